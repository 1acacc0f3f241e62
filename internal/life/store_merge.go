package life

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

const mergeColumns = `id, network_id, into_id, on_day, answer_by, silent, note, state, announced_by, agreed_by, done_at`

func scanMerge(r *sql.Rows) (Merge, error) {
	var m Merge
	return m, r.Scan(&m.ID, &m.Network, &m.Into, &m.On, &m.AnswerBy, &m.Silent, &m.Note, &m.State, &m.AnnouncedBy, &m.AgreedBy, &m.Done)
}

func insertMerge(ctx context.Context, tx *db.Tx, m Merge) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO life_merges (id, network_id, into_id, on_day, answer_by, silent, note, state, announced_by, announced_at, agreed_by, agreed_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		m.ID, m.Network, m.Into, m.On, m.AnswerBy, m.Silent, m.Note, m.State, m.AnnouncedBy, db.Millis(tx.Now), m.AgreedBy, db.Millis(tx.Now))
	return err
}

func updateMerge(ctx context.Context, tx *db.Tx, m Merge) error {
	_, err := tx.Exec(ctx, `
		UPDATE life_merges
		SET on_day = $2, answer_by = $3, state = $4, agreed_by = $5, agreed_at = $6, done_at = $7
		WHERE id = $1`, m.ID, m.On, m.AnswerBy, m.State, m.AgreedBy, db.Millis(tx.Now), m.Done)
	return err
}

func mergeByID(ctx context.Context, tx *db.Tx, id string) (Merge, error) {
	return db.One(ctx, tx, scanMerge, `
		SELECT `+mergeColumns+`
		FROM life_merges
		WHERE id = $1`, id)
}

// mergesOf are the mergings still to be done in which networks take part, by
// network.
func mergesOf(ctx context.Context, tx *db.Tx, networks []string) (map[string][]Merge, error) {
	in, args := db.In(1, networks)
	list, err := db.All(ctx, tx, scanMerge, `
		SELECT `+mergeColumns+`
		FROM life_merges
		WHERE state IN ('asked', 'agreed', 'moving') AND (network_id IN (`+in+`) OR into_id IN (`+in+`))
		ORDER BY on_day, id`, args...)
	out := map[string][]Merge{}
	for _, m := range list {
		out[m.Network] = append(out[m.Network], m)
		out[m.Into] = append(out[m.Into], m)
	}
	return out, err
}

// dueMerges are those agreed whose day has come.
func dueMerges(ctx context.Context, tx *db.Tx, today civil.Date) ([]Merge, error) {
	return db.All(ctx, tx, scanMerge, `
		SELECT `+mergeColumns+`
		FROM life_merges
		WHERE state = 'agreed' AND on_day <= $1
		ORDER BY on_day, id`, today)
}

// openMerges are those agreed in which an answer still counts.
func openMerges(ctx context.Context, tx *db.Tx, today civil.Date) ([]Merge, error) {
	return db.All(ctx, tx, scanMerge, `
		SELECT `+mergeColumns+`
		FROM life_merges
		WHERE state = 'agreed' AND answer_by >= $1
		ORDER BY on_day, id`, today)
}

// asked is what one person was asked.
type asked struct {
	ID, Merge, Person string
	InBoth            bool
	Answer            Answer
	Answered          time.Time
}

func scanAsked(r *sql.Rows) (asked, error) {
	var a asked
	var at int64
	err := r.Scan(&a.ID, &a.Merge, &a.Person, &a.InBoth, &a.Answer, &at)
	a.Answered = db.Time(at)
	return a, err
}

const askedColumns = `id, merge_id, person_id, in_both, answer, answered_at`

// insertAsked notes whom is asked; late tells that there will be no reminder.
func insertAsked(ctx context.Context, tx *db.Tx, a asked, hash string, late bool) (bool, error) {
	reminded := int64(0)
	if late {
		reminded = db.Millis(tx.Now)
	}
	n, err := tx.Exec(ctx, `
		INSERT INTO life_merge_answers (id, merge_id, person_id, in_both, key_hash, reminded_at)
		VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (merge_id, person_id) DO NOTHING`, a.ID, a.Merge, a.Person, a.InBoth, hash, reminded)
	return n == 1, err
}

func askedByHash(ctx context.Context, tx *db.Tx, hash string) (asked, error) {
	return db.One(ctx, tx, scanAsked, `
		SELECT `+askedColumns+`
		FROM life_merge_answers
		WHERE key_hash = $1`, hash)
}

func askedByID(ctx context.Context, tx *db.Tx, id string) (asked, error) {
	return db.One(ctx, tx, scanAsked, `
		SELECT `+askedColumns+`
		FROM life_merge_answers
		WHERE id = $1`, id)
}

func setAnswer(ctx context.Context, tx *db.Tx, id string, a Answer) error {
	_, err := tx.Exec(ctx, `
		UPDATE life_merge_answers
		SET answer = $2, answered_at = $3
		WHERE id = $1`, id, a, db.Millis(tx.Now))
	return err
}

// rekey gives somebody asked a fresh key; the earlier one stops working.
func rekey(ctx context.Context, tx *db.Tx, id, hash string) error {
	_, err := tx.Exec(ctx, `
		UPDATE life_merge_answers
		SET key_hash = $2, reminded_at = $3
		WHERE id = $1`, id, hash, db.Millis(tx.Now))
	return err
}

