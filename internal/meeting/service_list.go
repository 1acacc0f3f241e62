package meeting

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"parvi/internal/account"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// Shown is a meeting as a page shows it to one reader.
type Shown struct {
	Known
	Offering registration.Offering
	Seats    []registration.Seats
	Notes    Notes
	ReadsAll bool // may read the notes whatever their visibility
	Manages  bool
	IsFor    bool                      // may register
	Own      registration.Registration // of the reader, when they hold one
	Has      bool                      // whether they do
	Key      string                    // of Own
	Present  int                       // counted at the door
	OrgName  i18n.Content              // of the organisation that convenes, where no network does
	OrgPath  string
}

// See reads a meeting for its page.
func (s *Service) See(ctx context.Context, who authz.Actor, id string) (v Shown, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = s.see(ctx, tx, who, id)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("meeting %s: %w", id, err)
	}
	return v, nil
}

func (s *Service) see(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (v Shown, err error) {
	if v.Known, err = find(ctx, tx, who, id); err != nil {
		return v, err
	}
	if v.Offering, err = s.Registration.Offering(ctx, tx, id); err != nil {
		return v, err
	}
	by, err := s.Registration.Seats(ctx, tx, map[string]registration.Offering{id: v.Offering})
	if err != nil {
		return v, err
	}
	v.Seats = by[id]
	for _, one := range v.Seats {
		v.Present += one.Attended
	}
	if v.Org != "" && len(v.Networks) == 0 {
		orgs, err := org.ByIDs(ctx, tx, []string{v.Org}, tx.Today())
		if err != nil {
			return v, err
		}
		v.OrgName, v.OrgPath = orgs[v.Org].Name, orgs[v.Org].Path()
	}
	v.Manages = MayManage.Allows(who, v.Known)
	if v.Own, v.Has, err = s.Registration.Mine(ctx, tx, id, who.Person); err != nil {
		return v, err
	}
	if v.Has {
		v.Key = s.Registration.Secret.KeyOf(v.Own.ID)
	}
	if v.IsFor, err = s.isFor(ctx, tx, who, v.Meeting); err != nil {
		return v, err
	}
	v.IsFor = v.IsFor || v.Manages
	if v.On(tx.Now) != Held {
		return v, nil
	}
	v.Notes, err = s.readableNotes(ctx, tx, who, v)
	return v, err
}

// isFor tells whether a meeting is for somebody.
func (s *Service) isFor(ctx context.Context, tx *db.Tx, who authz.Actor, m Meeting) (bool, error) {
	if belongs(who, m, false) || m.Audience != Interested || !who.SignedIn() {
		return belongs(who, m, false), nil
	}
	for _, ref := range m.Spaces() {
		own, err := space.OwnIn(ctx, tx, ref, who.Person)
		if err != nil {
			return false, err
		}
		if own.Follows() || own.IsMember() {
			return true, nil
		}
	}
	return false, nil
}

// readableNotes gives the notes when they are published and the reader is
// among those they are for.
func (s *Service) readableNotes(ctx context.Context, tx *db.Tx, who authz.Actor, v Shown) (Notes, error) {
	n, err := notes(ctx, tx, v.ID)
	if err != nil || v.Manages || n.Visibility == space.Public && !n.Published.IsZero() && !n.Hidden {
		return n, err
	}
	if n.Published.IsZero() || n.Hidden {
		return Notes{Present: -1}, nil
	}
	st, err := s.Standing(ctx, tx, who, v.ID)
	if err != nil || st.Reads(n.Visibility) {
		return n, err
	}
	return Notes{Present: -1}, nil
}

// viewerOf is what lists need to know of somebody.
func viewerOf(ctx context.Context, tx *db.Tx, who authz.Actor) (viewer, error) {
	if who.Operator() {
		return viewer{all: true}, nil
	}
	if !who.SignedIn() {
		return viewer{}, nil
	}
	ids, err := network.Visible(ctx, tx, who)
	return viewer{networks: ids}, err
}

// Window is what part of the calendar is shown.
type Window struct {
	From, To time.Time // starts in [From, To); a zero To is open
	Past     bool      // also what is over
	Region   string
	Mode     registration.Mode
	Lang     i18n.Lang
}

// Listed is a meeting in a list, with the ways to take part.
type Listed struct {
	Meeting
	Modes []registration.Mode
	Seats []registration.Seats // only where asked for
}

// List reads meetings that somebody may see.
func (s *Service) List(ctx context.Context, who authz.Actor, f Filter) (all []Listed, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		all, err = s.listed(ctx, tx, who, f)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list meetings: %w", err)
	}
	return all, nil
}

