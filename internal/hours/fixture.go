package hours

import (
	"context"
	"fmt"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

// ExampleYear fills a study centre's year and the last one, for the demo: what
// the centre has, its windows, what a member was granted and its trainings used
// by a day, a proposal from below that waits, a request of
// another member, and one that was withdrawn.
type ExampleYear struct {
	Centre org.ID
	Member org.ID
	Other  org.ID
	Units  []org.ID // of the member
	// Who does it: the hours officer, the main users, and somebody of a unit.
	Officer, MainUser, OtherUser, Unit authz.Actor
	Today                              civil.Date
}

// Write writes it. The instants of the transaction go from day to day, since a
// ledger without time has no course of the year.
func (e ExampleYear) Write(ctx context.Context, tx *db.Tx) error {
	real := tx.Now
	defer func() { tx.Now = real }()
	for _, y := range []int{e.Today.Year - 1, e.Today.Year} {
		if err := e.year(ctx, tx, y); err != nil {
			return fmt.Errorf("example year %d: %w", y, err)
		}
	}
	tx.Now = real
	return e.coming(ctx, tx)
}

func (e ExampleYear) on(tx *db.Tx, d civil.Date) { tx.Now = d.Start().Add(10 * 3600e9) }

func (e ExampleYear) year(ctx context.Context, tx *db.Tx, y int) error {
	day := func(month, d int) civil.Date {
		return civil.Date{Year: y, Month: 1, Day: 1}.AddMonths(month - 1).AddDays(d - 1)
	}
	e.on(tx, civil.Date{Year: y - 1, Month: 11, Day: 20})
	if err := insertBudget(ctx, tx, e.Centre, y, Course, Whole(6000), "", e.Officer.Person); err != nil {
		return err
	}
	if err := insertBudget(ctx, tx, e.Centre, y, Other, Whole(900), "", e.Officer.Person); err != nil {
		return err
	}
	if err := putYear(ctx, tx, Year{Centre: e.Centre, Year: y, ProposalsFrom: civil.Date{Year: y - 1, Month: 10, Day: 1},
		ProposalsUntil: civil.Date{Year: y - 1, Month: 11, Day: 15}, UsableFrom: civil.Date{Year: y - 1, Month: 11, Day: 20}, ClosesOn: civil.Date{Year: y + 1, Month: 1, Day: 31}}); err != nil {
		return err
	}
	windows := [][2]civil.Date{{day(3, 13), day(3, 25)}, {day(8, 14), day(8, 25)}}
	if y == e.Today.Year {
		windows = append(windows, [2]civil.Date{e.Today.AddDays(-5), e.Today.AddDays(9)})
	}
	for _, w := range windows {
		for _, k := range WindowKinds {
			if err := insertWindow(ctx, tx, Window{ID: tx.NewID(), Centre: e.Centre, Year: y, Kind: k, First: w[0], Last: w[1]}); err != nil {
				return err
			}
		}
	}
	for _, g := range []struct {
		holder string
		hours  Hours
	}{{e.Member, Whole(290)}, {e.Other, Whole(480)}} {
		p, err := e.purse(ctx, tx, g.holder)
		if err != nil {
			return err
		}
		if err := give(ctx, tx, e.Officer, p, Posting{Year: y, Kind: Course, Entry: Grant, Hours: g.hours}); err != nil {
			return err
		}
	}
	return e.trainings(ctx, tx, y)
}

func (e ExampleYear) purse(ctx context.Context, tx *db.Tx, holder string) (Purse, error) {
	o, err := org.ByID(ctx, tx, holder)
	if err != nil {
		return Purse{}, err
	}
	return purseOf(ctx, tx, o)
}

// trainings are the trainings of a year up to today: each is reserved three
// weeks before it is held, and used a little later.
func (e ExampleYear) trainings(ctx context.Context, tx *db.Tx, y int) error {
	p, err := e.purse(ctx, tx, e.Member)
	if err != nil {
		return err
	}
	e.on(tx, civil.Date{Year: y, Month: 1, Day: 12})
	if len(e.Units) > 0 && !tx.Now.After(e.Today.Start()) {
		if _, err := move(ctx, tx, e.MainUser, p, Move{Year: y, Kind: Course, Entry: Allocate, Unit: e.Units[0], Hours: Whole(60), Grounds: "Piirin koulutussuunnitelma"}); err != nil {
			return err
		}
	}
	type event struct {
		day   civil.Date
		ref   string
		unit  string
		hours Hours
		used  bool
	}
	var events []event
	for i, h := range []int{12, 8, 20, 6, 16, 14, 24, 10, 18, 12, 22, 30, 16, 14} {
		held := civil.Date{Year: y, Month: 1, Day: 25}.AddDays(i * 24)
		unit := e.Member
		if n := len(e.Units); n > 0 && i%3 > 0 {
			unit = e.Units[i%n]
		}
		ref := fmt.Sprintf("example:%d-%d", y, i)
		events = append(events, event{held.AddDays(-21), ref, unit, Whole(h), false}, event{held.AddDays(10), ref, unit, Whole(h - i%3), true})
	}
	for d := (civil.Date{Year: y, Month: 1, Day: 1}); !d.After(e.Today) && d.Year <= y+1 && (d.Year == y || d.Month == 1); d = d.AddDays(1) {
		for _, x := range events {
			if x.day != d && !(d == (civil.Date{Year: y, Month: 1, Day: 13}) && x.day.Before(d)) {
				continue
			}
			e.on(tx, d)
			if x.used {
				_, err = Consume(ctx, tx, authz.System, x.ref, x.hours)
			} else {
				_, err = Reserve(ctx, tx, authz.System, Booking{Ref: x.ref, Unit: x.unit, Year: y, Hours: x.hours})
			}
			if err != nil {
				return fmt.Errorf("%s on %s: %w", x.ref, d, err)
			}
		}
	}
	return nil
}

// coming is next year: its period for proposals is open, one came from below,
// and another member asks for more this year.
func (e ExampleYear) coming(ctx context.Context, tx *db.Tx) error {
	y := e.Today.Year + 1
	if err := insertBudget(ctx, tx, e.Centre, y, Course, Whole(6200), "", e.Officer.Person); err != nil {
		return err
	}
	if err := putYear(ctx, tx, Year{Centre: e.Centre, Year: y, ProposalsFrom: e.Today.AddDays(-30), ProposalsUntil: e.Today.AddDays(16)}); err != nil {
		return err
	}
	send := func(who authz.Actor, unit string, grounds string, lines ...Line) error {
		o, err := org.ByID(ctx, tx, unit)
		if err != nil {
			return err
		}
		of, err := purseOf(ctx, tx, o)
		if err != nil {
			return err
		}
		p, err := propose(ctx, tx, who, o, of, Writing{Year: y, Kind: Course, Grounds: grounds, Lines: lines})
		if err != nil {
			return err
		}
		if p.State, p.Asked, p.At = Sent, p.Total(), tx.Now; p.Top() {
			p.State = Submitted
		}
		return putProposal(ctx, tx, p)
	}
	if len(e.Units) > 0 {
		if err := send(e.Unit, e.Units[0], "Piirissä aloittaa kuusi uutta vertaisohjaajaa. Kurssille jäi viimeksi jono.",
			Line{"Vertaisohjaajan peruskurssi", Whole(24)}, Line{"Puheenjohtajan vuosi", Whole(12)}); err != nil {
			return err
		}
	}
	if err := send(e.OtherUser, e.Other, "Koulutamme uudet kouluttajat kaikkiin piireihin. Verkkokoulutukset jatkuvat ennallaan.",
		Line{"Kouluttajakoulutus", Whole(180)}, Line{"Verkkokoulutukset", Whole(220)}, Line{"Piirien omat koulutukset", Whole(140)}); err != nil {
		return err
	}
	if err := putRequest(ctx, tx, Request{ID: tx.NewID(), Holder: e.Member, Centre: e.Centre, Year: e.Today.Year, Kind: Course, Hours: Whole(24),
		Grounds: "Toinen vertaisohjaajien kurssi joulukuussa.", State: Withdrawn, Reason: "Kurssi siirtyy tammikuulle.", Person: e.MainUser.Person,
		Asked: e.Today.AddDays(-4).Start().Add(10 * 3600e9), By: e.MainUser.Person, Decided: e.Today.AddDays(-2).Start().Add(9 * 3600e9)}); err != nil {
		return err
	}
	return putRequest(ctx, tx, Request{ID: tx.NewID(), Holder: e.Other, Centre: e.Centre, Year: e.Today.Year, Kind: Course, Hours: Whole(60),
		Grounds: "Mielenterveyden ensiapu täyttyi kahdessa päivässä. Pidämme toisen kurssin joulukuussa.", State: Waiting, Person: e.OtherUser.Person, Asked: tx.Now})
}
