package feedback

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/course"
	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
	"parvi/internal/survey"
)

// SpaceKind is the kind of space that a course is for surveys.
const SpaceKind = "course"

// Service asks for feedback and shows it.
type Service struct {
	DB      *db.DB
	Courses *course.Service
	Surveys *survey.Service
}

// View is the feedback on a course for one reader.
type View struct {
	course.Known
	Round
	State  course.State
	Survey survey.Survey
	Rate   survey.Rate
	Over   bool                  // answering has ended
	Core   []survey.Distribution // once it is over
	Cores  []survey.Question
	MayAsk bool
}

// Asks tells whether people have been asked.
func (v View) Asks() bool { return v.Round.Survey != "" }

// See reads the feedback on a course.
func (s *Service) See(ctx context.Context, who authz.Actor, id string) (v View, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = s.see(ctx, tx, who, id)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("feedback on course %s: %w", id, err)
	}
	return v, nil
}

func (s *Service) see(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (v View, err error) {
	if v.Known, err = course.KnownByID(ctx, tx, id); err != nil {
		return v, err
	}
	if err := MaySee.Check(who, v.Known); err != nil {
		return v, err
	}
	v.State, v.MayAsk = v.On(tx.Now), MayAsk.Allows(who, v.Known)
	if v.Round, err = roundOf(ctx, tx, id); err != nil || !v.Asks() {
		return v, err
	}
	if v.Survey, v.Rate, err = s.Surveys.LaunchedAs(ctx, tx, v.Round.Survey); err != nil {
		return v, err
	}
	if v.Over = v.Survey.Over(tx.Now); !v.Over {
		return v, nil
	}
	for _, q := range v.Survey.Questions {
		if q.Kind == survey.Scale {
			v.Cores = append(v.Cores, q)
		}
	}
	var keys []string
	for _, q := range v.Cores {
		keys = append(keys, q.Key)
	}
	together, err := s.Surveys.Together(ctx, tx, map[string][]string{id: {v.Round.Survey}}, keys)
	v.Core = together[id]
	return v, err
}

// Plan says which questions of their own an organiser adds, or that nobody is
// to be asked. It may be changed until people have been asked.
func (s *Service) Plan(ctx context.Context, who authz.Actor, id string, own []Own, off bool) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		k, err := course.KnownByID(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := MayAsk.Check(who, k); err != nil {
			return err
		}
		x, err := roundOf(ctx, tx, id)
		if err != nil {
			return err
		}
		if x.Survey != "" {
			return fault.New(fault.Conflict, msgAsked)
		}
		if x.Own, err = check(own); err != nil {
			return err
		}
		x.Off = off
		if err := put(ctx, tx, x); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "feedback.plan", "course:"+id, map[string]any{"own": len(x.Own), "off": off})
	})
	if err != nil {
		return fmt.Errorf("feedback on course %s: %w", id, err)
	}
	return nil
}

// Ask asks the people of a course that has been held. Where nobody is known to
// have been there, nothing happens yet.
func (s *Service) Ask(ctx context.Context, id string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error { return s.AskIn(ctx, tx, authz.System, id) })
}

// AskIn is the part of Ask that joins a transaction.
func (s *Service) AskIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string) error {
	k, err := course.KnownByID(ctx, tx, id)
	if err != nil {
		return err
	}
	x, err := roundOf(ctx, tx, id)
	if err != nil || x.Survey != "" || x.Off || !k.Held(k.On(tx.Now)) {
		return err
	}
	came, _, err := s.Courses.Comers(ctx, tx, k.Course)
	if err != nil {
		return err
	}
	var people []survey.Recipient
	for _, c := range came {
		if c.Email != "" || c.Person != "" {
			people = append(people, survey.Recipient{Person: c.Person, Email: c.Email, Name: c.Name, Lang: c.Lang})
		}
	}
	if len(people) == 0 {
		return nil
	}
	sv, _, err := s.Surveys.Launch(ctx, tx, who, survey.Launched{
		Space: space.NewRef(SpaceKind, id), Template: survey.Feedback, Title: titleOf(k.Name), Own: x.questions(),
		ClosesOn: tx.Today().AddDays(survey.DefaultDays), Remind: remindDays, People: people,
	})
	if err != nil {
		return err
	}
	x.Survey, x.Asked = sv.ID, tx.Now
	return put(ctx, tx, x)
}

