package support

import "parvi/internal/platform/i18n"

// What may be wrong with facts.
var (
	msgJSON             = i18n.Text{FI: "Tiedot eivät ole JSON-muodossa.", SV: "Uppgifterna är inte i JSON-format.", EN: "The facts are not a JSON object."}
	msgUnknownField     = i18n.Text{FI: "Tätä kenttää emme tunne. Tarkista nimi.", SV: "Det här fältet känner vi inte till. Kontrollera namnet.", EN: "We do not know this field. Check its name."}
	msgUnknownPart      = i18n.Text{FI: "Emme tunne kenttää {field}. Tarkista nimi.", SV: "Vi känner inte till fältet {field}. Kontrollera namnet.", EN: "We do not know the field {field}. Check its name."}
	msgWrongType        = i18n.Text{FI: "Tässä on väärän lajin arvo ({got}). Summat ja tunnit kirjoitetaan lainausmerkkeihin.", SV: "Värdet här är av fel slag ({got}). Summor och timmar skrivs inom citationstecken.", EN: "This is the wrong kind of value ({got}). Sums and hours are written in quotation marks."}
	msgValue            = i18n.Text{FI: "Emme ymmärtäneet tätä arvoa.", SV: "Vi förstod inte det här värdet.", EN: "We did not understand this value."}
	msgSum              = i18n.Text{FI: "Kirjoita summa muodossa 396,00.", SV: "Skriv summan i formen 396,00.", EN: "Write the sum as 396.00."}
	msgHoursOfDays      = i18n.Text{FI: "Päiviin ({days}) mahtuu enintään {most} opetustuntia. Tarkista tunnit ja päivät.", SV: "Dagarna ({days}) rymmer högst {most} undervisningstimmar. Kontrollera timmarna och datumen.", EN: "The days ({days}) have room for {most} teaching hours at most. Check the hours and the dates."}
	msgDecimal          = i18n.Text{FI: "Kirjoita luku muodossa 12 tai 7,5.", SV: "Skriv talet i formen 12 eller 7,5.", EN: "Write the number as 12 or 7.5."}
	msgMoment           = i18n.Text{FI: "Kirjoita aika muodossa 2026-05-14T09:00.", SV: "Skriv tiden i formen 2026-05-14T09:00.", EN: "Write the time as 2026-05-14T09:00."}
	msgDate             = i18n.Text{FI: "Kirjoita päivä muodossa 2026-05-14.", SV: "Skriv datumet i formen 2026-05-14.", EN: "Write the date as 2026-05-14."}
	msgKind             = i18n.Text{FI: "Valitse, onko kyseessä kurssi, luento vai ryhmä.", SV: "Välj om det är en kurs, en föreläsning eller en cirkel.", EN: "Choose whether it is a course, a lecture or a group."}
	msgOneOf            = i18n.Text{FI: "Valitse jokin näistä: {values}.", SV: "Välj något av följande: {values}.", EN: "Choose one of these: {values}."}
	msgTooManyWords     = i18n.Text{FI: "Perusteita on liikaa tai ne ovat liian pitkiä.", SV: "Grunderna är för många eller för långa.", EN: "The grounds are too many or too long."}
	msgYear             = i18n.Text{FI: "Tarkista vuosi.", SV: "Kontrollera årtalet.", EN: "Check the year."}
	msgEndsFirst        = i18n.Text{FI: "Loppu on ennen alkua. Korjaa jompikumpi.", SV: "Slutet är före början. Rätta det ena.", EN: "The end is before the beginning. Correct one of them."}
	msgHoursAndSessions = i18n.Text{FI: "Kerro tunnit tai aikataulu, ei molempia.", SV: "Ange timmar eller ett schema, inte båda.", EN: "Give hours or sessions, not both."}
	msgHoursMissing     = i18n.Text{FI: "Kerro tunnit tai aikataulu.", SV: "Ange timmar eller ett schema.", EN: "Give hours or sessions."}
	msgNegative         = i18n.Text{FI: "Luku ei voi olla alle nollan.", SV: "Talet kan inte vara mindre än noll.", EN: "This cannot be less than zero."}
	msgHoursTooMany     = i18n.Text{FI: "Tunteja on liikaa. Tarkista luku.", SV: "Timmarna är för många. Kontrollera talet.", EN: "These are too many hours. Check the number."}
	msgBetween          = i18n.Text{FI: "Luvun on oltava vähintään {min} ja enintään {max}.", SV: "Talet ska vara minst {min} och högst {max}.", EN: "This has to be at least {min} and at most {max}."}
	msgAge              = i18n.Text{FI: "Ikä {age} ei voi olla oikein: enintään {max}.", SV: "Åldern {age} kan inte stämma: högst {max}.", EN: "The age {age} cannot be right: at most {max}."}
	msgMoreThanTotal    = i18n.Text{FI: "Heitä on enemmän kuin osallistujia yhteensä.", SV: "De är fler än alla deltagare.", EN: "They are more than all the participants."}
	msgTooMuch          = i18n.Text{FI: "Summa on liian suuri: enintään {max}.", SV: "Summan är för stor: högst {max}.", EN: "The sum is too large: at most {max}."}
	msgStartAndEnd      = i18n.Text{FI: "Kerro alku ja loppu.", SV: "Ange början och slut.", EN: "Give the start and the end."}
	msgSessionTooLong   = i18n.Text{FI: "Yksi kerta kestää enintään vuorokauden. Jaa se useaan.", SV: "Ett tillfälle räcker högst ett dygn. Dela upp det.", EN: "One session lasts a day at most. Split it."}
	msgBreaksTooLong    = i18n.Text{FI: "Tauot ja muu ohjelma ovat pidempiä kuin koko kerta.", SV: "Pauserna och det övriga programmet är längre än hela tillfället.", EN: "The breaks and other things are longer than the session."}
	msgLiveTooLong      = i18n.Text{FI: "Ohjattua opetusta on enemmän kuin aikaa alusta loppuun.", SV: "Den ledda undervisningen är längre än tiden från början till slut.", EN: "There is more live and guided teaching than time from start to end."}
	msgOutsideDates     = i18n.Text{FI: "Kerta ei ole alkamis- ja päättymispäivän välissä.", SV: "Tillfället ligger utanför start- och slutdatum.", EN: "The session lies outside the first and last day."}
	msgOverlap          = i18n.Text{FI: "Kerta alkaa ennen kuin edellinen päättyy. Samanaikaiset ryhmät merkitään saman kerran rinnakkaisryhmiksi.", SV: "Tillfället börjar innan det förra är slut. Samtidiga grupper anges som parallellgrupper i samma tillfälle.", EN: "The session begins before the last one has ended. Groups at the same time are parallel groups of one session."}
	msgOtherKind        = i18n.Text{FI: "Nämä säännöt koskevat toista koulutusmuotoa: {rules}.", SV: "De här reglerna gäller en annan utbildningsform: {rules}.", EN: "These rules are for another kind of training: {rules}."}
	msgDecidedRate      = i18n.Text{FI: "Päätetyn tuntihinnan on oltava {from} – {to}.", SV: "Det beslutade timpriset ska vara {from} – {to}.", EN: "The decided rate has to be {from} – {to}."}
	msgNoSuchRules      = i18n.Text{FI: "Sääntöjä ei löydy: {id}.", SV: "Reglerna finns inte: {id}.", EN: "There are no such rules: {id}."}
	msgNoRules          = i18n.Text{FI: "Tälle opintokeskukselle, koulutusmuodolle ja vuodelle ei ole sääntöjä.", SV: "Det finns inga regler för den studiecentralen, utbildningsformen och det året.", EN: "There are no rules for this study centre, kind and year."}
	msgSeveralRules     = i18n.Text{FI: "Useat säännöt sopivat. Valitse jokin näistä: {ids}.", SV: "Flera regler passar. Välj något av följande: {ids}.", EN: "Several rules fit. Choose one of these: {ids}."}
	msgWhichRules       = i18n.Text{FI: "Kerro säännöt, tai opintokeskus ja päättymispäivä.", SV: "Ange reglerna, eller studiecentralen och slutdatum.", EN: "Name the rules, or the study centre and the last day."}
)

