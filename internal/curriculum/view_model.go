package curriculum

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

type listView struct {
	Listing
	Form       listForm
	MayPropose bool
}

func (v listView) paging() ui.Paging {
	from := (v.Page-1)*pageSize + 1
	return ui.Paging{From: from, To: from + len(v.Items) - 1, Total: v.Total, Page: v.Page, Pages: v.Pages()}
}

func (v listView) orgs(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(pageAny)}}
	for _, o := range v.Orgs {
		out = append(out, ui.Option{Value: o.ID, Label: o.Name.In(p.Lang)})
	}
	return out
}

func (v listView) items(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, x := range v.Items {
		meta := []string{credits(p, x.Plan.Sizing), x.Org.Name.In(p.Lang)}
		if x.Uses > 0 {
			meta = append(meta, p.N(countUses, x.Uses))
		}
		out = append(out, named(p, x.Plan.Title, "/course-models/"+x.Model, meta))
	}
	return out
}

func named(p ui.Page, c i18n.Content, path string, meta []string) ui.WorkItem {
	title, in := c.Pick(p.Lang)
	w := ui.WorkItem{Title: title, Href: path, Meta: strings.Join(meta, " · ")}
	if in != p.Lang {
		w.Lang = in
	}
	return w
}

func credits(p ui.Page, s Sizing) string { return p.T(pageCredits, "n", s.Credits().In(p.Lang)) }

var shapes = map[State]ui.Shape{
	Idea: ui.ShapeDraft, Criteria: ui.ShapeHalf, InWork: ui.ShapeOpen, Finalised: ui.ShapeHalf, Review: ui.ShapeWait, Approved: ui.ShapeOK,
	Returned: ui.ShapeWarn, Offered: ui.ShapeOK, Retired: ui.ShapeEnded,
}

type deskView struct {
	List       []Working
	MayPropose bool
}

func (v deskView) items(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, x := range v.List {
		meta := []string{x.OrgOf.Name.In(p.Lang), p.T(pageDraft, "n", x.Round), p.Date(civil.DateOf(x.Changed))}
		w := named(p, x.Plan.Title, x.Path(), meta)
		parts := []templ.Component{ui.State(p, shapes[x.State], stateNames[x.State])}
		if x.Yours {
			parts = append(parts, ui.Text(" "), ui.State(p, ui.ShapeWait, pageYours))
		}
		w.State = ui.Join(parts...)
		out = append(out, w)
	}
	return out
}

type newView struct {
	Form   planForm
	Errors ui.Errors
	Orgs   []ui.Option
}

type editView struct {
	Model
	Form     planForm
	Errors   ui.Errors
	Comments []Comment
}

func (v editView) of(part string) []Comment { return openOf(v.Comments, part) }

func openOf(list []Comment, part string) []Comment {
	var out []Comment
	for _, c := range list {
		if c.Part == part && c.Resolved.IsZero() {
			out = append(out, c)
		}
	}
	return out
}

func scales(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, s := range Scales {
		out = append(out, ui.Option{Value: string(s), Label: p.T(scaleNames[s])})
	}
	return out
}

// rows is how high the field of a part is.
func rows(name string) int {
	switch name {
	case "outcomes", "contents":
		return 6
	}
	return 3
}

type oneView struct {
	Shown
	Form   sayForm
	Errors ui.Errors
	Use    string
	Made   templ.Component // the courses made from it; nil: none
}

// texts are the parts there are to be read.
func (v oneView) texts() []part {
	var out []part
	for _, x := range parts {
		if !x.text(&v.Seen).Empty() {
			out = append(out, x)
		}
	}
	return out
}

func (v oneView) meta(p ui.Page) string {
	if v.Number == 0 {
		return p.T(pageDraft, "n", v.Round)
	}
	return p.T(pageVersion, "n", v.Number, "date", p.Date(v.Current.From()))
}

