package tip

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
	"parvi/internal/space"
)

func TestAStrangerConfirmsBeforeAnythingIsSeen(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		made, err := w.Suggest(t.Context(), authz.Actor{}, hr(), &Stranger{Name: "Outi Outo", Email: "Outi.Outo@example.org", Lang: i18n.SV})
		if err != nil || made.State != Waiting {
			t.Fatalf("%+v %v", made, err)
		}
		if _, err := w.See(t.Context(), w.matti, made.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("seen before it is confirmed: %v", err)
		}
		if list, _ := w.List(t.Context(), Filter{All: true}); list.Total != 0 {
			t.Errorf("listed before it is confirmed: %+v", list)
		}
		letters := w.sent()
		if len(letters) != 1 || !strings.Contains(letters[0].Subject, "Bekräfta ditt tips") {
			t.Fatalf("mails: %+v", letters)
		}
		key := keyIn(w.link(letters[0], "/sv/t/"))
		for range 2 { // a link scanner looks, and looks again
			if a, err := w.Asked(t.Context(), key); err != nil || a.Done || a.Tip.State != Waiting {
				t.Fatalf("looking changes: %+v %v", a, err)
			}
		}
		for i := range 2 { // and the button may be pressed twice
			a, err := w.Confirm(t.Context(), key)
			if err != nil || a.Done != (i == 1) {
				t.Fatalf("confirm %d: %+v %v", i, a, err)
			}
		}
		v, err := w.See(t.Context(), w.matti, made.ID)
		if err != nil || v.State != Open || v.Suggester.Name != "Outi Outo" || !v.Suggester.Verified {
			t.Errorf("after: %+v %v", v, err)
		}
		if v, _ := w.See(t.Context(), authz.Actor{}, made.ID); v.Suggester.ID != "" {
			t.Error("a visitor is told who suggested")
		}
		if _, err := w.Asked(t.Context(), "olematon"); !fault.Is(err, fault.Gone) {
			t.Errorf("a key that is none: %v", err)
		}
		clock.Advance(8 * 24 * time.Hour)
		if _, err := w.Confirm(t.Context(), key); !fault.Is(err, fault.Gone) {
			t.Errorf("an old link: %v", err)
		}
	})
}

func TestNobodyFloodsAMailbox(t *testing.T) {
	w := newWorld(t)
	for range 12 {
		if _, err := w.Suggest(t.Context(), authz.Actor{}, hr(), &Stranger{Name: "Outi Outo", Email: "uhri@example.org", Lang: i18n.FI}); err != nil {
			t.Fatal(err)
		}
	}
	if n := len(w.sent()); n != keysADay {
		t.Errorf("%d mails", n)
	}
}

func TestInterestIsAPersonCountedOnce(t *testing.T) {
	w := newWorld(t)
	tip := w.suggest(w.person("Veera Vinkkaaja", i18n.FI), hr())
	aino := w.person("Aino Virtanen", i18n.FI)
	w.interest(aino, tip, Offer{})
	tip = w.interest(aino, tip, Offer{Speak: true, Region: "02"})
	if tip.Counts != (Counts{1, 1, 0}) {
		t.Errorf("counts %+v", tip.Counts)
	}
	other := w.person("Aino Virtanen-Laine", i18n.FI)
	w.interest(other, tip, Offer{Convene: true})
	if _, err := w.Networks.People.Merge(t.Context(), authz.System, other.Person, aino.Person); err != nil {
		t.Fatal(err)
	}
	v, err := w.See(t.Context(), w.matti, tip.ID)
	if err != nil || v.Counts.Interested != 1 || len(v.People) != 1 {
		t.Errorf("after the merge: %+v %v", v.Counts, err)
	}
	if _, err := w.TakeInterest(t.Context(), aino, tip.ID, Offer{Region: "99"}); !fault.Is(err, fault.Invalid) {
		t.Errorf("a region that is none: %v", err)
	}
	for range 2 {
		if tip, err = w.DropInterest(t.Context(), aino, tip.ID); err != nil || tip.Counts.Interested != 0 {
			t.Errorf("withdrawn: %+v %v", tip.Counts, err)
		}
	}
	if _, err := w.TakeInterest(t.Context(), authz.Actor{}, tip.ID, Offer{}); !fault.Is(err, fault.SignIn) {
		t.Errorf("a visitor: %v", err)
	}
}

