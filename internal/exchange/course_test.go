package exchange

import (
	"strings"
	"testing"

	"parvi/internal/account"
	"parvi/internal/course"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/record"
	"parvi/internal/registration"
	"parvi/internal/support"
)

// held is a study centre with a member that has held a course, and plans one.
const held = `
organisations:
  - {id: keskus, kind: study_centre, name: {fi: Keskus}}
  - {id: jasen, kind: national, name: {fi: Jäsen ry}, member_of: [{organisation: keskus}]}
courses:
  - {id: pidetty, organisation: jasen, state: archived, support: ordinary, name: {fi: Pidetty}, onsite: true, municipality: "091",
     sessions: [{starts: 3.3.2026 klo 9.00, ends: 3.3.2026 klo 15.45, breaks: 45}, {starts: 4.3.2026 klo 9.00, ends: 4.3.2026 klo 12.00}]}
  - {id: tuleva, organisation: jasen, state: published, support: ordinary, name: {fi: Tuleva}, audience: {fi: kaikki}, outcomes: {fi: osaa ohjata ryhmää},
     contents: {fi: sisältö}, onsite: true, onsite_capacity: 1, place: {fi: Talo}, participants: 10, contact_name: Bo, contact_email: bo@example.org,
     sessions: [{starts: 3.12.2026 klo 9.00, ends: 3.12.2026 klo 15.00, breaks: 45, trainer: Maija Malli}]}
participants:
  - {course: pidetty, name: Aino Malli, email: aino@example.org, state: attended}
  - {course: pidetty, name: Bo Modell, email: bo@example.org, state: attended, present: [2]}
  - {course: pidetty, name: Cia Modell, email: cia@example.org, state: absent}
  - {course: tuleva, name: Aino Malli, email: aino@example.org}
  - {course: tuleva, name: Bo Modell, email: bo@example.org, state: queued}
`

// TestCoursesComeWithTheirPeople: a course held elsewhere is in the figures of
// the year at once, a coming one takes hours where there are any, and nobody
// is written to.
func TestCoursesComeWithTheirPeople(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		s := service(d)
		take(t, s, All, "held.yaml", held)
		wantQuiet(t, d)
		read := func(f func(tx *db.Tx) error) {
			t.Helper()
			if err := d.Read(t.Context(), f); err != nil {
				t.Fatal(err)
			}
		}
		f, err := (&record.Service{DB: d, Courses: s.Courses}).Figures(t.Context(), authz.System, "keskus", 2026)
		if n, h := f.Held(); err != nil || n != 1 || h != 1200 || f.Total.Gross != 2 || f.Total.Net != 2 {
			t.Errorf("%d courses, %d hundredths of hours, %+v, %v", n, h, f.Total, err)
		}
		read(func(tx *db.Tx) error {
			c, err := s.Courses.Find(t.Context(), tx, authz.System, "tuleva")
			if c.State != course.Published || c.Centre == "" {
				t.Errorf("the coming one: %s with %q", c.State, c.Centre)
			}
			if err != nil {
				return err
			}
			all, err := s.Courses.Registration.List(t.Context(), tx, "tuleva")
			if err != nil {
				return err
			}
			for _, r := range all {
				if want := map[string]registration.State{"Aino Malli": registration.Confirmed, "Bo Modell": registration.Queued}[r.Name]; r.Places[0].State != want {
					t.Errorf("%s is %s, want %s", r.Name, r.Places[0].State, want)
				}
			}
			breaches, err := db.Check(t.Context(), tx, append(append(course.Invariants(), registration.Invariants()...), record.Invariants()...))
			for _, b := range breaches {
				t.Errorf("%s: %v", b.Name, b.Rows)
			}
			return err
		})
	})
}

// TestHoursBindACourseBroughtIn: where hours are granted, a coming course
// reserves its own, and one beyond them is refused by its row.
func TestHoursBindACourseBroughtIn(t *testing.T) {
	d := dbtest.New(t)
	s := service(d)
	orgs, courses, _ := strings.Cut(held, "courses:")
	take(t, s, All, "orgs.yaml", orgs)
	h := &hours.Service{DB: d}
	for _, err := range []error{
		h.SetBudget(t.Context(), authz.System, "keskus", hours.Move{Year: 2026, Hours: hours.Whole(10)}),
		h.Grant(t.Context(), authz.System, "jasen", hours.Move{Year: 2026, Hours: hours.Whole(7)}),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	take(t, s, All, "courses.yaml", "courses:"+courses)
	err := d.Read(t.Context(), func(tx *db.Tx) error {
		o, err := org.BySlug(t.Context(), tx, "jasen")
		if err != nil {
			return err
		}
		b, err := hours.BalanceOf(t.Context(), tx, o.ID, 2026, hours.Course)
		if b.Pool.Reserved != hours.Whole(7) { // 360 minutes less 45 are 7 hours of 45
			t.Errorf("reserved %v", b.Pool.Reserved)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	_, again, _ := strings.Cut(courses, "- {id: tuleva")
	again, _, _ = strings.Cut(again, "\nparticipants:")
	if got := refuse(t, s, "courses", "more.yaml", "- {id: toinen"+strings.Replace(again, "fi: Tuleva", "fi: Toinen", 1)); !strings.Contains(got, "courses, line 1: Koulutus vie") &&
		!strings.Contains(got, "courses, line 1: The training needs 7 hours, 0 of the hours of 2026 are left.") {
		t.Errorf("it says %s", got)
	}
}

// TestARuleSetWaitsForAnother: what is brought in counts only once somebody at
// the study centre has approved it.
func TestARuleSetWaitsForAnother(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		s := service(d)
		take(t, s, All, "all.yaml", held+"rulesets:\n  - {reason: Uudet ehdot, rules: "+smallRules+"}\n")
		rules := &support.Service{DB: d}
		if err := rules.NameCentre(t.Context(), authz.System, "keskus", "example"); err != nil {
			t.Fatal(err)
		}
		v, err := rules.See(t.Context(), authz.System, "example-course-2031", 1)
		if err != nil || v.State != support.Submitted {
			t.Fatalf("%s, %v", v.State, err)
		}
		liisa := authz.Actor{Person: "liisa", Grants: []authz.Grant{{Role: account.RulesEditor, Scope: v.Version.Centre.ID}}}
		if err := rules.Take(t.Context(), liisa, "example-course-2031", 1, 1, support.Approve, ""); err != nil {
			t.Fatal(err)
		}
		if got := refuse(t, s, "rulesets", "again.yaml", "- {reason: x, rules: "+smallRules+"}"); !strings.Contains(got, "rules: This version is there already.") {
			t.Errorf("it says %s", got)
		}
	})
}
