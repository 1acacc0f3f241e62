package life

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Shown is a network's life for one reader.
type Shown struct {
	Network  network.Network
	Signs    Signs
	Quarters []Quarter
	Settings Settings
	Open     Proposal // "" id: none
	Before   []Proposal
	Rest     Rest
	Merges   []MergeShown
	End      End // of a network that is to end, or has
	Decides  bool
	TakesOut bool
	Today    civil.Date
}

// MergeShown is a merging with the names of both.
type MergeShown struct {
	Merge
	From, To network.Named
	Asked    int
	Answers  map[Answer]int
	MayAgree bool
}

// See is a network's life: its signs and its pulse for those who may read its
// archive, and what is to be decided for those who may.
func (s *Service) See(ctx context.Context, who authz.Actor, slug string) (Shown, error) {
	var v Shown
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if v.Network, err = network.Find(ctx, tx, who, slug); err != nil {
			return err
		}
		if err := MayReadPulse.Check(who, v.Network); err != nil {
			return err
		}
		return s.see(ctx, tx, who, &v)
	})
	if err != nil {
		return v, fmt.Errorf("life of %s: %w", slug, err)
	}
	return v, nil
}

func (s *Service) see(ctx context.Context, tx *db.Tx, who authz.Actor, v *Shown) error {
	n := v.Network
	ids := []string{n.ID}
	v.Today, v.Decides, v.TakesOut = tx.Today(), MayDecide.Allows(who, n), MayTakeOut.Allows(who, n)
	set, err := settings(ctx, tx, []network.Network{n})
	if err != nil {
		return err
	}
	v.Settings = set[n.ID]
	signs, err := s.measure(ctx, tx, []network.Network{n})
	if err != nil {
		return err
	}
	v.Signs = signs[n.ID]
	if v.Quarters, err = s.pulse(ctx, tx, ids); err != nil {
		return err
	}
	if v.End, err = endOf(ctx, tx, n.ID); err != nil {
		if gone, err := absent(err); !gone {
			return err
		}
	}
	resting, err := rests(ctx, tx, ids)
	if err != nil {
		return err
	}
	v.Rest = resting[n.ID]
	if !v.Decides {
		return nil
	}
	before, err := latest(ctx, tx, ids)
	if err != nil {
		return err
	}
	for _, p := range before[n.ID] {
		if p.State == Open && p.Was == n.Phase {
			v.Open = p
		} else if p.State != Open {
			v.Before = append(v.Before, p)
		}
	}
	v.Merges, err = mergesShown(ctx, tx, who, n)
	return err
}

func mergesShown(ctx context.Context, tx *db.Tx, who authz.Actor, n network.Network) ([]MergeShown, error) {
	live, err := mergesOf(ctx, tx, []string{n.ID})
	if err != nil {
		return nil, err
	}
	var out []MergeShown
	for _, m := range live[n.ID] {
		both, err := network.ByIDs(ctx, tx, []string{m.Network, m.Into})
		if err != nil {
			return nil, err
		}
		x := MergeShown{Merge: m, Answers: map[Answer]int{}}
		for _, b := range both {
			if b.ID == m.Network {
				x.From = named(b)
			} else {
				x.To = named(b)
				x.MayAgree = m.State == MergeAsked && MayDecide.Allows(who, b)
			}
		}
		list, err := askedOf(ctx, tx, m.ID)
		if err != nil {
			return nil, err
		}
		for _, a := range list {
			if !a.InBoth {
				x.Asked++
				x.Answers[a.Answer]++
			}
		}
		out = append(out, x)
	}
	return out, nil
}

// quartersShown is how far back the pulse goes.
const quartersShown = 8

// pulse sums what happened in networks by quarters.
func (s *Service) pulse(ctx context.Context, tx *db.Tx, ids []string) ([]Quarter, error) {
	if len(ids) == 0 {
		return Quarters(tx.Today(), quartersShown), nil
	}
	since := Quarters(tx.Today(), quartersShown)[0].Start()
	held, err := s.Meetings.Between(ctx, tx, ids, since, tx.Now, false)
	if err != nil {
		return nil, err
	}
	var meetings []Met
	seen := map[string]bool{}
	for _, id := range ids {
		for _, m := range held[id] {
			if !seen[m.ID] { // a meeting of two networks is one meeting
				seen[m.ID] = true
				meetings = append(meetings, Met{m.Start, m.Attended})
			}
		}
	}
	posts, err := entries(ctx, tx, ids, since)
	if err != nil {
		return nil, err
	}
	came, left, err := movements(ctx, tx, ids, since)
	if err != nil {
		return nil, err
	}
	return Pulse(tx.Today(), quartersShown, meetings, posts, came, left), nil
}

// Overview is the pulse of all networks somebody answers for.
type Overview struct {
	Quarters []Quarter
	Networks []Row
	Today    civil.Date
}

// Row is one network among all.
type Row struct {
	network.Named
	Phase    network.Phase
	Signs    Signs
	Fading   []Reason
	Proposal Proposal
}

