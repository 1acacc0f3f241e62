package support

import "parvi/internal/platform/i18n"

// The public calculator.
var (
	calcTitle = i18n.Text{FI: "Tukilaskuri", SV: "Bidragsräknare", EN: "Support calculator"}
	calcLead  = i18n.Text{
		FI: "Laske, paljonko opintokeskus voi tukea koulutusta. Laskuri ei tallenna mitään, etkä tarvitse tunnusta.",
		SV: "Räkna ut hur mycket studiecentralen kan stöda en utbildning. Räknaren sparar inget, och du behöver inget konto.",
		EN: "Work out how much a study centre can support a training. The calculator stores nothing, and you need no account.",
	}
	calcRules     = i18n.Text{FI: "Opintokeskus ja säännöt", SV: "Studiecentral och regler", EN: "Study centre and rules"}
	calcRulesHint = i18n.Text{FI: "Valitse säännöt sen vuoden mukaan, jona koulutus päättyy.", SV: "Välj reglerna enligt det år då utbildningen slutar.", EN: "Choose the rules of the year in which the training ends."}
	calcCount     = i18n.Text{FI: "Laske tuki", SV: "Räkna bidraget", EN: "Calculate the support"}
	calcFill      = i18n.Text{FI: "Koulutus", SV: "Utbildningen", EN: "The training"}
	calcHours     = i18n.Text{FI: "Opetustunnit", SV: "Undervisningstimmar", EN: "Teaching hours"}
	calcHoursNet  = i18n.Text{FI: "Näissä säännöissä tunti on 45 minuuttia ilman taukoja. Jätä tyhjäksi, jos annat aikataulun.", SV: "Enligt de här reglerna är en timme 45 minuter utan pauser. Lämna tomt om du ger ett schema.", EN: "By these rules an hour is 45 minutes without breaks. Leave this empty if you give a timetable."}
	calcHoursFull = i18n.Text{FI: "Näissä säännöissä tunti on 60 minuuttia, josta 15 minuuttia on taukoa. Jätä tyhjäksi, jos annat aikataulun.", SV: "Enligt de här reglerna är en timme 60 minuter, varav 15 minuter är paus. Lämna tomt om du ger ett schema.", EN: "By these rules an hour is 60 minutes, of which 15 are a break. Leave this empty if you give a timetable."}
	calcTimetable = i18n.Text{FI: "Tai kerro aikataulu", SV: "Eller ge ett schema", EN: "Or give the timetable"}
	calcSession   = i18n.Text{FI: "{n}. kerta", SV: "Tillfälle {n}", EN: "Session {n}"}
	calcDay       = i18n.Text{FI: "Päivä", SV: "Dag", EN: "Day"}
	calcStart     = i18n.Text{FI: "Alkaa", SV: "Börjar", EN: "Starts"}
	calcEnd       = i18n.Text{FI: "Päättyy", SV: "Slutar", EN: "Ends"}
	calcBreaks    = i18n.Text{FI: "Taukoja, min", SV: "Pauser, min", EN: "Breaks, min"}
	calcPlanned   = i18n.Text{FI: "Suunnitellut tunnit", SV: "Planerade timmar", EN: "Planned hours"}
	calcUsedHours = i18n.Text{FI: "Tunnit, joihin yhdistys on jo saanut tukea tänä vuonna", SV: "Timmar som föreningen redan fått bidrag för i år", EN: "Hours already supported for the association this year"}

	calcPeople      = i18n.Text{FI: "Osallistujat", SV: "Deltagarna", EN: "The participants"}
	calcTotal       = i18n.Text{FI: "Osallistujia yhteensä", SV: "Deltagare sammanlagt", EN: "Participants in total"}
	calcPlannedFor  = i18n.Text{FI: "Osallistujia suunnitelmassa", SV: "Deltagare i planen", EN: "Participants planned for"}
	calcUnder       = i18n.Text{FI: "Heistä alle {age}-vuotiaita", SV: "Av dem under {age} år", EN: "Of them under {age}"}
	calcInTarget    = i18n.Text{FI: "Heistä kohderyhmään kuuluvia", SV: "Av dem i målgruppen", EN: "Of them in the target group"}
	calcSpecial     = i18n.Text{FI: "Kyseessä on erityisryhmä", SV: "Det är en specialgrupp", EN: "It is a special group"}
	calcMeetings    = i18n.Text{FI: "Kokoontumisia", SV: "Träffar", EN: "Meetings"}
	calcLeaderAge   = i18n.Text{FI: "Ohjaajan ikä", SV: "Ledarens ålder", EN: "The leader's age"}
	calcClass       = i18n.Text{FI: "Järjestäjä", SV: "Arrangören", EN: "The organiser"}
	calcChannel     = i18n.Text{FI: "Miten asia hoidettiin", SV: "Hur ärendet sköttes", EN: "How it was done"}
	calcPayer       = i18n.Text{FI: "Kuka maksoi kouluttajalle", SV: "Vem betalade utbildaren", EN: "Who paid the trainer"}
	calcRaised      = i18n.Text{FI: "Onko korotettuun tukeen peruste?", SV: "Finns det en grund för förhöjt bidrag?", EN: "Are there grounds for raised support?"}
	calcDecidedRate = i18n.Text{FI: "Opintokeskuksen päättämä tuntihinta", SV: "Timpriset som studiecentralen beslutat", EN: "The rate the study centre has decided"}

	calcCosts     = i18n.Text{FI: "Kulut ja tulot", SV: "Kostnader och intäkter", EN: "Costs and income"}
	calcCostsHint = i18n.Text{FI: "Kirjaa kulut, jotka järjestäjä maksaa. Jokaisen kohdalla lukee, mitä säännöt siitä sanovat.", SV: "Ange kostnaderna som arrangören betalar. Vid varje punkt står vad reglerna säger om den.", EN: "Enter the costs the organiser pays. Beside each you read what the rules say of it."}
	calcMoreCosts = i18n.Text{FI: "Muut kulut", SV: "Övriga kostnader", EN: "Other costs"}
	calcSheet     = i18n.Text{FI: "Omasta henkilöstöstä ja omista tiloista on laskelma", SV: "Det finns en kalkyl över egen personal och egna lokaler", EN: "There is a calculation sheet for own staff and premises"}
	calcTied      = i18n.Text{FI: "Ruokailut, majoitus, kuljetus ja pääsyliput liittyvät aiheeseen", SV: "Måltider, logi, transport och inträden hör till ämnet", EN: "Meals, lodging, transport and tickets are tied to the topic"}
	calcIncome    = i18n.Text{FI: "Tulot, myös osallistumismaksut", SV: "Intäkter, också deltagaravgifter", EN: "Income, fees included"}
	calcFee       = i18n.Text{FI: "Osallistumismaksu henkilöltä", SV: "Deltagaravgift per person", EN: "Participation fee per person"}

	calcDates     = i18n.Text{FI: "Päivät ja määräajat", SV: "Dagar och tidsfrister", EN: "Days and deadlines"}
	calcStarts    = i18n.Text{FI: "Alkamispäivä", SV: "Startdatum", EN: "First day"}
	calcEnds      = i18n.Text{FI: "Päättymispäivä", SV: "Slutdatum", EN: "Last day"}
	calcSubmitted = i18n.Text{FI: "Suunnitelma lähetetty", SV: "Planen skickad", EN: "Plan sent"}
	calcReported  = i18n.Text{FI: "Raportti lähetetty", SV: "Redovisningen skickad", EN: "Report sent"}

	calcTrue   = i18n.Text{FI: "Koskeeko jokin näistä koulutusta?", SV: "Gäller något av följande utbildningen?", EN: "Is any of these true of the training?"}
	calcTrueOf = i18n.Text{FI: "Rastita vain se, mikä pitää paikkansa.", SV: "Kryssa bara för det som stämmer.", EN: "Tick only what is true."}
	calcInOrd  = i18n.Text{FI: "Mitkä näistä ovat kunnossa?", SV: "Vilka av följande är i ordning?", EN: "Which of these are in order?"}

	calcResult     = i18n.Text{FI: "Tulos", SV: "Resultat", EN: "Result"}
	calcGranted    = i18n.Text{FI: "Arvioitu tuki on {sum}", SV: "Uppskattat bidrag: {sum}", EN: "The estimated support is {sum}"}
	calcRefused    = i18n.Text{FI: "Tukea ei voi myöntää", SV: "Bidrag kan inte beviljas", EN: "Support cannot be granted"}
	calcNothing    = i18n.Text{FI: "Tukea ei jää myönnettäväksi", SV: "Inget bidrag återstår att bevilja", EN: "No support is left to grant"}
	calcUnknown    = i18n.Text{FI: "Summaa ei voi laskea", SV: "Summan kan inte räknas", EN: "The sum cannot be calculated"}
	calcCeilings   = i18n.Text{FI: "Tuen katot", SV: "Bidragets tak", EN: "The ceilings of the support"}
	calcCeiling    = i18n.Text{FI: "Katto", SV: "Tak", EN: "Ceiling"}
	calcHow        = i18n.Text{FI: "Lasku", SV: "Uträkning", EN: "Calculation"}
	calcEuros      = i18n.Text{FI: "Euroa", SV: "Euro", EN: "Euros"}
	calcDecides    = i18n.Text{FI: "Ratkaisee", SV: "Avgör", EN: "Decides"}
	calcMeaning    = i18n.Text{FI: "Katto on suurin summa, jonka yksi sääntö sallii. Matalin katto ratkaisee.", SV: "Ett tak är det högsta belopp som en regel tillåter. Det lägsta taket avgör.", EN: "A ceiling is the most that one rule allows. The lowest ceiling decides."}
	calcExplained  = i18n.Text{FI: "Näin laskimme", SV: "Så här räknade vi", EN: "How we calculated"}
	calcWarnings   = i18n.Text{FI: "Ota huomioon", SV: "Att beakta", EN: "Keep in mind"}
	calcEstimate   = i18n.Text{FI: "Laskelma on arvio. Opintokeskus päättää tuesta raportin perusteella.", SV: "Beräkningen är en uppskattning. Studiecentralen beslutar om bidraget utifrån redovisningen.", EN: "This is an estimate. The study centre decides on the support from the report."}
	calcReadRules  = i18n.Text{FI: "Lue säännöt ja niiden lähteet", SV: "Läs reglerna och deras källor", EN: "Read the rules and their sources"}
	calcUnproven   = i18n.Text{FI: "Sääntöjen alkamisvuotta ei ole vahvistettu.", SV: "Reglernas första år är inte bekräftat.", EN: "The first year of these rules is not proven."}
	calcGroupShare = i18n.Text{FI: "hyväksytään, mutta ryhmä {group} saa olla enintään {percent} kaikista kuluista", SV: "godtas, men gruppen {group} får vara högst {percent} av alla kostnader", EN: "counts, but the group {group} may be at most {percent} of all costs"}
)

