package app

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/files"
	"parvi/internal/group"
	"parvi/internal/home"
	"parvi/internal/network"
	"parvi/internal/note"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
	"parvi/internal/survey"
	"parvi/internal/talk"
	"parvi/internal/task"
)

var (
	slotPurpose = i18n.Text{FI: "Tarkoitus", SV: "Syfte", EN: "Purpose"}
	slotNext    = i18n.Text{FI: "Seuraava tapaaminen", SV: "Nästa träff", EN: "Next meeting"}
	slotMembers = i18n.Text{FI: "Näytä jäsenet", SV: "Visa medlemmarna", EN: "Show the members"}
)

// filesFeature are the workspaces with their pages and files.
func (a *App) filesFeature() feature {
	return feature{
		part: "networks", routes: a.Files.Routes, jobs: a.Files.Jobs,
		refs: files.PersonRefs(), invariants: files.Invariants(),
		ownData: []home.OwnData{{Name: "files", Tell: files.OwnData}},
	}
}

// taskFeature are the tasks of spaces.
func (a *App) taskFeature() feature {
	return feature{
		part: "networks", routes: a.Tasks.Routes, jobs: a.Tasks.Jobs,
		refs: task.PersonRefs(), retention: task.Retention(), invariants: task.Invariants(),
		ownData: []home.OwnData{{Name: "tasks", Tell: task.OwnData}},
	}
}

// wireWorkspace makes what stands in a workspace and puts it there.
func (a *App) wireWorkspace() {
	a.Tasks = &task.Service{DB: a.DB, BaseURL: a.Config.BaseURL, Kinds: a.Files.Kinds}
	a.Files.Slots = []files.Slot{
		{ID: "purpose", Heading: slotPurpose, Show: a.purposeSlot},
		{ID: "next", Heading: slotNext, Show: a.nextSlot},
		{ID: "groups", Heading: group.Label, Show: a.Inner.Slot},
		{ID: "questions", Heading: talk.SlotTitle, Show: a.Talk.Slot},
		{ID: "tasks", Heading: task.SlotTitle, Show: a.tasksSlot},
		{ID: "notes", Heading: note.SlotTitle, Show: a.Notes.Slot},
		{ID: "surveys", Heading: survey.TabLabel, Show: a.surveySlot},
	}
	a.Networks.Parts = append(a.Networks.Parts, network.Part{Key: "workspace", Label: files.TabLabel})
}

func (a *App) purposeSlot(ctx context.Context, who authz.Actor, p ui.Page, st space.Standing) (templ.Component, error) {
	if st.Place.Ref.Kind() == "group" {
		return nil, nil
	}
	v, _, err := a.Networks.Page(ctx, who, st.Place.Slug)
	if err != nil {
		return nil, err
	}
	var parts []templ.Component
	if !v.Network.Purpose.Empty() {
		parts = append(parts, ui.Content(p, v.Network.Purpose))
	}
	if v.MayMembers {
		parts = append(parts, ui.A(p, p.T(slotMembers), st.Place.Path+"/members"))
	}
	if len(parts) == 0 {
		return nil, nil
	}
	return ui.Lines(parts...), nil
}

func (a *App) nextSlot(ctx context.Context, who authz.Actor, p ui.Page, st space.Standing) (templ.Component, error) {
	if st.Place.Ref.Kind() == "group" {
		return nil, nil
	}
	v, _, err := a.Networks.Page(ctx, who, st.Place.Slug)
	if err != nil || len(v.Next) == 0 {
		return nil, err
	}
	m := v.Next[0]
	title, l := m.Title.Pick(p.Lang)
	item := ui.AgendaItem{Start: m.Start, End: m.End, Title: title, Href: m.Path}
	if l != p.Lang {
		item.Lang = l
	}
	return ui.Agenda(p, []ui.AgendaItem{item}), nil
}

func (a *App) tasksSlot(ctx context.Context, who authz.Actor, p ui.Page, st space.Standing) (templ.Component, error) {
	l, err := a.Tasks.List(ctx, who, st.Place.Ref.Kind(), st.Place.Slug)
	if err != nil {
		return nil, err
	}
	return task.Slot(p, l), nil
}

// myTasks are what the reader has promised to do, on their own page.
func (a *App) myTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	list, err := a.Tasks.Mine(ctx, who)
	var out []home.Task
	for _, o := range list {
		meta := task.TaskPlain
		if due := o.Task.Due; !due.IsZero() {
			meta = task.TaskDue
			if o.Task.Overdue(civil.DateOf(a.DB.Now())) {
				meta = task.TaskLate
			}
			meta = meta.Fill("date", i18n.Text{FI: due.Format(i18n.FI), SV: due.Format(i18n.SV), EN: due.Format(i18n.EN)})
		}
		out = append(out, home.Task{Title: i18n.Same(o.Task.Title), Meta: meta, Path: o.Place.Path + "/workspace/tasks", Verb: task.TaskVerb})
	}
	return out, err
}
