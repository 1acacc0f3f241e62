package db

import "testing"

func TestLimitsAreNotLookedAt(t *testing.T) {
	for query, want := range map[string]string{
		"SELECT a FROM t WHERE b = $1 LIMIT $2":                      "SELECT a FROM t WHERE b = ? LIMIT ?+0",
		"SELECT a FROM t WHERE b = $2 AND c = $2 LIMIT $1":           "SELECT a FROM t WHERE b = $2 AND c = $2 LIMIT $1+0",
		"SELECT a FROM t LIMIT 5":                                    "SELECT a FROM t LIMIT 5",
		"SELECT a FROM t WHERE b = $1 ORDER BY a LIMIT $2 OFFSET $3": "SELECT a FROM t WHERE b = ? ORDER BY a LIMIT ?+0 OFFSET ?",
	} {
		if got := positional(steady(query)); got != want {
			t.Errorf("%s becomes %s, want %s", query, got, want)
		}
	}
}
