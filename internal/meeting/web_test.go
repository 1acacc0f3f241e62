package meeting

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// site is the house with its pages.
func site(t *testing.T) (*house, http.Handler) {
	h := newHouse(t)
	m := webtest.Mux(t, h.d, webtest.WithNow(h.clock.Now))
	h.reg.Routes(m)
	h.s.Routes(m)
	return h, m
}

func TestAVisitorRegistersInTheBrowser(t *testing.T) {
	h, mux := site(t)
	n := h.december()
	n.Capacity[registration.Onsite] = 1
	n.PassOn = true
	n.Questions = []registration.Question{
		{Kind: registration.AskChoice, Text: i18n.Content{FI: "Mihin ryhmään tulet?"}, Options: []i18n.Content{{FI: "Aamu"}, {FI: "Ilta"}}, Required: true},
		{Kind: registration.AskYes, Text: i18n.Content{FI: "Noudatan turvallisemman tilan periaatteita"}, Required: true},
	}
	m := h.convene(n)
	b := webtest.New(t, mux)
	page := b.Get("/fi"+m.Path()).Want(200, "Yksin viestinnän tehtävissä", "to 3.12.2026 klo 13–15.30", "Kirjatyöntekijänkatu 10, Helsinki", "Paikkoja on", "Linnea Sandqvist")
	page.WantNot("secret-room")
	page = page.Form("Ilmoittaudu").Fill("Sähköposti", "juhani.harju.example.org").Submit()
	page.Want(422, "Kirjoita nimesi.", "Osoitteesta puuttuu @-merkki", "Valitse, miten osallistut.", "Vastaa tähän kysymykseen.")
	form := page.Form("Ilmoittaudu")
	if got := form.Value("Sähköposti"); got != "juhani.harju.example.org" {
		t.Errorf("what was typed is lost: %q", got)
	}
	page = form.Fill("Nimi", "Juhani Harju").Fill("Sähköposti", "juhani@example.com").Choose("Miten osallistut?", "Paikan päällä: Kirjatyöntekijänkatu 10, Helsinki").
		Choose("Mihin ryhmään tulet?", "Aamu").Check("Noudatan turvallisemman tilan periaatteita").Fill("Erityisruokavalio", "laktoositon").Submit()
	page.Want(200, "Saimme ilmoittautumisesi", "Paikka vahvistettu", "Osallistut paikan päällä.", "Anna paikkasi toiselle")
	own := page.Path

	// Scenario 10 and 14 in words: the next one sees a queue, not a free place.
	second := webtest.New(t, mux)
	page = second.Get("/fi"+m.Path()).Want(200, "Täynnä", "Kaikki paikat on varattu. Voit ilmoittautua jonoon: sijasi olisi 1.", "Jonoon ja sillä välin etäpaikalle")
	page = page.Form("Ilmoittaudu").Fill("Nimi", "Saara").Fill("Sähköposti", "saara@example.com").Choose("Miten osallistut?", "Jonoon ja sillä välin etäpaikalle").
		Choose("Mihin ryhmään tulet?", "Ilta").Check("Noudatan turvallisemman tilan periaatteita").Submit()
	page.Want(200, "Osallistut etänä.", "Sijasi jonossa: 1.", "https://video.example/secret-room")
	saara := page.Path
	second.Get("/fi"+m.Path()).Want(200, "Täynnä, jonossa 1", "sijasi olisi 2")

	page = b.Get(own).Want(200).WantNot("Anna paikkasi toiselle")
	page = page.Form("Tallenna vastaukset").Fill("Erityisruokavalio", "vegaaninen").Submit()
	page.Want(200, "Vastauksesi on tallennettu.")
	if got := page.Form("Tallenna vastaukset").Value("Erityisruokavalio"); got != "vegaaninen" {
		t.Errorf("diet %q", got)
	}
	b.Get(own+"/cancel").Want(200, "Perutaanko ilmoittautumisesi?")
	b.Get(own).Want(200, "Paikka vahvistettu") // looking at the page of cancelling cancelled nothing
	page = b.Get(own + "/cancel").Form("Peru ilmoittautuminen").Submit()
	page.Want(200, "Ilmoittautuminen on peruttu.", "Ilmoittaudu uudelleen")
	second.Get(saara).Want(200, "Osallistut paikan päällä.").WantNot("secret-room", "Sijasi jonossa")
	page = second.Get(saara).Form("Osallistu etänä").Submit()
	page.Want(200, "Osallistumistapasi on vaihdettu.", "Osallistut etänä.", "secret-room")
	page = page.Form("Anna paikka").Fill("Uuden osallistujan nimi", "Bo").Fill("Uuden osallistujan sähköposti", "bo").Submit()
	page.Want(422, "Osoitteesta puuttuu @-merkki")
	page = page.Form("Anna paikka").Fill("Uuden osallistujan sähköposti", "bo@example.com").Submit()
	page.Want(200, "Annoit paikkasi toiselle")
	h.wants(h.mails("bo@example.com")[0], "Sait paikan", "Saara", "secret-room")
	h.holds()
}

