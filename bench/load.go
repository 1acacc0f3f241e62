package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"sync"
	"time"
)

// result is what a load saw.
type result struct {
	perSecond float64
	p99       time.Duration
	bad       int           // answers that were not as expected
	bytes     int           // of the last answer
	cpu       time.Duration // of the server, for one
}

// request makes the n-th request of a connection and tells the status it wants.
type request func(conn, n int) (raw []byte, want int)

// get always asks for the same page.
func get(host, path, header string) request {
	raw := []byte("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + header + "\r\n")
	return func(int, int) ([]byte, int) { return raw, http.StatusOK }
}

// load sends requests over kept connections for a while. rate 0 is as fast as
// answers come; else so many a second over all connections, and the time of an
// answer counts from when it should have been asked.
func load(addr string, conns int, d time.Duration, rate float64, next request) (result, error) {
	var mu sync.Mutex
	var all []time.Duration
	var res result
	var first error
	var wg sync.WaitGroup
	start := time.Now()
	for id := range conns {
		wg.Go(func() {
			times, bad, size, err := one(addr, id, conns, start, d, rate, next)
			mu.Lock()
			defer mu.Unlock()
			all = append(all, times...)
			res.bad += bad
			res.bytes = max(res.bytes, size)
			if err != nil && first == nil {
				first = err
			}
		})
	}
	wg.Wait()
	if len(all) == 0 {
		return res, fmt.Errorf("no answers: %w", first)
	}
	slices.Sort(all)
	res.perSecond = float64(len(all)) / time.Since(start).Seconds()
	res.p99 = all[len(all)*99/100]
	return res, first
}

func one(addr string, id, conns int, start time.Time, d time.Duration, rate float64, next request) (times []time.Duration, bad, size int, err error) {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, 0, 0, err
	}
	defer conn.Close()
	r := bufio.NewReaderSize(conn, 64<<10)
	for n := 0; time.Since(start) < d; n++ {
		asked := time.Now()
		if rate > 0 {
			due := start.Add(time.Duration((float64(n)*float64(conns) + float64(id)) / rate * float64(time.Second)))
			time.Sleep(time.Until(due))
			asked = due
		}
		raw, want := next(id, n)
		if raw == nil {
			return times, bad, size, nil
		}
		if _, err := conn.Write(raw); err != nil {
			return times, bad, size, err
		}
		resp, err := http.ReadResponse(r, nil)
		if err != nil {
			return times, bad, size, err
		}
		got, err := io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
		if err != nil {
			return times, bad, size, err
		}
		size = int(got)
		if resp.StatusCode != want {
			bad++
		}
		times = append(times, time.Since(asked))
	}
	return times, bad, size, nil
}
