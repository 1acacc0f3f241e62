package report

import (
	"context"
	"database/sql"

	"parvi/internal/platform/db"
)

// stays are all stretches of people as members of networks, in one pass.
func stays(ctx context.Context, tx *db.Tx, before int64) ([]stay, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (stay, error) {
		var s stay
		return s, r.Scan(&s.network, &s.person, &s.from, &s.to)
	}, `
		SELECT substr(m.space, 9), m.person_id, m.from_at, m.to_at
		FROM space_members m
		JOIN people p ON p.id = m.person_id AND p.merged_into = ''
		WHERE m.level = 'member' AND m.from_at > 0 AND m.from_at < $1 AND substr(m.space, 1, 8) = 'network:'
		ORDER BY m.id`, before)
}

// meetings are the meetings of networks held within a time, each with how many
// were there: at the door, else as the notes state it.
func meetings(ctx context.Context, tx *db.Tx, from, to int64) ([]held, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (held, error) {
		var h held
		var counted, stated int
		err := r.Scan(&h.network, &h.meeting, &h.at, &counted, &stated)
		if h.attended = counted; counted == 0 {
			h.attended = max(stated, 0)
		}
		return h, err
	}, `
		SELECT x.network_id, m.id, m.starts_at, COALESCE(a.n, 0), COALESCE(n.present, 0)
		FROM meetings m
		JOIN meeting_networks x ON x.meeting_id = m.id
		LEFT JOIN (
			SELECT p.offering_id, COUNT(p.id) AS n
			FROM registration_places p
			JOIN meetings k ON k.id = p.offering_id AND k.starts_at >= $1 AND k.starts_at < $2
			WHERE p.state = 'attended'
			GROUP BY p.offering_id
		) a ON a.offering_id = m.id
		LEFT JOIN meeting_notes n ON n.meeting_id = m.id
		WHERE m.status = 'published' AND m.starts_at >= $1 AND m.starts_at < $2
		ORDER BY m.starts_at, m.id, x.network_id`, from, to)
}

// posts are the entries of networks within a time.
func posts(ctx context.Context, tx *db.Tx, from, to int64) ([]wrote, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (wrote, error) {
		var w wrote
		return w, r.Scan(&w.network, &w.at)
	}, `
		SELECT substr(space, 9), at
		FROM space_entries
		WHERE at >= $1 AND at < $2 AND hidden_at = 0 AND substr(space, 1, 8) = 'network:'
		ORDER BY at, id`, from, to)
}
