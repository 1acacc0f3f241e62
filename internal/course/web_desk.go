package course

import (
	"bytes"
	"slices"
	"strconv"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) deskRoutes(m *web.Mux) {
	desks := web.SkipSample("for those who hold a role of a study centre")
	m.Get("/desk/courses", s.getDesk)
	m.Post("/desk/courses/bulk", s.postDeskBulk)
	m.Get("/desk/courses.csv", s.getDeskCSV, web.SkipSample("a download, not a page"))
	m.Get("/desk/centre", s.getMyCentre, web.SkipSample("leads to the study centre's desk"))
	m.Get("/desk/centre/{org}", s.getCentre, desks)
	m.Post("/desk/centre/{org}/bulk", s.postCentreBulk)
	m.Post("/desk/centre/{org}/batch", s.postBatch)
	m.Get("/desk/centre/{org}/settings", s.getSettings, desks)
	m.Post("/desk/centre/{org}/settings", s.postSettings)
	m.Get("/payments/{batch}", s.getPayments, desks)
	m.Get("/payments/{batch}/list.csv", s.getPaymentsCSV, web.SkipSample("a download, not a page"))
	m.Post("/payments/{batch}/paid", s.postPaid)
}

type deskForm struct {
	Query string `form:"q" max:"100"`
	Year  int    `form:"year" min:"0" max:"2100"`
	State string `form:"state" max:"20"` // a group; "": what waits
}

type deskView struct {
	Form deskForm
	GroupDesk
	Today civil.Date
}

