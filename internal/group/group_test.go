package group

import (
	"context"
	"log/slog"
	"strings"
	"testing"

	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

// world is a database with the service and two networks.
type world struct {
	testing.TB
	*Service
	outbox    *mail.Outbox
	box       *mail.Memory
	org       org.Organisation
	one, into network.Network
}

func worldOn(t testing.TB, d *db.DB) *world {
	t.Helper()
	w := &world{TB: t, Service: &Service{DB: d, BaseURL: "https://parvi.example"}, box: &mail.Memory{}}
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	w.Jobs(jobs.NewRunner(d, slog.New(slog.DiscardHandler)), w.outbox)
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		w.org, err = org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: "Liitto"}}}, Facts: org.Facts{Kind: org.National, Reach: org.ReachNational}})
		return err
	})
	w.one, w.into = w.network("Viestijät"), w.network("Tiedottajat")
	return w
}

func (w *world) network(name string) (n network.Network) {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		n, err = network.Create(ctx, tx, authz.System, network.New{
			Facts: network.Facts{Name: i18n.Content{FI: name}, Kind: network.Theme, Policy: space.Open}, Stated: true, Phase: network.Active,
			Coordinators: []network.Coordination{{Org: w.org.ID, Role: network.Lead}},
		})
		return err
	})
	return n
}

func (w *world) write(f func(ctx context.Context, tx *db.Tx) error) {
	w.Helper()
	if err := w.DB.Write(context.Background(), func(tx *db.Tx) error { return f(context.Background(), tx) }); err != nil {
		w.Fatal(err)
	}
}

// member is somebody in networks.
func (w *world) member(name string, in ...network.Network) authz.Actor {
	w.Helper()
	a := authz.Actor{Name: name, Lang: i18n.FI}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		p, err := person.Create(ctx, tx, authz.System, person.New{Name: name, Email: strings.ReplaceAll(i18n.Slug(name), "-", ".") + "@example.org", Lang: i18n.FI, Verified: true})
		a.Person = p.ID
		for _, n := range in {
			if err == nil {
				_, err = space.Join(ctx, tx, authz.System, space.New{Space: n.Space(), Person: p.ID, Level: space.AsMember, State: space.Joined})
			}
		}
		return err
	})
	return w.now(a)
}

// now is somebody with what they belong to at this moment.
func (w *world) now(a authz.Actor) authz.Actor {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		a.Spaces, err = space.RefsOf(ctx, tx, a.Person)
		return err
	})
	return a
}

func text(name string, p space.Policy, closed bool) Text {
	return Text{Name: i18n.Content{FI: name}, Purpose: i18n.Content{FI: "Tehdään yhdessä."}, Policy: p, Closed: closed}
}

func (w *world) found(who authz.Actor, t Text) Group {
	w.Helper()
	g, err := w.Found(context.Background(), who, w.one.Slug, t)
	if err != nil {
		w.Fatal(err)
	}
	return g
}

func (w *world) wants(err error, k fault.Kind) {
	w.Helper()
	if !fault.Is(err, k) {
		w.Errorf("got %v, want %v", err, k)
	}
}

// in are how many are in a group now.
func (w *world) in(g Group) (n int) {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		m, err := space.Memberships(ctx, tx, []space.Ref{g.Space()}, tx.Now)
		n = m[g.Space()]
		return err
	})
	return n
}

func (w *world) keeps() {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		found, err := db.Check(ctx, tx, append(Invariants(), space.Invariants()...))
		for _, b := range found {
			w.Errorf("%s: %d %v", b.Name, b.Count, b.Rows)
		}
		return err
	})
}

func (w *world) subjects() string {
	w.Helper()
	if err := w.outbox.Drain(context.Background()); err != nil {
		w.Fatal(err)
	}
	var list []string
	for _, m := range w.box.All() {
		list = append(list, m.To.Name+": "+m.Subject)
	}
	w.box.Reset()
	return strings.Join(list, "; ")
}

