package practice

import (
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

type listView struct {
	List                    []Practice
	Form                    listForm
	SignedIn                bool
	Themes, Networks, Langs []ui.Option
}

// fill gathers what there is to choose from.
func (v *listView) fill(p ui.Page, every []Practice) {
	any := ui.Option{Label: p.T(pageAny)}
	v.Themes, v.Networks, v.Langs = []ui.Option{any}, []ui.Option{any}, []ui.Option{any}
	seen := map[string]bool{}
	for _, x := range every {
		if !seen[x.Of.Slug] {
			seen[x.Of.Slug] = true
			v.Networks = append(v.Networks, ui.Option{Value: x.Of.Slug, Label: x.Of.Name.In(p.Lang)})
		}
		for _, t := range x.Themes {
			if !seen["theme "+t.ID] {
				seen["theme "+t.ID] = true
				v.Themes = append(v.Themes, ui.Option{Value: t.Slug, Label: t.Name.In(p.Lang)})
			}
		}
	}
	for _, l := range i18n.Langs {
		v.Langs = append(v.Langs, ui.Option{Value: string(l), Label: l.NameIn(p.Lang)})
	}
}

func items(p ui.Page, list []Practice) []ui.WorkItem {
	var out []ui.WorkItem
	for _, x := range list {
		title, in := x.Title.Pick(p.Lang)
		parts := []string{x.Of.Name.In(p.Lang), x.By()}
		if x.Thanks > 0 {
			parts = append(parts, p.N(countThanks, x.Thanks))
		}
		if x.Uses > 0 {
			parts = append(parts, p.N(countUses, x.Uses))
		}
		w := ui.WorkItem{Title: title, Href: x.Path(), Meta: strings.Join(parts, " · ")}
		if in != p.Lang {
			w.Lang = in
		}
		out = append(out, w)
	}
	return out
}

type formView struct {
	Form     practiceForm
	Action   string
	Button   i18n.Text
	Errors   ui.Errors
	New      bool
	Networks []ui.Option
	Known    []string // themes of the vocabulary
}

func (v formView) themeHint() i18n.Text {
	return pageThemeHint.Fill("themes", strings.Join(v.Known[:min(30, len(v.Known))], ", "))
}

func choices(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, v := range space.Visibilities {
		out = append(out, ui.Option{Value: string(v), Label: p.T(space.VisibilityNames[v])})
	}
	return out
}

func kinds(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, k := range []Kind{Use, Question, Answer} {
		out = append(out, ui.Option{Value: string(k), Label: p.T(kindNames[k])})
	}
	return out
}

type oneView struct {
	Shown
	Form        sayForm
	Errors      ui.Errors
	SeesNetwork bool
}

type part struct {
	id      string
	heading i18n.Text
	text    i18n.Content
}

func (w Words) parts() []part {
	var out []part
	for _, x := range []part{{"situation", pageSituation, w.Situation}, {"done", pageDone, w.Done}, {"result", pageResult, w.Result},
		{"watch", pageWatch, w.Watch}, {"for-whom", pageForWhom, w.ForWhom}} {
		if !x.text.Empty() {
			out = append(out, x)
		}
	}
	return out
}

func heading(p ui.Page, x Practice) string {
	return p.T(pageVersion, "n", x.Version, "date", civil.DateOf(x.Changed).Format(p.Lang))
}
