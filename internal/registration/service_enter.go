package registration

import (
	"context"
	"errors"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/ident"
)

// Enter brings in a registration that was made elsewhere, in the state it has
// there. The window and what has begun do not bind, the places do: nobody is
// confirmed beyond them, and who queues while there is room has the place. It
// runs under Key(o.ID).
func (s *Service) Enter(ctx context.Context, tx *db.Tx, who authz.Actor, o Offering, in Input, st State) (Registration, error) {
	in, err := in.clean(o)
	if err != nil {
		return Registration{}, err
	}
	if err := once(ctx, tx, o, in, st); err != nil {
		return Registration{}, err
	}
	r := Registration{ID: tx.NewID(), Offering: o.ID, Person: in.Person, Name: in.Name, Email: in.Email, Lang: in.Lang, Organisation: in.Organisation,
		Answers: in.Answers, Made: tx.Now}
	if err := insertRegistration(ctx, tx, r, ident.Hash(s.Secret.KeyOf(r.ID))); err != nil {
		return r, err
	}
	l, err := lineOf(ctx, tx, o.ID, in.Mode)
	if err != nil {
		return r, err
	}
	n, err := taken(ctx, tx, o.ID, in.Mode)
	if err != nil {
		return r, err
	}
	limit := o.Capacity[in.Mode]
	full := limit != Unlimited && n >= int(limit)
	switch {
	case st.Takes() && full:
		return r, fault.FieldErr("state", msgNoFree)
	case st == Queued && !full && o.Queue != ByHand && tx.Now.Before(o.Starts):
		st = Confirmed
	}
	p := Place{ID: tx.NewID(), Registration: r.ID, Offering: o.ID, Mode: in.Mode, Number: l.last + 1, State: st, At: tx.Now}
	if err := insertPlace(ctx, tx, p); err != nil {
		return r, err
	}
	r.Places = []Place{p}
	if st == Cancelled {
		if err := markCancelled(ctx, tx, r.ID, ""); err != nil {
			return r, err
		}
	} else if err := s.changed(ctx, tx, o, r); err != nil {
		return r, err
	}
	if err := audit.Record(ctx, tx, who, "registration.enter", ref(r.ID), map[string]any{"state": st}); err != nil {
		return r, err
	}
	return r, tx.Touch(ctx, topic(o))
}

// once refuses a second registration of a person or an address; of who has
// cancelled, one that tells no more than what is there.
func once(ctx context.Context, tx *db.Tx, o Offering, in Input, st State) error {
	_, err := registeredAs(ctx, tx, o.ID, in.Email)
	if errors.Is(err, db.ErrNoRows) && in.Person != "" {
		_, err = registeredBy(ctx, tx, o.ID, in.Person)
	}
	if errors.Is(err, db.ErrNoRows) && st == Cancelled {
		var there bool
		if there, err = everRegistered(ctx, tx, o.ID, in.Email); err == nil && !there {
			return nil
		}
	}
	if err == nil {
		return fault.FieldErr("email", msgAlready)
	} else if errors.Is(err, db.ErrNoRows) {
		return nil
	}
	return err
}
