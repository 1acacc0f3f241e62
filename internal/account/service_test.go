package account

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/retain"
	"parvi/internal/platform/web"
)

// world is an account service on a database, with its mailbox.
type world struct {
	t testing.TB
	d *db.DB
	s *Service
	o *mail.Outbox
}

func newWorld(t testing.TB, d *db.DB) *world {
	t.Helper()
	people := &person.Service{DB: d, BaseURL: "http://parvi.test"}
	people.Refs = append(org.PersonRefs(), PersonRefs()...)
	people.Workplaces = Workplaces
	s := &Service{DB: d, People: people, BaseURL: "http://parvi.test"}
	o := mail.NewOutbox(d, mail.Options{})
	s.Jobs(nil, o)
	people.Jobs(nil, o)
	return &world{t, d, s, o}
}

func (w *world) in(f func(ctx context.Context, tx *db.Tx) error) {
	w.t.Helper()
	if err := w.d.Write(w.t.Context(), func(tx *db.Tx) error { return f(w.t.Context(), tx) }); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) user(email, name string, roles ...string) string {
	w.t.Helper()
	id, err := w.s.AddUser(w.t.Context(), email, name, i18n.FI, roles, civil.Date{}, civil.Date{})
	if err != nil {
		w.t.Fatal(err)
	}
	return id
}

func (w *world) org(name string, parent string) string {
	w.t.Helper()
	var o org.Organisation
	w.in(func(ctx context.Context, tx *db.Tx) (err error) {
		o, err = org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: name}}}, Parent: parent, Facts: org.Facts{Kind: org.National}})
		return err
	})
	return o.ID
}

func (w *world) position(of, in, from, to string) string {
	w.t.Helper()
	var p org.Position
	w.in(func(ctx context.Context, tx *db.Tx) (err error) {
		n := org.NewPosition{Person: of, Org: in, From: day(from)}
		if to != "" {
			n.To = day(to)
		}
		p, err = org.AddPosition(ctx, tx, authz.System, n)
		return err
	})
	return p.ID
}

// letter is the last mail to an address.
func (w *world) letter(to string) *mail.Message {
	w.t.Helper()
	if err := w.o.Drain(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
	var m *mail.Message
	err := w.d.Read(w.t.Context(), func(tx *db.Tx) error {
		kept, _, err := mail.Kept(w.t.Context(), tx, to, 1, "")
		if err != nil {
			return err
		}
		if len(kept) == 0 {
			w.t.Fatalf("no mail to %s", to)
		}
		m, err = mail.KeptByID(w.t.Context(), tx, kept[0].ID)
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return m
}

// token is the secret in the first link of the last mail to an address.
func (w *world) token(to string) string {
	w.t.Helper()
	for _, link := range w.letter(to).Links() {
		return link[strings.LastIndex(link, "/")+1:]
	}
	w.t.Fatalf("no link in the mail to %s", to)
	return ""
}

func (w *world) actorOf(in SignedIn) authz.Actor {
	w.t.Helper()
	req := httptest.NewRequest("GET", "/fi/me", nil)
	req.AddCookie(&http.Cookie{Name: web.SessionCookie, Value: in.Token})
	a, err := w.s.Authenticate(w.t.Context(), req)
	if err != nil {
		w.t.Fatal(err)
	}
	return a
}

func (w *world) signIn(email string) SignedIn {
	w.t.Helper()
	if _, err := w.s.RequestLink(w.t.Context(), email, i18n.FI, ""); err != nil {
		w.t.Fatal(err)
	}
	in, err := w.s.UseLink(w.t.Context(), Use{Token: w.token(email), Agent: "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Firefox/130.0"})
	if err != nil {
		w.t.Fatal(err)
	}
	return in
}

func TestSignInByLink(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		aino := w.user("aino@jarjesto.fi", "Aino Virtanen", "operator")
		if _, err := w.s.RequestLink(t.Context(), " AINO@Jarjesto.fi", i18n.SV, "/networks/kuve"); err != nil {
			t.Fatal(err)
		}
		m := w.letter("aino@jarjesto.fi")
		if m.Subject != "Kirjautumislinkkisi" || m.Lang != i18n.FI {
			t.Errorf("the mail is %q in %q; want Finnish, the person's language", m.Subject, m.Lang)
		}
		token := w.token("aino@jarjesto.fi")
		for range 3 { // looking does nothing
			p, err := w.s.Link(t.Context(), token, false)
			if err != nil || p.Person.ID != aino || p.New() || p.Next != "/networks/kuve" {
				t.Fatalf("link is %+v, %v", p, err)
			}
		}
		in, err := w.s.UseLink(t.Context(), Use{Token: token})
		if err != nil || in.Person.ID != aino || in.Next != "/networks/kuve" {
			t.Fatalf("signed in %+v, %v", in, err)
		}
		if a := w.actorOf(in); a.Person != aino || !a.Operator() || a.Name != "Aino Virtanen" {
			t.Errorf("actor %+v", a)
		}
		for _, f := range []func() error{
			func() error { _, err := w.s.Link(t.Context(), token, false); return err },
			func() error { _, err := w.s.UseLink(t.Context(), Use{Token: token}); return err },
		} {
			if err := f(); !fault.Is(err, fault.Gone) {
				t.Errorf("used twice: %v", err)
			}
		}
	})
}

func TestTwoPressesAtOnceSignInOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		w.user("aino@jarjesto.fi", "Aino Virtanen")
		if _, err := w.s.RequestLink(t.Context(), "aino@jarjesto.fi", i18n.FI, ""); err != nil {
			t.Fatal(err)
		}
		token := w.token("aino@jarjesto.fi")
		errs := make([]error, 8)
		var wg sync.WaitGroup
		for i := range errs {
			wg.Go(func() { _, errs[i] = w.s.UseLink(t.Context(), Use{Token: token}) })
		}
		wg.Wait()
		in := 0
		for _, err := range errs {
			if err == nil {
				in++
			} else if !fault.Is(err, fault.Gone) {
				t.Error(err)
			}
		}
		if in != 1 {
			t.Errorf("%d signed in by one link", in)
		}
	})
}

