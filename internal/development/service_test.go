package development

import (
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/course"
	"parvi/internal/feedback"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/survey"
)

// world is a member organisation (kaisla) of a study centre (poiju), its
// district (piiri) and an association under that (vass). Mari is kaisla's main
// user, Disa the district's, Asko the study centre's expert; Ulla is elsewhere.
type world struct {
	*testing.T
	*Service
	clock                  *dbtest.Clock
	orgs                   org.Examples
	mari, disa, asko, ulla authz.Actor
}

func newWorld(t *testing.T, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{T: t, clock: clock, Service: &Service{DB: d, Feedback: &feedback.Service{DB: d, Courses: &course.Service{DB: d}, Surveys: &survey.Service{DB: d}}}}
	w.must(d.Write(t.Context(), func(tx *db.Tx) (err error) {
		w.orgs, err = org.Example(t.Context(), tx)
		return err
	}))
	w.mari, w.disa = w.person("Mari Mallinen", account.MainUser, "kaisla"), w.person("Disa Distriktsvik", account.MainUser, "piiri")
	w.asko, w.ulla = w.person("Asko Aluetyö", account.Expert, "poiju"), w.person("Ulla Ulkona", account.MainUser, "tyrsky")
	return w
}

func (w *world) must(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

func (w *world) person(name, role, of string) authz.Actor {
	w.Helper()
	var p person.Person
	w.must(w.DB.Write(w.Context(), func(tx *db.Tx) (err error) {
		if p, err = person.Create(w.Context(), tx, authz.System, person.New{Name: name, Email: i18n.Slug(name) + "@example.org", Lang: i18n.FI, Verified: true}); err != nil {
			return err
		}
		_, err = account.Give(w.Context(), tx, authz.System, account.NewGrant{Person: p.ID, Role: role, Scope: w.orgs[of].ID})
		return err
	}))
	return authz.Actor{Person: p.ID, Name: name, Lang: i18n.FI, Grants: []authz.Grant{{Role: role, Scope: w.orgs[of].ID}}}
}

func (w *world) kaisla() string { return w.orgs["kaisla"].ID }

// exec writes what other packages would.
func (w *world) exec(query string, args ...any) {
	w.Helper()
	w.must(w.DB.Write(w.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec(w.Context(), query, args...)
		return err
	}))
}

// held is a course that was held, of some teaching hours.
func (w *world) held(id, of, day string, lessons int, region string) {
	w.Helper()
	ends := civil.MustDate(day).Start().Add(20 * time.Hour).UnixMilli()
	w.exec(`INSERT INTO courses (id, org_id, centre_id, state, support, kind, region, starts_at, ends_at, hours, created_at, updated_at, published_at, moved_at)
		VALUES ($1, $2, $3, 'published', 'none', 'course', $4, $5, $6, $7, 1, 1, 1, 1)`,
		id, w.orgs[of].ID, w.orgs["poiju"].ID, region, ends-3600_000, ends, lessons*100)
}

// came are people who were at a course.
func (w *world) came(course, of string, year int, keys ...string) {
	w.Helper()
	for _, k := range keys {
		w.exec(`INSERT INTO record_participations (id, course_id, centre_id, org_id, year, person_key, came) VALUES ($1, $2, $3, $4, $5, $6, true)`,
			course+k, course, w.orgs["poiju"].ID, w.orgs[of].ID, year, k)
	}
}

