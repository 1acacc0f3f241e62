package ident

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// hetu is a Finnish personal identity code, DDMMYY, the sign of the century,
// three figures and a check character, in upper case, perhaps with spaces
// between them. The hyphens and dashes that word processors make of "-" count
// as one.
var hetu = regexp.MustCompile(`(0[1-9]|[12]\d|3[01])\s?(0[1-9]|1[0-2])\s?(\d\d)[\s\x{a0}]?` +
	`([-+\x{2010}-\x{2015}\x{2212}A-FU-Y])[\s\x{a0}]?(\d{3})[\s\x{a0}]?([0-9A-FHJ-NPR-Y])`)

const hetuChecks = "0123456789ABCDEFHJKLMNPRSTUVWXY"

// ContainsHetu tells whether a Finnish personal identity code stands in the
// text: one whose day exists and whose check character is right. The law lets
// it be handled only for reasons that Parvi does not have (Tietosuojalaki
// 1050/2018, 29 §), so it is refused wherever people write freely.
func ContainsHetu(s string) bool {
	if len(s) < 11 || !hasSixDigits(s) {
		return false
	}
	return containsHetu(strings.ToUpper(s))
}

// hasSixDigits is the quick look that spares most texts the long one.
func hasSixDigits(s string) bool {
	n := 0
	for i := range len(s) {
		if '0' <= s[i] && s[i] <= '9' {
			if n++; n == 6 {
				return true
			}
		}
	}
	return false
}

func containsHetu(s string) bool {
	_, _, found := findHetu(s)
	return found
}

// WithoutHetu is the text with "…" where it held a personal identity code, so
// that a refused text can be shown to its writer again.
func WithoutHetu(s string) string {
	if !ContainsHetu(s) {
		return s
	}
	// Upper case may be longer than what it was made of, so a text in which it
	// is cannot be cut by the same numbers.
	upper := strings.ToUpper(s)
	if len(upper) != len(s) {
		s = upper
	}
	var b strings.Builder
	for {
		start, end, found := findHetu(upper)
		if !found {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:start] + "…")
		s, upper = s[end:], upper[end:]
	}
}

// findHetu is where the first code stands in a text of upper case.
func findHetu(s string) (start, end int, found bool) {
	for from := 0; from < len(s); {
		at := hetu.FindStringSubmatchIndex(s[from:])
		if at == nil {
			break
		}
		part := func(i int) string { return s[from+at[2*i] : from+at[2*i+1]] }
		if boundary(s, from+at[0], from+at[1]) && validHetu(part(1), part(2), part(3), part(4), part(5), part(6)) {
			return from + at[0], from + at[1], true
		}
		from += at[0] + 1
	}
	return 0, 0, false
}

// boundary tells whether what stands from start to end is a word of its own.
func boundary(s string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:start])
	after, _ := utf8.DecodeRuneInString(s[end:])
	return !wordly(before) && !wordly(after)
}

// wordly is true of ASCII letters and figures only: a code that is glued to an
// ä still is one.
func wordly(c rune) bool {
	return '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || c == '_'
}

func validHetu(day, month, year, sign, number, check string) bool {
	century := 1900
	switch {
	case sign == "+":
		century = 1800
	case sign >= "A" && sign <= "F":
		century = 2000
	}
	d, _ := strconv.Atoi(day) // the expression took figures only
	m, _ := strconv.Atoi(month)
	y, _ := strconv.Atoi(year)
	born := time.Date(century+y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if born.Day() != d || number < "002" {
		return false
	}
	n, _ := strconv.Atoi(day + month + year + number)
	return hetuChecks[n%31] == check[0]
}
