package apptest

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/tools/txtar"

	"parvi/internal/hours"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/web/webtest"
)

// Story plays a script, one command a line:
//
//	person EMAIL NAME LANG [ROLE…]    somebody with an account
//	import KIND FILE                  a file of the archive
//	hours CENTRE MEMBER YEAR HOURS    the study centre grants them; "other" after it: of that kind
//	as EMAIL | visitor                whose browser it is from here on
//	sign-in EMAIL                     again, by a new link: sessions end
//	get PATH                          open a page
//	click TEXT                        follow a link by its text
//	fill LABEL VALUE                  answer a question by its label; \n is a new line
//	choose LABEL ANSWER, check LABEL, uncheck LABEL
//	attach LABEL FILE                 a file of the archive into a form
//	downloads TEXT FILE               the link with that text gives this file of the archive
//	press BUTTON                      send the form that has the button
//	shows TEXT…, hides TEXT…          what the page says and does not
//	look                              print the page, for whom writes a story
//	status N                          of the page
//	clock 2026-10-10T12:00            it is that time in Helsinki; nothing is done meanwhile
//	later DURATION                    time passes; "48h"
//	until 2026-10-29T13:00            time passes until then
//	mail EMAIL TEXT…                  the newest mail to EMAIL says all of this
//	no-mail EMAIL TEXT…               no mail to EMAIL ever said any of this
//	mails EMAIL N [TEXT]              how many mails EMAIL has got that say TEXT
//	open-mail EMAIL PART              open the link with PART in the newest mail
//	reply EMAIL TEXT                  answer the newest mail to EMAIL that takes answers
//	reply-with EMAIL TEXT FILE…       the same, with files of the archive
//	write EMAIL ADDRESS SUBJECT TEXT  mail from EMAIL to an address here, as proved
//	forge EMAIL ADDRESS SUBJECT TEXT  the same, from who knows whom
//	one-click EMAIL                   the mail program's own unsubscribe button of the newest mail that has one
//	remember NAME                     the path of the page, from here on $NAME
//	remember-link NAME EMAIL PART     the link with PART in the newest mail
//	counts PEOPLE MEMBERSHIPS         what the statistics say
//
// Words with spaces stand in double quotes. # begins a remark.
func (a *App) Story(archive []byte) {
	a.t.Helper()
	ar := txtar.Parse(archive)
	files := map[string][]byte{}
	for _, f := range ar.Files {
		files[f.Name] = f.Data
	}
	s := story{App: a, files: files, browser: a.Visitor(), kept: map[string]string{}}
	for n, line := range strings.Split(string(ar.Comment), "\n") {
		words, err := split(line)
		if err != nil {
			a.t.Fatalf("line %d: %v", n+1, err)
		}
		if len(words) == 0 {
			continue
		}
		s.line = fmt.Sprintf("line %d: %s", n+1, line)
		s.run(words[0], s.filled(words[1:]))
	}
}

// filled puts what was remembered in place of its name.
func (s *story) filled(words []string) []string {
	var pairs []string
	for name, value := range s.kept {
		pairs = append(pairs, "$"+name, value)
	}
	r := strings.NewReplacer(pairs...)
	for i := range words {
		words[i] = r.Replace(words[i])
	}
	return words
}

type story struct {
	*App
	files   map[string][]byte
	browser *webtest.Browser
	page    *webtest.Page
	answers []answer
	kept    map[string]string
	line    string
	actor   string
	open    map[string]opened // by who has it before them
}

type answer struct{ how, label, value string }

// opened is a page and what was filled in on it.
type opened struct {
	page    *webtest.Page
	answers []answer
}

// turn lets somebody else act. What they had before them is before them again,
// with what they had filled in: two people may have the same page open.
func (s *story) turn(who string) {
	if s.open == nil {
		s.open = map[string]opened{}
	}
	s.open[s.actor] = opened{s.page, s.answers}
	s.actor, s.browser = who, s.SignedIn(who)
	if was, known := s.open[who]; known {
		s.page, s.answers = was.page, was.answers
	} else {
		s.answers = nil
	}
}

