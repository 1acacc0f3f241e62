package payment

import (
	"context"
	"errors"
	"fmt"

	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/ui"
)

// Service keeps account numbers.
type Service struct {
	DB      *db.DB
	BaseURL string // what links in mails begin with
}

// Key is the lock under which the account number of an organisation changes.
func Key(of org.ID) string { return "payment.account:" + of }

// AccountOf is the account number that an organisation is paid to, "" where
// there is none.
func AccountOf(ctx context.Context, tx *db.Tx, of org.ID) (iban string, err error) {
	a, _, err := inState(ctx, tx, of, InForce)
	return a.IBAN, err
}

// holder is an organisation that may be paid to, for somebody whom a rule
// allows, with the number that waits.
func holder(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string, rule authz.Rule[Holder]) (h Holder, waits Account, err error) {
	if h.Org, err = org.Find(ctx, tx, idOrSlug); err != nil {
		return h, waits, err
	}
	_, centre, err := hours.HolderOf(ctx, tx, h.Org.ID)
	if fault.Is(err, fault.Conflict) || centre == h.Org.ID {
		return h, waits, fault.Missing(err)
	} else if err != nil {
		return h, waits, err
	}
	if h.Centre, err = org.ByID(ctx, tx, centre); err != nil {
		return h, waits, err
	}
	if waits, _, err = inState(ctx, tx, h.Org.ID, Waiting); err != nil {
		return h, waits, err
	}
	h.EnteredBy = waits.By
	return h, waits, rule.Check(who, h)
}

// Enter enters a number, which then waits for another person's approval.
func (s *Service) Enter(ctx context.Context, who authz.Actor, idOrSlug string, e Entry) (a Account, err error) {
	return a, s.change(ctx, who, "enter", idOrSlug, MayEnter, func(tx *db.Tx, h Holder, waits Account) error {
		a, err = s.EnterIn(ctx, tx, who, h.Org.ID, e)
		return err
	})
}

// EnterIn is the part of Enter that joins a transaction, Alone with Key.
func (s *Service) EnterIn(ctx context.Context, tx *db.Tx, who authz.Actor, of org.ID, e Entry) (Account, error) {
	h, waits, err := holder(ctx, tx, who, of, MayEnter)
	if err != nil {
		return Account{}, err
	}
	if err := e.check(); err != nil {
		return Account{}, err
	}
	if waits.ID != "" {
		return Account{}, fault.New(fault.Conflict, msgWaitsAlready)
	}
	now, _, err := inState(ctx, tx, h.Org.ID, InForce)
	if err != nil {
		return Account{}, err
	}
	if now.IBAN == e.IBAN {
		return Account{}, fault.FieldErr("iban", msgSame)
	}
	a := Account{ID: tx.NewID(), Org: h.Org.ID, IBAN: e.IBAN, State: Waiting, Reason: e.Reason, By: who.Person, At: tx.Now}
	if err := insert(ctx, tx, a); err != nil {
		return a, err
	}
	return a, s.done(ctx, tx, who, h, "enter", a)
}

// Verdict is what another person says of a number that waits.
type Verdict struct {
	Approve bool
	Answer  string // why not
}

// Decide approves or refuses the number that waits: the one that was looked at,
// by its id. What was in force stays so until this, and then is replaced.
func (s *Service) Decide(ctx context.Context, who authz.Actor, idOrSlug, id string, v Verdict) (a Account, err error) {
	return a, s.change(ctx, who, "decide", idOrSlug, MaySee, func(tx *db.Tx, h Holder, _ Account) error {
		a, err = s.DecideIn(ctx, tx, who, h.Org.ID, id, v)
		return err
	})
}

// DecideIn is the part of Decide that joins a transaction, Alone with Key.
func (s *Service) DecideIn(ctx context.Context, tx *db.Tx, who authz.Actor, of org.ID, id string, v Verdict) (Account, error) {
	h, a, err := holder(ctx, tx, who, of, MaySee)
	if err != nil {
		return a, err
	}
	if a.ID == "" || a.ID != id {
		return a, fault.New(fault.Conflict, msgNotWaiting)
	}
	if who.Person == a.By {
		return a, &fault.Error{Kind: fault.Conflict, Code: "second_pair_of_eyes", Say: msgOwnEntry}
	}
	if err := MayApprove.Check(who, h); err != nil {
		return a, err
	}
	a.Decider, a.Decided = who.Person, tx.Now
	if !v.Approve {
		if v.Answer == "" {
			return a, fault.FieldErr("answer", msgAnswerMissing)
		}
		a.State, a.Answer, a.Ended = Refused, v.Answer, tx.Now
		if err := update(ctx, tx, a); err != nil {
			return a, err
		}
		return a, s.done(ctx, tx, who, h, "refuse", a)
	}
	old, had, err := inState(ctx, tx, h.Org.ID, InForce)
	if err != nil {
		return a, err
	}
	if had {
		old.State, old.Ended = Replaced, tx.Now
		if err := update(ctx, tx, old); err != nil {
			return a, err
		}
	}
	a.State = InForce
	if err := update(ctx, tx, a); err != nil {
		return a, err
	}
	return a, s.done(ctx, tx, who, h, "approve", a)
}

