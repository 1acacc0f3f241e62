package seed

import (
	"context"
	"time"

	"parvi/internal/account"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/peergroup"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/support"
)

// groups writes peer study groups: at the demo's study centre, where the form
// ended with 2023, one to be read; and living ones at another, in Swedish.
func (w *writer) groups(ctx context.Context) error {
	if w.Groups == nil || w.Courses == nil || w.Hours == nil {
		return nil
	}
	ctx = mail.Quiet(ctx)
	var centre, union string
	err := w.DB.Write(ctx, func(tx *db.Tx) (err error) {
		centre, union, err = w.skerry(ctx, tx)
		return err
	})
	if err != nil {
		return err
	}
	for _, y := range []int{w.today.Year, w.today.Year + 1} {
		m := hours.Move{Year: y, Kind: hours.Other, Hours: hours.Whole(200), Grounds: "Studiecirklar"}
		if err := w.Hours.SetBudget(ctx, authz.System, centre, m); err != nil {
			return err
		}
		if err := w.Hours.Grant(ctx, authz.System, union, m); err != nil {
			return err
		}
	}
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		decides := func(at string) authz.Actor {
			a := w.actor(decider)
			a.Grants = []authz.Grant{{Role: account.Decider, Scope: at}}
			return a
		}
		crew := []string{"Astrid Provberg", "Bengt Exempelby", "Cecilia Påhittsson", "David Modellgren", "Elin Fiktionsdal", "Fredrik Testlund"}
		crewFI := []string{"Anja Keksinen", "Eino Kuvittelu", "Helmi Mallikas", "Kauko Esimerkki", "Rauni Satunen"}
		plan := func(name, aim string, days, weeks int) peergroup.Plan {
			return peergroup.ExamplePlan(i18n.SV, name, aim, personas[swedish].Name, personas[swedish].Email, w.today.AddDays(days), weeks, 15)
		}
		at := func(p peergroup.Plan, state peergroup.State, members []string, studied ...string) peergroup.Example {
			return peergroup.Example{Org: union, Centre: centre, Plan: p, State: state, Members: members, Studied: studied, Costs: 86_40, Learned: "Vi kan tolka kartan och planera en säker färd.", Organiser: w.personID[swedish], Decider: decides(centre)}
		}
		old := peergroup.ExamplePlan(i18n.FI, "Kirjallisuuspiiri", "keskustelee luetusta niin, että jokainen pääsee ääneen", personas[organiser].Name, personas[organiser].Email,
			civil.Date{Year: 2023, Month: time.September, Day: 5}, 10, 12)
		return w.Groups.Fill(ctx, tx, []peergroup.Example{
			at(plan("Sjökort och väder", "läsa sjökort och planera en säker färd efter vädret", -40, 12), peergroup.Active, crew, "Kartans tecken", "Kurs och avdrift", "Väderkartan"),
			at(plan("Anhörigas studiecirkel", "känna sina rättigheter som anhörig", 14, 10), peergroup.Sent, crew[:5]),
			at(plan("Lokalhistoria", "söka i arkiv och skriva en kort artikel", 30, 10), peergroup.Draft, nil),
			at(plan("Svampar i skogen", "känna igen tjugo matsvampar", -110, 8), peergroup.Reported, crew, "Riskor", "Soppar", "Kremlor", "Förväxlingar"),
			at(plan("Handarbete och minnen", "lära ut gamla tekniker till andra", -150, 8), peergroup.Granted, crew, "Nålbindning", "Spets", "Vävning", "Att lära ut"),
			at(plan("Digital vardag", "hjälpa andra med e-tjänster", -170, 8), peergroup.Denied, crew[:4], "Bankärenden", "Hälsotjänster", "Lösenord", "Att hjälpa"),
			{Org: w.orgIDs[w.nations[courseOrg]], Centre: w.orgIDs[1], Plan: old, State: peergroup.Granted, Members: crewFI, Costs: 48_00, Organiser: w.personID[organiser], Decider: decides(w.orgIDs[1]),
				Studied: []string{"Novellit", "Runot", "Muistelmat", "Nykyromaani"}, Learned: "Opimme keskustelemaan kirjoista, joista olemme eri mieltä."},
		})
	})
}

// skerry is another study centre with an association, both invented, whose
// people are of the demo.
func (w *writer) skerry(ctx context.Context, tx *db.Tx) (centre, union string, err error) {
	made, err := org.Create(ctx, tx, authz.System, org.New{
		Names: []org.NewName{{Name: i18n.Content{FI: "Opintokeskus Esimerkkisaaristo", SV: "Studiecentralen Exempelskärgården"}}},
		Facts: org.Facts{Kind: org.StudyCentre, Reach: org.ReachNational, Municipality: "091", Langs: []i18n.Lang{i18n.SV, i18n.FI}},
	})
	if err != nil {
		return "", "", err
	}
	if err := support.NameCentreIn(ctx, tx, authz.System, made, "sfv"); err != nil {
		return "", "", err
	}
	under, err := org.Create(ctx, tx, authz.System, org.New{
		Names: []org.NewName{{Name: i18n.Content{SV: "Exempelskärgårdens bildningsförening rf"}}},
		Facts: org.Facts{Kind: org.Association, Reach: org.ReachLocal, Municipality: "445", Langs: []i18n.Lang{i18n.SV}},
	})
	if err != nil {
		return "", "", err
	}
	if _, err := org.AddMembership(ctx, tx, authz.System, org.NewMembership{Org: under.ID, In: made.ID, Kind: org.Agreement}); err != nil {
		return "", "", err
	}
	for _, g := range []account.NewGrant{
		{Person: w.personID[swedish], Role: account.Organiser, Scope: under.ID},
		{Person: w.personID[reviewer], Role: account.Reviewer, Scope: made.ID},
		{Person: w.personID[decider], Role: account.Decider, Scope: made.ID},
		{Person: w.personID[decider], Role: account.Payer, Scope: made.ID},
	} {
		g.From = w.today.AddMonths(-12)
		if _, err := account.Give(ctx, tx, authz.System, g); err != nil {
			return "", "", err
		}
	}
	return made.ID, under.ID, nil
}
