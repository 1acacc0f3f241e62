package record

import (
	"bytes"

	"parvi/internal/hours"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) authorityRoutes(m *web.Mux) {
	at := "/organisations/{slug}/statistics/authorities"
	file := web.SkipSample("a download, not a page")
	m.Get(at, s.getAuthority, web.SkipSample("for officers of statistics"))
	m.Post(at, s.postCounting)
	m.Post(at+"/fields", s.postFields)
	m.Get(at+"/table.csv", s.getAuthorityCSV, file)
	m.Get(at+"/table.xlsx", s.getAuthorityXLSX, file)
}

type countingForm struct {
	Year    int          `form:"year" min:"2000" max:"2100"`
	Version string       `form:"version" max:"40"`
	Fields  i18n.Content `form:"fields" max:"8000" lines:"true"`
	Least   string       `form:"least" max:"10"`
	Price   string       `form:"price" max:"20"`
}

func (f countingForm) counting() (Counting, error) {
	c := Counting{Version: f.Version, Fields: f.Fields}
	var wrong fault.Fields
	h, err := hours.Parse(f.Least)
	if err != nil {
		wrong.Add("least", msgLeast)
	}
	c.Least = int(h)
	if f.Price != "" {
		if c.Price, err = money.ParseTyped(f.Price); err != nil {
			wrong.Add("price", msgPrice)
		}
	}
	return c, wrong.Err()
}

func countingFormOf(c Counting) countingForm {
	f := countingForm{Version: c.Version, Fields: c.Fields, Least: HoursText(i18n.FI, c.Least)}
	if c.Price > 0 {
		f.Price = i18n.Decimal(i18n.FI, float64(c.Price)/100, 2)
	}
	return f
}

type authorityView struct {
	Authority
	Years  []int
	Form   countingForm
	Errors ui.Errors
}

func (s *Service) authorityOf(r *web.Req) (Authority, error) {
	f, err := web.Decode[yearForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return Authority{}, err
	}
	if err != nil || f.Year == 0 {
		f.Year = civil.DateOf(r.Now).Year
	}
	return s.Authority(r.Context(), r.Actor, r.PathValue("slug"), f.Year)
}

func (s *Service) getAuthority(r *web.Req) (web.Reply, error) { return s.authorityReply(r, nil, nil) }

func (s *Service) authorityReply(r *web.Req, form *countingForm, wrong error) (web.Reply, error) {
	a, err := s.authorityOf(r)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(autOf, "year", itoa(a.Year), "name", a.Org.Name.In(r.Lang)), nav)
	p.Crumbs = []ui.Crumb{{Label: a.Org.Name.In(r.Lang), Href: a.Org.Path()}, {Label: r.T(figTitle), Href: a.Org.Path() + "/statistics"}}
	p.NoIndex = true
	v := authorityView{Authority: a, Form: countingFormOf(a.Counting), Errors: ui.ErrorsOf(wrong)}
	for y := civil.DateOf(r.Now).Year; y >= 2010; y-- {
		v.Years = append(v.Years, y)
	}
	if form != nil {
		v.Form = *form
	}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), authorityPage(p, v)), nil
	}
	return web.OK(authorityPage(p, v)), nil
}

func authorityPath(r *web.Req, year int) string {
	return "/organisations/" + r.PathValue("slug") + "/statistics/authorities?year=" + itoa(year)
}

func (s *Service) postCounting(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[countingForm](r)
	var c Counting
	if err == nil {
		c, err = f.counting()
	}
	if err == nil {
		err = s.SetCounting(r.Context(), r.Actor, r.PathValue("slug"), f.Year, c)
	}
	if err == nil {
		return web.SeeOther(authorityPath(r, f.Year), autSetDone), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.authorityReply(r, &f, err)
}

type fieldsForm struct {
	Year int `form:"year" min:"2000" max:"2100"`
	Rows []struct {
		ID   string `form:"id" max:"40"`
		Code string `form:"code" max:"12"`
	} `form:"rows" max:"200"`
}

func (s *Service) postFields(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[fieldsForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	codes := map[string]string{}
	for _, x := range f.Rows {
		codes[x.ID] = x.Code
	}
	if err := s.Classify(r.Context(), r.Actor, r.PathValue("slug"), f.Year, codes); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(authorityPath(r, f.Year), autSaved), nil
}

// sheet is the table as files have it.
func (a Authority) sheet(l i18n.Lang) sheet.Table {
	head := sheet.Columns(autCode.In(l), autField.In(l), listCourses.In(l), listHours.In(l), figGross.In(l), autWomen.In(l), figNet.In(l))
	return sheet.Table{Name: autFields.In(l), Columns: head, Rows: func(yield func([]any) bool) {
		for i, x := range append(a.Rows[:len(a.Rows):len(a.Rows)], a.Total) {
			name := x.name(l)
			if i == len(a.Rows) {
				name = figTotal.In(l)
			}
			var women any
			if x.Told > 0 {
				women = sheet.Decimal(x.women(i18n.EN))
			}
			if !yield([]any{x.Code, name, x.Courses, float64(x.Hours) / 100, x.Gross, women, x.Net}) {
				return
			}
		}
	}}
}

// aid is what the state's share is counted from, as a file has it.
func (a Authority) aid(l i18n.Lang) sheet.Table {
	return sheet.Table{Name: autState.In(l), Columns: sheet.Columns(listHours.In(l), autPrice.In(l), autBase.In(l)), Rows: func(yield func([]any) bool) {
		row := []any{float64(a.All) / 100, nil, nil}
		if a.Counting.Price > 0 {
			row[1], row[2] = sheet.Decimal(a.Counting.Price.String()), sheet.Decimal(a.Base.String())
		}
		yield(row)
	}}
}

func (s *Service) getAuthorityCSV(r *web.Req) (web.Reply, error) {
	a, err := s.authorityOf(r)
	if err != nil {
		return web.Reply{}, err
	}
	var b bytes.Buffer
	if err := sheet.CSV(&b, a.sheet(r.Lang)); err != nil {
		return web.Reply{}, err
	}
	return web.Download("authorities-"+itoa(a.Year)+".csv", "text/csv; charset=utf-8", b.Bytes()), nil
}

func (s *Service) getAuthorityXLSX(r *web.Req) (web.Reply, error) {
	a, err := s.authorityOf(r)
	if err != nil {
		return web.Reply{}, err
	}
	var b bytes.Buffer
	if err := sheet.XLSX(&b, a.sheet(r.Lang), a.aid(r.Lang)); err != nil {
		return web.Reply{}, err
	}
	return web.Download("authorities-"+itoa(a.Year)+".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b.Bytes()), nil
}
