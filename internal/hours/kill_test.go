package hours

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

const killEnv = "PARVI_TEST_RESERVE_FROM"

// TestMain is also the process that TestKilledInTheMiddle kills: it reserves
// hours as fast as it can and prints each answer once it has it.
func TestMain(m *testing.M) {
	if args := strings.Fields(os.Getenv(killEnv)); len(args) == 3 {
		if err := reserveForEver(args[0], args[1], args[2]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

func reserveForEver(url, holder, unit string) error {
	ctx := context.Background()
	d, err := db.Open(ctx, url, db.Options{Now: time.Now, Rand: dbtest.NewRand()})
	if err != nil {
		return err
	}
	var mu sync.Mutex
	var wg sync.WaitGroup
	say := func(what, ref string) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Println(what, ref)
	}
	for w := range 16 {
		wg.Go(func() {
			for i := range 100_000 {
				ref := fmt.Sprintf("course:%d-%d-%d", os.Getpid(), w, i)
				err := d.Write(ctx, func(tx *db.Tx) error {
					if _, err := Reserve(ctx, tx, authz.System, Booking{Ref: ref, Unit: unit, Year: thisYear, Hours: Whole(2)}); err != nil {
						return err
					}
					_, err := Consume(ctx, tx, authz.System, ref, Whole(1))
					return err
				}, db.Alone(Key(holder, thisYear)))
				if err == nil {
					say("done", ref)
				} else {
					say("refused", ref)
				}
			}
		})
	}
	wg.Wait()
	return nil
}

// TestKilledInTheMiddle kills processes that reserve and use hours, without
// warning, on both databases: every answer they gave stands, and no hour is
// lost or given twice.
func TestKilledInTheMiddle(t *testing.T) {
	t.Run(db.SQLite, func(t *testing.T) { killed(t, "sqlite:"+filepath.Join(t.TempDir(), "killed.db")) })
	if os.Getenv(dbtest.Env) != "" {
		t.Run(db.Postgres, func(t *testing.T) { killed(t, dbtest.PostgresURL(t)) })
	}
}

func killed(t *testing.T, url string) {
	d, err := db.Open(t.Context(), url, db.Options{Now: time.Now, Rand: dbtest.NewRand()})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if err := d.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	w := newWorld(t, d)
	const all = 400
	w.grant(Whole(all))
	answered := map[string]bool{}
	for range 3 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), killEnv+"="+url+" "+w.id("kaisla")+" "+w.id("vass"))
		cmd.Stderr = os.Stderr
		pipe, err := cmd.StdoutPipe()
		w.must(err)
		w.must(cmd.Start())
		lines := bufio.NewScanner(pipe)
		for n := 0; n < 90 && lines.Scan(); n++ {
			if ref, ok := strings.CutPrefix(lines.Text(), "done "); ok {
				answered[ref] = true
			}
		}
		w.must(cmd.Process.Kill())
		for lines.Scan() { // what was still answered before it died
			if ref, ok := strings.CutPrefix(lines.Text(), "done course:"); ok && strings.Count(ref, "-") == 2 {
				answered["course:"+ref] = true
			}
		}
		_ = cmd.Wait()
	}
	if len(answered) < 200 {
		t.Errorf("only %d answers to compare", len(answered))
	}
	w.must(d.Read(t.Context(), func(tx *db.Tx) error {
		for ref := range answered {
			b, err := BookedBy(t.Context(), tx, ref)
			if err != nil || b.Consumed() != Whole(1) || b.Reserved() != 0 {
				t.Errorf("%s was told it has its hour, and holds %+v, %v", ref, b, err)
			}
		}
		return nil
	}))
	b := w.balance()
	if b.Pool.Reserved != 0 || b.Pool.Consumed < Whole(len(answered)) || b.Pool.Consumed > Whole(all) {
		t.Errorf("after %d answers: %+v", len(answered), b.Pool)
	}
	w.holds()
}
