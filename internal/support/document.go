package support

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"parvi/internal/platform/civil"
)

// example says something under every key, for documents and tests. It is no
// centre's rule set, so some of its values never meet in one.
var example = map[string]string{
	"hour.basis": "net45", "hour.minutes": "45", "hour.rounding": "exact", "hour.break_min_per_hour": "15", "hour.online_components": "live guided feedback recording",
	"hour.parallel_groups.allowed": "yes", "hour.parallel_groups.min_size": "5", "hour.parallel_groups.needs_leader": "yes", "hour.parallel_groups.max_groups": "8",
	"hour.min": "1", "hour.max_per_course": "200", "hour.max_policy": "cap", "hour.max_per_unit_year": "400", "hour.cap_to_plan": "no",
	"part.min": "7", "part.min_special": "5", "part.min_of": "attended", "part.min_age": "15", "part.age_ref_date": "start", "part.younger_allowed": "yes",
	"part.target_group_share": "80", "part.recommended": "12", "leader.min_age": "18", "peer.min_meetings": "3", "duration.max": "1 year",
	"rate.eur_per_hour": "33.00 member\n20.00 other", "rate.range": "10.00-26.00", "rate.lump_bands": "6-12 800.00\n24- 1600.00", "rate.lump_sum": "500.00",
	"rate.max_total": "2000.00", "rate.max_per_unit_year": "8000.00", "pct.of_costs": "55", "own_share_pct": "25", "cap_at_costs": "yes", "min_eligible_cost_per_hour": "20.00",
	"raised.grounds": "finnish_language competition", "raised.rate": "40.00", "raised.own_share_pct": "25",
	"cost_categories.own_staff": "needs_calculation_sheet", "cost_categories.own_premises": "not", "cost_categories.meals": "capped 50", "cost_categories.tickets": "tied_to_topic",
	"cost_groups": "travel 20: trainer_travel participant_travel shared_transport", "income_rule": "cap_support_plus_income_at_costs", "fee_allowed": "yes",
	"other_public_funding": "allowed_if_separated", "second_centre_allowed": "no", "eu_funding_allowed": "no", "vat_liable_allowed": "no", "company_sale_allowed": "no",
	"business_allowed": "no", "qualifying_allowed": "no", "outside_mission_allowed": "no", "place": "study_trip_discretion", "election_allowed": "no",
	"requires.informed": "yes", "requires.registered": "yes", "requires.in_books": "yes", "requires.own_funding": "yes", "requires.programme": "yes",
	"calendar_year_bound": "yes", "plan.earliest": "6 months", "plan.latest": "1 day", "report.deadline": "4 weeks", "report.year_close_date": "01-18",
	"report.overrides": "11-01..12-31 by 12-31", "late_policy": "block", "quota.required": "yes", "quota.windows": "03-13..03-25\n08-14..08-25",
	"quota.apply_period": "10-01..11-30", "quota.overflow_policy": "own_then_pool", "quota.sharing_default": "pool",
	"voucher.target_groups": "immigrants unemployed pensioners", "docs_required": "programme participant_list", "retention.vouchers_years": "6", "retention.lists_years": "3",
	"spot_check.rate": "5", "spot_check.risk_rules": "first_course high_sum", "stat.classification_version": "2024", "koski.enabled": "no", "koski.consent_until": "end_of_training",
	"credit.hours_per_op": "27", "credit.multipliers": "lecture 1.5\nparticipatory 2\npractice 2\neasy_page 0.05\ndemanding_page 0.11", "money.rounding": "0.01 half-up",
}

// instead are the keys of which one set has only one or the other.
var instead = []string{"rate.range"}

// exampleRules are the example without what contradicts the rest.
func exampleRules() Rules {
	r := Rules{ID: "example-course-2027", Version: 1, Centre: "example", Kind: Course, From: civil.Date{Year: 2027, Month: 1, Day: 1}, To: civil.Date{Year: 2027, Month: 12, Day: 31},
		LegalRef: "Act 632/1998", DecidedBy: "the board of the study centre", DecidedOn: civil.Date{Year: 2026, Month: 11, Day: 12},
		Note: "No centre's rules: it shows every key.", Values: map[string]Value{}}
	for _, k := range Keys {
		text, ok := example[k.Path]
		if !ok {
			text = k.Default
		}
		if !slices.Contains(instead, k.Path) {
			r.Values[k.Path] = Value{Text: text, Source: "board"}
		}
	}
	return r
}

