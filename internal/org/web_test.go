package org

import (
	"context"
	"strings"
	"testing"

	"github.com/a-h/templ"

	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/platform/web/webtest"
)

// site is a server with the examples.
func site(t *testing.T) (*web.Mux, *db.DB, Examples) {
	t.Helper()
	d := dbtest.New(t)
	made := examples(t, d)
	m := webtest.Mux(t, d)
	(&Service{DB: d}).Routes(m)
	return m, d, made
}

func operator() authz.Actor { return webtest.Actor("olli", "Olli Operaattori", "operator") }

func TestTheListNarrowsAndTurns(t *testing.T) {
	m, d, _ := site(t)
	for _, name := range sixty() {
		make1(t, d, name, nil)
	}
	b := webtest.New(t, m)
	page := b.Get("/fi/organisations").Want(200, "67 organisaatiota", "nimen mukaan", "Esimerkkijärjestö Kaisla ry", "Vie taulukkona (CSV)")
	if rows := len(page.Table(0)); rows != perPage+1 {
		t.Errorf("the first page has %d rows, want %d", rows, perPage)
	}
	page = page.Click("Seuraavat").Want(200, "67 organisaatiota")
	if rows := len(page.Table(0)); rows != 17+1 {
		t.Errorf("the second page has %d rows, want 17", rows-1)
	}
	page.Click("Edelliset").Want(200, "Esimerkkijärjestö Kaisla ry")

	page = b.Get("/fi/organisations").Form("Näytä organisaatiot").Fill("Nimi", "kais").Check("Laji / Piiri").Submit()
	page.Want(200, "1 organisaatio", "Kaislan Pohjanmaan esimerkkipiiri ry", "Pohjanmaa", "Poista rajaus").WantNot("Tyrsky")
	page = b.Get("/sv/organisations?q=finns-inte").Want(200, "Inga organisationer hittas med de här avgränsningarna")
	page.Click("Visa alla").Want(200, "67 organisationer")
	b.Get("/fi/organisations?kind=nonsense&region=99&sort=x&cursor=%27&under=no&in=no").Want(200, "67 organisaatiota")
}

// sixty are names in the order of the alphabet.
func sixty() []string {
	var all []string
	for _, a := range "HIJKLM" {
		for _, b := range "aeioutrsnd" {
			all = append(all, string(a)+string(b)+"keksitty ry")
		}
	}
	return all
}

func TestTheListOfNothingSaysWhatWouldBeHere(t *testing.T) {
	d := dbtest.New(t)
	m := webtest.Mux(t, d)
	(&Service{DB: d}).Routes(m)
	webtest.New(t, m).Get("/en/organisations").Want(200, "0 organisations", "No organisations have been added yet.")
}

func TestExport(t *testing.T) {
	m, _, _ := site(t)
	b := webtest.New(t, m)
	page := b.Get("/sv/organisations/export?format=csv&kind=district")
	if page.Status != 200 {
		t.Fatalf("status %d", page.Status)
	}
	for _, want := range []string{"Namn (fi);Namn (sv)", "Kaislan Pohjanmaan esimerkkipiiri ry;Vass exempeldistrikt i Österbotten rf", "Distrikt;regional", "Österbotten", "Exempelorganisationen Vass rf"} {
		if !strings.Contains(page.Body, want) {
			t.Errorf("the table lacks %q:\n%s", want, page.Body)
		}
	}
	if xlsx := b.Get("/sv/organisations/export?format=xlsx"); xlsx.Status != 200 || !strings.HasPrefix(xlsx.Body, "PK") {
		t.Errorf("the workbook: %d", xlsx.Status)
	}
}

