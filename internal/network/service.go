package network

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/place"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

// Service keeps the networks.
type Service struct {
	DB     *db.DB
	People *person.Service
	// ReplyAt is the address that takes replies to the mail of a key; nil: nobody
	// takes any.
	ReplyAt func(key string) string
	// BaseURL is what links in mails and feeds begin with.
	BaseURL string
	// NextMeetings are the meetings to come of each network, soonest first; with
	// public only those anybody may see. nil: there are no meetings here.
	NextMeetings func(ctx context.Context, tx *db.Tx, networks []string, public bool) (map[string][]Meeting, error)
	// YearMeetings are the published meetings of a year of each network, held and
	// to come, earliest first.
	YearMeetings func(ctx context.Context, tx *db.Tx, networks []string, year int) (map[string][]Meeting, error)
	// Reconvene are meetings to come that nobody in force convenes any more: what
	// waits when an organisation has withdrawn.
	Reconvene func(ctx context.Context, tx *db.Tx, networks []string) (map[string][]Meeting, error)
	// DefaultMail is the mail somebody wants of networks they join from now on,
	// "" for what is usual; nil: nobody has said.
	DefaultMail func(ctx context.Context, tx *db.Tx, person string) (space.Mail, error)
	// Duties are what other features lay on the desk of somebody who answers for
	// these networks.
	Duties []func(ctx context.Context, tx *db.Tx, who authz.Actor, networks []string) ([]Duty, error)
	// NameOf is what a space within a network is called; nil: there are none.
	NameOf func(ctx context.Context, tx *db.Tx, ref space.Ref) (i18n.Content, error)
	// OnPublished hear in the same transaction that a network is to be seen.
	OnPublished []func(ctx context.Context, tx *db.Tx, who authz.Actor, n Network) error
	// Beside are lists that stand under the directory, of what is not a network;
	// nil is nothing.
	Beside []func(ctx context.Context, p ui.Page) (templ.Component, error)
	// Links lead from the directory to what networks have made together.
	Links []ui.MenuItem
	// NewMeeting is the path at which a meeting of the network is called, "" for none.
	NewMeeting func(n Network) string
	// OnPublic is what other features show everybody on a network's page: who
	// changes what visitors see there calls Touch. OnPage, OnNew and OnDesk are
	// what they show those who have signed in, on that page, beside the form of a
	// new one, and on the desk.
	OnPublic, OnPage, OnNew, OnDesk []Slot
	// Parts are what other features keep of a network, in the order of their tabs.
	Parts []Part

	directory db.Memo[*directory]
	counts    db.Memo[*counts]
	whole     atomic.Pointer[whole]
	pages     db.Memos[*public]
}

// Facts are what is said of a network and may be changed at will.
type Facts struct {
	Name        i18n.Content
	Short       string
	Kind        Kind
	Region      string
	Langs       []i18n.Lang
	Purpose     i18n.Content
	Goals       i18n.Content
	Aims        []Aim
	Enough      i18n.Content
	Structure   i18n.Content
	HowToJoin   i18n.Content
	Policy      space.Policy
	Visibility  space.Visibility
	Founded     civil.Vague
	FoundedHow  i18n.Content
	Funder      i18n.Content
	FundingEnds civil.Date
}

// FactsOf are the facts of a network, to be changed.
func FactsOf(n Network) Facts {
	return Facts{
		Name: n.Name, Short: n.Short, Kind: n.Kind, Region: n.Region, Langs: n.Langs, Purpose: n.Purpose, Goals: n.Goals,
		Aims: n.Aims, Enough: n.Enough, Structure: n.Structure, HowToJoin: n.HowToJoin, Policy: n.Policy, Visibility: n.Visibility,
		Founded: n.Founded, FoundedHow: n.FoundedHow, Funder: n.Funder, FundingEnds: n.FundingEnds,
	}
}

