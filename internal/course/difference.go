package course

import (
	"slices"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Difference is what a reviewer sees of a course that was held before.
type Difference struct {
	Label         i18n.Text
	Before, After string
}

// Differences are how a plan differs from the last time, in a reader's
// language. Dates are expected to differ and are left out.
func Differences(before, after Course, l i18n.Lang) []Difference {
	var list []Difference
	add := func(label i18n.Text, a, b string) {
		if strings.TrimSpace(a) != strings.TrimSpace(b) {
			list = append(list, Difference{label, a, b})
		}
	}
	add(fieldName, before.Name.In(l), after.Name.In(l))
	add(fieldAudience, before.Audience.In(l), after.Audience.In(l))
	add(fieldOutcomes, before.Outcomes.In(l), after.Outcomes.In(l))
	add(fieldContents, before.Contents.In(l), after.Contents.In(l))
	add(fieldMethods, before.Methods.In(l), after.Methods.In(l))
	add(fieldAssessment, before.Assessment.In(l), after.Assessment.In(l))
	add(fieldOnline, before.Online.In(l), after.Online.In(l))
	add(fieldHours, before.Hours.Format(l), after.Hours.Format(l))
	add(fieldSessions, i18n.Number(l, len(before.Sessions)), i18n.Number(l, len(after.Sessions)))
	add(fieldTrainers, trainers(before.Sessions), trainers(after.Sessions))
	add(fieldPlace, before.where().In(l), after.where().In(l))
	add(fieldModes, modes(before.Plan, l), modes(after.Plan, l))
	add(fieldParticipants, i18n.Number(l, before.Participants), i18n.Number(l, after.Participants))
	add(fieldCostSum, Sum(before.Costs).Format(l), Sum(after.Costs).Format(l))
	add(fieldIncome, before.Income.Format(l), after.Income.Format(l))
	return list
}

func trainers(sessions []Session) string {
	var names []string
	for _, s := range sessions {
		if s.Trainer != "" && !slices.Contains(names, s.Trainer) {
			names = append(names, s.Trainer)
		}
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}

func modes(p Plan, l i18n.Lang) string {
	var words []string
	for _, m := range p.Modes() {
		words = append(words, m.Word().In(l))
	}
	return strings.Join(words, ", ")
}

// unchanged tells whether nothing but dates differs from the last time.
func unchanged(before, after Course) bool {
	return !slices.ContainsFunc(i18n.Langs[:], func(l i18n.Lang) bool { return len(Differences(before, after, l)) > 0 })
}

// byRule tells whether the centre's settings let a plan be approved without a
// reviewer. A plan with remarks always goes to one.
func (s Settings) byRule(c Course, gaps []Gap, last *Course) bool {
	switch {
	case !c.Supported():
		return s.AutoUnsupported && !blocked(gaps)
	case len(gaps) > 0:
		return false
	case s.AutoHours > 0 && c.Hours <= Hours(s.AutoHours*100):
		return true
	}
	return s.AutoCopies && last != nil && wasApproved(last.State) && unchanged(*last, c)
}

func wasApproved(s State) bool {
	return !slices.Contains([]State{Draft, Submitted, Returned, Rejected, Cancelled}, s)
}

// Settings are how a study centre handles courses. The defaults are ours: two
// weeks for a plan and for a report, which is what one centre tells its members
// to expect (study-centre.md, pain point 21), and no approval by rule where
// support is applied for.
type Settings struct {
	Centre          string
	ReviewDays      int
	CheckDays       int
	AutoHours       int // approved by rule up to so many hours; 0: none
	AutoCopies      bool
	AutoUnsupported bool
	Grounds         i18n.Content // on which support is refused against the rules, one a line; empty: those of the program
	Correction      i18n.Content // how a correction of a decision is asked for; empty: nothing is said
	Rules           string       // by which short name rule sets call the centre: support keeps it
}

// Defaults are the settings of a centre that has set none.
func Defaults(centre string) Settings {
	return Settings{Centre: centre, ReviewDays: 14, CheckDays: 14, AutoUnsupported: true}
}

// due is the day something promised in so many days is due: never a day off.
func due(from civil.Date, days int) civil.Date { return from.AddDays(days).NextWorkday() }

// grounds are the grounds on which support may be refused against the rules,
// each in the languages it is written in.
func (s Settings) grounds() []i18n.Content {
	all := s.Grounds
	if all.Empty() {
		all = content(defaultGrounds)
	}
	var list []i18n.Content
	for _, l := range all.Langs() {
		for i, line := range groundLines(all.Own(l)) {
			if i == len(list) {
				list = append(list, i18n.Content{})
			}
			list[i] = list[i].Set(l, line)
		}
	}
	return list
}

const (
	maxGroundsText = 2000
	maxCorrection  = 2000
)

func groundLines(text string) []string {
	var out []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// checkGrounds wants as many grounds in every language: the lines belong to
// one another.
func (s Settings) checkGrounds(bad *fault.Fields) {
	n := 0
	for _, l := range s.Grounds.Langs() {
		m := len(groundLines(s.Grounds.Own(l)))
		if n == 0 {
			n = m
		}
		if m != n || len([]rune(s.Grounds.Own(l))) > maxGroundsText {
			bad.Add("grounds", msgGrounds)
			break
		}
	}
	for _, l := range s.Correction.Langs() {
		if len([]rune(s.Correction.Own(l))) > maxCorrection {
			bad.Add("correction", msgTooLong.Fill("max", maxCorrection))
			break
		}
	}
}
