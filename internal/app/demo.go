package app

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"

	"parvi/internal/account"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/seed"
)

//go:embed demo/founding-facts.yaml
var foundingFacts []byte

// Demo serves a populated installation on a temporary database, or in keep, and
// prints where to look and how to sign in as each kind of user.
func Demo(ctx context.Context, listen, keep string, out io.Writer) error {
	dir := keep
	if dir == "" {
		tmp, err := os.MkdirTemp("", "parvi-demo-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(tmp)
		dir = tmp
	}
	l, err := net.Listen("tcp", listen)
	if err != nil {
		return fmt.Errorf("%w; --listen 127.0.0.1:0 finds a free port", err)
	}
	cfg := Config{
		Listen: l.Addr().String(), Data: dir, Parts: []string{"networks", "training", "news"}, Roles: []string{"web", "work"},
		MailFrom: "parvi@example.org", MailDomain: "example.org",
	}
	if err := cfg.Check(); err != nil {
		return err
	}
	env := Env{}.or()
	env.Log = quiet()
	d, err := OpenDB(ctx, cfg, env)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Migrate(ctx); err != nil {
		return err
	}
	a, err := New(ctx, cfg, d, env)
	if err != nil {
		return err
	}
	people, err := a.Populate(ctx)
	if err != nil {
		return err
	}
	if err := a.greet(ctx, out, people); err != nil {
		return err
	}
	return a.Run(ctx, l)
}

// Populate makes the demonstration content, or finds it made, and tells whose
// sign-in links to print.
func (a *App) Populate(ctx context.Context) ([]seed.Persona, error) {
	a.Accounts.Demo = true
	var made bool
	err := a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		made, err = db.Exists(ctx, tx, `SELECT 1 FROM organisations WHERE slug = 'soste'`)
		return err
	})
	if err != nil {
		return nil, err
	}
	if made {
		return seed.Personas(), nil
	}
	quiet := mail.Quiet(ctx)
	if err := a.Accounts.Install(quiet, authz.System, demoInstallation()); err != nil {
		return nil, fmt.Errorf("installation: %w", err)
	}
	if _, err := a.Exchange.Import(quiet, authz.System, "all", "founding-facts.yaml", bytes.NewReader(foundingFacts), false); err != nil {
		return nil, fmt.Errorf("founding facts: %w", err)
	}
	people, err := seed.Demo(ctx, a.seeds(), seed.DemoOptions{Today: civil.DateOf(a.DB.Now())})
	if err != nil {
		return nil, fmt.Errorf("demonstration: %w", err)
	}
	return people, a.demoMail(ctx)
}

// demoMail is a message of a stranger that waits for a contact person.
func (a *App) demoMail(ctx context.Context) error {
	if a.Inbox.Box == nil {
		return nil
	}
	const message = "From: Outi Outolintu <outi@example.org>\r\nTo: esimerkin-viestijat@example.org\r\nSubject: Haluaisin tulla mukaan\r\n" +
		"Message-ID: <demo1@mail.example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" +
		"Hei,\r\n\r\naloitin keksityssä yhdistyksessä viestintäsuunnittelijana. Saanko tulla mukaan\r\nja kysyä uutiskirjeistä?\r\n\r\nTerveisin\r\nOuti\r\n"
	_, err := a.Inbox.Receive(ctx, "outi@example.org", "", "mail.example.org", []string{"esimerkin-viestijat@" + a.Config.MailDomain}, strings.NewReader(message))
	return err
}

func demoInstallation() account.Installation {
	return account.Installation{
		Name:       i18n.Content(i18n.Same("Parvi")),
		Mark:       "Parvi",
		Controller: i18n.Content{FI: "Kattojärjestö Esimerkki ry (keksitty)", SV: "Paraplyorganisationen Exempel rf (påhittad)", EN: "Umbrella Organisation Example (invented)"},
		Contact:    account.ContactPoint{Name: "Parvi", Email: "yllapito@example.org"},
	}
}

// greet prints the address and one reusable link for each kind of user.
func (a *App) greet(ctx context.Context, out io.Writer, people []seed.Persona) error {
	fmt.Fprintf(out, "\nParvi is at %s\n\nSign in as (links work while this runs, on this machine only):\n", a.Config.BaseURL)
	for _, p := range people {
		link, err := a.Accounts.NewDemoLink(ctx, p.Email, "/me")
		if err != nil {
			return fmt.Errorf("link for %s: %w", p.Email, err)
		}
		fmt.Fprintf(out, "  %-34s %s\n", p.What.EN+":", link)
	}
	_, err := fmt.Fprintf(out, "\nThe mails it would have sent: sign in as the operator, then %s/fi/ops/mail\n%s\n\nStop with Ctrl-C.\n",
		a.Config.BaseURL, filepath.Clean(a.Config.Data))
	return err
}
