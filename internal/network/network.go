// Package network is the heart of Parvi: the networks of organisation
// professionals, what they are for, who coordinates them, how one joins, and
// how many people there really are.
//
// A network is coordinated by one or several organisations, each with dates;
// its contact persons and leads are dated grants. Joining is open, by request,
// by invitation or by seat, and conditions inform and flag but never remove.
// A figure somebody has stated stays as it was stated, beside the counted one
// and never added to it. What a source says vaguely stays vague, and a network
// whose phase nobody has stated is not given one.
package network

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Kind is what sort of network it is.
type Kind string

// The kinds.
const (
	Profession           Kind = "profession"
	Region               Kind = "region"
	Theme                Kind = "theme"
	PatientOrganisations Kind = "patient_organisations"
	SmallOrganisations   Kind = "small_organisations"
	Newcomers            Kind = "newcomers"
	Leads                Kind = "leads"
	Other                Kind = "other"
)

// Kinds lists the kinds in the order of lists and forms.
var Kinds = [...]Kind{Profession, Region, Theme, PatientOrganisations, SmallOrganisations, Newcomers, Leads, Other}

// Known tells whether k is one of the kinds.
func (k Kind) Known() bool { return slices.Contains(Kinds[:], k) }

// Phase is where a network is in its life; "" when nobody has said.
type Phase string

// The phases.
const (
	Idea    Phase = "idea"
	Forming Phase = "forming"
	Active  Phase = "active"
	Fading  Phase = "fading"
	Resting Phase = "resting"
	Merged  Phase = "merged"
	Ended   Phase = "ended"
)

// Phases lists the phases in the order of life.
var Phases = [...]Phase{Idea, Forming, Active, Fading, Resting, Merged, Ended}

// Known tells whether p is one of the phases.
func (p Phase) Known() bool { return slices.Contains(Phases[:], p) }

// Over tells whether the network is no more: merged or ended.
func (p Phase) Over() bool { return p == Merged || p == Ended }

// Aim is what a network is there for; a network may have several.
type Aim string

// The aims.
const (
	Learning    Aim = "learning"
	Advocacy    Aim = "advocacy"
	Foresight   Aim = "foresight"
	PeerSupport Aim = "peer_support"
	Exchange    Aim = "exchange"
)

// Aims lists the aims.
var Aims = [...]Aim{Learning, PeerSupport, Exchange, Advocacy, Foresight}

// Known tells whether a is one of the aims.
func (a Aim) Known() bool { return slices.Contains(Aims[:], a) }

// Network is one network, without the lists that belong to it.
type Network struct {
	ID, Slug    string
	Name        i18n.Content
	Short       string // POTKA
	Kind        Kind
	Region      string // code
	Langs       []i18n.Lang
	Purpose     i18n.Content
	Goals       i18n.Content
	Aims        []Aim
	Enough      i18n.Content // what result is enough
	Structure   i18n.Content
	HowToJoin   i18n.Content
	Policy      space.Policy
	Visibility  space.Visibility // of the network's own page: public or members
	Published   bool
	Phase       Phase
	PhaseOn     civil.Date // when it was stated
	PhaseBy     string     // the person who stated it
	Founder     string
	Founded     civil.Vague
	FoundedHow  i18n.Content
	Answers     Answers
	Confirmed   Answers // as gone through with the members
	ConfirmedOn civil.Date
	Funder      i18n.Content
	FundingEnds civil.Date
	EndedOn     civil.Date // the last day, of a merged network too
	MergedInto  string
	Remarks     []i18n.Content
	Produced    i18n.Content // what has come out of it
	Source      string       // id of the source that stated it
	Version     int
	Created     time.Time
	Updated     time.Time

	// Coordinators are all organisations that coordinate or have coordinated;
	// scopes are those in force and everything above them, past those no longer.
	Coordinators []Coordination
	scopes       []string
	past         []string
}

// Space is the network as something to belong to.
func (n Network) Space() space.Ref { return Space(n.ID) }

// Space is the ref of the network with that id.
func Space(id string) space.Ref { return space.NewRef("network", id) }

