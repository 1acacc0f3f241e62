package index

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
)

// Put says by what words a thing is found from now on; with no texts it is not
// found any more.
func Put(ctx context.Context, tx *db.Tx, ref string, texts ...Text) error {
	want := terms(texts)
	have, err := db.All(ctx, tx, db.Scan[string], `
		SELECT term
		FROM index_terms
		WHERE ref = $1
		ORDER BY term`, ref)
	if err != nil {
		return err
	}
	slices.Sort(want)
	want = slices.Compact(want)
	var gone []string
	for _, t := range have {
		if _, ok := slices.BinarySearch(want, t); !ok {
			gone = append(gone, t)
		}
	}
	for chunk := range slices.Chunk(gone, chunkSize) {
		list, args := db.In(2, chunk)
		if _, err := tx.Exec(ctx, `DELETE FROM index_terms WHERE ref = $1 AND term IN (`+list+`)`, append([]any{ref}, args...)...); err != nil {
			return db.Classify(err)
		}
	}
	slices.Sort(have) // by bytes, whatever the database
	come := slices.DeleteFunc(want, func(t string) bool { _, ok := slices.BinarySearch(have, t); return ok })
	for chunk := range slices.Chunk(come, chunkSize) {
		if err := insert(ctx, tx, ref, chunk); err != nil {
			return err
		}
	}
	return nil
}

const chunkSize = 200

func insert(ctx context.Context, tx *db.Tx, ref string, terms []string) error {
	args := []any{ref}
	rows := make([]string, len(terms))
	for i, t := range terms {
		args = append(args, t)
		rows[i] = "($1, $" + strconv.Itoa(i+2) + ")"
	}
	_, err := tx.Exec(ctx, `INSERT INTO index_terms (ref, term) VALUES `+strings.Join(rows, ", ")+` ON CONFLICT DO NOTHING`, args...)
	return db.Classify(err)
}

// Source goes through all things of one sort that were there before they had
// words, or whose words are to be made anew.
type Source struct {
	Name string
	// Put puts some hundred things after the one with this id, in the order of
	// ids, and tells the last; "" when there were none.
	Put func(ctx context.Context, tx *db.Tx, after string, limit int) (last string, err error)
}

type buildArgs struct{}

var build = jobs.Kind[buildArgs]{Name: "index.build"}

// Jobs has what was there before be found.
func Jobs(r *jobs.Runner, d *db.DB, sources []Source) {
	jobs.Handle(r, build, func(ctx context.Context, _ jobs.Job, _ buildArgs) error { return Build(ctx, d, sources) })
}

// Start has the sources gone through that have not been, by a job.
func Start(ctx context.Context, tx *db.Tx, sources []Source) error {
	for _, s := range sources {
		st, err := stateOf(ctx, tx, s.Name)
		if err != nil {
			return err
		}
		if st.done == 0 || st.version != version {
			return build.Enqueue(ctx, tx, buildArgs{}, jobs.Unique("index"))
		}
	}
	return nil
}

// batch is how many things one transaction takes.
const batch = 200

// Build goes through the sources that have not been, from where it was cut off.
func Build(ctx context.Context, d *db.DB, sources []Source) error {
	for _, s := range sources {
		for done := false; !done; {
			err := d.Write(ctx, func(tx *db.Tx) error {
				st, err := stateOf(ctx, tx, s.Name)
				if err != nil {
					return err
				}
				if st.version != version {
					st = state{version: version}
				}
				if done = st.done > 0; done {
					return nil
				}
				last, err := s.Put(ctx, tx, st.after, batch)
				if err != nil {
					return err
				}
				if st.after = last; last == "" {
					st.done = db.Millis(tx.Now)
				}
				return st.put(ctx, tx, s.Name)
			}, db.Named("index.build"))
			if err != nil {
				return fmt.Errorf("index %s: %w", s.Name, err)
			}
		}
	}
	return nil
}

// Again has all sources be gone through once more.
func Again(ctx context.Context, d *db.DB, sources []Source) error {
	err := d.Write(ctx, func(tx *db.Tx) error {
		_, err := tx.Exec(ctx, `DELETE FROM index_sources`)
		return db.Classify(err)
	})
	return errors.Join(err, Build(ctx, d, sources))
}

// state is how far a source has been gone through.
type state struct {
	version, done int64
	after         string
}

func stateOf(ctx context.Context, tx *db.Tx, name string) (state, error) {
	st, err := db.One(ctx, tx, func(r *db.Rows) (state, error) {
		var st state
		return st, r.Scan(&st.version, &st.after, &st.done)
	}, `
		SELECT version, after, done_at
		FROM index_sources
		WHERE name = $1`, name)
	if errors.Is(err, db.ErrNoRows) {
		return state{}, nil
	}
	return st, err
}

func (st state) put(ctx context.Context, tx *db.Tx, name string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO index_sources (name, version, after, done_at)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (name) DO UPDATE SET version = excluded.version, after = excluded.after, done_at = excluded.done_at`,
		name, st.version, st.after, st.done)
	return db.Classify(err)
}

// Each has every row of a query for (after, limit) be found, and tells the id
// of the last; it is what most sources do.
func Each[T any](ctx context.Context, tx *db.Tx, scan func(*sql.Rows) (T, error), id func(T) string, put func(context.Context, *db.Tx, T) error, query, after string, limit int) (last string, err error) {
	list, err := db.All(ctx, tx, scan, query, after, limit)
	if err != nil {
		return "", err
	}
	for _, x := range list {
		if err := put(ctx, tx, x); err != nil {
			return "", err
		}
		last = id(x)
	}
	return last, nil
}
