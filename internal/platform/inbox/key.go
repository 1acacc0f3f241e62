package inbox

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/db"
)

// key is a stored reply key.
type key struct {
	ID, Ref, Person string
	Purpose         Purpose
	EndedAt         time.Time // zero while it is in force
}

// Key gives the key by which a reply of a person about ref for a purpose is
// known: the same each time, 26 characters of base32, random. Whoever knows it
// can write as that person in that one place, whatever From says.
func Key(ctx context.Context, tx *db.Tx, p Purpose, ref, person string) (string, error) {
	keys, err := Keys(ctx, tx, p, ref, []string{person})
	return keys[person], err
}

// Keys is Key for many people about one thing, by person. It writes: call it
// where mails are enqueued, not where they are composed.
func Keys(ctx context.Context, tx *db.Tx, p Purpose, ref string, people []string) (map[string]string, error) {
	found := make(map[string]string, len(people))
	for part := range slices.Chunk(people, keysAtOnce) {
		if err := keys(ctx, tx, p, ref, part, found); err != nil {
			return nil, fmt.Errorf("reply keys: %w", err)
		}
	}
	return found, nil
}

const keysAtOnce = 100

func keys(ctx context.Context, tx *db.Tx, p Purpose, ref string, people []string, found map[string]string) error {
	list, in := db.In(3, people)
	there, err := db.All(ctx, tx, scanKey, `
		SELECT id, purpose, ref, person_id, ended_at
		FROM inbox_keys
		WHERE purpose = $1 AND ref = $2 AND person_id IN (`+list+`)
		ORDER BY id`, append([]any{string(p), ref}, in...)...)
	if err != nil {
		return err
	}
	var ended []string
	for _, k := range there {
		found[k.Person] = k.ID
		if !k.EndedAt.IsZero() {
			ended = append(ended, k.ID)
		}
	}
	if len(ended) > 0 {
		list, in := db.In(1, ended)
		if _, err := tx.Exec(ctx, `UPDATE inbox_keys SET ended_at = 0 WHERE id IN (`+list+`)`, in...); err != nil {
			return err
		}
	}
	var rows []string
	args := []any{string(p), ref, db.Millis(tx.Now)}
	for _, person := range people {
		if found[person] != "" {
			continue
		}
		found[person] = tx.NewToken()
		rows = append(rows, "("+db.Placeholder(len(args)+1)+", $1, $2, "+db.Placeholder(len(args)+2)+", $3)")
		args = append(args, found[person], person)
	}
	if len(rows) == 0 {
		return nil
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO inbox_keys (id, purpose, ref, person_id, created_at)
		VALUES `+strings.Join(rows, ", "), args...)
	return err
}

func scanKey(rows *db.Rows) (key, error) {
	var k key
	var ended int64
	err := rows.Scan(&k.ID, &k.Purpose, &k.Ref, &k.Person, &ended)
	k.EndedAt = db.Time(ended)
	return k, err
}

// EndKeys ends the keys about a thing for a purpose: a reply to them is
// refused from then on. A new Key for the same is the same, and in force again.
func EndKeys(ctx context.Context, tx *db.Tx, p Purpose, ref string) error {
	_, err := tx.Exec(ctx, `
		UPDATE inbox_keys
		SET ended_at = $1
		WHERE purpose = $2 AND ref = $3 AND ended_at = 0`, db.Millis(tx.Now), string(p), ref)
	return err
}

// Address is the mail address of a reply key.
func (s *Server) Address(key string) string { return Address(key, s.Domain) }

// Address is the mail address of a reply key at a domain.
func Address(key, domain string) string { return replyPrefix + key + "@" + domain }

const (
	replyPrefix = "reply+"
	keyLength   = 26
)

// keyIn finds the reply key in what stands before the @, in either case.
func keyIn(local string) (string, bool) {
	local = strings.ToLower(local)
	for _, prefix := range []string{replyPrefix, "reply-", "reply="} {
		if rest, ok := strings.CutPrefix(local, prefix); ok {
			return rest, true
		}
	}
	if len(local) != keyLength || strings.ContainsFunc(local, notBase32) {
		return "", false
	}
	return local, true
}

func notBase32(r rune) bool { return (r < 'a' || r > 'z') && (r < '2' || r > '7') }

// keyByID gives a key; ok is false when it was never given out.
func keyByID(ctx context.Context, tx *db.Tx, id string) (k key, ok bool, err error) {
	k, err = db.One(ctx, tx, scanKey, `
		SELECT id, purpose, ref, person_id, ended_at
		FROM inbox_keys
		WHERE id = $1`, id)
	if errors.Is(err, db.ErrNoRows) {
		return key{}, false, nil
	}
	return k, err == nil, err
}
