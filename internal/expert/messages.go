package expert

import "parvi/internal/platform/i18n"

var (
	pageTitle   = i18n.Text{FI: "Asiantuntijat", SV: "Sakkunniga", EN: "Experts"}
	pageLead    = i18n.Text{FI: "Etsi kouluttaja osaamisen, kielen ja alueen mukaan.", SV: "Sök en utbildare efter kompetens, språk och region.", EN: "Find a trainer by competence, language and region."}
	pageMine    = i18n.Text{FI: "Oma osaamisprofiili", SV: "Min kompetensprofil", EN: "My competence profile"}
	pageNew     = i18n.Text{FI: "Lisää asiantuntija", SV: "Lägg till en sakkunnig", EN: "Add an expert"}
	pageNewLead = i18n.Text{FI: "Profiiliin kirjoitetaan osaaminen, kielet ja alueet. Pidetyt koulutukset, palaute ja todistukset tulevat siihen itsestään.",
		SV: "I profilen skriver man kompetens, språk och regioner. Hållna utbildningar, respons och intyg kommer dit av sig själva.",
		EN: "The profile has competences, languages and regions. Trainings held, feedback and certificates come to it by themselves."}
	pageEdit     = i18n.Text{FI: "Muokkaa profiilia", SV: "Redigera profilen", EN: "Edit the profile"}
	pageEditLead = i18n.Text{FI: "Kerro, mitä osaat, missä koulutat ja milloin sinut voi varata. Valitse lopuksi, mitä muut näkevät.",
		SV: "Berätta vad du kan, var du utbildar och när du kan bokas. Välj till sist vad andra ser.",
		EN: "Say what you know, where you train and when you can be booked. Then choose what others see."}
	pageNone     = i18n.Text{FI: "Asiantuntijoita ei löytynyt", SV: "Inga sakkunniga hittades", EN: "No experts found"}
	pageNoneHow  = i18n.Text{FI: "Poista jokin rajaus tai valitse toinen teema.", SV: "Ta bort någon avgränsning eller välj ett annat tema.", EN: "Remove a filter or choose another theme."}
	pageEmpty    = i18n.Text{FI: "Asiantuntijoita ei ole vielä", SV: "Det finns inga sakkunniga ännu", EN: "There are no experts yet"}
	pageEmptyHow = i18n.Text{FI: "Profiili tulee näkyviin, kun asiantuntija on julkaissut sen.", SV: "En profil syns när den sakkunniga har publicerat den.", EN: "A profile is shown once the expert has published it."}
	pageFilter   = i18n.Text{FI: "Rajaa asiantuntijoita", SV: "Avgränsa de sakkunniga", EN: "Filter the experts"}
	pageShow     = i18n.Text{FI: "Näytä asiantuntijat", SV: "Visa sakkunniga", EN: "Show experts"}
	pageAny      = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "All"}
	pageClear    = i18n.Text{FI: "Tyhjennä rajaukset", SV: "Rensa avgränsningarna", EN: "Clear the filters"}
	countExperts = i18n.Count{One: i18n.Text{FI: "{n} asiantuntija", SV: "{n} sakkunnig", EN: "{n} expert"}, Other: i18n.Text{FI: "{n} asiantuntijaa", SV: "{n} sakkunniga", EN: "{n} experts"}}

	fieldTheme     = i18n.Text{FI: "Teema", SV: "Tema", EN: "Theme"}
	fieldThemeHint = i18n.Text{FI: "Kirjoita teema yhteisestä sanastosta, esimerkiksi ”viestintä”.", SV: "Skriv ett tema ur den gemensamma ordlistan, till exempel ”kommunikation”.", EN: "Write a theme of the shared vocabulary, for instance “communication”."}
	fieldLevel     = i18n.Text{FI: "Taso", SV: "Nivå", EN: "Level"}
	fieldLang      = i18n.Text{FI: "Kieli", SV: "Språk", EN: "Language"}
	fieldRegion    = i18n.Text{FI: "Maakunta", SV: "Landskap", EN: "Region"}
	fieldRemote    = i18n.Text{FI: "Kouluttaa etänä", SV: "Utbildar på distans", EN: "Trains remotely"}
	fieldFree      = i18n.Text{FI: "Vapaa päivänä", SV: "Ledig dagen", EN: "Free on"}
	fieldName      = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	fieldCentre    = i18n.Text{FI: "Opintokeskus", SV: "Studiecentral", EN: "Study centre"}
	fieldEmail     = i18n.Text{FI: "Asiantuntijan sähköposti", SV: "Den sakkunnigas e-post", EN: "The expert's e-mail"}
	fieldEmailHint = i18n.Text{FI: "Jätä tyhjäksi, jos lisäät itsesi.", SV: "Lämna tomt om du lägger till dig själv.", EN: "Leave empty to add yourself."}
	fieldIntro     = i18n.Text{FI: "Esittely", SV: "Presentation", EN: "Introduction"}
	fieldLangs     = i18n.Text{FI: "Koulutan kielillä", SV: "Jag utbildar på", EN: "I train in"}
	fieldTown      = i18n.Text{FI: "Kotikunta, josta matkustan", SV: "Hemkommun som jag reser från", EN: "Home municipality I travel from"}
	fieldRegions   = i18n.Text{FI: "Maakunnat, joissa koulutan", SV: "Landskap där jag utbildar", EN: "Regions I train in"}
	fieldWeekdays  = i18n.Text{FI: "Viikonpäivät, joille minut voi varata", SV: "Veckodagar då jag kan bokas", EN: "Days of the week I can be booked on"}
	fieldHours     = i18n.Text{FI: "Opetustunteja kuukaudessa enintään", SV: "Undervisningstimmar i månaden högst", EN: "Teaching hours a month at most"}
	fieldHoursHint = i18n.Text{FI: "Kuormitus näytetään tätä vasten. Jätä tyhjäksi, jos rajaa ei ole.", SV: "Belastningen visas mot detta. Lämna tomt om det inte finns någon gräns.", EN: "The load is shown against this. Leave empty if there is no limit."}
	fieldListed    = i18n.Text{FI: "Profiili on julkinen", SV: "Profilen är offentlig", EN: "The profile is public"}
	fieldShowMail  = i18n.Text{FI: "Näytä sähköposti", SV: "Visa e-postadressen", EN: "Show the e-mail address"}
	fieldShowHeld  = i18n.Text{FI: "Näytä pidetyt koulutukset", SV: "Visa hållna utbildningar", EN: "Show trainings held"}
	fieldShowGiven = i18n.Text{FI: "Näytä palautteen keskiarvo", SV: "Visa responsens medeltal", EN: "Show the mean of the feedback"}
	fieldShowCert  = i18n.Text{FI: "Näytä omat todistukset", SV: "Visa mina intyg", EN: "Show my certificates"}
	fieldShowFree  = i18n.Text{FI: "Näytä vapaat päivät", SV: "Visa lediga dagar", EN: "Show free days"}
	fieldFirst     = i18n.Text{FI: "Ensimmäinen päivä", SV: "Första dagen", EN: "First day"}
	fieldLast      = i18n.Text{FI: "Viimeinen päivä", SV: "Sista dagen", EN: "Last day"}
	fieldNote      = i18n.Text{FI: "Merkintä itselle", SV: "Anteckning för mig själv", EN: "Note to myself"}
	groupShown     = i18n.Text{FI: "Mitä muut näkevät", SV: "Vad andra ser", EN: "What others see"}
	groupShownHint = i18n.Text{FI: "Opintokeskuksen henkilöstö näkee profiilin aina kokonaan.", SV: "Studiecentralens personal ser alltid hela profilen.", EN: "The study centre's staff always see the whole profile."}

	doSave       = i18n.Text{FI: "Tallenna profiili", SV: "Spara profilen", EN: "Save the profile"}
	doAdd        = i18n.Text{FI: "Lisää", SV: "Lägg till", EN: "Add"}
	doCompetence = i18n.Text{FI: "Lisää osaaminen", SV: "Lägg till kompetensen", EN: "Add the competence"}
	doAway       = i18n.Text{FI: "Merkitse poissa", SV: "Anteckna frånvaro", EN: "Note as away"}
	doDrop       = i18n.Text{FI: "Poista", SV: "Ta bort", EN: "Remove"}
	doRemove     = i18n.Text{FI: "Poista koko profiili", SV: "Ta bort hela profilen", EN: "Remove the whole profile"}
	doKeep       = i18n.Text{FI: "Älä poista", SV: "Ta inte bort", EN: "Do not remove"}

	flashSaved   = i18n.Text{FI: "Profiili on tallennettu.", SV: "Profilen har sparats.", EN: "The profile has been saved."}
	flashAdded   = i18n.Text{FI: "Asiantuntija on lisätty. Kirjoita nyt, mitä hän osaa.", SV: "Den sakkunniga har lagts till. Skriv nu vad hen kan.", EN: "The expert has been added. Now write what they know."}
	flashNoted   = i18n.Text{FI: "Tallennettu.", SV: "Sparat.", EN: "Saved."}
	flashRemoved = i18n.Text{FI: "Profiili on poistettu.", SV: "Profilen har tagits bort.", EN: "The profile has been removed."}

	headCompetences = i18n.Text{FI: "Osaaminen", SV: "Kompetens", EN: "Competences"}
	headWhere       = i18n.Text{FI: "Missä ja millä kielellä", SV: "Var och på vilket språk", EN: "Where and in which language"}
	headHeld        = i18n.Text{FI: "Pidetyt koulutukset", SV: "Hållna utbildningar", EN: "Trainings held"}
	headGiven       = i18n.Text{FI: "Palaute", SV: "Respons", EN: "Feedback"}
	headCert        = i18n.Text{FI: "Todistukset", SV: "Intyg", EN: "Certificates"}
	headFree        = i18n.Text{FI: "Vapaat päivät", SV: "Lediga dagar", EN: "Free days"}
	headLoad        = i18n.Text{FI: "Kuormitus", SV: "Belastning", EN: "Load"}
	headAway        = i18n.Text{FI: "Poissaolot", SV: "Frånvaro", EN: "Days away"}
	headProfile     = i18n.Text{FI: "Profiili", SV: "Profil", EN: "Profile"}

	colTheme = i18n.Text{FI: "Teema", SV: "Tema", EN: "Theme"}
	colLevel = i18n.Text{FI: "Taso", SV: "Nivå", EN: "Level"}
	colHeld  = i18n.Text{FI: "Koulutuksia aiheesta", SV: "Utbildningar i ämnet", EN: "Trainings on it"}
	colWeek  = i18n.Text{FI: "Viikko alkaen", SV: "Veckan från", EN: "Week from"}
	colDays  = i18n.Text{FI: "Vapaat päivät", SV: "Lediga dagar", EN: "Free days"}
	colDo    = i18n.Text{FI: "Toiminnot", SV: "Åtgärder", EN: "Actions"}
	colMonth = i18n.Text{FI: "Kuukausi", SV: "Månad", EN: "Month"}

	noCompetences = i18n.Text{FI: "Osaamista ei ole vielä kirjattu.", SV: "Ingen kompetens har antecknats ännu.", EN: "No competences have been noted yet."}
	noHeld        = i18n.Text{FI: "Koulutuksia, joissa hän on ollut kouluttajana, ei ole vielä.", SV: "Det finns inga utbildningar ännu där hen har varit utbildare.", EN: "There are no trainings yet at which they trained."}
	noGiven       = i18n.Text{FI: "Palautetta näytetään vasta, kun yhteen koulutukseen on vastannut vähintään viisi.", SV: "Respons visas först när minst fem har svarat om en utbildning.", EN: "Feedback is shown only once at least five have answered about a training."}
	noCert        = i18n.Text{FI: "Todistuksia ei ole.", SV: "Det finns inga intyg.", EN: "There are no certificates."}
	noFree        = i18n.Text{FI: "ei vapaita päiviä", SV: "inga lediga dagar", EN: "no free days"}
	noAway        = i18n.Text{FI: "Poissaoloja ei ole merkitty.", SV: "Ingen frånvaro är antecknad.", EN: "No days away are noted."}
	givenMean     = i18n.Text{FI: "Keskiarvo {mean} asteikolla 1–5", SV: "Medeltal {mean} på skalan 1–5", EN: "Mean {mean} on a scale of 1 to 5"}
	givenOf       = i18n.Text{FI: "{answers} vastausta, {courses} koulutusta. Mukana ovat vain koulutukset, joista on vastannut vähintään viisi.",
		SV: "{answers} svar, {courses} utbildningar. Bara utbildningar som minst fem har svarat om är med.",
		EN: "{answers} answers, {courses} trainings. Only trainings about which at least five answered are counted."}
	heldSum      = i18n.Text{FI: "{courses}, yhteensä {hours} opetustuntia", SV: "{courses}, sammanlagt {hours} undervisningstimmar", EN: "{courses}, {hours} teaching hours in all"}
	countCourses = i18n.Count{One: i18n.Text{FI: "{n} koulutus", SV: "{n} utbildning", EN: "{n} training"}, Other: i18n.Text{FI: "{n} koulutusta", SV: "{n} utbildningar", EN: "{n} trainings"}}
	heldHours    = i18n.Text{FI: "{hours} h", SV: "{hours} h", EN: "{hours} h"}
	loadSays     = i18n.Text{FI: "Kuudeksi kuukaudeksi on varattu {hours} opetustuntia.", SV: "För sex månader är {hours} undervisningstimmar bokade.", EN: "{hours} teaching hours are booked over six months."}
	loadTitle    = i18n.Text{FI: "Varatut opetustunnit kuukausittain", SV: "Bokade undervisningstimmar per månad", EN: "Booked teaching hours by month"}
	loadBooked   = i18n.Text{FI: "Varattu", SV: "Bokat", EN: "Booked"}
	loadMost     = i18n.Text{FI: "Enintään", SV: "Högst", EN: "At most"}
	mapLabel     = i18n.Text{FI: "Maakunnat, joissa hän kouluttaa", SV: "Landskap där hen utbildar", EN: "Regions they train in"}
	mapYes       = i18n.Text{FI: "kouluttaa", SV: "utbildar", EN: "trains here"}
	mapNo        = i18n.Text{FI: "ei", SV: "nej", EN: "no"}
	mapValue     = i18n.Text{FI: "Kouluttaa", SV: "Utbildar", EN: "Trains"}
	factLangs    = i18n.Text{FI: "Kielet", SV: "Språk", EN: "Languages"}
	factTown     = i18n.Text{FI: "Matkustaa kunnasta", SV: "Reser från", EN: "Travels from"}
	factRegions  = i18n.Text{FI: "Maakunnat", SV: "Landskap", EN: "Regions"}
	factRemote   = i18n.Text{FI: "Etäkoulutus", SV: "Distansutbildning", EN: "Remote training"}
	factMail     = i18n.Text{FI: "Sähköposti", SV: "E-post", EN: "E-mail"}
	factCentre   = i18n.Text{FI: "Opintokeskus", SV: "Studiecentral", EN: "Study centre"}
	wordYes      = i18n.Text{FI: "kyllä", SV: "ja", EN: "yes"}
	wordNo       = i18n.Text{FI: "ei", SV: "nej", EN: "no"}
	wordRemote   = i18n.Text{FI: "myös etänä", SV: "också på distans", EN: "also remotely"}
	wordHidden   = i18n.Text{FI: "ei julkinen", SV: "inte offentlig", EN: "not public"}
	insideNote   = i18n.Text{FI: "Näet koko profiilin. Muut näkevät siitä vain sen, mitä asiantuntija on valinnut.", SV: "Du ser hela profilen. Andra ser bara det som den sakkunniga har valt.", EN: "You see the whole profile. Others see only what the expert has chosen."}
	removeAsk    = i18n.Text{FI: "Poistetaanko profiili?", SV: "Ska profilen tas bort?", EN: "Remove the profile?"}
	removeSay    = i18n.Text{FI: "Osaaminen, alueet ja poissaolot poistetaan. Pidetyt koulutukset, palaute ja todistukset jäävät omille paikoilleen.",
		SV: "Kompetens, regioner och frånvaro tas bort. Hållna utbildningar, respons och intyg blir kvar där de är.",
		EN: "Competences, regions and days away are removed. Trainings held, feedback and certificates stay where they are."}

	levelWords = map[Level]i18n.Text{
		Basics:         {FI: "hallitsee perusteet", SV: "behärskar grunderna", EN: "knows the basics"},
		Trains:         {FI: "kouluttaa", SV: "utbildar", EN: "trains others"},
		TrainsTrainers: {FI: "kouluttaa kouluttajia", SV: "utbildar utbildare", EN: "trains trainers"},
	}

	msgTooLong       = i18n.Text{FI: "Teksti on liian pitkä. Enintään {max} merkkiä.", SV: "Texten är för lång. Högst {max} tecken.", EN: "The text is too long. At most {max} characters."}
	msgNoLang        = i18n.Text{FI: "Valitse ainakin yksi kieli.", SV: "Välj minst ett språk.", EN: "Choose at least one language."}
	msgUnknownTown   = i18n.Text{FI: "Kuntaa ei löydy.", SV: "Kommunen finns inte.", EN: "There is no such municipality."}
	msgUnknownRegion = i18n.Text{FI: "Maakuntaa ei löydy.", SV: "Landskapet finns inte.", EN: "There is no such region."}
	msgNowhere       = i18n.Text{FI: "Valitse ainakin yksi maakunta tai etäkoulutus.", SV: "Välj minst ett landskap eller distansutbildning.", EN: "Choose at least one region or remote training."}
	msgNoDays        = i18n.Text{FI: "Valitse ainakin yksi viikonpäivä.", SV: "Välj minst en veckodag.", EN: "Choose at least one day of the week."}
	msgMonthHours    = i18n.Text{FI: "Kirjoita tunnit lukuna, enintään {most}.", SV: "Skriv timmarna som ett tal, högst {most}.", EN: "Write the hours as a number, at most {most}."}
	msgDay           = i18n.Text{FI: "Valitse päivä.", SV: "Välj en dag.", EN: "Choose a day."}
	msgOrder         = i18n.Text{FI: "Viimeinen päivä on ennen ensimmäistä.", SV: "Sista dagen är före den första.", EN: "The last day is before the first."}
	msgPast          = i18n.Text{FI: "Päivät ovat jo menneet.", SV: "Dagarna har redan passerat.", EN: "The days have already passed."}
	msgTooManyAway   = i18n.Text{FI: "Poissaoloja on jo paljon. Poista vanhoja ensin.", SV: "Det finns redan många. Ta bort gamla först.", EN: "There are many already. Remove old ones first."}
	msgTheme         = i18n.Text{FI: "Kirjoita teema.", SV: "Skriv ett tema.", EN: "Write a theme."}
	msgLevel         = i18n.Text{FI: "Valitse taso.", SV: "Välj en nivå.", EN: "Choose a level."}
	msgNoTheme       = i18n.Text{FI: "Teemaa ei ole yhteisessä sanastossa. Kokeile lyhyempää sanaa.", SV: "Temat finns inte i den gemensamma ordlistan. Pröva ett kortare ord.", EN: "The theme is not in the shared vocabulary. Try a shorter word."}
	msgNoThemeLike   = i18n.Text{FI: "Teemaa ei ole yhteisessä sanastossa. Tarkoititko: {themes}?", SV: "Temat finns inte i den gemensamma ordlistan. Menade du: {themes}?", EN: "The theme is not in the shared vocabulary. Did you mean: {themes}?"}
	msgTooMany       = i18n.Text{FI: "Osaamisia voi olla enintään {most}.", SV: "Det får finnas högst {most} kompetenser.", EN: "There may be at most {most} competences."}
	msgNoCentre      = i18n.Text{FI: "Valitse opintokeskus.", SV: "Välj en studiecentral.", EN: "Choose a study centre."}
	msgNobody        = i18n.Text{FI: "Osoitteella ei löydy ketään. Kutsu henkilö ensin palveluun.", SV: "Ingen har den adressen. Bjud först in personen till tjänsten.", EN: "Nobody here has that address. Invite the person to the service first."}
	msgTwice         = i18n.Text{FI: "Hänellä on jo profiili tässä opintokeskuksessa.", SV: "Hen har redan en profil vid den här studiecentralen.", EN: "They already have a profile at this study centre."}
	msgChanged       = i18n.Text{FI: "Profiilia on muutettu sillä välin. Tarkista muutokset ja tallenna uudelleen.", SV: "Profilen har ändrats under tiden. Kontrollera ändringarna och spara på nytt.", EN: "The profile was changed meanwhile. Check the changes and save again."}
	msgBooked        = i18n.Text{FI: "{name} on jo varattu tähän aikaan: {time}.", SV: "{name} är redan bokad då: {time}.", EN: "{name} is already booked then: {time}."}
	msgAwayThen      = i18n.Text{FI: "{name} on poissa {day}.", SV: "{name} är frånvarande {day}.", EN: "{name} is away on {day}."}
	msgKept          = i18n.Text{FI: "Asiantuntija on varattu tulevaan koulutukseen. Vapauta varaus ensin.", SV: "Den sakkunniga är bokad för en kommande utbildning. Frigör bokningen först.", EN: "The expert is booked for a training to come. Release the booking first."}

	refExperts = i18n.Text{FI: "asiantuntijaprofiilit", SV: "profiler som sakkunnig", EN: "profiles as an expert"}
	retainSay  = i18n.Text{FI: "Asiantuntijan poissaolopäivät poistetaan vuoden kuluttua.", SV: "Sakkunnigas frånvarodagar raderas efter ett år.", EN: "An expert's days away are deleted after a year."}
)

// Title is what experts are called, for links to the list.
func Title() i18n.Text { return pageTitle }

// MineTitle is what one's own page is called.
func MineTitle() i18n.Text { return pageMine }
