package course

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// Task is something that waits for somebody, for my page.
type Task struct {
	Title, Meta, Verb i18n.Text
	Path              string
}

const (
	taskLimit = 12
	soonDays  = 30 // drafts are not urged before so many days are left
)

// Tasks are what waits for somebody: courses of theirs to be mended, reported,
// sent or published, and what lies on the desk of their study centre.
func (s *Service) Tasks(ctx context.Context, who authz.Actor) (tasks []Task, err error) {
	if !who.SignedIn() {
		return nil, nil
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		lines, err := s.desk(ctx, tx, who, 0, "")
		if err != nil {
			return err
		}
		byUrgency(lines)
		for _, l := range lines {
			st := l.Standing
			urgent := st.State.group().Waits() && !(st.State == Draft && (st.By.IsZero() || tx.Today().DaysUntil(st.By) > soonDays))
			if urgent && st.Path != "" && len(tasks) < taskLimit {
				meta := st.Next
				if !st.By.IsZero() {
					meta = day(taskBy, st.By).Fill("what", st.Next)
				}
				tasks = append(tasks, Task{Title: nameOf(l.Course), Meta: meta, Verb: st.Do, Path: st.Path})
			}
		}
		more, err := s.centreTasks(ctx, tx, who)
		tasks = append(tasks, more...)
		return err
	})
	return tasks, err
}

func nameOf(c Course) i18n.Text {
	say := func(l i18n.Lang) string { return title(l, c) }
	return i18n.Text{FI: say(i18n.FI), SV: say(i18n.SV), EN: say(i18n.EN)}
}

// centreTasks counts what waits at somebody's study centre for their role.
func (s *Service) centreTasks(ctx context.Context, tx *db.Tx, who authz.Actor) (tasks []Task, err error) {
	for _, x := range []struct {
		role  string
		state State
		say   i18n.Count
		verb  i18n.Text
		tab   string
	}{
		{"reviewer", Submitted, taskPlans, doReview, tabPlans}, {"checker", Reported, taskReports, doCheck, tabReports},
		{"decider", Checked, taskDecide, doDecide, tabReports}, {"payer", Granted, taskPay, centreBatch, tabPayments},
	} {
		for _, id := range who.Scopes(x.role) {
			n, err := count(ctx, tx, Filter{Centres: []string{id}, States: []State{x.state}})
			if err != nil {
				return nil, err
			}
			if n > 0 {
				tasks = append(tasks, Task{Title: x.say.Text(n), Verb: x.verb, Path: "/desk/centre/" + id + "?tab=" + x.tab})
			}
		}
	}
	return tasks, nil
}

// OrganisationPart is what an organisation's page shows of its courses.
func (s *Service) OrganisationPart(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
	list, err := s.Upcoming(ctx, tx, Filter{Orgs: []string{o.ID}, Limit: 5})
	if err != nil {
		return nil, err
	}
	may := MayBegin.Allows(who, o.Scopes)
	if len(list) == 0 && !may {
		return nil, nil
	}
	return orgPart(p, orgPartView{List: list, Org: o.ID, All: "/courses?organisation=" + o.Slug, May: may,
		Embed: `<iframe src="` + s.url(p.Lang, "/organisations/"+o.Slug+"/courses/embed") + `" title="` + p.T(listTitle) + `" width="100%" height="600"></iframe>`}), nil
}

type orgPartView struct {
	List  []Listed
	Org   string
	All   string
	Embed string
	May   bool
}
