package app

import (
	"context"
	"slices"

	"parvi/internal/home"
	"parvi/internal/life"
	"parvi/internal/note"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/web"
	"parvi/internal/practice"
	"parvi/internal/report"
	"parvi/internal/space"
	"parvi/internal/talk"
	"parvi/internal/task"
)

// lifeFeature is the life of networks: signs, phases, merging, ending, the
// year, the hand-over; and what is counted of them.
func (a *App) lifeFeature() feature {
	return feature{
		part: "networks", routes: func(m *web.Mux) { a.Life.Routes(m); (&report.Service{DB: a.DB}).Routes(m) }, jobs: a.Life.Jobs,
		refs: life.PersonRefs(), retention: life.Retention(), invariants: life.Invariants(),
		ownData: []home.OwnData{{Name: "network_life", Tell: life.OwnData}},
	}
}

// wireLife makes the life of networks and puts it on their pages and desks.
func (a *App) wireLife() {
	a.Life = &life.Service{DB: a.DB, Networks: a.Networks, Meetings: a.Meetings, BaseURL: a.Config.BaseURL,
		Export: func(ctx context.Context, who authz.Actor, slug string, w life.Writer) error {
			return a.Exchange.ExportNetwork(ctx, who, slug, w)
		}}
	a.Exchange.TakeOuts = []space.TakeOut{talk.TakeOut, a.Files.TakeOut, note.TakeOut, task.TakeOut, practice.TakeOut}
	a.Exchange.TakeOuts = append(a.Exchange.TakeOuts, takeOutGroups(slices.Clone(a.Exchange.TakeOuts)))
	a.Networks.Duties = append(a.Networks.Duties, a.Life.Duties)
	a.Networks.Parts = append(a.Networks.Parts, life.Parts()...)
	a.Networks.OnDesk = append(a.Networks.OnDesk, life.DeskPart)
	a.Networks.Beside = append(a.Networks.Beside, life.DirectoryPart, report.DirectoryPart)
}
