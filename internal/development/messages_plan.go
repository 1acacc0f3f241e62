package development

import "parvi/internal/platform/i18n"

var (
	planTitle   = i18n.Text{FI: "Koulutuksen kokonaissuunnitelma", SV: "Helhetsplan för utbildningen", EN: "Overall training plan"}
	planOf      = i18n.Text{FI: "Koulutuksen kokonaissuunnitelma {first}–{last}, versio {n}", SV: "Helhetsplan för utbildningen {first}–{last}, version {n}", EN: "Overall training plan {first}–{last}, version {n}"}
	listLead    = i18n.Text{FI: "Suunnitelma kokoaa, mihin järjestö kouluttaa, keitä ja miten. Se on vapaaehtoinen: mikään muu ei odota sitä.", SV: "Planen samlar varför organisationen utbildar, vem och hur. Den är frivillig: inget annat väntar på den.", EN: "The plan says what the organisation trains for, whom and how. It is voluntary: nothing else waits for it."}
	listNone    = i18n.Text{FI: "Suunnitelmaa ei ole vielä", SV: "Det finns ingen plan ännu", EN: "No plan yet"}
	listNoneHow = i18n.Text{FI: "Aloita työkirjasta. Se kysyy yhden asian kerrallaan, ja kysymykset voi ohittaa. Sivu tai kymmenen riittää.", SV: "Börja med arbetsboken. Den frågar en sak i taget, och frågor kan hoppas över. En sida eller tio räcker.", EN: "Begin with the workbook. It asks one thing at a time, and questions may be skipped. One page or ten will do."}
	listBegin   = i18n.Text{FI: "Aloita suunnitelma", SV: "Börja på en plan", EN: "Begin a plan"}
	listNext    = i18n.Text{FI: "Aloita seuraava versio", SV: "Börja på nästa version", EN: "Begin the next version"}
	listNow     = i18n.Text{FI: "Voimassa oleva suunnitelma", SV: "Planen som gäller", EN: "The plan in force"}
	listDraft   = i18n.Text{FI: "Tekeillä oleva versio", SV: "Version under arbete", EN: "Version in the making"}
	listPast    = i18n.Text{FI: "Aiemmat versiot", SV: "Tidigare versioner", EN: "Earlier versions"}
	listKeeper  = i18n.Text{FI: "Suunnitelmaa pitää yllä {name}", SV: "Planen sköts av {name}", EN: "Kept by {name}"}
	listAdopted = i18n.Text{FI: "Hyväksytty {date}", SV: "Godkänd {date}", EN: "Adopted {date}"}
	flashBegun  = i18n.Text{FI: "Suunnitelman luonnos on aloitettu.", SV: "Ett utkast till plan har påbörjats.", EN: "The draft of the plan is begun."}
	flashGone   = i18n.Text{FI: "Luonnos poistettiin.", SV: "Utkastet togs bort.", EN: "The draft was deleted."}
	flashSaved  = i18n.Text{FI: "Tallennettu.", SV: "Sparat.", EN: "Saved."}
	flashAdopt  = i18n.Text{FI: "Suunnitelma on nyt voimassa.", SV: "Planen gäller nu.", EN: "The plan is now in force."}
	flashSaid   = i18n.Text{FI: "Kommentti on tallennettu.", SV: "Kommentaren har sparats.", EN: "The comment is saved."}
	flashEnd    = i18n.Text{FI: "Suunnitelma on arkistoitu.", SV: "Planen har arkiverats.", EN: "The plan is archived."}

	planLead     = i18n.Text{FI: "Työkirja käydään läpi vaihe kerrallaan. Jokainen vaihe tallentuu erikseen, ja piirit kirjoittavat oman osansa.", SV: "Arbetsboken gås igenom steg för steg. Varje steg sparas för sig, och distrikten skriver sin egen del.", EN: "The workbook goes step by step. Each step is saved by itself, and the districts write their own parts."}
	planLeadNow  = i18n.Text{FI: "Tätä suunnitelmaa noudatetaan. Toteuma lasketaan pidetyistä koulutuksista.", SV: "Den här planen följs. Utfallet räknas från de utbildningar som hållits.", EN: "This plan is gone by. What came of it is counted from what was held."}
	planLeadPast = i18n.Text{FI: "Tämä versio on arkistoitu. Uudempi versio on tullut sen tilalle, tai kausi on päättynyt.", SV: "Den här versionen är arkiverad. En nyare version har ersatt den, eller så är perioden slut.", EN: "This version is archived: a newer one has taken its place, or its period is over."}
	planSteps    = i18n.Text{FI: "Työkirjan vaiheet", SV: "Arbetsbokens steg", EN: "Steps of the workbook"}
	planEdit     = i18n.Text{FI: "Muokkaa", SV: "Redigera", EN: "Edit"}
	planNext     = i18n.Text{FI: "Jatka: {step}", SV: "Fortsätt: {step}", EN: "Go on: {step}"}
	planAdopt    = i18n.Text{FI: "Hyväksy suunnitelma", SV: "Godkänn planen", EN: "Adopt the plan"}
	planAdoptHow = i18n.Text{FI: "Hyväksytty suunnitelma ei enää muutu. Aiempi versio arkistoituu, ja muutokset tehdään seuraavaan versioon.", SV: "En godkänd plan ändras inte längre. Den tidigare versionen arkiveras, och ändringar görs i nästa version.", EN: "An adopted plan does not change any more. The version before it is archived, and changes are made in the next one."}
	planDrop     = i18n.Text{FI: "Poista luonnos", SV: "Ta bort utkastet", EN: "Delete the draft"}
	planArchive  = i18n.Text{FI: "Arkistoi suunnitelma", SV: "Arkivera planen", EN: "Archive the plan"}
	planFollow   = i18n.Text{FI: "Seuraa vuotta {year}", SV: "Följ upp {year}", EN: "Follow up {year}"}
	planNothing  = i18n.Text{FI: "Ei vielä vastattu", SV: "Inte besvarat ännu", EN: "Not answered yet"}
	planBy       = i18n.Text{FI: "{name}, {date}", SV: "{name}, {date}", EN: "{name}, {date}"}
	planPeriod   = i18n.Text{FI: "Kausi", SV: "Period", EN: "Period"}
	planState    = i18n.Text{FI: "Vaihe", SV: "Läge", EN: "State"}
	planKeeper   = i18n.Text{FI: "Ylläpitäjä", SV: "Ansvarig", EN: "Keeper"}
	planBefore   = i18n.Text{FI: "Edellinen versio", SV: "Föregående version", EN: "The version before"}
	planAdopted  = i18n.Text{FI: "Hyväksynyt", SV: "Godkänd av", EN: "Adopted by"}
	planNobody   = i18n.Text{FI: "Ei nimetty", SV: "Ingen namngiven", EN: "Nobody named"}

	stateWords = map[State]i18n.Text{
		Draft:      {FI: "Luonnos", SV: "Utkast", EN: "Draft"},
		Adopted:    {FI: "Voimassa", SV: "Gäller", EN: "In force"},
		FollowedUp: {FI: "Voimassa, seurattu", SV: "Gäller, uppföljd", EN: "In force, followed up"},
		Archived:   {FI: "Arkistoitu", SV: "Arkiverad", EN: "Archived"},
	}

	stepNames = map[Step]i18n.Text{
		Period:     {FI: "Kausi ja ylläpitäjä", SV: "Period och ansvarig", EN: "Period and keeper"},
		Mission:    {FI: "Yhteys järjestön tehtävään", SV: "Koppling till organisationens uppgift", EN: "Link to the mission"},
		Aims:       {FI: "Tavoitteet", SV: "Mål", EN: "Aims"},
		Audience:   {FI: "Kohderyhmät", SV: "Målgrupper", EN: "Target groups"},
		Focus:      {FI: "Painopisteet", SV: "Tyngdpunkter", EN: "Focus areas"},
		Models:     {FI: "Koulutusmallit", SV: "Kursmodeller", EN: "Course models"},
		Measures:   {FI: "Toimenpiteet", SV: "Åtgärder", EN: "Measures"},
		Indicators: {FI: "Mittarit", SV: "Mått", EN: "Indicators"},
		Districts:  {FI: "Piirien osat", SV: "Distriktens delar", EN: "The districts’ parts"},
		Notes:      {FI: "Muistiinpanot", SV: "Anteckningar", EN: "Notes"},
	}
	stepAsks = map[Step]i18n.Text{
		Period:     {FI: "Mitä vuosia suunnitelma koskee, ja kuka pitää sitä yllä?", SV: "Vilka år gäller planen, och vem sköter den?", EN: "Which years is the plan for, and who keeps it?"},
		Mission:    {FI: "Miten koulutus auttaa järjestöä tehtävässään?", SV: "Hur hjälper utbildningen organisationen i dess uppgift?", EN: "How does training help the organisation in its mission?"},
		Aims:       {FI: "Mitä koulutuksella tavoitellaan kauden loppuun mennessä?", SV: "Vad vill ni uppnå med utbildningen innan perioden är slut?", EN: "What is training to achieve by the end of the period?"},
		Audience:   {FI: "Ketkä tarvitsevat koulutusta, ja ketkä ovat jääneet ilman?", SV: "Vem behöver utbildning, och vem har blivit utan?", EN: "Who needs training, and who has been left without?"},
		Focus:      {FI: "Mihin keskitytään ensin?", SV: "Vad koncentrerar ni er på först?", EN: "What comes first?"},
		Models:     {FI: "Mitä koulutusmalleja käytetään, ja mitä uusia tarvitaan?", SV: "Vilka kursmodeller används, och vilka nya behövs?", EN: "Which course models are used, and which new ones are needed?"},
		Measures:   {FI: "Kuka tekee mitä ja mihin mennessä?", SV: "Vem gör vad och när?", EN: "Who does what by when?"},
		Indicators: {FI: "Mistä huomaatte, että suunta on oikea?", SV: "Hur märker ni att riktningen är rätt?", EN: "How will you see that the direction is right?"},
		Districts:  {FI: "Mitä piiri tarvitsee, ja mitä se itse tekee?", SV: "Vad behöver distriktet, och vad gör det självt?", EN: "What does the district need, and what does it do itself?"},
		Notes:      {FI: "Mitä muuta on hyvä muistaa?", SV: "Vad är det annars bra att komma ihåg?", EN: "What else is worth remembering?"},
	}
	stepHelps = map[Step]i18n.Text{
		Mission:   {FI: "Ajattele järjestön sääntöjä ja strategiaa. Kaksi virkettä riittää.", SV: "Tänk på organisationens stadgar och strategi. Två meningar räcker.", EN: "Think of the rules and the strategy of the organisation. Two sentences will do."},
		Aims:      {FI: "Yksi tavoite riville, esimerkiksi: Jokaisessa yhdistyksessä on koulutettu vertaisohjaaja.", SV: "Ett mål per rad, till exempel: I varje förening finns en utbildad kamrathandledare.", EN: "One aim a line, for example: Every association has a trained peer instructor."},
		Audience:  {FI: "Yksi ryhmä riville. Katso nykytilasta, missä on katvealueita.", SV: "En grupp per rad. Se i läget i dag var det finns vita fläckar.", EN: "One group a line. The present state shows where the blank spots are."},
		Focus:     {FI: "Yksi painopiste riville, enintään viisi.", SV: "En tyngdpunkt per rad, högst fem.", EN: "One focus area a line, five at most."},
		Models:    {FI: "Yksi malli riville. Uuden mallin voi ehdottaa opintokeskukselle toimenpiteenä.", SV: "En modell per rad. En ny modell kan föreslås för studiecentralen som en åtgärd.", EN: "One model a line. A new one can be proposed to the study centre as a measure."},
		Districts: {FI: "Kirjoita piirin tarpeet, omat tavoitteet ja se, mihin tarvitaan keskusjärjestön tai opintokeskuksen apua.", SV: "Skriv distriktets behov, egna mål och vad ni behöver centralorganisationens eller studiecentralens hjälp med.", EN: "Write what the district needs, its own aims, and what it needs help with."},
		Notes:     {FI: "Edellisen version seurannasta tulevat muutostarpeet näkyvät tässä.", SV: "Det som uppföljningen av förra versionen visade att ska ändras syns här.", EN: "What the follow-up of the last version said should change stands here."},
	}

	stepSave   = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}
	stepOn     = i18n.Text{FI: "Tallenna ja jatka", SV: "Spara och fortsätt", EN: "Save and go on"}
	stepSkip   = i18n.Text{FI: "Ohita: {step}", SV: "Hoppa över: {step}", EN: "Skip to: {step}"}
	stepBack   = i18n.Text{FI: "Takaisin suunnitelmaan", SV: "Tillbaka till planen", EN: "Back to the plan"}
	stepText   = i18n.Text{FI: "Vastaus", SV: "Svar", EN: "Answer"}
	stepTheirs = i18n.Text{FI: "Toisen kirjoittama teksti", SV: "Texten som någon annan skrev", EN: "What somebody else wrote"}
	stepMine   = i18n.Text{FI: "Oma tekstisi on kentässä alla. Yhdistä tekstit ja tallenna uudelleen.", SV: "Din egen text finns i fältet nedan. Sammanför texterna och spara på nytt.", EN: "Your own text is in the field below. Bring the two together and save again."}
	fieldFirst = i18n.Text{FI: "Ensimmäinen vuosi", SV: "Första året", EN: "First year"}
	fieldLast  = i18n.Text{FI: "Viimeinen vuosi", SV: "Sista året", EN: "Last year"}
	hintYears  = i18n.Text{FI: "Kausi voi olla yhdestä kymmeneen vuotta.", SV: "Perioden kan vara från ett till tio år.", EN: "The period may be one to ten years."}
	hintKeeper = i18n.Text{FI: "Järjestön pääkäyttäjä, joka huolehtii vuosittaisesta seurannasta.", SV: "En av organisationens huvudanvändare, som sköter den årliga uppföljningen.", EN: "One of the organisation’s main users, who sees to the yearly follow-up."}

	talkHead    = i18n.Text{FI: "Kommentit", SV: "Kommentarer", EN: "Comments"}
	talkNone    = i18n.Text{FI: "Kommentteja ei ole.", SV: "Det finns inga kommentarer.", EN: "No comments."}
	talkAbout   = i18n.Text{FI: "Mistä kohdasta?", SV: "Om vilket steg?", EN: "About which step?"}
	talkText    = i18n.Text{FI: "Kommentti", SV: "Kommentar", EN: "Comment"}
	talkHint    = i18n.Text{FI: "Kommentin näkevät kaikki, jotka näkevät suunnitelman.", SV: "Kommentaren syns för alla som ser planen.", EN: "All who see the plan see the comment."}
	talkSay     = i18n.Text{FI: "Kommentoi", SV: "Kommentera", EN: "Comment"}
	talkResolve = i18n.Text{FI: "Merkitse huomioiduksi", SV: "Markera som beaktad", EN: "Mark as taken into account"}
	talkReopen  = i18n.Text{FI: "Avaa uudelleen", SV: "Öppna på nytt", EN: "Open again"}
	talkOpen    = i18n.Text{FI: "Avoin", SV: "Öppen", EN: "Open"}
	talkDone    = i18n.Text{FI: "Huomioitu", SV: "Beaktad", EN: "Taken into account"}
	talkGone    = i18n.Text{FI: "Poistettu käyttäjä", SV: "Borttagen användare", EN: "Removed user"}
	sideNames   = map[Side]i18n.Text{
		OfOrg:      {FI: "järjestö", SV: "organisationen", EN: "organisation"},
		OfDistrict: {FI: "piiri", SV: "distriktet", EN: "district"},
		OfCentre:   {FI: "opintokeskus", SV: "studiecentralen", EN: "study centre"},
	}

	measureNone   = i18n.Text{FI: "Toimenpiteitä ei ole vielä.", SV: "Det finns inga åtgärder ännu.", EN: "No measures yet."}
	measureNew    = i18n.Text{FI: "Lisää toimenpide", SV: "Lägg till en åtgärd", EN: "Add a measure"}
	measureEdit   = i18n.Text{FI: "Toimenpide", SV: "Åtgärd", EN: "Measure"}
	measureLead   = i18n.Text{FI: "Toimenpiteestä voi yhdellä painalluksella tehdä koulutuksen, tuntiehdotuksen rivin, koulutusmallin idean tai tapaamisen.", SV: "Av en åtgärd kan du med ett tryck göra en utbildning, en rad i timförslaget, en idé till kursmodell eller en träff.", EN: "One press makes a measure into a training, a line of the hour proposal, an idea of a course model or a meeting."}
	measureWhat   = i18n.Text{FI: "Mitä tehdään?", SV: "Vad görs?", EN: "What is done?"}
	hintWhat      = i18n.Text{FI: "Esimerkiksi: Vertaisohjaajien peruskurssi Pohjanmaalla", SV: "Till exempel: Grundkurs för kamrathandledare i Österbotten", EN: "For example: Basics for peer instructors in Ostrobothnia"}
	measureWho    = i18n.Text{FI: "Kuka?", SV: "Vem?", EN: "Who?"}
	hintWho       = i18n.Text{FI: "Nimi tai tehtävä, esimerkiksi: koulutussuunnittelija", SV: "Namn eller uppgift, till exempel: utbildningsplanerare", EN: "A name or a post, for example: training planner"}
	measureDue    = i18n.Text{FI: "Mihin mennessä?", SV: "Senast när?", EN: "By when?"}
	measureHours  = i18n.Text{FI: "Opetustunteja", SV: "Undervisningstimmar", EN: "Teaching hours"}
	hintHours     = i18n.Text{FI: "Tarvitaan, jos toimenpiteestä tehdään tuntiehdotus.", SV: "Behövs om åtgärden blir ett timförslag.", EN: "Needed if the measure becomes an hour proposal."}
	measureUnit   = i18n.Text{FI: "Kenen toimenpide?", SV: "Vems åtgärd?", EN: "Whose measure?"}
	measureState  = i18n.Text{FI: "Tilanne", SV: "Läge", EN: "Standing"}
	measureInto   = i18n.Text{FI: "Mitä siitä tuli?", SV: "Vad blev det?", EN: "What became of it?"}
	measureDrop   = i18n.Text{FI: "Poista toimenpide", SV: "Ta bort åtgärden", EN: "Delete the measure"}
	measureLate   = i18n.Text{FI: "Myöhässä", SV: "Försenad", EN: "Late"}
	measureMake   = i18n.Text{FI: "Tee toimenpiteestä", SV: "Gör åtgärden till", EN: "Make it into"}
	measureMakeIt = i18n.Text{FI: "Se, mitä tiedetään, on valmiina: nimi, kohderyhmät, päivä ja tunnit.", SV: "Det som är känt finns färdigt: namn, målgrupper, dag och timmar.", EN: "What is known stands there already: name, target groups, day and hours."}
	measureStates = map[MeasureState]i18n.Text{
		Open:    {FI: "Kesken", SV: "På gång", EN: "Open"},
		Done:    {FI: "Tehty", SV: "Klar", EN: "Done"},
		Dropped: {FI: "Jätetty pois", SV: "Slopad", EN: "Dropped"},
	}
	intoDo = map[Into]i18n.Text{
		IntoCourse:  {FI: "Tee koulutus", SV: "Skapa en utbildning", EN: "Make a training"},
		IntoHours:   {FI: "Lisää tuntiehdotukseen", SV: "Lägg till i timförslaget", EN: "Add to the hour proposal"},
		IntoModel:   {FI: "Ehdota koulutusmallia", SV: "Föreslå en kursmodell", EN: "Propose a course model"},
		IntoMeeting: {FI: "Kutsu tapaaminen", SV: "Sammankalla en träff", EN: "Call a meeting"},
	}
	intoNames = map[Into]i18n.Text{
		IntoCourse:  {FI: "Koulutus", SV: "Utbildning", EN: "Training"},
		IntoHours:   {FI: "Tuntiehdotus", SV: "Timförslag", EN: "Hour proposal"},
		IntoModel:   {FI: "Koulutusmalli", SV: "Kursmodell", EN: "Course model"},
		IntoMeeting: {FI: "Tapaaminen", SV: "Träff", EN: "Meeting"},
	}
	intoMade = map[Into]i18n.Text{
		IntoCourse:  {FI: "Toimenpiteestä tuli koulutuksen luonnos. Täydennä se.", SV: "Åtgärden blev ett utkast till utbildning. Komplettera det.", EN: "The measure became the draft of a training. Complete it."},
		IntoHours:   {FI: "Toimenpide on nyt rivinä tuntiehdotuksessa.", SV: "Åtgärden är nu en rad i timförslaget.", EN: "The measure is now a line of the hour proposal."},
		IntoModel:   {FI: "Toimenpiteestä tuli koulutusmallin idea.", SV: "Åtgärden blev en idé till kursmodell.", EN: "The measure became an idea of a course model."},
		IntoMeeting: {FI: "Toimenpiteestä tuli tapaamisen luonnos. Täydennä se.", SV: "Åtgärden blev ett utkast till träff. Komplettera det.", EN: "The measure became the draft of a meeting. Complete it."},
	}
	fromPlan = i18n.Text{FI: "Kokonaissuunnitelman toimenpide", SV: "Åtgärd i helhetsplanen", EN: "A measure of the overall plan"}

	aimFigure = i18n.Text{FI: "Mittari", SV: "Mått", EN: "Indicator"}
	aimTarget = i18n.Text{FI: "Tavoite vuodessa", SV: "Mål per år", EN: "Target a year"}
	aimNote   = i18n.Text{FI: "Miksi juuri tämä?", SV: "Varför just det här?", EN: "Why this one?"}
	aimHint   = i18n.Text{FI: "Tyhjä tai nolla poistaa mittarin.", SV: "Tomt eller noll tar bort måttet.", EN: "Empty or zero takes the indicator away."}
	aimSave   = i18n.Text{FI: "Tallenna mittari", SV: "Spara måttet", EN: "Save the indicator"}
	aimNone   = i18n.Text{FI: "Mittareita ei ole vielä.", SV: "Det finns inga mått ännu.", EN: "No indicators yet."}
	aimHow    = i18n.Text{FI: "Toteuma lasketaan pidetyistä koulutuksista, ryhmistä ja palautteesta. Sitä ei kirjoiteta.", SV: "Utfallet räknas från hållna utbildningar, cirklar och responsen. Ingen skriver in det.", EN: "What came of it is counted from courses, groups and feedback. Nobody types it."}
	aimLater  = i18n.Text{FI: "Toteuma näkyy, kun kausi alkaa.", SV: "Utfallet visas när perioden börjar.", EN: "What comes of it is shown when the period begins."}
	aimHidden = i18n.Text{FI: "ei näytetä", SV: "visas inte", EN: "not shown"}
	figures   = map[Figure]i18n.Text{
		OfCourses:  {FI: "Koulutuksia", SV: "Utbildningar", EN: "Trainings"},
		OfHours:    {FI: "Opetustunteja", SV: "Undervisningstimmar", EN: "Teaching hours"},
		OfGroups:   {FI: "Opintoryhmiä", SV: "Studiecirklar", EN: "Study groups"},
		OfPeople:   {FI: "Osallistujia", SV: "Deltagare", EN: "Participants"},
		OfRegions:  {FI: "Maakuntia, joissa pidettiin jotain", SV: "Landskap där något hölls", EN: "Regions where something was held"},
		OfUnits:    {FI: "Piirejä ja yhdistyksiä, jotka järjestivät jotain", SV: "Distrikt och föreningar som ordnade något", EN: "Districts and associations that arranged something"},
		OfFeedback: {FI: "Palautteen yleisarvosana (1–5)", SV: "Responsens helhetsbetyg (1–5)", EN: "Overall feedback (1–5)"},
	}
	aimMet   = i18n.Text{FI: "Tavoite täyttyi", SV: "Målet nåddes", EN: "Target reached"}
	aimUnmet = i18n.Text{FI: "Tavoite ei täyttynyt", SV: "Målet nåddes inte", EN: "Target not reached"}
	aimSoFar = i18n.Text{FI: "Vuosi on kesken", SV: "Året pågår", EN: "The year is not over"}

	msgYear           = i18n.Text{FI: "Kirjoita vuosi neljällä numerolla, esimerkiksi 2027.", SV: "Skriv året med fyra siffror, till exempel 2027.", EN: "Write the year in four digits, for example 2027."}
	msgEndsFirst      = i18n.Text{FI: "Kausi päättyy ennen kuin se alkaa. Vaihda vuodet.", SV: "Perioden slutar innan den börjar. Ändra åren.", EN: "The period ends before it begins. Change the years."}
	msgTooLongPeriod  = i18n.Text{FI: "Kausi on enintään {max} vuotta. Lyhennä sitä.", SV: "Perioden är högst {max} år. Förkorta den.", EN: "The period is at most {max} years. Make it shorter."}
	msgTooLong        = i18n.Text{FI: "Lyhennä enintään {max} merkkiin.", SV: "Förkorta till högst {max} tecken.", EN: "Shorten it to at most {max} characters."}
	msgChoice         = i18n.Text{FI: "Valitse jokin vaihtoehdoista.", SV: "Välj ett av alternativen.", EN: "Choose one of the options."}
	msgKeeper         = i18n.Text{FI: "Valitse ylläpitäjäksi järjestön pääkäyttäjä.", SV: "Välj en av organisationens huvudanvändare.", EN: "Choose one of the organisation’s main users."}
	msgMeasureTitle   = i18n.Text{FI: "Kirjoita, mitä tehdään.", SV: "Skriv vad som görs.", EN: "Write what is done."}
	msgMeasureHours   = i18n.Text{FI: "Kirjoita tunnit lukuna väliltä 0–10 000.", SV: "Skriv timmarna som ett tal mellan 0 och 10 000.", EN: "Write the hours as a number between 0 and 10,000."}
	msgMeasuresMany   = i18n.Text{FI: "Toimenpiteitä on enintään {max}. Yhdistä tai poista jokin.", SV: "Det ryms högst {max} åtgärder. Slå ihop eller ta bort någon.", EN: "There is room for {max} measures. Join or delete some."}
	msgHoursFirst     = i18n.Text{FI: "Kirjoita toimenpiteelle opetustunnit. Sitten sen voi lisätä tuntiehdotukseen.", SV: "Skriv åtgärdens undervisningstimmar. Sedan kan den läggas till i timförslaget.", EN: "Write the teaching hours of the measure first. Then it can be added to the hour proposal."}
	msgBecome         = i18n.Text{FI: "Toimenpiteestä on jo tehty jotain. Avaa se toimenpiteen sivulta.", SV: "Åtgärden har redan blivit något. Öppna det på åtgärdens sida.", EN: "The measure has become something already. Open it from the measure’s page."}
	msgTarget         = i18n.Text{FI: "Kirjoita tavoite lukuna, joka on yli nolla.", SV: "Skriv målet som ett tal över noll.", EN: "Write the target as a number above zero."}
	msgTargetMean     = i18n.Text{FI: "Kirjoita tavoite lukuna väliltä 1–5.", SV: "Skriv målet som ett tal mellan 1 och 5.", EN: "Write the target as a number between 1 and 5."}
	msgCommentMissing = i18n.Text{FI: "Kirjoita kommentti.", SV: "Skriv en kommentar.", EN: "Write a comment."}
	msgReviewEmpty    = i18n.Text{FI: "Kirjoita, mitä toteutui tai mitä muutetaan.", SV: "Skriv vad som förverkligades eller vad som ändras.", EN: "Write what came of it or what to change."}
	msgNotOpen        = i18n.Text{FI: "Suunnitelma on jo hyväksytty. Tee muutokset seuraavaan versioon.", SV: "Planen är redan godkänd. Gör ändringarna i nästa version.", EN: "The plan is adopted already. Make changes in the next version."}
	msgNotInForce     = i18n.Text{FI: "Suunnitelmaa ei ole hyväksytty.", SV: "Planen är inte godkänd.", EN: "The plan has not been adopted."}
	msgNoAims         = i18n.Text{FI: "Kirjoita ensin ainakin yksi tavoite.", SV: "Skriv först minst ett mål.", EN: "Write at least one aim first."}
	msgBegun          = i18n.Text{FI: "Luonnos on jo aloitettu. Jatka sitä.", SV: "Ett utkast är redan påbörjat. Fortsätt med det.", EN: "A draft has been begun already. Go on with it."}
	msgEdited         = i18n.Text{FI: "Joku muu tallensi tämän kohdan sillä aikaa. Vertaa ja tallenna uudelleen.", SV: "Någon annan sparade det här medan du skrev. Jämför och spara på nytt.", EN: "Somebody else saved this meanwhile. Compare and save again."}

	yearTitle   = i18n.Text{FI: "Vuoden {year} seuranta", SV: "Uppföljning av {year}", EN: "Follow-up of {year}"}
	yearLead    = i18n.Text{FI: "Suunniteltu ja toteutunut vierekkäin. Kirjoita, mitä muutetaan: se tulee seuraavan version pohjaksi.", SV: "Planerat och genomfört sida vid sida. Skriv vad som ska ändras: det blir grunden för nästa version.", EN: "Planned and held side by side. Write what to change: it goes into the next version."}
	yearHead    = i18n.Text{FI: "Vuosiseuranta", SV: "Årlig uppföljning", EN: "Yearly follow-up"}
	yearNone    = i18n.Text{FI: "Vuosia ei ole vielä seurattu.", SV: "Inget år har följts upp ännu.", EN: "No year has been followed up yet."}
	yearChart   = i18n.Text{FI: "Toteuma tavoitteesta vuonna {year}, prosentteina", SV: "Utfall i procent av målet {year}", EN: "Held against planned in {year}, per cent"}
	yearSay     = i18n.Text{FI: "Tavoitteita täyttyi {met}, mittareita on {n}.", SV: "{met} mål nåddes av {n} mått.", EN: "{met} targets were reached, of {n} indicators."}
	yearPlanned = i18n.Text{FI: "Suunniteltu", SV: "Planerat", EN: "Planned"}
	yearHeld    = i18n.Text{FI: "Toteutunut", SV: "Genomfört", EN: "Held"}
	yearWent    = i18n.Text{FI: "Mitä toteutui ja mitä ei?", SV: "Vad förverkligades och vad inte?", EN: "What came of the plan and what did not?"}
	hintWent    = i18n.Text{FI: "Kerro syyt lyhyesti. Luvut ovat jo yllä.", SV: "Berätta kort varför. Siffrorna finns redan ovan.", EN: "Say briefly why. The figures stand above."}
	yearChange  = i18n.Text{FI: "Mitä muutetaan?", SV: "Vad ska ändras?", EN: "What should change?"}
	hintChange  = i18n.Text{FI: "Yksi muutos riville. Muutokset tulevat seuraavan version muistiinpanoihin.", SV: "En ändring per rad. Ändringarna hamnar i nästa versions anteckningar.", EN: "One change a line. They go into the notes of the next version."}
	yearSave    = i18n.Text{FI: "Tallenna seuranta", SV: "Spara uppföljningen", EN: "Save the follow-up"}
	yearSaved   = i18n.Text{FI: "Seuranta on tallennettu.", SV: "Uppföljningen har sparats.", EN: "The follow-up is saved."}
	yearDone    = i18n.Text{FI: "Toimenpiteet vuonna {year}", SV: "Åtgärder {year}", EN: "Measures of {year}"}
	yearNoDone  = i18n.Text{FI: "Vuodelle ei ollut toimenpiteitä.", SV: "Det fanns inga åtgärder för året.", EN: "There were no measures for the year."}
)
