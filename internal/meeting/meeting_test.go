package meeting

import (
	"slices"
	"testing"
	"time"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
)

func at(t testing.TB, day, clock string) time.Time {
	t.Helper()
	tod, err := civil.ParseTime(clock)
	if err != nil {
		t.Fatal(err)
	}
	got, err := civil.MustDate(day).At(tod)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func tod(s string) civil.TimeOfDay {
	t, err := civil.ParseTime(s)
	if err != nil {
		panic(err)
	}
	return t
}

func TestScenario18TimesAcrossTheClockChange(t *testing.T) {
	start, _, err := When{Day: civil.MustDate("2026-10-29"), Start: tod("13:00"), End: tod("15:00")}.Instants()
	if err != nil {
		t.Fatal(err)
	}
	if want := time.Date(2026, 10, 29, 11, 0, 0, 0, time.UTC); !start.Equal(want) {
		t.Errorf("13 o'clock on 29.10.2026 is %s, want %s", start.UTC(), want)
	}
	// The day before a meeting on the day clocks go back is 25 hours before.
	sunday := at(t, "2026-10-25", "10:00")
	day := reminders(sunday)[1]
	if want := at(t, "2026-10-24", "10:00"); !day.Equal(want) || sunday.Sub(day) != 25*time.Hour {
		t.Errorf("the reminder goes at %s, %s before", day, sunday.Sub(day))
	}
	_, _, err = When{Day: civil.MustDate("2027-03-28"), Start: tod("3:30"), End: tod("5:00")}.Instants()
	if f := fault.Of(err); f == nil || len(f.Fields) != 1 || f.Fields[0].Name != "start" || f.Fields[0].Say != msgNoSuchTime {
		t.Errorf("3:30 on 28.3.2027: %v", err)
	}
	// A night out when the clock goes back is an hour longer.
	s, e, err := When{Day: civil.MustDate("2026-10-25"), Start: tod("2:00"), End: tod("5:00")}.Instants()
	if err != nil || e.Sub(s) != 4*time.Hour {
		t.Errorf("2 to 5 lasts %s, %v", e.Sub(s), err)
	}
}

func TestWhenGoesThereAndBack(t *testing.T) {
	for _, w := range []When{
		{Day: civil.MustDate("2026-12-03"), Start: tod("13:00"), End: tod("15:30")},
		{Day: civil.MustDate("2026-12-03"), Start: tod("13:00"), End: tod("12:00"), LastDay: civil.MustDate("2026-12-04")},
	} {
		start, end, err := w.Instants()
		if err != nil {
			t.Fatal(err)
		}
		if got := WhenOf(start, end); got != w {
			t.Errorf("got %+v, want %+v", got, w)
		}
	}
	if _, _, err := (When{Day: civil.MustDate("2026-12-03"), Start: tod("13:00"), End: tod("12:00")}).Instants(); !fault.Is(err, fault.Invalid) {
		t.Errorf("an end before the start: %v", err)
	}
}

func TestReminderDue(t *testing.T) {
	starts := at(t, "2026-12-03", "13:00")
	tests := []struct {
		name      string
		last, now time.Time
		want      bool
	}{
		{"long before", at(t, "2026-11-20", "9:00"), at(t, "2026-11-26", "12:59"), false},
		{"a week before", at(t, "2026-11-20", "9:00"), at(t, "2026-11-26", "13:00"), true},
		{"already reminded", at(t, "2026-11-26", "13:00"), at(t, "2026-11-27", "13:00"), false},
		{"published within the week", at(t, "2026-11-28", "9:00"), at(t, "2026-11-28", "9:05"), false},
		{"a day before", at(t, "2026-11-28", "9:00"), at(t, "2026-12-02", "13:04"), true},
		{"nothing ran for days", at(t, "2026-11-20", "9:00"), at(t, "2026-12-03", "12:00"), true},
		{"it has begun", at(t, "2026-11-20", "9:00"), at(t, "2026-12-03", "13:00"), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := reminderDue(starts, tt.last, tt.now); got != tt.want {
				t.Errorf("due: %v, want %v", got, tt.want)
			}
		})
	}
}

