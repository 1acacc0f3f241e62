package handbook

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

func (s *Service) circleRoutes(m *web.Mux) {
	m.Get("/circle", s.getCircle)
	m.Post("/circle/join", s.postJoin)
	m.Get("/circle/new", s.getRaise)
	m.Post("/circle/new", s.postRaise)
	m.Get("/circle/{id}", s.getChallenge)
	m.Post("/circle/{id}/answers", s.postAnswer)
	m.Post("/circle/{id}/helpful", s.postHelpful)
	m.Post("/circle/{id}/sparring", s.postSparring)
	m.Post("/circle/{id}/close", s.postClose)
	m.Post("/circle/{id}/reopen", s.postReopen)
	m.Post("/circle/{id}/lift", s.postLift)
}

const perPage = 30

type circleView struct {
	ui.Page
	Home     network.Network // the circle's network, if there is one
	Member   bool
	Next     []network.Meeting
	List     []counted
	Closed   bool
	More     string
	Own      []Challenge
	Sparring []Challenge
	People   map[string]person.Person
}

func (s *Service) getCircle(r *web.Req) (web.Reply, error) {
	v := circleView{Page: r.Page(msgCircle.In(r.Lang), nav)}
	v.NoIndex = true
	state := "open"
	if r.URL.Query().Get("state") == "closed" {
		v.Closed, state = true, "closed"
	}
	before, beforeID := cursor(r.URL.Query().Get("cursor"))
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		ctx := r.Context()
		ring, err := enter(ctx, tx, r.Actor)
		if err != nil {
			return err
		}
		if v.List, err = challenges(ctx, tx, state, before, beforeID, perPage+1); err != nil {
			return err
		}
		if v.Sparring, err = sparring(ctx, tx); err != nil {
			return err
		}
		if v.Own, err = s.own(ctx, tx, r.Actor.Person); err != nil {
			return err
		}
		var people []string
		for _, c := range v.List {
			people = append(people, c.Person)
		}
		if v.People, err = person.ByIDs(ctx, tx, people); err != nil {
			return err
		}
		home, ok := ring.home(r.Actor)
		if !ok {
			return nil
		}
		v.Home = home
		own, err := space.OwnIn(ctx, tx, home.Space(), r.Actor.Person)
		if err != nil {
			return err
		}
		v.Member = own.IsMember()
		if s.NextMeetings == nil {
			return nil
		}
		next, err := s.NextMeetings(ctx, tx, []string{home.ID}, false)
		v.Next = next[home.ID]
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	if len(v.List) > perPage {
		v.List = v.List[:perPage]
		last := v.List[perPage-1]
		v.More = v.Query("cursor", strconv.FormatInt(last.Created.UnixMilli(), 36)+"-"+last.ID)
	}
	return web.OK(circlePage(v)), nil
}

// cursor is where a page begins; the first one at the end of time.
func cursor(s string) (before int64, id string) {
	at, id, _ := strings.Cut(s, "-")
	n, err := strconv.ParseInt(at, 36, 64)
	if err != nil {
		return math.MaxInt64, ""
	}
	return n, id
}

func (s *Service) postJoin(r *web.Req) (web.Reply, error) {
	if err := s.JoinCircle(r.Context(), r.Actor); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/circle", msgJoinedCircle), nil
}

type raiseForm struct {
	Title    string `form:"title" max:"160" required:"true"`
	Text     string `form:"text" max:"4000" lines:"true" required:"true"`
	Lang     string `form:"lang" oneof:"fi sv en"`
	Nameless bool   `form:"nameless"`
}

// Empty are the words for what may not be empty.
func (raiseForm) Empty() map[string]i18n.Text {
	return map[string]i18n.Text{"title": msgAskTitleMissing, "text": msgAskMissing}
}

type raiseView struct {
	ui.Page
	Form   raiseForm
	Errors ui.Errors
}

func langOptions(p ui.Page) []ui.Option {
	var options []ui.Option
	for _, l := range i18n.Langs {
		options = append(options, ui.Option{Value: string(l), Label: langNames[l].In(p.Lang)})
	}
	return options
}

func (s *Service) getRaise(r *web.Req) (web.Reply, error) {
	return s.raiseReply(r, raiseForm{Lang: string(r.Lang)}, nil)
}

func (s *Service) raiseReply(r *web.Req, form raiseForm, wrong error) (web.Reply, error) {
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		_, err := enter(r.Context(), tx, r.Actor)
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	v := raiseView{Page: r.Page(msgRaise.In(r.Lang), nav), Form: form, Errors: ui.ErrorsOf(wrong)}
	v.NoIndex = true
	v.Crumbs = circleCrumbs(r)
	if wrong != nil {
		return web.Invalid(raisePage(v)), nil
	}
	return web.OK(raisePage(v)), nil
}

func circleCrumbs(r *web.Req) []ui.Crumb {
	return []ui.Crumb{{Label: msgCircle.In(r.Lang), Href: "/circle"}}
}

