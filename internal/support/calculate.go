package support

import (
	"slices"
	"strconv"
	"strings"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/money"
)

// Calculate is the support of what the facts tell by these rules, without the
// explanation; Result.Explain adds it. Facts that cannot be so are an error
// with all of them, at their fields.
func (r *Rules) Calculate(f *Facts) (Result, error) {
	if err := f.Check(); err != nil {
		return Result{}, err
	}
	if err := r.fits(f); err != nil {
		return Result{}, err
	}
	c := calculation{r: r, t: &r.t, f: f, w: working{costs: whole(0), yearLeft: whole(0)}}
	c.hours()
	c.people()
	c.money()
	c.terms()
	c.reasons()
	c.ceilings()
	return c.result(), nil
}

// fits tells what is wrong with facts only by this rule set.
func (r *Rules) fits(f *Facts) error {
	if f.Kind != r.Kind && (f.Kind == Group || r.Kind == Group) {
		return fault.FieldErr("kind", msgOtherKind.Fill("rules", r.ID))
	}
	if span := r.t.rateRange; f.DecidedRate != nil && span.set && (*f.DecidedRate < span.v.from || *f.DecidedRate > span.v.to) {
		err := fault.Of(fault.FieldErr("decided_rate", msgDecidedRate.Fill("from", span.v.from.Text(), "to", span.v.to.Text())))
		err.Code = "decided_rate"
		return err
	}
	return nil
}

// calculation is one calculation under way.
type calculation struct {
	r *Rules
	t *terms
	f *Facts
	w working

	counted *int  // people
	lines   []Cut // of costs
	found   []Finding
	warned  []Finding
	ceils   []Ceiling
	missing []string
	needSum bool // some ceiling needs costs that were not given
}

func (c *calculation) refuse(code, required, actual string) {
	c.found = append(c.found, Finding{code, required, actual})
}

func (c *calculation) warn(code, required, actual string) {
	c.warned = append(c.warned, Finding{code, required, actual})
}

func (c *calculation) unchecked(what string) { c.warn("not_checked", what, "") }

// byDefault notes that a policy nobody gave had a part in the result.
func (c *calculation) byDefault(key string) {
	if !slices.Contains(c.w.defaults, key) {
		c.w.defaults = append(c.w.defaults, key)
	}
}

// hours finds what was delivered and what of it counts.
func (c *calculation) hours() {
	t, w := c.t, &c.w
	w.unit = t.minutes
	if w.unit == 0 {
		w.unit = 45
		if t.gross.v {
			w.unit = 60
		}
	}
	if c.f.Hours != nil {
		w.delivered = c.f.Hours.ratio()
	} else {
		c.timetable()
		w.delivered = rounded(ratio{w.minutes, w.unit}.reduced(), t.rounding)
		if !t.gross.given && t.minutes == 0 {
			c.byDefault("hour.basis")
		}
	}
	w.counted = w.delivered
	limit := func(name string, at ratio) {
		if w.counted.cmp(at) > 0 {
			w.counted, w.capped = at, name
		}
	}
	if t.hourMax.set && t.maxCaps.v {
		limit("hour.max_per_course", t.hourMax.v.ratio())
	}
	if t.capToPlan.v && c.f.PlannedHours != nil {
		limit("hour.cap_to_plan", c.f.PlannedHours.ratio())
	}
	if c.f.HoursAvailable != nil {
		limit("hours_available", c.f.HoursAvailable.ratio())
	}
}

// timetable counts the minutes of the sessions, once for each parallel group
// that qualifies where the rules allow it.
func (c *calculation) timetable() {
	t, w := c.t, &c.w
	var breaks, lasting int64
	for i := range c.f.Sessions {
		s := &c.f.Sessions[i]
		n := int64(s.minutes(t.online) - s.OtherMinutes)
		if !t.gross.v {
			n -= int64(s.BreakMinutes)
		}
		n = max(n, 0)
		lasting += n
		breaks += int64(s.BreakMinutes)
		w.breaks += int64(s.BreakMinutes)
		w.other += int64(s.OtherMinutes)
		w.minutes += n * int64(c.times(s))
	}
	if need := lasting * t.breaks / 60; t.gross.v && breaks < need {
		c.warn("breaks_missing", strconv.FormatInt(need, 10), strconv.FormatInt(breaks, 10))
	}
}

