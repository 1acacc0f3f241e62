// Package life is what happens to a network over time. It measures the signs
// of life from what really happened, proposes a change of phase with its
// reasons in words, and leaves the word to a person. A network is renewed, put
// to rest until a day of review, merged into another or ended in guided steps:
// nobody is moved without having been asked, mail stops, history stays. The
// year of networks is planned with placeholders and laid side by side, and
// when somebody goes the hand-over writes itself.
//
// It stands beside network rather than in it: all of it is read from networks,
// meetings and entries, and a network needs none of it.
package life

import (
	"slices"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Settings are the thresholds of the networks of one organisation. The usual
// ones are ours; no source states any.
type Settings struct {
	ActiveMeetings int    `json:"active_meetings"` // held in twelve months, for a network to be active
	QuietMonths    int    `json:"quiet_months"`    // without a meeting, and none dated: a sign that weighs as two
	FallingRow     int    `json:"falling_row"`     // meetings in a row with fewer people each time
	SilentPosts    int    `json:"silent_posts"`    // from how many posts it tells that only the leads write
	FadingSigns    int    `json:"fading_signs"`    // signs that make a network fading
	AnswerDays     int    `json:"answer_days"`     // to answer a proposal in, before it is everybody's
	AgainMonths    int    `json:"again_months"`    // until what was declined is proposed again
	FundingMonths  int    `json:"funding_months"`  // ahead of the end of funding to warn
	MergeDays      int    `json:"merge_days"`      // to answer in when networks merge
	Silent         Answer `json:"silent"`          // what no answer means then
	ClashShare     int    `json:"clash_share"`     // percent of the smaller network's members in both, for a clash
	ClashDays      int    `json:"clash_days"`      // meetings within so many days of each other
	ExportMonths   int    `json:"export_months"`   // after the end that coordinators may take all of it out
}

// Usual are the thresholds where nobody has set others.
var Usual = Settings{ActiveMeetings: 2, QuietMonths: 9, FallingRow: 3, SilentPosts: 5, FadingSigns: 2, AnswerDays: 30, AgainMonths: 6,
	FundingMonths: 6, MergeDays: 14, Silent: Stay, ClashShare: 20, ClashDays: 2, ExportMonths: 12}

// bounds are what each number may be.
var bounds = []struct {
	field    string
	of       func(*Settings) *int
	min, max int
}{
	{"active_meetings", func(s *Settings) *int { return &s.ActiveMeetings }, 1, 12},
	{"quiet_months", func(s *Settings) *int { return &s.QuietMonths }, 1, 36},
	{"falling_row", func(s *Settings) *int { return &s.FallingRow }, 2, 10},
	{"silent_posts", func(s *Settings) *int { return &s.SilentPosts }, 1, 100},
	{"fading_signs", func(s *Settings) *int { return &s.FadingSigns }, 1, 5},
	{"answer_days", func(s *Settings) *int { return &s.AnswerDays }, 1, 120},
	{"again_months", func(s *Settings) *int { return &s.AgainMonths }, 1, 36},
	{"funding_months", func(s *Settings) *int { return &s.FundingMonths }, 1, 24},
	{"merge_days", func(s *Settings) *int { return &s.MergeDays }, 10, 120},
	{"clash_share", func(s *Settings) *int { return &s.ClashShare }, 1, 100},
	{"clash_days", func(s *Settings) *int { return &s.ClashDays }, 0, 31},
	{"export_months", func(s *Settings) *int { return &s.ExportMonths }, 1, 120},
}

// Check tells what of the settings cannot be.
func (s Settings) Check() error {
	var faults fault.Fields
	for _, b := range bounds {
		if n := *b.of(&s); n < b.min || n > b.max {
			faults.Add(b.field, msgBounds.Fill("min", b.min, "max", b.max))
		}
	}
	if s.Silent != Stay && s.Silent != ToFollow {
		faults.Add("silent", msgSilentUnknown)
	}
	return faults.Err()
}

// filled are the settings with the usual ones where none stands.
func (s Settings) filled() Settings {
	for _, b := range bounds {
		if n := b.of(&s); *n == 0 && b.min > 0 {
			*n = *b.of(&Usual)
		}
	}
	if s.Silent == "" {
		s.Silent = Usual.Silent
	}
	return s
}

// Signs are what a network's life is judged by: sums over the network, nothing
// about anybody in particular.
type Signs struct {
	Today    civil.Date
	Known    civil.Date // the first day the network is known to have been there
	Meetings int        // held in the last twelve months
	Last     civil.Date // of the last one; zero: none is known
	Next     civil.Date // the next one dated; zero: none is
	Attended []int      // of the meetings held where it was counted, oldest first
	Posts    int        // written in the last twelve months
	Authors  int        // by how many people
	ByLeads  int        // of the posts, by leads and contact persons
	Contact  bool       // there is a contact person
	Members  int
	Joined   int // in the last twelve months
	Left     int
}

// Sign is one reason, with what it is told with.
type Sign string

// The signs.
const (
	Quiet     Sign = "quiet"     // no meeting for a long time, none dated
	Falling   Sign = "falling"   // attendance falling meeting by meeting
	LeadsOnly Sign = "leads"     // only the leads write
	NoContact Sign = "contact"   // nobody to ask
	Leaving   Sign = "leaving"   // more leave than join
	Meeting   Sign = "meeting"   // meetings are held
	Ahead     Sign = "dated"     // the next one is dated
	Writing   Sign = "writing"   // several people write
	Restarted Sign = "restarted" // meetings in spite of a rest
)

// Reason is a sign with its numbers.
type Reason struct {
	Sign    Sign       `json:"sign"`
	N       int        `json:"n,omitempty"`
	Of      int        `json:"of,omitempty"`
	Day     civil.Date `json:"day,omitzero"`
	Numbers []int      `json:"numbers,omitempty"`
}

// weight is how much a reason counts towards fading.
func (r Reason) weight() int {
	if r.Sign == Quiet {
		return 2
	}
	return 1
}

// Fading are the signs that a network is fading.
func (s Signs) Fading(set Settings) []Reason {
	var list []Reason
	if quiet := s.Today.AddMonths(-set.QuietMonths); s.Next.IsZero() {
		switch {
		case !s.Last.IsZero() && !s.Last.After(quiet):
			list = append(list, Reason{Sign: Quiet, N: monthsBetween(s.Last, s.Today), Day: s.Last})
		case s.Last.IsZero() && !s.Known.IsZero() && !s.Known.After(quiet):
			list = append(list, Reason{Sign: Quiet, N: monthsBetween(s.Known, s.Today)})
		}
	}
	if last := s.lastAttended(set.FallingRow); fallingRow(last, set.FallingRow) {
		list = append(list, Reason{Sign: Falling, Numbers: last})
	}
	if s.Posts >= set.SilentPosts && s.ByLeads == s.Posts {
		list = append(list, Reason{Sign: LeadsOnly, N: s.Posts})
	}
	if !s.Contact {
		list = append(list, Reason{Sign: NoContact})
	}
	if s.Left > s.Joined && s.Left >= small {
		list = append(list, Reason{Sign: Leaving, N: s.Left, Of: s.Joined})
	}
	return list
}

// lastAttended are the last counted attendances.
func (s Signs) lastAttended(n int) []int {
	return slices.Clone(s.Attended[max(0, len(s.Attended)-n):])
}

func fallingRow(list []int, n int) bool {
	if len(list) < n {
		return false
	}
	for i := 1; i < len(list); i++ {
		if list[i] >= list[i-1] {
			return false
		}
	}
	return true
}

func monthsBetween(from, to civil.Date) int {
	n := (to.Year-from.Year)*12 + int(to.Month) - int(from.Month)
	if to.Day < from.Day {
		n--
	}
	return max(n, 0)
}

// Active are the signs that a network is active, whole or none.
func (s Signs) Active(set Settings) []Reason {
	if s.Meetings < set.ActiveMeetings || s.Next.IsZero() {
		return nil
	}
	list := []Reason{{Sign: Meeting, N: s.Meetings}, {Sign: Ahead, Day: s.Next}}
	if s.Authors >= small {
		list = append(list, Reason{Sign: Writing, N: s.Authors})
	}
	return list
}

// Propose is the phase the signs speak for, with the reasons; false when they
// speak for none but the one it has. A network whose phase nobody has stated
// gets no proposal, nor does one that is over or only an idea: an idea waits
// for its questions, not for a measure.
func Propose(now network.Phase, s Signs, set Settings) (network.Phase, []Reason, bool) {
	fading := s.Fading(set)
	weight := 0
	for _, r := range fading {
		weight += r.weight()
	}
	active := s.Active(set)
	switch now {
	case network.Forming, network.Active:
		if weight >= set.FadingSigns {
			return network.Fading, fading, true
		}
		if now == network.Forming && active != nil {
			return network.Active, active, true
		}
	case network.Fading:
		if active != nil && weight < set.FadingSigns {
			return network.Active, active, true
		}
	case network.Resting:
		if active != nil {
			return network.Active, append([]Reason{{Sign: Restarted}}, active...), true
		}
	}
	return "", nil, false
}

// ProposalState is what became of a proposal.
type ProposalState string

// The states. A proposal lapses when its signs are gone before anybody has
// answered, or somebody has said another phase meanwhile.
const (
	Open      ProposalState = "open"
	Confirmed ProposalState = "confirmed"
	Declined  ProposalState = "declined"
	Lapsed    ProposalState = "lapsed"
)

// Proposal is a change of phase that waits for a person.
type Proposal struct {
	ID         string
	Network    string
	Was, Phase network.Phase
	Reasons    []Reason
	State      ProposalState
	Made       int64
	Due        civil.Date // answered by then, or the task is everybody's
	AnsweredBy string
	AnsweredAt int64
	Reason     string
}

// Overdue tells whether the time to answer has passed.
func (p Proposal) Overdue(today civil.Date) bool { return p.State == Open && today.After(p.Due) }

// Hushed tells whether a declined proposal keeps the same from being proposed
// again on a day.
func (p Proposal) Hushed(phase network.Phase, answered, today civil.Date, set Settings) bool {
	return p.State == Declined && p.Phase == phase && answered.AddMonths(set.AgainMonths).After(today)
}

// Answer is what somebody wants to happen to their membership when networks
// merge.
type Answer string

// The answers; "" is none.
const (
	ToMember Answer = "member"
	ToFollow Answer = "follower"
	Stay     Answer = "none"
)

// Answers lists them.
var Answers = [...]Answer{ToMember, ToFollow, Stay}

// Known tells whether a is one of the answers.
func (a Answer) Known() bool { return slices.Contains(Answers[:], a) }

// MergeState is where a merging is.
type MergeState string

// The states. Asked waits for the other network's yes; agreed is announced.
const (
	MergeAsked     MergeState = "asked"
	MergeAgreed    MergeState = "agreed"
	MergeMoving    MergeState = "moving"
	MergeDone      MergeState = "done"
	MergeWithdrawn MergeState = "withdrawn"
)

// Live tells whether the merging is still to be done.
func (s MergeState) Live() bool { return s == MergeAsked || s == MergeAgreed || s == MergeMoving }

// Merge is one network becoming part of another on a day.
type Merge struct {
	ID, Network, Into string
	On                civil.Date // the first day it is part of the other
	AnswerBy          civil.Date // the last day to answer
	Silent            Answer     // what no answer means
	Note              i18n.Content
	State             MergeState
	AnnouncedBy       string
	AgreedBy          string
	Done              int64
}

// Remind is the day those who have not answered are asked again.
func (m Merge) Remind() civil.Date { return m.AnswerBy.AddDays(-7) }

// Open tells whether an answer still counts on a day.
func (m Merge) Open(today civil.Date) bool {
	return m.State == MergeAgreed && !today.After(m.AnswerBy)
}

// Means is what an answer comes to for somebody: their own word, else what no
// answer means.
func (m Merge) Means(a Answer) Answer {
	if a == "" {
		return m.Silent
	}
	return a
}

// small is under how many people a number would tell of a person.
const small = 5

// Hide is a count of people as it may be shown: one that is small enough to
// tell of a person is not.
func Hide(n int) (shown int, hidden bool) {
	if n > 0 && n < small {
		return 0, true
	}
	return n, false
}
