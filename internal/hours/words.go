package hours

import (
	"parvi/internal/org"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// stateWord is a state as it is shown: a word and a shape.
type stateWord struct {
	Shape ui.Shape
	Say   i18n.Text
}

var proposalStates = map[ProposalState]stateWord{
	Draft:     {ui.ShapeDraft, i18n.Text{FI: "luonnos", SV: "utkast", EN: "draft"}},
	Sent:      {ui.ShapeWait, i18n.Text{FI: "keskusjärjestön käsiteltävänä", SV: "behandlas i centralorganisationen", EN: "with the central organisation"}},
	Merged:    {ui.ShapeHalf, i18n.Text{FI: "mukana järjestön ehdotuksessa", SV: "med i organisationens förslag", EN: "in the organisation’s proposal"}},
	Submitted: {ui.ShapeWait, i18n.Text{FI: "odottaa opintokeskuksen päätöstä", SV: "väntar på studiecentralens beslut", EN: "waits for the study centre"}},
	Returned:  {ui.ShapeWarn, i18n.Text{FI: "palautettu täydennettäväksi", SV: "återsänt för komplettering", EN: "returned for completion"}},
	Granted:   {ui.ShapeOK, i18n.Text{FI: "myönnetty", SV: "beviljat", EN: "granted"}},
	InPart:    {ui.ShapeHalf, i18n.Text{FI: "myönnetty osittain", SV: "delvis beviljat", EN: "granted in part"}},
	Refused:   {ui.ShapeBad, i18n.Text{FI: "ei myönnetty", SV: "ej beviljat", EN: "not granted"}},
}

var requestStates = map[RequestState]stateWord{
	Waiting:   {ui.ShapeWait, i18n.Text{FI: "odottaa päätöstä", SV: "väntar på beslut", EN: "waits for a decision"}},
	Given:     {ui.ShapeOK, i18n.Text{FI: "myönnetty", SV: "beviljad", EN: "granted"}},
	Partly:    {ui.ShapeHalf, i18n.Text{FI: "myönnetty osittain", SV: "delvis beviljad", EN: "granted in part"}},
	Rejected:  {ui.ShapeBad, i18n.Text{FI: "ei myönnetty", SV: "ej beviljad", EN: "not granted"}},
	Withdrawn: {ui.ShapeEnded, i18n.Text{FI: "peruttu", SV: "återtagen", EN: "withdrawn"}},
}

func hoursPath(o org.Organisation, y int, k Kind) string {
	return o.Path() + "/hours?year=" + year(y) + "&kind=" + string(k)
}

func proposalPath(o org.Organisation, y int, k Kind) string {
	return o.Path() + "/hours/proposal?year=" + year(y) + "&kind=" + string(k)
}
