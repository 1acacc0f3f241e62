package news

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"parvi/internal/org"
	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const perPage = 20

// Routes adds the pages of news.
func (s *Service) Routes(m *web.Mux) {
	topics := web.Cache(func(*web.Req) []string { return []string{"news", "orgs"} })
	m.Get("/news", s.listPage, topics)
	m.Get("/news/feed.atom", s.feed, web.SkipSample("a feed, no page"))
	m.Get("/news/new", s.newPage)
	m.Post("/news/new", s.postNew)
	m.Get("/news/{slug}", s.articlePage, topics, web.Sample("/news/sosten-verkostot-kokoavat-1-300-jarjestoammattilaista"))
	m.Get("/news/{slug}/edit", s.editPage, web.Sample("/news/sosten-verkostot-kokoavat-1-300-jarjestoammattilaista/edit"))
	m.Post("/news/{slug}/edit", s.postEdit)
	m.Get("/publications/{slug}", s.publicationPage, topics, web.Sample("/publications/sivisnyt"))
	m.Raw("GET /publications/{slug}/logo", s.logo)
}

// item is an article in a list, with what its card tells.
type item struct {
	Article     Article
	Publication Publication
}

func items(articles []Article, all []Publication) []item {
	var list []item
	for _, a := range articles {
		i := slices.IndexFunc(all, func(p Publication) bool { return p.ID == a.Publication })
		list = append(list, item{a, all[i]})
	}
	return list
}

type listView struct {
	ui.Page
	Items        []item
	Count        int
	Publications []Publication
	Publishers   map[string]org.Organisation
	Years        []int
	Topics       []Topic
	Publication  string // slugs and values of the filters
	Topic        string
	Year         int
	Next         string
	MayWrite     bool
	Drafts       []item
}

func (s *Service) listPage(r *web.Req) (web.Reply, error) {
	q := r.URL.Query()
	v := listView{
		Page:        r.Page(msgNews.In(r.Lang), "news"),
		Publication: q.Get("publication"),
		Topic:       q.Get("topic"),
		MayWrite:    r.Actor.HoldsAny("editor"),
	}
	v.Feeds = []ui.Feed{{Title: msgNews.In(r.Lang), Href: "/news/feed.atom", Type: "application/atom+xml"}}
	v.Year, _ = strconv.Atoi(q.Get("year"))
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		ctx := r.Context()
		var err error
		if v.Publications, err = publications(ctx, tx); err != nil {
			return err
		}
		f := filter{topic: v.Topic, year: v.Year, limit: perPage + 1}
		f.before, f.beforeID = cursor(q.Get("cursor"))
		if v.Publication != "" {
			i := slices.IndexFunc(v.Publications, func(p Publication) bool { return p.Slug == v.Publication })
			if i < 0 {
				return fault.Missing(nil)
			}
			f.publication = v.Publications[i].ID
		}
		articles, err := published(ctx, tx, f)
		if err != nil {
			return err
		}
		if len(articles) > perPage {
			articles = articles[:perPage]
			last := articles[perPage-1]
			v.Next = v.Query("cursor", strconv.FormatInt(last.PublishedAt.UnixMilli(), 36)+"-"+last.ID)
		}
		v.Items = items(articles, v.Publications)
		if v.Count, err = countPublished(ctx, tx, f); err != nil {
			return err
		}
		if v.Years, err = publishedYears(ctx, tx); err != nil {
			return err
		}
		if v.Topics, err = publishedTopics(ctx, tx); err != nil {
			return err
		}
		var ids []string
		for _, p := range v.Publications {
			ids = append(ids, p.Publisher)
		}
		if v.Publishers, err = org.ByIDs(ctx, tx, ids, tx.Today()); err != nil {
			return err
		}
		if !v.MayWrite {
			return nil
		}
		mine, err := editable(ctx, tx, r, v.Publications)
		if err != nil {
			return err
		}
		var mineIDs []string
		for _, p := range mine {
			mineIDs = append(mineIDs, p.ID)
		}
		waiting, err := drafts(ctx, tx, mineIDs)
		v.Drafts = items(waiting, v.Publications)
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(listPage(v)), nil
}

