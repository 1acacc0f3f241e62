package handbook

import (
	"strconv"

	"github.com/a-h/templ"

	"parvi/internal/person"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

var stateShapes = map[State]ui.Shape{Draft: ui.ShapeDraft, Published: ui.ShapeOK, Replaced: ui.ShapeEnded, Declined: ui.ShapeBad}

func chapterItems(p ui.Page, all []Chapter) []ui.WorkItem {
	items := make([]ui.WorkItem, len(all))
	for i, c := range all {
		title, in := c.Title.Pick(p.Lang)
		items[i] = ui.WorkItem{Title: strconv.Itoa(i+1) + ". " + title, Href: c.Path(), Lang: in, Meta: c.Lead.In(p.Lang)}
		if c.IsStale(p.Lang) {
			items[i].State = ui.State(p, ui.ShapeWait, msgStaleWord)
		} else if in != p.Lang {
			items[i].State = ui.State(p, ui.ShapeHalf, msgNotInLang)
		}
	}
	return items
}

// authorName is who wrote a version: we, where nobody of the register did.
func authorName(p ui.Page, v Version, who person.Person) string {
	if v.Author == "" {
		return p.T(msgParvi)
	}
	return who.Name
}

func versionTable(v historyView) ui.TableSpec {
	t := ui.TableSpec{Caption: v.T(msgHistory), Columns: []ui.Column{
		{Label: v.T(msgColumnVersion)}, {Label: v.T(msgColumnState)}, {Label: v.T(msgColumnWho)}, {Label: v.T(msgColumnWhen)}, {Label: v.T(msgColumnNote)}, {Label: v.T(msgColumnCompare)}}}
	for _, one := range v.Versions {
		no := strconv.Itoa(one.No)
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			ui.Text(v.T(msgVersionNo, "n", no)), ui.State(v.Page, stateShapes[one.State], stateNames[one.State]),
			ui.Text(authorName(v.Page, one, v.People[one.Author])), ui.Time(v.Page, one.Created), ui.Text(one.Note),
			ui.AFor(v.Page, v.T(msgToBefore), v.T(msgVersionNo, "n", no), v.Chapter.Path()+"/compare?new="+no)}})
	}
	return t
}

func versionOptions(v historyView) []ui.Option {
	var options []ui.Option
	for _, one := range v.Versions {
		no := strconv.Itoa(one.No)
		options = append(options, ui.Option{Value: no, Label: v.T(msgVersionNo, "n", no)})
	}
	return options
}

func compareLead(v compareView) string {
	if v.Old.No == 0 {
		return v.T(msgCompareFirst)
	}
	return v.T(msgCompareLead, "n", strconv.Itoa(v.New.No), "old", strconv.Itoa(v.Old.No))
}

func compareTabs(v compareView) []ui.Tab {
	var tabs []ui.Tab
	for _, l := range i18n.Langs {
		if v.Old.Title.Has(l) || v.New.Title.Has(l) {
			tabs = append(tabs, ui.Tab{Label: langNames[l].In(v.Lang), Href: v.Query("lang", string(l)), Current: l == v.In})
		}
	}
	return tabs
}

func versionField(v Version) map[string]string {
	return map[string]string{"version": strconv.Itoa(v.No)}
}

func proposalItems(p ui.Page, list []proposal) []ui.WorkItem {
	items := make([]ui.WorkItem, len(list))
	for i, one := range list {
		title, in := one.Title.Pick(p.Lang)
		path := "/handbook/" + one.Slug + "/compare?new=" + strconv.Itoa(one.No)
		items[i] = ui.WorkItem{Title: title, Href: path, Lang: in, Meta: one.Note, State: ui.Time(p, one.Created),
			Act: ui.LinkButtonFor(p, msgRead, title, path, "quiet small")}
	}
	return items
}
