package course

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// TestEveryStepNoticesEachOfItsFields: what changes a field changes the version
// of its step, and of no other.
func TestEveryStepNoticesEachOfItsFields(t *testing.T) {
	old := whole(t).Plan
	for _, tt := range []struct {
		step   Step
		change func(p *Plan)
	}{
		{StepBasics, func(p *Plan) { p.Name.SV = "Grunder" }},
		{StepBasics, func(p *Plan) { p.Lead.FI += "!" }},
		{StepBasics, func(p *Plan) { p.Langs = append(slices.Clone(p.Langs), i18n.EN) }},
		{StepBasics, func(p *Plan) { p.Kind = Lecture }},
		{StepSessions, func(p *Plan) { p.Sessions[0].Breaks += 5 }},
		{StepSessions, func(p *Plan) { p.Sessions[0].Trainer = "Toinen" }},
		{StepSessions, func(p *Plan) { p.Sessions = p.Sessions[1:] }},
		{StepLearning, func(p *Plan) { p.Outcomes.FI += "\nja muuta" }},
		{StepLearning, func(p *Plan) { p.Assessment.EN = "A test" }},
		{StepTakePart, func(p *Plan) { p.Participants++ }},
		{StepTakePart, func(p *Plan) { p.AskDiet = !p.AskDiet }},
		{StepTakePart, func(p *Plan) { p.Queue = "manual" }},
		{StepTakePart, func(p *Plan) { p.Municipality = "091" }},
		{StepCosts, func(p *Plan) { p.Costs = append(slices.Clone(p.Costs), Cost{Category: "room", Amount: 1}) }},
		{StepCosts, func(p *Plan) { p.Income++ }},
	} {
		now := whole(t).Plan
		tt.change(&now)
		for _, s := range Steps {
			if changed := old.Version(s) != now.Version(s); changed != (s == tt.step) {
				t.Errorf("a change of %s: the version of %s changed: %v", tt.step, s, changed)
			}
		}
		if n := len(apart(old, now, tt.step, i18n.FI)); n == 0 {
			t.Errorf("a change of %s is not told", tt.step)
		}
	}
}

// TestTwoWriteOnePlan: of many who save the same step from the same version one
// stores it, the others are told; another step meets nobody.
func TestTwoWriteOnePlan(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		clock.Set(day0("2026-08-01"))
		c := w.begin("2026-09-14")
		second := w.person("Olli Opintola", "organiser", "vass")
		learning, costs := Seen{StepLearning, c.Version(StepLearning)}, Seen{StepCosts, c.Version(StepCosts)}
		errs := make([]error, 8)
		var other error
		var all sync.WaitGroup
		for i := range errs {
			who := []authz.Actor{w.outi, second}[i%2]
			all.Go(func() {
				_, errs[i] = w.Save(t.Context(), who, c.ID, learning, func(p *Plan) { p.Contents.FI = fmt.Sprint("Sisältö ", i) })
			})
		}
		all.Go(func() { _, other = w.Save(t.Context(), second, c.ID, costs, func(p *Plan) { p.Income = 5_00 }) })
		all.Wait()
		w.must(other)
		stored := -1
		for i, err := range errs {
			switch {
			case err == nil && stored >= 0:
				t.Errorf("%d and %d were both stored", stored, i)
			case err == nil:
				stored = i
			case !fault.Is(err, fault.Conflict) || fault.Of(err).Code != codeEdited:
				t.Errorf("refused with %v", err)
			}
		}
		v, err := w.See(t.Context(), w.outi, c.ID)
		w.must(err)
		if v.Contents.FI != fmt.Sprint("Sisältö ", stored) || v.Income != 5_00 {
			t.Errorf("stored %q and %v, want that of %d and 5 €", v.Contents.FI, v.Income, stored)
		}
		// The same words as are stored are no conflict: nothing would be lost.
		if _, err := w.Save(t.Context(), second, c.ID, learning, func(p *Plan) { p.Contents.FI = v.Contents.FI }); err != nil {
			t.Errorf("the same words: %v", err)
		}
	})
}