func (s *story) run(verb string, args []string) {
	s.t.Helper()
	defer func() {
		if s.t.Failed() {
			s.t.Logf("at %s", s.line)
		}
	}()
	switch verb {
	case "person":
		s.need(args, 3)
		s.Person(args[0], args[1], i18n.Lang(args[2]), args[3:]...)
	case "import":
		s.need(args, 2)
		report, err := s.Exchange.Import(context.Background(), authz.System, args[0], args[1], strings.NewReader(string(s.files[args[1]])), false)
		if err != nil {
			s.t.Fatalf("%s: %v %v", s.line, err, report.Bad)
		}
	case "as":
		s.need(args, 1)
		s.turn(args[0])
	case "sign-in":
		s.need(args, 1)
		s.turn(args[0])
		delete(s.browsers, args[0])
		s.browser, s.answers = s.SignedIn(args[0]), nil
	case "visitor":
		s.browser = s.Visitor()
	case "get":
		s.need(args, 1)
		s.show(s.browser.Get(args[0]))
	case "click":
		s.need(args, 1)
		s.show(s.page.Click(args[0]))
	case "fill", "choose":
		s.need(args, 2)
		s.answers = append(s.answers, answer{verb, args[0], strings.ReplaceAll(args[1], `\n`, "\n")})
	case "attach":
		s.need(args, 2)
		if _, ok := s.files[args[1]]; !ok {
			s.t.Fatalf("%s: no such file", s.line)
		}
		s.answers = append(s.answers, answer{verb, args[0], args[1]})
	case "downloads":
		s.need(args, 2)
		res := s.browser.Do(httptest.NewRequest(http.MethodGet, webtest.Origin+s.link(args[0]), nil))
		body, err := io.ReadAll(res.Body)
		if err != nil || string(body) != string(s.files[args[1]]) {
			s.t.Fatalf("%s: got %s %q %v", s.line, res.Status, body, err)
		}
	case "check", "uncheck":
		s.need(args, 1)
		s.answers = append(s.answers, answer{verb, args[0], ""})
	case "press":
		s.need(args, 1)
		s.press(args[0])
	case "shows":
		for _, text := range args {
			if !s.page.Has(text) {
				s.t.Fatalf("%s: the page does not say %q:\n%s", s.line, text, s.page.Main())
			}
		}
	case "hides":
		s.page.WantNot(args...)
	case "look":
		s.look()
	case "status":
		s.need(args, 1)
		n, _ := strconv.Atoi(args[0])
		if s.page.Status != n {
			s.t.Fatalf("%s: status %d:\n%s", s.line, s.page.Status, s.page.Main())
		}
	case "later":
		s.need(args, 1)
		d, err := time.ParseDuration(args[0])
		if err != nil {
			s.t.Fatalf("%s: %v", s.line, err)
		}
		s.Later(d)
	case "clock":
		s.need(args, 1)
		s.Clock.Set(s.instant(args[0]))
	case "until":
		s.need(args, 1)
		s.Later(s.instant(args[0]).Sub(s.Clock.Now()))
	case "mail":
		s.mail(args)
	case "no-mail":
		s.noMail(args)
	case "mails":
		s.mails(args)
	case "reply":
		s.need(args, 2)
		s.reply(args[0], args[1])
	case "reply-with":
		s.need(args, 3)
		with := map[string][]byte{}
		for _, name := range args[2:] {
			with[name] = s.files[name]
		}
		s.replyWith(args[0], args[1], with)
	case "write", "forge":
		s.need(args, 4)
		s.Post(args[0], args[1], args[2], args[3], verb == "write")
	case "one-click":
		s.need(args, 1)
		s.oneClick(args[0])
	case "remember":
		s.need(args, 1)
		path, _, _ := strings.Cut(s.page.Path, "?")
		path, _, _ = strings.Cut(path, "#")
		s.kept[args[0]] = path
	case "remember-link":
		s.need(args, 3)
		s.Drain()
		s.kept[args[0]] = s.Link(args[1], args[2])
	case "open-mail":
		s.need(args, 2)
		s.Drain()
		s.show(s.browser.Get(s.Link(args[0], args[1])))
	case "counts":
		s.counts(args)
	case "hours":
		// A study centre has hours for a year and grants them to a member.
		s.need(args, 4)
		year, err := strconv.Atoi(args[2])
		if err != nil {
			s.t.Fatal(s.line, err)
		}
		h, err := hours.Parse(args[3])
		if err != nil {
			s.t.Fatal(s.line, err)
		}
		m := hours.Move{Year: year, Hours: h}
		if len(args) > 4 {
			m.Kind = hours.Kind(args[4])
		}
		for _, err := range []error{
			s.Hours.SetBudget(context.Background(), authz.System, args[0], m),
			s.Hours.Grant(context.Background(), authz.System, args[1], m),
		} {
			if err != nil {
				s.t.Fatal(s.line, err)
			}
		}
	default:
		s.t.Fatalf("%s: no such command", s.line)
	}
}

