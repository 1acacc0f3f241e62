package org

import (
	"net/url"
	"slices"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// listView is what the list shows.
type listView struct {
	Page      ui.Page
	Filter    Filter
	Form      listForm
	Listing   Listing
	Mentioned Names
	Today     civil.Date
	MayCreate bool
}

func (v listView) active() int { return len(v.chips()) }

func (v listView) chips() []ui.Chip {
	p, f := v.Page, v.Filter
	var chips []ui.Chip
	if f.Text != "" {
		chips = append(chips, ui.Chip{Label: p.T(msgTextChip, "text", f.Text), Href: p.Query("q", "")})
	}
	for _, k := range f.Kinds {
		chips = append(chips, ui.Chip{Label: p.T(k.Word()), Href: p.Without("kind", string(k))})
	}
	if r, ok := place.RegionByCode(f.Region); ok {
		chips = append(chips, ui.Chip{Label: p.T(r.Name), Href: p.Query("region", "")})
	}
	if f.Under != "" {
		chips = append(chips, ui.Chip{Label: p.T(msgUnderChip, "name", v.Mentioned.In(f.Under, p.Lang)), Href: p.Query("under", "")})
	}
	if f.In != "" {
		chips = append(chips, ui.Chip{Label: p.T(msgMemberChip, "name", v.Mentioned.In(f.In, p.Lang)), Href: p.Query("in", "")})
	}
	if f.Ended {
		chips = append(chips, ui.Chip{Label: p.T(msgAlsoEnded), Href: p.Query("ended", "")})
	}
	return chips
}

// turn is the address of the page after or before this one; a cursor with a
// hyphen leads back.
func (v listView) turn(direction string, cursor ID) string {
	if cursor == "" {
		return ""
	}
	return v.Page.Query("cursor", direction+cursor)
}

func (v listView) paging() ui.Paging {
	return ui.Paging{Prev: v.turn("-", v.Listing.Prev), Next: v.turn("", v.Listing.Next)}
}

func (v listView) head() ui.ListSpec {
	p := v.Page
	order := map[Sort]i18n.Text{SortName: msgByName, SortNameDown: msgByNameDown, SortChanged: msgByChange}[v.Filter.Sort]
	_, query, _ := strings.Cut(p.Query("cursor", ""), "?")
	q, _ := url.ParseQuery(query)
	export := func(format string) string {
		q.Set("format", format)
		return listPath("/organisations/export", q)
	}
	return ui.ListSpec{
		Count: p.N(msgCount, v.Listing.Total), Order: p.T(order),
		Export: []ui.Link{{Label: "CSV", Href: export("csv")}, {Label: "XLSX", Href: export("xlsx")}},
	}
}

func (v listView) table() ui.TableSpec {
	p := v.Page
	sort := "name"
	switch v.Filter.Sort {
	case SortNameDown:
		sort = "-name"
	case SortChanged:
		sort = ""
	}
	t := ui.TableSpec{
		Caption: p.T(msgOrganisations), Sort: sort,
		Columns: []ui.Column{{Label: p.T(msgName), Sort: "name"}, {Label: p.T(msgKind)}, {Label: p.T(msgHome)}, {Label: p.T(msgRegionWord)}},
	}
	for _, o := range v.Listing.Organisations {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{orgName(p, o, v.Today), ui.Text(p.T(o.Kind.Word())), ui.Text(townOf(p, o)), ui.Text(regionOf(p, o, v.Today))}})
	}
	return t
}

// orgName is a link to an organisation, with the language of its name marked
// and its end said.
func orgName(p ui.Page, o Organisation, on civil.Date) templ.Component {
	if o.Alive(on) {
		return orgLink(p, o)
	}
	return ui.Join(orgLink(p, o), ui.State(p, ui.ShapeEnded, msgEndedWord))
}

func townOf(p ui.Page, o Organisation) string {
	m, _ := place.MunicipalityByCode(o.Municipality)
	return p.T(m.Name)
}

func regionOf(p ui.Page, o Organisation, on civil.Date) string {
	r, _ := o.Home(on)
	return p.T(r.Name)
}

func kindOptions(p ui.Page) []ui.Option {
	options := make([]ui.Option, len(Kinds))
	for i, k := range Kinds {
		options[i] = ui.Option{Value: string(k), Label: p.T(k.Word())}
	}
	return options
}

func kindCodes(kinds []Kind) []string {
	all := make([]string, len(kinds))
	for i, k := range kinds {
		all[i] = string(k)
	}
	return all
}

func reachOptions(p ui.Page) []ui.Option {
	options := []ui.Option{{Label: p.T(msgNotTold)}}
	for _, r := range Reaches {
		options = append(options, ui.Option{Value: string(r), Label: p.T(r.Word())})
	}
	return options
}