func (n *Network) set(f Facts) {
	n.Name, n.Short, n.Kind, n.Region, n.Langs, n.Purpose, n.Goals = f.Name, f.Short, f.Kind, f.Region, f.Langs, f.Purpose, f.Goals
	n.Aims, n.Enough, n.Structure, n.HowToJoin, n.Policy, n.Visibility = f.Aims, f.Enough, f.Structure, f.HowToJoin, f.Policy, f.Visibility
	n.Founded, n.FoundedHow, n.Funder, n.FundingEnds = f.Founded, f.FoundedHow, f.Funder, f.FundingEnds
}

// Limits of texts, in characters.
const (
	maxName = 200
	maxText = 4000
)

// check mends what can be mended and says what cannot.
func (f Facts) check() (Facts, error) {
	var faults fault.Fields
	if f.Name.Empty() {
		faults.Add("name", msgNameMissing)
	}
	tooLong(&faults, "name", f.Name, maxName)
	for name, c := range map[string]i18n.Content{"purpose": f.Purpose, "goals": f.Goals, "enough": f.Enough,
		"structure": f.Structure, "how_to_join": f.HowToJoin, "founded_how": f.FoundedHow, "funder": f.Funder} {
		tooLong(&faults, name, c, maxText)
	}
	if len([]rune(f.Short)) > 40 {
		faults.Add("short", msgTooLong.Fill("max", 40))
	}
	if !f.Kind.Known() {
		faults.Add("kind", msgKindMissing)
	}
	if f.Kind == Region && f.Region == "" {
		faults.Add("region", msgRegionMissing)
	}
	if f.Region != "" {
		if _, ok := place.RegionByCode(f.Region); !ok {
			faults.Add("region", msgRegionUnknown)
		}
	}
	if f.Policy == "" {
		f.Policy = space.OnRequest
	}
	if !f.Policy.Known() {
		faults.Add("join_policy", msgPolicyUnknown)
	}
	if f.Visibility == "" {
		f.Visibility = space.Public
	}
	if f.Visibility != space.Public && f.Visibility != space.Members {
		faults.Add("visibility", msgVisibilityUnknown)
	}
	f.Langs = slices.DeleteFunc(slices.Clone(i18n.Langs[:]), func(l i18n.Lang) bool { return !slices.Contains(f.Langs, l) })
	f.Aims = slices.DeleteFunc(slices.Clone(Aims[:]), func(a Aim) bool { return !slices.Contains(f.Aims, a) })
	return f, faults.Err()
}

func tooLong(faults *fault.Fields, field string, c i18n.Content, limit int) {
	for _, l := range c.Langs() {
		if len([]rune(c.Own(l))) > limit {
			faults.Add(field, msgTooLong.Fill("max", limit))
			return
		}
	}
}

// New is a network to be made: by a founder, or from what a source states.
type New struct {
	Facts
	Slug         string // "" to have one made from the name
	Answers      Answers
	Draft        bool // not to be shown to others yet
	Coordinators []Coordination
	Channels     []Channel
	Conditions   []Condition
	Themes       []i18n.Content
	Plans        []Plan
	Meetings     []PastMeeting
	Remarks      []i18n.Content
	Produced     i18n.Content
	FormerNames  []FormerName
	Contacts     []Appointment
	// Stated is a network entered from a source: it has the phase the source
	// states, or none. A founded one begins as an idea or being born.
	Stated  bool
	Phase   Phase
	PhaseOn civil.Date
	EndedOn civil.Date
	Source  string    // id of an org.Source
	Since   time.Time // when the record was made, for seeds; zero: now
}

