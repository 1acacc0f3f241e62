// Package exchange brings data in and takes it out again: kinds of records
// with the same columns both ways, in YAML, CSV and XLSX.
//
// A record is a Go struct with yaml tags. In YAML it stands as it is; in a
// sheet every key is a column, texts in three languages are three columns
// (name.fi, name.sv, name.en), and lists are written in YAML's flow form
// ([{organisation: soste, role: lead}]). An unknown key or column is an error,
// every bad row is reported by number and reason, and an import is all or
// nothing.
package exchange

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"gopkg.in/yaml.v3"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
	"parvi/internal/platform/sheet"
)

// row is one record before it is understood.
type row struct {
	number int // line in YAML, row in a sheet
	node   *yaml.Node
	bad    error // what is wrong with a cell
}

// input is what a file holds: records by kind.
type input struct {
	kind  string // the one asked for, or All
	unit  string // what rows are numbered by: "line" or "row"
	kinds map[string][]row
}

// ErrFile is a file, or a record of it, that cannot be read.
type ErrFile struct{ Reason string }

func (e ErrFile) Error() string { return e.Reason }

func wrong(format string, args ...any) error { return ErrFile{fmt.Sprintf(format, args...)} }

// read reads a file. kind is what a sheet holds, or which part of a YAML file
// with several kinds is meant; All means every part.
func read(name string, r io.Reader, kind string) (input, error) {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".yaml", ".yml":
		return readYAML(r, kind)
	case ".csv", ".tsv", ".txt", ".xlsx":
		if kind == All {
			return input{}, ErrFile{"a sheet holds one kind; name it instead of all"}
		}
		rows, err := readSheet(name, r, kind)
		return input{kind: kind, unit: "row", kinds: map[string][]row{kind: rows}}, err
	}
	return input{}, wrong("%s: name the file .yaml, .csv or .xlsx", filepath.Base(name))
}

const largestFile = 64 << 20

