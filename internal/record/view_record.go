package record

import (
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// shown is what the public page says: what the paper says.
func (c Certificate) shown(p ui.Page) []ui.Fact {
	out := []ui.Fact{
		{Name: pageName, Value: ui.Text(c.Name)},
		{Name: pageCourse, Value: ui.Name(p, c.Title)},
	}
	for _, f := range c.facts(p.Lang) {
		out = append(out, ui.Fact{Name: f.name, Value: ui.Text(f.value)})
	}
	for _, part := range []struct {
		name i18n.Text
		what i18n.Content
	}{{certOutcomes, c.Outcomes}, {certContents, c.Contents}} {
		if !part.what.Empty() {
			out = append(out, ui.Fact{Name: part.name, Value: ui.Name(p, onOneLine(part.what))})
		}
	}
	out = append(out, ui.Fact{Name: pageIssued, Value: ui.Text(civil.DateOf(c.Issued).Format(p.Lang))})
	if c.Signer != "" {
		out = append(out, ui.Fact{Name: ruleSigner, Value: ui.Text(c.Signer)})
	}
	return append(out, ui.Fact{Name: fieldCode, Value: ui.Text(c.Shown())})
}

// onOneLine is what was written one thing a line, one after another.
func onOneLine(c i18n.Content) i18n.Content {
	one := func(s string) string { return strings.Join(lines(s), "; ") }
	return i18n.Content{FI: one(c.FI), SV: one(c.SV), EN: one(c.EN)}
}

func mineItems(p ui.Page, list []Certificate) []ui.WorkItem {
	var out []ui.WorkItem
	for _, c := range list {
		meta := c.days(p.Lang) + " · " + p.T(certHoursOf, "hours", HoursText(p.Lang, c.Hours)) + " · " + c.Organiser.In(p.Lang)
		if !c.Valid() {
			meta = p.T(stateGone) + " · " + meta
		}
		out = append(out, ui.WorkItem{Title: c.Title.In(p.Lang), Href: c.Path(), Meta: meta})
	}
	return out
}

// lead says by what rule certificates are given.
func (v courseView) lead(p ui.Page) string {
	if v.Rule.Off {
		return p.T(listOff)
	}
	return p.T(listLead, "percent", v.Rule.Percent)
}

func (v courseView) table(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(headPeople), Columns: []ui.Column{
		{Label: p.T(pageName)}, {Label: p.T(colShare), Right: true}, {Label: p.T(colState)}, {Label: p.T(colDo), Quiet: true},
	}}
	path := v.Course.Path() + "/certificates/"
	for _, l := range v.Lines {
		var do templ.Component = ui.Text("")
		if v.Over {
			do = lineActions(p, path+l.ID, l)
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(l.Name), ui.Text(i18n.Number(p.Lang, l.Share) + " %"), v.stateOf(p, l), do}})
	}
	return t
}

func (v courseView) stateOf(p ui.Page, l Line) templ.Component {
	switch {
	case l.Certificate.ID != "" && !l.Certificate.Valid():
		return ui.State(p, ui.ShapeBad, stateGone)
	case l.Certificate.ID != "":
		return ui.A(p, p.T(stateGiven, "date", civil.DateOf(l.Certificate.Issued).Format(p.Lang)), l.Certificate.Path())
	case l.Earns:
		return ui.Text(p.T(stateDue))
	case v.Rule.Off:
		return ui.Text("–")
	}
	return ui.Text(p.T(stateShort))
}
