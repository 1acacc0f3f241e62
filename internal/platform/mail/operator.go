package mail

import (
	"context"
	"database/sql"
	"errors"
	"strconv"
	"strings"
	"time"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Entry is one row of the outbox as operators see it.
type Entry struct {
	ID, Kind  string
	State     State
	Recipient string // known once it was composed
	Subject   string
	Attempts  int
	Size      int
	QueuedAt  time.Time
	DueAt     time.Time // zero when nothing is left to do
	DoneAt    time.Time // zero until then
	LastError string
	Kept      bool // the whole message can be read with KeptByID
}

// Filter chooses entries; zero fields choose all.
type Filter struct {
	To    string // the recipient's whole address
	State State
	Kept  bool // only those whose message is kept
}

// Entries gives rows of the outbox, the newest first, and the cursor of the next page, "" at
// the end.
func Entries(ctx context.Context, tx *db.Tx, f Filter, limit int, cursor string) (entries []Entry, next string, err error) {
	where := []string{"(mail_outbox.id < $1 OR $1 = '')"}
	args := []any{cursor}
	add := func(cond string, v any) {
		args = append(args, v)
		where = append(where, cond+" = $"+strconv.Itoa(len(args)))
	}
	join := "LEFT JOIN mail_kept ON mail_kept.id = mail_outbox.id"
	if f.Kept {
		join = "JOIN mail_kept ON mail_kept.id = mail_outbox.id"
	}
	switch to := strings.ToLower(strings.TrimSpace(f.To)); {
	case to != "" && f.Kept:
		add("mail_kept.recipient", to)
	case to != "":
		add("mail_outbox.recipient", to)
	}
	if f.State != "" {
		add("mail_outbox.state", string(f.State))
	}
	args = append(args, limit+1)
	entries, err = db.All(ctx, tx, scanEntry, `
		SELECT mail_outbox.id, kind, state, mail_outbox.recipient, subject, attempt, size, queued_at, due_at, done_at, last_error,
			mail_kept.id IS NOT NULL
		FROM mail_outbox
		`+join+`
		WHERE `+strings.Join(where, " AND ")+`
		ORDER BY mail_outbox.id DESC
		LIMIT $`+strconv.Itoa(len(args)), args...)
	if err == nil && len(entries) > limit {
		entries = entries[:limit]
		next = entries[limit-1].ID
	}
	return entries, next, err
}

func scanEntry(rows *sql.Rows) (Entry, error) {
	var e Entry
	var queued, due, done int64
	err := rows.Scan(&e.ID, &e.Kind, &e.State, &e.Recipient, &e.Subject, &e.Attempts, &e.Size, &queued, &due, &done, &e.LastError, &e.Kept)
	e.QueuedAt, e.DueAt, e.DoneAt = db.Time(queued), db.Time(due), db.Time(done)
	return e, err
}

// Kept gives the messages that were kept instead of being sent, the newest
// first; to narrows them to one recipient.
func Kept(ctx context.Context, tx *db.Tx, to string, limit int, cursor string) (entries []Entry, next string, err error) {
	return Entries(ctx, tx, Filter{To: to, Kept: true}, limit, cursor)
}

// KeptByID gives a kept message as a mail program reads it; Raw is the file.
func KeptByID(ctx context.Context, tx *db.Tx, id string) (*Message, error) {
	raw, err := db.One(ctx, tx, db.Scan[string], `
		SELECT message
		FROM mail_kept
		WHERE id = $1`, id)
	if errors.Is(err, db.ErrNoRows) {
		return nil, fault.Missing(err)
	} else if err != nil {
		return nil, err
	}
	return Parse([]byte(raw))
}

// Failures gives what was given up, the newest first.
func Failures(ctx context.Context, tx *db.Tx, limit int, cursor string) (entries []Entry, next string, err error) {
	return Entries(ctx, tx, Filter{State: Failed}, limit, cursor)
}

// Retry puts one failed row back into the queue. Who may is for the caller to
// check.
func Retry(ctx context.Context, tx *db.Tx, who authz.Actor, id string) error {
	n, err := requeue(ctx, tx, `AND id = $2`, id)
	if err != nil {
		return err
	}
	if n == 0 {
		found, err := db.Exists(ctx, tx, `SELECT 1 FROM mail_outbox WHERE id = $1`, id)
		if err != nil {
			return err
		}
		if !found {
			return fault.Missing(nil)
		}
		return fault.New(fault.Conflict, msgNotFailed)
	}
	return audit.Record(ctx, tx, who, "mail.retry", "mail:"+id, nil)
}

// RetryAll puts everything that failed back into the queue, and nothing that
// was sent, and tells how much it was.
func RetryAll(ctx context.Context, tx *db.Tx, who authz.Actor) (int, error) {
	n, err := requeue(ctx, tx, ``)
	if err != nil || n == 0 {
		return 0, err
	}
	return int(n), audit.Record(ctx, tx, who, "mail.retry_all", "mail:", map[string]int64{"messages": n})
}

func requeue(ctx context.Context, tx *db.Tx, cond string, args ...any) (int64, error) {
	n, err := tx.Exec(ctx, `
		UPDATE mail_outbox
		SET state = 'queued', due_at = $1, queued_at = $1, done_at = 0
		WHERE state = 'failed' `+cond, append([]any{db.Millis(tx.Now)}, args...)...)
	if n > 0 {
		tx.Wake(waker)
	}
	return n, err
}

// Waiting tells how many letters wait and since when the oldest does.
func Waiting(ctx context.Context, tx *db.Tx) (n int, since time.Time, err error) {
	var oldest int64
	err = tx.QueryRow(ctx, `
		SELECT count(id), coalesce(min(queued_at), 0)
		FROM mail_outbox
		WHERE due_at > 0`).Scan(&n, &oldest)
	return n, db.Time(oldest), err
}
