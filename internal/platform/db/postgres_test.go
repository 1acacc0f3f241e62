package db_test

import (
	"context"
	"errors"
	"net/url"
	"os"
	"sync"
	"testing"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

// nodes are two servers on one PostgreSQL database.
func nodes(t *testing.T) (a, b *db.DB) {
	t.Helper()
	u := dbtest.PostgresURL(t)
	return node(t, u), node(t, u)
}

func node(t *testing.T, u string) *db.DB {
	t.Helper()
	d, err := db.Open(t.Context(), u, db.Options{Now: dbtest.NewClock(dbtest.Start).Now, Rand: dbtest.NewRand()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

// onPostgres is for what only PostgreSQL has: several nodes.
func onPostgres(t *testing.T, f func(t *testing.T)) {
	if os.Getenv(dbtest.Env) != "" {
		t.Run(db.Postgres, f)
	}
}

func TestAloneKeepsAHotRowFromColliding(t *testing.T) {
	onPostgres(t, func(t *testing.T) {
		a, b := nodes(t)
		table(t, a, "n bigint NOT NULL")
		write(t, a, "INSERT INTO things (n) VALUES (0)")
		var wg sync.WaitGroup
		for i := range 16 {
			d := a
			if i%2 == 0 {
				d = b
			}
			wg.Go(func() {
				for range 5 {
					err := d.Write(t.Context(), func(tx *db.Tx) error {
						n, err := db.One(t.Context(), tx, db.Scan[int], "SELECT n FROM things")
						if err != nil {
							return err
						}
						_, err = tx.Exec(t.Context(), "UPDATE things SET n = $1", n+1)
						return err
					}, db.Alone("meeting:2", "meeting:1"))
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		wg.Wait()
		wantThings(t, a, 80)
		if got := a.Stats().Retries + b.Stats().Retries; got != 0 {
			t.Errorf("%d retries", got)
		}
	})
}

func TestAloneWaitsNoLongerThanItsContext(t *testing.T) {
	onPostgres(t, func(t *testing.T) {
		a, b := nodes(t)
		err := a.Write(t.Context(), func(*db.Tx) error {
			for _, d := range []*db.DB{a, b} { // in this process, and from another
				var wg sync.WaitGroup
				wg.Go(func() {
					ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
					defer cancel()
					err := d.Write(ctx, func(*db.Tx) error {
						t.Error("ran beside the other")
						return nil
					}, db.Alone("meeting:1"))
					if !errors.Is(err, context.DeadlineExceeded) {
						t.Errorf("got %v, want the end of the context", err)
					}
				})
				wg.Wait()
			}
			return nil
		}, db.Alone("meeting:1"))
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range []*db.DB{b, a} { // nothing stayed locked
			if err := d.Write(t.Context(), func(*db.Tx) error { return nil }, db.Alone("meeting:1")); err != nil {
				t.Error(err)
			}
		}
	})
}

func TestCollisionsAreRepeatedWhateverTheFunctionMakesOfThem(t *testing.T) {
	onPostgres(t, func(t *testing.T) {
		a, b := nodes(t)
		table(t, a, "n bigint NOT NULL")
		write(t, a, "INSERT INTO things (n) VALUES (0)")
		runs := 0
		err := a.Write(t.Context(), func(tx *db.Tx) error {
			runs++
			if _, err := db.All(t.Context(), tx, db.Scan[int], "SELECT n FROM things"); err != nil {
				return err
			}
			if runs == 1 {
				var wg sync.WaitGroup
				wg.Go(func() { write(t, b, "UPDATE things SET n = 10") })
				wg.Wait()
			}
			if _, err := tx.Exec(t.Context(), "UPDATE things SET n = n + 1"); err != nil {
				return errors.New("something went wrong") // the cause is lost
			}
			return nil
		})
		if err != nil || runs != 2 {
			t.Errorf("got %v after %d runs, want success after 2", err, runs)
		}
		wantThings(t, a, 11)
	})
}

func TestOneOfSeveralHostsIsEnough(t *testing.T) {
	onPostgres(t, func(t *testing.T) {
		u, err := url.Parse(dbtest.PostgresURL(t))
		if err != nil {
			t.Fatal(err)
		}
		u.Host = "127.0.0.1:1," + u.Host
		q := u.Query()
		q.Set("target_session_attrs", "read-write")
		u.RawQuery = q.Encode()
		if got := ints(t, node(t, u.String()), "SELECT 1"); len(got) != 1 {
			t.Errorf("got %v", got)
		}
	})
}

func TestNodesMayMigrateAtOnce(t *testing.T) {
	onPostgres(t, func(t *testing.T) {
		a, b := nodes(t)
		write(t, a, "DROP SCHEMA public CASCADE")
		write(t, a, "CREATE SCHEMA public")
		var wg sync.WaitGroup
		for _, d := range []*db.DB{a, b} {
			wg.Go(func() {
				if err := d.Migrate(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		wantCurrent(t, a)
	})
}
