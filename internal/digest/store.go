package digest

import (
	"context"
	"database/sql"
	"slices"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// key is a person and a thing or scope.
type key struct{ person, of string }

const itemColumns = `e.id, e.top, e.space, e.kind, e.author, e.lang, e.visibility, e.title, e.excerpt, e.path, e.at`

func scanItem(r *sql.Rows) (Item, error) {
	var i Item
	var at int64
	var lang i18n.Lang
	var title, text string
	err := r.Scan(&i.ID, &i.Top, &i.Space, &i.Kind, &i.Author, &lang, &i.Visibility, &title, &text, &i.Path, &at)
	i.At = db.Time(at)
	lang = lang.Or(i18n.FI)
	i.Title, i.Text = i18n.Content{}.Set(lang, title), i18n.Content{}.Set(lang, text)
	return i, err
}

// latestEntries are the latest entries of each author under each thing.
func latestEntries(ctx context.Context, tx *db.Tx, after, until time.Time) ([]Item, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Item, error) {
		var i Item
		var at int64
		err := r.Scan(&i.Space, &i.Top, &i.Visibility, &i.Author, &at)
		i.At = db.Time(at)
		return i, err
	}, `
		SELECT e.space, e.top, e.visibility, e.author, MAX(e.at)
		FROM space_entries e
		WHERE e.at > $1 AND e.at <= $2 AND e.hidden_at = 0 AND `+notOfMeetings+`
		GROUP BY e.space, e.top, e.visibility, e.author
		ORDER BY e.space, e.top, e.visibility, e.author`, db.Millis(after), db.Millis(until))
}

// notOfMeetings leaves out the notes of meetings: a source of their own tells
// those who were not there.
const notOfMeetings = `NOT EXISTS (SELECT 1 FROM notes n WHERE n.id = e.id AND n.meeting_id <> '')`

// entries are those of some spaces, or under some things, oldest first.
func entries(ctx context.Context, tx *db.Tx, w window, spaces []space.Ref, tops []string) ([]Item, error) {
	inSpaces, args := db.In(3, spaces)
	inTops, topArgs := db.In(3+len(args), tops)
	return db.All(ctx, tx, scanItem, `
		SELECT `+itemColumns+`
		FROM space_entries e
		WHERE e.at > $1 AND e.at <= $2 AND e.hidden_at = 0 AND `+notOfMeetings+` AND (e.space IN (`+inSpaces+`) OR e.top IN (`+inTops+`))
		ORDER BY e.at, e.id`, append(append([]any{db.Millis(w.after), db.Millis(w.until)}, args...), topArgs...)...)
}

// memberRow is one person in a space, as a run walks them.
type memberRow struct {
	ID, Person string
	Level      space.Level
	Since      time.Time
}

// since is from when on the digests tell somebody of a space.
const since = `CASE WHEN m.mail_since > 0 THEN m.mail_since ELSE m.from_at END`

// memberRows are the next people of a space with one of the settings, in the
// order of their rows.
func memberRows(ctx context.Context, tx *db.Tx, in space.Ref, mails []space.Mail, after string, limit int) ([]memberRow, error) {
	inMails, args := db.In(4, mails)
	return db.All(ctx, tx, func(r *sql.Rows) (memberRow, error) {
		var m memberRow
		var at int64
		err := r.Scan(&m.ID, &m.Person, &m.Level, &at)
		m.Since = db.Time(at)
		return m, err
	}, `
		SELECT m.id, m.person_id, m.level, `+since+`
		FROM space_members m
		WHERE m.space = $1 AND m.state = 'joined' AND m.person_id IS NOT NULL AND m.id > $2 AND m.mail IN (`+inMails+`)
			AND m.person_id NOT IN (SELECT id FROM people WHERE merged_into > '')
		ORDER BY m.id
		LIMIT $3`, append([]any{string(in), after, limit}, args...)...)
}

// stretch are the people of a space whose rows stand after one and until
// another.
type stretch struct {
	space       space.Ref
	after, last string
}

const inStretch = `m.space = $1 AND m.id > $2 AND m.id <= $3 AND m.state = 'joined' AND m.person_id IS NOT NULL`

func scanMark(r *sql.Rows) (mark, error) {
	var m mark
	var at int64
	err := r.Scan(&m.person, &m.of, &at)
	m.at = db.Time(at)
	return m, err
}

type mark struct {
	key
	at time.Time
}

func byKey(marks []mark, err error) (map[key]time.Time, error) {
	out := make(map[key]time.Time, len(marks))
	for _, m := range marks {
		if m.at.After(out[m.key]) {
			out[m.key] = m.at
		}
	}
	return out, err
}

// marksOf are until when people of a stretch have been told of what.
func marksOf(ctx context.Context, tx *db.Tx, of stretch, after time.Time) (map[key]time.Time, error) {
	return byKey(db.All(ctx, tx, scanMark, `
		SELECT d.person_id, d.scope, d.until_at
		FROM space_members m
		JOIN digest_parts d ON d.person_id = m.person_id AND d.until_at > $4
		WHERE `+inStretch+`
		ORDER BY d.id`, string(of.space), of.after, of.last, db.Millis(after)))
}

// seenBy are until when people of a stretch have read what.
func seenBy(ctx context.Context, tx *db.Tx, of stretch, after time.Time) (map[key]time.Time, error) {
	return byKey(db.All(ctx, tx, scanMark, `
		SELECT s.person_id, s.entry_id, s.until
		FROM space_members m
		JOIN space_seen s ON s.person_id = m.person_id AND s.until > $4
		WHERE `+inStretch+`
		ORDER BY m.id`, string(of.space), of.after, of.last, db.Millis(after)))
}