func TestAnOrganisationsPage(t *testing.T) {
	m, d, made := site(t)
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		source, err := AddSource(ctx, tx, authz.System, NewSource{Title: "Esimerkkiuutinen", Publisher: made["poiju"].ID, Published: civil.MustDate("2018-03-27").Start()})
		if err != nil {
			return err
		}
		if _, err := AddVenue(ctx, tx, authz.System, NewVenue{Org: made["poiju"].ID, Name: i18n.Content{FI: "Esimerkkitilat"}, Municipality: "837", NewIn: when(t, "2016"), Source: source.ID}); err != nil {
			return err
		}
		_, err = AddStrategy(ctx, tx, authz.System, NewStrategy{
			Org: made["poiju"].ID, From: 2018, To: 2022, Continues: i18n.Content{FI: "Noudattaa pitkälti aiempaa."},
			Aims: []i18n.Content{{FI: "ensimmäinen tavoite"}}, Lines: []i18n.Content{{FI: "ensimmäinen linjaus"}, {FI: "toinen linjaus"}}, Source: source.ID,
		})
		return err
	})
	b := webtest.New(t, m)
	page := b.Get("/fi/organisations/opintokeskus-esimerkki-poiju").Want(200,
		"Opintokeskus, Tampere", "Toimipaikat", "Palvelee: Kanta-Häme, Pirkanmaa, Satakunta", "Neuvoo kurssien suunnittelussa",
		"vuoteen 2019 asti", "Esimerkkiopisto Luoto", "vuodesta 2019",
		"Esimerkkitilat", "Uusi tila: vuonna 2016", "Lähde: ”Esimerkkiuutinen”, Esimerkkiopisto Luoto, 27.3.2018",
		"Strategia 2018–2022", "ensimmäinen tavoite", "toinen linjaus", "Noudattaa pitkälti aiempaa.",
		"Esimerkkijärjestöt Aallokko ry", "Jäsen · vuodesta 2016", "Näytä jäsen- tai sopimusjärjestö (1)",
	).WantNot("Ylläpito", "Muuta perustietoja")
	if page.Title() != "Opintokeskus Esimerkki Poiju" {
		t.Errorf("h1 %q", page.Title())
	}
	page.Click("Näytä jäsen- tai sopimusjärjestö (1)").Want(200, "1 organisaatio", "Esimerkkijärjestö Kaisla ry", "Jäsenenä: Opintokeskus Esimerkki Poiju")
	b.Get("/sv/organisations/esimerkkijarjesto-kaisla-ry").Want(200, "Exempelorganisationen Vass rf", "Riksomfattande organisation, Helsingfors",
		"Anställda", "7", "Läget 15.1.2026", "Underorganisationer", "Vass exempeldistrikt i Österbotten rf", "finska, svenska")
	b.Get("/en/organisations/exempelforeningen-vass-i-narpes-rf").Want(200, "Parent organisation", "Ostrobothnia")
	b.Get("/fi/organisations/nothing").Want(404)
}

func TestAnOldAddressLeadsToTheNewOne(t *testing.T) {
	m, d, made := site(t)
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		return SetSlug(ctx, tx, authz.System, made["talo"].ID, "satama")
	})
	page := webtest.New(t, m).Get("/sv/organisations/esimerkkitalo-satama").Want(200, "Exempelhuset Satama")
	if !strings.HasSuffix(page.Path, "/sv/organisations/satama") {
		t.Errorf("led to %s", page.Path)
	}
}

func TestAddingAnOrganisation(t *testing.T) {
	m, _, _ := site(t)
	b := webtest.As(t, m, operator())
	form := b.Get("/fi/organisations").Click("Lisää organisaatio").Form("Lisää organisaatio")
	page := form.Fill("Y-tunnus", "0112038-8").Fill("Sähköposti", "ei osoite").Submit()
	page.Want(422, "Kirjoita organisaation nimi ainakin yhdellä kielellä.", "Valitse, millainen organisaatio on kyseessä.")
	page = page.Form("Lisää organisaatio").Fill("Nimi / suomi", "Keksitty yhdistys ry").Choose("Laji", "Yhdistys").Submit()
	page.Want(422, "Y-tunnuksessa on kirjoitusvirhe", "Kirjoita osoite muodossa nimi@jarjesto.fi.")
	form = page.Form("Lisää organisaatio")
	if got := form.Value("Nimi / suomi"); got != "Keksitty yhdistys ry" {
		t.Errorf("what was typed is lost: %q", got)
	}
	form.Fill("Y-tunnus", "112038-9").Fill("Sähköposti", "keksitty@keksitty.example").Fill("Työntekijöitä", "3").
		Choose("Kunta", "Vaasa").Check("Kielet / suomi").Check("Kielet / svenska").Submit().
		Want(200, "Organisaatio on lisätty.", "Keksitty yhdistys ry", "0112038-9", "Yhdistys, Vaasa", "Pohjanmaa", "suomi, ruotsi")
	b.Get("/fi/organisations/new").Form("Lisää organisaatio").Fill("Nimi / suomi", "Toinen ry").Choose("Laji", "Yhdistys").
		Fill("Y-tunnus", "0112038-9").Submit().Want(422, "Tämä Y-tunnus on jo toisella organisaatiolla: Keksitty yhdistys ry.")
}