func readYAML(r io.Reader, kind string) (input, error) {
	b, err := io.ReadAll(io.LimitReader(r, largestFile+1))
	if err != nil {
		return input{}, err
	}
	if len(b) > largestFile {
		return input{}, ErrFile{"the file is over 64 MB"}
	}
	top, err := document(b)
	if err != nil {
		return input{}, err
	}
	in := input{kind: kind, unit: "line", kinds: map[string][]row{}}
	if top.Kind == yaml.SequenceNode && kind != All {
		return in, in.add(kind, top)
	}
	if top.Kind != yaml.MappingNode {
		return input{}, ErrFile{"the file is neither a list of records nor kinds with lists of records"}
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(top.Content); i += 2 {
		key := top.Content[i]
		switch {
		case !slices.Contains(fileKeys(), key.Value):
			return input{}, wrong("line %d: %q is not a kind; the kinds are %s", key.Line, key.Value, strings.Join(fileKeys(), ", "))
		case seen[key.Value]:
			return input{}, wrong("line %d: %s stands in the file twice", key.Line, key.Value)
		}
		seen[key.Value] = true
		if kind == All || key.Value == "sources" || key.Value == kind || kindOf(key.Value) == kind {
			if err := in.add(key.Value, top.Content[i+1]); err != nil {
				return input{}, err
			}
		}
	}
	return in, nil
}

// document is the one document of a YAML file. Anchors and aliases are refused:
// a record is to be read where it stands, and a small file must not grow.
func document(b []byte) (*yaml.Node, error) {
	d := yaml.NewDecoder(bytes.NewReader(b))
	var doc, more yaml.Node
	if err := d.Decode(&doc); errors.Is(err, io.EOF) || err == nil && len(doc.Content) == 0 {
		return nil, ErrFile{"the file is empty"}
	} else if err != nil {
		return nil, ErrFile{strings.TrimPrefix(err.Error(), "yaml: ")}
	}
	if err := d.Decode(&more); !errors.Is(err, io.EOF) {
		return nil, ErrFile{"the file goes on after its first document; keep one document"}
	}
	return doc.Content[0], noAliases(doc.Content[0])
}

func noAliases(n *yaml.Node) error {
	if n.Kind == yaml.AliasNode || n.Anchor != "" || n.Tag == "!!merge" {
		return wrong("line %d: anchors and aliases are not read; write the value out", n.Line)
	}
	for _, c := range n.Content {
		if err := noAliases(c); err != nil {
			return err
		}
	}
	return nil
}

func (in *input) add(kind string, node *yaml.Node) error {
	list := func(n *yaml.Node) { in.kinds[kind] = append(in.kinds[kind], row{number: n.Line, node: n}) }
	switch {
	case node.Tag == "!!null": // the key stands there without anything
	case kind == "sources" && node.Kind == yaml.MappingNode: // a map from the key other records use
		for i := 0; i+1 < len(node.Content); i += 2 {
			list(keyed(node.Content[i], node.Content[i+1]))
		}
	case node.Kind == yaml.MappingNode && kind != "sources": // one record, as leads_circle is
		list(node)
	case node.Kind == yaml.SequenceNode && kind != "sources":
		for _, n := range node.Content {
			list(n)
		}
	default:
		return wrong("line %d: %s holds no records", node.Line, kind)
	}
	return nil
}

// keyed gives a record with its key as the field "key".
func keyed(key, value *yaml.Node) *yaml.Node {
	n := *value
	n.Line = key.Line
	if n.Kind == yaml.MappingNode {
		n.Content = append([]*yaml.Node{{Kind: yaml.ScalarNode, Tag: "!!str", Value: "key"}, key}, value.Content...)
	}
	return &n
}

// readSheet makes the nodes that YAML would have had.
func readSheet(name string, r io.Reader, kind string) ([]row, error) {
	header, lines, err := sheet.Read(name, r)
	if err != nil {
		return nil, err
	}
	known := map[string]Column{}
	for _, c := range columns(kind) {
		known[c.Name] = c
	}
	for _, h := range header {
		if _, ok := known[h]; !ok {
			return nil, wrong("column %q is not known; parvi import %s --columns lists the columns", h, kind)
		}
	}
	var rows []row
	for _, line := range lines {
		n := &yaml.Node{Kind: yaml.MappingNode}
		var bad error
		for _, h := range header {
			cell := line.Cells[h]
			if cell == "" {
				continue
			}
			value, err := known[h].node(cell)
			if err != nil && bad == nil {
				bad = err
			} else if err == nil {
				setPath(n, strings.Split(h, "."), value)
			}
		}
		rows = append(rows, row{line.Number, n, bad})
	}
	return rows, nil
}

// node is a cell as YAML would have it.
func (c Column) node(cell string) (*yaml.Node, error) {
	switch c.Holds {
	case holdsList, holdsRecord:
		n, err := document([]byte(cell))
		if err != nil {
			return nil, wrong("%s: write a %s such as %s", c.Name, c.Holds, c.example())
		}
		return n, nil
	case holdsYes:
		return yes(c.Name, cell)
	case holdsText:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: cell}, nil
	default:
		return &yaml.Node{Kind: yaml.ScalarNode, Value: cell}, nil
	}
}

// yes reads what people and spreadsheets write for yes and no.
func yes(column, cell string) (*yaml.Node, error) {
	value := ""
	switch strings.ToLower(cell) {
	case "true", "1", "yes", "x", "kyllä", "ja":
		value = "true"
	case "false", "0", "no", "ei", "nej":
		value = "false"
	default:
		return nil, wrong("%s: %q is neither true nor false", column, cell)
	}
	return &yaml.Node{Kind: yaml.ScalarNode, Value: value}, nil
}

func (c Column) example() string {
	if c.Holds == holdsRecord {
		return "{a: …, b: …}"
	}
	return "[a, b]"
}

func setPath(n *yaml.Node, path []string, value *yaml.Node) {
	key := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: path[0]}
	if len(path) == 1 {
		n.Content = append(n.Content, key, value)
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == path[0] {
			setPath(n.Content[i+1], path[1:], value)
			return
		}
	}
	child := &yaml.Node{Kind: yaml.MappingNode}
	n.Content = append(n.Content, key, child)
	setPath(child, path[1:], value)
}

// decode reads a record strictly into the struct that v points to.
func decode(r row, v any) error {
	if r.bad != nil {
		return r.bad
	}
	if r.node.Kind != yaml.MappingNode {
		return ErrFile{"this is no record with keys and values"}
	}
	if err := checkTexts(r.node, ""); err != nil {
		return err
	}
	b, err := yaml.Marshal(r.node)
	if err != nil {
		return ErrFile{strings.TrimPrefix(err.Error(), "yaml: ")}
	}
	d := yaml.NewDecoder(bytes.NewReader(b))
	d.KnownFields(true)
	if err := d.Decode(v); err != nil {
		return ErrFile{plain(err)}
	}
	return nil
}

