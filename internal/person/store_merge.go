package person

import (
	"context"
	"fmt"

	"parvi/internal/platform/db"
)

// collides is the SQL that tells, of a row t held by $1, whether $2 already has
// one that must not be there twice.
func (r Ref) collides() string {
	if len(r.UniqueWith) == 0 {
		return "$1 = $2"
	}
	sql := "EXISTS (SELECT 1 FROM " + r.Table + " other WHERE other." + r.Column + " = $2"
	for _, c := range r.UniqueWith {
		sql += " AND other." + c + " = t." + c
	}
	if r.While == "" {
		return sql + ")"
	}
	// Inside the subquery the bare names are those of other, outside those of t.
	return "((" + r.While + ") AND " + sql + " AND (" + r.While + ")))"
}

func (r Ref) count(ctx context.Context, tx *db.Tx, from, to ID) (Move, error) {
	m := Move{Ref: r}
	err := tx.QueryRow(ctx, `
		SELECT COALESCE(sum(CASE WHEN `+r.collides()+` THEN 0 ELSE 1 END), 0), count(*)
		FROM `+r.Table+` t
		WHERE t.`+r.Column+` = $1`, from, to).Scan(&m.Moves, &m.Stays)
	m.Stays -= m.Moves
	return m, err
}

// move gives the rows of from to to, and writes down which.
func (r Ref) move(ctx context.Context, tx *db.Tx, merge string, from, to ID) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO person_merge_moves (merge_id, table_name, column_name, row_id)
		SELECT $3, $4, $5, t.`+r.ID+`
		FROM `+r.Table+` t
		WHERE t.`+r.Column+` = $1 AND NOT `+r.collides(), from, to, merge, r.Table, r.Column)
	if err != nil {
		return err
	}
	return r.give(ctx, tx, merge, from, to)
}

// give hands the rows that are written down from one to the other: those that
// the one still holds.
func (r Ref) give(ctx context.Context, tx *db.Tx, merge string, from, to ID) error {
	_, err := tx.Exec(ctx, `
		UPDATE `+r.Table+`
		SET `+r.Column+` = $2
		WHERE `+r.Column+` = $1 AND `+r.ID+` IN (
			SELECT row_id
			FROM person_merge_moves
			WHERE merge_id = $3 AND table_name = $4 AND column_name = $5)`,
		from, to, merge, r.Table, r.Column)
	return err
}

// takeOver gives the rows of to that stand in the way of rows of from the
// better values of the two, and writes down what they were.
func (r Ref) takeOver(ctx context.Context, tx *db.Tx, merge string, from, to ID) error {
	for _, b := range r.Best {
		join := "other." + r.Column + " = $2"
		for _, c := range r.UniqueWith {
			join += " AND other." + c + " = t." + c
		}
		kept, err := db.All(ctx, tx, scanChange, `
			SELECT other.`+r.ID+`, other.`+b.Column+`, t.`+b.Column+`
			FROM `+r.Table+` t
			JOIN `+r.Table+` other ON `+join+`
			WHERE t.`+r.Column+` = $1 AND other.`+b.Column+` <> t.`+b.Column+`
			ORDER BY other.`+r.ID, from, to)
		if err != nil {
			return err
		}
		for _, k := range kept {
			k.became = b.of(k.was, k.became)
			if k.became == k.was {
				continue
			}
			if err := r.change(ctx, tx, b.Column, k.row, k.was, k.became); err != nil {
				return err
			}
			if _, err := tx.Exec(ctx, `
				INSERT INTO person_merge_moves (merge_id, table_name, column_name, row_id, was, became)
				VALUES ($1, $2, $3, $4, $5, $6)`, merge, r.Table, b.Column, k.row, k.was, k.became); err != nil {
				return err
			}
		}
	}
	return nil
}

// giveBack takes back what was taken over, where nobody has changed it since.
func (r Ref) giveBack(ctx context.Context, tx *db.Tx, merge string) error {
	for _, b := range r.Best {
		taken, err := db.All(ctx, tx, scanChange, `
			SELECT row_id, was, became
			FROM person_merge_moves
			WHERE merge_id = $1 AND table_name = $2 AND column_name = $3
			ORDER BY row_id`, merge, r.Table, b.Column)
		if err != nil {
			return err
		}
		for _, k := range taken {
			if err := r.change(ctx, tx, b.Column, k.row, k.became, k.was); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r Ref) change(ctx context.Context, tx *db.Tx, column, row, was, becomes string) error {
	_, err := tx.Exec(ctx, `
		UPDATE `+r.Table+`
		SET `+column+` = $3
		WHERE `+r.ID+` = $1 AND `+column+` = $2`, row, was, becomes)
	return err
}

// changed is a value that a merge changed.
type changed struct{ row, was, became string }

func scanChange(rows *db.Rows) (changed, error) {
	var c changed
	err := rows.Scan(&c.row, &c.was, &c.became)
	return c, err
}

func insertMerge(ctx context.Context, tx *db.Tx, m Merge) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO person_merges (id, from_id, to_id, by_person, merged_at)
		VALUES ($1, $2, $3, $4, $5)`, m.ID, m.From, m.To, m.By, db.Millis(m.At))
	return err
}

func setMergedInto(ctx context.Context, tx *db.Tx, from, to ID) error {
	_, err := tx.Exec(ctx, `UPDATE people SET merged_into = $2 WHERE id = $1`, from, to)
	return err
}

