package seed

import (
	"context"
	"strings"

	"parvi/internal/org"
	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// orgPlan is an organisation to be; parent and what it belongs to are places
// in the list, -1 for none.
type orgPlan struct {
	new     org.New
	parent  int
	in      []int
	pursuit word
	level   word // the adjective of its name
}

func (p *plan) add(o orgPlan) int {
	p.orgs = append(p.orgs, o)
	return len(p.orgs) - 1
}

// organisations plans an umbrella and a study centre, nations that are their
// members, and districts and associations below these.
func (p *plan) organisations(umbrellaName, centreName word, nations, units int) {
	umbrella := p.add(p.single(org.Umbrella, umbrellaName))
	centre := p.add(p.single(org.StudyCentre, centreName))
	p.orgs[centre].in = []int{umbrella}
	combos := p.Perm(len(invented) * len(pursuits))
	for i := range nations {
		at := p.nation(combos[i%len(combos)], umbrella, centre)
		below := units / nations
		if i < units%nations {
			below++
		}
		p.below(at, below)
	}
}

func (p *plan) single(kind org.Kind, name word) orgPlan {
	return orgPlan{parent: -1, new: org.New{
		Names: []org.NewName{{Name: name.content()}},
		Facts: org.Facts{Kind: kind, Reach: org.ReachNational, Municipality: "091", Langs: []i18n.Lang{i18n.FI, i18n.SV}},
	}}
}

// nation is a national organisation, a member of the umbrella and mostly of
// the study centre.
func (p *plan) nation(combo, umbrella, centre int) int {
	level, pursuit := invented[combo%len(invented)], pursuits[combo/len(invented)%len(pursuits)]
	o := p.single(org.National, word{
		i18n.Capital(level.fi) + " " + pursuit.fi + "liitto ry",
		i18n.Capital(level.sv) + " " + pursuit.sv + "förbundet rf",
		level.en + " " + pursuit.en + " Federation",
	})
	o.new.Names[0].Name = p.text(word{o.new.Names[0].Name.FI, o.new.Names[0].Name.SV, o.new.Names[0].Name.EN})
	o.pursuit, o.level, o.in = pursuit, level, []int{umbrella}
	if p.chance(80) {
		o.in = append(o.in, centre)
	}
	if p.chance(75) {
		number := p.between(2, 14)
		if p.chance(40) {
			number = p.between(10, 120)
		}
		o.new.Employees = org.Employees{Number: number, AsOf: p.today.AddDays(-p.between(20, 700)), Known: true}
	}
	o.new.Municipality = pick(p, []string{"091", "091", "091", "837", "853", "564", "179", "297"})
	at := p.add(o)
	p.nations = append(p.nations, at)
	return at
}

// below plans districts and local associations of a nation.
func (p *plan) below(nation, units int) {
	districts := max(units/6, min(units, 1))
	regions := some(p, place.Regions(), districts)
	o := p.orgs[nation]
	var at []int
	for _, r := range regions {
		at = append(at, p.add(orgPlan{parent: nation, new: org.New{
			Names: []org.NewName{{Name: p.text(word{
				genitives[r.Code] + " " + o.level.fi + " " + o.pursuit.fi + "piiri ry",
				i18n.Capital(o.level.sv) + " " + o.pursuit.sv + "distriktet i " + r.Name.SV + " rf",
				o.level.en + " " + o.pursuit.en + " District of " + r.Name.EN,
			})}},
			Facts: org.Facts{Kind: org.District, Reach: org.ReachRegional, Region: r.Code, Langs: []i18n.Lang{i18n.FI}},
		}}))
	}
	where := p.Perm(len(localities))
	for i := range units - len(at) {
		k := i % len(at)
		l, towns := localities[where[i%len(where)]], place.InRegion(regions[k].Code, p.today)
		p.add(orgPlan{parent: at[k], new: org.New{
			Names: []org.NewName{{Name: p.text(word{
				l.fi + " " + o.level.fi + " " + o.pursuit.fi + "yhdistys ry",
				i18n.Capital(o.level.sv) + " " + o.pursuit.sv + "föreningen i " + l.sv + " rf",
				o.level.en + " " + o.pursuit.en + " Association of " + l.en,
			})}},
			Facts: org.Facts{Kind: org.Association, Reach: org.ReachLocal, Municipality: pick(p, towns), Langs: []i18n.Lang{i18n.FI}},
		}})
	}
}

// slugged is a text as it stands in an address.
func slugged(s string) string { return strings.ReplaceAll(i18n.Slug(s), "-", ".") }

func (w *writer) org(ctx context.Context, tx *db.Tx, i int) error {
	o := w.orgs[i]
	if o.parent >= 0 {
		o.new.Parent = w.orgIDs[o.parent]
	}
	made, err := org.Create(ctx, tx, authz.System, o.new)
	if err != nil {
		return err
	}
	w.orgIDs[i] = made.ID
	for n, in := range o.in {
		kind := org.Member
		if w.orgs[in].new.Kind == org.StudyCentre && n > 0 {
			kind = org.Agreement
		}
		if _, err := org.AddMembership(ctx, tx, authz.System, org.NewMembership{Org: made.ID, In: w.orgIDs[in], Kind: kind}); err != nil {
			return err
		}
	}
	return nil
}