// Withdraw takes back a number that waits.
func (s *Service) Withdraw(ctx context.Context, who authz.Actor, idOrSlug, id string) error {
	return s.change(ctx, who, "withdraw", idOrSlug, MayEnter, func(tx *db.Tx, h Holder, a Account) error {
		if a.ID == "" || a.ID != id {
			return fault.New(fault.Conflict, msgNotWaiting)
		}
		a.State, a.Ended = Withdrawn, tx.Now
		if err := update(ctx, tx, a); err != nil {
			return err
		}
		return s.done(ctx, tx, who, h, "withdraw", a)
	})
}

func (s *Service) change(ctx context.Context, who authz.Actor, what, idOrSlug string, rule authz.Rule[Holder], f func(*db.Tx, Holder, Account) error) error {
	var of org.ID
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		h, _, err := holder(ctx, tx, who, idOrSlug, rule)
		of = h.Org.ID
		return err
	})
	if err == nil {
		err = s.DB.Write(ctx, func(tx *db.Tx) error {
			h, waits, err := holder(ctx, tx, who, of, rule)
			if err != nil {
				return err
			}
			return f(tx, h, waits)
		}, db.Named("payment."+what), db.Alone(Key(of)))
	}
	if err != nil {
		return fmt.Errorf("%s account number of %s: %w", what, idOrSlug, err)
	}
	return nil
}

// done writes the audit row, which names the number by its end only, and has
// the organisation's main users told.
func (s *Service) done(ctx context.Context, tx *db.Tx, who authz.Actor, h Holder, what string, a Account) error {
	if err := audit.Record(ctx, tx, who, "payment.account_"+what, h.Org.Ref(), map[string]string{"account": a.ID, "ends": a.IBAN[len(a.IBAN)-4:]}); err != nil {
		return err
	}
	if err := tell(ctx, tx, h, a); err != nil {
		return err
	}
	return tx.Touch(ctx, h.Org.Ref())
}

// Page is what the page of an organisation's account number shows.
type Page struct {
	Holder
	InForce    Account
	Waits      Account
	Past       []Account
	Names      map[string]string // of people
	MayEnter   bool
	MayApprove bool
}

const pastShown = 20

// See reads the page.
func (s *Service) See(ctx context.Context, who authz.Actor, idOrSlug string) (v Page, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Holder, v.Waits, err = holder(ctx, tx, who, idOrSlug, MaySee); err != nil {
			return err
		}
		if v.InForce, _, err = inState(ctx, tx, v.Org.ID, InForce); err != nil {
			return err
		}
		if v.Past, err = past(ctx, tx, v.Org.ID, pastShown); err != nil {
			return err
		}
		var people []person.ID
		for _, a := range append([]Account{v.InForce, v.Waits}, v.Past...) {
			people = append(people, a.By, a.Decider)
		}
		known, err := person.ByIDs(ctx, tx, people)
		v.Names = map[string]string{}
		for id, p := range known {
			v.Names[id] = p.Name
		}
		return err
	})
	if err != nil {
		return v, fmt.Errorf("account number of %s: %w", idOrSlug, err)
	}
	v.MayEnter, v.MayApprove = MayEnter.Allows(who, v.Holder), MayApprove.Allows(who, v.Holder)
	return v, nil
}

// Tools lead from an organisation's page to its account number, and say how it
// stands.
func Tools(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) ([]ui.WorkItem, error) {
	if !who.SignedIn() {
		return nil, nil
	}
	h, waits, err := holder(ctx, tx, who, o.ID, MaySee)
	if fault.Is(err, fault.NotFound) || fault.Is(err, fault.Forbidden) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	inForce, _, err := inState(ctx, tx, h.Org.ID, InForce)
	if err != nil {
		return nil, err
	}
	say := partOpen
	switch {
	case waits.ID != "":
		say = partWaits
	case inForce.ID == "":
		say = partNone
	}
	return []ui.WorkItem{{Title: p.T(pageTitle), Href: Path(o), Meta: p.T(say)}}, nil
}

// mostDue is how many tasks a page of one's own lists.
const mostDue = 50

// Due are the organisations whose number waits for somebody's eyes.
func Due(ctx context.Context, tx *db.Tx, who authz.Actor) ([]org.Organisation, error) {
	scopes := scopesOf(who)
	if len(scopes) == 0 {
		return nil, nil
	}
	list, err := waiting(ctx, tx, scopes, who.Person, mostDue)
	if err != nil {
		return nil, err
	}
	var out []org.Organisation
	for _, a := range list {
		h, _, err := holder(ctx, tx, who, a.Org, MayApprove)
		if fault.Is(err, fault.NotFound) || fault.Is(err, fault.Forbidden) || errors.Is(err, db.ErrNoRows) {
			continue
		} else if err != nil {
			return nil, err
		}
		out = append(out, h.Org)
	}
	return out, nil
}
