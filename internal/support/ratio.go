package support

import (
	"math/bits"
	"strconv"

	"parvi/internal/platform/money"
)

// ratio is an exact fraction n/d, d > 0. The limits of what may be entered
// (maxCosts, mostDecimal, maxRate, percentages with two decimals) keep every
// product below in an int64; comparisons go through 128 bits. A test computes
// the same with math/big at the limits.
type ratio struct{ n, d int64 }

func whole(n int64) ratio { return ratio{n, 1} }

func cents(c money.Cents) ratio { return whole(int64(c)) }

func (r ratio) reduced() ratio {
	a, b := r.n, r.d
	if a < 0 {
		a = -a
	}
	for b != 0 {
		a, b = b, a%b
	}
	if a <= 1 {
		return r
	}
	return ratio{r.n / a, r.d / a}
}

func (r ratio) add(o ratio) ratio {
	if r.d == o.d {
		return ratio{r.n + o.n, r.d}
	}
	return ratio{r.n*o.d + o.n*r.d, r.d * o.d}.reduced()
}

func (r ratio) sub(o ratio) ratio { return r.add(ratio{-o.n, o.d}) }

func (r ratio) times(o ratio) ratio {
	a, b := ratio{r.n, o.d}.reduced(), ratio{o.n, r.d}.reduced()
	return ratio{a.n * b.n, a.d * b.d}
}

// over is r divided by o, which is positive.
func (r ratio) over(o ratio) ratio { return r.times(ratio{o.d, o.n}) }

func (r ratio) sign() int {
	switch {
	case r.n > 0:
		return 1
	case r.n < 0:
		return -1
	default:
		return 0
	}
}

func (r ratio) cmp(o ratio) int {
	if s, t := r.sign(), o.sign(); s != t || s == 0 {
		return s - t
	}
	flip := r.n < 0
	hi1, lo1 := bits.Mul64(uint64(abs(r.n)), uint64(o.d))
	hi2, lo2 := bits.Mul64(uint64(abs(o.n)), uint64(r.d))
	c := 0
	switch {
	case hi1 != hi2:
		c = order(hi1, hi2)
	case lo1 != lo2:
		c = order(lo1, lo2)
	}
	if flip {
		return -c
	}
	return c
}

func order(a, b uint64) int {
	if a < b {
		return -1
	}
	return 1
}

func abs(n int64) int64 { return max(n, -n) }

func (r ratio) atLeastZero() ratio {
	if r.n < 0 {
		return ratio{0, 1}
	}
	return r
}

// half is r rounded half up to whole units; r is not negative.
func (r ratio) half() int64 {
	q, rest := r.n/r.d, r.n%r.d
	if rest >= r.d-rest {
		q++
	}
	return q
}

func (r ratio) cents() money.Cents { return money.Cents(r.half()) }

// decimals is r written with that many decimals, half up.
func (r ratio) decimals(places int) string {
	sign, unit := "", int64(1)
	for range places {
		unit *= 10
	}
	if r.n < 0 {
		sign, r.n = "-", -r.n
	}
	n := ratio{r.n % r.d * unit, r.d}.half()
	q := r.n/r.d + n/unit
	s := strconv.FormatInt(q, 10)
	if places == 0 {
		return sign + s
	}
	part := strconv.FormatInt(unit+n%unit, 10)
	return sign + s + "." + part[1:]
}
