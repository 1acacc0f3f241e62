package hours

import (
	"slices"
	"testing"

	"parvi/internal/account"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
)

// TestAProposalGoesUpTheTree: the association proposes, the main user trims and
// merges, the centre grants a part; outside the period nothing is sent.
func TestAProposalGoesUpTheTree(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d)
		ctx := t.Context()
		y := thisYear + 1
		siv := as("siv", account.Organiser, w.id("vass"))
		w.must(w.s.SetBudget(ctx, w.taina, w.id("poiju"), Move{Year: y, Hours: Whole(100)}))
		w.must(w.s.SetYear(ctx, w.taina, w.id("poiju"), Year{Year: y, ProposalsFrom: civil.MustDate("2026-10-01"), ProposalsUntil: civil.MustDate("2026-11-25")}))
		p, err := w.s.Propose(ctx, siv, w.id("vass"), Writing{Year: y, Grounds: "Nya ledare", Lines: []Line{{"Ledarkurs", Whole(30)}, {"Kassör", 650}, {}}})
		w.must(err)
		if p.Total() != 3650 || p.State != Draft || len(p.Lines) != 2 {
			t.Errorf("the draft is %+v", p)
		}
		_, err = w.s.Propose(ctx, siv, w.id("vass"), Writing{Year: y, Seen: p.Version - 1, Lines: []Line{{"X", 100}}})
		w.refused(err, fault.Conflict, "writing over what somebody changed")
		at(t, clock, "2026-11-26")
		_, err = w.s.Send(ctx, siv, w.id("vass"), y, Course)
		w.refused(err, fault.Conflict, "after the period")
		if got, want := fault.Of(err).Say.EN, "The time for proposals for 2027 ended on 25 Nov 2026. More hours can be requested when the study centre takes requests."; got != want {
			t.Errorf("said %q, want %q", got, want)
		}
		at(t, clock, "2026-11-25")
		p, err = w.s.Send(ctx, siv, w.id("vass"), y, Course)
		w.must(err)
		_, err = w.s.Propose(ctx, siv, w.id("vass"), Writing{Year: y, Seen: p.Version, Lines: []Line{{"X", 100}}})
		w.refused(err, fault.Conflict, "changing what was sent")
		w.refused(w.s.Take(ctx, siv, w.id("kaisla"), y, p.ID, Verdict{Hours: 100, Reason: "x"}), fault.NotFound, "an association merging")
		w.refused(w.s.Take(ctx, w.sirpa, w.id("kaisla"), y, p.ID, Verdict{Hours: Whole(20)}), fault.Invalid, "trimming without a reason")
		w.refused(w.s.Take(ctx, w.sirpa, w.id("kaisla"), y, p.ID, Verdict{Hours: Whole(40), Reason: "x"}), fault.Invalid, "taking more than was asked")
		w.must(w.s.SendBack(ctx, w.sirpa, w.id("kaisla"), y, p.ID, "Kenelle kurssi on?"))
		at(t, clock, "2026-11-27") // what was returned may be sent again, whatever the day
		p, err = w.s.Send(ctx, siv, w.id("vass"), y, Course)
		w.must(err)
		w.must(w.s.Take(ctx, w.sirpa, w.id("kaisla"), y, p.ID, Verdict{Hours: Whole(20), Reason: "Kassörkursen ordnas gemensamt."}))
		w.must(w.s.Take(ctx, w.sirpa, w.id("kaisla"), y, p.ID, Verdict{Hours: Whole(25), Reason: "Kassörkursen ordnas gemensamt."}))
		w.refused(w.s.Withdraw(ctx, siv, w.id("vass"), y, Course), fault.Conflict, "taking back what was taken")

		at(t, clock, "2026-11-25")
		v, err := w.s.proposal(ctx, w.sirpa, w.id("kaisla"), Asked{Year: y}, MayMerge)
		w.must(err)
		mine, err := w.s.Propose(ctx, w.sirpa, w.id("kaisla"), Writing{Year: y, Grounds: "Kaikki piirit", Seen: v.Proposal.Version, Lines: []Line{{"Yhteinen", Whole(95)}}})
		w.must(err)
		mine, err = w.s.Send(ctx, w.sirpa, w.id("kaisla"), y, Course)
		w.must(err)
		if mine.State != Submitted || mine.Asked != Whole(120) {
			t.Errorf("submitted %+v", mine)
		}
		_, err = w.s.Judge(ctx, w.sirpa, mine.ID, Verdict{Hours: Whole(120)}, false)
		w.refused(err, fault.Forbidden, "granting to oneself")
		_, err = w.s.Judge(ctx, w.ulla, mine.ID, Verdict{Hours: Whole(120)}, false)
		w.refused(err, fault.NotFound, "somebody else")
		_, err = w.s.Judge(ctx, w.taina, mine.ID, Verdict{Hours: Whole(120)}, false)
		w.refused(err, fault.Conflict, "more than the centre has")
		mine, err = w.s.Judge(ctx, w.taina, mine.ID, Verdict{Hours: Whole(100), Reason: "Enempää ei ole."}, false)
		w.must(err)
		if mine.State != InPart || mine.Given != Whole(100) {
			t.Errorf("decided %+v", mine)
		}
		_, err = w.s.Judge(ctx, w.taina, mine.ID, Verdict{Hours: Whole(1), Reason: "x"}, false)
		w.refused(err, fault.Conflict, "deciding twice")
		w.holds()
	})
}