func TestLinksExpire(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d)
	w.user("aino@jarjesto.fi", "Aino Virtanen")
	if _, err := w.s.RequestLink(t.Context(), "aino@jarjesto.fi", i18n.FI, ""); err != nil {
		t.Fatal(err)
	}
	token := w.token("aino@jarjesto.fi")
	clock.Advance(LinkFor - time.Millisecond)
	if _, err := w.s.Link(t.Context(), token, false); err != nil {
		t.Errorf("a moment before its end: %v", err)
	}
	clock.Advance(time.Millisecond)
	if _, err := w.s.UseLink(t.Context(), Use{Token: token}); !fault.Is(err, fault.Gone) {
		t.Errorf("after fifteen minutes: %v", err)
	}
	clock.Advance(25 * time.Hour)
	if n, err := retain.Run(t.Context(), d, Retention()); err != nil || n["account.links"] != 1 {
		t.Errorf("deleted %v, %v", n, err)
	}
	if _, err := w.s.Link(t.Context(), token, false); !fault.Is(err, fault.NotFound) {
		t.Errorf("after it is deleted: %v", err)
	}
}

func TestTheAnswerGivesNothingAway(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	w.user("aino@jarjesto.fi", "Aino Virtanen")
	for _, email := range []string{"aino@jarjesto.fi", "nobody@jarjesto.fi"} {
		if _, err := w.s.RequestLink(t.Context(), email, i18n.SV, ""); err != nil {
			t.Errorf("%s: %v", email, err)
		}
	}
	m := w.letter("nobody@jarjesto.fi")
	if m.Subject != "Skapa ett konto" || !strings.Contains(m.Text, "nobody@jarjesto.fi") {
		t.Errorf("the newcomer's mail is %q", m.Subject)
	}
	for range linksPerHour - 1 {
		if _, err := w.s.RequestLink(t.Context(), "nobody@jarjesto.fi", i18n.SV, ""); err != nil {
			t.Fatal(err)
		}
	}
	_, err := w.s.RequestLink(t.Context(), "nobody@jarjesto.fi", i18n.SV, "")
	if f := fault.Of(err); f == nil || f.Kind != fault.TooMany || f.RetryAfter != time.Hour {
		t.Errorf("without end: %v", err)
	}
}

func TestANewcomerNamesThemselves(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	var joined []string
	w.s.People.OnVerified = append(w.s.People.OnVerified, func(_ context.Context, _ *db.Tx, id, email string) error {
		joined = append(joined, email)
		return nil
	})
	if _, err := w.s.RequestLink(t.Context(), "uusi@jarjesto.fi", i18n.SV, ""); err != nil {
		t.Fatal(err)
	}
	token := w.token("uusi@jarjesto.fi")
	if _, err := w.s.UseLink(t.Context(), Use{Token: token, Name: "  "}); !fault.Is(err, fault.Invalid) {
		t.Errorf("without a name: %v", err)
	}
	in, err := w.s.UseLink(t.Context(), Use{Token: token, Name: "Uusi Ihminen", Lang: i18n.EN})
	if err != nil {
		t.Fatal(err)
	}
	if in.Person.Staged() || in.Person.Lang != i18n.EN || in.Person.Name != "Uusi Ihminen" {
		t.Errorf("made %+v", in.Person)
	}
	if len(joined) != 1 || joined[0] != "uusi@jarjesto.fi" {
		t.Errorf("told of %v", joined)
	}
}

func TestSomebodyEnteredByOthersBecomesReal(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	var staged person.Person
	w.in(func(ctx context.Context, tx *db.Tx) (err error) {
		staged, err = person.Create(ctx, tx, authz.System, person.New{Name: "Bo Ek", Email: "bo@forening.fi", Lang: i18n.SV})
		return err
	})
	in := w.signIn("bo@forening.fi")
	if in.Person.ID != staged.ID || in.Person.Staged() {
		t.Errorf("signed in as %+v, want the one entered", in.Person)
	}
}

