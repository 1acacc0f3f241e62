package guidance

import (
	"context"
	"strings"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

func TestAnAnswerTellsNobodyWhoAsked(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Hei Yrjö,\n\nKyllä voi.\n\nTerveisin Eevi\n040 123 4567", "Kyllä voi."},
		{"Soita Yrjölle numeroon +358 40 123 4567 tai kirjoita yrjo@example.org.", "Soita [x] numeroon [x] tai kirjoita [x]."},
		{"Tilinumero on FI21 1234 5600 0007 85.", "Tilinumero on [x]."},
		{"Tunti on 45 minuuttia ja hinta 33,00 euroa vuonna 2026.", "Tunti on 45 minuuttia ja hinta 33,00 euroa vuonna 2026."},
		{"Hej!\nAnsök senast 1.9.2026.\nMed vänlig hälsning\nStina", "Ansök senast 1.9.2026."},
		{"Mallikylän kyläyhdistys saa tukea, kun se on rekisterissä.", "[x] saa tukea, kun se on rekisterissä."},
	} {
		if got := anonymous(tt.text, "[x]", "Yrjö Yhdistysihminen", "Mallikylän kyläyhdistys"); got != tt.want {
			t.Errorf("%q\n got %q\nwant %q", tt.text, got, tt.want)
		}
	}
}

func TestAnswersStandWhereTheyBelong(t *testing.T) {
	page := Published{ID: "page", Pages: []string{"/calculator"}, Topic: Support}
	topic := Published{ID: "topic", Topic: Support}
	liked := Published{ID: "liked", Topic: Support, Yes: 3}
	other := Published{ID: "other", Topic: Badge}
	all := []Published{other, topic, liked, page}
	for path, want := range map[string]string{"/calculator": "page liked topic", "/calculator/sum": "page liked topic", "/calculators": "liked topic"} {
		var got []string
		for _, a := range Beside(all, path, Support) {
			got = append(got, a.ID)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %v, want %s", path, got, want)
		}
	}
	if got := Beside(all, "/meetings", ""); len(got) != 0 {
		t.Errorf("a page of no topic has %v", got)
	}
}

func TestFromACaseToAPublishedAnswer(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		c := w.ask(w.outi, Ask{Text: "Voiko koulutuksen perua? Olen Outi Opintola, 040 1234567."})
		if err := w.Answer(t.Context(), w.eevi, c.ID, Said{Text: "Hei Outi!\nKoulutuksen voi perua sivultaan.\nTerveisin\nEevi"}); err != nil {
			t.Fatal(err)
		}
		a, err := w.Draft(t.Context(), w.eevi, c.ID)
		if err != nil {
			t.Fatal(err)
		}
		if a.Title.FI != "Voiko koulutuksen perua?" || a.Text.FI != "Koulutuksen voi perua sivultaan." {
			t.Errorf("got %q, %q", a.Title.FI, a.Text.FI)
		}
		if _, err := w.Draft(t.Context(), w.outi, c.ID); !fault.Is(err, fault.Forbidden) {
			t.Errorf("the asker: got %v, want forbidden", err)
		}
		if a, err = w.Publish(t.Context(), w.eevi, a); err != nil {
			t.Fatal(err)
		}
		if list, n, err := w.Answers(t.Context(), AnswerFilter{Query: "koulutuksia", Limit: 10}); err != nil || n != 1 || list[0].ID != a.ID {
			t.Errorf("found by another form of the word: got %d, %v", n, err)
		}
		if got := a.Lacks(); len(got) != 2 {
			t.Errorf("got %v missing", got)
		}
		stale := a
		a.Title, a.Text = a.Title.Set(i18n.SV, "Kan kursen ställas in?"), a.Text.Set(i18n.SV, "Ja, på kursens sida.")
		if a, err = w.Publish(t.Context(), w.stina, a); err != nil || a.Version != 2 {
			t.Fatalf("got version %d, %v", a.Version, err)
		}
		if _, err := w.Publish(t.Context(), w.eevi, stale); !fault.Is(err, fault.Conflict) {
			t.Errorf("got %v, want conflict", err)
		}
		half := a
		half.Title = half.Title.Set(i18n.EN, "May it be cancelled?")
		if _, err := w.Publish(t.Context(), w.eevi, half); !fault.Is(err, fault.Invalid) {
			t.Errorf("half a language: got %v, want invalid", err)
		}
		for range 2 {
			if err := w.Vote(t.Context(), w.outi, a.ID, true); err != nil {
				t.Fatal(err)
			}
		}
		v, err := w.Read(t.Context(), w.eevi, a.ID)
		if err != nil || v.Yes != 1 || v.No != 0 || len(v.Wordings) != 2 {
			t.Errorf("got %d yes, %d versions, %v", v.Yes, len(v.Wordings), err)
		}
		if err := w.Withdraw(t.Context(), w.outi, a.ID, false); !fault.Is(err, fault.NotFound) {
			t.Errorf("got %v, want not found", err)
		}
		if err := w.Withdraw(t.Context(), w.eevi, a.ID, false); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Read(t.Context(), w.outi, a.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("withdrawn: got %v, want not found", err)
		}
		w.write(func(ctx context.Context, tx *db.Tx) error {
			all, err := Standing(ctx, tx)
			if len(all) != 0 {
				t.Errorf("got %v", all)
			}
			return err
		})
		verify(t, w)
	})
}
