package agreement

import (
	"github.com/a-h/templ"

	"parvi/internal/platform/ui"
)

var handShapes = map[HandState]ui.Shape{Offered: ui.ShapeWait, Accepted: ui.ShapeOK, Declined: ui.ShapeBad, Withdrawn: ui.ShapeEnded}

func (h HandView) facts(p ui.Page) []ui.Fact {
	text := func(s string) templ.Component {
		if s == "" {
			return nil
		}
		return ui.Text(s)
	}
	return []ui.Fact{{Name: wordState, Value: ui.State(p, handShapes[h.State], handStates[h.State])}, {Name: handFrom, Value: text(h.FromName)},
		{Name: handTo, Value: text(h.ToName)}, {Name: handLast, Value: ui.Day(p, h.Last)}, {Name: handNote, Value: text(h.Note)}, {Name: wordReason, Value: text(h.Answer)}}
}

// checklist is what the next main user goes through with the one before.
func checklist(p ui.Page, o Parties) []ui.WorkItem {
	return []ui.WorkItem{{Title: p.T(listAgreement), Href: Path(o.Org)}, {Title: p.T(listRules), Href: RulesPath(o.Org)}, {Title: p.T(listCourses), Href: "/desk/courses"},
		{Title: p.T(listHours), Href: o.Org.Path() + "/hours"}, {Title: p.T(listAccount), Href: o.Org.Path() + "/account"}, {Title: p.T(listRoles), Href: o.Org.Path() + "/roles"}}
}

func (v handoverView) past(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, h := range v.Past {
		items = append(items, ui.WorkItem{Title: p.T(handBetween, "from", h.FromName, "to", h.ToName), Meta: p.T(handUntil, "date", h.Last.Format(p.Lang)),
			State: ui.State(p, handShapes[h.State], handStates[h.State])})
	}
	return items
}
