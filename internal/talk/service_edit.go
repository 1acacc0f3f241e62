package talk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Edit is what a post is changed to; Title is that of the thread where the
// post is its first.
type Edit struct {
	Title string
	Lang  i18n.Lang
	Text  string
}

// Editing is a post for the one who may change it.
func (s *Service) Editing(ctx context.Context, who authz.Actor, post string) (Written, error) {
	var w Written
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if w, err = s.written(ctx, tx, who, post); err != nil {
			return err
		}
		return MayEdit.Check(who, w)
	})
	if err != nil {
		return w, fmt.Errorf("edit post %s: %w", post, err)
	}
	return w, nil
}

// Edit changes a post. What it said before is kept and shown; nobody is mailed
// about it again.
func (s *Service) Edit(ctx context.Context, who authz.Actor, post string, e Edit) (Written, error) {
	var w Written
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if w, err = s.written(ctx, tx, who, post); err != nil {
			return err
		}
		if err := MayEdit.Check(who, w); err != nil {
			return err
		}
		e.Text = strings.TrimSpace(strings.ReplaceAll(e.Text, "\r\n", "\n"))
		e.Title = strings.Join(strings.Fields(e.Title), " ")
		if e.Lang == "" {
			e.Lang = w.Post.Lang
		}
		var faults fault.Fields
		if !slices.Contains(i18n.Langs[:], e.Lang) {
			faults.Add("lang", msgLangUnknown)
		}
		checkText(&faults, e.Text)
		if w.Post.First() {
			checkTitle(&faults, e.Title, w.Thread.Question)
		}
		if err := faults.Err(); err != nil {
			return err
		}
		old := Version{Text: w.Post.Text, Until: tx.Now}
		same := e.Text == w.Post.Text && e.Lang == w.Post.Lang
		if w.Post.First() {
			old.Title = w.Thread.Title
			same = same && e.Title == w.Thread.Title
		}
		if same {
			return nil
		}
		if w.Place.Over || w.Blocked || !w.Thread.Closed.IsZero() && !w.Place.Leads(who) {
			return mayWriteNow(ctx, tx, who, w.On)
		}
		if err := insertVersion(ctx, tx, post, old); err != nil {
			return err
		}
		w.Post.Text, w.Post.Lang, w.Post.Edited = e.Text, e.Lang, tx.Now
		if err := updatePost(ctx, tx, w.Post); err != nil {
			return err
		}
		if w.Post.First() {
			w.Thread.Title, w.Thread.Lang = e.Title, e.Lang
			if err := updateThread(ctx, tx, w.Thread); err != nil {
				return err
			}
			if err := space.Retitle(ctx, tx, w.Thread.ID, e.Title); err != nil {
				return err
			}
		}
		if err := space.Revise(ctx, tx, entryOf(w.Thread, w.Post)); err != nil {
			return err
		}
		if err := tx.Touch(ctx, w.Thread.Topic(), w.Place.Topic()); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "talk.edit", "post:"+post, nil)
	})
	if err != nil {
		return w, fmt.Errorf("edit post %s: %w", post, err)
	}
	return w, nil
}

// Follow sets how much mail somebody wants of one thread; "" is as much as
// they want of its space.
func (s *Service) Follow(ctx context.Context, who authz.Actor, thread string, m space.Mail) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		on, err := s.on(ctx, tx, who, thread)
		if err != nil {
			return err
		}
		if err := MayFollow.Check(who, on); err != nil {
			return err
		}
		if m != "" && (!m.Known() || m == space.MailInvitations) {
			return fault.FieldErr("mail", msgMailUnknown)
		}
		return space.SetFollow(ctx, tx, who, who.Person, thread, m)
	})
	if err != nil {
		return fmt.Errorf("follow thread %s: %w", thread, err)
	}
	return nil
}
