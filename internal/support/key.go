package support

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

// Key is one thing a rule set may say. The keys are the one list from which
// files are read, forms are made, versions are compared and docs are printed.
type Key struct {
	Path    string
	Form    string // how its value is written
	Default string // of a policy; "" where there is no such rule then
	Choices []string
	Lines   bool // one value a line
	set     func(*terms, string) error
	lack    func(*terms) // no source gives the value; nil: the default holds
}

// Label is the key in words.
func (k Key) Label() i18n.Text { return keyLabels[k.Path] }

// Amount tells whether the value is an amount, rate or percentage: those stay
// empty when no source gives them, and a calculation that needs one is an error.
func (k Key) Amount() bool { return k.lack != nil }

func number(path string, of func(*terms) *opt[int]) Key {
	return Key{Path: path, Form: "whole number", set: func(t *terms, s string) error {
		n, err := strconv.Atoi(s)
		if err != nil || n < 0 || n > maxPeople {
			return fmt.Errorf("%q is not a whole number", s)
		}
		*of(t) = opt[int]{v: n, set: true}
		return nil
	}}
}

func hoursKey(path string, of func(*terms) *opt[Decimal]) Key {
	return Key{Path: path, Form: "hours", set: func(t *terms, s string) error {
		d, err := ParseDecimal(s)
		if err != nil || d < 0 || d > maxHours {
			return fmt.Errorf("%q are not hours such as 6 or 7.5", s)
		}
		*of(t) = opt[Decimal]{v: d, set: true}
		return nil
	}}
}

func percentKey(path string, of func(*terms) *opt[Decimal]) Key {
	return Key{Path: path, Form: "percent", set: func(t *terms, s string) error {
		d, err := parsePercent(s)
		*of(t) = opt[Decimal]{v: d, set: true}
		return err
	}, lack: func(t *terms) { of(t).missing = true }}
}

func sumKey(path string, of func(*terms) *opt[money.Cents], parse func(string) (money.Cents, error)) Key {
	return Key{Path: path, Form: "euros", set: func(t *terms, s string) error {
		c, err := parse(s)
		*of(t) = opt[money.Cents]{v: c, set: true}
		return err
	}, lack: func(t *terms) { of(t).missing = true }}
}

func periodKey(path string, of func(*terms) *opt[Period]) Key {
	return Key{Path: path, Form: "period", set: func(t *terms, s string) error {
		p, err := ParsePeriod(s)
		*of(t) = opt[Period]{v: p, set: true}
		return err
	}}
}

// choice is a policy; the first value is true where of is asked for a claim.
func choice(path, def string, of func(*terms) *policy[string], values ...string) Key {
	return Key{Path: path, Form: strings.Join(values, " | "), Default: def, Choices: values, set: func(t *terms, s string) error {
		if !slices.Contains(values, s) {
			return fmt.Errorf("%q is none of %s", s, strings.Join(values, ", "))
		}
		*of(t) = policy[string]{s, true}
		return nil
	}}
}

// claim is a policy of two values; yes is the one for which of is true.
func claim(path, def, yes, no string, of func(*terms) *policy[bool]) Key {
	values := []string{yes, no}
	return Key{Path: path, Form: yes + " | " + no, Default: def, Choices: values, set: func(t *terms, s string) error {
		if !slices.Contains(values, s) {
			return fmt.Errorf("%q is none of %s", s, strings.Join(values, ", "))
		}
		*of(t) = policy[bool]{s == yes, true}
		return nil
	}}
}

func yesNo(path, def string, of func(*terms) *policy[bool]) Key {
	return claim(path, def, "yes", "no", of)
}

// lines is a key of several values, one a line.
func lines[T any](path, form string, parse func(string) (T, error), put func(*terms, []T)) Key {
	return Key{Path: path, Form: form, Lines: true, set: func(t *terms, s string) error {
		var all []T
		for line := range strings.SplitSeq(s, "\n") {
			one, err := parse(strings.TrimSpace(line))
			if err != nil {
				return err
			}
			all = append(all, one)
		}
		put(t, all)
		return nil
	}}
}

// told is a key that says something to people and other features, and has no
// part in the sum.
func told(path, form, def string, parse func(string) error) Key {
	return Key{Path: path, Form: form, Default: def, set: func(t *terms, s string) error {
		if err := parse(s); err != nil {
			return err
		}
		t.texts[path] = s
		return nil
	}}
}

func anyWords(s string) error {
	for _, w := range strings.Fields(s) {
		if len(w) > maxWord {
			return fmt.Errorf("%q is too long for a word", w)
		}
	}
	return nil
}

