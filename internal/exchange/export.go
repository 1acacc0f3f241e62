package exchange

import (
	"archive/zip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"time"

	"gopkg.in/yaml.v3"

	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/space"
)

// mayBringIn lets the operator import; the command line is the system.
var mayBringIn = authz.Rule[string]{
	Name: "data.import",
	May:  func(a authz.Actor, _ string) bool { return a.Operator() },
	See:  func(a authz.Actor, _ string) bool { return a.Operator() },
}

// mayTakeOut lets the operator take data out; the command line is the system.
var mayTakeOut = authz.Rule[string]{
	Name: "data.export",
	May:  func(a authz.Actor, _ string) bool { return a.Operator() },
	See:  func(a authz.Actor, _ string) bool { return a.Operator() },
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	return []authz.Sample{mayBringIn.Sample("", ""), mayTakeOut.Sample("", "")}
}

// PrintColumns writes the columns of a kind, one a line, with what they hold.
func PrintColumns(w io.Writer, kind string) error {
	if _, ok := kindNamed(kind); !ok {
		return errKind(kind)
	}
	for _, c := range columns(kind) {
		if _, err := fmt.Fprintln(w, strings.TrimSpace(fmt.Sprintf("%-22s %s", c.Name, c.says()))); err != nil {
			return err
		}
	}
	return nil
}

// says is what a column holds, in words.
func (c Column) says() string {
	parts := []string{}
	if c.Holds != holdsText {
		parts = append(parts, map[string]string{
			holdsNumber: "number", holdsDate: "date such as 2026-10-29", holdsYes: "true, or empty", holdsList: "list", holdsRecord: "record",
		}[c.Holds])
	}
	if c.Required {
		parts = append(parts, "required")
	}
	if c.Doc != "" {
		parts = append(parts, c.Doc)
	}
	return strings.Join(parts, "; ")
}

// Export writes all records of a kind in the form the name asks for, and tells
// how many.
func (s *Service) Export(ctx context.Context, who authz.Actor, kind, name string, w io.Writer) (int, error) {
	if err := mayTakeOut.Check(who, kind); err != nil {
		return 0, err
	}
	if _, ok := kindNamed(kind); !ok {
		return 0, errKind(kind)
	}
	form := strings.ToLower(filepath.Ext(name))
	if !slices.Contains([]string{".yaml", ".yml", ".csv", ".xlsx"}, form) {
		return 0, wrong("%s: name the file .yaml, .csv or .xlsx", filepath.Base(name))
	}
	var records map[string][]any
	var sources []source
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		r := newReader(ctx, tx)
		records = map[string][]any{kind: r.records(kind)}
		if kind == "meetings" && form != ".csv" && form != ".xlsx" {
			if open := r.records("open_meetings"); len(open) > 0 {
				records["open_meetings"] = open
			}
		}
		for _, s := range r.allSources() {
			if r.used[s.Key] && kind != "sources" {
				sources = append(sources, s)
			}
		}
		return r.err
	})
	if err != nil {
		return 0, err
	}
	n := len(records[kind])
	switch form {
	case ".csv":
		return n, sheet.CSV(w, table(kind, records[kind]))
	case ".xlsx":
		return n, sheet.XLSX(w, table(kind, records[kind]))
	}
	return n + len(records["open_meetings"]), writeYAML(w, records, sources)
}

func (r *reader) records(kind string) []any {
	switch kind {
	case "sources":
		return anys(r.allSources())
	case "organisations":
		return anys(r.organisations())
	case "offices":
		return anys(r.offices())
	case "venues":
		return anys(r.venues())
	case "strategy":
		return anys(r.strategies())
	case "people":
		return anys(r.people())
	case "leads_circle":
		return anys(r.circles())
	case "open_meetings":
		return anys(r.openMeetings())
	case "networks":
		return anys(r.networks())
	case "stated_figures":
		return anys(r.figures())
	case "meetings":
		return anys(r.meetings())
	case "publications":
		return anys(r.publications())
	case "articles":
		return anys(r.articles())
	case "rulesets":
		return anys(r.rulesets())
	case "courses":
		return anys(r.courses())
	case "participants":
		return anys(r.participants())
	}
	return nil
}

func anys[T any](all []T) []any {
	out := make([]any, len(all))
	for i, v := range all {
		out[i] = v
	}
	return out
}

func writeYAML(w io.Writer, records map[string][]any, sources []source) error {
	e := yaml.NewEncoder(w)
	e.SetIndent(2)
	file := map[string]any{}
	for kind, list := range records {
		if kind == "sources" {
			for _, s := range list {
				sources = append(sources, s.(source))
			}
			continue
		}
		file[kind] = list
	}
	if len(sources) > 0 {
		file["sources"] = keyedSources(sources)
	}
	return errors.Join(e.Encode(file), e.Close())
}

// keyedSources are sources as a map from their keys.
func keyedSources(list []source) map[string]source {
	out := map[string]source{}
	for _, s := range list {
		key := s.Key
		s.Key = ""
		out[key] = s
	}
	return out
}

func table(kind string, records []any) sheet.Table {
	known := columns(kind)
	var titles []string
	for _, c := range known {
		titles = append(titles, c.Name)
	}
	return sheet.Table{Name: kind, Columns: sheet.Columns(titles...), Rows: func(yield func([]any) bool) {
		for _, rec := range records {
			if !yield(cells(known, rec)) {
				return
			}
		}
	}}
}

