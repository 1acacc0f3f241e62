package course

import (
	"context"
	"database/sql"
	"errors"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
	"parvi/internal/registration"
)

const columns = `c.id, c.org_id, c.centre_id, c.state, c.support, c.kind, c.name, c.lead, c.description, c.langs, c.audience, c.outcomes,
	c.contents, c.methods, c.online, c.assessment, c.place, c.municipality, c.region, c.access_info, c.remote_url, c.onsite_limit, c.remote_limit,
	c.opens_on, c.closes_on, c.queue, c.ask_diet, c.ask_access, c.fee, c.participants, c.income_cents, c.other_funding, c.contact_name,
	c.contact_email, c.listed, c.starts_at, c.ends_at, c.hours, c.copied_from, c.series, c.code, c.sequence, c.assigned_id, c.created_by,
	c.created_at, c.updated_at, c.submitted_at, c.published_at, c.moved_at, c.cancel_reason, c.reminded`

func scan(r *sql.Rows) (Course, error) {
	var c Course
	var langs, opens, closes string
	var onsite, remote sql.NullInt64
	var starts, ends, created, updated, submitted, published, movedAt int64
	err := r.Scan(&c.ID, &c.Org, &c.Centre, &c.State, &c.Support, &c.Kind, &c.Name, &c.Lead, &c.Description, &langs, &c.Audience, &c.Outcomes,
		&c.Contents, &c.Methods, &c.Online, &c.Assessment, &c.Place, &c.Municipality, &c.Region, &c.AccessInfo, &c.RemoteURL, &onsite, &remote,
		&opens, &closes, &c.Queue, &c.AskDiet, &c.AskAccess, &c.Fee, &c.Participants, &c.Income, &c.OtherFunding, &c.ContactName,
		&c.ContactEmail, &c.Listed, &starts, &ends, &c.Hours, &c.CopiedFrom, &c.Series, &c.Code, &c.Sequence, &c.Assigned, &c.CreatedBy,
		&created, &updated, &submitted, &published, &movedAt, &c.CancelReason, &c.Reminded)
	if err != nil {
		return c, err
	}
	for _, l := range strings.Fields(langs) {
		c.Langs = append(c.Langs, i18n.Lang(l))
	}
	c.Capacity = map[registration.Mode]registration.Limit{}
	if onsite.Valid {
		c.Capacity[registration.Onsite] = registration.Limit(onsite.Int64)
	}
	if remote.Valid {
		c.Capacity[registration.Remote] = registration.Limit(remote.Int64)
	}
	c.OpensOn, c.ClosesOn = dayOf(opens), dayOf(closes)
	c.Starts, c.Ends, c.Created, c.Updated = db.Time(starts), db.Time(ends), db.Time(created), db.Time(updated)
	c.SubmittedAt, c.PublishedAt, c.Moved = db.Time(submitted), db.Time(published), db.Time(movedAt)
	return c, nil
}

// dayOf reads a stored day; nothing is the zero day.
func dayOf(s string) civil.Date {
	d, err := civil.ParseDate(s)
	if err != nil {
		return civil.Date{}
	}
	return d
}

