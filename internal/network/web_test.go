package network

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

// founding makes what the founding facts say of two networks.
func founding(w *world) (soste org.Organisation, small, leads Network) {
	w.Helper()
	soste = w.org("Soste", -1)
	var source org.Source
	w.write(func(ctx context.Context, tx *db.Tx) error {
		var err error
		if source, err = org.AddSource(ctx, tx, authz.System, org.NewSource{Alias: "N", Title: "SOSTEn verkostot kokoavat 1 300 järjestöammattilaista", Publisher: soste.ID,
			Published: day("2016-02-23").Start(), Lang: i18n.FI}); err != nil {
			return err
		}
		_, err = AddStatedFigure(ctx, tx, authz.System, Figure{What: i18n.Content{FI: "järjestöammattilaista", SV: "organisationsanställda", EN: "professionals"},
			Amount: Amount{Value: 1300}, AsOf: civil.Vague{Year: 2016, Month: 2, Day: 23}, Source: source.ID})
		return err
	})
	made := Example(soste.ID, soste.ID, source.ID, w.today())
	made[0].Coordinators = made[0].Coordinators[:1]
	return soste, w.create(made[0]), w.create(made[2])
}

func (w *world) mux() http.Handler {
	m := webtest.Mux(w, w.DB, webtest.WithNow(w.clock.Now))
	w.Routes(m)
	return m
}

func TestTheDirectoryShowsWhatIsCountedAndWhatIsStated(t *testing.T) {
	w := newWorld(t)
	_, small, _ := founding(w)
	w.join(w.coordinator("Kaisa Koordinaattori", w.org("Toinen", -1)), small)
	b := webtest.New(t, w.mux())
	page := b.Get("/fi/networks")
	page.Want(200, "Verkostot", "2 verkostoa", "aakkosjärjestyksessä", "Ilmoitettu 1 300: järjestöammattilaista", "Pienten järjestöjen verkosto", "Soste",
		"Tilanne 22.11.2026", "Tunnetaan lähteestä, tiedot päivältä 23.2.2016", "Tukea järjestöjä")
	b.Get("/sv/networks").Want(200, "Nätverket för små organisationer", "2 nätverk", "Uppgivet 1 300")
	b.Get("/en/networks").Want(200, "Stated 1,300: professionals")
	b.Get("/fi/networks?kind=leads").Want(200, "1 verkosto", "Verkostojen vetäjien tapaamiset").WantNot("Tukea järjestöjä")
	b.Get("/fi/networks?q=tyon").Want(200, "Haku: tyon", "Pienten järjestöjen")
	b.Get("/fi/networks?q=olematon").Want(200, "Näillä rajauksilla ei löydy verkostoja")
	b.Get("/fi/networks?view=table&sort=size").Want(200, "suurimmasta alkaen")
	b.Get("/fi/networks?view=map").Want(200, "Maakunta")
	b.Get("/fi/networks?sort=%00&page=%ff&kind=x").Want(200)
}

func TestANetworksPageShowsEverythingStated(t *testing.T) {
	w := newWorld(t)
	_, small, _ := founding(w)
	b := webtest.New(t, w.mux())
	b.Get("/fi/networks/"+small.Slug).Want(200, "Pienten järjestöjen verkosto", "yksi isoimmista", "Vaihetta ei ole kerrottu. Tiedot ovat päivältä 23.2.2016.",
		"Helmikuun alussa 2016, mukana yli 60", "pitkästä aikaa kasvokkain", "Facebook-ryhmä", "Jäseniä 275 (23.2.2016)", "Kanavan jäseniä ei lasketa",
		"järjestössä on alle 10 työntekijää", "järjestö toimii koko maassa", "työn ilo", "Vuodelle 2016 suunniteltiin tapaamisia: 4", "Yhteyshenkilö puuttuu", "soste@example.org",
		"SOSTEn verkostot kokoavat 1 300 järjestöammattilaista”, Soste, 23.2.2016", "Seuraa sähköpostilla", "Pyydä päästä mukaan")
	b.Get("/sv/networks/"+small.Slug).Want(200, "Nätverket för små organisationer", "Texten finns inte på svenska", "I början av februari 2016, över 60 deltog")
	b.Get("/fi/networks/olematon").Want(404)
	b.Get("/fi/networks?kind=leads").Click("Verkostojen vetäjien tapaamiset").Want(200, "Verkostotyön minikäsikirja", "Verkostoon tullaan kutsusta")
}

