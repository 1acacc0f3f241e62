package hours

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

// tie is a member organisation and its study centre.
type tie struct{ holder, centre string }

// tieOf is whose hours an organisation uses: the nearest at or above it that
// belongs to a study centre on a day, by an agreement, a membership, or its
// place in the tree.
func tieOf(ctx context.Context, tx *db.Tx, unit string, on civil.Date) (tie, error) {
	return db.One(ctx, tx, scanTie, `
		SELECT a.ancestor_id, c.id
		FROM org_ancestors a
		JOIN org_memberships m ON m.org_id = a.ancestor_id AND (m.last_day = '' OR m.last_day >= $2)
		JOIN organisations c ON c.id = m.in_id AND c.kind = 'study_centre'
		WHERE a.org_id = $1
		ORDER BY a.depth, CASE WHEN m.kind = 'agreement' THEN 0 ELSE 1 END, m.id`, unit, on)
}

// placedUnder is the same by the tree alone: the one right under a study
// centre.
func placedUnder(ctx context.Context, tx *db.Tx, unit string) (tie, error) {
	return db.One(ctx, tx, scanTie, `
		SELECT h.ancestor_id, c.ancestor_id
		FROM org_ancestors h
		JOIN org_ancestors c ON c.org_id = h.ancestor_id AND c.depth = 1
		JOIN organisations o ON o.id = c.ancestor_id AND o.kind = 'study_centre'
		WHERE h.org_id = $1
		ORDER BY h.depth`, unit)
}

func scanTie(r *sql.Rows) (tie, error) {
	var t tie
	return t, r.Scan(&t.holder, &t.centre)
}

// between are a unit and what is above it below the holder, the nearest
// first; ErrNoRows when the unit is not under the holder.
func between(ctx context.Context, tx *db.Tx, unit, holder string) ([]string, error) {
	above, err := db.All(ctx, tx, db.Scan[string], `
		SELECT ancestor_id
		FROM org_ancestors
		WHERE org_id = $1
		ORDER BY depth`, unit)
	if err != nil {
		return nil, err
	}
	for i, id := range above {
		if id == holder {
			return above[:i], nil
		}
	}
	return nil, db.ErrNoRows
}

// endOfTime is after every posting.
var endOfTime = time.UnixMilli(1 << 52)

// sums are the sums of a holder's postings up to an instant, by account and
// entry.
func sums(ctx context.Context, tx *db.Tx, holder string, year int, kind Kind, until time.Time) ([]sum, error) {
	query, args := `
		SELECT account_id, entry, CAST(SUM(hours) AS bigint)
		FROM hours_postings
		WHERE holder_id = $1 AND year = $2 AND kind = $3
		GROUP BY account_id, entry
		ORDER BY account_id, entry`, []any{holder, year, string(kind)}
	if until != endOfTime {
		query, args = `
		SELECT account_id, entry, CAST(SUM(hours) AS bigint)
		FROM hours_postings
		WHERE holder_id = $1 AND year = $2 AND kind = $3 AND at < $4
		GROUP BY account_id, entry
		ORDER BY account_id, entry`, append(args, db.Millis(until))
	}
	return db.All(ctx, tx, func(r *sql.Rows) (sum, error) {
		var s sum
		return s, r.Scan(&s.account, &s.entry, &s.hours)
	}, query, args...)
}

func insertPosting(ctx context.Context, tx *db.Tx, p Posting) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO hours_postings (id, holder_id, centre_id, year, kind, entry, account_id, unit_id, hours, ref, cause, grounds, person_id, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
		p.ID, p.Holder, p.Centre, p.Year, string(p.Kind), string(p.Entry), p.Account, p.Unit, int64(p.Hours), p.Ref, p.Cause, p.Grounds, p.Person, db.Millis(p.At))
	return err
}

