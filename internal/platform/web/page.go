package web

import (
	"context"
	"net/http"

	"github.com/a-h/templ"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// PageConfig is what pages show around their content.
type PageConfig struct {
	// Site is what every page shares; asked for every page that is rendered.
	Site func(context.Context) *ui.Site
	// User is what the header shows of the reader who has signed in.
	User func(context.Context, authz.Actor) *ui.User
	// Asked are answers to what others asked on such a page.
	Asked func(ctx context.Context, l i18n.Lang, path string) []ui.Link
}

// Page is what the layout needs: title is the h1, nav the key of the menu
// entry. It takes the flash, which is then not shown again.
func (r *Req) Page(title, nav string) ui.Page {
	p := ui.Page{
		Lang:  r.Lang,
		Title: title,
		Nav:   nav,
		Path:  "/",
		Now:   r.Now,
		Flash: r.readFlash(),
	}
	if !r.route.Raw && (r.Method == http.MethodGet || r.Method == http.MethodHead) {
		p.Path = r.Path()
		if r.URL.RawQuery != "" {
			p.Path += "?" + r.URL.RawQuery
		}
	}
	if r.Method == http.MethodPost {
		// The twin of a form that was refused is the page it came from.
		p.Path = r.formPath()
	}
	if r.mux.cfg.Site != nil {
		site := *r.mux.cfg.Site(r.Context())
		if site.Asset == nil {
			site.Asset = Asset
		}
		if site.Origin == "" {
			site.Origin = r.mux.cfg.BaseURL
		}
		p.Site = &site
	}
	if r.mux.cfg.Asked != nil && !r.route.Raw {
		p.Asked = r.mux.cfg.Asked(r.Context(), r.Lang, r.Path())
	}
	if r.Actor.SignedIn() {
		if r.mux.cfg.User != nil {
			p.User = r.mux.cfg.User(r.Context(), r.Actor)
		} else {
			p.User = &ui.User{Name: r.Actor.Name}
		}
	}
	return p
}

// T is a text of ours in the reader's language, placeholders filled.
func (r *Req) T(t i18n.Text, pairs ...any) string {
	if len(pairs) == 0 {
		return t.In(r.Lang)
	}
	return t.With(r.Lang, pairs...)
}

// errorPage is the page that tells a fault.
func (m *Mux) errorPage(r *Req, f *fault.Error) templ.Component {
	heading := headings[f.Kind]
	p := r.Page(heading.In(r.Lang), "")
	p.NoIndex = true
	say, id := f.Say, ""
	switch f.Kind {
	case fault.Internal, fault.Unavailable:
		id = r.ID
	case fault.Invalid:
		if len(f.Fields) > 0 {
			say = f.Fields[0].Say
		}
	}
	return ui.ErrorPage(p, heading, say, id, "")
}
