package exchange

import (
	"flag"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parvi/internal/platform/db/dbtest"
)

var update = flag.Bool("update", false, "write the generated half of docs/import.md")

const (
	docsFile  = "../../docs/import.md"
	generated = "<!-- From here on generated: go test ./internal/exchange -run Docs -update -->\n"
)

// TestDocsNameEveryColumn: docs/import.md says of every kind what its columns
// are.
func TestDocsNameEveryColumn(t *testing.T) {
	b, err := os.ReadFile(docsFile)
	if err != nil {
		t.Fatal(err)
	}
	head, have, ok := strings.Cut(string(b), generated)
	if !ok {
		t.Fatalf("%s is without its mark %q", docsFile, generated)
	}
	want := documented()
	if *update {
		if err := os.WriteFile(docsFile, []byte(head+generated+want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(want, have); diff != "" {
		t.Errorf("%s is behind the code; go test ./internal/exchange -run Docs -update writes it\n%s", docsFile, diff)
	}
}

// TestDocsExamples: the examples of the introduction can be imported.
func TestDocsExamples(t *testing.T) {
	b, err := os.ReadFile(docsFile)
	if err != nil {
		t.Fatal(err)
	}
	s := service(dbtest.New(t))
	for _, example := range []struct{ mark, kind, file string }{{"```yaml\n", All, "example.yaml"}, {"```csv\n", "people", "people.csv"}} {
		_, rest, ok := strings.Cut(string(b), example.mark)
		body, _, closed := strings.Cut(rest, "```")
		if !ok || !closed {
			t.Fatalf("there is no example after %q", example.mark)
		}
		take(t, s, example.kind, example.file, body)
	}
}

func documented() string {
	var b strings.Builder
	for _, k := range kinds {
		fmt.Fprintf(&b, "\n## %s\n\n| column | holds | |\n|---|---|---|\n", k.name)
		last := ""
		for _, c := range columns(k.name) {
			name := c.Name
			if key, _, isText := strings.Cut(name, "."); isText {
				if key == last {
					continue
				}
				last, name = key, key+".fi`, `"+key+".sv`, `"+key+".en"
			}
			says := []string{}
			if c.Required {
				says = append(says, "required")
			}
			if c.Doc != "" {
				says = append(says, c.Doc)
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", name, c.Holds, strings.ReplaceAll(strings.Join(says, "; "), "|", "\\|"))
		}
		nested(&b, reflect.TypeOf(k.record))
	}
	return b.String()
}

// nested lists the keys of the records within a record.
func nested(b *strings.Builder, t reflect.Type) {
	for i := range t.NumField() {
		f := t.Field(i)
		of := f.Type
		for of.Kind() == reflect.Slice || of.Kind() == reflect.Pointer {
			of = of.Elem()
		}
		if of.Kind() != reflect.Struct || of == contentType || of == dateType || of == nodeType {
			continue
		}
		var keys []string
		for j := range of.NumField() {
			g := of.Field(j)
			name, options, _ := strings.Cut(g.Tag.Get("yaml"), ",")
			says := holds(g.Type)
			if g.Type == contentType {
				says = "text by language"
			}
			if options != "omitempty" {
				says += ", required"
			}
			keys = append(keys, fmt.Sprintf("`%s` (%s)", name, says))
		}
		name, _, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		fmt.Fprintf(b, "\nKeys of `%s`: %s.\n", name, strings.Join(keys, ", "))
	}
}