// times is how many times a session counts.
func (c *calculation) times(s *Session) int {
	t, n := c.t, 0
	if !t.parallel.v || len(s.Groups) == 0 {
		return 1
	}
	for _, g := range s.Groups {
		switch {
		case g.Size < t.groupMin:
			c.warn("group_not_counted", strconv.Itoa(t.groupMin), strconv.Itoa(g.Size))
		case t.groupLeader && !g.Leader:
			c.warn("group_not_counted", "leader", strconv.Itoa(g.Size))
		case t.groupMost > 0 && n == t.groupMost:
			c.warn("group_not_counted", "max_groups", strconv.Itoa(t.groupMost))
		default:
			n++
		}
	}
	return max(n, 1)
}

func rounded(h ratio, how string) ratio {
	switch how {
	case "floor":
		return whole(h.n / h.d)
	case "nearest":
		return whole(h.half())
	case "exact_quarter":
		return ratio{ratio{h.n * 4, h.d}.half(), 4}.reduced()
	default:
		return h
	}
}

// people counts participants who are old enough.
func (c *calculation) people() {
	p, w := c.f.people(), &c.w
	w.total = p.total()
	if w.total == nil {
		return
	}
	n := *w.total
	if c.t.minAge.set {
		switch {
		case p.Ages != nil:
			for _, age := range p.Ages {
				if age < c.t.minAge.v {
					w.under++
				}
			}
		case p.UnderMinAge != nil:
			w.under = *p.UnderMinAge
		}
	}
	n -= w.under
	c.counted = &n
}

// money finds the eligible costs, after cuts.
func (c *calculation) money() {
	if c.f.Costs == nil {
		return
	}
	c.w.hasCosts = true
	byCategory := c.eligible()
	sum := ratio{0, 1}
	for _, x := range byCategory {
		sum = sum.add(x)
	}
	if len(c.t.groups) > 0 {
		sum = c.shareGroups(byCategory, sum)
	}
	if c.t.income.v == "deduct_from_costs" && c.f.Income != nil && *c.f.Income > 0 {
		after := sum.sub(cents(*c.f.Income)).atLeastZero()
		c.lines = append(c.lines, Cut{Category: "income", From: sum.cents(), To: after.cents(), Rule: cutIncome})
		sum = after
	}
	c.w.costs = sum
}

// eligible are the costs of each category that count, in the order of
// Categories.
func (c *calculation) eligible() []ratio {
	type line struct{ all money.Cents }
	var byRule [7]line // of one category
	rules := [...]string{cutNot, cutParticipant, cutSheet, cutTopic, cutCapped}
	out := make([]ratio, len(Categories))
	for i, category := range Categories {
		out[i] = ratio{0, 1}
		clear(byRule[:])
		used := false
		policy := c.t.categories[category]
		for j := range c.f.Costs {
			cost := &c.f.Costs[j]
			if cost.Category != category {
				continue
			}
			used = true
			rule := policy.v.cut(cost)
			if rule == "" {
				out[i] = out[i].add(cents(cost.Amount))
				continue
			}
			byRule[slices.Index(rules[:], rule)].all += cost.Amount
		}
		if !used {
			continue
		}
		if !policy.given && policy.v.rule != "eligible" {
			c.byDefault("cost_categories." + category)
		}
		for k, rule := range rules {
			from := cents(byRule[k].all)
			if byRule[k].all == 0 {
				continue
			}
			to := ratio{0, 1}
			if rule == cutCapped {
				to = percentOf(from, policy.v.percent)
				out[i] = out[i].add(to)
			}
			c.lines = append(c.lines, Cut{Category: category, From: byRule[k].all, To: to.cents(), Rule: rule, percent: policy.v.percent})
		}
	}
	return out
}

// cut is the rule by which a cost does not count in full, or "".
func (e eligibility) cut(c *Cost) string {
	switch {
	case c.PaidBy == "participant":
		return cutParticipant
	case e.rule == "not":
		return cutNot
	case e.rule == "needs_calculation_sheet" && !c.CalculationSheet:
		return cutSheet
	case e.rule == "tied_to_topic" && !c.TiedToTopic:
		return cutTopic
	case e.rule == "capped":
		return cutCapped
	}
	return ""
}

// percentOf is p percent of x.
func percentOf(x ratio, p Decimal) ratio {
	return x.times(ratio{int64(p) / 100, decimalUnit}.reduced())
}

