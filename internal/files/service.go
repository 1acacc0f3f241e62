package files

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/blob"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

// Service keeps the pages and files of spaces.
type Service struct {
	DB    *db.DB
	Kinds space.Kinds
	Blobs blob.Dir
	// BaseURL is what links between pages begin with.
	BaseURL string
	// MaxFile is how large a file may be, Quota how much all versions of all
	// files of one space may take, in bytes; zero is 20 MB and 1 GB.
	MaxFile, Quota int64
	// Holds tells which of some blobs other features name: their bytes are kept.
	Holds func(ctx context.Context, tx *db.Tx, blobs []string) ([]string, error)
	// Slots are what other features show on the front page of a workspace.
	Slots []Slot
}

// Slot is a part of the front page that another feature fills. With nothing to
// show to the reader it gives nil, and is not there.
type Slot struct {
	ID      string
	Heading i18n.Text
	Show    func(ctx context.Context, who authz.Actor, p ui.Page, st space.Standing) (templ.Component, error)
}

func (s *Service) maxFile() int64 {
	if s.MaxFile == 0 {
		return 20_000_000
	}
	return s.MaxFile
}

func (s *Service) quota() int64 {
	if s.Quota == 0 {
		return 1_000_000_000
	}
	return s.Quota
}

// Front is what a reader finds in a workspace.
type Front struct {
	space.Standing
	Rules     Page // without an id where none are written, or not for the reader
	NewRules  bool // whether the reader belongs and has not opened them since they changed
	New       []space.Entry
	Pages     []Page
	Files     []File
	MoreFiles bool
	Names     map[string]string
	MayAdd    bool
	MayRule   bool
	Used      int64
}

// entryKinds are what counts as new in a space.
var entryKinds = []string{"thread", "question", "page", "file", "note", "practice", "statement", "theme", "challenge"}

const (
	newEntries = 8
	frontFiles = 10
)

// Front is the front page of a workspace.
func (s *Service) Front(ctx context.Context, who authz.Actor, kind, slug string) (Front, error) {
	var f Front
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if f.Standing, err = s.enter(ctx, tx, who, kind, slug); err != nil {
			return err
		}
		f.MayAdd, f.MayRule = MayAdd.Allows(who, f.Standing) && !f.Place.Over, MayRule.Allows(who, f.Standing)
		rules, err := rulesOf(ctx, tx, f.Place.Ref)
		if err != nil && !errors.Is(err, db.ErrNoRows) {
			return err
		}
		if err == nil && MayRead.Allows(who, OnPage{f.Standing, rules}) {
			f.Rules = rules
			if f.Member() && who.SignedIn() {
				seen, err := space.SeenUntil(ctx, tx, who.Person, []string{rules.ID})
				if err != nil {
					return err
				}
				f.NewRules = seen[rules.ID].Before(rules.At)
			}
		}
		if f.New, err = space.EntriesOf(ctx, tx, f.Place.Ref, entryKinds, f.Readable, endOfTime, "", newEntries); err != nil {
			return err
		}
		if f.Pages, err = pagesOf(ctx, tx, f.Place.Ref, f.Readable, false); err != nil {
			return err
		}
		if f.Files, err = filesOf(ctx, tx, f.Place.Ref, f.Readable, endOfTime, "", frontFiles+1); err != nil {
			return err
		}
		if f.MoreFiles = len(f.Files) > frontFiles; f.MoreFiles {
			f.Files = f.Files[:frontFiles]
		}
		if f.Used, err = used(ctx, tx, f.Place.Ref); err != nil {
			return err
		}
		var ids []string
		for _, p := range f.Pages {
			ids = append(ids, p.Author)
		}
		for _, x := range f.Files {
			ids = append(ids, x.Author)
		}
		for _, e := range f.New {
			ids = append(ids, e.Author)
		}
		f.Names, err = names(ctx, tx, ids...)
		return err
	})
	if err != nil {
		return f, fmt.Errorf("workspace of %s: %w", slug, err)
	}
	return f, nil
}

