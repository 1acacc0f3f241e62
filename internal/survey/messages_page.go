package survey

import "parvi/internal/platform/i18n"

// The words by which surveys are shown elsewhere.
var (
	TabLabel  = i18n.Text{FI: "Kyselyt", SV: "Enkäter", EN: "Surveys"}
	TaskVerb  = i18n.Text{FI: "Vastaa kyselyyn", SV: "Svara på enkäten", EN: "Answer the survey"}
	TaskMeta  = i18n.Text{FI: "Kysely, vastaa viimeistään {date}", SV: "Enkät, svara senast {date}", EN: "Survey, answer by {date}"}
	EndedVerb = i18n.Text{FI: "Avaa tulokset", SV: "Öppna resultaten", EN: "Open the results"}
	EndedMeta = i18n.Text{FI: "Kysely on päättynyt. Tuloksia ei ole julkaistu.", SV: "Enkäten är avslutad. Resultaten är inte publicerade.", EN: "The survey is over. Its results are not published."}
	PollMeta  = i18n.Text{FI: "Aikakysely on päättynyt. Aikaa ei ole valittu.", SV: "Datumförfrågan är avslutad. Ingen tid är vald.", EN: "The date poll is over. No time has been chosen."}
	PollVerb  = i18n.Text{FI: "Valitse aika", SV: "Välj en tid", EN: "Choose a time"}
	DeskTitle = i18n.Text{FI: "Kyselyt", SV: "Enkäter", EN: "Surveys"}
	DeskHint  = i18n.Text{FI: "Tee kysely verkostollesi, esimerkiksi verkoston puntari.", SV: "Gör en enkät för ditt nätverk, till exempel nätverkets barometer.", EN: "Make a survey for your network, such as the network barometer."}
)

