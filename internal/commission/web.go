package commission

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/course"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/theme"
)

const nav = "training"

// Routes are the pages of commissions.
func (s *Service) Routes(m *web.Mux) {
	ids := web.SkipSample("for those whom it concerns; ids differ in each demonstration")
	m.Get("/commissions", s.getList, web.Sample("/commissions"))
	m.Get("/organisations/{slug}/commissions/new", s.getNew, ids)
	m.Post("/organisations/{slug}/commissions/new", s.postNew)
	m.Get("/commissions/{id}", s.getOne, ids)
	m.Get("/commissions/{id}/edit", s.getEdit, ids)
	m.Post("/commissions/{id}/edit", s.postEdit)
	m.Get("/commissions/{id}/match", s.getMatch, ids)
	m.Post("/commissions/{id}/match", s.postMatch)
	m.Get("/commissions/{id}/offer", s.getOffer, ids)
	m.Post("/commissions/{id}/offer", s.postOffer)
	m.Post("/commissions/{id}/answer", s.postAnswer)
	m.Post("/commissions/{id}/course", s.postCourse)
	m.Post("/commissions/{id}/invoice", s.postInvoice)
	m.Post("/commissions/{id}/close", s.postClose)
	m.Get("/organisations/{slug}/prices", s.getPrices, ids)
	m.Post("/organisations/{slug}/prices", s.postPrices)
	m.Post("/organisations/{slug}/prices/terms", s.postTerms)
	m.Get("/organisations/{slug}/invoicing.csv", s.getInvoicing, web.SkipSample("a file"))
}

type listForm struct {
	State string `form:"state" max:"20"`
	Page  int    `form:"page" min:"1" max:"100000"`
}

type listView struct {
	Listing
	Form  listForm
	Pager ui.Paging
}

