package support

import (
	"errors"
	"strings"

	"parvi/internal/platform/i18n"
)

// Decimal is an exact number with at most four decimals: hours, percentages,
// multipliers. It counts ten-thousandths. Written to programs it is a decimal
// string.
type Decimal int64

const decimalUnit = 10_000

var errDecimal = errors.New("not a number such as 12 or 7.5 with at most four decimals")

// mostDecimal is far above any hours; sums and products of it stay exact.
const mostDecimal = 100_000 * decimalUnit

// ParseDecimal reads "12" or "7.5".
func ParseDecimal(s string) (Decimal, error) {
	body, negative := strings.CutPrefix(s, "-")
	whole, part, dot := strings.Cut(body, ".")
	if whole == "" || len(part) > 4 || dot && part == "" {
		return 0, errDecimal
	}
	for len(part) < 4 {
		part += "0"
	}
	var n Decimal
	for _, c := range []byte(whole + part) {
		if c < '0' || c > '9' || n > mostDecimal {
			return 0, errDecimal
		}
		n = n*10 + Decimal(c-'0')
	}
	if n > mostDecimal {
		return 0, errDecimal
	}
	if negative {
		n = -n
	}
	return n, nil
}

// parseTyped reads a number as a person types it: with a comma, with spaces.
func parseTyped(s string) (Decimal, error) {
	return ParseDecimal(strings.NewReplacer(" ", "", "\u00a0", "", ",", ".").Replace(s))
}

// String is the number without needless zeros: "7.5".
func (d Decimal) String() string {
	s := ratio{int64(d), decimalUnit}.decimals(4)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// Format is the number as people write it.
func (d Decimal) Format(l i18n.Lang) string { return localised(l, d.String()) }

// MarshalText is String.
func (d Decimal) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (d *Decimal) UnmarshalText(b []byte) (err error) {
	*d, err = ParseDecimal(string(b))
	return err
}

func (d Decimal) ratio() ratio { return ratio{int64(d), decimalUnit} }

// localised puts the decimal mark of a language into a decimal string.
func localised(l i18n.Lang, s string) string {
	if l == i18n.EN {
		return s
	}
	return strings.Replace(s, ".", ",", 1)
}
