package tip

import (
	"context"
	"errors"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

func scanInterest(r *db.Rows) (Interest, error) {
	var i Interest
	var at int64
	err := r.Scan(&i.ID, &i.Tip, &i.Person, &i.Speak, &i.Convene, &i.Region, &at)
	i.At = db.Time(at)
	return i, err
}

// putInterest keeps somebody's interest, once: a repeated one changes what
// they offer. fresh tells whether they are new.
func putInterest(ctx context.Context, tx *db.Tx, i Interest) (fresh bool, err error) {
	n, err := tx.Exec(ctx, `
		UPDATE tip_interests
		SET speak = $3, convene = $4, region = $5
		WHERE tip_id = $1 AND person_id = $2`, i.Tip, i.Person, i.Speak, i.Convene, i.Region)
	if err != nil || n > 0 {
		return false, err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO tip_interests (id, tip_id, person_id, speak, convene, region, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, tx.NewID(), i.Tip, i.Person, i.Speak, i.Convene, i.Region, db.Millis(tx.Now))
	return true, err
}

func dropInterest(ctx context.Context, tx *db.Tx, tip, person string) (bool, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM tip_interests
		WHERE tip_id = $1 AND person_id = $2`, tip, person)
	return n > 0, err
}

// interests are all who are interested, in the order they came.
func interests(ctx context.Context, tx *db.Tx, tip string) ([]Interest, error) {
	return db.All(ctx, tx, scanInterest, `
		SELECT i.id, i.tip_id, i.person_id, i.speak, i.convene, i.region, i.at
		FROM tip_interests i
		JOIN people p ON p.id = i.person_id AND p.merged_into = ''
		WHERE i.tip_id = $1
		ORDER BY i.at, i.id`, tip)
}

// regionsOf counts the interested by region, those who said one.
func regionsOf(ctx context.Context, tx *db.Tx, tip string) (map[string]int, error) {
	list, err := interests(ctx, tx, tip)
	out := map[string]int{}
	for _, i := range list {
		if i.Region != "" {
			out[i.Region]++
		}
	}
	return out, err
}

// key is what a mailed link stands for.
type key struct {
	Tip   string
	Kind  string // "suggest" or "interest"
	Name  string
	Email string
	Lang  i18n.Lang
	Offer
	Asked time.Time
	Used  time.Time
}

const (
	keySuggest  = "suggest"
	keyInterest = "interest"
)

func putKey(ctx context.Context, tx *db.Tx, hash string, k key) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO tip_keys (key_hash, tip_id, kind, name, email, lang, speak, convene, region, asked_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		hash, k.Tip, k.Kind, k.Name, k.Email, string(k.Lang), k.Speak, k.Convene, k.Region, db.Millis(tx.Now))
	return err
}

func keyOf(ctx context.Context, tx *db.Tx, hash string) (key, error) {
	return db.One(ctx, tx, func(r *db.Rows) (key, error) {
		var k key
		var asked, used int64
		err := r.Scan(&k.Tip, &k.Kind, &k.Name, &k.Email, &k.Lang, &k.Speak, &k.Convene, &k.Region, &asked, &used)
		k.Asked, k.Used = db.Time(asked), db.Time(used)
		return k, err
	}, `
		SELECT tip_id, kind, name, email, lang, speak, convene, region, asked_at, used_at
		FROM tip_keys
		WHERE key_hash = $1`, hash)
}

// useKey notes that a link was followed; who asked stands elsewhere now.
func useKey(ctx context.Context, tx *db.Tx, hash string) error {
	_, err := tx.Exec(ctx, `
		UPDATE tip_keys
		SET used_at = $2, name = '', email = ''
		WHERE key_hash = $1`, hash, db.Millis(tx.Now))
	return err
}

// recentKeys counts the links an address was sent and has not followed.
func recentKeys(ctx context.Context, tx *db.Tx, email string, since time.Time) (int, error) {
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(*)
		FROM tip_keys
		WHERE email = $1 AND asked_at >= $2`, email, db.Millis(since))
}

// forgetKeys deletes links that are too old, with what nobody confirmed.
func forgetKeys(ctx context.Context, tx *db.Tx, before time.Time) (int, error) {
	ids, err := db.All(ctx, tx, db.Scan[string], `
		SELECT id
		FROM tips
		WHERE state = 'waiting' AND created_at < $1
		ORDER BY id
		LIMIT 200`, db.Millis(before))
	if err != nil {
		return 0, err
	}
	n, err := tx.Exec(ctx, `
		DELETE FROM tip_keys
		WHERE asked_at < $1`, db.Millis(before))
	if err != nil || len(ids) == 0 {
		return int(n), err
	}
	in, args := db.In(1, ids)
	for _, sql := range []string{
		`DELETE FROM tip_keys WHERE tip_id IN (` + in + `)`,
		`DELETE FROM tip_words WHERE tip_id IN (` + in + `)`,
		`DELETE FROM tips WHERE id IN (` + in + `)`,
	} {
		if _, err := tx.Exec(ctx, sql, args...); err != nil {
			return 0, err
		}
	}
	return int(n) + len(ids), nil
}

// settled are suggestions decided or archived before an instant that still
// name people.
func settled(ctx context.Context, tx *db.Tx, before time.Time) ([]Tip, error) {
	tips, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM tips t
		WHERE (t.decided_at > 0 AND t.decided_at < $1 OR t.archived_at > 0 AND t.archived_at < $1)
			AND (t.person_id <> '' OR t.candidate_id <> '' OR EXISTS (
				SELECT 1
				FROM tip_interests i
				WHERE i.tip_id = t.id))
		ORDER BY t.id
		LIMIT 100`, db.Millis(before))
	if err != nil {
		return nil, err
	}
	return withCounts(ctx, tx, tips)
}

func dropInterests(ctx context.Context, tx *db.Tx, tip string) error {
	_, err := tx.Exec(ctx, `
		DELETE FROM tip_interests
		WHERE tip_id = $1`, tip)
	return err
}

// ownInterest is what somebody has said themselves.
func ownInterest(ctx context.Context, tx *db.Tx, tip, person string) (Interest, bool, error) {
	i, err := db.One(ctx, tx, scanInterest, `
		SELECT id, tip_id, person_id, speak, convene, region, at
		FROM tip_interests
		WHERE tip_id = $1 AND person_id = $2`, tip, person)
	if errors.Is(err, db.ErrNoRows) {
		return i, false, nil
	}
	return i, err == nil, err
}

func interestsOf(ctx context.Context, tx *db.Tx, person string) ([]Interest, error) {
	return db.All(ctx, tx, scanInterest, `
		SELECT id, tip_id, person_id, speak, convene, region, at
		FROM tip_interests
		WHERE person_id = $1
		ORDER BY at, id`, person)
}
