package meeting

import (
	"context"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
)

// mayState lets the organisation's coordinators enter what a source states of
// its meetings.
var mayState = authz.Rule[[]string]{
	Name: "meeting.state",
	May: func(a authz.Actor, scopes []string) bool {
		return a.Holds(account.Coordinator, scopes...) || a.Holds(account.Umbrella, scopes...)
	},
}

// StateOpen enters what a source states of a year's open meetings, within tx.
func StateOpen(ctx context.Context, tx *db.Tx, who authz.Actor, o StatedOpen) (StatedOpen, error) {
	o, err := o.clean()
	if err != nil {
		return o, err
	}
	scopes, err := org.Scopes(ctx, tx, o.Org)
	if err != nil {
		return o, err
	}
	if err := mayState.Check(who, scopes); err != nil {
		return o, err
	}
	o.ID = tx.NewID()
	if err := insertOpen(ctx, tx, o); err != nil {
		return o, err
	}
	if err := tx.Touch(ctx, "org:"+o.Org, "meetings"); err != nil {
		return o, err
	}
	return o, audit.Record(ctx, tx, who, "meeting.state_open", "org:"+o.Org, nil)
}

// OpenYears lists what sources state of open meetings, of one organisation or,
// with "", of all.
func OpenYears(ctx context.Context, tx *db.Tx, orgID string) ([]StatedOpen, error) {
	return openOf(ctx, tx, orgID)
}
