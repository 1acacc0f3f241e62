// Package support keeps the rules of study centres as data and calculates the
// support of a course or a group by them.
//
// A rule set is one centre's rules for one kind of training and some years,
// each value with its source. Rules and facts give a Result: the sum, every
// ceiling and the one that bound, all reasons for a refusal, what was cut,
// what was not checked, and an explanation in three languages that a
// treasurer can follow. The calculation is exact and pure; money is rounded
// once, at the end. A decision keeps its facts, its rule set's version and
// hash, and its result, and recomputes to the same cent years later.
package support

import (
	"slices"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/money"
)

// The kinds of training, as facts and rule sets name them.
const (
	Course  = "course"
	Lecture = "lecture"
	Group   = "group"
)

// Kinds are all of them.
var Kinds = []string{Course, Lecture, Group}

// Limits of what may be entered; within them every sum stays exact.
const (
	maxCosts                 = money.Cents(10_000_000_000) // 100 million euros
	maxHours                 = 20_000 * decimalUnit
	maxPeople                = 1_000_000
	maxAge                   = 125
	maxLines                 = 1_000
	maxGroups                = 200
	maxSession               = 24 * time.Hour
	hoursOfADay              = 32 // 24 hours of 60 minutes in hours of 45
	maxMinutes               = 100_000
	maxWord                  = 60
	earliestYear, latestYear = 1990, 2100
)

// Facts are what the support of one course or group is calculated from. All
// but Kind and one of Hours and Sessions may be left out; what is left out is
// not checked, and the result says so. Their JSON is that of the API.
type Facts struct {
	Rules  string `json:"rules,omitempty" doc:"rule-set id; else centre, kind and scheme with the year of ends choose it"`
	Centre string `json:"centre,omitempty" doc:"sivis, ksl, …"`
	Kind   string `json:"kind" enum:"course,lecture,group"`
	Scheme string `json:"scheme,omitempty" doc:"target, immigrant; none by default"`

	Starts      civil.Date `json:"starts,omitzero" required:"false"`
	Ends        civil.Date `json:"ends,omitzero" required:"false"`
	SubmittedOn civil.Date `json:"submitted_on,omitzero" required:"false"`
	ReportedOn  civil.Date `json:"reported_on,omitzero" required:"false"`

	Hours          *Decimal  `json:"hours,omitempty" doc:"teaching hours as the rule set counts them; not together with sessions"`
	Sessions       []Session `json:"sessions,omitzero" required:"false"`
	PlannedHours   *Decimal  `json:"planned_hours,omitempty"`
	HoursAvailable *Decimal  `json:"hours_available,omitempty" doc:"what the quota still holds"`
	Used           *Used     `json:"used_this_year,omitempty"`

	Participants *Participants `json:"participants,omitempty"`
	Meetings     *int          `json:"meetings,omitempty"`
	LeaderAge    *int          `json:"leader_age,omitempty"`

	Costs          []Cost       `json:"costs,omitzero" required:"false"`
	Income         *money.Cents `json:"income,omitempty" doc:"fees and other income of the training"`
	ParticipantFee *money.Cents `json:"participant_fee,omitempty" doc:"fee per person"`

	MemberClass   string       `json:"member_class,omitempty" enum:"member,other"`
	Channel       string       `json:"channel,omitempty" enum:"electronic,paper"`
	TrainerPaidBy string       `json:"trainer_paid_by,omitempty" enum:"organiser,centre"`
	Subject       string       `json:"subject,omitempty"`
	Grounds       []string     `json:"grounds,omitzero" required:"false" doc:"words that raised rates look at; unknown ones have no effect"`
	DecidedRate   *money.Cents `json:"decided_rate,omitempty" doc:"where the centre decides the rate per application"`
	Facts         Flags        `json:"facts,omitzero" required:"false"`
}

// Used is what the organiser has been supported with in the year before.
type Used struct {
	Hours  *Decimal     `json:"hours,omitempty"`
	Amount *money.Cents `json:"amount,omitempty"`
}

// Participants are counts of people; Ages at the rule set's reference date.
type Participants struct {
	Total         *int  `json:"total,omitempty"`
	Planned       *int  `json:"planned,omitempty"`
	UnderMinAge   *int  `json:"under_min_age,omitempty"`
	InTargetGroup *int  `json:"in_target_group,omitempty"`
	Ages          []int `json:"ages,omitzero" required:"false"`
	SpecialGroup  *bool `json:"special_group,omitempty"`
}

// Cost is one line of costs.
type Cost struct {
	Category         string      `json:"category"`
	Amount           money.Cents `json:"amount"`
	PaidBy           string      `json:"paid_by,omitempty" enum:"organiser,participant" doc:"organiser by default"`
	TiedToTopic      bool        `json:"tied_to_topic,omitempty"`
	CalculationSheet bool        `json:"calculation_sheet,omitempty"`
}

