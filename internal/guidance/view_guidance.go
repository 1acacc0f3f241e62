package guidance

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

type frontView struct {
	Answers  []Published
	Lines    []Line
	Total    int
	SignedIn bool
	Desk     bool
	Today    civil.Date
	Pager    ui.Paging
}

type askView struct {
	Asked
	Form     askForm
	SignedIn bool
	Errors   ui.Errors
}

type caseView struct {
	View
	At    string
	Forms typedForms
	Wrong map[string]ui.Errors
	Me    string
}

type deskView struct {
	Desk
	Form  deskForm
	Pager ui.Paging
}

var shapes = map[State]ui.Shape{New: ui.ShapeOpen, Assigned: ui.ShapeWait, Waiting: ui.ShapeHalf, Answered: ui.ShapeOK, Closed: ui.ShapeEnded}

// title is the beginning of the question; of an old one nothing is kept.
func (v View) title(l i18n.Lang) string {
	if v.Title == "" {
		return topicWords[v.Topic].In(l)
	}
	return v.Title
}

// now says what happens next, to who reads it.
func (v View) now(p ui.Page) string {
	switch {
	case v.Late(v.Today):
		return p.T(nowLate, "date", v.Due)
	case v.State == Closed:
		return p.T(nowClosed)
	case v.State == Answered:
		return p.T(nowAnswered, "date", v.Due)
	case v.State == Waiting:
		return p.T(nowWaiting, "date", v.Due)
	case v.State == New && v.Works:
		return p.T(nowNew)
	}
	return p.T(nowAsker, "date", v.Due)
}

func stateOf(p ui.Page, c Case) templ.Component {
	return ui.State(p, shapes[c.State], stateWords[c.State])
}

// whyLine is why somebody got a case, in one line.
func whyLine(g Grounds, l i18n.Lang) string {
	var parts []string
	sum := false
	for _, x := range g {
		switch x.What {
		case "topic":
			parts, sum = append(parts, whyTopic.With(l, "n", x.Points)), true
		case "region":
			parts, sum = append(parts, whyRegion.With(l, "n", x.Points)), true
		case "lang":
			parts, sum = append(parts, whyLang.With(l, "n", x.Points)), true
		case "load":
			points := ""
			if x.Points < 0 {
				points = " −" + strconv.Itoa(-x.Points)
			}
			parts, sum = append(parts, whyLoad.In(l, x.N)+points), true
		case "by":
			parts = append(parts, whyBy.In(l))
		}
	}
	if sum {
		n := strconv.Itoa(g.Points())
		if g.Points() < 0 {
			n = "−" + strconv.Itoa(-g.Points())
		}
		parts = append(parts, whySum.With(l, "n", n))
	}
	return strings.Join(parts, ", ")
}

func (v caseView) facts(p ui.Page) []ui.Fact {
	out := []ui.Fact{{Name: wordTopic, Value: ui.Text(p.T(topicWords[v.Topic]))}}
	if v.Thing.Ref != "" {
		parts := []templ.Component{ui.Name(p, v.Thing.Name)}
		if v.Thing.Path != "" {
			parts[0] = ui.A(p, v.Thing.Name.In(p.Lang), v.Thing.Path)
		}
		if !v.Thing.State.Empty() {
			parts = append(parts, ui.Tag(p.T(v.Thing.State)))
		}
		out = append(out, ui.Fact{Name: wordThing, Value: ui.Join(parts...)})
	} else if v.Page != "" && v.Works {
		out = append(out, ui.Fact{Name: wordPage, Value: ui.A(p, v.Page, v.Page)})
	}
	who := v.People[v.Assignee].Name
	if who == "" {
		who = p.T(wordNobody)
	}
	out = append(out, ui.Fact{Name: wordAssignee, Value: ui.Text(who)})
	if v.How != "" {
		out = append(out, ui.Fact{Name: wordHow, Value: ui.Text(p.T(howWords[v.How]))})
	}
	if !v.Works {
		return out
	}
	if len(v.Why) > 0 {
		out = append(out, ui.Fact{Name: wordWhy, Value: ui.Text(whyLine(v.Why, p.Lang))})
	}
	out = append(out, ui.Fact{Name: wordAsker, Value: ui.Text(v.AskerName)})
	if v.AskerEmail != "" {
		out = append(out, ui.Fact{Name: fieldEmail, Value: ui.Mail(v.AskerEmail)})
	}
	if v.Org.ID != "" {
		out = append(out, ui.Fact{Name: fieldOrgName, Value: ui.A(p, v.Org.Name.In(p.Lang), v.Org.Path())})
	} else if v.OrgName != "" {
		out = append(out, ui.Fact{Name: fieldOrgName, Value: ui.Text(v.OrgName)})
	}
	if r, ok := place.RegionByCode(v.Region); ok {
		out = append(out, ui.Fact{Name: fieldRegion, Value: ui.A(p, p.T(r.Name), "/regions/"+r.Code)})
	}
	out = append(out, ui.Fact{Name: wordChannel, Value: ui.Text(p.T(channelWords[v.Channel]))})
	if v.Minutes > 0 {
		out = append(out, ui.Fact{Name: wordSpent, Value: ui.Text(p.N(minutesOf, v.Minutes))})
	}
	if v.Helped > 0 {
		out = append(out, ui.Fact{Name: wordHelped, Value: ui.Text(p.T(helpedWords[v.Helped]))})
	}
	return out
}

