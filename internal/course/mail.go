package course

import (
	"context"
	"slices"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ical"
	"parvi/internal/platform/mail"
	"parvi/internal/registration"
	"parvi/internal/support"
)

// movedArgs are a letter to one person about what was done to a course.
type movedArgs struct {
	Course string `json:"course"`
	Action Action `json:"action"`
	To     State  `json:"to"`
	Person string `json:"person"`
}

// dueArgs are a reminder of a deadline.
type dueArgs struct {
	Course string     `json:"course"`
	State  State      `json:"state"` // it is for: nothing is sent once it has moved on
	By     civil.Date `json:"by"`
	Person string     `json:"person"`
}

type regArgs struct {
	Registration string `json:"registration"`
}

// changeArgs are a letter about a change, with the time there was before.
type changeArgs struct {
	Registration string   `json:"registration"`
	News         []string `json:"news"`
	Starts       int64    `json:"starts"`
	Ends         int64    `json:"ends"`
}

var (
	tellMoved    = mail.Kind[movedArgs]{Name: "course.moved"}
	tellDue      = mail.Kind[dueArgs]{Name: "course.due"}
	tellReminder = mail.Kind[regArgs]{Name: "course.reminder"}
	tellChanged  = mail.Kind[changeArgs]{Name: "course.changed"}
	tellOff      = mail.Kind[regArgs]{Name: "course.cancelled"}
)

// told are the actions of the study centre that the organiser hears of.
var told = []Action{Approve, Return, Reject, ReturnReport, Decide, Deny, Pay}

// tellMoved has the one who planned the course told what was done to it.
func (s *Service) tellMoved(ctx context.Context, tx *db.Tx, c Course, do Action) error {
	if !slices.Contains(told, do) || c.CreatedBy == "" {
		return nil
	}
	return tellMoved.Enqueue(ctx, tx, movedArgs{Course: c.ID, Action: do, To: c.State, Person: c.CreatedBy})
}

// The words by which a change is told.
const (
	newTime   = "time"
	newTimes  = "times"
	newPlace  = "place"
	newRemote = "remote"
	newName   = "name"
)

// newsOf is what differs for those who come.
func newsOf(old, now Course) []string {
	var news []string
	switch {
	case !old.Starts.Equal(now.Starts) || !old.Ends.Equal(now.Ends):
		news = append(news, newTime)
	case !slices.EqualFunc(old.Sessions, now.Sessions, func(a, b Session) bool { return a.Starts.Equal(b.Starts) && a.Ends.Equal(b.Ends) }):
		news = append(news, newTimes)
	}
	if old.Place != now.Place || old.Municipality != now.Municipality {
		news = append(news, newPlace)
	}
	if old.RemoteURL != now.RemoteURL {
		news = append(news, newRemote)
	}
	if old.Name != now.Name {
		news = append(news, newName)
	}
	return news
}

// tellChange writes to all who hold a place or queue.
func (s *Service) tellChange(ctx context.Context, tx *db.Tx, old Course, news []string) error {
	all, err := s.Registration.List(ctx, tx, old.ID)
	if err != nil {
		return err
	}
	onlyRemote := len(news) == 1 && news[0] == newRemote
	var args []changeArgs
	for _, r := range all {
		p, secured := r.Secured()
		if len(r.Open()) == 0 || onlyRemote && !(secured && p.Mode == registration.Remote) {
			continue
		}
		args = append(args, changeArgs{Registration: r.ID, News: news, Starts: db.Millis(old.Starts), Ends: db.Millis(old.Ends)})
	}
	return tellChanged.Enqueue(ctx, tx, args...)
}

func (s *Service) tellOff(ctx context.Context, tx *db.Tx, c Course) error {
	all, err := s.Registration.List(ctx, tx, c.ID)
	if err != nil {
		return err
	}
	var args []regArgs
	for _, r := range all {
		if len(r.Open()) > 0 {
			args = append(args, regArgs{Registration: r.ID})
		}
	}
	return tellOff.Enqueue(ctx, tx, args...)
}

