package digest

import (
	"context"
	"net/http"
	"strings"
	"sync"
	"testing"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

func TestScenario19WeeklyOverThreeSpaces(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		bo := w.member("Bo", space.MailNow, first)
		aino := w.person("Aino", i18n.FI)
		for _, in := range []space.Ref{first, second, third} {
			w.join(aino, in, space.AsFollower, space.MailWeekly)
		}
		w.until("2026-11-22T13:00")
		w.publish(first, bo, "Sama", space.Public, "")
		w.publish(second, bo, "Sama", space.Public, "")
		read1 := w.publish(first, bo, "Luettu yksi", space.Public, "")
		read2 := w.publish(third, bo, "Luettu kaksi", space.Followers, "")
		w.publish(first, bo, "Kolmas asia", space.Followers, "")
		w.publish(second, bo, "Neljäs asia", space.Followers, "")
		w.publish(third, bo, "Viides asia", space.Public, "")
		hidden := w.publish(third, bo, "Piilossa", space.Public, "")
		w.publish(third, bo, "Jäsenille", space.Members, "")
		w.write(func(ctx context.Context, tx *db.Tx) error {
			for _, id := range []string{read1, read2} {
				if err := space.See(ctx, tx, aino.Person, id); err != nil {
					return err
				}
			}
			return space.Hide(ctx, tx, []string{hidden}, tx.Now)
		})
		mails := w.until("2026-11-23T07:06")
		w.got(mails, "Aino", "Kooste 3 verkostosta", "4 uutta asiaa", "Sama", "Myös verkostossa Toinen", "Kolmas asia", "Neljäs asia", "Viides asia",
			"-Luettu", "-Piilossa", "-Jäsenille", "https://parvi.example/u/n/")
		if n := strings.Count(mails["Aino"].Text, "Uusi keskustelu: Sama"); n != 1 {
			t.Errorf("the same stands there %d times", n)
		}
		w.none(mails, "Bo")
		if mails = w.until("2026-11-30T07:06"); len(mails) > 0 {
			t.Errorf("nothing happened, and %d were written to", len(mails))
		}
	})
}

func TestSettingsChange(t *testing.T) {
	w := newWorld(t)
	bo := w.member("Bo", space.MailNow, first)
	toDaily := w.member("Nowdaily", space.MailNow, first)
	toWeekly := w.member("Dailyweekly", space.MailDaily, first)
	back := w.member("Weeklydaily", space.MailWeekly, first)
	out := w.member("Nonedaily", space.MailNone, first)
	w.member("Stays", space.MailDaily, first)
	rises := w.person("Rises", i18n.FI)
	w.join(rises, first, space.AsFollower, space.MailDaily)
	w.until("2026-11-23T07:06") // Monday: nothing yet
	w.until("2026-11-23T10:00")
	w.publish(first, bo, "Maanantai", space.Public, "")
	mails := w.until("2026-11-24T07:06")
	w.got(mails, "Stays", "Maanantai")
	w.got(mails, "Dailyweekly", "Maanantai")
	w.none(mails, "Weeklydaily", "Nowdaily", "Nonedaily")
	w.until("2026-11-24T09:00")
	w.publish(first, bo, "Tiistai", space.Public, "")
	w.until("2026-11-24T12:00")
	w.set(toDaily, first, space.MailDaily)
	w.set(toWeekly, first, space.MailWeekly)
	w.set(back, first, space.MailDaily)
	w.set(out, first, space.MailDaily)
	w.join(rises, first, space.AsMember, space.MailDaily)
	mails = w.until("2026-11-25T07:06")
	w.got(mails, "Stays", "Tiistai", "-Maanantai")
	w.got(mails, "Weeklydaily", "Tiistai", "Maanantai")
	w.got(mails, "Rises", "Tiistai", "-Maanantai")
	w.none(mails, "Nowdaily", "Dailyweekly", "Nonedaily")
	w.until("2026-11-25T09:00")
	w.publish(first, bo, "Keskiviikko", space.Public, "")
	mails = w.until("2026-11-26T07:06")
	for _, name := range []string{"Nowdaily", "Nonedaily", "Weeklydaily", "Rises"} {
		w.got(mails, name, "Keskiviikko", "-Tiistai", "-Maanantai")
	}
	w.none(mails, "Dailyweekly")
	mails = w.until("2026-11-30T07:06")
	w.got(mails, "Dailyweekly", "Tiistai", "Keskiviikko", "-Maanantai")
	if len(mails) != 1 {
		t.Errorf("%d mails on Monday, want 1", len(mails))
	}
}

