package course

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/curriculum"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/registration"
)

// Shown is what a course's page shows.
type Shown struct {
	Known
	State      State // now
	OrgName    org.Organisation
	CentreOf   org.Organisation
	Standing   Standing
	Can        []Action
	Follows    bool // sees the inside
	Manages    bool
	Attends    bool
	Offering   registration.Offering
	Offered    bool
	Seats      []registration.Seats
	Own        registration.Registration
	Has        bool
	Key        string
	History    []Taken
	Gaps       []Gap
	Report     Writing
	Decision   Decision
	Decided    bool
	Rules      Rules
	Settings   Settings
	AssignedTo string
	Last       *Course // what it is a copy of
	Series     []Course
	Model      curriculum.Ready // the model it is made from; zero: none
}

// may tells whether the reader may do something now.
func (v Shown) may(a Action) bool { return slices.Contains(v.Can, a) }

// See reads a course for its page.
func (s *Service) See(ctx context.Context, who authz.Actor, id string) (v Shown, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = s.see(ctx, tx, who, id)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("course %s: %w", id, err)
	}
	return v, nil
}

func (s *Service) see(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (v Shown, err error) {
	a, err := s.look(ctx, tx, who, id)
	if err != nil {
		return v, err
	}
	v.Known, v.Offering, v.Offered, v.Rules, v.Settings = a.Known, a.Offering, a.offered, a.Rules, a.Settings
	v.State = v.On(tx.Now)
	orgs, err := org.ByIDs(ctx, tx, []string{v.Org, v.Centre}, tx.Today())
	if err != nil {
		return v, err
	}
	v.OrgName, v.CentreOf = orgs[v.Org], orgs[v.Centre]
	if v.Model, _, err = curriculum.UsedBy(ctx, tx, ref(id)); err != nil {
		return v, err
	}
	if v.Offered {
		seats, err := s.Registration.Seats(ctx, tx, map[string]registration.Offering{id: v.Offering})
		if err != nil {
			return v, err
		}
		v.Seats = seats[id]
		if v.Own, v.Has, err = s.Registration.Mine(ctx, tx, id, who.Person); err != nil {
			return v, err
		}
		if v.Has {
			v.Key = s.Registration.Secret.KeyOf(v.Own.ID)
		}
	}
	v.Follows, v.Manages, v.Attends = MayFollow.Allows(who, v.Known), MayManage.Allows(who, v.Known), MayAttend.Allows(who, v.Known)
	if !v.Follows {
		return v, nil
	}
	return v, s.inside(ctx, tx, who, a, &v)
}

// inside adds what only those see who follow the course.
func (s *Service) inside(ctx context.Context, tx *db.Tx, who authz.Actor, a acting, v *Shown) (err error) {
	v.Can = a.allowed(who)
	if who.Person != "" && v.Assigned == who.Person { // nobody takes in hand what they have
		v.Can = slices.DeleteFunc(v.Can, func(do Action) bool { return do == Take })
	}
	v.Gaps, v.Report = a.Facts.Gaps, a.Facts.Report
	v.Standing = v.Stand(tx.Now, a.Settings, a.Rules.Window, a.Rules.Deadline)
	if v.History, err = history(ctx, tx, v.ID); err != nil {
		return err
	}
	people := []person.ID{v.Assigned}
	for _, t := range v.History {
		people = append(people, t.Person)
	}
	known, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return err
	}
	for i, t := range v.History {
		v.History[i].Name = known[t.Person].Name
	}
	v.AssignedTo = known[v.Assigned].Name
	if v.Decision, v.Decided, err = s.toldDecision(ctx, tx, v.ID); err != nil {
		return err
	}
	if v.CopiedFrom != "" {
		last, err := full(ctx, tx, v.CopiedFrom)
		if err == nil {
			v.Last = &last
		} else if !isNoRows(err) {
			return err
		}
	}
	if v.Known.Series != "" {
		v.Series, err = list(ctx, tx, Filter{Series: v.Known.Series, Limit: maxSeries + 1})
	}
	return err
}

// Listed is a course in a list.
type Listed struct {
	Course
	Organiser org.Organisation
	Seats     []registration.Seats
}

// List reads the courses that everybody may find, and how many there are.
func (s *Service) List(ctx context.Context, f Filter) (all []Listed, total int, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		f.Public = true
		if f.Query != "" {
			named, err := org.Search(ctx, tx, f.Query, 20)
			if err != nil {
				return err
			}
			for _, o := range named {
				f.Named = append(f.Named, o.ID)
			}
		}
		if total, err = count(ctx, tx, f); err != nil {
			return err
		}
		all, err = s.listed(ctx, tx, f)
		return err
	})
	if err != nil {
		return nil, 0, fmt.Errorf("list courses: %w", err)
	}
	return all, total, nil
}

