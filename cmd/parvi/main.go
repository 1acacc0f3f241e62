// Command parvi is the whole product: server, jobs and the tools of its
// operator. See CONTRACT in the documentation, and parvi COMMAND -h.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"parvi/internal/app"
)

// Exit codes of the contract.
const (
	done       = 0
	failed     = 1
	wrongUsage = 2
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

type commands struct {
	Serve   serveCmd   `cmd:"" help:"Migrate (unless told not to) and serve pages, API and jobs."`
	Demo    demoCmd    `cmd:"" help:"A populated server on a temporary database; prints its address and sign-in links."`
	Migrate migrateCmd `cmd:"" help:"Bring the database to this version; refuses a newer one."`
	Seed    seedCmd    `cmd:"" help:"Synthetic content for load tests, deterministic."`
	Import  importCmd  `cmd:"" help:"Read organisations, people, networks, meetings and more from CSV, XLSX or YAML."`
	Export  exportCmd  `cmd:"" help:"Write what import reads, or one network as a zip."`
	Backup  backupCmd  `cmd:"" help:"A consistent copy of the database and the uploaded files while serving."`
	Restore restoreCmd `cmd:"" help:"Put a backup in place of the database and the uploaded files."`
	Verify  verifyCmd  `cmd:"" help:"Check the invariants on the live database."`
	User    userCmd    `cmd:"" help:"Accounts: add, token, link."`
	Support supportCmd `cmd:"" help:"The support calculation, and the rule sets it knows. Needs no database."`
	Check   checkCmd   `cmd:"" help:"Show the effective configuration, or the permission matrix."`
	Version versionCmd `cmd:"" help:"Version, commit, Go version, schema version."`
}

// usage is an error of how the command was called.
type usage struct{ err error }

func (u usage) Error() string { return u.err.Error() }
func (u usage) Unwrap() error { return u.err }

func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	var c commands
	exit := -1
	parser, err := kong.New(&c,
		kong.Name("parvi"),
		kong.Description("One platform for networks of professionals and the service of study centres."),
		kong.Vars{"kinds": app.Kinds(), "roles": app.Roles()},
		kong.Writers(stdout, stderr),
		kong.Exit(func(code int) { exit = code }),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.BindTo(stdout, (*io.Writer)(nil)),
	)
	if err != nil {
		fmt.Fprintln(stderr, "parvi:", err)
		return failed
	}
	parsed, err := parser.Parse(args)
	switch {
	case exit >= 0: // help was asked for and given
		return exit
	case err != nil:
		fmt.Fprintf(stderr, "parvi: %s; %s -h shows how\n", oneLine(err), called(err))
		return wrongUsage
	}
	err = parsed.Run()
	var u usage
	switch {
	case err == nil, errors.Is(err, context.Canceled) && ctx.Err() != nil:
		return done
	case errors.As(err, &u):
		fmt.Fprintf(stderr, "parvi: %s; %s -h shows how\n", oneLine(err), words(parsed))
		return wrongUsage
	default:
		fmt.Fprintf(stderr, "parvi: %s\n", oneLine(app.Explain(err)))
		return failed
	}
}

// called is the command a mistake was made in, as far as it was understood.
func called(err error) string {
	if bad, ok := errors.AsType[*kong.ParseError](err); ok && bad.Context != nil {
		return words(bad.Context)
	}
	return "parvi"
}

// words are the words of a command without its arguments.
func words(c *kong.Context) string {
	all := []string{"parvi"}
	for _, w := range strings.Fields(c.Command()) {
		if !strings.HasPrefix(w, "<") {
			all = append(all, w)
		}
	}
	return strings.Join(all, " ")
}
