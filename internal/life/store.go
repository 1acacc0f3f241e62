package life

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/space"
)

// refs are networks as the spaces they are.
func refs(networks []string) []string {
	out := make([]string, len(networks))
	for i, id := range networks {
		out[i] = string(space.NewRef("network", id))
	}
	return out
}

// wrote is how many entries one author has written in one space.
type wrote struct {
	space, author string
	n             int
}

func writers(ctx context.Context, tx *db.Tx, networks []string, since time.Time) ([]wrote, error) {
	in, args := db.In(2, refs(networks))
	return db.All(ctx, tx, func(r *sql.Rows) (wrote, error) {
		var w wrote
		return w, r.Scan(&w.space, &w.author, &w.n)
	}, `
		SELECT space, author, COUNT(id)
		FROM space_entries
		WHERE at >= $1 AND hidden_at = 0 AND space IN (`+in+`)
		GROUP BY space, author
		ORDER BY space, author`, append([]any{db.Millis(since)}, args...)...)
}

// turnover is how many people are, came to be and ceased to be members.
type turnover struct {
	space               string
	members, came, left int
}

func turnovers(ctx context.Context, tx *db.Tx, networks []string, since time.Time) (map[string]turnover, error) {
	in, args := db.In(2, refs(networks))
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (turnover, error) {
		var t turnover
		return t, r.Scan(&t.space, &t.members, &t.came, &t.left)
	}, `
		SELECT space,
			SUM(CASE WHEN state = 'joined' THEN 1 ELSE 0 END),
			SUM(CASE WHEN from_at >= $1 THEN 1 ELSE 0 END),
			SUM(CASE WHEN to_at >= $1 THEN 1 ELSE 0 END)
		FROM space_members
		WHERE level = 'member' AND person_id IS NOT NULL AND from_at > 0 AND space IN (`+in+`)
		GROUP BY space
		ORDER BY space`, append([]any{db.Millis(since)}, args...)...)
	out := make(map[string]turnover, len(rows))
	for _, t := range rows {
		out[space.Ref(t.space).ID()] = t
	}
	return out, err
}

// entries are what was written in networks since an instant, for the pulse.
func entries(ctx context.Context, tx *db.Tx, networks []string, since time.Time) ([]Happened, error) {
	in, args := db.In(2, refs(networks))
	return db.All(ctx, tx, func(r *sql.Rows) (Happened, error) {
		var h Happened
		var at int64
		var id, top string
		err := r.Scan(&id, &top, &h.Author, &at)
		h.At, h.Reply = db.Time(at), id != top
		return h, err
	}, `
		SELECT id, top, author, at
		FROM space_entries
		WHERE at >= $1 AND hidden_at = 0 AND space IN (`+in+`)
		ORDER BY at, id`, append([]any{db.Millis(since)}, args...)...)
}

// movements are when people came to be members and when they ceased to be.
func movements(ctx context.Context, tx *db.Tx, networks []string, since time.Time) (came, left []time.Time, err error) {
	in, args := db.In(2, refs(networks))
	_, err = db.All(ctx, tx, func(r *sql.Rows) (bool, error) {
		var from, to int64
		err := r.Scan(&from, &to)
		if from >= db.Millis(since) {
			came = append(came, db.Time(from))
		}
		if to >= db.Millis(since) {
			left = append(left, db.Time(to))
		}
		return true, err
	}, `
		SELECT from_at, to_at
		FROM space_members
		WHERE level = 'member' AND person_id IS NOT NULL AND from_at > 0 AND (from_at >= $1 OR to_at >= $1) AND space IN (`+in+`)
		ORDER BY from_at, id`, append([]any{db.Millis(since)}, args...)...)
	return came, left, err
}

