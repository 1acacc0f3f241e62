package talk

import (
	"context"
	"errors"

	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// deliverArgs are one post, to one group of readers, after a person.
type deliverArgs struct {
	Post  string `json:"post"`
	Group int    `json:"group,omitempty"`
	After string `json:"after,omitempty"`
}

// The groups of readers a post is mailed to at once, one after another. Nobody
// is in two of them.
const (
	toMentioned = iota // those called by name, who have not said "nothing"
	toMembers          // those of the space who want each message at once
	toFollowers        // those outside it who follow the thread
	groups
)

var deliver = jobs.Kind[deliverArgs]{Name: "talk.deliver"}

// Jobs registers what the discussions do later: mailing posts, and blocks.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	s.mails(o)
	jobs.Handle(r, deliver, s.handOver)
}

// perChunk is how many letters one transaction hands to the outbox.
const perChunk = 1000

// handOver gives the letters of one post to the outbox, a chunk a job, so that
// a network of fifty thousand needs no transaction that everybody waits for.
func (s *Service) handOver(ctx context.Context, j jobs.Job, a deliverArgs) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		p, err := postByID(ctx, tx, a.Post)
		if errors.Is(err, db.ErrNoRows) {
			return j.Complete(ctx, tx)
		} else if err != nil {
			return err
		}
		t, err := threadByID(ctx, tx, p.Thread)
		if err != nil {
			return err
		}
		if !p.Hidden.IsZero() || !t.Hidden.IsZero() {
			return j.Complete(ctx, tx) // hidden before it was mailed
		}
		people, err := s.group(ctx, tx, t, p, a)
		if err != nil {
			return err
		}
		if err := s.enqueue(ctx, tx, t, p, a.Group, people); err != nil {
			return err
		}
		next := deliverArgs{Post: a.Post, Group: a.Group + 1}
		if a.Group != toMentioned && len(people) == perChunk {
			next = deliverArgs{Post: a.Post, Group: a.Group, After: people[len(people)-1]}
		}
		if next.Group < groups {
			if err := deliver.Enqueue(ctx, tx, next); err != nil {
				return err
			}
		}
		return j.Complete(ctx, tx)
	})
}

// group is the next chunk of the readers of a group.
func (s *Service) group(ctx context.Context, tx *db.Tx, t Thread, p Post, a deliverArgs) ([]string, error) {
	if a.Group == toMentioned {
		return mentionedIn(ctx, tx, t, p)
	}
	var leads []string
	if t.Visibility == space.Leads || a.Group == toFollowers {
		var err error
		if leads, err = s.Kinds[t.Space.Kind()].Answering(ctx, tx, t.Space.ID()); err != nil {
			return nil, err
		}
	}
	if a.Group == toFollowers {
		return followers(ctx, tx, t, p, leads, a.After, perChunk)
	}
	return members(ctx, tx, t, p, audience(t.Visibility), leads, a.After, perChunk)
}

func (s *Service) enqueue(ctx context.Context, tx *db.Tx, t Thread, p Post, group int, people []string) error {
	if len(people) == 0 {
		return nil
	}
	var reply map[string]string
	if s.ReplyTo != nil {
		var err error
		if reply, err = s.ReplyTo(ctx, tx, t.ID, people); err != nil {
			return err
		}
	}
	args := make([]postArgs, len(people))
	for i, id := range people {
		args[i] = postArgs{Post: p.ID, Person: id, Reply: reply[id]}
	}
	kind := mailPost
	if group == toMentioned {
		kind = mailMention
	}
	if err := kind.Enqueue(ctx, tx, args...); err != nil {
		return err
	}
	return countMailed(ctx, tx, p.ID, len(people))
}
