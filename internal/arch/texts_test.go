package arch

import (
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var placeholder = regexp.MustCompile(`\{[a-z_]+\}`)

// TestEverySentenceHasThreeLanguages reads every i18n.Text literal of the tree.
func TestEverySentenceHasThreeLanguages(t *testing.T) {
	count := 0
	for _, s := range tree(t) {
		if s.test {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			texts, ok := literalTexts(lit)
			if !ok {
				return true
			}
			count++
			checkText(t, lit, texts)
			return true
		})
	}
	if count < 100 {
		t.Errorf("found only %d texts; the test looks in the wrong place", count)
	}
}

// literalTexts gives the languages of a literal that has the three fields of a
// Text as strings; elided types of maps and slices are read too.
func literalTexts(lit *ast.CompositeLit) (map[string]string, bool) {
	if sel, ok := lit.Type.(*ast.SelectorExpr); ok && sel.Sel.Name == "Content" {
		return nil, false
	}
	texts := map[string]string{}
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			return nil, false
		}
		key, ok := kv.Key.(*ast.Ident)
		if !ok || key.Name != "FI" && key.Name != "SV" && key.Name != "EN" {
			return nil, false
		}
		v, ok := constant(kv.Value)
		if !ok {
			return nil, false
		}
		texts[key.Name] = v
	}
	return texts, len(texts) > 0
}

// constant is the value of a string literal or a sum of them.
func constant(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind != token.STRING {
			return "", false
		}
		v, err := strconv.Unquote(e.Value)
		return v, err == nil
	case *ast.BinaryExpr:
		x, ok1 := constant(e.X)
		y, ok2 := constant(e.Y)
		return x + y, ok1 && ok2
	}
	return "", false
}

func checkText(t *testing.T, lit *ast.CompositeLit, texts map[string]string) {
	t.Helper()
	pos := fset.Position(lit.Pos())
	for _, l := range []string{"FI", "SV", "EN"} {
		if strings.TrimSpace(texts[l]) == "" {
			t.Errorf("%s: %s is missing", pos, l)
			return
		}
	}
	want := marks(texts["FI"])
	for _, l := range []string{"SV", "EN"} {
		if got := marks(texts[l]); !slices.Equal(got, want) {
			t.Errorf("%s: placeholders of %s are %v, of FI %v", pos, l, got, want)
		}
	}
	for l, s := range texts {
		if strings.HasSuffix(s, "!") || strings.Contains(s, "! ") {
			t.Errorf("%s: %s has an exclamation mark: %q", pos, l, s)
		}
		for _, w := range unwanted[l] {
			if regexp.MustCompile(`(?i)(^|[^\pL])` + w + `([^\pL]|$)`).MatchString(s) {
				t.Errorf("%s: %s has %q, which language/STYLE.md does not use: %q", pos, l, w, s)
			}
		}
	}
}

// unwanted are words the style guide replaces.
var unwanted = map[string][]string{
	"FI": {"ole hyvä", "virheellinen", "onnistuneesti", "esim\\.", "mm\\.", "ko\\.", "ym\\."},
	"SV": {"vänligen", "ogiltig", "inhiberad", "återkoppling", "t\\.ex\\.", "bl\\.a\\."},
	"EN": {"please", "invalid", "successfully", "e\\.g\\.", "i\\.e\\."},
}

func marks(s string) []string {
	m := placeholder.FindAllString(s, -1)
	slices.Sort(m)
	return slices.Compact(m)
}
