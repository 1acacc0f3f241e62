package tip

import "parvi/internal/platform/i18n"

// What this feature writes to people.
var (
	mailConfirmSubject = i18n.Text{FI: "Vahvista vinkkisi: {theme}", SV: "Bekräfta ditt tips: {theme}", EN: "Confirm your suggestion: {theme}"}
	mailConfirmText    = i18n.Text{FI: "Lähetit vinkin uudesta verkostosta. Vinkki julkaistaan, kun vahvistat sen.", SV: "Du skickade ett tips om ett nytt nätverk. Tipset publiceras när du bekräftar det.", EN: "You suggested a new network. The suggestion is published once you confirm it."}
	mailConfirmButton  = i18n.Text{FI: "Katso ja vahvista", SV: "Se och bekräfta", EN: "See and confirm"}
	mailConfirmQuiet   = i18n.Text{FI: "Linkki toimii 7 päivää. Jos et lähettänyt tätä, älä tee mitään: mitään ei julkaista.", SV: "Länken fungerar i 7 dagar. Om du inte skickade det här behöver du inte göra något: inget publiceras.", EN: "The link works for 7 days. If you did not send this, do nothing: nothing is published."}
	mailJoinSubject    = i18n.Text{FI: "Vahvista kiinnostuksesi: {theme}", SV: "Bekräfta ditt intresse: {theme}", EN: "Confirm your interest: {theme}"}
	mailJoinText       = i18n.Text{FI: "Kerroit, että tämä verkostovinkki kiinnostaa sinua. Sinut lasketaan mukaan, kun vahvistat sen.", SV: "Du sade att det här nätverkstipset intresserar dig. Du räknas med när du bekräftar det.", EN: "You said that this suggestion interests you. You are counted once you confirm it."}
	mailConfirmWhy     = i18n.Text{FI: "Saat tämän viestin, koska osoitteesi annettiin vinkin lomakkeella.", SV: "Du får det här meddelandet eftersom din adress angavs i tipsformuläret.", EN: "You get this because your address was given on the suggestion form."}
	mailReadySubject   = i18n.Text{FI: "Vinkki odottaa päätöstä: {theme}", SV: "Ett tips väntar på beslut: {theme}", EN: "A suggestion awaits your decision: {theme}"}
	mailReadyText      = i18n.Text{FI: "Vinkistä on kiinnostunut riittävän moni. Päätös on luvattu viimeistään {date}.", SV: "Tillräckligt många är intresserade av tipset. Beslutet är utlovat senast {date}.", EN: "Enough people are interested in the suggestion. A decision is promised by {date}."}
	mailReadyButton    = i18n.Text{FI: "Päätä vinkistä", SV: "Avgör tipset", EN: "Decide"}
	mailReadyWhy       = i18n.Text{FI: "Saat tämän viestin, koska päätät vinkeistä järjestösi puolesta.", SV: "Du får det här meddelandet eftersom du avgör tips för din organisation.", EN: "You get this because you decide on suggestions for your organisation."}
	mailFactInterested = i18n.Text{FI: "Kiinnostuneita", SV: "Intresserade", EN: "Interested"}
	mailFactConveners  = i18n.Text{FI: "Voi kutsua koolle", SV: "Kan sammankalla", EN: "Can convene"}
	mailFactSpeakers   = i18n.Text{FI: "Voi alustaa", SV: "Kan hålla en inledning", EN: "Can give a short talk"}

	mailDecidedSubject = i18n.Text{FI: "Päätös vinkistä: {theme}", SV: "Beslut om tipset: {theme}", EN: "Decision on the suggestion: {theme}"}
	mailDecidedText    = map[string]i18n.Text{
		"existing": {FI: "Aiheelle on jo verkosto: {network}. Tule mukaan sen sivulta.", SV: "Det finns redan ett nätverk för temat: {network}. Gå med på dess sida.", EN: "There is a network for the theme already: {network}. Join on its page."},
		"swarm":    {FI: "Aiheesta pidetään parvitapaaminen: yksi tapaaminen, josta voi kasvaa verkosto. Saat kutsun, kun aika on sovittu.", SV: "Det ordnas en svärmträff om temat: en träff som kan växa till ett nätverk. Du får en inbjudan när tiden är bestämd.", EN: "There will be a swarm meeting on the theme: one meeting that may grow into a network. You get an invitation when the time is set."},
		"group":    {FI: "Aihetta ryhtyy kehittämään pieni ryhmä tässä verkostossa: {network}. Tule mukaan sen sivulta.", SV: "En liten grupp börjar utveckla temat i det här nätverket: {network}. Gå med på dess sida.", EN: "A small group will develop the theme in this network: {network}. Join on its page."},
		"network":  {FI: "Aiheelle perustetaan uusi verkosto. Saat kutsun, kun se on perustettu.", SV: "Det grundas ett nytt nätverk för temat. Du får en inbjudan när det är grundat.", EN: "A new network will be founded for the theme. You get an invitation when it is there."},
		"not_now":  {FI: "Aiheesta ei nyt synny verkostoa.", SV: "Det blir inget nätverk om temat just nu.", EN: "There will be no network on the theme for now."},
	}
	mailReason      = i18n.Text{FI: "Perustelu", SV: "Motivering", EN: "Reason"}
	mailToTip       = i18n.Text{FI: "Vinkin sivulle", SV: "Till tipsets sida", EN: "To the suggestion"}
	mailToNetwork   = i18n.Text{FI: "Verkoston sivulle", SV: "Till nätverkets sida", EN: "To the network"}
	mailSuggested   = i18n.Text{FI: "Saat tämän viestin, koska ehdotit aihetta tai kerroit, että se kiinnostaa sinua.", SV: "Du får det här meddelandet eftersom du föreslog temat eller sade att det intresserar dig.", EN: "You get this because you suggested the theme or said that it interests you."}
	mailArchived    = i18n.Text{FI: "Vinkki on arkistoitu: {theme}", SV: "Tipset har arkiverats: {theme}", EN: "The suggestion has been archived: {theme}"}
	mailArchivedOf  = i18n.Text{FI: "Vinkissä ei ole tapahtunut mitään pitkään aikaan, joten arkistoimme sen. Jos aihe on yhä tärkeä, vinkkaa siitä uudelleen.", SV: "Inget har hänt med tipset på länge, så vi arkiverade det. Om temat fortfarande är viktigt kan du tipsa om det på nytt.", EN: "Nothing has happened with the suggestion for a long time, so we archived it. If the theme still matters, suggest it again."}
	mailSwarmNow    = i18n.Text{FI: "Parvitapaaminen: {theme}, {when}", SV: "Svärmträff: {theme}, {when}", EN: "Swarm meeting: {theme}, {when}"}
	mailSwarmNowOf  = i18n.Text{FI: "Aihe kiinnosti sinua. Nyt siitä pidetään parvitapaaminen: yksi tapaaminen, josta voi kasvaa verkosto.", SV: "Temat intresserade dig. Nu ordnas en svärmträff om det: en träff som kan växa till ett nätverk.", EN: "The theme interested you. Now there is a swarm meeting on it: one meeting that may grow into a network."}
	mailRegister    = i18n.Text{FI: "Ilmoittaudu", SV: "Anmäl dig", EN: "Register"}
	mailRemotely    = i18n.Text{FI: "Etänä", SV: "På distans", EN: "Remotely"}
	mailInviteNote  = i18n.Text{FI: "Olit kiinnostunut aiheesta: {theme}", SV: "Du var intresserad av temat: {theme}", EN: "You were interested in the theme: {theme}"}
	mailGoOnSubject = i18n.Text{FI: "Jatketaanko? {title}", SV: "Ska vi fortsätta? {title}", EN: "Shall we go on? {title}"}
	mailGoOnText    = i18n.Text{FI: "Kiitos, että olit mukana parvitapaamisessa. Haluatko, että jatkamme verkostona?", SV: "Tack för att du var med på svärmträffen. Vill du att vi fortsätter som ett nätverk?", EN: "Thank you for coming to the swarm meeting. Would you like us to go on as a network?"}
	mailGoOnYes     = i18n.Text{FI: "Jatketaan", SV: "Vi fortsätter", EN: "Let's go on"}
	mailGoOnNo      = i18n.Text{FI: "Tämä riittää", SV: "Det här räcker", EN: "This is enough"}
	mailGoOnQuiet   = i18n.Text{FI: "Jos et vastaa, emme kysy uudelleen etkä saa lisää viestejä aiheesta.", SV: "Om du inte svarar frågar vi inte igen och du får inga fler meddelanden om temat.", EN: "If you do not answer, we do not ask again and you get no more messages on the theme."}
	mailGoOnWhy     = i18n.Text{FI: "Saat tämän viestin, koska olit mukana parvitapaamisessa.", SV: "Du får det här meddelandet eftersom du var med på svärmträffen.", EN: "You get this because you were at the swarm meeting."}
	mailAskedTitle  = i18n.Text{FI: "Kysyimme, jatketaanko: {title}", SV: "Vi frågade om ni fortsätter: {title}", EN: "We asked whether to go on: {title}"}
	mailAskedText   = i18n.Text{FI: "Kysyimme mukana olleilta, jatketaanko verkostona. Kysymyksiä lähti {n}. Näet vastaukset sivulta ja päätät, perustetaanko verkosto vai päätetäänkö parvi.", SV: "Vi frågade dem som var med om ni ska fortsätta som ett nätverk. Vi skickade {n} frågor. På sidan ser du svaren och avgör om nätverket grundas eller svärmen avslutas.", EN: "We asked those who were there whether to go on as a network. {n} questions went out. The page shows the answers, and there you found the network or close the swarm."}
	mailAskedButton = i18n.Text{FI: "Katso vastaukset", SV: "Se svaren", EN: "See the answers"}
	mailAskedWhy    = i18n.Text{FI: "Saat tämän viestin, koska kutsuit parvitapaamisen koolle.", SV: "Du får det här meddelandet eftersom du sammankallade svärmträffen.", EN: "You get this because you called the swarm meeting."}
)
