package peergroup

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"parvi/internal/course"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/support"
)

// Service keeps groups.
type Service struct {
	DB      *db.DB
	Support *support.Service
	BaseURL string

	// Account is the account number that an organisation is paid to, "" where
	// there is none.
	Account func(ctx context.Context, tx *db.Tx, of string) (string, error)
}

func key(id string) string { return "peergroup:" + id }

// View is a group with everything its page shows.
type View struct {
	Known
	Members    []Member
	Meetings   []Meeting
	Costs      []Cost
	Steps      []Step
	Hours      course.Hours // held, in lessons of 45 minutes
	Result     support.Result
	Missing    i18n.Text // why nothing can be calculated
	Decision   *support.Decision
	Verdicts   map[string]i18n.Text // on costs, by category
	May        map[Action]bool      // what the reader may do now
	Names      bool                 // whether they see who the members are
	HasAccount bool
	LeastAge   int
	Today      civil.Date
}

// Came are the members who were there at least once.
func (v View) Came() int {
	n, _ := cameOf(v.Members, v.Meetings)
	return n
}

// See reads a group.
func (s *Service) See(ctx context.Context, who authz.Actor, id string) (v View, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = s.see(ctx, tx, who, id)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("peer group %s: %w", id, err)
	}
	return v, nil
}

func (s *Service) see(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (v View, err error) {
	if v.Known, err = knownByID(ctx, tx, id); err != nil {
		return v, err
	}
	if err := MaySee.Check(who, v.Known); err != nil {
		return v, err
	}
	v.Today = tx.Today()
	if v.Members, err = members(ctx, tx, id); err != nil {
		return v, err
	}
	if v.Meetings, err = meetings(ctx, tx, id); err != nil {
		return v, err
	}
	if v.Costs, err = costs(ctx, tx, id); err != nil {
		return v, err
	}
	if v.Steps, err = steps(ctx, tx, id); err != nil {
		return v, err
	}
	var people []person.ID
	for _, x := range v.Steps {
		people = append(people, x.Person)
	}
	names, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return v, err
	}
	for i := range v.Steps {
		v.Steps[i].Name = names[v.Steps[i].Person].Name
	}
	v.Hours = held(v.Meetings)
	v.Names = MayLead.Allows(who, v.Known)
	v.May = map[Action]bool{}
	for _, t := range table {
		if slices.Contains(t.from, v.State) && ruleOf(t.do).Allows(who, v.Known) {
			v.May[t.do] = true
		}
	}
	if s.Account != nil && v.State == Granted {
		iban, err := s.Account(ctx, tx, v.Org)
		if err != nil {
			return v, err
		}
		v.HasAccount = iban != ""
	}
	return v, s.reckon(ctx, tx, &v)
}

// KnownByIDs are groups with what permissions look at, for features that speak
// of them.
func KnownByIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Known, error) {
	list, err := byIDs(ctx, tx, ids)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	var of []string
	for _, g := range list {
		of = append(of, g.Org, g.Centre)
	}
	orgs, err := org.ByIDs(ctx, tx, of, tx.Today())
	out := make([]Known, len(list))
	for i, g := range list {
		out[i] = Known{Group: g, Organisation: orgs[g.Org], CentreOrg: orgs[g.Centre]}
	}
	return out, err
}

func knownByID(ctx context.Context, tx *db.Tx, id string) (k Known, err error) {
	if k.Group, err = byID(ctx, tx, id); errors.Is(err, db.ErrNoRows) {
		return k, fault.Missing(err)
	} else if err != nil {
		return k, err
	}
	orgs, err := org.ByIDs(ctx, tx, []string{k.Org, k.Centre}, tx.Today())
	k.Organisation, k.CentreOrg = orgs[k.Org], orgs[k.Centre]
	return k, err
}

// rules are those of the group's study centre for groups in the year it ends.
func (s *Service) rules(ctx context.Context, tx *db.Tx, centre string, last civil.Date) (*support.Rules, error) {
	return s.Support.RulesFor(ctx, tx, centre, support.Group, "", last.Year)
}

