package survey

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/space"
)

// Open begins to take answers, and has the invitations handed over by a job.
func (s *Service) Open(ctx context.Context, who authz.Actor, id string) error {
	return s.change(ctx, who, id, "survey.open", func(tx *db.Tx, o *On) error {
		if o.Survey.State != Draft {
			return nil // pressed twice
		}
		if o.Place.Over {
			return fault.New(fault.Conflict, msgOver)
		}
		return s.open(ctx, tx, &o.Survey)
	})
}

func (s *Service) open(ctx context.Context, tx *db.Tx, sv *Survey) error {
	if err := sv.ready(tx.Today()); err != nil {
		return err
	}
	n, err := s.count(ctx, tx, *sv)
	if err != nil {
		return err
	}
	if n == 0 && sv.OpenKey == "" {
		return fault.New(fault.Conflict, msgNobody)
	}
	sv.State, sv.Opened, sv.Expected = Open, tx.Now, n
	if err := update(ctx, tx, *sv); err != nil {
		return err
	}
	if err := closing.Enqueue(ctx, tx, idArgs{sv.ID}, atEnd(*sv)); err != nil {
		return err
	}
	return inviting.Enqueue(ctx, tx, inviteArgs{Survey: sv.ID})
}

// levelsOf are the levels of a space that an audience takes in.
func levelsOf(list []Audience) []space.Level {
	var out []space.Level
	if slices.Contains(list, ToMembers) {
		out = append(out, space.AsMember, space.AsRepresentative)
	}
	if slices.Contains(list, ToFollowers) {
		out = append(out, space.AsFollower)
	}
	return out
}

// count is how many will be asked. Somebody in two audiences counts twice
// until the invitations are there.
func (s *Service) count(ctx context.Context, tx *db.Tx, sv Survey) (n int, err error) {
	if levels := levelsOf(sv.Audience); len(levels) > 0 {
		if n, err = countBelonging(ctx, tx, sv.Space, levels); err != nil {
			return n, err
		}
	}
	if slices.Contains(sv.Audience, ToResidents) {
		more, err := countResidents(ctx, tx, sv.Space.ID())
		if err != nil {
			return n, err
		}
		n += more
	}
	few, err := s.few(ctx, tx, sv)
	return n + len(few), err
}

// few are those of the audiences that are never many: who leads, and who
// stands for organisations.
func (s *Service) few(ctx context.Context, tx *db.Tx, sv Survey) ([]string, error) {
	var out []string
	if slices.Contains(sv.Audience, ToContacts) {
		k, ok := s.Kinds[sv.Space.Kind()]
		if ok && k.Answering != nil {
			people, err := k.Answering(ctx, tx, sv.Space.ID())
			if err != nil {
				return nil, err
			}
			out = append(out, people...)
		}
	}
	if slices.Contains(sv.Audience, ToMainUsers) && s.MainUsers != nil {
		people, err := s.MainUsers(ctx, tx, sv.Space)
		if err != nil {
			return nil, err
		}
		out = append(out, people...)
	}
	slices.Sort(out)
	return slices.DeleteFunc(slices.Compact(out), func(id string) bool { return id == "" }), nil
}

// Remind writes to those who have not answered, at most once a day.
func (s *Service) Remind(ctx context.Context, who authz.Actor, id string) error {
	return s.change(ctx, who, id, "survey.remind", func(tx *db.Tx, o *On) error {
		if !o.Survey.MayRemind(tx.Now) {
			return fault.New(fault.Conflict, msgRemindedToday)
		}
		return s.remind(ctx, tx, o.Survey)
	})
}

func (s *Service) remind(ctx context.Context, tx *db.Tx, sv Survey) error {
	sv.Reminded = tx.Now
	if err := update(ctx, tx, sv); err != nil {
		return err
	}
	return reminding.Enqueue(ctx, tx, inviteArgs{Survey: sv.ID})
}

