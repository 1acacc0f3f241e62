package theme

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
)

func TestAWallFromCodeToDiscussion(t *testing.T) {
	w := newWorld(t)
	m := w.meeting("Talven tapaaminen", 7)
	mux := w.mux()
	kaisa := webtest.As(t, mux, w.kaisa)
	page := kaisa.Get("/fi/meetings/"+m.ID).Want(200, "Teemaseinä").Form("Avaa teemaseinä").Submit()
	page.Want(200, "Teemaseinä on auki.", "Koodi")
	wall := w.shown(m).Wall

	// Two phones, without accounts; the short address leads to the page.
	b := webtest.New(t, mux)
	b.Header("Accept-Language", "fi")
	page = b.Get("/t/"+strings.ToLower(wall.Spoken())).Want(200, "Kumpi?")
	page.Form("Lisää seinälle").Choose("Kumpi?", "Voin jakaa").Submit().Want(422, "Kirjoita yksi rivi.")
	page.Form("Lisää seinälle").Choose("Kumpi?", "Haluan oppia").Fill("Yhdellä rivillä", "Kuvatekstit 🦆 <script>alert(1)</script>").Submit().Want(200, "Rivisi on seinällä.", "Kuvatekstit 🦆 <script>alert(1)</script>")
	ebba := webtest.New(t, mux)
	ebba.Get("/sv/w/"+wall.Code).Form("Lägg till på väggen").Choose("Vilketdera?", "Jag kan dela med mig").Fill("På en rad", "Bildtexter").
		Fill("Namn", "Ebba Exempel").Check("Mitt namn får visas bredvid raden").Fill("E-post", "ebba@example.org").Submit().Want(200, "Din rad finns på väggen.")
	page = ebba.Get("/sv/w/" + wall.Code)
	page.Form("Lägg till på väggen").Choose("Vilketdera?", "Jag kan dela med mig").Fill("På en rad", strings.Repeat("muur ", 1000)).Submit().Want(422)
	page.Form("Lägg till på väggen").Choose("Vilketdera?", "Jag kan dela med mig").Fill("På en rad", "x").Check("Mitt namn får visas bredvid raden").Submit().Want(422, "Skriv ditt namn om det får visas.")

	g := w.group(m, "Kuvatekstit")
	if len(g.Wants) != 1 || len(g.Shares) != 1 {
		t.Fatalf("the group holds %d and %d lines", len(g.Wants), len(g.Shares))
	}
	b.Get("/fi/w/"+wall.Code).Form("Anna ääni").Submit().Want(200, "1 ääni", "Ota ääni pois")
	ebba.Get("/sv/w/"+wall.Code).Form("Ge din röst").Submit().Want(200, "2 röster")
	kaisa.Get("/fi/meetings/"+m.ID+"/themes/screen").Want(200, wall.Spoken(), "2 ääntä", "Ebba Exempel", "Päivitä näyttö")
	webtest.As(t, mux, w.person("Aino Muu", i18n.FI)).Get("/fi/meetings/" + m.ID + "/themes/screen").Want(403)
	b.Get("/fi/meetings/"+m.ID+"/themes").Want(200, "Kuvatekstit").WantNot("ebba@example.org", "Ryhmittele rivit")

	// Two clicks.
	page = kaisa.Get("/fi/meetings/" + m.ID + "/themes/groups/" + g.ID)
	page.Want(200, "Ebba Exempel", "ebba@example.org").Click("Aloita keskustelu").Form("Aloita keskustelu").Submit()
	if len(w.threads) != 1 || w.threads[0].Title != "Kuvatekstit" || !strings.Contains(w.threads[0].Body, "Bildtexter (Ebba Exempel)") {
		t.Errorf("threads: %+v", w.threads)
	}
	if got := w.group1(m); len(got.Outcomes) != 1 || got.Outcomes[0].Path != "/threads/x" {
		t.Errorf("outcomes: %+v", got.Outcomes)
	}
}

func (w *world) group1(m interface{ Path() string }) Group {
	w.Helper()
	v, err := w.OfMeeting(w.Context(), w.kaisa, strings.TrimPrefix(m.Path(), "/meetings/"))
	if err != nil || len(v.Groups) == 0 {
		w.Fatal("no group", err)
	}
	return v.Groups[0]
}