// Limits of texts in characters; features have stricter ones of their own.
const (
	maxText = 4000
	maxLong = 100_000
)

// long are the texts that fill a page.
var long = []string{"body", "agenda", "description", "purpose", "goals"}

// checkTexts goes through every text of a record before anything is made of
// it: what no text of Parvi may hold is refused, and letters are composed as
// forms compose them.
func checkTexts(n *yaml.Node, at string) error {
	if n.Kind == yaml.MappingNode {
		for i := 0; i+1 < len(n.Content); i += 2 {
			path := strings.TrimPrefix(at+"."+n.Content[i].Value, ".")
			if err := errors.Join(checkTexts(n.Content[i], "a key"), checkTexts(n.Content[i+1], path)); err != nil {
				return err
			}
		}
		return nil
	}
	for _, c := range n.Content {
		if err := checkTexts(c, at); err != nil {
			return err
		}
	}
	if n.Kind != yaml.ScalarNode {
		return nil
	}
	n.Value = norm.NFC.String(strings.TrimSpace(strings.ReplaceAll(n.Value, "\r\n", "\n")))
	limit := maxText
	if key, _, _ := strings.Cut(at, "."); slices.Contains(long, key) {
		limit = maxLong
	}
	size := utf8.RuneCountInString(n.Value)
	switch {
	case size > limit:
		return wrong("%s: the text has %d characters; there is room for %d", at, size, limit)
	case strings.ContainsFunc(n.Value, func(c rune) bool { return unicode.IsControl(c) && c != '\n' && c != '\t' || c == utf8.RuneError }):
		return wrong("%s: the text has characters that cannot be read", at)
	case ident.ContainsHetu(n.Value):
		return wrong("%s: the text has a personal identity code; leave it out", at)
	}
	return nil
}

// plain says in words what yaml found: its messages name lines of the record
// and Go types, which help nobody.
func plain(err error) string {
	text := strings.TrimPrefix(err.Error(), "yaml: unmarshal errors:")
	var out []string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if _, rest, ok := strings.Cut(line, ": "); ok && strings.HasPrefix(line, "line ") {
			line = rest
		}
		if field, _, ok := strings.Cut(strings.TrimPrefix(line, "field "), " not found in type"); ok {
			line = fmt.Sprintf("the key %q is not known", field)
		}
		if before, _, ok := strings.Cut(line, " into "); ok && strings.HasPrefix(line, "cannot unmarshal") {
			line = "the value does not fit: " + strings.TrimPrefix(before, "cannot unmarshal ")
		}
		if line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "; ")
}

// Column is one column of a kind's sheet.
type Column struct {
	Name     string
	Holds    string // "text", "number", "date", "yes", "list" or "record"
	Required bool
	Doc      string
}

// What columns hold.
const (
	holdsText   = "text"
	holdsNumber = "number"
	holdsDate   = "date"
	holdsYes    = "yes"
	holdsList   = "list"
	holdsRecord = "record"
)

var (
	contentType = reflect.TypeFor[i18n.Content]()
	dateType    = reflect.TypeFor[civil.Date]()
	nodeType    = reflect.TypeFor[yaml.Node]()
)

// columns are the columns of a kind, in the order of its struct.
func columns(kind string) []Column {
	k, ok := kindNamed(kind)
	if !ok {
		return nil
	}
	t := reflect.TypeOf(k.record)
	var list []Column
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		c := Column{name, holds(f.Type), options != "omitempty", f.Tag.Get("doc")}
		if f.Type != contentType {
			list = append(list, c)
			continue
		}
		for _, l := range i18n.Langs {
			c.Name, c.Holds = name+"."+string(l), holdsText
			list = append(list, c)
		}
	}
	return list
}

func holds(t reflect.Type) string {
	if t == dateType {
		return holdsDate
	}
	switch t.Kind() {
	case reflect.Slice:
		return holdsList
	case reflect.Int:
		return holdsNumber
	case reflect.Bool:
		return holdsYes
	case reflect.Pointer:
		return holds(t.Elem())
	case reflect.Struct:
		return holdsRecord
	}
	return holdsText
}
