package hours

import (
	"slices"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/org"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

func cells(c ...templ.Component) []templ.Component { return c }

// plain is hours for a field: without spaces between thousands.
func (h Hours) plain() string { return strings.TrimSuffix(h.String(), ".00") }

type deskPageView struct {
	deskView
	Sort   string
	Query  string
	Paging ui.Paging
	Rows   []member
}

func (v deskView) at(sub string) string { return "/desk/hours/" + v.Org.Slug + sub }

func (v deskView) query() string { return "?year=" + year(v.Year) + "&kind=" + string(v.Kind) }

func (v deskPageView) totals(p ui.Page) []ui.Total {
	return []ui.Total{
		{Value: v.Centre.Budget.Format(p.Lang), Label: p.T(deskBudget)}, {Value: v.Centre.Out().Format(p.Lang), Label: p.T(deskOut)},
		{Value: v.Centre.Free().Format(p.Lang), Label: p.T(deskFree)},
	}
}

// waiting is the work that waits: proposals, then requests.
func (v deskPageView) waiting(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	add := func(what i18n.Text, o org.Organisation, h Hours, y int, href string) {
		items = append(items, ui.WorkItem{Title: p.C(o.Name), Href: href, Meta: p.T(deskMeta, "what", what, "hours", h, "year", year(y)),
			Act: ui.LinkButtonFor(p, deskDecide, p.C(o.Name), href, "quiet small")})
	}
	for _, x := range v.Proposals {
		add(deskProposal, v.Orgs[x.Holder], x.Asked, x.Year, "/hours/proposals/"+x.ID)
	}
	for _, q := range v.Requests {
		add(deskRequest, v.Orgs[q.Holder], q.Hours, q.Year, "/hours/requests/"+q.ID)
	}
	return items
}

func (v deskPageView) table(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(deskMembers), Dense: true, Flow: true, Sort: v.Sort, Columns: []ui.Column{
		{Label: p.T(wordOrg), Sort: "name"}, {Label: p.T(wordAsked), Right: true, Sort: "asked", Desc: true}, {Label: p.T(wordTotal), Right: true, Sort: "total", Desc: true},
		{Label: p.T(wordReserved), Right: true, Sort: "reserved", Desc: true}, {Label: p.T(wordConsumed), Right: true, Sort: "consumed", Desc: true},
		{Label: p.T(wordFree), Right: true, Sort: "free", Desc: true}, {Label: p.T(wordShare), Sort: "use", Desc: true},
	}}
	for _, m := range v.Rows {
		w := m.Balance.Whole()
		t.Rows = append(t.Rows, ui.Row{Cells: cells(ui.A(p, p.C(m.Org.Name), hoursPath(m.Org, v.Year, v.Kind)), num(p, m.Asked), num(p, w.Amount),
			num(p, w.Reserved), num(p, w.Consumed), num(p, w.Free()), useState(p, w))})
	}
	return t
}

// sorted puts members in the order asked for.
func sorted(list []member, by string, l i18n.Lang) []member {
	key, desc := strings.CutPrefix(by, "-")
	of := func(m member) Hours {
		w := m.Balance.Whole()
		switch key {
		case "asked":
			return m.Asked
		case "total":
			return w.Amount
		case "reserved":
			return w.Reserved
		case "consumed":
			return w.Consumed
		case "free":
			return w.Free()
		case "use":
			return Hours(inUse(w))
		}
		return 0
	}
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b member) int {
		c := i18n.Compare(a.Org.Name.In(l), b.Org.Name.In(l))
		if x, y := of(a), of(b); x != y {
			c = int(max(-1, min(1, x-y)))
		}
		if desc {
			return -c
		}
		return c
	})
	return list
}

type settingsView struct {
	deskView
	Budget       moveForm
	Days         yearForm
	Window       windowForm
	Grant        moveForm
	Wrong        string // which form
	Errors       ui.Errors
	MemberChoice []ui.Option
}

func (v settingsView) errors(form string) ui.Errors {
	if v.Wrong == form {
		return v.Errors
	}
	return nil
}

func windowOptions(p ui.Page) []ui.Option {
	var list []ui.Option
	for _, k := range WindowKinds {
		list = append(list, ui.Option{Value: string(k), Label: p.T(windowNames[k])})
	}
	return list
}

func (v settingsView) windowItems(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, w := range v.Windows {
		title := p.T(windowNames[w.Kind])
		items = append(items, ui.WorkItem{Title: title, Meta: p.T(w.days()),
			Act: ui.ActionButton(p, ui.Act{Path: v.at("/windows/drop"), Label: setWindowDrop, Object: title + " " + p.T(w.days()), Style: "text small",
				Hidden: map[string]string{"id": w.ID, "year": year(v.Year), "kind": string(v.Kind)}})})
	}
	return items
}

func deskItems(p ui.Page, centres, holders []org.Organisation) []ui.WorkItem {
	var items []ui.WorkItem
	for _, o := range centres {
		items = append(items, ui.WorkItem{Title: p.C(o.Name), Href: "/desk/hours/" + o.Slug, Meta: p.T(o.Kind.Word())})
	}
	for _, o := range holders {
		items = append(items, ui.WorkItem{Title: p.C(o.Name), Href: o.Path() + "/hours", Meta: p.T(o.Kind.Word())})
	}
	return items
}
