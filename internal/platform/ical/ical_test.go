package ical

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"parvi/internal/platform/civil"
)

func at(date, clock string) time.Time {
	t, err := time.ParseInLocation("2006-01-02 15:04", date+" "+clock, civil.Helsinki)
	if err != nil {
		panic(err)
	}
	return t.UTC()
}

var meeting = Event{
	UID: "meeting-1@parvi.example.org", Sequence: 2,
	Stamp: at("2026-10-10", "09:00"), LastModified: at("2026-10-10", "08:00"),
	Start: at("2026-10-29", "13:00"), End: at("2026-10-29", "15:00"),
	Summary:     "Työn ilo; ja, työn \\ hallinta",
	Description: "Rivi yksi\nRivi kaksi: <script>alert(1)</script>\r\nBEGIN:VEVENT",
	Location:    "Järjestötalo, Rantakatu 1", URL: "https://parvi.example.org/fi/meetings/1",
	Conference:    "https://video.example.org/parvi?pwd=a;b",
	OrganizerName: `Helmi "Hellu" Aaltola; Pienet^`, OrganizerMail: "pienet@parvi.example.org",
	AttendeeName: "Saara Öster\r\nX-EVIL:1", AttendeeMail: "saara@example.org",
}

// property is one line of a calendar as the parser below reads it.
type property struct{ Name, Params, Value string }