// askProhibited are what would speak against support, in words to tick.
var askProhibited = []struct {
	Name string
	Say  i18n.Text
}{
	{"sold_to_company", i18n.Text{FI: "Koulutus myytiin yritykselle", SV: "Utbildningen såldes till ett företag", EN: "The training was sold to a company"}},
	{"qualifying", i18n.Text{FI: "Koulutus antaa ammattipätevyyden", SV: "Utbildningen ger yrkesbehörighet", EN: "The training qualifies for a profession"}},
	{"outside_mission", i18n.Text{FI: "Koulutus ei kuulu opintokeskuksen tehtävään", SV: "Utbildningen hör inte till studiecentralens uppgift", EN: "The training lies outside the task of the study centre"}},
	{"business", i18n.Text{FI: "Koulutus on liiketoimintaa", SV: "Utbildningen är affärsverksamhet", EN: "The training is business activity"}},
	{"vat_liable", i18n.Text{FI: "Koulutus on arvonlisäverollista", SV: "Utbildningen är momspliktig", EN: "The training is liable to value added tax"}},
	{"other_public_funding", i18n.Text{FI: "Koulutuksella on muuta julkista rahoitusta", SV: "Utbildningen har annan offentlig finansiering", EN: "The training has other public funding"}},
	{"separate_books", i18n.Text{FI: "Muun rahoituksen kirjanpito on erillinen", SV: "Bokföringen för den andra finansieringen är separat", EN: "The books of the other funding are separate"}},
	{"eu_funding", i18n.Text{FI: "Koulutuksella on EU-rahoitusta", SV: "Utbildningen har EU-finansiering", EN: "The training has EU funding"}},
	{"second_centre", i18n.Text{FI: "Toinen opintokeskus tukee samaa koulutusta", SV: "En annan studiecentral stöder samma utbildning", EN: "Another study centre supports the same training"}},
	{"election", i18n.Text{FI: "Koulutus on vaalitilaisuus", SV: "Utbildningen är ett valevenemang", EN: "The training is an election event"}},
	{"abroad", i18n.Text{FI: "Koulutus pidetään ulkomailla", SV: "Utbildningen hålls utomlands", EN: "The training is held abroad"}},
	{"study_trip", i18n.Text{FI: "Kyseessä on opintomatka", SV: "Det är en studieresa", EN: "It is a study trip"}},
}

