package support

import "parvi/internal/platform/i18n"

// The sentences of an explanation, in the order they are said.
var (
	expRules      = i18n.Text{FI: "Laskimme tuen sääntöjen {id} versiolla {version}.", SV: "Vi räknade bidraget enligt reglerna {id}, version {version}.", EN: "We calculated the support by the rules {id}, version {version}."}
	expNet        = i18n.Text{FI: "Opetusta on {minutes} minuuttia ilman taukoja: {minutes} ÷ {unit} = {hours} h.", SV: "Undervisningen är {minutes} minuter utan pauser: {minutes} ÷ {unit} = {hours} h.", EN: "There are {minutes} minutes of teaching without breaks: {minutes} ÷ {unit} = {hours} h."}
	expGross      = i18n.Text{FI: "Opetusta on {minutes} minuuttia taukoineen: {minutes} ÷ {unit} = {hours} h.", SV: "Undervisningen är {minutes} minuter med pauser: {minutes} ÷ {unit} = {hours} h.", EN: "There are {minutes} minutes of teaching with breaks: {minutes} ÷ {unit} = {hours} h."}
	expRounded    = i18n.Text{FI: "Säännöt pyöristävät tunnit: {hours} h.", SV: "Reglerna avrundar timmarna: {hours} h.", EN: "The rules round the hours: {hours} h."}
	expTold       = i18n.Text{FI: "Tunteja pidettiin {hours}.", SV: "{hours} timmar hölls.", EN: "{hours} hours were held."}
	expByPlan     = i18n.Text{FI: "Suunniteltuja tunteja oli vähemmän, joten laskemme {hours} h.", SV: "De planerade timmarna var färre, så vi räknar {hours} h.", EN: "Fewer hours were planned, so we count {hours} h."}
	expByQuota    = i18n.Text{FI: "Tuntikiintiössä on jäljellä vähemmän, joten laskemme {hours} h.", SV: "I timkvoten finns färre kvar, så vi räknar {hours} h.", EN: "Fewer are left in the hour quota, so we count {hours} h."}
	expByMost     = i18n.Text{FI: "Yhdelle koulutukselle lasketaan enintään {hours} h.", SV: "För en utbildning räknas högst {hours} h.", EN: "At most {hours} h count for one training."}
	expPeople     = i18n.Text{FI: "Osallistujia oli {total}. Heistä lasketaan {counted}, koska {under} on alle {age}-vuotias.", SV: "Deltagarna var {total}. Av dem räknas {counted}, eftersom {under} är under {age} år.", EN: "There were {total} participants. Of them {counted} count, since {under} is under {age}."}
	expPeopleMany = i18n.Text{FI: "Osallistujia oli {total}. Heistä lasketaan {counted}, koska {under} on alle {age}-vuotiaita.", SV: "Deltagarna var {total}. Av dem räknas {counted}, eftersom {under} är under {age} år.", EN: "There were {total} participants. Of them {counted} count, since {under} are under {age}."}
	expPeopleAll  = i18n.Text{FI: "Osallistujia oli {total}, ja kaikki lasketaan.", SV: "Deltagarna var {total}, och alla räknas.", EN: "There were {total} participants, and all of them count."}
	expNeed       = i18n.Text{FI: "Säännöt vaativat vähintään {need}.", SV: "Reglerna kräver minst {need}.", EN: "The rules ask for at least {need}."}
	expCosts      = i18n.Text{FI: "Hyväksyttävät kulut ovat {sum}.", SV: "De godtagbara kostnaderna är {sum}.", EN: "The eligible costs are {sum}."}

	expRate         = i18n.Text{FI: "Tuntikatto: {hours} h × {rate} = {sum}.", SV: "Timtak: {hours} h × {rate} = {sum}.", EN: "Hourly ceiling: {hours} h × {rate} = {sum}."}
	expRaised       = i18n.Text{FI: "Tuntihinta on korotettu ilmoitetun perusteen vuoksi.", SV: "Timpriset är förhöjt på grund av den angivna grunden.", EN: "The rate is raised on the grounds given."}
	expPercent      = i18n.Text{FI: "Osuus kuluista: {percent} × {costs} = {sum}.", SV: "Andel av kostnaderna: {percent} × {costs} = {sum}.", EN: "Share of the costs: {percent} × {costs} = {sum}."}
	expOwnShare     = i18n.Text{FI: "Omarahoitusosuus on {share}, joten tukea saa enintään {percent} × {costs} = {sum}.", SV: "Självfinansieringsandelen är {share}, så bidraget är högst {percent} × {costs} = {sum}.", EN: "The own share is {share}, so the support is at most {percent} × {costs} = {sum}."}
	expLump         = i18n.Text{FI: "Kiinteä summa tälle tuntimäärälle on {sum}.", SV: "Den fasta summan för det här timantalet är {sum}.", EN: "The fixed sum for these hours is {sum}."}
	expMaxTotal     = i18n.Text{FI: "Enimmäistuki on {sum}.", SV: "Högsta bidraget är {sum}.", EN: "The most for one case is {sum}."}
	expYearlyHours  = i18n.Text{FI: "Vuoden tunneista on jäljellä {hours} h × {rate} = {sum}.", SV: "Av årets timmar återstår {hours} h × {rate} = {sum}.", EN: "Of the hours of the year {hours} h × {rate} = {sum} are left."}
	expYearlyAmount = i18n.Text{FI: "Vuoden tuesta on jäljellä {sum}.", SV: "Av årets bidrag återstår {sum}.", EN: "Of the support of the year {sum} is left."}
	expCostCeiling  = i18n.Text{FI: "Tuki ei ylitä todellisia kuluja: {sum}.", SV: "Bidraget överstiger inte de faktiska kostnaderna: {sum}.", EN: "The support does not exceed the actual costs: {sum}."}
	expIncome       = i18n.Text{FI: "Tuki ja tulot eivät yhdessä ylitä kuluja: {costs} − {income} = {sum}.", SV: "Bidraget och intäkterna överstiger inte tillsammans kostnaderna: {costs} − {income} = {sum}.", EN: "Support and income together do not exceed the costs: {costs} − {income} = {sum}."}
	expIncomeOver   = i18n.Text{FI: "Tulot {income} kattavat kulut {costs}, joten tuelle ei jää tilaa.", SV: "Intäkterna {income} täcker kostnaderna {costs}, så inget återstår för bidraget.", EN: "The income of {income} covers the costs of {costs}, which leaves nothing to support."}

	expGranted    = i18n.Text{FI: "Matalin katto ratkaisee: {ceiling}. Tuki on {sum}.", SV: "Det lägsta taket avgör: {ceiling}. Bidraget är {sum}.", EN: "The lowest ceiling decides: {ceiling}. The support is {sum}."}
	expGrantedOne = i18n.Text{FI: "Tuki on {sum}.", SV: "Bidraget är {sum}.", EN: "The support is {sum}."}
	expRefused    = i18n.Text{FI: "Tukea ei voi myöntää.", SV: "Bidrag kan inte beviljas.", EN: "Support cannot be granted."}
	expNothing    = i18n.Text{FI: "Tukea ei jää myönnettäväksi: summa on {sum}.", SV: "Inget bidrag återstår att bevilja: summan är {sum}.", EN: "No support is left to grant: the sum is {sum}."}
	expNoCeiling  = i18n.Text{FI: "Summaa ei voi laskea näillä tiedoilla.", SV: "Summan kan inte räknas med de här uppgifterna.", EN: "The sum cannot be calculated from these facts."}
	expMissing    = i18n.Text{FI: "Säännöistä puuttuu arvo, jota laskuun tarvitaan: {what}. Summaa ei voi laskea ennen kuin se on lisätty.", SV: "Reglerna saknar ett värde som behövs för beräkningen: {what}. Summan kan inte räknas förrän det har lagts till.", EN: "The rules lack a value that the sum needs: {what}. It cannot be calculated until that is entered."}
	expNoDecided  = i18n.Text{FI: "Opintokeskus päättää tuntihinnan hakemuksesta. Summaa ei voi laskea ennen kuin hinta on päätetty.", SV: "Studiecentralen beslutar om timpriset för varje ansökan. Summan kan inte räknas förrän priset är beslutat.", EN: "The study centre decides the rate per application. The sum cannot be calculated until it is decided."}
	expReleased   = i18n.Text{FI: "Tuntikiintiöön palautuu {hours} h.", SV: "{hours} h återgår till timkvoten.", EN: "{hours} h return to the hour quota."}
	expDefault    = i18n.Text{FI: "Lähteet eivät kerro tästä kohdasta: {what}. Käytämme oletusta: {value}.", SV: "Källorna säger inget om den här punkten: {what}. Vi använder standardvärdet: {value}.", EN: "The sources do not tell about this: {what}. We use the default: {value}."}
)

