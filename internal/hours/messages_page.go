package hours

import "parvi/internal/platform/i18n"

// Words of the pages of hours.
var (
	pageHours   = i18n.Text{FI: "Opetustunnit", SV: "Undervisningstimmar", EN: "Teaching hours"}
	pageHoursOf = i18n.Text{FI: "Opetustunnit {year}", SV: "Undervisningstimmar {year}", EN: "Teaching hours {year}"}
	pageLead    = i18n.Text{FI: "{name}, opintokeskuksena {centre}", SV: "{name}, studiecentral {centre}", EN: "{name}, with the study centre {centre}"}

	wordGranted  = i18n.Text{FI: "Myönnetty", SV: "Beviljat", EN: "Granted"}
	wordExtra    = i18n.Text{FI: "Lisätunnit", SV: "Tilläggstimmar", EN: "Extra hours"}
	wordReturned = i18n.Text{FI: "Palautettu", SV: "Lämnat tillbaka", EN: "Returned"}
	wordTotal    = i18n.Text{FI: "Yhteensä", SV: "Sammanlagt", EN: "In all"}
	wordReserved = i18n.Text{FI: "Varattu", SV: "Reserverat", EN: "Reserved"}
	wordConsumed = i18n.Text{FI: "Käytetty", SV: "Använt", EN: "Used"}
	wordFree     = i18n.Text{FI: "Vapaana", SV: "Kvar", EN: "Free"}
	wordAmount   = i18n.Text{FI: "Osuus", SV: "Andel", EN: "Share"}
	wordPool     = i18n.Text{FI: "Yhteiset tunnit", SV: "Gemensamma timmar", EN: "Common pool"}
	wordUnit     = i18n.Text{FI: "Piiri tai yhdistys", SV: "Distrikt eller förening", EN: "District or association"}
	wordHours    = i18n.Text{FI: "Tunnit", SV: "Timmar", EN: "Hours"}
	wordGrounds  = i18n.Text{FI: "Perustelu", SV: "Motivering", EN: "Grounds"}
	wordYear     = i18n.Text{FI: "Vuosi", SV: "År", EN: "Year"}
	wordKind     = i18n.Text{FI: "Mihin tunnit ovat", SV: "Vad timmarna är till för", EN: "What the hours are for"}
	wordState    = i18n.Text{FI: "Tila", SV: "Läge", EN: "State"}
	wordAsked    = i18n.Text{FI: "Haettu", SV: "Sökt", EN: "Asked for"}
	wordEntry    = i18n.Text{FI: "Tapahtuma", SV: "Händelse", EN: "Entry"}
	wordWhen     = i18n.Text{FI: "Aika", SV: "Tid", EN: "When"}
	wordMonth    = i18n.Text{FI: "Kuukausi", SV: "Månad", EN: "Month"}
	wordShare    = i18n.Text{FI: "Käyttöaste", SV: "Användning", EN: "In use"}
	wordOrg      = i18n.Text{FI: "Järjestö", SV: "Organisation", EN: "Organisation"}
	wordTraining = i18n.Text{FI: "Koulutus", SV: "Utbildning", EN: "Training"}
	wordProposed = i18n.Text{FI: "Ehdotettu", SV: "Föreslaget", EN: "Proposed"}
	wordLastYear = i18n.Text{FI: "Vuosi {year}", SV: "År {year}", EN: "Year {year}"}
	wordFirst    = i18n.Text{FI: "Ensimmäinen päivä", SV: "Första dagen", EN: "First day"}
	wordLast     = i18n.Text{FI: "Viimeinen päivä", SV: "Sista dagen", EN: "Last day"}
	wordHoursN   = i18n.Text{FI: "{hours} tuntia", SV: "{hours} timmar", EN: "{hours} hours"}
	wordShow     = i18n.Text{FI: "Näytä", SV: "Visa", EN: "Show"}
	wordPerCent  = i18n.Text{FI: "{n} %", SV: "{n} %", EN: "{n}%"}

	secNow        = i18n.Text{FI: "Tilanne", SV: "Läget", EN: "As it stands"}
	secYear       = i18n.Text{FI: "Vuoden kulku", SV: "Året", EN: "The course of the year"}
	secUnits      = i18n.Text{FI: "Piirit ja yhdistykset", SV: "Distrikt och föreningar", EN: "Districts and associations"}
	secPostings   = i18n.Text{FI: "Viimeisimmät tapahtumat", SV: "De senaste händelserna", EN: "Latest entries"}
	secRequests   = i18n.Text{FI: "Lisätuntien hakemukset", SV: "Ansökningar om fler timmar", EN: "Requests for more hours"}
	secWindows    = i18n.Text{FI: "Määräajat", SV: "Tider", EN: "Dates to keep"}
	secOverflow   = i18n.Text{FI: "Mistä koulutukset ottavat tunnit", SV: "Varifrån utbildningarna tar timmar", EN: "Where trainings take hours from"}
	hintUnits     = i18n.Text{FI: "Ilman omaa osuutta koulutus käyttää yhteisiä tunteja niin kauan kuin niitä on.", SV: "Utan en egen andel använder en utbildning de gemensamma timmarna så länge de räcker.", EN: "Without a share of its own, a training uses the common pool as long as it lasts."}
	noUnits       = i18n.Text{FI: "Tunteja ei ole jaettu", SV: "Timmarna är inte fördelade", EN: "No hours have been shared out"}
	noUnitsText   = i18n.Text{FI: "Kaikki käyttävät yhteisiä tunteja. Voit antaa piirille tai yhdistykselle oman osuuden.", SV: "Alla använder de gemensamma timmarna. Du kan ge ett distrikt eller en förening en egen andel.", EN: "Everybody uses the common pool. You can give a district or an association a share of its own."}
	noHours       = i18n.Text{FI: "Vuodelle {year} ei ole myönnetty tunteja", SV: "Inga timmar har beviljats för {year}", EN: "No hours have been granted for {year}"}
	noHoursText   = i18n.Text{FI: "Kun opintokeskus myöntää tunteja, näet tässä, miten ne riittävät. Tunteja haetaan tuntiehdotuksella.", SV: "När studiecentralen beviljar timmar ser du här hur de räcker. Timmar söks med ett timförslag.", EN: "When the study centre grants hours, you see here how far they go. Hours are asked for with an hour proposal."}
	noPostings    = i18n.Text{FI: "Tapahtumia ei ole", SV: "Inga händelser", EN: "No entries"}
	noPostingText = i18n.Text{FI: "Tässä näkyy jokainen myöntö, jako, varaus ja käyttö.", SV: "Här visas varje beviljande, fördelning, reservering och användning.", EN: "Every grant, share, reservation and use is shown here."}

	actShare     = i18n.Text{FI: "Jaa tunnit", SV: "Fördela timmarna", EN: "Share out hours"}
	actReturn    = i18n.Text{FI: "Palauta tunteja", SV: "Lämna tillbaka timmar", EN: "Return hours"}
	actMore      = i18n.Text{FI: "Hae lisää tunteja", SV: "Ansök om fler timmar", EN: "Apply for more hours"}
	actPropose   = i18n.Text{FI: "Tuntiehdotus {year}", SV: "Timförslag {year}", EN: "Hour proposal {year}"}
	actMerge     = i18n.Text{FI: "Piirien ja yhdistysten ehdotukset {year}", SV: "Distriktens och föreningarnas förslag {year}", EN: "Proposals of districts and associations {year}"}
	actAll       = i18n.Text{FI: "Kaikki tapahtumat", SV: "Alla händelser", EN: "All entries"}
	actSave      = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}
	labelWork    = i18n.Text{FI: "Hoida tunteja", SV: "Sköt timmarna", EN: "Look after the hours"}
	saidShared   = i18n.Text{FI: "Tunnit on jaettu.", SV: "Timmarna är fördelade.", EN: "The hours are shared out."}
	saidReturned = i18n.Text{FI: "Tunnit on palautettu opintokeskukselle.", SV: "Timmarna har lämnats tillbaka till studiecentralen.", EN: "The hours are returned to the study centre."}
	saidAsked    = i18n.Text{FI: "Hakemus on lähetetty opintokeskukselle.", SV: "Ansökan har skickats till studiecentralen.", EN: "The request has been sent to the study centre."}
	saidSaved    = i18n.Text{FI: "Muutokset on tallennettu.", SV: "Ändringarna är sparade.", EN: "The changes are saved."}

	labelMove     = i18n.Text{FI: "Mitä teet?", SV: "Vad gör du?", EN: "What are you doing?"}
	moveGive      = i18n.Text{FI: "Annan yhteisistä tunneista", SV: "Ger av de gemensamma timmarna", EN: "Giving from the common pool"}
	moveTake      = i18n.Text{FI: "Otan takaisin yhteisiin tunteihin", SV: "Tar tillbaka till de gemensamma timmarna", EN: "Taking back to the common pool"}
	hintPoolFree  = i18n.Text{FI: "Yhteisiä tunteja on vapaana {free}.", SV: "Av de gemensamma timmarna finns {free} kvar.", EN: "{free} hours of the common pool are free."}
	hintReturn    = i18n.Text{FI: "Palautetut tunnit siirtyvät opintokeskuksen myönnettäviksi muille. Voit palauttaa vain yhteisiä tunteja.", SV: "Timmar som lämnas tillbaka kan studiecentralen bevilja andra. Du kan bara lämna tillbaka gemensamma timmar.", EN: "Returned hours go to the study centre for others. You can return only hours of the common pool."}
	hintMore      = i18n.Text{FI: "Opintokeskus myöntää lisää sen mukaan, mitä sillä on vapaana.", SV: "Studiecentralen beviljar fler enligt vad den har kvar.", EN: "The study centre grants more as far as it has hours left."}
	hintGrounds   = i18n.Text{FI: "Kerro, mihin koulutukseen tunnit tarvitaan ja miksi niitä ei ollut ehdotuksessa.", SV: "Berätta vilken utbildning timmarna behövs för och varför de inte fanns i förslaget.", EN: "Say which training needs the hours and why the proposal did not have them."}
	labelExplain  = i18n.Text{FI: "Selite", SV: "Förklaring", EN: "Explanation"}
	closedNow     = i18n.Text{FI: "Ei avoinna juuri nyt", SV: "Inte öppet just nu", EN: "Not open just now"}
	suggestReturn = i18n.Text{FI: "Tunteja on jäämässä käyttämättä", SV: "Timmar ser ut att bli oanvända", EN: "Hours look like going unused"}
	suggestText   = i18n.Text{FI: "Tähänastisen käytön mukaan noin {hours} tuntia jää vapaaksi. Palauta ne, niin muut voivat käyttää ne.", SV: "Enligt användningen hittills blir omkring {hours} timmar kvar. Lämna tillbaka dem så kan andra använda dem.", EN: "By the use so far, about {hours} hours will stay free. Return them, and others can use them."}
	warnMost      = i18n.Text{FI: "Tunneista on käytössä {percent} %", SV: "{percent} % av timmarna är i bruk", EN: "{percent}% of the hours are in use"}
	warnMostText  = i18n.Text{FI: "Vapaana on {free} tuntia. Tarkista, riittävätkö ne loppuvuoden koulutuksiin.", SV: "{free} timmar finns kvar. Kontrollera att de räcker till årets övriga utbildningar.", EN: "{free} hours are free. Check whether they are enough for the rest of the year’s trainings."}
	warnAll       = i18n.Text{FI: "Kaikki tunnit ovat käytössä", SV: "Alla timmar är i bruk", EN: "All hours are in use"}
	warnAllText   = i18n.Text{FI: "Uusille koulutuksille ei ole tunteja. Hae lisää tai peru koulutuksia, joita ei pidetä.", SV: "Det finns inga timmar för nya utbildningar. Ansök om fler eller ställ in utbildningar som inte hålls.", EN: "There are no hours for new trainings. Apply for more, or cancel trainings that will not be held."}

	chartTitle    = i18n.Text{FI: "Vapaat tunnit kuukausien lopussa", SV: "Timmar kvar i slutet av månaderna", EN: "Free hours at the end of months"}
	chartForecast = i18n.Text{FI: "Ennuste", SV: "Prognos", EN: "Forecast"}
	sayFree       = i18n.Text{FI: "{total} tunnista on vapaana {free}.", SV: "Av {total} timmar finns {free} kvar.", EN: "Of {total} hours, {free} are free."}
	sayLeft       = i18n.Text{FI: "{total} tunnista on vapaana {free}. Tällä tahdilla vuoden lopussa jää noin {left}.", SV: "Av {total} timmar finns {free} kvar. I den här takten blir det omkring {left} över vid årets slut.", EN: "Of {total} hours, {free} are free. At this rate about {left} will be left at the end of the year."}
	sayShort      = i18n.Text{FI: "{total} tunnista on vapaana {free}. Tällä tahdilla tunnit loppuvat kesken: tarve on noin {needed}.", SV: "Av {total} timmar finns {free} kvar. I den här takten tar timmarna slut: behovet är omkring {needed}.", EN: "Of {total} hours, {free} are free. At this rate the hours run out: about {needed} are needed."}
	hintForecast  = i18n.Text{FI: "Ennuste seuraa viime vuoden tahtia, tai tämän vuoden tasaista käyttöä, jos viime vuodelta ei ole tietoja.", SV: "Prognosen följer takten i fjol, eller en jämn användning i år om det inte finns uppgifter för fjolåret.", EN: "The forecast follows last year’s pace, or even use this year when there is nothing from last year."}

	windowReturnsOpen  = i18n.Text{FI: "Tunteja voi palauttaa {days}.", SV: "Timmar kan lämnas tillbaka {days}.", EN: "Hours can be returned {days}."}
	windowRequestsOpen = i18n.Text{FI: "Lisää tunteja voi hakea {days}.", SV: "Fler timmar kan sökas {days}.", EN: "More hours can be requested {days}."}
	windowCloses       = i18n.Text{FI: "Vuoden {year} tunnit suljetaan {day}.", SV: "Timmarna för {year} stängs {day}.", EN: "The hours of {year} are closed on {day}."}
	noWindows          = i18n.Text{FI: "Opintokeskus ei ole vielä asettanut määräaikoja.", SV: "Studiecentralen har inte ännu satt ut några tider.", EN: "The study centre has not set any dates yet."}

	unitPage     = i18n.Text{FI: "{name}: tunnit {year}", SV: "{name}: timmar {year}", EN: "{name}: hours {year}"}
	unitPageLead = i18n.Text{FI: "Tunnit on myönnetty keskusjärjestölle: {name}.", SV: "Timmarna har beviljats centralorganisationen: {name}.", EN: "The hours are granted to the central organisation: {name}."}
	unitOwn      = i18n.Text{FI: "Oma osuus", SV: "Egen andel", EN: "Own share"}
)

