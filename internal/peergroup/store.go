package peergroup

import (
	"context"
	"database/sql"
	"strconv"
	"time"

	"parvi/internal/course"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

const columns = `g.id, g.org_id, g.centre_id, g.state, g.version, g.name, g.lang, g.aim, g.topic, g.sources, g.house_rules, g.leader_name, g.leader_email, g.leader_id,
	g.first_day, g.last_day, g.planned, g.learned, g.leader_age, g.income_cents, g.in_books, g.registered, g.other_funding, g.created_by, g.created_at,
	g.submitted_at, g.reported_by, g.reported_at, g.paid_on, g.moved_at`

func scan(r *sql.Rows) (Group, error) {
	var g Group
	var planned, income, created, submitted, reported, moved int64
	err := r.Scan(&g.ID, &g.Org, &g.Centre, &g.State, &g.Version, &g.Name, &g.Lang, &g.Aim, &g.Topic, &g.Sources, &g.HouseRules, &g.LeaderName, &g.LeaderEmail, &g.Leader,
		&g.First, &g.Last, &planned, &g.Account.Learned, &g.Account.LeaderAge, &income, &g.Account.InBooks, &g.Account.Registered, &g.Account.OtherFunding, &g.CreatedBy, &created,
		&submitted, &g.ReportedBy, &reported, &g.PaidOn, &moved)
	g.Planned, g.Account.Income = course.Hours(planned), money.Cents(income)
	g.Created, g.SubmittedAt, g.ReportedAt, g.Moved = db.Time(created), db.Time(submitted), db.Time(reported), db.Time(moved)
	return g, err
}

func byID(ctx context.Context, tx *db.Tx, id string) (Group, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM peergroups g
		WHERE g.id = $1`, id)
}

func byIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Group, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	list, args := db.In(1, ids)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM peergroups g
		WHERE g.id IN (`+list+`)
		ORDER BY g.id`, args...)
}

func insert(ctx context.Context, tx *db.Tx, g Group) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO peergroups (id, org_id, centre_id, state, name, lang, aim, topic, sources, house_rules, leader_name, leader_email, leader_id, first_day, last_day,
			planned, learned, leader_age, income_cents, in_books, registered, other_funding, created_by, created_at, submitted_at, reported_by, reported_at, paid_on, moved_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29)`,
		g.ID, g.Org, g.Centre, string(g.State), g.Name, string(g.Lang), g.Aim, g.Topic, g.Sources, g.HouseRules, g.LeaderName, g.LeaderEmail, g.Leader,
		g.First.String(), g.Last.String(), int64(g.Planned), g.Account.Learned, g.Account.LeaderAge, int64(g.Account.Income), g.Account.InBooks, g.Account.Registered,
		g.Account.OtherFunding, g.CreatedBy, db.Millis(g.Created), db.Millis(g.SubmittedAt), g.ReportedBy, db.Millis(g.ReportedAt), dayText(g.PaidOn), db.Millis(g.Moved))
	return db.Classify(err)
}

func dayText(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

// update stores a group that was read as of its version; the next has the next
// one.
func update(ctx context.Context, tx *db.Tx, g Group) error {
	_, err := tx.Exec(ctx, `
		UPDATE peergroups
		SET state = $2, version = version + 1, name = $3, lang = $4, aim = $5, topic = $6, sources = $7, house_rules = $8, leader_name = $9, leader_email = $10,
			leader_id = $11, first_day = $12, last_day = $13, planned = $14, learned = $15, leader_age = $16, income_cents = $17, in_books = $18, registered = $19,
			other_funding = $20, submitted_at = $21, reported_by = $22, reported_at = $23, paid_on = $24, moved_at = $25
		WHERE id = $1`,
		g.ID, string(g.State), g.Name, string(g.Lang), g.Aim, g.Topic, g.Sources, g.HouseRules, g.LeaderName, g.LeaderEmail, g.Leader, g.First.String(), g.Last.String(),
		int64(g.Planned), g.Account.Learned, g.Account.LeaderAge, int64(g.Account.Income), g.Account.InBooks, g.Account.Registered, g.Account.OtherFunding,
		db.Millis(g.SubmittedAt), g.ReportedBy, db.Millis(g.ReportedAt), dayText(g.PaidOn), db.Millis(g.Moved))
	return db.Classify(err)
}

func remove(ctx context.Context, tx *db.Tx, id string) error {
	for _, q := range []string{
		`DELETE FROM peergroup_present WHERE meeting_id IN (SELECT id FROM peergroup_meetings WHERE group_id = $1)`,
		`DELETE FROM peergroup_meetings WHERE group_id = $1`,
		`DELETE FROM peergroup_members WHERE group_id = $1`,
		`DELETE FROM peergroup_costs WHERE group_id = $1`,
		`DELETE FROM peergroup_steps WHERE group_id = $1`,
		`DELETE FROM peergroups WHERE id = $1`,
	} {
		if _, err := tx.Exec(ctx, q, id); err != nil {
			return err
		}
	}
	return nil
}

func members(ctx context.Context, tx *db.Tx, group string) ([]Member, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (m Member, err error) {
		return m, r.Scan(&m.ID, &m.Name, &m.Email, &m.Young)
	}, `
		SELECT id, name, email, young
		FROM peergroup_members
		WHERE group_id = $1
		ORDER BY name_sort, id`, group)
}

func insertMember(ctx context.Context, tx *db.Tx, group string, m Member) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO peergroup_members (id, group_id, name, name_sort, email, young)
		VALUES ($1, $2, $3, $4, $5, $6)`, m.ID, group, m.Name, i18n.SortKey(m.Name), m.Email, m.Young)
	return db.Classify(err)
}

