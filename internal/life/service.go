package life

import (
	"context"
	"fmt"
	"slices"
	"time"

	"parvi/internal/account"
	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/space"
)

// Service keeps the life of networks.
type Service struct {
	DB       *db.DB
	Networks *network.Service
	Meetings *meeting.Service
	BaseURL  string
	// Export writes everything of a network as a zip; nil: it is not offered.
	Export func(ctx context.Context, who authz.Actor, slug string, w Writer) error
	// OnStep is what other features show under a guided step, by the last word of
	// its path: renew, rest, merge, end.
	OnStep map[string]network.Slot
}

// Writer is where a file goes.
type Writer interface{ Write([]byte) (int, error) }

// settings are the thresholds of each network: those of its leading
// coordinator, or of the nearest above that has set some.
func settings(ctx context.Context, tx *db.Tx, networks []network.Network) (map[string]Settings, error) {
	set, err := settingsOf(ctx, tx)
	if err != nil {
		return nil, err
	}
	out := make(map[string]Settings, len(networks))
	var orgs []string
	for _, n := range networks {
		out[n.ID] = Usual
		for _, c := range n.Coordinators {
			orgs = append(orgs, c.Org)
		}
	}
	if len(set) == 0 {
		return out, nil
	}
	slices.Sort(orgs)
	above, err := roofs(ctx, tx, slices.Compact(orgs))
	if err != nil {
		return nil, err
	}
	nearest := map[string]Settings{}
	for _, r := range above {
		if _, done := nearest[r.org]; done {
			continue
		}
		if s, ok := set[r.above]; ok {
			nearest[r.org] = s
		}
	}
	for _, n := range networks {
		for _, c := range network.InForce(n.Coordinators, tx.Today()) {
			if s, ok := nearest[c.Org]; ok && c.Role != network.Funder {
				out[n.ID] = s
				break
			}
		}
	}
	return out, nil
}

// looksBack is how far the last meeting is looked for.
const looksBack = 36

// measure reads the signs of networks from what happened, all in a few
// queries however many networks there are.
func (s *Service) measure(ctx context.Context, tx *db.Tx, networks []network.Network) (map[string]Signs, error) {
	today := tx.Today()
	ids := make([]string, len(networks))
	for i, n := range networks {
		ids[i] = n.ID
	}
	if len(ids) == 0 {
		return nil, nil
	}
	meetings, err := s.Meetings.Between(ctx, tx, ids, today.AddMonths(-looksBack).Start(), today.AddMonths(looksBack).Start(), false)
	if err != nil {
		return nil, err
	}
	stated, err := network.PastMeetings(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	year := today.AddMonths(-12)
	written, err := writers(ctx, tx, ids, year.Start())
	if err != nil {
		return nil, err
	}
	moved, err := turnovers(ctx, tx, ids, year.Start())
	if err != nil {
		return nil, err
	}
	contacts, err := network.ContactsOn(ctx, tx, ids, today)
	if err != nil {
		return nil, err
	}
	by := map[string][]wrote{}
	for _, w := range written {
		id := space.Ref(w.space).ID()
		by[id] = append(by[id], w)
	}
	out := make(map[string]Signs, len(ids))
	for _, n := range networks {
		sg := Signs{Today: today, Known: civil.DateOf(n.Created), Members: moved[n.ID].members, Joined: moved[n.ID].came, Left: moved[n.ID].left}
		if first := n.Founded.First(); n.Founded.Year > 0 && first.Before(sg.Known) {
			sg.Known = first
		}
		if n.Phase == network.Resting || n.Phase == network.Forming {
			sg.Known = later(sg.Known, n.PhaseOn)
		}
		sg.Contact = slices.ContainsFunc(contacts[n.ID], func(c network.Contact) bool { return c.Role == account.Contact })
		sg.meetings(meetings[n.ID], stated[n.ID], tx.Now, year)
		leads := map[string]bool{}
		for _, c := range contacts[n.ID] {
			leads[c.Person] = true
		}
		for _, w := range by[n.ID] {
			sg.Posts += w.n
			if w.author != "" {
				sg.Authors++
			}
			if leads[w.author] {
				sg.ByLeads += w.n
			}
		}
		out[n.ID] = sg
	}
	return out, nil
}

func later(a, b civil.Date) civil.Date {
	if b.After(a) {
		return b
	}
	return a
}

// meetings takes in the meetings of here and those a source states.
func (s *Signs) meetings(here []network.Meeting, stated []network.PastMeeting, now time.Time, year civil.Date) {
	for _, m := range here {
		on := civil.DateOf(m.Start)
		if m.Start.After(now) {
			if s.Next.IsZero() || on.Before(s.Next) {
				s.Next = on
			}
			continue
		}
		s.Last = later(s.Last, on)
		if !on.Before(year) {
			s.Meetings++
		}
		if m.Attended > 0 {
			s.Attended = append(s.Attended, m.Attended)
		}
	}
	for _, m := range stated {
		last := m.When.Last()
		s.Last = later(s.Last, last)
		if !last.Before(year) {
			s.Meetings += max(1, m.Times.Value)
		}
	}
}

// proposable tells whether a network is looked at at all.
func proposable(n network.Network, today civil.Date) bool {
	if !n.Published || n.Over(today) {
		return false
	}
	switch n.Phase {
	case network.Forming, network.Active, network.Fading, network.Resting:
		return true
	}
	return false
}

// Look measures every network and proposes what its signs speak for. A
// proposal whose signs are gone lapses; nothing changes for anybody but those
// who decide.
func (s *Service) Look(ctx context.Context) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		all, err := network.Every(ctx, tx)
		if err != nil {
			return err
		}
		ids := make([]string, 0, len(all))
		for _, n := range all {
			ids = append(ids, n.ID)
		}
		set, err := settings(ctx, tx, all)
		if err != nil {
			return err
		}
		before, err := latest(ctx, tx, ids)
		if err != nil {
			return err
		}
		merging, err := mergesOf(ctx, tx, ids)
		if err != nil {
			return err
		}
		signs, err := s.measure(ctx, tx, slices.DeleteFunc(slices.Clone(all), func(n network.Network) bool { return !proposable(n, tx.Today()) }))
		if err != nil {
			return err
		}
		for _, n := range all {
			sg, ok := signs[n.ID]
			if err := s.look(ctx, tx, n, sg, ok && len(merging[n.ID]) == 0, set[n.ID], before[n.ID]); err != nil {
				return fmt.Errorf("%s: %w", n.Slug, err)
			}
		}
		return nil
	}, db.Named("life.look"))
	if err != nil {
		return fmt.Errorf("look at networks: %w", err)
	}
	return nil
}

