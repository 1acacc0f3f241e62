package support

import (
	"slices"
	"strconv"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

// calculatorForm is what the calculator asks. Sums and hours are text, as
// people type them.
type calculatorForm struct {
	Rules     string            `form:"rules" max:"60"`
	Asked     bool              `form:"asked"`
	Hours     string            `form:"hours" max:"20"`
	Days      []dayForm         `form:"days" max:"10"`
	Planned   string            `form:"planned_hours" max:"20"`
	UsedHours string            `form:"used_hours" max:"20"`
	Total     *int              `form:"total" min:"0" max:"1000000"`
	For       *int              `form:"planned" min:"0" max:"1000000"`
	Under     *int              `form:"under" min:"0" max:"1000000"`
	InTarget  *int              `form:"in_target" min:"0" max:"1000000"`
	Special   bool              `form:"special"`
	Meetings  *int              `form:"meetings" min:"0" max:"1000"`
	LeaderAge *int              `form:"leader_age" min:"0" max:"125"`
	Class     string            `form:"member_class" oneof:"member other"`
	Channel   string            `form:"channel" oneof:"electronic paper"`
	Payer     string            `form:"trainer_paid_by" oneof:"organiser centre"`
	Grounds   []string          `form:"grounds" max:"20"`
	Rate      string            `form:"decided_rate" max:"20"`
	Sheet     bool              `form:"sheet"`
	Tied      bool              `form:"tied"`
	Income    string            `form:"income" max:"20"`
	Fee       string            `form:"fee" max:"20"`
	Starts    civil.Date        `form:"starts"`
	Ends      civil.Date        `form:"ends"`
	Submitted civil.Date        `form:"submitted_on"`
	Reported  civil.Date        `form:"reported_on"`
	True      []string          `form:"true" max:"30"`
	InOrder   []string          `form:"in_order" max:"30"`
	Costs     map[string]string // by category, read apart
}

type dayForm struct {
	Day    civil.Date      `form:"day"`
	Start  civil.TimeOfDay `form:"start"`
	End    civil.TimeOfDay `form:"end"`
	Breaks int             `form:"breaks" min:"0" max:"1440"`
}

// names are the fields of the form by those of the facts, where they differ.
var names = map[string]string{
	"participants.total": "total", "participants.planned": "planned", "participants.under_min_age": "under", "participants.in_target_group": "in_target",
	"participant_fee": "fee", "used_this_year.hours": "used_hours", "sessions": "days.0.day",
}

// facts are what the form tells, and what in it cannot be understood.
func (f *calculatorForm) facts(r *Rules) (Facts, error) {
	var bad fault.Fields
	out := Facts{Rules: r.ID, Kind: r.Kind, Starts: f.Starts, Ends: f.Ends, SubmittedOn: f.Submitted, ReportedOn: f.Reported, Meetings: f.Meetings, LeaderAge: f.LeaderAge,
		MemberClass: f.Class, Channel: f.Channel, TrainerPaidBy: f.Payer, Grounds: f.Grounds}
	out.Hours, out.PlannedHours = typedDecimal(&bad, "hours", f.Hours), typedDecimal(&bad, "planned_hours", f.Planned)
	f.checkDays(out, &bad)
	if used := typedDecimal(&bad, "used_hours", f.UsedHours); used != nil {
		out.Used = &Used{Hours: used}
	}
	out.Income, out.ParticipantFee, out.DecidedRate = typedSum(&bad, "income", f.Income), typedSum(&bad, "fee", f.Fee), typedSum(&bad, "decided_rate", f.Rate)
	out.Participants = f.people(r)
	out.Sessions = f.sessions(&bad)
	for _, c := range Categories {
		if sum := typedSum(&bad, "cost."+c, f.Costs[c]); sum != nil {
			out.Costs = append(out.Costs, Cost{Category: c, Amount: *sum, CalculationSheet: f.Sheet, TiedToTopic: f.Tied})
		}
	}
	f.flags(&out.Facts)
	return out, bad.Err()
}

// hoursOfDay are the teaching hours of 45 minutes that a day has.
const hoursOfDay = 24 * 60 / 45

// checkDays refuses more hours than the days from the first to the last have,
// at 45 minutes an hour.
func (f *calculatorForm) checkDays(out Facts, bad *fault.Fields) {
	if f.Starts.IsZero() || f.Ends.IsZero() || f.Ends.Before(f.Starts) {
		return
	}
	days := f.Starts.DaysUntil(f.Ends) + 1
	most := Decimal(days * hoursOfDay * decimalUnit)
	for name, h := range map[string]*Decimal{"hours": out.Hours, "planned_hours": out.PlannedHours} {
		if h != nil && *h > most {
			bad.Add(name, msgHoursOfDays.Fill("days", days, "most", i18n.Same(strconv.Itoa(days*hoursOfDay))))
		}
	}
}

func typedDecimal(bad *fault.Fields, name, s string) *Decimal {
	if s == "" {
		return nil
	}
	d, err := parseTyped(s)
	if err != nil {
		bad.Add(name, msgDecimal)
		return nil
	}
	return &d
}

func typedSum(bad *fault.Fields, name, s string) *money.Cents {
	if s == "" {
		return nil
	}
	c, err := money.ParseTyped(s)
	if err != nil {
		bad.Add(name, why(err))
		return nil
	}
	return &c
}

func (f *calculatorForm) people(r *Rules) *Participants {
	if f.Total == nil && f.For == nil && f.InTarget == nil && f.Under == nil {
		return nil
	}
	p := &Participants{Total: f.Total, Planned: f.For, UnderMinAge: f.Under, InTargetGroup: f.InTarget}
	if r.t.minSpecial.set {
		p.SpecialGroup = &f.Special
	}
	return p
}

func (f *calculatorForm) sessions(bad *fault.Fields) []Session {
	var all []Session
	for i, d := range f.Days {
		if d.Day.IsZero() {
			bad.Add(at("days", i, "day"), msgDateMissing)
			continue
		}
		start, err1 := d.Day.At(d.Start)
		end, err2 := d.Day.At(d.End)
		if err1 != nil || err2 != nil {
			bad.Add(at("days", i, "start"), msgStartAndEnd)
			continue
		}
		all = append(all, Session{Start: MomentOf(start), End: MomentOf(end), BreakMinutes: d.Breaks})
	}
	return all
}

// flags are yes or no for all that was asked: what is not ticked is not so.
func (f *calculatorForm) flags(to *Flags) {
	is := func(list []string, name string) *bool {
		b := slices.Contains(list, name)
		return &b
	}
	for name, into := range map[string]**bool{
		"other_public_funding": &to.OtherPublicFunding, "separate_books": &to.SeparateBooks, "eu_funding": &to.EUFunding, "vat_liable": &to.VATLiable,
		"sold_to_company": &to.SoldToCompany, "qualifying": &to.Qualifying, "outside_mission": &to.OutsideMission, "abroad": &to.Abroad, "study_trip": &to.StudyTrip,
		"election": &to.Election, "business": &to.Business, "second_centre": &to.SecondCentre,
	} {
		*into = is(f.True, name)
	}
	for name, into := range map[string]**bool{
		"informed": &to.Informed, "registered": &to.Registered, "in_books": &to.InBooks, "own_funding": &to.OwnFunding, "programme": &to.Programme,
	} {
		*into = is(f.InOrder, name)
	}
}

// atForm is a fault of facts at the fields of the form.
func (f *calculatorForm) atForm(err error) error {
	e := fault.Of(err)
	if e.Kind != fault.Invalid {
		return err
	}
	var given []string
	for _, c := range Categories {
		if f.Costs[c] != "" {
			given = append(given, c)
		}
	}
	var bad fault.Fields
	for _, x := range e.Fields {
		bad.Add(formName(x.Name, given), x.Say)
	}
	return bad.Err()
}

// formName is the field of the form for one of the facts.
func formName(name string, costs []string) string {
	if n, ok := names[name]; ok {
		return n
	}
	list, rest, _ := strings.Cut(name, ".")
	number, part, _ := strings.Cut(rest, ".")
	switch list {
	case "costs":
		for i, c := range costs {
			if number == "" || number == strconv.Itoa(i) {
				return "cost." + c
			}
		}
	case "sessions":
		switch part {
		case "end":
			return "days." + number + ".end"
		case "break_minutes":
			return "days." + number + ".breaks"
		default:
			return "days." + number + ".start"
		}
	}
	return name
}
