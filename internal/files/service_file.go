package files

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/blob"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
	"parvi/internal/space"
)

// Upload is a file on its way in.
type Upload struct {
	Name        string
	Body        io.Reader
	Description i18n.Content
	Visibility  space.Visibility // "" is for members

	// Author and At are believed of the system only: imports and seeds.
	Author string
	At     time.Time
}

// Stored is an upload whose bytes are in place and which no row names yet.
type Stored struct {
	Upload
	blob.Blob
	Type string
}

// Store judges a file and stores its bytes. It is done before the transaction
// that puts the file into a space; what no transaction came to name is deleted
// after a day.
func (s *Service) Store(ctx context.Context, u Upload) (Stored, error) {
	st := Stored{Upload: u}
	st.Name = cleanName(u.Name)
	first := make([]byte, head)
	n, err := io.ReadFull(u.Body, first)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return st, err
	}
	if n == 0 {
		return st, fault.FieldErr("file", msgEmptyFile)
	}
	var ok bool
	if st.Type, ok = kindOf(st.Name, first[:n]); !ok {
		return st, fault.FieldErr("file", msgFileType.Fill("name", st.Name))
	}
	var key string
	if err := s.DB.Read(ctx, func(tx *db.Tx) error { key = tx.NewID(); return nil }); err != nil {
		return st, err
	}
	st.Blob, err = s.Blobs.Put(key, io.MultiReader(bytes.NewReader(first[:n]), u.Body), s.maxFile())
	if errors.Is(err, blob.ErrTooLarge) {
		return st, fault.FieldErr("file", msgFileTooLarge.Fill("max", megabytes(s.maxFile())))
	}
	return st, err
}

// Put lays a stored file into a space: into its list, or with under upon an
// entry that stands there, such as a post, whose readers then read the file.
// The caller of an attachment has decided who may; into the list, members may.
func (s *Service) Put(ctx context.Context, tx *db.Tx, who authz.Actor, in space.Ref, under string, u Stored) (File, error) {
	st, err := s.stand(ctx, tx, who, in)
	if err != nil {
		return File{}, err
	}
	if u.Visibility == "" {
		u.Visibility = space.Members
	}
	if under == "" {
		if err := MayAdd.Check(who, st); err != nil {
			return File{}, err
		}
		if err := u.check(st); err != nil {
			return File{}, err
		}
	}
	if st.Place.Over && !who.IsSystem() {
		return File{}, overFault
	}
	f := File{ID: tx.NewID(), Space: in, Under: under, Visibility: u.Visibility, Description: u.Description, Saved: u.saved(tx, who, 1)}
	f.CreatedBy, f.Created = f.Author, f.At
	if again, err := sameFile(ctx, tx, f, tx.Now.Add(-twice)); err == nil {
		return again, nil // the button was pressed twice
	} else if !errors.Is(err, db.ErrNoRows) {
		return f, err
	}
	if err := s.room(ctx, tx, in, f.Size); err != nil {
		return f, err
	}
	if err := insertFile(ctx, tx, f); err != nil {
		return f, err
	}
	if under == "" {
		if err := space.Publish(ctx, tx, entryOfFile(f)); err != nil {
			return f, err
		}
	}
	return f, errors.Join(tx.Touch(ctx, st.Place.Topic()), audit.Record(ctx, tx, who, "files.put", "file:"+f.ID, map[string]any{"space": in, "size": f.Size}))
}

// twice is how soon the same file sent again is the same button pressed twice.
const twice = 10 * time.Minute

// Key is what a transaction that puts files into a space is alone with, so
// that uploads at the same time do not overrun the space's quota.
func Key(in space.Ref) string { return "files " + string(in) }

func (s *Service) room(ctx context.Context, tx *db.Tx, in space.Ref, size int64) error {
	taken, err := used(ctx, tx, in)
	if err == nil && taken+size > s.quota() {
		return fault.FieldErr("file", msgNoRoom.Fill("free", megabytes(max(0, s.quota()-taken)), "max", megabytes(s.quota())))
	}
	return err
}

// Bring stores a file and puts it into the list of a space.
func (s *Service) Bring(ctx context.Context, who authz.Actor, kind, slug string, u Upload) (f File, err error) {
	f, err = s.bring(ctx, who, u, func(tx *db.Tx) (space.Standing, error) {
		st, err := s.enter(ctx, tx, who, kind, slug)
		if err != nil {
			return st, err
		}
		return st, MayAdd.Check(who, st)
	}, func(tx *db.Tx, st space.Standing, stored Stored) (File, error) {
		return s.Put(ctx, tx, who, st.Place.Ref, "", stored)
	})
	if err != nil {
		return f, fmt.Errorf("file for %s: %w", slug, err)
	}
	return f, nil
}

