package account

import (
	"context"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// inForce is the SQL that tells, of a grant g, whether it is in force on the
// day $n: its own days, and those of the position it hangs on.
const inForce = `
	(g.from_day = '' OR g.from_day <= $2) AND (g.to_day = '' OR g.to_day >= $2)
	AND (g.position_id = '' OR EXISTS (
		SELECT 1
		FROM org_positions o
		WHERE o.id = g.position_id
			AND (o.from_day = '' OR o.from_day <= $2) AND (o.to_day = '' OR o.to_day >= $2)))`

// signedIn is what a token stands for: who, since when, and with which roles.
type signedIn struct {
	id        string
	person    string
	name      string
	lang      i18n.Lang
	actingFor string
	employed  bool // whether a position makes acting for the organisation right
	seen      int64
	used      civil.Date
	grants    []heldRole
}

type heldRole struct{ role, scope string }

// sessionActor finds who is signed in, with the roles of the day, by one
// statement: it runs on every page.
func sessionActor(ctx context.Context, tx *db.Tx, hash string) (signedIn, error) {
	return readActor(ctx, tx, `
		SELECT s.id, p.id, p.name, p.lang, s.acting_for, s.seen_at, '',
			s.acting_for <> '' AND EXISTS (
				SELECT 1
				FROM org_positions h
				WHERE h.person_id = p.id AND h.org_id = s.acting_for
					AND (h.from_day = '' OR h.from_day <= $2) AND (h.to_day = '' OR h.to_day >= $2)),
			COALESCE(g.role, ''), COALESCE(g.scope, '')
		FROM account_sessions s
		JOIN people p ON p.id = s.person_id AND p.merged_into = ''
		LEFT JOIN account_grants g ON g.person_id = p.id AND`+inForce+`
		WHERE s.token_hash = $1 AND s.expires_at > $3
		ORDER BY g.id`, hash, tx.Today(), db.Millis(tx.Now))
}

// tokenActor is sessionActor for the token of a program.
func tokenActor(ctx context.Context, tx *db.Tx, hash string) (signedIn, error) {
	return readActor(ctx, tx, `
		SELECT t.id, p.id, p.name, p.lang, '', 0, t.used_day, false,
			COALESCE(g.role, ''), COALESCE(g.scope, '')
		FROM account_tokens t
		JOIN people p ON p.id = t.person_id AND p.merged_into = ''
		LEFT JOIN account_grants g ON g.person_id = p.id AND`+inForce+`
		WHERE t.token_hash = $1 AND t.revoked_at = 0
		ORDER BY g.id`, hash, tx.Today())
}

func readActor(ctx context.Context, tx *db.Tx, query string, args ...any) (signedIn, error) {
	var in signedIn
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return in, err
	}
	defer rows.Close()
	for rows.Next() {
		var g heldRole
		err := rows.Scan(&in.id, &in.person, &in.name, &in.lang, &in.actingFor, &in.seen, &in.used, &in.employed, &g.role, &g.scope)
		if err != nil {
			return in, err
		}
		if g.role != "" {
			in.grants = append(in.grants, g)
		}
	}
	if err := rows.Err(); err != nil {
		return in, err
	}
	if in.id == "" {
		return in, db.ErrNoRows
	}
	return in, nil
}

func insertSession(ctx context.Context, tx *db.Tx, s Session, hash string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO account_sessions (id, token_hash, person_id, acting_for, agent, created_at, seen_at, proved_at, expires_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		s.ID, hash, s.Person, s.ActingFor, s.Agent, db.Millis(s.Created), db.Millis(s.Seen), db.Millis(s.Proved), db.Millis(s.Expires))
	return err
}

// see notes that a session is used, and lengthens it.
func see(ctx context.Context, tx *db.Tx, id string, expires time.Time) error {
	_, err := tx.Exec(ctx, `
		UPDATE account_sessions
		SET seen_at = $2, expires_at = $3
		WHERE id = $1`, id, db.Millis(tx.Now), db.Millis(expires))
	return err
}

const sessionColumns = `id, person_id, acting_for, agent, created_at, seen_at, proved_at, expires_at`

func scanSession(rows *db.Rows) (Session, error) {
	var s Session
	var created, seen, proved, expires int64
	err := rows.Scan(&s.ID, &s.Person, &s.ActingFor, &s.Agent, &created, &seen, &proved, &expires)
	s.Created, s.Seen, s.Proved, s.Expires = db.Time(created), db.Time(seen), db.Time(proved), db.Time(expires)
	return s, err
}

func sessionByID(ctx context.Context, tx *db.Tx, id string) (Session, error) {
	return db.One(ctx, tx, scanSession, `
		SELECT `+sessionColumns+`
		FROM account_sessions
		WHERE id = $1 AND expires_at > $2`, id, db.Millis(tx.Now))
}

// sessionsOf are where a person is signed in, the last used first.
func sessionsOf(ctx context.Context, tx *db.Tx, person string) ([]Session, error) {
	return db.All(ctx, tx, scanSession, `
		SELECT `+sessionColumns+`
		FROM account_sessions
		WHERE person_id = $1 AND expires_at > $2
		ORDER BY seen_at DESC, id DESC`, person, db.Millis(tx.Now))
}

func deleteSession(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `DELETE FROM account_sessions WHERE id = $1`, id)
	return err
}

// deleteOtherSessions ends all of a person's sessions but one.
func deleteOtherSessions(ctx context.Context, tx *db.Tx, person, keep string) error {
	_, err := tx.Exec(ctx, `DELETE FROM account_sessions WHERE person_id = $1 AND id <> $2`, person, keep)
	return err
}

