package handbook

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"strings"

	"parvi/internal/platform/i18n"
)

// The first edition is in the folder edition: one file a chapter and language.
// The first line is the title, the second the lead; what stands after a line
// of three hyphens is the checklist, each line with its key.
//
//go:embed edition/*.md
var files embed.FS

// shipped is a chapter of ours and the edition in which it was last changed. A
// text that has been released is corrected by raising the number.
type shipped struct {
	name     string
	edition  int
	occasion Occasion
}

var book = []shipped{
	{"what-is-a-network", 1, ""},
	{"founding", 1, Founding},
	{"agreements", 1, Founding},
	{"first-meeting", 1, Founding},
	{"leading", 1, Leading},
	{"trust", 1, Leading},
	{"year", 1, Leading},
	{"learning", 1, Leading},
	{"renewing", 1, Renewing},
	{"merging", 1, Merging},
	{"ending", 1, Ending},
}

// read gives what the chapter says in all languages, and a hash of it.
func (s shipped) read() (w Writing, hash string, err error) {
	sum := sha256.New()
	for _, l := range i18n.Langs {
		name := "edition/" + s.name + "." + string(l) + ".md"
		raw, err := files.ReadFile(name)
		if err != nil {
			return w, "", err
		}
		sum.Write(raw)
		if err := w.add(l, string(raw)); err != nil {
			return w, "", fmt.Errorf("%s: %w", name, err)
		}
	}
	return w, hex.EncodeToString(sum.Sum(nil)), nil
}

// add takes in the file of one language.
func (w *Writing) add(l i18n.Lang, raw string) error {
	text, list, _ := strings.Cut(raw, "\n---\n")
	title, rest, _ := strings.Cut(strings.TrimSpace(text), "\n")
	lead, body, _ := strings.Cut(strings.TrimSpace(rest), "\n")
	title, ok := strings.CutPrefix(title, "# ")
	lead, quoted := strings.CutPrefix(lead, "> ")
	if !ok || !quoted {
		return fmt.Errorf("begins with a title and a lead")
	}
	w.Title, w.Lead, w.Body = w.Title.Set(l, title), w.Lead.Set(l, lead), w.Body.Set(l, strings.TrimSpace(body))
	i := 0
	for line := range strings.Lines(list) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		key, text, ok := strings.Cut(strings.TrimPrefix(line, "- ["), "] ")
		if !ok {
			return fmt.Errorf("the checklist has a line without a key: %q", line)
		}
		if i == len(w.Items) {
			w.Items = append(w.Items, Item{Key: key})
		}
		if w.Items[i].Key != key {
			return fmt.Errorf("line %d of the checklist is %q, not %q as in another language", i+1, key, w.Items[i].Key)
		}
		w.Items[i].Text = w.Items[i].Text.Set(l, text)
		i++
	}
	if i != len(w.Items) {
		return fmt.Errorf("the checklist has %d lines, not %d as in another language", i, len(w.Items))
	}
	return nil
}
