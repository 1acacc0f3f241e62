// Command bench measures the product against floors: what the bare machine
// does with the same work in at most thirty lines. Floors run in processes of
// their own, as the product does, before and after it in the same run, and the
// better one counts; every figure is the median of the runs.
//
//	go run ./bench                     all of it on SQLite
//	go run ./bench -db postgres        the registrations on PARVI_TEST_POSTGRES (make bench)
//	go run ./bench -only pages         pages, desks, registrations, mails, talk, incoming, digest, support, figures or memory
//	go run ./bench -only growth        how cost grows from scale 1 to 10
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"time"
)

// settings are the flags.
type settings struct {
	db      string
	runs    int
	each    time.Duration
	scale   int
	only    string
	conns   int
	mails   int
	profile string
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "floor" {
		if err := floor(os.Args[2:]); err != nil {
			fmt.Fprintln(os.Stderr, "floor:", err)
			os.Exit(1)
		}
		return
	}
	var s settings
	var seconds float64
	flag.StringVar(&s.db, "db", "sqlite", "sqlite, postgres or both; only registrations are measured on PostgreSQL")
	flag.IntVar(&s.runs, "runs", 5, "how often; medians count")
	flag.Float64Var(&seconds, "seconds", 2, "length of one measurement")
	flag.IntVar(&s.scale, "scale", 1, "of the seed")
	flag.StringVar(&s.only, "only", "", "pages, desks, registrations, mails, talk, incoming, digest, support, figures, memory or growth; growth only when it is asked for")
	flag.IntVar(&s.conns, "connections", 32, "of the page loads")
	flag.IntVar(&s.mails, "mails", 10_000, "personal mails of one message")
	flag.StringVar(&s.profile, "profile", "", "write CPU profiles of the product into this folder")
	flag.Parse()
	s.each = time.Duration(seconds * float64(time.Second))
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, s); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, s settings) error {
	b, err := newBench(ctx, s)
	if err != nil {
		return err
	}
	defer b.close()
	wants := func(name string) bool { return s.only == "" || strings.Contains(","+s.only+",", ","+name+",") }
	var failed error
	step := func(name string, f func(context.Context) error) {
		if failed == nil && wants(name) && ctx.Err() == nil {
			if err := f(ctx); err != nil {
				failed = fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	if s.db != "postgres" {
		step("pages", b.pages)
		step("desks", b.desks)
		step("registrations", func(ctx context.Context) error { return b.registrations(ctx, "sqlite") })
		step("mails", b.mailing)
		step("talk", b.talking)
		step("incoming", b.incoming)
		step("digest", b.digests)
		step("support", b.support)
		step("figures", b.figures)
		step("memory", b.memory)
		if s.only == "growth" {
			step("growth", b.growth)
		}
	}
	if s.db != "sqlite" {
		step("registrations", func(ctx context.Context) error { return b.registrations(ctx, "postgres") })
	}
	if len(b.mailingMemory) > 0 {
		b.limits = append(b.limits, limit{what: "memory while mailing to all of them (most RSS)", unit: "MB", got: b.mailingMemory, most: 150})
	}
	b.print(os.Stdout)
	return errors.Join(failed, ctx.Err())
}
