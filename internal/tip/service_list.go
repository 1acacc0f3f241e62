package tip

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Listing is a page of suggestions.
type Listing struct {
	Tips  []Tip
	Total int
	Today civil.Date
}

// List reads the suggestions that a filter lets through; anybody may.
func (s *Service) List(ctx context.Context, f Filter) (l Listing, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		l.Today = tx.Today()
		if l.Tips, err = list(ctx, tx, f); err != nil {
			return err
		}
		l.Total, err = count(ctx, tx, f)
		return err
	})
	if err != nil {
		return l, fmt.Errorf("list suggestions: %w", err)
	}
	return l, nil
}

// OfRegion are the open suggestions of a region, the newest first.
func (s *Service) OfRegion(ctx context.Context, tx *db.Tx, region string, limit int) ([]Tip, error) {
	return list(ctx, tx, Filter{Region: region, Limit: limit})
}

// Find are the suggestions whose themes have the words of a query.
func (s *Service) Find(ctx context.Context, tx *db.Tx, q string, limit int) ([]Tip, error) {
	return list(ctx, tx, Filter{All: true, Query: q, Limit: limit})
}

// Shown is a suggestion as its page shows it to one reader.
type Shown struct {
	Tip
	Settings   Settings
	Today      civil.Date
	Own        Interest
	Interested bool // the reader is
	Suggested  bool // by the reader
	MayDecide  bool
	Regions    map[string]int // of the interested who said one
	OrgName    org.Organisation
	Target     network.Named
	TargetSeen bool   // the reader may see the network
	MeetingAt  string // path of the swarm's page
	MeetingOK  bool   // the meeting is there for the reader
	People     []Person
	Suggester  person.Person // only for those who decide
	Chosen     person.Person // to become the contact person
	Contact    bool          // the candidate is the network's contact person
}

// Person is somebody interested, as those who decide see them.
type Person struct {
	Interest
	Person person.Person
}

// See reads a suggestion for its page.
func (s *Service) See(ctx context.Context, who authz.Actor, id string) (v Shown, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Tip, err = find(ctx, tx, who, id); err != nil {
			return err
		}
		return s.see(ctx, tx, who, &v)
	})
	if err != nil {
		return v, fmt.Errorf("suggestion %s: %w", id, err)
	}
	return v, nil
}

func (s *Service) see(ctx context.Context, tx *db.Tx, who authz.Actor, v *Shown) error {
	var err error
	v.Today, v.MayDecide, v.Suggested = tx.Today(), MayDecide.Allows(who, v.Tip), who.Person != "" && who.Person == v.Tip.Person
	if v.Settings, err = settingsOf(ctx, tx, v.Org); err != nil {
		return err
	}
	if who.SignedIn() {
		if v.Own, v.Interested, err = ownInterest(ctx, tx, v.ID, who.Person); err != nil {
			return err
		}
	}
	if v.Regions, err = regionsOf(ctx, tx, v.ID); err != nil {
		return err
	}
	if v.Org != "" {
		orgs, err := org.ByIDs(ctx, tx, []string{v.Org}, v.Today)
		if err != nil {
			return err
		}
		v.OrgName = orgs[v.Org]
	}
	if v.Network != "" {
		n, err := network.ByID(ctx, tx, v.Network)
		if err != nil {
			return err
		}
		v.Target, v.TargetSeen = network.Named{ID: n.ID, Slug: n.Slug, Name: n.Name}, network.MaySee.Allows(who, n)
	}
	if v.Tip.Meeting != "" {
		k, err := s.Meetings.ByID(ctx, tx, v.Tip.Meeting)
		if err != nil && !fault.Is(err, fault.NotFound) {
			return err
		}
		v.MeetingAt, v.MeetingOK = k.Path(), err == nil && meeting.MaySee.Allows(who, k) // a draft may be thrown away
	}
	if !v.MayDecide {
		return nil
	}
	return v.people(ctx, tx)
}

// people adds who is interested, for those who decide.
func (v *Shown) people(ctx context.Context, tx *db.Tx) error {
	all, err := interests(ctx, tx, v.ID)
	if err != nil {
		return err
	}
	ids := []string{}
	for _, i := range all {
		ids = append(ids, i.Person)
	}
	for _, id := range []string{v.Tip.Person, v.Tip.Candidate} {
		if id != "" && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	by, err := person.ByIDs(ctx, tx, ids)
	if err != nil {
		return err
	}
	for _, i := range all {
		v.People = append(v.People, Person{i, by[i.Person]})
	}
	v.Suggester, v.Chosen = by[v.Tip.Person], by[v.Tip.Candidate]
	if v.Network != "" && v.Tip.Candidate != "" {
		v.Contact, err = isContact(ctx, tx, v.Network, v.Tip.Candidate)
	}
	return err
}

// conveners are those who would call people together, the suggester too.
func (v Shown) conveners() []person.Person {
	var out []person.Person
	if v.Convene && v.Suggester.ID != "" {
		out = append(out, v.Suggester)
	}
	for _, p := range v.People {
		if p.Convene && !slices.ContainsFunc(out, func(o person.Person) bool { return o.ID == p.Person.ID }) {
			out = append(out, p.Person)
		}
	}
	return out
}

// alikeLimit is how many look-alikes are worth reading.
const alikeLimit = 6

// LookAlikes are the networks, groups and suggestions that resemble a theme,
// the closest first.
func (s *Service) LookAlikes(ctx context.Context, who authz.Actor, stems []string) ([]Alike, error) {
	if len(stems) == 0 {
		return nil, nil
	}
	var out []Alike
	if s.Networks != nil {
		cards, err := s.Networks.List(ctx, who, network.Filter{}, network.ByName, who.Lang)
		if err != nil {
			return nil, err
		}
		for _, c := range cards.Cards {
			if c.Over(cards.Totals.AsOf) || !c.Published {
				continue
			}
			themes := append(slices.Clone(c.Themes), c.Name)
			if n := likeness(stems, stemsOf(themes...)); n > 0 {
				out = append(out, Alike{Kind: "network", Name: c.Name, Path: c.Path(), Score: n + 1})
			}
		}
	}
	for _, find := range s.Alikes {
		more, err := find(ctx, who, stems)
		if err != nil {
			return nil, err
		}
		out = append(out, more...)
	}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		tips, err := sharing(ctx, tx, stems, 20)
		for _, t := range tips {
			if n := likeness(stems, stemsOf(t.Theme)); n > 0 {
				out = append(out, Alike{Kind: "tip", Name: t.Theme, Path: t.Path(), Score: n})
			}
		}
		return err
	})
	slices.SortStableFunc(out, func(a, b Alike) int { return b.Score - a.Score })
	return out[:min(len(out), alikeLimit)], err
}
