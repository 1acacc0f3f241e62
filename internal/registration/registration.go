// Package registration gives out places: in meetings, in courses, in whatever
// is offered later. It knows an offering only as an id with so many places by
// mode, a window, a way of handling the queue, questions and needs.
//
// A registration is one person's: a guest has a name, an address and a language
// here; the person is set when somebody signed in registers, or once the
// address is verified. It holds places in one or two modes: a confirmed remote
// place may be kept while queueing for one on site.
//
// A place is a number taken in its offering and mode. Numbers are given inside
// the transaction, without gaps, and never change: the order of the queue is
// their order, and how many places are taken follows from the last number and
// the few places that were given back. Nobody overtakes: while anyone queues, a
// newcomer queues behind them, and a freed place goes to the first.
//
// What a second registration with the same address gets: the answer that this
// address is already registered, and by mail, to that address only, the
// personal link again. Nothing of the first registration is shown.
package registration

import (
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
)

// Mode is how one takes part.
type Mode string

// The modes.
const (
	Onsite Mode = "onsite"
	Remote Mode = "remote"
)

// Modes are all modes in the order they are shown.
var Modes = []Mode{Onsite, Remote}

// State is what a place is.
type State string

// The states of a place.
const (
	Confirmed State = "confirmed"
	Queued    State = "queued"
	Offered   State = "offered"
	Cancelled State = "cancelled"
	Attended  State = "attended"
	Absent    State = "absent"
)

// Takes tells whether a place in this state uses one of the offering's places.
func (s State) Takes() bool {
	return s == Confirmed || s == Offered || s == Attended || s == Absent
}

// Open tells whether somebody holds the place or waits for it.
func (s State) Open() bool { return s != Cancelled }

// Policy is what happens when a place becomes free while people queue.
type Policy string

// The policies: the first in the queue gets the place; is offered it until a
// deadline; or the organiser decides.
const (
	Auto   Policy = "auto"
	Offer  Policy = "offer"
	ByHand Policy = "manual"
)

// Limit is how many places a mode has.
type Limit int

// Unlimited is a mode without a limit.
const Unlimited Limit = -1

// Offering is what one can register for. ID is the id of the thing offered, so
// that its lock can be named before anything is read.
type Offering struct {
	ID, Kind     string
	Capacity     map[Mode]Limit // only the modes there are
	Opens        time.Time      // zero: at once
	Closes       time.Time      // zero: when it starts; the first instant refused
	Starts, Ends time.Time
	Queue        Policy
	OfferHours   int  // how long an offer is held; 0: until 18:00 next day
	LapsedLast   bool // who lets an offer lapse goes last; else out
	PassOn       bool
	Questions    []Question
	AskDiet      bool
	AskAccess    bool
	NeedsDays    int // needs are deleted so many days after the end
	Cancelled    bool
}

// Key names the lock under which places of an offering change.
func Key(offering string) string { return "registration:" + offering }

// Modes are the modes the offering has.
func (o Offering) Modes() []Mode {
	var modes []Mode
	for _, m := range Modes {
		if _, ok := o.Capacity[m]; ok {
			modes = append(modes, m)
		}
	}
	return modes
}

// ClosesAt is the first instant at which registrations are refused.
func (o Offering) ClosesAt() time.Time {
	if o.Closes.IsZero() || o.Closes.After(o.Starts) {
		return o.Starts
	}
	return o.Closes
}

// Closed tells whether registering has ended.
func (o Offering) Closed(now time.Time) bool { return o.Cancelled || !now.Before(o.ClosesAt()) }

// Accepts is nil while registrations are taken.
func (o Offering) Accepts(now time.Time) error {
	switch {
	case o.Cancelled:
		return &fault.Error{Kind: fault.Conflict, Code: "cancelled", Say: msgOfferingCancelled}
	case now.Before(o.Opens):
		return &fault.Error{Kind: fault.Conflict, Code: "not_open", Say: instant(msgNotOpen, o.Opens)}
	case o.Closed(now):
		return &fault.Error{Kind: fault.Conflict, Code: "closed", Say: msgClosed}
	}
	return nil
}

