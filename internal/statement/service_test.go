package statement

import (
	"context"
	"strings"
	"sync"
	"testing"

	"parvi/internal/account"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// world is a network with a lead, members, and an organisation with a main
// user.
type world struct {
	*Service
	t                                testing.TB
	clock                            *dbtest.Clock
	network                          network.Network
	oro, other                       org.Organisation
	kaisa, aino, bo, sirpa, outsider authz.Actor
}

func newWorld(t *testing.T, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{Service: &Service{DB: d, BaseURL: "https://parvi.example"}, t: t, clock: clock}
	ctx := context.Background()
	people := map[string]authz.Actor{}
	w.write(func(tx *db.Tx) error {
		umbrella, err := org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: "Kattojärjestö Esimerkki ry"}}}, Facts: org.Facts{Kind: org.Umbrella}})
		if err != nil {
			return err
		}
		for name, into := range map[string]*org.Organisation{"Örön ystävät ry": &w.oro, "Toinen keksitty ry": &w.other} {
			if *into, err = org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: name}}}, Parent: umbrella.ID, Facts: org.Facts{Kind: org.National, Reach: org.ReachNational}}); err != nil {
				return err
			}
		}
		w.network, err = network.Create(ctx, tx, authz.System, network.New{
			Facts:        network.Facts{Name: i18n.Content{FI: "Viestijöiden verkosto"}, Kind: network.Profession},
			Stated:       true,
			Phase:        network.Active,
			Coordinators: []network.Coordination{{Org: umbrella.ID, Role: network.Lead}},
		})
		if err != nil {
			return err
		}
		for _, name := range []string{"kaisa", "aino", "bo", "sirpa", "outsider"} {
			p, err := person.Create(ctx, tx, authz.System, person.New{Name: "Keksitty " + strings.ToUpper(name[:1]) + name[1:], Email: name + "@example.org", Lang: i18n.FI, Verified: true})
			if err != nil {
				return err
			}
			a := authz.Actor{Person: p.ID, Lang: i18n.FI}
			if name != "outsider" {
				if _, err := space.Join(ctx, tx, authz.System, space.New{Space: w.network.Space(), Person: p.ID, Level: space.AsMember, State: space.Joined}); err != nil {
					return err
				}
				a.Spaces = []string{string(w.network.Space())}
			}
			people[name] = a
		}
		return nil
	})
	w.kaisa, w.aino, w.bo, w.sirpa, w.outsider = people["kaisa"], people["aino"], people["bo"], people["sirpa"], people["outsider"]
	w.kaisa.Grants = []authz.Grant{{Role: account.Lead, Scope: w.network.ID}}
	w.sirpa.Grants = []authz.Grant{{Role: account.MainUser, Scope: w.oro.ID}}
	return w
}

func (w *world) write(f func(tx *db.Tx) error) {
	w.t.Helper()
	if err := w.DB.Write(context.Background(), f); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) draft() Statement {
	w.t.Helper()
	x, err := w.Begin(context.Background(), w.aino, New{Network: w.network.ID, Kind: Public, Words: Words{Title: i18n.Content{FI: "Otsikko"}, Body: i18n.Content{FI: "Yksi.\n\nKaksi."}}})
	if err != nil {
		w.t.Fatal(err)
	}
	return x
}

func (w *world) move(x Statement, to State, days int) error {
	return w.Move(context.Background(), w.kaisa, x.ID, Phase{To: to, By: today.AddDays(days), RemindDays: 3, Reason: i18n.Content{FI: "Syy"}})
}

func (w *world) signing() Statement {
	w.t.Helper()
	x := w.draft()
	for _, to := range []State{Commenting, Signing} {
		if err := w.move(x, to, 400); err != nil {
			w.t.Fatal(err)
		}
	}
	return x
}

