package registration

import "parvi/internal/platform/i18n"

var (
	labelName         = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	labelEmail        = i18n.Text{FI: "Sähköposti", SV: "E-post", EN: "Email"}
	hintEmail         = i18n.Text{FI: "Lähetämme vahvistuksen ja linkin, jolla voit muuttaa tai perua ilmoittautumisesi.", SV: "Vi skickar en bekräftelse och en länk för att ändra eller avboka din anmälan.", EN: "We send a confirmation and a link for changing or cancelling your registration."}
	hintEmailOther    = i18n.Text{FI: "Hän saa vahvistuksen ja linkin, jolla voi muuttaa tai perua ilmoittautumisen.", SV: "Personen får en bekräftelse och en länk för att ändra eller avboka anmälan.", EN: "They get a confirmation and a link for changing or cancelling the registration."}
	labelModeOther    = i18n.Text{FI: "Miten hän osallistuu?", SV: "Hur deltar personen?", EN: "How do they take part?"}
	labelLang         = i18n.Text{FI: "Viestien kieli", SV: "Språk för meddelanden", EN: "Language of messages"}
	labelOrganisation = i18n.Text{FI: "Järjestö", SV: "Organisation", EN: "Organisation"}
	labelMode         = i18n.Text{FI: "Miten osallistut?", SV: "Hur deltar du?", EN: "How do you take part?"}
	labelBoth         = i18n.Text{FI: "Jonoon ja sillä välin etäpaikalle", SV: "I kö, och under tiden en distansplats", EN: "In the queue, and a remote place meanwhile"}
	hintBoth          = i18n.Text{FI: "Jos paikka vapautuu, etäpaikkasi siirtyy seuraavalle.", SV: "Om en plats blir ledig går din distansplats vidare till nästa.", EN: "If a place becomes free, your remote place goes to the next person."}
	hintFree          = i18n.Count{
		One:   i18n.Text{FI: "{n} paikka vapaana.", SV: "{n} ledig plats.", EN: "{n} place free."},
		Other: i18n.Text{FI: "{n} paikkaa vapaana.", SV: "{n} lediga platser.", EN: "{n} places free."},
	}
	hintUnlimited     = i18n.Text{FI: "Paikkoja on vapaana.", SV: "Det finns lediga platser.", EN: "There are places left."}
	hintFull          = i18n.Text{FI: "Kaikki paikat on varattu. Voit ilmoittautua jonoon: sijasi olisi {n}.", SV: "Alla platser är upptagna. Du kan ställa dig i kö: din plats skulle vara {n}.", EN: "All places are taken. You can join the queue: your place would be {n}."}
	hintFullOther     = i18n.Text{FI: "Kaikki paikat on varattu. Sija jonossa olisi {n}.", SV: "Alla platser är upptagna. Platsen i kön skulle vara {n}.", EN: "All places are taken. The place in the queue would be {n}."}
	hintRemoteLink    = i18n.Text{FI: "Saat linkin sähköpostiisi.", SV: "Du får länken per e-post.", EN: "You get the link by email."}
	labelDiet         = i18n.Text{FI: "Erityisruokavalio", SV: "Specialdiet", EN: "Special diet"}
	hintDiet          = i18n.Text{FI: "Kysymme, koska paikalla on tarjoilua. Vastaus poistetaan {n} päivää tapahtuman jälkeen.", SV: "Vi frågar eftersom det ordnas servering på plats. Svaret raderas {n} dagar efter evenemanget.", EN: "We ask because something is served on site. The answer is deleted {n} days after the event."}
	labelAccess       = i18n.Text{FI: "Mitä tarvitset, jotta voit osallistua?", SV: "Vad behöver du för att kunna delta?", EN: "What do you need in order to take part?"}
	hintAccess        = i18n.Text{FI: "Esimerkiksi tulkkaus, induktiosilmukka tai esteetön reitti. Vain järjestäjä näkee vastauksen, ja se poistetaan {n} päivää tapahtuman jälkeen.", SV: "Till exempel tolkning, induktionsslinga eller en tillgänglig rutt. Bara arrangören ser svaret, och det raderas {n} dagar efter evenemanget.", EN: "For example interpreting, an induction loop or a step-free route. Only the organiser sees the answer, and it is deleted {n} days after the event."}
	labelAccessOther  = i18n.Text{FI: "Mitä hän tarvitsee, jotta voi osallistua?", SV: "Vad behöver personen för att kunna delta?", EN: "What do they need in order to take part?"}
	labelHelpersOther = i18n.Text{FI: "Montako avustajaa tai tulkkia tulee mukaan?", SV: "Hur många assistenter eller tolkar följer med?", EN: "How many assistants or interpreters come along?"}
	labelHelpers      = i18n.Text{FI: "Montako avustajaa tai tulkkia tulee mukaasi?", SV: "Hur många assistenter eller tolkar följer med dig?", EN: "How many assistants or interpreters come with you?"}
	hintHelpers       = i18n.Text{FI: "Avustaja ja tulkki eivät vie paikkaa muilta.", SV: "En assistent eller tolk tar inte en plats från andra.", EN: "An assistant or interpreter takes no place from others."}
	labelRegister     = i18n.Text{FI: "Ilmoittaudu", SV: "Anmäl dig", EN: "Register"}
	labelEnter        = i18n.Text{FI: "Lisää ilmoittautuminen", SV: "Lägg till anmälan", EN: "Add the registration"}
	labelQueue        = i18n.Text{FI: "Ilmoittaudu jonoon", SV: "Ställ dig i kö", EN: "Join the queue"}
	hintNoAccount     = i18n.Text{FI: "Et tarvitse tunnusta.", SV: "Du behöver inget konto.", EN: "You need no account."}
	hintWho           = i18n.Text{FI: "Tietojasi käsittelee vain järjestäjä.", SV: "Bara arrangören behandlar dina uppgifter.", EN: "Only the organiser handles your data."}

	pageOwn       = i18n.Text{FI: "Ilmoittautumisesi", SV: "Din anmälan", EN: "Your registration"}
	pageLead      = i18n.Text{FI: "{name}, tällä sivulla näet ilmoittautumisesi ja voit muuttaa sitä. Älä anna linkkiä muille.", SV: "{name}, på den här sidan kan du se och ändra din anmälan. Behåll länken för dig själv.", EN: "{name}, on this page you can see and change your registration. Keep the link to yourself."}
	labelAside    = i18n.Text{FI: "Milloin ja missä", SV: "När och var", EN: "When and where"}
	factWhat      = i18n.Text{FI: "Mikä", SV: "Vad", EN: "What"}
	factWhen      = i18n.Text{FI: "Milloin", SV: "När", EN: "When"}
	factWhere     = i18n.Text{FI: "Missä", SV: "Var", EN: "Where"}
	factHow       = i18n.Text{FI: "Osallistut", SV: "Du deltar", EN: "You take part"}
	factHost      = i18n.Text{FI: "Koollekutsuja", SV: "Sammankallare", EN: "Invited by"}
	factAsk       = i18n.Text{FI: "Kysy lisää", SV: "Fråga mer", EN: "Questions to"}
	factRemote    = i18n.Text{FI: "Etälinkki", SV: "Distanslänk", EN: "Remote link"}
	remoteLater   = i18n.Text{FI: "Järjestäjä lisää linkin ennen alkua.", SV: "Arrangören lägger till länken före starten.", EN: "The organiser adds the link before the start."}
	stateOwn      = i18n.Text{FI: "Osallistut {mode}.", SV: "Du deltar {mode}.", EN: "You take part {mode}."}
	stateQueue    = i18n.Text{FI: "Odotat paikkaa: {mode}. Sijasi jonossa: {n}.", SV: "Du väntar på en plats: {mode}. Din plats i kön: {n}.", EN: "You are waiting for a place: {mode}. Your place in the queue: {n}."}
	stateOffer    = i18n.Text{FI: "Sinulle on vapautunut paikka: {mode}. Vastaa viimeistään {time}.", SV: "En plats har blivit ledig för dig: {mode}. Svara senast {time}.", EN: "A place is free for you: {mode}. Answer by {time}."}
	stateGone     = i18n.Text{FI: "Ilmoittautuminen on peruttu.", SV: "Anmälan är avbokad.", EN: "The registration is cancelled."}
	stateLapsed   = i18n.Text{FI: "Paikkatarjous raukesi: vastausaika päättyi {time}.", SV: "Erbjudandet förföll: svarstiden gick ut {time}.", EN: "The offer lapsed: the time to answer ended {time}."}
	stateThere    = i18n.Text{FI: "Kiitos, että olit mukana.", SV: "Tack för att du var med.", EN: "Thank you for being there."}
	stateOver     = i18n.Text{FI: "Tapahtuma on ohi.", SV: "Evenemanget är över.", EN: "The event is over."}
	registerAgain = i18n.Text{FI: "Ilmoittaudu uudelleen", SV: "Anmäl dig på nytt", EN: "Register again"}

	actAccept    = i18n.Text{FI: "Ota paikka vastaan", SV: "Ta emot platsen", EN: "Take the place"}
	actDecline   = i18n.Text{FI: "En ota paikkaa vastaan", SV: "Jag tar inte emot platsen", EN: "I do not take the place"}
	actLeave     = i18n.Text{FI: "Lähde jonosta", SV: "Lämna kön", EN: "Leave the queue"}
	headSwitch   = i18n.Text{FI: "Vaihda osallistumistapaa", SV: "Byt sätt att delta", EN: "Change your way of taking part"}
	actSwitch    = i18n.Text{FI: "Osallistu {mode}", SV: "Delta {mode}", EN: "Take part {mode}"}
	actSwitchTo  = i18n.Text{FI: "Siirry jonoon: {mode}", SV: "Ställ dig i kön: {mode}", EN: "Join the queue: {mode}"}
	actMeanwhile = i18n.Text{FI: "Osallistu sillä välin {mode}", SV: "Delta under tiden {mode}", EN: "Take part {mode} meanwhile"}
	hintKeeps    = i18n.Text{FI: "Pidät nykyisen paikkasi, kunnes pääset jonosta.", SV: "Du behåller din nuvarande plats tills du får en ur kön.", EN: "You keep your present place until you get one from the queue."}
	headAnswers  = i18n.Text{FI: "Muuta vastauksiasi", SV: "Ändra dina svar", EN: "Change your answers"}
	actSave      = i18n.Text{FI: "Tallenna vastaukset", SV: "Spara svaren", EN: "Save the answers"}
	headPass     = i18n.Text{FI: "Anna paikkasi toiselle", SV: "Ge din plats till någon annan", EN: "Give your place to someone else"}
	hintPass     = i18n.Text{FI: "Hän saa oman vahvistuksen ja linkin. Sen jälkeen sinulla ei ole paikkaa.", SV: "Den nya deltagaren får en egen bekräftelse och länk. Efter det har du ingen plats.", EN: "They get a confirmation and a link of their own. After that you have no place."}
	labelToName  = i18n.Text{FI: "Uuden osallistujan nimi", SV: "Den nya deltagarens namn", EN: "Name of the new participant"}
	labelToEmail = i18n.Text{FI: "Uuden osallistujan sähköposti", SV: "Den nya deltagarens e-post", EN: "Email of the new participant"}
	actPass      = i18n.Text{FI: "Anna paikka", SV: "Ge platsen", EN: "Give the place"}
	headCancel   = i18n.Text{FI: "Etkö pääse?", SV: "Kan du inte komma?", EN: "Unable to come?"}
	actCancel    = i18n.Text{FI: "Peru ilmoittautuminen", SV: "Avboka anmälan", EN: "Cancel the registration"}
	keepPlace    = i18n.Text{FI: "Älä peru", SV: "Avboka inte", EN: "Do not cancel"}
	askCancel    = i18n.Text{FI: "Perutaanko ilmoittautumisesi?", SV: "Ska din anmälan avbokas?", EN: "Cancel your registration?"}
	effectPlace  = i18n.Text{FI: "Paikkasi vapautuu muille heti.", SV: "Din plats blir genast ledig för andra.", EN: "Your place becomes free for others at once."}
	effectQueue  = i18n.Text{FI: "Menetät sijasi jonossa.", SV: "Du förlorar din plats i kön.", EN: "You lose your place in the queue."}
	effectMail   = i18n.Text{FI: "Saat vahvistuksen sähköpostiisi.", SV: "Du får en bekräftelse per e-post.", EN: "You get a confirmation by email."}
	effectLate   = i18n.Text{FI: "Ilmoittautuminen on päättynyt, joten järjestäjä saa tiedon.", SV: "Anmälningstiden har gått ut, så arrangören får veta det.", EN: "Registration has closed, so the organiser will be told."}
	labelReason  = i18n.Text{FI: "Miksi perut?", SV: "Varför avbokar du?", EN: "Why are you cancelling?"}

	flashRegistered = i18n.Text{FI: "Saimme ilmoittautumisesi. Lähetimme vahvistuksen sähköpostiisi.", SV: "Vi har fått din anmälan. Vi skickade en bekräftelse per e-post.", EN: "We have received your registration. We sent a confirmation to your email."}
	flashSaved      = i18n.Text{FI: "Vastauksesi on tallennettu.", SV: "Dina svar har sparats.", EN: "Your answers are saved."}
	flashCancelled  = i18n.Text{FI: "Ilmoittautumisesi on peruttu.", SV: "Din anmälan är avbokad.", EN: "Your registration is cancelled."}
	flashAccepted   = i18n.Text{FI: "Paikka on sinun.", SV: "Platsen är din.", EN: "The place is yours."}
	flashLeft       = i18n.Text{FI: "Et ole enää jonossa.", SV: "Du står inte längre i kö.", EN: "You are no longer in the queue."}
	flashSwitched   = i18n.Text{FI: "Osallistumistapasi on vaihdettu.", SV: "Ditt sätt att delta har ändrats.", EN: "Your way of taking part has been changed."}
	flashQueued     = i18n.Text{FI: "Olet jonossa.", SV: "Du står i kö.", EN: "You are in the queue."}
	flashPassed     = i18n.Text{FI: "Annoit paikkasi toiselle. Lähetimme hänelle siitä viestin.", SV: "Du gav din plats till någon annan. Vi skickade den nya deltagaren ett meddelande om det.", EN: "You gave your place to someone else. We sent them a message about it."}
)

// Registered is said once to who has just registered.
var Registered = flashRegistered
