package network

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"parvi/internal/platform/db"
)

func insertMessage(ctx context.Context, tx *db.Tx, m Message) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO network_messages (id, network_id, author, subject, body, audience, created_at, sent_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		m.ID, m.Network, m.Author, m.Subject, m.Text, m.Audience, db.Millis(m.Written), db.Millis(m.Sent))
	return err
}

func scanMessage(r *sql.Rows) (Message, error) {
	var m Message
	var written, sent int64
	err := r.Scan(&m.ID, &m.Network, &m.Author, &m.Subject, &m.Text, &m.Audience, &written, &sent, &m.Recipients)
	m.Written, m.Sent = db.Time(written), db.Time(sent)
	return m, err
}

const messageColumns = `id, network_id, author, subject, body, audience, created_at, sent_at, recipients`

func messageByID(ctx context.Context, tx *db.Tx, id string) (Message, error) {
	return db.One(ctx, tx, scanMessage, `
		SELECT `+messageColumns+`
		FROM network_messages
		WHERE id = $1`, id)
}

func messagesByIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Message, error) {
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, scanMessage, `
		SELECT `+messageColumns+`
		FROM network_messages
		WHERE id IN (`+in+`)
		ORDER BY id`, args...)
	m := make(map[string]Message, len(list))
	for _, one := range list {
		m[one.ID] = one
	}
	return m, err
}

func messages(ctx context.Context, tx *db.Tx, network string) ([]Message, error) {
	return db.All(ctx, tx, scanMessage, `
		SELECT `+messageColumns+`
		FROM network_messages
		WHERE network_id = $1 AND sent_at > 0
		ORDER BY sent_at DESC, id DESC
		LIMIT 200`, network)
}

func countRecipients(ctx context.Context, tx *db.Tx, id string, more int) error {
	_, err := tx.Exec(ctx, `
		UPDATE network_messages
		SET recipients = recipients + $2
		WHERE id = $1`, id, more)
	return err
}

// sameMessage is a message with the same words by the same author since then,
// "" when there is none.
func sameMessage(ctx context.Context, tx *db.Tx, network, author string, m Message, since time.Time) (string, error) {
	id, err := db.One(ctx, tx, db.Scan[string], `
		SELECT id
		FROM network_messages
		WHERE network_id = $1 AND author = $2 AND subject = $3 AND body = $4 AND audience = $5 AND created_at > $6
		ORDER BY id`, network, author, m.Subject, m.Text, m.Audience, db.Millis(since))
	if errors.Is(err, db.ErrNoRows) {
		return "", nil
	}
	return id, err
}
