package report

import (
	"context"
	"fmt"

	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Service counts.
type Service struct {
	DB *db.DB
}

// Answer is what was counted.
type Answer struct {
	Query
	Lines []Line
	All   Figures
	Rows  bool // the reader sees the rows behind the figures
}

// furthest is how many years a query may take in, months at most for five.
const furthest = 30

// check fills in the usual days and refuses what cannot be.
func (q Query) check(today civil.Date) (Query, error) {
	if q.By == "" {
		q.By = ByKind
	}
	if q.To.IsZero() {
		q.To = today
	}
	if q.From.IsZero() {
		q.From = civil.Date{Year: q.To.Year, Month: 1, Day: 1}
		if q.By == ByYear {
			q.From.Year -= 4
		}
	}
	var faults fault.Fields
	if !q.By.Known() {
		faults.Add("by", msgByUnknown)
	}
	if q.To.After(today) {
		faults.Add("to", msgFuture)
	}
	most := furthest
	if q.By == ByMonth {
		most = 5
	}
	if q.To.Before(q.From) {
		faults.Add("to", msgBackwards)
	} else if q.From.Year < q.To.Year-most {
		faults.Add("from", msgTooLong.Fill("n", most))
	}
	return q, faults.Err()
}

// Count counts what a reader asks. Network by network the figures of networks
// the reader sees; otherwise of all that are public.
func (s *Service) Count(ctx context.Context, who authz.Actor, q Query) (Answer, error) {
	out := Answer{Query: q, Rows: MayReadRows.Allows(who, struct{}{})}
	var err error
	if out.Query, err = q.check(civil.DateOf(s.DB.Now())); err != nil {
		return out, err
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		networks, err := s.networks(ctx, tx, who, out.Query)
		if err != nil {
			return err
		}
		from, to := db.Millis(out.From.Start()), db.Millis(out.To.End())
		people, err := stays(ctx, tx, to)
		if err != nil {
			return err
		}
		met, err := meetings(ctx, tx, from, min(to, db.Millis(tx.Now)))
		if err != nil {
			return err
		}
		written, err := posts(ctx, tx, from, to)
		if err != nil {
			return err
		}
		out.Lines, out.All = Count(out.Query, networks, people, met, written)
		return nil
	})
	if err != nil {
		return out, fmt.Errorf("count: %w", err)
	}
	return out, nil
}

// networks are those counted, with the organisations that coordinate them on
// the last day.
func (s *Service) networks(ctx context.Context, tx *db.Tx, who authz.Actor, q Query) ([]there, error) {
	all, err := network.Every(ctx, tx)
	if err != nil {
		return nil, err
	}
	past, err := network.PastMeetings(ctx, tx, idsOf(all))
	if err != nil {
		return nil, err
	}
	var orgs []string
	for _, n := range all {
		for _, c := range n.Coordinators {
			orgs = append(orgs, c.Org)
		}
	}
	named, err := org.ByIDs(ctx, tx, orgs, q.To)
	if err != nil {
		return nil, err
	}
	var out []there
	for _, n := range all {
		if q.By == ByNetwork && !network.MaySee.Allows(who, n) {
			continue
		}
		t := there{Network: n, known: civil.DateOf(n.Created), names: map[string]i18n.Text{}}
		earlier := func(d civil.Date) {
			if d.Year > 0 && d.Before(t.known) {
				t.known = d
			}
		}
		if n.Founded.Year > 0 {
			earlier(n.Founded.First())
		}
		for _, m := range past[n.ID] {
			earlier(m.When.First())
		}
		for _, c := range n.Coordinators {
			earlier(c.From)
		}
		for _, c := range network.InForce(n.Coordinators, q.To) {
			if o, ok := named[c.Org]; ok && c.Role != network.Funder {
				t.names[c.Org] = content(o.Name)
			}
		}
		out = append(out, t)
	}
	return out, nil
}

func idsOf(all []network.Network) []string {
	ids := make([]string, len(all))
	for i, n := range all {
		ids[i] = n.ID
	}
	return ids
}
