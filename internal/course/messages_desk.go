package course

import "parvi/internal/platform/i18n"

// Desks, the report and the decision.
var (
	msgDays        = i18n.Text{FI: "Kirjoita päivien määrä väliltä 1–120 ja tunnit väliltä 0–1000.", SV: "Skriv antalet dagar mellan 1 och 120 och timmarna mellan 0 och 1000.", EN: "Write the number of days from 1 to 120, and the hours from 0 to 1000."}
	msgPaidAlready = i18n.Text{FI: "Maksuerä on jo merkitty maksetuksi.", SV: "Utbetalningsomgången är redan märkt som betald.", EN: "The batch has been marked as paid already."}
	msgFileLarge   = i18n.Text{FI: "Tiedosto on liian suuri. Enintään 10 Mt mahtuu.", SV: "Filen är för stor. Högst 10 MB ryms.", EN: "The file is too large. At most 10 MB fit."}
	msgFileMany    = i18n.Text{FI: "Tositteita voi olla enintään {max}. Yhdistä niitä yhteen tiedostoon.", SV: "Det kan finnas högst {max} verifikat. Slå ihop dem till en fil.", EN: "There can be at most {max} receipts. Join some into one file."}
	msgFileKind    = i18n.Text{FI: "Liitä PDF, kuva tai toimisto-ohjelman tiedosto.", SV: "Bifoga en PDF, en bild eller en fil från ett kontorsprogram.", EN: "Attach a PDF, a picture or an office file."}
	msgFileMissing = i18n.Text{FI: "Valitse tiedosto.", SV: "Välj en fil.", EN: "Choose a file."}

	flashFile     = i18n.Text{FI: "Tosite on liitetty.", SV: "Verifikatet är bifogat.", EN: "The receipt is attached."}
	flashFileGone = i18n.Text{FI: "Tosite on poistettu.", SV: "Verifikatet är borttaget.", EN: "The receipt has been removed."}
	flashPaid     = i18n.Text{FI: "Maksuerä on merkitty maksetuksi. Järjestäjille lähtee viesti.", SV: "Utbetalningsomgången är märkt som betald. Arrangörerna får ett meddelande.", EN: "The batch is marked as paid. The organisers are told."}

	bulkDone    = i18n.Count{One: i18n.Text{FI: "{n} koulutus käsitelty.", SV: "{n} kurs behandlad.", EN: "{n} course handled."}, Other: i18n.Text{FI: "{n} koulutusta käsitelty.", SV: "{n} kurser behandlade.", EN: "{n} courses handled."}}
	bulkPartly  = i18n.Text{FI: "Onnistui: {n}. Ei onnistunut: {refused}. {why}", SV: "Lyckades: {n}. Lyckades inte: {refused}. {why}", EN: "Done: {n}. Not done: {refused}. {why}"}
	batchMade   = i18n.Count{One: i18n.Text{FI: "Maksuerässä on {n} koulutus.", SV: "Utbetalningsomgången har {n} kurs.", EN: "{n} course is in the batch."}, Other: i18n.Text{FI: "Maksuerässä on {n} koulutusta.", SV: "Utbetalningsomgången har {n} kurser.", EN: "{n} courses are in the batch."}}
	batchNone   = i18n.Text{FI: "Maksettavaa ei ollut: kaikki on jo maksuerissä.", SV: "Det fanns inget att betala: allt finns redan i utbetalningsomgångar.", EN: "There was nothing to pay: everything is in a batch already."}
	batchPartly = i18n.Text{FI: "Maksuerään tuli {n}. Ilman tilinumeroa jäi {without}.", SV: "I utbetalningsomgången finns {n}. Utan kontonummer blev {without}.", EN: "In the batch: {n}. Without an account number: {without}."}

	groupWords = map[Group]i18n.Text{
		GroupMend:    {FI: "Korjattavana", SV: "Att rätta", EN: "To be mended"},
		GroupReport:  {FI: "Raportoitavana", SV: "Att redovisa", EN: "To be reported"},
		GroupDraft:   {FI: "Luonnokset", SV: "Utkast", EN: "Drafts"},
		GroupPublish: {FI: "Julkaistavana", SV: "Att publicera", EN: "To be published"},
		GroupComing:  {FI: "Tulossa ja käynnissä", SV: "Kommande och pågående", EN: "Coming and under way"},
		GroupCentre:  {FI: "Opintokeskuksessa", SV: "Hos studiecentralen", EN: "With the study centre"},
		GroupDone:    {FI: "Valmiit", SV: "Avslutade", EN: "Done"},
	}
	deskWaits   = i18n.Text{FI: "Odottaa sinua", SV: "Väntar på dig", EN: "Waits for you"}
	deskLists   = i18n.Text{FI: "Työpöydän listat", SV: "Skrivbordets listor", EN: "Lists of the desk"}
	deskNone    = i18n.Text{FI: "Täällä ei odota mitään", SV: "Här väntar ingenting", EN: "Nothing waits here"}
	deskNoneHow = i18n.Text{FI: "Kun aloitat koulutuksen, se näkyy tässä siihen asti, että tuki on maksettu.", SV: "När du börjar en kurs finns den här tills bidraget är utbetalt.", EN: "When you begin a course, it is here until the support has been paid."}
	deskYear    = i18n.Text{FI: "Vuosi", SV: "År", EN: "Year"}
	deskTally   = i18n.Text{FI: "Vuosi {year}", SV: "År {year}", EN: "Year {year}"}
	deskSubmit  = i18n.Text{FI: "Lähetä valitut", SV: "Skicka valda", EN: "Send the chosen"}
	deskPublish = i18n.Text{FI: "Julkaise valitut", SV: "Publicera valda", EN: "Publish the chosen"}
	deskArchive = i18n.Text{FI: "Arkistoi valitut", SV: "Arkivera valda", EN: "Archive the chosen"}
	deskFilter  = i18n.Text{FI: "Rajaa", SV: "Avgränsa", EN: "Filter"}
	deskName    = i18n.Text{FI: "Koulutus tai järjestö", SV: "Kurs eller organisation", EN: "Course or organisation"}

	tallyHeld   = i18n.Text{FI: "pidettyä koulutusta", SV: "hållna kurser", EN: "courses held"}
	tallyHours  = i18n.Text{FI: "opetustuntia", SV: "undervisningstimmar", EN: "teaching hours"}
	tallyPeople = i18n.Text{FI: "osallistujaa, jokainen kerran", SV: "deltagare, varje person en gång", EN: "participants, each once"}
	tallyNote   = i18n.Text{FI: "Osallistumisia {visits}, peruttuja koulutuksia {cancelled}, myönnetty tuki {sum}.", SV: "Deltaganden {visits}, inställda kurser {cancelled}, beviljat bidrag {sum}.", EN: "Participations {visits}, courses cancelled {cancelled}, support granted {sum}."}

	tabTitles = map[string]i18n.Text{
		tabPlans:    {FI: "Tarkistettavat suunnitelmat", SV: "Planer att granska", EN: "Plans to review"},
		tabReports:  {FI: "Raportit", SV: "Redovisningar", EN: "Reports"},
		tabPayments: {FI: "Maksut", SV: "Utbetalningar", EN: "Payments"},
		tabAll:      {FI: "Kaikki koulutukset", SV: "Alla kurser", EN: "All courses"},
	}
	tabShort = map[string]i18n.Text{
		tabPlans:    {FI: "Suunnitelmat", SV: "Planer", EN: "Plans"},
		tabReports:  {FI: "Raportit", SV: "Redovisningar", EN: "Reports"},
		tabPayments: {FI: "Maksut", SV: "Utbetalningar", EN: "Payments"},
		tabAll:      {FI: "Kaikki", SV: "Alla", EN: "All"},
	}
	centreSub      = i18n.Text{FI: "{centre} · työpöytä", SV: "{centre} · skrivbord", EN: "{centre} · desk"}
	centreWho      = i18n.Text{FI: "Käsittelijä", SV: "Handläggare", EN: "In hand by"}
	centreAny      = i18n.Text{FI: "Kuka tahansa", SV: "Vem som helst", EN: "Anybody"}
	centreMe       = i18n.Text{FI: "Minä", SV: "Jag", EN: "Me"}
	centreNobody   = i18n.Text{FI: "Ei vielä kukaan", SV: "Ingen ännu", EN: "Nobody yet"}
	centreNotYet   = i18n.Text{FI: "ei vielä", SV: "inte ännu", EN: "not yet"}
	centreCheck    = i18n.Text{FI: "Tarkistus", SV: "Kontroll", EN: "Checks"}
	centreClean    = i18n.Text{FI: "Ei huomioita", SV: "Inga anmärkningar", EN: "No remarks"}
	centreStarts   = i18n.Text{FI: "Alkaa", SV: "Börjar", EN: "Begins"}
	centreWaited   = i18n.Text{FI: "Odottanut", SV: "Väntat", EN: "Waited"}
	centreDays     = i18n.Count{One: i18n.Text{FI: "{n} pv", SV: "{n} d", EN: "{n} day"}, Other: i18n.Text{FI: "{n} pv", SV: "{n} d", EN: "{n} days"}}
	centreToday    = i18n.Text{FI: "tänään", SV: "i dag", EN: "today"}
	centreNone     = i18n.Text{FI: "Kaikki on käsitelty", SV: "Allt är behandlat", EN: "Everything is handled"}
	centreNoneHow  = i18n.Text{FI: "Kun järjestö lähettää suunnitelman tai raportin, se tulee tähän.", SV: "När en organisation skickar en plan eller en redovisning kommer den hit.", EN: "When an organisation sends a plan or a report, it comes here."}
	centreOrder    = i18n.Text{FI: "kauimmin odottaneet ylinnä", SV: "de som väntat längst överst", EN: "longest waiting first"}
	centreApprove  = i18n.Text{FI: "Hyväksy valitut", SV: "Godkänn valda", EN: "Approve the chosen"}
	centreTakeOver = i18n.Text{FI: "Ota itsellesi käsiteltäväksi", SV: "Ta över handläggningen", EN: "Take over"}
	centreTake     = i18n.Text{FI: "Ota käsittelyyn", SV: "Ta till handläggning", EN: "Take in hand"}
	centreDecide   = i18n.Text{FI: "Päätä valitut", SV: "Besluta om valda", EN: "Decide the chosen"}
	centreCheckAll = i18n.Text{FI: "Merkitse valitut tarkistetuiksi", SV: "Märk valda som kontrollerade", EN: "Mark the chosen as checked"}
	centreBatch    = i18n.Text{FI: "Tee maksuerä", SV: "Gör en utbetalningsomgång", EN: "Make a payment batch"}
	batchList      = i18n.Text{FI: "Maksuerät", SV: "Utbetalningsomgångar", EN: "Payment batches"}
	batchPaid      = i18n.Text{FI: "Maksettu {date}", SV: "Betald {date}", EN: "Paid on {date}"}
	batchOpen      = i18n.Text{FI: "Ei vielä maksettu", SV: "Inte betald ännu", EN: "Not paid yet"}
	batchMark      = i18n.Text{FI: "Merkitse maksetuksi", SV: "Märk som betald", EN: "Mark as paid"}
	batchCSV       = i18n.Text{FI: "Maksuluettelo (CSV)", SV: "Betalningslista (CSV)", EN: "Payment list (CSV)"}
	batchLine      = i18n.Count{One: i18n.Text{FI: "{date}: {n} koulutus, {sum}", SV: "{date}: {n} kurs, {sum}", EN: "{date}: {n} course, {sum}"}, Other: i18n.Text{FI: "{date}: {n} koulutusta, {sum}", SV: "{date}: {n} kurser, {sum}", EN: "{date}: {n} courses, {sum}"}}
	headBatch      = i18n.Text{FI: "Maksuerä", SV: "Utbetalningsomgång", EN: "Payment batch"}
	noIBAN         = i18n.Text{FI: "tilinumero puuttuu", SV: "kontonummer saknas", EN: "no account number"}
	colSum         = i18n.Text{FI: "Summa", SV: "Summa", EN: "Sum"}
	colMessage     = i18n.Text{FI: "Viesti", SV: "Meddelande", EN: "Message"}

	headSettings   = i18n.Text{FI: "Koulutusten käsittelyn asetukset", SV: "Inställningar för kurshanteringen", EN: "How courses are handled"}
	setReview      = i18n.Text{FI: "Suunnitelma tarkistetaan, päivää", SV: "Planen granskas inom, dagar", EN: "Plans are reviewed within, days"}
	setCheck       = i18n.Text{FI: "Raportti tarkistetaan ja tuesta päätetään, päivää", SV: "Redovisningen kontrolleras och bidraget beslutas inom, dagar", EN: "Reports are checked and decided within, days"}
	setPromise     = i18n.Text{FI: "Luvattu päivä näkyy järjestäjälle. Jos se on vapaapäivä, luvataan seuraava arkipäivä.", SV: "Arrangören ser den utlovade dagen. Är den en ledig dag lovas nästa vardag.", EN: "Organisers see the promised day. If it is a day off, the next workday is promised."}
	setHours       = i18n.Text{FI: "Hyväksy itsestään enintään näin monen tunnin suunnitelmat", SV: "Godkänn automatiskt planer på högst så här många timmar", EN: "Approve by rule plans of at most so many hours"}
	setHoursHint   = i18n.Text{FI: "Nolla: kaikki tuettavat tarkistetaan. Suunnitelma, josta tarkistus huomauttaa, menee aina tarkistajalle.", SV: "Noll: alla med bidrag granskas. En plan med anmärkningar går alltid till en granskare.", EN: "Zero: all that ask for support are reviewed. A plan with remarks always goes to a reviewer."}
	setCopies      = i18n.Text{FI: "Hyväksy itsestään koulutus, josta vain päivät ovat muuttuneet", SV: "Godkänn automatiskt en kurs där bara dagarna har ändrats", EN: "Approve by rule a course of which only the days have changed"}
	setUnsupported = i18n.Text{FI: "Hyväksy itsestään koulutukset, joille ei haeta tukea", SV: "Godkänn automatiskt kurser som inget bidrag söks för", EN: "Approve by rule courses for which no support is applied for"}

	headReview         = i18n.Text{FI: "Suunnitelman tarkistus", SV: "Granskning av planen", EN: "Review of the plan"}
	headCheck          = i18n.Text{FI: "Raportin tarkistus ja päätös", SV: "Kontroll av redovisningen och beslut", EN: "Check of the report, and decision"}
	headDiffs          = i18n.Text{FI: "Mikä on muuttunut viime kerrasta", SV: "Vad har ändrats sedan sist", EN: "What has changed since the last time"}
	diffSame           = i18n.Text{FI: "Vain päivät ovat muuttuneet.", SV: "Bara dagarna har ändrats.", EN: "Only the days have changed."}
	diffWhat           = i18n.Text{FI: "Kohta", SV: "Punkt", EN: "What"}
	diffBefore         = i18n.Text{FI: "Viimeksi", SV: "Senast", EN: "Last time"}
	diffAfter          = i18n.Text{FI: "Nyt", SV: "Nu", EN: "Now"}
	headRemarks        = i18n.Text{FI: "Tarkistuksen huomiot", SV: "Anmärkningar", EN: "Remarks"}
	remarksNone        = i18n.Text{FI: "Tarkistus ei huomannut puutteita", SV: "Kontrollen hittade inga brister", EN: "The checks found nothing missing"}
	headVerdict        = i18n.Text{FI: "Ratkaisu", SV: "Avgörande", EN: "Verdict"}
	reviewSay          = i18n.Text{FI: "Kommentti järjestäjälle", SV: "Kommentar till arrangören", EN: "Comment to the organiser"}
	reviewSayHint      = i18n.Text{FI: "Tarvitaan, kun palautat tai hylkäät.", SV: "Behövs när du returnerar eller avslår.", EN: "Needed when you return or reject."}
	reviewUnsaid       = i18n.Text{FI: "Kommenttisi ei lähtenyt", SV: "Din kommentar skickades inte", EN: "Your comment was not sent"}
	reviewApprove      = i18n.Text{FI: "Hyväksy suunnitelma", SV: "Godkänn planen", EN: "Approve the plan"}
	reviewReturn       = i18n.Text{FI: "Palauta korjattavaksi", SV: "Returnera för rättelse", EN: "Return to be mended"}
	reviewReject       = i18n.Text{FI: "Hylkää suunnitelma", SV: "Avslå planen", EN: "Reject the plan"}
	checkDone          = i18n.Text{FI: "Merkitse tarkistetuksi", SV: "Märk som kontrollerad", EN: "Mark as checked"}
	checkReturn        = i18n.Text{FI: "Palauta täydennettäväksi", SV: "Returnera för komplettering", EN: "Return to be completed"}
	decideGrant        = i18n.Text{FI: "Myönnä tuki {sum}", SV: "Bevilja bidraget {sum}", EN: "Grant {sum}"}
	denyTitle          = i18n.Text{FI: "Evää tuki harkinnan perusteella", SV: "Avslå bidraget efter prövning", EN: "Refuse the support at your discretion"}
	denyHint           = i18n.Text{FI: "Kun koulutus ei vastaa vapaan sivistystyön tavoitteita tai opintokeskuksen tehtävää, vaikka laskelma antaisi tuen. Järjestäjä saa tiedoksi perusteen ja selityksen, ja tunnit vapautuvat.", SV: "När utbildningen inte motsvarar målen för det fria bildningsarbetet eller studiecentralens uppdrag, fast beräkningen skulle ge bidrag. Arrangören får veta grunden och förklaringen, och timmarna frigörs.", EN: "When the training does not meet the aims of liberal adult education or the study centre’s mission, though the calculation would give support. The organiser is told the ground and the explanation, and the hours are released."}
	denyGround         = i18n.Text{FI: "Peruste", SV: "Grund", EN: "Ground"}
	denyWhy            = i18n.Text{FI: "Selitys järjestäjälle", SV: "Förklaring till arrangören", EN: "Explanation to the organiser"}
	denyButton         = i18n.Text{FI: "Evää tuki", SV: "Avslå bidraget", EN: "Refuse the support"}
	decisionGround     = i18n.Text{FI: "Millä perusteella tuki evättiin", SV: "På vilken grund bidraget avslogs", EN: "On what ground the support was refused"}
	decisionCorrection = i18n.Text{FI: "Jos päätös on mielestäsi väärä", SV: "Om du anser att beslutet är fel", EN: "If you think the decision is wrong"}
	decisionWould      = i18n.Text{FI: "Laskelma sääntöjen mukaan", SV: "Beräkning enligt reglerna", EN: "Calculation by the rules"}
	decisionWouldHint  = i18n.Text{FI: "Opintokeskus eväsi tuen harkintansa mukaan. Laskelma ei ole päätöksen peruste.", SV: "Studiecentralen avslog bidraget efter prövning. Beräkningen är inte grunden för beslutet.", EN: "The study centre refused the support at its discretion. The calculation is not what the decision rests on."}
	setGrounds         = i18n.Text{FI: "Perusteet evätä tuki harkinnalla", SV: "Grunder för att avslå efter prövning", EN: "Grounds for refusing support at discretion"}
	setGroundsHint     = i18n.Text{FI: "Yksi riville, samassa järjestyksessä joka kielellä. Tyhjänä: vapaan sivistystyön tavoitteet ja opintokeskuksen tehtävä.", SV: "En per rad, i samma ordning på varje språk. Tomt: målen för det fria bildningsarbetet och studiecentralens uppdrag.", EN: "One a line, in the same order in each language. Empty: the aims of liberal adult education and the study centre’s mission."}
	setCorrection      = i18n.Text{FI: "Miten päätökseen haetaan oikaisua", SV: "Hur rättelse av ett beslut begärs", EN: "How to ask for a correction of a decision"}
	setCorrectionHint  = i18n.Text{FI: "Näkyy päätöksessä ja viestissä, kun tukea ei myönnetä. Tyhjänä ei näytetä mitään.", SV: "Visas i beslutet och i meddelandet när bidraget avslås. Tomt visar ingenting.", EN: "Shown in the decision and the mail when support is refused. Empty shows nothing."}
	defaultGrounds     = i18n.Text{
		FI: "Koulutus ei vastaa vapaan sivistystyön tavoitteita.\nKoulutus ei kuulu opintokeskuksen tehtävään.",
		SV: "Utbildningen motsvarar inte målen för det fria bildningsarbetet.\nUtbildningen hör inte till studiecentralens uppdrag.",
		EN: "The training does not meet the aims of liberal adult education.\nThe training does not belong to the study centre’s mission.",
	}
	decideDeny = i18n.Text{FI: "Päätä: tukea ei myönnetä", SV: "Besluta: inget bidrag beviljas", EN: "Decide: no support"}

	repLead        = i18n.Text{FI: "Pidetyt kerrat ja läsnäolijat ovat valmiina. Lisää kulut ja lähetä.", SV: "Tillfällena och närvaron finns färdigt. Lägg till kostnaderna och skicka.", EN: "The sessions held and those present are here already. Add the costs and send."}
	repPeople      = i18n.Text{FI: "Osallistujat", SV: "Deltagare", EN: "Participants"}
	repCounted     = i18n.Text{FI: "Läsnäolojen mukaan paikalla oli {n}, heistä alle 15-vuotiaita {young}.", SV: "Enligt närvaron var {n} på plats, av dem {young} under 15 år.", EN: "By attendance {n} were there, {young} of them under 15."}
	repOthers      = i18n.Text{FI: "Lisäksi paikalla ilman ilmoittautumista", SV: "Dessutom på plats utan anmälan", EN: "Also there without having registered"}
	repOthersYoung = i18n.Text{FI: "Heistä alle 15-vuotiaita", SV: "Av dem under 15 år", EN: "Of them under 15"}
	repHours       = i18n.Text{FI: "Pidetyt kerrat", SV: "Hållna tillfällen", EN: "Sessions held"}
	repChangeHow   = i18n.Text{FI: "Jos kerta jäi pitämättä tai lyheni, korjaa aikataulu ennen lähettämistä.", SV: "Om ett tillfälle uteblev eller blev kortare, rätta tidtabellen innan du skickar.", EN: "If a session was not held or was shorter, mend the timetable before sending."}
	repCosts       = i18n.Text{FI: "Kulut", SV: "Kostnader", EN: "Costs"}
	repCostsHint   = i18n.Text{FI: "Todelliset kulut, jotka ovat järjestön kirjanpidossa. Tallentaminen näyttää, mikä hyväksytään.", SV: "Verkliga kostnader som finns i organisationens bokföring. När du sparar ser du vad som godtas.", EN: "Real costs that are in the organisation’s books. Saving shows what counts."}
	repLearned     = i18n.Text{FI: "Mitä koulutuksesta jäi käteen?", SV: "Vad gav kursen?", EN: "What came of the course?"}
	repFacts       = i18n.Text{FI: "Vakuutukset", SV: "Försäkringar", EN: "Declarations"}
	repInformed    = i18n.Text{FI: "Osallistujat tiesivät, minkä opintokeskuksen koulutuksessa he opiskelivat", SV: "Deltagarna visste vilken studiecentrals kurs de studerade på", EN: "Participants knew with which study centre they studied"}
	repInBooks     = i18n.Text{FI: "Kulut ovat järjestön kirjanpidossa", SV: "Kostnaderna finns i organisationens bokföring", EN: "The costs are in the organisation’s books"}
	repOwn         = i18n.Text{FI: "Koulutuksessa on myös omaa rahaa", SV: "Kursen har också egen finansiering", EN: "There is money of one’s own in the course"}
	repFunding     = i18n.Text{FI: "Koulutus sai muuta julkista tukea", SV: "Kursen fick annat offentligt stöd", EN: "The course got other public money"}
	repSeparate    = i18n.Text{FI: "Muulla tuella on erillinen kirjanpito", SV: "Det andra stödet har separat bokföring", EN: "The other money has books of its own"}
	repSave        = i18n.Text{FI: "Tallenna ja laske", SV: "Spara och räkna", EN: "Save and calculate"}
	repSend        = i18n.Text{FI: "Lähetä raportti", SV: "Skicka redovisningen", EN: "Send the report"}
	repShort       = i18n.Text{FI: "Raportti lyhyesti", SV: "Redovisningen i korthet", EN: "The report in short"}
	repEstimate    = i18n.Text{FI: "arvioitu tuki", SV: "uppskattat bidrag", EN: "estimated support"}
	repDeadline    = i18n.Text{FI: "Lähetä viimeistään", SV: "Skicka senast", EN: "Send by"}
	repRules       = i18n.Text{FI: "Säännöt", SV: "Regler", EN: "Rules"}
	repVersion     = i18n.Text{FI: "{rules}, versio {n}", SV: "{rules}, version {n}", EN: "{rules}, version {n}"}
	repFiles       = i18n.Text{FI: "Tositteet", SV: "Verifikat", EN: "Receipts"}
	repFilesHint   = i18n.Text{FI: "PDF tai kuva, enintään 10 Mt. Tositteita säilytetään kuusi vuotta.", SV: "PDF eller bild, högst 10 MB. Verifikat sparas i sex år.", EN: "PDF or picture, at most 10 MB. Receipts are kept for six years."}
	repAttach      = i18n.Text{FI: "Liitä tosite", SV: "Bifoga verifikatet", EN: "Attach the receipt"}
	repFile        = i18n.Text{FI: "Tiedosto", SV: "Fil", EN: "File"}
	repRemove      = i18n.Text{FI: "Poista", SV: "Ta bort", EN: "Remove"}
	repCeilings    = i18n.Text{FI: "Tuki eri kattojen mukaan", SV: "Bidraget enligt olika tak", EN: "Support by ceiling"}
	repLowest      = i18n.Text{FI: "Matalin katto ratkaisee.", SV: "Det lägsta taket avgör.", EN: "The lowest ceiling decides."}
	repCeiling     = i18n.Text{FI: "Katto", SV: "Tak", EN: "Ceiling"}
	repWhy         = i18n.Text{FI: "Miksi tukea ei voi saada", SV: "Varför bidrag inte kan beviljas", EN: "Why there can be no support"}
	repWarn        = i18n.Text{FI: "Huomioita", SV: "Anmärkningar", EN: "Remarks"}
	repNoSum       = i18n.Text{FI: "Tukea ei voi vielä laskea", SV: "Bidraget kan inte räknas ut ännu", EN: "The support cannot be calculated yet"}
	repVerdicts    = i18n.Text{FI: "Mikä hyväksytään", SV: "Vad godtas", EN: "What counts"}
	repHow         = i18n.Text{FI: "Laskelma", SV: "Beräkning", EN: "Calculation"}
	decisionLink   = i18n.Text{FI: "Päätös ja laskelma", SV: "Beslut och uträkning", EN: "Decision and calculation"}
	decisionSaid   = i18n.Text{FI: "Päätöksen perustelut", SV: "Motivering till beslutet", EN: "Why it was decided so"}
	decisionRules  = i18n.Text{FI: "Tukisääntö", SV: "Bidragsregel", EN: "Rule set"}
	decisionHours  = i18n.Text{FI: "Tuettuja opetustunteja", SV: "Undervisningstimmar som får bidrag", EN: "Teaching hours supported"}
	decisionPaid   = i18n.Text{FI: "Maksu", SV: "Utbetalning", EN: "Payment"}
	decisionQueue  = i18n.Text{FI: "Tuki menee seuraavaan maksuerään.", SV: "Bidraget kommer med i nästa utbetalningsomgång.", EN: "The support goes in the next payment batch."}
	decisionListed = i18n.Text{FI: "Maksuerässä, tilille {iban}", SV: "I en utbetalningsomgång, till kontot {iban}", EN: "In a payment batch, to account {iban}"}
	decisionDone   = i18n.Text{FI: "Maksettu {date} tilille {iban}", SV: "Utbetalt {date} till kontot {iban}", EN: "Paid on {date} to account {iban}"}
	decisionNoIBAN = i18n.Text{FI: "Maksu odottaa: järjestöllä ei ole tilinumeroa.", SV: "Utbetalningen väntar: organisationen har inget kontonummer.", EN: "Payment waits: the organisation has no account number."}
	repDecided     = i18n.Text{FI: "Päätös tehtiin {date}", SV: "Beslutet fattades {date}", EN: "Decided on {date}"}
)

