package registration

import (
	"strconv"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// FormView is what the registration form shows.
type FormView struct {
	Action   string // path of the POST
	Offering Offering
	Seats    []Seats
	Asks     []Ask
	Form     Form
	Errors   ui.Errors
	SignedIn bool
	Other    bool   // the organiser enters somebody else
	Onsite   string // where it is on site, for the name of the choice
}

// days is how long needs are kept.
func (v FormView) days() int { return v.Offering.NeedsDays }

func (v FormView) seats(m Mode) Seats {
	for _, s := range v.Seats {
		if s.Mode == m {
			return s
		}
	}
	return Seats{Mode: m}
}

// modes are the ways to take part with what one may expect of each.
func (v FormView) modes(p ui.Page) []ui.Option {
	var options []ui.Option
	for _, m := range v.Offering.Modes() {
		label := p.T(m.Label())
		if m == Onsite && v.Onsite != "" {
			label += ": " + v.Onsite
		}
		options = append(options, ui.Option{Value: string(m), Label: label, Hint: v.seats(m).hint(p, v.Other)})
	}
	if _, remote := v.Offering.Capacity[Remote]; remote && len(options) == 2 && v.seats(Onsite).Full() {
		options = append(options, ui.Option{Value: both, Label: p.T(labelBoth), Hint: p.T(hintBoth)})
	}
	return options
}

// hint says what somebody registering for the mode may expect.
func (s Seats) hint(p ui.Page, other bool) string {
	say := ""
	switch {
	case s.Full() && other:
		return p.T(hintFullOther, "n", s.Queued+1)
	case s.Full():
		return p.T(hintFull, "n", s.Queued+1)
	case s.Limit == Unlimited:
		say = p.T(hintUnlimited)
	default:
		say = p.N(hintFree, s.Free())
	}
	if s.Mode == Remote && !other {
		say += " " + p.T(hintRemoteLink)
	}
	return say
}

// say is what the form says to the one who fills it: of themselves, or of the
// one they enter.
func (v FormView) say(own, other i18n.Text) i18n.Text {
	if v.Other {
		return other
	}
	return own
}

// button is what the form's button says.
func (v FormView) button() i18n.Text {
	if v.Other {
		return labelEnter
	}
	for _, m := range v.Offering.Modes() {
		if !v.seats(m).Full() {
			return labelRegister
		}
	}
	return labelQueue
}

func langs() []ui.Option {
	var options []ui.Option
	for _, l := range i18n.Langs {
		options = append(options, ui.Option{Value: string(l), Label: l.Name()})
	}
	return options
}

// options are the answers of a question of choice.
func (q Question) options(p ui.Page) []ui.Option {
	var options []ui.Option
	for i, o := range q.Options {
		options = append(options, ui.Option{Value: strconv.Itoa(i + 1), Label: p.C(o)})
	}
	return options
}

// label is the question as a field's label.
func (q Question) label() i18n.Text {
	return i18n.Text{FI: q.Text.In(i18n.FI), SV: q.Text.In(i18n.SV), EN: q.Text.In(i18n.EN)}
}

// text is a text without language: an offering's name, a number.
func text(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func modeText(t i18n.Text, m Mode) i18n.Text { return t.Fill("mode", m.Word()) }

// facts are when, where and how, for the aside of the own page.
func (v ownView) facts(p ui.Page) []ui.Fact {
	facts := []ui.Fact{
		{Name: factWhat, Value: ui.A(p, p.C(v.About.Title), v.About.Path)},
		{Name: factWhen, Value: ui.Period(p, v.About.Starts, v.About.Ends)},
	}
	place, secured := v.Secured()
	if !secured || place.Mode == Onsite {
		if !v.About.Where.Empty() {
			facts = append(facts, ui.Fact{Name: factWhere, Value: ui.Name(p, v.About.Where)})
		}
	}
	if secured {
		facts = append(facts, ui.Fact{Name: factHow, Value: ui.Text(p.T(place.Mode.Word()))})
		if place.Mode == Remote && v.About.RemoteURL != "" {
			facts = append(facts, ui.Fact{Name: factRemote, Value: ui.A(p, v.About.RemoteURL, v.About.RemoteURL)})
		} else if place.Mode == Remote {
			facts = append(facts, ui.Fact{Name: factRemote, Value: ui.Text(p.T(remoteLater))})
		}
	}
	if !v.About.Host.Empty() {
		facts = append(facts, ui.Fact{Name: factHost, Value: ui.Name(p, v.About.Host)})
	}
	if v.About.ContactEmail != "" {
		facts = append(facts, ui.Fact{Name: factAsk, Value: ui.Lines(ui.Text(v.About.ContactName), ui.Mail(v.About.ContactEmail))})
	}
	return facts
}

// others are the modes one could change to.
func (v ownView) others() []Seats {
	var list []Seats
	for _, s := range v.Seats {
		if _, has := v.Place(s.Mode); !has {
			list = append(list, s)
		}
	}
	return list
}

// lapsed is the last offer that was not answered, when nothing is held now.
func (v ownView) lapsed() (Place, bool) {
	for _, p := range v.Places {
		if p.Lapsed {
			return p, true
		}
	}
	return Place{}, false
}

func (v ownView) until(p ui.Page, place Place) string {
	return civil.FormatInstant(p.Lang, place.OfferUntil)
}

// changeable tells whether anything may still be changed.
func (v ownView) changeable() bool {
	return len(v.Open()) > 0 && !v.Begun && !v.Offering.Cancelled
}

func (v ownView) effects(p ui.Page) []string {
	var list []string
	if _, ok := v.Secured(); ok {
		list = append(list, p.T(effectPlace))
	}
	if _, ok := v.In(Queued); ok {
		list = append(list, p.T(effectQueue))
	}
	if v.late() {
		list = append(list, p.T(effectLate))
	}
	return append(list, p.T(effectMail))
}

func (v ownView) late() bool { return !v.Offering.mayCancelFreely(v.Registration, v.Closed) }
