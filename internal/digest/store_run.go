package digest

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"time"

	"parvi/internal/platform/db"
)

const runColumns = `r.id, r.slot, r.weekly, r.floor_at, r.until_at, r.state`

func scanRun(q *sql.Rows) (Run, error) {
	var r Run
	var slot, floor, until int64
	err := q.Scan(&r.ID, &slot, &r.Weekly, &floor, &until, &r.State)
	r.Slot, r.Floor, r.Until = db.Time(slot), db.Time(floor), db.Time(until)
	return r, err
}

func runByID(ctx context.Context, tx *db.Tx, id string) (Run, error) {
	return db.One(ctx, tx, scanRun, `
		SELECT `+runColumns+`
		FROM digest_runs r
		WHERE r.id = $1`, id)
}

// laterRun tells whether there is a run of the slot, or of a later one.
func laterRun(ctx context.Context, tx *db.Tx, slot time.Time) (bool, error) {
	return db.Exists(ctx, tx, `SELECT 1 FROM digest_runs WHERE slot >= $1`, db.Millis(slot))
}

// abandon ends runs that have not come to their end. Those whom they have
// noted, but not written to, are as if nobody had looked at them.
func abandon(ctx context.Context, tx *db.Tx) error {
	_, err := tx.Exec(ctx, `
		DELETE FROM digest_parts
		WHERE run_id IN (SELECT r.id FROM digest_runs r WHERE r.state = 'running') AND NOT EXISTS (
			SELECT 1
			FROM digest_letters l
			WHERE l.run_id = digest_parts.run_id AND l.person_id = digest_parts.person_id)`)
	if err != nil {
		return db.Classify(err)
	}
	_, err = tx.Exec(ctx, `
		UPDATE digest_runs
		SET state = 'abandoned', done_at = $1
		WHERE state = 'running'`, db.Millis(tx.Now))
	return db.Classify(err)
}

// runsBefore are the runs a new one goes on from.
func runsBefore(ctx context.Context, tx *db.Tx) (before, error) {
	var b before
	var err error
	b.first, err = orNone(db.One(ctx, tx, scanRun, `
		SELECT `+runColumns+`
		FROM digest_runs r
		ORDER BY r.slot
		LIMIT 1`))
	if err != nil {
		return b, err
	}
	b.weekly, err = orNone(db.One(ctx, tx, scanRun, `
		SELECT `+runColumns+`
		FROM digest_runs r
		WHERE r.weekly AND r.state = 'done'
		ORDER BY r.slot DESC
		LIMIT 1`))
	return b, err
}

func orNone[T any](x T, err error) (T, error) {
	if errors.Is(err, db.ErrNoRows) {
		var none T
		return none, nil
	}
	return x, err
}

func insertRun(ctx context.Context, tx *db.Tx, r Run) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO digest_runs (id, slot, weekly, floor_at, until_at, state, begun_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		r.ID, db.Millis(r.Slot), r.Weekly, db.Millis(r.Floor), db.Millis(r.Until), string(r.State), db.Millis(tx.Now))
	return db.Classify(err)
}

func finish(ctx context.Context, tx *db.Tx, run string) error {
	_, err := tx.Exec(ctx, `
		UPDATE digest_runs
		SET state = 'done', done_at = $2
		WHERE id = $1`, run, db.Millis(tx.Now))
	return db.Classify(err)
}

// insertParts notes who has news, many in a statement.
func insertParts(ctx context.Context, tx *db.Tx, parts []part) error {
	for len(parts) > 0 {
		n := 1
		if len(parts) >= perInsert {
			n = perInsert
		}
		args := make([]any, 0, 6*n)
		for _, p := range parts[:n] {
			args = append(args, tx.NewID(), p.Run, p.Person, p.Scope, db.Millis(p.after), db.Millis(p.until))
		}
		if _, err := tx.Exec(ctx, insertPart[n], args...); err != nil {
			return db.Classify(err)
		}
		parts = parts[n:]
	}
	return nil
}

const perInsert = 25

var insertPart = func() map[int]string {
	m := map[int]string{}
	for _, n := range []int{1, perInsert} {
		rows := make([]string, n)
		for i := range rows {
			var p [6]string
			for k := range p {
				p[k] = db.Placeholder(1 + 6*i + k)
			}
			rows[i] = "(" + strings.Join(p[:], ", ") + ")"
		}
		m[n] = `
		INSERT INTO digest_parts (id, run_id, person_id, scope, after_at, until_at)
		VALUES ` + strings.Join(rows, ", ") + `
		ON CONFLICT (run_id, person_id, scope) DO NOTHING`
	}
	return m
}()

// peopleOf are the next people of whom a run has noted something.
func peopleOf(ctx context.Context, tx *db.Tx, run, after string, limit int) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT d.person_id
		FROM digest_parts d
		WHERE d.run_id = $1 AND d.person_id > $2
		GROUP BY d.person_id
		ORDER BY d.person_id
		LIMIT $3`, run, after, limit)
}

// insertLetter makes the letter of a person, unless there is one.
func insertLetter(ctx context.Context, tx *db.Tx, run, person string) (id string, fresh bool, err error) {
	id = tx.NewID()
	n, err := tx.Exec(ctx, `
		INSERT INTO digest_letters (id, run_id, person_id, at)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (run_id, person_id) DO NOTHING`, id, run, person, db.Millis(tx.Now))
	return id, n > 0, db.Classify(err)
}

// letter is a letter to compose: whom, of which run, and what it tells.
type letter struct {
	ID, Person string
	Run        Run
	Parts      []part
}

func lettersByIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]*letter, error) {
	in, args := db.In(1, ids)
	type found struct {
		letter
		scope        string
		after, until int64
	}
	list, err := db.All(ctx, tx, func(q *sql.Rows) (found, error) {
		var f found
		var slot, until int64
		err := q.Scan(&f.ID, &f.Person, &f.Run.ID, &slot, &f.Run.Weekly, &until, &f.scope, &f.after, &f.until)
		f.Run.Slot, f.Run.Until = db.Time(slot), db.Time(until)
		return f, err
	}, `
		SELECT l.id, l.person_id, r.id, r.slot, r.weekly, r.until_at, d.scope, d.after_at, d.until_at
		FROM digest_letters l
		JOIN digest_runs r ON r.id = l.run_id
		JOIN digest_parts d ON d.run_id = l.run_id AND d.person_id = l.person_id
		WHERE l.id IN (`+in+`)
		ORDER BY l.id, d.scope`, args...)
	out := map[string]*letter{}
	for _, f := range list {
		if out[f.ID] == nil {
			out[f.ID] = &letter{ID: f.ID, Person: f.Person, Run: f.Run}
		}
		l := out[f.ID]
		l.Parts = append(l.Parts, part{f.Run.ID, f.Person, f.scope, window{db.Time(f.after), db.Time(f.until)}})
	}
	return out, err
}
