package tip

import (
	"context"
	"strconv"
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

const columns = `t.id, t.org_id, t.state, t.theme, t.why, t.for_whom, t.lang, t.region, t.person_id, t.convene, t.created_at,
	t.published_at, t.moved_at, t.ready_at, t.due_day, t.decision, t.reason, t.decided_at, t.decided_by, t.network_id, t.meeting_id,
	t.candidate_id, t.offered_at, t.archived_at, t.kept_interested, t.kept_speakers, t.kept_conveners`

func scan(r *db.Rows) (Tip, error) {
	var t Tip
	var created, published, moved, ready, decided, offered, archived int64
	err := r.Scan(&t.ID, &t.Org, &t.State, &t.Theme, &t.Why, &t.ForWhom, &t.Lang, &t.Region, &t.Person, &t.Convene, &created,
		&published, &moved, &ready, &t.Due, &t.Decision, &t.Reason, &decided, &t.DecidedBy, &t.Network, &t.Meeting,
		&t.Candidate, &offered, &archived, &t.Kept.Interested, &t.Kept.Speakers, &t.Kept.Conveners)
	t.Created, t.Published, t.Moved, t.Ready = db.Time(created), db.Time(published), db.Time(moved), db.Time(ready)
	t.DecidedAt, t.Offered, t.Archived = db.Time(decided), db.Time(offered), db.Time(archived)
	return t, err
}

func put(ctx context.Context, tx *db.Tx, t Tip) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO tips (id, org_id, state, theme, theme_sort, why, for_whom, lang, region, person_id, convene, created_at,
			published_at, moved_at, ready_at, due_day, decision, reason, decided_at, decided_by, network_id, meeting_id, candidate_id,
			offered_at, archived_at, kept_interested, kept_speakers, kept_conveners)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,
			$26, $27, $28)
		ON CONFLICT (id) DO UPDATE SET
			org_id = excluded.org_id, state = excluded.state, person_id = excluded.person_id, published_at = excluded.published_at,
			moved_at = excluded.moved_at, ready_at = excluded.ready_at, due_day = excluded.due_day, decision = excluded.decision,
			reason = excluded.reason, decided_at = excluded.decided_at, decided_by = excluded.decided_by,
			network_id = excluded.network_id, meeting_id = excluded.meeting_id, candidate_id = excluded.candidate_id,
			offered_at = excluded.offered_at, archived_at = excluded.archived_at, kept_interested = excluded.kept_interested,
			kept_speakers = excluded.kept_speakers, kept_conveners = excluded.kept_conveners`,
		t.ID, t.Org, string(t.State), t.Theme, i18n.SortKey(t.Theme.In(i18n.FI)), t.Why, t.ForWhom, string(t.Lang), t.Region, t.Person,
		t.Convene, db.Millis(t.Created), db.Millis(t.Published), db.Millis(t.Moved), db.Millis(t.Ready), t.Due, string(t.Decision),
		t.Reason, db.Millis(t.DecidedAt), t.DecidedBy, t.Network, t.Meeting, t.Candidate, db.Millis(t.Offered), db.Millis(t.Archived),
		t.Kept.Interested, t.Kept.Speakers, t.Kept.Conveners)
	return err
}

func putWords(ctx context.Context, tx *db.Tx, tip string, stems []string) error {
	for _, s := range stems {
		if _, err := tx.Exec(ctx, `
			INSERT INTO tip_words (tip_id, stem)
			VALUES ($1, $2)
			ON CONFLICT (tip_id, stem) DO NOTHING`, tip, s); err != nil {
			return err
		}
	}
	return nil
}

// one reads a suggestion with its counts.
func one(ctx context.Context, tx *db.Tx, id string) (Tip, error) {
	t, err := db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM tips t
		WHERE t.id = $1`, id)
	if err != nil {
		return t, err
	}
	list, err := withCounts(ctx, tx, []Tip{t})
	if err != nil {
		return t, err
	}
	return list[0], nil
}

