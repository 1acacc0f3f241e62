package registration

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
)

// Own is what the holder of a personal key sees.
type Own struct {
	Registration
	Offering Offering
	About    About
	Seats    []Seats
	Key      string
}

// MayCancelFreely tells whether cancelling needs no reason.
func (o Offering) mayCancelFreely(r Registration, closed bool) bool {
	if !closed {
		return true
	}
	_, secured := r.Secured()
	return !secured // who only queues harms nobody
}

// idOf finds the registration of a key.
func idOf(ctx context.Context, tx *db.Tx, key string) (id, off string, err error) {
	id, off, err = idByKey(ctx, tx, ident.Hash(strings.ToLower(strings.TrimSpace(key))))
	if errors.Is(err, db.ErrNoRows) {
		err = &fault.Error{Kind: fault.NotFound, Say: msgGone, Err: err}
	}
	return id, off, err
}

// ByKey shows a registration to the holder of its key.
func (s *Service) ByKey(ctx context.Context, key string) (own Own, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		id, off, err := idOf(ctx, tx, key)
		if err != nil {
			return err
		}
		own, err = s.own(ctx, tx, id, off)
		if err == nil && own.Name == "" && own.Email == "" {
			// Who registered has been forgotten; the numbers stay.
			err = &fault.Error{Kind: fault.NotFound, Say: msgGone}
		}
		return err
	})
	if err != nil {
		return own, fmt.Errorf("registration by key: %w", err)
	}
	own.Key = strings.ToLower(strings.TrimSpace(key))
	return own, nil
}

func (s *Service) own(ctx context.Context, tx *db.Tx, id, off string) (own Own, err error) {
	if own.Offering, err = s.Offering(ctx, tx, off); err != nil {
		return own, err
	}
	if own.Registration, err = s.One(ctx, tx, off, id); err != nil {
		return own, err
	}
	if own.Registration.Needs, err = needsOf(ctx, tx, id); err != nil {
		return own, err
	}
	if own.About, err = s.Describe(ctx, tx, own.Offering); err != nil {
		return own, err
	}
	by, err := seats(ctx, tx, map[string]Offering{off: own.Offering})
	own.Seats = by[off]
	return own, err
}

// act runs a change by the holder of a key, alone with the offering's places.
// What f returns as refused is answered after the transaction stands.
func (s *Service) act(ctx context.Context, key string, f change) (own Own, err error) {
	var id, off string
	err = s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		id, off, err = idOf(ctx, tx, key)
		return err
	})
	if err != nil {
		return own, err
	}
	var refused error
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := s.Offering(ctx, tx, off)
		if err != nil {
			return err
		}
		r, err := s.One(ctx, tx, off, id)
		if err != nil {
			return err
		}
		if refused, err = f(tx, o, r); err != nil {
			return err
		}
		own, err = s.own(ctx, tx, id, off)
		return err
	}, db.Alone(Key(off)))
	own.Key = strings.ToLower(strings.TrimSpace(key))
	if err == nil {
		err = refused
	}
	if err != nil {
		return own, fmt.Errorf("registration %s: %w", id, err)
	}
	return own, nil
}

// movable refuses what no longer can be changed.
func movable(tx *db.Tx, o Offering, r Registration) error {
	switch {
	case o.Cancelled:
		return fault.New(fault.Conflict, msgOfferingCancelled)
	case len(r.Open()) == 0:
		return fault.New(fault.Conflict, msgIsCancelled)
	case !tx.Now.Before(o.Starts):
		return fault.New(fault.Conflict, msgOver)
	}
	return nil
}

// Edit is what its holder may change of a registration. The name and the
// address stay: giving the place to someone else is PassOn.
type Edit struct {
	Lang         i18n.Lang
	Organisation string
	Answers      map[string]string
	Needs        Needs
	Assistants   int
}