func TestSettingsOfThreadsGoBefore(t *testing.T) {
	w := newWorld(t)
	bo := w.member("Bo", space.MailNow, first)
	keen := w.member("Keen", space.MailNone, first)
	calm := w.member("Calm", space.MailDaily, first)
	now := w.member("Now", space.MailDaily, first)
	guest := w.person("Guest", i18n.SV)
	stranger := w.person("Stranger", i18n.FI)
	lead := w.member("Lead", space.MailDaily, first)
	w.leads = []string{lead.Person}
	thread := w.publish(first, bo, "Avoin", space.Public, "")
	inner := w.publish(first, bo, "Sisäinen", space.Members, "")
	w.follow(keen, thread, space.MailDaily)
	w.follow(calm, thread, space.MailNone)
	w.follow(now, thread, space.MailNow)
	w.follow(guest, thread, space.MailDaily)
	w.follow(stranger, inner, space.MailDaily)
	w.until("2026-11-23T07:06")
	w.until("2026-11-23T09:00")
	w.publish(first, bo, "Vastaus avoimeen", space.Public, thread)
	w.publish(first, bo, "Vastaus sisäiseen", space.Members, inner)
	w.publish(first, bo, "Vetäjille", space.Leads, "")
	mails := w.until("2026-11-24T07:06")
	w.got(mails, "Keen", "Vastaus avoimeen", "-Vastaus sisäiseen")
	w.got(mails, "Calm", "Vastaus sisäiseen", "-Vastaus avoimeen", "-Vetäjille")
	w.got(mails, "Now", "Vastaus sisäiseen", "-Vastaus avoimeen")
	w.got(mails, "Guest", "Sammandrag: Första", "Vastaus avoimeen", "på finska")
	w.got(mails, "Lead", "Vetäjille")
	w.none(mails, "Stranger", "Bo")
	// Between collecting and writing somebody reads it all, and leaves.
	w.until("2026-11-24T09:00")
	w.publish(first, bo, "Vielä", space.Public, thread)
	w.follow(keen, thread, "")
	mails = w.until("2026-11-25T07:06")
	w.got(mails, "Guest", "Vielä")
	w.none(mails, "Keen", "Calm")
}

// TestRunsLeftOut leaves days out, as a server does that is down: one letter
// tells of them all, also of the Monday that was missed.
func TestRunsLeftOut(t *testing.T) {
	w := newWorld(t)
	bo := w.member("Bo", space.MailNow, first)
	w.member("Daily", space.MailDaily, first)
	w.member("Weekly", space.MailWeekly, first)
	w.until("2026-11-23T07:06")
	for _, at := range []string{"2026-11-27T12:00", "2026-11-28T12:00", "2026-11-30T12:00", "2026-12-01T06:00"} {
		w.clock.Set(w.at(at))
		w.publish(first, bo, "Asia "+at, space.Public, "")
	}
	mails := w.until("2026-12-01T15:00")
	w.got(mails, "Daily", "4 uutta asiaa", "2026-11-27", "2026-12-01T06")
	w.got(mails, "Weekly", "4 uutta asiaa")
	if mails = w.until("2026-12-02T07:06"); len(mails) > 0 {
		t.Errorf("told twice: %v", mails)
	}
	w.publish(first, bo, "Myöhempi", space.Public, "")
	w.until("2026-12-07T07:06")
	w.write(func(ctx context.Context, tx *db.Tx) error {
		return walk.Enqueue(ctx, tx, walkArgs{Run: "gone"})
	})
	if err := w.Begin(t.Context(), w.at("2026-12-06T07:05")); err != nil {
		t.Fatal(err)
	}
	ok, err := w.runs("running")
	if err != nil || ok != 0 {
		t.Errorf("an old slot began a run: %d, %v", ok, err)
	}
}

