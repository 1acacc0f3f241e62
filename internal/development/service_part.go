package development

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// Title is what the section of an organisation's page is called.
func Title() i18n.Text { return partTitle }

// OrganisationPart leads from an organisation's page to the development of its
// training, for who may see it; nil: nothing.
func OrganisationPart(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
	if !who.SignedIn() || o.Kind == org.StudyCentre {
		return nil, nil
	}
	of, err := partiesOf(ctx, tx, o)
	if fault.Is(err, fault.NotFound) {
		return nil, nil
	} else if err != nil || !MaySee.Allows(who, of) {
		return nil, err
	}
	return ui.WorkList(p, []ui.WorkItem{{Title: p.T(presentTitle), Href: Path(o)}}), nil
}
