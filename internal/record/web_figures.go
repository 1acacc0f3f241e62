package record

import (
	"bytes"
	"context"
	"slices"
	"time"

	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) figureRoutes(m *web.Mux) {
	secret := web.SkipSample("the key is secret")
	file := web.SkipSample("a download, not a page")
	m.Get("/organisations/{slug}/statistics", s.getFigures, web.Cache(func(*web.Req) []string { return []string{figuresTopic} }), web.Sample("/organisations/sivis/statistics"))
	m.Post("/organisations/{slug}/statistics", s.postAges)
	m.Get("/organisations/{slug}/statistics.csv", s.getFiguresCSV, file)
	m.Get("/organisations/{slug}/statistics.xlsx", s.getFiguresXLSX, file)
	m.Get("/r/{key}/about-me", s.getAsk, secret)
	m.Post("/r/{key}/about-me", s.postAsk)
}

// figuresKept is within how long a visitor sees that a course has been held;
// participants are seen at once.
const figuresKept = 10 * time.Minute

type yearForm struct {
	Year int `form:"year" min:"2000" max:"2100"`
}

type agesForm struct {
	Ages string `form:"ages" max:"120"`
}

type figuresView struct {
	Figures
	Years  []int
	Typed  string
	Errors ui.Errors
}

func (s *Service) figuresOf(r *web.Req) (Figures, error) {
	f, err := web.Decode[yearForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return Figures{}, err
	}
	if err != nil || f.Year == 0 {
		f.Year = civil.DateOf(r.Now).Year
	}
	return s.Figures(r.Context(), r.Actor, r.PathValue("slug"), f.Year)
}

func (s *Service) getFigures(r *web.Req) (web.Reply, error) { return s.figuresReply(r, "", nil) }

func (s *Service) figuresReply(r *web.Req, typed string, wrong error) (web.Reply, error) {
	f, err := s.figuresOf(r)
	if err != nil {
		return web.Reply{}, err
	}
	r.Expires(r.Now.Add(figuresKept))
	p := r.Page(r.T(figOf, "year", itoa(f.Year), "name", f.Org.Name.In(r.Lang)), nav)
	p.Crumbs = []ui.Crumb{{Label: f.Org.Name.In(r.Lang), Href: f.Org.Path()}}
	p.NoIndex = f.Exact || f.Org.Kind != org.StudyCentre
	v := figuresView{Figures: f, Typed: agesText(f.Ages), Errors: ui.ErrorsOf(wrong)}
	for y := civil.DateOf(r.Now).Year; y >= 2010; y-- {
		v.Years = append(v.Years, y)
	}
	if wrong == nil {
		return web.OK(figuresPage(p, v)), nil
	}
	v.Typed = typed
	return web.HTML(fault.Of(wrong).Kind.Status(), figuresPage(p, v)), nil
}

