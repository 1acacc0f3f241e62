package news

import (
	"time"

	"parvi/internal/platform/authz"
)

// MayEdit lets an organisation's editors write in its publications.
var MayEdit = authz.Rule[Publication]{
	Name: "publication.edit",
	May:  func(a authz.Actor, p Publication) bool { return a.Holds("editor", p.Scopes...) },
}

// MayEditArticle lets the same editors change an article, draft or not.
var MayEditArticle = authz.Rule[Article]{
	Name: "article.edit",
	May:  func(a authz.Actor, x Article) bool { return a.Holds("editor", x.Scopes...) },
	See:  func(a authz.Actor, x Article) bool { return !x.PublishedAt.IsZero() },
}

// MayFound lets editors of the publisher begin a publication.
var MayFound = authz.Rule[[]string]{
	Name: "publication.found",
	May:  func(a authz.Actor, scopes []string) bool { return a.Holds("editor", scopes...) },
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	scopes := []string{authz.SampleScope, authz.SampleAbove}
	return []authz.Sample{
		MayFound.Sample("", scopes), MayEdit.Sample("", Publication{Scopes: scopes}),
		MayEditArticle.Sample("draft", Article{Scopes: scopes}),
		MayEditArticle.Sample("published", Article{Scopes: scopes, PublishedAt: time.UnixMilli(1)}),
	}
}
