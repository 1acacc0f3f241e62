package person

import (
	"context"
	"time"

	"parvi/internal/platform/db"
)

func scanAddress(rows *db.Rows) (Address, error) {
	var a Address
	var verified, created int64
	err := rows.Scan(&a.ID, &a.Person, &a.Email, &verified, &created, &a.Primary)
	a.Verified, a.Created = db.Time(verified), db.Time(created)
	return a, err
}

const addressColumns = `a.id, a.person_id, a.email, a.verified_at, a.created_at, a.id = p.address_id`

// addresses are a person's, the primary one first.
func addresses(ctx context.Context, tx *db.Tx, id ID) ([]Address, error) {
	return db.All(ctx, tx, scanAddress, `
		SELECT `+addressColumns+`
		FROM person_addresses a
		JOIN people p ON p.id = a.person_id
		WHERE a.person_id = $1
		ORDER BY CASE WHEN a.id = p.address_id THEN 0 ELSE 1 END, a.email, a.id`, id)
}

func address(ctx context.Context, tx *db.Tx, id string) (Address, error) {
	return db.One(ctx, tx, scanAddress, `
		SELECT `+addressColumns+`
		FROM person_addresses a
		JOIN people p ON p.id = a.person_id
		WHERE a.id = $1`, id)
}

func ownAddress(ctx context.Context, tx *db.Tx, person ID, email string) (Address, error) {
	return db.One(ctx, tx, scanAddress, `
		SELECT `+addressColumns+`
		FROM person_addresses a
		JOIN people p ON p.id = a.person_id
		WHERE a.person_id = $1 AND a.email = $2`, person, email)
}

func insertAddress(ctx context.Context, tx *db.Tx, a Address) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at)
		VALUES ($1, $2, $3, $4, $5, $6)`,
		a.ID, a.Person, a.Email, localKey(a.Email), db.Millis(a.Verified), db.Millis(a.Created))
	return err
}

func markVerified(ctx context.Context, tx *db.Tx, id string, at time.Time) error {
	_, err := tx.Exec(ctx, `UPDATE person_addresses SET verified_at = $2 WHERE id = $1`, id, db.Millis(at))
	return err
}

func deleteAddress(ctx context.Context, tx *db.Tx, id string) error {
	if _, err := tx.Exec(ctx, `DELETE FROM person_verifications WHERE address_id = $1`, id); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `DELETE FROM person_addresses WHERE id = $1`, id)
	return err
}

func setPrimary(ctx context.Context, tx *db.Tx, person ID, address string) error {
	_, err := tx.Exec(ctx, `UPDATE people SET address_id = $2 WHERE id = $1`, person, address)
	return err
}

// choosePrimary keeps a person's primary address if it is theirs and verified;
// else it takes the oldest verified one, else the oldest, else none.
func choosePrimary(ctx context.Context, tx *db.Tx, person ID) error {
	_, err := tx.Exec(ctx, `
		UPDATE people
		SET address_id = COALESCE((
			SELECT a.id
			FROM person_addresses a
			WHERE a.person_id = people.id
			ORDER BY CASE WHEN a.verified_at = 0 THEN 2 WHEN a.id = people.address_id THEN 0 ELSE 1 END,
				a.created_at, a.id
			LIMIT 1), '')
		WHERE id = $1`, person)
	return err
}

func insertVerification(ctx context.Context, tx *db.Tx, hash, address string, expires time.Time) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO person_verifications (token_hash, address_id, created_at, expires_at)
		VALUES ($1, $2, $3, $4)`, hash, address, db.Millis(tx.Now), db.Millis(expires))
	return err
}

// verification is what a mailed link is about, and whether it still works.
type verification struct {
	address string
	expires time.Time
	used    bool
}

func verificationOf(ctx context.Context, tx *db.Tx, hash string) (verification, error) {
	var v verification
	var expires, used int64
	err := tx.QueryRow(ctx, `
		SELECT address_id, expires_at, used_at
		FROM person_verifications
		WHERE token_hash = $1`, hash).Scan(&v.address, &expires, &used)
	v.expires, v.used = db.Time(expires), used > 0
	return v, err
}

func useVerification(ctx context.Context, tx *db.Tx, hash string) error {
	_, err := tx.Exec(ctx, `UPDATE person_verifications SET used_at = $2 WHERE token_hash = $1`, hash, db.Millis(tx.Now))
	return err
}

// verificationsSince counts the links mailed for an address, so that nobody is
// mailed without end.
func verificationsSince(ctx context.Context, tx *db.Tx, address string, since time.Time) (int, error) {
	var n int
	err := tx.QueryRow(ctx, `
		SELECT count(*)
		FROM person_verifications
		WHERE address_id = $1 AND created_at >= $2`, address, db.Millis(since)).Scan(&n)
	return n, err
}
