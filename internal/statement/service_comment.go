package statement

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// NewComment is said of a paragraph, or answers a comment.
type NewComment struct {
	Lang      i18n.Lang // of the text it is about
	Paragraph int       // from 1
	Version   int       // that was read
	Parent    string
	Text      string
}

// Comment says something of a paragraph, or answers a comment.
func (s *Service) Comment(ctx context.Context, who authz.Actor, id string, n NewComment) error {
	return s.change(ctx, who, id, func(tx *db.Tx, x Statement) error { return s.commentIn(ctx, tx, who, x, n) })
}

// CommentIn is the part of Comment that joins a transaction.
func (s *Service) CommentIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, n NewComment) error {
	x, err := find(ctx, tx, who, id)
	if err != nil {
		return err
	}
	return s.commentIn(ctx, tx, who, x, n)
}

func (s *Service) commentIn(ctx context.Context, tx *db.Tx, who authz.Actor, x Statement, n NewComment) error {
	if err := MayEdit.Check(who, x); err != nil {
		return err
	}
	if err := mayCommentNow(x, n.Parent != "", tx); err != nil {
		return err
	}
	n.Text = strings.TrimSpace(n.Text)
	if n.Text == "" {
		return fault.FieldErr("text", msgMissing)
	}
	if len([]rune(n.Text)) > maxComment {
		return fault.FieldErr("text", msgTooLong.Fill("max", maxComment))
	}
	c := Comment{ID: tx.NewID(), Version: x.Version, Lang: n.Lang.Or(i18n.FI), Parent: n.Parent, Person: who.Person, Text: n.Text, At: tx.Now}
	if n.Parent != "" {
		above, err := commentOf(ctx, tx, x.ID, n.Parent)
		if errors.Is(err, db.ErrNoRows) || err == nil && above.Parent != "" {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		c.Lang = above.Lang
	} else {
		quote, err := quoted(ctx, tx, x, n)
		if err != nil {
			return err
		}
		c.Paragraph = quote
	}
	list, err := comments(ctx, tx, x.ID)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(list, func(o Comment) bool {
		return o.Person == c.Person && o.Text == c.Text && o.Parent == c.Parent && o.Paragraph == c.Paragraph && tx.Now.Sub(o.At) < 10*time.Minute
	}) {
		return nil // the button was pressed twice
	}
	return insertComment(ctx, tx, x.ID, c)
}

// mayCommentNow: comments are taken while the text can still change, and until
// their last day. Answers to what was said in time are taken after it too.
func mayCommentNow(x Statement, answer bool, tx *db.Tx) error {
	switch {
	case !x.State.Editable():
		return fault.New(fault.Conflict, msgTextStands)
	case x.Late(tx.Today()) && !answer:
		return fault.New(fault.Conflict, msgCommentsOver.Fill("date", dateText(x.CommentBy)))
	}
	return nil
}

// quoted is the paragraph a comment is about, as its writer read it: the text
// may have been changed since.
func quoted(ctx context.Context, tx *db.Tx, x Statement, n NewComment) (string, error) {
	text := x.Body.Own(n.Lang)
	if n.Version != x.Version {
		list, err := versions(ctx, tx, x.ID)
		if err != nil {
			return "", err
		}
		for _, v := range list {
			if v.Number == n.Version {
				text = v.Body.Own(n.Lang)
			}
		}
	}
	parts := pieces(text)
	if n.Paragraph < 1 || n.Paragraph > len(parts) {
		return "", fault.FieldErr("text", msgNoParagraph)
	}
	return parts[n.Paragraph-1], nil
}

// Resolve says that a comment has been dealt with, or not yet.
func (s *Service) Resolve(ctx context.Context, who authz.Actor, id, comment string, done bool) error {
	return s.change(ctx, who, id, func(tx *db.Tx, x Statement) error {
		if err := MayResolve.Check(who, x); err != nil {
			return err
		}
		c, err := commentOf(ctx, tx, x.ID, comment)
		if errors.Is(err, db.ErrNoRows) || err == nil && c.Parent != "" {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		c.Resolved, c.By = time.Time{}, ""
		if done {
			c.Resolved, c.By = tx.Now, who.Person
		}
		if err := setResolved(ctx, tx, c); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "statement.resolve", ref(x.ID), map[string]any{"comment": c.ID, "done": done})
	})
}
