package audit_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"slices"
	"testing"
	"time"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/jobs"
)

var anna = authz.Actor{Person: "anna", ActingFor: "club", Session: "s1"}

func write(t *testing.T, d *db.DB, f func(tx *db.Tx) error) {
	t.Helper()
	if err := d.Write(t.Context(), f); err != nil {
		t.Fatal(err)
	}
}

func record(t *testing.T, d *db.DB, who authz.Actor, action, ref string) {
	t.Helper()
	write(t, d, func(tx *db.Tx) error {
		return audit.Record(t.Context(), tx, who, action, ref, map[string]string{"note": action})
	})
}

func sql(t *testing.T, d *db.DB, query string, args ...any) {
	t.Helper()
	write(t, d, func(tx *db.Tx) error {
		_, err := tx.Exec(t.Context(), query, args...)
		return err
	})
}

func list(t *testing.T, d *db.DB, f audit.Filter, limit int, cursor string) (entries []audit.Entry, next string) {
	t.Helper()
	err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
		entries, next, err = audit.List(t.Context(), tx, f, limit, cursor)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return entries, next
}

func actions(entries []audit.Entry) (all []string) {
	for _, e := range entries {
		all = append(all, e.Action)
	}
	return all
}

func wantBreaches(t *testing.T, d *db.DB, want ...string) {
	t.Helper()
	err := d.Read(t.Context(), func(tx *db.Tx) error {
		breaches, err := audit.Verify(t.Context(), tx)
		var got []string
		for _, b := range breaches {
			got = append(got, b.What)
		}
		if !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func seal(t *testing.T, d *db.DB, want int) {
	t.Helper()
	if n, err := audit.Seal(t.Context(), d); err != nil || n != want {
		t.Errorf("sealed %d, %v; want %d", n, err, want)
	}
}

func TestListByThingAndByPerson(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		record(t, d, anna, "meeting.create", "meeting:1")
		record(t, d, authz.System, "meeting.remind", "meeting:1")
		record(t, d, anna, "meeting.cancel", "meeting:1")
		record(t, d, authz.Actor{}, "account.ask", "account:2")
		got, next := list(t, d, audit.Filter{Ref: "meeting:1"}, 2, "")
		if want := []string{"meeting.cancel", "meeting.remind"}; !slices.Equal(actions(got), want) || next == "" {
			t.Errorf("got %v, next %q; want %v and more", actions(got), next, want)
		}
		if e := got[0]; e.Actor != "anna" || e.ActingFor != "club" || e.Session != "s1" || !e.At.Equal(dbtest.Start) || e.Payload != `{"note":"meeting.cancel"}` {
			t.Errorf("got %+v", e)
		}
		got, next = list(t, d, audit.Filter{Ref: "meeting:1"}, 2, next)
		if want := []string{"meeting.create"}; !slices.Equal(actions(got), want) || next != "" {
			t.Errorf("got %v, next %q; want %v and no more", actions(got), next, want)
		}
		got, _ = list(t, d, audit.Filter{Actor: "anna", Action: "meeting.create"}, 9, "")
		if len(got) != 1 {
			t.Errorf("by person and action: got %v", actions(got))
		}
		got, _ = list(t, d, audit.Filter{Actor: audit.System}, 9, "")
		if len(got) != 1 {
			t.Errorf("by the system: got %v", actions(got))
		}
	})
}

func TestNoRowOfAFailedTransaction(t *testing.T) {
	d := dbtest.New(t)
	err := d.Write(t.Context(), func(tx *db.Tx) error {
		if err := audit.Record(t.Context(), tx, anna, "meeting.create", "meeting:1", nil); err != nil {
			return err
		}
		return errors.New("enough")
	})
	if err == nil {
		t.Fatal("want an error")
	}
	if got, _ := list(t, d, audit.Filter{}, 9, ""); len(got) != 0 {
		t.Errorf("got %v", actions(got))
	}
}

func TestTheChainHoldsAlsoAfterErasing(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		record(t, d, anna, "a", "meeting:1")
		record(t, d, anna, "b", "meeting:2")
		seal(t, d, 2)
		seal(t, d, 0)
		clock.Advance(time.Hour)
		record(t, d, anna, "c", "meeting:3")
		wantBreaches(t, d) // what is not sealed yet is no breach
		seal(t, d, 1)
		wantBreaches(t, d)
		erased := 0
		write(t, d, func(tx *db.Tx) error {
			n, err := audit.EraseRef(t.Context(), tx, "meeting:1")
			m, more := audit.EraseBefore(t.Context(), tx, dbtest.Start.Add(time.Minute))
			erased = n*10 + m
			return errors.Join(err, more)
		})
		if erased != 11 {
			t.Errorf("got %d, want 1 by ref and 1 by time", erased)
		}
		wantBreaches(t, d)
		got, _ := list(t, d, audit.Filter{}, 9, "")
		if got[0].Erased || !got[1].Erased || !got[2].Erased || got[2].Payload != "" || !got[2].Sealed {
			t.Errorf("got %+v", got)
		}
	})
}

