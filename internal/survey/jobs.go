package survey

import (
	"context"
	"errors"
	"slices"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/ident"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

type idArgs struct {
	Survey string `json:"survey"`
}

// inviteArgs are one chunk of the people of a survey: of one of the groups,
// after a person or an invitation.
type inviteArgs struct {
	Survey string `json:"survey"`
	Group  int    `json:"group,omitempty"`
	After  string `json:"after,omitempty"`
}

// The groups of people who are asked, one after another.
const (
	askFew       = iota // who leads, and who stands for organisations
	askBelonging        // members and followers
	askResidents        // of a region
	askGroups
)

var (
	inviting  = jobs.Kind[inviteArgs]{Name: "survey.invite"}
	reminding = jobs.Kind[inviteArgs]{Name: "survey.remind"}
	closing   = jobs.Kind[idArgs]{Name: "survey.close"}
)

// perChunk is how many people one transaction asks.
const perChunk = 1000

// Jobs registers what surveys do later: asking, reminding, closing, mail.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	s.mails(o)
	jobs.Handle(r, inviting, s.inviteSome)
	jobs.Handle(r, reminding, s.remindSome)
	jobs.Handle(r, closing, func(ctx context.Context, j jobs.Job, a idArgs) error {
		return s.DB.Write(ctx, func(tx *db.Tx) error {
			return errors.Join(s.closeDue(ctx, tx, a.Survey), j.Complete(ctx, tx))
		})
	})
	r.Every("survey.day", jobs.Daily(8, 20), func(ctx context.Context, _ time.Time) error { return s.day(ctx) })
}

// inviteSome asks one chunk of people and hands their letters to the outbox.
func (s *Service) inviteSome(ctx context.Context, j jobs.Job, a inviteArgs) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		sv, err := byID(ctx, tx, a.Survey)
		if errors.Is(err, db.ErrNoRows) {
			return j.Complete(ctx, tx)
		} else if err != nil {
			return err
		}
		next, err := s.inviteChunk(ctx, tx, sv, a)
		if err != nil {
			return err
		}
		if next.Group < askGroups {
			if err := inviting.Enqueue(ctx, tx, next); err != nil {
				return err
			}
		} else {
			sv.Invited = tx.Now
			if err := update(ctx, tx, sv); err != nil {
				return err
			}
		}
		return j.Complete(ctx, tx)
	}, db.Named("survey.invite"))
}

// inviteChunk asks one chunk; next is what comes after it, of a group that is
// none when all are asked.
func (s *Service) inviteChunk(ctx context.Context, tx *db.Tx, sv Survey, a inviteArgs) (next inviteArgs, err error) {
	next = inviteArgs{Survey: a.Survey, Group: a.Group + 1}
	if !sv.Takes(tx.Now) {
		next.Group = askGroups
		return next, nil
	}
	var people []called
	switch a.Group {
	case askFew:
		few, err := s.few(ctx, tx, sv)
		if err != nil {
			return next, err
		}
		for _, id := range few {
			people = append(people, called{person: id})
		}
	case askBelonging:
		if levels := levelsOf(sv.Audience); len(levels) > 0 {
			people, err = belonging(ctx, tx, sv.Space, levels, a.After, perChunk)
		}
	case askResidents:
		if slices.Contains(sv.Audience, ToResidents) {
			people, err = residents(ctx, tx, sv.Space.ID(), a.After, perChunk)
		}
	}
	if err != nil {
		return next, err
	}
	if a.Group != askFew && len(people) == perChunk {
		next = inviteArgs{Survey: a.Survey, Group: a.Group, After: people[len(people)-1].person}
	}
	list := make([]Invitation, len(people))
	for i, p := range people {
		list[i] = Invitation{ID: tx.NewID(), Survey: sv.ID, Person: p.person, Mailed: !p.quiet}
	}
	return next, s.inviteAll(ctx, tx, list, false)
}

// inviteAll writes invitations and hands the letters to the outbox, unless
// somebody else writes to them.
func (s *Service) inviteAll(ctx context.Context, tx *db.Tx, list []Invitation, silent bool) error {
	list, err := invite(ctx, tx, list, func(id string) string { return ident.Hash(s.Secret.KeyOf(id)) })
	if err != nil || silent {
		return err
	}
	var args []letterArgs
	for _, i := range list {
		if i.Mailed {
			args = append(args, letterArgs{i.ID})
		}
	}
	return mailInvitation.Enqueue(ctx, tx, args...)
}

// remindSome writes to one chunk of those who have not answered.
func (s *Service) remindSome(ctx context.Context, j jobs.Job, a inviteArgs) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		sv, err := byID(ctx, tx, a.Survey)
		if err != nil && !errors.Is(err, db.ErrNoRows) {
			return err
		}
		if err != nil || !sv.Takes(tx.Now) {
			return j.Complete(ctx, tx)
		}
		ids, err := silent(ctx, tx, sv.ID, a.After, perChunk)
		if err != nil {
			return err
		}
		args := make([]letterArgs, len(ids))
		for i, id := range ids {
			args[i] = letterArgs{id}
		}
		if err := mailReminder.Enqueue(ctx, tx, args...); err != nil {
			return err
		}
		if err := countReminded(ctx, tx, ids); err != nil {
			return err
		}
		if len(ids) == perChunk {
			if err := reminding.Enqueue(ctx, tx, inviteArgs{Survey: sv.ID, After: ids[len(ids)-1]}); err != nil {
				return err
			}
		}
		return j.Complete(ctx, tx)
	}, db.Named("survey.remind"))
}

// atEnd is when a survey is closed by itself.
func atEnd(sv Survey) jobs.Option { return jobs.At(sv.ClosesOn.End()) }
