package seed

import (
	"context"
	"time"

	"parvi/internal/account"
	"parvi/internal/meeting"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/registration"
	"parvi/internal/space"
	"parvi/internal/tip"
)

// demoTip is a suggestion of the demo: how many are interested, since when, and
// what was decided how many days ago.
type demoTip struct {
	theme      i18n.Content
	why, whom  string
	lang       i18n.Lang
	region     string
	by         int // of the people
	convene    bool
	days       int // ago
	interested int
	every      int // how many days lie between two of them
	decision   tip.Decision
	reason     i18n.Content
	decided    int // days ago
}

var demoTips = []demoTip{
	{i18n.Content{FI: "Tekoäly järjestön arjessa", SV: "Artificiell intelligens i organisationens vardag", EN: "Artificial intelligence in an NGO’s everyday work"},
		"Moni kokeilee yksin. Yhdessä oppisimme nopeammin, mitä saa tehdä, mitä kannattaa ja mistä pitää pysyä erossa.",
		"Kaikki, jotka kirjoittavat, neuvovat tai hoitavat taloutta järjestössä", i18n.FI, "", 30, false, 24, 6, 3, "", i18n.Content{}, 0},
	{i18n.Content{FI: "HR-vastaavien verkosto"},
		"Jokainen on järjestössään yksin henkilöstöasioiden kanssa. Työehdot, kehityskeskustelut ja jaksaminen ovat kaikilla samat.",
		"Järjestöjen henkilöstöstä vastaavat", i18n.FI, "", professional, true, 20, 9, 1, "", i18n.Content{}, 0},
	{i18n.Content{SV: "Nätverk för dataskyddsansvariga", FI: "Tietosuojasta vastaavien verkosto"},
		"Vi svarar på samma frågor om register, samtycke och medlemslistor. Tillsammans kunde vi ha färdiga mallar på två språk.",
		"De som sköter dataskyddet i organisationer", i18n.SV, "", swedish, true, 40, 11, 2, "", i18n.Content{}, 0},
	{i18n.Content{FI: "Lapin vapaaehtoistoiminnan koordinaattorit"},
		"Välimatkat ovat pitkiä ja tekijöitä vähän. Tapaisimme etänä kerran kuussa ja kerran vuodessa Rovaniemellä.",
		"Vapaaehtoisia ohjaavat Lapissa", i18n.FI, "19", 41, false, 12, 3, 2, "", i18n.Content{}, 0},
	{i18n.Content{EN: "Working with volunteers who speak many languages", FI: "Monikieliset vapaaehtoiset"},
		"We train volunteers in plain Finnish, in English and with interpreters. We would like to compare notes.",
		"Volunteer coordinators", i18n.EN, "01", 52, false, 5, 2, 1, "", i18n.Content{}, 0},
	{i18n.Content{FI: "Somekuvien saavutettavuus"}, "Kuvatekstien kirjoittamiseen kaivattaisiin yhteinen ohje.", "Viestijät", i18n.FI, "", 60, false, 90, 4, 2,
		tip.Existing, i18n.Content{FI: "Viestijät käsittelevät tätä jo. Tervetuloa mukaan keskusteluun.", SV: "Kommunikatörerna behandlar redan det här. Välkommen med i diskussionen."}, 70},
	{i18n.Content{FI: "Järjestöjen kuorot"}, "Olisi mukava laulaa yhdessä.", "Laulavat järjestöihmiset", i18n.FI, "", 61, false, 120, 2, 3,
		tip.NotNow, i18n.Content{FI: "Hyvä ajatus, mutta kiinnostuneita on vielä vähän. Kokeilkaa ensin omalla paikkakunnalla."}, 80},
	{i18n.Content{FI: "Pienten järjestöjen talousvastaavat", SV: "Ekonomiansvariga i små organisationer"},
		"Tilintarkastus, tuet ja kirjanpito-ohjelmat ovat kaikille samoja. Vertailu säästäisi rahaa ja hermoja.",
		"Talousvastaavat alle kymmenen hengen järjestöissä", i18n.FI, "", 70, true, 45, 10, 2,
		tip.BySwarm, i18n.Content{FI: "Kokeillaan ensin yhdellä tapaamisella.", SV: "Vi prövar först med en träff."}, 12},
}

// suggestions writes the suggestions of the demo, and the swarms: one to come
// of a suggestion, one held whose people have been asked whether to go on.
func (w *writer) suggestions(ctx context.Context) error {
	ctx = mail.Quiet(ctx)
	for _, d := range demoTips {
		if err := w.DB.Write(ctx, func(tx *db.Tx) error { return w.suggestion(ctx, tx, d) }); err != nil {
			return err
		}
	}
	return w.DB.Write(ctx, func(tx *db.Tx) error { return w.heldSwarm(ctx, tx) })
}

// actor is somebody of the demo as who acts.
func (w *writer) actor(person int) authz.Actor {
	p := w.people[person].new
	return authz.Actor{Person: w.personID[person], Name: p.Name, Lang: p.Lang}
}

// decider is the coordinator of the demo.
func (w *writer) decider() authz.Actor {
	a := w.actor(coordinator)
	a.Grants = []authz.Grant{{Role: account.Coordinator, Scope: w.orgIDs[0]}}
	return a
}

