package talk

import (
	"bytes"
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/files"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

// api adds the calls of the JSON API.
func (s *Service) api(m *web.Mux) {
	tags := []string{"Discussions"}
	for kind, k := range s.Kinds {
		web.Call(m, huma.Operation{Method: http.MethodGet, Path: k.Base + "/threads", Summary: "The threads one may read, the latest first", Tags: tags},
			func(ctx context.Context, who authz.Actor, in *listThreads) (*struct{ Body web.List[threadJSON] }, error) {
				return s.apiThreads(ctx, who, kind, in)
			})
		web.Call(m, huma.Operation{Method: http.MethodPost, Path: k.Base + "/threads", Summary: "Start a thread", DefaultStatus: http.StatusCreated, Tags: tags},
			func(ctx context.Context, who authz.Actor, in *startThread) (*struct{ Body threadJSON }, error) {
				return s.apiStart(ctx, who, kind, in)
			})
	}
	web.Call(m, huma.Operation{Method: http.MethodGet, Path: "/threads/{id}", Summary: "A thread", Tags: tags}, s.apiThread)
	web.Call(m, huma.Operation{Method: http.MethodGet, Path: "/threads/{id}/posts", Summary: "The posts of a thread in their order", Tags: tags}, s.apiPosts)
	web.Call(m, huma.Operation{Method: http.MethodPost, Path: "/threads/{id}/posts", Summary: "Answer in a thread", DefaultStatus: http.StatusCreated, Tags: tags}, s.apiAnswer)
	if s.Files != nil {
		web.Call(m, huma.Operation{Method: http.MethodPost, Path: "/posts/{id}/files", Summary: "Lay a file upon a post of one's own", DefaultStatus: http.StatusCreated, Tags: tags, MaxBodyBytes: 30 << 20}, s.apiAddFile)
	}
}

type threadJSON struct {
	ID         string           `json:"id"`
	Space      space.Ref        `json:"space"`
	Title      string           `json:"title"`
	Lang       i18n.Lang        `json:"lang"`
	Visibility space.Visibility `json:"visibility" enum:"public,followers,members,leads"`
	Author     string           `json:"author"`
	At         time.Time        `json:"at"`
	Posts      int              `json:"posts"`
	Latest     time.Time        `json:"latest"`
	Question   bool             `json:"question"`
	Answers    int              `json:"answers,omitempty" doc:"to a question, by others than who asked; in lists"`
	Pinned     bool             `json:"pinned"`
	Closed     bool             `json:"closed"`
	Solved     bool             `json:"solved"`
	Answer     string           `json:"answer,omitempty" doc:"the post that solved it"`
	Unread     int              `json:"unread,omitempty" doc:"the number of the first post not read yet"`
	Path       string           `json:"path"`
}

func threadOf(t Thread, by string) threadJSON {
	return threadJSON{ID: t.ID, Space: t.Space, Title: t.Title, Lang: t.Lang, Visibility: t.Visibility, Author: by, At: t.At.In(civil.Helsinki), Posts: t.Posts,
		Latest: t.Last.In(civil.Helsinki), Question: t.Question, Pinned: !t.Pinned.IsZero(), Closed: !t.Closed.IsZero(), Solved: !t.Solved.IsZero(), Answer: t.Answer, Path: t.Path()}
}

type postJSON struct {
	ID     string     `json:"id"`
	Thread string     `json:"thread"`
	Number int        `json:"number"`
	Author string     `json:"author"`
	Lang   i18n.Lang  `json:"lang"`
	Text   string     `json:"text" doc:"Markdown; empty when the post is hidden"`
	Quotes string     `json:"quotes,omitempty" doc:"the post it answers"`
	At     time.Time  `json:"at"`
	Edited *time.Time `json:"edited,omitempty"`
	Hidden bool       `json:"hidden"`
	Path   string     `json:"path"`
	Files  []fileJSON `json:"files" doc:"fetched at /files/{id}/download"`
}

type fileJSON struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Type string `json:"type"`
	Size int64  `json:"size" doc:"bytes"`
}

func filesOf(list []files.File) []fileJSON {
	out := []fileJSON{}
	for _, f := range list {
		out = append(out, fileJSON{f.ID, f.Name, f.Type, f.Size})
	}
	return out
}

func postOf(p Post, by string, lead bool, with ...files.File) postJSON {
	j := postJSON{ID: p.ID, Thread: p.Thread, Number: p.Number, Author: by, Lang: p.Lang, Text: p.Text, Quotes: p.Quotes,
		At: p.At.In(civil.Helsinki), Hidden: !p.Hidden.IsZero(), Path: p.Path(), Files: filesOf(with)}
	if !p.Edited.IsZero() {
		edited := p.Edited.In(civil.Helsinki)
		j.Edited = &edited
	}
	if j.Hidden && !lead {
		j.Text, j.Quotes, j.Files = "", "", []fileJSON{}
	}
	return j
}

