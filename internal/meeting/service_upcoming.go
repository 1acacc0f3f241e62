package meeting

import (
	"context"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
)

// UpcomingWithSeats is Upcoming with the places of each meeting, for short
// lists that say whether there is room.
func (s *Service) UpcomingWithSeats(ctx context.Context, tx *db.Tx, who authz.Actor, f Filter) ([]Listed, error) {
	list, err := s.Upcoming(ctx, tx, who, f)
	if err != nil || len(list) == 0 {
		return list, err
	}
	ids := make([]string, len(list))
	for i, m := range list {
		ids[i] = m.ID
	}
	offs, err := s.Registration.Offerings(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	seats, err := s.Registration.Seats(ctx, tx, offs)
	for i := range list {
		list[i].Seats = seats[list[i].ID]
	}
	return list, err
}
