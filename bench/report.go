package main

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"time"
)

// line is a row of the table of rates.
type line struct {
	work, floor string
	floors      []float64 // of each run, the better of before and after
	got         []float64
	cpu         []time.Duration // of one, in the product
	floorCPU    []time.Duration // and in the floor
	p99         []time.Duration
	least       float64         // of got to floors; 0: no floor
	most        time.Duration   // of p99; 0: no limit
	mostTimes   float64         // of p99 to floorP99
	floorP99    []time.Duration // at the same fixed rate
	bad         int
}

// limit is a row of the table of amounts.
type limit struct {
	what      string
	unit      string
	got       []float64
	most      float64
	decimals  int
	noTargets bool
}

// measured takes in one run: the better of the floors before and after counts.
func (l *line) measured(before, after, got result) {
	l.floors, l.got = append(l.floors, max(before.perSecond, after.perSecond)), append(l.got, got.perSecond)
	l.cpu, l.floorCPU = append(l.cpu, got.cpu), append(l.floorCPU, min(before.cpu, after.cpu))
}

func median[T float64 | time.Duration](all []T) T {
	if len(all) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(all))
	return sorted[len(sorted)/2]
}

func (l line) ratio() float64 {
	ratios := make([]float64, len(l.got))
	for i := range l.got {
		ratios[i] = l.got[i] / l.floors[i]
	}
	return median(ratios)
}

// verdict is ok, or short by how much.
func (l line) verdict() string {
	var short []string
	if l.bad > 0 {
		short = append(short, fmt.Sprint(l.bad, " wrong answers"))
	}
	if l.least > 0 && l.ratio() < l.least {
		short = append(short, fmt.Sprintf("%.2f of the target", l.ratio()/l.least))
	}
	if l.most > 0 && median(l.p99) > l.most {
		short = append(short, "p99 over "+l.most.String())
	}
	if l.mostTimes > 0 && float64(median(l.p99)) > l.mostTimes*float64(median(l.floorP99)) {
		short = append(short, fmt.Sprintf("p99 is %.1f × the floor's", float64(median(l.p99))/float64(median(l.floorP99))))
	}
	if len(short) == 0 {
		return "ok"
	}
	return "**short**: " + strings.Join(short, ", ")
}

func (b *bench) print(w io.Writer) {
	if len(b.lines) > 0 {
		fmt.Fprintf(w, "\n| work | floor | product | ratio | at least | CPU of one, floor and product | p99 | p99 at most | |\n|---|--:|--:|--:|--:|--:|--:|--:|---|\n")
	}
	for _, l := range b.lines {
		fmt.Fprintf(w, "| %s | %s | %s/s | %s | %s | %s | %s | %s | %s |\n", l.work,
			orDash(len(l.floors) > 0, fmt.Sprintf("%s %s/s", l.floor, thousands(median(l.floors)))), thousands(median(l.got)),
			orDash(len(l.floors) > 0, fmt.Sprintf("%.3f", ratioOf(l))), orDash(l.least > 0, fmt.Sprint(l.least)),
			orDash(median(l.cpu) > 0, fmt.Sprintf("%d and %d µs", median(l.floorCPU).Microseconds(), median(l.cpu).Microseconds())),
			orDash(len(l.p99) > 0, short(median(l.p99))), l.p99Limit(), l.verdict())
	}
	if len(b.limits) > 0 {
		fmt.Fprintf(w, "\n| | got | at most | |\n|---|--:|--:|---|\n")
	}
	for _, l := range b.limits {
		got, verdict := median(l.got), "ok"
		if got > l.most && !l.noTargets {
			verdict = "**short**"
		} else if l.noTargets {
			verdict = ""
		}
		fmt.Fprintf(w, "| %s | %.*f %s | %s | %s |\n", l.what, l.decimals, got, l.unit,
			orDash(!l.noTargets, fmt.Sprintf("%.*f %s", l.decimals, l.most, l.unit)), verdict)
	}
}

func ratioOf(l line) float64 {
	if len(l.floors) == 0 {
		return math.NaN()
	}
	return l.ratio()
}

func (l line) p99Limit() string {
	switch {
	case l.most > 0:
		return short(l.most)
	case l.mostTimes > 0:
		return fmt.Sprintf("%g × %s", l.mostTimes, short(median(l.floorP99)))
	}
	return "–"
}

func orDash(there bool, s string) string {
	if !there {
		return "–"
	}
	return s
}

func short(d time.Duration) string { return fmt.Sprintf("%.2f ms", float64(d.Microseconds())/1000) }

// thousands writes 12345.6 as 12,346.
func thousands(f float64) string {
	s := fmt.Sprintf("%.0f", f)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
