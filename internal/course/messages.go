package course

import "parvi/internal/platform/i18n"

// What is wrong, and how to mend it.
var (
	msgNotNow          = i18n.Text{FI: "Tätä ei voi tehdä nyt. Koulutuksen tila on {state}.", SV: "Det här kan inte göras nu. Kursens läge är {state}.", EN: "This cannot be done now. The course’s state is {state}."}
	msgCrossesYear     = i18n.Text{FI: "Tuettu koulutus mahtuu yhteen kalenterivuoteen. Jaa koulutus kahdeksi: vuoden {year} kerrat ja loput erikseen.", SV: "En kurs med bidrag ryms inom ett kalenderår. Dela kursen i två: tillfällena år {year} och resten för sig.", EN: "A supported course fits into one calendar year. Split the course in two: the sessions of {year}, and the rest apart."}
	msgTooEarly        = i18n.Text{FI: "On liian varhaista. Voit lähettää suunnitelman aikaisintaan {date}.", SV: "Det är för tidigt. Du kan skicka planen tidigast {date}.", EN: "It is too early. You can send the plan on {date} at the earliest."}
	msgTooLate         = i18n.Text{FI: "On liian myöhäistä. Suunnitelma piti lähettää viimeistään {date}. Siirrä koulutusta tai pidä se ilman tukea.", SV: "Det är för sent. Planen skulle skickas senast {date}. Flytta kursen eller håll den utan bidrag.", EN: "It is too late. The plan was due by {date}. Move the course, or hold it without support."}
	msgFirst           = i18n.Text{FI: "{name} ehti ensin, {when}. Koulutuksen tila on nyt {state}.", SV: "{name} hann före, {when}. Kursens läge är nu {state}.", EN: "{name} was first, {when}. The course’s state is now {state}."}
	msgTaken           = i18n.Text{FI: "{name} otti tämän käsittelyyn sillä aikaa. Sopikaa, kumpi jatkaa.", SV: "{name} tog det här till handläggning under tiden. Kom överens om vem som fortsätter.", EN: "{name} has taken this in hand meanwhile. Agree which of you goes on."}
	msgLetGo           = i18n.Text{FI: "Käsittelijä vaihtui sillä aikaa. Lataa sivu uudelleen.", SV: "Handläggaren byttes under tiden. Ladda om sidan.", EN: "Who has this in hand changed meanwhile. Reload the page."}
	msgInHand          = i18n.Text{FI: "Suunnitelma on jo käsittelyssä. Pyydä käsittelijää palauttamaan se.", SV: "Planen behandlas redan. Be handläggaren returnera den.", EN: "The plan is already in hand. Ask the reviewer to return it."}
	msgCommentMissing  = i18n.Text{FI: "Kerro perustelu, jotta järjestäjä tietää, mitä tehdä.", SV: "Skriv en motivering, så att arrangören vet vad som behövs.", EN: "Say why, so that the organiser knows what to do."}
	msgHasBegun        = i18n.Text{FI: "Koulutus on jo alkanut.", SV: "Kursen har redan börjat.", EN: "The course has already begun."}
	msgIsOver          = i18n.Text{FI: "Koulutus on jo pidetty.", SV: "Kursen har redan hållits.", EN: "The course has already been held."}
	msgNoPlaces        = i18n.Text{FI: "Kerro, miten koulutukseen voi osallistua.", SV: "Berätta hur man kan delta i kursen.", EN: "Say how people can take part in the course."}
	msgHasPeople       = i18n.Text{FI: "Koulutukseen on jo ilmoittauduttu. Peru koulutus, jos sitä ei pidetä.", SV: "Någon har redan anmält sig. Ställ in kursen om den inte hålls.", EN: "People have already registered. Cancel the course if it is not held."}
	msgMoreHours       = i18n.Text{FI: "Koulutukselle on varattu {hours} tuntia. Lyhennä kertoja tai pyydä opintokeskukselta lisää.", SV: "Det finns {hours} timmar reserverade för kursen. Förkorta tillfällena eller be studiecentralen om fler.", EN: "{hours} hours are reserved for the course. Shorten the sessions or ask the study centre for more."}
	msgNoSupport       = i18n.Text{FI: "Koulutukselle ei haeta tukea, joten raporttia ei tarvita.", SV: "Inget bidrag söks för kursen, så ingen redovisning behövs.", EN: "No support is applied for, so no report is needed."}
	msgReportFirst     = i18n.Text{FI: "Koulutukselle on haettu tukea. Lähetä ensin raportti.", SV: "Bidrag har sökts för kursen. Skicka redovisningen först.", EN: "Support has been applied for. Send the report first."}
	msgReportLate      = i18n.Text{FI: "Raportti piti lähettää viimeistään {date}. Ota yhteyttä opintokeskukseen.", SV: "Redovisningen skulle skickas senast {date}. Kontakta studiecentralen.", EN: "The report was due by {date}. Contact the study centre."}
	msgOwnReport       = i18n.Text{FI: "Lähetit raportin itse, joten toisen ihmisen pitää tarkistaa se.", SV: "Du skickade själv redovisningen, så någon annan behöver kontrollera den.", EN: "You sent the report yourself, so somebody else has to check it."}
	msgFourEyes        = i18n.Text{FI: "Tarkistit tai lähetit raportin itse, joten toisen ihmisen pitää päättää tuesta.", SV: "Du kontrollerade eller skickade själv redovisningen, så någon annan behöver fatta beslutet.", EN: "You checked or sent the report yourself, so somebody else has to decide."}
	msgNoAccount       = i18n.Text{FI: "Järjestäjällä ei ole tilinumeroa. Pääkäyttäjä lisää sen järjestön tietoihin.", SV: "Arrangören har inget kontonummer. Huvudanvändaren lägger till det i organisationens uppgifter.", EN: "The organiser has no account number. Its main user adds it to the organisation’s details."}
	msgChoose          = i18n.Text{FI: "Valitse yksi vaihtoehdoista.", SV: "Välj ett av alternativen.", EN: "Choose one of the options."}
	msgTooLong         = i18n.Text{FI: "Lyhennä tekstiä: enintään {max} merkkiä mahtuu.", SV: "Förkorta texten: högst {max} tecken ryms.", EN: "Shorten the text: at most {max} characters fit."}
	msgMunicipality    = i18n.Text{FI: "Valitse kunta luettelosta.", SV: "Välj kommunen i listan.", EN: "Choose the municipality from the list."}
	msgPlaces          = i18n.Text{FI: "Kirjoita luku väliltä 1–10 000, tai jätä kenttä tyhjäksi.", SV: "Skriv ett tal mellan 1 och 10 000, eller lämna fältet tomt.", EN: "Write a number from 1 to 10,000, or leave the field empty."}
	msgRemoteURL       = i18n.Text{FI: "Kirjoita linkki kokonaan: sen alussa on https://.", SV: "Skriv hela länken: den börjar med https://.", EN: "Write the whole link: it begins with https://."}
	msgClosesFirst     = i18n.Text{FI: "Ilmoittautuminen päättyy ennen alkamistaan. Tarkista päivät.", SV: "Anmälningstiden går ut innan den börjar. Kontrollera datumen.", EN: "Registration closes before it opens. Check the dates."}
	msgTooManySessions = i18n.Text{FI: "Koulutuksessa voi olla enintään {max} kertaa. Tee lopuista oma koulutus.", SV: "En kurs kan ha högst {max} tillfällen. Gör en egen kurs av resten.", EN: "A course can have at most {max} sessions. Make the rest a course of its own."}
	msgTooManyCosts    = i18n.Text{FI: "Kuluja voi olla enintään {max} riviä. Yhdistä samanlaisia.", SV: "Det kan finnas högst {max} kostnadsrader. Slå ihop sådana som liknar varandra.", EN: "There can be at most {max} cost lines. Join those that are alike."}
	msgAmount          = i18n.Text{FI: "Kirjoita summa euroina väliltä 0–1 000 000, esimerkiksi 120,50.", SV: "Skriv summan i euro mellan 0 och 1 000 000, till exempel 120,50.", EN: "Write the sum in euros from 0 to 1,000,000, for example 120.50."}
	msgDayMissing      = i18n.Text{FI: "Valitse koulutuskerran päivä.", SV: "Välj kurstillfällets dag.", EN: "Choose the day of the session."}
	msgDayFar          = i18n.Text{FI: "Tarkista vuosi.", SV: "Kontrollera året.", EN: "Check the year."}
	msgNoSuchTime      = i18n.Text{FI: "Tätä kellonaikaa ei ole: kello siirtyy silloin kesäaikaan. Valitse toinen aika.", SV: "Det här klockslaget finns inte: klockan ställs om till sommartid då. Välj ett annat.", EN: "This time does not exist: the clock moves to summer time then. Choose another time."}
	msgEndBeforeStart  = i18n.Text{FI: "Loppuaika on ennen alkuaikaa. Tarkista kellonajat.", SV: "Tillfället slutar innan det börjar. Kontrollera klockslagen.", EN: "The session ends before it begins. Check the times."}
	msgLongSession     = i18n.Text{FI: "Kokoontuminen voi kestää enintään vuorokauden. Kirjoita jokainen päivä omaksi kokoontumisekseen.", SV: "En sammankomst kan vara högst ett dygn. Skriv varje dag som en egen sammankomst.", EN: "A session can last a day at most. Write each day as a session of its own."}
	msgFullDay         = i18n.Text{FI: "Päivälle {date} tulisi {hours} opetustuntia. Vuorokauteen mahtuu 32. Tarkista kellonajat.", SV: "Den {date} skulle ha {hours} undervisningstimmar. Ett dygn rymmer 32. Kontrollera klockslagen.", EN: "{date} would have {hours} teaching hours. A day has room for 32. Check the times."}
	msgOnlyBreaks      = i18n.Text{FI: "Tauot vievät koko ajan. Tarkista minuutit.", SV: "Pauserna tar hela tiden. Kontrollera minuterna.", EN: "The breaks take all the time. Check the minutes."}
	msgNoOrg           = i18n.Text{FI: "Valitse järjestö, jonka koulutus on.", SV: "Välj den organisation som arrangerar kursen.", EN: "Choose the organisation that arranges the course."}
	msgNoCentre        = i18n.Text{FI: "Järjestöllä ei ole koulutussopimusta opintokeskuksen kanssa, joten tukea ei voi hakea.", SV: "Organisationen har inget utbildningsavtal med en studiecentral, så bidrag kan inte sökas.", EN: "The organisation has no training agreement with a study centre, so support cannot be applied for."}
	msgEditedMeanwhile = i18n.Text{FI: "Joku muu muutti koulutusta samaan aikaan. Lataa sivu uudelleen ja tee muutoksesi siihen.", SV: "Någon annan ändrade kursen samtidigt. Ladda om sidan och gör dina ändringar där.", EN: "Somebody else changed the course at the same time. Reload the page and make your changes there."}
	msgUnknownAction   = i18n.Text{FI: "Tällaista toimintoa ei ole.", SV: "Det finns ingen sådan åtgärd.", EN: "There is no such action."}
	msgNotSplit        = i18n.Text{FI: "Koulutus mahtuu yhteen vuoteen, joten sitä ei tarvitse jakaa.", SV: "Kursen ryms inom ett år, så den behöver inte delas.", EN: "The course fits into one year, so it need not be split."}
	msgNobodyChosen    = i18n.Text{FI: "Valitse ensin ainakin yksi koulutus.", SV: "Välj först åtminstone en kurs.", EN: "Choose at least one course first."}
	msgStart           = i18n.Text{FI: "Valitse ensimmäinen päivä.", SV: "Välj den första dagen.", EN: "Choose the first day."}
)