// Change stores new answers and needs.
func (s *Service) Change(ctx context.Context, who authz.Actor, key string, e Edit) (Own, error) {
	return s.act(ctx, key, func(tx *db.Tx, o Offering, r Registration) (error, error) {
		if err := movable(tx, o, r); err != nil {
			return nil, err
		}
		in := Input{
			Name: r.Name, Email: r.Email, Lang: e.Lang, Mode: o.Modes()[0], Organisation: e.Organisation,
			Answers: e.Answers, Needs: e.Needs, Assistants: e.Assistants,
		}
		in, err := in.clean(o)
		if err != nil {
			return nil, err
		}
		r.Lang, r.Organisation, r.Answers, r.Needs, r.Assistants = in.Lang, in.Organisation, in.Answers, in.Needs, in.Assistants
		if err := updateRegistration(ctx, tx, r); err != nil {
			return nil, err
		}
		if err := putNeeds(ctx, tx, r); err != nil {
			return nil, err
		}
		return nil, audit.Record(ctx, tx, who, "registration.change", ref(r.ID), nil)
	})
}

// Cancel gives all places of a registration back. Once registering has closed,
// it asks for a reason and the organiser is told.
func (s *Service) Cancel(ctx context.Context, who authz.Actor, key, reason string) (Own, error) {
	return s.act(ctx, key, s.cancelling(ctx, who, reason))
}

// change is what the holder of a key does. Refused is answered after the
// transaction stands.
type change func(tx *db.Tx, o Offering, r Registration) (refused, err error)

func (s *Service) cancelling(ctx context.Context, who authz.Actor, reason string) change {
	return func(tx *db.Tx, o Offering, r Registration) (error, error) {
		if err := movable(tx, o, r); err != nil {
			return nil, err
		}
		late := !o.mayCancelFreely(r, o.Closed(tx.Now))
		reason = strings.TrimSpace(reason)
		if late && reason == "" {
			return nil, &fault.Error{
				Kind: fault.Invalid, Code: "reason_missing", Say: msgReasonMissing,
				Fields: []fault.Field{{Name: "reason", Say: msgReasonMissing}},
			}
		}
		if late {
			if err := tellLateCancel.Enqueue(ctx, tx, told{Registration: r.ID}); err != nil {
				return nil, err
			}
		}
		return nil, s.cancel(ctx, tx, who, o, r, reason, told{Registration: r.ID})
	}
}

// CancelFor is Cancel by the organiser.
func (s *Service) CancelFor(ctx context.Context, tx *db.Tx, who authz.Actor, o Offering, registration, reason string) error {
	r, err := s.One(ctx, tx, o.ID, registration)
	if err != nil {
		return err
	}
	if err := movable(tx, o, r); err != nil {
		return err
	}
	return s.cancel(ctx, tx, who, o, r, reason, told{Registration: r.ID, Organiser: true})
}

func (s *Service) cancel(ctx context.Context, tx *db.Tx, who authz.Actor, o Offering, r Registration, reason string, tell told) error {
	for _, p := range r.Open() {
		if err := s.release(ctx, tx, o, r, p, false); err != nil {
			return err
		}
	}
	if err := markCancelled(ctx, tx, r.ID, reason); err != nil {
		return err
	}
	if err := audit.Record(ctx, tx, who, "registration.cancel", ref(r.ID), nil); err != nil {
		return err
	}
	if err := tellCancelled.Enqueue(ctx, tx, tell); err != nil {
		return err
	}
	if err := tx.Touch(ctx, topic(o)); err != nil {
		return err
	}
	return s.fill(ctx, tx, who, o)
}

