package arch

import (
	"go/ast"
	"slices"
	"testing"
)

// TestTheWorldEntersAtTheTop: the clock, the environment and randomness are
// read in the composition root and handed down, so that tests can set them.
func TestTheWorldEntersAtTheTop(t *testing.T) {
	banned := map[[2]string]string{
		{"os", "Getenv"}:    "configuration is passed as values",
		{"os", "LookupEnv"}: "configuration is passed as values",
		{"time", "Now"}:     "use tx.Now or the clock handed down",
		{"rand", "Read"}:    "use tx.NewID, tx.NewToken",
		{"rand", "Reader"}:  "use tx.NewID, tx.NewToken",
		{"time", "Since"}:   "reads the clock",
		{"context", "TODO"}: "say which context",
	}
	allowed := []string{"cmd/parvi", "internal/app", "internal/app/apptest", "internal/platform/db/dbtest", "internal/seed", "bench"}
	for _, s := range tree(t) {
		if s.test || slices.Contains(allowed, s.pkg) {
			continue
		}
		names := map[string]bool{}
		for _, imp := range s.outside() {
			names[imp] = true
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			x, ok := sel.X.(*ast.Ident)
			if !ok {
				return true
			}
			why, bad := banned[[2]string{x.Name, sel.Sel.Name}]
			if !bad || measured(s.file, sel) {
				return true
			}
			t.Errorf("%s: %s.%s: %s", fset.Position(sel.Pos()), x.Name, sel.Sel.Name, why)
			return true
		})
	}
}

// measured tells whether the line carries a "// measures" remark: durations for
// logs and metrics are not the product's time.
func measured(f *ast.File, n ast.Node) bool {
	line := fset.Position(n.Pos()).Line
	for _, group := range f.Comments {
		for _, c := range group.List {
			if fset.Position(c.Pos()).Line == line && len(c.Text) >= 11 && c.Text[:11] == "// measures" {
				return true
			}
		}
	}
	return false
}
