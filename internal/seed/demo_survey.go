package seed

import (
	"context"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
	"parvi/internal/survey"
)

// saidInBarometer is what members of the demo wrote about their network, by
// turns what they would change and what should stay.
var saidInBarometer = []string{
	"Tapaamisista ilmoitettaisiin vähintään kuukausi etukäteen.", "Avoin keskustelu ja se, että keskeneräistäkin saa näyttää.",
	"Enemmän etätapaamisia niille, jotka asuvat kaukana.", "Aamukahvit.",
	"Lyhyemmät koosteet.", "Ystävällinen tunnelma.",
	"Muistiinpanot nopeammin kaikkien nähtäville.", "Vetäjät ottavat uudet hyvin vastaan.",
	"Vähemmän esityksiä, enemmän pienryhmiä.", "Vuosikello.",
	"Yhteinen kampanja muiden verkostojen kanssa.", "Se, että kysymyksiin saa vastauksen samana päivänä.",
}

// surveys fills the demo with a barometer of last year, one of this autumn,
// one that is open, a draft and a poll of dates.
func (w *writer) surveys(ctx context.Context) error {
	if w.Surveys == nil {
		return nil
	}
	ctx = mail.Quiet(ctx)
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		days := func(n int) time.Time { return w.base.AddDate(0, 0, -n) }
		people := func(network, most int) []string {
			var out []string
			for _, i := range w.members[network][:min(most, len(w.members[network]))] {
				out = append(out, w.personID[i])
			}
			return out
		}
		in := w.made[communicators].Space()
		lead := w.personID[lead]
		for _, p := range []survey.Past{
			{Space: in, Opened: days(390), Closed: days(376), People: people(communicators, 40), Answers: 22, Mean: 3, Said: saidInBarometer[:10], Results: survey.ForMembers},
			{Space: in, Opened: days(40), Closed: days(26), People: people(communicators, 48), Answers: 31, Mean: 4, Said: saidInBarometer, Results: survey.ForMembers},
			{Space: w.made[small].Space(), Opened: days(4), ClosesOn: civil.DateOf(tx.Now).AddDays(10), People: people(small, 60), Answers: 9, Mean: 4, Said: saidInBarometer[:6]},
			{Space: in, Opened: days(1), Draft: true, ClosesOn: civil.DateOf(tx.Now).AddDays(14), Title: i18n.Content{FI: "Puntari keväälle", SV: "Barometern inför våren", EN: "Barometer for the spring"}},
		} {
			p.Template, p.By = survey.Barometer, lead
			if _, err := w.Surveys.Enter(ctx, tx, authz.System, p); err != nil {
				return err
			}
		}
		return w.datePoll(ctx, tx, in, people(communicators, 40), lead)
	})
}

// datePoll asks for a date of a meeting in spring, which some have answered.
func (w *writer) datePoll(ctx context.Context, tx *db.Tx, in space.Ref, people []string, by string) error {
	today := civil.DateOf(tx.Now)
	at := func(days, hour int) survey.Date {
		return survey.Date{Day: today.AddDays(days), Start: &civil.TimeOfDay{Hour: hour}, End: &civil.TimeOfDay{Hour: hour + 2}}
	}
	n := survey.NewPoll{Title: i18n.Content{FI: "Kevään aloitustapaaminen", SV: "Vårens första träff"}, ClosesOn: today.AddDays(6),
		Dates: []survey.Date{at(50, 9), at(51, 13), at(57, 9)}}
	return w.Surveys.EnterPoll(ctx, tx, authz.System, in, n, by, people, 12)
}
