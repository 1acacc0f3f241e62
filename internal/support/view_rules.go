package support

import (
	"slices"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// byCentre are rule sets under the names of their centres.
type byCentre struct {
	Centre string
	List   []*Rules
}

func grouped(list []*Rules, l i18n.Lang) []byCentre {
	var out []byCentre
	for _, r := range list {
		i := slices.IndexFunc(out, func(g byCentre) bool { return g.Centre == r.Centre })
		if i < 0 {
			out = append(out, byCentre{Centre: r.Centre})
			i = len(out) - 1
		}
		out[i].List = append(out[i].List, r)
	}
	slices.SortStableFunc(out, func(a, b byCentre) int {
		return i18n.Compare(CentreName(a.Centre).In(l), CentreName(b.Centre).In(l))
	})
	for _, g := range out {
		slices.SortStableFunc(g.List, func(a, b *Rules) int {
			if a.From.Year != b.From.Year {
				return b.From.Year - a.From.Year
			}
			return strings.Compare(a.ID, b.ID)
		})
	}
	return out
}

func rulesTable(p ui.Page, g byCentre) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(CentreName(g.Centre)), Columns: []ui.Column{{Label: p.T(rulesName)}, {Label: p.T(rulesRate)}, {Label: p.T(rulesShare)}, {Label: p.T(rulesNote)}}}
	for _, r := range g.List {
		note := ""
		if r.Unproven {
			note = p.T(calcUnproven)
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			ui.A(p, r.Title(p.Lang), "/support/rules/"+r.ID), ui.Text(valueText(p, r, "rate.eur_per_hour")), ui.Text(valueText(p, r, "pct.of_costs")), ui.Text(note),
		}})
	}
	return t
}

// valueText is what a rule set says of a key, for people.
func valueText(p ui.Page, r *Rules, path string) string {
	v, ok := r.Values[path]
	switch {
	case !ok:
		return "–"
	case tidied(v.Text) == "":
		return p.T(rulesMissing)
	}
	k, _ := KeyOf(path)
	return p.T(wordsOf(k, tidied(v.Text)))
}

// wordsOf is the text of a value as people write it.
func wordsOf(k Key, text string) i18n.Text {
	if t := ChoiceLabel(text); len(k.Choices) > 0 || strings.HasPrefix(k.Path, "cost_categories.") || t != i18n.Same(text) {
		return ChoiceLabel(text)
	}
	switch k.Form {
	case "period":
		if per, err := ParsePeriod(text); err == nil {
			return per.Text()
		}
	case "percent":
		if d, err := ParseDecimal(text); err == nil {
			return percentText(d)
		}
	case "euros":
		if c, err := parseSum(text); err == nil {
			return c.Text()
		}
	case "hours":
		if d, err := ParseDecimal(text); err == nil {
			return d.text()
		}
	}
	switch k.Path {
	case "rate.eur_per_hour":
		return ratesText(text)
	case "report.year_close_date":
		if m, err := ParseMonthDay(text); err == nil {
			return m.text()
		}
	case "quota.windows", "quota.apply_period":
		return windowsText(text)
	}
	return i18n.Same(strings.ReplaceAll(text, "\n", "; "))
}

// ratesText is a list of rates: "30,00 € (jäsenjärjestö); 15,00 € (muu järjestö)".
func ratesText(text string) i18n.Text {
	var fi, sv, en []string
	for line := range strings.SplitSeq(text, "\n") {
		r, err := parseRate(line)
		if err != nil {
			return i18n.Same(text)
		}
		sum := r.amount.Text()
		var whom [3][]string
		for _, w := range []string{r.class, r.channel} {
			if w != "" {
				n := nameChoices[w]
				whom[0], whom[1], whom[2] = append(whom[0], n.FI), append(whom[1], n.SV), append(whom[2], n.EN)
			}
		}
		if r.payer != "" {
			n := ratePayer.Fill("who", nameChoices[r.payer])
			whom[0], whom[1], whom[2] = append(whom[0], n.FI), append(whom[1], n.SV), append(whom[2], n.EN)
		}
		all := [3]string{sum.FI, sum.SV, sum.EN}
		for i := range all {
			if len(whom[i]) > 0 {
				all[i] += " (" + strings.Join(whom[i], ", ") + ")"
			}
		}
		fi, sv, en = append(fi, all[0]), append(sv, all[1]), append(en, all[2])
	}
	return i18n.Text{FI: strings.Join(fi, "; "), SV: strings.Join(sv, "; "), EN: strings.Join(en, "; ")}
}

func valuesTable(p ui.Page, r *Rules) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(rulesValues), Columns: []ui.Column{{Label: p.T(rulesKey)}, {Label: p.T(rulesValue)}, {Label: p.T(rulesSource)}}}
	for _, k := range Keys {
		v, ok := r.Values[k.Path]
		if !ok {
			continue
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(p.T(k.Label().Capital())), ui.Text(valueText(p, r, k.Path)), sourceCell(p, v)}})
	}
	return t
}

func defaultsTable(p ui.Page, r *Rules) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(rulesDefaults), Columns: []ui.Column{{Label: p.T(rulesKey)}, {Label: p.T(rulesValue)}}}
	for _, k := range Keys {
		if v, ok := r.Values[k.Path]; ok && tidied(v.Text) != "" || k.Default == "" {
			continue
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(p.T(k.Label().Capital())), ui.Text(p.T(wordsOf(k, k.Default)))}})
	}
	return t
}

// text is the day as people write it, without a year.
func (m MonthDay) text() i18n.Text {
	d := m.In(2000)
	return i18n.Text{FI: d.FormatShort(i18n.FI), SV: d.FormatShort(i18n.SV), EN: d.FormatShort(i18n.EN)}
}

// windowsText are days of the year: "13.3.–25.3.; 14.8.–25.8.".
func windowsText(text string) i18n.Text {
	var fi, sv, en []string
	for line := range strings.SplitSeq(text, "\n") {
		w, err := parseMonthDays(line)
		if err != nil {
			return i18n.Same(text)
		}
		from, to := w.from.text(), w.to.text()
		fi, sv, en = append(fi, from.FI+"–"+to.FI), append(sv, from.SV+"–"+to.SV), append(en, from.EN+" – "+to.EN)
	}
	return i18n.Text{FI: strings.Join(fi, "; "), SV: strings.Join(sv, "; "), EN: strings.Join(en, "; ")}
}
