package hours

import (
	"bytes"

	"parvi/internal/org"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const nav = "training"

// Routes are the pages and calls of hours.
func (s *Service) Routes(m *web.Mux) {
	made := web.SkipSample("needs a member organisation with hours")
	at := "/organisations/{slug}/hours"
	m.Get(at, s.getHours, made)
	m.Post(at+"/overflow", s.postOverflow)
	m.Get(at+"/postings", s.getPostings, made)
	m.Get(at+"/export", s.getExport, web.SkipSample("a download, not a page"))
	for sub, e := range map[string]Entry{"/share": Allocate, "/return": Return, "/more": requested} {
		m.Get(at+sub, s.getMove(e), made)
		m.Post(at+sub, s.postMove(e))
	}
	m.Get(at+"/proposal", s.getProposal, made)
	m.Post(at+"/proposal", s.postProposal)
	m.Post(at+"/proposal/withdraw", s.postWithdraw)
	m.Get(at+"/proposals", s.getMerge, made)
	m.Post(at+"/proposals/{id}", s.postMerge)
	m.Get("/hours/proposals/{id}", s.getJudge, made)
	m.Post("/hours/proposals/{id}", s.postJudge)
	m.Get("/hours/requests/{id}", s.getRequest, made)
	m.Post("/hours/requests/{id}", s.postRequest)
	m.Post("/hours/requests/{id}/withdraw", s.postWithdrawRequest)
	m.Get("/desk/hours", s.getDesks)
	m.Get("/desk/hours/{slug}", s.getDesk, made)
	m.Get("/desk/hours/{slug}/export", s.getDeskExport, web.SkipSample("a download, not a page"))
	m.Get("/desk/hours/{slug}/settings", s.getSettings, made)
	m.Post("/desk/hours/{slug}/budget", s.postBudget)
	m.Post("/desk/hours/{slug}/year", s.postYear)
	m.Post("/desk/hours/{slug}/windows", s.postWindow)
	m.Post("/desk/hours/{slug}/windows/drop", s.postDropWindow)
	m.Post("/desk/hours/{slug}/grant", s.postGrant)
	s.api(m)
}

type askedForm struct {
	Year int    `form:"year" min:"0" max:"2100"`
	Kind string `form:"kind" oneof:"course other"`
	Page int    `form:"page" min:"0" max:"100000"`
	Sort string `form:"sort" max:"20"`
	Q    string `form:"q" max:"100"`
}

func (f askedForm) asked() Asked { return Asked{Year: f.Year, Kind: Kind(f.Kind)} }

// asked reads which ledger a page is about; what makes no sense is left out.
func asked(r *web.Req) (askedForm, error) {
	form, err := web.Decode[askedForm](r)
	if fault.Is(err, fault.Invalid) {
		return askedForm{}, nil
	}
	return form, err
}

func crumbs(o org.Organisation, l i18n.Lang) []ui.Crumb {
	return []ui.Crumb{{Label: o.Name.In(l), Href: o.Path()}}
}

func hoursCrumbs(r *web.Req, o org.Organisation, y int, k Kind) []ui.Crumb {
	return append(crumbs(o, r.Lang), ui.Crumb{Label: r.T(pageHours), Href: hoursPath(o, y, k)})
}

func (s *Service) getHours(r *web.Req) (web.Reply, error) {
	f, err := asked(r)
	if err != nil {
		return web.Reply{}, err
	}
	v, err := s.ledger(r.Context(), r.Actor, r.PathValue("slug"), f.asked())
	if unit, otherwise := s.unitInstead(r, f, err); otherwise == nil {
		return unit, nil
	}
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageHoursOf, "year", year(v.Year)), nav)
	p.Crumbs = crumbs(v.Holder, r.Lang)
	return web.OK(hoursPage(p, pageView{ledger: v, Form: overflowForm{string(v.Overflow)}})), nil
}

// unitInstead is the page of a district or an association, whose hours its
// member organisation holds: for its own people, who may not see the whole.
func (s *Service) unitInstead(r *web.Req, f askedForm, err error) (web.Reply, error) {
	if !fault.Is(err, fault.NotFound) && !fault.Is(err, fault.Conflict) {
		return web.Reply{}, fault.Missing(err)
	}
	v, err := s.unit(r.Context(), r.Actor, r.PathValue("slug"), f.asked())
	if err != nil || v.Holder.ID == v.Org.ID {
		return web.Reply{}, fault.Missing(err)
	}
	p := r.Page(r.T(unitPage, "name", v.Org.Name, "year", year(v.Year)), nav)
	p.Crumbs = crumbs(v.Org, r.Lang)
	return web.OK(unitPageView(p, v)), nil
}

func (s *Service) postOverflow(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[overflowForm](r)
	if err == nil {
		err = s.SetOverflow(r.Context(), r.Actor, r.PathValue("slug"), Overflow(form.Overflow))
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/organisations/"+r.PathValue("slug")+"/hours", saidSaved), nil
}

const perPage = 50

func (s *Service) getPostings(r *web.Req) (web.Reply, error) {
	f, err := asked(r)
	if err != nil {
		return web.Reply{}, err
	}
	f.Page = max(1, f.Page)
	v, err := s.list(r.Context(), r.Actor, r.PathValue("slug"), f.asked(), "", (f.Page-1)*perPage, perPage)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(actAll)+" "+year(v.Year), nav)
	p.Crumbs = hoursCrumbs(r, v.Holder, v.Year, v.Kind)
	view := pageView{ledger: v}
	list := ui.ListSpec{Count: p.N(countPostings, v.Total), Export: []ui.Link{{Label: "CSV", Href: view.at("/export" + view.query())}}}
	return web.OK(postingsPage(p, view, list, ui.Paging{Page: f.Page, Pages: (v.Total + perPage - 1) / perPage,
		From: (f.Page-1)*perPage + 1, To: min(f.Page*perPage, v.Total), Total: v.Total})), nil
}

