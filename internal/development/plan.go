package development

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
)

// State is where an overall plan is.
type State string

// The states. A plan that is in force may be followed up each year; the next
// version archives it.
const (
	Draft      State = "draft"
	Adopted    State = "adopted"
	FollowedUp State = "followed_up"
	Archived   State = "archived"
)

// Open tells whether the plan may still be written.
func (s State) Open() bool { return s == Draft }

// InForce tells whether it is the one that is gone by.
func (s State) InForce() bool { return s == Adopted || s == FollowedUp }

// Step is a question of the workbook, or a page of it.
type Step string

// The steps, in the order a person thinks. All but the first are skippable.
const (
	Period     Step = "period"
	Mission    Step = "mission"
	Aims       Step = "aims"
	Audience   Step = "audience"
	Focus      Step = "focus"
	Models     Step = "models"
	Measures   Step = "measures"
	Indicators Step = "indicators"
	Districts  Step = "districts"
	Notes      Step = "notes"
)

// Steps lists them.
var Steps = []Step{Period, Mission, Aims, Audience, Focus, Models, Measures, Indicators, Districts, Notes}

// texts are the steps that are answered in words.
var texts = []Step{Mission, Aims, Audience, Focus, Models, Notes}

// Worded tells whether a step is answered in words.
func (s Step) Worded() bool { return slices.Contains(texts, s) }

// Plan is a version of an organisation's overall plan.
type Plan struct {
	ID          string
	Org, Centre org.ID
	Number      int
	State       State
	First, Last int // years
	Keeper      string
	Reminded    int
	Version     int
	AdoptedBy   string
	AdoptedAt   time.Time
	ArchivedAt  time.Time
	CreatedBy   string
	Created     time.Time
	Updated     time.Time
}

// Path is the page of the plan.
func (p Plan) Path() string { return "/development-plans/" + p.ID }

// Covers tells whether a year belongs to the plan's period.
func (p Plan) Covers(year int) bool { return year >= p.First && year <= p.Last }

// Frame is the period and the keeper, as they are written.
type Frame struct {
	First, Last int
	Keeper      string
	Seen        int
}

const (
	maxText    = 8000
	maxTitle   = 200
	maxWho     = 200
	maxNote    = 500
	maxComment = 2000
	longest    = 10 // years
	mostRows   = 200
)

func (f Frame) check(today civil.Date) error {
	var bad fault.Fields
	for name, y := range map[string]int{"first": f.First, "last": f.Last} {
		if y < firstYear || y > today.Year+20 {
			bad.Add(name, msgYear)
		}
	}
	if len(bad) == 0 && f.Last < f.First {
		bad.Add("last", msgEndsFirst)
	} else if len(bad) == 0 && f.Last-f.First >= longest {
		bad.Add("last", msgTooLongPeriod.Fill("max", longest))
	}
	return bad.Err()
}

// Text is what was answered to a step; of a district where Unit is given.
type Text struct {
	Plan    string
	Step    Step
	Unit    org.ID
	Text    string
	Version int
	Person  string
	At      time.Time
}

// tidy is a text without blanks at its ends.
func tidy(s string, max int, field string, bad *fault.Fields) string {
	s = strings.TrimSpace(s)
	if len([]rune(s)) > max {
		bad.Add(field, msgTooLong.Fill("max", max))
	}
	return s
}

// MeasureState is how far a measure has come.
type MeasureState string

// The states of measures.
const (
	Open    MeasureState = "open"
	Done    MeasureState = "done"
	Dropped MeasureState = "dropped"
)

var measureSteps = []MeasureState{Open, Done, Dropped}

// Into is what a measure may become.
type Into string

// What measures become.
const (
	IntoHours   Into = "hours"
	IntoModel   Into = "model"
	IntoCourse  Into = "course"
	IntoMeeting Into = "meeting"
)

// Intos lists them.
var Intos = []Into{IntoCourse, IntoHours, IntoModel, IntoMeeting}

// Measure is who does what by when.
type Measure struct {
	ID, Plan string
	Unit     org.ID // "" the organisation's own
	Title    string
	Who      string
	Due      civil.Date
	Hours    hours.Hours
	State    MeasureState
	Into     Into
	IntoID   string
	Version  int
	Person   string
	At       time.Time
}

