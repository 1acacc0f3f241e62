package news

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"parvi/internal/org"
	"parvi/internal/place"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Service holds the use cases of news.
type Service struct {
	DB *db.DB
	// Describe names the things articles concern and says where their pages
	// are; ids it does not know are left out. Passed in, so that news need not
	// know every feature.
	Describe func(ctx context.Context, tx *db.Tx, kind string, refs []string) (map[string]Described, error)
	// Find gives the id of a thing by its slug or id; "" when there is none.
	Find func(ctx context.Context, tx *db.Tx, kind, slug string) (string, error)
}

// Described is a thing by its name and page.
type Described struct {
	Name i18n.Content
	Path string // below the language
}

// NewPublication is what CreatePublication needs.
type NewPublication struct {
	Slug      string
	Name      i18n.Content
	Publisher string // organisation id
	Languages []i18n.Lang
	Logo      []byte
	LogoType  string
	LogoAlt   i18n.Content
	From, To  civil.Date
	Notice    i18n.Content
	Successor string
}

// CreatePublication begins a publication within tx.
func CreatePublication(ctx context.Context, tx *db.Tx, who authz.Actor, in NewPublication) (Publication, error) {
	var faults fault.Fields
	if in.Name.Empty() {
		faults.Add("name", msgNameMissing)
	}
	if in.Successor != "" && !webAddress(in.Successor) {
		faults.Add("successor", msgAddressWrong)
	}
	scopes, err := org.Scopes(ctx, tx, in.Publisher)
	if errors.Is(err, db.ErrNoRows) || err == nil && len(scopes) == 0 {
		faults.Add("publisher", msgPublisherMissing)
	} else if err != nil {
		return Publication{}, err
	}
	if err := faults.Err(); err != nil {
		return Publication{}, err
	}
	if err := MayFound.Check(who, scopes); err != nil {
		return Publication{}, err
	}
	want := i18n.Slug(in.Slug)
	if want == "" {
		want = i18n.Slug(in.Name.In(i18n.FI))
	}
	slug, err := freeSlug(ctx, tx, `SELECT 1 FROM publications WHERE slug = $1`, want)
	if err != nil {
		return Publication{}, err
	}
	p := Publication{
		ID: tx.NewID(), Slug: slug, Name: in.Name, Publisher: in.Publisher, Languages: in.Languages,
		LogoType: in.LogoType, LogoAlt: in.LogoAlt, From: in.From, To: in.To,
		Notice: in.Notice, Successor: in.Successor, Scopes: scopes,
	}
	if err := insertPublication(ctx, tx, p, in.Logo); err != nil {
		return Publication{}, err
	}
	if err := audit.Record(ctx, tx, who, "publication.create", "publication:"+p.ID, map[string]string{"slug": p.Slug}); err != nil {
		return Publication{}, err
	}
	return p, tx.Touch(ctx, "news")
}

// Draft is what an article is made or changed from.
type Draft struct {
	Slug        string
	Publication string // id
	Title       i18n.Content
	Lead, Body  i18n.Content
	PublishedAt time.Time
	Author      Author
	Quoted      []Quoted
	Topics      []i18n.Content
	Links       []Link // Ref of networks and organisations: id
	Source      string
	SourceURL   string
}

// CreateArticle writes a new article within tx.
func CreateArticle(ctx context.Context, tx *db.Tx, who authz.Actor, in Draft) (Article, error) {
	return write(ctx, tx, who, Article{}, in)
}

