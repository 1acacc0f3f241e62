package support

import (
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/money"
)

func rat(r ratio) *big.Rat { return big.NewRat(r.n, r.d) }

// At the limits of what may be entered the fractions are those of math/big.
func TestRatiosAreExact(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 5_000 {
		costs := whole(rng.Int64N(int64(maxCosts) + 1))
		capped := Decimal(100 * (1 + rng.Int64N(10_000)))
		share := Decimal(100 * (1 + rng.Int64N(9_999)))
		hours := ratio{rng.Int64N(maxHours), decimalUnit}
		rate := cents(money.Cents(rng.Int64N(int64(maxRate))))
		// A capped line, beside a group, in a share of the costs.
		line := percentOf(costs, capped)
		total := line.times(ratio{decimalUnit, int64(100*decimalUnit-share) / 100}.reduced())
		part := percentOf(total, share)
		want := new(big.Rat).Mul(rat(costs), big.NewRat(int64(capped), 100*decimalUnit))
		wantTotal := new(big.Rat).Quo(want, new(big.Rat).Sub(big.NewRat(1, 1), big.NewRat(int64(share), 100*decimalUnit)))
		wantPart := new(big.Rat).Mul(wantTotal, big.NewRat(int64(share), 100*decimalUnit))
		if rat(line).Cmp(want) != 0 || rat(total).Cmp(wantTotal) != 0 || rat(part).Cmp(wantPart) != 0 {
			t.Fatalf("%v costs, %v, %v: %v %v %v, want %v %v %v", costs, capped, share, line, total, part, want, wantTotal, wantPart)
		}
		if got, want := part.cmp(hours.times(rate)), rat(part).Cmp(new(big.Rat).Mul(rat(hours), rat(rate))); got != want {
			t.Fatalf("%v against %v × %v = %d, want %d", part, hours, rate, got, want)
		}
		rounded := new(big.Rat).Add(rat(part), big.NewRat(1, 2))
		if got := new(big.Int).Quo(rounded.Num(), rounded.Denom()).Int64(); got != part.half() {
			t.Fatalf("%v rounds to %d, want %d", part, part.half(), got)
		}
	}
}

// some makes facts that a person might send: mostly sensible, sometimes not.
func some(rng *rand.Rand, kind string) Facts {
	maybe := func(odds int) bool { return rng.IntN(odds) == 0 }
	num := func(n int) *int { x := rng.IntN(n); return &x }
	dec := func(n int64) *Decimal { d := Decimal(rng.Int64N(n) * 2500); return &d }
	sum := func(n int64) *money.Cents { c := money.Cents(rng.Int64N(n)); return &c }
	flag := func() *bool {
		switch rng.IntN(8) {
		case 0:
			b := true
			return &b
		case 1, 2:
			b := false
			return &b
		}
		return nil
	}
	f := Facts{Kind: kind, Hours: dec(400)}
	if maybe(2) {
		f.Starts = civil.MustDate("2022-03-01").AddDays(rng.IntN(300))
		f.Ends = f.Starts.AddDays(rng.IntN(30))
		if f.Ends.Year != f.Starts.Year && maybe(2) {
			f.Ends = f.Starts
		}
		if int64(*f.Hours) > int64(f.Starts.DaysUntil(f.Ends)+1)*hoursOfADay*decimalUnit {
			f.Hours = dec(16)
		}
	}
	if !maybe(4) {
		f.Participants = &Participants{Total: num(40)}
		f.Participants.UnderMinAge = num(*f.Participants.Total + 1)
		f.Participants.InTargetGroup = num(*f.Participants.Total + 1)
		f.Participants.SpecialGroup = flag()
	}
	if !maybe(4) {
		f.Costs = []Cost{}
		for range rng.IntN(8) {
			c := Cost{Category: Categories[rng.IntN(len(Categories))], Amount: *sum(100_000), TiedToTopic: maybe(2), CalculationSheet: maybe(2)}
			if maybe(5) {
				c.PaidBy = "participant"
			}
			f.Costs = append(f.Costs, c)
		}
	}
	if maybe(2) {
		f.PlannedHours = dec(400)
	}
	if maybe(4) {
		f.HoursAvailable = dec(400)
	}
	if maybe(3) {
		f.Income = sum(200_000)
	}
	if maybe(3) {
		f.Used = &Used{Hours: dec(200), Amount: sum(100_000)}
	}
	if maybe(3) {
		f.Grounds = []string{"competition", "finnish_language"}
	}
	f.Meetings, f.LeaderAge, f.ParticipantFee = num(12), num(60), sum(2)
	r := money.Cents(1000 + rng.Int64N(1601))
	f.DecidedRate = &r
	f.MemberClass = []string{"", "member", "other"}[rng.IntN(3)]
	f.Facts = Flags{SoldToCompany: flag(), Informed: flag(), OtherPublicFunding: flag(), SeparateBooks: flag()}
	return f
}

