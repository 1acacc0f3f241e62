package meeting

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"parvi/internal/account"
	"parvi/internal/note"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// Attendees is what the organiser's page shows.
type Attendees struct {
	Known
	Offering  registration.Offering
	Seats     []registration.Seats
	People    []registration.Registration // by name, cancelled ones too
	Counts    []registration.NeedCount
	Needs     map[string]registration.Needs // by registration
	Messages  []message
	Invited   int
	Conveners []string // names of those who convene by a role of their own
	Helpers   int      // assistants and interpreters that come along
}

// Attendees reads who comes, for those who prepare the meeting.
func (s *Service) Attendees(ctx context.Context, who authz.Actor, id string) (a Attendees, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if a.Known, a.Offering, err = s.managed(ctx, tx, who, id); err != nil {
			return err
		}
		by, err := s.Registration.Seats(ctx, tx, map[string]registration.Offering{id: a.Offering})
		if err != nil {
			return err
		}
		a.Seats = by[id]
		if a.People, err = s.Registration.List(ctx, tx, id); err != nil {
			return err
		}
		if a.Counts, err = s.Registration.NeedCounts(ctx, tx, id); err != nil {
			return err
		}
		if a.Needs, err = s.Registration.Needs(ctx, tx, id); err != nil {
			return err
		}
		if a.Messages, err = messages(ctx, tx, id); err != nil {
			return err
		}
		if a.Invited, err = invited(ctx, tx, id); err != nil {
			return err
		}
		holders, err := account.Holders(ctx, tx, "convener", []string{id}, tx.Today())
		for _, h := range holders {
			a.Conveners = append(a.Conveners, h.Person.Name)
		}
		return err
	})
	if err != nil {
		return a, fmt.Errorf("people of meeting %s: %w", id, err)
	}
	for _, r := range a.People {
		if _, ok := r.Secured(); ok {
			a.Helpers += r.Assistants
		}
	}
	return a, nil
}

// with runs a change of somebody's registration by an organiser.
func (s *Service) with(ctx context.Context, who authz.Actor, id string, f func(tx *db.Tx, k Known, o registration.Offering) error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		k, o, err := s.managed(ctx, tx, who, id)
		if err != nil {
			return err
		}
		return f(tx, k, o)
	}, db.Alone(registration.Key(id)))
}

// Mark notes who was there.
func (s *Service) Mark(ctx context.Context, who authz.Actor, id, reg string, st registration.State) error {
	err := s.with(ctx, who, id, func(tx *db.Tx, k Known, o registration.Offering) error {
		if err := s.Registration.Mark(ctx, tx, who, o, reg, st); err != nil {
			return err
		}
		return touch(ctx, tx, k.Meeting)
	})
	if err != nil {
		return fmt.Errorf("mark %s: %w", reg, err)
	}
	return nil
}

// MarkRest notes that all who have not been marked did not come.
func (s *Service) MarkRest(ctx context.Context, who authz.Actor, id string) error {
	err := s.with(ctx, who, id, func(tx *db.Tx, k Known, o registration.Offering) error {
		all, err := s.Registration.List(ctx, tx, id)
		if err != nil {
			return err
		}
		for _, r := range all {
			if _, waits := r.In(registration.Confirmed); waits {
				if err := s.Registration.Mark(ctx, tx, who, o, r.ID, registration.Absent); err != nil {
					return err
				}
			}
		}
		return touch(ctx, tx, k.Meeting)
	})
	if err != nil {
		return fmt.Errorf("mark the rest of %s: %w", id, err)
	}
	return nil
}

// Promote gives a place to somebody in a queue that is handled by hand.
func (s *Service) Promote(ctx context.Context, who authz.Actor, id, reg string, m registration.Mode) error {
	err := s.with(ctx, who, id, func(tx *db.Tx, _ Known, o registration.Offering) error {
		return s.Registration.Promote(ctx, tx, who, o, reg, m)
	})
	if err != nil {
		return fmt.Errorf("promote %s: %w", reg, err)
	}
	return nil
}

