package tip

import (
	"net/url"

	"parvi/internal/place"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const nav = "suggest"

// Routes are the pages and the API of suggestions and swarms.
func (s *Service) Routes(m *web.Mux) {
	listed := web.Cache(func(*web.Req) []string { return []string{topic} })
	one := web.Cache(func(r *web.Req) []string { return []string{ref(r.PathValue("id")), topic, "networks", "meetings"} })
	m.Get("/tips", s.getTips, listed)
	m.Get("/tips/new", s.getNew)
	m.Post("/tips/new", s.postNew)
	m.Get("/tips/alike", s.getAlike, web.SkipSample("a piece of a page"))
	m.Get("/tips/{id}", s.getTip, one, web.SkipSample("ids differ in each demonstration"))
	m.Post("/tips/{id}/interest", s.postInterest)
	m.Post("/tips/{id}/withdraw", s.postWithdraw)
	m.Get("/tips/{id}/decide", s.getDecide, web.SkipSample("ids differ in each demonstration"))
	m.Post("/tips/{id}/decide", s.postDecide)
	m.Post("/tips/{id}/appoint", s.postAppoint)
	m.Get("/t/{key}", s.getConfirm, web.SkipSample("the key is in a mail"))
	m.Post("/t/{key}", s.postConfirm)
	s.deskRoutes(m)
	s.swarmRoutes(m)
	s.api(m)
}

type listForm struct {
	Query  string `form:"q" max:"100"`
	Region string `form:"region" max:"4"`
	State  string `form:"state" max:"10"`
	Sort   string `form:"sort" max:"10"`
	Page   int    `form:"page" min:"1" max:"100000"`
}

const (
	perPage  = 24
	anyState = "all"
)

// filter takes what is known of what was asked; unknown words filter nothing.
func (f listForm) filter() Filter {
	out := Filter{Query: f.Query, Sort: ByNewest, Limit: perPage, All: f.State == anyState}
	if knownRegion(f.Region) {
		out.Region = f.Region
	}
	for _, st := range States {
		if string(st) == f.State {
			out.State = st
		}
	}
	for _, by := range Sorts {
		if string(by) == f.Sort {
			out.Sort = by
		}
	}
	out.Offset = (max(f.Page, 1) - 1) * perPage
	return out
}

func (s *Service) getTips(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[listForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	f := form.filter()
	list, err := s.List(r.Context(), f)
	if err != nil {
		return web.Reply{}, err
	}
	r.Expires(list.Today.End())
	p := r.Page(r.T(pageTips), nav)
	p.Description = r.T(pageLead)
	v := listView{Listing: list, Filter: f, Form: form, SignedIn: r.Actor.SignedIn(), MayCall: mayCall(r), Desk: MayKeepDesk.Allows(r.Actor, struct{}{})}
	v.Regions = regionOptions(p, pageAllRegions)
	v.fill(p)
	return web.OK(listPage(p, v)), nil
}

// regionOptions are all regions by name, after the one that names none.
func regionOptions(p ui.Page, none i18n.Text) []ui.Option {
	out := []ui.Option{{Label: p.T(none)}}
	for _, r := range place.RegionsByName(p.Lang) {
		out = append(out, ui.Option{Value: r.Code, Label: p.T(r.Name)})
	}
	return out
}

type tipForm struct {
	Theme   i18n.Content `form:"theme" max:"120"`
	Why     string       `form:"why" max:"2000" lines:"true"`
	ForWhom string       `form:"for_whom" max:"300"`
	Lang    string       `form:"lang" oneof:"fi sv en"`
	Region  string       `form:"region" max:"4"`
	Convene bool         `form:"convene"`
	Org     string       `form:"organisation" max:"40"`
	Name    string       `form:"name" max:"120"`
	Email   string       `form:"email" max:"254"`
	Seen    bool         `form:"seen"`
}

func (f tipForm) input(l i18n.Lang) New {
	lang := i18n.Lang(f.Lang).Or(l)
	n := New{Theme: f.Theme, Lang: lang, Region: f.Region, Convene: f.Convene, Org: f.Org}
	n.Why, n.ForWhom = n.Why.Set(lang, f.Why), n.ForWhom.Set(lang, f.ForWhom)
	return n
}

// newForm is what a link to the form may fill in: the theme looked for, or the
// region whose page one came from.
type newForm struct {
	Theme  string `form:"q" max:"120"`
	Region string `form:"region" max:"4"`
	Why    string `form:"why" max:"2000" lines:"true"`
}

func (s *Service) getNew(r *web.Req) (web.Reply, error) {
	from, err := web.Decode[newForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	form := tipForm{Lang: string(r.Lang), Why: from.Why}
	form.Theme = form.Theme.Set(r.Lang, from.Theme)
	if knownRegion(from.Region) {
		form.Region = from.Region
	}
	return s.newReply(r, form, from.Theme != "", nil)
}

// getAlike is the piece of the form's page that changes while the theme is
// typed.
func (s *Service) getAlike(r *web.Req) (web.Reply, error) {
	from, err := web.Decode[alikeForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	found, err := s.LookAlikes(r.Context(), r.Actor, Stems(from.Query))
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(alikes(ui.Page{Lang: r.Lang, Now: r.Now}, found)), nil
}

type alikeForm struct {
	Query string `form:"q" max:"400"`
}

// newReply shows the form; looked tells whether the look-alikes of the theme
// are to be shown above it.
func (s *Service) newReply(r *web.Req, form tipForm, looked bool, wrong error) (web.Reply, error) {
	p := r.Page(r.T(pageSuggest), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTips), Href: "/tips"}}
	v := newView{Form: form, SignedIn: r.Actor.SignedIn(), Looked: looked, Errors: ui.ErrorsOf(wrong), Regions: regionOptions(p, pageNationwide)}
	orgs, err := s.Umbrellas(r.Context())
	if err != nil {
		return web.Reply{}, err
	}
	if len(orgs) > 1 {
		for _, o := range orgs {
			v.Orgs = append(v.Orgs, ui.Option{Value: o.ID, Label: o.Name.In(r.Lang)})
		}
		if v.Form.Org == "" {
			v.Form.Org = orgs[0].ID
		}
	}
	if looked {
		if v.Alike, err = s.LookAlikes(r.Context(), r.Actor, stemsOf(form.Theme)); err != nil {
			return web.Reply{}, err
		}
	}
	if wrong != nil {
		return web.Invalid(newPage(p, v)), nil
	}
	return web.OK(newPage(p, v)), nil
}

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[tipForm](r)
	in := form.input(r.Lang)
	var stranger *Stranger
	if !r.Actor.SignedIn() {
		stranger = &Stranger{Name: form.Name, Email: form.Email, Lang: r.Lang}
	}
	if err == nil && !form.Seen {
		// What exists already is shown once before anything is sent; what is
		// wrong with the rest is said at the same time.
		alike, looking := s.LookAlikes(r.Context(), r.Actor, stemsOf(form.Theme))
		if looking != nil {
			return web.Reply{}, looking
		}
		if len(alike) > 0 {
			wrong := in.check(knownRegion)
			if stranger != nil {
				wrong = together(wrong, stranger.check())
			}
			form.Seen = true
			return s.newReply(r, form, true, wrong)
		}
	}
	var t Tip
	if err == nil {
		t, err = s.Suggest(r.Context(), r.Actor, in, stranger)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.newReply(r, form, form.Seen, err)
	}
	if t.State == Waiting {
		return web.SeeOther("/tips", pageConfirmSent), nil
	}
	return web.SeeOther(t.Path(), pagePublished), nil
}

type interestForm struct {
	Speak   bool   `form:"speak"`
	Convene bool   `form:"convene"`
	Region  string `form:"region" max:"4"`
	Name    string `form:"name" max:"120"`
	Email   string `form:"email" max:"254"`
}

func (f interestForm) offer() Offer {
	return Offer{Speak: f.Speak, Convene: f.Convene, Region: f.Region}
}

func (s *Service) getTip(r *web.Req) (web.Reply, error) { return s.tipReply(r, nil, nil) }

func (s *Service) tipReply(r *web.Req, form *interestForm, wrong error) (web.Reply, error) {
	shown, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	r.Expires(shown.Today.End())
	p := r.Page(shown.Theme.In(r.Lang), nav)
	p.Description = shown.Why.In(r.Lang)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTips), Href: "/tips"}}
	v := tipView{Shown: shown, SignedIn: r.Actor.SignedIn(), Errors: ui.ErrorsOf(wrong), Regions: regionOptions(p, pageNoRegion),
		SignIn: "/sign-in?next=" + url.QueryEscape(r.To(shown.Path()))}
	v.Form = interestForm{Speak: shown.Own.Speak, Convene: shown.Own.Convene, Region: shown.Own.Region}
	if form != nil {
		v.Form = *form
	}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), tipPage(p, v)), nil
	}
	return web.OK(tipPage(p, v)), nil
}

