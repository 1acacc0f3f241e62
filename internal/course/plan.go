package course

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
)

// Step is a page of the plan.
type Step string

// The steps, in the order a person thinks.
const (
	StepBasics   Step = "basics"
	StepSessions Step = "sessions"
	StepLearning Step = "learning"
	StepTakePart Step = "taking-part"
	StepCosts    Step = "costs"
	StepSend     Step = "send"
	maxOutcome        = 2000
	fewOutcomes       = 15 // characters: shorter is no outcome that says anything
	longSession       = 3 * time.Hour
)

// Steps lists them.
var Steps = []Step{StepBasics, StepSessions, StepLearning, StepTakePart, StepCosts, StepSend}

// next is the step after one.
func (s Step) next() Step {
	i := slices.Index(Steps, s)
	return Steps[min(i+1, len(Steps)-1)]
}

// Gap is something that a plan lacks, or that a reviewer will look at.
type Gap struct {
	Step   Step
	Say    i18n.Text // what to do about it
	Short  i18n.Text // as a desk says it
	Blocks bool      // it cannot be submitted so
}

// Gaps is what a plan lacks, the order being that of the steps.
func (c Course) Gaps(now time.Time) []Gap {
	var gaps []Gap
	add := func(broken bool, step Step, blocks bool, say, short i18n.Text) {
		if broken {
			gaps = append(gaps, Gap{step, say, short, blocks})
		}
	}
	supported := c.Supported()
	add(c.Name.Empty(), StepBasics, true, gapName, gapNameShort)
	add(supported && c.Centre == "", StepBasics, true, gapCentre, gapCentreShort)
	add(len(c.Langs) == 0, StepBasics, true, gapLang, gapLangShort)
	add(c.Audience.Empty(), StepBasics, supported, gapAudience, gapAudienceShort)
	c.sessionGaps(now, add)
	add(c.Outcomes.Empty(), StepLearning, supported, gapOutcomes, gapOutcomesShort)
	if !c.Outcomes.Empty() {
		short := slices.ContainsFunc(c.goals(c.lang()), func(g string) bool { return len([]rune(g)) < fewOutcomes })
		add(short, StepLearning, false, gapOutcomeUnclear, gapOutcomeUnclearShort)
	}
	add(c.Contents.Empty(), StepLearning, supported, gapContents, gapContentsShort)
	add(c.Methods.Empty(), StepLearning, false, gapMethods, gapMethodsShort)
	_, onsite := c.Capacity[registration.Onsite]
	add(len(c.Capacity) == 0, StepTakePart, true, gapModes, gapModesShort)
	add(onsite && c.Place.Empty() && c.Municipality == "", StepTakePart, true, gapPlace, gapPlaceShort)
	add(supported && c.Participants == 0, StepTakePart, true, gapParticipants, gapParticipantsShort)
	add(c.ContactEmail == "", StepTakePart, true, gapContact, gapContactShort)
	add(supported && len(c.Costs) == 0, StepCosts, false, gapCosts, gapCostsShort)
	add(supported && c.OtherFunding, StepCosts, false, gapFunding, gapFundingShort)
	return gaps
}

func (c Course) sessionGaps(now time.Time, add func(bool, Step, bool, i18n.Text, i18n.Text)) {
	add(len(c.Sessions) == 0, StepSessions, true, gapSessions, gapSessionsShort)
	add(c.crossesYear(), StepSessions, c.Supported(), msgCrossesYear.Fill("year", i18n.Same(strconv.Itoa(c.firstDay().Year))), gapYearShort)
	add(len(c.Sessions) > 0 && !c.Starts.After(now), StepSessions, true, gapPast, gapPastShort)
	var trainer, breaks, overlap bool
	for i, s := range c.Sessions {
		trainer = trainer || s.Trainer == ""
		breaks = breaks || s.Ends.Sub(s.Starts) > longSession && s.Breaks == 0
		overlap = overlap || slices.ContainsFunc(c.Sessions[:i], s.overlaps)
	}
	add(overlap, StepSessions, true, gapOverlap, gapOverlapShort)
	add(trainer, StepSessions, c.Supported(), gapTrainer, gapTrainerShort)
	add(breaks, StepSessions, false, gapBreaks, gapBreaksShort)
}

// blocked tells whether something must be mended before it can be submitted.
func blocked(gaps []Gap) bool {
	return slices.ContainsFunc(gaps, func(g Gap) bool { return g.Blocks })
}

