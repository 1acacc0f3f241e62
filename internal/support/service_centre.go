package support

import (
	"context"
	"fmt"

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
	set, err := codes(ctx, tx)
	if err != nil || set[centre] != "" {
		return set[centre], err
	}
	o, err := org.ByID(ctx, tx, centre)
	if err != nil {
		return "", err
	}
	return i18n.Slug(o.Short), nil
}

// NameCentre says by which short name rule sets call a study centre. No two
// centres go by one.
func (s *Service) NameCentre(ctx context.Context, who authz.Actor, idOrSlug, code string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := org.Find(ctx, tx, idOrSlug)
		if err != nil {
			return err
		}
		if err := MayName.Check(who, o); err != nil {
			return err
		}
		set, err := codes(ctx, tx)
		if err != nil {
			return err
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
		return audit.Record(ctx, tx, who, "support.name_centre", org.Ref(o.ID), map[string]string{"code": code})
	}, db.Alone("support-centres"))
	if err != nil {
		return fmt.Errorf("name study centre %s in rule sets: %w", idOrSlug, err)
	}
	return nil
}
