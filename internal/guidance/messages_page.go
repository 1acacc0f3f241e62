package guidance

import "parvi/internal/platform/i18n"

var (
	none i18n.Text

	pageTitle   = i18n.Text{FI: "Ohjaus ja neuvonta", SV: "Handledning och rådgivning", EN: "Guidance and advice"}
	pageLead    = i18n.Text{FI: "Kysy opintokeskukselta koulutuksesta, tuesta ja yhteistyöstä. Vastaus tulee sivulle ja sähköpostiin.", SV: "Fråga studiecentralen om utbildning, bidrag och samarbete. Svaret kommer på sidan och med e-post.", EN: "Ask a study centre about courses, support and cooperation. The answer comes on the page and by e-mail."}
	pageAskHere = i18n.Text{FI: "Kysy tästä sivusta", SV: "Fråga om den här sidan", EN: "Ask about this page"}
	pageMine    = i18n.Text{FI: "Omat kysymykset", SV: "Egna frågor", EN: "Your questions"}
	pageMineNo  = i18n.Text{FI: "Et ole vielä kysynyt mitään", SV: "Du har inte frågat något ännu", EN: "You have not asked anything yet"}
	pageMineHow = i18n.Text{FI: "Kun kysyt, asiasi ja vastaukset näkyvät tässä.", SV: "När du frågar syns ärendet och svaren här.", EN: "Once you ask, your case and the answers are here."}
	pageSignIn  = i18n.Text{FI: "Kirjaudu sisään, niin näet omat kysymyksesi. Voit kysyä myös ilman tunnusta.", SV: "Logga in för att se dina egna frågor. Du kan fråga också utan konto.", EN: "Sign in to see your own questions. You can ask without an account too."}
	countCases  = i18n.Count{One: i18n.Text{FI: "{n} asia", SV: "{n} ärende", EN: "{n} case"}, Other: i18n.Text{FI: "{n} asiaa", SV: "{n} ärenden", EN: "{n} cases"}}

	pageAsk       = i18n.Text{FI: "Kysy neuvoa", SV: "Be om råd", EN: "Ask for advice"}
	pageAskLead   = i18n.Text{FI: "Kirjoita, missä olet jumissa. Asian saa se, joka tuntee aiheen ja alueesi.", SV: "Skriv var du har kört fast. Ärendet går till den som kan ämnet och din region.", EN: "Write where you are stuck. It goes to whoever knows the topic and your region."}
	pageAbout     = i18n.Text{FI: "Kysymys koskee", SV: "Frågan gäller", EN: "The question is about"}
	fieldText     = i18n.Text{FI: "Mitä haluat tietää?", SV: "Vad vill du veta?", EN: "What do you want to know?"}
	hintText      = i18n.Text{FI: "Älä kirjoita henkilötunnuksia tai terveystietoja.", SV: "Skriv inga personbeteckningar eller uppgifter om hälsa.", EN: "Do not write personal identity codes or data about health."}
	fieldTopic    = i18n.Text{FI: "Aihe", SV: "Ämne", EN: "Topic"}
	chooseTopic   = i18n.Text{FI: "Valitse aihe", SV: "Välj ämne", EN: "Choose a topic"}
	fieldRegion   = i18n.Text{FI: "Maakunta", SV: "Landskap", EN: "Region"}
	chooseRegion  = i18n.Text{FI: "Ei valittu", SV: "Inte valt", EN: "Not chosen"}
	fieldCentre   = i18n.Text{FI: "Opintokeskus", SV: "Studiecentral", EN: "Study centre"}
	chooseCentre  = i18n.Text{FI: "Valitse opintokeskus", SV: "Välj studiecentral", EN: "Choose a study centre"}
	fieldName     = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	fieldEmail    = i18n.Text{FI: "Sähköposti", SV: "E-post", EN: "E-mail"}
	hintEmail     = i18n.Text{FI: "Vastaus ja linkki asiaasi tulevat tähän osoitteeseen.", SV: "Svaret och länken till ditt ärende kommer till den här adressen.", EN: "The answer and the link to your case come to this address."}
	fieldOrgName  = i18n.Text{FI: "Järjestö", SV: "Organisation", EN: "Organisation"}
	pageSend      = i18n.Text{FI: "Lähetä kysymys", SV: "Skicka frågan", EN: "Send the question"}
	flashSent     = i18n.Text{FI: "Saimme kysymyksesi.", SV: "Vi har fått din fråga.", EN: "We got your question."}
	pageThanks    = i18n.Text{FI: "Kysymyksesi on perillä", SV: "Din fråga har kommit fram", EN: "Your question has arrived"}
	pageThanksTo  = i18n.Text{FI: "Lähetimme sinulle sähköpostia. Viestissä on linkki asiaasi. Vastaamme viimeistään {date}.", SV: "Vi skickade dig e-post. I meddelandet finns en länk till ditt ärende. Vi svarar senast {date}.", EN: "We sent you an e-mail with a link to your case. We answer by {date}."}
	pageToFront   = i18n.Text{FI: "Palaa sivulle, jolta kysyit", SV: "Gå tillbaka till sidan du frågade från", EN: "Back to the page you asked from"}
	headTalk      = i18n.Text{FI: "Keskustelu", SV: "Samtal", EN: "Conversation"}
	headNow       = i18n.Text{FI: "Tilanne", SV: "Läget", EN: "Now"}
	headReply     = i18n.Text{FI: "Jatka kysymystä", SV: "Fortsätt frågan", EN: "Go on"}
	headAnswer    = i18n.Text{FI: "Vastaa", SV: "Svara", EN: "Answer"}
	headNote      = i18n.Text{FI: "Muistiinpano", SV: "Anteckning", EN: "Note"}
	headHand      = i18n.Text{FI: "Siirrä", SV: "Flytta", EN: "Hand over"}
	headClose     = i18n.Text{FI: "Päätä", SV: "Avsluta", EN: "Close"}
	headPark      = i18n.Text{FI: "Siirrä odottamaan", SV: "Lägg på väntan", EN: "Put on hold"}
	headHelped    = i18n.Text{FI: "Auttoiko vastaus?", SV: "Hjälpte svaret?", EN: "Did the answer help?"}
	nowNew        = i18n.Text{FI: "Kysymys odottaa, että joku ottaa sen.", SV: "Frågan väntar på att någon tar den.", EN: "The question waits for somebody to take it."}
	nowAsker      = i18n.Text{FI: "Vastaamme viimeistään {date}.", SV: "Vi svarar senast {date}.", EN: "We answer by {date}."}
	nowAnswered   = i18n.Text{FI: "Jos jokin jäi auki, jatka. Muuten asia päättyy itsestään {date}.", SV: "Fortsätt om något blev öppet. Annars avslutas ärendet av sig självt {date}.", EN: "Go on if something is still open. Otherwise the case closes by itself on {date}."}
	nowWaiting    = i18n.Text{FI: "Palaamme asiaan viimeistään {date}.", SV: "Vi återkommer senast {date}.", EN: "We come back to it by {date}."}
	nowClosed     = i18n.Text{FI: "Asia on päätetty. Se aukeaa uudelleen, jos jatkat.", SV: "Ärendet är avslutat. Det öppnas igen om du fortsätter.", EN: "The case is closed. It opens again if you go on."}
	nowLate       = i18n.Text{FI: "Tämä on myöhässä. Luvattu päivä oli {date}.", SV: "Det här är försenat. Den utlovade dagen var {date}.", EN: "This is late. The promised day was {date}."}
	wordAssignee  = i18n.Text{FI: "Vastaaja", SV: "Den som svarar", EN: "Who answers"}
	wordNobody    = i18n.Text{FI: "Ei vielä kukaan", SV: "Ingen ännu", EN: "Nobody yet"}
	wordWhy       = i18n.Text{FI: "Miksi hänelle", SV: "Varför till hen", EN: "Why them"}
	wordChannel   = i18n.Text{FI: "Tuli", SV: "Kom via", EN: "Came by"}
	wordSpent     = i18n.Text{FI: "Aikaa käytetty", SV: "Använd tid", EN: "Time spent"}
	wordPage      = i18n.Text{FI: "Sivu, jolta kysyttiin", SV: "Sidan frågan kom från", EN: "Page it was asked from"}
	wordHow       = i18n.Text{FI: "Miten päättyi", SV: "Hur det slutade", EN: "How it ended"}
	wordHelped    = i18n.Text{FI: "Auttoiko", SV: "Hjälpte det", EN: "Did it help"}
	wordThing     = i18n.Text{FI: "Koskee", SV: "Gäller", EN: "About"}
	minutesOf     = i18n.Count{One: i18n.Text{FI: "{n} minuutti", SV: "{n} minut", EN: "{n} minute"}, Other: i18n.Text{FI: "{n} minuuttia", SV: "{n} minuter", EN: "{n} minutes"}}
	fieldReply    = i18n.Text{FI: "Viesti", SV: "Meddelande", EN: "Message"}
	fieldAnswer   = i18n.Text{FI: "Vastaus kysyjälle", SV: "Svar till frågeställaren", EN: "Answer to the asker"}
	fieldMinutes  = i18n.Text{FI: "Minuutteja", SV: "Minuter", EN: "Minutes"}
	fieldThen     = i18n.Text{FI: "Sen jälkeen", SV: "Därefter", EN: "After that"}
	thenOpen      = i18n.Text{FI: "Kysyjä voi jatkaa", SV: "Frågeställaren kan fortsätta", EN: "The asker may go on"}
	thenWait      = i18n.Text{FI: "Palaan asiaan päivänä", SV: "Jag återkommer den dag som anges", EN: "I come back to it on a day"}
	thenClose     = i18n.Text{FI: "Asia on valmis", SV: "Ärendet är klart", EN: "The case is done"}
	fieldFollow   = i18n.Text{FI: "Päivä, jona palataan", SV: "Dag för återkomst", EN: "Day to come back"}
	fieldNote     = i18n.Text{FI: "Mitä sovittiin tai huomattiin?", SV: "Vad kom ni överens om eller märkte du?", EN: "What was agreed or noticed?"}
	hintNote      = i18n.Text{FI: "Kysyjä ei näe tätä.", SV: "Frågeställaren ser inte det här.", EN: "The asker does not see this."}
	fieldChannel  = i18n.Text{FI: "Miten puhuitte?", SV: "Hur talades ni vid?", EN: "How did you talk?"}
	channelNone   = i18n.Text{FI: "Oma muistiinpano", SV: "Egen anteckning", EN: "A note of my own"}
	fieldTo       = i18n.Text{FI: "Kenelle?", SV: "Till vem?", EN: "To whom?"}
	chooseTo      = i18n.Text{FI: "Valitse", SV: "Välj", EN: "Choose"}
	fieldReason   = i18n.Text{FI: "Miksi?", SV: "Varför?", EN: "Why?"}
	fieldHow      = i18n.Text{FI: "Miten asia päättyi?", SV: "Hur avslutades ärendet?", EN: "How did it end?"}
	doReply       = i18n.Text{FI: "Lähetä viesti", SV: "Skicka meddelandet", EN: "Send the message"}
	doAnswer      = i18n.Text{FI: "Lähetä vastaus", SV: "Skicka svaret", EN: "Send the answer"}
	doNote        = i18n.Text{FI: "Tallenna muistiinpano", SV: "Spara anteckningen", EN: "Save the note"}
	doHand        = i18n.Text{FI: "Siirrä asia", SV: "Flytta ärendet", EN: "Hand the case over"}
	doTake        = i18n.Text{FI: "Ota asia", SV: "Ta ärendet", EN: "Take the case"}
	doClose       = i18n.Text{FI: "Päätä asia", SV: "Avsluta ärendet", EN: "Close the case"}
	doPark        = i18n.Text{FI: "Aseta päivä", SV: "Ange dag", EN: "Set the day"}
	doSettle      = i18n.Text{FI: "Asia selvisi", SV: "Saken blev klar", EN: "It is settled"}
	doHelped      = i18n.Text{FI: "Vastaa", SV: "Svara", EN: "Answer"}
	flashReplied  = i18n.Text{FI: "Viestisi on perillä.", SV: "Ditt meddelande har kommit fram.", EN: "Your message has arrived."}
	flashAnswered = i18n.Text{FI: "Vastaus on lähetetty.", SV: "Svaret är skickat.", EN: "The answer has been sent."}
	flashNoted    = i18n.Text{FI: "Muistiinpano on tallessa.", SV: "Anteckningen är sparad.", EN: "The note is saved."}
	flashHanded   = i18n.Text{FI: "Asia siirtyi.", SV: "Ärendet är flyttat.", EN: "The case has been handed over."}
	flashClosed   = i18n.Text{FI: "Asia on päätetty.", SV: "Ärendet är avslutat.", EN: "The case is closed."}
	flashParked   = i18n.Text{FI: "Päivä on asetettu.", SV: "Dagen är angiven.", EN: "The day is set."}
	flashHelped   = i18n.Text{FI: "Kiitos vastauksesta.", SV: "Tack för svaret.", EN: "Thank you for answering."}
	flashWritten  = i18n.Text{FI: "Asia on kirjattu.", SV: "Ärendet är antecknat.", EN: "The case is written down."}

	entryLines = map[EntryKind]i18n.Text{
		Question: {FI: "{name} kysyi", SV: "{name} frågade", EN: "{name} asked"},
		Reply:    {FI: "{name} jatkoi", SV: "{name} fortsatte", EN: "{name} went on"},
		Answer:   {FI: "{name} vastasi", SV: "{name} svarade", EN: "{name} answered"},
		Note:     {FI: "{name} kirjasi", SV: "{name} antecknade", EN: "{name} noted"},
		Talked:   {FI: "{name} kirjasi: {channel}", SV: "{name} antecknade: {channel}", EN: "{name} noted: {channel}"},
		Handed:   {FI: "{name} siirsi asian, saaja: {other}", SV: "{name} flyttade ärendet till: {other}", EN: "{name} handed the case to: {other}"},
		Parked:   {FI: "{name} asetti päivän, jona palataan", SV: "{name} angav en dag för återkomst", EN: "{name} set a day to come back"},
		Ended:    {FI: "Asia päätettiin", SV: "Ärendet avslutades", EN: "The case was closed"},
	}
	wordHidden = i18n.Text{FI: "Vain opintokeskukselle", SV: "Bara för studiecentralen", EN: "For the study centre only"}
	wordSystem = i18n.Text{FI: "Järjestelmä", SV: "Systemet", EN: "The system"}
	wordGone   = i18n.Text{FI: "Teksti on poistettu.", SV: "Texten är raderad.", EN: "The text has been deleted."}

	pageDesk      = i18n.Text{FI: "Neuvonta", SV: "Rådgivning", EN: "Guidance desk"}
	pageDeskLead  = i18n.Text{FI: "Kysymykset, jotka odottavat opintokeskusta. Kiireisin on ensin.", SV: "Frågor som väntar på studiecentralen. Den mest brådskande står först.", EN: "Questions that wait for the study centre. The most urgent comes first."}
	pageDeskNone  = i18n.Text{FI: "Tässä ei odota mitään", SV: "Här väntar ingenting", EN: "Nothing waits here"}
	pageDeskHow   = i18n.Text{FI: "Kun joku kysyy, kysymys tulee tähän. Puhelun voit kirjata itse.", SV: "När någon frågar kommer frågan hit. Ett samtal kan du anteckna själv.", EN: "When somebody asks, it comes here. A telephone call you write down yourself."}
	pageTabs      = i18n.Text{FI: "Vaihe", SV: "Skede", EN: "Stage"}
	pageFilter    = i18n.Text{FI: "Rajaa", SV: "Avgränsa", EN: "Narrow down"}
	pageShow      = i18n.Text{FI: "Näytä", SV: "Visa", EN: "Show"}
	fieldWhose    = i18n.Text{FI: "Kenen", SV: "Vems", EN: "Whose"}
	whoseAll      = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "Everybody's"}
	whoseMine     = i18n.Text{FI: "Omat ja vapaat", SV: "Mina och lediga", EN: "Mine and free ones"}
	anyTopic      = i18n.Text{FI: "Kaikki aiheet", SV: "Alla ämnen", EN: "All topics"}
	anyRegion     = i18n.Text{FI: "Koko maa", SV: "Hela landet", EN: "The whole country"}
	dueBefore     = i18n.Text{FI: "Viimeistään {date}", SV: "Senast {date}", EN: "By {date}"}
	lateSince     = i18n.Text{FI: "Myöhässä, luvattu {date}", SV: "Försenat, utlovat {date}", EN: "Late, promised {date}"}
	pageWrite     = i18n.Text{FI: "Kirjaa puhelu, käynti tai videopuhelu", SV: "Anteckna samtal, besök eller videosamtal", EN: "Write down a call, visit or video call"}
	pageWriteLead = i18n.Text{FI: "Puoli minuuttia riittää: aihe, asia ja minuutit.", SV: "En halv minut räcker: ämne, sak och minuter.", EN: "Half a minute is enough: topic, matter and minutes."}
	fieldMatter   = i18n.Text{FI: "Mistä oli kyse ja mitä vastasit?", SV: "Vad gällde det och vad svarade du?", EN: "What was it about and what did you answer?"}
	fieldWho      = i18n.Text{FI: "Kuka kysyi?", SV: "Vem frågade?", EN: "Who asked?"}
	fieldWhoMail  = i18n.Text{FI: "Hänen sähköpostinsa", SV: "Hens e-post", EN: "Their e-mail"}
	fieldDone     = i18n.Text{FI: "Asia on valmis", SV: "Ärendet är klart", EN: "The case is done"}
	doWrite       = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}

	pageShare     = i18n.Text{FI: "Miten kysymykset jaetaan", SV: "Hur frågorna fördelas", EN: "How questions are shared out"}
	pageShareLead = i18n.Text{FI: "Kysymys menee sille, joka saa eniten pisteitä. Jokaisessa asiassa näkyy, mistä pisteet tulivat.", SV: "Frågan går till den som får flest poäng. I varje ärende syns var poängen kom ifrån.", EN: "A question goes to whoever gets most points. Every case shows where the points came from."}
	headRules     = i18n.Text{FI: "Säännöt", SV: "Regler", EN: "Rules"}
	headExperts   = i18n.Text{FI: "Ketkä vastaavat", SV: "Vilka svarar", EN: "Who answers"}
	fieldDays     = i18n.Text{FI: "Arkipäiviä vastaukseen", SV: "Vardagar till svar", EN: "Working days until an answer"}
	fieldCloses   = i18n.Text{FI: "Päiviä, joiden jälkeen vastattu asia päättyy", SV: "Dagar tills ett besvarat ärende avslutas", EN: "Days until an answered case closes"}
	fieldKeeps    = i18n.Text{FI: "Kuukausia, jotka tekstit säilyvät päättymisen jälkeen", SV: "Månader som texterna sparas efter avslutet", EN: "Months that texts are kept after closing"}
	fieldPtTopic  = i18n.Text{FI: "Pisteitä aiheesta", SV: "Poäng för ämne", EN: "Points for the topic"}
	fieldPtRegion = i18n.Text{FI: "Pisteitä alueesta", SV: "Poäng för region", EN: "Points for the region"}
	fieldPtLang   = i18n.Text{FI: "Pisteitä kielestä", SV: "Poäng för språk", EN: "Points for the language"}
	fieldPtLoad   = i18n.Text{FI: "Vähennys jokaisesta työn alla olevasta asiasta", SV: "Avdrag för varje pågående ärende", EN: "Taken off for each case in hand"}
	doSave        = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}
	flashSaved    = i18n.Text{FI: "Tallennettu.", SV: "Sparat.", EN: "Saved."}
	expertsNone   = i18n.Text{FI: "Kukaan ei vielä vastaa kysymyksiin. Anna jollekulle asiantuntijan tehtävä.", SV: "Ingen svarar på frågor ännu. Ge någon uppgiften sakkunnig.", EN: "Nobody answers questions yet. Give somebody the role of an expert."}
	pageExpert    = i18n.Text{FI: "Mihin vastaa: {name}", SV: "Vad hen svarar på: {name}", EN: "What they answer: {name}"}
	pageExpertOf  = i18n.Text{FI: "Tyhjä luettelo tarkoittaa kaikkea. Pisteitä saa vain siitä, mikä on valittu.", SV: "En tom lista betyder allt. Poäng ges bara för det som är valt.", EN: "An empty list means everything. Only what is chosen gives points."}
	fieldTopics   = i18n.Text{FI: "Aiheet", SV: "Ämnen", EN: "Topics"}
	fieldRegions  = i18n.Text{FI: "Alueet", SV: "Regioner", EN: "Regions"}
	fieldLangs    = i18n.Text{FI: "Kielet", SV: "Språk", EN: "Languages"}
	fieldMost     = i18n.Text{FI: "Enintään asioita yhtä aikaa", SV: "Högst så många ärenden samtidigt", EN: "At most this many cases at once"}
	hintMost      = i18n.Text{FI: "0 tarkoittaa, ettei rajaa ole.", SV: "0 betyder att det inte finns någon gräns.", EN: "0 means no limit."}
	fieldAway     = i18n.Text{FI: "Poissa viimeiseen päivään asti", SV: "Borta till och med", EN: "Away until and including"}
	fieldDoes     = i18n.Text{FI: "Valtakunnalliset tehtävät", SV: "Riksomfattande uppgifter", EN: "National tasks"}
	allTopics     = i18n.Text{FI: "kaikki aiheet", SV: "alla ämnen", EN: "all topics"}
	allRegions    = i18n.Text{FI: "koko maa", SV: "hela landet", EN: "the whole country"}
	allLangs      = i18n.Text{FI: "kaikki kielet", SV: "alla språk", EN: "all languages"}
	doExpert      = i18n.Text{FI: "Muuta", SV: "Ändra", EN: "Change"}
	askWaiting    = i18n.Count{One: i18n.Text{FI: "{n} kysymys odottaa vastaustasi", SV: "{n} fråga väntar på ditt svar", EN: "{n} question waits for your answer"}, Other: i18n.Text{FI: "{n} kysymystä odottaa vastaustasi", SV: "{n} frågor väntar på ditt svar", EN: "{n} questions wait for your answer"}}
	askLate       = i18n.Count{One: i18n.Text{FI: "{n} on myöhässä", SV: "{n} är försenad", EN: "{n} is late"}, Other: i18n.Text{FI: "{n} on myöhässä", SV: "{n} är försenade", EN: "{n} are late"}}
	askOpen       = i18n.Text{FI: "Avaa neuvonta", SV: "Öppna rådgivningen", EN: "Open the desk"}
)

var staffOnly = i18n.Text{FI: "Ei saa kysymyksiä itsestään", SV: "Får inga frågor automatiskt", EN: "Gets no questions by itself"}
