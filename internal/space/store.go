package space

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

const columns = `m.id, m.space, COALESCE(m.person_id, ''), COALESCE(m.org_id, ''), m.represents, m.level, m.state, m.mail,
	m.asked_at, m.from_at, m.to_at, m.declared, m.unmet, m.flags, m.seat, m.seat_to, m.note,
	m.entered_by, m.answered_by, m.answered_at, m.reason, m.mail_key, m.key_hash, m.mail_since`

// asJSON keeps a list in a text column: "" when it is empty.
func asJSON[T any](list []T) (string, error) {
	if len(list) == 0 {
		return "", nil
	}
	b, err := json.Marshal(list)
	return string(b), err
}

func fromJSON[T any](s string, list *[]T) error {
	if s == "" {
		return nil
	}
	return json.Unmarshal([]byte(s), list)
}

func scanMember(r *sql.Rows) (Member, error) { return scanWith(r) }

// scanWith reads the columns and whatever a query selects after them.
func scanWith(r *sql.Rows, more ...any) (Member, error) {
	var m Member
	var asked, from, to, answered, since int64
	var declared, unmet, flags string
	err := r.Scan(append([]any{&m.ID, &m.Space, &m.Person, &m.Org, &m.Represents, &m.Level, &m.State, &m.Mail,
		&asked, &from, &to, &declared, &unmet, &flags, &m.Seat, &m.SeatTo, &m.Note,
		&m.EnteredBy, &m.AnsweredBy, &answered, &m.Reason, &m.MailKey, &m.keyHash, &since}, more...)...)
	if err != nil {
		return m, err
	}
	m.Asked, m.From, m.To, m.AnsweredAt, m.MailSince = db.Time(asked), db.Time(from), db.Time(to), db.Time(answered), db.Time(since)
	if err := fromJSON(declared, &m.Declared); err != nil {
		return m, err
	}
	if err := fromJSON(unmet, &m.Unmet); err != nil {
		return m, err
	}
	return m, fromJSON(flags, &m.Flags)
}

func insert(ctx context.Context, tx *db.Tx, m Member) error {
	declared, unmet, flags, err := m.lists()
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO space_members (id, space, person_id, org_id, represents, slot, level, state, mail,
			asked_at, from_at, to_at, declared, unmet, flags, seat, seat_to, note,
			entered_by, answered_by, answered_at, reason, mail_key, key_hash, mail_since)
		VALUES ($1, $2, NULLIF($3, ''), NULLIF($4, ''), $5, $6, $7, $8, $9,
			$10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)`,
		m.ID, string(m.Space), m.Person, m.Org, m.Represents, m.slot(), string(m.Level), string(m.State), string(m.Mail),
		db.Millis(m.Asked), db.Millis(m.From), db.Millis(m.To), declared, unmet, flags, m.Seat, m.SeatTo, m.Note,
		m.EnteredBy, m.AnsweredBy, db.Millis(m.AnsweredAt), m.Reason, m.MailKey, m.keyHash, db.Millis(m.MailSince))
	return db.Classify(err)
}

func (m Member) lists() (declared, unmet, flags string, err error) {
	if declared, err = asJSON(m.Declared); err != nil {
		return
	}
	if unmet, err = asJSON(m.Unmet); err != nil {
		return
	}
	flags, err = asJSON(m.Flags)
	return
}

// update writes everything that may change in the life of a row.
func update(ctx context.Context, tx *db.Tx, m Member) error {
	declared, unmet, flags, err := m.lists()
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		UPDATE space_members
		SET slot = $2, level = $3, state = $4, mail = $5, from_at = $6, to_at = $7,
			declared = $8, unmet = $9, flags = $10, seat = $11, seat_to = $12, note = $13,
			answered_by = $14, answered_at = $15, reason = $16, key_hash = $17, org_id = NULLIF($18, ''), mail_since = $19
		WHERE id = $1`,
		m.ID, m.slot(), string(m.Level), string(m.State), string(m.Mail), db.Millis(m.From), db.Millis(m.To),
		declared, unmet, flags, m.Seat, m.SeatTo, m.Note,
		m.AnsweredBy, db.Millis(m.AnsweredAt), m.Reason, m.keyHash, m.Org, db.Millis(m.MailSince))
	return db.Classify(err)
}

