package survey

import (
	"parvi/internal/platform/fault"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) answerRoutes(m *web.Mux, made web.Option) {
	m.Get("/surveys/{id}/answer", func(r *web.Req) (web.Reply, error) {
		return s.getAnswer(r, AsAsked(r.Actor, r.PathValue("id")), "/surveys/"+r.PathValue("id")+"/answer")
	}, made)
	m.Post("/surveys/{id}/answer", func(r *web.Req) (web.Reply, error) {
		return s.postAnswer(r, AsAsked(r.Actor, r.PathValue("id")), "/surveys/"+r.PathValue("id")+"/answer", "/surveys/"+r.PathValue("id"))
	})
	m.Get("/surveys/{id}/preview", s.getPreview, made)
	m.Get("/s/{key}", func(r *web.Req) (web.Reply, error) {
		return s.getAnswer(r, ByKey(r.PathValue("key")), "/s/"+r.PathValue("key"))
	}, web.SkipSample("the key is in a mail"))
	m.Get("/s/{key}/thanks", s.getThanks, web.SkipSample("the key is in a mail"))
	m.Post("/s/{key}", func(r *web.Req) (web.Reply, error) {
		at := "/s/" + r.PathValue("key")
		return s.postAnswer(r, ByKey(r.PathValue("key")), at, at+"/thanks")
	})
}

func (s *Service) answerView(r *web.Req, sh Sheet, action string) (ui.Page, answerView) {
	p := r.Page(sh.Survey.Title.In(r.Lang), s.Kinds[sh.Place.Ref.Kind()].Nav)
	p.NoIndex = true
	return p, answerView{Sheet: sh, Action: action, Given: sh.Mine.Given}
}

// getAnswer lays the survey before somebody. It changes nothing, so that a
// program that opens links does no harm.
func (s *Service) getAnswer(r *web.Req, b by, action string) (web.Reply, error) {
	sh, err := s.Sheet(r.Context(), b)
	if err != nil {
		return web.Reply{}, err
	}
	p, v := s.answerView(r, sh, action)
	switch {
	case sh.Answered:
		p.Title = r.T(answerThanks)
		return web.OK(donePage(p, v, v.kept(p), "")), nil
	case !sh.Takes:
		p.Title = r.T(answerOver)
		return web.OK(donePage(p, v, r.T(answerOverText), "")), nil
	}
	return web.OK(answerPage(p, v)), nil
}

func (s *Service) postAnswer(r *web.Req, b by, action, next string) (web.Reply, error) {
	sh, err := s.Sheet(r.Context(), b)
	if err != nil {
		return web.Reply{}, err
	}
	g, err := read(r, sh.Survey)
	if err == nil {
		if _, err = s.Answer(r.Context(), b, g); err == nil {
			return web.SeeOther(next, answerThanks), nil
		}
	}
	if !ui.IsInvalid(err) || sh.Answered || !sh.Takes {
		return web.Reply{}, err
	}
	p, v := s.answerView(r, sh, action)
	v.Given, v.Errors = g, ui.ErrorsOf(err)
	return web.Invalid(answerPage(p, v)), nil
}

// read takes what was answered out of a form.
func read(r *web.Req, sv Survey) (Given, error) {
	if _, err := web.Decode[struct{}](r); err != nil {
		return nil, err
	}
	g := Given{}
	var wrong fault.Fields
	for _, q := range sv.Questions {
		switch q.Kind {
		case Words:
			if v := r.Text(q.field(), maxAnswer, &wrong); v != "" {
				g[q.ID] = []string{v}
			}
		case DatesThatSuit:
			for _, o := range q.Options {
				for _, v := range r.Values(q.suits(o.Key), 4) {
					g[q.ID] = append(g[q.ID], o.Key+"="+v)
				}
			}
		default:
			g[q.ID] = r.Values(q.field(), 60)
		}
	}
	return g, wrong.Err()
}

func (s *Service) getThanks(r *web.Req) (web.Reply, error) {
	sh, err := s.Sheet(r.Context(), ByKey(r.PathValue("key")))
	if err != nil {
		return web.Reply{}, err
	}
	p, v := s.answerView(r, sh, "")
	p.Title = r.T(answerThanks)
	change := ""
	if sh.Takes && !sh.Survey.Anonymous {
		change = "/s/" + r.PathValue("key")
	}
	return web.OK(donePage(p, v, v.kept(p), change)), nil
}

func (s *Service) getPreview(r *web.Req) (web.Reply, error) {
	x, err := s.managed(r)
	if err != nil {
		return web.Reply{}, err
	}
	p := s.under(r, x, x.Survey.Title.In(r.Lang))
	return web.OK(answerPage(p, answerView{Sheet: Sheet{Survey: x.Survey, Place: x.Place, Takes: true}, Action: x.Survey.Path() + "/preview", Preview: true})), nil
}
