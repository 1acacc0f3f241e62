package agreement

import (
	"context"
	"fmt"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// RulesView is what the page of an organisation's own rules shows.
type RulesView struct {
	Parties
	Rules    Rules
	HasRead  bool
	MayWrite bool
	Readers  []Reader // for who writes them
	Total    int
	Read     int
}

const readersShown = 50

// SeeRules reads the rules, and for main users who has confirmed them.
func (s *Service) SeeRules(ctx context.Context, who authz.Actor, idOrSlug string, page int) (v RulesView, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Parties, err = parties(ctx, tx, who, idOrSlug, MayRead); err != nil {
			return err
		}
		if v.Rules, err = latestRules(ctx, tx, v.Org.ID); err != nil || v.Rules.Number == 0 {
			return err
		}
		if v.HasRead, err = hasRead(ctx, tx, v.Rules.ID, who.Person); err != nil {
			return err
		}
		v.HasRead = v.HasRead || v.Rules.By == who.Person
		if !MayRule.Allows(who, v.Parties) {
			return nil
		}
		v.Readers, v.Total, v.Read, err = users(ctx, tx, v.Rules, tx.Today(), (max(page, 1)-1)*readersShown, readersShown)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("rules of %s: %w", idOrSlug, err)
	}
	v.MayWrite = MayRule.Allows(who, v.Parties)
	return v, nil
}

// Rule writes a new version of the rules: the one after number, so that two who
// write at once do not lose each other's words.
func (s *Service) Rule(ctx context.Context, who authz.Actor, idOrSlug string, number int, text i18n.Content) (x Rules, err error) {
	return x, s.change(ctx, who, "rules", idOrSlug, MayRule, func(tx *db.Tx, p Parties) error {
		if err := checkRules(text); err != nil {
			return err
		}
		last, err := latestRules(ctx, tx, p.Org.ID)
		if err != nil {
			return err
		}
		if last.Number != number {
			return &fault.Error{Kind: fault.Conflict, Code: "edited", Say: msgEdited}
		}
		if last.Text == text {
			x = last
			return nil
		}
		x = Rules{ID: tx.NewID(), Org: p.Org.ID, Number: number + 1, Text: text, By: who.Person, At: tx.Now}
		if err := insertRules(ctx, tx, x); err != nil {
			return err
		}
		if err := markRead(ctx, tx, x.ID, who.Person); err != nil {
			return err
		}
		if err := s.tellRules(ctx, tx, who, p, x); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "agreement.rules", p.Org.Ref(), map[string]any{"version": x.Number})
	})
}

// Confirm notes that somebody has read the rules, this version of them.
func (s *Service) Confirm(ctx context.Context, who authz.Actor, idOrSlug string, number int) error {
	return s.change(ctx, who, "rules_read", idOrSlug, MayRead, func(tx *db.Tx, p Parties) error {
		x, err := latestRules(ctx, tx, p.Org.ID)
		if err != nil {
			return err
		}
		if x.Number == 0 || x.Number != number {
			return &fault.Error{Kind: fault.Conflict, Code: "edited", Say: msgRulesNewer}
		}
		if err := markRead(ctx, tx, x.ID, who.Person); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "agreement.rules_read", p.Org.Ref(), map[string]any{"version": x.Number})
	})
}
