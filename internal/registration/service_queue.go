package registration

import (
	"context"
	"errors"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/jobs"
)

// fill gives freed places to those who queue, the first first. Getting a place
// in one mode may free one in another, so it goes on until nothing moves.
func (s *Service) fill(ctx context.Context, tx *db.Tx, who authz.Actor, o Offering) error {
	if o.Cancelled || o.Queue == ByHand || !tx.Now.Before(o.Starts) {
		return nil
	}
	for moved := true; moved; {
		moved = false
		for _, m := range o.Modes() {
			n, err := s.fillMode(ctx, tx, who, o, m)
			if err != nil {
				return err
			}
			moved = moved || n > 0
		}
	}
	return nil
}

func (s *Service) fillMode(ctx context.Context, tx *db.Tx, who authz.Actor, o Offering, m Mode) (int, error) {
	l, err := lineOf(ctx, tx, o.ID, m)
	if err != nil || l.first == 0 {
		return 0, err
	}
	free := l.last // more than can queue
	if limit := o.Capacity[m]; limit != Unlimited {
		n, err := taken(ctx, tx, o.ID, m)
		if err != nil {
			return 0, err
		}
		free = int(limit) - n
	}
	moved := 0
	for ; free > 0; free-- {
		p, err := firstQueued(ctx, tx, o.ID, m)
		if errors.Is(err, db.ErrNoRows) {
			return moved, nil
		} else if err != nil {
			return moved, err
		}
		if o.Queue == Offer {
			err = s.offer(ctx, tx, o, p)
		} else {
			err = s.promote(ctx, tx, who, o, p)
		}
		if err != nil {
			return moved, err
		}
		moved++
	}
	return moved, nil
}

// promote confirms a place that queued or was offered. Who holds another place
// only meanwhile gives it back.
func (s *Service) promote(ctx context.Context, tx *db.Tx, who authz.Actor, o Offering, p Place) error {
	r, err := s.confirm(ctx, tx, o, p)
	if err != nil {
		return err
	}
	if err := audit.Record(ctx, tx, who, "registration.promote", ref(r.ID), map[string]any{"mode": p.Mode, "number": p.Number}); err != nil {
		return err
	}
	return tellPromoted.Enqueue(ctx, tx, told{Registration: r.ID, Place: p.ID})
}

// confirm makes the place the registration's own and releases the others.
func (s *Service) confirm(ctx context.Context, tx *db.Tx, o Offering, p Place) (Registration, error) {
	r, err := byID(ctx, tx, p.Registration)
	if err != nil {
		return r, err
	}
	p.State, p.OfferUntil, p.At = Confirmed, db.Time(0), tx.Now
	if err := setPlace(ctx, tx, p); err != nil {
		return r, err
	}
	if err := s.changed(ctx, tx, o, r, p); err != nil {
		return r, err
	}
	for _, other := range r.Open() {
		if other.ID == p.ID || p.Meanwhile && other.State != Confirmed {
			continue
		}
		if err := s.release(ctx, tx, o, r, other, false); err != nil {
			return r, err
		}
	}
	return r, tx.Touch(ctx, topic(o))
}

// release gives a place back. Its number stays used.
func (s *Service) release(ctx context.Context, tx *db.Tx, o Offering, r Registration, p Place, lapsed bool) error {
	p.State, p.OfferUntil, p.Lapsed, p.At, p.Position = Cancelled, db.Time(0), lapsed, tx.Now, 0
	if err := setPlace(ctx, tx, p); err != nil {
		return err
	}
	return s.changed(ctx, tx, o, r, p)
}

// offer holds a place for somebody until the deadline.
func (s *Service) offer(ctx context.Context, tx *db.Tx, o Offering, p Place) error {
	p.State, p.OfferUntil, p.At = Offered, o.Deadline(tx.Now), tx.Now
	if err := setPlace(ctx, tx, p); err != nil {
		return err
	}
	r, err := byID(ctx, tx, p.Registration)
	if err != nil {
		return err
	}
	if err := s.changed(ctx, tx, o, r, p); err != nil {
		return err
	}
	if err := tellOffered.Enqueue(ctx, tx, told{Registration: p.Registration, Place: p.ID}); err != nil {
		return err
	}
	if err := expireOffers.Enqueue(ctx, tx, offeringArgs{Offering: o.ID}, jobs.At(p.OfferUntil)); err != nil {
		return err
	}
	return tx.Touch(ctx, topic(o))
}

