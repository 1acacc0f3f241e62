package seed

import (
	"context"
	"slices"
	"strconv"
	"time"

	"parvi/internal/account"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// The networks of the demo, by their place in the plan.
const (
	communicators = iota
	firstYear
	leadsRing
	pirkanmaa
	ostrobothnia
	small
	peers
	patients
	premises
	digital
	informers
	directors
	applicants
)

type demoNetwork struct {
	slug    string
	kind    network.Kind
	name    word
	purpose word
	policy  space.Policy
	langs   []i18n.Lang
	region  string
	size    int
	by      []int // 0 the umbrella, 1 the study centre, then the nations
	no      bool  // contact person
}

var bothLangs = []i18n.Lang{i18n.FI, i18n.SV}

var demoNetworks = [...]demoNetwork{
	communicators: {"esimerkin-viestijat", network.Profession, word{"Esimerkin viestijät", "Exempels kommunikatörer", "Example communicators"},
		patterns[0].purpose, space.Open, bothLangs, "", 260, []int{0}, false},
	firstYear: {"ensimmainen-vuosi", network.Newcomers, word{"Ensimmäinen vuosi järjestössä", "Första året i en organisation", "First year in an organisation"},
		patterns[13].purpose, space.Open, bothLangs, "", 90, []int{0, 1}, false},
	leadsRing: {"esimerkin-vetajat", network.Leads, word{"Esimerkin vetäjien rinki", "Exempels nätverksledare", "Example circle of leads"},
		patterns[15].purpose, space.ByInvitation, bothLangs, "", 18, []int{0}, false},
	pirkanmaa: {"pirkanmaan-esimerkki", network.Region, word{"Pirkanmaan esimerkkiverkosto", "Exempelnätverket i Birkaland", "Example network of Pirkanmaa"},
		regional.purpose, space.Open, []i18n.Lang{i18n.FI}, "06", 170, []int{0}, false},
	ostrobothnia: {"pohjanmaan-esimerkki", network.Region, word{"Pohjanmaan esimerkkiverkosto", "Exempelnätverket i Österbotten", "Example network of Ostrobothnia"},
		regional.purpose, space.Open, []i18n.Lang{i18n.SV, i18n.FI}, "15", 80, []int{0, 1}, false},
	small: {"pienet-esimerkkijarjestot", network.SmallOrganisations, word{"Pienten esimerkkijärjestöjen verkosto", "Nätverket för små exempelorganisationer", "Network of small example organisations"},
		patterns[12].purpose, space.OnRequest, bothLangs, "", 140, []int{1, 0}, false},
	peers: {"kuviteltu-vertaistuki", network.Theme, word{"Kuvitellun vertaistuen verkosto", "Nätverket för påhittat kamratstöd", "Network of imagined peer support"},
		patterns[6].purpose, space.OnRequest, []i18n.Lang{i18n.FI}, "", 190, []int{2, 3}, false},
	patients: {"kuvitellut-potilasjarjestot", network.PatientOrganisations, word{"Kuviteltujen potilasjärjestöjen verkosto", "Nätverket för påhittade patientorganisationer", "Network of imagined patient organisations"},
		patterns[14].purpose, space.BySeat, []i18n.Lang{i18n.FI}, "", 45, []int{0}, false},
	premises: {"esimerkkitilat", network.Other, word{"Esimerkkitilojen verkosto", "Nätverket för exempellokaler", "Network of example premises"},
		patterns[16].purpose, space.Open, []i18n.Lang{i18n.FI}, "", 70, []int{0}, true},
	digital: {"digiloikan-esimerkki", network.Theme, word{"Digiloikan esimerkkiverkosto", "Exempelnätverket för digisprånget", "Example network of the digital leap"},
		patterns[7].purpose, space.Open, []i18n.Lang{i18n.FI}, "", 110, []int{1}, false},
	informers: {"esimerkin-tiedottajat", network.Profession, word{"Tiedottajien esimerkkiverkosto", "Exempelnätverket för informatörer", "Example network of information officers"},
		patterns[0].purpose, space.Open, []i18n.Lang{i18n.FI}, "", 60, []int{4}, false},
	directors: {"esimerkin-toiminnanjohtajat", network.Profession, word{"Toiminnanjohtajien esimerkkirinki", "Exempelringen för verksamhetsledare", "Example circle of executive directors"},
		patterns[1].purpose, space.ByInvitation, bothLangs, "", 60, []int{1}, false},
	applicants: {"avustusten-hakijat", network.Theme, word{"Avustusten hakijoiden esimerkkiverkosto", "Exempelnätverket för understödssökande", "Example network of grant applicants"},
		patterns[4].purpose, space.Open, bothLangs, "", 40, []int{0, 5}, false},
}

// demoNetworks plans the networks and who is in them or asks to be.
func (p *plan) demoNetworks() {
	for i, d := range demoNetworks {
		made := p.patterned(pattern{d.kind, d.name, d.purpose}, 0)
		made.new.Name, made.new.Purpose = d.name.content(), d.purpose.content()
		made.new.Slug, made.new.Policy, made.new.Langs, made.new.Region, made.size = d.slug, d.policy, d.langs, d.region, d.size
		made.new.Phase = network.Active
		var by []int
		for _, at := range d.by {
			if at > 1 {
				at = p.nations[at-2]
			}
			by = append(by, at)
		}
		p.coordinated(&made, by)
		p.detail(i, &made)
		if !d.no && len(made.contacts) == 0 {
			p.appointed(&made, 2)
		}
		p.networks = append(p.networks, made)
	}
	p.members = make([][]int, len(p.networks))
	p.joined(communicators, professional, space.AsMember)
	p.joined(firstYear, professional, space.AsMember)
	p.joined(pirkanmaa, professional, space.AsFollower)
	p.joined(communicators, swedish, space.AsMember)
	p.joined(ostrobothnia, swedish, space.AsMember)
	p.joined(leadsRing, coordinator, space.AsMember)
	p.belonging(len(p.networks))
	p.requests()
}

// detail is what only one network has.
func (p *plan) detail(i int, made *networkPlan) {
	switch i {
	case communicators:
		made.contacts = []contact{{lead, account.Lead, tasks[0]}, {lead, account.Contact, tasks[0]}, {10, account.Contact, tasks[1]}}
		made.new.Channels = []network.Channel{{Kind: network.FacebookGroup, Counts: []network.ChannelCount{
			{Amount: network.Amount{Value: 310, Qualifier: network.About}, AsOf: p.today.AddMonths(-3)},
			{Amount: network.Amount{Value: 275}, AsOf: p.today.AddMonths(-15)},
		}}, {Kind: network.MailingList, Discussion: true}}
		made.new.Answers, made.new.Goals = answers(), word{
			"Kukaan ei hoida viestintää yksin. Neljä tapaamista vuodessa ja yksi yhteinen pohja joka kerta.",
			"Ingen sköter kommunikationen ensam. Fyra träffar om året och en gemensam mall varje gång.",
			"Nobody does communications alone. Four meetings a year, and one template made together each time."}.content()
	case small:
		made.contacts = []contact{{lead, account.Contact, tasks[3]}, {11, account.Lead, tasks[0]}}
	case applicants:
		made.new.Phase, made.new.Since = network.Forming, p.today.AddMonths(-2).Start()
		made.new.PhaseOn, made.new.Founded = p.today.AddMonths(-2), civil.Vague{Year: p.today.AddMonths(-2).Year}
		for k := range made.by {
			made.by[k].from = p.today.AddMonths(-2)
		}
	case digital:
		last := p.today.AddMonths(-5)
		made.new.Phase, made.new.PhaseOn, made.new.EndedOn = network.Ended, last, last
		made.new.Produced = word{"Opas verkossa auttamiseen", "Guide för hjälp på nätet", "Guide to helping online"}.content()
	case informers:
		made.into = demoNetworks[communicators].slug
	}
}

func answers() network.Answers {
	said := [...]word{
		{"Auttaa viestijöitä onnistumaan työssään.", "Hjälpa kommunikatörer att lyckas i sitt arbete.", "To help communicators succeed in their work."},
		{"Jäsenjärjestöjen viestinnästä vastaavat, myös osa-aikaiset.", "De som ansvarar för kommunikationen i medlemsorganisationerna, även deltidsanställda.", "Those in charge of communications in member organisations, part-timers too."},
		{"Järjestöt viestivät pienillä resursseilla monille yleisöille.", "Organisationer kommunicerar med små resurser till många målgrupper.", "Organisations communicate with many audiences on small resources."},
		{"Vertaisuus ja käytännön osaaminen.", "Utbyte mellan likar och praktiskt kunnande.", "Exchange between peers, and practical skill."},
		{"Mahdollisuus oppia nopeasti. Riskinä kiire.", "Möjlighet att lära sig snabbt. Risken är brådska.", "A chance to learn fast. The risk is haste."},
		{"Kaksi vetäjää, vuosisuunnitelma ja muistiinpanot joka kerrasta.", "Två ledare, en årsplan och anteckningar från varje gång.", "Two leads, a year plan and notes of each meeting."},
	}
	a := network.Answers{}
	for i, q := range network.Questions {
		a[q] = said[i].content()
	}
	return a
}

// requests plans those who wait for an answer, one for longer than a week.
func (p *plan) requests() {
	wait := []struct{ network, days, employees int }{{small, 9, 4}, {small, 3, 12}, {small, 1, 7}, {peers, 2, 0}, {peers, 1, 0}}
	for i, r := range wait {
		who := slices.IndexFunc(p.people, func(one personPlan) bool { return one.org == p.nations[20+i] })
		if who < 0 || p.in[[2]int{r.network, who}] {
			continue
		}
		p.in[[2]int{r.network, who}] = true
		j := joinPlan{
			network: r.network, person: who, org: p.people[who].org, level: space.AsMember, state: space.Requested, mail: space.MailNow,
			since: p.base.Add(-time.Duration(r.days) * 24 * time.Hour).Add(-3 * time.Hour), note: joinNotes[i],
		}
		if r.employees > 0 {
			j.declared = []space.Declared{
				{Attribute: string(network.OrgScope), Value: string(org.ReachNational), On: civil.DateOf(j.since)},
				{Attribute: string(network.OrgEmployees), Value: strconv.Itoa(r.employees), On: civil.DateOf(j.since)},
			}
		}
		p.joins = append(p.joins, j)
	}
}

// merged lets networks become part of others, which needs both to be there.
func (w *writer) merged(ctx context.Context) error {
	for i, n := range w.networks {
		if n.into == "" {
			continue
		}
		if _, err := w.Networks.SetPhase(ctx, authz.System, w.made[i].Slug, network.Merged, w.today.AddMonths(-4), n.into); err != nil {
			return err
		}
	}
	return nil
}
