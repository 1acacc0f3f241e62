package talk

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/db"
)

func when(ms int64) *time.Time {
	if ms == 0 {
		return nil
	}
	t := db.Time(ms)
	return &t
}

func ownPosts(ctx context.Context, tx *db.Tx, who string) ([]OwnPost, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (OwnPost, error) {
		var p OwnPost
		var at, edited, hidden int64
		err := r.Scan(&p.id, &p.Thread, &p.Title, &p.Space, &p.Number, &p.Lang, &p.Text, &at, &edited, &hidden)
		p.At, p.Edited, p.Hidden = db.Time(at), when(edited), when(hidden)
		return p, err
	}, `
		SELECT p.id, t.id, t.title, t.space, p.number, p.lang, p.body, p.at, p.edited_at, p.hidden_at
		FROM talk_posts p
		JOIN talk_threads t ON t.id = p.thread_id
		WHERE p.author = $1
		ORDER BY p.at, p.id`, who)
}

func ownBefore(ctx context.Context, tx *db.Tx, who string) (map[string][]OwnBefore, error) {
	m := map[string][]OwnBefore{}
	_, err := db.All(ctx, tx, func(r *sql.Rows) (struct{}, error) {
		var post string
		var b OwnBefore
		var until int64
		err := r.Scan(&post, &b.Text, &until)
		b.Until = db.Time(until)
		m[post] = append(m[post], b)
		return struct{}{}, err
	}, `
		SELECT v.post_id, v.body, v.until
		FROM talk_versions v
		JOIN talk_posts p ON p.id = v.post_id
		WHERE p.author = $1
		ORDER BY v.until, v.id`, who)
	return m, err
}

func ownReports(ctx context.Context, tx *db.Tx, who string) ([]OwnReport, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (OwnReport, error) {
		var o OwnReport
		var at int64
		err := r.Scan(&o.Reason, &at)
		o.At = db.Time(at)
		return o, err
	}, `
		SELECT reason, at
		FROM talk_reports
		WHERE person_id = $1
		ORDER BY at, id`, who)
}

func ownBlocks(ctx context.Context, tx *db.Tx, who string) ([]OwnBlock, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (OwnBlock, error) {
		var o OwnBlock
		var at, lifted int64
		err := r.Scan(&o.Space, &o.Reason, &at, &lifted)
		o.At, o.Lifted = db.Time(at), when(lifted)
		return o, err
	}, `
		SELECT space, reason, at, lifted_at
		FROM talk_blocks
		WHERE person_id = $1
		ORDER BY at, id`, who)
}
