package meeting

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/registration"
)

func instantText(t i18n.Text, at time.Time) i18n.Text {
	return t.Fill("time", i18n.Text{
		FI: civil.FormatInstant(i18n.FI, at), SV: civil.FormatInstant(i18n.SV, at), EN: civil.FormatInstant(i18n.EN, at),
	})
}

func factDeadlineOf(p registration.Place) i18n.Text {
	return instantText(nowAnswerBy, p.OfferUntil)
}

// registers tells whether the page has the form.
func (v meetingView) registers() bool {
	return v.State == Published && !v.Has && v.IsFor && v.Offering.Accepts(v.Now) == nil
}

func (v meetingView) rest(p ui.Page) templ.Component {
	if v.State != Published {
		return nil
	}
	return seatsAside(p, v)
}

// limited tells whether any mode can get full.
func (v meetingView) limited() bool {
	for _, s := range v.Seats {
		if s.Limit != registration.Unlimited {
			return true
		}
	}
	return false
}

func (v meetingView) forWhom() i18n.Text {
	if v.Audience == Interested {
		return msgForInterested.Fill("network", v.Host())
	}
	return msgForMembers.Fill("network", v.Host())
}

func (v meetingView) has(m registration.Mode) bool {
	_, ok := v.Offering.Capacity[m]
	return ok
}

func (v meetingView) facts(p ui.Page) []ui.Fact {
	when := ui.Period(p, v.Starts, v.Ends)
	if v.State == Published {
		when = ui.Lines(when, ui.A(p, p.T(addToCalendar), v.Path()+"/calendar.ics"))
	}
	facts := []ui.Fact{{Name: factWhen, Value: when}}
	facts = append(facts, v.whereFacts(p)...)
	if words := v.forFacts(p); words != "" {
		facts = append(facts, ui.Fact{Name: factFor, Value: ui.Text(words), Hint: v.softHint(p)})
	}
	if v.Kind == Swarm {
		facts = append(facts, ui.Fact{Name: factKind, Value: ui.Text(p.T(factKindWord))})
	}
	var hosts []templ.Component
	for _, n := range v.Networks {
		hosts = append(hosts, ui.A(p, p.C(n.Name), n.Path()))
	}
	if !v.OrgName.Empty() {
		hosts = append(hosts, ui.A(p, p.C(v.OrgName), v.OrgPath))
	}
	if len(hosts) > 0 {
		facts = append(facts, ui.Fact{Name: factHost, Value: ui.Lines(hosts...)})
	}
	if v.State == Published || v.State == Draft {
		if !v.Offering.Opens.IsZero() && v.Now.Before(v.Offering.Opens) {
			facts = append(facts, ui.Fact{Name: factOpens, Value: ui.Time(p, v.Offering.Opens)})
		}
		facts = append(facts, ui.Fact{Name: factDeadline, Value: ui.Text(closing(p.Lang, v.Offering))})
	}
	if len(v.Langs) > 0 {
		var names []string
		for _, l := range v.Langs {
			names = append(names, l.NameIn(p.Lang))
		}
		facts = append(facts, ui.Fact{Name: factLangs, Value: ui.Text(strings.Join(names, ", "))})
	}
	if v.State == Held && v.Present > 0 {
		facts = append(facts, ui.Fact{Name: factPresent, Value: ui.Text(p.T(presentWords[""], "n", v.Present))})
	}
	if v.ContactEmail != "" {
		facts = append(facts, ui.Fact{Name: factAsk, Value: ui.Lines(ui.Text(v.ContactName), ui.Mail(v.ContactEmail))})
	} else if v.ContactName != "" {
		facts = append(facts, ui.Fact{Name: factAsk, Value: ui.Text(v.ContactName)})
	}
	return facts
}

func (v meetingView) whereFacts(p ui.Page) []ui.Fact {
	if !v.has(registration.Onsite) {
		return []ui.Fact{{Name: factWhere, Value: ui.Text(p.T(onlyRemote))}}
	}
	hint := p.C(v.AccessInfo)
	if v.has(registration.Remote) {
		hint = strings.TrimSpace(hint + " " + p.T(orRemote))
	}
	return []ui.Fact{{Name: factWhere, Value: ui.Name(p, v.Where()), Hint: hint}}
}

func (v meetingView) forFacts(p ui.Page) string {
	parts := []string{p.T(audienceWord(v.Audience)) + "."}
	if !v.Target.Empty() {
		parts = append(parts, p.C(v.Target))
	}
	for _, c := range v.Conditions {
		parts = append(parts, conditionText(p, c))
	}
	return strings.TrimSpace(strings.Join(parts, " "))
}

func conditionText(p ui.Page, c network.Condition) string {
	n, _ := strconv.Atoi(c.Value)
	switch {
	case c.Attribute == network.PostStarted && n == 1:
		return p.T(conditionPost1)
	case c.Attribute == network.PostStarted:
		return p.T(conditionPost, "n", n)
	case c.Attribute == network.OrgEmployees && c.Operator == "<":
		return p.T(conditionStaff, "n", n)
	}
	return ""
}

func (v meetingView) softHint(p ui.Page) string {
	if len(v.Conditions) == 0 {
		return ""
	}
	return p.T(conditionSoft)
}

func seatState(p ui.Page, s registration.Seats) templ.Component {
	switch {
	case s.Queued > 0:
		return ui.State(p, ui.ShapeFull, seatsQueue.Fill("n", s.Queued))
	case s.Full():
		return ui.State(p, ui.ShapeFull, seatsFull)
	default:
		return ui.State(p, ui.ShapeOpen, seatsFree)
	}
}

// share is how much of a mode is taken, as a width.
func share(s registration.Seats) string {
	if s.Limit <= 0 {
		return "0%"
	}
	return fmt.Sprintf("%d%%", min(100, s.Taken()*100/int(s.Limit)))
}

// rules say how the queue works.
func (v meetingView) rules(p ui.Page) []string {
	o := v.Offering
	switch o.Queue {
	case registration.ByHand:
		return []string{p.T(queueByHand), p.T(queueSee)}
	case registration.Offer:
		how := p.T(queueOffer, "hours", o.OfferHours)
		if o.OfferHours <= 0 {
			how = p.T(queueEvening)
		}
		after := p.T(queueOut)
		if o.LapsedLast {
			after = p.T(queueLast)
		}
		return []string{p.T(queueOrder), how, after, p.T(queueSee)}
	default:
		return []string{p.T(queueOrder), p.T(queueAuto), p.T(queueSee)}
	}
}

func (v meetingView) noteFacts(p ui.Page) []ui.Fact {
	n := v.Notes
	facts := []ui.Fact{}
	if n.Present >= 0 {
		facts = append(facts, ui.Fact{Name: factPresent, Value: ui.Text(p.T(presentWords[n.PresentWord], "n", n.Present))})
	}
	for _, f := range []struct {
		name i18n.Text
		c    i18n.Content
	}{{headTheme, n.Theme}, {headNext, n.NextTheme}, {headNextHosts, n.NextHosts}} {
		if !f.c.Empty() {
			facts = append(facts, ui.Fact{Name: f.name, Value: ui.Name(p, f.c)})
		}
	}
	return facts
}