// What a plan lacks: in full, and as a desk says it.
var (
	gapName                = i18n.Text{FI: "Anna koulutukselle nimi.", SV: "Ge kursen ett namn.", EN: "Give the course a name."}
	gapNameShort           = i18n.Text{FI: "Nimi puuttuu", SV: "Namn saknas", EN: "No name"}
	gapCentre              = msgNoCentre
	gapCentreShort         = i18n.Text{FI: "Opintokeskus puuttuu", SV: "Studiecentral saknas", EN: "No study centre"}
	gapLang                = i18n.Text{FI: "Kerro, millä kielellä koulutus pidetään.", SV: "Berätta på vilket språk kursen hålls.", EN: "Say in which language the course is held."}
	gapLangShort           = i18n.Text{FI: "Kieli puuttuu", SV: "Språk saknas", EN: "No language"}
	gapAudience            = i18n.Text{FI: "Kerro, kenelle koulutus on.", SV: "Berätta vem kursen är för.", EN: "Say for whom the course is."}
	gapAudienceShort       = i18n.Text{FI: "Kohderyhmä puuttuu", SV: "Målgrupp saknas", EN: "No audience"}
	gapSessions            = i18n.Text{FI: "Lisää ainakin yksi koulutuskerta.", SV: "Lägg till åtminstone ett kurstillfälle.", EN: "Add at least one session."}
	gapSessionsShort       = i18n.Text{FI: "Aikataulu puuttuu", SV: "Tidtabell saknas", EN: "No timetable"}
	gapYearShort           = i18n.Text{FI: "Jatkuu seuraavan vuoden puolelle", SV: "Fortsätter in på nästa år", EN: "Runs into the next year"}
	gapPast                = i18n.Text{FI: "Ensimmäinen kerta on jo mennyt. Siirrä koulutusta.", SV: "Det första tillfället har redan varit. Flytta kursen.", EN: "The first session has passed. Move the course."}
	gapPastShort           = i18n.Text{FI: "Aika on mennyt", SV: "Tiden har passerat", EN: "In the past"}
	gapOverlap             = i18n.Text{FI: "Kaksi kertaa on päällekkäin. Siirrä toista, tai merkitse kerrat rinnakkaisryhmiksi.", SV: "Två tillfällen överlappar. Flytta det ena, eller märk dem som parallella grupper.", EN: "Two sessions overlap. Move one, or mark them as parallel groups."}
	gapOverlapShort        = i18n.Text{FI: "Kertoja päällekkäin", SV: "Tillfällen överlappar", EN: "Sessions overlap"}
	gapTrainer             = i18n.Text{FI: "Nimeä jokaiselle kerralle kouluttaja.", SV: "Namnge en utbildare för varje tillfälle.", EN: "Name a trainer for every session."}
	gapTrainerShort        = i18n.Text{FI: "Kouluttaja puuttuu", SV: "Utbildare saknas", EN: "No trainer"}
	gapBreaks              = i18n.Text{FI: "Pitkässä kerrassa ei ole taukoja. Kirjaa tauot, sillä ne eivät ole opetusta.", SV: "Ett långt tillfälle saknar pauser. Skriv in pauserna, för de är inte undervisning.", EN: "A long session has no breaks. Enter the breaks, since they are not teaching."}
	gapBreaksShort         = i18n.Text{FI: "Tauot puuttuvat", SV: "Pauser saknas", EN: "No breaks"}
	gapOutcomes            = i18n.Text{FI: "Kerro, mitä osallistuja osaa koulutuksen jälkeen.", SV: "Berätta vad deltagaren kan efter kursen.", EN: "Say what participants can do after the course."}
	gapOutcomesShort       = i18n.Text{FI: "Osaamistavoite puuttuu", SV: "Kompetensmål saknas", EN: "No learning outcome"}
	gapOutcomeUnclear      = i18n.Text{FI: "Osaamistavoite on lyhyt. Aloita verbillä ja kerro, mitä osallistuja tekee: ”osaa laatia yhdistyksen talousarvion”.", SV: "Kompetensmålet är kort. Börja med ett verb och berätta vad deltagaren gör: ”kan göra upp föreningens budget”.", EN: "The learning outcome is short. Begin with a verb and say what participants do: ‘can draw up the association’s budget’."}
	gapOutcomeUnclearShort = i18n.Text{FI: "Osaamistavoite on epäselvä", SV: "Kompetensmålet är oklart", EN: "Learning outcome is unclear"}
	gapContents            = i18n.Text{FI: "Kerro, mitä koulutuksessa käsitellään.", SV: "Berätta vad kursen behandlar.", EN: "Say what the course deals with."}
	gapContentsShort       = i18n.Text{FI: "Sisältö puuttuu", SV: "Innehåll saknas", EN: "No contents"}
	gapMethods             = i18n.Text{FI: "Kerro, miten koulutuksessa opitaan.", SV: "Berätta hur man lär sig på kursen.", EN: "Say how people learn on the course."}
	gapMethodsShort        = i18n.Text{FI: "Työtavat puuttuvat", SV: "Arbetssätt saknas", EN: "No methods"}
	gapModes               = i18n.Text{FI: "Valitse, voiko osallistua paikan päällä, etänä vai molemmilla tavoilla.", SV: "Välj om man kan delta på plats, på distans eller på båda sätten.", EN: "Choose whether people can take part on site, remotely or both."}
	gapModesShort          = i18n.Text{FI: "Osallistumistapa puuttuu", SV: "Deltagarsätt saknas", EN: "No way to take part"}
	gapPlace               = i18n.Text{FI: "Kerro, missä koulutus pidetään.", SV: "Berätta var kursen hålls.", EN: "Say where the course is held."}
	gapPlaceShort          = i18n.Text{FI: "Paikka puuttuu", SV: "Plats saknas", EN: "No place"}
	gapParticipants        = i18n.Text{FI: "Arvioi, montako osallistujaa tulee.", SV: "Uppskatta hur många som deltar.", EN: "Estimate how many will take part."}
	gapParticipantsShort   = i18n.Text{FI: "Osallistujamäärä puuttuu", SV: "Antal deltagare saknas", EN: "No number of participants"}
	gapContact             = i18n.Text{FI: "Anna yhteyshenkilön sähköpostiosoite.", SV: "Ge kontaktpersonens e-postadress.", EN: "Give the contact person’s e-mail address."}
	gapContactShort        = i18n.Text{FI: "Yhteyshenkilö puuttuu", SV: "Kontaktperson saknas", EN: "No contact person"}
	gapCosts               = i18n.Text{FI: "Arvioi kulut, niin näet, paljonko tukea voi saada.", SV: "Uppskatta kostnaderna, så ser du hur stort bidrag ni kan få.", EN: "Estimate the costs to see how much support you can get."}
	gapCostsShort          = i18n.Text{FI: "Kuluarvio puuttuu", SV: "Kostnadskalkyl saknas", EN: "No cost estimate"}
	gapFunding             = i18n.Text{FI: "Koulutus saa muuta julkista tukea. Opintokeskus tarkistaa, sopiiko se sääntöihin.", SV: "Kursen får annat offentligt stöd. Studiecentralen kontrollerar om det går ihop med reglerna.", EN: "The course gets other public money. The study centre checks whether the rules allow it."}
	gapFundingShort        = i18n.Text{FI: "Muuta julkista tukea", SV: "Annat offentligt stöd", EN: "Other public money"}
)

