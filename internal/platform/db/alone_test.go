package db_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

// Members of a group that is alone together fail, panic and give up by
// themselves, whether first, last or in between.
func TestThoseAloneTogetherDoNotHarmEachOther(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY")
		enough := errors.New("enough")
		var wg sync.WaitGroup
		var mu sync.Mutex
		var want []int
		committed := map[int]bool{}
		for n := range 100 {
			wg.Go(func() {
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				defer func() {
					if p := recover(); (p != nil) != (n%5 == 1) {
						t.Errorf("%d: panic %v", n, p)
					}
				}()
				err := d.Write(ctx, func(tx *db.Tx) error {
					tx.OnCommit(func() {
						mu.Lock()
						defer mu.Unlock()
						committed[n] = true
					})
					if err := inserting(t, n, nil)(tx); err != nil {
						return err
					}
					switch n % 5 {
					case 0:
						return enough
					case 1:
						panic("oops")
					case 2: // an error that nobody hears of
						var again int
						_ = tx.QueryRow(ctx, "INSERT INTO things (n) VALUES ($1) RETURNING n", n).Scan(&again)
					case 3: // the client goes away
						cancel()
						_, err := tx.Exec(ctx, "INSERT INTO things (n) VALUES ($1)", -n)
						return err
					}
					return nil
				}, db.Alone("meeting:1"))
				ok := n%5 == 4
				if (err == nil) != ok {
					t.Errorf("%d: got %v", n, err)
				}
				if n%5 == 0 && !errors.Is(err, enough) || n%5 == 3 && !errors.Is(err, context.Canceled) {
					t.Errorf("%d: got %v, want the function's own error", n, err)
				}
				if ok {
					mu.Lock()
					defer mu.Unlock()
					want = append(want, n)
				}
			})
		}
		wg.Wait()
		slices.Sort(want)
		wantThings(t, d, want...)
		if len(committed) != len(want) {
			t.Errorf("OnCommit ran for %v", committed)
		}
	})
}

func TestAGroupThatCollidesIsRepeated(t *testing.T) {
	onPostgres(t, func(t *testing.T) {
		a, b := nodes(t)
		table(t, a, "n bigint NOT NULL")
		write(t, a, "INSERT INTO things (n) VALUES (0)")
		var wg sync.WaitGroup
		var once sync.Once
		retries := a.Stats().Retries
		for range 10 {
			wg.Go(func() {
				err := a.Write(t.Context(), func(tx *db.Tx) error {
					n, err := db.One(t.Context(), tx, db.Scan[int], "SELECT n FROM things")
					if err != nil {
						return err
					}
					once.Do(func() { // somebody who is not alone
						done := make(chan bool)
						go func() {
							write(t, b, "UPDATE things SET n = n + 1000")
							close(done)
						}()
						<-done
					})
					_, err = tx.Exec(t.Context(), "UPDATE things SET n = $1", n+1)
					return err
				}, db.Alone("meeting:1"))
				if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		wantThings(t, a, 1010)
		if a.Stats().Retries == retries {
			t.Error("nothing collided")
		}
	})
}

// Sets of keys that overlap exclude each other, and do not wait in a circle.
func TestOverlappingKeys(t *testing.T) {
	dbtest.EachTwice(t, func(t *testing.T, a, b *db.DB, _ *dbtest.Clock) {
		var mu sync.Mutex
		inside := map[string]int{}
		enter := func(n int, keys []string) {
			mu.Lock()
			defer mu.Unlock()
			for _, k := range keys {
				if inside[k] += n; inside[k] > 1 {
					t.Errorf("%d at once with %s", inside[k], k)
				}
			}
		}
		var wg sync.WaitGroup
		for i := range 60 {
			d := []*db.DB{a, b}[i%2]
			keys := []string{fmt.Sprint(i % 3), fmt.Sprint((i + 1) % 3)}
			wg.Go(func() {
				err := d.Write(t.Context(), func(tx *db.Tx) error {
					enter(1, keys)
					defer enter(-1, keys)
					runtime.Gosched()
					return nil
				}, db.Alone(keys...))
				if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
	})
}
