package hours

import (
	"context"
	"errors"
	"fmt"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Service keeps the teaching hours.
type Service struct {
	DB      *db.DB
	BaseURL string
}

// Key is what db.Alone is given wherever the hours of a holder change.
func Key(holder org.ID, year int) string { return fmt.Sprintf("hours:%s:%d", holder, year) }

// HolderOf is the member organisation whose hours an organisation's courses
// use, and the study centre it belongs to; a fault when there is none. Whoever
// reserves reads it first, for db.Alone(Key(holder, year)).
func HolderOf(ctx context.Context, tx *db.Tx, unit org.ID) (holder, centre org.ID, err error) {
	t, err := tieOf(ctx, tx, unit, tx.Today())
	if errors.Is(err, db.ErrNoRows) {
		t, err = placedUnder(ctx, tx, unit)
	}
	if errors.Is(err, db.ErrNoRows) {
		return "", "", &fault.Error{Kind: fault.Conflict, Code: "no_holder", Say: msgNoHolder, Err: err}
	}
	return t.holder, t.centre, err
}

// BalanceOf is how a holder's hours stand now.
func BalanceOf(ctx context.Context, tx *db.Tx, holder org.ID, year int, kind Kind) (Balance, error) {
	return balance(ctx, tx, holder, year, kind, endOfTime)
}

// BalanceOn is how they stood at the end of a day in Helsinki.
func BalanceOn(ctx context.Context, tx *db.Tx, holder org.ID, year int, kind Kind, day civil.Date) (Balance, error) {
	return balance(ctx, tx, holder, year, kind, day.End())
}

func balance(ctx context.Context, tx *db.Tx, holder string, year int, kind Kind, until time.Time) (Balance, error) {
	rows, err := sums(ctx, tx, holder, year, kind, until)
	return settle(rows), err
}

// BookedBy is what a course holds and has used; Empty when nothing.
func BookedBy(ctx context.Context, tx *db.Tx, ref string) (Booked, error) {
	return booked(ctx, tx, ref)
}

// Booking is what a course asks of its organisation's hours.
type Booking struct {
	Ref   string // "course:ID"; a course over New Year has one for each year
	Unit  org.ID // whose course it is
	Year  int    // of delivery
	Kind  Kind   // Course when empty
	Hours Hours
}

// Reserve keeps hours for a course: as many as it says, whatever was kept for
// it before, so saying the same twice changes nothing. A fault of kind
// Conflict (code "no_hours") when there are not that many free under the
// holder's policy; then nothing changes. It joins a Write that is Alone with
// Key(holder, year), of both holders or years when the course moves from one
// to another.
func Reserve(ctx context.Context, tx *db.Tx, who authz.Actor, b Booking) (Booked, error) {
	if b.Kind == "" {
		b.Kind = Course
	}
	if err := b.check(); err != nil {
		return Booked{}, err
	}
	holder, centre, err := HolderOf(ctx, tx, b.Unit)
	if err != nil {
		return Booked{}, err
	}
	if err := mayPost(ctx, tx, centre, b.Year, Year.usable); err != nil {
		return Booked{}, err
	}
	was, err := booked(ctx, tx, b.Ref)
	if err != nil {
		return Booked{}, err
	}
	if was.Consumed() > 0 {
		return was, fault.New(fault.Conflict, about(b.Kind, msgAlreadyUsed, msgGroupAlreadyUsed))
	}
	now := Booked{Ref: b.Ref, Holder: holder, Centre: centre, Unit: b.Unit, Year: b.Year, Kind: b.Kind}
	if was.Holder != holder || was.Unit != b.Unit || was.Year != b.Year || was.Kind != b.Kind {
		if err := release(ctx, tx, who, was, was.Reserved()); err != nil {
			return was, err
		}
		was = now
	}
	switch has := was.Reserved(); {
	case b.Hours > has:
		err = take(ctx, tx, who, now, b.Hours-has, Reserved)
	case b.Hours < has:
		err = release(ctx, tx, who, was, has-b.Hours)
	default:
		return was, nil
	}
	if err != nil {
		return was, err
	}
	return booked(ctx, tx, b.Ref)
}

func (b Booking) check() error {
	var faults fault.Fields
	if b.Ref == "" || b.Unit == "" {
		return errors.New("hours: a booking needs a ref and a unit")
	}
	if b.Year < firstYear || b.Year > lastYear {
		faults.Add("year", msgYear)
	}
	if b.Hours < 0 || b.Hours > most {
		faults.Add("hours", msgHoursNumber)
	}
	return faults.Err()
}

// mayPost asks the days of the centre's year.
func mayPost(ctx context.Context, tx *db.Tx, centre string, year int, also ...func(Year, civil.Date) error) error {
	y, err := yearOf(ctx, tx, centre, year)
	if err != nil {
		return err
	}
	for _, ask := range append(also, Year.open) {
		if err := ask(y, tx.Today()); err != nil {
			return err
		}
	}
	return nil
}

// about is a sentence that speaks of what the hours are for: a training, or a
// peer study group, which has the hours of other activity.
func about(k Kind, course, group i18n.Text) i18n.Text {
	if k == Other {
		return group
	}
	return course
}

// take reserves more hours, or counts them as used at once when they are not
// reserved first.
func take(ctx context.Context, tx *db.Tx, who authz.Actor, b Booked, h Hours, entries ...Entry) error {
	balance, err := BalanceOf(ctx, tx, b.Holder, b.Year, b.Kind)
	if err != nil {
		return err
	}
	policy, err := overflowOf(ctx, tx, b.Holder)
	if err != nil {
		return err
	}
	own, err := between(ctx, tx, b.Unit, b.Holder)
	if errors.Is(err, db.ErrNoRows) {
		own, err = []string{b.Unit}, nil // it has moved elsewhere in the tree since
	}
	if err != nil {
		return err
	}
	parts, free, ok := balance.draw(policy, own, h)
	if !ok {
		return &fault.Error{Kind: fault.Conflict, Code: "no_hours", Say: about(b.Kind, msgNoHours, msgNoGroupHours).Fill("asked", h, "free", free, "year", year(b.Year))}
	}
	for _, e := range entries {
		if err := post(ctx, tx, who, b, e, parts); err != nil {
			return err
		}
	}
	return warn(ctx, tx, b.Holder, b.Year, b.Kind, balance.Whole(), h)
}

func release(ctx context.Context, tx *db.Tx, who authz.Actor, b Booked, h Hours) error {
	if h == 0 {
		return nil
	}
	return post(ctx, tx, who, b, Released, giveBack(b.reservedParts(), h))
}

func post(ctx context.Context, tx *db.Tx, who authz.Actor, b Booked, e Entry, parts []Part) error {
	for _, p := range parts {
		if err := insertPosting(ctx, tx, Posting{ID: tx.NewID(), Holder: b.Holder, Centre: b.Centre, Year: b.Year, Kind: b.Kind, Entry: e,
			Account: p.Account, Unit: b.Unit, Hours: p.Hours, Ref: b.Ref, Person: who.Person, At: tx.Now}); err != nil {
			return err
		}
	}
	return nil
}

// Release gives back all that a course holds, also what was counted as used: a
// cancelled course, or one whose support was refused. It tells how much that
// was. Without anything to give back it does nothing.
func Release(ctx context.Context, tx *db.Tx, who authz.Actor, ref string) (Hours, error) {
	b, err := booked(ctx, tx, ref)
	if err != nil || b.Empty() {
		return 0, err
	}
	if err := mayPost(ctx, tx, b.Centre, b.Year); err != nil {
		return 0, err
	}
	if err := release(ctx, tx, who, b, b.Reserved()); err != nil {
		return 0, err
	}
	return b.Reserved() + b.Consumed(), post(ctx, tx, who, b, Restored, b.consumedParts())
}

// Used is what Consume did with the hours of a course.
type Used struct {
	Consumed Hours // used in all now
	Released Hours // no longer kept
}

// Consume counts the delivered hours as used and releases the rest of what was
// reserved. Called again with another number it corrects: the difference goes
// back, or is taken as Reserve takes, with the same fault when there is not
// enough. Hours beyond the reservation are taken in the same way; a rule set
// that caps them at the plan passes no more than was planned.
func Consume(ctx context.Context, tx *db.Tx, who authz.Actor, ref string, delivered Hours) (Used, error) {
	if delivered < 0 || delivered > most {
		return Used{}, fault.FieldErr("hours", msgHoursNumber)
	}
	b, err := booked(ctx, tx, ref)
	if err != nil {
		return Used{}, err
	}
	if b.Empty() && delivered > 0 {
		return Used{}, fault.New(fault.Conflict, msgNothingReserved)
	}
	has, kept := b.Consumed(), b.Reserved()
	if delivered == has && kept == 0 {
		return Used{Consumed: has}, nil
	}
	if err := mayPost(ctx, tx, b.Centre, b.Year); err != nil {
		return Used{}, err
	}
	switch more := delivered - has; {
	case more < 0:
		err = post(ctx, tx, who, b, Restored, giveBack(b.consumedParts(), -more))
	case more > 0:
		if err = post(ctx, tx, who, b, Consumed, useUp(b.reservedParts(), more)); err == nil && more > kept {
			err = take(ctx, tx, who, b, more-kept, Reserved, Consumed)
		}
	}
	if err != nil {
		return Used{}, err
	}
	after, err := booked(ctx, tx, ref)
	if err != nil {
		return Used{}, err
	}
	left := after.Reserved()
	return Used{Consumed: after.Consumed(), Released: left}, release(ctx, tx, who, after, left)
}