func oneWordOf(values ...string) func(string) error {
	return func(s string) error {
		if !slices.Contains(values, s) {
			return fmt.Errorf("%q is none of %s", s, strings.Join(values, ", "))
		}
		return nil
	}
}

func wholeNumber(s string) error {
	if n, err := strconv.Atoi(s); err != nil || n < 0 {
		return fmt.Errorf("%q is not a whole number", s)
	}
	return nil
}

// Keys are all keys, in the order of documents and forms.
var Keys = slices.Concat(hourKeys, peopleKeys, moneyKeys, costKeys(), permitKeys, timeKeys, toldKeys)

var hourKeys = []Key{
	claim("hour.basis", "net45", "gross60incl15", "net45", func(t *terms) *policy[bool] { return &t.gross }),
	{Path: "hour.minutes", Form: "minutes; 45 or 60 by the basis", set: func(t *terms, s string) error {
		n, err := strconv.Atoi(s)
		if err != nil || n < 1 || n > 120 {
			return fmt.Errorf("%q is not minutes of an hour", s)
		}
		t.minutes = int64(n)
		return nil
	}},
	{Path: "hour.rounding", Form: "exact | floor | nearest | exact_quarter", Default: "exact", Choices: []string{"exact", "floor", "nearest", "exact_quarter"}, set: func(t *terms, s string) error {
		t.rounding = s
		return oneWordOf("exact", "floor", "nearest", "exact_quarter")(s)
	}},
	{Path: "hour.break_min_per_hour", Form: "minutes", Default: "15", set: func(t *terms, s string) error {
		n, err := strconv.Atoi(s)
		if err != nil || n < 0 || n > 60 {
			return fmt.Errorf("%q is not minutes of break an hour", s)
		}
		t.breaks = int64(n)
		return nil
	}},
	{Path: "hour.online_components", Form: "words of live guided feedback recording", Default: "live guided feedback recording", set: func(t *terms, s string) error {
		t.online = strings.Fields(s)
		for _, w := range t.online {
			if err := oneWordOf("live", "guided", "feedback", "recording")(w); err != nil {
				return err
			}
		}
		return nil
	}},
	yesNo("hour.parallel_groups.allowed", "no", func(t *terms) *policy[bool] { return &t.parallel }),
	plainNumber("hour.parallel_groups.min_size", func(t *terms) *int { return &t.groupMin }),
	{Path: "hour.parallel_groups.needs_leader", Form: "yes | no", Default: "no", Choices: []string{"yes", "no"}, set: func(t *terms, s string) error {
		t.groupLeader = s == "yes"
		return oneWordOf("yes", "no")(s)
	}},
	plainNumber("hour.parallel_groups.max_groups", func(t *terms) *int { return &t.groupMost }),
	hoursKey("hour.min", func(t *terms) *opt[Decimal] { return &t.hourMin }),
	hoursKey("hour.max_per_course", func(t *terms) *opt[Decimal] { return &t.hourMax }),
	claim("hour.max_policy", "refuse", "cap", "refuse", func(t *terms) *policy[bool] { return &t.maxCaps }),
	hoursKey("hour.max_per_unit_year", func(t *terms) *opt[Decimal] { return &t.hourYear }),
	yesNo("hour.cap_to_plan", "no", func(t *terms) *policy[bool] { return &t.capToPlan }),
}

func plainNumber(path string, of func(*terms) *int) Key {
	return Key{Path: path, Form: "whole number", set: func(t *terms, s string) error {
		n, err := strconv.Atoi(s)
		if err != nil || n < 0 || n > maxPeople {
			return fmt.Errorf("%q is not a whole number", s)
		}
		*of(t) = n
		return nil
	}}
}

var peopleKeys = []Key{
	number("part.min", func(t *terms) *opt[int] { return &t.minPeople }),
	number("part.min_special", func(t *terms) *opt[int] { return &t.minSpecial }),
	claim("part.min_of", "attended", "planned", "attended", func(t *terms) *policy[bool] { return &t.byPlan }),
	number("part.min_age", func(t *terms) *opt[int] { return &t.minAge }),
	told("part.age_ref_date", "start | end | any_session | 12-31", "start", oneWordOf("start", "end", "any_session", "12-31")),
	yesNo("part.younger_allowed", "yes", func(t *terms) *policy[bool] { return &t.younger }),
	func() Key { // a policy of who must be there, not an amount
		k := percentKey("part.target_group_share", func(t *terms) *opt[Decimal] { return &t.share })
		k.lack = nil
		return k
	}(),
	number("part.recommended", func(t *terms) *opt[int] { return &t.recommended }),
	number("leader.min_age", func(t *terms) *opt[int] { return &t.leaderAge }),
	number("peer.min_meetings", func(t *terms) *opt[int] { return &t.minMeetings }),
	periodKey("duration.max", func(t *terms) *opt[Period] { return &t.longest }),
}

