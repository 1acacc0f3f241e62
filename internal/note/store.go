package note

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/space"
)

const columns = `n.id, n.space, n.meeting_id, n.held_on, n.visibility, n.created_by, n.by_name, n.created_at, n.published_at, n.hidden_at,
	v.number, v.title, v.body, v.why, v.author, v.at`

// fromNotes are notes with their latest version.
const fromNotes = `
		FROM notes n
		JOIN note_versions v ON v.note_id = n.id AND v.number = (
			SELECT MAX(m.number) FROM note_versions m WHERE m.note_id = n.id)`

func scan(r *sql.Rows) (Note, error) { return scanWith(r) }

func scanWith(r *sql.Rows, more ...any) (Note, error) {
	var n Note
	var created, published, hidden, at int64
	err := r.Scan(append([]any{&n.ID, &n.Space, &n.Meeting, &n.HeldOn, &n.Visibility, &n.CreatedBy, &n.ByName, &created, &published, &hidden,
		&n.Number, &n.Title, &n.Body, &n.Why, &n.Author, &at}, more...)...)
	n.Created, n.Published, n.Hidden, n.At = db.Time(created), db.Time(published), db.Time(hidden), db.Time(at)
	return n, err
}

func insert(ctx context.Context, tx *db.Tx, n Note, in []space.Ref) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO notes (id, space, meeting_id, held_on, visibility, created_by, by_name, created_at, published_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		n.ID, string(n.Space), n.Meeting, n.HeldOn, string(n.Visibility), n.CreatedBy, n.ByName, db.Millis(n.Created), db.Millis(n.Published))
	if err != nil {
		return db.Classify(err)
	}
	if err := putSpaces(ctx, tx, n.ID, in); err != nil {
		return err
	}
	return insertVersion(ctx, tx, n)
}

func insertVersion(ctx context.Context, tx *db.Tx, n Note) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO note_versions (id, note_id, number, title, body, why, author, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, tx.NewID(), n.ID, n.Number, n.Title, n.Body, n.Why, n.Author, db.Millis(n.At))
	return db.Classify(err)
}

func update(ctx context.Context, tx *db.Tx, n Note) error {
	_, err := tx.Exec(ctx, `
		UPDATE notes
		SET space = $2, held_on = $3, visibility = $4, published_at = $5, hidden_at = $6
		WHERE id = $1`, n.ID, string(n.Space), n.HeldOn, string(n.Visibility), db.Millis(n.Published), db.Millis(n.Hidden))
	return db.Classify(err)
}

func putSpaces(ctx context.Context, tx *db.Tx, note string, in []space.Ref) error {
	if _, err := tx.Exec(ctx, `DELETE FROM note_spaces WHERE note_id = $1`, note); err != nil {
		return db.Classify(err)
	}
	for _, ref := range in {
		if _, err := tx.Exec(ctx, `INSERT INTO note_spaces (note_id, space) VALUES ($1, $2)`, note, string(ref)); err != nil {
			return db.Classify(err)
		}
	}
	return nil
}

func byID(ctx context.Context, tx *db.Tx, id string) (Note, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+fromNotes+`
		WHERE n.id = $1`, id)
}

func byMeeting(ctx context.Context, tx *db.Tx, meeting string) (Note, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+fromNotes+`
		WHERE n.meeting_id = $1`, meeting)
}

// notesOf is a page of the notes of a space, the latest day first: those that
// somebody with these visibilities reads and, with drafts, those they wrote or
// lead. It is the SQL twin of MayRead.
func notesOf(ctx context.Context, tx *db.Tx, in space.Ref, may []space.Visibility, person string, leads bool, before cursor, limit int) ([]Note, error) {
	list, args := db.In(7, may)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+fromNotes+`
		JOIN note_spaces s ON s.note_id = n.id
		WHERE s.space = $1 AND (n.held_on, n.id) < ($2, $3)
			AND ($4 OR n.created_by = $5 AND $5 <> '' OR n.published_at > 0 AND n.hidden_at = 0 AND n.visibility IN (`+list+`))
		ORDER BY n.held_on DESC, n.id DESC
		LIMIT $6`, append([]any{string(in), before.day, before.id, leads, person, limit}, args...)...)
}

func versionsOf(ctx context.Context, tx *db.Tx, note string) ([]Version, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Version, error) {
		var v Version
		var at int64
		err := r.Scan(&v.Number, &v.Title, &v.Body, &v.Why, &v.Author, &at)
		v.At = db.Time(at)
		return v, err
	}, `
		SELECT number, title, body, why, author, at
		FROM note_versions
		WHERE note_id = $1
		ORDER BY number DESC`, note)
}

const decisionColumns = `d.id, d.note_id, d.lang, d.what, d.person_id, d.due_day, d.task_id, d.created_by, d.created_at, d.withdrawn_at`

