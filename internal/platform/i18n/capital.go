package i18n

import (
	"unicode"
	"unicode/utf8"
)

// Capital begins a word or a sentence with a capital letter.
func Capital(s string) string {
	if s == "" {
		return ""
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// Capital is the text beginning with a capital letter in each language, as a
// term does where it stands alone.
func (t Text) Capital() Text {
	return Text{FI: Capital(t.FI), SV: Capital(t.SV), EN: Capital(t.EN)}
}
