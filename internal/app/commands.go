package app

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"

	"parvi/internal/account"
	"parvi/internal/exchange"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/seed"
	"parvi/internal/support"
)

// hints are what to do about errors that do not say it themselves.
var hints = []struct {
	err  error
	hint string
}{
	{db.ErrNewer, "run the newer parvi, or restore a backup made before it"},
	{syscall.EADDRINUSE, "--listen takes another address"},
	{exchange.ErrBadRows, "mend those named above and import again"},
	{support.ErrShipped, "give the corrected file a new version"},
	{ErrBreach, "the lines above name what is wrong"},
}

// Explain is an error as an operator at a terminal is told of it.
func Explain(err error) error {
	for _, h := range hints {
		if errors.Is(err, h.err) {
			return fmt.Errorf("%w; %s", err, h.hint)
		}
	}
	var file exchange.ErrFile
	if errors.As(err, &file) {
		return file
	}
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind == fault.Internal {
		return err
	}
	parts := []string{}
	for _, field := range f.Fields {
		parts = append(parts, field.Name+": "+field.Say.EN)
	}
	if len(parts) == 0 {
		parts = append(parts, f.Say.EN)
	}
	return errors.New(strings.Join(parts, "; "))
}

// Version is what `parvi version` prints.
func Version() string {
	version, commit := "unreleased", "unknown"
	if info, ok := debug.ReadBuildInfo(); ok {
		if v := info.Main.Version; v != "" && v != "(devel)" {
			version = v
		}
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				commit = s.Value
			}
		}
	}
	return fmt.Sprintf("parvi %s\ncommit %s\n%s\nschema %d\n", version, commit, runtime.Version(), db.Newest())
}

// Migrate brings the database to this version and tells which that is.
func Migrate(ctx context.Context, cfg Config) (int64, error) {
	d, err := OpenDB(ctx, cfg, Env{})
	if err != nil {
		return 0, err
	}
	defer d.Close()
	if err := d.Migrate(ctx); err != nil {
		return 0, err
	}
	if err := enterRules(ctx, d); err != nil {
		return 0, err
	}
	have, _, err := d.SchemaVersion(ctx)
	return have, err
}

// opened runs f with the product wired on the migrated database: commands that
// work on it without serving.
func opened(ctx context.Context, cfg Config, f func(a *App) error) error {
	env := Env{}.or()
	d, err := OpenDB(ctx, cfg, env)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Migrate(ctx); err != nil {
		return err
	}
	a, err := New(ctx, cfg, d, env)
	if err != nil {
		return err
	}
	return f(a)
}

// Seed fills the database with synthetic content.
func Seed(ctx context.Context, cfg Config, scale int, from int64, today civil.Date, out io.Writer) error {
	return opened(ctx, cfg, func(a *App) error {
		if today.IsZero() {
			today = civil.DateOf(a.env.Now())
		}
		err := seed.Fill(ctx, a.seeds(), seed.Options{Scale: scale, Seed: from, Today: today, Log: func(s string) { fmt.Fprintln(out, s) }})
		if err != nil {
			return err
		}
		_, err = audit.Seal(ctx, a.DB)
		return err
	})
}

// Kinds are what import and export take, for help.
func Kinds() string { return strings.Join(exchange.Kinds(), ", ") }

// Roles are the roles as commands write them, for help.
func Roles() string {
	var all []string
	for _, r := range account.Roles {
		name := r.Name
		switch r.Scope {
		case account.Organisation:
			name += ":ORG"
		case account.Network, account.Meeting, account.House:
			name += ":" + strings.ToUpper(string(r.Scope))
		}
		all = append(all, name)
	}
	return strings.Join(all, ", ")
}

// PrintColumns lists the columns of an import kind.
func PrintColumns(out io.Writer, kind string) error { return exchange.PrintColumns(out, kind) }

// Import reads a file; bad rows are told one by one.
func Import(ctx context.Context, cfg Config, kind, file string, dry bool, out io.Writer) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	return opened(ctx, cfg, func(a *App) error {
		report, err := a.Exchange.Import(ctx, authz.System, kind, file, f, dry)
		for _, bad := range report.Bad {
			fmt.Fprintln(out, bad)
		}
		if err != nil {
			return err
		}
		did := "imported"
		if dry {
			did = "would import"
		}
		for _, k := range exchange.Kinds() {
			if n := report.Taken[k]; n > 0 {
				fmt.Fprintf(out, "%s %d %s\n", did, n, k)
			}
		}
		return nil
	})
}

// Export writes a file that import reads.
func Export(ctx context.Context, cfg Config, kind, file string, out io.Writer) error {
	return opened(ctx, cfg, func(a *App) error {
		return written(file, func(w io.Writer) error {
			n, err := a.Exchange.Export(ctx, authz.System, kind, file, w)
			if err == nil {
				fmt.Fprintf(out, "exported %d %s\n", n, kind)
			}
			return err
		})
	})
}

