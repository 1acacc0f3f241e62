package record

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"parvi/internal/course"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/registration"
)

func itoa(n int) string { return strconv.Itoa(n) }

// Figures are the year of a study centre, or of one of its members.
type Figures struct {
	Org     org.Organisation // whose page it is
	Centre  string
	Year    int
	Exact   bool // for the authorities: nothing is hidden
	MaySet  bool // where age groups begin
	Ages    []int
	Courses map[string]int // by organisation
	Hours   map[string]int // in hundredths
	Total   Cell
	Shown   bool // whether the total may be shown
	Tables  []Table
	Orgs    map[string]org.Organisation
}

// Held is how many courses there were, and their teaching hours in hundredths.
func (f Figures) Held() (courses, hours int) {
	for _, n := range f.Courses {
		courses += n
	}
	for _, n := range f.Hours {
		hours += n
	}
	return courses, hours
}

// Figures reads a year. Those of a study centre are public, those of a member
// its own; exact for the study centre's officers of statistics only.
func (s *Service) Figures(ctx context.Context, who authz.Actor, idOrSlug string, year int) (f Figures, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		f, err = figures(ctx, tx, who, idOrSlug, year)
		return err
	})
	if err != nil {
		return f, fmt.Errorf("figures of %s: %w", idOrSlug, err)
	}
	return f, nil
}

func figures(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string, year int) (f Figures, err error) {
	if f.Org, err = org.Find(ctx, tx, idOrSlug); err != nil {
		return f, err
	}
	under := ""
	if f.Centre = f.Org.ID; f.Org.Kind != org.StudyCentre {
		under = f.Org.ID
		if _, f.Centre, err = hours.HolderOf(ctx, tx, f.Org.ID); fault.Is(err, fault.Conflict) {
			return f, fault.Missing(err)
		} else if err != nil {
			return f, err
		}
	}
	centre, err := org.Scopes(ctx, tx, f.Centre)
	if err != nil {
		return f, err
	}
	f.Year, f.Exact, f.MaySet = year, MayCount.Allows(who, centre), under == "" && MayRule.Allows(who, centre)
	if under != "" && !f.Exact {
		if err := MaySeeFigures.Check(who, f.Org.Scopes); err != nil {
			return f, err
		}
	}
	if f.Ages, err = agesOf(ctx, tx, f.Centre); err != nil {
		return f, err
	}
	from, to := civil.Date{Year: year, Month: time.January, Day: 1}.Start(), civil.Date{Year: year + 1, Month: time.January, Day: 1}.Start()
	if to.After(tx.Now) {
		to = tx.Now
	}
	if f.Courses, f.Hours, err = heldOf(ctx, tx, f.Centre, under, db.Millis(from), db.Millis(to)); err != nil {
		return f, err
	}
	c := NewCounter(year, f.Ages)
	if err := eachParticipation(ctx, tx, f.Centre, under, year, c.Add); err != nil {
		return f, err
	}
	f.Total, f.Tables, f.Shown = c.Total(), c.Tables(), true
	if !f.Exact {
		f.Shown = Suppress(f.Total, f.Tables)
	}
	var ids []string
	for id := range f.Courses {
		ids = append(ids, id)
	}
	for _, x := range f.Tables[0].Cells {
		ids = append(ids, x.Class)
	}
	f.Orgs, err = org.ByIDs(ctx, tx, ids, tx.Today())
	return f, err
}

// CountUnder counts the participants of an organisation's year and of all under
// it, in parts of it: of tells to which an organisation belongs. Small groups
// are hidden; the total is when shown is false.
func CountUnder(ctx context.Context, tx *db.Tx, centre, under string, year int, of func(organiser string) string) (total Cell, shown bool, parts map[string]Cell, err error) {
	c := NewCounter(year, defaultAges)
	if err := eachParticipation(ctx, tx, centre, under, year, func(p Participation) {
		c.Add(Participation{Key: p.Key, Org: of(p.Org)})
	}); err != nil {
		return total, false, nil, err
	}
	total, parts = c.Total(), map[string]Cell{}
	tables := c.Tables()[:1] // by organisation
	shown = Suppress(total, tables)
	for _, x := range tables[0].Cells {
		parts[x.Class] = x
	}
	return total, shown, parts, nil
}

