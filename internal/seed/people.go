package seed

import (
	"context"
	"strconv"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// personPlan is a person with a post.
type personPlan struct {
	new   person.New
	org   int // -1: no post
	title i18n.Content
	from  civil.Date
	roles []rolePlan
}

// rolePlan is a role of a person, for an organisation or everywhere.
type rolePlan struct {
	role string
	org  int // -1: everywhere
}

// crowd plans people who work for the nations and now and then for a unit.
func (p *plan) crowd(n int) {
	for range n {
		at := pick(p, p.nations)
		if p.chance(25) {
			at = p.IntN(len(p.orgs))
		}
		p.somebody(at)
	}
}

// somebody plans a person with a post in an organisation.
func (p *plan) somebody(at int) int {
	lang, first, last := i18n.FI, pick(p, firstFI), pick(p, lastFI)
	switch {
	case p.chance(8):
		lang, first, last = i18n.SV, pick(p, firstSV), pick(p, lastSV)
	case p.chance(2):
		lang = i18n.EN
	}
	who := personPlan{org: at, title: p.text(pick(p, titles)), from: p.today.AddDays(-p.between(10, 3000))}
	if p.chance(18) {
		who.from = p.today.AddDays(-p.between(5, 350)) // in the first year of the post
	}
	who.new = person.New{Name: first + " " + last, Lang: lang, Verified: true}
	who.new.Email = p.email(who.new.Name)
	if p.chance(60) {
		who.new.Region = pick(p, place.Regions()).Code
	}
	p.people = append(p.people, who)
	return len(p.people) - 1
}

// email is an address that leads nowhere and is nobody else's.
func (p *plan) email(name string) string {
	local := slugged(name)
	p.emails[local]++
	if n := p.emails[local]; n > 1 {
		local += strconv.Itoa(n)
	}
	return local + "@example.org"
}

func (w *writer) person(ctx context.Context, tx *db.Tx, i int) error {
	one := w.people[i]
	made, err := person.Create(ctx, tx, authz.System, one.new)
	if err != nil {
		return err
	}
	w.personID[i] = made.ID
	if one.org >= 0 {
		n := org.NewPosition{Person: made.ID, Org: w.orgIDs[one.org], Title: one.title, From: one.from}
		if _, err := org.AddPosition(ctx, tx, authz.System, n); err != nil {
			return err
		}
	}
	for _, r := range one.roles {
		g := account.NewGrant{Person: made.ID, Role: r.role, From: w.today.AddMonths(-12)}
		if r.org >= 0 {
			g.Scope = w.orgIDs[r.org]
		}
		if _, err := account.Give(ctx, tx, authz.System, g); err != nil {
			return err
		}
	}
	return nil
}