func TestTheSuggesterWhoWouldConveneIsCountedOnce(t *testing.T) {
	w := newWorld(t)
	n := hr()
	n.Convene = true
	veera := w.person("Veera Vinkkaaja", i18n.FI)
	tip := w.suggest(veera, n)
	if v, _ := w.See(t.Context(), veera, tip.ID); v.Counts != (Counts{0, 0, 1}) {
		t.Errorf("alone: %+v", v.Counts)
	}
	if tip = w.interest(veera, tip, Offer{Convene: true}); tip.Counts != (Counts{1, 0, 1}) {
		t.Errorf("interested too: %+v", tip.Counts)
	}
}

// TestManyAtOnceReachTheThresholdOnce lets many people become interested at
// the same time: one task, one mail to each who decides.
func TestManyAtOnceReachTheThresholdOnce(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		w.coordinator("Ulla Umbrella", i18n.SV)
		tip := w.suggest(w.person("Veera Vinkkaaja", i18n.FI), hr())
		var all sync.WaitGroup
		for i, p := range w.people(24) {
			all.Go(func() {
				for range 2 {
					if _, err := w.TakeInterest(context.Background(), p, tip.ID, Offer{Convene: i%5 == 0}); err != nil {
						t.Error(err)
					}
				}
			})
		}
		all.Wait()
		letters := w.sent()
		if len(letters) != 2 || len(to(letters, "Matti Mallinen")) != 1 || len(to(letters, "Ulla Umbrella")) != 1 {
			t.Errorf("%d mails", len(letters))
		}
		v, err := w.See(t.Context(), w.matti, tip.ID)
		if err != nil || v.Counts.Interested != 24 || v.Ready.IsZero() || v.Due.String() != "2026-12-07" {
			t.Errorf("%+v %s %v", v.Counts, v.Due, err)
		}
		desk, err := w.Desk(t.Context(), w.matti)
		if err != nil || len(desk.Ready) != 1 {
			t.Errorf("desk %+v %v", desk, err)
		}
	})
}

// TestOneOfTwoWhoDecideWins lets two people decide at the same time.
func TestOneOfTwoWhoDecideWins(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		ulla := w.coordinator("Ulla Umbrella", i18n.SV)
		tip, _ := w.ready()
		var all sync.WaitGroup
		var mu sync.Mutex
		won, lost := 0, 0
		for _, who := range []authz.Actor{w.matti, ulla, w.matti, ulla} {
			all.Go(func() {
				_, err := w.Decide(context.Background(), who, tip.ID, Verdict{Decision: BySwarm, Reason: i18n.Content{FI: "Kokeillaan."}})
				mu.Lock()
				defer mu.Unlock()
				switch {
				case err == nil:
					won++
				case fault.Is(err, fault.Conflict):
					lost++
				default:
					t.Error(err)
				}
			})
		}
		all.Wait()
		if won != 1 || lost != 3 {
			t.Errorf("won %d, lost %d", won, lost)
		}
		if n := len(w.sent()); n != 9 {
			t.Errorf("%d mails", n)
		}
		meetings := 0
		w.write(func(ctx context.Context, tx *db.Tx) (err error) {
			meetings, err = db.One(ctx, tx, db.Scan[int], `SELECT COUNT(*) FROM meetings`)
			return err
		})
		if meetings != 1 {
			t.Errorf("%d meetings", meetings)
		}
	})
}