// Deadline is until when an offer made now is held: never beyond the start.
func (o Offering) Deadline(now time.Time) time.Time {
	until := now.Add(time.Duration(o.OfferHours) * time.Hour)
	if o.OfferHours <= 0 {
		// 18:00 never falls into the hour that spring skips.
		until, _ = civil.DateOf(now).AddDays(1).At(civil.TimeOfDay{Hour: 18})
	}
	if until.After(o.Starts) {
		return o.Starts
	}
	return until
}

// line is what deciding about a new place in one mode needs: the last number
// given, the first number that queues (0: nobody) and how many were given back.
type line struct{ last, first, cancelled int }

// taken counts the places in use while nobody queues: every number from 1 to
// the last is one place.
func (l line) taken() int { return l.last - l.cancelled }

// decide says what a new place becomes. While anyone queues, a newcomer queues.
func decide(limit Limit, l line) State {
	if l.first == 0 && (limit == Unlimited || l.taken() < int(limit)) {
		return Confirmed
	}
	return Queued
}

// Place is one number taken in an offering and mode.
type Place struct {
	ID           string
	Registration string
	Offering     string
	Mode         Mode
	State        State
	Number       int
	OfferUntil   time.Time // of an offered place
	Lapsed       bool      // cancelled because its offer was not answered
	Meanwhile    bool      // held only until the place wanted more is had
	At           time.Time // when it got this state
	Position     int       // its rank in the queue; 0 unless queued
}

// Late tells whether the answer to an offer comes too late.
func (p Place) Late(now time.Time) bool { return p.State == Offered && !now.Before(p.OfferUntil) }

// Registration is one person's registration for an offering.
type Registration struct {
	ID           string
	Offering     string
	Person       string // "" for a guest
	Name         string
	Email        string
	Lang         i18n.Lang
	Organisation string
	Declared     map[string]string
	Answers      map[string]string
	Flags        []string // conditions not met, for the organiser to decide
	Assistants   int      // come along without taking places
	Made         time.Time
	CancelledAt  time.Time
	Reason       string // why it was cancelled late
	LinkSent     time.Time
	Places       []Place // the open ones first
	Needs        Needs   // only where the reader may see them
}

// Needs are what somebody needs in order to take part. They are deleted by the
// clock.
type Needs struct {
	Diet   string `json:"diet,omitempty"`
	Access string `json:"access,omitempty"`
}

// Empty tells whether nothing is needed.
func (n Needs) Empty() bool { return n == Needs{} }

// Open are the places held or waited for.
func (r Registration) Open() []Place {
	var open []Place
	for _, p := range r.Places {
		if p.State.Open() {
			open = append(open, p)
		}
	}
	return open
}

// Place is the open place in a mode.
func (r Registration) Place(m Mode) (Place, bool) {
	for _, p := range r.Places {
		if p.Mode == m && p.State.Open() {
			return p, true
		}
	}
	return Place{}, false
}

// In gives the place in the state, if there is one.
func (r Registration) In(s State) (Place, bool) {
	for _, p := range r.Places {
		if p.State == s {
			return p, true
		}
	}
	return Place{}, false
}

// Secured is the place that lets one in: confirmed, or attended already.
func (r Registration) Secured() (Place, bool) {
	if p, ok := r.In(Confirmed); ok {
		return p, true
	}
	return r.In(Attended)
}

// Seats are the places of one mode, counted.
type Seats struct {
	Mode                       Mode
	Limit                      Limit
	Confirmed, Offered, Queued int
	Attended, Absent           int // both also stand in Confirmed
}

// Taken counts what nobody else can have.
func (s Seats) Taken() int { return s.Confirmed + s.Offered }

// Free is how many places a newcomer finds: none while anyone queues. It is
// meaningless for a mode without a limit.
func (s Seats) Free() int {
	if s.Limit == Unlimited || s.Queued > 0 || s.Taken() >= int(s.Limit) {
		return 0
	}
	return int(s.Limit) - s.Taken()
}

