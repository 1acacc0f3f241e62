package tip

import (
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// listView is the list of suggestions as it is shown.
type listView struct {
	Listing
	Filter   Filter
	Form     listForm
	SignedIn bool
	MayCall  bool
	Desk     bool
	Regions  []ui.Option
	States   []ui.Option
	Sorts    []ui.Option
	Chips    []ui.Chip
	Head     ui.ListSpec
	Pager    ui.Paging
}

func (v *listView) fill(p ui.Page) {
	v.States = []ui.Option{}
	for _, st := range States {
		v.States = append(v.States, ui.Option{Value: string(st), Label: p.T(stateNames[st])})
	}
	v.States = append(v.States, ui.Option{Value: anyState, Label: p.T(pageAnyState)})
	for _, by := range Sorts {
		v.Sorts = append(v.Sorts, ui.Option{Value: string(by), Label: p.T(sortNames[by])})
	}
	if v.Filter.Query != "" {
		v.Chips = append(v.Chips, ui.Chip{Label: p.T(pageChipQuery, "value", v.Filter.Query), Href: p.Query("q", "")})
	}
	if v.Filter.Region != "" {
		v.Chips = append(v.Chips, ui.Chip{Label: p.T(pageChipRegion, "value", whereText(v.Filter.Region)), Href: p.Query("region", "")})
	}
	if v.Filter.All {
		v.Chips = append(v.Chips, ui.Chip{Label: p.T(pageChipState, "value", pageAnyState), Href: p.Query("state", "")})
	} else if v.Filter.State != "" && v.Filter.State != Open {
		v.Chips = append(v.Chips, ui.Chip{Label: p.T(pageChipState, "value", stateNames[v.Filter.State]), Href: p.Query("state", "")})
	}
	v.Head = ui.ListSpec{Count: p.N(countTips, v.Total), Order: p.T(sortOrders[v.Filter.Sort])}
	pages := (v.Total + perPage - 1) / perPage
	page := v.Filter.Offset/perPage + 1
	v.Pager = ui.Paging{From: v.Filter.Offset + 1, To: v.Filter.Offset + len(v.Tips), Total: v.Total, Page: page, Pages: pages}
}

// stateOf is the state as a word with its shape.
func (v listView) stateOf() string {
	if v.Filter.All {
		return anyState
	}
	if v.Filter.State == "" {
		return string(Open)
	}
	return string(v.Filter.State)
}

func whereText(region string) i18n.Text {
	if r, ok := place.RegionByCode(region); ok {
		return r.Name
	}
	return pageNationwide
}

// state is where a suggestion stands: a word and a shape.
func state(p ui.Page, t Tip, today civil.Date) templ.Component {
	switch {
	case t.Overdue(today):
		return ui.State(p, ui.ShapeBad, stateOverdue)
	case t.State == Decided && t.Decision == NotNow:
		return ui.State(p, ui.ShapeEnded, decisionNames[NotNow])
	case t.State == Decided:
		return ui.State(p, ui.ShapeOK, decisionNames[t.Decision])
	case t.State == Archived:
		return ui.State(p, ui.ShapeEnded, stateNames[Archived])
	case !t.Ready.IsZero():
		return ui.State(p, ui.ShapeWait, stateReady)
	default:
		return ui.State(p, ui.ShapeOpen, stateNames[Open])
	}
}

// countLine is how many are interested, and what they offer.
func countLine(p ui.Page, c Counts) string {
	parts := []string{p.N(countInterested, c.Interested)}
	if c.Speakers > 0 {
		parts = append(parts, p.N(countSpeakers, c.Speakers))
	}
	if c.Conveners > 0 {
		parts = append(parts, p.N(countConveners, c.Conveners))
	}
	return strings.Join(parts, " · ")
}

func cardOf(p ui.Page, t Tip, today civil.Date) ui.CardSpec {
	title, in := t.Theme.Pick(p.Lang)
	text, of := t.Why.Pick(p.Lang)
	if of != in {
		text = "" // a card is in one language
	}
	c := ui.CardSpec{Title: title, Href: t.Path(), Tag: p.T(whereText(t.Region)), State: state(p, t, today), Text: short(text), Meta: cardMeta(p, t)}
	if in != p.Lang {
		c.Lang = in
	}
	return c
}

// cardLength is how much of the reason stands on a card.
const cardLength = 180

func short(s string) string {
	r := []rune(s)
	if len(r) <= cardLength {
		return s
	}
	cut := cardLength
	for cut > cardLength/2 && r[cut] != ' ' {
		cut--
	}
	return strings.TrimRight(string(r[:cut]), " ,.;:") + "…"
}

// newView is the form for a suggestion.
type newView struct {
	Form     tipForm
	Regions  []ui.Option
	Orgs     []ui.Option
	SignedIn bool
	Looked   bool
	Alike    []Alike
	Errors   ui.Errors
}

func (v newView) button() i18n.Text {
	if v.Looked && len(v.Alike) > 0 {
		return pageSendAnyway
	}
	return pageSend
}

func langOptions() []ui.Option {
	var out []ui.Option
	for _, l := range i18n.Langs {
		out = append(out, ui.Option{Value: string(l), Label: l.Name()})
	}
	return out
}

func alikeItems(p ui.Page, all []Alike) []ui.WorkItem {
	var out []ui.WorkItem
	for _, a := range all {
		name, in := a.Name.Pick(p.Lang)
		item := ui.WorkItem{Title: name, Href: a.Path, Meta: p.T(alikeKinds[a.Kind]), Act: ui.LinkButtonFor(p, pageThisOne, name, a.Path, "quiet small")}
		if in != p.Lang {
			item.Lang = in
		}
		out = append(out, item)
	}
	return out
}

// tipView is a suggestion's page as it is shown.
type tipView struct {
	Shown
	Form     interestForm
	Regions  []ui.Option
	SignedIn bool
	SignIn   string
	Errors   ui.Errors
}

func (v tipView) steps(p ui.Page) []ui.Step {
	ready, decided := !v.Ready.IsZero() || v.State == Decided, v.State == Decided
	return []ui.Step{
		{Label: p.T(stepSuggested), Done: true},
		{Label: p.T(stepReady), Done: ready, Now: v.State == Open && !ready},
		{Label: p.T(stepDecided), Done: decided, Now: v.State == Open && ready},
	}
}

func (v tipView) facts(p ui.Page) []ui.Fact {
	facts := []ui.Fact{
		{Name: factForWhom, Value: ui.Content(p, v.ForWhom)},
		{Name: factWhere, Value: ui.Text(p.T(whereText(v.Region)))},
		{Name: factPublished, Value: ui.Day(p, civil.DateOf(v.Published))},
	}
	if v.OrgName.ID != "" {
		facts = append(facts, ui.Fact{Name: factDecides, Value: ui.A(p, v.OrgName.Name.In(p.Lang), v.OrgName.Path())})
	}
	if v.MayDecide && v.Suggester.ID != "" {
		facts = append(facts, ui.Fact{Name: factSuggester, Value: ui.Join(ui.Text(v.Suggester.Name), ui.Mail(v.Suggester.Email)), Hint: p.T(pageForDeciders)})
	}
	if v.MayDecide && v.Chosen.ID != "" && v.State == Decided {
		facts = append(facts, ui.Fact{Name: factCandidate, Value: ui.Join(ui.Text(v.Chosen.Name), ui.Mail(v.Chosen.Email)), Hint: p.T(pageForDeciders)})
	}
	return facts
}

// promise is what is said of when a decision is made.
func (v tipView) promise(p ui.Page) string {
	switch {
	case v.Overdue(v.Today):
		return p.T(pageLate, "date", v.Due.FormatDay(p.Lang))
	case !v.Due.IsZero():
		return p.T(pagePromised, "date", v.Due.FormatDay(p.Lang))
	default:
		return p.T(pageWhenDecided, "interested", v.Settings.Interested, "conveners", v.Settings.Conveners, "days", v.Settings.Days)
	}
}

func (v tipView) regionLines(p ui.Page) []ui.Fact {
	var out []ui.Fact
	for _, r := range place.RegionsByName(p.Lang) {
		if n := v.Shown.Regions[r.Code]; n > 0 {
			out = append(out, ui.Fact{Name: r.Name, Value: ui.Num(p, n)})
		}
	}
	return out
}

func (v tipView) people(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pageHowFar), Columns: []ui.Column{
		{Label: p.T(columnName)}, {Label: p.T(columnEmail)}, {Label: p.T(columnRegion)}, {Label: p.T(columnOffers)}, {Label: p.T(columnSince)}}}
	for _, i := range v.People {
		var offers []string
		if i.Speak {
			offers = append(offers, p.T(mailFactSpeakers))
		}
		if i.Convene {
			offers = append(offers, p.T(mailFactConveners))
		}
		region := "–"
		if i.Region != "" {
			region = p.T(whereText(i.Region))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(i.Person.Name), ui.Mail(i.Person.Email), ui.Text(region),
			ui.Text(strings.Join(offers, ", ")), ui.Day(p, civil.DateOf(i.At))}})
	}
	return t
}

