// Package ical writes calendars (RFC 5545, 5546, 7986): invitations and
// cancellations that go with a mail, and feeds that a calendar program reads
// again and again. Times are written in Europe/Helsinki with its rules, so
// that a meeting stays at 13 o'clock whichever side of a clock change it was
// entered on.
package ical

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"parvi/internal/platform/civil"
)

// Status of an event.
type Status string

// The statuses of RFC 5545, 3.8.1.11.
const (
	Confirmed Status = "CONFIRMED"
	Tentative Status = "TENTATIVE"
	Cancelled Status = "CANCELLED"
)

// Event is something that happens once. UID stays the same for its whole life
// and is the same for everyone invited; Sequence rises when time, place or
// status change, and never falls.
type Event struct {
	UID           string
	Sequence      int
	Stamp         time.Time // of this message; of the last change in a feed
	LastModified  time.Time // zero: not said
	Start, End    time.Time // End zero: the event has no length
	Summary       string
	Description   string
	Location      string
	URL           string // the event's page
	Conference    string // where a remote meeting is joined; zero: none
	OrganizerName string
	OrganizerMail string
	AttendeeName  string
	AttendeeMail  string
	Status        Status // zero: Confirmed
}

// Part is the calendar part of a mail.
type Part struct {
	Method string // REQUEST or CANCEL, the same as in the body
	Body   []byte
}

// Request invites the attendee, or tells of a change when Sequence has risen.
func Request(e Event) Part {
	if e.Status == "" {
		e.Status = Confirmed
	}
	return part("REQUEST", e)
}

// Cancel takes the event, or the attendee's part in it, out of the calendar.
// Sequence must be higher than in every Request before.
func Cancel(e Event) Part {
	e.Status = Cancelled
	return part("CANCEL", e)
}

func part(method string, e Event) Part {
	w := begin()
	w.line("METHOD:" + method)
	w.zone()
	w.event(e, true)
	w.line("END:VCALENDAR")
	return Part{Method: method, Body: w.b}
}

// Feed is a calendar to subscribe to: its name, where it is read from, and its
// events. What was cancelled stays in it as cancelled.
func Feed(name, source string, events []Event) []byte {
	w := begin()
	w.text("NAME", name)
	w.text("X-WR-CALNAME", name)
	w.line("X-WR-TIMEZONE:" + zoneName)
	if source = address(source); source != "" {
		w.line("SOURCE;VALUE=URI:" + source)
	}
	w.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
	w.line("X-PUBLISHED-TTL:PT1H")
	w.zone()
	for _, e := range events {
		w.event(e, false)
	}
	w.line("END:VCALENDAR")
	return w.b
}

const (
	product  = "-//Parvi//Parvi//FI"
	zoneName = "Europe/Helsinki"
)

// zoneLines are the rules of the zone that hold since 1996, written with their
// first year as every calendar program understands it.
var zoneLines = [...]string{
	"BEGIN:VTIMEZONE",
	"TZID:" + zoneName,
	"X-LIC-LOCATION:" + zoneName,
	"BEGIN:DAYLIGHT",
	"TZNAME:EEST",
	"TZOFFSETFROM:+0200",
	"TZOFFSETTO:+0300",
	"DTSTART:19700329T030000",
	"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
	"END:DAYLIGHT",
	"BEGIN:STANDARD",
	"TZNAME:EET",
	"TZOFFSETFROM:+0300",
	"TZOFFSETTO:+0200",
	"DTSTART:19701025T040000",
	"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
	"END:STANDARD",
	"END:VTIMEZONE",
}

type writer struct{ b []byte }

func begin() *writer {
	w := &writer{b: make([]byte, 0, 2048)}
	w.line("BEGIN:VCALENDAR")
	w.line("VERSION:2.0")
	w.line("PRODID:" + product)
	w.line("CALSCALE:GREGORIAN")
	return w
}

func (w *writer) zone() {
	for _, l := range zoneLines {
		w.line(l)
	}
}

