package web

import (
	"net/http"
	"sync"
	"time"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Limit lets n things with the same key happen at once, and as many again in
// every period; beyond it is a fault that says when to come back. Keys name
// what is done and by whom: "sign-in " + address. Counts are kept in memory, by
// each node for itself: they blunt floods, and are no rule of the product.
func Limit(r *Req, key string, n int, per time.Duration) error {
	return r.mux.limits.take(key, r.Now, n, per)
}

// LimitNetwork is Limit by the network address of the request, where a trusted
// proxy told it: many people share one address, so be generous. On loopback,
// and where the address may be the proxy's own, nothing is counted.
func LimitNetwork(r *Req, what string, n int, per time.Duration) error {
	if !r.mux.behindProxy(r.Request) || !r.Remote.IsValid() || r.Remote.IsLoopback() || r.mux.trusted(r.Remote) {
		return nil
	}
	addr := r.Remote
	if addr.Is6() {
		if p, err := addr.Prefix(64); err == nil { // one home has as many as it likes
			addr = p.Addr()
		}
	}
	return Limit(r, "net "+what+" "+addr.String(), n, per)
}

// The changes one network address may send through all of a site.
const (
	floodChanges = 1200
	floodPeriod  = time.Minute
)

func (m *Mux) flood(r *Req) error {
	if len(m.cfg.TrustedProxies) == 0 || r.Method == http.MethodGet || r.Method == http.MethodHead {
		return nil
	}
	return LimitNetwork(r, "changes", floodChanges, floodPeriod)
}

// limits are token buckets, each kept as the one instant at which it would be
// full again (the generic cell rate algorithm).
type limits struct {
	mu   sync.Mutex
	full map[string]time.Time
	next int // size at which the full ones are swept out
}

const sweepFrom = 10_000

func (l *limits) take(key string, now time.Time, n int, per time.Duration) error {
	each := per / time.Duration(max(n, 1))
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.full == nil {
		l.full, l.next = map[string]time.Time{}, sweepFrom
	}
	full := l.full[key]
	if full.Before(now) {
		full = now
	}
	full = full.Add(each)
	if wait := full.Sub(now) - per; wait > 0 {
		return &fault.Error{Kind: fault.TooMany, Say: i18n.Text{}, RetryAfter: wait}
	}
	l.full[key] = full
	if len(l.full) >= l.next {
		for k, t := range l.full {
			if !t.After(now) {
				delete(l.full, k)
			}
		}
		l.next = max(sweepFrom, 2*len(l.full))
	}
	return nil
}