func TestFiguresCanBeFollowed(t *testing.T) {
	w := newWorld(t)
	_, small, _ := founding(w)
	w.on("2026-11-23")
	w.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := space.Join(ctx, tx, authz.System, space.New{Space: small.Space(), Person: w.aPerson(ctx, tx), Level: space.AsMember, State: space.Joined})
		return err
	})
	b := webtest.New(t, w.mux())
	b.Get("/fi/networks/figures").Want(200, "Ihmisiä: 1", "Jäsenyyksiä: 1", "Verkostoja: 2", "Sama ihminen lasketaan kerran", "Ilmoitettu 1 300", "Vuosi", "2016")
	b.Get("/fi/networks/figures?on=2026-11-22").Want(200, "Tilanne 22.11.2026", "Ihmisiä: 0")
	b.Get("/fi/networks/figures?on=eilen").Want(200, "Ihmisiä: 1")
	csv := b.Get("/fi/networks/figures.csv?on=2026-11-22").Body
	if !strings.Contains(csv, "Ihmisiä;0;2026-11-22;Laskettu") || !strings.Contains(csv, "1 300") && !strings.Contains(csv, "1\u00a0300") {
		t.Errorf("the CSV:\n%s", csv)
	}
	if csv := b.Get("/fi/networks/export.csv?kind=leads").Body; !strings.Contains(csv, "Verkostojen vetäjien tapaamiset") || strings.Contains(csv, "Pienten") {
		t.Errorf("the CSV:\n%s", csv)
	}
	if got := b.Get("/fi/networks/export.xlsx"); got.Status != 200 || !strings.HasPrefix(got.Body, "PK") {
		t.Errorf("the XLSX: %d", got.Status)
	}
}

func (w *world) aPerson(ctx context.Context, tx *db.Tx) string {
	id := tx.NewID()
	if _, err := tx.Exec(ctx, `INSERT INTO people (id, name) VALUES ($1, 'Joku')`, id); err != nil {
		w.Fatal(err)
	}
	return id
}

func TestJoiningInSwedish(t *testing.T) {
	w := newWorld(t)
	_, small, _ := founding(w)
	maj := w.person("Maj-Britt Lindqvist", i18n.SV)
	m := w.mux()
	asksToSignIn(t, m, "/sv/networks/"+small.Slug+"/join")
	b := webtest.As(t, m, w.as(maj))
	page := b.Get("/sv/networks/"+small.Slug).Click("Be om att få gå med").Want(200, "det är inte känt om villkoret uppfylls")
	page = page.Form("Be om att få gå med").Fill("Hur många anställda har din organisation?", "många").Submit()
	page.Want(422, "Skriv ett heltal med siffror, till exempel 12.")
	page = page.Form("Be om att få gå med").Choose("Var verkar din organisation?", "Organisationen verkar i hela landet").
		Fill("Hur många anställda har din organisation?", "7").Choose("Vad vi skickar", "Sammandrag en gång i veckan").Fill("Meddelande till kontaktpersonen", "Hej").Submit()
	page.Want(200, "Din begäran har skickats")
	b.Get("/sv/networks/"+small.Slug+"/me").Want(200, "Återta din begäran")
	kaisa := w.coordinator("Kaisa Koordinaattori", w.orgOf(small))
	desk := webtest.As(t, m, w.as(kaisa))
	answer := desk.Get("/fi/desk/networks").Want(200, "Maj-Britt Lindqvist pyytää päästä mukaan", "ehto täyttyy", "Yhteyshenkilö puuttuu").Click("Vastaa: Maj-Britt Lindqvist")
	answer.Want(200, "Kertoi itse: järjestössä on 7 työntekijää (22.11.2026)", "Hej").Form("Hyväksy").Fill("Perustelu", "Tervetuloa").Submit().Want(200, "Pyyntö on hyväksytty")
	b = webtest.As(t, m, w.as(maj))
	b.Get("/sv/networks/"+small.Slug).Want(200, "Du är medlem i nätverket", "1 medlem")
	b.Get("/sv/networks/"+small.Slug+"/members").Want(200, "Maj-Britt Lindqvist").WantNot("maj.britt.lindqvist@example.org", "Lägg till en medlem")
	webtest.As(t, m, w.as(kaisa)).Get("/fi/networks/"+small.Slug+"/members").Want(200, "maj.britt.lindqvist@example.org", "Lisää jäsen")
	b.Get("/sv/networks/"+small.Slug+"/leave").Want(200, "Vill du lämna nätverket").Form("Lämna nätverket").Submit().Want(200, "Du är inte längre med i nätverket.")
}

