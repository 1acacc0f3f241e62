package survey

import (
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

func stateOf(p ui.Page, s Survey, now time.Time) templ.Component {
	switch {
	case s.State == Draft:
		return ui.State(p, ui.ShapeDraft, stateDraft)
	case !s.Over(now):
		return ui.State(p, ui.ShapeNow, stateOpen)
	case s.Results != Unpublished:
		return ui.State(p, ui.ShapeOK, statePublished)
	}
	return ui.State(p, ui.ShapeEnded, stateClosed)
}

// rateLine says how many answered of how many; of the open link only how many.
func rateLine(p ui.Page, r Rate) string {
	var parts []string
	if r.Asked > 0 {
		parts = append(parts, p.T(lineRate, "answered", r.Answered, "asked", r.Asked, "percent", r.Percent()))
	}
	if r.Open > 0 {
		parts = append(parts, p.T(lineRateOpen, "n", r.Open))
	}
	if len(parts) == 0 {
		return p.T(lineNoAnswers)
	}
	return strings.Join(parts, " · ")
}

func dayLine(p ui.Page, s Survey, now time.Time) string {
	switch {
	case s.State == Draft:
		return p.N(countQuestions, len(s.Questions))
	case s.Over(now):
		at := s.ClosesOn
		if !s.ClosedAt.IsZero() {
			at = civil.DateOf(s.ClosedAt.Add(-time.Second)) // of the night after the last day
		}
		return p.T(lineClosed, "date", p.Date(at))
	}
	return p.T(lineOpen, "date", p.Date(s.ClosesOn))
}

func items(p ui.Page, list []Listed) []ui.WorkItem {
	var out []ui.WorkItem
	for _, x := range list {
		title, l := x.Title.Pick(p.Lang)
		meta := []string{dayLine(p, x.Survey, p.Now)}
		if x.State != Draft {
			meta = append(meta, rateLine(p, x.Rate))
		}
		item := ui.WorkItem{Title: title, Href: x.Path(), Meta: strings.Join(meta, " · "), State: stateOf(p, x.Survey, p.Now)}
		if l != p.Lang {
			item.Lang = l
		}
		out = append(out, item)
	}
	return out
}

// listView is the page of a space's surveys.
type listView struct {
	List
	Base   string // of the paths of the space
	Paging ui.Paging
	Tabs   templ.Component
}

// newView is the page on which a survey is begun.
type newView struct {
	Base      string
	Templates []Template
}

// audiences are who is asked, in words.
func audiences(p ui.Page, list []Audience) string {
	var words []string
	for _, a := range list {
		words = append(words, p.T(audienceNames[a]))
	}
	return strings.Join(words, ", ")
}

func facts(p ui.Page, s Survey) []ui.Fact {
	names := pageNameless
	if !s.Anonymous {
		names = pageNamed
	}
	remind := p.T(pageNoRemind)
	if on := s.RemindOn(); !on.IsZero() {
		remind = p.Date(on)
	}
	list := []ui.Fact{{Name: pageNames, Value: ui.Text(p.T(names))}}
	if len(s.Audience) > 0 {
		list = append(list, ui.Fact{Name: pageWho, Value: ui.Text(audiences(p, s.Audience))})
	}
	return append(list,
		ui.Fact{Name: pageLastDay, Value: ui.Day(p, s.ClosesOn)},
		ui.Fact{Name: pageReminder, Value: ui.Text(remind)},
		ui.Fact{Name: pageKeptFor, Value: ui.Text(p.T(pageKeptLine, "days", s.Keep))})
}

// oneView is the page of one survey.
type oneView struct {
	Shown
	Base     string
	OpenURL  string
	Form     publishForm
	Errors   ui.Errors
	Wrong    string // why a draft may not be opened yet
	Suiting  []Suiting
	MeetPath string // by which the chosen time becomes a meeting
}

func askItems(p ui.Page, s Survey) []ui.WorkItem {
	var out []ui.WorkItem
	for i, q := range s.Questions {
		title, l := q.Title.Pick(p.Lang)
		meta := []string{p.T(kindNames[q.Kind])}
		if len(q.Options) > 0 {
			var words []string
			for _, o := range q.Options {
				words = append(words, o.Label.In(p.Lang))
			}
			meta = append(meta, strings.Join(words, ", "))
		}
		if q.Required {
			meta = append(meta, p.T(askRequired))
		}
		item := ui.WorkItem{Title: strconv.Itoa(i+1) + ". " + title, Meta: strings.Join(meta, " · ")}
		if l != p.Lang {
			item.Lang = l
		}
		if s.State == Draft && s.Kind == Plain {
			base := s.Path() + "/questions/" + q.ID
			item.Href = base
			acts := []templ.Component{}
			if i > 0 {
				acts = append(acts, ui.ActionButton(p, ui.Act{Path: base + "/lift", Label: pageLift, Object: title, Style: "quiet small"}))
			}
			acts = append(acts, ui.ActionButton(p, ui.Act{Path: base + "/drop", Label: pageDrop, Object: title, Style: "text small"}))
			item.Act = ui.Join(acts...)
		}
		out = append(out, item)
	}
	return out
}

func (v oneView) inviting() bool {
	return v.Survey.State == Open && v.Survey.Invited.IsZero() && v.Survey.Expected > 0
}

func (v oneView) meter(p ui.Page) []ui.Meter {
	return []ui.Meter{{Label: p.T(pageRateLabel), Part: v.Rate.Answered, Of: v.Rate.Asked, Note: rateLine(p, v.Rate)}}
}

// settingsView is the form of a survey's settings.
type settingsView struct {
	Survey    Survey
	Form      settingsForm
	Errors    ui.Errors
	Audiences []Audience
}

func (v settingsView) options(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, a := range v.Audiences {
		out = append(out, ui.Option{Value: string(a), Label: p.T(audienceNames[a])})
	}
	return out
}

func nameOptions(p ui.Page) []ui.Option {
	return []ui.Option{
		{Value: "nameless", Label: p.T(fieldNameless), Hint: p.T(hintNameless)},
		{Value: "named", Label: p.T(fieldNamed), Hint: p.T(hintNamed)},
	}
}

// askView is the form of one question.
type askView struct {
	Survey Survey
	ID     string
	Form   askForm
	Errors ui.Errors
}

func (v askView) action() string {
	if v.ID == "" {
		return v.Survey.Path() + "/questions"
	}
	return v.Survey.Path() + "/questions/" + v.ID
}

func kindOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, k := range QuestionKinds {
		out = append(out, ui.Option{Value: string(k), Label: p.T(kindNames[k])})
	}
	return out
}