func regionOptions(p ui.Page, none i18n.Text) []ui.Option {
	options := []ui.Option{{Label: p.T(none)}}
	for _, r := range place.RegionsByName(p.Lang) {
		options = append(options, ui.Option{Value: r.Code, Label: p.T(r.Name)})
	}
	return options
}

// municipalityOptions are the municipalities of today, and the one that is
// chosen though it has ended.
func municipalityOptions(p ui.Page, none i18n.Text, chosen string, on civil.Date) []ui.Option {
	options := []ui.Option{{Label: p.T(none)}}
	for _, m := range place.MunicipalitiesByName(p.Lang, on) {
		options = append(options, ui.Option{Value: m.Code, Label: p.T(m.Name)})
	}
	if m, ok := place.MunicipalityByCode(chosen); ok && !m.Exists(on) {
		options = append(options, ui.Option{Value: m.Code, Label: p.T(m.Name)})
	}
	return options
}

func langOptions() []ui.Option {
	var options []ui.Option
	for _, l := range i18n.Langs {
		options = append(options, ui.Option{Value: string(l), Label: l.Name()})
	}
	return options
}

func sortOptions(p ui.Page) []ui.Option {
	return []ui.Option{{Label: p.T(msgByName)}, {Value: string(SortNameDown), Label: p.T(msgByNameDown)}, {Value: string(SortChanged), Label: p.T(msgByChange)}}
}

// said is a text as a fact, or nothing when there is none.
func said(text string) templ.Component {
	if text == "" {
		return nil
	}
	return ui.Text(text)
}

// lead is the line under the name: "Kattojärjestö, Helsinki".
func (v profile) lead(p ui.Page) string {
	where := townOf(p, v.Org)
	if where == "" {
		where = regionOf(p, v.Org, v.Today)
	}
	if where == "" {
		return p.T(v.Org.Kind.Word())
	}
	return p.T(v.Org.Kind.Word()) + ", " + where
}

func (v profile) facts(p ui.Page) []ui.Fact {
	o := v.Org
	facts := []ui.Fact{
		{Name: msgOffers, Value: content(p, o.Offers)},
		{Name: msgShort, Value: said(o.Short)},
		{Name: msgReach, Value: said(p.T(o.Reach.Word()))},
		{Name: msgHome, Value: said(townOf(p, o))},
		{Name: msgRegionWord, Value: v.regionLink(p)},
		{Name: msgBusinessIDWord, Value: said(o.BusinessID)},
		{Name: msgLanguages, Value: said(langNames(p.Lang, o.Langs))},
		v.employees(p),
	}
	if o.Email != "" {
		facts = append(facts, ui.Fact{Name: msgEmailWord, Value: ui.Mail(o.Email)})
	}
	if o.Web != "" {
		facts = append(facts, ui.Fact{Name: msgWebWord, Value: ui.A(p, bare(o.Web), o.Web)})
	}
	return append(facts, ui.Fact{Name: msgInferred, Value: content(p, o.Inferred)})
}

func content(p ui.Page, c i18n.Content) templ.Component {
	if c.Empty() {
		return nil
	}
	return ui.Content(p, c)
}

func (v profile) regionLink(p ui.Page) templ.Component {
	r, ok := v.Org.Home(v.Today)
	if !ok {
		return nil
	}
	return ui.A(p, p.T(r.Name), "/regions/"+r.Code)
}

func (v profile) employees(p ui.Page) ui.Fact {
	e := v.Org.Employees
	if !e.Known {
		return ui.Fact{}
	}
	hint := p.T(msgAsOf, "date", p.Date(e.AsOf))
	if e.Source != v.Org.Source && e.Source != "" {
		hint += ". " + v.cite(p, e.Source)
	}
	return ui.Fact{Name: msgEmployeesWord, Value: ui.Num(p, e.Number), Hint: hint}
}

func langNames(reader i18n.Lang, langs []i18n.Lang) string {
	var names []string
	for _, l := range langs {
		names = append(names, l.NameIn(reader))
	}
	return strings.Join(names, ", ")
}

// bare is a web address as people say it.
func bare(address string) string {
	_, host, _ := strings.Cut(address, "://")
	return strings.TrimSuffix(host, "/")
}

// tells what a name is to the organisation today.
func (n Name) tells(on civil.Date) i18n.Text {
	switch {
	case !n.Last.IsZero() && n.Last.Before(on):
		return msgNameBefore
	case !n.First.IsZero() && n.First.After(on):
		return msgNameLater
	default:
		return msgNameNow
	}
}

