package hours

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Asked is which of a member organisation's ledgers is looked at.
type Asked struct {
	Year int        // 0: this year
	Kind Kind       // "": courses
	On   civil.Date // zero: now
}

func (a Asked) settled(today civil.Date) (Asked, error) {
	if a.Year == 0 {
		a.Year = today.Year
	}
	var faults fault.Fields
	checkYear(&faults, a.Year)
	checkKind(&faults, &a.Kind)
	return a, faults.Err()
}

// Seen is a ledger as it is looked at.
type Seen struct {
	Purse
	Year     int
	Kind     Kind
	Balance  Balance
	Overflow Overflow
	Orgs     map[org.ID]org.Organisation // the units
}

// See is how a member organisation's hours stand.
func (s *Service) See(ctx context.Context, who authz.Actor, idOrSlug string, a Asked) (v Seen, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = see(ctx, tx, who, idOrSlug, a)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("hours of %s: %w", idOrSlug, err)
	}
	return v, nil
}

func see(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string, a Asked) (v Seen, err error) {
	if v.Purse, err = named(ctx, tx, who, idOrSlug, MaySee); err != nil {
		return v, err
	}
	if a, err = a.settled(tx.Today()); err != nil {
		return v, err
	}
	v.Year, v.Kind = a.Year, a.Kind
	if a.On.IsZero() {
		v.Balance, err = BalanceOf(ctx, tx, v.Holder.ID, v.Year, v.Kind)
	} else {
		v.Balance, err = BalanceOn(ctx, tx, v.Holder.ID, v.Year, v.Kind, a.On)
	}
	if err != nil {
		return v, err
	}
	if v.Overflow, err = overflowOf(ctx, tx, v.Holder.ID); err != nil {
		return v, err
	}
	var ids []org.ID
	for _, u := range v.Balance.Units {
		ids = append(ids, u.Unit)
	}
	v.Orgs, err = org.ByIDs(ctx, tx, slices.Clip(ids), tx.Today())
	return v, err
}

// unitNamed is the id of a unit that a program names.
func (s *Service) unitNamed(ctx context.Context, idOrSlug string) (id org.ID, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		o, err := org.Find(ctx, tx, idOrSlug)
		id = o.ID
		return err
	})
	if fault.Is(err, fault.NotFound) {
		err = fault.FieldErr("unit", msgUnit)
	}
	return id, err
}