// Flags are yes or no; nil is not given.
type Flags struct {
	OtherPublicFunding *bool `json:"other_public_funding,omitempty"`
	SeparateBooks      *bool `json:"separate_books,omitempty"`
	EUFunding          *bool `json:"eu_funding,omitempty"`
	VATLiable          *bool `json:"vat_liable,omitempty"`
	SoldToCompany      *bool `json:"sold_to_company,omitempty"`
	Qualifying         *bool `json:"qualifying,omitempty"`
	OutsideMission     *bool `json:"outside_mission,omitempty"`
	Abroad             *bool `json:"abroad,omitempty"`
	StudyTrip          *bool `json:"study_trip,omitempty"`
	Election           *bool `json:"election,omitempty"`
	Business           *bool `json:"business,omitempty"`
	SecondCentre       *bool `json:"second_centre,omitempty"`
	Informed           *bool `json:"informed,omitempty"`
	Registered         *bool `json:"registered,omitempty"`
	InBooks            *bool `json:"in_books,omitempty"`
	OwnFunding         *bool `json:"own_funding,omitempty"`
	Programme          *bool `json:"programme,omitempty"`
}

func yes(b *bool) bool { return b != nil && *b }

func no(b *bool) bool { return b != nil && !*b }

// Categories are the cost categories, in the order of forms.
var Categories = []string{"trainer", "trainer_travel", "per_diem", "room", "equipment", "material", "marketing", "participant_travel", "shared_transport",
	"lodging", "meals", "tickets", "own_staff", "own_premises", "leader_study_trip", "other"}

// from and to are the days the training began and ended on, from its
// sessions where no dates are given.
func (f *Facts) from() civil.Date {
	if f.Starts.IsZero() && len(f.Sessions) > 0 {
		first := f.Sessions[0].Start.Time
		for _, s := range f.Sessions {
			if s.Start.Time.Before(first) {
				first = s.Start.Time
			}
		}
		return civil.DateOf(first)
	}
	return f.Starts
}

func (f *Facts) to() civil.Date {
	if f.Ends.IsZero() && len(f.Sessions) > 0 {
		last := f.Sessions[0].End.Time
		for _, s := range f.Sessions {
			if s.End.Time.After(last) {
				last = s.End.Time
			}
		}
		return civil.DateOf(last)
	}
	return f.Ends
}

// Year is the year of delivery, by which rules are chosen: that of the last
// day, else of the first; 0 without either.
func (f *Facts) Year() int {
	if d := f.to(); !d.IsZero() {
		return d.Year
	}
	return f.from().Year
}

// Check tells everything that cannot be so, at its field.
func (f *Facts) Check() error {
	var bad fault.Fields
	if !slices.Contains(Kinds, f.Kind) {
		bad.Add("kind", msgKind)
	}
	f.checkDates(&bad)
	code := f.checkHours(&bad)
	f.checkPeople(&bad)
	f.checkMoney(&bad)
	oneOf(&bad, "member_class", f.MemberClass, "member", "other")
	oneOf(&bad, "channel", f.Channel, "electronic", "paper")
	oneOf(&bad, "trainer_paid_by", f.TrainerPaidBy, "organiser", "centre")
	if len(f.Grounds) > 20 || len(f.Subject) > maxWord || slices.ContainsFunc(f.Grounds, func(g string) bool { return len(g) > maxWord }) {
		bad.Add("grounds", msgTooManyWords)
	}
	if len(bad) == 0 {
		return nil
	}
	err := fault.Of(bad.Err())
	err.Code = code
	return err
}

func oneOf(bad *fault.Fields, name, got string, may ...string) {
	if got != "" && !slices.Contains(may, got) {
		bad.Add(name, msgOneOf.Fill("values", joined(may)))
	}
}

func (f *Facts) checkDates(bad *fault.Fields) {
	for _, x := range []struct {
		name string
		d    civil.Date
	}{{"starts", f.Starts}, {"ends", f.Ends}, {"submitted_on", f.SubmittedOn}, {"reported_on", f.ReportedOn}} {
		if !x.d.IsZero() && (x.d.Year < earliestYear || x.d.Year > latestYear) {
			bad.Add(x.name, msgYear)
		}
	}
	if !f.Starts.IsZero() && !f.Ends.IsZero() && f.Ends.Before(f.Starts) {
		bad.Add("ends", msgEndsFirst)
	}
}

