package account

import (
	"context"
	"errors"
	"fmt"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// demoFor is how long the links of a demonstration would work, were it to run
// that long.
const demoFor = 365 * 24 * time.Hour

// addPerson is the person with an address that an operator vouches for.
func (s *Service) addPerson(ctx context.Context, tx *db.Tx, n person.New) (person.Person, error) {
	p, err := person.Ensure(ctx, tx, authz.System, n)
	if err != nil {
		return p, err
	}
	return s.People.Verify(ctx, tx, authz.System, p.ID, n.Email)
}

// NewUser is an account to be made, with roles such as "operator" or
// "coordinator:ORG", where ORG is an id, a slug or a name. They are all in
// force from From to To; from today, and without end, when these are zero.
type NewUser struct {
	Email, Name string
	Lang        i18n.Lang
	Roles       []string
	From, To    civil.Date
}

// AddUser makes an account. The command line vouches for the address. Somebody
// who has the address already gets the roles only.
func (s *Service) AddUser(ctx context.Context, email, name string, lang i18n.Lang, roles []string, from, to civil.Date) (string, error) {
	var id string
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		id, err = s.AddUserIn(ctx, tx, NewUser{email, name, lang, roles, from, to})
		return err
	})
	if err != nil {
		return "", fmt.Errorf("add user %s: %w", email, err)
	}
	return id, nil
}

// AddUserIn is AddUser as part of a transaction, for imports.
func (s *Service) AddUserIn(ctx context.Context, tx *db.Tx, u NewUser) (string, error) {
	if _, err := person.ParseEmail(u.Email); err != nil {
		return "", err
	}
	p, err := s.addPerson(ctx, tx, person.New{Name: u.Name, Email: u.Email, Lang: u.Lang})
	if err != nil {
		return "", err
	}
	for _, text := range u.Roles {
		role, scope, err := s.FindRole(ctx, tx, text)
		if err != nil {
			return "", err
		}
		if _, err := Give(ctx, tx, authz.System, NewGrant{Person: p.ID, Role: role, Scope: scope, From: u.From, To: u.To}); err != nil {
			return "", err
		}
	}
	return p.ID, nil
}

// FindRole reads a role as commands and files write it, and finds the id of
// its scope.
func (s *Service) FindRole(ctx context.Context, tx *db.Tx, text string) (role, scope string, err error) {
	role, given, err := ParseRole(text)
	if err != nil {
		return "", "", err
	}
	r, _ := RoleNamed(role)
	if r.Scope == Everywhere {
		return role, "", nil
	}
	find := s.scope(r.Scope).Find
	if find == nil {
		return role, given, nil
	}
	if scope, err = find(ctx, tx, given); err != nil {
		return "", "", err
	}
	if scope == "" {
		return "", "", fault.FieldErr("role", msgScopeGone)
	}
	return role, scope, nil
}

// byEmail is the person who has an address, for commands.
func byEmail(ctx context.Context, tx *db.Tx, email string) (person.Person, error) {
	p, err := person.ByEmail(ctx, tx, email)
	if errors.Is(err, db.ErrNoRows) {
		return p, fault.New(fault.NotFound, msgNobodyHas.Fill("email", email))
	}
	return p, err
}

// NewToken is the secret of a new token for programs of the person who has an
// address.
func (s *Service) NewToken(ctx context.Context, email, name string) (string, error) {
	var secret string
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		p, err := byEmail(ctx, tx, email)
		if err != nil {
			return err
		}
		secret, _, err = makeToken(ctx, tx, authz.System, p.ID, name)
		return err
	})
	if err != nil {
		return "", fmt.Errorf("new token of %s: %w", email, err)
	}
	return secret, nil
}

// NewLink is the address of a sign-in page for the person who has an e-mail
// address: it works once, for fifteen minutes, like a mailed one.
func (s *Service) NewLink(ctx context.Context, email string) (string, error) {
	var url string
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		p, err := byEmail(ctx, tx, email)
		if err != nil {
			return err
		}
		seed, _, err := newLink(ctx, tx, link{email: p.Email, lang: p.Lang, expires: tx.Now.Add(LinkFor)})
		url = s.linkURL(p.Lang, tx.LinkSecret(seed))
		return err
	})
	if err != nil {
		return "", fmt.Errorf("new link of %s: %w", email, err)
	}
	return url, nil
}

// NewDemoLink is the address of a sign-in page for the person who has an
// e-mail address, which may be used again and again, from this very machine
// and while Demo is set. It leads on to next.
func (s *Service) NewDemoLink(ctx context.Context, email, next string) (string, error) {
	if !s.Demo {
		return "", errors.New("account: only a demonstration has reusable links")
	}
	var url string
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		p, err := byEmail(ctx, tx, email)
		if err != nil {
			return err
		}
		seed, _, err := newLink(ctx, tx, link{demo: true, person: p.ID, lang: p.Lang, next: next, expires: tx.Now.Add(demoFor)})
		url = s.linkURL(p.Lang, tx.LinkSecret(seed))
		return err
	})
	if err != nil {
		return "", fmt.Errorf("new demo link of %s: %w", email, err)
	}
	return url, nil
}

func (s *Service) linkURL(l i18n.Lang, token string) string {
	return s.BaseURL + "/" + string(l.Or(i18n.FI)) + "/sign-in/" + token
}