var (
	labelFilter  = i18n.Text{FI: "Rajaa luetteloa", SV: "Avgränsa listan", EN: "Narrow the list"}
	countMembers = i18n.Count{
		One:   i18n.Text{FI: "{n} järjestö", SV: "{n} organisation", EN: "{n} organisation"},
		Other: i18n.Text{FI: "{n} järjestöä", SV: "{n} organisationer", EN: "{n} organisations"},
	}
	countPostings = i18n.Count{
		One:   i18n.Text{FI: "{n} tapahtuma", SV: "{n} händelse", EN: "{n} entry"},
		Other: i18n.Text{FI: "{n} tapahtumaa", SV: "{n} händelser", EN: "{n} entries"},
	}
)

// Words of proposals.
var (
	proposalTitle     = i18n.Text{FI: "Tuntiehdotus {year}", SV: "Timförslag {year}", EN: "Hour proposal {year}"}
	proposalLead      = i18n.Text{FI: "{name} ehdottaa, montako opetustuntia se tarvitsee.", SV: "{name} föreslår hur många undervisningstimmar som behövs.", EN: "{name} proposes how many teaching hours it needs."}
	proposalLines     = i18n.Text{FI: "Koulutukset", SV: "Utbildningar", EN: "Trainings"}
	proposalLinesHint = i18n.Text{FI: "Yksi koulutus riville. Voit kirjoittaa kaikki tunnit myös yhdelle riville.", SV: "En utbildning per rad. Du kan också skriva alla timmar på en rad.", EN: "One training on a line. You may also put all hours on one line."}
	proposalLineNo    = i18n.Text{FI: "Koulutus {n}", SV: "Utbildning {n}", EN: "Training {n}"}
	proposalLineHours = i18n.Text{FI: "Tunnit, koulutus {n}", SV: "Timmar, utbildning {n}", EN: "Hours, training {n}"}
	proposalGrounds   = i18n.Text{FI: "Perustelu opintokeskukselle", SV: "Motivering för studiecentralen", EN: "Grounds for the study centre"}
	proposalGroundsUp = i18n.Text{FI: "Perustelu keskusjärjestölle", SV: "Motivering för centralorganisationen", EN: "Grounds for the central organisation"}
	proposalSend      = i18n.Text{FI: "Lähetä ehdotus", SV: "Skicka förslaget", EN: "Send the proposal"}
	proposalSave      = i18n.Text{FI: "Tallenna luonnos", SV: "Spara utkastet", EN: "Save the draft"}
	proposalUndo      = i18n.Text{FI: "Ota ehdotus takaisin", SV: "Ta tillbaka förslaget", EN: "Take the proposal back"}
	proposalSaved     = i18n.Text{FI: "Luonnos on tallennettu.", SV: "Utkastet är sparat.", EN: "The draft is saved."}
	proposalSent      = i18n.Text{FI: "Ehdotus on lähetetty.", SV: "Förslaget har skickats.", EN: "The proposal has been sent."}
	proposalTaken     = i18n.Text{FI: "Ehdotus on taas luonnos.", SV: "Förslaget är åter ett utkast.", EN: "The proposal is a draft again."}
	proposalTotal     = i18n.Text{FI: "Ehdotus yhteensä", SV: "Förslaget sammanlagt", EN: "Proposal in all"}
	proposalBelow     = i18n.Text{FI: "Piireiltä ja yhdistyksiltä koottu", SV: "Samlat från distrikt och föreningar", EN: "Gathered from districts and associations"}
	proposalLastYear  = i18n.Text{FI: "{year}: myönnetty {granted}, käytetty {used}", SV: "{year}: beviljat {granted}, använt {used}", EN: "{year}: granted {granted}, used {used}"}
	proposalLastUsed  = i18n.Text{FI: "{year}: käytetty {used}", SV: "{year}: använt {used}", EN: "{year}: used {used}"}
	proposalNote      = i18n.Text{FI: "Viesti käsittelijältä", SV: "Meddelande från handläggaren", EN: "Message from the one who dealt with it"}
	mergeTitle        = i18n.Text{FI: "Kokoa ehdotukset {year}", SV: "Sammanställ förslagen {year}", EN: "Gather the proposals {year}"}
	mergeLead         = i18n.Text{FI: "Ota piirien ja yhdistysten ehdotukset mukaan kokonaan tai osaksi. Lähetä sitten oma ehdotus.", SV: "Ta med distriktens och föreningarnas förslag helt eller delvis. Skicka sedan det egna förslaget.", EN: "Take the proposals of districts and associations in whole or in part. Then send your own."}
	mergeNone         = i18n.Text{FI: "Ehdotuksia ei ole tullut", SV: "Inga förslag har kommit", EN: "No proposals have come"}
	mergeNoneText     = i18n.Text{FI: "Kun piiri tai yhdistys lähettää ehdotuksen, se näkyy tässä.", SV: "När ett distrikt eller en förening skickar ett förslag visas det här.", EN: "When a district or an association sends a proposal, it appears here."}
	mergeTake         = i18n.Text{FI: "Ota mukaan", SV: "Ta med", EN: "Take in"}
	mergeBack         = i18n.Text{FI: "Palauta täydennettäväksi", SV: "Återsänd för komplettering", EN: "Return for completion"}
	mergeHours        = i18n.Text{FI: "Tunteja mukaan", SV: "Timmar med", EN: "Hours taken in"}
	mergeReason       = i18n.Text{FI: "Viesti ehdottajalle", SV: "Meddelande till den som föreslog", EN: "Message to the proposer"}
	mergeTaken        = i18n.Text{FI: "Ehdotus on mukana kokonaisuudessa.", SV: "Förslaget är med i helheten.", EN: "The proposal is taken in."}
	mergeReturned     = i18n.Text{FI: "Ehdotus on palautettu täydennettäväksi.", SV: "Förslaget har återsänts för komplettering.", EN: "The proposal is returned for completion."}
	mergeOwn          = i18n.Text{FI: "Kirjoita oma ehdotus", SV: "Skriv det egna förslaget", EN: "Write your own proposal"}
	mergeAsks         = i18n.Text{FI: "Ehdottaa {hours} tuntia", SV: "Föreslår {hours} timmar", EN: "Proposes {hours} hours"}
)

