package handbook

import (
	"slices"
	"strings"
	"testing"

	"parvi/internal/platform/i18n"
)

// TestTheFirstEditionIsWhole reads every file: three languages, the same lines
// in each checklist, and a manner of writing that the style guide allows.
func TestTheFirstEditionIsWhole(t *testing.T) {
	keys := map[string]string{}
	for _, one := range book {
		w, _, err := one.read()
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range i18n.Langs {
			if n := len(strings.Fields(w.Body.Own(l))); n < 200 || n > 500 {
				t.Errorf("%s in %s has %d words, want 200 to 500", one.name, l, n)
			}
			if strings.ContainsAny(w.Body.Own(l)+w.Lead.Own(l)+w.Title.Own(l), "!—\"") {
				t.Errorf("%s in %s has a sign that the style guide does not use", one.name, l)
			}
			if len([]rune(w.Title.Own(l))) > maxTitle || len([]rune(w.Lead.Own(l))) > maxLead {
				t.Errorf("%s in %s has a title or lead that no editor could save", one.name, l)
			}
		}
		if len(w.Items) < 4 {
			t.Errorf("%s has only %d lines in its checklist", one.name, len(w.Items))
		}
		for _, it := range w.Items {
			if other := keys[it.Key]; other != "" {
				t.Errorf("%s and %s share the line %s", one.name, other, it.Key)
			}
			keys[it.Key] = one.name
			if len(it.Text.Langs()) != 3 {
				t.Errorf("%s: the line %s is in %v only", one.name, it.Key, it.Text.Langs())
			}
		}
	}
	for _, o := range Occasions {
		if !slices.ContainsFunc(book, func(s shipped) bool { return s.occasion == o }) {
			t.Errorf("no chapter is for %s", o)
		}
	}
}