func markUndone(ctx context.Context, tx *db.Tx, merge string) error {
	_, err := tx.Exec(ctx, `UPDATE person_merges SET undone_at = $2 WHERE id = $1`, merge, db.Millis(tx.Now))
	return err
}

func scanMerge(rows *db.Rows) (Merge, error) {
	var m Merge
	var at, undone int64
	err := rows.Scan(&m.ID, &m.From, &m.To, &m.By, &at, &undone)
	m.At, m.Undone = db.Time(at), db.Time(undone)
	return m, err
}

func mergeByID(ctx context.Context, tx *db.Tx, id string) (Merge, error) {
	return db.One(ctx, tx, scanMerge, `
		SELECT id, from_id, to_id, by_person, merged_at, undone_at
		FROM person_merges
		WHERE id = $1`, id)
}

// mergesInto are the merges into a person that stand, the latest first.
func mergesInto(ctx context.Context, tx *db.Tx, to ID) ([]Merge, error) {
	return db.All(ctx, tx, scanMerge, `
		SELECT id, from_id, to_id, by_person, merged_at, undone_at
		FROM person_merges
		WHERE to_id = $1 AND undone_at = 0
		ORDER BY merged_at DESC, id DESC`, to)
}

func markDistinct(ctx context.Context, tx *db.Tx, a, b ID, by string) error {
	if a > b {
		a, b = b, a
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO person_distinct (a_id, b_id, by_person, said_at)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (a_id, b_id) DO NOTHING`, a, b, by, db.Millis(tx.Now))
	return err
}

// lookalikes are groups of people that share a name, an address or the name
// before its @; a group is keyed by what they share.
func lookalikes(ctx context.Context, tx *db.Tx, limit int) (map[string][]ID, error) {
	groups := map[string][]ID{}
	for kind, query := range map[string]string{
		"name": `
			SELECT p.name_fold, p.id
			FROM people p
			WHERE p.merged_into = '' AND p.name_fold <> '' AND p.name_fold IN (
				SELECT name_fold FROM people WHERE merged_into = '' GROUP BY name_fold HAVING count(*) > 1)
			ORDER BY p.name_fold, p.id
			LIMIT $1`,
		"email": `
			SELECT a.email, a.person_id
			FROM person_addresses a
			JOIN people p ON p.id = a.person_id
			WHERE p.merged_into = '' AND a.email IN (
				SELECT email FROM person_addresses GROUP BY email HAVING count(*) > 1)
			ORDER BY a.email, a.person_id
			LIMIT $1`,
		"local": `
			SELECT DISTINCT a.local_key, a.person_id
			FROM person_addresses a
			JOIN people p ON p.id = a.person_id
			WHERE p.merged_into = '' AND a.local_key <> '' AND a.local_key IN (
				SELECT local_key FROM person_addresses GROUP BY local_key HAVING count(DISTINCT person_id) > 1)
			ORDER BY a.local_key, a.person_id
			LIMIT $1`,
	} {
		pairs, err := db.All(ctx, tx, scanPair, query, limit)
		if err != nil {
			return nil, err
		}
		for _, p := range pairs {
			key := kind + " " + p[0]
			groups[key] = append(groups[key], p[1])
		}
	}
	return groups, nil
}

func scanPair(rows *db.Rows) ([2]string, error) {
	var p [2]string
	err := rows.Scan(&p[0], &p[1])
	return p, err
}

// likenesses is what is compared between people, but for their work.
func likenesses(ctx context.Context, tx *db.Tx, ids []ID) (map[ID]alike, error) {
	of := make(map[ID]alike, len(ids))
	for len(ids) > 0 {
		n := min(len(ids), chunk)
		list, args := db.In(1, ids[:n])
		ids = ids[n:]
		names, err := db.All(ctx, tx, scanPair, `SELECT id, name_fold FROM people WHERE id IN (`+list+`)`, args...)
		if err != nil {
			return nil, err
		}
		for _, p := range names {
			of[p[0]] = alike{fold: p[1]}
		}
		emails, err := db.All(ctx, tx, scanPair, `
			SELECT person_id, email
			FROM person_addresses
			WHERE person_id IN (`+list+`)
			ORDER BY person_id, email`, args...)
		if err != nil {
			return nil, err
		}
		for _, p := range emails {
			a := of[p[0]]
			a.emails = append(a.emails, p[1])
			a.locals = append(a.locals, localKey(p[1]))
			of[p[0]] = a
		}
	}
	return of, nil
}

func distinctPairs(ctx context.Context, tx *db.Tx) (map[[2]ID]bool, error) {
	pairs, err := db.All(ctx, tx, scanPair, `SELECT a_id, b_id FROM person_distinct ORDER BY a_id, b_id`)
	set := make(map[[2]ID]bool, len(pairs))
	for _, p := range pairs {
		set[p] = true
	}
	return set, err
}

// deleteMoves forgets what merges moved that can no longer be undone.
func deleteMoves(ctx context.Context, tx *db.Tx, before int64) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM person_merge_moves
		WHERE merge_id IN (SELECT id FROM person_merges WHERE merged_at < $1)`, before)
	if err != nil {
		return 0, fmt.Errorf("delete moves: %w", err)
	}
	return int(n), nil
}

func deleteVerifications(ctx context.Context, tx *db.Tx, before int64) (int, error) {
	n, err := tx.Exec(ctx, `DELETE FROM person_verifications WHERE expires_at < $1`, before)
	if err != nil {
		return 0, fmt.Errorf("delete verifications: %w", err)
	}
	return int(n), nil
}