// Words of the study centre's desk.
var (
	toolCentre      = i18n.Text{FI: "Vuoden tunnit järjestöittäin, ehdotukset, myönnöt ja hakuajat", SV: "Årets timmar per organisation, förslag, beviljade timmar och ansökningstider", EN: "The year’s hours by organisation, proposals, grants and windows"}
	toolHours       = i18n.Text{FI: "Paljonko on jäljellä, tuntiehdotus, lisätunnit ja palautus", SV: "Hur mycket som är kvar, timförslag, fler timmar och återlämning", EN: "What is left, the proposal, asking for more and returning"}
	deskTitle       = i18n.Text{FI: "Opintokeskuksen tunnit {year}", SV: "Studiecentralens timmar {year}", EN: "The study centre’s hours {year}"}
	DeskName        = i18n.Text{FI: "Opetustunnit", SV: "Undervisningstimmar", EN: "Teaching hours"}
	deskChoose      = i18n.Text{FI: "Valitse järjestö", SV: "Välj organisation", EN: "Choose an organisation"}
	deskWaiting     = i18n.Text{FI: "Odottaa päätöstä", SV: "Väntar på beslut", EN: "Waits for a decision"}
	deskMembers     = i18n.Text{FI: "Järjestöt", SV: "Organisationer", EN: "Organisations"}
	deskNothing     = i18n.Text{FI: "Mikään ei odota päätöstä", SV: "Inget väntar på beslut", EN: "Nothing waits for a decision"}
	deskNothingText = i18n.Text{FI: "Uudet ehdotukset ja lisätuntien hakemukset näkyvät tässä.", SV: "Nya förslag och ansökningar om fler timmar visas här.", EN: "New proposals and requests for more hours appear here."}
	deskNobody      = i18n.Text{FI: "Jäseniä ei ole", SV: "Inga medlemmar", EN: "No members"}
	deskNobodyText  = i18n.Text{FI: "Kun opintokeskus tekee järjestön kanssa koulutussopimuksen, järjestö näkyy tässä.", SV: "När studiecentralen ingår ett utbildningsavtal med en organisation visas den här.", EN: "When the study centre makes a training agreement with an organisation, it appears here."}
	deskBudget      = i18n.Text{FI: "Opintokeskuksen tunnit", SV: "Studiecentralens timmar", EN: "The study centre’s hours"}
	deskOut         = i18n.Text{FI: "Järjestöillä", SV: "Hos organisationerna", EN: "Held by organisations"}
	deskFree        = i18n.Text{FI: "Myöntämättä", SV: "Ej beviljat", EN: "Not yet granted"}
	deskSettings    = i18n.Text{FI: "Tunnit ja määräajat", SV: "Timmar och tider", EN: "Hours and dates"}
	deskGrant       = i18n.Text{FI: "Myönnä ilman ehdotusta", SV: "Bevilja utan förslag", EN: "Grant without a proposal"}
	deskGrantHint   = i18n.Text{FI: "Esimerkiksi vertaisopintoryhmien vuosittaiset tunnit.", SV: "Till exempel de årliga timmarna för studiecirklar.", EN: "For example the yearly hours of peer study groups."}
	deskProposal    = i18n.Text{FI: "Tuntiehdotus", SV: "Timförslag", EN: "Hour proposal"}
	deskRequest     = i18n.Text{FI: "Lisätunnit", SV: "Fler timmar", EN: "More hours"}
	deskMeta        = i18n.Text{FI: "{what} · {hours} tuntia · vuosi {year}", SV: "{what} · {hours} timmar · år {year}", EN: "{what} · {hours} hours · year {year}"}
	deskDecide      = i18n.Text{FI: "Käsittele", SV: "Behandla", EN: "Deal with it"}
	deskExport      = i18n.Text{FI: "tunnit", SV: "timmar", EN: "hours"}

	decideProposal  = i18n.Text{FI: "Tuntiehdotus {year}: {name}", SV: "Timförslag {year}: {name}", EN: "Hour proposal {year}: {name}"}
	decideRequest   = i18n.Text{FI: "Lisätunnit {year}: {name}", SV: "Fler timmar {year}: {name}", EN: "More hours {year}: {name}"}
	decideHours     = i18n.Text{FI: "Myönnettävät tunnit", SV: "Timmar som beviljas", EN: "Hours granted"}
	decideHint      = i18n.Text{FI: "Haettu {asked}. Opintokeskuksella on myöntämättä {free}. Nolla hylkää.", SV: "Sökt {asked}. Studiecentralen har {free} kvar att bevilja. Noll avslår.", EN: "{asked} asked for. The study centre has {free} left to grant. Nought rejects."}
	decideReason    = i18n.Text{FI: "Perustelu järjestölle", SV: "Motivering för organisationen", EN: "Reason for the organisation"}
	decideReasonH   = i18n.Text{FI: "Tarvitaan, kun kaikkea ei myönnetä tai ehdotus palautetaan.", SV: "Behövs när inte allt beviljas eller förslaget återsänds.", EN: "Needed when not all is granted or the proposal is returned."}
	decideSave      = i18n.Text{FI: "Tee päätös", SV: "Fatta beslutet", EN: "Make the decision"}
	decideDone      = i18n.Text{FI: "Päätös on tehty ja järjestölle ilmoitettu.", SV: "Beslutet är fattat och organisationen har meddelats.", EN: "The decision is made, and the organisation has been told."}
	tooLate         = i18n.Text{FI: "Muutosta ei tehty", SV: "Ändringen gjordes inte", EN: "Nothing was changed"}
	withdrawTitle   = i18n.Text{FI: "Peru hakemus", SV: "Återta ansökan", EN: "Withdraw the request"}
	withdrawHint    = i18n.Text{FI: "Hakemuksen voi perua, kunnes opintokeskus päättää siitä. Uuden voi tehdä hakuaikana.", SV: "Ansökan kan återtas tills studiecentralen beslutar om den. En ny kan göras under ansökningstiden.", EN: "The request can be withdrawn until the study centre decides it. You can make a new one while requests are taken."}
	withdrawReason  = i18n.Text{FI: "Miksi hakemus perutaan?", SV: "Varför återtas ansökan?", EN: "Why is the request withdrawn?"}
	withdrawReasonH = i18n.Text{FI: "Opintokeskus saa tiedon ja näkee perustelun.", SV: "Studiecentralen får besked och ser motiveringen.", EN: "The study centre is told and sees the reason."}
	withdrawDone    = i18n.Text{FI: "Hakemus on peruttu ja opintokeskukselle ilmoitettu.", SV: "Ansökan är återtagen och studiecentralen har meddelats.", EN: "The request is withdrawn, and the study centre has been told."}
	withdrawnWhy    = i18n.Text{FI: "Miksi hakemus peruttiin", SV: "Varför ansökan återtogs", EN: "Why the request was withdrawn"}
	wordWithdrawn   = i18n.Text{FI: "Peruttu", SV: "Återtagen", EN: "Withdrawn"}
	wordDecided     = i18n.Text{FI: "Päätetty", SV: "Beslutad", EN: "Decided"}
	decideWhole     = i18n.Text{FI: "Ehdotus", SV: "Förslaget", EN: "The proposal"}

	setBudget     = i18n.Text{FI: "Opintokeskuksen tunnit vuodelle {year}", SV: "Studiecentralens timmar för {year}", EN: "The study centre’s hours for {year}"}
	setBudgetHint = i18n.Text{FI: "Kaikki tunnit, jotka järjestöille voi myöntää. Järjestöillä on nyt {out}.", SV: "Alla timmar som kan beviljas organisationerna. De har nu {out}.", EN: "All hours that organisations can be granted. They hold {out} now."}
	setYear       = i18n.Text{FI: "Vuoden päivät", SV: "Årets dagar", EN: "The days of the year"}
	setFrom       = i18n.Text{FI: "Ehdotuksia otetaan vastaan alkaen", SV: "Förslag tas emot från och med", EN: "Proposals are taken from"}
	setUntil      = i18n.Text{FI: "Viimeinen päivä lähettää ehdotus", SV: "Sista dagen att skicka förslag", EN: "Last day to send a proposal"}
	setUsable     = i18n.Text{FI: "Tunnit käytettävissä alkaen", SV: "Timmarna kan användas från och med", EN: "Hours can be used from"}
	setCloses     = i18n.Text{FI: "Vuosi suljetaan (viimeinen päivä)", SV: "Året stängs (sista dagen)", EN: "The year closes (last day)"}
	setWindows    = i18n.Text{FI: "Ajat lisätunneille ja palautuksille", SV: "Tider för fler timmar och för att lämna tillbaka", EN: "Times for more hours and for returns"}
	setWindowNew  = i18n.Text{FI: "Lisää aika", SV: "Lägg till en tid", EN: "Add a time"}
	setWindowDrop = i18n.Text{FI: "Poista aika", SV: "Ta bort tiden", EN: "Remove the time"}
	setWindowKind = i18n.Text{FI: "Mitä varten", SV: "För vad", EN: "What for"}
	setGranted    = i18n.Text{FI: "Tunnit on myönnetty.", SV: "Timmarna har beviljats.", EN: "The hours are granted."}
)

