package survey

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
)

// PersonRefs are where ids of people stand in the tables of surveys. What
// somebody answered without a name stands nowhere with theirs.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "surveys", ID: "id", Column: "created_by"},
		{Table: "survey_invitations", ID: "id", Column: "person_id", UniqueWith: []string{"survey_id"}, Say: refInvitations},
	}
}

// sweepMost is how many rows one transaction deletes.
const sweepMost = 500

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{{Name: "survey.invitations", Say: retainInvitations.Fill("days", DefaultKeep), Run: sweep}}
}

// sweep deletes invitations of surveys long closed. How many they were is kept
// with the survey first, for the response rate.
func sweep(ctx context.Context, tx *db.Tx) (int, error) {
	due, err := forgotten(ctx, tx, 1)
	if err != nil || len(due) == 0 {
		return 0, err
	}
	sv := due[0]
	if sv.Asked == 0 {
		r, err := rates(ctx, tx, []string{sv.ID})
		if err != nil {
			return 0, err
		}
		sv.Asked, sv.Answered = r[sv.ID].Asked, r[sv.ID].Answered
		if err := update(ctx, tx, sv); err != nil {
			return 0, err
		}
	}
	return forget(ctx, tx, sv.ID, sweepMost)
}

// Invariants are what must hold of surveys, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "survey: what has no name has no tie", SQL: `
			SELECT r.id
			FROM survey_responses r
			JOIN surveys s ON s.id = r.survey_id
			WHERE s.anonymous AND (r.invitation_id <> '' OR r.changed_at <> 0)`},
		{Name: "survey: a nameless answer has an id of its own", SQL: `
			SELECT r.id
			FROM survey_responses r
			JOIN surveys s ON s.id = r.survey_id AND s.anonymous
			JOIN survey_invitations i ON i.id = r.id`},
		{Name: "survey: who has used a key has answered once", SQL: `
			SELECT s.id
			FROM surveys s
			JOIN (
				SELECT survey_id, count(CASE WHEN answered THEN 1 END) AS used
				FROM survey_invitations
				GROUP BY survey_id) i ON i.survey_id = s.id
			LEFT JOIN (
				SELECT survey_id, count(*) AS n
				FROM survey_responses
				GROUP BY survey_id) r ON r.survey_id = s.id
			WHERE s.asked = 0 AND (COALESCE(r.n, 0) < i.used OR s.open_key = '' AND COALESCE(r.n, 0) > i.used)`},
		{Name: "survey: every answer is of one who answered", SQL: `
			SELECT a.response_id
			FROM survey_answers a
			LEFT JOIN survey_responses r ON r.id = a.response_id AND r.round = a.round AND r.survey_id = a.survey_id
			LEFT JOIN survey_questions q ON q.id = a.question_id AND q.survey_id = a.survey_id
			WHERE r.id IS NULL OR q.id IS NULL`},
		{Name: "survey: a draft has asked nobody", SQL: `
			SELECT s.id
			FROM surveys s
			WHERE s.state = 'draft' AND (s.opened_at > 0 OR EXISTS (
				SELECT 1
				FROM survey_invitations i
				WHERE i.survey_id = s.id))`},
		{Name: "survey: what is published is closed", SQL: `
			SELECT s.id
			FROM surveys s
			WHERE s.results <> '' AND (s.state <> 'closed' OR s.published_at = 0)`},
	}
}

// own is what is known of somebody in one survey.
type own struct {
	Survey   i18n.Content `json:"survey"`
	Answered bool         `json:"answered"`
	// Changed and Answers are of surveys whose answers carry names.
	Changed time.Time `json:"changed,omitzero"`
	Answers []said    `json:"answers,omitempty"`
}

type said struct {
	Question i18n.Content `json:"question"`
	Answer   string       `json:"answer"`
}

// OwnData is what surveys know about a person, for that person: in which they
// were asked, whether they answered, and what, where it carries their name.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	out := []own{}
	list, err := ownInvitations(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	var surveys, ids []string
	for _, o := range list {
		surveys = append(surveys, o.Survey)
		if o.named {
			ids = append(ids, o.ID)
		}
	}
	of, err := surveysByIDs(ctx, tx, surveys)
	if err != nil {
		return nil, err
	}
	rows, err := named(ctx, tx, ids)
	answers := map[string][]Answer{}
	for _, a := range rows {
		answers[a.invitation] = append(answers[a.invitation], a.Answer)
	}
	for _, o := range list {
		row := own{Survey: o.title, Answered: o.Answered, Changed: o.changed}
		sv := of[o.Survey]
		g := given(answers[o.ID], sv)
		for _, q := range sv.Questions {
			for _, v := range g[q.ID] {
				row.Answers = append(row.Answers, said{Question: q.Title, Answer: q.words(v, i18n.FI)})
			}
		}
		out = append(out, row)
	}
	return out, err
}
