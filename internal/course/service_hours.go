package course

import (
	"context"

	"parvi/internal/hours"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
)

// booking is what a course asks of the hours of its organisation.
func (c Course) booking() hours.Booking {
	return hours.Booking{Ref: ref(c.ID), Unit: c.Org, Year: c.firstDay().Year, Hours: hours.Hours(c.Hours)}
}

// hourKeys are the locks under which the hours of a course's organisation
// change: those of the year it is in now, and of the year its hours are of,
// which differ when a returned plan has been moved.
func (s *Service) hourKeys(ctx context.Context, tx *db.Tx, c Course) ([]string, error) {
	if !c.Supported() {
		return nil, nil
	}
	booked, err := hours.BookedBy(ctx, tx, ref(c.ID))
	if err != nil {
		return nil, err
	}
	var keys []string
	if booked.Holder != "" {
		keys = append(keys, hours.Key(booked.Holder, booked.Year))
	}
	holder, _, err := hours.HolderOf(ctx, tx, c.Org)
	if err == nil && !c.Starts.IsZero() {
		keys = append(keys, hours.Key(holder, c.firstDay().Year))
	}
	return keys, nil // without a holder, reserving says so itself
}

// reserve keeps the hours of the timetable for a course, in the transaction
// that sends its plan.
func (s *Service) reserve(ctx context.Context, tx *db.Tx, who authz.Actor, c Course) error {
	if !c.Supported() {
		return nil
	}
	_, err := hours.Reserve(ctx, tx, who, c.booking())
	return err
}

// release gives back what is kept for a course.
func (s *Service) release(ctx context.Context, tx *db.Tx, who authz.Actor, c Course) error {
	if !c.Supported() {
		return nil
	}
	_, err := hours.Release(ctx, tx, who, ref(c.ID))
	return err
}

// reserved are the hours kept for a course. One that was brought in without
// any, where none were granted yet, has those of its timetable.
func reserved(ctx context.Context, tx *db.Tx, c Course) (Hours, error) {
	if !c.Supported() {
		return c.Hours, nil
	}
	b, err := hours.BookedBy(ctx, tx, ref(c.ID))
	if b.Holder == "" && c.State != Draft && c.State != Returned {
		return c.Hours, err
	}
	return Hours(b.Reserved() + b.Consumed()), err
}

// use counts hours as used. What was brought in without a reservation takes
// its hours now, if there are any.
func (s *Service) use(ctx context.Context, tx *db.Tx, who authz.Actor, c Course, h hours.Hours) error {
	b, err := hours.BookedBy(ctx, tx, ref(c.ID))
	if err == nil && b.Holder == "" {
		err = s.reserve(ctx, tx, who, c)
	}
	if err != nil {
		return err
	}
	_, err = hours.Consume(ctx, tx, who, ref(c.ID), h)
	return err
}