// silentOnes are those asked who have neither answered nor been reminded.
func silentOnes(ctx context.Context, tx *db.Tx, merge string, limit int) ([]asked, error) {
	return db.All(ctx, tx, scanAsked, `
		SELECT `+askedColumns+`
		FROM life_merge_answers
		WHERE merge_id = $1 AND answer = '' AND reminded_at = 0 AND NOT in_both
		ORDER BY id
		LIMIT $2`, merge, limit)
}

func askedOf(ctx context.Context, tx *db.Tx, merge string) ([]asked, error) {
	return db.All(ctx, tx, scanAsked, `
		SELECT `+askedColumns+`
		FROM life_merge_answers
		WHERE merge_id = $1
		ORDER BY id`, merge)
}

func answersOf(ctx context.Context, tx *db.Tx, merge string, people []string) (map[string]asked, error) {
	in, args := db.In(2, people)
	list, err := db.All(ctx, tx, scanAsked, `
		SELECT `+askedColumns+`
		FROM life_merge_answers
		WHERE merge_id = $1 AND person_id IN (`+in+`)
		ORDER BY id`, append([]any{merge}, args...)...)
	out := map[string]asked{}
	for _, a := range list {
		out[a.Person] = a
	}
	return out, err
}

func forgetAnswers(ctx context.Context, tx *db.Tx, before time.Time) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM life_merge_answers
		WHERE id IN (
			SELECT a.id
			FROM life_merge_answers a
			JOIN life_merges m ON m.id = a.merge_id
			WHERE m.state IN ('done', 'withdrawn') AND m.done_at > 0 AND m.done_at < $1
			ORDER BY a.id
			LIMIT 500)`, db.Millis(before))
	return int(n), err
}

// End is how a network ends: its last day, where to go next, and the counts
// that stay.
type End struct {
	Network            string
	Last               civil.Date
	Onward             i18n.Content
	Told               int64
	Members, Followers int
}

func scanEnd(r *sql.Rows) (End, error) {
	var e End
	return e, r.Scan(&e.Network, &e.Last, &e.Onward, &e.Told, &e.Members, &e.Followers)
}

const endColumns = `e.network_id, e.last_day, e.onward, e.told_at, e.members, e.followers`

func putEnd(ctx context.Context, tx *db.Tx, e End, by string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO life_ends (network_id, last_day, last_at, onward, set_by, set_at)
		VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (network_id) DO UPDATE SET last_day = excluded.last_day, last_at = excluded.last_at, onward = excluded.onward,
			told_at = 0, set_by = excluded.set_by, set_at = excluded.set_at`,
		e.Network, e.Last, db.Millis(e.Last.End()), e.Onward, by, db.Millis(tx.Now))
	return err
}

func endOf(ctx context.Context, tx *db.Tx, network string) (End, error) {
	return db.One(ctx, tx, scanEnd, `
		SELECT `+endColumns+`
		FROM life_ends e
		WHERE e.network_id = $1`, network)
}

func deleteEnd(ctx context.Context, tx *db.Tx, network string) error {
	_, err := tx.Exec(ctx, `
		DELETE FROM life_ends
		WHERE network_id = $1`, network)
	return err
}

// untold are the ends whose last day has passed and of which nobody has been
// told yet.
func untold(ctx context.Context, tx *db.Tx, today civil.Date) ([]End, error) {
	return db.All(ctx, tx, scanEnd, `
		SELECT `+endColumns+`
		FROM life_ends e
		WHERE e.told_at = 0 AND e.last_day < $1
		ORDER BY e.last_day, e.network_id`, today)
}

func setTold(ctx context.Context, tx *db.Tx, e End) error {
	_, err := tx.Exec(ctx, `
		UPDATE life_ends
		SET told_at = $2, members = $3, followers = $4
		WHERE network_id = $1`, e.Network, db.Millis(tx.Now), e.Members, e.Followers)
	return err
}

// warn notes that something has been warned of; false when it had been.
func warn(ctx context.Context, tx *db.Tx, network, what, day string) (bool, error) {
	n, err := tx.Exec(ctx, `
		INSERT INTO life_warned (network_id, what, day)
		VALUES ($1, $2, $3)
		ON CONFLICT (network_id, what, day) DO NOTHING`, network, what, day)
	return n == 1, err
}

// requested are the networks in which somebody waits for an answer.
func requested(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT space
		FROM space_members
		WHERE state = 'requested' AND substr(space, 1, 8) = 'network:'
		ORDER BY space`)
}

// endedBefore are networks that ended before a day and in which people still
// stand.
func endedBefore(ctx context.Context, tx *db.Tx, before civil.Date) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT e.network_id
		FROM life_ends e
		JOIN networks n ON n.id = e.network_id AND n.phase = 'ended'
		WHERE e.told_at > 0 AND e.last_day < $1 AND EXISTS (
			SELECT 1
			FROM space_members m
			WHERE m.space = 'network:' || e.network_id AND m.person_id IS NOT NULL)
		ORDER BY e.network_id`, before)
}

func ownAnswers(ctx context.Context, tx *db.Tx, person string) ([]OwnAnswer, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (OwnAnswer, error) {
		var o OwnAnswer
		var at int64
		err := r.Scan(&o.Network, &o.Into, &o.Answer, &at)
		o.Answered = db.Time(at)
		return o, err
	}, `
		SELECT n.name, i.name, a.answer, a.answered_at
		FROM life_merge_answers a
		JOIN life_merges m ON m.id = a.merge_id
		JOIN networks n ON n.id = m.network_id
		JOIN networks i ON i.id = m.into_id
		WHERE a.person_id = $1
		ORDER BY a.id`, person)
}