// What holds of every result, by every shipped rule set.
func TestResultsKeepTheRules(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	granted := 0
	for _, r := range append(slices.Clone(Shipped()), everything(t)...) {
		for range 100 {
			f := some(rng, r.Kind)
			res, err := r.Calculate(&f)
			if err != nil {
				t.Fatalf("%s: %+v: %v", r.ID, f, err)
			}
			if res.Granted {
				granted++
			}
			checkResult(t, r, &f, res)
		}
	}
	if granted < 200 {
		t.Errorf("only %d results were grants; the facts are too odd to test anything", granted)
	}
}

// everything are rule sets of the tests that set what the shipped ones do not.
func everything(t *testing.T) []*Rules {
	return []*Rules{
		parsed(t, Course, "rate.eur_per_hour: 17.77", "pct.of_costs: 33.33", "own_share_pct: 12.5", "rate.max_total: 333.33", "rate.max_per_unit_year: 500.00", "hour.max_per_unit_year: 30",
			"cost_groups: travel 20: trainer_travel participant_travel", "income_rule: deduct_from_costs", "cost_categories.meals: capped 33.33"),
		parsed(t, Course, "rate.lump_sum: 100.00", "part.younger_allowed: no", "part.min_age: 18", "hour.cap_to_plan: yes", "cost_groups: travel 60: trainer_travel participant_travel"),
	}
}

func checkResult(t *testing.T, r *Rules, f *Facts, res Result) {
	t.Helper()
	fail := func(format string, args ...any) {
		t.Helper()
		b, _ := json.Marshal(f)
		t.Fatalf("%s: "+format+"\nfacts %s\nresult %s", append(append([]any{r.ID}, args...), b, line(res))...)
	}
	if res.Granted != (res.Amount > 0) || res.Granted == (res.Binding == nil) {
		fail("granted, the sum and the binding ceiling disagree")
	}
	if res.Granted && (len(res.Reasons) > 0 || len(res.Missing) > 0) {
		fail("granted against a reason or without a value")
	}
	if res.Amount < 0 {
		fail("less than nothing")
	}
	for _, c := range res.Ceilings {
		if res.Amount > c.Amount {
			fail("above the ceiling %s", c.Name)
		}
	}
	if res.Granted && res.EligibleCosts != nil && res.Amount > *res.EligibleCosts {
		fail("above the costs")
	}
	var total money.Cents
	for _, c := range f.Costs {
		total += c.Amount
	}
	if res.EligibleCosts != nil && (*res.EligibleCosts > total || *res.EligibleCosts < 0) {
		fail("eligible costs %s of %s", res.EligibleCosts, total)
	}
	told := res.Explain()
	for _, text := range []string{told.FI, told.SV, told.EN} {
		if strings.ContainsAny(text, "{}") || strings.Contains(text, "\n\n") || !strings.HasSuffix(text, ".") {
			fail("the explanation has a hole: %s", text)
		}
	}
	again, err := r.Calculate(f)
	if err != nil || line(again) != line(res) {
		fail("calculated again it is %s", line(again))
	}
	// Stored and read, the facts give the same.
	b, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	stored, err := ParseFacts(b)
	if err != nil {
		fail("facts as they are stored: %v", err)
	}
	if later, err := r.Calculate(&stored); err != nil || line(later) != line(res) {
		fail("from stored facts it is %s, %v", line(later), err)
	}
}

