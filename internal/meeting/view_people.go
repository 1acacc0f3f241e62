package meeting

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/registration"
)

func (v peopleView) totals(p ui.Page) []ui.Total {
	var totals []ui.Total
	queued, there := 0, 0
	for _, s := range v.Seats {
		figure := p.Num(s.Taken())
		if s.Limit != registration.Unlimited {
			figure += "/" + p.Num(int(s.Limit))
		}
		totals = append(totals, ui.Total{Value: figure, Label: p.T(totalSeats, "mode", s.Mode.Word())})
		queued, there = queued+s.Queued, there+s.Attended
	}
	if v.Day {
		return append(totals, ui.Total{Value: p.Num(there), Label: p.T(totalThere)})
	}
	return append(totals, ui.Total{Value: p.Num(queued), Label: p.T(totalQueued)})
}

// unmarked tells whether attendance of somebody has not been noted.
func (v peopleView) unmarked() bool {
	for _, r := range v.People {
		if _, waits := r.In(registration.Confirmed); waits {
			return true
		}
	}
	return false
}

func held(r registration.Registration) registration.Place {
	if p, ok := r.Secured(); ok {
		return p
	}
	p, _ := r.In(registration.Absent)
	return p
}

func shapeOf(s registration.State) ui.Shape {
	switch s {
	case registration.Confirmed, registration.Attended:
		return ui.ShapeOK
	case registration.Offered:
		return ui.ShapeWait
	case registration.Queued:
		return ui.ShapeHalf
	default:
		return ui.ShapeOff
	}
}

func (v peopleView) comingTable(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pagePeople), Dense: true, Columns: []ui.Column{
		{Label: p.T(colName)}, {Label: p.T(colOrg)}, {Label: p.T(colMode)}, {Label: p.T(colState)}, {Label: p.T(colAnswers)}, {Label: p.T(colActs), Quiet: true},
	}}
	for _, r := range v.expected() {
		place := held(r)
		t.Rows = append(t.Rows, ui.Row{Name: r.Name, Cells: []templ.Component{
			ui.Lines(ui.Text(r.Name), ui.Hint(r.Email)), ui.Text(r.Organisation), ui.Text(p.T(place.Mode.Word())),
			ui.State(p, shapeOf(place.State), place.State.Word()), ui.Lines(v.answersOf(p, r)...), v.acts(p, r, place),
		}})
	}
	return t
}

// answersOf are the answers to the organiser's questions, and what conditions
// somebody does not meet.
func (v peopleView) answersOf(p ui.Page, r registration.Registration) []templ.Component {
	var lines []templ.Component
	for _, q := range v.Offering.Questions {
		if a := q.Say(r.Answers[q.ID], p.Lang); a != "" {
			lines = append(lines, ui.Text(p.C(q.Text)+": "+a))
		}
	}
	for _, id := range r.Flags {
		lines = append(lines, ui.State(p, ui.ShapeWarn, flagWord(v.Conditions, id)))
	}
	if len(lines) == 0 {
		lines = append(lines, ui.Text("–"))
	}
	return lines
}

func flagWord(cs []network.Condition, id string) i18n.Text {
	for _, c := range cs {
		switch {
		case c.ID != id:
		case c.Attribute == network.PostStarted && c.Value == "1":
			return flagPost
		case c.Attribute == network.OrgEmployees:
			return flagStaff
		}
	}
	return flagOther
}

func (v peopleView) acts(p ui.Page, r registration.Registration, place registration.Place) templ.Component {
	path := v.Path() + "/people/" + r.ID
	if v.Day {
		state, label := string(registration.Attended), actPresent
		if place.State == registration.Attended {
			state, label = string(registration.Confirmed), actUnmark
		}
		return ui.ActionButton(p, ui.Act{Path: path + "/mark", Label: label, Object: r.Name, Style: "quiet small", Hidden: map[string]string{"state": state, "back": "people"}})
	}
	return ui.LinkButtonFor(p, actRemove, r.Name, path+"/cancel", "text small")
}

