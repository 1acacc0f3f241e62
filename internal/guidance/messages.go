package guidance

import "parvi/internal/platform/i18n"

var (
	stateWords = map[State]i18n.Text{
		New:      {FI: "Uusi", SV: "Nytt", EN: "New"},
		Assigned: {FI: "Odottaa vastausta", SV: "Väntar på svar", EN: "Waits for an answer"},
		Answered: {FI: "Vastattu", SV: "Besvarat", EN: "Answered"},
		Waiting:  {FI: "Odottaa jatkoa", SV: "Väntar på fortsättning", EN: "Waits to go on"},
		Closed:   {FI: "Päätetty", SV: "Avslutat", EN: "Closed"},
	}
	topicWords = map[Topic]i18n.Text{
		Plan:     {FI: "Koulutuksen suunnitelma", SV: "Utbildningsplan", EN: "Plan of a course"},
		Report:   {FI: "Raportti", SV: "Rapport", EN: "Report"},
		Model:    {FI: "Koulutusmalli", SV: "Kursmodell", EN: "Course model"},
		Quota:    {FI: "Koulutustunnit", SV: "Utbildningstimmar", EN: "Teaching hours"},
		Support:  {FI: "Koulutustuki ja sen ehdot", SV: "Kursbidrag och villkor", EN: "Course support and its terms"},
		Badge:    {FI: "Todistus tai osaamismerkki", SV: "Intyg eller kompetensmärke", EN: "Certificate or badge"},
		Pedagogy: {FI: "Oppiminen ja opettaminen", SV: "Lärande och undervisning", EN: "Learning and teaching"},
		Network:  {FI: "Verkosto ja yhteistyö", SV: "Nätverk och samarbete", EN: "Networks and cooperation"},
		Account:  {FI: "Tunnus ja kirjautuminen", SV: "Konto och inloggning", EN: "Account and signing in"},
		Other:    {FI: "Muu asia", SV: "Annat ärende", EN: "Something else"},
	}
	channelWords = map[Channel]i18n.Text{
		ByForm:  {FI: "Lomake", SV: "Formulär", EN: "Form"},
		ByMail:  {FI: "Sähköposti", SV: "E-post", EN: "E-mail"},
		ByChat:  {FI: "Chat", SV: "Chatt", EN: "Chat"},
		ByPhone: {FI: "Puhelu", SV: "Telefonsamtal", EN: "Telephone call"},
		ByVisit: {FI: "Käynti", SV: "Besök", EN: "Visit"},
		ByVideo: {FI: "Videopuhelu", SV: "Videosamtal", EN: "Video call"},
	}
	howWords = map[How]i18n.Text{
		Solved:  {FI: "Asia ratkesi", SV: "Ärendet löstes", EN: "Solved"},
		HandOff: {FI: "Asia kuuluu muualle", SV: "Ärendet hör till någon annan", EN: "Belongs elsewhere"},
		Silent:  {FI: "Kysyjä ei jatkanut", SV: "Ingen fortsättning kom", EN: "Nobody went on"},
		Void:    {FI: "Ei ollut kysymys", SV: "Var ingen fråga", EN: "Was no question"},
	}
	helpedWords = map[int]i18n.Text{
		3: {FI: "Kyllä, auttoi", SV: "Ja, det hjälpte", EN: "Yes, it helped"},
		2: {FI: "Osittain", SV: "Delvis", EN: "Partly"},
		1: {FI: "Ei auttanut", SV: "Nej, det hjälpte inte", EN: "No, it did not help"},
	}
	tabWords = map[Tab]i18n.Text{
		TabWaits:    {FI: "Vastattavat", SV: "Att besvara", EN: "To answer"},
		TabLate:     {FI: "Myöhässä", SV: "Försenade", EN: "Late"},
		TabFollow:   {FI: "Jatkoa odottavat", SV: "Väntar på fortsättning", EN: "To go on with"},
		TabAnswered: {FI: "Vastatut", SV: "Besvarade", EN: "Answered"},
		TabClosed:   {FI: "Päätetyt", SV: "Avslutade", EN: "Closed"},
	}

	msgTopic           = i18n.Text{FI: "Valitse aihe.", SV: "Välj ett ämne.", EN: "Choose a topic."}
	msgRegion          = i18n.Text{FI: "Valitse maakunta luettelosta.", SV: "Välj ett landskap i listan.", EN: "Choose a region from the list."}
	msgLang            = i18n.Text{FI: "Valitse kieli luettelosta.", SV: "Välj ett språk i listan.", EN: "Choose a language from the list."}
	msgText            = i18n.Text{FI: "Kirjoita asia muutamalla sanalla.", SV: "Skriv ärendet med några ord.", EN: "Write what it is about in a few words."}
	msgTooLong         = i18n.Text{FI: "Lyhennä tekstiä. Tähän mahtuu {max} merkkiä.", SV: "Korta av texten. Här ryms {max} tecken.", EN: "Shorten the text. There is room for {max} characters."}
	msgName            = i18n.Text{FI: "Kirjoita nimesi.", SV: "Skriv ditt namn.", EN: "Write your name."}
	msgEmail           = i18n.Text{FI: "Kirjoita osoite, johon vastaamme.", SV: "Skriv adressen som vi svarar till.", EN: "Write the address we answer to."}
	msgCentre          = i18n.Text{FI: "Valitse opintokeskus, jolta kysyt.", SV: "Välj den studiecentral som du frågar.", EN: "Choose the study centre you ask."}
	msgNobody          = i18n.Text{FI: "Yksikään opintokeskus ei ota vielä kysymyksiä vastaan täällä.", SV: "Ingen studiecentral tar emot frågor här ännu.", EN: "No study centre takes questions here yet."}
	msgTooMany         = i18n.Text{FI: "Tästä osoitteesta on tullut tänään monta kysymystä. Jatka huomenna.", SV: "Det har kommit många frågor från adressen i dag. Fortsätt i morgon.", EN: "Many questions have come from this address today. Go on tomorrow."}
	msgState           = i18n.Text{FI: "Tätä ei voi tehdä nyt. Asian tila on: {state}.", SV: "Det här går inte att göra nu. Ärendets läge är: {state}.", EN: "This cannot be done now. The state of the case is: {state}."}
	msgErased          = i18n.Text{FI: "Tämän asian tekstit on poistettu. Kysy uudelleen.", SV: "Ärendets texter är raderade. Ställ frågan på nytt.", EN: "The texts of this case have been deleted. Ask anew."}
	msgLong            = i18n.Text{FI: "Asiassa on jo hyvin monta merkintää. Aloita uusi.", SV: "Ärendet har redan väldigt många anteckningar. Börja ett nytt.", EN: "This case has very many entries already. Begin a new one."}
	msgMeanwhile       = i18n.Text{FI: "Asiaan tuli uusi merkintä, kun kirjoitit. Lue se ja lähetä sitten.", SV: "Det kom en ny anteckning medan du skrev. Läs den och skicka sedan.", EN: "A new entry came while you were writing. Read it, then send."}
	msgMinutes         = i18n.Text{FI: "Kirjoita minuutit kokonaislukuna, enintään 1440.", SV: "Skriv minuterna som ett heltal, högst 1440.", EN: "Write the minutes as a whole number, at most 1440."}
	msgChannel         = i18n.Text{FI: "Valitse, miten puhuitte.", SV: "Välj hur ni talades vid.", EN: "Choose how you talked."}
	msgFollow          = i18n.Text{FI: "Valitse päivä, joka on edessä ja enintään vuoden päässä.", SV: "Välj en dag framöver, högst ett år bort.", EN: "Choose a day ahead, at most a year away."}
	msgTo              = i18n.Text{FI: "Valitse, kenelle asia siirtyy.", SV: "Välj vem som tar över ärendet.", EN: "Choose who takes the case over."}
	msgToSame          = i18n.Text{FI: "Asia on jo hänellä. Valitse joku muu.", SV: "Hen har redan ärendet. Välj någon annan.", EN: "They have the case already. Choose somebody else."}
	msgReason          = i18n.Text{FI: "Kirjoita, miksi asia siirtyy.", SV: "Skriv varför ärendet flyttas.", EN: "Write why the case is handed over."}
	msgReasonElsewhere = i18n.Text{FI: "Kirjoita, minne asia kuuluu.", SV: "Skriv vart ärendet hör.", EN: "Write where the case belongs."}
	msgHow             = i18n.Text{FI: "Valitse, miten asia päättyi.", SV: "Välj hur ärendet avslutades.", EN: "Choose how the case ended."}
	msgHelped          = i18n.Text{FI: "Valitse yksi vastaus.", SV: "Välj ett svar.", EN: "Choose one answer."}
	msgUnanswered      = i18n.Text{FI: "Kysymykseen ei ole vielä vastattu.", SV: "Frågan är inte besvarad ännu.", EN: "The question has not been answered yet."}
	msgBetween         = i18n.Text{FI: "Kirjoita luku väliltä {from}–{to}.", SV: "Skriv ett tal mellan {from} och {to}.", EN: "Write a number from {from} to {to}."}
	msgEdited          = i18n.Text{FI: "Joku muu muutti tätä sillä välin. Lataa sivu uudelleen.", SV: "Någon annan ändrade det här under tiden. Ladda om sidan.", EN: "Somebody else changed this meanwhile. Reload the page."}

	barredAway   = i18n.Text{FI: "Poissa {date} asti", SV: "Borta till och med {date}", EN: "Away until {date}"}
	barredFull   = i18n.Text{FI: "Työn alla jo {n} asiaa", SV: "Har redan {n} ärenden", EN: "Has {n} cases already"}
	barredLang   = i18n.Text{FI: "Ei vastaa tällä kielellä", SV: "Svarar inte på det här språket", EN: "Does not answer in this language"}
	barredTopic  = i18n.Text{FI: "Ei vastaa tästä aiheesta", SV: "Svarar inte om det här ämnet", EN: "Does not answer about this topic"}
	barredRegion = i18n.Text{FI: "Ei palvele tätä maakuntaa", SV: "Betjänar inte det här landskapet", EN: "Does not serve this region"}

	whyTopic  = i18n.Text{FI: "aihe +{n}", SV: "ämne +{n}", EN: "topic +{n}"}
	whyRegion = i18n.Text{FI: "alue +{n}", SV: "region +{n}", EN: "region +{n}"}
	whyLang   = i18n.Text{FI: "kieli +{n}", SV: "språk +{n}", EN: "language +{n}"}
	whyBy     = i18n.Text{FI: "annettu käsin", SV: "tilldelat för hand", EN: "given by hand"}
	whyLoad   = i18n.Count{
		One:   i18n.Text{FI: "{n} asia työn alla", SV: "{n} pågående ärende", EN: "{n} case in hand"},
		Other: i18n.Text{FI: "{n} asiaa työn alla", SV: "{n} pågående ärenden", EN: "{n} cases in hand"},
	}
	whySum = i18n.Text{FI: "yhteensä {n}", SV: "sammanlagt {n}", EN: "{n} in all"}

	refAsked    = i18n.Text{FI: "kysymykset", SV: "frågor", EN: "questions"}
	refAssigned = i18n.Text{FI: "vastattavat asiat", SV: "ärenden att besvara", EN: "cases to answer"}
	retainWords = i18n.Text{
		FI: "Neuvonnan kysymykset ja vastaukset poistetaan, kun asian päättymisestä on kulunut aika, jonka opintokeskus on asettanut, enintään kymmenen vuotta. Luvut jäävät ilman nimiä.",
		SV: "Rådgivningens frågor och svar raderas när den tid har gått från ärendets slut som studiecentralen har bestämt, högst tio år. Siffrorna blir kvar utan namn.",
		EN: "Questions and answers of guidance are deleted once the time that the study centre has set has passed since the case was closed, at most ten years. Figures stay, without names.",
	}
)

// Title is what guidance is called.
func Title() i18n.Text { return pageTitle }

// DeskTitle is what the desk is called.
func DeskTitle() i18n.Text { return pageDesk }

// AskHere invites to ask about the page one is on.
func AskHere() i18n.Text { return pageAskHere }
