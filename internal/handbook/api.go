package handbook

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
)

func (s *Service) api(m *web.Mux) {
	web.Call(m, huma.Operation{Method: "GET", Path: "/handbook", Summary: "Chapters of the handbook", Tags: []string{"handbook"}}, s.apiBook)
	web.Call(m, huma.Operation{Method: "GET", Path: "/handbook/{chapter}", Summary: "A chapter of the handbook", Tags: []string{"handbook"}}, s.apiChapter)
}

type itemJSON struct {
	Key  string       `json:"key"`
	Text i18n.Content `json:"text"`
}

type chapterJSON struct {
	Slug      string       `json:"slug"`
	Title     i18n.Content `json:"title"`
	Lead      i18n.Content `json:"lead,omitzero"`
	Text      i18n.Content `json:"text" doc:"Markdown"`
	Occasion  Occasion     `json:"occasion,omitempty" doc:"when the checklist is shown: found, lead, renew, merge, end"`
	Checklist []itemJSON   `json:"checklist"`
	Version   int          `json:"version"`
	Published time.Time    `json:"published"`
	Stale     []i18n.Lang  `json:"stale" doc:"languages that have fallen behind"`
	Path      string       `json:"path"`
}

func toJSON(c Chapter) chapterJSON {
	j := chapterJSON{Slug: c.Slug, Title: c.Title, Lead: c.Lead, Text: c.Body, Occasion: c.Occasion, Checklist: []itemJSON{},
		Version: c.No, Published: c.Decided, Stale: c.Stale(), Path: c.Path()}
	if j.Stale == nil {
		j.Stale = []i18n.Lang{}
	}
	for _, it := range c.Items {
		j.Checklist = append(j.Checklist, itemJSON(it))
	}
	return j
}

func (s *Service) apiBook(ctx context.Context, _ authz.Actor, _ *struct{}) (*struct{ Body web.List[chapterJSON] }, error) {
	var all []Chapter
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		all, err = chapters(ctx, tx)
		return err
	})
	out := &struct{ Body web.List[chapterJSON] }{Body: web.List[chapterJSON]{Items: []chapterJSON{}}}
	for _, c := range all {
		out.Body.Items = append(out.Body.Items, toJSON(c))
	}
	return out, err
}

func (s *Service) apiChapter(ctx context.Context, _ authz.Actor, in *struct {
	Chapter string `path:"chapter" maxLength:"200"`
}) (*struct{ Body chapterJSON }, error) {
	out := &struct{ Body chapterJSON }{}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		c, err := chapterBySlug(ctx, tx, in.Chapter)
		if err == nil && c.VersionID == "" {
			err = db.ErrNoRows
		}
		out.Body = toJSON(c)
		return missing(err)
	})
	return out, err
}
