package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"time"
)

// growth compares scale 1 with scale 10: the median time of an answer, one
// after another, nothing cached, to somebody signed in.
func (b *bench) growth(ctx context.Context) error {
	pages := []struct {
		what, path string
		most       float64 // ms at scale 10; 0: told only
	}{
		{"directory", "/fi/networks", 0},
		{"network page", "", 0},
		{"calendar", "/fi/calendar", 0},
		{"region page", "/fi/regions/06", 0},
		{"organisations", "/fi/organisations", 0},
		{"my page", "/fi/me", 0},
		{"search", "/fi/search?q=vertais", 0},
		{"totals, counted afresh", "/api/v1/statistics/networks?on=" + time.Now().AddDate(0, 0, -1).Format("2006-01-02"), 1000},
	}
	by := map[int][]float64{}
	for _, scale := range []int{1, 10} {
		s, err := b.served(ctx, scale)
		if err != nil {
			return err
		}
		cookie, _, err := s.signIn(ctx, "bench@example.org", "Penkki Kuvitelma")
		if err != nil {
			s.stop()
			return err
		}
		slugs, err := s.biggest(1)
		if err != nil {
			s.stop()
			return err
		}
		for _, p := range pages {
			if p.path == "" {
				p.path = "/fi/networks/" + slugs[0]
			}
			ms, size, err := s.each(p.path, cookie, 21)
			if err != nil {
				s.stop()
				return err
			}
			say("scale %d, %s: %.1f ms, %d bytes", scale, p.what, ms, size)
			by[scale] = append(by[scale], ms)
		}
		s.stop()
		_ = os.RemoveAll(s.data)
	}
	for i, p := range pages {
		b.limits = append(b.limits,
			limit{what: p.what + ", scale 1", unit: "ms", got: []float64{by[1][i]}, decimals: 1, noTargets: true},
			limit{what: p.what + ", scale 10", unit: "ms", got: []float64{by[10][i]}, decimals: 1, most: p.most, noTargets: p.most == 0})
	}
	return nil
}

// each asks n times, one after another, and gives the median in milliseconds.
func (s *server) each(path, cookie string, n int) (ms float64, size int64, err error) {
	var all []float64
	for range n {
		req, err := http.NewRequest("GET", "http://"+s.addr+path, nil)
		if err != nil {
			return 0, 0, err
		}
		req.Header.Set("Cookie", cookie[len("Cookie: "):len(cookie)-2])
		begun := time.Now()
		resp, err := http.DefaultTransport.RoundTrip(req)
		if err != nil {
			return 0, 0, err
		}
		size, err = io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
		if err == nil && resp.StatusCode != http.StatusOK {
			err = fmt.Errorf("GET %s: %s", path, resp.Status)
		}
		if err != nil {
			return 0, 0, err
		}
		all = append(all, float64(time.Since(begun).Microseconds())/1000)
	}
	return median(all), size, nil
}