// Due asks about all courses that have been held and not been asked about.
func (s *Service) Due(ctx context.Context) error {
	var ids []string
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		ids, err = due(ctx, tx, tx.Now.AddDate(0, 0, -lookBack), tx.Today().Start())
		return err
	})
	if err != nil {
		return err
	}
	var failed error
	for _, id := range ids {
		if err := s.Ask(ctx, id); err != nil {
			failed = errors.Join(failed, fmt.Errorf("ask about course %s: %w", id, err))
		}
	}
	return failed
}

// Compared are courses laid beside one another.
type Compared struct {
	By      By
	Year    int
	Cores   []survey.Question
	Lines   []Line
	Total   int // courses about which people were asked
	LeftOut int // of those laid together, too few answered to show anything
	Page    int
}

// PerPage is how many courses the comparison shows at once.
const PerPage = 50

// Compare lays the courses beside one another that somebody arranges or
// answers for: those of a year, or, by year, of the last five.
func (s *Service) Compare(ctx context.Context, who authz.Actor, by By, year, page int) (v Compared, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = s.compare(ctx, tx, who, by, year, page)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("compare feedback: %w", err)
	}
	return v, nil
}

func (s *Service) compare(ctx context.Context, tx *db.Tx, who authz.Actor, by By, year, page int) (v Compared, err error) {
	if err := MayCompare.Check(who, struct{}{}); err != nil {
		return v, err
	}
	v = Compared{By: by, Year: year, Page: page}
	v.Cores = Cores()
	from, to := yearOf(year)
	if by == ByYear {
		from, _ = yearOf(year - 4)
	}
	orgs, err := s.Courses.ArrangedBy(ctx, tx, who)
	if err != nil {
		return v, err
	}
	centres := course.CentresOf(who)
	if v.Total, err = countAsked(ctx, tx, orgs, centres, from, to); err != nil {
		return v, err
	}
	skip, most := 0, 0
	if by == ByCourse {
		skip, most = (page-1)*PerPage, PerPage
	}
	list, err := askedOf(ctx, tx, orgs, centres, from, to, skip, most)
	if err != nil {
		return v, err
	}
	return v, s.lay(ctx, tx, &v, list)
}

func (s *Service) lay(ctx context.Context, tx *db.Tx, v *Compared, list []asked) error {
	surveys := map[string][]string{}
	of := map[string]asked{}
	var order, courses, orgIDs []string
	for _, a := range list {
		surveys[a.survey] = []string{a.survey}
		of[a.survey] = a
		order = append(order, a.survey)
		courses, orgIDs = append(courses, a.course), append(orgIDs, a.org)
	}
	rows, err := s.Surveys.Together(ctx, tx, surveys, Core())
	if err != nil {
		return err
	}
	names := map[string]course.Known{}
	known := map[string]org.Organisation{}
	switch v.By {
	case ByCourse:
		names, err = course.KnownByIDs(ctx, tx, courses)
	case ByOrg:
		known, err = org.ByIDs(ctx, tx, orgIDs, tx.Today())
	}
	if err != nil {
		return err
	}
	v.Lines = compare(rows, order, func(id string) Line {
		a := of[id]
		day := civil.DateOf(db.Time(a.ends - 1))
		switch v.By {
		case ByCourse:
			return Line{Key: a.course, Name: names[a.course].Name, Path: "/courses/" + a.course + "/feedback", Day: day}
		case ByOrg:
			return Line{Key: a.org, Name: known[a.org].Name, Path: "/organisations/" + known[a.org].Slug}
		}
		y := fmt.Sprint(day.Year)
		return Line{Key: y, Name: i18n.Content(i18n.Same(y))}
	})
	shown := 0
	for _, l := range v.Lines {
		shown += l.Courses
	}
	v.LeftOut = len(list) - shown
	return nil
}

func yearOf(year int) (from, to time.Time) {
	first := civil.Date{Year: year, Month: time.January, Day: 1}
	return first.Start(), civil.Date{Year: year, Month: time.December, Day: 31}.End()
}

// Part is what the page of a course says of its feedback, to who may see it.
func (s *Service) Part(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, c course.Shown) (templ.Component, error) {
	if !MaySee.Allows(who, c.Known) || !c.Shown() || c.State == course.Cancelled {
		return nil, nil
	}
	v, err := s.see(ctx, tx, who, c.ID)
	if err != nil {
		return nil, err
	}
	return coursePart(p, v), nil
}
