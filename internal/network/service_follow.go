package network

import (
	"context"
	"errors"
	"fmt"

	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
	"parvi/internal/space"
)

// Follow takes an address that wants to follow a public network without an
// account. Nothing begins before the link in the mail is confirmed, and the
// answer is the same whoever has the address.
func (s *Service) Follow(ctx context.Context, slug, email string, lang i18n.Lang, mail space.Mail) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := find(ctx, tx, authz.Actor{}, slug)
		if err != nil {
			return err
		}
		if !n.Joinable(tx.Today()) {
			return fault.New(fault.Conflict, msgOver)
		}
		if mail == "" {
			mail = space.MailWeekly
		}
		if !mail.Known() {
			return fault.FieldErr("mail", msgMailUnknown)
		}
		if email, err = person.ParseEmail(email); err != nil {
			return err
		}
		recent, err := recentFollows(ctx, tx, email, tx.Now.Add(-followPause))
		if err != nil {
			return err
		}
		if recent >= maxFollows {
			return nil // somebody floods a mailbox that may not be theirs
		}
		seed, key := tx.NewLink()
		f := follow{ID: tx.NewID(), Network: n.ID, Email: email, Lang: lang.Or(i18n.FI), Mail: mail, hash: ident.Hash(key), Asked: tx.Now}
		if err := insertFollow(ctx, tx, f); err != nil {
			return err
		}
		return tellFollow(ctx, tx, f, seed)
	})
	if err != nil {
		return fmt.Errorf("follow %s: %w", slug, err)
	}
	return nil
}

// FollowAsked is what the page of a follow link shows.
func (s *Service) FollowAsked(ctx context.Context, key string) (Network, error) {
	var n Network
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		f, err := followByKey(ctx, tx, ident.Hash(key))
		if err != nil {
			return goneFollow(err)
		}
		n, err = ByID(ctx, tx, f.Network)
		return err
	})
	if err != nil {
		return n, fmt.Errorf("follow asked: %w", err)
	}
	return n, nil
}

func goneFollow(err error) error {
	if errors.Is(err, db.ErrNoRows) {
		return &fault.Error{Kind: fault.Gone, Say: msgFollowGone, Err: err}
	}
	return err
}

// ConfirmFollow makes whoever has the mailbox a follower. Confirming twice is
// harmless.
func (s *Service) ConfirmFollow(ctx context.Context, key string) (Network, error) {
	var n Network
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		n, err = confirmFollow(ctx, tx, key)
		return err
	})
	if err != nil {
		return n, fmt.Errorf("confirm follow: %w", err)
	}
	return n, nil
}

func confirmFollow(ctx context.Context, tx *db.Tx, key string) (n Network, err error) {
	f, err := followByKey(ctx, tx, ident.Hash(key))
	if err != nil {
		return n, goneFollow(err)
	}
	if n, err = ByID(ctx, tx, f.Network); err != nil {
		return n, err
	}
	if f.Asked.Add(followFor).Before(tx.Now) {
		return n, fault.New(fault.Gone, msgFollowGone)
	}
	if !n.Joinable(tx.Today()) {
		return n, fault.New(fault.Conflict, msgOver)
	}
	p, err := person.Ensure(ctx, tx, authz.System, person.New{Name: f.Email, Email: f.Email, Lang: f.Lang, Verified: true})
	if err != nil {
		return n, err
	}
	own, err := space.OwnIn(ctx, tx, n.Space(), p.ID)
	if err != nil {
		return n, err
	}
	if !own.IsMember() {
		who := authz.Actor{Person: p.ID, Name: p.Name, Lang: p.Lang}
		if _, err := space.Join(ctx, tx, who, space.New{Space: n.Space(), Person: p.ID, Level: space.AsFollower,
			State: space.Joined, Mail: f.Mail, EnteredBy: p.ID}); err != nil {
			return n, err
		}
	}
	if err := useFollow(ctx, tx, f.ID); err != nil {
		return n, err
	}
	return n, touch(ctx, tx, n)
}

// subscribed is the network of a row; of a row in a space within it, the
// network by the name of that space.
func (s *Service) subscribed(ctx context.Context, tx *db.Tx, m space.Member) (Network, error) {
	if m.Space.Kind() == "network" || s.NameOf == nil {
		return ByID(ctx, tx, m.Space.ID())
	}
	outer, err := space.Outer(ctx, tx, m.Space)
	if err != nil {
		return Network{}, err
	}
	n, err := ByID(ctx, tx, outer.ID())
	if err != nil {
		return n, err
	}
	n.Name, err = s.NameOf(ctx, tx, m.Space)
	return n, err
}

// Subscription is what the page of an unsubscribe link shows.
func (s *Service) Subscription(ctx context.Context, key string) (Network, space.Member, error) {
	var n Network
	var m space.Member
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if m, err = space.ByMailKey(ctx, tx, key); err != nil {
			return err
		}
		n, err = s.subscribed(ctx, tx, m)
		return err
	})
	if err != nil {
		return n, m, fmt.Errorf("subscription: %w", err)
	}
	return n, m, nil
}

// Unsubscribe ends the mail of one row by the key of its mails: a follower
// stops following, a member stays a member without mail. Repeating it is
// harmless.
func (s *Service) Unsubscribe(ctx context.Context, key string) (Network, error) {
	var n Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := space.ByMailKey(ctx, tx, key)
		if err != nil {
			return err
		}
		if n, err = s.subscribed(ctx, tx, m); err != nil {
			return err
		}
		who := authz.Actor{Person: m.Person}
		if m.State != space.Joined {
			return nil
		}
		if m.Level == space.AsFollower {
			if err := space.Remove(ctx, tx, who, m, ""); err != nil {
				return err
			}
			return touch(ctx, tx, n)
		}
		if err := space.Silence(ctx, tx, m); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "network.unsubscribe", string(m.Space), map[string]string{"member": m.ID})
	})
	if err != nil {
		return n, fmt.Errorf("unsubscribe: %w", err)
	}
	return n, nil
}
