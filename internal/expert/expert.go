// Package expert keeps what the experts of a study centre can do.
//
// An expert says which themes of the shared vocabulary they train in and how
// far, in which languages, where, and on which days they can be booked. What
// proves it is drawn from where it is: the courses they trained at, the
// feedback on those, their certificates. None of that can be typed here. An
// expert chooses what of it everybody may see.
package expert

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"parvi/internal/course"
	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/theme"
)

// Level is how far a competence goes.
type Level int

// The levels.
const (
	Basics          Level = 1 // knows the basics
	Trains          Level = 2 // trains others
	TrainsTrainers  Level = 3 // trains those who train
	maxCompetences        = 60
	maxIntro              = 4000
	maxAway               = 200
	maxNote               = 200
	maxMonthlyHours       = 300_00
)

// Levels lists them, the lowest first.
var Levels = []Level{Basics, Trains, TrainsTrainers}

// Competence is a theme somebody knows.
type Competence struct {
	Theme theme.Theme
	Level Level
	Held  int // courses they trained at whose plan has the theme's words
}

// Away are days on which an expert cannot be booked.
type Away struct {
	ID          string
	First, Last civil.Date
	Note        string
}

// Profile is what is written of an expert.
type Profile struct {
	Intro        i18n.Content
	Langs        []i18n.Lang
	Municipality string // they travel from
	Regions      []string
	Remote       bool
	Weekdays     []time.Weekday
	MonthHours   course.Hours // at most; 0: not said

	// What everybody may see, once the page is listed.
	Listed           bool
	ShowEmail        bool
	ShowCourses      bool
	ShowFeedback     bool
	ShowCertificates bool
	ShowFree         bool
}

// Expert is one expert of one study centre.
type Expert struct {
	ID, Person, Centre string
	Version            int
	Profile
	Name, Email string // the person's
	Lang        i18n.Lang
	Competences []Competence
	Away        []Away
	Updated     time.Time
}

// Path is the expert's page.
func (e Expert) Path() string { return "/experts/" + e.ID }

// check says what is wrong with what is written, and gives it clean.
func (p Profile) check() (Profile, error) {
	var wrong fault.Fields
	for _, l := range i18n.Langs {
		if len([]rune(p.Intro.Own(l))) > maxIntro {
			wrong.Add("intro", msgTooLong.Fill("max", maxIntro))
			break
		}
	}
	if len(p.Langs) == 0 {
		wrong.Add("langs", msgNoLang)
	}
	if p.Municipality != "" {
		if _, ok := place.MunicipalityByCode(p.Municipality); !ok {
			wrong.Add("municipality", msgUnknownTown)
		}
	}
	for _, r := range p.Regions {
		if _, ok := place.RegionByCode(r); !ok {
			wrong.Add("regions", msgUnknownRegion)
			break
		}
	}
	if len(p.Regions) == 0 && !p.Remote {
		wrong.Add("regions", msgNowhere)
	}
	if len(p.Weekdays) == 0 {
		wrong.Add("weekdays", msgNoDays)
	}
	if p.MonthHours < 0 || p.MonthHours > maxMonthlyHours {
		wrong.Add("month_hours", msgMonthHours.Fill("most", int(maxMonthlyHours/100)))
	}
	slices.Sort(p.Regions)
	p.Regions = slices.Compact(p.Regions)
	return p, wrong.Err()
}

// check says what is wrong with days away.
func (a Away) check() error {
	var wrong fault.Fields
	switch {
	case a.First.IsZero():
		wrong.Add("first", msgDay)
	case a.Last.IsZero():
		wrong.Add("last", msgDay)
	case a.Last.Before(a.First):
		wrong.Add("last", msgOrder)
	}
	if len([]rune(a.Note)) > maxNote {
		wrong.Add("note", msgTooLong.Fill("max", maxNote))
	}
	return wrong.Err()
}

// weekdaysText and weekdaysOf are days of the week as they are stored: Monday
// is 1, Sunday 7.
func weekdaysText(days []time.Weekday) string {
	var out []string
	for _, d := range Week {
		if slices.Contains(days, d) {
			out = append(out, strconv.Itoa(isoDay(d)))
		}
	}
	return strings.Join(out, " ")
}

func weekdaysOf(s string) []time.Weekday {
	var out []time.Weekday
	for _, w := range strings.Fields(s) {
		if n, err := strconv.Atoi(w); err == nil && n >= 1 && n <= 7 {
			out = append(out, time.Weekday(n%7))
		}
	}
	return out
}

func isoDay(d time.Weekday) int { return (int(d)+6)%7 + 1 }

// Week are its days, Monday first.
var Week = []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday, time.Sunday}
