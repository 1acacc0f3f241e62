package commission

import (
	"context"
	"fmt"
	"slices"
	"time"

	"parvi/internal/expert"
	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

// Ranked is a match with who it is, for the page: the ranking is over before
// anybody is named.
type Ranked struct {
	Match
	Name string
	Path string
}

// Matching is the list of experts for a commission.
type Matching struct {
	View
	Ranked []Ranked
	Total  int
}

// most is how many experts a list names.
const mostRanked = 20

// Rank ranks the study centre's experts for a commission.
func (s *Service) Rank(ctx context.Context, who authz.Actor, id string) (m Matching, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if m.View, err = s.see(ctx, tx, who, id); err != nil {
			return err
		}
		if err := MayHandle.Check(who, m.Known); err != nil {
			return err
		}
		ranked, err := RankIn(ctx, tx, m.Centre, m.Request, ref(id))
		if err != nil {
			return err
		}
		m.Total = len(ranked)
		ranked = ranked[:min(len(ranked), mostRanked)]
		var ids []string
		for _, r := range ranked {
			ids = append(ids, r.ID)
		}
		by, err := expert.ByIDs(ctx, tx, ids)
		if err != nil {
			return err
		}
		m.Ranked = nil
		for _, r := range ranked {
			e := by[r.ID]
			m.Ranked = append(m.Ranked, Ranked{Match: r, Name: e.Name, Path: e.Path()})
		}
		return nil
	})
	if err != nil {
		return m, fmt.Errorf("rank experts for commission %s: %w", id, err)
	}
	return m, nil
}

// RankIn ranks the experts of a study centre for a request. What is kept for it
// already does not count as taken.
func RankIn(ctx context.Context, tx *db.Tx, centre string, r Request, keptFor string) ([]Match, error) {
	w := Wanted{Lang: string(r.Lang), Online: r.Online, Region: r.Region(tx.Today())}
	for _, t := range r.Themes {
		w.Themes = append(w.Themes, t.ID)
	}
	if len(r.Sessions) == 0 {
		return nil, nil
	}
	first, last := civil.DateOf(r.Sessions[0].Starts), civil.DateOf(r.Sessions[len(r.Sessions)-1].Ends)
	for _, x := range r.Sessions {
		w.Times = append(w.Times, Span{x.Starts, x.Ends})
	}
	from := civil.Date{Year: first.Year, Month: first.Month, Day: 1}
	to := civil.Date{Year: last.Year, Month: last.Month, Day: 1}.AddMonths(1)
	able, err := expert.AbleIn(ctx, tx, centre, w.Themes, from, to)
	if err != nil {
		return nil, err
	}
	homes := map[string]string{}
	all := make([]Candidate, len(able))
	for i, a := range able {
		all[i] = candidate(a, r, from, to, keptFor, homes, tx.Today())
	}
	return Rank(w, all), nil
}

// candidate is an expert as the match looks at one.
func candidate(a expert.Able, r Request, from, to civil.Date, keptFor string, homes map[string]string, today civil.Date) Candidate {
	c := Candidate{ID: a.ID, Levels: a.Levels, Langs: a.Langs, Regions: a.Regions, Remote: a.Remote, MonthHours: int(a.MonthHours), Held: a.Held}
	if a.Municipality != "" {
		home, ok := homes[a.Municipality]
		if !ok {
			if m, found := place.MunicipalityByCode(a.Municipality); found {
				home = m.Region(today).Code
			}
			homes[a.Municipality] = home
		}
		c.Home = home
	}
	var busy []expert.Busy
	for _, b := range a.Busy {
		if b.Ref == keptFor {
			continue
		}
		busy = append(busy, b)
		c.Taken = append(c.Taken, Span{b.Starts, b.Ends})
	}
	for _, x := range a.Away {
		c.Taken = append(c.Taken, Span{x.First.Start(), x.Last.End()})
	}
	busy = append(busy, r.times()...)
	months := (to.Year-from.Year)*12 + int(to.Month) - int(from.Month)
	for _, m := range expert.Load(from, months, busy) {
		if slices.ContainsFunc(r.Sessions, func(s Session) bool {
			d := civil.DateOf(s.Starts)
			return d.Year == m.First.Year && d.Month == m.First.Month
		}) {
			c.Booked = max(c.Booked, int(m.Hours))
		}
	}
	c.OffDays = slices.ContainsFunc(r.Sessions, func(s Session) bool { return !slices.Contains(a.Weekdays, weekday(s.Starts)) })
	return c
}

func weekday(t time.Time) time.Weekday { return civil.DateOf(t).Weekday() }