// More hours or more costs never give less, where no rule refuses them.
func TestMoreHoursOrCostsNeverGiveLess(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for _, r := range append(slices.Clone(Shipped()), everything(t)...) {
		for range 200 {
			f := some(rng, r.Kind)
			before, err := r.Calculate(&f)
			if err != nil {
				t.Fatal(err)
			}
			more := f
			h := *f.Hours + Decimal(rng.Int64N(8))*2500
			more.Hours = &h
			more.Starts, more.Ends = civil.Date{}, civil.Date{} // so that the hours fit
			f.Starts, f.Ends = civil.Date{}, civil.Date{}
			if before, err = r.Calculate(&f); err != nil {
				t.Fatal(err)
			}
			if after, err := r.Calculate(&more); err != nil {
				t.Fatal(err)
			} else if len(after.Reasons) <= len(before.Reasons) && after.Amount < before.Amount && !refusesMore(before, after) {
				t.Fatalf("%s: %v h give %s, %v h %s", r.ID, f.Hours, line(before), more.Hours, line(after))
			}
			if f.Costs == nil {
				continue
			}
			more = f
			more.Costs = append(slices.Clone(f.Costs), Cost{Category: Categories[rng.IntN(len(Categories))], Amount: money.Cents(rng.Int64N(50_000)), CalculationSheet: true, TiedToTopic: true})
			if after, err := r.Calculate(&more); err != nil {
				t.Fatal(err)
			} else if after.Amount < before.Amount {
				t.Fatalf("%s: with more costs %s becomes %s", r.ID, line(before), line(after))
			}
		}
	}
}

// refusesMore tells whether more hours met a rule that limits them: too long,
// in no band, or too cheap an hour.
func refusesMore(before, after Result) bool {
	for _, f := range after.Reasons {
		switch f.Code {
		case "max_hours", "hours_band", "min_cost_per_hour":
			return true
		}
	}
	return false
}

// The share of a group is exact: by hand and by trying.
func TestGroupShareIsExact(t *testing.T) {
	r := parsed(t, Course, "cost_groups: travel 20: trainer_travel participant_travel", "pct.of_costs: 50")
	for _, tt := range []struct{ other, travel, want string }{
		{"400.00", "300.00", "500.00"}, // 100 is 20 % of 500
		{"400.00", "100.00", "500.00"}, // just fits
		{"400.00", "99.99", "499.99"},
		{"100.00", "100.00", "125.00"},
		{"0.01", "10.00", "0.01"}, // 0.0125 in all
		{"0.00", "300.00", "0.00"},
	} {
		res := by(t, r, `{"kind": "course", "hours": "1", "costs": [{"category": "room", "amount": "`+tt.other+`"}, {"category": "trainer_travel", "amount": "`+tt.travel+`"}]}`)
		if got := res.EligibleCosts.String(); got != tt.want {
			t.Errorf("%s beside travel of %s: %s eligible, want %s", tt.other, tt.travel, got, tt.want)
		}
	}
}