func (w *world) orgOf(n Network) org.Organisation {
	return org.Organisation{ID: n.Coordinators[0].Org}
}

func TestFollowingFromThePage(t *testing.T) {
	w := newWorld(t)
	_, small, _ := founding(w)
	m := w.mux()
	b := webtest.New(t, m)
	page := b.Get("/fi/networks/"+small.Slug).Form("Seuraa").Fill("Sähköposti", "ei osoite").Submit()
	if page.Status != 422 {
		t.Fatalf("a bad address: %d", page.Status)
	}
	page.Form("Seuraa").Fill("Sähköposti", "lukija@example.org").Choose("Mitä lähetämme", "Jokainen viesti heti").Submit().Want(200, "Lähetimme sinulle viestin")
	key := link(w, w.sent()[0].Text, "https://parvi.example/fi/n/f/")
	b.Get("/fi/n/f/"+key).Want(200, "Saat sähköpostia tästä verkostosta").Form("Vahvista seuraaminen").Submit().Want(200, "Seuraat nyt verkostoa.")
	var stop string
	w.write(func(ctx context.Context, tx *db.Tx) error {
		rows, err := space.Current(ctx, tx, []space.Ref{small.Space()}, space.AsFollower)
		if err == nil {
			stop = rows[0].MailKey
		}
		return err
	})
	b.Get("/u/n/"+stop).Want(200, "Haluatko lopettaa viestit").Form("Lopeta viestit").Submit().Want(200, "Viestit on lopetettu")
	b.Get("/u/n/"+stop).Want(200, "Viestit on lopetettu")
	b.Get("/u/n/olematon").Want(404)
	res := b.Do(oneClick("/u/n/" + stop))
	if res.StatusCode != 200 {
		t.Errorf("one click from a mail program: %d", res.StatusCode)
	}
}

func oneClick(path string) *http.Request {
	req, _ := http.NewRequest("POST", webtest.Origin+path, strings.NewReader("List-Unsubscribe=One-Click"))
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Origin", "https://mail.example.net")
	req.Header.Set("Sec-Fetch-Site", "cross-site")
	return req
}

