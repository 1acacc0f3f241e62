package app

import (
	"context"
	"fmt"
	"io"
	"path/filepath"

	"parvi/internal/files"
	"parvi/internal/platform/blob"
	"parvi/internal/platform/db"
)

// blobs is where the bytes of uploaded files lie.
func (c Config) blobs() blob.Dir { return blob.Dir(filepath.Join(c.Data, "files")) }

// filesOf is the folder beside a backup that holds the uploaded files.
func filesOf(backup string) blob.Dir { return blob.Dir(backup + ".files") }

// Backup writes a consistent copy while the server goes on: the database into
// a file, and the uploaded files into a folder beside it. The database comes
// first: bytes are stored before a row names them and never change, so every
// row of the copy finds its bytes among those that are copied after it.
func Backup(ctx context.Context, cfg Config, file string, out io.Writer) error {
	d, err := OpenDB(ctx, cfg, Env{})
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Backup(ctx, file); err != nil {
		return err
	}
	n, err := cfg.blobs().CopyTo(ctx, filesOf(file))
	if err != nil {
		return fmt.Errorf("the database is in %s, but not all files: %w", file, err)
	}
	if err := complete(ctx, file, filesOf(file)); err != nil {
		return err
	}
	if _, err = fmt.Fprintln(out, "backed up to", file); err == nil && n > 0 {
		_, err = fmt.Fprintf(out, "%d uploaded files in %s\n", n, filesOf(file))
	}
	return err
}

// firstWithFiles is the migration that made the table of uploaded files.
const firstWithFiles = 76

// complete tells whether every file that a database names is in a folder. What
// was deleted for good while it was copied would be missing, and so would what
// somebody removed by hand.
func complete(ctx context.Context, file string, in blob.Dir) error {
	d, err := OpenDB(ctx, Config{DatabaseURL: "sqlite:" + file}, Env{})
	if err != nil {
		return err
	}
	defer d.Close()
	if have, _, err := d.SchemaVersion(ctx); err != nil || have < firstWithFiles {
		return err
	}
	return d.Read(ctx, func(tx *db.Tx) error {
		keys, err := files.Named(ctx, tx)
		if err != nil {
			return err
		}
		missing := 0
		for _, key := range keys {
			if !in.Has(key) {
				missing++
			}
		}
		if missing > 0 {
			return fmt.Errorf("%d uploaded files that the database names are not in %s", missing, in)
		}
		return nil
	})
}

// restoreFiles brings back the uploaded files of a backup, where there are any.
func restoreFiles(ctx context.Context, cfg Config, file string, out io.Writer) error {
	n, err := filesOf(file).CopyTo(ctx, cfg.blobs())
	if err != nil {
		return fmt.Errorf("the database is restored, but not all files: %w", err)
	}
	if err := complete(ctx, file, cfg.blobs()); err != nil {
		return fmt.Errorf("the database is restored: %w", err)
	}
	if _, err = fmt.Fprintln(out, "restored from", file); err == nil && n > 0 {
		_, err = fmt.Fprintf(out, "%d uploaded files brought back\n", n)
	}
	return err
}