// cells are a record's values in the order of the columns.
func cells(known []Column, rec any) []any {
	byKey := map[string]reflect.Value{}
	v := reflect.ValueOf(rec)
	for i := range v.NumField() {
		key, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("yaml"), ",")
		byKey[key] = v.Field(i)
	}
	out := make([]any, len(known))
	for i, c := range known {
		key, lang, _ := strings.Cut(c.Name, ".")
		out[i] = cell(byKey[key], lang)
	}
	return out
}

// cell is a value as an import reads it back; nothing where there is nothing.
func cell(f reflect.Value, lang string) any {
	if f.IsZero() {
		return nil
	}
	switch v := f.Interface().(type) {
	case i18n.Content:
		return v.Own(i18n.Lang(lang))
	case civil.Date:
		return v.String()
	case *int:
		return *v
	case yaml.Node:
		return flow(&v)
	}
	switch f.Kind() {
	case reflect.String:
		return f.String()
	case reflect.Slice, reflect.Pointer:
		return flow(f.Interface())
	}
	return f.Interface()
}

// flow is a list or a record in YAML's flow form, on one line.
func flow(v any) string {
	var n yaml.Node
	if err := n.Encode(v); err != nil {
		return ""
	}
	n.Style = yaml.FlowStyle
	b, err := yaml.Marshal(&n)
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(b))
}

// ExportNetwork writes one network as a zip: a page to read, the record as
// JSON, what import reads as YAML, and what was said and laid out in it.
func (s *Service) ExportNetwork(ctx context.Context, who authz.Actor, slug string, w io.Writer) error {
	var rec networkRecord
	var meetings []meetingRecord
	var pieces []space.Piece
	var at time.Time
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		at = tx.Now
		n, err := network.BySlug(ctx, tx, slug)
		if isMissing(err) {
			n, err = network.ByID(ctx, tx, slug)
		}
		if isMissing(err) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		if err := network.MayManage.Check(who, n); err != nil {
			return err
		}
		r := newReader(ctx, tx)
		for _, x := range r.networks() {
			if x.ID == n.Slug {
				rec = x
			}
		}
		for _, m := range r.meetings() {
			if slices.Contains(m.Networks, n.Slug) {
				meetings = append(meetings, m)
			}
		}
		if pieces, err = s.pieces(ctx, tx, n.Space()); err != nil {
			return err
		}
		return r.err
	})
	if err != nil {
		return err
	}
	z := zip.NewWriter(w)
	asYAML, err := yaml.Marshal(map[string]any{"networks": []any{rec}, "meetings": meetings})
	if err != nil {
		return err
	}
	asJSON, err := json.MarshalIndent(map[string]any{"network": rec, "meetings": meetings, "as_of": at}, "", "  ")
	if err != nil {
		return err
	}
	pieces = append([]space.Piece{{Name: "index.html", Text: readable(rec, meetings)}, {Name: "network.json", Text: string(asJSON)}, {Name: "import.yaml", Text: string(asYAML)}}, pieces...)
	for _, p := range pieces {
		if err := pack(z, p, at); err != nil {
			return err
		}
	}
	return z.Close()
}

// pieces are what the features keep in a space.
func (s *Service) pieces(ctx context.Context, tx *db.Tx, in space.Ref) ([]space.Piece, error) {
	var all []space.Piece
	for _, takeOut := range s.TakeOuts {
		list, err := takeOut(ctx, tx, in)
		if err != nil {
			return nil, err
		}
		all = append(all, list...)
	}
	return all, nil
}

func pack(z *zip.Writer, p space.Piece, at time.Time) error {
	part, err := z.CreateHeader(&zip.FileHeader{Name: p.Name, Method: zip.Deflate, Modified: at})
	if err != nil {
		return err
	}
	if p.Open == nil {
		_, err := io.WriteString(part, p.Text)
		return err
	}
	f, err := p.Open()
	if err != nil {
		return fmt.Errorf("%s: %w", p.Name, err)
	}
	defer f.Close()
	_, err = io.Copy(part, f)
	return err
}

// readable is a page that any browser shows, years from now.
func readable(n networkRecord, meetings []meetingRecord) string {
	var b strings.Builder
	say := func(tag, text string) {
		if text != "" {
			fmt.Fprintf(&b, "<%s>%s</%s>\n", tag, html.EscapeString(text), tag)
		}
	}
	b.WriteString("<!doctype html>\n<html lang=\"fi\"><meta charset=\"utf-8\"><title>" + html.EscapeString(n.Name.In(i18n.FI)) + "</title>\n")
	for _, l := range n.Name.Langs() {
		fmt.Fprintf(&b, "<section lang=%q>\n", string(l))
		say("h1", n.Name.Own(l))
		say("p", n.Purpose.Own(l))
		say("p", n.Goals.Own(l))
		b.WriteString("</section>\n")
	}
	b.WriteString("<ul>\n")
	for _, m := range meetings {
		say("li", m.Starts+" "+m.Title.In(i18n.FI))
	}
	b.WriteString("</ul>\n</html>\n")
	return b.String()
}
