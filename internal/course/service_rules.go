package course

import (
	"context"
	"slices"
	"strings"

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

// books are the rule sets in force, and by which short names they call study
// centres.
type books struct {
	list  []*support.Rules
	codes map[string]string
}

// booksOf reads the rule sets that courses go by: none where none is supported.
func booksOf(ctx context.Context, tx *db.Tx, cs ...Course) (b books, err error) {
	var centres []string
	for _, c := range cs {
		if c.Supported() && c.Centre != "" && !slices.Contains(centres, c.Centre) {
			centres = append(centres, c.Centre)
		}
	}
	if len(centres) == 0 {
		return b, nil
	}
	if b.codes, err = support.CodesOf(ctx, tx, centres); err != nil {
		return b, err
	}
	b.list, err = support.InForce(ctx, tx)
	return b, err
}

// ruleCentres are the names of the centres that there are rule sets of.
func ruleCentres(ctx context.Context, tx *db.Tx) ([]string, error) {
	list, err := support.InForce(ctx, tx)
	var names []string
	for _, r := range list {
		names = append(names, r.Centre)
	}
	slices.Sort(names)
	return slices.Compact(names), err
}

// rules are those for a course: by the year of delivery, which is the year it
// ends in.
func (b books) rules(c Course) (r Rules) {
	if !c.Supported() || c.Starts.IsZero() {
		return r
	}
	set, err := support.Choose(b.list, b.codes[c.Centre], string(c.Kind), "", c.lastDay().Year)
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

// estimate is what the rules say of a report as it stands, with what the
// organisation has been granted that year before.
func (s *Service) estimate(ctx context.Context, tx *db.Tx, c Course, w Writing) (Estimate, error) {
	books, err := booksOf(ctx, tx, c)
	if err != nil {
		return Estimate{}, err
	}
	r := books.rules(c)
	if r.set == nil {
		return Estimate{Missing: msgNoRules}, nil
	}
	planned, err := reserved(ctx, tx, c)
	if err != nil {
		return Estimate{}, err
	}
	f := factsOf(c, w, planned, tx.Today())
	f.Rules = r.ID
	used, err := s.Support.UsedBy(ctx, tx, c.Org, r.set, c.lastDay().Year, ref(c.ID))
	if err != nil {
		return Estimate{}, err
	}
	f.Used = &used
	e, err := reckon(r.set, f)
	e.Lines = verdicts(r.set, w.Costs)
	return e, err
}

// reckon is the calculation: pure.
func reckon(set *support.Rules, f support.Facts) (Estimate, error) {
	e := Estimate{Rules: set.ID, Version: set.Version}
	res, err := set.Calculate(&f)
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
	e = estimateOf(res.Explained())
	e.facts = f
	return e, nil
}

// estimateOf is a result as pages show it.
func estimateOf(res support.Result) Estimate {
	e := Estimate{Rules: res.Rules, Version: res.Version, Granted: res.Granted, Amount: Cents(res.Amount), Hours: parseHours(res.Hours), Released: parseHours(res.HoursReleased)}
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
	if res.Explanation != nil {
		e.Explanation = res.Explanation.Text()
	}
	return e
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
