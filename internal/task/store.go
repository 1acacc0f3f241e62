package task

import (
	"context"
	"database/sql"

	"parvi/internal/platform/db"
	"parvi/internal/space"
)

const columns = `t.id, t.space, t.lang, t.title, t.person_id, t.due_day, t.source, t.visibility, t.created_by, t.created_at, t.done_at, t.done_by`

func scan(r *sql.Rows) (Task, error) {
	var t Task
	var created, done int64
	err := r.Scan(&t.ID, &t.Space, &t.Lang, &t.Title, &t.Person, &t.Due, &t.Source, &t.Visibility, &t.CreatedBy, &created, &done, &t.DoneBy)
	t.Created, t.Done = db.Time(created), db.Time(done)
	return t, err
}

func insert(ctx context.Context, tx *db.Tx, t Task) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO task_tasks (id, space, lang, title, person_id, due_day, source, visibility, created_by, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		t.ID, string(t.Space), string(t.Lang), t.Title, t.Person, t.Due, t.Source, string(t.Visibility), t.CreatedBy, db.Millis(t.Created))
	return db.Classify(err)
}

func finish(ctx context.Context, tx *db.Tx, t Task) error {
	_, err := tx.Exec(ctx, `
		UPDATE task_tasks
		SET done_at = $2, done_by = $3
		WHERE id = $1`, t.ID, db.Millis(t.Done), t.DoneBy)
	return db.Classify(err)
}

func byID(ctx context.Context, tx *db.Tx, id string) (Task, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM task_tasks t
		WHERE t.id = $1`, id)
}

// most is how many tasks a list shows.
const most = 300

// tasksOf are the tasks of a space that somebody with these visibilities sees:
// the open ones by their day, those without a day last; the done ones with the
// latest first. It is the SQL twin of MayRead.
func tasksOf(ctx context.Context, tx *db.Tx, in space.Ref, may []space.Visibility, done bool) ([]Task, error) {
	list, args := db.In(4, may)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM task_tasks t
		WHERE t.space = $1 AND (t.done_at > 0) = $2 AND t.visibility IN (`+list+`)
		ORDER BY t.done_at DESC, CASE WHEN t.due_day = '' THEN 1 ELSE 0 END, t.due_day, t.id
		LIMIT $3`, append([]any{string(in), done, most}, args...)...)
}

// openOf are the open tasks of one person.
func openOf(ctx context.Context, tx *db.Tx, person string) ([]Task, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM task_tasks t
		WHERE t.person_id = $1 AND t.done_at = 0
		ORDER BY CASE WHEN t.due_day = '' THEN 1 ELSE 0 END, t.due_day, t.id`, person)
}

// ownOf are all tasks of one person, or made by them.
func ownOf(ctx context.Context, tx *db.Tx, person string) ([]Task, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM task_tasks t
		WHERE t.person_id = $1 OR t.created_by = $1
		ORDER BY t.created_at, t.id`, person)
}

// forget takes names off tasks done long ago.
func forget(ctx context.Context, tx *db.Tx, before int64) (int64, error) {
	return tx.Exec(ctx, `
		DELETE FROM task_tasks
		WHERE id IN (SELECT id FROM task_tasks WHERE done_at > 0 AND done_at < $1 ORDER BY done_at, id LIMIT 500)`, before)
}

func byIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Task, error) {
	list, args := db.In(1, ids)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM task_tasks t
		WHERE t.id IN (`+list+`)
		ORDER BY t.id`, args...)
}

// tasksIn are all tasks of a space, the oldest first.
func tasksIn(ctx context.Context, tx *db.Tx, in space.Ref) ([]Task, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM task_tasks t
		WHERE t.space = $1
		ORDER BY t.id`, string(in))
}
