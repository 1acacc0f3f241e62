package support

import (
	"context"
	"errors"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Bring enters a rule set that was written elsewhere. It waits for somebody at the study centre to
// approve it, as every rule set does that is not shipped: two people have seen
// it before money follows from it.
func Bring(ctx context.Context, tx *db.Tx, who authz.Actor, r *Rules, reason string) (Version, error) {
	if reason == "" {
		return Version{}, fault.FieldErr("reason", msgReasonOf)
	}
	old, err := versionOf(ctx, tx, r.ID, r.Version)
	switch {
	case err == nil && old.Hash == r.Hash():
		return old, fault.FieldErr("rules", msgRulesThere)
	case err == nil:
		return old, fault.FieldErr("rules", msgRulesOther)
	case !errors.Is(err, db.ErrNoRows):
		return old, err
	}
	v := Version{Rules: r, State: Submitted, Edition: 1, Reason: reason, Entered: tx.Now, Changed: tx.Now}
	return v, store(ctx, tx, who, v, "support.bring")
}
