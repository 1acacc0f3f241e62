package app

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/home"
	"parvi/internal/meeting"
	"parvi/internal/note"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
)

// noteFeature are the notes and decisions of spaces and meetings.
func (a *App) noteFeature() feature {
	return feature{
		part: "networks", routes: a.Notes.Routes, refs: note.PersonRefs(), invariants: note.Invariants(),
		ownData: []home.OwnData{{Name: "notes", Tell: note.OwnData}},
	}
}

// wireNotes makes them and puts what was decided on the pages of meetings.
func (a *App) wireNotes() {
	a.Notes.Kinds, a.Notes.Tasks = a.Files.Kinds, a.Tasks
	a.Meetings.Parts = append(a.Meetings.Parts, func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, v meeting.Shown) (templ.Component, error) {
		return a.Notes.OnMeeting(ctx, tx, who, p, v.ID)
	})
}