func TestWhoMayNotDoesNot(t *testing.T) {
	m, _, made := site(t)
	kaisla, tyrsky := made["kaisla"], made["tyrsky"]
	visitor := webtest.New(t, m)
	askedToSignIn(t, visitor.Get("/fi/organisations/new"))
	stranger := webtest.As(t, m, webtest.Actor("sini", "Sini", "main_user:"+tyrsky.ID))
	stranger.Get("/fi/organisations/new").Want(403)
	for _, path := range []string{"/edit", "/names", "/employees", "/memberships/new", "/offices/new", "/venues/new", "/history", "/parent", "/end"} {
		askedToSignIn(t, visitor.Get("/fi"+kaisla.Path()+path))
		stranger.Get("/fi" + kaisla.Path() + path).Want(403)
	}
	visitor.Get("/fi" + kaisla.Path() + "/people").Want(404)
	stranger.Get("/fi" + kaisla.Path() + "/people").Want(404)
	stranger.Post("/fi"+kaisla.Path()+"/edit", map[string][]string{"kind": {"school"}}).Want(403)
	stranger.Post("/fi/organisations/new", map[string][]string{"name.fi": {"X"}, "kind": {"school"}}).Want(403)

	// A role reaches the subtree, and an own main user may not end or move.
	keeper := webtest.As(t, m, webtest.Actor("kaisa", "Kaisa", "main_user:"+kaisla.ID))
	keeper.Get("/fi"+made["vass"].Path()).Want(200, "Ylläpito", "Päätä organisaation toiminta")
	keeper.Get("/fi"+kaisla.Path()).Want(200, "Muuta perustietoja", "Lisää alaorganisaatio").WantNot("Päätä organisaation toiminta")
	keeper.Get("/fi" + kaisla.Path() + "/end").Want(403)
	keeper.Get("/fi"+kaisla.Path()).Click("Lisää alaorganisaatio").Want(200, "Yläorganisaatio: Esimerkkijärjestö Kaisla ry").
		Form("Lisää organisaatio").Fill("Nimi / suomi", "Kaislan uusi piiri ry").Choose("Laji", "Piiri").Submit().
		Want(200, "Organisaatio on lisätty.", "Esimerkkijärjestö Kaisla ry")
}

func askedToSignIn(t *testing.T, page *webtest.Page) {
	t.Helper()
	if !strings.HasPrefix(page.Path, "/fi/sign-in?next=") {
		t.Errorf("led to %s", page.Path)
	}
}

func TestEditingFacts(t *testing.T) {
	m, _, made := site(t)
	b := webtest.As(t, m, operator())
	edit := "/fi" + made["tyrsky"].Path() + "/edit"
	first, second := b.Get(edit), b.Get(edit)
	form := first.Form("Tallenna")
	if form.Value("Sähköposti") != "tyrsky@tyrsky.example" || form.Value("Kunta") != "853" {
		t.Errorf("the form begins with %q, %q", form.Value("Sähköposti"), form.Value("Kunta"))
	}
	form.Fill("Sähköposti", "uusi@tyrsky.example").Fill("Mitä tarjoaa / svenska", "kamratstöd").Submit().
		Want(200, "Tiedot on tallennettu.", "uusi@tyrsky.example", "kamratstöd", "Tekstiä ei ole suomeksi. Se on tässä ruotsiksi.")
	second.Form("Tallenna").Fill("Verkkosivusto", "tyrsky.example").Submit().
		Want(422, "Joku muutti näitä tietoja, kun kirjoitit.")
}

