package db

import (
	"context"
	"database/sql"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Touch marks what pages show as changed: every page built on one of the
// topics is stale once the transaction is committed. Topics are words such as
// "networks" or refs such as "network:ID".
//
// SQLite keeps one row a topic. On PostgreSQL a row written by all would make
// them collide, so each transaction adds rows of its own, which Tidy folds.
func (tx *Tx) Touch(ctx context.Context, topics ...string) error {
	for _, topic := range topics {
		if tx.touched[topic] {
			continue
		}
		if tx.touched == nil {
			tx.touched = map[string]bool{}
		}
		tx.touched[topic] = true
		var part int64
		if tx.d.dialect == Postgres {
			part = tx.d.random()
		}
		_, err := tx.Exec(ctx, `
			INSERT INTO topic_versions (topic, part, version)
			VALUES ($1, $2, $3)
			ON CONFLICT (topic, part) DO UPDATE SET version = excluded.version`, topic, part, tx.d.random())
		if err != nil {
			return fmt.Errorf("touch %s: %w", topic, err)
		}
	}
	return nil
}

// Versions is a fingerprint of the topics: another one than before if any of
// them was touched in between by whichever node, also for the first time.
func (d *DB) Versions(ctx context.Context, topics []string) (string, error) {
	list, args := In(1, topics)
	query := "SELECT topic, version FROM topic_versions WHERE topic IN (" + list + ") ORDER BY topic"
	if d.dialect == Postgres {
		query = "SELECT topic, concat(count(*), '.', sum(version)) FROM topic_versions WHERE topic IN (" + list + ") GROUP BY topic ORDER BY topic"
	}
	var b strings.Builder
	err := d.engine.query(ctx, query, args, func(rows *sql.Rows) error {
		var topic, version sql.RawBytes
		if err := rows.Scan(&topic, &version); err != nil {
			return err
		}
		if i := slices.Index(topics, string(topic)); i >= 0 {
			b.WriteString(strconv.Itoa(i))
		}
		b.WriteByte(':')
		b.Write(version)
		b.WriteByte(' ')
		return nil
	})
	if err != nil {
		return "", fmt.Errorf("db: versions: %w", err)
	}
	return b.String(), nil
}

// random is a positive number that does not come twice.
func (d *DB) random() int64 {
	var b [8]byte
	if _, err := io.ReadFull(d.opts.Rand, b[:]); err != nil {
		panic(fmt.Errorf("db: no randomness: %w", err))
	}
	return int64(binary.BigEndian.Uint64(b[:]) & math.MaxInt64)
}