// line says who did what in an entry.
func (v caseView) line(p ui.Page, e Entry) string {
	name := v.People[e.Author].Name
	if name == "" && (e.Kind == Question || e.Kind == Reply) {
		name = v.AskerName
	}
	if name == "" {
		name = p.T(wordSystem)
	}
	return p.T(entryLines[e.Kind], "name", name, "channel", p.T(channelWords[e.Channel]), "other", v.People[e.Other].Name)
}

// text is what was said in an entry, in the language it was said in.
func (v caseView) text(p ui.Page, e Entry) i18n.Content {
	if e.Text == "" && !v.Erased.IsZero() {
		return i18n.Content{}.Set(p.Lang, p.T(wordGone))
	}
	if e.Kind.Said() {
		return i18n.Content{}.Set(v.Lang, e.Text)
	}
	return i18n.Content{}.Set(p.Lang, e.Text)
}

func (v caseView) spent(p ui.Page, e Entry) string {
	if e.Minutes == 0 || !v.Works {
		return ""
	}
	return p.N(minutesOf, e.Minutes)
}

func (v caseView) may(do EntryKind) bool {
	_, ok := v.State.lets(do)
	return ok && v.Erased.IsZero()
}

func topicOptions(p ui.Page, first i18n.Text) []ui.Option {
	out := []ui.Option{{Label: p.T(first)}}
	for _, t := range Topics {
		out = append(out, ui.Option{Value: string(t), Label: p.T(topicWords[t])})
	}
	return out
}

func regionOptions(p ui.Page, first i18n.Text) []ui.Option {
	var out []ui.Option
	if !first.Empty() {
		out = append(out, ui.Option{Label: p.T(first)})
	}
	for _, r := range place.RegionsByName(p.Lang) {
		out = append(out, ui.Option{Value: r.Code, Label: p.T(r.Name)})
	}
	return out
}

func langOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, l := range i18n.Langs {
		out = append(out, ui.Option{Value: string(l), Label: l.NameIn(p.Lang)})
	}
	return out
}

func (v askView) centres(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(chooseCentre)}}
	for _, o := range v.Centres {
		out = append(out, ui.Option{Value: o.ID, Label: o.Name.In(p.Lang)})
	}
	return out
}

func (d Desk) options(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, o := range d.Centres {
		out = append(out, ui.Option{Value: o.ID, Label: o.Name.In(p.Lang)})
	}
	return out
}

func channelOptions(p ui.Page, first i18n.Text) []ui.Option {
	var out []ui.Option
	if !first.Empty() {
		out = append(out, ui.Option{Label: p.T(first)})
	}
	for _, c := range Spoken {
		out = append(out, ui.Option{Value: string(c), Label: p.T(channelWords[c])})
	}
	return out
}

func helpedOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, n := range []int{3, 2, 1} {
		out = append(out, ui.Option{Value: strconv.Itoa(n), Label: p.T(helpedWords[n])})
	}
	return out
}

func howOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, h := range Hows {
		out = append(out, ui.Option{Value: string(h), Label: p.T(howWords[h])})
	}
	return out
}

func thenOptions(p ui.Page) []ui.Option {
	return []ui.Option{{Value: string(ThenOpen), Label: p.T(thenOpen)}, {Value: string(ThenWait), Label: p.T(thenWait)}, {Value: string(ThenClose), Label: p.T(thenClose)}}
}

// people are to whom a case may be handed, who fits best first.
func (v caseView) people(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(chooseTo)}}
	for _, r := range v.Rank {
		if r.Person == v.Assignee {
			continue
		}
		label := r.Name + " · " + whyLine(r.Grounds, p.Lang)
		if !r.Barred.Empty() {
			label = r.Name + " · " + p.T(r.Barred)
		}
		out = append(out, ui.Option{Value: r.Person, Label: label})
	}
	return out
}

