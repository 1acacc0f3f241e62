package app_test

import (
	"context"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/app/apptest"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
)

const nodesWorld = `
organisations:
  - {id: kattojarjesto, kind: umbrella, name: {fi: Kattojärjestö Esimerkki ry}, municipality: "091"}
networks:
  - {id: viestijat, name: {fi: Viestijöiden verkosto}, kind: profession, join_policy: open, phase: active, coordinators: [{organisation: kattojarjesto}]}
people:
  - {name: Kaisa Kuvitelma, email: kaisa@example.org, roles: ["lead:viestijat"]}
  - {name: Aino Esimerkki, email: aino@example.org}
meetings:
  - {networks: [viestijat], title: {fi: Kahden solmun tapaaminen}, starts: "2026-12-14T09:00:00+02:00", ends: "2026-12-14T11:00:00+02:00", place: {fi: Järjestötalo}, onsite: true, audience: open}
`

// nodes are two products on one PostgreSQL database, with one clock.
func nodes(t *testing.T) (one, two *apptest.App) {
	t.Helper()
	if os.Getenv(dbtest.Env) == "" {
		if os.Getenv("PARVI_ALL") != "" {
			t.Fatal(dbtest.Env + " is not set: run make test")
		}
		t.Skip("left out: needs PostgreSQL; .ci/postgres brings it")
	}
	url, clock := dbtest.PostgresURL(t), dbtest.NewClock(dbtest.Start)
	one = apptest.New(t, apptest.Open(t, url, clock), clock)
	two = apptest.New(t, apptest.Open(t, url, clock), clock)
	one.Installed()
	one.Person("yllapito@example.org", "Ylläpito", i18n.FI, account.Operator)
	if report, err := one.Exchange.Import(t.Context(), authz.System, "all", "world.yaml", strings.NewReader(nodesWorld), false); err != nil {
		t.Fatal(err, report.Bad)
	}
	return one, two
}

// TestWhatOneNodeWritesTheOtherShows keeps a page in the cache of one node,
// writes on the other, and reads the first again at once.
func TestWhatOneNodeWritesTheOtherShows(t *testing.T) {
	t.Parallel()
	one, two := nodes(t)
	visitor := one.Visitor()
	for range 2 { // the second comes from the cache
		visitor.Get("/fi/networks/viestijat").Want(200, "0 jäsentä")
		visitor.Get("/fi/networks").Want(200, "Viestijöiden verkosto")
	}
	two.SignIn("aino@example.org").Get("/fi/networks/viestijat/join").Form("Tule mukaan").Choose("Miten tulet mukaan?", "Jäseneksi").Submit().Want(200)
	visitor.Get("/fi/networks/viestijat").Want(200, "1 jäsen")
	kaisa := one.SignIn("kaisa@example.org")
	for range 2 {
		two.Visitor().Get("/fi/networks/viestijat").Want(200, "1 jäsen").WantNot("Viestinnän ammattilaisille")
	}
	kaisa.Get("/fi/networks/viestijat/edit").Form("Tallenna").Fill("Mitä varten verkosto on / suomi", "Viestinnän ammattilaisille.").Submit().Want(200)
	two.Visitor().Get("/fi/networks/viestijat").Want(200, "Viestinnän ammattilaisille.")
}

// TestAJobRunsOnceOverTwoNodes lets both nodes work at the same time: every
// mail goes out once, whichever sends it.
func TestAJobRunsOnceOverTwoNodes(t *testing.T) {
	t.Parallel()
	one, two := nodes(t)
	guest := one.Visitor()
	page := guest.Get("/fi/networks/viestijat").Click("Kahden solmun tapaaminen")
	const guests = 12
	for i := range guests {
		one.Visitor().Get(page.Path).Form("Ilmoittaudu").Fill("Nimi", "Vieras").Fill("Sähköposti", guestMail(i)).Submit().Want(200)
	}
	// The day of a reminder, and what else is due by then.
	one.Clock.Set(time.Date(2026, 12, 13, 8, 0, 0, 0, time.UTC))
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{}, 4)
	for _, node := range []*apptest.App{one, two} {
		go func() { node.Jobs.Run(ctx); done <- struct{}{} }()
		go func() { node.Outbox.Run(ctx); done <- struct{}{} }()
	}
	count := func(email string) int { return len(one.Mail.To(email)) + len(two.Mail.To(email)) }
	waitFor(t, "every guest has a confirmation and a reminder", func() bool {
		for i := range guests {
			if count(guestMail(i)) < 2 {
				return false
			}
		}
		return true
	})
	stop()
	for range 4 {
		<-done
	}
	one.Drain()
	two.Drain()
	for i := range guests {
		if n := count(guestMail(i)); n != 2 {
			t.Errorf("%s got %d mails", guestMail(i), n)
		}
	}
}

func guestMail(i int) string { return "vieras" + string(rune('a'+i)) + "@example.org" }

// waitFor waits for what other goroutines do; it asks again until a minute has
// passed.
func waitFor(t *testing.T, what string, is func() bool) {
	t.Helper()
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	defer stop()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !is() {
		select {
		case <-ctx.Done():
			t.Fatalf("not within a minute: %s", what)
		case <-tick.C:
		}
	}
}

type stoppedArgs struct{ N int }

var stopped = jobs.Kind[stoppedArgs]{Name: "apptest.stopped"}

// TestWhenANodeStopsTheOtherGoesOn stops a node while it works at a job: once
// its lease is over the other node does the job, and what the first might still
// say is not heard.
func TestWhenANodeStopsTheOtherGoesOn(t *testing.T) {
	t.Parallel()
	one, two := nodes(t)
	began := make(chan struct{})
	var onTwo atomic.Int64
	jobs.Handle(one.Jobs, stopped, func(ctx context.Context, _ jobs.Job, _ stoppedArgs) error {
		close(began)
		<-ctx.Done()
		return ctx.Err()
	})
	jobs.Handle(two.Jobs, stopped, func(context.Context, jobs.Job, stoppedArgs) error { onTwo.Add(1); return nil })
	if err := one.DB.Write(t.Context(), func(tx *db.Tx) error { return stopped.Enqueue(t.Context(), tx, stoppedArgs{1}) }); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() { one.Jobs.Run(ctx); close(ended) }()
	<-began
	two.Drain()
	if n := onTwo.Load(); n != 0 {
		t.Errorf("two nodes were at one job")
	}
	stop()
	<-ended
	two.Clock.Advance(time.Hour) // the lease of the first is over
	two.Drain()
	if n := onTwo.Load(); n != 1 {
		t.Errorf("the job of the stopped node was done %d times", n)
	}
	// Readers never noticed.
	two.Visitor().Get("/fi/networks/viestijat").Want(200)
}
