package support

import (
	"cmp"
	"slices"

	"parvi/internal/org"
	"parvi/internal/platform/money"
)

// Replayed is one decided case and what other rules would have given it.
type Replayed struct {
	Decision
	Now     money.Cents
	Unknown bool // the other rules lack a value that this case needs
}

// Change is how much more the other rules give; less when negative.
func (r Replayed) Change() money.Cents { return r.Now - r.Amount }

// replayed calculates decided cases by other rules, from the facts they were
// decided on. Nothing is stored.
func replayed(r *Rules, list []Decision) ([]Replayed, error) {
	out := make([]Replayed, 0, len(list))
	for _, d := range list {
		res, err := r.Calculate(&d.Facts)
		if err != nil {
			return nil, err
		}
		out = append(out, Replayed{Decision: d, Now: res.Amount, Unknown: len(res.Missing) > 0})
	}
	return out, nil
}

// Effect is what other rules mean for some decided cases together. Cases that
// lack a value are counted apart and are in no sum.
type Effect struct {
	Cases, Gain, Lose, Same, Unknown int
	Before, Now                      money.Cents
}

// Change is how much more is given altogether.
func (e Effect) Change() money.Cents { return e.Now - e.Before }

func (e *Effect) add(r Replayed) {
	e.Cases++
	if r.Unknown {
		e.Unknown++
		return
	}
	e.Before += r.Amount
	e.Now += r.Now
	switch {
	case r.Change() > 0:
		e.Gain++
	case r.Change() < 0:
		e.Lose++
	default:
		e.Same++
	}
}

// UnitEffect is the effect on one organisation.
type UnitEffect struct {
	Unit org.ID
	Effect
}

// together sums up all cases, and by unit: those first that lose most.
func together(list []Replayed) (all Effect, units []UnitEffect) {
	at := map[org.ID]int{}
	for _, r := range list {
		all.add(r)
		i, ok := at[r.Unit]
		if !ok {
			i = len(units)
			at[r.Unit], units = i, append(units, UnitEffect{Unit: r.Unit})
		}
		units[i].add(r)
	}
	slices.SortStableFunc(units, func(a, b UnitEffect) int {
		return cmp.Or(cmp.Compare(a.Change(), b.Change()), cmp.Compare(a.Unit, b.Unit))
	})
	return all, units
}

// limits are how much a case gains or loses, in cents, from one bar of the
// picture to the next: up to 20, 100 and 500 euros, and more.
var limits = []money.Cents{20_00, 100_00, 500_00}

// bars counts the cases by what they lose or gain: those that lose most first,
// those that stay as they are in the middle.
func bars(list []Replayed) []int {
	out := make([]int, 2*len(limits)+3)
	for _, r := range list {
		if !r.Unknown {
			out[barOf(r.Change())]++
		}
	}
	return out
}

// barOf is the bar of a change. A limit belongs to the bar nearer to nothing.
func barOf(c money.Cents) int {
	middle := len(limits) + 1
	if c == 0 {
		return middle
	}
	far := 1
	for _, limit := range limits {
		if max(c, -c) > limit {
			far++
		}
	}
	if c < 0 {
		return middle - far
	}
	return middle + far
}