// parse is an independent small reader: it unfolds, splits and checks what
// every reader relies on.
func parse(t *testing.T, b []byte) []property {
	t.Helper()
	if !utf8.Valid(b) || !bytes.HasSuffix(b, []byte("\r\n")) {
		t.Fatalf("not UTF-8, or the last line is not ended")
	}
	for line := range strings.SplitSeq(strings.TrimSuffix(string(b), "\r\n"), "\r\n") {
		if len(line) > 75 {
			t.Errorf("a line of %d octets: %q", len(line), line)
		}
		if strings.ContainsAny(line, "\r\n") || !utf8.ValidString(line) {
			t.Errorf("a broken line: %q", line)
		}
	}
	var props []property
	for line := range strings.SplitSeq(strings.TrimSuffix(strings.ReplaceAll(string(b), "\r\n ", ""), "\r\n"), "\r\n") {
		quoted, colon := false, -1
		for i, c := range line {
			if c == '"' {
				quoted = !quoted
			} else if c == ':' && !quoted {
				colon = i
				break
			}
		}
		if colon < 0 {
			t.Fatalf("no colon in %q", line)
		}
		name, params, _ := strings.Cut(line[:colon], ";")
		value := line[colon+1:]
		switch name {
		case "SUMMARY", "DESCRIPTION", "LOCATION", "X-WR-CALNAME", "NAME", "UID":
			value = strings.NewReplacer(`\\`, `\`, `\;`, ";", `\,`, ",", `\n`, "\n").Replace(value)
		}
		props = append(props, property{name, params, value})
	}
	return props
}

func find(props []property, name string) []string {
	var got []string
	in := false
	for _, p := range props {
		if p.Name == "BEGIN" && p.Value == "VEVENT" {
			in = true
		}
		if p.Name == name && (in || name == "METHOD" || strings.HasPrefix(name, "X-WR") || name == "REFRESH-INTERVAL" || name == "SOURCE") {
			got = append(got, p.Params+"|"+p.Value)
		}
	}
	return got
}

func TestRequest(t *testing.T) {
	p := Request(meeting)
	if p.Method != "REQUEST" {
		t.Errorf("method %s", p.Method)
	}
	props := parse(t, p.Body)
	for name, want := range map[string]string{
		"METHOD":      "|REQUEST",
		"UID":         "|meeting-1@parvi.example.org",
		"SEQUENCE":    "|2",
		"STATUS":      "|CONFIRMED",
		"DTSTAMP":     "|20261010T060000Z",
		"DTSTART":     "TZID=Europe/Helsinki|20261029T130000",
		"DTEND":       "TZID=Europe/Helsinki|20261029T150000",
		"SUMMARY":     "|Työn ilo; ja, työn \\ hallinta",
		"DESCRIPTION": "|Rivi yksi\nRivi kaksi: <script>alert(1)</script>\nBEGIN:VEVENT",
		"LOCATION":    "|Järjestötalo, Rantakatu 1",
		"CONFERENCE":  "VALUE=URI;FEATURE=VIDEO|https://video.example.org/parvi?pwd=a;b",
		"ORGANIZER":   `CN="Helmi ^'Hellu^' Aaltola; Pienet^^"|mailto:pienet@parvi.example.org`,
		"ATTENDEE":    `CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN="Saara Öster X-EVIL:1"|mailto:saara@example.org`,
	} {
		if diff := cmp.Diff([]string{want}, find(props, name)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	if got := find(props, "X-EVIL"); got != nil {
		t.Errorf("a name made a line of its own: %v", got)
	}
}

func TestClockChangesDoNotMoveAMeeting(t *testing.T) {
	tests := []struct{ date, clock, utc, want string }{
		{"2026-10-29", "13:00", "2026-10-29T11:00:00Z", "20261029T130000"}, // entered before 25.10., when 13:00 was 10:00Z
		{"2026-10-24", "10:00", "2026-10-24T07:00:00Z", "20261024T100000"},
		{"2026-10-25", "10:00", "2026-10-25T08:00:00Z", "20261025T100000"},
		{"2026-03-28", "10:00", "2026-03-28T08:00:00Z", "20260328T100000"},
		{"2026-03-29", "10:00", "2026-03-29T07:00:00Z", "20260329T100000"},
	}
	for _, tt := range tests {
		start := at(tt.date, tt.clock)
		if got := start.Format(time.RFC3339); got != tt.utc {
			t.Errorf("%s %s is stored as %s, want %s", tt.date, tt.clock, got, tt.utc)
		}
		e := meeting
		e.Start, e.End = start, start.Add(time.Hour)
		got := find(parse(t, Request(e).Body), "DTSTART")
		if diff := cmp.Diff([]string{"TZID=Europe/Helsinki|" + tt.want}, got); diff != "" {
			t.Error(diff)
		}
	}
}

func TestCancelRaisesSequence(t *testing.T) {
	e := meeting
	e.Sequence++
	p := Cancel(e)
	props := parse(t, p.Body)
	got := []string{p.Method, find(props, "METHOD")[0], find(props, "STATUS")[0], find(props, "SEQUENCE")[0], find(props, "UID")[0]}
	want := []string{"CANCEL", "|CANCEL", "|CANCELLED", "|3", "|meeting-1@parvi.example.org"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestFoldingNeverCutsACharacter(t *testing.T) {
	for n := range 90 {
		e := meeting
		e.Summary = strings.Repeat("x", n) + strings.Repeat("ä", 60) + "€" + strings.Repeat("🐟", 20)
		if got := find(parse(t, Request(e).Body), "SUMMARY"); got[0] != "|"+e.Summary {
			t.Fatalf("%d: got %q", n, got)
		}
	}
}

func TestFeed(t *testing.T) {
	gone := meeting
	gone.UID, gone.Status, gone.Conference = "meeting-2@parvi.example.org", Cancelled, ""
	b := Feed("Pienten järjestöjen verkosto", "https://parvi.example.org/fi/networks/pienet/calendar.ics", []Event{meeting, gone})
	props := parse(t, b)
	if got := find(props, "METHOD"); got != nil {
		t.Errorf("a feed has a method: %v", got)
	}
	if got := find(props, "ATTENDEE"); got != nil {
		t.Errorf("a feed names people: %v", got)
	}
	want := []string{"|CONFIRMED", "|CANCELLED"}
	if diff := cmp.Diff(want, find(props, "STATUS")); diff != "" {
		t.Error(diff)
	}
	for _, s := range []string{"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", "X-PUBLISHED-TTL:PT1H\r\n", "X-WR-CALNAME:Pienten järjestöjen verkosto\r\n"} {
		if !bytes.Contains(b, []byte(s)) {
			t.Errorf("no %q", s)
		}
	}
	if n := bytes.Count(b, []byte("BEGIN:VTIMEZONE")); n != 1 {
		t.Errorf("%d time zones", n)
	}
}

func TestABrokenAddressIsLeftOut(t *testing.T) {
	e := meeting
	e.URL, e.Conference = "https://a\r\nX-EVIL:1", "https://b c"
	props := parse(t, Request(e).Body)
	if got := append(find(props, "URL"), find(props, "CONFERENCE")...); got != nil {
		t.Errorf("got %v", got)
	}
}

// foreign is what ical.js says of a calendar.
const foreign = `
const ICAL = require(process.argv[1] + "/ical.js");
let src = ""; process.stdin.on("data", d => src += d).on("end", () => {
  const C = ICAL.default || ICAL;
  const cal = new C.Component(C.parse(src));
  const zone = new C.Timezone(cal.getFirstSubcomponent("vtimezone"));
  C.TimezoneService.register(zone.tzid, zone);
  console.log(JSON.stringify(cal.getAllSubcomponents("vevent").map(v => {
    const e = new C.Event(v);
    return {uid: e.uid, summary: e.summary, description: e.description, location: e.location, sequence: e.sequence,
      start: e.startDate.toJSDate().toISOString(), end: e.endDate.toJSDate().toISOString(),
      zone: e.startDate.zone.tzid, status: v.getFirstPropertyValue("status"), attendees: e.attendees.length};
  })));
});`

// TestForeignParser has ical.js read what we write; PARVI_NODE_MODULES names
// the folder it is installed in, as "make test" sets it.
func TestForeignParser(t *testing.T) {
	modules := os.Getenv("PARVI_NODE_MODULES")
	if modules == "" {
		t.Log("left out: PARVI_NODE_MODULES does not name a folder with ical.js")
		return
	}
	summer := meeting
	summer.UID, summer.Start, summer.End = "summer", at("2026-06-11", "09:30"), at("2026-06-11", "10:00")
	summer.Summary, summer.AttendeeName = strings.Repeat("ä", 100), "Öh \"x\" ^ ; ,:"
	for name, b := range map[string][]byte{
		"request": Request(meeting).Body, "cancel": Cancel(meeting).Body,
		"feed": Feed("Verkosto", "https://example.org/a.ics", []Event{meeting, summer}),
	} {
		cmd := exec.Command("node", "-e", foreign, modules)
		cmd.Stdin = bytes.NewReader(b)
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, out)
		}
		var got []map[string]any
		if err := json.Unmarshal(out, &got); err != nil {
			t.Fatalf("%s: %v\n%s", name, err, out)
		}
		first := got[0]
		for key, want := range map[string]any{
			"uid": meeting.UID, "summary": meeting.Summary, "sequence": 2.0, "zone": "Europe/Helsinki",
			"start": "2026-10-29T11:00:00.000Z", "end": "2026-10-29T13:00:00.000Z", "location": meeting.Location,
			"description": "Rivi yksi\nRivi kaksi: <script>alert(1)</script>\nBEGIN:VEVENT",
		} {
			if first[key] != want {
				t.Errorf("%s: %s is %v, want %v", name, key, first[key], want)
			}
		}
		if name == "feed" && (fmt.Sprint(got[1]["start"]) != "2026-06-11T06:30:00.000Z" || got[1]["summary"] != summer.Summary) {
			t.Errorf("feed: %v", got[1])
		}
	}
}