// shareGroups caps groups that may be at most a share of all that is
// eligible, themselves included: the largest total C with
// C = others + Σ min(group, share × C). Groups over their share at a total
// stay over it at any smaller one, so capping them one after another ends at
// the exact answer.
func (c *calculation) shareGroups(byCategory []ratio, sum ratio) ratio {
	groups := c.t.groups
	sums := make([]ratio, len(groups))
	over := make([]bool, len(groups))
	for i, g := range groups {
		sums[i] = ratio{0, 1}
		for _, category := range g.categories {
			sums[i] = sums[i].add(byCategory[slices.Index(Categories, category)])
		}
	}
	total := sum
	for again := true; again; {
		again = false
		for i, g := range groups {
			if !over[i] && sums[i].cmp(percentOf(total, g.percent)) > 0 {
				over[i], again = true, true
			}
		}
		if !again {
			break
		}
		rest, share := sum, Decimal(100*decimalUnit)
		for i, g := range groups {
			if over[i] {
				rest = rest.sub(sums[i])
				share -= g.percent
			}
		}
		// rest ÷ (share ÷ 100 %), the factors chosen so that nothing grows.
		total = rest.times(ratio{decimalUnit, int64(share) / 100}.reduced())
	}
	for i, g := range groups {
		if over[i] {
			c.lines = append(c.lines, Cut{Category: g.name, From: sums[i].cents(), To: percentOf(total, g.percent).cents(), Rule: cutShare, percent: g.percent})
		}
	}
	return total
}

// terms chooses the rate and the shares that hold for these facts.
func (c *calculation) terms() {
	t, f, w := c.t, c.f, &c.w
	w.percent, w.ownShare = t.percent.v, t.ownShare.v
	w.raised = len(t.raisedFor) > 0 && (slices.Contains(t.raisedFor, f.Subject) || slices.ContainsFunc(f.Grounds, func(g string) bool { return slices.Contains(t.raisedFor, g) }))
	if w.raised && t.raisedShare.set {
		w.percent, w.ownShare = 0, t.raisedShare.v
	}
}

// hourly is the rate, and whether hours have one at all.
func (c *calculation) hourly() (money.Cents, bool) {
	t, f := c.t, c.f
	switch {
	case c.w.raised && t.raisedRate.set:
		return t.raisedRate.v, true
	case c.w.raised && t.raisedRate.missing:
		c.lacks("raised.rate")
	case t.rateRange.missing:
		c.lacks("rate.range")
	case t.rateRange.set && f.DecidedRate == nil:
		c.lacks("decided_rate")
	case t.rateRange.set:
		return *f.DecidedRate, true
	case t.rates.missing:
		c.lacks("rate.eur_per_hour")
	case t.rates.set:
		r := c.rate()
		if r.missing {
			c.lacks("rate.eur_per_hour")
			return 0, false
		}
		return r.amount, true
	}
	return 0, false
}

// rate is the rate for the organiser, its channel and whoever paid the
// trainer. What is not given is taken as a member's, electronic, paid by the
// organiser, and said not to have been checked.
func (c *calculation) rate() *rate {
	t, f := c.t, c.f
	ask := func(given, def, name string, matters func(*rate) bool) string {
		if given != "" {
			return given
		}
		for i := range t.rates.v {
			if matters(&t.rates.v[i]) {
				c.unchecked(name)
				break
			}
		}
		return def
	}
	class := ask(f.MemberClass, "member", "member_class", func(r *rate) bool { return r.class != "" })
	channel := ask(f.Channel, "electronic", "channel", func(r *rate) bool { return r.channel != "" })
	payer := ask(f.TrainerPaidBy, "organiser", "trainer_paid_by", func(r *rate) bool { return r.payer != "" })
	return t.rateFor(class, channel, payer)
}

func (c *calculation) lacks(key string) {
	if len(c.found) == 0 && !slices.Contains(c.missing, key) {
		c.missing = append(c.missing, key)
	}
}

func (c *calculation) result() Result {
	w := &c.w
	w.facts = c.f
	res := Result{
		Rules: c.r.ID, Version: c.r.Version, Hours: w.counted.decimals(2), ParticipantsCounted: c.counted, HoursReleased: "0.00",
		Ceilings: orEmpty(c.ceils), Reasons: orEmpty(c.found), Cuts: orEmpty(c.lines), Warnings: orEmpty(c.warned), Missing: orEmpty(c.missing), by: c.r, w: *w,
	}
	if w.hasCosts {
		sum := w.costs.cents()
		res.EligibleCosts = &sum
	}
	if p := c.f.PlannedHours; p != nil {
		left := p.ratio()
		if len(c.found) == 0 {
			left = left.sub(w.counted).atLeastZero()
		}
		res.HoursReleased = left.decimals(2)
	}
	if len(c.found) > 0 || len(c.missing) > 0 || len(c.ceils) == 0 {
		return res
	}
	low := 0
	for i := range c.ceils {
		if c.ceils[i].exact.cmp(c.ceils[low].exact) < 0 {
			low = i
		}
	}
	if res.Amount = c.ceils[low].Amount; res.Amount > 0 {
		res.Granted = true
		res.Binding = &c.ceils[low].Name
	}
	return res
}

func orEmpty[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

func joined(words []string) string { return strings.Join(words, ", ") }
