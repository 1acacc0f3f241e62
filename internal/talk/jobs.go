package talk

import (
	"context"
	"errors"
	"slices"

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
		for a.Group < groups {
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
			a = next
			if len(people) > 0 && a.Group < groups {
				if err := deliver.Enqueue(ctx, tx, a); err != nil {
					return err
				}
				break
			}
		}
		return j.Complete(ctx, tx)
	})
}

// anybody tells whether there may be somebody to mail a post to at once; called
// is how many it calls by name. In a space whose people have it all weekly,
// nothing need be done later.
func (s *Service) anybody(ctx context.Context, tx *db.Tx, t Thread, p Post, called int) (bool, error) {
	if called > 0 {
		return true, nil
	}
	people, err := db.Shared(tx, "talk.wanting "+t.ID, []string{"space_members", "space_follows"}, func() ([]string, error) { return wanting(ctx, tx, t) })
	return slices.ContainsFunc(people, func(id string) bool { return id != p.Author }), err
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
