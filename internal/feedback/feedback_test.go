package feedback

import (
	"math/rand/v2"
	"testing"

	"parvi/internal/platform/i18n"
	"parvi/internal/survey"
)

func dist(key string, marks ...int) survey.Distribution {
	d := survey.Distribution{Question: survey.Question{Key: key, Kind: survey.Scale}, Answers: len(marks)}
	for _, m := range marks {
		d.Cells = append(d.Cells, survey.Cell{Number: m, N: 1})
	}
	return d
}

func TestACourseWithTooFewAnswersIsInNoSum(t *testing.T) {
	rows := map[string][]survey.Distribution{
		"five": {dist("overall", 4, 4, 4, 4, 4)},
		"few":  {{Question: survey.Question{Key: "overall"}, Hidden: true}},
		"bare": {dist("overall", 1, 1)}, // hidden nowhere above: still not shown here
		"six":  {dist("overall", 2, 2, 2, 2, 2, 2)},
	}
	lines := compare(rows, []string{"five", "few", "bare", "six"}, func(string) Line { return Line{Key: "all"} })
	if len(lines) != 1 || lines[0].Courses != 2 || lines[0].Answers != 11 {
		t.Fatalf("got %+v, want two courses with eleven answers", lines)
	}
	if got, want := lines[0].Means[0], 32.0/11; got != want {
		t.Errorf("mean %v, want %v", got, want)
	}
}

// Whatever the answers are, a line less the lines of its single courses leaves
// nothing: only what is shown course by course is summed up.
func TestNothingIsLearntBySubtraction(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		rows := map[string][]survey.Distribution{}
		var order []string
		for i := range 1 + r.IntN(6) {
			id := string(rune('a' + i))
			order = append(order, id)
			var marks []int
			for range r.IntN(9) {
				marks = append(marks, 1+r.IntN(5))
			}
			rows[id] = []survey.Distribution{dist("overall", marks...)}
		}
		whole := compare(rows, order, func(string) Line { return Line{Key: "all"} })[0]
		left := whole.Answers
		for _, l := range compare(rows, order, func(id string) Line { return Line{Key: id} }) {
			if l.Answers > 0 && l.Answers < survey.Least {
				t.Fatalf("a course shows %d answers", l.Answers)
			}
			left -= l.Answers
		}
		if left != 0 {
			t.Fatalf("%d answers are in the whole and in no course: %v", left, rows)
		}
	}
}

func TestOwnQuestionsAreFew(t *testing.T) {
	q := Own{Title: i18n.Content{FI: "Sopiko aika?"}}
	if kept, err := check([]Own{q, {}, q}); err != nil || len(kept) != 2 {
		t.Errorf("check = %v, %v: want two questions", kept, err)
	}
	if _, err := check([]Own{q, q, q, q}); err == nil {
		t.Error("four own questions were taken")
	}
}
