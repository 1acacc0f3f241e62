package account

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
)

// Service lets people in and gives roles.
type Service struct {
	DB     *db.DB
	People *person.Service
	// BaseURL is what links in mails begin with: "https://parvi.example".
	BaseURL string
	// Demo accepts reusable links from this very machine.
	Demo bool
	// Spaces are the refs of what a person belongs to as a member, for the
	// actor they become.
	Spaces func(ctx context.Context, tx *db.Tx, person string) ([]string, error)
	// Scopes tell of what roles are held for; organisations are known anyway.
	Scopes map[ScopeKind]Scope
}

// Scope is what account must know of one kind of scope.
type Scope struct {
	// Path is the scope itself and what lies above it: what authz.Holds is asked
	// with.
	Path func(ctx context.Context, tx *db.Tx, id string) ([]string, error)
	// Names are what people call them.
	Names func(ctx context.Context, tx *db.Tx, ids []string) (map[string]i18n.Content, error)
	// Find reads an id, a slug or a name; "" when there is no such thing.
	Find func(ctx context.Context, tx *db.Tx, text string) (string, error)
}

func (s *Service) scope(kind ScopeKind) Scope {
	if kind == Organisation {
		return Scope{Path: org.Scopes, Names: orgNames, Find: findOrg}
	}
	return s.Scopes[kind]
}

func orgNames(ctx context.Context, tx *db.Tx, ids []string) (map[string]i18n.Content, error) {
	found, err := org.ByIDs(ctx, tx, ids, tx.Today())
	names := make(map[string]i18n.Content, len(found))
	for id, o := range found {
		names[id] = o.Name
	}
	return names, err
}

func findOrg(ctx context.Context, tx *db.Tx, text string) (string, error) {
	if found, err := org.ByIDs(ctx, tx, []string{text}, tx.Today()); err != nil || len(found) == 1 {
		return text, err
	}
	found, err := org.Resolve(ctx, tx, text)
	if err != nil || len(found) != 1 {
		return "", err
	}
	return found[0].ID, nil
}

// SignedIn is a fresh session: the secret for the cookie, whose it is, and
// where they wanted to go.
type SignedIn struct {
	Token  string
	Person person.Person
	Next   string
}

const (
	linksPerHour     = 10
	triesPerWindow   = 10
	tryWindow        = 15 * time.Minute
	maxTokens        = 20
	maxSessionsShown = 50
)

// RequestLink mails a sign-in link to an address. The answer is the same
// whether or not anybody has the address; the mail says which.
func (s *Service) RequestLink(ctx context.Context, email string, lang i18n.Lang, next string) (string, error) {
	email, err := person.ParseEmail(email)
	if err != nil {
		return "", err
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		n, first, err := linksSince(ctx, tx, email, tx.Now.Add(-time.Hour))
		if err != nil {
			return err
		}
		if n >= linksPerHour {
			return &fault.Error{Kind: fault.TooMany, Say: msgTooManyLinks, RetryAfter: first.Add(time.Hour).Sub(tx.Now)}
		}
		seed, id, err := newLink(ctx, tx, link{email: email, lang: lang, next: next, expires: tx.Now.Add(LinkFor)})
		if err != nil {
			return err
		}
		return linkMail.Enqueue(ctx, tx, linkArgs{Link: id, Seed: seed})
	}, db.Named("account.link"))
	if err != nil {
		return "", fmt.Errorf("request link: %w", err)
	}
	return email, nil
}

// newLink keeps a sign-in link and returns the seed of its secret.
func newLink(ctx context.Context, tx *db.Tx, l link) (seed, id string, err error) {
	l.id, l.lang = tx.NewID(), l.lang.Or(i18n.FI)
	seed, token := tx.NewLink()
	return seed, l.id, insertLink(ctx, tx, l, ident.Hash(token))
}

// Pending is what a sign-in link would do.
type Pending struct {
	Email  string
	Person person.Person // zero: a new person, whose name is asked
	Lang   i18n.Lang
	Next   string
	Demo   bool
}

