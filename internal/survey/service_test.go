package survey

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// TestNamelessAnswersHaveNoTie reads the rows themselves: nothing of an answer
// leads to who gave it, and two answers with one key at once count once.
func TestNamelessAnswersHaveNoTie(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		people := w.members(6)
		quiet := w.member("Hilja Hiljainen", space.MailNone)
		sv := w.barometer()
		if len(w.post.To("hilja-hiljainen@example.org")) != 0 {
			t.Error("mailed to somebody who wants none")
		}
		keys := map[string]string{}
		for _, p := range people {
			keys[p.Person] = w.key(p)
		}
		var all sync.WaitGroup
		var mu sync.Mutex
		taken, refused := 0, 0
		for range 8 {
			all.Go(func() {
				_, err := w.Answer(t.Context(), ByKey(keys[people[0].Person]), filled(sv, "4"))
				mu.Lock()
				defer mu.Unlock()
				switch {
				case err == nil:
					taken++
				case fault.Is(err, fault.Conflict):
					refused++
				default:
					t.Error(err)
				}
			})
		}
		all.Wait()
		if taken != 1 || refused != 7 {
			t.Errorf("of 8 answers at once %d are taken, %d refused", taken, refused)
		}
		for i, p := range people[1:] {
			clock.Advance(time.Minute)
			if _, err := w.Answer(t.Context(), ByKey(strings.ToUpper(keys[p.Person])), filled(sv, fmt.Sprint(i%5+1))); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := w.Answer(t.Context(), AsAsked(quiet, sv.ID), filled(sv, "1")); err != nil {
			t.Errorf("who was asked without mail cannot answer: %v", err)
		}
		untied := func(when string) {
			w.read(func(ctx context.Context, tx *db.Tx) error {
				asked, err := db.All(ctx, tx, db.Scan[string], `SELECT id FROM survey_invitations`)
				if err != nil {
					return err
				}
				secrets := append([]string{}, asked...)
				for _, p := range people {
					secrets = append(secrets, p.Person, keys[p.Person], p.Name)
				}
				type row struct {
					id, invitation string
					changed        int64
				}
				rows, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
					var x row
					return x, r.Scan(&x.id, &x.invitation, &x.changed)
				}, `SELECT id, invitation_id, changed_at FROM survey_responses`)
				if err != nil {
					return err
				}
				if len(rows) != 7 {
					t.Errorf("%s: %d answers", when, len(rows))
				}
				for _, r := range rows {
					if r.invitation != "" || r.changed != 0 || len(r.id) != 26 {
						t.Errorf("%s: tied: %+v", when, r)
					}
				}
				said, err := db.All(ctx, tx, db.Scan[string], `SELECT response_id || '|' || question_id || '|' || option_key || '|' || text FROM survey_answers`)
				logged, failed := db.All(ctx, tx, db.Scan[string], `SELECT action || ' ' || ref || ' ' || payload FROM audit_rows`)
				for _, line := range said {
					for _, s := range secrets {
						if strings.Contains(line, s) {
							t.Errorf("%s: %q stands in an answer", when, s)
						}
					}
				}
				for _, line := range logged {
					if strings.Contains(line, "survey.answer") {
						t.Errorf("%s: the log tells of an answer: %s", when, line)
					}
				}
				if failed != nil {
					t.Error(failed)
				}
				return err
			})
		}
		untied("open")
		w.sound()
		if _, err := w.ResultsFor(t.Context(), w.lead, sv.ID, Filter{}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("results of an open one: %v", err)
		}
		if err := w.Service.Close(t.Context(), w.lead, sv.ID); err != nil {
			t.Fatal(err)
		}
		untied("closed")
		w.sound()
		v, err := w.ResultsFor(t.Context(), w.lead, sv.ID, Filter{})
		if err != nil || v.Rate != (Rate{Asked: 7, Answered: 7}) || v.List[1].Answers != 7 || len(v.List[7].Texts) != 7 {
			t.Errorf("%+v %v", v.Rate, err)
		}
		if _, _, _, err := w.Names(t.Context(), w.lead, sv.ID, ""); !fault.Is(err, fault.Forbidden) {
			t.Errorf("names of nameless answers: %v", err)
		}
		if _, err := w.Answer(t.Context(), ByKey(keys[people[0].Person]), filled(sv, "4")); !fault.Is(err, fault.Conflict) {
			t.Errorf("answered after the end: %v", err)
		}
	})
}

