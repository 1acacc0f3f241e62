package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// fixedRate is the rate at which the time of answers is looked at.
const fixedRate = 300

// pages measures the directory and a network's page, to a visitor and to
// somebody signed in.
func (b *bench) pages(ctx context.Context) error {
	s, err := b.served(ctx, b.scale)
	if err != nil {
		return err
	}
	defer s.stop()
	cookie, token, err := s.signIn(ctx, "bench@example.org", "Penkki Kuvitelma")
	if err != nil {
		return err
	}
	slugs, err := s.biggest(3)
	if err != nil {
		return err
	}
	for _, slug := range slugs {
		if err := s.api(token, "PUT", "/networks/"+slug+"/members/me", map[string]string{"level": "follower", "mail": "none"}, nil); err != nil {
			return err
		}
	}
	const html = "Accept: text/html\r\nAccept-Encoding: gzip\r\n"
	return b.pageRows(s, "pages", []pageRow{
		{line: line{work: "directory, anonymous", least: 0.5}, path: "/fi/networks", header: html, profile: "directory-anonymous"},
		{line: line{work: "network page, anonymous", least: 0.5}, path: "/fi/networks/" + slugs[0], header: html, profile: "network-anonymous"},
		{line: line{work: "directory, signed in", least: 0.08, mostTimes: 10}, path: "/fi/networks", header: html + cookie, profile: "directory-signed-in"},
		{line: line{work: "network page, signed in", least: 0.08, mostTimes: 10}, path: "/fi/networks/" + slugs[0], header: html + cookie, profile: "network-signed-in"},
	})
}

// pageRow is a page that is measured.
type pageRow struct {
	line
	path, header, profile string
}

// pageRows measures pages at full speed, and those with a limit at a fixed rate.
func (b *bench) pageRows(s *server, what string, rows []pageRow) error {
	// Both sides are warm before anything counts.
	for _, r := range rows {
		if _, err := load(s.addr, b.conns, b.each/4, 0, get(s.addr, r.path, r.header)); err != nil {
			return err
		}
	}
	for n := range b.runs {
		before, err := b.floorOfPages(0)
		if err != nil {
			return err
		}
		floorP99, err := b.floorOfPages(fixedRate)
		if err != nil {
			return err
		}
		gots := make([]result, len(rows))
		for i := range rows {
			r := &rows[i]
			r.floor = "F1"
			err := b.profiled(s, r.profile, func() error {
				got, err := loaded(s.Process.Pid, s.addr, b.conns, b.each, 0, get(s.addr, r.path, r.header))
				gots[i], r.bad = got, r.bad+got.bad
				if n == 0 {
					say("%s: %d bytes, %v of CPU each", r.work, got.bytes, got.cpu.Round(time.Microsecond))
				}
				return err
			})
			if err != nil {
				return err
			}
			if r.mostTimes > 0 {
				got, err := load(s.addr, b.conns, b.each, fixedRate, get(s.addr, r.path, r.header))
				if err != nil {
					return err
				}
				r.p99, r.floorP99, r.bad = append(r.p99, got.p99), append(r.floorP99, floorP99.p99), r.bad+got.bad
			}
		}
		after, err := b.floorOfPages(0)
		if err != nil {
			return err
		}
		for i := range rows {
			rows[i].measured(before, after, gots[i])
		}
		each := make([]string, len(rows))
		for i := range rows {
			each[i] = fmt.Sprintf("%.0f", gots[i].perSecond)
		}
		say("%s, run %d: F1 %.0f and %.0f; %s", what, n+1, before.perSecond, after.perSecond, strings.Join(each, " "))
	}
	for _, r := range rows {
		b.lines = append(b.lines, r.line)
	}
	return nil
}

func (b *bench) floorOfPages(rate float64) (result, error) {
	return loaded(b.pageF.Process.Pid, b.pageAt, b.conns, b.each, rate, get(b.pageAt, "/", ""))
}

// biggest are the addresses of the networks with most people.
func (s *server) biggest(n int) ([]string, error) {
	var page struct {
		Items []struct {
			Slug   string `json:"slug"`
			People int    `json:"people"`
			Policy string `json:"join_policy"`
		} `json:"items"`
	}
	if err := s.api("", "GET", "/networks?limit=100", nil, &page); err != nil {
		return nil, err
	}
	var slugs []string
	for range n {
		best := -1
		for i, item := range page.Items {
			if item.Slug != "" && (best < 0 || item.People > page.Items[best].People) {
				best = i
			}
		}
		if best < 0 {
			return nil, fmt.Errorf("the seed has fewer than %d networks", n)
		}
		slugs = append(slugs, page.Items[best].Slug)
		page.Items[best].Slug = ""
	}
	return slugs, nil
}

var client = &http.Client{Timeout: time.Minute}

// api makes one call of the product's API.
func (s *server) api(token, method, path string, in, out any) error {
	var body []byte
	if in != nil {
		var err error
		if body, err = json.Marshal(in); err != nil {
			return err
		}
	}
	status, answer, err := s.ask(method, "/api/v1"+path, "application/json", token, body)
	if err != nil {
		return err
	}
	if status >= 300 {
		return fmt.Errorf("%s %s: %d %s", method, path, status, answer)
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal(answer, out)
}
