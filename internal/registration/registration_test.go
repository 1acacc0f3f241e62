package registration

import (
	"testing"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

func at(t *testing.T, day, clock string) time.Time {
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

func TestDecideNeverLetsANewcomerOvertake(t *testing.T) {
	tests := []struct {
		name  string
		limit Limit
		line  line
		want  State
	}{
		{"the first of twenty", 20, line{}, Confirmed},
		{"the last free place", 20, line{last: 19}, Confirmed},
		{"full", 20, line{last: 20}, Queued},
		{"one of twenty gave back, nobody queues", 20, line{last: 20, cancelled: 1}, Confirmed},
		{"one free but three queue", 20, line{last: 23, first: 21, cancelled: 1}, Queued},
		{"no limit", Unlimited, line{last: 10_000}, Confirmed},
		{"no limit, but somebody queues since there was one", Unlimited, line{last: 12, first: 11}, Queued},
		{"no places at all", 0, line{}, Queued},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := decide(tt.limit, tt.line); got != tt.want {
				t.Errorf("decide(%d, %+v) = %s, want %s", tt.limit, tt.line, got, tt.want)
			}
		})
	}
}

// Scenario 8: the window closes on 15.10.2026 at the end of the day in Helsinki.
func TestRegistrationClosesAtTheEndOfTheDay(t *testing.T) {
	o := Offering{
		Closes: civil.MustDate("2026-10-15").End(),
		Starts: at(t, "2026-10-29", "13:00"), Ends: at(t, "2026-10-29", "15:00"),
		Opens: at(t, "2026-09-01", "9:00"),
	}
	last := at(t, "2026-10-15", "23:59").Add(59 * time.Second)
	if err := o.Accepts(last); err != nil {
		t.Errorf("refused at 23:59:59: %v", err)
	}
	if err := o.Accepts(last.Add(time.Second)); fault.Of(err).Code != "closed" {
		t.Errorf("at 00:00: %v, want closed", err)
	}
	if err := o.Accepts(at(t, "2026-09-01", "8:59")); fault.Of(err).Code != "not_open" {
		t.Errorf("before it opens: %v, want not_open", err)
	}
	o.Closes = time.Time{}
	if !o.ClosesAt().Equal(o.Starts) {
		t.Errorf("without a closing time it closes at %s, want the start", o.ClosesAt())
	}
}

func TestOfferDeadline(t *testing.T) {
	o := Offering{OfferHours: 24, Starts: at(t, "2026-12-03", "13:00")}
	now := at(t, "2026-11-22", "12:00")
	if got, want := o.Deadline(now), at(t, "2026-11-23", "12:00"); !got.Equal(want) {
		t.Errorf("24 hours: %s, want %s", got, want)
	}
	o.OfferHours = 0
	if got, want := o.Deadline(now), at(t, "2026-11-23", "18:00"); !got.Equal(want) {
		t.Errorf("18:00 next day: %s, want %s", got, want)
	}
	if got := o.Deadline(at(t, "2026-12-02", "20:00")); !got.Equal(o.Starts) {
		t.Errorf("an offer is held until %s, beyond the start", got)
	}
}

func TestSeats(t *testing.T) {
	tests := []struct {
		name string
		s    Seats
		free int
		full bool
	}{
		{"some free", Seats{Limit: 40, Confirmed: 26}, 14, false},
		{"full", Seats{Limit: 40, Confirmed: 39, Offered: 1}, 0, true},
		{"a place is free, but three queue", Seats{Limit: 40, Confirmed: 39, Queued: 3}, 0, true},
		{"no limit", Seats{Limit: Unlimited, Confirmed: 900}, 0, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.s.Free(); got != tt.free {
				t.Errorf("free = %d, want %d", got, tt.free)
			}
			if got := tt.s.Full(); got != tt.full {
				t.Errorf("full = %v, want %v", got, tt.full)
			}
		})
	}
}

