// Package space holds what can be belonged to and followed: who is a member,
// a follower or a representative of which space, since when and until when,
// how they came in, what mail they want, and what was declared on the way.
//
// A space is named by a Ref such as "network:ID" and nothing else is known of
// it here. A row of space_members is one person (or organisation) on one level
// for one stretch of time: a change of level closes a row and opens another,
// so that the members of any past day can be asked and nobody is lost.
package space

import (
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
)

// Ref names a space: its kind and its id, "network:06c…".
type Ref string

// NewRef is the ref of one thing of a kind.
func NewRef(kind, id string) Ref { return Ref(kind + ":" + id) }

// Kind is what sort of thing the space is, "network".
func (r Ref) Kind() string {
	kind, _, _ := strings.Cut(string(r), ":")
	return kind
}

// ID is the id of the thing within its kind.
func (r Ref) ID() string {
	_, id, _ := strings.Cut(string(r), ":")
	return id
}

// Visibility is who may read an entry of a space.
type Visibility string

// The visibilities, from widest to narrowest.
const (
	Public    Visibility = "public"
	Followers Visibility = "followers"
	Members   Visibility = "members"
	Leads     Visibility = "leads"
)

// Visibilities lists them from widest to narrowest.
var Visibilities = [...]Visibility{Public, Followers, Members, Leads}

// Known tells whether v is one of the visibilities.
func (v Visibility) Known() bool {
	return v == Public || v == Followers || v == Members || v == Leads
}

// Level is how somebody belongs.
type Level string

// The levels. A representative stands for an organisation that is the member,
// and is counted apart.
const (
	AsMember         Level = "member"
	AsFollower       Level = "follower"
	AsRepresentative Level = "representative"
)

// State is where a membership stands.
type State string

// The states. Confirming was entered by the contact person and waits for the
// person's own word; Invited waits for it too, but nobody has said yes yet.
const (
	Joined     State = "joined"
	Requested  State = "requested"
	Invited    State = "invited"
	Confirming State = "confirming"
	Declined   State = "declined"
	Left       State = "left"
)

// Waiting tells whether somebody still has to answer.
func (s State) Waiting() bool { return s == Requested || s == Invited || s == Confirming }

// Live tells whether the row is about now rather than the past.
func (s State) Live() bool { return s == Joined || s.Waiting() }

// Mail is how much mail somebody wants from a space.
type Mail string

// The mail settings, from most to least.
const (
	MailNow         Mail = "now"
	MailDaily       Mail = "daily"
	MailWeekly      Mail = "weekly"
	MailInvitations Mail = "invitations"
	MailNone        Mail = "none"
)

// Mails lists the settings from most to least.
var Mails = [...]Mail{MailNow, MailDaily, MailWeekly, MailInvitations, MailNone}

// Known tells whether m is one of the settings.
func (m Mail) Known() bool {
	for _, one := range Mails {
		if m == one {
			return true
		}
	}
	return false
}

// Digest tells whether the setting means being told once in a while of all that
// has come.
func (m Mail) Digest() bool { return m == MailDaily || m == MailWeekly }

// Stricter is the one of two settings that means less mail.
func (m Mail) Stricter(o Mail) Mail {
	for i := len(Mails) - 1; i >= 0; i-- {
		if m == Mails[i] || o == Mails[i] {
			return Mails[i]
		}
	}
	return m
}

// Policy is how one comes into a space.
type Policy string

// The policies.
const (
	Open         Policy = "open"
	OnRequest    Policy = "request"
	ByInvitation Policy = "invitation"
	BySeat       Policy = "seat"
)

// Policies lists them from widest to narrowest.
var Policies = [...]Policy{Open, OnRequest, ByInvitation, BySeat}

// Known tells whether p is one of the policies.
func (p Policy) Known() bool {
	return p == Open || p == OnRequest || p == ByInvitation || p == BySeat
}

// Admission is what bears on whether somebody who asks comes in.
type Admission struct {
	Policy Policy
	Level  Level
	Public bool // whether anybody may read the space's public side
	Unmet  bool // whether a condition is not met, not known, or to be verified
}

// State is what asking leads to: joined at once or requested, or a fault where
// only an invitation or a seat lets one in. Following a public space needs
// nobody's leave.
func (a Admission) State() (State, error) {
	if a.Level == AsFollower && a.Public {
		return Joined, nil
	}
	switch a.Policy {
	case Open:
		if a.Unmet {
			return Requested, nil
		}
		return Joined, nil
	case OnRequest:
		return Requested, nil
	case BySeat:
		return "", &fault.Error{Kind: fault.Conflict, Code: "by_seat", Say: msgBySeat}
	default:
		return "", &fault.Error{Kind: fault.Conflict, Code: "by_invitation", Say: msgByInvitation}
	}
}

// Declared is what somebody said of themselves or their organisation.
type Declared struct {
	Attribute string     `json:"attribute"`
	Value     string     `json:"value"`
	On        civil.Date `json:"on"`
}

// Flag says that a condition which held no longer does. It is for people to
// talk about: it never removes anybody.
type Flag struct {
	Condition string     `json:"condition"`
	Value     string     `json:"value"`
	On        civil.Date `json:"on"`
}

// Member is one row: a person or an organisation on one level of one space for
// one stretch of time.
type Member struct {
	ID         string
	Space      Ref
	Person     string // "" where an organisation is the member
	Org        string // the member organisation, or the one the person acts for
	Represents string // of a representative: the id of the organisation's row
	Level      Level
	State      State
	Mail       Mail
	Asked      time.Time // when the row came to be
	From, To   time.Time // while joined; zero: not yet, still
	Declared   []Declared
	Unmet      []string // conditions not met when joining
	Flags      []Flag
	Seat       string // what the seat stands for, a region code
	SeatTo     civil.Date
	Note       string // what the one who asks wants to say
	EnteredBy  string
	AnsweredBy string
	AnsweredAt time.Time
	Reason     string
	MailKey    string // the secret of the row's unsubscribe links
	// MailSince is from when on the digests tell what comes; zero: from the
	// beginning. What came before was mailed at once, or was not wanted.
	MailSince time.Time
	keyHash   string
}

// carryOn has a row that begins where another of the same person ends go on
// where the digests had come with that one.
func (m *Member) carryOn(old Member) {
	if old.State == Joined && old.Mail.Digest() && m.Mail.Digest() {
		m.MailSince = old.MailSince
		if m.MailSince.IsZero() {
			m.MailSince = old.From
		}
	}
}

// slot is what makes a row unique within its space: one current and one
// waiting row for each person, one for each organisation represented, and any
// number in the past.
func (m Member) slot() string {
	switch {
	case !m.State.Live():
		return m.ID
	case m.Level == AsRepresentative:
		return "for " + m.Represents
	case m.State == Joined:
		return "current"
	default:
		return "waiting"
	}
}

// On tells whether the row was a joined one at an instant.
func (m Member) On(at time.Time) bool {
	return !m.From.IsZero() && !m.From.After(at) && (m.To.IsZero() || m.To.After(at))
}

// Overdue tells whether a request has waited for a week or longer.
func (m Member) Overdue(now time.Time) bool {
	return m.State == Requested && !m.Asked.Add(7*24*time.Hour).After(now)
}