// event writes a VEVENT. Only an invitation names an attendee: a feed is read
// by many, and names nobody.
func (w *writer) event(e Event, invitation bool) {
	w.line("BEGIN:VEVENT")
	w.text("UID", e.UID)
	w.line("DTSTAMP:" + utc(e.Stamp))
	w.line("DTSTART;TZID=" + zoneName + ":" + local(e.Start))
	if !e.End.IsZero() && e.End.After(e.Start) {
		w.line("DTEND;TZID=" + zoneName + ":" + local(e.End))
	}
	w.line("SEQUENCE:" + strconv.Itoa(e.Sequence))
	status := e.Status
	if status == "" {
		status = Confirmed
	}
	w.line("STATUS:" + string(status))
	w.text("SUMMARY", e.Summary)
	if e.Description != "" {
		w.text("DESCRIPTION", e.Description)
	}
	if e.Location != "" {
		w.text("LOCATION", e.Location)
	}
	if u := address(e.URL); u != "" {
		w.line("URL:" + u)
	}
	if u := address(e.Conference); u != "" {
		w.line("CONFERENCE;VALUE=URI;FEATURE=VIDEO:" + u)
	}
	if m := address(e.OrganizerMail); m != "" {
		w.line("ORGANIZER" + name(e.OrganizerName) + ":mailto:" + m)
	}
	if m := address(e.AttendeeMail); m != "" && invitation {
		w.line("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=" + partstat(status) + ";RSVP=" + rsvp(status) +
			name(e.AttendeeName) + ":mailto:" + m)
	}
	if !e.LastModified.IsZero() {
		w.line("LAST-MODIFIED:" + utc(e.LastModified))
	}
	w.line("TRANSP:OPAQUE")
	w.line("END:VEVENT")
}

// partstat is what the attendee has answered. Who gets our calendar part holds
// a place or is asked; the answer is given on the event's page.
func partstat(s Status) string {
	if s == Tentative || s == Cancelled {
		return "NEEDS-ACTION"
	}
	return "ACCEPTED"
}

func rsvp(s Status) string {
	if s == Tentative {
		return "TRUE"
	}
	return "FALSE"
}

// text writes a property with its value escaped (RFC 5545, 3.3.11).
func (w *writer) text(property, value string) { w.line(property + ":" + escape(value)) }

// line folds at 75 octets, never inside a character (RFC 5545, 3.1).
func (w *writer) line(s string) {
	const limit = 75
	room := limit
	for len(s) > room {
		cut := room
		for cut > 0 && !utf8.RuneStart(s[cut]) {
			cut--
		}
		w.b = append(append(w.b, s[:cut]...), "\r\n "...)
		s = s[cut:]
		room = limit - 1
	}
	w.b = append(append(w.b, s...), "\r\n"...)
}

var textEscapes = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`)

func escape(s string) string {
	return dropControls(textEscapes.Replace(strings.ToValidUTF8(s, "\uFFFD")))
}

// name is the CN parameter: quoted, with what may not stand in quotes encoded
// by RFC 6868.
func name(s string) string {
	s = dropControls(strings.NewReplacer("^", "^^", `"`, "^'", "\r\n", " ", "\n", " ", "\r", " ").Replace(strings.ToValidUTF8(s, "\uFFFD")))
	if s == "" {
		return ""
	}
	return `;CN="` + s + `"`
}

// address is a URI or mail address, or nothing if it would break its line.
func address(s string) string {
	for _, r := range s {
		if r <= ' ' || r == 0x7f || r == utf8.RuneError {
			return ""
		}
	}
	return s
}

func dropControls(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' || r >= 0x7f && r < 0xa0 {
			return -1
		}
		return r
	}, s)
}

func utc(t time.Time) string { return t.UTC().Format("20060102T150405Z") }

func local(t time.Time) string { return t.In(civil.Helsinki).Format("20060102T150405") }
