package files

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/markup"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) getPage(r *web.Req) (web.Reply, error) {
	x, err := s.Read(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	x.Page.Body = x.Page.Body.Map(func(body string) string {
		return linked(body, func(title string) string {
			if id := x.Links[i18n.Fold(title)]; id != "" {
				return s.BaseURL + "/" + string(r.Lang) + "/pages/" + id
			}
			return ""
		})
	})
	return web.OK(readPage(s.page(r, x.Place, x.Page.Title.In(r.Lang), crumb(r, x.Place)), x)), nil
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) {
	x, err := s.editing(r)
	if err != nil {
		return web.Reply{}, err
	}
	return s.editReply(r, x, pageForm{Title: x.Page.Title, Body: x.Page.Body, Visibility: string(x.Page.Visibility), Version: x.Page.Number}, nil)
}

func (s *Service) editing(r *web.Req) (Reading, error) {
	x, err := s.Read(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return x, err
	}
	if err := MayEdit.Check(r.Actor, x.OnPage); err != nil {
		return x, err
	}
	if x.Place.Over {
		return x, overFault
	}
	return x, nil
}

func (s *Service) editReply(r *web.Req, x Reading, form pageForm, wrong error) (web.Reply, error) {
	p := s.page(r, x.Place, r.T(pageEdit), crumb(r, x.Place), ui.Crumb{Label: x.Page.Title.In(r.Lang), Href: x.Page.Path()})
	v := editView{Action: x.Page.Path() + "/edit", Form: form, Choices: choices(p, x.Standing), Old: true}
	if stale := new(StaleError); errors.As(wrong, &stale) {
		v.Theirs, v.By = stale.Now, orSomebody(r.Lang, x.Names[stale.Now.Author])
		v.Form.Version = stale.Now.Number
		return web.HTML(http.StatusConflict, editPage(p, v)), nil
	}
	if wrong != nil {
		v.Errors = ui.ErrorsOf(wrong)
		return web.Invalid(editPage(p, v)), nil
	}
	return web.OK(editPage(p, v)), nil
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[pageForm](r)
	if err == nil {
		if _, err = s.Save(r.Context(), r.Actor, r.PathValue("id"), form.text()); err == nil {
			return web.SeeOther("/pages/"+r.PathValue("id"), pageSaved), nil
		}
	}
	if stale := new(StaleError); !ui.IsInvalid(err) && !errors.As(err, &stale) {
		return web.Reply{}, err
	}
	x, failed := s.editing(r)
	if failed != nil {
		return web.Reply{}, failed
	}
	return s.editReply(r, x, form, err)
}

func (s *Service) getHistory(r *web.Req) (web.Reply, error) {
	x, err := s.Read(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, x.Place, r.T(pageHistory), crumb(r, x.Place), ui.Crumb{Label: x.Page.Title.In(r.Lang), Href: x.Page.Path()})
	return web.OK(historyPage(p, x)), nil
}

func (s *Service) getCompare(r *web.Req) (web.Reply, error) {
	x, err := s.Read(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	version := func(name string) (Version, error) {
		n, _ := strconv.Atoi(r.URL.Query().Get(name))
		i := slices.IndexFunc(x.Versions, func(v Version) bool { return v.Number == n })
		if i < 0 {
			return Version{}, fault.Missing(fmt.Errorf("no version %d", n))
		}
		return x.Versions[i], nil
	}
	a, err := version("a")
	if err != nil {
		return web.Reply{}, err
	}
	b, err := version("b")
	if err != nil {
		return web.Reply{}, err
	}
	v := compareView{Reading: x, A: a, B: b}
	for _, l := range langs(a, b) {
		v.What = append(v.What, difference{l, markup.Compare(a.text(l), b.text(l))})
	}
	p := s.page(r, x.Place, r.T(pageCompared, "a", a.Number, "b", b.Number), crumb(r, x.Place),
		ui.Crumb{Label: x.Page.Title.In(r.Lang), Href: x.Page.Path()}, ui.Crumb{Label: r.T(pageHistory), Href: x.Page.Path() + "/history"})
	return web.OK(comparePage(p, v)), nil
}

func (s *Service) postRestore(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[struct {
		Number int `form:"number"`
	}](r)
	if err != nil {
		return web.Reply{}, err
	}
	id := r.PathValue("id")
	if err := s.Restore(r.Context(), r.Actor, id, form.Number, msgRestored.Fill("n", form.Number)); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/pages/"+id, pageRestored), nil
}

func (s *Service) postHide(r *web.Req) (web.Reply, error) {
	_, place, err := s.HidePage(r.Context(), r.Actor, r.PathValue("id"), true)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(place.Path+"/workspace", pageHiddenNow), nil
}

func (s *Service) postShow(r *web.Req) (web.Reply, error) {
	p, _, err := s.HidePage(r.Context(), r.Actor, r.PathValue("id"), false)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(p.Path(), pageShownNow), nil
}
