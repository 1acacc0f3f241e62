package handbook

import (
	"strconv"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

type listsView struct {
	ui.Page
	Checklists
	Tabs templ.Component
}

// others are the moments the network is not in.
func (v listsView) others() []Occasion {
	var rest []Occasion
	for _, o := range Occasions {
		now := false
		for _, n := range v.Moments {
			now = now || n == o
		}
		if !now {
			rest = append(rest, o)
		}
	}
	return rest
}

func (v listsView) options(l List) []ui.Option {
	var options []ui.Option
	for _, it := range l.Chapter.Items {
		o := ui.Option{Value: it.Key, Label: it.Text.In(v.Lang)}
		if t, done := l.Done[it.Key]; done {
			o.Hint = msgTickedBy.With(v.Lang, "name", v.People[t.Person].Name, "date", civil.DateOf(t.At).Format(v.Lang))
		}
		options = append(options, o)
	}
	return options
}

func (l List) keys() []string {
	var keys []string
	for key := range l.Done {
		keys = append(keys, key)
	}
	return keys
}

func doneOf(p ui.Page, l List) string {
	return p.T(msgDoneOf, "done", strconv.Itoa(len(l.Done)), "all", strconv.Itoa(len(l.Chapter.Items)))
}

func (s *Service) getChecklists(r *web.Req) (web.Reply, error) {
	c, err := s.Checklists(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	v := listsView{Page: r.Page(msgListsOf.With(r.Lang, "network", c.Network.Name), nav), Checklists: c}
	v.NoIndex = true
	v.Crumbs = []ui.Crumb{{Label: msgNetworks.In(r.Lang), Href: "/networks"}, {Label: c.Network.Name.In(r.Lang), Href: c.Network.Path()}}
	if s.Tabs != nil {
		if v.Tabs, err = s.Tabs(r.Context(), r.Actor, v.Page, c.Network); err != nil {
			return web.Reply{}, err
		}
	}
	return web.OK(listsPage(v)), nil
}

type tickForm struct {
	Chapter string   `form:"chapter" max:"80" required:"true"`
	Done    []string `form:"done" max:"40"`
}

func (s *Service) postTick(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[tickForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	n, err := s.Tick(r.Context(), r.Actor, r.PathValue("slug"), form.Chapter, form.Done)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(n.Path()+"/checklists#"+form.Chapter, msgTicksSaved), nil
}
