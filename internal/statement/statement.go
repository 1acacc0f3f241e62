// Package statement keeps what a network says together: a public statement or
// an opinion to an authority, from the first draft to what came of it.
//
// Members draft it, in one to three languages; every version is kept. They
// comment on it by paragraph until a day, and it is signed until a day, by
// people for themselves and for organisations by those who may sign for them.
// Once published its text and its signatories stay as they are, and dated notes
// tell where it was sent, what was answered and what it led to. Those who
// answer for the network decide when it moves on.
package statement

import (
	"slices"
	"strings"
	"time"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Limits of what is written.
const (
	maxTitle     = 160
	maxAddressee = 200
	maxBody      = 20_000
	maxComment   = 3000
	maxSaidAs    = 120 // a title beside a name
	maxReason    = 1000
	maxNote      = 2000
	maxLink      = 500
	maxWhy       = 200
	// defaultRemind is how many days before the last day people are reminded,
	// where nobody chooses otherwise.
	defaultRemind = 3
	// maxAhead is how far away a last day may be, so that a mistyped year is seen.
	maxAhead = 2 * 366
)

// Kind is what sort of text it is.
type Kind string

// The kinds.
const (
	Public  Kind = "statement" // kannanotto
	Opinion Kind = "opinion"   // lausunto, to an authority
)

// Kinds lists them.
var Kinds = [...]Kind{Public, Opinion}

// State is how far a statement has come.
type State string

// The states.
const (
	Drafting   State = "drafting"
	Commenting State = "commenting"
	Signing    State = "signing"
	Published  State = "published"
	Followed   State = "followed"
	Withdrawn  State = "withdrawn"
)

// States lists them in their order.
var States = [...]State{Drafting, Commenting, Signing, Published, Followed, Withdrawn}

// moves are the states that may follow each. Signing may lead back to comments:
// then the signatures lapse, for they were given to another text.
var moves = map[State][]State{
	Drafting:   {Commenting, Withdrawn},
	Commenting: {Signing, Withdrawn},
	Signing:    {Published, Commenting, Withdrawn},
	Published:  {Followed, Withdrawn},
	Followed:   {Withdrawn},
}

// MayBecome tells whether a state may follow this one.
func (s State) MayBecome(next State) bool { return slices.Contains(moves[s], next) }

// Next are the states that may follow, the usual one first.
func (s State) Next() []State { return moves[s] }

// Editable tells whether the text may still change.
func (s State) Editable() bool { return s == Drafting || s == Commenting }

// Words are what a statement says.
type Words struct {
	Title     i18n.Content
	Addressee i18n.Content // to whom, where it is to somebody
	Body      i18n.Content // Markdown
}

// Langs are the languages it is in.
func (w Words) Langs() []i18n.Lang { return w.Title.Langs() }

// Statement is one text with where it stands.
type Statement struct {
	ID      string
	Network string
	Kind    Kind
	State   State
	Words
	Version    int
	Person     string // who began it
	Open       bool   // others than members may sign
	CommentBy  civil.Date
	SignBy     civil.Date
	RemindDays int // before those days
	Entry      string
	Reason     i18n.Content // why it was withdrawn
	Created    time.Time
	Changed    time.Time
	Published  time.Time
	Withdrawn  time.Time

	Of           network.Network
	commentTold  civil.Date // the last day that was reminded of
	signTold     civil.Date
	Signatures   int
	OpenComments int
}

// Path is the page of the statement.
func (s Statement) Path() string { return "/statements/" + s.ID }

// Out tells whether it has been published, and so is public for good.
func (s Statement) Out() bool { return !s.Published.IsZero() }

// Deadline is the last day of what is going on now; zero where nothing is.
func (s Statement) Deadline() civil.Date {
	switch s.State {
	case Commenting:
		return s.CommentBy
	case Signing:
		return s.SignBy
	}
	return civil.Date{}
}

// Late tells whether the last day is behind us.
func (s Statement) Late(today civil.Date) bool {
	d := s.Deadline()
	return !d.IsZero() && today.After(d)
}

// Remind tells whether those who have not answered are to be reminded today of
// what is going on: from so many days before the last day, once.
func (s Statement) Remind(today civil.Date) bool {
	d, told := s.Deadline(), s.commentTold
	if s.State == Signing {
		told = s.signTold
	}
	return !d.IsZero() && s.RemindDays > 0 && told != d && !today.After(d) && !today.Before(d.AddDays(-s.RemindDays))
}

func (s Statement) fold() string {
	var all []string
	for _, c := range []i18n.Content{s.Title, s.Addressee, s.Body} {
		all = append(all, c.FI, c.SV, c.EN)
	}
	return i18n.Fold(strings.Join(all, " "))
}

// New is a statement to be begun or changed.
type New struct {
	Network string // id
	Kind    Kind
	Words
	Why  string // what was changed, in a few words
	Seen int    // the version that was changed
}

func (n *New) check() error {
	var faults fault.Fields
	if n.Title.Empty() {
		faults.Add("title", msgTitleMissing)
	}
	if n.Body.Empty() {
		faults.Add("body", msgBodyMissing)
	}
	if !slices.Contains(Kinds[:], n.Kind) {
		faults.Add("kind", msgKind)
	}
	for _, x := range []struct {
		name string
		c    i18n.Content
		most int
	}{{"title", n.Title, maxTitle}, {"addressee", n.Addressee, maxAddressee}, {"body", n.Body, maxBody}} {
		for _, l := range i18n.Langs {
			if len([]rune(x.c.Own(l))) > x.most {
				faults.Add(x.name, msgTooLong.Fill("max", x.most))
				break
			}
		}
	}
	for _, l := range i18n.Langs {
		switch {
		case n.Title.Has(l) && !n.Body.Has(l) && !n.Body.Empty():
			faults.Add("body", msgAlsoIn.Fill("language", l.Name()))
		case n.Body.Has(l) && !n.Title.Has(l) && !n.Title.Empty():
			faults.Add("title", msgTitleIn.Fill("language", l.Name()))
		}
	}
	return faults.Err()
}

// Version is the text as somebody saved it.
type Version struct {
	Number int
	Words
	Why    string
	Person string
	Name   string
	At     time.Time
}

// Phase is a move to another state with what it needs.
type Phase struct {
	To         State
	By         civil.Date // the last day of comments or signing
	RemindDays int
	Open       bool
	Reason     i18n.Content
}

// check tells whether a statement may move so on a day.
func (p Phase) check(s Statement, today civil.Date) error {
	if !s.State.MayBecome(p.To) {
		return fault.New(fault.Conflict, msgNoSuchMove)
	}
	var faults fault.Fields
	switch p.To {
	case Commenting, Signing:
		switch {
		case p.By.IsZero():
			faults.Add("by", msgDayMissing)
		case p.By.Before(today):
			faults.Add("by", msgDayPast)
		case today.DaysUntil(p.By) > maxAhead:
			faults.Add("by", msgDayFar)
		}
		if p.RemindDays < 0 || p.RemindDays > 30 {
			faults.Add("remind", msgRemind)
		}
	case Published:
		if s.Signatures == 0 {
			return fault.New(fault.Conflict, msgNobodySigned)
		}
	case Withdrawn:
		if p.Reason.Empty() {
			faults.Add("reason", msgReasonMissing)
		}
		for _, l := range i18n.Langs {
			if len([]rune(p.Reason.Own(l))) > maxReason {
				faults.Add("reason", msgTooLong.Fill("max", maxReason))
				break
			}
		}
	}
	return faults.Err()
}

// Filter narrows the list.
type Filter struct {
	Query   string
	Network string // slug
	State   State
	Page    int // from 1
}
