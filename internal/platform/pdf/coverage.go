package pdf

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// covered are the characters that all four fonts have, in the order of their
// tables.
var covered = &unicode.RangeTable{R16: []unicode.Range16{
	{0x0020, 0x007e, 1}, {0x00a0, 0x024f, 1}, {0x0259, 0x0259, 1}, {0x0292, 0x0292, 1}, {0x02bc, 0x02bc, 1}, {0x0300, 0x0304, 1},
	{0x0306, 0x030c, 1}, {0x0370, 0x0377, 1}, {0x037a, 0x037f, 1}, {0x0384, 0x038a, 1}, {0x038c, 0x038c, 1}, {0x038e, 0x03a1, 1},
	{0x03a3, 0x03e1, 1}, {0x03f0, 0x045f, 1}, {0x0490, 0x0491, 1}, {0x1e00, 0x1eff, 1}, {0x2010, 0x2015, 1}, {0x2018, 0x201e, 1},
	{0x2020, 0x2022, 1}, {0x2026, 0x2026, 1}, {0x202f, 0x2030, 1}, {0x2032, 0x2033, 1}, {0x2039, 0x203a, 1}, {0x20ac, 0x20ac, 1},
	{0x2116, 0x2116, 1}, {0x2122, 0x2122, 1}, {0xfffd, 0xfffd, 1},
}}

// instead are ordinary marks for rarer ones.
var instead = map[rune]string{
	'−': "–", '→': ">", '←': "<", '≥': ">=", '≤': "<=", '≠': "!=", '≈': "~", '●': "•", '■': "•", '▪': "•", '✓': "x", '\u2009': " ", '\u2007': "\u00a0", '\t': "    ",
}

// written is s in letters that the fonts have: composed, without what has no
// shape of its own (joiners, pictures), and with a mark for any other letter.
func written(s string) string {
	var b strings.Builder
	for _, r := range norm.NFC.String(strings.ToValidUTF8(s, "\uFFFD")) {
		switch other, ok := instead[r]; {
		case r == '\n' || unicode.Is(covered, r):
			b.WriteRune(r)
		case ok:
			b.WriteString(other)
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Mn, unicode.So, unicode.Sk, unicode.Co):
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		default:
			b.WriteRune('\uFFFD')
		}
	}
	return b.String()
}