func (w *world) want(what string, err error, kind fault.Kind) {
	w.t.Helper()
	if !fault.Is(err, kind) {
		w.t.Errorf("%s: %v, want %v", what, err, kind)
	}
}

func each(t *testing.T, f func(t *testing.T, w *world)) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) { f(t, newWorld(t, d, clock)) })
}

func TestNobodySignsTwiceHoweverManyAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		x := w.signing()
		ctx := context.Background()
		var wg sync.WaitGroup
		var mu sync.Mutex
		given := 0
		for range 8 {
			for _, n := range []struct {
				who authz.Actor
				org string
			}{{w.aino, ""}, {w.bo, ""}, {w.sirpa, ""}, {w.sirpa, w.oro.ID}} {
				wg.Go(func() {
					err := w.Sign(ctx, n.who, x.ID, NewSignature{Org: n.org})
					mu.Lock()
					defer mu.Unlock()
					if err == nil {
						given++
					} else if !fault.Is(err, fault.Conflict) {
						t.Errorf("sign: %v", err)
					}
				})
			}
		}
		wg.Wait()
		v, err := w.See(ctx, w.kaisa, x.ID, i18n.FI)
		if err != nil || given != 4 || v.Signatures != 4 || len(v.Signed) != 4 || v.Signed[0].Org != w.oro.ID {
			t.Errorf("%d given, %d kept, first %+v: %v", given, v.Signatures, v.Signed, err)
		}
	})
}

func TestPublishingAndSigningAtOnceLeaveNoLateSignature(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		x := w.signing()
		ctx := context.Background()
		if err := w.Sign(ctx, w.kaisa, x.ID, NewSignature{}); err != nil {
			t.Fatal(err)
		}
		var wg sync.WaitGroup
		for _, f := range []func() error{
			func() error { return w.move(x, Published, 0) },
			func() error { return w.Sign(ctx, w.aino, x.ID, NewSignature{}) },
			func() error { return w.Sign(ctx, w.bo, x.ID, NewSignature{}) },
		} {
			wg.Go(func() {
				if err := f(); err != nil && !fault.Is(err, fault.Conflict) {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		w.write(func(tx *db.Tx) error {
			late, err := db.Exists(ctx, tx, `SELECT 1 FROM statement_signatures g JOIN statements s ON s.id = g.statement_id WHERE s.published_at > 0 AND g.at > s.published_at`)
			if late {
				t.Error("somebody signed what was published")
			}
			return err
		})
		w.want("sign what is out", w.Sign(ctx, w.sirpa, x.ID, NewSignature{}), fault.Conflict)
	})
}

func TestWhoMaySignForWhom(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		x := w.signing()
		ctx := context.Background()
		w.want("an outsider", w.Sign(ctx, w.outsider, x.ID, NewSignature{}), fault.NotFound)
		w.want("a visitor", w.Sign(ctx, authz.Actor{}, x.ID, NewSignature{}), fault.NotFound)
		w.want("for another's organisation", w.Sign(ctx, w.sirpa, x.ID, NewSignature{Org: w.other.ID}), fault.Invalid)
		w.want("for one that is not there", w.Sign(ctx, w.aino, x.ID, NewSignature{Org: "gone"}), fault.Invalid)
		operator := w.aino
		operator.Grants = []authz.Grant{{Role: account.Operator}}
		w.want("the operator for an association", w.Sign(ctx, operator, x.ID, NewSignature{Org: w.oro.ID}), fault.Invalid)
		w.want("a title without end", w.Sign(ctx, w.aino, x.ID, NewSignature{Title: strings.Repeat("x", 121)}), fault.Invalid)
		w.want("who may not name", w.NameSigner(ctx, w.aino, w.oro.Slug, "bo@example.org"), fault.NotFound)
		w.want("nobody's address", w.NameSigner(ctx, w.sirpa, w.oro.Slug, "nobody@example.org"), fault.Invalid)
		w.want("no address", w.NameSigner(ctx, w.sirpa, w.oro.Slug, "nobody"), fault.Invalid)
		if err := w.NameSigner(ctx, w.sirpa, w.oro.Slug, "bo@example.org"); err != nil {
			t.Fatal(err)
		}
		if err := w.Sign(ctx, w.bo, x.ID, NewSignature{Org: w.oro.ID, Title: "varapuheenjohtaja"}); err != nil {
			t.Fatal(err)
		}
		w.want("the organisation again", w.Sign(ctx, w.sirpa, x.ID, NewSignature{Org: w.oro.ID}), fault.Conflict)
		v, err := w.See(ctx, w.bo, x.ID, i18n.FI)
		if err != nil || len(v.Mine) != 1 {
			t.Fatalf("%+v %v", v.Mine, err)
		}
		w.want("another's signature", w.Unsign(ctx, w.aino, x.ID, v.Mine[0].ID), fault.Forbidden)
		if err := w.Unsign(ctx, w.sirpa, x.ID, v.Mine[0].ID); err != nil {
			t.Errorf("the main user takes it back: %v", err)
		}
		_, list, err := w.Signers(ctx, w.sirpa, w.oro.Slug)
		if err != nil || len(list) != 1 {
			t.Fatalf("%+v %v", list, err)
		}
		if err := w.DropSigner(ctx, w.sirpa, w.oro.Slug, list[0].ID); err != nil {
			t.Fatal(err)
		}
		w.want("once dropped", w.Sign(ctx, w.bo, x.ID, NewSignature{Org: w.oro.ID}), fault.Invalid)
	})
}

