package support

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

// Service keeps rule sets and decisions. Its parts for other features are
// RulesFor, Facts.Used by UsedBy, Decide and DecisionsOf; what only asks a
// rule set (plan windows, report days, verdicts on costs) are methods of Rules.
type Service struct {
	DB *db.DB

	inForce db.Memo[[]*Rules]
}

var errCase = errors.New("support: a case needs ref, centre, unit, title and path")

// Topic is touched whenever a rule set comes into force.
const Topic = "support-rules"

// ErrShipped is given when a rule set that came with the program before comes
// again under the same version with other content.
var ErrShipped = errors.New("a shipped rule set was changed without a new version")

// Enter takes the rule sets that come with the program into the database,
// each version once. It is part of migrating.
func Enter(ctx context.Context, tx *db.Tx, shipped []*Rules) error {
	list, err := versions(ctx, tx)
	if err != nil {
		return err
	}
	entered := false
	for _, r := range shipped {
		i := slices.IndexFunc(list, func(v Version) bool { return v.ID == r.ID && v.Version == r.Version })
		switch {
		case i < 0:
			v := Version{Rules: r, State: Approved, Shipped: true, Entered: tx.Now, Changed: tx.Now, Approved: tx.Now}
			if err := putVersion(ctx, tx, v); err != nil {
				return err
			}
			entered = true
		case list[i].Hash != r.Hash():
			return fmt.Errorf("%w: %s version %d", ErrShipped, r.ID, r.Version)
		}
	}
	if !entered {
		return nil
	}
	return tx.Touch(ctx, Topic)
}

// InForce are the rule sets that hold, by id: of each the latest approved
// version.
func InForce(ctx context.Context, tx *db.Tx) ([]*Rules, error) {
	list, err := approved(ctx, tx)
	return latest(list), err
}

// InForce are the rule sets that hold, read once until one comes into force.
func (s *Service) InForce(ctx context.Context) ([]*Rules, error) {
	return s.inForce.Get(ctx, s.DB, []string{Topic}, func(tx *db.Tx) ([]*Rules, time.Time, error) {
		list, err := InForce(ctx, tx)
		return list, endOfTime, err
	})
}

// endOfTime is when rule sets change by themselves: never.
var endOfTime = time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)

// Version is a version of a rule set that is or was in force; others are a
// fault here, being nobody's business before.
func (s *Service) Version(ctx context.Context, id string, number int) (*Rules, error) {
	var v Version
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		v, err = versionOf(ctx, tx, id, number)
		return err
	})
	if err == nil && v.State != Approved {
		err = db.ErrNoRows
	}
	if errors.Is(err, db.ErrNoRows) {
		return nil, fault.Missing(err)
	}
	return v.Rules, err
}

// RulesFor is the rule set of a study centre for a kind of training (Course,
// Lecture, Group) and a scheme ("" for none) in the year of delivery; a fault
// with the code no_rules when there is none or more than one.
func (s *Service) RulesFor(ctx context.Context, tx *db.Tx, centre org.ID, kind, scheme string, year int) (*Rules, error) {
	code, err := CodeOf(ctx, tx, centre)
	if err != nil {
		return nil, err
	}
	list, err := InForce(ctx, tx)
	if err != nil {
		return nil, err
	}
	return Choose(list, code, kind, scheme, year)
}

// UsedBy is what a unit has been granted in a year by a rule set, without the
// case itself: what caps of the year count from.
func (s *Service) UsedBy(ctx context.Context, tx *db.Tx, unit org.ID, r *Rules, year int, ref string) (Used, error) {
	h, c, err := used(ctx, tx, unit, r.ID, year, ref)
	hours, amount := Decimal(h), money.Cents(c)
	return Used{Hours: &hours, Amount: &amount}, err
}

// Calculate is what the facts come to by the rules in force: for a decision
// that is being prepared. Nothing is stored.
func (s *Service) Calculate(ctx context.Context, tx *db.Tx, centre org.ID, f *Facts) (Result, error) {
	r, err := s.rulesOf(ctx, tx, centre, f)
	if err != nil {
		return Result{}, err
	}
	return r.Calculate(f)
}

// rulesOf is the rule set that a case's facts ask for.
func (s *Service) rulesOf(ctx context.Context, tx *db.Tx, centre org.ID, f *Facts) (*Rules, error) {
	if f.Rules == "" {
		return s.RulesFor(ctx, tx, centre, f.Kind, f.Scheme, f.Year())
	}
	list, err := InForce(ctx, tx)
	if err != nil {
		return nil, err
	}
	return ByID(list, f.Rules)
}

// Decide calculates a case by the rules in force and stores the decision with
// its facts, the rule set's version and hash, and the result: years later it
// recomputes to the same cent. A refusal is a decision too; a sum that lacks
// a value is a fault with the code missing. A case may be decided again; the
// last decision holds.
//
// It joins the transaction of the feature whose case it is, which has asked
// whether the actor may decide, and is Alone with the case.
func (s *Service) Decide(ctx context.Context, tx *db.Tx, who authz.Actor, c Case) (Decision, error) {
	return s.conclude(ctx, tx, who, c, i18n.Content{})
}