func TestFoundingAndEditingByForms(t *testing.T) {
	w := newWorld(t)
	soste, _, _ := founding(w)
	kaisa := w.coordinator("Kaisa Koordinaattori", soste)
	m := w.mux()
	b := webtest.As(t, m, w.as(kaisa))
	page := b.Get("/fi/networks/new").Form("Julkaise").Fill("Verkoston nimi / suomi", "HR-vastaavat").Choose("Laji", "Ammattirooli").Submit()
	page.Want(422, "Vastaa ennen julkaisemista: Mikä on verkoston perustehtävä?")
	page = page.Form("Tallenna luonnos").Submit()
	page.Want(200, "Tämä on luonnos", "HR-vastaavat")
	webtest.New(t, m).Get("/fi/networks/hr-vastaavat").Want(404)
	webtest.New(t, m).Get("/fi/networks").WantNot("HR-vastaavat")
	form := b.Get("/fi/networks/hr-vastaavat/founding").Form("Julkaise")
	for _, q := range Questions {
		form = form.Fill(QuestionNames[q].FI+" / suomi", "Vastaus")
	}
	form.Submit().Want(200, "Syntymässä")
	webtest.New(t, m).Get("/fi/networks").Want(200, "HR-vastaavat")

	b.Get("/fi/networks/hr-vastaavat/edit").Form("Tallenna").Fill("Lyhenne", "HR").Fill("Toiminta alkoi", "2016-02").Submit().Want(200, "Muutokset on tallennettu.", "helmikuussa 2016")
	b.Get("/fi/networks/hr-vastaavat/conditions").Form("Tallenna").Choose("Mitä ehto koskee", "Työntekijöiden määrä").Choose("Vertailu", "alle").Fill("Arvo", "kymmenen").
		Submit().Want(422, "Kirjoita kokonaisluku numeroin, esimerkiksi 12.").Form("Tallenna").Fill("Ehto 1 / Arvo", "10").Submit().Want(200, "Muutokset on tallennettu.")
	b.Get("/fi/networks/hr-vastaavat/plan").Form("Tallenna").Fill("Suunniteltuja tapaamisia", "4").Submit().Want(200, "Vuodelle 2026 on suunniteltu tapaamisia: 4")
	b.Get("/fi/networks/hr-vastaavat/plan").Form("Tallenna teemat").Fill("Teema 1 / suomi", "Rekrytointi").Submit().Want(200)
	b.Get("/fi/networks/hr-vastaavat/plan").Form("Lisää ilmoitettu luku").Fill("Mitä luku kertoo / suomi", "mukana").Fill("Arvo", "60").Choose("Miten luku on ilmoitettu", "yli").Fill("Tilanne", "2016-02").
		Submit().Want(200, "Ilmoitettu yli 60: mukana")
	b.Get("/fi/networks/hr-vastaavat/channels").Form("Lisää kanava").Choose("Kanava", "Facebook-ryhmä").Fill("Verkko-osoite", "https://example.org/ryhma").Check("Keskustelu käydään tässä kanavassa").Submit().Want(200)
	b.Get("/fi/networks/hr-vastaavat/channels").Form("Kirjaa jäsenmäärä").Fill("Jäseniä", "275").Fill("Tilanne", "2016-02-23").Submit().Want(200)
	b.Get("/fi/networks/hr-vastaavat/coordination").Form("Nimeä tehtävään").Fill("Nimi", "Liisa Lahtinen").Fill("Sähköposti", "liisa@example.org").Submit().Want(200, "Liisa Lahtinen")
	b.Get("/fi/networks/hr-vastaavat/coordination").Form("Päätä järjestön koordinointi").Choose("Järjestö", "Soste").Fill("Viimeinen päivä", "2026-12-31").Submit().
		Want(422, "Verkosto jäisi ilman koordinoivaa järjestöä.")
	b.Get("/fi/networks/hr-vastaavat/phase").Form("Tallenna").Choose("Vaihe", "Päättynyt").Submit().Want(422, "Kirjoita verkoston viimeinen päivä.").
		Form("Tallenna").Choose("Vaihe", "Toimiva").Submit().Want(200, "Toimiva")
	webtest.New(t, m).Get("/fi/networks/hr-vastaavat").Want(200, "HR", "alle 10 työntekijää", "Rekrytointi", "Facebook-ryhmä", "Jäseniä 275 (23.2.2016)", "Keskustelu käydään täällä.",
		"Liisa Lahtinen", "liisa@example.org", "Ilmoitettu yli 60: mukana", "Kaisa Koordinaattori, 22.11.2026")
}

