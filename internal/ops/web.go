package ops

import (
	"context"
	"errors"
	"strings"

	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/retain"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// Service draws the operator's pages.
type Service struct {
	DB *db.DB
	// KeepsMail is true where mails are kept to be read here, since there is no
	// mail server.
	KeepsMail bool
}

const perPage = 50

// Routes adds the operator's pages.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/ops", s.overview)
	m.Get("/ops/jobs", s.deadJobs)
	m.Post("/ops/jobs/{id}/retry", s.retryJob)
	m.Post("/ops/jobs/{id}/forget", s.forgetJob)
	m.Get("/ops/audit", s.auditLog)
	m.Get("/ops/mail", s.mails)
	m.Get("/ops/mail/{id}", s.mail, web.SkipSample("ids of kept mails differ each time"))
	m.Get("/ops/mail/{id}/raw", s.rawMail, web.SkipSample("a file, no page"))
	m.Post("/ops/mail/{id}/retry", s.retryMail)
}

// read runs f in a snapshot, for the operator only.
func (s *Service) read(r *web.Req, f func(ctx context.Context, tx *db.Tx) error) error {
	if err := Operate.Check(r.Actor, struct{}{}); err != nil {
		return err
	}
	return s.DB.Read(r.Context(), func(tx *db.Tx) error { return f(r.Context(), tx) })
}

// write runs f in a transaction, for the operator only, and logs it.
func (s *Service) write(r *web.Req, action, ref string, f func(ctx context.Context, tx *db.Tx) error) error {
	if err := Operate.Check(r.Actor, struct{}{}); err != nil {
		return err
	}
	return s.DB.Write(r.Context(), func(tx *db.Tx) error {
		if err := f(r.Context(), tx); err != nil {
			return err
		}
		return audit.Record(r.Context(), tx, r.Actor, action, ref, nil)
	})
}

func (s *Service) page(r *web.Req, title string) ui.Page {
	p := r.Page(title, "")
	p.NoIndex = true
	if r.Path() != "/ops" {
		p.Crumbs = []ui.Crumb{{Label: msgOps.In(r.Lang), Href: "/ops"}}
	}
	return p
}

type overviewView struct {
	ui.Page
	Jobs    map[jobs.State]int
	Queued  int
	Failed  int
	Deleted []retain.Done
	Kept    bool
}