// maxLapses is how many offers may lapse before somebody leaves the queue even
// where a lapsed one goes last: alone in the queue, they would be asked for ever.
const maxLapses = 2

// expire takes back the offers that nobody answered in time.
func (s *Service) expire(ctx context.Context, tx *db.Tx, o Offering) error {
	late, err := lapsedOffers(ctx, tx, o.ID)
	if err != nil || len(late) == 0 {
		return err
	}
	for _, p := range late {
		if _, err := s.lapse(ctx, tx, o, p); err != nil {
			return err
		}
	}
	if err := s.fill(ctx, tx, authz.System, o); err != nil {
		return err
	}
	return tx.Touch(ctx, topic(o))
}

// lapse takes an offer back: its holder goes last, or out of the queue.
func (s *Service) lapse(ctx context.Context, tx *db.Tx, o Offering, p Place) (last bool, err error) {
	r, err := byID(ctx, tx, p.Registration)
	if err != nil {
		return false, err
	}
	if err := s.release(ctx, tx, o, r, p, true); err != nil {
		return false, err
	}
	n, err := lapses(ctx, tx, r.ID, p.Mode)
	if err != nil {
		return false, err
	}
	if last = o.LapsedLast && n < maxLapses && tx.Now.Before(o.Starts); last {
		err = s.queueLast(ctx, tx, o, r, p)
	} else if len(r.Open()) == 1 {
		err = markCancelled(ctx, tx, r.ID, "")
	}
	if err != nil {
		return last, err
	}
	err = audit.Record(ctx, tx, authz.System, "registration.lapse", ref(r.ID), map[string]any{"mode": p.Mode, "last": last})
	if err != nil {
		return last, err
	}
	return last, tellLapsed.Enqueue(ctx, tx, told{Registration: r.ID, Place: p.ID})
}

func (s *Service) queueLast(ctx context.Context, tx *db.Tx, o Offering, r Registration, before Place) error {
	l, err := lineOf(ctx, tx, o.ID, before.Mode)
	if err != nil {
		return err
	}
	p := Place{
		ID: tx.NewID(), Registration: r.ID, Offering: o.ID, Mode: before.Mode, Number: l.last + 1,
		Meanwhile: before.Meanwhile, State: Queued, At: tx.Now,
	}
	if err := insertPlace(ctx, tx, p); err != nil {
		return err
	}
	return s.changed(ctx, tx, o, r, p)
}

// Promote gives a place to somebody in a queue that the organiser handles, or
// at the door, when queues no longer move by themselves.
func (s *Service) Promote(ctx context.Context, tx *db.Tx, who authz.Actor, o Offering, registration string, m Mode) error {
	if o.Queue != ByHand && tx.Now.Before(o.Starts) {
		return fault.New(fault.Conflict, msgNotByHand)
	}
	r, err := s.One(ctx, tx, o.ID, registration)
	if err != nil {
		return err
	}
	p, ok := r.Place(m)
	if !ok || p.State != Queued {
		return fault.New(fault.Conflict, msgNotQueued)
	}
	n, err := taken(ctx, tx, o.ID, m)
	if err != nil {
		return err
	}
	if limit := o.Capacity[m]; limit != Unlimited && n >= int(limit) {
		return fault.New(fault.Conflict, msgNoFree)
	}
	return s.promote(ctx, tx, who, o, p)
}

// Mark notes whether somebody was there; Confirmed takes the mark back.
func (s *Service) Mark(ctx context.Context, tx *db.Tx, who authz.Actor, o Offering, registration string, st State) error {
	if tx.Today().Before(civil.DateOf(o.Starts)) {
		return fault.New(fault.Conflict, msgMarkEarly)
	}
	r, err := s.One(ctx, tx, o.ID, registration)
	if err != nil {
		return err
	}
	p, ok := r.Secured()
	if !ok {
		p, ok = r.In(Absent)
	}
	if !ok || st != Attended && st != Absent && st != Confirmed {
		return fault.New(fault.Conflict, msgMarkOpen)
	}
	if p.State == st {
		return nil
	}
	p.State, p.At = st, tx.Now
	if err := setPlace(ctx, tx, p); err != nil {
		return err
	}
	if err := s.changed(ctx, tx, o, r, p); err != nil {
		return err
	}
	if err := audit.Record(ctx, tx, who, "registration.mark", ref(r.ID), map[string]any{"state": st}); err != nil {
		return err
	}
	return tx.Touch(ctx, topic(o))
}
