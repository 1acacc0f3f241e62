package agreement

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Offer offers the work of a main user to the next, who is told and takes it on.
func (s *Service) Offer(ctx context.Context, who authz.Actor, idOrSlug string, n NewHandover) (h Handover, err error) {
	return h, s.change(ctx, who, "handover", idOrSlug, MayHandOver, func(tx *db.Tx, p Parties) error {
		h, err = s.OfferIn(ctx, tx, who, p.Org.ID, n)
		return err
	})
}

// OfferIn is the part of Offer that joins a transaction, Alone with Key.
func (s *Service) OfferIn(ctx context.Context, tx *db.Tx, who authz.Actor, of org.ID, n NewHandover) (Handover, error) {
	p, err := parties(ctx, tx, who, of, MayHandOver)
	if err != nil {
		return Handover{}, err
	}
	var bad fault.Fields
	if n.Last.IsZero() || n.Last.Before(tx.Today()) || n.Last.Year > 2100 {
		bad.Add("last", msgHandDay)
	}
	if len([]rune(n.Note)) > maxText {
		bad.Add("note", msgTooLong.Fill("max", maxText))
	}
	to, err := person.ByEmail(ctx, tx, strings.TrimSpace(n.Email))
	switch {
	case errors.Is(err, db.ErrNoRows) || fault.Is(err, fault.NotFound) || fault.Is(err, fault.Invalid) || err == nil && to.ID == "":
		bad.Add("email", msgHandUnknown)
	case err != nil:
		return Handover{}, err
	case to.ID == who.Person:
		bad.Add("email", msgHandSelf)
	}
	if err := bad.Err(); err != nil {
		return Handover{}, err
	}
	if _, has, err := openHand(ctx, tx, p.Org.ID, who.Person); err != nil {
		return Handover{}, err
	} else if has {
		return Handover{}, &fault.Error{Kind: fault.Conflict, Code: "offered", Say: msgHandOpen}
	}
	h := Handover{ID: tx.NewID(), Org: p.Org.ID, From: who.Person, To: to.ID, Last: n.Last, Note: n.Note, State: Offered, At: tx.Now}
	return h, s.handed(ctx, tx, who, p, h, h.To)
}

// handed stores what became of a hand-over and tells these people.
func (s *Service) handed(ctx context.Context, tx *db.Tx, who authz.Actor, p Parties, h Handover, tell ...string) error {
	if err := putHand(ctx, tx, h); err != nil {
		return err
	}
	var args []handArgs
	for _, id := range tell {
		if id != "" && id != who.Person {
			args = append(args, handArgs{h.ID, h.State, id})
		}
	}
	if err := tellHand.Enqueue(ctx, tx, args...); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "agreement.handover_"+string(h.State), p.Org.Ref(), map[string]string{"handover": h.ID, "to": h.To})
}

// HandView is a hand-over with those it is between.
type HandView struct {
	Handover
	Parties
	FromName, ToName string
	ForMe            bool // the reader is to answer it
	Mine             bool // the reader offered it
}

// hand reads a hand-over for those it is between: nobody else finds it.
func hand(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (v HandView, err error) {
	if !who.SignedIn() {
		return v, fault.New(fault.SignIn, msgHandSignIn)
	}
	if v.Handover, err = handByID(ctx, tx, id); isNoRows(err) || err == nil && who.Person != v.From && who.Person != v.To {
		return v, fault.Missing(err)
	} else if err != nil {
		return v, err
	}
	if v.Parties, err = parties(ctx, tx, authz.System, v.Handover.Org, MaySee); err != nil {
		return v, err
	}
	people, err := person.ByIDs(ctx, tx, []person.ID{v.From, v.To})
	v.FromName, v.ToName = people[v.From].Name, people[v.To].Name
	v.ForMe, v.Mine = who.Person == v.To && v.State == Offered, who.Person == v.From && v.State == Offered
	return v, err
}

// SeeHandover reads one.
func (s *Service) SeeHandover(ctx context.Context, who authz.Actor, id string) (v HandView, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = hand(ctx, tx, who, id)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("hand-over %s: %w", id, err)
	}
	return v, nil
}

// Answer is what the next main user says, or how the one who offered takes it back.
type Answer struct {
	State HandState // Accepted, Declined or Withdrawn
	Why   string
}

// AnswerHandover takes the work on, declines it, or takes the offer back. Who takes
// it on is a main user from now; who handed it over is one to the last day.
func (s *Service) AnswerHandover(ctx context.Context, who authz.Actor, id string, a Answer) (v HandView, err error) {
	if v, err = s.SeeHandover(ctx, who, id); err != nil {
		return v, err
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		v, err = s.AnswerIn(ctx, tx, who, id, a)
		return err
	}, db.Named("agreement.answer"), db.Alone(Key(v.Handover.Org)))
	if err != nil {
		return v, fmt.Errorf("answer hand-over %s: %w", id, err)
	}
	return v, nil
}

