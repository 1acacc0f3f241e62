package survey

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"parvi/internal/platform/i18n"
)

// Cell is how many answered one thing: an option, a step, a number, how a date
// suits.
type Cell struct {
	Option string
	Number int
	N      int
}

// Distribution is what was answered to one question. Hidden is one of which
// nothing may be shown; it then holds nothing but the question.
type Distribution struct {
	Question Question
	Answers  int // people who answered it
	Cells    []Cell
	Texts    []string // in an order that tells nothing
	Hidden   bool
}

// hide takes everything out of a distribution that may not be shown.
func (d Distribution) hide() Distribution {
	return Distribution{Question: d.Question, Hidden: true}
}

// guard hides a distribution of fewer answers than may be shown.
func (d Distribution) guard() Distribution {
	if d.Answers < Least {
		return d.hide()
	}
	return d
}

// N is how many chose an option, or a step of a scale.
func (d Distribution) N(option string, number int) int {
	n := 0
	for _, c := range d.Cells {
		if c.Option == option && c.Number == number {
			n += c.N
		}
	}
	return n
}

// Mean is the mean of a scale or of numbers; false where there is none.
func (d Distribution) Mean() (float64, bool) {
	if d.Hidden || d.Question.Kind != Scale && d.Question.Kind != Number {
		return 0, false
	}
	sum, n := 0.0, 0
	for _, c := range d.Cells {
		sum, n = sum+float64(c.Number)*float64(c.N), n+c.N
	}
	if n == 0 {
		return 0, false
	}
	return sum / float64(n), true
}

// Median is the middle of the numbers; of two middle ones their mean.
func (d Distribution) Median() (float64, bool) {
	if d.Hidden || d.Question.Kind != Number && d.Question.Kind != Scale {
		return 0, false
	}
	cells := slices.Clone(d.Cells)
	slices.SortFunc(cells, func(a, b Cell) int { return cmp.Compare(a.Number, b.Number) })
	total := 0
	for _, c := range cells {
		total += c.N
	}
	if total == 0 {
		return 0, false
	}
	at := func(i int) float64 {
		for _, c := range cells {
			if i < c.N {
				return float64(c.Number)
			}
			i -= c.N
		}
		return math.NaN()
	}
	return (at((total-1)/2) + at(total/2)) / 2, true
}

// Bar is one line of a distribution: its words, how many, and which share of
// those who answered in whole per cent.
type Bar struct {
	Key   string
	Label i18n.Content
	N     int
	Share int
}

// Bars are the lines of a distribution in the order of the form.
func (d Distribution) Bars() []Bar {
	var out []Bar
	add := func(key string, label i18n.Content, n int) {
		out = append(out, Bar{Key: key, Label: label, N: n, Share: percent(n, d.Answers)})
	}
	switch q := d.Question; q.Kind {
	case Single, Multiple:
		for _, o := range q.Options {
			add(o.Key, o.Label, d.N(o.Key, 0))
		}
	case Scale:
		for step := 1; step <= Steps; step++ {
			key := strconv.Itoa(step)
			label := i18n.Content(i18n.Same(key))
			if end := q.end(step); !end.Empty() {
				label = end.Map(func(s string) string { return key + " " + s })
			}
			add(key, label, d.N("", step))
		}
	}
	return out
}

// Compared is a question beside what was answered to it last time.
type Compared struct {
	Distribution
	Before  Distribution // without a question where it was not asked, or otherwise
	Between bool         // whether both may be shown beside one another
}

// compare lays distributions beside those of last time, by the keys of their
// questions. A question that was asked otherwise is not compared.
func compare(now, before []Distribution) []Compared {
	byKey := map[string]Distribution{}
	for _, d := range before {
		byKey[d.Question.Key] = d
	}
	var out []Compared
	for _, d := range now {
		c := Compared{Distribution: d}
		if b, ok := byKey[d.Question.Key]; ok && d.Question.same(b.Question) && d.Question.Kind != Words {
			c.Before, c.Between = b, !b.Hidden && !d.Hidden
		}
		out = append(out, c)
	}
	return out
}

// Suppressed tells which of the groups, that together are a whole which is
// shown, may not be: those of one to four answers, and so many of the smallest
// others that what is hidden is at least five in all. Otherwise the whole less
// the groups shown would tell what was hidden.
func Suppressed(counts []int) []bool {
	hidden := make([]bool, len(counts))
	sum := 0
	for i, n := range counts {
		if n > 0 && n < Least {
			hidden[i], sum = true, sum+n
		}
	}
	for sum > 0 && sum < Least {
		next := -1
		for i, n := range counts {
			if n > 0 && !hidden[i] && (next < 0 || n < counts[next]) {
				next = i
			}
		}
		if next < 0 {
			return hidden
		}
		hidden[next], sum = true, sum+counts[next]
	}
	return hidden
}

// Group is a part of those who answered: by what they answered to a question
// that parts them. Option "" and number 0 are those who did not answer it.
type Group struct {
	Option string
	Number int
}

// Key is how a group stands in an address.
func (g Group) Key() string {
	if g.Option == "" && g.Number > 0 {
		return strconv.Itoa(g.Number)
	}
	return g.Option
}

// split are how many of each group answered each question: a row of counts for
// each, with the same groups in the same order in all of them.
type split struct {
	groups []Group
	counts map[string][]int // by question id
}

func (s split) at(g Group) int { return slices.Index(s.groups, g) }

// shows tells whether what a group answered to a question may be shown beside
// what all did.
func (s split) shows(question string, g Group) bool {
	i, counts := s.at(g), s.counts[question]
	return i >= 0 && i < len(counts) && counts[i] >= Least && !Suppressed(counts)[i]
}

// total is what a question's answers by label come to, for comparing many
// surveys: what of one label may not be shown is hidden, and so is what would
// tell it when the labels are parts of a whole.
func guardAll(list []Distribution) []Distribution {
	counts := make([]int, len(list))
	for i, d := range list {
		counts[i] = d.Answers
	}
	out := make([]Distribution, len(list))
	for i, hidden := range Suppressed(counts) {
		out[i] = list[i]
		if hidden || list[i].Answers < Least {
			out[i] = list[i].hide()
		}
	}
	return out
}
