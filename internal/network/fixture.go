package network

import (
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Example are networks of the kinds one meets, coordinated by the two
// organisations, around a day: one with conditions and a plan, one of a
// region, one that only a source states.
func Example(first, second, source string, today civil.Date) []New {
	early := civil.Vague{Year: today.Year - 10, Month: 2, Part: "early"}
	return []New{
		{
			Slug: "pienet-jarjestot", Stated: true, Source: source,
			Facts: Facts{
				Name:    i18n.Content{FI: "Pienten järjestöjen verkosto", SV: "Nätverket för små organisationer"},
				Purpose: i18n.Content{FI: "Tukea järjestöjä, joissa on alle kymmenen työntekijää."},
				Kind:    SmallOrganisations, Policy: space.OnRequest,
			},
			Coordinators: []Coordination{{Org: first, Role: Co}, {Org: second, Role: Co}},
			Conditions: []Condition{
				{Attribute: OrgScope, Operator: "=", Value: "national", Strictness: SelfDeclared},
				{Attribute: OrgEmployees, Operator: "<", Value: "10", Strictness: SelfDeclared},
			},
			Plans:    []Plan{{early.Year, 4}},
			Themes:   []i18n.Content{{FI: "työn ilo", SV: "arbetsglädje", EN: "joy of work"}},
			Channels: []Channel{{Kind: FacebookGroup, Counts: []ChannelCount{{Amount{Value: 275}, civil.Date{Year: early.Year, Month: 2, Day: 23}}}}},
			Remarks:  []i18n.Content{{FI: "yksi isoimmista", SV: "ett av de största", EN: "one of the largest"}},
			Meetings: []PastMeeting{{When: early, Mode: "onsite", Attended: Amount{60, Over}, Source: source,
				Remark: i18n.Content{FI: "pitkästä aikaa kasvokkain", SV: "ansikte mot ansikte efter en lång tid", EN: "face to face after a long time"}}},
		},
		{
			Facts: Facts{
				Name: i18n.Content{FI: "Kainuun alueverkosto", SV: "Regionala nätverket i Kajanaland", EN: "Regional network of Kainuu"},
				Kind: Region, Region: "18", Policy: space.Open, Langs: []i18n.Lang{i18n.FI},
			},
			Phase: Active, PhaseOn: today, Coordinators: []Coordination{{Org: first, Role: Lead, From: today.AddMonths(-24)}},
		},
		{
			Facts:        Facts{Name: i18n.Content{FI: "Verkostojen vetäjien tapaamiset"}, Kind: Leads, Policy: space.ByInvitation},
			Stated:       true,
			Source:       source,
			Produced:     i18n.Content{FI: "Verkostotyön minikäsikirja"},
			Coordinators: []Coordination{{Org: first, Role: Lead}},
		},
	}
}