// reckon fills in what the rules say, or what was decided by them.
func (s *Service) reckon(ctx context.Context, tx *db.Tx, v *View) error {
	decided, err := s.Support.DecisionsOf(ctx, tx, ref(v.ID))
	if err != nil {
		return err
	}
	r, err := s.rules(ctx, tx, v.Centre, v.Last)
	if fault.Is(err, fault.Conflict) || fault.Is(err, fault.Invalid) || fault.Is(err, fault.NotFound) {
		v.Missing = msgNoRules.Fill("year", i18n.Same(fmt.Sprint(v.Last.Year)))
	} else if err != nil {
		return err
	}
	if r != nil {
		_, v.LeastAge = r.MinParticipants()
		v.Verdicts = map[string]i18n.Text{}
		for _, c := range v.Costs {
			v.Verdicts[c.Category] = support.VerdictText(r.Verdict(c.Category))
		}
	}
	if len(decided) > 0 {
		last := decided[len(decided)-1]
		v.Decision, v.Result, v.Missing = &last, last.Result, i18n.Text{}
		return nil
	}
	if r == nil {
		return nil
	}
	f, err := s.facts(ctx, tx, *v, r)
	if err != nil {
		return err
	}
	res, err := r.Calculate(&f)
	if err != nil {
		v.Missing = sayOf(err)
		if v.Missing.Empty() {
			return err
		}
		return nil
	}
	v.Result = res.Explained()
	return nil
}

// sayOf is what people are told of an error, the first field before the whole.
func sayOf(err error) i18n.Text {
	f := fault.Of(err)
	for _, x := range f.Fields {
		return x.Say
	}
	return f.Say
}

// facts are a group as the calculation takes it.
func (s *Service) facts(ctx context.Context, tx *db.Tx, v View, r *support.Rules) (support.Facts, error) {
	total, young := cameOf(v.Members, v.Meetings)
	n := len(v.Meetings)
	a := v.Account
	planned, err := support.ParseDecimal(fmt.Sprintf("%d.%02d", v.Planned/100, v.Planned%100))
	if err != nil {
		return support.Facts{}, err
	}
	f := support.Facts{
		Rules: r.ID, Kind: support.Group, Starts: v.First, Ends: v.Last, ReportedOn: v.Today, PlannedHours: &planned, Meetings: &n,
		Participants: &support.Participants{Total: &total, UnderMinAge: &young}, Income: &a.Income, MemberClass: "member", Channel: "electronic",
		Facts: support.Flags{InBooks: &a.InBooks, Registered: &a.Registered, OtherPublicFunding: &a.OtherFunding},
	}
	if a.LeaderAge > 0 {
		f.LeaderAge = &a.LeaderAge
	}
	if !v.SubmittedAt.IsZero() {
		f.SubmittedOn = civil.DateOf(v.SubmittedAt)
	}
	if !v.ReportedAt.IsZero() {
		f.ReportedOn = civil.DateOf(v.ReportedAt)
	}
	for _, m := range v.Meetings {
		f.Sessions = append(f.Sessions, support.Session{Start: support.MomentOf(m.Starts), End: support.MomentOf(m.Ends), BreakMinutes: m.Breaks})
	}
	if len(f.Sessions) == 0 {
		var none support.Decimal
		f.Hours = &none
	}
	for _, c := range v.Costs {
		f.Costs = append(f.Costs, support.Cost{Category: c.Category, Amount: c.Amount, TiedToTopic: true})
	}
	used, err := s.Support.UsedBy(ctx, tx, v.Org, r, v.Last.Year, ref(v.ID))
	f.Used = &used
	return f, err
}

// Begin begins a group of an organisation.
func (s *Service) Begin(ctx context.Context, who authz.Actor, idOrSlug string, p Plan) (g Group, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		g, err = s.BeginIn(ctx, tx, who, idOrSlug, p)
		return err
	})
	if err != nil {
		return g, fmt.Errorf("begin a peer group of %s: %w", idOrSlug, err)
	}
	return g, nil
}

