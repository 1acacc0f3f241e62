package commission

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"parvi/internal/account"
	"parvi/internal/course"
	"parvi/internal/expert"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
)

// Schedule makes a course of the study centre's own from an accepted offer.
// Nothing is typed again: everything that was asked for is in its plan.
func (s *Service) Schedule(ctx context.Context, who authz.Actor, id string) (c course.Course, err error) {
	err = s.write(ctx, id, Schedule, nil, func(tx *db.Tx) error {
		c, err = s.ScheduleIn(ctx, tx, who, id)
		return err
	})
	return c, err
}

// ScheduleIn is the part of Schedule that joins a transaction.
func (s *Service) ScheduleIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (c course.Course, err error) {
	err = s.act(ctx, tx, who, id, Schedule, "", func(v *View) error {
		// Who handles commissions for the study centre makes its courses from them.
		as := who
		as.Grants = append(slices.Clone(who.Grants), authz.Grant{Role: account.Organiser, Scope: v.Centre})
		if c, err = s.Courses.BeginIn(ctx, tx, as, course.New{Org: v.Centre, Plan: v.plan()}); err != nil {
			return err
		}
		v.Course = c.ID
		return expert.BecameCourse(ctx, tx, ref(id), c.ID)
	})
	return c, err
}

// plan is the request as a course has it.
func (v View) plan() course.Plan {
	in := func(s string) i18n.Content {
		if s == "" {
			return i18n.Content{}
		}
		return i18n.Content{}.Set(v.Lang, s)
	}
	p := course.Plan{
		Support: course.NoSupport, Kind: course.Ordinary, Name: in(v.Title), Description: in(v.Need), Langs: []i18n.Lang{v.Lang}, Audience: in(v.Audience),
		Outcomes: in(goals(v.Aims)), Participants: v.Size, Capacity: map[registration.Mode]registration.Limit{},
	}
	if v.Online {
		p.Capacity[registration.Remote] = registration.Limit(v.Size)
	} else {
		p.Capacity[registration.Onsite] = registration.Limit(v.Size)
		p.Place, p.Municipality = in(v.Place), v.Municipality
	}
	for _, l := range i18n.Langs {
		names := ""
		for _, t := range v.Themes {
			if name := t.Name.Own(l); name != "" {
				if names != "" {
					names += "\n"
				}
				names += name
			}
		}
		p.Contents = p.Contents.Set(l, names)
	}
	for _, x := range v.Sessions {
		p.Sessions = append(p.Sessions, course.Session{Starts: x.Starts, Ends: x.Ends, Breaks: x.Breaks, Topic: v.Title, Trainer: v.Chosen.Name, TrainerID: v.Chosen.Person, Remote: v.Online})
	}
	return p
}

// Due moves on what time moves: offers whose day has passed, and trainings that
// were held, called off, or about which people have had time to answer.
func (s *Service) Due(ctx context.Context) error {
	var ids []string
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		ids, err = overdue(ctx, tx)
		return err
	})
	if err != nil {
		return fmt.Errorf("commissions that time moves on: %w", err)
	}
	var failed error
	for _, id := range ids {
		err := s.DB.Write(ctx, func(tx *db.Tx) error { return s.dueIn(ctx, tx, id) }, db.Named("commission.due"), db.Alone(key(id)))
		if err != nil {
			failed = errors.Join(failed, fmt.Errorf("commission %s: %w", id, err))
		}
	}
	return failed
}

func (s *Service) dueIn(ctx context.Context, tx *db.Tx, id string) error {
	c, err := byID(ctx, tx, id)
	if err != nil {
		return err
	}
	switch c.State {
	case Offered:
		if c.Offer.ValidUntil.Before(tx.Today()) {
			return s.act(ctx, tx, authz.System, id, Expire, "", func(v *View) error { return s.let(ctx, tx, v) })
		}
	case Scheduled:
		return s.followCourse(ctx, tx, c)
	case Delivered:
		days, err := settingsOf(ctx, tx, c.Centre)
		if err != nil {
			return err
		}
		if !tx.Today().Before(civil.DateOf(c.Held).AddDays(days.FeedbackDays)) {
			return s.act(ctx, tx, authz.System, id, Hear, "", func(*View) error { return nil })
		}
	}
	return nil
}

// followCourse takes a training as held once its course is over, and has it be
// planned anew when the course was called off or deleted.
func (s *Service) followCourse(ctx context.Context, tx *db.Tx, c Commission) error {
	k, err := course.KnownByID(ctx, tx, c.Course)
	switch {
	case fault.Is(err, fault.NotFound), err == nil && k.State == course.Cancelled:
		return s.act(ctx, tx, authz.System, c.ID, Reopen, "", func(v *View) error {
			v.Course = ""
			return expert.BecameCourse(ctx, tx, ref(c.ID), "")
		})
	case err != nil:
		return err
	case k.PublishedAt.IsZero() || tx.Now.Before(k.Ends):
		return nil
	}
	return s.act(ctx, tx, authz.System, c.ID, Hold, "", func(v *View) error {
		v.Held = k.Ends.Add(-time.Millisecond)
		return nil
	})
}