func storedDay(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func limitOf(p Plan, m registration.Mode) any {
	if limit, ok := p.Capacity[m]; ok {
		return int64(limit)
	}
	return nil
}

func put(ctx context.Context, tx *db.Tx, c Course) error {
	var langs []string
	for _, l := range c.Langs {
		langs = append(langs, string(l))
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO courses (id, org_id, centre_id, state, support, kind, name, name_sort, fold, lead, description, langs, audience, outcomes,
			contents, methods, online, place, municipality, region, access_info, remote_url, onsite_limit, remote_limit, opens_on, closes_on,
			queue, ask_diet, ask_access, fee, participants, income_cents, other_funding, contact_name, contact_email, listed, starts_at,
			ends_at, hours, copied_from, series, code, sequence, assigned_id, created_by, created_at, updated_at, submitted_at,
			published_at, moved_at, cancel_reason, reminded, assessment)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26,
			$27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48, $49, $50, $51, $52, $53)
		ON CONFLICT (id) DO UPDATE SET
			centre_id = excluded.centre_id, state = excluded.state, support = excluded.support, kind = excluded.kind, name = excluded.name,
			name_sort = excluded.name_sort, fold = excluded.fold, lead = excluded.lead, description = excluded.description,
			langs = excluded.langs, audience = excluded.audience, outcomes = excluded.outcomes, contents = excluded.contents,
			methods = excluded.methods, online = excluded.online, place = excluded.place, municipality = excluded.municipality,
			region = excluded.region, access_info = excluded.access_info, remote_url = excluded.remote_url,
			onsite_limit = excluded.onsite_limit, remote_limit = excluded.remote_limit, opens_on = excluded.opens_on,
			closes_on = excluded.closes_on, queue = excluded.queue, ask_diet = excluded.ask_diet, ask_access = excluded.ask_access,
			fee = excluded.fee, participants = excluded.participants, income_cents = excluded.income_cents,
			other_funding = excluded.other_funding, contact_name = excluded.contact_name, contact_email = excluded.contact_email,
			listed = excluded.listed, starts_at = excluded.starts_at, ends_at = excluded.ends_at, hours = excluded.hours,
			series = excluded.series, code = excluded.code, sequence = excluded.sequence, assigned_id = excluded.assigned_id,
			updated_at = excluded.updated_at, submitted_at = excluded.submitted_at, published_at = excluded.published_at,
			moved_at = excluded.moved_at, cancel_reason = excluded.cancel_reason, reminded = excluded.reminded,
			assessment = excluded.assessment`,
		c.ID, c.Org, c.Centre, string(c.State), string(c.Support), string(c.Kind), c.Name, i18n.SortKey(c.Name.In(i18n.FI)), c.fold(), c.Lead,
		c.Description, strings.Join(langs, " "), c.Audience, c.Outcomes, c.Contents, c.Methods, c.Online, c.Place, c.Municipality, c.Region,
		c.AccessInfo, c.RemoteURL, limitOf(c.Plan, registration.Onsite), limitOf(c.Plan, registration.Remote), storedDay(c.OpensOn),
		storedDay(c.ClosesOn), string(c.Queue), c.AskDiet, c.AskAccess, c.Fee, c.Participants, int64(c.Income), c.OtherFunding, c.ContactName,
		c.ContactEmail, c.Listed, db.Millis(c.Starts), db.Millis(c.Ends), int64(c.Hours), c.CopiedFrom, c.Series, c.Code, c.Sequence,
		c.Assigned, c.CreatedBy, db.Millis(c.Created), db.Millis(c.Updated), db.Millis(c.SubmittedAt), db.Millis(c.PublishedAt),
		db.Millis(c.Moved), c.CancelReason, c.Reminded, c.Assessment)
	if err != nil {
		return db.Classify(err)
	}
	return findable(ctx, tx, c)
}

// findable has a course be found by its words. Who sees it is asked when
// somebody looks.
func findable(ctx context.Context, tx *db.Tx, c Course) error {
	var texts []index.Text
	for _, x := range c.searched() {
		texts = append(texts, index.Content(x)...)
	}
	return index.Put(ctx, tx, "course:"+c.ID, texts...)
}

// IndexSource are the courses that were there before they were found by words.
func IndexSource() index.Source {
	return index.Source{Name: "courses", Put: func(ctx context.Context, tx *db.Tx, after string, limit int) (string, error) {
		return index.Each(ctx, tx, scan, func(c Course) string { return c.ID }, findable, `
			SELECT `+columns+`
			FROM courses c
			WHERE c.id > $1
			ORDER BY c.id
			LIMIT $2`, after, limit)
	}}
}

func byID(ctx context.Context, tx *db.Tx, id string) (Course, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM courses c
		WHERE c.id = $1`, id)
}

func byCode(ctx context.Context, tx *db.Tx, code string) (Course, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM courses c
		WHERE c.code = $1`, code)
}

func byIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Course, error) {
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM courses c
		WHERE c.id IN (`+in+`)
		ORDER BY c.id`, args...)
	by := make(map[string]Course, len(list))
	for _, c := range list {
		by[c.ID] = c
	}
	return by, err
}

