package survey

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

// Part is what the page of a space shows of its surveys: those that are open
// or new, and the ways to begin one. nil where there is nothing to show.
func (s *Service) Part(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, in space.Ref) (templ.Component, error) {
	place, err := s.Kinds.Place(ctx, tx, in)
	if err != nil {
		return nil, err
	}
	return s.PartIn(ctx, tx, who, p, place)
}

// PartIn is Part where the space is known.
func (s *Service) PartIn(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, place space.Place) (templ.Component, error) {
	some, err := anyIn(ctx, tx, place.Ref)
	if err != nil || !some && !place.Leads(who) { // nothing to see, and nothing to begin
		return nil, err
	}
	l, err := s.list(ctx, tx, who, place, 1, 3)
	if err != nil || len(l.Surveys) == 0 && !l.MayMake {
		return nil, err
	}
	return spacePart(p, l), nil
}

// Slot is the same for a workspace.
func (s *Service) Slot(ctx context.Context, who authz.Actor, p ui.Page, st space.Standing) (templ.Component, error) {
	var l List
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		l, err = s.list(ctx, tx, who, st.Place, 1, 3)
		return err
	})
	if err != nil || len(l.Surveys) == 0 && !l.MayMake {
		return nil, err
	}
	return spaceSlot(p, l), nil
}

// Waiting is a survey that waits for somebody.
type Waiting struct {
	Survey Survey
	Ended  bool // it is theirs to publish, or to choose a date
}

// WaitingFor are the surveys that somebody is to answer; and, in the spaces
// they lead, those that are over and not published.
func (s *Service) WaitingFor(ctx context.Context, who authz.Actor) (out []Waiting, err error) {
	if !who.SignedIn() {
		return nil, nil
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		out = nil
		list, err := waitingFor(ctx, tx, who.Person, tx.Today().String())
		if err != nil {
			return err
		}
		for _, sv := range list {
			out = append(out, Waiting{Survey: sv})
		}
		ended, err := s.ended(ctx, tx, who)
		for _, sv := range ended {
			out = append(out, Waiting{Survey: sv, Ended: true})
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("surveys waiting for %s: %w", who.Person, err)
	}
	return out, nil
}

// Ended are the surveys of spaces somebody leads that are over and wait for
// them.
func (s *Service) Ended(ctx context.Context, tx *db.Tx, who authz.Actor) ([]Survey, error) {
	return s.ended(ctx, tx, who)
}

// endedFor is how long a closed survey waits on a desk.
const endedFor = 60 * 24 * time.Hour

func (s *Service) ended(ctx context.Context, tx *db.Tx, who authz.Actor) ([]Survey, error) {
	var refs []string
	for _, k := range s.Kinds {
		if k.Led == nil {
			continue
		}
		led, err := k.Led(ctx, tx, who)
		if err != nil {
			return nil, err
		}
		for _, p := range led {
			refs = append(refs, string(p.Ref))
		}
	}
	if len(refs) == 0 {
		return nil, nil
	}
	return endedOf(ctx, tx, refs, tx.Now.Add(-endedFor))
}

// Find are surveys by words of their title, among those the reader may find.
func (s *Service) Find(ctx context.Context, tx *db.Tx, who authz.Actor, q string, limit int) ([]Survey, error) {
	if strings.TrimSpace(q) == "" {
		return nil, nil
	}
	return findable(ctx, tx, who.Person, who.Spaces, q, limit)
}

// LaunchedAs is a survey that a feature launched, and how many answered it.
func (s *Service) LaunchedAs(ctx context.Context, tx *db.Tx, id string) (Survey, Rate, error) {
	sv, err := byID(ctx, tx, id)
	if err != nil {
		return sv, Rate{}, err
	}
	r, err := rates(ctx, tx, []string{id})
	return sv, r[id], err
}