// look proposes for one network, or lets go of what was proposed.
func (s *Service) look(ctx context.Context, tx *db.Tx, n network.Network, sg Signs, measured bool, set Settings, before []Proposal) error {
	var phase network.Phase
	var reasons []Reason
	speaks := false
	if measured {
		phase, reasons, speaks = Propose(n.Phase, sg, set)
	}
	for _, p := range before {
		if p.State == Open && speaks && p.Phase == phase {
			return reasoned(ctx, tx, p.ID, reasons)
		}
		if p.State == Open {
			p.State, p.AnsweredAt = Lapsed, db.Millis(tx.Now)
			if err := settle(ctx, tx, p); err != nil {
				return err
			}
		}
		if speaks && p.Hushed(phase, civil.DateOf(db.Time(p.AnsweredAt)), tx.Today(), set) {
			speaks = false
		}
	}
	if !speaks {
		return nil
	}
	p := Proposal{ID: tx.NewID(), Network: n.ID, Was: n.Phase, Phase: phase, Reasons: reasons, State: Open,
		Made: db.Millis(tx.Now), Due: tx.Today().AddDays(set.AnswerDays)}
	if err := insertProposal(ctx, tx, p); err != nil {
		return err
	}
	people, err := network.Answering(ctx, tx, n)
	if err != nil {
		return err
	}
	for _, who := range people {
		if err := mailProposal.Enqueue(ctx, tx, toPerson{Network: n.ID, Person: who, Other: p.ID}); err != nil {
			return err
		}
	}
	return audit.Record(ctx, tx, authz.System, "life.propose", string(n.Space()), map[string]any{"phase": phase})
}

// Decide is a person's word on a proposal: confirmed, or declined with a
// reason. Of two people at once the first one's word holds; the same word
// twice is harmless.
func (s *Service) Decide(ctx context.Context, who authz.Actor, id string, yes bool, reason string) (network.Network, error) {
	var n network.Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		p, err := proposalByID(ctx, tx, id)
		if gone, err := absent(err); gone {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		if n, err = network.ByID(ctx, tx, p.Network); err != nil {
			return err
		}
		if err := MayDecide.Check(who, n); err != nil {
			return err
		}
		want := Declined
		if yes {
			want = Confirmed
		}
		if p.State != Open {
			if p.State == want {
				return nil
			}
			return fault.New(fault.Conflict, msgAnsweredAlready)
		}
		if !yes && reason == "" {
			return fault.FieldErr("reason", msgReasonMissing)
		}
		p.State, p.AnsweredBy, p.AnsweredAt, p.Reason = want, who.Person, db.Millis(tx.Now), reason
		if err := settle(ctx, tx, p); err != nil {
			return err
		}
		if yes {
			if n.Phase != p.Was {
				return fault.New(fault.Conflict, msgAnsweredAlready)
			}
			if n, err = network.State(ctx, tx, who, n, network.Said{Phase: p.Phase}); err != nil {
				return err
			}
		}
		return audit.Record(ctx, tx, who, "life."+string(want), string(n.Space()), map[string]any{"phase": p.Phase, "reason": reason})
	})
	if err != nil {
		return n, fmt.Errorf("decide on proposal %s: %w", id, err)
	}
	return n, nil
}