// Over tells whether the network has ended or been merged by a day.
func (n Network) Over(on civil.Date) bool {
	if !n.EndedOn.IsZero() {
		return n.EndedOn.Before(on)
	}
	return n.Phase.Over()
}

// counts tells whether the network is counted at the end of a day: shown, and
// neither merged nor ended by then.
func (n Network) counts(on civil.Date) bool {
	if !n.EndedOn.IsZero() {
		return n.Published && n.EndedOn.After(on)
	}
	return n.Published && !n.Phase.Over()
}

// Joinable tells whether anybody can come in at all on a day.
func (n Network) Joinable(on civil.Date) bool { return n.Published && !n.Over(on) }

// Public tells whether anybody may read the network's page.
func (n Network) Public() bool { return n.Published && n.Visibility == space.Public }

// Speaks tells whether the network has said that it works in the language.
func (n Network) Speaks(l i18n.Lang) bool { return slices.Contains(n.Langs, l) }

// Scopes are the coordinating organisations in force and all above them: what
// grants must reach to manage the network.
func (n Network) Scopes() []string { return n.scopes }

// Role is what a coordinating organisation answers for.
type Role string

// The roles.
const (
	Lead   Role = "lead"
	Co     Role = "co"
	Funder Role = "funder"
)

// Roles lists the roles.
var Roles = [...]Role{Lead, Co, Funder}

// Known tells whether r is one of the roles.
func (r Role) Known() bool { return r == Lead || r == Co || r == Funder }

// Coordination is one organisation coordinating one network for a time.
type Coordination struct {
	ID       string
	Network  string
	Org      string
	Role     Role
	From, To civil.Date // zero: not told, still
}

// On tells whether the coordination is in force on a day. A funder pays but
// does not coordinate.
func (c Coordination) On(d civil.Date) bool {
	return (c.From.IsZero() || !d.Before(c.From)) && (c.To.IsZero() || !d.After(c.To))
}

// InForce are the coordinations in force on a day, leads first, as given.
func InForce(all []Coordination, on civil.Date) []Coordination {
	var now []Coordination
	for _, c := range all {
		if c.On(on) {
			now = append(now, c)
		}
	}
	slices.SortStableFunc(now, func(a, b Coordination) int {
		return slices.Index(Roles[:], a.Role) - slices.Index(Roles[:], b.Role)
	})
	return now
}

// MayWithdraw tells whether a coordination may end on a day: somebody else must
// coordinate on the day after, without a last day of their own, unless the
// network itself ends then.
func MayWithdraw(all []Coordination, id string, last civil.Date, n Network) bool {
	if !n.EndedOn.IsZero() && !n.EndedOn.After(last) {
		return true
	}
	next := last.AddDays(1)
	for _, c := range all {
		if c.ID == id || c.Role == Funder {
			continue
		}
		if c.On(next) && c.To.IsZero() {
			return true
		}
	}
	return false
}

// Question is one of the six questions of a founder.
type Question string

// The questions: the union of the two published versions (SOSTE's blog and
// Järjestöopas). They are asked again with the members at the first meeting.
const (
	BasicTask     Question = "task"
	WhoAreMembers Question = "members"
	Environment   Question = "environment"
	Competence    Question = "competence"
	Risks         Question = "opportunities"
	Upkeep        Question = "upkeep"
)

// Questions lists the questions in the order they are asked.
var Questions = [...]Question{BasicTask, WhoAreMembers, Environment, Competence, Risks, Upkeep}

// Answers are what was answered to the founder's questions.
type Answers map[Question]i18n.Content

// Complete tells whether every question has an answer.
func (a Answers) Complete() bool { return len(a.Missing()) == 0 }

// Missing are the questions without an answer.
func (a Answers) Missing() []Question {
	var missing []Question
	for _, q := range Questions {
		if a[q].Empty() {
			missing = append(missing, q)
		}
	}
	return missing
}

// FirstPhase is the phase of a network just founded: an idea until every
// question has an answer.
func FirstPhase(a Answers) Phase {
	if a.Complete() {
		return Forming
	}
	return Idea
}

// ChannelKind is what an outside channel is.
type ChannelKind string

