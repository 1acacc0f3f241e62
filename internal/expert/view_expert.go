package expert

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

func langNames(l i18n.Lang, list []i18n.Lang) string {
	var out []string
	for _, x := range list {
		out = append(out, x.NameIn(l))
	}
	return strings.Join(out, ", ")
}

func regionNames(p ui.Page, codes []string) string {
	var out []string
	for _, r := range place.RegionsByName(p.Lang) {
		for _, c := range codes {
			if c == r.Code {
				out = append(out, p.T(r.Name))
			}
		}
	}
	return strings.Join(out, ", ")
}

func (v listView) themes(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(pageAny)}}
	for _, t := range v.Themes {
		out = append(out, ui.Option{Value: t.Slug, Label: t.Name.In(p.Lang)})
	}
	return out
}

func langs(p ui.Page, any bool) []ui.Option {
	var out []ui.Option
	if any {
		out = append(out, ui.Option{Label: p.T(pageAny)})
	}
	for _, l := range i18n.Langs {
		out = append(out, ui.Option{Value: string(l), Label: l.NameIn(p.Lang)})
	}
	return out
}

func regions(p ui.Page, any bool) []ui.Option {
	var out []ui.Option
	if any {
		out = append(out, ui.Option{Label: p.T(pageAny)})
	}
	for _, r := range place.RegionsByName(p.Lang) {
		out = append(out, ui.Option{Value: r.Code, Label: p.T(r.Name)})
	}
	return out
}

func (v listView) items(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, e := range v.Experts {
		var parts []string
		for _, c := range e.Competences {
			parts = append(parts, c.Theme.Name.In(p.Lang))
		}
		meta := []string{}
		if len(parts) > 0 {
			meta = append(meta, strings.Join(parts, ", "))
		}
		meta = append(meta, langNames(p.Lang, e.Langs))
		if names := regionNames(p, e.Regions); names != "" {
			meta = append(meta, names)
		}
		if e.Remote {
			meta = append(meta, p.T(wordRemote))
		}
		w := ui.WorkItem{Title: e.Name, Href: e.Path(), Meta: strings.Join(meta, " · ")}
		if !e.Listed {
			w.State = ui.State(p, ui.ShapeOff, wordHidden)
		}
		out = append(out, w)
	}
	return out
}

func (v newView) centres(l i18n.Lang) []ui.Option {
	var out []ui.Option
	for _, o := range v.Centres {
		out = append(out, ui.Option{Value: o.ID, Label: o.Name.In(l)})
	}
	return out
}

func levels(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, l := range Levels {
		out = append(out, ui.Option{Value: strconv.Itoa(int(l)), Label: p.T(levelWords[l])})
	}
	return out
}

// competences is the table of what the expert knows; act are the buttons of a
// row, where there are any.
func (v View) competences(p ui.Page, act func(Competence) templ.Component) ui.TableSpec {
	proven := v.Inside || v.ShowCourses
	t := ui.TableSpec{Caption: p.T(headCompetences), Columns: []ui.Column{{Label: p.T(colTheme)}, {Label: p.T(colLevel)}}}
	if proven {
		t.Columns = append(t.Columns, ui.Column{Label: p.T(colHeld), Right: true})
	}
	if act != nil {
		t.Columns = append(t.Columns, ui.Column{Label: p.T(colDo), Quiet: true})
	}
	for _, c := range v.Competences {
		row := []templ.Component{ui.A(p, c.Theme.Name.In(p.Lang), themePath(c.Theme.Slug)), ui.Text(p.T(levelWords[c.Level]))}
		if proven {
			row = append(row, ui.Num(p, c.Held))
		}
		if act != nil {
			row = append(row, act(c))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: row})
	}
	return t
}

func (v editView) knows(p ui.Page) ui.TableSpec {
	return v.competences(p, func(c Competence) templ.Component {
		return ui.ActionButton(p, ui.Act{Path: v.Path() + "/competences/" + c.Theme.ID + "/drop", Label: doDrop, Object: c.Theme.Name.In(p.Lang), Style: "text small"})
	})
}

func (v View) facts(p ui.Page) []ui.Fact {
	yes := wordNo
	if v.Remote {
		yes = wordYes
	}
	out := []ui.Fact{{Name: factLangs, Value: ui.Text(langNames(p.Lang, v.Langs))}}
	if names := regionNames(p, v.Regions); names != "" {
		out = append(out, ui.Fact{Name: factRegions, Value: ui.Text(names)})
	}
	out = append(out, ui.Fact{Name: factRemote, Value: ui.Text(p.T(yes))})
	if m, ok := place.MunicipalityByCode(v.Municipality); ok {
		out = append(out, ui.Fact{Name: factTown, Value: ui.Text(p.T(m.Name))})
	}
	out = append(out, ui.Fact{Name: factCentre, Value: ui.A(p, v.CentreOrg.Name.In(p.Lang), v.CentreOrg.Path())})
	if v.Email != "" && (v.Inside || v.ShowEmail) {
		out = append(out, ui.Fact{Name: factMail, Value: ui.Mail(v.Email)})
	}
	return out
}

