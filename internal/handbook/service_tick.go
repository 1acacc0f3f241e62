package handbook

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Checklists are all lists of one network, those of its present moment first.
type Checklists struct {
	Network network.Network
	Moments []Occasion
	Lists   []List
	People  map[string]person.Person // who has ticked
}

// OccasionsOf are the moments a network is in: whose lists stand on its page.
func OccasionsOf(p network.Phase) []Occasion {
	switch p {
	case network.Idea, network.Forming:
		return []Occasion{Founding}
	case network.Fading:
		return []Occasion{Renewing, Leading}
	case network.Resting:
		return []Occasion{Renewing}
	case network.Merged:
		return []Occasion{Merging}
	case network.Ended:
		return []Occasion{Ending}
	}
	return []Occasion{Leading}
}

// Of is what there is for one moment.
func (c Checklists) Of(o Occasion) []List {
	return slices.DeleteFunc(slices.Clone(c.Lists), func(l List) bool { return l.Chapter.Occasion != o })
}

// Checklists are the lists of a network, for those who handle it.
func (s *Service) Checklists(ctx context.Context, who authz.Actor, slug string) (Checklists, error) {
	var c Checklists
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if c.Network, err = handled(ctx, tx, who, slug); err != nil {
			return err
		}
		of, err := lists(ctx, tx, []string{c.Network.ID})
		if err != nil {
			return err
		}
		c.Moments, c.Lists = OccasionsOf(c.Network.Phase), of[c.Network.ID]
		var people []string
		for _, l := range c.Lists {
			for _, t := range l.Done {
				people = append(people, t.Person)
			}
		}
		c.People, err = person.ByIDs(ctx, tx, people)
		return err
	})
	if err != nil {
		return c, fmt.Errorf("checklists of %s: %w", slug, err)
	}
	return c, nil
}

// handled is a network that the actor handles.
func handled(ctx context.Context, tx *db.Tx, who authz.Actor, slug string) (network.Network, error) {
	n, err := network.BySlug(ctx, tx, slug)
	if err != nil {
		return n, err
	}
	return n, network.MayHandle.Check(who, n)
}

// lists are the checklists as each of some networks has ticked them.
func lists(ctx context.Context, tx *db.Tx, networks []string) (map[string][]List, error) {
	all, err := chapters(ctx, tx)
	if err != nil {
		return nil, err
	}
	ticked, err := ticks(ctx, tx, networks)
	if err != nil {
		return nil, err
	}
	of := map[string][]List{}
	for _, id := range networks {
		for _, c := range all {
			if c.Occasion == "" || len(c.Items) == 0 {
				continue
			}
			l := List{Chapter: c, Done: map[string]Tick{}}
			for _, t := range ticked[id] {
				if slices.ContainsFunc(c.Items, func(it Item) bool { return it.Key == t.Key }) {
					l.Done[t.Key] = t
				}
			}
			of[id] = append(of[id], l)
		}
	}
	return of, nil
}

// Tick notes which lines of a chapter's checklist a network has done. Lines
// ticked before keep who did it and when.
func (s *Service) Tick(ctx context.Context, who authz.Actor, slug, chapter string, done []string) (network.Network, error) {
	var n network.Network
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		n, err = TickIn(ctx, tx, who, slug, chapter, done)
		return err
	})
	if err != nil {
		return n, fmt.Errorf("tick %s of %s: %w", chapter, slug, err)
	}
	return n, nil
}

// TickIn is Tick within tx.
func TickIn(ctx context.Context, tx *db.Tx, who authz.Actor, slug, chapter string, done []string) (network.Network, error) {
	n, err := handled(ctx, tx, who, slug)
	if err != nil {
		return n, err
	}
	c, err := chapterBySlug(ctx, tx, chapter)
	if err != nil {
		return n, missing(err)
	}
	if c.Occasion == "" || c.VersionID == "" {
		return n, fault.Missing(nil)
	}
	was, err := ticks(ctx, tx, []string{n.ID})
	if err != nil {
		return n, err
	}
	var on, off []string
	for _, it := range c.Items {
		had := slices.ContainsFunc(was[n.ID], func(t Tick) bool { return t.Key == it.Key })
		switch has := slices.Contains(done, it.Key); {
		case has && !had:
			on = append(on, it.Key)
			err = insertTick(ctx, tx, Tick{Network: n.ID, Key: it.Key, Person: who.Person, At: tx.Now})
		case had && !has:
			off = append(off, it.Key)
			err = deleteTick(ctx, tx, n.ID, it.Key)
		}
		if err != nil {
			return n, err
		}
	}
	if len(on)+len(off) == 0 {
		return n, nil
	}
	return n, audit.Record(ctx, tx, who, "handbook.tick", string(n.Space()), map[string]any{"done": on, "undone": off})
}
