package handbook

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
	"parvi/internal/space"
)

func TestWhatIsShippedEntersOnce(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		count := func() (chapters, versions int) {
			w.write(func(ctx context.Context, tx *db.Tx) error {
				return tx.QueryRow(ctx, `SELECT (SELECT COUNT(id) FROM handbook_chapters), (SELECT COUNT(id) FROM handbook_versions)`).Scan(&chapters, &versions)
			})
			return chapters, versions
		}
		if err := Ship(t.Context(), w.DB); err != nil {
			t.Fatal(err)
		}
		if c, v := count(); c != len(book) || v != len(book) {
			t.Errorf("got %d chapters and %d versions, want %d of each", c, v, len(book))
		}

		w.write(func(ctx context.Context, tx *db.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE handbook_editions SET hash = 'other' WHERE id = 'founding'`)
			return err
		})
		if err := Ship(t.Context(), w.DB); err == nil || !strings.Contains(err.Error(), "founding") {
			t.Errorf("the same edition with another text: %v, want a refusal that names it", err)
		}
	})
}

func TestALaterEditionDoesNotOverwriteWhatPeopleWrote(t *testing.T) {
	w := newWorld(t)
	_, _, err := w.Propose(t.Context(), w.ulla, "founding", 1, edited(w.chapter("founding").Version, "Omin sanoin."), true)
	if err != nil {
		t.Fatal(err)
	}
	arrive := func(name string) {
		w.write(func(ctx context.Context, tx *db.Tx) error {
			one := arrival{shipped{name, 2, ""}, edited(w.mustChapter(ctx, tx, name), "Toinen painos."), "hash", 0}
			one.Writing.Title.FI += " 2"
			return ship(ctx, tx, one)
		})
	}
	arrive("founding")
	arrive("ending")
	if c := w.chapter("founding"); c.No != 2 || c.Body.FI != "Omin sanoin." {
		t.Errorf("founding shows version %d: %.40q", c.No, c.Body.FI)
	}
	if c := w.chapter("ending"); c.No != 2 || c.Body.FI != "Toinen painos." {
		t.Errorf("ending shows version %d: %.40q", c.No, c.Body.FI)
	}
	h, err := w.History(t.Context(), w.ulla, "founding")
	if err != nil || len(h.Versions) != 3 || h.Versions[0].State != Draft {
		t.Errorf("the later edition is not among the proposals: %v, %v", h.Versions, err)
	}
}

func (w *world) mustChapter(ctx context.Context, tx *db.Tx, slug string) Version {
	c, err := chapterBySlug(ctx, tx, slug)
	if err != nil {
		w.Fatal(err)
	}
	return c.Version
}

func edited(v Version, body string) Writing {
	w := WritingOf(v)
	w.Body.FI = body
	return w
}

func TestAProposalIsPublishedByAnEditor(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		ctx := t.Context()
		was := w.chapter("founding")
		change := edited(was.Version, "Uusi teksti.")
		change.Items = change.Items[:2]
		change.Items = append(change.Items, Item{Key: "end.why", Text: i18n.Content{FI: "Vieraan rivin avain"}})

		if _, _, err := w.Propose(ctx, w.aino, "founding", 1, change, false); !fault.Is(err, fault.NotFound) {
			t.Errorf("somebody outside the circle: %v, want not found", err)
		}
		if _, _, err := w.Propose(ctx, w.kaisa, "founding", 1, change, true); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a lead publishes: %v, want forbidden", err)
		}
		if _, _, err := w.Propose(ctx, w.kaisa, "founding", 1, WritingOf(was.Version), false); !fault.Is(err, fault.Invalid) {
			t.Errorf("nothing changed: %v, want invalid", err)
		}
		_, v, err := w.Propose(ctx, w.kaisa, "founding", 1, change, false)
		if err != nil {
			t.Fatal(err)
		}
		if now := w.chapter("founding"); now.No != 1 {
			t.Errorf("a proposal shows as version %d", now.No)
		}
		if v.Items[0].Key != was.Items[0].Key || v.Items[2].Key == "end.why" {
			t.Errorf("keys %v: lines keep theirs, and take none of another chapter", v.Items)
		}
		if _, err := w.Compare(ctx, w.aino, "founding", 1, 2); !fault.Is(err, fault.NotFound) {
			t.Errorf("a stranger compares a draft: %v, want not found", err)
		}
		if _, err := w.Decide(ctx, w.kaisa, "founding", 2, Published); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a lead decides: %v, want forbidden", err)
		}
		if _, err := w.Decide(ctx, w.ulla, "founding", 2, Published); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Decide(ctx, w.ulla, "founding", 2, Published); err != nil {
			t.Errorf("pressed twice: %v", err)
		}
		if _, err := w.Decide(ctx, w.ulla, "founding", 2, Declined); !fault.Is(err, fault.Conflict) {
			t.Errorf("declined after all: %v, want a conflict", err)
		}
		now := w.chapter("founding")
		if now.No != 2 || !now.IsStale(i18n.SV) || now.IsStale(i18n.FI) {
			t.Errorf("version %d, stale in %v; want 2, stale in Swedish and English", now.No, now.Stale())
		}
		if _, _, err := w.Propose(ctx, w.ulla, "founding", 1, edited(was.Version, "Vanhasta."), true); !fault.Is(err, fault.Invalid) {
			t.Errorf("published over somebody else's version: %v, want to be told", err)
		}
		h, err := w.History(ctx, authz.Actor{}, "founding")
		if err != nil || len(h.Versions) != 2 {
			t.Errorf("a visitor sees %d versions, %v; want those that were published", len(h.Versions), err)
		}
	})
}

func TestANewChapterIsForReadersWhenPublished(t *testing.T) {
	w := newWorld(t)
	in := Writing{Title: i18n.Content{FI: "Etätapaaminen", EN: "Print"}, Body: i18n.Content{FI: "Kamerat auki.", EN: "Cameras on."}, Items: []Item{{Text: i18n.Content{FI: "Linkki on kutsussa."}}}}
	c, v, err := w.NewChapter(t.Context(), w.kaisa, Leading, in, false)
	if err != nil {
		t.Fatal(err)
	}
	if c.Slug == "print" {
		t.Error("a chapter has the address of the printed book")
	}
	b := w.browser(t, authz.Actor{})
	b.Get("/fi/handbook/" + c.Slug).Want(404)
	if _, err := w.Decide(t.Context(), w.ulla, c.Slug, v.No, Published); err != nil {
		t.Fatal(err)
	}
	b.Get("/fi/handbook/"+c.Slug).Want(200, "Etätapaaminen", "Kamerat auki.")
	b.Get("/sv/handbook/"+c.Slug).Want(200, "Kamerat auki.", "Texten finns inte på svenska. Här är den på finska.")
	for name, bad := range map[string]Writing{
		"no title":           {Body: in.Body},
		"no text":            {Title: in.Title},
		"a title without":    {Title: i18n.Content{FI: "a", SV: "b"}, Body: i18n.Content{FI: "c"}},
		"an empty line":      {Title: in.Title, Body: in.Body, Items: []Item{{}}},
		"a very long list":   {Title: in.Title, Body: in.Body, Items: make([]Item, maxItems+1)},
		"a text in Swedish,": {Title: i18n.Content{FI: "a"}, Body: i18n.Content{SV: "c"}},
	} {
		if _, _, err := w.NewChapter(t.Context(), w.kaisa, "", bad, false); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v, want invalid", name, err)
		}
	}
}

func TestTicksAreTheNetworksAndShared(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	if _, err := w.Tick(ctx, w.kaisa, w.kuve.Slug, "leading", []string{"lead.dates", "lead.themes", "end.why", "nonsense"}); err != nil {
		t.Fatal(err)
	}
	w.clock.Advance(48 * time.Hour)
	if _, err := w.Tick(ctx, w.ulla, w.kuve.Slug, "leading", []string{"lead.dates", "lead.second"}); err != nil {
		t.Fatal(err)
	}
	c, err := w.Checklists(ctx, w.ulla, w.kuve.Slug)
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Moments) != 1 || c.Moments[0] != Leading {
		t.Errorf("an active network is at %v, want at being led", c.Moments)
	}
	var l List
	for _, one := range c.Of(Leading) {
		if one.Chapter.Slug == "leading" {
			l = one
		}
	}
	if len(l.Done) != 2 || l.Done["lead.dates"].Person != w.kaisa.Person || l.Done["lead.second"].Person != w.ulla.Person {
		t.Errorf("done are %v, want what Kaisa ticked kept and Ulla's beside it", l.Done)
	}
	if _, err := w.Tick(ctx, w.bo, w.kuve.Slug, "leading", nil); !fault.Is(err, fault.Forbidden) {
		t.Errorf("somebody who leads another network: %v, want forbidden", err)
	}
	if _, err := w.Tick(ctx, w.kaisa, w.kuve.Slug, "what-is-a-network", nil); !fault.Is(err, fault.NotFound) {
		t.Errorf("a chapter without a moment: %v, want not found", err)
	}
}

func TestOccasionsFollowThePhase(t *testing.T) {
	for phase, want := range map[network.Phase]Occasion{
		network.Idea: Founding, network.Forming: Founding, network.Active: Leading, network.Fading: Renewing,
		network.Resting: Renewing, network.Merged: Merging, network.Ended: Ending, "": Leading,
	} {
		if got := OccasionsOf(phase); got[0] != want {
			t.Errorf("%q: %v, want %s first", phase, got, want)
		}
	}
}

func TestTheCircleAnswersAndTheAskerHears(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		ctx := t.Context()
		c, err := w.Raise(ctx, w.bo, Ask{Title: "Hur får jag med de tysta?", Text: "Två talar alltid.", Lang: i18n.SV})
		if err != nil {
			t.Fatal(err)
		}
		a := w.reply(w.kaisa, c, "Kysy **pareittain** ensin.", true)
		w.reply(w.bo, c, "Kiitos.", false)
		w.drain()
		all := w.box.To("bo.berg@example.org")
		if len(all) != 1 || all[0].Subject != "Kaisa Kuvitelma svarade på din utmaning: Hur får jag med de tysta?" {
			t.Fatalf("Bo got %d mails: %v", len(all), all)
		}

		for range 2 {
			if _, err := w.Mark(ctx, w.bo, a.ID, true); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := w.Mark(ctx, w.kaisa, a.ID, true); !fault.Is(err, fault.Conflict) {
			t.Errorf("one's own answer: %v, want a conflict", err)
		}
		if err := w.Close(ctx, w.kaisa, c.ID, "", true); !fault.Is(err, fault.Forbidden) {
			t.Errorf("somebody else closes: %v, want forbidden", err)
		}
		if err := w.SetSparring(ctx, w.kaisa, c.ID, true); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(ctx, w.bo, c.ID, "Par fungerar.", true); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Answer(ctx, w.kaisa, c.ID, Reply{Text: "Vielä yksi.", Lang: i18n.FI}); !fault.Is(err, fault.Conflict) {
			t.Errorf("an answer to what is closed: %v, want a conflict", err)
		}
		w.write(func(ctx context.Context, tx *db.Tx) error {
			got, err := answers(ctx, tx, c.ID, w.bo.Person)
			if err != nil || got[0].Helpful != 1 || !got[0].Marked {
				t.Errorf("marked twice: %+v, %v; want one mark", got, err)
			}
			entries, err := space.EntriesByIDs(ctx, tx, []string{c.ID, a.ID})
			if err != nil || entries[a.ID].Top != c.ID || entries[c.ID].Space != w.ring.Space() || entries[c.ID].Visibility != space.Members {
				t.Errorf("the envelopes are %+v, %v", entries, err)
			}
			if strings.Contains(entries[a.ID].Excerpt, "**") {
				t.Errorf("the excerpt has marks: %q", entries[a.ID].Excerpt)
			}
			return nil
		})
	})
}

// TestNobodyReadsWhoAskedNamelessly looks for the asker's id in every table
// but their own, in the log, and in the mail.
func TestNobodyReadsWhoAskedNamelessly(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		ctx := t.Context()
		c := w.raise(w.kaisa, true)
		w.reply(w.kaisa, c, "Tarkennan: puhumme etänä.", true)
		w.reply(w.ulla, c, "Kysy pareittain.", false)
		if err := w.SetSparring(ctx, w.kaisa, c.ID, true); err != nil {
			t.Fatal(err)
		}

		b := w.browser(t, w.ulla)
		b.Get("/fi"+c.Path()).Want(200, "Kysytty nimettömästi", "Haasteen esittäjä", "Tarkennan").WantNot("Kaisa")
		b.Get("/fi/circle").Want(200, "Miten saan hiljaiset mukaan?").WantNot("Kaisa")
		w.browser(t, w.kaisa).Get("/fi/circle").Want(200, "Omat haasteesi")

		w.write(func(ctx context.Context, tx *db.Tx) error {
			for _, query := range []string{
				`SELECT 1 FROM handbook_challenges WHERE person_id = $1 OR sealed = $1`,
				`SELECT 1 FROM handbook_answers WHERE person_id = $1`,
				`SELECT 1 FROM space_entries WHERE author = $1`,
				`SELECT 1 FROM audit_rows WHERE actor = $1`,
			} {
				found, err := db.Exists(ctx, tx, query, w.kaisa.Person)
				if err != nil {
					return err
				}
				if found {
					t.Errorf("%s finds the asker", query)
				}
			}
			return nil
		})
		w.drain()
		mails := w.box.To("kaisa.kuvitelma@example.org")
		if len(mails) != 1 {
			t.Fatalf("Kaisa got %d mails, want one of Ulla's answer", len(mails))
		}
		if raw := string(mails[0].Raw); strings.Contains(raw, c.ID) || strings.Contains(mails[0].Subject, "hiljaiset") {
			t.Errorf("the mail ties her to the challenge: %s", mails[0].Subject)
		}
		w.write(func(ctx context.Context, tx *db.Tx) error {
			own, err := w.OwnData(ctx, tx, w.kaisa.Person)
			raw, _ := json.Marshal(own)
			if err != nil || !strings.Contains(string(raw), "hiljaiset") {
				t.Errorf("her own data lacks it: %s, %v", raw, err)
			}
			other, err := w.OwnData(ctx, tx, w.ulla.Person)
			raw, _ = json.Marshal(other)
			if err != nil || strings.Contains(string(raw), "hiljaiset") {
				t.Errorf("it is among Ulla's data: %s, %v", raw, err)
			}
			return nil
		})
		if err := w.Close(ctx, w.kaisa, c.ID, "Pareittain.", true); err != nil {
			t.Fatalf("the asker closes: %v", err)
		}
		w.clock.Advance(sealedFor + 24*time.Hour)
		if deleted, err := retain.Run(ctx, w.DB, Retention()); err != nil || deleted["circle.sealed"] != 1 {
			t.Errorf("a year later: %v, %v; want the envelope thrown away", deleted, err)
		}
		if err := w.Close(ctx, w.kaisa, c.ID, "", false); !fault.Is(err, fault.Forbidden) {
			t.Errorf("the asker is forgotten: %v, want forbidden", err)
		}
	})
}

func TestANamelessAskerStaysTheirsAfterAMerge(t *testing.T) {
	w := newWorld(t)
	c := w.raise(w.kaisa, true)
	people := &person.Service{DB: w.DB, Refs: append(space.PersonRefs(), PersonRefs()...)}
	if _, err := people.Merge(t.Context(), authz.System, w.kaisa.Person, w.aino.Person); err != nil {
		t.Fatal(err)
	}
	merged := w.aino
	merged.Grants = w.kaisa.Grants
	if err := w.Close(t.Context(), merged, c.ID, "", true); err != nil {
		t.Errorf("the merged record closes: %v", err)
	}
}

func TestLeadsAreWelcomeInTheCircle(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	if err := w.JoinCircle(ctx, w.aino); !fault.Is(err, fault.NotFound) {
		t.Errorf("somebody who leads nothing: %v, want not found", err)
	}
	for range 2 {
		if err := w.JoinCircle(ctx, w.kaisa); err != nil {
			t.Fatal(err)
		}
	}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		own, err := space.OwnIn(ctx, tx, w.ring.Space(), w.kaisa.Person)
		if !own.IsMember() {
			t.Error("Kaisa is no member")
		}
		return err
	})
}

func TestWhatWaitsForTheCircle(t *testing.T) {
	w := newWorld(t)
	waiting := func(who authz.Actor) (n int) {
		w.write(func(ctx context.Context, tx *db.Tx) (err error) {
			n, err = w.Waiting(ctx, tx, who)
			return err
		})
		return n
	}
	c := w.raise(w.kaisa, true)
	w.raise(w.bo, false)
	w.reply(w.kaisa, c, "Tarkennan.", false)
	for name, tt := range map[string]struct {
		who  authz.Actor
		want int
	}{"who asked namelessly": {w.kaisa, 1}, "who asked by name": {w.bo, 1}, "another lead": {w.ulla, 2}, "nobody's lead": {w.aino, 0}} {
		if got := waiting(tt.who); got != tt.want {
			t.Errorf("%s: %d wait, want %d", name, got, tt.want)
		}
	}
	w.reply(w.ulla, c, "Kysy pareittain.", false)
	if got := waiting(w.bo); got != 0 {
		t.Errorf("after an answer %d wait for Bo, want none", got)
	}
}

func TestFindLooksIntoEveryLanguage(t *testing.T) {
	w := newWorld(t)
	for q, want := range map[string]string{"kuusi kysymystä": "founding", "slå samman": "merging", "ground rules": "agreements", "xyzzy": ""} {
		w.write(func(ctx context.Context, tx *db.Tx) error {
			found, err := Find(ctx, tx, q, 5)
			if err != nil {
				return err
			}
			if want == "" && len(found) > 0 || want != "" && (len(found) == 0 || found[0].Slug != want) {
				t.Errorf("%q finds %v, want %q first", q, found, want)
			}
			return nil
		})
	}
}

func TestEveryInvariantFindsItsBreach(t *testing.T) {
	breaks := map[string]string{
		"handbook: a chapter shows one version":           `UPDATE handbook_versions SET state = 'published'`,
		"handbook: a chapter that was read is read still": `UPDATE handbook_versions SET state = 'replaced'`,
		"handbook: no language is newer than its version": `UPDATE handbook_versions SET revised_sv = 99`,
		"handbook: every shipped chapter is there":        `UPDATE handbook_chapters SET shipped = ''`,
		"handbook: a nameless challenge carries no name":  `UPDATE handbook_challenges SET person_id = 'kaisa'`,
		"handbook: only the asker answers without a name": `UPDATE handbook_answers SET person_id = ''`,
		"handbook: what is closed says when":              `UPDATE handbook_challenges SET state = 'closed'`,
	}
	for _, i := range Invariants() {
		t.Run(i.Name, func(t *testing.T) {
			sql, ok := breaks[i.Name]
			if !ok {
				t.Fatal("no test breaks it")
			}
			w := newWorld(t)
			w.reply(w.ulla, w.raise(w.kaisa, true), "Vastaus.", false)
			if _, _, err := w.Propose(t.Context(), w.ulla, "founding", 1, edited(w.chapter("founding").Version, "Uusi."), true); err != nil {
				t.Fatal(err)
			}
			w.write(func(ctx context.Context, tx *db.Tx) error {
				if found, err := db.Exists(ctx, tx, i.SQL); found || err != nil {
					t.Fatalf("broken before: %v, %v", found, err)
				}
				if _, err := tx.Exec(ctx, sql); err != nil {
					return err
				}
				found, err := db.Exists(ctx, tx, i.SQL)
				if !found {
					t.Error("the breach is not found")
				}
				return err
			})
		})
	}
}
