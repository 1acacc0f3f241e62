package support

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// RulesKey is the lock under which rule sets are written.
const RulesKey = "support-rules"

func ref(v Version) string { return "rules:" + v.ID + "." + itoa(v.Version) }

// Shelf is the rule sets of a study centre, for its people.
type Shelf struct {
	Org      org.Organisation
	Code     string
	Versions []Version // the latest first: drafts, what waits, what is or was in force
	InForce  []*Rules
	MayWrite bool
	Today    civil.Date
}

// Shelf reads the rule sets of a study centre.
func (s *Service) Shelf(ctx context.Context, who authz.Actor, slug string) (v Shelf, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = shelf(ctx, tx, who, slug)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("rule sets of %s: %w", slug, err)
	}
	return v, nil
}

func shelf(ctx context.Context, tx *db.Tx, who authz.Actor, slug string) (v Shelf, err error) {
	if v.Org, err = org.Find(ctx, tx, slug); err != nil {
		return v, err
	}
	if v.Org.Kind != org.StudyCentre {
		return v, fault.Missing(nil)
	}
	if err := MayReplay.Check(who, v.Org); err != nil {
		return v, err
	}
	v.MayWrite, v.Today = MayWrite.Allows(who, v.Org), tx.Today()
	// Only the name that was given counts: one that is taken from how a centre
	// calls itself may be another's, whose rules it must not write.
	named, err := codes(ctx, tx)
	if v.Code = named[v.Org.ID]; err != nil || v.Code == "" {
		return v, err
	}
	list, err := versions(ctx, tx)
	if err != nil {
		return v, err
	}
	for _, x := range list {
		if x.Rules.Centre == v.Code {
			v.Versions = append(v.Versions, x)
		}
	}
	v.InForce = latest(v.Versions)
	slices.SortStableFunc(v.InForce, func(a, b *Rules) int { return b.From.Year - a.From.Year })
	slices.SortStableFunc(v.Versions, func(a, b Version) int {
		if a.From.Year != b.From.Year {
			return b.From.Year - a.From.Year
		}
		return b.Version - a.Version
	})
	return v, nil
}

// One is a version of a rule set for one reader.
type One struct {
	Version
	Base       *Rules // what it is compared with: the one in force that it follows; nil: there is none
	MayEdit    bool
	MayApprove bool
	MayReplay  bool
	OwnedByYou bool // the reader wrote some of it, so another approves it
}

// See reads a version, also one that is not in force yet.
func (s *Service) See(ctx context.Context, who authz.Actor, id string, number int) (v One, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = see(ctx, tx, who, id, number)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("rule set %s version %d: %w", id, number, err)
	}
	return v, nil
}

func see(ctx context.Context, tx *db.Tx, who authz.Actor, id string, number int) (v One, err error) {
	if v.Version, err = versionOf(ctx, tx, id, number); err != nil {
		if errors.Is(err, db.ErrNoRows) {
			return v, fault.Missing(err)
		}
		return v, err
	}
	if v.Version.Centre, err = centreOf(ctx, tx, v.Rules.Centre); err != nil {
		return v, err
	}
	if err := MaySee.Check(who, v.Version); err != nil {
		return v, err
	}
	v.MayEdit, v.MayApprove = MayEdit.Allows(who, v.Version), MayApprove.Allows(who, v.Version)
	v.MayReplay = MayReplay.Allows(who, v.Version.Centre)
	v.OwnedByYou = slices.Contains(v.Writers, who.Person)
	list, err := approved(ctx, tx)
	if err != nil {
		return v, err
	}
	v.Base = follows(latest(list), v.Rules)
	return v, nil
}

// follows is what a version comes after: the one in force of the same id, else
// the last of the same kind that began before it.
func follows(inForce []*Rules, r *Rules) *Rules {
	var best *Rules
	for _, x := range inForce {
		if x.ID == r.ID {
			if x.Version == r.Version {
				return nil
			}
			return x
		}
		if x.Centre == r.Centre && x.Kind == r.Kind && x.Scheme == r.Scheme && x.From.Before(r.From) && (best == nil || best.From.Before(x.From)) {
			best = x
		}
	}
	return best
}