func TestPasswordSignIn(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d)
	w.user("aino@jarjesto.fi", "Aino Virtanen")
	in := w.signIn("aino@jarjesto.fi")
	other := w.signIn("aino@jarjesto.fi")
	who := w.actorOf(in)
	if err := w.s.SetPassword(t.Context(), who, "", "lyhyt"); !fault.Is(err, fault.Invalid) {
		t.Errorf("a short one: %v", err)
	}
	if err := w.s.SetPassword(t.Context(), who, "", "pilvet lipuvat hiljaa"); err != nil {
		t.Fatal(err)
	}
	if a := w.actorOf(other); a.SignedIn() {
		t.Error("the other session lives on after a change of password")
	}
	if m := w.letter("aino@jarjesto.fi"); m.Subject != "Sinulla on uusi salasana" {
		t.Errorf("the notice is %q", m.Subject)
	}
	if _, err := w.s.SignInByPassword(t.Context(), "Aino@Jarjesto.fi", "pilvet lipuvat hiljaa", "", ""); err != nil {
		t.Errorf("the right password: %v", err)
	}
	wrong := func(email, password string) string {
		_, err := w.s.SignInByPassword(t.Context(), email, password, "", "")
		if !fault.Is(err, fault.Invalid) {
			t.Errorf("%s, %q: %v", email, password, err)
			return ""
		}
		return fault.Of(err).Fields[0].Say.EN
	}
	if a, b := wrong("aino@jarjesto.fi", "pilvet"), wrong("nobody@jarjesto.fi", "pilvet"); a != b {
		t.Errorf("the answers tell who has an account: %q, %q", a, b)
	}

	clock.Advance(provedFor)
	byPassword, err := w.s.SignInByPassword(t.Context(), "aino@jarjesto.fi", "pilvet lipuvat hiljaa", "", "")
	if err != nil {
		t.Fatal(err)
	}
	who = w.actorOf(byPassword)
	if err := w.s.SetPassword(t.Context(), who, "arvaus", "linnut lentävät etelään"); !fault.Is(err, fault.Invalid) {
		t.Errorf("changed without the old one: %v", err)
	}
	if err := w.s.SetPassword(t.Context(), who, "pilvet lipuvat hiljaa", "linnut lentävät etelään"); err != nil {
		t.Errorf("changed with the old one: %v", err)
	}
	if err := w.s.RemovePassword(t.Context(), who); err != nil {
		t.Fatal(err)
	}
	if _, err := w.s.SignInByPassword(t.Context(), "aino@jarjesto.fi", "linnut lentävät etelään", "", ""); !fault.Is(err, fault.Invalid) {
		t.Errorf("a removed password: %v", err)
	}
	if err := w.s.SetPassword(t.Context(), who, "", "linnut lentävät etelään"); !fault.Is(err, fault.Invalid) {
		t.Errorf("set without proof: %v", err)
	}
}

func TestPasswordsCannotBeGuessed(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d)
	for i := range triesPerWindow {
		if _, err := w.s.SignInByPassword(t.Context(), "aino@jarjesto.fi", fmt.Sprint(i), "", ""); !fault.Is(err, fault.Invalid) {
			t.Fatal(err)
		}
	}
	_, err := w.s.SignInByPassword(t.Context(), "aino@jarjesto.fi", "x", "", "")
	if f := fault.Of(err); f.Kind != fault.TooMany || f.RetryAfter <= 0 || f.RetryAfter > tryWindow {
		t.Errorf("the eleventh try: %v", err)
	}
	clock.Advance(tryWindow)
	if _, err := w.s.SignInByPassword(t.Context(), "aino@jarjesto.fi", "x", "", ""); !fault.Is(err, fault.Invalid) {
		t.Errorf("a quarter of an hour later: %v", err)
	}
}

func TestSessionsSlideAndEnd(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d)
	w.user("aino@jarjesto.fi", "Aino Virtanen")
	in := w.signIn("aino@jarjesto.fi")
	clock.Advance(29 * 24 * time.Hour)
	if a := w.actorOf(in); !a.SignedIn() {
		t.Fatal("ended before thirty days")
	}
	clock.Advance(29 * 24 * time.Hour)
	if a := w.actorOf(in); !a.SignedIn() {
		t.Fatal("use did not lengthen it")
	}
	clock.Advance(30 * 24 * time.Hour)
	if a := w.actorOf(in); a.SignedIn() {
		t.Fatal("lives on after thirty days unused")
	}

	in = w.signIn("aino@jarjesto.fi")
	other := w.signIn("aino@jarjesto.fi")
	who := w.actorOf(in)
	v, err := w.s.Security(t.Context(), who)
	if err != nil || len(v.Sessions) != 2 || v.Sessions[0].Agent != "Firefox, Linux" || !v.Fresh {
		t.Errorf("security %+v, %v", v, err)
	}
	matti := w.user("matti@jarjesto.fi", "Matti Meikäläinen")
	if err := w.s.EndSession(t.Context(), authz.Actor{Person: matti}, w.actorOf(other).Session); !fault.Is(err, fault.NotFound) {
		t.Errorf("another one's session: %v", err)
	}
	if err := w.s.EndSession(t.Context(), who, w.actorOf(other).Session); err != nil {
		t.Fatal(err)
	}
	if w.actorOf(other).SignedIn() || !w.actorOf(in).SignedIn() {
		t.Error("the wrong session ended")
	}
	if err := w.s.SignOut(t.Context(), who); err != nil {
		t.Fatal(err)
	}
	if w.actorOf(in).SignedIn() {
		t.Error("still signed in")
	}
}

