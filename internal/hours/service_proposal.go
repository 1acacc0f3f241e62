package hours

import (
	"context"
	"errors"
	"fmt"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// proposalKey is what db.Alone is given for the proposals of a member
// organisation: they are merged into one another.
func proposalKey(holder org.ID, year int) string {
	return fmt.Sprintf("hours proposals:%s:%d", holder, year)
}

// proposing runs a use case over the proposals within a member organisation.
func (s *Service) proposing(ctx context.Context, who authz.Actor, what, idOrSlug string, year int, rule authz.Rule[org.Organisation], f func(tx *db.Tx, o org.Organisation, p Purse) error) error {
	var holder string
	find := func(tx *db.Tx) (org.Organisation, Purse, error) {
		o, err := org.Find(ctx, tx, idOrSlug)
		if err != nil {
			return o, Purse{}, err
		}
		if err := rule.Check(who, o); err != nil {
			return o, Purse{}, err
		}
		p, err := purseOf(ctx, tx, o)
		return o, p, err
	}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		_, p, err := find(tx)
		holder = p.Holder.ID
		return err
	})
	if err == nil {
		err = s.DB.Write(ctx, func(tx *db.Tx) error {
			o, p, err := find(tx)
			if err != nil {
				return err
			}
			return f(tx, o, p)
		}, db.Named("hours."+what), db.Alone(proposalKey(holder, year)))
	}
	if err != nil {
		return fmt.Errorf("hours %s of %s: %w", what, idOrSlug, err)
	}
	return nil
}

// Propose writes an organisation's proposal for a year, without sending it.
func (s *Service) Propose(ctx context.Context, who authz.Actor, idOrSlug string, w Writing) (p Proposal, err error) {
	err = s.proposing(ctx, who, "propose", idOrSlug, w.Year, MayPropose, func(tx *db.Tx, o org.Organisation, of Purse) error {
		p, err = propose(ctx, tx, who, o, of, w)
		return err
	})
	return p, err
}

func propose(ctx context.Context, tx *db.Tx, who authz.Actor, o org.Organisation, of Purse, w Writing) (Proposal, error) {
	if err := w.check(); err != nil {
		return Proposal{}, err
	}
	p, err := proposalOf(ctx, tx, o.ID, w.Year, w.Kind)
	if err != nil {
		return p, err
	}
	if p.ID == "" {
		p = newProposal(tx, who, o, of, w.Year, w.Kind)
	} else if !p.State.Open() {
		return p, fault.New(fault.Conflict, msgProposalSent)
	} else if w.Seen != p.Version {
		return p, fault.New(fault.Conflict, msgChangedMeanwhile)
	}
	p.Grounds, p.Lines, p.Person, p.Changed = w.Grounds, w.Lines, who.Person, tx.Now
	p.Version++
	if err := putProposal(ctx, tx, p); err != nil {
		return p, err
	}
	if err := putLines(ctx, tx, p.ID, p.Lines); err != nil {
		return p, err
	}
	return p, audit.Record(ctx, tx, who, "hours.propose", o.Ref(), map[string]any{"proposal": p.ID, "year": p.Year, "hours": p.Own().String()})
}

func newProposal(tx *db.Tx, who authz.Actor, o org.Organisation, of Purse, year int, kind Kind) Proposal {
	return Proposal{ID: tx.NewID(), Org: o.ID, Holder: of.Holder.ID, Centre: of.Centre.ID, Year: year, Kind: kind, State: Draft,
		Person: who.Person, Created: tx.Now, Changed: tx.Now}
}

// AddLine adds a line to an organisation's proposal, making the proposal when
// there is none: a measure of a plan becomes hours without retyping. It is a
// part; it asks the permission to propose.
func AddLine(ctx context.Context, tx *db.Tx, who authz.Actor, unit org.ID, y int, kind Kind, l Line) (Proposal, error) {
	o, err := org.ByID(ctx, tx, unit)
	if err != nil {
		return Proposal{}, err
	}
	if err := MayPropose.Check(who, o); err != nil {
		return Proposal{}, err
	}
	of, err := purseOf(ctx, tx, o)
	if err != nil {
		return Proposal{}, err
	}
	p, err := proposalOf(ctx, tx, unit, y, kind)
	if err != nil {
		return p, err
	}
	return propose(ctx, tx, who, o, of, Writing{Year: y, Kind: kind, Grounds: p.Grounds, Lines: append(p.Lines, l), Seen: p.Version})
}

