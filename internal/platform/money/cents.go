package money

import (
	"errors"
	"fmt"
	"strings"

	"parvi/internal/platform/i18n"
)

// Cents is a sum of euros in whole cents. Written to programs it is a decimal
// string, "396.00"; never a float.
type Cents int64

// ErrAmount is given for what is no sum of euros and cents.
var ErrAmount = errors.New("money: not a sum such as 396.00")

// ErrTooMuch is given for sums beyond what is counted here.
var ErrTooMuch = errors.New("money: the sum is too large")

// Most is the largest sum that is read: ten thousand million euros. Sums of
// many of them still fit.
const Most Cents = 1_000_000_000_000

// Parse reads "396", "396.5" or "-396.50". More than two decimals are an
// error: nothing is rounded in silence.
func Parse(s string) (Cents, error) {
	body, negative := strings.CutPrefix(s, "-")
	whole, part, dot := strings.Cut(body, ".")
	if whole == "" || len(part) > 2 || dot && part == "" {
		return 0, ErrAmount
	}
	for len(part) < 2 {
		part += "0"
	}
	var n Cents
	for _, c := range []byte(whole + part) {
		if c < '0' || c > '9' {
			return 0, ErrAmount
		}
		if n = n*10 + Cents(c-'0'); n > Most {
			return 0, ErrTooMuch
		}
	}
	if negative {
		n = -n
	}
	return n, nil
}

// ParseTyped reads a sum as a person types it: "1 043,50 €", "1043.50",
// "€396". Both signs before decimals are taken; spaces group thousands.
func ParseTyped(s string) (Cents, error) {
	s = strings.NewReplacer("€", "", " ", "", "\u00a0", "", "\u202f", "", "−", "-", ",", ".").Replace(strings.TrimSpace(s))
	if whole, ok := strings.CutSuffix(s, ".-"); ok {
		s = whole
	}
	return Parse(s)
}

// String is "396.00".
func (c Cents) String() string {
	sign, n := "", c
	if n < 0 {
		sign, n = "-", -n
	}
	return fmt.Sprintf("%s%d.%02d", sign, n/100, n%100)
}

// Format is the sum as people write it: "1 043,00 €", "€1,043.00".
func (c Cents) Format(l i18n.Lang) string {
	sign, n := "", c
	if n < 0 {
		sign, n = "−", -n
	}
	whole := i18n.Number(l, int(n/100))
	if l == i18n.EN {
		return fmt.Sprintf("%s€%s.%02d", sign, whole, n%100)
	}
	return fmt.Sprintf("%s%s,%02d\u00a0€", sign, whole, n%100)
}

// Text is Format in every language.
func (c Cents) Text() i18n.Text {
	return i18n.Text{FI: c.Format(i18n.FI), SV: c.Format(i18n.SV), EN: c.Format(i18n.EN)}
}

// MarshalText is String, for JSON and YAML.
func (c Cents) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (c *Cents) UnmarshalText(b []byte) (err error) {
	*c, err = Parse(string(b))
	return err
}
