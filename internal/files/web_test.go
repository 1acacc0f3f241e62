package files

import (
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

func TestAWorkspaceOnTheWeb(t *testing.T) {
	w := newWorld(t)
	lead, maija, other := w.lead("Liisa Vetäjä"), w.person("Maija Jäsen", space.AsMember), w.person("Oona Seuraaja", space.AsFollower)
	m := w.mux()
	const front = "/clubs/kuoro/workspace"

	webtest.New(t, m).Get("/fi"+front).Want(200, "Työtila", "Uutta", "Sivuja ei vielä ole").WantNot("Tee sivu", "Pelisäännöt")
	webtest.New(t, m).Get("/fi/clubs/olematon/workspace").Want(404)

	l := webtest.As(t, m, lead)
	form := l.Get("/sv"+front).Want(200, "Arbetsrum").Click("Skriv spelregler").Want(200, "Skriv spelregler").Form("Spara sidan")
	form = form.Set("body.fi", "").Submit().Want(422, "Skriv sidans text.").Form("Spara sidan")
	form.Set("title.fi", "Pelisäännöt").Set("title.sv", "").Set("body.fi", "Kysy keskeneräisenä.").Submit().Want(200, "Sidan har sparats.")

	w.clock.Advance(time.Minute)
	b := webtest.As(t, m, maija)
	b.Get("/fi"+front).Want(200, "Et ole vielä lukenut pelisääntöjä", "Kysy keskeneräisenä.").Click("Lue pelisäännöt kokonaan").Want(200).WantNot("Muokkaa sivua")
	b.Get("/fi" + front).WantNot("Et ole vielä lukenut")

	page := b.Get("/fi"+front).Click("Tee sivu").Want(200).Form("Tallenna sivu").
		Set("title.fi", "Konsertin muistilista").Set("body.fi", "Katso [[Pelisäännöt]] ja [[Nuotit]].").Submit().Want(200, "Sivu on tallennettu.")
	path := strings.TrimPrefix(page.Path, "/fi")
	b.Get("/fi"+front).Click("Tee sivu").Form("Tallenna sivu").Set("title.fi", "Nuotit").Set("body.fi", "Kaapissa.").Submit().Want(200)
	var found bool
	for _, x := range b.Get("/fi" + path).Links() {
		found = found || x.Text == "Nuotit"
	}
	if !found {
		t.Error("[[Nuotit]] is no link")
	}
	webtest.As(t, m, other).Get("/fi" + path).Want(404)

	// Two edit at once: the second is told and loses nothing.
	mine, theirs := b.Get("/fi"+path+"/edit").Form("Tallenna sivu"), l.Get("/fi"+path+"/edit").Form("Tallenna sivu")
	w.clock.Advance(time.Minute)
	theirs.Set("body.fi", "Vetäjän teksti").Fill("Mitä muutit?", "Lyhensin").Submit().Want(200, "Sivu on tallennettu.")
	stale := mine.Set("body.fi", "Jäsenen teksti").Submit()
	stale.Want(409, "Sivu on muuttunut", "Jäsenen teksti", "Vetäjän teksti", "Liisa Vetäjä")
	stale.Form("Tallenna sivu").Submit().Want(200, "Jäsenen teksti")
	history := b.Get("/fi"+path).Click("Historia").Want(200, "Versio 3", "Lyhensin")
	history.Click("Versio 3").Want(200, "Versio 3 verrattuna versioon 2", "Poistettu:", "Lisätty:")
	b.Get("/fi"+path+"/history").Form("Palauta tämä versio").Submit().Want(200, "Versio on palautettu.", "Vetäjän teksti")
	b.Get("/fi" + path + "/compare?a=9&b=1").Want(404)

	b.Get("/fi"+path).Form("Poista sivu näkyvistä").Submit().Want(200, "Sivu ei enää näy muille.").WantNot("Konsertin muistilista")
	b.Get("/fi" + path).Want(404)
	l.Get("/fi"+path).Want(200, "Poistettu näkyvistä").Form("Palauta sivu näkyviin").Submit().Want(200, "Sivu näkyy taas.")

	// Files.
	send := b.Get("/fi" + front).Click("Lisää tiedosto").Want(200).Form("Lisää tiedosto")
	send.Submit().Want(422, "Valitse tiedosto.")
	b.Get("/fi"+front+"/files/new").Form("Lisää tiedosto").Attach("Tiedosto", "a.pdf", []byte("PK\x03\x04 not a pdf")).Submit().Want(422, "Tällaista tiedostoa ei voi lisätä: a.pdf.")
	sent := b.Get("/fi"+front+"/files/new").Form("Lisää tiedosto").Attach("Tiedosto", "nuotit.pdf", []byte("%PDF-1.7 nuotit")).Set("description.fi", "Kevään laulut").Submit()
	sent.Want(200, "Tiedosto on työtilassa.", "nuotit.pdf", "Kevään laulut", "Versio 1")
	file := strings.TrimPrefix(sent.Path, "/fi")
	webtest.As(t, m, other).Get("/fi" + file).Want(404)
	webtest.As(t, m, other).Get("/fi" + file + "/download").Want(404)
	res := b.Do(httptest.NewRequest("GET", "/fi"+file+"/download", nil))
	if h := res.Header; h.Get("Content-Disposition") != "attachment; filename=nuotit.pdf" || h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Content-Type") != "application/pdf" {
		t.Errorf("headers of a download: %v", h)
	}
	w.clock.Advance(time.Minute)
	b.Get("/fi"+file).Form("Lisää uusi versio").Attach("Tiedosto", "nuotit2.pdf", []byte("%PDF-1.7 uudet")).Submit().Want(200, "Versio 2: nuotit2.pdf")
	b.Get("/fi"+file).Form("Tallenna kuvaus").Choose("Kuka näkee tämän?", "Jäsenille ja seuraajille").Submit().Want(200, "Kuvaus on tallennettu.")
	webtest.As(t, m, other).Get("/fi"+file).Want(200, "nuotit2.pdf").WantNot("Poista tiedosto", "Lisää uusi versio")
	b.Get("/fi"+front+"/archive").Want(200, "Luvut kuukausittain", "marraskuu", "nuotit2.pdf")
	w.keeps()
	b.Get("/fi"+file).Click("Poista tiedosto").Want(200, "Poistetaanko tiedosto nuotit2.pdf?").Form("Poista tiedosto").Submit().Want(200, "Tiedosto on poistettu.").WantNot("nuotit2.pdf")
	w.keeps()

	w.over = true
	b.Get("/fi" + front).WantNot("Tee sivu")
	b.Get("/fi" + front + "/pages/new").Want(409)
}

