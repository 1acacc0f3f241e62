package main

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// bench is one call of the command: the product built, the floor of pages
// running, and what was measured.
type bench struct {
	settings
	dir    string // removed at the end
	cache  string // seeded databases, kept between calls
	bin    string
	self   string
	pageF  *exec.Cmd
	pageAt string
	lines  []line
	limits []limit

	mailingMemory []float64 // most RSS of each run that mailed, MB
}

func newBench(ctx context.Context, s settings) (*bench, error) {
	b := &bench{settings: s}
	var err error
	if b.dir, err = os.MkdirTemp("", "parvi-bench-"); err != nil {
		return nil, err
	}
	if b.self, err = os.Executable(); err != nil {
		return nil, err
	}
	b.bin = filepath.Join(b.dir, "parvi")
	build := exec.CommandContext(ctx, "go", "build", "-buildvcs=false", "-o", b.bin, "./cmd/parvi")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return b, fmt.Errorf("build the product (from its root): %w", err)
	}
	sum, err := sumOf(b.bin)
	if err != nil {
		return b, err
	}
	b.cache = filepath.Join(os.TempDir(), "parvi-bench-cache", sum[:12]+"-"+time.Now().Format("0102"))
	if err := os.MkdirAll(b.cache, 0o700); err != nil {
		return b, err
	}
	if b.pageAt, err = freeAddr(); err != nil {
		return b, err
	}
	b.pageF = exec.CommandContext(ctx, b.self, "floor", "pages", b.pageAt)
	b.pageF.Stderr = os.Stderr
	return b, b.pageF.Start()
}

func sumOf(file string) (string, error) {
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	_, err = io.Copy(h, f)
	return hex.EncodeToString(h.Sum(nil)), err
}

func (b *bench) close() {
	if b.pageF != nil && b.pageF.Process != nil {
		_ = b.pageF.Process.Kill()
		_ = b.pageF.Wait()
	}
	_ = os.RemoveAll(b.dir)
}

// say tells what goes on, beside the table.
func say(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }

// seeded is a fresh copy of a seeded SQLite database, as a URL.
func (b *bench) seeded(ctx context.Context, scale int) (string, error) {
	name := filepath.Join(b.cache, fmt.Sprintf("seed-%d.db", scale))
	if _, err := os.Stat(name); err != nil {
		say("seeding scale %d", scale)
		begun := time.Now()
		s := &server{bin: b.bin, addr: "127.0.0.1:1", database: "sqlite:" + filepath.Join(b.dir, fmt.Sprintf("seed-%d.db", scale)), data: b.dir}
		for _, args := range [][]string{{"migrate"}, {"seed", "--scale", strconv.Itoa(scale)}} {
			if _, err := s.command(ctx, args...); err != nil {
				return "", err
			}
		}
		if err := b.settled(ctx, s.database); err != nil {
			return "", err
		}
		if _, err := s.command(ctx, "backup", name); err != nil {
			return "", err
		}
		say("seeded scale %d in %v", scale, time.Since(begun).Round(time.Millisecond))
	}
	return b.copied(name)
}

// settled has the product do what it does in the minutes after many rows were
// entered, such as sealing their audit rows, so that nothing else is measured
// with what is measured.
func (b *bench) settled(ctx context.Context, database string) error {
	s, err := b.serve(ctx, database, b.dir)
	if err != nil {
		return err
	}
	defer s.stop()
	d, err := sql.Open("sqlite", strings.TrimPrefix(database, "sqlite:"))
	if err != nil {
		return err
	}
	defer d.Close()
	for begun := time.Now(); time.Since(begun) < 3*time.Minute; time.Sleep(200 * time.Millisecond) {
		var left int
		err := d.QueryRowContext(ctx, `SELECT (SELECT count(*) FROM audit_rows WHERE NOT sealed) + (SELECT count(*) FROM jobs WHERE state IN ('available', 'running'))`).Scan(&left)
		if err == nil && left == 0 {
			return nil
		}
	}
	return fmt.Errorf("%s does not come to rest", database)
}

// copied is a copy of a database file in a folder of its own.
func (b *bench) copied(name string) (string, error) {
	dir, err := os.MkdirTemp(b.dir, "data-")
	if err != nil {
		return "", err
	}
	in, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer in.Close()
	out, err := os.Create(filepath.Join(dir, "parvi.db"))
	if err != nil {
		return "", err
	}
	if _, err := io.Copy(out, in); err != nil {
		return "", err
	}
	// What is copied is on the disk before anything is measured.
	if err := out.Sync(); err != nil {
		return "", err
	}
	return "sqlite:" + out.Name(), out.Close()
}

// served is the product on a copy of a seeded database.
func (b *bench) served(ctx context.Context, scale int, env ...string) (*server, error) {
	database, err := b.seeded(ctx, scale)
	if err != nil {
		return nil, err
	}
	return b.serve(ctx, database, filepath.Dir(strings.TrimPrefix(database, "sqlite:")), env...)
}

// floor runs a floor in a process of its own; the arguments come from here.
func floor(args []string) error {
	switch {
	case len(args) == 2 && args[0] == "pages":
		return floorPages(args[1])
	case len(args) == 4 && args[0] == "inserts":
		d, err := time.ParseDuration(args[3])
		if err != nil {
			return err
		}
		perSecond, n, err := floorInserts(context.Background(), args[1], args[2], d)
		fmt.Println(perSecond, n)
		return err
	case len(args) == 2 && args[0] == "parsing":
		n, err := strconv.Atoi(args[1])
		if err != nil {
			return err
		}
		perSecond, err := floorParsing(n)
		fmt.Println(perSecond, n)
		return err
	case len(args) == 3 && args[0] == "mails":
		n, err := strconv.Atoi(args[2])
		if err != nil {
			return err
		}
		perSecond, err := floorMails(args[1], n)
		fmt.Println(perSecond, n)
		return err
	}
	return fmt.Errorf("no floor %q", args)
}

// floorRate runs a floor that prints its rate and how many it did.
func (b *bench) floorRate(ctx context.Context, args ...string) (result, error) {
	cmd := exec.CommandContext(ctx, b.self, append([]string{"floor"}, args...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return result{}, fmt.Errorf("floor %s: %w", args[0], err)
	}
	var res result
	var n int
	if _, err := fmt.Sscan(string(out), &res.perSecond, &n); err != nil {
		return res, err
	}
	res.cpu = (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()) / time.Duration(max(n, 1))
	return res, nil
}
