package handbook

import (
	"context"
	"strconv"

	"github.com/a-h/templ"

	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// Tab is the checklists as a part of a network.
func Tab() network.Part {
	return network.Part{Key: "checklists", Label: msgLists, Keeping: true, Shown: func(v network.View) bool { return v.MayHandle }}
}

// Label is what links to the handbook say.
func Label() i18n.Text { return msgBook }

// CircleLabel is what links to the circle say.
func CircleLabel() i18n.Text { return msgCircle }

// NetworkPart is what a network's page shows those who handle it: the lists of
// the moment, how far they are, and what is open in each. nil to others.
func (s *Service) NetworkPart(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, n network.Network) (templ.Component, error) {
	if !network.MayHandle.Allows(who, n) {
		return nil, nil
	}
	return s.Part(ctx, tx, p, n, OccasionsOf(n.Phase)...)
}

// Part is the checklists of a network for some moments, for the pages on which
// it is led, renewed, merged or ended. nil when there are none.
func (s *Service) Part(ctx context.Context, tx *db.Tx, p ui.Page, n network.Network, when ...Occasion) (templ.Component, error) {
	of, err := lists(ctx, tx, []string{n.ID})
	if err != nil {
		return nil, err
	}
	c := Checklists{Network: n, Lists: of[n.ID]}
	var show []List
	for _, o := range when {
		show = append(show, c.Of(o)...)
	}
	if len(show) == 0 {
		return nil, nil
	}
	return networkPart(p, n, show), nil
}

// Slot is Part for one moment, for those who handle the network.
func (s *Service) Slot(o Occasion) network.Slot {
	return func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, n network.Network) (templ.Component, error) {
		if !network.MayHandle.Allows(who, n) {
			return nil, nil
		}
		return s.Part(ctx, tx, p, n, o)
	}
}

// NewPart stands beside the form of a new network: what to read before.
func (s *Service) NewPart(ctx context.Context, tx *db.Tx, _ authz.Actor, p ui.Page, _ network.Network) (templ.Component, error) {
	list, err := ForOccasion(ctx, tx, Founding)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	return newPart(p, list), nil
}

// DeskPart is what the desk of those who lead shows: how far the checklists of
// their networks are, and what goes on in the circle.
func (s *Service) DeskPart(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, _ network.Network) (templ.Component, error) {
	ring, err := circle(ctx, tx)
	if err != nil || !MayEnter.Allows(who, ring) {
		return nil, err
	}
	waiting, err := s.Waiting(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	proposed, err := s.Proposed(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	ids, err := network.Handled(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	v := deskView{Waiting: waiting, Proposed: proposed}
	// A coordinator of dozens looks at them one by one.
	if len(ids) <= mostOnDesk {
		if v.Networks, err = deskLists(ctx, tx, p, ids); err != nil {
			return nil, err
		}
	}
	return deskPart(p, v), nil
}

const mostOnDesk = 8

type deskView struct {
	Waiting, Proposed int
	Networks          []ui.WorkItem
}

func deskLists(ctx context.Context, tx *db.Tx, p ui.Page, ids []string) ([]ui.WorkItem, error) {
	all, err := network.ByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	of, err := lists(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var items []ui.WorkItem
	for _, n := range all {
		c := Checklists{Network: n, Lists: of[n.ID]}
		done, lines := 0, 0
		o := OccasionsOf(n.Phase)[0]
		for _, l := range c.Of(o) {
			done, lines = done+len(l.Done), lines+len(l.Chapter.Items)
		}
		if lines == 0 {
			continue
		}
		title, in := n.Name.Pick(p.Lang)
		items = append(items, ui.WorkItem{Title: title, Href: n.Path() + "/checklists", Lang: in,
			Meta: p.T(occasionNames[o]) + " · " + p.T(msgDoneOf, "done", strconv.Itoa(done), "all", strconv.Itoa(lines))})
	}
	return items, nil
}
