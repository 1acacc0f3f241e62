// Package survey asks people and counts what they answer: barometers of
// networks, studies before a strategy, feedback, polls of dates. It stands in
// any space.
//
// Whether answers carry names is said before the first question and then kept
// by construction: an answer without a name has a random id, no time and no
// tie to an invitation, of which only is known that it has been used. Nothing
// is shown of fewer than five answers, also not by subtracting one list from
// another; of nameless answers nothing at all before the survey is closed.
package survey

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Kind tells surveys from polls of dates.
type Kind string

// The kinds.
const (
	Plain Kind = "survey"
	Dates Kind = "dates"
)

// State is where a survey stands.
type State string

// The states. A closed one may be published besides.
const (
	Draft  State = "draft"
	Open   State = "open"
	Closed State = "closed"
)

// Audience is who is asked.
type Audience string

// The audiences. Contacts lead the space or answer for it; main users stand
// for the organisations that belong to it; residents are members of any
// network who live in the region.
const (
	ToMembers   Audience = "members"
	ToFollowers Audience = "followers"
	ToContacts  Audience = "contacts"
	ToMainUsers Audience = "main_users"
	ToResidents Audience = "residents"
)

// Audiences are those that a kind of space has, in the order of the form.
func Audiences(spaceKind string) []Audience {
	switch spaceKind {
	case "region":
		return []Audience{ToResidents, ToContacts}
	case "organisation":
		return []Audience{ToMainUsers, ToContacts}
	}
	return []Audience{ToMembers, ToFollowers, ToContacts, ToMainUsers}
}

// Results is to whom they are published.
type Results string

// Unpublished results are seen by those who lead.
const (
	Unpublished Results = ""
	ForMembers  Results = "members"
	ForAll      Results = "public"
)

// Least is how many answers there must be before any of them is shown.
const Least = 5

// Defaults of a survey: settings of each.
const (
	DefaultDays   = 14 // that it is open
	DefaultRemind = 3  // days before its last day
	DefaultKeep   = 90 // days that invitations stay after it is closed
	maxKeep       = 365
	maxRemind     = 30
)

// Limits of what is written.
const (
	maxTitle     = 120
	maxWhy       = 2000
	maxQuestions = 40
	maxOptions   = 20
	maxDates     = 8
	maxAnswer    = 4000
	maxNumber    = 1_000_000_000
)

// Survey is one round of asking.
type Survey struct {
	ID        string
	Space     space.Ref
	Kind      Kind
	Series    string
	Title     i18n.Content
	Why       i18n.Content
	State     State
	Anonymous bool
	Audience  []Audience
	OpenKey   string // of the open link, "" for none
	ClosesOn  civil.Date
	Remind    int // days before the last day; 0: none
	Keep      int // days that invitations stay after closing
	Results   Results
	Expected  int
	Asked     int // once the invitations are deleted, with Answered
	Answered  int
	Chosen    string
	CreatedBy string

	Created, Opened, Invited, Reminded, ClosedAt, Published time.Time

	Questions []Question // in their order, where they were read
}

// Path is the page of the survey.
func (s Survey) Path() string { return "/surveys/" + s.ID }

// ResultsPath is the page of what was answered.
func (s Survey) ResultsPath() string { return s.Path() + "/results" }

// Langs are the languages it is asked in.
func (s Survey) Langs() []i18n.Lang { return s.Title.Langs() }

// Takes tells whether answers are taken at an instant: through the whole of
// the last day.
func (s Survey) Takes(now time.Time) bool {
	return s.State == Open && (s.ClosesOn.IsZero() || now.Before(s.ClosesOn.End()))
}

// Over tells whether answering has ended, also in the minutes before the job
// that closes it has run.
func (s Survey) Over(now time.Time) bool {
	return s.State == Closed || s.State == Open && !s.Takes(now)
}

// ByReply tells whether a plain reply by mail answers it: one question with
// options, and names. What is mailed carries a name, so nothing that is
// promised to be nameless is answered that way.
func (s Survey) ByReply() bool {
	return !s.Anonymous && len(s.Questions) == 1 && (s.Questions[0].Kind == Single || s.Questions[0].Kind == DatesThatSuit)
}

// Shows tells whether those who lead may look at the answers: of nameless ones
// nothing before all are in, since two looks tell what came between them.
func (s Survey) Shows(now time.Time) bool {
	return s.State != Draft && (!s.Anonymous || s.Over(now))
}

// Question finds a question by its id.
func (s Survey) Question(id string) (Question, bool) {
	i := slices.IndexFunc(s.Questions, func(q Question) bool { return q.ID == id })
	if i < 0 {
		return Question{}, false
	}
	return s.Questions[i], true
}