func (s *story) need(args []string, n int) {
	s.t.Helper()
	if len(args) < n {
		s.t.Fatalf("%s: needs %d words", s.line, n)
	}
}

func (s *story) show(p *webtest.Page) { s.page, s.answers = p, nil }

func (s *story) press(button string) {
	s.t.Helper()
	f := s.page.Form(button)
	for _, a := range s.answers {
		switch a.how {
		case "fill":
			f.Fill(a.label, a.value)
		case "choose":
			f.Choose(a.label, a.value)
		case "attach":
			f.Attach(a.label, a.value, s.files[a.value])
		case "check":
			f.Check(a.label)
		case "uncheck":
			f.Uncheck(a.label)
		}
	}
	s.show(f.Submit())
}

func (s *story) mail(args []string) {
	s.t.Helper()
	s.need(args, 2)
	s.Drain()
	all := s.Mail.To(args[0])
	if len(all) == 0 {
		s.t.Fatalf("%s: no mail", s.line)
	}
	newest := all[len(all)-1]
	for _, want := range args[1:] {
		if !strings.Contains(said(newest), squash(want)) {
			s.t.Fatalf("%s: the mail does not say %q:\n%s\n\n%s\n\n%s", s.line, want, newest.Subject, newest.Text, newest.Calendar)
		}
	}
}

// said is all that a mail says, in one line.
func said(m *mail.Message) string {
	return squash(m.Subject + "\n" + m.Text + "\n" + m.Calendar)
}

func squash(text string) string { return strings.Join(strings.Fields(text), " ") }

func (s *story) noMail(args []string) {
	s.t.Helper()
	s.need(args, 2)
	s.Drain()
	for _, m := range s.Mail.To(args[0]) {
		for _, unwanted := range args[1:] {
			if strings.Contains(said(m), squash(unwanted)) {
				s.t.Fatalf("%s: a mail says %q:\n%s\n\n%s", s.line, unwanted, m.Subject, m.Text)
			}
		}
	}
}

func (s *story) mails(args []string) {
	s.t.Helper()
	s.need(args, 2)
	s.Drain()
	n := 0
	for _, m := range s.Mail.To(args[0]) {
		if len(args) == 2 || strings.Contains(said(m), squash(args[2])) {
			n++
		}
	}
	if strconv.Itoa(n) != args[1] {
		s.t.Fatalf("%s: got %d: %s", s.line, n, s.subjects(args[0]))
	}
}