func (s *Service) getList(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[listForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	if stateWords[State(f.State)].Empty() {
		f.State = ""
	}
	l, err := s.List(r.Context(), r.Actor, State(f.State), f.Page)
	if err != nil {
		return web.Reply{}, err
	}
	page := max(f.Page, 1)
	v := listView{Listing: l, Form: f, Pager: ui.Paging{From: (page-1)*perPage + 1, To: (page-1)*perPage + len(l.Rows), Total: l.Total, Page: page, Pages: (l.Total + perPage - 1) / perPage}}
	return web.OK(listPage(r.Page(r.T(pageTitle), nav), v)), nil
}

type sessionForm struct {
	Day    civil.Date      `form:"day"`
	Start  civil.TimeOfDay `form:"start"`
	End    civil.TimeOfDay `form:"end"`
	Breaks int             `form:"breaks" min:"0" max:"600"`
}

type requestForm struct {
	Version      int           `form:"version" min:"0" max:"1000000"`
	Title        string        `form:"title" max:"160"`
	Need         string        `form:"need" max:"4000" lines:"true"`
	Aims         string        `form:"aims" max:"4000" lines:"true"`
	Audience     string        `form:"audience" max:"500" lines:"true"`
	Size         int           `form:"size" min:"0" max:"100000"`
	Online       bool          `form:"online"`
	Municipality string        `form:"municipality" max:"3"`
	Place        string        `form:"place" max:"200"`
	Lang         string        `form:"lang" oneof:"fi sv en"`
	Themes       string        `form:"themes" max:"500"`
	Budget       string        `form:"budget" max:"20"`
	Reference    string        `form:"reference" max:"100"`
	Sessions     []sessionForm `form:"sessions"`
}

func formOf(c Commission) requestForm {
	f := requestForm{Version: c.Version, Title: c.Title, Need: c.Need, Aims: c.Aims, Audience: c.Audience, Size: c.Size, Online: c.Online, Municipality: c.Municipality,
		Place: c.Place, Lang: string(c.Lang), Reference: c.Reference}
	if c.Budget > 0 {
		f.Budget = c.Budget.String()
	}
	var names []string
	for _, t := range c.Themes {
		names = append(names, t.Name.In(c.Lang))
	}
	f.Themes = strings.Join(names, ", ")
	for _, x := range c.Sessions {
		f.Sessions = append(f.Sessions, sessionForm{Day: civil.DateOf(x.Starts), Start: civil.TimeOf(x.Starts), End: civil.TimeOf(x.Ends), Breaks: x.Breaks})
	}
	return f
}

func (f requestForm) request(l i18n.Lang) (Request, []string, error) {
	r := Request{Lang: l, Title: f.Title, Need: f.Need, Aims: f.Aims, Audience: f.Audience, Size: f.Size, Online: f.Online, Municipality: f.Municipality, Place: f.Place, Reference: f.Reference}
	if x, ok := i18n.ParseLang(f.Lang); ok {
		r.Lang = x
	}
	var wrong fault.Fields
	if f.Budget != "" {
		var err error
		if r.Budget, err = money.ParseTyped(f.Budget); err != nil {
			wrong.Add("budget", msgAmount)
		}
	}
	for i, x := range f.Sessions {
		if x.Day.IsZero() {
			wrong.Add("sessions."+strconv.Itoa(i)+".day", msgDay)
			continue
		}
		starts, err := x.Day.At(x.Start)
		ends, also := x.Day.At(x.End)
		if err != nil || also != nil {
			wrong.Add("sessions."+strconv.Itoa(i)+".start", msgOrder)
			continue
		}
		r.Sessions = append(r.Sessions, Session{Starts: starts, Ends: ends, Breaks: x.Breaks})
	}
	return r, theme.Split(f.Themes), wrong.Err()
}

type requestView struct {
	Form   requestForm
	Action string
	New    bool
	Errors ui.Errors
	Say    i18n.Text
	Today  civil.Date
	Known  []string // themes of the vocabulary
}

func (s *Service) requestReply(r *web.Req, title string, v requestView, wrong error) (web.Reply, error) {
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		all, err := theme.All(r.Context(), tx)
		v.Known, v.Today = nil, tx.Today()
		for _, t := range all[:min(len(all), 30)] {
			v.Known = append(v.Known, t.Name.In(r.Lang))
		}
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(title, nav)
	p.Crumbs, p.NoIndex = []ui.Crumb{{Label: r.T(pageTitle), Href: "/commissions"}}, true
	if wrong == nil {
		return web.OK(requestPage(p, v)), nil
	}
	f := fault.Of(wrong)
	if len(f.Fields) > 0 {
		v.Errors = ui.ErrorsOf(wrong)
	} else {
		v.Say = f.Say
	}
	return web.HTML(f.Kind.Status(), requestPage(p, v)), nil
}

func (s *Service) newReply(r *web.Req, f requestForm, wrong error) (web.Reply, error) {
	o, err := s.Home(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	if f.Lang == "" {
		f.Lang = string(r.Lang)
	}
	return s.requestReply(r, r.T(pageNewOf, "name", o.Name), requestView{Form: f, New: true, Action: o.Path() + "/commissions/new"}, wrong)
}

func (s *Service) getNew(r *web.Req) (web.Reply, error) { return s.newReply(r, requestForm{}, nil) }

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[requestForm](r)
	var c Commission
	if err == nil {
		var in Request
		var themes []string
		if in, themes, err = f.request(r.Lang); err == nil {
			c, err = s.Ask(r.Context(), r.Actor, r.PathValue("slug"), in, themes)
		}
	}
	return done(c.Path(), flashAsked, err, func() (web.Reply, error) { return s.newReply(r, f, err) })
}

// done leads to a page, or shows again what was typed and what is wrong.
func done(to string, flash i18n.Text, err error, again func() (web.Reply, error)) (web.Reply, error) {
	switch {
	case err == nil:
		return web.SeeOther(to, flash), nil
	case ui.IsInvalid(err), fault.Is(err, fault.Conflict):
		return again()
	}
	return web.Reply{}, err
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil) }

func (s *Service) editReply(r *web.Req, f *requestForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayOrder.Check(r.Actor, v.Known)
	}
	if err == nil && !v.May[Edit] {
		err = fault.New(fault.Conflict, msgNotNow.Fill("state", stateWords[v.State]))
	}
	if err != nil {
		return web.Reply{}, err
	}
	kept := formOf(v.Commission)
	if f != nil {
		version := kept.Version
		if kept = *f; fault.Is(wrong, fault.Conflict) {
			kept.Version = version
		}
	}
	return s.requestReply(r, r.T(pageEdit), requestView{Form: kept, Action: v.Path() + "/edit"}, wrong)
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[requestForm](r)
	if err == nil {
		var in Request
		var themes []string
		if in, themes, err = f.request(r.Lang); err == nil {
			err = s.Change(r.Context(), r.Actor, r.PathValue("id"), f.Version, in, themes)
		}
	}
	return done("/commissions/"+r.PathValue("id"), flashSaved, err, func() (web.Reply, error) { return s.editReply(r, &f, err) })
}

