package course

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/registration"
)

// shapes are the signs of states: the same on every page.
var shapes = map[State]ui.Shape{
	Draft: ui.ShapeDraft, Submitted: ui.ShapeHalf, Returned: ui.ShapeWarn, Rejected: ui.ShapeBad, Approved: ui.ShapeOK, Published: ui.ShapeOpen,
	Opened: ui.ShapeOpen, Closed: ui.ShapeFull, Ongoing: ui.ShapeNow, Delivered: ui.ShapeWait, Reported: ui.ShapeHalf, Completed: ui.ShapeWarn,
	Checked: ui.ShapeHalf, Granted: ui.ShapeOK, Denied: ui.ShapeBad, InPayment: ui.ShapeHalf, Paid: ui.ShapeOK, Archived: ui.ShapeEnded, Cancelled: ui.ShapeBad,
}

func stateSign(p ui.Page, s State) templ.Component { return ui.State(p, shapes[s], s.Word()) }

type trainingView struct {
	List     []Listed
	Total    int
	Arranges bool
	Handles  bool
}

type listView struct {
	Form  listForm
	List  []Listed
	Total int
}

func (v listView) paging() ui.Paging {
	page := max(v.Form.Page, 1)
	return ui.Paging{Page: page, Pages: (v.Total + pageSize - 1) / pageSize, Total: v.Total, From: (page-1)*pageSize + 1, To: min(page*pageSize, v.Total)}
}

func (v listView) active() int {
	n := 0
	for _, s := range []string{v.Form.Query, v.Form.Org, v.Form.Region, v.Form.Lang, v.Form.Mode} {
		if s != "" {
			n++
		}
	}
	for _, d := range []civil.Date{v.Form.From, v.Form.To} {
		if !d.IsZero() {
			n++
		}
	}
	return n
}

func regions(p ui.Page) []ui.Option {
	options := []ui.Option{{Label: p.T(listAny)}}
	for _, r := range place.RegionsByName(p.Lang) {
		options = append(options, ui.Option{Value: r.Code, Label: p.T(r.Name)})
	}
	return options
}

func modeOptions(p ui.Page) []ui.Option {
	options := []ui.Option{{Label: p.T(listAny)}}
	for _, m := range registration.Modes {
		options = append(options, ui.Option{Value: string(m), Label: p.T(m.Label())})
	}
	return options
}

func langOptions(p ui.Page, any bool) []ui.Option {
	var options []ui.Option
	if any {
		options = append(options, ui.Option{Label: p.T(listAny)})
	}
	for _, l := range i18n.Langs {
		options = append(options, ui.Option{Value: string(l), Label: l.NameIn(p.Lang)})
	}
	return options
}

func typedDay(d civil.Date) string { return storedDay(d) }

func titleLang(p ui.Page, c i18n.Content) i18n.Lang {
	if _, in := c.Pick(p.Lang); in != p.Lang {
		return in
	}
	return ""
}

// AgendaOf shows courses as a list with dates: for the calendar, the front
// page and the pages of regions and organisations.
func AgendaOf(p ui.Page, list []Listed) []ui.AgendaItem {
	items := make([]ui.AgendaItem, len(list))
	for i, c := range list {
		end := c.Ends
		if len(c.Sessions) > 0 {
			end = c.Sessions[0].Ends
		}
		items[i] = ui.AgendaItem{Start: c.Starts, End: end, Title: title(p.Lang, c.Course), Href: c.Path(), Lang: titleLang(p, c.Name), Meta: c.meta(p), State: c.sign(p)}
	}
	return items
}

// AgendaOfMine shows the courses somebody takes part in.
func AgendaOfMine(p ui.Page, mine []Mine) []ui.AgendaItem {
	items := make([]ui.AgendaItem, len(mine))
	for i, m := range mine {
		items[i] = ui.AgendaItem{Start: m.Starts, End: m.Ends, Title: title(p.Lang, m.Course), Href: m.Course.Path(), Lang: titleLang(p, m.Name), State: ownSign(p, m)}
	}
	return items
}

func ownSign(p ui.Page, m Mine) templ.Component {
	if m.State == Cancelled {
		return stateSign(p, Cancelled)
	}
	if _, ok := m.Registration.Secured(); ok {
		return ui.State(p, ui.ShapeOK, registration.Confirmed.Word())
	}
	if _, ok := m.Registration.In(registration.Offered); ok {
		return ui.State(p, ui.ShapeWait, registration.Offered.Word())
	}
	return ui.State(p, ui.ShapeHalf, registration.Queued.Word())
}

func (c Listed) meta(p ui.Page) string {
	parts := []string{c.Organiser.Name.In(p.Lang), c.placeShort(p)}
	if len(c.Sessions) > 1 {
		parts = append(parts, p.N(countSessions, len(c.Sessions)))
	}
	if c.Hours > 0 {
		parts = append(parts, p.T(countHours, "hours", c.Hours.Format(p.Lang)))
	}
	if !c.Fee.Empty() {
		parts = append(parts, c.Fee.In(p.Lang))
	}
	return joined(parts)
}