func TestAddingWritingAndRemoving(t *testing.T) {
	w := newWorld(t)
	soste, small, _ := founding(w)
	kaisa := w.coordinator("Kaisa Koordinaattori", soste)
	w.org("Yhdistys", 4)
	m := w.mux()
	b := webtest.As(t, m, w.as(kaisa))
	path := "/fi/networks/" + small.Slug
	b.Get(path+"/members").Form("Kirjaa jäsen").Fill("Nimi", "Aino Virtanen").Fill("Sähköposti", "aino@example.org").Fill("Järjestö", "Yhdistys").Submit().
		Want(200, "Lähetimme hänelle viestin", "Odottaa vahvistusta")
	key := link(w, w.sent()[0].Text, "https://parvi.example/fi/n/c/")
	webtest.New(t, m).Get("/fi/n/c/"+key).Want(200, "Vahvista, että tulet mukaan").Form("Tule mukaan").Submit().Want(200, "Olet nyt verkoston jäsen.")
	b.Get(path+"/members").Want(200, "Aino Virtanen", "Yhdistys")
	b.Get(path+"/members").Form("Lisää jäsenjärjestö").Fill("Järjestö", "Yhdistys").Submit().Want(200, "Järjestö on nyt verkoston jäsen.", "Edustajia ei ole nimetty")
	b.Get(path+"/members").Click("Nimeä edustaja: Yhdistys").Form("Nimeä edustaja").Fill("Nimi", "Bo Berg").Fill("Sähköposti", "bo@example.org").Submit().Want(200)
	w.sent()
	page := b.Get(path + "/messages").Form("Esikatsele").Submit()
	page.Want(422, "Kirjoita viestin otsikko", "Kirjoita viesti")
	page = page.Form("Esikatsele").Fill("Otsikko / suomi", "Kutsu").Fill("Viesti / suomi", "Tulkaa **mukaan**.").Submit()
	page.Want(200, "Viesti ei ole vielä lähtenyt.", "Lähtee heti 1").Form("Lähetä").Submit().Want(200, "Viesti on lähtemässä.", "Kutsu")
	if got := w.sent(); len(got) != 1 || got[0].Subject != "Kutsu" {
		t.Errorf("sent: %v", recipients(got))
	}
	if csv := b.Get(path + "/members/export.csv").Body; !strings.Contains(csv, "aino@example.org") {
		t.Errorf("the CSV:\n%s", csv)
	}
	b.Get(path + "/members").Click("Aino Virtanen").Form("Päätä jäsenyys").Submit().Want(422)
	b.Get(path+"/members").Click("Aino Virtanen").Form("Päätä jäsenyys").Fill("Perustelu", "Pyysit itse.").Submit().Want(200, "Jäsenyys on päättynyt")
	if got := w.sent(); len(got) != 1 || !strings.Contains(got[0].Text, "Pyysit itse.") {
		t.Errorf("told: %v", recipients(got))
	}
	webtest.New(t, m).Post(path+"/members", url.Values{"name": {"X"}, "email": {"x@example.org"}}).Want(401)
}

// asksToSignIn fails unless a visitor is led to the sign-in page and back.
func asksToSignIn(t *testing.T, m http.Handler, path string) {
	t.Helper()
	if got := webtest.New(t, m).Get(path).Path; !strings.Contains(got, "/sign-in?next="+url.QueryEscape(path)) {
		t.Errorf("%s leads a visitor to %s", path, got)
	}
}

func TestOthersSeeNoPagesOfWork(t *testing.T) {
	w := newWorld(t)
	_, small, _ := founding(w)
	m := w.mux()
	aino := w.person("Aino Virtanen", i18n.FI)
	for _, part := range []string{"edit", "founding", "coordination", "conditions", "channels", "plan", "phase", "members", "requests", "messages", "members/export.csv"} {
		asksToSignIn(t, m, "/fi/networks/"+small.Slug+"/"+part)
		webtest.As(t, m, w.as(aino)).Get("/fi/networks/" + small.Slug + "/" + part).Want(403)
	}
	w.grant(aino, account.Contact, small.ID, "")
	webtest.As(t, m, w.as(aino)).Get("/fi/networks/" + small.Slug + "/members").Want(200)
	webtest.As(t, m, w.as(aino)).Get("/fi/networks/" + small.Slug + "/edit").Want(403)
}