// TestATipBecomesASwarm is scenario 20 of the domain research.
func TestATipBecomesASwarm(t *testing.T) {
	w := newWorld(t)
	tip, people := w.ready()
	if _, err := w.Decide(t.Context(), w.matti, tip.ID, Verdict{Decision: BySwarm}); !fault.Is(err, fault.Invalid) {
		t.Errorf("without a reason: %v", err)
	}
	if _, err := w.Decide(t.Context(), people[0], tip.ID, Verdict{Decision: NotNow, Reason: i18n.Content{FI: "x"}}); !fault.Is(err, fault.Forbidden) {
		t.Errorf("an interested person decides: %v", err)
	}
	out := w.decide(tip, Verdict{Decision: BySwarm, Reason: i18n.Content{SV: "Vi prövar."}})
	letters := w.sent()
	if len(letters) != 9 || len(to(letters, "Veera Vinkkaaja")) != 1 || !strings.Contains(to(letters, "Veera Vinkkaaja")[0].Text, "Vi prövar.") {
		t.Fatalf("%d mails", len(letters))
	}
	if m := to(letters, "Henkilö Numero0")[0]; !strings.Contains(m.Text, "parvitapaaminen") || !strings.Contains(m.Text, "Vi prövar.") {
		t.Errorf("the Finnish mail:\n%s", m.Text)
	}
	var k meeting.Known
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		k, err = w.Meetings.ByID(ctx, tx, out.Tip.Meeting)
		return err
	})
	if k.Status != meeting.Draft || k.Kind != meeting.Swarm || k.Audience != meeting.Open || k.Title.FI != "HR-vastaavien verkosto" ||
		k.Lead.FI != "Jokainen on järjestössään yksin." || k.ContactName != "Henkilö Numero0" {
		t.Errorf("the draft: %+v", k.Meeting)
	}
	if v, _ := w.See(t.Context(), authz.Actor{}, tip.ID); v.State != Decided || v.People != nil || v.MeetingOK {
		t.Errorf("what a visitor sees: %+v", v)
	}
	if _, err := w.TakeInterest(t.Context(), w.person("Myöhäinen Tulija", i18n.FI), tip.ID, Offer{}); !fault.Is(err, fault.Conflict) {
		t.Errorf("interest in what is decided: %v", err)
	}
	// Published, it is told to everybody once.
	for i := range 2 {
		_, err := w.Meetings.Publish(t.Context(), w.matti, k.ID, false)
		if (err != nil) != (i == 1) {
			t.Fatal(err)
		}
		if n := len(w.sent()); n != []int{9, 0}[i] {
			t.Errorf("published: %d mails", n)
		}
	}
}

func TestEveryDecisionLeadsSomewhere(t *testing.T) {
	w := newWorld(t)
	var kuve network.Network
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		kuve, err = network.Create(ctx, tx, authz.System, network.New{Facts: network.Facts{Name: i18n.Content{FI: "Kuve", SV: "Kuve-nätverket"}, Kind: network.Theme},
			Coordinators: []network.Coordination{{Org: w.umbrella.ID, Role: network.Lead}}})
		return err
	})
	for _, tt := range []struct {
		v    Verdict
		next string
		says string
	}{
		{Verdict{Decision: Existing, Target: kuve.Slug}, "/tips/", "Aiheelle on jo verkosto: Kuve"},
		{Verdict{Decision: BySub, Target: kuve.ID}, "/tips/", "pieni ryhmä tässä verkostossa: Kuve"},
		{Verdict{Decision: ByNetwork}, "/founding", "perustetaan uusi verkosto"},
		{Verdict{Decision: NotNow}, "/tips/", "ei nyt synny verkostoa"},
	} {
		n := hr()
		n.Theme.FI += " " + string(tt.v.Decision)
		tip := w.suggest(w.person("Veera "+string(tt.v.Decision), i18n.FI), n)
		out := w.decide(tip, tt.v)
		if !strings.Contains(out.Next, tt.next) {
			t.Errorf("%s leads to %s", tt.v.Decision, out.Next)
		}
		if letters := w.sent(); len(letters) != 1 || !strings.Contains(strings.Join(strings.Fields(letters[0].Text), " "), tt.says) {
			t.Errorf("%s: %+v", tt.v.Decision, letters)
		}
	}
	tip := w.suggest(w.person("Veera Viides", i18n.FI), hr())
	for _, v := range []Verdict{
		{Decision: Existing, Reason: i18n.Content{FI: "x"}}, {Decision: Existing, Reason: i18n.Content{FI: "x"}, Target: "olematon"},
		{Decision: "perhaps", Reason: i18n.Content{FI: "x"}}, {Decision: NotNow}, {Decision: NotNow, Reason: i18n.Content{FI: "x"}, Candidate: "olematon"},
		{Decision: NotNow, Reason: i18n.Content{FI: strings.Repeat("x", 2001)}},
	} {
		if _, err := w.Decide(t.Context(), w.matti, tip.ID, v); !fault.Is(err, fault.Invalid) {
			t.Errorf("%+v: %v", v, err)
		}
	}
}

