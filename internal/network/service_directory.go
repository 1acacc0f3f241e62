package network

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// directoryTopics are what the directory is built from.
var directoryTopics = []string{"networks", "meetings", "orgs"}

// directory is every network with its counts, as it is now.
type directory struct {
	cards   []*Summary // of all networks, drafts too
	totals  Totals
	years   []Year
	figures []Figure
	sources map[string]org.Source
	themes  []Topic
	orgs    map[string]org.Organisation
	until   time.Time
}

// Totals are the counted figures of all networks that are not over.
type Totals struct {
	AsOf        civil.Date
	Networks    int
	People      int // distinct people with a membership
	Memberships int
	Followers   int // distinct people who follow
}

// counts are the people in the networks, which change with every joining but
// not with every meeting.
type counts struct {
	members, followers, organisations map[space.Ref]int
	totals                            Totals
}

// counted reads the counts of all networks; its topics and those of everything
// differ, so that a registration to a meeting does not count all people anew.
func (s *Service) counted(ctx context.Context) (*counts, error) {
	return s.counts.Get(ctx, s.DB, []string{"networks"}, func(tx *db.Tx) (*counts, time.Time, error) {
		c, err := count(ctx, tx)
		return c, tx.Today().End(), err
	})
}

func count(ctx context.Context, tx *db.Tx) (*counts, error) {
	list, err := lives(ctx, tx)
	if err != nil {
		return nil, err
	}
	var refs, there []space.Ref
	for _, n := range list {
		refs = append(refs, n.Space())
		if n.counts(tx.Today()) {
			there = append(there, n.Space())
		}
	}
	c := &counts{totals: Totals{AsOf: tx.Today(), Networks: len(there)}}
	if c.members, err = space.Memberships(ctx, tx, refs, tx.Now); err != nil {
		return nil, err
	}
	if c.followers, err = space.FollowerCounts(ctx, tx, refs, tx.Now); err != nil {
		return nil, err
	}
	if c.organisations, err = space.OrganisationCounts(ctx, tx, refs, tx.Now); err != nil {
		return nil, err
	}
	for _, ref := range there {
		c.totals.Memberships += c.members[ref]
	}
	if c.totals.People, err = space.People(ctx, tx, there, tx.Now); err != nil {
		return nil, err
	}
	c.totals.Followers, err = space.DistinctFollowers(ctx, tx, there, tx.Now)
	return c, err
}

// whole is the directory with its counts, and what it was put together from.
type whole struct {
	bare   *directory
	counts *counts
	all    *directory
}

// everything is the directory with everything in it; the reader sees a part.
func (s *Service) everything(ctx context.Context) (*directory, error) {
	c, err := s.counted(ctx)
	if err != nil {
		return nil, err
	}
	bare, err := s.bare(ctx)
	if err != nil {
		return nil, err
	}
	if w := s.whole.Load(); w != nil && w.bare == bare && w.counts == c {
		return w.all, nil
	}
	all := *bare
	all.totals, all.cards = c.totals, make([]*Summary, len(bare.cards))
	for i, card := range bare.cards {
		one := *card
		one.Members, one.Followers, one.Organisations = c.members[one.Space()], c.followers[one.Space()], c.organisations[one.Space()]
		all.cards[i] = &one
	}
	s.whole.Store(&whole{bare, c, &all})
	return &all, nil
}

// bare is the directory without its counts.
func (s *Service) bare(ctx context.Context) (*directory, error) {
	return s.directory.Get(ctx, s.DB, directoryTopics, func(tx *db.Tx) (*directory, time.Time, error) {
		d, err := s.load(ctx, tx)
		if err != nil {
			return nil, time.Time{}, fmt.Errorf("directory: %w", err)
		}
		return d, d.until, nil
	})
}