func (s *Service) postInterest(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[interestForm](r)
	id, say := r.PathValue("id"), pageThanks
	if err == nil && r.Actor.SignedIn() {
		_, err = s.TakeInterest(r.Context(), r.Actor, id, form.offer())
	} else if err == nil {
		say = pageConfirmSent
		err = s.AskInterest(r.Context(), id, form.offer(), Stranger{Name: form.Name, Email: form.Email, Lang: r.Lang})
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.tipReply(r, &form, err)
	}
	return web.SeeOther("/tips/"+id, say), nil
}

func (s *Service) postWithdraw(r *web.Req) (web.Reply, error) {
	t, err := s.DropInterest(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(t.Path(), pageWithdrawn), nil
}

func (s *Service) getConfirm(r *web.Req) (web.Reply, error) {
	a, err := s.Asked(r.Context(), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	title, v := pageConfirmTip, confirmView{Asked: a, Action: "/t/" + r.PathValue("key"), Text: pageConfirmTipText, Button: pagePublish}
	if a.Interest {
		title, v.Text, v.Button = pageConfirmJoin, pageConfirmJoinText, pageConfirm
	}
	if a.Done {
		title = pageConfirmedBefore
	}
	p := r.Page(r.T(title), nav)
	p.NoIndex = true
	return web.OK(confirmPage(p, v)), nil
}

func (s *Service) postConfirm(r *web.Req) (web.Reply, error) {
	a, err := s.Confirm(r.Context(), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	say := pagePublished
	switch {
	case a.Done:
		say = pageConfirmedBefore
	case a.Interest:
		say = pageThanks
	}
	return web.SeeOther(a.Tip.Path(), say), nil
}
