package account

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
	"parvi/internal/platform/web/webtest"
)

// site is the whole of both packages behind a browser.
func site(t testing.TB) (*world, *web.Mux) {
	t.Helper()
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d)
	m := webtest.Mux(t, d, webtest.WithNow(clock.Now), webtest.With(func(c *web.Config) { c.Authenticate = w.s.Authenticate }))
	w.s.Routes(m)
	w.s.People.Routes(m)
	m.Get("/me", func(r *web.Req) (web.Reply, error) {
		return web.Bytes("text/plain", []byte("me "+r.Actor.Name+" "+r.Actor.ActingFor)), nil
	})
	m.Get("/", func(r *web.Req) (web.Reply, error) { return web.Bytes("text/plain", []byte("front")), nil })
	return w, m
}

// enter signs a browser in by the mailed link.
func enter(t testing.TB, w *world, b *webtest.Browser, email string) *webtest.Page {
	t.Helper()
	b.Get("/fi/sign-in").Form("Lähetä kirjautumislinkki").Fill("Sähköpostiosoite", email).Submit().
		Want(200, "Lähetimme kirjautumislinkin osoitteeseen "+email)
	return b.Get("/fi/sign-in/" + w.token(email)).Form("Kirjaudu").Submit()
}

func TestSignInPages(t *testing.T) {
	w, m := site(t)
	w.user("aino@jarjesto.fi", "Aino Virtanen")
	b := webtest.New(t, m)
	p := b.Get("/fi/me/security?x=1") // asks to sign in and comes back
	p.Want(200, "Kirjaudu")
	p = p.Form("Lähetä kirjautumislinkki").Fill("Sähköpostiosoite", "aino").Submit()
	p.Want(422, "Osoitteesta puuttuu @-merkki.")
	p = p.Form("Lähetä kirjautumislinkki").Fill("Sähköpostiosoite", "aino@jarjesto.fi").Submit()
	p.Want(200, "Tarkista sähköpostisi")

	link := "/fi/sign-in/" + w.token("aino@jarjesto.fi")
	b.Get(link).Want(200, "Aino Virtanen")
	scanner := webtest.New(t, m)
	scanner.Get(link).Want(200)
	if len(scanner.Cookies()) > 0 {
		t.Error("fetching the link has set a cookie")
	}
	p = b.Get(link).Form("Kirjaudu").Submit()
	if p.Path != "/fi/me/security?x=1" || !p.Has("Missä olet kirjautuneena") {
		t.Errorf("came to %s, want back to where she wanted", p.Path)
	}
	webtest.New(t, m).Get(link).Want(410, "Linkki on vanhentunut tai jo käytetty").Click("Lähetä kirjautumislinkki").Want(200, "Sähköpostiosoite")
}

func TestNextStaysOnThisSite(t *testing.T) {
	w, m := site(t)
	w.user("aino@jarjesto.fi", "Aino Virtanen")
	for _, evil := range []string{"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "\t//evil.example"} {
		b := webtest.New(t, m)
		b.Post("/fi/sign-in", url.Values{"email": {"aino@jarjesto.fi"}, "next": {evil}}).Want(200)
		p := b.Get("/fi/sign-in/" + w.token("aino@jarjesto.fi")).Form("Kirjaudu").Submit()
		if p.Path != "/fi/me" {
			t.Errorf("%q led to %s", evil, p.Path)
		}
	}
}

func TestANewcomerSignsUpInSwedish(t *testing.T) {
	w, m := site(t)
	b := webtest.New(t, m)
	b.Get("/sv/sign-in").Form("Skicka inloggningslänk").Fill("E-postadress", "maj@forening.fi").Submit().Want(200, "Kontrollera din e-post")
	p := b.Get("/sv/sign-in/" + w.token("maj@forening.fi"))
	p.Want(200, "Välkommen", "maj@forening.fi")
	p = p.Form("Skapa konto och logga in").Submit()
	p.Want(422, "Skriv ditt namn.")
	p = p.Form("Skapa konto och logga in").Fill("Ditt namn", "Maj-Britt af Forselles").Submit()
	if !strings.Contains(p.Body, "me Maj-Britt af Forselles") {
		t.Errorf("came to %s: %s", p.Path, p.Body)
	}
	w.in(func(ctx context.Context, tx *db.Tx) error {
		var lang string
		err := tx.QueryRow(ctx, `SELECT lang FROM people`).Scan(&lang)
		if lang != "sv" {
			t.Errorf("her mails are in %q", lang)
		}
		return err
	})
}