// setMail changes the setting. From one digest to the other nothing is lost:
// what the former has not told yet, the latter does.
func setMail(ctx context.Context, tx *db.Tx, id string, mail Mail) error {
	_, err := tx.Exec(ctx, `
		UPDATE space_members
		SET mail = $2, mail_since = CASE
			WHEN mail = $2 OR mail IN ('daily', 'weekly') AND $2 IN ('daily', 'weekly') THEN mail_since
			ELSE $3 END
		WHERE id = $1`, id, string(mail), db.Millis(tx.Now))
	return db.Classify(err)
}

func setFlags(ctx context.Context, tx *db.Tx, id string, flags []Flag) error {
	text, err := asJSON(flags)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		UPDATE space_members
		SET flags = $2
		WHERE id = $1`, id, text)
	return db.Classify(err)
}

func byID(ctx context.Context, tx *db.Tx, id string) (Member, error) {
	return db.One(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		WHERE m.id = $1`, id)
}

func byKeyHash(ctx context.Context, tx *db.Tx, hash string) (Member, error) {
	return db.One(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		WHERE m.key_hash = $1 AND m.key_hash <> ''`, hash)
}

func byMailKey(ctx context.Context, tx *db.Tx, key string) (Member, error) {
	return db.One(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		WHERE m.mail_key = $1`, key)
}

// live are the rows about now of one person in one space, the joined first.
func live(ctx context.Context, tx *db.Tx, space Ref, person string) ([]Member, error) {
	return db.All(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		WHERE m.space = $1 AND m.person_id = $2 AND m.slot IN ('current', 'waiting')
		ORDER BY m.slot, m.id`, string(space), person)
}

func ofOrg(ctx context.Context, tx *db.Tx, space Ref, org string) ([]Member, error) {
	return db.All(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		WHERE m.space = $1 AND m.org_id = $2 AND m.person_id IS NULL AND m.slot IN ('current', 'waiting')
		ORDER BY m.slot, m.id`, string(space), org)
}

func representatives(ctx context.Context, tx *db.Tx, row string) ([]Member, error) {
	return db.All(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		WHERE m.represents = $1 AND m.state IN ('joined', 'requested', 'invited', 'confirming')
		ORDER BY m.id`, row)
}

func ofPerson(ctx context.Context, tx *db.Tx, person string) ([]Member, error) {
	return db.All(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		WHERE m.person_id = $1 AND m.state IN ('joined', 'requested', 'invited', 'confirming')
		ORDER BY m.space, m.id`, person)
}

func refs(spaces []Ref) []string {
	out := make([]string, len(spaces))
	for i, s := range spaces {
		out[i] = string(s)
	}
	return out
}

// waiting are the rows of these spaces that wait for an answer, oldest first.
func waiting(ctx context.Context, tx *db.Tx, spaces []Ref) ([]Member, error) {
	in, args := db.In(1, refs(spaces))
	return db.All(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		WHERE m.state IN ('requested', 'invited', 'confirming') AND m.space IN (`+in+`)
		ORDER BY m.asked_at, m.id`, args...)
}

func flagged(ctx context.Context, tx *db.Tx, spaces []Ref) ([]Member, error) {
	in, args := db.In(1, refs(spaces))
	return db.All(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		WHERE m.state = 'joined' AND m.flags <> '' AND m.space IN (`+in+`)
		ORDER BY m.asked_at, m.id`, args...)
}