// sayCuts are the sentences of cuts, by rule.
var sayCuts = map[string]i18n.Text{
	"not_eligible":            {FI: "Ei lasketa mukaan: {what}, {from}.", SV: "Räknas inte med: {what}, {from}.", EN: "Does not count: {what}, {from}."},
	"paid_by_participant":     {FI: "Ei lasketa mukaan, koska osallistujat maksoivat itse: {what}, {from}.", SV: "Räknas inte med, eftersom deltagarna betalade själva: {what}, {from}.", EN: "Does not count, since the participants paid it themselves: {what}, {from}."},
	"needs_calculation_sheet": {FI: "Ei lasketa mukaan, koska laskelma puuttuu: {what}, {from}.", SV: "Räknas inte med, eftersom en kalkyl saknas: {what}, {from}.", EN: "Does not count, since there is no calculation sheet: {what}, {from}."},
	"not_tied_to_topic":       {FI: "Ei lasketa mukaan, koska kulu ei liity aiheeseen: {what}, {from}.", SV: "Räknas inte med, eftersom kostnaden inte hör till ämnet: {what}, {from}.", EN: "Does not count, since it has nothing to do with the topic: {what}, {from}."},
	"capped":                  {FI: "Lasketaan mukaan {percent}: {what}, {from} → {to}.", SV: "Räknas med till {percent}: {what}, {from} → {to}.", EN: "Counts by {percent}: {what}, {from} → {to}."},
	"group_share":             {FI: "Saa olla enintään {percent} kaikista hyväksyttävistä kuluista: {what}, {from} → {to}.", SV: "Får vara högst {percent} av alla godtagbara kostnader: {what}, {from} → {to}.", EN: "May be at most {percent} of all eligible costs: {what}, {from} → {to}."},
	"income_deducted":         {FI: "Tulot vähennetään kuluista: {from} → {to}.", SV: "Intäkterna dras av från kostnaderna: {from} → {to}.", EN: "The income is deducted from the costs: {from} → {to}."},
}