func TestTokens(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		aino := w.user("aino@jarjesto.fi", "Aino Virtanen", "operator")
		secret, err := w.s.NewToken(t.Context(), "aino@jarjesto.fi", "sivuston näyttö")
		if err != nil {
			t.Fatal(err)
		}
		by := func(header string) (authz.Actor, error) {
			req := httptest.NewRequest("GET", "/api/v1/networks", nil)
			req.Header.Set("Authorization", header)
			return w.s.Authenticate(t.Context(), req)
		}
		a, err := by("Bearer " + secret)
		if err != nil || a.Person != aino || !a.Operator() {
			t.Errorf("actor %+v, %v", a, err)
		}
		for _, header := range []string{"Bearer", "Bearer x", "Basic " + secret, "Bearer " + strings.Repeat("a", 26), "Bearer \x00"} {
			if _, err := by(header); !fault.Is(err, fault.SignIn) {
				t.Errorf("%q: %v", header, err)
			}
		}
		v, err := w.s.Security(t.Context(), a)
		if err != nil || len(v.Tokens) != 1 || v.Tokens[0].Used != day("2026-11-22") {
			t.Errorf("tokens %+v, %v", v.Tokens, err)
		}
		if _, err := w.s.RevokeToken(t.Context(), authz.Actor{Person: "else"}, v.Tokens[0].ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("another one's token: %v", err)
		}
		if _, err := w.s.RevokeToken(t.Context(), a, v.Tokens[0].ID); err != nil {
			t.Fatal(err)
		}
		if _, err := by("Bearer " + secret); !fault.Is(err, fault.SignIn) {
			t.Errorf("a revoked token: %v", err)
		}
	})
}

// Scenario 3: a contact person leaves her job, and her rights end the same
// midnight in Helsinki.
func TestRightsEndAtMidnightWithThePosition(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d)
	clock.Set(time.Date(2026, 8, 3, 9, 0, 0, 0, civil.Helsinki))
	soste := w.org("SOSTE", "")
	liisa := w.user("liisa@soste.fi", "Liisa Laine")
	held := w.position(liisa, soste, "2020-01-01", "")
	w.in(func(ctx context.Context, tx *db.Tx) error {
		for _, network := range []string{"kuve", "potka"} {
			position, err := PositionFor(ctx, tx, liisa, []string{soste})
			if err != nil {
				return err
			}
			if position != held {
				t.Errorf("position %q, want %q", position, held)
			}
			if _, err := Give(ctx, tx, authz.System, NewGrant{Person: liisa, Role: Contact, Scope: network, Position: position}); err != nil {
				return err
			}
		}
		_, err := Give(ctx, tx, authz.System, NewGrant{Person: liisa, Role: Editor, Scope: soste})
		return err
	})
	w.in(func(ctx context.Context, tx *db.Tx) error {
		return org.EndPosition(ctx, tx, authz.System, held, day("2026-08-31"))
	})
	in := w.signIn("liisa@soste.fi")
	clock.Set(time.Date(2026, 8, 31, 23, 59, 59, 0, civil.Helsinki))
	if a := w.actorOf(in); !a.Holds(Contact, "kuve") || !a.Holds(Contact, "potka") {
		t.Errorf("the last evening she holds %+v", a.Grants)
	}
	clock.Set(time.Date(2026, 9, 1, 0, 0, 0, 0, civil.Helsinki))
	a := w.actorOf(in)
	if a.Holds(Contact, "kuve") || a.Holds(Contact, "potka") {
		t.Errorf("after midnight she holds %+v", a.Grants)
	}
	if !a.SignedIn() || !a.Holds(Editor, soste) {
		t.Errorf("what does not hang on the position is gone: %+v", a)
	}
	w.in(func(ctx context.Context, tx *db.Tx) error {
		now, err := Holders(ctx, tx, Contact, []string{"kuve", "potka"}, tx.Today())
		if err != nil || len(now) != 0 {
			t.Errorf("holders %+v, %v", now, err)
		}
		before, err := Holders(ctx, tx, Contact, []string{"kuve", "potka"}, day("2026-08-31"))
		if err != nil || len(before) != 2 || before[0].Person.Name != "Liisa Laine" {
			t.Errorf("holders of the day before %+v, %v", before, err)
		}
		ever, err := HoldersOf(ctx, tx, []string{Contact, Lead}, []string{"kuve"}, civil.Date{})
		if err != nil || len(ever) != 1 {
			t.Errorf("holders ever %+v, %v", ever, err)
		}
		if _, to := ever[0].Grant.Days(); to != day("2026-08-31") {
			t.Errorf("the last day is %s", to)
		}
		return err
	})
}