// answered closes the open proposal of a network in favour of another word.
func answered(ctx context.Context, tx *db.Tx, who authz.Actor, n network.Network, as ProposalState, reason string) error {
	open, err := openProposals(ctx, tx, []string{n.ID})
	if err != nil {
		return err
	}
	for _, p := range open {
		p.State, p.AnsweredBy, p.AnsweredAt, p.Reason = as, who.Person, db.Millis(tx.Now), reason
		if err := settle(ctx, tx, p); err != nil {
			return err
		}
	}
	return nil
}

// decide is every guided step: authorise, decide, write, note.
func (s *Service) decide(ctx context.Context, who authz.Actor, slug, action string, f func(tx *db.Tx, n *network.Network) error) (network.Network, error) {
	var n network.Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if n, err = network.Find(ctx, tx, who, slug); err != nil {
			return err
		}
		if err := MayDecide.Check(who, n); err != nil {
			return err
		}
		if n.Over(tx.Today()) {
			return fault.New(fault.Conflict, msgOver)
		}
		if err := f(tx, &n); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "life."+action, string(n.Space()), nil)
	})
	if err != nil {
		return n, fmt.Errorf("%s network %s: %w", action, slug, err)
	}
	return n, nil
}

// Renew says that the network goes on: it has a meeting dated, and its people
// have gone through what it is for.
func (s *Service) Renew(ctx context.Context, who authz.Actor, slug, how string) (network.Network, error) {
	return s.decide(ctx, who, slug, "renew", func(tx *db.Tx, n *network.Network) error {
		signs, err := s.measure(ctx, tx, []network.Network{*n})
		if err != nil {
			return err
		}
		var faults fault.Fields
		if signs[n.ID].Next.IsZero() {
			faults.Add("how", msgNextMissing)
		} else if how == "" {
			faults.Add("how", msgHowMissing)
		}
		if err := faults.Err(); err != nil {
			return err
		}
		if err := answered(ctx, tx, who, *n, Declined, how); err != nil {
			return err
		}
		*n, err = network.State(ctx, tx, who, *n, network.Said{Phase: network.Active})
		return err
	})
}

// Pause puts the network to rest until a day of review, on which those who
// answer for it are reminded.
func (s *Service) Pause(ctx context.Context, who authz.Actor, slug string, review civil.Date, reason string) (network.Network, error) {
	return s.decide(ctx, who, slug, "rest", func(tx *db.Tx, n *network.Network) error {
		var faults fault.Fields
		switch today := tx.Today(); {
		case review.IsZero():
			faults.Add("review", msgReviewMissing)
		case !review.After(today) || review.After(today.AddMonths(24)):
			faults.Add("review", msgReviewWhen)
		}
		if reason == "" {
			faults.Add("reason", msgReasonMissing)
		}
		if err := faults.Err(); err != nil {
			return err
		}
		if err := putRest(ctx, tx, Rest{Network: n.ID, Review: review, Reason: reason}, who.Person); err != nil {
			return err
		}
		if err := answered(ctx, tx, who, *n, Confirmed, reason); err != nil {
			return err
		}
		var err error
		*n, err = network.State(ctx, tx, who, *n, network.Said{Phase: network.Resting})
		return err
	})
}

// Thresholds are the settings of an organisation's networks as they stand.
func (s *Service) Thresholds(ctx context.Context, who authz.Actor, orgID string) (Settings, error) {
	out := Usual
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		if err := maySet(ctx, tx, who, orgID); err != nil {
			return err
		}
		all, err := settingsOf(ctx, tx)
		if set, ok := all[orgID]; ok {
			out = set
		}
		return err
	})
	return out, err
}

// SetThresholds keeps the settings of an organisation's networks.
func (s *Service) SetThresholds(ctx context.Context, who authz.Actor, orgID string, set Settings) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := maySet(ctx, tx, who, orgID); err != nil {
			return err
		}
		if err := set.Check(); err != nil {
			return err
		}
		if err := putSettings(ctx, tx, orgID, who.Person, set); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "life.settings", "org:"+orgID, set)
	})
	if err != nil {
		return fmt.Errorf("set thresholds of %s: %w", orgID, err)
	}
	return nil
}

// named is a network as lists show it.
func named(n network.Network) network.Named {
	return network.Named{ID: n.ID, Slug: n.Slug, Name: n.Name}
}
