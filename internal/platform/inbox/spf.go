package inbox

import (
	"context"
	"net"
	"strconv"
	"strings"
)

// spfResult is the answer of SPF (RFC 7208, 2.6).
type spfResult string

const (
	spfNone  spfResult = "none"
	spfPass  spfResult = "pass"
	spfFail  spfResult = "fail" // fail, softfail and neutral: not a pass
	spfError spfResult = "error"
)

// The limits of RFC 7208, 4.6.4.
const (
	spfLookups = 10
	spfMX      = 10
	spfDepth   = 10
)

// spfCheck asks whether ip may send for a domain. Only a pass is of interest:
// what cannot be told is no pass.
type spfCheck struct {
	resolver Resolver
	ip       net.IP
	sender   string
	lookups  int
}

func (c *spfCheck) check(ctx context.Context, domain string, depth int) spfResult {
	if depth > spfDepth {
		return spfError
	}
	record, ok := c.record(ctx, domain)
	if !ok {
		return spfNone
	}
	redirect := ""
	for _, term := range strings.Fields(record)[1:] {
		if name, value, ok := strings.Cut(term, "="); ok && !strings.ContainsAny(name, ":/") {
			if strings.EqualFold(name, "redirect") {
				redirect = value
			}
			continue
		}
		sign := byte('+')
		if strings.IndexByte("+-~?", term[0]) >= 0 {
			sign, term = term[0], term[1:]
		}
		match, err := c.mechanism(ctx, term, domain, depth)
		if err {
			return spfError
		}
		if match && sign == '+' {
			return spfPass
		}
		if match {
			return spfFail
		}
	}
	if redirect != "" {
		target, ok := c.expand(redirect, domain)
		if !ok || !c.count() {
			return spfError
		}
		return c.check(ctx, target, depth+1)
	}
	return spfFail
}

func (c *spfCheck) count() bool {
	c.lookups++
	return c.lookups <= spfLookups
}

// record is the one SPF record of a domain.
func (c *spfCheck) record(ctx context.Context, domain string) (string, bool) {
	texts, err := c.resolver.LookupTXT(ctx, domain)
	if err != nil {
		return "", false
	}
	found := ""
	for _, t := range texts {
		if l := strings.ToLower(t); l == "v=spf1" || strings.HasPrefix(l, "v=spf1 ") {
			if found != "" {
				return "", false // two are an error
			}
			found = t
		}
	}
	return found, found != ""
}

// mechanism tells whether one matches; failed that the record cannot be used.
func (c *spfCheck) mechanism(ctx context.Context, term, domain string, depth int) (match, failed bool) {
	name, arg, hasArg := strings.Cut(term, ":")
	bits := ""
	if !hasArg {
		name, bits, _ = strings.Cut(term, "/")
	}
	name = strings.ToLower(name)
	switch name {
	case "all":
		return true, false
	case "ip4", "ip6":
		return within(c.ip, arg), false
	case "include", "exists":
		target, ok := c.expand(arg, domain)
		if !ok || !c.count() {
			return false, true
		}
		if name == "exists" {
			addrs, err := c.resolver.LookupIPAddr(ctx, target)
			return err == nil && len(addrs) > 0, false
		}
		r := c.check(ctx, target, depth+1)
		return r == spfPass, r == spfError || r == spfNone
	case "a", "mx":
		host := domain
		if hasArg {
			host, bits, _ = strings.Cut(arg, "/")
			var ok bool
			if host, ok = c.expand(host, domain); !ok {
				return false, true
			}
		}
		if !c.count() {
			return false, true
		}
		return c.hosts(ctx, name, host, bits), false
	case "ptr":
		return false, !c.count() // not to be used (RFC 7208, 5.5), and never a pass here
	}
	return false, true
}

// hosts tells whether ip is of a host, or of one of its mail servers.
func (c *spfCheck) hosts(ctx context.Context, mechanism, host, bits string) bool {
	names := []string{host}
	if mechanism == "mx" {
		list, err := c.resolver.LookupMX(ctx, host)
		if err != nil || len(list) > spfMX {
			return false
		}
		names = nil
		for _, mx := range list {
			names = append(names, mx.Host)
		}
	}
	four, six, _ := strings.Cut(bits, "//")
	size := firstOf(four, "32")
	if c.ip.To4() == nil {
		size = firstOf(six, "128")
	}
	for _, n := range names {
		addrs, err := c.resolver.LookupIPAddr(ctx, strings.TrimSuffix(n, "."))
		if err != nil {
			continue
		}
		for _, a := range addrs {
			if (a.IP.To4() == nil) == (c.ip.To4() == nil) && within(c.ip, a.IP.String()+"/"+size) {
				return true
			}
		}
	}
	return false
}

// within tells whether ip is in a network such as 192.0.2.0/24.
func within(ip net.IP, network string) bool {
	if !strings.Contains(network, "/") {
		other := net.ParseIP(network)
		return other != nil && other.Equal(ip)
	}
	_, n, err := net.ParseCIDR(network)
	return err == nil && n.Contains(ip)
}

// expand fills the macros of a name (RFC 7208, 7): those that are in use. A
// macro that is not known here makes the record unusable, never a pass.
func (c *spfCheck) expand(name, domain string) (string, bool) {
	local, senderDomain, _ := strings.Cut(c.sender, "@")
	reversed := ""
	if four := c.ip.To4(); four != nil {
		for i := 3; i >= 0; i-- {
			reversed += strconv.Itoa(int(four[i])) + "."
		}
		reversed = strings.TrimSuffix(reversed, ".")
	} else if strings.Contains(name, "%{ir}") {
		return "", false
	}
	name = strings.NewReplacer(
		"%{d}", domain, "%{s}", c.sender, "%{l}", local, "%{o}", senderDomain, "%{i}", c.ip.String(), "%{ir}", reversed, "%{v}", "in-addr",
	).Replace(name)
	return bare(name), name != "" && !strings.Contains(name, "%")
}
