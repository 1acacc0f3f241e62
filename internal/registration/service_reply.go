package registration

import (
	"context"
	"errors"
	"strings"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Holder is whose registration a key is of, by the key alone; db.ErrNoRows
// when there is none, or it has been forgotten.
func (s *Service) Holder(ctx context.Context, tx *db.Tx, key string) (Registration, error) {
	id, off, err := idOf(ctx, tx, key)
	if fault.Is(err, fault.NotFound) {
		return Registration{}, db.ErrNoRows
	} else if err != nil {
		return Registration{}, err
	}
	r, err := s.One(ctx, tx, off, id)
	if err == nil && r.Email == "" || fault.Is(err, fault.NotFound) {
		err = db.ErrNoRows
	}
	return r, err
}

// CancelByReply is Cancel within a transaction: whoever answers a mail has
// given their reason in it, or none.
func (s *Service) CancelByReply(ctx context.Context, tx *db.Tx, who authz.Actor, key, reason string) error {
	return s.within(ctx, tx, key, s.cancelling(ctx, who, reason))
}

// AcceptByReply is Accept within a transaction.
func (s *Service) AcceptByReply(ctx context.Context, tx *db.Tx, who authz.Actor, key string) error {
	return s.within(ctx, tx, key, s.accepting(ctx, who))
}

// within makes a change in the transaction of the mail that asks for it. What
// it refuses it undoes: an offer that has run out is taken back by the clock.
func (s *Service) within(ctx context.Context, tx *db.Tx, key string, f change) error {
	id, off, err := idOf(ctx, tx, strings.ToLower(key))
	if err != nil {
		return err
	}
	o, err := s.Offering(ctx, tx, off)
	if err != nil {
		return err
	}
	r, err := s.One(ctx, tx, off, id)
	if err != nil {
		return err
	}
	refused, err := f(tx, o, r)
	return errors.Join(err, refused)
}
