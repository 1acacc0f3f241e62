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
	if err := s.restandNotes(ctx, tx, who, id); err != nil {
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

// restandNotes has the notes stand where the meeting does now.
func (s *Service) restandNotes(ctx context.Context, tx *db.Tx, who authz.Actor, id string) error {
	m, err := one(ctx, tx, id)
	if err != nil {
		return err
	}
	return s.Notes.Restand(ctx, tx, who, id, m.Spaces())
}

// Standing is how somebody stands before a meeting, for what is kept of it:
// who leads it reads all, who was there what its members read.
func (s *Service) Standing(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (space.Standing, error) {
	k, err := s.ByID(ctx, tx, id)
	if err != nil {
		return space.Standing{}, err
	}
	st := space.Standing{Leads: MayManage.Allows(who, k), Place: space.Place{
		Ref: space.NewRef("meeting", id), Name: k.Title, Slug: id, Path: k.Path(), Open: k.Public(),
		Sees: func(a authz.Actor) bool { return MaySee.Allows(a, k) }, Leads: func(a authz.Actor) bool { return MayManage.Allows(a, k) },
	}}
	if !st.Leads && !MaySee.Allows(who, k) {
		return st, nil
	}
	if who.SignedIn() {
		for _, ref := range k.Spaces() {
			own, err := space.OwnIn(ctx, tx, ref, who.Person)
			if err != nil {
				return st, err
			}
			if own.IsMember() || st.Level == "" && own.Follows() {
				st.Level = own.Level()
			}
		}
		_, has, err := s.Registration.Mine(ctx, tx, id, who.Person)
		if err != nil {
			return st, err
		}
		if has {
			st.Level = space.AsMember // who was there may read what was said
		}
	}
	st.Readable = space.Readable(st.Level, st.Leads)
	return st, nil
}