var (
	countHoursInDays = i18n.Count{
		One:   i18n.Text{FI: "{hours} tuntia ei mahdu yhteen päivään. Tarkista tunnit ja päivät.", SV: "{hours} timmar ryms inte i en dag. Kontrollera timmarna och datumen.", EN: "{hours} hours do not fit into one day. Check the hours and the dates."},
		Other: i18n.Text{FI: "{hours} tuntia ei mahdu {n} päivään. Tarkista tunnit ja päivät.", SV: "{hours} timmar ryms inte i {n} dagar. Kontrollera timmarna och datumen.", EN: "{hours} hours do not fit into {n} days. Check the hours and the dates."},
	}
	countPeriods = map[string]i18n.Count{
		"day":   {One: i18n.Text{FI: "{n} päivä", SV: "{n} dag", EN: "{n} day"}, Other: i18n.Text{FI: "{n} päivää", SV: "{n} dagar", EN: "{n} days"}},
		"week":  {One: i18n.Text{FI: "{n} viikko", SV: "{n} vecka", EN: "{n} week"}, Other: i18n.Text{FI: "{n} viikkoa", SV: "{n} veckor", EN: "{n} weeks"}},
		"month": {One: i18n.Text{FI: "{n} kuukausi", SV: "{n} månad", EN: "{n} month"}, Other: i18n.Text{FI: "{n} kuukautta", SV: "{n} månader", EN: "{n} months"}},
		"year":  {One: i18n.Text{FI: "{n} vuosi", SV: "{n} år", EN: "{n} year"}, Other: i18n.Text{FI: "{n} vuotta", SV: "{n} år", EN: "{n} years"}},
	}
)

