package talk

import (
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

// langOf marks a text that is not in the page's language.
func langOf(p ui.Page, l i18n.Lang) templ.Attributes {
	if l == p.Lang || l == "" {
		return nil
	}
	return templ.Attributes{"lang": string(l)}
}

// live are the attributes by which the script of the page follows the thread:
// on the last page only, for there new posts appear.
func live(p ui.Page, v threadView) templ.Attributes {
	if v.At != v.Pages || !v.SignedIn || v.Place.Over {
		return nil
	}
	return templ.Attributes{
		"data-live": string(p.URL("/threads/" + v.Thread.ID + "/live")),
		"data-last": strconv.Itoa(v.Thread.Posts),
	}
}

func langOptions(p ui.Page) []ui.Option {
	var list []ui.Option
	for _, l := range i18n.Langs {
		list = append(list, ui.Option{Value: string(l), Label: l.NameIn(p.Lang)})
	}
	return list
}

func visibilityOptions(p ui.Page, choices []space.Visibility) []ui.Option {
	var list []ui.Option
	for _, v := range choices {
		o := ui.Option{Value: string(v), Label: p.T(space.VisibilityNames[v])}
		if v == space.Public {
			o.Hint = p.T(pageNameShown)
		}
		list = append(list, o)
	}
	return list
}

// followOptions are what somebody may want of one thread. The first is what
// holds when they say nothing.
func followOptions(p ui.Page, ofSpace space.Mail) []ui.Option {
	first := pageFollowNot
	if ofSpace != "" {
		first = pageFollowSpace
	}
	list := []ui.Option{{Label: p.T(first)}}
	for _, m := range []space.Mail{space.MailNow, space.MailDaily, space.MailWeekly, space.MailNone} {
		list = append(list, ui.Option{Value: string(m), Label: p.T(space.MailSettings[m])})
	}
	return list
}

// followHint says what holds for the space otherwise.
func followHint(ofSpace space.Mail) i18n.Text {
	if ofSpace == "" {
		return i18n.Text{}
	}
	return pageFollowHint.Fill("mail", space.MailSettings[ofSpace])
}

// workItems are threads as a list of what may be opened.
func workItems(p ui.Page, lines []Line) []ui.WorkItem {
	var items []ui.WorkItem
	for _, l := range lines {
		item := ui.WorkItem{Title: l.Title, Href: l.Path(), Meta: lineMeta(p, l), State: lineState(p, l)}
		if l.Lang != p.Lang {
			item.Lang = l.Lang
		}
		if l.Unread > 1 {
			item.Href = postPath(l.ID, l.Unread)
		}
		items = append(items, item)
	}
	return items
}

// lineState is what a thread is, as a list says it.
func lineState(p ui.Page, l Line) templ.Component {
	var parts []templ.Component
	add := func(yes bool, shape ui.Shape, word i18n.Text) {
		if yes {
			parts = append(parts, ui.State(p, shape, word))
		}
	}
	add(l.Unread > 0, ui.ShapeWait, pageUnread)
	add(!l.Hidden.IsZero(), ui.ShapeOff, pageIsHidden)
	add(l.waits(), ui.ShapeOpen, pageIsWaiting)
	add(l.Question && l.Solved.IsZero() && l.Answers > 0, ui.ShapeHalf, pageIsAnswered)
	add(!l.Solved.IsZero(), ui.ShapeOK, pageIsSolved)
	add(!l.Closed.IsZero(), ui.ShapeEnded, pageIsClosed)
	if l.Visibility != space.Public {
		parts = append(parts, ui.Tag(p.T(space.VisibilityNames[l.Visibility])))
	}
	return ui.Join(parts...)
}

// waits tells whether a question waits for its first answer.
func (l Line) waits() bool {
	return l.Question && l.Solved.IsZero() && l.Closed.IsZero() && l.Answers == 0
}

func lineMeta(p ui.Page, l Line) string {
	if l.Question {
		parts := []string{p.T(pageLineAsked, "name", orSomebody(p.Lang, l.By), "date", p.Date(civil.DateOf(l.At)))}
		if l.Answers > 0 {
			parts = append(parts, p.N(countAnswers, l.Answers))
		}
		return strings.Join(parts, " · ")
	}
	parts := []string{p.N(countPosts, l.Posts), p.T(pageLineBegan, "name", orSomebody(p.Lang, l.By), "date", p.Date(civil.DateOf(l.At)))}
	if l.Posts > 1 {
		parts = append(parts, p.T(pageLineLast, "name", orSomebody(p.Lang, l.LastName), "date", civil.FormatInstant(p.Lang, l.Last)))
	}
	return strings.Join(parts, " · ")
}

func blockItems(p ui.Page, blocks []NamedBlock) []ui.WorkItem {
	var items []ui.WorkItem
	for _, b := range blocks {
		items = append(items, ui.WorkItem{
			Title: orSomebody(p.Lang, b.Name),
			Meta:  p.T(pageBlockLine, "by", orSomebody(p.Lang, b.By), "date", civil.FormatInstant(p.Lang, b.At), "reason", b.Reason),
			Act:   ui.ActionButton(p, ui.Act{Path: "/writing-blocks/" + b.ID + "/lift", Label: pageLift, Object: orSomebody(p.Lang, b.Name), Style: "quiet small"}),
		})
	}
	return items
}

func spaceOptions(p ui.Page, places []Place) []ui.Option {
	var list []ui.Option
	for _, x := range places {
		list = append(list, ui.Option{Value: string(x.Ref), Label: x.Name.In(p.Lang)})
	}
	slices.SortFunc(list, func(a, b ui.Option) int { return i18n.Compare(a.Label, b.Label) })
	return list
}

// titleNow is the title of the thread where the post begins it.
func (h History) titleNow() string {
	if h.Post.First() {
		return h.Thread.Title
	}
	return ""
}

func (v newView) visibilityLabel() i18n.Text {
	if v.Form.Question {
		return pageAskVisibility
	}
	return pageVisibility
}
