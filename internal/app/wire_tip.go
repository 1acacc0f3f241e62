package app

import (
	"context"
	"slices"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/home"
	"parvi/internal/network"
	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/inbox"
	"parvi/internal/platform/ui"
	"parvi/internal/tip"
)

// wireTips gives the suggestions their needs, and others theirs of them.
func (a *App) wireTips() {
	a.Tips = &tip.Service{DB: a.DB, Networks: a.Networks, Meetings: a.Meetings, BaseURL: a.Config.BaseURL}
	a.Networks.OnPublished = append(a.Networks.OnPublished, a.Tips.NetworkPublished)
	a.Networks.Duties = append(a.Networks.Duties, a.tipDuties)
	a.Networks.Beside = append(a.Networks.Beside, a.Tips.Beside)
	a.Meetings.OnPublished = append(a.Meetings.OnPublished, a.Tips.MeetingPublished)
	a.Meetings.Parts = append(a.Meetings.Parts, a.Tips.OnMeeting)
	a.takeTips()
}

// tipBoxes are the names before the @ to which suggestions are mailed.
var tipBoxes = []string{"vinkki", "tipsa", "tips"}

// takeTips takes suggestions by mail, beside what the inbox takes already.
func (a *App) takeTips() {
	others := a.Inbox.Box
	if others == nil {
		return
	}
	a.Inbox.Box = func(ctx context.Context, tx *db.Tx, name string) (inbox.Box, bool, error) {
		if slices.Contains(tipBoxes, name) {
			return inbox.Box{Ref: "tips:", Name: i18n.Content(msgSuggest), Path: "/tips", Lang: i18n.FI}, true, nil
		}
		return others(ctx, tx, name)
	}
}

// tipByMail is a suggestion by mail: its subject is the theme, its text the
// reason. Somebody known publishes it at once; anybody else confirms it by the
// link that is mailed back.
func (a *App) tipByMail(ctx context.Context, tx *db.Tx, r inbox.Reply, trusted bool) error {
	lang := r.Lang.Or(i18n.FI)
	n := tip.New{Lang: lang, Theme: i18n.Content{}.Set(lang, clipped(r.Subject, 120)), Why: i18n.Content{}.Set(lang, r.Text),
		ForWhom: i18n.Content{}.Set(lang, tip.WhomNotSaid.In(lang))}
	if trusted && r.Person != "" {
		who, err := a.Accounts.ActorFor(ctx, tx, r.Person)
		if err != nil {
			return err
		}
		_, err = a.Tips.Create(ctx, tx, who, n, nil)
		return err
	}
	name := r.From.Name
	if name == "" {
		name, _, _ = strings.Cut(r.From.Mail, "@")
	}
	_, err := a.Tips.Create(ctx, tx, authz.Actor{}, n, &tip.Stranger{Name: clipped(name, 120), Email: r.From.Mail, Lang: lang})
	return err
}

func (a *App) tipFeature() feature {
	return feature{
		part: "networks", routes: a.Tips.Routes, jobs: a.Tips.Jobs, refs: tip.PersonRefs(), retention: tip.Retention(),
		invariants: tip.Invariants(), ownData: []home.OwnData{{Name: "suggestions", Tell: tip.OwnData}},
	}
}

// fillTips lays suggestions on the pages that look over everything.
func (a *App) fillTips() {
	a.Home.Tasks = append(a.Home.Tasks, a.tipTasks)
	a.Home.Finders = append(a.Home.Finders, home.Finder{Kind: "tip", Find: a.findTips})
	a.Orgs.OnRegion = append(a.Orgs.OnRegion, a.regionTips)
}

// tipTasks are the suggestions that wait for a decision of the reader.
func (a *App) tipTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	var out []home.Task
	err := a.DB.Read(ctx, func(tx *db.Tx) error {
		tips, err := a.Tips.Due(ctx, tx, who)
		for _, t := range tips {
			task := tip.TaskOf(t, tx.Today())
			out = append(out, home.Task{Title: task.Title, Meta: task.Meta, Path: task.Path, Verb: task.Verb})
		}
		return err
	})
	return out, err
}

// tipDuties are the same tasks on the coordinator's desk, red once the
// promised day has passed.
func (a *App) tipDuties(ctx context.Context, tx *db.Tx, who authz.Actor, _ []string) ([]network.Duty, error) {
	tips, err := a.Tips.Due(ctx, tx, who)
	var out []network.Duty
	for _, t := range tips {
		task := tip.TaskOf(t, tx.Today())
		out = append(out, network.Duty{Title: task.Title, Meta: task.Meta, Href: task.Path, Urgent: task.Urgent, Act: task.Verb})
	}
	return out, err
}

func (a *App) findTips(ctx context.Context, _ authz.Actor, q string, _ i18n.Lang, limit int) ([]home.Named, error) {
	var out []home.Named
	err := a.DB.Read(ctx, func(tx *db.Tx) error {
		tips, err := a.Tips.Find(ctx, tx, q, limit)
		for _, t := range tips {
			out = append(out, home.Named{Name: t.Theme, Path: t.Path()})
		}
		return err
	})
	return out, err
}

func (a *App) regionTips(ctx context.Context, tx *db.Tx, _ authz.Actor, p ui.Page, r place.Region) (templ.Component, error) {
	items, err := a.Tips.RegionPart(ctx, tx, p, r.Code)
	if err != nil || len(items) == 0 {
		return nil, err
	}
	return namedSection(p, ui.Sec{ID: "tips", Heading: p.T(tip.RegionHeading), Hint: p.T(tip.RegionHint),
		More: []ui.Link{{Label: p.T(tip.RegionSuggest), Href: "/tips/new?region=" + r.Code}}}, ui.WorkList(p, items)), nil
}
