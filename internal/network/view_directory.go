package network

import (
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/org"
	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

func foundPath(may bool) string {
	if may {
		return "/networks/new"
	}
	return ""
}

var policyShapes = map[space.Policy]ui.Shape{
	space.Open: ui.ShapeOpen, space.OnRequest: ui.ShapeHalf, space.ByInvitation: ui.ShapeOff, space.BySeat: ui.ShapeFull,
}

var phaseShapes = map[Phase]ui.Shape{
	Idea: ui.ShapeDraft, Forming: ui.ShapeHalf, Active: ui.ShapeNow, Fading: ui.ShapeWarn, Resting: ui.ShapeOff,
	Merged: ui.ShapeEnded, Ended: ui.ShapeEnded,
}

// policyState is how one joins, or that nobody does any more.
func policyState(p ui.Page, n Network) templ.Component {
	if n.Phase.Over() {
		return ui.State(p, ui.ShapeEnded, PhaseNames[n.Phase])
	}
	if !n.Published {
		return ui.State(p, ui.ShapeDraft, pageDraft)
	}
	return ui.State(p, policyShapes[n.Policy], space.PolicyNames[n.Policy])
}

func cardSpec(p ui.Page, c *Summary) ui.CardSpec {
	name, in := c.Name.Pick(p.Lang)
	text, textIn := c.Purpose.Pick(p.Lang)
	if textIn != in {
		text = ""
		if own := c.Purpose.Own(in); own != "" {
			text = own
		}
	}
	lang := i18n.Lang("")
	if in != p.Lang {
		lang = in
	}
	return ui.CardSpec{Title: name, Href: c.Path(), Lang: lang, Tag: p.T(KindNames[c.Kind]), State: policyState(p, c.Network),
		Text: firstSentence(text), Meta: cardMeta(p, c)}
}

// networkCard is a network to choose.
func networkCard(p ui.Page, c *Summary) templ.Component { return ui.Card(p, cardSpec(p, c)) }

// cardMeta is when a network meets next, or why it does not, and who belongs.
func cardMeta(p ui.Page, c *Summary) templ.Component {
	size := sizeAndCoordinators(p.Lang, c)
	switch {
	case c.Phase.Over():
		return ui.Lines(ui.Text(endedLine(p, c)), ui.Text(size))
	case c.OnlyStated():
		return ui.Lines(ui.Text(p.T(pageStatedCard, "date", p.Date(c.StatedOn))), ui.Text(size))
	case c.Next == nil:
		return ui.Lines(ui.Text(p.T(pageNoNextMeeting)), ui.Text(size))
	}
	return ui.Lines(ui.Dated(p.T(pageNextMeeting), p.Day(civil.DateOf(c.Next.Start)), commaWhere(p.Lang, *c.Next)), ui.Text(size))
}

// firstSentence keeps a card short: the first paragraph, at most some 200
// characters of it.
func firstSentence(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	if len(s) <= 200 {
		return s
	}
	if r := []rune(s); len(r) > 200 {
		cut := strings.TrimRight(string(r[:200]), " ,;:")
		if i := strings.LastIndexByte(cut, ' '); i > 100 {
			cut = cut[:i]
		}
		return cut + "…"
	}
	return s
}

// whereOf says where a meeting is: "Helsinki ja etänä".
func whereOf(l i18n.Lang, m Meeting) string {
	onsite, remote := false, false
	for _, mode := range m.Modes {
		onsite, remote = onsite || mode == "onsite", remote || mode == "remote"
	}
	place := m.Place.In(l)
	if onsite && place == "" {
		place = pageOnSite.In(l)
	}
	switch {
	case onsite && remote:
		return pagePlaceAndRemote.With(l, "place", place)
	case remote:
		return pageRemotely.In(l)
	default:
		return place
	}
}

// commaWhere is where a meeting is, after its day.
func commaWhere(l i18n.Lang, m Meeting) string {
	if w := whereOf(l, m); w != "" {
		return ", " + w
	}
	return ""
}

// endedLine is the last day of a network that is over.
func endedLine(p ui.Page, c *Summary) string {
	say := pageEndedOn
	if c.Phase == Merged {
		say = pageMergedOn
	}
	return p.T(say, "date", p.Date(c.EndedOn))
}

// sizeOf is how many belong: people, and organisations where they do.
func sizeOf(l i18n.Lang, c *Summary) string {
	s := countMembers.In(l, c.Members)
	if c.Organisations > 0 {
		s += " · " + countOrgs.In(l, c.Organisations)
	}
	return s
}

// sizeAndCoordinators is the last line of a card. Of a network that is over, or
// known from a source only, nobody is counted.
func sizeAndCoordinators(l i18n.Lang, c *Summary) string {
	var parts []string
	if !c.Phase.Over() && !c.OnlyStated() {
		parts = append(parts, sizeOf(l, c))
	}
	if len(c.CoordinatedBy) > 0 {
		parts = append(parts, coordinatorsOf(l, c.CoordinatedBy))
	}
	return strings.Join(parts, " · ")
}

func coordinatorsOf(l i18n.Lang, names []i18n.Content) string {
	words := make([]string, len(names))
	for i, n := range names {
		words[i] = n.In(l)
	}
	return list(l, words)
}

func directoryTable(p ui.Page, cards []*Summary, by Sort) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pageNetworks), Sort: string(by), Columns: []ui.Column{
		{Label: p.T(pageColumnName), Sort: string(ByName)}, {Label: p.T(pageKind)}, {Label: p.T(pageRegion)}, {Label: p.T(pagePhase)},
		{Label: p.T(pageColumnMembers), Right: true}, {Label: p.T(pageNextMeeting)}, {Label: p.T(pageColumnPolicy)}, {Label: p.T(pageColumnOrgs)},
	}}
	for _, c := range cards {
		next := ui.Text(p.T(pageNone))
		if c.Next != nil {
			next = ui.Text(p.Day(civil.DateOf(c.Next.Start)))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			nameLink(p, c.Name, c.Path()), ui.Text(p.T(KindNames[c.Kind])), ui.Text(orDash(regionName(p.Lang, c.Region))), ui.Text(phaseWord(p.Lang, c.Phase)),
			membersCell(p, c), next, policyState(p, c.Network), ui.Text(orDash(coordinatorsOf(p.Lang, c.CoordinatedBy))),
		}})
	}
	return t
}

