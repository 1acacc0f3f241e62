package practice

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
)

// onPage is how many practices a network's page shows.
const onPage = 5

// OnNetwork is what a network's page shows of its practices; nil when the
// reader sees none.
func (s *Service) OnNetwork(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, n network.Network) (templ.Component, error) {
	list, err := ofNetworks(ctx, tx, []string{n.ID}, 100)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	if list, err = full(ctx, tx, who, list); err != nil {
		return nil, err
	}
	var show []Practice
	for _, x := range list {
		if x.Hidden.IsZero() && len(show) < onPage && MaySee.Allows(who, x) {
			show = append(show, x)
		}
	}
	if len(show) == 0 {
		return nil, nil
	}
	return networkPart(p, n.Slug, show), nil
}
