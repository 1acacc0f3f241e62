package files

import (
	"io"
	"strconv"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

func (s *Service) getFiles(r *web.Req, kind string) (web.Reply, error) {
	l, err := s.List(r.Context(), r.Actor, kind, r.PathValue("slug"), parseCursor(r.URL.Query().Get("after")), perPage)
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, l.Place, r.T(pageFiles), crumb(r, l.Place))
	var paging ui.Paging
	if r.URL.Query().Get("after") != "" {
		paging.Prev = p.Query("after", "")
	}
	if l.Next != "" {
		paging.Next = p.Query("after", l.Next)
	}
	return web.OK(filesPage(p, l, paging)), nil
}

// fileForm takes files of any size: how large one may be, the service decides.
type fileForm struct {
	File        web.File     `form:"file" maxbytes:"1000000000"`
	Description i18n.Content `form:"description" max:"300"`
	Visibility  string       `form:"visibility" oneof:"public followers members leads"`
}

// upload opens the file of a form.
func (f fileForm) upload() (Upload, io.Closer, error) {
	u := Upload{Name: f.File.Name, Description: f.Description, Visibility: space.Visibility(f.Visibility)}
	if !f.File.Given() {
		return u, nil, fault.FieldErr("file", msgNoFile)
	}
	body, err := f.File.Open()
	u.Body = body
	return u, body, err
}

func (s *Service) getNewFile(r *web.Req, kind string) (web.Reply, error) {
	return s.newFile(r, kind, fileForm{Visibility: string(space.Members)}, nil)
}

func (s *Service) newFile(r *web.Req, kind string, form fileForm, wrong error) (web.Reply, error) {
	f, err := s.Front(r.Context(), r.Actor, kind, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	if err := MayAdd.Check(r.Actor, f.Standing); err != nil {
		return web.Reply{}, err
	}
	if f.Place.Over {
		return web.Reply{}, overFault
	}
	p := s.page(r, f.Place, r.T(pageNewFile), crumb(r, f.Place))
	v := fileView{Action: f.Place.Path + "/workspace/files", Form: form, Errors: ui.ErrorsOf(wrong), Choices: choices(p, f.Standing), Max: megabytes(s.maxFile())}
	if wrong != nil {
		return web.Invalid(newFilePage(p, v)), nil
	}
	return web.OK(newFilePage(p, v)), nil
}

func (s *Service) postNewFile(r *web.Req, kind string) (web.Reply, error) {
	form, err := web.Decode[fileForm](r)
	if err == nil {
		var u Upload
		var body io.Closer
		if u, body, err = form.upload(); err == nil {
			defer body.Close()
			var f File
			if f, err = s.Bring(r.Context(), r.Actor, kind, r.PathValue("slug"), u); err == nil {
				return web.SeeOther(f.Path(), pageSent), nil
			}
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.newFile(r, kind, form, err)
}

func (s *Service) getFile(r *web.Req) (web.Reply, error) { return s.fileReply(r, fileForm{}, nil, nil) }

// fileReply is a file's page; wrong is what was at fault with a new version,
// or with what was said of the file.
func (s *Service) fileReply(r *web.Req, form fileForm, version, said error) (web.Reply, error) {
	l, err := s.Look(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, l.Place, l.File.Name, crumb(r, l.Place), ui.Crumb{Label: r.T(pageFiles), Href: l.Place.Path + "/workspace/files"})
	if l.Upon.ID != "" {
		p = s.page(r, l.Place, l.File.Name, ui.Crumb{Label: l.Upon.Title, Href: l.Upon.Path})
	}
	v := lookView{Looking: l, Choices: choices(p, l.Standing), Max: megabytes(s.maxFile()), Version: ui.ErrorsOf(version), Said: ui.ErrorsOf(said)}
	if said != nil {
		v.File.Description, v.File.Visibility = form.Description, space.Visibility(form.Visibility)
	}
	if version != nil || said != nil {
		return web.Invalid(filePage(p, v)), nil
	}
	return web.OK(filePage(p, v)), nil
}

// getDownload hands a file over to be saved, never to be shown: no page of
// this site is made of what somebody has brought.
func (s *Service) getDownload(r *web.Req) (web.Reply, error) {
	number, _ := strconv.Atoi(r.URL.Query().Get("v"))
	saved, body, err := s.Fetch(r.Context(), r.Actor, r.PathValue("id"), number)
	if err != nil {
		return web.Reply{}, err
	}
	return web.Stream(saved.Name, saved.Type, func(w io.Writer) error {
		defer body.Close()
		_, err := io.Copy(w, body)
		return err
	}).Header("Content-Length", strconv.FormatInt(saved.Size, 10)).Header("X-Content-Type-Options", "nosniff"), nil
}

func (s *Service) postVersion(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[fileForm](r)
	if err == nil {
		var u Upload
		var body io.Closer
		if u, body, err = form.upload(); err == nil {
			defer body.Close()
			if _, err = s.Renew(r.Context(), r.Actor, r.PathValue("id"), u); err == nil {
				return web.SeeOther("/files/"+r.PathValue("id"), pageSent), nil
			}
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.fileReply(r, form, err, nil)
}

func (s *Service) postDescribe(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[fileForm](r)
	if err == nil {
		if err = s.Describe(r.Context(), r.Actor, r.PathValue("id"), form.Description, space.Visibility(form.Visibility)); err == nil {
			return web.SeeOther("/files/"+r.PathValue("id"), pageDescSaved), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.fileReply(r, form, nil, err)
}

func (s *Service) getDelete(r *web.Req) (web.Reply, error) {
	l, err := s.Look(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	if err := MayDelete.Check(r.Actor, l.OnFile); err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, l.Place, r.T(pageDeleteAsk, "name", l.File.Name), crumb(r, l.Place), ui.Crumb{Label: l.File.Name, Href: l.File.Path()})
	return web.OK(ui.ConfirmPage(p, ui.ConfirmSpec{
		Lead: p.T(pageDeleteLead), Effects: []string{p.T(pageDeleteWhat)}, Action: l.File.Path() + "/delete", Verb: pageDelete, Keep: pageKeep,
		Back: l.File.Path(), Danger: true, Note: p.T(pageDeleteNote),
	})), nil
}

func (s *Service) postDelete(r *web.Req) (web.Reply, error) {
	back, err := s.Delete(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(back, pageDeleted), nil
}
