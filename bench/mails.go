package main

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// mailing measures one message of a network to so many members: from the
// button to the last mail in the sink, each with links of its own: to a server
// that takes one command at a time, and to one that takes them together.
func (b *bench) mailing(ctx context.Context) error {
	work := thousands(float64(b.mails)) + " personal mails of a message"
	if err := b.mailingTo(ctx, false, work); err != nil {
		return err
	}
	return b.mailingTo(ctx, true, work+", PIPELINING")
}

func (b *bench) mailingTo(ctx context.Context, together bool, work string) error {
	k, err := newSink(together)
	if err != nil {
		return err
	}
	defer k.Close()
	l := line{work: work, floor: "F3", least: 0.5}
	for n := range b.runs {
		before, err := b.floorRate(ctx, "mails", k.Addr().String(), strconv.Itoa(b.mails))
		if err != nil {
			return err
		}
		got, err := b.message(ctx, k)
		if err != nil {
			return err
		}
		after, err := b.floorRate(ctx, "mails", k.Addr().String(), strconv.Itoa(b.mails))
		if err != nil {
			return err
		}
		l.measured(before, after, got)
		say("mails, run %d: F3 %.0f and %.0f; %.0f", n+1, before.perSecond, after.perSecond, got.perSecond)
	}
	b.lines = append(b.lines, l)
	return nil
}

const mailedNetwork = "penkin-verkosto"

// message is one run.
func (b *bench) message(ctx context.Context, k *sink) (result, error) {
	database, err := b.populous(ctx)
	if err != nil {
		return result{}, err
	}
	data := filepath.Dir(strings.TrimPrefix(database, "sqlite:"))
	defer os.RemoveAll(data)
	s, err := b.serve(ctx, database, data, "PARVI_SMTP_URL=smtp://"+k.Addr().String())
	if err != nil {
		return result{}, err
	}
	defer s.stop()
	cookie, _, err := s.signIn(ctx, "operator@example.org", "Tuula Testamo", "operator")
	if err != nil {
		return result{}, err
	}
	form := url.Values{
		"audience": {"all"}, "step": {"send"}, "subject.fi": {"Tuhat lintua"}, "subject.sv": {"Tusen fåglar"},
		"text.fi": {strings.Repeat("Tuhat lintua lentää yhteen suuntaan. ", 40)}, "text.sv": {strings.Repeat("Tusen fåglar flyger åt samma håll. ", 40)},
	}
	return b.mailed(s, k, "mails", func() error { return s.post("/fi/networks/"+mailedNetwork+"/messages", cookie, form) })
}

// mailed begins something that mails all members, and waits for the last mail
// in the sink.
func (b *bench) mailed(s *server, k *sink, name string, begin func() error) (res result, err error) {
	start, from, cpu := time.Now(), k.mails.Load(), s.cpu()
	err = b.profiled(s, name, func() error {
		if err := begin(); err != nil {
			return err
		}
		for k.mails.Load()-from < int64(b.mails) {
			if time.Since(start) > 2*time.Minute {
				return fmt.Errorf("after two minutes %d of %d mails have come", k.mails.Load()-from, b.mails)
			}
			time.Sleep(time.Millisecond)
		}
		res.perSecond = float64(b.mails) / time.Since(start).Seconds()
		res.cpu = (s.cpu() - cpu) / time.Duration(b.mails)
		return nil
	})
	if err != nil {
		return res, err
	}
	most, err := s.megabytes("VmHWM")
	b.mailingMemory = append(b.mailingMemory, most)
	return res, err
}

// post sends a form as somebody signed in and wants to be sent on.
func (s *server) post(path, cookie string, form url.Values) error {
	req, err := http.NewRequest("POST", "http://"+s.addr+path, strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Cookie", strings.TrimSpace(strings.TrimPrefix(cookie, "Cookie:")))
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusSeeOther {
		return fmt.Errorf("POST %s: %s", path, resp.Status)
	}
	return nil
}

// populous is a copy of a seeded database with a network of so many members.
func (b *bench) populous(ctx context.Context) (string, error) {
	name := filepath.Join(b.cache, fmt.Sprintf("populous-%d.db", b.mails))
	if _, err := os.Stat(name); err == nil {
		return b.copied(name)
	}
	say("entering %d members", b.mails)
	database, err := b.seeded(ctx, b.scale)
	if err != nil {
		return "", err
	}
	var y strings.Builder
	fmt.Fprintf(&y, "organisations:\n  - {id: penkki, kind: association, names: [{name: {fi: Penkkiyhdistys Kuvitelma ry}}]}\n"+
		"networks:\n  - {id: %s, name: {fi: Penkin verkosto, sv: Bänkens nätverk}, kind: other, coordinators: [{organisation: penkki, role: lead}]}\npeople:\n", mailedNetwork)
	for i := range b.mails {
		lang := "fi"
		if i%10 == 0 {
			lang = "sv"
		}
		fmt.Fprintf(&y, "  - {name: Lintu Kuvitelma%d, email: lintu%d@example.org, lang: %s, networks: [{network: %s, level: member, mail: now}]}\n",
			i, i, lang, mailedNetwork)
	}
	// People are imported before networks in one file, so there are two.
	head, people, _ := strings.Cut(y.String(), "people:\n")
	s := &server{bin: b.bin, addr: "127.0.0.1:1", database: database, data: b.dir}
	for i, content := range []string{head, "people:\n" + people} {
		file := filepath.Join(b.dir, fmt.Sprintf("members-%d.yaml", i))
		if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
			return "", err
		}
		if _, err := s.command(ctx, "import", "all", file); err != nil {
			return "", err
		}
	}
	if err := b.settled(ctx, database); err != nil {
		return "", err
	}
	if _, err := s.command(ctx, "backup", name); err != nil {
		return "", err
	}
	return b.copied(name)
}
