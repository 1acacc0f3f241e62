package tip

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
)

func TestSuggestingFromThePage(t *testing.T) {
	w := newWorld(t)
	w.suggest(w.person("Veera Vinkkaaja", i18n.FI), hr())
	m := w.mux()
	b := webtest.New(t, m)
	b.Get("/fi/tips").Want(200, "1 vinkki", "HR-vastaavien verkosto", "0 kiinnostunutta", "Vinkkaa uudesta verkostosta")
	b.Get("/sv/tips").Want(200, "1 tips", "Tipsa om ett nytt nätverk")
	b.Get("/en/tips?state=decided").Want(200, "No suggestions match these filters", "State: Decided")
	b.Get("/fi/tips?q=hr").Want(200, "1 vinkki")
	b.Get("/fi/tips?q=tietosuoja").Want(200, "Näillä rajauksilla ei löydy vinkkejä")
	b.Get("/fi/tips?sort=%00&page=-4&region=xx&state=waiting").Want(200)

	// The theme is looked for first; what is like it is one click away.
	page := b.Get("/fi/tips/new").Form("Katso, onko aihe jo esillä").Fill("Aihe", "HR-vastaavat").Submit()
	page.Want(200, "Samantapaista on jo", "HR-vastaavien verkosto").Click("Tämä se on: HR-vastaavien verkosto").Want(200, "Kiinnostaako aihe?")

	b.Get("/fi/tips/alike?q=HR-vastaavat").Want(200, "Samantapaista on jo", "Tämä se on: HR-vastaavien verkosto")
	if piece := b.Get("/sv/tips/alike?q=dataskydd"); piece.Status != 200 || strings.TrimSpace(piece.Body) != "" {
		t.Errorf("nothing alike: %d %q", piece.Status, piece.Body)
	}

	// Without looking first, it is shown after sending, and nothing is lost.
	page = b.Get("/fi/tips/new").Form("Lähetä vinkki").Fill("Aihe / suomi", "HR-vastaavat").Fill("Miksi verkostoa tarvitaan?", "Siksi.").
		Fill("Kenelle?", "Kaikille").Fill("Nimi", "Outi Outo").Fill("Sähköposti", "outi").Submit()
	page.Want(422, "Samantapaista on jo")
	if got := page.Form("Lähetä silti").Value("Miksi verkostoa tarvitaan?"); got != "Siksi." {
		t.Errorf("what was typed: %q", got)
	}
	page.Form("Lähetä silti").Fill("Sähköposti", "outi.outo@example.org").Submit().Want(200, "Lähetimme sinulle sähköpostia.", "1 vinkki")
	path := w.link(w.sent()[0], "/t/")
	b.Get(path).Want(200, "Julkaistaanko vinkki?", "HR-vastaavat").Form("Julkaise vinkki").Submit().Want(200, "Vinkkisi on julkaistu.", "HR-vastaavat").WantNot("Outi Outo")
	b.Get(path).Want(200, "Tämä on jo vahvistettu.")
	b.Get("/fi/t/olematon").Want(410)

	// A stranger is interested, and confirms.
	page = b.Get("/sv/tips/" + w.newest().ID)
	page.Form("Jag är också intresserad").Submit().Want(422, "Skriv ditt namn.")
	page.Form("Jag är också intresserad").Fill("Namn", "Ebba Exempel").Fill("E-post", "ebba@example.org").Check("Jag kan hålla en inledning").Submit().Want(200, "Vi skickade e-post till dig")
	path = w.link(w.sent()[0], "/sv/t/")
	b.Get(path).Want(200, "Bekräftar du ditt intresse?").Form("Bekräfta intresset").Submit().Want(200, "Ditt intresse är antecknat.", "1 intresserad · 1 kan hålla en inledning").WantNot("Ebba")
	b.Get(path).Want(200, "Det här är redan bekräftat.")

	// Somebody signed in says so, changes it, and takes it back.
	aino := webtest.As(t, m, w.person("Aino Virtanen", i18n.FI))
	page = aino.Get("/fi/tips/"+w.newest().ID).Form("Minuakin kiinnostaa").Check("Voin kutsua koolle").Choose("Missä toimit?", "Lappi").Submit()
	page.Want(200, "Sinua kiinnostaa", "2 kiinnostunutta", "1 voi kutsua koolle", "Maakunnittain").WantNot("Päätä vinkistä", "aino.virtanen@example.org")
	page.Form("Ei kiinnosta enää").Submit().Want(200, "Et ole enää kiinnostuneiden joukossa.", "1 kiinnostunut")
	aino.Get("/fi/tips/" + w.newest().ID + "/decide").Want(403)
	aino.Get("/fi/desk/tips").Want(403)
	aino.Get("/fi/tips/olematon").Want(404)
}

