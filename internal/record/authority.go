package record

import (
	"slices"
	"strings"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

// Field is a class of subjects in the classification of a year.
type Field struct {
	Code string
	Name i18n.Content
}

// Counting is how a study centre's year is told to the authorities.
type Counting struct {
	Version string       // of the classification
	Fields  i18n.Content // a line a field: its code, then its name
	Least   int          // a training counts from so many hours on, in hundredths
	Price   money.Cents  // that the state pays for a teaching hour; 0: not told
}

// defaultCounting is that of a centre which has set none: trainings from six
// hours on (study-centre.md 4.1, which doubts whether that still holds), and
// no classes, since no source we have lists those of 2024.
func defaultCounting() Counting { return Counting{Version: "2024", Least: 600} }

const (
	maxFields   = 100
	maxCodeSize = 12
)

// fields are the classes, each with its name in the languages that tell it.
func (c Counting) fields() []Field {
	var out []Field
	for _, l := range i18n.Langs {
		for line := range strings.Lines(c.Fields.Own(l)) {
			code, name, _ := strings.Cut(strings.TrimSpace(line), " ")
			if code == "" {
				continue
			}
			i := slices.IndexFunc(out, func(f Field) bool { return f.Code == code })
			if i < 0 {
				i = len(out)
				out = append(out, Field{Code: code})
			}
			out[i].Name = out[i].Name.Set(l, strings.TrimSpace(name))
		}
	}
	return out
}

func (c Counting) check() error {
	var wrong fault.Fields
	if c.Version == "" || len([]rune(c.Version)) > 40 {
		wrong.Add("version", msgVersion)
	}
	list := c.fields()
	if len(list) > maxFields {
		wrong.Add("fields", msgManyFields.Fill("max", maxFields))
	}
	for _, f := range list {
		if f.Name.Empty() || len(f.Code) > maxCodeSize {
			wrong.Add("fields", msgFieldLine)
			break
		}
	}
	if c.Least < 0 || c.Least > 100_00 {
		wrong.Add("least", msgLeast)
	}
	if c.Price < 0 || c.Price > 10_000_00 {
		wrong.Add("price", msgPrice)
	}
	return wrong.Err()
}

// FieldRow is a line of the table by subject. Women are of those who told their
// sex; net counts each person once within the line.
type FieldRow struct {
	Field
	Courses, Hours    int // hours in hundredths
	Gross, Women, Net int
	Told              int // gross, of whom the sex is known
}

// tally counts the year by subject.
type tally struct {
	rows []FieldRow
	at   map[string]int
	seen map[[2]string]bool
	all  map[string]bool
}

func newTally(fields []Field) *tally {
	t := &tally{at: map[string]int{}, seen: map[[2]string]bool{}, all: map[string]bool{}}
	for _, f := range fields {
		t.at[f.Code] = len(t.rows)
		t.rows = append(t.rows, FieldRow{Field: f})
	}
	return t
}

// row is the line of a code; one that the classification does not know any
// more has a line of its own, and none stands last.
func (t *tally) row(code string) *FieldRow {
	i, ok := t.at[code]
	if !ok {
		i = len(t.rows)
		t.at[code], t.rows = i, append(t.rows, FieldRow{Field: Field{Code: code}})
	}
	return &t.rows[i]
}

func (t *tally) held(code string, courses, hours int) {
	r := t.row(code)
	r.Courses += courses
	r.Hours += hours
}

func (t *tally) came(code, person, sex string) {
	r := t.row(code)
	r.Gross++
	if sex != "" {
		r.Told++
	}
	if sex == "female" {
		r.Women++
	}
	if k := [2]string{code, person}; !t.seen[k] {
		t.seen[k] = true
		r.Net++
	}
	t.all[person] = true
}

// total is all lines together; net counts each person once in the year.
func (t *tally) total() FieldRow {
	sum := FieldRow{Net: len(t.all)}
	for _, r := range t.rows {
		sum.Courses += r.Courses
		sum.Hours += r.Hours
		sum.Gross += r.Gross
		sum.Told += r.Told
		sum.Women += r.Women
	}
	return sum
}

// lines are those of the classification in its order, then codes of others,
// then what has no subject; lines without anything of the last two are none.
func (t *tally) lines() []FieldRow {
	list := slices.Clone(t.rows)
	slices.SortStableFunc(list, func(a, b FieldRow) int {
		none := func(r FieldRow) int {
			if r.Code == "" {
				return 1
			}
			return 0
		}
		return none(a) - none(b)
	})
	return list
}

// StateBase is what the state's share is counted from: teaching hours, in
// hundredths, times the price of one, rounded once, half up to the cent.
func StateBase(hours int, price money.Cents) money.Cents {
	return money.Cents((int64(hours)*int64(price) + 50) / 100)
}
