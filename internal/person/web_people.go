package person

import (
	"net/url"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

type searchForm struct {
	Q string `form:"q" max:"200"`
}

func (s *Service) getPeople(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[searchForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	found, err := s.Search(r.Context(), r.Actor, form.Q, searchLimit+1)
	if err != nil {
		return web.Reply{}, err
	}
	v := peopleView{Q: form.Q, Found: found, MayMerge: MayMerge.Allows(r.Actor, struct{}{})}
	if len(found) > searchLimit {
		v.Found, v.More = found[:searchLimit], true
	}
	page := r.Page(r.T(msgPeople), "desk")
	page.NoIndex = true
	return web.OK(viewPeople(page, v)), nil
}

func (s *Service) getDuplicates(r *web.Req) (web.Reply, error) {
	found, err := s.Duplicates(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	page := r.Page(r.T(msgDupes), "desk")
	page.NoIndex = true
	page.Crumbs = []ui.Crumb{{Label: r.T(msgPeople), Href: "/people"}}
	return web.OK(viewDuplicates(page, found)), nil
}

func (s *Service) getPerson(r *web.Req) (web.Reply, error) {
	p, all, err := s.Seen(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	if p.ID != r.PathValue("id") {
		return web.Redirect("/people/" + p.ID), nil
	}
	v := personView{Person: p, Addresses: all, MayMerge: MayMerge.Allows(r.Actor, struct{}{})}
	if v.MayMerge {
		if v.Merges, v.Names, err = s.MergesInto(r.Context(), r.Actor, p.ID); err != nil {
			return web.Reply{}, err
		}
	}
	page := r.Page(p.Name, "desk")
	page.NoIndex = true
	page.Crumbs = []ui.Crumb{{Label: r.T(msgPeople), Href: "/people"}}
	return web.OK(viewPerson(page, v)), nil
}

type mergeForm struct {
	With string `form:"with" max:"40"`
	Q    string `form:"q" max:"200"`
}

func (s *Service) getMerge(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[mergeForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	if form.With == "" {
		return s.pickPage(r, form.Q)
	}
	preview, err := s.PreviewMerge(r.Context(), r.Actor, form.With, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	page := r.Page(r.T(msgMergeTitle), "desk")
	page.NoIndex = true
	page.Crumbs = []ui.Crumb{{Label: r.T(msgPeople), Href: "/people"}, {Label: preview.To.Name, Href: "/people/" + preview.To.ID}}
	return web.OK(viewMerge(page, preview)), nil
}

// pickPage lets one choose whom to merge with.
func (s *Service) pickPage(r *web.Req, q string) (web.Reply, error) {
	if err := MayMerge.Check(r.Actor, struct{}{}); err != nil {
		return web.Reply{}, err
	}
	p, _, err := s.Seen(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	if q == "" {
		q = p.Name
	}
	found, err := s.Search(r.Context(), r.Actor, q, pickLimit)
	if err != nil {
		return web.Reply{}, err
	}
	v := pickView{Person: p, Q: q}
	for _, other := range found {
		if other.ID != p.ID {
			v.Found = append(v.Found, other)
		}
	}
	page := r.Page(r.T(msgPickOne), "desk")
	page.NoIndex = true
	page.Crumbs = []ui.Crumb{{Label: r.T(msgPeople), Href: "/people"}, {Label: p.Name, Href: "/people/" + p.ID}}
	return web.OK(viewPick(page, v)), nil
}

func (s *Service) postMerge(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[mergeForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	to := r.PathValue("id")
	if _, err := s.Merge(r.Context(), r.Actor, form.With, to); err != nil {
		return web.Reply{}, err
	}
	p, _, err := s.Seen(r.Context(), r.Actor, to)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/people/"+to, msgMerged.Fill("name", p.Name)), nil
}

func (s *Service) postDistinct(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[mergeForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	if err := s.Distinct(r.Context(), r.Actor, r.PathValue("id"), form.With); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/people/duplicates", msgDistinctS), nil
}

func (s *Service) postUndo(r *web.Req) (web.Reply, error) {
	m, err := s.Undo(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/people/"+m.To, msgUndone), nil
}

func mergePath(stays, goes ID) string {
	return "/people/" + stays + "/merge?with=" + url.QueryEscape(goes)
}