func joined(parts []string) string {
	var kept []string
	for _, s := range parts {
		if s != "" {
			kept = append(kept, s)
		}
	}
	return strings.Join(kept, " · ")
}

// placeShort is the municipality, or that it is remote.
func (c Course) placeShort(p ui.Page) string {
	_, remote := c.Capacity[registration.Remote]
	town, ok := place.MunicipalityByCode(c.Municipality)
	switch {
	case ok && remote:
		return p.T(town.Name) + ", " + p.T(registration.Remote.Word())
	case ok:
		return p.T(town.Name)
	case remote:
		return p.T(registration.Remote.Label())
	}
	return c.Place.In(p.Lang)
}

// sign is what somebody looking for a course must know of its state.
func (c Listed) sign(p ui.Page) templ.Component {
	switch {
	case c.State == Cancelled:
		return stateSign(p, Cancelled)
	case len(c.Seats) > 0 && full1(c.Seats):
		return ui.State(p, ui.ShapeFull, stateFull)
	}
	return nil
}

func full1(seats []registration.Seats) bool {
	for _, s := range seats {
		if !s.Full() {
			return false
		}
	}
	return true
}

// facts are when, where and how.
func (v courseView) facts(p ui.Page) []ui.Fact {
	facts := []ui.Fact{}
	if !v.Starts.IsZero() {
		facts = append(facts, v.when(p))
	}
	if where := v.where(); !where.Empty() {
		facts = append(facts, ui.Fact{Name: factWhere, Value: ui.Name(p, where)})
	}
	if len(v.Capacity) > 0 {
		facts = append(facts, ui.Fact{Name: factHow, Value: ui.Text(upper(modes(v.Plan, p.Lang)))})
	}
	if !v.Fee.Empty() {
		facts = append(facts, ui.Fact{Name: factPrice, Value: ui.Name(p, v.Fee)})
	}
	if v.Hours > 0 {
		facts = append(facts, ui.Fact{Name: factExtent, Value: ui.Text(p.T(countHours, "hours", v.Hours.Format(p.Lang)))})
	}
	if len(v.Langs) > 0 {
		facts = append(facts, ui.Fact{Name: factLang, Value: ui.Text(langsText(p, v.Langs))})
	}
	if v.Model.Model != "" {
		facts = append(facts, ui.Fact{Name: factModel, Value: ui.A(p, p.T(modelCredits, "title", v.Model.Title, "n", v.Model.Credits.In(p.Lang)), "/course-models/"+v.Model.Model+"?version="+strconv.Itoa(v.Model.Version))})
	}
	facts = append(facts, ui.Fact{Name: factOrg, Value: ui.A(p, v.OrgName.Name.In(p.Lang), v.OrgName.Path())})
	if v.CentreOf.ID != "" && v.CentreOf.ID != v.Org {
		facts = append(facts, ui.Fact{Name: factCentre, Value: ui.A(p, v.CentreOf.Name.In(p.Lang), v.CentreOf.Path())})
	}
	if v.State == Opened && v.Shown.Course.Shown() {
		facts = append(facts, ui.Fact{Name: factRegister, Value: ui.Text(civil.FormatInstant(p.Lang, v.closesAt()))})
	}
	if !v.AccessInfo.Empty() {
		facts = append(facts, ui.Fact{Name: factAccess, Value: ui.Name(p, v.AccessInfo)})
	}
	if v.ContactEmail != "" {
		facts = append(facts, ui.Fact{Name: factAsk, Value: ui.Lines(ui.Text(v.ContactName), ui.Mail(v.ContactEmail))})
	}
	return facts
}

// when is the first time, and how many there are until which day.
func (v courseView) when(p ui.Page) ui.Fact {
	if len(v.Sessions) < 2 {
		return ui.Fact{Name: factWhen, Value: ui.Period(p, v.Starts, v.Ends)}
	}
	first := v.Sessions[0]
	return ui.Fact{Name: factWhen, Value: ui.Period(p, first.Starts, first.Ends),
		Hint: p.N(countUntil, len(v.Sessions), "date", p.Day(v.lastDay()))}
}

func langsText(p ui.Page, langs []i18n.Lang) string {
	var words []string
	for _, l := range langs {
		words = append(words, l.NameIn(p.Lang))
	}
	return upper(strings.Join(words, ", "))
}

func upper(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return s
	}
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// registers tells whether the form to register is shown.
func (v courseView) registers() bool { return v.Offered && v.State == Opened && !v.Has }