// BeginIn is the part of Begin that joins a transaction.
func (s *Service) BeginIn(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string, p Plan) (Group, error) {
	o, centre, err := home(ctx, tx, who, idOrSlug)
	if err != nil {
		return Group{}, err
	}
	if err := p.check(); err != nil {
		return Group{}, err
	}
	if err := s.mayBe(ctx, tx, centre, p); err != nil {
		return Group{}, err
	}
	g := Group{ID: tx.NewID(), Org: o.ID, Centre: centre, State: Draft, Version: 1, Plan: p, CreatedBy: who.Person, Created: tx.Now, Moved: tx.Now}
	if g.Leader, err = leaderOf(ctx, tx, p.LeaderEmail); err != nil {
		return g, err
	}
	if err := insert(ctx, tx, g); err != nil {
		return g, err
	}
	return g, audit.Record(ctx, tx, who, "peergroup.begin", ref(g.ID), map[string]any{"organisation": o.ID})
}

// home is an organisation somebody may begin groups of, and its study centre.
func home(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string) (org.Organisation, string, error) {
	o, err := org.Find(ctx, tx, idOrSlug)
	if err != nil {
		return o, "", err
	}
	if err := MayBegin.Check(who, o.Scopes); err != nil {
		return o, "", err
	}
	_, centre, err := hours.HolderOf(ctx, tx, o.ID)
	if fault.Is(err, fault.Conflict) {
		return o, "", fault.New(fault.Conflict, msgNoCentre)
	}
	return o, centre, err
}

// mayBe tells whether the rules of the year know such groups.
func (s *Service) mayBe(ctx context.Context, tx *db.Tx, centre string, p Plan) error {
	r, err := s.rules(ctx, tx, centre, p.Last)
	if fault.Is(err, fault.Conflict) || fault.Is(err, fault.Invalid) || fault.Is(err, fault.NotFound) {
		return fault.FieldErr("last", msgNoRules.Fill("year", i18n.Same(fmt.Sprint(p.Last.Year))))
	} else if err != nil {
		return err
	}
	if r.OneYear() && p.First.Year != p.Last.Year {
		return fault.FieldErr("last", msgOneYear)
	}
	return nil
}

// leaderOf is who has that address here, "" for nobody.
func leaderOf(ctx context.Context, tx *db.Tx, email string) (string, error) {
	if email == "" {
		return "", nil
	}
	p, err := person.ByEmail(ctx, tx, email)
	if errors.Is(err, db.ErrNoRows) || fault.Is(err, fault.NotFound) {
		return "", nil
	}
	return p.ID, err
}

// change does something to a group in a transaction of its own: f may change
// it, and say what is kept of it in its history.
func (s *Service) change(ctx context.Context, who authz.Actor, id string, do Action, f func(tx *db.Tx, v *View) error) error {
	var keys []string
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		keys, err = hourKeys(ctx, tx, id)
		return err
	})
	if err == nil {
		err = s.DB.Write(ctx, func(tx *db.Tx) error { return s.changeIn(ctx, tx, who, id, do, f) },
			db.Named("peergroup."+string(do)), db.Alone(append(keys, key(id))...))
	}
	if err != nil {
		return fmt.Errorf("%s peer group %s: %w", do, id, err)
	}
	return nil
}

func (s *Service) changeIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, do Action, f func(tx *db.Tx, v *View) error) error {
	v, err := s.see(ctx, tx, who, id)
	if err != nil {
		return err
	}
	if err := ruleOf(do).Check(who, v.Known); err != nil {
		return err
	}
	if _, ok := v.State.lets(do); !ok {
		return fault.New(fault.Conflict, msgNotNow.Fill("state", stateWords[v.State]))
	}
	if err := f(tx, &v); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "peergroup."+string(do), ref(id), map[string]any{"state": v.State})
}

// hourKeys are the locks under which the hours of the group's organisation
// change.
func hourKeys(ctx context.Context, tx *db.Tx, id string) ([]string, error) {
	g, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return nil, fault.Missing(err)
	} else if err != nil {
		return nil, err
	}
	holder, _, err := hours.HolderOf(ctx, tx, g.Org)
	if err != nil {
		return nil, nil //nolint:nilerr // without a holder nothing is reserved, and reserving says so itself
	}
	return []string{hours.Key(holder, g.Last.Year)}, nil
}