func (v peopleView) queueTable(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(headQueued), Dense: true, Columns: []ui.Column{
		{Label: p.T(colName)}, {Label: p.T(colPlace), Right: true}, {Label: p.T(colMode)}, {Label: p.T(colState)}, {Label: p.T(colActs), Quiet: true},
	}}
	for _, r := range v.queued() {
		place := waits(r)
		path := v.Path() + "/people/" + r.ID
		act := ui.LinkButtonFor(p, actRemove, r.Name, path+"/cancel", "text small")
		if place.State == registration.Queued && (v.Offering.Queue == registration.ByHand || v.Begun) {
			act = ui.ActionButton(p, ui.Act{Path: path + "/promote", Label: actGive, Object: r.Name, Style: "quiet small", Hidden: map[string]string{"mode": string(place.Mode)}})
		}
		t.Rows = append(t.Rows, ui.Row{Name: r.Name, Cells: []templ.Component{
			ui.Lines(ui.Text(r.Name), ui.Hint(r.Email)), ui.Text(position(place)), ui.Text(p.T(place.Mode.Word())),
			ui.State(p, shapeOf(place.State), place.State.Word()), act,
		}})
	}
	return t
}

func (v peopleView) counts(kind string) []string {
	var list []string
	for _, c := range v.Counts {
		if c.Kind == kind {
			list = append(list, c.Label+": "+strconv.Itoa(c.N))
		}
	}
	return list
}

func (v peopleView) named(p ui.Page) []string {
	var list []string
	for _, r := range v.People {
		n, ok := v.Needs[r.ID]
		if !ok {
			continue
		}
		var parts []string
		for _, s := range []string{n.Diet, n.Access} {
			if s != "" {
				parts = append(parts, s)
			}
		}
		list = append(list, r.Name+": "+strings.Join(parts, "; "))
	}
	return list
}

func (v peopleView) to(p ui.Page) []ui.Option {
	var options []ui.Option
	for _, a := range []string{toAll, toOnsite, toRemote, toQueued} {
		options = append(options, ui.Option{Value: a, Label: p.T(toWords[a])})
	}
	return options
}

func (v peopleView) sent(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, m := range v.Messages {
		items = append(items, ui.WorkItem{
			Title: p.C(m.Subject), Lang: titleLang(p, m.Subject),
			Meta: m.AuthorName + ", " + civil.FormatInstant(p.Lang, m.At) + " · " + p.T(toWords[m.Audience]),
		})
	}
	return items
}

func (v peopleView) offList(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, r := range v.off() {
		meta := civil.FormatInstant(p.Lang, r.CancelledAt)
		if r.Reason != "" {
			meta += " · " + r.Reason
		}
		items = append(items, ui.WorkItem{Title: r.Name, Meta: meta})
	}
	return items
}

func (v checkInView) items(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, r := range v.Found {
		place := held(r)
		state, label, style := string(registration.Attended), actPresent, "primary"
		if place.State == registration.Attended {
			state, label, style = string(registration.Confirmed), actUnmark, "quiet"
		}
		var meta []string
		if r.Organisation != "" {
			meta = append(meta, r.Organisation)
		}
		meta = append(meta, p.T(place.Mode.Word()))
		items = append(items, ui.WorkItem{
			Title: r.Name, Meta: strings.Join(meta, " · "), State: ui.State(p, shapeOf(place.State), place.State.Word()),
			Act: ui.ActionButton(p, ui.Act{
				Path: v.Path() + "/people/" + r.ID + "/mark", Label: label, Object: r.Name, Style: style,
				Hidden: map[string]string{"state": state, "q": v.Q, "back": "check-in"},
			}),
		})
	}
	return items
}

func printTable(p ui.Page, a Attendees) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pagePeople), Columns: []ui.Column{{Label: p.T(colName)}, {Label: p.T(colOrg)}, {Label: p.T(colMode)}, {Label: p.T(colState)}}}
	for _, r := range a.expected() {
		place := held(r)
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			ui.Text(r.Name), ui.Text(r.Organisation), ui.Text(p.T(place.Mode.Word())), ui.Text(p.T(place.State.Word())),
		}})
	}
	return t
}
