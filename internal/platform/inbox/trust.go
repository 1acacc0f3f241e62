package inbox

import (
	"context"
	"errors"
	"io"
	"net"
	"strings"
	"time"

	"github.com/emersion/go-message"
	"github.com/emersion/go-msgauth/authres"
	"github.com/emersion/go-msgauth/dkim"
	"golang.org/x/net/publicsuffix"
)

// Resolver is what is asked of the domain name system; *net.Resolver is one.
type Resolver interface {
	LookupTXT(ctx context.Context, name string) ([]string, error)
	LookupMX(ctx context.Context, name string) ([]*net.MX, error)
	LookupIPAddr(ctx context.Context, host string) ([]net.IPAddr, error)
}

// envelope is what was said of a message before it came.
type envelope struct {
	sender string // of MAIL FROM; "" for none
	peer   string // the address of the other server
	helo   string
}

const (
	maxSignatures = 5
	lookupTime    = 20 * time.Second
)

// trusted tells whether a message is of the domain that its From names: SPF or
// DKIM has passed for that domain, as our own mail server says, or as is found
// here. Only then may From be believed.
func (s *Server) trusted(ctx context.Context, p *parsed, env envelope, raw func() io.Reader) bool {
	_, domain, ok := strings.Cut(p.from.Mail, "@")
	if !ok || !p.oneFrom {
		return false
	}
	if s.AuthServ != "" {
		return believes(p.header, s.AuthServ, domain)
	}
	if s.Resolver == nil {
		return false
	}
	ctx, cancel := context.WithTimeout(ctx, lookupTime)
	defer cancel()
	return s.spfAligned(ctx, env, domain) || s.dkimAligned(ctx, raw(), domain)
}

// aligned tells whether two domains belong to one organisation (RFC 7489, 3.1).
func aligned(a, b string) bool {
	a, b = bare(a), bare(b)
	return a != "" && b != "" && (a == b || organisation(a) == organisation(b))
}

func bare(domain string) string {
	return strings.ToLower(strings.TrimSuffix(strings.TrimSpace(domain), "."))
}

func organisation(domain string) string {
	o, err := publicsuffix.EffectiveTLDPlusOne(domain)
	if err != nil {
		return domain // a public suffix itself: only the very same
	}
	return o
}

// believes reads what our mail server wrote into Authentication-Results. Of
// each method the first word counts: what a sender has put into the message
// comes after what our server puts above it.
func believes(h message.Header, authserv, domain string) bool {
	said := map[string]bool{}
	for _, v := range h.Values("Authentication-Results") {
		id, results, err := authres.Parse(v)
		if err != nil || !strings.EqualFold(strings.TrimSpace(id), authserv) {
			continue
		}
		now := map[string]bool{}
		for _, r := range results {
			method, pass := "", false
			switch r := r.(type) {
			case *authres.SPFResult:
				_, from, ok := strings.Cut(r.From, "@")
				if !ok {
					from = r.From
				}
				method, pass = "spf", r.Value == authres.ResultPass && aligned(from, domain)
			case *authres.DKIMResult:
				method, pass = "dkim", r.Value == authres.ResultPass && aligned(firstOf(r.Domain, afterAt(r.Identifier)), domain)
			case *authres.DMARCResult:
				method, pass = "dmarc", r.Value == authres.ResultPass && aligned(afterAt(r.From), domain)
			default:
				continue
			}
			if _, before := said[method]; !before {
				now[method] = now[method] || pass
			}
		}
		for method, pass := range now {
			said[method] = pass
		}
	}
	return said["dmarc"] || said["spf"] || said["dkim"]
}

func afterAt(s string) string { return s[strings.LastIndexByte(s, '@')+1:] }

// spfAligned asks whether the other server may send for the domain of the
// envelope, and whether that is the domain of From.
func (s *Server) spfAligned(ctx context.Context, env envelope, domain string) bool {
	from := afterAt(firstOf(env.sender, env.helo))
	ip := net.ParseIP(env.peer)
	if ip == nil || ip.IsLoopback() || !aligned(from, domain) {
		return false
	}
	c := spfCheck{resolver: s.Resolver, ip: ip, sender: firstOf(env.sender, "postmaster@"+from)}
	return c.check(ctx, bare(from), 0) == spfPass
}

// dkimAligned checks the signatures for one of the domain of From.
func (s *Server) dkimAligned(ctx context.Context, raw io.Reader, domain string) bool {
	found, err := dkim.VerifyWithOptions(raw, &dkim.VerifyOptions{
		MaxVerifications: maxSignatures,
		LookupTXT:        func(name string) ([]string, error) { return s.Resolver.LookupTXT(ctx, name) },
	})
	if err != nil && !errors.Is(err, dkim.ErrTooManySignatures) {
		return false
	}
	for _, v := range found {
		expired := !v.Expiration.IsZero() && s.DB.Now().After(v.Expiration)
		if v.Err == nil && !expired && aligned(v.Domain, domain) {
			return true
		}
	}
	return false
}
