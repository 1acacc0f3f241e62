package app

import (
	"context"
	"errors"
	"strings"

	"parvi/internal/course"
	"parvi/internal/curriculum"
	"parvi/internal/guidance"
	"parvi/internal/home"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/peergroup"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/inbox"
	"parvi/internal/platform/ui"
)

// replyToCase is the purpose of the addresses by which the people of a study
// centre answer a question.
const replyToCase inbox.Purpose = "guidance.case"

// guidanceFeature are questions to study centres, and their answers.
func (a *App) guidanceFeature() feature {
	return feature{
		part: "training", routes: a.Guidance.Routes, jobs: a.Guidance.Jobs, refs: guidance.PersonRefs(), retention: guidance.Retention(),
		invariants: guidance.Invariants(), ownData: []home.OwnData{{Name: "guidance", Tell: guidance.OwnData}},
	}
}

func (a *App) wireGuidance() {
	a.Guidance = &guidance.Service{DB: a.DB, BaseURL: a.Config.BaseURL, RefOf: refOfPage, TopicOf: topicOfPage, Things: thingsOf}
	a.People.OnVerified = append(a.People.OnVerified, a.Guidance.JoinAsker)
	if !a.Config.has("training") {
		return
	}
	a.Inbox.HandleKeys(func(ctx context.Context, tx *db.Tx, key string) (inbox.Sender, error) {
		c, to, err := guidance.Holder(ctx, tx, key)
		return inbox.Sender{ID: c.Asker, Lang: c.Lang, Mail: to}, err
	}, func(ctx context.Context, tx *db.Tx, r inbox.Reply) error {
		return a.Guidance.ReplyByMail(ctx, tx, r.Key, inbox.Markdown(r.Text), r.MessageID)
	})
	a.Inbox.Handle(replyToCase, func(ctx context.Context, tx *db.Tx, r inbox.Reply) error {
		who, err := a.Accounts.ActorFor(ctx, tx, r.Person)
		if err != nil {
			return err
		}
		return a.Guidance.AnswerByMail(ctx, tx, who, r.Ref, inbox.Markdown(r.Text), r.MessageID)
	})
	if a.Config.MailListen == "" {
		return
	}
	a.Guidance.ReplyAt = a.Inbox.Address
	a.Guidance.Keys = func(ctx context.Context, tx *db.Tx, id string, people []string) (map[string]string, error) {
		return inbox.Keys(ctx, tx, replyToCase, id, people)
	}
}

// fillGuidance says on one's own page what waits for an answer, and has the
// published ones be found.
func (a *App) fillGuidance() {
	a.Home.Finders = append(a.Home.Finders, home.Finder{Kind: "answer", Find: a.findAnswers})
	a.Home.Tasks = append(a.Home.Tasks, func(ctx context.Context, who authz.Actor) ([]home.Task, error) {
		var out []home.Task
		err := a.DB.Read(ctx, func(tx *db.Tx) error {
			out = nil
			waiting, late, err := a.Guidance.Due(ctx, tx, who)
			if err == nil && waiting > 0 {
				t := guidance.TaskOf(waiting, late)
				out = []home.Task{{Title: t.Title, Meta: t.Meta, Path: t.Path, Verb: t.Verb}}
			}
			return err
		})
		return out, err
	})
}

func (a *App) findAnswers(ctx context.Context, _ authz.Actor, q string, _ i18n.Lang, limit int) ([]home.Named, error) {
	list, _, err := a.Guidance.Answers(ctx, guidance.AnswerFilter{Query: q, Limit: limit})
	var out []home.Named
	for _, x := range list {
		out = append(out, home.Named{Name: x.Title, Path: x.Path()})
	}
	return out, err
}

// stuckOn is what people get stuck with on a page; "" where they only look
// around.
func stuckOn(path string) guidance.Topic {
	parts := strings.Split(strings.Trim(path, "/"), "/")
	switch parts[0] {
	case "courses", "organisations":
		if len(parts) < 3 && path != "/courses/new" {
			return ""
		}
	case "networks", "meetings", "me":
		return ""
	}
	return topicOfPage(path)
}

// askedOn are the answers to what others asked on a page.
func (a *App) askedOn(ctx context.Context, l i18n.Lang, path string) []ui.Link {
	if !a.Config.has("training") || strings.HasPrefix(path, "/guidance") || strings.HasPrefix(path, "/answers") || strings.HasPrefix(path, "/desk/guidance") {
		return nil
	}
	var out []ui.Link
	for _, x := range guidance.Beside(a.installation.get(ctx, a).answers, path, stuckOn(path)) {
		out = append(out, ui.Link{Label: x.Title.In(l), Href: x.Path()})
	}
	return out
}