func TestAfterClosingThePageNamesWhomToAsk(t *testing.T) {
	h, mux := site(t)
	n := h.december()
	n.Closes = civil.MustDate("2026-11-25").End()
	m := h.convene(n)
	b := webtest.New(t, mux)
	b.Get("/sv"+m.Path()).Want(200, "Anmäl dig senast", "on 25.11.2026", "Du behöver inget konto.")
	h.clock.Set(n.Closes)
	page := b.Get("/sv"+m.Path()).Want(200, "Anmälningstiden har gått ut", "on 25.11.2026 kl. 23.59", "Linnea Sandqvist")
	if forms := page.Forms(); len(forms) != 1 {
		t.Errorf("forms %v, want only the search", forms)
	}
}

func TestAMemberIsKnown(t *testing.T) {
	h, mux := site(t)
	n := h.december()
	n.Audience = Members
	m := h.convene(n)
	webtest.New(t, mux).Get("/fi"+m.Path()).Want(200, "Verkoston jäsenille", "Tule mukaan verkostoon, niin voit ilmoittautua.")
	aino := h.belongs(h.person("Aino Aalto", i18n.FI), space.AsMember, space.MailNow, h.kuve)
	b := webtest.As(t, mux, aino)
	form := b.Get("/fi" + m.Path()).Want(200).Form("Ilmoittaudu")
	if form.Value("Nimi") != "Aino Aalto" || form.Value("Sähköposti") != "aino-aalto@example.org" {
		t.Errorf("prefilled with %q, %q", form.Value("Nimi"), form.Value("Sähköposti"))
	}
	form.Choose("Miten osallistut?", "Etänä").Submit().Want(200, "Osallistut etänä.")
	b.Get("/fi"+m.Path()).Want(200, "Olet ilmoittautunut", "Muuta tai peru")
	b.Get("/fi/calendar?view=mine").Want(200, "Yksin viestinnän tehtävissä", "Paikka vahvistettu")
}

