package app_test

import (
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parvi/internal/app"
)

var update = flag.Bool("update", false, "write the reviewed files anew")

// TestPermissionMatrix: who may do what is reviewed as one file.
func TestPermissionMatrix(t *testing.T) {
	golden(t, "testdata/permissions.golden", app.PermissionMatrix())
}

func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s is not as reviewed; read the difference, then run the test with -update\n%s", path, diff)
	}
}

// TestEveryRuleIsInTheMatrix: a rule that is declared anywhere is laid open.
func TestEveryRuleIsInTheMatrix(t *testing.T) {
	matrix := app.PermissionMatrix()
	files, err := filepath.Glob("../*/*.go")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, "_templ.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range ruleNames(f) {
			found++
			if !strings.Contains(matrix, "\n"+name+" ") {
				t.Errorf("%s: the rule %s is not in the matrix; add it to Samples of its package", path, name)
			}
		}
	}
	if found < 20 {
		t.Errorf("found only %d rules in the source", found)
	}
}

// ruleNames are the names of the authz.Rule literals of a file.
func ruleNames(f *ast.File) []string {
	var names []string
	ast.Inspect(f, func(n ast.Node) bool {
		lit, ok := n.(*ast.CompositeLit)
		if !ok {
			return true
		}
		index, ok := lit.Type.(*ast.IndexExpr)
		if !ok {
			return true
		}
		sel, ok := index.X.(*ast.SelectorExpr)
		if !ok || sel.Sel.Name != "Rule" {
			return true
		}
		for _, e := range lit.Elts {
			kv, ok := e.(*ast.KeyValueExpr)
			if !ok {
				continue
			}
			key, ok := kv.Key.(*ast.Ident)
			value, isText := kv.Value.(*ast.BasicLit)
			if ok && isText && key.Name == "Name" {
				name, err := strconv.Unquote(value.Value)
				if err == nil {
					names = append(names, name)
				}
			}
		}
		return true
	})
	return names
}
