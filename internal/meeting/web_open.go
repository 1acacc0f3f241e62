package meeting

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/org"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
)

// OpenYearsPart is what sources state of an organisation's open meetings, as a
// section of its page; nil where they state nothing.
func (s *Service) OpenYearsPart(ctx context.Context, tx *db.Tx, p ui.Page, orgID string) (templ.Component, error) {
	stated, err := OpenYears(ctx, tx, orgID)
	if err != nil || len(stated) == 0 {
		return nil, err
	}
	var ids []string
	for _, o := range stated {
		ids = append(ids, o.Source)
	}
	sources, err := org.Sources(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	return openYears(p, stated, sources), nil
}
