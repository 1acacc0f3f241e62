// Package blob keeps the bytes of uploaded files in a directory. What a file
// is called, who may read it and where it belongs stands in the database; here
// it has a random key and nothing else.
//
// Bytes are written before the transaction that names them, and synced to the
// disk, so that a row never names what is not there. What no row came to name
// is found by Keys and deleted by a job.
package blob

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Dir keeps blobs below a directory, which is made when first needed.
type Dir string

// Blob is what was stored.
type Blob struct {
	Key  string
	Size int64
	Hash string // SHA-256 in hexadecimal
}

// ErrTooLarge says that there was more to store than was allowed.
var ErrTooLarge = errors.New("blob: too large")

// Put stores what r gives, at most so many bytes, under a key that has not
// been used. However much was announced, no more is written than the limit.
func (d Dir) Put(key string, r io.Reader, most int64) (Blob, error) {
	path, err := d.path(key)
	if err != nil {
		return Blob{}, err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return Blob{}, err
	}
	f, err := os.OpenFile(path+".part", os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return Blob{}, err
	}
	defer os.Remove(f.Name()) // nothing is left of one that failed
	defer f.Close()
	hash := sha256.New()
	n, err := io.Copy(io.MultiWriter(f, hash), io.LimitReader(r, most+1))
	switch {
	case err != nil:
		return Blob{}, fmt.Errorf("store blob %s: %w", key, err)
	case n > most:
		return Blob{}, ErrTooLarge
	}
	if err := f.Sync(); err != nil {
		return Blob{}, err
	}
	if err := f.Close(); err != nil {
		return Blob{}, err
	}
	return Blob{Key: key, Size: n, Hash: hex.EncodeToString(hash.Sum(nil))}, os.Rename(path+".part", path)
}

// Open reads a blob; fs.ErrNotExist when it is not there.
func (d Dir) Open(key string) (io.ReadSeekCloser, error) {
	path, err := d.path(key)
	if err != nil {
		return nil, err
	}
	return os.Open(path)
}

// Delete removes a blob; one that is not there is no error.
func (d Dir) Delete(key string) error {
	path, err := d.path(key)
	if err != nil {
		return err
	}
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// Keys calls f with every blob, and with what is left of one that was cut off
// while it was stored, that is older than an instant.
func (d Dir) Keys(before time.Time, f func(key string) error) error {
	return d.each(func(e fs.DirEntry) bool {
		info, err := e.Info()
		return err == nil && info.ModTime().Before(before) // else gone meanwhile, or too young to judge
	}, f)
}

func (d Dir) each(want func(fs.DirEntry) bool, f func(key string) error) error {
	err := filepath.WalkDir(string(d), func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !want(e) {
			return err
		}
		return f(filepath.Base(path))
	})
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// CopyTo copies every blob into another directory and tells how many were not
// there yet. Blobs never change, so one of the same length is the same; what
// is still being stored is left out, and nothing is deleted.
func (d Dir) CopyTo(ctx context.Context, to Dir) (n int, err error) {
	err = d.each(func(fs.DirEntry) bool { return true }, func(key string) error {
		if strings.HasSuffix(key, ".part") {
			return nil
		}
		copied, err := d.copy(ctx, key, to)
		if copied {
			n++
		}
		return err
	})
	return n, err
}

func (d Dir) copy(ctx context.Context, key string, to Dir) (bool, error) {
	if err := ctx.Err(); err != nil {
		return false, err
	}
	from, err := d.path(key)
	if err != nil {
		return false, nil // no blob of ours
	}
	target, err := to.path(key)
	if err != nil {
		return false, err
	}
	in, err := os.Open(from)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil // deleted meanwhile
	} else if err != nil {
		return false, err
	}
	defer in.Close()
	info, err := in.Stat()
	if err != nil {
		return false, err
	}
	if there, err := os.Stat(target); err == nil && there.Size() == info.Size() {
		return false, nil
	}
	if err := os.MkdirAll(filepath.Dir(target), 0o700); err != nil {
		return false, err
	}
	out, err := os.OpenFile(target+".part", os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return false, err
	}
	_, err = io.Copy(out, in)
	if err := errors.Join(err, out.Sync(), out.Close()); err != nil {
		return false, errors.Join(err, os.Remove(out.Name()))
	}
	return true, os.Rename(out.Name(), target)
}

// Has tells whether a blob is there.
func (d Dir) Has(key string) bool {
	path, err := d.path(key)
	if err != nil {
		return false
	}
	_, err = os.Stat(path)
	return err == nil
}

// path spreads blobs over directories by the end of their key, which is random.
func (d Dir) path(key string) (string, error) {
	if len(key) < 4 || len(key) > 64 {
		return "", fmt.Errorf("blob: bad key %q", key)
	}
	bare := key
	if len(bare) > 5 && bare[len(bare)-5:] == ".part" {
		bare = bare[:len(bare)-5]
	}
	for _, c := range bare {
		if (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return "", fmt.Errorf("blob: bad key %q", key)
		}
	}
	return filepath.Join(string(d), bare[len(bare)-2:], key), nil
}
