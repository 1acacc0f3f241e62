package agreement

import (
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

type pageView struct{ Page }

type editView struct {
	Page
	Form                textForm
	First, Last, Talked string // as typed
	Errors              ui.Errors
	Stored              *Agreement // what another has stored meanwhile
}

type endView struct {
	Action, Last, Reason string
	Errors               ui.Errors
}

type listView struct {
	Listing
	PageNo int
}

type rulesView struct {
	RulesView
	Form   rulesForm
	Errors ui.Errors
	PageNo int
}

var shapes = map[State]ui.Shape{Draft: ui.ShapeDraft, Discussed: ui.ShapeWait, Signed: ui.ShapeOK, Review: ui.ShapeWarn, Renewed: ui.ShapeEnded,
	Ended: ui.ShapeEnded, Over: ui.ShapeEnded}

func (v Page) facts(p ui.Page, a Agreement) []ui.Fact {
	st := a.On(v.Today)
	text := func(s string) templ.Component {
		if s == "" {
			return nil
		}
		var parts []templ.Component
		for _, line := range strings.Split(s, "\n") {
			parts = append(parts, ui.Text(line))
		}
		return ui.Lines(parts...)
	}
	facts := []ui.Fact{{Name: wordState, Value: ui.State(p, shapes[st], stateWords[st])}}
	if days := a.days(p.Lang); days != "" {
		facts = append(facts, ui.Fact{Name: wordDays, Value: ui.Text(days)})
	}
	facts = append(facts, ui.Fact{Name: wordAims, Value: text(a.Aims)}, ui.Fact{Name: wordFocus, Value: text(strings.Join(a.areas(), "\n"))},
		ui.Fact{Name: wordProg, Value: text(a.Programme)}, ui.Fact{Name: wordModels, Value: text(a.Models)}, ui.Fact{Name: wordOnline, Value: text(a.Online)})
	if !a.Talked.IsZero() {
		facts = append(facts, ui.Fact{Name: wordTalked, Value: ui.Day(p, a.Talked)})
	}
	if a.Contact != "" {
		facts = append(facts, ui.Fact{Name: wordContact, Value: ui.Text(v.Names[a.Contact])})
	}
	for _, x := range []struct {
		name i18n.Text
		by   string
		at   string
	}{{wordOrgBy, a.OrgBy, civil.FormatInstant(p.Lang, a.OrgAt)}, {wordCentreBy, a.CentreBy, civil.FormatInstant(p.Lang, a.CentreAt)}} {
		if x.by != "" {
			facts = append(facts, ui.Fact{Name: x.name, Value: ui.Text(v.Names[x.by]), Hint: x.at})
		} else if a.State == Discussed {
			facts = append(facts, ui.Fact{Name: x.name, Value: ui.State(p, ui.ShapeWait, wordUnsigned)})
		}
	}
	if a.Reason != "" {
		facts = append(facts, ui.Fact{Name: wordReason, Value: text(a.Reason)})
	}
	return facts
}

// lacking is what a draft needs before it can be signed, or why the reader cannot.
func (v pageView) lacking() i18n.Text {
	if err := v.Draft.lacks(); err != nil {
		return fault.Of(err).Say
	}
	if len(v.Signs) == 0 && (v.Draft.OrgBy != "" || v.Draft.CentreBy != "") {
		return pageWaits
	}
	if len(v.Signs) == 0 && v.MayWrite {
		return pageOther
	}
	return i18n.Text{}
}

func (v pageView) beginWord() i18n.Text {
	if v.Now.ID == "" {
		return pageBegin
	}
	return pageNext
}

func (v pageView) act(side Side) ui.Act {
	return ui.Act{Path: Path(v.Org) + "/" + v.Draft.ID + "/sign", Label: pageSign[side], Style: "primary",
		Hidden: map[string]string{"side": string(side), "version": strconv.Itoa(v.Draft.Version)}}
}

func (v pageView) past(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, a := range v.Past {
		st := a.On(v.Today)
		items = append(items, ui.WorkItem{Title: a.days(p.Lang), Meta: a.Reason, State: ui.State(p, shapes[st], stateWords[st])})
	}
	return items
}

func (v pageView) users(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, h := range v.Users {
		item := ui.WorkItem{Title: h.Person.Name}
		if !h.Grant.To.IsZero() {
			item.Meta = p.T(wordLast) + " " + h.Grant.To.Format(p.Lang)
		}
		items = append(items, item)
	}
	return items
}

func (v editView) contacts(p ui.Page) []ui.Option {
	list := []ui.Option{{Label: p.T(wordNobody)}}
	for _, x := range v.Contacts {
		list = append(list, ui.Option{Value: x.ID, Label: x.Name})
	}
	return list
}

func (v editView) version() string { return strconv.Itoa(v.Form.Version) }

func (v listView) table(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(listTitle), Columns: []ui.Column{{Label: p.T(wordOrg)}, {Label: p.T(wordState)}, {Label: p.T(wordDays)}, {Label: p.T(wordDraft)}}}
	for _, l := range v.Lines {
		var state, draft templ.Component = ui.State(p, ui.ShapeDraft, listNone), nil
		if l.Now.ID != "" {
			st := l.Now.On(v.Today)
			state = ui.State(p, shapes[st], stateWords[st])
		}
		if l.Draft.ID != "" {
			draft = ui.State(p, shapes[l.Draft.State], stateWords[l.Draft.State])
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.A(p, l.Org.Called(p.Lang), Path(l.Org)), state, ui.Text(l.Now.days(p.Lang)), draft}})
	}
	return t
}

func (v listView) paging() ui.Paging { return paging(v.PageNo, v.Total, pageSize) }

func paging(page, total, size int) ui.Paging {
	return ui.Paging{Page: page, Pages: (total + size - 1) / size, Total: total, From: (page-1)*size + 1, To: min(page*size, total)}
}

func (v rulesView) paging() ui.Paging { return paging(v.PageNo, v.Total, readersShown) }

func (v rulesView) number() string { return strconv.Itoa(v.Rules.Number) }

func (v rulesView) head() i18n.Text {
	if v.Rules.Number == 0 {
		return rulesWrite
	}
	return rulesChange
}

func (v rulesView) version(p ui.Page) string {
	return p.T(rulesVersion, "n", v.Rules.Number, "date", civil.DateOf(v.Rules.At).Format(p.Lang))
}

func (v rulesView) readers(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(rulesWho), Columns: []ui.Column{{Label: p.T(rulesName)}, {Label: p.T(rulesWhen)}}}
	for _, u := range v.Readers {
		state := ui.State(p, ui.ShapeWait, rulesNotYet)
		if !u.At.IsZero() {
			d := civil.DateOf(u.At)
			state = ui.State(p, ui.ShapeOK, rulesAt.Fill("date", i18n.Text{FI: d.Format(i18n.FI), SV: d.Format(i18n.SV), EN: d.Format(i18n.EN)}))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(u.Name), state}})
	}
	return t
}

func byName(lines []Line) {
	slices.SortStableFunc(lines, func(a, b Line) int {
		return strings.Compare(i18n.SortKey(a.Org.Name.In(i18n.FI))+a.Org.ID, i18n.SortKey(b.Org.Name.In(i18n.FI))+b.Org.ID)
	})
}
