package seed

import (
	"context"
	"strings"
	"time"

	"parvi/internal/files"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
	"parvi/internal/talk"
)

// demoThread is a discussion of the demo: who writes is a place among the
// members of its network, or one of the personas.
type demoThread struct {
	network    int
	title      string
	lang       i18n.Lang
	visibility space.Visibility
	days       int // ago it began
	posts      []demoPost
	pinned     bool
	solved     int // the number of the post that solved it
	closed     bool
	question   bool
}

type demoPost struct {
	by    int // of the members, from 0; a persona is byPersona + its place
	hours int // after the one before
	text  string
	lang  i18n.Lang // "" is the thread's
	on    int       // the number of the post it answers
	file  string    // the name of a file that hangs on it
}

const byPersona = 1000

const demoGuide = "Kuvan kuvaus\n\n1. Kerro, mitä kuvassa tapahtuu.\n2. Yksi tai kaksi virkettä riittää.\n3. Kaavion luvut kuuluvat taulukkoon.\n"

var demoThreads = []demoThread{
	{communicators, "Miten teette saavutettavia kuvia somessa?", i18n.FI, space.Public, 9, []demoPost{
		{byPersona + professional, 0, "Meillä alkoi kuvien vaihtoehtoisten tekstien talkoot. Nyt pohdimme, **kuinka pitkä kuvaus on sopiva**.\n\nMiten te olette ratkaisseet tämän:\n\n- kirjoittaako kuvauksen se, joka julkaisee kuvan\n- onko teillä yhteinen ohje\n- mitä teette vanhoille kuville?", "", 0, ""},
		{3, 3, "Yksi tai kaksi virkettä riittää lähes aina. Kerromme, mitä kuvassa tapahtuu, emme sitä, miltä se näyttää.", "", 0, ""},
		{5, 20, "Teimme ohjeen, joka mahtuu yhdelle sivulle. Vanhoihin kuviin palaamme, kun niitä käytetään uudestaan.", "", 1, "kuvausohje.txt"},
		{8, 2, "> Yksi tai kaksi virkettä riittää lähes aina.\n\nSama täällä. Kaavioista kirjoitamme lisäksi pienen taulukon, koska luvut eivät mahdu kuvaukseen.", "", 2, ""},
		{byPersona + professional, 30, "Kiitos, tämä auttoi paljon. @Kaisa Kuvitelma, voisiko tästä tulla aamukahvien aihe?", "", 3, ""},
		{byPersona + lead, 5, "Hyvä ajatus. Laitan sen kevään suunnitelmaan.", "", 5, ""},
	}, false, 3, false, true},
	{communicators, "Pelisäännöt ja tervetulotoivotus", i18n.FI, space.Members, 160, []demoPost{
		{byPersona + lead, 0, "Tervetuloa mukaan. Täällä saa kysyä keskeneräisenä.\n\n1. Kerro, mitä olet jo kokeillut.\n2. Kiitä, kun joku auttaa.\n3. Toisen järjestön asioista puhutaan vain luvalla.", "", 0, ""},
		{1, 40, "Kiitos. Nämä sopivat meillekin.", "", 0, ""},
	}, true, 0, false, false},
	{communicators, "Mistä saa rahaa selkokielistämiseen?", i18n.FI, space.Members, 3, []demoPost{
		{2, 0, "Haluaisimme selkokielisen version tärkeimmistä sivuistamme, yhteensä noin kaksikymmentä sivua. Omaan budjettiin se ei mahdu.\n\nOnko joku saanut avustusta juuri tähän? Mistä, ja miten perustelitte?", "", 0, ""},
	}, false, 0, false, true},
	{communicators, "Vem översätter era pressmeddelanden?", i18n.SV, space.Followers, 4, []demoPost{
		{byPersona + swedish, 0, "Vi är tre anställda och bara jag skriver på svenska. Finns det någon som vill dela på en översättare?\n\nVi behöver ungefär fyra sidor i månaden.", "", 0, ""},
		{2, 6, "Vi gör det gärna. Ska vi höras nästa vecka?", "", 1, ""},
		{6, 15, "Me voisimme myös olla mukana. Tarvitsemme käännöksiä erityisesti syksyllä.", i18n.FI, 1, ""},
		{byPersona + swedish, 20, "Så roligt. Jag kallar till ett kort möte på distans.", "", 2, ""},
	}, false, 0, false, true},
	{communicators, "Who writes in English for newcomers?", i18n.EN, space.Public, 2, []demoPost{
		{7, 0, "Our association has more and more volunteers who speak neither Finnish nor Swedish. We would like to share texts about how an association works.\n\nDoes anybody have plain English texts that others may use?", "", 0, ""},
		{byPersona + swedish, 9, "We have a glossary of some forty words. I can share it when it has been checked.", "", 1, ""},
	}, false, 0, false, false},
	{communicators, "Vanha uutiskirjepohja", i18n.FI, space.Members, 90, []demoPost{
		{4, 0, "Onko jollakin vielä vanha pohja tallessa?", "", 0, ""},
		{9, 8, "On, mutta se ei enää toimi puhelimessa. Suosittelen uutta.", "", 1, ""},
	}, false, 2, true, true},
	{small, "Kuka sijaistaa, kun ainoa työntekijä sairastuu?", i18n.FI, space.Members, 12, []demoPost{
		{0, 0, "Meillä on yksi työntekijä ja hallitus. Kun hän sairastui keväällä, kukaan ei tiennyt, missä mikin on.\n\nMitä teillä on varalla?", "", 0, ""},
		{3, 5, "Yhden sivun ohje: tunnukset, maksupäivät ja kolme ihmistä, joille soitetaan. Se on hallituksen puheenjohtajalla.", "", 1, ""},
		{5, 26, "Me sovimme naapurijärjestön kanssa vastavuoroisesta avusta. Kummallakin on toisen ohje.", "", 1, ""},
		{0, 12, "Vastavuoroinen apu kuulostaa hyvältä. Saako sopimuksen nähdä?", "", 3, ""},
		{5, 3, "Saa. Se on puoli sivua, tuon sen seuraavaan tapaamiseen.", "", 4, ""},
	}, false, 0, false, false},
	{pirkanmaa, "Hyvinvointialueen avustushaku: yhteinen kysymyslista", i18n.FI, space.Public, 6, []demoPost{
		{2, 0, "Kootaan tähän kysymykset, jotka viemme hyvinvointialueelle. Aloitan:\n\n- Milloin päätökset tulevat?\n- Saako avustuksella maksaa vuokraa?", "", 0, ""},
		{6, 7, "Lisään: mitä raportissa pitää näkyä?", "", 0, ""},
		{10, 24, "Ja voiko kaksi yhdistystä hakea yhdessä.", "", 0, ""},
	}, false, 0, false, false},
	{ostrobothnia, "Gemensam dag för föreningar i Vasa", i18n.SV, space.Public, 20, []demoPost{
		{byPersona + swedish, 0, "Skulle vi ordna en gemensam dag i vår? Jag har frågat om en lokal och får svar i nästa vecka.", "", 0, ""},
		{1, 10, "Ja, gärna en lördag. Vi kan ordna kaffet.", "", 1, ""},
		{4, 30, "Hienoa. Suomenkielinen ohjelma sopii meille iltapäivään.", i18n.FI, 1, ""},
	}, false, 0, false, false},
	{leadsRing, "Miten pyydätte palautetta hiljaisilta?", i18n.FI, space.Members, 15, []demoPost{
		{0, 0, "Tapaamisissa puhuvat samat viisi. Miten te kuulette muita?", "", 0, ""},
		{byPersona + coordinator, 6, "Kysyn aina lopuksi yhden lauseen chattiin. Vastauksia tulee kolme kertaa enemmän kuin puheenvuoroja.", "", 1, ""},
	}, false, 0, false, false},
}

