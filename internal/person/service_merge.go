package person

import (
	"context"
	"errors"
	"fmt"
	"sort"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// refs are the declared ones and our own: addresses, and what was merged into
// the record before, so that merges never stand in a chain.
func (s *Service) refs() []Ref {
	return append([]Ref{
		{Table: "person_addresses", ID: "id", Column: "person_id", UniqueWith: []string{"email"}, Say: sayAddresses},
		{Table: "people", ID: "id", Column: "merged_into", Say: sayMerged},
	}, s.Refs...)
}

// pair is the two records of a merge, both standing for themselves.
func pair(ctx context.Context, tx *db.Tx, from, to ID) (a, b Person, err error) {
	if from == to {
		return a, b, fault.New(fault.Conflict, msgMergeSelf)
	}
	if a, err = person(ctx, tx, from); err == nil {
		b, err = person(ctx, tx, to)
	}
	if errors.Is(err, db.ErrNoRows) {
		return a, b, fault.Missing(err)
	} else if err != nil {
		return a, b, err
	}
	if a.MergedInto != "" || b.MergedInto != "" {
		return a, b, fault.New(fault.Conflict, msgMergeMerged)
	}
	return a, b, nil
}

// PreviewMerge tells what merging from into to would move.
func (s *Service) PreviewMerge(ctx context.Context, who authz.Actor, from, to ID) (Preview, error) {
	var p Preview
	if err := MayMerge.Check(who, struct{}{}); err != nil {
		return p, err
	}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if p.From, p.To, err = pair(ctx, tx, from, to); err != nil {
			return err
		}
		p.Moves = nil
		for _, ref := range s.refs() {
			m, err := ref.count(ctx, tx, from, to)
			if err != nil {
				return fmt.Errorf("%s.%s: %w", ref.Table, ref.Column, err)
			}
			if m.Moves+m.Stays > 0 {
				p.Moves = append(p.Moves, m)
			}
		}
		return nil
	})
	if err != nil {
		return Preview{}, fmt.Errorf("preview merge of %s into %s: %w", from, to, err)
	}
	return p, nil
}

// Merge makes to stand for from: everything that is from's moves, but for rows
// that to has already, and these take over what is better in the other. It can
// be undone for thirty days.
func (s *Service) Merge(ctx context.Context, who authz.Actor, from, to ID) (Merge, error) {
	if err := MayMerge.Check(who, struct{}{}); err != nil {
		return Merge{}, err
	}
	var m Merge
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		a, b, err := pair(ctx, tx, from, to)
		if err != nil {
			return err
		}
		m, err = s.merge(ctx, tx, who, a, b)
		return err
	})
	if err != nil {
		return Merge{}, fmt.Errorf("merge %s into %s: %w", from, to, err)
	}
	return m, nil
}

func (s *Service) merge(ctx context.Context, tx *db.Tx, who authz.Actor, from, to Person) (Merge, error) {
	m := Merge{ID: tx.NewID(), From: from.ID, To: to.ID, By: who.Person, At: tx.Now}
	if err := insertMerge(ctx, tx, m); err != nil {
		return m, err
	}
	for _, ref := range s.refs() {
		if !ref.Valid() {
			return m, fmt.Errorf("person: %+v is no column", ref)
		}
		if err := ref.takeOver(ctx, tx, m.ID, from.ID, to.ID); err != nil {
			return m, fmt.Errorf("take over in %s: %w", ref.Table, err)
		}
		if err := ref.move(ctx, tx, m.ID, from.ID, to.ID); err != nil {
			return m, fmt.Errorf("move %s.%s: %w", ref.Table, ref.Column, err)
		}
	}
	if err := setMergedInto(ctx, tx, from.ID, to.ID); err != nil {
		return m, err
	}
	if err := choosePrimary(ctx, tx, to.ID); err != nil {
		return m, err
	}
	if err := touchEverywhere(ctx, tx); err != nil {
		return m, err
	}
	return m, audit.Record(ctx, tx, who, "person.merge", "person:"+to.ID, map[string]string{"from": from.ID, "merge": m.ID})
}

// touchEverywhere: a person may stand on any public page.
func touchEverywhere(ctx context.Context, tx *db.Tx) error {
	return tx.Touch(ctx, "networks", "meetings", "orgs")
}

// Undo takes a merge apart again: exactly the rows that it moved and that are
// still where it put them go back.
func (s *Service) Undo(ctx context.Context, who authz.Actor, id string) (Merge, error) {
	if err := MayMerge.Check(who, struct{}{}); err != nil {
		return Merge{}, err
	}
	var m Merge
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if m, err = mergeByID(ctx, tx, id); errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		switch {
		case !m.Undone.IsZero():
			return fault.New(fault.Conflict, msgMergeUndone)
		case !m.Undoable(tx.Now):
			return fault.New(fault.Gone, msgMergeOld)
		}
		to, err := person(ctx, tx, m.To)
		if err != nil {
			return err
		}
		if to.MergedInto != "" {
			return fault.New(fault.Conflict, msgMergeLater)
		}
		return s.undo(ctx, tx, who, m)
	})
	if err != nil {
		return Merge{}, fmt.Errorf("undo merge %s: %w", id, err)
	}
	return m, nil
}

