package org

import (
	"context"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
)

// Jobs has changes of the tree take effect on their day.
func (s *Service) Jobs(r *jobs.Runner) {
	r.Every("org.tree", jobs.Daily(0, 0), func(ctx context.Context, _ time.Time) error {
		return s.DB.Write(ctx, func(tx *db.Tx) error { return RefreshTree(ctx, tx) })
	})
}
