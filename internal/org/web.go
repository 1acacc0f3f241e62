package org

import (
	"bytes"
	"net/url"
	"slices"
	"strings"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// Routes adds the pages and calls of organisations and regions.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/organisations", s.getList, cached(0, nil)...)
	m.Get("/organisations/export", s.getExport, web.SkipSample("a download, not a page"))
	m.Get("/organisations/new", s.getNew)
	m.Post("/organisations/new", s.postNew)
	m.Get("/organisations/{slug}", s.getOrganisation, append(cached(len(s.OnOrganisation)+len(s.Tools), s.OrganisationTopics), web.Sample("/organisations/sivis"))...)

	const made = "the end of the address is made when the thing is"
	for _, page := range []struct {
		path      string
		get, post web.Handler
	}{
		{"/edit", s.getEdit, s.postEdit},
		{"/names", s.getNames, s.postNames},
		{"/names/{name}", s.getName, s.postName},
		{"/names/{name}/remove", s.getRemoveName, s.postRemoveName},
		{"/employees", s.getEmployees, s.postEmployees},
		{"/parent", s.getParent, s.postParent},
		{"/memberships/new", s.getMembership, s.postMembership},
		{"/memberships/{membership}/end", s.getEndMembership, s.postEndMembership},
		{"/offices/new", s.getOffice, s.postOffice},
		{"/offices/{office}", s.getOffice, s.postOffice},
		{"/venues/new", s.getVenue, s.postVenue},
		{"/venues/{venue}", s.getVenue, s.postVenue},
		{"/venues/{venue}/remove", s.getRemoveVenue, s.postRemoveVenue},
		{"/people", s.getPositions, s.postPositions},
		{"/people/{position}/end", s.getEndPosition, s.postEndPosition},
		{"/end", s.getEnd, s.postEnd},
		{"/history", s.getHistory, nil},
	} {
		sample := web.Sample("/organisations/sivis" + page.path)
		if strings.Contains(page.path, "{") {
			sample = web.SkipSample(made)
		}
		m.Get("/organisations/{slug}"+page.path, page.get, sample)
		if page.post != nil {
			m.Post("/organisations/{slug}"+page.path, page.post)
		}
	}

	m.Get("/regions", s.getRegions, cached(0, nil)...)
	m.Get("/regions/{code}", s.getRegion, append(cached(len(s.OnRegion), s.RegionTopics), web.Sample("/regions/02"))...)

	s.api(m)
}

// cached keeps a page for visitors until an organisation or one of the topics
// of its parts changes.
func cached(parts int, topics []string) []web.Option {
	if parts > 0 && len(topics) == 0 {
		return nil
	}
	topics = append([]string{"orgs", "installation"}, topics...)
	return []web.Option{web.Cache(func(*web.Req) []string { return topics })}
}

// perPage is how many organisations a page of the list has.
const perPage = 50

// listForm is the query of the list.
type listForm struct {
	Q      string   `form:"q" max:"200"`
	Kinds  []string `form:"kind"`
	Region string   `form:"region" max:"2"`
	Under  string   `form:"under" max:"80"` // slug
	In     string   `form:"in" max:"80"`    // slug
	Ended  bool     `form:"ended"`
	Sort   string   `form:"sort" max:"20"`
	Cursor string   `form:"cursor" max:"40"`
	Format string   `form:"format" oneof:"csv xlsx"`
}

// filter reads the query; what it does not know it leaves out, so that an old
// link still shows a list.
func (s *Service) filter(r *web.Req) (Filter, listForm, error) {
	form, err := web.Decode[listForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return Filter{}, form, err
	}
	f := Filter{Text: form.Q, Ended: form.Ended, Lang: r.Lang}
	if id, back := strings.CutPrefix(form.Cursor, "-"); back {
		f.Before = id
	} else {
		f.After = id
	}
	for _, k := range form.Kinds {
		if slices.Contains(Kinds, Kind(k)) && !slices.Contains(f.Kinds, Kind(k)) {
			f.Kinds = append(f.Kinds, Kind(k))
		}
	}
	if region, ok := place.RegionByCode(form.Region); ok {
		f.Region = region.Code
	}
	if sort := Sort(form.Sort); sort == SortNameDown || sort == SortChanged {
		f.Sort = sort
	}
	ids, err := s.bySlugs(r.Context(), form.Under, form.In)
	if err != nil {
		return Filter{}, form, err
	}
	f.Under, f.In = ids[0], ids[1]
	return f, form, nil
}

