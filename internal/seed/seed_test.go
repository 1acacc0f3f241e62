package seed

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"parvi/internal/account"
	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/note"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/registration"
	"parvi/internal/space"
)

func services(d *db.DB) Services {
	people := &person.Service{DB: d}
	r := &registration.Service{DB: d, Secret: registration.Secret("a secret of the tests")}
	m := &meeting.Service{DB: d, Notes: &note.Service{DB: d}, Registration: r, People: people}
	r.Kinds = map[string]registration.Kind{meeting.OfferingKind: m.Kind()}
	return Services{DB: d, Networks: &network.Service{DB: d, People: people}, Registration: r, Meetings: m}
}

// holds checks what must hold of every database.
func holds(t *testing.T, d *db.DB) {
	t.Helper()
	for _, i := range slices.Concat(org.Invariants(), person.Invariants(), account.Invariants(), space.Invariants(), network.Invariants(),
		registration.Invariants(), meeting.Invariants()) {
		if n := count(t, d, `SELECT count(*) FROM (`+i.SQL+`) AS broken`); n > 0 {
			t.Errorf("%s: %d breaches", i.Name, n)
		}
	}
}

func count(t *testing.T, d *db.DB, query string, args ...any) (n int) {
	t.Helper()
	err := d.Read(t.Context(), func(tx *db.Tx) error { return tx.QueryRow(t.Context(), query, args...).Scan(&n) })
	if err != nil {
		t.Fatal(query, err)
	}
	return n
}

var today = civil.Date{Year: 2026, Month: 11, Day: 22}

// planned is a small content of the kind that Fill makes.
func planned(seed int64) *plan {
	p := newPlan(seed, today)
	p.organisations(word{"A ry", "A rf", "A"}, word{"B", "B", "B"}, 8, 40)
	p.crowd(120)
	p.manyNetworks(24)
	p.belonging(len(p.networks))
	p.manyMeetings(90)
	return p
}

func TestTheSameSeedPlansTheSame(t *testing.T) {
	a, b := planned(7), planned(7)
	a.Rand, b.Rand = nil, nil
	if !reflect.DeepEqual(a, b) {
		t.Error("two plans of one seed differ")
	}
	c := planned(8)
	if reflect.DeepEqual(a.people, c.people) {
		t.Error("two seeds give the same people")
	}
}

func TestAPlanIsWrittenAndHolds(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWriter(services(d), planned(1), func(string) {})
		if err := w.all(t.Context()); err != nil {
			t.Fatal(err)
		}
		holds(t, d)
		for table, least := range map[string]int{
			"organisations": 50, "people": 120, "networks": 24, "space_members": 300, "meetings": 50, "registrations": 300,
			"meeting_notes": 10, "account_grants": 24, "org_positions": 120,
		} {
			if n := count(t, d, "SELECT count(*) FROM "+table); n < least {
				t.Errorf("%s: got %d rows, want at least %d", table, n, least)
			}
		}
		if n := count(t, d, "SELECT count(*) FROM mail_outbox"); n != 0 {
			t.Errorf("%d mails are to be sent about what is made up", n)
		}
		for _, state := range []string{"confirmed", "queued", "cancelled", "attended", "absent"} {
			if count(t, d, "SELECT count(*) FROM registration_places WHERE state = $1", state) == 0 {
				t.Errorf("no place is %s", state)
			}
		}
	})
}

func TestNobodyIsReal(t *testing.T) {
	for _, one := range planned(3).people {
		if !strings.HasSuffix(one.new.Email, "@example.org") {
			t.Errorf("%s writes from %s", one.new.Name, one.new.Email)
		}
	}
	if len(lastFI) < 60 {
		t.Errorf("there are only %d surnames", len(lastFI))
	}
}

// discussions are talked in networks that the system sees and leads.
