package theme

import (
	"context"
	"strconv"
	"strings"
	"time"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) wallRoutes(m *web.Mux) {
	const at = "/meetings/{id}/themes"
	m.Get(at, s.getWall, web.SkipSample("ids differ in each demonstration"))
	m.Post(at+"/open", s.postOpen)
	m.Post(at+"/close", s.postClose)
	m.Post(at+"/settings", s.postKeep)
	m.Post(at+"/carry", s.postCarry)
	m.Post(at+"/notes", s.postArrange)
	m.Get(at+"/screen", s.getScreen, web.SkipSample("ids differ in each demonstration"))
	m.Get(at+"/live", s.getLive, web.SkipSample("a stream, not a page"))
	m.Get(at+"/groups/{group}", s.getGroup, web.SkipSample("ids differ in each demonstration"))
	m.Post(at+"/groups/{group}/title", s.postTitle)
	m.Get(at+"/groups/{group}/become/{into}", s.getBecome, web.SkipSample("ids differ in each demonstration"))
	m.Post(at+"/groups/{group}/become/{into}", s.postBecome)
}

func wallPath(r *web.Req) string { return "/meetings/" + r.PathValue("id") + "/themes" }

func (s *Service) wallHead(r *web.Req, v Shown, title string) ui.Page {
	p := r.Page(title, "calendar")
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: v.At.Title.In(r.Lang), Href: v.At.Path()}}
	return p
}

func (s *Service) getWall(r *web.Req) (web.Reply, error) {
	return s.wallReply(r, arrangeForm{}, nil, nil)
}

