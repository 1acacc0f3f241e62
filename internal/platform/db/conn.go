package db

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"regexp"
	"strconv"
	"strings"
)

// maxStatements is how many prepared statements a SQLite connection keeps.
const maxStatements = 400

// conn is one connection. On SQLite it keeps its statements prepared; on
// PostgreSQL pgx does that itself.
type conn struct {
	c      *sql.Conn
	shared bool             // the transaction is that of a group
	group  *group           // what the Writes of the open transaction share; nil outside one
	stmts  map[string]*stmt // nil: let the driver prepare
	clock  int64
	// kept are fingerprints of topics, as of the data_version written.
	kept    map[string]string
	written int64
}

type stmt struct {
	*sql.Stmt
	used int64
}

func (c *conn) exec(ctx context.Context, query string, args []any) (int64, error) {
	var res sql.Result
	var err error
	if c.stmts == nil {
		res, err = c.c.ExecContext(c.context(ctx), query, args...)
	} else {
		ctx = detached
		var s *stmt
		if s, err = c.prepared(ctx, query); err == nil {
			res, err = s.ExecContext(ctx, args...)
		}
	}
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

func (c *conn) query(ctx context.Context, query string, args []any) (*sql.Rows, error) {
	if c.stmts == nil {
		return c.c.QueryContext(c.context(ctx), query, args...)
	}
	s, err := c.prepared(detached, query)
	if err != nil {
		return nil, err
	}
	return s.QueryContext(detached, args...)
}

func (c *conn) queryRow(ctx context.Context, query string, args []any) *sql.Row {
	if c.stmts == nil {
		return c.c.QueryRowContext(c.context(ctx), query, args...)
	}
	s, err := c.prepared(detached, query)
	if err != nil {
		return c.c.QueryRowContext(detached, query, args...) // carries the same error
	}
	return s.QueryRowContext(detached, args...)
}

// detached is what statements run with that share a transaction or SQLite. A
// cancelled context would interrupt the connection, and that undoes the
// transaction of the whole group; watching one costs SQLite two goroutines a
// statement besides. Tx looks at the caller's context before each statement
// instead.
var detached = context.Background()

func (c *conn) context(ctx context.Context) context.Context {
	if c.shared {
		return detached
	}
	return ctx
}

func (c *conn) prepared(ctx context.Context, query string) (*stmt, error) {
	c.clock++
	if s := c.stmts[query]; s != nil {
		s.used = c.clock
		return s, nil
	}
	p, err := c.c.PrepareContext(ctx, positional(steady(query)))
	if err != nil {
		return nil, err
	}
	s := &stmt{p, c.clock}
	c.stmts[query] = s
	return s, nil
}

// limited is a limit that is told with each call.
var limited = regexp.MustCompile(`\bLIMIT \$\d+`)

// steady keeps SQLite from planning a statement anew at each call: it looks at
// the value of a parameter that stands alone after LIMIT, and then plans for
// that value every time it is told. At an expression it does not look.
func steady(query string) string { return limited.ReplaceAllString(query, "$0+0") }

// positional writes ? for $1, $2, … where each stands once and in its order:
// SQLite's driver looks for the name of a parameter among all of them, for every
// parameter of every call.
func positional(query string) string {
	if strings.Contains(query, "--") {
		return query
	}
	var b strings.Builder
	quoted, next := false, 1
	for i := 0; i < len(query); i++ {
		if query[i] == '\'' {
			quoted = !quoted
		}
		if quoted || query[i] != '$' {
			b.WriteByte(query[i])
			continue
		}
		number := strconv.Itoa(next)
		end := i + 1
		for end < len(query) && query[end] >= '0' && query[end] <= '9' {
			end++
		}
		if query[i+1:end] != number {
			return query
		}
		b.WriteByte('?')
		i, next = end-1, next+1
	}
	return b.String()
}

// tidy closes the statements used longest ago, between transactions: rows of
// an open one may still hang on them.
func (c *conn) tidy() {
	for len(c.stmts) > maxStatements {
		oldest, at := "", c.clock+1
		for q, s := range c.stmts {
			if s.used < at {
				oldest, at = q, s.used
			}
		}
		c.stmts[oldest].Close()
		delete(c.stmts, oldest)
	}
}

// failingRow is a row whose Scan gives err.
func (c *conn) failingRow(err error) *sql.Row {
	return c.c.QueryRowContext(detached, "SELECT $1", failing{err})
}

type failing struct{ err error }

func (f failing) Value() (driver.Value, error) { return nil, f.err }

// close gives the connection up with its statements: SQLite writes its log back
// into the database only when nothing holds the last connection any more.
func (c *conn) close() {
	for _, s := range c.stmts {
		s.Close()
	}
	c.c.Close()
}

// discard closes the connection for good instead of giving it back.
func (c *conn) discard() {
	_ = c.c.Raw(func(any) error { return driver.ErrBadConn })
	c.c.Close()
}

// each runs a query and calls f for each of its rows.
func (c *conn) each(ctx context.Context, query string, args []any, f func(*sql.Rows) error) error {
	rows, err := c.query(ctx, query, args)
	if err != nil {
		return Classify(err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := f(rows); err != nil {
			return err
		}
	}
	return Classify(rows.Err())
}
