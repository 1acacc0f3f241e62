package db_test

import (
	"sync"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

func touch(t *testing.T, d *db.DB, topics ...string) {
	t.Helper()
	err := d.Write(t.Context(), func(tx *db.Tx) error { return tx.Touch(t.Context(), topics...) })
	if err != nil {
		t.Fatal(err)
	}
}

func TestTouchChangesTheFingerprintOfItsTopicsOnly(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		seen := map[string]string{}
		see := func(what string, topics ...string) string {
			t.Helper()
			v, err := d.Versions(t.Context(), topics)
			if err != nil {
				t.Fatal(err)
			}
			if before, ok := seen[v]; ok {
				t.Errorf("%s: the fingerprint was seen %s", what, before)
			}
			seen[v] = what
			return v
		}
		never := see("before any touch", "networks", "network:1")
		touch(t, d, "meetings")
		if v, _ := d.Versions(t.Context(), []string{"network:1", "networks"}); v != never {
			t.Error("another topic changed it")
		}
		touch(t, d, "networks", "network:1", "networks")
		see("after the first touch", "networks", "network:1")
		for range 20 {
			touch(t, d, "network:1")
		}
		see("after more", "networks", "network:1")
		if err := d.Tidy(t.Context()); err != nil {
			t.Fatal(err)
		}
		if d.Dialect() == db.Postgres {
			see("after tidying", "networks", "network:1")
		}
		touch(t, d, "networks")
		see("after one more", "networks", "network:1")
		if n := ints(t, d, "SELECT count(*) FROM topic_versions"); n[0] > 5 {
			t.Errorf("%d rows are left of three topics", n[0])
		}
	})
}

// Transactions that touch the same topics must not collide.
func TestTouchIsNoHotRow(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		before := d.Stats().Retries
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				for range 10 {
					touch(t, d, "networks")
				}
			})
		}
		wg.Go(func() {
			for range 5 {
				if err := d.Tidy(t.Context()); err != nil {
					t.Error(err)
				}
			}
		})
		wg.Wait()
		if got := d.Stats().Retries - before; got != 0 {
			t.Errorf("%d retries", got)
		}
	})
}

func TestTidyAndAnalyzeDoNoHarm(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY")
		write(t, d, "INSERT INTO things (n) VALUES (1)")
		if err := d.Analyze(t.Context()); err != nil {
			t.Error(err)
		}
		if err := d.Tidy(t.Context()); err != nil {
			t.Error(err)
		}
		wantThings(t, d, 1)
	})
}
