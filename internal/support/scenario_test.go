package support

import (
	"strings"
	"testing"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
)

// asked calculates facts written as JSON by the shipped rule sets.
func asked(t testing.TB, facts string) Result {
	t.Helper()
	f, err := ParseFacts([]byte(facts))
	if err != nil {
		t.Fatalf("%s: %v", facts, err)
	}
	r, err := For(Shipped(), &f)
	if err != nil {
		t.Fatalf("%s: %v", facts, err)
	}
	return by(t, r, facts)
}

// by calculates them by a rule set.
func by(t testing.TB, r *Rules, facts string) Result {
	t.Helper()
	f, err := ParseFacts([]byte(facts))
	if err != nil {
		t.Fatalf("%s: %v", facts, err)
	}
	res, err := r.Calculate(&f)
	if err != nil {
		t.Fatalf("%s: %v", facts, err)
	}
	return res
}

// parsed is a rule set of the tests: values as "key: text" lines.
func parsed(t testing.TB, kind string, values ...string) *Rules {
	t.Helper()
	var b strings.Builder
	b.WriteString("rule_set_id: test-" + kind + "\nversion: 1\ncentre: test\nkind: " + kind + "\nvalid_from: 2020-01-01\nvalues:\n")
	for _, v := range values {
		key, text, _ := strings.Cut(v, ": ")
		b.WriteString("  " + key + `: {value: "` + text + `", source: test}` + "\n")
	}
	r, err := ParseRules([]byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// line is a result in one line: amount, binding ceiling, reasons, ceilings.
func line(res Result) string {
	out := res.Amount.String()
	if res.Binding != nil {
		out += " by " + *res.Binding
	}
	for _, c := range res.Ceilings {
		out += " " + c.Name + "=" + c.Amount.String()
	}
	for _, f := range res.Reasons {
		out += " !" + f.Code
		if f.Required != "" || f.Actual != "" {
			out += "(" + f.Actual + "/" + f.Required + ")"
		}
	}
	for _, m := range res.Missing {
		out += " ?" + m
	}
	return out
}

// The scenarios of the domain document, §7, by their numbers, with the
// arithmetic told there.
func TestScenarios(t *testing.T) {
	const day = `"starts": "2022-05-14", "ends": "2022-05-14"`
	const nine = `"participants": {"total": 9, "under_min_age": 1}`
	cost := func(sum string) string { return `"costs": [{"category": "trainer", "amount": "` + sum + `"}]` }
	tests := []struct{ name, facts, want string }{
		{"1 rate binds: 12 × 33 = 396, 55 % × 800 = 440",
			`{"rules": "sivis-course-2022", "kind": "course", "hours": "12", ` + day + `, ` + nine + `, ` + cost("800.00") + `}`,
			"396.00 by rate rate=396.00 percent=440.00"},
		{"2 percent binds: 55 % × 600 = 330",
			`{"rules": "sivis-course-2022", "kind": "course", "hours": "12", ` + day + `, ` + nine + `, ` + cost("600.00") + `}`,
			"330.00 by percent rate=396.00 percent=330.00"},
		{"2 both bind at 720: the first is named",
			`{"rules": "sivis-course-2022", "kind": "course", "hours": "12", ` + day + `, ` + nine + `, ` + cost("720.00") + `}`,
			"396.00 by rate rate=396.00 percent=396.00"},
		{"3 too few: 7 − 1 = 6 < 7",
			`{"rules": "sivis-course-2022", "kind": "course", "hours": "12", ` + day + `, "participants": {"total": 7, "under_min_age": 1}, ` + cost("800.00") + `}`,
			"0.00 rate=396.00 percent=440.00 !min_participants(6/7)"},
		{"3 the same passes at a centre that asks for six: 12 × 30 = 360, 60 % × 800 = 480",
			`{"rules": "ksl-course-2022", "kind": "course", "hours": "12", ` + day + `, "participants": {"total": 7, "under_min_age": 1}, "member_class": "member", ` + cost("800.00") + `}`,
			"360.00 by rate rate=360.00 percent=480.00"},
		{"5 a training over New Year is refused",
			`{"rules": "sivis-course-2022", "kind": "course", "hours": "10", "starts": "2021-12-10", "ends": "2022-01-20", ` + nine + `, ` + cost("700.00") + `}`,
			"0.00 rate=330.00 percent=385.00 !calendar_year(2021-12-10/2022-01-20/2021)"},
		{"5 its second part: 4 × 33 = 132, 55 % × 300 = 165",
			`{"rules": "sivis-course-2022", "kind": "course", "hours": "4", "starts": "2022-01-02", "ends": "2022-01-20", ` + nine + `, ` + cost("300.00") + `}`,
			"132.00 by rate rate=132.00 percent=165.00"},
		{"5 its first part needs the share that no source gives",
			`{"centre": "sivis", "kind": "course", "hours": "6", "starts": "2021-12-10", "ends": "2021-12-31", ` + nine + `, ` + cost("400.00") + `}`,
			"0.00 rate=156.00 ?pct.of_costs"},
		{"9 the plan caps hours: min(20, 24) × 3 = 60 ≤ 90",
			`{"rules": "sivis-group-2017", "kind": "group", "hours": "24", "planned_hours": "20", "participants": {"total": 6, "under_min_age": 0}, ` + cost("90.00") + `}`,
			"60.00 by rate rate=60.00 costs=90.00"},
		{"9 with costs of 55",
			`{"rules": "sivis-group-2017", "kind": "group", "hours": "24", "planned_hours": "20", "participants": {"total": 6, "under_min_age": 0}, ` + cost("55.00") + `}`,
			"55.00 by costs rate=60.00 costs=55.00"},
		{"10 a group too short",
			`{"rules": "sivis-group-2017", "kind": "group", "hours": "9", "participants": {"total": 6, "under_min_age": 0}, ` + cost("90.00") + `}`,
			"0.00 rate=27.00 costs=90.00 !min_hours(9.00/10)"},
		{"10 a group too small: one of five is 13",
			`{"rules": "sivis-group-2017", "kind": "group", "hours": "12", "participants": {"ages": [13, 15, 40, 41, 42]}, ` + cost("90.00") + `}`,
			"0.00 rate=36.00 costs=90.00 !min_participants(4/5)"},
		{"10 just enough: 10 × 3 = 30",
			`{"rules": "sivis-group-2017", "kind": "group", "hours": "10", "participants": {"total": 5, "under_min_age": 0}, ` + cost("100.00") + `}`,
			"30.00 by rate rate=30.00 costs=100.00"},
		{"11 raised for a competition: 30 × 5 = 150",
			`{"rules": "sivis-group-2015", "kind": "group", "hours": "30", "grounds": ["competition"], "participants": {"total": 20, "under_min_age": 0}, ` + cost("420.00") + `}`,
			"150.00 by rate rate=150.00 costs=420.00"},
		{"11 a concert is not enough: 30 × 3 = 90",
			`{"rules": "sivis-group-2015", "kind": "group", "hours": "30", "grounds": ["concert"], "participants": {"total": 20, "under_min_age": 0}, ` + cost("420.00") + `}`,
			"90.00 by rate rate=90.00 costs=420.00"},
		{"19 SFV: 6 × 30 = 180, 50 % × 300 = 150",
			`{"centre": "sfv", "kind": "course", "hours": "6", ` + day + `, "participants": {"total": 9}, ` + cost("300.00") + `}`,
			"150.00 by percent rate=180.00 percent=150.00"},
		{"19 five deltagare are too few",
			`{"centre": "sfv", "kind": "course", "hours": "6", ` + day + `, "participants": {"total": 5}, ` + cost("300.00") + `}`,
			"0.00 rate=180.00 percent=150.00 !min_participants(5/7)"},
		{"19 unless they are a special group",
			`{"centre": "sfv", "kind": "course", "hours": "6", ` + day + `, "participants": {"total": 5, "special_group": true}, ` + cost("300.00") + `}`,
			"150.00 by percent rate=180.00 percent=150.00"},
		{"19 two hours are too short",
			`{"centre": "sfv", "kind": "course", "hours": "2", ` + day + `, "participants": {"total": 9}, ` + cost("300.00") + `}`,
			"0.00 rate=60.00 percent=150.00 !min_hours(2.00/3)"},
		{"21 target group: 8 of 10 are 80 %; 12 × 35 = 420, costs 380",
			`{"rules": "kf-target-2024", "kind": "course", "hours": "12", "used_this_year": {"hours": "18"}, "participants": {"total": 10, "in_target_group": 8}, ` + cost("380.00") + `}`,
			"380.00 by costs rate=420.00 yearly_hours=420.00 costs=380.00"},
		{"21 7 of 9 are 77.8 %",
			`{"rules": "kf-target-2024", "kind": "course", "hours": "12", "used_this_year": {"hours": "0"}, "participants": {"total": 9, "in_target_group": 7}, ` + cost("380.00") + `}`,
			"0.00 rate=420.00 yearly_hours=1050.00 costs=380.00 !target_share(77.8/80)"},
		{"21 the 31st hour of the year",
			`{"rules": "kf-target-2024", "kind": "course", "hours": "1", "used_this_year": {"hours": "30"}, "participants": {"total": 10, "in_target_group": 10}, ` + cost("380.00") + `}`,
			"0.00 rate=35.00 yearly_hours=0.00 costs=380.00 !yearly_hours(30/30)"},
		{"21 the year holds two more hours: 2 × 35 = 70",
			`{"rules": "kf-target-2024", "kind": "course", "hours": "4", "used_this_year": {"hours": "28"}, "participants": {"total": 10, "in_target_group": 10}, ` + cost("380.00") + `}`,
			"70.00 by yearly_hours rate=140.00 yearly_hours=70.00 costs=380.00"},
	}
	for _, tt := range tests {
		if got := line(asked(t, tt.facts)); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

// Scenario 5, the part that assumes the share of 2021.
func TestFirstPartOfATrainingOverNewYear(t *testing.T) {
	assumed := parsed(t, Course, "rate.eur_per_hour: 26.00", "pct.of_costs: 55", "part.min: 7")
	got := line(by(t, assumed, `{"kind": "course", "hours": "6", "participants": {"total": 9}, "costs": [{"category": "room", "amount": "400.00"}]}`))
	if want := "156.00 by rate rate=156.00 percent=220.00"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// Scenario 6: the same timetable in hours of 45 minutes without and of 60
// minutes with breaks.
func TestHourBases(t *testing.T) {
	net := parsed(t, Course, "hour.basis: net45", "rate.eur_per_hour: 26.00")
	gross := parsed(t, Course, "hour.basis: gross60incl15", "rate.eur_per_hour: 26.00")
	without := `{"kind": "course", "sessions": [{"start": "2026-03-07T09:00", "end": "2026-03-07T12:00"}]}`
	with := `{"kind": "course", "sessions": [{"start": "2026-03-07T09:00", "end": "2026-03-07T15:00", "break_minutes": 90}]}`
	tests := []struct {
		name     string
		r        *Rules
		facts    string
		hours    string
		amount   string
		warnings string
	}{
		{"180 ÷ 45 = 4, 4 × 26 = 104", net, without, "4.00", "104.00", ""},
		{"180 ÷ 60 = 3, 3 × 26 = 78, breaks missing", gross, without, "3.00", "78.00", "breaks_missing(0/45)"},
		{"270 ÷ 45 = 6", net, with, "6.00", "156.00", ""},
		{"360 ÷ 60 = 6", gross, with, "6.00", "156.00", ""},
	}
	for _, tt := range tests {
		res := by(t, tt.r, tt.facts)
		var warned []string
		for _, w := range res.Warnings {
			if w.Code != "not_checked" {
				warned = append(warned, w.Code+"("+w.Actual+"/"+w.Required+")")
			}
		}
		if res.Hours != tt.hours || res.Amount.String() != tt.amount || strings.Join(warned, " ") != tt.warnings {
			t.Errorf("%s: got %s h, %s, %v", tt.name, res.Hours, res.Amount, warned)
		}
	}
}

// Scenario 7: when a plan may be sent.
func TestPlanWindow(t *testing.T) {
	sivis, _ := ByID(Shipped(), "sivis-course-2024")
	ksl, _ := ByID(Shipped(), "ksl-course-2023")
	for _, tt := range []struct {
		r      *Rules
		starts string
		want   string
	}{
		{sivis, "2026-09-01", "2026-03-01/2026-08-31"},
		{sivis, "2026-08-31", "2026-02-28/2026-08-30"}, // months end where they end
		{ksl, "2026-09-01", "../2026-08-11"},
	} {
		if got := tt.r.PlanWindow(civil.MustDate(tt.starts)).String(); got != tt.want {
			t.Errorf("%s: plan window for %s = %s, want %s", tt.r.ID, tt.starts, got, tt.want)
		}
	}
	for submitted, want := range map[string]string{
		"2026-02-28": "plan_window(2026-02-28/2026-03-01/2026-08-31)", "2026-03-01": "", "2026-08-31": "", "2026-09-01": "plan_window(2026-09-01/2026-03-01/2026-08-31)",
	} {
		res := by(t, sivis, `{"kind": "course", "hours": "4", "starts": "2026-09-01", "ends": "2026-09-01", "submitted_on": "`+submitted+`", "participants": {"total": 9, "under_min_age": 0}}`)
		got := ""
		for _, f := range res.Reasons {
			got += f.Code + "(" + f.Actual + "/" + f.Required + ")"
		}
		if got != want {
			t.Errorf("a plan of %s: %q, want %q", submitted, got, want)
		}
	}
}

func TestReportBy(t *testing.T) {
	for _, tt := range []struct{ id, ends, want string }{
		{"sivis-course-2024", "2026-05-14", "2026-06-11"}, // four weeks
		{"sivis-course-2024", "2026-12-30", "2027-01-18"}, // the year closes before
		{"sivis-course-2022", "2022-05-14", "2023-01-18"},
		{"msl-course-2022", "2026-08-15", "2026-10-15"},
		{"msl-course-2022", "2026-12-15", "2027-01-31"},
		{"tsl-course-2020", "2020-10-31", "2020-12-31"}, // two months
		{"tsl-course-2020", "2020-11-01", "2020-12-31"}, // by the end of the year
		{"tsl-course-2020", "2020-12-31", "2020-12-31"},
		{"sfv-circle-2022", "2022-01-31", "2022-02-28"},
		{"kf-course-2019", "2019-01-31", ""},
	} {
		r, err := ByID(Shipped(), tt.id)
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := r.ReportBy(civil.MustDate(tt.ends)); got.String() != tt.want {
			t.Errorf("%s: the report of what ended %s by %s, want %s", tt.id, tt.ends, got, tt.want)
		}
	}
}

// Scenario 13: the window in which hours move.
func TestHoursOpen(t *testing.T) {
	r, _ := ByID(Shipped(), "sivis-course-2022")
	for day, want := range map[string]bool{"2023-08-13": false, "2023-08-14": true, "2023-08-25": true, "2023-08-26": false, "2023-03-13": true} {
		if got := r.HoursOpen(civil.MustDate(day)); got != want {
			t.Errorf("hours may move on %s = %v, want %v", day, got, want)
		}
	}
}

// Scenario 14: what returns to the quota.
func TestReleasedHours(t *testing.T) {
	const people = `"participants": {"total": 9, "under_min_age": 0}`
	for _, tt := range []struct{ name, facts, want string }{
		{"planned 16, held 12", `{"rules": "sivis-course-2022", "kind": "course", "hours": "12", "planned_hours": "16", ` + people + `}`, "4.00"},
		{"more held than planned", `{"rules": "sivis-course-2022", "kind": "course", "hours": "18", "planned_hours": "16", ` + people + `}`, "0.00"},
		{"refused: all of them", `{"rules": "sivis-course-2022", "kind": "course", "hours": "12", "planned_hours": "16", "participants": {"total": 2, "under_min_age": 0}}`, "16.00"},
		{"nothing held: all of them", `{"rules": "sivis-course-2022", "kind": "course", "hours": "0", "planned_hours": "16", ` + people + `}`, "16.00"},
		{"no plan", `{"rules": "sivis-course-2022", "kind": "course", "hours": "12", ` + people + `}`, "0.00"},
	} {
		if got := asked(t, tt.facts).HoursReleased; got != tt.want {
			t.Errorf("%s: released %s, want %s", tt.name, got, tt.want)
		}
	}
}

// Scenario 23: credits count a participant's work, support the timetable.
func TestTeachingHoursAreThoseOfTheTimetable(t *testing.T) {
	r, _ := ByID(Shipped(), "sivis-course-2022")
	work := ratio{0, 1}
	for _, w := range []struct {
		what string
		n    int64
	}{{"lecture", 12}, {"participatory", 10}, {"practice", 15}, {"easy_page", 40}, {"demanding_page", 100}} {
		m, ok := r.Multiplier(w.what)
		if !ok {
			t.Fatalf("no multiplier for %s", w.what)
		}
		work = work.add(m.ratio().times(whole(w.n)))
	}
	// 18 + 20 + 30 + 2 + 11 = 81 h; 81 ÷ 27 = 3 op.
	if got := work.over(r.HoursPerCredit().ratio()).decimals(2); got != "3.00" {
		t.Errorf("credits = %s, want 3.00", got)
	}
	res := by(t, r, `{"kind": "course", "participants": {"total": 9, "under_min_age": 0}, "sessions": [
		{"start": "2022-05-14T09:00", "end": "2022-05-14T15:00", "break_minutes": 60}, {"start": "2022-05-15T09:00", "end": "2022-05-15T13:30", "break_minutes": 30}]}`)
	if want := "12.00"; res.Hours != want { // 300 + 240 = 540; 540 ÷ 45
		t.Errorf("teaching hours = %s, want %s", res.Hours, want)
	}
}

func TestOnlineAndParallelHours(t *testing.T) {
	msl, _ := ByID(Shipped(), "msl-course-2022")
	sivis, _ := ByID(Shipped(), "sivis-course-2022")
	const groups = `{"kind": "course", "sessions": [{"start": "2022-05-14T09:00", "end": "2022-05-14T10:30", "groups": [
		{"size": 6, "leader": true}, {"size": 5, "leader": true}, {"size": 4, "leader": true}, {"size": 9}]}]}`
	const online = `{"kind": "course", "sessions": [{"start": "2022-05-14T17:00", "end": "2022-05-14T18:30", "online": [
		{"kind": "live", "minutes": 90}, {"kind": "feedback", "minutes": 10, "tasks": 9}, {"kind": "recording", "minutes": 45}, {"kind": "homework", "minutes": 500}]}]}`
	for _, tt := range []struct {
		name  string
		r     *Rules
		facts string
		want  string
	}{
		{"two of four groups qualify: 2 × 90 ÷ 45", msl, groups, "4.00"},
		{"where the rules do not allow them, once", sivis, groups, "2.00"},
		{"live 90 + feedback 90 + recording 45 = 225; 225 ÷ 45", msl, online, "5.00"},
	} {
		if got := by(t, tt.r, tt.facts).Hours; got != tt.want {
			t.Errorf("%s: %s hours, want %s", tt.name, got, tt.want)
		}
	}
	// An hour of the night in spring does not exist.
	spring := `{"kind": "course", "sessions": [{"start": "2026-03-29T00:00", "end": "2026-03-29T06:00"}]}`
	if got := by(t, sivis, spring).Hours; got != "6.67" { // 5 h of the clock = 300 min
		t.Errorf("over the change of the clock %s hours, want 6.67", got)
	}
}

func TestErrorsHaveTheNamesOfTheContract(t *testing.T) {
	for _, tt := range []struct{ facts, code, field string }{
		{`{"kind": "course", "rules": "sivis-course-2022", "hours": "1", "sessions": []}`, "hours_and_sessions", "hours"},
		{`{"kind": "course", "rules": "sivis-course-1999", "hours": "1"}`, "no_rules", "rules"},
		{`{"kind": "course", "centre": "sivis", "hours": "1"}`, "no_rules", "rules"},
		{`{"kind": "course", "centre": "kf", "scheme": "nothing", "hours": "1", "ends": "2024-05-01"}`, "no_rules", "rules"},
		{`{"kind": "group", "centre": "sivis", "hours": "12", "ends": "2024-05-01"}`, "no_rules", "rules"}, // the kind ended
		{`{"kind": "course", "rules": "tsl-course-2020", "hours": "1", "decided_rate": "26.01"}`, "decided_rate", "decided_rate"},
		{`{"kind": "course", "rules": "tsl-course-2020", "hours": "1", "decided_rate": "9.99"}`, "decided_rate", "decided_rate"},
	} {
		f, err := ParseFacts([]byte(tt.facts))
		if err != nil {
			t.Fatal(err)
		}
		r, err := For(Shipped(), &f)
		if err == nil {
			_, err = r.Calculate(&f)
		}
		if got := fault.Of(err); got == nil || got.Code != tt.code || len(got.Fields) != 1 || got.Fields[0].Name != tt.field {
			t.Errorf("%s: %v, want %s at %s", tt.facts, err, tt.code, tt.field)
		}
	}
}