type answerForm struct {
	Go      string `form:"go" max:"20"`
	Comment string `form:"comment" max:"2000" lines:"true"`
}

type invoiceForm struct {
	Number string `form:"number" max:"40"`
}

type pageView struct {
	View
	Answer  answerForm
	Invoice invoiceForm
	Wrong   map[string]ui.Errors
	Say     i18n.Text
}

func crumbs(r *web.Req, more ...ui.Crumb) []ui.Crumb {
	return append([]ui.Crumb{{Label: r.T(pageTitle), Href: "/commissions"}}, more...)
}

func (s *Service) getOne(r *web.Req) (web.Reply, error) { return s.oneReply(r, "", nil, nil) }

func (s *Service) oneReply(r *web.Req, form string, fill func(*pageView), wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	view := pageView{View: v, Wrong: map[string]ui.Errors{}}
	if fill != nil {
		fill(&view)
	}
	p := r.Page(v.Title, nav)
	p.Crumbs, p.NoIndex = crumbs(r), true
	if wrong == nil {
		return web.OK(onePage(p, view)), nil
	}
	f := fault.Of(wrong)
	if len(f.Fields) > 0 {
		view.Wrong[form] = ui.ErrorsOf(wrong)
	} else {
		view.Say = f.Say
	}
	return web.HTML(f.Kind.Status(), onePage(p, view)), nil
}

type matchForm struct {
	Expert string `form:"expert" max:"40"`
}

func (s *Service) getMatch(r *web.Req) (web.Reply, error) { return s.matchReply(r, nil) }

func (s *Service) matchReply(r *web.Req, wrong error) (web.Reply, error) {
	m, err := s.Rank(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageMatch), nav)
	p.Crumbs, p.NoIndex = crumbs(r, ui.Crumb{Label: m.Title, Href: m.Path()}), true
	if wrong == nil {
		return web.OK(matchPage(p, m, i18n.Text{})), nil
	}
	f := fault.Of(wrong)
	say := f.Say
	for _, x := range f.Fields {
		say = x.Say
	}
	return web.HTML(f.Kind.Status(), matchPage(p, m, say)), nil
}

func (s *Service) postMatch(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[matchForm](r)
	if err == nil {
		err = s.Choose(r.Context(), r.Actor, r.PathValue("id"), f.Expert)
	}
	return done("/commissions/"+r.PathValue("id"), flashChosen, err, func() (web.Reply, error) { return s.matchReply(r, err) })
}

type lineForm struct {
	At     int    `form:"at" min:"0" max:"100"` // from 1: no row is blank
	Amount string `form:"amount" max:"12"`
}

type offerForm struct {
	List    string     `form:"list" max:"40"`
	Lines   []lineForm `form:"lines"`
	Until   civil.Date `form:"until"`
	Message string     `form:"message" max:"4000" lines:"true"`
}

func (f offerForm) terms() (Terms, error) {
	t := Terms{List: f.List, Until: f.Until, Message: f.Message}
	var wrong fault.Fields
	for i, x := range f.Lines {
		if strings.TrimSpace(x.Amount) == "" {
			continue
		}
		n, err := hours.Parse(x.Amount)
		if err != nil || n > 1_000_000_00 {
			wrong.Add("lines."+strconv.Itoa(i)+".amount", msgQuantity)
			continue
		}
		t.Lines = append(t.Lines, Quantity{Line: x.At - 1, Amount: int64(n)})
	}
	return t, wrong.Err()
}

