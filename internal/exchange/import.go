package exchange

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"parvi/internal/meeting"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Service imports and exports.
type Service struct {
	DB       *db.DB
	Meetings *meeting.Service
}

// BadRow is a record that cannot be taken, by its number and the reason.
type BadRow struct {
	Kind   string
	Number int
	Reason string
}

// Report is what an import did, or would have done.
type Report struct {
	Taken map[string]int // records by kind
	Bad   []BadRow
}

// ErrBadRows is returned with the report when a row was refused; nothing was
// changed then.
var ErrBadRows = errors.New("some rows are not right; nothing was imported")

// errDry rolls a dry run back.
var errDry = errors.New("dry run")

// Import reads a file of one kind, or All, and takes every record or none.
func (s *Service) Import(ctx context.Context, who authz.Actor, kind, name string, r io.Reader, dry bool) (Report, error) {
	if _, known := kindNamed(kind); !known && kind != All {
		return Report{}, ErrFile{fmt.Sprintf("%q is not a kind; the kinds are %s, and all", kind, strings.Join(Kinds(), ", "))}
	}
	in, err := read(name, r, kind)
	if err != nil {
		return Report{}, err
	}
	var report Report
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		im := importer{ctx: ctx, tx: tx, who: who, meetings: s.Meetings, sources: map[string]source{}, sourceIDs: map[string]string{}}
		report = Report{Taken: map[string]int{}}
		if err := im.all(in, &report); err != nil {
			return err
		}
		if len(report.Bad) > 0 {
			return ErrBadRows
		}
		if dry {
			return errDry
		}
		return nil
	})
	if errors.Is(err, errDry) {
		err = nil
	}
	return report, err
}

// importer works through one file in one transaction.
type importer struct {
	ctx       context.Context
	tx        *db.Tx
	who       authz.Actor
	meetings  *meeting.Service
	sources   map[string]source // by their key in the file
	sourceIDs map[string]string // those entered so far
}

func (im *importer) all(in input, report *Report) error {
	for _, r := range in.kinds["sources"] {
		var src source
		if err := decode(r.node, &src); err != nil {
			report.bad("sources", r, err)
			continue
		}
		im.sources[src.Key] = src
	}
	for _, k := range kinds {
		for _, r := range in.kinds[k.name] {
			// A record refused half way must leave nothing behind: the next
			// ones are still checked.
			err := im.tx.Try(im.ctx, func() error { return im.record(k.name, r) })
			if isFault(err) {
				report.bad(k.name, r, err)
				continue
			} else if err != nil {
				return fmt.Errorf("%s, row %d: %w", k.name, r.number, err)
			}
			report.Taken[k.name]++
		}
	}
	return nil
}

func (report *Report) bad(kind string, r row, err error) {
	report.Bad = append(report.Bad, BadRow{kind, r.number, reason(err)})
}

// isFault tells whether an error is the record's, and not ours.
func isFault(err error) bool {
	var file ErrFile
	var f *fault.Error
	return errors.As(err, &file) || errors.As(err, &f) && f.Kind != fault.Internal
}

// reason is what is wrong with a record, every field of it, in one line.
func reason(err error) string {
	var file ErrFile
	if errors.As(err, &file) {
		return file.Reason
	}
	f := fault.Of(err)
	if len(f.Fields) == 0 {
		return f.Say.EN
	}
	var parts []string
	for _, field := range f.Fields {
		parts = append(parts, field.Name+": "+field.Say.EN)
	}
	return strings.Join(parts, "; ")
}

func (im *importer) record(kind string, r row) error {
	switch kind {
	case "organisations":
		return with(r, im.organisation)
	case "offices":
		return with(r, im.office)
	case "venues":
		return with(r, im.venue)
	case "strategy":
		return with(r, im.strategy)
	case "people":
		return with(r, im.person)
	case "networks":
		return with(r, im.network)
	case "leads_circle":
		return with(r, im.circle)
	case "stated_figures":
		return with(r, im.figure)
	case "meetings":
		return with(r, im.meeting)
	case "open_meetings":
		return with(r, im.openMeeting)
	case "publications":
		return with(r, im.publication)
	case "articles":
		return with(r, im.article)
	}
	return fmt.Errorf("no importer for %s", kind)
}

