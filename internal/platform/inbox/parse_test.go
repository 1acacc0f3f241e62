package inbox

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

// crlf is a message as it comes over the wire.
func crlf(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n")) }

// Each file is a mail in the manner of one program: what its writer wrote
// stands in text.txt, by how the program is known to quote.
func TestRepliesOfManyPrograms(t *testing.T) {
	files, err := filepath.Glob("testdata/replies/*.txtar")
	if err != nil || len(files) < 40 {
		t.Fatal(err, len(files))
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(file)
			if err != nil || len(ar.Files) != 2 {
				t.Fatal(err)
			}
			p, err := parse(bytes.NewReader(crlf(ar.Files[0].Data)))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.TrimSpace(string(ar.Files[1].Data)), cut(p.text)); diff != "" {
				t.Errorf("-want +got:\n%s\nof:\n%s", diff, p.text)
			}
			if c := classify(p, "", "lists.example.org"); c != human {
				t.Errorf("it is %s", c)
			}
		})
	}
}

// The samples of other people, where they are at hand.
func TestForeignReplies(t *testing.T) {
	folder := os.Getenv("PARVI_CONFORMANCE")
	if folder == "" {
		t.Log("left out: PARVI_CONFORMANCE is not set")
		return
	}
	dir := filepath.Join(folder, "mail") + "/"
	read := func(name string) []byte {
		t.Helper()
		b, err := os.ReadFile(dir + name)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	finnish := string(read("reply_email_finnish.txt"))
	want, _, _ := strings.Cut(finnish, "\npe 20. lokakuuta")
	if diff := cmp.Diff(strings.TrimSpace(want), cut(finnish)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(strings.TrimSpace(string(read("reply_talon_swedish_from_line.expected.txt"))), cut(string(read("reply_talon_swedish_from_line.txt")))); diff != "" {
		t.Error(diff)
	}
	p, err := parse(bytes.NewReader(read("reply_gmail.eml")))
	if err != nil || cut(p.text) != "Hello" {
		t.Errorf("%v %+v", err, p)
	}
	for name, want := range map[string]class{
		"autoreply_rfc3834-01.eml": auto, "dsn_lhost-postfix-01.eml": hard, "dsn_rfc3464-01.eml": hard, "feedback_arf-01.eml": complaint, "reply_gmail.eml": human,
	} {
		p, err := parse(bytes.NewReader(read(name)))
		if err != nil {
			t.Fatal(name, err)
		}
		if got := classify(p, "", "example.org"); got != want {
			t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
}