// suggested is an offer filled in from the request: hours, days and people are
// counted already.
func suggested(v View) offerForm {
	f := offerForm{List: v.Prices.ID, Until: v.Today.AddDays(v.Days.ValidDays)}
	if last := v.first().AddDays(-1); last.Before(f.Until) {
		f.Until = last
	}
	days := map[civil.Date]bool{}
	for _, x := range v.Sessions {
		days[civil.DateOf(x.Starts)] = true
	}
	seen := map[Unit]bool{}
	for i, p := range v.Prices.Prices {
		x := lineForm{At: i + 1}
		if !seen[p.Unit] {
			switch p.Unit {
			case PerHour:
				x.Amount = course.LessonHours(v.Minutes()).Format(i18n.FI)
			case PerDay:
				if !seen[PerHour] {
					x.Amount = strconv.Itoa(len(days))
				}
			case PerParticipant:
				x.Amount = strconv.Itoa(v.Size)
			}
		}
		seen[p.Unit] = true
		f.Lines = append(f.Lines, x)
	}
	return f
}

type offerView struct {
	View
	Form   offerForm
	Errors ui.Errors
	Say    i18n.Text
}

func (s *Service) getOffer(r *web.Req) (web.Reply, error) { return s.offerReply(r, nil, nil) }

func (s *Service) offerReply(r *web.Req, f *offerForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayHandle.Check(r.Actor, v.Known)
	}
	if err == nil && !v.May[Offering] {
		err = fault.New(fault.Conflict, msgNotNow.Fill("state", stateWords[v.State]))
	}
	if err != nil {
		return web.Reply{}, err
	}
	view := offerView{View: v, Form: suggested(v)}
	if f != nil && f.List == v.Prices.ID {
		view.Form = *f
	}
	p := r.Page(r.T(pageOffer), nav)
	p.Crumbs, p.NoIndex = crumbs(r, ui.Crumb{Label: v.Title, Href: v.Path()}), true
	if wrong == nil {
		return web.OK(offerPage(p, view)), nil
	}
	bad := fault.Of(wrong)
	if len(bad.Fields) > 0 {
		view.Errors = ui.ErrorsOf(wrong)
	} else {
		view.Say = bad.Say
	}
	return web.HTML(bad.Kind.Status(), offerPage(p, view)), nil
}

func (s *Service) postOffer(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[offerForm](r)
	if err == nil {
		var t Terms
		if t, err = f.terms(); err == nil {
			err = s.Offer(r.Context(), r.Actor, r.PathValue("id"), t)
		}
	}
	return done("/commissions/"+r.PathValue("id"), flashOffered, err, func() (web.Reply, error) { return s.offerReply(r, &f, err) })
}

func (s *Service) postAnswer(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[answerForm](r)
	if err == nil {
		err = s.Answer(r.Context(), r.Actor, r.PathValue("id"), Action(f.Go), f.Comment)
	}
	flash := map[Action]i18n.Text{Accept: flashAccepted, Decline: flashDeclined, Cancel: flashCancelled}[Action(f.Go)]
	return done("/commissions/"+r.PathValue("id"), flash, err, func() (web.Reply, error) {
		return s.oneReply(r, "answer", func(v *pageView) { v.Answer = f }, err)
	})
}

func (s *Service) postCourse(r *web.Req) (web.Reply, error) {
	c, err := s.Schedule(r.Context(), r.Actor, r.PathValue("id"))
	return done(c.Path(), flashCourse, err, func() (web.Reply, error) { return s.oneReply(r, "", nil, err) })
}

func (s *Service) postInvoice(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[invoiceForm](r)
	if err == nil {
		err = s.Bill(r.Context(), r.Actor, r.PathValue("id"), f.Number)
	}
	return done("/commissions/"+r.PathValue("id"), flashBilled, err, func() (web.Reply, error) {
		return s.oneReply(r, "invoice", func(v *pageView) { v.Invoice = f }, err)
	})
}

func (s *Service) postClose(r *web.Req) (web.Reply, error) {
	err := s.Close(r.Context(), r.Actor, r.PathValue("id"))
	return done("/commissions/"+r.PathValue("id"), flashClosed, err, func() (web.Reply, error) { return s.oneReply(r, "", nil, err) })
}

type priceForm struct {
	Name  i18n.Content `form:"name" max:"120"`
	Unit  string       `form:"unit" max:"20"`
	Price string       `form:"price" max:"20"`
	VAT   string       `form:"vat" max:"6"`
}

type pricesForm struct {
	From   civil.Date  `form:"from"`
	Prices []priceForm `form:"prices"`
}

