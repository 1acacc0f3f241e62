package course

import (
	"context"
	"fmt"

	"github.com/a-h/templ"

	"parvi/internal/curriculum"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/ui"
)

// fill gives a plan what it leaves empty from the published version of a
// course model, and the timetable for its dates.
func fill(ctx context.Context, tx *db.Tx, p *Plan, n New) (curriculum.Ready, error) {
	r, err := curriculum.Published(ctx, tx, n.Model)
	if err != nil {
		return r, err
	}
	from := ofModel(r)
	mine := p.texts()
	for i, x := range from.texts() {
		if mine[i].text.Empty() {
			*mine[i].text = *x.text
		}
	}
	if len(p.Langs) == 0 {
		p.Langs = from.Langs
	}
	if len(p.Sessions) == 0 {
		var bad fault.Fields
		p.Sessions = n.Dates.timetable(r.Taught, &bad)
		return r, bad.Err()
	}
	return r, nil
}

// again has what is copied from a course made from the same version of a model.
func again(ctx context.Context, tx *db.Tx, id string, n New) (New, error) {
	r, _, err := curriculum.UsedBy(ctx, tx, ref(id))
	n.Model, n.ModelVersion = r.Model, r.Version
	return n, err
}

// Ready is the published version of a model, for the form that begins a course.
func (s *Service) Ready(ctx context.Context, model string) (r curriculum.Ready, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		r, err = curriculum.Published(ctx, tx, model)
		return err
	})
	if err != nil {
		return r, fmt.Errorf("course model %s: %w", model, err)
	}
	return r, nil
}

// mostOfModel is how many courses a model's page lists.
const mostOfModel = 20

// OfModel are the courses made from a model that somebody may see, the latest
// first: those that everybody may find, and those they follow.
func (s *Service) OfModel(ctx context.Context, tx *db.Tx, who authz.Actor, model string) ([]Line, error) {
	cs, err := list(ctx, tx, Filter{Model: model, Newest: true, Limit: 5 * mostOfModel})
	if err != nil {
		return nil, err
	}
	var orgs []string
	for _, c := range cs {
		orgs = append(orgs, c.Org, c.Centre)
	}
	known, err := org.ByIDs(ctx, tx, orgs, tx.Today())
	if err != nil {
		return nil, err
	}
	var out []Line
	for _, c := range cs {
		k := Known{Course: c, OrgScopes: known[c.Org].Scopes, CentreScopes: known[c.Centre].Scopes}
		if len(out) < mostOfModel && (c.Shown() && c.Listed || MayFollow.Allows(who, k)) {
			out = append(out, Line{Course: c, Organiser: known[c.Org], Standing: Standing{State: c.On(tx.Now)}})
		}
	}
	return out, nil
}

// ModelPart lists on a model's page the courses made from it.
func (s *Service) ModelPart(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, model string) (templ.Component, error) {
	lines, err := s.OfModel(ctx, tx, who, model)
	if err != nil || len(lines) == 0 {
		return nil, err
	}
	return modelPart(p, lines), nil
}
