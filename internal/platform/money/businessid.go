// Package money holds what is written on money and its senders: business ids
// here, sums and references beside them as features come to need them.
package money

import (
	"errors"
	"strings"
)

// ErrBusinessID is given for what is no Finnish business id.
var ErrBusinessID = errors.New("money: not a business id such as 0112038-9")

// ParseBusinessID reads a Finnish business id (Y-tunnus, FO-nummer) and gives
// it as the register writes it: seven digits, a hyphen, a check digit. It also
// takes the old form with six digits, spaces around, no hyphen, and the VAT
// number with FI before it.
func ParseBusinessID(s string) (string, error) {
	s = strings.ToUpper(strings.Join(strings.Fields(s), ""))
	s = strings.NewReplacer("–", "-", "‐", "-", "−", "-").Replace(s)
	if vat, ok := strings.CutPrefix(s, "FI"); ok && len(vat) == 8 {
		s = vat
	}
	if len(s) == 8 && !strings.Contains(s, "-") {
		s = s[:7] + "-" + s[7:]
	}
	if len(s) == 8 && s[6] == '-' {
		s = "0" + s
	}
	if len(s) != 9 || s[7] != '-' {
		return "", ErrBusinessID
	}
	sum := 0
	for i, weight := range [7]int{7, 9, 10, 5, 8, 4, 2} {
		if s[i] < '0' || s[i] > '9' {
			return "", ErrBusinessID
		}
		sum += weight * int(s[i]-'0')
	}
	// A remainder of 1 would need the check digit 10; such numbers are never issued.
	check := byte('0')
	switch r := sum % 11; r {
	case 0:
	case 1:
		return "", ErrBusinessID
	default:
		check += byte(11 - r)
	}
	if s[8] != check {
		return "", ErrBusinessID
	}
	return s, nil
}

// ValidBusinessID tells whether s is a business id exactly as the register
// writes it.
func ValidBusinessID(s string) bool {
	id, err := ParseBusinessID(s)
	return err == nil && id == s
}
