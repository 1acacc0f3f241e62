package jobs

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"parvi/internal/platform/db"
)

// DeadJob is a job that failed for good, for the operator.
type DeadJob struct {
	ID, Kind, Args, Error string
	Attempts              int
	CreatedAt, FailedAt   time.Time
}

// Dead are the jobs that failed for good, the newest first.
func Dead(ctx context.Context, tx *db.Tx, limit int) ([]DeadJob, error) {
	return db.All(ctx, tx, func(rows *sql.Rows) (DeadJob, error) {
		var j DeadJob
		var created, failed int64
		err := rows.Scan(&j.ID, &j.Kind, &j.Args, &j.Error, &j.Attempts, &created, &failed)
		j.CreatedAt, j.FailedAt = db.Time(created), db.Time(failed)
		return j, err
	}, `
		SELECT id, kind, args, last_error, attempt, created_at, finished_at
		FROM jobs
		WHERE state = 'discarded' AND finished_at > 0
		ORDER BY finished_at DESC, id
		LIMIT $1`, limit)
}

// Retry lets a dead job begin anew. When one of its kind and key waits already
// that one does the work, and the dead one is laid to rest. A job that is not
// dead gives db.ErrNoRows.
func Retry(ctx context.Context, tx *db.Tx, id string) error {
	err := tx.Try(ctx, func() error {
		n, err := tx.Exec(ctx, `
			UPDATE jobs
			SET state = 'available', due_at = $1, finished_at = 0, attempt = 0
			WHERE id = $2 AND state = 'discarded'`, db.Millis(tx.Now), id)
		if err == nil && n == 0 {
			return db.ErrNoRows
		}
		return err
	})
	if errors.Is(err, db.ErrUnique) {
		return Forget(ctx, tx, id)
	}
	if err != nil {
		return fmt.Errorf("retry job %s: %w", id, err)
	}
	tx.Wake(wakeName)
	return nil
}

// Forget lays a dead job to rest: it is not shown any more and deleted later.
func Forget(ctx context.Context, tx *db.Tx, id string) error {
	n, err := tx.Exec(ctx, `
		UPDATE jobs
		SET state = 'cancelled', finished_at = $1
		WHERE id = $2 AND state = 'discarded'`, db.Millis(tx.Now), id)
	if err == nil && n == 0 {
		err = db.ErrNoRows
	}
	if err != nil {
		return fmt.Errorf("forget job %s: %w", id, err)
	}
	return nil
}

// Counts is how many jobs there are in each state that is not completed.
func Counts(ctx context.Context, tx *db.Tx) (map[State]int, error) {
	counts := map[State]int{}
	rows, err := tx.Query(ctx, `
		SELECT state, count(*)
		FROM jobs
		WHERE state <> 'completed'
		GROUP BY state`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var s State
		var n int
		if err := rows.Scan(&s, &n); err != nil {
			return nil, err
		}
		counts[s] = n
	}
	return counts, rows.Err()
}
