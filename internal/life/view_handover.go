package life

import (
	"strings"

	"parvi/internal/network"
	"parvi/internal/platform/ui"
)

func waitsOf(p ui.Page, h Handover) []ui.WorkItem {
	var out []ui.WorkItem
	path := h.Network.Path()
	if len(h.ContactPersons()) == 0 && !h.Network.Over(h.Today) {
		out = append(out, ui.WorkItem{Title: p.T(handContact), Href: path + "/coordination", State: ui.State(p, ui.ShapeBad, handContact)})
	}
	if h.Waiting > 0 {
		out = append(out, ui.WorkItem{Title: p.N(countRequests, h.Waiting), Href: path + "/requests"})
	}
	for _, m := range h.Reconvene {
		out = append(out, ui.WorkItem{Title: p.T(handConvener, "meeting", m.Title), Href: m.Path, Meta: p.When(m.Start, m.End)})
	}
	if h.Open.ID != "" {
		out = append(out, ui.WorkItem{Title: p.T(handProposal, "phase", network.PhaseNames[h.Open.Phase]), Href: path + "/life", Meta: dueLine(p, h.Open, h.Today)})
	}
	return out
}

func nextLines(p ui.Page, list []network.Meeting) []ui.WorkItem {
	var out []ui.WorkItem
	for _, m := range list {
		out = append(out, meetingLine(p, m, m.Place.In(p.Lang)))
	}
	return out
}

func planLine(p ui.Page, s Slot) string {
	title, _ := themeOr(p, s.Theme)
	line := partName(p.Lang, s.Item) + ": " + title
	if s.Meeting != nil {
		line += " (" + s.Meeting.Title.In(p.Lang) + ")"
	}
	return line
}

func peopleFacts(p ui.Page, h Handover) []ui.Fact {
	lines := func(list []network.Contact) string {
		var out []string
		for _, c := range list {
			line := c.Name + ", " + p.T(taskNames[c.Role])
			if c.Email != "" {
				line += ", " + c.Email
			}
			if c.Phone != "" {
				line += ", " + c.Phone
			}
			out = append(out, line)
		}
		if len(out) == 0 {
			return p.T(handNobody)
		}
		return strings.Join(out, "; ")
	}
	var orgs []string
	for _, c := range h.Coordinators {
		orgs = append(orgs, c.Org.Name.In(p.Lang)+" ("+p.T(network.RoleNames[c.Role])+")")
	}
	if len(orgs) == 0 {
		orgs = []string{p.T(handNobody)}
	}
	return []ui.Fact{
		{Name: handTasks, Value: ui.Text(lines(h.Contacts))},
		{Name: handFormer, Value: ui.Text(lines(h.Former))},
		{Name: handOrgs, Value: ui.Text(strings.Join(orgs, "; "))},
	}
}

// agreedFacts are the answers to the founder's questions: what the network and
// its members have agreed.
func agreedFacts(p ui.Page, n network.Network) []ui.Fact {
	answers := n.Confirmed
	if len(answers) == 0 {
		answers = n.Answers
	}
	var out []ui.Fact
	for _, q := range network.Questions {
		if c := answers[q]; !c.Empty() {
			out = append(out, ui.Fact{Name: network.QuestionNames[q], Value: ui.Content(p, c)})
		}
	}
	return out
}

func whereOf(p ui.Page, h Handover) []ui.WorkItem {
	path := h.Network.Path()
	out := []ui.WorkItem{{Title: p.T(handPage), Href: path}, {Title: p.T(handMembers), Href: path + "/members"}, {Title: p.T(handMessages), Href: path + "/messages"},
		{Title: p.T(handRequests), Href: path + "/requests"}, {Title: p.T(handPlan), Href: path + "/year"}}
	if h.MayManage {
		out = append(out, ui.WorkItem{Title: p.T(handCoord), Href: path + "/coordination"})
	}
	for _, c := range h.Channels {
		title := c.Title.In(p.Lang)
		if title == "" {
			title = network.ChannelNames[c.Kind].In(p.Lang)
		}
		out = append(out, ui.WorkItem{Title: title, Href: c.URL, Meta: p.T(handChannels)})
	}
	return out
}