// SetAges says where the age groups of a study centre begin.
func (s *Service) SetAges(ctx context.Context, who authz.Actor, slug, typed string) error {
	ages, err := parseAges(typed)
	if err != nil {
		return err
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := centreRule(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		if err := putAges(ctx, tx, c.Org.ID, ages); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "record.ages", c.Org.Ref(), map[string]any{"begins": ages})
	})
}

// personKey is the same for one person through a study centre's year, and
// tells nobody who they are.
func personKey(tx *db.Tx, centre string, year int, r registration.Registration) string {
	who := strings.ToLower(r.Email)
	if who == "" {
		who = r.Person
	}
	if who == "" {
		who = r.ID
	}
	return tx.LinkSecret("record " + centre + " " + itoa(year) + " " + who)
}

// CountIn brings those who were at a course into the figures.
func (s *Service) CountIn(ctx context.Context, tx *db.Tx, id string) error {
	k, err := course.KnownByID(ctx, tx, id)
	if err != nil || k.Centre == "" || !k.Held(k.On(tx.Now)) {
		return err
	}
	came, noted, err := s.Courses.Comers(ctx, tx, k.Course)
	if err != nil {
		return err
	}
	known, err := ofCourseCame(ctx, tx, id)
	if err != nil {
		return err
	}
	for _, who := range came {
		x, was := known[who.ID]
		delete(known, who.ID)
		if !noted && !was {
			continue
		}
		if x.Came == noted && was {
			continue
		}
		if !was {
			x = s.fresh(tx, k.Course, who.Registration)
		}
		x.Came = noted
		if err := putParticipation(ctx, tx, x); err != nil {
			return err
		}
	}
	for _, x := range known { // was noted by mistake
		if x.Came {
			x.Came = false
			if err := putParticipation(ctx, tx, x); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Service) fresh(tx *db.Tx, c course.Course, r registration.Registration) participation {
	year := civil.DateOf(c.Ends.Add(-1)).Year
	return participation{ID: tx.NewID(), Course: c.ID, Registration: r.ID, Centre: c.Centre, Org: c.Org, Year: year, Key: personKey(tx, c.Centre, year, r), Region: c.Region}
}

// asked is somebody's own registration for a course, with what they have told.
type asked struct {
	Course       course.Course
	Registration registration.Registration
	Profile      Profile
	Open         bool
	at           participation
	was          bool
}

// ask finds what is asked of the holder of a personal key.
func (s *Service) ask(ctx context.Context, tx *db.Tx, key string) (a asked, err error) {
	a.Registration, err = s.Courses.Registration.Holder(ctx, tx, key)
	if errors.Is(err, db.ErrNoRows) {
		return a, fault.Missing(err)
	}
	if err != nil {
		return a, err
	}
	return s.askOf(ctx, tx, a.Registration)
}

func (s *Service) askOf(ctx context.Context, tx *db.Tx, r registration.Registration) (a asked, err error) {
	a.Registration = r
	k, err := course.KnownByID(ctx, tx, r.Offering)
	if err != nil {
		return a, err
	}
	if a.Course = k.Course; a.Course.Centre == "" {
		return a, fault.Missing(nil)
	}
	if a.at, a.was, err = participationOf(ctx, tx, r.ID); err != nil {
		return a, err
	}
	a.Profile = a.at.Profile
	a.Open = tx.Now.Before(a.Course.Ends.AddDate(0, 0, lookBack))
	return a, nil
}

// Tell stores what a participant tells of themselves.
func (s *Service) Tell(ctx context.Context, key string, p Profile) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := s.ask(ctx, tx, key)
		if err != nil {
			return err
		}
		return s.tell(ctx, tx, a, p)
	})
}

func (s *Service) tell(ctx context.Context, tx *db.Tx, a asked, p Profile) error {
	if !a.Open {
		return fault.New(fault.Conflict, askClosed)
	}
	if err := p.check(civil.DateOf(a.Course.Ends).Year); err != nil {
		return err
	}
	if !a.was {
		a.at = s.fresh(tx, a.Course, a.Registration)
	}
	a.at.Profile = p
	return putParticipation(ctx, tx, a.at)
}
