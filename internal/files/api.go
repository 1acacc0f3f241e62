package files

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

// api adds the calls of the JSON API.
func (s *Service) api(m *web.Mux) {
	tags := []string{"Workspace"}
	for kind, k := range s.Kinds {
		web.Call(m, huma.Operation{Method: http.MethodGet, Path: k.Base + "/pages", Summary: "The pages one may read, those saved last first", Tags: tags},
			func(ctx context.Context, who authz.Actor, in *bySlug) (*struct{ Body web.List[pageJSON] }, error) {
				list, err := s.Pages(ctx, who, kind, in.Slug)
				out := web.List[pageJSON]{Items: []pageJSON{}}
				for _, p := range list {
					out.Items = append(out.Items, pageOf(p))
				}
				return &struct{ Body web.List[pageJSON] }{out}, err
			})
		web.Call(m, huma.Operation{Method: http.MethodPost, Path: k.Base + "/pages", Summary: "Make a page", DefaultStatus: http.StatusCreated, Tags: tags},
			func(ctx context.Context, who authz.Actor, in *makePage) (*struct{ Body pageJSON }, error) {
				p, err := s.NewPage(ctx, who, kind, in.Slug, Plain, Text{Title: in.Body.Title, Body: in.Body.Text, Why: in.Body.Why, Visibility: in.Body.Visibility})
				return &struct{ Body pageJSON }{pageOf(p)}, err
			})
		web.Call(m, huma.Operation{Method: http.MethodGet, Path: k.Base + "/files", Summary: "The files one may read, the latest first", Tags: tags},
			func(ctx context.Context, who authz.Actor, in *listFiles) (*struct{ Body web.List[fileJSON] }, error) {
				return s.apiFiles(ctx, who, kind, in)
			})
	}
	web.Call(m, huma.Operation{Method: http.MethodGet, Path: "/pages/{id}", Summary: "A page", Tags: tags}, s.apiPage)
	web.Call(m, huma.Operation{Method: http.MethodGet, Path: "/files/{id}", Summary: "What is known of a file; its bytes are at /files/{id}/download", Tags: tags}, s.apiFile)
}

type pageJSON struct {
	ID         string           `json:"id"`
	Space      space.Ref        `json:"space"`
	Kind       string           `json:"kind" enum:"page,rules"`
	Title      i18n.Content     `json:"title"`
	Text       i18n.Content     `json:"text"`
	Visibility space.Visibility `json:"visibility" enum:"public,followers,members,leads"`
	Version    int              `json:"version"`
	Saved      time.Time        `json:"saved"`
	Path       string           `json:"path"`
}

func pageOf(p Page) pageJSON {
	return pageJSON{ID: p.ID, Space: p.Space, Kind: p.Kind, Title: p.Title, Text: p.Body, Visibility: p.Visibility, Version: p.Number, Saved: p.At.In(civil.Helsinki), Path: p.Path()}
}

type fileJSON struct {
	ID          string           `json:"id"`
	Space       space.Ref        `json:"space"`
	Name        string           `json:"name"`
	Type        string           `json:"type"`
	Size        int64            `json:"size"`
	SHA256      string           `json:"sha256"`
	Description i18n.Content     `json:"description"`
	Visibility  space.Visibility `json:"visibility" enum:"public,followers,members,leads"`
	Version     int              `json:"version"`
	Saved       time.Time        `json:"saved"`
	Path        string           `json:"path"`
}

func fileOf(f File) fileJSON {
	return fileJSON{ID: f.ID, Space: f.Space, Name: f.Name, Type: f.Type, Size: f.Size, SHA256: f.Hash, Description: f.Description,
		Visibility: f.Visibility, Version: f.Number, Saved: f.At.In(civil.Helsinki), Path: f.Path()}
}

type bySlug struct {
	Slug string `path:"slug"`
}

type byID struct {
	ID string `path:"id"`
}

type makePage struct {
	Slug string `path:"slug"`
	Body struct {
		Title      i18n.Content     `json:"title"`
		Text       i18n.Content     `json:"text" doc:"Markdown"`
		Why        string           `json:"why,omitempty" required:"false"`
		Visibility space.Visibility `json:"visibility,omitempty" required:"false" enum:"public,followers,members,leads" doc:"members when it is left out"`
	}
}

type listFiles struct {
	Slug string `path:"slug"`
	web.ListInput
}

func (s *Service) apiFiles(ctx context.Context, who authz.Actor, kind string, in *listFiles) (*struct{ Body web.List[fileJSON] }, error) {
	var after string
	if _, err := in.After(&after); err != nil {
		return nil, err
	}
	l, err := s.List(ctx, who, kind, in.Slug, parseCursor(after), in.Limit)
	if err != nil {
		return nil, err
	}
	out := web.List[fileJSON]{Items: []fileJSON{}}
	for _, f := range l.Files {
		out.Items = append(out.Items, fileOf(f))
	}
	if l.Next != "" {
		out.Next = web.Cursor(l.Next)
	}
	return &struct{ Body web.List[fileJSON] }{out}, nil
}

func (s *Service) apiPage(ctx context.Context, who authz.Actor, in *byID) (*struct{ Body pageJSON }, error) {
	x, err := s.Read(ctx, who, in.ID)
	return &struct{ Body pageJSON }{pageOf(x.Page)}, err
}

func (s *Service) apiFile(ctx context.Context, who authz.Actor, in *byID) (*struct{ Body fileJSON }, error) {
	x, err := s.Look(ctx, who, in.ID)
	return &struct{ Body fileJSON }{fileOf(x.File)}, err
}
