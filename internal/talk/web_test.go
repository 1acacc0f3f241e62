package talk

import (
	"bufio"
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

func TestADiscussionOnTheWeb(t *testing.T) {
	w := newWorld(t)
	lead := w.lead("Liisa Vetäjä", "lukupiiri")
	maija := w.joined("Maija Jäsen", i18n.SV, "lukupiiri", space.AsMember, space.MailNow)
	m := w.mux()

	page := webtest.New(t, m).Get("/fi/clubs/lukupiiri/threads")
	page.Want(200, "Keskusteluja ei vielä ole", "Kaikille avoimia keskusteluja ei ole").WantNot("Aloita keskustelu")
	webtest.New(t, m).Get("/fi/clubs/olematon/threads").Want(404)
	asked := webtest.New(t, m).Get("/fi/clubs/lukupiiri/threads/new")
	if !strings.Contains(asked.Path, "/sign-in") && asked.Status != 401 {
		t.Errorf("a visitor: %d %s", asked.Status, asked.Path)
	}

	w.clock.Advance(time.Minute)
	b := webtest.As(t, m, maija)
	form := b.Get("/sv/clubs/lukupiiri/threads").Click("Starta en diskussion").Want(200, "Var: Läsecirkeln").Form("Starta diskussionen")
	form = form.Fill("Rubrik", "").Fill("Inlägg", "En **bra** bok").Submit().Want(422, "Skriv en rubrik för diskussionen.", "En **bra** bok").Form("Starta diskussionen")
	thread := form.Fill("Rubrik", "Boktips").Choose("Vem ser diskussionen?", "För alla").Choose("Språk som du skriver på", "svenska").Submit()
	thread.Want(200, "Diskussionen har startats.", "Boktips", "Maija Jäsen", "Inlägg 1", "För alla")
	path := strings.TrimPrefix(thread.Path, "/sv")
	path, _, _ = strings.Cut(path, "#")

	// Somebody else reads it in Finnish, quotes and answers.
	webtest.New(t, m).Get("/fi"+path).Want(200, "Boktips", "Kirjaudu ja vastaa", "Maija Jäsen").WantNot("Ilmoita")
	l := webtest.As(t, m, lead)
	l.Get("/fi/clubs/lukupiiri/threads").Want(200, "1 keskustelu", "Uutta", "Aloittaja: Maija Jäsen").Click("Boktips").Want(200)
	l.Get("/fi/clubs/lukupiiri/threads").WantNot("Uutta")
	w.clock.Advance(time.Minute)
	quoting := l.Get("/fi"+path).Click("Lainaa ja vastaa: Viesti 1").Want(200, "Vastaat viestiin 1.", "> **Maija Jäsen:**")
	answered := quoting.Form("Lähetä vastaus").Fill("Viesti", "> En bra bok\n\nMikä se on?").Submit()
	answered.Want(200, "Vastauksesi on keskustelussa.", "Vastaus viestiin 1: Maija Jäsen", "Mikä se on?")

	// She edits, and everybody sees what it said.
	edited := b.Get("/sv"+path).Want(200, "Nytt").Click("Redigera: Inlägg 1").Want(200, "Den tidigare texten finns kvar").Form("Spara").Fill("Inlägg", "En mycket bra bok").Submit()
	edited.Want(200, "Inlägget har sparats.", "redigerat", "En mycket bra bok")
	webtest.New(t, m).Get("/fi"+path).Click("Näytä, miten viestiä 1 on muokattu").Want(200, "Viestin 1 historia", "En bra bok", "Ennen muutosta")

	// The lead keeps order.
	l.Get("/fi"+path).Form("Kiinnitä ylimmäksi").Submit().Want(200, "Muutos on tallennettu.", "Kiinnitetty")
	l.Get("/fi"+path).Form("Sulje keskustelu").Submit().Want(200, "Suljettu")
	b.Get("/sv"+path).Want(200, "Diskussionen är stängd.").WantNot("Skicka svaret")
	l.Get("/fi" + path).Form("Avaa keskustelu").Submit().Want(200)
	b.Get("/sv"+path).Form("Märk som löst").Submit().Want(200, "Löst")
	b.Get("/sv"+path).Form("Spara").Choose("Vad vi skickar", "Ingenting").Submit().Want(200, "Inställningen har sparats.")
	if got := b.Get("/sv" + path).Form("Spara").Value("Vad vi skickar"); got != "none" {
		t.Errorf("the setting is %q", got)
	}

	// A report waits, the post is hidden and shown again, its writer blocked.
	other := w.joined("Oona Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	o := webtest.As(t, m, other)
	o.Get("/fi"+path).Click("Ilmoita asiattomasta viestistä: Viesti 1").Want(200, "ei saa tietää, kuka ilmoitti").Form("Lähetä ilmoitus").Submit().Want(422, "Kirjoita perustelu.").
		Form("Lähetä ilmoitus").Fill("Mikä viestissä on asiatonta?", "Mainos").Submit().Want(200, "Ilmoitus on lähetetty.")
	upkeep := l.Get("/fi/clubs/lukupiiri/threads").Want(200, "1 ilmoitettu viesti odottaa").Click("Keskustelujen hoito")
	upkeep.Want(200, "Ilmoitetut viestit", "Oona Jäsen ilmoitti", "Mainos").Form("Jätä näkyviin").Submit().Want(200, "Viesti jäi näkyviin")
	b.Get("/sv/clubs/lukupiiri/threads/upkeep").Want(404)
	o.Get("/fi"+path).Form("Lähetä vastaus").Fill("Viesti", "Typerä kysymys").Submit().Want(200)
	l.Get("/fi"+path).Want(200, "Typerä kysymys")
	posts := l.Get("/fi" + path)
	var hide string
	for _, x := range posts.Links() {
		if strings.HasSuffix(x.Href, "/hide") {
			hide = x.Href
		}
	}
	l.Get(hide).Want(200, "Piilotetaanko viesti 3?").Form("Piilota").Fill("Perustelu", "Pelisäännöt").Submit().Want(200, "Viesti on piilotettu.", "Perustelu: Pelisäännöt", "Typerä kysymys")
	b.Get("/sv"+path).Want(200, "Det här inlägget är dolt.").WantNot("Typerä", "Pelisäännöt")
	l.Get("/fi"+path).Form("Palauta näkyviin").Submit().Want(200, "Viesti on taas näkyvissä.")
	l.Get(strings.TrimSuffix(hide, "/hide")+"/block").Want(200, "Estetäänkö kirjoittaminen: Oona Jäsen").Form("Estä kirjoittamasta").Fill("Perustelu", "Rauhoitu").Submit().Want(200, "Kirjoittaminen on estetty.", "Oona Jäsen", "Rauhoitu")
	o.Get("/fi"+path).Want(200, "Et voi nyt kirjoittaa").WantNot("Lähetä vastaus")
	l.Get("/fi/clubs/lukupiiri/threads/upkeep").Form("Poista esto").Submit().Want(200, "Esto on poistettu.", "Ketään ei ole estetty.")

	// Moved to those who lead only, it is gone for the others.
	l.Get("/fi"+path).Click("Siirrä tai vaihda lukijat").Want(200).Form("Tallenna muutos").Choose("Ketkä näkevät keskustelun?", "Vetäjille").Submit().Want(200, "Vetäjille")
	b.Get("/sv" + path).Want(404)
	webtest.New(t, m).Get("/fi" + path).Want(404)
	w.keeps()
}

// TestPagesOfVisitorsAreKeptUntilSomethingIsSaid has the page cache answer,
// and forget.
func TestPagesOfVisitorsAreKeptUntilSomethingIsSaid(t *testing.T) {
	w := newWorld(t)
	maija := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	th := w.start(maija, "Kaikille", space.Public, "Ensimmäinen")
	b := webtest.New(t, w.mux())
	b.Get("/fi/clubs/lukupiiri/threads").Want(200, "1 viesti")
	b.Get("/fi"+th.Path()).Want(200, "Ensimmäinen").WantNot("Toinen")
	w.answer(maija, th, "Toinen")
	b.Get("/fi"+th.Path()).Want(200, "Toinen")
	b.Get("/fi/clubs/lukupiiri/threads").Want(200, "2 viestiä")
}

func TestTheAPI(t *testing.T) {
	w := newWorld(t)
	maija := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	m := w.mux()
	b := webtest.As(t, m, maija)
	status, body := b.JSON("POST", "/api/v1/clubs/lukupiiri/threads", `{"lang":"sv","title":"Boktips","text":"En bok"}`)
	if status != 201 || !strings.Contains(body, `"visibility":"members"`) || !strings.Contains(body, `"lang":"sv"`) {
		t.Fatalf("%d %s", status, body)
	}
	_, rest, _ := strings.Cut(body, `"id":"`)
	id, _, _ := strings.Cut(rest, `"`)
	if status, body = b.JSON("POST", "/api/v1/threads/"+id+"/posts", `{"lang":"fi","title":"Boktips","text":"Vastaus"}`); status != 201 || !strings.Contains(body, `"number":2`) {
		t.Errorf("%d %s", status, body)
	}
	if status, body = b.JSON("POST", "/api/v1/threads/"+id+"/posts", `{"text":""}`); status != 422 || !strings.Contains(body, "/text") {
		t.Errorf("%d %s", status, body)
	}
	if status, body = b.JSON("GET", "/api/v1/threads/"+id+"/posts?limit=1", ""); status != 200 || !strings.Contains(body, `"next"`) || strings.Contains(body, "Vastaus") {
		t.Errorf("%d %s", status, body)
	}
	_, rest, _ = strings.Cut(body, `"next":"`)
	next, _, _ := strings.Cut(rest, `"`)
	if status, body = b.JSON("GET", "/api/v1/threads/"+id+"/posts?limit=1&cursor="+next, ""); status != 200 || strings.Contains(body, `"next"`) || !strings.Contains(body, "Vastaus") {
		t.Errorf("%d %s", status, body)
	}
	if status, body = b.JSON("GET", "/api/v1/threads/"+id, ""); status != 200 || !strings.Contains(body, `"posts":2`) {
		t.Errorf("%d %s", status, body)
	}
	if status, body = b.JSON("GET", "/api/v1/clubs/lukupiiri/threads", ""); status != 200 || !strings.Contains(body, "Boktips") {
		t.Errorf("%d %s", status, body)
	}
	visitor := webtest.New(t, m)
	for _, path := range []string{"/api/v1/threads/" + id, "/api/v1/threads/" + id + "/posts", "/api/v1/threads/nothing"} {
		if status, _ := visitor.JSON("GET", path, ""); status != 404 {
			t.Errorf("%s: %d", path, status)
		}
	}
	if status, body = visitor.JSON("GET", "/api/v1/clubs/lukupiiri/threads", ""); status != 200 || strings.Contains(body, "Boktips") {
		t.Errorf("%d %s", status, body)
	}
	if status, _ = visitor.JSON("POST", "/api/v1/clubs/lukupiiri/threads", `{"title":"x","text":"y"}`); status != 401 {
		t.Errorf("%d", status)
	}
}

// TestNewPostsArriveWhileThePageIsOpen reads the stream as a browser does.
func TestNewPostsArriveWhileThePageIsOpen(t *testing.T) {
	w := newWorld(t)
	maija := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	oona := w.joined("Oona Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	th := w.start(maija, "Otsikko", space.Members, "Teksti")
	m := webtest.Mux(t, w.DB, webtest.WithNow(w.clock.Now), webtest.With(func(c *web.Config) {
		c.Authenticate = func(context.Context, *http.Request) (authz.Actor, error) { return oona, nil }
	}))
	w.Routes(m)
	srv := httptest.NewServer(m)
	defer srv.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, srv.URL+"/fi"+th.Path()+"/live?after=1", nil)
	if err != nil {
		t.Fatal(err)
	}
	res, err := srv.Client().Do(req)
	if err != nil || res.StatusCode != 200 || res.Header.Get("Content-Type") != "text/event-stream" {
		t.Fatalf("%v %v", res, err)
	}
	defer res.Body.Close()
	lines := bufio.NewScanner(res.Body)
	if !lines.Scan() || !strings.HasPrefix(lines.Text(), "retry: ") {
		t.Fatalf("begins with %q", lines.Text())
	}
	w.answer(maija, th, "Tämä tuli juuri")
	var event strings.Builder
	for lines.Scan() {
		event.WriteString(lines.Text() + "\n")
		if strings.Contains(event.String(), "</li>") {
			break
		}
	}
	if got := event.String(); !strings.Contains(got, "event: posts\nid: 2\n") || !strings.Contains(got, "Tämä tuli juuri") || !strings.Contains(got, `id="p-2"`) {
		t.Errorf("the event:\n%s", got)
	}
	visitor := webtest.New(t, w.mux())
	if got := visitor.Get("/fi" + th.Path() + "/live"); got.Status == 200 && !strings.Contains(got.Path, "sign-in") {
		t.Errorf("a visitor: %d %s", got.Status, got.Path)
	}
}