func TestGiveAndEnd(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		aino := w.user("aino@jarjesto.fi", "Aino Virtanen")
		give := func(n NewGrant) (g Grant, err error) {
			err = d.Write(t.Context(), func(tx *db.Tx) error {
				g, err = Give(t.Context(), tx, authz.System, n)
				return err
			})
			return g, err
		}
		first, err := give(NewGrant{Person: aino, Role: Contact, Scope: "kuve"})
		if err != nil || first.From != day("2026-11-22") {
			t.Fatalf("given %+v, %v", first, err)
		}
		again, err := give(NewGrant{Person: aino, Role: Contact, Scope: "kuve", From: day("2026-12-01")})
		if err != nil || again.ID != first.ID {
			t.Errorf("given twice: %+v, %v", again, err)
		}
		for _, n := range []NewGrant{
			{Person: aino, Role: "king", Scope: "x"},
			{Person: aino, Role: Contact},
			{Person: aino, Role: Operator, Scope: "x"},
			{Person: aino, Role: Contact, Scope: "x", From: day("2026-12-02"), To: day("2026-12-01")},
		} {
			if _, err := give(n); !fault.Is(err, fault.Invalid) {
				t.Errorf("%+v: %v", n, err)
			}
		}
		if _, err := give(NewGrant{Person: "nobody", Role: Contact, Scope: "kuve"}); !fault.Is(err, fault.NotFound) {
			t.Errorf("to nobody: %v", err)
		}
		w.in(func(ctx context.Context, tx *db.Tx) error {
			if _, err := End(ctx, tx, authz.System, first.ID, tx.Today().AddDays(-1)); err != nil {
				return err
			}
			if _, err := GrantByID(ctx, tx, first.ID); !errors.Is(err, db.ErrNoRows) {
				t.Errorf("a grant that never was is kept: %v", err)
			}
			return nil
		})
	})
}

func TestTheLastOperatorStays(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	aino := w.user("aino@jarjesto.fi", "Aino Virtanen", "operator")
	operator := actor("operator")
	var grant string
	w.in(func(ctx context.Context, tx *db.Tx) error {
		held, err := Holders(ctx, tx, Operator, nil, tx.Today())
		grant = held[0].Grant.ID
		return err
	})
	if _, err := w.s.Dismiss(t.Context(), operator, grant, civil.Date{}); !fault.Is(err, fault.Conflict) {
		t.Errorf("the last one dismissed: %v", err)
	}
	w.user("bo@jarjesto.fi", "Bo Ek", "operator")
	if _, err := w.s.Dismiss(t.Context(), operator, grant, civil.Date{}); err != nil {
		t.Errorf("one of two: %v", err)
	}
	_ = aino
}