func (s *Service) listed(ctx context.Context, tx *db.Tx, who authz.Actor, f Filter) ([]Listed, error) {
	v, err := viewerOf(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	ms, err := list(ctx, tx, f, v)
	if err != nil {
		return nil, err
	}
	return s.withModes(ctx, tx, ms)
}

func (s *Service) withModes(ctx context.Context, tx *db.Tx, ms []Meeting) ([]Listed, error) {
	ids := make([]string, len(ms))
	for i, m := range ms {
		ids[i] = m.ID
	}
	offs, err := s.Registration.Offerings(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	all := make([]Listed, len(ms))
	for i, m := range ms {
		all[i] = Listed{Meeting: m, Modes: offs[m.ID].Modes()}
	}
	return all, nil
}

// Upcoming lists meetings to come that a filter lets through, soonest first,
// for the front page and the pages of regions.
func (s *Service) Upcoming(ctx context.Context, tx *db.Tx, who authz.Actor, f Filter) ([]Listed, error) {
	f.EndsAfter = tx.Now
	f.Statuses = []Status{Published}
	return s.listed(ctx, tx, who, f)
}

// NextMeetings are the meetings to come of each network, soonest first.
func (s *Service) NextMeetings(ctx context.Context, tx *db.Tx, networks []string, public bool) (map[string][]network.Meeting, error) {
	f := Filter{Networks: networks, EndsAfter: tx.Now, Statuses: []Status{Published}, Limit: 20000}
	return s.ofNetworks(ctx, tx, networks, f, viewer{all: !public})
}

// YearMeetings are the published meetings of each network in a year, earliest
// first, with how many were there.
func (s *Service) YearMeetings(ctx context.Context, tx *db.Tx, networks []string, year int) (map[string][]network.Meeting, error) {
	f := Filter{
		Networks: networks, Statuses: []Status{Published}, Limit: 20000,
		From: civil.Date{Year: year, Month: time.January, Day: 1}.Start(),
		To:   civil.Date{Year: year + 1, Month: time.January, Day: 1}.Start(),
	}
	return s.ofNetworks(ctx, tx, networks, f, viewer{all: true})
}

// Between are the published meetings of each network that begin in a stretch
// of time, earliest first, with how many were there; with public only those
// anybody may see.
func (s *Service) Between(ctx context.Context, tx *db.Tx, networks []string, from, to time.Time, public bool) (map[string][]network.Meeting, error) {
	return s.ofNetworks(ctx, tx, networks, Filter{Networks: networks, Statuses: []Status{Published}, Limit: 50000, From: from, To: to}, viewer{all: !public})
}

func (s *Service) ofNetworks(ctx context.Context, tx *db.Tx, networks []string, f Filter, v viewer) (map[string][]network.Meeting, error) {
	by := map[string][]network.Meeting{}
	if len(networks) == 0 {
		return by, nil
	}
	ms, err := list(ctx, tx, f, v)
	if err != nil {
		return nil, err
	}
	all, err := s.withModes(ctx, tx, ms)
	if err != nil {
		return nil, err
	}
	present, err := s.presentAt(ctx, tx, all)
	if err != nil {
		return nil, err
	}
	for _, m := range all {
		for _, n := range m.Networks {
			if slices.Contains(networks, n.ID) {
				by[n.ID] = append(by[n.ID], forNetwork(m, present[m.ID]))
			}
		}
	}
	return by, nil
}

func forNetwork(m Listed, present int) network.Meeting {
	return network.Meeting{
		ID: m.ID, Title: m.Title, Start: m.Starts, End: m.Ends, Place: m.Where(), Region: m.Region, Modes: words(m.Modes), Audience: string(m.Audience),
		Path: m.Path(), Attended: present,
	}
}

// presentAt counts who was at meetings that have been held: at the door, else
// as the notes state it.
func (s *Service) presentAt(ctx context.Context, tx *db.Tx, all []Listed) (map[string]int, error) {
	by := map[string]int{}
	var held []string
	for _, m := range all {
		if m.On(tx.Now) == Held {
			held = append(held, m.ID)
		}
	}
	if len(held) == 0 {
		return by, nil
	}
	offs, err := s.Registration.Offerings(ctx, tx, held)
	if err != nil {
		return nil, err
	}
	seats, err := s.Registration.Seats(ctx, tx, offs)
	if err != nil {
		return nil, err
	}
	stated, err := statedPresent(ctx, tx, held)
	if err != nil {
		return nil, err
	}
	for _, id := range held {
		for _, one := range seats[id] {
			by[id] += one.Attended
		}
		if by[id] == 0 {
			by[id] = max(stated[id], 0)
		}
	}
	return by, nil
}

// Reconvene are the meetings to come of networks whose convener holds no
// grant any more: somebody else has to call them.
func (s *Service) Reconvene(ctx context.Context, tx *db.Tx, networks []string) (map[string][]network.Meeting, error) {
	by := map[string][]network.Meeting{}
	if len(networks) == 0 {
		return by, nil
	}
	ms, err := list(ctx, tx, Filter{Networks: networks, EndsAfter: tx.Now, Statuses: []Status{Published, Draft}, Limit: 2000}, viewer{all: true})
	if err != nil {
		return nil, err
	}
	orphans, err := withoutConvener(ctx, tx, ms)
	if err != nil {
		return nil, err
	}
	for _, m := range orphans {
		for _, n := range m.Networks {
			if slices.Contains(networks, n.ID) {
				by[n.ID] = append(by[n.ID], forNetwork(Listed{Meeting: m}, 0))
			}
		}
	}
	return by, nil
}

// Mine is a meeting somebody holds a place in or queues for.
type Mine struct {
	Meeting
	Registration registration.Registration
	Path         string // where they manage it
}

// MineNext lists the meetings to come that a person holds a place in or queues
// for, soonest first.
func (s *Service) MineNext(ctx context.Context, tx *db.Tx, person string) ([]Mine, error) {
	ms, err := registeredTo(ctx, tx, person, tx.Now)
	if err != nil || len(ms) == 0 {
		return nil, err
	}
	regs, err := s.Registration.OfPerson(ctx, tx, person, tx.Now)
	if err != nil {
		return nil, err
	}
	var mine []Mine
	for _, m := range ms {
		for _, r := range regs {
			if r.Offering == m.ID && len(r.Open()) > 0 {
				mine = append(mine, Mine{Meeting: m, Registration: r, Path: s.Registration.Link(r.ID)})
				break
			}
		}
	}
	return mine, nil
}

// Drafts lists the drafts that somebody may go on with: of the networks they
// handle, and their own.
func (s *Service) Drafts(ctx context.Context, tx *db.Tx, who authz.Actor) ([]Meeting, error) {
	if !who.SignedIn() {
		return nil, nil
	}
	ids, err := network.Handled(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	return drafts(ctx, tx, who.Person, ids)
}

// Attendance is how many came to the meetings of a time. People are counted
// once, however many meetings they came to; a guest whose address has been
// deleted counts once for each visit.
type Attendance struct {
	Meetings int // with somebody there
	Visits   int
	People   int
}

// Attended counts who was there between two instants, in all and by network.
func (s *Service) Attended(ctx context.Context, tx *db.Tx, from, to time.Time) (all Attendance, byNetwork map[string]Attendance, err error) {
	rows, err := attendance(ctx, tx, from, to)
	if err != nil {
		return all, nil, err
	}
	all, byNetwork = countAttendance(rows)
	return all, byNetwork, nil
}

// feedLimit is how far back a feed goes.
const feedLimit = 366 * 24 * time.Hour

// feed lists what a calendar feed shows: what is coming and was lately,
// cancelled meetings too.
func (s *Service) feed(ctx context.Context, tx *db.Tx, who authz.Actor, f Filter) ([]Listed, error) {
	if f.From.IsZero() {
		f.From = tx.Now.Add(-feedLimit)
	}
	f.Limit = 5000
	return s.listed(ctx, tx, who, f)
}

// NetworkFeed reads a network and the meetings of its calendar feed, those
// that everybody may see.
func (s *Service) NetworkFeed(ctx context.Context, slug string) (n network.Network, all []Listed, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if n, err = network.BySlug(ctx, tx, slug); err != nil {
			return err
		}
		if err := network.MaySee.Check(authz.Actor{}, n); err != nil {
			return fault.Missing(err)
		}
		all, err = s.feed(ctx, tx, authz.Actor{}, Filter{Networks: []string{n.ID}})
		return err
	})
	if err != nil {
		return n, nil, fmt.Errorf("feed of network %s: %w", slug, err)
	}
	return n, all, nil
}

// PersonalFeed reads the meetings of the person whose secret key it is, with
// the places they hold.
func (s *Service) PersonalFeed(ctx context.Context, key string) (mine []Mine, lang i18n.Lang, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		id, err := feedOwner(ctx, tx, ident.Hash(key))
		if errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		if lang, err = langOf(ctx, tx, id); err != nil {
			return err
		}
		after := tx.Now.Add(-feedLimit)
		ms, err := registeredTo(ctx, tx, id, after)
		if err != nil {
			return err
		}
		regs, err := s.Registration.OfPerson(ctx, tx, id, after)
		if err != nil {
			return err
		}
		for _, m := range ms {
			i := slices.IndexFunc(regs, func(r registration.Registration) bool { return r.Offering == m.ID && len(r.Open()) > 0 })
			if i >= 0 {
				mine = append(mine, Mine{Meeting: m, Registration: regs[i], Path: s.Registration.Link(regs[i].ID)})
			}
		}
		return nil
	})
	if err != nil {
		return nil, lang, fmt.Errorf("personal feed: %w", err)
	}
	return mine, lang, nil
}

