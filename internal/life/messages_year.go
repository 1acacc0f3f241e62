package life

import "parvi/internal/platform/i18n"

var (
	pageYearOf     = i18n.Text{FI: "Vuosi: {network}", SV: "Året: {network}", EN: "The year: {network}"}
	pagePlanLead   = i18n.Text{FI: "Suunniteltu ja pidetty rinnakkain. Paikan voi varata, vaikka aihe on vielä auki.", SV: "Planerat och hållet sida vid sida. En plats i planen kan bokas även om temat ännu är öppet.", EN: "Planned and held side by side. A place can be kept although the theme is still open."}
	pagePlanned    = i18n.Text{FI: "Suunnitelma", SV: "Plan", EN: "Plan"}
	pageNoPlan     = i18n.Text{FI: "Vuodelle ei ole vielä suunniteltu mitään.", SV: "Inget är ännu planerat för året.", EN: "Nothing is planned for the year yet."}
	pageBeside     = i18n.Text{FI: "Suunnitelman ulkopuolella", SV: "Utanför planen", EN: "Beside the plan"}
	pageThemeOpen  = i18n.Text{FI: "aihe avoin", SV: "temat öppet", EN: "theme open"}
	pageBecame     = i18n.Text{FI: "Tapaaminen {date}", SV: "Träff {date}", EN: "Meeting on {date}"}
	pageMeetDone   = i18n.Text{FI: "pidetty", SV: "hållen", EN: "held"}
	pageMeetAhead  = i18n.Text{FI: "tulossa", SV: "kommande", EN: "to come"}
	pageMissed     = i18n.Text{FI: "ei pidetty", SV: "inte hållen", EN: "not held"}
	pageUndated    = i18n.Text{FI: "ei vielä sovittu", SV: "ännu inte bokad", EN: "not dated yet"}
	pageCallThis   = i18n.Text{FI: "Kutsu koolle", SV: "Sammankalla", EN: "Call the meeting"}
	pageRemove     = i18n.Text{FI: "Poista", SV: "Ta bort", EN: "Remove"}
	pageRemoved    = i18n.Text{FI: "Poistettu suunnitelmasta.", SV: "Borttaget ur planen.", EN: "Removed from the plan."}
	pageAddItem    = i18n.Text{FI: "Lisää suunnitelmaan", SV: "Lägg till i planen", EN: "Add to the plan"}
	pageAdded      = i18n.Text{FI: "Lisätty suunnitelmaan.", SV: "Tillagt i planen.", EN: "Added to the plan."}
	fieldWhen      = i18n.Text{FI: "Milloin", SV: "När", EN: "When"}
	fieldDay       = i18n.Text{FI: "Päivä, jos se on jo sovittu", SV: "Dag, om den redan är bestämd", EN: "The day, if it is agreed"}
	fieldTheme     = i18n.Text{FI: "Aihe", SV: "Tema", EN: "Theme"}
	fieldThemeTip  = i18n.Text{FI: "Voi jäädä auki.", SV: "Kan lämnas öppet.", EN: "May be left open."}
	pageHeldOf     = i18n.Text{FI: "Suunniteltu {planned}, pidetty {held}", SV: "Planerade {planned}, hållna {held}", EN: "Planned {planned}, held {held}"}
	pageYearBefore = i18n.Text{FI: "Edellinen vuosi", SV: "Föregående år", EN: "Previous year"}
	pageYearAfter  = i18n.Text{FI: "Seuraava vuosi", SV: "Följande år", EN: "Next year"}
	pageYears      = i18n.Text{FI: "Vuodet", SV: "År", EN: "Years"}

	pageClockTitle = i18n.Text{FI: "Verkostojen vuosikello {year}", SV: "Nätverkens årsklocka {year}", EN: "The annual clock of networks {year}"}
	pageClockOf    = i18n.Text{FI: "Verkostovuosi {year}: {organisation}", SV: "Nätverksåret {year}: {organisation}", EN: "The network year {year}: {organisation}"}
	pageClockLead  = i18n.Text{FI: "Kaikkien verkostojen tapaamiset ja varatut paikat kuukausittain.", SV: "Alla nätverks träffar och reserverade platser månad för månad.", EN: "The meetings and kept places of all networks, month by month."}
	pageClockSum   = i18n.Text{FI: "{networks} verkostoa, {meetings}, {planned} avointa paikkaa", SV: "{networks} nätverk, {meetings}, {planned} öppna platser", EN: "{networks} networks, {meetings}, {planned} open places"}
	pageClashes    = i18n.Text{FI: "Päällekkäisyyksiä", SV: "Krockar", EN: "Clashes"}
	pageClashHint  = i18n.Text{FI: "Tapaamiset, joihin samat ihmiset tulisivat.", SV: "Träffar som samma personer skulle delta i.", EN: "Meetings that the same people would come to."}
	clashShared    = i18n.Text{FI: "{n} yhteistä jäsentä, {share} % pienemmästä verkostosta", SV: "{n} gemensamma medlemmar, {share} % av det mindre nätverket", EN: "{n} members in common, {share}% of the smaller network"}
	clashRegion    = i18n.Text{FI: "sama maakunta ja päivä", SV: "samma landskap och dag", EN: "same region and day"}
	pageMonthNone  = i18n.Text{FI: "Ei tapaamisia.", SV: "Inga träffar.", EN: "No meetings."}
	pageClockOrg   = i18n.Text{FI: "Kaikki järjestöt", SV: "Alla organisationer", EN: "All organisations"}
	pagePublish    = i18n.Text{FI: "Julkaise verkostovuosi", SV: "Publicera nätverksåret", EN: "Publish the network year"}
	pageUnpublish  = i18n.Text{FI: "Ota julkaisu takaisin", SV: "Återta publiceringen", EN: "Take the publication back"}
	pagePubHint    = i18n.Text{FI: "Julkaistussa vuodessa kaikki näkevät myös avoimet paikat.", SV: "I ett publicerat år ser alla också de öppna platserna.", EN: "In a published year everybody sees the open places too."}
	pagePublished  = i18n.Text{FI: "Verkostovuosi on julkaistu.", SV: "Nätverksåret är publicerat.", EN: "The network year is published."}
	pageTakenBack  = i18n.Text{FI: "Julkaisu on otettu takaisin.", SV: "Publiceringen är återtagen.", EN: "The publication is taken back."}
	fieldIntro     = i18n.Text{FI: "Johdanto", SV: "Inledning", EN: "Introduction"}
)

var (
	pageClock   = i18n.Text{FI: "Vuosikello", SV: "Årsklocka", EN: "Annual clock"}
	tabLife     = i18n.Text{FI: "Elinkaari", SV: "Livscykel", EN: "Life"}
	tabYear     = i18n.Text{FI: "Vuosi", SV: "Året", EN: "Year"}
	tabHandover = i18n.Text{FI: "Tehtävien siirto", SV: "Överlämning", EN: "Hand-over"}
)
