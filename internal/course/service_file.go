package course

import (
	"context"
	"errors"
	"fmt"
	"io"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/blob"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Attach lays a receipt beside the report. The bytes are stored first, so that
// no row ever names what is not there.
func (s *Service) Attach(ctx context.Context, who authz.Actor, id string, f File, body io.Reader) error {
	if !receipts[f.Type] {
		return fault.FieldErr("file", msgFileKind)
	}
	var key string
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		a, err := s.look(ctx, tx, who, id)
		if err != nil {
			return err
		}
		key = tx.NewID()
		_, err = a.permit(who, WriteReport)
		return err
	})
	if err != nil {
		return err
	}
	stored, err := s.Files.Put(key, body, maxFile)
	if errors.Is(err, blob.ErrTooLarge) {
		return fault.FieldErr("file", msgFileLarge)
	} else if err != nil {
		return fmt.Errorf("store a receipt of %s: %w", id, err)
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := s.look(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if _, err := a.permit(who, WriteReport); err != nil {
			return err
		}
		have, err := files(ctx, tx, id)
		if err != nil {
			return err
		}
		if len(have) >= maxFiles {
			return fault.FieldErr("file", msgFileMany.Fill("max", maxFiles))
		}
		f.ID, f.Course, f.Blob, f.Size, f.Person, f.At = tx.NewID(), id, stored.Key, stored.Size, who.Person, tx.Now
		if err := insertFile(ctx, tx, f); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "course.attach", ref(id), map[string]any{"file": f.ID})
	})
	if err != nil {
		return errors.Join(err, s.Files.Delete(stored.Key))
	}
	return nil
}

// Detach takes a receipt away again, while the report is written.
func (s *Service) Detach(ctx context.Context, who authz.Actor, id, file string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := s.look(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if _, err := a.permit(who, WriteReport); err != nil {
			return err
		}
		f, err := fileOf(ctx, tx, id, file)
		if err != nil {
			return err
		}
		if err := deleteFile(ctx, tx, f.ID); err != nil {
			return err
		}
		tx.OnCommit(func() { _ = s.Files.Delete(f.Blob) })
		return audit.Record(ctx, tx, who, "course.detach", ref(id), map[string]any{"file": f.ID})
	})
	if err != nil {
		return fmt.Errorf("detach %s: %w", file, err)
	}
	return nil
}

// OpenFile gives a receipt to those who follow the course.
func (s *Service) OpenFile(ctx context.Context, who authz.Actor, id, file string) (f File, body io.ReadSeekCloser, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		k, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayFollow.Check(who, k); err != nil {
			return fault.Missing(err)
		}
		f, err = fileOf(ctx, tx, id, file)
		return err
	})
	if err != nil {
		return f, nil, err
	}
	body, err = s.Files.Open(f.Blob)
	return f, body, err
}

func fileOf(ctx context.Context, tx *db.Tx, course, id string) (File, error) {
	all, err := files(ctx, tx, course)
	for _, f := range all {
		if f.ID == id {
			return f, nil
		}
	}
	if err == nil {
		err = fault.Missing(nil)
	}
	return File{}, err
}

// Reckon is what the rules say of a report as it stands, and its receipts.
func (s *Service) Reckon(ctx context.Context, k Known, w Writing) (e Estimate, list []File, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if e, err = s.estimate(ctx, tx, k.Course, w); err != nil {
			return err
		}
		list, err = files(ctx, tx, k.ID)
		return err
	})
	return e, list, err
}

// Foresee is what the rules would say of a plan if everything goes as planned.
func (s *Service) Foresee(ctx context.Context, k Known) (e Estimate, ok bool, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		e, err = s.preview(ctx, tx, k.Course)
		return err
	})
	return e, e.Missing.Empty(), err
}
