package guidance

import "parvi/internal/platform/i18n"

var (
	msgAnswerTitle = i18n.Text{FI: "Kirjoita kysymys ainakin yhdellä kielellä.", SV: "Skriv frågan på åtminstone ett språk.", EN: "Write the question in at least one language."}
	msgAnswerText  = i18n.Text{FI: "Kirjoita vastaus ainakin yhdellä kielellä.", SV: "Skriv svaret på åtminstone ett språk.", EN: "Write the answer in at least one language."}
	msgAnswerBoth  = i18n.Text{FI: "Kysymys ja vastaus eivät ole samoilla kielillä. Toinen puuttuu: {lang}.", SV: "Frågan och svaret är inte på samma språk. Det ena saknas: {lang}.", EN: "Question and answer are not in the same languages. One is missing: {lang}."}
	msgPages       = i18n.Text{FI: "Kirjoita jokainen sivu omalle rivilleen. Sivu alkaa kauttaviivalla: /calculator.", SV: "Skriv varje sida på en egen rad. Sidan börjar med ett snedstreck: /calculator.", EN: "Write each page on a line of its own. A page begins with a slash: /calculator."}
	wordLeftOut    = i18n.Text{FI: "[poistettu]", SV: "[borttaget]", EN: "[left out]"}

	answersTitle    = i18n.Text{FI: "Kysyttyä ja vastattua", SV: "Frågor och svar", EN: "Questions and answers"}
	answersLead     = i18n.Text{FI: "Mitä muut ovat kysyneet, ja mitä heille vastattiin.", SV: "Vad andra har frågat och vad de fick för svar.", EN: "What others have asked, and what they were answered."}
	answersNone     = i18n.Text{FI: "Vastauksia ei ole vielä", SV: "Det finns inga svar ännu", EN: "There are no answers yet"}
	answersNoneHow  = i18n.Text{FI: "Kysy ensimmäisenä. Usein kysytyt julkaistaan tässä.", SV: "Fråga först. Det som ofta frågas publiceras här.", EN: "Be the first to ask. What recurs is published here."}
	answersNoHit    = i18n.Text{FI: "Haku ei löytänyt vastausta", SV: "Sökningen hittade inget svar", EN: "No answer was found"}
	answersNoHitHow = i18n.Text{FI: "Kokeile toista sanaa tai kysy meiltä.", SV: "Pröva ett annat ord eller fråga oss.", EN: "Try another word, or ask us."}
	fieldQuery      = i18n.Text{FI: "Hae vastauksista", SV: "Sök bland svaren", EN: "Search the answers"}
	answersAll      = i18n.Text{FI: "Kaikki kysymykset ja vastaukset", SV: "Alla frågor och svar", EN: "All questions and answers"}
	countAnswers    = i18n.Count{One: i18n.Text{FI: "{n} vastaus", SV: "{n} svar", EN: "{n} answer"}, Other: i18n.Text{FI: "{n} vastausta", SV: "{n} svar", EN: "{n} answers"}}
	countHelped     = i18n.Count{One: i18n.Text{FI: "auttoi {n} ihmistä", SV: "hjälpte {n} person", EN: "helped {n} person"}, Other: i18n.Text{FI: "auttoi {n} ihmistä", SV: "hjälpte {n} personer", EN: "helped {n} people"}}
	countNotHelped  = i18n.Count{One: i18n.Text{FI: "ei auttanut {n} ihmistä", SV: "hjälpte inte {n} person", EN: "did not help {n} person"}, Other: i18n.Text{FI: "ei auttanut {n} ihmistä", SV: "hjälpte inte {n} personer", EN: "did not help {n} people"}}
	answerBy        = i18n.Text{FI: "{centre}, päivitetty {date}", SV: "{centre}, uppdaterat {date}", EN: "{centre}, updated {date}"}
	headDidHelp     = i18n.Text{FI: "Auttoiko tämä?", SV: "Hjälpte det här?", EN: "Did this help?"}
	doYes           = i18n.Text{FI: "Auttoi", SV: "Det hjälpte", EN: "It helped"}
	doNo            = i18n.Text{FI: "Ei auttanut", SV: "Det hjälpte inte", EN: "It did not help"}
	flashVoted      = i18n.Text{FI: "Kiitos. Parannamme vastauksia tämän mukaan.", SV: "Tack. Vi förbättrar svaren utifrån det här.", EN: "Thank you. We mend the answers by this."}
	stillStuck      = i18n.Text{FI: "Jäikö jotain auki?", SV: "Blev något oklart?", EN: "Is something still open?"}
	doMake          = i18n.Text{FI: "Tee tästä julkinen vastaus", SV: "Gör ett offentligt svar av det här", EN: "Make this a public answer"}
	doPublish       = i18n.Text{FI: "Julkaise vastaus", SV: "Publicera svaret", EN: "Publish the answer"}
	doEdit          = i18n.Text{FI: "Muuta vastausta", SV: "Ändra svaret", EN: "Change the answer"}
	doWithdraw      = i18n.Text{FI: "Poista näkyvistä", SV: "Ta bort från sidorna", EN: "Take it off the pages"}
	doBack          = i18n.Text{FI: "Julkaise uudelleen", SV: "Publicera på nytt", EN: "Publish it again"}
	flashPublished  = i18n.Text{FI: "Vastaus on julkaistu.", SV: "Svaret är publicerat.", EN: "The answer is published."}
	flashWithdrawn  = i18n.Text{FI: "Vastaus ei enää näy.", SV: "Svaret syns inte längre.", EN: "The answer is no longer shown."}
	pageMake        = i18n.Text{FI: "Julkinen vastaus", SV: "Offentligt svar", EN: "Public answer"}
	pageMakeLead    = i18n.Text{FI: "Nimet, osoitteet ja numerot on jätetty pois. Tarkista teksti ja julkaise. Muut kielet voit lisätä nyt tai myöhemmin.", SV: "Namn, adresser och nummer är borttagna. Kontrollera texten och publicera. De andra språken kan du lägga till nu eller senare.", EN: "Names, addresses and numbers are left out. Check the text and publish. The other languages you may add now or later."}
	fieldAsked      = i18n.Text{FI: "Kysymys", SV: "Fråga", EN: "Question"}
	fieldAnswered   = i18n.Text{FI: "Vastaus", SV: "Svar", EN: "Answer"}
	fieldPages      = i18n.Text{FI: "Sivut, joilla vastaus näkyy", SV: "Sidor där svaret syns", EN: "Pages the answer is shown on"}
	hintPages       = i18n.Text{FI: "Yksi sivu rivillä, esimerkiksi /calculator. Tyhjänä vastaus näkyy aiheensa sivuilla.", SV: "En sida per rad, till exempel /calculator. Om fältet är tomt syns svaret på sidorna för ämnet.", EN: "One page a line, such as /calculator. When empty, it is shown on the pages of its topic."}
	headVersions    = i18n.Text{FI: "Versiot", SV: "Versioner", EN: "Versions"}
	versionLine     = i18n.Text{FI: "Versio {n}", SV: "Version {n}", EN: "Version {n}"}
	langMissing     = i18n.Text{FI: "Puuttuu: {langs}", SV: "Saknas: {langs}", EN: "Missing: {langs}"}
	withdrawnNote   = i18n.Text{FI: "Tämä vastaus ei näy muille.", SV: "Det här svaret syns inte för andra.", EN: "Others do not see this answer."}
	madeFrom        = i18n.Text{FI: "Tästä on tehty julkinen vastaus", SV: "Av det här har gjorts ett offentligt svar", EN: "A public answer has been made of this"}
)