func TestBadProposals(t *testing.T) {
	w := newWorld(t, dbtest.New(t))
	for what, wr := range map[string]Writing{
		"below zero":    {Year: 2027, Lines: []Line{{"Kurssi", -100}}},
		"no hours":      {Year: 2027, Lines: []Line{{"Kurssi", 0}}},
		"no title":      {Year: 2027, Lines: []Line{{"", 100}}},
		"a year gone":   {Year: 27, Lines: []Line{{"Kurssi", 100}}},
		"no such kind":  {Year: 2027, Kind: "circus", Lines: []Line{{"Kurssi", 100}}},
		"far too many":  {Year: 2027, Lines: slices.Repeat([]Line{{"Kurssi", 100}}, maxLines+1)},
		"far too wordy": {Year: 2027, Grounds: string(make([]byte, maxGrounds+1)), Lines: []Line{{"Kurssi", 100}}},
	} {
		_, err := w.s.Propose(t.Context(), w.sirpa, w.id("kaisla"), wr)
		w.refused(err, fault.Invalid, what)
	}
	_, err := w.s.Propose(t.Context(), w.ulla, w.id("tyrsky"), Writing{Year: 2027, Lines: []Line{{"Kurssi", 100}}})
	w.refused(err, fault.Conflict, "without a study centre")
	_, err = w.s.Send(t.Context(), w.sirpa, w.id("kaisla"), 2027, Course)
	w.refused(err, fault.Conflict, "nothing was written")
}

func TestForecast(t *testing.T) {
	var last burn
	for m := range last.Used {
		last.Used[m] = Whole(10 * (m + 1) * (m + 1)) // slowly at first
	}
	for _, tt := range []struct {
		what   string
		now    Hours
		today  string
		last   burn
		needed Hours
		known  bool
	}{
		{"even use, half a year", Whole(100), "2026-07-02", burn{}, 19945, true},
		{"too early to say", Whole(100), "2026-02-01", burn{}, 0, false},
		{"nothing used", 0, "2026-07-02", burn{}, 0, false},
		{"another year", Whole(100), "2027-07-02", burn{}, 0, false},
		{"last year's pace", Whole(90), "2026-06-30", last, Whole(360), true},
		{"the last day", Whole(90), "2026-12-31", last, Whole(90), true},
	} {
		needed, by, known := forecast(tt.now, 2026, civil.MustDate(tt.today), tt.last)
		if needed != tt.needed || known != tt.known {
			t.Errorf("%s: %v, %v, want %v, %v", tt.what, needed, known, tt.needed, tt.known)
		}
		if known && (by[11] != needed || !slices.IsSorted(by[:])) {
			t.Errorf("%s: months %v do not lead to %v", tt.what, by, needed)
		}
	}
	if got := spare(Account{Amount: Whole(100), Reserved: Whole(30)}, Account{Amount: Whole(60), Reserved: Whole(30)}, 5550); got != Whole(30) {
		t.Errorf("spare %v, no more than the pool has", got)
	}
	if got := inUse(Account{Amount: Whole(100), Reserved: 9999}); got != 99 {
		t.Errorf("in use %d %%, which is not all", got)
	}
}

// TestWarnings: at 80 and at 100 per cent main users hear once.
func TestWarnings(t *testing.T) {
	w := newWorld(t, dbtest.New(t))
	w.grant(Whole(100))
	warned := func() (n int) {
		t.Helper()
		w.must(w.s.DB.Read(t.Context(), func(tx *db.Tx) (err error) {
			n, err = db.One(t.Context(), tx, db.Scan[int], `SELECT COUNT(*) FROM hours_warnings`)
			return err
		}))
		return n
	}
	for i, step := range []struct {
		hours Hours
		want  int
	}{{7999, 0}, {8000, 1}, {7000, 1}, {8500, 1}, {Whole(100), 2}} {
		_, err := w.reserve("course:1", "vass", step.hours)
		w.must(err)
		if got := warned(); got != step.want {
			t.Errorf("step %d: %d warnings, want %d", i, got, step.want)
		}
	}
}