func TestAppointOrInvite(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d)
	soste := w.org("SOSTE", "")
	liitto := w.org("Esimerkkiliitto", soste)
	sivis := w.org("Sivis", "")
	kaisa := w.user("kaisa@soste.fi", "Kaisa Koski", "umbrella:"+soste)
	who := actor("umbrella:" + soste)
	who.Person = kaisa
	liisa := w.user("liisa@liitto.fi", "Liisa Laine")
	held := w.position(liisa, liitto, "2026-01-01", "")

	done, err := w.s.Appoint(t.Context(), who, NewAppointment{Email: "liisa@liitto.fi", Role: MainUser, Scope: liitto})
	if err != nil || done.Holder.Person.ID != liisa || done.Holder.Grant.Position != held {
		t.Errorf("appointed %+v, %v; want it to hang on the position", done, err)
	}
	if m := w.letter("liisa@liitto.fi"); m.Subject != "Uusi roolisi: pääkäyttäjä" || !strings.Contains(m.Text, "Esimerkkiliitto") || !strings.Contains(m.Text, "Kaisa Koski") {
		t.Errorf("the mail of the role is %q:\n%s", m.Subject, m.Text)
	}
	if _, err := w.s.Appoint(t.Context(), who, NewAppointment{Email: "liisa@liitto.fi", Role: MainUser, Scope: sivis}); !fault.Is(err, fault.Forbidden) {
		t.Errorf("outside the own tree: %v", err)
	}
	if _, err := w.s.Appoint(t.Context(), actor("contact:kuve"), NewAppointment{Email: "liisa@liitto.fi", Role: MainUser, Scope: liitto}); !fault.Is(err, fault.NotFound) {
		t.Errorf("by somebody without a say: %v", err)
	}

	done, err = w.s.Appoint(t.Context(), who, NewAppointment{Email: "uusi@liitto.fi", Name: "Uusi Ihminen", Lang: i18n.SV, Role: Organiser, Scope: liitto})
	if err != nil || done.Invitation.ID == "" {
		t.Fatalf("appointed %+v, %v; want an invitation", done, err)
	}
	if m := w.letter("uusi@liitto.fi"); m.Subject != "Du är inbjuden" || !strings.Contains(m.Text, "Kaisa Koski") || !strings.Contains(m.Text, "kursansvarig") {
		t.Errorf("the mail is %q:\n%s", m.Subject, m.Text)
	}
	token := w.token("uusi@liitto.fi")
	v, err := w.s.Invitation(t.Context(), authz.Actor{}, token)
	if err != nil || !v.New() || v.Scope.FI != "Esimerkkiliitto" || v.Inviter != "Kaisa Koski" {
		t.Fatalf("invited %+v, %v", v, err)
	}
	if _, err := w.s.Resend(t.Context(), who, done.Invitation.ID); err != nil {
		t.Fatal(err)
	}
	in, err := w.s.Accept(t.Context(), authz.Actor{}, Use{Token: token, Name: "Uusi Ihminen", Lang: i18n.SV})
	if err != nil || in.Token == "" {
		t.Fatalf("accepted %+v, %v", in, err)
	}
	if a := w.actorOf(in); !a.Holds(Organiser, liitto) || a.Holds(Organiser, soste) {
		t.Errorf("holds %+v", a.Grants)
	}
	for _, again := range []string{token, w.token("uusi@liitto.fi")} {
		if _, err := w.s.Accept(t.Context(), authz.Actor{}, Use{Token: again, Name: "Uusi"}); !fault.Is(err, fault.Gone) {
			t.Errorf("replayed: %v", err)
		}
	}

	done, err = w.s.Appoint(t.Context(), who, NewAppointment{Email: "toinen@liitto.fi", Role: Organiser, Scope: liitto})
	if err != nil {
		t.Fatal(err)
	}
	token = w.token("toinen@liitto.fi")
	if _, err := w.s.Withdraw(t.Context(), who, done.Invitation.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := w.s.Invitation(t.Context(), authz.Actor{}, token); !fault.Is(err, fault.Gone) {
		t.Errorf("withdrawn: %v", err)
	}

	clock.Advance(InvitationFor + 31*24*time.Hour)
	if n, err := retain.Run(t.Context(), d, Retention()); err != nil || n["account.invitations"] != 1 {
		t.Errorf("deleted %v, %v; want the one nobody accepted", n, err)
	}
}

func TestAnInvitationOfAnotherAddressJoinsWhoIsSignedIn(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	soste := w.org("SOSTE", "")
	operator := actor("operator")
	operator.Person = w.user("ope@soste.fi", "Ope Raattori", "operator")
	aino := w.user("aino@home.fi", "Aino Virtanen")
	bo := w.user("bo@home.fi", "Bo Ek")
	i, err := w.s.Invite(t.Context(), operator, NewInvitation{Email: "aino@soste.fi", Role: Coordinator, Scope: soste, Org: soste, Title: "asiantuntija", Lang: i18n.FI})
	if err != nil {
		t.Fatal(err)
	}
	token := w.token("aino@soste.fi")
	in, err := w.s.Accept(t.Context(), authz.Actor{Person: aino, Session: "s"}, Use{Token: token})
	if err != nil || in.Person.ID != aino || in.Token != "" {
		t.Fatalf("accepted %+v, %v", in, err)
	}
	w.in(func(ctx context.Context, tx *db.Tx) error {
		if p, err := person.ByEmail(ctx, tx, "aino@soste.fi"); err != nil || p.ID != aino {
			t.Errorf("the address is %+v's, %v", p, err)
		}
		held, err := Holders(ctx, tx, Coordinator, []string{soste}, tx.Today())
		if err != nil || len(held) != 1 || held[0].Grant.Position == "" {
			t.Errorf("holders %+v, %v; want the role to hang on the new position", held, err)
		}
		breaches, err := db.Check(ctx, tx, append(Invariants(), person.Invariants()...))
		if len(breaches) > 0 {
			t.Errorf("broken: %v", breaches)
		}
		return err
	})
	_ = i
	if _, err := w.s.Invite(t.Context(), operator, NewInvitation{Email: "bo@home.fi", Role: Editor, Scope: soste}); err != nil {
		t.Fatal(err)
	}
	token = w.token("bo@home.fi")
	if _, err := w.s.Accept(t.Context(), authz.Actor{Person: aino}, Use{Token: token}); !fault.Is(err, fault.Conflict) {
		t.Errorf("aino takes bo's invitation: %v", err)
	}
	in, err = w.s.Accept(t.Context(), authz.Actor{}, Use{Token: token})
	if err != nil || in.Person.ID != bo || in.Token != "" {
		t.Errorf("a two-week-old mail signs in somebody with an account: %+v, %v", in, err)
	}
}

