// Package hours keeps the teaching hours that a study centre's support pays
// for: how many a member organisation was granted for a year, how it shares
// them out among its districts and associations, and what courses have
// reserved and used of them.
//
// There is a ledger of postings for each holder (the member organisation),
// year and kind; balances are stored nowhere and computed by one function,
// today's and any day's. Two equations hold of it always: what was granted
// plus extra minus returned is what units have been given plus the common
// pool; and of the pool and of each unit, the amount is what is reserved plus
// what is used plus what is free. Nothing can be taken that is not free.
package hours

import (
	"errors"
	"strconv"
	"strings"

	"parvi/internal/platform/i18n"
)

// Hours are teaching hours in hundredths: 12.5 hours are 1250. Sums of them
// are exact.
type Hours int64

// Whole is a number of whole hours.
func Whole(n int) Hours { return Hours(n) * 100 }

// most is above any study centre's year; it keeps sums far from overflow.
const most = Hours(100 * 10_000_000)

// What Parse says of what is no number of hours.
var (
	ErrNoNumber = errors.New("hours: not a number")
	ErrDecimals = errors.New("hours: more than two decimals")
	ErrNegative = errors.New("hours: below zero")
	ErrTooMany  = errors.New("hours: too many")
)

// Parse reads hours as people and programs write them: "12", "12.5", "12,50",
// spaces between thousands.
func Parse(s string) (Hours, error) {
	s = strings.NewReplacer(",", ".", "−", "-").Replace(strings.Join(strings.Fields(s), ""))
	negative := strings.HasPrefix(s, "-")
	whole, part, _ := strings.Cut(strings.TrimLeft(s, "-+"), ".")
	if whole == "" || !digits(whole) || !digits(part) || strings.HasSuffix(s, ".") {
		return 0, ErrNoNumber
	}
	if len(strings.TrimRight(part, "0")) > 2 {
		return 0, ErrDecimals
	}
	if len(strings.TrimLeft(whole, "0")) > 8 {
		return 0, ErrTooMany
	}
	n, err := strconv.ParseInt(whole+(part + "00")[:2], 10, 64)
	switch h := Hours(n); {
	case err != nil:
		return 0, ErrNoNumber
	case negative && h != 0:
		return 0, ErrNegative
	case h > most:
		return 0, ErrTooMany
	default:
		return h, nil
	}
}

func digits(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
}

// String is the hours with two decimals and a point, as programs exchange
// them: "12.50".
func (h Hours) String() string {
	sign := ""
	if h < 0 {
		sign, h = "-", -h
	}
	return sign + strconv.FormatInt(int64(h/100), 10) + "." + strconv.FormatInt(int64(h%100)+100, 10)[1:]
}

// Format is the hours as people read them: "1 240", "12,5" in Finnish.
func (h Hours) Format(l i18n.Lang) string {
	sign := ""
	if h < 0 {
		sign, h = "−", -h
	}
	out := sign + i18n.Number(l, int(h/100))
	if part := int(h % 100); part != 0 {
		point := ","
		if l == i18n.EN {
			point = "."
		}
		out += point + strings.TrimRight(strconv.Itoa(part + 100)[1:], "0")
	}
	return out
}

// Kind is what hours are for.
type Kind string

// The kinds.
const (
	Course Kind = "course"
	Other  Kind = "other" // peer groups, and what a centre counts apart
)

// Kinds lists the kinds in the order they are shown.
var Kinds = []Kind{Course, Other}

// Overflow is from where a unit's courses take their hours.
type Overflow string

// The policies. The share of a unit is its own, then that of the nearest
// organisation above it that has one: a district's hours serve its
// associations.
const (
	OwnThenPool Overflow = "own_then_pool"
	OwnOnly     Overflow = "own_only"
	PoolOnly    Overflow = "pool_only"
)

// Overflows lists the policies; the first is the default.
var Overflows = []Overflow{OwnThenPool, OwnOnly, PoolOnly}
