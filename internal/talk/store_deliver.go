package talk

import (
	"context"
	"database/sql"

	"parvi/internal/platform/db"
	"parvi/internal/space"
)

// bearersOf are the people of a space, on one of the levels or among those
// given, by their folded names.
func bearersOf(ctx context.Context, tx *db.Tx, in space.Ref, levels []space.Level, leads, folded []string) (map[string][]string, error) {
	inNames, args := db.In(2, folded)
	inLevels, levelArgs := db.In(2+len(args), levels)
	inLeads, leadArgs := db.In(2+len(args)+len(levelArgs), leads)
	all := append([]any{string(in)}, args...)
	all = append(append(all, levelArgs...), leadArgs...)
	list, err := db.All(ctx, tx, func(r *sql.Rows) ([2]string, error) {
		var x [2]string
		return x, r.Scan(&x[0], &x[1])
	}, `
		SELECT p.name_fold, p.id
		FROM people p
		WHERE p.name_fold IN (`+inNames+`) AND p.merged_into = '' AND (p.id IN (`+inLeads+`) OR EXISTS (
			SELECT 1
			FROM space_members m
			WHERE m.space = $1 AND m.person_id = p.id AND m.state = 'joined' AND m.level IN (`+inLevels+`)))
		ORDER BY p.id`, all...)
	m := map[string][]string{}
	for _, x := range list {
		m[x[0]] = append(m[x[0]], x[1])
	}
	return m, err
}

func insertMention(ctx context.Context, tx *db.Tx, post, person string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO talk_mentions (id, post_id, person_id)
		VALUES ($1, $2, $3)`, tx.NewID(), post, person)
	return db.Classify(err)
}

// mentionedIn are those a post calls, but those who want nothing at all of
// the thread or, when they have not said of the thread, of its space.
func mentionedIn(ctx context.Context, tx *db.Tx, t Thread, p Post) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT n.person_id
		FROM talk_mentions n
		LEFT JOIN space_follows f ON f.entry_id = $2 AND f.person_id = n.person_id
		WHERE n.post_id = $1 AND n.person_id <> $4 AND COALESCE(f.mail, '') <> 'none' AND (f.mail IS NOT NULL OR NOT EXISTS (
			SELECT 1
			FROM space_members m
			WHERE m.space = $3 AND m.person_id = n.person_id AND m.state = 'joined' AND m.mail = 'none'))
		ORDER BY n.person_id`, p.ID, t.ID, string(t.Space), p.Author)
}

// wantNow is the condition under which a row m of a thread's space means mail at
// once, unless the person has set the thread. It is that of an index.
const wantNow = `m.state = 'joined' AND m.mail = 'now' AND m.person_id IS NOT NULL`

// members are the people of a space to whom a post is mailed at once, in the
// order of their ids after one: those who have set their space so and not the
// thread otherwise, and those who have set the thread so. Somebody with several
// rows is there once.
func members(ctx context.Context, tx *db.Tx, t Thread, p Post, levels []space.Level, leads []string, after string, limit int) ([]string, error) {
	inLevels, args := db.In(7, levels)
	inLeads, leadArgs := db.In(7+len(args), leads)
	reads := `(m.level IN (` + inLevels + `) OR m.person_id IN (` + inLeads + `))
				AND NOT EXISTS (SELECT 1 FROM talk_mentions n WHERE n.post_id = $6 AND n.person_id = m.person_id)`
	all := append([]any{string(t.Space), t.ID, p.Author, after, limit, p.ID}, args...)
	return db.All(ctx, tx, db.Scan[string], `
		SELECT x.person_id
		FROM (
			SELECT m.person_id
			FROM space_members m
			WHERE m.space = $1 AND m.person_id > $4 AND m.person_id <> $3 AND `+wantNow+` AND `+reads+`
				AND NOT EXISTS (SELECT 1 FROM space_follows f WHERE f.entry_id = $2 AND f.person_id = m.person_id)
			UNION
			SELECT m.person_id
			FROM space_follows f
			JOIN space_members m ON m.space = $1 AND m.person_id = f.person_id AND m.state = 'joined'
			WHERE f.entry_id = $2 AND f.mail = 'now' AND f.person_id > $4 AND f.person_id <> $3 AND `+reads+`
		) x
		ORDER BY x.person_id
		LIMIT $5`, append(all, leadArgs...)...)
}

