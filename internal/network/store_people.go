package network

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// post is a position somebody holds or has held.
type post struct {
	person, org string
	from, to    civil.Date
}

func (p post) on(d civil.Date) bool {
	return (p.from.IsZero() || !d.Before(p.from)) && (p.to.IsZero() || !d.After(p.to))
}

func postsOf(ctx context.Context, tx *db.Tx, people []string) ([]post, error) {
	if len(people) == 0 {
		return nil, nil
	}
	in, args := db.In(1, people)
	return db.All(ctx, tx, func(r *sql.Rows) (post, error) {
		var p post
		return p, r.Scan(&p.person, &p.org, &p.from, &p.to)
	}, `
		SELECT person_id, org_id, from_day, to_day
		FROM org_positions
		WHERE person_id IN (`+in+`)
		ORDER BY person_id, from_day DESC, id`, args...)
}

// How long the link of a follow request works, and how many may be asked for
// one address within a pause.
const (
	followFor   = 7 * 24 * time.Hour
	followPause = time.Hour
	maxFollows  = 5
)

// follow is a wish to follow by e-mail that the mailbox has yet to confirm.
type follow struct {
	ID, Network, Email string
	Lang               i18n.Lang
	Mail               space.Mail
	Asked              time.Time
	hash               string
}

func insertFollow(ctx context.Context, tx *db.Tx, f follow) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO network_follows (id, network_id, email, lang, mail, key_hash, asked_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, f.ID, f.Network, f.Email, f.Lang, f.Mail, f.hash, db.Millis(f.Asked))
	return err
}

func scanFollow(r *sql.Rows) (follow, error) {
	var f follow
	var asked int64
	err := r.Scan(&f.ID, &f.Network, &f.Email, &f.Lang, &f.Mail, &asked)
	f.Asked = db.Time(asked)
	return f, err
}

func followByKey(ctx context.Context, tx *db.Tx, hash string) (follow, error) {
	return db.One(ctx, tx, scanFollow, `
		SELECT id, network_id, email, lang, mail, asked_at
		FROM network_follows
		WHERE key_hash = $1`, hash)
}

func followByID(ctx context.Context, tx *db.Tx, id string) (follow, error) {
	return db.One(ctx, tx, scanFollow, `
		SELECT id, network_id, email, lang, mail, asked_at
		FROM network_follows
		WHERE id = $1`, id)
}

func recentFollows(ctx context.Context, tx *db.Tx, email string, since time.Time) (int, error) {
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(id)
		FROM network_follows
		WHERE email = $1 AND asked_at > $2`, email, db.Millis(since))
}

func useFollow(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `
		UPDATE network_follows
		SET used_at = $2
		WHERE id = $1`, id, db.Millis(tx.Now))
	return err
}

func forgetFollows(ctx context.Context, tx *db.Tx, before time.Time) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM network_follows
		WHERE asked_at < $1`, db.Millis(before))
	return int(n), err
}

func withConditions(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT network_id
		FROM network_conditions
		ORDER BY network_id`)
}

// insertAnswerKey keeps the key by which one person may answer one request
// from their mail.
func insertAnswerKey(ctx context.Context, tx *db.Tx, hash, member, person string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO network_answer_keys (key_hash, member_id, person_id, made_at)
		VALUES ($1, $2, $3, $4)`, hash, member, person, db.Millis(tx.Now))
	return err
}

type answerKey struct {
	member, person string
	made           time.Time
}

func answerKeyBy(ctx context.Context, tx *db.Tx, hash string) (answerKey, error) {
	return db.One(ctx, tx, func(r *sql.Rows) (answerKey, error) {
		var k answerKey
		var made int64
		err := r.Scan(&k.member, &k.person, &made)
		k.made = db.Time(made)
		return k, err
	}, `
		SELECT member_id, person_id, made_at
		FROM network_answer_keys
		WHERE key_hash = $1`, hash)
}

func forgetAnswerKeys(ctx context.Context, tx *db.Tx, before time.Time) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM network_answer_keys
		WHERE made_at < $1`, db.Millis(before))
	return int(n), err
}

// answerFor is how long a request can be answered from the mail.
const answerFor = 30 * 24 * time.Hour

// ownRow is one stretch of a person's belonging, as the person gets it.
type ownRow struct {
	Space   string       `json:"space"`
	Network i18n.Content `json:"network"`
	Level   string       `json:"level"`
	State   string       `json:"state"`
	Mail    string       `json:"mail"`
	Asked   time.Time    `json:"asked"`
	From    time.Time    `json:"from,omitzero"`
	To      time.Time    `json:"to,omitzero"`
	Said    string       `json:"declared,omitempty"`
	Flags   string       `json:"flags,omitempty"`
	Note    string       `json:"note,omitempty"`
	Reason  string       `json:"reason,omitempty"`
}

func ownRows(ctx context.Context, tx *db.Tx, person string) ([]ownRow, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (ownRow, error) {
		var o ownRow
		var asked, from, to int64
		err := r.Scan(&o.Space, &o.Level, &o.State, &o.Mail, &asked, &from, &to, &o.Said, &o.Flags, &o.Note, &o.Reason)
		o.Asked, o.From, o.To = db.Time(asked), db.Time(from), db.Time(to)
		return o, err
	}, `
		SELECT space, level, state, mail, asked_at, from_at, to_at, declared, flags, note, reason
		FROM space_members
		WHERE person_id = $1
		ORDER BY asked_at, id`, person)
}

// answerers are those told of each waiting row of a network, each with a key
// of their own to answer it.
func answerers(ctx context.Context, tx *db.Tx, ref space.Ref) (map[string][]string, error) {
	out := map[string][]string{}
	_, err := db.All(ctx, tx, func(r *sql.Rows) (string, error) {
		var row, person string
		err := r.Scan(&row, &person)
		out[row] = append(out[row], person)
		return row, err
	}, `
		SELECT k.member_id, k.person_id
		FROM network_answer_keys k
		JOIN space_members m ON m.id = k.member_id
		WHERE m.space = $1 AND m.state = 'requested'
		ORDER BY k.member_id, k.person_id`, ref)
	return out, err
}
