package meeting

import (
	"context"
	"fmt"

	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/space"
)

// FollowAsked is what the page behind a thank-you mail shows: the network that
// one may follow.
func (s *Service) FollowAsked(ctx context.Context, slug, key string) (Network, error) {
	own, err := s.Registration.ByKey(ctx, key)
	if err != nil {
		return Network{}, err
	}
	var found Network
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		m, err := one(ctx, tx, own.Registration.Offering)
		if err != nil {
			return err
		}
		for _, n := range m.Networks {
			if n.Slug == slug && n.Public {
				found = n
				return nil
			}
		}
		return fault.Missing(nil)
	})
	if err != nil {
		return found, fmt.Errorf("follow asked: %w", err)
	}
	return found, nil
}

// Follow makes a guest a follower of a network of the meeting they came to. The
// key came to their address by mail, which proves that it is theirs.
func (s *Service) Follow(ctx context.Context, slug, key string) error {
	own, err := s.Registration.ByKey(ctx, key)
	if err != nil {
		return err
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error { return s.follow(ctx, tx, own.Registration.ID, slug) })
	if err != nil {
		return fmt.Errorf("follow %s: %w", slug, err)
	}
	return nil
}

func (s *Service) follow(ctx context.Context, tx *db.Tx, registrationID, slug string) error {
	r, err := s.Registration.One(ctx, tx, "", registrationID)
	if err != nil {
		return err
	}
	m, err := one(ctx, tx, r.Offering)
	if err != nil {
		return err
	}
	for _, n := range m.Networks {
		if n.Slug != slug || !n.Public {
			continue
		}
		p, err := person.Ensure(ctx, tx, authz.System, person.New{Name: r.Name, Email: r.Email, Lang: r.Lang, Verified: true})
		if err != nil {
			return err
		}
		if err := s.Registration.JoinGuest(ctx, tx, p.ID, r.Email); err != nil {
			return err
		}
		who := authz.Actor{Person: p.ID, Name: p.Name, Lang: p.Lang}
		ref := network.Space(n.ID)
		own, err := space.OwnIn(ctx, tx, ref, p.ID)
		if err != nil || own.IsMember() || own.Follows() {
			return err
		}
		if _, err := space.Join(ctx, tx, who, space.New{
			Space: ref, Person: p.ID, Level: space.AsFollower, State: space.Joined, Mail: space.MailInvitations, EnteredBy: p.ID,
		}); err != nil {
			return err
		}
		return touch(ctx, tx, m)
	}
	return fault.Missing(nil)
}
