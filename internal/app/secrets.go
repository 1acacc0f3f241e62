package app

import (
	"context"
	"database/sql"
	"encoding/hex"
	"fmt"
	"io"

	"parvi/internal/platform/db"
)

// secret is a key of 32 random bytes that every node of the installation
// shares. The first node that asks makes it.
func secret(ctx context.Context, d *db.DB, random io.Reader, name string) ([]byte, error) {
	var found string
	err := d.Write(ctx, func(tx *db.Tx) error {
		all, err := db.All(ctx, tx, func(r *sql.Rows) (s string, err error) { return s, r.Scan(&s) },
			`SELECT value FROM app_secrets WHERE name = $1`, name)
		if err != nil {
			return err
		}
		if len(all) == 1 {
			found = all[0]
			return nil
		}
		fresh := make([]byte, 32)
		if _, err := io.ReadFull(random, fresh); err != nil {
			return err
		}
		found = hex.EncodeToString(fresh)
		_, err = tx.Exec(ctx, `INSERT INTO app_secrets (name, value, made_at) VALUES ($1, $2, $3)`, name, found, db.Millis(tx.Now))
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("secret %s: %w", name, err)
	}
	return hex.DecodeString(found)
}
