package network

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

func TestScenario1CountedOnce(t *testing.T) {
	w := newWorld(t)
	soste := w.org("Soste", -1)
	a, b, c := w.network("Potka", space.Open, soste), w.network("Kuve", space.Open, soste), w.network("Viestijät", space.Open, soste)
	aino, again := w.person("Aino Virtanen", i18n.FI), w.person("Virtanen Aino", i18n.FI)
	w.join(aino, a)
	w.join(aino, b)
	w.join(again, c)
	for _, p := range w.people(10) {
		w.join(p, a)
	}
	want := func(when string, people, memberships int) {
		t.Helper()
		got, _, _, err := w.Statistics(t.Context(), civil.Date{})
		if err != nil {
			t.Fatal(err)
		}
		if got.People != people || got.Memberships != memberships || got.Networks != 3 {
			t.Errorf("%s: %d people, %d memberships, %d networks, want %d, %d, 3", when, got.People, got.Memberships, got.Networks, people, memberships)
		}
	}
	want("before", 12, 13)
	staff := w.coordinator("Kaisa Koordinaattori", soste)
	m, err := w.People.Merge(t.Context(), w.as(staff), again.ID, aino.ID)
	if err != nil {
		t.Fatal(err)
	}
	want("after", 11, 13)
	for _, n := range []Network{a, b, c} {
		list, err := w.MemberList(t.Context(), w.as(staff), w.page(w.as(staff), n).Network, space.AsMember, space.Cursor{}, 100)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, p := range list.People {
			if p.Person == aino.ID {
				found++
			}
		}
		if found != 1 {
			t.Errorf("%s shows her %d times", n.Name.FI, found)
		}
	}
	if _, err := w.People.Undo(t.Context(), w.as(staff), m.ID); err != nil {
		t.Fatal(err)
	}
	want("undone", 12, 13)
}

func TestScenario3ContactPersonLeavesHerJob(t *testing.T) {
	w := newWorld(t)
	w.on("2027-08-20")
	soste, ok := w.org("Soste", -1), w.org("OK-opintokeskus", -1)
	kaisa, otso := w.coordinator("Kaisa Koordinaattori", soste), w.coordinator("Otso Opinto", ok)
	kuve, potka := w.network("Kuve", space.OnRequest, soste, ok), w.network("Potka", space.OnRequest, soste)
	liisa, matti := w.person("Liisa Lahtinen", i18n.FI), w.person("Matti Mäki", i18n.FI)
	job := w.post(liisa, soste, day("2020-01-01"))
	for _, n := range []Network{kuve, potka} {
		w.grant(liisa, account.Contact, n.ID, job.ID)
	}
	w.grant(matti, account.Contact, potka.ID, "")
	w.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := space.Join(ctx, tx, authz.System, space.New{Space: kuve.Space(), Person: liisa.ID, Level: space.AsMember, State: space.Joined})
		return err
	})
	aino := w.person("Aino Virtanen", i18n.FI)
	asked := w.join(aino, kuve)
	w.sent()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		return org.EndPosition(ctx, tx, authz.System, job.ID, day("2027-08-31"))
	})

	w.clock.Set(day("2027-08-31").End().Add(-time.Minute))
	if got := names2(w.page(authz.Actor{}, kuve).Contacts); !slices.Equal(got, []string{"Liisa Lahtinen"}) {
		t.Errorf("on her last day Kuve shows %v", got)
	}
	w.clock.Set(day("2027-09-01").Start())
	v := w.page(authz.Actor{}, kuve)
	if len(v.Contacts) != 0 || v.Fallback != "soste@example.org" {
		t.Errorf("after midnight Kuve shows %v and the mailbox %q", names2(v.Contacts), v.Fallback)
	}
	if got := names2(w.page(authz.Actor{}, potka).Contacts); !slices.Equal(got, []string{"Matti Mäki"}) {
		t.Errorf("Potka shows %v", got)
	}
	if MayHandle.Allows(w.as(liisa), v.Network) {
		t.Error("her rights outlive her job")
	}
	if !w.page(w.as(liisa), kuve).Own.IsMember() {
		t.Error("her own membership went with the job")
	}
	for _, p := range []person.Person{kaisa, otso} {
		d, err := w.Desk(t.Context(), w.as(p))
		if err != nil {
			t.Fatal(err)
		}
		if len(d.Orphans) != 1 || d.Orphans[0].ID != kuve.ID {
			t.Errorf("%s: orphans %v, want Kuve", p.Name, d.Orphans)
		}
		if len(d.Requests) != 1 || d.Requests[0].Member.ID != asked.Member.ID {
			t.Errorf("%s: requests %v, want Aino's", p.Name, d.Requests)
		}
	}
	both := []string{"kaisa.koordinaattori@example.org", "otso.opinto@example.org"}
	for _, tt := range []struct {
		day  string
		want []string
	}{{"2027-09-01", both}, {"2027-09-02", nil}, {"2027-09-06", both}} {
		w.on(tt.day) // the last one is a Monday
		if got := recipients(w.sent()); !slices.Equal(got, tt.want) {
			t.Errorf("told on %s that the contact is missing: %v, want %v", tt.day, got, tt.want)
		}
	}
}

