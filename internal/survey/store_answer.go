package survey

import (
	"context"
	"database/sql"
	"strings"
	"time"

	"parvi/internal/platform/db"
)

// response is one who answered.
type response struct {
	id         string
	survey     string
	invitation string
	changed    time.Time
}

// putResponse writes who answered with what. What the same has answered before
// is replaced.
func putResponse(ctx context.Context, tx *db.Tx, r response, answers []Answer) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO survey_responses (id, survey_id, invitation_id, changed_at)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (id, round) DO UPDATE SET changed_at = excluded.changed_at`, r.id, r.survey, r.invitation, db.Millis(r.changed))
	if err != nil {
		return db.Classify(err)
	}
	if _, err := tx.Exec(ctx, `DELETE FROM survey_answers WHERE response_id = $1`, r.id); err != nil {
		return db.Classify(err)
	}
	var rows []string
	args := []any{r.survey, r.id}
	for _, a := range answers {
		var row []string
		for _, v := range []any{a.Question, a.Option, a.Number, a.Text} {
			args = append(args, v)
			row = append(row, db.Placeholder(len(args)))
		}
		rows = append(rows, "($1, $2, "+strings.Join(row, ", ")+")")
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO survey_answers (survey_id, response_id, question_id, option_key, number, text)
		VALUES `+strings.Join(rows, ", "), args...)
	return db.Classify(err)
}

// shuffle lays the answers of a survey down anew in the order of their random
// ids, and writes its invitations once more: what the database keeps beside
// the rows, their order and who wrote them when, then tells nothing.
func shuffle(ctx context.Context, tx *db.Tx, survey string) error {
	for _, statement := range []string{
		`INSERT INTO survey_responses (id, round, survey_id)
		SELECT r.id, r.round + 1, r.survey_id
		FROM survey_responses r
		WHERE r.survey_id = $1
		ORDER BY r.id`,
		`DELETE FROM survey_responses
		WHERE survey_id = $1 AND EXISTS (
			SELECT 1
			FROM survey_responses n
			WHERE n.id = survey_responses.id AND n.round > survey_responses.round)`,
		`INSERT INTO survey_answers (survey_id, response_id, round, question_id, option_key, number, text)
		SELECT a.survey_id, a.response_id, a.round + 1, a.question_id, a.option_key, a.number, a.text
		FROM survey_answers a
		WHERE a.survey_id = $1
		ORDER BY a.response_id, a.question_id, a.option_key`,
		`DELETE FROM survey_answers
		WHERE survey_id = $1 AND EXISTS (
			SELECT 1
			FROM survey_answers n
			WHERE n.response_id = survey_answers.response_id AND n.round > survey_answers.round)`,
		`UPDATE survey_invitations
		SET answered = answered
		WHERE survey_id = $1`,
	} {
		if _, err := tx.Exec(ctx, statement, survey); err != nil {
			return db.Classify(err)
		}
	}
	return nil
}

func scanAnswer(r *sql.Rows) (Answer, error) {
	var a Answer
	return a, r.Scan(&a.Question, &a.Option, &a.Number, &a.Text)
}

// answersTo are the answers of one who answered, and when they last did.
func answersTo(ctx context.Context, tx *db.Tx, invitation string) ([]Answer, time.Time, error) {
	var changed int64
	err := tx.QueryRow(ctx, `
		SELECT changed_at
		FROM survey_responses
		WHERE invitation_id = $1`, invitation).Scan(&changed)
	if err != nil {
		return nil, time.Time{}, err
	}
	list, err := db.All(ctx, tx, scanAnswer, `
		SELECT a.question_id, a.option_key, a.number, a.text
		FROM survey_answers a
		WHERE a.response_id = $1
		ORDER BY a.question_id, a.option_key`, invitation)
	return list, db.Time(changed), err
}

// tally is how often one thing was answered.
type tally struct {
	survey, question, option string
	number, n                int
}

// filtered is the SQL that keeps the answers of one group only; its
// placeholders go on from n.
func filtered(question string, g *Group, n int) (where string, args []any) {
	if g == nil {
		return "", nil
	}
	if *g == (Group{}) {
		return ` AND NOT EXISTS (
			SELECT 1
			FROM survey_answers f
			WHERE f.response_id = a.response_id AND f.question_id = ` + db.Placeholder(n) + `)`, []any{question}
	}
	return ` AND EXISTS (
			SELECT 1
			FROM survey_answers f
			WHERE f.response_id = a.response_id AND f.question_id = ` + db.Placeholder(n) + ` AND f.option_key = ` + db.Placeholder(n+1) + ` AND f.number = ` + db.Placeholder(n+2) + `)`,
		[]any{question, g.Option, g.Number}
}

