package survey

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
	"parvi/internal/space"
)

const columns = `s.id, s.space, s.kind, s.series, s.title, s.why, s.state, s.anonymous, s.audience, s.open_key, s.closes_on, s.remind_days, s.keep_days,
	s.results, s.expected, s.asked, s.answered, s.chosen, s.created_by, s.created_at, s.opened_at, s.invited_at, s.reminded_at, s.closed_at, s.published_at`

func scan(r *sql.Rows) (Survey, error) {
	var s Survey
	var audience string
	var created, opened, invited, reminded, closed, published int64
	err := r.Scan(&s.ID, &s.Space, &s.Kind, &s.Series, &s.Title, &s.Why, &s.State, &s.Anonymous, &audience, &s.OpenKey, &s.ClosesOn, &s.Remind, &s.Keep,
		&s.Results, &s.Expected, &s.Asked, &s.Answered, &s.Chosen, &s.CreatedBy, &created, &opened, &invited, &reminded, &closed, &published)
	for _, a := range strings.Fields(audience) {
		s.Audience = append(s.Audience, Audience(a))
	}
	s.Created, s.Opened, s.Invited = db.Time(created), db.Time(opened), db.Time(invited)
	s.Reminded, s.ClosedAt, s.Published = db.Time(reminded), db.Time(closed), db.Time(published)
	return s, err
}

func (s Survey) audience() string {
	var words []string
	for _, a := range s.Audience {
		words = append(words, string(a))
	}
	return strings.Join(words, " ")
}

func (s Survey) fold() string {
	return i18n.Fold(strings.Join([]string{s.Title.FI, s.Title.SV, s.Title.EN}, " "))
}

func insert(ctx context.Context, tx *db.Tx, s Survey) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO surveys (id, space, kind, series, title, why, fold, state, anonymous, audience, open_key, closes_on, remind_days, keep_days, created_by, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
		s.ID, string(s.Space), string(s.Kind), s.Series, s.Title, s.Why, s.fold(), string(s.State), s.Anonymous, s.audience(), s.OpenKey, s.ClosesOn,
		s.Remind, s.Keep, s.CreatedBy, db.Millis(s.Created))
	if err != nil {
		return db.Classify(err)
	}
	return beFound(ctx, tx, s)
}

// beFound has a survey be found by its title. Who sees it is asked when
// somebody looks.
func beFound(ctx context.Context, tx *db.Tx, s Survey) error {
	return index.Put(ctx, tx, "survey:"+s.ID, index.Content(s.Title)...)
}

// IndexSource are the surveys that were there before they were found by words.
func IndexSource() index.Source {
	return index.Source{Name: "surveys", Put: func(ctx context.Context, tx *db.Tx, after string, limit int) (string, error) {
		return index.Each(ctx, tx, scan, func(s Survey) string { return s.ID }, beFound, `
			SELECT `+columns+`
			FROM surveys s
			WHERE s.id > $1
			ORDER BY s.id
			LIMIT $2`, after, limit)
	}}
}

func update(ctx context.Context, tx *db.Tx, s Survey) error {
	_, err := tx.Exec(ctx, `
		UPDATE surveys
		SET title = $2, why = $3, fold = $4, state = $5, anonymous = $6, audience = $7, open_key = $8, closes_on = $9, remind_days = $10, keep_days = $11,
			results = $12, expected = $13, asked = $14, chosen = $15, opened_at = $16, invited_at = $17, reminded_at = $18, closed_at = $19, published_at = $20,
			answered = $21
		WHERE id = $1`,
		s.ID, s.Title, s.Why, s.fold(), string(s.State), s.Anonymous, s.audience(), s.OpenKey, s.ClosesOn, s.Remind, s.Keep,
		string(s.Results), s.Expected, s.Asked, s.Chosen, db.Millis(s.Opened), db.Millis(s.Invited), db.Millis(s.Reminded), db.Millis(s.ClosedAt), db.Millis(s.Published), s.Answered)
	if err != nil {
		return db.Classify(err)
	}
	return beFound(ctx, tx, s)
}

