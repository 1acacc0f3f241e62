package network

import (
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

func membersLead(v membersView) i18n.Text {
	if v.MayHandle {
		return pageMembersAllLead
	}
	return pageMembersLead
}

func addPath(v membersView) string {
	if v.MayHandle {
		return "#add-member"
	}
	return ""
}

func membersHead(p ui.Page, v membersView) ui.ListSpec {
	path := v.Network.Path() + "/members"
	l := ui.ListSpec{Count: v.Count, Order: p.T(SortNames[ByName])}
	if v.MayHandle {
		l.Export = []ui.Link{{Label: "CSV", Href: path + "/export.csv"}, {Label: "XLSX", Href: path + "/export.xlsx"}}
		l.Views = []ui.Tab{{Label: p.T(pageMembers), Href: path, Current: !v.Followers},
			{Label: p.T(pageFollowers), Href: path + "?level=follower", Current: v.Followers}}
	}
	return l
}

func membersPaging(p ui.Page, v membersView) ui.Paging {
	g := ui.Paging{}
	if v.Next != "" {
		g.Next = p.Query("cursor", v.Next)
	}
	if !v.First {
		g.Prev = p.Query("cursor", "")
	}
	return g
}

func repsLine(p ui.Page, names []string) string {
	if len(names) == 0 {
		return p.T(pageNoReps)
	}
	return p.T(pageReps, "names", list(p.Lang, names))
}

func langOptions() []ui.Option {
	var out []ui.Option
	for _, l := range i18n.Langs {
		out = append(out, ui.Option{Value: string(l), Label: l.Name()})
	}
	return out
}

func audienceOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, a := range Audiences {
		out = append(out, ui.Option{Value: string(a), Label: p.T(AudienceNames[a])})
	}
	return out
}

// regionOptions are the regions by name, with how many there are in each where
// that is told.
func regionOptions(p ui.Page, none i18n.Text, counts map[string]int) []ui.Option {
	out := []ui.Option{{Label: p.T(none)}}
	for _, r := range place.RegionsByName(p.Lang) {
		label := r.Name.In(p.Lang)
		if n := counts[r.Code]; n > 0 {
			label += " (" + p.Num(n) + ")"
		}
		out = append(out, ui.Option{Value: r.Code, Label: label})
	}
	return out
}

// regionMap is where there are regional networks.
func regionMap(p ui.Page, counts map[string]int, selected string) ui.MapSpec {
	m := ui.MapSpec{Label: p.T(pageMapLabel), Caption: p.T(pageMapCaption), ValueOf: p.T(pageMapValue), Selected: selected}
	for _, r := range place.RegionsByName(p.Lang) {
		one := ui.MapRegion{Code: r.Code, Name: r.Name.In(p.Lang), Value: p.T(pageMapNone)}
		if n := counts[r.Code]; n > 0 {
			one.Value, one.Has, one.Href = p.N(countRegional, n), true, "/networks?region="+r.Code
		}
		m.Regions = append(m.Regions, one)
	}
	return m
}

// memberFacts are what those who handle the network see of a member.
func memberFacts(p ui.Page, q Request) []ui.Fact {
	m := q.Member
	var facts []ui.Fact
	if m.Person != "" {
		facts = append(facts, requestFacts(p, q)...)
	} else {
		facts = append(facts, ui.Fact{Name: pageOrganisation, Value: ui.Name(p, q.Org.Name)})
	}
	facts = append(facts, ui.Fact{Name: pageLevel, Value: ui.Text(p.T(space.Levels[m.Level]))})
	if !m.From.IsZero() {
		facts = append(facts, ui.Fact{Name: pageSinceDay, Value: ui.Day(p, civil.DateOf(m.From))})
	}
	if m.Person != "" {
		facts = append(facts, ui.Fact{Name: pageWhatWeSend, Value: ui.Text(p.T(space.MailSettings[m.Mail]))})
	}
	if m.Seat != "" {
		seat := regionName(p.Lang, m.Seat)
		if !m.SeatTo.IsZero() {
			seat += ", " + p.T(msgUntil, "date", p.Date(m.SeatTo))
		}
		facts = append(facts, ui.Fact{Name: pageSeat, Value: ui.Text(seat)})
	}
	return facts
}

// flagLine says which conditions no longer hold.
func flagLine(p ui.Page, q Request) string {
	var parts []string
	for _, f := range q.Member.Flags {
		for _, j := range q.Judged {
			if j.ID == f.Condition {
				parts = append(parts, i18n.Capital(j.Say(p.Lang))+": "+saidWhen(p, j))
			}
		}
	}
	return strings.Join(parts, "; ")
}

func reachedLine(p ui.Page, r Reached) string {
	return p.T(pageReached, "now", r.Now, "daily", r.Daily, "weekly", r.Weekly, "not", r.Not)
}

// requestItem is a request in a work list.
func requestItem(p ui.Page, q Request, withNetwork bool) ui.WorkItem {
	var meta []string
	if withNetwork {
		meta = append(meta, q.Network.Name.In(p.Lang))
	}
	if name := q.Org.Name.In(p.Lang); name != "" {
		meta = append(meta, name)
	}
	if line := conditionLine(p, q.Judged); line != "" {
		meta = append(meta, line)
	}
	meta = append(meta, p.T(pageAskedOnDay, "date", civil.DateOf(q.Member.Asked).FormatDay(p.Lang)))
	item := ui.WorkItem{Title: p.T(pageRequestTitle, "name", q.Person.Name), Href: "/network-requests/" + q.Member.ID,
		Meta: strings.Join(meta, " · "), Act: act(p, pageAnswerVerb, q.Person.Name, "/network-requests/"+q.Member.ID)}
	if q.Member.Overdue(p.Now) {
		item.State = ui.State(p, ui.ShapeWarn, pageOverdue)
	}
	return item
}