func (s *Service) getDesk(r *web.Req) (web.Reply, error) {
	if !r.Actor.SignedIn() {
		return web.Reply{}, fault.New(fault.SignIn, i18n.Text{})
	}
	f, err := web.Decode[deskForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	d, err := s.DeskGroup(r.Context(), r.Actor, f.Year, f.Query, Group(f.State))
	if err != nil {
		return web.Reply{}, err
	}
	v := deskView{Form: f, GroupDesk: d, Today: civil.DateOf(r.Now)}
	p := r.Page(r.T(trainingMine), nav)
	p.NoIndex = true
	return web.OK(deskPage(p, v)), nil
}

type bulkForm struct {
	IDs    []string `form:"id" max:"200"`
	Action string   `form:"action" max:"20"`
	Back   string   `form:"back" max:"300"`
}

// bulk does an action for what is ticked and says what came of it.
func (s *Service) bulk(r *web.Req, fallback string, may []Action) (web.Reply, error) {
	f, err := web.Decode[bulkForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	back := fallback
	if f.Back != "" && web.IsLocal(f.Back) {
		back = f.Back
	}
	if len(f.IDs) == 0 {
		return web.SeeOther(back, msgNobodyChosen), nil
	}
	if !slices.Contains(may, Action(f.Action)) {
		return web.Reply{}, &fault.Error{Kind: fault.NotFound, Say: msgUnknownAction}
	}
	done, refused := s.Bulk(r.Context(), r.Actor, f.IDs, Action(f.Action))
	for _, err := range refused {
		if f := fault.Of(err); f.Kind == fault.Internal {
			return web.Reply{}, err
		}
	}
	say := bulkDone.Text(done)
	if len(refused) > 0 {
		say = bulkPartly.Fill("n", done, "refused", len(refused), "why", fault.Of(refused[0]).Say)
	}
	return web.SeeOther(back, say), nil
}

func (s *Service) postDeskBulk(r *web.Req) (web.Reply, error) {
	return s.bulk(r, "/desk/courses", []Action{Submit, Publish, Archive})
}

func (s *Service) getDeskCSV(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[deskForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	if !r.Actor.SignedIn() {
		return web.Reply{}, fault.New(fault.SignIn, i18n.Text{})
	}
	lines, err := s.Desk(r.Context(), r.Actor, f.Year, f.Query)
	if err != nil {
		return web.Reply{}, err
	}
	return deskCSV(r, lines)
}

func deskCSV(r *web.Req, lines []Line) (web.Reply, error) {
	t := sheet.Table{Columns: sheet.Columns("id", r.T(fieldName), r.T(fieldOrg), r.T(tableWhen), r.T(fieldHours), r.T(colState), r.T(standBy), r.T(colSum))}
	var rows [][]any
	for _, l := range lines {
		var sum any
		if l.Decision != nil {
			sum = sheet.Decimal(l.Decision.Amount.Decimal())
		}
		rows = append(rows, []any{l.ID, title(r.Lang, l.Course), l.Organiser.Name.In(r.Lang), storedDay(l.firstDay()), l.Hours.Format(r.Lang),
			r.T(l.Standing.State.Word()), storedDay(l.Standing.By), sum})
	}
	t.Rows = slices.Values(rows)
	var b bytes.Buffer
	if err := sheet.CSV(&b, t); err != nil {
		return web.Reply{}, err
	}
	return web.Download("koulutukset.csv", "text/csv; charset=utf-8", b.Bytes()), nil
}

// The lists of a study centre's desk.
const (
	tabPlans    = "plans"
	tabReports  = "reports"
	tabPayments = "payments"
	tabAll      = "all"
)

type centreForm struct {
	Tab      string `form:"tab" oneof:"plans reports payments all"`
	Query    string `form:"q" max:"100"`
	Assigned string `form:"assigned" oneof:"me none"`
	Remarks  string `form:"remarks" oneof:"clean blocked"`
	Page     int    `form:"page" min:"1" max:"1000"`
}

func (f centreForm) filter() DeskFilter {
	d := DeskFilter{Query: f.Query, Limit: pageSize, Offset: (max(f.Page, 1) - 1) * pageSize}
	switch f.Tab {
	case tabReports:
		d.States = []State{Reported, Checked}
	case tabPayments:
		d.States = []State{Granted, InPayment}
	case tabAll:
		d.States = slices.DeleteFunc(slices.Clone(stored), func(s State) bool { return s == Draft })
	default:
		d.States = []State{Submitted}
	}
	switch f.Assigned {
	case "me":
		d.Assigned = "me"
	case "none":
		d.Assigned = "-"
	}
	return d
}

type centreView struct {
	CentreDesk
	Form  centreForm
	Now   civil.Date
	Tally Tally
}

// getMyCentre leads to the desk of the study centre somebody works for.
func (s *Service) getMyCentre(r *web.Req) (web.Reply, error) {
	ids := centresOf(r.Actor)
	if len(ids) == 0 {
		if !r.Actor.SignedIn() {
			return web.Reply{}, fault.New(fault.SignIn, i18n.Text{})
		}
		return web.Reply{}, fault.Missing(nil)
	}
	return web.Redirect("/desk/centre/" + ids[0]), nil
}

func (s *Service) getCentre(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[centreForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	if f.Tab == "" {
		f.Tab = tabPlans
	}
	d, err := s.CentreOf(r.Context(), r.Actor, r.PathValue("org"), f.filter())
	if err != nil {
		return web.Reply{}, err
	}
	v := centreView{CentreDesk: d, Form: f, Now: civil.DateOf(r.Now)}
	if f.Tab == tabAll {
		err = s.DB.Read(r.Context(), func(tx *db.Tx) error {
			v.Tally, err = s.Year(r.Context(), tx, Filter{Centres: []string{d.Centre.ID}}, v.Now.Year)
			return err
		})
		if err != nil {
			return web.Reply{}, err
		}
	}
	p := r.Page(r.T(tabTitles[f.Tab]), nav)
	p.NoIndex = true
	return web.OK(centrePage(p, v)), nil
}

func (s *Service) postCentreBulk(r *web.Req) (web.Reply, error) {
	return s.bulk(r, "/desk/centre/"+r.PathValue("org"), []Action{Take, Approve, Check, Decide})
}

func (s *Service) postBatch(r *web.Req) (web.Reply, error) {
	n, without, err := s.MakeBatch(r.Context(), r.Actor, r.PathValue("org"))
	if err != nil {
		return web.Reply{}, err
	}
	say := batchMade.Text(n)
	switch {
	case n == 0 && without == 0:
		say = batchNone
	case without > 0:
		say = batchPartly.Fill("n", n, "without", without)
	}
	return web.SeeOther("/desk/centre/"+r.PathValue("org")+"?tab=payments", say), nil
}

type settingsForm struct {
	ReviewDays      int          `form:"review_days"`
	CheckDays       int          `form:"check_days"`
	AutoHours       int          `form:"auto_hours"`
	AutoCopies      bool         `form:"auto_copies"`
	AutoUnsupported bool         `form:"auto_unsupported"`
	Code            string       `form:"code" max:"60"`
	Grounds         i18n.Content `form:"grounds" max:"2000" lines:"true"`
	Correction      i18n.Content `form:"correction" max:"2000" lines:"true"`
}

type settingsView struct {
	Path   string
	Form   settingsForm
	Codes  []string
	Errors ui.Errors
}

func (s *Service) getSettings(r *web.Req) (web.Reply, error) { return s.settingsReply(r, nil, nil) }

func (s *Service) settingsReply(r *web.Req, f *settingsForm, wrong error) (web.Reply, error) {
	d, err := s.CentreOf(r.Context(), r.Actor, r.PathValue("org"), DeskFilter{States: []State{Submitted}, Limit: 1})
	if err == nil {
		err = MaySet.Check(r.Actor, d.Centre.Scopes)
	}
	if err != nil {
		return web.Reply{}, err
	}
	set := d.Settings
	v := settingsView{Codes: d.RuleCentres, Path: "/desk/centre/" + d.Centre.ID, Errors: ui.ErrorsOf(wrong),
		Form: settingsForm{set.ReviewDays, set.CheckDays, set.AutoHours, set.AutoCopies, set.AutoUnsupported, set.Rules, set.Grounds, set.Correction}}
	if f != nil {
		v.Form = *f
	}
	p := r.Page(r.T(headSettings), nav)
	p.Crumbs = []ui.Crumb{{Label: d.Centre.Name.In(r.Lang), Href: v.Path}}
	p.NoIndex = true
	if wrong != nil {
		return web.Invalid(settingsPage(p, v)), nil
	}
	return web.OK(settingsPage(p, v)), nil
}

func (s *Service) postSettings(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[settingsForm](r)
	if err == nil {
		err = s.Set(r.Context(), r.Actor, r.PathValue("org"), Settings{ReviewDays: f.ReviewDays, CheckDays: f.CheckDays, AutoHours: f.AutoHours,
			AutoCopies: f.AutoCopies, AutoUnsupported: f.AutoUnsupported, Rules: f.Code, Grounds: f.Grounds, Correction: f.Correction})
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.settingsReply(r, &f, err)
	}
	return web.SeeOther("/desk/centre/"+r.PathValue("org"), planSaved), nil
}

type paymentsView struct {
	Batch  string
	Centre string
	List   []Payment
	PaidOn civil.Date
}

func (s *Service) getPayments(r *web.Req) (web.Reply, error) {
	centre, list, paidOn, err := s.Payments(r.Context(), r.Actor, r.PathValue("batch"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(headBatch), nav)
	p.Crumbs = []ui.Crumb{{Label: centre.Name.In(r.Lang), Href: "/desk/centre/" + centre.ID + "?tab=payments"}}
	p.NoIndex = true
	return web.OK(paymentsPage(p, paymentsView{Batch: r.PathValue("batch"), Centre: centre.ID, List: list, PaidOn: dayOf(paidOn)})), nil
}

func (s *Service) getPaymentsCSV(r *web.Req) (web.Reply, error) {
	_, list, _, err := s.Payments(r.Context(), r.Actor, r.PathValue("batch"))
	if err != nil {
		return web.Reply{}, err
	}
	t := sheet.Table{Columns: sheet.Columns(r.T(fieldOrg), "IBAN", r.T(colSum), r.T(colMessage))}
	var rows [][]any
	for _, x := range list {
		rows = append(rows, []any{x.Org.Name.In(r.Lang), x.IBAN, sheet.Decimal(x.Amount.Decimal()), title(r.Lang, x.Course)})
	}
	t.Rows = slices.Values(rows)
	var b bytes.Buffer
	if err := sheet.CSV(&b, t); err != nil {
		return web.Reply{}, err
	}
	return web.Download("maksut.csv", "text/csv; charset=utf-8", b.Bytes()), nil
}

func (s *Service) postPaid(r *web.Req) (web.Reply, error) {
	if err := s.MarkPaid(r.Context(), r.Actor, r.PathValue("batch")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/payments/"+r.PathValue("batch"), flashPaid), nil
}

func digits(n int) string { return strconv.Itoa(n) }