// Leave gives one place back and keeps the others: leaving a queue, or
// declining an offer. Leaving the last one cancels the registration.
func (s *Service) Leave(ctx context.Context, who authz.Actor, key string, m Mode) (Own, error) {
	return s.act(ctx, key, func(tx *db.Tx, o Offering, r Registration) (error, error) {
		if err := movable(tx, o, r); err != nil {
			return nil, err
		}
		p, ok := r.Place(m)
		if !ok || p.State != Queued && p.State != Offered {
			return nil, fault.New(fault.Conflict, msgNotQueued)
		}
		if len(r.Open()) == 1 {
			return nil, s.cancel(ctx, tx, who, o, r, "", told{Registration: r.ID})
		}
		if err := s.release(ctx, tx, o, r, p, false); err != nil {
			return nil, err
		}
		for _, other := range r.Open() {
			if other.ID != p.ID && other.Meanwhile {
				other.Meanwhile = false
				if err := setPlace(ctx, tx, other); err != nil {
					return nil, err
				}
			}
		}
		if err := audit.Record(ctx, tx, who, "registration.leave", ref(r.ID), map[string]any{"mode": m}); err != nil {
			return nil, err
		}
		if err := tx.Touch(ctx, topic(o)); err != nil {
			return nil, err
		}
		return nil, s.fill(ctx, tx, who, o)
	})
}

// Accept takes an offered place. An answer after the deadline is told so, and
// whether one is in the queue again.
func (s *Service) Accept(ctx context.Context, who authz.Actor, key string) (Own, error) {
	return s.act(ctx, key, s.accepting(ctx, who))
}

func (s *Service) accepting(ctx context.Context, who authz.Actor) change {
	return func(tx *db.Tx, o Offering, r Registration) (error, error) {
		if err := movable(tx, o, r); err != nil {
			return lateAnswer(r, err), nil
		}
		p, ok := r.In(Offered)
		switch {
		case !ok:
			return lateAnswer(r, fault.New(fault.Conflict, msgNoOffer)), nil
		case p.Late(tx.Now):
			if err := s.expire(ctx, tx, o); err != nil {
				return nil, err
			}
			after, err := byID(ctx, tx, r.ID)
			return lateAnswer(after, fault.New(fault.Conflict, msgNoOffer)), err
		}
		if _, err := s.confirm(ctx, tx, o, p); err != nil {
			return nil, err
		}
		if err := audit.Record(ctx, tx, who, "registration.accept", ref(r.ID), map[string]any{"mode": p.Mode}); err != nil {
			return nil, err
		}
		if err := tellRegistered.Enqueue(ctx, tx, told{Registration: r.ID}); err != nil {
			return nil, err
		}
		return nil, s.fill(ctx, tx, who, o)
	}
}

// lateAnswer says that an offer has lapsed, if one has; else the other fault.
func lateAnswer(r Registration, other error) error {
	var lapsed *Place
	for i, p := range r.Places {
		if p.Lapsed && (lapsed == nil || p.Number > lapsed.Number) {
			lapsed = &r.Places[i]
		}
	}
	if lapsed == nil {
		return other
	}
	if _, secured := r.Secured(); secured && len(r.Open()) == 1 {
		return other
	}
	say := msgOfferLapsedOut
	if _, queued := r.In(Queued); queued {
		say = msgOfferLapsedLast
	}
	return &fault.Error{Kind: fault.Conflict, Code: "offer_lapsed", Say: instant(say, lapsed.At)}
}

// Switch takes part in another mode: at once where there is room, keeping the
// present place while queueing where there is none. With meanwhile, who queues
// stays in the queue and takes the other place only until theirs comes.
func (s *Service) Switch(ctx context.Context, who authz.Actor, key string, m Mode, meanwhile bool) (Own, error) {
	return s.act(ctx, key, func(tx *db.Tx, o Offering, r Registration) (error, error) {
		if err := movable(tx, o, r); err != nil {
			return nil, err
		}
		if _, ok := o.Capacity[m]; !ok {
			return nil, fault.FieldErr("mode", msgModeMissing)
		}
		if _, has := r.Place(m); has {
			return nil, fault.New(fault.Conflict, msgSwitchSame)
		}
		_, queued := r.In(Queued)
		meanwhile = meanwhile && queued
		p, err := s.take(ctx, tx, o, r, m, meanwhile)
		if err != nil {
			return nil, err
		}
		if err := s.changed(ctx, tx, o, r, p); err != nil {
			return nil, err
		}
		for _, other := range r.Open() {
			switch {
			case meanwhile:
			case p.State == Confirmed || other.State == Queued:
				// A place is had, or one queue is changed for another.
				if err := s.release(ctx, tx, o, r, other, false); err != nil {
					return nil, err
				}
			default:
				other.Meanwhile = true
				if err := setPlace(ctx, tx, other); err != nil {
					return nil, err
				}
			}
		}
		if err := audit.Record(ctx, tx, who, "registration.switch", ref(r.ID), map[string]any{"mode": m}); err != nil {
			return nil, err
		}
		if err := tellRegistered.Enqueue(ctx, tx, told{Registration: r.ID}); err != nil {
			return nil, err
		}
		if err := tx.Touch(ctx, topic(o)); err != nil {
			return nil, err
		}
		return nil, s.fill(ctx, tx, who, o)
	})
}

