package network

import (
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/org"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

func judgedOf(v joinView) []Judged {
	if len(v.Judged) > 0 {
		return v.Judged
	}
	return plain(v.Conditions)
}

// plain are conditions that nobody has judged yet.
func plain(conditions []Condition) []Judged {
	out := make([]Judged, len(conditions))
	for i, c := range conditions {
		out[i] = Judged{Condition: c}
	}
	return out
}

func verdictShape(v Verdict) ui.Shape {
	switch v {
	case Met:
		return ui.ShapeOK
	case Unmet:
		return ui.ShapeWarn
	default:
		return ui.ShapeWait
	}
}

func stateShape(s space.State) ui.Shape {
	switch s {
	case space.Joined:
		return ui.ShapeOK
	case space.Declined:
		return ui.ShapeBad
	case space.Left:
		return ui.ShapeEnded
	default:
		return ui.ShapeWait
	}
}

func scopeOptions(p ui.Page) []ui.Option {
	return []ui.Option{{Label: p.T(pageNotSaid)},
		{Value: string(org.ReachNational), Label: i18n.Capital(p.T(msgScopeNational))},
		{Value: string(org.ReachRegional), Label: i18n.Capital(p.T(msgScopeRegional))},
		{Value: string(org.ReachLocal), Label: i18n.Capital(p.T(msgScopeLocal))}}
}

func leaveWord(o space.Own) i18n.Text {
	switch {
	case o.IsMember():
		return pageLeave
	case o.Follows():
		return pageStopFollowing
	default:
		return pageWithdrawRequest
	}
}

func answerLead(v answerView) i18n.Text {
	if v.Member.State == space.Requested {
		return pageAnswerLead
	}
	return pageAnswered
}

func enteredLead(s space.State) i18n.Text {
	if s == space.Invited {
		return pageInvitedLead
	}
	return pageEnteredLead
}

// requestFacts are what the one who answers needs to know.
func requestFacts(p ui.Page, q Request) []ui.Fact {
	facts := []ui.Fact{{Name: pageName, Value: ui.Text(q.Person.Name)}}
	if q.Person.Email != "" {
		facts = append(facts, ui.Fact{Name: pageEmail, Value: ui.Mail(q.Person.Email)})
	}
	if !q.Org.Name.Empty() {
		facts = append(facts, ui.Fact{Name: pageOrganisation, Value: ui.Name(p, q.Org.Name)})
	}
	if q.Member.Note != "" {
		facts = append(facts, ui.Fact{Name: pageNote, Value: ui.Text(q.Member.Note)})
	}
	facts = append(facts, ui.Fact{Name: pageAskedOn, Value: ui.Time(p, q.Member.Asked)})
	for _, j := range q.Judged {
		facts = append(facts, ui.Fact{Name: pageCondition, Value: ui.Join(ui.Text(i18n.Capital(j.Say(p.Lang))+":"),
			ui.State(p, verdictShape(j.Verdict), i18n.Same(j.SayVerdict(p.Lang)))), Hint: saidWhen(p, j)})
	}
	return facts
}

// saidWhen is by what a condition was judged: the value, whose word it is and
// as of when.
func saidWhen(p ui.Page, j Judged) string {
	if j.By.Value == "" {
		return ""
	}
	say := pageKnownBy
	if j.By.Declared {
		say = pageDeclaredBy
	}
	value := sayValue(p.Lang, j.By)
	if !j.By.On.IsZero() {
		value = p.T(pageValueOn, "value", value, "date", j.By.On.Format(p.Lang))
	}
	return p.T(say, "value", value)
}

// conditionLine is how the conditions of a request stand, for lists.
func conditionLine(p ui.Page, judged []Judged) string {
	var parts []string
	for _, j := range judged {
		parts = append(parts, j.Say(p.Lang)+": "+j.SayVerdict(p.Lang))
	}
	return strings.Join(parts, "; ")
}

// act is a small link that leads to what there is to do.
func act(p ui.Page, label i18n.Text, object, href string) templ.Component {
	return ui.LinkButtonFor(p, label, object, href, "quiet small")
}
