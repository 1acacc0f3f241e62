package network

import (
	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

func rowName(group string, i int, field string) string { return group + "." + itoa(i) + "." + field }

func kindOptions(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(pageChoose)}}
	for _, k := range Kinds {
		out = append(out, ui.Option{Value: string(k), Label: p.T(KindNames[k])})
	}
	return out
}

func policyOptions(p ui.Page) []ui.Option {
	hints := map[space.Policy]i18n.Text{space.Open: pageJoinOpen, space.OnRequest: pagePolicyRequestHint, space.ByInvitation: pagePolicyInvitationHint, space.BySeat: pagePolicySeatHint}
	var out []ui.Option
	for _, one := range space.Policies {
		out = append(out, ui.Option{Value: string(one), Label: p.T(space.PolicyNames[one]), Hint: p.T(hints[one])})
	}
	return out
}

func visibilityOptions(p ui.Page) []ui.Option {
	return []ui.Option{{Value: string(space.Public), Label: p.T(space.VisibilityNames[space.Public])},
		{Value: string(space.Members), Label: p.T(space.VisibilityNames[space.Members])}}
}

func aimOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, a := range Aims {
		out = append(out, ui.Option{Value: string(a), Label: p.T(AimNames[a])})
	}
	return out
}

func attributeOptions(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(pageNoCondition)}}
	for _, a := range Attributes {
		out = append(out, ui.Option{Value: string(a), Label: p.T(AttributeNames[a])})
	}
	return out
}

var operatorNames = []struct {
	value string
	name  i18n.Text
}{
	{"=", i18n.Text{FI: "on", SV: "är", EN: "is"}},
	{"<", i18n.Text{FI: "alle", SV: "färre än", EN: "fewer than"}},
	{"<=", i18n.Text{FI: "enintään", SV: "högst", EN: "at most"}},
	{">=", i18n.Text{FI: "vähintään", SV: "minst", EN: "at least"}},
	{">", i18n.Text{FI: "yli", SV: "fler än", EN: "more than"}},
	{"within", i18n.Text{FI: "alle näin monta vuotta sitten", SV: "för mindre än så här många år sedan", EN: "less than this many years ago"}},
}

func operatorOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, o := range operatorNames {
		out = append(out, ui.Option{Value: o.value, Label: p.T(o.name)})
	}
	return out
}

func strictnessOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, s := range Strictnesses {
		out = append(out, ui.Option{Value: string(s), Label: p.T(StrictnessNames[s])})
	}
	return out
}

func channelOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, k := range ChannelKinds {
		out = append(out, ui.Option{Value: string(k), Label: p.T(ChannelNames[k])})
	}
	return out
}

func qualifierOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, q := range Qualifiers {
		out = append(out, ui.Option{Value: string(q), Label: p.T(QualifierNames[q])})
	}
	return out
}

func phaseOptions(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, ph := range Phases {
		out = append(out, ui.Option{Value: string(ph), Label: p.T(PhaseNames[ph])})
	}
	return out
}

func coordinatorRoles(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, r := range Roles {
		out = append(out, ui.Option{Value: string(r), Label: i18n.Capital(p.T(RoleNames[r]))})
	}
	return out
}

func peopleRoles(p ui.Page) []ui.Option {
	return []ui.Option{{Value: "contact", Label: p.T(pageContactPerson), Hint: p.T(pageContactHint)},
		{Value: "lead", Label: p.T(pageLead), Hint: p.T(pageLeadHint)}}
}

// draftFacts are the founder's own first answers.
func draftFacts(p ui.Page, n Network) []ui.Fact {
	var facts []ui.Fact
	for _, q := range Questions {
		if c := n.Answers[q]; !c.Empty() {
			facts = append(facts, ui.Fact{Name: QuestionNames[q], Value: ui.Content(p, c)})
		}
	}
	return facts
}

func coordinatorTable(p ui.Page, v *public) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pageCoordination), Columns: []ui.Column{{Label: p.T(pageOrganisation)}, {Label: p.T(pageRole)}, {Label: p.T(pageFirstDay)}, {Label: p.T(pageLastDay)}}}
	for _, c := range append(append([]Coordinator{}, v.Coordinators...), v.Former...) {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Name(p, c.Org.Name), ui.Text(p.T(RoleNames[c.Role])), dayOrDash(p, c.From), dayOrDash(p, c.To)}})
	}
	return t
}

func dayOrDash(p ui.Page, d civil.Date) templ.Component {
	if d.IsZero() {
		return ui.Text("–")
	}
	return ui.Day(p, d)
}

func peopleTable(p ui.Page, people []Contact) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pagePeople), Columns: []ui.Column{{Label: p.T(pageName)}, {Label: p.T(pageRole)}, {Label: p.T(pageEmail)}, {Label: p.T(pageFirstDay)}, {Label: p.T(pageLastDay)}}}
	for _, c := range people {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(c.Name), ui.Text(p.T(taskName(c.Role))), ui.Text(orDash(c.Email)), dayOrDash(p, c.From), dayOrDash(p, c.To)}})
	}
	return t
}

func taskName(role string) i18n.Text {
	if role == "lead" {
		return pageLead
	}
	return pageContactPerson
}