func scanDecision(r *sql.Rows, more ...any) (Decision, error) {
	var d Decision
	var created, withdrawn int64
	err := r.Scan(append([]any{&d.ID, &d.Note, &d.Lang, &d.What, &d.Person, &d.Due, &d.Task, &d.CreatedBy, &created, &withdrawn}, more...)...)
	d.Created, d.Withdrawn = db.Time(created), db.Time(withdrawn)
	return d, err
}

func insertDecision(ctx context.Context, tx *db.Tx, d Decision) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO note_decisions (id, note_id, lang, what, person_id, due_day, created_by, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, d.ID, d.Note, string(d.Lang), d.What, d.Person, d.Due, d.CreatedBy, db.Millis(d.Created))
	return db.Classify(err)
}

func updateDecision(ctx context.Context, tx *db.Tx, d Decision) error {
	_, err := tx.Exec(ctx, `
		UPDATE note_decisions
		SET what = $2, person_id = $3, due_day = $4, task_id = $5, withdrawn_at = $6
		WHERE id = $1`, d.ID, d.What, d.Person, d.Due, d.Task, db.Millis(d.Withdrawn))
	return db.Classify(err)
}

func decisionByID(ctx context.Context, tx *db.Tx, id string) (Decision, error) {
	return db.One(ctx, tx, func(r *sql.Rows) (Decision, error) { return scanDecision(r) }, `
		SELECT `+decisionColumns+`
		FROM note_decisions d
		WHERE d.id = $1`, id)
}

func decisionsOf(ctx context.Context, tx *db.Tx, notes []string) ([]Decision, error) {
	list, args := db.In(1, notes)
	return db.All(ctx, tx, func(r *sql.Rows) (Decision, error) { return scanDecision(r) }, `
		SELECT `+decisionColumns+`
		FROM note_decisions d
		WHERE d.note_id IN (`+list+`)
		ORDER BY d.id`, args...)
}

// mostDecisions is how many decisions of a space are searched through.
const mostDecisions = 5000

// decidedIn are the decisions of a space in published notes, the latest day
// first, that somebody with these visibilities reads.
func decidedIn(ctx context.Context, tx *db.Tx, in space.Ref, may []space.Visibility) ([]Decided, error) {
	list, args := db.In(3, may)
	return db.All(ctx, tx, func(r *sql.Rows) (Decided, error) {
		var x Decided
		var err error
		x.Decision, err = scanDecision(r, &x.On, &x.Title, &x.Visibility)
		return x, err
	}, `
		SELECT `+decisionColumns+`, n.held_on, v.title, n.visibility`+fromNotes+`
		JOIN note_spaces s ON s.note_id = n.id
		JOIN note_decisions d ON d.note_id = n.id
		WHERE s.space = $1 AND n.published_at > 0 AND n.hidden_at = 0 AND n.visibility IN (`+list+`)
		ORDER BY n.held_on DESC, d.id
		LIMIT $2`, append([]any{string(in), mostDecisions}, args...)...)
}

func ownNotes(ctx context.Context, tx *db.Tx, who string) ([]OwnNote, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (OwnNote, error) {
		var o OwnNote
		var at int64
		err := r.Scan(&o.Space, &o.Version, &o.Title, &o.Text, &at)
		o.At = db.Time(at)
		return o, err
	}, `
		SELECT n.space, v.number, v.title, v.body, v.at
		FROM note_versions v
		JOIN notes n ON n.id = v.note_id
		WHERE v.author = $1
		ORDER BY v.at, v.id`, who)
}

func ownDecisions(ctx context.Context, tx *db.Tx, who string) ([]OwnDecision, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (OwnDecision, error) {
		var o OwnDecision
		var person string
		err := r.Scan(&o.Space, &o.What, &person, &o.Due)
		o.Mine = person == who
		return o, err
	}, `
		SELECT n.space, d.what, d.person_id, d.due_day
		FROM note_decisions d
		JOIN notes n ON n.id = d.note_id
		WHERE d.person_id = $1 OR d.created_by = $1
		ORDER BY d.id`, who)
}

// twin is a note that the same person began with the same words a moment ago;
// db.ErrNoRows for none.
func twin(ctx context.Context, tx *db.Tx, n Note, since time.Time) (Note, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+fromNotes+`
		WHERE n.space = $1 AND n.created_by = $2 AND n.created_by <> '' AND n.created_at > $3 AND v.number = 1 AND v.title = $4 AND v.body = $5
		ORDER BY n.id
		LIMIT 1`, string(n.Space), n.CreatedBy, db.Millis(since), n.Title, n.Body)
}

// notesAfter are all notes in the order of their ids.
func notesAfter(ctx context.Context, tx *db.Tx, after string, limit int) ([]Note, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+fromNotes+`
		WHERE n.id > $1
		ORDER BY n.id
		LIMIT $2`, after, limit)
}

// publishedIn are the notes of a space that are neither drafts nor hidden.
func publishedIn(ctx context.Context, tx *db.Tx, in space.Ref) ([]Note, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+fromNotes+`
		JOIN note_spaces s ON s.note_id = n.id
		WHERE s.space = $1 AND n.published_at > 0 AND n.hidden_at = 0
		ORDER BY n.held_on, n.id`, string(in))
}
