package meeting

import (
	"context"
	"strings"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// Find lists meetings to come that the reader may see and whose title or
// networks' names have a word beginning with every word of q, soonest first.
func (s *Service) Find(ctx context.Context, tx *db.Tx, who authz.Actor, q string, limit int) ([]Listed, error) {
	words := strings.Fields(i18n.Fold(q))
	if len(words) == 0 {
		return nil, nil
	}
	all, err := s.Upcoming(ctx, tx, who, Filter{})
	if err != nil {
		return nil, err
	}
	var hits []Listed
	for _, m := range all {
		if len(hits) < limit && m.has(words) {
			hits = append(hits, m)
		}
	}
	return hits, nil
}

func (m Meeting) has(words []string) bool {
	texts := []string{m.Title.FI, m.Title.SV, m.Title.EN}
	for _, n := range m.Networks {
		texts = append(texts, n.Name.FI, n.Name.SV, n.Name.EN)
	}
	text := " " + i18n.Fold(strings.Join(texts, " "))
	for _, w := range words {
		if !strings.Contains(text, " "+w) {
			return false
		}
	}
	return true
}