// The kinds of channels.
const (
	FacebookGroup ChannelKind = "facebook_group"
	Innokyla      ChannelKind = "innokyla"
	MailingList   ChannelKind = "mailing_list"
	Feed          ChannelKind = "feed"
	Teams         ChannelKind = "teams"
	Howspace      ChannelKind = "howspace"
	Website       ChannelKind = "website"
	OtherChannel  ChannelKind = "other"
)

// ChannelKinds lists them.
var ChannelKinds = [...]ChannelKind{FacebookGroup, Innokyla, MailingList, Feed, Teams, Howspace, Website, OtherChannel}

// Known tells whether k is one of the kinds.
func (k ChannelKind) Known() bool { return slices.Contains(ChannelKinds[:], k) }

// Qualifier keeps the word with which a figure was stated.
type Qualifier string

// The qualifiers; "" is an exact figure.
const (
	Exactly Qualifier = ""
	About   Qualifier = "about"
	Over    Qualifier = "over"
	AtLeast Qualifier = "at_least"
)

// Qualifiers lists them.
var Qualifiers = [...]Qualifier{Exactly, About, Over, AtLeast}

// Known tells whether q is one of the qualifiers.
func (q Qualifier) Known() bool { return slices.Contains(Qualifiers[:], q) }

// Amount is a number with the word it was stated with.
type Amount struct {
	Value     int
	Qualifier Qualifier
}

// Stated tells whether there is an amount at all.
func (a Amount) Stated() bool { return a.Value > 0 }

// Channel is a place outside where the network also lives. Its members are
// never counted as the network's.
type Channel struct {
	ID         string
	Network    string
	Kind       ChannelKind
	Title      i18n.Content
	URL        string
	Discussion bool // the discussion lives there
	Counts     []ChannelCount
}

// Latest is the channel's newest member count.
func (c Channel) Latest() (ChannelCount, bool) {
	if len(c.Counts) == 0 {
		return ChannelCount{}, false
	}
	return slices.MaxFunc(c.Counts, func(a, b ChannelCount) int {
		return strings.Compare(a.AsOf.String(), b.AsOf.String())
	}), true
}

// ChannelCount is how many members a channel had on a day.
type ChannelCount struct {
	Amount
	AsOf civil.Date
}

// PastMeeting is a meeting that a source states, as vaguely as it states it.
// Times is how many there were, where the source counts instead of naming.
type PastMeeting struct {
	ID       string
	Network  string
	When     civil.Vague
	Mode     string // onsite, remote, hybrid or ""
	Times    Amount
	Attended Amount
	Remark   i18n.Content
	Source   string
}

// Plan is how many meetings a year was planned to have.
type Plan struct{ Year, Meetings int }

// Figure is a number that somebody has stated about a network, or about the
// networks of an organisation.
type Figure struct {
	ID      string
	Network string
	Org     string
	What    i18n.Content
	Amount
	AsOf   civil.Vague
	Note   i18n.Content
	Source string
}

// FormerName is a name the network had, and the last day it had it.
type FormerName struct {
	Name  i18n.Content
	Until civil.Vague
}

// Reserved are addresses that no network may have: mailboxes with a meaning of
// their own, and pages beside the networks.
var Reserved = []string{"reply", "bounce", "postmaster", "abuse", "vinkki", "tipsa", "tips", "new", "figures", "export", "map", "year", "pulse", "statistics", "settings"}

// SlugOf is the address made from a name, "" when it has no letters.
func SlugOf(name i18n.Content) string {
	for _, l := range [...]i18n.Lang{i18n.FI, i18n.SV, i18n.EN} {
		if s := i18n.Slug(name.Own(l)); s != "" {
			return s
		}
	}
	return ""
}

// SlugFor is the first free address for a name: the slug itself, or with a
// number after it.
func SlugFor(base string, taken func(string) bool) string {
	if base == "" {
		base = "verkosto"
	}
	slug := base
	for i := 2; slices.Contains(Reserved, slug) || taken(slug); i++ {
		slug = base + "-" + strconv.Itoa(i)
	}
	return slug
}
