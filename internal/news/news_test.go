package news_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"parvi/internal/news"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
)

// press is a news service with an organisation, a publication that has moved
// and one article in it.
type press struct {
	*news.Service
	publisher org.Organisation
	moved     news.Publication
	first     news.Article
}

func newPress(t *testing.T, d *db.DB) press {
	t.Helper()
	p := press{Service: &news.Service{DB: d}}
	ctx := context.Background()
	err := d.Write(ctx, func(tx *db.Tx) error {
		var err error
		p.publisher, err = org.Create(ctx, tx, authz.System, org.New{
			Slug: "esimerkki", Names: []org.NewName{{Name: i18n.Content{FI: "Esimerkkikeskus", SV: "Exempelcentralen", EN: "Example Centre"}}},
			Facts: org.Facts{Kind: "study_centre"},
		})
		if err != nil {
			return err
		}
		p.moved, err = news.CreatePublication(ctx, tx, authz.System, news.NewPublication{
			Name: i18n.Content{FI: "Esimerkkinyt", SV: "Esimerkkinyt", EN: "Esimerkkinyt"}, Publisher: p.publisher.ID,
			Languages: []i18n.Lang{i18n.FI}, Successor: "https://uusi.example.org",
		})
		if err != nil {
			return err
		}
		p.first, err = news.CreateArticle(ctx, tx, authz.System, news.Draft{
			Publication: p.moved.ID, Title: i18n.Content{FI: "Aluetyö muuttuu"}, Lead: i18n.Content{FI: "Mikä muuttuu ja miksi."},
			Body:        i18n.Content{FI: "Toimistot *kouluttavat*. [kissa](javascript:kissa)"},
			PublishedAt: time.Date(2018, 3, 27, 10, 49, 0, 0, time.UTC),
			Author:      news.Author{Name: "Sanna Esimerkki", Answers: i18n.Content{FI: "alueellisesta koulutuksesta"}},
			Quoted:      []news.Quoted{{Name: "Onni Kuvitelma", Role: i18n.Content{FI: "aluepäällikkö"}}},
			Topics:      []i18n.Content{{FI: "aluetyö", SV: "regionalt arbete", EN: "regional work"}},
			Links:       []news.Link{{Kind: "region", Ref: "12"}},
		})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func (p press) browser(t *testing.T, who authz.Actor) *webtest.Browser {
	t.Helper()
	m := webtest.Mux(t, p.DB)
	p.Routes(m)
	return webtest.As(t, m, who)
}

func TestAnArticleAsPeopleReadIt(t *testing.T) {
	p := newPress(t, dbtest.New(t))
	b := p.browser(t, authz.Actor{})

	page := b.Get("/fi/news/aluetyo-muuttuu").Want(200,
		"Aluetyö muuttuu", "ti 27.3.2018 klo 13.49", "Sanna Esimerkki", "alueellisesta koulutuksesta",
		"Onni Kuvitelma", "aluepäällikkö", "Esimerkkinyt uudistui. Tutustu uuteen sivustoon.")
	page.WantNot("javascript:")

	b.Get("/sv/news/aluetyo-muuttuu").Want(200, "ti 27.3.2018 kl. 13.49",
		"Texten finns inte på svenska. Här är den på finska.", "Esimerkkinyt har förnyats.")
	b.Get("/en/news/aluetyo-muuttuu").Want(200, "Tue 27 Mar 2018, 13:49", "There is no English version.")
	b.Get("/fi/news/ei-ole").Want(404)
}

func TestTheListAndItsFilters(t *testing.T) {
	p := newPress(t, dbtest.New(t))
	b := p.browser(t, authz.Actor{})
	b.Get("/fi/news").Want(200, "1 artikkeli", "Aluetyö muuttuu")
	b.Get("/fi/news?year=2018&topic=aluetyo").Want(200, "1 artikkeli")
	b.Get("/fi/news?year=2017").Want(200, "Näillä rajauksilla ei löydy artikkeleita.").WantNot("Aluetyö muuttuu")
	b.Get("/fi/news?publication=ei-ole").Want(404)
	b.Get("/fi/publications/esimerkkinyt").Want(200, "Esimerkkikeskus", "suomi", "Aluetyö muuttuu")
}

func TestTheFeedIsAtom(t *testing.T) {
	p := newPress(t, dbtest.New(t))
	status, body := p.browser(t, authz.Actor{}).JSON("GET", "/sv/news/feed.atom", "")
	if status != 200 {
		t.Fatalf("status %d", status)
	}
	for _, want := range []string{`xmlns="http://www.w3.org/2005/Atom"`, `xml:lang="sv"`, `<title xml:lang="fi">Aluetyö muuttuu</title>`, "2018-03-27T10:49:00Z"} {
		if !strings.Contains(body, want) {
			t.Errorf("the feed lacks %s:\n%s", want, body)
		}
	}
	if strings.Contains(body, "javascript:") {
		t.Error("the feed carries a script")
	}
}

func TestWritingAnArticle(t *testing.T) {
	p := newPress(t, dbtest.New(t))
	editor := webtest.Actor("liisa", "Liisa Esimerkki", "editor:"+p.publisher.ID)
	b := p.browser(t, editor)

	form := b.Get("/fi/news/new").Want(200, "Kirjoita artikkeli").Form("Tallenna artikkeli")
	again := form.Set("title.fi", "Uusi kevät").Set("when", "ke 23.2.2016 klo 8.09").Set("publication", p.moved.ID).Submit()
	again.Want(422, "Tarkista myös viikonpäivä")
	if got := again.Form("Tallenna artikkeli").Values().Get("title.fi"); got != "Uusi kevät" {
		t.Errorf("the title typed is lost: %q", got)
	}
	again.Form("Tallenna artikkeli").Set("when", "ti 23.2.2016 klo 8.09").Submit().Want(200, "Artikkeli on tallennettu.", "ti 23.2.2016 klo 8.09")

	draft := b.Get("/fi/news/new").Form("Tallenna artikkeli").Set("title.sv", "Ett utkast").Set("publication", p.moved.ID).Submit()
	draft.Want(200, "Luonnos")
	stranger := p.browser(t, authz.Actor{})
	stranger.Get("/sv/news/ett-utkast").Want(404)
	stranger.Get("/sv/news").WantNot("Ett utkast")
	b.Get("/fi/news").Want(200, "Luonnokset", "Ett utkast")
}

func TestOnlyEditorsOfThePublisherWrite(t *testing.T) {
	p := newPress(t, dbtest.New(t))
	for name, who := range map[string]authz.Actor{
		"a member":         webtest.Actor("aino", "Aino Esimerkki"),
		"another's editor": webtest.Actor("bo", "Bo Exempel", "editor:someone-else"),
	} {
		b := p.browser(t, who)
		b.Get("/fi/news/new").Want(403)
		b.Get("/fi/news/" + p.first.Slug + "/edit").Want(403)
		_, err := p.Save(context.Background(), who, p.first.Slug, news.Draft{Publication: p.moved.ID, Title: i18n.Content{FI: "Kaapattu"}})
		if !fault.Is(err, fault.Forbidden) {
			t.Errorf("%s: got %v, want forbidden", name, err)
		}
	}
}

func TestFindReadsBeginningsOfWords(t *testing.T) {
	p := newPress(t, dbtest.New(t))
	for q, want := range map[string]int{"alue": 1, "ALUETYÖ muut": 1, "työ": 0, "miksi": 1, "": 0, "nonsense": 0} {
		var hits []news.Article
		err := p.DB.Read(context.Background(), func(tx *db.Tx) (err error) {
			hits, err = news.Find(context.Background(), tx, q, 10)
			return err
		})
		if err != nil || len(hits) != want {
			t.Errorf("Find(%q) = %d articles, %v, want %d", q, len(hits), err, want)
		}
	}
}

func TestSavingOnBothDatabases(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		p := newPress(t, d)
		ctx := context.Background()
		a, err := p.Save(ctx, authz.System, p.first.Slug, news.Draft{
			Publication: p.moved.ID, Title: i18n.Content{FI: "Aluetyö jatkuu"}, PublishedAt: p.first.PublishedAt,
			Topics: []i18n.Content{{FI: "strategia"}, {FI: "Strategia"}},
		})
		if err != nil {
			t.Fatal(err)
		}
		if a.ID != p.first.ID || a.Slug != p.first.Slug {
			t.Errorf("a changed article is %s at %s, want %s at %s", a.ID, a.Slug, p.first.ID, p.first.Slug)
		}
		if len(a.Topics) != 1 {
			t.Errorf("topics %v, want one", a.Topics)
		}
	})
}