func deleteMember(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `DELETE FROM peergroup_members WHERE id = $1`, id)
	return err
}

func meetings(ctx context.Context, tx *db.Tx, group string) ([]Meeting, error) {
	list, err := db.All(ctx, tx, func(r *sql.Rows) (m Meeting, err error) {
		var starts, ends int64
		err = r.Scan(&m.ID, &starts, &ends, &m.Breaks, &m.Studied)
		m.Starts, m.Ends = db.Time(starts), db.Time(ends)
		return m, err
	}, `
		SELECT id, starts_at, ends_at, breaks, studied
		FROM peergroup_meetings
		WHERE group_id = $1
		ORDER BY starts_at, id`, group)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	there, err := db.All(ctx, tx, func(r *sql.Rows) (x [2]string, err error) {
		return x, r.Scan(&x[0], &x[1])
	}, `
		SELECT p.meeting_id, p.member_id
		FROM peergroup_present p
		JOIN peergroup_meetings m ON m.id = p.meeting_id
		WHERE m.group_id = $1
		ORDER BY p.meeting_id, p.member_id`, group)
	by := map[string][]string{}
	for _, x := range there {
		by[x[0]] = append(by[x[0]], x[1])
	}
	for i := range list {
		list[i].Present = by[list[i].ID]
	}
	return list, err
}

// putMeeting stores a meeting, new or changed, and who was there.
func putMeeting(ctx context.Context, tx *db.Tx, group string, m Meeting) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO peergroup_meetings (id, group_id, starts_at, ends_at, breaks, studied)
		VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (id) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at, breaks = excluded.breaks, studied = excluded.studied`,
		m.ID, group, db.Millis(m.Starts), db.Millis(m.Ends), m.Breaks, m.Studied)
	if err != nil {
		return db.Classify(err)
	}
	if _, err := tx.Exec(ctx, `DELETE FROM peergroup_present WHERE meeting_id = $1`, m.ID); err != nil {
		return err
	}
	for _, who := range m.Present {
		if _, err := tx.Exec(ctx, `INSERT INTO peergroup_present (meeting_id, member_id) VALUES ($1, $2)`, m.ID, who); err != nil {
			return db.Classify(err)
		}
	}
	return nil
}

func deleteMeeting(ctx context.Context, tx *db.Tx, id string) error {
	if _, err := tx.Exec(ctx, `DELETE FROM peergroup_present WHERE meeting_id = $1`, id); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `DELETE FROM peergroup_meetings WHERE id = $1`, id)
	return err
}

func costs(ctx context.Context, tx *db.Tx, group string) ([]Cost, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (c Cost, err error) {
		var amount int64
		err = r.Scan(&c.ID, &c.Category, &amount, &c.Note)
		c.Amount = money.Cents(amount)
		return c, err
	}, `
		SELECT id, category, amount, note
		FROM peergroup_costs
		WHERE group_id = $1
		ORDER BY id`, group)
}

func insertCost(ctx context.Context, tx *db.Tx, group string, c Cost) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO peergroup_costs (id, group_id, category, amount, note)
		VALUES ($1, $2, $3, $4, $5)`, c.ID, group, c.Category, int64(c.Amount), c.Note)
	return db.Classify(err)
}

