package support

import "parvi/internal/platform/i18n"

// sayReasons are the sentences of reasons for a refusal, by code.
var sayReasons = map[string]i18n.Text{
	"min_participants":  {FI: "Osallistujia oli liian vähän: {actual}, vähintään {required} tarvitaan.", SV: "För få deltagare: {actual}, minst {required} behövs.", EN: "Too few participants: {actual}, at least {required} are needed."},
	"min_age":           {FI: "Osallistujan on oltava vähintään {required}-vuotias. Nuorin oli {actual}.", SV: "Deltagarna ska vara minst {required} år. Den yngsta var {actual}.", EN: "Participants must be at least {required} years old. The youngest was {actual}."},
	"min_hours":         {FI: "Koulutus on liian lyhyt: {actual} h, vähintään {required} h tarvitaan.", SV: "Utbildningen är för kort: {actual} h, minst {required} h behövs.", EN: "Too short: {actual} h, at least {required} h are needed."},
	"max_hours":         {FI: "Koulutus on liian pitkä: {actual} h, tukea saa enintään {required} tuntiin.", SV: "Utbildningen är för lång: {actual} h, bidrag ges för högst {required} h.", EN: "Too long: {actual} h, at most {required} h are supported."},
	"hours_band":        {FI: "Tuntimäärä {actual} ei osu mihinkään tuntirajaan ({required}).", SV: "Timantalet {actual} passar inte i något av intervallen {required}.", EN: "The hours ({actual}) fit none of the bands {required}."},
	"min_meetings":      {FI: "Kokoontumisia oli liian vähän: {actual}, vähintään {required} tarvitaan.", SV: "För få träffar: {actual}, minst {required} behövs.", EN: "Too few meetings: {actual}, at least {required} are needed."},
	"max_duration":      {FI: "Ryhmä kesti liian kauan: {actual}, enintään {required}.", SV: "Cirkeln pågick för länge: {actual}, högst {required}.", EN: "The group lasted too long: {actual}, at most {required}."},
	"leader_age":        {FI: "Ohjaajan on oltava vähintään {required}-vuotias (oli {actual}).", SV: "Ledaren ska vara minst {required} år (var {actual}).", EN: "The leader must be at least {required} years old (was {actual})."},
	"target_share":      {FI: "Kohderyhmään kuuluvia oli liian vähän: {actual}, vähintään {required} tarvitaan.", SV: "För få ur målgruppen: {actual}, minst {required} behövs.", EN: "Too few from the target group: {actual}, at least {required} are needed."},
	"calendar_year":     {FI: "Koulutus jatkuu vuodenvaihteen yli. Jaa se kahdeksi koulutukseksi.", SV: "Utbildningen fortsätter över årsskiftet. Dela den i två.", EN: "The training crosses the turn of the year. Split it into two."},
	"plan_window":       {FI: "Suunnitelma tuli {actual}; sen sai lähettää {required}.", SV: "Planen kom {actual}; den kunde skickas {required}.", EN: "The plan came {actual}; it could be sent {required}."},
	"report_deadline":   {FI: "Raportti tuli {actual}; viimeinen päivä oli {required}.", SV: "Redovisningen kom {actual}; sista dagen var {required}.", EN: "The report came {actual}; the last day was {required}."},
	"no_hours":          {FI: "Tukeen laskettavia tunteja ei pidetty.", SV: "Inga timmar som berättigar till bidrag hölls.", EN: "No hours that count were held."},
	"yearly_hours":      {FI: "Vuoden tunnit on käytetty: {actual}/{required}.", SV: "Årets timmar är använda: {actual} av {required}.", EN: "The hours of the year are used up: {actual} of {required}."},
	"yearly_amount":     {FI: "Vuoden tuki on käytetty: {actual}/{required}.", SV: "Årets bidrag är använt: {actual} av {required}.", EN: "The support of the year is used up: {actual} of {required}."},
	"min_cost_per_hour": {FI: "Kuluja tuntia kohden on liian vähän: {actual}, vähintään {required}.", SV: "Kostnaderna per timme är för låga: {actual}, minst {required}.", EN: "The costs per hour are too low: {actual}, at least {required}."},
	"fee_charged":       {FI: "Osallistujat maksoivat maksun. Koulutuksen on oltava maksuton.", SV: "Deltagarna betalade en avgift. Utbildningen ska vara avgiftsfri.", EN: "The participants paid a fee. The training has to be free."},
	"other_funding":     {FI: "Koulutuksella on muuta julkista rahoitusta.", SV: "Utbildningen har annan offentlig finansiering.", EN: "The training has other public funding."},
	"second_centre":     {FI: "Toinen opintokeskus tukee samaa koulutusta.", SV: "En annan studiecentral stöder samma utbildning.", EN: "Another study centre supports the same training."},
	"eu_funding":        {FI: "Koulutuksella on EU-rahoitusta.", SV: "Utbildningen har EU-finansiering.", EN: "The training has EU funding."},
	"vat_liable":        {FI: "Koulutus on arvonlisäverollista.", SV: "Utbildningen är momspliktig.", EN: "The training is liable to value added tax."},
	"sold_to_company":   {FI: "Koulutus myytiin yritykselle.", SV: "Utbildningen såldes till ett företag.", EN: "The training was sold to a company."},
	"business":          {FI: "Koulutus on liiketoimintaa.", SV: "Utbildningen är affärsverksamhet.", EN: "The training is business activity."},
	"qualifying":        {FI: "Koulutus antaa ammattipätevyyden.", SV: "Utbildningen ger yrkesbehörighet.", EN: "The training qualifies for a profession."},
	"outside_mission":   {FI: "Koulutus ei kuulu opintokeskuksen tehtävään.", SV: "Utbildningen hör inte till studiecentralens uppgift.", EN: "The training lies outside the task of the study centre."},
	"abroad":            {FI: "Koulutus pidettiin ulkomailla.", SV: "Utbildningen hölls utomlands.", EN: "The training was held abroad."},
	"election":          {FI: "Koulutus oli vaalitilaisuus.", SV: "Utbildningen var ett valevenemang.", EN: "The training was an election event."},
	"not_informed":      {FI: "Osallistujille ei kerrottu, että opintokeskus on mukana järjestämässä.", SV: "Deltagarna fick inte veta att studiecentralen är medarrangör.", EN: "The participants were not told that the study centre is a co-organiser."},
	"not_registered":    {FI: "Yhdistystä ei ole rekisteröity.", SV: "Föreningen är inte registrerad.", EN: "The association is not registered."},
	"not_in_books":      {FI: "Kulut eivät ole yhdistyksen kirjanpidossa.", SV: "Kostnaderna finns inte i föreningens bokföring.", EN: "The costs are not in the association's books."},
	"no_own_funding":    {FI: "Omaa rahoitusta ei ole.", SV: "Egen finansiering saknas.", EN: "There is no own funding."},
	"no_programme":      {FI: "Ohjelma puuttuu.", SV: "Programmet saknas.", EN: "The programme is missing."},
}