// askDemanded are what has to be in order, in words to tick.
var askDemanded = []struct {
	Name string
	Say  i18n.Text
}{
	{"informed", i18n.Text{FI: "Osallistujat tietävät, että opintokeskus on mukana", SV: "Deltagarna vet att studiecentralen är med", EN: "The participants know that the study centre takes part"}},
	{"registered", i18n.Text{FI: "Yhdistys on rekisteröity", SV: "Föreningen är registrerad", EN: "The association is registered"}},
	{"in_books", i18n.Text{FI: "Kulut ovat yhdistyksen kirjanpidossa", SV: "Kostnaderna finns i föreningens bokföring", EN: "The costs are in the association's books"}},
	{"own_funding", i18n.Text{FI: "Koulutuksella on omaa rahoitusta", SV: "Utbildningen har egen finansiering", EN: "The training has own funding"}},
	{"programme", i18n.Text{FI: "Ohjelma on liitteenä", SV: "Programmet är bifogat", EN: "The programme is attached"}},
}

// nameGrounds are grounds of raised rates in words.
var nameGrounds = map[string]i18n.Text{
	"competition":      {FI: "kilpailu", SV: "tävling", EN: "competition"},
	"recording":        {FI: "äänite", SV: "inspelning", EN: "recording"},
	"finnish_language": {FI: "suomen kielen kurssi", SV: "kurs i finska", EN: "course of Finnish"},
}

