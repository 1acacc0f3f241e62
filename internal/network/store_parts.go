package network

import (
	"context"
	"database/sql"
	"strconv"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

func itoa(n int) string { return strconv.Itoa(n) }

// byNetwork groups rows under the network they belong to.
func byNetwork[T any](rows []T, of func(T) string) map[string][]T {
	m := make(map[string][]T)
	for _, r := range rows {
		m[of(r)] = append(m[of(r)], r)
	}
	return m
}

func insertCoordination(ctx context.Context, tx *db.Tx, c Coordination) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO network_coordinators (id, network_id, org_id, role, from_day, to_day)
		VALUES ($1, $2, $3, $4, $5, $6)`, c.ID, c.Network, c.Org, c.Role, c.From, c.To)
	return err
}

func endCoordination(ctx context.Context, tx *db.Tx, id string, last civil.Date) error {
	_, err := tx.Exec(ctx, `
		UPDATE network_coordinators
		SET to_day = $2
		WHERE id = $1`, id, last)
	return err
}

func insertName(ctx context.Context, tx *db.Tx, network string, name i18n.Content, until string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO network_names (id, network_id, name, until_day)
		VALUES ($1, $2, $3, $4)`, tx.NewID(), network, name, until)
	return err
}

func formerNames(ctx context.Context, tx *db.Tx, network string) ([]FormerName, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (FormerName, error) {
		var f FormerName
		var until string
		if err := r.Scan(&f.Name, &until); err != nil {
			return f, err
		}
		var err error
		if until != "" {
			f.Until, err = civil.ParseVague(until, "")
		}
		return f, err
	}, `
		SELECT name, until_day
		FROM network_names
		WHERE network_id = $1
		ORDER BY until_day DESC, id`, network)
}

func insertChannel(ctx context.Context, tx *db.Tx, c Channel, place int) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO network_channels (id, network_id, place, kind, title, url, discussion)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, c.ID, c.Network, place, c.Kind, c.Title, c.URL, c.Discussion)
	return err
}