// Close ends the answering before its last day.
func (s *Service) Close(ctx context.Context, who authz.Actor, id string) error {
	return s.change(ctx, who, id, "survey.close", func(tx *db.Tx, o *On) error {
		if o.Survey.State != Open {
			return nil
		}
		return s.close(ctx, tx, o.Survey)
	})
}

// close ends the answering. Nameless answers are laid down anew, so that not
// even their order is kept.
func (s *Service) close(ctx context.Context, tx *db.Tx, sv Survey) error {
	sv.State, sv.ClosedAt = Closed, tx.Now
	if err := update(ctx, tx, sv); err != nil || !sv.Anonymous {
		return err
	}
	return shuffle(ctx, tx, sv.ID)
}

// Publish shows the results to others, or takes them back.
func (s *Service) Publish(ctx context.Context, who authz.Actor, id string, to Results) error {
	return s.change(ctx, who, id, "survey.publish", func(tx *db.Tx, o *On) error {
		sv := o.Survey
		if sv.State != Closed {
			return fault.New(fault.Conflict, msgNotClosed)
		}
		if to != Unpublished && to != ForMembers && to != ForAll || to == ForAll && !o.Place.Open {
			return fault.FieldErr("results", msgResults)
		}
		r, err := rates(ctx, tx, []string{id})
		if err != nil {
			return err
		}
		if to != Unpublished && r[id].Total() < Least {
			return fault.New(fault.Conflict, msgTooFew.Fill("least", Least))
		}
		if to == Unpublished {
			sv.Results = to
			return update(ctx, tx, sv)
		}
		if sv.Results == Unpublished {
			sv.Published = tx.Now
		}
		sv.Results = to
		return update(ctx, tx, sv)
	})
}

// closeDue closes a survey whose last day has passed; by the clock, so nobody
// is asked whether they may.
func (s *Service) closeDue(ctx context.Context, tx *db.Tx, id string) error {
	sv, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) || err == nil && (sv.State != Open || sv.Takes(tx.Now)) {
		return nil
	} else if err != nil {
		return err
	}
	if err := s.close(ctx, tx, sv); err != nil {
		return err
	}
	if place, err := s.Kinds.Place(ctx, tx, sv.Space); err == nil {
		if err := tx.Touch(ctx, place.Topic()); err != nil {
			return err
		}
	}
	return audit.Record(ctx, tx, authz.System, "survey.close", "survey:"+id, nil)
}

// day closes what is over and reminds of what is soon: the guard behind the
// jobs of single surveys, and for last days that were moved.
func (s *Service) day(ctx context.Context) error {
	var list []Survey
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		list, err = openOn(ctx, tx)
		return err
	})
	if err != nil {
		return err
	}
	for _, sv := range list {
		err := s.DB.Write(ctx, func(tx *db.Tx) error {
			now, err := byID(ctx, tx, sv.ID)
			if err != nil || now.State != Open {
				return err
			}
			if !now.Takes(tx.Now) {
				return s.closeDue(ctx, tx, sv.ID)
			}
			if on := now.RemindOn(); !on.IsZero() && !tx.Today().Before(on) && now.MayRemind(tx.Now) && (now.Reminded.IsZero() || now.Reminded.Before(on.Start())) {
				return s.remind(ctx, tx, now)
			}
			return nil
		}, db.Named("survey.day"))
		if err != nil {
			return fmt.Errorf("survey %s: %w", sv.ID, err)
		}
	}
	return nil
}

// Count is how many would be asked if the survey were opened now.
func (s *Service) Count(ctx context.Context, who authz.Actor, id string) (n int, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		o, err := s.on(ctx, tx, who, id)
		if err == nil {
			err = MayManage.Check(who, o)
		}
		if err == nil {
			n, err = s.count(ctx, tx, o.Survey)
		}
		return err
	})
	if err != nil {
		return n, fmt.Errorf("count who is asked by %s: %w", id, err)
	}
	return n, nil
}
