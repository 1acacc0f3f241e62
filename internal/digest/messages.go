package digest

import "parvi/internal/platform/i18n"

// Words name the kinds of what digests list, by what stands first of it. What
// has no word here is listed by its title alone.
var Words = map[string]i18n.Text{
	"thread":          {FI: "Uusi keskustelu", SV: "Ny diskussion", EN: "New discussion"},
	"question":        {FI: "Uusi kysymys", SV: "Ny fråga", EN: "New question"},
	"post":            {FI: "Keskustelu", SV: "Diskussion", EN: "Discussion"},
	"page":            {FI: "Sivu", SV: "Sida", EN: "Page"},
	"file":            {FI: "Tiedosto", SV: "Fil", EN: "File"},
	"task":            {FI: "Tehtävä", SV: "Uppgift", EN: "Task"},
	"note":            {FI: "Muistiinpanot", SV: "Anteckningar", EN: "Notes"},
	"decision":        {FI: "Päätös", SV: "Beslut", EN: "Decision"},
	"practice":        {FI: "Hyvä käytäntö", SV: "God praxis", EN: "Good practice"},
	"statement":       {FI: "Kannanotto", SV: "Ställningstagande", EN: "Statement"},
	"challenge":       {FI: "Uusi haaste", SV: "Ny utmaning", EN: "New challenge"},
	"answer":          {FI: "Haaste", SV: "Utmaning", EN: "Challenge"},
	kindSurvey:        {FI: "Uusi kysely", SV: "Ny enkät", EN: "New survey"},
	kindResults:       {FI: "Kyselyn tulokset", SV: "Enkätens resultat", EN: "Results of a survey"},
	kindMessage:       {FI: "Verkoston viesti", SV: "Meddelande från nätverket", EN: "Message from the network"},
	kindMeeting:       {FI: "Uusi tapaaminen", SV: "Ny träff", EN: "New meeting"},
	kindMeetingChange: {FI: "Tapaaminen on muuttunut", SV: "Träffen har ändrats", EN: "Meeting changed"},
	kindNotes:         {FI: "Tapaamisen muistiinpanot", SV: "Anteckningar från träffen", EN: "Notes of the meeting"},
	kindMeetingOff:    {FI: "Tapaaminen on peruttu", SV: "Träffen är inställd", EN: "Meeting cancelled"},
}

// The kinds of what has no envelope.
const (
	kindSurvey        = "survey"
	kindResults       = "survey.results"
	kindMessage       = "network.message"
	kindMeeting       = "meeting"
	kindMeetingChange = "meeting.changed"
	kindNotes         = "meeting.notes"
	kindMeetingOff    = "meeting.cancelled"
)

var (
	mailSubjectOne = i18n.Text{FI: "Kooste: {network}", SV: "Sammandrag: {network}", EN: "Digest: {network}"}
	mailSubject    = i18n.Text{FI: "Kooste {n} verkostosta", SV: "Sammandrag från {n} nätverk", EN: "Digest from {n} networks"}
	mailNews       = i18n.Count{
		One:   i18n.Text{FI: "Verkostoissasi on 1 uusi asia edellisen koosteen jälkeen.", SV: "Det finns 1 nytt inslag i dina nätverk sedan förra sammandraget.", EN: "There is 1 new thing in your networks since the last digest."},
		Other: i18n.Text{FI: "Verkostoissasi on {n} uutta asiaa edellisen koosteen jälkeen.", SV: "Det finns {n} nya inslag i dina nätverk sedan förra sammandraget.", EN: "There are {n} new things in your networks since the last digest."},
	}
	mailMore = i18n.Count{
		One:   i18n.Text{FI: "Ja 1 muu", SV: "Och 1 till", EN: "And 1 more"},
		Other: i18n.Text{FI: "Ja {n} muuta", SV: "Och {n} till", EN: "And {n} more"},
	}
	mailAlso      = i18n.Text{FI: "Myös verkostossa {network}", SV: "Också i nätverket {network}", EN: "Also in the network {network}"}
	mailWhy       = i18n.Text{FI: "Saat tämän koosteen, koska olet valinnut koosteen verkostoista tai keskusteluista, joita seuraat.", SV: "Du får det här sammandraget eftersom du har valt sammandrag från nätverk eller diskussioner som du följer.", EN: "You get this digest because you chose a digest of networks or discussions you follow."}
	mailStop      = i18n.Text{FI: "Lopeta koosteet", SV: "Avsluta sammandragen", EN: "Stop the digests"}
	mailStopSpace = i18n.Text{FI: "Lopeta tämän verkoston viestit: {network}", SV: "Avsluta utskicken från nätverket {network}", EN: "Stop mail from the network {network}"}
	mailSettings  = i18n.Text{FI: "Valitse, mitä sähköpostia saat", SV: "Välj vilken e-post du får", EN: "Choose what mail you get"}
	mailList      = i18n.Text{FI: "Koosteet", SV: "Sammandrag", EN: "Digests"}
	mailNobody    = i18n.Text{FI: "Nimetön", SV: "Utan namn", EN: "No name"}
	mailAbove     = i18n.Text{FI: "Kooste {day}", SV: "Sammandrag {day}", EN: "Digest {day}"}
)

// mailIn says in which language a text is, beside the text.
var mailIn = map[i18n.Lang]i18n.Text{
	i18n.FI: {FI: "suomeksi", SV: "på finska", EN: "in Finnish"},
	i18n.SV: {FI: "ruotsiksi", SV: "på svenska", EN: "in Swedish"},
	i18n.EN: {FI: "englanniksi", SV: "på engelska", EN: "in English"},
}
