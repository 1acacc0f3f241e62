package support

import (
	"fmt"
	"slices"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/money"
)

// opt is a value a rule set may have. Missing means that there is such a rule,
// but no source gives its value.
type opt[T any] struct {
	v       T
	set     bool
	missing bool
}

// policy is a choice with a documented default; given tells whether the rule
// set makes it itself.
type policy[T any] struct {
	v     T
	given bool
}

// terms are the values of a rule set, ready to calculate with.
type terms struct {
	gross       policy[bool] // hour.basis
	minutes     int64        // hour.minutes; 0 follows the basis
	rounding    string
	breaks      int64 // minutes of break an hour
	online      []string
	parallel    policy[bool]
	groupMin    int
	groupLeader bool
	groupMost   int
	hourMin     opt[Decimal]
	hourMax     opt[Decimal]
	maxCaps     policy[bool]
	hourYear    opt[Decimal]
	capToPlan   policy[bool]

	minPeople   opt[int]
	minSpecial  opt[int]
	byPlan      policy[bool]
	minAge      opt[int]
	younger     policy[bool]
	share       opt[Decimal]
	recommended opt[int]
	leaderAge   opt[int]
	minMeetings opt[int]
	longest     opt[Period]

	rates       opt[[]rate]
	rateRange   opt[span]
	bands       opt[[]band]
	lump        opt[money.Cents]
	maxTotal    opt[money.Cents]
	yearMost    opt[money.Cents]
	percent     opt[Decimal]
	ownShare    opt[Decimal]
	capAtCosts  policy[bool]
	minCost     opt[money.Cents]
	raisedFor   []string
	raisedRate  opt[money.Cents]
	raisedShare opt[Decimal]

	categories map[string]policy[eligibility]
	groups     []costGroup
	income     policy[string]
	fees       policy[bool]

	otherFunding policy[string]
	eu           policy[bool]
	vat          policy[bool]
	sold         policy[bool]
	business     policy[bool]
	qualifying   policy[bool]
	outside      policy[bool]
	election     policy[bool]
	second       policy[bool]
	place        policy[string]
	informed     policy[bool]
	registered   policy[bool]
	inBooks      policy[bool]
	ownFunding   policy[bool]
	programme    policy[bool]

	oneYear   policy[bool]
	earliest  opt[Period]
	latest    opt[Period]
	report    opt[Period]
	yearClose opt[MonthDay]
	overrides []override
	late      policy[string]

	quota       policy[bool]
	windows     []monthDays
	multipliers map[string]Decimal
	hoursPerOp  Decimal
	texts       map[string]string // keys that others ask for by name
}

// rate is what an hour is worth, and for whom: empty conditions fit all.
type rate struct {
	amount                money.Cents
	missing               bool
	class, channel, payer string
}

type span struct{ from, to money.Cents }

// band is a fixed sum for hours from min to max; max 0 is open.
type band struct {
	min, max Decimal
	amount   money.Cents
}

// eligibility is what is to be done with the costs of a category.
type eligibility struct {
	rule    string // eligible, not, capped, needs_calculation_sheet, tied_to_topic
	percent Decimal
}

// costGroup are categories that together may be at most so much of all that
// is eligible.
type costGroup struct {
	name       string
	percent    Decimal
	categories []string
}

// override is another last day for reports of what ends in some days.
type override struct {
	ends monthDays
	by   MonthDay
}

// monthDays are days of any year, both included.
type monthDays struct{ from, to MonthDay }

func (m monthDays) has(d civil.Date) bool {
	day := MonthDay{int(d.Month), d.Day}.index()
	if m.from.index() > m.to.index() {
		return day >= m.from.index() || day <= m.to.index()
	}
	return day >= m.from.index() && day <= m.to.index()
}

// The parsers of single values. Each takes the text of the key.

func parseMonthDays(s string) (monthDays, error) {
	a, b, ok := strings.Cut(s, "..")
	from, err1 := ParseMonthDay(a)
	to, err2 := ParseMonthDay(b)
	if !ok || err1 != nil || err2 != nil {
		return monthDays{}, fmt.Errorf(`%q is not days of the year such as "08-14..08-25"`, s)
	}
	return monthDays{from, to}, nil
}

