package talk

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

// audienceOf makes people of every mail setting.
func audienceOf(w *world) map[string]authz.Actor {
	people := map[string]authz.Actor{}
	for name, x := range map[string]struct {
		level space.Level
		mail  space.Mail
	}{
		"Jäsen Heti": {space.AsMember, space.MailNow}, "Jäsen Päivittäin": {space.AsMember, space.MailDaily}, "Jäsen Eimitään": {space.AsMember, space.MailNone},
		"Jäsen Vainkutsut": {space.AsMember, space.MailInvitations}, "Seuraaja Heti": {space.AsFollower, space.MailNow}, "Seuraaja Viikoittain": {space.AsFollower, space.MailWeekly},
	} {
		people[name] = w.joined(name, i18n.FI, "lukupiiri", x.level, x.mail)
	}
	return people
}

func TestAPostIsMailedToThoseWhoWantItAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		people := audienceOf(w)
		author := w.joined("Aino Esimerkki", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		lead := w.lead("Liisa Vetäjä", "lukupiiri")
		outsider := w.person("Outi Outo", i18n.EN)

		th := w.start(author, "Kirjavinkit", space.Members, "Mitä **luette**?")
		if got := to(w.sent()); got != "Jäsen Heti, Liisa Vetäjä" {
			t.Errorf("a thread for members went to %s", got)
		}
		open := w.start(author, "Kaikille", space.Public, "Tervetuloa")
		if got := to(w.sent()); got != "Jäsen Heti, Liisa Vetäjä, Seuraaja Heti" {
			t.Errorf("a thread for all went to %s", got)
		}
		w.start(lead, "Vetäjille", space.Leads, "Vain meille")
		if got := to(w.sent()); got != "" {
			t.Errorf("a thread for leads went to %s", got)
		}

		// One thread is turned down, another followed.
		if err := w.Follow(ctx, people["Jäsen Heti"], open.ID, space.MailNone); err != nil {
			t.Fatal(err)
		}
		if err := w.Follow(ctx, people["Jäsen Päivittäin"], open.ID, space.MailNow); err != nil {
			t.Fatal(err)
		}
		if err := w.Follow(ctx, outsider, open.ID, space.MailNow); err != nil {
			t.Fatal(err)
		}
		if err := w.Follow(ctx, people["Seuraaja Heti"], open.ID, space.MailWeekly); err != nil {
			t.Fatal(err)
		}
		w.answer(lead, open, "Vastaus")
		if got := to(w.sent()); got != "Aino Esimerkki, Jäsen Päivittäin, Outi Outo" {
			t.Errorf("the answer went to %s", got)
		}

		// Whoever leaves, or whom the thread is closed to, before the letter is
		// composed gets none.
		w.answer(author, th, "Vielä yksi vinkki")
		w.write(func(ctx context.Context, tx *db.Tx) error {
			return space.Leave(ctx, tx, authz.System, w.clubs["lukupiiri"].ref(), people["Jäsen Heti"].Person, "")
		})
		if got := to(w.sent()); got != "Liisa Vetäjä" {
			t.Errorf("the second answer went to %s", got)
		}
		p := w.answer(author, th, "Kadun tätä")
		if _, err := w.Hide(ctx, lead, p.ID, "Pyynnöstä"); err != nil {
			t.Fatal(err)
		}
		if got := to(w.sent()); got != "" {
			t.Errorf("the hidden post went to %s", got)
		}
		page, err := w.Page(ctx, lead, open.ID, 0)
		if err != nil || page.Posts[1].Mailed != 3 {
			t.Errorf("mailed: %+v %v", page.Posts, err)
		}
	})
}

func TestTheCalledAreMailedWhateverTheyHaveSet(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		people := audienceOf(w)
		author := w.joined("Aino Esimerkki", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		text := "@Jäsen Heti, @jäsen päivittäin ja @Jäsen Vainkutsut: kuulisin mielelläni. Entä @Jäsen Eimitään ja @Seuraaja Heti? Posti aino@jäsen.example."
		th := w.start(author, "Mitä mieltä?", space.Members, text)
		list := w.sent()
		if got := to(list); got != "Jäsen Heti, Jäsen Päivittäin, Jäsen Vainkutsut" {
			t.Errorf("mailed to %s", got)
		}
		for _, m := range list {
			if !strings.Contains(m.Text, "koska sinut mainittiin") {
				t.Errorf("to %s:\n%s", m.To.Name, m.Text)
			}
		}
		_ = people
		w.answer(author, th, "Kiitos @Aino Esimerkki")
		if got := to(w.sent()); got != "Jäsen Heti" {
			t.Errorf("nobody calls themselves: %s", got)
		}
	})
}

