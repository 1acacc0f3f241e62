package guidance

import (
	"context"
	"database/sql"
	"strings"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
)

const answerColumns = `a.id, a.centre_id, a.topic, a.title, a.words, a.pages, a.case_id, a.version, a.state, a.made_by, a.made_at, a.changed_at,
	(SELECT count(*) FROM guidance_answer_votes v WHERE v.answer_id = a.id AND v.helped),
	(SELECT count(*) FROM guidance_answer_votes v WHERE v.answer_id = a.id AND NOT v.helped)`

func scanAnswer(r *sql.Rows) (Published, error) {
	var a Published
	var pages, state string
	var made, changed int64
	err := r.Scan(&a.ID, &a.Centre, &a.Topic, &a.Title, &a.Text, &pages, &a.Case, &a.Version, &state, &a.MadeBy, &made, &changed, &a.Yes, &a.No)
	a.Pages, a.Withdrawn, a.Made, a.Changed = strings.Fields(pages), state == "withdrawn", db.Time(made), db.Time(changed)
	return a, err
}

func answerByID(ctx context.Context, tx *db.Tx, id string) (Published, error) {
	return db.One(ctx, tx, scanAnswer, `
		SELECT `+answerColumns+`
		FROM guidance_answers a
		WHERE a.id = $1`, id)
}

// answersOf are those made from a case.
func answersOf(ctx context.Context, tx *db.Tx, id string) ([]Published, error) {
	return db.All(ctx, tx, scanAnswer, `
		SELECT `+answerColumns+`
		FROM guidance_answers a
		WHERE a.case_id = $1
		ORDER BY a.id`, id)
}

// standing are all published answers, for the pages they are shown on.
func standing(ctx context.Context, tx *db.Tx) ([]Published, error) {
	return db.All(ctx, tx, scanAnswer, `
		SELECT `+answerColumns+`
		FROM guidance_answers a
		WHERE a.state = 'published'
		ORDER BY a.id`)
}

func (a Published) state() string {
	if a.Withdrawn {
		return "withdrawn"
	}
	return "published"
}

// putAnswer stores an answer with its wording, and by what words it is found.
func putAnswer(ctx context.Context, tx *db.Tx, a Published, by string) error {
	fold := i18n.Fold(strings.Join([]string{a.Title.FI, a.Title.SV, a.Title.EN, a.Text.FI, a.Text.SV, a.Text.EN}, "\n"))
	_, err := tx.Exec(ctx, `
		INSERT INTO guidance_answers (id, centre_id, topic, title, words, fold, pages, case_id, version, state, made_by, made_at, changed_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
		ON CONFLICT (id) DO UPDATE SET topic = excluded.topic, title = excluded.title, words = excluded.words, fold = excluded.fold, pages = excluded.pages,
			version = excluded.version, state = excluded.state, changed_at = excluded.changed_at`,
		a.ID, a.Centre, string(a.Topic), a.Title, a.Text, fold, strings.Join(a.Pages, " "), a.Case, a.Version, a.state(), a.MadeBy, db.Millis(a.Made), db.Millis(a.Changed))
	if err != nil {
		return db.Classify(err)
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO guidance_answer_versions (id, answer_id, number, title, words, made_by, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (answer_id, number) DO NOTHING`, tx.NewID(), a.ID, a.Version, a.Title, a.Text, by, db.Millis(tx.Now))
	if err != nil {
		return db.Classify(err)
	}
	return findableAnswer(ctx, tx, a)
}

func findableAnswer(ctx context.Context, tx *db.Tx, a Published) error {
	if a.Withdrawn {
		return index.Put(ctx, tx, "answer:"+a.ID)
	}
	return index.Put(ctx, tx, "answer:"+a.ID, append(index.Content(a.Title), index.Content(a.Text)...)...)
}

// IndexSource are the answers that were there before they were found by words.
func IndexSource() index.Source {
	return index.Source{Name: "answers", Put: func(ctx context.Context, tx *db.Tx, after string, limit int) (string, error) {
		return index.Each(ctx, tx, scanAnswer, func(a Published) string { return a.ID }, findableAnswer, `
			SELECT `+answerColumns+`
			FROM guidance_answers a
			WHERE a.id > $1
			ORDER BY a.id
			LIMIT $2`, after, limit)
	}}
}

func wordings(ctx context.Context, tx *db.Tx, id string) ([]Wording, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (w Wording, err error) {
		var at int64
		err = r.Scan(&w.Number, &w.Title, &w.Text, &w.By, &at)
		w.At = db.Time(at)
		return w, err
	}, `
		SELECT number, title, words, made_by, at
		FROM guidance_answer_versions
		WHERE answer_id = $1
		ORDER BY number DESC`, id)
}

// vote notes whether an answer helped; somebody's second word takes the place
// of the first.
func vote(ctx context.Context, tx *db.Tx, answer, voter string, helped bool) error {
	id := tx.NewID()
	if voter == "" {
		voter = id
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO guidance_answer_votes (id, answer_id, voter, helped, at)
		VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (answer_id, voter) DO UPDATE SET helped = excluded.helped, at = excluded.at`, id, answer, voter, helped, db.Millis(tx.Now))
	return err
}

// AnswerFilter is what of the published answers one looks for.
type AnswerFilter struct {
	Query         string
	Topic         Topic
	Withdrawn     bool // also those withdrawn, for the study centre
	Offset, Limit int
}

func findAnswers(ctx context.Context, tx *db.Tx, f AnswerFilter) (list []Published, total int, err error) {
	where, args := `a.state = 'published'`, []any{}
	if f.Withdrawn {
		where = `a.state IN ('published', 'withdrawn')`
	}
	if f.Query != "" {
		has, words := index.Found(f.Query, "a.fold", "'answer:' || a.id", len(args)+1)
		where, args = where+" AND "+has, append(args, words...)
	}
	if f.Topic != "" {
		args = append(args, string(f.Topic))
		where += ` AND a.topic = ` + db.Placeholder(len(args))
	}
	if err := tx.QueryRow(ctx, `SELECT count(*) FROM guidance_answers a WHERE `+where, args...).Scan(&total); err != nil {
		return nil, 0, err
	}
	args = append(args, f.Limit, f.Offset)
	list, err = db.All(ctx, tx, scanAnswer, `
		SELECT `+answerColumns+`
		FROM guidance_answers a
		WHERE `+where+`
		ORDER BY a.changed_at DESC, a.id
		LIMIT `+db.Placeholder(len(args)-1)+` OFFSET `+db.Placeholder(len(args)), args...)
	return list, total, err
}
