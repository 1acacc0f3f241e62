package guidance

import (
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

type answersView struct {
	List  []Published
	Total int
	Form  answersForm
	Desk  bool
	Pager ui.Paging
}

// langs are names of languages in a row.
func langs(p ui.Page, list []i18n.Lang) string {
	var out []string
	for _, l := range list {
		out = append(out, l.NameIn(p.Lang))
	}
	return strings.Join(out, ", ")
}

// item is an answer in a list; desk adds what only the study centre cares for.
func (a Published) item(p ui.Page, desk bool) ui.WorkItem {
	title, in := a.Title.Pick(p.Lang)
	i := ui.WorkItem{Title: title, Href: a.Path()}
	if in != p.Lang {
		i.Lang = in
	}
	parts := []string{p.T(topicWords[a.Topic])}
	if a.Yes > 0 {
		parts = append(parts, p.N(countHelped, a.Yes))
	}
	if desk {
		if a.No > 0 {
			parts = append(parts, p.N(countNotHelped, a.No))
		}
		if lacks := a.Lacks(); len(lacks) > 0 {
			parts = append(parts, p.T(langMissing, "langs", langs(p, lacks)))
		}
		if a.Withdrawn {
			parts = append(parts, p.T(withdrawnNote))
		}
	}
	i.Meta = strings.Join(parts, " · ")
	return i
}

func answerItems(p ui.Page, list []Published, desk bool) []ui.WorkItem {
	var out []ui.WorkItem
	for _, a := range list {
		out = append(out, a.item(p, desk))
	}
	return out
}

func (v Shown) by(p ui.Page) string {
	return p.T(answerBy, "centre", v.CentreOrg.Name.In(p.Lang), "date", civil.DateOf(v.Changed))
}

func (v Shown) versions(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, w := range v.Wordings {
		title, in := w.Title.Pick(p.Lang)
		i := ui.WorkItem{Title: title, Meta: p.T(versionLine, "n", w.Number) + " · " + v.Names[w.By].Name + " · " + civil.FormatInstant(p.Lang, w.At)}
		if in != p.Lang {
			i.Lang = in
		}
		out = append(out, i)
	}
	return out
}
