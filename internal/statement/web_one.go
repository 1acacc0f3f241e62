package statement

import (
	"cmp"
	"slices"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// oneForm is what a statement's page is asked, and what was typed on it.
type oneForm struct {
	Lang    string `form:"lang" max:"2"`
	Para    int    `form:"para" min:"0" max:"5000"`
	Version int    `form:"version" min:"0" max:"100000"`
	Answer  string `form:"answer" max:"40"`
	Text    string `form:"text" max:"3000" lines:"true"`
}

func (s *Service) getOne(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[oneForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	return s.oneReply(r, oneView{Form: form}, nil)
}

func (s *Service) oneReply(r *web.Req, v oneView, wrong error) (web.Reply, error) {
	l, ok := i18n.ParseLang(v.Form.Lang)
	if !ok {
		l = r.Lang
	}
	x, err := s.See(r.Context(), r.Actor, r.PathValue("id"), l)
	if err != nil {
		return web.Reply{}, err
	}
	v.Shown, v.Errors, v.SignedIn = x, ui.ErrorsOf(wrong), r.Actor.SignedIn()
	if v.Sign.As == "" && x.SignedSelf && len(x.Signing) > 0 {
		v.Sign.As = x.Signing[0].ID
	}
	v.Sign.As = cmp.Or(v.Sign.As, self)
	if v.Sign.Title == "" && wrong == nil {
		v.Sign.Title = x.MyTitle
	}
	if v.Note.Kind == "" {
		v.Note.Kind, v.Note.Day = string(Sent), x.Today
	}
	p := r.Page(x.Title.In(x.Lang), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/statements"}}
	p.NoIndex = !x.Out()
	if wrong != nil {
		return web.Invalid(onePage(p, v)), nil
	}
	return web.OK(onePage(p, v)), nil
}

func (s *Service) postComment(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[oneForm](r)
	l, _ := i18n.ParseLang(form.Lang)
	if err == nil {
		err = s.Comment(r.Context(), r.Actor, r.PathValue("id"), NewComment{Lang: l, Paragraph: form.Para, Version: form.Version, Parent: form.Answer, Text: form.Text})
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.oneReply(r, oneView{Form: form}, err)
	}
	return web.SeeOther(back(r, form.Lang), pageSaid), nil
}

func back(r *web.Req, lang string) string {
	path := "/statements/" + r.PathValue("id")
	if l, ok := i18n.ParseLang(lang); ok && l != r.Lang {
		path += "?lang=" + string(l)
	}
	return path
}

func (s *Service) postResolve(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[struct {
		Done bool   `form:"done"`
		Lang string `form:"lang" max:"2"`
	}](r)
	if err == nil {
		err = s.Resolve(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("comment"), form.Done)
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(back(r, form.Lang), pageMarked), nil
}

// self is the answer of who signs for themselves.
const self = "self"

type signForm struct {
	As    string `form:"as" max:"40"`
	Title string `form:"title" max:"120"`
}

func (s *Service) postSign(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[signForm](r)
	if err == nil {
		n := NewSignature{Title: form.Title}
		if form.As != self {
			n.Org = form.As
		}
		err = s.Sign(r.Context(), r.Actor, r.PathValue("id"), n)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.oneReply(r, oneView{Sign: form}, err)
	}
	return web.SeeOther("/statements/"+r.PathValue("id"), pageSigned), nil
}

func (s *Service) postUnsign(r *web.Req) (web.Reply, error) {
	if err := s.Unsign(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("signature")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/statements/"+r.PathValue("id"), pageUnsigned), nil
}

type noteForm struct {
	Kind string       `form:"kind" max:"20"`
	Day  civil.Date   `form:"day"`
	Text i18n.Content `form:"text" max:"2000" lines:"true"`
	Link string       `form:"link" max:"500"`
}

func (s *Service) postNote(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[noteForm](r)
	if err == nil {
		err = s.AddNote(r.Context(), r.Actor, r.PathValue("id"), Note{Kind: NoteKind(form.Kind), Day: form.Day, Text: form.Text, Link: form.Link})
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.oneReply(r, oneView{Note: form}, err)
	}
	return web.SeeOther("/statements/"+r.PathValue("id"), pageNoted), nil
}

func (s *Service) postRemoveNote(r *web.Req) (web.Reply, error) {
	if err := s.RemoveNote(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("note")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/statements/"+r.PathValue("id"), pageNoteGone), nil
}

type moveForm struct {
	By         civil.Date   `form:"by"`
	RemindDays int          `form:"remind" min:"0" max:"30"`
	Open       bool         `form:"open"`
	Reason     i18n.Content `form:"reason" max:"1000" lines:"true"`
}

func (s *Service) getMove(r *web.Req) (web.Reply, error) { return s.moveReply(r, nil, nil) }

func (s *Service) moveReply(r *web.Req, form *moveForm, wrong error) (web.Reply, error) {
	x, err := s.See(r.Context(), r.Actor, r.PathValue("id"), r.Lang)
	if err == nil {
		err = MayLead.Check(r.Actor, x.Statement)
	}
	to := State(r.PathValue("to"))
	extends := to == x.State && !x.Deadline().IsZero()
	if err == nil && !slices.Contains(States[:], to) {
		err = fault.Missing(nil)
	}
	if err == nil && !extends && !x.State.MayBecome(to) {
		err = fault.New(fault.Conflict, msgNoSuchMove)
	}
	if err != nil {
		return web.Reply{}, err
	}
	if form == nil {
		form = &moveForm{RemindDays: x.RemindDays, Open: x.Open}
		if extends {
			form.By = x.Deadline()
		}
	}
	v := moveView{Statement: x.Statement, To: to, Form: *form, Errors: ui.ErrorsOf(wrong), Text: wordsOf(x.State, to), Today: x.Today, Extends: extends}
	title := v.Text.heading
	if extends {
		title = pageExtend
	}
	p := s.below(r, x.Statement, r.T(title))
	if wrong != nil {
		return web.Invalid(movePage(p, v)), nil
	}
	return web.OK(movePage(p, v)), nil
}

// wordsOf are the words of a move.
func wordsOf(from, to State) moveText {
	if from == Signing && to == Commenting {
		return backToComments
	}
	return moveTexts[to]
}

func (s *Service) postMove(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[moveForm](r)
	id, to := r.PathValue("id"), State(r.PathValue("to"))
	var was State
	if err == nil {
		x, failed := s.See(r.Context(), r.Actor, id, r.Lang)
		if failed != nil {
			return web.Reply{}, failed
		}
		was = x.State
		err = s.Move(r.Context(), r.Actor, id, Phase{To: to, By: form.By, RemindDays: form.RemindDays, Open: form.Open, Reason: form.Reason})
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.moveReply(r, &form, err)
	}
	done := wordsOf(was, to).done
	if was == to {
		done = pageExtended
	}
	return web.SeeOther("/statements/"+id, done), nil
}

type signerForm struct {
	Email string `form:"email" max:"254"`
}

func (s *Service) getSigners(r *web.Req) (web.Reply, error) {
	return s.signersReply(r, signerForm{}, nil)
}

func (s *Service) signersReply(r *web.Req, form signerForm, wrong error) (web.Reply, error) {
	o, list, err := s.Signers(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageSigners), "")
	p.Crumbs = []ui.Crumb{{Label: o.Name.In(r.Lang), Href: o.Path()}}
	v := signersView{Path: o.Path() + "/signers", List: list, Form: form, Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.Invalid(signersPage(p, v)), nil
	}
	return web.OK(signersPage(p, v)), nil
}

func (s *Service) postSigner(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[signerForm](r)
	if err == nil {
		err = s.NameSigner(r.Context(), r.Actor, r.PathValue("slug"), form.Email)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.signersReply(r, form, err)
	}
	return web.SeeOther("/organisations/"+r.PathValue("slug")+"/signers", pageNamed), nil
}

func (s *Service) postDropSigner(r *web.Req) (web.Reply, error) {
	if err := s.DropSigner(r.Context(), r.Actor, r.PathValue("slug"), r.PathValue("signer")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/organisations/"+r.PathValue("slug")+"/signers", pageDropped), nil
}
