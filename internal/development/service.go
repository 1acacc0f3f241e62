package development

import (
	"context"

	"parvi/internal/course"
	"parvi/internal/curriculum"
	"parvi/internal/feedback"
	"parvi/internal/hours"
	"parvi/internal/meeting"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Service looks at training and keeps what is planned for it.
type Service struct {
	DB         *db.DB
	Feedback   *feedback.Service
	Courses    *course.Service
	Curriculum *curriculum.Service
	Meetings   *meeting.Service
}

// parties are an organisation that trains with a study centre, with those the
// rules look at.
func parties(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string, rule authz.Rule[Parties]) (p Parties, err error) {
	if p.Org, err = org.Find(ctx, tx, idOrSlug); err != nil {
		return p, err
	}
	if p, err = partiesOf(ctx, tx, p.Org); err != nil {
		return p, err
	}
	if err := p.works(ctx, tx, who); err != nil {
		return p, err
	}
	return p, rule.Check(who, p)
}

func partiesOf(ctx context.Context, tx *db.Tx, o org.Organisation) (p Parties, err error) {
	p.Org = o
	holder, centre, err := hours.HolderOf(ctx, tx, o.ID)
	if fault.Is(err, fault.Conflict) {
		return p, fault.Missing(err)
	} else if err != nil {
		return p, err
	}
	orgs, err := org.ByIDs(ctx, tx, []org.ID{holder, centre}, tx.Today())
	p.Holder, p.Centre = orgs[holder], orgs[centre]
	return p, err
}
