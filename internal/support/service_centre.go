package support

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// CodeOf is the short name by which rule sets call a study centre: the one
// that was set, else its own short name ("Sivis" is sivis).
func CodeOf(ctx context.Context, tx *db.Tx, centre org.ID) (string, error) {
	by, err := CodesOf(ctx, tx, []org.ID{centre})
	return by[centre], err
}

// CodesOf are the short names by which rule sets call study centres.
func CodesOf(ctx context.Context, tx *db.Tx, centres []org.ID) (map[org.ID]string, error) {
	by, err := codes(ctx, tx)
	if err != nil {
		return nil, err
	}
	unnamed := slices.DeleteFunc(slices.Clone(centres), func(id org.ID) bool { return id == "" || by[id] != "" })
	if len(unnamed) == 0 {
		return by, nil
	}
	orgs, err := org.ByIDs(ctx, tx, unnamed, tx.Today())
	for id, o := range orgs {
		by[id] = i18n.Slug(o.Short)
	}
	return by, err
}

// NameCentre says by which short name rule sets call a study centre. No two
// centres go by one.
func (s *Service) NameCentre(ctx context.Context, who authz.Actor, idOrSlug, code string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := org.Find(ctx, tx, idOrSlug)
		if err != nil {
			return err
		}
		return NameCentreIn(ctx, tx, who, o, code)
	}, db.Alone(CentresKey))
	if err != nil {
		return fmt.Errorf("name study centre %s in rule sets: %w", idOrSlug, err)
	}
	return nil
}

// CentresKey is the lock under which study centres get their short names.
const CentresKey = "support-centres"

// NameCentreIn is the part of NameCentre that joins a transaction, Alone with
// CentresKey.
func NameCentreIn(ctx context.Context, tx *db.Tx, who authz.Actor, o org.Organisation, code string) error {
	if err := MayName.Check(who, o); err != nil {
		return err
	}
	set, err := codes(ctx, tx)
	if err != nil {
		return err
	}
	if set[o.ID] == code {
		return nil
	}
	var bad fault.Fields
	if o.Kind != org.StudyCentre {
		bad.Add("organisation", msgNoCentre)
	}
	if len(code) > maxWord || !IDForm.MatchString(code) {
		bad.Add("code", msgCode)
	}
	for other, c := range set {
		if c == code && other != o.ID {
			bad.Add("code", msgCodeTaken)
		}
	}
	if err := bad.Err(); err != nil {
		return err
	}
	if err := putCode(ctx, tx, o.ID, code); err != nil {
		return err
	}
	if err := tx.Touch(ctx, Topic); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "support.name_centre", org.Ref(o.ID), map[string]string{"code": code})
}
