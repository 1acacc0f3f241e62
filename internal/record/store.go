package record

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

const columns = `c.id, c.code, c.course_id, c.registration_id, c.person_id, c.name, c.lang, c.course, c.organiser, c.centre, c.place, c.outcomes,
	c.contents, c.first_day, c.last_day, c.hours, c.signer, c.issued_by, c.issued_at, c.revoked_at`

func scan(r *sql.Rows) (Certificate, error) {
	var c Certificate
	var issued, revoked int64
	err := r.Scan(&c.ID, &c.Code, &c.Course, &c.Registration, &c.Person, &c.Name, &c.Lang, &c.Title, &c.Organiser, &c.Centre, &c.Place, &c.Outcomes,
		&c.Contents, &c.First, &c.Last, &c.Hours, &c.Signer, &c.IssuedBy, &issued, &revoked)
	c.Issued, c.Revoked = db.Time(issued), db.Time(revoked)
	return c, err
}

func insert(ctx context.Context, tx *db.Tx, c Certificate) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO record_certificates (id, code, course_id, registration_id, person_id, name, lang, course, organiser, centre, place, outcomes,
			contents, first_day, last_day, hours, signer, issued_by, issued_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
		c.ID, c.Code, c.Course, c.Registration, c.Person, c.Name, string(c.Lang), c.Title, c.Organiser, c.Centre, c.Place, c.Outcomes,
		c.Contents, c.First.String(), c.Last.String(), c.Hours, c.Signer, c.IssuedBy, db.Millis(c.Issued))
	return db.Classify(err)
}

func byCode(ctx context.Context, tx *db.Tx, code string) (Certificate, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM record_certificates c
		WHERE c.code = $1`, code)
}

func byIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Certificate, error) {
	in, args := db.In(1, ids)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM record_certificates c
		WHERE c.id IN (`+in+`)
		ORDER BY c.id`, args...)
}

func ofCourse(ctx context.Context, tx *db.Tx, course string) ([]Certificate, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM record_certificates c
		WHERE c.course_id = $1
		ORDER BY c.name, c.id`, course)
}

// ofPerson are somebody's certificates, also those of registrations that were
// made before they had an account.
func ofPerson(ctx context.Context, tx *db.Tx, person string, most int) ([]Certificate, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM record_certificates c
		WHERE c.person_id = $1 AND c.person_id <> ''
			OR c.person_id = '' AND c.registration_id IN (SELECT id FROM registrations WHERE person_id = $1 AND person_id <> '')
		ORDER BY c.last_day DESC, c.id DESC
		LIMIT $2`, person, most)
}

func setRevoked(ctx context.Context, tx *db.Tx, id, by string, at time.Time) error {
	_, err := tx.Exec(ctx, `
		UPDATE record_certificates
		SET revoked_at = $2, revoked_by = $3
		WHERE id = $1`, id, db.Millis(at), by)
	return err
}

// ruleOf is the rule of the first ref that has one, else the default.
func ruleOf(ctx context.Context, tx *db.Tx, refs ...string) (Rule, error) {
	for _, ref := range refs {
		r, err := db.One(ctx, tx, func(r *sql.Rows) (Rule, error) {
			var x Rule
			return x, r.Scan(&x.Percent, &x.Signer, &x.Off)
		}, `
			SELECT percent, signer, off
			FROM record_rules
			WHERE ref = $1`, ref)
		if !errors.Is(err, db.ErrNoRows) {
			return r, err
		}
	}
	return Rule{Percent: DefaultPercent}, nil
}

func putRule(ctx context.Context, tx *db.Tx, ref string, r Rule) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO record_rules (ref, percent, signer, off)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (ref) DO UPDATE SET percent = excluded.percent, signer = excluded.signer, off = excluded.off`, ref, r.Percent, r.Signer, r.Off)
	return db.Classify(err)
}

// heldBetween are courses that ended in a stretch of time and were held.
func heldBetween(ctx context.Context, tx *db.Tx, from, to time.Time) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT c.id
		FROM courses c
		WHERE c.ends_at > $1 AND c.ends_at <= $2 AND c.published_at > 0 AND c.state NOT IN ('draft', 'approved', 'rejected', 'cancelled')
		ORDER BY c.ends_at, c.id
		LIMIT 5000`, db.Millis(from), db.Millis(to))
}

// own is what somebody has in one certificate, for their own data.
type own struct {
	Code   string       `json:"code"`
	Course i18n.Content `json:"course"`
	Issued time.Time    `json:"issued"`
	Last   civil.Date   `json:"last_day"`
}
