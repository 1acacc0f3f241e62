package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the floor's own driver
	_ "modernc.org/sqlite"             // the floor's own driver
)

// postgres is the server that make bench has started.
func postgres() (string, error) {
	url := os.Getenv("PARVI_TEST_POSTGRES")
	if url == "" {
		return "", errors.New("PARVI_TEST_POSTGRES names no server: run .ci/postgres --durable go run ./bench -db postgres")
	}
	return url, nil
}

// named is the URL of another database of the same server.
func named(url, name string) string {
	path, query, _ := strings.Cut(url, "?")
	return path[:strings.LastIndex(path, "/")+1] + name + "?" + query
}

// freshDatabase makes a database, a copy of a template if one is named.
func freshDatabase(ctx context.Context, template, what string) (url string, drop func(), err error) {
	base, err := postgres()
	if err != nil {
		return "", nil, err
	}
	d, err := sql.Open("pgx", base)
	if err != nil {
		return "", nil, err
	}
	defer d.Close()
	name := fmt.Sprintf("bench_%s_%d", what, time.Now().UnixNano())
	create := "CREATE DATABASE " + name
	if template != "" {
		create += " TEMPLATE " + template
	}
	if _, err := d.ExecContext(ctx, create); err != nil {
		return "", nil, err
	}
	// What was copied is written before anything is measured.
	if _, err := d.ExecContext(ctx, "CHECKPOINT"); err != nil {
		return "", nil, err
	}
	return named(base, name), func() {
		if d, err := sql.Open("pgx", base); err == nil {
			_, _ = d.Exec("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)")
			_ = d.Close()
		}
	}, nil
}

// seededPostgres is a fresh copy of a seeded database.
func (b *bench) seededPostgres(ctx context.Context) (string, func(), error) {
	base, err := postgres()
	if err != nil {
		return "", nil, err
	}
	template := fmt.Sprintf("bench_seed_%s_%d", strings.ReplaceAll(filepath.Base(b.cache), "-", "_"), b.scale)
	d, err := sql.Open("pgx", base)
	if err != nil {
		return "", nil, err
	}
	defer d.Close()
	var there bool
	if err := d.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)", template).Scan(&there); err != nil {
		return "", nil, err
	}
	if !there {
		if err := b.seedPostgres(ctx, d, base, template); err != nil {
			return "", nil, err
		}
	}
	return freshDatabase(ctx, template, "run")
}

func (b *bench) seedPostgres(ctx context.Context, d *sql.DB, base, template string) error {
	say("seeding scale %d on PostgreSQL", b.scale)
	begun := time.Now()
	if _, err := d.ExecContext(ctx, "CREATE DATABASE "+template); err != nil {
		return err
	}
	s := &server{bin: b.bin, addr: "127.0.0.1:1", database: named(base, template), data: b.dir}
	for _, args := range [][]string{{"migrate"}, {"seed", "--scale", strconv.Itoa(b.scale)}} {
		if _, err := s.command(ctx, args...); err != nil {
			return err
		}
	}
	say("seeded scale %d on PostgreSQL in %v", b.scale, time.Since(begun).Round(time.Millisecond))
	return nil
}
