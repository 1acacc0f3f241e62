package registration

import (
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

// TestInvariantsFindWhatIsBroken breaks each invariant by SQL once.
func TestInvariantsFindWhatIsBroken(t *testing.T) {
	breaks := map[string]string{
		"registration.overbooked":        `UPDATE registration_offerings SET onsite_limit = 1`,
		"registration.free_while_queued": `UPDATE registration_offerings SET onsite_limit = 3`,
		"registration.numbers":           `UPDATE registration_places SET number = 9 WHERE number = 3`,
		"registration.overtaken":         `UPDATE registration_places SET state = CASE number WHEN 1 THEN 'queued' ELSE 'confirmed' END WHERE number <> 2`,
		"registration.cancelled":         `UPDATE registrations SET cancelled_at = 1 WHERE name = 'aino'`,
		"registration.two_places": `INSERT INTO registration_places (id, registration_id, offering_id, mode, state, number, state_at)
			SELECT 'x', id, offering_id, 'remote', 'confirmed', 1, 1 FROM registrations WHERE name = 'aino'`,
		"registration.offering": `UPDATE registration_places SET offering_id = 'other', number = 1 WHERE number = 3`,
		"registration.person":   `UPDATE registrations SET person_id = 'nobody' WHERE name = 'aino'`,
	}
	for _, inv := range Invariants() {
		t.Run(inv.Name, func(t *testing.T) {
			s := newService(dbtest.New(t))
			put(t, s, thing(map[Mode]Limit{Onsite: 2, Remote: Unlimited}))
			for _, name := range []string{"aino", "bo", "cecilia"} {
				mustRegister(t, s, name, Onsite, "")
			}
			holds(t, s.DB)
			statement, ok := breaks[inv.Name]
			if !ok {
				t.Fatal("nothing breaks it")
			}
			err := s.DB.Write(t.Context(), func(tx *db.Tx) error {
				_, err := tx.Exec(t.Context(), statement)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			err = s.DB.Read(t.Context(), func(tx *db.Tx) error {
				broken, err := db.Check(t.Context(), tx, []db.Invariant{inv})
				if len(broken) == 0 {
					t.Error("not found")
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		})
	}
}