// exported is the most postings in one file.
const exported = 50_000

func (s *Service) getExport(r *web.Req) (web.Reply, error) {
	f, err := asked(r)
	if err != nil {
		return web.Reply{}, err
	}
	v, err := s.list(r.Context(), r.Actor, r.PathValue("slug"), f.asked(), "", 0, exported)
	if err != nil {
		return web.Reply{}, err
	}
	l := r.Lang
	t := sheet.Table{Name: pageHours.In(l), Columns: sheet.Columns(wordWhen.In(l), wordEntry.In(l), wordHours.In(l), wordUnit.In(l), labelExplain.In(l), wordTraining.In(l))}
	t.Rows = func(yield func([]any) bool) {
		for _, x := range v.Postings {
			unit := wordPool.In(l)
			if o, ok := v.Orgs[x.Account]; ok {
				unit = o.Name.In(l)
			}
			if !yield([]any{x.At, entryNames[x.Entry].In(l), sheet.Decimal(x.Hours.String()), unit, x.Grounds, x.Ref}) {
				return
			}
		}
	}
	return download(r.T(deskExport)+"-"+year(v.Year), t)
}

func download(name string, t sheet.Table) (web.Reply, error) {
	var b bytes.Buffer
	err := sheet.CSV(&b, t)
	return web.Download(name+".csv", "text/csv; charset=utf-8", b.Bytes()), err
}

type moveForm struct {
	Year    int    `form:"year" min:"0" max:"9999"`
	Kind    string `form:"kind" oneof:"course other"`
	Entry   string `form:"entry" oneof:"allocate deallocate"`
	Unit    string `form:"unit" max:"40"`
	Hours   string `form:"hours" max:"20"`
	Grounds string `form:"grounds" max:"2000" lines:"true"`
}

func (f moveForm) move(e Entry) (Move, error) {
	h, err := ParseField("hours", f.Hours)
	return Move{Year: f.Year, Kind: Kind(f.Kind), Entry: e, Unit: f.Unit, Hours: h, Grounds: f.Grounds}, err
}

func (s *Service) getMove(e Entry) web.Handler {
	return func(r *web.Req) (web.Reply, error) {
		f, err := asked(r)
		if err != nil {
			return web.Reply{}, err
		}
		return s.moveReply(r, e, f.asked(), moveForm{Entry: string(Allocate)}, nil)
	}
}

var moves = map[Entry]struct{ title, hint, said i18n.Text }{
	Allocate:  {actShare, hintUnits, saidShared},
	Return:    {actReturn, hintReturn, saidReturned},
	requested: {actMore, hintMore, saidAsked},
}

func (s *Service) moveReply(r *web.Req, e Entry, a Asked, form moveForm, wrong error) (web.Reply, error) {
	seen, err := s.See(r.Context(), r.Actor, r.PathValue("slug"), a)
	if err == nil {
		err = MayShare.Check(r.Actor, seen.Purse)
	}
	if err != nil {
		return web.Reply{}, err
	}
	v := moveView{Seen: seen, Entry: e, Form: form, Errors: ui.ErrorsOf(wrong), Button: moves[e].title, Hint: moves[e].hint}
	v.Action = seen.Holder.Path() + "/hours/" + map[Entry]string{Allocate: "share", Return: "return", requested: "more"}[e]
	if e == Allocate {
		if v.Units, err = s.shareable(r.Context(), seen.Holder.ID, r.Lang); err != nil {
			return web.Reply{}, err
		}
	} else if wrong == nil {
		v.Closed = s.closed(r, seen, e)
	}
	p := r.Page(r.T(moves[e].title), nav)
	p.Crumbs = hoursCrumbs(r, seen.Holder, seen.Year, seen.Kind)
	if wrong != nil {
		return web.Invalid(movePage(p, v)), nil
	}
	return web.OK(movePage(p, v)), nil
}

// closed tells why a window is not open today.
func (s *Service) closed(r *web.Req, v Seen, e Entry) (closed error) {
	kind := ForReturn
	if e == requested {
		kind = ForRequest
	}
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		windows, err := windowsOf(r.Context(), tx, v.Centre.ID, v.Year)
		closed = within(windows, kind, v.Year, tx.Today())
		return err
	})
	if err != nil {
		return err
	}
	return closed
}

func (s *Service) postMove(e Entry) web.Handler {
	return func(r *web.Req) (web.Reply, error) {
		form, err := web.Decode[moveForm](r)
		var m Move
		if err == nil {
			entry := e
			if e == Allocate && form.Entry == string(Deallocate) {
				entry = Deallocate
			}
			m, err = form.move(entry)
		}
		if err == nil && e == requested {
			_, err = s.Ask(r.Context(), r.Actor, r.PathValue("slug"), m)
		} else if err == nil {
			_, err = s.Post(r.Context(), r.Actor, r.PathValue("slug"), m)
		}
		if err != nil {
			if !ui.IsInvalid(err) {
				return web.Reply{}, err
			}
			return s.moveReply(r, e, Asked{Year: form.Year, Kind: Kind(form.Kind)}, form, err)
		}
		return web.SeeOther("/organisations/"+r.PathValue("slug")+"/hours?year="+year(m.Year)+"&kind="+string(m.Kind), moves[e].said), nil
	}
}
