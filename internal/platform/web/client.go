package web

import (
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// client is the address a request comes from. X-Forwarded-For is read from the
// right, as far as the hops are proxies we trust: what a reader writes there
// stands further left and is not believed.
func (m *Mux) client(req *http.Request) netip.Addr {
	hop, err := netip.ParseAddrPort(req.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	addr := hop.Addr().Unmap()
	if len(m.cfg.TrustedProxies) == 0 || !m.trusted(addr) {
		return addr
	}
	hops := strings.Split(strings.Join(req.Header.Values("X-Forwarded-For"), ","), ",")
	for _, h := range slices.Backward(hops) {
		next, err := netip.ParseAddr(strings.TrimSpace(h))
		if err != nil {
			return addr
		}
		addr = next.Unmap()
		if !m.trusted(addr) {
			return addr
		}
	}
	return addr
}

func (m *Mux) trusted(a netip.Addr) bool {
	return slices.ContainsFunc(m.cfg.TrustedProxies, func(p netip.Prefix) bool { return p.Contains(a) })
}

// behindProxy tells whether the address was told by a proxy we trust.
func (m *Mux) behindProxy(req *http.Request) bool {
	hop, err := netip.ParseAddrPort(req.RemoteAddr)
	return err == nil && m.trusted(hop.Addr().Unmap())
}