// wanting are the first who may have a thread's posts mailed at once, two of
// those that belong to its space and two of those that follow it, whoever may
// read it.
func wanting(ctx context.Context, tx *db.Tx, t Thread) ([]string, error) {
	belong, err := db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT m.person_id
		FROM space_members m
		WHERE m.space = $1 AND `+wantNow+`
		ORDER BY m.person_id
		LIMIT 2`, string(t.Space))
	if err != nil {
		return nil, err
	}
	follow, err := db.All(ctx, tx, db.Scan[string], `
		SELECT person_id
		FROM space_follows
		WHERE entry_id = $1 AND mail = 'now'
		ORDER BY person_id
		LIMIT 2`, t.ID)
	return append(belong, follow...), err
}

// followers are those outside the space who follow the thread itself: what
// everybody reads may be followed by anybody with an account.
func followers(ctx context.Context, tx *db.Tx, t Thread, p Post, leads []string, after string, limit int) ([]string, error) {
	inLeads, args := db.In(8, leads)
	return db.All(ctx, tx, db.Scan[string], `
		SELECT f.person_id
		FROM space_follows f
		WHERE f.entry_id = $2 AND f.mail = 'now' AND f.person_id > $4 AND f.person_id <> $3
			AND ($7 = 'public' OR f.person_id IN (`+inLeads+`))
			AND NOT EXISTS (SELECT 1 FROM space_members m WHERE m.space = $1 AND m.person_id = f.person_id AND m.state = 'joined')
			AND NOT EXISTS (SELECT 1 FROM talk_mentions n WHERE n.post_id = $6 AND n.person_id = f.person_id)
		ORDER BY f.person_id
		LIMIT $5`, append([]any{string(t.Space), t.ID, p.Author, after, limit, p.ID, string(t.Visibility)}, args...)...)
}

// countAtOnce counts whom an answer by somebody would be mailed to at once.
func countAtOnce(ctx context.Context, tx *db.Tx, t Thread, author string) (int, error) {
	in, args := db.In(4, audience(t.Visibility))
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(x.person_id)
		FROM (
			SELECT m.person_id
			FROM space_members m
			WHERE m.space = $1 AND m.person_id <> $3 AND `+wantNow+` AND m.level IN (`+in+`)
				AND NOT EXISTS (SELECT 1 FROM space_follows f WHERE f.entry_id = $2 AND f.person_id = m.person_id)
			UNION
			SELECT m.person_id
			FROM space_follows f
			JOIN space_members m ON m.space = $1 AND m.person_id = f.person_id AND m.state = 'joined'
			WHERE f.entry_id = $2 AND f.mail = 'now' AND f.person_id <> $3 AND m.level IN (`+in+`)
		) x`,
		append([]any{string(t.Space), t.ID, author}, args...)...)
}

func countMailed(ctx context.Context, tx *db.Tx, post string, more int) error {
	_, err := tx.Exec(ctx, `
		UPDATE talk_posts
		SET mailed = mailed + $2
		WHERE id = $1`, post, more)
	return db.Classify(err)
}

// rowOf is what one person has in one space, as a letter needs it.
type rowOf struct {
	ID     string
	Person string
	Space  space.Ref
	Level  space.Level
	Mail   space.Mail
	Key    string
}

// rowsOf are the joined rows of people in spaces, in an order that the index
// has: this is asked for each letter of thousands.
func rowsOf(ctx context.Context, tx *db.Tx, spaces []space.Ref, people []string) ([]rowOf, error) {
	inSpaces, args := db.In(1, spaces)
	inPeople, peopleArgs := db.In(1+len(args), people)
	return db.All(ctx, tx, func(r *sql.Rows) (rowOf, error) {
		var x rowOf
		return x, r.Scan(&x.ID, &x.Person, &x.Space, &x.Level, &x.Mail, &x.Key)
	}, `
		SELECT m.id, m.person_id, m.space, m.level, m.mail, m.mail_key
		FROM space_members m
		WHERE m.space IN (`+inSpaces+`) AND m.person_id IN (`+inPeople+`) AND m.state = 'joined'
		ORDER BY m.space, m.person_id, m.slot`, append(args, peopleArgs...)...)
}