// centreOf is the study centre that goes by a short name; none is a zero one.
func centreOf(ctx context.Context, tx *db.Tx, code string) (org.Organisation, error) {
	all, err := codes(ctx, tx)
	if err != nil {
		return org.Organisation{}, err
	}
	for id, c := range all {
		if c != code {
			continue
		}
		found, err := org.ByIDs(ctx, tx, []org.ID{id}, tx.Today())
		if err != nil {
			return org.Organisation{}, err
		}
		o := found[id]
		o.Scopes, err = org.Scopes(ctx, tx, id)
		return o, err
	}
	return org.Organisation{}, nil
}

// Begin begins a draft from a rule set in force.
func (s *Service) Begin(ctx context.Context, who authz.Actor, slug string, a Another) (v Version, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		v, err = begin(ctx, tx, who, slug, a)
		return err
	}, db.Alone(RulesKey))
	if err != nil {
		return v, fmt.Errorf("begin rules of %s: %w", slug, err)
	}
	return v, nil
}

func begin(ctx context.Context, tx *db.Tx, who authz.Actor, slug string, a Another) (v Version, err error) {
	sh, err := shelf(ctx, tx, who, slug)
	if err != nil {
		return v, err
	}
	if err := MayWrite.Check(who, sh.Org); err != nil {
		return v, err
	}
	var bad fault.Fields
	i := slices.IndexFunc(sh.InForce, func(r *Rules) bool { return r.ID == a.Base })
	if i < 0 {
		bad.Add("base", msgWhichBase)
	}
	if a.Year < earliestYear || a.Year > latestYear {
		bad.Add("year", msgWhichYear.Fill("first", itoa(earliestYear), "last", itoa(latestYear)))
	}
	if a.Reason == "" {
		bad.Add("reason", msgReasonOf)
	}
	if err := bad.Err(); err != nil {
		return v, err
	}
	base, version := sh.InForce[i], 1
	id := base.ID
	if a.Year != base.From.Year {
		id = idFor(base, a.Year)
	}
	for _, x := range sh.Versions {
		if x.ID != id {
			continue
		}
		if x.State != Approved {
			bad.Add("year", msgBegun)
			return v, bad.Err()
		}
		version = max(version, x.Version+1)
		if x.Version+1 == version { // a correction of what is in force for that year
			base = x.Rules
		}
	}
	r, err := begun(base, a.Year, version)
	if err != nil {
		return v, err
	}
	v = Version{Rules: r, State: Draft, Edition: 1, Reason: a.Reason, Entered: tx.Now, Changed: tx.Now, Centre: sh.Org}
	return v, store(ctx, tx, who, v, "support.begin")
}

// store keeps a version, that somebody wrote of it, and what was done.
func store(ctx context.Context, tx *db.Tx, who authz.Actor, v Version, did string) error {
	if err := putVersion(ctx, tx, v); err != nil {
		return err
	}
	if err := putWriter(ctx, tx, v, who.Person); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, did, ref(v), map[string]any{"edition": v.Edition, "reason": v.Reason})
}

// Edit writes a draft. edition is the one that was written on.
func (s *Service) Edit(ctx context.Context, who authz.Actor, id string, number, edition int, e Edited) error {
	return s.change(ctx, id, number, func(tx *db.Tx) error {
		v, err := see(ctx, tx, who, id, number)
		if err != nil {
			return err
		}
		if err := MayEdit.Check(who, v.Version); err != nil {
			return err
		}
		r, err := e.apply(v.Rules)
		if err != nil {
			return err
		}
		if v.State != Draft {
			return fault.New(fault.Conflict, msgNotDraft)
		}
		if v.Edition != edition {
			return fault.New(fault.Conflict, msgOtherEdition)
		}
		v.Version.Rules, v.Edition, v.Reason, v.Changed = r, v.Edition+1, e.Reason, tx.Now
		return store(ctx, tx, who, v.Version, "support.edit")
	})
}

// Step is what is done with a version that is not in force.
type Step string

