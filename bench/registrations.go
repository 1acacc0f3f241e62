package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"
)

const registerConns = 64

// registrations measures registering through the API for one meeting, each
// person with their own address.
func (b *bench) registrations(ctx context.Context, dialect string) error {
	l := line{work: "registrations, " + dialect, floor: "F2", least: 1.0, most: 250 * time.Millisecond}
	if dialect == "postgres" {
		l.least = 0.15
	}
	// Confirmations go out meanwhile, as they do in earnest.
	k, err := newSink(false)
	if err != nil {
		return err
	}
	defer k.Close()
	for n := range b.runs {
		err := func() error {
			before, err := b.floorOfInserts(ctx, dialect)
			if err != nil {
				return err
			}
			got, err := b.registering(ctx, dialect, "PARVI_SMTP_URL=smtp://"+k.Addr().String())
			if err != nil {
				return err
			}
			after, err := b.floorOfInserts(ctx, dialect)
			if err != nil {
				return err
			}
			l.measured(before, after, got)
			l.p99, l.bad = append(l.p99, got.p99), l.bad+got.bad
			say("registrations on %s, run %d: F2 %.0f and %.0f; %.0f, p99 %v, %d wrong", dialect, n+1, before.perSecond, after.perSecond, got.perSecond, got.p99, got.bad)
			return nil
		}()
		if err != nil {
			return err
		}
	}
	b.lines = append(b.lines, l)
	return nil
}

// registering is one run on a database of its own.
func (b *bench) registering(ctx context.Context, dialect string, env ...string) (result, error) {
	s, done, err := b.servedOn(ctx, dialect, env...)
	if err != nil {
		return result{}, err
	}
	defer done()
	meeting, err := s.meeting(ctx)
	if err != nil {
		return result{}, err
	}
	var res result
	err = b.profiled(s, fmt.Sprint("registrations-", dialect), func() error {
		res, err = loaded(s.Process.Pid, s.addr, registerConns, b.each, 0, registering(s.addr, meeting))
		return err
	})
	return res, err
}

// meeting calls one to which everybody may come.
func (s *server) meeting(ctx context.Context) (string, error) {
	_, token, err := s.signIn(ctx, "operator@example.org", "Tuula Testamo", "operator")
	if err != nil {
		return "", err
	}
	starts := time.Now().AddDate(0, 1, 0).Truncate(time.Hour)
	text := func(s string) map[string]string { return map[string]string{"fi": s} }
	var made struct {
		ID string `json:"id"`
	}
	err = s.api(token, "POST", "/meetings", map[string]any{
		"networks": []string{}, "title": text("Tuhat lintua"), "starts": starts.Format(time.RFC3339), "ends": starts.Add(2 * time.Hour).Format(time.RFC3339),
		"modes": map[string]any{"onsite": map[string]int{"capacity": 100_000}}, "place": text("Esimerkkitalo"), "audience": "open",
	}, &made)
	return made.ID, err
}

// registering makes requests that register somebody new each.
func registering(addr, meeting string) request {
	var count atomic.Int64
	head := "POST /api/v1/meetings/" + meeting + "/registrations HTTP/1.1\r\nHost: " + addr + "\r\nContent-Type: application/json\r\nContent-Length: "
	return func(int, int) ([]byte, int) {
		n := count.Add(1)
		body := fmt.Sprintf(`{"name": "Lintu Kuvitelma %d", "email": "lintu.%d@example.org", "lang": "fi", "mode": "onsite"}`, n, n)
		return []byte(fmt.Sprint(head, len(body), "\r\n\r\n", body)), http.StatusCreated
	}
}

// floorOfInserts is F2 on the same kind of database and the same disk.
func (b *bench) floorOfInserts(ctx context.Context, dialect string) (result, error) {
	if dialect == "postgres" {
		url, drop, err := freshDatabase(ctx, "", "floor")
		if err != nil {
			return result{}, err
		}
		defer drop()
		return b.floorRate(ctx, "inserts", "pgx", url, b.each.String())
	}
	dir, err := os.MkdirTemp(b.dir, "floor-")
	if err != nil {
		return result{}, err
	}
	defer os.RemoveAll(dir)
	return b.floorRate(ctx, "inserts", "sqlite", filepath.Join(dir, "floor.db"), b.each.String())
}

// servedOn is the product on a seeded database of a dialect.
func (b *bench) servedOn(ctx context.Context, dialect string, env ...string) (*server, func(), error) {
	if dialect == "sqlite" {
		s, err := b.served(ctx, b.scale, env...)
		if err != nil {
			return nil, nil, err
		}
		return s, func() { s.stop(); _ = os.RemoveAll(s.data) }, nil
	}
	url, drop, err := b.seededPostgres(ctx)
	if err != nil {
		return nil, nil, err
	}
	s, err := b.serve(ctx, url, b.dir, env...)
	if err != nil {
		drop()
		return nil, nil, err
	}
	return s, func() { s.stop(); drop() }, nil
}
