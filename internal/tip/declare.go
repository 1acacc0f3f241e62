package tip

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
)

// PersonRefs are where ids of people stand in the tables of suggestions.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "tips", ID: "id", Column: "person_id", Say: refTips},
		{Table: "tips", ID: "id", Column: "candidate_id"},
		{Table: "tips", ID: "id", Column: "decided_by"},
		{Table: "tip_interests", ID: "id", Column: "person_id", UniqueWith: []string{"tip_id"}, Say: refInterests},
		{Table: "tip_answers", ID: "id", Column: "person_id"},
		{Table: "tip_swarms", ID: "meeting_id", Column: "settled_by"},
	}
}

// Invariants are what must hold of suggestions, each as a query of its
// breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "tip.decided_says_why", SQL: `
			SELECT id
			FROM tips
			WHERE (state = 'decided') <> (decision <> '') OR state = 'decided' AND (reason = '' OR decided_at = 0)`},
		{Name: "tip.target", SQL: `
			SELECT id
			FROM tips
			WHERE decision IN ('existing', 'group', 'network') AND network_id = '' OR decision = 'swarm' AND meeting_id = ''`},
		{Name: "tip.promise", SQL: `
			SELECT id
			FROM tips
			WHERE (ready_at > 0) <> (due_day <> '')`},
		{Name: "tip.published_once_confirmed", SQL: `
			SELECT id
			FROM tips
			WHERE (state = 'waiting') <> (published_at = 0)`},
		{Name: "tip.interest_in_what_is_seen", SQL: `
			SELECT i.id
			FROM tip_interests i
			JOIN tips t ON t.id = i.tip_id
			WHERE t.state = 'waiting'`},
		{Name: "tip.swarm_outcome", SQL: `
			SELECT meeting_id
			FROM tip_swarms
			WHERE (outcome <> '') <> (settled_at > 0) OR (outcome = 'network') <> (network_id <> '')`},
		{Name: "tip.swarm_is_one", SQL: `
			SELECT s.meeting_id
			FROM tip_swarms s
			JOIN meetings m ON m.id = s.meeting_id
			WHERE m.kind <> 'swarm'`},
	}
}

const (
	namesMonths  = 12
	answerMonths = 6
)

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{
		{Name: "tip.keys", Say: retainKeys, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
			return forgetKeys(ctx, tx, tx.Now.Add(-confirmFor))
		}},
		{Name: "tip.people", Say: retainPeople, Run: forgetPeople},
		{Name: "tip.answers", Say: retainAnswers, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
			return forgetAnswers(ctx, tx, civil.DateOf(tx.Now).AddMonths(-answerMonths).Start())
		}},
	}
}

// forgetPeople takes the names off suggestions that are settled; how many
// there were stays.
func forgetPeople(ctx context.Context, tx *db.Tx) (int, error) {
	old, err := settled(ctx, tx, civil.DateOf(tx.Now).AddMonths(-namesMonths).Start())
	if err != nil {
		return 0, err
	}
	for _, t := range old {
		t.Kept, t.Person, t.Candidate = t.Counts, "", ""
		if err := dropInterests(ctx, tx, t.ID); err != nil {
			return 0, err
		}
		if err := put(ctx, tx, t); err != nil {
			return 0, err
		}
	}
	return len(old), nil
}

// ownTip is what one suggestion knows of a person.
type ownTip struct {
	Tip       string       `json:"suggestion"`
	Theme     i18n.Content `json:"theme"`
	Suggested bool         `json:"suggested"`
	Convene   bool         `json:"convene"`
	Speak     bool         `json:"speak"`
	Region    string       `json:"region,omitempty"`
	At        time.Time    `json:"at"`
}

// OwnData is what suggestions and swarms know about a person, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	mine, err := byTarget(ctx, tx, "t.person_id", who)
	if err != nil {
		return nil, err
	}
	out := []ownTip{}
	for _, t := range mine {
		out = append(out, ownTip{Tip: t.ID, Theme: t.Theme, Suggested: true, Convene: t.Convene, Region: t.Region, At: t.Created})
	}
	interested, err := interestsOf(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	ids := []string{}
	for _, i := range interested {
		ids = append(ids, i.Tip)
	}
	tips, err := byIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	for _, i := range interested {
		out = append(out, ownTip{Tip: i.Tip, Theme: tips[i.Tip].Theme, Convene: i.Convene, Speak: i.Speak, Region: i.Region, At: i.At})
	}
	said, err := answersOf(ctx, tx, who)
	return map[string]any{"suggestions": out, "answers": said}, err
}