// timetable is the sessions as a table.
func timetableOf(p ui.Page, c Course) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(headTimetable), Columns: []ui.Column{{Label: p.T(tableWhen)}, {Label: p.T(tableTopic)}, {Label: p.T(tableTrainer)}, {Label: p.T(tableWhere)}, {Label: p.T(tableHours), Right: true}}}
	for _, s := range c.Sessions {
		topic := s.Topic
		if s.Parallel > 0 {
			topic = joined([]string{topic, p.T(sessionGroup, "n", s.Parallel)})
		}
		where := s.Place
		if s.Remote {
			where = p.T(registration.Remote.Label())
		} else if where == "" {
			where = c.placeShort(p)
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Period(p, s.Starts, s.Ends), ui.Text(topic), ui.Text(s.Trainer), ui.Text(where),
			ui.Text(TeachingHours([]Session{s}).Format(p.Lang))}})
	}
	t.Foot = []ui.Row{{Cells: []templ.Component{ui.Text(p.T(tableTotal)), nil, nil, nil, ui.Text(c.Hours.Format(p.Lang))}}}
	return t
}

// road is the life of the course as steps.
func (v Shown) road(p ui.Page) []ui.Step {
	now := -1
	var steps []ui.Step
	for _, x := range road {
		if x.paid && !v.Supported() {
			continue
		}
		for _, s := range x.states {
			if s == v.State {
				now = len(steps)
			}
		}
		steps = append(steps, ui.Step{Label: p.T(x.label)})
	}
	if now < 0 && !v.State.over() || v.State == Archived {
		now = len(steps) // paid, denied: all behind
	}
	for i := range steps {
		steps[i].Done, steps[i].Now = i < now, i == now
	}
	return steps
}

// standing is where it is, who has it, what comes next, by when.
func (v Shown) standing(p ui.Page) []ui.Fact {
	st := v.Standing
	facts := []ui.Fact{{Name: standWho, Value: ui.Lines(stateSign(p, st.State), ui.Muted(v.holder(p)))}, {Name: standNext, Value: ui.Text(p.T(st.Next))}}
	if !st.By.IsZero() {
		name := standBy
		if st.Promised {
			name = standPromise
		}
		by := ui.Fact{Name: name, Value: ui.Strong(p.Day(st.By))}
		if st.Late {
			by.Value = ui.Lines(by.Value, ui.State(p, ui.ShapeWarn, standLate))
		}
		if !st.Last.IsZero() {
			by.Hint = day(standLast, st.Last).In(p.Lang)
		}
		facts = append(facts, by)
	}
	return facts
}

func (v Shown) holder(p ui.Page) string {
	if v.AssignedTo != "" {
		return p.T(standDesk, "name", v.AssignedTo)
	}
	if v.Standing.Has == "" {
		return ""
	}
	return upper(p.T(v.Standing.Has.Word()))
}

// said is the last comment of the study centre that the organiser has to act on.
func (v Shown) said() string {
	if v.State != Returned && v.State != Completed {
		return ""
	}
	for _, t := range v.History {
		if t.Action == Return || t.Action == ReturnReport {
			return t.Comment
		}
	}
	return ""
}

func (v Shown) history(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, t := range v.History {
		items = append(items, ui.WorkItem{Title: p.T(takenWords[t.Action]), Meta: joined([]string{civil.FormatInstant(p.Lang, t.At), t.Name, t.Comment})})
	}
	return items
}

func costTable(p ui.Page, caption i18n.Text, costs []Cost) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(caption), Columns: []ui.Column{{Label: p.T(fieldCategory)}, {Label: p.T(fieldNote)}, {Label: p.T(fieldAmount), Right: true}}}
	for _, c := range costs {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(p.T(c.Category.Word())), ui.Text(c.Note), ui.Text(c.Amount.Format(p.Lang))}})
	}
	t.Foot = []ui.Row{{Cells: []templ.Component{ui.Text(p.T(fieldCostSum)), nil, ui.Text(Sum(costs).Format(p.Lang))}}}
	return t
}

type cancelView struct {
	Shown
	Form   cancelForm
	Errors ui.Errors
}

func (v cancelView) effects(p ui.Page) []string {
	var list []string
	people := 0
	for _, s := range v.Seats {
		people += s.Confirmed + s.Offered + s.Queued
	}
	if people > 0 {
		list = append(list, p.N(cancelPeople, people))
	}
	if v.Supported() && v.Course.State != Draft {
		list = append(list, p.T(cancelHours, "hours", v.Hours.Format(p.Lang)))
	}
	if v.Course.Shown() {
		list = append(list, p.T(cancelShown))
	}
	return list
}

type copyView struct {
	Path   string
	Form   copyForm
	First  string
	Errors ui.Errors
}

func madeItems(p ui.Page, list []Line) []ui.WorkItem {
	var items []ui.WorkItem
	for _, c := range list {
		meta := []string{c.Organiser.Name.In(p.Lang)}
		if !c.Starts.IsZero() {
			meta = append(meta, civil.FormatPeriod(p.Lang, c.Starts, c.Ends))
		}
		items = append(items, ui.WorkItem{Title: title(p.Lang, c.Course), Href: c.Path(), Meta: joined(meta), State: stateSign(p, c.Standing.State)})
	}
	return items
}
