package db

import (
	"sync/atomic"
	"time"
)

// slowWrite is what a single Write should never take: on SQLite everyone waits
// meanwhile.
const slowWrite = 250 * time.Millisecond

// WriteBuckets are the upper bounds of Stats.Buckets.
var WriteBuckets = [...]time.Duration{
	time.Millisecond, 5 * time.Millisecond, 10 * time.Millisecond, 25 * time.Millisecond,
	50 * time.Millisecond, 100 * time.Millisecond, slowWrite, time.Second,
}

// Stats are counters since the start, for the metrics page.
type Stats struct {
	Writes  int64 // functions run by Write, repeats included
	Commits int64 // on SQLite one commit serves many Writes
	Retries int64 // Writes run again after a collision (PostgreSQL)
	Slow    int64 // Writes over 250 ms
	Seconds float64
	Buckets [len(WriteBuckets)]int64 // cumulative, as Prometheus wants them
}

type stats struct {
	writes, commits, retries, slow, nanos atomic.Int64
	buckets                               [len(WriteBuckets)]atomic.Int64
}

// wrote counts a Write and tells whether it was slow.
func (s *stats) wrote(took time.Duration) bool {
	s.writes.Add(1)
	s.nanos.Add(int64(took))
	for i, bound := range WriteBuckets {
		if took <= bound {
			s.buckets[i].Add(1)
			break
		}
	}
	if took < slowWrite {
		return false
	}
	s.slow.Add(1)
	return true
}

// Stats are the counters so far.
func (d *DB) Stats() Stats {
	s := Stats{
		Writes:  d.stats.writes.Load(),
		Commits: d.stats.commits.Load(),
		Retries: d.stats.retries.Load(),
		Slow:    d.stats.slow.Load(),
		Seconds: time.Duration(d.stats.nanos.Load()).Seconds(),
	}
	var sum int64
	for i := range s.Buckets {
		sum += d.stats.buckets[i].Load()
		s.Buckets[i] = sum
	}
	return s
}
