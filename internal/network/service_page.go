package network

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Contact is a contact person or lead as everybody sees them.
type Contact struct {
	Role         string
	Person       string
	Name         string
	Email, Phone string
	Task         i18n.Content
	From, To     civil.Date
	Grant        string
}

// public is what anybody who may see a network's page sees on it.
type public struct {
	Network      Network
	Members      int
	Followers    int
	Reps         int
	Orgs         int
	Coordinators []Coordinator
	Former       []Coordinator
	Contacts     []Contact // contact persons and leads in force
	Fallback     string    // mailbox of the coordinating organisation when there is no contact person
	FallbackOrg  i18n.Content
	Next         []Meeting
	inner        []Meeting // those to come as members see them
	Year         []Meeting
	Progress     []Progress
	Channels     []Channel
	Conditions   []Condition
	Themes       []i18n.Content
	Plans        []Plan
	Past         []PastMeeting
	Figures      []Figure
	FormerNames  []FormerName
	MergedInto   Named
	MergedFrom   []Named
	PhaseBy      string
	Sources      map[string]org.Source
	orgs         map[string]org.Organisation
}

// Coordinator is a coordination with the organisation's name as it was then.
type Coordinator struct {
	Coordination
	Org org.Organisation
	// Stated is the name it had when a source told of it, where that was another
	// one, and StatedOn the day of the source.
	Stated   i18n.Content
	StatedOn civil.Date
}

// View is a network's page for one reader.
type View struct {
	*public
	Own        space.Own
	MayManage  bool
	MayHandle  bool
	MayMembers bool
	Waiting    int // requests, for those who answer
	Parts      []Part
	Today      civil.Date
	Until      time.Time
}