func TestAnOrganiserCallsAMeeting(t *testing.T) {
	h, mux := site(t)
	b := webtest.As(t, mux, h.liisa)
	page := b.Get("/fi/meetings/new?network="+h.kuve.Slug).Want(200, "Kutsu tapaaminen koolle")
	page = page.Form("Julkaise").Submit()
	page.Want(422, "Anna tapaamiselle nimi ainakin yhdellä kielellä.", "Kerro, milloin tapaaminen alkaa.")
	form := page.Form("Julkaise").Fill("Tapaamisen nimi / suomi", "Työn ilo").Fill("Päivä", "2027-03-28").Fill("Alkaa klo", "03:30").Fill("Päättyy klo", "05:00").
		Fill("Paikkoja paikan päällä", "2").Fill("Paikka ja osoite / suomi", "Järjestötalo").Fill("Sähköposti", "liisa@example.org").Fill("Nimi", "Liisa")
	page = form.Submit()
	page.Want(422, "Tätä kellonaikaa ei ole")
	page = page.Form("Tallenna luonnos").Fill("Päivä", "2026-12-09").Fill("Alkaa klo", "09:00").Fill("Päättyy klo", "11:00").Submit()
	page.Want(200, "Luonnos on tallennettu.", "Vain järjestäjät näkevät tämän sivun", "ke 9.12.2026 klo 9–11", "Järjestöviestijöiden verkosto")
	path := page.Path
	webtest.New(t, mux).Get(path).Want(404)
	page = page.Click("Muuta").Want(200, "Muuta tapaamista")
	page = page.Form("Julkaise").Fill("Paikkoja paikan päällä", "3").Submit()
	page.Want(200, "Tapaaminen on julkaistu.")
	webtest.New(t, mux).Get(path).Want(200, "Työn ilo", "Paikkoja 3")
	page = b.Get(path+"/people").Want(200, "Kukaan ei ole vielä ilmoittautunut.")
	page = page.Form("Lisää ilmoittautuminen").Fill("Nimi", "Soittaja").Fill("Sähköposti", "soittaja@example.com").Submit()
	page.Want(200, "Ilmoittautunut on lisätty.", "Soittaja")
	page = page.Form("Muuta paikkamäärää").Fill("Paikkoja paikan päällä", "1").Submit().Want(200, "Paikkamäärä on muutettu.")
	page = page.Form("Lisää ilmoittautuminen").Fill("Nimi", "Jonottaja").Fill("Sähköposti", "j@example.com").Submit().Want(200, "Jonossa")
	page = page.Form("Lähetä viesti").Fill("Otsikko / suomi", "Ovi").Fill("Viesti / suomi", "Ovi on auki.").Submit()
	page.Want(200, "Viesti lähtee 2 ihmiselle.", "Lähetetyt viestit")
	page = page.Form("Lisää koollekutsuja").Fill("Koollekutsujan sähköposti", "ei-ketaan@example.org").Submit().Want(422, "Tällä osoitteella ei ole tunnusta.")
	h.person("Toinen Kutsuja", i18n.FI)
	page = page.Form("Lisää koollekutsuja").Fill("Koollekutsujan sähköposti", "toinen-kutsuja@example.org").Submit().Want(200, "Koollekutsuja on lisätty.", "Toinen Kutsuja")
	page.Click("Peru ilmoittautuminen: Jonottaja").Want(200, "Perutaanko ilmoittautuminen: Jonottaja?").Form("Peru ilmoittautuminen").Submit().Want(200, "Peruneet", "Jonottaja")
	b.Get(path+"/list").Want(200, "Soittaja")
	b.Get(path+"/name-tags").Want(200, "Soittaja")
	id := strings.TrimPrefix(path, "/fi/meetings/")
	if csv := b.Get(path + "/people.csv"); csv.Status != 200 || !strings.Contains(csv.Body, "Soittaja;") {
		t.Errorf("CSV: %d %s", csv.Status, csv.Body)
	}
	if xlsx := b.Get(path + "/people.xlsx"); xlsx.Status != 200 || !strings.HasPrefix(xlsx.Body, "PK") {
		t.Errorf("XLSX: %d", xlsx.Status)
	}
	h.clock.Set(at(t, "2026-12-09", "8:30"))
	page = b.Get(path+"/check-in?q=soit").Want(200, "Soittaja", "Läsnä 0, ilmoittautuneita 1.")
	page.Form("Mukana: Soittaja").Submit().Want(200, "Läsnä 1, ilmoittautuneita 1.", "Oli mukana")
	b.Get(path+"/check-in?q=ketaan").Want(200, "Kukaan tämänniminen ei ole ilmoittautunut.")
	h.clock.Set(at(t, "2026-12-09", "12:00"))
	page = b.Get(path + "/notes").Want(200)
	page = page.Form("Julkaise muistiinpanot").Fill("Montako oli läsnä?", "60").Choose("Kuinka tarkka luku on?", "yli").Fill("Mistä puhuitte? / suomi", "Puhuttiin **työn ilosta**.").
		Choose("Kuka saa lukea?", "Kaikki").Submit()
	page.Want(200, "Muistiinpanot on julkaistu.")
	webtest.New(t, mux).Get(path).Want(200, "Tapaaminen on pidetty", "Läsnä yli 60", "työn ilosta").WantNot("**")
	if got := b.Get("/fi/meetings/new?copy=" + id).Want(200).Form("Julkaise").Value("Paikka ja osoite / suomi"); got != "Järjestötalo" {
		t.Errorf("the copy is held at %q", got)
	}
	for _, forbidden := range []string{"/people", "/edit", "/cancel", "/notes", "/check-in", "/people.csv"} {
		if got := webtest.New(t, mux).Get(path + forbidden); got.Status == 200 && !strings.Contains(got.Path, "sign-in") {
			t.Errorf("a visitor reads %s", forbidden)
		}
		if got := webtest.As(t, mux, h.person("Vieras "+forbidden[1:], i18n.FI)).Get(path + forbidden); got.Status != 403 {
			t.Errorf("a stranger gets %d for %s, want 403", got.Status, forbidden)
		}
	}
}

