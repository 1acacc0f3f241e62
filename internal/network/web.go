package network

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

const nav = "networks"

// sampleSlug is the network that the crawl of all pages looks at.
const sampleSlug = "pienet-jarjestot"

// Routes are the pages and the API of the networks.
func (s *Service) Routes(m *web.Mux) {
	listed := web.Cache(func(*web.Req) []string { return directoryTopics })
	one := web.Cache(func(r *web.Req) []string { return topicsOf(r.PathValue("slug")) })
	page := "/networks/" + sampleSlug
	m.Get("/networks", s.getDirectory, listed)
	m.Get("/networks/export.csv", s.getExport, web.SkipSample("a download"))
	m.Get("/networks/export.xlsx", s.getExport, web.SkipSample("a download"))
	m.Get("/networks/figures", s.getFigures, listed)
	m.Get("/networks/figures.csv", s.getFiguresCSV, web.SkipSample("a download"))
	m.Get("/networks/new", s.getNew)
	m.Post("/networks/new", s.postNew)
	m.Get("/networks/{slug}", s.getNetwork, one, web.Sample(page))
	s.joinRoutes(m, page)
	s.editRoutes(m, page)
	s.memberRoutes(m, page)
	s.api(m)
}

// topicsOf are what the page of one network is built from.
func topicsOf(slug string) []string {
	return []string{"network:" + slug, "networks", "meetings", "orgs", org.PositionsTopic}
}

type directoryForm struct {
	Query  string   `form:"q" max:"100"`
	Kinds  []string `form:"kind"`
	Region string   `form:"region" max:"4"`
	Theme  string   `form:"theme" max:"80"`
	Lang   string   `form:"lang" max:"2"`
	Phase  string   `form:"phase" max:"20"`
	Sort   string   `form:"sort" max:"10"`
	View   string   `form:"view" max:"10"`
	Page   string   `form:"page" max:"6"`
}

// filter takes what is known of what was asked; unknown words filter nothing.
func (f directoryForm) filter() (Filter, Sort) {
	out := Filter{Query: f.Query, Region: f.Region, Theme: f.Theme}
	for _, k := range f.Kinds {
		if Kind(k).Known() {
			out.Kinds = append(out.Kinds, Kind(k))
		}
	}
	if l, ok := i18n.ParseLang(f.Lang); ok && f.Lang != "" {
		out.Lang = l
	}
	if ph := Phase(f.Phase); ph.Known() || ph == NoPhase {
		out.Phase = ph
	}
	by := ByName
	for _, one := range Sorts {
		if Sort(f.Sort) == one {
			by = one
		}
	}
	return out, by
}

const perPage = 50