// New tells whether nobody is known by the address yet.
func (p Pending) New() bool { return p.Person.ID == "" }

// working is the link of a token, if it still works; local tells whether the
// request comes from this very machine.
func (s *Service) working(ctx context.Context, tx *db.Tx, token string, local bool) (link, error) {
	l, err := linkByHash(ctx, tx, ident.Hash(strings.ToLower(token)))
	switch {
	case errors.Is(err, db.ErrNoRows):
		return link{}, fault.Missing(err)
	case err != nil:
		return link{}, err
	case l.demo && !(s.Demo && local):
		return link{}, fault.Missing(nil)
	case l.used || !tx.Now.Before(l.expires):
		return link{}, fault.New(fault.Gone, msgLinkGone)
	}
	return l, nil
}

// whose is the person a link signs in: who has the address, or who was entered
// with it; a zero person when nobody is known by it.
func whose(ctx context.Context, tx *db.Tx, l link) (person.Person, error) {
	find := func() (person.Person, error) { return person.ByEmail(ctx, tx, l.email) }
	if l.demo {
		find = func() (person.Person, error) { return person.ByID(ctx, tx, l.person) }
	}
	p, err := find()
	if errors.Is(err, db.ErrNoRows) && !l.demo {
		p, err = person.Claimable(ctx, tx, l.email)
	}
	if errors.Is(err, db.ErrNoRows) {
		return person.Person{}, nil
	}
	return p, err
}

// Link is what a sign-in link would do. Looking at it does nothing: programs
// that follow links in mails must not sign anybody in, nor use the link up.
func (s *Service) Link(ctx context.Context, token string, local bool) (Pending, error) {
	var p Pending
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		l, err := s.working(ctx, tx, token, local)
		if err != nil {
			return err
		}
		who, err := whose(ctx, tx, l)
		p = Pending{Email: l.email, Person: who, Lang: l.lang, Next: l.next, Demo: l.demo}
		return err
	})
	if err != nil {
		return Pending{}, fmt.Errorf("link: %w", err)
	}
	return p, nil
}

// Use is the use of a sign-in link.
type Use struct {
	Token string
	Local bool // from this very machine
	Name  string
	Lang  i18n.Lang
	Agent string // User-Agent
	Old   string // id of the session that the browser had
}

// UseLink signs in, and makes the account of a person who is new.
func (s *Service) UseLink(ctx context.Context, u Use) (SignedIn, error) {
	var in SignedIn
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		l, err := s.working(ctx, tx, u.Token, u.Local)
		if err != nil {
			return err
		}
		p, err := whose(ctx, tx, l)
		if err != nil {
			return err
		}
		if l.demo {
			in, err = s.begin(ctx, tx, p, u.Agent, u.Old, false)
			in.Next = l.next
			return err
		}
		if p.ID == "" {
			if p, err = person.Create(ctx, tx, authz.Actor{}, person.New{Name: u.Name, Email: l.email, Lang: u.Lang.Or(l.lang)}); err != nil {
				return err
			}
		}
		// Opening the mail proved the address, also one that somebody else had
		// entered.
		if p, err = s.People.Verify(ctx, tx, authz.Actor{Person: p.ID, Name: p.Name, Lang: p.Lang}, p.ID, l.email); err != nil {
			return err
		}
		if err := useLink(ctx, tx, l.id); err != nil {
			return err
		}
		in, err = s.begin(ctx, tx, p, u.Agent, u.Old, true)
		in.Next = l.next
		return err
	}, db.Named("account.sign-in"))
	if err != nil {
		return SignedIn{}, fmt.Errorf("use link: %w", err)
	}
	return in, nil
}

