package exchange

import (
	"cmp"
	"regexp"
	"strings"

	"gopkg.in/yaml.v3"

	"parvi/internal/course"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
	"parvi/internal/support"
)

func (im *importer) ruleset(in ruleset) error {
	b, err := yaml.Marshal(&in.Rules)
	if err != nil {
		return wrong("rules: %s", strings.TrimPrefix(err.Error(), "yaml: "))
	}
	r, err := support.ParseRules(b)
	if err != nil {
		if isFault(err) {
			return err
		}
		return wrong("rules: %s", plain(err))
	}
	_, err = support.Bring(im.ctx, im.tx, im.who, r, in.Reason)
	return err
}

// courseID is what may stand in the address of a course.
var courseID = regexp.MustCompile(`^[A-Za-z0-9_-]{1,40}$`)

func (im *importer) course(in courseRecord) error {
	if in.ID != "" && !courseID.MatchString(in.ID) {
		return wrong("id: %q is no id; write letters, digits, - and _, 40 at most", in.ID)
	}
	o, err := im.org(in.Organisation)
	if err != nil {
		return err
	}
	if err := knownLangs(in.Languages...); err != nil {
		return err
	}
	p, err := in.plan()
	if err != nil {
		return err
	}
	if len(p.Sessions) > 0 {
		if err := im.there("the course", `SELECT 1 FROM courses WHERE org_id = $1 AND name = $2 AND starts_at = $3`, o.ID, p.Name, db.Millis(p.Sessions[0].Starts)); err != nil {
			return err
		}
	}
	_, err = im.courses.Bring(im.ctx, im.tx, im.who, course.Brought{ID: in.ID, Org: o.ID, Plan: p, State: course.State(cmp.Or(in.State, "draft")), Reason: in.CancelReason})
	return err
}

func (in courseRecord) plan() (course.Plan, error) {
	p := course.Plan{
		Support: course.Support(cmp.Or(in.Support, "none")), Kind: course.Kind(cmp.Or(in.Kind, "course")), Name: in.Name, Lead: in.Lead,
		Description: in.Description, Langs: in.Languages, Audience: in.Audience, Outcomes: in.Outcomes, Contents: in.Contents, Methods: in.Methods,
		Online: in.Online, Assessment: in.Assessment, Place: in.Place, Municipality: in.Municipality, AccessInfo: in.AccessInfo,
		RemoteURL: in.RemoteURL, Capacity: map[registration.Mode]registration.Limit{}, OpensOn: in.OpensOn, ClosesOn: in.ClosesOn,
		Queue: registration.Policy(in.Queue), AskDiet: in.AskDiet, AskAccess: in.AskAccess, Fee: in.Fee, Participants: in.Participants,
		OtherFunding: in.OtherFunding, ContactName: in.ContactName, ContactEmail: in.ContactEmail, Listed: !in.Unlisted,
	}
	if len(p.Langs) == 0 {
		p.Langs = []i18n.Lang{i18n.FI}
	}
	if in.OnSite {
		p.Capacity[registration.Onsite] = limit(in.OnSiteSeats)
	}
	if in.Remote {
		p.Capacity[registration.Remote] = limit(in.RemoteSeats)
	}
	var ok bool
	if p.Income, ok = course.ParseCents(in.Income); !ok {
		return p, wrong("income: %q is no sum such as 250.00", in.Income)
	}
	for i, x := range in.Sessions {
		one, err := x.session()
		if err != nil {
			return p, wrong("sessions, %d: %s", i+1, reason(err))
		}
		p.Sessions = append(p.Sessions, one)
	}
	for i, x := range in.Costs {
		amount, ok := course.ParseCents(x.Amount)
		if !ok {
			return p, wrong("costs, %d: %q is no sum such as 500.00", i+1, x.Amount)
		}
		p.Costs = append(p.Costs, course.Cost{Category: course.Category(x.Category), Amount: amount, ByParticipant: x.ByParticipant, Tied: x.Tied, Sheet: x.Sheet, Note: x.Note})
	}
	return p, nil
}

func (x session) session() (course.Session, error) {
	s := course.Session{Breaks: x.Breaks, Other: x.Other, Topic: x.Topic, Trainer: x.Trainer, Place: x.Place, Remote: x.Remote, Parallel: x.Parallel}
	var err error
	if s.Starts, err = instant("starts", x.Starts); err != nil {
		return s, err
	}
	if s.Ends, err = instant("ends", x.Ends); err != nil {
		return s, err
	}
	switch {
	case s.Starts.IsZero() || s.Ends.IsZero():
		return s, wrong("write when it starts and ends")
	case !s.Ends.After(s.Starts):
		return s, wrong("ends: it ends before it starts")
	case x.Breaks < 0 || x.Other < 0 || s.Teaching() == 0:
		return s, wrong("breaks: there are no minutes left for teaching")
	}
	return s, nil
}

func (im *importer) participant(in participant) error {
	if in.Lang != "" {
		if err := knownLangs(in.Lang); err != nil {
			return err
		}
	}
	st := registration.State(cmp.Or(in.State, string(registration.Confirmed)))
	switch st {
	case registration.Confirmed, registration.Queued, registration.Attended, registration.Absent, registration.Cancelled:
	default:
		return wrong("state: %q is none of confirmed, queued, attended, absent, cancelled", in.State)
	}
	person := registration.Input{Name: in.Name, Email: in.Email, Lang: in.Lang, Organisation: in.Organisation, Mode: registration.Mode(in.Mode)}
	if in.Young {
		person.Answers = course.YoungAnswer()
	}
	if err := im.courses.BringPerson(im.ctx, im.tx, im.who, in.Course, person, st, in.Present); err != nil {
		return err
	}
	if st == registration.Attended {
		im.attended[in.Course] = true
	}
	return nil
}
