package course

import (
	"context"
	"database/sql"
	"slices"

	"parvi/internal/platform/db"
)

func insertBatch(ctx context.Context, tx *db.Tx, id, centre, person string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO course_batches (id, centre_id, made_by, made_at)
		VALUES ($1, $2, $3, $4)`, id, centre, person, db.Millis(tx.Now))
	return err
}

func insertPayment(ctx context.Context, tx *db.Tx, d Decision, batch, iban string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO course_payments (decision_id, course_id, batch_id, iban)
		VALUES ($1, $2, $3, $4)`, d.ID, d.Course, batch, iban)
	return db.Classify(err)
}

func setPaid(ctx context.Context, tx *db.Tx, batch string) error {
	_, err := tx.Exec(ctx, `UPDATE course_batches SET paid_on = $2 WHERE id = $1`, batch, tx.Today())
	return err
}

func batchOf(ctx context.Context, tx *db.Tx, id string) (centre, paidOn string, err error) {
	type row struct{ centre, paid string }
	r, err := db.One(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.centre, &x.paid)
	}, `SELECT centre_id, paid_on FROM course_batches WHERE id = $1`, id)
	return r.centre, r.paid, err
}

func batches(ctx context.Context, tx *db.Tx, centre string, limit int) ([]BatchLine, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (BatchLine, error) {
		var b BatchLine
		var at int64
		err := r.Scan(&b.ID, &at, &b.PaidOn, &b.N, &b.Sum)
		b.Made = db.Time(at)
		return b, err
	}, `
		SELECT b.id, b.made_at, b.paid_on, count(d.id), CAST(SUM(d.amount) AS bigint)
		FROM course_batches b
		JOIN course_payments p ON p.batch_id = b.id
		JOIN support_decisions d ON d.id = p.decision_id
		WHERE b.centre_id = $1
		GROUP BY b.id, b.made_at, b.paid_on
		ORDER BY b.id DESC
		LIMIT $2`, centre, limit)
}

// paidLine is a course's line in a batch.
type paidLine struct {
	Course, IBAN string
	Amount       Cents
}

func paymentsOf(ctx context.Context, tx *db.Tx, batch string) ([]paidLine, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (x paidLine, err error) {
		err = r.Scan(&x.Course, &x.IBAN, &x.Amount)
		return x, err
	}, `
		SELECT p.course_id, p.iban, d.amount
		FROM course_payments p
		JOIN support_decisions d ON d.id = p.decision_id
		WHERE p.batch_id = $1
		ORDER BY p.decision_id`, batch)
}

// paymentOf is the batch that a course is paid with; empty where there is none.
func paymentOf(ctx context.Context, tx *db.Tx, course string) (batch string, p paidLine, err error) {
	type row struct {
		batch string
		paidLine
	}
	x, err := db.One(ctx, tx, func(r *sql.Rows) (x row, err error) {
		err = r.Scan(&x.batch, &x.IBAN)
		return x, err
	}, `SELECT batch_id, iban FROM course_payments WHERE course_id = $1`, course)
	if isNoRows(err) {
		err = nil
	}
	return x.batch, x.paidLine, err
}

// attended counts participations in courses, and the people behind them: by
// the record, else by the address; one whose address has been deleted counts
// once for each course.
func attended(ctx context.Context, tx *db.Tx, courses []string) (visits, people int, err error) {
	seen := map[string]bool{}
	for ids := range slices.Chunk(courses, 5000) {
		in, args := db.In(1, ids)
		rows, err := db.All(ctx, tx, func(r *sql.Rows) (string, error) {
			var id, person, email string
			if err := r.Scan(&id, &person, &email); err != nil {
				return "", err
			}
			switch {
			case person != "":
				return "person " + person, nil
			case email != "":
				return "guest " + email, nil
			}
			return "visit " + id, nil
		}, `
			SELECT r.id, r.person_id, r.email
			FROM registrations r
			WHERE r.offering_id IN (`+in+`) AND EXISTS (SELECT 1 FROM course_attendance a WHERE a.registration_id = r.id AND a.present)
			ORDER BY r.id`, args...)
		if err != nil {
			return 0, 0, err
		}
		visits += len(rows)
		for _, who := range rows {
			seen[who] = true
		}
	}
	return visits, len(seen), nil
}
