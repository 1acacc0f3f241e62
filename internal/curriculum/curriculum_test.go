package curriculum

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"parvi/internal/platform/i18n"
)

// scenario23 is scenario 23 of the study centres' domain notes.
func scenario23() Sizing {
	return Sizing{By: Defaults(), Amounts: map[WorkKind]Milli{Lecture: 12_000, Active: 10_000, Practice: 15_000, Easy: 40_000, Demanding: 100_000}}
}

func TestCreditsAreExact(t *testing.T) {
	s := scenario23()
	var lines []string
	for _, l := range s.Lines() {
		lines = append(lines, l.Hours.text())
	}
	if want := []string{"18", "20", "30", "2", "11"}; !slices.Equal(lines, want) {
		t.Errorf("got %v, want %v", lines, want)
	}
	if s.Work() != 81_000 || s.Credits() != 3000 || s.Taught() != 22_000 {
		t.Errorf("work %d, credits %d, taught %d", s.Work(), s.Credits(), s.Taught())
	}
	delete(s.Amounts, Practice)
	if s.Work() != 51_000 || s.Credits() != 1890 {
		t.Errorf("without practice: work %d, credits %d", s.Work(), s.Credits())
	}
}

func TestLessThanTheLeastIsRefusedWithItsArithmetic(t *testing.T) {
	r := Defaults()
	small := Sizing{By: r, Amounts: map[WorkKind]Milli{OwnTime: 24_300}}
	say := small.tooSmall(r)
	if want := "Työmäärä on 24,3 h. 24,3 h / 27 h = 0,9 op. Koulutusmallissa on oltava vähintään 1 op eli 27 h."; say.FI != want {
		t.Errorf("got %q", say.FI)
	}
	// 26.99 hours round to one credit, and are still too few.
	small.Amounts[OwnTime] = 26_990
	if small.Credits() != 1000 || small.tooSmall(r).Empty() {
		t.Errorf("26.99 h: %d credits, %q", small.Credits(), small.tooSmall(r).FI)
	}
	small.Amounts[OwnTime] = 27_000
	if !small.tooSmall(r).Empty() {
		t.Error("27 h are a credit")
	}
	r.Least = 0
	if !(Sizing{By: r}).tooSmall(r).Empty() {
		t.Error("a centre that asks for nothing refuses")
	}
}

func TestNumbersAsPeopleTypeThem(t *testing.T) {
	for in, want := range map[string]Milli{"12": 12_000, "1,5": 1500, "0.11": 110, " 1 000 ": 1_000_000, "0": 0, "100000": mostMilli} {
		if got, ok := ParseMilli(in); !ok || got != want {
			t.Errorf("ParseMilli(%q) = %d, %v", in, got, ok)
		}
	}
	for _, in := range []string{"", "-1", "1,2345", "yksi", "1.", ",5", "1e3", "9999999", "1,2,3", "١"} {
		if got, ok := ParseMilli(in); ok {
			t.Errorf("ParseMilli(%q) = %d", in, got)
		}
	}
}

// TestTheTableIsTheWholeMachine: from every state, at every turn, these
// actions and no others; docs/course-models.md says the same.
func TestTheTableIsTheWholeMachine(t *testing.T) {
	want := map[State]string{
		Idea: "check drop", Criteria: "accept drop", InWork: "send drop | answer finish drop", Finalised: "submit drop", Review: "approve return",
		Approved: "publish", Returned: "rework drop", Offered: "renew retire", Retired: "",
	}
	for _, s := range States {
		var sides []string
		for _, turn := range []Side{OfOrg, OfCentre} {
			var open []string
			for _, line := range table {
				if line.open(s, turn) {
					open = append(open, string(line.Action))
				}
			}
			sides = append(sides, strings.Join(open, " "))
		}
		got := strings.Join(slices.Compact(sides), " | ")
		if got != want[s] {
			t.Errorf("%s: %s, want %s", s, got, want[s])
		}
	}
	doc, err := os.ReadFile("../../docs/course-models.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range table {
		if doings[line.Action].verb.Empty() || doings[line.Action].done.Empty() {
			t.Errorf("%s has no words", line.Action)
		}
		if row := line.row(); !strings.Contains(string(doc), row) {
			t.Errorf("docs/course-models.md lacks the row\n%s", row)
		}
	}
	if n := strings.Count(string(doc), "\n| `"); n != len(table) {
		t.Errorf("docs/course-models.md has %d rows, the table %d", n, len(table))
	}
}

// row is the line as docs/course-models.md prints it.
func (m move) row() string {
	var from []string
	for _, s := range m.From {
		from = append(from, string(s))
	}
	guard := []string{}
	if m.Turn != "" {
		guard = append(guard, "turn of the "+string(m.Turn))
	}
	if m.Whole {
		guard = append(guard, "nothing missing")
	}
	if m.Reason {
		guard = append(guard, "a reason")
	}
	return fmt.Sprintf("| `%s` | %s | %s | %s | %s |", m.Action, strings.Join(from, ", "), m.To, m.By, strings.Join(guard, ", "))
}

func TestWhatIsMissingBeforeReview(t *testing.T) {
	p := Plan{Title: i18n.Content{FI: "Malli", SV: "Modell"}, Sizing: scenario23(), Scale: PassFail}
	if n := len(p.Missing(Defaults())); n != 12 {
		t.Errorf("%d missing, want six parts in two languages", n)
	}
	for _, x := range parts {
		*x.text(&p) = i18n.Content{FI: "teksti", SV: "text"}
	}
	if m := p.Missing(Defaults()); len(m) != 0 {
		t.Errorf("missing %v", m)
	}
	p.Scale, p.Sizing.Amounts = "", nil
	if n := len(p.Missing(Defaults())); n != 2 {
		t.Errorf("%d missing, want scale and credits", n)
	}
}

func TestGivingUpANewVersionKeepsTheOld(t *testing.T) {
	line, _ := moveOf(Drop)
	if line.to(Model{Version: 1}) != Offered || line.to(Model{}) != Retired {
		t.Error("giving up")
	}
}

func TestBadRulesAreRefused(t *testing.T) {
	for name, change := range map[string]func(*Rules){
		"no hours":        func(r *Rules) { r.PerCredit = 0 },
		"endless credits": func(r *Rules) { r.Least = 61_000 },
		"a factor of 0":   func(r *Rules) { r.Factors[Lecture] = 0 },
		"a factor of 21":  func(r *Rules) { r.Factors[Easy] = 21_000 },
	} {
		r := Defaults()
		change(&r)
		if r.check() == nil {
			t.Error(name)
		}
	}
	if err := Defaults().check(); err != nil {
		t.Error(err)
	}
}