func (w *writer) suggestion(ctx context.Context, tx *db.Tx, d demoTip) error {
	var t tip.Tip
	began := w.base.AddDate(0, 0, -d.days)
	err := w.at(tx, began, func() (err error) {
		n := tip.New{Theme: d.theme, Why: i18n.Content{}.Set(d.lang, d.why), ForWhom: i18n.Content{}.Set(d.lang, d.whom), Lang: d.lang,
			Region: d.region, Convene: d.convene, Org: w.orgIDs[0]}
		t, err = w.Tips.Create(ctx, tx, w.actor(d.by), n, nil)
		return err
	})
	if err != nil {
		return err
	}
	for i := range d.interested {
		at := began.AddDate(0, 0, 1+i*d.every)
		if at.After(w.base) {
			at = w.base
		}
		offer := tip.Offer{Speak: i%4 == 1, Convene: i == 5, Region: []string{"", "01", "02", "06", "", "19"}[i%6]}
		err := w.at(tx, at, func() error {
			_, err := w.Tips.JoinIn(ctx, tx, w.actor(100+7*d.by%300+i), t.ID, offer)
			return err
		})
		if err != nil {
			return err
		}
	}
	if d.decision == "" {
		return nil
	}
	v := tip.Verdict{Decision: d.decision, Reason: d.reason}
	if d.decision == tip.Existing {
		v.Target = w.made[communicators].Slug
	}
	var out tip.Outcome
	err = w.at(tx, w.base.AddDate(0, 0, -d.decided), func() (err error) {
		out, err = w.Tips.DecideIn(ctx, tx, w.decider(), t.ID, v)
		return err
	})
	if err != nil || out.Tip.Meeting == "" {
		return err
	}
	if err := w.Meetings.PublishIn(ctx, tx, w.decider(), out.Tip.Meeting); err != nil {
		return err
	}
	o, err := w.Registration.Offering(ctx, tx, out.Tip.Meeting)
	if err != nil {
		return err
	}
	plan := meetingPlan{new: meeting.New{Starts: o.Starts}}
	for i := range 6 {
		person := 100 + 7*d.by%300 + i
		one := w.people[person].new
		plan.comers = append(plan.comers, comerPlan{person: person, at: w.base,
			in: registration.Input{Name: one.Name, Email: one.Email, Lang: one.Lang, Mode: registration.Remote}})
	}
	_, err = w.registered(ctx, tx, o, plan)
	return err
}

// heldSwarm is a swarm that the professional called and eleven people were at
// some days ago; most of them want to go on.
func (w *writer) heldSwarm(ctx context.Context, tx *db.Tx) error {
	day := w.workday(w.today.AddDays(-6))
	caller := w.decider()
	n := meeting.New{
		Kind: meeting.Swarm, Imported: true, Audience: meeting.Open, Org: w.orgIDs[0], Langs: bothLangs,
		Title:  i18n.Content{FI: "Lahjoittajaviestintä pienillä voimilla", SV: "Givarkommunikation med små resurser", EN: "Writing to donors with few hands"},
		Lead:   i18n.Content{FI: "Mitä lahjoittajalle kirjoitetaan, kun kirjoittajia on yksi?", SV: "Vad skriver man till givare när man är ensam?"},
		Starts: clock(day, 13, 0), Ends: clock(day, 14, 30), RemoteURL: "https://kokous.example.org/lahjoittajat",
		Capacity: map[registration.Mode]registration.Limit{registration.Remote: registration.Unlimited},
	}
	var m meeting.Meeting
	err := w.at(tx, w.base.AddDate(0, 0, -25), func() (err error) {
		if m, err = w.Meetings.Create(ctx, tx, caller, n); err != nil {
			return err
		}
		_, err = account.Give(ctx, tx, caller, account.NewGrant{Person: w.personID[lead], Role: account.Convener, Scope: m.ID, From: tx.Today()})
		return err
	})
	if err != nil {
		return err
	}
	o, err := w.Registration.Offering(ctx, tx, m.ID)
	if err != nil {
		return err
	}
	plan := meetingPlan{new: n}
	for i := range 11 {
		one := w.people[200+i].new
		plan.comers = append(plan.comers, comerPlan{person: 200 + i, at: w.base.AddDate(0, 0, -20).Add(time.Duration(i) * 5 * time.Hour), absent: i == 10,
			in: registration.Input{Name: one.Name, Email: one.Email, Lang: one.Lang, Mode: registration.Remote}})
	}
	ids, err := w.registered(ctx, tx, o, plan)
	if err != nil {
		return err
	}
	return w.at(tx, n.Ends.Add(3*time.Hour), func() error {
		present, err := w.marked(ctx, tx, o, plan, ids)
		if err != nil {
			return err
		}
		notes := meeting.Notes{Present: present, Visibility: space.Members, AuthorName: w.people[lead].new.Name,
			Theme:     i18n.Content{FI: "Kiitosviestit ja vuosikirje"},
			Points:    i18n.Content{FI: "- Kiitos lähtee viikossa, aina nimellä.\n- Vuosikirje on yksi sivu ja yksi tarina.\n- Sovimme vaihtavamme malleja."},
			NextTheme: i18n.Content{FI: "Kuukausilahjoittajan ensimmäinen vuosi"}}
		if err := w.Meetings.State(ctx, tx, authz.System, m, notes); err != nil {
			return err
		}
		if err := w.Tips.AskIn(ctx, tx, m.ID); err != nil {
			return err
		}
		for i := range 8 {
			reply := tip.Yes
			if i == 3 {
				reply = tip.No
			}
			if err := w.Tips.ReplyFrom(ctx, tx, m.ID, w.people[200+i].new.Email, reply); err != nil {
				return err
			}
		}
		return nil
	})
}
