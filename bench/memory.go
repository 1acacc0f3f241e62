package main

import (
	"context"
	"time"
)

// memory measures how soon the product is ready, and how much memory it takes:
// at rest, and at most while pages, registrations and a message are under way.
func (b *bench) memory(ctx context.Context) error {
	ready := limit{what: "start to ready", unit: "s", most: 0.5, decimals: 2}
	idle := limit{what: "memory at rest (RSS)", unit: "MB", most: 80}
	busy := limit{what: "memory under that load (most RSS)", unit: "MB", most: 250}
	for n := range b.runs {
		err := func() error {
			s, done, err := b.servedOn(ctx, "sqlite")
			if err != nil {
				return err
			}
			defer done()
			ready.got = append(ready.got, s.started.Seconds())
			time.Sleep(2 * time.Second)
			rss, err := s.megabytes("VmRSS")
			if err != nil {
				return err
			}
			idle.got = append(idle.got, rss)
			if err := b.busy(ctx, s); err != nil {
				return err
			}
			most, err := s.megabytes("VmHWM")
			busy.got = append(busy.got, most)
			say("memory, run %d: ready after %v, %.0f MB at rest, %.0f MB at most", n+1, s.started.Round(time.Millisecond), rss, most)
			return err
		}()
		if err != nil {
			return err
		}
	}
	b.limits = append(b.limits, idle, busy, ready)
	return nil
}

// busy does all of it at once: pages to visitors and to somebody signed in,
// and registrations, with the mails these make.
func (b *bench) busy(ctx context.Context, s *server) error {
	cookie, _, err := s.signIn(ctx, "bench@example.org", "Penkki Kuvitelma")
	if err != nil {
		return err
	}
	meeting, err := s.meeting(ctx)
	if err != nil {
		return err
	}
	slugs, err := s.biggest(1)
	if err != nil {
		return err
	}
	const html = "Accept: text/html\r\nAccept-Encoding: gzip\r\n"
	failed := make(chan error)
	loads := []struct {
		conns int
		next  request
	}{
		{b.conns, get(s.addr, "/fi/networks", html)},
		{b.conns, get(s.addr, "/fi/networks", html+cookie)},
		{b.conns, get(s.addr, "/fi/networks/"+slugs[0], html+cookie)},
		{registerConns, registering(s.addr, meeting)},
	}
	for _, l := range loads {
		go func() {
			_, err := load(s.addr, l.conns, 2*b.each, 0, l.next)
			failed <- err
		}()
	}
	for range loads {
		if one := <-failed; one != nil {
			err = one
		}
	}
	return err
}
