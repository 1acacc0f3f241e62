// Package i18n holds the three languages of the product: which one a reader
// has, sentences of ours that always exist in all three (Text, Count), texts
// of people that exist in at least one (Content), and numbers and order as
// each language writes them.
package i18n

import (
	"strconv"
	"strings"
)

// Lang is one of the three languages: "fi", "sv" or "en".
type Lang string

// The languages, in the order of the page header.
const (
	FI Lang = "fi"
	SV Lang = "sv"
	EN Lang = "en"
)

// Langs lists the languages in the order of the page header.
var Langs = [3]Lang{FI, SV, EN}

// ParseLang reads a language code such as "sv" or "sv-FI".
func ParseLang(s string) (Lang, bool) {
	s, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(s)), "-")
	switch l := Lang(s); l {
	case FI, SV, EN:
		return l, true
	}
	return "", false
}

// Or gives l, or the fallback when l is not one of the three.
func (l Lang) Or(fallback Lang) Lang {
	if known, ok := ParseLang(string(l)); ok {
		return known
	}
	return fallback
}

// FromAcceptLanguage chooses the language a browser asks for (RFC 9110,
// 12.5.4); Finnish when it asks for none of ours.
func FromAcceptLanguage(header string) Lang {
	best, bestQ := FI, 0.0
	for part := range strings.SplitSeq(header, ",") {
		tag, params, _ := strings.Cut(part, ";")
		l, ok := ParseLang(tag)
		if !ok {
			continue
		}
		q := 1.0
		if v, found := strings.CutPrefix(strings.TrimSpace(params), "q="); found {
			q, _ = strconv.ParseFloat(v, 64)
		}
		if q > bestQ {
			best, bestQ = l, q
		}
	}
	return best
}

// Name is the language's own name: suomi, svenska, English.
func (l Lang) Name() string {
	switch l {
	case SV:
		return "svenska"
	case EN:
		return "English"
	default:
		return "suomi"
	}
}

// NameIn is what a reader calls the language: suomi, ruotsi, englanti.
func (l Lang) NameIn(reader Lang) string { return langNames[l.Or(FI)].In(reader) }

var langNames = map[Lang]Text{
	FI: {FI: "suomi", SV: "finska", EN: "Finnish"},
	SV: {FI: "ruotsi", SV: "svenska", EN: "Swedish"},
	EN: {FI: "englanti", SV: "engelska", EN: "English"},
}

// fallback is the order in which other languages stand in for l: the two
// national languages for each other before English, Finnish first for English.
func (l Lang) fallback() [3]Lang {
	switch l {
	case SV:
		return [3]Lang{SV, FI, EN}
	case EN:
		return [3]Lang{EN, FI, SV}
	default:
		return [3]Lang{FI, SV, EN}
	}
}
