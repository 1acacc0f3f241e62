package support

import (
	"strconv"
	"strings"

	"parvi/internal/platform/civil"
)

// reasons finds all that speaks against support, in the order of the contract,
// and warns of what a rule asks for and the facts do not tell.
func (c *calculation) reasons() {
	c.peopleReasons()
	c.lengthReasons()
	c.groupReasons()
	c.dateReasons()
	c.amountReasons()
	c.permitReasons()
}

func (c *calculation) peopleReasons() {
	t, p := c.t, c.f.people()
	if t.minPeople.set {
		need := t.minPeople.v
		if t.minSpecial.set && yes(p.SpecialGroup) {
			need = t.minSpecial.v
		}
		c.w.need = need
		got := c.counted
		if t.byPlan.v {
			got = p.Planned
		}
		switch {
		case got == nil:
			c.unchecked("min_participants")
		case *got < need:
			c.refuse("min_participants", strconv.Itoa(need), strconv.Itoa(*got))
			if t.minSpecial.set && p.SpecialGroup == nil && *got >= t.minSpecial.v {
				c.unchecked("special_group")
			}
		}
	}
	if t.minAge.set && p.UnderMinAge == nil && (p.Ages == nil || p.Total != nil && len(p.Ages) < *p.Total) && !t.byPlan.v && c.w.total != nil {
		c.unchecked("min_age")
	}
	if t.minAge.set && !t.younger.v && c.w.under > 0 {
		youngest := "<" + strconv.Itoa(t.minAge.v)
		if len(p.Ages) > 0 {
			low := p.Ages[0]
			for _, age := range p.Ages {
				low = min(low, age)
			}
			youngest = strconv.Itoa(low)
		}
		c.refuse("min_age", strconv.Itoa(t.minAge.v), youngest)
	}
	if t.recommended.set && c.counted != nil && *c.counted < t.recommended.v {
		c.warn("recommended_participants", strconv.Itoa(t.recommended.v), strconv.Itoa(*c.counted))
	}
}

func (c *calculation) lengthReasons() {
	t, held := c.t, c.w.delivered
	if t.hourMin.set && held.cmp(t.hourMin.v.ratio()) < 0 {
		c.refuse("min_hours", t.hourMin.v.String(), held.decimals(2))
	}
	if t.hourMax.set && held.cmp(t.hourMax.v.ratio()) > 0 {
		if !t.maxCaps.v {
			c.refuse("max_hours", t.hourMax.v.String(), held.decimals(2))
		}
		if !t.maxCaps.given {
			c.byDefault("hour.max_policy")
		}
	}
	if t.bands.set {
		fits := false
		var names []string
		for _, b := range t.bands.v {
			fits = fits || b.has(c.w.counted)
			names = append(names, b.String())
		}
		if !fits {
			c.refuse("hours_band", strings.Join(names, "; "), c.w.counted.decimals(2))
		}
	}
}

func (c *calculation) groupReasons() {
	t, f := c.t, c.f
	if t.minMeetings.set {
		got := f.Meetings
		if got == nil && f.Sessions != nil {
			n := len(f.Sessions)
			got = &n
		}
		switch {
		case got == nil:
			c.unchecked("min_meetings")
		case *got < t.minMeetings.v:
			c.refuse("min_meetings", strconv.Itoa(t.minMeetings.v), strconv.Itoa(*got))
		}
	}
	if t.longest.set {
		from, to := f.from(), f.to()
		switch {
		case from.IsZero() || to.IsZero():
			c.unchecked("max_duration")
		case to.After(t.longest.v.After(from)):
			c.refuse("max_duration", t.longest.v.iso(), Period{from.DaysUntil(to) + 1, "day"}.iso())
		}
	}
	if t.leaderAge.set {
		switch {
		case f.LeaderAge == nil:
			c.unchecked("leader_age")
		case *f.LeaderAge < t.leaderAge.v:
			c.refuse("leader_age", strconv.Itoa(t.leaderAge.v), strconv.Itoa(*f.LeaderAge))
		}
	}
	if t.share.set {
		in, total := f.people().InTargetGroup, c.w.total
		switch {
		case in == nil || total == nil:
			c.unchecked("target_share")
		case *total == 0 || int64(*in)*100*decimalUnit < int64(*total)*int64(t.share.v):
			got := "0"
			if *total > 0 {
				got = ratio{int64(*in) * 100, int64(*total)}.decimals(1)
			}
			c.refuse("target_share", t.share.v.String(), got)
		}
	}
}

func (c *calculation) dateReasons() {
	t, f := c.t, c.f
	from, to := f.from(), f.to()
	if t.oneYear.v {
		switch {
		case from.IsZero() || to.IsZero():
			if t.oneYear.given {
				c.unchecked("calendar_year")
			}
		case from.Year != to.Year:
			c.refuse("calendar_year", strconv.Itoa(from.Year), from.String()+"/"+to.String())
			if !t.oneYear.given {
				c.byDefault("calendar_year_bound")
			}
		}
	}
	if window := c.r.PlanWindow(from); t.earliest.set || t.latest.set {
		switch {
		case from.IsZero() || f.SubmittedOn.IsZero():
			c.unchecked("plan_window")
		case !window.Has(f.SubmittedOn):
			c.late("plan_window", window.String(), f.SubmittedOn)
		}
	}
	last, told := c.r.ReportBy(to)
	switch {
	case to.IsZero() || f.ReportedOn.IsZero():
		// The closing day of a year alone is looked at once a report is there.
		if t.report.set || len(t.overrides) > 0 {
			c.unchecked("report_deadline")
		}
	case told && f.ReportedOn.After(last):
		c.late("report_deadline", last.String(), f.ReportedOn)
	}
}