func TestWhoComesIntoAGroup(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w, ctx := worldOn(t, d), context.Background()
		liisa, maija, oona := w.member("Liisa Vetäjä", w.one), w.member("Maija Jäsen", w.one), w.member("Oona Jäsen", w.one)
		outi := w.member("Outi Outo", w.into)
		asked := w.found(liisa, text("Valmistelu", space.OnRequest, false))
		hidden := w.found(liisa, text("Hakemus", space.ByInvitation, true))
		liisa = w.now(liisa)
		if asked.Slug != "viestijat-valmistelu" || !asked.LedBy(liisa.Person) {
			t.Errorf("founded %q led by %v", asked.Slug, asked.Leads)
		}
		if again := w.found(maija, text("Valmistelu", space.Open, false)); again.Slug != "viestijat-valmistelu-2" {
			t.Errorf("a second of the same name is at %q", again.Slug)
		}
		_, err := w.Found(ctx, liisa, w.one.Slug, text("X", space.Open, true))
		w.wants(err, fault.Invalid)
		_, err = w.Found(ctx, outi, w.one.Slug, text("X", space.Open, false))
		w.wants(err, fault.Forbidden)

		// A member of the network sees what is not closed; a stranger sees nothing.
		for _, c := range []struct {
			who  authz.Actor
			sees int
		}{{liisa, 3}, {maija, 2}, {authz.System, 3}} {
			l, err := w.List(ctx, c.who, w.one.Slug, 1)
			if err != nil || l.Total != c.sees || len(l.Lines) != c.sees {
				t.Errorf("%s sees %d of %d groups, %v", c.who.Name, len(l.Lines), l.Total, err)
			}
		}
		_, err = w.See(ctx, maija, hidden.Slug, space.Cursor{})
		w.wants(err, fault.NotFound)
		_, err = w.See(ctx, outi, asked.Slug, space.Cursor{})
		w.wants(err, fault.NotFound)
		if hidden.Place(hidden.Of.EndedOn).Sees(maija) || !asked.Place(asked.Of.EndedOn).Sees(maija) {
			t.Error("the features that work in spaces see it otherwise")
		}

		// She asks, twice by mistake; the lead hears of it once and lets her in.
		for range 2 {
			if state, err := w.Join(ctx, maija, asked.Slug); err != nil || state != space.Requested {
				t.Fatalf("asking: %s %v", state, err)
			}
		}
		if got := w.subjects(); got != "Liisa Vetäjä: Pyyntö ryhmään Valmistelu" {
			t.Errorf("mailed %q", got)
		}
		waits, err := w.WaitingFor(ctx, liisa)
		if err != nil || len(waits) != 1 || waits[0].Requests != 1 {
			t.Errorf("waiting for the lead: %+v %v", waits, err)
		}
		v, err := w.See(ctx, liisa, asked.Slug, space.Cursor{})
		if err != nil || len(v.Waiting) != 1 || len(v.Others) != 1 || v.Others[0].Person != oona.Person {
			t.Fatalf("keeping: %d wait, may invite %+v, %v", len(v.Waiting), v.Others, err)
		}
		_, err = w.Answer(ctx, maija, asked.Slug, v.Waiting[0].ID, true)
		w.wants(err, fault.Forbidden)
		_, err = w.Answer(ctx, liisa, hidden.Slug, v.Waiting[0].ID, true)
		w.wants(err, fault.NotFound)
		for range 2 {
			if _, err := w.Answer(ctx, liisa, asked.Slug, v.Waiting[0].ID, true); err != nil {
				t.Fatal(err)
			}
		}
		if got := w.subjects(); got != "Maija Jäsen: Olet mukana ryhmässä Valmistelu" || w.in(asked) != 2 {
			t.Errorf("mailed %q, %d are in", got, w.in(asked))
		}

		// Nobody comes into a closed group but by invitation, and only members of
		// the network are invited.
		_, err = w.Join(ctx, oona, hidden.Slug)
		w.wants(err, fault.NotFound)
		_, err = w.Invite(ctx, liisa, hidden.Slug, outi.Person)
		w.wants(err, fault.Invalid)
		if _, err := w.Invite(ctx, liisa, hidden.Slug, oona.Person); err != nil {
			t.Fatal(err)
		}
		if waits, err = w.WaitingFor(ctx, oona); err != nil || len(waits) != 1 || waits[0].Group.ID != hidden.ID {
			t.Errorf("waiting for the invited: %+v %v", waits, err)
		}
		if state, err := w.Join(ctx, oona, hidden.Slug); err != nil || state != space.Joined {
			t.Errorf("the invited comes in: %s %v", state, err)
		}
		w.keeps()
	})
}

func TestWhoLeavesTheNetworkLeavesItsGroups(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w, ctx := worldOn(t, d), context.Background()
		liisa, maija, oona, aino := w.member("Liisa Vetäjä", w.one), w.member("Maija Jäsen", w.one), w.member("Oona Jäsen", w.one), w.member("Aino Jäsen", w.one)
		g := w.found(liisa, text("Valmistelu", space.Open, false))
		for _, who := range []authz.Actor{maija, oona, aino} {
			if _, err := w.Join(ctx, who, g.Slug); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := w.Lead(ctx, liisa, g.Slug, maija.Person, true); err != nil {
			t.Fatal(err)
		}
		w.write(func(ctx context.Context, tx *db.Tx) error { // leaves
			return space.Leave(ctx, tx, maija, w.one.Space(), maija.Person, "")
		})
		w.write(func(ctx context.Context, tx *db.Tx) error { // only follows from now on
			_, err := space.Join(ctx, tx, oona, space.New{Space: w.one.Space(), Person: oona.Person, Level: space.AsFollower, State: space.Joined})
			return err
		})
		w.write(func(ctx context.Context, tx *db.Tx) error { // is taken out
			own, err := space.OwnIn(ctx, tx, w.one.Space(), aino.Person)
			if err != nil {
				return err
			}
			return space.Remove(ctx, tx, authz.System, own.Current, "")
		})
		if n := w.in(g); n != 1 {
			t.Errorf("%d are left in the group, want its lead alone", n)
		}
		v, err := w.See(ctx, w.now(liisa), g.Slug, space.Cursor{})
		if err != nil || v.LedBy(maija.Person) || !v.LedBy(liisa.Person) {
			t.Errorf("led by %v, %v", v.Leads, err)
		}
		_, err = w.Leave(ctx, w.now(liisa), g.Slug)
		w.wants(err, fault.Conflict) // the last lead names another, or ends the group
		if _, err := w.End(ctx, w.now(liisa), g.Slug, true); err != nil {
			t.Fatal(err)
		}
		_, err = w.Join(ctx, w.member("Uusi Jäsen", w.one), g.Slug)
		w.wants(err, fault.Conflict)
		w.keeps()
	})
}