func (s *Service) load(ctx context.Context, tx *db.Tx) (*directory, error) {
	networks, err := every(ctx, tx)
	if err != nil {
		return nil, err
	}
	d := &directory{until: tx.Today().End()}
	ids := make([]string, len(networks))
	for i, n := range networks {
		ids[i] = n.ID
	}
	allThemes, err := themes(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	past, err := pastMeetings(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	next, err := s.next(ctx, tx, ids, true)
	if err != nil {
		return nil, err
	}
	var orgIDs, sourceIDs []string
	for _, n := range networks {
		sourceIDs = append(sourceIDs, n.Source)
		for _, c := range n.Coordinators {
			orgIDs = append(orgIDs, c.Org)
		}
	}
	orgs, err := org.ByIDs(ctx, tx, unique(orgIDs), tx.Today())
	if err != nil {
		return nil, err
	}
	if d.figures, err = figures(ctx, tx, ""); err != nil {
		return nil, err
	}
	for _, f := range d.figures {
		sourceIDs = append(sourceIDs, f.Source)
	}
	if d.sources, err = org.Sources(ctx, tx, given(sourceIDs)); err != nil {
		return nil, err
	}
	d.orgs = orgs
	seenThemes := map[string]bool{}
	for _, n := range networks {
		c := &Summary{Network: n, Themes: allThemes[n.ID]}
		if list := next[n.ID]; len(list) > 0 {
			c.Next = &list[0]
			d.until = soonest(d.until, list[0].Start)
		}
		for _, k := range InForce(n.Coordinators, tx.Today()) {
			if o, ok := orgs[k.Org]; ok && k.Role != Funder {
				c.CoordinatedBy = append(c.CoordinatedBy, called(o))
			}
		}
		c.Known = knownFrom(n, past[n.ID], d.sources)
		if source, ok := d.sources[n.Source]; ok {
			c.StatedOn = civil.DateOf(source.Published)
		}
		c.prepare()
		d.cards = append(d.cards, c)
		for _, t := range c.Themes {
			if key := ThemeKey(t); n.Public() && !seenThemes[key] {
				seenThemes[key] = true
				d.themes = append(d.themes, Topic{key, t})
			}
		}
	}
	var lives []Life
	for _, c := range d.cards {
		if c.Published {
			lives = append(lives, c.Life())
		}
	}
	d.years = Years(lives, tx.Today())
	return d, nil
}

// called is the name an organisation goes by in passing.
func called(o org.Organisation) i18n.Content {
	if o.Short != "" {
		return i18n.Content(i18n.Same(o.Short))
	}
	return o.Name
}

func given(ids []string) []string {
	return slices.DeleteFunc(unique(ids), func(id string) bool { return id == "" })
}

func soonest(a, b time.Time) time.Time {
	if !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

func (s *Service) next(ctx context.Context, tx *db.Tx, ids []string, public bool) (map[string][]Meeting, error) {
	if s.NextMeetings == nil || len(ids) == 0 {
		return nil, nil
	}
	return s.NextMeetings(ctx, tx, ids, public)
}

func (s *Service) ofYear(ctx context.Context, tx *db.Tx, ids []string, year int) (map[string][]Meeting, error) {
	if s.YearMeetings == nil || len(ids) == 0 {
		return nil, nil
	}
	return s.YearMeetings(ctx, tx, ids, year)
}

// knownFrom is the first day a network is known to have been there: founded,
// met, written about, or entered here.
func knownFrom(n Network, past []PastMeeting, sources map[string]org.Source) civil.Date {
	first := civil.DateOf(n.Created)
	earlier := func(d civil.Date) {
		if !d.IsZero() && d.Year > 0 && d.Before(first) {
			first = d
		}
	}
	if n.Founded.Year > 0 {
		earlier(n.Founded.First())
	}
	for _, m := range past {
		earlier(m.When.First())
	}
	if src, ok := sources[n.Source]; ok && !src.Published.IsZero() {
		earlier(civil.DateOf(src.Published))
	}
	for _, c := range n.Coordinators {
		earlier(c.From)
	}
	return first
}

// totals counts the networks that are there on a day and the people in them
// at an instant of it.
func totals(ctx context.Context, tx *db.Tx, cards []*Summary, on civil.Date, at time.Time) (Totals, error) {
	t := Totals{AsOf: on}
	var refs []space.Ref
	for _, c := range cards {
		if c.counts(on) && !c.Known.After(on) {
			t.Networks++
			refs = append(refs, c.Space())
		}
	}
	var err error
	if t.People, err = space.People(ctx, tx, refs, at); err != nil {
		return t, err
	}
	memberships, err := space.Memberships(ctx, tx, refs, at)
	if err != nil {
		return t, err
	}
	for _, n := range memberships {
		t.Memberships += n
	}
	t.Followers, err = space.DistinctFollowers(ctx, tx, refs, at)
	return t, err
}

// Listing is the directory as one reader sees it.
type Listing struct {
	Cards   []*Summary // of all that match, in order
	Seen    []*Summary // all the reader may see, before the filter
	Totals  Totals
	Years   []Year
	Figures []Figure
	Sources map[string]org.Source
	Themes  []Topic
	Until   time.Time // when it changes by the clock
}

// List is the directory for a reader: what they may see, filtered and in order.
func (s *Service) List(ctx context.Context, who authz.Actor, f Filter, by Sort, l i18n.Lang) (Listing, error) {
	d, err := s.everything(ctx)
	if err != nil {
		return Listing{}, err
	}
	out := Listing{Totals: d.totals, Years: d.years, Figures: d.figures, Sources: d.sources, Themes: d.themes, Until: d.until}
	for _, c := range d.cards {
		if MaySee.Allows(who, c.Network) {
			out.Seen = append(out.Seen, c)
		}
	}
	out.Cards = Select(out.Seen, f, by, l)
	return out, nil
}

// Cards are the public networks that are not over, for the front page, by the
// next meeting.
func (s *Service) Cards(ctx context.Context, l i18n.Lang, limit int) ([]*Summary, Totals, error) {
	list, err := s.List(ctx, authz.Actor{}, Filter{}, ByNext, l)
	if err != nil {
		return nil, Totals{}, err
	}
	today := list.Totals.AsOf
	cards := slices.DeleteFunc(slices.Clone(list.Cards), func(c *Summary) bool { return c.Over(today) })
	return cards[:min(limit, len(cards))], list.Totals, nil
}

// Statistics are the counted figures on a day, today or past, and the stated
// ones beside them. On a past day they are as of its end.
func (s *Service) Statistics(ctx context.Context, on civil.Date) (Totals, []Figure, map[string]org.Source, error) {
	d, err := s.everything(ctx)
	if err != nil {
		return Totals{}, nil, nil, err
	}
	today := civil.DateOf(s.DB.Now())
	if on.IsZero() || !on.Before(today) {
		return d.totals, d.figures, d.sources, nil
	}
	var t Totals
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		t, err = totals(ctx, tx, d.cards, on, on.End().Add(-time.Millisecond))
		return err
	})
	if err != nil {
		return t, nil, nil, fmt.Errorf("statistics of %s: %w", on, err)
	}
	return t, d.figures, d.sources, nil
}

// Prefix are the directory's cards whose names begin with what was typed, for
// lists to choose from.
func (s *Service) Prefix(ctx context.Context, who authz.Actor, q string, l i18n.Lang) ([]*Summary, error) {
	list, err := s.List(ctx, who, Filter{Query: strings.TrimSpace(q)}, ByName, l)
	return list.Cards, err
}

// details are the public sides of some networks of the directory, read
// together.
func (s *Service) details(ctx context.Context, cards []*Summary) ([]*public, error) {
	all, err := s.everything(ctx)
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(cards))
	for i, c := range cards {
		ids[i] = c.ID
	}
	var list []*public
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		conds, err := conditions(ctx, tx, ids)
		if err != nil {
			return err
		}
		chs, err := channels(ctx, tx, ids)
		if err != nil {
			return err
		}
		contacts, err := contactsOf(ctx, tx, ids, tx.Today())
		if err != nil {
			return err
		}
		meetings, err := s.next(ctx, tx, ids, true)
		if err != nil {
			return err
		}
		for _, c := range cards {
			v := &public{Network: c.Network, Members: c.Members, Followers: c.Followers, Conditions: conds[c.ID], Channels: chs[c.ID],
				Contacts: contacts[c.ID], Themes: c.Themes, Next: meetings[c.ID]}
			for _, k := range InForce(c.Coordinators, tx.Today()) {
				v.Coordinators = append(v.Coordinators, Coordinator{Coordination: k, Org: all.orgs[k.Org]})
			}
			list = append(list, v)
		}
		return nil
	})
	return list, err
}
