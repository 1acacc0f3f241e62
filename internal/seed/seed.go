// Package seed makes content that nobody mistakes for real: for load tests by
// the thousand, and a fictitious present day for the demo. People are called
// Esimerkkilä and write from example.org; organisations are imaginary by their
// own names. It writes through the same parts as everybody else, so that what
// it leaves behind holds every invariant, and nobody is mailed about it.
//
// The same seed and day give the same content; ids are the database's own. The
// content is planned first, without a database, and then written in chunks.
//
// Courses and their participations are not in the product yet, and so not in
// here either.
package seed

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"parvi/internal/agreement"
	"parvi/internal/commission"
	"parvi/internal/course"
	"parvi/internal/curriculum"
	"parvi/internal/development"
	"parvi/internal/expert"
	"parvi/internal/feedback"
	"parvi/internal/files"
	"parvi/internal/guidance"
	"parvi/internal/handbook"
	"parvi/internal/hours"
	"parvi/internal/life"
	"parvi/internal/material"
	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/note"
	"parvi/internal/payment"
	"parvi/internal/peergroup"
	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/practice"
	"parvi/internal/record"
	"parvi/internal/registration"
	"parvi/internal/statement"
	"parvi/internal/survey"
	"parvi/internal/talk"
	"parvi/internal/task"
	"parvi/internal/theme"
	"parvi/internal/tip"
)

// Services are what seeding writes through.
type Services struct {
	DB           *db.DB
	Networks     *network.Service
	Registration *registration.Service
	Meetings     *meeting.Service
	Handbook     *handbook.Service
	Talk         *talk.Service
	Files        *files.Service // nil: no workspaces are filled
	Tasks        *task.Service
	Notes        *note.Service
	Tips         *tip.Service
	Life         *life.Service
	Courses      *course.Service // nil: no courses are made
	Hours        *hours.Service
	Payments     *payment.Service
	Agreements   *agreement.Service
	Materials    *material.Service
	Themes       *theme.Service
	Practices    *practice.Service
	Statements   *statement.Service
	Curriculum   *curriculum.Service
	Surveys      *survey.Service     // nil: none are made
	Feedback     *feedback.Service   // nil: none is made
	Records      *record.Service     // nil: none are given
	Groups       *peergroup.Service  // nil: there are none
	Experts      *expert.Service     // nil: there are none
	Commissions  *commission.Service // nil: there are none
	Development  *development.Service
	Guidance     *guidance.Service // nil: nobody asks
}

// Options say how much to make.
type Options struct {
	Scale int        // 1 is about 2,000 professionals, 40 networks, 500 meetings a year
	Seed  int64      // the same gives the same
	Today civil.Date // the day it all turns around; zero: the database's
	Log   func(string)
}

// The numbers at scale 1.
const (
	perScalePeople   = 2000
	perScaleOrgs     = 80
	perScaleUnits    = 2000
	perScaleNetworks = 40
	perScaleMeetings = 500 // a year
)

// Fill fills the database with synthetic content.
func Fill(ctx context.Context, s Services, o Options) error {
	o.Scale = max(o.Scale, 1)
	if o.Today.IsZero() {
		o.Today = civil.DateOf(s.DB.Now())
	}
	if o.Log == nil {
		o.Log = func(string) {}
	}
	p := newPlan(o.Seed, o.Today)
	p.organisations(word{"Kattojärjestö Kuvitelma ry", "Paraplyorganisationen Fantasi rf", "Umbrella Organisation Imagination"},
		word{"Opintokeskus Satunnainen", "Studiecentralen Slump", "Study Centre Chance"}, perScaleOrgs*o.Scale, perScaleUnits*o.Scale)
	p.crowd(perScalePeople * o.Scale)
	p.manyNetworks(perScaleNetworks * o.Scale)
	p.belonging(len(p.networks))
	p.manyMeetings(perScaleMeetings * o.Scale)
	if err := newWriter(s, p, o.Log).all(ctx); err != nil {
		return fmt.Errorf("seed: %w", err)
	}
	return nil
}