func setActing(ctx context.Context, tx *db.Tx, session, org string) error {
	_, err := tx.Exec(ctx, `UPDATE account_sessions SET acting_for = $2 WHERE id = $1`, session, org)
	return err
}

// link is a mailed link, or one of the demonstration.
type link struct {
	id      string
	demo    bool
	email   string
	person  string // only of the demonstration
	lang    i18n.Lang
	next    string
	expires time.Time
	used    bool
}

const (
	kindMail = "mail"
	kindDemo = "demo"
)

func insertLink(ctx context.Context, tx *db.Tx, l link, hash string) error {
	kind := kindMail
	if l.demo {
		kind = kindDemo
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO account_links (id, token_hash, kind, email, person_id, lang, next, created_at, expires_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		l.id, hash, kind, l.email, l.person, l.lang, l.next, db.Millis(tx.Now), db.Millis(l.expires))
	return err
}

func scanLink(rows *db.Rows) (link, error) {
	var l link
	var kind string
	var expires, used int64
	err := rows.Scan(&l.id, &kind, &l.email, &l.person, &l.lang, &l.next, &expires, &used)
	l.demo, l.expires, l.used = kind == kindDemo, db.Time(expires), used > 0
	return l, err
}

const linkColumns = `id, kind, email, person_id, lang, next, expires_at, used_at`

func linkByHash(ctx context.Context, tx *db.Tx, hash string) (link, error) {
	return db.One(ctx, tx, scanLink, `SELECT `+linkColumns+` FROM account_links WHERE token_hash = $1`, hash)
}

func linkByID(ctx context.Context, tx *db.Tx, id string) (link, error) {
	return db.One(ctx, tx, scanLink, `SELECT `+linkColumns+` FROM account_links WHERE id = $1`, id)
}

func useLink(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `UPDATE account_links SET used_at = $2 WHERE id = $1`, id, db.Millis(tx.Now))
	return err
}

// linksSince counts the links mailed to an address since an instant, and when
// the first of them was.
func linksSince(ctx context.Context, tx *db.Tx, email string, since time.Time) (n int, first time.Time, err error) {
	var ms int64
	err = tx.QueryRow(ctx, `
		SELECT count(*), COALESCE(min(created_at), 0)
		FROM account_links
		WHERE email = $1 AND created_at > $2`, email, db.Millis(since)).Scan(&n, &ms)
	return n, db.Time(ms), err
}

// attempt counts one more try at something within its window of time.
func attempt(ctx context.Context, tx *db.Tx, what string, window time.Duration) (n int, until time.Time, err error) {
	start := tx.Now.Truncate(window)
	err = tx.QueryRow(ctx, `
		INSERT INTO account_attempts (what, window_start, tries)
		VALUES ($1, $2, 1)
		ON CONFLICT (what, window_start) DO UPDATE SET tries = account_attempts.tries + 1
		RETURNING tries`, what, db.Millis(start)).Scan(&n)
	return n, start.Add(window), err
}

func forgetAttempts(ctx context.Context, tx *db.Tx, what string) error {
	_, err := tx.Exec(ctx, `DELETE FROM account_attempts WHERE what = $1`, what)
	return err
}

func passwordOf(ctx context.Context, tx *db.Tx, person string) (hash string, changed time.Time, err error) {
	var ms int64
	err = tx.QueryRow(ctx, `
		SELECT hash, changed_at
		FROM account_passwords
		WHERE person_id = $1`, person).Scan(&hash, &ms)
	return hash, db.Time(ms), err
}

func upsertPassword(ctx context.Context, tx *db.Tx, person, hash string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO account_passwords (person_id, hash, changed_at)
		VALUES ($1, $2, $3)
		ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at`,
		person, hash, db.Millis(tx.Now))
	return err
}

func deletePassword(ctx context.Context, tx *db.Tx, person string) error {
	_, err := tx.Exec(ctx, `DELETE FROM account_passwords WHERE person_id = $1`, person)
	return err
}

func insertToken(ctx context.Context, tx *db.Tx, t Token, hash string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO account_tokens (id, token_hash, person_id, name, created_at)
		VALUES ($1, $2, $3, $4, $5)`, t.ID, hash, t.Person, t.Name, db.Millis(t.Created))
	return err
}

func tokensOf(ctx context.Context, tx *db.Tx, person string) ([]Token, error) {
	return db.All(ctx, tx, scanToken, `
		SELECT id, person_id, name, created_at, used_day
		FROM account_tokens
		WHERE person_id = $1 AND revoked_at = 0
		ORDER BY created_at, id`, person)
}

func tokenByID(ctx context.Context, tx *db.Tx, id string) (Token, error) {
	return db.One(ctx, tx, scanToken, `
		SELECT id, person_id, name, created_at, used_day
		FROM account_tokens
		WHERE id = $1 AND revoked_at = 0`, id)
}

func scanToken(rows *db.Rows) (Token, error) {
	var t Token
	var created int64
	err := rows.Scan(&t.ID, &t.Person, &t.Name, &created, &t.Used)
	t.Created = db.Time(created)
	return t, err
}

func revokeToken(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `UPDATE account_tokens SET revoked_at = $2 WHERE id = $1`, id, db.Millis(tx.Now))
	return err
}

func markTokenUsed(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `UPDATE account_tokens SET used_day = $2 WHERE id = $1`, id, tx.Today())
	return err
}
