package hours

import (
	"testing"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/web/webtest"
)

func TestPages(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	w.grant(Whole(290))
	m := webtest.Mux(t, d, webtest.WithNow(d.Now))
	w.s.Routes(m)
	sirpa, taina := webtest.As(t, m, w.sirpa), webtest.As(t, m, w.taina)
	at := "/fi/organisations/" + w.orgs["kaisla"].Slug + "/hours"
	sirpa.Get(at).Want(200, "Opetustunnit 2026", "Jaa tunnit", "290 tunnista on vapaana 290", "Tunteja ei ole jaettu")
	sirpa.Get("/sv/organisations/"+w.orgs["kaisla"].Slug+"/hours").Want(200, "Undervisningstimmar 2026", "Fördela timmarna")

	form := sirpa.Get(at + "/share").Form("Jaa tunnit")
	form.Choose("Piiri tai yhdistys", "Kaislan Pohjanmaan esimerkkipiiri ry").Fill("Tunnit", "12,345").Submit().Want(422, "enintään kaksi desimaalia")
	form.Choose("Piiri tai yhdistys", "Kaislan Pohjanmaan esimerkkipiiri ry").Fill("Tunnit", "-4").Submit().Want(422, "negatiivinen")
	form.Choose("Piiri tai yhdistys", "Kaislan Pohjanmaan esimerkkipiiri ry").Fill("Tunnit", "291").Submit().Want(422, "Vapaana on vain 290 tuntia")
	form.Choose("Piiri tai yhdistys", "Kaislan Pohjanmaan esimerkkipiiri ry").Fill("Tunnit", "40,5").Submit().Want(200, "Tunnit on jaettu", "40,5")
	sirpa.Get(at+"/return").Want(200, "Ei avoinna juuri nyt")

	w.must(w.s.AddWindow(t.Context(), w.taina, w.id("poiju"), Window{Year: thisYear, Kind: ForRequest, First: civil.MustDate("2026-11-01"), Last: civil.MustDate("2026-11-30")}))
	sirpa.Get(at+"/more").Form("Hae lisää tunteja").Fill("Tunnit", "20").Fill("Perustelu", "Uusi yhdistys").Submit().Want(200, "Hakemus on lähetetty")
	desk := "/fi/desk/hours/" + w.orgs["poiju"].Slug
	taina.Get(desk).Want(200, "Odottaa päätöstä", "Esimerkkijärjestö Kaisla ry", "20 tuntia")
	sirpa.Get(desk).Want(404)
	webtest.As(t, m, w.ulla).Get(at).Want(404)
	taina.Get(desk+"/settings?year=2026").Form("Tallenna").Fill("Opintokeskuksen tunnit vuodelle 2026", "100").Submit().Want(422, "Jäsenillä on jo 290 tuntia")
	vass := webtest.As(t, m, as("siv", "organiser", w.id("vass")))
	vass.Get("/sv/organisations/"+w.orgs["vass"].Slug+"/hours").Want(200, "Av de gemensamma timmarna finns 249,5 kvar")
}