// editable are the publications the reader may write in.
func editable(ctx context.Context, tx *db.Tx, r *web.Req, all []Publication) ([]Publication, error) {
	var mine []Publication
	for _, p := range all {
		scopes, err := org.Scopes(ctx, tx, p.Publisher)
		if err != nil {
			return nil, err
		}
		p.Scopes = scopes
		if MayEdit.Allows(r.Actor, p) {
			mine = append(mine, p)
		}
	}
	return mine, nil
}

func cursor(s string) (before int64, id string) {
	head, id, ok := strings.Cut(s, "-")
	before, err := strconv.ParseInt(head, 36, 64)
	if !ok || err != nil {
		return 0, ""
	}
	return before, id
}

type articleView struct {
	ui.Page
	Article     Article
	Publication Publication
	Publisher   org.Organisation
	Source      org.Source
	Links       []concerned
	More        []item
	MayEdit     bool
	Draft       bool
}

// concerned is a thing the article is about, named.
type concerned struct {
	Kind i18n.Text
	Described
}

func (s *Service) articlePage(r *web.Req) (web.Reply, error) {
	var v articleView
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		ctx := r.Context()
		a, err := s.article(ctx, tx, r.PathValue("slug"))
		if err != nil {
			return err
		}
		v.Article, v.MayEdit, v.Draft = a, MayEditArticle.Allows(r.Actor, a), !a.Published(tx.Now)
		if v.Draft && !v.MayEdit {
			if !a.PublishedAt.IsZero() {
				r.Expires(a.PublishedAt)
			}
			return fault.Missing(nil)
		}
		if v.Publication, err = publicationByID(ctx, tx, a.Publication); err != nil {
			return err
		}
		publishers, err := org.ByIDs(ctx, tx, []string{v.Publication.Publisher}, civil.DateOf(a.PublishedAt))
		if err != nil {
			return err
		}
		v.Publisher = publishers[v.Publication.Publisher]
		if a.Source != "" {
			sources, err := org.Sources(ctx, tx, []string{a.Source})
			if err != nil {
				return err
			}
			v.Source = sources[a.Source]
		}
		if v.Links, err = s.concerned(ctx, tx, a.Links); err != nil {
			return err
		}
		more, err := published(ctx, tx, filter{publication: a.Publication, limit: 4})
		if err != nil {
			return err
		}
		more = slices.DeleteFunc(more, func(x Article) bool { return x.ID == a.ID })
		v.More = items(more, []Publication{v.Publication})
		return nil
	})
	if err != nil {
		return web.Reply{}, err
	}
	v.Page = r.Page(v.Article.Title.In(r.Lang), "news")
	v.Description = v.Article.Lead.In(r.Lang)
	v.NoIndex = v.Draft
	v.Crumbs = []ui.Crumb{
		{Label: msgNews.In(r.Lang), Href: "/news"},
		{Label: v.Publication.Name.In(r.Lang), Href: "/publications/" + v.Publication.Slug},
	}
	return web.OK(articlePage(v)), nil
}

// concerned names what an article links to, one question per kind.
func (s *Service) concerned(ctx context.Context, tx *db.Tx, links []Link) ([]concerned, error) {
	refs := map[string][]string{}
	for _, l := range links {
		refs[l.Kind] = append(refs[l.Kind], l.Ref)
	}
	var list []concerned
	for _, kind := range []string{"network", "organisation", "region"} {
		if len(refs[kind]) == 0 {
			continue
		}
		if kind == "region" {
			for _, code := range refs[kind] {
				if region, ok := place.RegionByCode(code); ok {
					list = append(list, concerned{msgKindRegion, Described{i18n.Content(region.Name), "/regions/" + code}})
				}
			}
			continue
		}
		if s.Describe == nil {
			continue
		}
		named, err := s.Describe(ctx, tx, kind, refs[kind])
		if err != nil {
			return nil, err
		}
		for _, ref := range refs[kind] {
			if d, ok := named[ref]; ok {
				list = append(list, concerned{kindName(kind), d})
			}
		}
	}
	return list, nil
}

func kindName(kind string) i18n.Text {
	if kind == "network" {
		return msgKindNetwork
	}
	return msgKindOrg
}

