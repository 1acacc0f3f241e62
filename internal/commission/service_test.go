package commission

import (
	"bytes"
	"strings"
	"sync"
	"testing"
	"time"

	"parvi/internal/course"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// From the request to the invoice: the far expert with both competences is
// first, and nothing is typed twice.
func TestFromRequestToInvoice(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		c := w.asked("2027-02-10")
		m, err := w.Rank(t.Context(), w.pirjo, c.ID)
		w.must(err)
		if len(m.Ranked) != 2 || m.Ranked[0].ID != w.siv.ID || m.Ranked[1].ID != w.kerttu.ID || m.Ranked[1].Complete() {
			t.Fatalf("ranked %+v", m.Ranked)
		}
		c = w.offered("2027-02-11")
		v, err := w.See(t.Context(), w.outi, c.ID)
		w.must(err)
		// 6.66 × 10.01 = 66.67; 100 × 0.33 = 33.00, and 25.5 % of it 8.42 (half a cent up).
		if v.Offer.Net() != 99_67 || v.Offer.Tax() != 8_42 || !v.May[Accept] || v.May[Offering] {
			t.Errorf("offered %d and %d, may %v", v.Offer.Net(), v.Offer.Tax(), v.May)
		}
		w.must(w.Answer(t.Context(), w.outi, c.ID, Accept, ""))
		made, err := w.Schedule(t.Context(), w.pirjo, c.ID)
		w.must(err)
		var k course.Known
		w.must(d.Read(t.Context(), func(tx *db.Tx) (err error) {
			k, err = course.KnownByID(t.Context(), tx, made.ID)
			return err
		}))
		if k.Org != w.orgs["poiju"].ID || k.Name.SV != "Pengar och ord" || k.Outcomes.SV != "skriver ett klart brev\nläser en budget" || k.Municipality != "545" || k.Participants != 14 ||
			len(k.Sessions) != 1 || k.Sessions[0].TrainerID != w.siv.Person || k.Hours != 666 || k.Supported() || k.Listed {
			t.Errorf("made %+v", k.Plan)
		}
		staff := authz.Actor{Person: w.pirjo.Person, Grants: []authz.Grant{{Role: "organiser", Scope: w.orgs["poiju"].ID}}}
		for _, do := range []course.Action{course.Submit, course.Publish} {
			_, err := w.Courses.Act(t.Context(), staff, made.ID, do, course.Input{})
			w.must(err)
		}
		// Published, the course itself keeps the expert: once, not twice.
		second := w.asked("2027-02-11")
		if err := w.Choose(t.Context(), w.pirjo, second.ID, w.siv.ID); !fault.Is(err, fault.Conflict) {
			t.Errorf("booked beside a published course: %v", err)
		}
		w.must(w.Due(t.Context()))
		if got := w.state(c.ID); got != Scheduled {
			t.Errorf("before the course: %s", got)
		}
		clock.Set(civil.MustDate("2027-02-12").Start())
		w.must(w.Due(t.Context()))
		if got := w.state(c.ID); got != Delivered {
			t.Errorf("after the course: %s", got)
		}
		clock.Set(civil.MustDate("2027-02-25").Start())
		w.must(w.Due(t.Context()))
		if got := w.state(c.ID); got != Answered {
			t.Errorf("after the days of feedback: %s", got)
		}
		var csv bytes.Buffer
		w.must(w.Invoicing(t.Context(), w.pirjo, w.orgs["poiju"].ID, i18n.SV, &csv))
		if n := strings.Count(csv.String(), "VASS-7"); n != 2 || !strings.Contains(csv.String(), "66.67") && !strings.Contains(csv.String(), "66,67") {
			t.Errorf("invoicing data, %d lines: %s", n, csv.String())
		}
		if err := w.Invoicing(t.Context(), w.outi, w.orgs["poiju"].ID, i18n.SV, &csv); !fault.Is(err, fault.NotFound) {
			t.Errorf("the customer reads invoices of all: %v", err)
		}
		w.must(w.Bill(t.Context(), w.pirjo, c.ID, "2027-0042"))
		w.must(w.Close(t.Context(), w.pirjo, c.ID))
		if got := w.state(c.ID); got != Closed {
			t.Errorf("at the end: %s", got)
		}
		w.clean()
		w.must(w.outbox.Drain(t.Context()))
		for to, subject := range map[string]string{"outi-opintola@example.org": "Offert på en utbildning: Pengar och ord", "siv-exempelgren@example.org": "Du är bokad som utbildare: Pengar och ord",
			"pirjo-paattola@example.org": "Tarjous hyväksyttiin: Pengar och ord"} {
			found := false
			for _, x := range w.box.To(to) {
				found = found || x.Subject == subject
			}
			if !found {
				t.Errorf("%s was not written %q", to, subject)
			}
		}
	})
}