// EditPlan changes the plan of a group that has not been sent, as it was read
// as of a version.
func (s *Service) EditPlan(ctx context.Context, who authz.Actor, id string, version int, p Plan) error {
	return s.change(ctx, who, id, Edit, func(tx *db.Tx, v *View) (err error) {
		if v.Version != version {
			return fault.New(fault.Conflict, msgChanged)
		}
		if err := p.check(); err != nil {
			return err
		}
		if err := s.mayBe(ctx, tx, v.Centre, p); err != nil {
			return err
		}
		v.Plan = p
		if v.Leader, err = leaderOf(ctx, tx, p.LeaderEmail); err != nil {
			return err
		}
		return update(ctx, tx, v.Group)
	})
}

// Delete removes a group that was never sent.
func (s *Service) Delete(ctx context.Context, who authz.Actor, id string) error {
	return s.change(ctx, who, id, Delete, func(tx *db.Tx, v *View) error {
		if !v.SubmittedAt.IsZero() {
			return fault.New(fault.Conflict, msgSentOnce)
		}
		return remove(ctx, tx, id)
	})
}

// Act moves a group on: it is sent, confirmed, returned, reported, taken back
// for completion, decided, or cancelled.
func (s *Service) Act(ctx context.Context, who authz.Actor, id string, do Action, comment string) error {
	return s.change(ctx, who, id, do, func(tx *db.Tx, v *View) error { return s.act(ctx, tx, who, v, do, comment) })
}

// ActIn is the part of Act that joins a transaction.
func (s *Service) ActIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, do Action, comment string) error {
	return s.changeIn(ctx, tx, who, id, do, func(tx *db.Tx, v *View) error { return s.act(ctx, tx, who, v, do, comment) })
}

func (s *Service) act(ctx context.Context, tx *db.Tx, who authz.Actor, v *View, do Action, comment string) error {
	comment = strings.TrimSpace(comment)
	to, _ := v.State.lets(do)
	var err error
	switch do {
	case Send:
		if say := v.gap(); !say.Empty() {
			return fault.New(fault.Conflict, say)
		}
		v.SubmittedAt = tx.Now
		err = s.mayBe(ctx, tx, v.Centre, v.Plan)
	case Confirm:
		err = s.reserve(ctx, tx, who, v)
	case Return, Reopen, Cancel:
		if comment == "" {
			return fault.FieldErr("comment", msgComment)
		}
		if do == Cancel {
			err = release(ctx, tx, who, v)
		}
	case Report:
		if !v.over(tx.Today()) {
			return fault.New(fault.Conflict, day(msgNotOver, v.Last))
		}
		if len(v.Meetings) == 0 {
			return fault.New(fault.Conflict, msgNoMeetings)
		}
		if v.Account.Learned == "" {
			return fault.New(fault.Conflict, msgNoLearned)
		}
		v.ReportedBy, v.ReportedAt = who.Person, tx.Now
	case Decide:
		to, err = s.decide(ctx, tx, who, v)
	default:
		return fault.Missing(nil)
	}
	if err != nil {
		return err
	}
	return s.move(ctx, tx, who, v, do, to, comment)
}

// move stores where the group has come, with a line in its history, and has
// who began it told of what the study centre did.
func (s *Service) move(ctx context.Context, tx *db.Tx, who authz.Actor, v *View, do Action, to State, comment string) error {
	v.State, v.Moved = to, tx.Now
	if err := update(ctx, tx, v.Group); err != nil {
		return err
	}
	if err := insertStep(ctx, tx, v.ID, Step{Action: do, State: to, Person: who.Person, Comment: comment, At: tx.Now}); err != nil {
		return err
	}
	if _, told := mailSubjects[do]; !told || v.CreatedBy == "" || v.CreatedBy == who.Person {
		return nil
	}
	return tellMoved.Enqueue(ctx, tx, movedArgs{Group: v.ID, Action: do, State: to, Person: v.CreatedBy, Comment: comment})
}

// reserve keeps hours for a group where the rules take them from a quota.
func (s *Service) reserve(ctx context.Context, tx *db.Tx, who authz.Actor, v *View) error {
	r, err := s.rules(ctx, tx, v.Centre, v.Last)
	if err != nil {
		return err
	}
	if !r.NeedsQuota() {
		return nil
	}
	_, err = hours.Reserve(ctx, tx, who, hours.Booking{Ref: ref(v.ID), Unit: v.Org, Year: v.Last.Year, Kind: hours.Other, Hours: hours.Hours(v.Planned)})
	return err
}

