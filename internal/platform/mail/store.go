package mail

import (
	"context"
	"database/sql"
	"strings"
	"time"

	"parvi/internal/platform/db"
)

// row is a row of the outbox that was taken to be sent.
type row struct {
	id, kind, args string
	attempt        int64 // the fence: what was counted when it was taken
	queuedAt       time.Time
}

// chunks are the numbers of rows that statements are prepared for. More would
// cost more: SQLite's driver looks for the name of each parameter from the
// first on.
var chunks = [...]int{32, 8, 1}

// eachChunk calls f with pieces of as few different lengths as may be.
func eachChunk[T any](all []T, f func(part []T) error) error {
	for _, n := range chunks {
		for len(all) >= n {
			if err := f(all[:n]); err != nil {
				return err
			}
			all = all[n:]
		}
	}
	return nil
}

// values writes n rows of placeholders, width each, numbered from from. A
// column named in casts is cast, since PostgreSQL takes a bare one for text.
func values(from, n, width int, casts map[int]string) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteByte('(')
		for j := range width {
			if j > 0 {
				b.WriteString(", ")
			}
			p := db.Placeholder(from + i*width + j)
			if t := casts[j]; t != "" {
				p = "CAST(" + p + " AS " + t + ")"
			}
			b.WriteString(p)
		}
		b.WriteByte(')')
	}
	return b.String()
}

// prepared keeps the statements that are put together, by number of rows.
func prepared(before string, from, width int, casts map[int]string, after string) map[int]string {
	m := make(map[int]string, len(chunks))
	for _, n := range chunks {
		m[n] = before + values(from, n, width, casts) + after
	}
	return m
}

var insertRows = func() map[int]string {
	m := map[int]string{}
	for _, n := range chunks {
		var b strings.Builder
		b.WriteString(`INSERT INTO mail_outbox (id, kind, args, priority, state, due_at, queued_at) VALUES `)
		for i := range n {
			if i > 0 {
				b.WriteString(", ")
			}
			id, args := db.Placeholder(4+2*i), db.Placeholder(5+2*i)
			b.WriteString("(" + id + ", $1, " + args + ", $2, 'queued', $3, $3)")
		}
		m[n] = b.String()
	}
	return m
}()

func insert(ctx context.Context, tx *db.Tx, kind string, priority int, rows []string) error {
	args := make([]any, 0, 3+2*chunks[0])
	return eachChunk(rows, func(part []string) error {
		args = append(args[:0], kind, priority, db.Millis(tx.Now))
		for _, r := range part {
			args = append(args, tx.NewID(), r)
		}
		_, err := tx.Exec(ctx, insertRows[len(part)], args...)
		return err
	})
}

// nextDue is when the next row of the kinds is due; zero when none waits.
func nextDue(ctx context.Context, tx *db.Tx, kinds []string) (time.Time, error) {
	var next int64
	for priority := 1; priority <= 2; priority++ {
		list, args := db.In(2, kinds)
		due, err := db.All(ctx, tx, db.Scan[int64], `
			SELECT due_at
			FROM mail_outbox
			WHERE priority = $1 AND due_at > 0 AND kind IN (`+list+`)
			ORDER BY due_at, id
			LIMIT 1`, append([]any{priority}, args...)...)
		if err != nil {
			return time.Time{}, err
		}
		if len(due) > 0 && (next == 0 || due[0] < next) {
			next = due[0]
		}
	}
	return db.Time(next), nil
}

