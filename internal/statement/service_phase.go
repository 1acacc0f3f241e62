package statement

import (
	"context"
	"fmt"

	"parvi/internal/network"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/space"
)

// Move moves a statement on: to comments, to signing, out into the world, to
// the end of its follow-up, or out of the way.
func (s *Service) Move(ctx context.Context, who authz.Actor, id string, p Phase) error {
	return s.change(ctx, who, id, func(tx *db.Tx, x Statement) error { return s.moveOn(ctx, tx, who, x, p) })
}

// MoveIn is the part of Move that joins a transaction.
func (s *Service) MoveIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, p Phase) error {
	x, err := find(ctx, tx, who, id)
	if err != nil {
		return err
	}
	return s.moveOn(ctx, tx, who, x, p)
}

func (s *Service) moveOn(ctx context.Context, tx *db.Tx, who authz.Actor, x Statement, p Phase) error {
	if err := MayLead.Check(who, x); err != nil {
		return err
	}
	if p.To == x.State && (p.To == Commenting || p.To == Signing) {
		return extend(ctx, tx, who, x, p)
	}
	if err := p.check(x, tx.Today()); err != nil {
		return err
	}
	was := x.State
	x.State = p.To
	if err := s.enter(ctx, tx, &x, was, p); err != nil {
		return err
	}
	if err := put(ctx, tx, x); err != nil {
		return err
	}
	if err := network.Touch(ctx, tx, x.Of); err != nil { // its page lists what is public
		return err
	}
	return audit.Record(ctx, tx, who, "statement."+string(p.To), ref(x.ID), nil)
}

// extend moves the last day of what is going on.
func extend(ctx context.Context, tx *db.Tx, who authz.Actor, x Statement, p Phase) error {
	asked := x
	asked.State = map[State]State{Commenting: Drafting, Signing: Commenting}[x.State]
	if err := p.check(asked, tx.Today()); err != nil {
		return err
	}
	if x.State == Commenting {
		x.CommentBy = p.By
	} else {
		x.SignBy, x.Open = p.By, p.Open
	}
	x.RemindDays = p.RemindDays
	if err := put(ctx, tx, x); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "statement.extend", ref(x.ID), map[string]string{"by": p.By.String()})
}

// enter does what a state brings with it.
func (s *Service) enter(ctx context.Context, tx *db.Tx, x *Statement, was State, p Phase) error {
	switch p.To {
	case Commenting:
		return openComment(ctx, tx, x, was, p)
	case Signing:
		x.SignBy, x.RemindDays, x.Open = p.By, p.RemindDays, p.Open
		return tell(ctx, tx, *x, askSign)
	case Published:
		x.Published, x.Entry = tx.Now, tx.NewID()
		e := x.entry(true)
		e.At = tx.Now
		if err := space.Publish(ctx, tx, e); err != nil {
			return err
		}
		if err := space.Hide(ctx, tx, []string{x.ID}, tx.Now); err != nil {
			return err
		}
		return tell(ctx, tx, *x, tellPublished)
	case Followed:
		list, err := notes(ctx, tx, x.ID)
		if err == nil && len(list) == 0 {
			return fault.New(fault.Conflict, msgNothingCame)
		}
		return err
	case Withdrawn:
		x.Withdrawn, x.Reason = tx.Now, p.Reason
		if was == Signing {
			if err := tell(ctx, tx, *x, tellWithdrawn); err != nil {
				return err
			}
		}
		return space.Hide(ctx, tx, []string{x.ID, x.Entry}, tx.Now)
	}
	return nil
}

// openComment opens the comments. When people have signed already, the text
// will not be the one they signed: their signatures lapse, and they hear of it.
func openComment(ctx context.Context, tx *db.Tx, x *Statement, was State, p Phase) error {
	x.CommentBy, x.RemindDays = p.By, p.RemindDays
	if was == Drafting {
		e := x.entry(false)
		e.At = tx.Now
		if err := space.Publish(ctx, tx, e); err != nil {
			return err
		}
		return tell(ctx, tx, *x, askComment)
	}
	people, err := signatures(ctx, tx, x.ID, 0, mostSignatures)
	if err != nil {
		return err
	}
	if err := deleteSignatures(ctx, tx, x.ID); err != nil {
		return err
	}
	told := map[string]bool{}
	for _, g := range people {
		if told[g.Person] {
			continue
		}
		told[g.Person] = true
		if err := mailPhase.Enqueue(ctx, tx, letterArgs{Statement: x.ID, Person: g.Person, What: tellReopened}); err != nil {
			return err
		}
	}
	return tell(ctx, tx, *x, askComment)
}

// AddNote tells what came of a published statement.
func (s *Service) AddNote(ctx context.Context, who authz.Actor, id string, n Note) error {
	return s.change(ctx, who, id, func(tx *db.Tx, x Statement) error { return s.noteIn(ctx, tx, who, x, n) })
}

// NoteIn is the part of AddNote that joins a transaction.
func (s *Service) NoteIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, n Note) error {
	x, err := find(ctx, tx, who, id)
	if err != nil {
		return err
	}
	return s.noteIn(ctx, tx, who, x, n)
}

func (s *Service) noteIn(ctx context.Context, tx *db.Tx, who authz.Actor, x Statement, n Note) error {
	if err := MayLead.Check(who, x); err != nil {
		return err
	}
	if !x.Out() {
		return fault.New(fault.Conflict, msgNotOut)
	}
	if err := n.check(tx.Today()); err != nil {
		return err
	}
	list, err := notes(ctx, tx, x.ID)
	if err != nil {
		return err
	}
	for _, old := range list {
		if old.Kind == n.Kind && old.Day == n.Day && old.Text == n.Text && old.Link == n.Link {
			return nil // the button was pressed twice
		}
	}
	n.ID, n.Person, n.At = tx.NewID(), who.Person, tx.Now
	if err := insertNote(ctx, tx, x.ID, n); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "statement.note", ref(x.ID), map[string]string{"note": n.ID})
}

// RemoveNote takes a note away that was written by mistake.
func (s *Service) RemoveNote(ctx context.Context, who authz.Actor, id, note string) error {
	return s.change(ctx, who, id, func(tx *db.Tx, x Statement) error {
		if err := MayLead.Check(who, x); err != nil {
			return err
		}
		n, err := deleteNote(ctx, tx, x.ID, note)
		if err != nil {
			return err
		}
		if n == 0 {
			return fault.Missing(fmt.Errorf("no note %s", note))
		}
		return audit.Record(ctx, tx, who, "statement.note_removed", ref(x.ID), map[string]string{"note": note})
	})
}
