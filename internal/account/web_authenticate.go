package account

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
	"parvi/internal/platform/web"
)

// Authenticate tells who makes a request: by the token of a program, else by
// the session's cookie, else nobody. Roles and positions are those of this
// day in Helsinki, read anew at every request: what ended at midnight, or was
// taken away a moment ago on another node, is not there any more.
func (s *Service) Authenticate(ctx context.Context, req *http.Request) (authz.Actor, error) {
	if header := req.Header.Get("Authorization"); header != "" {
		return s.byBearer(ctx, header)
	}
	token := web.CookieValue(req, web.SessionCookie)
	if len(token) != tokenLength {
		return authz.Actor{}, nil
	}
	in, a, now, err := s.actor(ctx, token, sessionActor)
	if errors.Is(err, db.ErrNoRows) {
		return authz.Actor{}, nil
	} else if err != nil {
		return authz.Actor{}, fmt.Errorf("session: %w", err)
	}
	if now.Sub(db.Time(in.seen)) >= seenEvery {
		err := s.DB.Write(ctx, func(tx *db.Tx) error { return see(ctx, tx, in.id, tx.Now.Add(SessionFor)) }, db.Named("account.see"))
		if err != nil {
			return authz.Actor{}, fmt.Errorf("see session: %w", err)
		}
	}
	return a, nil
}

// tokenLength is that of ident.Token: anything else is not looked up.
const tokenLength = 26

func (s *Service) byBearer(ctx context.Context, header string) (authz.Actor, error) {
	scheme, token, _ := strings.Cut(header, " ")
	token = strings.TrimSpace(token)
	if !strings.EqualFold(scheme, "Bearer") || len(token) != tokenLength {
		return authz.Actor{}, fault.New(fault.SignIn, i18n.Text{})
	}
	in, a, now, err := s.actor(ctx, token, tokenActor)
	if errors.Is(err, db.ErrNoRows) {
		return authz.Actor{}, &fault.Error{Kind: fault.SignIn, Err: err}
	} else if err != nil {
		return authz.Actor{}, fmt.Errorf("bearer: %w", err)
	}
	if in.used != civil.DateOf(now) {
		err := s.DB.Write(ctx, func(tx *db.Tx) error { return markTokenUsed(ctx, tx, in.id) }, db.Named("account.token.used"))
		if err != nil {
			return authz.Actor{}, fmt.Errorf("token used: %w", err)
		}
	}
	return a, nil
}

// actor reads who a token stands for: one statement for the person and their
// roles, and what they belong to.
func (s *Service) actor(ctx context.Context, token string, find func(context.Context, *db.Tx, string) (signedIn, error)) (in signedIn, a authz.Actor, now time.Time, err error) {
	hash := ident.Hash(strings.ToLower(token))
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		now = tx.Now
		if in, err = find(ctx, tx, hash); err != nil {
			return err
		}
		a = authz.Actor{Person: in.person, Name: in.name, Lang: in.lang, Session: in.id, Grants: make([]authz.Grant, len(in.grants))}
		acting := in.employed
		for i, g := range in.grants {
			a.Grants[i] = authz.Grant{Role: g.role, Scope: g.scope}
			acting = acting || g.scope == in.actingFor
		}
		if in.actingFor != "" && acting {
			a.ActingFor = in.actingFor
		}
		if s.Spaces != nil {
			a.Spaces, err = s.Spaces(ctx, tx, in.person)
		}
		return err
	})
	return in, a, now, err
}

// local tells whether a request comes from this very machine, with no proxy
// between.
func local(req *http.Request) bool {
	host, _, err := net.SplitHostPort(req.RemoteAddr)
	if err != nil {
		return false
	}
	addr, err := netip.ParseAddr(host)
	return err == nil && addr.IsLoopback() && req.Header.Get("X-Forwarded-For") == "" && req.Header.Get("Forwarded") == ""
}