// texts are what people write in a plan, with their greatest lengths.
func (p *Plan) texts() []planText {
	return []planText{{"name", &p.Name, maxName}, {"lead", &p.Lead, 300}, {"description", &p.Description, 8000}, {"audience", &p.Audience, 500},
		{"outcomes", &p.Outcomes, maxOutcome}, {"contents", &p.Contents, maxText}, {"methods", &p.Methods, maxText}, {"online", &p.Online, maxText},
		{"assessment", &p.Assessment, maxText}, {"place", &p.Place, 300}, {"access_info", &p.AccessInfo, 1000}, {"fee", &p.Fee, 200}}
}

type planText struct {
	name string
	text *i18n.Content
	most int
}

// check says what of a plan cannot be kept as it was typed.
func (p *Plan) check() error {
	var bad fault.Fields
	for _, x := range p.texts() {
		for _, l := range i18n.Langs {
			if len([]rune(x.text.Own(l))) > x.most {
				bad.Add(x.name, msgTooLong.Fill("max", x.most))
				break
			}
		}
	}
	if p.Support != NoSupport && p.Support != WithSupport {
		bad.Add("support", msgChoose)
	}
	if p.Kind != Ordinary && p.Kind != Lecture {
		bad.Add("kind", msgChoose)
	}
	if p.Municipality != "" {
		if _, ok := place.MunicipalityByCode(p.Municipality); !ok {
			bad.Add("municipality", msgMunicipality)
		}
	}
	for m, limit := range p.Capacity {
		if limit != registration.Unlimited && (limit < 1 || limit > maxPeople) {
			bad.Add(string(m)+"_places", msgPlaces)
		}
	}
	if p.Participants < 0 || p.Participants > maxPeople {
		bad.Add("participants", msgPlaces)
	}
	if p.RemoteURL != "" && !strings.HasPrefix(p.RemoteURL, "https://") && !strings.HasPrefix(p.RemoteURL, "http://") {
		bad.Add("remote_url", msgRemoteURL)
	}
	if !p.OpensOn.IsZero() && !p.ClosesOn.IsZero() && p.ClosesOn.Before(p.OpensOn) {
		bad.Add("closes_on", msgClosesFirst)
	}
	if len(p.Sessions) > maxSessions {
		bad.Add("sessions", msgTooManySessions.Fill("max", maxSessions))
	}
	p.checkDays(&bad)
	checkCosts(p.Costs, p.Income, &bad)
	if p.Queue == "" {
		p.Queue = registration.Auto
	}
	byTime(p.Sessions)
	return bad.Err()
}

// checkDays refuses what no day has room for: a session of several days, and
// more teaching on a day than its minutes.
func (p Plan) checkDays(bad *fault.Fields) {
	byDay := map[civil.Date][]Session{}
	for i, s := range p.Sessions {
		if s.Starts.IsZero() || s.Ends.IsZero() {
			continue // said already
		}
		field := "sessions." + strconv.Itoa(i) + ".end"
		if s.Ends.Sub(s.Starts) > maxMinutes*time.Minute {
			bad.Add(field, msgLongSession)
			continue
		}
		day := civil.DateOf(s.Starts)
		byDay[day] = append(byDay[day], s)
		if h := TeachingHours(byDay[day]); h > maxDayHours {
			bad.Add(field, withHours(msgFullDay.Fill("date", day), h))
		}
	}
}

func checkCosts(costs []Cost, income Cents, bad *fault.Fields) {
	if len(costs) > maxCosts {
		bad.Add("costs", msgTooManyCosts.Fill("max", maxCosts))
	}
	if income < 0 || income > maxAmount {
		bad.Add("income", msgAmount)
	}
	for i, c := range costs {
		if c.Amount < 0 || c.Amount > maxAmount {
			bad.Add(costField(i, "amount"), msgAmount)
		}
		if !slices.Contains(Categories, c.Category) {
			bad.Add(costField(i, "category"), msgChoose)
		}
	}
}

// Halves parts a plan that goes over New Year: the sessions of the first year,
// and those after it.
func (p Plan) Halves() (first, rest []Session) {
	for _, s := range p.Sessions {
		if civil.DateOf(s.Starts).Year == civil.DateOf(p.Sessions[0].Starts).Year {
			first = append(first, s)
		} else {
			rest = append(rest, s)
		}
	}
	return first, rest
}

// moved is the sessions as they would be so many days later, without what
// belongs to the old ones.
func moved(sessions []Session, days int) []Session {
	out := make([]Session, len(sessions))
	for i, s := range sessions {
		t := s.typed()
		t.Day = t.Day.AddDays(days)
		var ignored fault.Fields
		n := t.session("", &ignored)
		n.ID, n.TrainerID = "", s.TrainerID
		if n.Starts.IsZero() || n.Ends.IsZero() { // the clock skips that hour that day
			n.Starts, n.Ends = s.Starts.AddDate(0, 0, days), s.Ends.AddDate(0, 0, days)
		}
		out[i] = n
	}
	return out
}
