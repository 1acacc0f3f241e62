package statement

import (
	"slices"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

var today = civil.Date{Year: 2026, Month: 11, Day: 30}

func TestMovesAreTheseAndNoOthers(t *testing.T) {
	want := map[State]string{
		Drafting:   "commenting withdrawn",
		Commenting: "signing withdrawn",
		Signing:    "published commenting withdrawn",
		Published:  "followed withdrawn",
		Followed:   "withdrawn",
		Withdrawn:  "",
	}
	for _, from := range States {
		for _, to := range States {
			if got := from.MayBecome(to); got != slices.Contains(strings.Fields(want[from]), string(to)) {
				t.Errorf("%s → %s: %v", from, to, got)
			}
		}
	}
	for s := range moves {
		for _, to := range s.Next() {
			if wordsOf(s, to).verb.Empty() {
				t.Errorf("%s → %s has no words", s, to)
			}
		}
	}
}

func TestAMoveNeedsItsFacts(t *testing.T) {
	draft, signing := Statement{State: Drafting}, Statement{State: Signing}
	signed := signing
	signed.Signatures = 1
	why := i18n.Content{FI: "Aika ajoi ohi"}
	for _, tt := range []struct {
		name string
		of   Statement
		p    Phase
		want fault.Kind // Internal: none
	}{
		{"comments with a day", draft, Phase{To: Commenting, By: today, RemindDays: 3}, fault.Internal},
		{"comments without a day", draft, Phase{To: Commenting}, fault.Invalid},
		{"a day that has passed", draft, Phase{To: Commenting, By: today.AddDays(-1)}, fault.Invalid},
		{"a mistyped year", draft, Phase{To: Commenting, By: civil.Date{Year: 2206, Month: 1, Day: 1}}, fault.Invalid},
		{"reminders beyond reason", draft, Phase{To: Commenting, By: today, RemindDays: 31}, fault.Invalid},
		{"straight to print", draft, Phase{To: Published}, fault.Conflict},
		{"nobody has signed", signing, Phase{To: Published}, fault.Conflict},
		{"somebody has", signed, Phase{To: Published}, fault.Internal},
		{"withdrawn without a word", draft, Phase{To: Withdrawn}, fault.Invalid},
		{"withdrawn with a reason", draft, Phase{To: Withdrawn, Reason: why}, fault.Internal},
	} {
		err := tt.p.check(tt.of, today)
		if (err == nil) != (tt.want == fault.Internal) || err != nil && !fault.Is(err, tt.want) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}

func TestWhoHasNotAnsweredIsRemindedOnce(t *testing.T) {
	by := today.AddDays(3)
	s := Statement{State: Commenting, CommentBy: by, RemindDays: 3}
	for day, want := range map[civil.Date]bool{today.AddDays(-1): false, today: true, by: true, by.AddDays(1): false} {
		if got := s.Remind(day); got != want {
			t.Errorf("on %s: %v", day, got)
		}
	}
	s.commentTold = by
	if s.Remind(today) {
		t.Error("reminded twice")
	}
	s.CommentBy = by.AddDays(1)
	if !s.Remind(today.AddDays(1)) {
		t.Error("a moved day is not reminded of")
	}
	if s.RemindDays = 0; s.Remind(by) {
		t.Error("reminded though nobody wants it")
	}
}

func TestCommentsFindTheirParagraphAgain(t *testing.T) {
	was := "Ensimmäinen kappale kertoo asian.\n\nToinen kappale pyytää rahaa kaikille.\n\nKolmas kiittää."
	now := "Johdanto.\n\nEnsimmäinen kappale kertoo asian.\n\nToinen kappale pyytää pysyvää rahaa kaikille.\n\nAivan uusi loppu."
	say := func(id, quote string) Comment { return Comment{ID: id, Paragraph: quote} }
	parts := pieces(was)
	list, gone := arrange(now, []Comment{say("a", parts[0]), say("b", parts[1]), say("c", parts[2]), {ID: "d", Parent: "b"}})
	var got []string
	for _, p := range list {
		for _, x := range p.Talks {
			got = append(got, x.ID+":"+p.Text[:5])
		}
	}
	if want := []string{"a:Ensim", "b:Toine"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if len(gone) != 1 || gone[0].ID != "c" {
		t.Errorf("gone: %+v", gone)
	}
	if x := list[2].Talks[0]; len(x.Answers) != 1 || x.Answers[0].ID != "d" {
		t.Errorf("answers: %+v", x)
	}
	if got := pieces("a\nb\n\n```\nx\n\ny\n```\n\n\nc\r\n\r\nd"); len(got) != 4 {
		t.Errorf("pieces: %q", got)
	}
}

func TestSignatoriesStandAsFinnsExpect(t *testing.T) {
	list := []Signature{
		{Name: "Åke Öster"}, {Name: "Örjan Aho"}, {Name: "Ville Äijälä"}, {Name: "Bo Ångström"}, {Name: "Zelda Zitting"},
		{Org: "1", OrgName: i18n.Content{FI: "Örön ystävät ry"}}, {Org: "2", OrgName: i18n.Content{FI: "Zeniitti ry"}},
	}
	slices.SortFunc(list, func(a, b Signature) int { return strings.Compare(a.sortKey(), b.sortKey()) })
	var got []string
	for _, s := range list {
		got = append(got, s.Name+s.OrgName.FI)
	}
	want := []string{"Zeniitti ry", "Örön ystävät ry", "Örjan Aho", "Zelda Zitting", "Bo Ångström", "Ville Äijälä", "Åke Öster"}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestNotesTellWhatHasHappened(t *testing.T) {
	text := i18n.Content{SV: "De svarade"}
	for name, n := range map[string]Note{
		"to come":           {Kind: Sent, Day: today.AddDays(1), Text: text},
		"no day":            {Kind: Sent, Text: text},
		"nothing said":      {Kind: Sent, Day: today},
		"of no kind":        {Day: today, Text: text},
		"a script for link": {Kind: Sent, Day: today, Text: text, Link: "javascript:alert(1)"},
		"no host":           {Kind: Sent, Day: today, Text: text, Link: "https:///x"},
		"much too long":     {Kind: Sent, Day: today, Text: i18n.Content{SV: strings.Repeat("å", maxNote+1)}},
	} {
		if err := n.check(today); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	good := Note{Kind: Outcome, Day: today, Text: text, Link: " https://example.org/a "}
	if err := good.check(today); err != nil || good.Link != "https://example.org/a" {
		t.Errorf("%v %q", err, good.Link)
	}
}

func TestTextAndHeadingAreInTheSameLanguages(t *testing.T) {
	words := func(title, body i18n.Content) New { return New{Kind: Public, Words: Words{Title: title, Body: body}} }
	fi, both := i18n.Content{FI: "a"}, i18n.Content{FI: "a", SV: "b"}
	for name, tt := range map[string]struct {
		n    New
		good bool
	}{
		"one": {words(fi, fi), true}, "two": {words(both, both), true},
		"text behind": {words(both, fi), false}, "heading behind": {words(fi, both), false},
		"empty": {words(i18n.Content{}, fi), false}, "no text": {words(fi, i18n.Content{}), false},
		"long": {words(fi, i18n.Content{FI: strings.Repeat("x", maxBody+1)}), false},
	} {
		if err := tt.n.check(); (err == nil) != tt.good {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDocumentOfAStatement(t *testing.T) {
	s := Statement{ID: "x", Kind: Public, State: Published, Published: time.Date(2026, 11, 30, 10, 0, 0, 0, time.UTC), Version: 1,
		Words: Words{Title: i18n.Content{SV: "Åland <script>"}, Body: i18n.Content{SV: "## Vi föreslår\n\n- ett\n- två"}}}
	one, err := document(s, []Signature{{Name: "Bo Berg"}}, i18n.FI, "https://parvi.example")
	if err != nil {
		t.Fatal(err)
	}
	two, _ := document(s, []Signature{{Name: "Bo Berg"}}, i18n.FI, "https://parvi.example")
	if string(one) != string(two) || !strings.Contains(string(one), "/Lang (sv)") {
		t.Error("the document differs, or does not say that it is in Swedish")
	}
	if got := fileName(s, i18n.FI); got != "aland-script.pdf" {
		t.Errorf("the file is called %q", got)
	}
}
