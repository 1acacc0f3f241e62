package meeting

import (
	"context"
	"errors"
	"slices"
	"time"

	"parvi/internal/network"
	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// inviteArgs name a meeting and how far its invitations have got.
type inviteArgs struct {
	Meeting string `json:"meeting"`
	After   string `json:"after,omitempty"`
}

var (
	sendInvitations = jobs.Kind[inviteArgs]{Name: "meeting.invite"}
	sendNotes       = jobs.Kind[inviteArgs]{Name: "meeting.tell_notes"}
)

// Jobs has the runner invite, remind and thank, and the outbox compose what
// meetings write.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	jobs.Handle(r, sendInvitations, func(ctx context.Context, _ jobs.Job, a inviteArgs) error { return s.inviteSome(ctx, a) })
	jobs.Handle(r, sendNotes, func(ctx context.Context, j jobs.Job, a inviteArgs) error { return s.tellNotesToSome(ctx, j, a) })
	r.Every("meeting.remind", jobs.EveryMinutes(5), func(ctx context.Context, _ time.Time) error { return s.Remind(ctx) })
	r.Every("meeting.thank", jobs.Hourly(), func(ctx context.Context, _ time.Time) error { return s.Thank(ctx) })
	s.Mails(o)
}

// inviteChunk is how many memberships one transaction looks at.
const inviteChunk = 500

// inviteSome invites the next members and followers of a meeting's networks,
// each person once however many of the networks they belong to.
func (s *Service) inviteSome(ctx context.Context, a inviteArgs) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := one(ctx, tx, a.Meeting)
		if errors.Is(err, db.ErrNoRows) {
			return nil
		} else if err != nil {
			return err
		}
		if !m.Coming(tx.Now) || len(m.Networks) == 0 {
			return nil
		}
		levels := []space.Level{space.AsMember, space.AsFollower, space.AsRepresentative}
		if m.Audience == Members {
			levels = []space.Level{space.AsMember, space.AsRepresentative}
		}
		wanted := []space.Mail{space.MailNow, space.MailDaily, space.MailWeekly, space.MailInvitations}
		rows, err := network.Members(ctx, tx, networkIDs(m), levels, wanted, a.After, inviteChunk)
		if err != nil || len(rows) == 0 {
			return err
		}
		var args []inviteMail
		for _, row := range rows {
			if row.Person == "" {
				continue
			}
			fresh, err := invite(ctx, tx, m.ID, row.Person, row.Space.ID())
			if err != nil {
				return err
			}
			if fresh {
				args = append(args, inviteMail{Meeting: m.ID, Person: row.Person, Row: row.ID})
			}
		}
		if err := tellInvitation.Enqueue(ctx, tx, args...); err != nil {
			return err
		}
		if len(rows) < inviteChunk {
			return nil
		}
		return sendInvitations.Enqueue(ctx, tx, inviteArgs{Meeting: m.ID, After: rows[len(rows)-1].ID})
	})
}

// tellNotesToSome sends the link to the notes to the next of those who get each
// message at once, may read the notes and were not there. It is done once, when
// the notes are published; the others read of them in their digests.
func (s *Service) tellNotesToSome(ctx context.Context, j jobs.Job, a inviteArgs) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := one(ctx, tx, a.Meeting)
		if errors.Is(err, db.ErrNoRows) {
			return j.Complete(ctx, tx)
		} else if err != nil {
			return err
		}
		n, err := notes(ctx, tx, m.ID)
		if err != nil {
			return err
		}
		var levels []space.Level
		for _, l := range []space.Level{space.AsMember, space.AsRepresentative, space.AsFollower} {
			if slices.Contains(space.Readable(l, false), n.Visibility) {
				levels = append(levels, l)
			}
		}
		if n.Published.IsZero() || len(m.Networks) == 0 || len(levels) == 0 {
			return j.Complete(ctx, tx)
		}
		rows, err := absentOnes(ctx, tx, m, levels, a.After, inviteChunk)
		if err != nil {
			return err
		}
		var args []inviteMail
		for _, row := range rows {
			if row.Person != n.AuthorID {
				args = append(args, inviteMail{Meeting: m.ID, Person: row.Person, Row: row.ID})
			}
		}
		if err := tellNotes.Enqueue(ctx, tx, args...); err != nil {
			return err
		}
		if len(rows) == inviteChunk {
			if err := sendNotes.Enqueue(ctx, tx, inviteArgs{Meeting: m.ID, After: rows[len(rows)-1].Person}); err != nil {
				return err
			}
		}
		return j.Complete(ctx, tx)
	})
}

// Remind reminds those who hold a place, a week and a day before.
func (s *Service) Remind(ctx context.Context) error {
	var due []Meeting
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		soon, err := toRemind(ctx, tx, tx.Now.Add(8*24*time.Hour))
		for _, m := range soon {
			if reminderDue(m.Starts, m.RemindedTill, tx.Now) {
				due = append(due, m)
			}
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, m := range due {
		if err := s.remind(ctx, m.ID); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) remind(ctx context.Context, id string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := bare(ctx, tx, id)
		if err != nil || !m.Coming(tx.Now) || !reminderDue(m.Starts, m.RemindedTill, tx.Now) {
			return err
		}
		all, err := s.Registration.List(ctx, tx, id)
		if err != nil {
			return err
		}
		var args []regArgs
		for _, r := range all {
			if _, ok := r.In(registration.Confirmed); ok {
				args = append(args, regArgs{Registration: r.ID})
			}
		}
		if err := tellReminder.Enqueue(ctx, tx, args...); err != nil {
			return err
		}
		return setReminded(ctx, tx, id)
	}, db.Alone(registration.Key(id)))
}

// How long after a meeting its guests are thanked: not while they are still on
// their way home, and no more when nobody remembers.
const (
	thankAfter = 2 * time.Hour
	thankUntil = 14 * 24 * time.Hour
)

// Thank thanks the guests of meetings that are over and asks them, once,
// whether they want to follow the network.
func (s *Service) Thank(ctx context.Context) error {
	var due []Meeting
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		due, err = toThank(ctx, tx, tx.Now.Add(-thankUntil), tx.Now.Add(-thankAfter))
		return err
	})
	if err != nil {
		return err
	}
	for _, m := range due {
		if err := s.thank(ctx, m.ID); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) thank(ctx context.Context, id string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := one(ctx, tx, id)
		if err != nil || !m.ThankedAt.IsZero() || m.On(tx.Now) != Held {
			return err
		}
		if err := setThanked(ctx, tx, id); err != nil {
			return err
		}
		all, err := s.Registration.List(ctx, tx, id)
		if err != nil {
			return err
		}
		var emails []string
		for _, r := range all {
			if toBeThanked(r) {
				emails = append(emails, r.Email)
			}
		}
		if len(m.Networks) == 0 || len(emails) == 0 {
			return nil
		}
		asked, err := askedBefore(ctx, tx, m, emails)
		if err != nil {
			return err
		}
		var args []regArgs
		for _, r := range all {
			if toBeThanked(r) && !asked[r.Email] {
				args = append(args, regArgs{Registration: r.ID})
			}
		}
		return tellThanks.Enqueue(ctx, tx, args...)
	}, db.Alone(registration.Key(id)))
}

// toBeThanked tells whether a registration is of a guest who was there, or was
// not noted as absent.
func toBeThanked(r registration.Registration) bool {
	_, ok := r.Secured()
	return ok && r.Person == "" && r.Email != ""
}
