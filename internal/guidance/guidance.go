// Package guidance is asking for advice and getting it.
//
// Somebody who is stuck asks from the very page, with an account or without;
// what the page is about goes along. The question becomes a case, which the
// study centre's own rules give to one of its experts by topic, region and
// load, and it is said why. Answers go out by mail and stand on the page;
// what is answered to a mail comes back into the case. A case waits with a day
// to follow up, is handed over with a reason, and closes when the asker has
// what they needed, or by itself some days after the answer. What was said by
// telephone, at a visit or by video is written down beside it.
package guidance

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"parvi/internal/org"
	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// State is where a case is.
type State string

// The states.
const (
	New      State = "new"      // nobody has it
	Assigned State = "assigned" // somebody is to answer
	Answered State = "answered" // the asker may go on, or not
	Waiting  State = "waiting"  // for somebody else, until a day
	Closed   State = "closed"
)

// States lists them in order.
var States = []State{New, Assigned, Waiting, Answered, Closed}

// Open tells whether somebody at the study centre has something to do.
func (s State) Open() bool { return s == New || s == Assigned || s == Waiting }

// Topic is what a question is about.
type Topic string

// The topics.
const (
	Plan     Topic = "plan"
	Report   Topic = "report"
	Model    Topic = "course_model"
	Quota    Topic = "quota"
	Support  Topic = "support"
	Badge    Topic = "badge"
	Pedagogy Topic = "pedagogy"
	Network  Topic = "network"
	Account  Topic = "account"
	Other    Topic = "other"
)

// Topics lists them in the order a list shows them.
var Topics = []Topic{Plan, Report, Model, Quota, Support, Badge, Pedagogy, Network, Account, Other}

// Known tells whether it is one of the topics.
func (t Topic) Known() bool { return slices.Contains(Topics, t) }

// Channel is how something was said.
type Channel string

// The channels.
const (
	ByForm  Channel = "form"
	ByMail  Channel = "mail"
	ByChat  Channel = "chat"
	ByPhone Channel = "phone"
	ByVisit Channel = "visit"
	ByVideo Channel = "video"
)

// Spoken are the channels that an expert writes down afterwards.
var Spoken = []Channel{ByPhone, ByVisit, ByVideo}

// EntryKind is what an entry of a case is.
type EntryKind string

// The kinds of entries.
const (
	Question EntryKind = "question"
	Reply    EntryKind = "reply"  // of the asker
	Answer   EntryKind = "answer" // to the asker
	Note     EntryKind = "note"   // for the study centre's own people
	Talked   EntryKind = "talked" // by telephone, at a visit, by video
	Handed   EntryKind = "handed"
	Parked   EntryKind = "parked" // it waits
	Ended    EntryKind = "ended"
)

// Said tells whether the asker reads it.
func (k EntryKind) Said() bool { return k == Question || k == Reply || k == Answer }

// How is how a case was closed.
type How string

// The ways to close a case.
const (
	Solved  How = "solved"
	HandOff How = "elsewhere" // it belongs to somebody outside
	Silent  How = "silent"    // nobody went on after the answer
	Void    How = "void"      // no question: advertising, sent twice
)

// Hows lists those that people choose.
var Hows = []How{Solved, HandOff, Void}

// Case is one question and what became of it.
type Case struct {
	ID, Centre string
	State      State
	Topic      Topic
	Title      string
	Lang       i18n.Lang // of the asker
	Channel    Channel
	Region     string
	Org        string // organisation, where it is known
	OrgName    string // as the asker wrote it
	About      string // "course:ID"
	Page       string // where they were stuck
	Asker      string // person, where it is known who asks
	AskerName  string
	AskerEmail string
	Key        string // of the asker's own link and address
	Assignee   string
	Why        Grounds
	Due        civil.Date // zero: nothing is due
	Reminded   civil.Date
	CreatedBy  string
	Created    time.Time
	Answered   time.Time
	Closed     time.Time
	How        How
	Moved      time.Time
	Helped     int
	HelpedAt   time.Time
	Erased     time.Time
}

// Path is the address of the case.
func (c Case) Path() string { return "/guidance/" + c.ID }

// KeyPath is the address of the case for whoever asked.
func (c Case) KeyPath() string { return "/g/" + c.Key }

// Ref is how the audit log names a case.
func (c Case) Ref() string { return "guidance:" + c.ID }