// Many would book the same expert for the same day at once: one does, the
// others are told by whom and when they were beaten.
func TestAnExpertIsBookedOnce(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		var ids []string
		for range 6 {
			ids = append(ids, w.asked("2027-02-10").ID)
		}
		errs := make([]error, len(ids))
		var all sync.WaitGroup
		for i, id := range ids {
			all.Go(func() { errs[i] = w.Choose(t.Context(), w.pirjo, id, w.siv.ID) })
		}
		all.Wait()
		done := 0
		for _, err := range errs {
			switch {
			case err == nil:
				done++
			case !fault.Is(err, fault.Conflict):
				t.Errorf("refused with %v", err)
			case !strings.Contains(fault.Of(err).Say.SV, "Siv Exempelgren är redan bokad då: ") || !strings.Contains(fault.Of(err).Say.FI, "10.2.2027"):
				t.Errorf("refused with %q", fault.Of(err).Say)
			}
		}
		if done != 1 {
			t.Errorf("%d were booked", done)
		}
		w.clean()
		// The next day is free, and the same again for who has it already.
		next := w.asked("2027-02-11")
		w.must(w.Choose(t.Context(), w.pirjo, next.ID, w.siv.ID))
		w.must(w.Choose(t.Context(), w.pirjo, next.ID, w.siv.ID))
		w.clean()
	})
}

func TestAnOfferExpiresAndGivesTheExpertFree(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.offered("2027-02-10")
	clock.Set(civil.MustDate("2026-11-20").End().Add(-time.Minute))
	w.must(w.Due(t.Context()))
	if got := w.state(c.ID); got != Offered {
		t.Errorf("on its last day: %s", got)
	}
	clock.Set(civil.MustDate("2026-11-21").Start())
	if err := w.Answer(t.Context(), w.outi, c.ID, Accept, ""); !fault.Is(err, fault.Conflict) {
		t.Errorf("accepted too late: %v", err)
	}
	w.must(w.Due(t.Context()))
	if got := w.state(c.ID); got != Expired {
		t.Errorf("after its last day: %s", got)
	}
	w.clean()
	other := w.asked("2027-02-10")
	w.must(w.Choose(t.Context(), w.pirjo, other.ID, w.siv.ID))
	if err := w.Choose(t.Context(), w.pirjo, c.ID, w.siv.ID); !fault.Is(err, fault.Conflict) {
		t.Errorf("chosen again though booked meanwhile: %v", err)
	}
	if err := w.Answer(t.Context(), w.outi, other.ID, Cancel, ""); !fault.Is(err, fault.Invalid) {
		t.Errorf("called off without a reason: %v", err)
	}
	w.must(w.Answer(t.Context(), w.outi, other.ID, Cancel, "Vi flyttar till hösten."))
	w.must(w.Choose(t.Context(), w.pirjo, c.ID, w.siv.ID))
	w.clean()
}

