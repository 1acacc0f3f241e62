package life

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/account"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Handover is what somebody needs who takes a network over: written from what
// stands today, so that it is never out of date.
type Handover struct {
	network.View
	Waiting   int // requests
	Reconvene []network.Meeting
	Plan      Plan
	Open      Proposal
	Absences  []AbsenceShown
	Former    []network.Contact // who had a task within the last year
	Orphaned  bool
	MayAdopt  bool
	MayTell   bool // may tell of an absence
	Own       []network.Contact
}

// AbsenceShown is an absence with names.
type AbsenceShown struct {
	Absence
	Name, StandInName string
}

// Handover is the hand-over page of a network.
func (s *Service) Handover(ctx context.Context, who authz.Actor, view network.View) (Handover, error) {
	v := Handover{View: view}
	n := view.Network
	mayAdopt := network.MayAdopt.Allows(who, n)
	if !mayAdopt {
		if err := network.MayHandle.Check(who, n); err != nil {
			return v, err
		}
	}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		ids := []string{n.ID}
		today := tx.Today()
		v.MayTell, v.Orphaned = network.MayHandle.Allows(who, n), n.Orphaned(today)
		v.MayAdopt = mayAdopt && v.Orphaned
		waiting, err := space.Waiting(ctx, tx, []space.Ref{n.Space()})
		if err != nil {
			return err
		}
		for _, w := range waiting {
			if w.State == space.Requested {
				v.Waiting++
			}
		}
		lost, err := s.Meetings.Reconvene(ctx, tx, ids)
		if err != nil {
			return err
		}
		v.Reconvene = lost[n.ID]
		planned, err := items(ctx, tx, ids, today.Year)
		if err != nil {
			return err
		}
		held, err := s.Meetings.Between(ctx, tx, ids, yearStart(today.Year), yearStart(today.Year+1), false)
		if err != nil {
			return err
		}
		v.Plan = Plan{Year: today.Year, Today: today}
		v.Plan.Slots, v.Plan.Over = Fill(planned[n.ID], held[n.ID])
		open, err := openProposals(ctx, tx, ids)
		if err != nil {
			return err
		}
		for _, p := range open {
			if p.Was == n.Phase {
				v.Open = p
			}
		}
		return s.handoverPeople(ctx, tx, &v)
	})
	if err != nil {
		return v, fmt.Errorf("hand-over of %s: %w", n.Slug, err)
	}
	return v, nil
}

func (s *Service) handoverPeople(ctx context.Context, tx *db.Tx, v *Handover) error {
	today := tx.Today()
	away, err := absences(ctx, tx, []string{v.Network.ID}, today)
	if err != nil {
		return err
	}
	var people []string
	for _, a := range away {
		people = append(people, a.Person, a.StandIn)
	}
	names, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return err
	}
	for _, a := range away {
		v.Absences = append(v.Absences, AbsenceShown{Absence: a, Name: names[a.Person].Name, StandInName: names[a.StandIn].Name})
	}
	now := map[string]bool{}
	for _, c := range v.Contacts {
		now[c.Person+c.Role] = true
	}
	for _, back := range []int{1, 3, 6, 12} {
		then, err := network.ContactsOn(ctx, tx, []string{v.Network.ID}, today.AddMonths(-back))
		if err != nil {
			return err
		}
		for _, c := range then[v.Network.ID] {
			if !now[c.Person+c.Role] {
				now[c.Person+c.Role] = true
				v.Former = append(v.Former, c)
			}
		}
	}
	v.Own = v.Contacts
	return nil
}

// NewAbsence is somebody away for a time, and who does their task meanwhile.
type NewAbsence struct {
	Grant       string // of the task
	From, To    civil.Date
	Name, Email string // of the stand-in
}

// Away gives the stand-in the task for the days of the absence: the rights are
// theirs then, and what waits goes to them. Who handles the network may tell,
// of themselves or of another.
func (s *Service) Away(ctx context.Context, who authz.Actor, slug string, in NewAbsence) (network.Network, error) {
	var n network.Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if n, err = network.Find(ctx, tx, who, slug); err != nil {
			return err
		}
		if err := network.MayHandle.Check(who, n); err != nil {
			return err
		}
		if n.Over(tx.Today()) {
			return fault.New(fault.Conflict, msgOver)
		}
		contacts, err := network.ContactsOn(ctx, tx, []string{n.ID}, tx.Today())
		if err != nil {
			return err
		}
		list := contacts[n.ID]
		i := slices.IndexFunc(list, func(c network.Contact) bool { return c.Grant == in.Grant })
		if in.From.IsZero() {
			in.From = tx.Today()
		}
		var faults fault.Fields
		if i < 0 {
			faults.Add("grant", msgAbsentWho)
		}
		if in.To.IsZero() || in.To.Before(in.From) || in.To.Before(tx.Today()) || in.To.After(tx.Today().AddMonths(24)) {
			faults.Add("to", msgAbsentDays)
		}
		if err := faults.Err(); err != nil {
			return err
		}
		standIn, err := person.Ensure(ctx, tx, who, person.New{Name: in.Name, Email: in.Email, Lang: who.Lang.Or(i18n.FI)})
		if err != nil {
			return err
		}
		c := list[i]
		if standIn.ID == c.Person {
			return fault.FieldErr("email", msgStandInSame)
		}
		if err := network.AppointPerson(ctx, tx, who, n, network.Appointment{Role: c.Role, Person: standIn.ID, From: in.From, To: in.To}); err != nil {
			return err
		}
		a := Absence{ID: tx.NewID(), Network: n.ID, Person: c.Person, StandIn: standIn.ID, Role: c.Role, From: in.From, To: in.To}
		if err := insertAbsence(ctx, tx, a, who.Person); err != nil {
			return err
		}
		if err := mailStandIn.Enqueue(ctx, tx, toPerson{Network: n.ID, Person: standIn.ID, Other: a.ID}); err != nil {
			return err
		}
		if c.Role == account.Contact && !in.From.After(tx.Today()) {
			if _, err := network.Reassign(ctx, tx, n, []string{c.Person}); err != nil {
				return err
			}
		}
		return audit.Record(ctx, tx, who, "life.absence", string(n.Space()), map[string]string{"role": c.Role, "from": in.From.String(), "to": in.To.String()})
	})
	if err != nil {
		return n, fmt.Errorf("absence in %s: %w", slug, err)
	}
	return n, nil
}

// organisations are those the actor coordinates for, to choose from.
func (s *Service) organisations(ctx context.Context, who authz.Actor) ([]org.Organisation, error) {
	return s.Networks.FoundingOrgs(ctx, who)
}
