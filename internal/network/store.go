package network

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

const networkColumns = `n.id, n.slug, n.name, n.short_name, n.kind, n.region, n.languages, n.purpose, n.goals, n.aims,
	n.enough, n.structure, n.how_to_join, n.join_policy, n.visibility, n.published, n.phase, n.phase_on, n.phase_by,
	n.founder, n.founded, n.founded_part, n.founded_how, n.answers, n.confirmed, n.confirmed_on,
	n.funder, n.funding_ends, n.ended_on, n.merged_into, n.remarks, n.produced, n.source, n.version, n.created_at, n.updated_at`

func toJSON(v any) (string, error) {
	b, err := json.Marshal(v)
	return string(b), err
}

func fromJSON(s string, v any) error {
	if s == "" {
		return nil
	}
	return json.Unmarshal([]byte(s), v)
}

// words keeps a list of codes in one column.
func words[T ~string](list []T) string {
	s := make([]string, len(list))
	for i, w := range list {
		s[i] = string(w)
	}
	return strings.Join(s, " ")
}

func ofWords[T ~string](s string) []T {
	var list []T
	for _, w := range strings.Fields(s) {
		list = append(list, T(w))
	}
	return list
}

func scanNetwork(r *sql.Rows) (Network, error) {
	var n Network
	var langs, aims, founded, part, answers, confirmed, remarks string
	var created, updated int64
	err := r.Scan(&n.ID, &n.Slug, &n.Name, &n.Short, &n.Kind, &n.Region, &langs, &n.Purpose, &n.Goals, &aims,
		&n.Enough, &n.Structure, &n.HowToJoin, &n.Policy, &n.Visibility, &n.Published, &n.Phase, &n.PhaseOn, &n.PhaseBy,
		&n.Founder, &founded, &part, &n.FoundedHow, &answers, &confirmed, &n.ConfirmedOn,
		&n.Funder, &n.FundingEnds, &n.EndedOn, &n.MergedInto, &remarks, &n.Produced, &n.Source, &n.Version, &created, &updated)
	if err != nil {
		return n, err
	}
	n.Langs, n.Aims = ofWords[i18n.Lang](langs), ofWords[Aim](aims)
	n.Created, n.Updated = db.Time(created), db.Time(updated)
	if founded != "" {
		if n.Founded, err = civil.ParseVague(founded, part); err != nil {
			return n, err
		}
	}
	for s, v := range map[*string]any{&answers: &n.Answers, &confirmed: &n.Confirmed, &remarks: &n.Remarks} {
		if err := fromJSON(*s, v); err != nil {
			return n, err
		}
	}
	return n, nil
}

// packed are the columns of a network that are kept as text.
func packed(n Network) (answers, confirmed, remarks string, err error) {
	if len(n.Answers) > 0 {
		if answers, err = toJSON(n.Answers); err != nil {
			return
		}
	}
	if len(n.Confirmed) > 0 {
		if confirmed, err = toJSON(n.Confirmed); err != nil {
			return
		}
	}
	if len(n.Remarks) > 0 {
		remarks, err = toJSON(n.Remarks)
	}
	return
}

