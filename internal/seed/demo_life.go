package seed

import (
	"context"

	"parvi/internal/life"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// lives plans years with places still open, lets one network rest and another
// announce its merging, and proposes what the signs speak for.
func (w *writer) lives(ctx context.Context) error {
	ctx = mail.Quiet(ctx)
	if w.Life == nil {
		return nil
	}
	theme := func(fi, sv, en string) i18n.Content { return i18n.Content{FI: fi, SV: sv, EN: en} }
	year := w.today.Year
	for _, i := range []struct {
		network, year int
		part          string
		theme         i18n.Content
	}{
		{communicators, year, "Q1", theme("Vuoden avaus", "Årets början", "Opening the year")},
		{communicators, year, "Q2", i18n.Content{}},
		{communicators, year, "Q3", theme("Kuvat ja luvat", "Bilder och tillstånd", "Pictures and permissions")},
		{communicators, year, "Q4", i18n.Content{}},
		{communicators, year + 1, "Q1", theme("Tekoäly viestijän apuna", "Artificiell intelligens som kommunikatörens hjälp", "Artificial intelligence helping a communicator")},
		{communicators, year + 1, "Q2", i18n.Content{}},
		{small, year + 1, "03", theme("Yhteiset hankinnat", "Gemensamma upphandlingar", "Buying together")},
		{pirkanmaa, year + 1, "Q2", i18n.Content{}},
	} {
		if _, err := w.Life.AddItem(ctx, authz.System, w.made[i.network].Slug, life.Item{Year: i.year, Part: i.part, Theme: i.theme}); err != nil {
			return err
		}
	}
	var umbrella org.Organisation
	err := w.DB.Read(ctx, func(tx *db.Tx) (err error) {
		umbrella, err = org.ByID(ctx, tx, w.orgIDs[0])
		return err
	})
	if err != nil {
		return err
	}
	if err := w.Life.PublishYear(ctx, authz.System, umbrella.Slug, year+1, theme("Tervetuloa verkostojen vuoteen. Avoimiin paikkoihin voi vielä ehdottaa aihetta.",
		"Välkommen till nätverkens år. Till de öppna platserna kan du ännu föreslå ett tema.",
		"Welcome to the year of networks. You may still suggest a theme for the open places."), true); err != nil {
		return err
	}
	if _, err := w.Life.Pause(ctx, authz.System, w.made[directors].Slug, w.today.AddMonths(2), "Vetäjä on vuorotteluvapaalla. Palaamme asiaan yhdessä."); err != nil {
		return err
	}
	if err := w.fades(ctx); err != nil {
		return err
	}
	return w.Life.Look(ctx)
}

// fades makes a network that has not met for a long time.
func (w *writer) fades(ctx context.Context) error {
	_, err := w.Networks.Found(ctx, authz.System, network.New{
		Facts: network.Facts{Name: i18n.Content{FI: "Hiljainen esimerkkiverkosto", SV: "Det tysta exempelnätverket", EN: "The quiet example network"}, Kind: network.Theme,
			Purpose: i18n.Content{FI: "Järjestöjen arkistoista vastaavat auttavat toisiaan.", SV: "De som sköter organisationers arkiv hjälper varandra.", EN: "Those who keep NGOs’ archives help one another."},
			Founded: civil.Vague{Year: w.today.Year - 4}},
		Slug: "hiljainen-esimerkki", Stated: true, Phase: network.Active, PhaseOn: w.today.AddMonths(-30), Since: w.today.AddMonths(-30).Start(),
		Coordinators: []network.Coordination{{Org: w.orgIDs[0], Role: network.Lead, From: w.today.AddMonths(-30)}},
		Meetings: []network.PastMeeting{{When: vague(w.today.AddMonths(-14)), Attended: network.Amount{Value: 22}},
			{When: vague(w.today.AddMonths(-11)), Attended: network.Amount{Value: 9}}},
	})
	return err
}

func vague(d civil.Date) civil.Vague { return civil.Vague{Year: d.Year, Month: d.Month} }
