// Package course is a course entered once, from plan to decision.
//
// An association plans it: sessions with trainers and places, what people will
// be able to do, for whom, costs. Teaching hours follow from the timetable and
// are never typed. The study centre approves the plan, by rule or by a
// reviewer; then it is published, people register, come and are noted. The
// report is filled from what is known already; one person checks it, another
// decides on the support, and the decision shows its arithmetic.
//
// What may be done when, by whom and under which conditions stands in one
// table (state.go), which docs/courses.md prints. Where a course is, who has it,
// what comes next and by when is said by one function (standing.go). Places and
// queues are those of package registration, whose offering has the course's id.
package course

import (
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
)

// Kind is what sort of training it is.
type Kind string

// The kinds.
const (
	Ordinary Kind = "course"
	Lecture  Kind = "lecture"
)

// Support is what support is applied for.
type Support string

// The kinds of support.
const (
	NoSupport   Support = "none"
	WithSupport Support = "ordinary"
)

// Course is one course.
type Course struct {
	ID, Org, Centre string
	State           State
	Plan
	CopiedFrom   string
	Series       string
	Code         string // by which participants say that they are there
	Sequence     int    // of its calendar event
	Assigned     string // who at the centre has it in hand
	CreatedBy    string
	Created      time.Time
	Updated      time.Time
	SubmittedAt  time.Time
	PublishedAt  time.Time
	Moved        time.Time // when it came into its state
	CancelReason i18n.Content
	Reminded     string

	// Of its sessions, for lists.
	Starts, Ends time.Time
	Hours        Hours
	Region       string
}

// Plan is everything of a course that its organiser writes.
type Plan struct {
	Support      Support
	Kind         Kind
	Name         i18n.Content
	Lead         i18n.Content
	Description  i18n.Content
	Langs        []i18n.Lang
	Audience     i18n.Content
	Outcomes     i18n.Content // one a line
	Contents     i18n.Content
	Methods      i18n.Content
	Online       i18n.Content // what is studied by oneself
	Assessment   i18n.Content // how it is seen what was learned
	Place        i18n.Content
	Municipality string
	AccessInfo   i18n.Content
	RemoteURL    string // told only to those who take part remotely
	Capacity     map[registration.Mode]registration.Limit
	OpensOn      civil.Date // zero: at once
	ClosesOn     civil.Date // last day; zero: until it starts
	Queue        registration.Policy
	AskDiet      bool
	AskAccess    bool
	Fee          i18n.Content
	Participants int // planned
	Income       Cents
	OtherFunding bool
	ContactName  string
	ContactEmail string
	Listed       bool
	Sessions     []Session
	Costs        []Cost
}

// Path is the course's page.
func (c Course) Path() string { return "/courses/" + c.ID }

// Supported tells whether support is applied for.
func (c Course) Supported() bool { return c.Support == WithSupport }

// UID identifies the course in calendars, for good.
func (c Course) UID() string { return "course-" + c.ID + "@parvi" }

func (c Course) firstDay() civil.Date {
	if c.Starts.IsZero() {
		return civil.Date{}
	}
	return civil.DateOf(c.Starts)
}

func (c Course) lastDay() civil.Date {
	if c.Ends.IsZero() {
		return civil.Date{}
	}
	return civil.DateOf(c.Ends.Add(-time.Millisecond))
}

func (c Course) crossesYear() bool {
	return !c.Starts.IsZero() && c.firstDay().Year != c.lastDay().Year
}

// opensAt and closesAt are when registering begins and ends.
func (c Course) opensAt() time.Time {
	if c.OpensOn.IsZero() {
		return time.Time{}
	}
	return c.OpensOn.Start()
}

func (c Course) closesAt() time.Time {
	if c.ClosesOn.IsZero() || c.ClosesOn.End().After(c.Starts) {
		return c.Starts
	}
	return c.ClosesOn.End()
}

// settled is the course with what follows from its plan.
func (c Course) settled() Course {
	c.Starts, c.Ends, c.Hours = time.Time{}, time.Time{}, TeachingHours(c.Sessions)
	for _, s := range c.Sessions {
		if c.Starts.IsZero() || s.Starts.Before(c.Starts) {
			c.Starts = s.Starts
		}
		if s.Ends.After(c.Ends) {
			c.Ends = s.Ends
		}
	}
	return c
}

// Modes are the ways to take part.
func (p Plan) Modes() []registration.Mode { return registration.Offering{Capacity: p.Capacity}.Modes() }

// lang is the language the plan is written in.
func (p Plan) lang() i18n.Lang {
	if len(p.Langs) > 0 {
		return p.Langs[0]
	}
	return i18n.FI
}

// searched is what a course is found by.
func (p Plan) searched() []i18n.Content {
	return []i18n.Content{p.Name, p.Lead, p.Description, p.Audience, p.Outcomes, p.Contents, p.Place}
}

// fold is everything of the plan that is searched.
func (p Plan) fold() string {
	var all []string
	for _, c := range p.searched() {
		all = append(all, c.FI, c.SV, c.EN)
	}
	return i18n.Fold(strings.Join(all, " "))
}

// goals are the learning outcomes, one each.
func (p Plan) goals(l i18n.Lang) []string {
	var list []string
	for _, line := range strings.Split(p.Outcomes.In(l), "\n") {
		if line = strings.TrimSpace(strings.TrimLeft(line, "-•* ")); line != "" {
			list = append(list, line)
		}
	}
	return list
}
