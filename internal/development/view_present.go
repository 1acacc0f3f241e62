package development

import (
	"math"
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"parvi/internal/feedback"
	"parvi/internal/hours"
	"parvi/internal/place"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

type presentView struct {
	PresentPage
	PageNo int
	Years5 []ui.Option
}

func yearsUntil(year int) []ui.Option {
	var out []ui.Option
	for y := year; y >= firstYear; y-- {
		out = append(out, ui.Option{Value: strconv.Itoa(y), Label: strconv.Itoa(y)})
	}
	return out
}

func asHours(p ui.Page) func(float64) string {
	return func(v float64) string { return hours.Hours(math.Round(v * 100)).Format(p.Lang) }
}

func asFloat(h hours.Hours) float64 { return float64(h) / 100 }

func (v presentView) totals(p ui.Page) []ui.Total {
	t := v.Total
	out := []ui.Total{{Value: p.Num(t.Courses), Label: p.T(wordCourses)}, {Value: t.Hours.Format(p.Lang), Label: p.T(wordHours)}}
	if t.Groups > 0 {
		out = append(out, ui.Total{Value: p.Num(t.Groups), Label: p.T(wordGroups)})
	}
	if !t.People.Hidden {
		out = append(out, ui.Total{Value: p.Num(t.People.Gross), Label: p.T(wordGross)}, ui.Total{Value: p.Num(t.People.Net), Label: p.T(wordNet)})
	}
	return out
}

// soFar is the note under figures of a year that is not over.
func (v presentView) soFar(p ui.Page) string {
	if v.Year == v.Today.Year {
		return p.T(presentSoFar)
	}
	return ""
}

// columns are the columns of figures, after the first; those of groups only
// where there are any.
func (v presentView) columns(p ui.Page, first i18n.Text) []ui.Column {
	out := []ui.Column{{Label: p.T(first)}, {Label: p.T(wordCourses), Right: true}, {Label: p.T(wordHours), Right: true}}
	if v.groups() {
		out = append(out, ui.Column{Label: p.T(wordGroups), Right: true})
	}
	return append(out, ui.Column{Label: p.T(wordNet), Right: true}, ui.Column{Label: p.T(wordMean), Right: true})
}

func (v presentView) groups() bool {
	return slices.ContainsFunc(v.Years, func(y Year) bool { return y.Groups > 0 })
}

// cells are figures as a row shows them.
func (v presentView) cells(p ui.Page, f Figures) []templ.Component {
	out := []templ.Component{ui.Num(p, f.Courses), ui.Text(f.Hours.Format(p.Lang))}
	if v.groups() {
		groups := ui.Num(p, f.Groups)
		if f.Groups > 0 {
			groups = ui.Text(p.Num(f.Groups) + " (" + p.T(groupHours, "hours", f.GroupHours) + ")")
		}
		out = append(out, groups)
	}
	net, mean := ui.Num(p, f.People.Net), ui.Muted(p.T(wordNone))
	if f.People.Hidden {
		net = ui.Muted(p.T(wordHidden))
	}
	if f.Heard.Courses > 0 {
		mean = ui.Text(p.T(meanOf, "mean", i18n.Decimal(p.Lang, f.Heard.Means[0], 1), "n", p.Num(f.Heard.Answers)))
	}
	return append(out, net, mean)
}

func (v presentView) years(p ui.Page) ui.Chart {
	c := ui.Chart{ID: "years", Title: p.T(headYears), LabelOf: p.T(wordYear), Format: asHours(p), Open: true}
	t := ui.TableSpec{Caption: p.T(headYears), Columns: v.columns(p, wordYear), Dense: true, Flow: true}
	s := ui.Series{Name: p.T(wordHours)}
	for _, y := range v.Years {
		c.Labels = append(c.Labels, strconv.Itoa(y.Year))
		s.Values = append(s.Values, asFloat(y.Hours))
		t.Rows = append(t.Rows, ui.Row{Cells: append([]templ.Component{ui.Text(strconv.Itoa(y.Year))}, v.cells(p, y.Figures)...)})
	}
	c.Series, c.Behind = []ui.Series{s}, &t
	c.Sentence = p.T(sayYears, "year", strconv.Itoa(v.Year), "hours", v.Total.Hours.Format(p.Lang), "before", v.Years[span-2].Hours.Format(p.Lang))
	return c
}

// partName is how a part is called: the organisation's own share by that word.
func (v presentView) partName(p ui.Page, x Part) string {
	if x.Org.ID == v.Org.ID {
		return p.T(wordOwn)
	}
	return x.Org.Called(p.Lang)
}

func (v presentView) parts(p ui.Page) ui.Chart {
	c := ui.Chart{ID: "parts", Title: p.T(headParts), LabelOf: p.T(wordPart), Format: asHours(p), Open: true}
	t := ui.TableSpec{Caption: p.T(headParts), Columns: v.columns(p, wordPart), Dense: true, Flow: true}
	s := ui.Series{Name: p.T(wordHours)}
	top := -1
	for i, x := range v.Parts {
		c.Labels = append(c.Labels, v.partName(p, x))
		s.Values = append(s.Values, asFloat(x.Hours))
		if top < 0 || x.Hours > v.Parts[top].Hours {
			top = i
		}
		first := ui.Text(v.partName(p, x))
		if x.Org.ID != v.Org.ID {
			first = ui.A(p, v.partName(p, x), Path(x.Org)+"?year="+strconv.Itoa(v.Year))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: append([]templ.Component{first}, v.cells(p, x.Figures)...)})
	}
	c.Series, c.Behind = []ui.Series{s}, &t
	c.Sentence = p.T(sayNoHours, "year", strconv.Itoa(v.Year))
	if top >= 0 && v.Parts[top].Hours > 0 {
		c.Sentence = p.T(sayParts, "name", v.partName(p, v.Parts[top]), "hours", v.Parts[top].Hours.Format(p.Lang))
	}
	return c
}