// AnswerIn is the part of AnswerHandover that joins a transaction, Alone with Key.
func (s *Service) AnswerIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, a Answer) (HandView, error) {
	v, err := hand(ctx, tx, who, id)
	if err != nil {
		return v, err
	}
	mine := a.State == Withdrawn
	if mine && who.Person != v.From || !mine && who.Person != v.To {
		return v, fault.New(fault.Forbidden, msgHandNotYours)
	}
	if v.State != Offered {
		return v, &fault.Error{Kind: fault.Conflict, Code: "answered", Say: msgHandAnswered}
	}
	if a.State == Declined && strings.TrimSpace(a.Why) == "" {
		return v, fault.FieldErr("why", msgHandWhy)
	}
	v.Handover.State, v.Answer, v.Done = a.State, a.Why, tx.Now
	tell := []string{v.From, v.To}
	if a.State == Accepted {
		if v.Last.Before(tx.Today()) {
			return v, &fault.Error{Kind: fault.Conflict, Code: "late", Say: msgHandLate}
		}
		if err := s.passOn(ctx, tx, who, v.Handover); err != nil {
			return v, err
		}
		staff, err := peopleOf(ctx, tx, v.Parties, Agreement{}, OfCentre)
		if err != nil {
			return v, err
		}
		tell = append(tell, staff...)
	}
	v.ForMe, v.Mine = false, false
	return v, s.handed(ctx, tx, who, v.Parties, v.Handover, tell...)
}

// passOn gives the role to the next, and ends it for the one before.
func (s *Service) passOn(ctx context.Context, tx *db.Tx, who authz.Actor, h Handover) error {
	held, err := account.Holders(ctx, tx, account.MainUser, []string{h.Org}, tx.Today())
	if err != nil {
		return err
	}
	has := false
	for _, x := range held {
		if has = has || x.Person.ID == h.From; x.Person.ID != h.From {
			continue
		}
		if to := x.Grant.To; !to.IsZero() && to.Before(h.Last) {
			continue
		}
		if _, err := account.End(ctx, tx, who, x.Grant.ID, h.Last); err != nil {
			return err
		}
	}
	if !has { // the role was taken from them meanwhile, so it is not theirs to give
		return &fault.Error{Kind: fault.Conflict, Code: "no_role", Say: msgHandGone}
	}
	_, err = account.Give(ctx, tx, who, account.NewGrant{Person: h.To, Role: account.MainUser, Scope: h.Org, From: tx.Today()})
	return err
}

// HandPage is what the page on which a main user hands over shows.
type HandPage struct {
	Parties
	Open  HandView
	Past  []HandView
	Today civil.Date
	Ends  civil.Date // of the reader's own role; zero: not known
}

// SeeHandovers reads it.
func (s *Service) SeeHandovers(ctx context.Context, who authz.Actor, idOrSlug string) (v HandPage, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Parties, err = parties(ctx, tx, who, idOrSlug, MayHandOver); err != nil {
			return err
		}
		v.Today = tx.Today()
		list, err := handsOf(ctx, tx, v.Org.ID, pastShown)
		if err != nil {
			return err
		}
		var ids []person.ID
		for _, h := range list {
			ids = append(ids, h.From, h.To)
		}
		people, err := person.ByIDs(ctx, tx, ids)
		if err != nil {
			return err
		}
		v.Past = nil
		for _, h := range list {
			x := HandView{Handover: h, FromName: people[h.From].Name, ToName: people[h.To].Name}
			if h.State == Offered && h.From == who.Person {
				v.Open = x
			} else {
				v.Past = append(v.Past, x)
			}
		}
		v.Ends, err = roleEnds(ctx, tx, v.Org.ID, who.Person)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("hand-overs of %s: %w", idOrSlug, err)
	}
	return v, nil
}

// roleEnds is the last day of somebody's role as a main user; zero: none is set.
func roleEnds(ctx context.Context, tx *db.Tx, of org.ID, who string) (civil.Date, error) {
	held, err := account.Holders(ctx, tx, account.MainUser, []string{of}, tx.Today())
	var last civil.Date
	for _, h := range held {
		if h.Person.ID == who {
			if h.Grant.To.IsZero() {
				return civil.Date{}, err
			}
			if last.IsZero() || h.Grant.To.After(last) {
				last = h.Grant.To
			}
		}
	}
	return last, err
}

// handTasks are the hand-overs that wait for somebody, and their own roles that
// end soon with nobody after them.
func handTasks(ctx context.Context, tx *db.Tx, who authz.Actor) (tasks []Task, err error) {
	list, err := handsTo(ctx, tx, who.Person, mostDue)
	if err != nil {
		return nil, err
	}
	ids := who.Scopes(account.MainUser)
	for _, h := range list {
		ids = append(ids, h.Org)
	}
	known, err := org.ByIDs(ctx, tx, ids, tx.Today())
	if err != nil {
		return nil, err
	}
	for _, h := range list {
		tasks = append(tasks, Task{known[h.Org], HandPath(h.ID), taskHand, verbHand})
	}
	soon := tx.Today().AddDays(endsSoon)
	after, err := account.Holders(ctx, tx, account.MainUser, who.Scopes(account.MainUser), soon)
	if err != nil {
		return nil, err
	}
	goesOn := map[org.ID]bool{}
	for _, h := range after {
		goesOn[h.Grant.Scope] = true
	}
	for _, id := range who.Scopes(account.MainUser) {
		if o := known[id]; !goesOn[id] && o.ID != "" && o.Kind != org.StudyCentre {
			tasks = append(tasks, Task{o, HandoverPath(o), taskEnds, verbEnds})
		}
	}
	return tasks, nil
}
