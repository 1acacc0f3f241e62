package meeting

import (
	"context"
	"slices"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/index"
)

// Find lists meetings to come that the reader may see and whose words, or the
// names of whose networks, are those of q in some form, soonest first.
func (s *Service) Find(ctx context.Context, tx *db.Tx, who authz.Actor, q string, limit int) ([]Listed, error) {
	words := index.Parse(q)
	if words.Empty() {
		return nil, nil
	}
	return s.Upcoming(ctx, tx, who, Filter{Words: words, Limit: limit})
}

// findable has a meeting be found by its words. Who sees it is asked when
// somebody looks.
func findable(ctx context.Context, tx *db.Tx, m Meeting) error {
	texts := slices.Concat(index.Content(m.Title), index.Content(m.Lead), index.Content(m.Description))
	for _, n := range m.Networks {
		texts = append(texts, index.Content(n.Name)...)
	}
	return index.Put(ctx, tx, ref(m.ID), texts...)
}

// IndexSource are the meetings that were there before they were found by words.
func IndexSource() index.Source {
	return index.Source{Name: "meetings", Put: func(ctx context.Context, tx *db.Tx, after string, limit int) (string, error) {
		list, err := afterID(ctx, tx, after, limit)
		last := ""
		for _, m := range list {
			if err := findable(ctx, tx, m); err != nil {
				return "", err
			}
			last = m.ID
		}
		return last, err
	}}
}
