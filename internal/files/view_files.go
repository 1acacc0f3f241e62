package files

import (
	"strconv"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/markup"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

// frontView is the front page of a workspace.
type frontView struct {
	Front
	Tabs  templ.Component
	Slots []filled
	Quota int64
}

// filled is a slot with what is to be shown there.
type filled struct {
	Slot
	Part templ.Component
}

// editView is the form of a page. Theirs is what somebody else has saved
// meanwhile.
type editView struct {
	Action  string
	Form    pageForm
	Errors  ui.Errors
	Choices []ui.Option
	Old     bool
	Theirs  Page
	By      string
}

type compareView struct {
	Reading
	A, B Version
	What []difference
}

// difference is what changed in one language.
type difference struct {
	Lang i18n.Lang
	Text []markup.Paragraph
}

func (d difference) changed() bool {
	for _, p := range d.Text {
		if p.Changed() {
			return true
		}
	}
	return false
}

type fileView struct {
	Action  string
	Form    fileForm
	Errors  ui.Errors
	Choices []ui.Option
	Max     i18n.Text
}

type lookView struct {
	Looking
	Choices       []ui.Option
	Max           i18n.Text
	Version, Said ui.Errors
}

func orSomebody(l i18n.Lang, name string) string {
	if name == "" {
		return pageSomebody.In(l)
	}
	return name
}

func instant(p ui.Page, t time.Time) string { return civil.FormatInstant(p.Lang, t) }

func visibilityTag(p ui.Page, v space.Visibility) templ.Component {
	if v == space.Public {
		return nil
	}
	return ui.Tag(p.T(space.VisibilityNames[v]))
}

func otherLang(p ui.Page, l i18n.Lang) i18n.Lang {
	if l == p.Lang {
		return ""
	}
	return l
}

func entryItems(p ui.Page, list []space.Entry, names map[string]string) []ui.WorkItem {
	var items []ui.WorkItem
	for _, e := range list {
		items = append(items, ui.WorkItem{
			Title: e.Title, Href: e.Path, Lang: otherLang(p, i18n.Lang(e.Lang)), State: visibilityTag(p, e.Visibility),
			Meta: p.T(kindNames[e.Kind]) + " · " + orSomebody(p.Lang, names[e.Author]) + " · " + instant(p, e.At),
		})
	}
	return items
}

func pageItems(p ui.Page, list []Page, names map[string]string) []ui.WorkItem {
	var items []ui.WorkItem
	for _, x := range list {
		title, l := x.Title.Pick(p.Lang)
		items = append(items, ui.WorkItem{
			Title: title, Href: x.Path(), Lang: otherLang(p, l), State: visibilityTag(p, x.Visibility),
			Meta: p.T(pageSavedBy, "name", orSomebody(p.Lang, names[x.Author]), "date", instant(p, x.At)),
		})
	}
	return items
}

func fileItems(p ui.Page, list []File, names map[string]string) []ui.WorkItem {
	var items []ui.WorkItem
	for _, f := range list {
		meta := p.T(pageBroughtBy, "size", p.T(megabytes(f.Size)), "name", orSomebody(p.Lang, names[f.Author]), "date", instant(p, f.At))
		if d := f.Description.In(p.Lang); d != "" {
			meta = d + " · " + meta
		}
		items = append(items, ui.WorkItem{Title: f.Name, Href: f.Path(), Meta: meta, State: visibilityTag(p, f.Visibility)})
	}
	return items
}

func yearOptions(y Year) []ui.Option {
	var list []ui.Option
	for _, n := range y.Years {
		list = append(list, ui.Option{Value: strconv.Itoa(n), Label: strconv.Itoa(n)})
	}
	return list
}

func monthTable(p ui.Page, y Year) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pageByMonth), Columns: []ui.Column{{Label: p.T(pageMonth)}, {Label: p.T(pageEntries), Right: true}, {Label: p.T(pageAuthors), Right: true}}}
	for i, m := range y.Months {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(civil.Month(p.Lang, time.Month(i+1))), ui.Num(p, m.Entries), ui.Num(p, m.Authors)}})
	}
	t.Foot = []ui.Row{{Cells: []templ.Component{ui.Text(p.T(pageWholeYear)), ui.Num(p, y.Total.Entries), ui.Num(p, y.Total.Authors)}}}
	return t
}

func versionItems(p ui.Page, x Reading) []ui.WorkItem {
	var items []ui.WorkItem
	for i, v := range x.Versions {
		meta := p.T(pageSavedBy, "name", orSomebody(p.Lang, x.Names[v.Author]), "date", instant(p, v.At))
		if v.Why != "" {
			meta += " · " + v.Why
		}
		item := ui.WorkItem{Title: p.T(pageVersionN, "n", v.Number), Meta: meta}
		if i+1 < len(x.Versions) {
			item.Href = x.Page.Path() + "/compare?a=" + strconv.Itoa(x.Versions[i+1].Number) + "&b=" + strconv.Itoa(v.Number)
		}
		if i > 0 && x.MayEdit {
			item.Act = ui.ActionButton(p, ui.Act{Path: x.Page.Path() + "/restore", Label: pageRestore, Object: item.Title, Style: "quiet small", Hidden: map[string]string{"number": strconv.Itoa(v.Number)}})
		}
		items = append(items, item)
	}
	return items
}

func savedItems(p ui.Page, x Looking) []ui.WorkItem {
	var items []ui.WorkItem
	for _, v := range x.Versions {
		items = append(items, ui.WorkItem{
			Title: p.T(pageVersionN, "n", v.Number) + ": " + v.Name, Href: downloadPath(x.File.ID, v.Number),
			Meta: p.T(pageBroughtBy, "size", p.T(megabytes(v.Size)), "name", orSomebody(p.Lang, x.Names[v.Author]), "date", instant(p, v.At)),
		})
	}
	return items
}