func TestALanguageLeftBehindIsMarked(t *testing.T) {
	first := Writing{Title: i18n.Content{FI: "Luku", SV: "Kapitel"}, Body: i18n.Content{FI: "Teksti.", SV: "Text."},
		Items: []Item{{Key: "a", Text: i18n.Content{FI: "Tee näin.", SV: "Gör så."}}}}.next(Version{}, 1)
	if stale := first.Stale(); len(stale) != 0 {
		t.Errorf("a new chapter is stale in %v", stale)
	}
	change := func(f func(*Writing)) Writing {
		w := WritingOf(first)
		w.Items = slices.Clone(w.Items)
		f(&w)
		return w
	}
	for _, tt := range []struct {
		name string
		w    Writing
		want []i18n.Lang
	}{
		{"the Finnish text is changed", change(func(w *Writing) { w.Body.FI = "Uusi teksti." }), []i18n.Lang{i18n.SV}},
		{"a line of the Swedish checklist is changed", change(func(w *Writing) { w.Items[0].Text.SV = "Gör så här." }), []i18n.Lang{i18n.FI}},
		{"a line comes in Finnish", change(func(w *Writing) { w.Items = append(w.Items, Item{Key: "b", Text: i18n.Content{FI: "Ja näin."}}) }), []i18n.Lang{i18n.SV}},
		{"a line comes in both, the text only in Finnish", change(func(w *Writing) {
			w.Body.FI = "Uusi."
			w.Items = append(w.Items, Item{Key: "b", Text: i18n.Content{FI: "Ja näin.", SV: "Och så."}})
		}), []i18n.Lang{i18n.SV}},
		{"a line goes", change(func(w *Writing) { w.Items = nil }), nil},
		{"both are changed", change(func(w *Writing) { w.Body.FI, w.Body.SV = "Uusi.", "Ny." }), nil},
		{"only a slip is mended", change(func(w *Writing) { w.Body.FI, w.AllInOrder = "Teksti..", true }), nil},
		{"English comes in", change(func(w *Writing) { w.Title.EN, w.Body.EN = "Chapter", "Text." }), nil},
		{"Swedish is taken away", change(func(w *Writing) {
			w.Title.SV, w.Body.SV, w.Body.FI = "", "", "Uusi."
			w.Items[0].Text.SV = ""
		}), nil},
	} {
		next := tt.w.next(first, 2)
		if got := next.Stale(); !slices.Equal(got, tt.want) {
			t.Errorf("%s: stale are %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestCatchingUpMakesNothingOlder(t *testing.T) {
	old := Version{No: 2, Title: i18n.Content{FI: "Luku", SV: "Kapitel", EN: "Chapter"}, Body: i18n.Content{FI: "Uusi.", SV: "Gammal.", EN: "Old."},
		Revised: Revised{FI: 2, SV: 1, EN: 1}}
	w := WritingOf(old)
	w.Body.SV = "Ny."
	if got := w.next(old, 3).Stale(); !slices.Equal(got, []i18n.Lang{i18n.EN}) {
		t.Errorf("stale are %v, want English only", got)
	}
	w.Body.FI = "Vielä uudempi."
	if got := w.next(old, 3).Stale(); !slices.Equal(got, []i18n.Lang{i18n.EN}) {
		t.Errorf("both changed: stale are %v, want English only", got)
	}
}

func TestCompareTellsWhatChanged(t *testing.T) {
	show := func(all []Paragraph) string {
		var b strings.Builder
		for _, p := range all {
			for _, c := range p {
				if c.Kind != ' ' {
					b.WriteString(string(c.Kind) + "[" + c.Text + "]")
				} else {
					b.WriteString(c.Text)
				}
			}
			b.WriteString("|")
		}
		return b.String()
	}
	for _, tt := range []struct{ name, old, new, want string }{
		{"nothing", "a b\n\nc", "a b\nc", "a b|c|"},
		{"a word", "kutsu ensin väljästi", "kutsu aina väljästi", "kutsu -[ensin ]+[aina ]väljästi|"},
		{"a line comes", "a\nc", "a\nb\nc", "a|+[b]|c|"},
		{"a line goes", "a\nb\nc", "a\nc", "a|-[b]|c|"},
		{"a beginning", "", "a", "+[a]|"},
		{"an end", "a", "", "-[a]|"},
	} {
		if got := show(Compare(tt.old, tt.new)); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
	long := strings.Repeat("sana ", 3000)
	if got := Compare(long, "x "+long); len(got) != 1 || !got[0].Changed() {
		t.Errorf("two long lines: %d paragraphs", len(got))
	}
}

func TestANamelessAskerIsSealed(t *testing.T) {
	sealed, err := seal([]byte("secret"), "c1", "aino")
	if err != nil || strings.Contains(sealed, "aino") {
		t.Fatalf("sealed as %q: %v", sealed, err)
	}
	if got, err := open([]byte("secret"), "c1", sealed); got != "aino" || err != nil {
		t.Errorf("opened to %q: %v", got, err)
	}
	for name, try := range map[string]func() (string, error){
		"another secret":    func() (string, error) { return open([]byte("other"), "c1", sealed) },
		"another challenge": func() (string, error) { return open([]byte("secret"), "c2", sealed) },
		"broken":            func() (string, error) { return open([]byte("secret"), "c1", sealed[1:]) },
	} {
		if got, err := try(); err == nil {
			t.Errorf("%s opens it: %q", name, got)
		}
	}
}

func TestTheMostHelpfulAnswersAreLifted(t *testing.T) {
	all := []Answer{{ID: "a", Helpful: 1}, {ID: "b", Asker: true, Helpful: 9}, {ID: "c", Helpful: 3}, {ID: "d", Helpful: 1}, {ID: "e"}}
	var got []string
	for _, a := range Best(all, 3) {
		got = append(got, a.ID)
	}
	if !slices.Equal(got, []string{"c", "a", "d"}) {
		t.Errorf("got %v", got)
	}
}