// Document is docs/rulesets.md: how a rule set is written, every key, one set
// with all of them, the sets that are shipped, and the sources.
func Document() string {
	var b strings.Builder
	b.WriteString(intro)
	b.WriteString("\n## Keys\n\nA policy that a rule set does not name has its default. Keys marked € are amounts, rates or percentages: named with an empty value they are *missing*, and a\ncalculation that needs them is an error that names them. Any other key named with an empty value says that the sources do not tell; the default holds.\n\n| key | | meaning | written | default |\n|---|---|---|---|---|\n")
	for _, k := range Keys {
		mark := ""
		if k.Amount() {
			mark = "€"
		}
		form := strings.ReplaceAll(k.Form, "|", "\\|")
		if k.Lines {
			form += "; several as a list"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s |\n", k.Path, mark, k.Label().EN, form, strings.ReplaceAll(k.Default, "\n", ", "))
	}
	r, err := NewRules(exampleRules())
	if err != nil {
		panic(err)
	}
	fmt.Fprintf(&b, "\n## One set with every key\n\nOnly `rate.range` is left out: it stands instead of `rate.eur_per_hour`.\n\n```yaml\n%s```\n", r.YAML())
	b.WriteString("\n## Shipped rule sets\n\n| id | version | kind | valid | hash |\n|---|---|---|---|---|\n")
	for _, r := range Shipped() {
		kind, valid := r.Kind, r.From.String()+" – "+r.To.String()
		if r.Scheme != "" {
			kind += ", " + r.Scheme
		}
		if r.Unproven {
			valid += " (year unproven)"
		}
		fmt.Fprintf(&b, "| `%s` | %d | %s | %s | `%.12s` |\n", r.ID, r.Version, kind, strings.TrimSpace(valid), r.Hash())
	}
	b.WriteString("\n## Sources\n\n`(?)` stands where no source gives the value, `D` where a source says that there is no such rule and the calculation's own order takes over.\n\n")
	for _, tag := range slices.SortedFunc(maps.Keys(Sources()), bySourceNumber) {
		fmt.Fprintf(&b, "- %s: <%s>\n", tag, Sources()[tag])
	}
	return b.String()
}

// bySourceNumber puts S8 before S8b before S10.
func bySourceNumber(a, b string) int {
	if len(strings.TrimRight(a, "abcdefgh")) != len(strings.TrimRight(b, "abcdefgh")) {
		return len(strings.TrimRight(a, "abcdefgh")) - len(strings.TrimRight(b, "abcdefgh"))
	}
	return strings.Compare(a, b)
}

const intro = `# Rule sets of the support calculation

A rule set is one centre's rules for one kind of training (course, lecture, group), from its first year on. The shipped ones are the YAML files in
` + "`internal/support/rulesets`" + `, each named after its id; this page is printed from the code that reads them. Every value carries the tag of its source.
They enter a database once, as id, version and hash: the same version with another hash stops ` + "`parvi migrate`" + `, and a correction is a new version.
Decided cases keep theirs.

Which set applies: the one the facts name, else that of centre, kind and scheme in the year of the last day. A lecture falls under the centre's rules for
courses where it has none for lectures.

## How the sum comes about

1. Hours: net45 is (duration − breaks − other) ÷ 45, gross60incl15 is (duration − other) ÷ 60. Where a session has online parts, their minutes stand in the
   place of its duration: live, guided and recorded teaching by minutes, feedback by minutes × tasks, homework never. Parallel groups that qualify count once
   each where the rules allow it; a session counts at least once. Hours count up to the plan (where the rules cap them) and up to what the quota holds.
2. Any reason for a refusal makes the sum 0; all reasons are told. A rule a set states itself and the facts do not tell of is warned of as ` + "`not_checked`" + `;
   a default is looked at only where the facts tell. The closing day of a year alone is looked at once a report is there.
3. Eligible costs: each category by its verdict, then groups of categories that may be at most a share of all that is eligible, themselves included
   (travel of at most 20 % beside other costs of 400 € is 100 €, since 100 is 20 % of 500).
4. Ceilings, unrounded; the lowest is the support, rounded once, half up to the cent. On raised grounds the raised rate takes the place of the rate, and the raised
   own share that of the percentage.
5. ` + "`member_class`, `channel` and `trainer_paid_by`" + ` are taken as member, electronic and organiser where a rate depends on them and they are not given, with a warning.
`
