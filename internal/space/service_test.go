package space_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

const potka, kuve = space.Ref("network:potka"), space.Ref("network:kuve")

func newPerson(t testing.TB, d *db.DB, name, email string) person.Person {
	t.Helper()
	var p person.Person
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		var err error
		p, err = person.Create(ctx, tx, authz.System, person.New{Name: name, Email: email, Lang: i18n.FI, Verified: true})
		return err
	})
	return p
}

func write(t testing.TB, d *db.DB, f func(ctx context.Context, tx *db.Tx) error) {
	t.Helper()
	if err := d.Write(t.Context(), func(tx *db.Tx) error { return f(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

func join(t testing.TB, d *db.DB, n space.New) space.Member {
	t.Helper()
	var m space.Member
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		var err error
		m, err = space.Join(ctx, tx, authz.System, n)
		return err
	})
	return m
}

func own(t testing.TB, d *db.DB, ref space.Ref, p person.Person) space.Own {
	t.Helper()
	var o space.Own
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		var err error
		o, err = space.OwnIn(ctx, tx, ref, p.ID)
		return err
	})
	return o
}

func TestAMemberOnceHoweverOften(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		aino := newPerson(t, d, "Aino Virtanen", "aino@example.org")
		n := space.New{Space: potka, Person: aino.ID, Level: space.AsMember, State: space.Joined}
		first := join(t, d, n)
		if again := join(t, d, n); again.ID != first.ID {
			t.Errorf("joined twice: rows %s and %s", first.ID, again.ID)
		}
		counts(t, d, 1, 1, 0)
	})
}

func TestJoinsInParallelNeverDouble(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		aino := newPerson(t, d, "Aino Virtanen", "aino@example.org")
		var wg sync.WaitGroup
		for range 12 {
			wg.Go(func() {
				err := d.Write(t.Context(), func(tx *db.Tx) error {
					_, err := space.Join(t.Context(), tx, authz.System, space.New{Space: potka, Person: aino.ID, Level: space.AsMember, State: space.Joined})
					return err
				}, db.Alone("member potka "+aino.ID))
				if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		counts(t, d, 1, 1, 0)
	})
}

// counts checks people, memberships and followers over both spaces.
func counts(t testing.TB, d *db.DB, people, memberships, followers int) {
	t.Helper()
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		refs := []space.Ref{potka, kuve}
		got, err := space.People(ctx, tx, refs, tx.Now)
		if err != nil {
			return err
		}
		m, err := space.Memberships(ctx, tx, refs, tx.Now)
		if err != nil {
			return err
		}
		f, err := space.FollowerCounts(ctx, tx, refs, tx.Now)
		if err != nil {
			return err
		}
		if got != people || m[potka]+m[kuve] != memberships || f[potka]+f[kuve] != followers {
			t.Errorf("got %d people, %d memberships, %d followings, want %d, %d, %d",
				got, m[potka]+m[kuve], f[potka]+f[kuve], people, memberships, followers)
		}
		return nil
	})
}

func TestFollowerBecomesMemberAndBack(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	aino := newPerson(t, d, "Aino Virtanen", "aino@example.org")
	join(t, d, space.New{Space: potka, Person: aino.ID, Level: space.AsFollower, State: space.Joined})
	counts(t, d, 0, 0, 1)
	clock.Advance(24 * time.Hour)
	join(t, d, space.New{Space: potka, Person: aino.ID, Level: space.AsMember, State: space.Joined})
	counts(t, d, 1, 1, 0)
	clock.Advance(24 * time.Hour)
	join(t, d, space.New{Space: potka, Person: aino.ID, Level: space.AsFollower, State: space.Joined})
	counts(t, d, 0, 0, 1)
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		n, err := space.People(ctx, tx, []space.Ref{potka}, tx.Now.Add(-12*time.Hour))
		if n != 1 {
			t.Errorf("yesterday there were %d members, want 1", n)
		}
		return err
	})
}

