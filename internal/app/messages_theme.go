package app

import "parvi/internal/platform/i18n"

// themeHeadings are the kinds of the search that the page of a theme gathers,
// beside networks.
var themeHeadings = map[string]i18n.Text{
	"meeting":  {FI: "Tapaamiset", SV: "Träffar", EN: "Meetings"},
	"practice": {FI: "Hyvät käytännöt", SV: "Goda praxis", EN: "Good practices"},
	"material": {FI: "Materiaalit", SV: "Material", EN: "Materials"},
	"thread":   {FI: "Keskustelut", SV: "Diskussioner", EN: "Discussions"},
	"question": {FI: "Kysymykset", SV: "Frågor", EN: "Questions"},
	"tip":      {FI: "Vinkit", SV: "Tips", EN: "Suggestions"},
	"article":  {FI: "Uutiset", SV: "Nyheter", EN: "News"},
}
