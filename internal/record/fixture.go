package record

import (
	"context"
	"maps"
	"slices"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Fill gives the certificates of the courses that ended lately, as every
// morning does, and withdraws one: for the demonstration.
func (s *Service) Fill(ctx context.Context, tx *db.Tx) error {
	ids, err := heldBetween(ctx, tx, tx.Now.AddDate(0, 0, -lookBack), tx.Today().Start())
	if err != nil {
		return err
	}
	var last string
	for _, id := range ids {
		n, err := s.GiveAllIn(ctx, tx, authz.System, id)
		if err != nil && !fault.Is(err, fault.Conflict) {
			return err
		}
		if n > 0 {
			last = id
		}
		if err := s.CountIn(ctx, tx, id); err != nil {
			return err
		}
		if err := tellSomething(ctx, tx, id); err != nil {
			return err
		}
	}
	if last == "" {
		return nil
	}
	given, err := ofCourse(ctx, tx, last)
	if err != nil {
		return err
	}
	return setRevoked(ctx, tx, given[0].ID, "", tx.Now)
}

// tellSomething has most of those who came tell of themselves.
func tellSomething(ctx context.Context, tx *db.Tx, id string) error {
	came, err := ofCourseCame(ctx, tx, id)
	if err != nil {
		return err
	}
	pick := func(d Dimension, n int) string { return choices[d][n%len(choices[d])] }
	for i, key := range slices.Sorted(maps.Keys(came)) {
		x := came[key]
		if i%9 == 8 {
			continue // did not answer
		}
		n := int(x.Key[0])*7 + int(x.Key[1])
		x.Profile = Profile{Sex: pick(BySex, n%5%2), Education: pick(ByEducation, n/3), Activity: pick(ByActivity, n/5), Tongue: pick(ByTongue, n%11/5*2), Born: tx.Today().Year - 18 - n%60}
		if err := putParticipation(ctx, tx, x); err != nil {
			return err
		}
	}
	return nil
}