// begin makes a session; proved tells whether a mail has just proved who it is.
func (s *Service) begin(ctx context.Context, tx *db.Tx, p person.Person, userAgent, old string, proved bool) (SignedIn, error) {
	if old != "" {
		if err := deleteSession(ctx, tx, old); err != nil {
			return SignedIn{}, err
		}
	}
	token := tx.NewToken()
	session := Session{ID: tx.NewID(), Person: p.ID, Agent: Agent(userAgent), Created: tx.Now, Seen: tx.Now, Expires: tx.Now.Add(SessionFor)}
	if proved {
		session.Proved = tx.Now
	}
	if err := insertSession(ctx, tx, session, ident.Hash(token)); err != nil {
		return SignedIn{}, err
	}
	who := authz.Actor{Person: p.ID, Name: p.Name, Lang: p.Lang, Session: session.ID}
	return SignedIn{Token: token, Person: p}, audit.Record(ctx, tx, who, "account.sign_in", "person:"+p.ID, nil)
}

// SignOut ends the actor's own session.
func (s *Service) SignOut(ctx context.Context, who authz.Actor) error {
	if who.Session == "" {
		return nil
	}
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := deleteSession(ctx, tx, who.Session); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "account.sign_out", "person:"+who.Person, nil)
	})
	if err != nil {
		return fmt.Errorf("sign out: %w", err)
	}
	return nil
}

// Security is what a person sees of their own ways in.
type Security struct {
	Sessions    []Session
	Tokens      []Token
	HasPassword bool
	Changed     time.Time // of the password
	Fresh       bool      // a password may be set without the old one
}

// Security is the person's own ways in.
func (s *Service) Security(ctx context.Context, who authz.Actor) (Security, error) {
	var v Security
	if err := MayOwn.Check(who, who.Person); err != nil {
		return v, err
	}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if v.Sessions, err = sessionsOf(ctx, tx, who.Person); err != nil {
			return err
		}
		v.Sessions = v.Sessions[:min(len(v.Sessions), maxSessionsShown)]
		if v.Tokens, err = tokensOf(ctx, tx, who.Person); err != nil {
			return err
		}
		_, v.Changed, err = passwordOf(ctx, tx, who.Person)
		v.HasPassword = err == nil
		if err != nil && !errors.Is(err, db.ErrNoRows) {
			return err
		}
		v.Fresh, err = isFresh(ctx, tx, who)
		return err
	})
	if err != nil {
		return Security{}, fmt.Errorf("security of %s: %w", who.Person, err)
	}
	return v, nil
}

func isFresh(ctx context.Context, tx *db.Tx, who authz.Actor) (bool, error) {
	session, err := sessionByID(ctx, tx, who.Session)
	if errors.Is(err, db.ErrNoRows) {
		return false, nil
	}
	return err == nil && session.fresh(tx.Now), err
}

// EndSession signs out somewhere else.
func (s *Service) EndSession(ctx context.Context, who authz.Actor, id string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		session, err := sessionByID(ctx, tx, id)
		if errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		if err := MayOwn.Check(who, session.Person); err != nil {
			return err
		}
		if err := deleteSession(ctx, tx, id); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "account.session.end", "person:"+who.Person, nil)
	})
	if err != nil {
		return fmt.Errorf("end session %s: %w", id, err)
	}
	return nil
}

// EndOthers signs out everywhere but here.
func (s *Service) EndOthers(ctx context.Context, who authz.Actor) error {
	if err := MayOwn.Check(who, who.Person); err != nil {
		return err
	}
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := deleteOtherSessions(ctx, tx, who.Person, who.Session); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "account.session.end_others", "person:"+who.Person, nil)
	})
	if err != nil {
		return fmt.Errorf("end other sessions: %w", err)
	}
	return nil
}

// MakeToken is the secret of a new token for programs. It is told once.
func (s *Service) MakeToken(ctx context.Context, who authz.Actor, name string) (string, Token, error) {
	if err := MayOwn.Check(who, who.Person); err != nil {
		return "", Token{}, err
	}
	var secret string
	var t Token
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		secret, t, err = makeToken(ctx, tx, who, who.Person, name)
		return err
	})
	if err != nil {
		return "", Token{}, fmt.Errorf("make token: %w", err)
	}
	return secret, t, nil
}

