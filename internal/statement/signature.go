package statement

import (
	"net/url"
	"slices"
	"strings"
	"time"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Signature is a person's or an organisation's. The names are those of the
// moment of signing.
type Signature struct {
	ID        string
	Statement string
	Org       string // "" where somebody signed for themselves
	Person    string
	Name      string
	OrgName   i18n.Content
	Title     string
	At        time.Time
}

// signatory is whose signature it is: nobody has two under one text.
func (s Signature) signatory() string {
	if s.Org != "" {
		return "org:" + s.Org
	}
	return s.Person
}

// sortKey puts organisations before people, each as Finns order them: å, ä and
// ö last, people by their surname.
func (s Signature) sortKey() string {
	if s.Org != "" {
		return "0" + i18n.SortKey(s.OrgName.In(i18n.FI))
	}
	return "1" + i18n.SortKey(person.SortName(s.Name))
}

// Line is the signature on a line: an organisation with who signed for it, a
// person with their title.
func (s Signature) Line(l i18n.Lang) string {
	parts := []string{s.Name}
	if s.Org != "" {
		parts = []string{s.OrgName.In(l), s.Name}
	}
	if s.Title != "" {
		parts = append(parts, s.Title)
	}
	return strings.Join(parts, ", ")
}

// parted are the organisations and the people among signatures.
func parted(list []Signature) (orgs, people []Signature) {
	for _, s := range list {
		if s.Org != "" {
			orgs = append(orgs, s)
		} else {
			people = append(people, s)
		}
	}
	return orgs, people
}

// NewSignature is somebody signing, for an organisation or for themselves.
type NewSignature struct {
	Org   string // id
	Title string
}

// check tells whether a statement may be signed on a day.
func (n NewSignature) check(s Statement, today civil.Date) error {
	if s.State != Signing {
		return fault.New(fault.Conflict, msgNotSigning)
	}
	if s.Late(today) {
		return fault.New(fault.Conflict, msgSigningOver.Fill("date", dateText(s.SignBy)))
	}
	if len([]rune(n.Title)) > maxSaidAs {
		return fault.FieldErr("title", msgTooLong.Fill("max", maxSaidAs))
	}
	return nil
}

// Signer is for whom an organisation's signature is given, and whether the
// organisation has named the actor to give it.
type Signer struct {
	Org   org.ID
	Named bool
}

// NoteKind is what a note after publication tells.
type NoteKind string

// The kinds of notes.
const (
	Sent     NoteKind = "sent"
	Answered NoteKind = "answered"
	Outcome  NoteKind = "outcome"
)

// NoteKinds lists them.
var NoteKinds = [...]NoteKind{Sent, Answered, Outcome}

// Note tells what came of a statement.
type Note struct {
	ID     string
	Kind   NoteKind
	Day    civil.Date
	Text   i18n.Content
	Link   string
	Person string
	At     time.Time
}

func (n *Note) check(today civil.Date) error {
	var faults fault.Fields
	n.Link = strings.TrimSpace(n.Link)
	if !slices.Contains(NoteKinds[:], n.Kind) {
		faults.Add("kind", msgNoteKind)
	}
	switch {
	case n.Day.IsZero():
		faults.Add("day", msgDayMissing)
	case n.Day.After(today):
		faults.Add("day", msgDayToCome)
	}
	if n.Text.Empty() {
		faults.Add("text", msgMissing)
	}
	for _, l := range i18n.Langs {
		if len([]rune(n.Text.Own(l))) > maxNote {
			faults.Add("text", msgTooLong.Fill("max", maxNote))
			break
		}
	}
	if n.Link != "" {
		u, err := url.Parse(n.Link)
		if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || len(n.Link) > maxLink {
			faults.Add("link", msgLink)
		}
	}
	return faults.Err()
}

func dateText(d civil.Date) i18n.Text {
	return i18n.Text{FI: d.Format(i18n.FI), SV: d.Format(i18n.SV), EN: d.Format(i18n.EN)}
}
