package meeting

import (
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"parvi/internal/network"
	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/registration"
)

func (o statedYear) year() string { return strconv.Itoa(o.Year) }

func (v calendarView) tabs(p ui.Page) []ui.Tab {
	tabs := []ui.Tab{
		{Label: p.T(viewList), Href: v.view(p, ""), Current: v.Query.View == "" || v.Query.View == "list"},
		{Label: p.T(viewMonth), Href: v.view(p, "month"), Current: v.Query.View == "month"},
		{Label: p.T(viewPast), Href: v.view(p, "past"), Current: v.Query.View == "past"},
	}
	if p.User != nil {
		tabs = append(tabs, ui.Tab{Label: p.T(viewMine), Href: v.view(p, "mine"), Current: v.Query.View == "mine"})
	}
	return tabs
}

// view is the calendar with the same filters in another view, from its
// beginning.
func (v calendarView) view(p ui.Page, name string) string {
	p.Path = p.Query("after", "")
	return p.Query("view", name)
}

func (v calendarView) clear() string {
	if v.Query.View == "" {
		return "/calendar"
	}
	return "/calendar?view=" + v.Query.View
}

func (v calendarView) chips(p ui.Page) []ui.Chip {
	var chips []ui.Chip
	add := func(name, value string, label i18n.Text, options []ui.Option) {
		for _, o := range options {
			if value != "" && o.Value == value {
				chips = append(chips, ui.Chip{Label: p.T(label) + ": " + o.Label, Href: p.Without(name, value)})
			}
		}
	}
	add("kind", v.Query.Kind, filterKind, v.kinds(p))
	add("region", v.Query.Region, filterRegion, regions(p, filterAll))
	add("mode", v.Query.Mode, filterMode, v.modes(p))
	add("lang", v.Query.Lang, filterLang, langOptions(p))
	return chips
}

func (v calendarView) kinds(p ui.Page) []ui.Option {
	options := []ui.Option{{Label: p.T(filterAll)}}
	for _, k := range network.Kinds {
		options = append(options, ui.Option{Value: string(k), Label: p.T(network.KindNames[k])})
	}
	return options
}

func regions(p ui.Page, none i18n.Text) []ui.Option {
	options := []ui.Option{{Label: p.T(none)}}
	for _, r := range place.RegionsByName(p.Lang) {
		options = append(options, ui.Option{Value: r.Code, Label: p.T(r.Name)})
	}
	return options
}

func (v calendarView) modes(p ui.Page) []ui.Option {
	options := []ui.Option{{Label: p.T(filterAll)}}
	for _, m := range registration.Modes {
		options = append(options, ui.Option{Value: string(m), Label: p.T(m.Label())})
	}
	return options
}

func langOptions(p ui.Page) []ui.Option {
	options := []ui.Option{{Label: p.T(filterAll)}}
	for _, l := range i18n.Langs {
		options = append(options, ui.Option{Value: string(l), Label: l.Name()})
	}
	return options
}

// titleLang is the language of a title where it is not the page's.
func titleLang(p ui.Page, c i18n.Content) i18n.Lang {
	if _, in := c.Pick(p.Lang); in != p.Lang {
		return in
	}
	return ""
}

func (v calendarView) agenda(p ui.Page) []ui.AgendaItem {
	items := make([]ui.AgendaItem, len(v.Meetings))
	for i, m := range v.Meetings {
		items[i] = item(p, m, v)
	}
	items = append(items, v.Others...)
	slices.SortStableFunc(items, func(a, b ui.AgendaItem) int {
		if v.Query.View == "past" {
			return b.Start.Compare(a.Start)
		}
		return a.Start.Compare(b.Start)
	})
	return items
}

