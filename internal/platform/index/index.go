// Package index finds things by the words in them, in whatever form a word is
// written: "jäsenille" finds "jäsenen", "möten" finds "möte".
//
// A thing is known by a ref, and its words are kept as stems of the languages
// it may be in, without accents, in the transaction that writes the thing. A
// query is a condition for the WHERE of whoever owns the thing, so that who may
// see it is asked in the same query by those who know. Nothing here says that a
// thing is there: what one may not see is not found.
//
// Finnish changes its stems, and a stemmer alone finds half of the forms. So a
// word of a query is its stem and also the beginning of it, two letters less
// but at least four; exact stems rank first.
package index

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/finnish"

	"parvi/internal/platform/i18n"
)

// version is that of the terms; another has everything gone through anew.
const version = 1

const (
	maxTerm  = 40   // letters of a term
	maxTerms = 3000 // of one thing
	maxWords = 6    // of a query
	leastCut = 4    // letters that the beginning of a stem keeps
	cut      = 2    // letters that it is shorter
)

var stemmers = map[i18n.Lang]func(string) string{i18n.FI: by(finnish.Stem), i18n.SV: stemSwedish, i18n.EN: by(english.Stem)}

func by(f func(*snowballstem.Env) bool) func(string) string {
	return func(word string) string {
		env := snowballstem.NewEnv(word)
		f(env)
		return env.Current()
	}
}

// Stem is a word without its endings, in lower case.
func Stem(word string, l i18n.Lang) string {
	word = strings.ToLower(word)
	if stem := stemmers[l]; stem != nil {
		return stem(word)
	}
	return word
}

// words are the words of a text in lower case. Single letters are none.
func words(text string) []string {
	list := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
	return slices.DeleteFunc(list, func(w string) bool { return utf8.RuneCountInString(w) < 2 })
}

// termsOf are the stems of a word in some languages, without accents.
func termsOf(word string, langs []i18n.Lang) []string {
	var list []string
	for _, l := range langs {
		t := i18n.Fold(Stem(word, l))
		if r := []rune(t); len(r) > maxTerm {
			t = string(r[:maxTerm])
		}
		if t != "" && !slices.Contains(list, t) {
			list = append(list, t)
		}
	}
	return list
}

// Text is something written in a language; "" may be any.
type Text struct {
	Lang i18n.Lang
	Text string
}

// Content is a text in all languages it has.
func Content(c i18n.Content) []Text {
	return []Text{{i18n.FI, c.FI}, {i18n.SV, c.SV}, {i18n.EN, c.EN}}
}

// terms are what a thing is found by.
func terms(texts []Text) []string {
	seen := map[string]bool{}
	var list []string
	for _, t := range texts {
		langs := i18n.Langs[:]
		if stemmers[t.Lang] != nil {
			langs = []i18n.Lang{t.Lang}
		}
		for _, w := range words(t.Text) {
			if seen[w+" "+string(t.Lang)] {
				continue
			}
			seen[w+" "+string(t.Lang)] = true
			for _, term := range termsOf(w, langs) {
				if !seen[term] && len(list) < maxTerms {
					seen[term] = true
					list = append(list, term)
				}
			}
		}
	}
	return list
}

// Query is what somebody looks for: every word is to be found.
type Query struct{ words []word }

type word struct {
	exact  []string // stems in every language
	begins []string // beginnings, none the beginning of another
}

// Parse reads what was typed. The language of a query is not known.
func Parse(q string) Query {
	var out Query
	for _, w := range words(q) {
		if len(out.words) == maxWords {
			break
		}
		x := word{exact: termsOf(w, i18n.Langs[:])}
		for _, stem := range x.exact {
			r := []rune(stem)
			if n := max(leastCut, len(r)-cut); n < len(r) {
				r = r[:n]
			}
			x.begins = append(x.begins, string(r))
		}
		slices.Sort(x.begins)
		x.begins = slices.CompactFunc(x.begins, func(next, kept string) bool { return strings.HasPrefix(next, kept) })
		out.words = append(out.words, x)
	}
	return out
}

// Empty tells whether there is nothing to look for.
func (q Query) Empty() bool { return len(q.words) == 0 }

// after is behind every term that begins with a prefix: terms are lower case
// without accents, and nothing of Unicode comes after this.
const after = "\U0010FFFF"

func (w word) sql(alias string, from int) (string, []any) {
	var parts []string
	var args []any
	for _, b := range w.begins {
		n := from + len(args)
		parts = append(parts, alias+".term >= $"+strconv.Itoa(n)+" AND "+alias+".term < $"+strconv.Itoa(n+1))
		args = append(args, b, b+after)
	}
	return "(" + strings.Join(parts, " OR ") + ")", args
}

// Has is a condition of SQL that the thing with this ref, an expression, has
// all words of the query; its arguments are numbered from a number on. It is
// for lists that are narrow for another reason.
func (q Query) Has(ref string, from int) (string, []any) {
	parts := []string{"1 = 1"}
	var args []any
	for _, w := range q.words {
		sql, more := w.sql("x", from+len(args))
		parts = append(parts, "EXISTS (SELECT 1 FROM index_terms x WHERE x.ref = "+ref+" AND "+sql+")")
		args = append(args, more...)
	}
	return strings.Join(parts, " AND "), args
}

// Found is a condition that a thing has all words of what was typed, as letters
// within a folded column or by their stems; it is for lists that show a search
// box of their own.
func Found(typed, fold, ref string, from int) (string, []any) {
	parts := []string{"1 = 1"}
	var args []any
	for _, w := range strings.Fields(i18n.Fold(typed)) {
		parts = append(parts, "replace("+fold+", $"+strconv.Itoa(from+len(args))+", '') <> "+fold)
		args = append(args, w)
	}
	letters := strings.Join(parts, " AND ")
	q := Parse(typed)
	if q.Empty() {
		return "(" + letters + ")", args
	}
	has, stems := q.Has(ref, from+len(args))
	return "(" + letters + " OR " + has + ")", append(args, stems...)
}

// Hits is a query of SQL for (ref, score), one row for each thing that has all
// words; score is how many of them it has to the letter of the stem.
func (q Query) Hits(from int) (string, []any) {
	if q.Empty() {
		return "SELECT '' AS ref, 0 AS score WHERE 1 = 0", nil
	}
	var args []any
	var score, joins []string
	var where string
	for i, w := range q.words {
		alias := "t" + strconv.Itoa(i)
		marks := make([]string, len(w.exact))
		for k, e := range w.exact {
			marks[k] = "$" + strconv.Itoa(from+len(args))
			args = append(args, e)
		}
		score = append(score, "MAX(CASE WHEN "+alias+".term IN ("+strings.Join(marks, ", ")+") THEN 1 ELSE 0 END)")
		sql, more := w.sql(alias, from+len(args))
		args = append(args, more...)
		if i == 0 {
			where = sql
		} else {
			joins = append(joins, "JOIN index_terms "+alias+" ON "+alias+".ref = t0.ref AND "+sql)
		}
	}
	return "SELECT t0.ref AS ref, " + strings.Join(score, " + ") + " AS score FROM index_terms t0 " + strings.Join(joins, " ") +
		" WHERE " + where + " GROUP BY t0.ref", args
}