func TestANewNetworkInvitesTheInterestedOnce(t *testing.T) {
	w := newWorld(t)
	tip, people := w.ready()
	out := w.decide(tip, Verdict{Decision: ByNetwork, Candidate: people[0].Person})
	w.sent()
	var n network.Network
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		n, err = network.ByID(ctx, tx, out.Tip.Network)
		return err
	})
	if n.Published || n.Name.FI != "HR-vastaavien verkosto" || n.Answers[network.WhoAreMembers].FI != "Järjestöjen henkilöstöstä vastaavat" {
		t.Errorf("the draft: %+v", n)
	}
	if _, err := w.Networks.Publish(t.Context(), w.matti, n.Slug); !fault.Is(err, fault.Invalid) {
		t.Errorf("published without answers: %v", err)
	}
	answers := network.Answers{}
	for _, q := range network.Questions {
		answers[q] = i18n.Content{FI: "Vastaus"}
	}
	if _, err := w.Networks.Answer(t.Context(), w.matti, n.Slug, answers, civil.Date{}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Networks.Publish(t.Context(), w.matti, n.Slug); err != nil {
		t.Fatal(err)
	}
	letters := w.sent()
	if len(letters) != 9 || len(to(letters, "Veera Vinkkaaja")) != 1 {
		t.Errorf("%d invitations", len(letters))
	}
	waiting := 0
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		waiting, err = db.One(ctx, tx, db.Scan[int], `SELECT COUNT(*) FROM space_members WHERE space = $1 AND state = 'invited'`, string(space.NewRef("network", n.ID)))
		return err
	})
	if waiting != 9 {
		t.Errorf("%d invited", waiting)
	}
	for range 2 {
		if _, err := w.Appoint(t.Context(), w.matti, tip.ID); err != nil {
			t.Fatal(err)
		}
	}
	if v, _ := w.See(t.Context(), w.matti, tip.ID); !v.Contact || v.Chosen.Name != "Henkilö Numero0" {
		t.Errorf("the contact person: %+v", v.Chosen)
	}
}