// talks writes the discussions of the demo.
func (w *writer) talks(ctx context.Context) error {
	var stored files.Stored
	if w.Files != nil {
		var err error
		stored, err = w.Files.Store(ctx, files.Upload{Name: "kuvausohje.txt", Body: strings.NewReader(demoGuide), Author: w.talker(communicators, 5), At: awake(w.base.Add(-8 * 24 * time.Hour))})
		if err != nil {
			return err
		}
	}
	for _, d := range demoThreads {
		var t talk.Thread
		var answer string
		err := w.DB.Write(ctx, func(tx *db.Tx) error {
			at := w.base.Add(time.Duration(-24*d.days+10) * time.Hour)
			ids := []string{""}
			for i, p := range d.posts {
				at = at.Add(time.Duration(p.hours)*time.Hour + time.Duration(7*i)*time.Minute)
				at = awake(at)
				n := talk.NewPost{Lang: p.lang, Text: p.text, Author: w.talker(d.network, p.by), At: at}
				if n.Lang == "" {
					n.Lang = d.lang
				}
				if p.file != "" && w.Files != nil {
					n.Files = []files.Stored{stored}
				}
				if i == 0 {
					var err error
					if t, err = w.Talk.Begin(ctx, tx, authz.System, w.made[d.network].Space(), talk.New{Title: d.title, Visibility: d.visibility, Question: d.question, NewPost: n}); err != nil {
						return err
					}
					ids = append(ids, t.ID)
					continue
				}
				n.Quotes = ids[p.on]
				_, made, err := w.Talk.Reply(ctx, tx, authz.System, t.ID, n)
				if err != nil {
					return err
				}
				ids = append(ids, made.ID)
			}
			answer = ids[d.solved]
			return nil
		})
		if err != nil {
			return err
		}
		for m, yes := range map[talk.Mark]bool{talk.Pinned: d.pinned, talk.Closed: d.closed, talk.Solved: d.solved > 0} {
			if !yes {
				continue
			}
			if _, err := w.Talk.Set(ctx, authz.System, t.ID, m, true, answer); err != nil {
				return err
			}
		}
	}
	return nil
}

// awake is an instant, or the next morning when it is night: people sleep also
// in the demo.
func awake(at time.Time) time.Time {
	switch h := at.In(civil.Helsinki).Hour(); {
	case h < 7:
		return at.Add(time.Duration(8-h) * time.Hour)
	case h > 21:
		return at.Add(time.Duration(32-h) * time.Hour)
	}
	return at
}

// talker is the id of whoever writes in a network of the demo.
func (w *writer) talker(network, by int) string {
	if by >= byPersona {
		return w.personID[by-byPersona]
	}
	members := w.members[network]
	return w.personID[members[by%len(members)]]
}
