package course

import (
	"bufio"
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"parvi/internal/account"
	"parvi/internal/hours"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/registration"
	"parvi/internal/support"
)

const killEnv = "PARVI_TEST_DECIDE_ON"

// TestMain is also the process that TestKilledWhileDeciding kills: it approves,
// decides and pays as fast as it can and prints each answer once it has it.
func TestMain(m *testing.M) {
	if args := strings.Fields(os.Getenv(killEnv)); len(args) == 5 {
		if err := decideForEver(args[0], args[1], args[2:]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// centreAt are a reviewer, a decider and a payer of a study centre.
func centreAt(centre string, people []string) (reviewer, decider, payer authz.Actor) {
	as := func(i int, role string) authz.Actor {
		return authz.Actor{Person: people[i], Grants: []authz.Grant{{Role: role, Scope: centre}}}
	}
	return as(0, account.Reviewer), as(1, account.Decider), as(2, account.Payer)
}

func decideForEver(url, centre string, people []string) error {
	ctx := context.Background()
	d, err := db.Open(ctx, url, db.Options{Now: dbtest.NewClock(day0("2026-09-20")).Now, Rand: rand.Reader})
	if err != nil {
		return err
	}
	s := &Service{DB: d, Registration: &registration.Service{DB: d, Secret: registration.Secret("test")}, Support: &support.Service{DB: d}, Account: anyAccount}
	s.Registration.Kinds = map[string]registration.Kind{OfferingKind: s.Kind()}
	reviewer, decider, payer := centreAt(centre, people)
	var mu sync.Mutex
	say := func(what ...any) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Println(what...)
	}
	var wg sync.WaitGroup
	for _, x := range []struct {
		in  State
		do  Action
		who authz.Actor
	}{{Submitted, Approve, reviewer}, {Checked, Decide, decider}} {
		var waiting []Course
		if err := d.Read(ctx, func(tx *db.Tx) (err error) {
			waiting, err = list(ctx, tx, Filter{Centres: []string{centre}, States: []State{x.in}, Limit: 500})
			return err
		}); err != nil {
			return err
		}
		for i := range 3 {
			wg.Go(func() {
				for n := i; n < len(waiting); n += 3 {
					if _, err := s.Act(ctx, x.who, waiting[n].ID, x.do, Input{}); err == nil {
						say(x.do, waiting[n].ID)
					}
				}
			})
		}
	}
	wg.Go(func() {
		for {
			if n, _, err := s.MakeBatch(ctx, payer, centre); err == nil && n > 0 {
				say("batch", n)
			}
			desk, err := s.CentreOf(ctx, payer, centre, DeskFilter{Limit: 1})
			if err != nil {
				continue
			}
			for _, b := range desk.Batches {
				if b.PaidOn == "" && s.MarkPaid(ctx, payer, b.ID) == nil {
					say("paid", b.ID)
				}
			}
		}
	})
	wg.Wait()
	return nil
}

func anyAccount(context.Context, *db.Tx, string) (string, error) { return "FI2112345600000785", nil }

// TestKilledWhileDeciding kills processes that approve, decide and pay, without
// warning, on both databases: every answer they gave stands, nothing is half
// done, and what was not done yet can be done.
func TestKilledWhileDeciding(t *testing.T) {
	t.Run(db.SQLite, func(t *testing.T) { killed(t, "sqlite:"+filepath.Join(t.TempDir(), "killed.db")) })
	if os.Getenv(dbtest.Env) != "" {
		t.Run(db.Postgres, func(t *testing.T) { killed(t, dbtest.PostgresURL(t)) })
	}
}

func killed(t *testing.T, url string) {
	clock := dbtest.NewClock(day0("2026-08-01"))
	d, err := db.Open(t.Context(), url, db.Options{Now: clock.Now, Rand: rand.Reader})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if err := d.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	w := newWorld(t, d, clock)
	w.Account = anyAccount
	const each = 24
	plans := w.manyWait(each)
	centre, people := w.orgs["poiju"].ID, []string{w.riikka.Person, w.pirjo.Person, w.person("Paula Maksaja", account.Payer, "poiju").Person}
	answered := map[string]bool{}
	for range 4 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), killEnv+"="+strings.Join(append([]string{url, centre}, people...), " "))
		cmd.Stderr = os.Stderr
		pipe, err := cmd.StdoutPipe()
		w.must(err)
		w.must(cmd.Start())
		lines := bufio.NewScanner(pipe)
		for n := 0; n < 10 && lines.Scan(); n++ {
			answered[lines.Text()] = true
		}
		w.must(cmd.Process.Kill())
		for lines.Scan() { // what was still answered before it died
			if len(lines.Text()) > len("decide ")+20 {
				answered[lines.Text()] = true
			}
		}
		_ = cmd.Wait()
		w.clean()
	}
	for line := range answered {
		what, id, _ := strings.Cut(line, " ")
		want := map[string]string{"approve": `SELECT count(*) FROM courses WHERE id = $1 AND state = 'approved'`,
			"decide": `SELECT count(*) FROM courses WHERE id = $1 AND state IN ('granted', 'in_payment', 'paid')`,
			"paid":   `SELECT count(*) FROM course_batches WHERE id = $1 AND paid_on <> ''`}[what]
		if want != "" && w.count(want, id) != 1 {
			t.Errorf("%q was answered, and is not so", line)
		}
	}
	if len(answered) < 30 {
		t.Errorf("only %d answers to compare", len(answered))
	}
	w.finish(centre, people)
	if done := w.count(`SELECT count(*) FROM courses WHERE state = 'approved'`); done != each || len(plans) != each {
		t.Errorf("%d of %d plans are approved", done, each)
	}
	for action, want := range map[Action]int{Approve: 2 * each, Decide: each, Batch: each, Pay: each} {
		if n := w.count(`SELECT count(*) FROM course_steps WHERE action = $1`, string(action)); n != want {
			t.Errorf("%s was done %d times, want %d", action, n, want)
		}
	}
	if n := w.count(`SELECT count(*) FROM course_payments`); n != each || w.count(`SELECT count(*) FROM courses WHERE state = 'paid'`) != each {
		t.Errorf("%d payments of %d", n, each)
	}
	if b := w.balance(2026); b.Consumed != each*1200 || b.Reserved != each*1200 {
		t.Errorf("hours: %+v", b)
	}
	w.must(w.outbox.Drain(t.Context()))
	told := map[string]int{}
	for _, m := range w.box.All() {
		subject, _, _ := strings.Cut(m.Subject, ":")
		told[subject]++
	}
	if told["Tuki maksettiin"] != each || told["Tuki myönnettiin"] != each {
		t.Errorf("letters: %v", told)
	}
	w.clean()
}