// withParts adds the sessions and the planned costs.
func withParts(ctx context.Context, tx *db.Tx, list []Course) ([]Course, error) {
	if len(list) == 0 {
		return list, nil
	}
	at := make(map[string]int, len(list))
	ids := make([]string, len(list))
	for i, c := range list {
		at[c.ID], ids[i] = i, c.ID
	}
	in, args := db.In(1, ids)
	type row struct {
		course string
		s      Session
		cost   Cost
	}
	sessions, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		var starts, ends int64
		err := r.Scan(&x.course, &x.s.ID, &starts, &ends, &x.s.Breaks, &x.s.Other, &x.s.Topic, &x.s.Trainer, &x.s.TrainerID, &x.s.Place, &x.s.Remote, &x.s.Parallel)
		x.s.Starts, x.s.Ends = db.Time(starts), db.Time(ends)
		return x, err
	}, `
		SELECT course_id, id, starts_at, ends_at, break_minutes, other_minutes, topic, trainer, trainer_id, place, remote, parallel
		FROM course_sessions
		WHERE course_id IN (`+in+`)
		ORDER BY course_id, position, id`, args...)
	if err != nil {
		return nil, err
	}
	for _, x := range sessions {
		c := &list[at[x.course]]
		c.Sessions = append(c.Sessions, x.s)
	}
	costs, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		err := r.Scan(&x.course, &x.cost.ID, &x.cost.Category, &x.cost.Amount, &x.cost.ByParticipant, &x.cost.Tied, &x.cost.Sheet, &x.cost.Note)
		return x, err
	}, `
		SELECT course_id, id, category, amount_cents, by_participant, tied, sheet, note
		FROM course_costs
		WHERE course_id IN (`+in+`) AND phase = 'plan'
		ORDER BY course_id, position, id`, args...)
	for _, x := range costs {
		c := &list[at[x.course]]
		c.Costs = append(c.Costs, x.cost)
	}
	return list, err
}

func full(ctx context.Context, tx *db.Tx, id string) (Course, error) {
	c, err := byID(ctx, tx, id)
	if err != nil {
		return c, err
	}
	list, err := withParts(ctx, tx, []Course{c})
	if err != nil {
		return c, err
	}
	return list[0], nil
}

// putSessions stores the timetable. Sessions keep their ids, since attendance
// is noted by session; those that are gone take theirs with them.
func putSessions(ctx context.Context, tx *db.Tx, c *Course) error {
	keep := make([]string, 0, len(c.Sessions))
	for i := range c.Sessions {
		if c.Sessions[i].ID == "" {
			c.Sessions[i].ID = tx.NewID()
		}
		keep = append(keep, c.Sessions[i].ID)
	}
	in, args := db.In(2, keep)
	for _, q := range []string{
		`DELETE FROM course_attendance WHERE course_id = $1 AND session_id NOT IN (` + in + `)`,
		`DELETE FROM course_sessions WHERE course_id = $1 AND id NOT IN (` + in + `)`,
	} {
		if len(keep) == 0 {
			q = strings.NewReplacer(" AND session_id NOT IN (NULL)", "", " AND id NOT IN (NULL)", "").Replace(q)
		}
		if _, err := tx.Exec(ctx, q, append([]any{c.ID}, args...)...); err != nil {
			return err
		}
	}
	for i, s := range c.Sessions {
		_, err := tx.Exec(ctx, `
			INSERT INTO course_sessions (id, course_id, position, starts_at, ends_at, break_minutes, other_minutes, topic, trainer, trainer_id,
				place, remote, parallel)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
			ON CONFLICT (id) DO UPDATE SET
				position = excluded.position, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
				break_minutes = excluded.break_minutes, other_minutes = excluded.other_minutes, topic = excluded.topic,
				trainer = excluded.trainer, trainer_id = excluded.trainer_id, place = excluded.place, remote = excluded.remote,
				parallel = excluded.parallel`,
			s.ID, c.ID, i, db.Millis(s.Starts), db.Millis(s.Ends), s.Breaks, s.Other, s.Topic, s.Trainer, s.TrainerID, s.Place, s.Remote, s.Parallel)
		if err != nil {
			return err
		}
	}
	return nil
}

