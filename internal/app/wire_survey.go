package app

import (
	"context"
	"net/url"
	"slices"

	"github.com/a-h/templ"

	"parvi/internal/account"
	"parvi/internal/home"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/inbox"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
	"parvi/internal/survey"
)

// surveyFeature are the surveys and the polls of dates.
func (a *App) surveyFeature() feature {
	return feature{
		part: "networks training", routes: a.Surveys.Routes, jobs: a.Surveys.Jobs,
		refs: survey.PersonRefs(), retention: survey.Retention(), invariants: survey.Invariants(),
		ownData: []home.OwnData{{Name: "surveys", Tell: survey.OwnData}},
	}
}

// wireSurveys makes the surveys and puts them on the pages of what has them:
// networks, regions, organisations.
func (a *App) wireSurveys(ctx context.Context) error {
	keys, err := secret(ctx, a.DB, a.env.Rand, "surveys")
	if err != nil {
		return err
	}
	kinds := a.spaceKinds()
	delete(kinds, "group") // a group asks in its discussions
	kinds["region"] = space.Kind{
		Base: "/regions/{slug}", Nav: "region", Home: ui.MenuItem{Label: msgRegion, Path: "/regions"},
		ByIDs: regionPlaces, BySlug: regionPlace, Answering: regionContacts,
	}
	kinds["organisation"] = space.Kind{
		Base: "/organisations/{slug}", Nav: "organisations", Home: ui.MenuItem{Label: msgOrgs, Path: "/organisations"},
		ByIDs: orgPlaces, BySlug: orgPlaceBySlug, Answering: orgContacts, Led: orgsLed,
	}
	a.Surveys = &survey.Service{DB: a.DB, Kinds: kinds, BaseURL: a.Config.BaseURL, Secret: keys, MainUsers: mainUsers, NewMeeting: newMeetingOf}
	a.Networks.Parts = append(a.Networks.Parts, network.Part{Key: "surveys", Label: survey.TabLabel, Shown: func(v network.View) bool { return v.Own.IsMember() || v.MayHandle }})
	a.Networks.OnPage = append(a.Networks.OnPage, func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, n network.Network) (templ.Component, error) {
		return a.Surveys.PartIn(ctx, tx, who, p, spacePlace(tx, n))
	})
	a.Networks.Duties = append(a.Networks.Duties, a.surveyDuties)
	a.Networks.OnDesk = append(a.Networks.OnDesk, a.surveyDesk)
	a.Orgs.OnRegion = append(a.Orgs.OnRegion, func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, r place.Region) (templ.Component, error) {
		return a.surveysIn(ctx, tx, who, p, space.NewRef("region", r.Code))
	})
	a.Orgs.OnOrganisation = append(a.Orgs.OnOrganisation, func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
		return a.surveysIn(ctx, tx, who, p, space.NewRef("organisation", o.ID))
	})
	return nil
}

// answerByMail takes replies to the polls that are mailed.
func (a *App) answerByMail() {
	a.Inbox.HandleKeys(a.Surveys.Holder, func(ctx context.Context, tx *db.Tx, r inbox.Reply) error {
		return a.Surveys.AnswerByReply(ctx, tx, r.Key, r.Text)
	})
	if a.Config.MailListen != "" {
		a.Surveys.ReplyAt = a.Inbox.Address
	}
}

// surveysIn are the surveys of a page that visitors share, so only for those
// who have signed in.
func (a *App) surveysIn(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, in space.Ref) (templ.Component, error) {
	if !who.SignedIn() {
		return nil, nil
	}
	return a.Surveys.Part(ctx, tx, who, p, in)
}

func (a *App) surveySlot(ctx context.Context, who authz.Actor, p ui.Page, st space.Standing) (templ.Component, error) {
	if st.Place.Ref.Kind() == "group" {
		return nil, nil
	}
	return a.Surveys.Slot(ctx, who, p, st)
}

