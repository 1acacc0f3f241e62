package db

import (
	"context"
	"database/sql"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
)

// Touch marks what pages show as changed: every page built on one of the
// topics is stale once the transaction is committed. Topics are words such as
// "networks" or refs such as "network:ID".
//
// SQLite keeps one row a topic. On PostgreSQL a row written by all would make
// them collide, so each transaction adds rows of its own, which Tidy folds.
func (tx *Tx) Touch(ctx context.Context, topics ...string) error {
	for _, topic := range topics {
		if tx.touched[topic] || tx.c.group.touches(topic) {
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
		tx.c.group.touch(topic)
	}
	return nil
}

// Versions is a fingerprint of the topics: another one than before if any of
// them was touched in between by whichever node, also for the first time.
func (d *DB) Versions(ctx context.Context, topics []string) (string, error) {
	v, err := d.engine.versions(ctx, slices.Compact(slices.Sorted(slices.Values(topics))))
	if err != nil {
		return "", fmt.Errorf("db: versions: %w", err)
	}
	return v, nil
}

// fingerprint reads the versions of topics. They are random, so their number
// and sum stand for all of them.
func fingerprint(topics []string, query func(query string, args []any, each func(*sql.Rows) error) error) (string, error) {
	list, args := In(1, topics)
	var count, sum sql.RawBytes
	var print string
	err := query("SELECT count(*), coalesce(sum(version), 0) FROM topic_versions WHERE topic IN ("+list+")", args,
		func(rows *sql.Rows) error {
			err := rows.Scan(&count, &sum)
			print = string(count) + "." + string(sum)
			return err
		})
	return print, err
}

// random is a positive number that does not come twice, small enough that
// SQLite can add 200 of them.
func (d *DB) random() int64 {
	var b [8]byte
	if _, err := io.ReadFull(d.opts.Rand, b[:]); err != nil {
		panic(fmt.Errorf("db: no randomness: %w", err))
	}
	return int64(binary.BigEndian.Uint64(b[:]) >> 9)
}

// Tidy folds the rows of Touch, deletes old Idempotency-Keys and lets SQLite
// look at tables that have grown. The jobs runner calls it every hour.
func (d *DB) Tidy(ctx context.Context) error {
	err := d.Write(ctx, func(tx *Tx) error {
		_, err := tx.Exec(ctx, `
			DELETE FROM idempotency_keys
			WHERE created_at < $1`, Millis(tx.Now.Add(-keepKeys)))
		if err != nil {
			return err
		}
		if d.dialect == SQLite {
			_, err := tx.Exec(ctx, "PRAGMA optimize")
			return err
		}
		// A topic's rows become one with a new version: were one of them kept,
		// the fingerprint could be one it had before. READ COMMITTED (Claim)
		// deletes what it sees and leaves what comes meanwhile.
		_, err = tx.Exec(ctx, `
			WITH gone AS (
				DELETE FROM topic_versions
				WHERE topic IN (SELECT topic FROM topic_versions GROUP BY topic HAVING count(*) > 8)
				RETURNING topic
			)
			INSERT INTO topic_versions (topic, part, version)
			SELECT DISTINCT topic, CAST($1 AS bigint), CAST($2 AS bigint) FROM gone`, d.random(), d.random())
		return err
	}, Claim(), Named("db.tidy"))
	if err != nil {
		return fmt.Errorf("db: tidy: %w", err)
	}
	return nil
}