func insertNetwork(ctx context.Context, tx *db.Tx, n Network) error {
	answers, confirmed, remarks, err := packed(n)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims,
			enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by,
			founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on,
			funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
			$13, $14, $15, $16, $17, $18, $19, $20, $21,
			$22, $23, $24, $25, $26, $27, $28,
			$29, $30, $31, $32, $33, $34, $35, 1, $36, $37)`,
		n.ID, n.Slug, n.Name, i18n.SortKey(n.Name.In(i18n.FI)), foldOf(n.Name), n.Short, n.Kind, n.Region, words(n.Langs), n.Purpose, n.Goals, words(n.Aims),
		n.Enough, n.Structure, n.HowToJoin, n.Policy, n.Visibility, n.Published, n.Phase, n.PhaseOn, n.PhaseBy,
		n.Founder, n.Founded.String(), n.Founded.Part, n.FoundedHow, answers, confirmed, n.ConfirmedOn,
		n.Funder, n.FundingEnds, n.EndedOn, n.MergedInto, remarks, n.Produced, n.Source, db.Millis(n.Created), db.Millis(n.Updated))
	return err
}

func foldOf(name i18n.Content) string {
	return i18n.Fold(strings.Join([]string{name.FI, name.SV, name.EN}, " "))
}

// updateNetwork writes everything of the network itself; false when somebody
// else changed it since the version n carries.
func updateNetwork(ctx context.Context, tx *db.Tx, n Network) (bool, error) {
	answers, confirmed, remarks, err := packed(n)
	if err != nil {
		return false, err
	}
	changed, err := tx.Exec(ctx, `
		UPDATE networks
		SET slug = $3, name = $4, name_sort = $5, name_fold = $6, short_name = $7, kind = $8, region = $9, languages = $10,
			purpose = $11, goals = $12, aims = $13, enough = $14, structure = $15, how_to_join = $16, join_policy = $17,
			visibility = $18, published = $19, phase = $20, phase_on = $21, phase_by = $22, founded = $23, founded_part = $24,
			founded_how = $25, answers = $26, confirmed = $27, confirmed_on = $28, funder = $29, funding_ends = $30,
			ended_on = $31, merged_into = $32, remarks = $33, produced = $34, updated_at = $35, version = version + 1
		WHERE id = $1 AND version = $2`,
		n.ID, n.Version, n.Slug, n.Name, i18n.SortKey(n.Name.In(i18n.FI)), foldOf(n.Name), n.Short, n.Kind, n.Region, words(n.Langs),
		n.Purpose, n.Goals, words(n.Aims), n.Enough, n.Structure, n.HowToJoin, n.Policy,
		n.Visibility, n.Published, n.Phase, n.PhaseOn, n.PhaseBy, n.Founded.String(), n.Founded.Part,
		n.FoundedHow, answers, confirmed, n.ConfirmedOn, n.Funder, n.FundingEnds,
		n.EndedOn, n.MergedInto, remarks, n.Produced, db.Millis(n.Updated))
	return changed == 1, err
}

// withCoordinators adds to each network who coordinates it and by which scopes
// it is reached on a day.
func withCoordinators(ctx context.Context, tx *db.Tx, networks []Network) error {
	if len(networks) == 0 {
		return nil
	}
	ids := make([]string, len(networks))
	at := make(map[string]int, len(networks))
	for i, n := range networks {
		ids[i], at[n.ID] = n.ID, i
	}
	in, args := db.In(1, ids)
	all, err := db.All(ctx, tx, func(r *sql.Rows) (Coordination, error) {
		var c Coordination
		return c, r.Scan(&c.ID, &c.Network, &c.Org, &c.Role, &c.From, &c.To)
	}, `
		SELECT id, network_id, org_id, role, from_day, to_day
		FROM network_coordinators
		WHERE network_id IN (`+in+`)
		ORDER BY from_day, id`, args...)
	if err != nil {
		return err
	}
	type reach struct{ network, org, ancestor string }
	above, err := db.All(ctx, tx, func(r *sql.Rows) (reach, error) {
		var x reach
		return x, r.Scan(&x.network, &x.org, &x.ancestor)
	}, `
		SELECT c.network_id, c.org_id, a.ancestor_id
		FROM network_coordinators c
		JOIN org_ancestors a ON a.org_id = c.org_id
		WHERE c.network_id IN (`+in+`)
		ORDER BY c.network_id, c.org_id, a.ancestor_id`, args...)
	if err != nil {
		return err
	}
	scopes := map[[2]string][]string{}
	for _, x := range above {
		key := [2]string{x.network, x.org}
		if !slices.Contains(scopes[key], x.ancestor) {
			scopes[key] = append(scopes[key], x.ancestor)
		}
	}
	today := tx.Today()
	for _, c := range all {
		n := &networks[at[c.Network]]
		n.Coordinators = append(n.Coordinators, c)
		list := &n.past
		if c.Role == Funder {
			continue
		}
		if c.On(today) {
			list = &n.scopes
		} else if c.To.IsZero() || !c.To.Before(today) {
			continue // not yet
		}
		for _, s := range scopes[[2]string{c.Network, c.Org}] {
			if !slices.Contains(*list, s) {
				*list = append(*list, s)
			}
		}
	}
	return nil
}

func one(ctx context.Context, tx *db.Tx, where string, args ...any) (Network, error) {
	n, err := db.One(ctx, tx, scanNetwork, `
		SELECT `+networkColumns+`
		FROM networks n
		WHERE `+where, args...)
	if err != nil {
		return n, err
	}
	list := []Network{n}
	err = withCoordinators(ctx, tx, list)
	return list[0], err
}

func byID(ctx context.Context, tx *db.Tx, id string) (Network, error) {
	return one(ctx, tx, "n.id = $1", id)
}

func bySlug(ctx context.Context, tx *db.Tx, slug string) (Network, error) {
	return one(ctx, tx, "n.slug = $1", slug)
}

// slugNow is where an old address leads.
func slugNow(ctx context.Context, tx *db.Tx, old string) (string, error) {
	return db.One(ctx, tx, db.Scan[string], `
		SELECT n.slug
		FROM network_slugs s
		JOIN networks n ON n.id = s.network_id
		WHERE s.slug = $1`, old)
}

func slugTaken(ctx context.Context, tx *db.Tx, slug, except string) (bool, error) {
	return db.Exists(ctx, tx, `
		SELECT 1
		FROM networks
		WHERE slug = $1 AND id <> $2
		UNION
		SELECT 1
		FROM network_slugs
		WHERE slug = $1 AND network_id <> $2`, slug, except)
}

func keepSlug(ctx context.Context, tx *db.Tx, slug, network string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO network_slugs (slug, network_id)
		VALUES ($1, $2)
		ON CONFLICT (slug) DO UPDATE SET network_id = excluded.network_id`, slug, network)
	return err
}

func byIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Network, error) {
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, scanNetwork, `
		SELECT `+networkColumns+`
		FROM networks n
		WHERE n.id IN (`+in+`)
		ORDER BY n.name_sort, n.id`, args...)
	if err != nil {
		return nil, err
	}
	return list, withCoordinators(ctx, tx, list)
}

func every(ctx context.Context, tx *db.Tx) ([]Network, error) {
	list, err := db.All(ctx, tx, scanNetwork, `
		SELECT `+networkColumns+`
		FROM networks n
		ORDER BY n.name_sort, n.id`)
	if err != nil {
		return nil, err
	}
	return list, withCoordinators(ctx, tx, list)
}

// lives are all networks with what bears on whether they are counted.
func lives(ctx context.Context, tx *db.Tx) ([]Network, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Network, error) {
		var n Network
		return n, r.Scan(&n.ID, &n.Published, &n.Phase, &n.EndedOn)
	}, `
		SELECT id, published, phase, ended_on
		FROM networks
		ORDER BY id`)
}

// reach is what of an actor's grants bears on networks.
type reach struct {
	person     string
	all        bool     // reaches every network: operators, and roles without a scope
	everywhere bool     // coordinates whatever is coordinated by anybody
	orgs       []string // coordinates for these and all below them
	networks   []string // leads or is contact of these
	member     []string // is a member of these
}

// clause builds a condition and gathers its arguments.
type clause struct{ args []any }

func (c *clause) arg(v any) string {
	c.args = append(c.args, v)
	return "$" + itoa(len(c.args))
}

func (c *clause) in(ids []string) string {
	in, args := db.In(len(c.args)+1, ids)
	c.args = append(c.args, args...)
	return "(" + in + ")"
}

// coordinated is the condition that the reach coordinates the network now, or
// has done so in the past.
func (c *clause) coordinated(r reach, today civil.Date, past bool) string {
	day := c.arg(today)
	when := `(c.from_day = '' OR c.from_day <= ` + day + `) AND (c.to_day = '' OR c.to_day >= ` + day + `)`
	if past {
		when = `c.to_day <> '' AND c.to_day < ` + day
	}
	who := ""
	if !r.everywhere {
		who = ` AND a.ancestor_id IN ` + c.in(r.orgs)
	}
	return `EXISTS (
			SELECT 1
			FROM network_coordinators c
			JOIN org_ancestors a ON a.org_id = c.org_id
			WHERE c.network_id = n.id AND c.role <> 'funder' AND ` + when + who + `)`
}

// handled is the condition twin of MayHandle.
func (c *clause) handled(r reach, today civil.Date) string {
	if r.all {
		return "true"
	}
	where := `n.id IN ` + c.in(r.networks)
	if r.person != "" {
		where += ` OR NOT n.published AND n.founder = ` + c.arg(r.person)
	}
	return where + ` OR ` + c.coordinated(r, today, false)
}

// handled is the SQL twin of MayHandle: the ids of all networks the reach
// answers for.
func handled(ctx context.Context, tx *db.Tx, r reach) ([]string, error) {
	var c clause
	where := c.handled(r, tx.Today())
	return db.All(ctx, tx, db.Scan[string], `
		SELECT n.id
		FROM networks n
		WHERE `+where+`
		ORDER BY n.name_sort, n.id`, c.args...)
}

// visible is the SQL twin of MaySee: the ids of all networks the reach may see.
func visible(ctx context.Context, tx *db.Tx, r reach) ([]string, error) {
	var c clause
	where := c.handled(r, tx.Today()) + `
			OR n.published AND n.visibility = 'public'
			OR n.published AND n.id IN ` + c.in(r.member) + `
			OR ` + c.coordinated(r, tx.Today(), true)
	return db.All(ctx, tx, db.Scan[string], `
		SELECT n.id
		FROM networks n
		WHERE `+where+`
		ORDER BY n.name_sort, n.id`, c.args...)
}

// sameNetwork is a network of the same name by the same founder since then, ""
// when there is none.
func sameNetwork(ctx context.Context, tx *db.Tx, founder string, name i18n.Content, since time.Time) (string, error) {
	id, err := db.One(ctx, tx, db.Scan[string], `
		SELECT id
		FROM networks
		WHERE founder = $1 AND founder <> '' AND name = $2 AND created_at > $3
		ORDER BY id`, founder, name, db.Millis(since))
	if errors.Is(err, db.ErrNoRows) {
		return "", nil
	}
	return id, err
}
