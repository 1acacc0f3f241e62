package material

import (
	"slices"
	"time"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// studyRoutes are the pages of self-study, and of writing one.
func (s *Service) studyRoutes(m *web.Mux) {
	m.Get("/materials/{id}/parts", s.getParts, web.SkipSample(differ))
	m.Post("/materials/{id}/parts/rule", s.postRule)
	m.Get("/materials/{id}/new-part/{kind}", s.getNewPart, web.SkipSample(differ))
	m.Post("/materials/{id}/new-part/{kind}", s.postPart)
	m.Get("/materials/{id}/parts/{part}", s.getPart, web.SkipSample(differ))
	m.Post("/materials/{id}/parts/{part}", s.postPart)
	m.Post("/materials/{id}/parts/{part}/move", s.postMove)
	m.Get("/materials/{id}/media/{file}", s.getMedia, web.SkipSample("a video, not a page"))
	m.Get("/materials/{id}/study", s.getStart, web.SkipSample(differ))
	m.Post("/materials/{id}/study", s.postStart)
	m.Get("/materials/{id}/learners", s.getFigures, web.SkipSample(differ))
	m.Get("/study/{key}", s.getStudy, web.SkipSample("keys are secret"))
	m.Get("/study/{key}/{part}", s.getStep, web.SkipSample("keys are secret"))
	m.Post("/study/{key}/{part}", s.postStep)
	m.Post("/study/{key}", s.postProof)
	m.Get("/proofs/{code}", s.getProof, web.SkipSample("codes differ in each demonstration"))
	m.Get("/proofs/{code}/document.pdf", s.getProofPDF, web.SkipSample("a download, not a page"))
}

func (s *Service) getParts(r *web.Req) (web.Reply, error) { return s.partsReply(r, nil, nil) }

type ruleForm struct {
	Pass int `form:"pass" min:"0" max:"100"`
}

func (s *Service) partsReply(r *web.Req, form *ruleForm, wrong error) (web.Reply, error) {
	x, p, err := s.working(r, partTitle)
	if err != nil {
		return web.Reply{}, err
	}
	if form == nil {
		form = &ruleForm{x.Sheet.Pass}
	}
	return formReply(wrong, partsPage(p, partsView{Looking: x, Form: *form, Errors: ui.ErrorsOf(wrong)})), nil
}

func (s *Service) postRule(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[ruleForm](r)
	if err == nil {
		err = s.SetPass(r.Context(), r.Actor, r.PathValue("id"), form.Pass)
	}
	if err == nil {
		return web.SeeOther("/materials/"+r.PathValue("id")+"/parts", partRuled), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.partsReply(r, &form, err)
}

type partForm struct {
	Title    i18n.Content `form:"title" max:"160"`
	Text     i18n.Content `form:"text" max:"20000" lines:"true"`
	Optional bool         `form:"optional"`
	URL      string       `form:"url" max:"1000"`
	File     string       `form:"file" max:"40"`
	Captions string       `form:"captions" oneof:"file inside speechless"`
	CapFile  string       `form:"caption_file" max:"40"`
	Options  []optionForm `form:"options" max:"12"`
	Changes  int          `form:"changes" min:"0"`
}

type optionForm struct {
	Text     i18n.Content `form:"text" max:"400"`
	Right    bool         `form:"right"`
	Feedback i18n.Content `form:"feedback" max:"400"`
}

func (f partForm) part(id string, k PartKind) Part {
	p := Part{ID: id, Kind: k, Title: f.Title, Text: f.Text, Optional: f.Optional, URL: f.URL, File: f.File, Captions: Captions(f.Captions), CapFile: f.CapFile}
	for _, o := range f.Options {
		if !o.Text.Empty() {
			p.Options = append(p.Options, Option{o.Text, o.Feedback, o.Right})
		}
	}
	return p
}

func formOfPart(p Part, changes int) partForm {
	f := partForm{Title: p.Title, Text: p.Text, Optional: p.Optional, URL: p.URL, File: p.File, Captions: string(p.Captions), CapFile: p.CapFile, Changes: changes}
	for _, o := range p.Options {
		f.Options = append(f.Options, optionForm{o.Text, o.Right, o.Feedback})
	}
	return f
}

func (s *Service) getNewPart(r *web.Req) (web.Reply, error) { return s.partReply(r, nil, nil) }
func (s *Service) getPart(r *web.Req) (web.Reply, error)    { return s.partReply(r, nil, nil) }

func (s *Service) partReply(r *web.Req, form *partForm, wrong error) (web.Reply, error) {
	x, p, err := s.working(r, partEdit)
	if err != nil {
		return web.Reply{}, err
	}
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: r.T(partTitle), Href: x.Path() + "/parts"})
	v := partView{Looking: x, Kind: PartKind(r.PathValue("kind")), Action: x.Path() + "/new-part/" + r.PathValue("kind"), Errors: ui.ErrorsOf(wrong)}
	if id := r.PathValue("part"); id != "" {
		part, _, ok := x.Sheet.part(id)
		if !ok {
			return web.Reply{}, fault.Missing(nil)
		}
		v.Kind, v.Action = part.Kind, x.Path()+"/parts/"+id
		v.Form = formOfPart(part, x.Changes)
	} else {
		if !slices.Contains(PartKinds, v.Kind) {
			return web.Reply{}, fault.Missing(nil)
		}
		p.Title = r.T(partNew, "kind", kindNames[v.Kind])
		v.Form.Changes = x.Changes
	}
	if form != nil {
		v.Form = *form
	}
	return formReply(wrong, partPage(p, v)), nil
}

