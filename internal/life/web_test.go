package life

import (
	"testing"

	"parvi/internal/network"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

func TestThePagesOfANetworksLife(t *testing.T) {
	w := newWorld(t)
	n := w.network("Kuve", network.Active)
	w.joins(space.AsMember, space.MailNow, n, w.crowd("Jäsen", 3)...)
	if err := w.Look(w.ctx()); err != nil {
		t.Fatal(err)
	}
	m := webtest.Mux(t, w.DB, webtest.WithNow(w.clock.Now))
	w.Networks.Routes(m)
	w.Routes(m)
	b := webtest.As(t, m, w.as(w.kaisa))
	for _, l := range []string{"fi", "sv", "en"} {
		for _, part := range []string{"/life", "/renew", "/rest", "/merge", "/end", "/year", "/handover"} {
			b.Get("/" + l + n.Path() + part).Want(200)
		}
		b.Get("/" + l + "/networks/year").Want(200)
		b.Get("/"+l+"/networks/pulse").Want(200, "Kuve")
		b.Get("/" + l + "/desk/networks/settings").Want(200)
	}
	b.Get("/fi"+n.Path()+"/life").Want(200, "Ehdotettu vaihe: Hiipuva", "Vahvista vaihe", "alle 5").Form("Hylkää ehdotus").Fill("Perustelu", "Kesätauko").Submit().Want(200, "Ehdotus on hylätty.")
	b.Get("/fi"+n.Path()+"/rest").Form("Jätä lepäämään").Fill("Tarkastelun päivä", "2020-01-01").Fill("Miksi verkosto lepää", "Tauko").Submit().Want(422, "Valitse päivä seuraavien kahden vuoden ajalta.")
}