func membersCell(p ui.Page, c *Summary) templ.Component {
	if c.Phase.Over() || c.OnlyStated() {
		return ui.Text("–")
	}
	return ui.Num(p, c.Members)
}

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

func phaseWord(l i18n.Lang, ph Phase) string {
	if ph == "" {
		return "–"
	}
	return PhaseNames[ph].In(l)
}

// nameLink is a link with the language of its name marked.
func nameLink(p ui.Page, name i18n.Content, path string) templ.Component {
	return linkedName(p, name, path)
}

// statedLines are stated figures as lines, with what they cite.
func statedLines(l i18n.Lang, figures []Figure, sources map[string]org.Source) []statedLine {
	var lines []statedLine
	for _, f := range figures {
		line := statedLine{Text: pageStatedLine.With(l, "n", f.Format(l), "what", f.What), Note: f.Note.In(l)}
		line.Source = f.AsOf.Format(l)
		if s, ok := sources[f.Source]; ok {
			line.Source = pageStatedAsOf.With(l, "date", f.AsOf.Format(l), "source", s.Cite(l))
		}
		lines = append(lines, line)
	}
	return lines
}

func yearsChart(p ui.Page, years []Year) (ui.Chart, ui.TableSpec) {
	c := ui.Chart{ID: "years-chart", Title: p.T(pageThere), LabelOf: p.T(pageYear), Series: []ui.Series{{Name: p.T(pageThere)}}}
	t := ui.TableSpec{Caption: p.T(pageYears), Columns: []ui.Column{{Label: p.T(pageYear)}, {Label: p.T(pageBorn), Right: true},
		{Label: p.T(pageThere), Right: true}, {Label: p.T(pageMergedInYear), Right: true}, {Label: p.T(pageEndedInYear), Right: true}}}
	for _, y := range years {
		c.Labels = append(c.Labels, itoa(y.Year))
		c.Series[0].Values = append(c.Series[0].Values, float64(y.Active))
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(itoa(y.Year)), ui.Num(p, y.Born), ui.Num(p, y.Active), ui.Num(p, y.Merged), ui.Num(p, y.Ended)}})
	}
	if len(years) > 0 {
		last := years[len(years)-1]
		c.Sentence = p.T(pageYearsSentence, "year", itoa(last.Year), "n", p.N(countNetworks, last.Active))
	}
	return c, t
}

func regionName(l i18n.Lang, code string) string {
	if r, ok := place.RegionByCode(code); ok {
		return r.Name.In(l)
	}
	return ""
}
