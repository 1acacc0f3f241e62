package hours

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// ledger is everything a member organisation's page of hours shows.
type ledger struct {
	Seen
	Days     Year
	Windows  []Window
	Burn     burn
	Needed   Hours
	By       [12]Hours
	Known    bool // whether there is a forecast
	Spare    Hours
	ByUnit   map[string]Account
	Postings []Posting
	Total    int
	People   map[string]person.Person
	Requests []Request
	Proposal Proposal // for next year
	MayShare bool
	MayGrant bool
	Today    civil.Date
}

// lastPostings are how many the page shows.
const lastPostings = 10

// ledger reads a member organisation's hours for its page.
func (s *Service) ledger(ctx context.Context, who authz.Actor, idOrSlug string, a Asked) (v ledger, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Seen, err = see(ctx, tx, who, idOrSlug, a); err != nil {
			return err
		}
		return v.fill(ctx, tx, who)
	})
	if err != nil {
		return v, fmt.Errorf("hours page of %s: %w", idOrSlug, err)
	}
	return v, nil
}

func (v *ledger) fill(ctx context.Context, tx *db.Tx, who authz.Actor) (err error) {
	v.Today = tx.Today()
	v.MayShare, v.MayGrant = MayShare.Allows(who, v.Purse), MayGrant.Allows(who, v.Purse)
	if v.Days, err = yearOf(ctx, tx, v.Centre.ID, v.Year); err != nil {
		return err
	}
	if v.Windows, err = windowsOf(ctx, tx, v.Centre.ID, v.Year); err != nil {
		return err
	}
	if v.Burn, err = burnOf(ctx, tx, v.Holder.ID, v.Year, v.Kind); err != nil {
		return err
	}
	last, err := burnOf(ctx, tx, v.Holder.ID, v.Year-1, v.Kind)
	if err != nil {
		return err
	}
	whole := v.Balance.Whole()
	if v.Needed, v.By, v.Known = forecast(whole.Used(), v.Year, v.Today, last); v.Known {
		v.Spare = spare(whole, v.Balance.Pool, v.Needed)
	}
	if v.ByUnit, err = byUnit(ctx, tx, v.Holder.ID, v.Year, v.Kind); err != nil {
		return err
	}
	if v.Postings, v.Total, err = postings(ctx, tx, v.Holder.ID, v.Year, v.Kind, "", 0, lastPostings); err != nil {
		return err
	}
	if v.Requests, err = requestsOf(ctx, tx, v.Holder.ID, v.Year); err != nil {
		return err
	}
	if v.Proposal, err = proposalOf(ctx, tx, v.Holder.ID, v.Year+1, v.Kind); err != nil {
		return err
	}
	return v.names(ctx, tx)
}

// names adds the organisations and people that the page names.
func (v *ledger) names(ctx context.Context, tx *db.Tx) error {
	ids := []org.ID{}
	var people []string
	for id := range v.ByUnit {
		ids = append(ids, id)
	}
	for _, u := range v.Balance.Units {
		ids = append(ids, u.Unit)
	}
	for _, p := range v.Postings {
		ids = append(ids, p.Account, p.Unit)
		people = append(people, p.Person)
	}
	var err error
	if v.Orgs, err = org.ByIDs(ctx, tx, ids, tx.Today()); err != nil {
		return err
	}
	v.People, err = person.ByIDs(ctx, tx, people)
	return err
}

// list is a page of postings.
func (s *Service) list(ctx context.Context, who authz.Actor, idOrSlug string, a Asked, unit string, offset, limit int) (v ledger, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Seen, err = see(ctx, tx, who, idOrSlug, a); err != nil {
			return err
		}
		v.Today = tx.Today()
		if v.Postings, v.Total, err = postings(ctx, tx, v.Holder.ID, v.Year, v.Kind, unit, offset, limit); err != nil {
			return err
		}
		return v.names(ctx, tx)
	})
	if err != nil {
		return v, fmt.Errorf("postings of %s: %w", idOrSlug, err)
	}
	return v, nil
}

// shareable are the units hours may be shared to, by name.
func (s *Service) shareable(ctx context.Context, holder org.ID, l i18n.Lang) (list []org.Organisation, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		ids, err := UnitsUnder(ctx, tx, holder)
		if err != nil {
			return err
		}
		orgs, err := org.ByIDs(ctx, tx, ids, tx.Today())
		for _, o := range orgs {
			list = append(list, o)
		}
		return err
	})
	slices.SortFunc(list, func(a, b org.Organisation) int { return i18n.Compare(a.Name.In(l), b.Name.In(l)) })
	return list, err
}

// unitView is what a district or an association sees of its hours.
type unitView struct {
	Purse
	Org      org.Organisation
	Year     int
	Kind     Kind
	Share    Account
	Pool     Account
	Used     Account // by its own courses, on whatever account
	Overflow Overflow
	Proposal Proposal
	Today    civil.Date
}

