package theme

import (
	"strings"
	"time"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Kind is which of the two things a note says.
type Kind string

// The kinds of notes.
const (
	Want  Kind = "want"  // what I want to learn
	Share Kind = "share" // what I can share
)

// Limits of a wall.
const (
	maxNote       = 200
	maxOfDevice   = 30
	mostNotes     = 2000
	mostGroups    = 60
	DefaultKeep   = 90 // days after the meeting
	mostKeep      = 365
	codeLength    = 8
	noteNameLimit = 120
)

// Wall is the theme wall of a meeting.
type Wall struct {
	ID      string
	Meeting string
	Code    string
	Keep    int // days that names and addresses are kept after the meeting
	By      string
	Opened  time.Time
	Closed  time.Time
}

// Open tells whether people may add to it.
func (w Wall) Open() bool { return w.Closed.IsZero() }

// Spoken is the code as the screen shows it.
func (w Wall) Spoken() string {
	if len(w.Code) != codeLength {
		return w.Code
	}
	return w.Code[:codeLength/2] + "-" + w.Code[codeLength/2:]
}

// Join is the address that people type.
func (w Wall) Join() string { return "/w/" + w.Code }

func (w Wall) topic() string { return "wall:" + w.ID }

// lookalikes are figures that are not in codes, and the letters people mean.
var lookalikes = strings.NewReplacer("0", "O", "1", "I", "8", "B", "-", "", " ", "", "–", "")

// codeOf is a code as it is kept, whatever way it was typed.
func codeOf(s string) string { return lookalikes.Replace(strings.ToUpper(strings.TrimSpace(s))) }

// Note is one line on the wall.
type Note struct {
	ID     string
	Wall   string
	Group  string
	Kind   Kind
	Text   string
	Lang   i18n.Lang
	Name   string
	Email  string
	Agreed bool // to be named
	Person string
	Device string
	At     time.Time
	Hidden time.Time
}

// By is who may be named as its writer, "" when they did not agree.
func (n Note) By() string {
	if n.Agreed {
		return n.Name
	}
	return ""
}

// Group is a cluster of notes under one heading.
type Group struct {
	ID       string
	Wall     string
	Title    string
	Lang     i18n.Lang
	Theme    string // of the vocabulary
	Carried  string // the group of an earlier wall
	Created  time.Time
	Votes    int
	Voted    bool // by the reader
	Wants    []Note
	Shares   []Note
	Outcomes []Outcome
}

// Become is what a theme of a wall turns into.
type Become string

// What a theme becomes.
const (
	Thread   Become = "thread"
	Meeting  Become = "meeting"
	Tip      Become = "tip"
	Practice Become = "practice"
)

// Becomes lists them.
var Becomes = []Become{Thread, Meeting, Tip, Practice}

// Outcome is what a group became. Without a path it has only been begun.
type Outcome struct {
	ID    string
	Group string
	Kind  Become
	Path  string
	Title string
	By    string
	At    time.Time
}

// NewNote is what somebody writes on the wall.
type NewNote struct {
	Kind   Kind
	Text   string
	Lang   i18n.Lang
	Name   string
	Email  string
	Agreed bool
	Device string // of who has no account
}

func (n *NewNote) check(parseEmail func(string) (string, error)) error {
	n.Text = strings.Join(strings.Fields(n.Text), " ")
	n.Name = strings.Join(strings.Fields(n.Name), " ")
	var faults fault.Fields
	if n.Kind != Want && n.Kind != Share {
		faults.Add("kind", msgKindMissing)
	}
	checkLine(&faults, "text", n.Text, msgTextMissing, maxNote)
	if len([]rune(n.Name)) > noteNameLimit {
		faults.Add("name", msgTooLong.Fill("max", noteNameLimit))
	}
	if n.Agreed && n.Name == "" {
		faults.Add("name", msgNameForAgreed)
	}
	if n.Email != "" {
		email, err := parseEmail(n.Email)
		if err != nil {
			faults = append(faults, fault.Of(err).Fields...)
		}
		n.Email = email
	}
	return faults.Err()
}

func checkLine(faults *fault.Fields, field, text string, missing i18n.Text, most int) {
	if text == "" {
		faults.Add(field, missing)
	} else if len([]rune(text)) > most {
		faults.Add(field, msgTooLong.Fill("max", most))
	}
}
