package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/record"
)

// figures measures the statistics of a study centre's year over 60,000 and
// 600,000 participations, net and gross by every dimension, against a plain
// scan that reads the same columns row by row.
func (b *bench) figures(ctx context.Context) error {
	for _, rows := range []int{60_000, 600_000} {
		l := line{work: fmt.Sprintf("participations of a year's statistics (%d)", rows), floor: "plain scan", least: 0.25}
		dir, err := os.MkdirTemp(b.dir, "figures-")
		if err != nil {
			return err
		}
		d, err := db.Open(ctx, "sqlite:"+filepath.Join(dir, "parvi.db"), db.Options{Now: time.Now, Rand: rand.Reader})
		if err != nil {
			return err
		}
		defer d.Close()
		if err := d.Migrate(ctx); err != nil {
			return err
		}
		const year = 2026
		centre, err := tookPart(ctx, d, year, rows)
		if err != nil {
			return err
		}
		s := &record.Service{DB: d}
		officer := authz.Actor{Person: "p", Grants: []authz.Grant{{Role: account.Statistics, Scope: centre}}}
		for n := range b.runs {
			begun := time.Now()
			read, err := plainScan(ctx, d, centre, year)
			if err != nil || read != rows {
				return fmt.Errorf("plain scan: %d rows, %w", read, err)
			}
			scan := time.Since(begun)
			begun = time.Now()
			f, err := s.Figures(ctx, officer, centre, year)
			if err != nil || f.Total.Gross != rows || !f.Exact {
				return fmt.Errorf("figures: %+v, %w", f.Total, err)
			}
			got := time.Since(begun)
			l.floors, l.got = append(l.floors, float64(rows)/scan.Seconds()), append(l.got, float64(rows)/got.Seconds())
			say("figures of %d, run %d: scan %v, the year %v, %.2f × it", rows, n+1, scan.Round(time.Millisecond), got.Round(time.Millisecond), got.Seconds()/scan.Seconds())
		}
		b.lines = append(b.lines, l)
	}
	return nil
}

// tookPart fills a study centre's year: people take part three times, with 400
// organisations, and most tell of themselves.
func tookPart(ctx context.Context, d *db.DB, year, rows int) (centre string, err error) {
	err = d.Write(ctx, func(tx *db.Tx) error {
		o, err := org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: "Penkkien opintokeskus"}}}, Facts: org.Facts{Kind: org.StudyCentre, Reach: org.ReachNational, Langs: []i18n.Lang{i18n.FI}}})
		if err != nil {
			return err
		}
		centre = o.ID
		_, err = tx.Exec(ctx, `
			INSERT INTO courses (id, org_id, centre_id, state, support, kind, hours, starts_at, ends_at, published_at, created_at, updated_at, moved_at)
			VALUES ('c', $1, $1, 'published', 'none', 'course', 600, 1, 2, 1, 1, 1, 1)`, centre)
		return err
	})
	pick := func(i int, of ...string) string { return of[i%len(of)] }
	const each = 10_000
	for from := 0; err == nil && from < rows; from += each {
		err = d.Write(ctx, func(tx *db.Tx) error {
			for i := from; i < from+each; i++ {
				_, err := tx.Exec(ctx, `
					INSERT INTO record_participations (id, course_id, centre_id, org_id, year, person_key, region, came, sex, born, education, activity, tongue)
					VALUES ($1, 'c', $2, $3, $4, $5, $6, true, $7, $8, $9, $10, $11)`,
					tx.NewID(), centre, fmt.Sprintf("organisation-%d", i%400), year, fmt.Sprintf("key-of-somebody-%010d", i*7919%(rows/3)), fmt.Sprintf("%02d", 1+i%19),
					pick(i/3, "female", "male", "", "female"), 1935+i%75, pick(i/5, "basic", "secondary", "higher", ""),
					pick(i/7, "employed", "unemployed", "student", "pensioner", "other", ""), pick(i/11, "fi", "fi", "fi", "sv", "ru", "other", ""))
				if err != nil {
					return err
				}
			}
			return nil
		})
	}
	return centre, err
}

// plainScan reads the columns of a year's participations, row by row.
func plainScan(ctx context.Context, d *db.DB, centre string, year int) (n int, err error) {
	type row struct {
		key, org, region, sex, education, activity, tongue string
		born                                               int
	}
	err = d.Read(ctx, func(tx *db.Tx) error {
		rows, err := tx.Query(ctx, `
			SELECT person_key, org_id, region, sex, born, education, activity, tongue
			FROM record_participations
			WHERE centre_id = $1 AND year = $2 AND came`, centre, year)
		if err != nil {
			return err
		}
		defer rows.Close()
		for ; rows.Next(); n++ {
			var x row
			if err := rows.Scan(&x.key, &x.org, &x.region, &x.sex, &x.born, &x.education, &x.activity, &x.tongue); err != nil {
				return err
			}
		}
		return rows.Err()
	})
	return n, err
}
