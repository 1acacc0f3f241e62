package db_test

import (
	"context"
	"os"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

// durable is a migrated SQLite database as in production: synchronous=FULL.
func durable(tb testing.TB) *db.DB {
	tb.Helper()
	d, err := db.Open(tb.Context(), "sqlite:"+dbtest.File(tb), db.Options{Now: dbtest.NewClock(dbtest.Start).Now, Rand: dbtest.NewRand()})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { d.Close() })
	return d
}

func prepare(b *testing.B, d *db.DB) {
	b.Helper()
	ctx := b.Context()
	err := d.Write(ctx, func(tx *db.Tx) error {
		if _, err := tx.Exec(ctx, "CREATE TABLE things (id text PRIMARY KEY, name text NOT NULL, n bigint NOT NULL)"); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, "INSERT INTO things (id, name, n) VALUES ($1, $2, $3)", "one", "Yksi", 1); err != nil {
			return err
		}
		return tx.Touch(ctx, "networks", "network:1")
	})
	if err != nil {
		b.Fatal(err)
	}
}

// BenchmarkWriteOne is one client at full durability: the price of a commit.
func BenchmarkWriteOne(b *testing.B) {
	d := durable(b)
	prepare(b, d)
	for b.Loop() {
		insertThing(b, d)
	}
}

// BenchmarkWriteGrouped is 64 clients at full durability.
func BenchmarkWriteGrouped(b *testing.B) {
	d := durable(b)
	prepare(b, d)
	b.SetParallelism(32)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			insertThing(b, d)
		}
	})
	s := d.Stats()
	b.ReportMetric(float64(s.Writes)/float64(s.Commits), "writes/commit")
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "writes/s")
}

func insertThing(b *testing.B, d *db.DB) {
	ctx, cancel := context.WithCancel(b.Context()) // as a request has
	defer cancel()
	err := d.Write(ctx, func(tx *db.Tx) error {
		_, err := tx.Exec(ctx, "INSERT INTO things (id, name, n) VALUES ($1, $2, $3)", tx.NewID(), "Anna", 3)
		return err
	})
	if err != nil {
		b.Error(err)
	}
}

func BenchmarkReadPoint(b *testing.B) {
	d := durable(b)
	prepare(b, d)
	ctx, cancel := context.WithCancel(b.Context())
	defer cancel()
	for b.Loop() {
		err := d.Read(ctx, func(tx *db.Tx) error {
			var name string
			var n int
			return tx.QueryRow(ctx, "SELECT name, n FROM things WHERE id = $1", "one").Scan(&name, &n)
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVersions(b *testing.B) {
	d := durable(b)
	prepare(b, d)
	ctx, cancel := context.WithCancel(b.Context())
	defer cancel()
	topics := []string{"networks", "installation", "network:1"}
	for b.Loop() {
		if _, err := d.Versions(ctx, topics); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkPostgresOne is one client; .ci/postgres --durable for true figures.
func BenchmarkPostgresOne(b *testing.B) {
	d := benchPostgres(b)
	for b.Loop() {
		insertThing(b, d)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "writes/s")
}

// BenchmarkPostgresAlone is 64 clients that want a place in one meeting: a
// count, an insert, an audit-like insert, each after the other.
func BenchmarkPostgresAlone(b *testing.B) {
	d := benchPostgres(b)
	ctx := b.Context()
	b.SetParallelism(32)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			err := d.Write(ctx, func(tx *db.Tx) error {
				var n int
				if err := tx.QueryRow(ctx, "SELECT n FROM things WHERE id = $1", "one").Scan(&n); err != nil {
					return err
				}
				if _, err := tx.Exec(ctx, "INSERT INTO things (id, name, n) VALUES ($1, $2, $3)", tx.NewID(), "Anna", n); err != nil {
					return err
				}
				if _, err := tx.Exec(ctx, "INSERT INTO things (id, name, n) VALUES ($1, $2, $3)", tx.NewID(), "audit", n); err != nil {
					return err
				}
				_, err := tx.Exec(ctx, "UPDATE things SET n = n + 1 WHERE id = $1", "one")
				return err
			}, db.Alone("meeting:1"))
			if err != nil {
				b.Error(err)
			}
		}
	})
	b.ReportMetric(float64(d.Stats().Retries)/float64(b.N), "retries/write")
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "writes/s")
}

func benchPostgres(b *testing.B) *db.DB {
	b.Helper()
	if os.Getenv(dbtest.Env) == "" {
		b.Skip(dbtest.Env + " is not set")
	}
	d := dbtest.Postgres(b)
	prepare(b, d)
	return d
}