func TestTheLastDayIsKept(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		var day int
		w.write(func(tx *db.Tx) error { day = today.DaysUntil(tx.Today()); return nil })
		x := w.draft()
		if err := w.move(x, Commenting, day+1); err != nil {
			t.Fatal(err)
		}
		say := NewComment{Lang: i18n.FI, Paragraph: 1, Version: 1, Text: "Hyvä"}
		if err := w.Comment(ctx, w.bo, x.ID, say); err != nil {
			t.Fatal(err)
		}
		w.want("no such paragraph", w.Comment(ctx, w.bo, x.ID, NewComment{Lang: i18n.FI, Paragraph: 3, Version: 1, Text: "x"}), fault.Invalid)
		w.want("nothing", w.Comment(ctx, w.bo, x.ID, NewComment{Lang: i18n.FI, Paragraph: 1, Version: 1, Text: "  "}), fault.Invalid)
		w.want("an outsider", w.Comment(ctx, w.outsider, x.ID, say), fault.NotFound)
		w.clock.Advance(48 * 3600 * 1e9)
		w.want("too late", w.Comment(ctx, w.aino, x.ID, NewComment{Lang: i18n.FI, Paragraph: 1, Version: 1, Text: "Myöhässä"}), fault.Conflict)
		if err := w.move(x, Commenting, day+9); err != nil {
			t.Errorf("the last day is moved: %v", err)
		}
		if err := w.Comment(ctx, w.aino, x.ID, NewComment{Lang: i18n.FI, Paragraph: 1, Version: 1, Text: "Nyt ajoissa"}); err != nil {
			t.Error(err)
		}
		if err := w.move(x, Signing, day+3); err != nil {
			t.Fatal(err)
		}
		if err := w.Sign(ctx, w.aino, x.ID, NewSignature{}); err != nil {
			t.Fatal(err)
		}
		w.clock.Advance(72 * 3600 * 1e9)
		w.want("signed too late", w.Sign(ctx, w.bo, x.ID, NewSignature{}), fault.Conflict)
		if err := w.move(x, Commenting, day+20); err != nil {
			t.Fatal(err)
		}
		if v, _ := w.See(ctx, w.aino, x.ID, i18n.FI); v.Signatures != 0 || v.State != Commenting {
			t.Errorf("%d signatures under a text that may change, %s", v.Signatures, v.State)
		}
	})
}