// pollView is the form of a new poll.
type pollView struct {
	Base      string
	Form      pollForm
	Errors    ui.Errors
	Audiences []Audience
}

func (v pollView) options(p ui.Page) []ui.Option {
	return settingsView{Audiences: v.Audiences}.options(p)
}

func dayValue(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func hourValue(t *civil.TimeOfDay) string {
	if t == nil {
		return ""
	}
	return t.String()
}

func rowName(i int, part string) string { return "dates." + strconv.Itoa(i) + "." + part }

func suitTable(p ui.Page, v oneView) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pollHeading), Columns: []ui.Column{{Label: p.T(pollTime)},
		{Label: p.T(suitNames[SuitsWell]), Right: true}, {Label: p.T(suitNames[IfNeeded]), Right: true}, {Label: p.T(suitNames[DoesNotSuit]), Right: true}}}
	for _, s := range v.Suiting {
		first := ui.Period(p, s.Start, s.End)
		switch {
		case s.Key == v.Survey.Chosen:
			first = ui.Lines(first, ui.State(p, ui.ShapeOK, pollChosen))
		case s.Best && v.Survey.Chosen == "":
			first = ui.Lines(first, ui.State(p, ui.ShapeHalf, pollBest))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{first, ui.Num(p, s.Well), ui.Num(p, s.IfNeeded), ui.Num(p, s.Not)}})
	}
	return t
}

func suitOptions(p ui.Page, v oneView) []ui.Option {
	var out []ui.Option
	for _, s := range v.Suiting {
		out = append(out, ui.Option{Value: s.Key, Label: civil.FormatPeriod(p.Lang, s.Start, s.End)})
	}
	return out
}

// best is the key of the time that suits most people, the first of equals.
func (v oneView) best() string {
	for _, s := range v.Suiting {
		if s.Best {
			return s.Key
		}
	}
	return ""
}

// asText is what people wrote as a label in every language: their own words
// where the reader's are missing.
func asText(c i18n.Content) i18n.Text {
	return i18n.Text{FI: c.In(i18n.FI), SV: c.In(i18n.SV), EN: c.In(i18n.EN)}
}

func resultOptions(p ui.Page, open bool) []ui.Option {
	out := []ui.Option{{Value: "none", Label: p.T(resultForLeads)}, {Value: string(ForMembers), Label: p.T(resultForSpace)}}
	if open {
		out = append(out, ui.Option{Value: string(ForAll), Label: p.T(resultForAll)})
	}
	return out
}

func resultStyle(v oneView) string {
	if v.MayAnswer && !v.Answered {
		return "quiet"
	}
	return "primary"
}

func reminded(p ui.Page, v oneView) string { return p.Date(civil.DateOf(v.Survey.Reminded)) }

func openLead(p ui.Page, v settingsView) string {
	if v.Survey.State == Open {
		return p.T(pageSetOpen)
	}
	return ""
}
