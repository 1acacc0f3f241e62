package life

import (
	"context"
	"fmt"
	"io"

	"parvi/internal/network"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// NewEnd is how a network is to end.
type NewEnd struct {
	Last     civil.Date
	Produced i18n.Content // what came out of it
	Onward   i18n.Content // where its people may go next
}

// End says that the network ends: at once when the last day is today, else on
// the night after it. No meeting may be left after that day. When it has ended
// its people get one last letter, and nobody is written to any more.
func (s *Service) End(ctx context.Context, who authz.Actor, slug string, in NewEnd) (network.Network, error) {
	return s.decide(ctx, who, slug, "end", func(tx *db.Tx, n *network.Network) error {
		var faults fault.Fields
		switch today := tx.Today(); {
		case in.Last.IsZero():
			faults.Add("last", msgLastMissing)
		case in.Last.Before(today) || in.Last.After(today.AddMonths(12)):
			faults.Add("last", msgLastWhen)
		}
		for field, c := range map[string]i18n.Content{"produced": in.Produced, "onward": in.Onward} {
			if long(c, maxText) {
				faults.Add(field, msgTooLong.Fill("max", maxText))
			}
		}
		if err := faults.Err(); err != nil {
			return err
		}
		live, err := mergesOf(ctx, tx, []string{n.ID})
		if err != nil {
			return err
		}
		if len(live[n.ID]) > 0 {
			return fault.New(fault.Conflict, msgMergeOpen)
		}
		left, err := s.meetingsAfter(ctx, tx, n.ID, in.Last)
		if err != nil {
			return err
		}
		if len(left) > 0 {
			say := msgMeetingsLeft.Text(len(left))
			return &fault.Error{Kind: fault.Conflict, Code: "meetings_left", Say: say, Fields: fault.Fields{{Name: "last", Say: say}}}
		}
		if err := putEnd(ctx, tx, End{Network: n.ID, Last: in.Last, Onward: in.Onward}, who.Person); err != nil {
			return err
		}
		if err := answered(ctx, tx, who, *n, Confirmed, ""); err != nil {
			return err
		}
		if !in.Produced.Empty() {
			if *n, err = network.Produced(ctx, tx, who, *n, in.Produced); err != nil {
				return err
			}
		}
		if in.Last == tx.Today() {
			*n, err = network.State(ctx, tx, who, *n, network.Said{Phase: network.Ended, Last: in.Last})
			return err
		}
		return network.Touch(ctx, tx, *n)
	})
}

// KeepOn takes back an end that has not come yet.
func (s *Service) KeepOn(ctx context.Context, who authz.Actor, slug string) (network.Network, error) {
	return s.decide(ctx, who, slug, "keep_on", func(tx *db.Tx, n *network.Network) error {
		if n.Phase.Over() {
			return fault.New(fault.Conflict, msgOver)
		}
		if err := deleteEnd(ctx, tx, n.ID); err != nil {
			return err
		}
		return network.Touch(ctx, tx, *n)
	})
}

// meetingsAfter are the meetings of a network dated after a day.
func (s *Service) meetingsAfter(ctx context.Context, tx *db.Tx, id string, last civil.Date) ([]network.Meeting, error) {
	next, err := s.Meetings.Between(ctx, tx, []string{id}, last.End(), last.AddMonths(120).Start(), false)
	return next[id], err
}

// endDue ends the networks whose last day has passed: unless a meeting has been
// dated after it meanwhile, which waits on the desk. The counts of that day
// stay, requests are answered, and the last letters go.
func (s *Service) endDue(ctx context.Context) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		due, err := untold(ctx, tx, tx.Today())
		if err != nil {
			return err
		}
		for _, e := range due {
			n, err := network.ByID(ctx, tx, e.Network)
			if err != nil {
				return err
			}
			left, err := s.meetingsAfter(ctx, tx, n.ID, e.Last)
			if err != nil {
				return err
			}
			if n.Phase == network.Merged || len(left) > 0 {
				continue
			}
			if err := endOne(ctx, tx, n, e); err != nil {
				return fmt.Errorf("%s: %w", n.Slug, err)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("end networks: %w", err)
	}
	return nil
}

func endOne(ctx context.Context, tx *db.Tx, n network.Network, e End) error {
	var err error
	if n.Phase != network.Ended {
		if n, err = network.State(ctx, tx, authz.System, n, network.Said{Phase: network.Ended, Last: e.Last}); err != nil {
			return err
		}
	}
	ref := []space.Ref{n.Space()}
	at := e.Last.End().Add(-1)
	members, err := space.Memberships(ctx, tx, ref, at)
	if err != nil {
		return err
	}
	followers, err := space.FollowerCounts(ctx, tx, ref, at)
	if err != nil {
		return err
	}
	e.Members, e.Followers = members[n.Space()], followers[n.Space()]
	if err := setTold(ctx, tx, e); err != nil {
		return err
	}
	waiting, err := space.Waiting(ctx, tx, ref)
	if err != nil {
		return err
	}
	for _, w := range waiting {
		if _, err := space.Decline(ctx, tx, authz.System, w, ""); err != nil {
			return err
		}
	}
	if err := tellEnd.Enqueue(ctx, tx, chunkOf{Network: n.ID}); err != nil {
		return err
	}
	return audit.Record(ctx, tx, authz.System, "life.ended", string(n.Space()), map[string]int{"members": e.Members, "followers": e.Followers})
}

// tell hands the last letters of a network to the outbox, a chunk a job. Who
// wants no mail at all gets none.
func (s *Service) tell(ctx context.Context, j jobs.Job, c chunkOf) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		mails := []space.Mail{space.MailNow, space.MailDaily, space.MailWeekly, space.MailInvitations}
		levels := []space.Level{space.AsMember, space.AsFollower, space.AsRepresentative}
		rows, err := space.Recipients(ctx, tx, []space.Ref{space.NewRef("network", c.Network)}, levels, mails, c.After, perChunk)
		if err != nil {
			return err
		}
		args := make([]toPerson, len(rows))
		for i, r := range rows {
			args[i] = toPerson{Network: c.Network, Person: r.Person}
		}
		if len(args) > 0 {
			if err := mailEnded.Enqueue(ctx, tx, args...); err != nil {
				return err
			}
		}
		if len(rows) == perChunk {
			c.After = rows[len(rows)-1].ID
			if err := tellEnd.Enqueue(ctx, tx, c); err != nil {
				return err
			}
		}
		return j.Complete(ctx, tx)
	})
}

