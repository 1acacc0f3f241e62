package app

import (
	"context"
	"slices"

	"github.com/a-h/templ"

	"parvi/internal/digest"
	"parvi/internal/group"
	"parvi/internal/home"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

// innerFeature are the groups inside networks.
func (a *App) innerFeature() feature {
	return feature{
		part: "networks", routes: a.Inner.Routes, jobs: a.Inner.Jobs, refs: group.PersonRefs(), invariants: group.Invariants(),
		ownData: []home.OwnData{{Name: "groups", Tell: group.OwnData}},
	}
}

// groupKind describes groups to the features that work in any space.
func groupKind() space.Kind {
	return space.Kind{
		Base: "/groups/{slug}", Nav: "networks", Home: ui.MenuItem{Label: msgNetworks, Path: "/networks"},
		ByIDs: groupPlaces, BySlug: groupPlace, Answering: groupAnswering, Led: groupsLed,
		Tabs: func(_ context.Context, who authz.Actor, p ui.Page, place space.Place, part string) (templ.Component, error) {
			return group.Tabs(p, place, who, part), nil
		},
	}
}

func groupPlaces(ctx context.Context, tx *db.Tx, ids []string) (map[string]space.Place, error) {
	list, err := group.ByIDs(ctx, tx, ids)
	out := make(map[string]space.Place, len(list))
	for _, g := range list {
		out[g.ID] = g.Place(tx.Today())
	}
	return out, err
}

func groupPlace(ctx context.Context, tx *db.Tx, slug string) (space.Place, error) {
	g, err := group.BySlug(ctx, tx, slug)
	if err != nil {
		return space.Place{}, err
	}
	return g.Place(tx.Today()), nil
}

// groupAnswering are who leads a group, else who answers for its network.
func groupAnswering(ctx context.Context, tx *db.Tx, id string) ([]string, error) {
	list, err := group.ByIDs(ctx, tx, []string{id})
	if err != nil || len(list) == 0 {
		return nil, err
	}
	if len(list[0].Leads) > 0 {
		return slices.Clone(list[0].Leads), nil
	}
	return spaceAnswering(ctx, tx, list[0].Of.ID)
}

func groupsLed(ctx context.Context, tx *db.Tx, who authz.Actor) ([]space.Place, error) {
	list, err := group.LedBy(ctx, tx, who.Person)
	var out []space.Place
	for _, g := range list {
		out = append(out, g.Place(tx.Today()))
	}
	return out, err
}

// groupDigests has the digests tell of groups.
func groupDigests(ctx context.Context, tx *db.Tx, ids []string) (map[string]digest.Place, error) {
	list, err := group.ByIDs(ctx, tx, ids)
	out := make(map[string]digest.Place, len(list))
	for _, g := range list {
		out[g.ID] = digest.Place{Ref: g.Space(), Name: g.Name, Path: g.Path(), Over: g.Over(tx.Today())}
	}
	return out, err
}

// groupTasks are the invitations and requests that wait for the reader.
func (a *App) groupTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	list, err := a.Inner.WaitingFor(ctx, who)
	var out []home.Task
	for _, w := range list {
		t := home.Task{Title: group.TaskInvited, Meta: asText(w.Group.Name), Path: w.Group.Path(), Verb: group.TaskVerb}
		if w.Requests > 0 {
			t.Title, t.Path = group.TaskAsked.Text(w.Requests), w.Group.Path()+"/keeping"
		}
		out = append(out, t)
	}
	return out, err
}

// takeOutGroups adds to what is taken out of a network all that is in its
// groups, each in a folder of its own.
func takeOutGroups(parts []space.TakeOut) space.TakeOut {
	return func(ctx context.Context, tx *db.Tx, in space.Ref) ([]space.Piece, error) {
		if in.Kind() != "network" {
			return nil, nil
		}
		list, err := group.Of(ctx, tx, in.ID())
		if err != nil {
			return nil, err
		}
		var out []space.Piece
		for _, g := range list {
			folder := "groups/" + g.Slug + "/"
			out = append(out, space.Piece{Name: folder + "group.md", Text: "# " + g.Name.In(i18n.FI) + "\n\n" + g.Purpose.In(i18n.FI) + "\n"})
			for _, part := range parts {
				pieces, err := part(ctx, tx, g.Space())
				if err != nil {
					return nil, err
				}
				for _, x := range pieces {
					x.Name = folder + x.Name
					out = append(out, x)
				}
			}
		}
		return out, nil
	}
}

func groupName(ctx context.Context, tx *db.Tx, ref space.Ref) (i18n.Content, error) {
	places, err := groupPlaces(ctx, tx, []string{ref.ID()})
	return places[ref.ID()].Name, err
}
