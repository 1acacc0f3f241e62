package app_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parvi/internal/account"
	"parvi/internal/app/apptest"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
)

// TestStories plays every story of testdata on both databases. After each the
// invariants of the whole database hold.
func TestStories(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	for _, file := range files {
		archive, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
				a := apptest.New(t, d, clock)
				a.Installed()
				a.Person("yllapito@example.org", "Ylläpito", i18n.FI, account.Operator)
				a.Story(archive)
				if out, err := verify(a); err != nil {
					t.Errorf("%v\n%s", err, out)
				}
			})
		})
	}
}
