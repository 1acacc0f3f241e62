package tip

import (
	"time"

	"github.com/a-h/templ"

	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// none is a sentence that is left out.
var none i18n.Text

func dayText(t time.Time) i18n.Text {
	d := civil.DateOf(t)
	return i18n.Text{FI: d.Format(i18n.FI), SV: d.Format(i18n.SV), EN: d.Format(i18n.EN)}
}

func interestHead(p ui.Page, v tipView) string {
	if v.Interested {
		return p.T(pageYourInterest)
	}
	return p.T(pageInterestHead)
}

// callView is the short form by which a swarm is called.
type callView struct {
	Form   callForm
	Errors ui.Errors
	Today  civil.Date
}

func clock(t *civil.TimeOfDay) string {
	if t == nil {
		return ""
	}
	return t.String()
}

// questionView is the page on which somebody answers whether to go on.
type questionView struct {
	Question
	Action string
	Wanted Reply // by the button pressed in the mail
}

func replyName(r Reply) i18n.Text {
	if r == Yes {
		return pageGoOnYes
	}
	return pageGoOnNo
}

// order is the two replies, the one wanted first.
func (v questionView) order() [2]Reply {
	if v.Wanted == No {
		return [2]Reply{No, Yes}
	}
	return [2]Reply{Yes, No}
}

func yesSayers(all []Answer) []string {
	var names []string
	for _, a := range all {
		if a.Reply == Yes {
			names = append(names, a.Name)
		}
	}
	return names
}

func tallyTotals(p ui.Page, t Tally) []ui.Total {
	return []ui.Total{
		{Value: p.Num(t.Asked), Label: p.T(pageAfterAsked)},
		{Value: p.Num(t.Yes), Label: p.T(pageAfterYes)},
		{Value: p.Num(t.No), Label: p.T(pageAfterNo)},
	}
}

// partView is what a swarm's own page says of being one.
type partView struct {
	Tip     Tip
	Swarm   Swarm
	Asked   bool
	Network network.Named
	Manages bool
	Held    bool
	ID      string
}

// swarmsBeside are the swarms to come, beside the networks.
func swarmsBeside(p ui.Page, list []meeting.Listed) templ.Component {
	return swarmSection(p, meeting.AgendaOf(p, list))
}

// civilNone is no day: what is counted here is counted now.
var civilNone civil.Date

// swarmSays is the sentence under the word on a swarm's page.
func swarmSays(v partView) i18n.Text {
	switch {
	case v.Swarm.Outcome == Closed:
		return pageSwarmClosed
	case v.Held:
		return none
	default:
		return pageSwarmTellText
	}
}
