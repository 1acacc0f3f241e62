package hours

import (
	"context"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// Tools lead from an organisation's page to its hours, those who may see them.
func Tools(ctx context.Context, tx *db.Tx, who authz.Actor, pg ui.Page, o org.Organisation) ([]ui.WorkItem, error) {
	if !who.SignedIn() {
		return nil, nil
	}
	y := year(tx.Today().Year)
	if MaySeeCentre.Allows(who, o) {
		return []ui.WorkItem{{Title: pg.T(deskTitle, "year", y), Href: "/desk/hours/" + o.Slug, Meta: pg.T(toolCentre)}}, nil
	}
	p, err := purseOf(ctx, tx, o)
	if fault.Is(err, fault.Conflict) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	if MaySee.Allows(who, p) && p.Holder.ID == o.ID || MayPropose.Allows(who, o) {
		return []ui.WorkItem{{Title: pg.T(pageHoursOf, "year", y), Href: o.Path() + "/hours", Meta: pg.T(toolHours)}}, nil
	}
	return nil, nil
}

// Task is something that waits for somebody.
type Task struct {
	Title, Meta, Verb i18n.Text
	Path              string
}

// mostDue is how many tasks a page of one's own lists.
const mostDue = 50

// Due are the proposals and requests that wait for somebody: of study centres
// where they grant hours, of organisations where they are a main user.
func Due(ctx context.Context, tx *db.Tx, who authz.Actor) ([]Task, error) {
	var tasks []Task
	add := func(what i18n.Text, o org.Organisation, h Hours, y int, path string) {
		if len(tasks) < mostDue {
			tasks = append(tasks, Task{Title: i18n.Text{FI: o.Name.In(i18n.FI), SV: o.Name.In(i18n.SV), EN: o.Name.In(i18n.EN)}, Meta: deskMeta.Fill("what", what, "hours", h, "year", year(y)), Verb: deskDecide, Path: path})
		}
	}
	for _, centre := range who.Scopes(account.HoursAllocator) {
		proposals, err := submittedWaiting(ctx, tx, centre)
		if err != nil {
			return nil, err
		}
		requests, err := waiting(ctx, tx, centre)
		if err != nil {
			return nil, err
		}
		var ids []string
		for _, x := range proposals {
			ids = append(ids, x.Holder)
		}
		for _, q := range requests {
			ids = append(ids, q.Holder)
		}
		orgs, err := org.ByIDs(ctx, tx, ids, tx.Today())
		if err != nil {
			return nil, err
		}
		for _, x := range proposals {
			add(deskProposal, orgs[x.Holder], x.Asked, x.Year, "/hours/proposals/"+x.ID)
		}
		for _, q := range requests {
			add(deskRequest, orgs[q.Holder], q.Hours, q.Year, "/hours/requests/"+q.ID)
		}
	}
	for _, scope := range who.Scopes(account.MainUser) {
		list, err := sentBelow(ctx, tx, scope)
		if err != nil || len(list) == 0 {
			if err != nil {
				return nil, err
			}
			continue
		}
		ids := []string{scope}
		for _, x := range list {
			ids = append(ids, x.Org)
		}
		orgs, err := org.ByIDs(ctx, tx, ids, tx.Today())
		if err != nil {
			return nil, err
		}
		for _, x := range list {
			add(deskProposal, orgs[x.Org], x.Asked, x.Year, orgs[scope].Path()+"/hours/proposals?year="+year(x.Year)+"&kind="+string(x.Kind))
		}
	}
	return tasks, nil
}
