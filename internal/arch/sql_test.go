package arch

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	statement  = regexp.MustCompile(`(?is)^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\s`)
	written    = regexp.MustCompile(`(?i)(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+([a-z_]+)`)
	unportable = regexp.MustCompile(`(?i)\b(LIKE|ILIKE|GLOB|REGEXP|FOR\s+UPDATE|now\(\)|datetime\(|json_each|jsonb|greatest\(|least\()|::[a-z]|=\s*1\s*--bool`)
)

// owners gives the tables that do not carry their package's name or plural.
var owners = map[string]string{
	"people":        "internal/person",
	"organisations": "internal/org",
	"networks":      "internal/network",
	"meetings":      "internal/meeting",
	"articles":      "internal/news",
	"publications":  "internal/news",
	"sources":       "internal/org",
	"registrations": "internal/registration",
	"installation":  "internal/account",
	"offices":       "internal/org",
	"venues":        "internal/org",
}

func ownerOf(table string) string {
	if o := owners[table]; o != "" {
		return o
	}
	prefix, _, _ := strings.Cut(table, "_")
	return prefix
}

// TestTablesHaveOwners: only its owner writes a table.
func TestTablesHaveOwners(t *testing.T) {
	for _, s := range tree(t) {
		if s.test || strings.HasPrefix(s.pkg, "internal/platform") || s.pkg == "bench" {
			continue
		}
		for _, text := range s.texts() {
			if !statement.MatchString(text) {
				continue
			}
			for _, m := range written.FindAllStringSubmatch(text, -1) {
				table := strings.ToLower(m[1])
				if table == "set" {
					continue // ON CONFLICT … DO UPDATE SET
				}
				owner := ownerOf(table)
				if owner != s.pkg && owner != path.Base(s.pkg) && !ownsAs(s.pkg, table) {
					t.Errorf("%s writes %s, which belongs to %s", s.path(), table, owner)
				}
			}
		}
	}
}

// ownsAs tells whether the table begins with the package's noun in the plural.
func ownsAs(pkg, table string) bool {
	base := path.Base(pkg)
	return strings.HasPrefix(table, base+"_") || table == base+"s" || strings.HasPrefix(table, base+"s_")
}

// TestSQLIsPortable: differences between the databases live in db and jobs.
func TestSQLIsPortable(t *testing.T) {
	rooms := []string{"internal/platform/db", "internal/platform/db/dbtest", "internal/platform/jobs"}
	for _, s := range tree(t) {
		if s.test || slices.Contains(rooms, s.pkg) || s.pkg == "bench" {
			continue
		}
		for _, text := range s.texts() {
			if !statement.MatchString(text) {
				continue
			}
			if m := unportable.FindString(text); m != "" {
				t.Errorf("%s: %q is not of the portable subset: %.80q", s.path(), m, text)
			}
			if strings.Contains(text, "SELECT *") {
				t.Errorf("%s: name the columns: %.80q", s.path(), text)
			}
		}
	}
}