func TestCancellingSaysWhatHappensToWhom(t *testing.T) {
	h, mux := site(t)
	n := h.december()
	n.Capacity = map[registration.Mode]registration.Limit{registration.Onsite: 1}
	m := h.convene(n)
	h.register(m, guest("Aino", registration.Onsite))
	h.register(m, guest("Bo", registration.Onsite))
	b := webtest.As(t, mux, h.liisa)
	page := b.Get("/fi"+m.Path()+"/cancel").Want(200, "Perutaanko tapaaminen to 3.12.2026 klo 13–15.30?", "Paikan saaneita: 1.", "Jonossa olevia: 1.")
	page = page.Form("Peru tapaaminen").Fill("Viesti ilmoittautuneille / suomi", "Alustaja sairastui.").Submit()
	page.Want(200, "Tapaaminen on peruttu", "Alustaja sairastui.")
	webtest.New(t, mux).Get("/fi/calendar").Want(200, "Peruttu")
	feed := webtest.New(t, mux).Get("/fi/networks/" + h.kuve.Slug + "/calendar.ics")
	if feed.Status != 200 || !strings.Contains(feed.Body, "STATUS:CANCELLED") || feed.Header.Get("ETag") == "" {
		t.Errorf("feed %d, ETag %q:\n%s", feed.Status, feed.Header.Get("ETag"), feed.Body)
	}
}

func TestTheCalendarAndItsFeeds(t *testing.T) {
	h, mux := site(t)
	m := h.convene(h.december())
	far := h.december()
	far.Title, far.Capacity = i18n.Content{SV: "Distansträff"}, map[registration.Mode]registration.Limit{registration.Remote: registration.Unlimited}
	far.Langs = []i18n.Lang{i18n.SV}
	h.convene(far)
	b := webtest.New(t, mux)
	b.Get("/fi/calendar").Want(200, "2 tapaamista", "Yksin viestinnän tehtävissä", "Distansträff")
	b.Get("/fi/calendar?mode=onsite").Want(200, "1 tapaaminen", "Yksin").WantNot("Distansträff")
	b.Get("/fi/calendar?lang=fi").Want(200, "1 tapaaminen").WantNot("Distansträff")
	b.Get("/fi/calendar?kind=region").Want(200, "Ei tulevia tapaamisia")
	b.Get("/fi/calendar?region=01").Want(200, "1 tapaaminen", "Yksin")
	b.Get("/fi/calendar?view=month&month=2026-12").Want(200, "Yksin viestinnän tehtävissä")
	b.Get("/fi/calendar?view=past").Want(200, "Ei pidettyjä tapaamisia")
	feed := b.Get("/fi/calendar.ics")
	if !strings.Contains(feed.Body, "DTSTART;TZID=Europe/Helsinki:20261203T130000") || strings.Contains(feed.Body, "secret-room") {
		t.Errorf("feed:\n%s", feed.Body)
	}
	aino := h.person("Aino", i18n.FI)
	own := webtest.As(t, mux, aino)
	page := own.Get("/fi/calendar").Form("Tee osoite").Submit().Want(200, "Kalenterisyötteelläsi on uusi osoite")
	if _, err := h.s.Register(t.Context(), aino, m.ID, guest("Aino", registration.Remote)); err != nil {
		t.Fatal(err)
	}
	var address string
	for _, l := range page.Links() {
		if strings.Contains(l.Href, "/me/calendar/") {
			address = strings.TrimPrefix(l.Href, webtest.Origin)
		}
	}
	secret := webtest.New(t, mux).Get(address)
	if secret.Status != 200 || !strings.Contains(secret.Body, "secret-room") || !strings.Contains(secret.Body, "UID:"+m.UID()) {
		t.Errorf("personal feed %q %d:\n%s", address, secret.Status, secret.Body)
	}
	own.Get("/fi/calendar").Form("Vaihda osoite").Submit()
	if old := webtest.New(t, mux).Get(address); old.Status != 404 {
		t.Errorf("the old address answers %d", old.Status)
	}
}