// TestOrderOfNamelessAnswersIsGone: after closing, the rows lie in the order
// of their random ids and not as they came.
func TestOrderOfNamelessAnswersIsGone(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		people := w.members(12)
		sv := w.barometer()
		for _, p := range people {
			if _, err := w.Answer(t.Context(), ByKey(w.key(p)), filled(sv, "4")); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Service.Close(t.Context(), w.lead, sv.ID); err != nil {
			t.Fatal(err)
		}
		physical := map[string]string{"sqlite": "rowid", "postgres": "ctid"}[d.Dialect()]
		w.read(func(ctx context.Context, tx *db.Tx) error {
			for _, table := range []string{"survey_responses", "survey_answers"} {
				id := map[string]string{"survey_responses": "id", "survey_answers": "response_id"}[table]
				list, err := db.All(ctx, tx, db.Scan[string], `SELECT `+id+` FROM `+table+` ORDER BY `+physical)
				if err != nil {
					return err
				}
				for i := 1; i < len(list); i++ {
					if list[i] < list[i-1] {
						t.Errorf("%s keeps an order of its own", table)
						break
					}
				}
			}
			return nil
		})
	})
}

func TestNothingUnderFiveIsShown(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := worldOn(t, d, clock)
	people := w.members(16)
	sv := w.barometer()
	since, benefit := sv.Questions[0], sv.Questions[1]
	// 8 of the first group, 5 of the second, 3 of the third.
	for i, p := range people {
		g := filled(sv, "3")
		switch {
		case i >= 13:
			g[since.ID] = []string{since.Options[2].Key}
		case i >= 8:
			g[since.ID] = []string{since.Options[1].Key}
		}
		if i >= 4 {
			delete(g, sv.Questions[8].ID) // four write what should stay
		}
		if _, err := w.Answer(t.Context(), ByKey(w.key(p)), g); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Service.Close(t.Context(), w.lead, sv.ID); err != nil {
		t.Fatal(err)
	}
	all, err := w.ResultsFor(t.Context(), w.lead, sv.ID, Filter{})
	if err != nil || all.List[1].Answers != 16 || !all.List[8].Hidden || len(all.List[8].Texts) != 0 {
		t.Errorf("all: %+v %v", all.List[8], err)
	}
	by, err := w.ResultsFor(t.Context(), w.lead, sv.ID, Filter{Question: since.ID})
	if err != nil || len(by.Groups) != 1 || by.Groups[0].N != 8 {
		t.Errorf("groups %+v %v: the five would tell the three", by.Groups, err)
	}
	group, err := w.ResultsFor(t.Context(), w.lead, sv.ID, Filter{Question: since.ID, Option: since.Options[0].Key})
	if err != nil || group.GroupSize != 8 || group.List[1].Answers != 8 || !group.List[8].Hidden {
		t.Errorf("%+v %v", group.GroupSize, err)
	}
	for _, f := range []Filter{{since.ID, since.Options[1].Key}, {since.ID, since.Options[2].Key}, {since.ID, "x"}, {benefit.ID, "1"}, {"nothing", "x"}} {
		if _, err := w.ResultsFor(t.Context(), w.lead, sv.ID, f); !fault.Is(err, fault.NotFound) {
			t.Errorf("%+v: %v", f, err)
		}
	}
	few := w.barometer()
	for _, p := range people[:4] {
		if _, err := w.Answer(t.Context(), ByKey(w.key(p)), filled(few, "5")); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Service.Close(t.Context(), w.lead, few.ID); err != nil {
		t.Fatal(err)
	}
	if v, err := w.ResultsFor(t.Context(), w.lead, few.ID, Filter{}); err != nil || !v.List[1].Hidden || v.List[1].Between {
		t.Errorf("four answers: %+v %v", v.List[1], err)
	}
	if err := w.Publish(t.Context(), w.lead, few.ID, ForMembers); !fault.Is(err, fault.Conflict) {
		t.Errorf("four answers published: %v", err)
	}
}

func TestASurveyFromDraftToPublishedAndAgain(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := worldOn(t, d, clock)
	people := w.members(6)
	outside := w.person("Ulla Muu", i18n.FI)
	if _, err := w.Make(t.Context(), people[0], "network", room.ID(), Barometer); !fault.Is(err, fault.Forbidden) {
		t.Errorf("made by a member: %v", err)
	}
	first := w.barometer()
	if err := w.Open(t.Context(), w.lead, first.ID); err != nil {
		t.Errorf("pressed twice: %v", err)
	}
	if err := w.PutQuestion(t.Context(), w.lead, first.ID, "", Asked{Kind: Words, Title: i18n.Content{FI: "Mitä?"}}); !fault.Is(err, fault.Conflict) {
		t.Errorf("a question after opening: %v", err)
	}
	if err := w.Remind(t.Context(), w.lead, first.ID); !fault.Is(err, fault.Conflict) {
		t.Errorf("reminded on the same day: %v", err)
	}
	for _, p := range people[:5] {
		if _, err := w.Answer(t.Context(), ByKey(w.key(p)), filled(first, "2")); err != nil {
			t.Fatal(err)
		}
	}
	sent := len(w.post.All())
	w.later(26 * time.Hour)
	if err := w.Remind(t.Context(), w.lead, first.ID); err != nil {
		t.Fatal(err)
	}
	w.work()
	if got := w.post.All()[sent:]; len(got) != 1 || got[0].To.Mail != "jasen-05@example.org" || !strings.Contains(got[0].Subject, "Muistutus") {
		t.Errorf("%d reminders", len(got))
	}
	if _, err := w.See(t.Context(), outside, first.ID); !fault.Is(err, fault.NotFound) {
		t.Errorf("seen from outside: %v", err)
	}
	w.later(14 * 24 * time.Hour) // the last day goes by
	if sv := w.survey(first.ID); sv.State != Closed {
		t.Fatalf("still %s", sv.State)
	}
	if list, err := w.WaitingFor(t.Context(), w.lead); err != nil || len(list) != 1 || !list[0].Ended {
		t.Errorf("waiting for the lead: %+v %v", list, err)
	}
	if _, err := w.ResultsFor(t.Context(), people[0], first.ID, Filter{}); !fault.Is(err, fault.Forbidden) {
		t.Errorf("unpublished results for a member: %v", err)
	}
	for to, reader := range map[Results]authz.Actor{ForMembers: people[0], ForAll: {}} {
		if err := w.Publish(t.Context(), w.lead, first.ID, to); err != nil {
			t.Fatal(err)
		}
		if _, err := w.ResultsFor(t.Context(), reader, first.ID, Filter{}); err != nil {
			t.Errorf("published to %s: %v", to, err)
		}
	}
	again, err := w.Make(t.Context(), w.lead, "network", room.ID(), first.ID)
	if err != nil || again.Series != Barometer || len(again.Questions) != len(first.Questions) {
		t.Fatalf("again: %+v %v", again, err)
	}
	second := w.opened(again.ID)
	for _, p := range people {
		if _, err := w.Answer(t.Context(), ByKey(w.key(p)), filled(second, "4")); err != nil {
			t.Fatal(err)
		}
	}
	w.later(24 * time.Hour)
	if err := w.Service.Close(t.Context(), w.lead, second.ID); err != nil {
		t.Fatal(err)
	}
	v, err := w.ResultsFor(t.Context(), w.lead, second.ID, Filter{})
	if err != nil || v.Last == nil || v.Last.ID != first.ID || v.LastRate.Percent() != 83 {
		t.Fatalf("last time: %v %v %v", v.Last != nil, v.LastRate, err)
	}
	now, _ := v.List[1].Mean()
	before, _ := v.List[1].Before.Mean()
	if !v.List[1].Between || now != 4 || before != 2 {
		t.Errorf("%v against %v", now, before)
	}
	w.sound()
}

func TestNamedAnswersAreChangedAndForgotten(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		people := w.members(3)
		sv, err := w.Make(t.Context(), w.lead, "network", room.ID(), "")
		if err != nil {
			t.Fatal(err)
		}
		n := New{Title: i18n.Content{FI: "Mitä tarjoillaan?"}, Audience: []Audience{ToMembers, ToContacts}, ClosesOn: w.today().AddDays(5), Keep: 30}
		if err := w.Edit(t.Context(), w.lead, sv.ID, n); err != nil {
			t.Fatal(err)
		}
		if err := w.Open(t.Context(), w.lead, sv.ID); !fault.Is(err, fault.Conflict) {
			t.Errorf("opened without questions: %v", err)
		}
		if err := w.PutQuestion(t.Context(), w.lead, sv.ID, "", Asked{Kind: Single, Title: i18n.Content{FI: "Kumpi?"}, Required: true, Lines: i18n.Content{FI: "Kahvi\nTee"}}); err != nil {
			t.Fatal(err)
		}
		sv = w.opened(sv.ID)
		q := sv.Questions[0]
		if !sv.ByReply() {
			t.Error("one question with names is not answered by reply")
		}
		key := w.key(people[0])
		reply := func(text string) error {
			return w.DB.Write(t.Context(), func(tx *db.Tx) error { return w.AnswerByReply(t.Context(), tx, key, text) })
		}
		if err := reply("2"); err != nil {
			t.Fatal(err)
		}
		if err := reply("ehkä"); !fault.Is(err, fault.Invalid) {
			t.Errorf("taken: %v", err)
		}
		w.work()
		if m := w.post.Last("jasen-00@example.org"); !strings.Contains(m.Text, "2 = Tee") {
			t.Errorf("the receipt says %s", m.Text)
		}
		if _, err := w.Answer(t.Context(), ByKey(key), Given{q.ID: {q.Options[0].Key}}); err != nil {
			t.Errorf("changed: %v", err)
		}
		if sh, err := w.Sheet(t.Context(), ByKey(key)); err != nil || sh.Name != "Jäsen 00" || sh.Mine.Given[q.ID][0] != q.Options[0].Key {
			t.Errorf("%+v %v", sh.Mine, err)
		}
		_, names, _, err := w.Names(t.Context(), w.lead, sv.ID, "")
		if err != nil || len(names) != 1 || names[0].Name != "Jäsen 00" {
			t.Errorf("names %+v %v", names, err)
		}
		if _, _, _, err := w.Names(t.Context(), people[1], sv.ID, ""); !fault.Is(err, fault.Forbidden) {
			t.Errorf("names for a member: %v", err)
		}
		w.read(func(ctx context.Context, tx *db.Tx) error {
			data, err := OwnData(ctx, tx, people[0].Person)
			if list := data.([]own); len(list) != 1 || !list[0].Answered || list[0].Answers[0].Answer != "Kahvi" {
				t.Errorf("own data %+v", data)
			}
			return err
		})
		w.sound()
		w.later(6 * 24 * time.Hour)
		w.later(29 * 24 * time.Hour)
		swept := func() (n int) {
			w.write(func(ctx context.Context, tx *db.Tx) (err error) {
				n, err = sweep(ctx, tx)
				return err
			})
			return n
		}
		if n := swept(); n != 0 {
			t.Errorf("%d forgotten too early", n)
		}
		w.later(2 * 24 * time.Hour)
		if n := swept(); n != 4 {
			t.Errorf("%d forgotten, want 4", n)
		}
		v, err := w.ResultsFor(t.Context(), w.lead, sv.ID, Filter{})
		if err != nil || v.Rate != (Rate{Asked: 4, Answered: 1}) {
			t.Errorf("the rate after forgetting: %+v %v", v.Rate, err)
		}
		if _, err := w.Sheet(t.Context(), ByKey(key)); !fault.Is(err, fault.NotFound) {
			t.Errorf("a forgotten key: %v", err)
		}
		w.sound()
	})
}

