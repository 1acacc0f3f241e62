package handbook

import (
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/ui"
)

func (v circleView) items() []ui.WorkItem {
	items := make([]ui.WorkItem, len(v.List))
	for i, c := range v.List {
		by := v.T(msgAskedNameless)
		if !c.Nameless() {
			by = v.T(msgAskedBy, "name", v.People[c.Person].Name)
		}
		meta := []string{by, v.Date(civil.DateOf(c.Created))}
		if c.Answers > 0 {
			meta = append(meta, v.N(msgAnswersCount, c.Answers))
		}
		items[i] = ui.WorkItem{Title: c.Title, Href: c.Path(), Lang: c.Lang, Meta: strings.Join(meta, " · "), State: challengeState(v.Page, c)}
	}
	return items
}

func challengeState(p ui.Page, c counted) templ.Component {
	switch {
	case !c.Open:
		return ui.State(p, ui.ShapeEnded, msgClosedState)
	case !c.Sparring.IsZero():
		return ui.State(p, ui.ShapeHalf, msgSparWord)
	case c.Answers == 0:
		return ui.State(p, ui.ShapeWait, msgNoAnswers)
	}
	return nil
}

func linkItems(list []Challenge) []ui.WorkItem {
	items := make([]ui.WorkItem, len(list))
	for i, c := range list {
		items[i] = ui.WorkItem{Title: c.Title, Href: c.Path(), Lang: c.Lang}
	}
	return items
}

func (v circleView) ownItems() []ui.WorkItem {
	items := linkItems(v.Own)
	for i, c := range v.Own {
		items[i].Meta = v.Date(civil.DateOf(c.Created))
		if c.Nameless() {
			items[i].Meta += " · " + v.T(msgAskedNameless)
		}
		if !c.Open {
			items[i].State = ui.State(v.Page, ui.ShapeEnded, msgClosedState)
		}
	}
	return items
}

func (v circleView) tabs() []ui.Tab {
	return []ui.Tab{
		{Label: v.T(msgOpenOnes), Href: "/circle", Current: !v.Closed},
		{Label: v.T(msgClosedOnes), Href: "/circle?state=closed", Current: v.Closed},
	}
}

func (v circleView) agenda() []ui.AgendaItem {
	var items []ui.AgendaItem
	for _, m := range v.Next[:min(2, len(v.Next))] {
		title, in := m.Title.Pick(v.Lang)
		items = append(items, ui.AgendaItem{Start: m.Start, End: m.End, Title: title, Href: m.Path, Lang: in})
	}
	return items
}

func helpfulFields(a Answer) map[string]string {
	f := map[string]string{"answer": a.ID}
	if !a.Marked {
		f["on"] = "true"
	}
	return f
}
