package org

import (
	"context"
	"database/sql"

	"parvi/internal/person"
	"parvi/internal/platform/db"
)

// Workplaces are the organisations in which people have held positions, ended
// ones too.
func Workplaces(ctx context.Context, tx *db.Tx, people []person.ID) (map[person.ID][]string, error) {
	type row struct{ person, org string }
	marks, args := db.In(1, people)
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (x row, err error) { return x, r.Scan(&x.person, &x.org) }, `
		SELECT DISTINCT person_id, org_id
		FROM org_positions
		WHERE person_id IN (`+marks+`)
		ORDER BY person_id, org_id`, args...)
	by := map[person.ID][]string{}
	for _, x := range rows {
		by[x.person] = append(by[x.person], x.org)
	}
	return by, err
}
