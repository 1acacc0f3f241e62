package seed

import (
	"context"
	"time"

	"parvi/internal/news"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

type demoArticle struct {
	days     int
	title    word
	lead     word
	body     word
	topic    word
	networks []int
	region   string
}

var demoArticles = []demoArticle{
	{1, word{"Aamukahvit avoimin ovin: tervetuloa kuulolle", "Morgonkaffe med öppna dörrar: välkommen att lyssna", "Morning coffee with open doors"},
		word{"Esimerkin viestijät avaavat tapaamisensa kaikille.", "Exempels kommunikatörer öppnar sin träff för alla.", "The example communicators open their meeting to everybody."},
		word{"Kuvitteellinen tapaaminen alkaa kahvilla. Paikan päälle mahtuu 40, etänä kaikki.", "Den påhittade träffen börjar med kaffe. På plats ryms 40, på distans alla.", "This imaginary meeting begins with coffee. There is room for 40 on site, and for all online."},
		word{"tapaamiset", "träffar", "meetings"}, []int{communicators}, ""},
	{8, word{"Pienet esimerkkijärjestöt jakavat työn ilon", "Små exempelorganisationer delar arbetsglädje", "Small example organisations share the joy of work"},
		word{"Neljä työntekijää, neljäkymmentä tehtävää: miten selvitä?", "Fyra anställda, fyrtio uppgifter: hur klarar man det?", "Four employees, forty tasks: how to cope?"},
		word{"Verkosto kerää keinoja, joilla pieni toimisto pysyy koossa. Kaikki tässä jutussa on keksittyä.", "Nätverket samlar sätt att hålla ihop ett litet kansli. Allt i den här texten är påhittat.", "The network collects ways to keep a small office together. Everything in this article is made up."},
		word{"työelämä", "arbetsliv", "working life"}, []int{small}, ""},
	{23, word{"Pirkanmaan esimerkkiverkosto koolla", "Exempelnätverket i Birkaland samlades", "The example network of Pirkanmaa met"},
		word{"Alueen järjestöammattilaiset tapasivat keksityssä talossa.", "Landskapets organisationsanställda träffades i ett påhittat hus.", "NGO professionals of the region met in an invented house."},
		word{"He puhuivat hyvinvointialueesta, kunnista ja siitä, kuka keittää kahvin.", "De talade om välfärdsområdet, kommunerna och vem som kokar kaffet.", "They talked about the wellbeing services county, municipalities and who makes the coffee."},
		word{"alueet", "landskap", "regions"}, []int{pirkanmaa}, "06"},
	{61, word{"Kaksi viestijöiden verkostoa yhdistyi", "Två nätverk för kommunikatörer gick ihop", "Two networks of communicators merged"},
		word{"Tiedottajien esimerkkiverkosto jatkaa osana Esimerkin viestijöitä.", "Exempelnätverket för informatörer fortsätter som en del av Exempels kommunikatörer.", "The example network of information officers goes on as part of the example communicators."},
		word{"Jäsenet saivat itse valita, tulevatko mukaan.", "Medlemmarna fick själva välja om de ville komma med.", "Members chose for themselves whether to come along."},
		word{"verkostot", "nätverk", "networks"}, []int{communicators, informers}, ""},
	{130, word{"Digiloikan esimerkkiverkosto päättyi ja jätti oppaan", "Exempelnätverket för digisprånget avslutades och lämnade en guide", "The example network of the digital leap ended and left a guide"},
		word{"Kuvitteellinen hanke päättyi, opas jäi.", "Det påhittade projektet tog slut, guiden finns kvar.", "The imaginary project ended, the guide remains."},
		word{"Kiitos kaikille, joita ei ole.", "Tack till alla som inte finns.", "Thanks to everybody who does not exist."},
		word{"verkostot", "nätverk", "networks"}, []int{digital}, ""},
}

// news writes the articles of an invented publication.
func (w *writer) news(ctx context.Context, tx *db.Tx) error {
	p, err := news.CreatePublication(ctx, tx, authz.System, news.NewPublication{
		Slug: "esimerkkiuutiset", Name: word{"Esimerkkiuutiset", "Exempelnytt", "Example News"}.content(),
		Publisher: w.orgIDs[0], Languages: i18n.Langs[:],
	})
	if err != nil {
		return err
	}
	for _, a := range demoArticles {
		d := news.Draft{
			Publication: p.ID, Title: a.title.content(), Lead: a.lead.content(), Body: a.body.content(),
			PublishedAt: w.base.Add(-time.Duration(a.days)*24*time.Hour + 9*time.Hour), Topics: []i18n.Content{a.topic.content()},
			Author: news.Author{Name: personas[coordinator].Name, Title: titles[11].content(), Email: w.people[coordinator].new.Email,
				Answers: word{"kuvitellut verkostot", "påhittade nätverk", "imagined networks"}.content()},
		}
		for _, n := range a.networks {
			d.Links = append(d.Links, news.Link{Kind: "network", Ref: w.made[n].ID})
		}
		if a.region != "" {
			d.Links = append(d.Links, news.Link{Kind: "region", Ref: a.region})
		}
		if _, err := news.CreateArticle(ctx, tx, authz.System, d); err != nil {
			return err
		}
	}
	return nil
}
