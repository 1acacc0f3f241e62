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
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Poll asks which dates suit, at once: a poll is no draft.
func (s *Service) Poll(ctx context.Context, who authz.Actor, kind, slug string, n NewPoll) (made Survey, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		k, ok := s.Kinds[kind]
		if !ok {
			return fault.Missing(fmt.Errorf("no polls in %s", kind))
		}
		place, err := k.BySlug(ctx, tx, slug)
		if err != nil {
			return err
		}
		made, err = s.poll(ctx, tx, who, place, n)
		return err
	}, db.Named("survey.poll"))
	if err != nil {
		return made, fmt.Errorf("poll in %s: %w", slug, err)
	}
	return made, nil
}

func (s *Service) poll(ctx context.Context, tx *db.Tx, who authz.Actor, place space.Place, n NewPoll) (Survey, error) {
	st, err := space.Stand(ctx, tx, who, place)
	if err != nil {
		return Survey{}, err
	}
	if err := MayMake.Check(who, st); err != nil {
		return Survey{}, err
	}
	options, err := n.options(tx.Today())
	if err != nil {
		return Survey{}, err
	}
	if n.Audience == "" {
		n.Audience = Audiences(place.Ref.Kind())[0]
	}
	if !slices.Contains(Audiences(place.Ref.Kind()), n.Audience) {
		return Survey{}, fault.FieldErr("audience", msgAudience)
	}
	sv := pollOf(tx, place, n, options)
	sv.CreatedBy = who.Person
	if err := s.lay(ctx, tx, &sv); err != nil {
		return sv, err
	}
	if err := s.open(ctx, tx, &sv); err != nil {
		return sv, err
	}
	return sv, errors.Join(tx.Touch(ctx, place.Topic()),
		audit.Record(ctx, tx, who, "survey.poll", "survey:"+sv.ID, map[string]string{"space": string(sv.Space)}))
}

// pollOf is a poll before it is written. It reminds the day before its last
// one, where there is such a day.
func pollOf(tx *db.Tx, place space.Place, n NewPoll, options []Option) Survey {
	sv := Survey{ID: tx.NewID(), Space: place.Ref, Kind: Dates, State: Draft, Title: n.Title, Why: n.Why, Audience: []Audience{n.Audience},
		ClosesOn: n.ClosesOn, Keep: DefaultKeep, Created: tx.Now}
	if tx.Today().Before(n.ClosesOn) {
		sv.Remind = 1
	}
	sv.Series = sv.ID
	sv.Questions = []Question{{Key: pollKey, Kind: DatesThatSuit, Title: i18n.Content(msgWhichSuit), Required: true, Options: options}}
	return sv
}

// Choose closes a poll with one of its dates, and gives the form by which the
// meeting is called.
func (s *Service) Choose(ctx context.Context, who authz.Actor, id, option string) (next string, err error) {
	err = s.change(ctx, who, id, "survey.choose", func(tx *db.Tx, o *On) error {
		sv := o.Survey
		if sv.Kind != Dates || sv.State == Draft {
			return fault.Missing(errors.New("no poll"))
		}
		chosen, ok := sv.Questions[0].Option(option)
		if !ok {
			return fault.FieldErr("option", msgChoose)
		}
		sv.Chosen = option
		if sv.State == Open {
			if err := s.close(ctx, tx, sv); err != nil {
				return err
			}
			sv.State, sv.ClosedAt = Closed, tx.Now
		}
		next = sv.Path()
		if s.NewMeeting != nil {
			if path := s.NewMeeting(o.Place, sv.Title, chosen); path != "" {
				next = path
			}
		}
		return update(ctx, tx, sv)
	})
	return next, err
}
