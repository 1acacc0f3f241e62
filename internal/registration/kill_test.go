package registration

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

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

const killEnv = "PARVI_TEST_REGISTER_INTO"

// TestMain is also the process that TestKilledInTheMiddle kills: it registers
// people as fast as it can and prints each answer once it has it.
func TestMain(m *testing.M) {
	if url := os.Getenv(killEnv); url != "" {
		if err := registerForEver(url); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

func registerForEver(url string) error {
	ctx := context.Background()
	d, err := db.Open(ctx, url, db.Options{Now: time.Now, Rand: dbtest.NewRand()})
	if err != nil {
		return err
	}
	s := newService(d)
	out := bufio.NewWriter(os.Stdout)
	var mu sync.Mutex
	var wg sync.WaitGroup
	for w := range 16 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 100_000 {
				email := fmt.Sprintf("r%dw%dp%d@example.org", os.Getpid(), w, i)
				res, err := register(ctx, s, "thing1", Input{Name: "Person", Email: email, Mode: Onsite})
				mu.Lock()
				if err != nil {
					fmt.Fprintln(out, "error", err)
				} else {
					p := res.Places[0]
					fmt.Fprintln(out, "done", email, p.State, p.Number, p.Position)
				}
				out.Flush()
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	return nil
}

// TestKilledInTheMiddle kills a process that registers people, without
// warning: every answer it gave stands, and the rest hangs together.
func TestKilledInTheMiddle(t *testing.T) {
	url := "sqlite:" + filepath.Join(t.TempDir(), "killed.db")
	d, err := db.Open(t.Context(), url, db.Options{Now: time.Now, Rand: dbtest.NewRand()})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	o := thing(map[Mode]Limit{Onsite: 20})
	o.Starts = time.Now().Add(240 * time.Hour)
	o.Ends = o.Starts.Add(time.Hour)
	put(t, newService(d), o)
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	answered := map[string]string{}
	for round := range 3 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), killEnv+"="+url)
		cmd.Stderr = os.Stderr
		pipe, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(pipe)
		for n := 0; n < 150 && lines.Scan(); n++ {
			if f := strings.Fields(lines.Text()); f[0] == "done" {
				answered[f[1]] = strings.Join(f[2:], " ")
			} else if !strings.Contains(lines.Text(), "already") && round == 0 {
				t.Errorf("round %d: %s", round, lines.Text())
			}
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		for lines.Scan() { // what was still answered before it died
			if f := strings.Fields(lines.Text()); f[0] == "done" && len(f) == 5 {
				answered[f[1]] = strings.Join(f[2:], " ")
			}
		}
		_ = cmd.Wait()
	}
	d, err = db.Open(t.Context(), url, db.Options{Now: time.Now, Rand: dbtest.NewRand()})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	s := newService(d)
	stored := map[string]string{}
	err = d.Read(t.Context(), func(tx *db.Tx) error {
		all, err := s.List(t.Context(), tx, "thing1")
		for _, r := range all {
			p := r.Places[0]
			stored[r.Email] = fmt.Sprint(p.State, " ", p.Number, " ", p.Position)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for email, want := range answered {
		if got := stored[email]; got != want {
			t.Errorf("%s was told %s, and is stored as %q", email, want, got)
		}
	}
	if len(answered) < 300 {
		t.Errorf("only %d answers to compare", len(answered))
	}
	if got := seatsOf(t, s, Onsite); got.Confirmed != 20 || got.Queued != len(stored)-20 {
		t.Errorf("of %d registrations %+v", len(stored), got)
	}
	holds(t, d)
}
