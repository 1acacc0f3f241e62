package statement

import (
	"net/url"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/markup"
	"parvi/internal/platform/ui"
)

type listView struct {
	Listing
	Form             listForm
	States, Networks []ui.Option
}

func (v listView) paging() ui.Paging {
	from := (v.Page-1)*pageSize + 1
	return ui.Paging{From: from, To: from + len(v.Items) - 1, Total: v.Total, Page: v.Page, Pages: v.Pages()}
}

func stateOptions(p ui.Page, signedIn bool) []ui.Option {
	out := []ui.Option{{Label: p.T(pageAny)}}
	for _, s := range States {
		if signedIn || s == Published || s == Followed || s == Withdrawn {
			out = append(out, ui.Option{Value: string(s), Label: p.T(stateNames[s])})
		}
	}
	return out
}

func networkOptions(p ui.Page, l Listing) []ui.Option {
	out := []ui.Option{{Label: p.T(pageAny)}}
	for _, n := range l.Networks {
		out = append(out, ui.Option{Value: n.Slug, Label: n.Name.In(p.Lang)})
	}
	return out
}

var shapes = map[State]ui.Shape{
	Drafting: ui.ShapeDraft, Commenting: ui.ShapeOpen, Signing: ui.ShapeHalf, Published: ui.ShapeOK, Followed: ui.ShapeEnded, Withdrawn: ui.ShapeBad,
}

func stateOf(p ui.Page, s Statement) templ.Component {
	return ui.State(p, shapes[s.State], stateNames[s.State])
}

func items(p ui.Page, list []Statement) []ui.WorkItem {
	var out []ui.WorkItem
	for _, x := range list {
		title, in := x.Title.Pick(p.Lang)
		parts := []string{p.T(kindNames[x.Kind]), x.Of.Name.In(p.Lang)}
		switch {
		case x.Out():
			parts = append(parts, p.Date(civil.DateOf(x.Published)))
		case !x.Deadline().IsZero():
			parts = append(parts, p.T(pageUntil, "date", p.Date(x.Deadline())))
		}
		if x.Signatures > 0 {
			parts = append(parts, p.N(countSigned, x.Signatures))
		}
		w := ui.WorkItem{Title: title, Href: x.Path(), Meta: strings.Join(parts, " · "), State: stateOf(p, x)}
		if in != p.Lang {
			w.Lang = in
		}
		out = append(out, w)
	}
	return out
}

type textView struct {
	Form     textForm
	Action   string
	Button   i18n.Text
	Errors   ui.Errors
	New      bool
	Networks []ui.Option
}

func kindOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, k := range Kinds {
		out = append(out, ui.Option{Value: string(k), Label: p.T(kindNames[k]), Hint: p.T(kindHints[k])})
	}
	return out
}

type oneView struct {
	Shown
	Form     oneForm
	Sign     signForm
	Note     noteForm
	Errors   ui.Errors
	SignedIn bool
}

// steps are the states on the usual way, with where the statement is.
func (v oneView) steps(p ui.Page) []ui.Step {
	var out []ui.Step
	passed := true
	for _, s := range []State{Drafting, Commenting, Signing, Published, Followed} {
		now := s == v.State
		if now {
			passed = false
		}
		out = append(out, ui.Step{Label: p.T(stateNames[s]), Done: passed, Now: now})
	}
	return out
}

// meta says of whom and how far it is.
func (v oneView) dateLine(p ui.Page) string {
	switch {
	case v.Out():
		return p.Date(civil.DateOf(v.Published))
	case v.Late(v.Today):
		return p.T(pageIsLate, "date", p.Date(v.Deadline()))
	case !v.Deadline().IsZero():
		return p.T(pageUntil, "date", p.Date(v.Deadline()))
	}
	return ""
}

// langTabs are the languages of the text, where there are more than one.
func (v oneView) langTabs(p ui.Page) []ui.Tab {
	all := v.Langs()
	if len(all) < 2 {
		return nil
	}
	var out []ui.Tab
	for _, l := range all {
		out = append(out, ui.Tab{Label: l.NameIn(p.Lang), Href: v.Path() + "?lang=" + string(l), Current: l == v.Lang})
	}
	return out
}

func (v oneView) langOf(p ui.Page) templ.Attributes {
	if v.Lang == p.Lang {
		return nil
	}
	return templ.Attributes{"lang": string(v.Lang)}
}

// at is the address of the page with one question opened on it.
func (v oneView) at(key, value, anchor string) string {
	return v.Path() + "?lang=" + string(v.Lang) + "&" + key + "=" + value + "#" + anchor
}

func (x Paragraph) anchor() string { return "p" + strconv.Itoa(x.Number) }

func anchorOf(c Comment) string { return "c-" + c.ID }

// comments tells whether the comment form of a paragraph is open.
func (v oneView) asks(x Paragraph) bool {
	return v.MayComment && v.Form.Para == x.Number && v.Form.Answer == ""
}

func (v oneView) answers(c Comment) bool { return v.MayEdit && v.Form.Answer == c.ID }

func (v oneView) version() string {
	if v.Form.Version > 0 {
		return strconv.Itoa(v.Form.Version)
	}
	return strconv.Itoa(v.Statement.Version)
}

