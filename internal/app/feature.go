package app

import (
	"slices"
	"strings"

	"parvi/internal/account"
	"parvi/internal/home"
	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/retain"
	"parvi/internal/platform/web"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// feature is what the composition root takes from one feature. What a feature
// has none of stays empty.
type feature struct {
	part       string // of the installation that offers it, or several; "" is always there
	routes     func(*web.Mux)
	jobs       func(*jobs.Runner, *mail.Outbox)
	refs       []person.Ref
	retention  []retain.Rule
	invariants []db.Invariant
	ownData    []home.OwnData
}

// features are all of them, in the order of the rows. A feature's data is kept
// in order, merged and told to its owner also where its part is not offered.
func (a *App) features() []feature {
	return []feature{
		{routes: a.Home.Routes},
		{
			routes: a.Orgs.Routes, jobs: func(r *jobs.Runner, _ *mail.Outbox) { a.Orgs.Jobs(r) },
			refs: org.PersonRefs(), retention: org.Retention(), invariants: org.Invariants(),
			ownData: []home.OwnData{{Name: "positions", Tell: org.OwnData}},
		},
		{
			routes: a.People.Routes, jobs: a.People.Jobs, retention: person.Retention(), invariants: person.Invariants(),
			ownData: []home.OwnData{{Name: "person", Tell: person.OwnData}},
		},
		{
			routes: a.Accounts.Routes, jobs: a.Accounts.Jobs, refs: account.PersonRefs(), retention: account.Retention(), invariants: account.Invariants(),
			ownData: []home.OwnData{{Name: "account", Tell: account.OwnData}},
		},
		{routes: a.Ops.Routes, retention: mail.Retention(), invariants: mail.Invariants()},
		{refs: space.PersonRefs(), invariants: space.Invariants()},
		{
			part: "networks", routes: a.Networks.Routes, jobs: a.Networks.Jobs,
			refs: network.PersonRefs(), retention: network.Retention(), invariants: network.Invariants(),
			ownData: []home.OwnData{{Name: "networks", Tell: network.OwnData}},
		},
		{
			part: "networks training", routes: a.Registration.Routes, jobs: a.Registration.Jobs,
			refs: registration.PersonRefs(), retention: a.Registration.Retention(), invariants: registration.Invariants(),
			ownData: []home.OwnData{{Name: "registrations", Tell: a.Registration.OwnData}},
		},
		{
			part: "networks", routes: a.Meetings.Routes, jobs: a.Meetings.Jobs,
			refs: meeting.PersonRefs(), retention: meeting.Retention(), invariants: meeting.Invariants(),
			ownData: []home.OwnData{{Name: "meetings", Tell: meeting.OwnData}},
		},
		a.innerFeature(),
		a.talkFeature(),
		a.filesFeature(),
		a.taskFeature(),
		a.noteFeature(),
		a.inboxFeature(),
		a.tipFeature(),
		a.handbookFeature(),
		a.lifeFeature(),
		a.statementFeature(),
		a.themeFeature(),
		a.curriculumFeature(),
		a.practiceFeature(),
		a.hoursFeature(),
		a.supportFeature(),
		a.courseFeature(),
		a.paymentFeature(),
		a.agreementFeature(),
		a.surveyFeature(),
		a.feedbackFeature(),
		a.recordFeature(),
		a.materialFeature(),
		a.peerFeature(),
		a.expertFeature(),
		a.commissionFeature(),
		a.developmentFeature(),
		a.guidanceFeature(),
		{part: "news", routes: a.News.Routes},
		a.digestFeature(),
	}
}

// offered are the features of the parts this installation offers.
func (a *App) offered() []feature {
	return slices.DeleteFunc(a.features(), func(f feature) bool {
		return f.part != "" && !slices.ContainsFunc(strings.Fields(f.part), a.Config.has)
	})
}

func (a *App) retention() []retain.Rule {
	var all []retain.Rule
	for _, f := range a.features() {
		all = append(all, f.retention...)
	}
	return all
}

func (a *App) invariants() []db.Invariant {
	var all []db.Invariant
	for _, f := range a.features() {
		all = append(all, f.invariants...)
	}
	return all
}

func (a *App) ownData() []home.OwnData {
	var all []home.OwnData
	for _, f := range a.features() {
		all = append(all, f.ownData...)
	}
	return all
}
