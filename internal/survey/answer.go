package survey

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Suits is how a date suits somebody.
const (
	DoesNotSuit = 0
	IfNeeded    = 1
	SuitsWell   = 2
)

// Given is what somebody answers: the values by question id, as forms send
// them. The values of a poll are "KEY=2".
type Given map[string][]string

// Answer is one row of what was answered.
type Answer struct {
	Question string
	Option   string
	Number   int
	Text     string
}

// field is the name of a question's field in the form.
func (q Question) field() string { return "q." + q.ID }

// suits is the name of the field in which a date is judged.
func (q Question) suits(option string) string { return q.field() + "." + option }

// answers checks what was given against the questions. All that is wrong is
// said at its field.
func (s Survey) answers(g Given) ([]Answer, error) {
	var out []Answer
	var wrong fault.Fields
	for _, q := range s.Questions {
		rows, say := q.answer(g[q.ID])
		if !say.Empty() {
			wrong.Add(q.field(), say)
			continue
		}
		if len(rows) == 0 && q.Required {
			wrong.Add(q.field(), q.missing())
		}
		out = append(out, rows...)
	}
	if err := wrong.Err(); err != nil {
		return nil, err
	}
	if len(out) == 0 {
		return nil, fault.New(fault.Invalid, msgNothing)
	}
	return out, nil
}

func (q Question) missing() i18n.Text {
	switch q.Kind {
	case Words:
		return msgWriteAnswer
	case Number:
		return msgWriteNumber
	}
	return msgChoose
}

// answer are the rows of one question; say is what is wrong with it.
func (q Question) answer(values []string) (rows []Answer, say i18n.Text) {
	values = slices.DeleteFunc(slices.Clone(values), func(v string) bool { return v == "" })
	if len(values) == 0 {
		return nil, say
	}
	if len(values) > 1 && q.Kind != Multiple && q.Kind != DatesThatSuit {
		return nil, msgOnlyOne
	}
	switch q.Kind {
	case Single, Multiple:
		for _, v := range values {
			if _, ok := q.Option(v); !ok {
				return nil, msgChoose
			}
			if !slices.ContainsFunc(rows, func(a Answer) bool { return a.Option == v }) {
				rows = append(rows, Answer{Question: q.ID, Option: v})
			}
		}
	case Scale:
		n, err := strconv.Atoi(values[0])
		if err != nil || n < 1 || n > Steps {
			return nil, msgChoose
		}
		rows = []Answer{{Question: q.ID, Number: n}}
	case Number:
		n, err := strconv.Atoi(strings.Map(withoutSpace, values[0]))
		if err != nil || n < 0 || n > maxNumber {
			return nil, msgWriteNumber
		}
		rows = []Answer{{Question: q.ID, Number: n}}
	case Words:
		if len([]rune(values[0])) > maxAnswer {
			return nil, msgTooLong.Fill("max", maxAnswer)
		}
		rows = []Answer{{Question: q.ID, Text: values[0]}}
	case DatesThatSuit:
		return q.suitable(values)
	}
	return rows, say
}

func withoutSpace(r rune) rune {
	if r == ' ' || r == '\u00a0' || r == '\u202f' {
		return -1
	}
	return r
}

func (q Question) suitable(values []string) (rows []Answer, say i18n.Text) {
	for _, v := range values {
		key, how, _ := strings.Cut(v, "=")
		n, err := strconv.Atoi(how)
		if _, ok := q.Option(key); !ok || err != nil || n < DoesNotSuit || n > SuitsWell {
			return nil, msgChoose
		}
		if !slices.ContainsFunc(rows, func(a Answer) bool { return a.Option == key }) {
			rows = append(rows, Answer{Question: q.ID, Option: key, Number: n})
		}
	}
	return rows, say
}

// given is what was answered, as the form sends it.
func given(list []Answer, s Survey) Given {
	g := Given{}
	for _, a := range list {
		q, ok := s.Question(a.Question)
		if !ok {
			continue
		}
		v := a.Option
		switch q.Kind {
		case Scale, Number:
			v = strconv.Itoa(a.Number)
		case Words:
			v = a.Text
		case DatesThatSuit:
			v = a.Option + "=" + strconv.Itoa(a.Number)
		}
		g[q.ID] = append(g[q.ID], v)
	}
	return g
}

// replied reads an answer out of the first line of a mail: the number of an
// option or its words; of a poll the numbers of the dates that suit, 0 for
// none.
func (s Survey) replied(text string) (Given, error) {
	q := s.Questions[0]
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	refuse := fault.New(fault.Invalid, msgReplyNumber.Fill("most", len(q.Options)))
	if q.Kind == DatesThatSuit {
		refuse = fault.New(fault.Invalid, msgReplyDates.Fill("most", len(q.Options)))
	}
	for _, o := range q.Options {
		if q.Kind == Single && alikeWords(line, o.Label) {
			return Given{q.ID: {o.Key}}, nil
		}
	}
	numbers, ok := numbersIn(line)
	if !ok {
		return nil, refuse
	}
	if q.Kind == Single {
		if len(numbers) != 1 || numbers[0] < 1 || numbers[0] > len(q.Options) {
			return nil, refuse
		}
		return Given{q.ID: {q.Options[numbers[0]-1].Key}}, nil
	}
	none := len(numbers) == 1 && numbers[0] == 0
	var values []string
	for i, o := range q.Options {
		how := DoesNotSuit
		if slices.Contains(numbers, i+1) {
			how = SuitsWell
		}
		values = append(values, o.Key+"="+strconv.Itoa(how))
	}
	if !none && slices.ContainsFunc(numbers, func(n int) bool { return n < 1 || n > len(q.Options) }) {
		return nil, refuse
	}
	return Given{q.ID: values}, nil
}

func alikeWords(line string, c i18n.Content) bool {
	line = i18n.Fold(strings.Trim(line, " .!,;:"))
	return line != "" && slices.ContainsFunc(c.Langs(), func(l i18n.Lang) bool { return i18n.Fold(c.Own(l)) == line })
}

// numbersIn are the numbers of a short line; ok is false where there are none,
// or where they look like a date or an hour, of which nobody knows what is meant.
func numbersIn(line string) (numbers []int, ok bool) {
	if len([]rune(line)) > 60 {
		return nil, false
	}
	runes := []rune(line)
	for i, r := range runes {
		if (r == '.' || r == ':' || r == '/' || r == '-' || r == '–') && i > 0 && i+1 < len(runes) && digit(runes[i-1]) && digit(runes[i+1]) {
			return nil, false
		}
	}
	for _, w := range strings.FieldsFunc(line, func(r rune) bool { return !digit(r) }) {
		n, err := strconv.Atoi(w)
		if err != nil {
			return nil, false
		}
		numbers = append(numbers, n)
	}
	return numbers, len(numbers) > 0
}

func digit(r rune) bool { return r >= '0' && r <= '9' }

// Mine is what somebody has answered, where it carries their name.
type Mine struct {
	Given   Given
	Changed time.Time
}