// TestKilledBetween stops a run after its notes were made, and lets the next
// morning go on: nothing is lost and nothing told twice.
func TestKilledBetween(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		bo := w.member("Bo", space.MailNow, first)
		done := w.member("Done", space.MailDaily, first)
		w.member("Waits", space.MailDaily, first)
		w.until("2026-11-23T07:06")
		w.until("2026-11-23T09:00")
		w.publish(first, bo, "Maanantai", space.Public, "")
		clock.Set(w.at("2026-11-24T07:06"))
		var run Run
		w.write(func(ctx context.Context, tx *db.Tx) error {
			b, err := runsBefore(ctx, tx)
			if err != nil {
				return err
			}
			run = plan(w.at("2026-11-24T07:05"), b)
			run.ID = tx.NewID()
			if err := insertRun(ctx, tx, run); err != nil {
				return err
			}
			found, _, err := w.ofSpaces(ctx, tx, run, walkArgs{Run: run.ID})
			if err != nil {
				return err
			}
			if len(found) != 2 {
				t.Errorf("%d have news, want 2", len(found))
			}
			if err := insertParts(ctx, tx, found); err != nil {
				return err
			}
			if err := insertParts(ctx, tx, found); err != nil { // the job runs again
				return err
			}
			if err := giveKeys(ctx, tx, []string{done.Person}); err != nil {
				return err
			}
			id, _, err := insertLetter(ctx, tx, run.ID, done.Person)
			if err != nil {
				return err
			}
			return mailDigest.Enqueue(ctx, tx, letterArgs{Letter: id})
		})
		mails := map[string]*mail.Message{}
		if err := w.outbox.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		for _, m := range w.box.All() {
			mails[m.To.Name] = m
		}
		w.box.Reset()
		w.got(mails, "Done", "Maanantai")
		w.none(mails, "Waits")
		mails = w.until("2026-11-25T07:06")
		w.got(mails, "Waits", "Maanantai")
		w.none(mails, "Done")
	})
}

// TestTwoNodesWriteOnce runs every morning on two nodes at once.
func TestTwoNodesWriteOnce(t *testing.T) {
	dbtest.EachTwice(t, func(t *testing.T, a, b *db.DB, clock *dbtest.Clock) {
		w, v := worldOn(t, a, clock), worldOn(t, b, clock)
		bo := w.member("Bo", space.MailNow, first)
		for i := range 30 {
			w.member("Lintu"+string(rune('a'+i)), space.MailDaily, first, second)
		}
		both := func(at string) (n int) {
			clock.Set(w.at(at))
			var wg sync.WaitGroup
			for _, x := range []*world{w, v} {
				wg.Go(func() {
					for range 3 {
						if err := x.runner.Drain(context.Background()); err != nil {
							t.Error(err)
						}
						if err := x.outbox.Drain(context.Background()); err != nil {
							t.Error(err)
						}
					}
				})
			}
			wg.Wait()
			for _, x := range []*world{w, v} {
				n += len(x.box.All())
				x.box.Reset()
			}
			return n
		}
		both("2026-11-23T07:06")
		clock.Set(w.at("2026-11-23T09:00"))
		w.publish(first, bo, "Uutta", space.Public, "")
		w.publish(second, bo, "Muuta", space.Public, "")
		if n := both("2026-11-24T07:06") + both("2026-11-24T07:10"); n != 30 {
			t.Errorf("%d letters, want 30", n)
		}
		w.keeps()
	})
}

