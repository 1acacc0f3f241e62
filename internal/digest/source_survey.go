package digest

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Surveys are the surveys that were opened and the results that were published.
// Who was asked by mail has heard of the survey, not of its results.
func Surveys() Source { return Source{Since: surveysSince, Told: surveysTold} }

func scanSurvey(r *sql.Rows) (Item, error) {
	i := Item{Sourced: true}
	var at int64
	var id string
	err := r.Scan(&i.Kind, &id, &i.Space, &i.Title, &i.Text, &at)
	i.Visibility, i.At, i.Path = space.Members, db.Time(at), "/surveys/"+id
	i.ID, i.Top = i.Kind+":"+id, id
	if i.Kind == kindResults {
		i.Top, i.Path, i.Text = i.ID, i.Path+"/results", i18n.Content{}
	}
	return i, err
}

func surveysSince(ctx context.Context, tx *db.Tx, after, until time.Time) ([]Item, error) {
	return db.All(ctx, tx, scanSurvey, `
		SELECT 'survey', s.id, s.space, s.title, s.why, s.opened_at
		FROM surveys s
		WHERE s.state = 'open' AND s.opened_at > $1 AND s.opened_at <= $2
		UNION ALL
		SELECT 'survey.results', s.id, s.space, s.title, s.why, s.published_at
		FROM surveys s
		WHERE s.results <> '' AND s.published_at > $1 AND s.published_at <= $2
		ORDER BY 6, 2, 1`, db.Millis(after), db.Millis(until))
}

func surveysTold(ctx context.Context, tx *db.Tx, tops, people []string) ([]Told, error) {
	inTops, args := db.In(1, tops)
	inPeople, peopleArgs := db.In(1+len(args), people)
	return db.All(ctx, tx, func(r *sql.Rows) (Told, error) {
		var t Told
		return t, r.Scan(&t.Top, &t.Person)
	}, `
		SELECT i.survey_id, i.person_id
		FROM survey_invitations i
		WHERE i.survey_id IN (`+inTops+`) AND i.person_id IN (`+inPeople+`) AND (i.mailed OR i.answered)
		ORDER BY 1, 2`, append(args, peopleArgs...)...)
}
