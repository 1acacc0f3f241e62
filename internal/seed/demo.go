package seed

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// DemoOptions say when the demo takes place.
type DemoOptions struct{ Today civil.Date }

// Persona is somebody of the demo whom one may try out.
type Persona struct {
	Key   string // "lead"
	Email string
	Name  string
	What  i18n.Text
}

// The people of the demo whom one may be, by their place in the plan.
const (
	professional = iota
	swedish
	lead
	coordinator
	mainUser
	operator
	hoursOfficer
	organiser
	reviewer
	checker
	decider
	district
	regionalExpert
)

var personas = [...]Persona{
	professional:   {Key: "professional", Email: "aino.esimerkkila@example.org", Name: "Aino Esimerkkilä", What: msgProfessional},
	swedish:        {Key: "swedish", Email: "ebba.exempelstrom@example.org", Name: "Ebba Exempelström", What: msgSwedish},
	lead:           {Key: "lead", Email: "kaisa.kuvitelma@example.org", Name: "Kaisa Kuvitelma", What: msgLead},
	coordinator:    {Key: "coordinator", Email: "matti.mallinen@example.org", Name: "Matti Mallinen", What: msgCoordinator},
	mainUser:       {Key: "main_user", Email: "sirpa.satukangas@example.org", Name: "Sirpa Satukangas", What: msgMainUser},
	operator:       {Key: "operator", Email: "tuula.testamo@example.org", Name: "Tuula Testamo", What: msgOperator},
	hoursOfficer:   {Key: "hours_officer", Email: "helena.haaveinen@example.org", Name: "Helena Haaveinen", What: msgHoursOfficer},
	organiser:      {Key: "organiser", Email: "outi.opintola@example.org", Name: "Outi Opintola", What: msgOrganiser},
	reviewer:       {Key: "reviewer", Email: "riikka.tarkkanen@example.org", Name: "Riikka Tarkkanen", What: msgReviewer},
	checker:        {Key: "checker", Email: "tapio.tasmala@example.org", Name: "Tapio Täsmälä", What: msgChecker},
	decider:        {Key: "decider", Email: "pirjo.paattola@example.org", Name: "Pirjo Päättölä", What: msgDecider},
	district:       {Key: "district", Email: "disa.distriktsvik@example.org", Name: "Disa Distriktsvik", What: msgDistrict},
	regionalExpert: {Key: "expert", Email: "asko.aluetyo@example.org", Name: "Asko Aluetyö", What: msgExpert},
}

// Personas are those whom one may be, once the demo is there.
func Personas() []Persona { return personas[:] }

// Numbers of the demo.
const (
	demoSeed   = 2016
	demoOrgs   = 60
	demoUnits  = 120
	demoPeople = 1002
)

