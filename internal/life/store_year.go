package life

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

func scanItem(r *sql.Rows) (Item, error) {
	var i Item
	return i, r.Scan(&i.ID, &i.Network, &i.Year, &i.Part, &i.Theme)
}

func insertItem(ctx context.Context, tx *db.Tx, i Item, by string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO life_plan_items (id, network_id, year, part, theme, created_by, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, i.ID, i.Network, i.Year, i.Part, i.Theme, by, db.Millis(tx.Now))
	return err
}

func deleteItem(ctx context.Context, tx *db.Tx, network, id string) (bool, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM life_plan_items
		WHERE id = $1 AND network_id = $2`, id, network)
	return n == 1, err
}

// items are what a year of networks is planned to hold.
func items(ctx context.Context, tx *db.Tx, networks []string, year int) (map[string][]Item, error) {
	in, args := db.In(2, networks)
	list, err := db.All(ctx, tx, scanItem, `
		SELECT id, network_id, year, part, theme
		FROM life_plan_items
		WHERE year = $1 AND network_id IN (`+in+`)
		ORDER BY network_id, part, id`, append([]any{year}, args...)...)
	out := map[string][]Item{}
	for _, i := range list {
		out[i.Network] = append(out[i.Network], i)
	}
	return out, err
}

// PublishedYear is the network year of an organisation.
type PublishedYear struct {
	Org       string
	Year      int
	Intro     i18n.Content
	Published time.Time
}

func publishedYears(ctx context.Context, tx *db.Tx, year int) (map[string]PublishedYear, error) {
	list, err := db.All(ctx, tx, func(r *sql.Rows) (PublishedYear, error) {
		var y PublishedYear
		var at int64
		err := r.Scan(&y.Org, &y.Year, &y.Intro, &at)
		y.Published = db.Time(at)
		return y, err
	}, `
		SELECT org_id, year, intro, published_at
		FROM life_years
		WHERE year = $1 AND published_at > 0
		ORDER BY org_id`, year)
	out := map[string]PublishedYear{}
	for _, y := range list {
		out[y.Org] = y
	}
	return out, err
}

func putYear(ctx context.Context, tx *db.Tx, y PublishedYear, by string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO life_years (org_id, year, intro, published_at, published_by)
		VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (org_id, year) DO UPDATE SET intro = excluded.intro, published_at = excluded.published_at, published_by = excluded.published_by`,
		y.Org, y.Year, y.Intro, db.Millis(y.Published), by)
	return err
}

// Absence is somebody away from a task in a network, and who stands in.
type Absence struct {
	ID, Network, Person, StandIn, Role string
	From, To                           civil.Date
}

func insertAbsence(ctx context.Context, tx *db.Tx, a Absence, by string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO life_absences (id, network_id, person_id, stand_in, role, from_day, to_day, set_by, set_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		a.ID, a.Network, a.Person, a.StandIn, a.Role, a.From, a.To, by, db.Millis(tx.Now))
	return err
}

// absences are those of networks that last until a day or longer.
func absences(ctx context.Context, tx *db.Tx, networks []string, from civil.Date) ([]Absence, error) {
	in, args := db.In(2, networks)
	return db.All(ctx, tx, func(r *sql.Rows) (Absence, error) {
		var a Absence
		return a, r.Scan(&a.ID, &a.Network, &a.Person, &a.StandIn, &a.Role, &a.From, &a.To)
	}, `
		SELECT id, network_id, person_id, stand_in, role, from_day, to_day
		FROM life_absences
		WHERE to_day >= $1 AND network_id IN (`+in+`)
		ORDER BY from_day, id`, append([]any{from}, args...)...)
}

// awayOn are the people away from their tasks on a day, by network.
func awayOn(ctx context.Context, tx *db.Tx, networks []string, on civil.Date) (map[string][]string, error) {
	list, err := absences(ctx, tx, networks, on)
	out := map[string][]string{}
	for _, a := range list {
		if !a.From.After(on) {
			out[a.Network] = append(out[a.Network], a.Person)
		}
	}
	return out, err
}

func forgetAbsences(ctx context.Context, tx *db.Tx, before civil.Date) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM life_absences
		WHERE id IN (
			SELECT id
			FROM life_absences
			WHERE to_day < $1
			ORDER BY id
			LIMIT 500)`, before)
	return int(n), err
}

func ownAbsences(ctx context.Context, tx *db.Tx, person string) ([]Absence, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Absence, error) {
		var a Absence
		return a, r.Scan(&a.ID, &a.Network, &a.Person, &a.StandIn, &a.Role, &a.From, &a.To)
	}, `
		SELECT id, network_id, person_id, stand_in, role, from_day, to_day
		FROM life_absences
		WHERE person_id = $1 OR stand_in = $1
		ORDER BY from_day, id`, person)
}
