package news

import (
	"github.com/a-h/templ"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

func cardOf(p ui.Page, it item) ui.CardSpec {
	title, in := it.Article.Title.Pick(p.Lang)
	c := ui.CardSpec{Title: title, Href: "/news/" + it.Article.Slug, Text: it.Article.Lead.In(p.Lang), Meta: cardMeta(p, it)}
	if in != p.Lang {
		c.Lang = in
	}
	return c
}

// movedText is the publication's own notice, or ours.
func (p Publication) movedText() i18n.Text {
	if p.Notice.Empty() {
		return msgMoved.Fill("name", p.Name)
	}
	return i18n.Text{FI: p.Notice.In(i18n.FI), SV: p.Notice.In(i18n.SV), EN: p.Notice.In(i18n.EN)}
}

func bodyLang(p ui.Page, c i18n.Content) string {
	_, in := c.Pick(p.Lang)
	return string(in)
}

func (v listView) active() int {
	n := 0
	if v.Publication != "" {
		n++
	}
	if v.Topic != "" {
		n++
	}
	if v.Year != 0 {
		n++
	}
	return n
}

func (v listView) yearValue() string {
	if v.Year == 0 {
		return ""
	}
	return yearText(v.Year)
}

func (v listView) publicationOptions() []ui.Option {
	options := []ui.Option{{Value: "", Label: msgAll.In(v.Lang)}}
	for _, p := range v.Publications {
		options = append(options, ui.Option{Value: p.Slug, Label: p.Name.In(v.Lang) + ", " + v.Publishers[p.Publisher].Name.In(v.Lang)})
	}
	return options
}

func (v listView) yearOptions() []ui.Option {
	options := []ui.Option{{Value: "", Label: msgAll.In(v.Lang)}}
	for _, y := range v.Years {
		options = append(options, ui.Option{Value: yearText(y), Label: yearText(y)})
	}
	return options
}

func (v listView) topicOptions() []ui.Option {
	options := []ui.Option{{Value: "", Label: msgAll.In(v.Lang)}}
	for _, t := range v.Topics {
		options = append(options, ui.Option{Value: t.Slug, Label: t.Name.In(v.Lang)})
	}
	return options
}

func (v listView) chips() []ui.Chip {
	var chips []ui.Chip
	add := func(key string, name i18n.Text, options []ui.Option, value string) {
		for _, o := range options {
			if value != "" && o.Value == value {
				chips = append(chips, ui.Chip{Label: name.In(v.Lang) + ": " + o.Label, Href: v.Query(key, "")})
			}
		}
	}
	add("publication", msgPublication, v.publicationOptions(), v.Publication)
	add("year", msgYear, v.yearOptions(), v.yearValue())
	add("topic", msgTopic, v.topicOptions(), v.Topic)
	return chips
}

func (v publicationView) languages() string {
	s := ""
	for i, l := range v.Publication.Languages {
		if i > 0 {
			s += ", "
		}
		s += l.NameIn(v.Lang)
	}
	return s
}

// appears is nil, which leaves the fact out, when no day is known.
func (v publicationView) appears() templ.Component {
	switch p := v.Publication; {
	case !p.From.IsZero() && !p.To.IsZero():
		return ui.Text(p.From.Format(v.Lang) + " – " + p.To.Format(v.Lang))
	case !p.From.IsZero():
		return ui.Text(msgSince.With(v.Lang, "from", p.From.Format(v.Lang)))
	case !p.To.IsZero():
		return ui.Text(msgUntil.With(v.Lang, "to", p.To.Format(v.Lang)))
	}
	return nil
}
