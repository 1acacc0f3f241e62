package group

import (
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

type formView struct {
	Action string
	Lead   i18n.Text
	Button i18n.Text
	Form   textForm
	Errors ui.Errors
}

func policyOptions(p ui.Page) []ui.Option {
	var list []ui.Option
	for _, x := range Policies {
		list = append(list, ui.Option{Value: string(x), Label: p.T(space.PolicyNames[x])})
	}
	return list
}

func groupItems(p ui.Page, l List, lines []Line) []ui.WorkItem {
	var items []ui.WorkItem
	for _, x := range lines {
		title, lang := x.Name.Pick(p.Lang)
		item := ui.WorkItem{Title: title, Href: x.Path(), Meta: p.N(countMembers, x.Members) + " · " + p.T(space.PolicyNames[x.Policy])}
		if lang != p.Lang {
			item.Lang = lang
		}
		var states []templ.Component
		if x.Over(l.Today) {
			states = append(states, ui.State(p, ui.ShapeEnded, pageIsOver))
		} else if x.Level != "" {
			states = append(states, ui.State(p, ui.ShapeNow, pageIsIn))
		}
		if x.Closed {
			states = append(states, ui.Tag(p.T(pageIsClosed)))
		}
		if len(states) > 0 {
			item.State = ui.Join(states...)
		}
		items = append(items, item)
	}
	return items
}

// goingOn are the groups that have not ended, the first few.
func goingOn(l List) []Line {
	var list []Line
	for _, x := range l.Lines {
		if !x.Over(l.Today) && len(list) < 5 {
			list = append(list, x)
		}
	}
	return list
}

func (v View) facts(p ui.Page) []ui.Fact {
	var leads []string
	for _, m := range v.Members {
		if v.LedBy(m.Person) {
			leads = append(leads, m.Name)
		}
	}
	return []ui.Fact{
		{Name: pageIn, Value: ui.A(p, v.Of.Name.In(p.Lang), v.Of.Path())},
		{Name: pageLeads, Value: leadNames(strings.Join(leads, ", "))},
		{Name: pageWayIn, Value: ui.Text(p.T(space.PolicyNames[v.Policy]))},
	}
}

func leadNames(names string) templ.Component {
	if names == "" {
		return nil
	}
	return ui.Text(names)
}

func memberItems(p ui.Page, v View, keep bool) []ui.WorkItem {
	var items []ui.WorkItem
	for _, m := range v.Members {
		item := ui.WorkItem{Title: m.Name}
		if v.LedBy(m.Person) {
			item.State = ui.State(p, ui.ShapeOK, pageIsLead)
		}
		if keep {
			lead := ui.Act{Path: v.Path() + "/lead", Label: pageMakeLead, Object: m.Name, Hidden: map[string]string{"person": m.Person}, Style: "quiet small"}
			if v.LedBy(m.Person) {
				lead.Label, lead.Hidden["off"] = pageUnlead, "true"
			}
			item.Act = ui.Join(ui.ActionButton(p, lead),
				ui.ActionButton(p, ui.Act{Path: v.Path() + "/remove", Label: pageRemove, Object: m.Name, Hidden: map[string]string{"row": m.ID}, Style: "quiet small"}))
		}
		items = append(items, item)
	}
	return items
}

func waitingItems(p ui.Page, v View) []ui.WorkItem {
	var items []ui.WorkItem
	for _, m := range v.Waiting {
		day := p.Date(civil.DateOf(m.Asked))
		no := ui.Act{Path: v.Path() + "/answer", Label: pageTurnDown, Object: m.Name, Hidden: map[string]string{"row": m.ID, "off": "true"}, Style: "quiet small"}
		item := ui.WorkItem{Title: m.Name, Meta: p.T(pageHasAsked, "date", day)}
		if m.State == space.Invited {
			no.Label = pageTakeBack
			item.Meta, item.Act = p.T(pageWasInvited, "date", day), ui.ActionButton(p, no)
		} else {
			item.Act = ui.Join(ui.ActionButton(p, ui.Act{Path: v.Path() + "/answer", Label: pageLetIn, Object: m.Name, Hidden: map[string]string{"row": m.ID}, Style: "small"}), ui.ActionButton(p, no))
		}
		items = append(items, item)
	}
	return items
}

func otherOptions(v View) []ui.Option {
	var list []ui.Option
	for _, m := range v.Others {
		list = append(list, ui.Option{Value: m.Person, Label: m.Name})
	}
	return list
}
