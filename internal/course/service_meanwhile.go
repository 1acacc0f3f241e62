package course

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// beaten tells who was first, where the step before is why an action is refused:
// two reviewers look at one plan, and the second hears what the first did.
func beaten(ctx context.Context, tx *db.Tx, who authz.Actor, a acting, do Action, refused error) error {
	if f := fault.Of(refused); f.Kind != fault.Conflict || f.Code != "state" || !MayFollow.Allows(who, a.Known) {
		return refused
	}
	steps, err := history(ctx, tx, a.Known.ID)
	if err != nil {
		return err
	}
	if len(steps) == 0 || steps[0].Person == "" || steps[0].Person == who.Person {
		return refused
	}
	last := steps[0]
	for _, by := range sidesOf(do) {
		if _, could := rowOf(last.From, do, by); could && ruleOf(by).Allows(who, a.Known) {
			return someoneFirst(ctx, tx, last, a.Known.On(tx.Now))
		}
	}
	return refused
}

func someoneFirst(ctx context.Context, tx *db.Tx, last Taken, now State) error {
	people, err := person.ByIDs(ctx, tx, []person.ID{last.Person})
	if err != nil {
		return err
	}
	say := msgFirst.Fill("name", i18n.Same(people[last.Person].Name), "when", instant(last), "state", now.Word())
	return &fault.Error{Kind: fault.Conflict, Code: "state", Say: say}
}

// takenMeanwhile is the fault of somebody who takes in hand what another took
// while they looked at it.
func takenMeanwhile(ctx context.Context, tx *db.Tx, c Course) error {
	people, err := person.ByIDs(ctx, tx, []person.ID{c.Assigned})
	if err != nil {
		return err
	}
	say := msgLetGo
	if c.Assigned != "" {
		say = msgTaken.Fill("name", i18n.Same(people[c.Assigned].Name))
	}
	return &fault.Error{Kind: fault.Conflict, Code: "in_hand", Say: say}
}

func instant(t Taken) i18n.Text {
	at := func(l i18n.Lang) string { return civil.FormatInstant(l, t.At) }
	return i18n.Text{FI: at(i18n.FI), SV: at(i18n.SV), EN: at(i18n.EN)}
}
