package curriculum

import (
	"strconv"
	"strings"

	"parvi/internal/platform/i18n"
)

// Milli is an exact number in thousandths: 1.5 is 1500.
type Milli int64

// mostMilli keeps every product and sum far from overflow.
const mostMilli = Milli(100_000 * 1000)

// ParseMilli reads what people type: "12", "1,5", "0.11". ok is false for what
// is no number, is below zero, has more than three decimals, or is beyond any
// course.
func ParseMilli(s string) (n Milli, ok bool) {
	s = strings.Replace(strings.Join(strings.Fields(s), ""), ",", ".", 1)
	whole, rest, point := strings.Cut(s, ".")
	if whole == "" || point && rest == "" || len(rest) > 3 || len(strings.TrimLeft(whole, "0")) > 6 {
		return 0, false
	}
	for _, r := range whole + rest {
		if r < '0' || r > '9' {
			return 0, false
		}
	}
	v, err := strconv.ParseInt(whole+(rest + "000")[:3], 10, 64)
	return Milli(v), err == nil && Milli(v) <= mostMilli
}

// In is the number as a language writes it, without needless zeros.
func (n Milli) In(l i18n.Lang) string {
	decimals := 3
	for decimals > 0 && n%[...]Milli{1000, 100, 10, 1}[decimals-1] == 0 {
		decimals--
	}
	return i18n.Decimal(l, float64(n)/1000, decimals)
}

// text is the number as a form shows it again.
func (n Milli) text() string {
	s := strconv.FormatInt(int64(n)/1000, 10)
	if part := strings.TrimRight(strconv.FormatInt(int64(n)%1000+1000, 10)[1:], "0"); part != "" {
		s += "," + part
	}
	return s
}

// said is the number in each language, for messages.
func (n Milli) said() i18n.Text {
	return i18n.Text{FI: n.In(i18n.FI), SV: n.In(i18n.SV), EN: n.In(i18n.EN)}
}

// WorkKind is a way a participant works.
type WorkKind string

// The kinds of work, with the factors of the study centres' common calculator
// (opintokeskukset.fi, opintojen mitoituslaskuri): hours of work for an hour, or
// for a page. Work in one's own time is counted as it is.
const (
	Lecture   WorkKind = "lecture"
	Active    WorkKind = "active"
	Practice  WorkKind = "practice"
	Easy      WorkKind = "easy"
	Demanding WorkKind = "demanding"
	OwnTime   WorkKind = "own"
)

// WorkKinds lists them.
var WorkKinds = [...]WorkKind{Lecture, Active, Practice, Easy, Demanding, OwnTime}

// taught tells whether somebody teaches in that time.
func (k WorkKind) taught() bool { return k == Lecture || k == Active }

// Rules are how a centre sizes its models.
type Rules struct {
	PerCredit Milli              `json:"per_credit"` // hours of work in a credit
	Least     Milli              `json:"least"`      // credits a model must have
	Factors   map[WorkKind]Milli `json:"factors"`
}

// Defaults are the rules of a centre that has set none: 27 hours a credit, at
// least one credit, and the common calculator's factors.
func Defaults() Rules {
	return Rules{PerCredit: 27_000, Least: 1000, Factors: map[WorkKind]Milli{
		Lecture: 1500, Active: 2000, Practice: 2000, Easy: 50, Demanding: 110, OwnTime: 1000,
	}}
}

// Sizing is how much of each work a model has, with the rules it was sized by:
// a version keeps those of its day.
type Sizing struct {
	Amounts map[WorkKind]Milli `json:"amounts"` // hours, of reading pages
	By      Rules              `json:"by"`
}

// Line is one kind of work counted.
type Line struct {
	Kind           WorkKind
	Amount, Factor Milli
	Hours          Milli // rounded for showing; the sum is not made of these
}

// Lines are the kinds of work there are.
func (s Sizing) Lines() []Line {
	var out []Line
	for _, k := range WorkKinds {
		if a := s.Amounts[k]; a > 0 {
			out = append(out, Line{k, a, s.By.Factors[k], half(int64(a)*int64(s.By.Factors[k]), 1000)})
		}
	}
	return out
}

// micro is the work in millionths of an hour: exact.
func (s Sizing) micro() int64 {
	var sum int64
	for _, k := range WorkKinds {
		sum += int64(s.Amounts[k]) * int64(s.By.Factors[k])
	}
	return sum
}

// Work is the participant's work in hours, rounded half up to thousandths.
func (s Sizing) Work() Milli { return half(s.micro(), 1000) }

// Taught is the teaching in it, in hours as they are.
func (s Sizing) Taught() Milli {
	var sum Milli
	for _, k := range WorkKinds {
		if k.taught() {
			sum += s.Amounts[k]
		}
	}
	return sum
}

// Credits are the work divided by the hours of a credit, rounded half up to
// two decimals.
func (s Sizing) Credits() Milli {
	if s.By.PerCredit <= 0 {
		return 0
	}
	return 10 * half(s.micro(), 10*int64(s.By.PerCredit))
}

// half is a/b rounded half up, for a not below zero.
func half(a, b int64) Milli { return Milli((2*a + b) / (2 * b)) }

// tooSmall tells with its arithmetic that a model has fewer credits than its
// centre asks for; it compares the work itself, not rounded credits.
func (s Sizing) tooSmall(r Rules) i18n.Text {
	if s.micro() >= int64(r.Least)*int64(r.PerCredit) {
		return i18n.Text{}
	}
	need := half(int64(r.Least)*int64(r.PerCredit), 1000)
	return msgTooSmall.Fill("work", s.Work().said(), "per", s.By.PerCredit.said(), "credits", s.Credits().said(), "least", r.Least.said(), "need", need.said())
}
