package task

import (
	"context"
	"fmt"
	"strings"

	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/space"
)

// TakeOut gives the tasks of a space, open and done, in one file.
func TakeOut(ctx context.Context, tx *db.Tx, in space.Ref) ([]space.Piece, error) {
	all, err := tasksIn(ctx, tx, in)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	var ids []string
	for _, t := range all {
		ids = append(ids, t.Person)
	}
	names, err := person.ByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var b strings.Builder
	for _, t := range all {
		mark, done := " ", ""
		if !t.Done.IsZero() {
			mark, done = "x", "✓ "+civil.DateOf(t.Done).String()
		}
		fmt.Fprintf(&b, "- [%s] %s\n", mark, strings.Join(strings.Fields(t.Title+" "+names[t.Person].Name+" "+t.Due.String()+" "+done), " "))
	}
	return []space.Piece{{Name: "tasks.md", Text: b.String()}}, nil
}
