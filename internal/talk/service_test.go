package talk

import (
	"context"
	"fmt"
	"slices"
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

func sortStrings(list []string) { slices.Sort(list) }

func TestWhoReadsAndAnswersWhat(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		lead := w.lead("Liisa Vetäjä", "lukupiiri")
		member := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNone)
		follower := w.joined("Siiri Seuraaja", i18n.FI, "lukupiiri", space.AsFollower, space.MailNone)
		stranger := w.person("Outi Outo", i18n.FI)
		threads := map[space.Visibility]Thread{}
		for _, v := range space.Visibilities {
			threads[v] = w.start(lead, "Asia "+string(v), v, "Teksti")
		}
		for _, c := range []struct {
			who    authz.Actor
			reads  []space.Visibility
			writes bool
			starts bool
		}{
			{authz.Actor{}, space.Visibilities[:1], false, false},
			{stranger, space.Visibilities[:1], false, false},
			{follower, space.Visibilities[:2], true, false},
			{member, space.Visibilities[:3], true, true},
			{lead, space.Visibilities[:], true, true},
		} {
			l, err := w.List(ctx, c.who, "club", "lukupiiri", cursor{})
			if err != nil {
				t.Fatal(err)
			}
			if len(l.Lines) != len(c.reads) || l.Total != len(c.reads) || l.MayStart != c.starts {
				t.Errorf("%s: %d threads of %d, may start %v", c.who.Name, len(l.Lines), l.Total, l.MayStart)
			}
			for v, th := range threads {
				_, err := w.Page(ctx, c.who, th.ID, 0)
				if reads := slices.Contains(c.reads, v); reads != (err == nil) {
					t.Errorf("%s reads %s: %v", c.who.Name, v, err)
				} else if !reads {
					wantFault(t, err, fault.NotFound)
				}
				_, _, err = w.Answer(ctx, c.who, th.ID, NewPost{Text: "Vastaus " + c.who.Name})
				switch {
				case !slices.Contains(c.reads, v):
					wantFault(t, err, fault.NotFound)
				case c.writes && err != nil:
					t.Errorf("%s answers %s: %v", c.who.Name, v, err)
				case !c.writes && c.who.SignedIn():
					wantFault(t, err, fault.Forbidden)
				case !c.writes:
					wantFault(t, err, fault.SignIn)
				}
			}
		}
		_, err := w.Start(ctx, follower, "club", "lukupiiri", New{Title: "Ei", NewPost: NewPost{Text: "Ei"}})
		wantFault(t, err, fault.Forbidden)
		_, err = w.Start(ctx, member, "club", "lukupiiri", New{Title: "Ei", Visibility: space.Leads, NewPost: NewPost{Text: "Ei"}})
		wantFault(t, err, fault.Invalid)
		w.clubs["lukupiiri"].closed = true
		_, err = w.List(ctx, stranger, "club", "lukupiiri", cursor{})
		wantFault(t, err, fault.NotFound)
		_, err = w.Page(ctx, stranger, threads[space.Public].ID, 0)
		wantFault(t, err, fault.NotFound)
		w.keeps()
	})
}

func TestFaultsAreSaidAtTheirFields(t *testing.T) {
	w := newWorld(t)
	ctx := context.Background()
	member := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	_, err := w.Start(ctx, member, "club", "lukupiiri", New{NewPost: NewPost{Text: " \n", Lang: "de"}})
	f := fault.Of(err)
	var fields []string
	for _, x := range f.Fields {
		fields = append(fields, x.Name)
	}
	if got := strings.Join(fields, " "); got != "title lang text" {
		t.Errorf("faults at %s: %v", got, err)
	}
	th := w.start(member, "Otsikko", "", strings.Repeat("ä", maxText))
	_, _, err = w.Answer(ctx, member, th.ID, NewPost{Text: strings.Repeat("ä", maxText+1)})
	wantFault(t, err, fault.Invalid)
	if th.Visibility != space.Members || th.Lang != i18n.FI {
		t.Errorf("%+v", th)
	}
}