var (
	pageLead     = i18n.Text{FI: "Mitä on kysytty, ketkä vastasivat ja mitä siitä seurasi.", SV: "Vad som har frågats, vilka som svarade och vad det ledde till.", EN: "What has been asked, who answered and what came of it."}
	pageNew      = i18n.Text{FI: "Tee kysely", SV: "Gör en enkät", EN: "Make a survey"}
	pageNewLead  = i18n.Text{FI: "Aloita valmiista pohjasta tai tyhjästä. Kysely on luonnos, kunnes avaat sen.", SV: "Börja från en färdig mall eller från noll. Enkäten är ett utkast tills du öppnar den.", EN: "Begin from a template or from nothing. The survey is a draft until you open it."}
	pageNewPoll  = i18n.Text{FI: "Kysy sopivaa aikaa", SV: "Fråga efter en tid som passar", EN: "Ask which date suits"}
	pageUse      = i18n.Text{FI: "Tee tästä pohjasta", SV: "Använd mallen", EN: "Use the template"}
	pageEmptyOne = i18n.Text{FI: "Tyhjä kysely", SV: "Tom enkät", EN: "Empty survey"}
	pageEmptyWhy = i18n.Text{FI: "Kirjoita kaikki kysymykset itse.", SV: "Skriv alla frågor själv.", EN: "Write all the questions yourself."}
	pageBegin    = i18n.Text{FI: "Tee tyhjä kysely", SV: "Gör en tom enkät", EN: "Make an empty survey"}
	pageNone     = i18n.Text{FI: "Kyselyjä ei ole", SV: "Det finns inga enkäter", EN: "There are no surveys"}
	pageNoneText = i18n.Text{FI: "Tässä näkyvät kyselyt, jotka koskevat sinua, ja julkaistut tulokset.", SV: "Här visas enkäter som gäller dig, och publicerade resultat.", EN: "Surveys that concern you, and published results, are shown here."}
	pageNoneLead = i18n.Text{FI: "Tee ensimmäinen kysely valmiista pohjasta. Siihen riittää kaksi painallusta.", SV: "Gör den första enkäten från en mall. Det räcker med två tryck.", EN: "Make the first survey from a template. Two presses are enough."}
	pageBack     = i18n.Text{FI: "Palaa alkuun", SV: "Tillbaka till början", EN: "Back to the beginning"}
	pageAll      = i18n.Text{FI: "Kaikki kyselyt", SV: "Alla enkäter", EN: "All surveys"}
	pageMade     = i18n.Text{FI: "Luonnos on valmis muokattavaksi.", SV: "Utkastet är klart att redigeras.", EN: "The draft is ready to be edited."}

	countSurveys = i18n.Count{
		One:   i18n.Text{FI: "1 kysely", SV: "1 enkät", EN: "1 survey"},
		Other: i18n.Text{FI: "{n} kyselyä", SV: "{n} enkäter", EN: "{n} surveys"},
	}
	countQuestions = i18n.Count{
		One:   i18n.Text{FI: "1 kysymys", SV: "1 fråga", EN: "1 question"},
		Other: i18n.Text{FI: "{n} kysymystä", SV: "{n} frågor", EN: "{n} questions"},
	}
	countAnswers = i18n.Count{
		One:   i18n.Text{FI: "1 vastaus", SV: "1 svar", EN: "1 answer"},
		Other: i18n.Text{FI: "{n} vastausta", SV: "{n} svar", EN: "{n} answers"},
	}

	stateDraft     = i18n.Text{FI: "Luonnos", SV: "Utkast", EN: "Draft"}
	stateOpen      = i18n.Text{FI: "Avoinna", SV: "Öppen", EN: "Open"}
	stateClosed    = i18n.Text{FI: "Päättynyt", SV: "Avslutad", EN: "Over"}
	statePublished = i18n.Text{FI: "Tulokset julkaistu", SV: "Resultaten publicerade", EN: "Results published"}
	lineOpen       = i18n.Text{FI: "Vastaa viimeistään {date}", SV: "Svara senast {date}", EN: "Answer by {date}"}
	lineClosed     = i18n.Text{FI: "Päättyi {date}", SV: "Avslutades {date}", EN: "Ended {date}"}
	lineRate       = i18n.Text{FI: "{answered} vastausta, kysytty {asked} ihmiseltä ({percent} %)", SV: "{answered} svar av {asked} tillfrågade ({percent} %)", EN: "{answered} answers of {asked} people asked ({percent}%)"}
	lineRateOpen   = i18n.Text{FI: "{n} vastausta avoimesta linkistä", SV: "{n} svar via den öppna länken", EN: "{n} answers by the open link"}
	lineNoAnswers  = i18n.Text{FI: "Ei vielä vastauksia", SV: "Inga svar ännu", EN: "No answers yet"}

	pageFacts     = i18n.Text{FI: "Kyselyn tiedot", SV: "Om enkäten", EN: "About the survey"}
	pageWhy       = i18n.Text{FI: "Miksi kysytään?", SV: "Varför frågar vi?", EN: "Why is it asked?"}
	pageWho       = i18n.Text{FI: "Vastaajat", SV: "Mottagare", EN: "Recipients"}
	pageNames     = i18n.Text{FI: "Nimet", SV: "Namn", EN: "Names"}
	pageNameless  = i18n.Text{FI: "Nimettömät vastaukset", SV: "Anonyma svar", EN: "Answers without names"}
	pageNamed     = i18n.Text{FI: "Vastaukset nimillä", SV: "Svar med namn", EN: "Answers with names"}
	pageLastDay   = i18n.Text{FI: "Viimeinen vastauspäivä", SV: "Sista svarsdag", EN: "Last day for answers"}
	pageReminder  = i18n.Text{FI: "Muistutus vastaamattomille", SV: "Påminnelse till dem som inte svarat", EN: "Reminder to those who have not answered"}
	pageNoRemind  = i18n.Text{FI: "Ei automaattista muistutusta", SV: "Ingen automatisk påminnelse", EN: "No reminder of itself"}
	pageKeptFor   = i18n.Text{FI: "Linkkien säilytys", SV: "Hur länge länkarna sparas", EN: "How long links are kept"}
	pageKeptLine  = i18n.Text{FI: "{days} päivää päättymisestä", SV: "{days} dagar efter avslutningen", EN: "{days} days after the end"}
	pageQuestions = i18n.Text{FI: "Kysymykset", SV: "Frågor", EN: "Questions"}
	pageNoAsk     = i18n.Text{FI: "Kysymyksiä ei vielä ole.", SV: "Det finns inga frågor ännu.", EN: "There are no questions yet."}
	pageAdd       = i18n.Text{FI: "Lisää kysymys", SV: "Lägg till en fråga", EN: "Add a question"}
	pageEditAsk   = i18n.Text{FI: "Muuta kysymystä", SV: "Ändra frågan", EN: "Change the question"}
	pageLift      = i18n.Text{FI: "Siirrä ylemmäs", SV: "Flytta uppåt", EN: "Move up"}
	pageDrop      = i18n.Text{FI: "Poista kysymys", SV: "Ta bort frågan", EN: "Remove the question"}
	pageSettings  = i18n.Text{FI: "Muuta asetuksia", SV: "Ändra inställningarna", EN: "Change the settings"}
	pagePreview   = i18n.Text{FI: "Katso, miltä kysely näyttää", SV: "Se hur enkäten ser ut", EN: "See how the survey looks"}
	pagePreviewed = i18n.Text{FI: "Näin vastaaja näkee kyselyn. Täältä ei voi vastata.", SV: "Så här ser den som svarar enkäten. Härifrån kan man inte svara.", EN: "This is how those who answer see it. It cannot be answered from here."}
	pageDiscard   = i18n.Text{FI: "Poista luonnos", SV: "Ta bort utkastet", EN: "Remove the draft"}
	pageSaved     = i18n.Text{FI: "Muutokset on tallennettu.", SV: "Ändringarna har sparats.", EN: "The changes have been saved."}
	pageDropped   = i18n.Text{FI: "Kysymys on poistettu.", SV: "Frågan har tagits bort.", EN: "The question has been removed."}
	pageLifted    = i18n.Text{FI: "Kysymys on siirretty.", SV: "Frågan har flyttats.", EN: "The question has been moved."}
	pageSave      = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}

	pageOpenIt      = i18n.Text{FI: "Avaa kysely", SV: "Öppna enkäten", EN: "Open the survey"}
	pageOpenAsk     = i18n.Text{FI: "Avataanko kysely?", SV: "Ska enkäten öppnas?", EN: "Open the survey?"}
	pageOpenKeep    = i18n.Text{FI: "Älä avaa", SV: "Öppna inte", EN: "Do not open"}
	pageOpened      = i18n.Text{FI: "Kysely on avattu. Kutsut lähtevät taustalla.", SV: "Enkäten är öppen. Inbjudningarna skickas i bakgrunden.", EN: "The survey is open. Invitations are being sent in the background."}
	effectInvited   = i18n.Text{FI: "Kutsu lähtee {n} ihmiselle. Kukin saa oman linkin.", SV: "En inbjudan skickas till {n} personer. Var och en får en egen länk.", EN: "An invitation goes to {n} people, each with a link of their own."}
	effectLink      = i18n.Text{FI: "Avoimesta linkistä voi vastata kuka tahansa.", SV: "Vem som helst kan svara via den öppna länken.", EN: "Anybody may answer by the open link."}
	effectFrozen    = i18n.Text{FI: "Kysymyksiä ja lupausta nimistä ei voi enää muuttaa.", SV: "Frågorna och löftet om namn kan inte längre ändras.", EN: "The questions and the promise about names can no longer be changed."}
	effectCloses    = i18n.Text{FI: "Kysely päättyy itsestään {date}.", SV: "Enkäten avslutas av sig själv {date}.", EN: "The survey ends of itself on {date}."}
	pageCloseIt     = i18n.Text{FI: "Lopeta kysely", SV: "Avsluta enkäten", EN: "End the survey"}
	pageCloseAsk    = i18n.Text{FI: "Lopetetaanko kysely nyt?", SV: "Ska enkäten avslutas nu?", EN: "End the survey now?"}
	pageCloseKeep   = i18n.Text{FI: "Älä lopeta", SV: "Avsluta inte", EN: "Do not end"}
	pageClosedNow   = i18n.Text{FI: "Kysely on päättynyt.", SV: "Enkäten är avslutad.", EN: "The survey is over."}
	effectNoMore    = i18n.Text{FI: "Vastauksia ei enää oteta vastaan, eikä vastauksia voi muuttaa.", SV: "Inga svar tas längre emot, och svaren kan inte ändras.", EN: "No answers are taken any more, and answers cannot be changed."}
	effectForGood   = i18n.Text{FI: "Kyselyä ei voi avata uudelleen.", SV: "Enkäten kan inte öppnas på nytt.", EN: "The survey cannot be opened again."}
	pageDiscardAsk  = i18n.Text{FI: "Poistetaanko luonnos?", SV: "Ska utkastet tas bort?", EN: "Remove the draft?"}
	pageDiscardKeep = i18n.Text{FI: "Älä poista", SV: "Ta inte bort", EN: "Do not remove"}
	effectGone      = i18n.Text{FI: "Luonnos ja sen kysymykset poistetaan. Kutsuja ei ole lähetetty.", SV: "Utkastet och dess frågor tas bort. Inga inbjudningar har skickats.", EN: "The draft and its questions are removed. No invitations have been sent."}
	pageDiscarded   = i18n.Text{FI: "Luonnos on poistettu.", SV: "Utkastet har tagits bort.", EN: "The draft has been removed."}

	pageResponse   = i18n.Text{FI: "Vastaukset", SV: "Svar", EN: "Answers"}
	pageInviting   = i18n.Text{FI: "Kutsuja lähetetään", SV: "Inbjudningar skickas", EN: "Invitations are being sent"}
	pageInvitingOf = i18n.Text{FI: "{done} kutsuttu, arviolta {total} ihmistä", SV: "{done} inbjudna av uppskattningsvis {total} personer", EN: "{done} invited, of about {total} people"}
	pageRemind     = i18n.Text{FI: "Muistuta vastaamattomia", SV: "Påminn dem som inte svarat", EN: "Remind those who have not answered"}
	pageReminded   = i18n.Text{FI: "Muistutus lähtee niille, jotka eivät ole vastanneet.", SV: "En påminnelse skickas till dem som inte har svarat.", EN: "A reminder goes to those who have not answered."}
	pageRemindedOn = i18n.Text{FI: "Muistutettu {date}.", SV: "Påminnelse skickad {date}.", EN: "Reminded on {date}."}
	pageRateLabel  = i18n.Text{FI: "Vastausprosentti", SV: "Svarsprocent", EN: "Response rate"}
	pageOpenHint   = i18n.Text{FI: "Tätä linkkiä saa jakaa:", SV: "Den här länken får delas:", EN: "This link may be passed on:"}
	pageWaitShow   = i18n.Text{FI: "Nimettömiä vastauksia ei näytetä ennen kuin kysely on päättynyt.", SV: "Anonyma svar visas inte innan enkäten är avslutad.", EN: "Answers without names are not shown before the survey is over."}
	pageSeeResults = i18n.Text{FI: "Katso tulokset", SV: "Se resultaten", EN: "See the results"}
	pageSeeNames   = i18n.Text{FI: "Katso vastaukset nimittäin", SV: "Se svaren med namn", EN: "See the answers by name"}
	pageToAnswer   = i18n.Text{FI: "Vastaa", SV: "Svara", EN: "Answer"}
	pageToChange   = i18n.Text{FI: "Muuta vastaustasi", SV: "Ändra ditt svar", EN: "Change your answer"}
	pageYouDid     = i18n.Text{FI: "Olet vastannut.", SV: "Du har svarat.", EN: "You have answered."}
	pageNotAsked   = i18n.Text{FI: "Tämä kysely on lähetetty muille.", SV: "Den här enkäten har skickats till andra.", EN: "This survey was sent to others."}
	pageAgain      = i18n.Text{FI: "Kysy sama uudelleen", SV: "Fråga samma sak igen", EN: "Ask the same again"}

	pageSetTitle  = i18n.Text{FI: "Kyselyn asetukset", SV: "Enkätens inställningar", EN: "Settings of the survey"}
	pageSetOpen   = i18n.Text{FI: "Kysely on avattu. Voit muuttaa vain viimeistä päivää ja muistutusta.", SV: "Enkäten är öppen. Du kan bara ändra den sista dagen och påminnelsen.", EN: "The survey is open. You may change only the last day and the reminder."}
	fieldTitle    = i18n.Text{FI: "Kyselyn nimi", SV: "Enkätens namn", EN: "Name of the survey"}
	fieldTitleHow = i18n.Text{FI: "Kirjoita nimi kielillä, joilla kysyt. Kaikki muu kirjoitetaan samoilla kielillä.", SV: "Skriv namnet på de språk du frågar på. Allt annat skrivs på samma språk.", EN: "Write the name in the languages you ask in. All else is written in the same ones."}
	fieldWhyHow   = i18n.Text{FI: "Kerro, mitä vastauksilla tehdään ja kauanko vastaaminen vie.", SV: "Berätta vad svaren används till och hur länge det tar att svara.", EN: "Say what is done with the answers and how long answering takes."}
	fieldNames    = i18n.Text{FI: "Näkyykö vastauksista nimi?", SV: "Syns namnet i svaren?", EN: "Do answers carry names?"}
	fieldNameless = i18n.Text{FI: "Ei: vastaukset ovat nimettömiä", SV: "Nej: svaren är anonyma", EN: "No: answers are without names"}
	hintNameless  = i18n.Text{FI: "Vastausta ei voi yhdistää ihmiseen eikä muuttaa jälkikäteen.", SV: "Ett svar kan inte kopplas till en person och inte ändras efteråt.", EN: "An answer can neither be tied to a person nor changed later."}
	fieldNamed    = i18n.Text{FI: "Kyllä: vastaukset ovat nimellisiä", SV: "Ja: svaren har namn", EN: "Yes: answers are with names"}
	hintNamed     = i18n.Text{FI: "Näet, kuka vastasi mitäkin. Vastaaja voi muuttaa vastaustaan. Yhteen kysymykseen voi vastata myös sähköpostilla.", SV: "Du ser vem som svarade vad. Svaret kan ändras. En enda fråga kan också besvaras per e-post.", EN: "You see who answered what. Answers can be changed. A single question can also be answered by mail."}
	fieldAudience = i18n.Text{FI: "Kenelle kysely lähetetään?", SV: "Till vem skickas enkäten?", EN: "Who gets the survey?"}
	fieldOpenLink = i18n.Text{FI: "Tee myös avoin linkki, jota saa jakaa", SV: "Gör också en öppen länk som får delas", EN: "Make an open link too, which may be passed on"}
	fieldRemind   = i18n.Text{FI: "Muistutus: montako päivää ennen viimeistä päivää?", SV: "Påminnelse: hur många dagar före den sista dagen?", EN: "Reminder: how many days before the last day?"}
	fieldRemindHo = i18n.Text{FI: "Kirjoita 0, jos et halua automaattista muistutusta.", SV: "Skriv 0 om du inte vill ha en automatisk påminnelse.", EN: "Write 0 for no reminder of itself."}
	fieldKeep     = i18n.Text{FI: "Montako päivää henkilökohtaiset linkit säilytetään kyselyn päätyttyä?", SV: "Hur många dagar sparas de personliga länkarna efter att enkäten avslutats?", EN: "For how many days are personal links kept after the end?"}
	fieldKeepHow  = i18n.Text{FI: "Sen jälkeen ei enää näy, kuka on vastannut. Nimet poistuvat myös nimellisistä vastauksista.", SV: "Därefter syns det inte längre vem som har svarat. Namnen försvinner också ur svar med namn.", EN: "After that nobody sees who has answered. Names go from named answers too."}

	askTitle    = i18n.Text{FI: "Kysymys", SV: "Fråga", EN: "Question"}
	askHint     = i18n.Text{FI: "Ohje vastaajalle", SV: "Anvisning till den som svarar", EN: "Advice for those who answer"}
	askKind     = i18n.Text{FI: "Miten kysymykseen vastataan?", SV: "Hur svarar man på frågan?", EN: "How is it answered?"}
	askRequired = i18n.Text{FI: "Kysymykseen on pakko vastata", SV: "Frågan måste besvaras", EN: "The question must be answered"}
	askLines    = i18n.Text{FI: "Vaihtoehdot, yksi riville", SV: "Alternativ, ett per rad", EN: "Options, one a line"}
	askLinesHow = i18n.Text{FI: "Tarvitaan, kun valitaan yksi tai useita. Joka kielellä sama määrä samassa järjestyksessä.", SV: "Behövs när man väljer ett eller flera. Lika många i samma ordning på varje språk.", EN: "Needed where one or several are chosen. As many in the same order in every language."}
	askLow      = i18n.Text{FI: "Asteikolla 1 tarkoittaa", SV: "På skalan betyder 1", EN: "On the scale 1 means"}
	askHigh     = i18n.Text{FI: "Asteikolla 5 tarkoittaa", SV: "På skalan betyder 5", EN: "On the scale 5 means"}
	askScaleHow = i18n.Text{FI: "Tarvitaan vain asteikossa.", SV: "Behövs bara för en skala.", EN: "Needed for a scale only."}

	pollTitle    = i18n.Text{FI: "Mitä varten aikaa kysytään?", SV: "Vad gäller tiden?", EN: "What is the time for?"}
	pollTitleHow = i18n.Text{FI: "Esimerkiksi tapaamisen nimi. Nimi siirtyy tapaamiskutsuun.", SV: "Till exempel träffens namn. Namnet följer med till inbjudan.", EN: "Such as the name of the meeting. It is carried over to the invitation."}
	pollLead     = i18n.Text{FI: "Ehdota 2–8 aikaa. Vastaajat kertovat, mitkä sopivat, verkossa tai vastaamalla viestiin. Nimet näkyvät sinulle.", SV: "Föreslå 2–8 tider. De som svarar berättar vilka som passar, på webben eller per e-post. Du ser namnen.", EN: "Suggest 2 to 8 times. People say which suit, on the web or by replying to the mail. You see the names."}
	pollDate     = i18n.Text{FI: "Ehdotus {n}", SV: "Förslag {n}", EN: "Suggestion {n}"}
	pollDay      = i18n.Text{FI: "Päivä", SV: "Dag", EN: "Day"}
	pollStart    = i18n.Text{FI: "Alkaa klo", SV: "Börjar kl.", EN: "Begins at"}
	pollEnd      = i18n.Text{FI: "Päättyy klo", SV: "Slutar kl.", EN: "Ends at"}
	pollSend     = i18n.Text{FI: "Lähetä aikakysely", SV: "Skicka datumförfrågan", EN: "Send the date poll"}
	pollSent     = i18n.Text{FI: "Aikakysely on lähetetty.", SV: "Datumförfrågan har skickats.", EN: "The date poll has been sent."}
	pollHeading  = i18n.Text{FI: "Näin ajat sopivat", SV: "Så här passar tiderna", EN: "How the times suit"}
	pollTime     = i18n.Text{FI: "Aika", SV: "Tid", EN: "Time"}
	pollBest     = i18n.Text{FI: "Sopii useimmille", SV: "Passar flest", EN: "Suits most people"}
	pollChosen   = i18n.Text{FI: "Valittu aika", SV: "Vald tid", EN: "Chosen time"}
	pollChoose   = i18n.Text{FI: "Valitse aika ja kutsu tapaaminen", SV: "Välj tiden och kalla till träff", EN: "Choose the time and call the meeting"}
	pollPick     = i18n.Text{FI: "Mikä aika valitaan?", SV: "Vilken tid väljs?", EN: "Which time is chosen?"}
	pollMeet     = i18n.Text{FI: "Avaa tapaamiskutsu valitulla ajalla", SV: "Öppna inbjudan med den valda tiden", EN: "Open the meeting form with the chosen time"}
	pollPicked   = i18n.Text{FI: "Aika on valittu, ja aikakysely on päättynyt.", SV: "Tiden är vald och datumförfrågan är avslutad.", EN: "The time is chosen, and the date poll is over."}
)