// feedKeyOf is the key of a person's calendar. It is derived, so that the page
// can show it again; a new round makes a new one and ends the old.
func (s *Service) feedKeyOf(person string, round int) string {
	return s.Registration.Secret.KeyOf("calendar " + person + " " + strconv.Itoa(round))
}

// FeedKey is the key of one's own calendar feed, "" before one has asked for it.
func (s *Service) FeedKey(ctx context.Context, who authz.Actor) (key string, err error) {
	if !who.SignedIn() {
		return "", nil
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		round, err := feedRound(ctx, tx, who.Person)
		if err == nil && round > 0 {
			key = s.feedKeyOf(who.Person, round)
		}
		return err
	})
	if err != nil {
		return "", fmt.Errorf("calendar key: %w", err)
	}
	return key, nil
}

// NewFeedKey makes a new key for one's own calendar feed; the old one ends.
func (s *Service) NewFeedKey(ctx context.Context, who authz.Actor) error {
	if !who.SignedIn() {
		return fault.New(fault.SignIn, i18n.Text{})
	}
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		round, err := feedRound(ctx, tx, who.Person)
		if err != nil {
			return err
		}
		return putFeed(ctx, tx, who.Person, ident.Hash(s.feedKeyOf(who.Person, round+1)), round+1)
	})
	if err != nil {
		return fmt.Errorf("new calendar key: %w", err)
	}
	return nil
}

