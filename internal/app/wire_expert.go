package app

import (
	"context"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/expert"
	"parvi/internal/home"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// expertFeature are the experts of study centres.
func (a *App) expertFeature() feature {
	return feature{
		part: "training", routes: a.Experts.Routes, refs: expert.PersonRefs(), invariants: expert.Invariants(), retention: expert.Retention(),
		ownData: []home.OwnData{{Name: "expert", Tell: expert.OwnData}},
	}
}

func (a *App) wireExperts() { a.Experts = &expert.Service{DB: a.DB, Feedback: a.Feedback} }

// fillExperts leads to experts from one's own pages and from study centres,
// and has the search find them.
func (a *App) fillExperts() {
	a.Home.MyLinks = append(a.Home.MyLinks, ui.MenuItem{Label: expert.MineTitle(), Path: "/me/expert"})
	a.Home.Finders = append(a.Home.Finders, home.Finder{Kind: "expert", Find: a.findExperts})
	a.Orgs.OnOrganisation = append(a.Orgs.OnOrganisation, func(_ context.Context, _ *db.Tx, _ authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
		if o.Kind != org.StudyCentre {
			return nil, nil
		}
		return namedSection(p, ui.Sec{ID: "experts", Heading: p.T(expert.Title())}, expert.CentrePart(p)), nil
	})
}

func (a *App) findExperts(ctx context.Context, _ authz.Actor, q string, l i18n.Lang, limit int) ([]home.Named, error) {
	found, err := a.Experts.List(ctx, authz.Actor{}, expert.Find{Name: q})
	var out []home.Named
	for _, e := range found.Experts[:min(limit, len(found.Experts))] {
		hint := func(l i18n.Lang) string {
			var names []string
			for _, c := range e.Competences {
				names = append(names, c.Theme.Name.In(l))
			}
			return strings.Join(names, ", ")
		}
		out = append(out, home.Named{Name: i18n.Content{}.Set(l, e.Name), Path: e.Path(), Hint: i18n.Text{FI: hint(i18n.FI), SV: hint(i18n.SV), EN: hint(i18n.EN)}})
	}
	return out, err
}