func TestNamesWithDates(t *testing.T) {
	m, _, made := site(t)
	b := webtest.As(t, m, operator())
	names := "/fi" + made["tyrsky"].Path() + "/names"
	b.Get(names).Form("Lisää nimi").Fill("Nimi / suomi", "Myrsky ry").Fill("Mistä alkaen", "eilen").Submit().
		Want(422, "Kirjoita vuosi, kuukausi tai päivä")
	b.Get(names).Form("Lisää nimi").Fill("Nimi / suomi", "Myrsky ry").Fill("Mistä alkaen", "2026-11-01").Submit().
		Want(200, "Nimi on tallennettu.", "Myrsky ry", "nykyinen nimi · 1.11.2026 alkaen", "aiempi nimi")
	b.Get("/fi"+made["tyrsky"].Path()).Want(200, "Myrsky ry", "Esimerkkiliitto Tyrsky ry")
	b.Get(names).Form("Lisää nimi").Fill("Nimi / suomi", "Tyyni ry").Fill("Mistä alkaen", "2027").Submit().Want(200, "tuleva nimi · vuodesta 2027")
	page := b.Get(names)
	page.Click("Muuta: Tyyni ry").Form("Tallenna").Fill("Nimi / svenska", "Stiltje rf").Submit().Want(200, "Nimi on tallennettu.")
	page = b.Get(names).Click("Muuta: Tyyni ry").Click("Poista nimi").Want(200, "Poista nimi vain, jos")
	page.Form("Poista nimi").Submit().Want(200, "Nimi on poistettu.").WantNot("Tyyni ry")
}

func TestChoosingAnotherOrganisation(t *testing.T) {
	m, _, made := site(t)
	b := webtest.As(t, m, operator())
	path := "/fi" + made["talo"].Path() + "/parent"
	b.Get(path).Form("Tallenna").Fill("Yläorganisaatio", "tuntematon").Submit().Want(422, "Organisaatiota ei löydy tällä nimellä.")
	page := b.Get(path).Form("Tallenna").Fill("Yläorganisaatio", "kais").Submit()
	page.Want(422, "Useampi organisaatio sopii.", "Mitä organisaatiota tarkoitat?", "Kaislan Pohjanmaan esimerkkipiiri ry")
	page.Form("Tallenna").Choose("Mitä organisaatiota tarkoitat?", "Esimerkkijärjestö Kaisla ry").Submit().
		Want(200, "Paikka rakenteessa on tallennettu.", "Yläorganisaatio", "Esimerkkijärjestö Kaisla ry")
	b.Get("/fi"+made["kaisla"].Path()+"/parent").Form("Tallenna").Fill("Yläorganisaatio", "esimerkkitalo").Submit().
		Want(422, "Organisaatio ei voi olla itsensä eikä oman alaorganisaationsa alla.")

	page = b.Get("/fi"+made["talo"].Path()+"/memberships/new").Form("Tallenna").Fill("Kattojärjestö tai opintokeskus", "Aallokko").Fill("Mistä alkaen", "2020").Submit()
	page.Want(200, "Jäsenyys on tallennettu.", "Esimerkkijärjestöt Aallokko ry", "Jäsen · vuodesta 2020")
	page = page.Click("Päätä jäsenyys: Esimerkkijärjestöt Aallokko ry").Want(200, "Päätetäänkö suhde tähän organisaatioon: Esimerkkijärjestöt Aallokko ry?")
	page.Form("Päätä jäsenyys").Fill("Voimassa asti", "2019").Submit().Want(422, "Loppu on ennen alkua.")
	page.Form("Päätä jäsenyys").Fill("Voimassa asti", "2025").Submit().Want(200, "Jäsen · 2020–2025")
}

