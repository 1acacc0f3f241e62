package seed

import (
	"context"
	"time"

	"parvi/internal/account"
	"parvi/internal/guidance"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// asked is a question of the demo and what became of it.
type asked struct {
	who     int // of the personas; -1: a stranger
	topic   guidance.Topic
	lang    i18n.Lang
	region  string
	days    int // ago
	text    string
	answer  string
	later   time.Duration // until the answer
	minutes int
	then    guidance.Then
	helped  int
}

var questions = []asked{
	{organiser, guidance.Report, i18n.FI, "12", 1, "Miten merkitsen raporttiin kouluttajan matkat? Kuitti on yhdistyksen nimellä.", "", 0, 0, "", 0},
	{organiser, guidance.Plan, i18n.FI, "12", 9, "Voiko koulutuksen jakaa kahdelle vuodelle? Aloitamme joulukuussa ja jatkamme tammikuussa.",
		"Koulutus kuuluu yhteen kalenterivuoteen. Avaa suunnitelma ja valitse jakaminen: siitä tulee kaksi koulutusta, joilla on omat tunnit ja raportit.", 5 * time.Hour, 15, guidance.ThenClose, 3},
	{swedish, guidance.Model, i18n.SV, "15", 2, "Hur mäter jag omfattningen av en kursmodell när deltagarna läser själva mellan träffarna?",
		"Räkna med sidor: lätt text tar ungefär tre minuter per sida. Kalkylatorn på kursmodellens sida gör det åt dig.", 26 * time.Hour, 20, guidance.ThenOpen, 0},
	{mainUser, guidance.Quota, i18n.FI, "01", 6, "Piiri ei käytä kaikkia tuntejaan. Voinko siirtää ne toiselle piirille ennen palautusikkunaa?", "", 0, 0, "", 0},
	{professional, guidance.Network, i18n.FI, "12", 20, "Haluaisimme kutsua koulut mukaan verkoston tapaamiseen. Kuka meidän alueellamme tuntee rehtorit?",
		"Joensuun toimistolla on lista oppilaitosten yhteyshenkilöistä. Soitan sinulle huomenna, niin sovitaan kutsu yhdessä.", 3 * time.Hour, 10, guidance.ThenClose, 2},
	{-1, guidance.Support, i18n.FI, "14", 0, "Saako uusi yhdistys tukea, jos rekisteröinti on vielä kesken?", "", 0, 0, "", 0},
	{-1, guidance.Badge, i18n.SV, "15", 3, "Kan deltagarna få intyg i efterhand om arrangören glömde beställa dem?",
		"Ja, om närvaron är antecknad. Arrangören skapar intygen på kursens sida och de går ut med e-post.", 30 * time.Hour, 8, guidance.ThenOpen, 0},
}

// published are what recurs.
var published = []guidance.Published{
	{Topic: guidance.Plan, Title: i18n.Content{FI: "Voiko koulutuksen jakaa kahdelle vuodelle?", SV: "Kan en utbildning delas på två år?", EN: "Can a course be split over two years?"},
		Text: i18n.Content{
			FI: "Koulutus kuuluu yhteen kalenterivuoteen. Avaa suunnitelma ja jaa koulutus: siitä tulee kaksi, joilla on omat tunnit ja raportit.",
			SV: "En utbildning hör till ett kalenderår. Öppna planen och dela utbildningen: det blir två, med egna timmar och rapporter.",
			EN: "A course belongs to one calendar year. Open the plan and split the course: it becomes two, each with hours and a report of its own."}},
	{Topic: guidance.Report, Title: i18n.Content{FI: "Mitä kuluja raporttiin saa merkitä?", SV: "Vilka kostnader får tas med i rapporten?", EN: "Which costs may the report list?"},
		Text: i18n.Content{
			FI: "Raportti kertoo jokaisesta kulusta heti, hyväksytäänkö se ja miksi. Säännöt ovat oman opintokeskuksesi.",
			SV: "Rapporten säger genast om varje kostnad godkänns och varför. Reglerna är din egen studiecentrals.",
			EN: "The report says of each cost at once whether it counts, and why. The rules are those of your own study centre."}},
	{Topic: guidance.Support, Pages: []string{"/calculator"}, Title: i18n.Content{FI: "Miksi laskuri antaa vähemmän kuin odotin?", SV: "Varför ger räknaren mindre än jag väntade mig?", EN: "Why does the calculator give less than I expected?"},
		Text: i18n.Content{
			FI: "Tuki on pienin sen rajoista: tunnit, osuus kuluista tai enimmäissumma. Laskuri näyttää, mikä raja ratkaisi.",
			SV: "Bidraget är den lägsta av gränserna: timmarna, andelen av kostnaderna eller högsta beloppet. Räknaren visar vilken gräns som avgjorde.",
			EN: "Support is the lowest of its ceilings: hours, a share of the costs, or a greatest sum. The calculator shows which one decided."}},
	{Topic: guidance.Badge, Title: i18n.Content{FI: "Voiko todistuksen saada jälkikäteen?", SV: "Kan man få intyg i efterhand?", EN: "Can a certificate be had afterwards?"},
		Text: i18n.Content{
			FI: "Kyllä, jos läsnäolo on merkitty. Järjestäjä antaa todistukset koulutuksen sivulta.",
			SV: "Ja, om närvaron är antecknad. Arrangören ger intygen på utbildningens sida.",
			EN: "Yes, when attendance was noted. The organiser gives certificates on the page of the course."}},
}

// questions are asked at the demo's study centre: some are answered, one is
// late, a telephone call was written down. Two of its people answer, each what
// they know.
func (w *writer) questions(ctx context.Context) error {
	if w.Guidance == nil {
		return nil
	}
	ctx = mail.Quiet(ctx)
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		centre, err := org.ByID(ctx, tx, w.orgIDs[1])
		if err != nil {
			return err
		}
		staff := w.actor(decider)
		staff.Grants = []authz.Grant{{Role: account.CentreStaff, Scope: centre.ID}}
		asko := w.actor(regionalExpert)
		asko.Grants = []authz.Grant{{Role: account.Expert, Scope: centre.ID}}
		second, err := w.answers(ctx, tx, centre.ID)
		if err != nil {
			return err
		}
		var regions []string
		for _, r := range place.Regions() {
			regions = append(regions, r.Code)
		}
		for who, p := range map[string]guidance.Profile{
			asko.Person: {Topics: []guidance.Topic{guidance.Plan, guidance.Report, guidance.Quota, guidance.Support, guidance.Network, guidance.Other}, Regions: []string{"11", "12", "10"},
				Langs: []i18n.Lang{i18n.FI, i18n.EN}, Does: "Sisä- ja Itä-Suomen järjestöt, koulutuksen suunnittelu"},
			second: {Topics: []guidance.Topic{guidance.Model, guidance.Badge, guidance.Pedagogy, guidance.Account, guidance.Other}, Regions: regions,
				Langs: []i18n.Lang{i18n.SV, i18n.FI}, Most: 12, Does: "Koulutusmallit ja ruotsinkielinen neuvonta koko maassa"},
		} {
			if err := w.Guidance.DescribeIn(ctx, tx, staff, centre.ID, who, p); err != nil {
				return err
			}
		}
		for i, q := range questions {
			if err := w.question(ctx, tx, centre.ID, i, q, map[bool]authz.Actor{true: asko, false: {Person: second, Lang: i18n.SV, Grants: asko.Grants}}); err != nil {
				return err
			}
		}
		for _, a := range published {
			a.Centre = centre.ID
			if _, err := w.Guidance.PublishIn(ctx, tx, asko, a); err != nil {
				return err
			}
		}
		return w.at(tx, w.base.Add(-20*time.Hour), func() error {
			_, err := w.Guidance.WriteIn(ctx, tx, asko, guidance.Spoke{Centre: centre.ID, By: guidance.ByPhone, Topic: guidance.Plan, Name: "Pirkko Puhelias", Org: "Kuvitteellinen kylätalo ry",
				Text: "Kysyi, montako oppituntia viikonloppuun mahtuu. Kävimme aikataulun läpi yhdessä.", Region: "11", Minutes: 12, Lang: i18n.FI, Done: true})
			return err
		})
	}, db.Named("demo.guidance"))
}

