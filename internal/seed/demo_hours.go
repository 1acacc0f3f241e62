package seed

import (
	"context"

	"parvi/internal/account"
	"parvi/internal/hours"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
)

// hours makes the study centre's year of teaching hours, with the main user of
// the small organisation and the hours officer of the centre.
func (w *writer) hours(ctx context.Context) error {
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		as := func(persona int, role string, scope string) authz.Actor {
			return authz.Actor{Person: w.personID[persona], Name: personas[persona].Name, Grants: []authz.Grant{{Role: role, Scope: scope}}}
		}
		member, other, centre := w.orgIDs[w.nations[0]], w.orgIDs[w.nations[2]], w.orgIDs[1]
		units, err := hours.UnitsUnder(ctx, tx, member)
		if err != nil {
			return err
		}
		e := hours.ExampleYear{Centre: centre, Member: member, Other: other, Units: units, Today: w.today,
			Officer: as(hoursOfficer, account.HoursAllocator, centre), MainUser: as(mainUser, account.MainUser, member), OtherUser: as(lead, account.MainUser, other)}
		e.Unit = e.MainUser
		return e.Write(ctx, tx)
	})
}
