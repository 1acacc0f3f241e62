package theme

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/db"
)

const wallColumns = `w.id, w.meeting_id, w.code, w.keep_days, w.opened_by, w.opened_at, w.closed_at`

func scanWall(r *sql.Rows) (Wall, error) {
	var w Wall
	var opened, closed int64
	err := r.Scan(&w.ID, &w.Meeting, &w.Code, &w.Keep, &w.By, &opened, &closed)
	w.Opened, w.Closed = db.Time(opened), db.Time(closed)
	return w, err
}

func putWall(ctx context.Context, tx *db.Tx, w Wall) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO theme_walls (id, meeting_id, code, keep_days, opened_by, opened_at, closed_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (id) DO UPDATE SET keep_days = excluded.keep_days, closed_at = excluded.closed_at`,
		w.ID, w.Meeting, w.Code, w.Keep, w.By, db.Millis(w.Opened), db.Millis(w.Closed))
	return db.Classify(err)
}

func wallBy(ctx context.Context, tx *db.Tx, where string, args ...any) (Wall, error) {
	return db.One(ctx, tx, scanWall, `
		SELECT `+wallColumns+`
		FROM theme_walls w
		WHERE `+where, args...)
}

func wallOfMeeting(ctx context.Context, tx *db.Tx, meeting string) (Wall, error) {
	return wallBy(ctx, tx, "w.meeting_id = $1", meeting)
}

func wallByCode(ctx context.Context, tx *db.Tx, code string) (Wall, error) {
	return wallBy(ctx, tx, "w.code = $1", code)
}

// wallBefore is the latest wall of an earlier meeting that shares a network.
func wallBefore(ctx context.Context, tx *db.Tx, meeting string) (Wall, error) {
	return db.One(ctx, tx, scanWall, `
		SELECT `+wallColumns+`
		FROM theme_walls w
		JOIN meetings m ON m.id = w.meeting_id
		JOIN meetings now ON now.id = $1
		WHERE m.id <> $1 AND m.starts_at < now.starts_at AND EXISTS (
			SELECT 1
			FROM meeting_networks a
			JOIN meeting_networks b ON b.network_id = a.network_id
			WHERE a.meeting_id = m.id AND b.meeting_id = $1)
		ORDER BY m.starts_at DESC, w.id
		LIMIT 1`, meeting)
}

const noteColumns = `n.id, n.wall_id, n.group_id, n.kind, n.text, n.lang, n.name, n.email, n.agreed, n.person_id, n.device, n.at, n.hidden_at`

func scanNote(r *sql.Rows) (Note, error) {
	var n Note
	var at, hidden int64
	err := r.Scan(&n.ID, &n.Wall, &n.Group, &n.Kind, &n.Text, &n.Lang, &n.Name, &n.Email, &n.Agreed, &n.Person, &n.Device, &at, &hidden)
	n.At, n.Hidden = db.Time(at), db.Time(hidden)
	return n, err
}

func insertNote(ctx context.Context, tx *db.Tx, n Note) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO theme_notes (id, wall_id, group_id, kind, text, lang, name, email, agreed, person_id, device, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		n.ID, n.Wall, n.Group, string(n.Kind), n.Text, string(n.Lang), n.Name, n.Email, n.Agreed, n.Person, n.Device, db.Millis(n.At))
	return err
}

func notesOf(ctx context.Context, tx *db.Tx, wall string) ([]Note, error) {
	return db.All(ctx, tx, scanNote, `
		SELECT `+noteColumns+`
		FROM theme_notes n
		WHERE n.wall_id = $1
		ORDER BY n.id`, wall)
}

func notesByIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Note, error) {
	in, args := db.In(1, ids)
	return db.All(ctx, tx, scanNote, `
		SELECT `+noteColumns+`
		FROM theme_notes n
		WHERE n.id IN (`+in+`)
		ORDER BY n.id`, args...)
}

func notesOfPerson(ctx context.Context, tx *db.Tx, person string) ([]Note, error) {
	return db.All(ctx, tx, scanNote, `
		SELECT `+noteColumns+`
		FROM theme_notes n
		WHERE n.person_id = $1
		ORDER BY n.id`, person)
}

// sameNote tells whether this very line was sent a moment ago.
func sameNote(ctx context.Context, tx *db.Tx, n Note, since time.Time) (bool, error) {
	return db.Exists(ctx, tx, `
		SELECT 1
		FROM theme_notes
		WHERE wall_id = $1 AND kind = $2 AND text = $3 AND person_id = $4 AND device = $5 AND at >= $6`,
		n.Wall, string(n.Kind), n.Text, n.Person, n.Device, db.Millis(since))
}

// countNotes are the lines of a wall, and those of one device or person.
func countNotes(ctx context.Context, tx *db.Tx, n Note) (all, own int, err error) {
	type row struct{ all, own int }
	x, err := db.One(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.all, &x.own)
	}, `
		SELECT COUNT(*), COUNT(*) FILTER (WHERE person_id = $2 AND device = $3)
		FROM theme_notes
		WHERE wall_id = $1`, n.Wall, n.Person, n.Device)
	return x.all, x.own, err
}

func moveNotes(ctx context.Context, tx *db.Tx, wall, group string, ids []string) error {
	in, args := db.In(3, ids)
	_, err := tx.Exec(ctx, `
		UPDATE theme_notes
		SET group_id = $2
		WHERE wall_id = $1 AND id IN (`+in+`)`, append([]any{wall, group}, args...)...)
	return err
}

func hideNotes(ctx context.Context, tx *db.Tx, wall string, at time.Time, by string, ids []string) error {
	in, args := db.In(4, ids)
	_, err := tx.Exec(ctx, `
		UPDATE theme_notes
		SET hidden_at = $2, hidden_by = $3
		WHERE wall_id = $1 AND id IN (`+in+`)`, append([]any{wall, db.Millis(at), by}, args...)...)
	return err
}

func scanGroup(r *sql.Rows) (Group, error) {
	var g Group
	var created int64
	err := r.Scan(&g.ID, &g.Wall, &g.Title, &g.Lang, &g.Theme, &g.Carried, &created)
	g.Created = db.Time(created)
	return g, err
}

const groupColumns = `g.id, g.wall_id, g.title, g.lang, g.theme_id, g.carried_from, g.created_at`

func putGroup(ctx context.Context, tx *db.Tx, g Group) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO theme_groups (id, wall_id, title, lang, theme_id, carried_from, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (id) DO UPDATE SET title = excluded.title, lang = excluded.lang, theme_id = excluded.theme_id`,
		g.ID, g.Wall, g.Title, string(g.Lang), g.Theme, g.Carried, db.Millis(g.Created))
	return db.Classify(err)
}