// Renew stores a new version of a file.
func (s *Service) Renew(ctx context.Context, who authz.Actor, id string, u Upload) (f File, err error) {
	var o OnFile
	f, err = s.bring(ctx, who, u, func(tx *db.Tx) (space.Standing, error) {
		var err error
		if o, err = s.onFile(ctx, tx, who, id); err != nil {
			return o.Standing, err
		}
		return o.Standing, MayRenew.Check(who, o)
	}, func(tx *db.Tx, st space.Standing, stored Stored) (File, error) {
		f := o.File
		if f.Hash == stored.Hash && f.Name == stored.Name {
			return f, nil // the same again
		}
		if st.Place.Over {
			return f, overFault
		}
		if err := s.room(ctx, tx, f.Space, stored.Size); err != nil {
			return f, err
		}
		f.Saved = stored.saved(tx, who, f.Number+1)
		if err := insertSaved(ctx, tx, f); err != nil {
			return f, err
		}
		if err := space.Revise(ctx, tx, entryOfFile(f)); err != nil {
			return f, err
		}
		return f, errors.Join(tx.Touch(ctx, st.Place.Topic()), audit.Record(ctx, tx, who, "files.renew", "file:"+id, map[string]int{"version": f.Number}))
	})
	if err != nil {
		return f, fmt.Errorf("new version of file %s: %w", id, err)
	}
	return f, nil
}

// bring asks whether somebody may, stores the bytes, asks again, and writes.
// The bytes of what was not written are deleted at once.
func (s *Service) bring(ctx context.Context, who authz.Actor, u Upload, may func(*db.Tx) (space.Standing, error),
	write func(*db.Tx, space.Standing, Stored) (File, error)) (f File, err error) {
	var st space.Standing
	err = s.DB.Read(ctx, func(tx *db.Tx) error { st, err = may(tx); return err })
	if err != nil {
		return f, err
	}
	stored, err := s.Store(ctx, u)
	if err != nil {
		return f, err
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		st, err := may(tx)
		if err != nil {
			return err
		}
		f, err = write(tx, st, stored)
		return err
	}, db.Alone(Key(st.Place.Ref)))
	if err != nil || f.Blob != stored.Key {
		return f, errors.Join(err, s.Blobs.Delete(stored.Key))
	}
	return f, nil
}

// Describe changes what is said of a file, and who sees it.
func (s *Service) Describe(ctx context.Context, who authz.Actor, id string, d i18n.Content, v space.Visibility) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := s.onFile(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayRenew.Check(who, o); err != nil {
			return err
		}
		u := Stored{Upload: Upload{Description: d, Visibility: v}}
		if err := u.check(o.Standing); err != nil {
			return err
		}
		f := o.File
		f.Description, f.Visibility = u.Description, v
		if err := updateFile(ctx, tx, f); err != nil {
			return err
		}
		if err := space.Revise(ctx, tx, entryOfFile(f)); err != nil {
			return err
		}
		return errors.Join(tx.Touch(ctx, o.Place.Topic()), audit.Record(ctx, tx, who, "files.describe", "file:"+id, nil))
	})
	if err != nil {
		return fmt.Errorf("describe file %s: %w", id, err)
	}
	return nil
}

// Delete takes a file away for good, and tells the path of what it hung on or
// of the workspace it stood in.
func (s *Service) Delete(ctx context.Context, who authz.Actor, id string) (back string, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := s.onFile(ctx, tx, who, id)
		if err != nil {
			return err
		}
		e, err := upon(ctx, tx, o.File)
		if err != nil {
			return err
		}
		if back = e.Path; back == "" {
			back = o.Place.Path + "/workspace"
		}
		if err := MayDelete.Check(who, o); err != nil {
			return err
		}
		if err := dropFile(ctx, tx, id, who.Person); err != nil {
			return err
		}
		if err := space.Hide(ctx, tx, []string{id}, tx.Now); err != nil {
			return err
		}
		return errors.Join(tx.Touch(ctx, o.Place.Topic()), audit.Record(ctx, tx, who, "files.delete", "file:"+id, nil))
	})
	if err != nil {
		return back, fmt.Errorf("delete file %s: %w", id, err)
	}
	return back, nil
}

