package digest

import (
	"context"
	"testing"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// TestMeetingsAreToldToThoseNotInvited: what was announced or changed is told
// to those who have not heard of it, once, with the networks it belongs to.
func TestMeetingsAreToldToThoseNotInvited(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		w.Sources = []Source{Messages(), Meetings()}
		w.Kinds["network"] = Kind{ByIDs: func(context.Context, *db.Tx, []string) (map[string]Place, error) {
			return map[string]Place{
				"a": {Ref: "network:a", Name: i18n.Content{FI: "A-verkosto"}, Path: "/networks/a", Open: true},
				"b": {Ref: "network:b", Name: i18n.Content{FI: "B-verkosto"}, Path: "/networks/b", Open: true},
			}, nil
		}}
		const a, b = space.Ref("network:a"), space.Ref("network:b")
		w.member("Kutsuttu", space.MailDaily, a)
		invited := w.member("Toinen", space.MailDaily, a)
		w.member("Molemmissa", space.MailDaily, a, b)
		follower := w.person("Seuraaja", i18n.FI)
		w.join(follower, a, space.AsFollower, space.MailDaily)
		w.until("2026-11-23T07:06")
		clock.Set(w.at("2026-11-23T09:00"))
		meeting := func(id, audience string, networks ...string) {
			w.write(func(ctx context.Context, tx *db.Tx) error {
				starts := tx.Now.AddDate(0, 0, 14)
				_, err := tx.Exec(ctx, `INSERT INTO meetings (id, status, title, starts_at, ends_at, audience, published_at, created_at, updated_at) VALUES ($1, 'published', $2, $3, $4, $5, $6, $6, $6)`,
					id, i18n.Content{FI: "Tapaaminen " + id}, db.Millis(starts), db.Millis(starts.Add(time.Hour)), audience, db.Millis(tx.Now))
				for _, n := range networks {
					if err == nil {
						_, err = tx.Exec(ctx, `INSERT INTO meeting_networks (meeting_id, network_id) VALUES ($1, $2)`, id, n)
					}
				}
				return err
			})
		}
		meeting("avoin", "open", "a", "b")
		meeting("oma", "members", "a")
		w.write(func(ctx context.Context, tx *db.Tx) error {
			for _, id := range []string{"avoin", "oma"} {
				if _, err := tx.Exec(ctx, `INSERT INTO meeting_invitations (meeting_id, person_id, at) VALUES ($1, $2, $3)`, id, invited.Person, db.Millis(tx.Now)); err != nil {
					return err
				}
			}
			return nil
		})
		mails := w.until("2026-11-24T07:06")
		w.got(mails, "Kutsuttu", "Uusi tapaaminen: Tapaaminen avoin", "Tapaaminen oma", "ma 7.12.2026 klo 9")
		w.got(mails, "Molemmissa", "2 uutta asiaa", "Myös verkostossa B-verkosto")
		w.got(mails, "Seuraaja", "Tapaaminen avoin", "-Tapaaminen oma")
		w.none(mails, "Toinen")
		clock.Set(w.at("2026-11-24T09:00"))
		w.write(func(ctx context.Context, tx *db.Tx) error {
			_, err := tx.Exec(ctx, `INSERT INTO meeting_changes (id, meeting_id, at, fields) VALUES ('c', 'avoin', $1, '')`, db.Millis(tx.Now))
			return err
		})
		mails = w.until("2026-11-25T07:06")
		w.got(mails, "Seuraaja", "Tapaaminen on muuttunut: Tapaaminen avoin", "-Uusi tapaaminen")
		w.none(mails, "Toinen")
	})
}
