package db_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

// grouped has the functions run in one group of SQLite: they begin to wait
// while another Write holds the writer. It returns their errors in order, and
// that of the holder, which shares their commit, last.
func grouped(t *testing.T, d *db.DB, fs ...func(tx *db.Tx) error) []error {
	t.Helper()
	errs := make([]error, len(fs)+1)
	var wg sync.WaitGroup
	var once sync.Once // the group may be run again
	errs[len(fs)] = d.Write(t.Context(), func(*db.Tx) error {
		once.Do(func() {
			for i, f := range fs {
				wg.Go(func() { errs[i] = d.Write(t.Context(), f) })
				for db.Waiting(d) <= i {
					runtime.Gosched()
				}
			}
		})
		return nil
	})
	wg.Wait()
	return errs
}

func inserting(t *testing.T, n int, then error) func(tx *db.Tx) error {
	return func(tx *db.Tx) error {
		if _, err := tx.Exec(t.Context(), "INSERT INTO things (n) VALUES ($1)", n); err != nil {
			return err
		}
		return then
	}
}

func wantThings(t *testing.T, d *db.DB, want ...int) {
	t.Helper()
	if got := ints(t, d, "SELECT n FROM things ORDER BY n"); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestWriteUndoesAllAfterAnError(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY")
		enough := errors.New("enough")
		if err := d.Write(t.Context(), inserting(t, 1, enough)); !errors.Is(err, enough) {
			t.Errorf("got %v, want the function's own error", err)
		}
		wantThings(t, d)
	})
}

func TestWriteUndoesAllAfterAPanic(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY")
		func() {
			defer func() {
				if got := recover(); got != "oops" {
					t.Errorf("got %v, want the function's own panic", got)
				}
			}()
			_ = d.Write(t.Context(), func(tx *db.Tx) error {
				if err := inserting(t, 1, nil)(tx); err != nil {
					return err
				}
				panic("oops")
			})
		}()
		write(t, d, "INSERT INTO things (n) VALUES (2)")
		wantThings(t, d, 2)
	})
}

func TestWriteUndoesAllWhenTheGoroutineEnds(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY")
		var wg sync.WaitGroup
		wg.Go(func() {
			_ = d.Write(t.Context(), func(tx *db.Tx) error {
				_ = inserting(t, 1, nil)(tx)
				runtime.Goexit() // what t.FailNow does
				return nil
			})
		})
		wg.Wait()
		write(t, d, "INSERT INTO things (n) VALUES (2)")
		wantThings(t, d, 2)
	})
}

func TestOneOfAGroupFailsAlone(t *testing.T) {
	d := dbtest.New(t)
	table(t, d, "n bigint PRIMARY KEY")
	commits := d.Stats().Commits
	enough := errors.New("enough")
	errs := grouped(t, d,
		inserting(t, 1, nil),
		inserting(t, 2, enough),
		inserting(t, 1, nil), // sees the first, though it is not committed
		inserting(t, 3, nil),
	)
	if errs[0] != nil || !errors.Is(errs[1], enough) || !errors.Is(errs[2], db.ErrUnique) || errs[3] != nil || errs[4] != nil {
		t.Errorf("got %v", errs)
	}
	if got := d.Stats().Commits - commits; got != 1 {
		t.Errorf("got %d commits for the Write that held and those that waited, want 1", got)
	}
	wantThings(t, d, 1, 3)
}

func TestAFailedCommitFailsTheGroup(t *testing.T) {
	d := dbtest.New(t)
	table(t, d, "n bigint PRIMARY KEY, other bigint REFERENCES things (n) DEFERRABLE INITIALLY DEFERRED")
	committed := false
	errs := grouped(t, d,
		func(tx *db.Tx) error {
			tx.OnCommit(func() { committed = true })
			return inserting(t, 1, nil)(tx)
		},
		func(tx *db.Tx) error {
			_, err := tx.Exec(t.Context(), "INSERT INTO things (n, other) VALUES (2, 99)")
			return err
		})
	for i, err := range errs {
		if !errors.Is(err, db.ErrForeign) {
			t.Errorf("%d: got %v, want the failure of the commit", i, err)
		}
	}
	if committed {
		t.Error("OnCommit ran though nothing was committed")
	}
	wantThings(t, d)
	write(t, d, "INSERT INTO things (n) VALUES (3)")
	wantThings(t, d, 3)
}

