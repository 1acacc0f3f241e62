package meeting

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"parvi/internal/network"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
	"parvi/internal/registration"
)

const columns = `m.id, m.status, m.kind, m.title, m.lead, m.description, m.agenda, m.langs, m.starts_at, m.ends_at, m.place,
	m.municipality, m.region, m.access_info, m.remote_url, m.audience, m.target_group, m.conditions, m.catering, m.contact_id,
	m.contact_name, m.contact_email, m.org_id, m.sequence, m.published_at, m.cancelled_at, m.cancel_reason, m.reminded_until,
	m.thanked_at, m.created_by, m.created_at, m.updated_at`

func scan(r *db.Rows) (Meeting, error) {
	var m Meeting
	var langs, conditions string
	var starts, ends, published, cancelled, reminded, thanked, created, updated int64
	err := r.Scan(&m.ID, &m.Status, &m.Kind, &m.Title, &m.Lead, &m.Description, &m.Agenda, &langs, &starts, &ends, &m.Place,
		&m.Municipality, &m.Region, &m.AccessInfo, &m.RemoteURL, &m.Audience, &m.Target, &conditions, &m.Catering, &m.ContactID,
		&m.ContactName, &m.ContactEmail, &m.Org, &m.Sequence, &published, &cancelled, &m.CancelReason, &reminded,
		&thanked, &m.CreatedBy, &created, &updated)
	if err != nil {
		return m, err
	}
	m.Starts, m.Ends = db.Time(starts), db.Time(ends)
	m.PublishedAt, m.CancelledAt, m.RemindedTill, m.ThankedAt = db.Time(published), db.Time(cancelled), db.Time(reminded), db.Time(thanked)
	m.Created, m.Updated = db.Time(created), db.Time(updated)
	m.Langs = unpackLangs(langs)
	m.Conditions, err = unpackConditions(conditions)
	return m, err
}

func packLangs(langs []i18n.Lang) string {
	var all []string
	for _, l := range i18n.Langs {
		for _, own := range langs {
			if own == l {
				all = append(all, string(l))
				break
			}
		}
	}
	return strings.Join(all, ",")
}

func unpackLangs(s string) []i18n.Lang {
	var langs []i18n.Lang
	for _, part := range strings.Split(s, ",") {
		if l, ok := i18n.ParseLang(part); ok {
			langs = append(langs, l)
		}
	}
	return langs
}

// langsWith are all stored sets of languages that have l, "" too: a meeting
// that has not said is held in any.
func langsWith(l i18n.Lang) []string {
	all := []string{""}
	for mask := 1; mask < 8; mask++ {
		var set []i18n.Lang
		has := false
		for i, one := range i18n.Langs {
			if mask&(1<<i) != 0 {
				set = append(set, one)
				has = has || one == l
			}
		}
		if has {
			all = append(all, packLangs(set))
		}
	}
	return all
}

type conditionRow struct {
	ID         string             `json:"id"`
	Attribute  network.Attribute  `json:"attribute"`
	Operator   string             `json:"operator"`
	Value      string             `json:"value"`
	Strictness network.Strictness `json:"strictness"`
}

func packConditions(cs []network.Condition) (string, error) {
	if len(cs) == 0 {
		return "", nil
	}
	rows := make([]conditionRow, len(cs))
	for i, c := range cs {
		rows[i] = conditionRow{ID: c.ID, Attribute: c.Attribute, Operator: c.Operator, Value: c.Value, Strictness: c.Strictness}
	}
	b, err := json.Marshal(rows)
	return string(b), err
}

func unpackConditions(s string) ([]network.Condition, error) {
	if s == "" {
		return nil, nil
	}
	var rows []conditionRow
	if err := json.Unmarshal([]byte(s), &rows); err != nil {
		return nil, fmt.Errorf("conditions: %w", err)
	}
	cs := make([]network.Condition, len(rows))
	for i, c := range rows {
		cs[i] = network.Condition{ID: c.ID, Attribute: c.Attribute, Operator: c.Operator, Value: c.Value, Strictness: c.Strictness}
	}
	return cs, nil
}

