package news

import (
	"encoding/xml"
	"time"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/markup"
)

// feedOf is what an Atom feed is made of.
type feedOf struct {
	Title, Self, Home string
	Lang              i18n.Lang
	Articles          []Article
	Address           func(Article) string
}

type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string      `xml:"xml:lang,attr"`
	ID      string      `xml:"id"`
	Title   string      `xml:"title"`
	Updated string      `xml:"updated"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr,omitempty"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	ID        string      `xml:"id"`
	Title     atomText    `xml:"title"`
	Updated   string      `xml:"updated"`
	Published string      `xml:"published"`
	Links     []atomLink  `xml:"link"`
	Author    *atomAuthor `xml:"author,omitempty"`
	Summary   atomText    `xml:"summary"`
	Content   atomText    `xml:"content"`
}

type atomText struct {
	Type string `xml:"type,attr,omitempty"`
	Lang string `xml:"xml:lang,attr,omitempty"`
	Text string `xml:",chardata"`
}

type atomAuthor struct {
	Name string `xml:"name"`
}

// atom writes the feed (RFC 4287); each text carries the language it is in.
func atom(f feedOf) ([]byte, error) {
	feed := atomFeed{
		Lang: string(f.Lang), ID: f.Self, Title: f.Title,
		Links: []atomLink{{"self", f.Self}, {"alternate", f.Home}},
	}
	for _, a := range f.Articles {
		at := a.PublishedAt.UTC().Format(time.RFC3339)
		if feed.Updated == "" {
			feed.Updated = at
		}
		address := f.Address(a)
		e := atomEntry{
			ID: address, Updated: at, Published: at, Links: []atomLink{{"alternate", address}},
			Title: picked(a.Title, f.Lang), Summary: picked(a.Lead, f.Lang), Content: picked(a.Body, f.Lang),
		}
		e.Content.Type, e.Content.Text = "html", markup.HTML(e.Content.Text)
		if a.Author.Name != "" {
			e.Author = &atomAuthor{a.Author.Name}
		}
		feed.Entries = append(feed.Entries, e)
	}
	if feed.Updated == "" {
		feed.Updated = time.Unix(0, 0).UTC().Format(time.RFC3339)
	}
	body, err := xml.MarshalIndent(feed, "", " ")
	return append([]byte(xml.Header), body...), err
}

func picked(c i18n.Content, l i18n.Lang) atomText {
	s, in := c.Pick(l)
	t := atomText{Text: s}
	if in != l && s != "" {
		t.Lang = string(in)
	}
	return t
}
