package exchange

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"parvi/internal/course"
	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// Service imports and exports.
type Service struct {
	DB       *db.DB
	Meetings *meeting.Service
	Courses  *course.Service
	// Counted brings those who were at a course into the figures.
	Counted  func(ctx context.Context, tx *db.Tx, course string) error
	TakeOuts []space.TakeOut // what the other features keep in a space
}

// BadRow is a record that cannot be taken, by its number and the reason.
type BadRow struct {
	Kind   string
	Unit   string // "line" of a YAML file, "row" of a sheet
	Number int
	Reason string
}

func (b BadRow) String() string {
	return fmt.Sprintf("%s, %s %d: %s", b.Kind, b.Unit, b.Number, b.Reason)
}

// Report is what an import did, or would have done.
type Report struct {
	Taken map[string]int // records by kind
	Bad   []BadRow
}

// ErrBadRows is returned with the report when a row was refused; nothing was
// changed then.
var ErrBadRows = errors.New("some records are not right, so nothing was imported")

// errDry rolls a dry run back.
var errDry = errors.New("dry run")

// Import reads a file of one kind, or All, and takes every record or none.
// Nobody is told of what it enters.
func (s *Service) Import(ctx context.Context, who authz.Actor, kind, name string, r io.Reader, dry bool) (Report, error) {
	if err := mayBringIn.Check(who, kind); err != nil {
		return Report{}, err
	}
	if _, known := kindNamed(kind); !known && kind != All {
		return Report{}, errKind(kind)
	}
	in, err := read(name, r, kind)
	if err != nil {
		return Report{}, err
	}
	if in.records() == 0 {
		return Report{}, wrong("%s holds no %s", filepath.Base(name), what(kind))
	}
	ctx = mail.Quiet(ctx)
	var report Report
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		im := newImporter(ctx, tx, who, s)
		if report, err = im.all(in); err != nil {
			return err
		}
		if len(report.Bad) > 0 {
			return ErrBadRows
		}
		if dry {
			return errDry
		}
		return nil
	}, db.Named("exchange.import"))
	if errors.Is(err, errDry) {
		return report, nil
	}
	if err != nil {
		return report, err
	}
	return report, s.DB.Analyze(ctx)
}

func errKind(kind string) error {
	return wrong("%q is not a kind; the kinds are %s, and all", kind, strings.Join(Kinds(), ", "))
}

func what(kind string) string {
	if kind == All {
		return "records"
	}
	return kind
}

// records counts those of all kinds but sources, which serve the others.
func (in input) records() int {
	n := 0
	for kind, rows := range in.kinds {
		if kind != "sources" || in.kind == kind {
			n += len(rows)
		}
	}
	return n
}

// importer works through one file in one transaction.
type importer struct {
	ctx       context.Context
	tx        *db.Tx
	who       authz.Actor
	meetings  *meeting.Service
	courses   *course.Service
	counted   func(ctx context.Context, tx *db.Tx, course string) error
	attended  map[string]bool   // courses that somebody who was there has been entered for
	sources   map[string]source // by their key in the file
	sourceIDs map[string]string // those entered so far
	orgs      map[string]org.Organisation
	networks  map[string]network.Network
	later     []later
}

// later is what a record says that can only be written once all records of its
// kind are there.
type later struct {
	row row
	do  func() error
}

func newImporter(ctx context.Context, tx *db.Tx, who authz.Actor, s *Service) *importer {
	return &importer{
		ctx: ctx, tx: tx, who: who, meetings: s.Meetings, courses: s.Courses, counted: s.Counted, attended: map[string]bool{}, sources: map[string]source{}, sourceIDs: map[string]string{},
		orgs: map[string]org.Organisation{}, networks: map[string]network.Network{},
	}
}