// unit reads what a unit sees; a fault unless its people ask.
func (s *Service) unit(ctx context.Context, who authz.Actor, idOrSlug string, a Asked) (v unitView, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Org, err = org.Find(ctx, tx, idOrSlug); err != nil {
			return err
		}
		if err := MayPropose.Check(who, v.Org); err != nil {
			return err
		}
		if v.Purse, err = purseOf(ctx, tx, v.Org); err != nil {
			return err
		}
		v.Today = tx.Today()
		if a, err = a.settled(v.Today); err != nil {
			return err
		}
		v.Year, v.Kind = a.Year, a.Kind
		b, err := BalanceOf(ctx, tx, v.Holder.ID, v.Year, v.Kind)
		if err != nil {
			return err
		}
		v.Share, v.Pool = b.Of(v.Org.ID), b.Pool
		used, err := byUnit(ctx, tx, v.Holder.ID, v.Year, v.Kind)
		if err != nil {
			return err
		}
		v.Used = used[v.Org.ID]
		if v.Overflow, err = overflowOf(ctx, tx, v.Holder.ID); err != nil {
			return err
		}
		v.Proposal, err = proposalOf(ctx, tx, v.Org.ID, v.Year+1, v.Kind)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("hours of unit %s: %w", idOrSlug, err)
	}
	return v, nil
}

// proposalView is a proposal with what stands beside it.
type proposalView struct {
	Purse
	Org      org.Organisation
	Proposal Proposal
	Days     Year
	Granted  Hours   // last year, of the holder
	Used     Account // last year, of the organisation's own courses
	Below    []Proposal
	Orgs     map[org.ID]org.Organisation
	LastOf   map[org.ID]Account // last year's use of each below
	Today    civil.Date
	MaySend  bool
	MayMerge bool
	Free     Hours // of the centre, for those who decide
}

// proposal reads an organisation's proposal, with those from below.
func (s *Service) proposal(ctx context.Context, who authz.Actor, idOrSlug string, a Asked, rule authz.Rule[org.Organisation]) (v proposalView, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Org, err = org.Find(ctx, tx, idOrSlug); err != nil {
			return err
		}
		if err := rule.Check(who, v.Org); err != nil {
			return err
		}
		if v.Purse, err = purseOf(ctx, tx, v.Org); err != nil {
			return err
		}
		v.Today = tx.Today()
		if a, err = a.settled(v.Today); err != nil {
			return err
		}
		if v.Proposal, err = proposalOf(ctx, tx, v.Org.ID, a.Year, a.Kind); err != nil {
			return err
		}
		v.Proposal.Year, v.Proposal.Kind = a.Year, a.Kind
		v.Proposal.Org, v.Proposal.Holder = v.Org.ID, v.Holder.ID
		v.MayMerge = MayMerge.Allows(who, v.Org)
		v.MaySend = v.MayMerge || v.Org.ID != v.Holder.ID
		return v.beside(ctx, tx)
	})
	if err != nil {
		return v, fmt.Errorf("proposal of %s: %w", idOrSlug, err)
	}
	return v, nil
}

// beside adds what last year was, and what comes from below.
func (v *proposalView) beside(ctx context.Context, tx *db.Tx) (err error) {
	p := v.Proposal
	if v.Days, err = yearOf(ctx, tx, v.Centre.ID, p.Year); err != nil {
		return err
	}
	b, err := BalanceOf(ctx, tx, v.Holder.ID, p.Year-1, p.Kind)
	if err != nil {
		return err
	}
	v.Granted = b.Total()
	if v.LastOf, err = byUnit(ctx, tx, v.Holder.ID, p.Year-1, p.Kind); err != nil {
		return err
	}
	if v.Used = v.LastOf[v.Org.ID]; v.Org.ID == v.Holder.ID {
		v.Used = b.Whole()
	}
	if v.Below, err = below(ctx, tx, v.Org.ID, p.ID, p.Year, p.Kind); err != nil {
		return err
	}
	var ids []org.ID
	for _, x := range v.Below {
		ids = append(ids, x.Org)
	}
	v.Orgs, err = org.ByIDs(ctx, tx, ids, tx.Today())
	return err
}

// before reads a proposal for the study centre that decides it.
func (s *Service) before(ctx context.Context, who authz.Actor, id string) (v proposalView, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Proposal, v.Purse, err = submitted(ctx, tx, who, id, MaySee); err != nil {
			return err
		}
		v.Org, v.Today = v.Holder, tx.Today()
		v.MaySend = MayGrant.Allows(who, v.Purse)
		c, err := centreBalance(ctx, tx, v.Centre.ID, v.Proposal.Year, v.Proposal.Kind)
		if err != nil {
			return err
		}
		v.Free = c.Free()
		return v.beside(ctx, tx)
	})
	if err != nil {
		return v, fmt.Errorf("proposal %s: %w", id, err)
	}
	return v, nil
}

// requestView is a request before those who decide it.
type requestView struct {
	Purse
	Request  Request
	Person   person.Person
	By       person.Person // who decided or withdrew it
	Balance  Balance
	Free     Hours // of the centre
	MayGrant bool
	MayShare bool
}

