package hours

import (
	"slices"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// getDesks leads to where the reader looks after hours; where there are
// several, it lets them choose.
func (s *Service) getDesks(r *web.Req) (web.Reply, error) {
	centres, holders, err := s.Desks(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(DeskName), nav)
	items := deskItems(p, centres, holders)
	switch len(items) {
	case 0:
		return web.Reply{}, fault.Missing(nil)
	case 1:
		return web.Redirect(items[0].Href), nil
	}
	return web.OK(choosePage(p, items)), nil
}

func (s *Service) getDesk(r *web.Req) (web.Reply, error) {
	f, err := asked(r)
	if err != nil {
		return web.Reply{}, err
	}
	x, err := s.desk(r.Context(), r.Actor, r.PathValue("slug"), f.asked(), MaySeeCentre)
	if err != nil {
		return web.Reply{}, err
	}
	if f.Sort == "" {
		f.Sort = "name"
	}
	v := deskPageView{deskView: x, Sort: f.Sort, Query: f.Q}
	rows := sorted(x.Members, f.Sort, r.Lang)
	if words := i18n.Fold(f.Q); words != "" {
		rows = slices.DeleteFunc(rows, func(m member) bool {
			return !strings.Contains(i18n.Fold(m.Org.Name.FI+" "+m.Org.Name.SV+" "+m.Org.Name.EN+" "+m.Org.Short), words)
		})
	}
	page := max(1, f.Page)
	v.Paging = ui.Paging{Page: page, Pages: (len(rows) + perPage - 1) / perPage, Total: len(rows), From: (page-1)*perPage + 1, To: min(page*perPage, len(rows))}
	v.Rows = rows[min((page-1)*perPage, len(rows)):min(page*perPage, len(rows))]
	p := r.Page(r.T(deskTitle, "year", year(x.Year)), nav)
	return web.OK(deskPage(p, v)), nil
}

func (s *Service) getDeskExport(r *web.Req) (web.Reply, error) {
	f, err := asked(r)
	if err != nil {
		return web.Reply{}, err
	}
	x, err := s.desk(r.Context(), r.Actor, r.PathValue("slug"), f.asked(), MaySeeCentre)
	if err != nil {
		return web.Reply{}, err
	}
	l := r.Lang
	t := sheet.Table{Name: pageHours.In(l), Columns: sheet.Columns(wordOrg.In(l), wordAsked.In(l), wordGranted.In(l), wordExtra.In(l), wordReturned.In(l),
		wordReserved.In(l), wordConsumed.In(l), wordFree.In(l))}
	t.Rows = func(yield func([]any) bool) {
		for _, m := range sorted(x.Members, "name", l) {
			w, b := m.Balance.Whole(), m.Balance
			row := []any{m.Org.Name.In(l)}
			for _, h := range []Hours{m.Asked, b.Granted, b.Extra, b.Returned, w.Reserved, w.Consumed, w.Free()} {
				row = append(row, sheet.Decimal(h.String()))
			}
			if !yield(row) {
				return
			}
		}
	}
	return download(r.T(deskExport)+"-"+year(x.Year), t)
}

type yearForm struct {
	Year   int        `form:"year" min:"0" max:"9999"`
	Kind   string     `form:"kind" oneof:"course other"`
	From   civil.Date `form:"proposals_from"`
	Until  civil.Date `form:"proposals_until"`
	Usable civil.Date `form:"usable_from"`
	Closes civil.Date `form:"closes_on"`
}

type windowForm struct {
	Year  int        `form:"year" min:"0" max:"9999"`
	Kind  string     `form:"kind" oneof:"course other"`
	What  string     `form:"what" oneof:"request return" required:"true"`
	First civil.Date `form:"first" required:"true"`
	Last  civil.Date `form:"last" required:"true"`
}

func (s *Service) getSettings(r *web.Req) (web.Reply, error) {
	f, err := asked(r)
	if err != nil {
		return web.Reply{}, err
	}
	return s.settingsReply(r, f.asked(), nil, nil)
}

// settingsReply shows the settings; keep puts what was typed into its form.
func (s *Service) settingsReply(r *web.Req, a Asked, keep func(*settingsView), wrong error) (web.Reply, error) {
	x, err := s.desk(r.Context(), r.Actor, r.PathValue("slug"), a, MaySetCentre)
	if err != nil {
		return web.Reply{}, err
	}
	v := settingsView{deskView: x, Errors: ui.ErrorsOf(wrong), Budget: moveForm{Hours: x.Centre.Budget.plain()},
		Days:   yearForm{From: x.Days.ProposalsFrom, Until: x.Days.ProposalsUntil, Usable: x.Days.UsableFrom, Closes: x.Days.ClosesOn},
		Window: windowForm{What: string(ForReturn)}}
	v.MemberChoice = []ui.Option{{Value: "", Label: "–"}}
	for _, m := range sorted(x.Members, "name", r.Lang) {
		v.MemberChoice = append(v.MemberChoice, ui.Option{Value: m.Org.ID, Label: m.Org.Name.In(r.Lang)})
	}
	if keep != nil {
		keep(&v)
	}
	p := r.Page(r.T(deskSettings)+" "+year(x.Year), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(DeskName), Href: x.at(x.query())}}
	if wrong != nil {
		return web.Invalid(settingsPage(p, v)), nil
	}
	return web.OK(settingsPage(p, v)), nil
}

