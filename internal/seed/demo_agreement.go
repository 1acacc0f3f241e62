package seed

import (
	"context"

	"parvi/internal/account"
	"parvi/internal/agreement"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// agree lets the organisation of the courses have an agreement of this year and
// rules of its own, and another talk one over that waits to be signed.
func (w *writer) agree(ctx context.Context) error {
	if w.Agreements == nil {
		return nil
	}
	centre := w.actorWith(decider, account.CentreStaff, 1)
	for _, of := range []int{w.nations[courseOrg], w.nations[0]} {
		id, its := w.orgIDs[of], w.actorWith(mainUser, account.MainUser, of)
		a, err := w.Agreements.Begin(ctx, its, id)
		if err != nil {
			return err
		}
		t := agreement.Text{First: civil.Date{Year: w.today.Year, Month: 1, Day: 1}, Last: civil.Date{Year: w.today.Year, Month: 12, Day: 31},
			Aims:      "Yhdistysten vapaaehtoiset ja luottamushenkilöt saavat koulutusta lähellä kotia. Opintokeskus auttaa suunnittelemaan sen osaamistavoitteiden kautta.",
			Focus:     "Uusien luottamushenkilöiden perehdytys\nVertaisohjaajien koulutus\nRuotsinkielinen koulutus",
			Programme: "Kaikki vähintään kolmen tunnin koulutukset, joilla on kirjatut osaamistavoitteet.", Models: "Vertaisohjaajan peruskurssi, 1 opintopiste",
			Online: "Yhdistystoiminnan verkkokurssit puheenjohtajille ja sihteereille", Talked: w.today.AddDays(-30), Contact: w.personID[decider]}
		if of == w.nations[0] {
			t.First, t.Last = civil.Date{Year: w.today.Year + 1, Month: 1, Day: 1}, civil.Date{Year: w.today.Year + 1, Month: 12, Day: 31}
		}
		if a, err = w.Agreements.Save(ctx, its, id, a.ID, a.Version, t); err != nil {
			return err
		}
		if _, err := w.Agreements.Sign(ctx, its, id, a.ID, a.Version, agreement.OfOrg); err != nil {
			return err
		}
		if of == w.nations[0] {
			if _, err := w.Agreements.Offer(ctx, its, id, agreement.NewHandover{Email: personas[organiser].Email, Last: w.today.AddDays(30),
				Note: "Ensi vuoden tuntiehdotus on lähetetty. Piirit kysyvät tunneista eniten elokuussa."}); err != nil {
				return err
			}
			continue
		}
		if _, err := w.Agreements.Sign(ctx, centre, id, a.ID, a.Version, agreement.OfCentre); err != nil {
			return err
		}
		if _, err := w.Agreements.Rule(ctx, its, id, 0, houseRules); err != nil {
			return err
		}
	}
	return nil
}

var houseRules = i18n.Content{
	FI: "Suunnitelma lähetetään opintokeskukseen viimeistään kaksi viikkoa ennen koulutusta.\n\nKysy tunteja ensin omasta piiristä. Jos tunnit eivät riitä, pääkäyttäjä auttaa.\n\nRaportti tehdään samalla viikolla, kun koulutus on pidetty.",
	SV: "Planen skickas till studiecentralen senast två veckor före kursen.\n\nFråga först ditt eget distrikt om timmar. Om timmarna inte räcker hjälper huvudanvändaren.\n\nRedovisningen görs samma vecka som kursen har hållits.",
	EN: "Send the plan to the study centre at least two weeks before the course.\n\nAsk your own district for hours first. If they are not enough, the main user helps.\n\nWrite the report in the week in which the course was held.",
}
