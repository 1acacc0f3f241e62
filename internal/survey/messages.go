package survey

import "parvi/internal/platform/i18n"

// What is promised before the first question, and then kept.
var (
	PromiseNameless = i18n.Text{
		FI: "Vastaat nimettömänä. Vastaustasi ei yhdistetä sinuun: tiedämme vain, että linkkisi on käytetty. Tuloksia näytetään vasta, kun vastauksia on vähintään viisi ja kysely on päättynyt.",
		SV: "Du svarar anonymt. Ditt svar kopplas inte till dig: vi vet bara att din länk har använts. Resultat visas först när det finns minst fem svar och enkäten är avslutad.",
		EN: "You answer without a name. Your answer is not tied to you: we only know that your link has been used. Results are shown once there are at least five answers and the survey is over.",
	}
	PromiseNamed = i18n.Text{
		FI: "Vastaat omalla nimelläsi. Kyselyn tekijät näkevät, kuka vastasi mitäkin. Julkaistavissa tuloksissa ei ole nimiä.",
		SV: "Du svarar med ditt namn. De som ordnar enkäten ser vem som har svarat vad. I de resultat som publiceras finns inga namn.",
		EN: "You answer in your own name. Those who made the survey see who answered what. Published results carry no names.",
	}
)

var (
	msgTitleMissing    = i18n.Text{FI: "Kirjoita kyselylle nimi ainakin yhdellä kielellä.", SV: "Skriv ett namn på enkäten på minst ett språk.", EN: "Write a name for the survey in at least one language."}
	msgQuestionMissing = i18n.Text{FI: "Kirjoita kysymys ainakin yhdellä kielellä.", SV: "Skriv frågan på minst ett språk.", EN: "Write the question in at least one language."}
	msgTooLong         = i18n.Text{FI: "Teksti on liian pitkä. Siihen mahtuu {max} merkkiä.", SV: "Texten är för lång. Den får ha {max} tecken.", EN: "The text is too long. It may have {max} characters."}
	msgAlsoIn          = i18n.Text{FI: "Kysely on myös tällä kielellä: {language}. Kirjoita tämäkin sillä.", SV: "Enkäten finns också på språket {language}. Skriv även det här på det språket.", EN: "The survey is also in this language: {language}. Write this in it as well."}
	msgAudience        = i18n.Text{FI: "Valitse vastaajat luettelosta.", SV: "Välj mottagarna i listan.", EN: "Choose the recipients from the list."}
	msgOpenNamed       = i18n.Text{FI: "Avoimesta linkistä vastataan aina nimettömänä. Valitse nimettömät vastaukset tai poista avoin linkki.", SV: "Via en öppen länk svarar man alltid anonymt. Välj anonyma svar eller ta bort den öppna länken.", EN: "An open link is always answered without a name. Choose nameless answers or remove the open link."}
	msgClosesOn        = i18n.Text{FI: "Valitse viimeinen päivä, joka on tänään tai vuoden sisällä.", SV: "Välj en sista dag som är i dag eller inom ett år.", EN: "Choose a last day that is today or within a year."}
	msgBetween         = i18n.Text{FI: "Kirjoita kokonaisluku väliltä {least}–{most}.", SV: "Skriv ett heltal mellan {least} och {most}.", EN: "Write a whole number from {least} to {most}."}
	msgKind            = i18n.Text{FI: "Valitse, miten kysymykseen vastataan.", SV: "Välj hur man svarar på frågan.", EN: "Choose how the question is answered."}
	msgEndMissing      = i18n.Text{FI: "Kirjoita, mitä asteikon pää tarkoittaa. Kieli: {language}.", SV: "Skriv vad skalans ände betyder. Språk: {language}.", EN: "Write what the end of the scale means. Language: {language}."}
	msgOptionsMissing  = i18n.Text{FI: "Kirjoita vaihtoehdot, yksi riville. Kieli: {language}.", SV: "Skriv alternativen, ett per rad. Språk: {language}.", EN: "Write the options, one a line. Language: {language}."}
	msgOptionsDiffer   = i18n.Text{FI: "Vaihtoehtoja pitää olla joka kielellä yhtä monta, samassa järjestyksessä.", SV: "Alternativen ska vara lika många på varje språk, i samma ordning.", EN: "There must be as many options in every language, in the same order."}
	msgOptionsCount    = i18n.Text{FI: "Kirjoita 2–{most} vaihtoehtoa, yksi riville.", SV: "Skriv 2–{most} alternativ, ett per rad.", EN: "Write 2 to {most} options, one a line."}
	msgOptionsTwice    = i18n.Text{FI: "Sama vaihtoehto on kahdesti. Poista toinen.", SV: "Samma alternativ finns två gånger. Ta bort det ena.", EN: "One option is there twice. Remove one of them."}
	msgTooMany         = i18n.Text{FI: "Kyselyyn mahtuu {most} kysymystä. Poista jokin ensin.", SV: "Enkäten rymmer {most} frågor. Ta bort någon först.", EN: "A survey has room for {most} questions. Remove one first."}

	msgNoQuestions   = i18n.Text{FI: "Lisää ainakin yksi kysymys ennen kuin avaat kyselyn.", SV: "Lägg till minst en fråga innan du öppnar enkäten.", EN: "Add at least one question before you open the survey."}
	msgNoAudience    = i18n.Text{FI: "Valitse vastaajat tai avoin linkki ennen kuin avaat kyselyn.", SV: "Välj mottagare eller en öppen länk innan du öppnar enkäten.", EN: "Choose recipients or an open link before you open the survey."}
	msgNoLastDay     = i18n.Text{FI: "Valitse viimeinen vastauspäivä ennen kuin avaat kyselyn.", SV: "Välj den sista svarsdagen innan du öppnar enkäten.", EN: "Choose the last day for answers before you open the survey."}
	msgQuestionLang  = i18n.Text{FI: "Kysymyksestä ”{question}” puuttuu kieli: {language}. Täydennä se ennen kuin avaat kyselyn.", SV: "Frågan ”{question}” saknar ett språk: {language}. Komplettera den innan du öppnar enkäten.", EN: "The question ‘{question}’ lacks a language: {language}. Complete it before you open the survey."}
	msgNobody        = i18n.Text{FI: "Valituissa vastaajissa ei ole ketään. Valitse muita tai avoin linkki.", SV: "Det finns ingen bland de valda mottagarna. Välj andra eller en öppen länk.", EN: "There is nobody among the recipients chosen. Choose others or an open link."}
	msgOver          = i18n.Text{FI: "Toiminta on päättynyt, joten kyselyä ei voi avata.", SV: "Verksamheten är avslutad, så enkäten kan inte öppnas.", EN: "This has ended, so the survey cannot be opened."}
	msgNotDraft      = i18n.Text{FI: "Kysely on jo avattu. Kysymyksiä ei voi enää muuttaa.", SV: "Enkäten är redan öppen. Frågorna kan inte längre ändras.", EN: "The survey has been opened. Its questions can no longer be changed."}
	msgNotClosed     = i18n.Text{FI: "Tulokset voi julkaista, kun kysely on päättynyt.", SV: "Resultaten kan publiceras när enkäten är avslutad.", EN: "Results can be published once the survey is over."}
	msgResults       = i18n.Text{FI: "Valitse, kenelle tulokset julkaistaan.", SV: "Välj för vem resultaten publiceras.", EN: "Choose for whom the results are published."}
	msgTooFew        = i18n.Text{FI: "Vastauksia on alle {least}, joten tuloksia ei voi julkaista.", SV: "Det finns färre än {least} svar, så resultaten kan inte publiceras.", EN: "There are fewer than {least} answers, so the results cannot be published."}
	msgRemindedToday = i18n.Text{FI: "Muistutuksen voi lähettää kerran päivässä, aikaisintaan kutsua seuraavana päivänä.", SV: "En påminnelse kan skickas en gång om dagen, tidigast dagen efter inbjudan.", EN: "A reminder can be sent once a day, from the day after the invitation."}
	msgNoTemplate    = i18n.Text{FI: "Valitse kyselypohja luettelosta.", SV: "Välj enkätmallen i listan.", EN: "Choose the template from the list."}

	msgNoLink      = i18n.Text{FI: "Tällä linkillä ei ole kyselyä. Kysely on voitu poistaa, tai linkki on jäänyt vajaaksi.", SV: "Det finns ingen enkät bakom länken. Enkäten kan ha tagits bort, eller länken är ofullständig.", EN: "There is no survey behind this link. It may have been removed, or the link is incomplete."}
	msgClosed      = i18n.Text{FI: "Kysely on päättynyt. Vastauksia ei enää oteta vastaan.", SV: "Enkäten är avslutad. Inga svar tas längre emot.", EN: "The survey is over. No answers are taken any more."}
	msgAnswered    = i18n.Text{FI: "Tällä linkillä on jo vastattu. Nimetöntä vastausta ei voi muuttaa.", SV: "Länken har redan använts. Ett anonymt svar kan inte ändras.", EN: "This link has already been used. An answer without a name cannot be changed."}
	msgNothing     = i18n.Text{FI: "Vastaa ainakin yhteen kysymykseen.", SV: "Svara på minst en fråga.", EN: "Answer at least one question."}
	msgChoose      = i18n.Text{FI: "Valitse jokin vaihtoehdoista.", SV: "Välj något av alternativen.", EN: "Choose one of the options."}
	msgOnlyOne     = i18n.Text{FI: "Valitse vain yksi vaihtoehto.", SV: "Välj bara ett alternativ.", EN: "Choose one option only."}
	msgWriteAnswer = i18n.Text{FI: "Kirjoita vastauksesi.", SV: "Skriv ditt svar.", EN: "Write your answer."}
	msgWriteNumber = i18n.Text{FI: "Kirjoita luku numeroin ilman desimaaleja.", SV: "Skriv talet med siffror, utan decimaler.", EN: "Write a whole number in figures."}
	msgReplyNumber = i18n.Text{FI: "Emme ymmärtäneet vastaustasi. Vastaa pelkällä vaihtoehdon numerolla 1–{most}.", SV: "Vi förstod inte ditt svar. Svara bara med numret på ett alternativ, 1–{most}.", EN: "We did not understand your answer. Reply with the number of one option only, 1 to {most}."}
	msgReplyDates  = i18n.Text{FI: "Emme ymmärtäneet vastaustasi. Vastaa sopivien aikojen numeroilla 1–{most}, esimerkiksi ”1, 2”. Vastaa 0, jos mikään ei sovi.", SV: "Vi förstod inte ditt svar. Svara med numren på de tider som passar, 1–{most}, till exempel ”1, 2”. Svara 0 om ingen passar.", EN: "We did not understand your answer. Reply with the numbers of the times that suit you, 1 to {most}, such as ‘1, 2’. Reply 0 if none does."}
	msgNotByReply  = i18n.Text{FI: "Tähän kyselyyn vastataan viestin linkistä, ei vastausviestillä. Sähköpostiviestistä näkyisi, kuka vastaa.", SV: "Den här enkäten besvaras via länken i meddelandet, inte med ett svarsmeddelande. Av e-posten skulle det framgå vem som svarar.", EN: "This survey is answered by the link in the mail, not by a reply. A mail would show who answers."}

	msgDay        = i18n.Text{FI: "Valitse päivä.", SV: "Välj en dag.", EN: "Choose a day."}
	msgDayFar     = i18n.Text{FI: "Valitse päivä, joka on tulossa kahden vuoden sisällä.", SV: "Välj en dag inom de kommande två åren.", EN: "Choose a day within the next two years."}
	msgHour       = i18n.Text{FI: "Kirjoita alkamisaika, esimerkiksi 13.00.", SV: "Skriv starttiden, till exempel 13.00.", EN: "Write when it begins, such as 13:00."}
	msgEnd        = i18n.Text{FI: "Kirjoita päättymisaika, joka on alkamisajan jälkeen.", SV: "Skriv en sluttid som är efter starttiden.", EN: "Write an end that is after the beginning."}
	msgDateTwice  = i18n.Text{FI: "Sama aika on kahdesti. Poista toinen.", SV: "Samma tid finns två gånger. Ta bort den ena.", EN: "One time is there twice. Remove one of them."}
	msgDatesCount = i18n.Text{FI: "Ehdota 2–{most} aikaa.", SV: "Föreslå 2–{most} tider.", EN: "Suggest 2 to {most} times."}
	msgPollCloses = i18n.Text{FI: "Valitse viimeinen vastauspäivä. Sen pitää olla viimeistään ensimmäisen ehdotetun ajan päivä.", SV: "Välj den sista svarsdagen. Den får vara senast den första föreslagna dagen.", EN: "Choose the last day for answers. It may be no later than the first time suggested."}

	refInvitations    = i18n.Text{FI: "kutsut kyselyihin", SV: "inbjudningar till enkäter", EN: "invitations to surveys"}
	retainInvitations = i18n.Text{FI: "Kyselyjen henkilökohtaiset linkit ja tieto siitä, kuka on vastannut, poistetaan kyselyn päätyttyä. Oletus on {days} päivää.", SV: "Personliga länkar till enkäter och uppgiften om vem som har svarat raderas efter att enkäten har avslutats. Standarden är {days} dagar.", EN: "Personal links of surveys, and who has answered, are deleted after a survey is over. The default is {days} days."}
)

// suitNames are how a date suits, by the number that is kept.
var suitNames = [...]i18n.Text{
	DoesNotSuit: {FI: "Ei sovi", SV: "Passar inte", EN: "Does not suit"},
	IfNeeded:    {FI: "Tarvittaessa", SV: "Vid behov", EN: "If needed"},
	SuitsWell:   {FI: "Sopii", SV: "Passar", EN: "Suits"},
}

var msgWhichSuit = i18n.Text{FI: "Mitkä ajat sopivat sinulle?", SV: "Vilka tider passar dig?", EN: "Which times suit you?"}