var moneyKeys = []Key{
	func() Key {
		k := lines("rate.eur_per_hour", "euros [member|other] [electronic|paper] [trainer_by_organiser|trainer_by_centre]", parseHourlyRate,
			func(t *terms, all []rate) { t.rates = opt[[]rate]{v: all, set: true} })
		k.lack = func(t *terms) { t.rates.missing = true }
		return k
	}(),
	{Path: "rate.range", Form: "euros-euros", set: func(t *terms, s string) error {
		r, err := parseSpan(s)
		t.rateRange = opt[span]{v: r, set: true}
		return err
	}, lack: func(t *terms) { t.rateRange.missing = true }},
	func() Key {
		k := lines("rate.lump_bands", "hours-hours euros", parseBand, func(t *terms, all []band) { t.bands = opt[[]band]{v: all, set: true} })
		k.lack = func(t *terms) { t.bands.missing = true }
		return k
	}(),
	sumKey("rate.lump_sum", func(t *terms) *opt[money.Cents] { return &t.lump }, parseSum),
	sumKey("rate.max_total", func(t *terms) *opt[money.Cents] { return &t.maxTotal }, parseSum),
	sumKey("rate.max_per_unit_year", func(t *terms) *opt[money.Cents] { return &t.yearMost }, parseSum),
	percentKey("pct.of_costs", func(t *terms) *opt[Decimal] { return &t.percent }),
	percentKey("own_share_pct", func(t *terms) *opt[Decimal] { return &t.ownShare }),
	yesNo("cap_at_costs", "yes", func(t *terms) *policy[bool] { return &t.capAtCosts }),
	sumKey("min_eligible_cost_per_hour", func(t *terms) *opt[money.Cents] { return &t.minCost }, parseHourly),
	{Path: "raised.grounds", Form: "words", set: func(t *terms, s string) error {
		t.raisedFor = strings.Fields(s)
		return anyWords(s)
	}},
	sumKey("raised.rate", func(t *terms) *opt[money.Cents] { return &t.raisedRate }, parseHourly),
	percentKey("raised.own_share_pct", func(t *terms) *opt[Decimal] { return &t.raisedShare }),
}

func parseHourlyRate(line string) (rate, error) {
	r, err := parseRate(line)
	if err == nil && r.amount > maxRate {
		err = fmt.Errorf("%q is more than %s an hour", line, maxRate)
	}
	return r, err
}

// defaultEligible is what happens to a category a rule set does not name:
// costs count, but an organiser's own staff and premises only with a
// calculation sheet, since what centres say of them differs most.
func defaultEligible(category string) string {
	if category == "own_staff" || category == "own_premises" {
		return "needs_calculation_sheet"
	}
	return "eligible"
}

func costKeys() []Key {
	var all []Key
	for _, c := range Categories {
		all = append(all, Key{Path: "cost_categories." + c, Form: "eligible | not | capped PERCENT | needs_calculation_sheet | tied_to_topic", Default: defaultEligible(c),
			set: func(t *terms, s string) error {
				e, err := parseEligibility(s)
				t.categories[c] = policy[eligibility]{e, true}
				return err
			}})
	}
	return append(all,
		lines("cost_groups", "name percent: categories", parseCostGroup, func(t *terms, all []costGroup) { t.groups = all }),
		choice("income_rule", "cap_support_plus_income_at_costs", func(t *terms) *policy[string] { return &t.income }, "ignore", "deduct_from_costs", "cap_support_plus_income_at_costs"),
		yesNo("fee_allowed", "yes", func(t *terms) *policy[bool] { return &t.fees }),
	)
}