func insertChannelCount(ctx context.Context, tx *db.Tx, channel string, c ChannelCount) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO network_channel_counts (id, channel_id, members, qualifier, as_of)
		VALUES ($1, $2, $3, $4, $5)`, tx.NewID(), channel, c.Value, c.Qualifier, c.AsOf)
	return err
}

func deleteChannel(ctx context.Context, tx *db.Tx, network, id string) error {
	if _, err := tx.Exec(ctx, `
		DELETE FROM network_channel_counts
		WHERE channel_id IN (SELECT id FROM network_channels WHERE id = $1 AND network_id = $2)`, id, network); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `
		DELETE FROM network_channels
		WHERE id = $1 AND network_id = $2`, id, network)
	return err
}

// leaveDiscussion takes the discussion away from every channel of a network,
// before another gets it.
func leaveDiscussion(ctx context.Context, tx *db.Tx, network string) error {
	_, err := tx.Exec(ctx, `
		UPDATE network_channels
		SET discussion = false
		WHERE network_id = $1 AND discussion`, network)
	return err
}

func channels(ctx context.Context, tx *db.Tx, networks []string) (map[string][]Channel, error) {
	in, args := db.In(1, networks)
	list, err := db.All(ctx, tx, func(r *sql.Rows) (Channel, error) {
		var c Channel
		return c, r.Scan(&c.ID, &c.Network, &c.Kind, &c.Title, &c.URL, &c.Discussion)
	}, `
		SELECT id, network_id, kind, title, url, discussion
		FROM network_channels
		WHERE network_id IN (`+in+`)
		ORDER BY network_id, place, id`, args...)
	if err != nil {
		return nil, err
	}
	type count struct {
		channel string
		ChannelCount
	}
	counts, err := db.All(ctx, tx, func(r *sql.Rows) (count, error) {
		var c count
		return c, r.Scan(&c.channel, &c.Value, &c.Qualifier, &c.AsOf)
	}, `
		SELECT k.channel_id, k.members, k.qualifier, k.as_of
		FROM network_channel_counts k
		JOIN network_channels c ON c.id = k.channel_id
		WHERE c.network_id IN (`+in+`)
		ORDER BY k.as_of, k.id`, args...)
	if err != nil {
		return nil, err
	}
	for i := range list {
		for _, k := range counts {
			if k.channel == list[i].ID {
				list[i].Counts = append(list[i].Counts, k.ChannelCount)
			}
		}
	}
	return byNetwork(list, func(c Channel) string { return c.Network }), nil
}

func conditions(ctx context.Context, tx *db.Tx, networks []string) (map[string][]Condition, error) {
	in, args := db.In(1, networks)
	list, err := db.All(ctx, tx, func(r *sql.Rows) (Condition, error) {
		var c Condition
		return c, r.Scan(&c.ID, &c.Network, &c.Attribute, &c.Operator, &c.Value, &c.Strictness)
	}, `
		SELECT id, network_id, attribute, operator, value, strictness
		FROM network_conditions
		WHERE network_id IN (`+in+`)
		ORDER BY network_id, place, id`, args...)
	return byNetwork(list, func(c Condition) string { return c.Network }), err
}

func replaceConditions(ctx context.Context, tx *db.Tx, network string, list []Condition) error {
	if _, err := tx.Exec(ctx, `DELETE FROM network_conditions WHERE network_id = $1`, network); err != nil {
		return err
	}
	for i, c := range list {
		if c.ID == "" {
			c.ID = tx.NewID()
		}
		if _, err := tx.Exec(ctx, `
			INSERT INTO network_conditions (id, network_id, place, attribute, operator, value, strictness)
			VALUES ($1, $2, $3, $4, $5, $6, $7)`, c.ID, network, i, c.Attribute, c.Operator, c.Value, c.Strictness); err != nil {
			return err
		}
	}
	return nil
}

func themes(ctx context.Context, tx *db.Tx, networks []string) (map[string][]i18n.Content, error) {
	type row struct {
		network string
		theme   i18n.Content
	}
	in, args := db.In(1, networks)
	list, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.network, &x.theme)
	}, `
		SELECT network_id, theme
		FROM network_themes
		WHERE network_id IN (`+in+`)
		ORDER BY network_id, place, id`, args...)
	m := make(map[string][]i18n.Content)
	for _, x := range list {
		m[x.network] = append(m[x.network], x.theme)
	}
	return m, err
}

func replaceThemes(ctx context.Context, tx *db.Tx, network string, list []i18n.Content) error {
	if _, err := tx.Exec(ctx, `DELETE FROM network_themes WHERE network_id = $1`, network); err != nil {
		return err
	}
	for i, t := range list {
		if _, err := tx.Exec(ctx, `
			INSERT INTO network_themes (id, network_id, place, theme, theme_fold)
			VALUES ($1, $2, $3, $4, $5)`, tx.NewID(), network, i, t, foldOf(t)); err != nil {
			return err
		}
	}
	return nil
}

func plans(ctx context.Context, tx *db.Tx, networks []string) (map[string][]Plan, error) {
	type row struct {
		network string
		Plan
	}
	in, args := db.In(1, networks)
	list, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.network, &x.Year, &x.Meetings)
	}, `
		SELECT network_id, year, meetings
		FROM network_plans
		WHERE network_id IN (`+in+`)
		ORDER BY network_id, year`, args...)
	m := make(map[string][]Plan)
	for _, x := range list {
		m[x.network] = append(m[x.network], x.Plan)
	}
	return m, err
}

// setPlan states a year's plan; none takes it away.
func setPlan(ctx context.Context, tx *db.Tx, network string, p Plan) error {
	if p.Meetings == 0 {
		_, err := tx.Exec(ctx, `DELETE FROM network_plans WHERE network_id = $1 AND year = $2`, network, p.Year)
		return err
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO network_plans (network_id, year, meetings)
		VALUES ($1, $2, $3)
		ON CONFLICT (network_id, year) DO UPDATE SET meetings = excluded.meetings`, network, p.Year, p.Meetings)
	return err
}

func insertPastMeeting(ctx context.Context, tx *db.Tx, m PastMeeting) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO network_past_meetings (id, network_id, held, part, held_sort, mode, meetings, meetings_qualifier,
			attended, attended_qualifier, remark, source)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		m.ID, m.Network, m.When.String(), m.When.Part, m.When.First(), m.Mode, m.Times.Value, m.Times.Qualifier,
		m.Attended.Value, m.Attended.Qualifier, m.Remark, m.Source)
	return err
}

func pastMeetings(ctx context.Context, tx *db.Tx, networks []string) (map[string][]PastMeeting, error) {
	in, args := db.In(1, networks)
	list, err := db.All(ctx, tx, func(r *sql.Rows) (PastMeeting, error) {
		var m PastMeeting
		var held, part string
		err := r.Scan(&m.ID, &m.Network, &held, &part, &m.Mode, &m.Times.Value, &m.Times.Qualifier,
			&m.Attended.Value, &m.Attended.Qualifier, &m.Remark, &m.Source)
		if err == nil {
			m.When, err = civil.ParseVague(held, part)
		}
		return m, err
	}, `
		SELECT id, network_id, held, part, mode, meetings, meetings_qualifier, attended, attended_qualifier, remark, source
		FROM network_past_meetings
		WHERE network_id IN (`+in+`)
		ORDER BY network_id, held_sort DESC, id`, args...)
	return byNetwork(list, func(m PastMeeting) string { return m.Network }), err
}