// Letters.
var (
	mailFactHours        = i18n.Text{FI: "Tunteja", SV: "Timmar", EN: "Hours"}
	mailFactYear         = i18n.Text{FI: "Vuosi", SV: "År", EN: "Year"}
	mailFactKind         = i18n.Text{FI: "Mihin", SV: "Till vad", EN: "For"}
	mailLookAtProposals  = i18n.Text{FI: "Katso ehdotukset", SV: "Se förslagen", EN: "See the proposals"}
	mailDecide           = i18n.Text{FI: "Käsittele", SV: "Behandla", EN: "Deal with it"}
	mailOpenProposal     = i18n.Text{FI: "Avaa ehdotus", SV: "Öppna förslaget", EN: "Open the proposal"}
	mailOpenHours        = i18n.Text{FI: "Avaa tunnit", SV: "Öppna timmarna", EN: "Open the hours"}
	mailReasonHead       = i18n.Text{FI: "Perustelu", SV: "Motivering", EN: "Reason"}
	mailProposedSubject  = i18n.Text{FI: "Tuntiehdotus vuodelle {year}: {name}", SV: "Timförslag för {year}: {name}", EN: "Hour proposal for {year}: {name}"}
	mailProposalSubject  = i18n.Text{FI: "Tuntiehdotus {year}: {state}", SV: "Timförslag {year}: {state}", EN: "Hour proposal {year}: {state}"}
	mailAskedSubject     = i18n.Text{FI: "Lisää tunteja haettu ({hours}): {name}", SV: "Ansökan om fler timmar ({hours}): {name}", EN: "More hours requested ({hours}): {name}"}
	mailAnsweredSubject  = i18n.Text{FI: "Lisätuntien hakemus: {state}", SV: "Ansökan om fler timmar: {state}", EN: "Request for more hours: {state}"}
	mailAnsweredText     = i18n.Text{FI: "Järjestö {name} haki vuodelle {year} lisää {asked} tuntia. Opintokeskus myönsi {given} tuntia.", SV: "Organisationen {name} ansökte om {asked} timmar till för {year}. Studiecentralen beviljade {given} timmar.", EN: "{name} asked for {asked} more hours for {year}. The study centre granted {given} hours."}
	mailOpenRequest      = i18n.Text{FI: "Avaa hakemus", SV: "Öppna ansökan", EN: "Open the request"}
	mailWithdrawnSubject = i18n.Text{FI: "Lisätuntien hakemus ({hours}) peruttiin: {name}", SV: "Ansökan om fler timmar ({hours}) återtogs: {name}", EN: "Request for more hours ({hours}) withdrawn: {name}"}
	mailWithdrawnText    = i18n.Text{FI: "Järjestö {name} perui hakemuksensa: {hours} tuntia lisää vuodelle {year}. Päätöstä ei enää tarvita.", SV: "Organisationen {name} återtog sin ansökan om {hours} timmar till för {year}. Inget beslut behövs längre.", EN: "{name} withdrew its request for {hours} more hours for {year}. No decision is needed any more."}
	mailWarningSubject   = i18n.Text{FI: "Tunneista on käytössä {percent} %: {name}, {year}", SV: "{percent} % av timmarna är i bruk: {name}, {year}", EN: "{percent}% of the hours are in use: {name}, {year}"}
	mailEmptySubject     = i18n.Text{FI: "Kaikki tunnit ovat käytössä: {name}, {year}", SV: "Alla timmar är i bruk: {name}, {year}", EN: "All hours are in use: {name}, {year}"}
	mailWarningText      = i18n.Text{FI: "Tarkista, riittävätkö tunnit loppuvuoden koulutuksiin. Lisää voi hakea opintokeskuksen hakuaikoina.", SV: "Kontrollera att timmarna räcker till årets övriga utbildningar. Fler kan sökas under studiecentralens ansökningstider.", EN: "Check whether the hours are enough for the rest of the year’s trainings. More can be requested when the study centre takes requests."}
	mailWhyRole          = i18n.Text{FI: "Saat tämän, koska hoidat järjestön tai opintokeskuksen tunteja.", SV: "Du får det här för att du sköter timmarna i organisationen eller vid studiecentralen.", EN: "You get this because you look after the hours of an organisation or a study centre."}
	mailWhyProposed      = i18n.Text{FI: "Saat tämän, koska teit tuntiehdotuksen tai hoidat järjestön tunteja.", SV: "Du får det här för att du gjorde ett timförslag eller sköter organisationens timmar.", EN: "You get this because you made an hour proposal or look after your organisation’s hours."}
)