// Overview is the life of all networks on somebody's desk side by side, those
// with most signs of fading first.
func (s *Service) Overview(ctx context.Context, who authz.Actor) (Overview, error) {
	var v Overview
	if err := network.MayCoordinate.Check(who, struct{}{}); err != nil {
		return v, err
	}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		v.Today = tx.Today()
		ids, err := network.Handled(ctx, tx, who)
		if err != nil {
			return err
		}
		all, err := network.ByIDs(ctx, tx, ids)
		if err != nil {
			return err
		}
		all = slices.DeleteFunc(all, func(n network.Network) bool { return !n.Published || n.Over(v.Today) })
		ids = ids[:0]
		for _, n := range all {
			ids = append(ids, n.ID)
		}
		if v.Quarters, err = s.pulse(ctx, tx, ids); err != nil {
			return err
		}
		signs, err := s.measure(ctx, tx, all)
		if err != nil {
			return err
		}
		set, err := settings(ctx, tx, all)
		if err != nil {
			return err
		}
		open, err := openProposals(ctx, tx, ids)
		if err != nil {
			return err
		}
		for _, n := range all {
			r := Row{Named: named(n), Phase: n.Phase, Signs: signs[n.ID], Fading: signs[n.ID].Fading(set[n.ID])}
			for _, p := range open {
				if p.Network == n.ID {
					r.Proposal = p
				}
			}
			v.Networks = append(v.Networks, r)
		}
		slices.SortStableFunc(v.Networks, func(a, b Row) int { return len(b.Fading) - len(a.Fading) })
		return nil
	})
	if err != nil {
		return v, fmt.Errorf("pulse of networks: %w", err)
	}
	return v, nil
}

// Duties are what the life of networks lays on somebody's desk: proposals to
// decide, rests to look at, mergings to agree to, ends that cannot come, and
// networks that nobody coordinates any more.
func (s *Service) Duties(ctx context.Context, tx *db.Tx, who authz.Actor, ids []string) ([]network.Duty, error) {
	var list []network.Duty
	all, err := network.ByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	today := tx.Today()
	byID := map[string]network.Network{}
	for _, n := range all {
		if MayDecide.Allows(who, n) && !n.Over(today) {
			byID[n.ID] = n
		}
	}
	orphans, err := s.orphans(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	for _, n := range orphans {
		list = append(list, network.Duty{Title: dutyOrphan.Fill("network", n.Name), Href: n.Path() + "/handover", Meta: dutyOrphanMeta, Urgent: true, Act: dutyAdopt})
	}
	open, err := openProposals(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	for _, p := range open {
		n, ok := byID[p.Network]
		if !ok || p.Was != n.Phase {
			continue
		}
		list = append(list, network.Duty{Title: dutyProposal.Fill("network", n.Name, "phase", network.PhaseNames[p.Phase]), Href: n.Path() + "/life",
			Meta: dueText(p.Due), Urgent: p.Overdue(today), Act: dutyDecide})
	}
	resting, err := rests(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	merging, err := mergesOf(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	ending, err := untold(ctx, tx, today)
	if err != nil {
		return nil, err
	}
	for _, n := range all {
		if _, ok := byID[n.ID]; !ok {
			continue
		}
		if r, ok := resting[n.ID]; ok && !r.Review.After(today) {
			list = append(list, network.Duty{Title: dutyReview.Fill("network", n.Name), Href: n.Path() + "/life", Meta: dueText(r.Review), Act: dutyLook})
		}
		for _, m := range merging[n.ID] {
			if m.State == MergeAsked && m.Into == n.ID {
				list = append(list, network.Duty{Title: dutyMerge.Fill("network", n.Name), Href: n.Path() + "/life", Meta: dueText(m.On), Act: dutyDecide})
			}
		}
		for _, e := range ending {
			if e.Network == n.ID {
				list = append(list, network.Duty{Title: dutyEnd.Fill("network", n.Name), Href: n.Path() + "/end", Meta: dueText(e.Last), Urgent: true, Act: dutyLook})
			}
		}
	}
	return list, nil
}

func dueText(d civil.Date) i18n.Text {
	return i18n.Text{FI: d.Format(i18n.FI), SV: d.Format(i18n.SV), EN: d.Format(i18n.EN)}
}

// orphans are the networks that nobody coordinates and the actor may take over.
func (s *Service) orphans(ctx context.Context, tx *db.Tx, who authz.Actor) ([]network.Network, error) {
	ids, err := uncoordinated(ctx, tx, tx.Today())
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	all, err := network.ByIDs(ctx, tx, ids)
	return slices.DeleteFunc(all, func(n network.Network) bool {
		return !n.Orphaned(tx.Today()) || !network.MayAdopt.Allows(who, n)
	}), err
}

// Adopt lets an organisation the actor coordinates for lead an orphaned network.
func (s *Service) Adopt(ctx context.Context, who authz.Actor, slug, orgSlug string) (network.Network, error) {
	var n network.Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if n, err = network.Find(ctx, tx, who, slug); err != nil {
			return err
		}
		if err := network.MayAdopt.Check(who, n); err != nil {
			return err
		}
		o, err := org.BySlug(ctx, tx, orgSlug)
		if fault.Is(err, fault.NotFound) || orgSlug == "" {
			return fault.FieldErr("organisation", msgAdoptWho)
		} else if err != nil {
			return err
		}
		n, err = network.Adopt(ctx, tx, who, n, o.ID)
		return err
	}, db.Named("life.adopt"))
	if err != nil {
		return n, fmt.Errorf("adopt network %s: %w", slug, err)
	}
	return n, nil
}