func (w *world) newest() Tip {
	w.Helper()
	l, err := w.List(w.Context(), Filter{All: true})
	if err != nil || len(l.Tips) == 0 {
		w.Fatal(err)
	}
	return l.Tips[0]
}

func TestBadInput(t *testing.T) {
	w := newWorld(t)
	b := webtest.As(t, w.mux(), w.person("Aino Virtanen", i18n.FI))
	good := url.Values{"theme.fi": {"Aihe"}, "why": {"Siksi"}, "for_whom": {"Kaikille"}, "lang": {"fi"}, "seen": {"true"}}
	for name, change := range map[string]func(url.Values){
		"a wall of text":      func(v url.Values) { v.Set("why", strings.Repeat("muuri ", 2000)) },
		"a region of none":    func(v url.Values) { v.Set("region", "99") },
		"an umbrella of none": func(v url.Values) { v.Set("organisation", "olematon") },
		"a language of none":  func(v url.Values) { v.Set("lang", "de") },
		"nothing":             func(v url.Values) { v.Del("theme.fi") },
	} {
		v := url.Values{}
		for k, x := range good {
			v[k] = x
		}
		change(v)
		if page := b.Post("/fi/tips/new", v); page.Status != http.StatusUnprocessableEntity {
			t.Errorf("%s: %d", name, page.Status)
		}
	}
	good.Set("why", `<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1))`)
	good.Set("theme.fi", `<script>alert("aihe")</script>`)
	page := b.Post("/fi/tips/new", good).Want(200, "alert(1)")
	if body := page.Body; strings.Contains(body, "<script>alert") || strings.Contains(body, "onerror=alert(1)>") && strings.Contains(body, "<img") || strings.Contains(body, `href="javascript`) {
		t.Errorf("script in the page:\n%s", body)
	}
	b.Post("/fi/tips/new", good).Want(200)
	if w.count(`SELECT COUNT(*) FROM tips`) != 1 {
		t.Error("pressed twice, made twice")
	}
}

func (w *world) count(query string) (n int) {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		n, err = db.One(ctx, tx, db.Scan[int], query)
		return err
	})
	return n
}

func TestTheDeskAndTheDecision(t *testing.T) {
	w := newWorld(t)
	tip, _ := w.ready()
	m := w.mux()
	b := webtest.As(t, m, w.matti)
	b.Get("/fi/desk/tips").Want(200, "Odottaa päätöstä", "HR-vastaavien verkosto", "8 kiinnostunutta", "Päätös viimeistään ma 7.12.2026")
	webtest.New(t, m).Get("/sv"+tip.Path()).Want(200, "Beslutet fattas senast må 7.12.2026.", "Ett arbetsrum").WantNot("Numero0")
	page := b.Get("/fi"+tip.Path()).Want(200, "Henkilö Numero0", "henkilo.numero0@example.org").Click("Päätä vinkistä")
	page.Form("Päätä ja lähetä").Submit().Want(422, "Valitse päätös.", "Kirjoita perustelu.")
	page.Form("Päätä ja lähetä").Choose("Päätös", "Olemassa oleva verkosto").Fill("Perustelu / suomi", "On jo.").Submit().Want(422, "Valitse verkosto, johon vinkki ohjataan.")
	page.Form("Päätä ja lähetä").Choose("Päätös", "Parvitapaaminen").Fill("Perustelu / suomi", "Kokeillaan.").Submit().
		Want(200, "Tässä on parvitapaamisen luonnos")
	again := page.Form("Päätä ja lähetä").Choose("Päätös", "Ei nyt").Fill("Perustelu / suomi", "Myöhässä.").Submit()
	again.Want(409, "Joku muu ehti päättää tästä vinkistä.")
	b.Get("/en"+tip.Path()).Want(200, "Decided 22 Nov 2026: Swarm meeting").WantNot("Decide and send")
	b.Get("/fi/desk/tips/"+w.umbrella.ID).Form("Tallenna").Fill("Kiinnostuneita vähintään", "kaksi").Submit().Want(422, "Kirjoita luku väliltä 1–1\u00a0000.")
	b.Get("/fi/desk/tips/"+w.umbrella.ID).Form("Tallenna").Fill("Kiinnostuneita vähintään", "5").Submit().Want(200, "Rajat on tallennettu.")
	b.Get("/fi/desk/tips/olematon").Want(404)
}

