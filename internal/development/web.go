package development

import (
	"strconv"

	"parvi/internal/org"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// Routes adds the pages of developing training.
func (s *Service) Routes(m *web.Mux) {
	s.planRoutes(m)
	m.Get("/organisations/{slug}/development", s.getPresent, web.SkipSample("for those who arrange the organisation's training"))
}

// Path is the page of the present state of an organisation's training.
func Path(o org.Organisation) string { return o.Path() + "/development" }

func yearText(y int) string { return strconv.Itoa(y) }

type presentForm struct {
	Year int `form:"year" min:"2000" max:"2100"`
	Page int `form:"page" min:"1" max:"1000"`
}

func (s *Service) getPresent(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[presentForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	v, err := s.Present(r.Context(), r.Actor, r.PathValue("slug"), f.Year, f.Page)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(presentOf, "year", yearText(v.Year), "name", v.Org.Called(r.Lang)), "organisations")
	p.Crumbs = []ui.Crumb{{Label: v.Org.Called(r.Lang), Href: v.Org.Path()}}
	p.NoIndex = true
	return web.OK(presentPage(p, presentView{v, max(f.Page, 1), yearsUntil(v.Today.Year)})), nil
}
