package talk

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/files"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

func questionsCrumb(r *web.Req, place Place) ui.Crumb {
	return ui.Crumb{Label: pageQuestions.In(r.Lang), Href: questionsPath(place)}
}

func questionsPath(place Place) string { return place.Path + "/workspace/questions" }

func workspaceCrumb(r *web.Req, place Place) ui.Crumb {
	return ui.Crumb{Label: files.TabLabel.In(r.Lang), Href: place.Path + "/workspace"}
}

func (s *Service) getQuestions(r *web.Req, kind string) (web.Reply, error) {
	slug := r.PathValue("slug")
	show := Show(r.URL.Query().Get("show"))
	if show != ShowWaiting && show != ShowAnswered && show != ShowSolved {
		show = ShowQuestions
	}
	after := parseCursor(r.URL.Query().Get("after"))
	l, err := s.Questions(r.Context(), r.Actor, kind, slug, show, after)
	if err != nil {
		return web.Reply{}, err
	}
	if l.Place.Slug != slug {
		return web.Moved(questionsPath(l.Place)), nil
	}
	p := s.page(r, l.Place, r.T(pageQuestions), workspaceCrumb(r, l.Place))
	v := listView{List: l, First: after.Last.IsZero()}
	if !v.First {
		v.Paging.Prev = p.Query("after", "")
	}
	if l.Next.ID != "" {
		v.Paging.Next = p.Query("after", l.Next.String())
	}
	return web.OK(questionsPage(p, v)), nil
}

// questionTabs are the questions by how they stand.
func questionTabs(p ui.Page, v listView) []ui.Tab {
	var tabs []ui.Tab
	for _, x := range []struct {
		show  Show
		label i18n.Text
	}{{ShowQuestions, pageAllAsked}, {ShowWaiting, pageWaiting}, {ShowAnswered, pageAnsweredTab}, {ShowSolved, pageSolvedTab}} {
		href := questionsPath(v.Place)
		if x.show != ShowQuestions {
			href += "?show=" + string(x.show)
		}
		tabs = append(tabs, ui.Tab{Label: p.T(x.label), Href: href, N: p.Num(v.Asked.of(x.show)), Current: v.Show == x.show})
	}
	return tabs
}

// slotQuestions is how many questions stand on the front page of a workspace.
const slotQuestions = 4

// Slot shows on the front page of a workspace which questions wait for an
// answer, and else the latest.
func (s *Service) Slot(ctx context.Context, who authz.Actor, p ui.Page, st space.Standing) (templ.Component, error) {
	l, err := s.list(ctx, who, st.Place.Ref.Kind(), st.Place.Slug, ShowWaiting, cursor{}, slotQuestions)
	if err == nil && len(l.Lines) == 0 {
		l, err = s.list(ctx, who, st.Place.Ref.Kind(), st.Place.Slug, ShowQuestions, cursor{}, slotQuestions)
	}
	if err != nil || l.Total == 0 && !l.MayStart {
		return nil, err
	}
	return questionSlot(p, l), nil
}
