package theme

import (
	"strings"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

type themesView struct {
	Vocabulary
	Form   themeForm
	Errors ui.Errors
}

type themeView struct {
	Gathered
	MayEdit bool
}

func (v Gathered) words() string { return strings.Join(v.Words, ", ") }

func items(p ui.Page, list []Item) []ui.WorkItem {
	var out []ui.WorkItem
	for _, i := range list {
		title, in := i.Name.Pick(p.Lang)
		w := ui.WorkItem{Title: title, Href: i.Path, Meta: p.T(i.Meta)}
		if in != p.Lang {
			w.Lang = in
		}
		out = append(out, w)
	}
	return out
}

func themeItems(p ui.Page, list []Theme) []ui.WorkItem {
	var all []Item
	for _, t := range list {
		all = append(all, Item{Name: t.Name, Path: t.Path()})
	}
	return items(p, all)
}

type editView struct {
	Theme
	Form        themeForm
	Into        []ui.Option
	Errors      ui.Errors
	MergeErrors ui.Errors
}

// looseFields send a network's own word to the vocabulary as it is.
func looseFields(c i18n.Content) map[string]string {
	m := map[string]string{}
	for _, l := range c.Langs() {
		m["name."+string(l)] = c.Own(l)
	}
	return m
}