// seatsOver are the members whose seat's term ended before a day.
func seatsOver(ctx context.Context, tx *db.Tx, spaces []Ref, today civil.Date) ([]Member, error) {
	in, args := db.In(2, refs(spaces))
	return db.All(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		WHERE m.state = 'joined' AND m.seat_to <> '' AND m.seat_to < $1 AND m.space IN (`+in+`)
		ORDER BY m.seat_to, m.id`, append([]any{today}, args...)...)
}

// current are the joined rows of people at a level in the spaces.
func current(ctx context.Context, tx *db.Tx, spaces []Ref, level Level) ([]Member, error) {
	in, args := db.In(2, refs(spaces))
	return db.All(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		WHERE m.state = 'joined' AND m.level = $1 AND m.space IN (`+in+`)
		ORDER BY m.space, m.id`, append([]any{string(level)}, args...)...)
}

// list is one page of the people of a space, ordered by name; after is the
// name_sort and person of the last row already seen.
func list(ctx context.Context, tx *db.Tx, space Ref, levels []Level, after Cursor, limit int) ([]Listed, error) {
	names := make([]string, len(levels))
	for i, l := range levels {
		names[i] = string(l)
	}
	in, args := db.In(5, names)
	return db.All(ctx, tx, scanListed, `
		SELECT `+columns+`, p.name, p.name_sort
		FROM space_members m
		JOIN people p ON p.id = m.person_id
		WHERE m.space = $1 AND m.state = 'joined' AND p.merged_into = ''
			AND (p.name_sort, m.id) > ($2, $3) AND m.level IN (`+in+`)
		ORDER BY p.name_sort, m.id
		LIMIT $4`, append([]any{string(space), after.Sort, after.ID, limit}, args...)...)
}

func scanListed(r *sql.Rows) (Listed, error) {
	var l Listed
	m, err := scanWith(r, &l.Name, &l.sort)
	l.Member = m
	return l, err
}

func organisations(ctx context.Context, tx *db.Tx, space Ref) ([]Member, error) {
	return db.All(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		WHERE m.space = $1 AND m.person_id IS NULL AND m.state = 'joined'
		ORDER BY m.id`, string(space))
}

// alive keeps out what stayed behind on a record merged into another.
const alive = `m.person_id NOT IN (SELECT id FROM people WHERE merged_into > '')`

// at is the condition of having belonged at an instant, $n.
func at(n int) string {
	p := "$" + strconv.Itoa(n)
	return `m.from_at > 0 AND m.from_at <= ` + p + ` AND (m.to_at = 0 OR m.to_at > ` + p + `)`
}

// perSpace counts the people at a level by space. A person has one row at a
// time in a space, but may represent several organisations there.
func perSpace(ctx context.Context, tx *db.Tx, level Level, spaces []Ref, when time.Time) (map[Ref]int, error) {
	people := "COUNT(m.person_id)"
	if level == AsRepresentative {
		people = "COUNT(DISTINCT m.person_id)"
	}
	type count struct {
		space Ref
		n     int
	}
	in, args := db.In(3, refs(spaces))
	counts, err := db.All(ctx, tx, func(r *sql.Rows) (count, error) {
		var c count
		return c, r.Scan(&c.space, &c.n)
	}, `
		SELECT m.space, `+people+`
		FROM space_members m
		WHERE m.level = $1 AND `+at(2)+` AND m.space IN (`+in+`) AND `+alive+`
		GROUP BY m.space
		ORDER BY m.space`, append([]any{string(level), db.Millis(when)}, args...)...)
	if err != nil {
		return nil, fmt.Errorf("count by space: %w", err)
	}
	byRef := make(map[Ref]int, len(counts))
	for _, c := range counts {
		byRef[c.space] = c.n
	}
	return byRef, nil
}

// distinct counts the people at a level in any of the spaces, each once.
func distinct(ctx context.Context, tx *db.Tx, level Level, spaces []Ref, when time.Time) (int, error) {
	in, args := db.In(3, refs(spaces))
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(DISTINCT m.person_id)
		FROM space_members m
		WHERE m.level = $1 AND `+at(2)+` AND m.space IN (`+in+`) AND `+alive,
		append([]any{string(level), db.Millis(when)}, args...)...)
}