func (s *Service) getList(r *web.Req) (web.Reply, error) {
	f, form, err := s.filter(r)
	if err != nil {
		return web.Reply{}, err
	}
	l, err := s.List(r.Context(), f, perPage)
	if err != nil {
		return web.Reply{}, err
	}
	mentioned, err := s.mention(r.Context(), f.Under, f.In)
	if err != nil {
		return web.Reply{}, err
	}
	r.Expires(today(r).End())
	p := r.Page(r.T(msgOrganisations), "region")
	p.NoIndex = form.Cursor != ""
	return web.OK(listPage(listView{
		Page: p, Filter: f, Form: form, Listing: l, Mentioned: mentioned, Today: today(r),
		MayCreate: MayCreate.Allows(r.Actor, Organisation{}),
	})), nil
}

func (s *Service) getExport(r *web.Req) (web.Reply, error) {
	f, form, err := s.filter(r)
	if err != nil {
		return web.Reply{}, err
	}
	orgs, parents, on, err := s.exportRows(r.Context(), f)
	if err != nil {
		return web.Reply{}, err
	}
	t := exportTable(r.Lang, orgs, parents, on)
	var b bytes.Buffer
	name := r.T(msgExportName) + "-" + on.String()
	if form.Format == "xlsx" {
		err = sheet.XLSX(&b, t)
		return web.Download(name+".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b.Bytes()), err
	}
	err = sheet.CSV(&b, t)
	return web.Download(name+".csv", "text/csv; charset=utf-8", b.Bytes()), err
}

func exportTable(l i18n.Lang, orgs []Organisation, parents Names, on civil.Date) sheet.Table {
	t := sheet.Table{Name: msgOrganisations.In(l), Columns: sheet.Columns(
		msgNameIn.With(l, "lang", "fi"), msgNameIn.With(l, "lang", "sv"), msgNameIn.With(l, "lang", "en"), msgShort.In(l),
		msgKind.In(l), msgReach.In(l), msgBusinessIDWord.In(l), msgMunicipalityWord.In(l), msgRegionWord.In(l), msgLanguages.In(l),
		msgEmployeesWord.In(l), msgEmployeesOn.In(l), msgEmailWord.In(l), msgWebWord.In(l), msgParent.In(l), msgExportSlug.In(l),
	)}
	t.Rows = func(yield func([]any) bool) {
		for _, o := range orgs {
			town, _ := place.MunicipalityByCode(o.Municipality)
			region, _ := o.Home(on)
			var employees, asOf any
			if o.Employees.Known {
				employees, asOf = o.Employees.Number, o.Employees.AsOf
			}
			if !yield([]any{
				o.Name.FI, o.Name.SV, o.Name.EN, o.Short, o.Kind.Word().In(l), o.Reach.Word().In(l), o.BusinessID,
				town.Name.In(l), region.Name.In(l), formatLangs(o.Langs), employees, asOf, o.Email, o.Web, parents.In(o.Parent, l), o.Slug,
			}) {
				return
			}
		}
	}
	return t
}

func (s *Service) getOrganisation(r *web.Req) (web.Reply, error) {
	slug := r.PathValue("slug")
	p := r.Page("", "region")
	v, err := s.profile(r.Context(), r.Actor, slug, p)
	if err != nil {
		return web.Reply{}, err
	}
	if v.Org.Slug != slug {
		return web.Moved(v.Org.Path()), nil
	}
	r.Expires(v.Today.End())
	p.Title = v.Org.Name.In(r.Lang)
	p.Description = p.C(v.Org.Offers)
	p.Crumbs = crumbs(p, v.Org, v.Mentioned)
	return web.OK(organisationPage(p, v)), nil
}

// crumbs lead up the tree.
func crumbs(p ui.Page, o Organisation, mentioned Names) []ui.Crumb {
	up := []ui.Crumb{{Label: p.T(msgOrganisations), Href: "/organisations"}}
	above := o.Above()
	slices.Reverse(above)
	for _, id := range above {
		if m, there := mentioned[id]; there {
			up = append(up, ui.Crumb{Label: m.Called(p.Lang), Href: m.Path()})
		}
	}
	return up
}

// listPath is the address of the list with a query.
func listPath(path string, q url.Values) string {
	if enc := q.Encode(); enc != "" {
		return path + "?" + enc
	}
	return path
}