var permitKeys = []Key{
	choice("other_public_funding", "forbidden", func(t *terms) *policy[string] { return &t.otherFunding }, "forbidden", "allowed_if_separated"),
	yesNo("second_centre_allowed", "no", func(t *terms) *policy[bool] { return &t.second }),
	yesNo("eu_funding_allowed", "yes", func(t *terms) *policy[bool] { return &t.eu }),
	yesNo("vat_liable_allowed", "no", func(t *terms) *policy[bool] { return &t.vat }),
	yesNo("company_sale_allowed", "no", func(t *terms) *policy[bool] { return &t.sold }),
	yesNo("business_allowed", "no", func(t *terms) *policy[bool] { return &t.business }),
	yesNo("qualifying_allowed", "no", func(t *terms) *policy[bool] { return &t.qualifying }),
	yesNo("outside_mission_allowed", "no", func(t *terms) *policy[bool] { return &t.outside }),
	choice("place", "any", func(t *terms) *policy[string] { return &t.place }, "any", "FI_only", "study_trip_discretion"),
	yesNo("election_allowed", "no", func(t *terms) *policy[bool] { return &t.election }),
	yesNo("requires.informed", "yes", func(t *terms) *policy[bool] { return &t.informed }),
	yesNo("requires.registered", "yes", func(t *terms) *policy[bool] { return &t.registered }),
	yesNo("requires.in_books", "yes", func(t *terms) *policy[bool] { return &t.inBooks }),
	yesNo("requires.own_funding", "yes", func(t *terms) *policy[bool] { return &t.ownFunding }),
	yesNo("requires.programme", "no", func(t *terms) *policy[bool] { return &t.programme }),
}

var timeKeys = []Key{
	yesNo("calendar_year_bound", "yes", func(t *terms) *policy[bool] { return &t.oneYear }),
	periodKey("plan.earliest", func(t *terms) *opt[Period] { return &t.earliest }),
	periodKey("plan.latest", func(t *terms) *opt[Period] { return &t.latest }),
	periodKey("report.deadline", func(t *terms) *opt[Period] { return &t.report }),
	{Path: "report.year_close_date", Form: "month-day", set: func(t *terms, s string) error {
		d, err := ParseMonthDay(s)
		t.yearClose = opt[MonthDay]{v: d, set: true}
		return err
	}},
	lines("report.overrides", "month-day..month-day by month-day", parseOverride, func(t *terms, all []override) { t.overrides = all }),
	choice("late_policy", "block", func(t *terms) *policy[string] { return &t.late }, "block", "warn", "needs_waiver"),
	yesNo("quota.required", "yes", func(t *terms) *policy[bool] { return &t.quota }),
	lines("quota.windows", "month-day..month-day", parseMonthDays, func(t *terms, all []monthDays) { t.windows = all }),
	lines("quota.apply_period", "month-day..month-day", parseMonthDays, func(t *terms, all []monthDays) {}),
	told("quota.overflow_policy", "own_then_pool | own_only | pool_only", "own_then_pool", oneWordOf("own_then_pool", "own_only", "pool_only")),
	told("quota.sharing_default", "pool | divided", "pool", oneWordOf("pool", "divided")),
}

var toldKeys = []Key{
	told("voucher.target_groups", "words", "", anyWords),
	told("docs_required", "words", "", anyWords),
	told("retention.vouchers_years", "years", "6", wholeNumber),
	told("retention.lists_years", "years", "3", wholeNumber),
	told("spot_check.rate", "percent", "", func(s string) error { _, err := parsePercent(s); return err }),
	told("spot_check.risk_rules", "words", "", anyWords),
	told("stat.classification_version", "year", "2024", wholeNumber),
	told("koski.enabled", "yes | no", "no", oneWordOf("yes", "no")),
	told("koski.consent_until", "end_of_training", "end_of_training", oneWordOf("end_of_training")),
	{Path: "credit.hours_per_op", Form: "hours", Default: "27", set: func(t *terms, s string) (err error) {
		t.hoursPerOp, err = ParseDecimal(s)
		return err
	}},
	func() Key {
		k := lines("credit.multipliers", "word number", parseMultiplier, func(t *terms, all []multiplier) {
			for _, m := range all {
				t.multipliers[m.word] = m.by
			}
		})
		k.Default = "lecture 1.5\nparticipatory 2\npractice 2\neasy_page 0.05\ndemanding_page 0.11" // S45; hours of work for an hour or a page
		return k
	}(),
	told("money.rounding", "0.01 half-up", "0.01 half-up", oneWordOf("0.01 half-up")),
}

type multiplier struct {
	word string
	by   Decimal
}

func parseMultiplier(line string) (multiplier, error) {
	word, by, ok := strings.Cut(line, " ")
	d, err := ParseDecimal(by)
	if !ok || err != nil || d < 0 {
		return multiplier{}, fmt.Errorf(`%q is not such as "lecture 1.5"`, line)
	}
	return multiplier{word, d}, nil
}

var keyByPath = func() map[string]Key {
	m := map[string]Key{}
	for _, k := range Keys {
		m[k.Path] = k
	}
	return m
}()

// KeyOf is the key of a path.
func KeyOf(path string) (Key, bool) {
	k, ok := keyByPath[path]
	return k, ok
}