func TestCalledNames(t *testing.T) {
	for text, want := range map[string]string{
		"@Aino Esimerkki":                "aino esimerkki/aino",
		"Hei @Aino, miten":               "aino",
		"(@Aino Esimerkki) sanoi":        "aino esimerkki/aino",
		"aino@example.org":               "",
		"@":                              "",
		"@@Aino":                         "aino",
		"@Anna-Maija O'Neill vastaa nyt": "anna-maija o'neill vastaa nyt/anna-maija o'neill vastaa/anna-maija o'neill/anna-maija",
	} {
		var got []string
		for _, names := range called(text) {
			got = append(got, strings.Join(names, "/"))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q calls %q, want %q", text, got, want)
		}
	}
	if n := len(called(strings.Repeat("@Aino ", 100))); n != maxMentions {
		t.Errorf("%d calls", n)
	}
}

func TestALetterHangsTogetherAndCanBeStopped(t *testing.T) {
	w := newWorld(t)
	w.ReplyTo = func(_ context.Context, _ *db.Tx, thread string, people []string) (map[string]string, error) {
		out := map[string]string{}
		for _, p := range people {
			out[p] = "reply+" + p + "@example.org"
		}
		return out, nil
	}
	author := w.joined("Aino Esimerkki", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	ebba := w.joined("Ebba Exempel", i18n.SV, "lukupiiri", space.AsMember, space.MailNow)
	w.joined("Siiri Seuraaja", i18n.FI, "lukupiiri", space.AsFollower, space.MailNow)
	th := w.start(author, "Kirjavinkit", space.Public, "Mitä **luette**?")
	var first *mail.Message
	for _, m := range w.sent() {
		if m.To.Name == "Ebba Exempel" {
			first = m
		} else if !strings.Contains(m.Text, "Saat tämän viestin, koska seuraat tätä verkostoa: Lukupiiri.") {
			t.Errorf("to the follower:\n%s", m.Text)
		}
	}
	if first == nil {
		t.Fatal("no mail")
	}
	if first.From.Name != "Aino Esimerkki / Läsecirkeln" || first.From.Mail != "parvi@example.org" || first.Subject != "Kirjavinkit" ||
		first.ReplyTo.Mail != "reply+"+ebba.Person+"@example.org" {
		t.Errorf("%v %v %q", first.From, first.ReplyTo, first.Subject)
	}
	for _, want := range []string{"Texten finns inte på svenska.", "luette", "Du kan svara på det här meddelandet.", "Öppna diskussionen", "https://parvi.example/sv/threads/" + th.ID, "Avsluta meddelandena från den här diskussionen"} {
		if !strings.Contains(first.Text, want) {
			t.Errorf("%q is missing in:\n%s", want, first.Text)
		}
	}
	if !strings.Contains(first.HTML, "<strong>luette</strong>") || !strings.Contains(first.Header("List-Id"), "lukupiiri.") ||
		!strings.Contains(first.Header("List-Unsubscribe"), "/u/n/") || first.Header("List-Unsubscribe-Post") == "" {
		t.Errorf("headers %v", first.Headers)
	}
	w.answer(author, th, "Muistutus")
	var second *mail.Message
	for _, m := range w.sent() {
		if m.To.Name == "Ebba Exempel" {
			second = m
		}
	}
	if second.Subject != "Sv: Kirjavinkit" || second.Header("In-Reply-To") != first.MessageID || !strings.Contains(second.Header("References"), first.MessageID) || second.MessageID == first.MessageID {
		t.Errorf("%q in reply to %q, references %q", second.Subject, second.Header("In-Reply-To"), second.Header("References"))
	}

	// One click in the mail turns down the thread and nothing else; fetching the
	// link changes nothing.
	b := webtest.New(t, w.mux())
	var link string
	for _, l := range second.Links() {
		if _, path, ok := strings.Cut(l, "https://parvi.example"); ok && strings.HasPrefix(path, "/u/t/") {
			link = path
		}
	}
	b.Get(link).Want(200, "Vill du avsluta meddelandena från den här diskussionen?", "Kirjavinkit")
	w.answer(author, th, "Vielä tulee")
	if got := to(w.sent()); got != "Ebba Exempel, Siiri Seuraaja" {
		t.Errorf("went to %s", got)
	}
	req := httptest.NewRequest(http.MethodPost, link, strings.NewReader("List-Unsubscribe=One-Click"))
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Origin", "https://mail.example")
	if res := b.Do(req); res.StatusCode != 200 {
		t.Errorf("one click: %d", res.StatusCode)
	}
	b.Get(link).Want(200, "Diskussionens meddelanden har avslutats")
	w.answer(author, th, "Ei enää Ebballe")
	if got := to(w.sent()); got != "Siiri Seuraaja" {
		t.Errorf("went to %s", got)
	}
	b.Get("/u/t/olematon/" + th.ID).Want(404)
}

// TestAnAnswerByMailIsAnAnswer has somebody answer by mail: what the others
// get refers to it, and it is the same post as one written on the page.
func TestAnAnswerByMailIsAnAnswer(t *testing.T) {
	w := newWorld(t)
	author := w.joined("Aino Esimerkki", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	other := w.joined("Oona Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	th := w.start(author, "Kirjavinkit", space.Members, "Mitä luette?")
	w.sent()
	var p Post
	w.write(func(ctx context.Context, tx *db.Tx) error {
		var err error
		p, err = w.ReplyByMail(ctx, tx, other, th.ID, NewPost{Text: "Runoja\r\n\r\nja proosaa", MessageID: "abc@mail.example", Quotes: th.ID})
		return err
	})
	w.sent()
	if p.Number != 2 || p.Text != "Runoja\n\nja proosaa" {
		t.Errorf("%+v", p)
	}
	_, next, err := w.Answer(context.Background(), author, th.ID, NewPost{Text: "Hienoa", Quotes: p.ID})
	if err != nil || next.Quotes != p.ID {
		t.Fatal(err)
	}
	list := w.sent()
	if len(list) != 1 || list[0].Header("In-Reply-To") == "" || !strings.Contains(list[0].Header("References"), "<abc@mail.example>") {
		t.Errorf("%v", list[0].Headers)
	}
	webtest.As(t, w.mux(), other).Get("/fi/threads/"+th.ID).Want(200, "sähköpostilla", "Vastaus viestiin 2: Oona Jäsen")
}

// TestManyReadersGetChunks mails a post to more people than one chunk has, and
// each once.
func TestManyReadersGetChunks(t *testing.T) {
	w := newWorld(t)
	author := w.joined("Aino Esimerkki", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	ref := w.clubs["lukupiiri"].ref()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		for i := range perChunk*2 + 5 {
			id := tx.NewID()
			if _, err := tx.Exec(ctx, `INSERT INTO people (id, name) VALUES ($1, $2)`, id, fmt.Sprint("Lukija ", i)); err != nil {
				return err
			}
			if _, err := space.Join(ctx, tx, authz.System, space.New{Space: ref, Person: id, Level: space.AsFollower, State: space.Joined, Mail: space.MailNow}); err != nil {
				return err
			}
		}
		return nil
	})
	th := w.start(author, "Kaikille", space.Public, "Tervetuloa")
	if err := w.runner.Drain(context.Background()); err != nil {
		t.Fatal(err)
	}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		n, err := db.One(ctx, tx, db.Scan[int], `SELECT COUNT(id) FROM mail_outbox WHERE kind = 'talk.post'`)
		if err != nil || n != perChunk*2+5 {
			t.Errorf("%d letters", n)
		}
		p, err := postByID(ctx, tx, th.ID)
		if p.Mailed != n {
			t.Errorf("counted %d", p.Mailed)
		}
		return err
	})
}

