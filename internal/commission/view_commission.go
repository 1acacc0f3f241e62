package commission

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/course"
	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

var shapes = map[State]ui.Shape{
	Requested: ui.ShapeWait, Matched: ui.ShapeWait, Offered: ui.ShapeNow, Accepted: ui.ShapeOK, Declined: ui.ShapeBad, Expired: ui.ShapeOff, Scheduled: ui.ShapeNow,
	Delivered: ui.ShapeOK, Answered: ui.ShapeOK, Invoiced: ui.ShapeOK, Closed: ui.ShapeOff, Cancelled: ui.ShapeOff,
}

func (v listView) active() int {
	if v.Form.State != "" {
		return 1
	}
	return 0
}

func states(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(pageAny)}}
	for _, s := range States {
		out = append(out, ui.Option{Value: string(s), Label: p.T(stateWords[s])})
	}
	return out
}

func (v listView) items(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, r := range v.Rows {
		meta := r.Organisation.In(p.Lang)
		if len(r.Sessions) > 0 {
			meta += " · " + civil.FormatPeriod(p.Lang, r.Sessions[0].Starts, r.Sessions[0].Ends)
		}
		out = append(out, ui.WorkItem{Title: r.Title, Lang: r.Lang, Href: r.Path(), Meta: meta, State: ui.State(p, shapes[r.State], stateWords[r.State])})
	}
	return out
}

func langs(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, l := range i18n.Langs {
		out = append(out, ui.Option{Value: string(l), Label: l.NameIn(p.Lang)})
	}
	return out
}

func towns(p ui.Page, today civil.Date) []ui.Option {
	out := []ui.Option{{Label: ""}}
	for _, m := range place.MunicipalitiesByName(p.Lang, today) {
		out = append(out, ui.Option{Value: m.Code, Label: p.T(m.Name)})
	}
	return out
}

func at(group string, i int, name string) string { return group + "." + strconv.Itoa(i) + "." + name }

// rows are the times that were typed and one more.
func (v requestView) rows() []sessionForm {
	rows := v.Form.Sessions
	if len(rows) < maxSessions {
		rows = append(rows[:len(rows):len(rows)], sessionForm{})
	}
	if len(rows) < 2 {
		rows = append(rows, sessionForm{})
	}
	return rows
}

func (v requestView) themeHint() i18n.Text {
	return hintThemes.Fill("themes", strings.Join(v.Known, ", "))
}

func day(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func clock(f sessionForm, t civil.TimeOfDay) string {
	if f.Day.IsZero() && t == (civil.TimeOfDay{}) {
		return ""
	}
	return t.String()
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func written(p ui.Page, l i18n.Lang, s string) templ.Component {
	return ui.Name(p, i18n.Content{}.Set(l.Or(i18n.FI), s))
}

func (v View) where(p ui.Page) string {
	if v.Online {
		return p.T(wordOnline)
	}
	parts := []string{}
	if v.Request.Place != "" {
		parts = append(parts, v.Request.Place)
	}
	if m, ok := place.MunicipalityByCode(v.Municipality); ok {
		parts = append(parts, p.T(m.Name))
	}
	return strings.Join(parts, ", ")
}

func (v View) facts(p ui.Page) []ui.Fact {
	out := []ui.Fact{
		{Name: factOrg, Value: ui.A(p, v.Organisation.Name.In(p.Lang), v.Organisation.Path())},
		{Name: factCentre, Value: ui.A(p, v.CentreOrg.Name.In(p.Lang), v.CentreOrg.Path())},
		{Name: fieldNeed, Value: written(p, v.Lang, v.Need)},
	}
	if v.Aims != "" {
		out = append(out, ui.Fact{Name: fieldAims, Value: written(p, v.Lang, v.Aims)})
	}
	if v.Audience != "" {
		out = append(out, ui.Fact{Name: fieldAudience, Value: written(p, v.Lang, v.Audience)})
	}
	out = append(out, ui.Fact{Name: fieldSize, Value: ui.Num(p, v.Size)}, ui.Fact{Name: factWhere, Value: ui.Text(v.where(p))},
		ui.Fact{Name: fieldLang, Value: ui.Text(v.Lang.NameIn(p.Lang))})
	var names []string
	for _, t := range v.Themes {
		names = append(names, t.Name.In(p.Lang))
	}
	out = append(out, ui.Fact{Name: fieldThemes, Value: ui.Text(strings.Join(names, ", "))})
	var times []templ.Component
	for _, s := range v.Sessions {
		times = append(times, ui.Period(p, s.Starts, s.Ends))
	}
	out = append(out, ui.Fact{Name: factTime, Value: ui.Lines(times...)})
	if v.Budget > 0 {
		out = append(out, ui.Fact{Name: fieldBudget, Value: ui.Text(v.Budget.Format(p.Lang))})
	}
	if v.Reference != "" {
		out = append(out, ui.Fact{Name: fieldReference, Value: ui.Text(v.Reference)})
	}
	if v.Chosen.ID != "" {
		out = append(out, ui.Fact{Name: factExpert, Value: ui.A(p, v.Chosen.Name, v.Chosen.Path())})
	}
	return out
}

func quantity(l i18n.Lang, n int64) string { return course.Hours(n).Format(l) }

func (v View) offerTable(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(headOffer), Columns: []ui.Column{{Label: p.T(fieldName)}, {Label: p.T(colAmount), Right: true}, {Label: p.T(fieldUnit)},
		{Label: p.T(fieldPrice), Right: true}, {Label: p.T(fieldVAT), Right: true}, {Label: p.T(colSum), Right: true}}}
	for _, l := range v.Offer.Lines {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Name(p, l.Name), ui.Text(quantity(p.Lang, l.Quantity)), ui.Text(p.T(unitWords[l.Unit])),
			ui.Text(l.Price.Format(p.Lang)), ui.Text(quantity(p.Lang, l.VAT)), ui.Text(l.Net().Format(p.Lang))}})
	}
	empty := ui.Text("")
	foot := func(name i18n.Text, sum templ.Component) ui.Row {
		return ui.Row{Cells: []templ.Component{ui.Text(p.T(name)), empty, empty, empty, empty, sum}}
	}
	t.Foot = []ui.Row{foot(offerNet, ui.Text(v.Offer.Net().Format(p.Lang))), foot(offerTax, ui.Text(v.Offer.Tax().Format(p.Lang))),
		foot(offerSum, ui.Strong((v.Offer.Net() + v.Offer.Tax()).Format(p.Lang)))}
	return t
}

