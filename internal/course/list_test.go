package course

import (
	"fmt"
	"testing"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
)

// TestTakenOffTheList: who is taken off is told, the first who queues gets the
// place; nobody but who arranges the course does it, and not once it has begun.
func TestTakenOffTheList(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		c := w.small(registration.Auto)
		list := w.list(c)
		if err := w.RemovePerson(t.Context(), w.tapio, c.ID, list.Expected()[0].ID); !fault.Is(err, fault.Forbidden) {
			t.Errorf("by a checker: %v", err)
		}
		if err := w.RemovePerson(t.Context(), w.outi, c.ID, "nobody"); !fault.Is(err, fault.NotFound) {
			t.Errorf("somebody who is not on it: %v", err)
		}
		gone, next := list.Expected()[0], list.queued()[0]
		w.must(w.RemovePerson(t.Context(), w.outi, c.ID, gone.ID))
		if err := w.RemovePerson(t.Context(), w.outi, c.ID, gone.ID); !fault.Is(err, fault.Conflict) && !fault.Is(err, fault.NotFound) {
			t.Errorf("twice: %v", err)
		}
		list = w.list(c)
		if len(list.Expected()) != 2 || list.Expected()[0].ID == gone.ID || list.Expected()[1].ID == gone.ID || len(list.queued()) != 0 {
			t.Errorf("on the list: %+v", list.Expected())
		}
		w.told("Ilmoittautumisesi on peruttu", gone.Name)
		w.told("Sait paikan", next.Name)
		clock.Set(day0("2026-09-14"))
		if err := w.RemovePerson(t.Context(), w.outi, c.ID, next.ID); !fault.Is(err, fault.Conflict) {
			t.Errorf("once it has begun: %v", err)
		}
		w.clean()
	})
}

// TestQueueByHand: the organiser gives a place that is free, and none that is not.
func TestQueueByHand(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.small(registration.ByHand)
	list := w.list(c)
	next := list.queued()[0]
	if err := w.Promote(t.Context(), w.outi, c.ID, next.ID, registration.Onsite); !fault.Is(err, fault.Conflict) {
		t.Errorf("without a free place: %v", err)
	}
	w.must(w.RemovePerson(t.Context(), w.outi, c.ID, list.Expected()[0].ID))
	if n := len(w.list(c).queued()); n != 1 {
		t.Errorf("%d queue: it moved by itself", n)
	}
	w.must(w.Promote(t.Context(), w.outi, c.ID, next.ID, registration.Onsite))
	if n := len(w.list(c).Expected()); n != 2 {
		t.Errorf("%d are on the list", n)
	}
	w.clean()
}

func (w *world) list(c Course) People {
	w.Helper()
	p, err := w.PeopleOf(w.Context(), w.outi, c.ID)
	w.must(err)
	return p
}

// small is a published course of two places that three have registered for.
func (w *world) small(q registration.Policy) Course {
	w.Helper()
	w.clock.Set(day0("2026-08-01"))
	p := w.plan("2026-09-14")
	p.Capacity = map[registration.Mode]registration.Limit{registration.Onsite: 2}
	p.Queue = q
	c, err := w.Begin(w.Context(), w.outi, New{Org: w.orgs["vass"].ID, Plan: p})
	w.must(err)
	w.act(w.outi, c.ID, Submit)
	w.act(w.riikka, c.ID, Approve)
	c = w.act(w.outi, c.ID, Publish)
	for i := range 3 {
		_, err := w.Register(w.Context(), authz.Actor{}, c.ID, registration.Input{Name: fmt.Sprint("Osallistuja ", i), Email: fmt.Sprintf("o%d@example.org", i), Lang: i18n.FI, Mode: registration.Onsite})
		w.must(err)
	}
	return c
}