func deleteCost(ctx context.Context, tx *db.Tx, group, id string) error {
	_, err := tx.Exec(ctx, `DELETE FROM peergroup_costs WHERE group_id = $1 AND id = $2`, group, id)
	return err
}

func insertStep(ctx context.Context, tx *db.Tx, group string, s Step) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO peergroup_steps (id, group_id, action, state, person_id, comment, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, tx.NewID(), group, string(s.Action), string(s.State), s.Person, s.Comment, db.Millis(s.At))
	return db.Classify(err)
}

func steps(ctx context.Context, tx *db.Tx, group string) ([]Step, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (s Step, err error) {
		var at int64
		err = r.Scan(&s.Action, &s.State, &s.Person, &s.Comment, &at)
		s.At = db.Time(at)
		return s, err
	}, `
		SELECT action, state, person_id, comment, at
		FROM peergroup_steps
		WHERE group_id = $1
		ORDER BY id`, group)
}

// filter narrows a list of groups. Of the first three, what is set is joined by
// or.
type filter struct {
	under   []string // organisations, with all under them
	centres []string
	leader  string
	state   State
	year    int // in which the period ends
	offset  int
	limit   int
}

func (f filter) where() (string, []any) {
	cond, args := "(g.leader_id = $1 AND g.leader_id <> ''", []any{f.leader}
	if len(f.under) > 0 {
		in, more := db.In(len(args)+1, f.under)
		cond += " OR g.org_id IN (SELECT a.org_id FROM org_ancestors a WHERE a.ancestor_id IN (" + in + "))"
		args = append(args, more...)
	}
	if len(f.centres) > 0 {
		in, more := db.In(len(args)+1, f.centres)
		cond += " OR g.state <> 'draft' AND g.centre_id IN (" + in + ")"
		args = append(args, more...)
	}
	cond += ")"
	if f.state != "" {
		args = append(args, string(f.state))
		cond += " AND g.state = $" + strconv.Itoa(len(args))
	}
	if f.year > 0 {
		args = append(args, civil.Date{Year: f.year, Month: time.January, Day: 1}.String(), civil.Date{Year: f.year, Month: time.December, Day: 31}.String())
		cond += " AND g.last_day >= $" + strconv.Itoa(len(args)-1) + " AND g.last_day <= $" + strconv.Itoa(len(args))
	}
	return cond, args
}

func list(ctx context.Context, tx *db.Tx, f filter) (groups []Group, total int, err error) {
	cond, args := f.where()
	total, err = db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(*)
		FROM peergroups g
		WHERE `+cond, args...)
	if err != nil {
		return nil, 0, err
	}
	n := len(args)
	groups, err = db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM peergroups g
		WHERE `+cond+`
		ORDER BY g.last_day DESC, g.id DESC
		LIMIT $`+strconv.Itoa(n+1)+` OFFSET $`+strconv.Itoa(n+2), append(args, f.limit, f.offset)...)
	return groups, total, err
}

type own struct {
	Group string    `json:"group"`
	As    string    `json:"as"`
	At    time.Time `json:"at"`
}

func ownRows(ctx context.Context, tx *db.Tx, who string) ([]own, error) {
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (x own, err error) {
		var at int64
		err = r.Scan(&x.Group, &x.As, &at)
		x.At = db.Time(at)
		return x, err
	}, `
		SELECT g.name, 'leader', g.created_at
		FROM peergroups g
		WHERE g.leader_id = $1
		UNION ALL
		SELECT g.name, s.action, s.at
		FROM peergroup_steps s
		JOIN peergroups g ON g.id = s.group_id
		WHERE s.person_id = $1
		ORDER BY 3, 1, 2`, who)
	if rows == nil {
		rows = []own{}
	}
	return rows, err
}
