package payment

import (
	"context"
	"time"

	"parvi/internal/account"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/money"
	"parvi/internal/platform/retain"
)

// PersonRefs are where ids of people stand in the tables of payment.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "payment_accounts", ID: "id", Column: "entered_by", Say: refAccounts},
		{Table: "payment_accounts", ID: "id", Column: "decided_by"},
	}
}

// Invariants are what must hold of account numbers.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "payment.second_pair_of_eyes", SQL: `
			SELECT id
			FROM payment_accounts
			WHERE state IN ('in_force', 'replaced') AND (decided_by = '' OR decided_by = entered_by OR decided_at < entered_at)`},
		{Name: "payment.account_numbers", Find: func(ctx context.Context, tx *db.Tx) ([]string, error) {
			list, err := numbers(ctx, tx)
			var bad []string
			for _, a := range list {
				if iban, err := money.ParseIBAN(a.IBAN); err != nil || iban != a.IBAN {
					bad = append(bad, "account="+a.ID)
				}
			}
			return bad, err
		}},
	}
}

// keptYears is how long a number that was in force is remembered after it was
// replaced: as long as the receipts of what was paid to it (Accounting Act
// 1336/1997, chapter 2).
const keptYears = 6

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{{Name: "payment.accounts", Say: retainAccounts.Fill("n", keptYears), Run: func(ctx context.Context, tx *db.Tx) (int, error) {
		return forget(ctx, tx, time.Date(tx.Today().Year-keptYears, 1, 1, 0, 0, 0, 0, time.UTC), 500)
	}}}
}

// OwnData is what somebody did with account numbers.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) { return ownRows(ctx, tx, who) }

// scopesOf are the organisations and study centres somebody may approve
// numbers for.
func scopesOf(who authz.Actor) []string {
	var all []string
	for _, role := range []string{account.MainUser, account.HoursAllocator, account.CentreStaff} {
		all = append(all, who.Scopes(role)...)
	}
	return all
}