func TestANewMeetingIsTold(t *testing.T) {
	now := at(t, "2026-11-22", "12:00")
	good := New{
		Title: i18n.Content{FI: "Työn ilo"}, Starts: at(t, "2026-12-09", "9:00"), Ends: at(t, "2026-12-09", "11:00"),
		Capacity: map[registration.Mode]registration.Limit{registration.Remote: registration.Unlimited},
	}
	if _, err := good.clean(now); err != nil {
		t.Fatalf("a good one: %v", err)
	}
	tests := []struct {
		name   string
		change func(*New)
		want   []string
	}{
		{"nothing", func(n *New) { *n = New{} }, []string{"title", "starts", "modes"}},
		{"in the past", func(n *New) { n.Starts, n.Ends = now.Add(-time.Hour), now.Add(time.Hour) }, []string{"starts"}},
		{"ends first", func(n *New) { n.Ends = n.Starts.Add(-time.Hour) }, []string{"ends"}},
		{"closes after the start", func(n *New) { n.Closes = n.Starts.Add(time.Minute) }, []string{"registration_closes"}},
		{"on site, nobody knows where", func(n *New) { n.Capacity = map[registration.Mode]registration.Limit{registration.Onsite: 10} }, []string{"place"}},
		{"no places", func(n *New) { n.Capacity = map[registration.Mode]registration.Limit{registration.Remote: 0} }, []string{"remote_capacity"}},
		{"for members of nothing", func(n *New) { n.Audience = Members }, []string{"audience"}},
		{"a script for a link", func(n *New) { n.RemoteURL = "javascript:alert(1)" }, []string{"remote_url"}},
		{"no such municipality", func(n *New) {
			n.Municipality, n.Place = "999", i18n.Content{FI: "X"}
			n.Capacity = map[registration.Mode]registration.Limit{registration.Onsite: 10}
		}, []string{"municipality"}},
		{"words that are none", func(n *New) { n.Audience, n.Queue, n.Kind = "all", "fast", "party" }, []string{"kind", "audience", "queue", "audience"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			n := good
			tt.change(&n)
			_, err := n.clean(now)
			var got []string
			if f := fault.Of(err); f != nil {
				for _, field := range f.Fields {
					got = append(got, field.Name)
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("faults at %v, want %v", got, tt.want)
			}
		})
	}
}

func TestScenario6NewDirectorOfAnOpenMeeting(t *testing.T) {
	c := network.Condition{ID: "c1", Attribute: network.PostStarted, Operator: "within", Value: "1", Strictness: network.SelfDeclared}
	for day, want := range map[string]int{"2027-03-14": 0, "2027-03-16": 1} {
		m := Meeting{Starts: at(t, day, "9:00"), Conditions: []network.Condition{c}}
		got := judge(m, map[string]string{"position.started": "2026-03-15"}, civil.MustDate("2027-02-01"))
		if len(got) != want {
			t.Errorf("on %s %d conditions are not met, want %d", day, len(got), want)
		}
	}
}

func TestAttendanceCountsPeopleOnce(t *testing.T) {
	rows := []attendanceRow{
		{"m1", "kuve", "aino", "a@x.fi", "r1"}, {"m1", "potka", "aino", "a@x.fi", "r1"},
		{"m2", "kuve", "aino", "other@x.fi", "r2"}, {"m2", "kuve", "", "guest@x.fi", "r3"},
		{"m3", "kuve", "", "guest@x.fi", "r4"}, {"m3", "", "bo", "b@x.fi", "r5"},
	}
	all, by := countAttendance(rows)
	if want := (Attendance{Meetings: 3, Visits: 5, People: 3}); all != want {
		t.Errorf("in all %+v, want %+v", all, want)
	}
	if want := (Attendance{Meetings: 3, Visits: 4, People: 2}); by["kuve"] != want {
		t.Errorf("kuve %+v, want %+v", by["kuve"], want)
	}
	if want := (Attendance{Meetings: 1, Visits: 1, People: 1}); by["potka"] != want {
		t.Errorf("potka %+v, want %+v", by["potka"], want)
	}
}

func TestQuestionsInTheFormGoThereAndBack(t *testing.T) {
	seats := 40
	newcomers := 1
	clock := tod("13:00")
	end := tod("15:30")
	noon := tod("12:00")
	f := meetingForm{
		Title: i18n.Content{FI: "A", SV: "B"}, Day: civil.MustDate("2026-12-03"), Start: &clock, End: &end, Onsite: true, OnsiteCapacity: &seats,
		Remote: true, Audience: "open", Queue: "auto", OfferHours: 24, Newcomers: &newcomers, ClosesDay: civil.MustDate("2026-12-01"), ClosesTime: &noon,
		Questions: []questionForm{{Text: i18n.Content{FI: "Ryhmä"}, Kind: "choice", Options: i18n.Content{FI: "Yksi\nKaksi\n", SV: "Ett\nTvå\n"}}},
	}
	n, err := f.input()
	if err != nil {
		t.Fatal(err)
	}
	if len(n.Questions) != 1 || len(n.Questions[0].Options) != 2 || n.Questions[0].Options[1].SV != "Två" {
		t.Errorf("questions %+v", n.Questions)
	}
	if n.Capacity[registration.Onsite] != 40 || n.Capacity[registration.Remote] != registration.Unlimited {
		t.Errorf("capacity %v", n.Capacity)
	}
	back := formOf(n)
	if back.Questions[0].Options.FI != "Yksi\nKaksi\n" || *back.Newcomers != 1 || *back.OnsiteCapacity != 40 || back.RemoteCapacity != nil || !back.Remote {
		t.Errorf("back in the form %+v", back)
	}
	if back.ClosesDay != f.ClosesDay || back.ClosesTime == nil || *back.ClosesTime != noon {
		t.Errorf("closes %s %v", back.ClosesDay, back.ClosesTime)
	}
	f.ClosesTime = nil
	if n, err = f.input(); err != nil || !n.Closes.Equal(f.ClosesDay.End()) {
		t.Errorf("closing on a day is at %s, %v", n.Closes, err)
	}
	if back = formOf(n); back.ClosesDay != f.ClosesDay || back.ClosesTime != nil {
		t.Errorf("back %s %v", back.ClosesDay, back.ClosesTime)
	}
}
