package task

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

type taskJSON struct {
	ID         string           `json:"id"`
	Space      space.Ref        `json:"space"`
	Title      string           `json:"title"`
	Person     string           `json:"person,omitempty"`
	Due        string           `json:"due,omitempty"`
	Source     string           `json:"source,omitempty"`
	Visibility space.Visibility `json:"visibility" enum:"public,followers,members,leads"`
	Done       bool             `json:"done"`
	Overdue    bool             `json:"overdue"`
}

func jsonOf(t Task, name string, today civil.Date) taskJSON {
	return taskJSON{ID: t.ID, Space: t.Space, Title: t.Title, Person: name, Due: t.Due.String(), Source: t.Source, Visibility: t.Visibility, Done: !t.Done.IsZero(), Overdue: t.Overdue(today)}
}

type listTasks struct {
	Slug string `path:"slug"`
}

type makeTask struct {
	Slug string `path:"slug"`
	Body struct {
		Title      string           `json:"title"`
		Person     string           `json:"person,omitempty" required:"false" maxLength:"40" doc:"id of the member who is responsible"`
		Due        civil.Date       `json:"due,omitempty" required:"false"`
		Visibility space.Visibility `json:"visibility,omitempty" required:"false" enum:"public,followers,members,leads" doc:"members when it is left out"`
	}
}

func (s *Service) api(m *web.Mux) {
	tags := []string{"Workspace"}
	for kind, k := range s.Kinds {
		web.Call(m, huma.Operation{Method: http.MethodGet, Path: k.Base + "/tasks", Summary: "The open tasks one may see, by their day", Tags: tags},
			func(ctx context.Context, who authz.Actor, in *listTasks) (*struct{ Body web.List[taskJSON] }, error) {
				l, err := s.List(ctx, who, kind, in.Slug)
				out := web.List[taskJSON]{Items: []taskJSON{}}
				for _, t := range l.Open {
					out.Items = append(out.Items, jsonOf(t, l.Names[t.Person], l.Today))
				}
				return &struct{ Body web.List[taskJSON] }{out}, err
			})
		web.Call(m, huma.Operation{Method: http.MethodPost, Path: k.Base + "/tasks", Summary: "Make a task", DefaultStatus: http.StatusCreated, Tags: tags},
			func(ctx context.Context, who authz.Actor, in *makeTask) (*struct{ Body taskJSON }, error) {
				t, err := s.Make(ctx, who, kind, in.Slug, New{Title: in.Body.Title, Person: in.Body.Person, Due: in.Body.Due, Visibility: in.Body.Visibility})
				return &struct{ Body taskJSON }{jsonOf(t, "", civil.DateOf(s.DB.Now()))}, err
			})
	}
}