func TestTheSameButtonPressedTwiceIsOnePost(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		member := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		th := w.start(member, "Otsikko", "", "Teksti")
		if again := w.start(member, "Otsikko", "", "Teksti"); again.ID != th.ID {
			t.Error("two threads")
		}
		p := w.answer(member, th, "Vastaus")
		if again := w.answer(member, th, "Vastaus"); again.ID != p.ID {
			t.Error("two posts")
		}
		w.clock.Advance(time.Hour)
		if later := w.answer(member, th, "Vastaus"); later.ID == p.ID || later.Number != 3 {
			t.Errorf("an hour later it is another: %+v", later)
		}
	})
}

func TestNobodyWritesWithoutEnd(t *testing.T) {
	w := newWorld(t)
	member := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	th := w.start(member, "Otsikko", "", "Teksti")
	for i := 1; i < mostPosts; i++ {
		w.answer(member, th, fmt.Sprint("Vastaus ", i))
	}
	_, _, err := w.Answer(context.Background(), member, th.ID, NewPost{Text: "Vielä yksi"})
	wantFault(t, err, fault.TooMany)
	w.clock.Advance(postWindow + time.Second)
	w.answer(member, th, "Nyt taas")
}

// TestAnswersAtOnceAllStand has many people answer at the same moment: each
// answer is there, and their numbers have no gaps.
func TestAnswersAtOnceAllStand(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		member := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		th := w.start(member, "Otsikko", "", "Teksti")
		var people []authz.Actor
		for i := range 12 {
			people = append(people, w.joined(fmt.Sprintf("Jäsen Numero%d", i), i18n.FI, "lukupiiri", space.AsMember, space.MailNow))
		}
		var wg sync.WaitGroup
		for _, who := range people {
			wg.Go(func() {
				if _, _, err := w.Answer(context.Background(), who, th.ID, NewPost{Text: "Minä myös"}); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		page, err := w.Page(context.Background(), member, th.ID, 0)
		if err != nil || len(page.Posts) != 13 {
			t.Fatalf("%d posts: %v", len(page.Posts), err)
		}
		w.keeps()
	})
}

func TestAnEditKeepsWhatWasSaid(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		lead := w.lead("Liisa Vetäjä", "lukupiiri")
		member := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		th := w.start(member, "Otsiko", "", "Ensimmäinen sana")
		_, err := w.Edit(ctx, lead, th.ID, Edit{Title: "Oma", Text: "Vetäjän sana"})
		wantFault(t, err, fault.Forbidden)
		w.clock.Advance(time.Minute)
		if _, err := w.Edit(ctx, member, th.ID, Edit{Title: "Otsikko", Text: "Toinen sana"}); err != nil {
			t.Fatal(err)
		}
		h, err := w.History(ctx, lead, th.ID)
		if err != nil || len(h.Versions) != 1 || h.Versions[0] != (Version{"Otsiko", "Ensimmäinen sana", w.clock.Now()}) || h.Thread.Title != "Otsikko" {
			t.Errorf("%+v %v", h.Versions, err)
		}
		w.write(func(ctx context.Context, tx *db.Tx) error {
			e, err := space.EntriesByIDs(ctx, tx, []string{th.ID})
			if got := e[th.ID]; got.Title != "Otsikko" || got.Excerpt != "Toinen sana" || !got.Changed.After(got.At) {
				t.Errorf("%+v", got)
			}
			return err
		})
		if _, err := w.Edit(ctx, member, th.ID, Edit{Title: "Otsikko", Text: "Toinen sana"}); err != nil {
			t.Fatal(err)
		}
		if h, _ := w.History(ctx, lead, th.ID); len(h.Versions) != 1 {
			t.Error("an edit that changes nothing leaves no version")
		}
		w.keeps()
	})
}

