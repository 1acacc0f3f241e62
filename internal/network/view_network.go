package network

import (
	"slices"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

// dayText is a day in each language, for sentences of ours.
func dayText(d civil.Date) i18n.Text {
	return i18n.Text{FI: d.Format(i18n.FI), SV: d.Format(i18n.SV), EN: d.Format(i18n.EN)}
}

func sizeLine(p ui.Page, v *public) string {
	parts := []string{p.N(countMembers, v.Members)}
	if v.Orgs > 0 {
		parts = append(parts, p.N(countOrgs, v.Orgs))
	}
	if v.Reps > 0 {
		parts = append(parts, p.N(countReps, v.Reps))
	}
	return strings.Join(append(parts, p.N(countFollowers, v.Followers)), ", ")
}

// statedAsOf is what stands in the place of a phase nobody has stated: that it
// is not stated, and as of when the page's facts are.
func statedAsOf(p ui.Page, v *public) string {
	if s, ok := v.Sources[v.Network.Source]; ok && !s.Published.IsZero() {
		return p.T(pageNoPhaseSource, "date", p.Date(civil.DateOf(s.Published)))
	}
	return p.T(PhaseNames[NoPhase])
}

func progressSentence(l i18n.Lang, pr Progress) string {
	year := itoa(pr.Year)
	switch {
	case pr.Planned == 0 && pr.Stated && pr.Coming == 0:
		return pageProgressStated.With(l, "year", year, "held", countMeetings.In(l, pr.Held))
	case pr.Planned == 0:
		return pageProgressNoPlan.With(l, "year", year, "held", pr.Held, "coming", pr.Coming)
	case pr.Over && !pr.Stated:
		return pageProgressPast.With(l, "year", year, "planned", pr.Planned, "held", pr.Held)
	case pr.Stated:
		return pageProgressPlanStated.With(l, "year", year, "planned", pr.Planned, "held", pr.Held)
	default:
		return pageProgress.With(l, "year", year, "planned", pr.Planned, "held", pr.Held, "coming", pr.Coming, "open", pr.Open())
	}
}

func joinHeading(p ui.Page, v networkView) string {
	if v.Own.IsMember() || v.Own.Waiting.State == space.Requested {
		return p.T(pageYourPlace)
	}
	return p.T(pageJoin)
}

func joinText(n Network) i18n.Text {
	switch n.Policy {
	case space.Open:
		return pageJoinOpen
	case space.OnRequest:
		return pageJoinRequest
	case space.BySeat:
		return pageJoinSeat
	default:
		return pageJoinInvitation
	}
}

func joinButton(v networkView) i18n.Text {
	if v.Network.Policy == space.OnRequest && !v.Own.Waiting.State.Waiting() {
		return pageAskToJoin
	}
	return pageJoin
}

func orWeekly(m space.Mail) space.Mail {
	if m == "" {
		return space.MailWeekly
	}
	return m
}

// mailOptions are the mail settings; nothing at all only where one may belong
// without mail.
func mailOptions(p ui.Page, none bool) []ui.Option {
	var out []ui.Option
	for _, m := range space.Mails {
		if m != space.MailNone || none {
			out = append(out, ui.Option{Value: string(m), Label: p.T(space.MailSettings[m])})
		}
	}
	return out
}

func channelName(l i18n.Lang, c Channel) string {
	if t := c.Title.In(l); t != "" {
		return t
	}
	return ChannelNames[c.Kind].In(l)
}

func coordinationNote(p ui.Page, c Coordinator) string {
	note := p.T(RoleNames[c.Role])
	if s := span(p.Lang, c.From, c.To); s != "" {
		note += ", " + s
	}
	if !c.Stated.Empty() {
		note += ", " + p.T(pageNameThen, "day", c.StatedOn.Format(p.Lang), "name", c.Stated.In(p.Lang))
	}
	return " (" + note + ")"
}

func aboutAnything(v networkView) bool {
	if !v.Network.Goals.Empty() {
		return true
	}
	for _, f := range v.Facts {
		if f.Value != nil {
			return true
		}
	}
	return false
}

func foundingHint(p ui.Page, n Network) string {
	if n.ConfirmedOn.IsZero() {
		return p.T(pageFoundersDraft)
	}
	return p.T(pageConfirmedOn, "date", p.Date(n.ConfirmedOn))
}

func meetingsHeading(v networkView) i18n.Text {
	if v.Network.Over(v.Today) {
		return pageMeetingsHeld
	}
	return pageMeetings
}

func moreMeetings(p ui.Page, v networkView) []ui.Link {
	if v.NewMeet == "" {
		return nil
	}
	return []ui.Link{{Label: p.T(pageCallMeeting), Href: v.NewMeet}}
}

// tabsOf are the parts of a network that a reader may open, and those of its
// keeping, which have a row of their own when one of them is open.
func tabsOf(p ui.Page, v View, here string) (parts, keeping []ui.Tab) {
	path := v.Network.Path()
	tab := func(key string, label i18n.Text, n string) ui.Tab {
		return ui.Tab{Label: p.T(label), Href: path + "/" + key, N: n, Current: here == key}
	}
	parts = []ui.Tab{{Label: p.T(pagePublicSide), Href: path, Current: here == ""}}
	for _, part := range v.Parts {
		switch {
		case part.Shown != nil && !part.Shown(v):
		case part.Keeping && v.MayHandle:
			keeping = append(keeping, tab(part.Key, part.Label, ""))
		default:
			parts = append(parts, tab(part.Key, part.Label, ""))
		}
	}
	if v.MayMembers {
		parts = append(parts, tab("members", pageMembers, p.Num(v.Members)), tab("messages", pageMessages, ""))
	}
	if !v.MayHandle {
		return parts, nil
	}
	waiting := ""
	if v.Waiting > 0 {
		waiting = p.Num(v.Waiting)
	}
	parts = append(parts, tab("requests", pageRequests, waiting))
	if v.MayManage {
		keeping = append([]ui.Tab{
			tab("edit", pageEdit, ""), tab("coordination", pageCoordination, ""), tab("founding", pageFounding, ""), tab("conditions", pageConditions, ""),
			tab("channels", pageChannels, ""), tab("plan", pagePlan, ""), tab("phase", pagePhase, ""),
		}, keeping...)
	}
	if len(keeping) > 0 {
		keep := tab("manage", pageKeeping, "")
		keep.Current = keep.Current || current(keeping)
		parts = append(parts, keep)
	}
	return parts, keeping
}

func current(tabs []ui.Tab) bool {
	return slices.ContainsFunc(tabs, func(t ui.Tab) bool { return t.Current })
}

// keepingItems are what keeping the network needs, each as a line.
func keepingItems(p ui.Page, v View) []ui.WorkItem {
	_, keeping := tabsOf(p, v, "manage")
	items := make([]ui.WorkItem, len(keeping))
	for i, t := range keeping {
		items[i] = ui.WorkItem{Title: t.Label, Href: t.Href}
	}
	return items
}

// factsOfNetwork are the further fields of the page, empty ones left out.
func factsOfNetwork(p ui.Page, v *public) []ui.Fact {
	n := v.Network
	content := func(name i18n.Text, c i18n.Content) ui.Fact {
		if c.Empty() {
			return ui.Fact{Name: name}
		}
		return ui.Fact{Name: name, Value: ui.Content(p, c)}
	}
	text := func(name i18n.Text, s string) ui.Fact {
		if s == "" {
			return ui.Fact{Name: name}
		}
		return ui.Fact{Name: name, Value: ui.Text(s)}
	}
	var aims, langs []string
	for _, a := range n.Aims {
		aims = append(aims, p.T(AimNames[a]))
	}
	for _, l := range n.Langs {
		langs = append(langs, l.NameIn(p.Lang))
	}
	facts := []ui.Fact{
		text(pageKind, p.T(KindNames[n.Kind])),
		text(pageRegion, regionName(p.Lang, n.Region)),
		text(pageShort, n.Short),
		text(pageAims, list(p.Lang, aims)),
		content(pageEnough, n.Enough),
		content(pageStructure, n.Structure),
		text(pageLanguages, list(p.Lang, langs)),
		text(pageStarted, n.Founded.Format(p.Lang)),
		content(pageFoundedHow, n.FoundedHow),
		content(pageFunder, n.Funder),
		text(pageFundingEnds, n.FundingEnds.Format(p.Lang)),
		content(pageProduced, n.Produced),
	}
	if n.PhaseOn.IsZero() || n.Phase == "" {
		return withFormerNames(p, v, facts)
	}
	said := p.Date(n.PhaseOn)
	if v.PhaseBy != "" {
		said = p.T(pagePhaseBy, "name", v.PhaseBy, "date", said)
	}
	return withFormerNames(p, v, append(facts, text(pagePhaseStated, said)))
}

func withFormerNames(p ui.Page, v *public, facts []ui.Fact) []ui.Fact {
	var lines []templ.Component
	for _, f := range v.FormerNames {
		lines = append(lines, ui.Join(ui.Name(p, f.Name), ui.Text(p.T(pageUntilName, "date", f.Until.Format(p.Lang)))))
	}
	if len(lines) > 0 {
		facts = append(facts, ui.Fact{Name: pageFormerNames, Value: ui.Lines(lines...)})
	}
	lines = nil
	for _, m := range v.MergedFrom {
		lines = append(lines, nameLink(p, m.Name, m.Path()+"?history=1"))
	}
	if len(lines) > 0 {
		facts = append(facts, ui.Fact{Name: pageMergedFrom, Value: ui.Lines(lines...)})
	}
	return facts
}

// leadingFacts are who coordinates, leads and can be asked.
func leadingFacts(p ui.Page, v *public) []ui.Fact {
	var facts []ui.Fact
	if len(v.Coordinators) > 0 {
		facts = append(facts, ui.Fact{Name: pageCoordination, Value: coordinatorLines(p, v.Coordinators)})
	}
	contacts := v.ContactPersons()
	if len(contacts) > 0 {
		facts = append(facts, ui.Fact{Name: pageContactPerson, Value: contactPeople(p, contacts)})
	} else if !v.Network.Phase.Over() {
		facts = append(facts, ui.Fact{Name: pageContactPerson, Value: fallbackMailbox(p, v)})
	}
	if leads := v.LeadPersons(); len(leads) > 0 {
		facts = append(facts, ui.Fact{Name: pageLead, Value: contactPeople(p, leads)})
	}
	if len(v.Channels) > 0 {
		facts = append(facts, ui.Fact{Name: pageChannels, Value: channelLines(p, v.Channels), Hint: p.T(pageChannelHint)})
	}
	if len(v.Former) > 0 {
		facts = append(facts, ui.Fact{Name: pageFormerCoordinators, Value: coordinatorLines(p, v.Former)})
	}
	return facts
}

// pastLines are stated meetings as vaguely as they were stated.
func pastLines(p ui.Page, v *public) []pastLine {
	var lines []pastLine
	for _, m := range v.Past {
		text := m.When.Format(p.Lang)
		if m.Times.Value > 1 || m.Times.Qualifier != Exactly {
			text += ": " + pageTimes.With(p.Lang, "n", m.Times.Format(p.Lang), "meetings", countMeetingWord.In(p.Lang, m.Times.Value))
		}
		if m.Attended.Stated() {
			text += ", " + pageAttended.With(p.Lang, "n", m.Attended.Format(p.Lang))
		}
		if word, ok := modeNames[m.Mode]; ok && !strings.Contains(m.Remark.In(p.Lang), p.T(word)) {
			text += ", " + p.T(word)
		}
		line := pastLine{Text: i18n.Capital(text), Remark: m.Remark}
		if s, ok := v.Sources[m.Source]; ok && m.Source != v.Network.Source {
			line.Source = s.Cite(p.Lang)
		}
		lines = append(lines, line)
	}
	return lines
}

func agendaOf(p ui.Page, meetings []Meeting) []ui.AgendaItem {
	var items []ui.AgendaItem
	for _, m := range meetings {
		title, in := m.Title.Pick(p.Lang)
		item := ui.AgendaItem{Start: m.Start, End: m.End, Title: title, Href: m.Path, Meta: meetingMeta(p.Lang, m)}
		if in != p.Lang {
			item.Lang = in
		}
		if !m.State.Empty() {
			item.State = ui.State(p, ui.Shape(m.Shape), m.State)
		}
		items = append(items, item)
	}
	return items
}

func meetingMeta(l i18n.Lang, m Meeting) string {
	var parts []string
	if w := whereOf(l, m); w != "" {
		parts = append(parts, i18n.Capital(w))
	}
	if a, ok := audienceWords[m.Audience]; ok {
		parts = append(parts, a.In(l))
	}
	return strings.Join(parts, " · ")
}

// heldOf are the meetings of the year already held, newest first.
func heldOf(p ui.Page, v *public) []ui.WorkItem {
	var items []ui.WorkItem
	for i := len(v.Year) - 1; i >= 0; i-- {
		m := v.Year[i]
		if m.Start.After(p.Now) {
			continue
		}
		title, in := m.Title.Pick(p.Lang)
		item := ui.WorkItem{Title: title, Href: m.Path, Meta: civil.DateOf(m.Start).Format(p.Lang)}
		if in != p.Lang {
			item.Lang = in
		}
		if m.Attended > 0 {
			item.Meta += " · " + pagePresent.With(p.Lang, "n", m.Attended)
		}
		items = append(items, item)
	}
	return items
}

// foundingFacts are the answers to the founder's questions that may be shown:
// those confirmed with the members; the founder's draft only to managers.
func foundingFacts(p ui.Page, n Network, manages bool) []ui.Fact {
	answers := n.Confirmed
	if len(answers) == 0 && manages {
		answers = n.Answers
	}
	var facts []ui.Fact
	for _, q := range Questions {
		if c := answers[q]; !c.Empty() {
			facts = append(facts, ui.Fact{Name: QuestionNames[q], Value: ui.Content(p, c)})
		}
	}
	return facts
}

// Tabs lead to the parts of a network that the reader may open; here is the
// key of the part the page is.
func Tabs(p ui.Page, v View, here string) templ.Component { return networkTabs(p, v, here) }

// PhaseState is a phase with its shape.
func PhaseState(p ui.Page, phase Phase) templ.Component {
	return ui.State(p, phaseShapes[phase], PhaseNames[phase])
}
