package news

import (
	"context"
	"strings"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// searched is how many of the newest articles a search looks through.
const searched = 200

// Find lists published articles whose title or lead has every word of q, the
// newest first, among the newest there are.
func Find(ctx context.Context, tx *db.Tx, q string, limit int) ([]Article, error) {
	words := strings.Fields(i18n.Fold(q))
	if len(words) == 0 {
		return nil, nil
	}
	all, err := published(ctx, tx, filter{limit: searched})
	if err != nil {
		return nil, err
	}
	var hits []Article
	for _, a := range all {
		if len(hits) < limit && a.has(words) {
			hits = append(hits, a)
		}
	}
	return hits, nil
}

// has tells whether every folded word begins a word of the title or lead in
// some language.
func (a Article) has(words []string) bool {
	text := " " + i18n.Fold(strings.Join([]string{a.Title.FI, a.Title.SV, a.Title.EN, a.Lead.FI, a.Lead.SV, a.Lead.EN}, " "))
	for _, w := range words {
		if !strings.Contains(text, " "+w) {
			return false
		}
	}
	return true
}