func (s *Service) postAges(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[agesForm](r)
	if err == nil {
		err = s.SetAges(r.Context(), r.Actor, r.PathValue("slug"), f.Ages)
	}
	if err == nil {
		return web.SeeOther("/organisations/"+r.PathValue("slug")+"/statistics", figAgesDone), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.figuresReply(r, f.Ages, err)
}

// className is a class as the page names it.
func (f Figures) className(d Dimension, class string, l i18n.Lang) string {
	if class != "" {
		switch d {
		case ByOrganisation:
			return f.Orgs[class].Name.In(l)
		case ByRegion:
			if r, ok := place.RegionByCode(class); ok {
				return r.Name.In(l)
			}
			return class
		}
	}
	return word(d, class).In(l)
}

// sheets are the tables as files have them: what is hidden has no number.
func (f Figures) sheets(l i18n.Lang) []sheet.Table {
	held := sheet.Table{Name: listHeld.In(l), Columns: sheet.Columns(dimensionNames[ByOrganisation].In(l), figCourses.In(l), figHours.In(l)), Rows: func(yield func([]any) bool) {
		for _, id := range f.organisers(l) {
			if !yield([]any{f.Orgs[id].Name.In(l), f.Courses[id], float64(f.Hours[id]) / 100}) {
				return
			}
		}
	}}
	out := []sheet.Table{held}
	for _, t := range f.Tables {
		out = append(out, sheet.Table{Name: dimensionNames[t.By].In(l), Columns: sheet.Columns(dimensionNames[t.By].In(l), figGross.In(l), figNet.In(l)), Rows: func(yield func([]any) bool) {
			for _, c := range t.Cells {
				row := []any{f.className(t.By, c.Class, l), c.Gross, c.Net}
				if c.Hidden {
					row[1], row[2] = nil, nil
				}
				if !yield(row) {
					return
				}
			}
		}})
	}
	return out
}

// organisers are those who held courses, by name.
func (f Figures) organisers(l i18n.Lang) []string {
	var out []string
	for id := range f.Courses {
		out = append(out, id)
	}
	slices.SortFunc(out, func(a, b string) int {
		return i18n.Compare(f.Orgs[a].Name.In(l), f.Orgs[b].Name.In(l))
	})
	return out
}

// long is all tables as one: what is counted by, the class, and the figures.
func (f Figures) long(l i18n.Lang) sheet.Table {
	return sheet.Table{Name: figTitle.In(l), Columns: sheet.Columns(figBy.In(l), figClass.In(l), figGross.In(l), figNet.In(l)), Rows: func(yield func([]any) bool) {
		total := []any{figTotal.In(l), "", f.Total.Gross, f.Total.Net}
		if !f.Shown {
			total[2], total[3] = nil, nil
		}
		if !yield(total) {
			return
		}
		for _, t := range f.Tables {
			for _, c := range t.Cells {
				row := []any{dimensionNames[t.By].In(l), f.className(t.By, c.Class, l), c.Gross, c.Net}
				if c.Hidden {
					row[2], row[3] = nil, nil
				}
				if !yield(row) {
					return
				}
			}
		}
	}}
}

func (s *Service) getFiguresCSV(r *web.Req) (web.Reply, error) {
	f, err := s.figuresOf(r)
	if err != nil {
		return web.Reply{}, err
	}
	var b bytes.Buffer
	if err := sheet.CSV(&b, f.long(r.Lang)); err != nil {
		return web.Reply{}, err
	}
	return web.Download("statistics-"+itoa(f.Year)+".csv", "text/csv; charset=utf-8", b.Bytes()), nil
}

func (s *Service) getFiguresXLSX(r *web.Req) (web.Reply, error) {
	f, err := s.figuresOf(r)
	if err != nil {
		return web.Reply{}, err
	}
	var b bytes.Buffer
	if err := sheet.XLSX(&b, f.sheets(r.Lang)...); err != nil {
		return web.Reply{}, err
	}
	return web.Download("statistics-"+itoa(f.Year)+".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b.Bytes()), nil
}

type askForm struct {
	Born      string `form:"born" max:"4"`
	Sex       string `form:"sex" max:"20"`
	Education string `form:"education" max:"20"`
	Activity  string `form:"activity" max:"20"`
	Tongue    string `form:"tongue" max:"20"`
}

func (f askForm) profile() (Profile, error) {
	p := Profile{Sex: f.Sex, Education: f.Education, Activity: f.Activity, Tongue: f.Tongue}
	if f.Born != "" {
		born, err := parseYear(f.Born)
		if err != nil {
			return p, err
		}
		p.Born = born
	}
	return p, nil
}

func (s *Service) getAsk(r *web.Req) (web.Reply, error) { return s.askReply(r, nil, nil) }

func (s *Service) askReply(r *web.Req, form *askForm, wrong error) (web.Reply, error) {
	var a asked
	err := s.DB.Read(r.Context(), func(tx *db.Tx) (err error) {
		a, err = s.ask(r.Context(), tx, r.PathValue("key"))
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(askTitle), nav)
	p.Crumbs = []ui.Crumb{{Label: a.Course.Name.In(r.Lang), Href: "/r/" + r.PathValue("key")}}
	p.NoIndex = true
	f := askForm{Sex: a.Profile.Sex, Education: a.Profile.Education, Activity: a.Profile.Activity, Tongue: a.Profile.Tongue}
	if a.Profile.Born > 0 {
		f.Born = itoa(a.Profile.Born)
	}
	if form != nil {
		f = *form
	}
	c := askPage(p, "/r/"+r.PathValue("key")+"/about-me", a.Open, f, ui.ErrorsOf(wrong))
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), c), nil
	}
	return web.OK(c), nil
}

func (s *Service) postAsk(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[askForm](r)
	if err == nil {
		var p Profile
		if p, err = f.profile(); err == nil {
			err = s.Tell(r.Context(), r.PathValue("key"), p)
		}
	}
	if err == nil {
		return web.SeeOther("/r/"+r.PathValue("key")+"/about-me", askSaved), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.askReply(r, &f, err)
}

// Tools lead from an organisation's page to its training figures, which are
// public of a study centre, and its people to the rule for certificates.
func Tools(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) ([]ui.WorkItem, error) {
	figures := ui.WorkItem{Title: p.T(figTitle), Href: o.Path() + "/statistics", Meta: p.T(toolFigures)}
	if o.Kind == org.StudyCentre {
		if !who.SignedIn() || !MayRule.Allows(who, o.Scopes) {
			return []ui.WorkItem{figures}, nil
		}
		return []ui.WorkItem{figures, {Title: p.T(listTitle), Href: o.Path() + "/certificates", Meta: p.T(toolCertificates)}}, nil
	}
	if !MaySeeFigures.Allows(who, o.Scopes) {
		return nil, nil
	}
	_, _, err := hours.HolderOf(ctx, tx, o.ID)
	if fault.Is(err, fault.Conflict) {
		return nil, nil
	}
	return []ui.WorkItem{figures}, err
}
