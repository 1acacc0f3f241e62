package db

import "context"

// Waiting is how many Writes wait for the writer of SQLite.
func Waiting(d *DB) int { return len(d.engine.(*sqliteEngine).queue) }

// MigrateTo brings the schema up to an older version.
func MigrateTo(ctx context.Context, d *DB, version int64) error {
	p, err := d.provider()
	if err == nil {
		_, err = p.UpTo(ctx, version)
	}
	return err
}