type publicationView struct {
	ui.Page
	Publication Publication
	Publisher   org.Organisation
	Items       []item
	Count       int
}

func (s *Service) publicationPage(r *web.Req) (web.Reply, error) {
	var v publicationView
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		ctx := r.Context()
		p, err := publicationBySlug(ctx, tx, r.PathValue("slug"))
		if errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		v.Publication = p
		publishers, err := org.ByIDs(ctx, tx, []string{p.Publisher}, tx.Today())
		if err != nil {
			return err
		}
		v.Publisher = publishers[p.Publisher]
		f := filter{publication: p.ID, limit: perPage}
		if v.Count, err = countPublished(ctx, tx, f); err != nil {
			return err
		}
		articles, err := published(ctx, tx, f)
		v.Items = items(articles, []Publication{p})
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	v.Page = r.Page(v.Publication.Name.In(r.Lang), "news")
	v.Crumbs = []ui.Crumb{{Label: msgNews.In(r.Lang), Href: "/news"}}
	return web.OK(publicationPage(v)), nil
}

func (s *Service) logo(r *web.Req) (web.Reply, error) {
	var mediaType string
	var logo []byte
	err := s.DB.Read(r.Context(), func(tx *db.Tx) (err error) {
		mediaType, logo, err = publicationLogo(r.Context(), tx, r.PathValue("slug"))
		return err
	})
	if errors.Is(err, db.ErrNoRows) {
		return web.Reply{}, fault.Missing(err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.Bytes(mediaType, logo).Header("Cache-Control", "public, max-age=3600"), nil
}

// articleForm is the editor's form.
type articleForm struct {
	Publication   string       `form:"publication" max:"40"`
	Title         i18n.Content `form:"title" max:"200"`
	Lead          i18n.Content `form:"lead" max:"600"`
	Body          i18n.Content `form:"body" max:"40000"`
	When          string       `form:"when" max:"60"`
	AuthorName    string       `form:"author_name" max:"120"`
	AuthorTitle   i18n.Content `form:"author_title" max:"200"`
	AuthorAnswers i18n.Content `form:"author_answers" max:"300"`
	AuthorEmail   string       `form:"author_email" max:"200"`
	Quoted        string       `form:"quoted" max:"2000"`
	Topics        string       `form:"topics" max:"400"`
	Regions       []string     `form:"regions" max:"4"`
	SourceURL     string       `form:"source_url" max:"500"`
}

// draft reads the form; what cannot be read is a fault at its field.
func (f articleForm) draft(l i18n.Lang) (Draft, error) {
	d := Draft{
		Publication: f.Publication, Title: f.Title, Lead: f.Lead, Body: f.Body, SourceURL: f.SourceURL,
		Author: Author{Name: f.AuthorName, Title: f.AuthorTitle, Answers: f.AuthorAnswers, Email: f.AuthorEmail},
	}
	for line := range strings.Lines(f.Quoted) {
		name, role, _ := strings.Cut(strings.TrimSpace(line), ",")
		if name != "" {
			d.Quoted = append(d.Quoted, Quoted{strings.TrimSpace(name), i18n.Content{}.Set(l, strings.TrimSpace(role))})
		}
	}
	for topic := range strings.SplitSeq(f.Topics, ",") {
		if topic = strings.TrimSpace(topic); topic != "" {
			d.Topics = append(d.Topics, i18n.Content{}.Set(l, topic))
		}
	}
	for _, code := range f.Regions {
		d.Links = append(d.Links, Link{"region", code})
	}
	if f.When != "" {
		at, err := civil.ParseWritten(f.When)
		if err != nil {
			return d, fault.FieldErr("when", msgWhenWrong)
		}
		d.PublishedAt = at
	}
	return d, nil
}

func formOf(a Article, l i18n.Lang) articleForm {
	f := articleForm{
		Publication: a.Publication, Title: a.Title, Lead: a.Lead, Body: a.Body, SourceURL: a.SourceURL,
		AuthorName: a.Author.Name, AuthorTitle: a.Author.Title, AuthorAnswers: a.Author.Answers, AuthorEmail: a.Author.Email,
	}
	if !a.PublishedAt.IsZero() {
		f.When = civil.FormatInstant(l, a.PublishedAt)
	}
	for _, q := range a.Quoted {
		f.Quoted += strings.TrimSuffix(q.Name+", "+q.Role.In(l), ", ") + "\n"
	}
	var topics []string
	for _, t := range a.Topics {
		topics = append(topics, t.Name.In(l))
	}
	f.Topics = strings.Join(topics, ", ")
	for _, link := range a.Links {
		if link.Kind == "region" {
			f.Regions = append(f.Regions, link.Ref)
		}
	}
	return f
}

type formView struct {
	ui.Page
	Form         articleForm
	Errors       ui.Errors
	Publications []Publication
	Action       string
}

func (v formView) publicationOptions() []ui.Option {
	options := []ui.Option{{Value: "", Label: msgChoose.In(v.Lang)}}
	for _, p := range v.Publications {
		options = append(options, ui.Option{Value: p.ID, Label: p.Name.In(v.Lang)})
	}
	return options
}

func (v formView) regionOptions() []ui.Option {
	var options []ui.Option
	for _, r := range place.RegionsByName(v.Lang) {
		options = append(options, ui.Option{Value: r.Code, Label: r.Name.In(v.Lang)})
	}
	return options
}

func (s *Service) newPage(r *web.Req) (web.Reply, error) {
	return s.form(r, "", articleForm{}, nil)
}

func (s *Service) editPage(r *web.Req) (web.Reply, error) {
	var a Article
	err := s.DB.Read(r.Context(), func(tx *db.Tx) (err error) {
		a, err = s.article(r.Context(), tx, r.PathValue("slug"))
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	if err := MayEditArticle.Check(r.Actor, a); err != nil {
		return web.Reply{}, err
	}
	return s.form(r, a.Slug, formOf(a, r.Lang), nil)
}

// form shows the editor's form for a new article, or the one with the slug.
func (s *Service) form(r *web.Req, slug string, f articleForm, wrong error) (web.Reply, error) {
	v := formView{Form: f, Errors: ui.ErrorsOf(wrong), Action: "/news/new"}
	title := msgNewArticle
	if slug != "" {
		title, v.Action = msgEditArticle, "/news/"+slug+"/edit"
	}
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		all, err := publications(r.Context(), tx)
		if err != nil {
			return err
		}
		v.Publications, err = editable(r.Context(), tx, r, all)
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	if len(v.Publications) == 0 {
		return web.Reply{}, MayEdit.Check(r.Actor, Publication{})
	}
	v.Page = r.Page(title.In(r.Lang), "news")
	v.Crumbs = []ui.Crumb{{Label: msgNews.In(r.Lang), Href: "/news"}}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), formPage(v)), nil
	}
	return web.OK(formPage(v)), nil
}

func (s *Service) postNew(r *web.Req) (web.Reply, error) { return s.save(r, "") }

func (s *Service) postEdit(r *web.Req) (web.Reply, error) { return s.save(r, r.PathValue("slug")) }

func (s *Service) save(r *web.Req, slug string) (web.Reply, error) {
	f, err := web.Decode[articleForm](r)
	if err != nil {
		return s.form(r, slug, f, err)
	}
	d, err := f.draft(r.Lang)
	if err != nil {
		return s.form(r, slug, f, err)
	}
	a, err := s.Save(r.Context(), r.Actor, slug, d)
	if fault.Is(err, fault.Invalid) {
		return s.form(r, slug, f, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/news/"+a.Slug, msgSaved), nil
}

func (s *Service) feed(r *web.Req) (web.Reply, error) {
	var list []Article
	err := s.DB.Read(r.Context(), func(tx *db.Tx) (err error) {
		list, err = published(r.Context(), tx, filter{limit: 50})
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	body, err := atom(feedOf{Title: msgNews.In(r.Lang), Lang: r.Lang, Self: r.Absolute("/news/feed.atom"), Home: r.Absolute("/news"), Articles: list,
		Address: func(a Article) string { return r.Absolute("/news/" + a.Slug) }})
	if err != nil {
		return web.Reply{}, err
	}
	return web.Bytes("application/atom+xml; charset=utf-8", body).Header("Cache-Control", "public, max-age=300"), nil
}