// Page is a network's page for a reader. An old address gives the new one in
// moved, and nothing else.
func (s *Service) Page(ctx context.Context, who authz.Actor, slug string) (v View, moved string, err error) {
	topics := topicsOf(slug)
	p, err := s.pages.Of(slug, maxPages).Get(ctx, s.DB, topics, func(tx *db.Tx) (*public, time.Time, error) {
		p, err := s.loadPublic(ctx, tx, slug)
		if err != nil {
			return nil, time.Time{}, err
		}
		until := tx.Today().End()
		for _, m := range slices.Concat(p.Next, p.inner) {
			until = soonest(until, m.Start)
		}
		return p, until, nil
	})
	if errors.Is(err, db.ErrNoRows) {
		s.pages.Forget(slug)
		return v, s.moved(ctx, slug), fault.Missing(err)
	} else if err != nil {
		return v, "", fmt.Errorf("network %s: %w", slug, err)
	}
	if err := MaySee.Check(who, p.Network); err != nil {
		return v, "", err
	}
	now := s.DB.Now()
	v = View{public: p, MayManage: MayManage.Allows(who, p.Network), MayHandle: MayHandle.Allows(who, p.Network),
		MayMembers: MayReadMembers.Allows(who, p.Network), Parts: s.Parts, Today: civil.DateOf(now), Until: civil.DateOf(now).End()}
	for _, m := range p.Next {
		v.Until = soonest(v.Until, m.Start)
	}
	if !who.SignedIn() {
		return v, "", nil
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Own, err = space.OwnIn(ctx, tx, p.Network.Space(), who.Person); err != nil {
			return err
		}
		if v.MayHandle {
			rows, err := space.Waiting(ctx, tx, []space.Ref{p.Network.Space()})
			for _, m := range rows {
				if m.State == space.Requested {
					v.Waiting++
				}
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	if v.MayMembers {
		whole := *p
		whole.Next = p.inner
		v.public = &whole
	}
	return v, "", err
}

// moved is where an old address leads, "" when there never was such a one.
func (s *Service) moved(ctx context.Context, slug string) string {
	var now string
	_ = s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		now, err = slugNow(ctx, tx, slug)
		return err
	}) // without an answer the page is simply not found
	return now
}

func (s *Service) loadPublic(ctx context.Context, tx *db.Tx, slug string) (*public, error) {
	n, err := bySlug(ctx, tx, slug)
	if err != nil {
		return nil, err
	}
	p := &public{Network: n}
	ids := []string{n.ID}
	if err := s.loadLists(ctx, tx, p, ids); err != nil {
		return nil, err
	}
	refs := []space.Ref{n.Space()}
	for _, c := range []struct {
		into *int
		f    func(context.Context, *db.Tx, []space.Ref, time.Time) (map[space.Ref]int, error)
	}{{&p.Members, space.Memberships}, {&p.Followers, space.FollowerCounts}, {&p.Reps, space.RepresentativeCounts}, {&p.Orgs, space.OrganisationCounts}} {
		counts, err := c.f(ctx, tx, refs, tx.Now)
		if err != nil {
			return nil, err
		}
		*c.into = counts[n.Space()]
	}
	if err := loadOrganisations(ctx, tx, p); err != nil {
		return nil, err
	}
	if err := loadContacts(ctx, tx, p); err != nil {
		return nil, err
	}
	next, err := s.next(ctx, tx, ids, true)
	if err != nil {
		return nil, err
	}
	p.Next = next[n.ID]
	if next, err = s.next(ctx, tx, ids, false); err != nil {
		return nil, err
	}
	p.inner = next[n.ID]
	year, err := s.ofYear(ctx, tx, ids, tx.Today().Year)
	if err != nil {
		return nil, err
	}
	p.Year = year[n.ID]
	years := []int{tx.Today().Year}
	for _, plan := range p.Plans {
		if !slices.Contains(years, plan.Year) {
			years = append(years, plan.Year)
		}
	}
	slices.Sort(years)
	for _, y := range years {
		meetings := p.Year
		if y != tx.Today().Year {
			then, err := s.ofYear(ctx, tx, ids, y)
			if err != nil {
				return nil, err
			}
			meetings = then[n.ID]
		}
		pr := ProgressOf(y, p.Plans, meetings, p.Past, tx.Now)
		pr.Over = y < tx.Today().Year || n.Over(tx.Today())
		if pr.Planned > 0 || pr.Held+pr.Coming > 0 {
			p.Progress = append(p.Progress, pr)
		}
	}
	return p, nil
}

func (s *Service) loadLists(ctx context.Context, tx *db.Tx, p *public, ids []string) error {
	n := p.Network
	chs, err := channels(ctx, tx, ids)
	if err != nil {
		return err
	}
	conds, err := conditions(ctx, tx, ids)
	if err != nil {
		return err
	}
	ths, err := themes(ctx, tx, ids)
	if err != nil {
		return err
	}
	pls, err := plans(ctx, tx, ids)
	if err != nil {
		return err
	}
	past, err := pastMeetings(ctx, tx, ids)
	if err != nil {
		return err
	}
	p.Channels, p.Conditions, p.Themes, p.Plans, p.Past = chs[n.ID], conds[n.ID], ths[n.ID], pls[n.ID], past[n.ID]
	if p.Figures, err = figures(ctx, tx, n.ID); err != nil {
		return err
	}
	if p.FormerNames, err = formerNames(ctx, tx, n.ID); err != nil {
		return err
	}
	if p.MergedFrom, err = mergedFrom(ctx, tx, n.ID); err != nil {
		return err
	}
	if n.MergedInto != "" {
		found, err := names(ctx, tx, []string{n.MergedInto})
		if err != nil {
			return err
		}
		p.MergedInto = found[n.MergedInto]
	}
	sources := []string{n.Source}
	for _, m := range p.Past {
		sources = append(sources, m.Source)
	}
	for _, f := range p.Figures {
		sources = append(sources, f.Source)
	}
	p.Sources, err = org.Sources(ctx, tx, given(sources))
	return err
}

// loadOrganisations names who coordinates now, and who did, by the names of
// their time.
func loadOrganisations(ctx context.Context, tx *db.Tx, p *public) error {
	today := tx.Today()
	var now []string
	for _, c := range p.Network.Coordinators {
		if c.On(today) {
			now = append(now, c.Org)
		}
	}
	var err error
	if p.orgs, err = org.ByIDs(ctx, tx, unique(now), today); err != nil {
		return err
	}
	for _, c := range InForce(p.Network.Coordinators, today) {
		p.Coordinators = append(p.Coordinators, Coordinator{Coordination: c, Org: p.orgs[c.Org]})
		if c.Role != Funder && p.Fallback == "" {
			p.Fallback, p.FallbackOrg = p.orgs[c.Org].Email, p.orgs[c.Org].Name
		}
	}
	for _, c := range p.Network.Coordinators {
		if c.On(today) {
			continue
		}
		day := c.To
		if day.IsZero() || day.After(today) {
			day = today
		}
		then, err := org.ByIDs(ctx, tx, []string{c.Org}, day)
		if err != nil {
			return err
		}
		p.Former = append(p.Former, Coordinator{Coordination: c, Org: then[c.Org]})
	}
	return nameAsStated(ctx, tx, p)
}

// nameAsStated adds the names of their time to coordinators of whom a source
// tells without saying since when.
func nameAsStated(ctx context.Context, tx *db.Tx, p *public) error {
	published := p.Sources[p.Network.Source].Published
	if published.IsZero() {
		return nil
	}
	var undated []string
	for _, c := range p.Coordinators {
		if c.From.IsZero() {
			undated = append(undated, c.Coordination.Org)
		}
	}
	day := civil.DateOf(published)
	then, err := org.ByIDs(ctx, tx, unique(undated), day)
	if err != nil {
		return err
	}
	for i, c := range p.Coordinators {
		if was, ok := then[c.Coordination.Org]; ok && c.From.IsZero() && was.Name != c.Org.Name {
			p.Coordinators[i].Stated, p.Coordinators[i].StatedOn = was.Name, day
		}
	}
	return nil
}

func loadContacts(ctx context.Context, tx *db.Tx, p *public) error {
	list, err := contactsOf(ctx, tx, []string{p.Network.ID}, tx.Today())
	if err != nil {
		return err
	}
	p.Contacts = list[p.Network.ID]
	if p.Network.PhaseBy != "" {
		who, err := person.ByIDs(ctx, tx, []string{p.Network.PhaseBy})
		if err != nil {
			return err
		}
		p.PhaseBy = who[p.Network.PhaseBy].Name
	}
	return nil
}

// contactsOf are the contact persons and leads of networks in force on a day,
// contact persons first.
func contactsOf(ctx context.Context, tx *db.Tx, networks []string, on civil.Date) (map[string][]Contact, error) {
	all, err := holders(ctx, tx, networks, on)
	if err != nil {
		return nil, err
	}
	cards, err := contactCards(ctx, tx, networks)
	if err != nil {
		return nil, err
	}
	shown := map[[2]string]contactCard{}
	for _, c := range cards {
		shown[[2]string{c.network, c.person}] = c
	}
	out := map[string][]Contact{}
	for _, h := range all {
		from, to := h.Grant.Days()
		c := Contact{Role: h.Grant.Role, Person: h.Person.ID, Name: h.Person.Name, From: from, To: to, Grant: h.Grant.ID}
		if card, ok := shown[[2]string{h.Grant.Scope, h.Grant.Person}]; ok {
			c.Email, c.Phone = card.email, card.phone
			if err := c.Task.Scan(card.task); err != nil {
				return nil, err
			}
		}
		out[h.Grant.Scope] = append(out[h.Grant.Scope], c)
	}
	return out, nil
}

// holders are those with the task of contact person or lead on a day, or on
// any day when none is given.
func holders(ctx context.Context, tx *db.Tx, networks []string, on civil.Date) ([]account.Holder, error) {
	if len(networks) == 0 {
		return nil, nil
	}
	return account.HoldersOf(ctx, tx, []string{account.Contact, account.Lead}, networks, on)
}

// Contacts are the people a network's letters and pages name: its contact
// persons, or where there are none its leads. None is an alarm.
func Contacts(ctx context.Context, tx *db.Tx, networks []string) (map[string][]Contact, error) {
	return contactsOf(ctx, tx, networks, tx.Today())
}

// ContactPersons are the contact persons among the contacts of a network.
func (p *public) ContactPersons() []Contact {
	return slices.DeleteFunc(slices.Clone(p.Contacts), func(c Contact) bool { return c.Role != account.Contact })
}

// LeadPersons are the leads among the contacts of a network.
func (p *public) LeadPersons() []Contact {
	return slices.DeleteFunc(slices.Clone(p.Contacts), func(c Contact) bool { return c.Role != account.Lead })
}

// maxPages is how many public sides of networks are kept.
const maxPages = 1000
