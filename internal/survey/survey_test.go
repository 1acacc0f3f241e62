package survey

import (
	"slices"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

func TestSuppressedLeavesNothingToSubtract(t *testing.T) {
	for _, tt := range []struct {
		counts []int
		want   []bool
	}{
		{[]int{20, 12, 3}, []bool{false, true, true}},
		{[]int{20, 3, 2}, []bool{false, true, true}},
		{[]int{20, 3, 1}, []bool{true, true, true}},
		{[]int{20, 12, 0}, []bool{false, false, false}},
		{[]int{4}, []bool{true}},
		{[]int{5, 5}, []bool{false, false}},
		{nil, []bool{}},
	} {
		if got := Suppressed(tt.counts); !slices.Equal(got, tt.want) {
			t.Errorf("Suppressed(%v) = %v, want %v", tt.counts, got, tt.want)
		}
	}
	// Whatever the groups are: what is hidden is nothing, or at least five.
	for a := range 12 {
		for b := range 12 {
			for c := range 12 {
				counts, sum := []int{a, b, c}, 0
				hidden := Suppressed(counts)
				for i, n := range counts {
					if hidden[i] {
						sum += n
					} else if n > 0 && n < Least {
						t.Fatalf("%v shows %d", counts, n)
					}
				}
				if sum > 0 && sum < Least && sum != a+b+c {
					t.Fatalf("%v: the whole less what is shown gives %d", counts, sum)
				}
			}
		}
	}
}

func single(words ...string) Question {
	q := Question{ID: "q1", Kind: Single, Title: i18n.Content{FI: "Kumpi?"}, Required: true}
	for _, w := range words {
		q.Options = append(q.Options, Option{Key: w, Label: i18n.Content{FI: w}})
	}
	return q
}

func TestAReplyIsANumberOrTheWords(t *testing.T) {
	s := Survey{Questions: []Question{single("kahvi", "tee", "vesi")}}
	for text, want := range map[string]string{
		"2": "tee", " 3.\n\nTerveisin Aino": "vesi", "Numero 1 sopii": "kahvi", "Tee!": "tee", "Vaihtoehto 2, kiitos": "tee",
		"4": "", "0": "", "1 ja 2": "", "en tiedä": "", "": "", "2.12.": "", "13:30": "", "1-2": "", strings.Repeat("x", 100) + " 2": "", "99999999999999999999": "",
	} {
		g, err := s.replied(text)
		switch {
		case want == "" && !fault.Is(err, fault.Invalid):
			t.Errorf("%q is taken as %v, %v", text, g, err)
		case want != "" && (err != nil || g["q1"][0] != want):
			t.Errorf("%q: %v %v, want %s", text, g, err, want)
		}
	}
	p := Survey{Questions: []Question{{ID: "q1", Kind: DatesThatSuit, Options: []Option{{Key: "d1"}, {Key: "d2"}, {Key: "d3"}}}}}
	for text, want := range map[string]string{
		"1, 3": "d1=2 d2=0 d3=2", "2 ja 3 sopivat": "d1=0 d2=2 d3=2", "0": "d1=0 d2=0 d3=0", "4": "", "0, 1": "", "sopii": "", "2.3. klo 13": "",
	} {
		g, err := p.replied(text)
		if got := strings.Join(g["q1"], " "); got != want || (want == "") != (err != nil) {
			t.Errorf("%q: %q %v, want %q", text, got, err, want)
		}
	}
}

func TestAnswersAreChecked(t *testing.T) {
	s := Survey{Questions: []Question{single("a", "b"),
		{ID: "m", Kind: Multiple, Options: single("a", "b").Options}, {ID: "s", Kind: Scale}, {ID: "n", Kind: Number}, {ID: "w", Kind: Words}}}
	for _, tt := range []struct {
		name string
		g    Given
		bad  string // the field at fault
	}{
		{"all", Given{"q1": {"a"}, "m": {"a", "b", "a"}, "s": {"5"}, "n": {"1 200"}, "w": {"hyvä"}}, ""},
		{"only what must be", Given{"q1": {"b"}}, ""},
		{"nothing", Given{}, "q.q1"},
		{"an option that is none", Given{"q1": {"z"}}, "q.q1"},
		{"two of one", Given{"q1": {"a", "b"}}, "q.q1"},
		{"six of five", Given{"q1": {"a"}, "s": {"6"}}, "q.s"},
		{"a negative number", Given{"q1": {"a"}, "n": {"-3"}}, "q.n"},
		{"a number of words", Given{"q1": {"a"}, "n": {"kolme"}}, "q.n"},
		{"too long", Given{"q1": {"a"}, "w": {strings.Repeat("x", maxAnswer+1)}}, "q.w"},
		{"an option of another question", Given{"q1": {"a"}, "m": {"c"}}, "q.m"},
	} {
		_, err := s.answers(tt.g)
		f := fault.Of(err)
		switch {
		case tt.bad == "" && err != nil:
			t.Errorf("%s: %v", tt.name, err)
		case tt.bad != "" && (f == nil || len(f.Fields) != 1 || f.Fields[0].Name != tt.bad):
			t.Errorf("%s: %v, want a fault at %s", tt.name, err, tt.bad)
		}
	}
	if rows, _ := s.answers(Given{"q1": {"a"}, "m": {"a", "b", "a"}, "n": {"1 200"}}); len(rows) != 4 || rows[3].Number != 1200 {
		t.Errorf("rows %+v", rows)
	}
	free := Survey{Questions: []Question{{ID: "w", Kind: Words}}}
	if _, err := free.answers(Given{}); !fault.Is(err, fault.Invalid) {
		t.Errorf("an empty sheet: %v", err)
	}
}

func TestOptionsKeepTheirKeys(t *testing.T) {
	langs := []i18n.Lang{i18n.FI}
	fi := func(lines ...string) i18n.Content { return i18n.Content{FI: strings.Join(lines, "\n")} }
	ask := func(lines i18n.Content, old []Option) []Option {
		q, err := Asked{Kind: Single, Title: i18n.Content{FI: "Mikä?"}, Lines: lines}.question(langs, old)
		if err != nil {
			t.Fatal(err)
		}
		return q.Options
	}
	keys := func(list []Option) string {
		var out []string
		for _, o := range list {
			out = append(out, o.Key)
		}
		return strings.Join(out, " ")
	}
	first := ask(fi("kahvi", "tee", "vesi"), nil)
	if got := keys(first); got != "o1 o2 o3" {
		t.Errorf("new: %s", got)
	}
	if got := keys(ask(fi("vesi", "kahvi", "tee"), first)); got != "o3 o1 o2" {
		t.Errorf("in another order: %s", got)
	}
	if got := keys(ask(fi("kahvia", "tee", "vesi"), first)); got != "o1 o2 o3" {
		t.Errorf("a word mended: %s", got)
	}
	if got := keys(ask(fi("kahvi", "vesi", "mehu", "maito"), first)); got != "o1 o3 o4 o5" {
		t.Errorf("others: %s", got)
	}
	for name, lines := range map[string]i18n.Content{"one": fi("kahvi"), "twice": fi("Kahvi", "kahvi"), "none": {}, "as many in each": {FI: "a\nb", SV: "a"}} {
		if _, err := (Asked{Kind: Single, Title: i18n.Content{FI: "Mikä?"}, Lines: lines}).question(langs, nil); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDistributions(t *testing.T) {
	d := Distribution{Question: Question{Kind: Scale, Key: "k"}, Answers: 5, Cells: []Cell{{Number: 5, N: 2}, {Number: 3, N: 2}, {Number: 1, N: 1}}}
	mean, _ := d.Mean()
	median, _ := d.Median()
	if mean != 3.4 || median != 3 || d.Bars()[4].Share != 40 || d.Bars()[1].N != 0 {
		t.Errorf("mean %v, median %v, %+v", mean, median, d.Bars())
	}
	few := d
	few.Answers = 4
	if h := few.guard(); !h.Hidden || len(h.Cells) != 0 || h.Answers != 0 {
		t.Errorf("four answers are shown: %+v", h)
	}
	other := d
	other.Question.Options = []Option{{Key: "1"}}
	if c := compare([]Distribution{d}, []Distribution{other}); c[0].Between {
		t.Error("questions asked otherwise are compared")
	}
	if c := compare([]Distribution{d}, []Distribution{d}); !c[0].Between {
		t.Error("the same is not compared")
	}
	if c := compare([]Distribution{d}, []Distribution{few.guard()}); c[0].Between {
		t.Error("compared with what is hidden")
	}
}

func TestPollsOfDates(t *testing.T) {
	today, _ := civil.ParseDate("2026-11-22")
	hour := func(h int) *civil.TimeOfDay { return &civil.TimeOfDay{Hour: h} }
	day := func(n int) civil.Date { return today.AddDays(n) }
	good := NewPoll{Title: i18n.Content{FI: "Aamukahvit"}, ClosesOn: day(3), Dates: []Date{{day(9), hour(9), nil}, {day(7), hour(13), hour(15)}}}
	options, err := good.options(today)
	if err != nil || len(options) != 2 || civil.DateOf(options[0].Start) != day(7) || options[0].Key != "d1" || options[1].End.Sub(options[1].Start) != 2*time.Hour {
		t.Errorf("%+v %v", options, err)
	}
	for _, tt := range []struct {
		at     string
		change func(n *NewPoll)
	}{
		{"title", func(n *NewPoll) { n.Title = i18n.Content{} }},
		{"dates.0.day", func(n *NewPoll) { n.Dates = n.Dates[:1] }},
		{"dates.0.day", func(n *NewPoll) { n.Dates[0].Day = day(-1) }},
		{"dates.1.end", func(n *NewPoll) { n.Dates[1].End = hour(13) }},
		{"dates.1.start", func(n *NewPoll) { n.Dates[1].Start = nil }},
		{"dates.1.day", func(n *NewPoll) { n.Dates[1] = n.Dates[0] }},
		{"closes_on", func(n *NewPoll) { n.ClosesOn = day(8) }},
		{"closes_on", func(n *NewPoll) { n.ClosesOn = civil.Date{} }},
	} {
		n := good
		n.Dates = slices.Clone(good.Dates)
		tt.change(&n)
		_, err := n.options(today)
		if f := fault.Of(err); f == nil || len(f.Fields) == 0 || f.Fields[0].Name != tt.at {
			t.Errorf("want a fault at %s, got %v", tt.at, err)
		}
	}
	d := Distribution{Answers: 3, Question: Question{Options: []Option{{Key: "d1"}, {Key: "d2"}}}, Cells: []Cell{{"d1", SuitsWell, 1}, {"d1", DoesNotSuit, 2}, {"d2", IfNeeded, 2}, {"d2", DoesNotSuit, 1}}}
	if s := suiting(d); s[0].Best || !s[1].Best || s[1].IfNeeded != 2 {
		t.Errorf("%+v", s)
	}
}

func TestTemplatesAreWhole(t *testing.T) {
	for _, tpl := range Templates {
		seen := map[string]bool{}
		for _, q := range tpl.Questions {
			if q.Key == "" || seen[q.Key] {
				t.Errorf("%s: key %q", tpl.Key, q.Key)
			}
			seen[q.Key] = true
			for _, l := range i18n.Langs {
				if !q.asks(l) {
					t.Errorf("%s, %s: nothing in %s", tpl.Key, q.Key, l)
				}
			}
		}
	}
}

func TestRates(t *testing.T) {
	for r, want := range map[Rate]int{{603, 155, 0}: 26, {0, 0, 0}: 0, {3, 1, 0}: 33, {200, 1, 0}: 1, {3, 2, 9}: 67} {
		if got := r.Percent(); got != want {
			t.Errorf("%+v: %d, want %d", r, got, want)
		}
	}
}
