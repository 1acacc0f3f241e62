package files

import (
	"context"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// Jobs registers what pages and files do later: deleting bytes no row names.
func (s *Service) Jobs(r *jobs.Runner, _ *mail.Outbox) {
	r.Every("files.sweep", jobs.Daily(3, 40), func(ctx context.Context, _ time.Time) error { return s.Sweep(ctx) })
}

// Sweep deletes the blobs that no file names. What is younger than a day may
// still be on its way into one.
func (s *Service) Sweep(ctx context.Context) error {
	var batch []string
	flush := func() error {
		var keep map[string]bool
		err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
			if keep, err = held(ctx, tx, batch); err != nil || s.Holds == nil {
				return err
			}
			others, err := s.Holds(ctx, tx, batch)
			for _, key := range others {
				keep[key] = true
			}
			return err
		})
		if err != nil {
			return err
		}
		for _, key := range batch {
			if !keep[key] {
				if err := s.Blobs.Delete(key); err != nil {
					return err
				}
			}
		}
		batch = batch[:0]
		return nil
	}
	err := s.Blobs.Keys(s.DB.Now().Add(-24*time.Hour), func(key string) error {
		if batch = append(batch, key); len(batch) < 500 {
			return nil
		}
		return flush()
	})
	if err != nil || len(batch) == 0 {
		return err
	}
	return flush()
}