// surveysByIDs are surveys with their questions.
func surveysByIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Survey, error) {
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM surveys s
		WHERE s.id IN (`+in+`)
		ORDER BY s.id`, args...)
	if err != nil {
		return nil, err
	}
	asked, err := questionsOf(ctx, tx, ids)
	byID := make(map[string]Survey, len(list))
	for _, s := range list {
		s.Questions = asked[s.ID]
		byID[s.ID] = s
	}
	return byID, err
}

// byID is a survey with its questions; db.ErrNoRows where there is none.
func byID(ctx context.Context, tx *db.Tx, id string) (Survey, error) {
	found, err := surveysByIDs(ctx, tx, []string{id})
	s, ok := found[id]
	if err == nil && !ok {
		err = db.ErrNoRows
	}
	return s, err
}

func idByOpenKey(ctx context.Context, tx *db.Tx, key string) (id string, err error) {
	err = tx.QueryRow(ctx, `
		SELECT id
		FROM surveys
		WHERE open_key = $1 AND open_key <> ''`, key).Scan(&id)
	return id, err
}

// remove deletes a draft with its questions.
func remove(ctx context.Context, tx *db.Tx, id string) error {
	if _, err := tx.Exec(ctx, `DELETE FROM survey_questions WHERE survey_id = $1`, id); err != nil {
		return db.Classify(err)
	}
	_, err := tx.Exec(ctx, `DELETE FROM surveys WHERE id = $1 AND state = 'draft'`, id)
	return db.Classify(err)
}

// listed are the surveys of a space for a reader, the newest first: the SQL
// twin of MaySee. lead reads drafts too, member what was asked; others those
// they were asked in and those whose results are public.
func listed(ctx context.Context, tx *db.Tx, in space.Ref, person string, lead, member, open bool, skip, limit int) ([]Survey, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM surveys s
		WHERE s.space = $1 AND ($2 OR s.state <> 'draft' AND ($3 OR $4 AND s.results = 'public' AND s.published_at > 0 OR $5 <> '' AND EXISTS (
			SELECT 1
			FROM survey_invitations i
			WHERE i.survey_id = s.id AND i.person_id = $5)))
		ORDER BY s.created_at DESC, s.id DESC
		LIMIT $7 OFFSET $6`, string(in), lead, member, open, person, skip, limit)
}

func countListed(ctx context.Context, tx *db.Tx, in space.Ref, person string, lead, member, open bool) (n int, err error) {
	err = tx.QueryRow(ctx, `
		SELECT count(*)
		FROM surveys s
		WHERE s.space = $1 AND ($2 OR s.state <> 'draft' AND ($3 OR $4 AND s.results = 'public' AND s.published_at > 0 OR $5 <> '' AND EXISTS (
			SELECT 1
			FROM survey_invitations i
			WHERE i.survey_id = s.id AND i.person_id = $5)))`, string(in), lead, member, open, person).Scan(&n)
	return n, err
}

// findable are the newest surveys that somebody may find: those published to
// all, in spaces they belong to, or that they were asked in.
func findable(ctx context.Context, tx *db.Tx, person string, spaces []string, q string, limit int) ([]Survey, error) {
	in, args := db.In(3, spaces)
	has, words := index.Found(q, "s.fold", "'survey:' || s.id", 3+len(args))
	args = append(args, words...)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM surveys s
		WHERE s.state <> 'draft' AND (s.results = 'public' AND s.published_at > 0 OR s.space IN (`+in+`) OR $1 <> '' AND EXISTS (
			SELECT 1
			FROM survey_invitations i
			WHERE i.survey_id = s.id AND i.person_id = $1)) AND `+has+`
		ORDER BY s.opened_at DESC, s.id
		LIMIT $2`, append([]any{person, limit}, args...)...)
}

// lastBefore is the survey of a series in a space that was closed last before
// an instant; db.ErrNoRows where there is none.
func lastBefore(ctx context.Context, tx *db.Tx, in space.Ref, series, not string, before time.Time) (Survey, error) {
	s, err := db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM surveys s
		WHERE s.space = $1 AND s.series = $2 AND s.id <> $3 AND s.state = 'closed' AND s.closed_at <= $4
		ORDER BY s.closed_at DESC, s.id DESC
		LIMIT 1`, string(in), series, not, db.Millis(before))
	if err != nil {
		return s, err
	}
	return byID(ctx, tx, s.ID)
}