type termsForm struct {
	Terms        i18n.Content `form:"terms" max:"4000" lines:"true"`
	ValidDays    int          `form:"valid_days" min:"0" max:"1000"`
	FeedbackDays int          `form:"feedback_days" min:"0" max:"1000"`
}

type pricesView struct {
	Desk
	Form  pricesForm
	Terms termsForm
	Wrong map[string]ui.Errors
}

// pricesOf are the lines of a list as they are typed.
func pricesOf(l List) []priceForm {
	var out []priceForm
	for _, p := range l.Prices {
		f := priceForm{Name: p.Name, Unit: string(p.Unit), Price: p.Price.String()}
		if p.VAT > 0 {
			f.VAT = course.Hours(p.VAT).Format(i18n.FI)
		}
		out = append(out, f)
	}
	return out
}

func (f pricesForm) prices() ([]Price, error) {
	var out []Price
	var wrong fault.Fields
	for i, x := range f.Prices {
		if x.Name.Empty() && x.Price == "" {
			continue
		}
		p := Price{Name: x.Name, Unit: Unit(x.Unit)}
		var err error
		if p.Price, err = money.ParseTyped(x.Price); err != nil {
			wrong.Add("prices."+strconv.Itoa(i)+".price", msgAmount)
		}
		if x.VAT != "" {
			v, err := hours.Parse(x.VAT)
			if err != nil {
				wrong.Add("prices."+strconv.Itoa(i)+".vat", msgQuantity)
			}
			p.VAT = int64(v)
		}
		out = append(out, p)
	}
	return out, wrong.Err()
}

func (s *Service) getPrices(r *web.Req) (web.Reply, error) { return s.pricesReply(r, "", nil, nil) }

func (s *Service) pricesReply(r *web.Req, form string, fill func(*pricesView), wrong error) (web.Reply, error) {
	d, err := s.DeskOf(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	v := pricesView{Desk: d, Wrong: map[string]ui.Errors{}, Form: pricesForm{From: d.Today, Prices: pricesOf(d.Now)},
		Terms: termsForm{Terms: d.Settings.Terms, ValidDays: d.Settings.ValidDays, FeedbackDays: d.Settings.FeedbackDays}}
	if fill != nil {
		fill(&v)
	}
	p := r.Page(r.T(pagePrices), nav)
	p.Crumbs, p.NoIndex = []ui.Crumb{{Label: d.Org.Name.In(r.Lang), Href: d.Org.Path()}}, true
	if wrong == nil {
		return web.OK(pricesPage(p, v)), nil
	}
	v.Wrong[form] = ui.ErrorsOf(wrong)
	return web.HTML(fault.Of(wrong).Kind.Status(), pricesPage(p, v)), nil
}

func (s *Service) postPrices(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[pricesForm](r)
	if err == nil {
		var list []Price
		if list, err = f.prices(); err == nil {
			_, err = s.SetPrices(r.Context(), r.Actor, r.PathValue("slug"), f.From, list)
		}
	}
	return done("/organisations/"+r.PathValue("slug")+"/prices", flashListed, err, func() (web.Reply, error) {
		return s.pricesReply(r, "prices", func(v *pricesView) { v.Form = f }, err)
	})
}

func (s *Service) postTerms(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[termsForm](r)
	if err == nil {
		err = s.Set(r.Context(), r.Actor, r.PathValue("slug"), Settings{Terms: f.Terms, ValidDays: f.ValidDays, FeedbackDays: f.FeedbackDays})
	}
	return done("/organisations/"+r.PathValue("slug")+"/prices", flashSaved, err, func() (web.Reply, error) {
		return s.pricesReply(r, "terms", func(v *pricesView) { v.Terms = f }, err)
	})
}

func (s *Service) getInvoicing(r *web.Req) (web.Reply, error) {
	var b bytes.Buffer
	if err := s.Invoicing(r.Context(), r.Actor, r.PathValue("slug"), r.Lang, &b); err != nil {
		return web.Reply{}, err
	}
	return web.Download("invoicing.csv", "text/csv; charset=utf-8", b.Bytes()), nil
}

// OrganisationPart leads from an organisation's page to ordering a training, or
// to a study centre's prices; nil: to nothing.
func OrganisationPart(r org.Organisation, p ui.Page, may, centre bool) templ.Component {
	if !may && !centre {
		return nil
	}
	return orgPart(p, r, may, centre)
}