func TestCancelledWhileWaitingIsNotRun(t *testing.T) {
	d := dbtest.New(t)
	ctx, cancel := context.WithCancel(t.Context())
	ran := false
	var got error
	var wg sync.WaitGroup
	err := d.Write(t.Context(), func(*db.Tx) error {
		wg.Go(func() {
			got = d.Write(ctx, func(*db.Tx) error {
				ran = true
				return nil
			})
		})
		for db.Waiting(d) == 0 {
			runtime.Gosched()
		}
		cancel()
		wg.Wait() // it answers although the writer is busy
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if !errors.Is(got, context.Canceled) || ran {
		t.Errorf("got %v, ran %v; want cancelled and not run", got, ran)
	}
}

func TestCancelledInTheMiddleIsUndone(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY")
		ctx, cancel := context.WithCancel(t.Context())
		err := d.Write(ctx, func(tx *db.Tx) error {
			if err := inserting(t, 1, nil)(tx); err != nil {
				return err
			}
			cancel()
			_, err := tx.Exec(ctx, "INSERT INTO things (n) VALUES (2)")
			return err
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v, want cancelled", err)
		}
		wantThings(t, d)
	})
}

func TestNestedTransactionsPanic(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		nothing := func(*db.Tx) error { return nil }
		deep := func(_ *db.Tx) error {
			return func() error { return d.Write(context.Background(), nothing) }()
		}
		for name, f := range map[string]func() error{
			"write in write": func() error { return d.Write(t.Context(), deep) },
			"read in write":  func() error { return d.Write(t.Context(), func(*db.Tx) error { return d.Read(t.Context(), nothing) }) },
			"write in read":  func() error { return d.Read(t.Context(), deep) },
		} {
			func() {
				defer func() {
					if p := fmt.Sprint(recover()); !strings.Contains(p, "inside a transaction") {
						t.Errorf("%s: got %v, want a panic", name, p)
					}
				}()
				_ = f()
			}()
		}
		if err := d.Write(t.Context(), nothing); err != nil {
			t.Errorf("after the panics: %v", err)
		}
	})
}

func TestAfterCommitMayWriteAgain(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY")
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			tx.OnCommit(func() { write(t, d, "INSERT INTO things (n) SELECT n + 1 FROM things") })
			return inserting(t, 1, nil)(tx)
		})
		if err != nil {
			t.Fatal(err)
		}
		wantThings(t, d, 1, 2)
	})
}

func TestNothingFollowsAFailedStatement(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY")
		swallow := func(tx *db.Tx) error {
			_ = inserting(t, 1, nil)(tx)
			_ = inserting(t, 1, nil)(tx)
			return nil
		}
		if err := d.Write(t.Context(), swallow); !errors.Is(err, db.ErrUnique) {
			t.Errorf("got %v, want the swallowed error", err)
		}
		swallowRow := func(tx *db.Tx) error {
			var n int
			_ = tx.QueryRow(t.Context(), "INSERT INTO things (n) VALUES (1) RETURNING n").Scan(&n)
			_ = tx.QueryRow(t.Context(), "INSERT INTO things (n) VALUES (1) RETURNING n").Scan(&n)
			return nil
		}
		if err := d.Write(t.Context(), swallowRow); err == nil {
			t.Error("a transaction with a failed statement was committed")
		}
		wantThings(t, d)
	})
}