func TestASwarmFromThePage(t *testing.T) {
	w := newWorld(t)
	m := w.mux()
	liisa := w.member("Liisa Lahti")
	b := webtest.As(t, m, liisa)
	page := b.Get("/fi/swarms/new")
	page.Form("Julkaise parvi").Submit().Want(422, "Kirjoita aihe", "Kirjoita etälinkki tai paikka.", "Valitse päivä.")
	page = page.Form("Julkaise parvi").Fill("Aihe", "Tekoäly").Fill("Päivä", "2026-12-03").Fill("Alkaa klo", "13:00").Fill("Etälinkki", "https://kokous.example.org/x").Submit()
	page.Want(200, "Parvi on julkaistu.", "Parvitapaaminen", "Yksi tapaaminen, josta voi kasvaa verkosto.")
	webtest.New(t, m).Get("/en"+strings.TrimPrefix(page.Path, "/fi")).Want(200, "Swarm", "One meeting that may grow into a network.")
	webtest.As(t, m, w.person("Aino Virtanen", i18n.FI)).Get("/fi/swarms/new").Want(403)
}

func TestGoingOnFromTheMail(t *testing.T) {
	w := newWorld(t)
	liisa := w.member("Liisa Lahti")
	held := w.held(liisa, 3)
	liisa.Grants = []authz.Grant{{Role: "convener", Scope: held.ID}}
	letters := w.asked()
	m := w.mux()
	b := webtest.New(t, m)
	path := w.link(to(letters, "Vieras Numero1")[0], "answer=yes")
	if !strings.HasPrefix(path, "/sv/") {
		t.Errorf("the link is in %s", path)
	}
	for range 3 {
		b.Get(path).Want(200, "Ska vi fortsätta?", "Tekoäly").WantNot("Ditt svar")
	}
	b.Get(path).Form("Ja, vi fortsätter").Submit().Want(200, "Ditt svar är antecknat.", "Ditt svar: Ja, vi fortsätter")
	b.Get(path).Form("Det här räcker").Submit().Want(200, "Ditt svar: Det här räcker")
	b.Get("/fi/t/on/olematon").Want(410)
	lead := webtest.As(t, m, liisa)
	lead.Get("/fi"+held.Path()).Want(200, "Jatketaanko? Katso vastaukset")
	page := lead.Get("/fi/swarms/"+held.ID).Want(200, "Kysytty", "Kukaan ei ole vielä vastannut kyllä.", "Kirjoita ensin muistiinpanot")
	page.Form("Päätä parvi").Submit().Want(200, "Parvi on päätetty.")
	b.Get(path).Want(200, "Svärmens fortsättning är redan avgjord.")
}