// TakeOut writes everything of a network as a zip, for those who may, within
// the time after its end that the settings give.
func (s *Service) TakeOut(ctx context.Context, who authz.Actor, slug string) (network.Network, func(io.Writer) error, error) {
	var n network.Network
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if n, err = network.Find(ctx, tx, who, slug); err != nil {
			return err
		}
		if err := MayTakeOut.Check(who, n); err != nil {
			return err
		}
		set, err := settings(ctx, tx, []network.Network{n})
		if err != nil {
			return err
		}
		if months := set[n.ID].ExportMonths; n.Over(tx.Today()) && n.EndedOn.AddMonths(months).Before(tx.Today()) {
			return fault.New(fault.Gone, msgExportClosed.Fill("n", months))
		}
		if s.Export == nil {
			return fault.Missing(nil)
		}
		return nil
	})
	if err != nil {
		return n, nil, fmt.Errorf("take out network %s: %w", slug, err)
	}
	return n, func(w io.Writer) error { return s.Export(ctx, authz.System, n.Slug, w) }, nil
}

// tellThose writes to those who answer for a network.
func (s *Service) tellThose(ctx context.Context, tx *db.Tx, n network.Network, kind mail.Kind[toPerson], other string) error {
	people, err := network.Answering(ctx, tx, n)
	if err != nil {
		return err
	}
	for _, p := range people {
		if err := kind.Enqueue(ctx, tx, toPerson{Network: n.ID, Person: p, Other: other}); err != nil {
			return err
		}
	}
	return nil
}
