// Package meeting is where a network lives: people are called together, get a
// place, come, and are counted once.
//
// A meeting belongs to one network, to several or to none. It is a draft until
// it is published; it is on site, remote or both; it is open to all, for
// members, or for members and followers. Places, queue and personal links are
// those of package registration, whose offering has the meeting's id.
//
// Times are entered as the clock on the wall in Helsinki shows them and stored
// as instants, so that 13 o'clock stays 13 o'clock whichever side of a clock
// change it was entered on. Needs are seen by name only by those who prepare
// the meeting. After it, notes say when, how many, what about, and what next.
package meeting

import (
	"slices"
	"strings"
	"time"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// Status is whether a meeting is to be seen and to be held.
type Status string

// The statuses. Held is never stored: a published meeting has been held once
// it has ended.
const (
	Draft     Status = "draft"
	Published Status = "published"
	Cancelled Status = "cancelled"
	Held      Status = "held"
)

// Kind is what sort of meeting it is.
type Kind string

// The kinds. A swarm is one meeting that may grow into a network.
const (
	Regular Kind = "meeting"
	Swarm   Kind = "swarm"
)

// Audience is whom the meeting is for.
type Audience string

// The audiences.
const (
	Open       Audience = "open"
	Members    Audience = "members"
	Interested Audience = "interested"
)

// Audiences lists them from widest to narrowest.
var Audiences = []Audience{Open, Interested, Members}

// Network is a network a meeting belongs to, as far as lists need it.
type Network struct {
	ID, Slug string
	Name     i18n.Content
	Kind     network.Kind
	Region   string
	Public   bool
}

// Path is the network's page.
func (n Network) Path() string { return "/networks/" + n.Slug }

// Meeting is one meeting.
type Meeting struct {
	ID           string
	Status       Status
	Kind         Kind
	Title        i18n.Content
	Lead         i18n.Content
	Description  i18n.Content
	Agenda       i18n.Content
	Langs        []i18n.Lang // it is held in
	Starts, Ends time.Time
	Place        i18n.Content // on site
	Municipality string
	Region       string
	AccessInfo   i18n.Content // about the building: entrance, lift, loop
	RemoteURL    string       // told only to those who have a remote place
	Audience     Audience
	Target       i18n.Content
	Conditions   []network.Condition
	Catering     bool
	ContactID    string
	ContactName  string
	ContactEmail string
	Org          string // that convenes it, where no network does
	Sequence     int    // of its calendar event
	PublishedAt  time.Time
	CancelledAt  time.Time
	CancelReason i18n.Content
	RemindedTill time.Time
	ThankedAt    time.Time
	CreatedBy    string
	Created      time.Time
	Updated      time.Time
	Networks     []Network
}

// Path is the meeting's page.
func (m Meeting) Path() string { return "/meetings/" + m.ID }

// On tells where the meeting stands at an instant: a published one has been
// held once it is over.
func (m Meeting) On(now time.Time) Status {
	if m.Status == Published && !now.Before(m.Ends) {
		return Held
	}
	return m.Status
}

// Coming tells whether the meeting is still to be held.
func (m Meeting) Coming(now time.Time) bool { return m.On(now) == Published }

// Shown tells whether anybody but its organisers may see it.
func (m Meeting) Shown() bool { return m.Status == Published || m.Status == Cancelled }

// Public tells whether everybody may see it: it is open to all, or of no
// network, or of a network whose page everybody may read.
func (m Meeting) Public() bool {
	return m.Shown() && (m.Audience == Open || len(m.Networks) == 0 ||
		slices.ContainsFunc(m.Networks, func(n Network) bool { return n.Public }))
}

// Spaces are the spaces of the meeting's networks.
func (m Meeting) Spaces() []space.Ref {
	refs := make([]space.Ref, len(m.Networks))
	for i, n := range m.Networks {
		refs[i] = network.Space(n.ID)
	}
	return refs
}

// Host names who invites, in one content: the networks, else nobody.
func (m Meeting) Host() i18n.Content {
	var host i18n.Content
	for _, l := range i18n.Langs {
		var names []string
		for _, n := range m.Networks {
			names = append(names, n.Name.In(l))
		}
		host = host.Set(l, strings.Join(names, ", "))
	}
	return host
}

// UID identifies the meeting in calendars, for good.
func (m Meeting) UID() string { return "meeting-" + m.ID + "@parvi" }

// When is a meeting's time as it is typed: the clock on the wall in Helsinki.
type When struct {
	Day        civil.Date
	Start, End civil.TimeOfDay
	LastDay    civil.Date // zero: the same day
}

// Instants turns the time typed into instants. A time that the clock skips in
// spring is refused, and so is an end that is not after the start.
func (w When) Instants() (start, end time.Time, err error) {
	var bad fault.Fields
	last := w.LastDay
	if last.IsZero() {
		last = w.Day
	}
	start, errStart := w.Day.At(w.Start)
	if errStart != nil {
		bad.Add("start", msgNoSuchTime)
	}
	end, errEnd := last.At(w.End)
	if errEnd != nil {
		bad.Add("end", msgNoSuchTime)
	}
	if len(bad) == 0 && !end.After(start) {
		bad.Add("end", msgEndBeforeStart)
	}
	if len(bad) == 0 && end.Sub(start) > maxLength {
		bad.Add("last_day", msgTooLong)
	}
	return start, end, bad.Err()
}

const maxLength = 14 * 24 * time.Hour

// WhenOf is how two instants are typed.
func WhenOf(start, end time.Time) When {
	w := When{Day: civil.DateOf(start), Start: civil.TimeOf(start), End: civil.TimeOf(end)}
	if last := civil.DateOf(end); last != w.Day {
		w.LastDay = last
	}
	return w
}

// reminders are the instants at which those who come are reminded: a week and
// a day before, at the same time on the clock. Over a clock change that is 25
// or 23 hours for the day.
func reminders(starts time.Time) []time.Time {
	var at []time.Time
	for _, days := range [...]int{7, 1} {
		t, err := civil.DateOf(starts).AddDays(-days).At(civil.TimeOf(starts))
		if err != nil {
			t = starts.Add(time.Duration(-days) * 24 * time.Hour)
		}
		at = append(at, t)
	}
	return at
}

// reminderDue tells whether a reminder falls into the time after the last look
// and up to now, and before the start.
func reminderDue(starts, last, now time.Time) bool {
	if !now.Before(starts) {
		return false
	}
	for _, t := range reminders(starts) {
		if t.After(last) && !t.After(now) {
			return true
		}
	}
	return false
}

// New is a meeting to be, as the organiser, the API or an import gives it.
type New struct {
	Networks     []string // ids
	Kind         Kind
	Title        i18n.Content
	Lead         i18n.Content
	Description  i18n.Content
	Agenda       i18n.Content
	Langs        []i18n.Lang
	Starts, Ends time.Time
	Capacity     map[registration.Mode]registration.Limit
	Place        i18n.Content
	Municipality string
	AccessInfo   i18n.Content
	RemoteURL    string
	Audience     Audience
	Target       i18n.Content
	Conditions   []network.Condition
	Opens        time.Time
	Closes       time.Time // zero: when it starts
	Queue        registration.Policy
	OfferHours   int
	LapsedOut    bool
	PassOn       bool
	Questions    []registration.Question
	Catering     bool
	AskAccess    bool
	ContactID    string
	ContactName  string
	ContactEmail string
	Org          string
	Status       Status // Draft or Published; "" is Published
	Invite       bool   // members and followers are invited when it is published
	Imported     bool   // it may lie in the past, and nobody is written to
}

// modes are the modes the meeting has.
func (n New) modes() []registration.Mode {
	return registration.Offering{Capacity: n.Capacity}.Modes()
}

// clean says everything that is wrong with a new or changed meeting.
func (n New) clean(now time.Time) (New, error) {
	var bad fault.Fields
	if n.Kind == "" {
		n.Kind = Regular
	}
	if n.Audience == "" {
		n.Audience = Open
	}
	if n.Status == "" {
		n.Status = Published
	}
	if n.Queue == "" {
		n.Queue = registration.Auto
	}
	if n.Title.Empty() {
		bad.Add("title", msgTitleMissing)
	}
	if n.Kind != Regular && n.Kind != Swarm {
		bad.Add("kind", msgUnknownWord)
	}
	if !slices.Contains(Audiences, n.Audience) {
		bad.Add("audience", msgUnknownWord)
	}
	if n.Status != Draft && n.Status != Published {
		bad.Add("status", msgUnknownWord)
	}
	if n.Queue != registration.Auto && n.Queue != registration.Offer && n.Queue != registration.ByHand {
		bad.Add("queue", msgUnknownWord)
	}
	if !has(n.Capacity, registration.Onsite) {
		n.Place, n.Municipality, n.AccessInfo = i18n.Content{}, "", i18n.Content{}
	}
	n.checkTimes(now, &bad)
	n.checkPlaces(&bad)
	if n.Audience != Open && len(n.Networks) == 0 {
		bad.Add("audience", msgAudienceNetworks)
	}
	if n.Audience != Open && n.PassOn {
		n.PassOn = false // the next holder need not belong to those it is for
	}
	if n.Municipality != "" && !knownMunicipality(n.Municipality) {
		bad.Add("municipality", msgMunicipality)
	}
	for _, c := range n.Conditions {
		if c.Check() != nil {
			bad.Add("conditions", msgCondition)
			break
		}
	}
	qs, err := registration.CheckQuestions(n.Questions)
	if err != nil {
		bad = append(bad, fault.Of(err).Fields...)
	}
	n.Questions = qs
	return n, bad.Err()
}

// farthest is how many years ahead a meeting may be called: beyond is a slip of
// the keyboard.
const farthest = 10

func (n New) checkTimes(now time.Time, bad *fault.Fields) {
	switch {
	case n.Starts.IsZero():
		bad.Add("starts", msgStartMissing)
	case n.Ends.IsZero():
		bad.Add("ends", msgEndMissing)
	case !n.Ends.After(n.Starts):
		bad.Add("ends", msgEndBeforeStart)
	case n.Ends.Sub(n.Starts) > maxLength:
		bad.Add("ends", msgTooLong)
	case n.Starts.After(now.AddDate(farthest, 0, 0)):
		bad.Add("starts", msgFarAway)
	case n.Status == Published && !n.Imported && !n.Starts.After(now):
		bad.Add("starts", msgInThePast)
	}
	if !n.Closes.IsZero() && n.Closes.After(n.Starts) && !n.Starts.IsZero() {
		bad.Add("registration_closes", msgClosesAfterStart)
	}
	if !n.Closes.IsZero() && !n.Opens.IsZero() && !n.Closes.After(n.Opens) {
		bad.Add("registration_closes", msgClosesBeforeOpens)
	}
}

func (n New) checkPlaces(bad *fault.Fields) {
	if len(n.Capacity) == 0 {
		bad.Add("modes", msgModesMissing)
	}
	for _, m := range n.modes() {
		if limit := n.Capacity[m]; limit != registration.Unlimited && (limit < 1 || limit > maxPlaces) {
			bad.Add(string(m)+"_capacity", msgCapacity)
		}
	}
	_, onsite := n.Capacity[registration.Onsite]
	if onsite && n.Status == Published && n.Place.Empty() && n.Municipality == "" && !n.Imported {
		bad.Add("place", msgPlaceMissing)
	}
	if n.RemoteURL != "" && !strings.HasPrefix(n.RemoteURL, "https://") && !strings.HasPrefix(n.RemoteURL, "http://") {
		bad.Add("remote_url", msgRemoteURL)
	}
	if n.OfferHours < 0 || n.OfferHours > 14*24 {
		bad.Add("offer_hours", msgOfferHours)
	}
}

const maxPlaces = 100_000

// Field is something of a meeting that those who come must be told of when it
// changes.
type Field string

// The fields.
const (
	FieldTime   Field = "time"
	FieldPlace  Field = "place"
	FieldRemote Field = "remote"
	FieldTitle  Field = "title"
	FieldModes  Field = "modes"
)

// changes lists what differs for those who come. Only a new time, place, title
// or way of taking part raises the number of the calendar event.
func changes(old, now Meeting) []Field {
	var fields []Field
	if !old.Starts.Equal(now.Starts) || !old.Ends.Equal(now.Ends) {
		fields = append(fields, FieldTime)
	}
	if old.Place != now.Place || old.Municipality != now.Municipality {
		fields = append(fields, FieldPlace)
	}
	if old.RemoteURL != now.RemoteURL {
		fields = append(fields, FieldRemote)
	}
	if old.Title != now.Title {
		fields = append(fields, FieldTitle)
	}
	return fields
}

// Notes are what is kept of a meeting: the five things that the field's own
// notes always had. The text, its versions and the decisions are a note's.
type Notes struct {
	Present     int    // as stated; -1: not stated
	PresentWord string // "", "about", "over" or "at_least"
	Theme       i18n.Content
	Points      i18n.Content
	NextTheme   i18n.Content
	NextHosts   i18n.Content
	Visibility  space.Visibility
	Published   time.Time
	AuthorID    string
	AuthorName  string
	Updated     time.Time
	ID          string // of the text, among the notes
	Hidden      bool   // the text is out of sight
}

// Written tells whether there is anything in the notes.
func (n Notes) Written() bool {
	return n.Present >= 0 || !n.Theme.Empty() || !n.Points.Empty() || !n.NextTheme.Empty() || !n.NextHosts.Empty()
}