// refOfPage is what a page is about.
func refOfPage(ctx context.Context, tx *db.Tx, path string) (string, error) {
	parts := strings.Split(strings.TrimPrefix(path, "/"), "/")
	if len(parts) < 2 || parts[1] == "" {
		return "", nil
	}
	switch name := parts[1]; parts[0] {
	case "courses", "study-groups", "course-models":
		if name != "new" {
			return map[string]string{"courses": "course:", "study-groups": "group:", "course-models": "model:"}[parts[0]] + name, nil
		}
	case "organisations":
		o, err := org.BySlug(ctx, tx, name)
		if fault.Is(err, fault.NotFound) || errors.Is(err, db.ErrNoRows) {
			return "", nil
		}
		return "organisation:" + o.ID, err
	case "networks":
		n, err := network.BySlug(ctx, tx, name)
		if fault.Is(err, fault.NotFound) {
			return "", nil
		}
		return string(n.Space()), err
	}
	return "", nil
}

// pageTopics are what one is likely to ask on a page, by how its path begins
// or ends; the first that fits counts.
var pageTopics = []struct {
	begins, ends string
	topic        guidance.Topic
}{
	{"/courses/", "/report", guidance.Report},
	{"/courses/", "/decision", guidance.Support},
	{"/courses/", "/certificates", guidance.Badge},
	{"/courses", "", guidance.Plan},
	{"/desk/courses", "", guidance.Plan},
	{"/study-groups", "", guidance.Plan},
	{"/course-models", "", guidance.Model},
	{"/organisations/", "/hours", guidance.Quota},
	{"/calculator", "", guidance.Support},
	{"/support", "", guidance.Support},
	{"/organisations/", "/account", guidance.Support},
	{"/certificates", "", guidance.Badge},
	{"/me", "/certificates", guidance.Badge},
	{"/networks", "", guidance.Network},
	{"/meetings", "", guidance.Network},
	{"/sign-in", "", guidance.Account},
	{"/me", "", guidance.Account},
}

func topicOfPage(path string) guidance.Topic {
	for _, t := range pageTopics {
		if strings.HasPrefix(path, t.begins) && strings.HasSuffix(path, t.ends) {
			return t.topic
		}
	}
	return ""
}

// thingsOf are what questions are about: one query for each kind of them.
func thingsOf(ctx context.Context, tx *db.Tx, who authz.Actor, refs []string) (map[string]guidance.Thing, error) {
	ids := map[string][]string{}
	for _, r := range refs {
		kind, id, _ := strings.Cut(r, ":")
		ids[kind] = append(ids[kind], id)
	}
	out := map[string]guidance.Thing{}
	put := func(t guidance.Thing, may bool) {
		if !may {
			t.Path = ""
		}
		out[t.Ref] = t
	}
	var courses map[string]course.Known
	var err error
	if len(ids["course"]) > 0 {
		if courses, err = course.KnownByIDs(ctx, tx, ids["course"]); err != nil {
			return nil, err
		}
	}
	for id, c := range courses {
		put(guidance.Thing{Ref: "course:" + id, Name: c.Name, Path: c.Path(), State: c.On(tx.Now).Word(), Org: c.Org, Centre: c.Centre, Region: c.Region}, course.MaySee.Allows(who, c))
	}
	groups, err := peergroup.KnownByIDs(ctx, tx, ids["group"])
	if err != nil {
		return nil, err
	}
	for _, g := range groups {
		put(guidance.Thing{Ref: "group:" + g.ID, Name: i18n.Content{}.Set(g.Lang, g.Name), Path: g.Path(), State: g.State.Word(), Org: g.Org, Centre: g.Centre}, peergroup.MaySee.Allows(who, g))
	}
	models, err := curriculum.KnownByIDs(ctx, tx, ids["model"])
	if err != nil {
		return nil, err
	}
	for _, m := range models {
		put(guidance.Thing{Ref: "model:" + m.ID, Name: m.Plan.Title, Path: m.Path(), State: m.State.Word(), Org: m.Org}, curriculum.MaySee.Allows(who, m))
	}
	networks, err := network.ByIDs(ctx, tx, ids["network"])
	if err != nil {
		return nil, err
	}
	for _, n := range networks {
		put(guidance.Thing{Ref: string(n.Space()), Name: n.Name, Path: n.Path(), Region: n.Region}, network.MaySee.Allows(who, n))
	}
	orgs, err := org.ByIDs(ctx, tx, ids["organisation"], tx.Today())
	for _, o := range orgs {
		put(guidance.Thing{Ref: "organisation:" + o.ID, Name: o.Name, Path: o.Path(), Org: o.ID}, true)
	}
	return out, err
}