func (s *Service) getDirectory(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[directoryForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	filter, by := form.filter()
	list, err := s.List(r.Context(), r.Actor, filter, by, r.Lang)
	if err != nil {
		return web.Reply{}, err
	}
	r.Expires(list.Until)
	p := r.Page(pageNetworks.In(r.Lang), nav)
	p.Feeds = []ui.Feed{{Title: pageNetworks.In(r.Lang), Href: "/networks/export.csv", Type: "text/csv"}}
	v := s.directoryView(r, p, form, filter, by, list)
	for _, beside := range s.Beside {
		b, err := beside(r.Context(), p)
		if err != nil {
			return web.Reply{}, err
		}
		if b != nil {
			v.Beside = append(v.Beside, b)
		}
	}
	return web.OK(directoryPage(p, v)), nil
}

func (s *Service) directoryView(r *web.Req, p ui.Page, form directoryForm, f Filter, by Sort, list Listing) directoryView {
	v := directoryView{Links: s.Links,
		Today: list.Totals.AsOf, Filter: f, Sort: by, Table: form.View == "table", MapView: form.View == "map",
		MayFound: r.Actor.HoldsAny("coordinator") || r.Actor.HoldsAny("umbrella"), Nothing: len(list.Seen) == 0,
		Totals: []ui.Total{
			{Value: p.Num(list.Totals.People), Label: countLabel(p, countPeople, list.Totals.People)},
			{Value: p.Num(list.Totals.Memberships), Label: countLabel(p, countMemberships, list.Totals.Memberships)},
			{Value: p.Num(list.Totals.Networks), Label: countLabel(p, countNetworks, list.Totals.Networks)},
		},
		Stated: statedLines(p.Lang, list.Figures, list.Sources),
	}
	kinds := map[Kind]int{}
	regions := map[string]int{}
	for _, c := range list.Seen {
		kinds[c.Kind]++
		if c.Region != "" && !c.Over(v.Today) {
			regions[c.Region]++
		}
	}
	for _, k := range Kinds {
		v.Kinds = append(v.Kinds, ui.Option{Value: string(k), Label: p.T(KindNames[k]), Count: p.Num(kinds[k])})
	}
	for _, k := range f.Kinds {
		v.Values = append(v.Values, string(k))
		v.Chips = append(v.Chips, ui.Chip{Label: p.T(KindNames[k]), Href: p.Without("kind", string(k))})
	}
	v.Regions = regionOptions(p, pageAllRegions, regions)
	v.Themes = []ui.Option{{Label: p.T(pageAllThemes)}}
	for _, t := range list.Themes {
		v.Themes = append(v.Themes, ui.Option{Value: t.Key, Label: t.Name.In(p.Lang)})
		if t.Key == f.Theme {
			v.Chips = append(v.Chips, ui.Chip{Label: p.T(chipTheme, "value", t.Name), Href: p.Query("theme", "")})
		}
	}
	v.Langs = []ui.Option{{Label: p.T(pageAllLanguages)}}
	for _, l := range i18n.Langs {
		v.Langs = append(v.Langs, ui.Option{Value: string(l), Label: l.Name()})
	}
	v.Phases = []ui.Option{{Label: p.T(pageAllPhases)}}
	for _, ph := range append(Phases[:], NoPhase) {
		v.Phases = append(v.Phases, ui.Option{Value: string(ph), Label: p.T(PhaseNames[ph])})
	}
	for _, one := range Sorts {
		v.Sorts = append(v.Sorts, ui.Option{Value: string(one), Label: p.T(sortChoices[one])})
	}
	if f.Query != "" {
		v.Chips = append(v.Chips, ui.Chip{Label: p.T(chipQuery, "value", f.Query), Href: p.Query("q", "")})
	}
	if name := regionName(p.Lang, f.Region); name != "" {
		v.Chips = append(v.Chips, ui.Chip{Label: p.T(chipRegion, "value", name), Href: p.Query("region", "")})
	}
	if f.Lang != "" {
		v.Chips = append(v.Chips, ui.Chip{Label: p.T(chipLanguage, "value", f.Lang.NameIn(p.Lang)), Href: p.Query("lang", "")})
	}
	if f.Phase != "" {
		v.Chips = append(v.Chips, ui.Chip{Label: p.T(chipPhase, "value", PhaseNames[f.Phase]), Href: p.Query("phase", "")})
	}
	v.Active = len(v.Chips)
	v.Map = regionMap(p, regions, f.Region)
	v.page(form, list.Cards)
	_, query, _ := strings.Cut(p.Path, "?")
	if query != "" {
		query = "?" + query
	}
	v.List = ui.ListSpec{Count: countOf(p, list.Cards), Order: p.T(SortNames[by]),
		Export: []ui.Link{{Label: "CSV", Href: "/networks/export.csv" + query}, {Label: "XLSX", Href: "/networks/export.xlsx" + query}},
		Views: []ui.Tab{
			{Label: p.T(pageCards), Href: p.Query("view", ""), Current: !v.Table && !v.MapView},
			{Label: p.T(pageTable), Href: p.Query("view", "table"), Current: v.Table},
			{Label: p.T(pageMap), Href: p.Query("view", "map"), Current: v.MapView},
		}}
	return v
}

// countOf is how many networks are listed: those that are there, and apart
// those that are over.
func countOf(p ui.Page, cards []*Summary) string {
	over := 0
	for _, c := range cards {
		if c.Phase.Over() {
			over++
		}
	}
	if over == 0 || over == len(cards) {
		return p.N(countNetworks, len(cards))
	}
	return p.N(countNetworks, len(cards)-over) + " " + p.N(pageAndOver, over)
}

// page keeps one page of the cards.
func (v *directoryView) page(form directoryForm, cards []*Summary) {
	pages := max(1, (len(cards)+perPage-1)/perPage)
	n := 1
	for i := 1; i <= pages; i++ {
		if form.Page == itoa(i) {
			n = i
		}
	}
	from, to := (n-1)*perPage, min(n*perPage, len(cards))
	v.Cards = cards[from:to]
	v.Pager = ui.Paging{From: from + 1, To: to, Total: len(cards), Page: n, Pages: pages}
}

// countLabel is the word of a count without its number.
func countLabel(p ui.Page, c i18n.Count, n int) string {
	return strings.TrimSpace(strings.Replace(p.N(c, n), p.Num(n), "", 1))
}

func (s *Service) getExport(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[directoryForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	filter, by := form.filter()
	list, err := s.List(r.Context(), r.Actor, filter, by, r.Lang)
	if err != nil {
		return web.Reply{}, err
	}
	t := func(x i18n.Text) string { return r.T(x) }
	rows := [][]string{{t(pageColumnName), t(pageKind), t(pageRegion), t(pagePhase), t(pageColumnMembers), t(pageColumnFollowers),
		t(pageNextMeeting), t(pageColumnPolicy), t(pageColumnOrgs), t(pageAsOfColumn)}}
	for _, c := range list.Cards {
		next := ""
		if c.Next != nil {
			next = civil.DateOf(c.Next.Start).String()
		}
		phase := ""
		if c.Phase != "" {
			phase = t(PhaseNames[c.Phase])
		}
		rows = append(rows, []string{c.Name.In(r.Lang), t(KindNames[c.Kind]), regionName(r.Lang, c.Region), phase,
			itoa(c.Members), itoa(c.Followers), next, t(space.PolicyNames[c.Policy]), coordinatorsOf(r.Lang, c.CoordinatedBy), list.Totals.AsOf.String()})
	}
	return download(r, "verkostot-"+list.Totals.AsOf.String(), rows)
}

// download is a table as CSV or XLSX, by the ending of the path.
func download(r *web.Req, name string, rows [][]string) (web.Reply, error) {
	var b strings.Builder
	table := sheet.Table{Name: name, Columns: sheet.Columns(rows[0]...), Rows: func(yield func([]any) bool) {
		for _, row := range rows[1:] {
			cells := make([]any, len(row))
			for i, c := range row {
				cells[i] = c
				if n, err := strconv.Atoi(c); err == nil {
					cells[i] = n
				}
			}
			if !yield(cells) {
				return
			}
		}
	}}
	if strings.HasSuffix(r.URL.Path, ".xlsx") {
		if err := sheet.XLSX(&b, table); err != nil {
			return web.Reply{}, err
		}
		return web.Download(name+".xlsx", xlsxType, []byte(b.String())), nil
	}
	if err := sheet.CSV(&b, table); err != nil {
		return web.Reply{}, err
	}
	return web.Download(name+".csv", "text/csv; charset=utf-8", []byte(b.String())), nil
}

type figuresForm struct {
	On civil.Date `form:"on"`
}

func (s *Service) getFigures(r *web.Req) (web.Reply, error) {
	form, wrong := web.Decode[figuresForm](r)
	if wrong != nil && !fault.Is(wrong, fault.Invalid) {
		return web.Reply{}, wrong
	}
	total, figures, sources, err := s.Statistics(r.Context(), form.On)
	if err != nil {
		return web.Reply{}, err
	}
	list, err := s.List(r.Context(), r.Actor, Filter{}, ByName, r.Lang)
	if err != nil {
		return web.Reply{}, err
	}
	r.Expires(list.Until)
	p := r.Page(pageHowCounted.In(r.Lang), nav)
	p.Crumbs = []ui.Crumb{{Label: p.T(pageNetworks), Href: "/networks"}}
	v := figuresView{On: total.AsOf, OnText: r.Typed("on"), Lines: statedLines(r.Lang, figures, sources)}
	v.Years, v.Table = yearsChart(p, list.Years)
	if wrong != nil {
		v.Errors = ui.ErrorsOf(wrong)
	}
	v.Counted = []countedLine{
		{ID: "people", Name: figurePeople, Value: p.Num(total.People), Definition: figurePeopleDef, Path: "/networks?sort=size&view=table"},
		{ID: "memberships", Name: figureMemberships, Value: p.Num(total.Memberships), Definition: figureMembershipsDef, Path: "/networks?sort=size&view=table"},
		{ID: "networks", Name: figureNetworks, Value: p.Num(total.Networks), Definition: figureNetworksDef, Path: "/networks?view=table"},
		{ID: "followers", Name: figureFollowers, Value: p.Num(total.Followers), Definition: figureFollowersDef, Path: "/networks?view=table"},
	}
	return web.OK(figuresPage(p, v)), nil
}

func (s *Service) getFiguresCSV(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[figuresForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	total, figures, sources, err := s.Statistics(r.Context(), form.On)
	if err != nil {
		return web.Reply{}, err
	}
	on := total.AsOf.String()
	rows := [][]string{{r.T(pageFigureColumn), r.T(pageValueColumn), r.T(pageAsOfColumn), r.T(pageOriginColumn)}}
	for _, f := range []struct {
		name i18n.Text
		n    int
	}{{figurePeople, total.People}, {figureMemberships, total.Memberships}, {figureNetworks, total.Networks}, {figureFollowers, total.Followers}} {
		rows = append(rows, []string{r.T(f.name), itoa(f.n), on, r.T(pageCounted)})
	}
	for _, f := range figures {
		origin := r.T(pageStated)
		if src, ok := sources[f.Source]; ok {
			origin += ": " + src.Cite(r.Lang)
		}
		rows = append(rows, []string{f.What.In(r.Lang), f.Format(r.Lang), f.AsOf.String(), origin})
	}
	return download(r, "luvut-"+on, rows)
}

func (s *Service) getNetwork(r *web.Req) (web.Reply, error) {
	return s.networkReply(r, followForm{}, nil)
}

func (s *Service) networkReply(r *web.Req, follow followForm, wrong error) (web.Reply, error) {
	slug := r.PathValue("slug")
	view, moved, err := s.Page(r.Context(), r.Actor, slug)
	if moved != "" {
		return web.Moved("/networks/" + moved), nil
	} else if err != nil {
		return web.Reply{}, err
	}
	r.Expires(view.Until)
	n := view.Network
	if into := view.MergedInto; into.Slug != "" && n.Over(view.Today) && wrong == nil && r.URL.Query().Get("history") == "" {
		return web.Redirect(into.Path()), nil
	}
	p := s.networkPageOf(r, n, "")
	v := networkView{View: view, Lead: n.Purpose, SignedIn: r.Actor.SignedIn(), SignIn: "/sign-in?next=" + url.QueryEscape(n.Path()),
		Follow: follow, Agenda: agendaOf(p, view.Next), Stated: statedLines(p.Lang, view.Figures, view.Sources)}
	if wrong != nil {
		v.Errors = ui.ErrorsOf(wrong)
	}
	if s.NewMeeting != nil && view.MayHandle && !n.Over(view.Today) {
		v.NewMeet = s.NewMeeting(n)
	}
	v.Facts, v.Leading = factsOfNetwork(p, view.public), leadingFacts(p, view.public)
	v.PastLines, v.Held = pastLines(p, view.public), heldOf(p, view.public)
	v.Founding = foundingFacts(p, n, view.MayManage)
	slots := s.OnPublic
	if r.Actor.SignedIn() {
		slots = append(slices.Clone(s.OnPage), s.OnPublic...)
	}
	if v.More, err = s.asked(r.Context(), r.Actor, p, n, slots); err != nil {
		return web.Reply{}, err
	}
	if wrong != nil {
		return web.Invalid(networkPage(p, v)), nil
	}
	return web.OK(networkPage(p, v)), nil
}

// networkPageOf is a page of one network: its crumbs and its name, or below
// the network's own page the part's.
func (s *Service) networkPageOf(r *web.Req, n Network, part string) ui.Page {
	title := n.Name.In(r.Lang)
	crumbs := []ui.Crumb{{Label: pageNetworks.In(r.Lang), Href: "/networks"}}
	if part != "" {
		crumbs = append(crumbs, ui.Crumb{Label: title, Href: n.Path()})
		title = part
	} else {
		crumbs = append(crumbs, ui.Crumb{Label: KindNames[n.Kind].In(r.Lang), Href: "/networks?kind=" + string(n.Kind)})
	}
	p := r.Page(title, nav)
	p.Crumbs = crumbs
	if part == "" {
		p.Description = firstSentence(n.Purpose.In(r.Lang))
		p.Feeds = []ui.Feed{{Title: title, Href: n.Path() + "/calendar.ics", Type: "text/calendar"}}
	} else {
		p.NoIndex = true
	}
	return p
}

// PartPage is a page of another feature about one network: the network as the
// reader sees it, and the page with its crumbs below the network's own. An old
// address leads to the network of today.
func (s *Service) PartPage(r *web.Req, title i18n.Text) (View, ui.Page, error) {
	view, moved, err := s.Page(r.Context(), r.Actor, r.PathValue("slug"))
	if moved != "" {
		view, _, err = s.Page(r.Context(), r.Actor, moved)
	}
	if err != nil {
		return view, ui.Page{}, err
	}
	return view, s.networkPageOf(r, view.Network, r.T(title, "network", view.Network.Name)), nil
}