func TestAGroupGoesOnWhereItsNetworkWentTo(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w, ctx := worldOn(t, d), context.Background()
		liisa, maija, oona := w.member("Liisa Vetäjä", w.one, w.into), w.member("Maija Jäsen", w.one, w.into), w.member("Oona Jäsen", w.one)
		g := w.found(liisa, text("Valmistelu", space.Open, false))
		for _, who := range []authz.Actor{maija, oona} {
			if _, err := w.Join(ctx, who, g.Slug); err != nil {
				t.Fatal(err)
			}
		}
		liisa = w.now(liisa)
		_, err := w.Carry(ctx, liisa, g.Slug)
		w.wants(err, fault.Conflict)
		w.write(func(ctx context.Context, tx *db.Tx) error {
			n, err := network.ByID(ctx, tx, w.one.ID)
			if err != nil {
				return err
			}
			_, err = network.State(ctx, tx, authz.System, n, network.Said{Phase: network.Merged, Last: tx.Today().AddDays(-1), Into: w.into.ID})
			return err
		})
		v, err := w.See(ctx, liisa, g.Slug, space.Cursor{})
		if err != nil || !v.Over(v.Today) || v.Carry.ID != w.into.ID {
			t.Fatalf("after the merging: over %v, may go on in %q, %v", v.Over(v.Today), v.Carry.Slug, err)
		}
		if _, err := w.Carry(ctx, liisa, g.Slug); err != nil {
			t.Fatal(err)
		}
		if v, err = w.See(ctx, liisa, g.Slug, space.Cursor{}); err != nil || v.Over(v.Today) || v.Of.ID != w.into.ID || v.Count != 2 {
			t.Errorf("carried: over %v, in %q with %d, %v", v.Over(v.Today), v.Of.Slug, v.Count, err)
		}
		w.keeps()
	})
}

func TestAGroupOnTheWeb(t *testing.T) {
	w := worldOn(t, dbtest.New(t))
	liisa, maija := w.member("Liisa Vetäjä", w.one), w.member("Maija Jäsen", w.one)
	m := webtest.Mux(w, w.DB)
	w.Routes(m)
	b := webtest.As(t, m, liisa)
	list := "/fi/networks/" + w.one.Slug + "/groups"
	b.Get(list).Want(200, "Ryhmiä ei vielä ole").Click("Perusta ryhmä").Form("Perusta ryhmä").Fill("Ryhmän nimi / suomi", "Valmistelu").Submit().
		Want(422, "Kerro, mitä varten ryhmä on.").Form("Perusta ryhmä").Fill("Mitä varten ryhmä on? / suomi", "Tehdään yhdessä.").
		Choose("Miten ryhmään tullaan?", "Pyynnöstä").Submit().Want(200, "Ryhmä on perustettu.")
	g := Group{Slug: w.one.Slug + "-valmistelu"}
	webtest.As(t, m, maija).Get("/sv"+g.Path()).Want(200, "Valmistelu", "1 medlem").Form("Be om att få gå med").Submit().Want(200, "Ledaren svarar dig.")
	b = webtest.As(t, m, w.now(liisa))
	b.Get("/fi"+g.Path()+"/keeping").Want(200, "Pyytänyt mukaan").Form("Hyväksy: Maija Jäsen").Submit().Want(200, "Kukaan ei odota vastausta.", "Maija Jäsen")
	webtest.As(t, m, w.now(maija)).Get("/fi"+list[3:]).Want(200, "1 ryhmä", "2 jäsentä", "Olet ryhmässä")
	webtest.New(t, m).Get("/fi" + g.Path()).Want(404)
	_, err := w.Leave(context.Background(), w.member("Oona Jäsen", w.one), g.Slug)
	w.wants(err, fault.Conflict) // there is nothing to leave
}