// Full tells whether a newcomer would queue.
func (s Seats) Full() bool {
	return s.Queued > 0 || s.Limit != Unlimited && s.Taken() >= int(s.Limit)
}

// Input is what somebody registering tells.
type Input struct {
	Name, Email  string
	Lang         i18n.Lang
	Mode         Mode
	Meanwhile    Mode // a place to hold while queueing for Mode; "" for none
	Organisation string
	Declared     map[string]string
	Answers      map[string]string
	Flags        []string
	Needs        Needs
	Assistants   int
	Person       string
	ByOrganiser  bool // typed in by the organiser: the window does not bind
}

// clean trims the input and says everything that is wrong with it.
func (in Input) clean(o Offering) (Input, error) {
	var bad fault.Fields
	in.Name = strings.Join(strings.Fields(in.Name), " ")
	in.Email = strings.ToLower(strings.TrimSpace(in.Email))
	in.Organisation = strings.TrimSpace(in.Organisation)
	in.Lang = in.Lang.Or(i18n.FI)
	if in.Name == "" {
		bad.Add("name", msgNameMissing)
	}
	if say := checkEmail(in.Email); !say.Empty() {
		bad.Add("email", say)
	}
	if in.Mode == "" && len(o.Capacity) == 1 {
		in.Mode = o.Modes()[0]
	}
	if _, ok := o.Capacity[in.Mode]; !ok {
		bad.Add("mode", msgModeMissing)
	}
	if _, ok := o.Capacity[in.Meanwhile]; in.Meanwhile != "" && (!ok || in.Meanwhile == in.Mode) {
		bad.Add("mode", msgModeMissing)
	}
	if in.Assistants < 0 || in.Assistants > maxAssistants {
		bad.Add("assistants", msgAssistants)
	}
	if !o.AskDiet {
		in.Needs.Diet = ""
	}
	if !o.AskAccess {
		in.Needs.Access, in.Assistants = "", 0
	}
	in.Needs.Diet = strings.TrimSpace(in.Needs.Diet)
	in.Needs.Access = strings.TrimSpace(in.Needs.Access)
	in.Answers = checkAnswers(o.Questions, in.Answers, &bad)
	return in, bad.Err()
}

const maxAssistants = 5

// checkEmail gives the sentence for an address that cannot be one.
func checkEmail(s string) i18n.Text {
	local, domain, at := strings.Cut(s, "@")
	switch {
	case s == "":
		return msgEmailMissing
	case !at:
		return msgEmailNoAt
	case local == "" || domain == "" || strings.ContainsAny(s, " ,;<>\"") || strings.Contains(domain, "@") ||
		!strings.Contains(domain, ".") || strings.HasPrefix(domain, ".") || strings.HasSuffix(domain, ".") || len(s) > 254:
		return msgEmailForm
	}
	return i18n.Text{}
}

// Secret makes the personal keys of registrations. A key is derived from the
// registration's id, so that every later mail can carry the link although the
// database holds only the key's hash.
type Secret []byte

// KeyOf is the personal key of a registration: 26 characters.
func (s Secret) KeyOf(registration string) string {
	return ident.Derive(s, "registration "+registration)
}

// byPosition orders places as they are shown: what is held first.
func byPosition(places []Place) {
	rank := map[State]int{Confirmed: 0, Attended: 0, Absent: 1, Offered: 2, Queued: 3, Cancelled: 4}
	slices.SortStableFunc(places, func(a, b Place) int {
		if d := rank[a.State] - rank[b.State]; d != 0 {
			return d
		}
		return a.Number - b.Number
	})
}

func instant(t i18n.Text, at time.Time) i18n.Text {
	return t.Fill("time", i18n.Text{
		FI: civil.FormatInstant(i18n.FI, at),
		SV: civil.FormatInstant(i18n.SV, at),
		EN: civil.FormatInstant(i18n.EN, at),
	})
}