func TestOffices(t *testing.T) {
	m, _, made := site(t)
	b := webtest.As(t, m, operator())
	page := b.Get("/fi" + made["tyrsky"].Path() + "/offices/new")
	page.Form("Tallenna").Submit().Want(422, "Kirjoita toimipaikan nimi tai valitse kunta.")
	page = page.Form("Tallenna").Choose("Kunta", "Turku").Submit()
	page.Want(200, "Toimipaikka on tallennettu.", "Ei ole kerrottu, mitä maakuntia toimipaikka palvelee.")
	b.Get("/fi/regions/19").Want(200, "Siksi ne kaikki näytetään.", "Turku")
	page.Click("Muuta: Turku").Form("Tallenna").Check("Maakunnat, joita toimipaikka palvelee / Varsinais-Suomi").Submit().Want(200, "Palvelee: Varsinais-Suomi")
	b.Get("/fi/regions/19").Want(200).WantNot("Esimerkkiliitto Tyrsky ry", "Siksi ne kaikki näytetään.")
	page = b.Get("/sv/regions/02").Want(200, "Egentliga Finland", "Åbo")
	page.Form("Visa tjänsterna").Choose("Kommun", "Rovaniemi").Submit().
		Want(200, "Lappland", "Din kommun: Rovaniemi. Välfärdsområde: Lapplands välfärdsområde.", "Vem betjänar mig?", "oulu@poiju.example")
	b.Get("/fi/regions/03").Want(404)
	b.Get("/en/regions").Want(200, "Who serves me?", "Organisations by region").Form("Show services").Choose("Municipality", "Helsinki").Submit().
		Want(200, "Uusimaa", "Your municipality: Helsinki.").WantNot("Wellbeing services county")
}

func TestVenues(t *testing.T) {
	m, _, made := site(t)
	b := webtest.As(t, m, operator())
	page := b.Get("/fi" + made["tyrsky"].Path() + "/venues/new").Form("Tallenna").Submit()
	page.Want(422, "Kirjoita tilan nimi ainakin yhdellä kielellä.")
	page = page.Form("Tallenna").Fill("Nimi / suomi", "Tyrskyn sali").Fill("Otettu käyttöön", "2016").Submit()
	page.Want(200, "Tila on tallennettu.", "Tyrskyn sali", "Turku · Uusi tila: vuonna 2016")
	page = page.Click("Muuta: Tyrskyn sali").Form("Tallenna").Fill("Osoite", "Keksitty katu 1").Submit()
	page.Want(200, "Turku · Keksitty katu 1 · Uusi tila: vuonna 2016")
	page.Click("Muuta: Tyrskyn sali").Click("Poista tila").Want(200, "Tyrskyn sali").Form("Poista tila").Submit().
		Want(200, "Tila on poistettu.").WantNot("Tyrskyn sali")
	b.Get("/fi" + made["tyrsky"].Path() + "/venues/nothing").Want(404)
}

func TestPeopleAndTheirPositions(t *testing.T) {
	m, _, made := site(t)
	b := webtest.As(t, m, webtest.Actor("kaisa", "Kaisa", "main_user:"+made["kaisla"].ID))
	people := "/fi" + made["kaisla"].Path() + "/people"
	page := b.Get(people).Want(200, "Kenenkään tehtävää ei ole vielä merkitty.")
	page.Form("Lisää ihminen").Submit().Want(422, "Kirjoita nimi ja sähköpostiosoite.")
	page = page.Form("Lisää ihminen").Fill("Ihmisen nimi", "Liisa Lahtinen").Fill("Sähköposti", "liisa@kaisla.example").
		Fill("Tehtävä / suomi", "toiminnanjohtaja").Fill("Ensimmäinen päivä", "2026-03-15").Submit()
	page.Want(200, "Tehtävä on merkitty.", "Liisa Lahtinen", "15.3.2026 alkaen")
	page = page.Click("Päätä tehtävä: Liisa Lahtinen, toiminnanjohtaja").Want(200, "Päätetäänkö tehtävä: Liisa Lahtinen, toiminnanjohtaja?", "Ihmisen omat jäsenyydet verkostoissa jatkuvat.")
	page.Form("Päätä tehtävä").Fill("Viimeinen päivä", "2026-03-01").Submit().Want(422, "Loppu on ennen alkua.")
	page.Form("Päätä tehtävä").Fill("Viimeinen päivä", "2026-12-31").Submit().Want(200, "15.3.2026–31.12.2026")
	b.Get("/fi"+made["kaisla"].Path()+"/history").Want(200, "Ihmisen tehtävä päätetty", "Ihmisen tehtävä merkitty", "Lisätty", "järjestelmä")
}

