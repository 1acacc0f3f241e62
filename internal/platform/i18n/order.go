package i18n

import (
	"encoding/hex"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// A Collator is not safe for concurrent use; each borrower takes its own.
var collators = sync.Pool{New: func() any {
	return collate.New(language.Finnish, collate.IgnoreCase)
}}

// SortKey is a string whose byte order is the order Finns (and Swedish
// speakers) expect: å ä ö last, v before w. Store it beside the name; database
// collations differ.
func SortKey(s string) string {
	c := collators.Get().(*collate.Collator)
	defer collators.Put(c)
	var b collate.Buffer
	return hex.EncodeToString(c.KeyFromString(&b, s))
}

// Compare orders a and b as SortKey does.
func Compare(a, b string) int {
	c := collators.Get().(*collate.Collator)
	defer collators.Put(c)
	return c.CompareString(a, b)
}

// undotted are letters that Unicode does not take apart into a letter and a
// mark: Scandinavian, Sámi, Polish and German ones.
var undotted = map[rune]string{
	'ø': "o", 'æ': "ae", 'đ': "d", 'ð': "d", 'ŋ': "n", 'ŧ': "t", 'ʒ': "z", 'ł': "l", 'ı': "i", 'ß': "ss", 'þ': "th",
}

// Fold makes a string comparable for search: lower case, accents off
// (å and ä become a, ö and ø o), spaces single.
func Fold(s string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			if plain, ok := undotted[r]; ok {
				b.WriteString(plain)
			} else {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

// Slug makes the last part of an address from a name: ä→a, ö→o, å→a, other
// letters folded, everything else a single hyphen.
func Slug(s string) string {
	var b strings.Builder
	hyphen := false
	for _, r := range Fold(s) {
		if r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			hyphen = b.Len() > 0
			continue
		}
		if hyphen {
			b.WriteByte('-')
			hyphen = false
		}
		b.WriteRune(r)
	}
	slug := b.String()
	if len(slug) > 60 {
		slug = strings.TrimRight(slug[:60], "-")
	}
	return slug
}