// Deny refuses support at the study centre's discretion, on a ground of its
// own, whatever the rules give (study-centre.md 1: what breaks the aims of
// liberal adult education or the centre's mission). What they would have given
// is kept beside it. It joins a transaction as Decide does.
func (s *Service) Deny(ctx context.Context, tx *db.Tx, who authz.Actor, c Case, ground i18n.Content) (Decision, error) {
	if ground.Empty() {
		return Decision{}, errCase
	}
	return s.conclude(ctx, tx, who, c, ground)
}

// conclude decides a case: by the rules, or against them where there is a
// ground.
func (s *Service) conclude(ctx context.Context, tx *db.Tx, who authz.Actor, c Case, ground i18n.Content) (Decision, error) {
	var d Decision
	if err := c.check(); err != nil {
		return d, err
	}
	r, err := s.rulesOf(ctx, tx, c.Centre, &c.Facts)
	if err != nil {
		return d, err
	}
	res, err := decided(r, c)
	if err != nil {
		return d, err
	}
	before, err := decisionsOf(ctx, tx, c.Ref)
	if err != nil {
		return d, err
	}
	year := c.Facts.Year()
	if year == 0 {
		year = tx.Today().Year
	}
	hours, err := ParseDecimal(res.Hours)
	if err != nil {
		return d, err
	}
	d = Decision{ID: tx.NewID(), Ref: c.Ref, Number: len(before) + 1, Latest: true, Centre: c.Centre, Unit: c.Unit, Year: year, Kind: c.Facts.Kind,
		Rules: r.ID, Version: r.Version, Hash: r.Hash(), Facts: c.Facts, Result: res, Title: c.Title, Path: c.Path, Amount: res.Amount, Hours: hours, Person: who.Person, At: tx.Now}
	did := "support.decide"
	if !ground.Empty() {
		d.Ground, d.Amount, d.Hours, did = ground, 0, 0, "support.deny"
	}
	if err := insertDecision(ctx, tx, d); err != nil {
		return d, err
	}
	return d, audit.Record(ctx, tx, who, did, c.Ref, map[string]any{"decision": d.ID, "rules": d.Rules, "version": d.Version, "amount": d.Amount})
}

// DecisionsOf are the decisions of a case, the first first, each with its
// explanation told anew by the rules it was decided by.
func (s *Service) DecisionsOf(ctx context.Context, tx *db.Tx, ref string) ([]Decision, error) {
	list, err := decisionsOf(ctx, tx, ref)
	if err != nil {
		return nil, err
	}
	for i := range list {
		d := &list[i]
		v, err := versionOf(ctx, tx, d.Rules, d.Version)
		if err != nil {
			return nil, fmt.Errorf("rules of decision %s: %w", d.ID, err)
		}
		if d.Result, err = v.Rules.Calculate(&d.Facts); err != nil {
			return nil, fmt.Errorf("decision %s: %w", d.ID, err)
		}
		d.Result = d.Result.Explained()
	}
	return list, nil
}

// Holding are the decisions that hold of cases, by their refs; how each came
// about is told by DecisionsOf.
func Holding(ctx context.Context, tx *db.Tx, refs []string) (map[string]Decision, error) {
	by := make(map[string]Decision, len(refs))
	for part := range slices.Chunk(refs, 5000) {
		list, err := holding(ctx, tx, part)
		if err != nil {
			return nil, err
		}
		for _, d := range list {
			by[d.Ref] = d
		}
	}
	return by, nil
}

// stale finds every decision that does not recompute to what is stored.
func stale(ctx context.Context, tx *db.Tx) ([]string, error) {
	rules := map[[2]string]*Rules{}
	list, err := versions(ctx, tx)
	if err != nil {
		return nil, err
	}
	for _, v := range list {
		rules[[2]string{v.ID, fmt.Sprint(v.Version)}] = v.Rules
	}
	var bad []string
	for after := ""; ; {
		page, err := everyDecisionAfter(ctx, tx, after, 1000)
		if err != nil {
			return nil, err
		}
		for i := range page {
			d := &page[i]
			if r := rules[[2]string{d.Rules, fmt.Sprint(d.Version)}]; r == nil || !d.recomputes(r) {
				bad = append(bad, fmt.Sprintf("decision=%s ref=%s amount=%s", d.ID, d.Ref, d.Amount))
			}
		}
		if len(page) < 1000 {
			return bad, nil
		}
		after = page[len(page)-1].ID
	}
}

// altered finds rule sets whose content is not what their hash says.
func altered(ctx context.Context, tx *db.Tx) ([]string, error) {
	rows, err := bodies(ctx, tx)
	if err != nil {
		return nil, err
	}
	var bad []string
	for _, x := range rows {
		r, err := ParseRules([]byte(x.body))
		if err != nil || r.Hash() != x.hash || r.ID != x.id || r.Version != x.version {
			bad = append(bad, fmt.Sprintf("rule_set=%s version=%d", x.id, x.version))
		}
	}
	slices.Sort(bad)
	return bad, nil
}