func parseRate(line string) (rate, error) {
	words := strings.Fields(line)
	if len(words) == 0 {
		return rate{}, fmt.Errorf("a rate is missing")
	}
	var r rate
	var err error
	if words[0] == "?" {
		r.missing = true
	} else if r.amount, err = parseSum(words[0]); err != nil {
		return r, err
	}
	for _, w := range words[1:] {
		switch w {
		case "member", "other":
			r.class = w
		case "electronic", "paper":
			r.channel = w
		case "trainer_by_organiser", "trainer_by_centre":
			r.payer = strings.TrimPrefix(w, "trainer_by_")
		default:
			return r, fmt.Errorf("%q is none of member, other, electronic, paper, trainer_by_organiser, trainer_by_centre", w)
		}
	}
	return r, nil
}

const maxRate = money.Cents(1_000_000)

func parseSum(s string) (money.Cents, error) {
	c, err := money.Parse(s)
	if err != nil || c < 0 || c > maxCosts {
		return 0, fmt.Errorf("%q is not a sum such as 33.00", s)
	}
	return c, nil
}

func parseHourly(s string) (money.Cents, error) {
	c, err := parseSum(s)
	if err == nil && c > maxRate {
		err = fmt.Errorf("%q is more than %s an hour", s, maxRate)
	}
	return c, err
}

// parsePercent reads a percentage with at most two decimals, above 0 to 100.
func parsePercent(s string) (Decimal, error) {
	d, err := ParseDecimal(s)
	if err != nil || d <= 0 || d > 100*decimalUnit || d%100 != 0 {
		return 0, fmt.Errorf("%q is not a percentage such as 55 or 12.5", s)
	}
	return d, nil
}

func parseBand(line string) (band, error) {
	hours, amount, ok := strings.Cut(line, " ")
	low, high, dash := strings.Cut(hours, "-")
	var b band
	var err1, err2, err3 error
	b.min, err1 = ParseDecimal(low)
	if high != "" {
		b.max, err2 = ParseDecimal(high)
	}
	b.amount, err3 = parseSum(amount)
	if !ok || !dash || err1 != nil || err2 != nil || err3 != nil || b.max != 0 && b.max < b.min || b.min < 0 {
		return b, fmt.Errorf(`%q is not a band such as "6-12 800.00" or "24- 1600.00"`, line)
	}
	return b, nil
}

func (b band) has(h ratio) bool {
	return h.cmp(b.min.ratio()) >= 0 && (b.max == 0 || h.cmp(b.max.ratio()) <= 0)
}

func (b band) String() string {
	if b.max == 0 {
		return b.min.String() + "–"
	}
	return b.min.String() + "–" + b.max.String()
}

func parseSpan(s string) (span, error) {
	a, b, ok := strings.Cut(s, "-")
	from, err1 := parseHourly(a)
	to, err2 := parseHourly(b)
	if !ok || err1 != nil || err2 != nil || to < from {
		return span{}, fmt.Errorf(`%q is not a range such as "10.00-26.00"`, s)
	}
	return span{from, to}, nil
}

func parseEligibility(s string) (eligibility, error) {
	word, pct, _ := strings.Cut(s, " ")
	e := eligibility{rule: word}
	switch {
	case word == "capped":
		var err error
		e.percent, err = parsePercent(pct)
		return e, err
	case pct == "" && slices.Contains([]string{"eligible", "not", "needs_calculation_sheet", "tied_to_topic"}, word):
		return e, nil
	}
	return e, fmt.Errorf(`%q is none of eligible, not, "capped 50", needs_calculation_sheet, tied_to_topic`, s)
}

func parseCostGroup(line string) (costGroup, error) {
	head, list, ok := strings.Cut(line, ":")
	name, pct, _ := strings.Cut(strings.TrimSpace(head), " ")
	p, err := parsePercent(pct)
	g := costGroup{name: name, percent: p, categories: strings.Fields(list)}
	if !ok || err != nil || name == "" || len(g.categories) == 0 {
		return g, fmt.Errorf(`%q is not a group such as "travel 20: trainer_travel participant_travel"`, line)
	}
	for _, c := range g.categories {
		if !slices.Contains(Categories, c) {
			return g, fmt.Errorf("%q is no category of costs", c)
		}
	}
	return g, nil
}

func parseOverride(line string) (override, error) {
	days, by, ok := strings.Cut(line, " by ")
	ends, err1 := parseMonthDays(days)
	last, err2 := ParseMonthDay(by)
	if !ok || err1 != nil || err2 != nil {
		return override{}, fmt.Errorf(`%q is not such as "11-01..12-31 by 12-31"`, line)
	}
	return override{ends, last}, nil
}
