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
	"fmt"
	"io"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
)

// row is one record before it is understood.
type row struct {
	number int // line in YAML, row in a sheet
	node   *yaml.Node
}

// input is what a file holds: records by kind.
type input struct {
	kinds map[string][]row
	order []string
}

// ErrFile is a file that cannot be read as a whole.
type ErrFile struct{ Reason string }

func (e ErrFile) Error() string { return e.Reason }

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
		return input{kinds: map[string][]row{kind: rows}, order: []string{kind}}, err
	}
	return input{}, ErrFile{fmt.Sprintf("%s: name the file .yaml, .csv or .xlsx", filepath.Base(name))}
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
	var doc yaml.Node
	if err := yaml.Unmarshal(b, &doc); err != nil {
		return input{}, ErrFile{strings.TrimPrefix(err.Error(), "yaml: ")}
	}
	if doc.Kind == 0 || len(doc.Content) == 0 {
		return input{}, ErrFile{"the file is empty"}
	}
	in := input{kinds: map[string][]row{}}
	switch top := doc.Content[0]; {
	case top.Kind == yaml.SequenceNode && kind != All:
		in.add(kind, top)
	case top.Kind == yaml.MappingNode:
		for i := 0; i+1 < len(top.Content); i += 2 {
			key := top.Content[i].Value
			if !slices.Contains(fileKeys(), key) {
				return input{}, ErrFile{fmt.Sprintf("line %d: %q is not a kind; the kinds are %s", top.Content[i].Line, key, strings.Join(fileKeys(), ", "))}
			}
			if kind == All || key == "sources" || kindOf(key) == kind {
				in.add(key, top.Content[i+1])
			}
		}
	default:
		return input{}, ErrFile{"the file is neither a list of records nor kinds with lists of records"}
	}
	return in, nil
}

func (in *input) add(kind string, node *yaml.Node) {
	in.order = append(in.order, kind)
	if kind == "sources" { // a map from the key other records use
		for i := 0; i+1 < len(node.Content); i += 2 {
			in.kinds[kind] = append(in.kinds[kind], row{node.Content[i].Line, keyed(node.Content[i], node.Content[i+1])})
		}
		return
	}
	if node.Kind == yaml.MappingNode { // one record, as leads_circle is
		in.kinds[kind] = append(in.kinds[kind], row{node.Line, node})
		return
	}
	for _, n := range node.Content {
		in.kinds[kind] = append(in.kinds[kind], row{n.Line, n})
	}
}

// keyed gives a record with its key as the field "key".
func keyed(key, value *yaml.Node) *yaml.Node {
	n := *value
	n.Content = append([]*yaml.Node{{Kind: yaml.ScalarNode, Tag: "!!str", Value: "key"}, key}, value.Content...)
	return &n
}

// readSheet makes the nodes that YAML would have had.
func readSheet(name string, r io.Reader, kind string) ([]row, error) {
	header, lines, err := sheet.Read(name, r)
	if err != nil {
		return nil, err
	}
	known := columns(kind)
	for _, h := range header {
		if !slices.ContainsFunc(known, func(c Column) bool { return c.Name == h }) {
			return nil, ErrFile{fmt.Sprintf("column %q is not known; parvi import %s --columns lists the columns", h, kind)}
		}
	}
	var rows []row
	for _, line := range lines {
		n := &yaml.Node{Kind: yaml.MappingNode}
		var bad error
		for _, h := range header {
			if cell := line.Cells[h]; cell != "" {
				if err := setPath(n, strings.Split(h, "."), cell, isCompound(known, h)); err != nil && bad == nil {
					bad = err
				}
			}
		}
		if bad != nil {
			return nil, ErrFile{fmt.Sprintf("row %d: %v", line.Number, bad)}
		}
		rows = append(rows, row{line.Number, n})
	}
	return rows, nil
}

func setPath(n *yaml.Node, path []string, cell string, compound bool) error {
	if len(path) == 1 {
		value := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: cell}
		if compound {
			var doc yaml.Node
			if err := yaml.Unmarshal([]byte(cell), &doc); err != nil || len(doc.Content) == 0 {
				return fmt.Errorf("column %s: write a list such as [a, b]", path[0])
			}
			value = doc.Content[0]
		}
		n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: path[0]}, value)
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == path[0] {
			return setPath(n.Content[i+1], path[1:], cell, compound)
		}
	}
	child := &yaml.Node{Kind: yaml.MappingNode}
	n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: path[0]}, child)
	return setPath(child, path[1:], cell, compound)
}

// decode reads a record strictly into the struct that v points to.
func decode(n *yaml.Node, v any) error {
	b, err := yaml.Marshal(n)
	if err != nil {
		return err
	}
	d := yaml.NewDecoder(bytes.NewReader(b))
	d.KnownFields(true)
	if err := d.Decode(v); err != nil {
		return ErrFile{plain(err)}
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
	Compound bool // a list or a record, in YAML's flow form
	Doc      string
}

var contentType = reflect.TypeFor[i18n.Content]()

// columns are the columns of a kind, in the order of its struct.
func columns(kind string) []Column {
	k, ok := kindNamed(kind)
	if !ok {
		return nil
	}
	return columnsOf(reflect.TypeOf(k.record), "")
}

func columnsOf(t reflect.Type, prefix string) []Column {
	var list []Column
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		if name == "" || name == "-" {
			continue
		}
		doc := f.Tag.Get("doc")
		switch {
		case f.Type == contentType:
			for _, l := range i18n.Langs {
				list = append(list, Column{prefix + name + "." + string(l), false, doc})
			}
		case f.Type.Kind() == reflect.Struct && f.Tag.Get("flat") != "":
			list = append(list, columnsOf(f.Type, prefix+name+".")...)
		default:
			list = append(list, Column{prefix + name, compound(f.Type), doc})
		}
	}
	return list
}

func compound(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Slice, reflect.Map, reflect.Struct, reflect.Pointer:
		return true
	}
	return false
}

func isCompound(list []Column, name string) bool {
	return slices.ContainsFunc(list, func(c Column) bool { return c.Name == name && c.Compound })
}
