package network

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
	"parvi/internal/space"
)

func TestEveryInvariantFindsItsBreach(t *testing.T) {
	breaks := map[string]string{
		"network: every network that is there has a coordinator":   `DELETE FROM network_coordinators`,
		"network: what is over says when":                          `UPDATE networks SET phase = 'ended'`,
		"network: no address leads to two networks":                `INSERT INTO network_slugs (slug, network_id) SELECT a.slug, b.id FROM networks a JOIN networks b ON b.id <> a.id`,
		"network: members are in networks that are there":          `UPDATE space_members SET space = 'network:nowhere'`,
		"network: a coordination ends after it began":              `UPDATE network_coordinators SET from_day = '2026-02-01', to_day = '2026-01-01'`,
		"space: a person is in a space once":                       `INSERT INTO space_members (id, space, person_id, slot, level, state, mail, asked_at, from_at, mail_key) SELECT 'twice', space, person_id, 'twice', level, state, mail, asked_at, from_at, 'twice' FROM space_members`,
		"space: who is in has come in and not left":                `UPDATE space_members SET to_at = from_at + 1`,
		"space: a row is about somebody":                           `UPDATE space_members SET person_id = NULL`,
		"space: who is in a space within another is in that one":   `INSERT INTO space_within (space, within) SELECT DISTINCT space, 'network:nowhere' FROM space_members`,
		"space: a representative stands for a member organisation": `UPDATE space_members SET level = 'representative'`,
	}
	for _, i := range append(Invariants(), space.Invariants()...) {
		t.Run(i.Name, func(t *testing.T) {
			sql, ok := breaks[i.Name]
			if !ok {
				t.Fatal("no test breaks it")
			}
			w := newWorld(t)
			soste := w.org("Soste", -1)
			n := w.network("Kuve", space.Open, soste)
			w.network("Potka", space.Open, soste)
			w.join(w.person("Aino Virtanen", i18n.FI), n)
			broken(t, w.DB)
			w.write(func(ctx context.Context, tx *db.Tx) error {
				if _, err := tx.Exec(ctx, sql); err != nil {
					return err
				}
				found, err := db.Exists(ctx, tx, i.SQL)
				if !found {
					t.Error("the breach is not found")
				}
				return err
			})
		})
	}
}

func TestWhatIsForgotten(t *testing.T) {
	w := newWorld(t)
	soste := w.org("Soste", -1)
	n := w.network("Kuve", space.OnRequest, soste)
	kaisa := w.coordinator("Kaisa Koordinaattori", soste)
	aino, bo := w.person("Aino Virtanen", i18n.FI), w.person("Bo Berg", i18n.FI)
	no, yes := w.join(aino, n), w.join(bo, n)
	if _, err := w.Decline(t.Context(), w.as(kaisa), no.Member.ID, "täynnä"); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Accept(t.Context(), w.as(kaisa), yes.Member.ID, ""); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Enter(t.Context(), w.as(kaisa), n.Slug, Entry{Name: "Cia Ceder", Email: "cia@example.org"}); err != nil {
		t.Fatal(err)
	}
	if err := w.Follow(t.Context(), n.Slug, "lukija@example.org", i18n.FI, ""); err != nil {
		t.Fatal(err)
	}
	count := func() (n [3]int) {
		w.write(func(ctx context.Context, tx *db.Tx) error {
			for i, table := range []string{"space_members", "network_follows", "network_answer_keys"} {
				var err error
				if n[i], err = db.One(ctx, tx, db.Scan[int], `SELECT COUNT(*) FROM `+table); err != nil {
					return err
				}
			}
			return nil
		})
		return n
	}
	run := func() {
		t.Helper()
		if _, err := retain.Run(t.Context(), w.DB, Retention()); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct {
		after time.Duration
		want  [3]int
	}{{6 * 24 * time.Hour, [3]int{3, 1, 2}}, {2 * 24 * time.Hour, [3]int{3, 0, 2}}, {30 * 24 * time.Hour, [3]int{3, 0, 0}}, {160 * 24 * time.Hour, [3]int{1, 0, 0}}} {
		w.clock.Advance(tt.after)
		run()
		if got := count(); got != tt.want {
			t.Errorf("on %s: members, follows, keys %v, want %v", civilToday(w), got, tt.want)
		}
	}
}

func civilToday(w *world) string { return w.today().String() }

func TestOwnData(t *testing.T) {
	w := newWorld(t)
	n := w.network("Kuve", space.OnRequest, w.org("Soste", -1))
	aino := w.person("Aino Virtanen", i18n.FI)
	if _, err := w.Join(t.Context(), w.as(aino), n.Slug, Joining{Note: "Hei", Declared: map[Attribute]string{OrgEmployees: "9"}}); err != nil {
		t.Fatal(err)
	}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		data, err := OwnData(ctx, tx, aino.ID)
		if err != nil {
			return err
		}
		b, err := json.Marshal(data)
		for _, want := range []string{`"Kuve"`, `"requested"`, `"Hei"`, `organisation.employees`} {
			if !strings.Contains(string(b), want) {
				t.Errorf("her data lack %s: %s", want, b)
			}
		}
		mine, err2 := Mine(ctx, tx, aino.ID)
		if err2 != nil || len(mine) != 1 || mine[0].As.FI != "Pyytänyt mukaan" {
			t.Errorf("her networks: %+v, %v", mine, err2)
		}
		return err
	})
}
