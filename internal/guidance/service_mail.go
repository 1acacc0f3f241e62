package guidance

import (
	"context"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/mail"
)

// Holder is who asked, by the key of their own link and reply address;
// db.ErrNoRows when it is nobody's.
func Holder(ctx context.Context, tx *db.Tx, key string) (Case, mail.Address, error) {
	c, err := byKey(ctx, tx, key)
	if err == nil && !c.Erased.IsZero() {
		err = db.ErrNoRows
	}
	return c, mail.Address{Name: c.AskerName, Mail: c.AskerEmail}, err
}

// ReplyByMail is the asker's answer to a mail: the same use case as the form on
// the page.
func (s *Service) ReplyByMail(ctx context.Context, tx *db.Tx, key, text, messageID string) error {
	k, err := findByKey(ctx, tx, key)
	if err != nil {
		return err
	}
	return s.reply(ctx, tx, authz.Actor{Person: k.Asker, Name: k.AskerName, Lang: k.Lang}, k, Entry{Text: text, Channel: ByMail, MessageID: messageID})
}

// AnswerByMail is the answer of somebody at the study centre to the mail they
// got about a case.
func (s *Service) AnswerByMail(ctx context.Context, tx *db.Tx, who authz.Actor, id, text, messageID string) error {
	k, err := find(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := MayAnswer.Check(who, k); err != nil {
		return err
	}
	return s.answer(ctx, tx, who, k, Said{Text: text}, Entry{Channel: ByMail, MessageID: messageID})
}