// kindNames are how questions are answered.
var kindNames = map[QuestionKind]i18n.Text{
	Single:        {FI: "Valitaan yksi", SV: "Man väljer ett", EN: "One is chosen"},
	Multiple:      {FI: "Valitaan yksi tai useita", SV: "Man väljer ett eller flera", EN: "One or several are chosen"},
	Scale:         {FI: "Asteikko 1–5", SV: "Skala 1–5", EN: "Scale from 1 to 5"},
	Number:        {FI: "Luku", SV: "Tal", EN: "A number"},
	Words:         {FI: "Omin sanoin", SV: "Med egna ord", EN: "In one's own words"},
	DatesThatSuit: {FI: "Sopivat ajat", SV: "Tider som passar", EN: "Times that suit"},
}

// audienceNames are who is asked.
var audienceNames = map[Audience]i18n.Text{
	ToMembers:   {FI: "Jäsenet", SV: "Medlemmarna", EN: "Members"},
	ToFollowers: {FI: "Seuraajat", SV: "Följarna", EN: "Followers"},
	ToContacts:  {FI: "Yhteyshenkilöt ja vetäjät", SV: "Kontaktpersonerna och ledarna", EN: "Contact persons and leads"},
	ToMainUsers: {FI: "Järjestöjen pääkäyttäjät", SV: "Organisationernas huvudanvändare", EN: "Main users of the organisations"},
	ToResidents: {FI: "Alueella asuvat verkostojen jäsenet", SV: "Nätverksmedlemmar som bor i regionen", EN: "Members of networks who live in the region"},
}
