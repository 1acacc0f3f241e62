package development

import "parvi/internal/platform/i18n"

var (
	partTitle    = i18n.Text{FI: "Koulutuksen kehittäminen", SV: "Utveckling av utbildningen", EN: "Developing training"}
	presentTitle = i18n.Text{FI: "Koulutuksen nykytila", SV: "Utbildningen i dag", EN: "Training today"}
	presentOf    = i18n.Text{FI: "Koulutuksen nykytila {year}: {name}", SV: "Utbildningen i dag {year}: {name}", EN: "Training today {year}: {name}"}
	presentLead  = i18n.Text{
		FI: "Mitä järjestö ja sen piirit ja yhdistykset ovat pitäneet. Luvut tulevat omista koulutuksista, ryhmistä ja palautteesta, joten niitä ei kirjoiteta uudelleen.",
		SV: "Vad organisationen och dess distrikt och föreningar har hållit. Siffrorna kommer från de egna kurserna, cirklarna och responsen, så ingen behöver skriva in dem på nytt.",
		EN: "What the organisation, its districts and associations have held. The figures come from its own courses, groups and feedback, so nobody types them again.",
	}
	presentYear  = i18n.Text{FI: "Vuosi", SV: "År", EN: "Year"}
	presentShow  = i18n.Text{FI: "Näytä vuosi", SV: "Visa året", EN: "Show the year"}
	presentEmpty = i18n.Text{FI: "Koulutuksia ei ole vielä pidetty", SV: "Inga utbildningar har hållits ännu", EN: "No training has been held yet"}
	presentHow   = i18n.Text{FI: "Kun ensimmäinen koulutus tai opintoryhmä on pidetty, nykytila piirtyy tähän itsestään.", SV: "När den första kursen eller studiecirkeln har hållits ritas läget upp här av sig självt.", EN: "Once the first course or study group has been held, the picture is drawn here by itself."}
	presentSoFar = i18n.Text{FI: "Tämän vuoden luvut ovat tähän päivään asti.", SV: "Årets siffror gäller fram till i dag.", EN: "This year’s figures are up to today."}

	headYears    = i18n.Text{FI: "Viisi vuotta", SV: "Fem år", EN: "Five years"}
	headParts    = i18n.Text{FI: "Piireittäin", SV: "Per distrikt", EN: "By district"}
	headFeedback = i18n.Text{FI: "Palaute", SV: "Respons", EN: "Feedback"}
	headBlank    = i18n.Text{FI: "Katvealueet", SV: "Vita fläckar", EN: "Blank spots"}
	headQuota    = i18n.Text{FI: "Tuntikiintiö", SV: "Timkvoten", EN: "Hour quota"}
	headSources  = i18n.Text{FI: "Mistä luvut tulevat?", SV: "Varifrån kommer siffrorna?", EN: "Where do the figures come from?"}

	wordYear    = i18n.Text{FI: "Vuosi", SV: "År", EN: "Year"}
	wordPart    = i18n.Text{FI: "Piiri tai yhdistys", SV: "Distrikt eller förening", EN: "District or association"}
	wordCourses = i18n.Text{FI: "Koulutuksia", SV: "Utbildningar", EN: "Trainings"}
	wordHours   = i18n.Text{FI: "Opetustunteja", SV: "Undervisningstimmar", EN: "Teaching hours"}
	wordGroups  = i18n.Text{FI: "Opintoryhmiä", SV: "Studiecirklar", EN: "Study groups"}
	wordGross   = i18n.Text{FI: "Osallistumisia", SV: "Deltaganden", EN: "Participations"}
	wordNet     = i18n.Text{FI: "Osallistujia", SV: "Deltagare", EN: "Participants"}
	wordMean    = i18n.Text{FI: "Palaute (1–5)", SV: "Respons (1–5)", EN: "Feedback (1–5)"}
	meanOf      = i18n.Text{FI: "{mean} ({n} vastausta)", SV: "{mean} ({n} svar)", EN: "{mean} ({n} answers)"}
	groupHours  = i18n.Text{FI: "{hours} h", SV: "{hours} h", EN: "{hours} h"}
	wordCore    = i18n.Text{FI: "Kysymys", SV: "Fråga", EN: "Question"}
	wordRegion  = i18n.Text{FI: "Maakunta", SV: "Landskap", EN: "Region"}
	wordOwn     = i18n.Text{FI: "Järjestö itse", SV: "Organisationen själv", EN: "The organisation itself"}
	wordHidden  = i18n.Text{FI: "alle 5", SV: "färre än 5", EN: "under 5"}
	wordNone    = i18n.Text{FI: "–", SV: "–", EN: "–"}

	sayYears    = i18n.Text{FI: "Vuonna {year} pidettiin {hours} opetustuntia, edellisenä vuonna {before}.", SV: "År {year} hölls {hours} undervisningstimmar, året innan {before}.", EN: "In {year} {hours} teaching hours were held, the year before {before}."}
	sayParts    = i18n.Text{FI: "Eniten opetustunteja piti {name}: {hours}.", SV: "Flest undervisningstimmar hölls av {name}: {hours}.", EN: "The most teaching hours were held by {name}: {hours}."}
	sayNoHours  = i18n.Text{FI: "Opetustunteja ei pidetty vuonna {year}.", SV: "Inga undervisningstimmar hölls år {year}.", EN: "No teaching hours were held in {year}."}
	sayFeedback = i18n.Text{FI: "Yhteisten kysymysten keskiarvot vuodelta {year}. Koulutuksia, joista on vähintään viisi vastausta: {n}.", SV: "Medelvärden för de gemensamma frågorna år {year}. Utbildningar med minst fem svar: {n}.", EN: "Means of the core questions in {year}. Trainings with at least five answers: {n}."}
	sayNoHeard  = i18n.Text{FI: "Yhdestäkään koulutuksesta ei ole vielä viittä vastausta vuodelta {year}. Tulokset näytetään, kun vastauksia on vähintään viisi.", SV: "Ingen utbildning har ännu fått fem svar år {year}. Resultaten visas när minst fem har svarat.", EN: "No training of {year} has five answers yet. Results are shown when at least five have answered."}
	sayPeople   = i18n.Text{FI: "Osallistujat ovat opintokeskuksen kanssa tehdyistä koulutuksista. Jokainen lasketaan vuoden osallistujiin kerran. Alle viiden ihmisen lukuja ei näytetä.", SV: "Deltagarna är från utbildningar som gjorts med studiecentralen. Varje person räknas en gång per år. Siffror om färre än fem personer visas inte.", EN: "Participants are of trainings done with the study centre. Each person counts once a year. Figures of fewer than five people are not shown."}
	sayBlank    = i18n.Count{
		One:   i18n.Text{FI: "Yhdessä maakunnassa on järjestön yhdistyksiä tai piirejä, mutta siellä ei pidetty mitään vuonna {year}.", SV: "I ett landskap finns föreningar eller distrikt, men där hölls ingenting år {year}.", EN: "In one region there are associations or districts, but nothing was held there in {year}."},
		Other: i18n.Text{FI: "{n} maakunnassa on järjestön yhdistyksiä tai piirejä, mutta niissä ei pidetty mitään vuonna {year}.", SV: "I {n} landskap finns föreningar eller distrikt, men där hölls ingenting år {year}.", EN: "In {n} regions there are associations or districts, but nothing was held there in {year}."},
	}
	sayNoBlank  = i18n.Text{FI: "Jokaisessa maakunnassa, jossa järjestöllä on yhdistyksiä tai piirejä, pidettiin jotain.", SV: "I varje landskap där det finns föreningar eller distrikt hölls någonting.", EN: "Something was held in every region where there are associations or districts."}
	hintBlank   = i18n.Text{FI: "Etäkoulutus ja opintoryhmä lasketaan järjestäjän omaan maakuntaan.", SV: "Distanskurser och studiecirklar räknas till arrangörens eget landskap.", EN: "Online courses and study groups count for the organiser’s own region."}
	mapLabel    = i18n.Text{FI: "Koulutukset maakunnittain {year}", SV: "Utbildningar per landskap {year}", EN: "Trainings by region {year}"}
	mapCaption  = i18n.Text{FI: "Väri kertoo, missä pidettiin koulutuksia tai ryhmiä.", SV: "Färgen visar var det hölls utbildningar eller cirklar.", EN: "Colour shows where courses or groups were held."}
	mapNothing  = i18n.Text{FI: "ei mitään, vaikka järjestö toimii täällä", SV: "ingenting, fast organisationen verkar här", EN: "nothing, although the organisation is here"}
	mapNobody   = i18n.Text{FI: "ei toimintaa", SV: "ingen verksamhet", EN: "not active here"}
	mapHeld     = i18n.Count{One: i18n.Text{FI: "{n} koulutus tai ryhmä", SV: "{n} utbildning eller cirkel", EN: "{n} course or group"}, Other: i18n.Text{FI: "{n} koulutusta tai ryhmää", SV: "{n} utbildningar eller cirklar", EN: "{n} courses or groups"}}
	silentHead  = i18n.Text{FI: "Piirit ja yhdistykset, jotka eivät itse järjestäneet mitään", SV: "Distrikt och föreningar som inte själva ordnade något", EN: "Districts and associations that arranged nothing themselves"}
	silentCount = i18n.Count{One: i18n.Text{FI: "{n} piiri tai yhdistys", SV: "{n} distrikt eller förening", EN: "{n} district or association"}, Other: i18n.Text{FI: "{n} piiriä ja yhdistystä", SV: "{n} distrikt och föreningar", EN: "{n} districts and associations"}}
	silentWhen  = i18n.Text{FI: "Järjesti viimeksi", SV: "Ordnade senast", EN: "Last arranged"}
	silentLast  = i18n.Text{FI: "vuonna {year}", SV: "år {year}", EN: "in {year}"}
	silentNever = i18n.Text{FI: "ei viiteen vuoteen", SV: "inte på fem år", EN: "not in five years"}
	silentNone  = i18n.Text{FI: "Jokainen piiri ja yhdistys järjesti jotain.", SV: "Varje distrikt och förening ordnade något.", EN: "Every district and association arranged something."}
	silentAlone = i18n.Text{FI: "Järjestöllä ei ole piirejä eikä yhdistyksiä.", SV: "Organisationen har inga distrikt eller föreningar.", EN: "The organisation has no districts or associations."}

	quotaLabel = i18n.Text{FI: "Vuoden {year} tunnit", SV: "Timmarna för {year}", EN: "Hours of {year}"}
	quotaNote  = i18n.Text{FI: "Saatu {amount}, käytetty {consumed}, varattu {reserved}", SV: "Beviljat {amount}, använt {consumed}, reserverat {reserved}", EN: "Granted {amount}, used {consumed}, reserved {reserved}"}

	goStatistics = i18n.Text{FI: "Osallistujat ja tilastot", SV: "Deltagare och statistik", EN: "Participants and statistics"}
	goFeedback   = i18n.Text{FI: "Palaute koulutuksittain", SV: "Respons per utbildning", EN: "Feedback by training"}
	goHours      = i18n.Text{FI: "Tunnit ja tuntiehdotus", SV: "Timmar och timförslag", EN: "Hours and hour proposal"}
	goCourses    = i18n.Text{FI: "Järjestön koulutukset", SV: "Organisationens utbildningar", EN: "The organisation’s trainings"}

	// The core questions as labels of bars.
	coreNames = map[string]i18n.Text{
		"overall":      {FI: "Yleisarvosana", SV: "Helhetsbetyg", EN: "Overall"},
		"aims":         {FI: "Tavoitteiden toteutuminen", SV: "Målen nåddes", EN: "Aims were reached"},
		"teaching":     {FI: "Opetus", SV: "Undervisning", EN: "Teaching"},
		"use":          {FI: "Hyöty", SV: "Nytta", EN: "Use"},
		"arrangements": {FI: "Järjestelyt", SV: "Arrangemang", EN: "Arrangements"},
		"recommend":    {FI: "Suosittelu", SV: "Rekommendation", EN: "Recommendation"},
	}
)