// late is a refusal or a warning, by the policy of the rule set.
func (c *calculation) late(code, required string, on civil.Date) {
	if !c.t.late.given {
		c.byDefault("late_policy")
	}
	waived := false
	for _, g := range c.f.Grounds {
		waived = waived || g == "waiver"
	}
	if c.t.late.v == "warn" || c.t.late.v == "needs_waiver" && waived {
		c.warn("late", required, on.String())
		return
	}
	c.refuse(code, required, on.String())
}

func (c *calculation) amountReasons() {
	t, f := c.t, c.f
	if c.w.counted.n == 0 {
		c.refuse("no_hours", "", "0.00")
	}
	if t.hourYear.set {
		switch used := f.used().Hours; {
		case used == nil:
			c.unchecked("yearly_hours")
		case *used >= t.hourYear.v:
			c.refuse("yearly_hours", t.hourYear.v.String(), used.String())
		}
	}
	if t.yearMost.set {
		switch used := f.used().Amount; {
		case used == nil:
			c.unchecked("yearly_amount")
		case *used >= t.yearMost.v:
			c.refuse("yearly_amount", t.yearMost.v.String(), used.String())
		}
	}
	switch {
	case !t.minCost.set || c.w.counted.n == 0:
	case !c.w.hasCosts:
		c.unchecked("min_cost_per_hour")
	case c.w.costs.cmp(c.w.counted.times(cents(t.minCost.v))) < 0:
		c.refuse("min_cost_per_hour", t.minCost.v.String(), c.w.costs.over(c.w.counted).cents().String())
	}
	if !t.fees.v {
		switch {
		case f.ParticipantFee == nil:
			c.unchecked("fee_charged")
		case *f.ParticipantFee > 0:
			c.refuse("fee_charged", "0.00", f.ParticipantFee.String())
		}
	}
}

func (c *calculation) permitReasons() {
	t, f := c.t, &c.f.Facts
	c.funding()
	c.prohibited("second_centre", "second_centre_allowed", &t.second, f.SecondCentre)
	c.prohibited("eu_funding", "eu_funding_allowed", &t.eu, f.EUFunding)
	c.prohibited("vat_liable", "vat_liable_allowed", &t.vat, f.VATLiable)
	c.prohibited("sold_to_company", "company_sale_allowed", &t.sold, f.SoldToCompany)
	c.prohibited("business", "business_allowed", &t.business, f.Business)
	c.prohibited("qualifying", "qualifying_allowed", &t.qualifying, f.Qualifying)
	c.prohibited("outside_mission", "outside_mission_allowed", &t.outside, f.OutsideMission)
	c.abroad()
	c.prohibited("election", "election_allowed", &t.election, f.Election)
	c.demanded("not_informed", "requires.informed", &t.informed, f.Informed)
	c.demanded("not_registered", "requires.registered", &t.registered, f.Registered)
	c.demanded("not_in_books", "requires.in_books", &t.inBooks, f.InBooks)
	c.demanded("no_own_funding", "requires.own_funding", &t.ownFunding, f.OwnFunding)
	c.demanded("no_programme", "requires.programme", &t.programme, f.Programme)
}

// prohibited refuses what is the case and not allowed. A default is looked at
// only where the facts tell.
func (c *calculation) prohibited(code, key string, allowed *policy[bool], is *bool) {
	c.permit(code, key, !allowed.v, allowed.given, is == nil, yes(is))
}

// demanded refuses what has to be the case and is not.
func (c *calculation) demanded(code, key string, must *policy[bool], is *bool) {
	c.permit(code, key, must.v, must.given, is == nil, no(is))
}

func (c *calculation) permit(code, key string, rule, given, untold, breach bool) {
	switch {
	case !rule:
	case untold && given:
		c.unchecked(code)
	case breach:
		c.refuse(code, "", "")
		if !given {
			c.byDefault(key)
		}
	}
}

func (c *calculation) funding() {
	t, f := c.t, &c.f.Facts
	separated := t.otherFunding.v == "allowed_if_separated" && yes(f.SeparateBooks)
	breach := yes(f.OtherPublicFunding) && !separated
	c.permit("other_funding", "other_public_funding", true, t.otherFunding.given, f.OtherPublicFunding == nil, breach)
}

func (c *calculation) abroad() {
	t, f := c.t, &c.f.Facts
	switch trip := yes(f.StudyTrip); {
	case t.place.v == "any":
	case f.Abroad == nil:
		c.unchecked("abroad")
	case !*f.Abroad:
	case trip && t.place.v == "study_trip_discretion":
		c.warn("study_trip", "", "")
	default:
		c.refuse("abroad", "", "")
	}
}