func (s *Service) postRaise(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[raiseForm](r)
	var c Challenge
	if err == nil {
		c, err = s.Raise(r.Context(), r.Actor, Ask{Title: form.Title, Text: form.Text, Lang: i18n.Lang(form.Lang), Nameless: form.Nameless})
	}
	if fault.Is(err, fault.Invalid) {
		return s.raiseReply(r, form, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(c.Path(), msgRaised), nil
}

type answerForm struct {
	Text   string `form:"text" max:"6000" lines:"true" required:"true"`
	Lang   string `form:"lang" oneof:"fi sv en"`
	Credit bool   `form:"credit"`
}

// Empty are the words for what may not be empty.
func (answerForm) Empty() map[string]i18n.Text { return map[string]i18n.Text{"text": msgAnswerMissing} }

type challengeView struct {
	ui.Page
	Asked
	Answers  []Answer
	People   map[string]person.Person
	MayClose bool
	Chapters []Chapter
	Lifted   []Chapter
	Form     answerForm
	Errors   ui.Errors
	Reader   string
}

// by is who asked or answered, as the circle sees it.
func (v challengeView) by(id string, asker bool) string {
	if asker {
		return v.T(msgAsker)
	}
	return v.People[id].Name
}

func (v challengeView) chapterOptions() []ui.Option {
	options := []ui.Option{}
	for _, c := range v.Chapters {
		options = append(options, ui.Option{Value: c.Slug, Label: c.Title.In(v.Lang)})
	}
	return append(options, ui.Option{Value: "new", Label: msgLiftNew.In(v.Lang)})
}

func (s *Service) getChallenge(r *web.Req) (web.Reply, error) {
	return s.challengeReply(r, answerForm{Lang: string(r.Lang)}, nil)
}

func (s *Service) challengeReply(r *web.Req, form answerForm, wrong error) (web.Reply, error) {
	v := challengeView{Form: form, Errors: ui.ErrorsOf(wrong), Reader: r.Actor.Person}
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		ctx := r.Context()
		var err error
		if v.Asked, err = s.asked(ctx, tx, r.Actor, r.PathValue("id")); err != nil {
			return err
		}
		v.MayClose = MayClose.Allows(r.Actor, v.Asked)
		if v.Answers, err = answers(ctx, tx, v.ID, r.Actor.Person); err != nil {
			return err
		}
		people := []string{v.Person}
		for _, a := range v.Answers {
			people = append(people, a.Person)
		}
		if v.People, err = person.ByIDs(ctx, tx, people); err != nil {
			return err
		}
		if v.Chapters, err = chapters(ctx, tx); err != nil {
			return err
		}
		v.Lifted, err = publishedFrom(ctx, tx, v.ID)
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	v.Page = r.Page(v.Challenge.Title, nav)
	v.NoIndex = true
	v.Crumbs = circleCrumbs(r)
	if wrong != nil {
		return web.Invalid(challengePage(v)), nil
	}
	return web.OK(challengePage(v)), nil
}

func (s *Service) postAnswer(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[answerForm](r)
	if err == nil {
		_, err = s.Answer(r.Context(), r.Actor, r.PathValue("id"), Reply{Text: form.Text, Lang: i18n.Lang(form.Lang), Credit: form.Credit})
	}
	if fault.Is(err, fault.Invalid) {
		return s.challengeReply(r, form, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/circle/"+r.PathValue("id"), msgAnswered), nil
}

type helpfulForm struct {
	Answer string `form:"answer" max:"40" required:"true"`
	On     bool   `form:"on"`
}

func (s *Service) postHelpful(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[helpfulForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	c, err := s.Mark(r.Context(), r.Actor, form.Answer, form.On)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(c.Path()+"#a-"+form.Answer, i18n.Text{}), nil
}

type switchForm struct {
	On bool `form:"on"`
}

func (s *Service) postSparring(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[switchForm](r)
	if err == nil {
		err = s.SetSparring(r.Context(), r.Actor, r.PathValue("id"), form.On)
	}
	if err != nil {
		return web.Reply{}, err
	}
	said := msgUnsparred
	if form.On {
		said = msgSparred
	}
	return web.SeeOther("/circle/"+r.PathValue("id"), said), nil
}

type closeForm struct {
	Outcome string `form:"outcome" max:"1000" lines:"true"`
}

func (s *Service) postClose(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[closeForm](r)
	if err == nil {
		err = s.Close(r.Context(), r.Actor, r.PathValue("id"), form.Outcome, true)
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/circle/"+r.PathValue("id"), msgClosedFlash), nil
}

func (s *Service) postReopen(r *web.Req) (web.Reply, error) {
	if err := s.Close(r.Context(), r.Actor, r.PathValue("id"), "", false); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/circle/"+r.PathValue("id"), msgReopened), nil
}

type liftForm struct {
	Chapter string `form:"chapter" max:"200" required:"true"`
}

// postLift opens the draft of a chapter, with the challenge in it.
func (s *Service) postLift(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[liftForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	var all []Chapter
	err = s.DB.Read(r.Context(), func(tx *db.Tx) error {
		if _, err := s.asked(r.Context(), tx, r.Actor, r.PathValue("id")); err != nil {
			return err
		}
		all, err = chapters(r.Context(), tx)
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	path := "/handbook/new"
	if form.Chapter != "new" {
		if !slices.ContainsFunc(all, func(c Chapter) bool { return c.Slug == form.Chapter }) {
			return web.Reply{}, fault.Missing(nil)
		}
		path = "/handbook/" + form.Chapter + "/edit"
	}
	return web.SeeOther(path+"?challenge="+r.PathValue("id"), i18n.Text{}), nil
}
