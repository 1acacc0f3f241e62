package material

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

type listView struct {
	Listing
	Form    listForm
	HasDesk bool
}

func (v listView) paging() ui.Paging {
	from := (v.Page-1)*pageSize + 1
	return ui.Paging{From: from, To: from + len(v.Items) - 1, Total: v.Total, Page: v.Page, Pages: pages(v.Total)}
}

func (v listView) unfiltered() bool { return v.Form == (listForm{Page: v.Form.Page}) }

func (v listView) orgs(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(pageAny)}}
	for _, o := range v.Orgs {
		out = append(out, ui.Option{Value: o.ID, Label: o.Name.In(p.Lang)})
	}
	return out
}

func (v listView) themes(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(pageAny)}}
	for _, t := range v.Themes {
		out = append(out, ui.Option{Value: t.Slug, Label: t.Name.In(p.Lang)})
	}
	return out
}

func langOptions(p ui.Page, none i18n.Text) []ui.Option {
	out := []ui.Option{{Label: p.T(none)}}
	for _, l := range i18n.Langs {
		out = append(out, ui.Option{Value: string(l), Label: l.NameIn(p.Lang)})
	}
	return out
}

func items(p ui.Page, list []Listed, desk bool) []ui.WorkItem {
	var out []ui.WorkItem
	for _, x := range list {
		sheet, href := x.Shown, x.Path()
		if desk {
			sheet, href = x.Sheet, href+"?version=-1"
		}
		title, in := sheet.Title.Pick(p.Lang)
		meta := []string{x.Of.Name.In(p.Lang), langsOf(p, sheet)}
		if n := x.Counts.All(); n > 0 {
			meta = append(meta, p.N(countOpened, n))
		}
		w := ui.WorkItem{Title: title, Href: href, Meta: strings.Join(meta, " · ")}
		if desk {
			w.State = state(p, x.Material)
		}
		if in != p.Lang {
			w.Lang = in
		}
		out = append(out, w)
	}
	return out
}

func langsOf(p ui.Page, s Sheet) string {
	var names []string
	for _, l := range s.Title.Langs() {
		names = append(names, l.NameIn(p.Lang))
	}
	return strings.Join(names, ", ")
}

func state(p ui.Page, m Material) templ.Component {
	switch {
	case m.State == Withdrawn:
		return ui.State(p, ui.ShapeEnded, stateGone)
	case m.State == Draft:
		return ui.State(p, ui.ShapeDraft, stateDraft)
	case m.Dirty:
		return ui.State(p, ui.ShapeHalf, stateDirty)
	}
	return ui.State(p, ui.ShapeOK, stateOut)
}

func (v Looking) facts(p ui.Page) []ui.Fact {
	var out []ui.Fact
	add := func(name i18n.Text, value templ.Component) { out = append(out, ui.Fact{Name: name, Value: value}) }
	add(pageOrg, ui.Join(ui.A(p, v.Of.Name.In(p.Lang), v.Of.Path())))
	if !v.Seen.ForWhom.Empty() {
		add(pageForWhom, ui.Content(p, v.Seen.ForWhom))
	}
	add(pageLangs, ui.Text(langsOf(p, v.Seen)))
	if v.Seen.Minutes > 0 {
		add(pageTime, ui.Text(p.N(countMinutes, v.Seen.Minutes)))
	}
	if v.Seen.Licence != "" {
		name := p.T(licenceNames[v.Seen.Licence])
		if to := v.Seen.Licence.address(p.Lang); to != "" {
			add(pageLicence, outside(name, to))
		} else {
			add(pageLicence, ui.Text(name))
		}
	}
	if v.Seen.Holder != "" {
		add(pageHolder, ui.Text(v.Seen.Holder))
	}
	if v.Seen.Access.Empty() {
		add(pageAccess, ui.Text(p.T(pageNoAccess)))
	} else {
		add(pageAccess, ui.Content(p, v.Seen.Access))
	}
	if v.Number > 0 {
		add(pageVersion, ui.Text(p.T(pageVersionN, "n", v.Number, "date", civil.DateOf(v.at()).Format(p.Lang))))
	}
	return out
}

func (v Looking) at() time.Time {
	for _, x := range v.Versions {
		if x.Number == v.Number {
			return x.At
		}
	}
	return v.Changed
}