// PassOn gives a confirmed place to someone else: only with the organiser's
// leave, and not while anyone queues for that mode. The new holder gets a
// registration, a key and a mail of their own.
func (s *Service) PassOn(ctx context.Context, who authz.Actor, key string, to Input) (Own, error) {
	return s.act(ctx, key, func(tx *db.Tx, o Offering, r Registration) (error, error) {
		p, err := s.passable(ctx, tx, o, r)
		if err != nil {
			return nil, err
		}
		to.Mode, to.Meanwhile = p.Mode, ""
		asked := o
		asked.Questions = nil // the new holder answers by their own link
		if to, err = to.clean(asked); err != nil {
			return nil, err
		}
		if res, err := s.already(ctx, tx, o, to); err != nil || res.Refused != nil {
			return res.Refused, err
		}
		next := Registration{ID: tx.NewID(), Offering: o.ID, Name: to.Name, Email: to.Email, Lang: to.Lang, Organisation: to.Organisation, Made: tx.Now}
		if err := insertRegistration(ctx, tx, next, ident.Hash(s.Secret.KeyOf(next.ID))); err != nil {
			return nil, err
		}
		for _, own := range r.Open() {
			if err := s.release(ctx, tx, o, r, own, false); err != nil {
				return nil, err
			}
		}
		if err := markCancelled(ctx, tx, r.ID, ""); err != nil {
			return nil, err
		}
		if next.Places, err = s.takeOver(ctx, tx, o, next, p.Mode); err != nil {
			return nil, err
		}
		if err := audit.Record(ctx, tx, who, "registration.pass", ref(r.ID), map[string]any{"to": next.ID}); err != nil {
			return nil, err
		}
		if err := tellPassed.Enqueue(ctx, tx, told{Registration: r.ID}); err != nil {
			return nil, err
		}
		if err := tellReceived.Enqueue(ctx, tx, told{Registration: next.ID, From: r.ID}); err != nil {
			return nil, err
		}
		return nil, tx.Touch(ctx, topic(o))
	})
}

// passable gives the place that may be passed on.
func (s *Service) passable(ctx context.Context, tx *db.Tx, o Offering, r Registration) (Place, error) {
	if err := movable(tx, o, r); err != nil {
		return Place{}, err
	}
	if !o.PassOn {
		return Place{}, fault.New(fault.Conflict, msgPassOnOff)
	}
	p, ok := r.In(Confirmed)
	if !ok {
		return Place{}, fault.New(fault.Conflict, msgNoPlace)
	}
	l, err := lineOf(ctx, tx, o.ID, p.Mode)
	if err != nil {
		return Place{}, err
	}
	if l.first > 0 {
		return Place{}, fault.New(fault.Conflict, msgPassOnQueue)
	}
	return p, nil
}

func (s *Service) takeOver(ctx context.Context, tx *db.Tx, o Offering, r Registration, m Mode) ([]Place, error) {
	p, err := s.take(ctx, tx, o, r, m, false)
	if err != nil {
		return nil, err
	}
	return []Place{p}, s.changed(ctx, tx, o, r, p)
}