func TestWhatIsHiddenIsGoneForOthers(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		lead := w.lead("Liisa Vetäjä", "lukupiiri")
		member := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		other := w.joined("Oona Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		th := w.start(member, "Otsikko", space.Public, "Teksti")
		p := w.answer(other, th, "Ikävää puhetta")
		_, err := w.Hide(ctx, member, p.ID, "Ikävää")
		wantFault(t, err, fault.Forbidden)
		_, err = w.Hide(ctx, lead, p.ID, " ")
		wantFault(t, err, fault.Invalid)
		if _, err := w.Report(ctx, member, p.ID, "Tämä loukkaa"); err != nil {
			t.Fatal(err)
		}
		if tasks, err := w.Tasks(ctx, lead); err != nil || len(tasks) != 1 || tasks[0].Posts != 1 {
			t.Errorf("%+v %v", tasks, err)
		}
		if tasks, _ := w.Tasks(ctx, member); len(tasks) != 0 {
			t.Errorf("%+v", tasks)
		}
		if _, err := w.Hide(ctx, lead, p.ID, "Loukkaa toista"); err != nil {
			t.Fatal(err)
		}
		if tasks, _ := w.Tasks(ctx, lead); len(tasks) != 0 {
			t.Error("hiding settles the reports")
		}
		_, err = w.Edit(ctx, other, p.ID, Edit{Text: "Muutan"})
		wantFault(t, err, fault.Forbidden)
		_, err = w.History(ctx, member, p.ID)
		wantFault(t, err, fault.NotFound)
		w.keeps()
		if _, err := w.Hide(ctx, lead, th.ID, "Koko juttu pois"); err != nil {
			t.Fatal(err)
		}
		_, err = w.Page(ctx, member, th.ID, 0)
		wantFault(t, err, fault.NotFound)
		if l, err := w.List(ctx, member, "club", "lukupiiri", cursor{}); err != nil || l.Total != 0 || len(l.Lines) != 0 {
			t.Errorf("%+v %v", l, err)
		}
		if l, _ := w.List(ctx, lead, "club", "lukupiiri", cursor{}); l.Total != 1 {
			t.Error("those who lead see it")
		}
		w.keeps()
		if _, err := w.Show(ctx, lead, th.ID); err != nil {
			t.Fatal(err)
		}
		w.keeps()
		if _, err := w.Show(ctx, lead, p.ID); err != nil {
			t.Fatal(err)
		}
		if page, err := w.Page(ctx, other, th.ID, 0); err != nil || !page.Posts[1].Hidden.IsZero() {
			t.Errorf("%v", err)
		}
		w.keeps()
	})
}

func TestABlockKeepsFromWritingAndNothingElse(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		lead := w.lead("Liisa Vetäjä", "lukupiiri")
		member := w.joined("Maija Jäsen", i18n.SV, "lukupiiri", space.AsMember, space.MailNow)
		th := w.start(member, "Rubrik", space.Public, "Text")
		w.sent()
		own := w.answer(lead, th, "Vetäjän viesti")
		_, err := w.Block(ctx, lead, own.ID, "Itse")
		wantFault(t, err, fault.Conflict)
		if _, err := w.Block(ctx, lead, th.ID, "Lugna ner dig"); err != nil {
			t.Fatal(err)
		}
		_, _, err = w.Answer(ctx, member, th.ID, NewPost{Text: "Ännu ett"})
		wantFault(t, err, fault.Conflict)
		_, err = w.Edit(ctx, member, th.ID, Edit{Title: "Rubrik", Text: "Annat"})
		wantFault(t, err, fault.Conflict)
		if page, err := w.Page(ctx, member, th.ID, 0); err != nil || page.MayAnswer || !page.Blocked {
			t.Errorf("%v", err)
		}
		told := false
		for _, m := range w.sent() {
			told = told || m.To.Name == "Maija Jäsen" && strings.Contains(m.Text, "Motivering: Lugna ner dig")
		}
		if !told {
			t.Error("nobody told her")
		}
		u, err := w.Upkeep(ctx, lead, "club", "lukupiiri")
		if err != nil || len(u.Blocks) != 1 || u.Blocks[0].Name != "Maija Jäsen" {
			t.Fatalf("%+v %v", u.Blocks, err)
		}
		_, err = w.Lift(ctx, member, u.Blocks[0].ID)
		wantFault(t, err, fault.NotFound)
		if _, err := w.Lift(ctx, lead, u.Blocks[0].ID); err != nil {
			t.Fatal(err)
		}
		w.answer(member, th, "Tack")
		_, err = w.Upkeep(ctx, member, "club", "lukupiiri")
		wantFault(t, err, fault.NotFound)
	})
}

