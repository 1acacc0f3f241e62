package money

import (
	"errors"
	"strings"
)

// What ParseIBAN says of what is no account number.
var (
	ErrIBAN       = errors.New("money: not an account number such as FI21 1234 5600 0007 85")
	ErrIBANCheck  = errors.New("money: the check digits of the account number do not agree")
	ErrIBANLength = errors.New("money: the account number is too short or too long for its country")
	ErrIBANSEPA   = errors.New("money: the account is in a country outside the single euro payments area")
)

// ibanLengths are how long the account numbers of each country are, by the
// IBAN registry (ISO 13616) for the countries of the single euro payments area.
var ibanLengths = map[string]int{
	"AD": 24, "AL": 28, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22,
	"GI": 23, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MT": 31, "NL": 18,
	"NO": 15, "PL": 28, "PT": 25, "RO": 24, "RS": 22, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "VA": 22,
}

// ParseIBAN reads an account number of the single euro payments area and gives
// it without spaces. It checks the length of the country and the check digits
// (mod 97). The check digit that Finnish numbers carry at their end is no
// ground to refuse one: see DoubtfulIBAN.
func ParseIBAN(s string) (string, error) {
	s = strings.ToUpper(strings.Join(strings.Fields(strings.ReplaceAll(s, "-", "")), ""))
	if len(s) < 5 || len(s) > 34 || !upper(s[0]) || !upper(s[1]) || !digit(s[2]) || !digit(s[3]) {
		return "", ErrIBAN
	}
	for i := range len(s) {
		if !upper(s[i]) && !digit(s[i]) {
			return "", ErrIBAN
		}
	}
	length, known := ibanLengths[s[:2]]
	if !known {
		return "", ErrIBANSEPA
	}
	if len(s) != length {
		return "", ErrIBANLength
	}
	if mod97(s[4:]+s[:4]) != 1 {
		return "", ErrIBANCheck
	}
	return s, nil
}

// IBANLength is how long the account numbers of a country of the single euro
// payments area are, and whether it is one.
func IBANLength(country string) (n int, ok bool) {
	n, ok = ibanLengths[country]
	return n, ok
}

// DoubtfulIBAN tells whether the last digit of a Finnish account number does
// not agree with the others. Almost always it does; since there are numbers in
// print of which it does not, it is told, and not refused.
func DoubtfulIBAN(iban string) bool {
	return !Foreign(iban) && len(iban) == ibanLengths["FI"] && !finnish(iban[4:])
}

func upper(c byte) bool { return c >= 'A' && c <= 'Z' }

func digit(c byte) bool { return c >= '0' && c <= '9' }

// mod97 is the number modulo 97, letters standing for 10 to 35.
func mod97(s string) int {
	rest := 0
	for i := range len(s) {
		if digit(s[i]) {
			rest = (rest*10 + int(s[i]-'0')) % 97
		} else {
			rest = (rest*100 + int(s[i]-'A') + 10) % 97
		}
	}
	return rest
}

// finnish checks the last of the fourteen digits of a Finnish account number
// by the Luhn method, weights 2 and 1 from the right.
func finnish(s string) bool {
	sum := 0
	for i := range len(s) {
		if !digit(s[i]) {
			return false
		}
		n := int(s[i] - '0')
		if (len(s)-i)%2 == 0 {
			if n *= 2; n > 9 {
				n -= 9
			}
		}
		sum += n
	}
	return sum%10 == 0
}

// Foreign tells whether an account number is of another country than Finland.
func Foreign(iban string) bool { return !strings.HasPrefix(iban, "FI") }

// FormatIBAN groups an account number by four, as it is written on paper.
func FormatIBAN(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if i > 0 && i%4 == 0 {
			b.WriteString("\u00a0")
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// MaskIBAN shows only the country, the check digits and the last four: enough
// to recognise it by, too little to use.
func MaskIBAN(s string) string {
	if len(s) < 9 {
		return "••••"
	}
	return s[:4] + "\u00a0••••\u00a0" + s[len(s)-4:]
}
