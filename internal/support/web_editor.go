package support

import (
	"bytes"
	"context"
	"strconv"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// editorRoutes are the pages on which rule sets are written, compared, approved
// and tried.
func (s *Service) editorRoutes(m *web.Mux) {
	ids := web.SkipSample("drafts differ in each demonstration")
	m.Get("/organisations/{slug}/rules", s.getShelf, web.SkipSample("for study centres"))
	m.Post("/organisations/{slug}/rules", s.postBegin)
	m.Get("/support/rules/{id}/{version}", s.getOne, ids)
	m.Post("/support/rules/{id}/{version}", s.postStep)
	m.Get("/support/rules/{id}/{version}/edit", s.getEdit, ids)
	m.Post("/support/rules/{id}/{version}/edit", s.postEdit, web.Form(maxFile))
	m.Get("/support/rules/{id}/{version}/replay", s.getReplay, ids)
	m.Get("/support/rules/{id}/{version}/replay.csv", s.getReplayCSV, web.SkipSample("a download, not a page"))
}

// WorkPath is the page of a version that may be in work.
func (r *Rules) WorkPath() string { return "/support/rules/" + r.ID + "/" + itoa(r.Version) }

type beginForm struct {
	Base   string `form:"base" max:"60"`
	Year   int    `form:"year"`
	Reason string `form:"reason" max:"500"`
}

type shelfView struct {
	Shelf
	Form   beginForm
	Errors ui.Errors
}

func (s *Service) getShelf(r *web.Req) (web.Reply, error) { return s.shelfReply(r, nil, nil) }

func (s *Service) shelfReply(r *web.Req, f *beginForm, wrong error) (web.Reply, error) {
	sh, err := s.Shelf(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	v := shelfView{Shelf: sh, Errors: ui.ErrorsOf(wrong)}
	if f != nil {
		v.Form = *f
	}
	p := r.Page(r.T(shelfTitle), "organisations")
	p.Crumbs = []ui.Crumb{{Label: sh.Org.Name.In(r.Lang), Href: sh.Org.Path()}}
	p.NoIndex = true
	return web.HTML(statusOf(wrong), shelfPage(p, v)), nil
}

// statusOf is 200 where nothing is wrong.
func statusOf(wrong error) int {
	if wrong == nil {
		return 200
	}
	return fault.Of(wrong).Kind.Status()
}

func (s *Service) postBegin(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[beginForm](r)
	if err == nil {
		var v Version
		if v, err = s.Begin(r.Context(), r.Actor, r.PathValue("slug"), Another(f)); err == nil {
			return web.SeeOther(v.WorkPath()+"/edit", flashBegun), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.shelfReply(r, &f, err)
}

// one reads the version that the address names.
func (s *Service) one(r *web.Req) (One, error) {
	n, err := strconv.Atoi(r.PathValue("version"))
	if err != nil || n < 1 {
		return One{}, fault.Missing(err)
	}
	return s.See(r.Context(), r.Actor, r.PathValue("id"), n)
}

func (s *Service) page(r *web.Req, v One, title string) ui.Page {
	p := r.Page(title, nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(rulesTitle), Href: "/support/rules"}}
	if v.MayReplay {
		p.Crumbs = []ui.Crumb{{Label: v.Version.Centre.Name.In(r.Lang), Href: v.Version.Centre.Path()}, {Label: r.T(shelfTitle), Href: v.Version.Centre.Path() + "/rules"}}
	}
	p.NoIndex = true
	return p
}

type stepForm struct {
	Step    string `form:"step" oneof:"submit approve return drop"`
	Edition int    `form:"edition" min:"0"`
	Why     string `form:"why" max:"500"`
}

type oneView struct {
	One
	Form   stepForm
	Errors ui.Errors
}

func (s *Service) getOne(r *web.Req) (web.Reply, error) { return s.oneReply(r, stepForm{}, nil) }

func (s *Service) oneReply(r *web.Req, f stepForm, wrong error) (web.Reply, error) {
	v, err := s.one(r)
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, v, v.Title(r.Lang))
	return web.HTML(statusOf(wrong), versionPage(p, oneView{One: v, Form: f, Errors: ui.ErrorsOf(wrong)})), nil
}

func (s *Service) postStep(r *web.Req) (web.Reply, error) {
	v, err := s.one(r)
	if err != nil {
		return web.Reply{}, err
	}
	f, err := web.Decode[stepForm](r)
	if err == nil {
		err = s.Take(r.Context(), r.Actor, v.ID, v.Version.Version, f.Edition, Step(f.Step), f.Why)
	}
	switch {
	case fault.Is(err, fault.Invalid), fault.Is(err, fault.Conflict):
		return s.oneReply(r, f, err)
	case err != nil:
		return web.Reply{}, err
	case Step(f.Step) == Drop:
		return web.SeeOther(v.Version.Centre.Path()+"/rules", didDrop), nil
	}
	return web.SeeOther(v.WorkPath(), stepSaid[Step(f.Step)]), nil
}

type editForm struct {
	Edition int    `form:"edition" min:"0"`
	Source  string `form:"source" max:"200"`
	Reason  string `form:"reason" max:"500"`
}

type editView struct {
	One
	Form   editForm
	Values map[string]string
	Errors ui.Errors
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil, nil) }

func (s *Service) editReply(r *web.Req, f *editForm, values map[string]string, wrong error) (web.Reply, error) {
	one, err := s.one(r)
	if err != nil {
		return web.Reply{}, err
	}
	if err := MayEdit.Check(r.Actor, one.Version); err != nil {
		return web.Reply{}, err
	}
	v := editView{One: one, Form: editForm{Edition: one.Edition, Reason: one.Reason}, Values: values, Errors: ui.ErrorsOf(wrong)}
	if f != nil {
		v.Form = *f
		v.Form.Edition = one.Edition // what was typed is saved over what it says now, once that has been seen
	}
	if values == nil {
		v.Values = one.Written()
	}
	p := s.page(r, one, r.T(editTitle))
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: one.Title(r.Lang), Href: one.WorkPath()})
	return web.HTML(statusOf(wrong), editPage(p, v)), nil
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	one, err := s.one(r)
	if err != nil {
		return web.Reply{}, err
	}
	f, err := web.Decode[editForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	var bad fault.Fields
	if err != nil {
		bad = append(bad, fault.Of(err).Fields...)
	}
	values := map[string]string{}
	for _, k := range Keys {
		values[k.Path] = r.Text("key."+k.Path, 4000, &bad)
	}
	if err = bad.Err(); err == nil {
		err = s.Edit(r.Context(), r.Actor, one.ID, one.Version.Version, f.Edition, Edited{Values: values, Source: f.Source, Reason: f.Reason})
	}
	switch {
	case err == nil:
		return web.SeeOther(one.WorkPath(), didEdit), nil
	case fault.Is(err, fault.Invalid), fault.Is(err, fault.Conflict):
		return s.editReply(r, &f, values, err)
	}
	return web.Reply{}, err
}