func insertFigure(ctx context.Context, tx *db.Tx, f Figure) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO network_figures (id, network_id, org_id, what, value, qualifier, as_of, note, source)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		f.ID, f.Network, f.Org, f.What, f.Value, f.Qualifier, f.AsOf.String(), f.Note, f.Source)
	return err
}

func deleteFigure(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `DELETE FROM network_figures WHERE id = $1`, id)
	return err
}

// figures are those of one network, or with "" those about all networks.
func figures(ctx context.Context, tx *db.Tx, network string) ([]Figure, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Figure, error) {
		var f Figure
		var asOf string
		err := r.Scan(&f.ID, &f.Network, &f.Org, &f.What, &f.Value, &f.Qualifier, &asOf, &f.Note, &f.Source)
		if err == nil {
			f.AsOf, err = civil.ParseVague(asOf, "")
		}
		return f, err
	}, `
		SELECT id, network_id, org_id, what, value, qualifier, as_of, note, source
		FROM network_figures
		WHERE network_id = $1
		ORDER BY as_of DESC, id`, network)
}

// contactCard is what a contact person or lead lets everybody see.
type contactCard struct{ network, person, email, phone, task string }

func setCard(ctx context.Context, tx *db.Tx, c contactCard) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO network_cards (id, network_id, person_id, email, phone, task)
		VALUES ($6, $1, $2, $3, $4, $5)
		ON CONFLICT (network_id, person_id) DO UPDATE
			SET email = excluded.email, phone = excluded.phone, task = excluded.task`, c.network, c.person, c.email, c.phone, c.task, tx.NewID())
	return err
}

func contactCards(ctx context.Context, tx *db.Tx, networks []string) ([]contactCard, error) {
	in, args := db.In(1, networks)
	return db.All(ctx, tx, func(r *sql.Rows) (contactCard, error) {
		var c contactCard
		return c, r.Scan(&c.network, &c.person, &c.email, &c.phone, &c.task)
	}, `
		SELECT network_id, person_id, email, phone, task
		FROM network_cards
		WHERE network_id IN (`+in+`)
		ORDER BY network_id, person_id`, args...)
}

func names(ctx context.Context, tx *db.Tx, ids []string) (map[string]Named, error) {
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, func(r *sql.Rows) (Named, error) {
		var n Named
		return n, r.Scan(&n.ID, &n.Slug, &n.Name)
	}, `
		SELECT id, slug, name
		FROM networks
		WHERE id IN (`+in+`)
		ORDER BY name_sort, id`, args...)
	m := make(map[string]Named, len(list))
	for _, n := range list {
		m[n.ID] = n
	}
	return m, err
}

func ofRegion(ctx context.Context, tx *db.Tx, region string) ([]Network, error) {
	list, err := db.All(ctx, tx, scanNetwork, `
		SELECT `+networkColumns+`
		FROM networks n
		WHERE n.region = $1 AND n.region <> ''
		ORDER BY n.name_sort, n.id`, region)
	if err != nil {
		return nil, err
	}
	return list, withCoordinators(ctx, tx, list)
}

func coordinatedBy(ctx context.Context, tx *db.Tx, orgID string) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT network_id
		FROM network_coordinators
		WHERE org_id = $1
		ORDER BY network_id`, orgID)
}

func mergedFrom(ctx context.Context, tx *db.Tx, network string) ([]Named, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Named, error) {
		var n Named
		return n, r.Scan(&n.ID, &n.Slug, &n.Name)
	}, `
		SELECT id, slug, name
		FROM networks
		WHERE merged_into = $1 AND merged_into <> ''
		ORDER BY ended_on, id`, network)
}

// coordinating are the umbrellas, study centres and organisations that
// coordinate something already: whom an operator founds networks for.
func coordinating(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT id
		FROM organisations
		WHERE kind IN ('umbrella', 'study_centre')
		UNION
		SELECT org_id
		FROM network_coordinators
		ORDER BY 1`)
}

func umbrellas(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT id
		FROM organisations
		WHERE kind = 'umbrella'
		ORDER BY id
		LIMIT 2`)
}
