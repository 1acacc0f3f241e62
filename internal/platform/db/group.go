package db

import (
	"slices"
	"strings"
)

// group is what the Writes that share a transaction have in common, so that a
// crowd that does the same thing does not read the same rows and touch the same
// topics once each. It ends with the transaction, and begins anew when one of
// them is undone.
type group struct {
	touched map[string]bool
	kept    map[string]keptRows
}

type keptRows struct {
	tables []string
	value  any
}

// Shared is what load reads of the tables, for one key read once by the Writes
// that share a transaction, until one of them writes to the tables. Callers do
// not change it. load reads only these tables.
func Shared[T any](tx *Tx, key string, tables []string, load func() (T, error)) (T, error) {
	g := tx.c.group
	if g == nil {
		return load()
	}
	if k, ok := g.kept[key]; ok {
		return k.value.(T), nil
	}
	v, err := load()
	if err == nil {
		Keep(tx, key, tables, v)
	}
	return v, err
}

// Keep has Shared give v until something else is written to the tables: for who
// has just written to them and knows what load would read now.
func Keep[T any](tx *Tx, key string, tables []string, v T) {
	g := tx.c.group
	if g == nil {
		return
	}
	if g.kept == nil {
		g.kept = map[string]keptRows{}
	}
	g.kept[key] = keptRows{tables, v}
}

// forget begins anew.
func (g *group) forget() {
	if g != nil {
		clear(g.touched)
		clear(g.kept)
	}
}

func (g *group) touches(topic string) bool { return g != nil && g.touched[topic] }

func (g *group) touch(topic string) {
	if g == nil {
		return
	}
	if g.touched == nil {
		g.touched = map[string]bool{}
	}
	g.touched[topic] = true
}

// writes notes that a statement may change something.
func (tx *Tx) writes(query string) {
	tx.wrote = true
	g := tx.c.group
	if g == nil || len(g.kept) == 0 {
		return
	}
	table, known := tableWritten(query)
	for key, k := range g.kept {
		if !known || slices.Contains(k.tables, table) {
			delete(g.kept, key)
		}
	}
}

// tableWritten is the one table that a statement writes to. A DELETE may take
// rows of other tables along, so it is not known of one.
func tableWritten(query string) (table string, known bool) {
	verb, rest, _ := strings.Cut(strings.TrimSpace(query), " ")
	switch verb {
	case "INSERT":
		rest, known = strings.CutPrefix(rest, "INTO ")
	case "UPDATE", "SAVEPOINT", "RELEASE":
		known = true
	}
	if end := strings.IndexFunc(rest, func(r rune) bool { return r != '_' && (r < 'a' || r > 'z') && (r < '0' || r > '9') }); end >= 0 {
		rest = rest[:end]
	}
	return rest, known
}

// selects tells whether a query only reads.
func selects(query string) bool { return strings.HasPrefix(strings.TrimSpace(query), "SELECT") }
