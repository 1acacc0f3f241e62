package peergroup

import (
	"testing"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

func group() Group {
	return Group{State: Active, Plan: Plan{Name: "Piiri", Aim: "lukea", LeaderName: "Maja", First: civil.MustDate("2026-01-12"), Last: civil.MustDate("2026-02-28"), Planned: 1200}}
}

func TestWhatMayBeDoneWhen(t *testing.T) {
	for _, tt := range []struct {
		in State
		do Action
		to State
		ok bool
	}{
		{Draft, Send, Sent, true},
		{Sent, Send, "", false},
		{Sent, Confirm, Active, true},
		{Sent, Return, Draft, true},
		{Active, Report, Reported, true},
		{Active, Decide, "", false}, // only what has been reported is decided on
		{Reported, Decide, Granted, true},
		{Reported, Reopen, Active, true},
		{Reported, Meet, "", false}, // a report is not changed while it is looked at
		{Reported, Cancel, "", false},
		{Granted, Pay, Paid, true},
		{Denied, Pay, "", false},
		{Paid, Decide, "", false},
		{Cancelled, Edit, "", false},
	} {
		if to, ok := tt.in.lets(tt.do); to != tt.to || ok != tt.ok {
			t.Errorf("%s in %s: %q %v", tt.do, tt.in, to, ok)
		}
	}
}

func TestEveryStateAndStepHasItsWord(t *testing.T) {
	for _, s := range States {
		if stateWords[s].Empty() || shapes[s] == "" {
			t.Errorf("%s has no word or no shape", s)
		}
	}
	for _, x := range table {
		if x.to != "" && stepWords[x.do].Empty() {
			t.Errorf("%s has no word", x.do)
		}
	}
}

func TestAMeetingThatCannotBe(t *testing.T) {
	now := civil.MustDate("2026-02-20").Start()
	at := func(day string, hour int) time.Time {
		return civil.MustDate(day).Start().Add(time.Duration(hour) * time.Hour)
	}
	good := Meeting{Starts: at("2026-01-13", 18), Ends: at("2026-01-13", 21), Breaks: 30, Studied: "Kartat", Present: []string{"a"}}
	for _, tt := range []struct {
		what  string
		field string
		do    func(m *Meeting)
	}{
		{"as it should be", "", func(*Meeting) {}},
		{"before the period", "day", func(m *Meeting) { m.Starts, m.Ends = at("2026-01-11", 18), at("2026-01-11", 21) }},
		{"on its last day, in the future", "day", func(m *Meeting) { m.Starts, m.Ends = at("2026-02-28", 18), at("2026-02-28", 21) }},
		{"after the period", "day", func(m *Meeting) { m.Starts, m.Ends = at("2026-03-01", 18), at("2026-03-01", 21) }},
		{"ends as it begins", "end", func(m *Meeting) { m.Ends = m.Starts }},
		{"nothing but breaks", "breaks", func(m *Meeting) { m.Breaks = 180 }},
		{"negative breaks", "breaks", func(m *Meeting) { m.Breaks = -1 }},
		{"nothing studied", "studied", func(m *Meeting) { m.Studied = "" }},
		{"nobody there", "present", func(m *Meeting) { m.Present = nil }},
	} {
		m := good
		tt.do(&m)
		err := m.check(group(), now)
		if tt.field == "" {
			if err != nil {
				t.Errorf("%s: %v", tt.what, err)
			}
			continue
		}
		if f := fault.Of(err); err == nil || len(f.Fields) != 1 || f.Fields[0].Name != tt.field {
			t.Errorf("%s: %v", tt.what, err)
		}
	}
}

// TestOnlyThoseWhoCameCount: each once, however often they came.
func TestOnlyThoseWhoCameCount(t *testing.T) {
	members := []Member{{ID: "a"}, {ID: "b", Young: true}, {ID: "c"}, {ID: "d", Young: true}}
	meetings := []Meeting{{Present: []string{"a", "b"}}, {Present: []string{"a", "c"}}}
	if total, young := cameOf(members, meetings); total != 3 || young != 1 {
		t.Errorf("%d came, %d of them young", total, young)
	}
	if total, young := cameOf(members, nil); total != 0 || young != 0 {
		t.Errorf("without meetings %d and %d", total, young)
	}
}

func TestHoursAreOf45MinutesWithoutBreaks(t *testing.T) {
	at := civil.MustDate("2026-01-13").Start().Add(18 * time.Hour)
	list := []Meeting{{Starts: at, Ends: at.Add(195 * time.Minute), Breaks: 15}, {Starts: at.AddDate(0, 0, 7), Ends: at.AddDate(0, 0, 7).Add(90 * time.Minute)}}
	if got := held(list); got != 600 {
		t.Errorf("%d hundredths", got)
	}
}

func TestThePlanIsChecked(t *testing.T) {
	for _, tt := range []struct {
		field string
		do    func(p *Plan)
	}{
		{"", func(*Plan) {}},
		{"name", func(p *Plan) { p.Name = "" }},
		{"first", func(p *Plan) { p.First = civil.Date{} }},
		{"first", func(p *Plan) { p.First = civil.MustDate("1999-12-31") }},
		{"last", func(p *Plan) { p.Last = p.First.AddDays(-1) }},
		{"planned", func(p *Plan) { p.Planned = 0 }},
		{"planned", func(p *Plan) { p.Planned = maxHours + 1 }},
	} {
		p := group().Plan
		tt.do(&p)
		err := p.check()
		if tt.field == "" && err != nil || tt.field != "" && (err == nil || fault.Of(err).Fields[0].Name != tt.field) {
			t.Errorf("%q: %v", tt.field, err)
		}
	}
	p := group().Plan
	p.Aim = ""
	if p.gap() != msgNoAim || group().gap() != (i18n.Text{}) {
		t.Errorf("gaps: %v", p.gap())
	}
}