// Bad input is an error at its field.
func TestBadInput(t *testing.T) {
	for _, tt := range []struct{ name, facts, field string }{
		{"400 hours in a day", `{"kind": "course", "hours": "400", "starts": "2022-05-14", "ends": "2022-05-14"}`, "hours"},
		{"a session of two days", `{"kind": "course", "sessions": [{"start": "2022-05-14T09:00", "end": "2022-05-16T09:00"}]}`, "sessions.0.end"},
		{"a session that ends before it begins", `{"kind": "course", "sessions": [{"start": "2022-05-14T09:00", "end": "2022-05-14T08:00"}]}`, "sessions.0.end"},
		{"two at once", `{"kind": "course", "sessions": [{"start": "2022-05-14T09:00", "end": "2022-05-14T12:00"}, {"start": "2022-05-14T11:00", "end": "2022-05-14T13:00"}]}`, "sessions.1.start"},
		{"breaks longer than the session", `{"kind": "course", "sessions": [{"start": "2022-05-14T09:00", "end": "2022-05-14T10:00", "break_minutes": 61}]}`, "sessions.0.break_minutes"},
		{"more live teaching than time", `{"kind": "course", "sessions": [{"start": "2022-05-14T09:00", "end": "2022-05-14T10:00", "online": [{"kind": "live", "minutes": 61}]}]}`, "sessions.0.online"},
		{"a session in another month", `{"kind": "course", "starts": "2022-05-14", "ends": "2022-05-14", "sessions": [{"start": "2022-06-14T09:00", "end": "2022-06-14T10:00"}]}`, "sessions.0.start"},
		{"costs of 100 million and a cent", `{"kind": "course", "hours": "1", "costs": [{"category": "room", "amount": "100000000.00"}, {"category": "room", "amount": "0.01"}]}`, "costs"},
		{"costs beyond counting", `{"kind": "course", "hours": "1", "costs": [{"category": "room", "amount": "99999999999999999999"}]}`, "costs.0"},
		{"negative costs", `{"kind": "course", "hours": "1", "costs": [{"category": "room", "amount": "-1.00"}]}`, "costs.0.amount"},
		{"a category nobody knows", `{"kind": "course", "hours": "1", "costs": [{"category": "bribe", "amount": "1.00"}]}`, "costs.0.category"},
		{"negative income", `{"kind": "course", "hours": "1", "income": "-5.00"}`, "income"},
		{"half a cent", `{"kind": "course", "hours": "1", "income": "5.005"}`, "income"},
		{"somebody aged 130", `{"kind": "course", "hours": "1", "participants": {"ages": [3, 130]}}`, "participants.ages"},
		{"more young people than people", `{"kind": "course", "hours": "1", "participants": {"total": 3, "under_min_age": 4}}`, "participants.under_min_age"},
		{"fewer than none", `{"kind": "course", "hours": "1", "participants": {"total": -1}}`, "participants.total"},
		{"the end before the beginning", `{"kind": "course", "hours": "1", "starts": "2022-05-14", "ends": "2022-05-13"}`, "ends"},
		{"a day that does not exist", `{"kind": "course", "hours": "1", "starts": "2022-02-30"}`, "starts"},
		{"hours as a number", `{"kind": "course", "hours": 12}`, "hours"},
		{"no kind", `{"hours": "1"}`, "kind"},
		{"no hours", `{"kind": "course"}`, "hours"},
		{"an unknown field", `{"kind": "course", "hours": "1", "amount": "1000.00"}`, "amount"},
		{"an unknown flag", `{"kind": "course", "hours": "1", "facts": {"vat": true}}`, "facts"},
		{"a list", `[1]`, ""},
		{"nothing", ``, ""},
		{"two values", `{"kind": "course", "hours": "1"} {}`, ""},
	} {
		f, err := ParseFacts([]byte(tt.facts))
		if err == nil {
			_, err = parsed(t, Course, "rate.eur_per_hour: 33.00").Calculate(&f)
		}
		if got := fault.Of(err); got == nil || got.Kind != fault.Invalid || len(got.Fields) != 1 || got.Fields[0].Name != tt.field {
			t.Errorf("%s: %v, want a fault at %q", tt.name, err, tt.field)
		}
	}
	// Somebody aged three may be there, and does not count.
	res := asked(t, `{"kind": "course", "rules": "sivis-course-2022", "hours": "1", "participants": {"ages": [3, 20, 20, 20, 20, 20, 20, 20]}}`)
	if *res.ParticipantsCounted != 7 || !res.Granted {
		t.Errorf("with a child of three %s, %d counted", line(res), *res.ParticipantsCounted)
	}
	// Tens of millions are counted to the cent.
	res = asked(t, `{"kind": "group", "rules": "sivis-group-2017", "hours": "20000", "participants": {"total": 9}, "costs": [{"category": "room", "amount": "59999.99"}]}`)
	if got := res.Amount.String(); got != "59999.99" {
		t.Errorf("got %s", got)
	}
	res = asked(t, `{"kind": "course", "rules": "sfv-course-2022", "hours": "20000", "participants": {"total": 9}, "costs": [{"category": "room", "amount": "99999999.99"}]}`)
	if want := "600000.00 by rate rate=600000.00 percent=50000000.00"; line(res) != want { // 49 999 999.995, half up
		t.Errorf("got %s, want %s", line(res), want)
	}
}