// nameChoices are what rates may depend on.
var nameChoices = map[string]i18n.Text{
	"member":     {FI: "jäsenjärjestö", SV: "medlemsorganisation", EN: "member organisation"},
	"other":      {FI: "muu järjestö", SV: "annan organisation", EN: "other organisation"},
	"electronic": {FI: "sähköisesti", SV: "elektroniskt", EN: "electronically"},
	"paper":      {FI: "paperilla", SV: "på papper", EN: "on paper"},
	"organiser":  {FI: "järjestäjä", SV: "arrangören", EN: "the organiser"},
	"centre":     {FI: "opintokeskus", SV: "studiecentralen", EN: "the study centre"},
}

// nameCentres are the study centres whose rules are shipped.
var nameCentres = map[string]i18n.Text{
	"kf":    {FI: "Kansalaisfoorumi", SV: "Kansalaisfoorumi", EN: "Kansalaisfoorumi"},
	"ksl":   {FI: "KSL", SV: "KSL", EN: "KSL"},
	"msl":   {FI: "Maaseudun Sivistysliitto", SV: "Maaseudun Sivistysliitto", EN: "Maaseudun Sivistysliitto"},
	"sfv":   {FI: "SFV", SV: "SFV", EN: "SFV"},
	"sivis": {FI: "Opintokeskus Sivis", SV: "Studiecentralen Sivis", EN: "Study centre Sivis"},
	"tsl":   {FI: "TSL", SV: "TSL", EN: "TSL"},
	"visio": {FI: "Visio", SV: "Visio", EN: "Visio"},
}

// nameSchemes are the special schemes in words.
var nameSchemes = map[string]i18n.Text{
	"target":    {FI: "eläkeläiset ja työttömät", SV: "pensionärer och arbetslösa", EN: "pensioners and unemployed people"},
	"immigrant": {FI: "maahanmuuttajat", SV: "invandrare", EN: "immigrants"},
}