func (v View) regionMap(p ui.Page) ui.MapSpec {
	m := ui.MapSpec{Label: p.T(mapLabel), Caption: p.T(mapLabel), ValueOf: p.T(mapValue)}
	for _, r := range place.RegionsByName(p.Lang) {
		has := false
		for _, c := range v.Regions {
			has = has || c == r.Code
		}
		word := mapNo
		if has {
			word = mapYes
		}
		m.Regions = append(m.Regions, ui.MapRegion{Code: r.Code, Name: p.T(r.Name), Value: p.T(word), Has: has})
	}
	return m
}

// maxShown is how many of the courses and certificates a page names.
const maxShown = 12

func (v View) held(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, h := range v.Held[:min(len(v.Held), maxShown)] {
		title, in := h.Name.Pick(p.Lang)
		w := ui.WorkItem{Title: title, Href: h.Taught.Path(), Meta: civil.DateOf(h.Starts).Format(p.Lang) + " · " + heldHours.With(p.Lang, "hours", h.Hours.Format(p.Lang))}
		if in != p.Lang {
			w.Lang = in
		}
		out = append(out, w)
	}
	return out
}

func (v View) heldSum(p ui.Page) string {
	return heldSum.With(p.Lang, "courses", countCourses.In(p.Lang, len(v.Held)), "hours", v.HeldHours.Format(p.Lang))
}

func (v View) certs(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, c := range v.Certificates[:min(len(v.Certificates), maxShown)] {
		title, in := c.Title.Pick(p.Lang)
		w := ui.WorkItem{Title: title, Href: c.Path(), Meta: c.Organiser.In(p.Lang) + " · " + c.Last.Format(p.Lang)}
		if in != p.Lang {
			w.Lang = in
		}
		out = append(out, w)
	}
	return out
}

func (v View) freeTable(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(headFree), Columns: []ui.Column{{Label: p.T(colWeek)}, {Label: p.T(colDays)}}}
	for _, w := range v.Free {
		var days []string
		for _, d := range w.Days {
			days = append(days, d.FormatDayShort(p.Lang))
		}
		said := strings.Join(days, ", ")
		if said == "" {
			said = p.T(noFree)
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(w.Monday.FormatShort(p.Lang)), ui.Text(said)}})
	}
	return t
}

func (v View) loadChart(p ui.Page) ui.Chart {
	c := ui.Chart{ID: "load", Title: p.T(loadTitle), LabelOf: p.T(colMonth), Series: []ui.Series{{Name: p.T(loadBooked)}},
		Format: func(x float64) string { return i18n.Decimal(p.Lang, x, 1) }}
	var sum float64
	for _, m := range v.Load {
		c.Labels = append(c.Labels, civil.Month(p.Lang, m.First.Month))
		c.Series[0].Values = append(c.Series[0].Values, float64(m.Hours)/100)
		sum += float64(m.Hours) / 100
	}
	if v.MonthHours > 0 {
		most := ui.Series{Name: p.T(loadMost)}
		for range v.Load {
			most.Values = append(most.Values, float64(v.MonthHours)/100)
		}
		c.Series = append(c.Series, most)
	}
	c.Sentence = loadSays.With(p.Lang, "hours", i18n.Decimal(p.Lang, sum, 1))
	return c
}

func (v editView) awayTable(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(headAway), Columns: []ui.Column{{Label: p.T(fieldFirst)}, {Label: p.T(fieldLast)}, {Label: p.T(fieldNote)}, {Label: p.T(colDo), Quiet: true}}}
	for _, a := range v.Noted {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Day(p, a.First), ui.Day(p, a.Last), ui.Text(a.Note),
			ui.ActionButton(p, ui.Act{Path: v.Path() + "/away/" + a.ID + "/drop", Label: doDrop, Object: a.First.Format(p.Lang), Style: "text small"})}})
	}
	return t
}

func weekdays(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, d := range Week {
		out = append(out, dayOption(p, d))
	}
	return out
}

func towns(p ui.Page, today civil.Date) []ui.Option {
	out := []ui.Option{{Label: ""}}
	for _, m := range place.MunicipalitiesByName(p.Lang, today) {
		out = append(out, ui.Option{Value: m.Code, Label: p.T(m.Name)})
	}
	return out
}
