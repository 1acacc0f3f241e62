package statement

import (
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/pdf"
)

// document is a statement on paper, in the language nearest to l that it is
// in.
func document(s Statement, signed []Signature, l i18n.Lang, baseURL string) ([]byte, error) {
	title, in := s.Title.Pick(l)
	day := civil.DateOf(s.standsSince()).Format(in)
	d := pdf.New(pdf.Meta{Title: title, Author: s.Of.Name.In(in), Subject: kindNames[s.Kind].In(in), Lang: in, At: s.standsSince(), Footer: kindNames[s.Kind].In(in) + " · " + title})
	d.Small(s.Of.Name.In(in) + " · " + kindNames[s.Kind].In(in) + " · " + day)
	if !s.Out() {
		d.Line(pdf.Line{Text: docDraft.With(in, "state", stateNames[s.State]), Bold: true})
		d.Space(2)
	}
	if s.State == Withdrawn {
		d.Line(pdf.Line{Text: docWithdrawn.With(in, "date", civil.DateOf(s.Withdrawn).Format(in)), Bold: true})
		d.Space(2)
	}
	d.Title(title)
	if to := s.Addressee.In(in); to != "" {
		d.P(docTo.With(in, "addressee", to))
	}
	d.Markdown(s.Body.Own(in), 0)
	orgs, people := parted(signed)
	for _, part := range []struct {
		heading i18n.Text
		list    []Signature
	}{{pageOrgs, orgs}, {pagePeople, people}} {
		if len(part.list) == 0 {
			continue
		}
		d.Heading(2, part.heading.In(in))
		lines := make([]string, len(part.list))
		for i, g := range part.list {
			lines[i] = g.Line(in)
		}
		d.List(lines)
	}
	if s.Out() {
		d.Rule()
		d.Small(docPage.With(in, "address", baseURL+"/"+string(in)+s.Path()))
	}
	return d.Bytes()
}

// fileName is how the document is called where it is kept.
func fileName(s Statement, l i18n.Lang) string {
	title, _ := s.Title.Pick(l)
	if slug := i18n.Slug(title); slug != "" {
		return slug + ".pdf"
	}
	return "statement.pdf"
}