// plan is all the content, before anything is written. Things refer to each
// other by their place in these lists.
type plan struct {
	*rand.Rand
	today    civil.Date
	base     time.Time // the beginning of today: nothing has happened after it
	emails   map[string]int
	orgs     []orgPlan
	nations  []int // organisations that people mostly work for
	people   []personPlan
	networks []networkPlan
	joins    []joinPlan
	members  [][]int         // people of each network
	in       map[[2]int]bool // network and person
	meetings []meetingPlan
}

func newPlan(seed int64, today civil.Date) *plan {
	return &plan{
		Rand: rand.New(rand.NewPCG(uint64(seed), 0x9a_17)), today: today, base: today.Start(), emails: map[string]int{}, in: map[[2]int]bool{},
	}
}

// chance is true so many times in a hundred.
func (p *plan) chance(percent int) bool { return p.IntN(100) < percent }

// between is a number from a to b, both included.
func (p *plan) between(a, b int) int { return a + p.IntN(b-a+1) }

func pick[T any](p *plan, list []T) T { return list[p.IntN(len(list))] }

// text is a word in three languages mostly, in Finnish only now and then, so
// that the fallback is seen.
func (p *plan) text(w word) i18n.Content {
	switch n := p.IntN(10); {
	case n < 7:
		return w.content()
	case n < 9:
		return i18n.Content{FI: w.fi}
	default:
		return i18n.Content{FI: w.fi, SV: w.sv}
	}
}

// some gives n different things of a list, in a random order.
func some[T any](p *plan, list []T, n int) []T {
	var out []T
	for _, i := range p.Perm(len(list))[:min(n, len(list))] {
		out = append(out, list[i])
	}
	return out
}

// writer writes a plan.
type writer struct {
	Services
	*plan
	log      func(string)
	orgIDs   []string
	personID []string
	made     []network.Network
	model    string // the published course model

	trainedBy []person.Person // the trainers of the demo, by trainerNames
}

func newWriter(s Services, p *plan, log func(string)) *writer {
	return &writer{
		Services: s, plan: p, log: log,
		orgIDs: make([]string, len(p.orgs)), personID: make([]string, len(p.people)), made: make([]network.Network, len(p.networks)),
	}
}

// all writes everything, in the order in which things refer to each other.
func (w *writer) all(ctx context.Context) error {
	ctx = mail.Quiet(ctx)
	for _, step := range []struct {
		what string
		size int
		of   int
		one  func(context.Context, *db.Tx, int) error
	}{
		{"organisations", 50, len(w.orgs), w.org},
		{"people", 100, len(w.people), w.person},
		{"networks", 10, len(w.networks), w.network},
		{"memberships", 150, len(w.joins), w.join},
		{"meetings", 5, len(w.meetings), w.meeting},
	} {
		if err := w.chunks(ctx, step.of, step.size, step.one); err != nil {
			return fmt.Errorf("%s: %w", step.what, err)
		}
		w.log(fmt.Sprintf("%d %s", step.of, step.what))
	}
	return nil
}

// chunks writes n things, so many in one transaction. A transaction may run
// twice, so that one writes only to its own place of a list.
func (w *writer) chunks(ctx context.Context, n, size int, one func(context.Context, *db.Tx, int) error) error {
	for from := 0; from < n; from += size {
		err := w.DB.Write(ctx, func(tx *db.Tx) error {
			for i := from; i < min(from+size, n); i++ {
				if err := w.at(tx, w.base, func() error { return one(ctx, tx, i) }); err != nil {
					return err
				}
			}
			return nil
		}, db.Named("seed"))
		if err != nil {
			return err
		}
	}
	return nil
}

// at does something as if it were another time. It is the one place where
// somebody sets the instant of a transaction: what is made up has a past.
func (w *writer) at(tx *db.Tx, t time.Time, f func() error) error {
	now := tx.Now
	tx.Now = t.UTC()
	defer func() { tx.Now = now }()
	return f()
}
