package life

import (
	"strings"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// slotLines are a year's plan: each placeholder with what became of it.
func slotLines(p ui.Page, s *Service, n network.Network, plan Plan, r *web.Req) []ui.WorkItem {
	decides := MayDecide.Allows(r.Actor, n) && !n.Over(plan.Today)
	var out []ui.WorkItem
	for _, sl := range plan.Slots {
		title, in := themeOr(p, sl.Theme)
		item := ui.WorkItem{Title: partName(p.Lang, sl.Item) + ": " + title, Lang: in}
		_, last := sl.Span()
		switch {
		case sl.Meeting != nil:
			state := pageMeetAhead
			if !sl.Meeting.Start.After(r.Now) {
				state = pageMeetDone
			}
			item.Href = sl.Meeting.Path
			item.Meta = p.T(pageBecame, "date", p.Date(civil.DateOf(sl.Meeting.Start))) + ": " + sl.Meeting.Title.In(p.Lang)
			item.State = ui.State(p, ui.ShapeOK, state)
		case last.Before(plan.Today):
			item.State = ui.State(p, ui.ShapeWarn, pageMissed)
		default:
			item.State = ui.State(p, ui.ShapeWait, pageUndated)
			if call := s.callPath(n, sl.Item); decides && call != "" {
				item.Act = ui.LinkButtonFor(p, pageCallThis, item.Title, call, "quiet small")
			}
		}
		if decides && sl.Meeting == nil {
			remove := ui.ActionButton(p, ui.Act{Path: n.Path() + "/year/remove", Label: pageRemove, Object: item.Title,
				Hidden: map[string]string{"id": sl.ID, "year": itoa(plan.Year)}, Style: "text small"})
			if item.Act == nil {
				item.Act = remove
			} else {
				item.Act = ui.Join(item.Act, remove)
			}
		}
		out = append(out, item)
	}
	return out
}

func besideLines(p ui.Page, plan Plan) []ui.WorkItem {
	var out []ui.WorkItem
	for _, m := range plan.Over {
		out = append(out, meetingLine(p, m, ""))
	}
	return out
}

func meetingLine(p ui.Page, m network.Meeting, of string) ui.WorkItem {
	title, in := m.Title.Pick(p.Lang)
	item := ui.WorkItem{Title: title, Href: m.Path, Meta: p.Date(civil.DateOf(m.Start))}
	if in != p.Lang {
		item.Lang = in
	}
	if of != "" {
		item.Meta += " · " + of
	}
	return item
}

// monthLines are the months of the clock as lists.
func monthLines(p ui.Page, c Clock) [12][]ui.WorkItem {
	var out [12][]ui.WorkItem
	for i, month := range c.Months {
		for _, d := range month {
			if d.Meeting != nil {
				out[i] = append(out[i], meetingLine(p, *d.Meeting, d.Network.Name.In(p.Lang)))
				continue
			}
			title, in := themeOr(p, d.Item.Theme)
			out[i] = append(out[i], ui.WorkItem{Title: title, Lang: in, Href: d.Network.Path(), State: ui.State(p, ui.ShapeWait, pageUndated),
				Meta: partName(p.Lang, *d.Item) + " · " + d.Network.Name.In(p.Lang)})
		}
	}
	return out
}

// clashLines say which two meetings come too close, and why.
func clashLines(p ui.Page, c Clock) []ui.WorkItem {
	var out []ui.WorkItem
	for _, x := range c.Clashes {
		var why []string
		if x.Shared >= small {
			why = append(why, p.T(clashShared, "n", x.Shared, "share", x.Share))
		}
		if x.Region {
			why = append(why, p.T(clashRegion))
		}
		out = append(out, ui.WorkItem{
			Title: x.A.Network.Name.In(p.Lang) + " · " + x.B.Network.Name.In(p.Lang), Href: x.B.Meeting.Path,
			Meta: p.Date(x.A.First()) + " " + x.A.Meeting.Title.In(p.Lang) + " · " + p.Date(x.B.First()) + " " + x.B.Meeting.Title.In(p.Lang) +
				" · " + strings.Join(why, ", "),
			State: ui.State(p, ui.ShapeWarn, pageClashes),
		})
	}
	return out
}
