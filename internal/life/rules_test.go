package life

import (
	"testing"
	"time"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

func date(s string) civil.Date { return civil.MustDate(s) }

// lively is a network that does well on the day of the tests.
func lively() Signs {
	return Signs{Today: date("2026-11-22"), Known: date("2020-01-01"), Meetings: 4, Last: date("2026-10-01"), Next: date("2026-12-09"),
		Attended: []int{20, 22, 25}, Posts: 20, Authors: 8, ByLeads: 5, Contact: true, Members: 80, Joined: 9, Left: 3}
}

func TestWhatTheSignsSpeakFor(t *testing.T) {
	with := func(f func(*Signs)) Signs { s := lively(); f(&s); return s }
	for name, tt := range map[string]struct {
		now   network.Phase
		signs Signs
		want  network.Phase
		says  []Sign
	}{
		"a lively one stays active":                       {network.Active, lively(), "", nil},
		"nobody has stated a phase":                       {"", with(func(s *Signs) { s.Next, s.Last = civil.Date{}, date("2024-01-01") }), "", nil},
		"an idea waits for its questions":                 {network.Idea, lively(), "", nil},
		"what has ended stays so":                         {network.Ended, lively(), "", nil},
		"born, two meetings and the next dated":           {network.Forming, lively(), network.Active, []Sign{Meeting, Ahead, Writing}},
		"born, one meeting":                               {network.Forming, with(func(s *Signs) { s.Meetings = 1 }), "", nil},
		"born, none dated":                                {network.Forming, with(func(s *Signs) { s.Next = civil.Date{} }), "", nil},
		"nine months without a meeting":                   {network.Active, with(func(s *Signs) { s.Next, s.Last = civil.Date{}, date("2026-02-22") }), network.Fading, []Sign{Quiet}},
		"a day short of nine months":                      {network.Active, with(func(s *Signs) { s.Next, s.Last = civil.Date{}, date("2026-02-23") }), "", nil},
		"a long gap, but the next is dated":               {network.Active, with(func(s *Signs) { s.Last = date("2025-01-01") }), "", nil},
		"never met, known for long":                       {network.Active, with(func(s *Signs) { s.Next, s.Last, s.Meetings = civil.Date{}, civil.Date{}, 0 }), network.Fading, []Sign{Quiet}},
		"never met, new":                                  {network.Forming, with(func(s *Signs) { s.Next, s.Last, s.Known = civil.Date{}, civil.Date{}, date("2026-09-01") }), "", nil},
		"attendance falling alone is one sign":            {network.Active, with(func(s *Signs) { s.Attended = []int{22, 15, 9} }), "", nil},
		"falling, and no contact person":                  {network.Active, with(func(s *Signs) { s.Attended, s.Contact = []int{30, 22, 15, 9}, false }), network.Fading, []Sign{Falling, NoContact}},
		"two the same are not falling":                    {network.Active, with(func(s *Signs) { s.Attended, s.Contact = []int{22, 22, 9}, false }), "", nil},
		"only leads write, and more leave":                {network.Active, with(func(s *Signs) { s.Posts, s.ByLeads, s.Left, s.Joined = 6, 6, 8, 2 }), network.Fading, []Sign{LeadsOnly, Leaving}},
		"a few who leave tell of people, not of networks": {network.Active, with(func(s *Signs) { s.Contact, s.Left, s.Joined = false, 4, 0 }), "", nil},
		"fading, and lively again":                        {network.Fading, lively(), network.Active, []Sign{Meeting, Ahead, Writing}},
		"fading stays fading":                             {network.Fading, with(func(s *Signs) { s.Next = civil.Date{} }), "", nil},
		"a rest is left alone":                            {network.Resting, with(func(s *Signs) { s.Next, s.Meetings = civil.Date{}, 0 }), "", nil},
		"a rest in which people meet":                     {network.Resting, lively(), network.Active, []Sign{Restarted, Meeting, Ahead, Writing}},
	} {
		t.Run(name, func(t *testing.T) {
			got, reasons, ok := Propose(tt.now, tt.signs, Usual)
			if got != tt.want || ok != (tt.want != "") {
				t.Fatalf("proposes %q %v, want %q", got, ok, tt.want)
			}
			var says []Sign
			for _, r := range reasons {
				says = append(says, r.Sign)
				for _, l := range i18n.Langs {
					if r.Say(l) == "" {
						t.Errorf("%s says nothing in %s", r.Sign, l)
					}
				}
			}
			if len(says) != len(tt.says) {
				t.Fatalf("because of %v, want %v", says, tt.says)
			}
			for i := range says {
				if says[i] != tt.says[i] {
					t.Errorf("because of %v, want %v", says, tt.says)
				}
			}
		})
	}
}

func TestReasonsSayTheirNumbers(t *testing.T) {
	quiet := Reason{Sign: Quiet, N: 11, Day: date("2025-12-22")}
	if got, want := quiet.Say(i18n.FI), "Edellisestä tapaamisesta 22.12.2025 on kulunut 11 kuukautta, eikä seuraavaa ole sovittu."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := (Reason{Sign: Falling, Numbers: []int{22, 15, 4}}).Say(i18n.FI), "Tapaamisissa on ollut joka kerralla vähemmän ihmisiä: 22, 15, alle 5."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestSettingsHaveTheirBounds(t *testing.T) {
	if err := Usual.Check(); err != nil {
		t.Errorf("the usual settings: %v", err)
	}
	for _, b := range bounds {
		for _, n := range []int{b.min - 1, b.max + 1} {
			s := Usual
			*b.of(&s) = n
			if s.Check() == nil {
				t.Errorf("%s may be %d", b.field, n)
			}
		}
		if settingNames[b.field].Empty() {
			t.Errorf("%s has no name", b.field)
		}
	}
	if got := (Settings{}).filled(); got.QuietMonths != Usual.QuietMonths || got.Silent != Stay {
		t.Errorf("empty settings become %+v", got)
	}
}

func TestPartsOfAYear(t *testing.T) {
	for part, want := range map[string][2]string{
		"Q1": {"2027-01-01", "2027-03-31"}, "Q4": {"2027-10-01", "2027-12-31"}, "02": {"2027-02-01", "2027-02-28"},
		"12": {"2027-12-01", "2027-12-31"}, "04-21": {"2027-04-21", "2027-04-21"},
	} {
		first, last, ok := ParsePart(2027, part)
		if !ok || first.String() != want[0] || last.String() != want[1] {
			t.Errorf("%s is %s–%s %v, want %v", part, first, last, ok, want)
		}
	}
	for _, part := range []string{"", "Q0", "Q5", "13", "00", "1", "02-30", "x", "2027-01-01", "4-21"} {
		if _, _, ok := ParsePart(2027, part); ok {
			t.Errorf("%q is taken for a part of a year", part)
		}
	}
}

func held(id, day string, modes ...string) network.Meeting {
	return network.Meeting{ID: id, Start: date(day).Start().Add(13 * time.Hour), Modes: modes}
}

func TestMeetingsFillTheNarrowestPlace(t *testing.T) {
	items := []Item{{ID: "q2", Year: 2027, Part: "Q2"}, {ID: "april", Year: 2027, Part: "04"}, {ID: "day", Year: 2027, Part: "04-21"}, {ID: "q4", Year: 2027, Part: "Q4"}}
	slots, over := Fill(items, []network.Meeting{held("a", "2027-04-21"), held("b", "2027-04-22"), held("c", "2027-05-01"), held("d", "2027-06-01"), held("e", "2027-08-01")})
	got := map[string]string{}
	for _, s := range slots {
		if s.Meeting != nil {
			got[s.ID] = s.Meeting.ID
		}
	}
	if got["day"] != "a" || got["april"] != "b" || got["q2"] != "c" || got["q4"] != "" {
		t.Errorf("filled %v", got)
	}
	if len(over) != 2 || over[0].ID != "d" || over[1].ID != "e" {
		t.Errorf("left over %v", over)
	}
}

func TestClashes(t *testing.T) {
	on := func(net, region, id, day string, modes ...string) Dated {
		m := held(id, day, modes...)
		return Dated{Network: network.Named{ID: net}, Region: region, Meeting: &m}
	}
	members := map[string]int{"a": 100, "b": 50, "c": 10}
	shared := map[Pair]int{PairOf("a", "b"): 10, PairOf("a", "c"): 4, PairOf("b", "c"): 1}
	set := map[string]Settings{"a": Usual, "b": Usual, "c": Usual}
	today := date("2026-11-22")
	for name, tt := range map[string]struct {
		list []Dated
		want int
	}{
		"a fifth of the smaller one, two days apart": {[]Dated{on("a", "", "1", "2026-12-01"), on("b", "", "2", "2026-12-03")}, 1},
		"three days apart":                           {[]Dated{on("a", "", "1", "2026-12-01"), on("b", "", "2", "2026-12-04")}, 0},
		"too few in common to tell":                  {[]Dated{on("a", "", "1", "2026-12-01"), on("c", "", "2", "2026-12-01")}, 0},
		"same region, same day":                      {[]Dated{on("b", "02", "1", "2026-12-01"), on("c", "02", "2", "2026-12-01")}, 1},
		"same region, same day, one remote":          {[]Dated{on("b", "02", "1", "2026-12-01", "onsite"), on("c", "02", "2", "2026-12-01", "remote")}, 0},
		"same region, the day after":                 {[]Dated{on("b", "02", "1", "2026-12-01"), on("c", "02", "2", "2026-12-02")}, 0},
		"a joint meeting is one":                     {[]Dated{on("a", "02", "1", "2026-12-01"), on("b", "02", "1", "2026-12-01")}, 0},
		"two of one network":                         {[]Dated{on("a", "02", "1", "2026-12-01"), on("a", "02", "2", "2026-12-01")}, 0},
		"what is over":                               {[]Dated{on("a", "02", "1", "2026-11-01"), on("b", "02", "2", "2026-11-01")}, 0},
		"a placeholder does not clash":               {[]Dated{on("a", "02", "1", "2026-12-01"), {Network: network.Named{ID: "b"}, Region: "02", Item: &Item{Year: 2026, Part: "Q4"}}}, 0},
	} {
		if got := Clashes(tt.list, members, shared, set, today); len(got) != tt.want {
			t.Errorf("%s: %d clashes, want %d", name, len(got), tt.want)
		}
	}
}

func TestThePulseTellsOfNobody(t *testing.T) {
	for n, want := range map[int]bool{0: false, 1: true, 4: true, 5: false, 40: false} {
		if _, hidden := Hide(n); hidden != want {
			t.Errorf("%d hidden: %v, want %v", n, hidden, want)
		}
	}
	list := Pulse(date("2026-11-22"), 4, []Met{{date("2026-10-01").Start(), 12}, {date("2025-01-01").Start(), 9}},
		[]Happened{{At: date("2026-11-01").Start(), Author: "a"}, {At: date("2026-11-02").Start(), Author: "a", Reply: true}, {At: date("2026-11-02").Start(), Author: "b"}},
		[]time.Time{date("2026-02-01").Start()}, []time.Time{date("2026-08-01").Start(), date("2026-08-02").Start()})
	if len(list) != 4 || list[0].N != 1 || list[3] != (Quarter{Year: 2026, N: 4, Meetings: 1, Attended: 12, Posts: 3, Authors: 2, Replies: 1}) || list[0].Joined != 1 || list[2].Left != 2 {
		t.Errorf("the pulse is %+v", list)
	}
}

func TestWhatNoAnswerMeans(t *testing.T) {
	m := Merge{Silent: Stay, AnswerBy: date("2026-05-31"), On: date("2026-06-01"), State: MergeAgreed}
	for said, want := range map[Answer]Answer{"": Stay, ToMember: ToMember, ToFollow: ToFollow, Stay: Stay} {
		if got := m.Means(said); got != want {
			t.Errorf("%q means %q, want %q", said, got, want)
		}
	}
	for day, want := range map[string]bool{"2026-05-31": true, "2026-06-01": false} {
		if got := m.Open(date(day)); got != want {
			t.Errorf("open on %s: %v", day, got)
		}
	}
	declined := Proposal{State: Declined, Phase: network.Fading}
	if !declined.Hushed(network.Fading, date("2026-06-01"), date("2026-11-30"), Usual) || declined.Hushed(network.Fading, date("2026-06-01"), date("2026-12-01"), Usual) ||
		declined.Hushed(network.Active, date("2026-06-01"), date("2026-07-01"), Usual) {
		t.Error("a declined proposal comes again at the wrong time")
	}
}
