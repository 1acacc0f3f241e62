package material

import (
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// PartKind is what a part of a self-study is.
type PartKind string

// The kinds.
const (
	Reading  PartKind = "page"
	Video    PartKind = "video"
	Task     PartKind = "task"
	Question PartKind = "question"
)

// PartKinds lists them, as they are offered.
var PartKinds = []PartKind{Reading, Video, Task, Question}

// Captions is how somebody who does not hear follows a video.
type Captions string

// The answers.
const (
	CaptionFile   Captions = "file"   // a file of the material
	CaptionInside Captions = "inside" // in the video itself
	CaptionNone   Captions = "speechless"
)

const (
	maxParts   = 60
	maxOptions = 6
)

// Part is one step of a self-study.
type Part struct {
	ID       string       `json:"id"`
	Kind     PartKind     `json:"kind"`
	Title    i18n.Content `json:"title"`
	Text     i18n.Content `json:"text"`
	Optional bool         `json:"optional,omitempty"` // not needed for completion
	URL      string       `json:"url,omitempty"`      // of a video elsewhere
	File     string       `json:"file,omitempty"`     // id of a video here
	Captions Captions     `json:"captions,omitempty"`
	CapFile  string       `json:"caption_file,omitempty"`
	Options  []Option     `json:"options,omitempty"`
}

// Option is an answer to a question, with what is said to whoever chooses it.
type Option struct {
	Text     i18n.Content `json:"text"`
	Feedback i18n.Content `json:"feedback"`
	Right    bool         `json:"right,omitempty"`
}

// check tells what of a part cannot be kept. It may still be unfinished.
func (p *Part) check() error {
	var wrong fault.Fields
	if p.Title.Empty() {
		wrong.Add("title", msgPartTitle)
	}
	long(&wrong, "title", p.Title, maxTitle)
	long(&wrong, "text", p.Text, maxText)
	if p.URL != "" && !isWeb(p.URL) {
		wrong.Add("url", msgLink)
	}
	for i, o := range p.Options {
		long(&wrong, row("options", i)+".text", o.Text, maxLead)
		long(&wrong, row("options", i)+".feedback", o.Feedback, maxLead)
	}
	if len(p.Options) > maxOptions {
		wrong.Add("options", msgManyOptions.Fill("max", maxOptions))
	}
	return wrong.Err()
}

// lacks says what a part still needs; it is written for the place where it is.
func (p *Part) lacks(s *Sheet) []i18n.Text {
	var out []i18n.Text
	switch p.Kind {
	case Reading, Task:
		if p.Text.Empty() {
			out = append(out, msgPartText)
		}
	case Video:
		if _, ok := s.file(p.File); !ok && p.URL == "" {
			out = append(out, msgPartVideo)
		}
		if _, ok := s.file(p.CapFile); p.Captions == "" || p.Captions == CaptionFile && !ok {
			out = append(out, msgPartCaptions)
		}
	case Question:
		if len(p.Options) < 2 {
			out = append(out, msgPartOptions)
		}
		if !slices.ContainsFunc(p.Options, func(o Option) bool { return o.Right }) {
			out = append(out, msgPartRight)
		}
	}
	return out
}

// missingParts is what parts lack, each with where it is.
func (s *Sheet) missingParts() []i18n.Text {
	var out []i18n.Text
	for i := range s.Parts {
		for _, what := range s.Parts[i].lacks(s) {
			out = append(out, msgInPart.Fill("n", i+1, "title", s.Parts[i].Title, "what", what))
		}
	}
	return out
}

// part is the part with an id, and its place.
func (s *Sheet) part(id string) (Part, int, bool) {
	i := slices.IndexFunc(s.Parts, func(p Part) bool { return p.ID == id })
	if i < 0 {
		return Part{}, 0, false
	}
	return s.Parts[i], i, true
}

// Mark is what somebody has done with a part.
type Mark struct {
	Part   string
	Choice int // from 1
	Right  bool
	At     time.Time
}

// Study is somebody studying a material.
type Study struct {
	ID, Material, Person string
	Region, Org          string
	Begun, Done          time.Time
	Version              int
	Code, Name           string
	Lang                 i18n.Lang
}

// Standing is how far a study has come.
type Standing struct {
	Needed, Done     int // parts that completing needs, and those done
	Questions, Right int
	Percent          int // of right answers, rounded down
}

// Stand tells how far marks bring a study of a sheet.
func Stand(s *Sheet, marks map[string]Mark) Standing {
	var st Standing
	for _, p := range s.Parts {
		m, done := marks[p.ID]
		if !p.Optional {
			st.Needed++
			if done {
				st.Done++
			}
		}
		if p.Kind == Question {
			st.Questions++
			if m.Right {
				st.Right++
			}
		}
	}
	if st.Questions > 0 {
		st.Percent = 100 * st.Right / st.Questions
	}
	return st
}

// Complete tells whether that is all that completing the sheet needs.
func (st Standing) Complete(s *Sheet) bool {
	return len(s.Parts) > 0 && st.Done == st.Needed && (st.Questions == 0 || st.Percent >= s.Pass)
}

// plays are the types of files that a page plays, and those that lie beside them.
var plays = []string{"video/mp4", "video/webm", "audio/mpeg", "text/vtt"}

func (f File) plays() bool { return slices.Contains(plays, f.Type) }

func (f File) isVideo() bool { return strings.HasPrefix(f.Type, "video/") }