func makeToken(ctx context.Context, tx *db.Tx, who authz.Actor, of, name string) (string, Token, error) {
	name = strings.Join(strings.Fields(name), " ")
	if name == "" || len([]rune(name)) > 100 {
		return "", Token{}, fault.FieldErr("name", msgTokenName)
	}
	have, err := tokensOf(ctx, tx, of)
	if err != nil {
		return "", Token{}, err
	}
	if len(have) >= maxTokens {
		return "", Token{}, fault.FieldErr("name", msgTooManyTokens.Fill("n", maxTokens))
	}
	secret := tx.NewToken()
	t := Token{ID: tx.NewID(), Person: of, Name: name, Created: tx.Now}
	if err := insertToken(ctx, tx, t, ident.Hash(secret)); err != nil {
		return "", Token{}, err
	}
	return secret, t, audit.Record(ctx, tx, who, "account.token.make", "person:"+of, map[string]string{"token": t.ID})
}

// RevokeToken has a token work no more.
func (s *Service) RevokeToken(ctx context.Context, who authz.Actor, id string) (Token, error) {
	var t Token
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if t, err = tokenByID(ctx, tx, id); errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		if err := MayOwn.Check(who, t.Person); err != nil {
			return err
		}
		if err := revokeToken(ctx, tx, id); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "account.token.revoke", "person:"+who.Person, map[string]string{"token": id})
	})
	if err != nil {
		return Token{}, fmt.Errorf("revoke token %s: %w", id, err)
	}
	return t, nil
}

// Choices are the organisations a person may act for today: where they hold a
// position, and those they have a role for.
func choices(ctx context.Context, tx *db.Tx, who authz.Actor) ([]string, error) {
	ids, err := employers(ctx, tx, who.Person, tx.Today())
	if err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	for _, id := range ids {
		seen[id] = true
	}
	for _, g := range who.Grants {
		if r, ok := RoleNamed(g.Role); ok && r.Scope == Organisation && !seen[g.Scope] {
			seen[g.Scope] = true
			ids = append(ids, g.Scope)
		}
	}
	return ids, nil
}

// Choice is an organisation one may act for.
type Choice struct {
	ID   string
	Name i18n.Content
}

// Choices are the organisations the actor may act for, by name.
func (s *Service) Choices(ctx context.Context, who authz.Actor) ([]Choice, error) {
	if err := MayOwn.Check(who, who.Person); err != nil {
		return nil, err
	}
	var list []Choice
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		ids, err := choices(ctx, tx, who)
		if err != nil {
			return err
		}
		names, err := orgNames(ctx, tx, ids)
		if err != nil {
			return err
		}
		list = nil
		for _, id := range ids {
			if name, ok := names[id]; ok {
				list = append(list, Choice{id, name})
			}
		}
		sortByName(list, who.Lang)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("choices of %s: %w", who.Person, err)
	}
	return list, nil
}

// ActFor chooses the organisation the actor acts for in this session; "" for
// oneself. It gives its name.
func (s *Service) ActFor(ctx context.Context, who authz.Actor, id string) (i18n.Content, error) {
	if err := MayOwn.Check(who, who.Person); err != nil {
		return i18n.Content{}, err
	}
	list, err := s.Choices(ctx, who)
	if err != nil {
		return i18n.Content{}, err
	}
	var name i18n.Content
	allowed := id == ""
	for _, c := range list {
		if c.ID == id {
			name, allowed = c.Name, true
		}
	}
	if !allowed {
		return i18n.Content{}, fault.FieldErr("org", msgActingNot)
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := setActing(ctx, tx, who.Session, id); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "account.acting", "person:"+who.Person, map[string]string{"org": id})
	})
	if err != nil {
		return i18n.Content{}, fmt.Errorf("act for %s: %w", id, err)
	}
	return name, nil
}

func today(tx *db.Tx, d civil.Date) civil.Date {
	if d.IsZero() {
		return tx.Today()
	}
	return d
}

func sortByName(list []Choice, l i18n.Lang) {
	slices.SortStableFunc(list, func(a, b Choice) int { return i18n.Compare(a.Name.In(l), b.Name.In(l)) })
}
