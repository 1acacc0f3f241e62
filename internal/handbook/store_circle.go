package handbook

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/db"
)

// leadNetworks are the published networks of leads, the one with the most
// people in it first.
func leadNetworks(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (id string, err error) { return id, r.Scan(&id) }, `
		SELECT n.id
		FROM networks n
		LEFT JOIN space_members m ON m.space = 'network:' || n.id AND m.state = 'joined' AND m.level = 'member'
		WHERE n.kind = 'leads' AND n.published
		GROUP BY n.id
		ORDER BY COUNT(m.id) DESC, n.id`)
}

const challengeColumns = `c.id, c.space, c.person_id, c.sealed, c.title, c.text, c.lang, c.state, c.outcome, c.sparring_at, c.created_at, c.closed_at`

func challengeDest(c *Challenge, state *string, sparring, created, closed *int64) []any {
	return []any{&c.ID, &c.Space, &c.Person, &c.sealed, &c.Title, &c.Text, &c.Lang, state, &c.Outcome, sparring, created, closed}
}

func (c *Challenge) times(state string, sparring, created, closed int64) {
	c.Open, c.Sparring, c.Created, c.Closed = state == "open", db.Time(sparring), db.Time(created), db.Time(closed)
}

func scanChallenge(r *sql.Rows) (Challenge, error) {
	var c Challenge
	var state string
	var sparring, created, closed int64
	err := r.Scan(challengeDest(&c, &state, &sparring, &created, &closed)...)
	c.times(state, sparring, created, closed)
	return c, err
}

func challenge(ctx context.Context, tx *db.Tx, id string) (Challenge, error) {
	return db.One(ctx, tx, scanChallenge, `
		SELECT `+challengeColumns+`
		FROM handbook_challenges c
		WHERE c.id = $1`, id)
}

// counted is a challenge in the list, with how many have answered.
type counted struct {
	Challenge
	Answers int
}

// challenges is a page of the open or the closed ones, the newest first,
// before an instant and id.
func challenges(ctx context.Context, tx *db.Tx, state string, before int64, beforeID string, limit int) ([]counted, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (c counted, err error) {
		var state string
		var sparring, created, closed int64
		err = r.Scan(append(challengeDest(&c.Challenge, &state, &sparring, &created, &closed), &c.Answers)...)
		c.times(state, sparring, created, closed)
		return c, err
	}, `
		SELECT `+challengeColumns+`, (SELECT COUNT(a.id) FROM handbook_answers a WHERE a.challenge_id = c.id AND NOT a.asker)
		FROM handbook_challenges c
		WHERE c.state = $1 AND (c.created_at, c.id) < ($2, $3)
		ORDER BY c.created_at DESC, c.id DESC
		LIMIT $4`, state, before, beforeID, limit)
}

// unanswered is how many open challenges nobody has answered, and who asked by
// name is left out.
func unanswered(ctx context.Context, tx *db.Tx, but string) (int, error) {
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(c.id)
		FROM handbook_challenges c
		WHERE c.state = 'open' AND (c.person_id = '' OR c.person_id <> $1)
			AND NOT EXISTS (SELECT 1 FROM handbook_answers a WHERE a.challenge_id = c.id AND NOT a.asker)`, but)
}

// sparring are the open challenges kept for the next sparring.
func sparring(ctx context.Context, tx *db.Tx) ([]Challenge, error) {
	return db.All(ctx, tx, scanChallenge, `
		SELECT `+challengeColumns+`
		FROM handbook_challenges c
		WHERE c.state = 'open' AND c.sparring_at <> 0
		ORDER BY c.sparring_at, c.id`)
}

// mine are the challenges of a person, by name, and all nameless ones, whose
// envelopes the caller opens.
func mine(ctx context.Context, tx *db.Tx, who string) ([]Challenge, error) {
	return db.All(ctx, tx, scanChallenge, `
		SELECT `+challengeColumns+`
		FROM handbook_challenges c
		WHERE c.person_id = $1 OR c.sealed <> ''
		ORDER BY c.created_at, c.id`, who)
}

func insertChallenge(ctx context.Context, tx *db.Tx, c Challenge) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO handbook_challenges (id, space, person_id, sealed, title, text, lang, state, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', $8)`,
		c.ID, c.Space, c.Person, c.sealed, c.Title, c.Text, string(c.Lang), db.Millis(c.Created))
	return db.Classify(err)
}

func setSparring(ctx context.Context, tx *db.Tx, id string, at time.Time) error {
	_, err := tx.Exec(ctx, `
		UPDATE handbook_challenges
		SET sparring_at = $2
		WHERE id = $1`, id, db.Millis(at))
	return db.Classify(err)
}

