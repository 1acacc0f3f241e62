package org

import (
	"slices"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// newView is what the form of a new organisation shows.
type newView struct {
	Form   newForm
	Parent Organisation
	Errors ui.Errors
	Today  civil.Date
}

// editView is what the form of an organisation's facts shows.
type editView struct {
	Org    Organisation
	Form   factsForm
	Errors ui.Errors
	Today  civil.Date
}

// namesView is what the page of an organisation's names shows.
type namesView struct {
	Org    Organisation
	Names  []Name
	Form   nameForm
	Errors ui.Errors
	Today  civil.Date
}

// officeView is what the form of an office shows; the Office of a new one has
// no ID.
type officeView struct {
	Org    Organisation
	Office Office
	Form   officeForm
	Errors ui.Errors
	Today  civil.Date
}

func (v officeView) action() string {
	if v.Office.ID == "" {
		return v.Org.Path() + "/offices/new"
	}
	return v.Org.Path() + "/offices/" + v.Office.ID
}

// peopleView is what the page of positions shows.
type peopleView struct {
	Org     Organisation
	Holders []holder
	Form    personForm
	Errors  ui.Errors
	Today   civil.Date
}

func regionChoices(p ui.Page) []ui.Option { return regionOptions(p, i18n.Text{})[1:] }

// when is the days of a position: "15.3.2026 alkaen".
func (h holder) when(p ui.Page) string {
	s := Span{}
	if !h.From.IsZero() {
		s.From = civil.Vague{Year: h.From.Year, Month: h.From.Month, Day: h.From.Day}
	}
	if !h.To.IsZero() {
		s.Until = civil.Vague{Year: h.To.Year, Month: h.To.Month, Day: h.To.Day}
	}
	return s.Format(p.Lang)
}

func orgOptions(p ui.Page, orgs []Organisation) []ui.Option {
	options := make([]ui.Option, len(orgs))
	for i, o := range orgs {
		options[i] = ui.Option{Value: o.ID, Label: o.Name.In(p.Lang), Hint: p.T(o.Kind.Word())}
	}
	return options
}

func membershipOptions(p ui.Page) []ui.Option {
	options := make([]ui.Option, len(MembershipKinds))
	for i, k := range MembershipKinds {
		options[i] = ui.Option{Value: string(k), Label: p.T(k.Word())}
	}
	return options
}

// what says a change in words.
func (c change) what(p ui.Page) string {
	if t, ok := msgActions[c.Action]; ok {
		return p.T(t)
	}
	return c.Action
}

func (c change) who(p ui.Page) string {
	if c.By == "" {
		return p.T(msgBySystem)
	}
	return c.By
}

// items are the names with their dates, the latest first.
func (v namesView) items(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, n := range slices.Backward(v.Names) {
		text, in := n.Name.Pick(p.Lang)
		meta := p.T(n.tells(v.Today))
		if span := n.Span.Format(p.Lang); span != "" {
			meta += " · " + span
		}
		items = append(items, ui.WorkItem{
			Title: text, Lang: in, Meta: meta,
			Act: ui.LinkButtonFor(p, msgChange, text, v.Org.Path()+"/names/"+n.ID, "quiet small"),
		})
	}
	return items
}

func employeesTable(p ui.Page, all []Employees) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(msgEarlierNumbers), Columns: []ui.Column{{Label: p.T(msgEmployeesAsOf)}, {Label: p.T(msgEmployeesWord), Right: true}}}
	for _, e := range all {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(p.Date(e.AsOf)), ui.Num(p, e.Number)}})
	}
	return t
}

func (v peopleView) table(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(msgEditPeople), Columns: []ui.Column{
		{Label: p.T(msgPerson)}, {Label: p.T(msgTitle)}, {Label: p.T(msgEmailWord)}, {Label: p.T(msgWhen)}, {Label: p.T(msgEndPosition), Quiet: true},
	}}
	for _, h := range v.Holders {
		name := h.Person.Name
		if name == "" {
			name = p.T(msgPersonNoName)
		}
		email := ui.Text("")
		if h.Person.Email != "" {
			email = ui.Mail(h.Person.Email)
		}
		act := ui.Text("")
		if h.To.IsZero() || !h.To.Before(v.Today) {
			act = ui.LinkButtonFor(p, msgEndPosition, h.called(p.Lang), v.Org.Path()+"/people/"+h.ID+"/end", "text small")
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(name), ui.Name(p, h.Title), email, ui.Text(h.when(p)), act}})
	}
	return t
}

func historyTable(p ui.Page, all []change) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(msgHistory), Columns: []ui.Column{{Label: p.T(msgHistoryWhat)}, {Label: p.T(msgHistoryWho)}, {Label: p.T(msgHistoryWhen)}}}
	for _, c := range all {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(c.what(p)), ui.Text(c.who(p)), ui.Time(p, c.At)}})
	}
	return t
}

func historyNext(p ui.Page, next string) string {
	if next == "" {
		return ""
	}
	return p.Query("cursor", next)
}