func TestAPI(t *testing.T) {
	w := newWorld(t)
	m := w.mux()
	visitor, aino, matti := webtest.New(t, m), webtest.As(t, m, w.person("Aino Virtanen", i18n.FI)), webtest.As(t, m, w.matti)
	status, body := aino.JSON("POST", "/api/v1/tips", `{"theme": {"fi": "HR-vastaavien verkosto"}, "why": "Yksin", "for_whom": "HR", "region": "02", "convene": true}`)
	var made tipJSON
	if err := json.Unmarshal([]byte(body), &made); err != nil || status != 201 || made.State != Open || made.Conveners != 1 || made.Interested != 0 {
		t.Fatalf("%d %s", status, body)
	}
	one := "/tips/" + made.ID
	for _, tt := range []struct {
		name         string
		b            *webtest.Browser
		method, path string
		body         string
		status       int
		has, not     []string
	}{
		{"a visitor without a name", visitor, "POST", "/tips", `{"theme": {"fi": "X"}, "why": "x", "for_whom": "x"}`, 401, nil, nil},
		{"a visitor who confirms", visitor, "POST", "/tips", `{"theme": {"fi": "X"}, "why": "x", "for_whom": "x", "name": "Outi", "email": "outi@example.org"}`, 201, []string{`"state":"waiting"`}, nil},
		{"without a theme", aino, "POST", "/tips", `{"theme": {}, "why": "x", "for_whom": "x"}`, 422, []string{"theme"}, nil},
		{"of a region that is none", aino, "POST", "/tips", `{"theme": {"fi": "X"}, "why": "x", "for_whom": "x", "region": "99"}`, 422, []string{"region"}, nil},
		{"all", visitor, "GET", "/tips", "", 200, []string{`"interested":0`, `"region":"02"`}, []string{"Aino", "Outi", `"X"`}},
		{"none decided", visitor, "GET", "/tips?state=decided", "", 200, []string{`"items":[]`}, nil},
		{"none such", visitor, "GET", "/tips/olematon", "", 404, nil, nil},
		{"a visitor is interested", visitor, "POST", one + "/interest", `{}`, 401, nil, nil},
		{"interested", matti, "POST", one + "/interest", `{"speak": true, "region": "01"}`, 200, []string{`"interested":1`, `"speakers":1`, `"own_interest":true`}, nil},
		{"again, without a body", matti, "POST", one + "/interest", ``, 200, []string{`"interested":1`, `"speakers":0`}, nil},
		{"not interested", matti, "DELETE", one + "/interest", "", 204, nil, nil},
		{"somebody decides", aino, "POST", one + "/decision", `{"decision": "not_now", "reason": "x"}`, 403, nil, nil},
		{"without a reason", matti, "POST", one + "/decision", `{"decision": "not_now", "reason": ""}`, 422, []string{"reason"}, nil},
		{"an unknown decision", matti, "POST", one + "/decision", `{"decision": "maybe", "reason": "x"}`, 422, nil, nil},
		{"a target that is none", matti, "POST", one + "/decision", `{"decision": "existing", "reason": "x", "target": "olematon"}`, 422, []string{"target"}, nil},
		{"a swarm", matti, "POST", one + "/decision", `{"decision": "swarm", "reason": "Kokeillaan"}`, 200, []string{`"state":"decided"`, `"meeting":"`, `"next_page":"/meetings/`}, nil},
		{"twice", matti, "POST", one + "/decision", `{"decision": "not_now", "reason": "x"}`, 409, nil, nil},
		{"interest in what is decided", aino, "POST", one + "/interest", `{}`, 409, nil, nil},
		{"a swarm by a visitor", visitor, "POST", "/swarms", `{"theme": {"fi": "X"}, "starts": "2026-12-03T13:00:00+02:00", "remote_url": "https://x.example.org"}`, 401, nil, nil},
		{"a swarm from scratch", matti, "POST", "/swarms", `{"theme": {"fi": "X"}, "starts": "2026-12-03T13:00:00+02:00", "remote_url": "https://x.example.org"}`, 201, []string{`"path":"/meetings/`}, nil},
	} {
		status, body := tt.b.JSON(tt.method, "/api/v1"+tt.path, tt.body)
		if status != tt.status {
			t.Errorf("%s: %d, want %d: %.400s", tt.name, status, tt.status, body)
		}
		for _, s := range tt.has {
			if !strings.Contains(body, s) {
				t.Errorf("%s: lacks %s: %.900s", tt.name, s, body)
			}
		}
		for _, s := range tt.not {
			if strings.Contains(body, s) {
				t.Errorf("%s: has %s: %s", tt.name, s, body)
			}
		}
	}
}

// breaks break each invariant once.
var breaks = map[string]string{
	"tip.decided_says_why":         `UPDATE tips SET state = 'decided' WHERE state = 'open'`,
	"tip.target":                   `UPDATE tips SET meeting_id = '' WHERE decision = 'swarm'`,
	"tip.promise":                  `UPDATE tips SET due_day = '' WHERE ready_at > 0`,
	"tip.published_once_confirmed": `UPDATE tips SET published_at = 0 WHERE state = 'open'`,
	"tip.interest_in_what_is_seen": `UPDATE tips SET state = 'waiting' WHERE ready_at > 0`,
	"tip.swarm_outcome":            `UPDATE tip_swarms SET outcome = 'closed'`,
	"tip.swarm_is_one":             `UPDATE meetings SET kind = 'meeting' WHERE id IN (SELECT meeting_id FROM tip_swarms)`,
}

func TestInvariantsAreFoundBroken(t *testing.T) {
	for _, i := range Invariants() {
		t.Run(i.Name, func(t *testing.T) {
			w := newWorld(t)
			tip, _ := w.ready()
			w.decide(tip, Verdict{Decision: BySwarm})
			w.suggest(w.person("Viljo Vinkki", i18n.FI), hr())
			w.held(w.member("Liisa Lahti"), 1)
			w.asked()
			w.write(func(ctx context.Context, tx *db.Tx) error {
				if found, err := db.Exists(ctx, tx, i.SQL); err != nil || found {
					t.Fatalf("broken before: %v", err)
				}
				if n, err := tx.Exec(ctx, breaks[i.Name]); err != nil || n == 0 {
					t.Fatalf("changes nothing: %v", err)
				}
				found, err := db.Exists(ctx, tx, i.SQL)
				if !found {
					t.Error("the breach is not found")
				}
				return err
			})
		})
	}
}
