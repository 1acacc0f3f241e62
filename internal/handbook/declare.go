package handbook

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
)

// PersonRefs are where ids of people stand here. A sealed name needs none: the
// envelope is opened to the record that stands for the person now.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "handbook_versions", ID: "id", Column: "author", Say: refWritings},
		{Table: "handbook_versions", ID: "id", Column: "decided_by"},
		{Table: "handbook_ticks", ID: "id", Column: "person_id"},
		{Table: "handbook_challenges", ID: "id", Column: "person_id", Say: refWritings},
		{Table: "handbook_answers", ID: "id", Column: "person_id", Say: refWritings},
		{Table: "handbook_marks", ID: "id", Column: "person_id", UniqueWith: []string{"answer_id"}},
	}
}

// Invariants are what must hold, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "handbook: a chapter shows one version", SQL: `
			SELECT chapter_id
			FROM handbook_versions
			WHERE state = 'published'
			GROUP BY chapter_id
			HAVING COUNT(id) > 1`},
		{Name: "handbook: a chapter that was read is read still", SQL: `
			SELECT c.id
			FROM handbook_chapters c
			WHERE EXISTS (SELECT 1 FROM handbook_versions v WHERE v.chapter_id = c.id AND v.state = 'replaced')
				AND NOT EXISTS (SELECT 1 FROM handbook_versions v WHERE v.chapter_id = c.id AND v.state = 'published')`},
		{Name: "handbook: no language is newer than its version", SQL: `
			SELECT id
			FROM handbook_versions
			WHERE revised_fi > no OR revised_sv > no OR revised_en > no OR base >= no`},
		{Name: "handbook: every shipped chapter is there", SQL: `
			SELECT e.id
			FROM handbook_editions e
			LEFT JOIN handbook_chapters c ON c.shipped = e.id
			WHERE c.id IS NULL`},
		{Name: "handbook: a nameless challenge carries no name", SQL: `
			SELECT id
			FROM handbook_challenges
			WHERE sealed <> '' AND person_id <> ''`},
		{Name: "handbook: only the asker answers without a name", SQL: `
			SELECT a.id
			FROM handbook_answers a
			JOIN handbook_challenges c ON c.id = a.challenge_id
			WHERE a.asker AND (a.person_id <> '' OR c.person_id <> '') OR NOT a.asker AND a.person_id = ''`},
		{Name: "handbook: what is closed says when", SQL: `
			SELECT id
			FROM handbook_challenges
			WHERE state = 'closed' AND closed_at = 0 OR state = 'open' AND closed_at <> 0`},
	}
}

// sealedFor is how long after its end a nameless challenge keeps its envelope.
const sealedFor = 365 * 24 * time.Hour

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{{Name: "circle.sealed", Say: retainSealed, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
		return unseal(ctx, tx, tx.Now.Add(-sealedFor))
	}}}
}

type ownChallenge struct {
	Title    string    `json:"title"`
	Text     string    `json:"text"`
	Nameless bool      `json:"nameless"`
	At       time.Time `json:"at"`
}

type ownAnswer struct {
	Text   string    `json:"text"`
	Credit bool      `json:"credit"`
	At     time.Time `json:"at"`
}

type ownVersion struct {
	Title i18n.Content `json:"title"`
	State State        `json:"state"`
	Note  string       `json:"note,omitempty"`
	At    time.Time    `json:"at"`
}

type ownData struct {
	Challenges []ownChallenge `json:"challenges"`
	Answers    []ownAnswer    `json:"answers"`
	Chapters   []ownVersion   `json:"chapters"`
	Ticked     int            `json:"ticked"`
	Helpful    int            `json:"found_helpful"`
}

// OwnData is what is kept here about a person, for that person: also what they
// asked namelessly.
func (s *Service) OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	out := ownData{Challenges: []ownChallenge{}, Answers: []ownAnswer{}, Chapters: []ownVersion{}}
	asked, err := s.own(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	for _, c := range asked {
		out.Challenges = append(out.Challenges, ownChallenge{c.Title, c.Text, c.Nameless(), c.Created})
	}
	said, err := answersBy(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	for _, a := range said {
		out.Answers = append(out.Answers, ownAnswer{a.Text, a.Credit, a.Created})
	}
	written, err := versionsBy(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	for _, v := range written {
		out.Chapters = append(out.Chapters, ownVersion{v.Title, v.State, v.Note, v.Created})
	}
	out.Ticked, out.Helpful, err = marksBy(ctx, tx, who)
	return out, err
}