var (
	wordYes    = i18n.Text{FI: "Kyllä", SV: "Ja", EN: "Yes"}
	wordNo     = i18n.Text{FI: "Ei", SV: "Nej", EN: "No"}
	wordBlocks = i18n.Text{FI: "Estää hyväksymisen", SV: "Hindrar godkännande", EN: "Stops approval"}
	wordNotice = i18n.Text{FI: "Huomio", SV: "Anmärkning", EN: "Remark"}
)

var msgNoRules = i18n.Text{FI: "Opintokeskuksella ei ole sääntöjä tälle vuodelle.", SV: "Studiecentralen har inga regler för det här året.", EN: "The study centre has no rules for this year."}

var retainReceipts = i18n.Text{FI: "Koulutusten tositteet säilytetään {n} täyttä vuotta koulutuksen vuoden jälkeen.", SV: "Kursernas verifikat sparas i {n} hela år efter kursåret.", EN: "Receipts of courses are kept for {n} full years after the year of the course."}

var (
	taskBy      = i18n.Text{FI: "{what} viimeistään {date}", SV: "{what} senast {date}", EN: "{what} by {date}"}
	taskPlans   = i18n.Count{One: i18n.Text{FI: "{n} suunnitelma odottaa tarkistusta", SV: "{n} plan väntar på granskning", EN: "{n} plan waits for review"}, Other: i18n.Text{FI: "{n} suunnitelmaa odottaa tarkistusta", SV: "{n} planer väntar på granskning", EN: "{n} plans wait for review"}}
	taskReports = i18n.Count{One: i18n.Text{FI: "{n} raportti odottaa tarkistusta", SV: "{n} redovisning väntar på kontroll", EN: "{n} report waits to be checked"}, Other: i18n.Text{FI: "{n} raporttia odottaa tarkistusta", SV: "{n} redovisningar väntar på kontroll", EN: "{n} reports wait to be checked"}}
	taskDecide  = i18n.Count{One: i18n.Text{FI: "{n} raportti odottaa päätöstä", SV: "{n} redovisning väntar på beslut", EN: "{n} report waits for a decision"}, Other: i18n.Text{FI: "{n} raporttia odottaa päätöstä", SV: "{n} redovisningar väntar på beslut", EN: "{n} reports wait for a decision"}}
	taskPay     = i18n.Count{One: i18n.Text{FI: "{n} tuki odottaa maksua", SV: "{n} bidrag väntar på utbetalning", EN: "{n} grant waits to be paid"}, Other: i18n.Text{FI: "{n} tukea odottaa maksua", SV: "{n} bidrag väntar på utbetalning", EN: "{n} grants wait to be paid"}}
)