// settled is the end of a form of settings.
func (s *Service) settled(r *web.Req, y int, kind string, said i18n.Text, keep func(*settingsView), err error) (web.Reply, error) {
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.settingsReply(r, Asked{Year: y, Kind: Kind(kind)}, keep, err)
	}
	return web.SeeOther("/desk/hours/"+r.PathValue("slug")+"/settings?year="+year(y)+"&kind="+kind, said), nil
}

func (s *Service) postBudget(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[moveForm](r)
	var m Move
	if err == nil {
		m, err = form.move("")
	}
	if err == nil {
		err = s.SetBudget(r.Context(), r.Actor, r.PathValue("slug"), m)
	}
	return s.settled(r, form.Year, form.Kind, saidSaved, func(v *settingsView) { v.Budget, v.Wrong = form, "budget" }, err)
}

func (s *Service) postYear(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[yearForm](r)
	if err == nil {
		err = s.SetYear(r.Context(), r.Actor, r.PathValue("slug"), Year{Year: form.Year, ProposalsFrom: form.From, ProposalsUntil: form.Until,
			UsableFrom: form.Usable, ClosesOn: form.Closes})
	}
	return s.settled(r, form.Year, form.Kind, saidSaved, func(v *settingsView) { v.Days, v.Wrong = form, "year" }, err)
}

func (s *Service) postWindow(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[windowForm](r)
	if err == nil {
		err = s.AddWindow(r.Context(), r.Actor, r.PathValue("slug"), Window{Year: form.Year, Kind: WindowKind(form.What), First: form.First, Last: form.Last})
	}
	return s.settled(r, form.Year, form.Kind, saidSaved, func(v *settingsView) { v.Window, v.Wrong = form, "window" }, err)
}

type dropForm struct {
	ID   string `form:"id" max:"40" required:"true"`
	Year int    `form:"year" min:"0" max:"9999"`
	Kind string `form:"kind" oneof:"course other"`
}

func (s *Service) postDropWindow(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[dropForm](r)
	if err == nil {
		err = s.DropWindow(r.Context(), r.Actor, r.PathValue("slug"), form.Year, form.ID)
	}
	return s.settled(r, form.Year, form.Kind, saidSaved, nil, err)
}

func (s *Service) postGrant(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[moveForm](r)
	var m Move
	if err == nil {
		m, err = form.move(Grant)
	}
	if err == nil && m.Unit == "" {
		err = fault.FieldErr("unit", msgOrg)
	}
	if err == nil {
		err = s.Grant(r.Context(), r.Actor, m.Unit, m)
	}
	return s.settled(r, form.Year, form.Kind, setGranted, func(v *settingsView) { v.Grant, v.Wrong = form, "grant" }, err)
}