// write makes an article of a draft, a new one when old has no id.
func write(ctx context.Context, tx *db.Tx, who authz.Actor, old Article, in Draft) (Article, error) {
	var faults fault.Fields
	if in.Title.Empty() {
		faults.Add("title", msgTitleMissing)
	}
	if in.SourceURL != "" && !webAddress(in.SourceURL) {
		faults.Add("source_url", msgAddressWrong)
	}
	for _, l := range in.Links {
		if l.Kind != "region" {
			continue
		}
		if _, ok := place.RegionByCode(l.Ref); !ok {
			faults.Add("regions", msgRegionMissing.Fill("ref", l.Ref))
		}
	}
	p, err := publicationByID(ctx, tx, in.Publication)
	if errors.Is(err, db.ErrNoRows) {
		faults.Add("publication", msgPublicationMissing)
	} else if err != nil {
		return Article{}, err
	}
	if err := faults.Err(); err != nil {
		return Article{}, err
	}
	if p.Scopes, err = org.Scopes(ctx, tx, p.Publisher); err != nil {
		return Article{}, err
	}
	if err := MayEdit.Check(who, p); err != nil {
		return Article{}, err
	}
	a := Article{
		ID: old.ID, Slug: old.Slug, Publication: p.ID, Title: in.Title, Lead: in.Lead, Body: in.Body,
		PublishedAt: in.PublishedAt, Author: in.Author, Quoted: in.Quoted, Topics: topicsFrom(in.Topics),
		Links: in.Links, Source: in.Source, SourceURL: in.SourceURL, Scopes: p.Scopes,
	}
	action := "article.change"
	if a.ID == "" {
		action, a.ID = "article.create", tx.NewID()
		want := i18n.Slug(in.Slug)
		if want == "" {
			want = i18n.Slug(in.Title.In(i18n.FI))
		}
		if a.Slug, err = freeSlug(ctx, tx, `SELECT 1 FROM articles WHERE slug = $1`, want); err != nil {
			return Article{}, err
		}
	}
	if err := saveArticle(ctx, tx, a); err != nil {
		return Article{}, err
	}
	if err := audit.Record(ctx, tx, who, action, "article:"+a.ID, map[string]string{"slug": a.Slug}); err != nil {
		return Article{}, err
	}
	topics := []string{"news"}
	for _, l := range a.Links {
		topics = append(topics, l.Kind+":"+l.Ref)
	}
	return a, tx.Touch(ctx, topics...)
}

func topicsFrom(names []i18n.Content) []Topic {
	var topics []Topic
	for _, name := range names {
		slug := i18n.Slug(name.In(i18n.FI))
		if slug == "" || slices.ContainsFunc(topics, func(t Topic) bool { return t.Slug == slug }) {
			continue
		}
		topics = append(topics, Topic{Slug: slug, Name: name})
	}
	return topics
}

// Save writes a new article, or changes the one with the slug.
func (s *Service) Save(ctx context.Context, who authz.Actor, slug string, in Draft) (Article, error) {
	var a Article
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var old Article
		if slug != "" {
			var err error
			if old, err = s.article(ctx, tx, slug); err != nil {
				return err
			}
			if err := MayEditArticle.Check(who, old); err != nil {
				return err
			}
			// What the form does not show stays.
			in.Source = old.Source
			for _, l := range old.Links {
				if l.Kind != "region" {
					in.Links = append(in.Links, l)
				}
			}
		}
		var err error
		a, err = write(ctx, tx, who, old, in)
		return err
	})
	if err != nil {
		return Article{}, fmt.Errorf("save article %q: %w", slug, err)
	}
	return a, nil
}

// article is one article with the scopes of its publisher.
func (s *Service) article(ctx context.Context, tx *db.Tx, slug string) (Article, error) {
	a, err := articleBySlug(ctx, tx, slug)
	if errors.Is(err, db.ErrNoRows) {
		return Article{}, fault.Missing(err)
	} else if err != nil {
		return Article{}, err
	}
	p, err := publicationByID(ctx, tx, a.Publication)
	if err != nil {
		return Article{}, err
	}
	a.Scopes, err = org.Scopes(ctx, tx, p.Publisher)
	return a, err
}

// Latest lists the newest published articles about a thing, or of all when
// kind is "": for the front page and the pages of things.
func Latest(ctx context.Context, tx *db.Tx, kind, ref string, limit int) ([]Article, error) {
	return published(ctx, tx, filter{kind: kind, ref: ref, limit: limit})
}

// PublicationBySlug finds a publication for imports.
func PublicationBySlug(ctx context.Context, tx *db.Tx, slug string) (Publication, error) {
	return publicationBySlug(ctx, tx, slug)
}

func webAddress(s string) bool {
	return strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")
}
