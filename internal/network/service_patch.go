package network

import (
	"context"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Patch are the changes of one call: what is nil stays as it is.
type Patch struct {
	Slug       *string
	Facts      func(*Facts) // changes the facts there are
	Conditions *[]Condition
	Themes     *[]i18n.Content
	Answers    *Answers // of the founder's questions
}

// Change makes several changes at once, or none of them. version is the one
// the caller has read; zero changes whatever there is.
func (s *Service) Change(ctx context.Context, who authz.Actor, slug string, version int, p Patch) (Network, error) {
	return s.change(ctx, who, slug, "edit", func(tx *db.Tx, n *Network) error {
		if version != 0 && version != n.Version {
			return fault.New(fault.Conflict, msgChangedMeanwhile)
		}
		if p.Facts != nil || p.Slug != nil {
			f := FactsOf(*n)
			if p.Facts != nil {
				p.Facts(&f)
			}
			address := ""
			if p.Slug != nil {
				address = *p.Slug
			}
			if err := editFacts(ctx, tx, n, f, address); err != nil {
				return err
			}
		}
		if p.Conditions != nil {
			if err := s.setConditions(ctx, tx, *n, *p.Conditions); err != nil {
				return err
			}
		}
		if p.Themes != nil {
			if err := setThemes(ctx, tx, *n, *p.Themes); err != nil {
				return err
			}
		}
		if p.Answers != nil {
			return answerDraft(n, *p.Answers, who, tx.Today())
		}
		return nil
	})
}