// bare reads a meeting without its networks.
func bare(ctx context.Context, tx *db.Tx, id string) (Meeting, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM meetings m
		WHERE m.id = $1`, id)
}

// brief reads of a meeting what registering for it needs when it is open to
// all: a crowd registers at once, and a whole meeting has thirty columns.
func brief(ctx context.Context, tx *db.Tx, id string) (Meeting, error) {
	return db.One(ctx, tx, func(r *db.Rows) (Meeting, error) {
		m := Meeting{ID: id}
		var conditions string
		var starts int64
		if err := r.Scan(&m.Status, &m.Audience, &conditions, &starts, &m.ContactName, &m.ContactEmail); err != nil {
			return m, err
		}
		var err error
		m.Starts = db.Time(starts)
		m.Conditions, err = unpackConditions(conditions)
		return m, err
	}, `
		SELECT status, audience, conditions, starts_at, contact_name, contact_email
		FROM meetings
		WHERE id = $1`, id)
}

func one(ctx context.Context, tx *db.Tx, id string) (Meeting, error) {
	m, err := bare(ctx, tx, id)
	if err != nil {
		return m, err
	}
	all, err := withNetworks(ctx, tx, []Meeting{m})
	if err != nil {
		return m, err
	}
	return all[0], nil
}

func byIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Meeting, error) {
	in, args := db.In(1, ids)
	all, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM meetings m
		WHERE m.id IN (`+in+`)
		ORDER BY m.starts_at, m.id`, args...)
	if err != nil {
		return nil, err
	}
	if all, err = withNetworks(ctx, tx, all); err != nil {
		return nil, err
	}
	by := make(map[string]Meeting, len(all))
	for _, m := range all {
		by[m.ID] = m
	}
	return by, nil
}

type networkRow struct {
	meeting string
	n       Network
}

// withNetworks fills in the networks of meetings.
func withNetworks(ctx context.Context, tx *db.Tx, ms []Meeting) ([]Meeting, error) {
	if len(ms) == 0 {
		return ms, nil
	}
	at := make(map[string]int, len(ms))
	ids := make([]string, len(ms))
	for i, m := range ms {
		at[m.ID], ids[i] = i, m.ID
	}
	in, args := db.In(1, ids)
	rows, err := db.All(ctx, tx, func(r *db.Rows) (networkRow, error) {
		var row networkRow
		return row, r.Scan(&row.meeting, &row.n.ID, &row.n.Slug, &row.n.Name, &row.n.Kind, &row.n.Region, &row.n.Public)
	}, `
		SELECT x.meeting_id, n.id, n.slug, n.name, n.kind, n.region, n.published AND n.visibility = 'public'
		FROM meeting_networks x
		JOIN networks n ON n.id = x.network_id
		WHERE x.meeting_id IN (`+in+`)
		ORDER BY x.position, n.name_sort, n.id`, args...)
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		m := &ms[at[row.meeting]]
		m.Networks = append(m.Networks, row.n)
	}
	return ms, nil
}

func values(m Meeting) ([]any, error) {
	conditions, err := packConditions(m.Conditions)
	return []any{
		m.ID, string(m.Status), string(m.Kind), m.Title, m.Lead, m.Description, m.Agenda, packLangs(m.Langs),
		db.Millis(m.Starts), db.Millis(m.Ends), m.Place, m.Municipality, m.Region, m.AccessInfo, m.RemoteURL,
		string(m.Audience), m.Target, conditions, m.Catering, m.ContactID, m.ContactName, m.ContactEmail, m.Org, m.Sequence,
		db.Millis(m.PublishedAt), db.Millis(m.CancelledAt), m.CancelReason, db.Millis(m.RemindedTill), db.Millis(m.ThankedAt),
		m.CreatedBy, db.Millis(m.Created), db.Millis(m.Updated),
	}, err
}