// release gives back what is kept for a group, if anything is.
func release(ctx context.Context, tx *db.Tx, who authz.Actor, v *View) error {
	b, err := hours.BookedBy(ctx, tx, ref(v.ID))
	if err != nil || b.Reserved() == 0 {
		return err
	}
	_, err = hours.Release(ctx, tx, who, ref(v.ID))
	return err
}

func (s *Service) decide(ctx context.Context, tx *db.Tx, who authz.Actor, v *View) (State, error) {
	r, err := s.rules(ctx, tx, v.Centre, v.Last)
	if err != nil {
		return "", err
	}
	f, err := s.facts(ctx, tx, *v, r)
	if err != nil {
		return "", err
	}
	d, err := s.Support.Decide(ctx, tx, who, support.Case{Ref: ref(v.ID), Centre: v.Centre, Unit: v.Org, Title: i18n.Content{}.Set(v.Lang.Or(i18n.FI), v.Name), Path: v.Path(), Facts: f})
	if err != nil {
		return "", err
	}
	if !d.Result.Granted || d.Amount == 0 {
		return Denied, release(ctx, tx, who, v)
	}
	b, err := hours.BookedBy(ctx, tx, ref(v.ID))
	if err != nil || b.Reserved() == 0 {
		return Granted, err
	}
	counted, err := hours.Parse(d.Result.Hours)
	if err != nil {
		return "", err
	}
	_, err = hours.Consume(ctx, tx, who, ref(v.ID), counted)
	return Granted, err
}

// MarkPaid notes that the support has been paid.
func (s *Service) MarkPaid(ctx context.Context, who authz.Actor, id string, on civil.Date) error {
	return s.change(ctx, who, id, Pay, func(tx *db.Tx, v *View) error {
		switch {
		case on.IsZero():
			return fault.FieldErr("paid_on", msgDay)
		case on.After(tx.Today()) || on.Before(civil.DateOf(v.Decision.At)):
			return fault.FieldErr("paid_on", msgPaidDay)
		case !v.HasAccount:
			return fault.New(fault.Conflict, msgNoAccount)
		}
		v.PaidOn = on
		return s.move(ctx, tx, who, v, Pay, Paid, "")
	})
}

// AddMember adds somebody to the group's list.
func (s *Service) AddMember(ctx context.Context, who authz.Actor, id string, m Member) error {
	return s.change(ctx, who, id, Meet, func(tx *db.Tx, v *View) error {
		var wrong fault.Fields
		if m.Name == "" {
			wrong.Add("member", msgMember)
		}
		for _, x := range v.Members {
			if strings.EqualFold(x.Name, m.Name) && strings.EqualFold(x.Email, m.Email) {
				wrong.Add("member", msgTwice)
				break
			}
		}
		if len(v.Members) >= maxMembers {
			wrong.Add("member", msgTooMany)
		}
		if err := wrong.Err(); err != nil {
			return err
		}
		m.ID = tx.NewID()
		return insertMember(ctx, tx, id, m)
	})
}

// DropMember takes somebody off the list who was at no meeting.
func (s *Service) DropMember(ctx context.Context, who authz.Actor, id, member string) error {
	return s.change(ctx, who, id, Meet, func(tx *db.Tx, v *View) error {
		if !slices.ContainsFunc(v.Members, func(m Member) bool { return m.ID == member }) {
			return fault.Missing(nil)
		}
		for _, m := range v.Meetings {
			if slices.Contains(m.Present, member) {
				return fault.New(fault.Conflict, msgWasThere)
			}
		}
		return deleteMember(ctx, tx, member)
	})
}

