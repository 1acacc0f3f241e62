package app_test

import (
	"encoding/json"
	"os"
	osexec "os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"parvi/internal/account"
	"parvi/internal/app/apptest"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
)

// foreign reads a calendar with ical.js, as Thunderbird does, and prints what
// it understood.
const foreign = `
import ICAL from "MODULE";
let text = "";
for await (const part of process.stdin) text += part;
const cal = new ICAL.Component(ICAL.parse(text));
for (const z of cal.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(z));
const events = cal.getAllSubcomponents("vevent").map(c => {
	const e = new ICAL.Event(c);
	return {uid: e.uid, sequence: e.sequence, summary: e.summary, location: e.location || "", organizer: e.organizer || "",
		attendees: e.attendees.map(a => a.getFirstValue()), status: c.getFirstPropertyValue("status") || "",
		starts: e.startDate.toJSDate().toISOString(), ends: e.endDate.toJSDate().toISOString(), local: e.startDate.toString(), zone: e.startDate.zone.tzid};
});
console.log(JSON.stringify({method: cal.getFirstPropertyValue("method") || "", events}));
`

type foreignCalendar struct {
	Method string
	Events []foreignEvent
}

type foreignEvent struct {
	UID, Summary, Location, Organizer, Status, Starts, Ends, Local, Zone string
	Sequence                                                             int
	Attendees                                                            []string
}

// readForeign has ical.js read a calendar. Without PARVI_NODE_MODULES the test
// says what it left out; with PARVI_ALL it fails instead.
func readForeign(t *testing.T, calendar string) foreignCalendar {
	t.Helper()
	modules := os.Getenv("PARVI_NODE_MODULES")
	if modules == "" {
		if os.Getenv("PARVI_ALL") != "" {
			t.Fatal("PARVI_NODE_MODULES is not set: run make test")
		}
		t.Skip("left out: needs ical.js; make test brings it")
	}
	script := filepath.Join(t.TempDir(), "foreign.mjs")
	module := filepath.Join(modules, "ical.js", "dist", "ical.js")
	if err := os.WriteFile(script, []byte(strings.ReplaceAll(foreign, "MODULE", module)), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := osexec.Command("node", script)
	cmd.Stdin = strings.NewReader(calendar)
	var said strings.Builder
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("ical.js does not understand it: %v\n%s\n%s", err, &said, calendar)
	}
	var c foreignCalendar
	if err := json.Unmarshal(out, &c); err != nil {
		t.Fatal(err)
	}
	return c
}

const calendarWorld = `
organisations:
  - {id: kattojarjesto, kind: umbrella, name: {fi: Kattojärjestö Esimerkki ry}, municipality: "091"}
networks:
  - {id: viestijat, name: {fi: Viestijöiden verkosto}, kind: profession, join_policy: open, phase: active, coordinators: [{organisation: kattojarjesto}]}
people:
  - {name: Kaisa Kuvitelma, email: kaisa@example.org, roles: ["contact:viestijat"]}
meetings:
  - {networks: [viestijat], title: {fi: "Ääkköset; pilkut, \\ ja \"lainaukset\" – pitkä otsikko, joka ei mahdu yhdelle riville kalenterissa"}, starts: "2027-04-01T13:00:00+03:00", ends: "2027-04-01T15:00:00+03:00", place: {fi: "Järjestötalo, Esimerkkikatu 1"}, onsite: true, audience: open}
  - {networks: [viestijat], title: {fi: Talvitapaaminen}, starts: "2027-01-14T09:00:00+02:00", ends: "2027-01-14T11:00:00+02:00", remote: true, remote_url: "https://kokous.example.org/x", audience: open}
`