func TestWhatDoesNotMoveIsArchived(t *testing.T) {
	w := newWorld(t)
	quiet := w.suggest(w.person("Veera Vinkkaaja", i18n.FI), hr())
	aino := w.person("Aino Virtanen", i18n.SV)
	w.interest(aino, quiet, Offer{})
	promised, _ := w.ready2()
	w.clock.Set(time.Date(2027, 10, 22, 10, 0, 0, 0, time.UTC))
	if err := w.Archive(t.Context()); err != nil {
		t.Fatal(err)
	}
	if n := len(w.sent()); n != 0 {
		t.Errorf("after 11 months %d mails", n)
	}
	w.clock.Set(time.Date(2027, 11, 24, 10, 0, 0, 0, time.UTC))
	for range 2 {
		if err := w.Archive(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	letters := w.sent()
	if len(letters) != 2 || len(to(letters, "Aino Virtanen")) != 1 || !strings.Contains(to(letters, "Aino Virtanen")[0].Subject, "Tipset har arkiverats") {
		t.Errorf("mails %+v", letters)
	}
	if v, _ := w.See(t.Context(), aino, quiet.ID); v.State != Archived || v.Counts.Interested != 1 {
		t.Errorf("%+v", v.Tip)
	}
	if v, _ := w.See(t.Context(), aino, promised.ID); v.State != Open || !v.Overdue(v.Today) {
		t.Errorf("what was promised: %+v", v.Tip)
	}
	// A year later names are gone, counts stay.
	w.clock.Set(time.Date(2028, 12, 1, 10, 0, 0, 0, time.UTC))
	if _, err := retain.Run(t.Context(), w.DB, Retention()); err != nil {
		t.Fatal(err)
	}
	v, err := w.See(t.Context(), w.matti, quiet.ID)
	if err != nil || v.Counts.Interested != 1 || len(v.People) != 0 || v.Suggester.ID != "" {
		t.Errorf("%+v %v", v, err)
	}
}

// ready2 is another suggestion that is ready.
func (w *world) ready2() (Tip, []authz.Actor) {
	w.Helper()
	n := hr()
	n.Theme = i18n.Content{SV: "Nätverk för dataskydd"}
	tip := w.suggest(w.person("Viktor Vink", i18n.SV), n)
	var all []authz.Actor
	for i := range 8 {
		p := w.person("Toinen Numero"+string(rune('a'+i)), i18n.FI)
		tip = w.interest(p, tip, Offer{Convene: i == 3})
		all = append(all, p)
	}
	w.sent()
	return tip, all
}

func TestSettings(t *testing.T) {
	w := newWorld(t)
	if err := w.Set(t.Context(), w.person("Aino Virtanen", i18n.FI), w.umbrella.ID, Defaults); !fault.Is(err, fault.Forbidden) {
		t.Errorf("anybody sets: %v", err)
	}
	if err := w.Set(t.Context(), w.matti, w.umbrella.ID, Settings{}); !fault.Is(err, fault.Invalid) {
		t.Errorf("noughts: %v", err)
	}
	if err := w.Set(t.Context(), w.matti, w.umbrella.ID, Settings{Interested: 2, Conveners: 0, Days: 7, Months: 6}); err != nil {
		t.Fatal(err)
	}
	tip := w.suggest(w.person("Veera Vinkkaaja", i18n.FI), hr())
	all := w.people(2)
	w.interest(all[0], tip, Offer{})
	if tip = w.interest(all[1], tip, Offer{}); tip.Due.String() != "2026-11-30" {
		t.Errorf("promised %q", tip.Due)
	}
	// Withdrawing takes no promise back, and a second round tells nobody again.
	w.sent()
	if _, err := w.DropInterest(t.Context(), all[1], tip.ID); err != nil {
		t.Fatal(err)
	}
	w.interest(all[1], tip, Offer{})
	if n := len(w.sent()); n != 0 {
		t.Errorf("%d more mails", n)
	}
}

func TestLookAlikes(t *testing.T) {
	w := newWorld(t)
	w.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := network.Create(ctx, tx, authz.System, network.New{Facts: network.Facts{Name: i18n.Content{FI: "Henkilöstöpäälliköt", SV: "Personalchefer"}, Kind: network.Theme},
			Themes: []i18n.Content{{FI: "HR"}}, Coordinators: []network.Coordination{{Org: w.umbrella.ID, Role: network.Lead}}})
		return err
	})
	w.suggest(w.person("Veera Vinkkaaja", i18n.FI), hr())
	for _, tt := range []struct {
		theme i18n.Content
		want  []string
	}{
		{i18n.Content{FI: "HR-vastaavat"}, []string{"network", "tip"}},
		{i18n.Content{SV: "Nätverk för personalchefer"}, []string{"network"}},
		{i18n.Content{FI: "Uusi verkosto"}, nil},
		{i18n.Content{FI: "Tietosuojavastaavat"}, nil},
	} {
		found, err := w.LookAlikes(t.Context(), authz.Actor{}, stemsOf(tt.theme))
		if err != nil {
			t.Fatal(err)
		}
		var kinds []string
		for _, a := range found {
			kinds = append(kinds, a.Kind)
		}
		if strings.Join(kinds, " ") != strings.Join(tt.want, " ") {
			t.Errorf("%+v: %v, want %v", tt.theme, kinds, tt.want)
		}
	}
}

func TestOwnData(t *testing.T) {
	w := newWorld(t)
	tip, all := w.ready()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		data, err := OwnData(ctx, tx, all[1].Person)
		own := data.(map[string]any)["suggestions"].([]ownTip)
		if err != nil || len(own) != 1 || !own[0].Speak || own[0].Tip != tip.ID {
			t.Errorf("%+v %v", data, err)
		}
		return nil
	})
	if _, err := person.ParseEmail(address(all[1].Name)); err != nil {
		t.Error(err)
	}
}
