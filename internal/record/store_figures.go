package record

import (
	"context"
	"database/sql"
	"errors"
	"strings"

	"parvi/internal/platform/db"
)

// participation is one row as it is stored.
type participation struct {
	ID, Course, Registration, Centre, Org, Key, Region string
	Year                                               int
	Came                                               bool
	Profile
}

func participationOf(ctx context.Context, tx *db.Tx, registration string) (participation, bool, error) {
	x, err := db.One(ctx, tx, func(r *sql.Rows) (x participation, err error) {
		return x, r.Scan(&x.ID, &x.Course, &x.Registration, &x.Centre, &x.Org, &x.Key, &x.Region, &x.Year, &x.Came, &x.Sex, &x.Born, &x.Education, &x.Activity, &x.Tongue)
	}, `
		SELECT id, course_id, registration_id, centre_id, org_id, person_key, region, year, came, sex, born, education, activity, tongue
		FROM record_participations
		WHERE registration_id = $1 AND registration_id <> ''`, registration)
	if errors.Is(err, db.ErrNoRows) {
		return x, false, nil
	}
	return x, err == nil, err
}

// putParticipation stores one, new or known by its registration.
func putParticipation(ctx context.Context, tx *db.Tx, x participation) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO record_participations (id, course_id, registration_id, centre_id, org_id, year, person_key, region, came, sex, born, education, activity, tongue)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
		ON CONFLICT (id) DO UPDATE SET year = excluded.year, person_key = excluded.person_key, region = excluded.region, came = excluded.came,
			sex = excluded.sex, born = excluded.born, education = excluded.education, activity = excluded.activity, tongue = excluded.tongue`,
		x.ID, x.Course, x.Registration, x.Centre, x.Org, x.Year, x.Key, x.Region, x.Came, x.Sex, x.Born, x.Education, x.Activity, x.Tongue)
	if err != nil {
		return db.Classify(err)
	}
	return tx.Touch(ctx, figuresTopic)
}

// ofCourseCame are the participations of a course that are still known by
// their registration.
func ofCourseCame(ctx context.Context, tx *db.Tx, course string) (map[string]participation, error) {
	list, err := db.All(ctx, tx, func(r *sql.Rows) (x participation, err error) {
		return x, r.Scan(&x.ID, &x.Course, &x.Registration, &x.Centre, &x.Org, &x.Key, &x.Region, &x.Year, &x.Came, &x.Sex, &x.Born, &x.Education, &x.Activity, &x.Tongue)
	}, `
		SELECT id, course_id, registration_id, centre_id, org_id, person_key, region, year, came, sex, born, education, activity, tongue
		FROM record_participations
		WHERE course_id = $1 AND registration_id <> ''
		ORDER BY id`, course)
	by := make(map[string]participation, len(list))
	for _, x := range list {
		by[x.Registration] = x
	}
	return by, err
}

// forget removes whose the participations of courses were that ended before a
// time, and those who answered but did not come.
func forget(ctx context.Context, tx *db.Tx, before int64) error {
	for _, q := range []string{
		`DELETE FROM record_participations WHERE NOT came AND course_id IN (SELECT c.id FROM courses c WHERE c.ends_at > 0 AND c.ends_at < $1)`,
		`UPDATE record_participations SET registration_id = '' WHERE registration_id <> '' AND course_id IN (SELECT c.id FROM courses c WHERE c.ends_at > 0 AND c.ends_at < $1)`,
	} {
		if _, err := tx.Exec(ctx, q, before); err != nil {
			return err
		}
	}
	return nil
}

// eachParticipation reads those of a study centre's year, of one organisation
// with all under it where it is given.
func eachParticipation(ctx context.Context, tx *db.Tx, centre, under string, year int, each func(Participation)) error {
	query, args := `
		SELECT p.person_key, p.org_id, p.region, p.sex, p.born, p.education, p.activity, p.tongue
		FROM record_participations p
		WHERE p.centre_id = $1 AND p.year = $2 AND p.came`, []any{centre, year}
	if under != "" {
		query += ` AND p.org_id IN (SELECT a.org_id FROM org_ancestors a WHERE a.ancestor_id = $3)`
		args = append(args, under)
	}
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var p Participation
		if err := rows.Scan(&p.Key, &p.Org, &p.Region, &p.Sex, &p.Born, &p.Education, &p.Activity, &p.Tongue); err != nil {
			return err
		}
		each(p)
	}
	return rows.Err()
}

// heldOf are the courses held in a year and their teaching hours, in
// hundredths, by organisation.
func heldOf(ctx context.Context, tx *db.Tx, centre, under string, from, to int64) (courses, hours map[string]int, err error) {
	query, args := `
		SELECT c.org_id, COUNT(*), SUM(c.hours)
		FROM courses c
		WHERE c.centre_id = $1 AND c.ends_at > $2 AND c.ends_at <= $3 AND c.published_at > 0 AND c.state NOT IN ('draft', 'approved', 'rejected', 'cancelled')`, []any{centre, from, to}
	if under != "" {
		query += ` AND c.org_id IN (SELECT a.org_id FROM org_ancestors a WHERE a.ancestor_id = $4)`
		args = append(args, under)
	}
	courses, hours = map[string]int{}, map[string]int{}
	type row struct {
		org      string
		n, hours int
	}
	list, err := db.All(ctx, tx, func(r *sql.Rows) (x row, err error) { return x, r.Scan(&x.org, &x.n, &x.hours) }, query+`
		GROUP BY c.org_id
		ORDER BY c.org_id`, args...)
	for _, x := range list {
		courses[x.org], hours[x.org] = x.n, x.hours
	}
	return courses, hours, err
}

func agesOf(ctx context.Context, tx *db.Tx, centre string) ([]int, error) {
	s, err := db.One(ctx, tx, db.Scan[string], `
		SELECT begins
		FROM record_ages
		WHERE centre_id = $1`, centre)
	if errors.Is(err, db.ErrNoRows) {
		return defaultAges, nil
	} else if err != nil {
		return nil, err
	}
	return parseAges(s)
}

func putAges(ctx context.Context, tx *db.Tx, centre string, ages []int) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO record_ages (centre_id, begins)
		VALUES ($1, $2)
		ON CONFLICT (centre_id) DO UPDATE SET begins = excluded.begins`, centre, agesText(ages))
	if err != nil {
		return db.Classify(err)
	}
	return tx.Touch(ctx, figuresTopic)
}

// agesText is as it is stored and typed.
func agesText(ages []int) string {
	var out []string
	for _, n := range ages {
		out = append(out, itoa(n))
	}
	return strings.Join(out, " ")
}

// toldOf is what somebody told for the figures, while it is known who.
type toldOf struct {
	Course    string `json:"course"`
	Sex       string `json:"sex,omitempty"`
	Born      int    `json:"born,omitempty"`
	Education string `json:"education,omitempty"`
	Activity  string `json:"activity,omitempty"`
	Tongue    string `json:"mother_tongue,omitempty"`
}

func toldBy(ctx context.Context, tx *db.Tx, person string) ([]toldOf, error) {
	list, err := db.All(ctx, tx, func(r *sql.Rows) (x toldOf, err error) {
		return x, r.Scan(&x.Course, &x.Sex, &x.Born, &x.Education, &x.Activity, &x.Tongue)
	}, `
		SELECT p.course_id, p.sex, p.born, p.education, p.activity, p.tongue
		FROM record_participations p
		JOIN registrations r ON r.id = p.registration_id
		WHERE r.person_id = $1 AND r.person_id <> ''
		ORDER BY p.id`, person)
	if list == nil {
		list = []toldOf{}
	}
	return list, err
}
