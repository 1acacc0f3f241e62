package search

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/index"
	"parvi/internal/space"
)

// Service finds things of spaces.
type Service struct {
	DB    *db.DB
	Kinds space.Kinds
}

const (
	batch   = 100 // hits read at once
	batches = 10  // read at most; beyond are the least fitting
)

// Find gives things of some kinds that have all words of a query in some form
// and that somebody reads: exact words first, then the newest. Of a thread and
// what stands in it the best is given.
func (s *Service) Find(ctx context.Context, who authz.Actor, q string, kinds []string, limit int) ([]Hit, error) {
	words := index.Parse(q)
	if words.Empty() {
		return nil, nil
	}
	var out []Hit
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		out = nil
		may, err := s.reach(ctx, tx, who)
		if err != nil {
			return err
		}
		places, seen := map[space.Ref]space.Standing{}, map[string]bool{}
		for n := range batches {
			list, err := find(ctx, tx, words, kinds, may, n*batch, batch)
			if err != nil {
				return err
			}
			for _, e := range list {
				st, known := places[e.Space]
				if !known {
					if st, err = s.stand(ctx, tx, who, e.Space); err != nil {
						return err
					}
					places[e.Space] = st
				}
				if seen[e.Top] || !st.Reads(e.Visibility) {
					continue
				}
				seen[e.Top] = true
				if out = append(out, Hit{e, st.Place}); len(out) == limit {
					return nil
				}
			}
			if len(list) < batch {
				return nil
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	return out, nil
}

func (s *Service) stand(ctx context.Context, tx *db.Tx, who authz.Actor, ref space.Ref) (space.Standing, error) {
	place, err := s.Kinds.Place(ctx, tx, ref)
	if fault.Is(err, fault.NotFound) {
		return space.Standing{}, nil
	} else if err != nil {
		return space.Standing{}, err
	}
	return space.Stand(ctx, tx, who, place)
}

// reach is where somebody reads more than everybody does: the spaces by what
// they are in them.
type reach struct{ follows, belongs, leads []string }

func (s *Service) reach(ctx context.Context, tx *db.Tx, who authz.Actor) (r reach, err error) {
	if !who.SignedIn() {
		return r, nil
	}
	rows, err := space.OfPerson(ctx, tx, who.Person)
	if err != nil {
		return r, err
	}
	for _, m := range rows {
		switch {
		case m.State != space.Joined:
		case m.Level == space.AsFollower:
			r.follows = append(r.follows, string(m.Space))
		default:
			r.belongs = append(r.belongs, string(m.Space))
		}
	}
	for _, k := range s.Kinds {
		if k.Led == nil {
			continue
		}
		led, err := k.Led(ctx, tx, who)
		if err != nil {
			return r, err
		}
		for _, p := range led {
			r.leads = append(r.leads, string(p.Ref))
		}
	}
	return r, nil
}

// find is a page of what has the words, as far as the envelopes tell who reads
// it. It is the SQL twin of space.Standing.Reads.
func find(ctx context.Context, tx *db.Tx, words index.Query, kinds []string, may reach, skip, limit int) ([]space.Entry, error) {
	hits, args := words.Hits(1)
	in := func(list []string) string {
		marks, more := db.In(len(args)+1, list)
		args = append(args, more...)
		return marks
	}
	query := `
		SELECT e.id, e.space, e.kind, e.top, e.author, e.lang, e.visibility, e.title, e.excerpt, e.path, e.at
		FROM (` + hits + `) h
		JOIN space_entries e ON e.id = h.ref
		WHERE e.hidden_at = 0 AND e.kind IN (` + in(kinds) + `)
			AND (e.visibility = 'public'
				OR e.visibility = 'followers' AND e.space IN (` + in(may.follows) + `)
				OR e.visibility IN ('followers', 'members') AND e.space IN (` + in(may.belongs) + `)
				OR e.space IN (` + in(may.leads) + `))
		ORDER BY h.score DESC, e.at DESC, e.id DESC
		LIMIT $` + strconv.Itoa(len(args)+1) + ` OFFSET $` + strconv.Itoa(len(args)+2)
	return db.All(ctx, tx, func(r *sql.Rows) (space.Entry, error) {
		var e space.Entry
		var at int64
		err := r.Scan(&e.ID, &e.Space, &e.Kind, &e.Top, &e.Author, &e.Lang, &e.Visibility, &e.Title, &e.Excerpt, &e.Path, &at)
		e.At = db.Time(at)
		return e, err
	}, query, append(args, limit, skip)...)
}
