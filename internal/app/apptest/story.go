package apptest

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/tools/txtar"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
)

// Story plays a script, one command a line:
//
//	person EMAIL NAME LANG [ROLE…]    somebody with an account
//	import KIND FILE                  a file of the archive
//	as EMAIL | visitor                whose browser it is from here on
//	get PATH                          open a page
//	click TEXT                        follow a link by its text
//	fill LABEL VALUE                  answer a question by its label
//	choose LABEL ANSWER, check LABEL  tick an answer
//	press BUTTON                      send the form that has the button
//	shows TEXT…, hides TEXT…          what the page says and does not
//	status N                          of the page
//	later DURATION                    time passes; "48h"
//	mail EMAIL TEXT…                  the newest mail to EMAIL says all of this
//	mails EMAIL N                     how many mails EMAIL has got
//	open-mail EMAIL PART              open the link with PART in the newest mail
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
	s := story{App: a, files: files, browser: a.Visitor(), browsers: map[string]*webtest.Browser{}}
	for n, line := range strings.Split(string(ar.Comment), "\n") {
		words, err := split(line)
		if err != nil {
			a.t.Fatalf("line %d: %v", n+1, err)
		}
		if len(words) == 0 {
			continue
		}
		s.line = fmt.Sprintf("line %d: %s", n+1, line)
		s.run(words[0], words[1:])
	}
}

type story struct {
	*App
	files    map[string][]byte
	browser  *webtest.Browser
	browsers map[string]*webtest.Browser
	page     *webtest.Page
	answers  []answer
	line     string
}

type answer struct{ how, label, value string }

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
		if s.browsers[args[0]] == nil {
			s.browsers[args[0]] = s.SignIn(args[0])
		}
		s.browser = s.browsers[args[0]]
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
		s.answers = append(s.answers, answer{verb, args[0], args[1]})
	case "check":
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
	case "mail":
		s.mail(args)
	case "mails":
		s.need(args, 2)
		s.Drain()
		if got := len(s.Mail.To(args[0])); strconv.Itoa(got) != args[1] {
			s.t.Fatalf("%s: got %d: %s", s.line, got, s.subjects(args[0]))
		}
	case "open-mail":
		s.need(args, 2)
		s.Drain()
		s.show(s.browser.Get(s.Link(args[0], args[1])))
	case "counts":
		s.counts(args)
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
		case "check":
			f.Check(a.label)
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
	text := strings.Join(strings.Fields(newest.Subject+"\n"+newest.Text+"\n"+newest.Calendar), " ")
	for _, want := range args[1:] {
		if !strings.Contains(text, strings.Join(strings.Fields(want), " ")) {
			s.t.Fatalf("%s: the mail does not say %q:\n%s\n\n%s", s.line, want, newest.Subject, newest.Text)
		}
	}
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