// Demo fills the database with a fictitious present day. What was there
// before, the founding facts, stays without invented people and meetings.
func Demo(ctx context.Context, s Services, o DemoOptions) ([]Persona, error) {
	if o.Today.IsZero() {
		o.Today = civil.DateOf(s.DB.Now())
	}
	p := newPlan(demoSeed, o.Today)
	p.organisations(word{"Kattojärjestö Esimerkki ry", "Paraplyorganisationen Exempel rf", "Umbrella Organisation Example"},
		word{"Opintokeskus Esimerkki", "Studiecentralen Exempel", "Example Study Centre"}, demoOrgs, demoUnits)
	p.personas()
	p.crowd(demoPeople - len(personas))
	p.demoNetworks()
	p.demoMeetings()
	w := newWriter(s, p, func(string) {})
	if err := w.all(ctx); err != nil {
		return nil, fmt.Errorf("demo: %w", err)
	}
	ctx = mail.Quiet(ctx)
	if err := w.merged(ctx); err != nil {
		return nil, fmt.Errorf("demo: %w", err)
	}
	if err := w.DB.Write(ctx, func(tx *db.Tx) error { return w.news(ctx, tx) }); err != nil {
		return nil, fmt.Errorf("demo: news: %w", err)
	}
	if err := w.circle(ctx); err != nil {
		return nil, fmt.Errorf("demo: circle: %w", err)
	}
	if err := w.lives(ctx); err != nil {
		return nil, fmt.Errorf("demo: %w", err)
	}
	if err := w.workspace(ctx); err != nil {
		return nil, err
	}
	if err := w.talks(ctx); err != nil {
		return nil, fmt.Errorf("demo: discussions: %w", err)
	}
	if err := w.innerGroups(ctx); err != nil {
		return nil, fmt.Errorf("demo: groups: %w", err)
	}
	if err := w.suggestions(ctx); err != nil {
		return nil, fmt.Errorf("demo: suggestions: %w", err)
	}
	if err := w.hours(ctx); err != nil {
		return nil, fmt.Errorf("demo: hours: %w", err)
	}
	if err := w.models(ctx); err != nil {
		return nil, fmt.Errorf("demo: course models: %w", err)
	}
	if err := w.themes(ctx); err != nil {
		return nil, fmt.Errorf("demo: themes: %w", err)
	}
	if err := w.statements(ctx); err != nil {
		return nil, fmt.Errorf("demo: statements: %w", err)
	}
	if err := w.trainers(ctx); err != nil {
		return nil, fmt.Errorf("demo: trainers: %w", err)
	}
	if err := w.courses(ctx); err != nil {
		return nil, fmt.Errorf("demo: courses: %w", err)
	}
	if err := w.development(ctx); err != nil {
		return nil, fmt.Errorf("demo: development of training: %w", err)
	}
	if err := w.rules(ctx); err != nil {
		return nil, fmt.Errorf("demo: rules: %w", err)
	}
	if err := w.surveys(ctx); err != nil {
		return nil, fmt.Errorf("demo: surveys: %w", err)
	}
	if err := w.feedback(ctx); err != nil {
		return nil, fmt.Errorf("demo: feedback: %w", err)
	}
	if err := w.materials(ctx); err != nil {
		return nil, fmt.Errorf("materials: %w", err)
	}
	if err := w.certificates(ctx); err != nil {
		return nil, fmt.Errorf("demo: certificates: %w", err)
	}
	if err := w.groups(ctx); err != nil {
		return nil, fmt.Errorf("demo: peer groups: %w", err)
	}
	if err := w.experts(ctx); err != nil {
		return nil, fmt.Errorf("demo: experts: %w", err)
	}
	if err := w.commissions(ctx); err != nil {
		return nil, fmt.Errorf("demo: commissions: %w", err)
	}
	if err := w.questions(ctx); err != nil {
		return nil, fmt.Errorf("demo: guidance: %w", err)
	}
	return Personas(), nil
}

// personas plans those whom one may be, before everybody else.
func (p *plan) personas() {
	small := p.nations[0]
	if arranges := p.nations[courseOrg]; !slices.Contains(p.orgs[arranges].in, 1) {
		p.orgs[arranges].in = append(p.orgs[arranges].in, 1) // its courses are done with the study centre
	}
	p.orgs[small].new.Employees = org.Employees{Number: 4, AsOf: p.today.AddDays(-90), Known: true}
	posts := [...]struct {
		lang  i18n.Lang
		org   int
		title word
		days  int // in the post
		roles []rolePlan
	}{
		professional:   {i18n.FI, small, titles[4], 120, nil},
		swedish:        {i18n.SV, p.nations[1], titles[5], 900, nil},
		lead:           {i18n.FI, p.nations[2], titles[3], 2100, nil},
		coordinator:    {i18n.FI, 0, titles[11], 1500, []rolePlan{{account.Coordinator, 0}}},
		mainUser:       {i18n.FI, small, titles[0], 3000, []rolePlan{{account.MainUser, small}}},
		operator:       {i18n.FI, -1, word{}, 0, []rolePlan{{account.Operator, -1}}},
		hoursOfficer:   {i18n.FI, 1, titles[0], 1100, []rolePlan{{account.HoursAllocator, 1}, {account.RulesEditor, 1}}},
		organiser:      {i18n.FI, p.nations[courseOrg], titles[1], 800, []rolePlan{{account.Organiser, p.nations[courseOrg]}}},
		reviewer:       {i18n.FI, 1, titles[2], 1200, []rolePlan{{account.Reviewer, 1}, {account.Organiser, 1}}},
		checker:        {i18n.FI, 1, titles[3], 900, []rolePlan{{account.Checker, 1}}},
		decider:        {i18n.FI, 1, titles[0], 2500, []rolePlan{{account.Decider, 1}, {account.Payer, 1}, {account.CentreStaff, 1}, {account.RulesEditor, 1}}},
		district:       {i18n.SV, -1, word{}, 0, nil}, // its district comes with the development of training
		regionalExpert: {i18n.FI, 1, titles[1], 700, []rolePlan{{account.Expert, 1}}},
	}
	for i, one := range personas {
		p.email(one.Name) // theirs, and nobody else's
		p.people = append(p.people, personPlan{
			new: person.New{Name: one.Name, Email: one.Email, Lang: posts[i].lang, Region: "01", Verified: true},
			org: posts[i].org, title: posts[i].title.content(), from: p.today.AddDays(-posts[i].days), roles: posts[i].roles,
		})
	}
}