func TestWhoLeftAnAddressIsToldAndForgotten(t *testing.T) {
	w := newWorld(t)
	m := w.meeting("Tapaaminen", 1)
	wall := w.wall(m)
	if err := w.Write(t.Context(), authz.Actor{}, wall.Code, NewNote{Kind: Want, Text: "Rahoitus", Lang: i18n.FI, Name: "Outi Outo", Email: "outi@example.org", Device: "d"}); err != nil {
		t.Fatal(err)
	}
	g := w.group(m, "Rahoitus")
	if err := w.Vote(t.Context(), authz.Actor{}, wall.Code, g.ID, "d", true); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Become(t.Context(), w.kaisa, m.ID, g.ID, Turn{Into: Thread, Text: Text{Title: "Rahoitus", Body: "x", Lang: i18n.FI}}); err != nil {
		t.Fatal(err)
	}
	if got := w.sent(); len(got) != 1 || got[0].To.Mail != "outi@example.org" || !strings.Contains(got[0].Text, "https://parvi.example/fi/threads/x") {
		t.Fatalf("mails: %+v", got)
	}
	if err := w.Keep(t.Context(), w.kaisa, m.ID, 400); !fault.Is(err, fault.Invalid) {
		t.Errorf("400 days: %v", err)
	}
	w.clock.Advance(80 * 24 * 3600e9)
	w.retain()
	if n := w.shown(m).Groups[0].Wants[0]; n.Email == "" {
		t.Error("forgotten too early")
	}
	w.clock.Advance(12 * 24 * 3600e9)
	w.retain()
	got := w.shown(m).Groups[0]
	if n := got.Wants[0]; n.Name+n.Email+n.Device != "" || n.Text != "Rahoitus" {
		t.Errorf("after 92 days: %+v", n)
	}
	if got.Votes != 1 {
		t.Errorf("votes %d, want 1: counts stay", got.Votes)
	}
}

func (w *world) retain() {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		for _, r := range Retention() {
			if _, err := r.Run(ctx, tx); err != nil {
				return err
			}
		}
		return nil
	})
}

func TestThemesAreCarriedOver(t *testing.T) {
	w := newWorld(t)
	first, second := w.meeting("Ensimmäinen", 1), w.meeting("Toinen", 30)
	a := w.wall(first)
	w.note(a, Want, "Budjetti", "d")
	w.group(first, "Talous")
	w.note(a, Want, "Some", "d")
	some := w.group(first, "Some")
	if _, err := w.Become(t.Context(), w.kaisa, first.ID, some.ID, Turn{Into: Thread, Text: Text{Title: "Some", Body: "x"}}); err != nil {
		t.Fatal(err)
	}
	w.wall(second)
	if v := w.shown(second); len(v.Before) != 1 || v.Before[0].Title != "Talous" {
		t.Fatalf("before: %+v", v.Before)
	}
	for range 2 {
		if err := w.Carry(t.Context(), w.kaisa, second.ID); err != nil {
			t.Fatal(err)
		}
	}
	v := w.shown(second)
	if len(v.Groups) != 1 || v.Groups[0].Carried == "" || len(v.Before) != 0 {
		t.Errorf("carried: %+v, left %+v", v.Groups, v.Before)
	}
}

func TestAMeetingBegunFromAThemeIsFound(t *testing.T) {
	w := newWorld(t)
	m := w.meeting("Ensimmäinen", 1)
	w.note(w.wall(m), Want, "Budjetti", "d")
	g := w.group(m, "Budjetti")
	path, err := w.Become(t.Context(), w.kaisa, m.ID, g.ID, Turn{Into: Meeting})
	if err != nil || !strings.HasPrefix(path, "/meetings/new?network=") {
		t.Fatal(path, err)
	}
	w.meeting("Jotain muuta", 9)
	if got := w.group1(m); len(got.Outcomes) != 0 {
		t.Errorf("another meeting: %+v", got.Outcomes)
	}
	made := w.meeting("Budjetti kuntoon", 10)
	if got := w.group1(m); len(got.Outcomes) != 1 || got.Outcomes[0].Path != made.Path() {
		t.Errorf("outcomes: %+v", got.Outcomes)
	}
}

