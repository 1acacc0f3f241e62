package exchange

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

// TestTenThousandPeople: a register as large as any umbrella has comes in
// while one waits for it.
func TestTenThousandPeople(t *testing.T) {
	people := 10_000
	if testing.Short() {
		people = 500
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
		if took > 2*time.Minute {
			t.Errorf("it took %v", took)
		}
		if got := rows(t, d)["space_members"]; got != people {
			t.Errorf("%d are members, want %d", got, people)
		}
	})
}