func (s *Service) requested(ctx context.Context, who authz.Actor, id string) (v requestView, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Request, v.Purse, err = request(ctx, tx, who, id, MaySee); err != nil {
			return err
		}
		q := v.Request
		v.MayGrant, v.MayShare = MayGrant.Allows(who, v.Purse), MayShare.Allows(who, v.Purse)
		people, err := person.ByIDs(ctx, tx, []string{q.Person, q.By})
		if err != nil {
			return err
		}
		v.Person, v.By = people[q.Person], people[q.By]
		if v.Balance, err = BalanceOf(ctx, tx, q.Holder, q.Year, q.Kind); err != nil {
			return err
		}
		c, err := centreBalance(ctx, tx, q.Centre, q.Year, q.Kind)
		v.Free = c.Free()
		return err
	})
	if err != nil {
		return v, fmt.Errorf("request %s: %w", id, err)
	}
	return v, nil
}

// member is a line of the centre's desk.
type member struct {
	Org     org.Organisation
	Asked   Hours
	Balance Balance
}

// deskView is a study centre's desk of hours.
type deskView struct {
	Org       org.Organisation
	Year      int
	Kind      Kind
	Centre    CentreBalance
	Days      Year
	Windows   []Window
	Proposals []Proposal
	Requests  []Request
	Orgs      map[org.ID]org.Organisation
	Members   []member
	MaySet    bool
	Today     civil.Date
}

func (s *Service) desk(ctx context.Context, who authz.Actor, idOrSlug string, a Asked, rule authz.Rule[org.Organisation]) (v deskView, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Org, err = centreNamed(ctx, tx, who, idOrSlug, rule); err != nil {
			return err
		}
		v.Today = tx.Today()
		if a, err = a.settled(v.Today); err != nil {
			return err
		}
		v.Year, v.Kind, v.MaySet = a.Year, a.Kind, MaySetCentre.Allows(who, v.Org)
		return v.fill(ctx, tx)
	})
	if err != nil {
		return v, fmt.Errorf("hours desk of %s: %w", idOrSlug, err)
	}
	return v, nil
}

func (v *deskView) fill(ctx context.Context, tx *db.Tx) (err error) {
	if v.Centre, err = centreBalance(ctx, tx, v.Org.ID, v.Year, v.Kind); err != nil {
		return err
	}
	if v.Days, err = yearOf(ctx, tx, v.Org.ID, v.Year); err != nil {
		return err
	}
	if v.Windows, err = windowsOf(ctx, tx, v.Org.ID, v.Year); err != nil {
		return err
	}
	if v.Proposals, err = submittedWaiting(ctx, tx, v.Org.ID); err != nil {
		return err
	}
	if v.Requests, err = waiting(ctx, tx, v.Org.ID); err != nil {
		return err
	}
	sums, err := memberSums(ctx, tx, v.Org.ID, v.Year, v.Kind)
	if err != nil {
		return err
	}
	asked, err := askedOf(ctx, tx, v.Org.ID, v.Year, v.Kind)
	if err != nil {
		return err
	}
	ids, err := membersOf(ctx, tx, v.Org.ID)
	if err != nil {
		return err
	}
	for id := range sums {
		if !slices.Contains(ids, id) {
			ids = append(ids, id) // it has left, its hours of the year have not
		}
	}
	every := slices.Clone(ids)
	for _, p := range v.Proposals {
		every = append(every, p.Holder)
	}
	for _, q := range v.Requests {
		every = append(every, q.Holder)
	}
	if v.Orgs, err = org.ByIDs(ctx, tx, every, tx.Today()); err != nil {
		return err
	}
	for _, id := range ids {
		v.Members = append(v.Members, member{v.Orgs[id], asked[id], settle(sums[id])})
	}
	return nil
}

// Desks are the places where somebody looks after hours: study centres and
// member organisations. An operator, who may do everything, is shown the study
// centres.
func (s *Service) Desks(ctx context.Context, who authz.Actor) (centres, holders []org.Organisation, err error) {
	if !who.SignedIn() {
		return nil, nil, fault.New(fault.SignIn, pageHours)
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		var ids []org.ID
		for _, role := range append([]string{account.MainUser}, ofCentre...) {
			ids = append(ids, who.Scopes(role)...)
		}
		if who.Operator() {
			more, err := studyCentres(ctx, tx)
			if err != nil {
				return err
			}
			ids = append(ids, more...)
		}
		orgs, err := org.ByIDs(ctx, tx, ids, tx.Today())
		for _, o := range orgs {
			if MaySeeCentre.Allows(who, o) {
				centres = append(centres, o)
			} else if who.Holds(account.MainUser, o.Scopes...) {
				holders = append(holders, o)
			}
		}
		return err
	})
	byName := func(a, b org.Organisation) int { return i18n.Compare(a.Name.In(who.Lang), b.Name.In(who.Lang)) }
	slices.SortFunc(centres, byName)
	slices.SortFunc(holders, byName)
	return centres, holders, err
}
