package course

import (
	"maps"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/support"
)

// decided is a course of twelve hours that has been decided.
func (w *world) decided() Course {
	w.Helper()
	c := w.published()
	w.held(c, 9)
	w.reportOf(c)
	w.act(w.tapio, c.ID, Check)
	return w.act(w.pirjo, c.ID, Decide)
}

// TestDecidedCourseKeepsItsRules: a new version of the rule set decides what
// comes after it, and leaves what was decided as it was, to the cent.
func TestDecidedCourseKeepsItsRules(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		first := w.decided()
		second := w.published()
		w.held(second, 9)
		w.reportOf(second)
		w.act(w.tapio, second.ID, Check)
		w.write(func(tx *db.Tx) error {
			old, err := support.ByID(support.Shipped(), "sivis-course-2024")
			if err != nil {
				return err
			}
			next := *old
			next.Version, next.Values = old.Version+1, maps.Clone(old.Values)
			next.Values["rate.eur_per_hour"] = support.Value{Text: "36.00", Source: "test"}
			r, err := support.NewRules(next)
			if err != nil {
				return err
			}
			return support.Enter(t.Context(), tx, []*support.Rules{r})
		})
		w.act(w.pirjo, second.ID, Decide)
		for _, x := range []struct {
			id      string
			version int
			want    Cents
		}{{first.ID, 1, 420_00}, {second.ID, 2, 432_00}} { // 35 € × 12 h and 36 € × 12 h, both under 55 % of 800 € = 440 €
			v, err := w.DecisionOn(t.Context(), w.outi, x.id)
			w.must(err)
			if v.Decision.Amount != x.want || v.Decision.Version != x.version || v.Decision.Estimate.Amount != x.want {
				t.Errorf("version %d, %v, told as %v; want version %d, %v", v.Decision.Version, v.Decision.Amount, v.Decision.Estimate.Amount, x.version, x.want)
			}
			if e := v.Decision.Estimate.Explanation; e.FI == "" || e.SV == "" || e.EN == "" {
				t.Errorf("explained as %+v", e)
			}
		}
		w.clean()
	})
}

// TestTheLetterOfADecisionExplainsIt: the sum, each step, and the rule set.
func TestTheLetterOfADecisionExplainsIt(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.decided()
	w.must(w.outbox.Drain(t.Context()))
	w.told("Tuki", "420,00", "/fi/courses/"+c.ID+"/decision", "/fi/support/rules/sivis-course-2024?version=1")
}
