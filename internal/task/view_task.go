package task

import (
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

type view struct {
	List
	Form   taskForm
	Errors ui.Errors
}

func items(p ui.Page, l List, tasks []Task) []ui.WorkItem {
	var out []ui.WorkItem
	for _, t := range tasks {
		name := l.Names[t.Person]
		if name == "" {
			name = p.T(pageNobody)
		}
		meta := []string{p.T(pageBy, "name", name)}
		if !t.Due.IsZero() {
			meta = append(meta, p.T(pageDueLine, "date", p.Date(t.Due)))
		}
		item := ui.WorkItem{Title: t.Title, Href: t.SourcePath()}
		if t.Lang != p.Lang {
			item.Lang = t.Lang
		}
		act := ui.Act{Path: "/tasks/" + t.ID + "/done", Label: pageDone, Object: t.Title, Style: "quiet small"}
		if !t.Done.IsZero() {
			meta = append(meta, p.T(pageDoneLine, "date", p.Date(civil.DateOf(t.Done))))
			act.Path, act.Label = "/tasks/"+t.ID+"/open", pageReopen
		}
		item.Meta = strings.Join(meta, " · ")
		if t.Overdue(l.Today) {
			item.State = ui.State(p, ui.ShapeWarn, pageOverdue)
		} else if t.Visibility != space.Members {
			item.State = ui.Tag(p.T(space.VisibilityNames[t.Visibility]))
		}
		if !l.Place.Over && l.MayFinish(t) {
			item.Act = ui.ActionButton(p, act)
		}
		out = append(out, item)
	}
	return out
}

func memberOptions(p ui.Page, l List) []ui.Option {
	out := []ui.Option{{Label: p.T(pageNobody)}}
	for _, m := range l.Members {
		out = append(out, ui.Option{Value: m.ID, Label: m.Name})
	}
	return out
}

func choices(p ui.Page, l List) []ui.Option {
	var out []ui.Option
	for _, v := range l.Choices() {
		out = append(out, ui.Option{Value: string(v), Label: p.T(space.VisibilityNames[v])})
	}
	return out
}

// Slot shows the first open tasks of a space elsewhere; nil where there are
// none and the reader may make none.
func Slot(p ui.Page, l List) templ.Component {
	if len(l.Open) == 0 && !l.MayAdd {
		return nil
	}
	return slot(p, l)
}

func first(l List) []Task { return l.Open[:min(5, len(l.Open))] }

func dueValue(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}