func TestPollToMeeting(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := worldOn(t, d, clock)
	people := w.members(2)
	at := func(n int) Date { return Date{Day: w.today().AddDays(n), Start: hourOf(9), End: hourOf(11)} }
	sv, err := w.Poll(t.Context(), w.lead, "network", room.ID(), NewPoll{Title: i18n.Content{FI: "Aamukahvit"}, Dates: []Date{at(9), at(10), at(11)}, ClosesOn: w.today().AddDays(5)})
	if err != nil {
		t.Fatal(err)
	}
	w.work()
	if m := w.post.Last("jasen-00@example.org"); !strings.Contains(m.Text, "1 = ") || !strings.Contains(m.Text, "Voit vastata myös suoraan tähän viestiin") {
		t.Errorf("the mail says %s", m.Text)
	}
	for i, text := range []string{"1, 2", "2"} {
		key := w.key(people[i])
		if err := w.DB.Write(t.Context(), func(tx *db.Tx) error { return w.AnswerByReply(t.Context(), tx, key, text) }); err != nil {
			t.Fatal(err)
		}
	}
	v, err := w.ResultsFor(t.Context(), w.lead, sv.ID, Filter{})
	if err != nil || len(v.Suiting) != 3 || v.Suiting[1].Well != 2 || !v.Suiting[1].Best || v.Suiting[2].Not != 2 {
		t.Errorf("%+v %v", v.Suiting, err)
	}
	next, err := w.Choose(t.Context(), w.lead, sv.ID, "d2")
	if err != nil || !strings.HasPrefix(next, "/meetings/new?network=kahvit&day=") {
		t.Errorf("%s %v", next, err)
	}
	if sv := w.survey(sv.ID); sv.State != Closed || sv.Chosen != "d2" {
		t.Errorf("%+v", sv)
	}
	if _, err := w.Choose(t.Context(), w.lead, sv.ID, "d9"); !fault.Is(err, fault.Invalid) {
		t.Errorf("a date that is none: %v", err)
	}
	w.sound()
}