// Kind is what registration needs to know of courses.
func (s *Service) Kind() registration.Kind { return registration.Kind{Describe: s.describe} }

func (s *Service) describe(ctx context.Context, tx *db.Tx, ids []string) (map[string]registration.About, error) {
	cs, err := byIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var orgs []string
	for _, c := range cs {
		orgs = append(orgs, c.Org)
	}
	known, err := org.ByIDs(ctx, tx, orgs, tx.Today())
	if err != nil {
		return nil, err
	}
	by := make(map[string]registration.About, len(cs))
	for id, c := range cs {
		by[id] = registration.About{
			Title: c.Name, Host: known[c.Org].Name, Path: c.Path(), Starts: c.Starts, Ends: c.Ends, Where: c.where(), RemoteURL: c.RemoteURL,
			ContactName: c.ContactName, ContactEmail: c.ContactEmail, UID: c.UID(), Sequence: c.Sequence, Cancelled: c.State == Cancelled,
		}
	}
	return by, nil
}

// Mails has the outbox compose what courses write.
func (s *Service) Mails(o *mail.Outbox) {
	mail.Handle(o, tellMoved, s.movedLetters)
	mail.Handle(o, tellDue, s.dueLetters)
	mail.Handle(o, tellReminder, func(ctx context.Context, tx *db.Tx, args []regArgs) ([]mail.Letter, error) {
		return s.toRegistered(ctx, tx, idsOf(args), func(_ int, f registration.Facts, c Course) mail.Letter { return s.reminderLetter(tx, f, c) })
	})
	mail.Handle(o, tellOff, func(ctx context.Context, tx *db.Tx, args []regArgs) ([]mail.Letter, error) {
		return s.toRegistered(ctx, tx, idsOf(args), func(_ int, f registration.Facts, c Course) mail.Letter { return s.offLetter(tx, f, c) })
	})
	mail.Handle(o, tellChanged, func(ctx context.Context, tx *db.Tx, args []changeArgs) ([]mail.Letter, error) {
		ids := make([]string, len(args))
		for i, a := range args {
			ids[i] = a.Registration
		}
		return s.toRegistered(ctx, tx, ids, func(at int, f registration.Facts, c Course) mail.Letter { return s.changedLetter(tx, f, c, args[at]) })
	})
}

func idsOf(args []regArgs) []string {
	ids := make([]string, len(args))
	for i, a := range args {
		ids[i] = a.Registration
	}
	return ids
}