// where gathers the conditions of a list with their arguments.
func (f Filter) where() (string, []any) {
	states := []string{string(f.State)}
	if f.State == "" {
		states[0] = string(Open)
	}
	if f.All {
		states = nil
		for _, s := range States {
			states = append(states, string(s))
		}
	}
	marks, args := db.In(1, states)
	sql := "t.state IN (" + marks + ")"
	if f.Region != "" {
		args = append(args, f.Region)
		sql += " AND t.region = $" + strconv.Itoa(len(args))
	}
	if f.Query != "" {
		stems := Stems(f.Query)
		in, more := db.In(len(args)+1, stems)
		args = append(append(args, more...), len(stems))
		sql += ` AND (
			SELECT COUNT(*)
			FROM tip_words w
			WHERE w.tip_id = t.id AND w.stem IN (` + in + `)) >= $` + strconv.Itoa(len(args))
		if len(stems) == 0 {
			sql += " AND t.state = ''" // nothing but words that say nothing finds nothing
		}
	}
	return sql, args
}

// list reads a page of the suggestions that a filter lets through.
func list(ctx context.Context, tx *db.Tx, f Filter) ([]Tip, error) {
	where, args := f.where()
	order := "t.published_at DESC, t.id DESC"
	switch f.Sort {
	case ByTheme:
		order = "t.theme_sort, t.id"
	case ByInterest:
		order = `(t.kept_interested + (
			SELECT COUNT(*)
			FROM tip_interests i
			JOIN people p ON p.id = i.person_id AND p.merged_into = ''
			WHERE i.tip_id = t.id)) DESC, t.published_at DESC, t.id DESC`
	}
	if f.Limit <= 0 {
		f.Limit = 500
	}
	args = append(args, f.Limit, f.Offset)
	all, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM tips t
		WHERE `+where+`
		ORDER BY `+order+`
		LIMIT $`+strconv.Itoa(len(args)-1)+` OFFSET $`+strconv.Itoa(len(args)), args...)
	if err != nil {
		return nil, err
	}
	return withCounts(ctx, tx, all)
}

func count(ctx context.Context, tx *db.Tx, f Filter) (int, error) {
	where, args := f.where()
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(*)
		FROM tips t
		WHERE `+where, args...)
}

// withCounts adds how many people are interested in each, every person once.
func withCounts(ctx context.Context, tx *db.Tx, tips []Tip) ([]Tip, error) {
	if len(tips) == 0 {
		return tips, nil
	}
	ids, at := make([]string, len(tips)), map[string]int{}
	for i, t := range tips {
		ids[i], at[t.ID] = t.ID, i
		tips[i].Counts = t.Kept
	}
	in, args := db.In(1, ids)
	type row struct {
		tip string
		Counts
		own int
	}
	rows, err := db.All(ctx, tx, func(r *db.Rows) (row, error) {
		var c row
		return c, r.Scan(&c.tip, &c.Interested, &c.Speakers, &c.Conveners, &c.own)
	}, `
		SELECT i.tip_id, COUNT(*), COUNT(*) FILTER (WHERE i.speak), COUNT(*) FILTER (WHERE i.convene),
			COUNT(*) FILTER (WHERE i.convene AND i.person_id = t.person_id)
		FROM tip_interests i
		JOIN tips t ON t.id = i.tip_id
		JOIN people p ON p.id = i.person_id AND p.merged_into = ''
		WHERE i.tip_id IN (`+in+`)
		GROUP BY i.tip_id
		ORDER BY i.tip_id`, args...)
	if err != nil {
		return nil, err
	}
	own := map[string]bool{}
	for _, c := range rows {
		t := &tips[at[c.tip]]
		t.Counts = Counts{t.Kept.Interested + c.Interested, t.Kept.Speakers + c.Speakers, t.Kept.Conveners + c.Conveners}
		own[c.tip] = c.own > 0
	}
	for i, t := range tips {
		if t.Convene && t.Person != "" && !own[t.ID] {
			tips[i].Counts.Conveners++
		}
	}
	return tips, nil
}