func TestSecurityPage(t *testing.T) {
	w, m := site(t)
	w.user("aino@jarjesto.fi", "Aino Virtanen")
	phone, laptop := webtest.New(t, m), webtest.New(t, m)
	phone.Header("User-Agent", "Mozilla/5.0 (Linux; Android 14) Chrome/129.0.0.0 Mobile Safari/537.36")
	enter(t, w, phone, "aino@jarjesto.fi")
	enter(t, w, laptop, "aino@jarjesto.fi")
	p := laptop.Get("/fi/me/security")
	p.Want(200, "Chrome, Android", "Tämä selain", "Sinulla ei ole avaimia.")

	p = p.Form("Aseta salasana").Fill("Uusi salasana", "lyhyt").Submit()
	p.Want(422, "Salasana on liian lyhyt.").WantNot("lyhyt\"")
	p = p.Form("Aseta salasana").Fill("Uusi salasana", "pilvet lipuvat hiljaa").Submit()
	p.Want(200, "Salasana on asetettu.").WantNot("Chrome, Android")
	phone.Get("/fi/me/security").Want(200, "Kirjoita sähköpostiosoitteesi")
	p = phone.Get("/fi/sign-in/password").Form("Kirjaudu").Fill("Sähköpostiosoite", "aino@jarjesto.fi").Fill("Salasana", "väärin").Submit()
	p.Want(422, "Osoite ja salasana eivät sovi yhteen.")
	p = p.Form("Kirjaudu").Fill("Salasana", "pilvet lipuvat hiljaa").Submit()
	if p.Path != "/fi/me" {
		t.Errorf("came to %s", p.Path)
	}

	p = laptop.Get("/fi/me/security").Form("Tee avain").Fill("Avaimen nimi", "verkkosivu").Submit()
	p.Want(200, "Uusi avain: verkkosivu", "Kopioi avain nyt.")
	p = laptop.Get("/fi/me/security")
	p.Want(200, "verkkosivu").WantNot("Kopioi avain nyt.")
	p = p.Form("Poista avain: verkkosivu").Submit()
	p.Want(200, "Avain on poistettu: verkkosivu.")

	p = laptop.Get("/fi/me/security").Form("Kirjaa ulos muualta").Submit()
	p.Want(200, "Muut kirjautumiset on päätetty.")
	laptop.Post("/fi/sign-out", nil)
	laptop.Get("/fi/me/security").Want(200, "Kirjoita sähköpostiosoitteesi")
}

func TestProfilePages(t *testing.T) {
	w, m := site(t)
	w.user("aino@jarjesto.fi", "Aino Virtanen")
	b := webtest.New(t, m)
	enter(t, w, b, "aino@jarjesto.fi")
	p := b.Get("/fi/me/profile")
	p.Want(200, "Omat tietoni", "aino@jarjesto.fi", "Ensisijainen")
	p = p.Form("Tallenna tiedot").Fill("Nimi", " ").Fill("Puhelin", "soita").Submit()
	p.Want(422, "Kirjoita nimesi.", "Kirjoita puhelinnumero numeroin")
	if got := p.Form("Tallenna tiedot").Value("Puhelin"); got != "soita" {
		t.Errorf("what was typed is lost: %q", got)
	}
	p = p.Form("Tallenna tiedot").Fill("Nimi", "Aino Mäki").Fill("Puhelin", "040 123 4567").Choose("Kieli", "svenska").
		Choose("Maakunta", "Uusimaa").Check("Mitä muut jäsenet näkevät / Sähköpostiosoite").Submit()
	p.Want(200, "Tiedot on tallennettu.")
	if f := p.Form("Tallenna tiedot"); f.Value("Nimi") != "Aino Mäki" || f.Value("Mitä muut jäsenet näkevät / Sähköpostiosoite") == "" {
		t.Error("not kept")
	}

	p = p.Form("Lisää osoite").Fill("Uusi osoite", "aino@koti.fi").Submit()
	p.Want(200, "Lähetimme vahvistusviestin osoitteeseen aino@koti.fi.", "Odottaa vahvistusta")
	p.Form("Lisää osoite").Fill("Uusi osoite", "AINO@koti.fi").Submit().Want(422, "Tämä osoite on jo sinulla.")
	link := "/fi/verify-address/" + w.token("aino@koti.fi")
	webtest.New(t, m).Get(link).Want(200, "Kirjoita sähköpostiosoitteesi") // a stranger is asked who they are
	p = b.Get(link).Form("Vahvista osoite").Submit()
	p.Want(200, "Osoite aino@koti.fi on vahvistettu.")
	b.Get(link).Want(410, "Linkki on vanhentunut")
	p = b.Get("/fi/me/profile").Form("Valitse ensisijaiseksi: aino@koti.fi").Submit()
	p.Want(200, "Viestit tulevat nyt osoitteeseen aino@koti.fi.")
	p = p.Form("Poista: aino@jarjesto.fi").Submit()
	p.Want(200, "Osoite aino@jarjesto.fi on poistettu.")
	b.Get("/fi/me/profile").WantNot("Poista: aino@koti.fi")
	var last string
	w.in(func(ctx context.Context, tx *db.Tx) error {
		return tx.QueryRow(ctx, `SELECT id FROM person_addresses WHERE email = 'aino@koti.fi'`).Scan(&last)
	})
	b.Post("/fi/me/addresses/"+last+"/remove", nil).Want(409, "ainoa vahvistettu osoitteesi")
}

