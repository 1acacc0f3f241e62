package note

import (
	"context"
	"errors"
	"slices"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Minutes are the notes of a meeting as the meeting hands them over. Who may,
// and what else is stated of the meeting, the meeting has decided.
type Minutes struct {
	Meeting    string
	Spaces     []space.Ref // of every network that held it
	Title      i18n.Content
	Body       i18n.Content
	HeldOn     civil.Date
	Visibility space.Visibility
	Published  time.Time // zero: a draft
	Author     string
	ByName     string
}

// OfMeeting are the notes of a meeting, whoever asks; ok is false for none.
func OfMeeting(ctx context.Context, tx *db.Tx, meeting string) (n Note, ok bool, err error) {
	n, err = byMeeting(ctx, tx, meeting)
	if errors.Is(err, db.ErrNoRows) {
		return n, false, nil
	}
	return n, err == nil, err
}

// PutMinutes writes the notes of a meeting: the first, or a new version.
func (s *Service) PutMinutes(ctx context.Context, tx *db.Tx, who authz.Actor, m Minutes) error {
	old, there, err := OfMeeting(ctx, tx, m.Meeting)
	if err != nil {
		return err
	}
	t := Text{Title: m.Title, Body: m.Body, HeldOn: m.HeldOn, Visibility: m.Visibility, Author: m.Author}
	if !there {
		n := Note{
			ID: tx.NewID(), Space: home(m.Spaces), Meeting: m.Meeting, HeldOn: m.HeldOn, Visibility: m.Visibility, CreatedBy: m.Author,
			ByName: m.ByName, Created: tx.Now, Published: m.Published, Version: t.version(tx, who, 1),
		}
		if err := insert(ctx, tx, n, m.Spaces); err != nil {
			return err
		}
		return s.lay(ctx, tx, who, Note{}, n, "note.create")
	}
	n, err := s.renew(ctx, tx, who, old, t)
	if err != nil {
		return err
	}
	n.Published = m.Published
	if err := s.move(ctx, tx, &n, m.Spaces); err != nil {
		return err
	}
	return s.lay(ctx, tx, who, old, n, "note.save")
}

// Restand has the notes of a meeting stand in the spaces of the networks that
// hold it now.
func (s *Service) Restand(ctx context.Context, tx *db.Tx, who authz.Actor, meeting string, in []space.Ref) error {
	old, there, err := OfMeeting(ctx, tx, meeting)
	if err != nil || !there {
		return err
	}
	n := old
	if err := s.move(ctx, tx, &n, in); err != nil || n.Space == old.Space {
		return err
	}
	return s.lay(ctx, tx, who, old, n, "note.move")
}

// move keeps the note where it is while that is one of the spaces. A note that
// has stood in a space stays in one: its envelope is never taken back.
func (s *Service) move(ctx context.Context, tx *db.Tx, n *Note, in []space.Ref) error {
	if len(in) == 0 {
		return update(ctx, tx, *n)
	}
	if !slices.Contains(in, n.Space) {
		n.Space = home(in)
	}
	if err := putSpaces(ctx, tx, n.ID, in); err != nil {
		return err
	}
	return update(ctx, tx, *n)
}

// home is where notes of a meeting have their envelope, so that what several
// networks hold together is told once.
func home(in []space.Ref) space.Ref {
	if len(in) == 0 {
		return ""
	}
	return slices.Min(in)
}