func (s *Service) overview(r *web.Req) (web.Reply, error) {
	v := overviewView{Kept: s.KeepsMail}
	err := s.read(r, func(ctx context.Context, tx *db.Tx) (err error) {
		if v.Jobs, err = jobs.Counts(ctx, tx); err != nil {
			return err
		}
		if v.Queued, _, err = mail.Waiting(ctx, tx); err != nil {
			return err
		}
		failed, _, err := mail.Failures(ctx, tx, perPage, "")
		if err != nil {
			return err
		}
		v.Failed = len(failed)
		v.Deleted, err = retain.Latest(ctx, tx, 10)
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	v.Page = s.page(r, msgOps.In(r.Lang))
	return web.OK(overviewPage(v)), nil
}

type jobsView struct {
	ui.Page
	Dead []jobs.DeadJob
}

func (s *Service) deadJobs(r *web.Req) (web.Reply, error) {
	var v jobsView
	err := s.read(r, func(ctx context.Context, tx *db.Tx) (err error) {
		v.Dead, err = jobs.Dead(ctx, tx, perPage)
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	v.Page = s.page(r, msgDeadJobs.In(r.Lang))
	return web.OK(jobsPage(v)), nil
}

func (s *Service) retryJob(r *web.Req) (web.Reply, error) {
	id := r.PathValue("id")
	err := s.write(r, "job.retry", "job:"+id, func(ctx context.Context, tx *db.Tx) error { return jobs.Retry(ctx, tx, id) })
	return web.SeeOther("/ops/jobs", msgRetried), err
}

func (s *Service) forgetJob(r *web.Req) (web.Reply, error) {
	id := r.PathValue("id")
	err := s.write(r, "job.forget", "job:"+id, func(ctx context.Context, tx *db.Tx) error { return jobs.Forget(ctx, tx, id) })
	return web.SeeOther("/ops/jobs", msgForgotten), err
}

type auditView struct {
	ui.Page
	Entries []audit.Entry
	Names   map[person.ID]person.Person
	Ref     string
	Next    string
}

func (s *Service) auditLog(r *web.Req) (web.Reply, error) {
	q := r.URL.Query()
	v := auditView{Ref: strings.TrimSpace(q.Get("ref"))}
	var next string
	err := s.read(r, func(ctx context.Context, tx *db.Tx) (err error) {
		v.Entries, next, err = audit.List(ctx, tx, audit.Filter{Ref: v.Ref}, perPage, q.Get("cursor"))
		if err != nil {
			return err
		}
		var ids []person.ID
		for _, e := range v.Entries {
			if e.Actor != "" {
				ids = append(ids, e.Actor)
			}
		}
		v.Names, err = person.ByIDs(ctx, tx, ids)
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	v.Page = s.page(r, msgAudit.In(r.Lang))
	if next != "" {
		v.Next = v.Query("cursor", next)
	}
	return web.OK(auditPage(v)), nil
}

type mailsView struct {
	ui.Page
	To     string
	Kept   []mail.Entry
	Failed []mail.Entry
	Keeps  bool
	Next   string
}

func (s *Service) mails(r *web.Req) (web.Reply, error) {
	q := r.URL.Query()
	v := mailsView{To: strings.TrimSpace(q.Get("to")), Keeps: s.KeepsMail}
	var next string
	err := s.read(r, func(ctx context.Context, tx *db.Tx) (err error) {
		if v.Kept, next, err = mail.Kept(ctx, tx, v.To, perPage, q.Get("cursor")); err != nil {
			return err
		}
		v.Failed, _, err = mail.Failures(ctx, tx, perPage, "")
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	v.Page = s.page(r, msgMails.In(r.Lang))
	if next != "" {
		v.Next = v.Query("cursor", next)
	}
	return web.OK(mailsPage(v)), nil
}

type mailView struct {
	ui.Page
	ID      string
	Message *mail.Message
}

func (s *Service) kept(r *web.Req) (m *mail.Message, err error) {
	err = s.read(r, func(ctx context.Context, tx *db.Tx) (err error) {
		m, err = mail.KeptByID(ctx, tx, r.PathValue("id"))
		return err
	})
	if errors.Is(err, db.ErrNoRows) {
		err = fault.Missing(err)
	}
	return m, err
}

func (s *Service) mail(r *web.Req) (web.Reply, error) {
	m, err := s.kept(r)
	if err != nil {
		return web.Reply{}, err
	}
	v := mailView{Page: s.page(r, r.T(msgMailTo, "to", m.To.Mail)), ID: r.PathValue("id"), Message: m}
	v.Crumbs = append(v.Crumbs, ui.Crumb{Label: msgMails.In(r.Lang), Href: "/ops/mail"})
	return web.OK(mailPage(v)), nil
}

func (s *Service) rawMail(r *web.Req) (web.Reply, error) {
	m, err := s.kept(r)
	if err != nil {
		return web.Reply{}, err
	}
	return web.Download(r.PathValue("id")+".eml", "message/rfc822", m.Raw), nil
}

func (s *Service) retryMail(r *web.Req) (web.Reply, error) {
	if err := Operate.Check(r.Actor, struct{}{}); err != nil {
		return web.Reply{}, err
	}
	err := s.DB.Write(r.Context(), func(tx *db.Tx) error { return mail.Retry(r.Context(), tx, r.Actor, r.PathValue("id")) })
	return web.SeeOther("/ops/mail", msgResent), err
}