func TestSixtyWriteAtOnceAndVoteOnce(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		m := w.meeting("Suuri", 1)
		wall := w.wall(m)
		var all sync.WaitGroup
		errs := make(chan error, 300)
		for i := range 60 {
			all.Go(func() {
				errs <- w.Write(t.Context(), authz.Actor{}, wall.Code, NewNote{Kind: Want, Text: fmt.Sprintf("Toive %d", i), Device: fmt.Sprint(i)})
			})
		}
		all.Wait()
		g := w.group(m, "Kaikki")
		if len(g.Wants) != 60 {
			t.Fatalf("%d lines, want 60", len(g.Wants))
		}
		for i := range 60 {
			for range 3 {
				all.Go(func() { errs <- w.Vote(t.Context(), authz.Actor{}, wall.Code, g.ID, fmt.Sprint(i), true) })
			}
		}
		all.Wait()
		close(errs)
		for err := range errs {
			if err != nil {
				t.Fatal(err)
			}
		}
		if got := w.shown(m).Groups[0].Votes; got != 60 {
			t.Errorf("%d votes, want 60", got)
		}
		// The same hand with an account now, on the same device: still one.
		if err := w.Vote(t.Context(), w.kaisa, wall.Code, g.ID, "7", true); err != nil {
			t.Fatal(err)
		}
		if got := w.shown(m).Groups[0].Votes; got != 60 {
			t.Errorf("%d votes after signing in, want 60", got)
		}
		if err := w.Vote(t.Context(), authz.Actor{}, wall.Code, g.ID, "7", false); err != nil {
			t.Fatal(err)
		}
		if got := w.shown(m).Groups[0].Votes; got != 59 {
			t.Errorf("%d votes after one was taken back, want 59", got)
		}
		w.holds()
	})
}

func (w *world) holds() {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		breaches, err := db.Check(ctx, tx, Invariants())
		for _, b := range breaches {
			if b.Count > 0 {
				w.Errorf("breach: %+v", b)
			}
		}
		return err
	})
}

func TestCodesAndWhoMayDoWhat(t *testing.T) {
	w := newWorld(t)
	m := w.meeting("Tapaaminen", 1)
	wall := w.wall(m)
	if len(wall.Code) != codeLength || strings.ContainsAny(wall.Code, "018") {
		t.Errorf("code %q", wall.Code)
	}
	stranger := authz.Actor{}
	if err := w.Write(t.Context(), stranger, "ABCDEFGH", NewNote{Kind: Want, Text: "x"}); !fault.Is(err, fault.NotFound) {
		t.Errorf("a guessed code: %v", err)
	}
	if _, err := w.Open(t.Context(), w.person("Muu", i18n.FI), m.ID); !fault.Is(err, fault.Forbidden) {
		t.Errorf("opened by a stranger: %v", err)
	}
	w.note(wall, Want, "Sama", "d")
	w.note(wall, Want, "Sama", "d") // pressed twice
	if got := w.shown(m).Notes; got != 1 {
		t.Errorf("%d lines, want 1", got)
	}
	for i := range maxOfDevice - 1 {
		w.note(wall, Share, fmt.Sprint("rivi ", i), "d")
	}
	if err := w.Write(t.Context(), stranger, wall.Code, NewNote{Kind: Want, Text: "liikaa", Device: "d"}); !fault.Is(err, fault.Conflict) {
		t.Errorf("one device, too many lines: %v", err)
	}
	hide := w.shown(m).Loose[0]
	if err := w.Arrange(t.Context(), w.kaisa, m.ID, Sort{Notes: []string{hide.ID}, Hide: true}); err != nil {
		t.Fatal(err)
	}
	v, err := w.ByCode(t.Context(), stranger, wall.Code, "d")
	if err != nil || v.Notes != maxOfDevice-1 || len(v.Hidden) != 0 {
		t.Errorf("%d lines and %d hidden shown: %v", v.Notes, len(v.Hidden), err)
	}
	if err := w.Close(t.Context(), w.kaisa, m.ID); err != nil {
		t.Fatal(err)
	}
	if err := w.Write(t.Context(), stranger, wall.Code, NewNote{Kind: Want, Text: "x", Device: "e"}); !fault.Is(err, fault.Conflict) {
		t.Errorf("written on a closed wall: %v", err)
	}
	mux := w.mux()
	b := webtest.New(t, mux)
	b.Get("/fi/w/"+wall.Code).Want(200, "Teemaseinä on suljettu.")
	b.Get("/fi/w/ABCDEFGH").Want(404)
	b.Get("/fi/w?code="+wall.Spoken()).Want(200, "Teemaseinä on suljettu.")
}