func pendingItem(p ui.Page, q Request, withNetwork bool) ui.WorkItem {
	meta := p.T(pageAskedOnDay, "date", civil.DateOf(q.Member.Asked).FormatDay(p.Lang))
	if withNetwork {
		meta = q.Network.Name.In(p.Lang) + " · " + meta
	}
	return ui.WorkItem{Title: q.Person.Name, Href: "/network-members/" + q.Member.ID, Meta: meta,
		State: ui.State(p, ui.ShapeWait, space.States[q.Member.State])}
}

func flagItem(p ui.Page, q Request) ui.WorkItem {
	return ui.WorkItem{Title: p.T(taskFlag, "name", nameOr(q, p.Lang)), Href: "/network-members/" + q.Member.ID,
		Meta: q.Network.Name.In(p.Lang) + " · " + flagLine(p, q) + ". " + p.T(pageNobodyRemoved),
		Act:  act(p, taskAsk, q.Person.Name, "/network-members/"+q.Member.ID)}
}

func nameOr(q Request, l i18n.Lang) string {
	if q.Person.Name != "" {
		return q.Person.Name
	}
	return q.Org.Name.In(l)
}

// workOf is what waits, the red first.
func workOf(p ui.Page, d Desk) []ui.WorkItem {
	var work []ui.WorkItem
	for _, n := range d.Orphans {
		work = append(work, ui.WorkItem{Title: p.T(taskOrphan, "network", n.Name), Href: n.Path() + "/coordination",
			State: ui.State(p, ui.ShapeBad, pageUrgent), Act: act(p, taskAppoint, n.Name.In(p.Lang), n.Path()+"/coordination")})
	}
	work = append(work, dutiesOf(p, d.Duties, true)...)
	for _, q := range d.Requests {
		work = append(work, requestItem(p, q, true))
	}
	work = append(work, dutiesOf(p, d.Duties, false)...)
	for _, m := range d.Reconvene {
		work = append(work, ui.WorkItem{Title: p.T(pageReconvene, "meeting", m.Title), Href: m.Meeting.Path,
			Meta: m.Network.Name.In(p.Lang) + " · " + p.When(m.Start, m.End), State: ui.State(p, ui.ShapeWarn, pageConvenerMissing)})
	}
	for _, q := range d.Flagged {
		work = append(work, flagItem(p, q))
	}
	for _, q := range d.Seats {
		work = append(work, ui.WorkItem{Title: p.T(deskSeatOver, "name", q.Person.Name), Href: "/network-members/" + q.Member.ID,
			Meta: strings.Join([]string{q.Network.Name.In(p.Lang), regionName(p.Lang, q.Member.Seat), p.Date(q.Member.SeatTo)}, " · "),
			Act:  act(p, taskAsk, q.Person.Name, "/network-members/"+q.Member.ID)})
	}
	return work
}

// dutiesOf are the duties of other features that are urgent, or are not.
func dutiesOf(p ui.Page, duties []Duty, urgent bool) []ui.WorkItem {
	var work []ui.WorkItem
	for _, t := range duties {
		if t.Urgent != urgent {
			continue
		}
		item := ui.WorkItem{Title: p.T(t.Title), Href: t.Href, Meta: p.T(t.Meta)}
		if urgent {
			item.State = ui.State(p, ui.ShapeBad, pageUrgent)
		}
		if !t.Act.Empty() {
			item.Act = act(p, t.Act, p.T(t.Title), t.Href)
		}
		work = append(work, item)
	}
	return work
}

func comingOf(p ui.Page, d Desk) []ui.WorkItem {
	var items []ui.WorkItem
	for _, l := range d.Leaving {
		items = append(items, ui.WorkItem{Title: p.T(pageWithdraws, "organisation", l.Org.Name), Href: l.Network.Path() + "/coordination",
			Meta: l.Network.Name.In(p.Lang) + " · " + p.T(msgUntil, "date", p.Date(l.To))})
	}
	for _, n := range d.Funding {
		items = append(items, ui.WorkItem{Title: p.T(pageFundingWarning, "date", p.Date(n.FundingEnds)), Href: n.Path(), Meta: n.Name.In(p.Lang)})
	}
	return items
}

func deskTable(p ui.Page, networks []DeskNetwork) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pageNetworksNow), Dense: true, Flow: true, Columns: []ui.Column{
		{Label: p.T(pageColumnName)}, {Label: p.T(pagePhase)}, {Label: p.T(pageColumnMembers), Right: true}, {Label: p.T(pageColumnFollowers), Right: true},
		{Label: p.T(pageColumnWaiting), Right: true}, {Label: p.T(pageNextMeeting)}, {Label: p.T(pageColumnContact)},
	}}
	for _, n := range networks {
		next := ui.Text("–")
		if n.Next != nil {
			next = ui.Text(p.Day(civil.DateOf(n.Next.Start)))
		}
		var names []string
		for _, c := range n.Contacts {
			if c.Role == "contact" {
				names = append(names, c.Name)
			}
		}
		contact := ui.Text(list(p.Lang, names))
		if len(names) == 0 && !n.Phase.Over() {
			contact = ui.State(p, ui.ShapeBad, pageContactMissing)
		}
		phase := ui.Text("–")
		if n.Phase != "" {
			phase = ui.State(p, phaseShapes[n.Phase], PhaseNames[n.Phase])
		}
		if !n.Published {
			phase = ui.State(p, ui.ShapeDraft, pageDraft)
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{nameLink(p, n.Name, n.Path()), phase, ui.Num(p, n.Members), ui.Num(p, n.Followers),
			ui.Num(p, n.Requests), next, contact}})
	}
	return t
}
