package meeting

import (
	"context"
	"testing"

	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// TestInvariantsFindWhatIsBroken breaks each invariant by SQL once. That
// nobody is invited twice a key sees to already.
func TestInvariantsFindWhatIsBroken(t *testing.T) {
	breaks := map[string]string{
		"meeting.offering":         `UPDATE registration_offerings SET starts_at = starts_at - 1`,
		"meeting.times":            `UPDATE meetings SET ends_at = starts_at`,
		"meeting.networks":         `UPDATE meeting_networks SET network_id = 'nothing'`,
		"meeting.draft_registered": `UPDATE meetings SET status = 'draft'`,
	}
	for _, inv := range Invariants() {
		t.Run(inv.Name, func(t *testing.T) {
			h := newHouse(t)
			h.register(h.convene(h.december()), guest("Aino", registration.Onsite))
			h.holds()
			statement, ok := breaks[inv.Name]
			if !ok {
				t.Fatal("nothing breaks it")
			}
			h.write(func(ctx context.Context, tx *db.Tx) error { _, err := tx.Exec(ctx, statement); return err })
			h.write(func(ctx context.Context, tx *db.Tx) error {
				broken, err := db.Check(ctx, tx, []db.Invariant{inv})
				if len(broken) == 0 {
					t.Error("not found")
				}
				return err
			})
		})
	}
}

// TestEveryQueryRunsOnBothDatabases goes once through everything that is read
// and written.
func TestEveryQueryRunsOnBothDatabases(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		h := houseOn(t, d, dbtest.NewClock(dbtest.Start))
		aino := h.belongs(h.person("Aino Aalto", i18n.SV), space.AsMember, space.MailNow, h.kuve)
		n := h.december()
		n.Invite, n.Langs, n.Conditions = true, []i18n.Lang{i18n.FI, i18n.SV}, []network.Condition{{Attribute: network.PostStarted, Operator: "within", Value: "1", Strictness: network.SelfDeclared}}
		n.Questions = []registration.Question{{Kind: registration.AskText, Text: i18n.Content{FI: "Miksi?"}}}
		m := h.convene(n)
		h.register(m, guest("Bo", registration.Onsite))
		if _, err := h.s.Register(t.Context(), aino, m.ID, guest("Aino", registration.Remote)); err != nil {
			t.Fatal(err)
		}
		n.Title.SV = "Ensam med kommunikationen"
		if _, err := h.s.Edit(t.Context(), h.liisa, m.ID, m.Updated, n); err != nil {
			t.Fatal(err)
		}
		h.drain()
		for _, f := range []Filter{
			{}, {From: m.Starts, To: m.Ends, EndsAfter: m.Starts}, {Networks: []string{h.kuve.ID}}, {NetworkKind: network.Profession}, {Region: "01"},
			{Mode: registration.Onsite}, {Mode: registration.Remote}, {Audience: Open}, {Kind: Regular}, {Lang: i18n.SV}, {Newest: true},
		} {
			for _, who := range []authz.Actor{{}, aino, authz.System} {
				if got, err := h.s.List(t.Context(), who, f); err != nil || len(got) != 1 {
					t.Errorf("%+v: %d meetings, %v", f, len(got), err)
				}
			}
		}
		if got, err := h.s.List(t.Context(), authz.Actor{}, Filter{After: m.ID, AfterAt: m.Starts}); err != nil || len(got) != 0 {
			t.Errorf("after the last: %d, %v", len(got), err)
		}
		if _, err := h.s.Write(t.Context(), h.liisa, m.ID, i18n.Content{FI: "A"}, i18n.Content{FI: "B"}, toAll); err != nil {
			t.Error(err)
		}
		if a, err := h.s.Attendees(t.Context(), h.liisa, m.ID); err != nil || len(a.People) != 2 || a.Invited != 1 || len(a.Messages) != 1 {
			t.Errorf("attendees %+v, %v", a, err)
		}
		if _, all, err := h.s.NetworkFeed(t.Context(), h.kuve.Slug); err != nil || len(all) != 1 {
			t.Errorf("feed %d, %v", len(all), err)
		}
		for range 2 {
			if err := h.s.NewFeedKey(t.Context(), aino); err != nil {
				t.Error(err)
			}
		}
		key, err := h.s.FeedKey(t.Context(), aino)
		if err != nil {
			t.Error(err)
		}
		if mine, lang, err := h.s.PersonalFeed(t.Context(), key); err != nil || len(mine) != 1 || lang != i18n.SV {
			t.Errorf("personal feed %d %s, %v", len(mine), lang, err)
		}
		h.write(func(ctx context.Context, tx *db.Tx) error {
			if mine, err := h.s.MineNext(ctx, tx, aino.Person); err != nil || len(mine) != 1 {
				t.Errorf("mine %d, %v", len(mine), err)
			}
			if by, err := h.s.YearMeetings(ctx, tx, []string{h.kuve.ID}, 2026); err != nil || len(by[h.kuve.ID]) != 1 {
				t.Errorf("year %v, %v", by, err)
			}
			if _, err := h.s.Reconvene(ctx, tx, []string{h.kuve.ID}); err != nil {
				t.Error(err)
			}
			if _, err := h.s.Drafts(ctx, tx, h.liisa); err != nil {
				t.Error(err)
			}
			_, _, err := h.s.Attended(ctx, tx, civil.MustDate("2026-01-01").Start(), civil.MustDate("2027-01-01").Start())
			return err
		})
		h.clock = nil
		h.holds()
	})
}
