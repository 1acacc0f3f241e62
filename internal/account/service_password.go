package account

import (
	"context"
	"errors"
	"fmt"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/ident"
)

// hashing lets two passwords be hashed at a time: each takes 19 MiB and one
// core for a while, and everybody else wants the cores too.
var hashing = make(chan struct{}, 2)

func withHashing[T any](ctx context.Context, f func() T) (T, error) {
	select {
	case hashing <- struct{}{}:
		defer func() { <-hashing }()
		return f(), nil
	case <-ctx.Done():
		var zero T
		return zero, ctx.Err()
	}
}

// SignInByPassword signs in whoever has set a password. Unknown addresses,
// people without a password and wrong passwords get the same answer after the
// same time.
func (s *Service) SignInByPassword(ctx context.Context, email, password, userAgent, old string) (SignedIn, error) {
	email, err := person.ParseEmail(email)
	if err != nil {
		return SignedIn{}, err
	}
	// The try is counted before it is made, so that many at once do not slip by.
	what := "password:" + ident.Hash(email)
	var tries int
	var until, now time.Time
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		now = tx.Now
		tries, until, err = attempt(ctx, tx, what, tryWindow)
		return err
	}, db.Named("account.attempt"))
	if err != nil {
		return SignedIn{}, fmt.Errorf("count try: %w", err)
	}
	if tries > triesPerWindow {
		return SignedIn{}, &fault.Error{Kind: fault.TooMany, Say: msgTooManyTries, RetryAfter: until.Sub(now)}
	}
	hash, known := "", false
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		p, err := person.ByEmail(ctx, tx, email)
		if err == nil {
			hash, _, err = passwordOf(ctx, tx, p.ID)
			known = err == nil
		}
		if errors.Is(err, db.ErrNoRows) {
			return nil
		}
		return err
	})
	if err != nil {
		return SignedIn{}, fmt.Errorf("password: %w", err)
	}
	right, err := withHashing(ctx, func() bool {
		if !known {
			hash = decoy()
		}
		return matches(hash, password) && known
	})
	if err != nil {
		return SignedIn{}, fmt.Errorf("password: %w", err)
	}
	if !right {
		return SignedIn{}, fault.FieldErr("password", msgPasswordWrong)
	}
	var in SignedIn
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		p, err := person.ByEmail(ctx, tx, email)
		if err != nil {
			return err
		}
		// It may have been changed while we were hashing.
		if still, _, err := passwordOf(ctx, tx, p.ID); err != nil || still != hash {
			return errors.Join(err, fault.FieldErr("password", msgPasswordWrong))
		}
		if err := forgetAttempts(ctx, tx, what); err != nil {
			return err
		}
		in, err = s.begin(ctx, tx, p, userAgent, old, false)
		return err
	}, db.Named("account.sign-in"))
	if err != nil {
		return SignedIn{}, fmt.Errorf("sign in by password: %w", err)
	}
	return in, nil
}

// SetPassword sets a password. Who has just signed in by a mailed link needs
// no old one: that is also how a forgotten one is replaced. All other sessions
// end, and the person is told by mail.
func (s *Service) SetPassword(ctx context.Context, who authz.Actor, old, password string) error {
	if err := MayOwn.Check(who, who.Person); err != nil {
		return err
	}
	var p person.Person
	var salt, had string
	var fresh bool
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if p, err = person.ByID(ctx, tx, who.Person); err != nil {
			return err
		}
		salt = tx.NewToken()
		if had, _, err = passwordOf(ctx, tx, p.ID); err != nil && !errors.Is(err, db.ErrNoRows) {
			return err
		}
		fresh, err = isFresh(ctx, tx, who)
		return err
	})
	if err != nil {
		return fmt.Errorf("set password of %s: %w", who.Person, err)
	}
	if !fresh && had == "" {
		return fault.FieldErr("password", msgProveFirst)
	}
	if say := weak(password, p.Name, p.Email); !say.Empty() {
		return fault.FieldErr("password", say)
	}
	type hashed struct {
		right bool
		hash  string
	}
	h, err := withHashing(ctx, func() hashed {
		if !fresh && !matches(had, old) {
			return hashed{}
		}
		return hashed{true, hashPassword(password, []byte(salt))}
	})
	if err != nil {
		return fmt.Errorf("set password of %s: %w", who.Person, err)
	}
	if !h.right {
		return fault.FieldErr("old", msgOldWrong)
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := upsertPassword(ctx, tx, p.ID, h.hash); err != nil {
			return err
		}
		if err := deleteOtherSessions(ctx, tx, p.ID, who.Session); err != nil {
			return err
		}
		if err := audit.Record(ctx, tx, who, "account.password.set", "person:"+p.ID, nil); err != nil {
			return err
		}
		return passwordMail.Enqueue(ctx, tx, passwordArgs{Person: p.ID, At: db.Millis(tx.Now)})
	})
	if err != nil {
		return fmt.Errorf("set password of %s: %w", who.Person, err)
	}
	return nil
}

// RemovePassword leaves the mailed link as the only way in.
func (s *Service) RemovePassword(ctx context.Context, who authz.Actor) error {
	if err := MayOwn.Check(who, who.Person); err != nil {
		return err
	}
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := deletePassword(ctx, tx, who.Person); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "account.password.remove", "person:"+who.Person, nil)
	})
	if err != nil {
		return fmt.Errorf("remove password of %s: %w", who.Person, err)
	}
	return nil
}