// Send sends a proposal up: to the study centre when it is the member
// organisation's own. Outside the centre's period it is refused, but what was
// returned for completion may be sent again.
func (s *Service) Send(ctx context.Context, who authz.Actor, idOrSlug string, y int, kind Kind) (p Proposal, err error) {
	rule := MayPropose
	err = s.proposing(ctx, who, "send", idOrSlug, y, rule, func(tx *db.Tx, o org.Organisation, of Purse) error {
		if o.ID == of.Holder.ID {
			if err := MayMerge.Check(who, o); err != nil {
				return err
			}
		}
		if p, err = proposalOf(ctx, tx, o.ID, y, kind); err != nil {
			return err
		}
		if err := p.sendable(); err != nil {
			return err
		}
		if p.State == Draft {
			if err := mayPost(ctx, tx, p.Centre, y, Year.proposing); err != nil {
				return err
			}
		}
		p.State, p.Asked, p.At, p.Changed, p.Note = Sent, p.Total(), tx.Now, tx.Now, ""
		if p.Top() {
			p.State = Submitted
		}
		p.Version++
		if err := putProposal(ctx, tx, p); err != nil {
			return err
		}
		if err := tellOfProposal(ctx, tx, who, p, o); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "hours.send", o.Ref(), map[string]any{"proposal": p.ID, "hours": p.Asked.String()})
	})
	return p, err
}

// Withdraw takes a sent proposal back to be written on.
func (s *Service) Withdraw(ctx context.Context, who authz.Actor, idOrSlug string, y int, kind Kind) error {
	return s.proposing(ctx, who, "withdraw", idOrSlug, y, MayPropose, func(tx *db.Tx, o org.Organisation, _ Purse) error {
		p, err := proposalOf(ctx, tx, o.ID, y, kind)
		if err != nil {
			return err
		}
		if p.State != Sent && p.State != Submitted {
			return fault.New(fault.Conflict, msgProposalTaken)
		}
		p.State, p.At, p.Changed = Draft, time.Time{}, tx.Now
		p.Version++
		if err := putProposal(ctx, tx, p); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "hours.withdraw", o.Ref(), map[string]string{"proposal": p.ID})
	})
}

// Take takes a proposal from below into the organisation's own, all of it or
// trimmed. What was taken may be trimmed anew until the own one is sent.
func (s *Service) Take(ctx context.Context, who authz.Actor, idOrSlug string, y int, id string, v Verdict) error {
	return s.proposing(ctx, who, "take", idOrSlug, y, MayMerge, func(tx *db.Tx, o org.Organisation, of Purse) error {
		x, err := fromBelow(ctx, tx, o, id, y)
		if err != nil {
			return err
		}
		if err := v.check(x.Total()); err != nil {
			return err
		}
		mine, err := proposalOf(ctx, tx, o.ID, y, x.Kind)
		if err != nil {
			return err
		}
		if mine.ID == "" {
			mine = newProposal(tx, who, o, of, y, x.Kind)
		}
		if !mine.State.Open() {
			return fault.New(fault.Conflict, msgProposalSent)
		}
		if x.State != Sent && x.Into != mine.ID {
			return fault.New(fault.Conflict, msgDecided)
		}
		mine.Version++
		mine.Changed = tx.Now
		if err := putProposal(ctx, tx, mine); err != nil {
			return err
		}
		x.State, x.Into, x.Taken, x.Note, x.Changed = Merged, mine.ID, v.Hours, v.Reason, tx.Now
		x.Version++
		if err := putProposal(ctx, tx, x); err != nil {
			return err
		}
		if err := tellProposer(ctx, tx, who, x); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "hours.take", o.Ref(), map[string]any{"proposal": x.ID, "hours": v.Hours.String()})
	})
}

// fromBelow is a proposal of an organisation under o.
func fromBelow(ctx context.Context, tx *db.Tx, o org.Organisation, id string, y int) (Proposal, error) {
	x, err := proposalByID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return x, fault.Missing(err)
	} else if err != nil {
		return x, err
	}
	if _, err := between(ctx, tx, x.Org, o.ID); errors.Is(err, db.ErrNoRows) || x.Org == o.ID || x.Year != y {
		return x, fault.Missing(err)
	} else if err != nil {
		return x, err
	}
	return x, nil
}

