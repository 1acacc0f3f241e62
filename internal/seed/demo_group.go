package seed

import (
	"context"
	"time"

	"parvi/internal/group"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
	"parvi/internal/talk"
	"parvi/internal/task"
)

// innerGroups are two groups inside a network of the demo: one that the other
// members see and may ask to join, and a closed one.
func (w *writer) innerGroups(ctx context.Context) error {
	if w.Tasks == nil {
		return nil
	}
	led := w.talker(communicators, byPersona+lead)
	one := func(n int) string { return w.talker(communicators, n) }
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		workshop, err := group.Create(ctx, tx, authz.System, w.made[communicators], group.New{By: led, Members: []string{w.talker(communicators, byPersona+professional), one(3), one(5), one(8)}, Text: group.Text{
			Name:    i18n.Content{FI: "Kevään työpajan valmistelu", SV: "Förberedelser för vårens verkstad"},
			Purpose: i18n.Content{FI: "Valmistelemme kevään työpajan saavutettavista kuvista. Ryhmä on valmis, kun työpaja on pidetty.", SV: "Vi förbereder vårens verkstad om tillgängliga bilder. Gruppen är klar när verkstaden har hållits."},
			Policy:  space.OnRequest,
		}})
		if err != nil {
			return err
		}
		if _, err := group.Create(ctx, tx, authz.System, w.made[communicators], group.New{By: led, Members: []string{one(5)}, Text: group.Text{
			Name:    i18n.Content{FI: "Rahoitushakemus", SV: "Finansieringsansökan"},
			Purpose: i18n.Content{FI: "Kirjoitamme yhteisen hakemuksen. Ryhmä on suljettu, kunnes hakemus on jätetty."},
			Policy:  space.ByInvitation, Closed: true,
		}}); err != nil {
			return err
		}
		if _, err := space.Join(ctx, tx, authz.System, space.New{Space: workshop.Space(), Person: one(9), Level: space.AsMember, State: space.Requested}); err != nil {
			return err
		}
		at := awake(w.base.Add(-5 * 24 * time.Hour))
		t, err := w.Talk.Begin(ctx, tx, authz.System, workshop.Space(), talk.New{Title: "Työpajan ohjelma", Visibility: space.Members, NewPost: talk.NewPost{
			Lang: i18n.FI, Author: led, At: at, Text: "Luonnos:\n\n1. Mitä hyvä kuvaus kertoo?\n2. Omat kuvat pöydälle\n3. Yhteinen ohje\n\nMahtuuko tämä kahteen tuntiin?",
		}})
		if err != nil {
			return err
		}
		if _, _, err := w.Talk.Reply(ctx, tx, authz.System, t.ID, talk.NewPost{Lang: i18n.FI, Author: one(3), At: at.Add(5 * time.Hour), Text: "Mahtuu, jos omat kuvat pyydetään etukäteen."}); err != nil {
			return err
		}
		_, err = w.Tasks.Create(ctx, tx, authz.System, workshop.Space(), task.New{Title: "Kysy tila työpajalle", Person: one(5), Due: tx.Today().AddDays(9), Author: led, Lang: i18n.FI})
		return err
	})
}
