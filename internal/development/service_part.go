package development

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/course"
	"parvi/internal/meeting"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// Title is what the section of an organisation's page is called.
func Title() i18n.Text { return partTitle }

// OrganisationPart leads from an organisation's page to the development of its
// training, for who may see it; nil: nothing.
func OrganisationPart(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
	if !who.SignedIn() || o.Kind == org.StudyCentre {
		return nil, nil
	}
	of, err := partiesOf(ctx, tx, o)
	if fault.Is(err, fault.NotFound) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	if err := of.works(ctx, tx, who); err != nil {
		return nil, err
	}
	var items []ui.WorkItem
	if MaySee.Allows(who, of) {
		items = append(items, ui.WorkItem{Title: p.T(presentTitle), Href: Path(o)})
	}
	if MaySeePlan.Allows(who, of) {
		items = append(items, ui.WorkItem{Title: p.T(planTitle), Href: ListPath(of.Holder)})
	}
	if len(items) == 0 {
		return nil, nil
	}
	return ui.WorkList(p, items), nil
}

// OnCourse is what a course's page says of the measure it came from, to who may
// see the plan; nil: nothing.
func OnCourse(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, v course.Shown) (templ.Component, error) {
	return from(ctx, tx, who, p, IntoCourse, v.ID)
}

// OnMeeting is the same on a meeting's page.
func OnMeeting(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, v meeting.Shown) (templ.Component, error) {
	return from(ctx, tx, who, p, IntoMeeting, v.ID)
}

func from(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, into Into, id string) (templ.Component, error) {
	if !who.SignedIn() {
		return nil, nil
	}
	list, err := measuresInto(ctx, tx, into, id)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	m := list[0]
	plan, x, err := find(ctx, tx, who, m.Plan, MaySeePlan)
	if fault.Is(err, fault.NotFound) || fault.Is(err, fault.Forbidden) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	return fromPart(p, ui.WorkItem{Title: m.Title, Href: plan.Path() + "/measures/" + m.ID, Meta: x.Holder.Called(p.Lang)}), nil
}
