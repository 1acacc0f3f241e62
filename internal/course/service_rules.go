package course

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/support"
)

// Rules are what of a rule set a course goes by on its way.
type Rules struct {
	ID          string
	Version     int
	Window      Window
	Deadline    civil.Date
	RefusesLate bool
	AnyYear     bool
	Missing     i18n.Text // why nothing can be calculated; empty where it can
	set         *support.Rules
}

// book is the name under which a study centre's rule sets are found.
type book string

// booksOf are the rule sets of study centres: those their settings name, else
// those that carry the name in the centre's address.
func booksOf(ctx context.Context, tx *db.Tx, set map[string]Settings) (map[string]book, error) {
	books := map[string]book{}
	var unnamed []string
	for id, s := range set {
		books[id] = book(s.Rules)
		if s.Rules == "" && id != "" {
			unnamed = append(unnamed, id)
		}
	}
	if len(unnamed) == 0 {
		return books, nil
	}
	slices.Sort(unnamed)
	orgs, err := org.ByIDs(ctx, tx, unnamed, tx.Today())
	for id, o := range orgs {
		books[id] = book(o.Slug)
	}
	return books, err
}

// RuleCentres are the names of the centres that there are rule sets of.
func RuleCentres() []string {
	var names []string
	for _, r := range support.Shipped() {
		if !slices.Contains(names, r.Centre) {
			names = append(names, r.Centre)
		}
	}
	slices.Sort(names)
	return names
}

// rules are those for a course: by the year of delivery, which is the year it
// ends in.
func (b book) rules(c Course) (r Rules) {
	if !c.Supported() || c.Starts.IsZero() {
		return r
	}
	set, err := support.Choose(support.Shipped(), string(b), string(c.Kind), "", c.lastDay().Year)
	if err != nil {
		r.Missing = msgNoRules
		return r
	}
	w := set.PlanWindow(c.firstDay())
	r = Rules{ID: set.ID, Version: set.Version, Window: Window{First: w.From, Last: w.To}, AnyYear: !set.OneYear(), set: set}
	r.Deadline, _ = set.ReportBy(c.lastDay())
	r.RefusesLate = set.Says("late_policy") == "block"
	return r
}

// estimate is what the rules say of a report as it stands.
func (s *Service) estimate(ctx context.Context, tx *db.Tx, c Course, w Writing) (Estimate, error) {
	set, err := settingsOf(ctx, tx, []string{c.Centre})
	if err != nil {
		return Estimate{}, err
	}
	books, err := booksOf(ctx, tx, set)
	if err != nil {
		return Estimate{}, err
	}
	planned, err := reserved(ctx, tx, c)
	if err != nil {
		return Estimate{}, err
	}
	return reckon(books[c.Centre].rules(c), c, w, planned, tx.Today())
}

// reckon is the calculation: pure, so that a decision can be made again from
// what it kept.
func reckon(r Rules, c Course, w Writing, planned Hours, today civil.Date) (Estimate, error) {
	if r.set == nil {
		return Estimate{Missing: msgNoRules}, nil
	}
	e := Estimate{Rules: r.ID, Version: r.Version, Lines: verdicts(r.set, w.Costs)}
	f := factsOf(c, w, planned, today)
	f.Rules = r.ID
	res, err := r.set.Calculate(&f)
	if err != nil {
		e.Missing = fault.Of(err).Say
		for _, x := range fault.Of(err).Fields {
			e.Missing = x.Say
		}
		if e.Missing.Empty() {
			return e, err
		}
		return e, nil
	}
	if len(res.Missing) > 0 {
		e.Missing = msgLacks.Fill("what", lacks(res.Missing))
		return e, nil
	}
	e.Granted, e.Amount, e.Hours, e.Released = res.Granted, Cents(res.Amount), parseHours(res.Hours), parseHours(res.HoursReleased)
	for _, x := range res.Ceilings {
		e.Ceilings = append(e.Ceilings, Ceiling{Name: support.CeilingName(x.Name), Amount: Cents(x.Amount), Binding: res.Binding != nil && *res.Binding == x.Name})
	}
	for _, x := range res.Reasons {
		e.Reasons = append(e.Reasons, x.Reason())
	}
	for _, x := range res.Warnings {
		if x.Code != "not_checked" {
			e.Warnings = append(e.Warnings, x.Warning())
		}
	}
	for _, x := range res.Cuts {
		e.Warnings = append(e.Warnings, x.Text())
	}
	res = res.Explained()
	e.Explanation = res.Explanation.Text()
	facts, err := json.Marshal(f)
	if err != nil {
		return e, err
	}
	result, err := json.Marshal(res)
	e.Facts, e.Result = string(facts), string(result)
	return e, err
}

