package life

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
)

// Parts are the tabs that the life of a network has on its page.
func Parts() []network.Part {
	return []network.Part{
		{Key: "life", Label: tabLife, Keeping: true, Shown: func(v network.View) bool { return v.MayMembers }},
		{Key: "year", Label: tabYear, Shown: func(v network.View) bool { return v.MayMembers }},
		{Key: "handover", Label: tabHandover, Keeping: true, Shown: func(v network.View) bool { return v.MayHandle }},
	}
}

// DeskPart leads from the desk to the pulse and the clock, and those who have an
// organisation's networks to the thresholds.
func DeskPart(_ context.Context, _ *db.Tx, who authz.Actor, p ui.Page, _ network.Network) (templ.Component, error) {
	return deskPart(p, hasNetworks(who)), nil
}

// hasNetworks tells whether somebody works for an organisation whose thresholds
// they may set; which one, MaySet decides.
func hasNetworks(who authz.Actor) bool {
	return who.Operator() || who.HoldsAny("coordinator") || who.HoldsAny("umbrella")
}

// DirectoryPart leads from the directory to the annual clock.
func DirectoryPart(_ context.Context, p ui.Page) (templ.Component, error) {
	return directoryPart(p), nil
}
