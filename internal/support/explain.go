package support

import (
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

// story gathers sentences in three languages, one a line.
type story struct{ lines []i18n.Text }

func (s *story) say(t i18n.Text, pairs ...any) { s.lines = append(s.lines, t.Fill(pairs...)) }

func (s *story) text() i18n.Text {
	var fi, sv, en []string
	for _, l := range s.lines {
		fi, sv, en = append(fi, l.FI), append(sv, l.SV), append(en, l.EN)
	}
	return i18n.Text{FI: strings.Join(fi, "\n"), SV: strings.Join(sv, "\n"), EN: strings.Join(en, "\n")}
}

// Explained is the result with its explanation.
func (res Result) Explained() Result {
	t := Explanation(res.Explain())
	res.Explanation = &t
	return res
}

// Explain tells in whole sentences how the result came about: rules, hours,
// people, costs, every ceiling with its arithmetic, the outcome, and which
// defaults had a part in it.
func (res *Result) Explain() i18n.Text {
	var s story
	s.say(expRules, "id", res.Rules, "version", res.Version)
	res.explainHours(&s)
	res.explainPeople(&s)
	res.explainCosts(&s)
	for _, c := range res.Ceilings {
		res.explainCeiling(&s, c)
	}
	res.explainOutcome(&s)
	for _, key := range res.w.defaults {
		k, _ := KeyOf(key)
		s.say(expDefault, "what", k.Label(), "value", ChoiceLabel(k.Default))
	}
	for _, w := range res.Warnings {
		s.lines = append(s.lines, w.Warning())
	}
	return s.text()
}

// ChoiceLabel is a value of a policy in words.
func ChoiceLabel(value string) i18n.Text {
	word, rest, _ := strings.Cut(value, " ")
	if t, ok := choiceLabels[value]; ok {
		return t
	}
	if t, ok := choiceLabels[word]; ok && rest != "" {
		return i18n.Text{FI: t.FI + " (" + rest + ")", SV: t.SV + " (" + rest + ")", EN: t.EN + " (" + rest + ")"}
	}
	return i18n.Same(value)
}

// decimalText is an exact number to at most two decimals, as people write it.
func decimalText(r ratio) i18n.Text {
	s := r.decimals(2)
	s = strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
	return i18n.Text{FI: localised(i18n.FI, s), SV: localised(i18n.SV, s), EN: s}
}

func (d Decimal) text() i18n.Text {
	return i18n.Text{FI: d.Format(i18n.FI), SV: d.Format(i18n.SV), EN: d.Format(i18n.EN)}
}

func percentText(d Decimal) i18n.Text {
	t := d.text()
	return i18n.Text{FI: t.FI + "\u00a0%", SV: t.SV + "\u00a0%", EN: t.EN + "%"}
}

func (res *Result) explainHours(s *story) {
	w := &res.w
	if w.facts.Hours != nil {
		s.say(expTold, "hours", decimalText(w.delivered))
	} else {
		form := expNet
		if res.by.t.gross.v {
			form = expGross
		}
		exact := ratio{w.minutes, w.unit}
		s.say(form, "minutes", int(w.minutes), "unit", int(w.unit), "hours", decimalText(exact))
		if exact.cmp(w.delivered) != 0 {
			s.say(expRounded, "hours", decimalText(w.delivered))
		}
	}
	switch w.capped {
	case "hour.cap_to_plan":
		s.say(expByPlan, "hours", decimalText(w.counted))
	case "hours_available":
		s.say(expByQuota, "hours", decimalText(w.counted))
	case "hour.max_per_course":
		s.say(expByMost, "hours", decimalText(w.counted))
	}
}

func (res *Result) explainPeople(s *story) {
	w := &res.w
	if w.total == nil {
		return
	}
	switch {
	case w.under == 1:
		s.say(expPeople, "total", *w.total, "counted", *res.ParticipantsCounted, "under", w.under, "age", res.by.t.minAge.v)
	case w.under > 1:
		s.say(expPeopleMany, "total", *w.total, "counted", *res.ParticipantsCounted, "under", w.under, "age", res.by.t.minAge.v)
	default:
		s.say(expPeopleAll, "total", *w.total)
	}
	if w.need > 0 {
		s.say(expNeed, "need", w.need)
	}
}

func (res *Result) explainCosts(s *story) {
	if !res.w.hasCosts {
		return
	}
	for _, c := range res.Cuts {
		s.lines = append(s.lines, c.Text())
	}
	s.say(expCosts, "sum", res.w.costs.cents().Text())
}

// Text says what was cut and why.
func (c Cut) Text() i18n.Text {
	return sayCuts[c.Rule].Fill("what", CategoryName(c.Category), "from", c.From.Text(), "to", c.To.Text(), "percent", percentText(c.percent))
}

// CategoryName is a category or a group of them in words.
func CategoryName(name string) i18n.Text {
	if t, ok := nameCategories[name]; ok {
		return t
	}
	return i18n.Same(name)
}

// CeilingName is a ceiling in words.
func CeilingName(name string) i18n.Text { return nameCeilings[name] }

// KindName is a kind of training in words.
func KindName(kind string) i18n.Text { return nameKinds[kind] }

func (res *Result) explainCeiling(s *story, c Ceiling) {
	w, sum := &res.w, c.Amount.Text()
	costs := w.costs.cents().Text()
	switch c.Name {
	case ceilRate:
		if w.raised && res.by.t.raisedRate.set {
			s.say(expRaised)
		}
		s.say(expRate, "hours", decimalText(w.counted), "rate", w.rate.Text(), "sum", sum)
	case ceilPercent:
		s.say(expPercent, "percent", percentText(w.percent), "costs", costs, "sum", sum)
	case ceilOwnShare:
		s.say(expOwnShare, "share", percentText(w.ownShare), "percent", percentText(100*decimalUnit-w.ownShare), "costs", costs, "sum", sum)
	case ceilLump:
		s.say(expLump, "sum", sum)
	case ceilMaxTotal:
		s.say(expMaxTotal, "sum", sum)
	case ceilYearlyHours:
		s.say(expYearlyHours, "hours", decimalText(w.yearLeft), "rate", w.rate.Text(), "sum", sum)
	case ceilYearlyAmount:
		s.say(expYearlyAmount, "sum", sum)
	case ceilCosts:
		s.say(expCostCeiling, "sum", sum)
	case ceilIncome:
		form, income := expIncome, *w.facts.Income
		if c.Amount == 0 {
			form = expIncomeOver
		}
		s.say(form, "costs", costs, "income", income.Text(), "sum", sum)
	}
}

func (res *Result) explainOutcome(s *story) {
	switch {
	case len(res.Reasons) > 0:
		s.say(expRefused)
		for _, f := range res.Reasons {
			s.lines = append(s.lines, f.Reason())
		}
	case len(res.Missing) > 0:
		for _, key := range res.Missing {
			if key == "decided_rate" {
				s.say(expNoDecided)
				continue
			}
			k, _ := KeyOf(key)
			s.say(expMissing, "what", k.Label())
		}
	case res.Binding == nil && len(res.Ceilings) == 0:
		s.say(expNoCeiling)
	case res.Binding == nil:
		s.say(expNothing, "sum", money.Cents(0).Text())
	case len(res.Ceilings) == 1:
		s.say(expGrantedOne, "sum", res.Amount.Text())
	default:
		s.say(expGranted, "ceiling", CeilingName(*res.Binding), "sum", res.Amount.Text())
	}
	if res.w.facts.PlannedHours != nil && res.HoursReleased != "0.00" {
		d, _ := ParseDecimal(res.HoursReleased)
		s.say(expReleased, "hours", d.text())
	}
}

// Reason is the finding as a sentence of a refusal.
func (f Finding) Reason() i18n.Text {
	return sayReasons[f.Code].Fill("required", findingText(f.Code, f.Required), "actual", findingText(f.Code, f.Actual))
}

// Warning is the finding as a sentence of a warning.
func (f Finding) Warning() i18n.Text {
	form := sayWarnings[f.Code]
	switch {
	case f.Code == "not_checked":
		return form.Fill("required", sayChecks[f.Required])
	case f.Code == "group_not_counted" && f.Required == "leader":
		form = sayNoLeader
	case f.Code == "group_not_counted" && f.Required == "max_groups":
		form = sayTooManyGroups
	}
	return form.Fill("required", findingText(f.Code, f.Required), "actual", findingText(f.Code, f.Actual))
}

// findingText is a value of a finding as people write it: a date, a window, a
// period, a sum, a share, a number.
func findingText(code, s string) i18n.Text {
	if d, err := civil.ParseDate(s); err == nil {
		return dayText(d)
	}
	if w, ok := parseWindow(s); ok {
		return windowText(w)
	}
	if age, ok := strings.CutPrefix(s, "<"); ok {
		return sayUnder.Fill("age", age)
	}
	if p, ok := parseISO(s); ok {
		return p.Text()
	}
	switch code {
	case "min_cost_per_hour", "yearly_amount":
		if c, err := money.Parse(s); err == nil {
			return c.Text()
		}
	case "target_share":
		if d, err := ParseDecimal(s); err == nil {
			return percentText(d)
		}
	}
	if d, err := ParseDecimal(s); err == nil {
		return d.text()
	}
	return i18n.Text{FI: localisedAll(s), SV: localisedAll(s), EN: s}
}

// localisedAll puts decimal commas into a list of numbers.
func localisedAll(s string) string { return strings.ReplaceAll(s, ".", ",") }

func parseISO(s string) (Period, bool) {
	if len(s) < 3 || s[0] != 'P' {
		return Period{}, false
	}
	unit, ok := map[byte]string{'D': "day", 'W': "week", 'M': "month", 'Y': "year"}[s[len(s)-1]]
	if !ok {
		return Period{}, false
	}
	p, err := ParsePeriod(s[1:len(s)-1] + " " + unit)
	return p, err == nil
}

func dayText(d civil.Date) i18n.Text {
	return i18n.Text{FI: d.Format(i18n.FI), SV: d.Format(i18n.SV), EN: d.Format(i18n.EN)}
}

func windowText(w Window) i18n.Text {
	switch {
	case w.From.IsZero():
		return sayUntil.Fill("day", dayText(w.To))
	case w.To.IsZero():
		return sayFrom.Fill("day", dayText(w.From))
	}
	from, to := dayText(w.From), dayText(w.To)
	if w.From.Year == w.To.Year {
		from = i18n.Text{FI: w.From.FormatShort(i18n.FI), SV: w.From.FormatShort(i18n.SV), EN: w.From.FormatShort(i18n.EN)}
		return i18n.Text{FI: from.FI + "–" + to.FI, SV: from.SV + "–" + to.SV, EN: from.EN + " – " + to.EN}
	}
	return i18n.Text{FI: from.FI + " – " + to.FI, SV: from.SV + " – " + to.SV, EN: from.EN + " – " + to.EN}
}