// choiceLabels are the values of policies in words.
var choiceLabels = map[string]i18n.Text{
	"net45":                            {FI: "45 minuutin tunti ilman taukoja", SV: "45 minuters timme utan pauser", EN: "an hour of 45 minutes without breaks"},
	"gross60incl15":                    {FI: "60 minuutin tunti, josta 15 minuuttia on taukoa", SV: "60 minuters timme, varav 15 minuter är paus", EN: "an hour of 60 minutes of which 15 are a break"},
	"yes":                              {FI: "kyllä", SV: "ja", EN: "yes"},
	"no":                               {FI: "ei", SV: "nej", EN: "no"},
	"exact":                            {FI: "ei pyöristetä", SV: "avrundas inte", EN: "not rounded"},
	"floor":                            {FI: "alaspäin täysiin tunteihin", SV: "nedåt till hela timmar", EN: "down to whole hours"},
	"nearest":                          {FI: "lähimpään täyteen tuntiin", SV: "till närmaste hela timme", EN: "to the nearest whole hour"},
	"exact_quarter":                    {FI: "lähimpään neljännestuntiin", SV: "till närmaste kvart", EN: "to the nearest quarter of an hour"},
	"refuse":                           {FI: "pidempää ei tueta", SV: "längre stöds inte", EN: "longer ones are refused"},
	"cap":                              {FI: "ylittäviä tunteja ei lasketa", SV: "överskjutande timmar räknas inte", EN: "hours above do not count"},
	"attended":                         {FI: "mukana olleet", SV: "de som deltog", EN: "those who attended"},
	"planned":                          {FI: "suunnitellut", SV: "de planerade", EN: "those planned for"},
	"ignore":                           {FI: "tulot eivät vaikuta", SV: "intäkterna påverkar inte", EN: "income has no effect"},
	"deduct_from_costs":                {FI: "tulot vähennetään kuluista", SV: "intäkterna dras av från kostnaderna", EN: "income is deducted from the costs"},
	"cap_support_plus_income_at_costs": {FI: "tuki ja tulot eivät yhdessä ylitä kuluja", SV: "bidraget och intäkterna överstiger inte tillsammans kostnaderna", EN: "support and income together do not exceed the costs"},
	"forbidden":                        {FI: "ei sallita", SV: "tillåts inte", EN: "not allowed"},
	"allowed_if_separated":             {FI: "sallitaan, jos kirjanpito on erillinen", SV: "tillåts om bokföringen är separat", EN: "allowed if the books are separate"},
	"any":                              {FI: "missä vain", SV: "var som helst", EN: "anywhere"},
	"FI_only":                          {FI: "vain Suomessa", SV: "bara i Finland", EN: "in Finland only"},
	"study_trip_discretion":            {FI: "Suomessa; opintomatkat harkinnan mukaan", SV: "i Finland; studieresor enligt prövning", EN: "in Finland; study trips by discretion"},
	"block":                            {FI: "myöhästynyt hylätään", SV: "försenat avslås", EN: "late ones are refused"},
	"warn":                             {FI: "myöhästyneestä huomautetaan", SV: "försening påpekas", EN: "late ones are warned of"},
	"needs_waiver":                     {FI: "myöhästynyt tarvitsee poikkeusluvan", SV: "försening kräver undantag", EN: "late ones need a waiver"},
	"eligible":                         {FI: "hyväksytään", SV: "godtas", EN: "counts"},
	"not":                              {FI: "ei hyväksytä", SV: "godtas inte", EN: "does not count"},
	"capped":                           {FI: "hyväksytään osittain", SV: "godtas delvis", EN: "counts in part"},
	"needs_calculation_sheet":          {FI: "hyväksytään, jos mukana on laskelma", SV: "godtas om en kalkyl finns", EN: "counts with a calculation sheet"},
	"tied_to_topic":                    {FI: "hyväksytään, jos kulu liittyy aiheeseen", SV: "godtas om kostnaden hör till ämnet", EN: "counts if it is tied to the topic"},
	"start":                            {FI: "alkamispäivänä", SV: "på startdagen", EN: "on the first day"},
	"end":                              {FI: "päättymispäivänä", SV: "på slutdagen", EN: "on the last day"},
	"any_session":                      {FI: "jollakin kerralla", SV: "vid något tillfälle", EN: "at any session"},
	"pool":                             {FI: "yhteiset tunnit", SV: "gemensamma timmar", EN: "the common pool"},
	"divided":                          {FI: "jaetut tunnit", SV: "fördelade timmar", EN: "hours shared out"},
	"own_then_pool":                    {FI: "ensin omista, sitten yhteisistä tunneista", SV: "först ur egna, sedan ur gemensamma timmar", EN: "from the unit's own hours, then from the pool"},
	"end_of_training":                  {FI: "koulutuksen loppuun mennessä", SV: "före utbildningens slut", EN: "by the end of the training"},
	"0.01 half-up":                     {FI: "lähimpään senttiin, puolikas ylöspäin", SV: "till närmaste cent, halva uppåt", EN: "to the nearest cent, halves up"},
	"12-31":                            {FI: "vuoden viimeisenä päivänä", SV: "på årets sista dag", EN: "on the last day of the year"},
}