func TestAStrangersLinkDoesNotAttachAnAddress(t *testing.T) {
	w, m := site(t)
	w.user("aino@jarjesto.fi", "Aino Virtanen")
	w.user("bo@jarjesto.fi", "Bo Ek")
	aino, bo := webtest.New(t, m), webtest.New(t, m)
	enter(t, w, aino, "aino@jarjesto.fi")
	enter(t, w, bo, "bo@jarjesto.fi")
	aino.Get("/fi/me/profile").Form("Lisää osoite").Fill("Uusi osoite", "bo@koti.fi").Submit().Want(200)
	link := "/fi/verify-address/" + w.token("bo@koti.fi")
	bo.Get(link).Want(409, "Osoite lisättiin toisen ihmisen tietoihin.")
	bo.Post(link, nil).Want(409)
}

func TestPeoplePages(t *testing.T) {
	w, m := site(t)
	soste := w.org("SOSTE", "")
	w.user("kaisa@soste.fi", "Kaisa Koski", "umbrella:"+soste)
	w.user("aino.virtanen@a.fi", "Aino Virtanen")
	w.user("aino.virtanen@b.fi", "Aino Virtanen")
	member := webtest.New(t, m)
	enter(t, w, member, "aino.virtanen@a.fi")
	for _, path := range []string{"/fi/people", "/fi/people/duplicates"} {
		member.Get(path).Want(404)
	}
	b := webtest.New(t, m)
	enter(t, w, b, "kaisa@soste.fi")
	p := b.Get("/fi/people").Form("Hae ihmisiä").Fill("Nimi tai osoite", "virta").Submit()
	p.Want(200, "2 ihmistä", "aino.virtanen@a.fi")
	b.Get("/fi/people?q=zzz").Want(200, "ei löydy ketään")
	p = b.Get("/fi/people/duplicates")
	p.Want(200, "Samanlainen osoite toisessa järjestössä")
	p = p.Click("Vertaa ja yhdistä: Aino Virtanen")
	p.Want(200, "Mitä siirtyy", "Yhdistämisen voi kumota 30 päivän ajan.")
	p = p.Form("Yhdistä tiedot").Submit()
	p.Want(200, "Tiedot on yhdistetty: Aino Virtanen.", "Yhdistetyt tiedot")
	p = p.Form("Kumoa yhdistäminen: Aino Virtanen").Submit()
	p.Want(200, "Yhdistäminen on kumottu.")
	p = p.Click("Yhdistä toisiin tietoihin")
	p.Want(200, "Aino Virtanen", "aino.virtanen@")
	p = b.Get("/fi/people/duplicates").Form("Eri ihmisiä: Aino Virtanen").Submit()
	p.Want(200, "Merkitsimme", "Päällekkäisiä tietoja ei löytynyt.")
	b.Get("/fi/people/nobody").Want(404)
	b.Get("/fi/people/nobody/merge?with=x").Want(404)
}

