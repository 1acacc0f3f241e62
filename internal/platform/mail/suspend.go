package mail

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/db"
)

// Suspension is an address to which nothing is sent, since mail to it comes
// back or its owner has called ours spam.
type Suspension struct {
	Address string
	Reason  string // "hard", "soft" or "complaint"
	At      time.Time
}

// Suspend stops mail to an address; it tells whether that is new.
func Suspend(ctx context.Context, tx *db.Tx, address, reason string) (fresh bool, err error) {
	n, err := tx.Exec(ctx, `
		INSERT INTO mail_suspended (address, reason, at)
		VALUES ($1, $2, $3)
		ON CONFLICT (address) DO NOTHING`, strings.ToLower(address), reason, db.Millis(tx.Now))
	return n > 0, err
}

// Restore lets mail to an address go out again; it tells whether it had been
// stopped.
func Restore(ctx context.Context, tx *db.Tx, address string) (was bool, err error) {
	n, err := tx.Exec(ctx, `DELETE FROM mail_suspended WHERE address = $1`, strings.ToLower(address))
	return n > 0, err
}

// Suspended gives those of the addresses to which nothing is sent.
func Suspended(ctx context.Context, tx *db.Tx, addresses []string) (map[string]Suspension, error) {
	found := map[string]Suspension{}
	for part := range slices.Chunk(addresses, 100) {
		list, args := db.In(1, part)
		all, err := db.All(ctx, tx, scanSuspension, `
			SELECT address, reason, at
			FROM mail_suspended
			WHERE address IN (`+list+`)`, args...)
		if err != nil {
			return nil, err
		}
		for _, s := range all {
			found[s.Address] = s
		}
	}
	return found, nil
}

// Suspensions are all of them, the newest first.
func Suspensions(ctx context.Context, tx *db.Tx, limit int) ([]Suspension, error) {
	return db.All(ctx, tx, scanSuspension, `
		SELECT address, reason, at
		FROM mail_suspended
		ORDER BY at DESC, address
		LIMIT $1`, limit)
}

func scanSuspension(rows *db.Rows) (Suspension, error) {
	var s Suspension
	var at int64
	err := rows.Scan(&s.Address, &s.Reason, &at)
	s.At = db.Time(at)
	return s, err
}

// hold takes out the letters to suspended addresses, but those asked for.
func hold(ctx context.Context, tx *db.Tx, letters []Letter, only []int) error {
	var any bool
	any, err := db.Exists(ctx, tx, `SELECT 1 FROM mail_suspended LIMIT 1`)
	if err != nil || !any {
		return err
	}
	var to []string
	for _, i := range only {
		to = append(to, strings.ToLower(letters[i].To.Mail))
	}
	stopped, err := Suspended(ctx, tx, to)
	if err != nil {
		return err
	}
	for _, i := range only {
		if _, stop := stopped[strings.ToLower(letters[i].To.Mail)]; stop && !letters[i].Asked {
			letters[i] = Letter{}
		}
	}
	return nil
}

// Refusal is a letter that a server has refused for good while it was sent.
type Refusal struct {
	ID, To, Text string
	Code         int
}

// RecipientOf is the address to which the letter of an outbox row went;
// db.ErrNoRows when there is no such row, or nothing was sent.
func RecipientOf(ctx context.Context, tx *db.Tx, id string) (string, error) {
	to, err := db.One(ctx, tx, db.Scan[string], `
		SELECT recipient
		FROM mail_outbox
		WHERE id = $1`, id)
	if err == nil && to == "" {
		err = errors.Join(errors.New("mail: nothing was sent"), db.ErrNoRows)
	}
	return to, err
}