// manyWait has so many plans wait for a reviewer, whose ids it gives, and as
// many reports for a decider.
func (w *world) manyWait(n int) (plans []string) {
	w.Helper()
	w.must(w.hours.SetBudget(w.Context(), authz.System, w.orgs["poiju"].ID, hours.Move{Year: 2026, Hours: hours.Whole(1000)}))
	w.must(w.hours.Grant(w.Context(), authz.System, w.orgs["kaisla"].ID, hours.Move{Year: 2026, Hours: hours.Whole(900)}))
	var held []string
	for range n {
		c := w.begin("2026-09-14")
		w.act(w.outi, c.ID, Submit)
		w.act(w.riikka, c.ID, Approve)
		w.act(w.outi, c.ID, Publish)
		held = append(held, c.ID)
	}
	w.clock.Set(day0("2026-09-20"))
	for _, id := range held {
		_, err := w.WriteReport(w.Context(), w.outi, id, func(x *Writing) {
			x.Others, x.Declared = 9, Declared{Informed: true, InBooks: true, OwnFunding: true}
		})
		w.must(err)
		w.act(w.outi, id, Report)
		w.act(w.tapio, id, Check)
	}
	for range n {
		c := w.begin("2026-11-10")
		w.act(w.outi, c.ID, Submit)
		plans = append(plans, c.ID)
	}
	return plans
}

// finish does what is left to be done.
func (w *world) finish(centre string, people []string) {
	w.Helper()
	reviewer, decider, payer := centreAt(centre, people)
	for _, x := range []struct {
		in  State
		do  Action
		who authz.Actor
	}{{Submitted, Approve, reviewer}, {Checked, Decide, decider}} {
		d, err := w.CentreOf(w.Context(), x.who, centre, DeskFilter{States: []State{x.in}, Limit: 500})
		w.must(err)
		for _, l := range d.Lines {
			w.act(x.who, l.ID, x.do)
		}
	}
	_, _, err := w.MakeBatch(w.Context(), payer, centre)
	w.must(err)
	d, err := w.CentreOf(w.Context(), payer, centre, DeskFilter{Limit: 1})
	w.must(err)
	for _, b := range d.Batches {
		if b.PaidOn == "" {
			w.must(w.MarkPaid(w.Context(), payer, b.ID))
		}
	}
}