// Late tells whether what is due has not happened.
func (c Case) Late(today civil.Date) bool {
	return c.State.Open() && !c.Due.IsZero() && c.Due.Before(today)
}

// Entry is something said or done in a case.
type Entry struct {
	ID        string
	Case      string
	Number    int
	Kind      EntryKind
	Author    string
	Text      string
	Channel   Channel
	Minutes   int
	Other     string
	MessageID string
	At        time.Time
}

// Thing is what a question is about, as the reader may see it now.
type Thing struct {
	Ref    string // "course:ID"
	Name   i18n.Content
	Path   string
	State  i18n.Text // empty: it has none
	Org    string    // organisation
	Centre string    // study centre it is done with
	Region string
}

// Stranger is somebody who asks without an account.
type Stranger struct{ Name, Email string }

// Ask is a question to be asked.
type Ask struct {
	Topic    Topic
	Text     string
	Region   string
	Lang     i18n.Lang
	Centre   string // "": found out
	OrgName  string
	Page     string // where they were stuck
	Channel  Channel
	Message  string    // Message-ID, when it came by mail
	Subject  string    // of that mail
	Stranger *Stranger // nil: whoever is signed in
}

// The longest texts.
const (
	maxText  = 8000
	maxName  = 160
	maxTitle = 90
)

// check tells what is missing in a question.
func (a Ask) check() error {
	var bad fault.Fields
	checkText(&bad, "text", a.Text)
	if !a.Topic.Known() {
		bad.Add("topic", msgTopic)
	}
	if _, ok := place.RegionByCode(a.Region); a.Region != "" && !ok {
		bad.Add("region", msgRegion)
	}
	if len([]rune(a.OrgName)) > maxName {
		bad.Add("organisation", msgTooLong.Fill("max", maxName))
	}
	if a.Stranger != nil {
		if strings.TrimSpace(a.Stranger.Name) == "" {
			bad.Add("name", msgName)
		}
		if a.Stranger.Email == "" {
			bad.Add("email", msgEmail)
		}
	}
	return bad.Err()
}

func checkText(bad *fault.Fields, name, text string) {
	if strings.TrimSpace(text) == "" {
		bad.Add(name, msgText)
	} else if len([]rune(text)) > maxText {
		bad.Add(name, msgTooLong.Fill("max", maxText))
	}
}

// titleOf is the beginning of a question: its first sentence, or as much of
// its first line as a list shows.
func titleOf(text string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	for i, r := range line {
		if (r == '?' || r == '.' || r == '!') && i > 10 && (i+1 == len(line) || unicode.IsSpace(rune(line[i+1]))) {
			line = line[:i+1]
			break
		}
	}
	if r := []rune(line); len(r) > maxTitle {
		line = strings.TrimRightFunc(string(r[:maxTitle-1]), unicode.IsSpace) + "…"
	}
	return strings.TrimSuffix(line, ".")
}

// transition is a row of the life of a case.
type transition struct {
	from []State
	do   EntryKind
	to   State
}

// table is what may be done when; who may is told by permission.go.
var table = []transition{
	{[]State{New, Assigned, Waiting, Answered}, Answer, Answered},
	{[]State{New, Assigned, Waiting, Answered, Closed}, Reply, Assigned},
	{[]State{New, Assigned, Waiting, Answered}, Handed, Assigned},
	{[]State{New, Assigned, Waiting, Answered}, Parked, Waiting},
	{[]State{New, Assigned, Waiting, Answered}, Ended, Closed},
	{[]State{New, Assigned, Waiting, Answered, Closed}, Note, ""},
	{[]State{New, Assigned, Waiting, Answered, Closed}, Talked, ""},
}

// lets tells whether the state lets something be done, and where it leads.
func (s State) lets(do EntryKind) (State, bool) {
	for _, t := range table {
		if t.do == do && slices.Contains(t.from, s) {
			if t.to == "" {
				return s, true
			}
			return t.to, true
		}
	}
	return "", false
}

// workdays is the day so many working days after another.
func workdays(d civil.Date, n int) civil.Date {
	for range n {
		d = d.AddDays(1).NextWorkday()
	}
	return d
}

// Known is a case as permissions look at it.
type Known struct {
	Case
	CentreOrg org.Organisation
	Keyed     bool // the reader came by the asker's own link
}
