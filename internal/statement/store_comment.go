package statement

import (
	"context"
	"database/sql"

	"parvi/internal/platform/db"
)

const commentColumns = `c.id, c.version, c.lang, c.paragraph, c.parent_id, c.person_id, c.text, c.at, c.resolved_at, c.resolved_by`

func scanComment(r *sql.Rows) (Comment, error) {
	var c Comment
	var at, resolved int64
	err := r.Scan(&c.ID, &c.Version, &c.Lang, &c.Paragraph, &c.Parent, &c.Person, &c.Text, &at, &resolved, &c.By)
	c.At, c.Resolved = db.Time(at), db.Time(resolved)
	return c, err
}

func insertComment(ctx context.Context, tx *db.Tx, statement string, c Comment) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO statement_comments (id, statement_id, version, lang, paragraph, parent_id, person_id, text, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		c.ID, statement, c.Version, string(c.Lang), c.Paragraph, c.Parent, c.Person, c.Text, db.Millis(c.At))
	return db.Classify(err)
}

// comments are those of a statement in the order in which they came.
func comments(ctx context.Context, tx *db.Tx, statement string) ([]Comment, error) {
	return db.All(ctx, tx, scanComment, `
		SELECT `+commentColumns+`
		FROM statement_comments c
		WHERE c.statement_id = $1
		ORDER BY c.id
		LIMIT 5000`, statement)
}

func commentOf(ctx context.Context, tx *db.Tx, statement, id string) (Comment, error) {
	return db.One(ctx, tx, scanComment, `
		SELECT `+commentColumns+`
		FROM statement_comments c
		WHERE c.statement_id = $1 AND c.id = $2`, statement, id)
}

func commentsBy(ctx context.Context, tx *db.Tx, person string) ([]Comment, error) {
	return db.All(ctx, tx, scanComment, `
		SELECT `+commentColumns+`
		FROM statement_comments c
		WHERE c.person_id = $1
		ORDER BY c.id`, person)
}

func setResolved(ctx context.Context, tx *db.Tx, c Comment) error {
	_, err := tx.Exec(ctx, `
		UPDATE statement_comments
		SET resolved_at = $2, resolved_by = $3
		WHERE id = $1`, c.ID, db.Millis(c.Resolved), c.By)
	return err
}

func openComments(ctx context.Context, tx *db.Tx, ids []string) (map[string]int, error) {
	return tally(ctx, tx, ids, `
		SELECT statement_id, COUNT(*)
		FROM statement_comments
		WHERE parent_id = '' AND resolved_at = 0 AND statement_id IN (IDS)
		GROUP BY statement_id
		ORDER BY statement_id`)
}

// commented are who of some people have said something of a statement.
func commented(ctx context.Context, tx *db.Tx, statement string, people []string) (map[string]bool, error) {
	in, args := db.In(2, people)
	list, err := db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT person_id
		FROM statement_comments
		WHERE statement_id = $1 AND person_id IN (`+in+`)
		ORDER BY person_id`, append([]any{statement}, args...)...)
	return set(list), err
}

// answeredBy are those of statements on which somebody has commented.
func answeredBy(ctx context.Context, tx *db.Tx, person string, ids []string) (map[string]bool, error) {
	in, args := db.In(2, ids)
	list, err := db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT statement_id
		FROM statement_comments
		WHERE person_id = $1 AND statement_id IN (`+in+`)
		ORDER BY statement_id`, append([]any{person}, args...)...)
	return set(list), err
}

func set(list []string) map[string]bool {
	out := map[string]bool{}
	for _, s := range list {
		out[s] = true
	}
	return out
}

// forgetComments deletes comments on what was published or withdrawn before an
// instant, some hundreds at a time.
func forgetComments(ctx context.Context, tx *db.Tx, before int64) (int64, error) {
	return tx.Exec(ctx, `
		DELETE FROM statement_comments
		WHERE id IN (
			SELECT c.id
			FROM statement_comments c
			JOIN statements s ON s.id = c.statement_id
			WHERE (s.published_at > 0 AND s.published_at < $1) OR (s.withdrawn_at > 0 AND s.withdrawn_at < $1)
			ORDER BY c.id
			LIMIT 500)`, before)
}
