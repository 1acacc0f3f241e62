package jobs

import (
	"context"
	"database/sql"
	"strings"
	"time"

	"parvi/internal/platform/db"
)

type row struct {
	id, kind, args, unique string
	priority, maxAttempts  int
	due                    time.Time
	replace                bool
}

func insert(ctx context.Context, tx *db.Tx, r row) error {
	state := Available
	if r.due.After(tx.Now) {
		state = Scheduled
	}
	query := `
		INSERT INTO jobs (id, kind, args, unique_key, priority, state, due_at, max_attempts, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`
	switch {
	case r.replace:
		query += `
		ON CONFLICT (kind, unique_key) WHERE unique_key <> '' AND finished_at = 0 DO UPDATE
		SET args = excluded.args,
			again = jobs.state = 'running',
			state = CASE WHEN jobs.state = 'running' THEN jobs.state ELSE excluded.state END,
			due_at = CASE WHEN jobs.state = 'running' THEN jobs.due_at ELSE excluded.due_at END,
			attempt = CASE WHEN jobs.state = 'running' THEN jobs.attempt ELSE 0 END`
	case r.unique != "":
		query += `
		ON CONFLICT (kind, unique_key) WHERE unique_key <> '' AND finished_at = 0 DO UPDATE
		SET again = true
		WHERE jobs.state = 'running'`
	}
	_, err := tx.Exec(ctx, query,
		r.id, r.kind, r.args, r.unique, r.priority, string(state), db.Millis(r.due), r.maxAttempts, db.Millis(tx.Now))
	return err
}

// due tells whether a job of the kinds may be taken.
func due(ctx context.Context, tx *db.Tx, kinds []string) (bool, error) {
	list, args := db.In(2, kinds)
	return db.Exists(ctx, tx, `
		SELECT 1
		FROM jobs
		WHERE priority IN (1, 2, 3) AND due_at > 0 AND due_at <= $1 AND kind IN (`+list+`)
		LIMIT 1`, append([]any{db.Millis(tx.Now)}, args...)...)
}

// claim takes up to limit due jobs, also those whose lease ran out, in order.
func claim(ctx context.Context, tx *db.Tx, kinds []string, limit int, lease time.Duration) ([]Job, error) {
	list, in := db.In(5, kinds)
	query := `
		SELECT id, kind, args, attempt + 1, max_attempts, created_at, fence + 1
		FROM jobs
		WHERE priority = $1 AND due_at > 0 AND due_at <= $2 AND due_at <= $3 AND kind IN (` + list + `)
		ORDER BY due_at, id
		LIMIT $4 ` + tx.SkipLocked()
	var taken []Job
	for priority := High; priority <= Low && len(taken) < limit; priority++ {
		now := db.Millis(tx.Now)
		args := append([]any{priority, now, now, limit - len(taken)}, in...)
		more, err := db.All(ctx, tx, scanJob, query, args...)
		if err != nil {
			return nil, err
		}
		taken = append(taken, more...)
	}
	if len(taken) == 0 {
		return nil, nil
	}
	ids := make([]string, len(taken))
	for i, j := range taken {
		ids[i] = j.ID
	}
	list, in = db.In(3, ids)
	_, err := tx.Exec(ctx, `
		UPDATE jobs
		SET state = 'running', attempt = attempt + 1, fence = fence + 1, attempted_at = $1, due_at = $2, again = false
		WHERE id IN (`+list+`)`,
		append([]any{db.Millis(tx.Now), db.Millis(tx.Now.Add(lease))}, in...)...)
	return taken, err
}

func scanJob(rows *sql.Rows) (Job, error) {
	j := Job{done: new(bool)}
	var created int64
	err := rows.Scan(&j.ID, &j.Kind, &j.args, &j.Attempt, &j.MaxAttempts, &created, &j.fence)
	j.CreatedAt = db.Time(created)
	return j, err
}

// renew puts off the end of the leases and tells how many were still held.
func renew(ctx context.Context, tx *db.Tx, held []Job, lease time.Duration) error {
	for _, j := range held {
		_, err := tx.Exec(ctx, `
			UPDATE jobs
			SET due_at = $1
			WHERE id = $2 AND fence = $3 AND state = 'running'`, db.Millis(tx.Now.Add(lease)), j.ID, j.fence)
		if err != nil {
			return err
		}
	}
	return nil
}

// settle writes what became of an attempt, if the lease is still held.
func settle(ctx context.Context, tx *db.Tx, j Job, o outcome) error {
	now := db.Millis(tx.Now)
	next, finished, attempt := int64(0), now, j.Attempt
	if o.state == Retryable || o.state == Scheduled {
		next, finished = db.Millis(tx.Now.Add(o.in)), 0
	}
	if o.free {
		attempt--
	}
	// What was enqueued again while it ran starts afresh, whatever became of
	// this attempt.
	n, err := tx.Exec(ctx, `
		UPDATE jobs
		SET state = CASE WHEN again THEN 'available' ELSE $1 END,
			due_at = CASE WHEN again THEN CAST($2 AS bigint) ELSE CAST($3 AS bigint) END,
			finished_at = CASE WHEN again THEN 0 ELSE CAST($4 AS bigint) END,
			attempt = CASE WHEN again THEN 0 ELSE CAST($5 AS bigint) END,
			last_error = $6,
			again = false
		WHERE id = $7 AND fence = $8 AND state = 'running'`,
		string(o.state), now, next, finished, attempt, clip(o.err), j.ID, j.fence)
	if err == nil && n == 0 {
		return ErrLost
	}
	return err
}

// clip makes an error text storable.
func clip(s string) string {
	s = strings.ReplaceAll(strings.ToValidUTF8(s, "?"), "\x00", "?")
	if len(s) > 2000 {
		s = strings.ToValidUTF8(s[:2000], "")
	}
	return s
}

// fire moves a schedule on to the slot and tells whether it fires now. A
// schedule seen for the first time fires for slots after since only.
func fire(ctx context.Context, tx *db.Tx, name string, slot, since time.Time) (bool, error) {
	var last int64
	err := tx.QueryRow(ctx, `
		SELECT slot
		FROM job_schedules
		WHERE name = $1`, name).Scan(&last)
	if err == db.ErrNoRows {
		last, err = db.Millis(since), nil
	}
	if err != nil {
		return false, err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO job_schedules (name, slot)
		VALUES ($1, $2)
		ON CONFLICT (name) DO UPDATE SET slot = excluded.slot WHERE job_schedules.slot < excluded.slot`, name, db.Millis(slot))
	return db.Millis(slot) > last, err
}

func clean(ctx context.Context, tx *db.Tx, state State, before time.Time, limit int) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM jobs
		WHERE id IN (
			SELECT id
			FROM jobs
			WHERE state = $1 AND finished_at > 0 AND finished_at < $2
			ORDER BY finished_at, id
			LIMIT $3)`, string(state), db.Millis(before), limit)
	return int(n), err
}