// withoutConvener are the meetings whose caller holds no role for them today.
func withoutConvener(ctx context.Context, tx *db.Tx, ms []Meeting) ([]Meeting, error) {
	var ids, scopes []string
	for _, m := range ms {
		ids = append(ids, networkIDs(m)...)
		scopes = append(scopes, m.ID)
		if m.Org != "" {
			scopes = append(scopes, m.Org)
		}
	}
	full, err := network.ByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	reach := map[string][]string{}
	for _, n := range full {
		reach[n.ID] = append([]string{n.ID}, n.Scopes()...)
		scopes = append(scopes, reach[n.ID]...)
	}
	holders, err := account.HoldersOf(ctx, tx, append([]string{"convener", "operator"}, conveningRoles...), append(scopes, ""), tx.Today())
	if err != nil {
		return nil, err
	}
	var orphans []Meeting
	for _, m := range ms {
		own := []string{"", m.ID, m.Org}
		for _, n := range m.Networks {
			own = append(own, reach[n.ID]...)
		}
		holds := slices.ContainsFunc(holders, func(h account.Holder) bool {
			return h.Person.ID == m.CreatedBy && slices.Contains(own, h.Grant.Scope)
		})
		if m.CreatedBy != "" && !holds {
			orphans = append(orphans, m)
		}
	}
	return orphans, nil
}
