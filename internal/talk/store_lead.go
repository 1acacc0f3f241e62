package talk

import (
	"context"
	"database/sql"

	"parvi/internal/platform/db"
	"parvi/internal/space"
)

func isBlocked(ctx context.Context, tx *db.Tx, in space.Ref, person string) (bool, error) {
	return db.Exists(ctx, tx, `
		SELECT 1
		FROM talk_blocks
		WHERE person_id = $1 AND space = $2 AND lifted_at = 0`, person, string(in))
}

func insertBlock(ctx context.Context, tx *db.Tx, b Block) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO talk_blocks (id, space, person_id, reason, at, set_by)
		VALUES ($1, $2, $3, $4, $5, $6)`, b.ID, string(b.Space), b.Person, b.Reason, db.Millis(b.At), b.By)
	return db.Classify(err)
}

const blockColumns = `id, space, person_id, reason, at, set_by, lifted_at`

func scanBlock(r *sql.Rows) (Block, error) {
	var b Block
	var at, lifted int64
	err := r.Scan(&b.ID, &b.Space, &b.Person, &b.Reason, &at, &b.By, &lifted)
	b.At, b.Lifted = db.Time(at), db.Time(lifted)
	return b, err
}

func blockByID(ctx context.Context, tx *db.Tx, id string) (Block, error) {
	return db.One(ctx, tx, scanBlock, `
		SELECT `+blockColumns+`
		FROM talk_blocks
		WHERE id = $1`, id)
}

// blocksOf are the blocks in force in a space.
func blocksOf(ctx context.Context, tx *db.Tx, in space.Ref) ([]Block, error) {
	return db.All(ctx, tx, scanBlock, `
		SELECT `+blockColumns+`
		FROM talk_blocks
		WHERE space = $1 AND lifted_at = 0
		ORDER BY at, id`, string(in))
}

func liftBlock(ctx context.Context, tx *db.Tx, id, by string) error {
	_, err := tx.Exec(ctx, `
		UPDATE talk_blocks
		SET lifted_at = $2, lifted_by = $3
		WHERE id = $1 AND lifted_at = 0`, id, db.Millis(tx.Now), by)
	return db.Classify(err)
}

const reportColumns = `r.id, r.post_id, r.person_id, r.reason, r.at, r.settled_at, r.hidden`

func scanReport(r *sql.Rows) (Report, error) {
	var p Report
	var at, settled int64
	err := r.Scan(&p.ID, &p.Post, &p.Person, &p.Reason, &at, &settled, &p.Hid)
	p.At, p.Settled = db.Time(at), db.Time(settled)
	return p, err
}

func insertReport(ctx context.Context, tx *db.Tx, r Report) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO talk_reports (id, post_id, person_id, reason, at)
		VALUES ($1, $2, $3, $4, $5)`, r.ID, r.Post, r.Person, r.Reason, db.Millis(r.At))
	return db.Classify(err)
}

func reportByID(ctx context.Context, tx *db.Tx, id string) (Report, error) {
	return db.One(ctx, tx, scanReport, `
		SELECT `+reportColumns+`
		FROM talk_reports r
		WHERE r.id = $1`, id)
}

// reported tells whether somebody's report of a post waits already.
func reported(ctx context.Context, tx *db.Tx, post, person string) (bool, error) {
	return db.Exists(ctx, tx, `
		SELECT 1
		FROM talk_reports
		WHERE post_id = $1 AND person_id = $2 AND settled_at = 0`, post, person)
}

const openReports = `
	FROM talk_reports r
	JOIN talk_posts p ON p.id = r.post_id
	JOIN talk_threads t ON t.id = p.thread_id
	WHERE r.settled_at = 0 AND t.space IN (`

// reportsOf are the reports of posts in a space that wait, the oldest first.
func reportsOf(ctx context.Context, tx *db.Tx, in space.Ref) ([]Report, error) {
	return db.All(ctx, tx, scanReport, `
		SELECT `+reportColumns+openReports+`$1)
		ORDER BY r.at, r.id
		LIMIT 200`, string(in))
}

// countReports counts the reported posts of spaces that wait.
func countReports(ctx context.Context, tx *db.Tx, in []space.Ref) (int, error) {
	list, args := db.In(1, in)
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(DISTINCT r.post_id)`+openReports+list+`)`, args...)
}

// reportedSpaces are the spaces with reports that wait, and how many posts
// they are about.
func reportedSpaces(ctx context.Context, tx *db.Tx) (map[space.Ref]int, error) {
	type count struct {
		ref space.Ref
		n   int
	}
	list, err := db.All(ctx, tx, func(r *sql.Rows) (count, error) {
		var c count
		return c, r.Scan(&c.ref, &c.n)
	}, `
		SELECT t.space, COUNT(DISTINCT r.post_id)
		FROM talk_reports r
		JOIN talk_posts p ON p.id = r.post_id
		JOIN talk_threads t ON t.id = p.thread_id
		WHERE r.settled_at = 0
		GROUP BY t.space
		ORDER BY t.space`)
	m := map[space.Ref]int{}
	for _, c := range list {
		m[c.ref] = c.n
	}
	return m, err
}

// settleReports settles what waits about a post.
func settleReports(ctx context.Context, tx *db.Tx, post, by string, hid bool) error {
	_, err := tx.Exec(ctx, `
		UPDATE talk_reports
		SET settled_at = $2, settled_by = $3, hidden = $4
		WHERE post_id = $1 AND settled_at = 0`, post, db.Millis(tx.Now), by, hid)
	return db.Classify(err)
}

// forgetReports deletes settled reports of before an instant.
func forgetReports(ctx context.Context, tx *db.Tx, before int64) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM talk_reports
		WHERE settled_at > 0 AND settled_at < $1`, before)
	return int(n), err
}

func forgetBlocks(ctx context.Context, tx *db.Tx, before int64) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM talk_blocks
		WHERE lifted_at > 0 AND lifted_at < $1`, before)
	return int(n), err
}
