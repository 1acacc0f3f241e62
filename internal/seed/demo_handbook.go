package seed

import (
	"context"
	"time"

	"parvi/internal/account"
	"parvi/internal/handbook"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

type demoAnswer struct {
	by      int // a member of the circle, or byPersona and somebody of the demo
	hours   int // after what was said before
	text    string
	lang    i18n.Lang
	credit  bool
	helpful int // how many found it helpful
}

type demoChallenge struct {
	days        int
	by          int
	title, text string
	lang        i18n.Lang
	nameless    bool
	answers     []demoAnswer
	sparring    bool
	outcome     string // of one that is closed
}

var demoChallenges = []demoChallenge{
	{40, byPersona + lead, "Miten saan jäsenet ottamaan tehtäviä?",
		"Teen kaiken itse: kutsut, ohjelman, muistiinpanot. Kysyn aina, kuka haluaisi auttaa, ja tulee hiljaista.", i18n.FI, false, []demoAnswer{
			{3, 5, "Älä kysy, kuka haluaisi. Kysy yhdeltä ihmiseltä yhtä asiaa: **voisitko sinä varata tilan keväällä?** Melkein aina vastaus on kyllä.", i18n.FI, true, 4},
			{5, 20, "Hos oss går uppgiften som sammankallare i tur. Listan för hela året görs i januari.", i18n.SV, true, 2},
			{byPersona + coordinator, 30, "Kirjoita tehtävät näkyviin. Kun lista on seinällä, ihmiset huomaavat, että se on lyhyt.", i18n.FI, false, 1},
		}, false, "Seuraavalla tapaamisella on neljä tekijää. Kysyin jokaiselta erikseen."},
	{12, 2, "Jäsen ei anna muille puheenvuoroa",
		"Sama ihminen puhuu joka tapaamisessa puolet ajasta. Hän tarkoittaa hyvää ja tietää paljon. Muut ovat alkaneet jäädä pois.", i18n.FI, true, []demoAnswer{
			{4, 9, "Jaa porukka kolmen hengen ryhmiin heti alussa. Silloin jokainen puhuu, eikä ketään tarvitse keskeyttää.", i18n.FI, false, 3},
			{byPersona + lead, 26, "Pyysin meillä samanlaista jäsentä kirjaamaan muiden ajatukset. Hänestä tuli paras kuuntelijamme.", i18n.FI, true, 5},
		}, true, ""},
	{5, 6, "Hur håller man ett tvåspråkigt möte utan att någon tröttnar?",
		"Hälften av deltagarna talar finska, hälften svenska. Vi översätter allt, och det tar dubbelt så länge.", i18n.SV, false, []demoAnswer{
			{1, 16, "Jokainen puhuu omaa kieltään ja diat ovat molemmilla kielillä. Kukaan ei tulkkaa, ja silti kaikki ymmärtävät.", i18n.FI, true, 1},
		}, true, ""},
	{1, 8, "Mitä teen, kun rahoitus loppuu vuoden päästä?",
		"Koordinointiin on rahaa ensi vuoden loppuun. Milloin ja miten kerron jäsenille?", i18n.FI, false, nil, false, ""},
}

// circle writes what the leads of the demo ask each other, what their networks
// have ticked, and a chapter that one of them proposes.
func (w *writer) circle(ctx context.Context) error {
	if err := handbook.Ship(ctx, w.DB); err != nil {
		return err
	}
	err := w.DB.Write(ctx, func(tx *db.Tx) error {
		for _, c := range demoChallenges {
			if err := w.challenge(ctx, tx, c); err != nil {
				return err
			}
		}
		kaisa := w.leader(byPersona + lead)
		return w.at(tx, w.base.Add(-9*24*time.Hour), func() error {
			_, err := handbook.TickIn(ctx, tx, kaisa, w.made[communicators].Slug, "leading", []string{"lead.themes", "lead.dates", "lead.feedback", "lead.followers"})
			return err
		})
	})
	if err != nil {
		return err
	}
	proposal := handbook.Writing{
		Title: i18n.Content{FI: "Etätapaaminen, jossa jaksetaan", SV: "En träff på distans som man orkar med"},
		Lead:  i18n.Content{FI: "Lyhyempi, vähemmän dioja, enemmän puhetta.", SV: "Kortare, färre bilder, mer samtal."},
		Body: i18n.Content{
			FI: "## Ennen\n\nLähetä linkki ja aineisto edellisenä päivänä. Avaa huone vartti aikaisemmin.\n\n## Aikana\n\nPidä tauko viimeistään 50 minuutin kohdalla. Pyydä jokainen ääneen ensimmäisten kymmenen minuutin aikana.",
			SV: "## Före\n\nSkicka länken och materialet dagen innan. Öppna rummet en kvart tidigare.\n\n## Under träffen\n\nTa en paus senast efter 50 minuter. Låt alla säga något under de tio första minuterna.",
		},
		Items: []handbook.Item{{Text: i18n.Content{FI: "Linkki on lähetetty edellisenä päivänä.", SV: "Länken är skickad dagen innan."}}},
		Note:  "Sparrauksesta syntynyt luku",
	}
	_, _, err = w.Handbook.NewChapter(ctx, w.leader(byPersona+lead), handbook.Leading, proposal, false)
	return err
}

func (w *writer) challenge(ctx context.Context, tx *db.Tx, d demoChallenge) error {
	at := w.base.Add(time.Duration(-24*d.days+9) * time.Hour)
	var c handbook.Challenge
	err := w.at(tx, at, func() (err error) {
		c, err = handbook.Raise(ctx, tx, w.Handbook.Secret, w.leader(d.by), handbook.Ask{Title: d.title, Text: d.text, Lang: d.lang, Nameless: d.nameless})
		return err
	})
	if err != nil {
		return err
	}
	for _, a := range d.answers {
		at = at.Add(time.Duration(a.hours) * time.Hour)
		err := w.at(tx, at, func() error {
			made, err := w.Handbook.AnswerIn(ctx, tx, w.leader(a.by), c.ID, handbook.Reply{Text: a.text, Lang: a.lang, Credit: a.credit})
			for i := 0; err == nil && i < a.helpful; i++ {
				_, err = w.Handbook.MarkIn(ctx, tx, w.leader(10+i), made.ID, true)
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	return w.at(tx, at.Add(time.Hour), func() error {
		if d.outcome != "" {
			return w.Handbook.CloseIn(ctx, tx, w.leader(d.by), c.ID, d.outcome, true)
		}
		if d.sparring {
			return w.Handbook.SetSparringIn(ctx, tx, w.leader(d.by), c.ID, true)
		}
		return nil
	})
}

// leader is somebody of the circle as the lead they are.
func (w *writer) leader(by int) authz.Actor {
	return authz.Actor{Person: w.talker(leadsRing, by), Lang: i18n.FI, Grants: []authz.Grant{{Role: account.Lead, Scope: w.made[communicators].ID}}}
}
