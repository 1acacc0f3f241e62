# make test   everything that must pass, on both databases and in a real browser
# make check  formatting, vet, staticcheck, policy tests, fresh generated files
# make soak   what does not fit into twenty minutes
SHELL := /bin/bash
export GOFLAGS := -buildvcs=false
NODE_MODULES := $(CURDIR)/node_modules
GENERATED := $(shell git ls-files '*_templ.go')

.PHONY: test check soak bench tools fmt generate

test: tools
	.ci/postgres env PARVI_NODE_MODULES=$(NODE_MODULES) PARVI_CHROMIUM=$$(command -v chromium) PARVI_ALL=1 \
		go test -timeout 15m ./...
	.ci/postgres go test -race -short -timeout 10m ./internal/platform/db ./internal/platform/jobs ./internal/platform/mail ./internal/platform/web ./internal/registration

check: tools
	@test -z "$$(gofmt -l cmd internal bench)" || { gofmt -l cmd internal bench; echo "run make fmt"; exit 1; }
	go vet ./...
	go tool staticcheck ./...
	go test ./internal/arch/
	go tool templ generate -path . >/dev/null && git diff --exit-code --stat -- $(GENERATED)
	.ci/vulnerabilities

soak: tools
	.ci/postgres env PARVI_NODE_MODULES=$(NODE_MODULES) PARVI_CHROMIUM=$$(command -v chromium) PARVI_ALL=1 PARVI_SOAK=1 \
		go test -timeout 3h ./internal/app/... ./internal/registration/ ./internal/platform/...
	for f in $$(grep -rlE 'func Fuzz' --include=*_test.go internal); do \
		for n in $$(grep -ohE 'func Fuzz[A-Za-z]+' $$f | cut -c6-); do go test -run xxx -fuzz "^$$n$$" -fuzztime 60s ./$$(dirname $$f) || exit 1; done; done

bench: tools
	.ci/postgres --durable go run ./bench -db both

tools:
	@.ci/tools

fmt:
	gofmt -w cmd internal bench
	go tool templ fmt internal

generate:
	go tool templ generate -path .
	go test ./internal/platform/db -run 'Schema|NotEdited' -update