func TestRolePages(t *testing.T) {
	w, m := site(t)
	soste := w.org("SOSTE", "")
	w.org("Sivis", "")
	w.user("ope@soste.fi", "Ope Raattori", "operator")
	w.user("kaisa@soste.fi", "Kaisa Koski", "umbrella:"+soste)
	w.user("aino@soste.fi", "Aino Virtanen")
	b := webtest.New(t, m)
	enter(t, w, b, "kaisa@soste.fi")
	b.Get("/fi/ops/grants").Want(404)
	b.Get("/fi/organisations/sivis/roles").Want(404)
	p := b.Get("/fi/organisations/soste/roles")
	p.Want(200, "Roolit: SOSTE", "Kaisa Koski")
	p = p.Form("Anna rooli").Choose("Rooli", "verkostokoordinaattori").Fill("Sähköpostiosoite", "aino").Fill("Viimeinen päivä", "31.2.2027").Submit()
	p.Want(422, "Päivää 31.2.2027 ei ole kalenterissa.")
	if got := p.Form("Anna rooli").Value("Viimeinen päivä"); got != "31.2.2027" {
		t.Errorf("the day typed is lost: %q", got)
	}
	p = p.Form("Anna rooli").Fill("Viimeinen päivä", "2026-10-01").Submit()
	p.Want(422, "Osoitteesta puuttuu @-merkki.")
	p = p.Form("Anna rooli").Fill("Sähköpostiosoite", "aino@soste.fi").Submit()
	p.Want(422, "Viimeinen päivä on ennen ensimmäistä. Tarkista päivät.")
	p = p.Form("Anna rooli").Fill("Viimeinen päivä", "").Submit()
	p.Want(200, "Aino Virtanen on nyt verkostokoordinaattori.")
	p = p.Form("Anna rooli").Choose("Rooli", "pääkäyttäjä").Fill("Sähköpostiosoite", "uusi@soste.fi").Fill("Nimi, jos hän on uusi", "Uusi Ihminen").Submit()
	p.Want(200, "Lähetimme kutsun osoitteeseen uusi@soste.fi.", "Avoimet kutsut")

	invited := webtest.New(t, m)
	i := invited.Get("/fi/invitations/" + w.token("uusi@soste.fi"))
	i.Want(200, "Kaisa Koski kutsui sinut rooliin: pääkäyttäjä, SOSTE.")
	p = b.Get("/fi/organisations/soste/roles").Form("Lähetä uudelleen: uusi@soste.fi").Submit()
	p.Want(200, "Kutsu on lähetetty uudelleen")
	i = i.Form("Ota kutsu vastaan").Submit()
	if !strings.Contains(i.Body, "me Uusi Ihminen") {
		t.Errorf("came to %s: %s", i.Path, i.Body)
	}
	webtest.New(t, m).Get("/fi/invitations/"+w.token("uusi@soste.fi")).Want(410, "Kutsuun on jo vastattu")

	p = b.Get("/fi/organisations/soste/roles").Click("Päätä rooli: Aino Virtanen")
	p.Want(200, "Oikeudet päättyvät viimeisen päivän lopussa.")
	p.Form("Päätä rooli").Fill("Viimeinen päivä", "").Submit().Want(422, "Valitse viimeinen päivä.")
	p = p.Form("Päätä rooli").Fill("Viimeinen päivä", "2026-12-31").Submit()
	p.Want(200, "Rooli päättyy 31.12.2026.")

	ope := webtest.New(t, m)
	enter(t, w, ope, "ope@soste.fi")
	p = ope.Get("/fi/ops/grants")
	p.Want(200, "kattojärjestön työntekijä", "SOSTE")
	ope.Get("/fi/ops/grants?only=operator").Want(200, "1 rooli").WantNot("Kaisa Koski")
	p.Form("Anna rooli").Fill("Sähköpostiosoite", "aino@soste.fi").Submit().Want(200, "Aino Virtanen on nyt ylläpitäjä.")
}

func TestActingPage(t *testing.T) {
	w, m := site(t)
	soste := w.org("SOSTE", "")
	liisa := w.user("liisa@soste.fi", "Liisa Laine")
	b := webtest.New(t, m)
	enter(t, w, b, "liisa@soste.fi")
	b.Get("/fi/me/acting").Want(200, "Sinulla ei ole nyt tehtävää missään järjestössä")
	w.position(liisa, soste, "2026-01-01", "")
	p := b.Get("/fi/me/acting").Form("Valitse järjestö").Choose("Kenen puolesta toimit", "SOSTE").Submit()
	if !strings.Contains(p.Body, soste) {
		t.Errorf("acts for %s", p.Body)
	}
	b.Get("/fi/me/acting").Form("Valitse järjestö").Set("org", "x").Submit().Want(422, "Sinulla ei ole nyt tehtävää tai roolia siinä järjestössä.")
}