func names2(list []Contact) []string {
	var out []string
	for _, c := range list {
		out = append(out, c.Name)
	}
	return out
}

func recipients(list []*mail.Message) []string {
	var out []string
	for _, m := range list {
		out = append(out, m.To.Mail)
	}
	slices.Sort(out)
	return out
}

func TestScenario4OneOfTwoCoordinatorsWithdraws(t *testing.T) {
	w := newWorld(t)
	soste, ok := w.org("Soste", -1), w.org("OK-opintokeskus", -1)
	kaisa, otso := w.coordinator("Kaisa Koordinaattori", soste), w.coordinator("Otso Opinto", ok)
	n := w.network("Pienet järjestöt", space.Open, soste, ok)
	v := w.page(w.as(otso), n)
	own := v.Coordinators[slices.IndexFunc(v.Coordinators, func(c Coordinator) bool { return c.Coordination.Org == ok.ID })]
	if _, err := w.Withdraw(t.Context(), w.as(otso), n.Slug, own.ID, day("2026-12-31")); err != nil {
		t.Fatal(err)
	}
	if got := recipients(w.sent()); !slices.Equal(got, []string{"kaisa.koordinaattori@example.org"}) {
		t.Errorf("told of the withdrawal: %v", got)
	}
	d, err := w.Desk(t.Context(), w.as(kaisa))
	if err != nil || len(d.Leaving) != 1 {
		t.Errorf("Soste's desk: leaving %v, %v", d.Leaving, err)
	}
	w.clock.Set(day("2026-12-31").End().Add(-time.Second))
	if got := len(w.page(authz.Actor{}, n).Coordinators); got != 2 {
		t.Errorf("through 31.12. there are %d coordinators, want 2", got)
	}
	if !MayManage.Allows(w.as(otso), w.page(authz.Actor{}, n).Network) {
		t.Error("OK has lost its rights too early")
	}
	w.clock.Set(day("2027-01-01").Start())
	v = w.page(authz.Actor{}, n)
	if len(v.Coordinators) != 1 || v.Coordinators[0].Org.ID != soste.ID || len(v.Former) != 1 || v.Former[0].To != day("2026-12-31") {
		t.Errorf("from 1.1.: %v and former %v", v.Coordinators, v.Former)
	}
	if MayManage.Allows(w.as(otso), v.Network) || !MayReadArchive.Allows(w.as(otso), v.Network) {
		t.Error("OK's staff should read the archive and change nothing")
	}
	_, err = w.Withdraw(t.Context(), w.as(kaisa), n.Slug, v.Coordinators[0].ID, day("2027-06-30"))
	if !fault.Is(err, fault.Conflict) || !strings.Contains(err.Error(), "successor") {
		t.Errorf("the last one withdraws: %v, want a conflict that says what to do", err)
	}
}