// nameFacts are the names with their dates, the latest first.
func (v profile) nameFacts(p ui.Page) []ui.Fact {
	var facts []ui.Fact
	for _, n := range slices.Backward(v.Names) {
		word := n.Span.Format(p.Lang)
		if word == "" {
			word = p.T(n.tells(v.Today))
		}
		facts = append(facts, ui.Fact{Name: i18n.Same(word), Value: nameValue(p, n), Hint: v.cite(p, n.Source)})
	}
	return facts
}

func nameValue(p ui.Page, n Name) templ.Component {
	if n.Short == "" {
		return ui.Name(p, n.Name)
	}
	return ui.Join(ui.Name(p, n.Name), ui.Muted("("+n.Short+")"))
}

// cite is the line that names a source, "" when there is none.
func (v profile) cite(p ui.Page, id string) string { return cite(p, v.Sources, id) }

func cite(p ui.Page, sources map[string]Source, id string) string {
	s, there := sources[id]
	if !there {
		return ""
	}
	return p.T(msgSource, "source", s.Cite(p.Lang))
}

// servesLine says which regions an office serves, or that nobody has said.
func servesLine(p ui.Page, o Office) string {
	if len(o.Regions) == 0 {
		return p.T(msgServesUnsaid)
	}
	var names []string
	for _, r := range place.RegionsByName(p.Lang) {
		if slices.Contains(o.Regions, r.Code) {
			names = append(names, p.T(r.Name))
		}
	}
	return p.T(msgServes, "regions", strings.Join(names, ", "))
}

// sourceLine is when an office was known to be there, and by whom.
func officeSource(p ui.Page, sources map[string]Source, o Office) string {
	var parts []string
	if !o.AsOf.IsZero() {
		parts = append(parts, p.T(msgAsOf, "date", p.Date(o.AsOf)))
	}
	if line := cite(p, sources, o.Source); line != "" {
		parts = append(parts, line)
	}
	return strings.Join(parts, ". ")
}

// keepers are the links of those who look after the organisation.
func (v profile) keepers(p ui.Page) []ui.Link {
	var links []ui.Link
	add := func(may bool, label i18n.Text, path string) {
		if may {
			links = append(links, ui.Link{Label: p.T(label), Href: v.Org.Path() + path})
		}
	}
	add(v.MayEdit, msgEditFacts, "/edit")
	add(v.MayEdit, msgEditNames, "/names")
	add(v.MayEdit, msgEditEmployees, "/employees")
	add(v.MaySee, msgEditPeople, "/people")
	add(v.MaySee, msgRoles, "/roles")
	add(v.MayEdit, msgAddOffice, "/offices/new")
	add(v.MayEdit, msgAddVenue, "/venues/new")
	add(v.MayEdit, msgAddMembership, "/memberships/new")
	if v.MayEdit {
		links = append(links, ui.Link{Label: p.T(msgAddBelow), Href: "/organisations/new?parent=" + v.Org.Slug})
	}
	add(v.MayMove, msgMove, "/parent")
	add(v.MayMove && v.Org.Ended.IsZero(), msgEnd, "/end")
	add(v.MayEdit, msgHistory, "/history")
	return links
}

func (v profile) belowPath() string {
	return listPath("/organisations", url.Values{"under": {v.Org.Slug}})
}

func (v profile) membersPath() string {
	return listPath("/organisations", url.Values{"in": {v.Org.Slug}})
}

func (v profile) endWord() i18n.Text {
	if v.Org.Alive(v.Today) {
		return msgEnding
	}
	return msgEnded
}

func (v profile) endDay(p ui.Page) i18n.Text {
	say := msgEndedOn
	if v.Org.Alive(v.Today) {
		say = msgEndsOn
	}
	return i18n.Same(p.T(say, "date", p.Date(v.Org.Ended)))
}

func (v profile) venueLine(p ui.Page, x Venue) string {
	var parts []string
	if m, ok := place.MunicipalityByCode(x.Municipality); ok {
		parts = append(parts, p.T(m.Name))
	}
	if x.Address != "" {
		parts = append(parts, x.Address)
	}
	if !x.NewIn.IsZero() {
		parts = append(parts, p.T(msgNewIn, "when", x.NewIn.Format(p.Lang)))
	}
	return strings.Join(parts, " · ")
}

func (v profile) membershipMeta(p ui.Page, m Membership) string {
	parts := []string{p.T(m.Kind.Word())}
	if span := m.Span.Format(p.Lang); span != "" {
		parts = append(parts, span)
	}
	if line := v.cite(p, m.Source); line != "" {
		parts = append(parts, line)
	}
	return strings.Join(parts, " · ")
}
