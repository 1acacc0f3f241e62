package person

import (
	"github.com/a-h/templ"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

type profileView struct {
	Form      profileForm
	Errors    ui.Errors
	Addresses []Address
	New       string
	NewErrors ui.Errors
}

type peopleView struct {
	Q        string
	Found    []Person
	More     bool
	MayMerge bool
}

type personView struct {
	Person    Person
	Addresses []Address
	MayMerge  bool
	Merges    []Merge
	Names     map[ID]string
}

type pickView struct {
	Person Person
	Q      string
	Found  []Person
}

func (v pickView) path(other Person) string { return mergePath(v.Person.ID, other.ID) }

func personPath(of Person) string { return "/people/" + of.ID }

func langOptions() []ui.Option {
	options := make([]ui.Option, len(i18n.Langs))
	for i, l := range i18n.Langs {
		options[i] = ui.Option{Value: string(l), Label: l.Name()}
	}
	return options
}

func regionOptions(p ui.Page) []ui.Option {
	options := []ui.Option{{Label: p.T(msgRegionNone)}}
	for _, r := range place.RegionsByName(p.Lang) {
		options = append(options, ui.Option{Value: r.Code, Label: p.T(r.Name)})
	}
	return options
}

func addressTable(p ui.Page, all []Address) ui.TableSpec {
	t := ui.TableSpec{
		Caption: p.T(msgAddresses),
		Columns: []ui.Column{{Label: p.T(msgAddressHead)}, {Label: p.T(msgStateHead)}, {Label: p.T(msgActsHead), Quiet: true}},
	}
	proved := 0
	for _, a := range all {
		if !a.Verified.IsZero() {
			proved++
		}
	}
	for _, a := range all {
		last := proved == 1 && !a.Verified.IsZero()
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(ShowEmail(a.Email)), addressState(p, a), addressActs(p, a, last)}})
	}
	return t
}

func addressState(p ui.Page, a Address) templ.Component {
	switch {
	case a.Verified.IsZero():
		return ui.State(p, ui.ShapeWait, msgUnverified)
	case a.Primary:
		return ui.State(p, ui.ShapeOK, msgPrimary)
	}
	return ui.State(p, ui.ShapeOK, msgVerified)
}

// addressActs are what may be done with an address; the last one that is
// proved cannot be removed.
func addressActs(p ui.Page, a Address, last bool) templ.Component {
	path, object := "/me/addresses/"+a.ID, ShowEmail(a.Email)
	var acts []templ.Component
	switch {
	case a.Verified.IsZero():
		acts = append(acts, ui.ActionButton(p, ui.Act{Path: path + "/again", Label: msgSendAgain, Object: object, Style: "quiet small"}))
	case !a.Primary:
		acts = append(acts, ui.ActionButton(p, ui.Act{Path: path + "/primary", Label: msgMakePrimary, Object: object, Style: "quiet small"}))
	}
	if !last {
		acts = append(acts, ui.ActionButton(p, ui.Act{Path: path + "/remove", Label: msgRemove, Object: object, Style: "text small"}))
	}
	return inRow(acts)
}

func emailOf(p ui.Page, of Person) templ.Component {
	if of.Email == "" {
		return ui.Muted(p.T(msgNotTold))
	}
	return ui.Mail(of.Email)
}

func peopleTable(p ui.Page, found []Person, path func(Person) string) ui.TableSpec {
	t := ui.TableSpec{
		Caption: p.T(msgPeople),
		Columns: []ui.Column{{Label: p.T(msgName)}, {Label: p.T(msgAddressHead)}, {Label: p.T(msgStateHead)}},
	}
	for _, of := range found {
		state := ui.State(p, ui.ShapeOK, msgVerified)
		if of.Staged() {
			state = ui.State(p, ui.ShapeDraft, msgStaged)
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.A(p, of.Name, path(of)), emailOf(p, of), state}})
	}
	return t
}

