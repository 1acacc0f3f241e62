package meeting

import (
	"github.com/a-h/templ"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/registration"
)

// AgendaOf are meetings as items of an agenda, for the front page and the
// pages of regions; where the places are known, it says whether there is room.
func AgendaOf(p ui.Page, list []Listed) []ui.AgendaItem {
	items := make([]ui.AgendaItem, len(list))
	for i, m := range list {
		items[i] = item(p, m, calendarView{})
		if items[i].State == nil {
			items[i].State = room(p, m.Seats)
		}
	}
	return items
}

// AgendaOfMine are one's own meetings as items of an agenda.
func AgendaOfMine(p ui.Page, mine []Mine) []ui.AgendaItem { return calendarView{Mine: mine}.mine(p) }

// few is how many free places are worth a warning.
const few = 5

// room says whether a newcomer finds a place, over all modes; nil where nobody
// asked for the places.
func room(p ui.Page, seats []registration.Seats) templ.Component {
	if len(seats) == 0 {
		return nil
	}
	free, queued := 0, 0
	for _, s := range seats {
		queued += s.Queued
		if s.Limit == registration.Unlimited {
			return ui.State(p, ui.ShapeOpen, msgRoomOpen)
		}
		free += s.Free()
	}
	switch {
	case free > few:
		return ui.State(p, ui.ShapeOpen, msgRoomOpen)
	case free > 0:
		return ui.State(p, ui.ShapeWait, msgRoomFew.Text(free))
	case queued > 0:
		return ui.State(p, ui.ShapeFull, msgRoomQueue.Text(queued))
	default:
		return ui.State(p, ui.ShapeFull, msgRoomFull)
	}
}

// WhenShort is the day of a meeting, for lists of what search found.
func (m Meeting) WhenShort() i18n.Text {
	return i18n.Text{FI: m.day(i18n.FI), SV: m.day(i18n.SV), EN: m.day(i18n.EN)}
}
