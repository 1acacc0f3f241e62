package network

import (
	"context"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// ThemesOf are the themes of networks, in each one's own words.
func ThemesOf(ctx context.Context, tx *db.Tx, ids []string) (map[string][]i18n.Content, error) {
	return themes(ctx, tx, ids)
}