func TestInputSaysEverythingThatIsWrong(t *testing.T) {
	o := Offering{Capacity: map[Mode]Limit{Onsite: 20, Remote: Unlimited}, AskDiet: true, Questions: []Question{
		{ID: "q1", Kind: AskText, Text: i18n.Content{FI: "Mitä haluat kysyä alustajalta?"}, Required: true},
		{ID: "q2", Kind: AskChoice, Text: i18n.Content{FI: "Ryhmä"}, Options: []i18n.Content{{FI: "A"}, {FI: "B"}}},
	}}
	_, err := Input{Email: "juhani.harju.example.org", Mode: "by ship", Assistants: -1, Answers: map[string]string{"q2": "3"}}.clean(o)
	want := []string{"name", "email", "mode", "assistants", "answer_q1", "answer_q2"}
	got := fault.Of(err).Fields
	if len(got) != len(want) {
		t.Fatalf("fields %v, want %v", got, want)
	}
	for i, f := range got {
		if f.Name != want[i] {
			t.Errorf("field %d is %s, want %s", i, f.Name, want[i])
		}
	}
	in, err := Input{
		Name: "  Maj-Britt   Sjöberg ", Email: " Maj-Britt@Example.ORG ", Lang: "sv", Mode: Onsite, Meanwhile: Remote,
		Needs: Needs{Diet: "laktosfri", Access: "slinga"}, Answers: map[string]string{"q1": "Varför?", "other": "x"},
	}.clean(o)
	if err != nil {
		t.Fatal(err)
	}
	if in.Name != "Maj-Britt Sjöberg" || in.Email != "maj-britt@example.org" {
		t.Errorf("name %q, address %q", in.Name, in.Email)
	}
	if in.Needs.Access != "" || in.Needs.Diet == "" {
		t.Errorf("needs %+v: what was not asked is not kept", in.Needs)
	}
	if len(in.Answers) != 1 {
		t.Errorf("answers %v: only those to questions are kept", in.Answers)
	}
}

func TestAddresses(t *testing.T) {
	for _, s := range []string{"a@b.fi", "liisa.virtanen@jarjesto.example.org"} {
		if say := checkEmail(s); !say.Empty() {
			t.Errorf("%q refused: %s", s, say.EN)
		}
	}
	for _, s := range []string{"", "a", "a@b", "@b.fi", "a@", "a b@c.fi", "a@b.fi, c@d.fi", "a@@b.fi", "a@.fi"} {
		if checkEmail(s).Empty() {
			t.Errorf("%q taken", s)
		}
	}
}

func TestKeysAreDerived(t *testing.T) {
	s := Secret("one secret")
	if a, b := s.KeyOf("r1"), s.KeyOf("r2"); a == b || len(a) != 26 {
		t.Errorf("keys %q and %q", a, b)
	}
	if s.KeyOf("r1") == Secret("another").KeyOf("r1") {
		t.Error("the key does not depend on the secret")
	}
}

func FuzzQuestionsAndAddresses(f *testing.F) {
	f.Add("a@b.fi", "1", "teksti")
	f.Add("", "-1", "\x00")
	f.Fuzz(func(t *testing.T, email, choice, answer string) {
		o := Offering{Capacity: map[Mode]Limit{Onsite: 1}, Questions: []Question{
			{ID: "q1", Kind: AskChoice, Text: i18n.Content{FI: "A"}, Options: []i18n.Content{{FI: "1"}, {FI: "2"}}},
			{ID: "q2", Kind: AskText, Text: i18n.Content{FI: "B"}},
		}}
		in, err := Input{Name: "X", Email: email, Mode: Onsite, Answers: map[string]string{"q1": choice, "q2": answer}}.clean(o)
		if err != nil {
			return
		}
		if a := in.Answers["q1"]; a != "" && a != "1" && a != "2" && o.Questions[0].Say(a, i18n.FI) == "" {
			t.Errorf("choice %q was taken", a)
		}
		if len(in.Answers["q2"]) > maxAnswer {
			t.Error("a room of text was taken")
		}
	})
}
