package expert

import (
	"context"
	"database/sql"
	"strings"
	"time"

	"parvi/internal/course"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

func byIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Expert, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, scan, `
		SELECT `+columns+tables+`
		WHERE e.id IN (`+in+`)
		ORDER BY p.name_sort, e.id`, args...)
	if err != nil {
		return nil, err
	}
	return list, withParts(ctx, tx, list)
}

func insertBooking(ctx context.Context, tx *db.Tx, id, ref string, t Busy) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO expert_bookings (id, expert_id, ref, starts_at, ends_at, minutes)
		VALUES ($1, $2, $3, $4, $5, $6)`, tx.NewID(), id, ref, db.Millis(t.Starts), db.Millis(t.Ends), t.Minutes)
	return db.Classify(err)
}

func deleteBookings(ctx context.Context, tx *db.Tx, ref string) error {
	_, err := tx.Exec(ctx, `DELETE FROM expert_bookings WHERE ref = $1`, ref)
	return err
}

func setCourse(ctx context.Context, tx *db.Tx, ref, of string) error {
	_, err := tx.Exec(ctx, `UPDATE expert_bookings SET course_id = $2 WHERE ref = $1`, ref, of)
	return err
}

type booking struct {
	person, course string
	Busy
}

// bookings are what people are booked for in a stretch of time, at all study
// centres.
func bookings(ctx context.Context, tx *db.Tx, people []string, from, to time.Time) ([]booking, error) {
	in, args := db.In(3, people)
	return db.All(ctx, tx, func(r *sql.Rows) (b booking, err error) {
		var starts, ends int64
		err = r.Scan(&b.person, &b.Ref, &b.course, &starts, &ends, &b.Minutes)
		b.Starts, b.Ends = db.Time(starts), db.Time(ends)
		return b, err
	}, `
		SELECT e.person_id, b.ref, b.course_id, b.starts_at, b.ends_at, b.minutes
		FROM expert_bookings b
		JOIN experts e ON e.id = b.expert_id
		WHERE b.ends_at > $1 AND b.starts_at < $2 AND e.person_id IN (`+in+`)
		ORDER BY b.starts_at, b.id`, append([]any{db.Millis(from), db.Millis(to)}, args...)...)
}

func hasBookings(ctx context.Context, tx *db.Tx, id string) (bool, error) {
	return db.Exists(ctx, tx, `SELECT 1 FROM expert_bookings WHERE expert_id = $1 AND ends_at > $2`, id, db.Millis(tx.Now))
}

func able(ctx context.Context, tx *db.Tx, centre string) ([]Able, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (a Able, err error) {
		var langs, days string
		var hours int64
		err = r.Scan(&a.ID, &a.Person, &langs, &a.Municipality, &a.Remote, &days, &hours)
		a.Langs, a.Weekdays, a.MonthHours = strings.Fields(langs), weekdaysOf(days), course.Hours(hours)
		return a, err
	}, `
		SELECT id, person_id, langs, municipality, remote, weekdays, month_hours
		FROM experts
		WHERE centre_id = $1
		ORDER BY id`, centre)
}

// ableParts reads levels, regions and days away of all at once. A theme that
// was merged into another counts as that one.
func ableParts(ctx context.Context, tx *db.Tx, centre string, themes []string, from, to civil.Date, list []Able, at map[string]int) error {
	each := func(query string, scan func(*sql.Rows) error, args ...any) error {
		rows, err := tx.Query(ctx, query, args...)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			if err := scan(rows); err != nil {
				return err
			}
		}
		return rows.Err()
	}
	if len(themes) > 0 {
		in, args := db.In(2, themes)
		err := each(`
			SELECT c.expert_id, CASE WHEN t.merged_into <> '' THEN t.merged_into ELSE t.id END, c.level
			FROM expert_competences c
			JOIN themes t ON t.id = c.theme_id
			JOIN experts e ON e.id = c.expert_id
			WHERE e.centre_id = $1 AND (c.theme_id IN (`+in+`) OR t.merged_into IN (`+in+`))
			ORDER BY c.expert_id, c.theme_id`, func(r *sql.Rows) error {
			var id, of string
			var level int
			if err := r.Scan(&id, &of, &level); err != nil {
				return err
			}
			a := &list[at[id]]
			if a.Levels == nil {
				a.Levels = map[string]int{}
			}
			a.Levels[of] = max(a.Levels[of], level)
			return nil
		}, append([]any{centre}, args...)...)
		if err != nil {
			return err
		}
	}
	err := each(`
		SELECT r.expert_id, r.region
		FROM expert_regions r
		JOIN experts e ON e.id = r.expert_id
		WHERE e.centre_id = $1
		ORDER BY r.expert_id, r.region`, func(r *sql.Rows) error {
		var id, region string
		if err := r.Scan(&id, &region); err != nil {
			return err
		}
		a := &list[at[id]]
		a.Regions = append(a.Regions, region)
		return nil
	}, centre)
	if err != nil {
		return err
	}
	return each(`
		SELECT w.expert_id, w.first_day, w.last_day
		FROM expert_away w
		JOIN experts e ON e.id = w.expert_id
		WHERE e.centre_id = $1 AND w.last_day >= $2 AND w.first_day < $3
		ORDER BY w.expert_id, w.id`, func(r *sql.Rows) error {
		var id string
		var x Away
		if err := r.Scan(&id, &x.First, &x.Last); err != nil {
			return err
		}
		a := &list[at[id]]
		a.Away = append(a.Away, x)
		return nil
	}, centre, from.String(), to.String())
}