// TestCalendarsAreReadByOthers registers to a meeting, has it moved and
// cancelled, and lets a foreign program read what the calendar parts and the
// feed say.
func TestCalendarsAreReadByOthers(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	a := apptest.New(t, d, clock)
	a.Installed()
	a.Person("yllapito@example.org", "Ylläpito", i18n.FI, account.Operator)
	if report, err := a.Exchange.Import(t.Context(), authz.System, "all", "world.yaml", strings.NewReader(calendarWorld), false); err != nil {
		t.Fatal(err, report.Bad)
	}
	guest := a.Visitor()
	page := guest.Get("/fi/networks/viestijat")
	i := slices.IndexFunc(page.Links(), func(l webtest.Link) bool { return strings.HasPrefix(l.Text, "Ääkköset") })
	if i < 0 {
		t.Fatalf("the meeting is not on the page: %v", page.Links())
	}
	meeting := page.Links()[i].Href
	guest.Get(meeting).Form("Ilmoittaudu").Fill("Nimi", "Veera Vieras").Fill("Sähköposti", "veera@example.org").Submit().Want(200)
	newest := func() (string, foreignCalendar) {
		t.Helper()
		a.Drain()
		m := a.Mail.Last("veera@example.org")
		if m == nil || m.Calendar == "" {
			t.Fatalf("no calendar part: %+v", m)
		}
		c := readForeign(t, m.Calendar)
		if c.Method != m.CalendarMethod || len(c.Events) != 1 {
			t.Fatalf("method %q in the part, %q in its header, %d events", c.Method, m.CalendarMethod, len(c.Events))
		}
		return m.Calendar, c
	}

	_, c := newest()
	first := c.Events[0]
	if c.Method != "REQUEST" || first.Sequence != 0 || first.Starts != "2027-04-01T10:00:00.000Z" || first.Ends != "2027-04-01T12:00:00.000Z" ||
		first.Local != "2027-04-01T13:00:00" || first.Zone != "Europe/Helsinki" || first.Location != "Järjestötalo, Esimerkkikatu 1" ||
		!strings.HasPrefix(first.Summary, `Ääkköset; pilkut, \ ja "lainaukset" – pitkä`) {
		t.Errorf("the request is read as %+v", first)
	}
	// RFC 5546 asks for both; without them Outlook takes it for a note.
	if !strings.HasPrefix(first.Organizer, "mailto:") || !slices.Equal(first.Attendees, []string{"mailto:veera@example.org"}) {
		t.Errorf("organizer %q, attendees %q", first.Organizer, first.Attendees)
	}

	kaisa := a.SignIn("kaisa@example.org")
	edit := kaisa.Get(meeting + "/edit").Want(200)
	edit.Form("Tallenna muutokset").Fill("Alkaa klo", "14:00").Fill("Päättyy klo", "16:00").Submit().Want(200)
	_, c = newest()
	if e := c.Events[0]; c.Method != "REQUEST" || e.UID != first.UID || e.Sequence <= first.Sequence || e.Local != "2027-04-01T14:00:00" {
		t.Errorf("the change is read as %s %+v", c.Method, e)
	}
	moved := c.Events[0].Sequence

	kaisa.Get(meeting + "/cancel").Want(200).Form("Peru tapaaminen").Submit().Want(200)
	_, c = newest()
	if e := c.Events[0]; c.Method != "CANCEL" || e.UID != first.UID || e.Sequence <= moved || e.Status != "CANCELLED" {
		t.Errorf("the cancellation is read as %s %+v", c.Method, e)
	}

	feed := readForeign(t, a.Visitor().Get("/fi/networks/viestijat/calendar.ics").Want(200).Body)
	starts := map[string]string{}
	for _, e := range feed.Events {
		starts[e.UID] = e.Local + " " + e.Status
	}
	if len(feed.Events) == 0 || starts[first.UID] != "" && !strings.HasSuffix(starts[first.UID], "CANCELLED") {
		t.Errorf("the feed is read as %v", starts)
	}
	if !slices.ContainsFunc(feed.Events, func(e foreignEvent) bool {
		return e.Summary == "Talvitapaaminen" && e.Starts == "2027-01-14T07:00:00.000Z"
	}) {
		t.Errorf("the feed lacks the meeting in winter: %v", starts)
	}
}