func TestARequestWaitsBesideFollowing(t *testing.T) {
	d := dbtest.New(t)
	aino := newPerson(t, d, "Aino Virtanen", "aino@example.org")
	join(t, d, space.New{Space: potka, Person: aino.ID, Level: space.AsFollower, State: space.Joined})
	m := join(t, d, space.New{Space: potka, Person: aino.ID, Level: space.AsMember, State: space.Requested})
	if o := own(t, d, potka, aino); !o.Follows() || o.Waiting.State != space.Requested {
		t.Fatalf("got %+v, want a follower who waits", o)
	}
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		_, err := space.Accept(ctx, tx, authz.Actor{Person: "liisa"}, m, "tervetuloa")
		return err
	})
	if o := own(t, d, potka, aino); !o.IsMember() || o.Waiting.ID != "" || o.Current.Reason != "tervetuloa" {
		t.Errorf("got %+v, want a member", o)
	}
	counts(t, d, 1, 1, 0)
}

func TestAnswersAreGivenOnce(t *testing.T) {
	d := dbtest.New(t)
	aino := newPerson(t, d, "Aino Virtanen", "aino@example.org")
	m := join(t, d, space.New{Space: potka, Person: aino.ID, Level: space.AsMember, State: space.Requested})
	decline := func() error {
		return d.Write(t.Context(), func(tx *db.Tx) error {
			now, err := space.ByID(t.Context(), tx, m.ID)
			if err != nil {
				return err
			}
			_, err = space.Decline(t.Context(), tx, authz.System, now, "täynnä")
			return err
		})
	}
	if err := decline(); err != nil {
		t.Fatal(err)
	}
	if err := decline(); err != nil {
		t.Errorf("declining twice: %v, want no harm", err)
	}
	err := d.Write(t.Context(), func(tx *db.Tx) error {
		now, err := space.ByID(t.Context(), tx, m.ID)
		if err != nil {
			return err
		}
		_, err = space.Accept(t.Context(), tx, authz.System, now, "")
		return err
	})
	if !fault.Is(err, fault.Conflict) {
		t.Errorf("accepting what was declined: %v, want a conflict", err)
	}
	counts(t, d, 0, 0, 0)
	join(t, d, space.New{Space: potka, Person: aino.ID, Level: space.AsMember, State: space.Requested})
}

func TestEnteredIsInOnlyAfterTheirOwnWord(t *testing.T) {
	d := dbtest.New(t)
	aino := newPerson(t, d, "Aino Virtanen", "aino@example.org")
	m := join(t, d, space.New{Space: potka, Person: aino.ID, Level: space.AsMember, State: space.Confirming})
	counts(t, d, 0, 0, 0)
	var old, key string
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		var err error
		if old, err = space.NewKey(ctx, tx, m); err != nil {
			return err
		}
		key, err = space.NewKey(ctx, tx, m)
		return err
	})
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		if _, err := space.ByKey(ctx, tx, tx.LinkSecret(old)); !fault.Is(err, fault.Gone) {
			t.Errorf("the replaced key: %v, want gone", err)
		}
		got, err := space.ByKey(ctx, tx, tx.LinkSecret(key))
		if err != nil {
			return err
		}
		_, err = space.Confirm(ctx, tx, authz.Actor{Person: aino.ID}, got, space.MailWeekly)
		return err
	})
	if o := own(t, d, potka, aino); !o.IsMember() || o.Current.Mail != space.MailWeekly {
		t.Errorf("got %+v, want a member with weekly mail", o)
	}
}

func TestAnOrganisationTakesItsRepresentativesAlong(t *testing.T) {
	d := dbtest.New(t)
	aino := newPerson(t, d, "Aino Virtanen", "aino@example.org")
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		_, err := tx.Exec(ctx, `INSERT INTO organisations (id, slug, kind) VALUES ('liitto', 'liitto', 'national')`)
		return err
	})
	row := join(t, d, space.New{Space: potka, Org: "liitto", Level: space.AsMember, State: space.Joined})
	rep := space.New{Space: potka, Person: aino.ID, Org: "liitto", Represents: row.ID, Level: space.AsRepresentative, State: space.Joined}
	join(t, d, rep)
	join(t, d, space.New{Space: potka, Person: aino.ID, Level: space.AsMember, State: space.Joined})
	counts(t, d, 1, 1, 0)
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		reps, err := space.RepresentativeCounts(ctx, tx, []space.Ref{potka}, tx.Now)
		if err != nil {
			return err
		}
		orgs, err := space.OrganisationCounts(ctx, tx, []space.Ref{potka}, tx.Now)
		if reps[potka] != 1 || orgs[potka] != 1 {
			t.Errorf("got %d representatives of %d organisations, want 1 of 1", reps[potka], orgs[potka])
		}
		return err
	})
	write(t, d, func(ctx context.Context, tx *db.Tx) error { return space.Remove(ctx, tx, authz.System, row, "lähti") })
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		left, err := space.Representatives(ctx, tx, row.ID)
		if len(left) != 0 {
			t.Errorf("%d representatives stay behind", len(left))
		}
		return err
	})
	counts(t, d, 1, 1, 0)
}