// mailProposalTexts say what became of a proposal.
var mailProposalTexts = map[ProposalState]i18n.Text{
	Merged:   {FI: "Ehdotus otettiin mukaan. Järjestö {name} ehdotti {asked} tuntia, mukaan otettiin {given}.", SV: "Förslaget togs med. Organisationen {name} föreslog {asked} timmar, {given} togs med.", EN: "The proposal was taken in. {name} proposed {asked} hours, {given} were taken."},
	Returned: {FI: "Ehdotus palautettiin täydennettäväksi. Järjestö {name} ehdotti {asked} tuntia vuodelle {year}.", SV: "Förslaget återsändes för komplettering. Organisationen {name} föreslog {asked} timmar för {year}.", EN: "The proposal was returned for completion. {name} proposed {asked} hours for {year}."},
	Granted:  {FI: "Opintokeskus myönsi kaikki tunnit, joita järjestö {name} ehdotti: {given}.", SV: "Studiecentralen beviljade alla timmar som organisationen {name} föreslog: {given}.", EN: "The study centre granted all the hours that {name} proposed: {given}."},
	InPart:   {FI: "Järjestö {name} ehdotti {asked} tuntia. Opintokeskus myönsi {given}.", SV: "Organisationen {name} föreslog {asked} timmar. Studiecentralen beviljade {given}.", EN: "{name} proposed {asked} hours. The study centre granted {given}."},
	Refused:  {FI: "Järjestö {name} ehdotti {asked} tuntia. Opintokeskus ei myöntänyt tunteja.", SV: "Organisationen {name} föreslog {asked} timmar. Studiecentralen beviljade inga timmar.", EN: "{name} proposed {asked} hours. The study centre granted none."},
}