func TestTheChainShowsWhatWasDone(t *testing.T) {
	for name, tt := range map[string]struct {
		query string
		want  []string
	}{
		"row changed":      {"UPDATE audit_rows SET actor = 'bo' WHERE action = 'b'", []string{"the row was changed after it was sealed"}},
		"payload changed":  {"UPDATE audit_rows SET payload = '{}' WHERE action = 'b'", []string{"the payload was changed"}},
		"row removed":      {"DELETE FROM audit_rows WHERE action = 'b'", []string{"the row is gone"}},
		"seal removed":     {"DELETE FROM audit_seals WHERE seq = 2", []string{"seals are missing before this one", "the seal of the row is gone"}},
		"last seal gone":   {"DELETE FROM audit_seals WHERE seq = 3", []string{"the seal of the row is gone"}},
		"seal forged":      {"UPDATE audit_seals SET digest = 'x' WHERE seq = 2", []string{"the seal does not follow from the one before", "the seal does not follow from the one before"}},
		"nothing was done": {"UPDATE audit_rows SET actor = actor", nil},
	} {
		t.Run(name, func(t *testing.T) {
			d := dbtest.New(t)
			for _, action := range []string{"a", "b", "c"} {
				record(t, d, anna, action, "meeting:1")
			}
			seal(t, d, 3)
			sql(t, d, tt.query)
			wantBreaches(t, d, tt.want...)
		})
	}
}

// A transaction that began first and commits last has an older id than rows
// that were sealed in between.
func TestALateCommitIsSealedToo(t *testing.T) {
	dbtest.EachTwice(t, func(t *testing.T, a, b *db.DB, clock *dbtest.Clock) {
		if a == b {
			return // SQLite commits in order
		}
		write(t, a, func(tx *db.Tx) error {
			if err := audit.Record(t.Context(), tx, anna, "early", "meeting:1", nil); err != nil {
				return err
			}
			clock.Advance(time.Second)
			return inGoroutine(func() {
				record(t, b, anna, "late", "meeting:1")
				seal(t, b, 1)
			})
		})
		seal(t, b, 1)
		wantBreaches(t, a)
		got, _ := list(t, a, audit.Filter{}, 9, "")
		if want := []string{"late", "early"}; !slices.Equal(actions(got), want) || !got[0].Sealed || !got[1].Sealed {
			t.Errorf("got %+v", got)
		}
	})
}

// inGoroutine runs f as another client would.
func inGoroutine(f func()) error {
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	<-done
	return nil
}

func TestManyNodesSealOneChain(t *testing.T) {
	dbtest.EachTwice(t, func(t *testing.T, a, b *db.DB, _ *dbtest.Clock) {
		done := make(chan error, 4)
		for i := range 4 {
			d := []*db.DB{a, b}[i%2]
			go func() {
				for range 20 {
					err := d.Write(context.Background(), func(tx *db.Tx) error {
						return audit.Record(context.Background(), tx, anna, "a", "meeting:1", nil)
					})
					if err == nil {
						_, err = audit.Seal(context.Background(), d)
					}
					if err != nil {
						done <- err
						return
					}
				}
				done <- nil
			}()
		}
		for range 4 {
			if err := <-done; err != nil {
				t.Error(err)
			}
		}
		seal(t, a, 0)
		wantBreaches(t, a)
	})
}

func TestTheJobSeals(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	r := jobs.NewRunner(d, slog.New(slog.NewTextHandler(io.Discard, nil)))
	audit.Jobs(r, d)
	record(t, d, anna, "a", "meeting:1")
	clock.Advance(time.Minute)
	if err := r.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
	seal(t, d, 0)
	wantBreaches(t, d)
}