// sharedMembers are how many people each two networks have in common.
func sharedMembers(ctx context.Context, tx *db.Tx, networks []string) (map[Pair]int, error) {
	in, args := db.In(1, refs(networks))
	out := map[Pair]int{}
	var person string
	var theirs []string
	count := func() {
		for i, a := range theirs {
			for _, b := range theirs[i+1:] {
				out[PairOf(a, b)]++
			}
		}
		theirs = theirs[:0]
	}
	_, err := db.All(ctx, tx, func(r *sql.Rows) (bool, error) {
		var who, ref string
		err := r.Scan(&who, &ref)
		if who != person {
			count()
			person = who
		}
		theirs = append(theirs, space.Ref(ref).ID())
		return true, err
	}, `
		SELECT person_id, space
		FROM space_members
		WHERE level = 'member' AND state = 'joined' AND person_id IS NOT NULL AND space IN (`+in+`)
		ORDER BY person_id, space`, args...)
	count()
	return out, err
}

const proposalColumns = `id, network_id, was, phase, reasons, state, made_at, due_day, answered_by, answered_at, reason`

func scanProposal(r *sql.Rows) (Proposal, error) {
	var p Proposal
	var reasons string
	err := r.Scan(&p.ID, &p.Network, &p.Was, &p.Phase, &reasons, &p.State, &p.Made, &p.Due, &p.AnsweredBy, &p.AnsweredAt, &p.Reason)
	if err != nil {
		return p, err
	}
	return p, json.Unmarshal([]byte(reasons), &p.Reasons)
}

func insertProposal(ctx context.Context, tx *db.Tx, p Proposal) error {
	reasons, err := json.Marshal(p.Reasons)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO life_proposals (id, network_id, was, phase, reasons, state, made_at, due_day)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		p.ID, p.Network, p.Was, p.Phase, string(reasons), p.State, p.Made, p.Due)
	return err
}

// settle closes a proposal that is open.
func settle(ctx context.Context, tx *db.Tx, p Proposal) error {
	_, err := tx.Exec(ctx, `
		UPDATE life_proposals
		SET state = $2, answered_by = $3, answered_at = $4, reason = $5
		WHERE id = $1 AND state = 'open'`, p.ID, p.State, p.AnsweredBy, p.AnsweredAt, p.Reason)
	return err
}

func reasoned(ctx context.Context, tx *db.Tx, id string, reasons []Reason) error {
	b, err := json.Marshal(reasons)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		UPDATE life_proposals
		SET reasons = $2
		WHERE id = $1`, id, string(b))
	return err
}

func proposalByID(ctx context.Context, tx *db.Tx, id string) (Proposal, error) {
	return db.One(ctx, tx, scanProposal, `
		SELECT `+proposalColumns+`
		FROM life_proposals
		WHERE id = $1`, id)
}

// latest is the newest proposal of each network that is open or was answered.
func latest(ctx context.Context, tx *db.Tx, networks []string) (map[string][]Proposal, error) {
	in, args := db.In(1, networks)
	list, err := db.All(ctx, tx, scanProposal, `
		SELECT `+proposalColumns+`
		FROM life_proposals
		WHERE state <> 'lapsed' AND network_id IN (`+in+`)
		ORDER BY made_at DESC, id DESC`, args...)
	out := map[string][]Proposal{}
	for _, p := range list {
		out[p.Network] = append(out[p.Network], p)
	}
	return out, err
}

func openProposals(ctx context.Context, tx *db.Tx, networks []string) ([]Proposal, error) {
	in, args := db.In(1, networks)
	return db.All(ctx, tx, scanProposal, `
		SELECT `+proposalColumns+`
		FROM life_proposals
		WHERE state = 'open' AND network_id IN (`+in+`)
		ORDER BY due_day, id`, args...)
}

// settingsOf are the thresholds each organisation has set, as a settings text.
func settingsOf(ctx context.Context, tx *db.Tx) (map[string]Settings, error) {
	out := map[string]Settings{}
	_, err := db.All(ctx, tx, func(r *sql.Rows) (bool, error) {
		var id, text string
		var s Settings
		if err := r.Scan(&id, &text); err != nil {
			return false, err
		}
		err := json.Unmarshal([]byte(text), &s)
		out[id] = s.filled()
		return true, err
	}, `
		SELECT org_id, settings
		FROM life_settings
		ORDER BY org_id`)
	return out, err
}

func putSettings(ctx context.Context, tx *db.Tx, orgID, by string, s Settings) error {
	b, err := json.Marshal(s)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO life_settings (org_id, settings, changed_by, changed_at)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (org_id) DO UPDATE SET settings = excluded.settings, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
		orgID, string(b), by, db.Millis(tx.Now))
	return err
}

// nearer is an organisation above another, by how far.
type nearer struct {
	org, above string
	depth      int
}

func roofs(ctx context.Context, tx *db.Tx, orgs []string) ([]nearer, error) {
	in, args := db.In(1, orgs)
	return db.All(ctx, tx, func(r *sql.Rows) (nearer, error) {
		var n nearer
		return n, r.Scan(&n.org, &n.above, &n.depth)
	}, `
		SELECT org_id, ancestor_id, depth
		FROM org_ancestors
		WHERE org_id IN (`+in+`)
		ORDER BY org_id, depth, ancestor_id`, args...)
}

// Rest is a pause with the day it is looked at again.
type Rest struct {
	Network  string
	Review   civil.Date
	Reason   string
	Reminded civil.Date
}

func putRest(ctx context.Context, tx *db.Tx, r Rest, by string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO life_rests (network_id, review_day, reason, reminded_on, set_by, set_at)
		VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (network_id) DO UPDATE SET review_day = excluded.review_day, reason = excluded.reason,
			reminded_on = excluded.reminded_on, set_by = excluded.set_by, set_at = excluded.set_at`,
		r.Network, r.Review, r.Reason, r.Reminded, by, db.Millis(tx.Now))
	return err
}