func (s *Service) listed(ctx context.Context, tx *db.Tx, f Filter) ([]Listed, error) {
	cs, err := list(ctx, tx, f)
	if err != nil {
		return nil, err
	}
	var orgs, ids []string
	for _, c := range cs {
		orgs, ids = append(orgs, c.Org), append(ids, c.ID)
	}
	if cs, err = withParts(ctx, tx, cs); err != nil {
		return nil, err
	}
	known, err := org.ByIDs(ctx, tx, orgs, tx.Today())
	if err != nil {
		return nil, err
	}
	offs, err := s.Registration.Offerings(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	seats, err := s.Registration.Seats(ctx, tx, offs)
	if err != nil {
		return nil, err
	}
	all := make([]Listed, len(cs))
	for i, c := range cs {
		all[i] = Listed{Course: c, Organiser: known[c.Org], Seats: seats[c.ID]}
	}
	return all, nil
}

// Upcoming lists published courses to come, soonest first, for the calendar,
// the front page and the pages of regions and organisations.
func (s *Service) Upcoming(ctx context.Context, tx *db.Tx, f Filter) ([]Listed, error) {
	f.Public, f.EndsAfter = true, tx.Now
	return s.listed(ctx, tx, f)
}

// Mine is a course somebody holds a place in or queues for.
type Mine struct {
	Course
	Registration registration.Registration
	Path         string // where they manage it
}

// MineNext lists the courses to come that a person holds a place in.
func (s *Service) MineNext(ctx context.Context, tx *db.Tx, who string) ([]Mine, error) {
	regs, err := s.Registration.OfPerson(ctx, tx, who, tx.Now)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, r := range regs {
		ids = append(ids, r.Offering)
	}
	cs, err := byIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var mine []Mine
	for _, r := range regs {
		if c, ok := cs[r.Offering]; ok && len(r.Open()) > 0 {
			mine = append(mine, Mine{Course: c, Registration: r, Path: s.Registration.Link(r.ID)})
		}
	}
	slices.SortStableFunc(mine, func(a, b Mine) int { return a.Starts.Compare(b.Starts) })
	return mine, nil
}

// Register registers somebody for a course.
func (s *Service) Register(ctx context.Context, who authz.Actor, id string, in registration.Input) (res registration.Result, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		k, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if in.ByOrganiser {
			if err := MayAttend.Check(who, k); err != nil {
				return err
			}
		} else {
			in.Person = who.Person
		}
		o, err := s.Registration.Offering(ctx, tx, id)
		if fault.Is(err, fault.NotFound) {
			return fault.New(fault.Conflict, msgNotPublished)
		} else if err != nil {
			return err
		}
		res, err = s.Registration.Place(ctx, tx, who, o, in)
		return err
	}, db.Alone(registration.Key(id)))
	if err == nil {
		err = res.Refused
	}
	if err != nil {
		return res, fmt.Errorf("register for course %s: %w", id, err)
	}
	return res, nil
}

// Organisations are those for which somebody may begin a course: the ones they
// hold a role for and all under them.
func (s *Service) Organisations(ctx context.Context, who authz.Actor) (list []org.Organisation, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		ids, err := s.arranging(ctx, tx, who)
		if err != nil {
			return err
		}
		by, err := org.ByIDs(ctx, tx, ids, tx.Today())
		for _, id := range ids {
			if o, ok := by[id]; ok && o.Alive(tx.Today()) {
				list = append(list, o)
			}
		}
		return err
	})
	return list, err
}

// arranging are the ids of the organisations somebody arranges courses for.
func (s *Service) arranging(ctx context.Context, tx *db.Tx, who authz.Actor) ([]string, error) {
	var tops []string
	for _, role := range organising {
		tops = append(tops, who.Scopes(role)...)
	}
	return under(ctx, tx, tops)
}

// Between are the published courses of a stretch of time, also those that are
// over.
func (s *Service) Between(ctx context.Context, tx *db.Tx, f Filter) ([]Listed, error) {
	f.Public = true
	return s.listed(ctx, tx, f)
}

// Arranges tells whether somebody arranges courses for any organisation.
func Arranges(a authz.Actor) bool { return a.HoldsAny("organiser") || a.HoldsAny("main_user") }

// CentreOfActor is the study centre whose desk somebody works at, "" for none.
func CentreOfActor(a authz.Actor) string {
	if ids := centresOf(a); len(ids) > 0 {
		return ids[0]
	}
	return ""
}