// offers are what the platform gives a new network.
func offers(p ui.Page) []string {
	var out []string
	for _, o := range []i18n.Text{offerWorkspace, offerAddress, offerRoom, offerSparring, offerHandbook} {
		out = append(out, p.T(o))
	}
	return out
}

// confirmView is the page of a mailed link.
type confirmView struct {
	Asked
	Action string
	Text   i18n.Text
	Button i18n.Text
}

// decideView is the form for a decision.
type decideView struct {
	Shown
	Form      decideForm
	Networks  []ui.Option
	Conveners []ui.Option
	Alike     []Alike
	Errors    ui.Errors
}

// withoutSelf leaves the suggestion out of what is like it.
func (v *decideView) withoutSelf() {
	var rest []Alike
	for _, a := range v.Alike {
		if a.Path != v.Path() {
			rest = append(rest, a)
		}
	}
	v.Alike = rest
}

func decisionOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, d := range Decisions {
		out = append(out, ui.Option{Value: string(d), Label: p.T(decisionNames[d]), Hint: p.T(decisionHints[d])})
	}
	return out
}

// settingsView is the form for an umbrella's thresholds.
type settingsView struct {
	Org    DeskOrg
	Form   settingsForm
	Errors ui.Errors
}

// taskItem is a suggestion that waits for a decision, as a line of work.
func taskItem(p ui.Page, t Tip, today civil.Date) ui.WorkItem {
	name := t.Theme.In(p.Lang)
	return ui.WorkItem{Title: name, Href: t.Path(), Meta: countLine(p, t.Counts) + dueText(p, t), State: state(p, t, today),
		Act: ui.LinkButtonFor(p, taskVerb, name, t.Path()+"/decide", "quiet small")}
}

