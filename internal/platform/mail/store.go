package mail

import (
	"context"
	"database/sql"
	"strconv"
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

// chunks are the numbers of rows that statements are prepared for.
var chunks = [...]int{64, 16, 4, 1}

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

// values writes n rows of placeholders, width each, numbered from from.
// A column named in casts is cast, since PostgreSQL takes a bare one for text.
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
			p := "$" + strconv.Itoa(from+i*width+j)
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
func prepared(before string, width int, from int, tail string, casts map[int]string) map[int]string {
	m := make(map[int]string, len(chunks))
	for _, n := range chunks {
		m[n] = before + values(from, n, width, casts) + tail
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
			id := 4 + 2*i
			b.WriteString("($" + strconv.Itoa(id) + ", $1, $" + strconv.Itoa(id+1) + ", $2, 'queued', $3, $3)")
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
}

// settled holds the statements that write outcomes: id, attempt, state,
// due_at, done_at, recipient, subject, message_id, size, last_error.
var settled = prepared(`
	UPDATE mail_outbox
	SET state = v.column3, due_at = v.column4, done_at = v.column5, recipient = v.column6, subject = v.column7,
		message_id = v.column8, size = v.column9, last_error = v.column10
	FROM (VALUES `, 10, 1, `) AS v
	WHERE mail_outbox.id = v.column1 AND mail_outbox.attempt = v.column2 AND mail_outbox.state = 'sending'`,
	map[int]string{1: "bigint", 3: "bigint", 4: "bigint", 8: "bigint"})

var keepRows = prepared(`INSERT INTO mail_kept (id, recipient, message) VALUES `, 3, 1, ` ON CONFLICT (id) DO NOTHING`, nil)

// settle writes outcomes. A row that somebody else has taken since stays
// theirs.
func settle(ctx context.Context, tx *db.Tx, outcomes []outcome) error {
	args := make([]any, 0, 10*chunks[0])
	err := eachChunk(outcomes, func(part []outcome) error {
		args = args[:0]
		for i := range part {
			o := &part[i]
			var due, done int64
			if o.state == Queued {
				due = db.Millis(tx.Now.Add(o.after))
			} else {
				done = db.Millis(tx.Now)
			}
			args = append(args, o.id, o.attempt, string(o.state), due, done, o.recipient, o.subject, o.messageID, o.size, o.err)
		}
		_, err := tx.Exec(ctx, settled[len(part)], args...)
		return err
	})
	if err != nil {
		return err
	}
	var kept []outcome
	for i := range outcomes {
		if outcomes[i].kept != "" {
			kept = append(kept, outcomes[i])
		}
	}
	return eachChunk(kept, func(part []outcome) error {
		args = args[:0]
		for i := range part {
			args = append(args, part[i].id, part[i].recipient, part[i].kept)
		}
		_, err := tx.Exec(ctx, keepRows[len(part)], args...)
		return err
	})
}
