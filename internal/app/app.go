package app

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/inbox"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/web"
)

// Env is the world outside: the clock, randomness, the log, and where mail
// goes. The zero Env is the real one.
type Env struct {
	Now       func() time.Time
	Rand      io.Reader
	Log       *slog.Logger
	Transport mail.Transport // nil: by the configuration
	Resolver  inbox.Resolver // nil: the domain name system
}

func (e Env) or() Env {
	if e.Now == nil {
		e.Now = time.Now
	}
	if e.Rand == nil {
		e.Rand = rand.Reader
	}
	if e.Log == nil {
		e.Log = Logger()
	}
	return e
}

// App is the product, wired on one database.
type App struct {
	Config Config
	DB     *db.DB
	Mux    *web.Mux
	Jobs   *jobs.Runner
	Outbox *mail.Outbox

	services
	installation installationMemo
	log          *slog.Logger
	env          Env
}

// OpenDB opens the database of a configuration, making its folder if need be.
func OpenDB(ctx context.Context, cfg Config, env Env) (*db.DB, error) {
	env = env.or()
	if path, ok := strings.CutPrefix(cfg.DatabaseURL, "sqlite:"); ok {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return nil, err
		}
	}
	return db.Open(ctx, cfg.DatabaseURL, db.Options{Now: env.Now, Rand: env.Rand, Log: env.Log})
}

// New wires everything on an open, migrated database.
func New(ctx context.Context, cfg Config, d *db.DB, env Env) (*App, error) {
	env = env.or()
	a := &App{Config: cfg, DB: d, log: env.Log, env: env}
	if err := a.wire(ctx); err != nil {
		return nil, fmt.Errorf("wire: %w", err)
	}
	return a, nil
}

// Run does the configured halves until ctx ends: pages on the listener, jobs
// and mail behind them. It drains before it returns.
func (a *App) Run(ctx context.Context, l net.Listener) error {
	var wg sync.WaitGroup
	// Jobs stop after the pages: a request that is still being answered may
	// enqueue.
	work, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer wg.Wait()
	defer stop()
	if a.Config.runs("work") {
		a.startIndex(work)
		wg.Go(func() { a.Jobs.Run(work) })
		wg.Go(func() { a.Outbox.Run(work) })
	}
	if a.Config.MailListen != "" {
		in, lmtp, err := inbox.Listen(a.Config.MailListen)
		if err != nil {
			return fmt.Errorf("incoming mail: %w", err)
		}
		taking, quit := context.WithCancel(ctx)
		defer quit()
		wg.Go(func() {
			if err := a.Inbox.Serve(taking, in, lmtp); err != nil {
				a.log.Error("incoming mail", "err", err)
			}
		})
	}
	if a.Config.MetricsListen != "" {
		metrics := &http.Server{Addr: a.Config.MetricsListen, Handler: web.Metrics(a.DB), ReadHeaderTimeout: 5 * time.Second}
		wg.Go(func() {
			if err := metrics.ListenAndServe(); err != nil && !errors.Is(err, http.ErrServerClosed) {
				a.log.Error("metrics", "err", err)
			}
		})
		defer metrics.Close()
	}
	if !a.Config.runs("web") {
		<-ctx.Done()
		return nil
	}
	return web.Serve(ctx, l, a.Mux, a.log)
}

// inOrder refuses a database of another version than this binary's.
func inOrder(ctx context.Context, d *db.DB) error {
	have, want, err := d.SchemaVersion(ctx)
	if err == nil && have != want {
		err = fmt.Errorf("the database is at version %d and this parvi needs %d; run parvi migrate", have, want)
	}
	return err
}

// Serve runs the product until ctx ends.
func Serve(ctx context.Context, cfg Config, migrate bool) error {
	env := Env{}.or()
	d, err := OpenDB(ctx, cfg, env)
	if err != nil {
		return err
	}
	defer d.Close()
	if migrate {
		if err := d.Migrate(ctx); err != nil {
			return err
		}
	}
	if err := inOrder(ctx, d); err != nil {
		return err
	}
	a, err := New(ctx, cfg, d, env)
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", cfg.Listen)
	if err != nil {
		return err
	}
	if err := a.sayFirstRun(ctx); err != nil {
		return err
	}
	a.log.Info("serving", "address", cfg.BaseURL, "database", d.Dialect())
	return a.Run(ctx, l)
}