// oneClick does what a mail program does whose reader presses its own
// unsubscribe button: it knows no cookie, and comes from nowhere.
func (s *story) oneClick(email string) {
	s.t.Helper()
	s.Drain()
	var newest *mail.Message
	for _, m := range s.Mail.To(email) {
		if m.Header("List-Unsubscribe") != "" {
			newest = m
		}
	}
	if newest == nil {
		s.t.Fatalf("%s: no mail can be unsubscribed from; got %s", s.line, s.subjects(email))
	}
	if got := newest.Header("List-Unsubscribe-Post"); got != "List-Unsubscribe=One-Click" {
		s.t.Fatalf("%s: List-Unsubscribe-Post is %q", s.line, got)
	}
	for _, at := range strings.Split(newest.Header("List-Unsubscribe"), ",") {
		path, ok := strings.CutPrefix(strings.Trim(strings.TrimSpace(at), "<>"), webtest.Origin)
		if !ok {
			continue
		}
		req := httptest.NewRequest(http.MethodPost, webtest.Origin+path, strings.NewReader("List-Unsubscribe=One-Click"))
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		if res := s.Visitor().Do(req); res.StatusCode != http.StatusOK {
			s.t.Fatalf("%s: answered %s", s.line, res.Status)
		}
		return
	}
	s.t.Fatalf("%s: List-Unsubscribe is %q", s.line, newest.Header("List-Unsubscribe"))
}

// reply answers the newest mail to somebody that takes answers.
// link is where the link with a text on the page leads.
func (s *story) link(text string) string {
	s.t.Helper()
	for _, l := range s.page.Links() {
		if l.Text == text {
			return l.Href
		}
	}
	s.t.Fatalf("%s: no such link", s.line)
	return ""
}

func (s *story) reply(email, text string) { s.replyWith(email, text, nil) }

func (s *story) replyWith(email, text string, files map[string][]byte) {
	s.t.Helper()
	s.Drain()
	all := s.Mail.To(email)
	for i := len(all) - 1; i >= 0; i-- {
		if strings.HasPrefix(all[i].ReplyTo.Mail, "reply+") {
			s.ReplyWith(all[i], text, files)
			return
		}
	}
	s.t.Fatalf("%s: no mail takes an answer; got %s", s.line, s.subjects(email))
}

// instant is a time as a story writes it.
func (s *story) instant(text string) time.Time {
	s.t.Helper()
	at, err := time.ParseInLocation("2006-01-02T15:04:05", text, civil.Helsinki)
	if err != nil {
		at, err = time.ParseInLocation("2006-01-02T15:04", text, civil.Helsinki)
	}
	if err != nil {
		s.t.Fatalf("%s: %v", s.line, err)
	}
	return at
}

// look prints the page and what one can do on it.
func (s *story) look() {
	s.t.Helper()
	var forms []string
	for _, button := range s.page.Forms() {
		forms = append(forms, fmt.Sprintf("%q asks %q", button, s.page.Form(button).Labels()))
	}
	s.t.Logf("%s: %s %d\n%s\nlinks %v\n%s", s.line, s.page.Path, s.page.Status, s.page.Main(), s.page.Links(), strings.Join(forms, "\n"))
}

func (s *story) counts(args []string) {
	s.t.Helper()
	s.need(args, 2)
	_, totals, err := s.Networks.Cards(context.Background(), i18n.FI, 0)
	if err != nil {
		s.t.Fatal(err)
	}
	if got := []string{strconv.Itoa(totals.People), strconv.Itoa(totals.Memberships)}; got[0] != args[0] || got[1] != args[1] {
		s.t.Fatalf("%s: counted %s people and %s memberships", s.line, got[0], got[1])
	}
}

// split cuts a line into words; double quotes keep spaces.
func split(line string) ([]string, error) {
	var words []string
	var word strings.Builder
	quoted, open := false, false
	for _, r := range line {
		switch {
		case r == '"':
			quoted, open = !quoted, true
		case r == '#' && !quoted && !open:
			return words, nil
		case unicode.IsSpace(r) && !quoted:
			if open {
				words = append(words, word.String())
				word.Reset()
				open = false
			}
		default:
			word.WriteRune(r)
			open = true
		}
	}
	if quoted {
		return nil, fmt.Errorf("a quotation mark is missing")
	}
	if open {
		words = append(words, word.String())
	}
	return words, nil
}
