package expert

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"parvi/internal/course"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// BookKey is the lock under which a person is booked, at whichever study
// centre.
func BookKey(person string) string { return "expert-booked:" + person }

// ByID reads an expert for features that work with them.
func ByID(ctx context.Context, tx *db.Tx, id string) (Expert, error) {
	e, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return e, fault.Missing(err)
	}
	return e, err
}

// ByIDs are experts by their ids.
func ByIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Expert, error) {
	out := map[string]Expert{}
	list, err := byIDs(ctx, tx, ids)
	for _, e := range list {
		out[e.ID] = e
	}
	return out, err
}

// Book keeps an expert for something at some times. Nobody can be in two
// places: who trains, is booked or away then is refused. The caller holds
// BookKey.
func Book(ctx context.Context, tx *db.Tx, e Expert, ref string, times []Busy) error {
	if len(times) == 0 {
		return nil
	}
	taken, err := busy(ctx, tx, []string{e.Person}, civil.DateOf(times[0].Starts))
	if err != nil {
		return err
	}
	for _, t := range times {
		for _, b := range taken[e.Person] {
			if b.Ref != ref && b.Starts.Before(t.Ends) && t.Starts.Before(b.Ends) {
				return fault.New(fault.Conflict, msgBooked.Fill("name", e.Name, "time", instants(b.Starts, b.Ends)))
			}
		}
		for d := civil.DateOf(t.Starts); d.Start().Before(t.Ends); d = d.AddDays(1) {
			if e.awayOn(d) {
				return fault.New(fault.Conflict, msgAwayThen.Fill("name", e.Name, "day", days(d)))
			}
		}
	}
	for _, t := range times {
		if err := insertBooking(ctx, tx, e.ID, ref, t); err != nil {
			return err
		}
	}
	return nil
}

func instants(from, to time.Time) i18n.Text {
	return i18n.Text{FI: civil.FormatPeriod(i18n.FI, from, to), SV: civil.FormatPeriod(i18n.SV, from, to), EN: civil.FormatPeriod(i18n.EN, from, to)}
}

func days(d civil.Date) i18n.Text {
	return i18n.Text{FI: d.Format(i18n.FI), SV: d.Format(i18n.SV), EN: d.Format(i18n.EN)}
}

// Release gives the expert free who is kept for something.
func Release(ctx context.Context, tx *db.Tx, ref string) error { return deleteBookings(ctx, tx, ref) }

// BecameCourse notes that what an expert is kept for is a course now, whose
// timetable counts from when it is published; or, with "", that it is none any
// more.
func BecameCourse(ctx context.Context, tx *db.Tx, ref, of string) error {
	return setCourse(ctx, tx, ref, of)
}

// busy is when people train or are booked, from a day on, by person. What is
// booked and has become a course counts once.
func busy(ctx context.Context, tx *db.Tx, people []string, from civil.Date) (map[string][]Busy, error) {
	return busyBetween(ctx, tx, people, from.Start(), from.Start().Add(lookAhead))
}

func busyBetween(ctx context.Context, tx *db.Tx, people []string, from, to time.Time) (map[string][]Busy, error) {
	out := map[string][]Busy{}
	if len(people) == 0 {
		return out, nil
	}
	taught, err := course.TimesOf(ctx, tx, people, from, to)
	if err != nil {
		return nil, err
	}
	courses := map[string]bool{}
	for _, t := range taught {
		courses[t.Trainer+t.Course] = true
		out[t.Trainer] = append(out[t.Trainer], Busy{Starts: t.Starts, Ends: t.Ends, Minutes: t.Minutes, Ref: "course:" + t.Course})
	}
	booked, err := bookings(ctx, tx, people, from, to)
	for _, b := range booked {
		if b.course == "" || !courses[b.person+b.course] {
			out[b.person] = append(out[b.person], b.Busy)
		}
	}
	return out, err
}

// Able is an expert as others choose one for a training.
type Able struct {
	ID, Person   string
	Levels       map[string]int // of the themes asked for
	Langs        []string
	Regions      []string
	Municipality string
	Remote       bool
	Weekdays     []time.Weekday
	MonthHours   course.Hours
	Away         []Away
	Busy         []Busy
	Held         int // courses they trained at
}

// AbleIn are the experts of a study centre with what they know of some themes,
// and when they are taken in a stretch of days. Nothing is read once per
// expert.
func AbleIn(ctx context.Context, tx *db.Tx, centre string, themes []string, from, to civil.Date) ([]Able, error) {
	list, err := able(ctx, tx, centre)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	at := make(map[string]int, len(list))
	people := make([]string, len(list))
	for i, a := range list {
		at[a.ID], people[i] = i, a.Person
	}
	if err := ableParts(ctx, tx, centre, themes, from, to, list, at); err != nil {
		return nil, err
	}
	taken, err := busyBetween(ctx, tx, people, from.Start(), to.Start())
	if err != nil {
		return nil, err
	}
	held, err := course.HeldBy(ctx, tx, people)
	for i := range list {
		list[i].Busy, list[i].Held = taken[list[i].Person], held[list[i].Person]
	}
	return list, err
}

// wordsIn tells whether one of a theme's words, or what all its forms begin
// with, stands in a text.
func wordsIn(words []string, text string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return w != "" && strings.Contains(text, stem(w)) })
}

// stem is what the forms of a word begin with, near enough to count by: three
// quarters of a long one.
func stem(w string) string {
	r := []rune(w)
	if len(r) < 8 || strings.Contains(w, " ") {
		return w
	}
	return string(r[:(len(r)*3+3)/4])
}