// Create makes a network with all that belongs to it. It joins a transaction:
// an import makes many, or none.
func Create(ctx context.Context, tx *db.Tx, who authz.Actor, in New) (Network, error) {
	facts, err := in.Facts.check()
	if err != nil {
		return Network{}, err
	}
	if err := checkCoordinators(in.Coordinators); err != nil {
		return Network{}, err
	}
	for _, c := range in.Conditions {
		if err := c.Check(); err != nil {
			return Network{}, err
		}
	}
	if err := mayFound(ctx, tx, who, in.Coordinators); err != nil {
		return Network{}, err
	}
	n := Network{ID: tx.NewID(), Published: !in.Draft, Founder: who.Person, Answers: in.Answers, Remarks: in.Remarks,
		Produced: in.Produced, EndedOn: in.EndedOn, Source: in.Source, Version: 1, Created: tx.Now, Updated: tx.Now}
	n.set(facts)
	if !in.Since.IsZero() {
		n.Created, n.Updated = in.Since, in.Since
	}
	n.Phase, n.PhaseOn = in.Phase, in.PhaseOn
	if !in.Stated && n.Phase == "" {
		n.Phase, n.PhaseOn, n.PhaseBy = FirstPhase(in.Answers), tx.Today(), who.Person
	}
	if n.Phase != "" && !n.Phase.Known() {
		return Network{}, fault.FieldErr("phase", msgPhaseUnknown)
	}
	if n.Slug, err = chooseSlug(ctx, tx, in.Slug, n.Name, n.ID); err != nil {
		return Network{}, err
	}
	if err := insertNetwork(ctx, tx, n); err != nil {
		return Network{}, err
	}
	if err := insertParts(ctx, tx, n.ID, in); err != nil {
		return Network{}, err
	}
	if err := touch(ctx, tx, n); err != nil {
		return Network{}, err
	}
	if err := audit.Record(ctx, tx, who, "network.create", string(n.Space()), map[string]string{"slug": n.Slug}); err != nil {
		return Network{}, err
	}
	for _, a := range in.Contacts {
		if err := AppointPerson(ctx, tx, who, n, a); err != nil {
			return Network{}, err
		}
	}
	list := []Network{n}
	err = withCoordinators(ctx, tx, list)
	return list[0], err
}

// insertParts writes the lists that belong to a new network.
func insertParts(ctx context.Context, tx *db.Tx, id string, in New) error {
	for _, c := range in.Coordinators {
		c.ID, c.Network = tx.NewID(), id
		if err := insertCoordination(ctx, tx, c); err != nil {
			return err
		}
	}
	for i, c := range in.Channels {
		c.ID, c.Network = tx.NewID(), id
		if err := insertChannel(ctx, tx, c, i); err != nil {
			return err
		}
		for _, k := range c.Counts {
			if err := insertChannelCount(ctx, tx, c.ID, k); err != nil {
				return err
			}
		}
	}
	for i := range in.Conditions {
		in.Conditions[i].ID = ""
	}
	if err := replaceConditions(ctx, tx, id, in.Conditions); err != nil {
		return err
	}
	if err := replaceThemes(ctx, tx, id, in.Themes); err != nil {
		return err
	}
	for _, p := range in.Plans {
		if err := setPlan(ctx, tx, id, p); err != nil {
			return err
		}
	}
	for _, m := range in.Meetings {
		m.ID, m.Network = tx.NewID(), id
		if m.Times.Value == 0 {
			m.Times.Value = 1
		}
		if err := insertPastMeeting(ctx, tx, m); err != nil {
			return err
		}
	}
	for _, f := range in.FormerNames {
		if err := insertName(ctx, tx, id, f.Name, f.Until.String()); err != nil {
			return err
		}
	}
	return nil
}

func checkCoordinators(list []Coordination) error {
	if !slices.ContainsFunc(list, func(c Coordination) bool { return c.Role != Funder }) {
		return fault.FieldErr("coordinators", msgCoordinatorMissing)
	}
	for _, c := range list {
		if !c.Role.Known() {
			return fault.FieldErr("coordinators", msgRoleUnknown)
		}
		if !c.From.IsZero() && !c.To.IsZero() && c.To.Before(c.From) {
			return fault.FieldErr("coordinators", msgToBeforeFrom)
		}
	}
	return nil
}