// tallies count what was answered to the questions of surveys that have no
// free words.
func tallies(ctx context.Context, tx *db.Tx, surveys []string, by string, g *Group) ([]tally, error) {
	in, args := db.In(1, surveys)
	where, more := filtered(by, g, 1+len(args))
	return db.All(ctx, tx, func(r *sql.Rows) (tally, error) {
		var t tally
		return t, r.Scan(&t.survey, &t.question, &t.option, &t.number, &t.n)
	}, `
		SELECT a.survey_id, a.question_id, a.option_key, a.number, count(*)
		FROM survey_answers a
		WHERE a.text = '' AND a.survey_id IN (`+in+`)`+where+`
		GROUP BY a.survey_id, a.question_id, a.option_key, a.number
		ORDER BY a.survey_id, a.question_id, a.option_key, a.number`, append(args, more...)...)
}

// answerers count the people who answered each question.
func answerers(ctx context.Context, tx *db.Tx, surveys []string, by string, g *Group) (map[string]int, error) {
	in, args := db.In(1, surveys)
	where, more := filtered(by, g, 1+len(args))
	list, err := db.All(ctx, tx, func(r *sql.Rows) (tally, error) {
		var t tally
		return t, r.Scan(&t.question, &t.n)
	}, `
		SELECT a.question_id, count(DISTINCT a.response_id)
		FROM survey_answers a
		WHERE a.survey_id IN (`+in+`)`+where+`
		GROUP BY a.question_id
		ORDER BY a.question_id`, append(args, more...)...)
	of := map[string]int{}
	for _, t := range list {
		of[t.question] = t.n
	}
	return of, err
}

// mostTexts is how many free answers a page shows of one question.
const mostTexts = 2000

// texts are the free answers by question, in the order of their words.
func texts(ctx context.Context, tx *db.Tx, survey, by string, g *Group) (map[string][]string, error) {
	where, more := filtered(by, g, 3)
	list, err := db.All(ctx, tx, func(r *sql.Rows) (Answer, error) {
		var a Answer
		return a, r.Scan(&a.Question, &a.Text)
	}, `
		SELECT a.question_id, a.text
		FROM survey_answers a
		WHERE a.survey_id = $1 AND a.text <> ''`+where+`
		ORDER BY a.question_id, a.text
		LIMIT $2`, append([]any{survey, mostTexts * 5}, more...)...)
	of := map[string][]string{}
	for _, a := range list {
		if len(of[a.Question]) < mostTexts {
			of[a.Question] = append(of[a.Question], a.Text)
		}
	}
	return of, err
}

// groupCounts are how many of each group answered each question, where the
// answers to one question part those who answered.
func groupCounts(ctx context.Context, tx *db.Tx, survey, by string) ([]tally, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (tally, error) {
		var t tally
		return t, r.Scan(&t.question, &t.option, &t.number, &t.n)
	}, `
		SELECT a.question_id, COALESCE(f.option_key, ''), COALESCE(f.number, 0), count(DISTINCT a.response_id)
		FROM survey_answers a
		LEFT JOIN survey_answers f ON f.response_id = a.response_id AND f.question_id = $2
		WHERE a.survey_id = $1
		GROUP BY a.question_id, COALESCE(f.option_key, ''), COALESCE(f.number, 0)
		ORDER BY 1, 2, 3`, survey, by)
}

// namedAnswer is one answer with the invitation it came by.
type namedAnswer struct {
	invitation string
	Answer
}

// named are the answers of a page of those who answered by name.
func named(ctx context.Context, tx *db.Tx, invitations []string) ([]namedAnswer, error) {
	in, args := db.In(1, invitations)
	return db.All(ctx, tx, func(r *sql.Rows) (namedAnswer, error) {
		var a namedAnswer
		return a, r.Scan(&a.invitation, &a.Question, &a.Option, &a.Number, &a.Text)
	}, `
		SELECT r.invitation_id, a.question_id, a.option_key, a.number, a.text
		FROM survey_responses r
		JOIN survey_answers a ON a.response_id = r.id AND a.round = r.round
		WHERE r.invitation_id IN (`+in+`) AND r.invitation_id <> ''
		ORDER BY r.invitation_id, a.question_id, a.option_key`, args...)
}

// whoAnswered is a page of the invitations of a survey that were answered.
func whoAnswered(ctx context.Context, tx *db.Tx, survey, after string, limit int) ([]Invitation, error) {
	return db.All(ctx, tx, scanInvitation, `
		SELECT `+inviteColumns+`
		FROM survey_invitations i
		WHERE i.survey_id = $1 AND i.answered AND i.id > $2
		ORDER BY i.id
		LIMIT $3`, survey, after, limit)
}
