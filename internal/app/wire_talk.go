package app

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/account"
	"parvi/internal/files"
	"parvi/internal/home"
	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
	"parvi/internal/talk"
)

// talkFeature are the discussions.
func (a *App) talkFeature() feature {
	return feature{
		part: "networks", routes: a.Talk.Routes, jobs: a.Talk.Jobs,
		refs: talk.PersonRefs(), retention: talk.Retention(), invariants: talk.Invariants(),
		ownData: []home.OwnData{{Name: "discussions", Tell: talk.OwnData}},
	}
}

// spaceKinds describes the kinds of spaces to the features that work in any.
func (a *App) spaceKinds() space.Kinds {
	return space.Kinds{"network": {
		Base: "/networks/{slug}", Nav: "networks", Home: ui.MenuItem{Label: msgNetworks, Path: "/networks"},
		ByIDs: spacePlaces, BySlug: spacePlaceBySlug, Answering: spaceAnswering, Led: spaceLed, Tabs: a.spaceTabs,
	}, "group": groupKind()}
}

// wireTalk makes the discussions and puts them where they stand.
func (a *App) wireTalk() {
	a.Files = &files.Service{DB: a.DB, BaseURL: a.Config.BaseURL, Kinds: a.spaceKinds(), Blobs: a.Config.blobs()}
	a.Talk = &talk.Service{DB: a.DB, BaseURL: a.Config.BaseURL, Kinds: a.spaceKinds(), Files: a.Files}
	a.Networks.Parts = append(a.Networks.Parts, network.Part{Key: "threads", Label: talk.TabLabel})
}

// talkOnPages puts the discussions on the pages that look over everything.
func (a *App) talkOnPages() {
	a.Home.Tasks = append(a.Home.Tasks, a.talkTasks, a.groupTasks)
	a.Home.Finders = append(a.Home.Finders, home.Finder{Kind: "question", Find: a.findIn("question")}, home.Finder{Kind: "thread", Find: a.findIn("thread", "post")})
}

func spacePlace(tx *db.Tx, n network.Network) space.Place {
	return space.Place{
		Ref: n.Space(), Name: n.Name, Slug: n.Slug, Path: n.Path(), Open: n.Public(), Over: n.Over(tx.Today()),
		Sees:  func(who authz.Actor) bool { return network.MaySee.Allows(who, n) },
		Leads: func(who authz.Actor) bool { return network.MayHandle.Allows(who, n) },
	}
}

func spacePlaces(ctx context.Context, tx *db.Tx, ids []string) (map[string]space.Place, error) {
	list, err := network.ByIDs(ctx, tx, ids)
	out := make(map[string]space.Place, len(list))
	for _, n := range list {
		out[n.ID] = spacePlace(tx, n)
	}
	return out, err
}

func spacePlaceBySlug(ctx context.Context, tx *db.Tx, slug string) (space.Place, error) {
	n, err := network.BySlug(ctx, tx, slug)
	if fault.Is(err, fault.NotFound) {
		n, err = network.ByOldSlug(ctx, tx, slug)
	}
	if err != nil {
		return space.Place{}, err
	}
	return spacePlace(tx, n), nil
}

// spaceAnswering are a network's contact persons and leads.
func spaceAnswering(ctx context.Context, tx *db.Tx, id string) ([]string, error) {
	list, err := account.HoldersOf(ctx, tx, []string{account.Contact, account.Lead}, []string{id}, tx.Today())
	var people []string
	seen := map[string]bool{}
	for _, h := range list {
		if !seen[h.Person.ID] {
			seen[h.Person.ID] = true
			people = append(people, h.Person.ID)
		}
	}
	return people, err
}

// spaceLed are the networks somebody answers for.
func spaceLed(ctx context.Context, tx *db.Tx, who authz.Actor) ([]space.Place, error) {
	ids, err := network.Handled(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	list, err := network.ByIDs(ctx, tx, ids)
	var out []space.Place
	for _, n := range list {
		out = append(out, spacePlace(tx, n))
	}
	return out, err
}

func (a *App) spaceTabs(ctx context.Context, who authz.Actor, p ui.Page, place space.Place, part string) (templ.Component, error) {
	v, _, err := a.Networks.Page(ctx, who, place.Slug)
	if err != nil {
		return nil, err
	}
	return network.Tabs(p, v, part), nil
}

func (a *App) talkTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	list, err := a.Talk.Tasks(ctx, who)
	var out []home.Task
	for _, t := range list {
		out = append(out, home.Task{Title: talk.TaskTitle.Text(t.Posts), Meta: i18n.Text{FI: t.Place.Name.In(i18n.FI), SV: t.Place.Name.In(i18n.SV), EN: t.Place.Name.In(i18n.EN)}, Path: t.Place.Path + "/threads/upkeep", Verb: talk.TaskVerb})
	}
	return out, err
}
