package files

import (
	"context"
	"errors"
	"fmt"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// MaxAttached is how many files may hang on one thing that is said.
const MaxAttached = 10

// Attach lays stored files upon an entry, such as a post, in the transaction
// that makes it; that transaction is alone with Key. Who may, the caller has
// decided; the files are read by those who read the entry.
func (s *Service) Attach(ctx context.Context, tx *db.Tx, who authz.Actor, in space.Ref, entry string, list ...Stored) ([]File, error) {
	var out []File
	for _, u := range list {
		f, err := s.Put(ctx, tx, who, in, entry, u)
		if err != nil {
			return out, err
		}
		out = append(out, f)
	}
	return out, nil
}

// Attached are the files that hang on some entries, by entry. Who reads the
// entry reads them.
func Attached(ctx context.Context, tx *db.Tx, entries []string) (map[string][]File, error) {
	list, err := filesUnder(ctx, tx, entries)
	out := map[string][]File{}
	for _, f := range list {
		out[f.Under] = append(out[f.Under], f)
	}
	return out, err
}

// StoreAll judges and stores what somebody sends along with what they say. With
// one at fault none is kept.
func (s *Service) StoreAll(ctx context.Context, list []Upload) ([]Stored, error) {
	if len(list) > MaxAttached {
		return nil, TooMany()
	}
	var out []Stored
	for _, u := range list {
		st, err := s.Store(ctx, u)
		if err != nil {
			return nil, errors.Join(err, s.Release(ctx, out))
		}
		out = append(out, st)
	}
	return out, nil
}

// TooMany is the fault of one thing said with too many files.
func TooMany() error { return fault.FieldErr("file", msgTooManyFiles.Fill("max", MaxAttached)) }

// Release deletes the bytes of stored files that no row has come to name.
func (s *Service) Release(ctx context.Context, list []Stored) error {
	var keys []string
	for _, st := range list {
		keys = append(keys, st.Key)
	}
	if len(keys) == 0 {
		return nil
	}
	var keep map[string]bool
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) { keep, err = held(ctx, tx, keys); return err })
	if err != nil {
		return fmt.Errorf("release files: %w", err)
	}
	for _, key := range keys {
		if !keep[key] {
			err = errors.Join(err, s.Blobs.Delete(key))
		}
	}
	return err
}

// upon is the envelope of what a file hangs on.
func upon(ctx context.Context, tx *db.Tx, f File) (space.Entry, error) {
	if f.Under == "" {
		return space.Entry{}, nil
	}
	found, err := space.EntriesByIDs(ctx, tx, []string{f.Under})
	return found[f.Under], err
}

// SizeText is the size of a file as people say it.
func (v Saved) SizeText() i18n.Text { return megabytes(v.Size) }

// DownloadPath is where its latest version is fetched.
func (f File) DownloadPath() string { return downloadPath(f.ID, f.Number) }