// sharing are published suggestions that share a stem, those sharing most
// first.
func sharing(ctx context.Context, tx *db.Tx, stems []string, limit int) ([]Tip, error) {
	if len(stems) == 0 {
		return nil, nil
	}
	in, args := db.In(1, stems)
	args = append(args, limit)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM tips t
		JOIN (
			SELECT tip_id, COUNT(*) AS shared
			FROM tip_words
			WHERE stem IN (`+in+`)
			GROUP BY tip_id) w ON w.tip_id = t.id
		WHERE t.state <> 'waiting'
		ORDER BY w.shared DESC, t.published_at DESC, t.id DESC
		LIMIT $`+strconv.Itoa(len(args)), args...)
}

// umbrellas are the umbrella organisations with staff in force on a day, the
// oldest first; all of them where none has staff.
func umbrellas(ctx context.Context, tx *db.Tx, on civil.Date) ([]string, error) {
	staffed, err := db.All(ctx, tx, db.Scan[string], `
		SELECT o.id
		FROM organisations o
		WHERE o.kind = 'umbrella' AND o.ended_on = '' AND EXISTS (
			SELECT 1
			FROM account_grants g
			WHERE g.scope = o.id AND g.role IN ('coordinator', 'umbrella') AND (g.from_day = '' OR g.from_day <= $1)
				AND (g.to_day = '' OR g.to_day >= $1))
		ORDER BY o.id`, on)
	if err != nil || len(staffed) > 0 {
		return staffed, err
	}
	return db.All(ctx, tx, db.Scan[string], `
		SELECT id
		FROM organisations
		WHERE kind = 'umbrella' AND ended_on = ''
		ORDER BY id`)
}

func settings(ctx context.Context, tx *db.Tx, orgs []string) (map[string]Settings, error) {
	in, args := db.In(1, orgs)
	type row struct {
		org string
		Settings
	}
	rows, err := db.All(ctx, tx, func(r *db.Rows) (row, error) {
		var s row
		return s, r.Scan(&s.org, &s.Interested, &s.Conveners, &s.Days, &s.Months)
	}, `
		SELECT org_id, interested, conveners, decide_days, months
		FROM tip_settings
		WHERE org_id IN (`+in+`)
		ORDER BY org_id`, args...)
	out := map[string]Settings{}
	for _, s := range rows {
		out[s.org] = s.Settings
	}
	return out, err
}

func putSettings(ctx context.Context, tx *db.Tx, org string, s Settings) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO tip_settings (org_id, interested, conveners, decide_days, months, updated_at)
		VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (org_id) DO UPDATE SET
			interested = excluded.interested, conveners = excluded.conveners, decide_days = excluded.decide_days,
			months = excluded.months, updated_at = excluded.updated_at`,
		org, s.Interested, s.Conveners, s.Days, s.Months, db.Millis(tx.Now))
	return err
}

// decidable are the open suggestions for somebody's desk: of the organisations
// in reach, or all. Those ready come first, the earliest promise before.
func decidable(ctx context.Context, tx *db.Tx, orgs []string, all bool) ([]Tip, error) {
	where, args := "", []any(nil)
	if !all {
		var in string
		in, args = db.In(1, orgs)
		where = ` AND (t.org_id = '' OR EXISTS (
			SELECT 1
			FROM org_ancestors a
			WHERE a.org_id = t.org_id AND a.ancestor_id IN (` + in + `)))`
	}
	tips, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM tips t
		WHERE t.state = 'open'`+where+`
		ORDER BY CASE WHEN t.due_day = '' THEN 1 ELSE 0 END, t.due_day, t.published_at, t.id`, args...)
	if err != nil {
		return nil, err
	}
	return withCounts(ctx, tx, tips)
}

// still are open suggestions in which nothing has moved since an instant.
func still(ctx context.Context, tx *db.Tx, since time.Time) ([]Tip, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM tips t
		WHERE t.state = 'open' AND t.ready_at = 0 AND t.moved_at < $1
		ORDER BY t.moved_at, t.id`, db.Millis(since))
}

func byTarget(ctx context.Context, tx *db.Tx, column, id string) ([]Tip, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM tips t
		WHERE `+column+` = $1
		ORDER BY t.id`, id)
}

func byIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Tip, error) {
	in, args := db.In(1, ids)
	all, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM tips t
		WHERE t.id IN (`+in+`)
		ORDER BY t.id`, args...)
	out := make(map[string]Tip, len(all))
	for _, t := range all {
		out[t.ID] = t
	}
	return out, err
}

// idleSince is the instant before which a suggestion must have moved last to
// be archived after so many months.
func idleSince(now time.Time, months int) time.Time {
	return civil.DateOf(now).AddMonths(-months).Start()
}

func trimmed(s string) string { return strings.Join(strings.Fields(s), " ") }