// newMeetingOf is the form of a meeting with what a poll knows of it.
func newMeetingOf(p space.Place, title i18n.Content, o survey.Option) string {
	if p.Ref.Kind() != "network" {
		return ""
	}
	q := url.Values{"network": {p.Slug}, "day": {civil.DateOf(o.Start).String()}, "start": {civil.TimeOf(o.Start).String()}, "end": {civil.TimeOf(o.End).String()}}
	for _, l := range title.Langs() {
		q.Set("title."+string(l), title.Own(l))
	}
	return "/meetings/new?" + q.Encode()
}

// surveyTasks are what waits for the reader: a survey to answer, or the
// results of one to publish.
func (a *App) surveyTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	list, err := a.Surveys.WaitingFor(ctx, who)
	var out []home.Task
	for _, w := range list {
		t := home.Task{Title: asText(w.Survey.Title), Path: w.Survey.Path() + "/answer", Verb: survey.TaskVerb, Meta: survey.TaskMeta.Fill("date", dayText(w.Survey.ClosesOn))}
		if w.Ended {
			t.Path, t.Meta, t.Verb = w.Survey.ResultsPath(), survey.EndedMeta, survey.EndedVerb
			if w.Survey.Kind == survey.Dates {
				t.Path, t.Meta, t.Verb = w.Survey.Path(), survey.PollMeta, survey.PollVerb
			}
		}
		out = append(out, t)
	}
	return out, err
}

// surveyDuties are the surveys that are over, on the desk of who made them.
func (a *App) surveyDuties(ctx context.Context, tx *db.Tx, who authz.Actor, _ []string) ([]network.Duty, error) {
	list, err := a.Surveys.Ended(ctx, tx, who)
	var out []network.Duty
	for _, sv := range list {
		d := network.Duty{Title: asText(sv.Title), Href: sv.ResultsPath(), Meta: survey.EndedMeta, Act: survey.EndedVerb}
		if sv.Kind == survey.Dates {
			d.Href, d.Meta, d.Act = sv.Path(), survey.PollMeta, survey.PollVerb
		}
		out = append(out, d)
	}
	return out, err
}

// surveyDesk leads from the desk to the templates of each network somebody
// answers for.
func (a *App) surveyDesk(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, _ network.Network) (templ.Component, error) {
	led, err := spaceLed(ctx, tx, who)
	if err != nil || len(led) == 0 {
		return nil, err
	}
	var items []ui.WorkItem
	for _, n := range led[:min(len(led), 10)] {
		if !n.Over {
			items = append(items, ui.WorkItem{Title: n.Name.In(p.Lang), Href: n.Path + "/surveys/new"})
		}
	}
	return namedSection(p, ui.Sec{ID: "surveys", Heading: p.T(survey.DeskTitle), Hint: p.T(survey.DeskHint)}, ui.WorkList(p, items)), nil
}

func (a *App) findSurveys(ctx context.Context, who authz.Actor, q string, _ i18n.Lang, limit int) ([]home.Named, error) {
	var list []survey.Survey
	err := a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		list, err = a.Surveys.Find(ctx, tx, who, q, limit)
		return err
	})
	var out []home.Named
	for _, sv := range list {
		out = append(out, home.Named{Name: sv.Title, Path: sv.Path()})
	}
	return out, err
}

func asText(c i18n.Content) i18n.Text {
	return i18n.Text{FI: c.In(i18n.FI), SV: c.In(i18n.SV), EN: c.In(i18n.EN)}
}

func dayText(d civil.Date) i18n.Text {
	return i18n.Text{FI: d.Format(i18n.FI), SV: d.Format(i18n.SV), EN: d.Format(i18n.EN)}
}

// Regions as spaces: everybody sees them, those who coordinate networks work
// in them.
func regionOf(r place.Region) space.Place {
	return space.Place{
		Ref: space.NewRef("region", r.Code), Name: i18n.Content(r.Name), Slug: r.Code, Path: "/regions/" + r.Code, Open: true,
		Sees: func(authz.Actor) bool { return true },
		Leads: func(who authz.Actor) bool {
			return who.HoldsAny(account.Coordinator) || who.HoldsAny(account.Umbrella)
		},
	}
}

