package arch

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "parvi/"

// source is one Go file of the tree.
type source struct {
	pkg  string // import path below the module: "internal/org"
	name string // file name
	test bool
	file *ast.File
}

func (s source) path() string { return path.Join(s.pkg, s.name) }

var fset = token.NewFileSet()

var parsed []source

// tree parses every Go file of the module, once for all tests.
func tree(t *testing.T) []source {
	t.Helper()
	if parsed != nil {
		return parsed
	}
	root := repo(t)
	var all []source
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if n := d.Name(); n == ".git" || n == "node_modules" || n == "testdata" || n == "parvi-data" || n == "tmp" {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(p, ".go") {
			return nil
		}
		f, err := parser.ParseFile(fset, p, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, p)
		rel = filepath.ToSlash(rel)
		all = append(all, source{pkg: path.Dir(rel), name: path.Base(rel), test: strings.HasSuffix(rel, "_test.go"), file: f})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	parsed = all
	return all
}

func repo(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Dir(filepath.Dir(dir))
}

// imports lists what a file imports of this module, without the module's name.
func (s source) imports() []string {
	var own []string
	for _, p := range s.outside() {
		if rest, ok := strings.CutPrefix(p, module); ok {
			own = append(own, rest)
		}
	}
	return own
}

// outside lists every import path of a file.
func (s source) outside() []string {
	var all []string
	for _, spec := range s.file.Imports {
		p, _ := strconv.Unquote(spec.Path.Value)
		all = append(all, p)
	}
	return all
}

// texts gives the string literals of a file.
func (s source) texts() []string {
	var all []string
	ast.Inspect(s.file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if v, err := strconv.Unquote(lit.Value); err == nil {
				all = append(all, v)
			}
		}
		return true
	})
	return all
}
