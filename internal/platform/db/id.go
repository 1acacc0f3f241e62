package db

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"sync"
	"time"

	"parvi/internal/platform/ident"
)

// ids makes row ids that also sort within a millisecond by the order in which
// this process made them: queues are read ORDER BY time, id, and nobody may
// overtake.
type ids struct {
	mu     sync.Mutex
	millis int64
	high   uint16 // the random part of the last id, 80 bits of which
	low    uint64 // ident keeps the upper 77
}

func (g *ids) next(now time.Time, random io.Reader) string {
	g.mu.Lock()
	defer g.mu.Unlock()
	var tail [10]byte
	if _, err := io.ReadFull(random, tail[:]); err != nil {
		panic(fmt.Errorf("db: no randomness: %w", err))
	}
	ms := now.UnixMilli()
	switch {
	case ms > g.millis:
		g.millis = ms
		g.high = binary.BigEndian.Uint16(tail[:2]) >> 1 // room to count up
		g.low = binary.BigEndian.Uint64(tail[2:])
	case ms == g.millis:
		// A random step keeps the next id from being guessed.
		before := g.low
		g.low += binary.BigEndian.Uint64(tail[2:])>>24 + 8
		if g.low < before {
			g.high++
		}
	default: // a transaction that began before another one made ids
		return ident.ID(now, bytes.NewReader(tail[:]))
	}
	binary.BigEndian.PutUint16(tail[:2], g.high)
	binary.BigEndian.PutUint64(tail[2:], g.low)
	return ident.ID(now, bytes.NewReader(tail[:]))
}
