package note

import (
	"context"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/markup"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
	"parvi/internal/task"
)

// editView is the form of a note. Theirs is what somebody else has saved
// meanwhile.
type editView struct {
	Action     string
	Form       noteForm
	Errors     ui.Errors
	Choices    []ui.Option
	Old, Draft bool
	Theirs     Note
	By         string
}

type readView struct {
	Reading
	Form   decisionForm
	Errors ui.Errors
}

type decideView struct {
	Deciding
	Form   decisionForm
	Errors ui.Errors
}

type compareView struct {
	Reading
	A, B Version
	What []difference
}

// difference is what changed in one language.
type difference struct {
	Lang i18n.Lang
	Text []markup.Paragraph
}

func (d difference) changed() bool {
	for _, p := range d.Text {
		if p.Changed() {
			return true
		}
	}
	return false
}

func orSomebody(l i18n.Lang, name string) string {
	if name == "" {
		return pageSomebody.In(l)
	}
	return name
}

func instant(p ui.Page, t time.Time) string { return civil.FormatInstant(p.Lang, t) }

// by is who wrote a note: by the register, or as the source has it.
func (n Note) by(l i18n.Lang, names map[string]string) string {
	if name := names[n.CreatedBy]; name != "" {
		return name
	}
	if n.ByName != "" {
		return n.ByName
	}
	return pageSomebody.In(l)
}

func mark(p ui.Page, n Note) templ.Component {
	switch {
	case n.Draft():
		return ui.State(p, ui.ShapeDraft, pageDraft)
	case !n.Hidden.IsZero():
		return ui.State(p, ui.ShapeOff, pageHiddenTag)
	case n.Visibility == space.Public:
		return nil
	}
	return ui.Tag(p.T(space.VisibilityNames[n.Visibility]))
}

func noteItems(p ui.Page, l List) []ui.WorkItem {
	var items []ui.WorkItem
	for _, n := range l.Notes {
		title, in := n.Title.Pick(p.Lang)
		meta := []string{p.Date(n.HeldOn), n.by(p.Lang, l.Names)}
		if k := l.Counts[n.ID]; k > 0 {
			meta = append(meta, p.N(countDecided, k))
		}
		item := ui.WorkItem{Title: title, Href: n.Path(), Meta: strings.Join(meta, " · "), State: mark(p, n)}
		if in != p.Lang {
			item.Lang = in
		}
		items = append(items, item)
	}
	return items
}

// line is a decision in a list: who does it, by when, and what became of it.
func line(p ui.Page, d Decision, names map[string]string, t task.Task, today civil.Date) ui.WorkItem {
	var meta []string
	if name := names[d.Person]; name != "" {
		meta = append(meta, p.T(pageDoer, "name", name))
	}
	if !d.Due.IsZero() {
		meta = append(meta, p.T(pageDueLine, "date", p.Date(d.Due)))
	}
	item := ui.WorkItem{Title: d.What, Meta: strings.Join(meta, " · ")}
	if d.Lang != p.Lang {
		item.Lang = d.Lang
	}
	switch {
	case !d.Withdrawn.IsZero():
		item.State = ui.State(p, ui.ShapeBad, pageWithdrawn)
	case t.ID == "":
	case !t.Done.IsZero():
		item.State = ui.State(p, ui.ShapeOK, pageTaskDone)
	case t.Overdue(today):
		item.State = ui.State(p, ui.ShapeWarn, pageTaskLate)
	default:
		item.State = ui.State(p, ui.ShapeOpen, pageTaskOpen)
	}
	return item
}

func decisionItems(p ui.Page, x Reading) []ui.WorkItem {
	var items []ui.WorkItem
	for _, d := range x.Decisions {
		item := line(p, d, x.Names, x.Tasks[d.Task], x.Today)
		var acts []templ.Component
		if x.MayAssign && d.Task == "" && d.Withdrawn.IsZero() {
			acts = append(acts, ui.ActionButton(p, ui.Act{Path: "/decisions/" + d.ID + "/task", Label: pageAssign, Object: d.What, Style: "quiet small"}))
		}
		if x.MayEdit {
			acts = append(acts, ui.LinkButtonFor(p, pageMend, d.What, "/decisions/"+d.ID+"/edit", "text small"))
		}
		if len(acts) > 0 {
			item.Act = ui.Join(acts...)
		}
		items = append(items, item)
	}
	return items
}

func decidedItems(p ui.Page, v Decisions) []ui.WorkItem {
	var items []ui.WorkItem
	for _, d := range v.List {
		item := line(p, d.Decision, v.Names, v.Tasks[d.Task], v.Today)
		item.Href = "/notes/" + d.Note
		meta := p.Date(d.On) + " · " + d.Title.In(p.Lang)
		if item.Meta != "" {
			meta += " · " + item.Meta
		}
		item.Meta = meta
		items = append(items, item)
	}
	return items
}

func yearOptions(p ui.Page, v Decisions) []ui.Option {
	list := []ui.Option{{Label: p.T(pageAnyYear)}}
	for _, y := range v.Years {
		list = append(list, ui.Option{Value: strconv.Itoa(y), Label: strconv.Itoa(y)})
	}
	return list
}

func yearValue(y int) string {
	if y == 0 {
		return ""
	}
	return strconv.Itoa(y)
}

func personOptions(p ui.Page, list []person.Person) []ui.Option {
	out := []ui.Option{{Label: p.T(pageNobody)}}
	for _, m := range list {
		out = append(out, ui.Option{Value: m.ID, Label: m.Name})
	}
	return out
}

func dayValue(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func versionItems(p ui.Page, x Reading) []ui.WorkItem {
	var items []ui.WorkItem
	for i, v := range x.Versions {
		meta := p.T(pageSavedBy, "name", orSomebody(p.Lang, x.Names[v.Author]), "date", instant(p, v.At))
		if v.Why != "" {
			meta += " · " + v.Why
		}
		item := ui.WorkItem{Title: p.T(pageVersionN, "n", v.Number), Meta: meta}
		if i+1 < len(x.Versions) {
			item.Href = x.Note.Path() + "/compare?a=" + strconv.Itoa(x.Versions[i+1].Number) + "&b=" + strconv.Itoa(v.Number)
		}
		items = append(items, item)
	}
	return items
}

const onFront = 5

// Slot shows the latest notes of a space on the front page of its workspace;
// nil where there are none and the reader may write none.
func (s *Service) Slot(ctx context.Context, who authz.Actor, p ui.Page, st space.Standing) (templ.Component, error) {
	l, err := s.List(ctx, who, st.Place.Ref.Kind(), st.Place.Slug, parseCursor(""), onFront)
	if err != nil || len(l.Notes) == 0 && !l.MayWrite {
		return nil, err
	}
	return slot(p, l), nil
}