// claim takes up to limit due rows, also those whose lease ran out.
func claim(ctx context.Context, tx *db.Tx, kinds []string, limit int, lease time.Duration) ([]row, error) {
	list, in := db.In(4, kinds)
	query := `
		SELECT id, kind, args, attempt + 1, queued_at
		FROM mail_outbox
		WHERE priority = $1 AND due_at > 0 AND due_at <= $2 AND kind IN (` + list + `)
		ORDER BY due_at, id
		LIMIT $3 ` + tx.SkipLocked()
	var taken []row
	for priority := 1; priority <= 2 && len(taken) < limit; priority++ {
		more, err := db.All(ctx, tx, scanRow, query,
			append([]any{priority, db.Millis(tx.Now), limit - len(taken)}, in...)...)
		if err != nil {
			return nil, err
		}
		taken = append(taken, more...)
	}
	if len(taken) == 0 {
		return nil, nil
	}
	ids := make([]string, len(taken))
	for i := range taken {
		ids[i] = taken[i].id
	}
	list, in = db.In(2, ids)
	_, err := tx.Exec(ctx, `
		UPDATE mail_outbox
		SET state = 'sending', attempt = attempt + 1, due_at = $1
		WHERE id IN (`+list+`)`, append([]any{db.Millis(tx.Now.Add(lease))}, in...)...)
	return taken, err
}

func scanRow(rows *sql.Rows) (row, error) {
	var r row
	var queued int64
	err := rows.Scan(&r.id, &r.kind, &r.args, &r.attempt, &queued)
	r.queuedAt = db.Time(queued)
	return r, err
}

// outcome is what became of a row that was taken.
type outcome struct {
	row
	state     State
	after     time.Duration // until the next attempt, of one that is queued again
	recipient string
	subject   string
	messageID string // "" where it follows from the row's id
	size      int
	err       string
	kept      string // the whole message, where it is kept
	code      int    // of a server that refused it for good
}

// sentRows write what was sent: id, attempt, recipient, subject, message_id,
// size.
var sentRows = prepared(`
	UPDATE mail_outbox
	SET state = 'sent', due_at = 0, done_at = $1, recipient = v.column3, subject = v.column4, message_id = v.column5,
		size = v.column6, last_error = ''
	FROM (VALUES `, 2, 6, map[int]string{1: "bigint", 5: "bigint"}, `) AS v
	WHERE mail_outbox.id = v.column1 AND mail_outbox.attempt = v.column2 AND mail_outbox.state = 'sending'`)

var keepRows = prepared(`INSERT INTO mail_kept (id, recipient, message) VALUES `, 1, 3, nil, ` ON CONFLICT (id) DO NOTHING`)

// settle writes outcomes. A row that somebody else has taken since stays
// theirs.
func settle(ctx context.Context, tx *db.Tx, outcomes []outcome) error {
	var sent, kept []*outcome
	for i := range outcomes {
		o := &outcomes[i]
		if o.state != Sent {
			if err := settleOne(ctx, tx, o); err != nil {
				return err
			}
			continue
		}
		sent = append(sent, o)
		if o.kept != "" {
			kept = append(kept, o)
		}
	}
	args := make([]any, 0, 1+6*chunks[0])
	err := eachChunk(sent, func(part []*outcome) error {
		args = append(args[:0], db.Millis(tx.Now))
		for _, o := range part {
			args = append(args, o.id, o.attempt, o.recipient, o.subject, o.messageID, o.size)
		}
		_, err := tx.Exec(ctx, sentRows[len(part)], args...)
		return err
	})
	if err != nil {
		return err
	}
	return eachChunk(kept, func(part []*outcome) error {
		args = args[:0]
		for _, o := range part {
			args = append(args, o.id, o.recipient, o.kept)
		}
		_, err := tx.Exec(ctx, keepRows[len(part)], args...)
		return err
	})
}

// settleOne writes the outcome of a row that was not sent.
func settleOne(ctx context.Context, tx *db.Tx, o *outcome) error {
	var due, done int64
	if o.state == Queued {
		due = db.Millis(tx.Now.Add(o.after))
	} else {
		done = db.Millis(tx.Now)
	}
	_, err := tx.Exec(ctx, `
		UPDATE mail_outbox
		SET state = $3, due_at = $4, done_at = $5, recipient = $6, subject = $7, message_id = $8, size = $9, last_error = $10
		WHERE id = $1 AND attempt = $2 AND state = 'sending'`,
		o.id, o.attempt, string(o.state), due, done, o.recipient, o.subject, o.messageID, o.size, o.err)
	return err
}