func (s *Service) wallReply(r *web.Req, form arrangeForm, wrong, keepWrong error) (web.Reply, error) {
	shown, err := s.OfMeeting(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.wallHead(r, shown, r.T(wallTitle, "meeting", shown.At.Title))
	v := wallView{Shown: shown, Path: wallPath(r), Form: form, Errors: ui.ErrorsOf(wrong), KeepErrors: ui.ErrorsOf(keepWrong), Address: s.BaseURL + "/t/" + shown.Code}
	if wrong != nil || keepWrong != nil {
		return web.Invalid(wallPage(p, v)), nil
	}
	return web.OK(wallPage(p, v)), nil
}

func (s *Service) postOpen(r *web.Req) (web.Reply, error) {
	if _, err := s.Open(r.Context(), r.Actor, r.PathValue("id")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(wallPath(r), wallOpened), nil
}

func (s *Service) postClose(r *web.Req) (web.Reply, error) {
	if err := s.Close(r.Context(), r.Actor, r.PathValue("id")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(wallPath(r), wallClosed), nil
}

type keepForm struct {
	Days int `form:"days" min:"1" max:"365"`
}

func (s *Service) postKeep(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[keepForm](r)
	// No days are refused too, but only to those who may ask.
	if wrong := s.Keep(r.Context(), r.Actor, r.PathValue("id"), form.Days); err == nil || !ui.IsInvalid(wrong) {
		err = wrong
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.wallReply(r, arrangeForm{}, nil, err)
	}
	return web.SeeOther(wallPath(r), keepSaved), nil
}

func (s *Service) postCarry(r *web.Req) (web.Reply, error) {
	if err := s.Carry(r.Context(), r.Actor, r.PathValue("id")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(wallPath(r), carried), nil
}

type arrangeForm struct {
	Notes []string `form:"notes" max:"500"`
	Group string   `form:"group" max:"40"`
	Title string   `form:"title" max:"80"`
	Do    string   `form:"do" oneof:"move hide show"`
}

func (s *Service) postArrange(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[arrangeForm](r)
	if err == nil {
		in := Sort{Notes: form.Notes, Group: form.Group, Title: form.Title, Lang: r.Lang, Hide: form.Do == "hide", Show: form.Do == "show"}
		err = s.Arrange(r.Context(), r.Actor, r.PathValue("id"), in)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.wallReply(r, form, err, nil)
	}
	done := arrangeDone
	switch form.Do {
	case "hide":
		done = arrangeHidden
	case "show":
		done = arrangeShown
	}
	return web.SeeOther(wallPath(r), done), nil
}

// shownToAll is the wall for the screen: of those who lead the meeting.
func (s *Service) shownToAll(r *web.Req) (Shown, error) {
	v, err := s.OfMeeting(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return v, err
	}
	if !r.Actor.SignedIn() {
		return v, fault.New(fault.SignIn, i18n.Text{})
	}
	if !v.Manages {
		return v, fault.New(fault.Forbidden, i18n.Text{})
	}
	if !v.Present {
		return v, fault.Missing(nil)
	}
	return v, nil
}

func (s *Service) getScreen(r *web.Req) (web.Reply, error) {
	v, err := s.shownToAll(r)
	if err != nil {
		return web.Reply{}, err
	}
	p := s.wallHead(r, v, r.T(wallTitle, "meeting", v.At.Title))
	return web.OK(screenPage(p, screenView{Shown: v, Path: wallPath(r), Address: s.BaseURL + "/t/" + v.Code})), nil
}

// screenPoll is how often an open screen asks whether the wall has changed.
const screenPoll = 2 * time.Second

// getLive is the stream of the wall, whole each time something has changed.
func (s *Service) getLive(r *web.Req) (web.Reply, error) {
	first, err := s.shownToAll(r)
	if err != nil {
		return web.Reply{}, err
	}
	p := s.wallHead(r, first, "")
	return r.Live(func(ctx context.Context, e *web.Events) error {
		tick := time.NewTicker(screenPoll)
		defer tick.Stop()
		for known, n := "", 0; ; n++ {
			version, err := s.DB.Versions(ctx, []string{first.topic()})
			if err != nil {
				return nil // it is over
			}
			if version != known {
				known = version
				now, err := s.OfMeeting(ctx, r.Actor, first.Meeting)
				if err != nil || !now.Manages {
					return nil // not theirs to show any more
				}
				var b strings.Builder
				if err := screenBody(p, now).Render(ctx, &b); err != nil {
					return err
				}
				if e.Send("wall", strconv.Itoa(n), b.String()) != nil {
					return nil // the reader has gone
				}
			}
			select {
			case <-ctx.Done():
				return nil
			case <-tick.C:
			}
		}
	})
}

type titleForm struct {
	Title string `form:"title" max:"80"`
}

func (s *Service) getGroup(r *web.Req) (web.Reply, error) { return s.groupReply(r, nil) }

func (s *Service) groupReply(r *web.Req, wrong error) (web.Reply, error) {
	g, err := s.Group(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("group"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.wallHead(r, g.Shown, g.Group.Title)
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: r.T(headWall), Href: wallPath(r)})
	v := groupView{OfGroup: g, Path: wallPath(r) + "/groups/" + g.Group.ID, Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.Invalid(groupPage(p, v)), nil
	}
	return web.OK(groupPage(p, v)), nil
}

func (s *Service) postTitle(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[titleForm](r)
	if err == nil {
		err = s.Retitle(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("group"), form.Title, "")
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.groupReply(r, err)
	}
	return web.SeeOther(wallPath(r)+"/groups/"+r.PathValue("group"), renamed), nil
}

type becomeForm struct {
	Title   string `form:"title" max:"120"`
	Body    string `form:"body" max:"8000" lines:"true"`
	For     string `form:"for" max:"300"`
	Network string `form:"network" max:"100"`
}

func (s *Service) getBecome(r *web.Req) (web.Reply, error) { return s.becomeReply(r, nil, nil) }

func (s *Service) becomeReply(r *web.Req, form *becomeForm, wrong error) (web.Reply, error) {
	into := Become(r.PathValue("into"))
	g, err := s.Group(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("group"))
	if err != nil {
		return web.Reply{}, err
	}
	if !g.Manages || into != Thread && into != Tip {
		return web.Reply{}, fault.Missing(nil)
	}
	p := s.wallHead(r, g.Shown, r.T(becomeActs[into]))
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: r.T(headWall), Href: wallPath(r)}, ui.Crumb{Label: g.Group.Title, Href: wallPath(r) + "/groups/" + g.Group.ID})
	v := becomeView{OfGroup: g, Into: into, Path: wallPath(r) + "/groups/" + g.Group.ID + "/become/" + string(into), Errors: ui.ErrorsOf(wrong)}
	for _, n := range g.At.Full {
		v.Networks = append(v.Networks, ui.Option{Value: n.Slug, Label: n.Name.In(r.Lang)})
	}
	if form != nil {
		v.Form = *form
	} else {
		t := textOf(g.Group, r.Lang)
		v.Form = becomeForm{Title: t.Title, Body: r.T(becomeFrom) + "\n\n" + t.Body, For: r.T(becomeAll)}
		if len(g.At.Full) > 0 {
			v.Form.Network = g.At.Full[0].Slug
			v.Form.For = r.T(becomeForDef, "network", g.At.Full[0].Name)
		}
	}
	if wrong != nil {
		return web.Invalid(becomePage(p, v)), nil
	}
	return web.OK(becomePage(p, v)), nil
}

func (s *Service) postBecome(r *web.Req) (web.Reply, error) {
	into := Become(r.PathValue("into"))
	form, err := web.Decode[becomeForm](r)
	var path string
	if err == nil {
		path, err = s.Become(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("group"),
			Turn{Into: into, Network: form.Network, Text: Text{Title: form.Title, Body: form.Body, For: form.For, Lang: r.Lang}})
	}
	if err != nil {
		if !ui.IsInvalid(err) || into != Thread && into != Tip {
			return web.Reply{}, err
		}
		return s.becomeReply(r, &form, err)
	}
	if into == Meeting || into == Practice {
		return web.SeeOther(path, i18n.Text{}), nil
	}
	return web.SeeOther(path, becomeDone), nil
}
