package blob

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestWhatIsStoredIsReadAndDeleted(t *testing.T) {
	d := Dir(filepath.Join(t.TempDir(), "files"))
	b, err := d.Put("aaaa01", strings.NewReader("parvi"), 5)
	if err != nil {
		t.Fatal(err)
	}
	if b.Size != 5 || len(b.Hash) != 64 {
		t.Errorf("got %+v", b)
	}
	in, err := d.Open("aaaa01")
	if err != nil {
		t.Fatal(err)
	}
	got, _ := io.ReadAll(in)
	in.Close()
	if string(got) != "parvi" {
		t.Errorf("read %q", got)
	}
	if _, err := d.Put("aaaa01", strings.NewReader("again"), 0); !errors.Is(err, ErrTooLarge) {
		t.Errorf("over the limit: %v", err)
	}
	if err := errors.Join(d.Delete("aaaa01"), d.Delete("aaaa01")); err != nil {
		t.Error(err)
	}
	if _, err := d.Open("aaaa01"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("after deletion: %v", err)
	}
}

func TestNothingIsLeftOfWhatWasTooLarge(t *testing.T) {
	d := Dir(t.TempDir())
	if _, err := d.Put("bbbb01", bytes.NewReader(make([]byte, 11)), 10); !errors.Is(err, ErrTooLarge) {
		t.Fatal(err)
	}
	if err := d.Keys(time.Now().Add(time.Hour), func(key string) error { t.Errorf("left: %s", key); return nil }); err != nil {
		t.Fatal(err)
	}
}

func TestKeysThatLeadElsewhereAreRefused(t *testing.T) {
	d := Dir(t.TempDir())
	for _, key := range []string{"", "a", "../../etc", "aa/bb", "AAAA", strings.Repeat("a", 65), "..part", "aaa\x00a"} {
		if _, err := d.Put(key, strings.NewReader("x"), 1); err == nil {
			t.Errorf("%q was taken", key)
		}
		if _, err := d.Open(key); err == nil {
			t.Errorf("%q was opened", key)
		}
	}
}

func TestTheYoungAreLeftAlone(t *testing.T) {
	d := Dir(t.TempDir())
	for _, key := range []string{"cccc01", "cccc02"} {
		if _, err := d.Put(key, strings.NewReader("x"), 1); err != nil {
			t.Fatal(err)
		}
	}
	old := time.Now().Add(-48 * time.Hour)
	if err := os.Chtimes(filepath.Join(string(d), "01", "cccc01"), old, old); err != nil {
		t.Fatal(err)
	}
	var keys []string
	if err := d.Keys(time.Now().Add(-24*time.Hour), func(key string) error { keys = append(keys, key); return nil }); err != nil {
		t.Fatal(err)
	}
	if len(keys) != 1 || keys[0] != "cccc01" {
		t.Errorf("got %v", keys)
	}
	if err := Dir(filepath.Join(string(d), "none")).Keys(time.Now(), nil); err != nil {
		t.Errorf("no directory yet: %v", err)
	}
}