func TestActFor(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d)
	soste, sivis := w.org("SOSTE", ""), w.org("Sivis", "")
	liisa := w.user("liisa@soste.fi", "Liisa Laine")
	w.position(liisa, soste, "2026-01-01", "2026-11-30")
	in := w.signIn("liisa@soste.fi")
	who := w.actorOf(in)
	list, err := w.s.Choices(t.Context(), who)
	if err != nil || len(list) != 1 || list[0].ID != soste {
		t.Errorf("choices %+v, %v", list, err)
	}
	if _, err := w.s.ActFor(t.Context(), who, sivis); !fault.Is(err, fault.Invalid) {
		t.Errorf("for a stranger's: %v", err)
	}
	if _, err := w.s.ActFor(t.Context(), who, soste); err != nil {
		t.Fatal(err)
	}
	if a := w.actorOf(in); a.ActingFor != soste {
		t.Errorf("acts for %q", a.ActingFor)
	}
	clock.Set(day("2026-12-01").Start())
	if a := w.actorOf(in); a.ActingFor != "" || !a.SignedIn() {
		t.Errorf("after the position has ended acts for %q", a.ActingFor)
	}
}

func TestAddUserFindsScopes(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	soste := w.org("SOSTE", "")
	w.s.Scopes = map[ScopeKind]Scope{Network: {Find: func(_ context.Context, _ *db.Tx, text string) (string, error) {
		return map[string]string{"kuve": "n1"}[text], nil
	}}}
	id := w.user("kaisa@soste.fi", "Kaisa Koski", "coordinator:soste", "coordinator:SOSTE", "contact:kuve")
	if again := w.user("kaisa@soste.fi", "Kaisa K."); again != id {
		t.Error("the same address made another person")
	}
	w.in(func(ctx context.Context, tx *db.Tx) error {
		held, err := HoldersOf(ctx, tx, []string{Coordinator, Contact}, nil, tx.Today())
		var got []string
		for _, h := range held {
			got = append(got, h.Grant.Role+":"+h.Grant.Scope)
		}
		if want := "[coordinator:" + soste + " contact:n1]"; fmt.Sprint(got) != want {
			t.Errorf("holds %v, want %s", got, want)
		}
		return err
	})
	for _, role := range []string{"contact:nothing", "coordinator:nobody", "king"} {
		if _, err := w.s.AddUser(t.Context(), "x@y.fi", "X", i18n.FI, []string{role}, civil.Date{}, civil.Date{}); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", role, err)
		}
	}
	if _, err := w.s.NewLink(t.Context(), "nobody@y.fi"); !fault.Is(err, fault.NotFound) {
		t.Errorf("a link for nobody: %v", err)
	}
}

func TestDemoLinks(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	aino := w.user("aino@jarjesto.fi", "Aino Virtanen")
	if _, err := w.s.NewDemoLink(t.Context(), "aino@jarjesto.fi", ""); err == nil {
		t.Error("a reusable link without a demonstration")
	}
	w.s.Demo = true
	url, err := w.s.NewDemoLink(t.Context(), "aino@jarjesto.fi", "/desk")
	if err != nil {
		t.Fatal(err)
	}
	token := url[strings.LastIndex(url, "/")+1:]
	for range 2 {
		if in, err := w.s.UseLink(t.Context(), Use{Token: token, Local: true}); err != nil || in.Person.ID != aino || in.Next != "/desk" {
			t.Errorf("used %+v, %v", in, err)
		}
	}
	if _, err := w.s.UseLink(t.Context(), Use{Token: token}); !fault.Is(err, fault.NotFound) {
		t.Errorf("from another machine: %v", err)
	}
	w.s.Demo = false
	if _, err := w.s.UseLink(t.Context(), Use{Token: token, Local: true}); !fault.Is(err, fault.NotFound) {
		t.Errorf("on a real installation: %v", err)
	}
}

func TestFirstRun(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		key, err := w.s.SetupKey(t.Context())
		if err != nil || key == "" {
			t.Fatalf("key %q, %v", key, err)
		}
		u := Setup{Key: "guess", Name: "Ope Raattori", Email: "ope@soste.fi", Lang: i18n.FI,
			Installation: Installation{Name: i18n.Content{FI: "Verkostot"}, Controller: i18n.Content{FI: "Esimerkki ry"}, Contact: ContactPoint{Email: "apu@soste.fi"}}}
		if _, err := w.s.SetUp(t.Context(), u); !fault.Is(err, fault.Invalid) {
			t.Errorf("with a guess: %v", err)
		}
		u.Key = key
		in, err := w.s.SetUp(t.Context(), u)
		if err != nil {
			t.Fatal(err)
		}
		who := w.actorOf(in)
		if !who.Operator() {
			t.Errorf("the first operator holds %+v", who.Grants)
		}
		if i, err := w.s.Installed(t.Context(), who); err != nil || i.Name.FI != "Verkostot" || i.Contact.Email != "apu@soste.fi" {
			t.Errorf("installation %+v, %v", i, err)
		}
		if _, err := w.s.SetUp(t.Context(), u); !fault.Is(err, fault.NotFound) {
			t.Errorf("a second time: %v", err)
		}
		if key, err := w.s.SetupKey(t.Context()); err != nil || key != "" {
			t.Errorf("a key afterwards: %q, %v", key, err)
		}
		if err := w.s.Install(t.Context(), actor("umbrella:soste"), u.Installation); !fault.Is(err, fault.NotFound) {
			t.Errorf("by somebody else: %v", err)
		}
	})
}

