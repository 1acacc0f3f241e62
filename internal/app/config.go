// Package app is the composition root: configuration in, everything wired, and
// the commands that work on the whole.
package app

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Config is what an operator may set, by flag or PARVI_ variable; the zero
// value with Defaults works on a laptop. Tags are kong's.
type Config struct {
	Listen         string   `help:"Address of pages and API." default:"127.0.0.1:8080" env:"PARVI_LISTEN"`
	BaseURL        string   `name:"base-url" help:"What links in mails begin with; made from the address when empty." env:"PARVI_BASE_URL"`
	TrustedProxies []string `name:"trusted-proxies" help:"Networks whose X-Forwarded headers are believed." env:"PARVI_TRUSTED_PROXIES"`
	DatabaseURL    string   `name:"database-url" help:"sqlite:PATH or postgres://…; SQLite in the data folder when empty." env:"PARVI_DATABASE_URL"`
	Data           string   `help:"Folder of files, keys and SQLite." default:"./parvi-data" env:"PARVI_DATA"`
	Parts          []string `help:"What this installation offers: networks, training, news." default:"networks,training,news" env:"PARVI_PARTS"`
	SMTPURL        string   `name:"smtp-url" help:"smtp://user:pass@host:port or smtps://…; empty: mails are kept for operators to see." env:"PARVI_SMTP_URL"`
	MailFrom       string   `name:"mail-from" help:"Sender of mails." default:"parvi@localhost" env:"PARVI_MAIL_FROM"`
	MailDomain     string   `name:"mail-domain" help:"Domain of list and reply addresses." default:"localhost" env:"PARVI_MAIL_DOMAIN"`
	MailListen     string   `name:"mail-listen" help:"Incoming mail: smtp:HOST:PORT, lmtp:HOST:PORT or lmtp:/path; off when empty." env:"PARVI_MAIL_LISTEN"`
	MailAuthserv   string   `name:"mail-authserv" help:"Host whose Authentication-Results are believed; else SPF and DKIM are checked here." env:"PARVI_MAIL_AUTHSERV"`
	DKIMKey        string   `name:"dkim-key" help:"File of the private key that signs mail." env:"PARVI_DKIM_KEY"`
	DKIMSelector   string   `name:"dkim-selector" help:"Selector of that key." env:"PARVI_DKIM_SELECTOR"`
	MetricsListen  string   `name:"metrics-listen" help:"Address of Prometheus metrics and pprof; never public." env:"PARVI_METRICS_LISTEN"`
	Roles          []string `help:"Which halves this process runs: web, work." default:"web,work" env:"PARVI_ROLES"`
}

// Check reads the configuration once and says what is wrong with it.
func (c *Config) Check() error {
	if c.BaseURL == "" {
		c.BaseURL = "http://" + c.Listen
	}
	u, err := url.Parse(c.BaseURL)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return fmt.Errorf("base URL %q is not an address such as https://parvi.example.org", c.BaseURL)
	}
	c.BaseURL = strings.TrimSuffix(c.BaseURL, "/")
	if _, _, err := net.SplitHostPort(c.Listen); err != nil {
		return fmt.Errorf("listen address %q is not HOST:PORT", c.Listen)
	}
	if c.DatabaseURL == "" {
		c.DatabaseURL = "sqlite:" + filepath.Join(c.Data, "parvi.db")
	}
	if _, err := url.Parse(c.DatabaseURL); err != nil || !begins(c.DatabaseURL, "sqlite:", "postgres://", "postgresql://") {
		return errors.New("the database URL is neither sqlite:PATH nor postgres://USER@HOST/NAME")
	}
	if _, err := url.Parse(c.SMTPURL); err != nil || c.SMTPURL != "" && !begins(c.SMTPURL, "smtp://", "smtps://") {
		return errors.New("the SMTP URL is neither smtp://USER:PASSWORD@HOST:PORT nor smtps://…")
	}
	if c.MailListen != "" && !begins(c.MailListen, "smtp:", "lmtp:") {
		return fmt.Errorf("the address for incoming mail %q is none of smtp:HOST:PORT, lmtp:HOST:PORT and lmtp:/path", c.MailListen)
	}
	if _, err := c.proxies(); err != nil {
		return err
	}
	for _, p := range c.Parts {
		switch p {
		case "networks", "training", "news":
		default:
			return fmt.Errorf("part %q is none of networks, training, news", p)
		}
	}
	for _, r := range c.Roles {
		if r != "web" && r != "work" {
			return fmt.Errorf("role %q is none of web, work", r)
		}
	}
	return nil
}

func begins(s string, with ...string) bool {
	return slices.ContainsFunc(with, func(w string) bool { return strings.HasPrefix(s, w) })
}

func (c *Config) proxies() ([]netip.Prefix, error) {
	var all []netip.Prefix
	for _, s := range c.TrustedProxies {
		if !strings.Contains(s, "/") {
			a, err := netip.ParseAddr(s)
			if err != nil {
				return nil, fmt.Errorf("trusted proxy %q is not an address", s)
			}
			all = append(all, netip.PrefixFrom(a, a.BitLen()))
			continue
		}
		p, err := netip.ParsePrefix(s)
		if err != nil {
			return nil, fmt.Errorf("trusted proxy %q is not a network such as 10.0.0.0/8", s)
		}
		all = append(all, p)
	}
	return all, nil
}

// Print lists the effective settings without secrets.
func (c Config) Print() string {
	var b strings.Builder
	line := func(name, value string) { fmt.Fprintf(&b, "%-24s %s\n", name, value) }
	line("PARVI_LISTEN", c.Listen)
	line("PARVI_BASE_URL", c.BaseURL)
	line("PARVI_TRUSTED_PROXIES", strings.Join(c.TrustedProxies, ","))
	line("PARVI_DATABASE_URL", redacted(c.DatabaseURL))
	line("PARVI_DATA", c.Data)
	line("PARVI_PARTS", strings.Join(c.Parts, ","))
	line("PARVI_SMTP_URL", redacted(c.SMTPURL))
	line("PARVI_MAIL_FROM", c.MailFrom)
	line("PARVI_MAIL_DOMAIN", c.MailDomain)
	line("PARVI_MAIL_LISTEN", c.MailListen)
	line("PARVI_MAIL_AUTHSERV", c.MailAuthserv)
	line("PARVI_DKIM_KEY", c.DKIMKey)
	line("PARVI_DKIM_SELECTOR", c.DKIMSelector)
	line("PARVI_METRICS_LISTEN", c.MetricsListen)
	line("PARVI_ROLES", strings.Join(c.Roles, ","))
	return b.String()
}

// redacted is an address without what is secret in it.
func redacted(s string) string {
	u, err := url.Parse(s)
	if err != nil {
		return "(not an address)"
	}
	query := u.Query()
	for key := range query {
		if strings.Contains(strings.ToLower(key), "pass") {
			query.Set(key, "xxxxx")
		}
	}
	if len(query) > 0 {
		u.RawQuery = query.Encode()
	}
	return u.Redacted()
}

func (c Config) has(part string) bool {
	return slices.Contains(c.Parts, part)
}

func (c Config) runs(role string) bool {
	return slices.Contains(c.Roles, role)
}

// quiet logs only what went wrong: a demonstration is read by people.
func quiet() *slog.Logger {
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
}

// Logger writes structured lines to stderr.
func Logger() *slog.Logger {
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelInfo}))
}