// nameCategories are the cost categories and groups in words.
var nameCategories = map[string]i18n.Text{
	"trainer":            {FI: "kouluttajan palkkio", SV: "utbildarens arvode", EN: "trainer's fee"},
	"trainer_travel":     {FI: "kouluttajan matkat", SV: "utbildarens resor", EN: "trainer's travel"},
	"per_diem":           {FI: "päiväraha", SV: "dagtraktamente", EN: "per diem"},
	"room":               {FI: "tilavuokra", SV: "lokalhyra", EN: "room hire"},
	"equipment":          {FI: "välinevuokra", SV: "hyra av utrustning", EN: "equipment hire"},
	"material":           {FI: "materiaalit", SV: "material", EN: "materials"},
	"marketing":          {FI: "markkinointi", SV: "marknadsföring", EN: "marketing"},
	"participant_travel": {FI: "osallistujien matkat", SV: "deltagarnas resor", EN: "participants' travel"},
	"shared_transport":   {FI: "yhteiskuljetus", SV: "gemensam transport", EN: "shared transport"},
	"lodging":            {FI: "majoitus", SV: "logi", EN: "lodging"},
	"meals":              {FI: "ruokailut", SV: "måltider", EN: "meals"},
	"tickets":            {FI: "pääsyliput", SV: "inträdesbiljetter", EN: "tickets"},
	"own_staff":          {FI: "oma henkilöstö", SV: "egen personal", EN: "own staff"},
	"own_premises":       {FI: "omat tilat", SV: "egna lokaler", EN: "own premises"},
	"leader_study_trip":  {FI: "ohjaajien opintomatka", SV: "ledarnas studieresa", EN: "leaders' study trip"},
	"other":              {FI: "muu kulu", SV: "annan kostnad", EN: "other cost"},
	"travel":             {FI: "matkat yhteensä", SV: "resor sammanlagt", EN: "travel in total"},
	"income":             {FI: "tulot", SV: "intäkter", EN: "income"},
}

// nameCeilings are the ceilings in words.
var nameCeilings = map[string]i18n.Text{
	"rate":          {FI: "tuntikatto", SV: "timtak", EN: "hourly ceiling"},
	"percent":       {FI: "osuus kuluista", SV: "andel av kostnaderna", EN: "share of the costs"},
	"own_share":     {FI: "omarahoitusosuus", SV: "självfinansieringsandel", EN: "own share"},
	"lump_sum":      {FI: "kiinteä summa", SV: "fast summa", EN: "fixed sum"},
	"max_total":     {FI: "enimmäistuki", SV: "högsta bidrag", EN: "most for one case"},
	"yearly_hours":  {FI: "vuoden jäljellä olevat tunnit", SV: "årets återstående timmar", EN: "hours left this year"},
	"yearly_amount": {FI: "vuoden jäljellä oleva summa", SV: "årets återstående summa", EN: "money left this year"},
	"costs":         {FI: "todelliset kulut", SV: "faktiska kostnader", EN: "actual costs"},
	"income":        {FI: "kulut miinus tulot", SV: "kostnader minus intäkter", EN: "costs less income"},
}

// nameKinds are the kinds of training in words.
var nameKinds = map[string]i18n.Text{
	"course":  {FI: "kurssi", SV: "kurs", EN: "course"},
	"lecture": {FI: "luento", SV: "föreläsning", EN: "lecture"},
	"group":   {FI: "ryhmä", SV: "cirkel", EN: "group"},
}

// What may be wrong with rule sets and their versions.
var (
	msgLacks = i18n.Text{FI: "Säännöistä {rules} puuttuu arvo: {what} ({key}).", SV: "Reglerna {rules} saknar ett värde: {what} ({key}).", EN: "The rules {rules} lack a value: {what} ({key})."}
)

// Where people stand in the tables, for merging duplicates.
var (
	refRules     = i18n.Text{FI: "Hyväksytyt tukisäännöt", SV: "Godkända bidragsregler", EN: "Support rules approved"}
	refDecisions = i18n.Text{FI: "Tukipäätökset", SV: "Bidragsbeslut", EN: "Support decisions"}
)

var msgDateMissing = i18n.Text{FI: "Kerro päivä.", SV: "Ange dagen.", EN: "Give the day."}

// What may be wrong with the short name of a study centre.
var (
	msgNoCentre  = i18n.Text{FI: "Vain opintokeskuksella on tukisääntöjä.", SV: "Bara en studiecentral har bidragsregler.", EN: "Only a study centre has support rules."}
	msgCode      = i18n.Text{FI: "Kirjoita lyhyt nimi pienillä kirjaimilla, esimerkiksi sivis.", SV: "Skriv ett kort namn med små bokstäver, till exempel sivis.", EN: "Write a short name in small letters, such as sivis."}
	msgCodeTaken = i18n.Text{FI: "Toinen opintokeskus käyttää jo tätä nimeä.", SV: "En annan studiecentral använder redan det här namnet.", EN: "Another study centre already goes by this name."}
)