// Word is what a state is called on pages.
func (s State) Word() i18n.Text { return stateWords[s] }

var stateWords = map[State]i18n.Text{
	Draft:     {FI: "Luonnos", SV: "Utkast", EN: "Draft"},
	Submitted: {FI: "Tarkistettavana", SV: "Hos granskaren", EN: "Under review"},
	Returned:  {FI: "Palautettu", SV: "Returnerad", EN: "Returned"},
	Rejected:  {FI: "Hylätty", SV: "Avslagen", EN: "Rejected"},
	Approved:  {FI: "Hyväksytty", SV: "Godkänd", EN: "Approved"},
	Published: {FI: "Julkaistu", SV: "Publicerad", EN: "Published"},
	Opened:    {FI: "Ilmoittautuminen auki", SV: "Anmälan öppen", EN: "Registration open"},
	Closed:    {FI: "Ilmoittautuminen päättynyt", SV: "Anmälan stängd", EN: "Registration closed"},
	Ongoing:   {FI: "Käynnissä", SV: "Pågår", EN: "Under way"},
	Delivered: {FI: "Pidetty", SV: "Hållen", EN: "Held"},
	Reported:  {FI: "Raportti lähetetty", SV: "Redovisad", EN: "Reported"},
	Completed: {FI: "Raportti täydennettävänä", SV: "Redovisningen kompletteras", EN: "Report to be completed"},
	Checked:   {FI: "Raportti tarkistettu", SV: "Redovisningen kontrollerad", EN: "Report checked"},
	Granted:   {FI: "Tuki myönnetty", SV: "Bidraget beviljat", EN: "Support granted"},
	Denied:    {FI: "Tukea ei myönnetty", SV: "Bidraget avslogs", EN: "No support"},
	InPayment: {FI: "Maksuerässä", SV: "I utbetalningsomgång", EN: "In a payment batch"},
	Paid:      {FI: "Maksettu", SV: "Utbetald", EN: "Paid"},
	Archived:  {FI: "Arkistoitu", SV: "Arkiverad", EN: "Archived"},
	Cancelled: {FI: "Peruttu", SV: "Inställd", EN: "Cancelled"},
}

