package practice

import (
	"context"
	"strings"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// TakeOut gives the good practices of a network, each as it stands.
func TakeOut(ctx context.Context, tx *db.Tx, in space.Ref) ([]space.Piece, error) {
	list, err := ofNetworks(ctx, tx, []string{in.ID()}, mostArchived)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	ids := make([]string, len(list))
	for i, p := range list {
		ids[i] = p.ID
	}
	authors, err := authorsOf(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var out []space.Piece
	for _, p := range list {
		if !p.Hidden.IsZero() {
			continue
		}
		p.Authors = authors[p.ID]
		out = append(out, space.PieceOf("practices/"+p.ID+".md", p.Title, p.whole(), p.By(), p.Changed))
	}
	return out, nil
}

// mostArchived is more practices than a network has.
const mostArchived = 100_000

// whole is everything that a practice says, one part after another.
func (w Words) whole() i18n.Content {
	in := func(l i18n.Lang) string {
		var parts []string
		for _, c := range []i18n.Content{w.Situation, w.Done, w.Result, w.Watch, w.ForWhom} {
			if c.Has(l) {
				parts = append(parts, c.Own(l))
			}
		}
		return strings.Join(parts, "\n\n")
	}
	return i18n.Content{FI: in(i18n.FI), SV: in(i18n.SV), EN: in(i18n.EN)}
}
