package tip

import (
	"context"
	"errors"
	"time"

	"parvi/internal/platform/db"
)

// ended are the swarms that ended between two instants and have not been asked
// about.
func ended(ctx context.Context, tx *db.Tx, from, to time.Time) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT m.id
		FROM meetings m
		WHERE m.kind = 'swarm' AND m.status = 'published' AND m.ends_at >= $1 AND m.ends_at <= $2 AND NOT EXISTS (
			SELECT 1
			FROM tip_swarms s
			WHERE s.meeting_id = m.id)
		ORDER BY m.ends_at, m.id
		LIMIT 100`, db.Millis(from), db.Millis(to))
}

func scanSwarm(r *db.Rows) (Swarm, error) {
	var s Swarm
	var asked, settled, offered int64
	err := r.Scan(&s.Meeting, &asked, &s.Outcome, &settled, &s.SettledBy, &s.Network, &offered)
	s.Asked, s.Settled, s.Offered = db.Time(asked), db.Time(settled), db.Time(offered)
	return s, err
}

const swarmColumns = `meeting_id, asked_at, outcome, settled_at, settled_by, network_id, offered_at`

// swarmOf is what came of a meeting; ok is false while it was not asked about.
func swarmOf(ctx context.Context, tx *db.Tx, meeting string) (s Swarm, ok bool, err error) {
	s, err = db.One(ctx, tx, scanSwarm, `
		SELECT `+swarmColumns+`
		FROM tip_swarms
		WHERE meeting_id = $1`, meeting)
	if errors.Is(err, db.ErrNoRows) {
		return s, false, nil
	}
	return s, err == nil, err
}

func swarmsOfNetwork(ctx context.Context, tx *db.Tx, network string) ([]Swarm, error) {
	return db.All(ctx, tx, scanSwarm, `
		SELECT `+swarmColumns+`
		FROM tip_swarms
		WHERE network_id = $1
		ORDER BY meeting_id`, network)
}

func putSwarm(ctx context.Context, tx *db.Tx, s Swarm) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO tip_swarms (meeting_id, asked_at, outcome, settled_at, settled_by, network_id, offered_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (meeting_id) DO UPDATE SET
			outcome = excluded.outcome, settled_at = excluded.settled_at, settled_by = excluded.settled_by,
			network_id = excluded.network_id, offered_at = excluded.offered_at`,
		s.Meeting, db.Millis(s.Asked), s.Outcome, db.Millis(s.Settled), s.SettledBy, s.Network, db.Millis(s.Offered))
	return err
}

func scanAnswer(r *db.Rows) (Answer, error) {
	var a Answer
	var at int64
	err := r.Scan(&a.ID, &a.Meeting, &a.Person, &a.Name, &a.Email, &a.Lang, &a.Reply, &at)
	a.At = db.Time(at)
	return a, err
}

const answerColumns = `id, meeting_id, person_id, name, email, lang, answer, answered_at`

func putAnswer(ctx context.Context, tx *db.Tx, a Answer, hash string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO tip_answers (id, meeting_id, person_id, name, email, lang, key_hash)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, a.ID, a.Meeting, a.Person, a.Name, a.Email, string(a.Lang), hash)
	return err
}

func answers(ctx context.Context, tx *db.Tx, meeting string) ([]Answer, error) {
	return db.All(ctx, tx, scanAnswer, `
		SELECT `+answerColumns+`
		FROM tip_answers
		WHERE meeting_id = $1
		ORDER BY answered_at, id`, meeting)
}

func answersByIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Answer, error) {
	in, args := db.In(1, ids)
	all, err := db.All(ctx, tx, scanAnswer, `
		SELECT `+answerColumns+`
		FROM tip_answers
		WHERE id IN (`+in+`)
		ORDER BY id`, args...)
	out := make(map[string]Answer, len(all))
	for _, a := range all {
		out[a.ID] = a
	}
	return out, err
}

func answerByKey(ctx context.Context, tx *db.Tx, hash string) (Answer, error) {
	return db.One(ctx, tx, scanAnswer, `
		SELECT `+answerColumns+`
		FROM tip_answers
		WHERE key_hash = $1`, hash)
}

func setAnswer(ctx context.Context, tx *db.Tx, id string, r Reply) error {
	_, err := tx.Exec(ctx, `
		UPDATE tip_answers
		SET answer = $2, answered_at = $3
		WHERE id = $1`, id, string(r), db.Millis(tx.Now))
	return err
}

// forgetAnswers deletes who answered what about swarms asked about before an
// instant.
func forgetAnswers(ctx context.Context, tx *db.Tx, before time.Time) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM tip_answers
		WHERE meeting_id IN (
			SELECT meeting_id
			FROM tip_swarms
			WHERE asked_at < $1)`, db.Millis(before))
	return int(n), err
}

// said is one answer of a person, for that person.
type said struct {
	Meeting string    `json:"meeting"`
	Answer  Reply     `json:"answer"`
	At      time.Time `json:"at"`
}

func answersOf(ctx context.Context, tx *db.Tx, person string) ([]said, error) {
	return db.All(ctx, tx, func(r *db.Rows) (said, error) {
		var s said
		var at int64
		err := r.Scan(&s.Meeting, &s.Answer, &at)
		s.At = db.Time(at)
		return s, err
	}, `
		SELECT meeting_id, answer, answered_at
		FROM tip_answers
		WHERE person_id = $1 AND answer <> ''
		ORDER BY answered_at, id`, person)
}
