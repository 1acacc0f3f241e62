package support

import (
	"embed"
	"fmt"
	"path"
	"slices"
	"strings"
	"sync"

	"parvi/internal/platform/fault"
)

//go:embed rulesets/*.yaml
var rulesets embed.FS

// Shipped are the rule sets in the repository, by id. Each file is named after
// the id of its set.
var Shipped = sync.OnceValue(func() []*Rules {
	entries, err := rulesets.ReadDir("rulesets")
	if err != nil {
		panic(err)
	}
	var all []*Rules
	for _, e := range entries {
		b, err := rulesets.ReadFile(path.Join("rulesets", e.Name()))
		if err != nil {
			panic(err)
		}
		r, err := ParseRules(b)
		if err != nil {
			panic(fmt.Sprintf("support: %s: %v", e.Name(), err))
		}
		if r.ID+".yaml" != e.Name() {
			panic(fmt.Sprintf("support: %s holds %s", e.Name(), r.ID))
		}
		all = append(all, r)
	}
	slices.SortFunc(all, func(a, b *Rules) int { return strings.Compare(a.ID, b.ID) })
	return all
})

// ByID is the rule set of that id.
func ByID(list []*Rules, id string) (*Rules, error) {
	for _, r := range list {
		if r.ID == id {
			return r, nil
		}
	}
	return nil, noRules(fault.Field{Name: "rules", Say: msgNoSuchRules.Fill("id", id)})
}

// Choose is the rule set of a centre for a kind of training and a scheme in
// the year of delivery. A lecture falls under the centre's rules for courses
// where it has none for lectures. None or several are an error.
func Choose(list []*Rules, centre, kind, scheme string, year int) (*Rules, error) {
	found := inYear(list, centre, kind, scheme, year)
	if len(found) == 0 && kind == Lecture && !slices.ContainsFunc(list, func(r *Rules) bool { return r.Centre == centre && r.Kind == Lecture }) {
		found = inYear(list, centre, Course, scheme, year)
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return nil, noRules(fault.Field{Name: "rules", Say: msgNoRules})
	default:
		var ids []string
		for _, r := range found {
			ids = append(ids, r.ID)
		}
		return nil, noRules(fault.Field{Name: "rules", Say: msgSeveralRules.Fill("ids", strings.Join(ids, ", "))})
	}
}

// inYear are the sets that hold in a year. One without a last day ends where
// a later one begins.
func inYear(list []*Rules, centre, kind, scheme string, year int) []*Rules {
	var found []*Rules
	latest := 0
	for _, r := range list {
		if r.Centre == centre && r.Kind == kind && r.Scheme == scheme && r.In(year) {
			found = append(found, r)
			latest = max(latest, r.From.Year)
		}
	}
	return slices.DeleteFunc(found, func(r *Rules) bool { return r.To.IsZero() && r.From.Year < latest })
}

// In tells whether the rules hold in a year.
func (r *Rules) In(year int) bool {
	return r.From.Year <= year && (r.To.IsZero() || year <= r.To.Year)
}

// For is the rule set that facts ask for: the one they name, else that of
// their centre, kind, scheme and year.
func For(list []*Rules, f *Facts) (*Rules, error) {
	switch {
	case f.Rules != "":
		return ByID(list, f.Rules)
	case f.Centre == "" || f.Year() == 0:
		return nil, noRules(fault.Field{Name: "rules", Say: msgWhichRules})
	}
	return Choose(list, f.Centre, f.Kind, f.Scheme, f.Year())
}

func noRules(field fault.Field) error {
	err := fault.Of(fault.Fields{field}.Err())
	err.Code = "no_rules"
	return err
}