// Word is what a side is called where it says who has a course.
func (s Side) Word() i18n.Text { return sideWords[s] }

var sideWords = map[Side]i18n.Text{
	Organiser: {FI: "järjestäjällä", SV: "hos arrangören", EN: "with the organiser"},
	Reviewer:  {FI: "opintokeskuksen tarkistajalla", SV: "hos studiecentralens granskare", EN: "with the study centre’s reviewer"},
	Checker:   {FI: "raporttien tarkistajalla", SV: "hos redovisningsgranskaren", EN: "with the study centre’s checker"},
	Decider:   {FI: "päättäjällä", SV: "hos beslutsfattaren", EN: "with the study centre’s decider"},
	Payer:     {FI: "maksajalla", SV: "hos betalaren", EN: "with the study centre’s payer"},
	Clock:     {FI: "odottaa aikaansa", SV: "väntar på sin tid", EN: "waits for its time"},
}

// What comes next.
var (
	nextSubmit    = i18n.Text{FI: "Täydennä suunnitelma ja lähetä se", SV: "Fyll i planen och skicka den", EN: "Complete the plan and send it"}
	nextMend      = i18n.Text{FI: "Korjaa suunnitelma ja lähetä se uudelleen", SV: "Rätta planen och skicka den på nytt", EN: "Mend the plan and send it again"}
	nextReview    = i18n.Text{FI: "Opintokeskus tarkistaa suunnitelman", SV: "Studiecentralen granskar planen", EN: "The study centre reviews the plan"}
	nextPublish   = i18n.Text{FI: "Julkaise koulutus, niin siihen voi ilmoittautua", SV: "Publicera kursen, så kan man anmäla sig", EN: "Publish the course so that people can register"}
	nextOpen      = i18n.Text{FI: "Ilmoittautuminen alkaa", SV: "Anmälan öppnar", EN: "Registration opens"}
	nextHold      = i18n.Text{FI: "Koulutus alkaa", SV: "Kursen börjar", EN: "The course begins"}
	nextAttend    = i18n.Text{FI: "Merkitse, ketkä ovat paikalla", SV: "Anteckna vilka som är på plats", EN: "Note who is there"}
	nextReport    = i18n.Text{FI: "Raportoi koulutus", SV: "Redovisa kursen", EN: "Report the course"}
	nextComplete  = i18n.Text{FI: "Täydennä raportti ja lähetä se uudelleen", SV: "Komplettera redovisningen och skicka den på nytt", EN: "Complete the report and send it again"}
	nextArchive   = i18n.Text{FI: "Merkitse läsnäolot ja siirrä koulutus arkistoon", SV: "Anteckna närvaron och arkivera kursen", EN: "Note who was there and archive the course"}
	nextCheck     = i18n.Text{FI: "Opintokeskus tarkistaa raportin", SV: "Studiecentralen kontrollerar redovisningen", EN: "The study centre checks the report"}
	nextDecide    = i18n.Text{FI: "Opintokeskus päättää tuesta", SV: "Studiecentralen beslutar om bidraget", EN: "The study centre decides on the support"}
	nextBatch     = i18n.Text{FI: "Tuki odottaa seuraavaa maksuerää", SV: "Bidraget väntar på nästa utbetalningsomgång", EN: "The support waits for the next payment batch"}
	nextPay       = i18n.Text{FI: "Tuki maksetaan", SV: "Bidraget betalas ut", EN: "The support is paid"}
	nextPaid      = i18n.Text{FI: "Tuki on maksettu", SV: "Bidraget är utbetalt", EN: "The support has been paid"}
	nextDenied    = i18n.Text{FI: "Päätös on tehty", SV: "Beslutet är fattat", EN: "The decision has been made"}
	nextRejected  = i18n.Text{FI: "Suunnitelmaa ei hyväksytty", SV: "Planen godkändes inte", EN: "The plan was not approved"}
	nextCancelled = i18n.Text{FI: "Koulutusta ei pidetä", SV: "Kursen hålls inte", EN: "The course is not held"}
	nextArchived  = i18n.Text{FI: "Kaikki on valmista", SV: "Allt är klart", EN: "Everything is done"}

	doPlan    = i18n.Text{FI: "Jatka suunnitelmaa", SV: "Fortsätt med planen", EN: "Go on with the plan"}
	doMend    = i18n.Text{FI: "Korjaa suunnitelma", SV: "Rätta planen", EN: "Mend the plan"}
	doReview  = i18n.Text{FI: "Tarkista suunnitelma", SV: "Granska planen", EN: "Review the plan"}
	doPublish = i18n.Text{FI: "Avaa koulutus", SV: "Öppna kursen", EN: "Open the course"}
	doPeople  = i18n.Text{FI: "Katso ilmoittautuneet", SV: "Se anmälda", EN: "See who comes"}
	doAttend  = i18n.Text{FI: "Merkitse läsnäolot", SV: "Anteckna närvaron", EN: "Note attendance"}
	doReport  = i18n.Text{FI: "Kirjoita raportti", SV: "Skriv redovisningen", EN: "Write the report"}
	doCheck   = i18n.Text{FI: "Tarkista raportti", SV: "Kontrollera redovisningen", EN: "Check the report"}
	doDecide  = i18n.Text{FI: "Päätä tuesta", SV: "Besluta om bidraget", EN: "Decide on the support"}

	roadPlan     = i18n.Text{FI: "Suunnitelma", SV: "Plan", EN: "Plan"}
	roadReview   = i18n.Text{FI: "Tarkistus", SV: "Granskning", EN: "Review"}
	roadPublish  = i18n.Text{FI: "Julkaisu", SV: "Publicering", EN: "Publishing"}
	roadRegister = i18n.Text{FI: "Ilmoittautuminen", SV: "Anmälan", EN: "Registration"}
	roadHold     = i18n.Text{FI: "Toteutus", SV: "Genomförande", EN: "Delivery"}
	roadReport   = i18n.Text{FI: "Raportti", SV: "Redovisning", EN: "Report"}
	roadCheck    = i18n.Text{FI: "Raportin tarkistus", SV: "Kontroll", EN: "Check"}
	roadDecide   = i18n.Text{FI: "Päätös", SV: "Beslut", EN: "Decision"}
	roadPay      = i18n.Text{FI: "Maksu", SV: "Utbetalning", EN: "Payment"}
)

