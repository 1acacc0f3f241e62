package org

import (
	"context"
	"fmt"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// SetParent puts an organisation under another from a day (today when none is
// given), or at the top when parent is "". Where it stood before stays known.
// A day to come takes effect by itself that midnight.
func SetParent(ctx context.Context, tx *db.Tx, who authz.Actor, id, parent ID, from civil.Date) error {
	o, err := ByID(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := MayMove.Check(who, o); err != nil {
		return err
	}
	if from.IsZero() {
		from = tx.Today()
	}
	if parent != "" {
		above, err := ByID(ctx, tx, parent)
		if err != nil {
			return err
		}
		if err := MayEdit.Check(who, above); err != nil {
			return err
		}
		if err := notUnderItself(ctx, tx, id, parent, from); err != nil {
			return err
		}
	}
	if err := endStay(ctx, tx, id, from); err != nil {
		return err
	}
	if parent != "" {
		if err := insertParent(ctx, tx, id, parent, from); err != nil {
			return err
		}
	}
	if err := settleIn(ctx, tx, id, tx.Today()); err != nil {
		return err
	}
	if err := changed(ctx, tx, id); err != nil {
		return err
	}
	if o.Parent != "" {
		if err := tx.Touch(ctx, Ref(o.Parent)); err != nil {
			return err
		}
	}
	if parent != "" {
		if err := tx.Touch(ctx, Ref(parent)); err != nil {
			return err
		}
	}
	return record(ctx, tx, who, "org.parent", id, map[string]string{"parent": parent, "from": from.String()})
}

// endStay ends the stay under the present parent on the day before from.
func endStay(ctx context.Context, tx *db.Tx, id ID, from civil.Date) error {
	links, err := parentLinks(ctx, tx, id)
	if err != nil || len(links) == 0 {
		return err
	}
	latest := links[0]
	switch {
	case latest.From.After(from):
		return fault.FieldErr("from", msgParentFrom)
	case latest.From == from:
		return deleteParent(ctx, tx, latest.ID) // decided again for the same day
	case latest.To.IsZero() || !latest.To.Before(from):
		return endParent(ctx, tx, latest.ID, from.AddDays(-1))
	}
	return nil
}

// notUnderItself walks up from the parent, as the tree is on the day and as it
// is planned to become.
func notUnderItself(ctx context.Context, tx *db.Tx, id, parent ID, from civil.Date) error {
	for _, up := range []func(ID) (ID, error){
		func(x ID) (ID, error) { return parentOn(ctx, tx, x, from) },
		func(x ID) (ID, error) { return lastParent(ctx, tx, x) },
	} {
		for x, steps := parent, 0; x != ""; steps++ {
			if x == id || steps > maxDepth {
				return fault.FieldErr("parent", msgUnderItself)
			}
			var err error
			if x, err = up(x); err != nil {
				return err
			}
		}
	}
	return nil
}

// maxDepth is deeper than any organisation is; it ends a walk in a ring.
const maxDepth = 50

// settleIn puts one organisation where its stays have it on a day.
func settleIn(ctx context.Context, tx *db.Tx, id ID, on civil.Date) error {
	parent, err := parentOn(ctx, tx, id, on)
	if err != nil {
		return err
	}
	if err := detach(ctx, tx, id); err != nil || parent == "" {
		return err
	}
	if ring, err := isUnder(ctx, tx, parent, id); err != nil || ring {
		return err
	}
	return attach(ctx, tx, id, parent)
}

// RefreshTree puts every organisation where its stays have it today; what was
// planned for today takes effect.
func RefreshTree(ctx context.Context, tx *db.Tx) error {
	wrong, err := misplaced(ctx, tx, tx.Today())
	if err != nil {
		return err
	}
	for id := range wrong {
		if err := detach(ctx, tx, id); err != nil {
			return err
		}
	}
	for id := range wrong {
		if err := settleIn(ctx, tx, id, tx.Today()); err != nil {
			return err
		}
		if err := tx.Touch(ctx, Ref(id), "orgs"); err != nil {
			return err
		}
	}
	return nil
}

// SetParent puts an organisation under another.
func (s *Service) SetParent(ctx context.Context, who authz.Actor, id, parent ID, from civil.Date) error {
	return s.write(ctx, "parent", func(tx *db.Tx) error { return SetParent(ctx, tx, who, id, parent, from) })
}

// AddMembership notes that an organisation belongs to an umbrella or a study
// centre. Who keeps either of the two may note it.
func AddMembership(ctx context.Context, tx *db.Tx, who authz.Actor, n NewMembership) (Membership, error) {
	if err := eitherKeeps(ctx, tx, who, n.Org, n.In); err != nil {
		return Membership{}, err
	}
	var faults fault.Fields
	if n.Kind == "" {
		n.Kind = Member
	}
	if _, known := msgMembershipKinds[n.Kind]; !known {
		faults.Add("kind", msgKindMissing)
	}
	if n.Org == n.In {
		faults.Add("in", msgMemberOfItself)
	}
	n.Span.check(&faults)
	if err := faults.Err(); err != nil {
		return Membership{}, err
	}
	had, err := membershipsOf(ctx, tx, n.Org)
	if err != nil {
		return Membership{}, err
	}
	for _, m := range had {
		if m.In == n.In && m.Kind == n.Kind && m.Span.Until.IsZero() && n.Span.Until.IsZero() {
			return Membership{}, fault.FieldErr("in", msgMemberTwice)
		}
	}
	id, err := insertMembership(ctx, tx, n)
	if err != nil {
		return Membership{}, err
	}
	if err := membershipChanged(ctx, tx, who, "org.membership", n.Org, n.In); err != nil {
		return Membership{}, err
	}
	return Membership{ID: id, Org: n.Org, In: n.In, Kind: n.Kind, Span: n.Span, Source: n.Source}, nil
}

// MemberIDs are the organisations that belong to one on a day, each once.
func MemberIDs(ctx context.Context, tx *db.Tx, in ID, on civil.Date) ([]ID, error) {
	return memberIDs(ctx, tx, in, on)
}

// EndMembership ends a membership as its source says.
func EndMembership(ctx context.Context, tx *db.Tx, who authz.Actor, id string, until civil.Vague) error {
	m, err := membership(ctx, tx, id)
	if err != nil {
		return missing(err)
	}
	if err := eitherKeeps(ctx, tx, who, m.Org, m.In); err != nil {
		return err
	}
	var faults fault.Fields
	m.Span.Until = until
	if until.IsZero() {
		faults.Add("until", msgVague)
	}
	m.Span.check(&faults)
	if err := faults.Err(); err != nil {
		return err
	}
	if err := endMembership(ctx, tx, id, until); err != nil {
		return err
	}
	return membershipChanged(ctx, tx, who, "org.membership.end", m.Org, m.In)
}

func membershipChanged(ctx context.Context, tx *db.Tx, who authz.Actor, action string, org, in ID) error {
	if err := changed(ctx, tx, org); err != nil {
		return err
	}
	if err := tx.Touch(ctx, Ref(in)); err != nil {
		return err
	}
	return record(ctx, tx, who, action, org, map[string]string{"in": in})
}

func eitherKeeps(ctx context.Context, tx *db.Tx, who authz.Actor, a, b ID) error {
	both, err := byIDs(ctx, tx, []ID{a, b}, tx.Today())
	if err != nil {
		return err
	}
	for _, id := range []ID{a, b} {
		if _, there := both[id]; !there {
			return fault.Missing(fmt.Errorf("no organisation %q", id))
		}
	}
	if MayEdit.Allows(who, both[a]) {
		return nil
	}
	return MayEdit.Check(who, both[b])
}

// AddMembership notes a membership.
func (s *Service) AddMembership(ctx context.Context, who authz.Actor, n NewMembership) error {
	return s.write(ctx, "membership", func(tx *db.Tx) error {
		_, err := AddMembership(ctx, tx, who, n)
		return err
	})
}

// EndMembership ends a membership.
func (s *Service) EndMembership(ctx context.Context, who authz.Actor, id string, until civil.Vague) error {
	return s.write(ctx, "membership.end", func(tx *db.Tx) error { return EndMembership(ctx, tx, who, id, until) })
}