func regionPlaces(_ context.Context, _ *db.Tx, ids []string) (map[string]space.Place, error) {
	out := map[string]space.Place{}
	for _, code := range ids {
		if r, ok := place.RegionByCode(code); ok {
			out[code] = regionOf(r)
		}
	}
	return out, nil
}

func regionPlace(_ context.Context, _ *db.Tx, code string) (space.Place, error) {
	r, ok := place.RegionByCode(code)
	if !ok {
		return space.Place{}, fault.Missing(nil)
	}
	return regionOf(r), nil
}

func regionContacts(ctx context.Context, tx *db.Tx, code string) ([]string, error) {
	list, err := network.OfRegion(ctx, tx, code)
	if err != nil {
		return nil, err
	}
	return contactIDs(ctx, tx, list)
}

// contactIDs are the people who answer for networks.
func contactIDs(ctx context.Context, tx *db.Tx, list []network.Network) ([]string, error) {
	var ids, people []string
	for _, n := range list {
		ids = append(ids, n.ID)
	}
	if len(ids) == 0 {
		return nil, nil
	}
	held, err := contactsOf(ctx, tx, ids...)
	for _, h := range held {
		people = append(people, h.Person.ID)
	}
	return people, err
}

// Organisations as spaces: an umbrella asks its members.
func orgPlace(o org.Organisation) space.Place {
	return space.Place{
		Ref: space.NewRef("organisation", o.ID), Name: o.Name, Slug: o.Slug, Path: "/organisations/" + o.Slug, Open: true,
		Sees: func(authz.Actor) bool { return true },
		Leads: func(who authz.Actor) bool {
			return who.Holds(account.Umbrella, o.ID) || who.Holds(account.Coordinator, o.ID) || who.Holds(account.CentreStaff, o.ID)
		},
	}
}

func orgPlaces(ctx context.Context, tx *db.Tx, ids []string) (map[string]space.Place, error) {
	list, err := org.ByIDs(ctx, tx, ids, tx.Today())
	out := map[string]space.Place{}
	for id, o := range list {
		out[id] = orgPlace(o)
	}
	return out, err
}

func orgPlaceBySlug(ctx context.Context, tx *db.Tx, slug string) (space.Place, error) {
	o, err := org.BySlug(ctx, tx, slug)
	return orgPlace(o), err
}

func orgContacts(ctx context.Context, tx *db.Tx, id string) ([]string, error) {
	list, err := network.CoordinatedBy(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	return contactIDs(ctx, tx, list)
}

func orgsLed(ctx context.Context, tx *db.Tx, who authz.Actor) ([]space.Place, error) {
	ids := slices.Concat(who.Scopes(account.Umbrella), who.Scopes(account.Coordinator), who.Scopes(account.CentreStaff))
	found, err := orgPlaces(ctx, tx, slices.Compact(slices.Sorted(slices.Values(ids))))
	var out []space.Place
	for _, p := range found {
		out = append(out, p)
	}
	return out, err
}

// mainUsers stand for the organisations that belong to an organisation, or
// that members of a network act for.
func mainUsers(ctx context.Context, tx *db.Tx, in space.Ref) ([]string, error) {
	var orgs []string
	switch in.Kind() {
	case "organisation":
		var err error
		if orgs, err = org.MemberIDs(ctx, tx, in.ID(), tx.Today()); err != nil {
			return nil, err
		}
	case "network":
		members, err := space.Organisations(ctx, tx, in)
		if err != nil {
			return nil, err
		}
		people, err := space.Current(ctx, tx, []space.Ref{in}, space.AsMember)
		if err != nil {
			return nil, err
		}
		for _, m := range slices.Concat(members, people) {
			if m.Org != "" {
				orgs = append(orgs, m.Org)
			}
		}
	}
	slices.Sort(orgs)
	var out []string
	for part := range slices.Chunk(slices.Compact(orgs), 500) {
		held, err := account.HoldersOf(ctx, tx, []string{account.MainUser}, part, tx.Today())
		if err != nil {
			return nil, err
		}
		for _, h := range held {
			out = append(out, h.Person.ID)
		}
	}
	return out, nil
}
