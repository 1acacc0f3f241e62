package life

import (
	"context"
	"fmt"
	"slices"
	"time"

	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Plan is one network's year: what was planned, what became of it, and what
// came beside the plan.
type Plan struct {
	Year  int
	Slots []Slot
	Over  []network.Meeting
	Today civil.Date
}

// Held are the meetings of the year already held.
func (p Plan) Held(now time.Time) int {
	n := 0
	for _, m := range p.Over {
		if !m.Start.After(now) {
			n++
		}
	}
	for _, s := range p.Slots {
		if s.Meeting != nil && !s.Meeting.Start.After(now) {
			n++
		}
	}
	return n
}

// yearStart and yearEnd bound a year.
func yearStart(year int) time.Time {
	return civil.Date{Year: year, Month: time.January, Day: 1}.Start()
}

// Plan is a network's year, for those who may read its archive.
func (s *Service) Plan(ctx context.Context, who authz.Actor, slug string, year int) (network.Network, Plan, error) {
	p := Plan{Year: year}
	var n network.Network
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if n, err = network.Find(ctx, tx, who, slug); err != nil {
			return err
		}
		if err := MayReadPulse.Check(who, n); err != nil {
			return err
		}
		p.Today = tx.Today()
		planned, err := items(ctx, tx, []string{n.ID}, year)
		if err != nil {
			return err
		}
		held, err := s.Meetings.Between(ctx, tx, []string{n.ID}, yearStart(year), yearStart(year+1), false)
		if err != nil {
			return err
		}
		p.Slots, p.Over = Fill(planned[n.ID], held[n.ID])
		return nil
	})
	if err != nil {
		return n, p, fmt.Errorf("year %d of %s: %w", year, slug, err)
	}
	return n, p, nil
}

// AddItem plans something into a network's year.
func (s *Service) AddItem(ctx context.Context, who authz.Actor, slug string, i Item) (Item, error) {
	_, err := s.decide(ctx, who, slug, "plan", func(tx *db.Tx, n *network.Network) error {
		i.Network = n.ID
		var err error
		i, err = AddItem(ctx, tx, who, i)
		return err
	})
	return i, err
}

// AddItem is the part of it that joins a transaction; who may is decided.
func AddItem(ctx context.Context, tx *db.Tx, who authz.Actor, i Item) (Item, error) {
	var faults fault.Fields
	if first, last := tx.Today().Year-1, tx.Today().Year+5; i.Year < first || i.Year > last {
		faults.Add("year", msgYearUnfit.Fill("min", itoa(first), "max", itoa(last)))
	}
	if _, _, ok := ParsePart(i.Year, i.Part); !ok {
		faults.Add("part", msgPartUnknown)
	}
	if long(i.Theme, 200) {
		faults.Add("theme", msgTooLong.Fill("max", 200))
	}
	if err := faults.Err(); err != nil {
		return i, err
	}
	i.ID = tx.NewID()
	return i, insertItem(ctx, tx, i, who.Person)
}

// RemoveItem takes something out of the plan.
func (s *Service) RemoveItem(ctx context.Context, who authz.Actor, slug, id string) error {
	_, err := s.decide(ctx, who, slug, "unplan", func(tx *db.Tx, n *network.Network) error {
		found, err := deleteItem(ctx, tx, n.ID, id)
		if err == nil && !found {
			err = fault.Missing(nil)
		}
		return err
	})
	return err
}

// Clock is the annual clock of all networks a reader sees.
type Clock struct {
	Year     int
	Months   [12][]Dated
	Clashes  []Clash
	Warns    bool // whether the reader is told of clashes
	Meetings int
	Planned  int // placeholders that no meeting fills
	Networks int // that have anything in the year
	Org      org.Organisation
	Intro    i18n.Content
	Publicly bool // the organisation's year is published
	MaySet   bool
	Today    civil.Date
}

// Clock lays the year of all networks side by side; with an organisation only
// of those it and all below it coordinate. Placeholders are for those who may
// read a network's archive, and for everybody once the year is published.
// Clashes are for those who coordinate.
func (s *Service) Clock(ctx context.Context, who authz.Actor, year int, orgSlug string) (Clock, error) {
	c := Clock{Year: year}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		c.Today = tx.Today()
		all, err := s.yearNetworks(ctx, tx, who, &c, orgSlug)
		if err != nil {
			return err
		}
		published, err := publishedYears(ctx, tx, year)
		if err != nil {
			return err
		}
		if c.Org.ID != "" {
			y, ok := published[c.Org.ID]
			c.Publicly, c.Intro = ok, y.Intro
		}
		return s.fillClock(ctx, tx, who, &c, all, published)
	})
	if err != nil {
		return c, fmt.Errorf("year %d of networks: %w", year, err)
	}
	return c, nil
}