// Word is what a cost category is called.
func (c Category) Word() i18n.Text { return categoryWords[c] }

var categoryWords = map[Category]i18n.Text{
	"trainer":            {FI: "Kouluttajan palkkio", SV: "Utbildarens arvode", EN: "Trainer’s fee"},
	"trainer_travel":     {FI: "Kouluttajan matkat", SV: "Utbildarens resor", EN: "Trainer’s travel"},
	"per_diem":           {FI: "Päiväraha", SV: "Dagtraktamente", EN: "Per diem"},
	"room":               {FI: "Tilavuokra", SV: "Lokalhyra", EN: "Room hire"},
	"equipment":          {FI: "Välinevuokra", SV: "Hyra av utrustning", EN: "Equipment hire"},
	"material":           {FI: "Materiaalit", SV: "Material", EN: "Materials"},
	"marketing":          {FI: "Markkinointi", SV: "Marknadsföring", EN: "Marketing"},
	"participant_travel": {FI: "Osallistujien matkat", SV: "Deltagarnas resor", EN: "Participants’ travel"},
	"shared_transport":   {FI: "Yhteiskuljetus", SV: "Gemensam transport", EN: "Shared transport"},
	"lodging":            {FI: "Majoitus", SV: "Logi", EN: "Lodging"},
	"meals":              {FI: "Ruokailut", SV: "Måltider", EN: "Meals"},
	"tickets":            {FI: "Pääsyliput", SV: "Inträdesbiljetter", EN: "Tickets"},
	"own_staff":          {FI: "Oma henkilöstö", SV: "Egen personal", EN: "Own staff"},
	"own_premises":       {FI: "Omat tilat", SV: "Egna lokaler", EN: "Own premises"},
	"leader_study_trip":  {FI: "Ohjaajien opintomatka", SV: "Ledarnas studieresa", EN: "Leaders’ study trip"},
	"other":              {FI: "Muu kulu", SV: "Annan kostnad", EN: "Other cost"},
}