func groupByID(ctx context.Context, tx *db.Tx, id string) (Group, error) {
	return db.One(ctx, tx, scanGroup, `
		SELECT `+groupColumns+`
		FROM theme_groups g
		WHERE g.id = $1`, id)
}

func groupsOf(ctx context.Context, tx *db.Tx, where string, arg any) ([]Group, error) {
	return db.All(ctx, tx, scanGroup, `
		SELECT `+groupColumns+`
		FROM theme_groups g
		WHERE `+where+`
		ORDER BY g.id`, arg)
}

// votesOf are the votes by group, and which groups a person or device voted for.
func votesOf(ctx context.Context, tx *db.Tx, wall, person, device string) (votes map[string]int, own map[string]bool, err error) {
	type row struct {
		group     string
		all, mine int
	}
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.group, &x.all, &x.mine)
	}, `
		SELECT v.group_id, COUNT(*), COUNT(*) FILTER (WHERE v.person_id <> '' AND v.person_id = $2 OR v.device <> '' AND v.device = $3)
		FROM theme_votes v
		JOIN theme_groups g ON g.id = v.group_id
		WHERE g.wall_id = $1
		GROUP BY v.group_id
		ORDER BY v.group_id`, wall, person, device)
	votes, own = map[string]int{}, map[string]bool{}
	for _, x := range rows {
		votes[x.group], own[x.group] = x.all, x.mine > 0
	}
	return votes, own, err
}