func TestRegisteringShowsOnCachedPagesAtOnce(t *testing.T) {
	h, mux := site(t)
	n := h.december()
	n.Capacity = map[registration.Mode]registration.Limit{registration.Onsite: 2}
	m := h.convene(n)
	b := webtest.New(t, mux)
	for i, want := range []string{"ilmoittautuneita 0", "ilmoittautuneita 1", "ilmoittautuneita 2", "Täynnä, jonossa 1"} {
		b.Get("/fi"+m.Path()).Want(200, want)
		h.register(m, guest(fmt.Sprint("Ihminen ", i), registration.Onsite))
	}
}

func TestTheAPI(t *testing.T) {
	h, mux := site(t)
	organiser := webtest.As(t, mux, h.liisa)
	body := func(format string, args ...any) string { return fmt.Sprintf(format, args...) }
	status, answer := organiser.JSON("POST", "/api/v1/meetings", body(`{"networks": [%q], "title": {"fi": "Työn ilo"}, "starts": "2026-12-09T09:00:00+02:00",
		"ends": "2026-12-09T11:00:00+02:00", "modes": {"onsite": {"capacity": 1}, "remote": {}}, "place": {"fi": "Järjestötalo"}, "remote_url": "https://video.example/secret-room",
		"audience": "open", "registration_closes": "2026-12-07T23:59:59+02:00", "queue": "auto", "pass_on": true,
		"conditions": [{"attribute": "position.started", "operator": "within", "value": "1"}],
		"questions": [{"kind": "choice", "text": {"fi": "Ryhmä"}, "options": [{"fi": "Aamu"}, {"fi": "Ilta"}]}]}`, h.kuve.Slug))
	var m meetingJSON
	read(t, answer, &m)
	if status != 201 || m.ID == "" || m.Status != "published" || *m.Modes["onsite"].Free != 1 || m.Modes["remote"].Capacity != nil {
		t.Fatalf("%d %s", status, answer)
	}
	if m.Starts != "2026-12-09T09:00:00+02:00" || m.Closes != "2026-12-08T00:00:00+02:00" {
		t.Errorf("starts %s, closes %s", m.Starts, m.Closes)
	}
	visitor := webtest.New(t, mux)
	path := "/api/v1/meetings/" + m.ID
	status, answer = visitor.JSON("GET", path, "")
	if status != 200 || strings.Contains(answer, "secret-room") {
		t.Errorf("%d %s", status, answer)
	}
	type made struct {
		ID, Key   string
		ManageURL string `json:"manage_url"`
		Places    []registration.PlaceJSON
		Unmet     []string `json:"conditions_unmet"`
	}
	var first, second made
	status, answer = visitor.JSON("POST", path+"/registrations", `{"name": "Aino", "email": "aino@example.com", "lang": "fi", "mode": "onsite", "answers": {"q1": "Ilta"}, "declared": {"position.started": "2020-01-01"}, "needs": {}}`)
	read(t, answer, &first)
	if status != 201 || first.Key == "" || first.Places[0].State != "confirmed" || len(first.Unmet) != 1 || !strings.HasPrefix(first.ManageURL, "https://parvi.example/fi/r/") {
		t.Errorf("%d %s", status, answer)
	}
	status, answer = visitor.JSON("POST", path+"/registrations", `{"name": "Bo", "email": "bo@example.com", "lang": "sv", "mode": "onsite", "answers": {}, "needs": {}}`)
	read(t, answer, &second)
	if status != 201 || second.Places[0].State != "queued" || *second.Places[0].Position != 1 {
		t.Errorf("%d %s", status, answer)
	}
	rows := []struct {
		name, method, path, key, body string
		status                        int
		has                           []string
		not                           []string
	}{
		{"the same address again", "POST", path + "/registrations", "", `{"name": "X", "email": "AINO@example.com", "mode": "onsite"}`, 409, []string{"uudelleen"}, []string{first.Key, first.ID}},
		{"nothing told", "POST", path + "/registrations", "", `{}`, 422, []string{`"/name"`, `"/email"`, `"/mode"`}, nil},
		{"an answer that is none", "POST", path + "/registrations", "", `{"name": "Y", "email": "y@example.com", "mode": "remote", "answers": {"q1": "Yö"}}`, 422, []string{`"/answers/q1"`}, nil},
		{"no such meeting", "POST", "/api/v1/meetings/nope/registrations", "", `{"name": "Y", "email": "y@example.com", "mode": "remote"}`, 404, nil, nil},
		{"without a key", "GET", "/api/v1/registrations/" + first.ID, "", "", 401, nil, []string{"aino@"}},
		{"with the key of another", "GET", "/api/v1/registrations/" + first.ID, second.Key, "", 404, nil, []string{"aino@"}},
		{"one's own", "GET", "/api/v1/registrations/" + first.ID, first.Key, "", 200, []string{`"confirmed"`, `"aino@example.com"`}, []string{"secret-room"}},
		{"new answers", "PATCH", "/api/v1/registrations/" + first.ID, first.Key, `{"answers": {"q1": "Aamu"}, "lang": "sv"}`, 200, []string{`"q1":"1"`, `"lang":"sv"`}, nil},
		{"nothing is offered", "POST", "/api/v1/registrations/" + second.ID + "/accept", second.Key, "", 409, nil, nil},
		{"passing on while somebody queues", "POST", "/api/v1/registrations/" + first.ID + "/pass", first.Key, `{"name": "Z", "email": "z@example.com"}`, 409, nil, nil},
		{"remote meanwhile", "POST", "/api/v1/registrations/" + second.ID + "/switch", second.Key, `{"mode": "remote", "meanwhile": true}`, 200, []string{`"queued"`, `"confirmed"`, "secret-room"}, nil},
		{"cancelling", "DELETE", "/api/v1/registrations/" + first.ID, first.Key, "", 200, []string{`"cancelled"`}, nil},
		{"cancelling again", "DELETE", "/api/v1/registrations/" + first.ID, first.Key, "", 409, nil, nil},
		{"promoted, and remote given back", "GET", "/api/v1/registrations/" + second.ID, second.Key, "", 200, []string{`"onsite"`, `"confirmed"`}, []string{`"queued"`, "secret-room"}},
		{"passing on", "POST", "/api/v1/registrations/" + second.ID + "/pass", second.Key, `{"name": "Z", "email": "z@example.com", "lang": "en"}`, 200, []string{`"cancelled"`}, nil},
		{"a capacity below what is taken", "PUT", path, "organiser", body(`{"networks": [%q], "title": {"fi": "Työn ilo"}, "starts": "2026-12-09T09:00:00+02:00", "ends": "2026-12-09T11:00:00+02:00", "modes": {"remote": {}}, "place": {"fi": "X"}}`, h.kuve.Slug), 409, nil, nil},
		{"an edit of what was read long ago", "PUT", path, "stale", body(`{"networks": [%q], "title": {"fi": "X"}, "starts": "2026-12-09T09:00:00+02:00", "ends": "2026-12-09T11:00:00+02:00", "modes": {"onsite": {"capacity": 9}, "remote": {}}, "place": {"fi": "X"}}`, h.kuve.Slug), 409, nil, nil},
		{"a list", "GET", "/api/v1/meetings?limit=1", "", "", 200, []string{`"items":[{`, m.ID}, []string{"secret-room"}},
		{"a stranger calls one", "POST", "/api/v1/meetings", "stranger", `{"title": {"fi": "X"}, "starts": "2026-12-09T09:00:00+02:00", "ends": "2026-12-09T11:00:00+02:00", "modes": {"remote": {}}}`, 403, nil, nil},
		{"a visitor calls one", "POST", "/api/v1/meetings", "", `{"title": {"fi": "X"}, "starts": "2026-12-09T09:00:00+02:00", "ends": "2026-12-09T11:00:00+02:00", "modes": {"remote": {}}}`, 401, nil, nil},
		{"what is wrong is said at once", "POST", "/api/v1/meetings", "organiser", `{"title": {}, "starts": "2026-12-09T09:00:00+02:00", "ends": "2026-12-09T08:00:00+02:00", "modes": {}}`, 422, []string{`"/title"`, `"/ends"`, `"/modes"`}, nil},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			b := webtest.New(t, mux)
			switch row.key {
			case "organiser":
				b = organiser
			case "stale":
				b = webtest.As(t, mux, h.liisa).Header("If-Match", `"123-abc"`)
			case "stranger":
				b = webtest.As(t, mux, h.person("Vieras", i18n.FI))
			default:
				b.Header("Registration-Key", row.key)
			}
			status, answer := b.JSON(row.method, row.path, row.body)
			if status != row.status {
				t.Errorf("status %d, want %d: %s", status, row.status, answer)
			}
			for _, want := range row.has {
				if !strings.Contains(answer, want) {
					t.Errorf("no %s in %s", want, answer)
				}
			}
			for _, not := range row.not {
				if strings.Contains(answer, not) {
					t.Errorf("%s is in %s", not, answer)
				}
			}
		})
	}
	h.holds()
}

