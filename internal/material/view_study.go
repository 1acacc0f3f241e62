package material

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/record"
)

type partsView struct {
	Looking
	Form   ruleForm
	Errors ui.Errors
}

func (v partsView) list(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for i, x := range v.Sheet.Parts {
		title, in := x.Title.Pick(p.Lang)
		meta := []string{p.T(studyOf, "n", i+1, "of", len(v.Sheet.Parts)), p.T(kindNames[x.Kind])}
		if x.Optional {
			meta = append(meta, p.T(studySkip))
		}
		move := func(by int, label i18n.Text) templ.Component {
			return ui.ActionButton(p, ui.Act{Path: v.Path() + "/parts/" + x.ID + "/move", Label: label, Object: title, Hidden: map[string]string{"by": strconv.Itoa(by)}, Style: "text small"})
		}
		var acts []templ.Component
		if i > 0 {
			acts = append(acts, move(-1, partUp), ui.Text(" "))
		}
		if i < len(v.Sheet.Parts)-1 {
			acts = append(acts, move(1, partDown), ui.Text(" "))
		}
		w := ui.WorkItem{Title: title, Lang: other(p, in), Href: v.Path() + "/parts/" + x.ID, Meta: strings.Join(meta, " · "), Act: ui.Join(append(acts, move(0, partOut))...)}
		if lacks := x.lacks(&v.Sheet); len(lacks) > 0 {
			w.State = ui.State(p, ui.ShapeWarn, lacks[0])
		}
		out = append(out, w)
	}
	return out
}

type partView struct {
	Looking
	Kind   PartKind
	Action string
	Form   partForm
	Errors ui.Errors
}

// options are the answers of the form and two to add.
func (v partView) options() []optionForm {
	n := max(0, min(2, maxOptions-len(v.Form.Options)))
	return append(append([]optionForm{}, v.Form.Options...), make([]optionForm, max(n, min(3, maxOptions)-len(v.Form.Options)))...)
}

func (v partView) filesOf(p ui.Page, wanted func(File) bool) []ui.Option {
	out := []ui.Option{{Label: p.T(partNoFile)}}
	for _, f := range v.Sheet.Files {
		if wanted(f) {
			out = append(out, ui.Option{Value: f.ID, Label: f.Name})
		}
	}
	return out
}

func isCaption(f File) bool { return f.Type == "text/vtt" }

func captions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, c := range []Captions{CaptionFile, CaptionInside, CaptionNone} {
		out = append(out, ui.Option{Value: string(c), Label: p.T(capNames[c])})
	}
	return out
}

type startView struct {
	Looking
	Begun  bool // the reader goes on
	Form   startForm
	Errors ui.Errors
}

func regions(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(studyNotTold)}}
	for _, r := range place.RegionsByName(p.Lang) {
		out = append(out, ui.Option{Value: r.Code, Label: r.Name.In(p.Lang)})
	}
	return out
}

type studyView struct {
	Studying
	Form   proofForm
	Errors ui.Errors
}

func (v studyView) list(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, x := range v.Sheet.Parts {
		title, in := x.Title.Pick(p.Lang)
		meta := p.T(kindNames[x.Kind])
		if x.Optional {
			meta += " · " + p.T(studySkip)
		}
		m, done := v.Marks[x.ID]
		state := ui.State(p, ui.ShapeOpen, studyOpenP)
		switch {
		case done && x.Kind == Question && m.Right:
			state = ui.State(p, ui.ShapeOK, studyRight)
		case done && x.Kind == Question:
			state = ui.State(p, ui.ShapeWarn, studyWrong)
		case done:
			state = ui.State(p, ui.ShapeOK, studyDone)
		}
		out = append(out, ui.WorkItem{Title: title, Lang: other(p, in), Href: "/study/" + v.Key + "/" + x.ID, Meta: meta, State: state})
	}
	return out
}

func (v studyView) progress(p ui.Page) ui.ProgressSpec {
	g := ui.ProgressSpec{ID: "far", Label: p.T(studyFar), Done: v.Standing.Done, Total: v.Needed, Note: p.T(studyFarOf, "done", v.Standing.Done, "of", v.Needed)}
	if v.Questions > 0 && v.Sheet.Pass > 0 {
		g.Note += ". " + p.T(studyShare, "right", v.Right, "of", v.Questions, "pass", v.Sheet.Pass)
	}
	return g
}

// goOn is where the next undone part is, "" when there is none.
func (v Studying) goOn(after int) string {
	if i := v.next(after); i >= 0 {
		return "/study/" + v.Key + "/" + v.Sheet.Parts[i].ID
	}
	return ""
}

type stepView struct {
	Studying
	Part   Part
	N      int
	Mark   Mark
	Choice int
	Errors ui.Errors
}

func (v stepView) answered() bool { return v.Mark.Choice > 0 && v.Mark.Choice <= len(v.Part.Options) }

func (v stepView) choices(p ui.Page) []ui.Option {
	var out []ui.Option
	for i, o := range v.Part.Options {
		out = append(out, ui.Option{Value: strconv.Itoa(i + 1), Label: o.Text.In(p.Lang)})
	}
	return out
}

func (v stepView) verb() i18n.Text {
	switch {
	case v.Part.Kind == Video:
		return studySeen
	case v.Part.Kind == Task:
		return studyDid
	case v.Part.Kind == Question && v.answered():
		return studyAgain
	case v.Part.Kind == Question:
		return studyAnswer
	}
	return studyRead
}

func (v stepView) media(file string) string { return "/materials/" + v.Material + "/media/" + file }

func (v Studying) proofPath() string { return "/proofs/" + v.Code }

type proofFact struct {
	name  i18n.Text
	value string
}

func (v Studying) proofFacts(l i18n.Lang) []proofFact {
	out := []proofFact{{proofOn, civil.DateOf(v.Study.Done).Format(l)}, {proofBy, v.Of.Name.In(l)}}
	if v.Sheet.Minutes > 0 {
		out = append(out, proofFact{proofWork, countMinutes.In(l, v.Sheet.Minutes)})
	}
	return out
}

func (v Studying) proofShown(p ui.Page) []ui.Fact {
	out := []ui.Fact{{Name: proofName, Value: ui.Strong(v.Name)}, {Name: proofTitle, Value: ui.Name(p, v.Sheet.Title)}}
	for _, f := range v.proofFacts(p.Lang) {
		out = append(out, ui.Fact{Name: f.name, Value: ui.Text(f.value)})
	}
	return out
}

func figureTable(p ui.Page, caption i18n.Text, cells []record.Cell) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(caption), Columns: []ui.Column{{Label: p.T(figWhere)}, {Label: p.T(figTitle), Right: true}}}
	for _, c := range cells {
		name := c.Class
		if name == "" {
			name = p.T(figNotTold)
		}
		n := ui.Num(p, c.Net)
		if c.Hidden {
			n = ui.Muted(p.T(figSmall))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(name), n}})
	}
	return t
}

// questionLang is the language of a question's answers, where it is not the page's.
func questionLang(p ui.Page, x Part) i18n.Lang {
	if len(x.Options) == 0 {
		return ""
	}
	_, in := x.Options[0].Text.Pick(p.Lang)
	return other(p, in)
}

// captionLang is the language of a caption file; the page's where nobody said.
func captionLang(p ui.Page, f File) string { return string(f.Lang.Or(p.Lang)) }

func captionLabel(p ui.Page, f File) string { return f.Lang.Or(p.Lang).NameIn(p.Lang) }