// ExportNetwork writes one network as a zip of HTML, JSON and files.
func ExportNetwork(ctx context.Context, cfg Config, network, file string, out io.Writer) error {
	return opened(ctx, cfg, func(a *App) error {
		return written(file, func(w io.Writer) error { return a.Exchange.ExportNetwork(ctx, authz.System, network, w) })
	})
}

// written makes the file only when all of it could be written.
func written(file string, write func(io.Writer) error) error {
	tmp, err := os.CreateTemp(filepath.Dir(file), ".parvi-")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	w := bufio.NewWriter(tmp)
	if err := errors.Join(write(w), w.Flush(), tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), file)
}

// Restore puts a backup in place of the database and of the uploaded files.
func Restore(ctx context.Context, cfg Config, file string, force bool, out io.Writer) error {
	path, ok := strings.CutPrefix(cfg.DatabaseURL, "sqlite:")
	if !ok {
		return errors.New("restore works on SQLite; on PostgreSQL use pg_restore")
	}
	if _, err := os.Stat(file); err != nil {
		return err
	}
	backup, err := OpenDB(ctx, Config{DatabaseURL: "sqlite:" + file}, Env{})
	if err != nil {
		return fmt.Errorf("%s is not a backup: %w", file, err)
	}
	have, want, err := backup.SchemaVersion(ctx)
	backup.Close()
	switch {
	case err != nil:
		return fmt.Errorf("%s is not a backup: %w", file, err)
	case have == 0:
		return fmt.Errorf("%s is not a backup of parvi", file)
	case have > want:
		return fmt.Errorf("%s is of a newer parvi (schema %d, this one knows %d)", file, have, want)
	}
	if empty, err := isEmpty(path); err != nil {
		return err
	} else if !empty && !force {
		return fmt.Errorf("%s is not empty; --force replaces it", path)
	}
	if err := replace(file, path); err != nil {
		return err
	}
	return restoreFiles(ctx, cfg, file, out)
}

func isEmpty(path string) (bool, error) {
	info, err := os.Stat(path)
	if errors.Is(err, os.ErrNotExist) {
		return true, nil
	}
	return err == nil && info.Size() == 0, err
}

func replace(from, to string) error {
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return err
	}
	err := written(to, func(w io.Writer) error {
		f, err := os.Open(from)
		if err != nil {
			return err
		}
		defer f.Close()
		_, err = io.Copy(w, f)
		return err
	})
	// The log and index of the old file would be read into the new one.
	for _, side := range []string{"-wal", "-shm"} {
		if rm := os.Remove(to + side); rm != nil && !errors.Is(rm, os.ErrNotExist) {
			err = errors.Join(err, rm)
		}
	}
	return err
}

// ErrBreach is returned by Verify when an invariant does not hold.
var ErrBreach = errors.New("the database is not in order")

// Verify checks the invariants and prints each with its count.
func Verify(ctx context.Context, cfg Config, out io.Writer) error {
	return opened(ctx, cfg, func(a *App) error { return a.verify(ctx, out) })
}

func (a *App) verify(ctx context.Context, out io.Writer) error {
	broken := 0
	err := a.DB.Read(ctx, func(tx *db.Tx) error {
		for _, inv := range a.invariants() {
			found, err := db.Check(ctx, tx, []db.Invariant{inv})
			if err != nil {
				return err
			}
			n := 0
			for _, b := range found {
				n += b.Count
			}
			broken += n
			fmt.Fprintf(out, "%6d  %s\n", n, inv.Name)
			for _, b := range found {
				fmt.Fprintf(out, "        %s\n", strings.Join(b.Rows, "; "))
			}
		}
		breaches, err := audit.Verify(ctx, tx)
		if err != nil {
			return err
		}
		broken += len(breaches)
		fmt.Fprintf(out, "%6d  audit seals\n", len(breaches))
		for _, b := range breaches {
			fmt.Fprintf(out, "        %v\n", b)
		}
		return nil
	})
	if err != nil {
		return err
	}
	if broken > 0 {
		return fmt.Errorf("%w: %d breaches", ErrBreach, broken)
	}
	return nil
}

// NewUser is an account to be made from the command line.
type NewUser struct {
	Email, Name, Lang string
	Roles             []string
	From, To          civil.Date
}

// AddUser makes an account and prints its id.
func AddUser(ctx context.Context, cfg Config, u NewUser, out io.Writer) error {
	return opened(ctx, cfg, func(a *App) error {
		id, err := a.Accounts.AddUser(ctx, u.Email, u.Name, i18n.Lang(u.Lang), u.Roles, u.From, u.To)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(out, id)
		return err
	})
}

// UserToken prints an API token once.
func UserToken(ctx context.Context, cfg Config, email, name string, out io.Writer) error {
	return opened(ctx, cfg, func(a *App) error {
		token, err := a.Accounts.NewToken(ctx, email, name)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(out, token)
		return err
	})
}

// UserLink prints a sign-in link.
func UserLink(ctx context.Context, cfg Config, email string, out io.Writer) error {
	return opened(ctx, cfg, func(a *App) error {
		link, err := a.Accounts.NewLink(ctx, email)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(out, link)
		return err
	})
}
