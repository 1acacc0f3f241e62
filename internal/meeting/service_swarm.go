package meeting

import (
	"context"
	"errors"
	"slices"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/space"
)

// ByID reads a meeting with what permissions look at, whoever asks.
func (s *Service) ByID(ctx context.Context, tx *db.Tx, id string) (Known, error) {
	m, err := one(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return Known{}, fault.Missing(err)
	} else if err != nil {
		return Known{}, err
	}
	return know(ctx, tx, m)
}

// Attach makes a meeting one of a network's, beside those it belongs to: a
// swarm is where the network began. It joins a transaction; who may is decided
// by whoever attaches.
func (s *Service) Attach(ctx context.Context, tx *db.Tx, who authz.Actor, id, networkID string) error {
	m, err := one(ctx, tx, id)
	if err != nil {
		return err
	}
	ids := networkIDs(m)
	if slices.Contains(ids, networkID) {
		return nil
	}
	if err := putNetworks(ctx, tx, id, append(ids, networkID)); err != nil {
		return err
	}
	if err := audit.Record(ctx, tx, who, "meeting.attach", ref(id), map[string]string{"network": networkID}); err != nil {
		return err
	}
	if m, err = one(ctx, tx, id); err != nil {
		return err
	}
	return touch(ctx, tx, m)
}

// NotesIn are the notes of a meeting, whoever asks.
func (s *Service) NotesIn(ctx context.Context, tx *db.Tx, id string) (Notes, error) {
	return notes(ctx, tx, id)
}

// OpenNotes lets everybody read the notes of a meeting, if there are any.
func (s *Service) OpenNotes(ctx context.Context, tx *db.Tx, who authz.Actor, id string) error {
	n, err := notes(ctx, tx, id)
	if err != nil || !n.Written() {
		return err
	}
	m, err := one(ctx, tx, id)
	if err != nil {
		return err
	}
	n.Visibility = space.Public
	if n.Published.IsZero() {
		n.Published = tx.Now
	}
	return s.storeNotes(ctx, tx, who, m, n)
}
