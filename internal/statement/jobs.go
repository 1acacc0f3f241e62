package statement

import (
	"context"
	"fmt"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// What letters there are.
const (
	askComment    = "comment"
	remindComment = "comment_reminder"
	askSign       = "sign"
	remindSign    = "sign_reminder"
	tellPublished = "published"
	tellReopened  = "reopened"
	tellWithdrawn = "withdrawn"
)

// tellArgs are the members of the statement's network after a row, and after
// them the signatories who are not members.
type tellArgs struct {
	Statement string `json:"statement"`
	What      string `json:"what"`
	Strangers bool   `json:"strangers,omitempty"`
	After     string `json:"after,omitempty"`
}

var tellJob = jobs.Kind[tellArgs]{Name: "statement.tell"}

// Jobs registers the letters, and what brings up the last days every morning.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	mail.Handle(o, mailPhase, s.compose)
	jobs.Handle(r, tellJob, func(ctx context.Context, j jobs.Job, a tellArgs) error { return s.tellSome(ctx, j, a) })
	r.Every("statement.remind", jobs.Daily(8, 30), func(ctx context.Context, _ time.Time) error { return s.Remind(ctx) })
}

func tell(ctx context.Context, tx *db.Tx, x Statement, what string) error {
	if mail.IsQuiet(ctx) {
		return nil
	}
	return tellJob.Enqueue(ctx, tx, tellArgs{Statement: x.ID, What: what})
}

// perChunk is how many letters one transaction hands to the outbox.
const perChunk = 500

// tellSome hands the next letters over. People who want no mail of the network
// get none; all others do, for these are invitations.
func (s *Service) tellSome(ctx context.Context, j jobs.Job, a tellArgs) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		x, err := byID(ctx, tx, a.Statement)
		if err != nil {
			return err
		}
		list, err := full(ctx, tx, []Statement{x})
		if err != nil {
			return err
		}
		args, next, err := recipients(ctx, tx, list[0], a)
		if err != nil {
			return err
		}
		if err := mailPhase.Enqueue(ctx, tx, args...); err != nil {
			return err
		}
		if next != nil {
			if err := tellJob.Enqueue(ctx, tx, *next); err != nil {
				return err
			}
		}
		return j.Complete(ctx, tx)
	})
}

func recipients(ctx context.Context, tx *db.Tx, x Statement, a tellArgs) (args []letterArgs, next *tellArgs, err error) {
	if a.Strangers {
		people, err := strangers(ctx, tx, x.ID, string(x.Of.Space()), a.After, perChunk)
		for _, p := range people {
			args = append(args, letterArgs{Statement: x.ID, Person: p, What: a.What})
		}
		if len(people) == perChunk {
			a.After = people[perChunk-1]
			next = &a
		}
		return args, next, err
	}
	wanted := []space.Mail{space.MailNow, space.MailDaily, space.MailWeekly, space.MailInvitations}
	rows, err := space.Recipients(ctx, tx, []space.Ref{x.Of.Space()}, []space.Level{space.AsMember, space.AsRepresentative}, wanted, a.After, perChunk)
	if err != nil {
		return nil, nil, err
	}
	var people []string
	for _, r := range rows {
		if r.Person != "" {
			people = append(people, r.Person)
		}
	}
	done, err := answered(ctx, tx, x, a.What, people)
	if err != nil {
		return nil, nil, err
	}
	for _, r := range rows {
		if r.Person != "" && !done[r.Person] {
			args = append(args, letterArgs{Statement: x.ID, Person: r.Person, Row: r.ID, What: a.What})
		}
	}
	switch {
	case len(rows) == perChunk:
		a.After = rows[perChunk-1].ID
		next = &a
	case a.What == tellPublished || a.What == tellWithdrawn:
		next = &tellArgs{Statement: x.ID, What: a.What, Strangers: true}
	}
	return args, next, nil
}

// answered are those of some people who need no reminder any more. Of a
// withdrawal only those hear who had signed.
func answered(ctx context.Context, tx *db.Tx, x Statement, what string, people []string) (map[string]bool, error) {
	switch what {
	case remindComment:
		return commented(ctx, tx, x.ID, people)
	case remindSign:
		return signed(ctx, tx, x.ID, people)
	case tellWithdrawn:
		signers, err := signed(ctx, tx, x.ID, people)
		others := map[string]bool{}
		for _, p := range people {
			others[p] = !signers[p]
		}
		return others, err
	}
	return nil, nil
}

// Remind writes, some days before the last one, to those who have not
// commented or signed. What has been reminded of is written down, so that it
// happens once, also after the last day was moved.
func (s *Service) Remind(ctx context.Context) error {
	var due []string
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		list, err := going(ctx, tx)
		for _, x := range list {
			if x.Remind(tx.Today()) {
				due = append(due, x.ID)
			}
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("remind of statements: %w", err)
	}
	for _, id := range due {
		if err := s.remind(ctx, id); err != nil {
			return fmt.Errorf("remind of statement %s: %w", id, err)
		}
	}
	return nil
}

func (s *Service) remind(ctx context.Context, id string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		x, err := byID(ctx, tx, id)
		if err != nil || !x.Remind(tx.Today()) {
			return err
		}
		what := remindComment
		if x.State == Signing {
			what, x.signTold = remindSign, x.SignBy
		} else {
			x.commentTold = x.CommentBy
		}
		if err := put(ctx, tx, x); err != nil {
			return err
		}
		return tell(ctx, tx, x, what)
	}, key(id))
}