func duplicateTable(p ui.Page, found []Duplicate) ui.TableSpec {
	t := ui.TableSpec{
		Caption: p.T(msgDupes),
		Columns: []ui.Column{{Label: p.T(msgName)}, {Label: p.T(msgAddresses)}, {Label: p.T(msgWhyHead)}, {Label: p.T(msgActsHead), Quiet: true}},
	}
	for _, d := range found {
		names := ui.Text(d.A.Name)
		if d.A.Name != d.B.Name {
			names = ui.Lines(names, ui.Text(d.B.Name))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			names,
			ui.Lines(emailOf(p, d.A), emailOf(p, d.B)),
			ui.Text(p.T(msgReasons[d.Reason])),
			inRow([]templ.Component{
				ui.LinkButtonFor(p, msgCompare, d.A.Name, mergePath(d.A.ID, d.B.ID), "quiet small"),
				ui.ActionButton(p, ui.Act{Path: "/people/" + d.A.ID + "/distinct", Label: msgDistinct, Object: d.A.Name,
					Hidden: map[string]string{"with": d.B.ID}, Style: "text small"}),
			}),
		}})
	}
	return t
}

func personFacts(p ui.Page, of Person, all []Address) []ui.Fact {
	var lines []templ.Component
	for _, a := range all {
		lines = append(lines, ui.Join(ui.Mail(a.Email), ui.Text(" "), addressState(p, a)))
	}
	facts := []ui.Fact{{Name: msgLang, Value: ui.Text(of.Lang.NameIn(p.Lang))}}
	if len(lines) > 0 {
		facts = append(facts, ui.Fact{Name: msgAddresses, Value: ui.Lines(lines...)})
	}
	if of.Phone != "" {
		facts = append(facts, ui.Fact{Name: msgPhone, Value: ui.Tel(of.Phone)})
	}
	if r, ok := place.RegionByCode(of.Region); ok {
		facts = append(facts, ui.Fact{Name: msgRegion, Value: ui.Text(p.T(r.Name))})
	}
	return append(facts, ui.Fact{Name: msgEntered, Value: ui.Day(p, civil.DateOf(of.Created))})
}

func mergeFacts(p ui.Page, v Preview) []ui.Fact {
	return []ui.Fact{
		{Name: msgStays, Value: ui.Lines(ui.Strong(v.To.Name), emailOf(p, v.To)), Hint: p.Date(civil.DateOf(v.To.Created))},
		{Name: msgGoes, Value: ui.Lines(ui.Strong(v.From.Name), emailOf(p, v.From)), Hint: p.Date(civil.DateOf(v.From.Created))},
	}
}

func moveTable(p ui.Page, moves []Move) ui.TableSpec {
	t := ui.TableSpec{
		Caption: p.T(msgWhatMoves),
		Columns: []ui.Column{{Label: p.T(msgThingHead)}, {Label: p.T(msgMovesHead), Right: true}, {Label: p.T(msgRestsHead), Right: true}},
	}
	for _, m := range byWord(moves) {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(i18n.Capital(p.T(m.Ref.Say))), ui.Num(p, m.Moves), ui.Num(p, m.Stays)}})
	}
	return t
}

// byWord adds up what people call by one word; what has none comes last.
func byWord(moves []Move) []Move {
	var sums []Move
	at := map[i18n.Text]int{}
	rest := Move{Ref: Ref{Say: msgOtherRows}}
	for _, m := range moves {
		if m.Ref.Say.Empty() {
			rest.Moves += m.Moves
			rest.Stays += m.Stays
			continue
		}
		i, ok := at[m.Ref.Say]
		if !ok {
			i = len(sums)
			at[m.Ref.Say] = i
			sums = append(sums, Move{Ref: m.Ref})
		}
		sums[i].Moves += m.Moves
		sums[i].Stays += m.Stays
	}
	if rest.Moves+rest.Stays > 0 {
		sums = append(sums, rest)
	}
	return sums
}

func mergeItems(p ui.Page, v personView) []ui.WorkItem {
	var items []ui.WorkItem
	for _, m := range v.Merges {
		items = append(items, ui.WorkItem{
			Title: v.Names[m.From],
			Meta: p.T(msgMergedLine, "from", v.Names[m.From], "when", p.Date(civil.DateOf(m.At)),
				"until", p.Date(civil.DateOf(m.At.Add(UndoFor)))),
			Act: ui.ActionButton(p, ui.Act{Path: "/people/merges/" + m.ID + "/undo", Label: msgUndo, Object: v.Names[m.From], Style: "quiet small"}),
		})
	}
	return items
}
