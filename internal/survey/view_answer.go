package survey

import (
	"strconv"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// answerView is the form on which a survey is answered.
type answerView struct {
	Sheet
	Action  string
	Given   Given
	Errors  ui.Errors
	Preview bool
}

// form is sent by those who answer; a preview is looked at.
func (v answerView) form() ui.FormSpec {
	spec := ui.FormSpec{Action: v.Action, Errors: v.Errors}
	if v.Preview {
		spec.Method = "get"
	}
	return spec
}

// only are the languages of a survey that has none of the reader's; "" where
// it has.
func (v answerView) only(p ui.Page) string {
	if v.Survey.Title.Has(p.Lang) {
		return ""
	}
	var names []string
	for _, l := range v.Survey.Langs() {
		names = append(names, l.Name())
	}
	return p.T(answerOnly, "languages", strings.Join(names, ", "))
}

func (v answerView) field(p ui.Page, q Question) ui.Field {
	f := ui.Field{Name: q.field(), Label: asText(q.Title), Hint: asText(q.Hint), Required: q.Required}
	if q.Kind == Number && q.Hint.Empty() {
		f.Hint = answerWhole
	}
	if _, l := q.Title.Pick(p.Lang); l != p.Lang {
		f.LabelLang = l
	}
	if values := v.Given[q.ID]; len(values) > 0 {
		f.Value = values[0]
	}
	return f
}

func (v answerView) options(p ui.Page, q Question) []ui.Option {
	var out []ui.Option
	if q.Kind == Scale {
		for step := 1; step <= Steps; step++ {
			key := strconv.Itoa(step)
			label := key
			if end := q.end(step); !end.Empty() {
				label += " " + end.In(p.Lang)
			}
			out = append(out, ui.Option{Value: key, Label: label})
		}
	} else {
		for _, o := range q.Options {
			out = append(out, ui.Option{Value: o.Key, Label: o.Label.In(p.Lang)})
		}
	}
	if !q.Required && q.Kind != Multiple {
		out = append(out, ui.Option{Value: "", Label: p.T(answerNoChoice)})
	}
	return out
}

// suitField is the field in which one date is judged.
func (v answerView) suitField(p ui.Page, q Question, o Option) ui.Field {
	f := ui.Field{Name: q.suits(o.Key), Required: true, Value: strconv.Itoa(DoesNotSuit)}
	for _, l := range i18n.Langs {
		switch l {
		case i18n.FI:
			f.Label.FI = civil.FormatPeriod(l, o.Start, o.End)
		case i18n.SV:
			f.Label.SV = civil.FormatPeriod(l, o.Start, o.End)
		default:
			f.Label.EN = civil.FormatPeriod(l, o.Start, o.End)
		}
	}
	for _, value := range v.Given[q.ID] {
		if key, how, ok := strings.Cut(value, "="); ok && key == o.Key {
			f.Value = how
		}
	}
	return f
}

func suits(p ui.Page) []ui.Option {
	var out []ui.Option
	for n := SuitsWell; n >= DoesNotSuit; n-- {
		out = append(out, ui.Option{Value: strconv.Itoa(n), Label: p.T(suitNames[n])})
	}
	return out
}

func (v answerView) button() i18n.Text {
	if !v.Mine.Changed.IsZero() {
		return answerChange
	}
	return answerSend
}

func (v answerView) kept(p ui.Page) string {
	if v.Survey.Anonymous {
		return p.T(answerKept)
	}
	return p.T(answerKeptName, "date", p.Date(v.Survey.ClosesOn))
}

func number(f ui.Field) ui.Field {
	f.InputMode, f.Size, f.Max = "numeric", "short", 20
	return f
}

// wordsField warns of names where none are to be.
func wordsField(f ui.Field, nameless bool) ui.Field {
	f.Max = maxAnswer
	if nameless && f.Hint.Empty() {
		f.Hint = answerNoNames
	}
	return f
}
