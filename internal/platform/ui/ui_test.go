package ui

import (
	"context"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/a-h/templ"
	"golang.org/x/net/html"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

func testSite() *Site {
	return &Site{
		Name: "Parvi", Origin: "https://parvi.example", SignIn: "/sign-in",
		Search:  i18n.Same("Search Parvi"),
		Banner:  i18n.Same("Sample data"),
		Contact: i18n.Same("help@example.org"),
		Menu:    []MenuItem{{"a", i18n.Same("Alpha"), "/alpha"}, {"b", i18n.Same("Beta"), "/beta"}},
		Footer:  []MenuItem{{"", i18n.Same("Privacy"), "/privacy"}},
	}
}

func testPage(l i18n.Lang) Page {
	return Page{
		Lang: l, Path: "/specimen?kind=x", Nav: "a", Site: testSite(),
		Now:  time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC),
		User: &User{Name: "Helmi Aaltola", Waiting: 5, Desks: []Link{{"Desk", "/desk/1"}}, SignOut: "/sign-out"},
	}
}

func render(t testing.TB, c templ.Component, children ...templ.Component) string {
	t.Helper()
	ctx := context.Background()
	if len(children) > 0 {
		ctx = templ.WithChildren(ctx, templ.Join(children...))
	}
	var b strings.Builder
	if err := c.Render(ctx, &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func parse(t testing.TB, s string) *html.Node {
	t.Helper()
	n, err := html.Parse(strings.NewReader(s))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func elements(n *html.Node) []*html.Node {
	var out []*html.Node
	for d := range n.Descendants() {
		if d.Type == html.ElementNode {
			out = append(out, d)
		}
	}
	return out
}

func attr(n *html.Node, name string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val, true
		}
	}
	return "", false
}

func get(n *html.Node, name string) string { v, _ := attr(n, name); return v }

func text(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func find(t testing.TB, n *html.Node, id string) *html.Node {
	t.Helper()
	for _, e := range elements(n) {
		if get(e, "id") == id {
			return e
		}
	}
	t.Fatalf("no element has the id %q", id)
	return nil
}

// checkPage finds what axe would, and what the content security policy would
// refuse, without a browser.
func checkPage(t *testing.T, root *html.Node) {
	t.Helper()
	all := elements(root)
	ids := map[string]bool{}
	labels := map[string]string{}
	for _, e := range all {
		if id, ok := attr(e, "id"); ok {
			if id == "" || ids[id] {
				t.Errorf("id %q of <%s> is empty or not unique", id, e.Data)
			}
			ids[id] = true
		}
		if e.Data == "label" {
			labels[get(e, "for")] += text(e)
		}
		for _, a := range e.Attr {
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
				t.Errorf("<%s> has %s=%q", e.Data, a.Key, a.Val)
			}
			if a.Key == "class" && strings.TrimSpace(a.Val) == "" {
				t.Errorf("<%s> %q has an empty class", e.Data, text(e))
			}
		}
		if e.Data == "script" || e.Data == "style" {
			t.Errorf("there is a <%s>", e.Data)
		}
	}
	level, h1 := 0, 0
	for _, e := range all {
		for _, ref := range []string{"aria-describedby", "aria-labelledby", "popovertarget", "for"} {
			v, ok := attr(e, ref)
			if !ok {
				continue
			}
			for _, id := range strings.Fields(v) {
				if !ids[id] {
					t.Errorf("%s=%q of <%s> leads nowhere", ref, v, e.Data)
				}
			}
		}
		switch e.Data {
		case "h1", "h2", "h3", "h4":
			n := int(e.Data[1] - '0')
			if n > level+1 {
				t.Errorf("heading %q skips a level: %s after h%d", text(e), e.Data, level)
			}
			level = n
			if n == 1 {
				h1++
			}
		case "a":
			if text(e) == "" && get(e, "aria-label") == "" {
				t.Errorf("link to %q has no name", get(e, "href"))
			}
			if href := get(e, "href"); strings.HasPrefix(href, "#") && !ids[href[1:]] {
				t.Errorf("link %q leads nowhere", href)
			}
		case "button":
			if text(e) == "" {
				t.Error("a button has no name")
			}
		case "input", "select", "textarea":
			if get(e, "type") == "hidden" {
				continue
			}
			if labels[get(e, "id")] == "" && get(e, "aria-label") == "" {
				t.Errorf("<%s name=%q> has no label", e.Data, get(e, "name"))
			}
			if get(e, "name") == "" {
				t.Errorf("<%s id=%q> has no name", e.Data, get(e, "id"))
			}
		case "nav", "aside":
			if get(e, "aria-label") == "" {
				t.Errorf("<%s> has no name", e.Data)
			}
		case "svg":
			if get(e, "role") == "" && get(e, "aria-hidden") != "true" && !inside(e, "aria-hidden", "true") {
				t.Error("a figure neither says what it is nor is hidden")
			}
		}
	}
	if h1 != 1 {
		t.Errorf("there are %d h1", h1)
	}
}

func inside(n *html.Node, name, value string) bool {
	for p := range n.Ancestors() {
		if get(p, name) == value {
			return true
		}
	}
	return false
}

func TestSpecimenIsSoundInEveryLanguage(t *testing.T) {
	for _, l := range i18n.Langs {
		t.Run(string(l), func(t *testing.T) {
			root := parse(t, render(t, Specimen(testPage(l))))
			checkPage(t, root)
			for _, e := range elements(root) {
				if e.Data == "html" && get(e, "lang") != string(l) {
					t.Errorf("html lang is %q", get(e, "lang"))
				}
			}
		})
	}
}

func TestErrorAndConfirmPagesAreSound(t *testing.T) {
	p := testPage(i18n.SV)
	p.Title = "Ställs träffen in?"
	checkPage(t, parse(t, render(t, ErrorPage(p, i18n.Same("Gone"), i18n.Same("It was here."), "abc", "/"))))
	root := parse(t, render(t, ConfirmPage(p, ConfirmSpec{
		Lead: "It concerns:", Effects: []string{"97 people"}, Action: "/x/cancel", Verb: i18n.Same("Cancel"), Keep: i18n.Same("Do not cancel"),
		Back: "/x", Danger: true, Hidden: map[string]string{"version": "3"}, Errors: Errors{"": i18n.Same("Already cancelled.")},
	}), TextArea(p, Field{Name: "why", Label: i18n.Same("Message")}, 3)))
	checkPage(t, root)
	if form := find(t, root, "f"); get(form, "action") != "/sv/x/cancel" || get(form, "method") != "post" {
		t.Errorf("the form goes %s %s", get(form, "method"), get(form, "action"))
	}
}

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`

// fillStrings puts the hostile text into every string of v.
func fillStrings(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(hostile)
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() || v.Type() == reflect.TypeFor[civil.Date]() {
			return
		}
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() {
				fillStrings(f)
			}
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Interface {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			fillStrings(v.Index(i))
		}
	case reflect.Map:
		if v.Type().Key().Kind() != reflect.String {
			return
		}
		v.Set(reflect.MakeMap(v.Type()))
		value := reflect.New(v.Type().Elem()).Elem()
		fillStrings(value)
		v.SetMapIndex(reflect.ValueOf(hostile).Convert(v.Type().Key()), value)
	case reflect.Pointer:
		if v.Type().Elem().Kind() == reflect.Struct {
			v.Set(reflect.New(v.Type().Elem()))
			fillStrings(v.Elem())
		}
	}
}

func filled[T any]() T {
	var v T
	fillStrings(reflect.ValueOf(&v).Elem())
	return v
}

func TestNothingWrittenByPeopleBecomesMarkup(t *testing.T) {
	p := filled[Page]()
	p.Lang = i18n.FI
	p.Now = time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC)
	now := p.Now
	field, label, content := filled[Field](), i18n.Same(hostile), i18n.Content{SV: hostile}
	options := filled[[]Option]()
	chart := filled[Chart]()
	chart.Series[0].Values = []float64{1, 2}
	agenda := filled[[]AgendaItem]()
	for i := range agenda {
		agenda[i].Start, agenda[i].End = now, now.Add(time.Hour)
	}
	table := filled[TableSpec]()
	table.Rows = []Row{{Name: hostile, Value: hostile, Class: hostile, Cells: []templ.Component{Text(hostile), A(p, hostile, hostile)}}}
	table.Foot = nil
	facts := filled[[]Fact]()
	facts[0].Value = Lines(Text(hostile), Mail(hostile), Tel(hostile), Muted(hostile), Hint(hostile), Strong(hostile), Tag(hostile), AFor(p, hostile, hostile, hostile))
	month := filled[MonthSpec]()
	month.Year, month.Month = 2026, time.December
	month.Events = map[civil.Date][]MonthEvent{civil.MustDate("2026-12-03"): filled[[]MonthEvent]()}
	regions := filled[MapSpec]()
	regions.Regions[0].Code = "19"
	paging := filled[Paging]()
	paging.Page, paging.Pages, paging.Total = 2, 3, 30
	components := map[string]templ.Component{
		"Layout": Layout(p), "PageHead": PageHead(p, hostile), "Section": Section(p, filled[Sec]()), "Panel": Panel(hostile), "Details": Details(hostile),
		"Split": Split(hostile, Text(hostile)), "SplitFirst": SplitFirst(hostile, Text(hostile), hostile, Text(hostile)), "FilterSplit": FilterSplit(hostile, Text(hostile), hostile, Text(hostile)),
		"ErrorPage": ErrorPage(p, label, label, hostile, hostile), "ConfirmPage": ConfirmPage(p, filled[ConfirmSpec]()),
		"Form": Form(p, filled[FormSpec]()), "Filters": Filters(p, filled[FilterSpec]()), "FieldSet": FieldSet(hostile, hostile), "Hidden": Hidden(hostile, hostile),
		"TextField": TextField(p, field), "TextArea": TextArea(p, field, 2), "Select": Select(p, field, options), "Radios": Radios(p, field, options),
		"Checkbox": Checkbox(p, field, true), "Checkboxes": Checkboxes(p, field, options, nil), "ContentField": ContentField(p, field, content, 2),
		"DateField": DateField(p, field), "TimeField": TimeField(p, field), "FileField": FileField(p, field),
		"Submit": Submit(p, label), "SubmitQuiet": SubmitQuiet(p, label, hostile, hostile), "Disabled": Disabled(p, label, hostile, hostile),
		"ActionButton": ActionButton(p, filled[Act]()), "LinkButton": LinkButton(p, label, hostile, hostile), "LinkButtonFor": LinkButtonFor(p, label, hostile, hostile, hostile),
		"Table": Table(p, table), "ListHead": ListHead(p, filled[ListSpec]()), "Pager": Pager(p, paging), "Chips": Chips(p, filled[[]Chip](), hostile),
		"Seg": Seg(p, hostile, filled[[]Tab]()), "Tabs": Tabs(p, hostile, filled[[]Tab]()), "Agenda": Agenda(p, agenda), "WorkList": WorkList(p, filled[[]WorkItem]()),
		"Card": Card(p, filled[CardSpec]()), "Empty": Empty(p, label, label, label, hostile), "Month": Month(p, month), "State": State(p, hostile, label),
		"Notice": Notice(p, hostile, label, label), "Facts": Facts(p, facts), "Totals": Totals(p, filled[[]Total](), civil.Date{}, hostile),
		"Name": Name(p, content), "Content": Content(p, content), "Markdown": Markdown(p, content), "Steps": Steps(p, hostile, filled[[]Step]()),
		"Todo": Todo([]string{hostile}), "Progress": Progress(p, filled[ProgressSpec]()), "BarChart": BarChart(p, chart), "ColumnChart": ColumnChart(p, chart),
		"StackedChart": StackedChart(p, chart), "LineChart": LineChart(p, chart), "RegionMap": RegionMap(p, regions), "Flock": Flock(FlockSpec{Birds: 3, Bright: 1, Label: hostile}),
	}
	for name, c := range components {
		t.Run(name, func(t *testing.T) {
			for _, e := range elements(parse(t, render(t, c))) {
				if e.Data == "script" || e.Data == "img" {
					t.Errorf("<%s> got through", e.Data)
				}
				for _, a := range e.Attr {
					if strings.HasPrefix(a.Key, "on") || a.Key == "style" {
						t.Errorf("<%s> got %s=%q", e.Data, a.Key, a.Val)
					}
				}
			}
		})
	}
}

func TestDangerousAddressesBecomeHarmless(t *testing.T) {
	p := Page{Lang: i18n.SV}
	for path, want := range map[string]string{
		"/networks":               "/sv/networks",
		"/":                       "/sv/",
		"//evil.example":          "/sv//evil.example",
		"~/u/key":                 "/u/key",
		"~//evil.example":         "/evil.example",
		`~/\evil.example`:         "/evil.example",
		"?sort=name":              "?sort=name",
		"#x":                      "#x",
		"https://example.org/a?b": "https://example.org/a?b",
		"mailto:a@example.org":    "mailto:a@example.org",
		"tel:+358":                "tel:+358",
		"javascript:alert(1)":     "about:invalid#TemplFailedSanitizationURL",
		" javascript:alert(1)":    "about:invalid#TemplFailedSanitizationURL",
		"data:text/html,x":        "about:invalid#TemplFailedSanitizationURL",
		"":                        "",
	} {
		if got := string(p.URL(path)); got != want {
			t.Errorf("URL(%q) = %q, want %q", path, got, want)
		}
	}
}

func TestOwnPathWithAParameterChanged(t *testing.T) {
	p := Page{Path: "/networks?kind=a&kind=b&page=3&q=x"}
	for _, c := range []struct{ got, want string }{
		{p.Query("sort", "name"), "/networks?kind=a&kind=b&q=x&sort=name"},
		{p.Query("q", ""), "/networks?kind=a&kind=b"},
		{p.Query("page", "4"), "/networks?kind=a&kind=b&page=4&q=x"},
		{p.Without("kind", "a"), "/networks?kind=b&q=x"},
		{Page{Path: "/networks?q=x"}.Query("q", ""), "/networks"},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
}

func TestFormTellsWhatIsWrongInTheOrderOfThePage(t *testing.T) {
	p := testPage(i18n.FI)
	errs := Errors{"email": i18n.Same("No @."), "about.sv": i18n.Same("Too long."), "way": i18n.Same("Choose."), "ghost": i18n.Same("Not on the page.")}
	s := render(t, Form(p, FormSpec{Action: "/x", Errors: errs}),
		ContentField(p, Field{Name: "about", Label: i18n.Same("About")}, i18n.Content{}, 0),
		TextField(p, Field{Name: "email", Label: i18n.Same("E-mail"), Hint: i18n.Same("We write there."), Value: "x"}),
		Radios(p, Field{Name: "way", Label: i18n.Same("Way")}, []Option{{Value: "a", Label: "A"}, {Value: "b", Label: "B"}}))
	root := parse(t, s)
	var links []string
	for _, e := range elements(root) {
		if e.Data == "a" {
			links = append(links, get(e, "href")+" "+text(e))
		}
	}
	want := []string{"#f-about.sv Too long.", "#f-email No @.", "#f-way-0 Choose."}
	if !slices.Equal(links, want) {
		t.Errorf("summary links are %q, want %q", links, want)
	}
	if !strings.Contains(s, "Korjaa 4 kohtaa") || !strings.Contains(s, "Not on the page.") {
		t.Error("the summary leaves something out")
	}
	input := find(t, root, "f-email")
	if get(input, "aria-invalid") != "true" || get(input, "aria-describedby") != "f-email-hint f-email-error" || get(input, "value") != "x" {
		t.Errorf("the wrong field is %v", input.Attr)
	}
	if got := text(find(t, root, "f-email-error")); got != "No @." {
		t.Errorf("the field says %q", got)
	}
	sv := find(t, root, "f-about.sv")
	if get(sv, "aria-invalid") != "true" || get(sv, "lang") != "sv" || get(sv, "name") != "about.sv" {
		t.Errorf("the wrong language is %v", sv.Attr)
	}
	if summary := strings.Index(s, "summary"); summary > strings.Index(s, "<form") {
		t.Error("the summary does not stand before the form")
	}
}

func TestOptionalAnswersAreMarkedOnlyWhereThingsAreSent(t *testing.T) {
	p := testPage(i18n.EN)
	field := TextField(p, Field{Name: "a", Label: i18n.Same("A")})
	if s := render(t, Form(p, FormSpec{Action: "/x"}), field); !strings.Contains(s, "(optional)") {
		t.Error("an optional answer is not marked")
	}
	if s := render(t, Form(p, FormSpec{Action: "/x", Method: "GET"}), field); strings.Contains(s, "(optional)") {
		t.Error("a search marks its fields")
	}
	required := render(t, Form(p, FormSpec{Action: "/x"}), TextField(p, Field{Name: "a", Label: i18n.Same("A"), Required: true}))
	if strings.Contains(required, "(optional)") || !strings.Contains(required, " required") {
		t.Error("a required answer is not one")
	}
}

func TestErrorsOfAFault(t *testing.T) {
	if ErrorsOf(nil) != nil {
		t.Error("no error has errors")
	}
	var f fault.Fields
	f.Add("a", i18n.Same("first"))
	f.Add("a", i18n.Same("second"))
	f.Add("b", i18n.Same("other"))
	if got := ErrorsOf(fmt.Errorf("save: %w", f.Err())); len(got) != 2 || got["a"].EN != "first" {
		t.Errorf("got %v", got)
	}
	if got := ErrorsOf(fault.New(fault.Conflict, i18n.Same("Full."))); got[""].EN != "Full." {
		t.Errorf("got %v", got)
	}
	if IsInvalid(errors.New("disk")) || !IsInvalid(f.Err()) || !IsInvalid(fault.New(fault.Conflict, i18n.Same("Full."))) {
		t.Error("IsInvalid is wrong")
	}
}

func TestListsFitTheHeadingsAroundThem(t *testing.T) {
	p := testPage(i18n.FI)
	list := WorkList(p, []WorkItem{{Title: "Thing", Href: "/x"}})
	if s := render(t, list); !strings.Contains(s, "<h2") {
		t.Errorf("under the h1 there is %s", s)
	}
	if s := render(t, Section(p, Sec{ID: "s", Heading: "H"}), list); !strings.Contains(s, "<h3") {
		t.Errorf("in a section there is %s", s)
	}
}

func TestTextOfAnotherLanguageIsMarked(t *testing.T) {
	p := testPage(i18n.SV)
	got := render(t, Content(p, i18n.Content{FI: "Hei"}))
	want := `<span lang="fi">Hei</span> <span class="hint">Texten finns inte på svenska. Här är den på finska.</span>`
	if got != want {
		t.Errorf("got %s", got)
	}
	if got := render(t, Content(p, i18n.Content{SV: "Hej"})); got != "Hej" {
		t.Errorf("got %s", got)
	}
	if got := render(t, Name(p, i18n.Content{EN: "Hi"})); got != `<span lang="en">Hi</span>` {
		t.Errorf("got %s", got)
	}
}

func TestThisYearIsLeftOut(t *testing.T) {
	p := testPage(i18n.FI)
	if got := p.Day(civil.MustDate("2026-12-03")); got != "to 3.12." {
		t.Errorf("got %s", got)
	}
	if got := p.Day(civil.MustDate("2027-02-18")); got != "to 18.2.2027" {
		t.Errorf("got %s", got)
	}
}

func BenchmarkLayout(b *testing.B) {
	p := testPage(i18n.FI)
	p.Title = "Verkostot"
	ctx := context.Background()
	b.ReportAllocs()
	for b.Loop() {
		if err := Layout(p).Render(ctx, io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkForm(b *testing.B) {
	p := testPage(i18n.FI)
	ctx := templ.WithChildren(context.Background(), templ.Join(
		TextField(p, Field{Name: "a", Label: spcName, Required: true, Max: 100}),
		TextField(p, Field{Name: "b", Label: spcName, Hint: spcNameHint}),
		Radios(p, Field{Name: "c", Label: spcWay}, spcOptions(p))))
	b.ReportAllocs()
	for b.Loop() {
		if err := Form(p, FormSpec{Action: "/x"}).Render(ctx, io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}

func TestSignInLeadsBackToThePage(t *testing.T) {
	p := testPage(i18n.SV)
	p.User = nil
	for path, want := range map[string]string{
		"/networks?kind=a&q=x": "/sv/sign-in?next=%2Fsv%2Fnetworks%3Fkind%3Da%26q%3Dx",
		"/":                    "/sv/sign-in",
		"/sign-in?next=/x":     "/sv/sign-in",
	} {
		p.Path = path
		if got := string(p.signIn()); got != want {
			t.Errorf("from %s: %s, want %s", path, got, want)
		}
	}
}

func TestHeadNamesThePageInEveryLanguage(t *testing.T) {
	p := testPage(i18n.EN)
	p.Title, p.Description = "Networks", "All of them"
	p.Feeds = []Feed{{Title: "Meetings", Href: "~/feeds/meetings.ics", Type: "text/calendar"}}
	head := map[string]string{}
	for _, e := range elements(parse(t, render(t, Layout(p)))) {
		switch e.Data {
		case "link":
			head[get(e, "rel")+" "+get(e, "hreflang")+get(e, "type")] = get(e, "href")
		case "title":
			head["title"] = text(e)
		case "meta":
			head[get(e, "name")] = get(e, "content")
		}
	}
	for key, want := range map[string]string{
		"title": "Networks – Parvi", "description": "All of them", "robots": "",
		"alternate sv": "https://parvi.example/sv/specimen?kind=x", "alternate en": "https://parvi.example/en/specimen?kind=x",
		"alternate text/calendar": "/feeds/meetings.ics", "stylesheet ": "/static/style.css", "icon image/svg+xml": "/static/favicon.svg",
	} {
		if head[key] != want {
			t.Errorf("%s is %q, want %q", key, head[key], want)
		}
	}
}