// mayFound checks that the actor may act for one of the coordinators.
func mayFound(ctx context.Context, tx *db.Tx, who authz.Actor, list []Coordination) error {
	if who.IsSystem() || who.Operator() {
		return nil
	}
	var first error
	for _, c := range list {
		if c.Role == Funder {
			continue
		}
		scopes, err := org.Scopes(ctx, tx, c.Org)
		if err != nil {
			return err
		}
		err = MayFound.Check(who, scopes)
		if err == nil {
			return nil
		}
		if first == nil {
			first = err
		}
	}
	return first
}

// chooseSlug is the wanted address, or the first free one made from the name.
func chooseSlug(ctx context.Context, tx *db.Tx, wanted string, name i18n.Content, id string) (string, error) {
	if wanted != "" {
		taken, err := slugTaken(ctx, tx, wanted, id)
		switch {
		case err != nil:
			return "", err
		case wanted != i18n.Slug(wanted):
			return "", fault.FieldErr("slug", msgSlugLetters)
		case slices.Contains(Reserved, wanted):
			return "", fault.FieldErr("slug", msgSlugReserved)
		case taken:
			return "", fault.FieldErr("slug", msgSlugTaken)
		}
		return wanted, nil
	}
	var failed error
	slug := SlugFor(SlugOf(name), func(s string) bool {
		taken, err := slugTaken(ctx, tx, s, id)
		failed = errors.Join(failed, err)
		return taken && failed == nil
	})
	return slug, failed
}

// touch tells the caches that a network's page and the directory changed.
func touch(ctx context.Context, tx *db.Tx, n Network) error {
	return tx.Touch(ctx, "networks", string(n.Space()), "network:"+n.Slug)
}

// Found is a network founded by somebody, with what they answered so far.
func (s *Service) Found(ctx context.Context, who authz.Actor, in New) (Network, error) {
	var n Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if !who.SignedIn() && !who.IsSystem() {
			return fault.New(fault.SignIn, i18n.Text{})
		}
		for i, c := range in.Coordinators {
			id, err := organisation(ctx, tx, c.Org)
			if err != nil {
				return err
			}
			in.Coordinators[i].Org = id
		}
		if len(in.Coordinators) == 0 {
			id, err := ownOrganisation(ctx, tx, who)
			if err != nil {
				return err
			}
			in.Coordinators = []Coordination{{Org: id, Role: Lead, From: tx.Today()}}
		}
		again, err := sameNetwork(ctx, tx, who.Person, in.Name, tx.Now.Add(-twice))
		if err != nil {
			return err
		}
		if again != "" && in.Slug == "" {
			n, err = byID(ctx, tx, again)
			return err // the button was pressed twice
		}
		n, err = Create(ctx, tx, who, in)
		return err
	}, db.Alone("found "+who.Person))
	if err != nil {
		return Network{}, fmt.Errorf("found network: %w", err)
	}
	return n, nil
}

func (s *Service) today() civil.Date { return civil.DateOf(s.DB.Now()) }

// AddStatedFigure keeps a figure somebody has stated: about one network, or
// with none about the networks of an organisation.
func AddStatedFigure(ctx context.Context, tx *db.Tx, who authz.Actor, f Figure) (Figure, error) {
	var faults fault.Fields
	if f.What.Empty() {
		faults.Add("what", msgWhatMissing)
	}
	if f.Value < 0 || f.Value > 1_000_000_000 {
		faults.Add("value", msgValueNumber)
	}
	if !f.Qualifier.Known() {
		faults.Add("qualifier", msgQualifierUnknown)
	}
	if f.AsOf.Year == 0 {
		faults.Add("as_of", msgAsOfMissing)
	}
	if err := faults.Err(); err != nil {
		return f, err
	}
	f.ID = tx.NewID()
	if err := insertFigure(ctx, tx, f); err != nil {
		return f, err
	}
	topics := []string{"networks"}
	if f.Network != "" {
		n, err := ByID(ctx, tx, f.Network)
		if err != nil {
			return f, err
		}
		topics = append(topics, string(n.Space()), "network:"+n.Slug)
	}
	if err := tx.Touch(ctx, topics...); err != nil {
		return f, err
	}
	return f, audit.Record(ctx, tx, who, "network.figure", "figure:"+f.ID, nil)
}