func (v oneView) asOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	if !v.SignedSelf {
		out = append(out, ui.Option{Value: self, Label: p.T(pageSelf)})
	}
	for _, o := range v.Signing {
		out = append(out, ui.Option{Value: o.ID, Label: o.Name.In(p.Lang)})
	}
	return out
}

func noteOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, k := range NoteKinds {
		out = append(out, ui.Option{Value: string(k), Label: p.T(noteNames[k])})
	}
	return out
}

// mySigns are the reader's signatures, each with the way back.
func (v oneView) mySigns(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, g := range v.Mine {
		out = append(out, ui.WorkItem{Title: g.Line(p.Lang), Act: ui.ActionButton(p, ui.Act{
			Path: v.Path() + "/signatures/" + g.ID, Label: pageUnsign, Object: g.Line(p.Lang), Style: "quiet small"})})
	}
	return out
}

func lines(list []Signature, l i18n.Lang) []string {
	var out []string
	for _, g := range list {
		out = append(out, g.Line(l))
	}
	return out
}

type moveView struct {
	Statement
	To      State
	Form    moveForm
	Errors  ui.Errors
	Text    moveText
	Today   civil.Date
	Extends bool
}

func (v moveView) button() i18n.Text {
	if v.Extends {
		return pageExtend
	}
	return v.Text.verb
}

func (v moveView) action() string { return v.Path() + "/move/" + string(v.To) }

type historyView struct {
	Statement
	Versions []Version
}

func (v historyView) items(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for i, x := range v.Versions {
		name := x.Name
		if name == "" {
			name = p.T(pageSomebody)
		}
		meta := []string{name, civil.FormatInstant(p.Lang, x.At)}
		if x.Why != "" {
			meta = append(meta, x.Why)
		}
		w := ui.WorkItem{Title: p.T(pageVersion, "n", x.Number), Meta: strings.Join(meta, " · ")}
		if i+1 < len(v.Versions) {
			w.Act = ui.LinkButtonFor(p, pageChanges, w.Title, v.Path()+"/compare?a="+strconv.Itoa(v.Versions[i+1].Number)+"&b="+strconv.Itoa(x.Number), "quiet small")
		}
		out = append(out, w)
	}
	return out
}

func (v historyView) numbers(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, x := range v.Versions {
		n := strconv.Itoa(x.Number)
		out = append(out, ui.Option{Value: n, Label: p.T(pageVersion, "n", n)})
	}
	return out
}

// difference is what changed in one language.
type difference struct {
	Lang i18n.Lang
	Text []markup.Paragraph
}

func (d difference) changed() bool {
	for _, p := range d.Text {
		if p.Changed() {
			return true
		}
	}
	return false
}

func compared(a, b Version) []difference {
	var out []difference
	for _, l := range i18n.Langs {
		if a.Title.Has(l) || b.Title.Has(l) {
			out = append(out, difference{l, markup.Compare(a.text(l), b.text(l))})
		}
	}
	return out
}

// text is the whole of a version in one language.
func (v Version) text(l i18n.Lang) string {
	return strings.Join([]string{v.Title.Own(l), v.Addressee.Own(l), v.Body.Own(l)}, "\n\n")
}

type signersView struct {
	Path   string
	List   []Named
	Form   signerForm
	Errors ui.Errors
}

func (v signersView) items(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, x := range v.List {
		out = append(out, ui.WorkItem{Title: x.Person.Name, Meta: x.Person.Email,
			Act: ui.ActionButton(p, ui.Act{Path: v.Path + "/" + x.ID, Label: pageDrop, Object: x.Person.Name, Style: "quiet small"})})
	}
	return out
}

func waiting(v oneView) int {
	if !v.MayResolve || !v.State.Editable() {
		return 0
	}
	return v.OpenComments
}

// moveStyle is that of the button of a move: the usual one stands out.
func moveStyle(v oneView, i int, to State) string {
	switch {
	case to == Withdrawn, v.Out():
		return "text"
	case i == 0 && !(to == Published && v.Signatures == 0):
		return "primary"
	}
	return "quiet"
}

// editStyle lets the text's button stand out where nobody leads it on.
func editStyle(v oneView) string {
	if v.MayLead || v.State == Commenting {
		return "quiet"
	}
	return "primary"
}

func nameOf(p ui.Page, c Comment) string {
	if c.Name == "" {
		return p.T(pageSomebody)
	}
	return c.Name
}

func orgsOf(list []Signature) []Signature {
	orgs, _ := parted(list)
	return orgs
}

func peopleOf(list []Signature) []Signature {
	_, people := parted(list)
	return people
}

func hostOf(link string) string {
	u, err := url.Parse(link)
	if err != nil {
		return link
	}
	return strings.TrimPrefix(u.Host, "www.")
}

func moveLead(p ui.Page, v moveView) string {
	if v.Extends {
		return ""
	}
	return p.T(v.Text.lead)
}

func partLinks(p ui.Page, slug string, l Listing, may bool) []ui.Link {
	var out []ui.Link
	if l.Total > 0 {
		out = append(out, ui.Link{Label: p.T(pageShowAll), Href: "/statements?network=" + slug})
	}
	if may {
		out = append(out, ui.Link{Label: p.T(pageBegin), Href: "/statements/new?network=" + slug})
	}
	return out
}