// sayWarnings are the sentences of warnings, by code.
var sayWarnings = map[string]i18n.Text{
	"not_checked":              {FI: "Ei tarkistettu, koska tietoa ei annettu: {required}.", SV: "Inte kontrollerat, eftersom uppgiften saknas: {required}.", EN: "Not checked, because it was not given: {required}."},
	"breaks_missing":           {FI: "Taukoja puuttuu: {required} min tarvitaan, {actual} min on merkitty.", SV: "Pauser saknas: {required} min behövs, {actual} min är angivna.", EN: "Breaks are missing: {required} min needed, {actual} min given."},
	"group_not_counted":        {FI: "Yhtä rinnakkaisryhmää ei lasketa: {actual} henkeä, vähintään {required}.", SV: "En parallellgrupp räknas inte: {actual} personer, minst {required}.", EN: "One parallel group does not count: {actual} people, at least {required}."},
	"recommended_participants": {FI: "Suositus on {required} osallistujaa, mukana oli {actual}.", SV: "{required} deltagare rekommenderas, {actual} deltog.", EN: "{required} participants are recommended, there were {actual}."},
	"late":                     {FI: "Määräpäivä {required} ylittyi: {actual}.", SV: "Tidsfristen {required} överskreds: {actual}.", EN: "The date {required} was missed: {actual}."},
	"study_trip":               {FI: "Opintomatkasta päätetään tapauskohtaisesti.", SV: "Studieresor avgörs från fall till fall.", EN: "A study trip is decided case by case."},
}

// Variants of a warning: a parallel group may lack its leader, or be one too many.
var (
	sayNoLeader = i18n.Text{
		FI: "Yhtä rinnakkaisryhmää ei lasketa: sillä ei ollut omaa vetäjää.",
		SV: "En parallellgrupp räknas inte: den hade ingen egen ledare.",
		EN: "One parallel group does not count: it had no leader of its own.",
	}
	sayTooManyGroups = i18n.Text{
		FI: "Yhtä rinnakkaisryhmää ei lasketa: enintään {actual} ryhmää lasketaan.",
		SV: "En parallellgrupp räknas inte: högst {actual} grupper räknas.",
		EN: "One parallel group does not count: at most {actual} groups count.",
	}
	sayUnder = i18n.Text{FI: "alle {age}", SV: "under {age}", EN: "under {age}"}
	sayFrom  = i18n.Text{FI: "aikaisintaan {day}", SV: "tidigast {day}", EN: "from {day}"}
	sayUntil = i18n.Text{FI: "viimeistään {day}", SV: "senast {day}", EN: "by {day}"}
)

