package theme

import (
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

var none i18n.Text

type wallView struct {
	Shown
	Path       string
	Address    string // that people type
	Form       arrangeForm
	Errors     ui.Errors
	KeepErrors ui.Errors
}

// lines are the notes as boxes to tick, with what group each is in.
func (v wallView) lines(p ui.Page) []ui.Option {
	names := map[string]string{}
	for _, g := range v.Groups {
		names[g.ID] = g.Title
	}
	var out []ui.Option
	for _, n := range v.Lines() {
		out = append(out, ui.Option{Value: n.ID, Label: n.Text, Hint: joined(kindName(p, n.Kind), names[n.Group], n.Name, n.Email)})
	}
	for _, n := range v.Hidden {
		out = append(out, ui.Option{Value: n.ID, Label: n.Text, Hint: joined(p.T(wallHidden), n.Name, n.Email)})
	}
	return out
}

func (v wallView) groups(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(arrangeNone)}}
	for _, g := range v.Groups {
		out = append(out, ui.Option{Value: g.ID, Label: g.Title})
	}
	return out
}

func (v wallView) items(p ui.Page) []ui.WorkItem { return groupItems(p, v.Groups, v.Path) }

func groupItems(p ui.Page, list []Group, path string) []ui.WorkItem {
	var out []ui.WorkItem
	for _, g := range list {
		w := ui.WorkItem{Title: g.Title, Meta: groupMeta(p, g)}
		if path != "" {
			w.Href = path + "/groups/" + g.ID
		}
		if g.Lang != p.Lang {
			w.Lang = g.Lang
		}
		out = append(out, w)
	}
	return out
}

func groupMeta(p ui.Page, g Group) string {
	parts := []string{p.N(countVotes, g.Votes)}
	if n := len(g.Wants); n > 0 {
		parts = append(parts, p.N(countWant, n))
	}
	if n := len(g.Shares); n > 0 {
		parts = append(parts, p.N(countShare, n))
	}
	if g.Carried != "" {
		parts = append(parts, p.T(fromBefore))
	}
	for _, o := range g.Outcomes {
		parts = append(parts, p.T(becomeNames[o.Kind]))
	}
	return joined(parts...)
}

func kindName(p ui.Page, k Kind) string {
	if k == Want {
		return p.T(headWants)
	}
	return p.T(headShares)
}

func joined(parts ...string) string {
	var out []string
	for _, s := range parts {
		if s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, " · ")
}

func kinds(p ui.Page) []ui.Option {
	return []ui.Option{{Value: string(Want), Label: p.T(headWants)}, {Value: string(Share), Label: p.T(headShares)}}
}

type screenView struct {
	Shown
	Path    string
	Address string
}

type groupView struct {
	OfGroup
	Path   string
	Errors ui.Errors
}

func (v groupView) outcomes(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, o := range v.Group.Outcomes {
		out = append(out, ui.WorkItem{Title: o.Title, Href: o.Path, Meta: p.T(becomeNames[o.Kind])})
	}
	return out
}

type becomeView struct {
	OfGroup
	Into     Become
	Path     string
	Form     becomeForm
	Errors   ui.Errors
	Networks []ui.Option
}

type joinView struct {
	Shown
	Form   noteForm
	Errors ui.Errors
}

// partView is what the page of a meeting says of its wall.
type partView struct {
	Meeting string
	Wall    Wall
	Present bool
	Groups  []Group
	Manages bool
}

func (v partView) path() string { return "/meetings/" + v.Meeting + "/themes" }

func looseItems(p ui.Page, list []i18n.Content) []ui.WorkItem {
	var out []ui.WorkItem
	for _, c := range list {
		title, in := c.Pick(p.Lang)
		w := ui.WorkItem{Title: title, Act: ui.ActionButton(p, ui.Act{Path: "/themes", Label: pageLooseAdd, Object: title, Hidden: looseFields(c), Style: "quiet small"})}
		if in != p.Lang {
			w.Lang = in
		}
		out = append(out, w)
	}
	return out
}

// mark is the language of a text that is not in the page's.
func mark(p ui.Page, l i18n.Lang) templ.Attributes {
	if l == "" || l == p.Lang {
		return nil
	}
	return templ.Attributes{"lang": string(l)}
}

func voteItems(p ui.Page, v joinView) []ui.WorkItem {
	list := groupItems(p, v.Groups, "")
	if !v.Open() {
		return list
	}
	for i, g := range v.Groups {
		act := ui.Act{Path: v.Join() + "/vote", Label: voteUp, Object: g.Title, Hidden: map[string]string{"group": g.ID}, Style: "quiet small"}
		if g.Voted {
			act.Label, act.Hidden["down"] = voteDown, "true"
		}
		list[i].Act = ui.ActionButton(p, act)
	}
	return list
}
