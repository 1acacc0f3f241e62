package development

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"parvi/internal/feedback"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/record"
)

// PresentPage is the present state of an organisation as it is looked at.
type PresentPage struct {
	Parties
	Present
	Today civil.Date
	// Quota is what the member organisation has of its study centre's hours in
	// the year, on its own page.
	Quota hours.Account
	// SilentAll is how many held nothing; Present.Silent is a page of them.
	SilentAll int
}

const silentShown = 20

// Present is how an organisation trains now: what it and all under it held in a
// year, from their own courses, groups, participants and feedback.
func (s *Service) Present(ctx context.Context, who authz.Actor, idOrSlug string, year, page int) (v PresentPage, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Parties, err = parties(ctx, tx, who, idOrSlug, MaySee); err != nil {
			return err
		}
		v.Today = tx.Today()
		if v.Present, err = s.present(ctx, tx, v.Parties, yearOr(year, v.Today)); err != nil {
			return err
		}
		if v.Org.ID == v.Holder.ID {
			b, err := hours.BalanceOf(ctx, tx, v.Holder.ID, v.Year, hours.Course)
			if err != nil {
				return err
			}
			v.Quota = b.Whole()
		}
		v.SilentAll = len(v.Silent)
		from := min((max(page, 1)-1)*silentShown, v.SilentAll)
		v.Silent = v.Silent[from:min(from+silentShown, v.SilentAll)]
		return v.name(ctx, tx)
	})
	if err != nil {
		return v, fmt.Errorf("present state of %s: %w", idOrSlug, err)
	}
	return v, nil
}

// present reads and lays out the year and the four before it. Organisations are
// known by their ids only.
func (s *Service) present(ctx context.Context, tx *db.Tx, of Parties, year int) (p Present, err error) {
	p.Year = year
	on := civil.Date{Year: year, Month: 12, Day: 31}
	if on.After(tx.Today()) {
		on = tx.Today()
	}
	units, err := unitsUnder(ctx, tx, of.Org.ID, on)
	if err != nil {
		return p, err
	}
	rows, err := coursesHeld(ctx, tx, of.Org.ID, year)
	if err != nil {
		return p, err
	}
	groups, err := groupsHeld(ctx, tx, of.Org.ID, year)
	if err != nil {
		return p, err
	}
	held := p.sort(units, append(rows, groups...))
	partOf := map[org.ID]string{}
	for _, u := range units {
		partOf[u.id] = u.part
		if i := slices.IndexFunc(p.Parts, func(x Part) bool { return x.Org.ID == u.part }); i < 0 && (u.alive || !held[u.part].None()) {
			p.Parts = append(p.Parts, Part{Org: org.Organisation{ID: u.part}, Figures: Figures{Held: held[u.part]}})
		}
	}
	heard, err := s.Feedback.Hear(ctx, tx, of.Org.ID, year-span+1, year)
	if err != nil {
		return p, err
	}
	return p, p.people(ctx, tx, of, heard, func(id org.ID) string { return partOf[id] })
}

// people adds who took part, and what they said.
func (p *Present) people(ctx context.Context, tx *db.Tx, of Parties, heard feedback.Heard, partOf func(org.ID) string) error {
	years := heard.Lay(func(_ org.ID, held civil.Date) (string, bool) { return strconv.Itoa(held.Year), true })
	parts := heard.Lay(func(id org.ID, held civil.Date) (string, bool) { return partOf(id), held.Year == p.Year })
	for i, y := range p.Years {
		total, shown, by, err := record.CountUnder(ctx, tx, of.Centre.ID, of.Org.ID, y.Year, partOf)
		if err != nil {
			return err
		}
		total.Hidden = !shown
		p.Years[i].People, p.Years[i].Heard = total, years[strconv.Itoa(y.Year)]
		if y.Year != p.Year {
			continue
		}
		p.Total.People, p.Total.Heard = total, p.Years[i].Heard
		for k, part := range p.Parts {
			p.Parts[k].People, p.Parts[k].Heard = by[part.Org.ID], parts[part.Org.ID]
			if !shown {
				p.Parts[k].People.Hidden = true // not even who had somebody
			}
		}
	}
	return nil
}

// name puts the organisations in place of their ids, and the parts in order:
// the organisation itself first.
func (v *PresentPage) name(ctx context.Context, tx *db.Tx) error {
	var ids []org.ID
	for _, x := range v.Parts {
		ids = append(ids, x.Org.ID)
	}
	for _, x := range v.Silent {
		ids = append(ids, x.Org.ID)
	}
	known, err := org.ByIDs(ctx, tx, ids, tx.Today())
	for i, x := range v.Parts {
		v.Parts[i].Org = known[x.Org.ID]
	}
	for i, x := range v.Silent {
		v.Silent[i].Org = known[x.Org.ID]
	}
	slices.SortFunc(v.Parts, func(a, b Part) int {
		switch {
		case a.Org.ID == v.Org.ID:
			return -1
		case b.Org.ID == v.Org.ID:
			return 1
		}
		return i18n.Compare(a.Org.Name.In(i18n.FI), b.Org.Name.In(i18n.FI))
	})
	return err
}
