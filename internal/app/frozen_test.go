package app_test

import (
	"context"
	"database/sql"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/db"
)

// frozenFile is the database of the newest finished issue. A finished one is
// never written again: the next issue adds a file.
const frozenFile = "../platform/db/testdata/frozen/0001-issue2.sqlite.sql"

const frozenRows = 6 // of a table, and those they hang on

// TestFrozenDump writes the demonstration after a month, a few rows a table,
// for the upgrade tests of db. Without -update it sees that the file is there.
func TestFrozenDump(t *testing.T) {
	if !*update {
		info, err := os.Stat(frozenFile)
		if err != nil || info.Size() > 300_000 {
			t.Errorf("%v %v", info, err)
		}
		return
	}
	a, people := apptest.Populated(t)
	live(t, a, emailsOf(people))
	exec(t, a, `INSERT INTO mail_kept (id, recipient, message) SELECT id, recipient, 'kept' FROM mail_outbox WHERE state = 'sent' LIMIT 2`)
	var b strings.Builder
	err := a.DB.Read(t.Context(), func(tx *db.Tx) error { return freeze(t.Context(), tx, &b) })
	if err == nil {
		err = os.MkdirAll(filepath.Dir(frozenFile), 0o755)
	}
	if err == nil {
		err = os.WriteFile(frozenFile, []byte(b.String()), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d bytes", b.Len())
}

type frozenTable struct {
	name     string
	columns  []string
	booleans []string // SQLite keeps them as numbers
	parents  []parent
}

// parent is a foreign key.
type parent struct{ from, table, to string }

// freeze writes the schema and some rows. Every statement ends with a line
// that no text holds.
func freeze(ctx context.Context, tx *db.Tx, b *strings.Builder) error {
	fmt.Fprintf(b, "-- schema %d\n;\n-- \n", db.Newest())
	schema, err := db.All(ctx, tx, one, `
		SELECT sql FROM sqlite_master
		WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
		ORDER BY type DESC, name`)
	if err != nil {
		return err
	}
	for _, s := range schema {
		fmt.Fprintf(b, "%s;\n-- \n", s)
	}
	tables, err := frozenTables(ctx, tx)
	if err != nil {
		return err
	}
	kept := map[string]map[string]bool{} // "table.column" → values
	for len(tables) > 0 {
		i := slices.IndexFunc(tables, func(x frozenTable) bool {
			return !slices.ContainsFunc(x.parents, func(p parent) bool {
				return p.table != x.name && slices.ContainsFunc(tables, func(y frozenTable) bool { return y.name == p.table })
			})
		})
		if i < 0 {
			return fmt.Errorf("foreign keys in a circle among %v", tables)
		}
		if err := freezeRows(ctx, tx, b, tables[i], kept); err != nil {
			return fmt.Errorf("%s: %w", tables[i].name, err)
		}
		tables = slices.Delete(tables, i, i+1)
	}
	return nil
}

func one(r *sql.Rows) (s string, err error) { return s, r.Scan(&s) }

func frozenTables(ctx context.Context, tx *db.Tx) (tables []frozenTable, err error) {
	names, err := db.All(ctx, tx, one, `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
	for _, name := range names {
		x := frozenTable{name: name}
		if x.columns, err = db.All(ctx, tx, one, `SELECT name FROM pragma_table_info('`+name+`') ORDER BY cid`); err != nil {
			return nil, err
		}
		x.booleans, err = db.All(ctx, tx, one, `SELECT name FROM pragma_table_info('`+name+`') WHERE lower(type) = 'boolean'`)
		if err != nil {
			return nil, err
		}
		x.parents, err = db.All(ctx, tx, func(r *sql.Rows) (p parent, err error) { return p, r.Scan(&p.from, &p.table, &p.to) },
			`SELECT "from", "table", COALESCE("to", 'id') FROM pragma_foreign_key_list('`+name+`')`)
		if err != nil {
			return nil, err
		}
		tables = append(tables, x)
	}
	return tables, err
}

func freezeRows(ctx context.Context, tx *db.Tx, b *strings.Builder, x frozenTable, kept map[string]map[string]bool) error {
	all, err := db.All(ctx, tx, func(r *sql.Rows) ([]any, error) {
		values, dest := make([]any, len(x.columns)), []any{}
		for i := range values {
			dest = append(dest, &values[i])
		}
		return values, r.Scan(dest...)
	}, "SELECT "+strings.Join(x.columns, ", ")+" FROM "+x.name+" ORDER BY 1")
	if err != nil {
		return err
	}
	most := frozenRows
	switch x.name {
	case "goose_db_version":
		most = len(all)
	case "people", "organisations", "networks", "meetings", "registrations", "registration_offerings", "person_addresses":
		most = 20 // much hangs on them
	}
	n := 0
	for _, row := range all {
		fits := !slices.ContainsFunc(x.parents, func(p parent) bool {
			v := row[slices.Index(x.columns, p.from)]
			return v != nil && p.table != x.name && !kept[p.table+"."+p.to][fmt.Sprint(v)]
		})
		if !fits || n >= most {
			continue
		}
		n++
		literals := make([]string, len(row))
		for i, v := range row {
			if n, ok := v.(int64); ok && slices.Contains(x.booleans, x.columns[i]) {
				v = n != 0
			}
			literals[i] = literal(v)
			key := x.name + "." + x.columns[i]
			if kept[key] == nil {
				kept[key] = map[string]bool{}
			}
			kept[key][fmt.Sprint(v)] = true
		}
		fmt.Fprintf(b, "INSERT INTO %s (%s) VALUES (%s);\n-- \n", x.name, strings.Join(x.columns, ", "), strings.Join(literals, ", "))
	}
	return nil
}

func literal(v any) string {
	switch v := v.(type) {
	case nil:
		return "NULL"
	case int64:
		return strconv.FormatInt(v, 10)
	case bool:
		return strings.ToUpper(strconv.FormatBool(v))
	case []byte:
		return "x'" + hex.EncodeToString(v) + "'"
	case string:
		return "'" + strings.ReplaceAll(v, "'", "''") + "'"
	default:
		return fmt.Sprintf("'%v'", v)
	}
}