func with[T any](r row, take func(T) error) error {
	var v T
	if err := decode(r.node, &v); err != nil {
		return err
	}
	return take(v)
}

func wrong(format string, args ...any) error { return ErrFile{fmt.Sprintf(format, args...)} }

// org finds an organisation by the id other records use, which is its slug.
func (im *importer) org(id string) (org.Organisation, error) {
	if id == "" {
		return org.Organisation{}, wrong("the organisation is missing")
	}
	o, err := org.BySlug(im.ctx, im.tx, id)
	if errors.Is(err, db.ErrNoRows) || fault.Is(err, fault.NotFound) {
		o, err = org.ByID(im.ctx, im.tx, id)
	}
	if errors.Is(err, db.ErrNoRows) || fault.Is(err, fault.NotFound) {
		return o, wrong("there is no organisation %q", id)
	}
	return o, err
}

// source is the id of the source a record names, entered when first named. The
// publisher may not be there yet: it is filled in once it is.
func (im *importer) source(key string) (string, error) {
	if key == "" {
		return "", nil
	}
	if id := im.sourceIDs[key]; id != "" {
		return id, nil
	}
	src, ok := im.sources[key]
	if !ok {
		return im.knownSource(key)
	}
	var at civil.Date
	n := org.NewSource{Alias: src.Key, Title: src.Title, Lang: src.Lang, URL: src.URL}
	if src.Published != "" {
		published, err := civil.ParseWritten(src.Published)
		if err != nil {
			return "", wrong("source %q: %v", key, err)
		}
		n.Published, at = published, civil.DateOf(published)
	}
	if o, err := im.org(src.Publisher); err == nil {
		n.Publisher = o.ID
	} else if !isFault(err) {
		return "", err
	}
	entered, err := org.AddSource(im.ctx, im.tx, im.who, n)
	if err != nil {
		return "", fmt.Errorf("source of %s: %w", at, err)
	}
	im.sourceIDs[key] = entered.ID
	return entered.ID, nil
}

// knownSource is a source that an earlier import entered under the same key.
func (im *importer) knownSource(key string) (string, error) {
	all, err := org.AllSources(im.ctx, im.tx)
	if err != nil {
		return "", err
	}
	for _, s := range all {
		if s.Alias == key || s.ID == key {
			im.sourceIDs[key] = s.ID
			return s.ID, nil
		}
	}
	return "", wrong("source %q stands neither in the file nor in the database", key)
}

// published tells sources of an organisation just entered who published them.
func (im *importer) published(slug, id string) error {
	for key, src := range im.sources {
		if src.Publisher == slug && im.sourceIDs[key] != "" {
			if err := org.SetPublisher(im.ctx, im.tx, im.who, im.sourceIDs[key], id); err != nil {
				return err
			}
		}
	}
	return nil
}

func when(s, part string) (civil.Vague, error) {
	if s == "" {
		return civil.Vague{}, nil
	}
	v, err := civil.ParseVague(s, part)
	if err != nil {
		return v, wrong("%s", strings.TrimPrefix(err.Error(), "civil: "))
	}
	return v, nil
}

func span(from, until string) (org.Span, error) {
	a, err := when(from, "")
	if err != nil {
		return org.Span{}, err
	}
	b, err := when(until, "")
	return org.Span{From: a, Until: b}, err
}

// asText is a Content for names that stand in one string.
func asText(s string) i18n.Content {
	if s == "" {
		return i18n.Content{}
	}
	return i18n.Content{FI: s, SV: s, EN: s}
}
