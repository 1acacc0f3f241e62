package support

import (
	"flag"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs and golden files")

func TestDocumentIsFresh(t *testing.T) {
	const file = "../../docs/rulesets.md"
	want := Document()
	if *update {
		if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(file); err != nil || string(got) != want {
		t.Errorf("%s is not what the code prints (%v); go test ./internal/support -run Document -update", file, err)
	}
}

func TestExampleNamesEveryKey(t *testing.T) {
	r := exampleRules()
	for _, k := range Keys {
		if _, ok := r.Values[k.Path]; !ok && !slices.Contains(instead, k.Path) {
			t.Errorf("the example says nothing of %s", k.Path)
		}
		if k.Label().Empty() {
			t.Errorf("%s has no label", k.Path)
		}
		for _, c := range k.Choices {
			if choiceLabels[c].Empty() {
				t.Errorf("%s: the choice %s has no label", k.Path, c)
			}
		}
		// What the example says, and the default, are of the key's form.
		for _, text := range []string{example[k.Path], k.Default} {
			tt := defaults()
			if text != "" {
				if err := k.set(&tt, text); err != nil {
					t.Errorf("%s: %v", k.Path, err)
				}
			}
		}
	}
	for path := range example {
		if _, ok := KeyOf(path); !ok {
			t.Errorf("the example says %s, which is no key", path)
		}
	}
	for path := range keyLabels {
		if _, ok := KeyOf(path); !ok {
			t.Errorf("%s has a label, but is no key", path)
		}
	}
}

// The shipped sets are those of the contract, and every value has a source.
func TestShippedRuleSets(t *testing.T) {
	want := strings.Fields(`kf-course-2015 kf-course-2019 kf-course-2021 kf-course-2023 kf-group-2023 kf-group-2024 kf-immigrant-2024 kf-target-2024
		ksl-course-2021 ksl-course-2022 ksl-course-2023 msl-course-2020 msl-course-2022 msl-group-2017 msl-lecture-2022
		sfv-circle-2022 sfv-course-2022 sivis-course-2014 sivis-course-2017 sivis-course-2019 sivis-course-2020 sivis-course-2022 sivis-course-2024
		sivis-group-2015 sivis-group-2017 tsl-course-2020 visio-club-2018 visio-course-2018 visio-course-2019`)
	var got []string
	for _, r := range Shipped() {
		got = append(got, r.ID)
		for _, path := range slices.Sorted(maps.Keys(r.Values)) {
			v := r.Values[path]
			if v.Source == "" {
				t.Errorf("%s: %s has no source", r.ID, path)
			}
			for _, tag := range strings.Fields(v.Source) {
				if Sources()[tag] == "" && tag != "(?)" && tag != "D" {
					t.Errorf("%s: %s cites %s, which is no source", r.ID, path, tag)
				}
			}
			if (v.Text == "") != (v.Source == "(?)") {
				t.Errorf("%s: %s is %q by %s", r.ID, path, v.Text, v.Source)
			}
		}
		again, err := ParseRules(r.YAML())
		if err != nil {
			t.Errorf("%s: its own YAML: %v", r.ID, err)
		} else if again.Hash() != r.Hash() {
			t.Errorf("%s: read again it has another hash", r.ID)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("shipped %v, want %v", got, want)
	}
}

// A rule set with a year can be found in it, and no year has two.
func TestEveryYearHasOneRuleSet(t *testing.T) {
	for _, r := range Shipped() {
		last := r.To.Year
		if r.To.IsZero() {
			last = r.From.Year + 5
		}
		for year := r.From.Year; year <= last; year++ {
			found, err := Choose(Shipped(), r.Centre, r.Kind, r.Scheme, year)
			if err != nil || found != r {
				t.Errorf("%s in %d: %v, %v", r.ID, year, found, err)
				break
			}
		}
	}
}

// Every code of the contract has a sentence in three languages, and none more.
func TestEveryCodeHasItsSentence(t *testing.T) {
	reasons := strings.Fields(`min_participants min_age min_hours max_hours hours_band min_meetings max_duration leader_age target_share calendar_year plan_window report_deadline
		no_hours yearly_hours yearly_amount min_cost_per_hour fee_charged other_funding second_centre eu_funding vat_liable sold_to_company business qualifying
		outside_mission abroad election not_informed not_registered not_in_books no_own_funding no_programme`)
	warnings := strings.Fields("not_checked breaks_missing group_not_counted recommended_participants late study_trip")
	for _, code := range reasons {
		if s := sayReasons[code]; s.FI == "" || s.SV == "" || s.EN == "" {
			t.Errorf("the reason %s has no sentence", code)
		}
	}
	for _, code := range warnings {
		if s := sayWarnings[code]; s.FI == "" || s.SV == "" || s.EN == "" {
			t.Errorf("the warning %s has no sentence", code)
		}
	}
	if len(sayReasons) != len(reasons) || len(sayWarnings) != len(warnings) {
		t.Errorf("%d reasons and %d warnings have sentences, want %d and %d", len(sayReasons), len(sayWarnings), len(reasons), len(warnings))
	}
	for _, name := range []string{ceilRate, ceilPercent, ceilOwnShare, ceilLump, ceilMaxTotal, ceilYearlyHours, ceilYearlyAmount, ceilCosts, ceilIncome} {
		if nameCeilings[name].Empty() {
			t.Errorf("the ceiling %s has no name", name)
		}
	}
}

// All reasons are told, not the first.
func TestEveryReasonIsTold(t *testing.T) {
	r := parsed(t, Course, "hour.min: 6", "part.min: 7", "part.min_age: 15", "part.younger_allowed: no", "part.target_group_share: 80", "peer.min_meetings: 3", "leader.min_age: 18",
		"rate.eur_per_hour: 30.00", "calendar_year_bound: yes", "plan.latest: 1 day", "report.deadline: 4 weeks", "place: FI_only", "eu_funding_allowed: no", "requires.programme: yes",
		"fee_allowed: no", "min_eligible_cost_per_hour: 20.00")
	res := by(t, r, `{"kind": "course", "hours": "2", "starts": "2022-12-30", "ends": "2023-01-02", "submitted_on": "2022-12-30", "reported_on": "2023-02-01",
		"participants": {"ages": [14, 30], "in_target_group": 1}, "meetings": 1, "leader_age": 17, "costs": [{"category": "room", "amount": "30.00"}], "participant_fee": "5.00",
		"facts": {"other_public_funding": true, "second_centre": true, "eu_funding": true, "vat_liable": true, "sold_to_company": true, "business": true, "qualifying": true,
		"outside_mission": true, "abroad": true, "election": true, "informed": false, "registered": false, "in_books": false, "own_funding": false, "programme": false}}`)
	want := "0.00 rate=60.00 costs=30.00 !min_participants(1/7) !min_age(14/15) !min_hours(2.00/6) !min_meetings(1/3) !leader_age(17/18) !target_share(50.0/80)" +
		" !calendar_year(2022-12-30/2023-01-02/2022) !plan_window(2022-12-30/../2022-12-29) !report_deadline(2023-02-01/2023-01-30) !min_cost_per_hour(15.00/20.00) !fee_charged(5.00/0.00)" +
		" !other_funding !second_centre !eu_funding !vat_liable !sold_to_company !business !qualifying !outside_mission !abroad !election" +
		" !not_informed !not_registered !not_in_books !no_own_funding !no_programme"
	if got := line(res); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	told := res.Explain()
	for _, sentence := range []string{"Suunnitelma tuli 30.12.2022; sen sai lähettää viimeistään 29.12.2022.", "Kuluja tuntia kohden on liian vähän: 15,00\u00a0€, vähintään 20,00\u00a0€.",
		"Kohderyhmään kuuluvia oli liian vähän: 50\u00a0%, vähintään 80\u00a0% tarvitaan.", "Koulutus on liian lyhyt: 2 h, vähintään 6 h tarvitaan."} {
		if !strings.Contains(told.FI, sentence) {
			t.Errorf("not told: %s\n%s", sentence, told.FI)
		}
	}
}