// sayChecks name what a rule looks at and was not given.
var sayChecks = map[string]i18n.Text{
	"min_participants":  {FI: "osallistujien määrä", SV: "antalet deltagare", EN: "the number of participants"},
	"min_age":           {FI: "osallistujien iät", SV: "deltagarnas ålder", EN: "the participants' ages"},
	"special_group":     {FI: "onko kyseessä erityisryhmä", SV: "om det är en specialgrupp", EN: "whether it is a special group"},
	"min_meetings":      {FI: "kokoontumisten määrä", SV: "antalet träffar", EN: "the number of meetings"},
	"max_duration":      {FI: "alkamis- ja päättymispäivä", SV: "start- och slutdatum", EN: "the first and the last day"},
	"leader_age":        {FI: "ohjaajan ikä", SV: "ledarens ålder", EN: "the leader's age"},
	"target_share":      {FI: "kohderyhmään kuuluvien määrä", SV: "antalet i målgruppen", EN: "how many are of the target group"},
	"calendar_year":     {FI: "mahtuuko koulutus yhteen kalenterivuoteen", SV: "om utbildningen ryms inom ett kalenderår", EN: "whether the training lies within one calendar year"},
	"plan_window":       {FI: "milloin suunnitelma lähetettiin", SV: "när planen skickades", EN: "when the plan was sent"},
	"report_deadline":   {FI: "milloin raportti tuli", SV: "när redovisningen kom", EN: "when the report came"},
	"yearly_hours":      {FI: "vuoden aikana jo tuetut tunnit", SV: "timmar som redan fått bidrag i år", EN: "hours already supported this year"},
	"yearly_amount":     {FI: "vuoden aikana jo saatu tuki", SV: "bidrag som redan beviljats i år", EN: "support already received this year"},
	"min_cost_per_hour": {FI: "kulut tuntia kohden", SV: "kostnaderna per timme", EN: "the costs per hour"},
	"fee_charged":       {FI: "osallistumismaksu", SV: "deltagaravgiften", EN: "the participation fee"},
	"other_funding":     {FI: "muu julkinen rahoitus", SV: "annan offentlig finansiering", EN: "other public funding"},
	"second_centre":     {FI: "toisen opintokeskuksen tuki", SV: "bidrag från en annan studiecentral", EN: "support from another study centre"},
	"eu_funding":        {FI: "EU-rahoitus", SV: "EU-finansiering", EN: "EU funding"},
	"vat_liable":        {FI: "arvonlisäverollisuus", SV: "momsplikt", EN: "value added tax"},
	"sold_to_company":   {FI: "myytiinkö koulutus yritykselle", SV: "om utbildningen såldes till ett företag", EN: "whether it was sold to a company"},
	"business":          {FI: "onko koulutus liiketoimintaa", SV: "om utbildningen är affärsverksamhet", EN: "whether it is business activity"},
	"qualifying":        {FI: "antaako koulutus ammattipätevyyden", SV: "om utbildningen ger yrkesbehörighet", EN: "whether it qualifies for a profession"},
	"outside_mission":   {FI: "kuuluuko koulutus opintokeskuksen tehtävään", SV: "om utbildningen hör till studiecentralens uppgift", EN: "whether it belongs to the task of the study centre"},
	"abroad":            {FI: "pidettiinkö koulutus Suomessa", SV: "om utbildningen hölls i Finland", EN: "whether it was held in Finland"},
	"election":          {FI: "oliko koulutus vaalitilaisuus", SV: "om utbildningen var ett valevenemang", EN: "whether it was an election event"},
	"not_informed":      {FI: "tiesivätkö osallistujat opintokeskuksesta", SV: "om deltagarna visste om studiecentralen", EN: "whether the participants knew of the study centre"},
	"not_registered":    {FI: "onko yhdistys rekisteröity", SV: "om föreningen är registrerad", EN: "whether the association is registered"},
	"not_in_books":      {FI: "ovatko kulut yhdistyksen kirjanpidossa", SV: "om kostnaderna finns i föreningens bokföring", EN: "whether the costs are in the association's books"},
	"no_own_funding":    {FI: "oma rahoitus", SV: "egen finansiering", EN: "own funding"},
	"no_programme":      {FI: "ohjelma", SV: "programmet", EN: "the programme"},
	"costs":             {FI: "kulut", SV: "kostnaderna", EN: "the costs"},
	"member_class":      {FI: "onko järjestäjä jäsen", SV: "om arrangören är medlem", EN: "whether the organiser is a member"},
	"channel":           {FI: "tehtiinkö ilmoitukset sähköisesti", SV: "om ärendet sköttes elektroniskt", EN: "whether it was done electronically"},
	"trainer_paid_by":   {FI: "kuka maksoi kouluttajalle", SV: "vem som betalade utbildaren", EN: "who paid the trainer"},
}
