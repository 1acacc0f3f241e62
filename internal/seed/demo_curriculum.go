package seed

import (
	"context"

	"parvi/internal/account"
	"parvi/internal/curriculum"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

var demoModel = curriculum.Plan{
	Title:       i18n.Content{FI: "Yhdistysviestinnän perusteet", SV: "Grunderna i föreningskommunikation"},
	Target:      i18n.Content{FI: "Yhdistysten viestinnästä vastaavat vapaaehtoiset", SV: "Frivilliga som sköter kommunikationen i föreningar"},
	Outcomes:    i18n.Content{FI: "- kertoo yhdistyksen asiasta selvästi eri kanavissa\n- tekee pienen viestintäsuunnitelman\n- ottaa saavutettavuuden huomioon", SV: "- berättar tydligt om föreningens sak i olika kanaler\n- gör en liten kommunikationsplan\n- beaktar tillgängligheten"},
	Contents:    i18n.Content{FI: "- kohderyhmät ja viestit\n- kanavat ja kuvat\n- selkeä kieli", SV: "- målgrupper och budskap\n- kanaler och bilder\n- klart språk"},
	Methods:     i18n.Content{FI: "Kaksi lähipäivää, pienryhmiä ja harjoitus omassa yhdistyksessä", SV: "Två närstudiedagar, smågrupper och en övning i den egna föreningen"},
	Assessment:  i18n.Content{FI: "Osallistuja esittelee oman viestintäsuunnitelmansa ja perustelee valintansa.", SV: "Deltagaren presenterar sin kommunikationsplan och motiverar sina val."},
	Certificate: i18n.Content{FI: "Osallistuja on suorittanut koulutuksen Yhdistysviestinnän perusteet, 3 op.", SV: "Deltagaren har slutfört kursen Grunderna i föreningskommunikation, 3 sp."},
	Scale:       curriculum.PassFail, Level: "4",
	Sizing: curriculum.Sizing{Amounts: map[curriculum.WorkKind]curriculum.Milli{
		curriculum.Lecture: 12_000, curriculum.Active: 10_000, curriculum.Practice: 15_000, curriculum.Easy: 40_000, curriculum.Demanding: 100_000}},
}

var demoDraft = curriculum.Plan{
	Title:    i18n.Content{FI: "Vapaaehtoisen ryhmän ohjaaminen"},
	Target:   i18n.Content{FI: "Ryhmänohjaajat, jotka aloittavat"},
	Outcomes: i18n.Content{FI: "- aloittaa ja päättää ryhmän tapaamisen\n- huomaa, milloin ryhmä tarvitsee apua"},
	Sizing:   curriculum.Sizing{Amounts: map[curriculum.WorkKind]curriculum.Milli{curriculum.Lecture: 6_000, curriculum.Active: 6_000}},
}

// models makes a published course model, and one that the organisation and the
// study centre are working on.
func (w *writer) models(ctx context.Context) error {
	if w.Curriculum == nil {
		return nil
	}
	ctx = mail.Quiet(ctx)
	member, centre := w.orgIDs[w.nations[0]], w.orgIDs[1]
	sirpa := authz.Actor{Person: w.personID[mainUser], Lang: i18n.FI, Grants: []authz.Grant{{Role: account.MainUser, Scope: member}}}
	reads := authz.Actor{Person: w.personID[reviewer], Lang: i18n.FI, Grants: []authz.Grant{{Role: account.Reviewer, Scope: centre}}}
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		var id string
		idea := func(p curriculum.Plan) func(civil.Date) error {
			return func(civil.Date) error {
				m, err := w.Curriculum.ProposeIn(ctx, tx, sirpa, member, p)
				id = m.ID
				return err
			}
		}
		do := func(who authz.Actor, a curriculum.Action, reason string) func(civil.Date) error {
			return func(civil.Date) error { return w.Curriculum.DoIn(ctx, tx, who, id, a, reason) }
		}
		say := func(who authz.Actor, part, text string) func(civil.Date) error {
			return func(civil.Date) error { return w.Curriculum.SayIn(ctx, tx, who, id, part, text) }
		}
		if err := w.steps(tx, []step{
			{200, idea(demoModel)}, {196, do(reads, curriculum.Check, "")}, {195, do(reads, curriculum.Accept, "")}, {170, do(sirpa, curriculum.Send, "")},
			{165, say(reads, "assessment", "Hyvä. Mistä kouluttaja näkee, että suunnitelma on toteutettavissa?")}, {164, do(reads, curriculum.Answer, "")},
			{150, do(sirpa, curriculum.Send, "")}, {147, do(reads, curriculum.Finish, "")}, {146, do(sirpa, curriculum.Submit, "")},
			{130, do(reads, curriculum.Approve, "")}, {129, do(reads, curriculum.Publish, "")},
		}); err != nil {
			return err
		}
		w.model = id
		return w.steps(tx, []step{
			{30, idea(demoDraft)}, {28, do(reads, curriculum.Check, "")}, {27, do(reads, curriculum.Accept, "")}, {12, do(sirpa, curriculum.Send, "")},
			{10, say(reads, "outcomes", "Mitä ohjaaja osaa, kun ryhmässä on ristiriita?")}, {10, say(reads, "workload", "Tästä puuttuu vielä oma työ.")},
			{9, do(reads, curriculum.Answer, "Luonnos on hyvässä alussa.")},
		})
	})
}