// CancelFor takes somebody off the list who asked the organiser to.
func (s *Service) CancelFor(ctx context.Context, who authz.Actor, id, reg, reason string) error {
	err := s.with(ctx, who, id, func(tx *db.Tx, _ Known, o registration.Offering) error {
		return s.Registration.CancelFor(ctx, tx, who, o, reg, reason)
	})
	if err != nil {
		return fmt.Errorf("cancel for %s: %w", reg, err)
	}
	return nil
}

// SetCapacity changes how many places a mode has.
func (s *Service) SetCapacity(ctx context.Context, who authz.Actor, id string, capacity map[registration.Mode]registration.Limit) error {
	err := s.with(ctx, who, id, func(tx *db.Tx, _ Known, o registration.Offering) error {
		for m, limit := range capacity {
			if _, ok := o.Capacity[m]; !ok {
				continue
			}
			if limit != registration.Unlimited && (limit < 1 || limit > maxPlaces) {
				return fault.FieldErr(string(m)+"_capacity", msgCapacity)
			}
			o.Capacity[m] = limit
		}
		if err := s.Registration.Put(ctx, tx, who, o); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "meeting.capacity", ref(id), o.Capacity)
	})
	if err != nil {
		return fmt.Errorf("capacity of %s: %w", id, err)
	}
	return nil
}

// The audiences of a message.
const (
	toAll    = "all"
	toOnsite = "onsite"
	toRemote = "remote"
	toQueued = "queued"
)

// Write sends a message to those who registered.
func (s *Service) Write(ctx context.Context, who authz.Actor, id string, subject, body i18n.Content, audience string) (sent int, err error) {
	var bad fault.Fields
	if subject.Empty() {
		bad.Add("subject", msgSubjectMissing)
	}
	if body.Empty() {
		bad.Add("body", msgBodyMissing)
	}
	if !slices.Contains([]string{toAll, toOnsite, toRemote, toQueued}, audience) {
		bad.Add("audience", msgUnknownWord)
	}
	if err := bad.Err(); err != nil {
		return 0, err
	}
	err = s.with(ctx, who, id, func(tx *db.Tx, k Known, _ registration.Offering) error {
		m := message{ID: tx.NewID(), Meeting: id, AuthorID: who.Person, AuthorName: who.Name, Subject: subject, Body: body, Audience: audience}
		if err := insertMessage(ctx, tx, m); err != nil {
			return err
		}
		all, err := s.Registration.List(ctx, tx, id)
		if err != nil {
			return err
		}
		var args []messageArgs
		for _, r := range all {
			if addressed(r, audience) {
				args = append(args, messageArgs{Message: m.ID, Registration: r.ID})
			}
		}
		if sent = len(args); sent == 0 {
			return fault.FieldErr("audience", msgNobody)
		}
		if err := audit.Record(ctx, tx, who, "meeting.write", ref(id), map[string]any{"message": m.ID, "to": sent}); err != nil {
			return err
		}
		return tellMessage.Enqueue(ctx, tx, args...)
	})
	if err != nil {
		return 0, fmt.Errorf("write to %s: %w", id, err)
	}
	return sent, nil
}

// addressed tells whether a message to an audience reaches a registration.
func addressed(r registration.Registration, audience string) bool {
	if r.Email == "" || len(r.Open()) == 0 {
		return false
	}
	p, secured := r.Secured()
	switch audience {
	case toOnsite:
		return secured && p.Mode == registration.Onsite
	case toRemote:
		return secured && p.Mode == registration.Remote
	case toQueued:
		_, queued := r.In(registration.Queued)
		return queued
	default:
		return true
	}
}

// NotesOf reads the notes for those who write them.
func (s *Service) NotesOf(ctx context.Context, who authz.Actor, id string) (k Known, n Notes, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if k, _, err = s.managed(ctx, tx, who, id); err != nil {
			return err
		}
		n, err = notes(ctx, tx, id)
		return err
	})
	if err != nil {
		return k, n, fmt.Errorf("notes of %s: %w", id, err)
	}
	return k, n, nil
}