func (v View) offerFacts(p ui.Page) []ui.Fact {
	out := []ui.Fact{{Name: offerUntil, Value: ui.Day(p, v.Offer.ValidUntil)}, {Name: headPrices, Value: ui.Text(p.T(offerBy, "version", v.Prices.Version))}}
	if !v.Offer.Terms.Empty() {
		out = append(out, ui.Fact{Name: offerTerms, Value: ui.Content(p, v.Offer.Terms)})
	}
	if v.Offer.Message != "" {
		out = append(out, ui.Fact{Name: fieldMessage, Value: ui.Text(v.Offer.Message)})
	}
	return out
}

func (v View) history(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, s := range v.Steps {
		meta := civil.FormatInstant(p.Lang, s.At)
		if s.Name != "" {
			meta += " · " + s.Name
		}
		if s.Comment != "" {
			meta += " · " + s.Comment
		}
		out = append(out, ui.WorkItem{Title: p.T(stepWords[s.Action]), Meta: meta})
	}
	return out
}

// said writes facts about a candidate.
func (m Matching) said(p ui.Page, list []Said) []templ.Component {
	names := map[string]string{}
	for _, t := range m.Themes {
		names[t.ID] = t.Name.In(p.Lang)
	}
	var out []templ.Component
	for _, s := range list {
		out = append(out, ui.Text(p.T(factWords[s.Fact], "theme", names[s.Theme], "n", s.N)))
	}
	return out
}

func (m Matching) table(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pageMatch), Columns: []ui.Column{{Label: p.T(colWho)}, {Label: p.T(colFits), Right: true}, {Label: p.T(colWhy)}, {Label: p.T(colMissing)}, {Label: p.T(colDo), Quiet: true}}}
	for _, r := range m.Ranked {
		missing := ui.Muted(p.T(nothing))
		if len(r.Missing) > 0 {
			missing = ui.Lines(m.said(p, r.Missing)...)
		}
		var do templ.Component = ui.Text("")
		if m.May[Choose] {
			do = ui.ActionButton(p, ui.Act{Path: m.Path() + "/match", Label: doChoose, Object: r.Name, Hidden: map[string]string{"expert": r.ID}, Style: "quiet small"})
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.A(p, r.Name, r.Path), ui.Text(strconv.Itoa(r.Score*100/MostScore) + " %"),
			ui.Lines(m.said(p, r.Reasons)...), missing, do}})
	}
	return t
}

func (v offerView) label(p ui.Page, i int) i18n.Text {
	x := v.Prices.Prices[i]
	return i18n.Same(p.T(fieldAmount, "name", x.Name, "price", x.Price.Format(p.Lang), "unit", unitWords[x.Unit]))
}

func (v offerView) amount(i int) string {
	for _, l := range v.Form.Lines {
		if l.At == i+1 {
			return l.Amount
		}
	}
	return ""
}

func units(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, u := range Units {
		out = append(out, ui.Option{Value: string(u), Label: p.T(unitWords[u])})
	}
	return out
}

// rows are the lines that were typed and two more.
func (v pricesView) rows() []priceForm {
	rows := v.Form.Prices
	return append(rows[:len(rows):len(rows)], make([]priceForm, min(2, maxPrices-len(rows)))...)
}

func (v pricesView) table(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(offerBy, "version", v.Now.Version) + " · " + p.T(fieldFrom) + " " + v.Now.From.Format(p.Lang), ShowCaption: true,
		Columns: []ui.Column{{Label: p.T(fieldName)}, {Label: p.T(fieldUnit)}, {Label: p.T(fieldPrice), Right: true}, {Label: p.T(fieldVAT), Right: true}}}
	for _, x := range v.Now.Prices {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Name(p, x.Name), ui.Text(p.T(unitWords[x.Unit])), ui.Text(x.Price.Format(p.Lang)), ui.Text(quantity(p.Lang, x.VAT))}})
	}
	return t
}
