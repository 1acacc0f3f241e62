package support

import (
	"errors"
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// unknown stands in a form for a value that no source gives.
const unknown = "?"

// Edited is what somebody wrote of a draft: every key's value, "" where the
// rules say nothing of it, "?" where they do but no source gives the value.
type Edited struct {
	Values map[string]string
	Source string // of every value that is not as before
	Reason string // why this version is made
}

// written is a value as a form shows it.
func written(r *Rules, path string) string {
	v, ok := r.Values[path]
	switch {
	case !ok:
		return ""
	case tidied(v.Text) == "":
		return unknown
	}
	return tidied(v.Text)
}

// Written is every key's value as a form shows it, the beginning of an Edited.
func (r *Rules) Written() map[string]string {
	values := map[string]string{}
	for _, k := range Keys {
		values[k.Path] = written(r, k.Path)
	}
	return values
}

// apply is the rule set with what was written; what is wrong is told at its
// field, "key." and the path.
func (e Edited) apply(r *Rules) (*Rules, error) {
	now := *r
	now.t = terms{}
	now.Values = map[string]Value{}
	var bad fault.Fields
	changed := false
	for _, k := range Keys {
		text := tidied(e.Values[k.Path])
		if text == written(r, k.Path) {
			if v, ok := r.Values[k.Path]; ok {
				now.Values[k.Path] = v
			}
			continue
		}
		changed = true
		switch text {
		case "":
		case unknown:
			now.Values[k.Path] = Value{Source: e.Source}
		default:
			now.Values[k.Path] = Value{Text: text, Source: e.Source}
		}
	}
	if changed && e.Source == "" {
		bad.Add("source", msgSourceOf)
	}
	if e.Reason == "" {
		bad.Add("reason", msgReasonOf)
	}
	out, err := NewRules(now)
	var problems Problems
	if errors.As(err, &problems) {
		for _, p := range problems {
			bad.Add("key."+p.Path, sayProblem(p))
		}
	} else if err != nil {
		return nil, err
	}
	return out, bad.Err()
}

// sayProblem is what is wrong with a value, in words.
func sayProblem(p Problem) i18n.Text {
	k, ok := KeyOf(p.Path)
	switch {
	case !ok:
		return msgRulesWrong
	case p.contradicts():
		return msgContradicts
	case len(k.Choices) > 0:
		return msgChoices.Fill("choices", strings.Join(k.Choices, ", "))
	}
	if how, ok := formWords[k.Form]; ok {
		return msgWriteSo.Fill("form", how)
	}
	return msgWriteSo.Fill("form", i18n.Same(k.Form))
}

// Another is which version is begun: a correction of a rule set, or the rules
// from another year on.
type Another struct {
	Base   string // id of a rule set in force
	Year   int    // from which on; the base's own: a correction
	Reason string
}

// idFor is the id of the rules of a year: that of the base with its year
// exchanged.
func idFor(base *Rules, year int) string {
	return strings.TrimSuffix(base.ID, "-"+itoa(base.From.Year)) + "-" + itoa(year)
}

// begun is the first draft of the rules of a year, as the base has them.
func begun(base *Rules, year, version int) (*Rules, error) {
	r := *base
	r.t = terms{}
	r.Version = version
	if year != base.From.Year {
		r.ID, r.From, r.To = idFor(base, year), civil.Date{Year: year, Month: time.January, Day: 1}, civil.Date{}
		r.Unproven, r.DecidedBy, r.DecidedOn, r.Note = false, "", civil.Date{}, ""
	}
	return NewRules(r)
}
