package registration

import "parvi/internal/platform/i18n"

var (
	msgOfferingCancelled = i18n.Text{
		FI: "Tapahtuma on peruttu.",
		SV: "Evenemanget är inställt.",
		EN: "The event is cancelled.",
	}
	msgNotOpen = i18n.Text{
		FI: "Ilmoittautuminen alkaa {time}.",
		SV: "Anmälningstiden börjar {time}.",
		EN: "Registration opens {time}.",
	}
	msgClosed = i18n.Text{
		FI: "Ilmoittautuminen on päättynyt.",
		SV: "Anmälningstiden har gått ut.",
		EN: "Registration has closed.",
	}
	msgGone = i18n.Text{
		FI: "Tätä ilmoittautumista ei löydy. Tarkista, että linkki on kokonainen.",
		SV: "Den här anmälan hittas inte. Kontrollera att hela länken kom med.",
		EN: "There is no such registration. Check that the whole link is there.",
	}
	msgKeyMissing = i18n.Text{
		FI: "Anna ilmoittautumisen avain otsakkeessa Registration-Key.",
		SV: "Ange anmälans nyckel i rubriken Registration-Key.",
		EN: "Give the registration’s key in the header Registration-Key.",
	}
	msgAlready = i18n.Text{
		FI: "Tällä osoitteella on jo ilmoittauduttu. Lähetimme osoitteeseen uudelleen linkin, jolla voit muuttaa ilmoittautumista.",
		SV: "Den här adressen är redan anmäld. Vi skickade på nytt en länk till adressen. Med den kan du ändra anmälan.",
		EN: "This address is already registered. We sent a link to it again. With the link you can change the registration.",
	}
	msgAlreadyYou = i18n.Text{
		FI: "Olet jo ilmoittautunut.",
		SV: "Du är redan anmäld.",
		EN: "You are already registered.",
	}
	msgOver = i18n.Text{
		FI: "Tapahtuma on jo alkanut.",
		SV: "Evenemanget har redan börjat.",
		EN: "The event has already started.",
	}
	msgIsCancelled = i18n.Text{
		FI: "Ilmoittautuminen on peruttu. Voit ilmoittautua uudelleen.",
		SV: "Anmälan är avbokad. Du kan anmäla dig på nytt.",
		EN: "The registration is cancelled. You can register again.",
	}
	msgReasonMissing = i18n.Text{
		FI: "Kerro lyhyesti, miksi perut. Ilmoittautuminen on päättynyt, joten järjestäjä saa tiedon.",
		SV: "Berätta kort varför du avbokar. Anmälningstiden har gått ut, så arrangören får veta det.",
		EN: "Say briefly why you are cancelling. Registration has closed, so the organiser will be told.",
	}
	msgNoOffer = i18n.Text{
		FI: "Sinulle ei ole nyt tarjolla paikkaa.",
		SV: "Ingen plats erbjuds dig just nu.",
		EN: "No place is offered to you right now.",
	}
	msgOfferLapsedLast = i18n.Text{
		FI: "Paikka on mennyt: vastausaika päättyi {time}. Olet taas jonossa, viimeisenä.",
		SV: "Platsen är borta: svarstiden gick ut {time}. Du är i kön igen, sist.",
		EN: "The place has gone: the time to answer ended {time}. You are in the queue again, last.",
	}
	msgOfferLapsedOut = i18n.Text{
		FI: "Paikka on mennyt: vastausaika päättyi {time}. Et ole enää jonossa.",
		SV: "Platsen är borta: svarstiden gick ut {time}. Du är inte längre i kön.",
		EN: "The place has gone: the time to answer ended {time}. You are no longer in the queue.",
	}
	msgPassOnOff = i18n.Text{
		FI: "Järjestäjä ei ole sallinut paikan antamista toiselle.",
		SV: "Arrangören tillåter inte att platsen ges till någon annan.",
		EN: "The organiser does not allow passing a place on.",
	}
	msgPassOnQueue = i18n.Text{
		FI: "Paikkaa ei voi antaa toiselle, koska jonossa on odottajia. Peru paikkasi, niin jonon ensimmäinen saa sen.",
		SV: "Platsen kan inte ges vidare, eftersom andra står i kö. Avboka din plats, så får den första i kön den.",
		EN: "The place cannot be passed on, because people are queueing. Cancel your place, and the first in the queue gets it.",
	}
	msgNoPlace = i18n.Text{
		FI: "Sinulla ei ole vahvistettua paikkaa.",
		SV: "Du har ingen bekräftad plats.",
		EN: "You have no confirmed place.",
	}
	msgSwitchSame = i18n.Text{
		FI: "Osallistut jo näin tai jonotat jo tällaista paikkaa.",
		SV: "Du deltar redan så här eller står redan i kö.",
		EN: "You already take part this way or are already in the queue.",
	}
	msgCapacityBelow = i18n.Text{
		FI: "Paikkoja on jo varattu {n}. Paikkamäärä ei voi olla pienempi.",
		SV: "{n} platser är redan tagna. Antalet platser kan inte vara mindre.",
		EN: "{n} places are already taken. There cannot be fewer places.",
	}
	msgModeInUse = i18n.Text{
		FI: "Tätä osallistumistapaa ei voi poistaa, koska siihen on ilmoittauduttu.",
		SV: "Det här sättet att delta kan inte tas bort, eftersom någon har anmält sig så.",
		EN: "This way of taking part cannot be removed, because somebody has registered for it.",
	}
	msgNoMode = i18n.Text{
		FI: "Valitse ainakin yksi tapa osallistua.",
		SV: "Välj minst ett sätt att delta.",
		EN: "Choose at least one way to take part.",
	}
	msgNotByHand = i18n.Text{
		FI: "Jono etenee itsestään. Paikan voi antaa käsin vain, kun järjestäjä hoitaa jonoa itse.",
		SV: "Kön går framåt av sig själv. Du kan ge en plats för hand bara när arrangören sköter kön själv.",
		EN: "The queue moves by itself. A place can be given by hand only when the organiser handles the queue.",
	}
	msgNotQueued = i18n.Text{
		FI: "Ilmoittautunut ei ole enää jonossa.",
		SV: "Den anmälda står inte längre i kö.",
		EN: "This person is no longer in the queue.",
	}
	msgNoFree = i18n.Text{
		FI: "Vapaata paikkaa ei ole. Lisää ensin paikkoja.",
		SV: "Det finns ingen ledig plats. Lägg först till platser.",
		EN: "There is no free place. Add places first.",
	}
	msgMarkOpen = i18n.Text{
		FI: "Läsnäolon voi merkitä vain sille, jolla on paikka.",
		SV: "Närvaro kan antecknas bara för den som har en plats.",
		EN: "Attendance can be marked only for somebody who has a place.",
	}
	msgMarkEarly = i18n.Text{
		FI: "Läsnäolon voi merkitä samasta päivästä alkaen.",
		SV: "Närvaro kan antecknas från och med samma dag.",
		EN: "Attendance can be marked from the same day on.",
	}

	msgNameMissing  = i18n.Text{FI: "Kirjoita nimesi.", SV: "Skriv ditt namn.", EN: "Write your name."}
	msgEmailMissing = i18n.Text{
		FI: "Kirjoita sähköpostiosoitteesi. Lähetämme siihen vahvistuksen.",
		SV: "Skriv din e-postadress. Vi skickar bekräftelsen dit.",
		EN: "Write your email address. We send the confirmation to it.",
	}
	msgEmailNoAt = i18n.Text{
		FI: "Osoitteesta puuttuu @-merkki. Kirjoita osoite muodossa nimi@jarjesto.fi.",
		SV: "Tecknet @ saknas i adressen. Skriv adressen i formen namn@organisation.fi.",
		EN: "The address lacks the @ sign. Write it as name@organisation.fi.",
	}
	msgEmailForm = i18n.Text{
		FI: "Kirjoita yksi osoite muodossa nimi@jarjesto.fi.",
		SV: "Skriv en adress i formen namn@organisation.fi.",
		EN: "Write one address as name@organisation.fi.",
	}
	msgModeMissing = i18n.Text{FI: "Valitse, miten osallistut.", SV: "Välj hur du deltar.", EN: "Choose how you take part."}
	msgAssistants  = i18n.Text{
		FI: "Avustajia ja tulkkeja voi olla nollasta viiteen.",
		SV: "Antalet assistenter och tolkar kan vara noll till fem.",
		EN: "There can be from none to five assistants and interpreters.",
	}
	msgTooManyQuestions = i18n.Text{
		FI: "Kysymyksiä voi olla enintään kymmenen.",
		SV: "Det kan finnas högst tio frågor.",
		EN: "There can be at most ten questions.",
	}
	msgQuestionKind = i18n.Text{
		FI: "Valitse kysymyksen laji: teksti, valinta tai rasti.",
		SV: "Välj frågans typ: text, val eller kryssruta.",
		EN: "Choose the kind of the question: text, choice or checkbox.",
	}
	msgQuestionText    = i18n.Text{FI: "Kirjoita kysymys.", SV: "Skriv frågan.", EN: "Write the question."}
	msgQuestionOptions = i18n.Text{
		FI: "Kirjoita vähintään kaksi vaihtoehtoa, kukin omalle rivilleen.",
		SV: "Skriv minst två alternativ, vart och ett på sin rad.",
		EN: "Write at least two options, each on its own line.",
	}
	msgAnswerMissing = i18n.Text{FI: "Vastaa tähän kysymykseen.", SV: "Svara på den här frågan.", EN: "Answer this question."}
	msgAnswerChoice  = i18n.Text{FI: "Valitse yksi vaihtoehdoista.", SV: "Välj ett av alternativen.", EN: "Choose one of the options."}
	msgAnswerLong    = i18n.Text{
		FI: "Vastaus on liian pitkä. Lyhennä se alle 2 000 merkkiin.",
		SV: "Svaret är för långt. Förkorta det till under 2 000 tecken.",
		EN: "The answer is too long. Shorten it to under 2,000 characters.",
	}
	msgYes = i18n.Text{FI: "kyllä", SV: "ja", EN: "yes"}
)