// checkHours looks at hours and sessions; the code names the error the API
// has a word for.
func (f *Facts) checkHours(bad *fault.Fields) (code string) {
	switch {
	case f.Hours != nil && f.Sessions != nil:
		bad.Add("hours", msgHoursAndSessions)
		code = "hours_and_sessions"
	case f.Hours == nil && f.Sessions == nil:
		bad.Add("hours", msgHoursMissing)
	}
	for _, x := range []struct {
		name string
		d    *Decimal
	}{{"hours", f.Hours}, {"planned_hours", f.PlannedHours}, {"hours_available", f.HoursAvailable}, {"used_this_year.hours", f.used().Hours}} {
		switch {
		case x.d == nil:
		case *x.d < 0:
			bad.Add(x.name, msgNegative)
		case *x.d > maxHours:
			bad.Add(x.name, msgHoursTooMany)
		}
	}
	if f.Hours != nil && !f.Starts.IsZero() && !f.Ends.IsZero() && !f.Ends.Before(f.Starts) {
		if days := f.Starts.DaysUntil(f.Ends) + 1; int64(*f.Hours) > int64(days)*hoursOfADay*decimalUnit {
			bad.Add("hours", countHoursInDays.Text(days, "hours", f.Hours.text()))
		}
	}
	checkSessions(f, bad)
	return code
}

func (f *Facts) used() Used {
	if f.Used == nil {
		return Used{}
	}
	return *f.Used
}

func (f *Facts) checkPeople(bad *fault.Fields) {
	p := f.people()
	for _, x := range []struct {
		name string
		n    *int
		most int
	}{{"participants.total", p.Total, maxPeople}, {"participants.planned", p.Planned, maxPeople}, {"participants.under_min_age", p.UnderMinAge, maxPeople},
		{"participants.in_target_group", p.InTargetGroup, maxPeople}, {"meetings", f.Meetings, maxLines}, {"leader_age", f.LeaderAge, maxAge}} {
		if x.n != nil && (*x.n < 0 || *x.n > x.most) {
			bad.Add(x.name, msgBetween.Fill("min", 0, "max", x.most))
		}
	}
	if len(p.Ages) > maxPeople {
		bad.Add("participants.ages", msgBetween.Fill("min", 0, "max", maxPeople))
	}
	for _, age := range p.Ages {
		if age < 0 || age > maxAge {
			bad.Add("participants.ages", msgAge.Fill("age", age, "max", maxAge))
			break
		}
	}
	total := p.total()
	if p.Total != nil && *p.Total >= 0 && len(p.Ages) > *p.Total {
		bad.Add("participants.ages", msgMoreThanTotal)
	}
	if total != nil && *total >= 0 && p.UnderMinAge != nil && *p.UnderMinAge > *total {
		bad.Add("participants.under_min_age", msgMoreThanTotal)
	}
	if total != nil && *total >= 0 && p.InTargetGroup != nil && *p.InTargetGroup > *total {
		bad.Add("participants.in_target_group", msgMoreThanTotal)
	}
}

func (f *Facts) people() Participants {
	if f.Participants == nil {
		return Participants{}
	}
	return *f.Participants
}

// total is how many there were: as told, else as many as have an age.
func (p Participants) total() *int {
	if p.Total == nil && p.Ages != nil {
		n := len(p.Ages)
		return &n
	}
	return p.Total
}

func (f *Facts) checkMoney(bad *fault.Fields) {
	for _, x := range []struct {
		name string
		c    *money.Cents
	}{{"income", f.Income}, {"participant_fee", f.ParticipantFee}, {"decided_rate", f.DecidedRate}, {"used_this_year.amount", f.used().Amount}} {
		switch {
		case x.c == nil:
		case *x.c < 0:
			bad.Add(x.name, msgNegative)
		case *x.c > maxCosts:
			bad.Add(x.name, msgTooMuch.Fill("max", maxCosts.Text()))
		}
	}
	if len(f.Costs) > maxLines {
		bad.Add("costs", msgBetween.Fill("min", 0, "max", maxLines))
		return
	}
	var sum money.Cents
	for i := range f.Costs {
		c := &f.Costs[i]
		switch {
		case !slices.Contains(Categories, c.Category):
			bad.Add(at("costs", i, "category"), msgOneOf.Fill("values", joined(Categories)))
		case c.PaidBy != "" && c.PaidBy != "organiser" && c.PaidBy != "participant":
			bad.Add(at("costs", i, "paid_by"), msgOneOf.Fill("values", "organiser, participant"))
		case c.Amount < 0:
			bad.Add(at("costs", i, "amount"), msgNegative)
		case c.Amount > maxCosts:
			bad.Add(at("costs", i, "amount"), msgTooMuch.Fill("max", maxCosts.Text()))
		default:
			sum += c.Amount
		}
	}
	if sum > maxCosts {
		bad.Add("costs", msgTooMuch.Fill("max", maxCosts.Text()))
	}
}