func TestNobodyIsToldOfWhatIsQuiet(t *testing.T) {
	w := newWorld(t)
	author := w.joined("Aino Esimerkki", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	w.joined("Oona Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	ctx := mail.Quiet(context.Background())
	err := w.DB.Write(ctx, func(tx *db.Tx) error {
		_, err := w.Begin(ctx, tx, authz.System, "club:lukupiiri", New{Title: "Vanha", NewPost: NewPost{Text: "Teksti", Author: author.Person, At: tx.Now.Add(-24 * time.Hour), Lang: i18n.FI}})
		return err
	})
	if got := w.sent(); err != nil || len(got) != 0 {
		t.Errorf("%d mails, %v", len(got), err)
	}
}

// Nothing is left to do later for a post that nobody wants at once.
func TestAJobIsThereOnlyForSomebody(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		author := w.joined("Aino Esimerkki", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		weekly := w.joined("Viivi Viikko", i18n.FI, "lukupiiri", space.AsMember, space.MailWeekly)
		waiting := func(when string, want int) {
			t.Helper()
			n := 0
			if err := w.DB.Read(ctx, func(tx *db.Tx) error {
				return tx.QueryRow(ctx, `SELECT count(*) FROM jobs WHERE kind = 'talk.deliver' AND finished_at = 0`).Scan(&n)
			}); err != nil {
				t.Fatal(err)
			}
			if n != want {
				t.Errorf("%s: %d jobs, want %d", when, n, want)
			}
			w.sent()
		}
		th := w.start(author, "Kirjavinkit", space.Members, "Mitä luette?")
		waiting("only the author wants mail at once", 0)
		w.answer(author, th, "Entä @Viivi Viikko?")
		waiting("somebody is called", 1)
		w.answer(weekly, th, "Dekkareita.")
		waiting("the author of the thread wants it", 1)
		if err := w.Follow(ctx, weekly, th.ID, space.MailNow); err != nil {
			t.Fatal(err)
		}
		w.answer(author, th, "Minä myös.")
		waiting("the thread is followed", 1)
	})
}
