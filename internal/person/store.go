package person

import (
	"context"
	"strconv"
	"strings"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// chunk is how many ids one statement names.
const chunk = 500

const personColumns = `p.id, p.name, p.lang, p.region, p.phone, p.show_email, p.show_phone, p.show_title,
	p.merged_into, p.created_at, COALESCE(a.email, ''), COALESCE(a.verified_at, 0)`

func personDest(p *Person, created, verified *int64) []any {
	return []any{&p.ID, &p.Name, &p.Lang, &p.Region, &p.Phone, &p.Shows.Email, &p.Shows.Phone, &p.Shows.Title,
		&p.MergedInto, created, &p.Email, verified}
}

func scanPerson(rows *db.Rows) (Person, error) {
	var p Person
	var created, verified int64
	err := rows.Scan(personDest(&p, &created, &verified)...)
	p.Created, p.Verified = db.Time(created), verified > 0
	return p, err
}

// person is the record itself, also one that has been merged.
func person(ctx context.Context, tx *db.Tx, id ID) (Person, error) {
	return db.One(ctx, tx, scanPerson, `
		SELECT `+personColumns+`
		FROM people p
		LEFT JOIN person_addresses a ON a.id = p.address_id
		WHERE p.id = $1`, id)
}

func personByVerified(ctx context.Context, tx *db.Tx, email string) (Person, error) {
	return db.One(ctx, tx, scanPerson, `
		SELECT `+personColumns+`
		FROM person_addresses v
		JOIN people o ON o.id = v.person_id
		JOIN people p ON p.id = CASE WHEN o.merged_into = '' THEN o.id ELSE o.merged_into END
		LEFT JOIN person_addresses a ON a.id = p.address_id
		WHERE v.email = $1 AND v.verified_at > 0`, email)
}

// stagedWith are the people entered with an address that nobody has proved,
// the oldest first. Whoever has proved any address is not among them.
func stagedWith(ctx context.Context, tx *db.Tx, email string) ([]Person, error) {
	return db.All(ctx, tx, scanPerson, `
		SELECT `+personColumns+`
		FROM person_addresses u
		JOIN people p ON p.id = u.person_id
		LEFT JOIN person_addresses a ON a.id = p.address_id
		WHERE u.email = $1 AND u.verified_at = 0 AND p.merged_into = ''
			AND NOT EXISTS (SELECT 1 FROM person_addresses v WHERE v.person_id = p.id AND v.verified_at > 0)
		ORDER BY p.created_at, p.id`, email)
}

// peopleByIDs gives for every id asked the person it stands for.
func peopleByIDs(ctx context.Context, tx *db.Tx, ids []ID) (map[ID]Person, error) {
	found := make(map[ID]Person, len(ids))
	for len(ids) > 0 {
		n := min(len(ids), chunk)
		list, args := db.In(1, ids[:n])
		ids = ids[n:]
		rows, err := tx.Query(ctx, `
			SELECT o.id, `+personColumns+`
			FROM people o
			JOIN people p ON p.id = CASE WHEN o.merged_into = '' THEN o.id ELSE o.merged_into END
			LEFT JOIN person_addresses a ON a.id = p.address_id
			WHERE o.id IN (`+list+`)`, args...)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var asked ID
			var p Person
			var created, verified int64
			if err := rows.Scan(append([]any{&asked}, personDest(&p, &created, &verified)...)...); err != nil {
				rows.Close()
				return nil, err
			}
			p.Created, p.Verified = db.Time(created), verified > 0
			found[asked] = p
		}
		rows.Close()
		if err := rows.Err(); err != nil {
			return nil, err
		}
	}
	return found, nil
}

func insertPerson(ctx context.Context, tx *db.Tx, p Person) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		p.ID, p.Name, sortKey(p.Name), i18n.Fold(p.Name), p.Lang, p.Region, p.Phone, db.Millis(p.Created))
	if err != nil {
		return err
	}
	return insertWords(ctx, tx, p.ID, p.Name)
}

func insertWords(ctx context.Context, tx *db.Tx, id ID, name string) error {
	for _, word := range Words(name) {
		if _, err := tx.Exec(ctx, `INSERT INTO person_words (person_id, word) VALUES ($1, $2)`, id, word); err != nil {
			return err
		}
	}
	return nil
}

func updateProfile(ctx context.Context, tx *db.Tx, id ID, f Profile) error {
	_, err := tx.Exec(ctx, `
		UPDATE people
		SET name = $2, name_sort = $3, name_fold = $4, lang = $5, region = $6, phone = $7,
			show_email = $8, show_phone = $9, show_title = $10
		WHERE id = $1`,
		id, f.Name, sortKey(f.Name), i18n.Fold(f.Name), f.Lang, f.Region, f.Phone,
		f.Shows.Email, f.Shows.Phone, f.Shows.Title)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM person_words WHERE person_id = $1`, id); err != nil {
		return err
	}
	return insertWords(ctx, tx, id, f.Name)
}

func updateLang(ctx context.Context, tx *db.Tx, id ID, lang i18n.Lang) error {
	_, err := tx.Exec(ctx, `UPDATE people SET lang = $2 WHERE id = $1`, id, lang)
	return err
}

// search finds people of whose name every word given is the beginning of a
// word, or who have an address that begins with the whole of it.
func search(ctx context.Context, tx *db.Tx, q string, limit int) ([]Person, error) {
	email := strings.ToLower(strings.TrimSpace(q))
	args := []any{email, len([]rune(email))}
	var byName strings.Builder
	for i, word := range Words(q) {
		n := len(args)
		args = append(args, word, len([]rune(word)))
		if i > 0 {
			byName.WriteString(" AND ")
		}
		byName.WriteString("p.id IN (SELECT person_id FROM person_words WHERE substr(word, 1, $" +
			strconv.Itoa(n+2) + ") = $" + strconv.Itoa(n+1) + ")")
	}
	if byName.Len() == 0 {
		return nil, nil
	}
	args = append(args, limit)
	return db.All(ctx, tx, scanPerson, `
		SELECT `+personColumns+`
		FROM people p
		LEFT JOIN person_addresses a ON a.id = p.address_id
		WHERE p.merged_into = '' AND ((`+byName.String()+`)
			OR p.id IN (SELECT person_id FROM person_addresses WHERE substr(email, 1, $2) = $1))
		ORDER BY p.name_sort, p.id
		LIMIT $`+strconv.Itoa(len(args)), args...)
}