// takeVote takes a vote back and tells whether there was one.
func takeVote(ctx context.Context, tx *db.Tx, group, person, device string) (bool, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM theme_votes
		WHERE group_id = $1 AND (person_id <> '' AND person_id = $2 OR device <> '' AND device = $3)`, group, person, device)
	return n > 0, err
}

func hasVote(ctx context.Context, tx *db.Tx, group, person, device string) (bool, error) {
	return db.Exists(ctx, tx, `
		SELECT 1
		FROM theme_votes
		WHERE group_id = $1 AND (person_id <> '' AND person_id = $2 OR device <> '' AND device = $3)`, group, person, device)
}

func insertVote(ctx context.Context, tx *db.Tx, group, person, device string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO theme_votes (id, group_id, person_id, device, at)
		VALUES ($1, $2, $3, $4, $5)`, tx.NewID(), group, person, device, db.Millis(tx.Now))
	return db.Classify(err)
}

func scanOutcome(r *sql.Rows) (Outcome, error) {
	var o Outcome
	var at int64
	err := r.Scan(&o.ID, &o.Group, &o.Kind, &o.Path, &o.Title, &o.By, &at)
	o.At = db.Time(at)
	return o, err
}

const outcomeColumns = `o.id, o.group_id, o.kind, o.path, o.title, o.by_id, o.at`

func putOutcome(ctx context.Context, tx *db.Tx, o Outcome) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO theme_outcomes (id, group_id, kind, path, title, by_id, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (id) DO UPDATE SET path = excluded.path, title = excluded.title`,
		o.ID, o.Group, string(o.Kind), o.Path, o.Title, o.By, db.Millis(o.At))
	return err
}

func outcomesOf(ctx context.Context, tx *db.Tx, groups []string) (map[string][]Outcome, error) {
	in, args := db.In(1, groups)
	list, err := db.All(ctx, tx, scanOutcome, `
		SELECT `+outcomeColumns+`
		FROM theme_outcomes o
		WHERE o.path <> '' AND o.group_id IN (`+in+`)
		ORDER BY o.at, o.id`, args...)
	by := map[string][]Outcome{}
	for _, o := range list {
		by[o.Group] = append(by[o.Group], o)
	}
	return by, err
}

func outcomeByID(ctx context.Context, tx *db.Tx, id string) (Outcome, error) {
	return db.One(ctx, tx, scanOutcome, `
		SELECT `+outcomeColumns+`
		FROM theme_outcomes o
		WHERE o.id = $1`, id)
}

// begunBy are meetings that somebody has begun to make of groups.
func begunBy(ctx context.Context, tx *db.Tx, person string, since time.Time) ([]Outcome, error) {
	return db.All(ctx, tx, scanOutcome, `
		SELECT `+outcomeColumns+`
		FROM theme_outcomes o
		WHERE o.path = '' AND o.kind = 'meeting' AND o.by_id = $1 AND o.at >= $2
		ORDER BY o.at DESC, o.id DESC`, person, db.Millis(since))
}

// forgettable are walls whose meetings ended so long ago that names go.
func forgettable(ctx context.Context, tx *db.Tx, now time.Time) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT w.id
		FROM theme_walls w
		JOIN meetings m ON m.id = w.meeting_id
		WHERE m.ends_at + w.keep_days * 86400000 < $1 AND (EXISTS (
			SELECT 1
			FROM theme_notes n
			WHERE n.wall_id = w.id AND n.forgotten_at = 0) OR EXISTS (
			SELECT 1
			FROM theme_votes v
			JOIN theme_groups g ON g.id = v.group_id
			WHERE g.wall_id = w.id AND (v.person_id <> '' OR v.device <> '')))
		ORDER BY w.id
		LIMIT 100`, db.Millis(now))
}

func forget(ctx context.Context, tx *db.Tx, walls []string, at time.Time) (int, error) {
	in, args := db.In(2, walls)
	n, err := tx.Exec(ctx, `
		UPDATE theme_notes
		SET name = '', email = '', agreed = false, person_id = '', device = '', forgotten_at = $1
		WHERE forgotten_at = 0 AND wall_id IN (`+in+`)`, append([]any{db.Millis(at)}, args...)...)
	if err != nil {
		return 0, err
	}
	in, args = db.In(1, walls)
	votes, err := tx.Exec(ctx, `
		UPDATE theme_votes
		SET person_id = '', device = ''
		WHERE (person_id <> '' OR device <> '') AND group_id IN (
			SELECT id
			FROM theme_groups
			WHERE wall_id IN (`+in+`))`, args...)
	return int(n + votes), err
}