func TestMovingTakesEverythingAlong(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		lead := w.lead("Liisa Vetäjä", "lukupiiri")
		member := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		th := w.start(member, "Otsikko", "", "Teksti")
		w.answer(lead, th, "Vastaus")
		_, err := w.Move(ctx, lead, th.ID, Move{Space: "club:kuoro"})
		wantFault(t, err, fault.Invalid)
		lead.Grants = append(lead.Grants, authz.Grant{Role: "lead", Scope: "kuoro"})
		if _, places, err := w.Moving(ctx, lead, th.ID); err != nil || len(places) != 2 {
			t.Errorf("%v %v", places, err)
		}
		if _, err := w.Move(ctx, lead, th.ID, Move{Space: "club:kuoro"}); err != nil {
			t.Fatal(err)
		}
		_, err = w.Page(ctx, member, th.ID, 0)
		wantFault(t, err, fault.NotFound)
		w.keeps()
		if _, err := w.Move(ctx, lead, th.ID, Move{Visibility: space.Public}); err != nil {
			t.Fatal(err)
		}
		if p, err := w.Page(ctx, member, th.ID, 0); err != nil || p.Place.Slug != "kuoro" || p.Belongs {
			t.Errorf("%+v %v", p.On, err)
		}
		w.keeps()
	})
}

func TestMarks(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		lead := w.lead("Liisa Vetäjä", "lukupiiri")
		member := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		other := w.joined("Oona Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		th := w.start(member, "Kysymys", "", "Miten?")
		p := w.answer(other, th, "Näin.")
		w.clock.Advance(time.Hour)
		w.start(lead, "Uudempi", "", "Teksti")
		_, err := w.Set(ctx, other, th.ID, Solved, true, p.ID)
		wantFault(t, err, fault.Forbidden)
		if _, err := w.Set(ctx, member, th.ID, Solved, true, p.ID); err != nil {
			t.Fatal(err)
		}
		_, err = w.Set(ctx, member, th.ID, Pinned, true, "")
		wantFault(t, err, fault.Forbidden)
		for _, m := range []Mark{Pinned, Closed} {
			if _, err := w.Set(ctx, lead, th.ID, m, true, ""); err != nil {
				t.Fatal(err)
			}
		}
		l, err := w.List(ctx, member, "club", "lukupiiri", cursor{})
		if err != nil || len(l.Pinned) != 1 || l.Pinned[0].ID != th.ID || len(l.Lines) != 1 {
			t.Errorf("%+v %v", l, err)
		}
		page, err := w.Page(ctx, member, th.ID, 0)
		if err != nil || page.Answer.Number != 2 || page.MayAnswer {
			t.Errorf("%+v %v", page.Answer, err)
		}
		_, _, err = w.Answer(ctx, other, th.ID, NewPost{Text: "Vielä"})
		wantFault(t, err, fault.Conflict)
		w.answer(lead, th, "Vetäjä saa")
		if _, err := w.Set(ctx, lead, th.ID, Closed, false, ""); err != nil {
			t.Fatal(err)
		}
		w.answer(other, th, "Nyt saa")
	})
}

func TestUnreadThreadsStandOut(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		writer := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		th := w.start(writer, "Otsikko", "", "Teksti")
		w.clock.Advance(time.Hour)
		reader := w.joined("Oona Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		unread := func(want int) {
			t.Helper()
			l, err := w.List(ctx, reader, "club", "lukupiiri", cursor{})
			if err != nil || l.Lines[0].Unread != want {
				t.Errorf("unread %d, want %d: %v", l.Lines[0].Unread, want, err)
			}
		}
		unread(0) // what was said before she came is old
		w.clock.Advance(time.Hour)
		w.answer(writer, th, "Uutta")
		unread(1)
		if _, err := w.Page(ctx, reader, th.ID, 0); err != nil {
			t.Fatal(err)
		}
		unread(0)
		w.clock.Advance(time.Hour)
		w.answer(writer, th, "Vielä")
		unread(3)
		w.clock.Advance(time.Hour)
		w.answer(reader, th, "Oma vastaus")
		unread(0)
	})
}

