package talk

import (
	"context"
	"errors"
	"fmt"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Silencing is a thread whose mail somebody may turn down by the link of a
// letter.
type Silencing struct {
	Thread Thread
	Place  Place
	Person string
	Lang   i18n.Lang // of the person
	Done   bool      // it is down already
}

// silencing finds who a key stands for: a member by the row of their space, or
// somebody who follows the thread itself. The link is a letter's, so it gives
// the title of the thread and nothing more.
func (s *Service) silencing(ctx context.Context, tx *db.Tx, key, thread string) (Silencing, error) {
	var x Silencing
	var err error
	if x.Thread, err = threadByID(ctx, tx, thread); errors.Is(err, db.ErrNoRows) {
		return x, fault.Missing(err)
	} else if err != nil {
		return x, err
	}
	row, err := space.ByMailKey(ctx, tx, key)
	switch {
	case err == nil && row.Space == x.Thread.Space:
		x.Person = row.Person
	case err == nil:
		return x, fault.Missing(errors.New("the key of another space"))
	case fault.Is(err, fault.NotFound):
		f, ok, err := space.FollowByKey(ctx, tx, key)
		if err != nil {
			return x, err
		}
		if !ok || f.Entry != thread {
			return x, fault.Missing(errors.New("no such key"))
		}
		x.Person = f.Person
	default:
		return x, err
	}
	if x.Person == "" {
		return x, fault.Missing(errors.New("an organisation's row"))
	}
	follow, err := space.FollowOf(ctx, tx, x.Person, thread)
	if err != nil {
		return x, err
	}
	x.Done = follow.Mail == space.MailNone
	p, err := person.ByID(ctx, tx, x.Person)
	if err != nil {
		return x, err
	}
	x.Lang = p.Lang
	x.Place, err = s.place(ctx, tx, x.Thread.Space)
	return x, err
}

// Silencing tells what the link of a letter would turn down.
func (s *Service) Silencing(ctx context.Context, key, thread string) (Silencing, error) {
	var x Silencing
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		x, err = s.silencing(ctx, tx, key, thread)
		return err
	})
	if err != nil {
		return x, fmt.Errorf("silence thread %s: %w", thread, err)
	}
	return x, nil
}

// Silence turns down the mail of one thread for whom the key stands.
func (s *Service) Silence(ctx context.Context, key, thread string) (Silencing, error) {
	var x Silencing
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if x, err = s.silencing(ctx, tx, key, thread); err != nil || x.Done {
			return err
		}
		x.Done = true
		return space.SetFollow(ctx, tx, authz.Actor{Person: x.Person}, x.Person, thread, space.MailNone)
	})
	if err != nil {
		return x, fmt.Errorf("silence thread %s: %w", thread, err)
	}
	return x, nil
}
