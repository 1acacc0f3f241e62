package org

import (
	"net/url"

	"parvi/internal/place"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/web"
)

// getRegions asks where the reader is; with ?municipality= it leads to the
// region's page.
func (s *Service) getRegions(r *web.Req) (web.Reply, error) {
	if m, ok := place.MunicipalityByCode(r.URL.Query().Get("municipality")); ok {
		return web.Redirect("/regions/" + m.Region(today(r)).Code + "?" + url.Values{"municipality": {m.Code}}.Encode()), nil
	}
	counts, on, err := s.regionCounts(r.Context())
	if err != nil {
		return web.Reply{}, err
	}
	r.Expires(on.End())
	return web.OK(regionsPage(r.Page(r.T(msgInYourRegion), "region"), regionsView{Counts: counts, Today: on})), nil
}

func (s *Service) getRegion(r *web.Req) (web.Reply, error) {
	region, ok := place.RegionByCode(r.PathValue("code"))
	if !ok {
		return web.Reply{}, fault.Missing(nil)
	}
	p := r.Page(region.Name.In(r.Lang), "region")
	v, err := s.region(r.Context(), r.Actor, region, p)
	if err != nil {
		return web.Reply{}, err
	}
	if v.Counts, _, err = s.regionCounts(r.Context()); err != nil {
		return web.Reply{}, err
	}
	if m, ok := place.MunicipalityByCode(r.URL.Query().Get("municipality")); ok && m.Region(v.Today).Code == region.Code {
		v.Municipality = m
	}
	r.Expires(v.Today.End())
	p.Crumbs = crumbsOfRegion(p)
	return web.OK(regionPage(p, v)), nil
}