// part is the query that names the version a part belongs to; none for what is
// published.
func (v Looking) part() string {
	switch v.Number {
	case v.Version:
		return ""
	case 0:
		return "?version=-1"
	}
	return "?version=" + strconv.Itoa(v.Number)
}

func (v Looking) files(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, f := range v.Seen.Files {
		title := f.Name
		if f.Note != "" {
			title = f.Note
		}
		meta := []string{p.T(pageFetch), f.Name, size(p.Lang, f.Size)}
		if f.Lang != "" {
			meta = append(meta, f.Lang.NameIn(p.Lang))
		}
		out = append(out, ui.WorkItem{Title: title, Href: v.Path() + "/files/" + f.ID + v.part(), Meta: strings.Join(meta, " · "), Lang: other(p, f.Lang)})
	}
	return out
}

// other is a language where it is not the page's.
func other(p ui.Page, l i18n.Lang) i18n.Lang {
	if l == p.Lang {
		return ""
	}
	return l
}

func (v Looking) links(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for i, x := range v.Seen.Links {
		title, in := x.Title.Pick(p.Lang)
		_, host, _ := strings.Cut(x.URL, "://")
		host, _, _ = strings.Cut(host, "/")
		out = append(out, ui.WorkItem{Title: title, Lang: other(p, in), Href: v.Path() + "/links/" + strconv.Itoa(i+1) + v.part(), Meta: p.T(pageOutside) + ": " + host})
	}
	return out
}

func (v Looking) uses(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, u := range v.Uses {
		title, in := u.Name.Pick(p.Lang)
		w := ui.WorkItem{Title: title, Lang: other(p, in), Href: u.Path, Meta: p.T(u.Kind)}
		if v.MayPublish {
			w.Act = ui.ActionButton(p, ui.Act{Path: v.Path() + "/unuse", Label: pageUnuse, Object: title, Hidden: map[string]string{"in": u.Ref}, Style: "text small"})
		}
		out = append(out, w)
	}
	return out
}

func (v Looking) versions(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, x := range v.Versions {
		note, in := x.Note.Pick(p.Lang)
		w := ui.WorkItem{Title: p.T(pageVersion) + " " + strconv.Itoa(x.Number), Href: v.Path() + "?version=" + strconv.Itoa(x.Number), Meta: civil.DateOf(x.At).Format(p.Lang)}
		if note != "" && in == p.Lang {
			w.Meta += " · " + note
		}
		out = append(out, w)
	}
	return out
}

// size is a size as people say it.
func size(l i18n.Lang, n int64) string {
	unit := "MB"
	if l == i18n.FI {
		unit = "Mt"
	}
	if n < 100_000 {
		return fmt.Sprintf("%d\u00a0k%s", (n+999)/1000, unit[1:])
	}
	return i18n.Decimal(l, float64(n)/1e6, 1) + "\u00a0" + unit
}

type editView struct {
	Action string
	Form   textForm
	Errors ui.Errors
	Orgs   []ui.Option
	New    bool
}

// rows are the links of the form and two to add.
func (v editView) rows() []linkForm {
	return append(append([]linkForm{}, v.Form.Links...), make([]linkForm, max(0, min(2, maxLinks-len(v.Form.Links))))...)
}

// row is the name of a row of a list in a form.
func row(list string, i int) string { return list + "." + strconv.Itoa(i) }

func licences(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, l := range Licences {
		out = append(out, ui.Option{Value: string(l), Label: p.T(licenceNames[l])})
	}
	return out
}

type filesView struct {
	Looking
	Form   fileForm
	Errors ui.Errors
}

func (v filesView) list(p ui.Page) []ui.WorkItem {
	out := v.files(p)
	for i, f := range v.Seen.Files {
		out[i].Act = ui.ActionButton(p, ui.Act{Path: v.Path() + "/files/" + f.ID + "/remove", Label: pageDetach, Object: f.Name, Style: "text small"})
	}
	return out
}

type publishView struct {
	Looking
	Form   publishForm
	Errors ui.Errors
}

type useView struct {
	Looking
	Form    useForm
	Errors  ui.Errors
	Options []ui.Option
}

// minutes are what stands in the field; none is an empty one.
func minutes(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