func put(ctx context.Context, tx *db.Tx, m Meeting) error {
	args, err := values(m)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality,
			region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email,
			org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,
			$26, $27, $28, $29, $30, $31, $32)
		ON CONFLICT (id) DO UPDATE SET
			status = excluded.status, kind = excluded.kind, title = excluded.title, lead = excluded.lead,
			description = excluded.description, agenda = excluded.agenda, langs = excluded.langs, starts_at = excluded.starts_at,
			ends_at = excluded.ends_at, place = excluded.place, municipality = excluded.municipality, region = excluded.region,
			access_info = excluded.access_info, remote_url = excluded.remote_url, audience = excluded.audience,
			target_group = excluded.target_group, conditions = excluded.conditions, catering = excluded.catering,
			contact_id = excluded.contact_id, contact_name = excluded.contact_name, contact_email = excluded.contact_email,
			org_id = excluded.org_id, sequence = excluded.sequence, published_at = excluded.published_at,
			cancelled_at = excluded.cancelled_at, cancel_reason = excluded.cancel_reason, reminded_until = excluded.reminded_until,
			thanked_at = excluded.thanked_at, updated_at = excluded.updated_at`, args...)
	return err
}

func putNetworks(ctx context.Context, tx *db.Tx, meeting string, networks []string) error {
	if _, err := tx.Exec(ctx, `
		DELETE FROM meeting_networks
		WHERE meeting_id = $1`, meeting); err != nil {
		return err
	}
	for i, n := range networks {
		if _, err := tx.Exec(ctx, `
			INSERT INTO meeting_networks (meeting_id, network_id, position)
			VALUES ($1, $2, $3)`, meeting, n, i); err != nil {
			return err
		}
	}
	return nil
}

// deleteDraft takes a draft away, which nobody can have registered for.
func deleteDraft(ctx context.Context, tx *db.Tx, id string) error {
	for _, statement := range []string{
		`DELETE FROM meeting_networks WHERE meeting_id = $1`,
		`DELETE FROM meetings WHERE id = $1 AND status = 'draft'`,
	} {
		if _, err := tx.Exec(ctx, statement, id); err != nil {
			return err
		}
	}
	return nil
}

// Filter narrows a list of meetings.
type Filter struct {
	From, To    time.Time // start in [From, To); zero: open
	EndsAfter   time.Time
	Networks    []string // ids; nil: any
	NetworkKind network.Kind
	Kind        Kind
	Region      string
	Mode        registration.Mode
	Audience    Audience
	Lang        i18n.Lang
	Statuses    []Status // of those stored; nil: published and cancelled
	Newest      bool     // latest first
	Words       index.Query
	After       string // the last id of the page before
	AfterAt     time.Time
	Limit       int // 0: 500
}

// viewer is who looks at a list: the SQL twin of MaySee stands in visible.
type viewer struct {
	all      bool     // sees everything
	networks []string // ids of networks they belong to or handle
}

// conditions gathers the parts of a WHERE with their arguments.
type conditions struct {
	parts []string
	args  []any
}

// add takes a condition whose $? are numbered on.
func (c *conditions) add(sql string, args ...any) {
	for range args {
		sql = strings.Replace(sql, "$?", fmt.Sprint("$", len(c.args)+1), 1)
		c.args = append(c.args, args[0])
		args = args[1:]
	}
	c.parts = append(c.parts, sql)
}

// in takes a condition with one list, which stands as (?) in it.
func (c *conditions) in(sql string, vals []string) {
	marks, args := db.In(len(c.args)+1, vals)
	c.parts = append(c.parts, strings.Replace(sql, "(?)", "("+marks+")", 1))
	c.args = append(c.args, args...)
}

func (f Filter) where(v viewer) conditions {
	var c conditions
	statuses := f.Statuses
	if len(statuses) == 0 {
		statuses = []Status{Published, Cancelled}
	}
	c.in("m.status IN (?)", words(statuses))
	if !f.From.IsZero() {
		c.add("m.starts_at >= $?", db.Millis(f.From))
	}
	if !f.To.IsZero() {
		c.add("m.starts_at < $?", db.Millis(f.To))
	}
	if !f.EndsAfter.IsZero() {
		// No meeting is longer than maxLength, and starts are indexed.
		c.add("m.ends_at > $? AND m.starts_at > $?", db.Millis(f.EndsAfter), db.Millis(f.EndsAfter.Add(-maxLength-1)))
	}
	if f.Kind != "" {
		c.add("m.kind = $?", string(f.Kind))
	}
	if f.Audience != "" {
		c.add("m.audience = $?", string(f.Audience))
	}
	if f.Lang != "" {
		c.in("m.langs IN (?)", langsWith(f.Lang))
	}
	if f.Networks != nil {
		c.in("EXISTS (SELECT 1 FROM meeting_networks x WHERE x.meeting_id = m.id AND x.network_id IN (?))", f.Networks)
	}
	if f.NetworkKind != "" {
		c.add(`EXISTS (SELECT 1 FROM meeting_networks x JOIN networks n ON n.id = x.network_id
			WHERE x.meeting_id = m.id AND n.kind = $?)`, string(f.NetworkKind))
	}
	if f.Region != "" {
		c.add(`(m.region = $? OR EXISTS (SELECT 1 FROM meeting_networks x JOIN networks n ON n.id = x.network_id
			WHERE x.meeting_id = m.id AND n.region = $?))`, f.Region, f.Region)
	}
	switch f.Mode {
	case registration.Onsite:
		c.add("EXISTS (SELECT 1 FROM registration_offerings o WHERE o.id = m.id AND o.onsite_limit IS NOT NULL)")
	case registration.Remote:
		c.add("EXISTS (SELECT 1 FROM registration_offerings o WHERE o.id = m.id AND o.remote_limit IS NOT NULL)")
	}
	if !f.Words.Empty() {
		sql, args := f.Words.Has("'meeting:' || m.id", len(c.args)+1)
		c.parts, c.args = append(c.parts, sql), append(c.args, args...)
	}
	if f.After != "" {
		order := ">"
		if f.Newest {
			order = "<"
		}
		c.add("(m.starts_at "+order+" $? OR m.starts_at = $? AND m.id "+order+" $?)", db.Millis(f.AfterAt), db.Millis(f.AfterAt), f.After)
	}
	v.visible(&c)
	return c
}

// visible is the SQL twin of MaySee for what is published or cancelled.
func (v viewer) visible(c *conditions) {
	if v.all {
		return
	}
	c.in(`(m.audience = 'open'
			OR NOT EXISTS (SELECT 1 FROM meeting_networks x WHERE x.meeting_id = m.id)
			OR EXISTS (SELECT 1 FROM meeting_networks x JOIN networks n ON n.id = x.network_id
				WHERE x.meeting_id = m.id AND (n.published AND n.visibility = 'public' OR x.network_id IN (?))))`, v.networks)
}

func words[S ~string](list []S) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = string(s)
	}
	return out
}

// list reads the meetings that a viewer may see, with their networks.
func list(ctx context.Context, tx *db.Tx, f Filter, v viewer) ([]Meeting, error) {
	c := f.where(v)
	order := "m.starts_at, m.id"
	if f.Newest {
		order = "m.starts_at DESC, m.id DESC"
	}
	limit := f.Limit
	if limit <= 0 {
		limit = 500
	}
	c.args = append(c.args, limit)
	ms, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM meetings m
		WHERE `+strings.Join(c.parts, "\n\t\t\tAND ")+`
		ORDER BY `+order+`
		LIMIT $`+fmt.Sprint(len(c.args)), c.args...)
	if err != nil {
		return nil, err
	}
	return withNetworks(ctx, tx, ms)
}

// afterID are all meetings in the order of their ids.
func afterID(ctx context.Context, tx *db.Tx, after string, limit int) ([]Meeting, error) {
	ms, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM meetings m
		WHERE m.id > $1
		ORDER BY m.id
		LIMIT $2`, after, limit)
	if err != nil {
		return nil, err
	}
	return withNetworks(ctx, tx, ms)
}