// booked is what a course holds; zero when it never held anything.
func booked(ctx context.Context, tx *db.Tx, ref string) (Booked, error) {
	type row struct {
		Posting
	}
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.Holder, &x.Centre, &x.Unit, &x.Year, &x.Kind, &x.Account, &x.Entry, &x.Hours)
	}, `
		SELECT holder_id, centre_id, unit_id, year, kind, account_id, entry, hours
		FROM hours_postings
		WHERE ref = $1
		ORDER BY at, id`, ref)
	if err != nil || len(rows) == 0 {
		return Booked{Ref: ref}, err
	}
	// The last reservation tells whose it is; what it held before elsewhere has
	// been released there.
	last := rows[0]
	for _, x := range rows {
		if x.Entry == Reserved {
			last = x
		}
	}
	b := Booked{Ref: ref, Holder: last.Holder, Centre: last.Centre, Unit: last.Unit, Year: last.Year, Kind: last.Kind}
	at := map[string]int{}
	for _, x := range rows {
		if x.Holder != b.Holder || x.Year != b.Year || x.Kind != b.Kind {
			continue
		}
		i, known := at[x.Account]
		if !known {
			i = len(b.Parts)
			at[x.Account] = i
			b.Parts = append(b.Parts, Account{Unit: x.Account})
		}
		switch p := &b.Parts[i]; x.Entry {
		case Reserved:
			p.Reserved += x.Hours
		case Released:
			p.Reserved -= x.Hours
		case Consumed:
			p.Reserved -= x.Hours
			p.Consumed += x.Hours
		case Restored:
			p.Consumed -= x.Hours
		}
	}
	return b, nil
}

func overflowOf(ctx context.Context, tx *db.Tx, holder string) (Overflow, error) {
	o, err := db.One(ctx, tx, db.Scan[string], `
		SELECT overflow
		FROM hours_holders
		WHERE holder_id = $1`, holder)
	if errors.Is(err, db.ErrNoRows) {
		return Overflows[0], nil
	}
	return Overflow(o), err
}

func putOverflow(ctx context.Context, tx *db.Tx, holder string, o Overflow) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO hours_holders (holder_id, overflow, changed_at)
		VALUES ($1, $2, $3)
		ON CONFLICT (holder_id) DO UPDATE SET overflow = excluded.overflow, changed_at = excluded.changed_at`,
		holder, string(o), db.Millis(tx.Now))
	return err
}

const selectYear = `
	SELECT centre_id, year, proposals_from, proposals_until, usable_from, closes_on
	FROM hours_years`

func scanYear(r *sql.Rows) (Year, error) {
	var y Year
	return y, r.Scan(&y.Centre, &y.Year, &y.ProposalsFrom, &y.ProposalsUntil, &y.UsableFrom, &y.ClosesOn)
}

// yearOf are the days that a centre has set for a year; none when it has not.
func yearOf(ctx context.Context, tx *db.Tx, centre string, year int) (Year, error) {
	y, err := db.One(ctx, tx, scanYear, selectYear+` WHERE centre_id = $1 AND year = $2`, centre, year)
	if errors.Is(err, db.ErrNoRows) {
		return Year{Centre: centre, Year: year}, nil
	}
	return y, err
}

func putYear(ctx context.Context, tx *db.Tx, y Year) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO hours_years (centre_id, year, proposals_from, proposals_until, usable_from, closes_on, changed_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (centre_id, year) DO UPDATE SET
			proposals_from = excluded.proposals_from, proposals_until = excluded.proposals_until,
			usable_from = excluded.usable_from, closes_on = excluded.closes_on, changed_at = excluded.changed_at`,
		y.Centre, y.Year, y.ProposalsFrom, y.ProposalsUntil, y.UsableFrom, y.ClosesOn, db.Millis(tx.Now))
	return err
}

const selectPostings = `
	SELECT id, holder_id, centre_id, year, kind, entry, account_id, unit_id, hours, ref, cause, grounds, person_id, at
	FROM hours_postings`

func scanPosting(r *sql.Rows) (Posting, error) {
	var p Posting
	var at int64
	err := r.Scan(&p.ID, &p.Holder, &p.Centre, &p.Year, &p.Kind, &p.Entry, &p.Account, &p.Unit, &p.Hours, &p.Ref, &p.Cause, &p.Grounds, &p.Person, &at)
	p.At = db.Time(at)
	return p, err
}

func postingsBy(ctx context.Context, tx *db.Tx, person string) ([]Posting, error) {
	return db.All(ctx, tx, scanPosting, selectPostings+`
		WHERE person_id = $1
		ORDER BY id`, person)
}
