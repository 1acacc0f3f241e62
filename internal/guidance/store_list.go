package guidance

import (
	"context"
	"database/sql"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

// Filter is what of a desk one wants to see.
type Filter struct {
	Tab           Tab
	Topic         Topic
	Region        string
	Mine          bool
	Offset, Limit int
}

// Tab is a part of the desk.
type Tab string

// The tabs of the desk.
const (
	TabWaits    Tab = "waits"    // for an answer
	TabLate     Tab = "late"     // past its day
	TabFollow   Tab = "follow"   // for somebody else
	TabAnswered Tab = "answered" // for the asker
	TabClosed   Tab = "closed"
)

// Tabs lists them.
var Tabs = []Tab{TabWaits, TabLate, TabFollow, TabAnswered, TabClosed}

// where is the condition of a tab; $1 is today.
var where = map[Tab]string{
	TabWaits:    `c.state IN ('new', 'assigned') AND $1 <> ''`,
	TabLate:     `c.state IN ('new', 'assigned', 'waiting') AND c.due_day <> '' AND c.due_day < $1`,
	TabFollow:   `c.state = 'waiting' AND $1 <> ''`,
	TabAnswered: `c.state = 'answered' AND $1 <> ''`,
	TabClosed:   `c.state = 'closed' AND $1 <> ''`,
}

// conditions are those of a filter, for cases of these study centres; an
// operator sees those of all.
func (f Filter) conditions(today civil.Date, centres []string, everywhere bool, who string) (string, []any) {
	args := []any{today.String()}
	var parts []string
	add := func(condition string, arg any) {
		args = append(args, arg)
		parts = append(parts, strings.ReplaceAll(condition, "?", db.Placeholder(len(args))))
	}
	if !everywhere {
		list, in := db.In(len(args)+1, centres)
		args = append(args, in...)
		add("(c.centre_id IN ("+list+") OR c.assigned_id = ?)", who)
	}
	if f.Mine {
		add("(c.assigned_id = ? OR c.state = 'new')", who)
	}
	if f.Topic != "" {
		add("c.topic = ?", string(f.Topic))
	}
	if f.Region != "" {
		add("c.region = ?", f.Region)
	}
	if len(parts) == 0 {
		return "", args
	}
	return " AND " + strings.Join(parts, " AND "), args
}

func desk(ctx context.Context, tx *db.Tx, f Filter, centres []string, everywhere bool, who string) (list []Case, counts map[Tab]int, err error) {
	cond, args := f.conditions(tx.Today(), centres, everywhere, who)
	counts = map[Tab]int{}
	var sums []string
	for _, t := range Tabs {
		sums = append(sums, "COALESCE(SUM(CASE WHEN "+where[t]+" THEN 1 ELSE 0 END), 0)")
	}
	n := make([]int, len(Tabs))
	dest := make([]any, len(Tabs))
	for i := range n {
		dest[i] = &n[i]
	}
	if err := tx.QueryRow(ctx, `SELECT `+strings.Join(sums, ", ")+` FROM guidance_cases c WHERE 1 = 1`+cond, args...).Scan(dest...); err != nil {
		return nil, nil, err
	}
	for i, t := range Tabs {
		counts[t] = n[i]
	}
	order := "c.due_day, c.id"
	if f.Tab == TabClosed {
		order = "c.closed_at DESC, c.id"
	}
	args = append(args, f.Limit, f.Offset)
	list, err = db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM guidance_cases c
		WHERE `+where[f.Tab]+cond+`
		ORDER BY `+order+`
		LIMIT `+db.Placeholder(len(args)-1)+` OFFSET `+db.Placeholder(len(args)), args...)
	return list, counts, err
}

// mine are the cases somebody asked, the newest first.
func mine(ctx context.Context, tx *db.Tx, who string, offset, limit int) (list []Case, total int, err error) {
	if err := tx.QueryRow(ctx, `SELECT count(*) FROM guidance_cases WHERE asker_id = $1`, who).Scan(&total); err != nil {
		return nil, 0, err
	}
	list, err = db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM guidance_cases c
		WHERE c.asker_id = $1
		ORDER BY c.moved_at DESC, c.id
		LIMIT $2 OFFSET $3`, who, limit, offset)
	return list, total, err
}

// dueBy are cases in some states that are due before a day and of which nobody
// was reminded for it.
func dueBy(ctx context.Context, tx *db.Tx, states string, before civil.Date, limit int) ([]Case, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM guidance_cases c
		WHERE c.state IN (`+states+`) AND c.due_day <> '' AND c.due_day < $1 AND c.reminded_day <> c.due_day
		ORDER BY c.due_day, c.id
		LIMIT $2`, before.String(), limit)
}

// keepers are study centres with closed cases in which something is still said.
func keepers(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT centre_id
		FROM guidance_cases
		WHERE state = 'closed' AND erased_at = 0
		ORDER BY centre_id`)
}

// toErase are a study centre's cases that were closed before a day.
func toErase(ctx context.Context, tx *db.Tx, centre string, before civil.Date) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT id
		FROM guidance_cases
		WHERE centre_id = $1 AND state = 'closed' AND erased_at = 0 AND closed_at > 0 AND closed_at < $2
		ORDER BY closed_at, id
		LIMIT 200`, centre, db.Millis(before.Start()))
}

// erase takes away what was said and by whom; what is counted stays.
func erase(ctx context.Context, tx *db.Tx, id string) error {
	if _, err := tx.Exec(ctx, `UPDATE guidance_entries SET words = '', message_id = '' WHERE case_id = $1`, id); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `
		UPDATE guidance_cases
		SET title = '', asker_id = '', asker_name = '', asker_email = '', asker_key = $2, org_name = '', page = '', erased_at = $3
		WHERE id = $1`, id, tx.NewToken(), db.Millis(tx.Now))
	return err
}

// ownEntry is what somebody said in a case.
type ownEntry struct {
	Case string    `json:"case"`
	Kind EntryKind `json:"kind"`
	Text string    `json:"text"`
	At   string    `json:"at"`
}

func ownEntries(ctx context.Context, tx *db.Tx, who string) ([]ownEntry, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (e ownEntry, err error) {
		var at int64
		err = r.Scan(&e.Case, &e.Kind, &e.Text, &at)
		e.At = db.Time(at).Format("2006-01-02T15:04:05Z07:00")
		return e, err
	}, `
		SELECT e.case_id, e.kind, e.words, e.at
		FROM guidance_entries e
		JOIN guidance_cases c ON c.id = e.case_id
		WHERE e.author_id = $1 OR c.asker_id = $1 AND e.kind IN ('question', 'reply', 'answer')
		ORDER BY e.case_id, e.number`, who)
}