type replayForm struct {
	Year int `form:"year" min:"0" max:"2100"`
}

func (s *Service) replay(r *web.Req) (Replay, error) {
	one, err := s.one(r)
	if err != nil {
		return Replay{}, err
	}
	f, err := web.Decode[replayForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return Replay{}, err
	}
	return s.Replay(r.Context(), r.Actor, one.ID, one.Version.Version, f.Year)
}

func (s *Service) getReplay(r *web.Req) (web.Reply, error) {
	v, err := s.replay(r)
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, v.One, r.T(replayTitle, "year", itoa(v.Year)))
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: v.Title(r.Lang), Href: v.WorkPath()})
	return web.OK(replayPage(p, v)), nil
}

func (s *Service) getReplayCSV(r *web.Req) (web.Reply, error) {
	v, err := s.replay(r)
	if err != nil {
		return web.Reply{}, err
	}
	t := sheet.Table{Name: r.T(replayCases), Columns: sheet.Columns(r.T(replayCourse), r.T(replayUnit), r.T(replayWas), r.T(replayWould), r.T(replayChange)), Rows: func(yield func([]any) bool) {
		for _, c := range v.Cases {
			row := []any{c.Title.In(r.Lang), v.Names[c.Unit].Name.In(r.Lang), c.Amount, c.Now, c.Change()}
			if c.Unknown {
				row[3], row[4] = nil, nil
			}
			if !yield(row) {
				return
			}
		}
	}}
	var b bytes.Buffer
	if err := sheet.CSV(&b, t); err != nil {
		return web.Reply{}, err
	}
	return web.Download("replay-"+v.ID+"-"+itoa(v.Year)+".csv", "text/csv; charset=utf-8", b.Bytes()), nil
}

// Tools lead from a study centre's page to the rules its people prepare.
func Tools(_ context.Context, _ *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) ([]ui.WorkItem, error) {
	if o.Kind != org.StudyCentre || !who.SignedIn() || !MayReplay.Allows(who, o) {
		return nil, nil
	}
	return []ui.WorkItem{{Title: p.T(shelfTitle), Href: o.Path() + "/rules", Meta: p.T(toolRules)}}, nil
}
