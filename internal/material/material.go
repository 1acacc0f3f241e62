// Package material keeps what organisations and study centres have made for
// learning, for anybody in the country to use: files, links and texts with a
// licence, and what can be studied by oneself.
//
// A material is written as a draft and published as a version. A version never
// changes; what is to be different becomes the next one. Opening and fetching is
// counted by the month and never by person.
package material

import (
	"net/url"
	"slices"
	"strings"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Limits of what is written.
const (
	maxTitle  = 160
	maxLead   = 400
	maxText   = 20_000
	maxShort  = 2000
	maxNote   = 300
	maxLinks  = 40
	maxFiles  = 60
	maxThemes = 12
	// maxBytes is how large one file may be.
	maxBytes = 100_000_000
)

// State is where a material stands.
type State string

// The states.
const (
	Draft     State = "draft"
	Published State = "published"
	Withdrawn State = "withdrawn"
)

// Licence is on which terms others may use it.
type Licence string

// Licences lists them, the freest first.
var Licences = []Licence{"cc0", "cc-by", "cc-by-sa", "cc-by-nc", "cc-by-nc-sa", "ask"}

// address is where the terms stand; "" where one has to ask.
func (l Licence) address(lang i18n.Lang) string {
	switch l {
	case "cc0":
		return "https://creativecommons.org/publicdomain/zero/1.0/deed." + string(lang)
	case "cc-by", "cc-by-sa", "cc-by-nc", "cc-by-nc-sa":
		return "https://creativecommons.org/licenses/" + strings.TrimPrefix(string(l), "cc-") + "/4.0/deed." + string(lang)
	}
	return ""
}

// Sheet is what a material says.
type Sheet struct {
	Title   i18n.Content `json:"title"`
	Lead    i18n.Content `json:"lead"`
	About   i18n.Content `json:"about"`
	ForWhom i18n.Content `json:"for_whom"`
	Access  i18n.Content `json:"access"` // how accessible it is
	Licence Licence      `json:"licence"`
	Holder  string       `json:"holder,omitempty"` // who is to be named
	Minutes int          `json:"minutes,omitempty"`
	Links   []Link       `json:"links,omitempty"`
	Files   []File       `json:"files,omitempty"`
	Themes  []string     `json:"themes,omitempty"` // ids
	Parts   []Part       `json:"parts,omitempty"`  // to study by oneself, in order
	Pass    int          `json:"pass,omitempty"`   // how many of the questions completing needs right, in per cent
}

// Link leads to a part of the material that lies elsewhere.
type Link struct {
	Title i18n.Content `json:"title"`
	URL   string       `json:"url"`
}

// File is a part of the material that lies here.
type File struct {
	ID   string    `json:"id"`
	Name string    `json:"name"`
	Type string    `json:"type"`
	Size int64     `json:"size"`
	Hash string    `json:"hash"`
	Lang i18n.Lang `json:"lang,omitempty"`
	Note string    `json:"note,omitempty"`
}

// file is the file with an id.
func (s *Sheet) file(id string) (File, bool) {
	i := slices.IndexFunc(s.Files, func(f File) bool { return f.ID == id })
	if i < 0 {
		return File{}, false
	}
	return s.Files[i], true
}

// check tells what of a draft cannot be kept. It may still be unfinished.
func (s *Sheet) check() error {
	var wrong fault.Fields
	if s.Title.Empty() {
		wrong.Add("title", msgTitleMissing)
	}
	long(&wrong, "title", s.Title, maxTitle)
	long(&wrong, "lead", s.Lead, maxLead)
	long(&wrong, "about", s.About, maxText)
	long(&wrong, "for_whom", s.ForWhom, maxShort)
	long(&wrong, "access", s.Access, maxShort)
	if s.Licence != "" && !slices.Contains(Licences, s.Licence) {
		wrong.Add("licence", msgLicence)
	}
	if s.Minutes < 0 || s.Minutes > 6000 {
		wrong.Add("minutes", msgMinutes)
	}
	if len(s.Links) > maxLinks {
		wrong.Add("links", msgManyLinks.Fill("max", maxLinks))
	}
	for i, l := range s.Links {
		name := row("links", i)
		if !isWeb(l.URL) {
			wrong.Add(name+".url", msgLink)
		}
		if l.Title.Empty() {
			wrong.Add(name+".title", msgLinkTitle)
		}
	}
	return wrong.Err()
}

// isWeb tells whether an address is one that a browser opens.
func isWeb(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" && u.User == nil && len(s) <= 1000
}

func long(wrong *fault.Fields, name string, c i18n.Content, most int) {
	for _, l := range i18n.Langs {
		if len([]rune(c.Own(l))) > most {
			wrong.Add(name, msgTooLong.Fill("max", most))
			return
		}
	}
}

// Missing is what must still be there before it is published.
func (s *Sheet) Missing() []i18n.Text {
	var out []i18n.Text
	for _, l := range s.Title.Langs() {
		if !s.Lead.Has(l) {
			out = append(out, msgNoLead.Fill("language", nameOf(l)))
		}
	}
	if s.Licence == "" {
		out = append(out, msgLicence)
	}
	if s.About.Empty() && len(s.Links) == 0 && len(s.Files) == 0 && len(s.Parts) == 0 {
		out = append(out, msgNothing)
	}
	return append(out, s.missingParts()...)
}

func nameOf(l i18n.Lang) i18n.Text {
	return i18n.Text{FI: l.NameIn(i18n.FI), SV: l.NameIn(i18n.SV), EN: l.NameIn(i18n.EN)}
}

// searched is what a material is found by.
func (s *Sheet) searched() []i18n.Content {
	return []i18n.Content{s.Title, s.Lead, s.About, s.ForWhom}
}

func (s *Sheet) fold() string {
	var all []string
	for _, c := range s.searched() {
		all = append(all, c.FI, c.SV, c.EN)
	}
	return i18n.Fold(strings.Join(all, " "))
}

// langs are its languages as the list is narrowed by them.
func (s *Sheet) langs() string {
	out := " "
	for _, l := range s.Title.Langs() {
		out += string(l) + " "
	}
	return out
}

// Material is a material with where it stands.
type Material struct {
	ID        string
	Org       org.ID
	State     State
	Sheet     Sheet // the draft
	Changes   int
	Version   int // the published one, 0 for none
	Dirty     bool
	Person    string
	Created   time.Time
	Changed   time.Time
	Published time.Time

	Scopes []string // the publisher and what is above it
}

// Path is the page of the material.
func (m Material) Path() string { return "/materials/" + m.ID }

// Out tells whether the public sees it.
func (m Material) Out() bool { return m.State == Published && m.Version > 0 }

// Version is what was published.
type Version struct {
	Material string
	Number   int
	Sheet    Sheet
	Note     i18n.Content
	At       time.Time
}

// Counts is how often something was opened or fetched.
type Counts struct{ Opened, Fetched int }

// All is both together.
func (c Counts) All() int { return c.Opened + c.Fetched }
