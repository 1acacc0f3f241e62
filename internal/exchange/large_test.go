package exchange

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

// TestManyPeople: a register comes in while one waits for it. All of it is one
// transaction; ten thousand people are for make soak, since one so long makes
// other work on the same PostgreSQL server collide for its whole length.
func TestManyPeople(t *testing.T) {
	people := 500
	if os.Getenv("PARVI_SOAK") != "" {
		people = 10_000
	}
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		s := service(d)
		take(t, s, All, "facts.yaml", facts(t))
		var b strings.Builder
		b.WriteString("name;email;lang;region;positions;networks\n")
		for i := range people {
			fmt.Fprintf(&b, "Esimerkki %d;e%d@example.org;fi;02;\"[{organisation: soste, title: {fi: johtaja}}]\";\"[{network: viestijat}]\"\n", i, i)
		}
		began := time.Now()
		take(t, s, "people", "people.csv", b.String())
		took := time.Since(began)
		t.Logf("%d people with a position and a network each: %v", people, took)
		if took > 6*time.Minute {
			t.Errorf("it took %v", took)
		}
		if got := rows(t, d)["space_members"]; got != people {
			t.Errorf("%d are members, want %d", got, people)
		}
	})
}