func putCosts(ctx context.Context, tx *db.Tx, course, phase string, costs []Cost) error {
	if _, err := tx.Exec(ctx, `DELETE FROM course_costs WHERE course_id = $1 AND phase = $2`, course, phase); err != nil {
		return err
	}
	for i, x := range costs {
		_, err := tx.Exec(ctx, `
			INSERT INTO course_costs (id, course_id, phase, position, category, amount_cents, by_participant, tied, sheet, note)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
			tx.NewID(), course, phase, i, string(x.Category), int64(x.Amount), x.ByParticipant, x.Tied, x.Sheet, x.Note)
		if err != nil {
			return err
		}
	}
	return nil
}

// deleteDraft takes a draft away with all its parts.
func deleteDraft(ctx context.Context, tx *db.Tx, id string) error {
	for _, q := range []string{
		`DELETE FROM course_sessions WHERE course_id = $1`,
		`DELETE FROM course_costs WHERE course_id = $1`,
		`DELETE FROM course_steps WHERE course_id = $1`,
		`DELETE FROM courses WHERE id = $1`,
	} {
		if _, err := tx.Exec(ctx, q, id); err != nil {
			return err
		}
	}
	return nil
}

func insertStep(ctx context.Context, tx *db.Tx, course string, t Taken) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO course_steps (id, course_id, action, state_from, state_to, person_id, comment, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		tx.NewID(), course, string(t.Action), string(t.From), string(t.To), t.Person, t.Comment, db.Millis(t.At))
	return err
}

// history is what was done to a course, the latest first.
func history(ctx context.Context, tx *db.Tx, course string) ([]Taken, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Taken, error) {
		var t Taken
		var at int64
		err := r.Scan(&t.Action, &t.From, &t.To, &t.Person, &t.Comment, &at)
		t.At = db.Time(at)
		return t, err
	}, `
		SELECT action, state_from, state_to, person_id, comment, at
		FROM course_steps
		WHERE course_id = $1
		ORDER BY id DESC
		LIMIT 200`, course)
}

// settingsOf are the settings of study centres; those that have set none get
// the defaults.
func settingsOf(ctx context.Context, tx *db.Tx, centres []string) (map[string]Settings, error) {
	by := map[string]Settings{}
	for _, id := range centres {
		by[id] = Defaults(id)
	}
	in, args := db.In(1, centres)
	list, err := db.All(ctx, tx, func(r *sql.Rows) (Settings, error) {
		var s Settings
		return s, r.Scan(&s.Centre, &s.ReviewDays, &s.CheckDays, &s.AutoHours, &s.AutoCopies, &s.AutoUnsupported, &s.Grounds, &s.Correction)
	}, `
		SELECT centre_id, review_days, check_days, auto_hours, auto_copies, auto_unsupported, grounds, correction
		FROM course_settings
		WHERE centre_id IN (`+in+`)
		ORDER BY centre_id`, args...)
	for _, s := range list {
		by[s.Centre] = s
	}
	return by, err
}

func putSettings(ctx context.Context, tx *db.Tx, s Settings) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO course_settings (centre_id, review_days, check_days, auto_hours, auto_copies, auto_unsupported, grounds, correction)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
		ON CONFLICT (centre_id) DO UPDATE SET
			review_days = excluded.review_days, check_days = excluded.check_days, auto_hours = excluded.auto_hours,
			auto_copies = excluded.auto_copies, auto_unsupported = excluded.auto_unsupported,
			grounds = excluded.grounds, correction = excluded.correction`,
		s.Centre, s.ReviewDays, s.CheckDays, s.AutoHours, s.AutoCopies, s.AutoUnsupported, s.Grounds, s.Correction)
	return db.Classify(err)
}

// centreOf is the study centre that an organisation does its courses with: the
// one it is, or is under, or the one that it or the nearest above it belongs
// to, by an agreement before a membership. "" where there is none.
func centreOf(ctx context.Context, tx *db.Tx, org string, today civil.Date) (string, error) {
	for _, q := range []string{`
		SELECT c.id
		FROM org_ancestors a
		JOIN org_memberships m ON m.org_id = a.ancestor_id AND (m.last_day = '' OR m.last_day >= $2)
		JOIN organisations c ON c.id = m.in_id AND c.kind = 'study_centre'
		WHERE a.org_id = $1
		ORDER BY a.depth, CASE WHEN m.kind = 'agreement' THEN 0 ELSE 1 END, m.id`, `
		SELECT c.id
		FROM org_ancestors a
		JOIN organisations c ON c.id = a.ancestor_id AND c.kind = 'study_centre'
		WHERE a.org_id = $1 AND $2 <> ''
		ORDER BY a.depth`} {
		id, err := db.One(ctx, tx, db.Scan[string], q, org, today)
		if !errors.Is(err, db.ErrNoRows) {
			return id, err
		}
	}
	return "", nil
}