// What the desks are called in the header.
var (
	DeskName       = i18n.Text{FI: "Koulutukset", SV: "Kurser", EN: "Courses"}
	CentreDeskName = i18n.Text{FI: "Opintokeskus", SV: "Studiecentralen", EN: "Study centre"}
)

var (
	setRules     = i18n.Text{FI: "Minkä opintokeskuksen tukisääntöjä käytetään?", SV: "Vilken studiecentrals bidragsregler används?", EN: "Whose support rules are used?"}
	setRulesHint = i18n.Text{FI: "Päätökset tehdään näillä säännöillä tästä lähtien. Tehdyt päätökset eivät muutu.", SV: "Besluten fattas enligt de här reglerna från och med nu. Fattade beslut ändras inte.", EN: "Decisions go by these rules from now on. Those already made do not change."}
	setRulesOwn  = i18n.Text{FI: "Ei vielä valittu", SV: "Inte valt ännu", EN: "Not chosen yet"}

	verdictCounts = i18n.Text{FI: "Hyväksytään", SV: "Godtas", EN: "Counts"}
	verdictNot    = i18n.Text{FI: "Ei hyväksytä", SV: "Godtas inte", EN: "Does not count"}
	verdictCapped = i18n.Text{FI: "Hyväksytään enintään {percent} %", SV: "Godtas till högst {percent} %", EN: "Counts up to {percent}%"}
	verdictGroup  = i18n.Text{FI: "Hyväksytään, ryhmästä enintään {percent} %", SV: "Godtas, av gruppen högst {percent} %", EN: "Counts, up to {percent}% for the group"}
	verdictSheet  = i18n.Text{FI: "Hyväksytään, jos kulusta on laskelma", SV: "Godtas om det finns en kalkyl", EN: "Counts if there is a calculation"}
	verdictTied   = i18n.Text{FI: "Hyväksytään, jos kulu liittyy aiheeseen", SV: "Godtas om kostnaden hör till ämnet", EN: "Counts if it is tied to the topic"}
	verdictSelf   = i18n.Text{FI: "Osallistujat maksavat, joten ei hyväksytä", SV: "Betalas av deltagarna, så godtas inte", EN: "Paid by participants, so it does not count"}
	msgLacks      = i18n.Text{FI: "Säännöistä puuttuu arvo: {what}", SV: "Reglerna saknar ett värde: {what}", EN: "The rules lack a value: {what}"}
)
