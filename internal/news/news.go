// Package news holds publications and their articles.
//
// A publication has a name, a publisher, perhaps a logo, and days on which it
// began and ended. One that has moved says so on every page of its own. An
// article belongs to a publication and has a title, a lead and a text in at
// least one language, an author or none, people it quotes, a box that tells
// what the author answers for, and an instant, shown as people write it. It
// may concern networks, organisations and regions, whose pages then show it.
// The texts of others are told in our own words and named as their source.
package news

import (
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// Publication is a periodical, a news page or a newsletter of an organisation.
type Publication struct {
	ID, Slug  string
	Name      i18n.Content
	Publisher string // organisation id
	Languages []i18n.Lang
	LogoType  string // media type; "" without a logo
	LogoAlt   i18n.Content
	From, To  civil.Date
	Notice    i18n.Content // "SivisNyt uudistui. Tutustu uuteen sivustoon."
	Successor string       // address of what it became; "" when not told
	Scopes    []string     // publisher and everything above it, for authz
}

// Moved tells whether readers are to be sent on.
func (p Publication) Moved() bool { return !p.Notice.Empty() || p.Successor != "" }

// Article is one piece of news.
type Article struct {
	ID, Slug    string
	Publication string
	Title       i18n.Content
	Lead        i18n.Content
	Body        i18n.Content // Markdown
	PublishedAt time.Time    // zero: a draft
	Author      Author
	Quoted      []Quoted
	Topics      []Topic
	Links       []Link
	Source      string   // id of the org.Source it tells of; "" for our own
	SourceURL   string   // where the original stands, if anywhere
	Scopes      []string // of the publisher, for authz
}

// Published tells whether the article may be read by all at an instant.
func (a Article) Published(now time.Time) bool {
	return !a.PublishedAt.IsZero() && !a.PublishedAt.After(now)
}

// Langs are the languages the article is wholly in: a title and, when there is
// a text or a lead at all, those too.
func (a Article) Langs() []i18n.Lang {
	var have []i18n.Lang
	for _, l := range a.Title.Langs() {
		if (a.Lead.Empty() || a.Lead.Has(l)) && (a.Body.Empty() || a.Body.Has(l)) {
			have = append(have, l)
		}
	}
	return have
}

// Author is who wrote an article; the zero Author is nobody told.
type Author struct {
	Name    string
	Title   i18n.Content
	Answers i18n.Content // what the person answers for
	Email   string
}

// Quoted is a person whose words an article carries.
type Quoted struct {
	Name string
	Role i18n.Content
}

// Topic is a theme of an article.
type Topic struct {
	Slug string
	Name i18n.Content
}

// Link is a thing an article concerns.
type Link struct {
	Kind string // "network", "organisation" or "region"
	Ref  string // id, or the region's code
}
