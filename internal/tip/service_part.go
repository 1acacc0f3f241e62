package tip

import (
	"context"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
)

// OnMeeting is what a swarm's page says of being one: what comes after it,
// where it began, what it grew into. nil on the page of any other meeting.
func (s *Service) OnMeeting(ctx context.Context, tx *db.Tx, _ authz.Actor, p ui.Page, v meeting.Shown) (templ.Component, error) {
	if v.Kind != meeting.Swarm {
		return nil, nil
	}
	part := partView{ID: v.ID, Manages: v.Manages, Held: v.On(tx.Now) == meeting.Held}
	var err error
	if part.Swarm, part.Asked, err = swarmOf(ctx, tx, v.ID); err != nil {
		return nil, err
	}
	if part.Swarm.Network != "" && !part.Swarm.Offered.IsZero() {
		n, err := network.ByID(ctx, tx, part.Swarm.Network)
		if err != nil {
			return nil, err
		}
		if n.Public() {
			part.Network = network.Named{ID: n.ID, Slug: n.Slug, Name: n.Name}
		}
	}
	tips, err := byTarget(ctx, tx, "t.meeting_id", v.ID)
	if err != nil {
		return nil, err
	}
	if len(tips) > 0 {
		part.Tip = tips[0]
	}
	return swarmPart(p, part), nil
}

// Beside is the list of swarms to come, for the directory of networks; nil
// while there are none.
func (s *Service) Beside(ctx context.Context, p ui.Page) (templ.Component, error) {
	list, err := s.beside.Get(ctx, s.DB, []string{"meetings", "networks"}, func(tx *db.Tx) ([]meeting.Listed, time.Time, error) {
		list, err := s.Coming(ctx, tx, 5)
		until := tx.Now.Add(time.Hour)
		if len(list) > 0 && list[0].Starts.Before(until) {
			until = list[0].Starts
		}
		return list, until, err
	})
	if err != nil || len(list) == 0 {
		return nil, err
	}
	return swarmsBeside(p, list), nil
}

// RegionPart are the open suggestions of a region as lines, for its page.
func (s *Service) RegionPart(ctx context.Context, tx *db.Tx, p ui.Page, region string) (items []ui.WorkItem, err error) {
	tips, err := s.OfRegion(ctx, tx, region, 5)
	for _, t := range tips {
		title, in := t.Theme.Pick(p.Lang)
		item := ui.WorkItem{Title: title, Href: t.Path(), Meta: countLine(p, t.Counts), State: state(p, t, tx.Today())}
		if in != p.Lang {
			item.Lang = in
		}
		items = append(items, item)
	}
	return items, err
}