func TestMergedPeopleKeepTheirRoles(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		home := w.user("aino@home.fi", "Aino Virtanen", "operator")
		work := w.user("aino@work.fi", "Aino Virtanen", "operator")
		in := w.signIn("aino@home.fi")
		m, err := w.s.People.Merge(t.Context(), actor("operator"), home, work)
		if err != nil {
			t.Fatal(err)
		}
		if a := w.actorOf(in); a.Person != work || len(a.Grants) != 1 {
			t.Errorf("after the merge she is %+v", a)
		}
		w.in(func(ctx context.Context, tx *db.Tx) error {
			held, err := Holders(ctx, tx, Operator, nil, tx.Today())
			if len(held) != 1 {
				t.Errorf("%d operators, want her once", len(held))
			}
			return err
		})
		if _, err := w.s.People.Undo(t.Context(), actor("operator"), m.ID); err != nil {
			t.Fatal(err)
		}
		if a := w.actorOf(in); a.Person != home {
			t.Errorf("after the undo she is %+v", a)
		}
	})
}

func TestSameNameAtWorkMayBeOne(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	soste := w.org("SOSTE", "")
	w.position(w.user("aino@home.fi", "Aino Virtanen"), soste, "2020-01-01", "2024-12-31")
	w.position(w.user("a.v@soste.fi", "aino virtanen"), soste, "2025-01-01", "")
	found, err := w.s.People.Duplicates(t.Context(), actor("operator"))
	if err != nil || len(found) != 1 || found[0].Reason != person.SameWork {
		t.Errorf("found %+v, %v", found, err)
	}
}

func TestOwnData(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	aino := w.user("aino@jarjesto.fi", "Aino Virtanen", "operator")
	in := w.signIn("aino@jarjesto.fi")
	w.in(func(ctx context.Context, tx *db.Tx) error {
		for name, f := range map[string]func(context.Context, *db.Tx, string) (any, error){"account": OwnData, "person": person.OwnData} {
			own, err := f(ctx, tx, aino)
			if err != nil {
				return err
			}
			if said := fmt.Sprintf("%+v", own); strings.Contains(said, in.Token) || !strings.Contains(said, map[string]string{"account": "operator", "person": "aino@jarjesto.fi"}[name]) {
				t.Errorf("%s: %s", name, said)
			}
		}
		return nil
	})
}

func TestInvariantsFindWhatIsBroken(t *testing.T) {
	for name, sql := range map[string]string{
		"account.grant_days":                `UPDATE account_grants SET to_day = '2000-01-01'`,
		"account.grant_scope":               `UPDATE account_grants SET scope = 'x'`,
		"account.grant_position":            `UPDATE account_grants SET position_id = 'x'`,
		"account.session_of_merged":         `UPDATE people SET merged_into = 'x'`,
		"account.installation_has_operator": `UPDATE account_grants SET role = 'editor', scope = 'x'`,
	} {
		d := dbtest.New(t)
		w := newWorld(t, d)
		key, err := w.s.SetupKey(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.s.SetUp(t.Context(), Setup{Key: key, Name: "Ope", Email: "ope@soste.fi", Installation: Installation{
			Name: i18n.Content{FI: "V"}, Controller: i18n.Content{FI: "E"}, Contact: ContactPoint{Email: "a@b.fi"}}}); err != nil {
			t.Fatal(err)
		}
		w.in(func(ctx context.Context, tx *db.Tx) error {
			if breaches, err := db.Check(ctx, tx, Invariants()); err != nil || len(breaches) > 0 {
				t.Fatalf("before: %v, %v", breaches, err)
			}
			if _, err := tx.Exec(ctx, sql); err != nil {
				return err
			}
			breaches, err := db.Check(ctx, tx, Invariants())
			found := false
			for _, b := range breaches {
				found = found || b.Name == name
			}
			if !found {
				t.Errorf("%s is not found: %v", name, breaches)
			}
			return err
		})
	}
}

// BenchmarkAuthenticate is what every page of somebody signed in pays.
func BenchmarkAuthenticate(b *testing.B) {
	d := dbtest.New(b)
	w := newWorld(b, d)
	w.user("aino@jarjesto.fi", "Aino Virtanen", "contact:n1", "contact:n2", "lead:n3")
	in := w.signIn("aino@jarjesto.fi")
	req := httptest.NewRequest("GET", "/fi/me", nil)
	req.AddCookie(&http.Cookie{Name: web.SessionCookie, Value: in.Token})
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, err := w.s.Authenticate(b.Context(), req); err != nil {
				b.Fatal(err)
			}
		}
	})
}