// toRegistered composes a letter for each registration, from its facts and its
// course with the sessions.
func (s *Service) toRegistered(ctx context.Context, tx *db.Tx, ids []string, compose func(at int, f registration.Facts, c Course) mail.Letter) ([]mail.Letter, error) {
	by, err := s.Registration.Facts(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var courses []string
	for _, f := range by {
		if !slices.Contains(courses, f.Registration.Offering) {
			courses = append(courses, f.Registration.Offering)
		}
	}
	known, err := withPartsByID(ctx, tx, courses)
	if err != nil {
		return nil, err
	}
	letters := make([]mail.Letter, len(ids))
	for i, id := range ids {
		if f, ok := by[id]; ok {
			letters[i] = compose(i, f, known[f.Registration.Offering])
		}
	}
	return letters, nil
}

func withPartsByID(ctx context.Context, tx *db.Tx, ids []string) (map[string]Course, error) {
	by, err := byIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	all := make([]Course, 0, len(by))
	for _, id := range ids {
		if c, ok := by[id]; ok {
			all = append(all, c)
		}
	}
	if all, err = withParts(ctx, tx, all); err != nil {
		return nil, err
	}
	for _, c := range all {
		by[c.ID] = c
	}
	return by, nil
}

func (c Course) inAll() i18n.Text {
	say := func(l i18n.Lang) string { return civil.FormatPeriod(l, c.Starts, c.Ends) }
	return i18n.Text{FI: say(i18n.FI), SV: say(i18n.SV), EN: say(i18n.EN)}
}

// timetable are the sessions, where there are several.
func timetable(c Course, l i18n.Lang) []mail.Block {
	if len(c.Sessions) < 2 {
		return nil
	}
	var items [][2]string
	for _, one := range c.Sessions {
		items = append(items, [2]string{civil.FormatPeriod(l, one.Starts, one.Ends), one.Topic})
	}
	return []mail.Block{mail.H(mailSessions.In(l)), mail.Agenda(items)}
}

func (s *Service) reminderLetter(tx *db.Tx, f registration.Facts, c Course) mail.Letter {
	p, ok := f.In(registration.Confirmed)
	if !ok || !c.Coming(tx.Now) || !tx.Now.Before(c.Starts) {
		return mail.Letter{}
	}
	blocks := []mail.Block{mail.P(f.T(mailReminder, "mode", p.Mode.Word())), f.When(), f.Remote()}
	blocks = append(blocks, timetable(c, f.Lang)...)
	blocks = append(blocks, f.Manage(), mail.P(f.T(mailTellUs)), mail.Goto(f.T(mailCannotCome), f.Link+"/cancel"))
	return f.Letter(mailReminderSubject.Fill("when", c.inAll()), blocks...)
}

func (s *Service) offLetter(tx *db.Tx, f registration.Facts, c Course) mail.Letter {
	blocks := []mail.Block{mail.P(f.T(mailCancelled)), f.When()}
	if !c.CancelReason.Empty() {
		blocks = append(blocks, mail.H(f.T(mailCancelReason)), mail.Content(c.CancelReason, f.Lang))
	}
	l := f.Letter(mailCancelledSubject.Fill("when", c.inAll()), blocks...)
	part := ical.Cancel(f.Event(tx, s.BaseURL))
	l.Calendar = &part
	return l
}

func (s *Service) changedLetter(tx *db.Tx, f registration.Facts, c Course, a changeArgs) mail.Letter {
	if !c.Coming(tx.Now) || len(f.Open()) == 0 {
		return mail.Letter{}
	}
	var items []string
	for _, n := range a.News {
		switch n {
		case newTime:
			items = append(items, f.T(newsTime, "when", civil.FormatPeriod(f.Lang, db.Time(a.Starts), db.Time(a.Ends))))
		case newTimes:
			items = append(items, f.T(newsTimes))
		case newPlace:
			items = append(items, f.T(newsPlace))
		case newRemote:
			items = append(items, f.T(newsRemote))
		case newName:
			items = append(items, f.T(newsName))
		}
	}
	blocks := []mail.Block{mail.P(f.T(mailChanged)), mail.Items(items), f.When(), f.Remote()}
	blocks = append(blocks, timetable(c, f.Lang)...)
	l := f.Letter(mailChangedSubject, append(blocks, f.Manage(), mail.Small(f.T(mailChangedElse)))...)
	if _, ok := f.Secured(); ok {
		part := ical.Request(f.Event(tx, s.BaseURL))
		l.Calendar = &part
	}
	return l
}

// movedLetters tell the organiser what the study centre did, with what it said.
func (s *Service) movedLetters(ctx context.Context, tx *db.Tx, args []movedArgs) ([]mail.Letter, error) {
	var courses, people []string
	for _, a := range args {
		courses, people = append(courses, a.Course), append(people, a.Person)
	}
	cs, err := byIDs(ctx, tx, courses)
	if err != nil {
		return nil, err
	}
	known, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return nil, err
	}
	decided, err := decisionsIn(ctx, tx, courses)
	if err != nil {
		return nil, err
	}
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		c, p := cs[a.Course], known[a.Person]
		if c.ID == "" || p.Email == "" {
			continue
		}
		said, err := lastSaid(ctx, tx, c.ID, a.Action)
		if err != nil {
			return nil, err
		}
		d := decided[c.ID]
		if a.To == Granted || a.To == Denied {
			if d, _, err = s.toldDecision(ctx, tx, c.ID); err != nil {
				return nil, err
			}
		}
		letters[i] = s.movedLetter(c, p, a, said, d)
	}
	return letters, nil
}