// The steps: a writer submits, another approves or returns; a draft is dropped.
const (
	Submit  Step = "submit"
	Approve Step = "approve"
	Return  Step = "return"
	Drop    Step = "drop"
)

// Take takes a step. Approving brings the version into force at once: it is
// calculated with from its first day on. why is the reason of a return.
func (s *Service) Take(ctx context.Context, who authz.Actor, id string, number, edition int, step Step, why string) error {
	return s.change(ctx, id, number, func(tx *db.Tx) error {
		v, err := see(ctx, tx, who, id, number)
		if err != nil {
			return err
		}
		if v.Edition != edition {
			return fault.New(fault.Conflict, msgOtherEdition)
		}
		x := v.Version
		x.Changed = tx.Now
		switch step {
		case Submit:
			err = MayEdit.Check(who, x)
			if err == nil && x.State != Draft {
				err = fault.New(fault.Conflict, msgNotDraft)
			}
			x.State, x.Returned = Submitted, ""
		case Return:
			err = MayEdit.Check(who, x)
			if err == nil && x.State != Submitted {
				err = fault.New(fault.Conflict, msgNotSubmitted)
			}
			if err == nil && why == "" {
				err = fault.Fields{{Name: "why", Say: msgWhyReturned}}.Err()
			}
			x.State, x.Returned = Draft, why
		case Approve:
			err = MayApprove.Check(who, x)
			x.State, x.Approver, x.Approved, x.Returned = Approved, who.Person, tx.Now, ""
		case Drop:
			if err = MayEdit.Check(who, x); err == nil {
				if err := dropVersion(ctx, tx, x); err != nil {
					return err
				}
				return audit.Record(ctx, tx, who, "support.drop", ref(x), nil)
			}
		default:
			err = fault.Missing(nil)
		}
		if err != nil {
			return err
		}
		if err := putVersion(ctx, tx, x); err != nil {
			return err
		}
		if step == Approve {
			if err := tx.Touch(ctx, Topic); err != nil {
				return err
			}
		}
		return audit.Record(ctx, tx, who, "support."+string(step), ref(x), map[string]any{"edition": x.Edition, "why": why})
	})
}

func (s *Service) change(ctx context.Context, id string, number int, do func(tx *db.Tx) error) error {
	if err := s.DB.Write(ctx, do, db.Alone(RulesKey)); err != nil {
		return fmt.Errorf("rule set %s version %d: %w", id, number, err)
	}
	return nil
}

// Replay is a year's decided cases under other rules.
type Replay struct {
	One
	Year  int
	Cases []Replayed // those that change most first
	All   Effect
	Units []UnitEffect
	Names map[org.ID]org.Organisation
	Bars  []int
}

// Replay calculates what a study centre decided in a year by another version of
// its rules: decided cases of the kind that the version is for. Nothing is
// stored, and nobody's decision changes.
func (s *Service) Replay(ctx context.Context, who authz.Actor, id string, number, year int) (v Replay, err error) {
	var list []Decision
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.One, err = see(ctx, tx, who, id, number); err != nil {
			return err
		}
		if err := MayReplay.Check(who, v.Version.Centre); err != nil {
			return err
		}
		if v.Year = year; year == 0 {
			if v.Year, err = lastYear(ctx, tx, v.Version.Centre.ID); err != nil {
				return err
			}
		}
		list, err = decidedIn(ctx, tx, v.Version.Centre.ID, v.Year, v.Kind)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("replay by %s version %d: %w", id, number, err)
	}
	if v.Cases, err = replayed(v.Rules, list); err != nil {
		return v, fmt.Errorf("replay by %s version %d: %w", id, number, err)
	}
	v.All, v.Units = together(v.Cases)
	v.Bars = bars(v.Cases)
	slices.SortStableFunc(v.Cases, func(a, b Replayed) int { return int(max(b.Change(), -b.Change()) - max(a.Change(), -a.Change())) })
	ids := make([]org.ID, len(v.Units))
	for i, u := range v.Units {
		ids[i] = u.Unit
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		v.Names, err = org.ByIDs(ctx, tx, ids, tx.Today())
		return err
	})
	return v, err
}