func TestTheAPI(t *testing.T) {
	w := newWorld(t)
	m := w.mux()
	b := webtest.As(t, m, w.person("Maija Jäsen", space.AsMember))
	status, answer := b.JSON("POST", "/api/v1/clubs/kuoro/pages", `{"title":{"fi":"Sivu"},"text":{"fi":"Teksti"},"visibility":"public"}`)
	if status != 201 || !strings.Contains(answer, `"version":1`) {
		t.Errorf("making a page: %d %s", status, answer)
	}
	if status, answer := webtest.New(t, m).JSON("GET", "/api/v1/clubs/kuoro/pages", ""); status != 200 || !strings.Contains(answer, `"fi":"Sivu"`) {
		t.Errorf("pages: %d %s", status, answer)
	}
	if status, answer := webtest.New(t, m).JSON("GET", "/api/v1/clubs/kuoro/files", ""); status != 200 || !strings.Contains(answer, `"items":[]`) {
		t.Errorf("files: %d %s", status, answer)
	}
	if status, _ := webtest.New(t, m).JSON("POST", "/api/v1/clubs/kuoro/pages", `{"title":{"fi":"Sivu"},"text":{"fi":"Teksti"}}`); status != 401 {
		t.Errorf("a stranger makes a page: %d", status)
	}
}