type listThreads struct {
	Slug string `path:"slug"`
	Show string `query:"show" enum:"questions,waiting,answered,solved" required:"false" doc:"only questions, or only those that wait for an answer, are answered, are solved"`
	web.ListInput
}

func (s *Service) apiThreads(ctx context.Context, who authz.Actor, kind string, in *listThreads) (*struct{ Body web.List[threadJSON] }, error) {
	var after string
	if _, err := in.After(&after); err != nil {
		return nil, err
	}
	l, err := s.list(ctx, who, kind, in.Slug, Show(in.Show), parseCursor(after), in.Limit)
	if err != nil {
		return nil, err
	}
	out := web.List[threadJSON]{Items: []threadJSON{}}
	for _, list := range [][]Line{l.Pinned, l.Lines} {
		for _, x := range list {
			j := threadOf(x.Thread, x.By)
			j.Unread, j.Answers = x.Unread, x.Answers
			out.Items = append(out.Items, j)
		}
	}
	if l.Next.ID != "" {
		out.Next = web.Cursor(l.Next.String())
	}
	return &struct{ Body web.List[threadJSON] }{out}, nil
}

type startThread struct {
	Slug string `path:"slug"`
	Body struct {
		Lang       i18n.Lang        `json:"lang,omitempty" required:"false" enum:"fi,sv,en"`
		Title      string           `json:"title"`
		Text       string           `json:"text" doc:"Markdown, at most 20,000 characters"`
		Visibility space.Visibility `json:"visibility,omitempty" required:"false" enum:"public,followers,members,leads" doc:"members when it is left out"`
		Question   bool             `json:"question,omitempty" required:"false" doc:"asks for an answer"`
	}
}

func (s *Service) apiStart(ctx context.Context, who authz.Actor, kind string, in *startThread) (*struct{ Body threadJSON }, error) {
	t, err := s.Start(ctx, who, kind, in.Slug, New{Title: in.Body.Title, Visibility: in.Body.Visibility, Question: in.Body.Question, NewPost: NewPost{Lang: in.Body.Lang, Text: in.Body.Text}})
	if err != nil {
		return nil, err
	}
	return &struct{ Body threadJSON }{threadOf(t, who.Name)}, nil
}

type threadInput struct {
	ID string `path:"id"`
}

func (s *Service) apiThread(ctx context.Context, who authz.Actor, in *threadInput) (*struct{ Body threadJSON }, error) {
	p, err := s.Since(ctx, who, in.ID, 0, 1)
	if err != nil {
		return nil, err
	}
	return &struct{ Body threadJSON }{threadOf(p.Thread, p.Posts[0].By)}, nil
}

type listPosts struct {
	ID string `path:"id"`
	web.ListInput
}

func (s *Service) apiPosts(ctx context.Context, who authz.Actor, in *listPosts) (*struct{ Body web.List[postJSON] }, error) {
	var after int
	if _, err := in.After(&after); err != nil {
		return nil, err
	}
	p, err := s.Since(ctx, who, in.ID, after, in.Limit+1)
	if err != nil {
		return nil, err
	}
	items := []postJSON{}
	for _, x := range p.Posts {
		items = append(items, postOf(x.Post, x.By, p.MayLead, x.Files...))
	}
	return &struct{ Body web.List[postJSON] }{web.ListOf(items, in.Limit, func(last postJSON) string { return web.Cursor(last.Number) })}, nil
}

type answerThread struct {
	ID   string `path:"id"`
	Body struct {
		Lang   i18n.Lang `json:"lang,omitempty" required:"false" enum:"fi,sv,en"`
		Title  string    `json:"title,omitempty" required:"false" doc:"taken and not used: an answer has the title of its thread"`
		Text   string    `json:"text" doc:"Markdown, at most 20,000 characters"`
		Quotes string    `json:"quotes,omitempty" required:"false" maxLength:"40" doc:"the post it answers"`
	}
}

func (s *Service) apiAnswer(ctx context.Context, who authz.Actor, in *answerThread) (*struct{ Body postJSON }, error) {
	_, p, err := s.Answer(ctx, who, in.ID, NewPost{Lang: in.Body.Lang, Text: in.Body.Text, Quotes: in.Body.Quotes})
	if err != nil {
		return nil, err
	}
	return &struct{ Body postJSON }{postOf(p, who.Name, true)}, nil
}

type addFile struct {
	ID   string `path:"id"`
	Body struct {
		Name string `json:"name" maxLength:"300" doc:"with its ending"`
		Data []byte `json:"data" doc:"the bytes in base64"`
	}
}

func (s *Service) apiAddFile(ctx context.Context, who authz.Actor, in *addFile) (*struct{ Body fileJSON }, error) {
	_, list, err := s.AddFiles(ctx, who, in.ID, []files.Upload{{Name: in.Body.Name, Body: bytes.NewReader(in.Body.Data)}})
	if err != nil {
		return nil, err
	}
	return &struct{ Body fileJSON }{filesOf(list)[0]}, nil
}