// WriteNotes stores the notes of a meeting, and publishes them when asked to.
func (s *Service) WriteNotes(ctx context.Context, who authz.Actor, id string, n Notes, publish bool) error {
	if !n.Visibility.Known() {
		return fault.FieldErr("visibility", msgUnknownWord)
	}
	if n.Present < -1 || n.Present > maxPlaces {
		return fault.FieldErr("present", msgPresent)
	}
	err := s.with(ctx, who, id, func(tx *db.Tx, k Known, _ registration.Offering) error {
		if tx.Now.Before(k.Starts) || k.Status != Published {
			return fault.New(fault.Conflict, msgNotesEarly)
		}
		old, err := notes(ctx, tx, id)
		if err != nil {
			return err
		}
		n.Published, n.AuthorID, n.AuthorName = old.Published, old.AuthorID, old.AuthorName
		if n.AuthorID == "" && n.AuthorName == "" {
			n.AuthorID = who.Person
		}
		if publish && n.Published.IsZero() {
			if !n.Written() {
				return fault.FieldErr("points", msgNotesEmpty)
			}
			n.Published = tx.Now
			if err := s.tellNotes(ctx, tx, id); err != nil {
				return err
			}
		}
		return s.storeNotes(ctx, tx, who, k.Meeting, n)
	})
	if err != nil {
		return fmt.Errorf("write notes of %s: %w", id, err)
	}
	return nil
}

// tellNotes has those who were not there told of the notes, by and by.
func (s *Service) tellNotes(ctx context.Context, tx *db.Tx, id string) error {
	if mail.IsQuiet(ctx) {
		return nil
	}
	return sendNotes.Enqueue(ctx, tx, inviteArgs{Meeting: id})
}

func (s *Service) storeNotes(ctx context.Context, tx *db.Tx, who authz.Actor, m Meeting, n Notes) error {
	if n.Visibility == "" {
		n.Visibility = space.Members
	}
	if err := putNotes(ctx, tx, m.ID, n); err != nil {
		return err
	}
	err := s.Notes.PutMinutes(ctx, tx, who, note.Minutes{
		Meeting: m.ID, Spaces: m.Spaces(), Title: m.Title, Body: n.Points, HeldOn: civil.DateOf(m.Starts), Visibility: n.Visibility,
		Published: n.Published, Author: n.AuthorID, ByName: n.AuthorName,
	})
	if err != nil {
		return err
	}
	if err := audit.Record(ctx, tx, who, "meeting.notes", ref(m.ID), nil); err != nil {
		return err
	}
	return touch(ctx, tx, m)
}

// State notes what a source states of a meeting that was held: for imports and
// the seed. It is published at once.
func (s *Service) State(ctx context.Context, tx *db.Tx, who authz.Actor, m Meeting, n Notes) error {
	n.Published = m.Ends
	return s.storeNotes(ctx, tx, who, m, n)
}

// NameConvener lets somebody convene the meeting together with those who may
// already.
func (s *Service) NameConvener(ctx context.Context, who authz.Actor, id, email string) error {
	err := s.with(ctx, who, id, func(tx *db.Tx, k Known, _ registration.Offering) error {
		p, err := personByEmail(ctx, tx, strings.TrimSpace(email))
		if err != nil {
			return err
		}
		_, err = account.Give(ctx, tx, who, account.NewGrant{Person: p, Role: "convener", Scope: id, From: tx.Today()})
		return err
	})
	if err != nil {
		return fmt.Errorf("name a convener of %s: %w", id, err)
	}
	return nil
}

// personByEmail is the person with an account of that address.
func personByEmail(ctx context.Context, tx *db.Tx, email string) (string, error) {
	p, err := person.ByEmail(ctx, tx, email)
	if errors.Is(err, db.ErrNoRows) || fault.Is(err, fault.NotFound) || fault.Is(err, fault.Invalid) {
		return "", fault.FieldErr("convener_email", msgNoPerson)
	}
	return p.ID, err
}