func FuzzFacts(f *testing.F) {
	f.Add([]byte(`{"rules": "sivis-course-2022", "kind": "course", "hours": "12", "participants": {"total": 9, "ages": [1, 2]}, "costs": [{"category": "trainer", "amount": "500.00"}]}`))
	f.Add([]byte(`{"rules": "msl-course-2022", "kind": "course", "sessions": [{"start": "2022-05-14T09:00", "end": "2022-05-14T12:00", "break_minutes": 15, "groups": [{"size": 5, "leader": true}], "online": [{"kind": "feedback", "minutes": 10, "tasks": 3}]}]}`))
	f.Add([]byte(`{"rules": "kf-course-2015", "kind": "course", "hours": "0.0001", "income": "0.01", "costs": [{"category": "trainer_travel", "amount": "99999999.99"}, {"category": "room", "amount": "0.01"}], "used_this_year": {"hours": "1"}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		facts, err := ParseFacts(b)
		if err != nil {
			return
		}
		r, err := For(Shipped(), &facts)
		if err != nil {
			return
		}
		res, err := r.Calculate(&facts)
		if err != nil {
			if !fault.Is(err, fault.Invalid) {
				t.Fatalf("%s: %v", b, err)
			}
			return
		}
		checkResult(t, r, &facts, res)
	})
}

func FuzzRules(f *testing.F) {
	for _, r := range Shipped()[:6] {
		f.Add(r.YAML())
	}
	f.Add([]byte("rule_set_id: a\nvalues: {hour.min: {value: [1, 2]}}"))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := ParseRules(b)
		if err != nil {
			return
		}
		again, err := ParseRules(r.YAML())
		if err != nil || again.Hash() != r.Hash() {
			t.Fatalf("%s\nwritten again: %v\n%s", b, err, r.YAML())
		}
		hours := Decimal(10 * decimalUnit)
		if res, err := r.Calculate(&Facts{Kind: r.Kind, Hours: &hours, Costs: []Cost{{Category: "room", Amount: 10_000}}}); err == nil {
			res.Explain()
		}
	})
}

func BenchmarkCalculate(b *testing.B) {
	f, err := ParseFacts([]byte(`{"rules": "sivis-course-2022", "kind": "course", "starts": "2022-05-14", "ends": "2022-05-15", "hours": "12", "planned_hours": "12",
		"participants": {"total": 9, "under_min_age": 1}, "costs": [{"category": "trainer", "amount": "500.00"}, {"category": "material", "amount": "300.00"}]}`))
	if err != nil {
		b.Fatal(err)
	}
	r, err := For(Shipped(), &f)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := r.Calculate(&f); err != nil {
			b.Fatal(err)
		}
	}
}
