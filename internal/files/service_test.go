package files

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

func (w *world) bring(who authz.Actor, name, body string) (File, error) {
	return w.Bring(context.Background(), who, "club", "kuoro", Upload{Name: name, Body: strings.NewReader(body)})
}

// blobs counts what lies in the directory.
func (w *world) blobs() int {
	w.Helper()
	n := 0
	if err := w.Blobs.Keys(time.Now().Add(time.Hour), func(string) error { n++; return nil }); err != nil {
		w.Fatal(err)
	}
	return n
}

func TestParallelUploadsDoNotOverrunTheQuota(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := worldOn(t, d, nil)
		maija := w.person("Maija Jäsen", space.AsMember)
		var wg sync.WaitGroup
		for i := range 10 {
			wg.Go(func() { w.bring(maija, fmt.Sprintf("%d.txt", i), strings.Repeat(fmt.Sprint(i), 9000)) })
		}
		wg.Wait()
		var taken int64
		err := d.Read(context.Background(), func(tx *db.Tx) (err error) {
			taken, err = used(context.Background(), tx, club)
			return err
		})
		if err != nil || taken != 18_000 {
			t.Errorf("taken %d of %d, %v; want two files", taken, w.Quota, err)
		}
		if n := w.blobs(); n != 2 {
			t.Errorf("%d blobs, want those of two files", n)
		}
		w.keeps()
	})
}

// endless claims to go on, as a body of 2 GB does.
type endless struct{}

func (endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = 'a'
	}
	return len(b), nil
}

func TestBadFilesAreRefusedAndLeaveNothing(t *testing.T) {
	w := newWorld(t)
	maija := w.person("Maija Jäsen", space.AsMember)
	for _, tt := range []struct {
		what, name string
		body       io.Reader
	}{
		{"nothing in it", "tyhja.pdf", strings.NewReader("")},
		{"a zip by the name of a PDF", "pommi.pdf", strings.NewReader("PK\x03\x04" + strings.Repeat("\x00", 900))},
		{"a program of Windows", "kuva.png", strings.NewReader("MZ\x90\x00")},
		{"a program of Linux without an ending", "ohjelma", strings.NewReader("\x7fELF\x02")},
		{"a script", "lue.txt", strings.NewReader("#!/bin/sh\nrm -rf /")},
		{"a program by its ending", "a.js", strings.NewReader("alert(1)")},
		{"a page by the name of a text", "a.txt", strings.NewReader("<html><script>alert(1)</script>")},
		{"too large", "a.bin", strings.NewReader(strings.Repeat("x", 10_001))},
		{"endless", "b.bin", endless{}},
	} {
		_, err := w.Bring(context.Background(), maija, "club", "kuoro", Upload{Name: tt.name, Body: tt.body})
		if !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", tt.what, err)
		}
	}
	if n := w.blobs(); n != 0 {
		t.Errorf("%d blobs are left", n)
	}
	// A page and a drawing may be kept, but are only ever bytes to save.
	for _, name := range []string{"sivu.html", "kuva.svg"} {
		f, err := w.bring(maija, name, "<html><svg onload=alert(1)>")
		if err != nil || f.Type != download {
			t.Errorf("%s: %q %v", name, f.Type, err)
		}
	}
}

func TestTheSameFileTwiceIsOne(t *testing.T) {
	w := newWorld(t)
	maija := w.person("Maija Jäsen", space.AsMember)
	a, err := w.bring(maija, "a.txt", "sama")
	b, again := w.bring(maija, "a.txt", "sama")
	if err != nil || again != nil || a.ID != b.ID || w.blobs() != 1 {
		t.Errorf("%v %v: %s and %s, %d blobs", err, again, a.ID, b.ID, w.blobs())
	}
}