func TestTryUndoesItsPartOnly(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY")
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			if err := inserting(t, 1, nil)(tx); err != nil {
				return err
			}
			err := tx.Try(t.Context(), func() error {
				if err := inserting(t, 2, nil)(tx); err != nil {
					return err
				}
				return tx.Try(t.Context(), func() error { return inserting(t, 1, nil)(tx) })
			})
			if !errors.Is(err, db.ErrUnique) {
				t.Errorf("got %v, want a unique violation", err)
			}
			return tx.Try(t.Context(), func() error { return inserting(t, 3, nil)(tx) })
		})
		if err != nil {
			t.Fatal(err)
		}
		wantThings(t, d, 1, 3)
	})
}

func TestTxIsOverAfterItsFunction(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY")
		var kept *db.Tx
		if err := d.Write(t.Context(), func(tx *db.Tx) error { kept = tx; return nil }); err != nil {
			t.Fatal(err)
		}
		if _, err := kept.Exec(t.Context(), "INSERT INTO things (n) VALUES (1)"); err == nil {
			t.Error("a transaction took a statement after its end")
		}
		wantThings(t, d)
	})
}

func TestRowsMustBeClosedBeforeTheNextStatement(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY")
		write(t, d, "INSERT INTO things (n) VALUES (1), (2)")
		err := d.Read(t.Context(), func(tx *db.Tx) error {
			rows, err := tx.Query(t.Context(), "SELECT n FROM things")
			if err != nil {
				return err
			}
			defer rows.Close()
			rows.Next()
			_, err = db.Exists(t.Context(), tx, "SELECT 1 FROM things")
			return err
		})
		if err == nil {
			t.Error("a statement ran beside open rows")
		}
	})
}

func TestReadIsOneSnapshotAndCannotWrite(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY")
		write(t, d, "INSERT INTO things (n) VALUES (1)")
		count := func(tx *db.Tx) (n int, err error) {
			err = tx.QueryRow(t.Context(), "SELECT count(*) FROM things").Scan(&n)
			return n, err
		}
		err := d.Read(t.Context(), func(tx *db.Tx) error {
			if _, err := count(tx); err != nil {
				return err
			}
			var wg sync.WaitGroup
			wg.Go(func() { write(t, d, "INSERT INTO things (n) VALUES (2)") })
			wg.Wait()
			n, err := count(tx)
			if n != 1 {
				t.Errorf("got %d rows, want the 1 of the snapshot", n)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		wantThings(t, d, 1, 2)
		if err := d.Read(t.Context(), inserting(t, 3, nil)); !errors.Is(err, db.ErrReadOnly) {
			t.Errorf("got %v, want that a Read cannot write", err)
		}
	})
}

// Two functions that each read what the other writes must not both succeed as
// if they were alone: the doctors on call of the textbooks.
func TestWritesAreAsIfAlone(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY, on_call boolean NOT NULL")
		write(t, d, "INSERT INTO things (n, on_call) VALUES (1, true), (2, true), (3, true), (4, true)")
		var wg sync.WaitGroup
		for n := 1; n <= 4; n++ {
			wg.Go(func() {
				err := d.Write(t.Context(), func(tx *db.Tx) error {
					left, err := db.One(t.Context(), tx, db.Scan[int], "SELECT count(*) FROM things WHERE on_call")
					if err != nil || left == 1 {
						return err
					}
					runtime.Gosched()
					_, err = tx.Exec(t.Context(), "UPDATE things SET on_call = false WHERE n = $1", n)
					return err
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if got := ints(t, d, "SELECT count(*) FROM things WHERE on_call"); got[0] != 1 {
			t.Errorf("%d are on call, want 1", got[0])
		}
	})
}

func TestCloseRefusesAndWaits(t *testing.T) {
	d, err := db.Open(t.Context(), "sqlite:"+dbtest.File(t), db.Options{Now: dbtest.NewClock(dbtest.Start).Now, Rand: dbtest.NewRand()})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	if err := d.Write(t.Context(), func(*db.Tx) error { return nil }); !errors.Is(err, db.ErrClosed) {
		t.Errorf("got %v, want closed", err)
	}
}
