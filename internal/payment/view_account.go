package payment

import (
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/platform/ui"
)

func (v pageView) facts(p ui.Page, a Account) []ui.Fact {
	facts := []ui.Fact{{Name: wordIBAN, Value: ui.Strong(money.FormatIBAN(a.IBAN))},
		{Name: wordEntered, Value: ui.Text(v.Names[a.By]), Hint: civil.FormatInstant(p.Lang, a.At)}}
	if a.State == InForce {
		facts = append(facts, ui.Fact{Name: wordDecided, Value: ui.Text(v.Names[a.Decider])}, ui.Fact{Name: pageSince, Value: ui.Day(p, civil.DateOf(a.Decided))})
	}
	if a.Reason != "" {
		facts = append(facts, ui.Fact{Name: wordWhy, Value: ui.Text(a.Reason)})
	}
	return facts
}

// history are the numbers that were, the latest first, each known by its end.
func (v pageView) history(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, a := range v.Past {
		items = append(items, ui.WorkItem{Title: p.T(pageOf, "iban", money.MaskIBAN(a.IBAN)), Meta: v.meta(p, a), State: ui.State(p, shapes[a.State], stateWords[a.State])})
	}
	return items
}

var shapes = map[State]ui.Shape{Replaced: ui.ShapeEnded, Refused: ui.ShapeBad, Withdrawn: ui.ShapeEnded}

func (v pageView) meta(p ui.Page, a Account) string {
	s := v.Names[a.By] + ", " + civil.FormatInstant(p.Lang, a.At)
	if name := v.Names[a.Decider]; name != "" {
		s += " · " + name + ", " + civil.FormatInstant(p.Lang, a.Decided)
	}
	if a.Answer != "" {
		s += " · " + a.Answer
	}
	return s
}

func (v pageView) head() i18n.Text {
	if v.InForce.ID == "" {
		return pageFirst
	}
	return pageNew
}

// Title is the name of the page, TaskVerb what is done with one that waits.
func Title() i18n.Text { return pageTitle }

// TaskVerb is what is done with a number that waits.
func TaskVerb() i18n.Text { return taskVerb }

// TaskTitle is what a task about one says.
func TaskTitle() i18n.Text { return partWaits }
