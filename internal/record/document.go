package record

import (
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/pdf"
)

// document is a certificate on paper, in the participant's language.
func document(c Certificate, baseURL string) ([]byte, error) {
	l := c.Lang.Or(i18n.FI)
	title := certTitle.In(l)
	d := pdf.New(pdf.Meta{Title: title + ": " + c.Title.In(l), Author: c.Organiser.In(l), Subject: title, Lang: l, At: c.Issued, Footer: Grouped(c.Code)})
	d.Space(18)
	d.Line(pdf.Line{Text: title, Size: 26, Bold: true, Align: pdf.Centre})
	d.Space(14)
	d.Line(pdf.Line{Text: c.Name, Size: 20, Align: pdf.Centre})
	d.Space(4)
	d.Line(pdf.Line{Text: certDone.In(l), Align: pdf.Centre})
	d.Space(4)
	d.Line(pdf.Line{Text: c.Title.In(l), Size: 17, Bold: true, Align: pdf.Centre})
	d.Space(12)
	var facts [][2]string
	for _, f := range c.facts(l) {
		facts = append(facts, [2]string{f.name.In(l), f.value})
	}
	d.Facts(facts)
	for _, part := range []struct {
		heading i18n.Text
		list    []string
	}{{certOutcomes, lines(c.Outcomes.In(l))}, {certContents, lines(c.Contents.In(l))}} {
		if len(part.list) > 0 {
			d.Heading(2, part.heading.In(l))
			d.List(part.list)
		}
	}
	d.Space(10)
	d.P(certGiven.With(l, "date", civil.DateOf(c.Issued).Format(l)))
	if c.Signer != "" {
		d.Line(pdf.Line{Text: c.Signer, Bold: true})
	}
	d.Rule()
	d.Small(certVerify.With(l, "address", baseURL+"/"+string(l)+c.Path(), "code", c.Shown()))
	return d.Bytes()
}

type fact struct {
	name  i18n.Text
	value string
}

// facts are what a certificate says besides name and course.
func (c Certificate) facts(l i18n.Lang) []fact {
	out := []fact{{certDays, c.days(l)}, {certHours, certHoursOf.With(l, "hours", HoursText(l, c.Hours))}, {certOrganiser, c.Organiser.In(l)}}
	if !c.Centre.Empty() && c.Centre != c.Organiser {
		out = append(out, fact{certCentre, c.Centre.In(l)})
	}
	if !c.Place.Empty() {
		out = append(out, fact{certPlace, c.Place.In(l)})
	}
	return out
}