func (s *Service) movedLetter(c Course, p person.Person, a movedArgs, said string, d Decision) mail.Letter {
	l := p.Lang.Or(i18n.FI)
	subject, text := mailApprovedSubject, mailApproved
	switch a.To {
	case Returned:
		subject, text = mailReturnedSubject, mailReturned
	case Rejected:
		subject, text = mailRejectedSubject, mailRejected
	case Completed:
		subject, text = mailCompleteSubject, mailComplete
	case Granted:
		subject, text = mailGrantedSubject, mailGranted
	case Denied:
		subject, text = mailDeniedSubject, mailDenied
	case Paid:
		subject, text = mailPaidSubject, mailPaid
	}
	blocks := []mail.Block{mail.P(text.With(l, "sum", d.Amount.Format(l)))}
	if !d.Ground.Empty() {
		blocks = append(blocks, mail.H(decisionGround.In(l)), mail.Content(d.Ground, l))
	}
	if said != "" {
		blocks = append(blocks, mail.H(mailSaid.In(l)), mail.P(said))
	}
	if !d.Correction.Empty() {
		blocks = append(blocks, mail.H(decisionCorrection.In(l)), mail.Content(d.Correction, l))
	}
	if !d.Ground.Empty() {
		return s.letter(c, p, subject, append(blocks, mail.Button(decisionLink.In(l), s.url(l, c.Path()+"/decision")))...)
	}
	if a.To == Granted || a.To == Denied {
		blocks = append(blocks, mail.H(mailArithmetic.In(l)), mail.Items(lines(d.Estimate.Explanation.In(l))),
			mail.Goto(mailRules.With(l, "rules", d.Rules, "n", d.Version), s.url(l, support.RulesPath(d.Rules, d.Version))))
		return s.letter(c, p, subject, append(blocks, mail.Button(decisionLink.In(l), s.url(l, c.Path()+"/decision")))...)
	}
	return s.letter(c, p, subject, append(blocks, mail.Button(mailOpen.In(l), s.url(l, c.Path())))...)
}

// letter is a letter to who is responsible for a course.
func (s *Service) letter(c Course, p person.Person, subject i18n.Text, blocks ...mail.Block) mail.Letter {
	l := p.Lang.Or(i18n.FI)
	return mail.Letter{To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Subject: subject.With(l, "title", c.Name), Title: c.Name.In(l),
		Blocks: blocks, Reason: mailReason.In(l), Auto: true}
}

func (s *Service) url(l i18n.Lang, path string) string { return s.BaseURL + "/" + string(l) + path }

// dueLetters remind of a deadline, if what it is for has not been done.
func (s *Service) dueLetters(ctx context.Context, tx *db.Tx, args []dueArgs) ([]mail.Letter, error) {
	var courses, people []string
	for _, a := range args {
		courses, people = append(courses, a.Course), append(people, a.Person)
	}
	cs, err := byIDs(ctx, tx, courses)
	if err != nil {
		return nil, err
	}
	known, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return nil, err
	}
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		c, p := cs[a.Course], known[a.Person]
		if c.ID == "" || p.Email == "" || c.On(tx.Now) != a.State {
			continue
		}
		l := p.Lang.Or(i18n.FI)
		subject, text, path := mailPlanDueSubject, mailPlanDue, c.PlanPath(StepSend)
		if a.State == Delivered {
			subject, text, path = mailReportDueSubject, mailReportDue, c.Path()+"/report"
		}
		letters[i] = s.letter(c, p, day(subject, a.By), mail.P(day(text, a.By).In(l)), mail.Button(mailOpen.In(l), s.url(l, path)))
	}
	return letters, nil
}

// where is the place as people read it.
func (c Course) where() i18n.Content { return whereIs(c.Place, c.Municipality) }
