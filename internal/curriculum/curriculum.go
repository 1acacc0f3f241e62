// Package curriculum keeps course models: courses with the same aims, contents
// and extent whoever carries them out, sized in credits.
//
// A member organisation's main user has an idea; its study centre checks it
// against the criteria, and they send drafts back and forth with comments until
// the centre finds it finished. The main user then submits it, the centre's
// reviewers approve or return it, and it is published as a version. A published
// version never changes: what is to be different becomes the next one. What
// courses are made of is Published; they tell of it by Use.
package curriculum

import (
	"slices"
	"strings"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Limits of what is written.
const (
	maxTitle   = 160
	maxText    = 8000
	maxLevel   = 40
	maxComment = 3000
	maxReason  = 2000
)

// Plan is what a course model says.
type Plan struct {
	Title         i18n.Content `json:"title"`
	Target        i18n.Content `json:"target"`        // for whom
	Outcomes      i18n.Content `json:"outcomes"`      // what they can do afterwards
	Contents      i18n.Content `json:"contents"`      // what is studied
	Methods       i18n.Content `json:"methods"`       // how
	Assessment    i18n.Content `json:"assessment"`    // by which criteria
	Scale         Scale        `json:"scale"`         // on which scale
	Prerequisites i18n.Content `json:"prerequisites"` // known before
	Materials     i18n.Content `json:"materials"`
	Certificate   i18n.Content `json:"certificate"` // the text attached to certificates
	Level         string       `json:"level"`       // of EQF or NQF, indicative
	Sizing        Sizing       `json:"sizing"`
}

// Scale is how competence is assessed.
type Scale string

// The scales. Pass and fail is the least an assessment must tell apart.
const (
	PassFail Scale = "pass_fail"
	OneFive  Scale = "one_to_five"
)

// Scales lists them.
var Scales = [...]Scale{PassFail, OneFive}

// Langs are the languages it is in.
func (p Plan) Langs() []i18n.Lang { return p.Title.Langs() }

// part is a text of the plan by its name in forms and comments.
type part struct {
	name string
	text func(*Plan) *i18n.Content
	must bool // before review
}

var parts = []part{
	{"target", func(p *Plan) *i18n.Content { return &p.Target }, true},
	{"outcomes", func(p *Plan) *i18n.Content { return &p.Outcomes }, true},
	{"contents", func(p *Plan) *i18n.Content { return &p.Contents }, true},
	{"methods", func(p *Plan) *i18n.Content { return &p.Methods }, true},
	{"assessment", func(p *Plan) *i18n.Content { return &p.Assessment }, true},
	{"prerequisites", func(p *Plan) *i18n.Content { return &p.Prerequisites }, false},
	{"materials", func(p *Plan) *i18n.Content { return &p.Materials }, false},
	{"certificate", func(p *Plan) *i18n.Content { return &p.Certificate }, true},
}

// commentable are the names that a comment may be about, "" being the whole.
func commentable(name string) bool {
	return name == "" || name == "workload" || slices.ContainsFunc(parts, func(x part) bool { return x.name == name })
}

// check tells what of a draft cannot be kept. It may still be unfinished.
func (p *Plan) check() error {
	var faults fault.Fields
	if p.Title.Empty() {
		faults.Add("title", msgTitleMissing)
	}
	long(&faults, "title", p.Title, maxTitle)
	for _, x := range parts {
		long(&faults, x.name, *x.text(p), maxText)
	}
	if len([]rune(p.Level)) > maxLevel {
		faults.Add("level", msgTooLong.Fill("max", maxLevel))
	}
	if p.Scale != "" && !slices.Contains(Scales[:], p.Scale) {
		faults.Add("scale", msgScale)
	}
	return faults.Err()
}

func long(faults *fault.Fields, name string, c i18n.Content, most int) {
	for _, l := range i18n.Langs {
		if len([]rune(c.Own(l))) > most {
			faults.Add(name, msgTooLong.Fill("max", most))
			return
		}
	}
}

// Missing is what must still be there before the centre's working group reads
// the model: every part in every language of its title, a scale, and the least
// credits.
func (p *Plan) Missing(r Rules) []i18n.Text {
	var out []i18n.Text
	for _, x := range parts {
		for _, l := range p.Title.Langs() {
			if x.must && !x.text(p).Has(l) {
				out = append(out, msgPartMissing.Fill("part", partNames[x.name], "language", i18n.Text{FI: l.NameIn(i18n.FI), SV: l.NameIn(i18n.SV), EN: l.NameIn(i18n.EN)}))
			}
		}
	}
	if p.Scale == "" {
		out = append(out, msgScale)
	}
	if say := p.Sizing.tooSmall(r); !say.Empty() {
		out = append(out, say)
	}
	return out
}

// searched is what a model is found by.
func (p Plan) searched() []i18n.Content {
	return []i18n.Content{p.Title, p.Target, p.Outcomes, p.Contents}
}

func (p Plan) fold() string {
	var all []string
	for _, c := range p.searched() {
		all = append(all, c.FI, c.SV, c.EN)
	}
	return i18n.Fold(strings.Join(all, " "))
}

// Side is one of the two who make a model together.
type Side string

// The sides.
const (
	OfOrg    Side = "org"
	OfCentre Side = "centre"
)

// Model is a course model with where it stands.
type Model struct {
	ID      string
	Org     org.ID
	Centre  org.ID
	State   State
	Turn    Side
	Round   int
	Plan    Plan // the draft
	Version int  // the published one, 0 for none
	Person  string
	Created time.Time
	Changed time.Time

	OrgScopes    []string // the organisation and what is above it
	CentreScopes []string
}

// Path is the page of the model.
func (m Model) Path() string { return "/course-models/" + m.ID }

// Out tells whether a version is public and offered.
func (m Model) Out() bool { return m.Version > 0 }

// Version is what was published.
type Version struct {
	Model  string
	Number int
	Plan   Plan
	At     time.Time
	Uses   int
}

// From is the day from which it is in force.
func (v Version) From() civil.Date { return civil.DateOf(v.At) }

// Comment is said of a part of a draft.
type Comment struct {
	ID       string
	Round    int
	Part     string
	Person   string
	Name     string
	Side     Side
	Text     string
	At       time.Time
	Resolved time.Time
}

// Step is something done to a model.
type Step struct {
	Action Action
	State  State
	Round  int
	Reason string
	Person string
	Name   string
	At     time.Time
}