func (s *Service) undo(ctx context.Context, tx *db.Tx, who authz.Actor, m Merge) error {
	if err := setMergedInto(ctx, tx, m.From, ""); err != nil {
		return err
	}
	for _, ref := range s.refs() {
		if err := ref.give(ctx, tx, m.ID, m.To, m.From); err != nil {
			return fmt.Errorf("move back %s.%s: %w", ref.Table, ref.Column, err)
		}
		if err := ref.giveBack(ctx, tx, m.ID); err != nil {
			return fmt.Errorf("give back in %s: %w", ref.Table, err)
		}
	}
	for _, id := range []ID{m.From, m.To} {
		if err := choosePrimary(ctx, tx, id); err != nil {
			return err
		}
	}
	if err := markUndone(ctx, tx, m.ID); err != nil {
		return err
	}
	if err := touchEverywhere(ctx, tx); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "person.unmerge", "person:"+m.To, map[string]string{"from": m.From, "merge": m.ID})
}

// Distinct notes that two records that look alike are two people.
func (s *Service) Distinct(ctx context.Context, who authz.Actor, a, b ID) error {
	if err := MayMerge.Check(who, struct{}{}); err != nil {
		return err
	}
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if _, _, err := pair(ctx, tx, a, b); err != nil {
			return err
		}
		if err := markDistinct(ctx, tx, a, b, who.Person); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "person.distinct", "person:"+a, map[string]string{"other": b})
	})
	if err != nil {
		return fmt.Errorf("distinct %s, %s: %w", a, b, err)
	}
	return nil
}

// maxDuplicates is how many pairs are listed at once.
const maxDuplicates = 100

// Duplicates are pairs of records that may be one human being, the surest
// first.
func (s *Service) Duplicates(ctx context.Context, who authz.Actor) ([]Duplicate, error) {
	if err := MayMerge.Check(who, struct{}{}); err != nil {
		return nil, err
	}
	var found []Duplicate
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		found, err = s.duplicates(ctx, tx)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("duplicates: %w", err)
	}
	return found, nil
}

func (s *Service) duplicates(ctx context.Context, tx *db.Tx) ([]Duplicate, error) {
	groups, err := lookalikes(ctx, tx, 10*maxDuplicates)
	if err != nil {
		return nil, err
	}
	var ids []ID
	seen := map[ID]bool{}
	for _, group := range groups {
		for _, id := range group {
			if !seen[id] {
				seen[id] = true
				ids = append(ids, id)
			}
		}
	}
	sort.Strings(ids)
	alikes, err := likenesses(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	if s.Workplaces != nil {
		work, err := s.Workplaces(ctx, tx, ids)
		if err != nil {
			return nil, err
		}
		for id, orgs := range work {
			a := alikes[id]
			a.work = orgs
			alikes[id] = a
		}
	}
	distinct, err := distinctPairs(ctx, tx)
	if err != nil {
		return nil, err
	}
	pairs := pairsOf(groups, alikes, distinct)
	if len(pairs) > maxDuplicates {
		pairs = pairs[:maxDuplicates]
	}
	people, err := peopleByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	found := make([]Duplicate, len(pairs))
	for i, p := range pairs {
		found[i] = Duplicate{A: people[p.a], B: people[p.b], Reason: p.reason}
	}
	return found, nil
}

// MergesInto are the merges into a person that can still be undone, with the
// names of those who were merged.
func (s *Service) MergesInto(ctx context.Context, who authz.Actor, to ID) (merges []Merge, names map[ID]string, err error) {
	if err := MayMerge.Check(who, struct{}{}); err != nil {
		return nil, nil, err
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		all, err := mergesInto(ctx, tx, to)
		if err != nil {
			return err
		}
		merges, names = nil, map[ID]string{}
		for _, m := range all {
			if !m.Undoable(tx.Now) {
				continue
			}
			merges = append(merges, m)
			p, err := person(ctx, tx, m.From)
			if err != nil {
				return err
			}
			names[m.From] = p.Name
		}
		return nil
	})
	if err != nil {
		return nil, nil, fmt.Errorf("merges into %s: %w", to, err)
	}
	return merges, names, nil
}

// Seen is a person as those who keep the register see them.
func (s *Service) Seen(ctx context.Context, who authz.Actor, id ID) (p Person, all []Address, err error) {
	if err := MaySearch.Check(who, struct{}{}); err != nil {
		return Person{}, nil, err
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if p, err = ByID(ctx, tx, id); errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		all, err = addresses(ctx, tx, p.ID)
		return err
	})
	if err != nil {
		return Person{}, nil, fmt.Errorf("see person %s: %w", id, err)
	}
	return p, all, nil
}