func item(p ui.Page, m Listed, v calendarView) ui.AgendaItem {
	it := ui.AgendaItem{Start: m.Starts, End: m.Ends, Title: p.C(m.Title), Href: m.Path(), Lang: titleLang(p, m.Title), Meta: meta(p, m)}
	switch {
	case m.Status == Cancelled:
		it.State = ui.State(p, ui.ShapeBad, stateCancelled)
	case m.Kind == Swarm:
		it.State = ui.State(p, ui.ShapeOpen, kinds[Swarm])
	}
	return it
}

// meta says who calls, where, and for whom.
func meta(p ui.Page, m Listed) string {
	var parts string
	add := func(s string) {
		if s == "" {
			return
		}
		if parts != "" {
			parts += " · "
		}
		parts += s
	}
	add(p.C(m.Host()))
	town, ok := place.MunicipalityByCode(m.Municipality)
	switch {
	case len(m.Modes) == 1 && m.Modes[0] == registration.Remote:
		add(p.T(registration.Remote.Label()))
	case ok && len(m.Modes) == 2:
		add(p.T(town.Name) + ", " + p.T(registration.Remote.Word()))
	case ok:
		add(p.T(town.Name))
	default:
		add(p.T(modesWord(m.Modes)))
	}
	if m.Audience != Open {
		add(p.T(audienceWord(m.Audience)))
	}
	return parts
}

func (v calendarView) mine(p ui.Page) []ui.AgendaItem {
	items := make([]ui.AgendaItem, len(v.Mine))
	for i, m := range v.Mine {
		items[i] = ui.AgendaItem{
			Start: m.Starts, End: m.Ends, Title: p.C(m.Title), Href: m.Meeting.Path(), Lang: titleLang(p, m.Title),
			Meta: p.C(m.Host()), State: StateOf(p, m),
		}
	}
	return items
}

// StateOf says in a word how somebody stands with a meeting of theirs.
func StateOf(p ui.Page, m Mine) templ.Component {
	if m.Status == Cancelled {
		return ui.State(p, ui.ShapeBad, stateCancelled)
	}
	if _, ok := m.Registration.Secured(); ok {
		return ui.State(p, ui.ShapeOK, registration.Confirmed.Word())
	}
	if _, ok := m.Registration.In(registration.Offered); ok {
		return ui.State(p, ui.ShapeWait, registration.Offered.Word())
	}
	return ui.State(p, ui.ShapeHalf, registration.Queued.Word())
}

func (v calendarView) drafts(p ui.Page) []ui.AgendaItem {
	items := make([]ui.AgendaItem, len(v.Drafts))
	for i, m := range v.Drafts {
		items[i] = ui.AgendaItem{
			Start: m.Starts, End: m.Ends, Title: p.C(m.Title), Href: m.Path(), Lang: titleLang(p, m.Title), Meta: p.C(m.Host()),
			State: ui.State(p, ui.ShapeDraft, stateDraft),
		}
	}
	return items
}

func (v calendarView) month(p ui.Page) ui.MonthSpec {
	m := ui.MonthSpec{Year: v.Month.Year, Month: v.Month.Month, Today: v.Today, Events: map[civil.Date][]ui.MonthEvent{}}
	m.Prev = p.Query("month", v.Month.AddMonths(-1).String()[:7])
	m.Next = p.Query("month", v.Month.AddMonths(1).String()[:7])
	for _, one := range v.Meetings {
		day := civil.DateOf(one.Starts)
		title := p.C(one.Title)
		if one.Status == Cancelled {
			title += " (" + p.T(stateCancelled) + ")"
		}
		m.Events[day] = append(m.Events[day], ui.MonthEvent{
			Title: title, Href: one.Path(), Time: civil.FormatClocks(p.Lang, one.Starts, one.Ends), Lang: titleLang(p, one.Title),
		})
	}
	for _, one := range v.Others {
		day := civil.DateOf(one.Start)
		m.Events[day] = append(m.Events[day], ui.MonthEvent{Title: one.Title, Href: one.Href, Time: civil.FormatClocks(p.Lang, one.Start, one.End), Lang: one.Lang})
	}
	return m
}
