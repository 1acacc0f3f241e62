package course

import (
	"io"
	"strconv"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) fileRoutes(m *web.Mux) {
	m.Post("/courses/{id}/files", s.postFile, web.Form(maxFile+1<<16))
	m.Post("/courses/{id}/files/{file}/delete", s.postDeleteFile)
	m.Get("/courses/{id}/files/{file}", s.getFile, web.SkipSample("a file, not a page"))
}

type fileForm struct {
	File web.File `form:"file" maxbytes:"10485760"`
	Note string   `form:"note" max:"200"`
}

func (s *Service) postFile(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[fileForm](r)
	if err == nil && !f.File.Given() {
		err = fault.FieldErr("file", msgFileMissing)
	}
	if err == nil {
		var body io.ReadCloser
		if body, err = f.File.Open(); err != nil {
			return web.Reply{}, err
		}
		defer body.Close()
		err = s.Attach(r.Context(), r.Actor, r.PathValue("id"), File{Name: f.File.Name, Type: f.File.ContentType, Note: f.Note}, body)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.fileFault(r, err)
	}
	return web.SeeOther("/courses/"+r.PathValue("id")+"/report#files", flashFile), nil
}

// fileFault shows the report with what was wrong with a receipt.
func (s *Service) fileFault(r *web.Req, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayFollow.Check(r.Actor, v.Known)
	}
	if err != nil {
		return web.Reply{}, err
	}
	view := reportView{Shown: v, Form: reportFormOf(v.Report), FileErrs: ui.ErrorsOf(wrong), Rows: 2}
	if view.Estimate, view.Files, err = s.Reckon(r.Context(), v.Known, v.Report); err != nil {
		return web.Reply{}, err
	}
	return web.HTML(fault.Of(wrong).Kind.Status(), reportPage(s.inner(r, v.Course, actReport), view)), nil
}

func (s *Service) postDeleteFile(r *web.Req) (web.Reply, error) {
	if err := s.Detach(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("file")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/courses/"+r.PathValue("id")+"/report#files", flashFileGone), nil
}

func (s *Service) getFile(r *web.Req) (web.Reply, error) {
	f, body, err := s.OpenFile(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("file"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.Stream(f.Name, f.Type, func(w io.Writer) error {
		defer body.Close()
		_, err := io.Copy(w, body)
		return err
	}).Header("Content-Length", strconv.FormatInt(f.Size, 10)).Header("X-Content-Type-Options", "nosniff"), nil
}
