package task

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/retain"
	"parvi/internal/space"
)

// PersonRefs are where ids of people stand in the table of tasks.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "task_tasks", ID: "id", Column: "person_id"},
		{Table: "task_tasks", ID: "id", Column: "created_by"},
		{Table: "task_tasks", ID: "id", Column: "done_by"},
	}
}

// Invariants are what must hold of tasks, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{{Name: "task: what is open was done by nobody", SQL: `
		SELECT id
		FROM task_tasks
		WHERE done_at = 0 AND done_by <> ''`}}
}

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{{Name: "task.done", Say: retainDone, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
		n, err := forget(ctx, tx, db.Millis(tx.Now.AddDate(-3, 0, 0)))
		return int(n), err
	}}}
}

// Own is a task of the person, or one they have made.
type Own struct {
	Space space.Ref `json:"space"`
	Title string    `json:"title"`
	Mine  bool      `json:"mine"`
	Due   string    `json:"due,omitempty"`
	Done  bool      `json:"done"`
}

// OwnData is what tasks keep about a person, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	list, err := ownOf(ctx, tx, who)
	own := []Own{}
	for _, t := range list {
		own = append(own, Own{Space: t.Space, Title: t.Title, Mine: t.Person == who, Due: t.Due.String(), Done: !t.Done.IsZero()})
	}
	return own, err
}
