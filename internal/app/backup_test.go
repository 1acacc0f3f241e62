package app_test

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"

	"parvi/internal/app"
	"parvi/internal/files"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/blob"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// TestABackupHoldsTheUploadedFiles copies a database with a file, loses both,
// and has them back; a backup whose file is gone is not taken for whole.
func TestABackupHoldsTheUploadedFiles(t *testing.T) {
	dir := t.TempDir()
	cfg := app.Config{Data: filepath.Join(dir, "data"), DatabaseURL: "sqlite:" + filepath.Join(dir, "data", "parvi.db")}
	d, err := app.OpenDB(t.Context(), cfg, app.Env{Now: dbtest.NewClock(dbtest.Start).Now, Rand: dbtest.NewRand()})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	const ref = space.Ref("club:kuoro")
	place := space.Place{Ref: ref, Name: i18n.Content{FI: "Kuoro"}, Open: true, Sees: func(authz.Actor) bool { return true }, Leads: func(authz.Actor) bool { return true }}
	s := &files.Service{DB: d, Blobs: blob.Dir(filepath.Join(cfg.Data, "files")), Kinds: space.Kinds{"club": {
		ByIDs: func(_ context.Context, _ *db.Tx, _ []string) (map[string]space.Place, error) {
			return map[string]space.Place{"kuoro": place}, nil
		},
	}}}
	stored, err := s.Store(t.Context(), files.Upload{Name: "nuotit.txt", Body: strings.NewReader("do re mi")})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Write(t.Context(), func(tx *db.Tx) error { _, err := s.Put(t.Context(), tx, authz.System, ref, "", stored); return err }); err != nil {
		t.Fatal(err)
	}
	copied, out := filepath.Join(dir, "copy.db"), new(bytes.Buffer)
	if err := app.Backup(t.Context(), cfg, copied, out); err != nil || !strings.Contains(out.String(), "1 uploaded files") {
		t.Fatalf("%s %v", out, err)
	}
	d.Close()

	fresh := app.Config{Data: filepath.Join(dir, "fresh"), DatabaseURL: "sqlite:" + filepath.Join(dir, "fresh", "parvi.db")}
	if err := app.Restore(t.Context(), fresh, copied, false, out); err != nil {
		t.Fatal(err)
	}
	if !blob.Dir(filepath.Join(fresh.Data, "files")).Has(stored.Key) {
		t.Error("the file has not come back")
	}
	if err := blob.Dir(copied + ".files").Delete(stored.Key); err != nil {
		t.Fatal(err)
	}
	empty := app.Config{Data: filepath.Join(dir, "empty"), DatabaseURL: "sqlite:" + filepath.Join(dir, "empty", "parvi.db")}
	if err := app.Restore(t.Context(), empty, copied, false, out); err == nil {
		t.Error("a backup without its file was taken for whole")
	}
}
