package course

import "parvi/internal/platform/i18n"

// Pages, lists and buttons.
var (
	navTraining   = i18n.Text{FI: "Koulutus", SV: "Utbildning", EN: "Training"}
	trainingTitle = navTraining
	trainingLead  = i18n.Text{FI: "Löydä koulutus, järjestä oma tai laske, paljonko tukea yhdistys voi saada.", SV: "Hitta en kurs, ordna en egen eller räkna ut hur stort bidrag föreningen kan få.", EN: "Find a course, arrange one, or calculate how much support an association can get."}
	trainingFind  = i18n.Text{FI: "Osallistu", SV: "Delta", EN: "Take part"}
	trainingPlan  = i18n.Text{FI: "Järjestä koulutus", SV: "Ordna en kurs", EN: "Arrange a course"}
	trainingHow   = i18n.Text{FI: "Suunnittele koulutus kerran. Samoista tiedoista syntyvät ilmoittautuminen, läsnäololista, raportti ja päätös.", SV: "Planera kursen en gång. Ur samma uppgifter blir anmälan, närvarolistan, redovisningen och beslutet.", EN: "Plan a course once. Registration, the attendance list, the report and the decision come of the same details."}
	trainingAll   = i18n.Text{FI: "Kaikki koulutukset", SV: "Alla kurser", EN: "All courses"}
	trainingCalc  = i18n.Text{FI: "Tukilaskuri", SV: "Bidragsräknare", EN: "Support calculator"}
	trainingMine  = i18n.Text{FI: "Koulutukseni", SV: "Mina kurser", EN: "My courses"}

	listTitle    = i18n.Text{FI: "Koulutukset", SV: "Kurser", EN: "Courses"}
	listLead     = i18n.Text{FI: "Järjestöjen ja opintokeskusten koulutuksia, joihin voit ilmoittautua.", SV: "Organisationers och studiecentralers kurser som du kan anmäla dig till.", EN: "Courses of organisations and study centres that you can register for."}
	listNone     = i18n.Text{FI: "Koulutuksia ei löytynyt", SV: "Inga kurser hittades", EN: "No courses found"}
	listNoneHow  = i18n.Text{FI: "Kun järjestö julkaisee koulutuksen, se näkyy tässä. Poista rajauksia, niin näet enemmän.", SV: "När en organisation publicerar en kurs visas den här. Ta bort avgränsningar för att se fler.", EN: "When an organisation publishes a course, it appears here. Remove filters to see more."}
	listFilter   = i18n.Text{FI: "Rajaa luetteloa", SV: "Avgränsa listan", EN: "Narrow the list"}
	listShow     = i18n.Text{FI: "Näytä koulutukset", SV: "Visa kurserna", EN: "Show courses"}
	listQuery    = i18n.Text{FI: "Aihe tai järjestö", SV: "Ämne eller organisation", EN: "Topic or organisation"}
	listRegion   = i18n.Text{FI: "Maakunta", SV: "Landskap", EN: "Region"}
	listLang     = i18n.Text{FI: "Kieli", SV: "Språk", EN: "Language"}
	listMode     = i18n.Text{FI: "Osallistuminen", SV: "Deltagande", EN: "Taking part"}
	listFrom     = i18n.Text{FI: "Alkaen", SV: "Från och med", EN: "From"}
	listTo       = i18n.Text{FI: "Viimeistään", SV: "Senast", EN: "Until"}
	listAny      = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "All"}
	listOrder    = i18n.Text{FI: "ensin alkavat ylinnä", SV: "de som börjar först överst", EN: "soonest first"}
	listEmbed    = i18n.Text{FI: "Upota luettelo omalle sivullesi", SV: "Bädda in listan på din egen sida", EN: "Embed the list in your own pages"}
	listEmbedHow = i18n.Text{FI: "Kopioi tämä koodi sivullesi. Luettelo pysyy ajan tasalla itsestään.", SV: "Kopiera koden till din sida. Listan hålls uppdaterad av sig själv.", EN: "Copy this code to your page. The list keeps itself up to date."}
	countCourses = i18n.Count{One: i18n.Text{FI: "{n} koulutus", SV: "{n} kurs", EN: "{n} course"}, Other: i18n.Text{FI: "{n} koulutusta", SV: "{n} kurser", EN: "{n} courses"}}
	countHours   = i18n.Text{FI: "{hours} opetustuntia", SV: "{hours} undervisningstimmar", EN: "{hours} teaching hours"}
	stateFull    = i18n.Text{FI: "Täynnä, voit jonottaa", SV: "Fullt, du kan köa", EN: "Full, you can queue"}

	factWhen     = i18n.Text{FI: "Milloin", SV: "När", EN: "When"}
	factWhere    = i18n.Text{FI: "Missä", SV: "Var", EN: "Where"}
	factHow      = i18n.Text{FI: "Osallistuminen", SV: "Deltagande", EN: "Taking part"}
	factPrice    = i18n.Text{FI: "Hinta", SV: "Pris", EN: "Price"}
	factExtent   = i18n.Text{FI: "Laajuus", SV: "Omfattning", EN: "Extent"}
	factLang     = i18n.Text{FI: "Kieli", SV: "Språk", EN: "Language"}
	factOrg      = i18n.Text{FI: "Järjestäjä", SV: "Arrangör", EN: "Organiser"}
	factCentre   = i18n.Text{FI: "Yhteistyössä", SV: "I samarbete med", EN: "Together with"}
	factCentreIs = i18n.Text{FI: "Opintokeskus", SV: "Studiecentral", EN: "Study centre"}
	factRegister = i18n.Text{FI: "Ilmoittaudu viimeistään", SV: "Anmäl dig senast", EN: "Register by"}
	factAccess   = i18n.Text{FI: "Esteettömyys", SV: "Tillgänglighet", EN: "Accessibility"}
	factAsk      = i18n.Text{FI: "Kysy lisää", SV: "Fråga mer", EN: "Ask"}
	factAside    = i18n.Text{FI: "Aika, paikka ja järjestäjä", SV: "Tid, plats och arrangör", EN: "When, where and by whom"}

	headOutcomes  = i18n.Text{FI: "Kurssin jälkeen", SV: "Efter kursen", EN: "After the course"}
	headContents  = fieldContents
	headMethods   = fieldMethods
	headAudience  = i18n.Text{FI: "Kenelle", SV: "För vem", EN: "For whom"}
	headTimetable = i18n.Text{FI: "Aikataulu", SV: "Tidtabell", EN: "Timetable"}
	headRegister  = i18n.Text{FI: "Ilmoittaudu", SV: "Anmäl dig", EN: "Register"}
	headStanding  = i18n.Text{FI: "Missä mennään", SV: "Var vi står", EN: "Where it stands"}
	headHistory   = i18n.Text{FI: "Vaiheet", SV: "Händelser", EN: "History"}
	headDecision  = i18n.Text{FI: "Päätös", SV: "Beslut", EN: "Decision"}
	headManage    = i18n.Text{FI: "Järjestäjälle", SV: "För arrangören", EN: "For the organiser"}
	headSeries    = i18n.Text{FI: "Samaa sarjaa", SV: "Samma serie", EN: "Same series"}
	headPlanCosts = i18n.Text{FI: "Suunnitellut kulut", SV: "Planerade kostnader", EN: "Planned costs"}

	standWho     = i18n.Text{FI: "Nyt", SV: "Nu", EN: "Now"}
	standNext    = i18n.Text{FI: "Seuraavaksi", SV: "Härnäst", EN: "Next"}
	standBy      = i18n.Text{FI: "Viimeistään", SV: "Senast", EN: "By"}
	standPromise = i18n.Text{FI: "Luvattu viimeistään", SV: "Utlovat senast", EN: "Promised by"}
	standLast    = i18n.Text{FI: "Päivä on vapaapäivä. Viimeinen arkipäivä on {date}.", SV: "Dagen är en ledig dag. Sista vardagen är {date}.", EN: "That is a day off. The last workday is {date}."}
	standLate    = i18n.Text{FI: "Myöhässä", SV: "Försenad", EN: "Late"}
	standDesk    = i18n.Text{FI: "Käsittelijä: {name}", SV: "Handläggare: {name}", EN: "In hand: {name}"}

	actPlan      = i18n.Text{FI: "Muokkaa suunnitelmaa", SV: "Redigera planen", EN: "Edit the plan"}
	actChange    = i18n.Text{FI: "Muuta koulutusta", SV: "Ändra kursen", EN: "Change the course"}
	actPublish   = i18n.Text{FI: "Julkaise koulutus", SV: "Publicera kursen", EN: "Publish the course"}
	actUnpublish = i18n.Text{FI: "Piilota koulutus", SV: "Dölj kursen", EN: "Take the course back"}
	actPeople    = i18n.Text{FI: "Ilmoittautuneet", SV: "Anmälda", EN: "Who comes"}
	actAttend    = i18n.Text{FI: "Läsnäolot", SV: "Närvaro", EN: "Attendance"}
	actReport    = i18n.Text{FI: "Raportti", SV: "Redovisning", EN: "Report"}
	actCopy      = i18n.Text{FI: "Tee uudestaan", SV: "Gör på nytt", EN: "Do it again"}
	actCancel    = i18n.Text{FI: "Peru koulutus", SV: "Ställ in kursen", EN: "Cancel the course"}
	actKeep      = i18n.Text{FI: "Älä peru", SV: "Ställ inte in", EN: "Do not cancel"}
	actDelete    = i18n.Text{FI: "Poista luonnos", SV: "Radera utkastet", EN: "Delete the draft"}
	actWithdraw  = i18n.Text{FI: "Vedä takaisin", SV: "Dra tillbaka", EN: "Withdraw"}
	actArchive   = i18n.Text{FI: "Siirrä arkistoon", SV: "Arkivera", EN: "Archive"}
	actManageReg = i18n.Text{FI: "Katso tai peru ilmoittautumisesi", SV: "Se eller avboka din anmälan", EN: "See or cancel your registration"}

	flashDone = map[Action]i18n.Text{
		Delete:       {FI: "Luonnos on poistettu.", SV: "Utkastet är raderat.", EN: "The draft has been deleted."},
		Withdraw:     {FI: "Suunnitelma on taas luonnos, ja tunnit vapautuivat.", SV: "Planen är ett utkast igen, och timmarna frigjordes.", EN: "The plan is a draft again, and the hours were released."},
		Take:         {FI: "Otit tämän käsittelyyn.", SV: "Du tog det här till handläggning.", EN: "You have taken this in hand."},
		Approve:      {FI: "Suunnitelma on hyväksytty.", SV: "Planen är godkänd.", EN: "The plan is approved."},
		Return:       {FI: "Suunnitelma on palautettu järjestäjälle.", SV: "Planen är returnerad till arrangören.", EN: "The plan has been returned to the organiser."},
		Reject:       {FI: "Suunnitelma on hylätty, ja tunnit vapautuivat.", SV: "Planen är avslagen, och timmarna frigjordes.", EN: "The plan is rejected, and the hours were released."},
		Publish:      {FI: "Koulutus on julkaistu.", SV: "Kursen är publicerad.", EN: "The course is published."},
		Unpublish:    {FI: "Koulutus ei enää näy.", SV: "Kursen visas inte längre.", EN: "The course is not shown any more."},
		Cancel:       {FI: "Koulutus on peruttu. Ilmoittautuneille lähtee viesti.", SV: "Kursen är inställd. De anmälda får ett meddelande.", EN: "The course is cancelled. Those registered are told."},
		Report:       {FI: "Raportti lähti opintokeskukseen.", SV: "Redovisningen skickades till studiecentralen.", EN: "The report went to the study centre."},
		ReturnReport: {FI: "Raportti on palautettu järjestäjälle.", SV: "Redovisningen är returnerad till arrangören.", EN: "The report has been returned to the organiser."},
		Check:        {FI: "Raportti on tarkistettu. Toinen ihminen päättää tuesta.", SV: "Redovisningen är kontrollerad. En annan person fattar beslutet.", EN: "The report is checked. Somebody else decides."},
		Decide:       {FI: "Päätös on tehty, ja järjestäjä saa siitä viestin.", SV: "Beslutet är fattat, och arrangören får ett meddelande.", EN: "The decision has been made, and the organiser is told."},
		Deny:         {FI: "Tuki on evätty, ja järjestäjä saa perusteen viestinä.", SV: "Bidraget är avslaget, och arrangören får grunden i ett meddelande.", EN: "The support is refused, and the organiser is told on what ground."},
		Archive:      {FI: "Koulutus on arkistossa.", SV: "Kursen är arkiverad.", EN: "The course is archived."},
	}

	takenWords = map[Action]i18n.Text{
		Submit:       {FI: "Suunnitelma lähetettiin", SV: "Planen skickades", EN: "Plan sent"},
		Withdraw:     {FI: "Suunnitelma vedettiin takaisin", SV: "Planen drogs tillbaka", EN: "Plan withdrawn"},
		Take:         {FI: "Otettiin käsittelyyn", SV: "Togs till handläggning", EN: "Taken in hand"},
		Approve:      {FI: "Suunnitelma hyväksyttiin", SV: "Planen godkändes", EN: "Plan approved"},
		Return:       {FI: "Suunnitelma palautettiin", SV: "Planen returnerades", EN: "Plan returned"},
		Reject:       {FI: "Suunnitelma hylättiin", SV: "Planen avslogs", EN: "Plan rejected"},
		Publish:      {FI: "Julkaistiin", SV: "Publicerades", EN: "Published"},
		Unpublish:    {FI: "Piilotettiin", SV: "Doldes", EN: "Taken back"},
		Change:       {FI: "Koulutusta muutettiin", SV: "Kursen ändrades", EN: "Course changed"},
		Cancel:       {FI: "Peruttiin", SV: "Ställdes in", EN: "Cancelled"},
		Report:       {FI: "Raportti lähetettiin", SV: "Redovisningen skickades", EN: "Report sent"},
		ReturnReport: {FI: "Raportti palautettiin", SV: "Redovisningen returnerades", EN: "Report returned"},
		Check:        {FI: "Raportti tarkistettiin", SV: "Redovisningen kontrollerades", EN: "Report checked"},
		Deny:         {FI: "Tuki evättiin harkinnan perusteella", SV: "Bidraget avslogs efter prövning", EN: "Support refused at discretion"},
		Decide:       {FI: "Tuesta päätettiin", SV: "Bidraget beslutades", EN: "Support decided"},
		Batch:        {FI: "Lisättiin maksuerään", SV: "Lades till i en utbetalningsomgång", EN: "Added to a payment batch"},
		Pay:          {FI: "Tuki maksettiin", SV: "Bidraget betalades ut", EN: "Support paid"},
		Archive:      {FI: "Arkistoitiin", SV: "Arkiverades", EN: "Archived"},
		brought:      {FI: "Tuotiin toisesta järjestelmästä", SV: "Hämtades från ett annat system", EN: "Brought in from another system"},
		Copy:         {FI: "Kopioitiin uudeksi koulutukseksi", SV: "Kopierades till en ny kurs", EN: "Copied to a new course"},
	}

	noticeCancelled = i18n.Text{FI: "Koulutus on peruttu", SV: "Kursen är inställd", EN: "The course is cancelled"}
	noticeHeld      = i18n.Text{FI: "Koulutus on pidetty", SV: "Kursen är hållen", EN: "The course has been held"}
	noticeClosed    = i18n.Text{FI: "Ilmoittautuminen on päättynyt", SV: "Anmälan är stängd", EN: "Registration has closed"}
	noticeOpens     = i18n.Text{FI: "Ilmoittautuminen alkaa {date}", SV: "Anmälan öppnar {date}", EN: "Registration opens on {date}"}
	noticeHave      = i18n.Text{FI: "Olet ilmoittautunut", SV: "Du är anmäld", EN: "You are registered"}
	noticeQueue     = i18n.Text{FI: "Olet jonossa", SV: "Du står i kö", EN: "You are in the queue"}
	noticeWith      = i18n.Text{FI: "Opiskelet opintokeskuksen koulutuksessa: {centre}.", SV: "Du studerar på studiecentralens kurs: {centre}.", EN: "You study on a course of the study centre: {centre}."}

	cancelTitle  = i18n.Text{FI: "Perutaanko koulutus?", SV: "Ska kursen ställas in?", EN: "Cancel the course?"}
	cancelPeople = i18n.Count{One: i18n.Text{FI: "{n} ilmoittautunut saa viestin ja kalenterin perumisen.", SV: "{n} anmäld får ett meddelande och en avbokning i kalendern.", EN: "{n} person registered gets a message and a calendar cancellation."}, Other: i18n.Text{FI: "{n} ilmoittautunutta saa viestin ja kalenterin perumisen.", SV: "{n} anmälda får ett meddelande och en avbokning i kalendern.", EN: "{n} people registered get a message and a calendar cancellation."}}
	cancelHours  = i18n.Text{FI: "Varatut {hours} tuntia palautuvat kiintiöön.", SV: "De reserverade {hours} timmarna återgår till kvoten.", EN: "The {hours} hours reserved go back to the quota."}
	cancelShown  = i18n.Text{FI: "Koulutus jää näkyviin peruttuna.", SV: "Kursen visas fortsättningsvis som inställd.", EN: "The course stays to be seen, as cancelled."}
	cancelWhy    = i18n.Text{FI: "Miksi koulutus perutaan?", SV: "Varför ställs kursen in?", EN: "Why is the course cancelled?"}

	copyTitle = i18n.Text{FI: "Tee koulutus uudestaan", SV: "Gör kursen på nytt", EN: "Do the course again"}
	copyLead  = i18n.Text{FI: "Kaikki muu säilyy, vain päivät muuttuvat. Uusi koulutus on luonnos, jota voit vielä muokata.", SV: "Allt annat behålls, bara dagarna ändras. Den nya kursen är ett utkast som du ännu kan redigera.", EN: "Everything stays but the days. The new course is a draft that you can still edit."}
	copyFirst = i18n.Text{FI: "Ensimmäinen koulutuskerta", SV: "Första kurstillfället", EN: "First session"}
	copyTimes = i18n.Text{FI: "Montako koulutusta?", SV: "Hur många kurser?", EN: "How many courses?"}
	copyEvery = i18n.Text{FI: "Kuinka monen päivän välein?", SV: "Med hur många dagars mellanrum?", EN: "How many days apart?"}
	copyDo    = i18n.Text{FI: "Tee luonnos", SV: "Gör utkastet", EN: "Make the draft"}
	copyDone  = i18n.Text{FI: "Luonnos on valmis. Tarkista päivät ja lähetä.", SV: "Utkastet är klart. Kontrollera dagarna och skicka.", EN: "The draft is ready. Check the days and send it."}

	tableWhen    = factWhen
	tableTopic   = fieldTopic
	tableTrainer = fieldTrainer
	tableWhere   = factWhere
	tableHours   = i18n.Text{FI: "Tunteja", SV: "Timmar", EN: "Hours"}
	tableTotal   = i18n.Text{FI: "Yhteensä", SV: "Totalt", EN: "In all"}
	sessionGroup = i18n.Text{FI: "ryhmä {n}", SV: "grupp {n}", EN: "group {n}"}

	refCourses = i18n.Text{FI: "koulutukset", SV: "kurser", EN: "courses"}
)
