package main

import (
	"context"
	"crypto/rand"
	"database/sql"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"parvi/internal/digest"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

const (
	toldPeople = 50_000
	toldNews   = 200
)

// digests measures the run of a morning for 50,000 people who are told daily
// of one space, of whom 200 have not read what came: from its beginning to the
// last letter, against one pass over their rows.
func (b *bench) digests(ctx context.Context) error {
	l := line{work: fmt.Sprintf("people of a digest run, %d with news", toldNews), floor: "one pass", least: 0.1}
	for n := range b.runs {
		pass, run, err := b.digestRun(ctx)
		if err != nil {
			return err
		}
		l.floors, l.got = append(l.floors, toldPeople/pass.Seconds()), append(l.got, toldPeople/run.Seconds())
		say("digest, run %d: one pass %v, the digest %v, %.1f × it", n+1, pass.Round(time.Microsecond), run.Round(time.Millisecond), run.Seconds()/pass.Seconds())
	}
	b.lines = append(b.lines, l)
	return nil
}

func (b *bench) digestRun(ctx context.Context) (pass, run time.Duration, err error) {
	dir, err := os.MkdirTemp(b.dir, "digest-")
	if err != nil {
		return 0, 0, err
	}
	defer os.RemoveAll(dir)
	// The day before, at noon: what is published then is told in the morning.
	noon, err := civil.MustDate("2026-11-23").At(civil.TimeOfDay{Hour: 12})
	if err != nil {
		return 0, 0, err
	}
	var now atomic.Int64
	now.Store(noon.UnixMilli())
	d, err := db.Open(ctx, "sqlite:"+filepath.Join(dir, "parvi.db"), db.Options{Now: func() time.Time { return time.UnixMilli(now.Load()) }, Rand: rand.Reader})
	if err != nil {
		return 0, 0, err
	}
	defer d.Close()
	if err := d.Migrate(ctx); err != nil {
		return 0, 0, err
	}
	if err := told(ctx, d, noon); err != nil {
		return 0, 0, err
	}
	s := &digest.Service{DB: d, BaseURL: "https://parvi.example", Kinds: map[string]digest.Kind{"bench": {
		ByIDs: func(_ context.Context, _ *db.Tx, ids []string) (map[string]digest.Place, error) {
			return map[string]digest.Place{ids[0]: {Ref: "bench:1", Name: i18n.Content{FI: "Penkki"}, Path: "/bench", Open: true}}, nil
		},
	}}, Sources: []digest.Source{digest.Messages(), digest.Meetings()}}
	box := &mail.Memory{}
	runner := jobs.NewRunner(d, slog.New(slog.DiscardHandler))
	outbox := mail.NewOutbox(d, mail.Options{Transport: box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	s.Jobs(runner, outbox)

	begun := time.Now()
	n, err := onePass(ctx, d)
	if err != nil || n != toldPeople {
		return 0, 0, fmt.Errorf("one pass: %d rows, %w", n, err)
	}
	pass = time.Since(begun)

	now.Store(noon.Add(20 * time.Hour).UnixMilli())
	begun = time.Now()
	if err := s.Begin(ctx, noon.Add(19*time.Hour+5*time.Minute)); err != nil {
		return 0, 0, err
	}
	if err := runner.Drain(ctx); err != nil {
		return 0, 0, err
	}
	if err := outbox.Drain(ctx); err != nil {
		return 0, 0, err
	}
	run = time.Since(begun)
	if got := len(box.All()); got != toldNews {
		return 0, 0, fmt.Errorf("%d letters, want %d", got, toldNews)
	}
	return pass, run, nil
}

// told fills the database: the people, who joined a day before, and what was
// published, which all but a few have read.
func told(ctx context.Context, d *db.DB, at time.Time) error {
	err := d.Write(ctx, func(tx *db.Tx) error {
		for _, v := range []space.Visibility{space.Public, space.Members} {
			err := space.Publish(ctx, tx, space.Entry{ID: "entry-" + string(v), Space: "bench:1", Kind: "thread", Lang: "fi", Visibility: v, Title: "Uutta", Excerpt: "Jotain uutta.", Path: "/threads/1", At: at})
			if err != nil {
				return err
			}
		}
		return nil
	})
	const each = 2_000
	for from := 0; err == nil && from < toldPeople; from += each {
		err = d.Write(ctx, func(tx *db.Tx) error {
			for i := from; i < from+each; i++ {
				if err := tell(ctx, tx, i, at); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return err
}

func tell(ctx context.Context, tx *db.Tx, i int, at time.Time) error {
	id, address := tx.NewID(), tx.NewID()
	email := fmt.Sprintf("lintu%d@example.org", i)
	for _, q := range []struct {
		sql  string
		args []any
	}{
		{`INSERT INTO people (id, name, name_sort, name_fold, lang, address_id, created_at) VALUES ($1, $2, $2, $2, 'fi', $3, $4)`,
			[]any{id, fmt.Sprintf("Lintu %d", i), address, db.Millis(at)}},
		{`INSERT INTO person_addresses (id, person_id, email, verified_at, created_at) VALUES ($1, $2, $3, $4, $4)`, []any{address, id, email, db.Millis(at)}},
		{`INSERT INTO space_members (id, space, person_id, slot, level, state, mail, asked_at, from_at, mail_key) VALUES ($1, 'bench:1', $2, 'current', 'follower', 'joined', 'daily', $3, $3, $4)`,
			[]any{tx.NewID(), id, db.Millis(at.AddDate(0, 0, -1)), tx.NewToken()}},
	} {
		if _, err := tx.Exec(ctx, q.sql, q.args...); err != nil {
			return err
		}
	}
	if i%(toldPeople/toldNews) == 0 {
		return nil
	}
	return space.SeeUntil(ctx, tx, id, "entry-public", at.Add(time.Hour))
}

// onePass reads the rows of all people of the space.
func onePass(ctx context.Context, d *db.DB) (n int, err error) {
	type row struct{ id, person, level, mail, key string }
	err = d.Read(ctx, func(tx *db.Tx) error {
		all, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
			var x row
			return x, r.Scan(&x.id, &x.person, &x.level, &x.mail, &x.key)
		}, `
			SELECT id, person_id, level, mail, mail_key
			FROM space_members
			WHERE space = 'bench:1' AND state = 'joined' AND mail IN ('daily', 'weekly')
			ORDER BY id`)
		n = len(all)
		return err
	})
	return n, err
}