// answers is a second expert of the study centre, who speaks Swedish.
func (w *writer) answers(ctx context.Context, tx *db.Tx, centre string) (string, error) {
	p, err := person.Create(ctx, tx, authz.System, person.New{Name: "Stina Vägvisare", Email: "stina.vagvisare@example.org", Lang: i18n.SV, Verified: true})
	if err != nil {
		return "", err
	}
	if _, err := org.AddPosition(ctx, tx, authz.System, org.NewPosition{Person: p.ID, Org: centre, Title: titles[2].content(), From: w.today.AddMonths(-20)}); err != nil {
		return "", err
	}
	_, err = account.Give(ctx, tx, authz.System, account.NewGrant{Person: p.ID, Role: account.Expert, Scope: centre, From: w.today.AddMonths(-12)})
	return p.ID, err
}

func (w *writer) question(ctx context.Context, tx *db.Tx, centre string, n int, q asked, answer map[bool]authz.Actor) error {
	who := authz.Actor{}
	a := guidance.Ask{Topic: q.topic, Text: q.text, Region: q.region, Lang: q.lang, Centre: centre}
	if q.who >= 0 {
		who = w.actor(q.who)
	} else {
		name := map[i18n.Lang]string{i18n.FI: "Yrjö Yhdistysihminen", i18n.SV: "Frida Föreningsaktiv"}[q.lang]
		a.Stranger, a.OrgName = &guidance.Stranger{Name: name, Email: i18n.Slug(name) + "@example.org"}, "Mallikylän kyläyhdistys"
	}
	at := w.base.AddDate(0, 0, -q.days).Add(time.Duration(8+n) * time.Hour)
	if q.days == 0 {
		at = w.base.Add(time.Duration(n) * time.Minute)
	}
	var c guidance.Case
	err := w.at(tx, at, func() (err error) {
		c, err = w.Guidance.PutIn(ctx, tx, who, a)
		return err
	})
	if err != nil || q.answer == "" {
		return err
	}
	err = w.at(tx, at.Add(q.later), func() error {
		return w.Guidance.AnswerIn(ctx, tx, answer[q.lang == i18n.FI], c.ID, guidance.Said{Text: q.answer, Minutes: q.minutes, Then: q.then})
	})
	if err != nil || q.helped == 0 {
		return err
	}
	return w.at(tx, at.Add(q.later+20*time.Hour), func() error { return w.Guidance.RateIn(ctx, tx, who, c.ID, q.helped) })
}