func TestACancelledCourseLeavesTheOrder(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.offered("2027-02-10")
	w.must(w.Answer(t.Context(), w.outi, c.ID, Accept, ""))
	made, err := w.Schedule(t.Context(), w.pirjo, c.ID)
	w.must(err)
	staff := authz.Actor{Person: w.pirjo.Person, Grants: []authz.Grant{{Role: "organiser", Scope: w.orgs["poiju"].ID}}}
	for _, do := range []course.Action{course.Submit, course.Publish, course.Cancel} {
		_, err := w.Courses.Act(t.Context(), staff, made.ID, do, course.Input{Reason: i18n.Content{SV: "Sjukdom"}})
		w.must(err)
	}
	w.must(w.Due(t.Context()))
	if got := w.state(c.ID); got != Accepted {
		t.Fatalf("after its course was cancelled: %s", got)
	}
	w.clean()
	again, err := w.Schedule(t.Context(), w.pirjo, c.ID)
	if err != nil || again.ID == made.ID {
		t.Errorf("made again: %v", err)
	}
}

func TestWhoMayDoWhat(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.offered("2027-02-10")
	if _, err := w.See(t.Context(), w.ulla, c.ID); !fault.Is(err, fault.NotFound) {
		t.Errorf("a stranger sees it: %v", err)
	}
	if v, err := w.See(t.Context(), w.sivs, c.ID); err != nil || len(v.May) != 0 {
		t.Errorf("its trainer sees it: %v, may %v", err, v.May)
	}
	if err := w.Answer(t.Context(), w.pirjo, c.ID, Accept, ""); !fault.Is(err, fault.Forbidden) {
		t.Errorf("the study centre accepts its own offer: %v", err)
	}
	if _, err := w.Rank(t.Context(), w.outi, c.ID); !fault.Is(err, fault.Forbidden) {
		t.Errorf("the customer ranks experts: %v", err)
	}
	if _, err := w.Ask(t.Context(), w.ulla, w.orgs["vass"].ID, request("2027-02-10"), []string{"Talous"}); !fault.Is(err, fault.Forbidden) {
		t.Errorf("asked for another organisation: %v", err)
	}
	for who, want := range map[*authz.Actor]int{&w.outi: 1, &w.pirjo: 1, &w.sivs: 1, &w.ulla: 0} {
		if l, err := w.List(t.Context(), *who, "", 1); err != nil || l.Total != want {
			t.Errorf("%s finds %d, %v", who.Name, l.Total, err)
		}
	}
}

func TestABadRequestSaysEverythingThatIsWrong(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	r := request("2026-10-01") // has passed
	r.Title, r.Municipality, r.Size = " ", "", 0
	_, err := w.Ask(t.Context(), w.outi, w.orgs["vass"].ID, r, []string{"komm"})
	said := map[string]string{}
	for _, f := range fault.Of(err).Fields {
		said[f.Name] = f.Say.SV
	}
	for field, part := range map[string]string{"title": "ämnet", "municipality": "kommun", "size": "antalet", "sessions.0.day": "passerat", "themes": "Kommunikation"} {
		if !strings.Contains(said[field], part) {
			t.Errorf("%s: %q", field, said[field])
		}
	}
	c := w.offered("2027-02-10")
	if err := w.Change(t.Context(), w.outi, c.ID, 3, request("2027-02-12"), []string{"Talous"}); !fault.Is(err, fault.Conflict) {
		t.Errorf("changed once it was offered: %v", err)
	}
	open := w.asked("2027-02-15")
	w.must(w.Change(t.Context(), w.outi, open.ID, 1, request("2027-02-16"), []string{"Talous"}))
	if err := w.Change(t.Context(), w.outi, open.ID, 1, request("2027-02-17"), []string{"Talous"}); !fault.Is(err, fault.Conflict) {
		t.Errorf("an old version is written: %v", err)
	}
}

func TestThePriceListInForce(t *testing.T) {
	l := func(id string, version int, from string) List {
		return List{ID: id, Version: version, From: civil.MustDate(from)}
	}
	all := []List{l("c", 3, "2027-01-01"), l("b", 2, "2026-01-01"), l("a", 1, "2026-01-01")}
	for day, want := range map[string]string{"2025-12-31": "", "2026-01-01": "b", "2026-12-31": "b", "2027-01-01": "c"} {
		if got, _ := inForce(all, civil.MustDate(day)); got.ID != want {
			t.Errorf("on %s: %q", day, got.ID)
		}
	}
}
