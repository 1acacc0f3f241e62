package development

import (
	"context"
	"errors"
	"strconv"
	"time"

	"parvi/internal/course"
	"parvi/internal/curriculum"
	"parvi/internal/hours"
	"parvi/internal/meeting"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
)

// mayMeasure checks that somebody may write the measures of a unit, or the
// organisation's own.
func mayMeasure(ctx context.Context, tx *db.Tx, who authz.Actor, x Parties, unit org.ID) error {
	if unit == "" {
		return MayWritePlan.Check(who, x)
	}
	return district(ctx, tx, who, x, unit)
}

// SetMeasure writes a measure: a new one without an id, else the version that
// was read. Once the plan is adopted only who, when and how far it has come
// change.
func (s *Service) SetMeasure(ctx context.Context, who authz.Actor, id string, m Measure) error {
	return s.change(ctx, who, "measure", id, MaySeePlan, func(tx *db.Tx, p Plan, x Parties) error {
		var now Measure
		if m.ID != "" {
			var err error
			if now, err = measureOf(ctx, tx, p, m.ID); err != nil {
				return err
			}
			m.Unit = now.Unit
		}
		if err := mayMeasure(ctx, tx, who, x, m.Unit); err != nil {
			return err
		}
		if p.State == Archived || m.ID == "" && !p.State.Open() {
			return conflict("state", msgNotOpen)
		}
		if m.ID != "" && !p.State.Open() {
			m.Title, m.Hours = now.Title, now.Hours
		}
		if err := m.check(); err != nil {
			return err
		}
		if m.ID == "" {
			list, err := measuresOf(ctx, tx, p.ID)
			if err != nil {
				return err
			}
			if len(list) >= mostRows {
				return fault.FieldErr("title", msgMeasuresMany.Fill("max", mostRows))
			}
			m.ID = tx.NewID()
		} else if now.Version != m.Version {
			return conflict("edited", msgEdited)
		}
		m.Plan, m.Into, m.IntoID, m.Version, m.Person, m.At = p.ID, now.Into, now.IntoID, now.Version+1, who.Person, tx.Now
		if err := putMeasure(ctx, tx, m); err != nil {
			return err
		}
		return done(ctx, tx, who, "measure", p, map[string]any{"measure": m.ID, "measure_state": string(m.State)})
	})
}

func measureOf(ctx context.Context, tx *db.Tx, p Plan, id string) (Measure, error) {
	m, err := measureByID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) || err == nil && m.Plan != p.ID {
		return m, fault.Missing(err)
	}
	return m, err
}

// DropMeasure takes a measure out of a draft.
func (s *Service) DropMeasure(ctx context.Context, who authz.Actor, id, measure string) error {
	return s.change(ctx, who, "drop_measure", id, MaySeePlan, func(tx *db.Tx, p Plan, x Parties) error {
		m, err := measureOf(ctx, tx, p, measure)
		if err != nil {
			return err
		}
		if err := mayMeasure(ctx, tx, who, x, m.Unit); err != nil {
			return err
		}
		if err := p.open(); err != nil {
			return err
		}
		if err := dropMeasure(ctx, tx, m.ID); err != nil {
			return err
		}
		return done(ctx, tx, who, "drop_measure", p, map[string]any{"measure": m.ID, "title": m.Title})
	})
}

// Become makes of a measure what it needs, with what is known of it: a course,
// a line of the hour proposal, an idea of a course model, the draft of a
// meeting. The link is kept both ways. A measure becomes one thing, once.
func (s *Service) Become(ctx context.Context, who authz.Actor, id, measure string, into Into) (path string, err error) {
	err = s.change(ctx, who, "become", id, MaySeePlan, func(tx *db.Tx, p Plan, x Parties) error {
		m, err := measureOf(ctx, tx, p, measure)
		if err != nil {
			return err
		}
		if err := mayMeasure(ctx, tx, who, x, m.Unit); err != nil {
			return err
		}
		if p.State == Archived {
			return conflict("state", msgNotOpen)
		}
		if m.IntoID != "" {
			return conflict("become", msgBecome)
		}
		of := x.Holder
		if m.Unit != "" {
			if of, err = org.ByID(ctx, tx, m.Unit); err != nil {
				return err
			}
		}
		audience, err := textOf(ctx, tx, p.ID, Audience, "")
		if err != nil {
			return err
		}
		if m.IntoID, path, err = s.make(ctx, tx, who, of, m, audience.Text, into); err != nil {
			return err
		}
		m.Into, m.Version, m.Person, m.At = into, m.Version+1, who.Person, tx.Now
		if err := putMeasure(ctx, tx, m); err != nil {
			return err
		}
		return done(ctx, tx, who, "become", p, map[string]any{"measure": m.ID, "into": string(into), "id": m.IntoID})
	})
	return path, err
}

// written is a text of the plan as content of the writer's language.
func written(who authz.Actor, of org.Organisation, s string) i18n.Content {
	l := who.Lang.Or(i18n.FI)
	if len(of.Langs) == 1 { // a district of one language writes in it
		l = of.Langs[0]
	}
	return i18n.Content{}.Set(l, s)
}

func (s *Service) make(ctx context.Context, tx *db.Tx, who authz.Actor, of org.Organisation, m Measure, audience string, into Into) (id, path string, err error) {
	title, whom := written(who, of, m.Title), written(who, of, cut(audience, 1000))
	switch into {
	case IntoCourse:
		c, err := s.Courses.BeginIn(ctx, tx, who, course.New{Org: of.ID, Plan: course.Plan{Name: title, Audience: whom}})
		return c.ID, "/courses/" + c.ID + "/plan/basics", err
	case IntoModel:
		if err := curriculum.MayPropose.Check(who, of); err != nil {
			return "", "", err
		}
		c, err := s.Curriculum.ProposeIn(ctx, tx, who, of.ID, curriculum.Plan{Title: title, Target: whom})
		return c.ID, "/course-models/" + c.ID, err
	case IntoHours:
		if m.Hours <= 0 {
			return "", "", fault.FieldErr("hours", msgHoursFirst)
		}
		year := tx.Today().Year + 1
		if !m.Due.IsZero() && m.Due.Year >= tx.Today().Year {
			year = m.Due.Year
		}
		_, err := hours.AddLine(ctx, tx, who, of.ID, year, hours.Course, hours.Line{Title: m.Title, Hours: m.Hours})
		return proposalRef(of.ID, year), proposalPath(of, year), err
	case IntoMeeting:
		starts, err := meetingDay(m.Due, tx.Today()).At(civil.TimeOfDay{Hour: 10})
		if err != nil {
			return "", "", err
		}
		c, err := s.Meetings.Create(ctx, tx, who, meeting.New{Org: of.ID, Title: title, Target: whom, Starts: starts, Ends: starts.Add(2 * time.Hour), Status: meeting.Draft,
			Capacity: map[registration.Mode]registration.Limit{registration.Remote: registration.Unlimited}})
		return c.ID, "/meetings/" + c.ID + "/edit", err
	}
	return "", "", fault.Missing(nil)
}

// proposalRef is how an organisation's hour proposal for a year is named.
func proposalRef(of org.ID, year int) string { return of + ":" + strconv.Itoa(year) }

func proposalPath(of org.Organisation, year int) string {
	return of.Path() + "/hours/proposal?year=" + strconv.Itoa(year) + "&kind=course"
}

// meetingDay is the day of a measure, or where that has passed in a month.
func meetingDay(due, today civil.Date) civil.Date {
	if !due.After(today) || due.Year > today.Year+9 {
		return today.AddMonths(1)
	}
	return due
}