func (s *Service) postPart(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[partForm](r)
	if err == nil {
		err = s.EditPart(r.Context(), r.Actor, r.PathValue("id"), form.part(r.PathValue("part"), PartKind(r.PathValue("kind"))), form.Changes)
	}
	if err == nil {
		return web.SeeOther("/materials/"+r.PathValue("id")+"/parts", partSaved), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.partReply(r, &form, err)
}

type moveForm struct {
	By int `form:"by" min:"-1" max:"1"`
}

func (s *Service) postMove(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[moveForm](r)
	if err == nil {
		err = s.MovePart(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("part"), form.By)
	}
	if err != nil {
		return web.Reply{}, err
	}
	flash := partMoved
	if form.By == 0 {
		flash = partRemoved
	}
	return web.SeeOther("/materials/"+r.PathValue("id")+"/parts", flash), nil
}

func (s *Service) getMedia(r *web.Req) (web.Reply, error) {
	f, body, err := s.Media(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("file"), version(r))
	if err != nil {
		return web.Reply{}, err
	}
	return web.Media(f.Type, body), nil
}

type startForm struct {
	Region string `form:"region" max:"2"`
	Org    string `form:"org" max:"160"`
}

func (s *Service) getStart(r *web.Req) (web.Reply, error) { return s.startReply(r, startForm{}, nil) }

func (s *Service) startReply(r *web.Req, form startForm, wrong error) (web.Reply, error) {
	x, err := s.See(r.Context(), r.Actor, r.PathValue("id"), 0)
	if err != nil {
		return web.Reply{}, err
	}
	if !x.Out() || len(x.Seen.Parts) == 0 {
		return web.Reply{}, fault.Missing(nil)
	}
	key, err := s.Mine(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(studyTitle), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/materials"}, {Label: x.Seen.Title.In(r.Lang), Href: x.Path()}}
	return formReply(wrong, startPage(p, startView{Looking: x, Begun: key != "", Form: form, Errors: ui.ErrorsOf(wrong)})), nil
}

func (s *Service) postStart(r *web.Req) (web.Reply, error) {
	if err := web.LimitNetwork(r, "study", 200, time.Hour); err != nil {
		return web.Reply{}, err
	}
	key, err := s.Mine(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	if key != "" { // who has begun goes on, whatever is typed now
		return web.SeeOther("/study/"+key, i18n.Text{}), nil
	}
	form, err := web.Decode[startForm](r)
	if err == nil {
		key, err = s.Start(r.Context(), r.Actor, r.PathValue("id"), r.Lang, Starter(form))
	}
	if err == nil {
		return web.SeeOther("/study/"+key, i18n.Text{}), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.startReply(r, form, err)
}

// studyPage is a page of a study. It is kept out of search engines and tells no
// other site where the reader comes from.
func studyPageOf(r *web.Req, v Studying, title string) ui.Page {
	p := r.Page(title, nav)
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/materials"}, {Label: v.Sheet.Title.In(r.Lang), Href: "/materials/" + v.Material}}
	return p
}

type proofForm struct {
	Name string `form:"name" max:"120"`
}

func (s *Service) getStudy(r *web.Req) (web.Reply, error) {
	return s.studyReply(r, proofForm{Name: r.Actor.Name}, nil)
}

func (s *Service) studyReply(r *web.Req, form proofForm, wrong error) (web.Reply, error) {
	v, err := s.Study(r.Context(), r.Actor, r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	p := studyPageOf(r, v, v.Sheet.Title.In(r.Lang))
	return formReply(wrong, studyPage(p, studyView{Studying: v, Form: form, Errors: ui.ErrorsOf(wrong)})), nil
}

func (s *Service) postProof(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[proofForm](r)
	var v Studying
	if err == nil {
		v, err = s.Prove(r.Context(), r.Actor, r.PathValue("key"), form.Name)
	}
	if err == nil {
		return web.SeeOther(v.proofPath(), proofMade), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.studyReply(r, form, err)
}

type stepForm struct {
	Choice int `form:"choice" min:"0" max:"10"`
}

func (s *Service) getStep(r *web.Req) (web.Reply, error) { return s.stepReply(r, nil, nil) }

func (s *Service) stepReply(r *web.Req, form *stepForm, wrong error) (web.Reply, error) {
	v, err := s.Study(r.Context(), r.Actor, r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	part, n, ok := v.Sheet.part(r.PathValue("part"))
	if !ok {
		return web.Reply{}, fault.Missing(nil)
	}
	p := studyPageOf(r, v, part.Title.In(r.Lang))
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: r.T(studyAll), Href: "/study/" + v.Key})
	step := stepView{Studying: v, Part: part, N: n, Mark: v.Marks[part.ID], Errors: ui.ErrorsOf(wrong)}
	step.Choice = step.Mark.Choice
	if form != nil {
		step.Choice = form.Choice
	}
	return formReply(wrong, stepPage(p, step)), nil
}

func (s *Service) postStep(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[stepForm](r)
	key, part := r.PathValue("key"), r.PathValue("part")
	var v Studying
	if err == nil {
		v, err = s.Do(r.Context(), r.Actor, key, part, form.Choice)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.stepReply(r, &form, err)
	}
	p, n, _ := v.Sheet.part(part)
	if p.Kind == Question {
		return web.SeeOther("/study/"+key+"/"+part, i18n.Text{}), nil
	}
	if next := v.next(n + 1); next >= 0 {
		return web.SeeOther("/study/"+key+"/"+v.Sheet.Parts[next].ID, i18n.Text{}), nil
	}
	return web.SeeOther("/study/"+key, i18n.Text{}), nil
}

func (s *Service) getProof(r *web.Req) (web.Reply, error) {
	v, err := s.Proof(r.Context(), r.PathValue("code"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(proofTitle), nav)
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/materials"}, {Label: v.Sheet.Title.In(r.Lang), Href: "/materials/" + v.Material}}
	return web.OK(proofPage(p, v)), nil
}

func (s *Service) getProofPDF(r *web.Req) (web.Reply, error) {
	name, file, err := s.Document(r.Context(), r.PathValue("code"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.Download(name, "application/pdf", file), nil
}

func (s *Service) getFigures(r *web.Req) (web.Reply, error) {
	who := r.Actor
	who.Lang = r.Lang
	x, f, err := s.Figures(r.Context(), who, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(figTitle), nav)
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/materials"}, {Label: x.Seen.Title.In(r.Lang), Href: x.Path()}}
	return web.OK(figuresPage(p, f)), nil
}
