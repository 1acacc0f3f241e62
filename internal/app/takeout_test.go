package app_test

import (
	"archive/zip"
	"bytes"
	"context"
	"io"
	"strings"
	"testing"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/db"
)

// TestANetworkIsTakenOutWhole: the zip holds all that was said and laid out in
// a network, nothing that was hidden, and nothing of another network.
func TestANetworkIsTakenOutWhole(t *testing.T) {
	a, people := apptest.Populated(t)
	const slug = "esimerkin-viestijat"
	hidden := tally(t, a, `SELECT COUNT(*) FROM talk_posts p JOIN talk_threads t ON t.id = p.thread_id JOIN networks n ON t.space = 'network:' || n.id WHERE n.slug = $1 AND p.hidden_at > 0`, slug)
	if hidden == 0 {
		exec(t, a, `UPDATE talk_posts SET hidden_at = 1, body = 'Piilotettu sana' WHERE id = (SELECT MAX(p.id) FROM talk_posts p JOIN talk_threads t ON t.id = p.thread_id JOIN networks n ON t.space = 'network:' || n.id WHERE n.slug = 'esimerkin-viestijat' AND p.number > 1)`)
	}
	got := a.SignedIn(people["coordinator"].Email).Get("/fi/networks/" + slug + "/export.zip").Want(200)
	z, err := zip.NewReader(bytes.NewReader([]byte(got.Body)), int64(len(got.Body)))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]int{}
	for _, f := range z.File {
		if strings.HasPrefix(f.Name, "/") || strings.Contains(f.Name, "..") || strings.Contains(f.Name, "\\") {
			t.Errorf("%q leaves the folder it is unpacked in", f.Name)
		}
		top, _, _ := strings.Cut(f.Name, "/")
		found[top]++
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(r)
		if err != nil || len(body) == 0 {
			t.Errorf("%s: %d bytes, %v", f.Name, len(body), err)
		}
		if strings.Contains(string(body), "Piilotettu sana") {
			t.Errorf("%s holds what was hidden", f.Name)
		}
	}
	const of = ` JOIN networks n ON x.space = 'network:' || n.id WHERE n.slug = $1`
	for part, want := range map[string]int{
		"index.html": 1, "network.json": 1, "import.yaml": 1, "tasks.md": 1,
		"threads":   tally(t, a, `SELECT COUNT(*) FROM talk_threads x`+of+` AND NOT x.question AND NOT EXISTS (SELECT 1 FROM talk_posts p WHERE p.id = x.id AND p.hidden_at > 0)`, slug),
		"questions": tally(t, a, `SELECT COUNT(*) FROM talk_threads x`+of+` AND x.question AND NOT EXISTS (SELECT 1 FROM talk_posts p WHERE p.id = x.id AND p.hidden_at > 0)`, slug),
		"pages":     tally(t, a, `SELECT COUNT(*) FROM files_page_versions v JOIN files_pages x ON x.id = v.page_id`+of+` AND x.hidden_at = 0`, slug),
		"notes":     tally(t, a, `SELECT COUNT(*) FROM notes y JOIN note_spaces x ON x.note_id = y.id`+of+` AND y.published_at > 0 AND y.hidden_at = 0`, slug),
	} {
		if found[part] != want || want == 0 {
			t.Errorf("%s: %d, want %d", part, found[part], want)
		}
	}
	if found["files"] == 0 || found["practices"] == 0 {
		t.Errorf("files and practices: %v", found)
	}
	if got := a.SignedIn(people["professional"].Email).Get("/fi/networks/" + slug + "/export.zip"); got.Status != 403 && got.Status != 404 {
		t.Errorf("a member takes it out: %d", got.Status)
	}
}

func tally(t *testing.T, a *apptest.App, query string, args ...any) (n int) {
	t.Helper()
	err := a.DB.Read(context.Background(), func(tx *db.Tx) (err error) {
		n, err = db.One(context.Background(), tx, db.Scan[int], query, args...)
		return err
	})
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return n
}
