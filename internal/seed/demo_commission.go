package seed

import (
	"context"
	"time"

	"parvi/internal/account"
	"parvi/internal/commission"
	"parvi/internal/expert"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// demoPrices are invented: no study centre's prices are known.
var demoPrices = []commission.Price{
	{Name: i18n.Content{FI: "Koulutus (esimerkkihinta)", SV: "Utbildning (exempelpris)", EN: "Training (example price)"}, Unit: commission.PerHour, Price: 111_00},
	{Name: i18n.Content{FI: "Aineisto (esimerkkihinta)", SV: "Material (exempelpris)", EN: "Materials (example price)"}, Unit: commission.PerParticipant, Price: 2_22},
	{Name: i18n.Content{FI: "Matkat (esimerkkihinta)", SV: "Resor (exempelpris)", EN: "Travel (example price)"}, Unit: commission.PerKilometre, Price: 33, VAT: 10_00},
}

// commissions writes trainings that organisations order, each as far as it has
// come.
func (w *writer) commissions(ctx context.Context) error {
	if w.Commissions == nil || w.Experts == nil {
		return nil
	}
	ctx = mail.Quiet(ctx)
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		staff := w.actorWith(decider, account.CentreStaff, 1)
		asks := w.actorWith(organiser, account.Organiser, w.nations[courseOrg])
		centre, of := w.orgIDs[1], w.orgIDs[w.nations[courseOrg]]
		list, err := w.Commissions.SetPricesIn(ctx, tx, staff, centre, w.today.AddDays(-30), demoPrices)
		if err != nil {
			return err
		}
		if err := w.Commissions.SetIn(ctx, tx, staff, centre, commission.Settings{ValidDays: 21, FeedbackDays: 14, Terms: i18n.Content{
			FI: "Esimerkkiehto: tilauksen voi perua maksutta kaksi viikkoa ennen koulutusta.", SV: "Exempelvillkor: beställningen kan avbokas gratis två veckor före utbildningen.", EN: "Example term: the order can be cancelled free of charge two weeks before the training."}}); err != nil {
			return err
		}
		by := map[string]string{} // experts by the themes they train in
		l, err := w.Experts.ListIn(ctx, tx, staff, expert.Find{})
		if err != nil {
			return err
		}
		for _, e := range l.Experts {
			by[e.Person] = e.ID
		}
		for i, x := range []struct {
			title, need, aims string
			themes            []string
			lang              i18n.Lang
			online            bool
			days              int
			who               string
			to                commission.State
		}{
			{"Selkeä viestintä vapaaehtoisille", "Viestimme leviävät moneen kanavaan, eivätkä vapaaehtoiset tiedä, mitä missäkin kerrotaan.", "kirjoittaa selkeän kutsun\nvalitsee kanavan kohderyhmän mukaan", []string{"Viestintä", "Saavutettavuus"}, i18n.FI, false, 63, "", commission.Requested},
			{"Dataskydd i föreningen", "Vi har många register och ingen vet vad man får spara.", "kan skriva en dataskyddsbeskrivning", []string{"Tietosuoja"}, i18n.SV, true, 64, w.trainedBy[siv].ID, commission.Matched},
			{"Vertaisohjaajien kouluttajat", "Haluamme omia kouluttajia jokaiseen piiriin.", "kouluttaa vertaisohjaajia omassa piirissään", []string{"Vertaisohjaus", "Kouluttaminen"}, i18n.FI, false, 65, w.trainedBy[kerttu].ID, commission.Offered},
			{"Yhdistyksen rahat kuntoon", "Rahastonhoitajat vaihtuvat, eikä talousarviota osata lukea.", "lukee talousarviota", []string{"Yhdistyksen talous"}, i18n.FI, true, 66, w.trainedBy[kerttu].ID, commission.Accepted},
			{"Kouluttamisen perusteet", "Piirien työntekijät alkavat kouluttaa yhdistyksiä.", "suunnittelee osallistavan illan", []string{"Kouluttaminen"}, i18n.FI, false, 70, w.personID[reviewer], commission.Scheduled},
			{"Verkkokokoukset sujuviksi", "Verkkokokouksissa puhuvat aina samat.", "vetää kokouksen, jossa kaikki puhuvat", []string{"Verkkokokoukset"}, i18n.FI, true, 72, w.trainedBy[kerttu].ID, commission.Declined},
		} {
			day := w.today.AddDays(x.days)
			for day.Holiday() || day.Weekday() == time.Saturday || day.Weekday() == time.Sunday {
				day = day.AddDays(1)
			}
			starts, err := day.At(civil.TimeOfDay{Hour: 9})
			if err != nil {
				return err
			}
			r := commission.Request{Lang: x.lang, Title: x.title, Need: x.need, Aims: x.aims, Audience: "Piirien työntekijät ja vapaaehtoiset", Size: 14 + i, Online: x.online,
				Sessions: []commission.Session{{Starts: starts, Ends: starts.Add(6 * time.Hour), Breaks: 60}}, Reference: "ESIM-" + day.String()}
			if x.lang == i18n.SV {
				r.Audience = "Föreningarnas förtroendevalda"
			}
			if !x.online {
				r.Place, r.Municipality = "Esimerkkitalo", "837"
			}
			c, err := w.Commissions.AskIn(ctx, tx, asks, of, r, x.themes)
			if err != nil {
				return err
			}
			if err := w.commissioned(ctx, tx, c, x.to, by[x.who], list); err != nil {
				return err
			}
		}
		return nil
	})
}

// commissioned takes an order as far as it has come.
func (w *writer) commissioned(ctx context.Context, tx *db.Tx, c commission.Commission, to commission.State, who string, list commission.List) error {
	if to == commission.Requested {
		return nil
	}
	staff := w.actorWith(decider, account.CentreStaff, 1)
	asks := w.actorWith(organiser, account.Organiser, w.nations[courseOrg])
	if err := w.Commissions.ChooseIn(ctx, tx, staff, c.ID, who); err != nil || to == commission.Matched {
		return err
	}
	err := w.Commissions.OfferIn(ctx, tx, staff, c.ID, commission.Terms{List: list.ID, Until: w.today.AddDays(21),
		Lines: []commission.Quantity{{Line: 0, Amount: 6_66}, {Line: 1, Amount: int64(c.Size) * 100}}})
	if err != nil || to == commission.Offered {
		return err
	}
	if to == commission.Declined {
		return w.Commissions.AnswerIn(ctx, tx, asks, c.ID, commission.Decline, "Löysimme kouluttajan omasta väestä.")
	}
	if err := w.Commissions.AnswerIn(ctx, tx, asks, c.ID, commission.Accept, ""); err != nil || to == commission.Accepted {
		return err
	}
	_, err = w.Commissions.ScheduleIn(ctx, tx, staff, c.ID)
	return err
}
