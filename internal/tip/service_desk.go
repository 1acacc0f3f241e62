package tip

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Desk is what waits for somebody who decides on suggestions.
type Desk struct {
	Ready    []Tip // enough people are interested; the earliest promise first
	Growing  []Tip // open, not enough yet
	Orgs     []DeskOrg
	Today    civil.Date
	Defaults Settings
}

// DeskOrg is an umbrella somebody decides for, with its settings.
type DeskOrg struct {
	org.Organisation
	Settings Settings
}

// Desk is the desk of the actor.
func (s *Service) Desk(ctx context.Context, who authz.Actor) (Desk, error) {
	d := Desk{Defaults: Defaults}
	if err := MayKeepDesk.Check(who, struct{}{}); err != nil {
		return d, err
	}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		d.Today = tx.Today()
		all, err := s.deskTips(ctx, tx, who)
		if err != nil {
			return err
		}
		for _, t := range all {
			if t.Ready.IsZero() {
				d.Growing = append(d.Growing, t)
			} else {
				d.Ready = append(d.Ready, t)
			}
		}
		d.Orgs, err = deskOrgs(ctx, tx, who)
		return err
	})
	if err != nil {
		return d, fmt.Errorf("desk of suggestions: %w", err)
	}
	return d, nil
}

func (s *Service) deskTips(ctx context.Context, tx *db.Tx, who authz.Actor) ([]Tip, error) {
	scopes, all := reach(who)
	return decidable(ctx, tx, scopes, all)
}

// Due are the suggestions that wait for a decision of the actor, the earliest
// promise first: their tasks.
func (s *Service) Due(ctx context.Context, tx *db.Tx, who authz.Actor) ([]Tip, error) {
	if !MayKeepDesk.Allows(who, struct{}{}) {
		return nil, nil
	}
	all, err := s.deskTips(ctx, tx, who)
	return slices.DeleteFunc(all, func(t Tip) bool { return t.Ready.IsZero() }), err
}

// reach is for which organisations somebody decides; all for everywhere.
func reach(who authz.Actor) (scopes []string, all bool) {
	for _, role := range deciding {
		for _, scope := range who.Scopes(role) {
			scopes = append(scopes, scope)
			all = all || scope == ""
		}
	}
	return scopes, all || who.Operator()
}

func deskOrgs(ctx context.Context, tx *db.Tx, who authz.Actor) ([]DeskOrg, error) {
	ids, err := umbrellas(ctx, tx, tx.Today())
	if err != nil {
		return nil, err
	}
	known, err := settings(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	by, err := org.ByIDs(ctx, tx, ids, tx.Today())
	if err != nil {
		return nil, err
	}
	var out []DeskOrg
	for _, id := range ids {
		o := by[id]
		if !MaySet.Allows(who, o.Scopes) {
			continue
		}
		set, ok := known[id]
		if !ok {
			set = Defaults
		}
		out = append(out, DeskOrg{o, set})
	}
	return out, nil
}

// Set changes when an umbrella hears of a suggestion, and what it promises.
// Promises given stay.
func (s *Service) Set(ctx context.Context, who authz.Actor, orgID string, set Settings) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		by, err := org.ByIDs(ctx, tx, []string{orgID}, tx.Today())
		if err != nil {
			return err
		}
		o, ok := by[orgID]
		if !ok {
			return fault.Missing(nil)
		}
		if err := MaySet.Check(who, o.Scopes); err != nil {
			return err
		}
		if err := set.check(); err != nil {
			return err
		}
		if err := putSettings(ctx, tx, orgID, set); err != nil {
			return err
		}
		if err := audit.Record(ctx, tx, who, "tip.settings", org.Ref(orgID), set); err != nil {
			return err
		}
		return tx.Touch(ctx, topic)
	})
	if err != nil {
		return fmt.Errorf("set thresholds of %s: %w", orgID, err)
	}
	return nil
}

// Archive puts away the suggestions in which nothing has moved for long, and
// tells those involved.
func (s *Service) Archive(ctx context.Context) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		// The shortest time any umbrella may set is a month.
		old, err := still(ctx, tx, idleSince(tx.Now, 1))
		if err != nil {
			return err
		}
		sets := map[string]Settings{}
		for _, t := range old {
			set, known := sets[t.Org]
			if !known {
				if set, err = settingsOf(ctx, tx, t.Org); err != nil {
					return err
				}
				sets[t.Org] = set
			}
			// What is ready waits for those who promised, however long it takes.
			if !t.Ready.IsZero() || !t.Moved.Before(idleSince(tx.Now, set.Months)) {
				continue
			}
			if err := archive(ctx, tx, t); err != nil {
				return err
			}
		}
		return nil
	}, db.Named("tip.archive"))
	if err != nil {
		return fmt.Errorf("archive suggestions: %w", err)
	}
	return nil
}

func archive(ctx context.Context, tx *db.Tx, t Tip) error {
	shown := Shown{Tip: t}
	if err := shown.people(ctx, tx); err != nil {
		return err
	}
	t.State, t.Archived = Archived, tx.Now
	if err := put(ctx, tx, t); err != nil {
		return err
	}
	if err := audit.Record(ctx, tx, authz.System, "tip.archive", ref(t.ID), nil); err != nil {
		return err
	}
	if err := tellAll(ctx, tx, tellArchived.Enqueue, t, shown.People); err != nil {
		return err
	}
	return touch(ctx, tx, t.ID)
}