func dueText(p ui.Page, t Tip) string {
	if t.Due.IsZero() {
		return ""
	}
	return " · " + p.T(pageDueBy, "date", t.Due.FormatDay(p.Lang))
}

func taskItems(p ui.Page, tips []Tip, today civil.Date) []ui.WorkItem {
	var out []ui.WorkItem
	for _, t := range tips {
		out = append(out, taskItem(p, t, today))
	}
	return out
}

// Task is a suggestion that waits for a decision, for the page of whoever
// decides.
type Task struct {
	Title, Meta, Verb i18n.Text
	Path              string
	Urgent            bool // the promised day has passed
}

// TaskOf is the task of a suggestion that is ready.
func TaskOf(t Tip, today civil.Date) Task {
	due := i18n.Text{FI: t.Due.FormatDay(i18n.FI), SV: t.Due.FormatDay(i18n.SV), EN: t.Due.FormatDay(i18n.EN)}
	task := Task{Title: taskDecide.Fill("theme", t.Theme), Meta: pageDueBy.Fill("date", due), Verb: taskVerb, Path: t.Path() + "/decide"}
	if t.Overdue(today) {
		task.Meta, task.Urgent = pageLate.Fill("date", due), true
	}
	return task
}

// What the page of a region says of suggestions.
var (
	RegionHeading = regionHeading
	RegionHint    = regionHint
	RegionSuggest = pageRegionSuggestion
)