func TestScenario5FewerThanTenEmployees(t *testing.T) {
	w := newWorld(t)
	soste := w.org("Soste", -1)
	kaisa := w.coordinator("Kaisa Koordinaattori", soste)
	n := w.create(New{Facts: Facts{Name: i18n.Content{FI: "Pienten järjestöjen verkosto"}, Kind: SmallOrganisations, Policy: space.Open}, Stated: true,
		Coordinators: []Coordination{{Org: soste.ID, Role: Lead}},
		Conditions: []Condition{{Attribute: OrgScope, Operator: "=", Value: "national", Strictness: SelfDeclared},
			{Attribute: OrgEmployees, Operator: "<", Value: "10", Strictness: SelfDeclared}}})
	nine, ten := w.org("Yhdeksän ry", -1), w.org("Kymmenen ry", 10)
	aino, bo := w.person("Aino Virtanen", i18n.FI), w.person("Bo Berg", i18n.SV)
	w.post(aino, nine, day("2020-01-01"))
	w.post(bo, ten, day("2020-01-01"))

	j, err := w.Join(t.Context(), w.as(aino), n.Slug, Joining{Declared: map[Attribute]string{OrgEmployees: "9"}})
	if err != nil || j.State != space.Joined || len(j.Unmet) != 0 {
		t.Fatalf("nine by her own word: %s, %v, %v", j.State, j.Unmet, err)
	}
	j, err = w.Join(t.Context(), w.as(bo), n.Slug, Joining{Note: "Kasvoimme juuri."})
	if err != nil || j.State != space.Requested || len(j.Unmet) != 1 || j.Unmet[0].Attribute != OrgEmployees {
		t.Fatalf("ten: %s, %v, %v, want a request and the rule", j.State, j.Unmet, err)
	}

	w.on("2027-10-20")
	w.write(func(ctx context.Context, tx *db.Tx) error {
		return org.SetEmployees(ctx, tx, authz.System, nine.ID, org.Employees{Number: 12, AsOf: tx.Today(), Known: true})
	})
	if err := w.flagAll(t.Context()); err != nil {
		t.Fatal(err)
	}
	v := w.page(w.as(aino), n)
	if !v.Own.IsMember() || len(v.Own.Current.Flags) != 1 || v.Own.Current.Flags[0].Value != "12" {
		t.Fatalf("she is %+v, want a member with one flag", v.Own.Current)
	}
	d, err := w.Desk(t.Context(), w.as(kaisa))
	if err != nil || len(d.Flagged) != 1 || d.Flagged[0].Person.ID != aino.ID {
		t.Errorf("the desk: %v, %v", d.Flagged, err)
	}
	if _, err := w.ClearFlags(t.Context(), w.as(kaisa), v.Own.Current.ID); err != nil {
		t.Fatal(err)
	}
	if err := w.flagAll(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := w.page(w.as(aino), n).Own.Current.Flags; len(got) != 0 {
		t.Errorf("what has been talked about is flagged again: %v", got)
	}
}

func TestScenario6NewDirectorAsksLater(t *testing.T) {
	w := newWorld(t)
	soste, ry := w.org("Soste", -1), w.org("Yhdistys ry", -1)
	n := w.create(New{Facts: Facts{Name: i18n.Content{FI: "Uudet toiminnanjohtajat"}, Kind: Newcomers, Policy: space.Open}, Stated: true,
		Coordinators: []Coordination{{Org: soste.ID, Role: Lead}},
		Conditions:   []Condition{{Attribute: PostStarted, Operator: "within", Value: "1", Strictness: SelfDeclared}}})
	aino, bo := w.person("Aino Virtanen", i18n.FI), w.person("Bo Berg", i18n.FI)
	w.on("2027-03-10")
	for _, p := range []person.Person{aino, bo} {
		w.post(p, ry, day("2026-03-15"))
	}
	w.on("2027-03-14")
	if j := w.join(aino, n); j.State != space.Joined {
		t.Errorf("on 14.3. she is %s", j.State)
	}
	w.on("2027-03-16")
	j := w.join(bo, n)
	if j.State != space.Requested || len(j.Unmet) != 1 || j.Unmet[0].SayVerdict(i18n.FI) != "yli vuosi tehtävässä" {
		t.Errorf("on 16.3. he is %s, %v", j.State, j.Unmet)
	}
	if err := w.flagAll(t.Context()); err != nil {
		t.Fatal(err)
	}
	if own := w.page(w.as(aino), n).Own; !own.IsMember() || len(own.Current.Flags) != 1 {
		t.Errorf("her year is over: %+v, want a member with a flag", own.Current)
	}
}