// endedOf are the surveys of spaces that wait for those who lead: closed and
// neither published nor, in a poll, a date chosen.
func endedOf(ctx context.Context, tx *db.Tx, spaces []string, since time.Time) ([]Survey, error) {
	in, args := db.In(2, spaces)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM surveys s
		WHERE s.space IN (`+in+`) AND s.state = 'closed' AND s.published_at = 0 AND s.chosen = '' AND s.closed_at > $1
		ORDER BY s.closed_at, s.id`, append([]any{db.Millis(since)}, args...)...)
}

// waitingFor are the open surveys that somebody has been asked in and not
// answered.
func waitingFor(ctx context.Context, tx *db.Tx, person string, today string) ([]Survey, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM surveys s
		JOIN survey_invitations i ON i.survey_id = s.id
		WHERE i.person_id = $1 AND NOT i.answered AND s.state = 'open' AND s.closes_on >= $2
		ORDER BY s.closes_on, s.id`, person, today)
}

// openOn are the open surveys that end before a day, or are to remind on it.
func openOn(ctx context.Context, tx *db.Tx) ([]Survey, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM surveys s
		WHERE s.state = 'open'
		ORDER BY s.id`)
}

func scanQuestion(r *sql.Rows) (Question, error) {
	var q Question
	var options string
	err := r.Scan(&q.ID, &q.Survey, &q.Key, &q.Place, &q.Kind, &q.Title, &q.Hint, &q.Required, &options)
	if err == nil && options != "" {
		err = json.Unmarshal([]byte(options), &q.Options)
	}
	return q, err
}

func questionsOf(ctx context.Context, tx *db.Tx, surveys []string) (map[string][]Question, error) {
	in, args := db.In(1, surveys)
	list, err := db.All(ctx, tx, scanQuestion, `
		SELECT q.id, q.survey_id, q.key, q.place, q.kind, q.title, q.hint, q.required, q.options
		FROM survey_questions q
		WHERE q.survey_id IN (`+in+`)
		ORDER BY q.survey_id, q.place, q.id`, args...)
	of := map[string][]Question{}
	for _, q := range list {
		of[q.Survey] = append(of[q.Survey], q)
	}
	return of, err
}

func (q Question) stored() (string, error) {
	if len(q.Options) == 0 {
		return "", nil
	}
	b, err := json.Marshal(q.Options)
	return string(b), err
}

// putQuestion writes a question, new or changed.
func putQuestion(ctx context.Context, tx *db.Tx, q Question) error {
	options, err := q.stored()
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO survey_questions (id, survey_id, key, place, kind, title, hint, required, options)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
		ON CONFLICT (id) DO UPDATE SET place = excluded.place, kind = excluded.kind, title = excluded.title, hint = excluded.hint,
			required = excluded.required, options = excluded.options`,
		q.ID, q.Survey, q.Key, q.Place, string(q.Kind), q.Title, q.Hint, q.Required, options)
	return db.Classify(err)
}

func removeQuestion(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `DELETE FROM survey_questions WHERE id = $1`, id)
	return db.Classify(err)
}

// anyIn tells whether a space has surveys at all.
func anyIn(ctx context.Context, tx *db.Tx, in space.Ref) (bool, error) {
	return db.One(ctx, tx, db.Scan[bool], `SELECT EXISTS (SELECT 1 FROM surveys WHERE space = $1)`, string(in))
}
