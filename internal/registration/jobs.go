package registration

import (
	"context"
	"errors"

	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
)

// offeringArgs name an offering.
type offeringArgs struct {
	Offering string `json:"offering"`
}

var expireOffers = jobs.Kind[offeringArgs]{Name: "registration.expire"}

// Expire takes back the offers of an offering that nobody answered in time.
func (s *Service) Expire(ctx context.Context, off string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := offering(ctx, tx, off)
		if errors.Is(err, db.ErrNoRows) {
			return nil
		} else if err != nil {
			return err
		}
		return s.expire(ctx, tx, o)
	}, db.Alone(Key(off)))
}