// TestTenThousand asks so many in chunks, with no statement for each of them.
func TestTenThousand(t *testing.T) {
	if testing.Short() {
		t.Skip("ten thousand people")
	}
	const n = 10_000
	d, clock := dbtest.NewWithClock(t)
	w := worldOn(t, d, clock)
	w.write(func(ctx context.Context, tx *db.Tx) error {
		for from := 0; from < n; from += 500 {
			var people, addresses, members []string
			for i := from; i < from+500; i++ {
				people = append(people, fmt.Sprintf("('p%05d', 'Jäsen %d', 'a%05d')", i, i, i))
				addresses = append(addresses, fmt.Sprintf("('a%05d', 'p%05d', 'jasen%d@example.org', 1)", i, i, i))
				members = append(members, fmt.Sprintf("('m%05d', '%s', 'p%05d', 'current', 'member', 'joined', 'now', 1, 1, 'k%05d')", i, room, i, i))
			}
			for _, q := range []string{
				`INSERT INTO people (id, name, address_id) VALUES ` + strings.Join(people, ", "),
				`INSERT INTO person_addresses (id, person_id, email, verified_at) VALUES ` + strings.Join(addresses, ", "),
				`INSERT INTO space_members (id, space, person_id, slot, level, state, mail, asked_at, from_at, mail_key) VALUES ` + strings.Join(members, ", "),
			} {
				if _, err := tx.Exec(ctx, q); err != nil {
					return err
				}
			}
		}
		return nil
	})
	sv, err := w.Make(t.Context(), w.lead, "network", room.ID(), Barometer)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Open(t.Context(), w.lead, sv.ID); err != nil {
		t.Fatal(err)
	}
	if v, err := w.See(t.Context(), w.lead, sv.ID); err != nil || v.Survey.Expected != n || !v.Survey.Invited.IsZero() {
		t.Errorf("progress: of %d, %v", v.Survey.Expected, err)
	}
	before := d.Stats()
	if err := w.jobs.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
	v, err := w.See(t.Context(), w.lead, sv.ID)
	if err != nil || v.Rate.Asked != n || v.Survey.Invited.IsZero() {
		t.Errorf("asked %d, %v", v.Rate.Asked, err)
	}
	if writes := d.Stats().Writes - before.Writes; writes > 100 {
		t.Errorf("%d transactions for %d people", writes, n)
	}
	w.sound()
}