func TestNamesAreCleaned(t *testing.T) {
	for in, want := range map[string]string{
		"../../etc/passwd": "passwd", `C:\Temp\raportti.pdf`: "raportti.pdf", "a\x00b\u202egpj.txt": "abgpj.txt", "": "tiedosto", "..": "tiedosto", "...": "tiedosto",
		"  ö  ä .pdf ": "ö ä .pdf", ".htaccess": "htaccess",
	} {
		if got := cleanName(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
	long := cleanName(strings.Repeat("ä", 300) + ".pdf")
	if utf8.RuneCountInString(long) != maxName || !strings.HasSuffix(long, ".pdf") {
		t.Errorf("a long name becomes %q", long)
	}
}

func TestWhatNoRowNamesIsSwept(t *testing.T) {
	w := newWorld(t)
	w.clock.Set(time.Now())
	maija := w.person("Maija Jäsen", space.AsMember)
	kept, err := w.bring(maija, "a.txt", "jää")
	if err != nil {
		t.Fatal(err)
	}
	gone, err := w.bring(maija, "b.txt", "menee")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Delete(context.Background(), maija, gone.ID); err != nil {
		t.Fatal(err)
	}
	if err := w.Sweep(context.Background()); err != nil || w.blobs() != 2 {
		t.Fatalf("the young are swept: %v, %d left", err, w.blobs())
	}
	old := time.Now().Add(-48 * time.Hour)
	err = filepath.Walk(string(w.Blobs), func(path string, i os.FileInfo, err error) error {
		if err != nil || i.IsDir() {
			return err
		}
		return os.Chtimes(path, old, old)
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Sweep(context.Background()); err != nil || w.blobs() != 1 {
		t.Fatalf("after sweeping: %v, %d left", err, w.blobs())
	}
	_, body, err := w.Fetch(context.Background(), maija, kept.ID, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer body.Close()
	if got, _ := io.ReadAll(body); !bytes.Equal(got, []byte("jää")) {
		t.Errorf("read %q", got)
	}
}

func TestAnAttachmentIsSeenAsWhatItHangsOn(t *testing.T) {
	w := newWorld(t)
	ctx := context.Background()
	maija, oona := w.person("Maija Jäsen", space.AsMember), w.person("Oona Seuraaja", space.AsFollower)
	stored, err := w.Store(ctx, Upload{Name: "a.txt", Body: strings.NewReader("liite")})
	if err != nil {
		t.Fatal(err)
	}
	var list []File
	write := func(f func(tx *db.Tx) error) {
		t.Helper()
		if err := w.DB.Write(ctx, f, db.Alone(Key(club))); err != nil {
			t.Fatal(err)
		}
	}
	write(func(tx *db.Tx) error {
		if err := space.Publish(ctx, tx, space.Entry{ID: "post1", Space: club, Kind: "post", Author: maija.Person, Lang: "fi", Visibility: space.Members, Path: "/x"}); err != nil {
			return err
		}
		list, err = w.Attach(ctx, tx, maija, club, "post1", stored)
		return err
	})
	if _, err := w.Look(ctx, maija, list[0].ID); err != nil {
		t.Errorf("a member: %v", err)
	}
	if _, err := w.Look(ctx, oona, list[0].ID); !fault.Is(err, fault.NotFound) {
		t.Errorf("a follower: %v", err)
	}
	write(func(tx *db.Tx) error { return space.Restand(ctx, tx, "post1", club, space.Public) })
	if _, err := w.Look(ctx, authz.Actor{}, list[0].ID); err != nil {
		t.Errorf("a visitor, once the post is public: %v", err)
	}
	write(func(tx *db.Tx) error { return space.Hide(ctx, tx, []string{"post1"}, tx.Now) })
	if _, err := w.Look(ctx, maija, list[0].ID); !fault.Is(err, fault.NotFound) {
		t.Errorf("a member, once the post is hidden: %v", err)
	}
	w.keeps()
}

func TestListedIsWhatMayBeRead(t *testing.T) {
	w := newWorld(t)
	ctx := context.Background()
	lead := w.lead("Liisa Vetäjä")
	for _, v := range space.Visibilities {
		if _, err := w.NewPage(ctx, lead, "club", "kuoro", Plain, Text{Title: i18n.Content{FI: string(v)}, Body: i18n.Content{FI: "Teksti"}, Visibility: v}); err != nil {
			t.Fatal(err)
		}
	}
	for i, who := range []authz.Actor{{}, w.person("Oona Seuraaja", space.AsFollower), w.person("Maija Jäsen", space.AsMember), lead} {
		list, err := w.Pages(ctx, who, "club", "kuoro")
		if err != nil || len(list) != i+1 {
			t.Errorf("%s lists %d, %v; want %d", who.Name, len(list), err, i+1)
		}
		for _, p := range list {
			if _, err := w.Read(ctx, who, p.ID); err != nil {
				t.Errorf("%s may not read what is listed: %v", who.Name, err)
			}
		}
	}
}