func read(t *testing.T, s string, into any) {
	t.Helper()
	if err := json.Unmarshal([]byte(s), into); err != nil {
		t.Fatalf("%v: %s", err, s)
	}
}

func TestReconveneFindsMeetingsNobodyCallsAnyMore(t *testing.T) {
	h := newHouse(t)
	m := h.convene(h.december()) // liisa's grant lives in the actor only: the table has none
	h.write(func(ctx context.Context, tx *db.Tx) error {
		by, err := h.s.Reconvene(ctx, tx, []string{h.kuve.ID})
		if len(by[h.kuve.ID]) != 1 || by[h.kuve.ID][0].ID != m.ID {
			t.Errorf("to reconvene: %+v", by)
		}
		next, err2 := h.s.NextMeetings(ctx, tx, []string{h.kuve.ID}, true)
		if err2 != nil || len(next[h.kuve.ID]) != 1 {
			t.Errorf("next meetings %+v, %v", next, err2)
		}
		year, err3 := h.s.YearMeetings(ctx, tx, []string{h.kuve.ID}, 2026)
		if err3 != nil || len(year[h.kuve.ID]) != 1 {
			t.Errorf("the year %+v, %v", year, err3)
		}
		return err
	})
}

// TestARepeatedRegistrationIsOne: a client that lost the answer asks again with
// the same Idempotency-Key and gets the same one, key and all.
func TestARepeatedRegistrationIsOne(t *testing.T) {
	h, mux := site(t)
	m := h.convene(h.december())
	path, body := "/api/v1/meetings/"+m.ID+"/registrations", `{"name": "Aino", "email": "aino@example.com", "mode": "onsite"}`
	b := webtest.New(t, mux).Header("Idempotency-Key", "one")
	status, first := b.JSON("POST", path, body)
	again, second := b.JSON("POST", path, body)
	if status != 201 || again != 201 || first != second {
		t.Errorf("%d %s, then %d %s", status, first, again, second)
	}
	if status, answer := b.JSON("POST", path, strings.Replace(body, "Aino", "Bo", 1)); status < 400 {
		t.Errorf("the same key with another body: %d %s", status, answer)
	}
	if got := h.mails("aino@example.com"); len(got) != 1 {
		t.Errorf("%d mails, want one", len(got))
	}
	h.holds()
}

func TestALongCalendarHasPages(t *testing.T) {
	h, mux := site(t)
	n := h.december()
	for i := range calendarPageSize + 3 {
		n.Title.FI = fmt.Sprintf("Tapaaminen numero %d", i+1)
		h.convene(n)
		n.Starts, n.Ends = n.Starts.AddDate(0, 0, 1), n.Ends.AddDate(0, 0, 1)
	}
	b := webtest.New(t, mux)
	page := b.Get("/fi/calendar").Want(200, "Tapaaminen numero 1", "Tapaaminen numero 100").WantNot("Tapaaminen numero 101")
	page = page.Click("Seuraavat")
	page.Want(200, "Tapaaminen numero 101", "Tapaaminen numero 103").WantNot("Tapaaminen numero 99")
	b.Get("/fi/calendar?after=nonsense-x").Want(200, "Tapaaminen numero 1")
}