func TestOneClick(t *testing.T) {
	w := newWorld(t)
	bo := w.member("Bo", space.MailNow, first)
	aino := w.member("Aino", space.MailDaily, first, second)
	w.join(aino, third, space.AsMember, space.MailNow)
	thread := w.publish(first, bo, "Asia", space.Public, "")
	w.follow(aino, thread, space.MailWeekly)
	w.publish(first, bo, "Toinen asia", space.Public, "")
	mails := w.until("2026-11-23T07:06")
	w.got(mails, "Aino", "Toinen asia")
	m := mails["Aino"]
	_, rest, _ := strings.Cut(m.Text, "https://parvi.example/u/d/")
	key := strings.Fields(rest)[0]
	raw := string(m.Raw)
	for _, want := range []string{"List-Unsubscribe: <https://parvi.example/u/d/", "List-Unsubscribe-Post: List-Unsubscribe=One-Click"} {
		if !strings.Contains(strings.ReplaceAll(raw, "\r\n ", " "), want) {
			t.Errorf("no %s in\n%s", want, raw)
		}
	}
	b := webtest.New(t, w.mux())
	b.Get("/u/d/"+key).Want(200, "Lopetetaanko koosteet?")
	if mails := w.settingsOf(aino); mails != "daily daily now weekly" {
		t.Errorf("fetching the link changed them to %s", mails)
	}
	req, _ := http.NewRequest("POST", webtest.Origin+"/u/d/"+key, strings.NewReader("List-Unsubscribe=One-Click"))
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Origin", "https://mail.example.net")
	req.Header.Set("Sec-Fetch-Site", "cross-site")
	if res := b.Do(req); res.StatusCode != 200 || len(b.Cookies()) > 0 {
		t.Errorf("one click: %d, cookies %v", res.StatusCode, b.Cookies())
	}
	if mails := w.settingsOf(aino); mails != "invitations invitations none now" {
		t.Errorf("after one click: %s", mails)
	}
	b.Get("/u/d/"+key).Want(200, "Koosteet on lopetettu")
	b.Get("/u/d/olematon").Want(404)
}

func TestThePageOfOnesMail(t *testing.T) {
	w := newWorld(t)
	aino := w.member("Aino", space.MailNow, first, second)
	bo := w.member("Bo", space.MailNow, first)
	thread := w.publish(first, bo, "Asia", space.Public, "")
	w.follow(aino, thread, space.MailNow)
	m := w.mux()
	webtest.New(t, m).Get("/fi/me/mail").Want(404) // there is no page to sign in here
	b := webtest.As(t, m, aino)
	p := b.Get("/fi/me/mail").Want(200, "Sähköpostin asetukset", "Ensimmäinen", "Toinen", "Asia").WantNot("Tähän osoitteeseen ei lähde")
	p.Form("Tallenna asetukset").Choose("Mitä lähetämme: Toinen", "Kooste kerran viikossa").Choose("Mitä lähetämme: Asia", "Kuten verkostosta").
		Choose("Uusista verkostoista lähetämme", "Kooste joka päivä").Choose("Viestien kieli", "svenska").Submit().Want(200, "Tallensimme asetukset.")
	if got := w.settingsOf(aino); got != "now weekly" {
		t.Errorf("saved %s", got)
	}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		got, err := w.Default(ctx, tx, aino.Person)
		if got != space.MailDaily {
			t.Errorf("new networks: %s", got)
		}
		if _, err := mail.Suspend(ctx, tx, "aino@example.org", "hard"); err != nil {
			return err
		}
		return err
	})
	p = b.Get("/sv/me/mail").Want(200, "aino@example.org", "adressen inte hittades")
	p.Form("Ta adressen i bruk: aino@example.org").Submit().Want(200, "Vi skickar igen").WantNot("skickas ingen e-post")
	b.Get("/fi/me/mail").Form("Lopeta kaikki viestit").Submit().Want(200, "ei tule sinulle enää sähköpostia")
	if got := w.settingsOf(aino); got != "none none" {
		t.Errorf("off: %s", got)
	}
	webtest.As(t, m, bo).Get("/fi/me/mail").Want(200, "Ensimmäinen").WantNot("Toinen")
}

func (w *world) settingsOf(a authz.Actor) string {
	w.Helper()
	c, err := w.Chosen(context.Background(), a)
	if err != nil {
		w.Fatal(err)
	}
	var out []string
	for _, x := range append(c.Spaces, c.Threads...) {
		out = append(out, string(x.Mail))
	}
	sortWords(out)
	return strings.Join(out, " ")
}
