package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// ErrUsePgDump is what Backup says on PostgreSQL.
var ErrUsePgDump = errors.New("db: a PostgreSQL database is backed up by its own tools: pg_dump, or continuous archiving")

// Backup writes a consistent copy of a SQLite database to a new file while the
// server goes on, and checks it. The file appears under its name only when it
// is whole and on the disk.
func (d *DB) Backup(ctx context.Context, path string) error {
	if d.dialect != SQLite {
		return ErrUsePgDump
	}
	if err := d.backup(ctx, path); err != nil {
		return fmt.Errorf("db: backup to %s: %w", path, err)
	}
	return nil
}

func (d *DB) backup(ctx context.Context, path string) error {
	if _, err := os.Stat(path); err == nil {
		return os.ErrExist
	}
	part := path + ".part"
	if err := os.Remove(part); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	defer os.Remove(part)
	if _, err := d.sql.ExecContext(ctx, "VACUUM INTO $1", part); err != nil {
		return err
	}
	if err := checkFile(ctx, part); err != nil {
		return err
	}
	if err := os.Chmod(part, 0o600); err != nil {
		return err
	}
	if err := syncFile(part); err != nil {
		return err
	}
	if err := os.Rename(part, path); err != nil {
		return err
	}
	return syncFile(filepath.Dir(path))
}

func checkFile(ctx context.Context, path string) error {
	copied, err := sql.Open("sqlite", fileURL(path, "query_only(1)"))
	if err != nil {
		return err
	}
	defer copied.Close()
	var found string
	if err := copied.QueryRowContext(ctx, "PRAGMA quick_check").Scan(&found); err != nil {
		return err
	}
	if found != "ok" {
		return fmt.Errorf("the copy is damaged: %s", found)
	}
	return nil
}

func syncFile(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// Analyze has the query planner look at all tables, after much was imported at
// once. PostgreSQL does it by itself sooner or later, Tidy when tables grow.
func (d *DB) Analyze(ctx context.Context) error {
	return d.Write(ctx, func(tx *Tx) error {
		_, err := tx.Exec(ctx, "ANALYZE")
		return err
	}, Claim(), Named("db.analyze"))
}