func organisationsPerSpace(ctx context.Context, tx *db.Tx, spaces []Ref, when time.Time) (map[Ref]int, error) {
	type count struct {
		space Ref
		n     int
	}
	in, args := db.In(2, refs(spaces))
	counts, err := db.All(ctx, tx, func(r *sql.Rows) (count, error) {
		var c count
		return c, r.Scan(&c.space, &c.n)
	}, `
		SELECT m.space, COUNT(DISTINCT m.org_id)
		FROM space_members m
		WHERE m.person_id IS NULL AND m.level = 'member' AND `+at(1)+` AND m.space IN (`+in+`)
		GROUP BY m.space
		ORDER BY m.space`, append([]any{db.Millis(when)}, args...)...)
	if err != nil {
		return nil, err
	}
	byRef := make(map[Ref]int, len(counts))
	for _, c := range counts {
		byRef[c.space] = c.n
	}
	return byRef, nil
}

// recipients is a page of those a space writes to, in the order of their rows,
// each person once. A waiting row gets nothing.
func recipients(ctx context.Context, tx *db.Tx, spaces []Ref, levels []Level, mails []Mail, after string, limit int) ([]Member, error) {
	in, args := db.In(3, refs(spaces))
	from := 3 + len(args)
	levelNames := make([]string, len(levels))
	for i, l := range levels {
		levelNames[i] = string(l)
	}
	inLevels, levelArgs := db.In(from, levelNames)
	from += len(levelArgs)
	mailNames := make([]string, len(mails))
	for i, m := range mails {
		mailNames[i] = string(m)
	}
	inMails, mailArgs := db.In(from, mailNames)
	all := append([]any{after, limit}, args...)
	all = append(append(all, levelArgs...), mailArgs...)
	return db.All(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		WHERE m.state = 'joined' AND m.id > $1
			AND m.space IN (`+in+`) AND m.level IN (`+inLevels+`) AND m.mail IN (`+inMails+`)
			AND m.person_id IS NOT NULL AND `+alive+`
		ORDER BY m.id
		LIMIT $2`, all...)
}

func refsOf(ctx context.Context, tx *db.Tx, person string) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT m.space
		FROM space_members m
		WHERE m.person_id = $1 AND m.state = 'joined' AND m.level IN ('member', 'representative')
		ORDER BY m.space`, person)
}

func forget(ctx context.Context, tx *db.Tx, before time.Time) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM space_members
		WHERE id IN (
			SELECT id
			FROM space_members
			WHERE from_at = 0 AND (
				state = 'declined' AND answered_at < $1
				OR state IN ('invited', 'confirming') AND asked_at < $1)
			ORDER BY id
			LIMIT 500)`, db.Millis(before))
	return int(n), db.Classify(err)
}

func receivers(ctx context.Context, tx *db.Tx, ids []string) ([]Receiver, error) {
	in, args := db.In(1, ids)
	return db.All(ctx, tx, func(r *sql.Rows) (Receiver, error) {
		var x Receiver
		return x, r.Scan(&x.ID, &x.Person, &x.Level, &x.Mail, &x.Key)
	}, `
		SELECT m.id, COALESCE(m.person_id, ''), m.level, m.mail, m.mail_key
		FROM space_members m
		WHERE m.id IN (`+in+`) AND m.state = 'joined'
		ORDER BY m.id`, args...)
}

// mailCounts counts the people on the levels of a space by mail setting.
func mailCounts(ctx context.Context, tx *db.Tx, space Ref, levels []Level) (map[Mail]int, error) {
	type count struct {
		mail Mail
		n    int
	}
	in, args := db.In(2, levels)
	list, err := db.All(ctx, tx, func(r *sql.Rows) (count, error) {
		var c count
		return c, r.Scan(&c.mail, &c.n)
	}, `
		SELECT m.mail, COUNT(m.id)
		FROM space_members m
		WHERE m.space = $1 AND m.state = 'joined' AND m.level IN (`+in+`) AND m.person_id IS NOT NULL AND `+alive+`
		GROUP BY m.mail
		ORDER BY m.mail`, append([]any{space}, args...)...)
	counts := map[Mail]int{}
	for _, c := range list {
		counts[c.mail] = c.n
	}
	return counts, err
}
