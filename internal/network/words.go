package network

import (
	"strconv"
	"strings"

	"parvi/internal/org"
	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// Format is the amount with its word: "yli 60", "omkring 1 300".
func (a Amount) Format(l i18n.Lang) string { return amounts[a.Qualifier].With(l, "n", a.Value) }

// Say is the condition in words: "järjestössä on alle 10 työntekijää".
func (c Condition) Say(l i18n.Lang) string {
	n, _ := strconv.Atoi(c.Value)
	switch c.Attribute {
	case OrgScope:
		switch c.Value {
		case "national":
			return msgScopeNational.In(l)
		case "regional":
			return msgScopeRegional.In(l)
		default:
			return msgScopeLocal.In(l)
		}
	case OrgEmployees:
		say := map[string]i18n.Text{"<": msgFewer, "<=": msgAtMost, "=": msgExactly, ">=": msgAtLeast, ">": msgMore}[c.Operator]
		return say.With(l, "n", n)
	case PostStarted:
		if n == 1 {
			return msgFirstYear.In(l)
		}
		return msgFirstYears.With(l, "n", n)
	case OrgRegion:
		if r, ok := place.RegionByCode(c.Value); ok {
			return msgOrgRegionIs.With(l, "value", r.Name)
		}
		return msgOrgRegionIs.With(l, "value", c.Value)
	default:
		if kind := org.Kind(c.Value).Word(); !kind.Empty() {
			return msgOrgKindIs.With(l, "value", kind)
		}
		return msgOrgKindIs.With(l, "value", c.Value)
	}
}

// SayVerdict says how the condition stands: "ehto täyttyy", or of a post that
// began long ago "yli vuosi tehtävässä".
func (j Judged) SayVerdict(l i18n.Lang) string {
	switch j.Verdict {
	case Met:
		return msgKnownMet.In(l)
	case Unknown:
		return msgKnownUnknown.In(l)
	}
	if j.Attribute == PostStarted && j.Value == "1" {
		return msgOverAYear.In(l)
	}
	return msgKnownUnmet.In(l)
}

// sayValue says what is known or was declared, in the words of the conditions.
func sayValue(l i18n.Lang, f Fact) string {
	switch f.Attribute {
	case PostStarted:
		if d, err := civil.ParseDate(f.Value); err == nil {
			return d.Format(l)
		}
		return f.Value
	case OrgEmployees:
		if n, err := strconv.Atoi(f.Value); err == nil {
			return countEmployees.In(l, n)
		}
		return f.Value
	}
	return Condition{Attribute: f.Attribute, Value: f.Value}.Say(l)
}

// valueWord is the value of a condition as somebody who edits it reads it.
func (c Condition) valueWord(l i18n.Lang) string {
	switch c.Attribute {
	case OrgScope:
		if word := org.Reach(c.Value).Word(); !word.Empty() {
			return word.In(l)
		}
	case OrgKind:
		if word := org.Kind(c.Value).Word(); !word.Empty() {
			return word.In(l)
		}
	case OrgRegion:
		if r, ok := place.RegionByCode(c.Value); ok {
			return r.Name.In(l)
		}
	}
	return c.Value
}

// valueNamed is the value that somebody means by a word of any of the three
// languages; a word that names nothing stays, and is refused by the rule.
func valueNamed(a Attribute, word string) string {
	word = strings.TrimSpace(word)
	folded := i18n.Fold(word)
	is := func(t i18n.Text) bool {
		return folded == i18n.Fold(t.FI) || folded == i18n.Fold(t.SV) || folded == i18n.Fold(t.EN)
	}
	switch a {
	case OrgScope:
		for _, r := range []org.Reach{org.ReachNational, org.ReachRegional, org.ReachLocal} {
			if is(r.Word()) {
				return string(r)
			}
		}
	case OrgKind:
		for _, k := range org.Kinds {
			if is(k.Word()) {
				return string(k)
			}
		}
	case OrgRegion:
		if r, ok := place.FindRegion(word); ok {
			return r.Code
		}
	}
	return word
}

// list joins words as a language does: "a, b ja c".
func list(l i18n.Lang, items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	and := map[i18n.Lang]string{i18n.FI: " ja ", i18n.SV: " och ", i18n.EN: " and "}[l.Or(i18n.FI)]
	return strings.Join(items[:len(items)-1], ", ") + and + items[len(items)-1]
}

// span says from when to when, in days: "1.9.2024 alkaen", "–31.12.2025".
func span(l i18n.Lang, from, to civil.Date) string {
	switch {
	case from.IsZero() && to.IsZero():
		return ""
	case to.IsZero():
		return msgSince.With(l, "date", from.Format(l))
	case from.IsZero():
		return msgUntil.With(l, "date", to.Format(l))
	default:
		return from.Format(l) + "–" + to.Format(l)
	}
}

// inEach is a text of people as each reader gets it.
func inEach(c i18n.Content) i18n.Text {
	return i18n.Text{FI: c.In(i18n.FI), SV: c.In(i18n.SV), EN: c.In(i18n.EN)}
}
