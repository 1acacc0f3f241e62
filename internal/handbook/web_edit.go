package handbook

import (
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

type itemForm struct {
	Key  string       `form:"key" max:"40"`
	Text i18n.Content `form:"text" max:"300"`
}

type chapterForm struct {
	Base      int          `form:"base"`
	Title     i18n.Content `form:"title" max:"120"`
	Lead      i18n.Content `form:"lead" max:"400"`
	Body      i18n.Content `form:"body" max:"20000" lines:"true"`
	Items     []itemForm   `form:"items"`
	Occasion  string       `form:"occasion" oneof:"found lead renew merge end"`
	Note      string       `form:"note" max:"300"`
	Challenge string       `form:"challenge" max:"40"`
	InOrder   bool         `form:"in_order"`
	How       string       `form:"how" oneof:"publish"`
}

func (f chapterForm) writing() Writing {
	w := Writing{Title: f.Title, Lead: f.Lead, Body: f.Body, Note: f.Note, Challenge: f.Challenge, AllInOrder: f.InOrder}
	for _, it := range f.Items {
		if !it.Text.Empty() {
			w.Items = append(w.Items, Item(it))
		}
	}
	return w
}

func formOf(c Chapter) chapterForm {
	f := chapterForm{Base: c.No, Title: c.Title, Lead: c.Lead, Body: c.Body, Occasion: string(c.Occasion)}
	for _, it := range c.Items {
		f.Items = append(f.Items, itemForm(it))
	}
	return f
}

// spare is how many empty lines the form offers below the checklist.
const spare = 3

type editView struct {
	ui.Page
	New     bool
	Action  string
	Back    string
	Form    chapterForm
	Errors  ui.Errors
	MayEdit bool
}

func (v editView) items() []itemForm {
	list := append([]itemForm{}, v.Form.Items...)
	for i := 0; i < spare && len(list) < maxItems; i++ {
		list = append(list, itemForm{})
	}
	return list
}

func (v editView) occasions() []ui.Option {
	options := []ui.Option{{Value: "", Label: msgAnyTime.In(v.Lang)}}
	for _, o := range Occasions {
		options = append(options, ui.Option{Value: string(o), Label: occasionNames[o].In(v.Lang)})
	}
	return options
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil) }

func (s *Service) getNew(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil) }

// editReply shows the form of a chapter, of a new one where the path names
// none; form is what was typed, nil for the chapter as it is. A challenge in
// the query comes along with its best answers.
func (s *Service) editReply(r *web.Req, form *chapterForm, wrong error) (web.Reply, error) {
	slug := r.PathValue("chapter")
	v := editView{New: slug == "", Action: "/handbook/new", Back: "/handbook", Errors: ui.ErrorsOf(wrong)}
	title := msgNewChapter.In(r.Lang)
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		ring, err := circle(r.Context(), tx)
		if err != nil {
			return err
		}
		if err := MayPropose.Check(r.Actor, ring); err != nil {
			return err
		}
		v.MayEdit = MayEdit.Allows(r.Actor, ring)
		if slug != "" {
			c, err := chapterBySlug(r.Context(), tx, slug)
			if err != nil {
				return missing(err)
			}
			if c.VersionID == "" {
				return fault.Missing(nil)
			}
			v.Form, v.Action, v.Back = formOf(c), c.Path()+"/edit", c.Path()
			title = msgProposeTo.With(r.Lang, "title", c.Title)
		}
		if form != nil {
			v.Form = *form
			return nil
		}
		if id := r.URL.Query().Get("challenge"); id != "" {
			return s.lift(r.Context(), tx, r.Actor, id, &v.Form)
		}
		return nil
	})
	if err != nil {
		return web.Reply{}, err
	}
	v.Page = r.Page(title, nav)
	v.Crumbs = crumbs(r)
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), editPage(v)), nil
	}
	return web.OK(editPage(v)), nil
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[chapterForm](r)
	var c Chapter
	if err == nil {
		c, _, err = s.Propose(r.Context(), r.Actor, r.PathValue("chapter"), form.Base, form.writing(), form.How == "publish")
	}
	return s.written(r, c, form, err)
}

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[chapterForm](r)
	var c Chapter
	if err == nil {
		c, _, err = s.NewChapter(r.Context(), r.Actor, Occasion(form.Occasion), form.writing(), form.How == "publish")
	}
	return s.written(r, c, form, err)
}

func (s *Service) written(r *web.Req, c Chapter, form chapterForm, err error) (web.Reply, error) {
	switch {
	case fault.Is(err, fault.Invalid):
		return s.editReply(r, &form, err)
	case err != nil:
		return web.Reply{}, err
	case form.How == "publish":
		return web.SeeOther(c.Path(), msgPublished), nil
	}
	return web.SeeOther(c.Path()+"/history", msgDraftSaved), nil
}

type decisionForm struct {
	Version int `form:"version" min:"1" required:"true"`
}

func (s *Service) postPublish(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[decisionForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	c, err := s.Decide(r.Context(), r.Actor, r.PathValue("chapter"), form.Version, Published)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(c.Path(), msgPublished), nil
}

func (s *Service) postDecline(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[decisionForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	c, err := s.Decide(r.Context(), r.Actor, r.PathValue("chapter"), form.Version, Declined)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(c.Path()+"/history", msgDeclined), nil
}
