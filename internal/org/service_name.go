package org

import (
	"context"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// AddName gives an organisation a name, from a day or until one. The name
// before it is shown until the day before, or as long as its source says.
func AddName(ctx context.Context, tx *db.Tx, who authz.Actor, id ID, n NewName) error {
	return rename(ctx, tx, who, id, "org.name", n, func(n NewName) error {
		_, err := insertName(ctx, tx, id, n)
		return err
	})
}

// EditName corrects a name: a typing error, a language that was missing, a
// date that has become known.
func EditName(ctx context.Context, tx *db.Tx, who authz.Actor, id ID, name string, n NewName) error {
	return rename(ctx, tx, who, id, "org.name.edit", n, func(n NewName) error {
		return missing(updateName(ctx, tx, id, name, n))
	})
}

func rename(ctx context.Context, tx *db.Tx, who authz.Actor, id ID, action string, n NewName, store func(NewName) error) error {
	if _, err := editable(ctx, tx, who, id); err != nil {
		return err
	}
	var faults fault.Fields
	n = n.clean(&faults)
	if err := faults.Err(); err != nil {
		return err
	}
	if err := store(n); err != nil {
		return err
	}
	return renamed(ctx, tx, who, id, action, map[string]string{"name": n.Name.In(i18n.FI)})
}

func renamed(ctx context.Context, tx *db.Tx, who authz.Actor, id ID, action string, payload map[string]string) error {
	if err := settleNames(ctx, tx, id); err != nil {
		return err
	}
	if err := changed(ctx, tx, id); err != nil {
		return err
	}
	return record(ctx, tx, who, action, id, payload)
}

// RemoveName takes away a name that was never one. The last name stays.
func RemoveName(ctx context.Context, tx *db.Tx, who authz.Actor, id ID, name string) error {
	if _, err := editable(ctx, tx, who, id); err != nil {
		return err
	}
	names, err := namesOf(ctx, tx, id)
	if err != nil {
		return err
	}
	if len(names) < 2 {
		return fault.New(fault.Conflict, msgLastName)
	}
	if err := deleteName(ctx, tx, id, name); err != nil {
		return missing(err)
	}
	return renamed(ctx, tx, who, id, "org.name.remove", nil)
}

// AddName gives an organisation a name.
func (s *Service) AddName(ctx context.Context, who authz.Actor, id ID, n NewName) error {
	return s.write(ctx, "name", func(tx *db.Tx) error { return AddName(ctx, tx, who, id, n) })
}

// EditName corrects a name.
func (s *Service) EditName(ctx context.Context, who authz.Actor, id ID, name string, n NewName) error {
	return s.write(ctx, "name", func(tx *db.Tx) error { return EditName(ctx, tx, who, id, name, n) })
}

// RemoveName takes away a name that was never one.
func (s *Service) RemoveName(ctx context.Context, who authz.Actor, id ID, name string) error {
	return s.write(ctx, "name", func(tx *db.Tx) error { return RemoveName(ctx, tx, who, id, name) })
}
