package db_test

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

func TestARepeatIsRefusedAndRemembered(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint NOT NULL")
		request := func() error {
			ctx := db.WithKey(t.Context(), "key", "person:1 POST /x", "hash")
			err := d.Write(ctx, func(tx *db.Tx) error {
				if err := inserting(t, 1, nil)(tx); err != nil {
					return err
				}
				return tx.Remember(ctx, "/things/1")
			})
			if err != nil {
				return err
			}
			// A second transaction of the same request is no repeat.
			return d.Write(ctx, inserting(t, 2, nil))
		}
		if err := request(); err != nil {
			t.Fatal(err)
		}
		if err := request(); !errors.Is(err, db.ErrRepeated) {
			t.Errorf("got %v, want ErrRepeated", err)
		}
		wantThings(t, d, 1, 2)
		hash, result, ok, err := d.Remembered(t.Context(), "person:1 POST /x", "key")
		if hash != "hash" || result != "/things/1" || !ok || err != nil {
			t.Errorf("got %q %q %v %v", hash, result, ok, err)
		}
		if _, _, ok, err := d.Remembered(t.Context(), "person:2 POST /x", "key"); ok || err != nil {
			t.Errorf("another scope: got %v %v", ok, err)
		}
	})
}

func TestOfManyRepeatsAtOnceOneIsDone(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint NOT NULL")
		var wg sync.WaitGroup
		var repeated atomic.Int64
		for range 8 {
			wg.Go(func() {
				err := d.Write(db.WithKey(t.Context(), "key", "scope", "hash"), inserting(t, 1, nil))
				if errors.Is(err, db.ErrRepeated) {
					repeated.Add(1)
				} else if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if got := repeated.Load(); got != 7 {
			t.Errorf("%d were told that they repeat, want 7", got)
		}
		wantThings(t, d, 1)
	})
}

func TestAFailedRequestMayBeRepeated(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint NOT NULL")
		ctx := db.WithKey(t.Context(), "key", "scope", "hash")
		if err := d.Write(ctx, inserting(t, 1, errors.New("enough"))); err == nil {
			t.Fatal("want an error")
		}
		if err := d.Write(db.WithKey(t.Context(), "key", "scope", "hash"), inserting(t, 2, nil)); err != nil {
			t.Error(err)
		}
		wantThings(t, d, 2)
	})
}

func TestKeysAreForgotten(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	table(t, d, "n bigint NOT NULL")
	for n := range 2 {
		if err := d.Write(db.WithKey(t.Context(), "key", "scope", "hash"), inserting(t, n, nil)); err != nil {
			t.Fatal(err)
		}
		clock.Advance(49 * time.Hour)
		if err := d.Tidy(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	wantThings(t, d, 0, 1)
}