func TestListIsPagedInTheOrderOfNames(t *testing.T) {
	d := dbtest.New(t)
	for _, name := range []string{"Åke Öberg", "Aino Virtanen", "Veikko Aalto", "Örjan Wikström"} {
		p := newPerson(t, d, name, i18n.Slug(name)+"@example.org")
		join(t, d, space.New{Space: potka, Person: p.ID, Level: space.AsMember, State: space.Joined})
	}
	var got []string
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		got = nil
		after := space.Cursor{}
		for {
			page, err := space.List(ctx, tx, potka, []space.Level{space.AsMember}, after, 3)
			if err != nil {
				return err
			}
			for _, l := range page {
				got = append(got, l.Name)
				after = l.After()
			}
			if len(page) < 3 {
				return nil
			}
		}
	})
	want := []string{"Veikko Aalto", "Aino Virtanen", "Örjan Wikström", "Åke Öberg"}
	for i := range want {
		if len(got) != len(want) || got[i] != want[i] {
			t.Fatalf("got %v, want %v", got, want)
		}
	}
}

func TestAdmission(t *testing.T) {
	for _, tt := range []struct {
		name string
		a    space.Admission
		want space.State
		kind fault.Kind
	}{
		{"open", space.Admission{Policy: space.Open, Level: space.AsMember}, space.Joined, 0},
		{"open, a condition not met", space.Admission{Policy: space.Open, Level: space.AsMember, Unmet: true}, space.Requested, 0},
		{"on request", space.Admission{Policy: space.OnRequest, Level: space.AsMember}, space.Requested, 0},
		{"by invitation", space.Admission{Policy: space.ByInvitation, Level: space.AsMember}, "", fault.Conflict},
		{"by seat", space.Admission{Policy: space.BySeat, Level: space.AsMember}, "", fault.Conflict},
		{"following what is public", space.Admission{Policy: space.BySeat, Level: space.AsFollower, Public: true}, space.Joined, 0},
		{"following what is not", space.Admission{Policy: space.OnRequest, Level: space.AsFollower}, space.Requested, 0},
	} {
		got, err := tt.a.State()
		if got != tt.want || (tt.kind != 0) != fault.Is(err, fault.Conflict) {
			t.Errorf("%s: got %q, %v, want %q", tt.name, got, err, tt.want)
		}
	}
}

func TestAMergeKeepsTheCloserLevelAndTheStricterMail(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		s := &person.Service{DB: d, Refs: space.PersonRefs()}
		work := newPerson(t, d, "Aino Virtanen", "aino@work.example.org")
		home := newPerson(t, d, "Aino Virtanen", "aino@home.example.org")
		join(t, d, space.New{Space: potka, Person: work.ID, Level: space.AsFollower, Mail: space.MailNow, State: space.Joined})
		join(t, d, space.New{Space: potka, Person: home.ID, Level: space.AsMember, Mail: space.MailWeekly, State: space.Joined})

		operator := authz.System
		m, err := s.Merge(t.Context(), operator, home.ID, work.ID)
		if err != nil {
			t.Fatal(err)
		}
		if got := own(t, d, potka, work).Current; got.Level != space.AsMember || got.Mail != space.MailWeekly {
			t.Errorf("merged: %s with mail %s, want a member with weekly mail", got.Level, got.Mail)
		}
		if _, err := s.Undo(t.Context(), operator, m.ID); err != nil {
			t.Fatal(err)
		}
		if got := own(t, d, potka, work).Current; got.Level != space.AsFollower || got.Mail != space.MailNow {
			t.Errorf("undone: %s with mail %s, want a follower with mail at once", got.Level, got.Mail)
		}
		if got := own(t, d, potka, home).Current; got.Level != space.AsMember || got.Mail != space.MailWeekly {
			t.Errorf("undone, the other: %s with mail %s, want a member with weekly mail", got.Level, got.Mail)
		}
	})
}