func TestThePresentStateIsDrawnFromWhatWasHeld(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		clock.Set(civil.MustDate("2026-12-01").Start().Add(10 * time.Hour))
		w.held("a", "kaisla", "2026-03-02", 8, "01")
		w.held("b", "vass", "2026-05-02", 6, "")
		w.held("c", "piiri", "2024-12-31", 4, "15")
		w.held("later", "piiri", "2026-12-24", 4, "15")
		w.held("elsewhere", "tyrsky", "2026-05-02", 6, "15")
		w.came("a", "kaisla", 2026, "1", "2", "3", "4", "5", "6", "7")
		w.came("b", "vass", 2026, "1", "2", "3")
		w.exec(`INSERT INTO peergroups (id, org_id, centre_id, state, name, first_day, last_day, planned, created_at, moved_at)
			VALUES ('g', $1, $2, 'active', 'Cirkel', '2026-01-01', '2026-06-01', 1500, 1, 1)`, w.orgs["vass"].ID, w.orgs["poiju"].ID)
		for _, day := range []string{"2026-02-01", "2026-02-08"} {
			at := civil.MustDate(day).Start().Add(18 * time.Hour).UnixMilli()
			w.exec(`INSERT INTO peergroup_meetings (id, group_id, starts_at, ends_at, breaks, studied) VALUES ($1, 'g', $2, $3, 15, 'x')`, day, at, at+150*60_000)
		}
		v, err := w.Present(t.Context(), w.mari, w.kaisla(), 2026, 1)
		w.must(err)
		if got, want := v.Total.Held, (Held{2, hours.Whole(14), 1, hours.Whole(6)}); got != want {
			t.Errorf("held: got %+v, want %+v", got, want)
		}
		if v.Years[2].Year != 2024 || v.Years[2].Courses != 1 {
			t.Errorf("a course of the last day of 2024 is of 2024: got %+v", v.Years)
		}
		if v.Total.People.Net != 7 || v.Total.People.Gross != 10 || v.Total.People.Hidden {
			t.Errorf("people: got %+v", v.Total.People)
		}
		if len(v.Parts) != 2 || v.Parts[0].Org.ID != w.kaisla() || v.Parts[1].Org.ID != w.orgs["piiri"].ID {
			t.Fatalf("parts: got %+v", v.Parts)
		}
		if !v.Parts[1].People.Hidden || !v.Parts[0].People.Hidden {
			t.Errorf("three people of a district are hidden, and what would tell them: got %+v", v.Parts)
		}
		if v.SilentAll != 1 || v.Silent[0].Org.ID != w.orgs["piiri"].ID || v.Silent[0].Last != 2024 {
			t.Errorf("the district arranged nothing itself in 2026, but in 2024: got %+v", v.Silent)
		}
		if len(v.Blanks()) != 0 {
			t.Errorf("blank regions: got %+v", v.Blanks())
		}

		old, err := w.Present(t.Context(), w.asko, w.kaisla(), 2025, 1)
		w.must(err)
		if len(old.Blanks()) != 1 || old.Blanks()[0].Code != "15" {
			t.Errorf("nothing was held in Österbotten in 2025: got %+v", old.Blanks())
		}
		if _, err := w.Present(t.Context(), w.disa, w.orgs["piiri"].ID, 0, 1); err != nil {
			t.Errorf("the district sees its own: %v", err)
		}
		for _, who := range []authz.Actor{w.disa, w.ulla} {
			if _, err := w.Present(t.Context(), who, w.kaisla(), 2026, 1); !fault.Is(err, fault.NotFound) {
				t.Errorf("%s: got %v, want not found", who.Name, err)
			}
		}
		if _, err := w.Present(t.Context(), w.ulla, w.orgs["tyrsky"].ID, 2026, 1); !fault.Is(err, fault.NotFound) {
			t.Errorf("an organisation without a study centre: got %v, want not found", err)
		}
	})
}

// plan is a draft of kaisla with an aim.
func (w *world) plan() Plan {
	w.Helper()
	p, err := w.Begin(w.Context(), w.mari, w.kaisla())
	w.must(err)
	w.must(w.Answer(w.Context(), w.mari, p.ID, Text{Step: Aims, Text: "Vertaisohjaaja joka yhdistykseen"}))
	return p
}