var mailClosingSubjects = map[string]i18n.Text{
	string(ForReturn):  {FI: "Palauta käyttämättömät tunnit viimeistään {day}", SV: "Lämna tillbaka oanvända timmar senast {day}", EN: "Return unused hours by {day}"},
	string(ForRequest): {FI: "Hae lisää tunteja viimeistään {day}", SV: "Ansök om fler timmar senast {day}", EN: "Apply for more hours by {day}"},
	forProposals:       {FI: "Lähetä vuoden {year} tuntiehdotus viimeistään {day}", SV: "Skicka timförslaget för {year} senast {day}", EN: "Send the hour proposal for {year} by {day}"},
}

var mailClosingTexts = map[string]i18n.Text{
	string(ForReturn):  {FI: "Järjestöllä {name} on yhteisiä tunteja vapaana {free}. Palauta ne, joita ette käytä, niin muut voivat käyttää ne.", SV: "Organisationen {name} har {free} gemensamma timmar kvar. Lämna tillbaka dem ni inte använder, så kan andra använda dem.", EN: "{name} has {free} hours of the common pool free. Return those you will not use, and others can use them."},
	string(ForRequest): {FI: "Järjestöllä {name} on yhteisiä tunteja vapaana {free}. Jos ne eivät riitä, hae lisää viimeistään {day}.", SV: "Organisationen {name} har {free} gemensamma timmar kvar. Om de inte räcker, ansök om fler senast {day}.", EN: "{name} has {free} hours of the common pool free. If they are not enough, apply for more by {day}."},
	forProposals:       {FI: "Järjestö {name} ei ole vielä lähettänyt ehdotusta. Viimeinen päivä on {day}.", SV: "Organisationen {name} har ännu inte skickat något förslag. Sista dagen är {day}.", EN: "{name} has not sent a proposal yet. The last day is {day}."},
}

