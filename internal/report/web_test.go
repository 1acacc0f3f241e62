package report

import (
	"context"
	"testing"

	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

func TestTheFiguresStandOnAPageWithTheirDefinitions(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		err := d.Write(t.Context(), func(tx *db.Tx) error { return fill(t.Context(), tx) })
		if err != nil {
			t.Fatal(err)
		}
		m := webtest.Mux(t, d, webtest.WithNow(clock.Now))
		(&Service{DB: d}).Routes(m)
		b := webtest.New(t, m)
		b.Get("/fi/networks/statistics").Want(200, "Verkostojen tilastot", "Teema", "Yhteensä", "Eri ihmiset, joilla on jäsenyys viimeisen päivän lopussa.", "Luvut 1.1.2026–22.11.2026")
		b.Get("/sv/networks/statistics?by=region").Want(200, "Egentliga Finland", "Hela landet", "Medlemskap")
		b.Get("/en/networks/statistics?by=organisation").Want(200, "Esimerkkiliitto", "Memberships")
		b.Get("/fi/networks/statistics?by=network").Want(200, "Kuve", "Alue")
		b.Get("/fi/networks/statistics?by=month&from=2026-09-01").Want(200, "syyskuu 2026", "2 ihmistä ja 3 jäsenyyttä")
		b.Get("/fi/networks/statistics?by=year").Want(200, "2022", "2026")
		b.Get("/fi/networks/statistics?by=kind&to=2030-01-01").Want(422, "Viimeinen päivä on tänään tai aiemmin.")
		b.Get("/fi/networks/statistics?by=x").Want(422)
		b.Get("/fi/networks/statistics?from=eilen").Want(422)
		b.Get("/fi/networks/statistics.csv?by=network").Want(200, "Kuve", "Yhteensä", "2026-01-01")
	})
}

// fill makes two networks with two people, one of them in both.
func fill(ctx context.Context, tx *db.Tx) error {
	o, err := org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: "Esimerkkiliitto"}}}, Facts: org.Facts{Kind: org.National, Reach: org.ReachNational}})
	if err != nil {
		return err
	}
	var made []network.Network
	for _, f := range []network.Facts{
		{Name: i18n.Content{FI: "Kuve"}, Kind: network.Theme}, {Name: i18n.Content{FI: "Alue"}, Kind: network.Region, Region: "02"},
	} {
		n, err := network.Create(ctx, tx, authz.System, network.New{Facts: f, Stated: true, Phase: network.Active,
			Coordinators: []network.Coordination{{Org: o.ID, Role: network.Lead}}})
		if err != nil {
			return err
		}
		made = append(made, n)
	}
	for i, name := range []string{"Aino", "Bo"} {
		p, err := person.Create(ctx, tx, authz.System, person.New{Name: name, Email: name + "@example.org", Lang: i18n.FI, Verified: true})
		if err != nil {
			return err
		}
		for _, n := range made[:2-i] {
			if _, err := space.Join(ctx, tx, authz.System, space.New{Space: n.Space(), Person: p.ID, Level: space.AsMember, State: space.Joined}); err != nil {
				return err
			}
		}
	}
	return nil
}
