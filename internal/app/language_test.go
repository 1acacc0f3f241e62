package app_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/i18n"
)

// TestPagesSpeakTheirLanguage reads every page of the route table in each
// language: no sentence of ours stands on it in another, and none has a
// placeholder left.
func TestPagesSpeakTheirLanguage(t *testing.T) {
	sentences := ourSentences(t)
	if len(sentences[i18n.FI]) < 1000 {
		t.Fatalf("found only %d sentences in the source", len(sentences[i18n.FI]))
	}
	a, people := apptest.Populated(t)
	said := map[string]bool{}
	for _, page := range samplePages(t, a, people) {
		if page.pattern == "/ops/mail" {
			continue // lists subjects of mails, whose languages are those of their readers
		}
		b := a.SignedIn(people[page.reader].Email)
		for _, lang := range i18n.Langs {
			got := b.Get("/" + string(lang) + page.path)
			if got.Status != 200 || got.Lang() != string(lang) {
				t.Errorf("%s%s answers %d in %q", lang, page.path, got.Status, got.Lang())
				continue
			}
			texts := textsOf(got.Doc, lang)
			for other, list := range sentences {
				if other == lang {
					continue
				}
				for _, s := range list {
					if slices.Contains(cited, s) {
						continue
					}
					if i := slices.IndexFunc(texts, func(text string) bool { return strings.Contains(text, s) }); i >= 0 && !said[string(lang)+s] {
						said[string(lang)+s] = true
						t.Errorf("/%s%s says %q: %.100q", lang, page.path, s, texts[i])
					}
				}
			}
			for _, text := range texts {
				if left := placeholder.FindString(text); left != "" {
					t.Errorf("/%s%s has %s left: %.100q", lang, page.path, left, text)
				}
			}
		}
	}
}

// cited are names that sources, which are quoted in their own words, have too.
var cited = []string{"Verkostotyön minikäsikirja", "Opintokeskus Sivis"}

var placeholder = regexp.MustCompile(`\{[a-z_]+\}`)

// ourSentences are the texts of the source by language, cut at their
// placeholders: those of several words that no other language also has.
func ourSentences(t *testing.T) map[i18n.Lang][]string {
	t.Helper()
	found := map[i18n.Lang]map[string]bool{i18n.FI: {}, i18n.SV: {}, i18n.EN: {}}
	err := filepath.WalkDir("..", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, "_templ.go") || strings.Contains(path, "/seed/") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			if sel, ok := lit.Type.(*ast.SelectorExpr); ok && sel.Sel.Name == "Content" {
				return false
			}
			for _, e := range lit.Elts {
				kv, ok := e.(*ast.KeyValueExpr)
				if !ok {
					continue
				}
				key, ok := kv.Key.(*ast.Ident)
				value, isText := kv.Value.(*ast.BasicLit)
				if !ok || !isText || value.Kind != token.STRING {
					continue
				}
				if lang, ok := i18n.ParseLang(key.Name); ok && key.Name == strings.ToUpper(key.Name) {
					text, err := strconv.Unquote(value.Value)
					if err != nil {
						continue
					}
					for _, part := range placeholder.Split(text, -1) {
						part = strings.Trim(strings.Join(strings.Fields(part), " "), " .,:;–?()")
						if len(strings.Fields(part)) >= 2 && len([]rune(part)) >= 10 {
							found[lang][part] = true
						}
					}
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	sentences := map[i18n.Lang][]string{}
	for lang, set := range found {
		for s := range set {
			own := true
			for other, theirs := range found {
				for o := range theirs {
					if other != lang && strings.Contains(o, s) {
						own = false
					}
				}
			}
			if own {
				sentences[lang] = append(sentences[lang], s)
			}
		}
		slices.Sort(sentences[lang])
	}
	return sentences
}

// textsOf are the texts of a page that are in its language: texts and the
// attributes that are read out, without the elements that say they are in
// another language.
func textsOf(doc *html.Node, lang i18n.Lang) []string {
	var texts []string
	keep := func(s string) {
		if s = strings.Join(strings.Fields(s), " "); s != "" {
			texts = append(texts, s)
		}
	}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			keep(n.Data)
		}
		if n.Type == html.ElementNode {
			for _, a := range n.Attr {
				if a.Key == "lang" && a.Val != string(lang) {
					return
				}
			}
			for _, a := range n.Attr {
				switch a.Key {
				case "aria-label", "title", "alt", "placeholder":
					keep(a.Val)
				}
			}
			if n.Data == "style" || n.Data == "textarea" {
				return
			}
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	walk(doc)
	return texts
}
