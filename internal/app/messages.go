package app

import "parvi/internal/platform/i18n"

// The main menu and the footer.
var (
	msgNetworks     = i18n.Text{FI: "Verkostot", SV: "Nätverk", EN: "Networks"}
	msgCalendar     = i18n.Text{FI: "Kalenteri", SV: "Kalender", EN: "Calendar"}
	msgTraining     = i18n.Text{FI: "Koulutus", SV: "Utbildning", EN: "Training"}
	msgCoursesIn    = i18n.Text{FI: "Tulevat koulutukset", SV: "Kommande kurser", EN: "Upcoming courses"}
	msgRegion       = i18n.Text{FI: "Alueella", SV: "I regionen", EN: "In your region"}
	msgNews         = i18n.Text{FI: "Ajankohtaista", SV: "Aktuellt", EN: "News"}
	msgSuggest      = i18n.Text{FI: "Vinkkaa", SV: "Tipsa", EN: "Suggest"}
	msgSearch       = i18n.Text{FI: "Hae Parvesta", SV: "Sök i Parvi", EN: "Search Parvi"}
	msgPrivacy      = i18n.Text{FI: "Tietosuoja", SV: "Dataskydd", EN: "Privacy"}
	msgAccess       = i18n.Text{FI: "Saavutettavuus", SV: "Tillgänglighet", EN: "Accessibility"}
	msgFigures      = i18n.Text{FI: "Näin luvut lasketaan", SV: "Så räknas siffrorna", EN: "How the figures are counted"}
	msgOpenData     = i18n.Text{FI: "Avoin data ja rajapinta", SV: "Öppna data och gränssnitt", EN: "Open data and API"}
	msgOrgs         = i18n.Text{FI: "Organisaatiot", SV: "Organisationer", EN: "Organisations"}
	msgHelp         = i18n.Text{FI: "Ohjeet ja yhteystiedot", SV: "Hjälp och kontakt", EN: "Help and contact"}
	msgNetworksDesk = i18n.Text{FI: "Verkostojen työpöytä", SV: "Arbetsbord för nätverken", EN: "Networks desk"}
	msgOps          = i18n.Text{FI: "Ylläpito", SV: "Administration", EN: "Operations"}
	msgDemo         = i18n.Text{FI: "Tämä on esittely. SOSTEa ja Sivistä koskevat tiedot ovat julkisista lähteistä; muut järjestöt, ihmiset, tapaamiset ja luvut ovat keksittyjä.", SV: "Det här är en demonstration. Uppgifterna om SOSTE och Sivis kommer från offentliga källor; övriga organisationer, personer, träffar och siffror är påhittade.", EN: "This is a demonstration. The facts about SOSTE and Sivis come from public sources; other organisations, people, meetings and figures are invented."}
	msgByRole       = i18n.Text{FI: "Työsi mukaan", SV: "Enligt ditt arbete", EN: "By your role"}
	msgByRegion     = i18n.Text{FI: "Alueesi mukaan", SV: "Enligt din region", EN: "By your region"}
	msgByTheme      = i18n.Text{FI: "Aiheen mukaan", SV: "Enligt tema", EN: "By theme"}
	msgMeetingsIn   = i18n.Text{FI: "Tulevat tapaamiset", SV: "Kommande träffar", EN: "Upcoming meetings"}
	msgNetworksIn   = i18n.Text{FI: "Verkostot", SV: "Nätverk", EN: "Networks"}
	msgNewsIn       = i18n.Text{FI: "Ajankohtaista", SV: "Aktuellt", EN: "News"}
	msgCoords       = i18n.Text{FI: "Koordinoi verkostoja", SV: "Koordinerar nätverk", EN: "Coordinates networks"}
	msgDefaultBy    = i18n.Text{FI: "Kysy palvelun ylläpitäjältä.", SV: "Fråga tjänstens administratör.", EN: "Ask the operator of the service."}
)
