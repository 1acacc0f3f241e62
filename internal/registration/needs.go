package registration

import (
	"slices"
	"strings"

	"parvi/internal/platform/i18n"
)

// countNeeds counts what is needed, the same words together, and adds what was
// counted before the needs themselves were deleted.
func countNeeds(needs map[string]Needs, kept []NeedCount) []NeedCount {
	type key struct{ kind, fold string }
	by := map[key]*NeedCount{}
	var order []key
	add := func(kind, label string, n int) {
		if label = strings.TrimSpace(label); label == "" {
			return
		}
		k := key{kind, i18n.Fold(label)}
		if by[k] == nil {
			by[k] = &NeedCount{Kind: kind, Label: label}
			order = append(order, k)
		}
		by[k].N += n
	}
	for _, n := range kept {
		add(n.Kind, n.Label, n.N)
	}
	for _, n := range needs {
		add("diet", n.Diet, 1)
		add("access", n.Access, 1)
	}
	counts := make([]NeedCount, 0, len(order))
	for _, k := range order {
		counts = append(counts, *by[k])
	}
	slices.SortFunc(counts, func(a, b NeedCount) int {
		if d := strings.Compare(b.Kind, a.Kind); d != 0 {
			return -d
		}
		if d := b.N - a.N; d != 0 {
			return d
		}
		return strings.Compare(i18n.Fold(a.Label), i18n.Fold(b.Label))
	})
	return counts
}
