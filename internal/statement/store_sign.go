package statement

import (
	"context"
	"database/sql"

	"parvi/internal/platform/db"
)

const signatureColumns = `g.id, g.statement_id, g.org_id, g.person_id, g.name, g.org_name, g.title, g.at`

func scanSignature(r *sql.Rows) (Signature, error) {
	var g Signature
	var at int64
	err := r.Scan(&g.ID, &g.Statement, &g.Org, &g.Person, &g.Name, &g.OrgName, &g.Title, &at)
	g.At = db.Time(at)
	return g, err
}

// once is the condition that leaves out what a merged record has signed: the
// person stands there by the record that stays.
const once = `NOT EXISTS (SELECT 1 FROM people m WHERE m.id = g.signatory AND m.merged_into <> '')`

// insertSignature keeps a signature; ok is false where it is there already.
func insertSignature(ctx context.Context, tx *db.Tx, g Signature) (ok bool, err error) {
	n, err := tx.Exec(ctx, `
		INSERT INTO statement_signatures (id, statement_id, signatory, org_id, person_id, name, org_name, title, sort, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
		ON CONFLICT (statement_id, signatory) DO NOTHING`,
		g.ID, g.Statement, g.signatory(), g.Org, g.Person, g.Name, g.OrgName, g.Title, g.sortKey(), db.Millis(g.At))
	return n > 0, db.Classify(err)
}

func signatures(ctx context.Context, tx *db.Tx, statement string, offset, limit int) ([]Signature, error) {
	return db.All(ctx, tx, scanSignature, `
		SELECT `+signatureColumns+`
		FROM statement_signatures g
		WHERE g.statement_id = $1 AND `+once+`
		ORDER BY g.sort, g.id
		LIMIT $2 OFFSET $3`, statement, limit, offset)
}

// mySignatures are those somebody has given under a statement.
func mySignatures(ctx context.Context, tx *db.Tx, statement, person string) ([]Signature, error) {
	return db.All(ctx, tx, scanSignature, `
		SELECT `+signatureColumns+`
		FROM statement_signatures g
		WHERE g.statement_id = $1 AND g.person_id = $2
		ORDER BY g.id`, statement, person)
}

func signatureOf(ctx context.Context, tx *db.Tx, statement, id string) (Signature, error) {
	return db.One(ctx, tx, scanSignature, `
		SELECT `+signatureColumns+`
		FROM statement_signatures g
		WHERE g.statement_id = $1 AND g.id = $2`, statement, id)
}

func signedBy(ctx context.Context, tx *db.Tx, person string) ([]Signature, error) {
	return db.All(ctx, tx, scanSignature, `
		SELECT `+signatureColumns+`
		FROM statement_signatures g
		WHERE g.person_id = $1
		ORDER BY g.id`, person)
}

func deleteSignature(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `DELETE FROM statement_signatures WHERE id = $1`, id)
	return err
}

func deleteSignatures(ctx context.Context, tx *db.Tx, statement string) error {
	_, err := tx.Exec(ctx, `DELETE FROM statement_signatures WHERE statement_id = $1`, statement)
	return err
}

func signatureCounts(ctx context.Context, tx *db.Tx, ids []string) (map[string]int, error) {
	return tally(ctx, tx, ids, `
		SELECT g.statement_id, COUNT(*)
		FROM statement_signatures g
		WHERE g.statement_id IN (IDS) AND `+once+`
		GROUP BY g.statement_id
		ORDER BY g.statement_id`)
}

// signed are who of some people have signed for themselves.
func signed(ctx context.Context, tx *db.Tx, statement string, people []string) (map[string]bool, error) {
	in, args := db.In(2, people)
	list, err := db.All(ctx, tx, db.Scan[string], `
		SELECT signatory
		FROM statement_signatures
		WHERE statement_id = $1 AND signatory IN (`+in+`)
		ORDER BY signatory`, append([]any{statement}, args...)...)
	return set(list), err
}

// signedAmong are those of statements that somebody has signed.
func signedAmong(ctx context.Context, tx *db.Tx, person string, ids []string) (map[string]bool, error) {
	in, args := db.In(2, ids)
	list, err := db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT statement_id
		FROM statement_signatures
		WHERE person_id = $1 AND statement_id IN (`+in+`)
		ORDER BY statement_id`, append([]any{person}, args...)...)
	return set(list), err
}

// strangers are the next people after an id who signed and do not belong to
// the network's space.
func strangers(ctx context.Context, tx *db.Tx, statement, space, after string, limit int) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT g.person_id
		FROM statement_signatures g
		WHERE g.statement_id = $1 AND g.person_id > $2 AND NOT EXISTS (
			SELECT 1
			FROM space_members m
			WHERE m.space = $3 AND m.person_id = g.person_id AND m.state = 'joined')
		ORDER BY g.person_id
		LIMIT $4`, statement, after, space, limit)
}

// named are the organisations that have named somebody to sign.
func named(ctx context.Context, tx *db.Tx, person string) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT org_id
		FROM statement_signers
		WHERE person_id = $1
		ORDER BY org_id`, person)
}

type namedSigner struct{ id, person string }

func signersOf(ctx context.Context, tx *db.Tx, org string) ([]namedSigner, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (namedSigner, error) {
		var x namedSigner
		return x, r.Scan(&x.id, &x.person)
	}, `
		SELECT id, person_id
		FROM statement_signers
		WHERE org_id = $1
		ORDER BY id`, org)
}

func insertSigner(ctx context.Context, tx *db.Tx, org, person, by string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO statement_signers (id, org_id, person_id, named_by, at)
		VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (org_id, person_id) DO NOTHING`, tx.NewID(), org, person, by, db.Millis(tx.Now))
	return db.Classify(err)
}

func deleteSigner(ctx context.Context, tx *db.Tx, org, id string) (int64, error) {
	return tx.Exec(ctx, `DELETE FROM statement_signers WHERE org_id = $1 AND id = $2`, org, id)
}

func insertNote(ctx context.Context, tx *db.Tx, statement string, n Note) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO statement_notes (id, statement_id, kind, day, text, link, person_id, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, n.ID, statement, string(n.Kind), n.Day, n.Text, n.Link, n.Person, db.Millis(n.At))
	return db.Classify(err)
}

func deleteNote(ctx context.Context, tx *db.Tx, statement, id string) (int64, error) {
	return tx.Exec(ctx, `DELETE FROM statement_notes WHERE statement_id = $1 AND id = $2`, statement, id)
}

// notes tell what came of a statement, the first first.
func notes(ctx context.Context, tx *db.Tx, statement string) ([]Note, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Note, error) {
		var n Note
		var at int64
		err := r.Scan(&n.ID, &n.Kind, &n.Day, &n.Text, &n.Link, &n.Person, &at)
		n.At = db.Time(at)
		return n, err
	}, `
		SELECT id, kind, day, text, link, person_id, at
		FROM statement_notes
		WHERE statement_id = $1
		ORDER BY day, id
		LIMIT 500`, statement)
}
