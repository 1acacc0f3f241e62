package course

import (
	"slices"

	"github.com/a-h/templ"

	"parvi/internal/platform/ui"
	"parvi/internal/registration"
)

func (v peopleView) totals(p ui.Page) []ui.Total {
	queued := 0
	for _, s := range v.Seats {
		queued += s.Queued
	}
	return []ui.Total{{Value: p.Num(len(v.Expected())), Label: p.T(peopleTotal)}, {Value: p.Num(queued), Label: p.T(queueTotal)}, {Value: p.Num(v.there()), Label: p.T(thereTotal)}}
}

// there counts who was present at least once.
func (v People) there() int {
	n := 0
	for _, r := range v.Expected() {
		for _, s := range v.Sessions {
			if v.Present[s.ID][r.ID] {
				n++
				break
			}
		}
	}
	return n
}

func (v People) queued() []registration.Registration {
	return slices.DeleteFunc(slices.Clone(v.All), func(r registration.Registration) bool {
		_, queued := r.In(registration.Queued)
		_, offered := r.In(registration.Offered)
		return !queued && !offered || expected(r)
	})
}

func (v People) table(p ui.Page, list []registration.Registration) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(actPeople), Columns: []ui.Column{{Label: p.T(colName)}, {Label: p.T(colOrg)}, {Label: p.T(fieldModes)}, {Label: p.T(colState)}}}
	if v.MayAdd {
		t.Columns = append(t.Columns, ui.Column{Label: p.T(colDo)})
	}
	for _, r := range list {
		open := r.Open()
		if len(open) == 0 {
			continue
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(r.Name), ui.Text(r.Organisation), ui.Text(p.T(open[0].Mode.Word())), ui.Text(p.T(open[0].State.Word()))}})
		if v.MayAdd {
			row := &t.Rows[len(t.Rows)-1]
			row.Cells = append(row.Cells, v.acts(p, r))
		}
	}
	return t
}

// acts are what can be done about one who is on the list, or queues.
func (v People) acts(p ui.Page, r registration.Registration) templ.Component {
	path := v.Path() + "/people/" + r.ID
	remove := ui.LinkButtonFor(p, actRemove, r.Name, path+"/cancel", "text small")
	queued, waits := r.In(registration.Queued)
	switch {
	case v.begun || len(r.Open()) == 0 && !waits:
		return nil
	case waits && v.Offering.Queue == registration.ByHand:
		give := ui.ActionButton(p, ui.Act{Path: path + "/promote", Label: actGive, Object: r.Name, Style: "quiet small", Hidden: map[string]string{"mode": string(queued.Mode)}})
		return ui.Join(give, remove)
	}
	return remove
}

func (v People) needs(p ui.Page) []string {
	var list []string
	for _, c := range v.Counts {
		list = append(list, p.Num(c.N)+" × "+c.Label)
	}
	return list
}

// printTable is the list to sign by hand.
func (v People) printTable(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(headAttendList), Columns: []ui.Column{{Label: p.T(colName)}}}
	for _, s := range v.Sessions {
		t.Columns = append(t.Columns, ui.Column{Label: p.When(s.Starts, s.Ends)})
	}
	if len(v.Sessions) > maxPrinted {
		t.Columns = append(t.Columns[:1], ui.Column{Label: p.T(colSign)})
	}
	for _, r := range v.Expected() {
		cells := []templ.Component{ui.Text(r.Name)}
		for range t.Columns[1:] {
			cells = append(cells, nil)
		}
		t.Rows = append(t.Rows, ui.Row{Cells: cells})
	}
	return t
}

// maxPrinted is how many sessions fit beside one another on paper.
const maxPrinted = 6

// sessions are the sessions with how many were there.
func (v People) sessionItems(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, s := range v.Sessions {
		item := ui.WorkItem{Title: p.When(s.Starts, s.Ends), Href: v.Path() + "/attendance/" + s.ID, Meta: joined([]string{s.Topic, s.Trainer})}
		if noted := v.Present[s.ID]; len(noted) == 0 {
			item.State = ui.State(p, ui.ShapeOpen, attendNot)
		} else {
			n := 0
			for _, there := range noted {
				if there {
					n++
				}
			}
			item.State = ui.State(p, ui.ShapeOK, attendCount.Fill("n", n, "total", len(v.Expected())))
		}
		items = append(items, item)
	}
	return items
}

func (v attendView) options() []ui.Option {
	var list []ui.Option
	for _, r := range v.Expected() {
		list = append(list, ui.Option{Value: r.ID, Label: r.Name, Hint: r.Organisation})
	}
	return list
}

func (v attendView) present() []string {
	var ids []string
	for id, there := range v.Present[v.Session.ID] {
		if there {
			ids = append(ids, id)
		}
	}
	return ids
}
