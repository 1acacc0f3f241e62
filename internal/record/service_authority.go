package record

import (
	"context"
	"fmt"
	"slices"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/money"
)

// Authority is a study centre's year as Statistics Finland and the state ask
// for it: exact, for its officers of statistics only.
type Authority struct {
	Org      org.Organisation
	Year     int
	Counting Counting
	Rows     []FieldRow
	Total    FieldRow
	All      int         // teaching hours of all trainings, long enough or not, in hundredths
	Base     money.Cents // what the state's share is counted from; 0 where no price is told
	Subjects []subject
	Orgs     map[string]org.Organisation
}

// yearOf are the instants between which a year's trainings ended, up to now.
func yearOf(tx *db.Tx, year int) (from, to int64) {
	end := civil.Date{Year: year + 1, Month: time.January, Day: 1}.Start()
	if end.After(tx.Now) {
		end = tx.Now
	}
	return db.Millis(civil.Date{Year: year, Month: time.January, Day: 1}.Start()), db.Millis(end)
}

// Authority reads a year for the authorities.
func (s *Service) Authority(ctx context.Context, who authz.Actor, idOrSlug string, year int) (a Authority, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		a, err = authority(ctx, tx, who, idOrSlug, year)
		return err
	})
	if err != nil {
		return a, fmt.Errorf("figures of %s for the authorities: %w", idOrSlug, err)
	}
	return a, nil
}

func authority(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string, year int) (a Authority, err error) {
	if a.Org, err = org.Find(ctx, tx, idOrSlug); err != nil {
		return a, err
	}
	if a.Org.Kind != org.StudyCentre {
		return a, fault.Missing(nil)
	}
	if err := MayCount.Check(who, a.Org.Scopes); err != nil {
		return a, err
	}
	a.Year = year
	if a.Counting, err = countingOf(ctx, tx, a.Org.ID, year); err != nil {
		return a, err
	}
	from, to := yearOf(tx, year)
	if a.Subjects, err = subjects(ctx, tx, a.Org.ID, from, to, a.Counting.Least); err != nil {
		return a, err
	}
	t := newTally(a.Counting.fields())
	var ids []string
	for _, x := range a.Subjects {
		t.held(x.Code, 1, x.Hours)
		ids = append(ids, x.Org)
	}
	if err := eachByField(ctx, tx, a.Org.ID, year, a.Counting.Least, t.came); err != nil {
		return a, err
	}
	a.Rows, a.Total = t.lines(), t.total()
	_, hours, err := heldOf(ctx, tx, a.Org.ID, "", from, to)
	if err != nil {
		return a, err
	}
	for _, n := range hours {
		a.All += n
	}
	a.Base = StateBase(a.All, a.Counting.Price)
	a.Orgs, err = org.ByIDs(ctx, tx, ids, tx.Today())
	return a, err
}

// SetCounting says how a year is told to the authorities.
func (s *Service) SetCounting(ctx context.Context, who authz.Actor, idOrSlug string, year int, c Counting) error {
	if err := c.check(); err != nil {
		return err
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := authority(ctx, tx, who, idOrSlug, year)
		if err != nil {
			return err
		}
		if err := putCounting(ctx, tx, a.Org.ID, year, c); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "record.counting", a.Org.Ref(), map[string]any{"year": year, "version": c.Version, "fields": len(c.fields()), "price": c.Price})
	}, db.Named("record.counting"))
}

// Classify gives trainings of a year their subjects; "" takes one away.
func (s *Service) Classify(ctx context.Context, who authz.Actor, idOrSlug string, year int, codes map[string]string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := authority(ctx, tx, who, idOrSlug, year)
		if err != nil {
			return err
		}
		known := a.Counting.fields()
		changed := 0
		for _, x := range a.Subjects {
			code, told := codes[x.ID]
			if !told || code == x.Code {
				continue
			}
			if code != "" && !slices.ContainsFunc(known, func(f Field) bool { return f.Code == code }) {
				return fault.FieldErr("code", msgNoField)
			}
			if err := putField(ctx, tx, x.ID, code, a.Counting.Version); err != nil {
				return err
			}
			changed++
		}
		return audit.Record(ctx, tx, who, "record.classify", a.Org.Ref(), map[string]int{"year": year, "trainings": changed})
	}, db.Named("record.classify"))
}
