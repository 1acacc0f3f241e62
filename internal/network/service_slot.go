package network

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
)

// Slot is what another feature shows somebody on a page of a network, nil for
// nothing. On the desk and beside the form of a new network the network is the
// zero one.
type Slot func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, n Network) (templ.Component, error)

// filled asks the slots of a page, in one reading. They are for those who have
// signed in.
func (s *Service) filled(ctx context.Context, who authz.Actor, p ui.Page, n Network, slots []Slot) ([]templ.Component, error) {
	if !who.SignedIn() {
		return nil, nil
	}
	return s.asked(ctx, who, p, n, slots)
}

// asked asks slots for anybody.
func (s *Service) asked(ctx context.Context, who authz.Actor, p ui.Page, n Network, slots []Slot) ([]templ.Component, error) {
	if len(slots) == 0 {
		return nil, nil
	}
	var out []templ.Component
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		out = nil
		for _, slot := range slots {
			c, err := slot(ctx, tx, who, p, n)
			if err != nil {
				return err
			}
			if c != nil {
				out = append(out, c)
			}
		}
		return nil
	})
	return out, err
}
