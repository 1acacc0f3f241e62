package org

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// PositionsTopic is touched whenever a position begins or ends: pages that
// show who holds a task depend on it.
const PositionsTopic = "positions"

// AddPosition notes that a person holds a position in an organisation.
func AddPosition(ctx context.Context, tx *db.Tx, who authz.Actor, n NewPosition) (Position, error) {
	o, err := ByID(ctx, tx, n.Org)
	if err != nil {
		return Position{}, err
	}
	if err := MaySeePositions.Check(who, o); err != nil {
		return Position{}, err
	}
	if err := n.check(); err != nil {
		return Position{}, err
	}
	id, err := insertPosition(ctx, tx, n)
	if err != nil {
		return Position{}, err
	}
	p := Position{ID: id, Person: n.Person, Org: n.Org, Title: n.Title, From: n.From, To: n.To}
	return p, positionChanged(ctx, tx, who, "org.position", p)
}

// EndPosition sets the last day of a position. What hangs on it, roles and
// tasks, ends the same midnight.
func EndPosition(ctx context.Context, tx *db.Tx, who authz.Actor, id string, last civil.Date) error {
	p, err := position(ctx, tx, id)
	if err != nil {
		return missing(err)
	}
	o, err := ByID(ctx, tx, p.Org)
	if err != nil {
		return err
	}
	if err := MaySeePositions.Check(who, o); err != nil {
		return err
	}
	if last.IsZero() {
		last = tx.Today()
	}
	if !p.To.IsZero() && p.To.Before(tx.Today()) {
		return fault.New(fault.Conflict, msgPositionEnded)
	}
	if !p.From.IsZero() && last.Before(p.From) {
		return fault.FieldErr("to", msgUntilBeforeFrom)
	}
	if err := endPosition(ctx, tx, id, last); err != nil {
		return err
	}
	p.To = last
	return positionChanged(ctx, tx, who, "org.position.end", p)
}

func positionChanged(ctx context.Context, tx *db.Tx, who authz.Actor, action string, p Position) error {
	if err := tx.Touch(ctx, PositionsTopic); err != nil {
		return err
	}
	return record(ctx, tx, who, action, p.Org, map[string]string{"position": p.ID, "person": p.Person, "from": p.From.String(), "to": p.To.String()})
}

// PositionsOf are the positions people hold on a day, the current ones first.
func PositionsOf(ctx context.Context, tx *db.Tx, people []person.ID, on civil.Date) (map[person.ID][]Position, error) {
	all, err := positionsOf(ctx, tx, people, on)
	if err != nil {
		return nil, err
	}
	found := map[person.ID][]Position{}
	for _, p := range all {
		found[p.Person] = append(found[p.Person], p)
	}
	return found, nil
}

// PositionByID is one position; a fault when there is none.
func PositionByID(ctx context.Context, tx *db.Tx, id string) (Position, error) {
	p, err := position(ctx, tx, id)
	return p, missing(err)
}

// AddPosition notes that a person holds a position in an organisation.
func (s *Service) AddPosition(ctx context.Context, who authz.Actor, n NewPosition) error {
	return s.write(ctx, "position", func(tx *db.Tx) error {
		_, err := AddPosition(ctx, tx, who, n)
		return err
	})
}

// EndPosition sets the last day of a position.
func (s *Service) EndPosition(ctx context.Context, who authz.Actor, id string, last civil.Date) error {
	return s.write(ctx, "position.end", func(tx *db.Tx) error { return EndPosition(ctx, tx, who, id, last) })
}
