package digest

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/retain"
	"parvi/internal/space"
)

// PersonRefs are where ids of people stand in the tables of the digests. The
// keys of settings stay with the record they were given for: the links of its
// mails lead on to the person it was merged into.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "digest_parts", ID: "id", Column: "person_id", UniqueWith: []string{"run_id", "scope"}},
		{Table: "digest_letters", ID: "id", Column: "person_id", UniqueWith: []string{"run_id"}, Say: refDigests},
	}
}

// Invariants are what must hold of the digests, each as a query of its
// breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "digest: a letter tells of something", SQL: `
			SELECT l.id
			FROM digest_letters l
			JOIN people w ON w.id = l.person_id AND w.merged_into = ''
			LEFT JOIN digest_parts p ON p.run_id = l.run_id AND p.person_id = l.person_id
			WHERE p.id IS NULL`},
		{Name: "digest: a run that is done has written to all", SQL: `
			SELECT p.id
			FROM digest_parts p
			JOIN digest_runs r ON r.id = p.run_id AND r.state = 'done'
			JOIN people w ON w.id = p.person_id AND w.merged_into = ''
			LEFT JOIN digest_letters l ON l.run_id = p.run_id AND l.person_id = p.person_id
			WHERE l.id IS NULL`},
		{Name: "digest: what is told came before the run's hour", SQL: `
			SELECT p.id
			FROM digest_parts p
			JOIN digest_runs r ON r.id = p.run_id
			WHERE p.until_at <> r.until_at OR p.after_at >= p.until_at OR p.after_at < r.floor_at`},
		{Name: "digest: one run at a time", SQL: `
			SELECT id
			FROM digest_runs
			WHERE state = 'running' AND id NOT IN (SELECT id FROM digest_runs WHERE state = 'running' ORDER BY slot DESC LIMIT 1)`},
	}
}

// keptFor is how long it is known who was told of what; longer than a run ever
// looks back.
const keptFor = 90 * 24 * time.Hour

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{{
		Name: "digest.sent", Say: retainSent,
		Run: func(ctx context.Context, tx *db.Tx) (int, error) { return forget(ctx, tx, tx.Now.Add(-keptFor)) },
	}}
}

// sweepMost is how many rows one transaction deletes.
const sweepMost = 500

// forget deletes letters of old runs together with what they told.
func forget(ctx context.Context, tx *db.Tx, before time.Time) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM digest_letters
		WHERE id IN (
			SELECT l.id
			FROM digest_letters l
			JOIN digest_runs r ON r.id = l.run_id
			WHERE r.slot < $1
			ORDER BY l.id
			LIMIT $2)`, db.Millis(before), sweepMost)
	if err != nil {
		return 0, db.Classify(err)
	}
	_, err = tx.Exec(ctx, `
		DELETE FROM digest_parts
		WHERE run_id IN (SELECT r.id FROM digest_runs r WHERE r.slot < $1) AND NOT EXISTS (
			SELECT 1
			FROM digest_letters l
			WHERE l.run_id = digest_parts.run_id AND l.person_id = digest_parts.person_id)`, db.Millis(before))
	return int(n), db.Classify(err)
}

// Own is what the digests keep about a person, for that person.
type Own struct {
	Default space.Mail  `json:"mail_of_new_networks,omitempty"`
	Sent    []time.Time `json:"digests"`
}

// OwnData is what the digests keep about a person, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	set, err := settingsOf(ctx, tx, []string{who})
	if err != nil {
		return nil, err
	}
	own := Own{Default: set[who].Default}
	own.Sent, err = db.All(ctx, tx, func(r *sql.Rows) (time.Time, error) {
		var at int64
		err := r.Scan(&at)
		return db.Time(at), err
	}, `
		SELECT at
		FROM digest_letters
		WHERE person_id = $1
		ORDER BY at, id`, who)
	return own, err
}
