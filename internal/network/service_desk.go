package network

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/space"
)

// Desk is what waits for somebody who answers for networks.
type Desk struct {
	Requests  []Request // to answer, oldest first
	Pending   []Request // invited or entered, yet to say yes
	Flagged   []Request // members for whom a condition no longer holds
	Seats     []Request // members whose seat's term has ended
	Networks  []DeskNetwork
	Orphans   []DeskNetwork // without a contact person
	Leaving   []Leaving     // coordinators about to withdraw
	Reconvene []DeskMeeting
	Funding   []DeskNetwork // whose funding ends within half a year
	Duties    []Duty        // of other features
	Totals    Totals
	Today     civil.Date
}

// Waiting is how many things wait.
func (d Desk) Waiting() int {
	return len(d.Requests) + len(d.Flagged) + len(d.Seats) + len(d.Orphans) + len(d.Reconvene) + len(d.Duties)
}

// DeskNetwork is a network on the desk.
type DeskNetwork struct {
	*Summary
	Contacts []Contact
	Requests int
	Progress Progress
}

// Leaving is an organisation that has told its last day as coordinator.
type Leaving struct {
	Network Network
	Coordination
	Org org.Organisation
}

// DeskMeeting is a meeting that needs a new convener.
type DeskMeeting struct {
	Network Network
	Meeting
}

// Desk is the desk of the actor: all networks they answer for.
func (s *Service) Desk(ctx context.Context, who authz.Actor) (Desk, error) {
	var d Desk
	if err := MayCoordinate.Check(who, struct{}{}); err != nil {
		return d, err
	}
	all, err := s.everything(ctx)
	if err != nil {
		return d, err
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		ids, err := Handled(ctx, tx, who)
		if err != nil {
			return err
		}
		d.Today = tx.Today()
		for _, duties := range s.Duties {
			more, err := duties(ctx, tx, who, ids)
			if err != nil {
				return err
			}
			d.Duties = append(d.Duties, more...)
		}
		return s.desk(ctx, tx, &d, all, ids)
	})
	if err != nil {
		return d, fmt.Errorf("desk: %w", err)
	}
	return d, nil
}

func (s *Service) desk(ctx context.Context, tx *db.Tx, d *Desk, all *directory, ids []string) error {
	today := tx.Today()
	byID := map[string]Network{}
	var cards []*Summary
	for _, c := range all.cards {
		if slices.Contains(ids, c.ID) {
			byID[c.ID] = c.Network
			cards = append(cards, c)
		}
	}
	contacts, err := contactsOf(ctx, tx, ids, today)
	if err != nil {
		return err
	}
	waiting, err := space.Waiting(ctx, tx, spaces(ids))
	if err != nil {
		return err
	}
	flagged, err := space.Flagged(ctx, tx, spaces(ids))
	if err != nil {
		return err
	}
	rows, err := describe(ctx, tx, append(waiting, flagged...), byID)
	if err != nil {
		return err
	}
	over, err := space.SeatsOver(ctx, tx, spaces(ids))
	if err != nil {
		return err
	}
	if d.Seats, err = describe(ctx, tx, over, byID); err != nil {
		return err
	}
	perNetwork := map[string]int{}
	for _, q := range rows {
		switch q.Member.State {
		case space.Requested:
			d.Requests = append(d.Requests, q)
			perNetwork[q.Network.ID]++
		case space.Joined:
			d.Flagged = append(d.Flagged, q)
		default:
			d.Pending = append(d.Pending, q)
		}
	}
	allPlans, err := plans(ctx, tx, ids)
	if err != nil {
		return err
	}
	year, err := s.ofYear(ctx, tx, ids, today.Year)
	if err != nil {
		return err
	}
	var leaving []string
	for _, c := range cards {
		n := DeskNetwork{Summary: c, Contacts: contacts[c.ID], Requests: perNetwork[c.ID],
			Progress: ProgressOf(today.Year, allPlans[c.ID], year[c.ID], nil, tx.Now)}
		d.Networks = append(d.Networks, n)
		if c.Over(today) {
			continue
		}
		if c.Published && !slices.ContainsFunc(n.Contacts, func(k Contact) bool { return k.Role == account.Contact }) {
			d.Orphans = append(d.Orphans, n)
		}
		if !c.FundingEnds.IsZero() && !c.FundingEnds.After(today.AddMonths(6)) {
			d.Funding = append(d.Funding, n)
		}
		for _, k := range c.Coordinators {
			if k.On(today) && !k.To.IsZero() {
				d.Leaving = append(d.Leaving, Leaving{Network: c.Network, Coordination: k})
				leaving = append(leaving, k.Org)
			}
		}
	}
	orgs, err := org.ByIDs(ctx, tx, unique(leaving), today)
	if err != nil {
		return err
	}
	for i := range d.Leaving {
		d.Leaving[i].Org = orgs[d.Leaving[i].Coordination.Org]
	}
	if s.Reconvene != nil && len(ids) > 0 {
		lost, err := s.Reconvene(ctx, tx, ids)
		if err != nil {
			return err
		}
		for _, c := range cards {
			for _, m := range lost[c.ID] {
				d.Reconvene = append(d.Reconvene, DeskMeeting{Network: c.Network, Meeting: m})
			}
		}
	}
	d.Totals, err = totals(ctx, tx, cards, today, tx.Now)
	return err
}

// Missing are the networks that have no contact person today, of those that
// are there and shown.
func (s *Service) Missing(ctx context.Context, tx *db.Tx) ([]Network, error) {
	all, err := every(ctx, tx)
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(all))
	for i, n := range all {
		ids[i] = n.ID
	}
	contacts, err := contactsOf(ctx, tx, ids, tx.Today())
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(all, func(n Network) bool {
		return !n.Published || n.Over(tx.Today()) ||
			slices.ContainsFunc(contacts[n.ID], func(c Contact) bool { return c.Role == account.Contact })
	}), nil
}
