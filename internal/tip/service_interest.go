package tip

import (
	"context"
	"fmt"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

func (o Offer) check() error {
	if o.Region != "" && !knownRegion(o.Region) {
		return fault.FieldErr("region", msgRegionUnknown)
	}
	return nil
}

// TakeInterest says that somebody is interested too, with what they offer.
// Saying it again changes the offer.
func (s *Service) TakeInterest(ctx context.Context, who authz.Actor, id string, o Offer) (Tip, error) {
	var t Tip
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		t, err = s.JoinIn(ctx, tx, who, id, o)
		return err
	}, db.Alone(lock(id)))
	if err != nil {
		return t, fmt.Errorf("interest in %s: %w", id, err)
	}
	return t, nil
}

// JoinIn is the part of TakeInterest that joins a transaction.
func (s *Service) JoinIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, o Offer) (Tip, error) {
	t, err := find(ctx, tx, who, id)
	if err != nil {
		return t, err
	}
	if err := MayTakeInterest.Check(who, t); err != nil {
		return t, err
	}
	return s.join(ctx, tx, who, t, o)
}

// join keeps the interest of a person and sees whether it is enough now. The
// first to make it enough sets the promised day; those who decide hear of it
// then, and never again.
func (s *Service) join(ctx context.Context, tx *db.Tx, who authz.Actor, t Tip, o Offer) (Tip, error) {
	if err := o.check(); err != nil {
		return t, err
	}
	if t.State != Open {
		return t, fault.New(fault.Conflict, msgDecidedAlready)
	}
	fresh, err := putInterest(ctx, tx, Interest{Tip: t.ID, Person: who.Person, Speak: o.Speak, Convene: o.Convene, Region: o.Region})
	if err != nil {
		return t, err
	}
	scopes := t.scopes
	if t, err = one(ctx, tx, t.ID); err != nil {
		return t, err
	}
	t.scopes = scopes
	t.Moved = tx.Now
	set, err := settingsOf(ctx, tx, t.Org)
	if err != nil {
		return t, err
	}
	if t.Ready.IsZero() && set.Reached(t.Counts) {
		t.Ready, t.Due = tx.Now, set.Promise(tx.Today())
		people, err := staff(ctx, tx, t)
		if err != nil {
			return t, err
		}
		for _, p := range people {
			if err := tellReady.Enqueue(ctx, tx, personArgs{Tip: t.ID, Person: p}); err != nil {
				return t, err
			}
		}
	}
	if err := put(ctx, tx, t); err != nil {
		return t, err
	}
	if fresh {
		if err := audit.Record(ctx, tx, who, "tip.interest", ref(t.ID), nil); err != nil {
			return t, err
		}
	}
	return t, touch(ctx, tx, t.ID)
}

// AskInterest takes the interest of somebody without an account, who confirms
// it from their mailbox.
func (s *Service) AskInterest(ctx context.Context, id string, o Offer, p Stranger) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		t, err := find(ctx, tx, authz.Actor{}, id)
		if err != nil {
			return err
		}
		if err := together(o.check(), p.check()); err != nil {
			return err
		}
		if t.State != Open {
			return fault.New(fault.Conflict, msgDecidedAlready)
		}
		return ask(ctx, tx, key{Tip: t.ID, Kind: keyInterest, Name: p.Name, Email: p.Email, Lang: p.Lang.Or(t.Lang), Offer: o})
	})
	if err != nil {
		return fmt.Errorf("ask interest in %s: %w", id, err)
	}
	return nil
}

// DropInterest takes somebody's interest back. Dropping what is not there is
// harmless.
func (s *Service) DropInterest(ctx context.Context, who authz.Actor, id string) (Tip, error) {
	var t Tip
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if t, err = find(ctx, tx, who, id); err != nil {
			return err
		}
		if err := MayTakeInterest.Check(who, t); err != nil {
			return err
		}
		had, err := dropInterest(ctx, tx, id, who.Person)
		if err != nil || !had {
			return err
		}
		if err := audit.Record(ctx, tx, who, "tip.interest_drop", ref(id), nil); err != nil {
			return err
		}
		scopes := t.scopes
		if t, err = one(ctx, tx, id); err != nil {
			return err
		}
		t.scopes = scopes
		return touch(ctx, tx, id)
	}, db.Alone(lock(id)))
	if err != nil {
		return t, fmt.Errorf("drop interest in %s: %w", id, err)
	}
	return t, nil
}