// RemindOn is the day on which those who have not answered are reminded by
// itself; zero: never.
func (s Survey) RemindOn() civil.Date {
	if s.Remind == 0 || s.ClosesOn.IsZero() {
		return civil.Date{}
	}
	return s.ClosesOn.AddDays(-s.Remind)
}

// MayRemind tells whether a reminder may go out: at most one a day.
func (s Survey) MayRemind(now time.Time) bool {
	return s.Takes(now) && !s.Invited.IsZero() && civil.DateOf(s.Invited).Before(civil.DateOf(now)) &&
		(s.Reminded.IsZero() || civil.DateOf(s.Reminded).Before(civil.DateOf(now)))
}

// New is a survey to be made or changed.
type New struct {
	Title, Why i18n.Content
	Anonymous  bool
	Audience   []Audience
	OpenLink   bool
	ClosesOn   civil.Date
	Remind     int
	Keep       int
}

func (n *New) check(kind string, today civil.Date) error {
	var wrong fault.Fields
	if n.Title.Empty() {
		wrong.Add("title", msgTitleMissing)
	}
	tooLong(&wrong, "title", n.Title, maxTitle)
	tooLong(&wrong, "why", n.Why, maxWhy)
	for _, l := range n.Title.Langs() {
		if !n.Why.Empty() && !n.Why.Has(l) {
			wrong.Add("why", msgAlsoIn.Fill("language", l.Name()))
			break
		}
	}
	for _, a := range n.Audience {
		if !slices.Contains(Audiences(kind), a) {
			wrong.Add("audience", msgAudience)
			break
		}
	}
	if n.OpenLink && !n.Anonymous {
		wrong.Add("open_link", msgOpenNamed)
	}
	if !n.ClosesOn.IsZero() && (n.ClosesOn.Before(today) || today.AddDays(366).Before(n.ClosesOn)) {
		wrong.Add("closes_on", msgClosesOn)
	}
	if n.Remind < 0 || n.Remind > maxRemind {
		wrong.Add("remind", msgBetween.Fill("least", 0, "most", maxRemind))
	}
	if n.Keep < 0 || n.Keep > maxKeep {
		wrong.Add("keep", msgBetween.Fill("least", 0, "most", maxKeep))
	}
	return wrong.Err()
}

func tooLong(wrong *fault.Fields, name string, c i18n.Content, most int) {
	for _, l := range i18n.Langs {
		if len([]rune(c.Own(l))) > most {
			wrong.Add(name, msgTooLong.Fill("max", most))
			return
		}
	}
}

// ready tells what is missing before the survey may be opened.
func (s Survey) ready(today civil.Date) error {
	switch {
	case len(s.Questions) == 0:
		return fault.New(fault.Conflict, msgNoQuestions)
	case len(s.Audience) == 0 && s.OpenKey == "":
		return fault.New(fault.Conflict, msgNoAudience)
	case s.ClosesOn.IsZero() || s.ClosesOn.Before(today):
		return fault.New(fault.Conflict, msgNoLastDay)
	}
	for _, q := range s.Questions {
		for _, l := range s.Langs() {
			if !q.asks(l) {
				return fault.New(fault.Conflict, msgQuestionLang.Fill("question", q.Title.In(l), "language", l.Name()))
			}
		}
	}
	return nil
}

// Invitation is one who was asked.
type Invitation struct {
	ID, Survey          string
	Person, Email, Name string
	Lang                i18n.Lang
	Answered, Mailed    bool
	Reminders           int
}

// Recipient is somebody to be asked: of the register, or by an address.
type Recipient struct {
	Person string
	Email  string
	Name   string
	Lang   i18n.Lang
}

// Rate is how many were asked and how many answered. Open counts answers by
// the open link, of which nobody knows out of how many they are.
type Rate struct{ Asked, Answered, Open int }

// Percent is the response rate in whole per cent, rounded half up.
func (r Rate) Percent() int { return percent(r.Answered, r.Asked) }

// Total is how many answers there are.
func (r Rate) Total() int { return r.Answered + r.Open }

func percent(part, of int) int {
	if of <= 0 {
		return 0
	}
	return (200*part + of) / (2 * of)
}

// Secret makes the personal keys of invitations. A key is derived from the
// invitation's id, so that a reminder can carry the link although the database
// holds only the key's hash.
type Secret []byte

// KeyOf is the personal key of an invitation: 26 characters.
func (s Secret) KeyOf(invitation string) string {
	mac := hmac.New(sha256.New, s)
	mac.Write([]byte("survey " + invitation))
	return strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(mac.Sum(nil)))[:26]
}