// yearNetworks are the networks on the clock.
func (s *Service) yearNetworks(ctx context.Context, tx *db.Tx, who authz.Actor, c *Clock, orgSlug string) ([]network.Network, error) {
	ids, err := network.Visible(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	all, err := network.ByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(all, func(n network.Network) bool { return !n.Published })
	if orgSlug == "" {
		return all, nil
	}
	o, err := org.BySlug(ctx, tx, orgSlug)
	if err != nil {
		return nil, err
	}
	c.Org = o
	scopes, err := org.Scopes(ctx, tx, o.ID)
	if err != nil {
		return nil, err
	}
	c.MaySet = MaySet.Allows(who, scopes)
	return slices.DeleteFunc(all, func(n network.Network) bool {
		return !slices.Contains(n.Scopes(), o.ID) && !slices.Contains(n.Past(), o.ID)
	}), nil
}

func (s *Service) fillClock(ctx context.Context, tx *db.Tx, who authz.Actor, c *Clock, all []network.Network, published map[string]PublishedYear) error {
	var ids, inner []string
	for _, n := range all {
		ids = append(ids, n.ID)
		if MayReadPulse.Allows(who, n) {
			inner = append(inner, n.ID)
		}
	}
	from, to := yearStart(c.Year), yearStart(c.Year+1)
	meetings, err := s.Meetings.Between(ctx, tx, ids, from, to, true)
	if err != nil {
		return err
	}
	theirs, err := s.Meetings.Between(ctx, tx, inner, from, to, false)
	if err != nil {
		return err
	}
	planned, err := items(ctx, tx, ids, c.Year)
	if err != nil {
		return err
	}
	var list []Dated
	for _, n := range all {
		held, reads := meetings[n.ID], slices.Contains(inner, n.ID)
		if reads {
			held = theirs[n.ID]
		}
		slots, over := Fill(planned[n.ID], held)
		before := len(list)
		for _, sl := range slots {
			switch {
			case sl.Meeting != nil:
				over = append(over, *sl.Meeting)
			case reads || publishes(n, published):
				list = append(list, Dated{Network: named(n), Region: n.Region, Item: &sl.Item})
				c.Planned++
			}
		}
		for _, m := range over {
			list = append(list, Dated{Network: named(n), Region: n.Region, Meeting: &m})
			c.Meetings++
		}
		if len(list) > before {
			c.Networks++
		}
	}
	c.Months = ByMonth(list)
	if c.Warns = network.MayCoordinate.Allows(who, struct{}{}); !c.Warns {
		return nil
	}
	return s.clashes(ctx, tx, c, all, list)
}

// publishes tells whether somebody who coordinates the network, or the roof
// above, has published the year.
func publishes(n network.Network, published map[string]PublishedYear) bool {
	return slices.ContainsFunc(n.Scopes(), func(id string) bool { _, ok := published[id]; return ok })
}

// clashes warns of meetings to come that draw on the same people.
func (s *Service) clashes(ctx context.Context, tx *db.Tx, c *Clock, all []network.Network, list []Dated) error {
	var ids []string
	for _, d := range list {
		if d.Meeting != nil && !d.First().Before(c.Today) && !slices.Contains(ids, d.Network.ID) {
			ids = append(ids, d.Network.ID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	shared, err := sharedMembers(ctx, tx, ids)
	if err != nil {
		return err
	}
	moved, err := turnovers(ctx, tx, ids, tx.Now)
	if err != nil {
		return err
	}
	members := map[string]int{}
	for id, t := range moved {
		members[id] = t.members
	}
	set, err := settings(ctx, tx, all)
	if err != nil {
		return err
	}
	c.Clashes = Clashes(list, members, shared, set, c.Today)
	return nil
}

// PublishYear shows the placeholders of an organisation's year to everybody,
// with an introduction; without on it takes them back.
func (s *Service) PublishYear(ctx context.Context, who authz.Actor, orgSlug string, year int, intro i18n.Content, on bool) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := org.BySlug(ctx, tx, orgSlug)
		if err != nil {
			return err
		}
		if err := maySet(ctx, tx, who, o.ID); err != nil {
			return err
		}
		if long(intro, maxText) {
			return fault.FieldErr("intro", msgTooLong.Fill("max", maxText))
		}
		y := PublishedYear{Org: o.ID, Year: year, Intro: intro}
		if on {
			y.Published = tx.Now
		}
		if err := putYear(ctx, tx, y, who.Person); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "life.year", "org:"+o.ID, map[string]any{"year": year, "published": on})
	})
	if err != nil {
		return fmt.Errorf("publish year %d of %s: %w", year, orgSlug, err)
	}
	return nil
}

// maySet checks that the actor sets the thresholds of an organisation.
func maySet(ctx context.Context, tx *db.Tx, who authz.Actor, orgID string) error {
	scopes, err := org.Scopes(ctx, tx, orgID)
	if err != nil {
		return err
	}
	return MaySet.Check(who, scopes)
}