func TestLaunchAndTogether(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := worldOn(t, d, clock)
	launch := func(course string, answers ...string) string {
		t.Helper()
		var people []Recipient
		for i := range answers {
			people = append(people, Recipient{Email: fmt.Sprintf("%s%d@example.org", course, i), Name: "Osallistuja", Lang: i18n.SV})
		}
		people = append(people, people[0]) // entered twice
		var sv Survey
		var keys []Key
		w.write(func(ctx context.Context, tx *db.Tx) (err error) {
			sv, keys, err = w.Launch(ctx, tx, authz.System, Launched{Space: space.NewRef("course", course), Template: Feedback, ClosesOn: tx.Today().AddDays(10), People: people,
				Own: []Question{{Key: "lunch", Kind: Scale, Title: i18n.Content{FI: "Lounas?"}, Options: []Option{{Key: "1"}, {Key: "5"}}}}})
			return err
		})
		if len(keys) != len(people) || keys[len(keys)-1] != "" {
			t.Fatalf("keys %v", keys)
		}
		w.work()
		for i, step := range answers {
			if _, err := w.Answer(t.Context(), ByKey(string(keys[i])), filled(w.survey(sv.ID), step)); err != nil {
				t.Fatal(err)
			}
		}
		return sv.ID
	}
	a, b, c := launch("a", "5", "5", "5", "5", "4", "4"), launch("b", "2", "2", "2", "2", "2", "2", "2"), launch("c", "1", "1", "1")
	if m := w.post.Last("a0@example.org"); m == nil || !strings.Contains(m.Subject, "Enkät") {
		t.Errorf("mailed: %+v", m)
	}
	together := func(surveys map[string][]string) map[string][]Distribution {
		var out map[string][]Distribution
		w.read(func(ctx context.Context, tx *db.Tx) (err error) {
			out, err = w.Together(ctx, tx, surveys, []string{"overall", "lunch", "nothing"})
			return err
		})
		return out
	}
	if got := together(map[string][]string{"a": {a}}); !got["a"][0].Hidden {
		t.Error("shown before it is over")
	}
	w.later(11 * 24 * time.Hour)
	got := together(map[string][]string{"a": {a}, "b": {b}, "c": {c}})
	mean, _ := got["b"][0].Mean()
	if !got["c"][0].Hidden || !got["a"][0].Hidden || got["b"][0].Hidden || mean != 2 {
		t.Errorf("of three, six and seven: %v %v %v", got["c"][0].Hidden, got["a"][0].Hidden, mean)
	}
	year := together(map[string][]string{"2026": {a, b, c}})
	if d := year["2026"][0]; d.Answers != 16 || d.N("", 2) != 7 || year["2026"][2].Answers != 0 {
		t.Errorf("the year: %+v", d)
	}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		_, _, err := w.Launch(ctx, tx, authz.System, Launched{Space: space.NewRef("course", "d"), Template: "none", People: []Recipient{{Email: "x@example.org"}}, ClosesOn: tx.Today()})
		if !fault.Is(err, fault.Invalid) {
			t.Errorf("an unknown template: %v", err)
		}
		return nil
	})
	w.sound()
}
