package network

import (
	"context"
	"fmt"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/jobs"
	"parvi/internal/space"
)

// Draft checks a message and counts whom it would reach, by level and mail
// setting; nothing is kept.
func (s *Service) Draft(ctx context.Context, who authz.Actor, slug string, m Message) (Network, Reached, error) {
	var n Network
	var r Reached
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if n, err = find(ctx, tx, who, slug); err != nil {
			return err
		}
		if err := MayHandle.Check(who, n); err != nil {
			return err
		}
		if err := m.check(); err != nil {
			return err
		}
		r, err = reached(ctx, tx, n, m.Audience)
		return err
	})
	if err != nil {
		return n, r, fmt.Errorf("draft message of %s: %w", slug, err)
	}
	return n, r, nil
}

// Reached is how many a message reaches, by when.
type Reached struct{ Now, Daily, Weekly, Not int }

// All are those it reaches at some time.
func (r Reached) All() int { return r.Now + r.Daily + r.Weekly }

func reached(ctx context.Context, tx *db.Tx, n Network, a Audience) (Reached, error) {
	counts, err := space.MailCounts(ctx, tx, n.Space(), a.Levels())
	if err != nil {
		return Reached{}, err
	}
	return Reached{Now: counts[space.MailNow], Daily: counts[space.MailDaily], Weekly: counts[space.MailWeekly],
		Not: counts[space.MailInvitations] + counts[space.MailNone]}, nil
}

func (m Message) check() error {
	var faults fault.Fields
	if m.Subject.Empty() {
		faults.Add("subject", msgSubjectMissing)
	}
	if m.Text.Empty() {
		faults.Add("text", msgTextMissing)
	}
	tooLong(&faults, "subject", m.Subject, maxName)
	tooLong(&faults, "text", m.Text, 20_000)
	if m.Audience != ToMembers && m.Audience != ToFollowers && m.Audience != ToAll {
		faults.Add("audience", msgAudienceMissing)
	}
	return faults.Err()
}

// Send writes to the members: the message is kept with the network, and a job
// hands it over to the outbox for those who want it at once, a thousand letters
// a transaction. Others find it in their next digest.
func (s *Service) Send(ctx context.Context, who authz.Actor, slug string, m Message) (Message, error) {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := find(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		if err := MayHandle.Check(who, n); err != nil {
			return err
		}
		if n.Over(tx.Today()) {
			return fault.New(fault.Conflict, msgOver)
		}
		if err := m.check(); err != nil {
			return err
		}
		if again, err := sameMessage(ctx, tx, n.ID, who.Person, m, tx.Now.Add(-twice)); err != nil || again != "" {
			m.ID = again
			return err // the button was pressed twice
		}
		m.ID, m.Network, m.Author, m.Written, m.Sent = tx.NewID(), n.ID, who.Person, tx.Now, tx.Now
		if err := insertMessage(ctx, tx, m); err != nil {
			return err
		}
		r, err := reached(ctx, tx, n, m.Audience)
		if err != nil {
			return err
		}
		if err := countRecipients(ctx, tx, m.ID, r.Daily+r.Weekly); err != nil {
			return err
		}
		if err := deliver.Enqueue(ctx, tx, deliverArgs{Message: m.ID, Mail: space.MailNow}); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "network.message", string(n.Space()), map[string]string{"message": m.ID})
	})
	if err != nil {
		return m, fmt.Errorf("send message of %s: %w", slug, err)
	}
	return m, nil
}

// twice is how soon the same thing sent again is the same button pressed twice.
const twice = 10 * time.Minute

// Messages are what a network has written, newest first, for its members and
// those who handle it.
func (s *Service) Messages(ctx context.Context, who authz.Actor, slug string) (Network, []Message, error) {
	var n Network
	var list []Message
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if n, err = find(ctx, tx, who, slug); err != nil {
			return err
		}
		own, err := space.OwnIn(ctx, tx, n.Space(), who.Person)
		if err != nil {
			return err
		}
		if own.Current.State != space.Joined {
			if err := MayReadArchive.Check(who, n); err != nil {
				return err
			}
		}
		if list, err = messages(ctx, tx, n.ID); err != nil {
			return err
		}
		var authors []string
		for _, m := range list {
			authors = append(authors, m.Author)
		}
		people, err := person.ByIDs(ctx, tx, given(authors))
		if err != nil {
			return err
		}
		for i := range list {
			list[i].AuthorName = people[list[i].Author].Name
		}
		return nil
	})
	if err != nil {
		return n, nil, fmt.Errorf("messages of %s: %w", slug, err)
	}
	return n, list, nil
}

// perChunk is how many letters one transaction hands to the outbox.
const perChunk = 1000

// handOver gives the letters of one message to the outbox, a chunk a job.
func (s *Service) handOver(ctx context.Context, j jobs.Job, a deliverArgs) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := messageByID(ctx, tx, a.Message)
		if err != nil {
			return err
		}
		n, err := ByID(ctx, tx, m.Network)
		if err != nil {
			return err
		}
		rows, err := space.Recipients(ctx, tx, []space.Ref{n.Space()}, m.Audience.Levels(), []space.Mail{a.Mail}, a.After, perChunk)
		if err != nil {
			return err
		}
		args := make([]messageArgs, len(rows))
		for i, r := range rows {
			args[i] = messageArgs{Message: m.ID, Member: r.ID}
		}
		if len(args) > 0 {
			if err := mailMessage.Enqueue(ctx, tx, args...); err != nil {
				return err
			}
			if err := countRecipients(ctx, tx, m.ID, len(args)); err != nil {
				return err
			}
		}
		if len(rows) == perChunk {
			a.After = rows[len(rows)-1].ID
			if err := deliver.Enqueue(ctx, tx, a); err != nil {
				return err
			}
		}
		return j.Complete(ctx, tx)
	})
}
