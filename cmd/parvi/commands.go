package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"parvi/internal/app"
	"parvi/internal/platform/civil"
)

func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }

type serveCmd struct {
	app.Config `embed:""`
	NoMigrate  bool `help:"Do not migrate the database first."`
}

func (c serveCmd) Run(ctx context.Context) error {
	if err := c.Check(); err != nil {
		return usage{err}
	}
	app.SpendMemory()
	return app.Serve(ctx, c.Config, !c.NoMigrate)
}

type demoCmd struct {
	Listen string `help:"Address to serve at." default:"127.0.0.1:8080"`
	Keep   string `help:"Keep the data in this folder instead of a temporary one." placeholder:"DIR"`
}

func (c demoCmd) Run(ctx context.Context, out io.Writer) error {
	return app.Demo(ctx, c.Listen, c.Keep, out)
}

type migrateCmd struct {
	app.Config `embed:""`
}

func (c migrateCmd) Run(ctx context.Context, out io.Writer) error {
	if err := c.Check(); err != nil {
		return usage{err}
	}
	version, err := app.Migrate(ctx, c.Config)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "the database is at version %d\n", version)
	return err
}

type seedCmd struct {
	app.Config `embed:""`
	Scale      int    `help:"1 is about 2,000 professionals, 80 member organisations with 2,000 units, 40 networks and 500 meetings a year." default:"1"`
	Seed       int64  `help:"Same seed, same content." default:"1"`
	Today      string `help:"The day the content is centred on; today when empty." placeholder:"DATE"`
}

func (c seedCmd) Run(ctx context.Context, out io.Writer) error {
	if err := c.Check(); err != nil {
		return usage{err}
	}
	if c.Scale < 1 {
		return usage{fmt.Errorf("--scale begins at 1")}
	}
	var today civil.Date
	if c.Today != "" {
		d, err := civil.ParseDate(c.Today)
		if err != nil {
			return usage{err}
		}
		today = d
	}
	return app.Seed(ctx, c.Config, c.Scale, c.Seed, today, out)
}

type importCmd struct {
	app.Config `embed:""`
	Kind       string `arg:"" help:"${kinds}; all for a YAML file of several kinds."`
	File       string `arg:"" optional:"" help:"CSV, XLSX or YAML."`
	DryRun     bool   `help:"Check every row, change nothing."`
	Columns    bool   `help:"Print the columns of the kind and stop."`
}

func (c importCmd) Run(ctx context.Context, out io.Writer) error {
	if c.Columns {
		return app.PrintColumns(out, c.Kind)
	}
	if c.File == "" {
		return usage{fmt.Errorf("name the file to import")}
	}
	if err := c.Check(); err != nil {
		return usage{err}
	}
	return app.Import(ctx, c.Config, c.Kind, c.File, c.DryRun, out)
}

type exportCmd struct {
	app.Config `embed:""`
	Kind       string   `arg:"" help:"${kinds}; or network."`
	Args       []string `arg:"" help:"FILE; for a network: its slug or id, then FILE."`
}

func (c exportCmd) Run(ctx context.Context, out io.Writer) error {
	if err := c.Check(); err != nil {
		return usage{err}
	}
	switch {
	case c.Kind == "network" && len(c.Args) == 2:
		return app.ExportNetwork(ctx, c.Config, c.Args[0], c.Args[1], out)
	case c.Kind != "network" && len(c.Args) == 1:
		return app.Export(ctx, c.Config, c.Kind, c.Args[0], out)
	}
	return usage{fmt.Errorf("export takes KIND FILE, or network ID FILE")}
}

type backupCmd struct {
	app.Config `embed:""`
	File       string `arg:"" help:"Where to write the copy."`
}

func (c backupCmd) Run(ctx context.Context, out io.Writer) error {
	if err := c.Check(); err != nil {
		return usage{err}
	}
	return app.Backup(ctx, c.Config, c.File, out)
}

type restoreCmd struct {
	app.Config `embed:""`
	File       string `arg:"" help:"A file that backup wrote."`
	Force      bool   `help:"Replace a database that is not empty."`
}

func (c restoreCmd) Run(ctx context.Context, out io.Writer) error {
	if err := c.Check(); err != nil {
		return usage{err}
	}
	return app.Restore(ctx, c.Config, c.File, c.Force, out)
}

type verifyCmd struct {
	app.Config `embed:""`
}

func (c verifyCmd) Run(ctx context.Context, out io.Writer) error {
	if err := c.Check(); err != nil {
		return usage{err}
	}
	return app.Verify(ctx, c.Config, out)
}

type userCmd struct {
	Add   userAddCmd   `cmd:"" help:"An account; prints its id."`
	Token userTokenCmd `cmd:"" help:"Print an API token once."`
	Link  userLinkCmd  `cmd:"" help:"Print a sign-in link."`
}

type userAddCmd struct {
	app.Config `embed:""`
	Email      string   `arg:"" help:"Address, vouched for by you."`
	Name       string   `required:"" help:"First and last name."`
	Lang       string   `help:"Language of mails: fi, sv or en." default:"fi" enum:"fi,sv,en"`
	Role       []string `help:"A role, where need be with what it is for by its slug or id; may be repeated. ${roles}" sep:"none" placeholder:"ROLE[:SCOPE]"`
	From       string   `help:"First day of the roles; today when empty." placeholder:"DATE"`
	To         string   `help:"Last day of the roles; open when empty." placeholder:"DATE"`
}

func (c userAddCmd) Run(ctx context.Context, out io.Writer) error {
	if err := c.Check(); err != nil {
		return usage{err}
	}
	var days [2]civil.Date
	for i, s := range []string{c.From, c.To} {
		if s == "" {
			continue
		}
		d, err := civil.ParseDate(s)
		if err != nil {
			return usage{err}
		}
		days[i] = d
	}
	return app.AddUser(ctx, c.Config, app.NewUser{Email: c.Email, Name: c.Name, Lang: c.Lang, Roles: c.Role, From: days[0], To: days[1]}, out)
}

type userTokenCmd struct {
	app.Config `embed:""`
	Email      string `arg:"" help:"An address of the person."`
	Name       string `required:"" help:"What the token is for."`
}

func (c userTokenCmd) Run(ctx context.Context, out io.Writer) error {
	if err := c.Check(); err != nil {
		return usage{err}
	}
	return app.UserToken(ctx, c.Config, c.Email, c.Name, out)
}

type userLinkCmd struct {
	app.Config `embed:""`
	Email      string `arg:"" help:"An address of the person."`
}

func (c userLinkCmd) Run(ctx context.Context, out io.Writer) error {
	if err := c.Check(); err != nil {
		return usage{err}
	}
	return app.UserLink(ctx, c.Config, c.Email, out)
}

type checkCmd struct {
	Config      checkConfigCmd      `cmd:"" help:"The effective configuration without secrets."`
	Permissions checkPermissionsCmd `cmd:"" help:"The permission matrix."`
}

type checkConfigCmd struct {
	app.Config `embed:""`
}

func (c checkConfigCmd) Run(out io.Writer) error {
	if err := c.Check(); err != nil {
		return usage{err}
	}
	_, err := io.WriteString(out, c.Print())
	return err
}

type checkPermissionsCmd struct{}

func (checkPermissionsCmd) Run(out io.Writer) error {
	_, err := io.WriteString(out, app.PermissionMatrix())
	return err
}

type versionCmd struct{}

func (versionCmd) Run(out io.Writer) error {
	_, err := io.WriteString(out, app.Version())
	return err
}