var kindNames = map[Kind]i18n.Text{
	Course: {FI: "koulutukset", SV: "utbildningar", EN: "trainings"},
	Other:  {FI: "muu toiminta", SV: "annan verksamhet", EN: "other activity"},
}

var entryNames = map[Entry]i18n.Text{
	Grant:      {FI: "Myönnetty", SV: "Beviljat", EN: "Granted"},
	Extra:      {FI: "Lisää myönnetty", SV: "Mer beviljat", EN: "More granted"},
	Return:     {FI: "Palautettu opintokeskukselle", SV: "Lämnat tillbaka till studiecentralen", EN: "Returned to the study centre"},
	Allocate:   {FI: "Annettu osuudeksi", SV: "Gett som andel", EN: "Given as a share"},
	Deallocate: {FI: "Otettu takaisin osuudesta", SV: "Tagit tillbaka av andelen", EN: "Taken back from a share"},
	Reserved:   {FI: "Varattu", SV: "Reserverat", EN: "Reserved"},
	Released:   {FI: "Varaus purettu", SV: "Reservering upphävd", EN: "Reservation released"},
	Consumed:   {FI: "Käytetty", SV: "Använt", EN: "Used"},
	Restored:   {FI: "Käyttö korjattu pienemmäksi", SV: "Användning rättad nedåt", EN: "Use corrected down"},
}

var overflowNames = map[Overflow]i18n.Text{
	OwnThenPool: {FI: "ensin omasta osuudesta, sitten yhteisistä tunneista", SV: "först av den egna andelen, sedan av de gemensamma timmarna", EN: "first its own share, then the common pool"},
	OwnOnly:     {FI: "vain omasta osuudesta", SV: "bara av den egna andelen", EN: "its own share only"},
	PoolOnly:    {FI: "vain yhteisistä tunneista", SV: "bara av de gemensamma timmarna", EN: "the common pool only"},
}

var windowNames = map[WindowKind]i18n.Text{
	ForRequest: {FI: "lisätuntien hakeminen", SV: "ansökan om fler timmar", EN: "requests for more hours"},
	ForReturn:  {FI: "tuntien palauttaminen", SV: "återlämning av timmar", EN: "returning hours"},
}
