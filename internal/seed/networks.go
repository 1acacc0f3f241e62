package seed

import (
	"context"
	"slices"
	"strconv"
	"time"

	"parvi/internal/account"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// networkPlan is a network to be.
type networkPlan struct {
	new      network.New
	by       []coordination
	contacts []contact
	size     int    // members wanted
	into     string // slug of the network it became part of
}

type coordination struct {
	org      int
	role     network.Role
	from, to civil.Date
}

type contact struct {
	person int
	role   string
	task   word
}

// joinPlan is somebody in a network, or on the way into it.
type joinPlan struct {
	network, person, org int
	level                space.Level
	state                space.State
	mail                 space.Mail
	since                time.Time
	declared             []space.Declared
	note                 string
}

// qualifiers make several networks out of one pattern.
var qualifiers = []word{
	{"", "", ""},
	{"pääkaupunkiseutu", "huvudstadsregionen", "capital region"},
	{"valtakunnallinen", "riksomfattande", "national"},
	{"ruotsinkielinen", "på svenska", "in Swedish"},
	{"etäryhmä", "distansgruppen", "remote group"},
	{"pienryhmä", "smågruppen", "small group"},
}

// manyNetworks plans networks of all kinds: one of each region first.
func (p *plan) manyNetworks(n int) {
	regions := place.Regions()
	for i := range n {
		var made networkPlan
		if k := i % 40; k < len(regions) && i < 40 {
			made = p.regional(regions[k])
		} else {
			made = p.patterned(patterns[i%len(patterns)], i/len(patterns))
		}
		p.coordinated(&made, p.patternOrgs())
		p.appointed(&made, p.between(1, 3))
		p.networks = append(p.networks, made)
	}
}

func (p *plan) regional(r place.Region) networkPlan {
	made := p.patterned(regional, 0)
	made.new.Name = i18n.Content{
		FI: regional.name.fi + ", " + r.Name.FI, SV: regional.name.sv + ", " + r.Name.SV, EN: regional.name.en + ", " + r.Name.EN,
	}
	made.new.Region = r.Code
	return made
}

// patterned is the n-th network of a pattern.
func (p *plan) patterned(from pattern, n int) networkPlan {
	q := qualifiers[n%len(qualifiers)]
	name := from.name
	if q.fi != "" {
		name = word{name.fi + ", " + q.fi, name.sv + ", " + q.sv, name.en + ", " + q.en}
	}
	if turn := n / len(qualifiers); turn > 0 {
		mark := " " + strconv.Itoa(turn+1)
		name = word{name.fi + mark, name.sv + mark, name.en + mark}
	}
	founded := p.today.AddDays(-p.between(200, 4000))
	made := networkPlan{size: 20 + p.IntN(60) + p.IntN(80), new: network.New{
		Facts: network.Facts{
			Name: name.content(), Kind: from.kind, Purpose: p.text(from.purpose), Langs: []i18n.Lang{i18n.FI},
			Policy: pick(p, []space.Policy{space.Open, space.Open, space.OnRequest, space.OnRequest, space.ByInvitation}),
			Aims:   some(p, network.Aims[:], p.between(1, 3)), Founded: civil.Vague{Year: founded.Year, Month: founded.Month},
		},
		Stated: true, Phase: network.Active, PhaseOn: founded, Since: founded.Start(),
	}}
	if p.chance(35) {
		made.new.Langs = []i18n.Lang{i18n.FI, i18n.SV}
	}
	if p.chance(8) {
		made.new.Phase = pick(p, []network.Phase{network.Forming, network.Fading, network.Resting})
	}
	for _, t := range some(p, themes, p.between(2, 5)) {
		made.new.Themes = append(made.new.Themes, p.text(t))
	}
	made.new.Plans = []network.Plan{{Year: p.today.Year, Meetings: p.between(4, 14)}}
	switch from.kind {
	case network.SmallOrganisations:
		made.new.Conditions = []network.Condition{
			{Attribute: network.OrgScope, Operator: "=", Value: string(org.ReachNational), Strictness: network.SelfDeclared},
			{Attribute: network.OrgEmployees, Operator: "<", Value: "10", Strictness: network.SelfDeclared},
		}
	case network.Newcomers:
		made.new.Conditions = []network.Condition{{Attribute: network.PostStarted, Operator: "within", Value: "1", Strictness: network.SelfDeclared}}
	}
	if p.chance(40) {
		made.new.Channels = []network.Channel{{
			Kind: pick(p, []network.ChannelKind{network.FacebookGroup, network.MailingList, network.Teams}),
			Counts: []network.ChannelCount{{
				Amount: network.Amount{Value: p.between(30, 400), Qualifier: network.About}, AsOf: p.today.AddDays(-p.between(10, 400)),
			}},
		}}
	}
	return made
}

// patternOrgs are one to three coordinating organisations.
func (p *plan) patternOrgs() []int {
	at := []int{0} // the umbrella
	if p.chance(60) {
		at = []int{pick(p, p.nations)}
	}
	for p.chance(35) && len(at) < 3 {
		if next := p.IntN(2 + len(p.nations)); next < 2 && !slices.Contains(at, next) {
			at = append(at, next)
		} else if next >= 2 && !slices.Contains(at, p.nations[next-2]) {
			at = append(at, p.nations[next-2])
		}
	}
	return at
}

// coordinated gives a network its coordinators, the first in the lead.
func (p *plan) coordinated(made *networkPlan, orgs []int) {
	since := civil.DateOf(made.new.Since)
	for i, at := range orgs {
		c := coordination{org: at, role: network.Lead, from: since}
		if i > 0 {
			c.role, c.from = network.Co, since.AddDays(p.IntN(max(since.DaysUntil(p.today), 1)))
		}
		made.by = append(made.by, c)
	}
}

// appointed gives a network contact persons out of everybody, the first of
// whom also leads it.
func (p *plan) appointed(made *networkPlan, n int) {
	for i := range n {
		who := p.IntN(len(p.people))
		if slices.ContainsFunc(made.contacts, func(c contact) bool { return c.person == who }) {
			continue
		}
		made.contacts = append(made.contacts, contact{who, account.Contact, pick(p, tasks)})
		if i == 0 {
			made.contacts = append(made.contacts, contact{who, account.Lead, tasks[0]})
		}
	}
}

var tasks = []word{
	{"sisällöt", "innehåll", "contents"},
	{"tapaamiset", "träffar", "meetings"},
	{"tekniikka", "teknik", "technology"},
	{"uudet jäsenet", "nya medlemmar", "new members"},
}

// belonging plans who is in which of the first so many networks: members up to
// the size of each, most people in one to three, and followers besides.
func (p *plan) belonging(networks int) {
	p.members = make([][]int, len(p.networks))
	for i := range networks {
		made := p.networks[i]
		for _, c := range made.contacts {
			p.joined(i, c.person, space.AsMember)
		}
		for tries := 0; len(p.members[i]) < made.size && tries < 20*made.size; tries++ {
			if who := p.IntN(len(p.people)); p.fits(who, made.new.Kind) {
				p.joined(i, who, space.AsMember)
			}
		}
		for range made.size / 6 {
			p.joined(i, p.IntN(len(p.people)), space.AsFollower)
		}
	}
}

// fits tells whether the network is for the person, as they would judge it.
func (p *plan) fits(who int, k network.Kind) bool {
	one := p.people[who]
	switch {
	case one.org < 0:
		return false
	case k == network.Newcomers:
		return one.from.AddMonths(12).After(p.today)
	case k == network.SmallOrganisations:
		e := p.orgs[one.org].new.Employees
		return p.orgs[one.org].new.Kind == org.National && e.Known && e.Number < 10
	}
	return true
}

// joined plans one membership, unless there is one already.
func (p *plan) joined(n, who int, level space.Level) {
	if p.in[[2]int{n, who}] {
		return
	}
	p.in[[2]int{n, who}] = true
	if level == space.AsMember {
		p.members[n] = append(p.members[n], who)
	}
	since := p.networks[n].new.Since
	since = since.Add(time.Duration(p.Int64N(int64(max(p.base.Sub(since), time.Hour)))))
	p.joins = append(p.joins, joinPlan{
		network: n, person: who, org: p.people[who].org, level: level, state: space.Joined, since: since,
		mail: pick(p, []space.Mail{space.MailNow, space.MailNow, space.MailNow, space.MailDaily, space.MailWeekly, space.MailInvitations}),
	})
}

func (w *writer) network(ctx context.Context, tx *db.Tx, i int) error {
	n := w.networks[i]
	n.new.Coordinators = nil
	for _, c := range n.by {
		n.new.Coordinators = append(n.new.Coordinators, network.Coordination{Org: w.orgIDs[c.org], Role: c.role, From: c.from, To: c.to})
	}
	n.new.Conditions = slices.Clone(n.new.Conditions)
	made, err := network.Create(ctx, tx, authz.System, n.new)
	if err != nil {
		return err
	}
	w.made[i] = made
	for _, c := range n.contacts {
		a := network.Appointment{Role: c.role, Person: w.personID[c.person], From: civil.DateOf(n.new.Since),
			Card: network.Card{Email: w.people[c.person].new.Email, Task: c.task.content()}}
		if err := network.AppointPerson(ctx, tx, authz.System, made, a); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) join(ctx context.Context, tx *db.Tx, i int) error {
	j := w.joins[i]
	n := space.New{
		Space: w.made[j.network].Space(), Person: w.personID[j.person], Level: j.level, State: j.state, Mail: j.mail, Since: j.since,
		Declared: j.declared, Note: j.note,
	}
	if j.org >= 0 {
		n.Org = w.orgIDs[j.org]
	}
	return w.at(tx, j.since, func() error {
		_, err := space.Join(ctx, tx, authz.System, n)
		return err
	})
}
