package survey

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// QuestionKind is how a question is answered.
type QuestionKind string

// The kinds of questions. A scale goes from 1 to 5, with a word for each end.
const (
	Single        QuestionKind = "single"
	Multiple      QuestionKind = "multiple"
	Scale         QuestionKind = "scale"
	Number        QuestionKind = "number"
	Words         QuestionKind = "text"
	DatesThatSuit QuestionKind = "dates"
)

// QuestionKinds are those one chooses from.
var QuestionKinds = []QuestionKind{Single, Multiple, Scale, Number, Words}

// Steps are how many a scale has.
const Steps = 5

// Option is one answer to choose; of a scale the word for an end; of a poll a
// date.
type Option struct {
	Key   string       `json:"key"`
	Label i18n.Content `json:"label,omitzero"`
	Start time.Time    `json:"start,omitzero"`
	End   time.Time    `json:"end,omitzero"`
}

// Question is one question of a survey.
type Question struct {
	ID       string
	Survey   string
	Key      string
	Place    int
	Kind     QuestionKind
	Title    i18n.Content
	Hint     i18n.Content
	Required bool
	Options  []Option
}

// Option finds an option by its key.
func (q Question) Option(key string) (Option, bool) {
	i := slices.IndexFunc(q.Options, func(o Option) bool { return o.Key == key })
	if i < 0 {
		return Option{}, false
	}
	return q.Options[i], true
}

// end is the word for one end of a scale.
func (q Question) end(step int) i18n.Content {
	o, _ := q.Option(strconv.Itoa(step))
	return o.Label
}

// splits tells whether the question parts those who answer into groups.
func (q Question) splits() bool { return q.Kind == Single || q.Kind == Scale }

// asks tells whether everything of the question is said in a language.
func (q Question) asks(l i18n.Lang) bool {
	if !q.Title.Has(l) || !q.Hint.Empty() && !q.Hint.Has(l) {
		return false
	}
	return q.Kind == DatesThatSuit || !slices.ContainsFunc(q.Options, func(o Option) bool { return !o.Label.Has(l) })
}

// same tells whether answers to two questions of one key can be compared.
func (q Question) same(o Question) bool {
	if q.Kind != o.Kind || len(q.Options) != len(o.Options) {
		return false
	}
	for i := range q.Options {
		if q.Options[i].Key != o.Options[i].Key {
			return false
		}
	}
	return true
}

// Asked is a question to be added or changed, as its form has it: the options
// one a line, in each language the same number of lines.
type Asked struct {
	Kind      QuestionKind
	Title     i18n.Content
	Hint      i18n.Content
	Required  bool
	Lines     i18n.Content // options
	Low, High i18n.Content // of a scale
}

// question makes a question of what was written; old are its options before.
func (a Asked) question(langs []i18n.Lang, old []Option) (Question, error) {
	q := Question{Kind: a.Kind, Title: a.Title, Hint: a.Hint, Required: a.Required}
	var wrong fault.Fields
	if !slices.Contains(QuestionKinds, a.Kind) {
		wrong.Add("kind", msgKind)
	}
	if a.Title.Empty() {
		wrong.Add("title", msgQuestionMissing)
	}
	tooLong(&wrong, "title", a.Title, 300)
	tooLong(&wrong, "hint", a.Hint, 500)
	for _, l := range langs {
		if !a.Title.Empty() && !a.Title.Has(l) {
			wrong.Add("title", msgAlsoIn.Fill("language", l.Name()))
			break
		}
	}
	switch a.Kind {
	case Single, Multiple:
		q.Options = a.options(&wrong, langs, old)
	case Scale:
		q.Options = []Option{{Key: "1", Label: a.Low}, {Key: strconv.Itoa(Steps), Label: a.High}}
		for i, name := range []string{"low", "high"} {
			c := q.Options[i].Label
			tooLong(&wrong, name, c, 60)
			for _, l := range langs {
				if !c.Has(l) {
					wrong.Add(name, msgEndMissing.Fill("language", l.Name()))
					break
				}
			}
		}
	}
	return q, wrong.Err()
}

func (a Asked) options(wrong *fault.Fields, langs []i18n.Lang, old []Option) []Option {
	var list []Option
	for _, l := range i18n.Langs {
		lines := linesOf(a.Lines.Own(l))
		if len(lines) == 0 {
			if slices.Contains(langs, l) {
				wrong.Add("lines", msgOptionsMissing.Fill("language", l.Name()))
				return nil
			}
			continue
		}
		if list == nil {
			list = make([]Option, len(lines))
		}
		if len(lines) != len(list) {
			wrong.Add("lines", msgOptionsDiffer)
			return nil
		}
		for i, line := range lines {
			if len([]rune(line)) > 160 {
				wrong.Add("lines", msgTooLong.Fill("max", 160))
				return nil
			}
			list[i].Label = list[i].Label.Set(l, line)
		}
	}
	if len(list) < 2 || len(list) > maxOptions {
		wrong.Add("lines", msgOptionsCount.Fill("most", maxOptions))
		return nil
	}
	if twice(list) {
		wrong.Add("lines", msgOptionsTwice)
		return nil
	}
	return keyed(list, old)
}

func twice(list []Option) bool {
	for _, l := range i18n.Langs {
		seen := map[string]bool{}
		for _, o := range list {
			label := i18n.Fold(o.Label.Own(l))
			if label != "" && seen[label] {
				return true
			}
			seen[label] = true
		}
	}
	return false
}

// keyed gives options their keys: that of the old option with the same words,
// or in the same place while their number is the same, else a new one. A word
// that is mended does not end a comparison.
func keyed(list, old []Option) []Option {
	used := map[string]bool{}
	for i := range list {
		for _, o := range old {
			if !used[o.Key] && alike(list[i].Label, o.Label) {
				list[i].Key, used[o.Key] = o.Key, true
				break
			}
		}
	}
	for i := range list {
		if list[i].Key == "" && len(list) == len(old) && !used[old[i].Key] {
			list[i].Key, used[old[i].Key] = old[i].Key, true
		}
	}
	n := 0
	for i := range list {
		for list[i].Key == "" {
			n++
			key := "o" + strconv.Itoa(n)
			if !used[key] && !slices.ContainsFunc(old, func(o Option) bool { return o.Key == key }) {
				list[i].Key, used[key] = key, true
			}
		}
	}
	return list
}

func alike(a, b i18n.Content) bool {
	return slices.ContainsFunc(i18n.Langs[:], func(l i18n.Lang) bool { return a.Has(l) && a.Own(l) == b.Own(l) })
}

func linesOf(s string) []string {
	var out []string
	for _, line := range strings.Split(s, "\n") {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// lines is the options as the form has them.
func (q Question) lines() i18n.Content {
	var c i18n.Content
	for _, l := range i18n.Langs {
		var lines []string
		for _, o := range q.Options {
			if o.Label.Has(l) {
				lines = append(lines, o.Label.Own(l))
			}
		}
		c = c.Set(l, strings.Join(lines, "\n"))
	}
	return c
}

// words are what a value of a form says.
func (q Question) words(value string, l i18n.Lang) string {
	key, how, _ := strings.Cut(value, "=")
	switch q.Kind {
	case Single, Multiple:
		if o, ok := q.Option(value); ok {
			return o.Label.In(l)
		}
	case DatesThatSuit:
		if o, ok := q.Option(key); ok {
			n, _ := strconv.Atoi(how)
			return civil.FormatPeriod(l, o.Start, o.End) + ": " + suitNames[min(max(n, DoesNotSuit), SuitsWell)].In(l)
		}
	}
	return value
}
