package talk

import (
	"context"
	"strings"
	"testing"

	"parvi/internal/files"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/blob"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

func upload(name, body string) files.Upload {
	return files.Upload{Name: name, Body: strings.NewReader(body)}
}

// bytesKept counts the blobs that are stored.
func (w *world) bytesKept() (n int) {
	w.Helper()
	if err := w.Files.Blobs.Keys(w.clock.Now().AddDate(1, 0, 0), func(string) error { n++; return nil }); err != nil {
		w.Fatal(err)
	}
	return n
}

func TestFilesHangOnPosts(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.Files = &files.Service{DB: w.DB, Kinds: w.Kinds, Blobs: blob.Dir(t.TempDir()), Quota: 60}
		ctx := t.Context()
		kaisa, aino := w.lead("Kaisa Kuvitelma", "lukupiiri"), w.joined("Aino Esimerkki", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		siiri, outi := w.joined("Siiri Seuraaja", i18n.FI, "lukupiiri", space.AsFollower, space.MailNone), w.person("Outi Outo", i18n.FI)
		bo := w.joined("Bo Borta", i18n.SV, "kuoro", space.AsMember, space.MailNone)
		start := func(who authz.Actor, list ...files.Upload) (Thread, error) {
			return w.Start(ctx, who, "club", "lukupiiri", New{Title: list[0].Name, NewPost: NewPost{Text: "Tässä.", Uploads: list}})
		}
		thread, err := start(aino, upload("kirja.txt", "Olipa kerran."))
		if err != nil {
			t.Fatal(err)
		}
		page, err := w.Page(ctx, aino, thread.ID, 1)
		if err != nil || len(page.Posts[0].Files) != 1 {
			t.Fatalf("%+v %v", page.Posts, err)
		}
		file := page.Posts[0].Files[0]
		reads := func(who authz.Actor, want bool) {
			t.Helper()
			_, body, err := w.Files.Fetch(ctx, who, file.ID, 0)
			if body != nil {
				body.Close()
			}
			if want && err != nil || !want && !fault.Is(err, fault.NotFound) {
				t.Errorf("%s: reads %v: %v", who.Name, want, err)
			}
		}
		reads(aino, true)
		reads(kaisa, true)
		for _, who := range []authz.Actor{siiri, outi, bo, {}} {
			reads(who, false)
		}

		// What is refused leaves no post, and no bytes.
		_, err = start(aino, upload("b.txt", "Toinen."), upload("virus.exe", "MZ"))
		wantFault(t, err, fault.Invalid)
		_, err = start(aino, upload("suuri.txt", strings.Repeat("x", 61)))
		wantFault(t, err, fault.Invalid)
		_, err = start(siiri, upload("b.txt", "Toinen."))
		wantFault(t, err, fault.Forbidden)
		_, err = start(outi, upload("b.txt", "Toinen."))
		wantFault(t, err, fault.Forbidden)
		if n := w.bytesKept(); n != 1 {
			t.Errorf("%d blobs are kept", n)
		}
		// The button pressed twice is one post with one file.
		again, err := start(aino, upload("kirja.txt", "Olipa kerran."))
		if err != nil || again.ID != thread.ID || w.bytesKept() != 1 {
			t.Errorf("again: %v %v, %d blobs", again.ID, err, w.bytesKept())
		}

		// A thread that moves takes its files along, with who reads them.
		kaisa.Grants = append(kaisa.Grants, authz.Grant{Role: "lead", Scope: "kuoro"})
		if _, err := w.Move(ctx, kaisa, thread.ID, Move{Space: w.clubs["kuoro"].ref(), Visibility: space.Members}); err != nil {
			t.Fatal(err)
		}
		reads(aino, false)
		reads(bo, true)

		if _, _, err := w.AddFiles(ctx, bo, thread.ID, []files.Upload{upload("c.txt", "Ei.")}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("upon another's post: %v", err)
		}
		w.write(func(ctx context.Context, tx *db.Tx) error {
			found, err := db.Check(ctx, tx, files.Invariants())
			for _, b := range found {
				t.Errorf("%s: %v", b.Name, b.Rows)
			}
			return err
		})
		w.keeps()
	})
}