func setOpen(ctx context.Context, tx *db.Tx, id, state, outcome string, at time.Time) error {
	_, err := tx.Exec(ctx, `
		UPDATE handbook_challenges
		SET state = $2, outcome = $3, closed_at = $4, sparring_at = 0
		WHERE id = $1`, id, state, outcome, db.Millis(at))
	return db.Classify(err)
}

// unseal forgets who asked namelessly in what was closed before an instant.
func unseal(ctx context.Context, tx *db.Tx, before time.Time) (int, error) {
	n, err := tx.Exec(ctx, `
		UPDATE handbook_challenges
		SET sealed = ''
		WHERE id IN (
			SELECT id
			FROM handbook_challenges
			WHERE state = 'closed' AND sealed <> '' AND closed_at < $1
			ORDER BY closed_at, id
			LIMIT 200)`, db.Millis(before))
	return int(n), db.Classify(err)
}

const answerColumns = `a.id, a.challenge_id, a.person_id, a.asker, a.credit, a.text, a.lang, a.created_at`

func answerDest(a *Answer, created *int64) []any {
	return []any{&a.ID, &a.Challenge, &a.Person, &a.Asker, &a.Credit, &a.Text, &a.Lang, created}
}

// answers are those of a challenge in their order, with how many found each
// helpful and whether one person did.
func answers(ctx context.Context, tx *db.Tx, challenge, reader string) ([]Answer, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (a Answer, err error) {
		var created int64
		var own int
		err = r.Scan(append(answerDest(&a, &created), &a.Helpful, &own)...)
		a.Created, a.Marked = db.Time(created), own > 0
		return a, err
	}, `
		SELECT `+answerColumns+`,
			(SELECT COUNT(m.id) FROM handbook_marks m WHERE m.answer_id = a.id),
			(SELECT COUNT(m.id) FROM handbook_marks m WHERE m.answer_id = a.id AND m.person_id = $2)
		FROM handbook_answers a
		WHERE a.challenge_id = $1
		ORDER BY a.created_at, a.id`, challenge, reader)
}

func answer(ctx context.Context, tx *db.Tx, id string) (Answer, error) {
	return db.One(ctx, tx, scanAnswer, `
		SELECT `+answerColumns+`
		FROM handbook_answers a
		WHERE a.id = $1`, id)
}

func answersBy(ctx context.Context, tx *db.Tx, person string) ([]Answer, error) {
	return db.All(ctx, tx, scanAnswer, `
		SELECT `+answerColumns+`
		FROM handbook_answers a
		WHERE a.person_id = $1
		ORDER BY a.created_at, a.id`, person)
}

func scanAnswer(r *sql.Rows) (Answer, error) {
	var a Answer
	var created int64
	err := r.Scan(answerDest(&a, &created)...)
	a.Created = db.Time(created)
	return a, err
}

func insertAnswer(ctx context.Context, tx *db.Tx, a Answer) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO handbook_answers (id, challenge_id, person_id, asker, credit, text, lang, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		a.ID, a.Challenge, a.Person, a.Asker, a.Credit, a.Text, string(a.Lang), db.Millis(a.Created))
	return db.Classify(err)
}

func insertMark(ctx context.Context, tx *db.Tx, answer, person string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO handbook_marks (id, answer_id, person_id, at)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (answer_id, person_id) DO NOTHING`, tx.NewID(), answer, person, db.Millis(tx.Now))
	return db.Classify(err)
}

func deleteMark(ctx context.Context, tx *db.Tx, answer, person string) error {
	_, err := tx.Exec(ctx, `
		DELETE FROM handbook_marks
		WHERE answer_id = $1 AND person_id = $2`, answer, person)
	return db.Classify(err)
}

// publishedFrom are the chapters into which a challenge has been lifted.
func publishedFrom(ctx context.Context, tx *db.Tx, challenge string) ([]Chapter, error) {
	return db.All(ctx, tx, scanChapter, `
		SELECT c.id, c.slug, c.shipped, c.position, c.occasion, `+versionColumns+`
		FROM handbook_chapters c
		JOIN handbook_versions v ON v.chapter_id = c.id AND v.state = 'published'
		WHERE EXISTS (
			SELECT 1
			FROM handbook_versions l
			WHERE l.chapter_id = c.id AND l.challenge_id = $1 AND l.state IN ('published', 'replaced'))
		ORDER BY c.position, c.id`, challenge)
}