// Looking is a file with what a reader may do with it.
type Looking struct {
	OnFile
	Upon      space.Entry // what it hangs on; zero for one of the space itself
	Versions  []Saved
	Names     map[string]string
	MayRenew  bool
	MayDelete bool
}

// Look is a file for one who reads it.
func (s *Service) Look(ctx context.Context, who authz.Actor, id string) (Looking, error) {
	var l Looking
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if l.OnFile, err = s.onFile(ctx, tx, who, id); err != nil {
			return err
		}
		l.MayRenew, l.MayDelete = MayRenew.Allows(who, l.OnFile) && !l.Place.Over, MayDelete.Allows(who, l.OnFile)
		if l.Upon, err = upon(ctx, tx, l.File); err != nil {
			return err
		}
		if l.Versions, err = savedOf(ctx, tx, id); err != nil {
			return err
		}
		var ids []string
		for _, v := range l.Versions {
			ids = append(ids, v.Author)
		}
		l.Names, err = names(ctx, tx, ids...)
		return err
	})
	if err != nil {
		return l, fmt.Errorf("file %s: %w", id, err)
	}
	return l, nil
}

// Fetch opens a version of a file for one who reads it; 0 is the latest.
func (s *Service) Fetch(ctx context.Context, who authz.Actor, id string, number int) (Saved, io.ReadCloser, error) {
	l, err := s.Look(ctx, who, id)
	if err != nil {
		return Saved{}, nil, err
	}
	i := slices.IndexFunc(l.Versions, func(v Saved) bool { return v.Number == number || number == 0 })
	if i < 0 {
		return Saved{}, nil, fault.Missing(fmt.Errorf("file %s has no version %d", id, number))
	}
	body, err := s.Blobs.Open(l.Versions[i].Blob)
	if err != nil {
		return Saved{}, nil, fmt.Errorf("file %s: %w", id, err)
	}
	return l.Versions[i], body, nil
}

func (s *Service) onFile(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (OnFile, error) {
	f, err := fileByID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return OnFile{}, fault.Missing(err)
	} else if err != nil {
		return OnFile{}, err
	}
	st, err := s.stand(ctx, tx, who, f.Space)
	if err != nil {
		return OnFile{}, err
	}
	o := OnFile{st, f}
	return o, MayFetch.Check(who, o)
}

func (u *Stored) check(st space.Standing) error {
	var wrong fault.Fields
	u.Description = u.Description.Map(strings.TrimSpace)
	for _, l := range i18n.Langs {
		if utf8.RuneCountInString(u.Description.Own(l)) > maxDescription {
			wrong.Add("description."+string(l), msgTooLong.Fill("max", maxDescription))
		}
	}
	if !slices.Contains(st.Choices(), u.Visibility) {
		wrong.Add("visibility", msgVisibility)
	}
	return wrong.Err()
}

const maxDescription = 300

func (u Stored) saved(tx *db.Tx, who authz.Actor, number int) Saved {
	v := Saved{Number: number, Blob: u.Key, Name: u.Name, Type: u.Type, Size: u.Size, Hash: u.Hash, Author: who.Person, At: tx.Now}
	if who.IsSystem() {
		v.Author = u.Author
		if !u.At.IsZero() {
			v.At = u.At
		}
	}
	return v
}

func entryOfFile(f File) space.Entry {
	text, l := f.Description.Pick(i18n.FI)
	if l == "" {
		l = i18n.FI
	}
	return space.Entry{
		ID: f.ID, Space: f.Space, Kind: "file", Author: f.CreatedBy, Lang: string(l), Visibility: f.Visibility,
		Title: f.Name, Excerpt: text, Path: f.Path(), At: f.Created,
		Words: append(index.Content(f.Description), index.Text{Text: f.Name}),
	}
}

// megabytes is a size as people say it: 0,5 Mt, 0,5 MB.
func megabytes(n int64) i18n.Text {
	say := func(l i18n.Lang, unit string) string {
		if n < 100_000 {
			return fmt.Sprintf("%d\u00a0k%s", (n+999)/1000, unit[1:])
		}
		if n%1_000_000 == 0 {
			return i18n.Number(l, int(n/1_000_000)) + "\u00a0" + unit
		}
		return i18n.Decimal(l, float64(n)/1e6, 1) + "\u00a0" + unit
	}
	return i18n.Text{FI: say(i18n.FI, "Mt"), SV: say(i18n.SV, "MB"), EN: say(i18n.EN, "MB")}
}