var (
	retainNeeds = i18n.Text{
		FI: "Tapahtumaa varten kerrotut erityisruokavaliot ja muut tarpeet poistetaan {n} päivää tapahtuman jälkeen. Vain lukumäärät jäävät.",
		SV: "Specialdieter och andra behov som uppgetts inför ett evenemang raderas {n} dagar efter evenemanget. Bara antalen blir kvar.",
		EN: "Special diets and other needs given for an event are deleted {n} days after the event. Only the counts remain.",
	}
	retainGuests = i18n.Text{
		FI: "Ilman tunnusta ilmoittautuneen nimi ja osoite poistetaan {n} päivää tapahtuman jälkeen.",
		SV: "Namn och adress för den som anmält sig utan konto raderas {n} dagar efter evenemanget.",
		EN: "The name and address of anyone who registered without an account are deleted {n} days after the event.",
	}
)

// The words of states and modes.
var (
	msgStates = map[State]i18n.Text{
		Confirmed: {FI: "Paikka vahvistettu", SV: "Platsen bekräftad", EN: "Place confirmed"},
		Queued:    {FI: "Jonossa", SV: "I kö", EN: "In the queue"},
		Offered:   {FI: "Paikkaa tarjotaan", SV: "Plats erbjuden", EN: "Place offered"},
		Cancelled: {FI: "Peruttu", SV: "Avbokad", EN: "Cancelled"},
		Attended:  {FI: "Oli mukana", SV: "Var med", EN: "Was there"},
		Absent:    {FI: "Jäi pois", SV: "Uteblev", EN: "Did not come"},
	}
	msgModes = map[Mode]i18n.Text{
		Onsite: {FI: "paikan päällä", SV: "på plats", EN: "on site"},
		Remote: {FI: "etänä", SV: "på distans", EN: "remotely"},
	}
	msgModesBig = map[Mode]i18n.Text{
		Onsite: {FI: "Paikan päällä", SV: "På plats", EN: "On site"},
		Remote: {FI: "Etänä", SV: "På distans", EN: "Remote"},
	}
)

// Word is the state in words.
func (s State) Word() i18n.Text { return msgStates[s] }

// Word is the mode inside a sentence; Label the same as a heading.
func (m Mode) Word() i18n.Text { return msgModes[m] }

// Label is the mode at the beginning of a line.
func (m Mode) Label() i18n.Text { return msgModesBig[m] }
