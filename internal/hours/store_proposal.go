package hours

import (
	"context"
	"database/sql"
	"errors"

	"parvi/internal/platform/db"
)

const selectProposals = `
	SELECT p.id, p.org_id, p.holder_id, p.centre_id, p.year, p.kind, p.state, p.grounds, p.into_id, p.taken, p.asked, p.given, p.note, p.version,
		p.person_id, p.created_at, p.changed_at, p.sent_at, p.decided_by, p.decided_at
	FROM hours_proposals p`

func scanProposal(r *sql.Rows) (Proposal, error) {
	var p Proposal
	var created, changed, sent, decided int64
	err := r.Scan(&p.ID, &p.Org, &p.Holder, &p.Centre, &p.Year, &p.Kind, &p.State, &p.Grounds, &p.Into, &p.Taken, &p.Asked, &p.Given, &p.Note, &p.Version,
		&p.Person, &created, &changed, &sent, &p.By, &decided)
	p.Created, p.Changed, p.At, p.Decided = db.Time(created), db.Time(changed), db.Time(sent), db.Time(decided)
	return p, err
}

func putProposal(ctx context.Context, tx *db.Tx, p Proposal) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO hours_proposals (id, org_id, holder_id, centre_id, year, kind, state, grounds, into_id, taken, asked, given, note, version,
			person_id, created_at, changed_at, sent_at, decided_by, decided_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
		ON CONFLICT (id) DO UPDATE SET
			state = excluded.state, grounds = excluded.grounds, into_id = excluded.into_id, taken = excluded.taken, asked = excluded.asked,
			given = excluded.given, note = excluded.note, version = excluded.version, person_id = excluded.person_id,
			changed_at = excluded.changed_at, sent_at = excluded.sent_at, decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
		p.ID, p.Org, p.Holder, p.Centre, p.Year, string(p.Kind), string(p.State), p.Grounds, p.Into, int64(p.Taken), int64(p.Asked), int64(p.Given), p.Note,
		p.Version, p.Person, db.Millis(p.Created), db.Millis(p.Changed), db.Millis(p.At), p.By, db.Millis(p.Decided))
	return db.Classify(err)
}

func putLines(ctx context.Context, tx *db.Tx, id string, lines []Line) error {
	if _, err := tx.Exec(ctx, `DELETE FROM hours_proposal_lines WHERE proposal_id = $1`, id); err != nil {
		return err
	}
	for i, l := range lines {
		if _, err := tx.Exec(ctx, `
			INSERT INTO hours_proposal_lines (id, proposal_id, place, title, hours)
			VALUES ($1, $2, $3, $4, $5)`, tx.NewID(), id, i, l.Title, int64(l.Hours)); err != nil {
			return err
		}
	}
	return nil
}

// withLines adds to proposals their lines and what was taken into them.
func withLines(ctx context.Context, tx *db.Tx, list []Proposal) ([]Proposal, error) {
	at := map[string]*Proposal{}
	var ids []string
	for i := range list {
		ids, at[list[i].ID] = append(ids, list[i].ID), &list[i]
	}
	in, args := db.In(1, ids)
	_, err := db.All(ctx, tx, func(r *sql.Rows) (struct{}, error) {
		var id string
		var l Line
		err := r.Scan(&id, &l.Title, &l.Hours)
		if p := at[id]; err == nil && p != nil {
			p.Lines = append(p.Lines, l)
		}
		return struct{}{}, err
	}, `
		SELECT proposal_id, title, hours
		FROM hours_proposal_lines
		WHERE proposal_id IN (`+in+`)
		ORDER BY proposal_id, place`, args...)
	if err != nil {
		return nil, err
	}
	_, err = db.All(ctx, tx, func(r *sql.Rows) (struct{}, error) {
		var id string
		var h Hours
		err := r.Scan(&id, &h)
		if p := at[id]; err == nil && p != nil {
			p.Below = h
		}
		return struct{}{}, err
	}, `
		SELECT into_id, CAST(SUM(taken) AS bigint)
		FROM hours_proposals
		WHERE into_id IN (`+in+`)
		GROUP BY into_id
		ORDER BY into_id`, args...)
	return list, err
}

func oneProposal(ctx context.Context, tx *db.Tx, query string, args ...any) (Proposal, error) {
	p, err := db.One(ctx, tx, scanProposal, selectProposals+query, args...)
	if err != nil {
		return p, err
	}
	list, err := withLines(ctx, tx, []Proposal{p})
	if err != nil {
		return p, err
	}
	return list[0], nil
}

func proposalByID(ctx context.Context, tx *db.Tx, id string) (Proposal, error) {
	return oneProposal(ctx, tx, ` WHERE p.id = $1`, id)
}

// proposalOf is what an organisation proposes for a year; zero when nothing.
func proposalOf(ctx context.Context, tx *db.Tx, org string, year int, kind Kind) (Proposal, error) {
	p, err := oneProposal(ctx, tx, ` WHERE p.org_id = $1 AND p.year = $2 AND p.kind = $3`, org, year, string(kind))
	if errors.Is(err, db.ErrNoRows) {
		return Proposal{}, nil
	}
	return p, err
}

// below are the proposals of what is under an organisation that wait for
// somebody above, or that were taken into its own.
func below(ctx context.Context, tx *db.Tx, org, into string, year int, kind Kind) ([]Proposal, error) {
	list, err := db.All(ctx, tx, scanProposal, selectProposals+`
		JOIN org_ancestors a ON a.org_id = p.org_id AND a.ancestor_id = $1 AND a.depth > 0
		WHERE p.year = $2 AND p.kind = $3 AND (p.state = 'sent' OR p.into_id = $4 AND p.into_id <> '')
		ORDER BY p.sent_at, p.id
		LIMIT 500`, org, year, string(kind), into)
	if err != nil {
		return nil, err
	}
	return withLines(ctx, tx, list)
}

func proposalsBy(ctx context.Context, tx *db.Tx, person string) ([]Proposal, error) {
	return db.All(ctx, tx, scanProposal, selectProposals+`
		WHERE p.person_id = $1
		ORDER BY p.id`, person)
}
