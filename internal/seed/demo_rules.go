package seed

import (
	"context"

	"parvi/internal/account"
	"parvi/internal/support"
)

// rules begins next year's rules of the study centre, with invented values,
// and a correction that waits for a second person.
func (w *writer) rules(ctx context.Context) error {
	if w.Courses == nil || w.Courses.Support == nil {
		return nil
	}
	writes := w.actorWith(hoursOfficer, account.RulesEditor, 1)
	slug := w.orgIDs[1]
	shelf, err := w.Courses.Support.Shelf(ctx, writes, slug)
	if err != nil {
		return err
	}
	base := ""
	for _, r := range shelf.InForce {
		if r.Kind == support.Course && r.Scheme == "" {
			base = r.ID // the latest, since those come first
			break
		}
	}
	if base == "" {
		return nil
	}
	for _, one := range []struct {
		year    int
		reason  string
		changed map[string]string
		submit  bool
	}{
		{w.today.Year + 1, "Tuntitukea nostetaan, osuutta kuluista lasketaan. Esittelyn keksityt luvut.", map[string]string{"rate.eur_per_hour": "38.00", "pct.of_costs": "50"}, false},
		{0, "Raportin määräaika pitenee. Esittelyn keksitty muutos.", map[string]string{"report.deadline": "6 weeks"}, true},
	} {
		if err := w.draft(ctx, slug, base, one.year, one.reason, one.changed, one.submit); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) draft(ctx context.Context, slug, base string, year int, reason string, changed map[string]string, submit bool) error {
	writes := w.actorWith(hoursOfficer, account.RulesEditor, 1)
	list, err := w.Courses.Support.InForce(ctx)
	if err != nil {
		return err
	}
	r, err := support.ByID(list, base)
	if err != nil {
		return err
	}
	if year == 0 {
		year = r.From.Year
	}
	v, err := w.Courses.Support.Begin(ctx, writes, slug, support.Another{Base: base, Year: year, Reason: reason})
	if err != nil {
		return err
	}
	e := support.Edited{Values: v.Written(), Source: "esittely", Reason: reason}
	for path, text := range changed {
		e.Values[path] = text
	}
	if err := w.Courses.Support.Edit(ctx, writes, v.ID, v.Rules.Version, v.Edition, e); err != nil || !submit {
		return err
	}
	return w.Courses.Support.Take(ctx, writes, v.ID, v.Rules.Version, v.Edition+1, support.Submit, "")
}