// TestALongThreadHasPages has a thread of two thousand posts.
func TestALongThreadHasPages(t *testing.T) {
	w := newWorld(t)
	ctx := context.Background()
	member := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	th := w.start(member, "Otsikko", "", "Teksti")
	w.write(func(ctx context.Context, tx *db.Tx) error {
		for i := 2; i <= 2000; i++ {
			if _, _, err := w.Reply(ctx, tx, authz.System, th.ID, NewPost{Text: fmt.Sprint("Viesti ", i), Author: member.Person, Lang: i18n.FI}); err != nil {
				return err
			}
		}
		return nil
	})
	p, err := w.Page(ctx, member, th.ID, 40)
	if err != nil || p.Pages != 40 || len(p.Posts) != 50 || p.Posts[49].Number != 2000 || p.Posts[0].Path() != "/threads/"+th.ID+"?page=40#p-1951" {
		t.Errorf("%d pages, %d posts: %v", p.Pages, len(p.Posts), err)
	}
	if p, err := w.Page(ctx, member, th.ID, 41); err != nil || p.At != 40 {
		t.Errorf("%d %v", p.At, err)
	}
}

func TestListsHavePages(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		member := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		w.write(func(ctx context.Context, tx *db.Tx) error {
			for i := range 120 {
				if _, err := w.Begin(ctx, tx, authz.System, "club:lukupiiri", New{Title: fmt.Sprint("Otsikko ", i), Visibility: space.Public,
					NewPost: NewPost{Text: "Teksti", Lang: i18n.FI, Author: member.Person}}); err != nil {
					return err
				}
			}
			return nil
		})
		seen := map[string]bool{}
		after, pages := cursor{}, 0
		for {
			l, err := w.List(ctx, member, "club", "lukupiiri", after)
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range l.Lines {
				seen[x.ID] = true
			}
			pages++
			if l.Next.ID == "" {
				break
			}
			after = parseCursor(l.Next.String())
		}
		if len(seen) != 120 || pages != 3 {
			t.Errorf("%d threads on %d pages", len(seen), pages)
		}
	})
}

func TestOwnDataAndClocks(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		lead := w.lead("Liisa Vetäjä", "lukupiiri")
		member := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
		th := w.start(member, "Otsikko", "", "Ensin näin")
		w.clock.Advance(time.Minute)
		if _, err := w.Edit(ctx, member, th.ID, Edit{Title: "Otsikko", Text: "Sitten näin"}); err != nil {
			t.Fatal(err)
		}
		p := w.answer(lead, th, "Vastaus")
		if _, err := w.Report(ctx, member, p.ID, "Tyly"); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Keep(ctx, lead, p.ID); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Block(ctx, lead, th.ID, "Rauhoitu"); err != nil {
			t.Fatal(err)
		}
		w.write(func(ctx context.Context, tx *db.Tx) error {
			got, err := OwnData(ctx, tx, member.Person)
			if err != nil {
				return err
			}
			own := got.(Own)
			if len(own.Posts) != 1 || own.Posts[0].Text != "Sitten näin" || len(own.Posts[0].Before) != 1 || own.Posts[0].Before[0].Text != "Ensin näin" ||
				len(own.Reports) != 1 || len(own.Blocks) != 1 || own.Blocks[0].Reason != "Rauhoitu" {
				t.Errorf("%+v", own)
			}
			return nil
		})
		run := func(want int) {
			t.Helper()
			w.write(func(ctx context.Context, tx *db.Tx) error {
				n, err := Retention()[0].Run(ctx, tx)
				if n != want {
					t.Errorf("forgot %d, want %d", n, want)
				}
				return err
			})
		}
		run(0)
		w.clock.Advance(366 * 24 * time.Hour)
		run(1) // the block is in force
	})
}