// setBy are the single things for which people of a stretch have set their
// mail apart.
func setBy(ctx context.Context, tx *db.Tx, of stretch) (map[key]bool, error) {
	list, err := db.All(ctx, tx, func(r *sql.Rows) (key, error) {
		var k key
		return k, r.Scan(&k.person, &k.of)
	}, `
		SELECT f.person_id, f.entry_id
		FROM space_members m
		JOIN space_follows f ON f.person_id = m.person_id
		WHERE `+inStretch+`
		ORDER BY f.id`, string(of.space), of.after, of.last)
	out := make(map[key]bool, len(list))
	for _, k := range list {
		out[k] = true
	}
	return out, err
}

// followRow is one person who follows one thing by itself.
type followRow struct {
	ID, Person, Top string
	Mail            space.Mail
	Since           time.Time
	Key             string
}

const followColumns = `f.id, f.person_id, f.entry_id, f.mail, f.since, f.mail_key`

func scanFollow(r *sql.Rows) (followRow, error) {
	var f followRow
	var at int64
	err := r.Scan(&f.ID, &f.Person, &f.Top, &f.Mail, &at, &f.Key)
	f.Since = db.Time(at)
	return f, err
}

// followRows are the next who follow something by one of the settings.
func followRows(ctx context.Context, tx *db.Tx, mails []space.Mail, after string, limit int) ([]followRow, error) {
	in, args := db.In(3, mails)
	return db.All(ctx, tx, scanFollow, `
		SELECT `+followColumns+`
		FROM space_follows f
		WHERE f.id > $1 AND f.mail IN (`+in+`) AND f.person_id NOT IN (SELECT id FROM people WHERE merged_into > '')
		ORDER BY f.id
		LIMIT $2`, append([]any{after, limit}, args...)...)
}

// row is one person in one space, as a letter needs it.
type row struct {
	Person string
	Space  space.Ref
	Level  space.Level
	Mail   space.Mail
	Key    string
}

// readers are what is known of some people.
type readers struct {
	rows    map[string][]row
	follows map[key]followRow
	seen    map[key]time.Time
	marks   map[key]time.Time
	told    map[key][]toldOf // those of single threads, with their runs
}

type toldOf struct {
	mark
	run string
}

// level is how somebody belongs to a space, the closest way.
func (r readers) level(person string, in space.Ref) space.Level {
	var level space.Level
	for _, x := range r.rows[person] {
		if x.Space == in && (level == "" || level == space.AsFollower) {
			level = x.Level
		}
	}
	return level
}

// digested is the row by which somebody is told of a space in digests.
func (r readers) digested(person string, in space.Ref) (row, bool) {
	i := slices.IndexFunc(r.rows[person], func(x row) bool { return x.Space == in && x.Mail.Digest() })
	if i < 0 {
		return row{}, false
	}
	return r.rows[person][i], true
}

// readersOf is what is known of some people, marks and what they have read
// from an instant on.
func readersOf(ctx context.Context, tx *db.Tx, people []string, after time.Time) (readers, error) {
	r := readers{rows: map[string][]row{}, follows: map[key]followRow{}, seen: map[key]time.Time{}, marks: map[key]time.Time{}, told: map[key][]toldOf{}}
	people = slices.Clone(people)
	slices.Sort(people)
	for some := range slices.Chunk(slices.Compact(people), atOnce) {
		if err := r.read(ctx, tx, some, after); err != nil {
			return r, err
		}
	}
	return r, nil
}

func (r *readers) read(ctx context.Context, tx *db.Tx, people []string, after time.Time) error {
	in, args := db.In(1, people)
	rows, err := db.All(ctx, tx, func(q *sql.Rows) (row, error) {
		var x row
		return x, q.Scan(&x.Person, &x.Space, &x.Level, &x.Mail, &x.Key)
	}, `
		SELECT m.person_id, m.space, m.level, m.mail, m.mail_key
		FROM space_members m
		WHERE m.person_id IN (`+in+`) AND m.state = 'joined'
		ORDER BY m.id`, args...)
	if err != nil {
		return err
	}
	for _, x := range rows {
		r.rows[x.Person] = append(r.rows[x.Person], x)
	}
	follows, err := db.All(ctx, tx, scanFollow, `
		SELECT `+followColumns+`
		FROM space_follows f
		WHERE f.person_id IN (`+in+`)
		ORDER BY f.id`, args...)
	if err != nil {
		return err
	}
	for _, f := range follows {
		r.follows[key{f.Person, f.Top}] = f
	}
	in, args = db.In(2, people)
	args = append([]any{db.Millis(after)}, args...)
	seen, err := db.All(ctx, tx, scanMark, `
		SELECT s.person_id, s.entry_id, s.until
		FROM space_seen s
		WHERE s.until > $1 AND s.person_id IN (`+in+`)
		ORDER BY s.id`, args...)
	if err != nil {
		return err
	}
	for _, m := range seen {
		r.seen[m.key] = m.at
	}
	told, err := db.All(ctx, tx, func(q *sql.Rows) (toldOf, error) {
		var t toldOf
		var at int64
		err := q.Scan(&t.person, &t.of, &at, &t.run)
		t.at = db.Time(at)
		return t, err
	}, `
		SELECT d.person_id, d.scope, d.until_at, d.run_id
		FROM digest_parts d
		WHERE d.until_at > $1 AND d.person_id IN (`+in+`)
		ORDER BY d.id`, args...)
	for _, t := range told {
		r.marks[t.key] = latest(r.marks[t.key], t.at)
		if _, of := threadOf(t.of); of {
			r.told[t.key] = append(r.told[t.key], t)
		}
	}
	return err
}
