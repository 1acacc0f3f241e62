package life

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
	"parvi/internal/space"
)

// PersonRefs are where ids of people stand in the tables of the life of
// networks. Of two answers of one person the clearest stays: to move.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "life_proposals", ID: "id", Column: "answered_by", Say: refProposals},
		{Table: "life_rests", ID: "network_id", Column: "set_by"},
		{Table: "life_merges", ID: "id", Column: "announced_by"},
		{Table: "life_merges", ID: "id", Column: "agreed_by"},
		{Table: "life_merge_answers", ID: "id", Column: "person_id", UniqueWith: []string{"merge_id"}, Say: refMerges,
			Best: []person.Best{{Column: "answer", Order: []string{string(ToMember), string(ToFollow), string(Stay)}}}},
		{Table: "life_ends", ID: "network_id", Column: "set_by"},
		{Table: "life_plan_items", ID: "id", Column: "created_by"},
		{Table: "life_absences", ID: "id", Column: "person_id", Say: refAbsences},
		{Table: "life_absences", ID: "id", Column: "stand_in"},
		{Table: "life_absences", ID: "id", Column: "set_by"},
	}
}

// Invariants are what must hold of the life of networks, each as a query of
// its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "life: a network whose phase nobody has stated has no proposal", SQL: `
			SELECT id
			FROM life_proposals
			WHERE was = '' OR phase = '' OR phase = was`},
		{Name: "life: what was decided was decided by somebody, and a no has its reason", SQL: `
			SELECT id
			FROM life_proposals
			WHERE state IN ('confirmed', 'declined') AND answered_at = 0 OR state = 'declined' AND reason = ''`},
		{Name: "life: there is time to answer before networks merge, and they are two", SQL: `
			SELECT id
			FROM life_merges
			WHERE answer_by >= on_day OR network_id = into_id`},
		{Name: "life: a merged network is part of the other", SQL: `
			SELECT m.id
			FROM life_merges m
			JOIN networks n ON n.id = m.network_id
			WHERE m.state IN ('moving', 'done') AND n.phase = 'merged' AND n.merged_into <> m.into_id`},
		{Name: "life: whoever said so has moved", SQL: `
			SELECT a.id
			FROM life_merge_answers a
			JOIN life_merges m ON m.id = a.merge_id AND m.state = 'done'
			JOIN space_members s ON s.space = 'network:' || m.network_id AND s.person_id = a.person_id AND s.state = 'joined' AND s.level <> 'representative'
			WHERE a.answer IN ('member', 'follower') AND NOT EXISTS (
				SELECT 1
				FROM space_members x
				WHERE x.space = 'network:' || m.into_id AND x.person_id = a.person_id)`},
		{Name: "life: no meeting is left after a network has ended", SQL: `
			SELECT t.id
			FROM life_ends e
			JOIN networks n ON n.id = e.network_id AND n.phase = 'ended' AND n.ended_on = e.last_day
			JOIN meeting_networks x ON x.network_id = n.id
			JOIN meetings t ON t.id = x.meeting_id
			WHERE t.status = 'published' AND t.starts_at >= e.last_at`},
		{Name: "life: nobody stands in for themselves, and an absence ends after it began", SQL: `
			SELECT id
			FROM life_absences
			WHERE person_id = stand_in OR to_day < from_day`},
	}
}

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{
		{Name: "life.answers", Say: retainAnswers, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
			return forgetAnswers(ctx, tx, tx.Now.AddDate(-1, 0, 0))
		}},
		{Name: "life.absences", Say: retainAbsences, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
			return forgetAbsences(ctx, tx, tx.Today().AddMonths(-12))
		}},
		{Name: "life.ended", Say: retainEnded, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
			return forgetEnded(ctx, tx, tx.Today().AddMonths(-24))
		}},
	}
}

// forgetEnded deletes who was in networks that ended long ago; how many they
// were stays with the end.
func forgetEnded(ctx context.Context, tx *db.Tx, before civil.Date) (int, error) {
	ids, err := endedBefore(ctx, tx, before)
	if err != nil || len(ids) == 0 {
		return 0, err
	}
	return space.Forget(ctx, tx, refs(ids), 500)
}

// Own is what the life of networks keeps about a person, for that person.
type Own struct {
	Merges   []OwnAnswer `json:"merges"`
	Absences []Absence   `json:"absences"`
}

// OwnAnswer is what somebody was asked when networks merged, and said.
type OwnAnswer struct {
	Network  i18n.Content `json:"network"`
	Into     i18n.Content `json:"into"`
	Answer   Answer       `json:"answer"`
	Answered time.Time    `json:"answered,omitzero"`
}

// OwnData is what the life of networks keeps about a person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	var own Own
	var err error
	if own.Merges, err = ownAnswers(ctx, tx, who); err != nil {
		return nil, err
	}
	own.Absences, err = ownAbsences(ctx, tx, who)
	return own, err
}