func rests(ctx context.Context, tx *db.Tx, networks []string) (map[string]Rest, error) {
	in, args := db.In(1, networks)
	list, err := db.All(ctx, tx, func(r *sql.Rows) (Rest, error) {
		var one Rest
		return one, r.Scan(&one.Network, &one.Review, &one.Reason, &one.Reminded)
	}, `
		SELECT t.network_id, t.review_day, t.reason, t.reminded_on
		FROM life_rests t
		JOIN networks n ON n.id = t.network_id AND n.phase = 'resting'
		WHERE t.network_id IN (`+in+`)
		ORDER BY t.network_id`, args...)
	out := map[string]Rest{}
	for _, one := range list {
		out[one.Network] = one
	}
	return out, err
}

// absent is nil when there is no row.
func absent(err error) (bool, error) {
	if errors.Is(err, db.ErrNoRows) {
		return true, nil
	}
	return false, err
}

// joinedOf are those of the people who are in a space.
func joinedOf(ctx context.Context, tx *db.Tx, ref string, people []string) (map[string]bool, error) {
	in, args := db.In(2, people)
	list, err := db.All(ctx, tx, db.Scan[string], `
		SELECT person_id
		FROM space_members
		WHERE space = $1 AND state = 'joined' AND level <> 'representative' AND person_id IN (`+in+`)
		ORDER BY person_id`, append([]any{ref}, args...)...)
	out := make(map[string]bool, len(list))
	for _, p := range list {
		out[p] = true
	}
	return out, err
}

// uncoordinated are the networks that are there and that no organisation
// coordinates on a day.
func uncoordinated(ctx context.Context, tx *db.Tx, on civil.Date) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT n.id
		FROM networks n
		WHERE n.published AND (n.ended_on = '' OR n.ended_on >= $1) AND n.phase NOT IN ('merged', 'ended') AND NOT EXISTS (
			SELECT 1
			FROM network_coordinators c
			WHERE c.network_id = n.id AND c.role <> 'funder' AND (c.from_day = '' OR c.from_day <= $1) AND (c.to_day = '' OR c.to_day >= $1))
		ORDER BY n.name_sort, n.id`, on)
}
