package course

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/support"
)

// desksTopic is touched by all that a desk shows of courses.
const desksTopic = "course.desks"

// deskTopics are what desks are kept by.
var deskTopics = []string{desksTopic, "orgs", support.Topic}

const (
	keptLines = 200 // a longer desk is read anew each time
	keptDesks = 100
)

// drawer is what the lines of a desk are made of, but for the clock and the
// names of people.
type drawer struct {
	lines []Line
	set   map[string]Settings
	books books
}

// gather reads courses with all that tells where they stand.
func gather(ctx context.Context, tx *db.Tx, f Filter) (d drawer, err error) {
	cs, err := list(ctx, tx, f)
	if err != nil {
		return d, err
	}
	if cs, err = withParts(ctx, tx, cs); err != nil {
		return d, err
	}
	var orgs, centres, ids []string
	for _, c := range cs {
		orgs, ids = append(orgs, c.Org), append(ids, c.ID)
		if !slices.Contains(centres, c.Centre) {
			centres = append(centres, c.Centre)
		}
	}
	known, err := org.ByIDs(ctx, tx, orgs, tx.Today())
	if err != nil {
		return d, err
	}
	if d.set, err = settingsOf(ctx, tx, centres); err != nil {
		return d, err
	}
	decided, err := decisionsIn(ctx, tx, ids)
	if err != nil {
		return d, err
	}
	if d.books, err = booksOf(ctx, tx, cs...); err != nil {
		return d, err
	}
	d.lines = make([]Line, len(cs))
	for i, c := range cs {
		d.lines[i] = Line{Course: c, Organiser: known[c.Org]}
		if x, ok := decided[c.ID]; ok {
			d.lines[i].Decision = &x
		}
	}
	return d, nil
}

// assigned are who at a centre has a course in hand.
func (d drawer) assigned() []person.ID {
	var ids []person.ID
	for _, l := range d.lines {
		if l.Course.Assigned != "" && !slices.Contains(ids, l.Course.Assigned) {
			ids = append(ids, l.Course.Assigned)
		}
	}
	return ids
}

// at are lines of the drawer as they stand at an instant; the drawer's own stay
// as they are.
func (d drawer) at(now time.Time, names map[person.ID]person.Person, chosen []Line) []Line {
	lines := slices.Clone(chosen)
	for i := range lines {
		l := &lines[i]
		r := d.books.rules(l.Course)
		l.Standing, l.Gaps = l.Stand(now, d.set[l.Centre], r.Window, r.Deadline), l.Course.Gaps(now)
		l.Assigned = names[l.Course.Assigned].Name
	}
	return lines
}

// named are the people of drawers by id, read when somebody looks.
func (s *Service) named(ctx context.Context, ids []person.ID) (names map[person.ID]person.Person, err error) {
	if len(ids) == 0 {
		return nil, nil
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		names, err = person.ByIDs(ctx, tx, ids)
		return err
	})
	return names, err
}

// keptDesk fills an organiser's desk from what is kept of it; full is false for
// one that is too long to be kept.
func (s *Service) keptDesk(ctx context.Context, f Filter, g Group, d *GroupDesk) (full bool, err error) {
	f.Limit = keptLines + 1
	key := strings.Join(slices.Sorted(slices.Values(f.Orgs)), " ")
	x, err := s.desks.Of(key, keptDesks).Get(ctx, s.DB, deskTopics, func(tx *db.Tx) (x drawer, until time.Time, err error) {
		n, err := count(ctx, tx, f)
		if err == nil && n <= keptLines {
			x, err = gather(ctx, tx, f)
		}
		return x, tx.Today().End(), err
	})
	if err != nil || x.set == nil {
		return false, err
	}
	names, err := s.named(ctx, x.assigned())
	if err != nil {
		return false, err
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		d.Tally.Year = tx.Today().Year
		var chosen []Line
		var year []Course
		for _, l := range x.lines {
			of := l.On(tx.Now).group()
			d.Counts[of]++
			if of.shownOn(g) {
				chosen = append(chosen, l)
			}
			if l.firstDay().Year == d.Tally.Year {
				year = append(year, l.Course)
			}
		}
		d.Lines = x.at(tx.Now, names, chosen)
		byUrgency(d.Lines)
		d.Tally, err = tally(ctx, tx, d.Tally, year)
		return err
	})
	return err == nil, err
}

// centreDrawer is what a study centre's desk is made of, but for the clock, the
// names of people and who looks.
type centreDrawer struct {
	drawer
	settings    Settings
	ruleCentres []string
	counts      map[State]int
	total       int
	batches     []BatchLine
}

// fillCentre reads what is on a study centre's desk. What many look at is kept.
func (s *Service) fillCentre(ctx context.Context, who authz.Actor, f DeskFilter, d *CentreDesk) error {
	q := Filter{Centres: []string{d.Centre.ID}, States: f.States, Query: f.Query, Offset: f.Offset, Limit: f.Limit}
	q.ByMoved = f.Sort == "waited" || f.Sort == ""
	if q.Assigned = f.Assigned; f.Assigned == "me" {
		q.Assigned = who.Person
	}
	read := func(tx *db.Tx) (x centreDrawer, until time.Time, err error) {
		x, err = readCentre(ctx, tx, q)
		return x, tx.Today().End(), err
	}
	var x centreDrawer
	var err error
	if f.Query == "" && f.Offset == 0 && f.Limit > 0 && f.Limit <= keptLines {
		key := fmt.Sprint(d.Centre.ID, f.States, q.Assigned, q.ByMoved, f.Limit)
		x, err = s.centres.Of(key, keptDesks).Get(ctx, s.DB, deskTopics, read)
	} else {
		err = s.DB.Read(ctx, func(tx *db.Tx) error {
			x, _, err = read(tx)
			return err
		})
	}
	if err != nil {
		return err
	}
	names, err := s.named(ctx, x.assigned())
	if err != nil {
		return err
	}
	d.Settings, d.RuleCentres, d.Counts, d.Total, d.Batches = x.settings, x.ruleCentres, x.counts, x.total, x.batches
	d.Lines = x.at(s.DB.Now(), names, x.lines)
	return nil
}

// readCentre reads a study centre's desk; q is for one centre.
func readCentre(ctx context.Context, tx *db.Tx, q Filter) (x centreDrawer, err error) {
	centre := q.Centres[0]
	set, err := settingsOf(ctx, tx, q.Centres)
	if err != nil {
		return x, err
	}
	x.settings = set[centre]
	if x.settings.Rules, err = support.CodeOf(ctx, tx, centre); err != nil {
		return x, err
	}
	if x.ruleCentres, err = ruleCentres(ctx, tx); err != nil {
		return x, err
	}
	if x.counts, err = byState(ctx, tx, Filter{Centres: q.Centres}); err != nil {
		return x, err
	}
	if x.total, err = count(ctx, tx, q); err != nil {
		return x, err
	}
	if x.drawer, err = gather(ctx, tx, q); err != nil {
		return x, err
	}
	x.batches, err = batches(ctx, tx, centre, 20)
	return x, err
}
