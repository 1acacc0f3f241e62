package i18n

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Text is a sentence of ours. All three languages are given, always: a test
// over the source checks it. Placeholders stand in braces: "{name}".
type Text struct{ FI, SV, EN string }

// In is the text in one language.
func (t Text) In(l Lang) string {
	switch l {
	case SV:
		return t.SV
	case EN:
		return t.EN
	default:
		return t.FI
	}
}

// With is the text in one language with its placeholders filled from
// name, value pairs. A value may be a Text or a Content, which is taken in l;
// an int is written with the language's thousands separator, and what can
// Format itself in a language does.
func (t Text) With(l Lang, pairs ...any) string {
	return fill(t.In(l), l, pairs)
}

// Fill is the text with its placeholders filled in every language.
func (t Text) Fill(pairs ...any) Text {
	return Text{
		FI: fill(t.FI, FI, pairs),
		SV: fill(t.SV, SV, pairs),
		EN: fill(t.EN, EN, pairs),
	}
}

// Empty tells whether no language has anything.
func (t Text) Empty() bool { return t == Text{} }

// Same is one string in all three languages: names, addresses, codes.
func Same(s string) Text { return Text{FI: s, SV: s, EN: s} }

func fill(s string, l Lang, pairs []any) string {
	if len(pairs) == 0 || !strings.Contains(s, "{") {
		return s
	}
	if len(pairs)%2 != 0 {
		panic("i18n: placeholders come in pairs of name and value")
	}
	var b strings.Builder
	b.Grow(len(s) + 16*len(pairs))
	for {
		before, rest, found := strings.Cut(s, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, after, closed := strings.Cut(rest, "}")
		if i := named(pairs, name); closed && i >= 0 {
			b.WriteString(value(pairs[i+1], l))
			s = after
		} else {
			b.WriteByte('{')
			s = rest
		}
	}
}

// named is where the pairs name a placeholder, or -1.
func named(pairs []any, name string) int {
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i].(string) == name {
			return i
		}
	}
	return -1
}

func value(v any, l Lang) string {
	switch v := v.(type) {
	case string:
		return v
	case Text:
		return v.In(l)
	case Content:
		return v.In(l)
	case int:
		return Number(l, v)
	case interface{ Format(Lang) string }: // a date, a sum, hours
		return v.Format(l)
	default:
		return fmt.Sprint(v)
	}
}

// Count is a sentence that depends on a number, {n}.
type Count struct{ One, Other Text }

// In is the sentence for n in one language.
func (c Count) In(l Lang, n int, pairs ...any) string {
	return c.pick(n).With(l, append([]any{"n", n}, pairs...)...)
}

// Text is the sentence for n in all three languages.
func (c Count) Text(n int, pairs ...any) Text {
	return c.pick(n).Fill(append([]any{"n", n}, pairs...)...)
}

// pick follows the plural rules of fi, sv and en, which agree for whole
// numbers: one for 1, other for the rest (CLDR).
func (c Count) pick(n int) Text {
	if n == 1 {
		return c.One
	}
	return c.Other
}

// Number writes a whole number with the language's thousands separator:
// "1 043" with a no-break space in Finnish and Swedish, "1,043" in English.
func Number(l Lang, n int) string {
	return signed(n < 0, grouped(l, strings.TrimPrefix(strconv.Itoa(n), "-")))
}

// Decimal writes a number with the given number of decimals, the language's
// decimal mark and its thousands separator: "1 234,5", "1,234.5".
func Decimal(l Lang, v float64, decimals int) string {
	s := strconv.FormatFloat(math.Abs(v), 'f', decimals, 64)
	whole, fraction, _ := strings.Cut(s, ".")
	mark := ","
	if l == EN {
		mark = "."
	}
	if fraction != "" {
		fraction = mark + fraction
	}
	return signed(v < 0 && strings.Trim(s, "0.") != "", grouped(l, whole)+fraction)
}

// grouped puts the thousands separator into a row of digits.
func grouped(l Lang, digits string) string {
	sep := "\u00a0"
	if l == EN {
		sep = ","
	}
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(sep)
		}
		b.WriteRune(d)
	}
	return b.String()
}

// signed puts a real minus before a negative number.
func signed(negative bool, s string) string {
	if negative {
		return "\u2212" + s
	}
	return s
}