// heard are the means of the core questions, of this year and the one before.
func (v presentView) heard(p ui.Page) ui.Chart {
	c := ui.Chart{ID: "heard", Title: p.T(headFeedback), LabelOf: p.T(wordCore), Open: true, Format: func(x float64) string { return i18n.Decimal(p.Lang, x, 1) },
		Sentence: p.T(sayFeedback, "year", strconv.Itoa(v.Year), "n", p.Num(v.Total.Heard.Courses))}
	for _, y := range v.Years[span-2:] {
		if y.Heard.Courses == 0 {
			continue
		}
		s := ui.Series{Name: strconv.Itoa(y.Year)}
		for _, m := range y.Heard.Means {
			if m == 0 {
				m = math.NaN()
			}
			s.Values = append(s.Values, m)
		}
		c.Series = append(c.Series, s)
	}
	for _, q := range feedback.Cores() {
		name := q.Title.In(p.Lang)
		if short, ok := coreNames[q.Key]; ok {
			name = p.T(short)
		}
		c.Labels = append(c.Labels, name)
	}
	return c
}

func (v presentView) regions(p ui.Page) ui.MapSpec {
	m := ui.MapSpec{Label: p.T(mapLabel, "year", strconv.Itoa(v.Year)), Caption: p.T(mapCaption)}
	at := map[string]Region{}
	for _, r := range v.Regions {
		at[r.Code] = r
	}
	for _, r := range place.Regions() {
		one := ui.MapRegion{Code: r.Code, Name: r.Name.In(p.Lang), Value: p.T(mapNobody)}
		switch x := at[r.Code]; {
		case x.Blank():
			one.Value = p.T(mapNothing)
		case !x.Count.None():
			one.Has, one.Value = true, p.N(mapHeld, x.Count.Courses+x.Count.Groups)
		}
		m.Regions = append(m.Regions, one)
	}
	return m
}

func (v presentView) sayBlank(p ui.Page) string {
	if n := len(v.Blanks()); n > 0 {
		return p.N(sayBlank, n, "year", strconv.Itoa(v.Year))
	}
	return p.T(sayNoBlank)
}

func (v presentView) blankNames(p ui.Page) []string {
	var out []string
	for _, r := range v.Blanks() {
		if known, ok := place.RegionByCode(r.Code); ok {
			out = append(out, known.Name.In(p.Lang))
		}
	}
	return out
}

func (v presentView) silent(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(silentHead), Flow: true, Columns: []ui.Column{{Label: p.T(wordPart)}, {Label: p.T(wordRegion)}, {Label: p.T(silentWhen)}}}
	for _, x := range v.Silent {
		region, last := "", p.T(silentNever)
		if r, ok := place.RegionByCode(x.Region); ok {
			region = r.Name.In(p.Lang)
		}
		if x.Last > 0 {
			last = p.T(silentLast, "year", strconv.Itoa(x.Last))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.A(p, x.Org.Called(p.Lang), x.Org.Path()), ui.Text(region), ui.Text(last)}})
	}
	return t
}

func (v presentView) paging() ui.Paging {
	return ui.Paging{Page: v.PageNo, Pages: (v.SilentAll + silentShown - 1) / silentShown, Total: v.SilentAll,
		From: (v.PageNo-1)*silentShown + 1, To: min(v.PageNo*silentShown, v.SilentAll)}
}

func (v presentView) quota(p ui.Page) []ui.Meter {
	q := v.Quota
	return []ui.Meter{{Label: p.T(quotaLabel, "year", strconv.Itoa(v.Year)), Part: int(q.Consumed + q.Reserved), Of: int(q.Amount),
		Note: p.T(quotaNote, "amount", q.Amount, "consumed", q.Consumed, "reserved", q.Reserved)}}
}

// sources are where the figures can be looked at one by one.
func (v presentView) sources(p ui.Page) []ui.WorkItem {
	y := "?year=" + strconv.Itoa(v.Year)
	return []ui.WorkItem{
		{Title: p.T(goCourses), Href: "/courses?organisation=" + v.Org.Slug},
		{Title: p.T(goStatistics), Href: v.Org.Path() + "/statistics" + y},
		{Title: p.T(goFeedback), Href: "/desk/feedback" + y},
		{Title: p.T(goHours), Href: v.Org.Path() + "/hours" + y},
	}
}