func (v caseView) mayTake() bool {
	if v.Assignee == v.Me || v.State == Closed {
		return false
	}
	for _, r := range v.Rank {
		if r.Person == v.Me {
			return v.Assignee == ""
		}
	}
	return false
}

// item is a case in a list.
func (l Line) item(p ui.Page, today civil.Date, desk bool) ui.WorkItem {
	i := ui.WorkItem{Title: l.Title, Href: l.Path(), State: stateOf(p, l.Case)}
	if l.Lang != p.Lang {
		i.Lang = l.Case.Lang
	}
	if i.Title == "" {
		i.Title, i.Lang = p.T(topicWords[l.Topic]), ""
	}
	parts := []string{p.T(topicWords[l.Topic])}
	if l.Thing.Ref != "" {
		parts = append(parts, l.Thing.Name.In(p.Lang))
	}
	if desk {
		if l.Asker != "" {
			parts = append(parts, l.Asker)
		}
		if !l.OrgName.Empty() {
			parts = append(parts, l.OrgName.In(p.Lang))
		}
		if l.Assignee != "" {
			parts = append(parts, p.T(wordAssignee)+": "+l.Assignee)
		}
	}
	switch {
	case l.Late(today):
		parts = append(parts, p.T(lateSince, "date", l.Due))
	case l.State.Open():
		parts = append(parts, p.T(dueBefore, "date", l.Due))
	}
	i.Meta = strings.Join(parts, " · ")
	return i
}

func items(p ui.Page, lines []Line, today civil.Date, desk bool) []ui.WorkItem {
	var out []ui.WorkItem
	for _, l := range lines {
		out = append(out, l.item(p, today, desk))
	}
	return out
}

func (v deskView) tabs(p ui.Page) []ui.Tab {
	var out []ui.Tab
	for _, t := range Tabs {
		out = append(out, ui.Tab{Label: p.T(tabWords[t]), Href: p.Query("tab", string(t)), N: p.Num(v.Counts[t]), Current: t == v.Form.Tab})
	}
	return out
}

func (v deskView) active() int {
	n := 0
	for _, s := range []string{string(v.Form.Topic), v.Form.Region, v.Form.Whose} {
		if s != "" {
			n++
		}
	}
	return n
}

// answers says in one line what an expert answers.
func (e Expert) answers(p ui.Page, today civil.Date) string {
	var topics, regions, langs []string
	for _, t := range e.Topics {
		topics = append(topics, p.T(topicWords[t]))
	}
	for _, code := range e.Regions {
		if r, ok := place.RegionByCode(code); ok {
			regions = append(regions, p.T(r.Name))
		}
	}
	for _, l := range e.Langs {
		langs = append(langs, l.NameIn(p.Lang))
	}
	one := func(list []string, all i18n.Text) string {
		if len(list) == 0 {
			return p.T(all)
		}
		return strings.Join(list, ", ")
	}
	parts := []string{one(topics, allTopics), one(regions, allRegions), one(langs, allLangs), p.N(countCases, e.Open)}
	if !e.Away.IsZero() && !today.After(e.Away) {
		parts = append(parts, p.T(barredAway, "date", e.Away))
	}
	return strings.Join(parts, " · ")
}

func (v Shared) items(p ui.Page, me string) []ui.WorkItem {
	var out []ui.WorkItem
	for _, e := range v.Experts {
		i := ui.WorkItem{Title: e.Name, Meta: e.answers(p, v.Today)}
		if v.MaySet || e.Person == me {
			i.Act = ui.LinkButtonFor(p, doExpert, e.Name, v.Centre.Path()+"/guidance/"+e.Person, "quiet small")
		}
		out = append(out, i)
	}
	if v.MaySet {
		for _, x := range v.Staff {
			out = append(out, ui.WorkItem{Title: x.Name, Meta: p.T(staffOnly), Act: ui.LinkButtonFor(p, doExpert, x.Name, v.Centre.Path()+"/guidance/"+x.ID, "quiet small")})
		}
	}
	return out
}

func (v Shared) facts(p ui.Page) []ui.Fact {
	n := func(i int) templ.Component { return ui.Num(p, i) }
	return []ui.Fact{{Name: fieldDays, Value: n(v.Settings.AnswerDays)}, {Name: fieldCloses, Value: n(v.Settings.CloseDays)}, {Name: fieldKeeps, Value: n(v.Settings.KeepMonths)},
		{Name: fieldPtTopic, Value: n(v.Settings.Topic)}, {Name: fieldPtRegion, Value: n(v.Settings.Region)}, {Name: fieldPtLang, Value: n(v.Settings.Lang)}, {Name: fieldPtLoad, Value: n(v.Settings.Load)}}
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func texts[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = string(x)
	}
	return out
}
