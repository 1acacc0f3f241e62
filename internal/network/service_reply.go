package network

import (
	"context"
	"errors"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
	"parvi/internal/space"
)

// Asked is somebody who has been asked by mail to confirm.
type Asked struct {
	Person string // "" for who asked to follow and is not known yet
	Name   string
	Email  string
	Lang   i18n.Lang
}

// AskedBy is who a key of such a mail stands for; db.ErrNoRows when it is none.
func AskedBy(ctx context.Context, tx *db.Tx, key string) (Asked, error) {
	m, err := space.ByKey(ctx, tx, key)
	if err == nil && m.Person != "" {
		p, err := person.ByID(ctx, tx, m.Person)
		return Asked{p.ID, p.Name, p.Email, p.Lang}, err
	}
	if err != nil && !fault.Is(err, fault.NotFound) && !fault.Is(err, fault.Gone) && !errors.Is(err, db.ErrNoRows) {
		return Asked{}, err
	}
	f, err := followByKey(ctx, tx, ident.Hash(key))
	return Asked{Email: f.Email, Lang: f.Lang}, err
}

// AnswerByReply is the yes or no of somebody who has been asked, in the
// transaction of the mail that says it. Saying no to following is to do
// nothing.
func (s *Service) AnswerByReply(ctx context.Context, tx *db.Tx, key string, yes bool) error {
	m, err := space.ByKey(ctx, tx, key)
	if err == nil && m.Person != "" {
		_, err = s.confirm(ctx, tx, key, yes, "")
		return err
	}
	if yes {
		_, err = confirmFollow(ctx, tx, key)
		return err
	}
	return nil
}