func TestTheEndOfAnOrganisation(t *testing.T) {
	m, _, made := site(t)
	b := webtest.As(t, m, operator())
	b.Get("/fi"+made["kaisla"].Path()+"/end").Form("Päätä toiminta").Submit().Want(422, "Organisaation alla on vielä 1 toimiva organisaatio.")
	page := b.Get("/fi"+made["talo"].Path()+"/end").Want(200, "Päätetäänkö organisaation toiminta: Esimerkkitalo Satama?").Form("Päätä toiminta").
		Fill("Viimeinen päivä", "2026-06-30").Fill("Miksi toiminta päättyy / suomi", "Rahoitus loppui.").Fill("Kuka jatkaa toimintaa", "tyrsky").Submit()
	page.Want(200, "Toiminta on päättynyt", "Viimeinen päivä oli 30.6.2026.", "Rahoitus loppui.", "Toimintaa jatkaa:", "Esimerkkiliitto Tyrsky ry").WantNot("Päätä organisaation toiminta")
	b.Get("/fi"+made["talo"].Path()+"/end").Form("Päätä toiminta").Submit().Want(422, "jo merkitty päättyneeksi")
}

func TestScriptsInEveryText(t *testing.T) {
	m, _, _ := site(t)
	b := webtest.As(t, m, operator())
	const evil = `"><script>alert(1)</script>`
	page := b.Get("/fi/organisations/new").Form("Lisää organisaatio").Fill("Nimi / suomi", evil).Fill("Lyhyt nimi", evil).
		Fill("Mitä tarjoaa / suomi", evil).Choose("Laji", "Yhdistys").Submit().Want(200, evil)
	if strings.Contains(page.Body, "<script>") {
		t.Error("a script stands on the page")
	}
	if list := b.Get("/fi/organisations?q=script&region=%3Cscript%3E"); strings.Contains(list.Body, "<script>") {
		t.Error("a script stands on the list")
	}
}

func TestOtherFeaturesAddTheirParts(t *testing.T) {
	d := dbtest.New(t)
	made := examples(t, d)
	said := "first"
	part := func(text *string) templ.Component { return ui.Text("part: " + *text) }
	s := &Service{
		DB: d,
		OnOrganisation: []OrganisationPart{func(_ context.Context, _ *db.Tx, _ authz.Actor, _ ui.Page, o Organisation) (templ.Component, error) {
			if o.ID != made["aallokko"].ID {
				return nil, nil
			}
			return part(&said), nil
		}},
		OnRegion: []RegionPart{func(_ context.Context, _ *db.Tx, _ authz.Actor, _ ui.Page, r place.Region) (templ.Component, error) {
			return part(&r.Code), nil
		}},
	}
	m := webtest.Mux(t, d)
	s.Routes(m)
	b := webtest.New(t, m)
	page := "/fi" + made["aallokko"].Path()
	b.Get(page).Want(200, "part: first")
	said = "second"
	b.Get(page).Want(200, "part: second") // not cached, since it says of no topic
	b.Get("/fi" + made["talo"].Path()).Want(200).WantNot("part:")
	b.Get("/fi/regions/17").Want(200, "part: 17")
}

func TestACachedPageShowsEveryWrite(t *testing.T) {
	m, d, made := site(t)
	b := webtest.New(t, m)
	page := "/fi" + made["talo"].Path()
	b.Get(page).Want(200, "Esimerkkitalo Satama")
	b.Get("/fi/organisations").Want(200, "Esimerkkitalo Satama")
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		return AddName(ctx, tx, authz.System, made["talo"].ID, NewName{Name: i18n.Content{FI: "Majakka"}, Span: span(t, "2026-01-01", "")})
	})
	b.Get(page).Want(200, "Majakka")
	b.Get("/fi/organisations").Want(200, "Majakka")
}
