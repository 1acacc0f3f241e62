package db_test

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

const crashEnv = "PARVI_TEST_CRASH"

func openFile(t *testing.T, path string) *db.DB {
	t.Helper()
	d, err := db.Open(t.Context(), "sqlite:"+path, db.Options{Now: dbtest.NewClock(dbtest.Start).Now, Rand: dbtest.NewRand()})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestCrashChild is the process that TestAcknowledgedSurvivesAKill kills: it
// writes without end and says what was acknowledged.
func TestCrashChild(t *testing.T) {
	path := os.Getenv(crashEnv)
	if path == "" {
		return
	}
	d := openFile(t, path)
	var wg sync.WaitGroup
	for client := range 16 {
		wg.Go(func() {
			for i := 0; ; i++ {
				name := fmt.Sprintf("%d/%d/%d", os.Getpid(), client, i)
				err := d.Write(t.Context(), func(tx *db.Tx) error {
					if _, err := tx.Exec(t.Context(), "INSERT INTO things (name) VALUES ($1)", name); err != nil {
						return err
					}
					_, err := tx.Exec(t.Context(), "INSERT INTO twins (name) VALUES ($1)", name)
					return err
				})
				if err != nil {
					t.Error(err)
					return
				}
				fmt.Println("done", name)
			}
		})
	}
	wg.Wait()
}

func TestAcknowledgedSurvivesAKill(t *testing.T) {
	path := dbtest.File(t)
	d := openFile(t, path)
	table(t, d, "name text PRIMARY KEY")
	write(t, d, "CREATE TABLE twins (name text PRIMARY KEY)")
	d.Close()
	var acknowledged []string
	for range 3 { // the later ones begin with what a kill left
		acknowledged = append(acknowledged, crash(t, path, 1000)...)
		wantAcknowledged(t, path, acknowledged)
	}
}

// crash lets a child write until it has acknowledged n, and kills it in the
// middle of more.
func crash(t *testing.T, path string, n int) (acknowledged []string) {
	t.Helper()
	child := exec.Command(os.Args[0], "-test.run=^TestCrashChild$")
	child.Env = append(os.Environ(), crashEnv+"="+path)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if name, ok := strings.CutPrefix(lines.Text(), "done "); ok {
			acknowledged = append(acknowledged, name)
		}
		if len(acknowledged) == n {
			if err := child.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := child.Wait(); err == nil || len(acknowledged) < n {
		t.Fatalf("the child ended with %v after %d", err, len(acknowledged))
	}
	return acknowledged
}

func wantAcknowledged(t *testing.T, path string, acknowledged []string) {
	t.Helper()
	d := openFile(t, path)
	defer d.Close()
	there := map[string]bool{}
	for _, name := range texts(t, d, "SELECT name FROM things") {
		there[name] = true
	}
	for _, name := range acknowledged {
		if !there[name] {
			t.Errorf("%s was acknowledged and is lost", name)
		}
	}
	if half := texts(t, d, "SELECT name FROM things WHERE name NOT IN (SELECT name FROM twins)"); len(half) > 0 {
		t.Errorf("half done: %v", half)
	}
	if got := texts(t, d, "PRAGMA integrity_check"); len(got) != 1 || got[0] != "ok" {
		t.Errorf("integrity: %v", got)
	}
}