func (v oneView) steps(p ui.Page) []ui.Step {
	var out []ui.Step
	passed := true
	for _, s := range []State{Idea, Criteria, InWork, Finalised, Review, Approved, Offered} {
		now := s == v.State || v.State == Returned && s == Review
		label := stateNames[s]
		if now {
			passed, label = false, stateNames[v.State]
		}
		out = append(out, ui.Step{Label: p.T(label), Done: passed, Now: now})
	}
	return out
}

func (v oneView) history(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, x := range v.Steps {
		name := x.Name
		if name == "" {
			name = p.T(pageSomebody)
		}
		meta := []string{name, civil.FormatInstant(p.Lang, x.At)}
		if x.Reason != "" {
			meta = append(meta, x.Reason)
		}
		out = append(out, ui.WorkItem{Title: p.T(doings[x.Action].verb), Meta: strings.Join(meta, " · "), State: ui.State(p, shapes[x.State], stateNames[x.State])})
	}
	return out
}

func (v oneView) versions(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, x := range v.Versions {
		out = append(out, ui.WorkItem{Title: p.T(pageVersion, "n", x.Number, "date", p.Date(x.From())), Href: v.Path() + "?version=" + strconv.Itoa(x.Number),
			Meta: credits(p, x.Plan.Sizing) + " · " + p.N(countUses, x.Uses)})
	}
	return out
}

func (v oneView) users(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, x := range v.Users {
		out = append(out, named(p, x.Org.Name, x.Org.Path(), []string{p.N(countUses, x.N)}))
	}
	return out
}

func partOptions(p ui.Page) []ui.Option {
	out := []ui.Option{{Value: "", Label: p.T(partNames[""])}}
	for _, x := range parts {
		out = append(out, ui.Option{Value: x.name, Label: p.T(partNames[x.name])})
	}
	return append(out, ui.Option{Value: "workload", Label: p.T(partNames["workload"])})
}

func nameOf(p ui.Page, c Comment) string {
	if c.Name == "" {
		return p.T(pageSomebody)
	}
	return c.Name
}

func acts(list []Action) (first Action, others []Action) {
	for _, a := range list {
		if first == "" && a != Drop && a != Retire {
			first = a
			continue
		}
		others = append(others, a)
	}
	return first, others
}

func actStyle(a Action) string {
	if a == Drop || a == Retire {
		return "text"
	}
	return "quiet"
}

// sizingTable shows the sizing as arithmetic.
func sizingTable(p ui.Page, s Sizing) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pageSizing), Columns: []ui.Column{{Label: p.T(pageKind)}, {Label: p.T(pageAmount), Right: true}, {Label: p.T(pageFactor), Right: true}, {Label: p.T(pageHours), Right: true}}}
	for _, l := range s.Lines() {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(p.T(workNames[l.Kind])), ui.Text(l.Amount.In(p.Lang)), ui.Text(l.Factor.In(p.Lang)), ui.Text(l.Hours.In(p.Lang))}})
	}
	return t
}

func sum(p ui.Page, s Sizing) string {
	return p.T(pageWorkIs, "work", s.Work().In(p.Lang), "per", s.By.PerCredit.In(p.Lang), "credits", s.Credits().In(p.Lang))
}

type doView struct {
	Model
	Line   move
	Form   doForm
	Errors ui.Errors
}

type calcView struct {
	Form   calcForm
	Rules  Rules
	Sizing Sizing
	Errors ui.Errors
}

type rulesView struct {
	Action string
	Form   rulesForm
	Errors ui.Errors
}

func editStyle(v oneView, first Action) string {
	if first == "" && v.Use == "" || len(v.Missing) > 0 && first == Send {
		return "primary"
	}
	return "quiet"
}

func firstStyle(v oneView) string {
	if v.Use != "" || v.MayEdit && len(v.Missing) > 0 {
		return "quiet"
	}
	return "primary"
}

func reasonLabel(v doView) i18n.Text {
	if v.Line.Reason {
		return pageReason
	}
	return pageNote
}