// Late tells whether it should have been done.
func (m Measure) Late(today civil.Date) bool {
	return m.State == Open && m.IntoID == "" && !m.Due.IsZero() && m.Due.Before(today)
}

func (m *Measure) check() error {
	var bad fault.Fields
	if m.Title = tidy(m.Title, maxTitle, "title", &bad); m.Title == "" {
		bad.Add("title", msgMeasureTitle)
	}
	m.Who = tidy(m.Who, maxWho, "who", &bad)
	if !m.Due.IsZero() && (m.Due.Year < firstYear || m.Due.Year > 2100) {
		bad.Add("due", msgYear)
	}
	if m.Hours < 0 || m.Hours > hours.Whole(10_000) {
		bad.Add("hours", msgMeasureHours)
	}
	if m.State == "" {
		m.State = Open
	}
	if !slices.Contains(measureSteps, m.State) {
		bad.Add("state", msgChoice)
	}
	return bad.Err()
}

// Figure is what an indicator measures.
type Figure string

// The figures, each counted from what was held in a year.
const (
	OfCourses  Figure = "courses"
	OfHours    Figure = "hours"
	OfGroups   Figure = "groups"
	OfPeople   Figure = "people"
	OfRegions  Figure = "regions"
	OfUnits    Figure = "units"
	OfFeedback Figure = "feedback"
)

// FigureKinds lists them.
var FigureKinds = []Figure{OfCourses, OfHours, OfGroups, OfPeople, OfRegions, OfUnits, OfFeedback}

// Indicator is what is aimed at in a year, in hundredths.
type Indicator struct {
	ID, Plan string
	Figure   Figure
	Target   int
	Note     string
}

func (i *Indicator) check() error {
	var bad fault.Fields
	if !slices.Contains(FigureKinds, i.Figure) {
		bad.Add("figure", msgChoice)
	}
	most := 100_000_000
	if i.Figure == OfFeedback {
		most = 500
	}
	if i.Target <= 0 || i.Target > most {
		bad.Add("target", msgTarget)
		if i.Figure == OfFeedback {
			bad = fault.Fields{}
			bad.Add("target", msgTargetMean)
		}
	}
	i.Note = tidy(i.Note, maxNote, "note", &bad)
	return bad.Err()
}

// Actual is what came of an indicator in a year; unknown where nothing may be
// shown.
type Actual struct {
	Year  int
	Value int // hundredths
	Known bool
}

// actual counts a figure of a year.
func (p Present) actual(f Figure) Actual {
	a := Actual{Year: p.Year, Known: true}
	t := p.Total
	switch f {
	case OfCourses:
		a.Value = 100 * t.Courses
	case OfHours:
		a.Value = int(t.Hours)
	case OfGroups:
		a.Value = 100 * t.Groups
	case OfPeople:
		a.Value, a.Known = 100*t.People.Net, !t.People.Hidden
	case OfRegions:
		for _, r := range p.Regions {
			if !r.Count.None() {
				a.Value += 100
			}
		}
	case OfUnits:
		a.Value = 100 * (p.UnitsAll - len(p.Silent))
	case OfFeedback:
		if a.Known = t.Heard.Courses > 0; a.Known {
			a.Value = int(t.Heard.Means[0]*100 + 0.5)
		}
	}
	return a
}

// Side is for whom somebody speaks.
type Side string

// The sides.
const (
	OfOrg      Side = "organisation"
	OfDistrict Side = "district"
	OfCentre   Side = "centre"
)

// Comment is what somebody said beside a step.
type Comment struct {
	ID, Plan string
	Step     Step
	Unit     org.ID
	Side     Side
	Text     string
	Person   string
	At       time.Time
	Resolved time.Time
}

// Review is a year looked back on.
type Review struct {
	Plan    string
	Year    int
	Went    string
	Change  string
	Version int
	Person  string
	At      time.Time
}

// toChange is what reviews say should be changed, the latest first.
func toChange(reviews []Review) string {
	var parts []string
	for _, v := range slices.Backward(reviews) {
		if v.Change != "" {
			parts = append(parts, strconv.Itoa(v.Year)+": "+v.Change)
		}
	}
	return strings.Join(parts, "\n")
}

func joined(a, b string) string {
	if b == "" {
		return a
	}
	return a + "\n\n" + b
}

// cut keeps the first n letters.
func cut(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n])
	}
	return s
}
