package course

import (
	"fmt"
	"strings"
)

// Doc prints the life of a course for docs/courses.md: state × action × role ×
// guard, from the table the code goes by.
func Doc() string {
	var b strings.Builder
	b.WriteString("# The life of a course\n\n" +
		"Printed from `internal/course/state.go`; a test holds the two together (`go test ./internal/course -run Doc -update`).\n" +
		"What is not in the table is refused: the API answers 409 with the reason, a page says it.\n\n" +
		"An *organiser* is whoever holds `organiser` or `main_user` for the organisation that arranges the course or one above it.\n" +
		"*Reviewer*, *checker*, *decider* and *payer* hold that role for the study centre. Who may do it twice still may not decide\n" +
		"about what they checked or reported.\n\n" +
		"## Actions\n\n| state | action | by | leads to | guards, in this order |\n|---|---|---|---|---|\n")
	for _, t := range Table {
		from := make([]string, len(t.From))
		for i, s := range t.From {
			from[i] = string(s)
		}
		states := strings.Join(from, ", ")
		if len(t.From) == len(States) {
			states = "any"
		}
		to := string(t.To)
		if t.Also != "" {
			to += " or " + string(t.Also)
		}
		if to == "" {
			to = "stays"
		}
		var guards []string
		for _, g := range t.Guards {
			guards = append(guards, fmt.Sprintf("%s (`%s`)", g.Name, g.Code))
		}
		fmt.Fprintf(&b, "| %s | `%s` | %s | %s | %s |\n", states, t.Action, t.By, to, strings.Join(guards, "; "))
	}
	b.WriteString("\n`submit` leads straight to approved where the centre's settings let a rule approve: support is not applied for, or the course\n" +
		"is a copy with nothing changed but the dates, or it has no more hours than the centre has set, and the checks note nothing.\n\n" +
		"## What time does\n\n| from | to | when |\n|---|---|---|\n")
	for _, m := range ClockMoves {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", m.From, m.To, m.When)
	}
	return b.String()
}
