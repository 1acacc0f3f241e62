package network

import (
	"context"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/space"
)

// InvitePerson asks a known person to come into a network, once: who is a
// member or has been asked before is left alone. It joins a transaction; who
// may is decided by whoever asks.
func InvitePerson(ctx context.Context, tx *db.Tx, who authz.Actor, n Network, person, note string) error {
	own, err := space.OwnIn(ctx, tx, n.Space(), person)
	if err != nil {
		return err
	}
	if own.IsMember() || own.Waiting.State.Waiting() {
		return nil
	}
	m, err := space.Join(ctx, tx, who, space.New{Space: n.Space(), Person: person, Level: space.AsMember, State: space.Invited,
		Note: note, EnteredBy: who.Person})
	if err != nil {
		return err
	}
	seed, err := space.NewKey(ctx, tx, m)
	if err != nil {
		return err
	}
	return tellEntered(ctx, tx, m, seed)
}