// Hold notes a meeting, a new one or, by its id, one that was noted before.
func (s *Service) Hold(ctx context.Context, who authz.Actor, id string, m Meeting) error {
	return s.change(ctx, who, id, Meet, func(tx *db.Tx, v *View) error {
		if v.State != Active {
			return fault.New(fault.Conflict, msgNotActive)
		}
		m.Present = slices.DeleteFunc(m.Present, func(who string) bool {
			return !slices.ContainsFunc(v.Members, func(x Member) bool { return x.ID == who })
		})
		slices.Sort(m.Present)
		m.Present = slices.Compact(m.Present)
		if err := m.check(v.Group, tx.Now); err != nil {
			return err
		}
		for _, x := range v.Meetings {
			if x.ID != m.ID && m.Starts.Before(x.Ends) && x.Starts.Before(m.Ends) {
				return fault.FieldErr("start", msgOverlap)
			}
		}
		if m.ID == "" {
			if len(v.Meetings) >= maxMeetings {
				return fault.New(fault.Conflict, msgTooMany)
			}
			m.ID = tx.NewID()
		} else if !slices.ContainsFunc(v.Meetings, func(x Meeting) bool { return x.ID == m.ID }) {
			return fault.Missing(nil)
		}
		return putMeeting(ctx, tx, id, m)
	})
}

// DropMeeting removes a meeting that was noted by mistake.
func (s *Service) DropMeeting(ctx context.Context, who authz.Actor, id, meeting string) error {
	return s.change(ctx, who, id, Meet, func(tx *db.Tx, v *View) error {
		if v.State != Active || !slices.ContainsFunc(v.Meetings, func(x Meeting) bool { return x.ID == meeting }) {
			return fault.Missing(nil)
		}
		return deleteMeeting(ctx, tx, meeting)
	})
}

// WriteReport stores what has been written of the report.
func (s *Service) WriteReport(ctx context.Context, who authz.Actor, id string, r Writing) error {
	return s.change(ctx, who, id, Report, func(tx *db.Tx, v *View) error {
		if err := r.check(); err != nil {
			return err
		}
		v.Account = r
		return update(ctx, tx, v.Group)
	})
}

// AddCost adds a line of costs.
func (s *Service) AddCost(ctx context.Context, who authz.Actor, id string, c Cost) error {
	return s.change(ctx, who, id, Report, func(tx *db.Tx, v *View) error {
		var wrong fault.Fields
		if !slices.Contains(support.Categories, c.Category) {
			wrong.Add("category", msgCategory)
		}
		if c.Amount <= 0 || c.Amount > maxAmount {
			wrong.Add("amount", msgAmount)
		}
		if err := wrong.Err(); err != nil {
			return err
		}
		if len(v.Costs) >= maxCosts {
			return fault.New(fault.Conflict, msgTooMany)
		}
		c.ID = tx.NewID()
		return insertCost(ctx, tx, id, c)
	})
}

// DropCost removes a line of costs.
func (s *Service) DropCost(ctx context.Context, who authz.Actor, id, cost string) error {
	return s.change(ctx, who, id, Report, func(tx *db.Tx, _ *View) error { return deleteCost(ctx, tx, id, cost) })
}

// sum is what the costs come to.
func sum(list []Cost) (all money.Cents) {
	for _, c := range list {
		all += c.Amount
	}
	return all
}

// Line is a group in a list, with whose it is.
type Line struct {
	Group
	Organisation i18n.Content
}

// Listing is a page of a list.
type Listing struct {
	Lines []Line
	Total int
	Begin []org.Organisation // organisations the reader may begin groups of
}

const perPage = 40

// List are the groups somebody leads, manages, or handles at a study centre.
func (s *Service) List(ctx context.Context, who authz.Actor, state State, year, page int) (l Listing, err error) {
	if !who.SignedIn() {
		return l, fault.New(fault.SignIn, i18n.Text{})
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		var groups []Group
		f := filterOf(who)
		f.state, f.year, f.limit, f.offset = state, year, perPage, (max(page, 1)-1)*perPage
		if groups, l.Total, err = list(ctx, tx, f); err != nil {
			return err
		}
		ids := slices.Clone(managed(who))
		for _, g := range groups {
			ids = append(ids, g.Org)
		}
		orgs, err := org.ByIDs(ctx, tx, ids, tx.Today())
		for _, g := range groups {
			l.Lines = append(l.Lines, Line{g, orgs[g.Org].Name})
		}
		for _, id := range managed(who) {
			if o, ok := orgs[id]; ok && len(l.Begin) < 20 {
				l.Begin = append(l.Begin, o)
			}
		}
		return err
	})
	return l, err
}

func filterOf(who authz.Actor) filter {
	f := filter{under: managed(who), leader: who.Person}
	for _, role := range handling {
		f.centres = append(f.centres, who.Scopes(role)...)
	}
	return f
}
