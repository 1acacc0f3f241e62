/*
Package ui is the look: the layout of every page and the components pages are
made of. Only ui writes form, input, select, textarea, table and button, so
that accessibility is mended in one place. Nothing needs a script; no
component writes a style or event attribute.

Every component that has words takes the Page first. Texts of ours are
i18n.Text; texts that are already in the reader's language are strings. An
Href or path is anything [Page.URL] takes: "/networks" lies below the language,
"~/api/v1" at the root, "?sort=name" and "#x" are relative, https:, mailto: and
tel: stay, anything else becomes harmless.

# A page

	templ showPage(p ui.Page, v showView) {
		@ui.Layout(p) {
			@ui.PageHead(p, v.Summary)                       // h1 is p.Title
			@ui.Section(p, ui.Sec{ID: "next", Heading: p.T(msgNext), More: []ui.Link{{p.T(msgAll), "/calendar"}}}) {
				if len(v.Meetings) == 0 {
					@ui.Empty(p, msgNoMeetings, msgNoMeetingsText, msgCall, "/meetings/new")
				} else {
					@ui.Agenda(p, v.Meetings)
				}
			}
		}
	}

p.T(text, "name", value…) and p.N(count, n) give text in the page's language;
p.C(content) that of people; p.Num, p.Date, p.Day, p.When write numbers and
dates; p.Query("sort", "name") and p.Without("kind", "theme") are the page's
own path with a parameter changed.

# A form

	templ editPage(p ui.Page, f form, errs ui.Errors) {
		@ui.Layout(p) {
			@ui.PageHead(p, "")
			@ui.Form(p, ui.FormSpec{Action: "/networks/new", Errors: errs}) {
				@ui.ContentField(p, ui.Field{Name: "name", Label: msgName, Required: true, Max: 120}, f.Name, 0)
				@ui.TextField(p, ui.Field{Name: "email", Label: msgEmail, Hint: msgEmailHint, Value: f.Email, Type: "email", Autocomplete: "email", Required: true})
				@ui.Select(p, ui.Field{Name: "kind", Label: msgKind, Value: f.Kind, Required: true}, kinds(p))
				@ui.Actions() {
					@ui.Submit(p, msgSave)
					@ui.SubmitQuiet(p, msgSaveLater, "later", "true")
				}
			}
		}
	}

errs is ui.ErrorsOf(err). A field finds its own error by name and marks itself
"(vapaaehtoinen)" when it is not Required; the summary before the form lists
the faults in the order of the page. Two forms on one page need an ID each.
The name of a ContentField is sent as name.fi, name.sv, name.en; a fault may
be at "name" or at "name.sv".

# Components

Page and frame

	Layout(p) {…}                        the whole page
	PageHead(p, lead) {…}                h1 (p.Title), a leading sentence
	Section(p, Sec{ID, Heading, Waiting, Hint, More}) {…}   h2 in the left column; lists inside have h3, elsewhere h2
	Panel(heading) {…}                   a box for one act in the aside
	Split(label, aside) {…}              content with an aside
	SplitFirst(label, aside, restLabel, rest) {…}  the aside first on a phone; rest, or nil, last
	FilterSplit(label, filters, belowLabel, below) {…}  a list with filters on the left; below may be nil
	Details(summary) {…}                 hidden behind a word
	Beside() {…}, Actions() {…}          side by side; the buttons of a form
	ErrorPage(p, heading, text, id, back)
	ConfirmPage(p, ConfirmSpec) {…}      asks before something is done; p.Title is the question

Forms

	Form(p, FormSpec) {…}                post unless Method is "get"
	TextField, TextArea(…, rows), DateField, TimeField, FileField   (p, Field)
	Select, Radios (p, Field, []Option); Checkboxes, TightCheckboxes (p, Field, []Option, values)
	Checkbox(p, Field, checked)          sends "true"
	ContentField(p, Field, content, rows)  three languages side by side
	FieldSet(legend, hint) {…}           fields that are one question
	Hidden(name, value)
	Submit(p, label)                     the one primary button
	SubmitQuiet, SubmitDanger (p, label, name, value)
	Disabled(p, label, id, why)          a button that cannot be pressed, and why
	ActionButton(p, Act{Path, Label, Object, Hidden, Style})  a POST with one button
	LinkButton(p, label, href, style), LinkButtonFor(p, label, object, href, style)
	Filters(p, FilterSpec) {…}           a GET form; a sheet on a phone

Lists

	Table(p, TableSpec)                  cells are components; stacks on a phone, scrolls when wide
	ListHead(p, ListSpec)                count, order, exports, views
	Pager(p, Paging)                     by page numbers or cursors
	Chips(p, []Chip, clear), Seg(p, label, []Tab), Tabs(p, label, []Tab)
	Agenda(p, []AgendaItem)              what has a date
	WorkList(p, []WorkItem)              what waits
	Cards() { Card(p, CardSpec) }        alike things to choose between
	Empty(p, heading, text, action, href) {…}
	Month(p, MonthSpec)                  a calendar sheet

Words and values

	Text(s), Muted(s), Strong(s), Hint(s), Num(p, n), Join(…), Lines(…)
	A(p, label, href), AFor(p, label, object, href), Mail(address), Tel(number)
	State(p, Shape, word), Tag(word), Notice(p, Tone, heading, text) {…}
	Facts(p, []Fact), Totals(p, []Total, asOf, note)
	Time(p, t), Day(p, d), Period(p, start, end)      <time>
	Name(p, content)                     short text of people, language marked
	Content(p, content)                  the same, with a remark when it is in another language
	Markdown(p, content), MarkdownBelow(p, content, level)
	Steps(p, label, []Step), Todo([]string), Progress(p, ProgressSpec)

Figures: the sentence first, the table after

	BarChart, ColumnChart, StackedChart, LineChart (p, Chart)
	Meters(p, []Meter)                   how much is taken: places
	Strip(done, of, caption)             four meetings in a year, three held
	RegionMap(p, MapSpec)                Finland's regions
	Flock(FlockSpec) {…}                 birds; children are the caption

Specimen(p) shows them all.

# Classes

Between components plain HTML with these classes is fine: stack, stack-s,
stack-l (things under one another), row, row apart (beside one another), grid,
grid-s (columns), plain (quiet links), bare (a list without bullets), lead,
hint, muted, small, num, vh (for screen readers only), h3 (looks like an h3),
hero, heads and page-head (tops of pages), noprint, bulk (buttons over a table
with ticks), nametags and nametag, sign (for paper). Ids content, menu,
search, f and filters are taken.
*/
package ui