func TestFirstRunPages(t *testing.T) {
	w, m := site(t)
	key, err := w.s.SetupKey(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	b := webtest.New(t, m)
	p := b.Get("/fi/first-run")
	p.Want(200, "Ota Parvi käyttöön")
	p = p.Form("Ota palvelu käyttöön").Fill("Käyttöönottoavain", "arvaus").Fill("Palvelun nimi / suomi", "Verkostot").Fill("Rekisterinpitäjä / suomi", "Esimerkki ry").
		Fill("Yhteystiedot / Osoite, johon kävijät voivat kirjoittaa", "apu@esimerkki.fi").Fill("Ensimmäinen ylläpitäjä / Nimesi", "Ope Raattori").
		Fill("Ensimmäinen ylläpitäjä / Sähköpostiosoite", "ope@esimerkki.fi").Submit()
	p.Want(422, "Avain ei täsmää.")
	p = p.Form("Ota palvelu käyttöön").Fill("Käyttöönottoavain", key).Fill("Ensimmäinen ylläpitäjä / Nimesi", "").Submit()
	p.Want(422, "Kirjoita nimesi.")
	p = p.Form("Ota palvelu käyttöön").Fill("Ensimmäinen ylläpitäjä / Nimesi", "Ope Raattori").Submit()
	if !strings.Contains(p.Body, "me Ope Raattori") {
		t.Errorf("came to %s: %s", p.Path, p.Body)
	}
	webtest.New(t, m).Get("/fi/first-run").Want(404)
	p = b.Get("/fi/ops/installation")
	p.Want(200)
	p = p.Form("Tallenna palvelun tiedot").Fill("Palvelun nimi / suomi", "").Submit()
	p.Want(422, "Kirjoita palvelun nimi ainakin yhdellä kielellä.")
	p.Form("Tallenna palvelun tiedot").Fill("Palvelun nimi / svenska", "Nätverk").Submit().Want(200, "Palvelun tiedot on tallennettu.")
	webtest.New(t, m).Get("/fi/ops/installation").Want(200, "Kirjoita sähköpostiosoitteesi")
}

func TestLimitsAnswer429(t *testing.T) {
	_, m := site(t)
	b := webtest.New(t, m)
	var p *webtest.Page
	for range linksPerHour + 1 {
		p = b.Post("/fi/sign-in", url.Values{"email": {"aino@jarjesto.fi"}})
	}
	p.Want(429, "Osoitteeseen on lähetetty monta linkkiä.")
	if p.Header.Get("Retry-After") == "" {
		t.Error("no Retry-After")
	}
}

func TestOtherSitesCannotSignIn(t *testing.T) {
	w, m := site(t)
	w.user("aino@jarjesto.fi", "Aino Virtanen")
	if _, err := w.s.RequestLink(t.Context(), "aino@jarjesto.fi", i18n.FI, ""); err != nil {
		t.Fatal(err)
	}
	req := httptest.NewRequest("POST", webtest.Origin+"/fi/sign-in/"+w.token("aino@jarjesto.fi"), nil)
	req.Header.Set("Sec-Fetch-Site", "cross-site")
	res := webtest.New(t, m).Do(req)
	if res.StatusCode != http.StatusForbidden && res.StatusCode != http.StatusUnprocessableEntity {
		t.Errorf("a post from elsewhere: %d", res.StatusCode)
	}
}

// Random tokens are not found or gone, in every place that takes one, and
// never an error of ours.
func FuzzTokens(f *testing.F) {
	w, m := site(f)
	w.user("aino@jarjesto.fi", "Aino Virtanen")
	in := w.signIn("aino@jarjesto.fi")
	for _, s := range []string{"x", strings.Repeat("a", 26), "..", "%00", "ä", "a/b", " ", in.Token, "\xff\xfe", strings.Repeat("z", 5000), "'; DROP TABLE people; --"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if s == "" || s == "password" {
			return
		}
		for _, path := range []string{"/fi/sign-in/", "/fi/invitations/", "/fi/verify-address/"} {
			for _, method := range []string{"GET", "POST"} {
				req := httptest.NewRequest(method, webtest.Origin+path+url.PathEscape(s), nil)
				rec := httptest.NewRecorder()
				m.ServeHTTP(rec, req)
				if c := rec.Code; c >= 500 || c == 200 || c == http.StatusSeeOther {
					t.Errorf("%s %s%q: %d", method, path, s, c)
				}
			}
		}
		req := httptest.NewRequest("GET", "/fi/me", nil)
		req.AddCookie(&http.Cookie{Name: web.SessionCookie, Value: s})
		if a, err := w.s.Authenticate(context.Background(), req); err != nil || a.SignedIn() && !strings.EqualFold(s, in.Token) {
			t.Errorf("cookie %q: %+v, %v", s, a, err)
		}
		req = httptest.NewRequest("GET", "/api/v1/x", nil)
		req.Header["Authorization"] = []string{"Bearer " + s}
		if a, err := w.s.Authenticate(context.Background(), req); err == nil || a.SignedIn() {
			t.Errorf("bearer %q: %+v, %v", s, a, err)
		}
	})
}