func (im *importer) all(in input) (Report, error) {
	report := Report{Taken: map[string]int{}}
	bad := func(kind string, r row, err error) {
		report.Bad = append(report.Bad, BadRow{kind, in.unit, r.number, reason(err)})
	}
	for _, r := range in.kinds["sources"] {
		if err := im.stated(r, in.kind == "sources"); isFault(err) {
			bad("sources", r, err)
		} else if err != nil {
			return report, fmt.Errorf("sources, %s %d: %w", in.unit, r.number, err)
		} else if in.kind == "sources" {
			report.Taken["sources"]++
		}
	}
	for _, k := range kinds {
		if k.name == "sources" {
			continue // others enter those they name
		}
		rows := in.kinds[k.name]
		if k.name == "organisations" {
			rows = parentsFirst(rows)
		}
		im.later = nil
		for _, r := range rows {
			// A record refused half way must leave nothing behind: the next
			// ones are still checked.
			todo := len(im.later)
			err := im.tx.Try(im.ctx, func() error { return im.record(k.name, r) })
			if isFault(err) {
				im.later = im.later[:todo]
				clear(im.sourceIDs) // what it entered is undone; others enter it anew
				bad(k.name, r, err)
				continue
			} else if err != nil {
				return report, fmt.Errorf("%s, %s %d: %w", k.name, in.unit, r.number, err)
			}
			report.Taken[k.name]++
		}
		for _, l := range im.later {
			if err := im.tx.Try(im.ctx, l.do); isFault(err) {
				bad(k.name, l.row, err)
			} else if err != nil {
				return report, fmt.Errorf("%s, %s %d: %w", k.name, in.unit, l.row.number, err)
			}
		}
	}
	if len(report.Bad) == 0 && im.counted != nil {
		for _, id := range slices.Sorted(maps.Keys(im.attended)) {
			if err := im.counted(im.ctx, im.tx, id); err != nil {
				return report, fmt.Errorf("count participants of course %s: %w", id, err)
			}
		}
	}
	slices.SortStableFunc(report.Bad, func(a, b BadRow) int { return cmp.Compare(a.Number, b.Number) })
	return report, nil
}

// stated reads one of the file's sources, and enters it now or when a record
// names it.
func (im *importer) stated(r row, now bool) error {
	var src source
	if err := decode(r, &src); err != nil {
		return err
	}
	if src.Key == "" {
		return wrong("key: write the key by which others name the source")
	}
	if src.Lang != "" {
		if err := knownLangs(src.Lang); err != nil {
			return err
		}
	}
	if _, twice := im.sources[src.Key]; twice {
		return wrong("the source %q stands in the file twice", src.Key)
	}
	if src.Published != "" {
		if _, err := civil.ParseWritten(src.Published); err != nil {
			return wrong("published: %s", strings.TrimPrefix(err.Error(), "civil: "))
		}
	}
	im.sources[src.Key] = src
	if !now {
		return nil
	}
	return im.tx.Try(im.ctx, func() error {
		_, err := im.source(src.Key)
		return err
	})
}

// parentsFirst orders organisations so that each comes after the one above it,
// wherever the file has them.
func parentsFirst(rows []row) []row {
	byID := map[string]int{}
	parent := make([]string, len(rows))
	for i, r := range rows {
		var o struct{ ID, Parent string }
		if r.node.Decode(&o) != nil { // what is wrong with it is told when it is read
			continue
		}
		parent[i] = o.Parent
		if _, twice := byID[o.ID]; !twice && o.ID != "" {
			byID[o.ID] = i
		}
	}
	var sorted []row
	done := make([]bool, len(rows))
	var visit func(i int)
	visit = func(i int) {
		if done[i] {
			return
		}
		done[i] = true // also while its parents are visited: a circle ends here
		if p, ok := byID[parent[i]]; ok {
			visit(p)
		}
		sorted = append(sorted, rows[i])
	}
	for i := range rows {
		visit(i)
	}
	return sorted
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
		return with(r, func(o organisation) error { return im.organisation(r, o) })
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
	case "rulesets":
		return with(r, im.ruleset)
	case "courses":
		return with(r, im.course)
	case "participants":
		return with(r, im.participant)
	}
	return fmt.Errorf("no importer for %s", kind)
}

func with[T any](r row, take func(T) error) error {
	var v T
	if err := decode(r, &v); err != nil {
		return err
	}
	return take(v)
}

// org finds an organisation by the id other records use, which is its slug.
func (im *importer) org(id string) (org.Organisation, error) {
	if id == "" {
		return org.Organisation{}, wrong("the organisation is missing")
	}
	if o, ok := im.orgs[id]; ok {
		return o, nil
	}
	o, err := org.BySlug(im.ctx, im.tx, id)
	if isMissing(err) {
		o, err = org.ByID(im.ctx, im.tx, id)
	}
	if isMissing(err) {
		return o, wrong("there is no organisation %q", id)
	} else if err == nil {
		im.orgs[id] = o
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
	n := org.NewSource{Alias: src.Key, Title: src.Title, Lang: src.Lang, URL: src.URL}
	if src.Published != "" {
		published, err := civil.ParseWritten(src.Published)
		if err != nil {
			return "", err
		}
		n.Published = published
	}
	if o, err := im.org(src.Publisher); err == nil {
		n.Publisher = o.ID
	} else if !isFault(err) {
		return "", err
	}
	entered, err := org.AddSource(im.ctx, im.tx, im.who, n)
	if err != nil {
		return "", fmt.Errorf("source %s: %w", key, err)
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
