package course

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
)

var update = flag.Bool("update", false, "write docs/courses.md")

func TestDocIsPrintedFromTheTable(t *testing.T) {
	path := filepath.Join("..", "..", "docs", "courses.md")
	if *update {
		if err := os.WriteFile(path, []byte(Doc()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != Doc() {
		t.Error("docs/courses.md is not what the table says; run go test ./internal/course -run Doc -update and read the diff")
	}
}

func TestEveryStateIsReachedAndHasWords(t *testing.T) {
	reached := []State{Draft}
	for _, x := range Table {
		reached = append(reached, x.To, x.Also)
	}
	for _, m := range ClockMoves {
		reached = append(reached, m.To)
	}
	for _, s := range States {
		if !slices.Contains(reached, s) {
			t.Errorf("nothing leads to %s", s)
		}
		if s.Word().Empty() {
			t.Errorf("%s has no word", s)
		}
	}
	for _, x := range Table {
		for _, s := range x.From {
			if _, ok := rowOf(s, x.Action, x.By); !ok {
				t.Errorf("no row for %s %s %s", s, x.Action, x.By)
			}
		}
		if x.To != "" && takenWords[x.Action].Empty() {
			t.Errorf("%s has no word in the history", x.Action)
		}
	}
}

func clockAt(t testing.TB, s string) time.Time {
	t.Helper()
	v, err := time.ParseInLocation("2006-01-02 15:04", s, civil.Helsinki)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func session(t testing.TB, start, end string, breaks int) Session {
	t.Helper()
	return Session{Starts: clockAt(t, start), Ends: clockAt(t, end), Breaks: breaks, Trainer: "Maija Malli"}
}

// whole is a plan that lacks nothing.
func whole(t testing.TB, sessions ...Session) Course {
	t.Helper()
	if sessions == nil {
		sessions = []Session{session(t, "2026-09-01 17:00", "2026-09-01 20:00", 0)}
	}
	return Course{ID: "c", Org: "o", Centre: "k", State: Draft, Plan: Plan{
		Support: WithSupport, Kind: Ordinary, Name: i18n.Content{FI: "Rahastonhoitajan perustaidot"}, Langs: []i18n.Lang{i18n.FI},
		Audience: i18n.Content{FI: "Rahastonhoitajat"}, Outcomes: i18n.Content{FI: "osaa laatia talousarvion\nosaa lukea tilinpäätöstä"},
		Contents: i18n.Content{FI: "Talousarvio"}, Methods: i18n.Content{FI: "Harjoitus"}, Place: i18n.Content{FI: "Järjestötalo"},
		Capacity: map[registration.Mode]registration.Limit{registration.Onsite: 20}, Participants: 12, ContactEmail: "maija@example.org",
		Sessions: sessions, Costs: []Cost{{Category: "trainer", Amount: 300_00}},
	}}.settled()
}

func TestTeachingHoursAreCountedFromTheTimetable(t *testing.T) {
	tests := []struct {
		name     string
		sessions []Session
		want     string
	}{
		{"nine to twelve without a break", []Session{session(t, "2026-05-14 09:00", "2026-05-14 12:00", 0)}, "4"},
		{"nine to three with ninety minutes of breaks", []Session{session(t, "2026-05-14 09:00", "2026-05-14 15:00", 90)}, "6"},
		{"an hour is an hour and a third", []Session{session(t, "2026-05-14 09:00", "2026-05-14 10:00", 0)}, "1,33"},
		{"over the change of the clock", []Session{session(t, "2026-10-25 02:00", "2026-10-25 05:00", 0)}, "5,33"},
		{"nothing", nil, "0"},
	}
	for _, tt := range tests {
		if got := TeachingHours(tt.sessions).Format(i18n.FI); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
	a, b := session(t, "2026-05-14 09:00", "2026-05-14 12:00", 0), session(t, "2026-05-14 09:00", "2026-05-14 12:00", 0)
	a.Parallel, b.Parallel = 1, 2
	if got := TeachingHours([]Session{a, b}); got != 400 {
		t.Errorf("parallel groups: got %d hundredths, want 400", got)
	}
}

// Scenario 7 of the study centre's: the window to send a plan in.
func TestPlanWindow(t *testing.T) {
	w := NewWindow(civil.MustDate("2026-09-01"), 6, 1)
	if w.First.String() != "2026-03-01" || w.Last.String() != "2026-08-31" {
		t.Errorf("start 1.9.2026: window %v", w)
	}
	if w := NewWindow(civil.MustDate("2026-08-31"), 6, 1); w.First.String() != "2026-02-28" {
		t.Errorf("start 31.8.2026: earliest %v, want the end of February", w.First)
	}
	if w := NewWindow(civil.MustDate("2026-09-01"), 0, 21); w.Last.String() != "2026-08-11" {
		t.Errorf("three weeks before 1.9.2026: %v", w.Last)
	}
	tests := []struct{ now, code string }{{"2026-02-28 12:00", "plan_window"}, {"2026-03-01 00:00", ""}, {"2026-08-31 23:59", ""}, {"2026-09-01 00:00", "plan_window"}}
	for _, tt := range tests {
		c := whole(t)
		f := Facts{Course: c, Now: clockAt(t, tt.now), Window: w}
		_, err := f.May(Submit, Organiser)
		code := ""
		if err != nil {
			code = fault.Of(err).Code
		}
		if code != tt.code {
			t.Errorf("sent %s: refused for %q, want %q", tt.now, code, tt.code)
		}
	}
}

// Scenario 5: a course over New Year is refused, and parts in two.
func TestCourseOverNewYear(t *testing.T) {
	c := whole(t, session(t, "2026-12-10 17:00", "2026-12-10 21:30", 0), session(t, "2027-01-20 17:00", "2027-01-20 20:00", 0))
	f := Facts{Course: c, Now: clockAt(t, "2026-11-01 12:00"), Gaps: nil}
	if _, err := f.May(Submit, Organiser); fault.Of(err).Code != "calendar_year" {
		t.Fatalf("got %v, want a refusal for the calendar year", err)
	}
	first, rest := c.Halves()
	if TeachingHours(first) != 600 || TeachingHours(rest) != 400 {
		t.Errorf("parted into %d and %d hundredths of hours, want 600 and 400", TeachingHours(first), TeachingHours(rest))
	}
	c.Support = NoSupport
	f.Course = c
	if _, err := f.May(Submit, Organiser); err != nil {
		t.Errorf("without support it may go over New Year: %v", err)
	}
}

func TestGuards(t *testing.T) {
	c := whole(t)
	in := func(s State) Course { x := c; x.State = s; return x }
	held := clockAt(t, "2026-09-02 12:00")
	before := clockAt(t, "2026-08-01 12:00")
	good := Writing{Others: 8, Costs: []Cost{{Category: "trainer", Amount: 1}}, Declared: Declared{InBooks: true}}
	tests := []struct {
		name string
		f    Facts
		do   Action
		by   Side
		code string
	}{
		{"nobody reports a cancelled course", Facts{Course: in(Cancelled), Now: held, Report: good}, Report, Organiser, "state"},
		{"a report needs people", Facts{Course: in(Published), Now: held}, Report, Organiser, "report_incomplete"},
		{"a report", Facts{Course: in(Published), Now: held, Report: good}, Report, Organiser, ""},
		{"not before it is over", Facts{Course: in(Published), Now: before, Report: good}, Report, Organiser, "state"},
		{"late, where the rules refuse it", Facts{Course: in(Published), Now: held, Report: good, Deadline: civil.MustDate("2026-09-01"), Late: true}, Report, Organiser, "report_deadline"},
		{"late, where they do not", Facts{Course: in(Published), Now: held, Report: good, Deadline: civil.MustDate("2026-09-01")}, Report, Organiser, ""},
		{"who checked does not decide", Facts{Course: in(Checked), Now: held, Actor: "p", Checker: "p"}, Decide, Decider, "four_eyes"},
		{"who reported does not decide", Facts{Course: in(Checked), Now: held, Actor: "p", Reporter: "p"}, Decide, Decider, "four_eyes"},
		{"who reported does not check", Facts{Course: in(Reported), Now: held, Actor: "p", Reporter: "p"}, Check, Checker, "own_report"},
		{"another does", Facts{Course: in(Checked), Now: held, Actor: "q", Checker: "p"}, Decide, Decider, ""},
		{"no rules, no decision", Facts{Course: in(Checked), Now: held, Actor: "q", NoRules: msgNoRules}, Decide, Decider, "no_rules"},
		{"no account, no payment", Facts{Course: in(Granted), Now: held}, Batch, Payer, "no_account"},
		{"longer than reserved", Facts{Course: in(Approved), Now: before, Planned: 100}, Change, Organiser, "more_hours"},
		{"hidden only while nobody registered", Facts{Course: in(Published), Now: before, People: 1}, Unpublish, Organiser, "registered"},
		{"taken back before anybody has it", Facts{Course: in(Submitted), Now: before}, Withdraw, Organiser, ""},
		{"not once it is in hand", Facts{Course: func() Course { x := in(Submitted); x.Assigned = "p"; return x }(), Now: before}, Withdraw, Organiser, "in_hand"},
		{"a reviewer does not edit", Facts{Course: in(Draft), Now: before}, Edit, Reviewer, "state"},
	}
	for _, tt := range tests {
		_, err := tt.f.May(tt.do, tt.by)
		code := ""
		if err != nil {
			code = fault.Of(err).Code
		}
		if code != tt.code {
			t.Errorf("%s: refused for %q, want %q", tt.name, code, tt.code)
		}
	}
	f := Facts{Course: in(Submitted), Now: before}
	if _, err := f.May(Return, Reviewer); !fault.Is(err, fault.Invalid) || fault.Of(err).Fields[0].Name != "comment" {
		t.Errorf("returning without a comment: %v", err)
	}
}

func TestGapsSayWhatIsMissing(t *testing.T) {
	now := clockAt(t, "2026-08-01 12:00")
	if gaps := whole(t).Gaps(now); len(gaps) != 0 {
		t.Fatalf("a whole plan lacks %v", gaps)
	}
	tests := []struct {
		name   string
		change func(*Course)
		want   i18n.Text
		blocks bool
	}{
		{"trainer", func(c *Course) { c.Sessions[0].Trainer = "" }, gapTrainerShort, true},
		{"outcomes", func(c *Course) { c.Outcomes = i18n.Content{} }, gapOutcomesShort, true},
		{"a short outcome", func(c *Course) { c.Outcomes = i18n.Content{FI: "talous"} }, gapOutcomeUnclearShort, false},
		{"no sessions", func(c *Course) { c.Sessions = nil }, gapSessionsShort, true},
		{"two at once", func(c *Course) { c.Sessions = append(c.Sessions, c.Sessions[0]) }, gapOverlapShort, true},
		{"in the past", func(c *Course) { c.Sessions[0] = session(t, "2026-07-01 17:00", "2026-07-01 20:00", 0) }, gapPastShort, true},
		{"a long day without a break", func(c *Course) { c.Sessions[0] = session(t, "2026-09-01 09:00", "2026-09-01 16:00", 0) }, gapBreaksShort, false},
		{"no place", func(c *Course) { c.Place = i18n.Content{} }, gapPlaceShort, true},
		{"other money", func(c *Course) { c.OtherFunding = true }, gapFundingShort, false},
	}
	for _, tt := range tests {
		c := whole(t)
		tt.change(&c)
		gaps := c.settled().Gaps(now)
		i := slices.IndexFunc(gaps, func(g Gap) bool { return g.Short == tt.want })
		if i < 0 || gaps[i].Blocks != tt.blocks {
			t.Errorf("%s: got %v", tt.name, gaps)
		}
	}
}

func TestApprovalByRule(t *testing.T) {
	last := whole(t)
	last.State = Paid
	changed := whole(t)
	changed.Contents = i18n.Content{FI: "Muuta"}
	free := whole(t)
	free.Support = NoSupport
	set := Defaults("k")
	copies, four := set, set
	copies.AutoCopies, four.AutoHours = true, 4
	tests := []struct {
		name string
		set  Settings
		c    Course
		gaps []Gap
		last *Course
		want bool
	}{
		{"the default sends what is supported to a reviewer", set, whole(t), nil, &last, false},
		{"and approves what is not", set, free, nil, nil, true},
		{"a copy with other dates", copies, whole(t), nil, &last, true},
		{"a changed copy", copies, changed, nil, &last, false},
		{"few hours", four, whole(t), nil, nil, true},
		{"remarks always go to a reviewer", four, whole(t), []Gap{{}}, nil, false},
	}
	for _, tt := range tests {
		if got := tt.set.byRule(tt.c, tt.gaps, tt.last); got != tt.want {
			t.Errorf("%s: got %v", tt.name, got)
		}
	}
}

func TestStandingSaysWhoHasItAndByWhen(t *testing.T) {
	c := whole(t)
	c.State, c.Moved = Submitted, clockAt(t, "2026-12-10 12:00")
	st := c.Stand(clockAt(t, "2026-12-11 12:00"), Defaults("k"), Window{}, civil.Date{})
	// A fortnight after the tenth is Christmas Eve; the Monday after is promised.
	if st.Has != Reviewer || st.By.String() != "2026-12-28" || st.Late {
		t.Errorf("submitted: %+v", st)
	}
	c.State = Published
	st = c.Stand(clockAt(t, "2026-09-02 12:00"), Defaults("k"), Window{}, civil.MustDate("2026-10-04"))
	if st.State != Delivered || st.Has != Organiser || st.By.String() != "2026-10-04" || st.Last.String() != "2026-10-02" {
		t.Errorf("held, the deadline on a Sunday: %+v", st)
	}
	if st := c.Stand(clockAt(t, "2026-10-05 12:00"), Defaults("k"), Window{}, civil.MustDate("2026-10-04")); !st.Late {
		t.Error("the day after the deadline it is late")
	}
}

func TestParseCents(t *testing.T) {
	for in, want := range map[string]Cents{"396": 39600, "396,5": 39650, "1 200,05": 120005, "": 0, "0,01": 1} {
		if got, ok := ParseCents(in); !ok || got != want {
			t.Errorf("%q: got %d %v, want %d", in, got, ok, want)
		}
	}
	for _, in := range []string{"-5", "12,345", "abc", "1e9", ","} {
		if got, ok := ParseCents(in); ok {
			t.Errorf("%q was taken as %d", in, got)
		}
	}
	var bad fault.Fields
	checkCosts([]Cost{{Category: "trainer", Amount: 20_000_000_00}}, 0, &bad)
	if len(bad) != 1 || !strings.HasPrefix(bad[0].Name, "costs.0") {
		t.Errorf("twenty million: %v", bad)
	}
}

func TestMovedSessionsKeepTheClock(t *testing.T) {
	// From summer to winter time, and over the hour that spring skips.
	got := moved([]Session{session(t, "2026-10-20 17:00", "2026-10-20 20:00", 0)}, 14)
	if s := got[0].typed(); s.Day.String() != "2026-11-03" || s.Start.String() != "17:00" {
		t.Errorf("moved to %+v", s)
	}
	if got := moved([]Session{session(t, "2027-03-21 03:30", "2027-03-21 05:00", 0)}, 7); !got[0].Ends.After(got[0].Starts) {
		t.Errorf("a session in the hour that is skipped: %+v", got[0])
	}
}
