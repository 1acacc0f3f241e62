// Package feedback asks those who were at a course how it went. The morning
// after the last session each gets a personal link by mail. The asking, the
// answers without names and the hiding of what is of fewer than five people
// are those of package survey; nothing of it is stored here.
//
// The core questions are the same for every course, so that courses can be
// compared. An organiser may add questions of their own until people are
// asked. Nobody learns who has answered, and no certificate waits for it.
package feedback

import (
	"slices"
	"strconv"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/survey"
)

// Round is the feedback on one course.
type Round struct {
	Course string
	Own    []Own
	Off    bool   // the organiser asks for none
	Survey string // "" until people have been asked
	Asked  time.Time
}

// Own is a question of the organiser's own.
type Own struct {
	Title i18n.Content `json:"title"`
	Scale bool         `json:"scale,omitempty"` // from 1 to 5; else in own words
}

// The limits and days of a round.
const (
	MaxOwn     = 3
	maxTitle   = 300
	remindDays = 4 // before the last day
	// lookBack is for how long after a course its people may still be asked,
	// where nobody had been noted as there before.
	lookBack = 30
)

// check says what is wrong with own questions, and leaves out empty ones.
func check(own []Own) ([]Own, error) {
	var wrong fault.Fields
	var kept []Own
	for i, q := range own {
		if q.Title.Empty() {
			continue
		}
		for _, l := range i18n.Langs {
			if len([]rune(q.Title.Own(l))) > maxTitle {
				wrong.Add("own."+strconv.Itoa(i)+".title", msgTooLong.Fill("max", maxTitle))
				break
			}
		}
		kept = append(kept, q)
	}
	if len(kept) > MaxOwn {
		wrong.Add("", msgTooMany.Fill("most", MaxOwn))
	}
	return kept, wrong.Err()
}

// questions are the own ones as a survey asks them. Their keys are of the
// course, since nothing else has the same question.
func (r Round) questions() []survey.Question {
	var out []survey.Question
	for i, q := range r.Own {
		out = append(out, survey.OwnQuestion("own-"+strconv.Itoa(i+1), q.Title, q.Scale))
	}
	return out
}

// AskedOn is the morning on which people are asked about a course that ends at
// an instant.
func AskedOn(ends time.Time) civil.Date { return civil.DateOf(ends.Add(-time.Millisecond)).AddDays(1) }

// Core are the keys of the questions that are the same for every course and
// have a mean.
func Core() []string {
	var keys []string
	for _, q := range Cores() {
		keys = append(keys, q.Key)
	}
	return keys
}

// By is what the comparison is laid out by.
type By string

// The ways.
const (
	ByCourse By = "course"
	ByOrg    By = "organisation"
	ByYear   By = "year"
)

// Ways lists them.
var Ways = []By{ByCourse, ByOrg, ByYear}

// Known tells whether it is one of the ways.
func (b By) Known() bool { return slices.Contains(Ways, b) }

// Line is one course, organisation or year in the comparison.
type Line struct {
	Key     string
	Name    i18n.Content
	Path    string
	Day     civil.Date // of a course: its last
	Courses int        // of which something may be shown
	Answers int        // to the first core question, of those
	Means   []float64  // by core question; 0: nothing that may be shown
}

// sum gathers what may be shown.
type sum struct{ points, people []int }

func (s *sum) add(i int, d survey.Distribution) {
	for _, c := range d.Cells {
		s.points[i] += c.Number * c.N
		s.people[i] += c.N
	}
}

// compare lays together what single courses show. A line is the sum of what
// may be shown of each of its courses, so that nothing can be learnt by
// subtracting courses from it. rows are by survey; line tells which line a
// survey belongs to.
func compare(rows map[string][]survey.Distribution, order []string, line func(survey string) Line) []Line {
	core := len(Core())
	sums := map[string]*sum{}
	at := map[string]int{}
	var out []Line
	for _, id := range order {
		l := line(id)
		i, ok := at[l.Key]
		if !ok {
			i = len(out)
			at[l.Key] = i
			out = append(out, l)
			sums[l.Key] = &sum{make([]int, core), make([]int, core)}
		}
		shown := false
		for k, d := range rows[id] {
			if k < core && !d.Hidden && d.Answers >= survey.Least {
				sums[l.Key].add(k, d)
				shown = true
			}
		}
		if shown {
			out[i].Courses++
		}
	}
	for i := range out {
		s := sums[out[i].Key]
		out[i].Answers = s.people[0]
		out[i].Means = make([]float64, core)
		for k := range core {
			if s.people[k] > 0 {
				out[i].Means[k] = float64(s.points[k]) / float64(s.people[k])
			}
		}
	}
	return out
}

// titleOf names the feedback on a course, in every language it is asked in:
// the core questions are in all three.
func titleOf(name i18n.Content) i18n.Content {
	t := i18n.Content{}
	for _, l := range i18n.Langs {
		t = t.Set(l, surveyTitle.With(l, "course", name))
	}
	return t
}
