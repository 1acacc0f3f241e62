package talk

import (
	"strings"
	"unicode"

	"parvi/internal/platform/i18n"
)

// Limits of how a text calls people by name.
const (
	maxMentions  = 20
	maxNameWords = 4
)

// called are the names that may stand after each @ of a text, the longest
// first, folded: "@Aino Esimerkki voisi…" may call "aino esimerkki voisi" as
// well as "aino esimerkki". An @ inside a word is an address and calls nobody.
func called(text string) [][]string {
	var all [][]string
	runes := []rune(text)
	for i, r := range runes {
		if r != '@' || len(all) == maxMentions || i > 0 && inName(runes[i-1]) {
			continue
		}
		var names []string
		name := ""
		rest := strings.SplitAfterN(string(runes[i+1:min(len(runes), i+201)]), " ", maxNameWords+1)
		for n, word := range rest[:min(len(rest), maxNameWords)] {
			end := strings.IndexFunc(word, func(r rune) bool { return !inName(r) })
			if end == 0 || end < 0 && word == "" {
				break
			}
			whole := end < 0 || word[end:] == " "
			if end > 0 {
				word = word[:end]
			}
			if n > 0 {
				name += " "
			}
			name += word
			names = append([]string{i18n.Fold(strings.TrimRight(name, "-'’."))}, names...)
			if !whole {
				break
			}
		}
		if len(names) > 0 {
			all = append(all, names)
		}
	}
	return all
}

func inName(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '-' || r == '\'' || r == '’'
}

// chosen are the ids of those called, each once, given who bears which folded
// name. The longest name that somebody bears counts; those who share a name
// are all called, since one mail too many is better than one that is missing.
func chosen(calls [][]string, bearers map[string][]string) []string {
	var ids []string
	seen := map[string]bool{}
	for _, names := range calls {
		for _, name := range names {
			if len(bearers[name]) == 0 {
				continue
			}
			for _, id := range bearers[name] {
				if !seen[id] {
					seen[id], ids = true, append(ids, id)
				}
			}
			break
		}
	}
	return ids
}