// SendBack returns a proposal from below for completion.
func (s *Service) SendBack(ctx context.Context, who authz.Actor, idOrSlug string, y int, id, note string) error {
	return s.proposing(ctx, who, "send_back", idOrSlug, y, MayMerge, func(tx *db.Tx, o org.Organisation, _ Purse) error {
		x, err := fromBelow(ctx, tx, o, id, y)
		if err != nil {
			return err
		}
		if x.State != Sent {
			return fault.New(fault.Conflict, msgDecided)
		}
		return back(ctx, tx, who, x, note)
	})
}

func back(ctx context.Context, tx *db.Tx, who authz.Actor, x Proposal, note string) error {
	var faults fault.Fields
	checkGrounds(&faults, &note, false)
	if note == "" {
		faults.Add("reason", msgNoteMissing)
	}
	if err := faults.Err(); err != nil {
		return err
	}
	x.State, x.Note, x.Changed = Returned, note, tx.Now
	x.Version++
	if err := putProposal(ctx, tx, x); err != nil {
		return err
	}
	if err := tellProposer(ctx, tx, who, x); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "hours.proposal.return", org.Ref(x.Org), map[string]string{"proposal": x.ID})
}

// submitted is a proposal before the study centre, for its hours officers.
func submitted(ctx context.Context, tx *db.Tx, who authz.Actor, id string, rule authz.Rule[Purse]) (Proposal, Purse, error) {
	x, err := proposalByID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return x, Purse{}, fault.Missing(err)
	} else if err != nil {
		return x, Purse{}, err
	}
	orgs, err := org.ByIDs(ctx, tx, []string{x.Holder, x.Centre}, tx.Today())
	p := Purse{Holder: orgs[x.Holder], Centre: orgs[x.Centre]}
	if err != nil {
		return x, p, err
	}
	if err := rule.Check(who, p); err != nil {
		return x, p, err
	}
	if !x.Top() {
		return x, p, fault.Missing(nil)
	}
	return x, p, nil
}

// Judge decides a member's proposal: the hours that are granted are posted at
// once. With back it is returned for completion instead, the reason telling
// what is missing.
func (s *Service) Judge(ctx context.Context, who authz.Actor, id string, v Verdict, sendBack bool) (x Proposal, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		x, _, err = submitted(ctx, tx, who, id, MayGrant)
		return err
	})
	if err == nil {
		err = s.DB.Write(ctx, func(tx *db.Tx) error {
			x, err = judge(ctx, tx, who, id, v, sendBack)
			return err
		}, db.Named("hours.judge"), db.Alone(Key(x.Holder, x.Year), Key(x.Centre, x.Year), proposalKey(x.Holder, x.Year)))
	}
	if err != nil {
		return x, fmt.Errorf("judge proposal %s: %w", id, err)
	}
	return x, nil
}

func judge(ctx context.Context, tx *db.Tx, who authz.Actor, id string, v Verdict, sendBack bool) (Proposal, error) {
	x, p, err := submitted(ctx, tx, who, id, MayGrant)
	if err != nil {
		return x, err
	}
	if x.State != Submitted {
		return x, fault.New(fault.Conflict, msgDecided)
	}
	if sendBack {
		return x, back(ctx, tx, who, x, v.Reason)
	}
	if err := v.check(x.Asked); err != nil {
		return x, err
	}
	x.State, x.Given, x.Note, x.By, x.Decided, x.Changed = ProposalState(outcome(x.Asked, v.Hours)), v.Hours, v.Reason, who.Person, tx.Now, tx.Now
	x.Version++
	if err := putProposal(ctx, tx, x); err != nil {
		return x, err
	}
	if v.Hours > 0 {
		err = give(ctx, tx, who, p, Posting{Year: x.Year, Kind: x.Kind, Entry: Grant, Hours: v.Hours, Cause: x.ID, Grounds: v.Reason})
	} else {
		err = audit.Record(ctx, tx, who, "hours.reject", p.Holder.Ref(), map[string]string{"proposal": x.ID})
	}
	if err != nil {
		return x, err
	}
	return x, tellProposer(ctx, tx, who, x)
}