// lacks names the values that a rule set lacks.
func lacks(paths []string) i18n.Text {
	var out i18n.Text
	say := func(l i18n.Lang) string {
		var names []string
		for _, path := range paths {
			if k, ok := support.KeyOf(path); ok {
				names = append(names, k.Label().In(l))
			} else {
				names = append(names, path)
			}
		}
		return strings.Join(names, ", ")
	}
	out.FI, out.SV, out.EN = say(i18n.FI), say(i18n.SV), say(i18n.EN)
	return out
}

// parseHours reads hours as the calculation prints them: "12.00".
func parseHours(s string) Hours {
	c, _ := ParseCents(s) // the same form: two decimals
	return Hours(c)
}

// decimal is hours as the calculation takes them.
func (h Hours) decimal() *support.Decimal {
	d, err := support.ParseDecimal(Cents(h).Decimal())
	if err != nil {
		return nil
	}
	return &d
}

// factsOf is a course and its report as the calculation takes them.
func factsOf(c Course, w Writing, planned Hours, today civil.Date) support.Facts {
	yes := func(b bool) *bool { return &b }
	f := support.Facts{
		Kind: string(c.Kind), Starts: c.firstDay(), Ends: c.lastDay(), ReportedOn: today, PlannedHours: planned.decimal(),
		Participants: &support.Participants{Total: new(w.Total()), UnderMinAge: new(w.Young()), Planned: new(c.Participants)},
		Income:       new(money.Cents(w.Income)), MemberClass: "member", Channel: "electronic", TrainerPaidBy: "organiser",
		Facts: support.Flags{OtherPublicFunding: yes(w.Declared.OtherFunding), SeparateBooks: yes(w.Declared.Separate), Informed: yes(w.Declared.Informed),
			InBooks: yes(w.Declared.InBooks), OwnFunding: yes(w.Declared.OwnFunding), Registered: yes(true), Programme: yes(true)},
	}
	if !c.SubmittedAt.IsZero() {
		f.SubmittedOn = civil.DateOf(c.SubmittedAt)
	}
	if !w.ReportedAt.IsZero() {
		f.ReportedOn = civil.DateOf(w.ReportedAt)
	}
	for i, x := range c.Sessions {
		twin := slices.ContainsFunc(c.Sessions[:i], func(o Session) bool {
			return o.Parallel > 0 && x.Parallel > 0 && o.Parallel != x.Parallel && o.Starts.Equal(x.Starts)
		})
		if !twin {
			f.Sessions = append(f.Sessions, support.Session{Start: support.MomentOf(x.Starts), End: support.MomentOf(x.Ends), BreakMinutes: x.Breaks, OtherMinutes: x.Other})
		}
	}
	for _, x := range w.Costs {
		cost := support.Cost{Category: string(x.Category), Amount: money.Cents(x.Amount), TiedToTopic: x.Tied, CalculationSheet: x.Sheet}
		if x.ByParticipant {
			cost.PaidBy = "participant"
		}
		f.Costs = append(f.Costs, cost)
	}
	return f
}

// verdicts are what a rule set says of each category there is a cost of.
func verdicts(r *support.Rules, costs []Cost) map[Category]LineVerdict {
	by := map[Category]LineVerdict{}
	for _, c := range costs {
		v := r.Verdict(string(c.Category))
		var say i18n.Text
		counts := true
		percent := i18n.Text{FI: v.Percent.Format(i18n.FI), SV: v.Percent.Format(i18n.SV), EN: v.Percent.Format(i18n.EN)}
		switch {
		case c.ByParticipant:
			say, counts = verdictSelf, false
		case v.Rule == support.CostCounts:
			say = verdictCounts
		case v.Rule == support.CostCapped:
			say = verdictCapped.Fill("percent", percent)
		case v.Rule == support.CostGroupedAs:
			say = verdictGroup.Fill("percent", percent)
		case v.Rule == support.CostSheet:
			say, counts = verdictSheet, c.Sheet
		case v.Rule == support.CostIfTied:
			say, counts = verdictTied, c.Tied
		default:
			say, counts = verdictNot, false
		}
		by[c.Category] = LineVerdict{Say: say, Counts: counts}
	}
	return by
}

// Preview is what the rules would say of a plan, if everything goes as
// planned.
func (s *Service) preview(ctx context.Context, tx *db.Tx, c Course) (Estimate, error) {
	return s.estimate(ctx, tx, c, Writing{Others: c.Participants, Income: c.Income, Costs: c.Costs,
		Declared: Declared{Informed: true, InBooks: true, OwnFunding: true, OtherFunding: c.OtherFunding}})
}