// endOfTime is after everything.
var endOfTime = time.UnixMilli(1 << 50)

// enter is somebody before a space with that slug, who may know of it.
func (s *Service) enter(ctx context.Context, tx *db.Tx, who authz.Actor, kind, slug string) (space.Standing, error) {
	place, err := s.Kinds[kind].BySlug(ctx, tx, slug)
	if err != nil {
		return space.Standing{}, err
	}
	st, err := space.Stand(ctx, tx, who, place)
	if err != nil {
		return st, err
	}
	return st, MayEnter.Check(who, st)
}

func (s *Service) stand(ctx context.Context, tx *db.Tx, who authz.Actor, ref space.Ref) (space.Standing, error) {
	place, err := s.Kinds.Place(ctx, tx, ref)
	if err != nil {
		return space.Standing{}, err
	}
	return space.Stand(ctx, tx, who, place)
}

// Year is what was laid out in a space in one year.
type Year struct {
	space.Standing
	Year    int
	Years   []int // with anything in them, the latest first
	Entries []space.Entry
	More    bool
	Months  [12]Month
	Total   Month
	Names   map[string]string
}

// Month counts what was said: posts count too.
type Month struct{ Entries, Authors int }

const yearEntries = 300

// Archive is a year of a workspace; year 0 is the present one.
func (s *Service) Archive(ctx context.Context, who authz.Actor, kind, slug string, year int) (Year, error) {
	var y Year
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if y.Standing, err = s.enter(ctx, tx, who, kind, slug); err != nil {
			return err
		}
		now := tx.Today().Year
		if year < 1970 || year > now {
			year = now
		}
		y.Year = year
		first, err := firstSaid(ctx, tx, y.Place.Ref, y.Readable)
		if err != nil {
			return err
		}
		y.Years = []int{now}
		if !first.IsZero() {
			for n := now - 1; n >= civil.DateOf(first).Year; n-- {
				y.Years = append(y.Years, n)
			}
		}
		from := civil.Date{Year: year, Month: time.January, Day: 1}.Start()
		to := civil.Date{Year: year + 1, Month: time.January, Day: 1}.Start()
		all, err := saidIn(ctx, tx, y.Place.Ref, y.Readable, from, to)
		if err != nil {
			return err
		}
		y.count(all)
		list, err := space.EntriesOf(ctx, tx, y.Place.Ref, entryKinds, y.Readable, to, "", yearEntries+1)
		if err != nil {
			return err
		}
		y.Entries = slices.DeleteFunc(list, func(e space.Entry) bool { return e.At.Before(from) })
		if y.More = len(y.Entries) > yearEntries; y.More {
			y.Entries = y.Entries[:yearEntries]
		}
		var ids []string
		for _, e := range y.Entries {
			ids = append(ids, e.Author)
		}
		y.Names, err = names(ctx, tx, ids...)
		return err
	})
	if err != nil {
		return y, fmt.Errorf("archive of %s: %w", slug, err)
	}
	return y, nil
}

// count fills the months: how much, and by how many people, never by whom.
func (y *Year) count(all []said) {
	everybody := map[string]bool{}
	var authors [12]map[string]bool
	for _, x := range all {
		m := civil.DateOf(x.at).Month - 1
		if authors[m] == nil {
			authors[m] = map[string]bool{}
		}
		y.Months[m].Entries++
		if x.author != "" {
			authors[m][x.author], everybody[x.author] = true, true
		}
	}
	for m := range authors {
		y.Months[m].Authors = len(authors[m])
	}
	y.Total = Month{len(all), len(everybody)}
}

// names are the people by id; who is not in the register any more has none.
func names(ctx context.Context, tx *db.Tx, ids ...string) (map[string]string, error) {
	slices.Sort(ids)
	ids = slices.DeleteFunc(slices.Compact(ids), func(id string) bool { return id == "" })
	people, err := person.ByIDs(ctx, tx, ids)
	out := make(map[string]string, len(people))
	for id, p := range people {
		out[id] = p.Name
	}
	return out, err
}
