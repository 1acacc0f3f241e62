package meeting

import (
	"strconv"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/registration"
	"parvi/internal/space"
)

func clock(t *civil.TimeOfDay) string {
	if t == nil {
		return ""
	}
	return t.String()
}

func number(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func rowName(i int, field string) string { return "questions." + strconv.Itoa(i) + "." + field }

func (v editView) lead(p ui.Page) string {
	if v.Draft {
		return p.T(pageNewLead)
	}
	return p.T(pageEditLead)
}

// questions are those asked, and room for two more.
func (v editView) questions() []questionForm {
	qs := append([]questionForm{}, v.Form.Questions...)
	for range 2 {
		if len(qs) < registration.MaxQuestions {
			qs = append(qs, questionForm{Kind: string(registration.AskText)})
		}
	}
	return qs
}

func (v editView) networks(p ui.Page) []ui.Option {
	options := make([]ui.Option, len(v.Networks))
	for i, n := range v.Networks {
		options[i] = ui.Option{Value: n.ID, Label: p.C(n.Name)}
	}
	return options
}

func (v editView) towns(p ui.Page) []ui.Option {
	options := []ui.Option{{Label: p.T(optChooseTown)}}
	for _, m := range place.MunicipalitiesByName(p.Lang, v.Today) {
		options = append(options, ui.Option{Value: m.Code, Label: p.T(m.Name)})
	}
	return options
}

func kindOptions(p ui.Page) []ui.Option {
	return []ui.Option{
		{Value: string(Regular), Label: p.T(kinds[Regular])},
		{Value: string(Swarm), Label: p.T(kinds[Swarm]), Hint: p.T(hintSwarm)},
	}
}

func langChoices() []ui.Option {
	var options []ui.Option
	for _, l := range i18n.Langs {
		options = append(options, ui.Option{Value: string(l), Label: l.Name()})
	}
	return options
}

func audienceOptions(p ui.Page) []ui.Option {
	var options []ui.Option
	for _, a := range Audiences {
		options = append(options, ui.Option{Value: string(a), Label: p.T(audienceWord(a))})
	}
	return options
}

func queueOptions(p ui.Page) []ui.Option {
	return []ui.Option{
		{Value: string(registration.Auto), Label: p.T(optAuto)},
		{Value: string(registration.Offer), Label: p.T(optOffer)},
		{Value: string(registration.ByHand), Label: p.T(optByHand)},
	}
}

func questionKinds(p ui.Page) []ui.Option {
	return []ui.Option{
		{Value: string(registration.AskText), Label: p.T(optText)},
		{Value: string(registration.AskChoice), Label: p.T(optChoice)},
		{Value: string(registration.AskYes), Label: p.T(optCheck)},
	}
}

func presentOptions(p ui.Page) []ui.Option {
	return []ui.Option{
		{Value: "", Label: p.T(presentExact)}, {Value: "about", Label: p.T(presentAbout)},
		{Value: "over", Label: p.T(presentOver)}, {Value: "at_least", Label: p.T(presentAtLeast)},
	}
}

func visibilityOptions(p ui.Page) []ui.Option {
	return []ui.Option{
		{Value: string(space.Public), Label: p.T(visPublic)}, {Value: string(space.Followers), Label: p.T(visFollowers)},
		{Value: string(space.Members), Label: p.T(visMembers)}, {Value: string(space.Leads), Label: p.T(visLeads)},
	}
}