// Of attendance and of those who come.
var (
	msgGround        = i18n.Text{FI: "Valitse peruste.", SV: "Välj en grund.", EN: "Choose the ground."}
	msgGrounds       = i18n.Text{FI: "Kirjoita yhtä monta perustetta jokaisella kielellä, yksi riville.", SV: "Skriv lika många grunder på varje språk, en per rad.", EN: "Write as many grounds in each language, one a line."}
	msgIDTaken       = i18n.Text{FI: "Tunnus on jo käytössä.", SV: "Identifikationen används redan.", EN: "There is a course with this id already."}
	msgNoSuchCourse  = i18n.Text{FI: "Tällaista koulutusta ei ole.", SV: "Det finns ingen sådan kurs.", EN: "There is no such course."}
	msgNotHeldYet    = i18n.Text{FI: "Koulutusta ei ole vielä pidetty.", SV: "Kursen har inte hållits ännu.", EN: "The course has not been held yet."}
	msgPresentNot    = i18n.Text{FI: "Paikalla voi olla vain osallistunut. Korjaa tila.", SV: "Bara den som deltog kan ha varit på plats. Rätta läget.", EN: "Only who attended was at sessions. Correct the state."}
	msgSessionNumber = i18n.Text{FI: "Kokoontumisia on {n}, numeroituina ykkösestä.", SV: "Det finns {n} sammankomster, numrerade från ett.", EN: "There are {n} sessions, numbered from 1."}
	msgNotPublished  = i18n.Text{FI: "Koulutusta ei ole julkaistu, joten siihen ei ole ilmoittauduttu.", SV: "Kursen är inte publicerad, så ingen har kunnat anmäla sig.", EN: "The course has not been published, so nobody has registered."}
	msgAttendEarly   = i18n.Text{FI: "Läsnäolot merkitään aikaisintaan tuntia ennen koulutuskertaa.", SV: "Närvaron antecknas tidigast en timme före kurstillfället.", EN: "Attendance is noted an hour before the session at the earliest."}
	msgDoorShut      = i18n.Text{FI: "Koodi toimii tunnin ennen koulutuskertaa ja sen aikana.", SV: "Koden fungerar en timme före kurstillfället och under det.", EN: "The code works from an hour before the session until its end."}
	msgDoorFull      = i18n.Text{FI: "Koulutus on täynnä. Pyydä kouluttajaa lisäämään paikkoja.", SV: "Kursen är full. Be utbildaren lägga till platser.", EN: "The course is full. Ask the trainer to add places."}
	msgNotOnList     = i18n.Text{FI: "Osoitetta ei löydy listalta. Tarkista osoite tai ilmoittaudu nyt.", SV: "Adressen finns inte på listan. Kontrollera adressen eller anmäl dig nu.", EN: "The address is not on the list. Check the address, or register now."}
	askYoung         = i18n.Text{FI: "Osallistuja on alle 15-vuotias", SV: "Deltagaren är under 15 år", EN: "The participant is under 15 years old"}

	repNobody  = i18n.Text{FI: "Merkitse, ketkä olivat paikalla, tai kirjaa osallistujien määrä.", SV: "Anteckna vilka som var på plats, eller skriv in antalet deltagare.", EN: "Note who was there, or enter the number of participants."}
	repNoCosts = i18n.Text{FI: "Lisää ainakin yksi kulu.", SV: "Lägg till åtminstone en kostnad.", EN: "Add at least one cost."}
	repBooks   = i18n.Text{FI: "Vahvista, että kulut ovat järjestön kirjanpidossa.", SV: "Bekräfta att kostnaderna finns i organisationens bokföring.", EN: "Confirm that the costs are in the organisation’s books."}
	repYoung   = i18n.Text{FI: "Alle 15-vuotiaita voi olla enintään yhtä monta kuin muita paikalla olleita.", SV: "Antalet under 15 år kan vara högst lika stort som antalet andra på plats.", EN: "Those under 15 can be at most as many as the others who were there."}
)
