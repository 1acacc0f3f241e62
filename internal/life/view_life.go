package life

import (
	"math"
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// factsOf are the signs as they stand today.
func factsOf(p ui.Page, v Shown) []ui.Fact {
	s := v.Signs
	date := func(d civil.Date) templ.Component {
		if d.IsZero() {
			return ui.Text("–")
		}
		return ui.Day(p, d)
	}
	contact := ui.State(p, ui.ShapeOK, wordYes)
	if !s.Contact {
		contact = ui.State(p, ui.ShapeBad, wordNone)
	}
	facts := []ui.Fact{
		{Name: factMeetings, Value: ui.Num(p, s.Meetings)},
		{Name: factLast, Value: date(s.Last)},
		{Name: factNext, Value: date(s.Next)},
	}
	if last := s.lastAttended(v.Settings.FallingRow); len(last) > 0 {
		facts = append(facts, ui.Fact{Name: factAttended, Value: ui.Text(numbers(p.Lang, last))})
	}
	facts = append(facts,
		ui.Fact{Name: factPosts, Value: ui.Num(p, s.Posts)},
		ui.Fact{Name: factAuthors, Value: ui.Text(count(p.Lang, s.Authors))},
		ui.Fact{Name: factTurnover, Value: ui.Text(p.T(wordJoinedLeft, "joined", count(p.Lang, s.Joined), "left", count(p.Lang, s.Left)))},
		ui.Fact{Name: factContact, Value: contact})
	if !v.Network.FundingEnds.IsZero() {
		facts = append(facts, ui.Fact{Name: factFunding, Value: date(v.Network.FundingEnds)})
	}
	if !v.Rest.Review.IsZero() {
		facts = append(facts, ui.Fact{Name: factReview, Value: date(v.Rest.Review), Hint: v.Rest.Reason})
	}
	return facts
}

// people is a number of people in a picture; one that would tell of a person
// is missing from it.
func people(n int) float64 {
	if _, hidden := Hide(n); hidden {
		return math.NaN()
	}
	return float64(n)
}

// chartsOf are the pictures of a pulse, each with its sentence and its table.
func chartsOf(p ui.Page, list []Quarter, turnover i18n.Text) pulseCharts {
	var labels []string
	met, attended := make([]float64, len(list)), make([]float64, len(list))
	posts, replies, authors := make([]float64, len(list)), make([]float64, len(list)), make([]float64, len(list))
	joined, left := make([]float64, len(list)), make([]float64, len(list))
	var sum Quarter
	for i, q := range list {
		labels = append(labels, itoa(q.N)+"/"+itoa(q.Year))
		met[i], attended[i] = float64(q.Meetings), people(q.Attended)
		posts[i], replies[i], authors[i] = float64(q.Posts), float64(q.Replies), people(q.Authors)
		joined[i], left[i] = people(q.Joined), people(q.Left)
		sum.Meetings += q.Meetings
		sum.Attended += q.Attended
		sum.Posts += q.Posts
		sum.Joined += q.Joined
		sum.Left += q.Left
	}
	chart := func(id string, title i18n.Text, sentence string, series ...ui.Series) ui.Chart {
		return ui.Chart{ID: id, Title: p.T(title), Sentence: sentence, Labels: labels, LabelOf: p.T(pageQuarter), Series: series}
	}
	return pulseCharts{
		Meetings: chart("pulse-meetings", chartAttended, p.T(sentenceAttended, "meetings", p.N(countMeetings, sum.Meetings), "n", count(p.Lang, sum.Attended)),
			ui.Series{Name: p.T(chartAttended), Values: attended}, ui.Series{Name: p.T(chartMet), Values: met}),
		Talk: chart("pulse-talk", chartTalk, p.T(sentenceTalk, "posts", p.N(countPosts, sum.Posts)),
			ui.Series{Name: p.T(chartPosts), Values: posts}, ui.Series{Name: p.T(chartReplies), Values: replies}, ui.Series{Name: p.T(chartAuthors), Values: authors}),
		Turnover: chart("pulse-turnover", chartTurnover, p.T(turnover, "joined", count(p.Lang, sum.Joined), "left", count(p.Lang, sum.Left)),
			ui.Series{Name: p.T(chartJoined), Values: joined}, ui.Series{Name: p.T(chartLeft), Values: left}),
	}
}

// drawn tells whether any figure of a picture is more than nothing.
func drawn(c ui.Chart) bool {
	for _, one := range c.Series {
		for _, v := range one.Values {
			if v > 0 {
				return true
			}
		}
	}
	return false
}

func stepsOf(p ui.Page, v Shown) []ui.WorkItem {
	path := v.Network.Path()
	return []ui.WorkItem{
		{Title: p.T(stepRenew), Href: path + "/renew", Meta: p.T(stepRenewText)},
		{Title: p.T(stepRest), Href: path + "/rest", Meta: p.T(stepRestText)},
		{Title: p.T(stepMerge), Href: path + "/merge", Meta: p.T(stepMergeText)},
		{Title: p.T(stepEnd), Href: path + "/end", Meta: p.T(stepEndText)},
		{Title: p.T(stepHandover), Href: path + "/handover", Meta: p.T(stepHandText)},
	}
}

func dueLine(p ui.Page, o Proposal, today civil.Date) string {
	if o.Overdue(today) {
		return p.T(pageOverdue, "date", p.Date(o.Due))
	}
	return p.T(pageAnswerBy, "date", p.Date(o.Due))
}

func answeredLine(p ui.Page, b Proposal) string {
	date := p.Date(civil.DateOf(time.UnixMilli(b.AnsweredAt)))
	if b.State == Confirmed {
		return p.T(pageWasConfirmed, "date", date)
	}
	return p.T(pageWasDeclined, "date", date)
}

func mergeState(p ui.Page, m MergeShown) string {
	switch m.State {
	case MergeAsked:
		return p.T(pageMergeWaits)
	case MergeMoving:
		return p.T(pageMergeMoving)
	default:
		return p.T(pageMergeGoes, "date", p.Date(m.AnswerBy))
	}
}

func answersLine(p ui.Page, m MergeShown) string {
	return p.T(pageMergeAnswers, "asked", m.Asked, "member", m.Answers[ToMember], "follower", m.Answers[ToFollow], "none", m.Answers[Stay], "silent", m.Answers[""])
}

func overviewTable(p ui.Page, v Overview) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pagePulseTitle), Dense: true, Flow: true, Columns: []ui.Column{
		{Label: p.T(columnNetwork)}, {Label: p.T(pagePhase)}, {Label: p.T(columnMeetings), Right: true}, {Label: p.T(columnNext)},
		{Label: p.T(columnMembers), Right: true}, {Label: p.T(columnAuthors), Right: true}, {Label: p.T(columnSigns)}}}
	for _, r := range v.Networks {
		phase, next, signs := ui.Text("–"), ui.Text("–"), ui.Text("–")
		if r.Phase != "" {
			phase = network.PhaseState(p, r.Phase)
		}
		if !r.Signs.Next.IsZero() {
			next = ui.Day(p, r.Signs.Next)
		}
		if len(r.Fading) > 0 {
			var said []string
			for _, one := range r.Fading {
				said = append(said, one.Say(p.Lang))
			}
			signs = ui.Text(strings.Join(said, " "))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.A(p, r.Name.In(p.Lang), r.Path()+"/life"), phase, ui.Num(p, r.Signs.Meetings), next,
			ui.Num(p, r.Signs.Members), ui.Text(count(p.Lang, r.Signs.Authors)), signs}})
	}
	return t
}