func TestAPlanIsWrittenTogetherAdoptedAndFollowedUp(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		clock.Set(civil.MustDate("2026-12-01").Start().Add(10 * time.Hour))
		ctx, piiri := t.Context(), w.orgs["piiri"].ID
		p := w.plan()
		if _, err := w.Begin(ctx, w.mari, w.kaisla()); fault.Of(err).Code != "begun" {
			t.Errorf("a second draft: got %v", err)
		}
		w.must(w.SetFrame(ctx, w.mari, p.ID, Frame{First: 2026, Last: 2027, Keeper: w.mari.Person, Seen: 1}))
		if err := w.SetFrame(ctx, w.mari, p.ID, Frame{First: 2028, Last: 2027, Seen: 2}); !fault.Is(err, fault.Invalid) {
			t.Errorf("a period that ends first: got %v", err)
		}
		// The second writer of a step is told, and nothing of the first is lost.
		if err := w.Answer(ctx, w.mari, p.ID, Text{Step: Aims, Text: "Muuta", Version: 0}); fault.Of(err).Code != "edited" {
			t.Errorf("the second writer: got %v", err)
		}
		// The district writes its own part and no other.
		w.must(w.Answer(ctx, w.disa, p.ID, Text{Unit: piiri, Text: "Kassörskurs på svenska"}))
		if err := w.Answer(ctx, w.disa, p.ID, Text{Step: Focus, Text: "x"}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("the district writes a step of all: got %v", err)
		}
		if err := w.Answer(ctx, w.asko, p.ID, Text{Unit: piiri, Text: "x"}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("the expert writes a district's part: got %v", err)
		}
		w.must(w.Say(ctx, w.asko, p.ID, Comment{Step: Aims, Text: "Montako vuodessa?"}))
		w.must(w.Aim(ctx, w.mari, p.ID, Indicator{Figure: OfHours, Target: 10_00}))
		if err := w.Aim(ctx, w.mari, p.ID, Indicator{Figure: OfFeedback, Target: 6_00}); !fault.Is(err, fault.Invalid) {
			t.Errorf("a mean of six: got %v", err)
		}
		w.held("a", "vass", "2026-05-02", 6, "")
		w.must(w.Adopt(ctx, w.mari, p.ID))
		if err := w.Answer(ctx, w.mari, p.ID, Text{Step: Aims, Text: "Toinen", Version: 1}); fault.Of(err).Code != "state" {
			t.Errorf("an adopted plan is changed: got %v", err)
		}
		w.must(w.FollowUp(ctx, w.mari, p.ID, Review{Year: 2026, Change: "Lisää verkkoon"}))
		next, err := w.Begin(ctx, w.mari, w.kaisla())
		w.must(err)
		v, err := w.See(ctx, w.disa, next.ID)
		w.must(err)
		if v.Number != 2 || v.Texts[Notes].Text != "2026: Lisää verkkoon" || v.Districts[0].Text.Text != "Kassörskurs på svenska" {
			t.Errorf("the next version: got %+v", v.Texts)
		}
		if len(v.Indicators) != 1 || v.Indicators[0].Actual[0].Value != 6_00 {
			t.Errorf("what was held: got %+v", v.Indicators)
		}
		w.must(w.Adopt(ctx, w.mari, next.ID))
		list, err := w.List(ctx, w.asko, w.kaisla())
		w.must(err)
		if list.Now.ID != next.ID || len(list.Past) != 1 || list.Past[0].State != Archived {
			t.Errorf("versions: got %+v", list)
		}
		if _, err := w.See(ctx, w.ulla, p.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("somebody elsewhere: got %v, want not found", err)
		}
	})
}

func TestAMeasureBecomesACourseAndHoursOnce(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		clock.Set(civil.MustDate("2026-12-01").Start().Add(10 * time.Hour))
		w.Courses = w.Feedback.Courses
		ctx, p := t.Context(), w.plan()
		w.must(w.SetMeasure(ctx, w.mari, p.ID, Measure{Title: "Vertaisohjaajan kurssi", Due: civil.MustDate("2027-04-01"), Hours: hours.Whole(16)}))
		w.must(w.SetMeasure(ctx, w.disa, p.ID, Measure{Title: "Kassörskurs", Unit: w.orgs["piiri"].ID}))
		v, err := w.See(ctx, w.mari, p.ID)
		w.must(err)
		m := v.Measures[0]
		if err := w.SetMeasure(ctx, w.disa, p.ID, Measure{ID: m.ID, Title: "x", Version: 1}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("the district changes the organisation's measure: got %v", err)
		}
		to, err := w.Become(ctx, w.mari, p.ID, m.ID, IntoHours)
		w.must(err)
		if want := w.orgs["kaisla"].Path() + "/hours/proposal?year=2027&kind=course"; to != want {
			t.Errorf("got %s, want %s", to, want)
		}
		if _, err := w.Become(ctx, w.mari, p.ID, m.ID, IntoHours); fault.Of(err).Code != "become" {
			t.Errorf("twice: got %v", err)
		}
		if _, err := w.Become(ctx, w.disa, p.ID, v.Measures[1].ID, IntoHours); !fault.Is(err, fault.Invalid) {
			t.Errorf("without hours: got %v", err)
		}
	})
}