func TestTheTextIsKeptVersionByVersion(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		x := w.draft()
		again := w.draft()
		if again.ID != x.ID {
			t.Error("a button pressed twice makes two drafts")
		}
		n := New{Kind: Public, Words: x.Words, Seen: 1}
		n.Body.FI = "Muuttui."
		if err := w.Edit(ctx, w.bo, x.ID, n); err != nil {
			t.Fatal(err)
		}
		n.Body.FI = "Toinen muutos."
		w.want("over somebody else's", w.Edit(ctx, w.aino, x.ID, n), fault.Conflict)
		_, list, err := w.History(ctx, w.aino, x.ID)
		if err != nil || len(list) != 2 || list[1].Body.FI != "Yksi.\n\nKaksi." || list[0].Name != "Keksitty Bo" {
			t.Errorf("%+v %v", list, err)
		}
		_, _, err = w.History(ctx, w.outsider, x.ID)
		w.want("history", err, fault.NotFound)
		w.want("a member leads", w.Move(ctx, w.aino, x.ID, Phase{To: Commenting, By: today.AddDays(400)}), fault.Forbidden)
		if err := w.move(x, Withdrawn, 0); err != nil {
			t.Fatal(err)
		}
		n.Seen = 2
		w.want("what is withdrawn", w.Edit(ctx, w.aino, x.ID, n), fault.Conflict)
	})
}

// TestListsShowWhatTheRuleAllows holds the SQL of lists to the rule.
func TestListsShowWhatTheRuleAllows(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		make := func(title string, moves ...State) {
			x, err := w.Begin(ctx, w.aino, New{Network: w.network.ID, Kind: Public, Words: Words{Title: i18n.Content{FI: title}, Body: i18n.Content{FI: title}}})
			if err != nil {
				t.Fatal(err)
			}
			for _, to := range moves {
				if to == Published {
					if err := w.Sign(ctx, w.aino, x.ID, NewSignature{}); err != nil {
						t.Fatal(err)
					}
				}
				if err := w.Move(ctx, w.kaisa, x.ID, Phase{To: to, By: today.AddDays(400), Open: title == "avoin", Reason: i18n.Content{FI: "x"}}); err != nil {
					t.Fatal(title, to, err)
				}
			}
		}
		make("luonnos")
		make("kommentit", Commenting)
		make("suljettu", Commenting, Signing)
		make("avoin", Commenting, Signing)
		make("ulkona", Commenting, Signing, Published)
		make("peruttu ulkona", Commenting, Signing, Published, Withdrawn)
		for name, who := range map[string]authz.Actor{"visitor": {}, "outsider": w.outsider, "member": w.bo, "lead": w.kaisa, "operator": {Person: w.outsider.Person, Grants: []authz.Grant{{Role: account.Operator}}}} {
			l, err := w.List(ctx, who, Filter{})
			if err != nil {
				t.Fatal(err)
			}
			shown := map[string]bool{}
			for _, x := range l.Items {
				shown[x.ID] = true
			}
			w.write(func(tx *db.Tx) error {
				all, err := db.All(ctx, tx, scan, `SELECT `+columns+` FROM statements s ORDER BY s.id`)
				if err != nil {
					return err
				}
				if all, err = full(ctx, tx, all); err != nil {
					return err
				}
				for _, x := range all {
					if MaySee.Allows(who, x) != shown[x.ID] {
						t.Errorf("%s: %s shown %v, rule %v", name, x.Title.FI, shown[x.ID], MaySee.Allows(who, x))
					}
				}
				return nil
			})
		}
		l, err := w.List(ctx, w.bo, Filter{Query: "KOMMEN", State: Commenting, Network: w.network.Slug})
		if err != nil || len(l.Items) != 1 || l.Total != 1 {
			t.Errorf("searched: %+v %v", l.Items, err)
		}
	})
}
