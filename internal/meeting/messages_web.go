package meeting

import "parvi/internal/platform/i18n"

var (
	pageCalendar     = i18n.Text{FI: "Kalenteri", SV: "Kalender", EN: "Calendar"}
	pageCalendarLead = i18n.Text{FI: "Verkostojen tapaamiset koko maassa, etänä ja paikan päällä.", SV: "Nätverkens träffar i hela landet, på distans och på plats.", EN: "Meetings of the networks all over the country, remote and on site."}
	viewList         = i18n.Text{FI: "Lista", SV: "Lista", EN: "List"}
	viewMonth        = i18n.Text{FI: "Kuukausi", SV: "Månad", EN: "Month"}
	viewPast         = i18n.Text{FI: "Pidetyt", SV: "Hållna", EN: "Held"}
	viewMine         = i18n.Text{FI: "Omat", SV: "Egna", EN: "Mine"}
	labelViews       = i18n.Text{FI: "Kalenterin näkymä", SV: "Kalenderns vy", EN: "View of the calendar"}
	filterLabel      = i18n.Text{FI: "Rajaa tapaamisia", SV: "Avgränsa träffarna", EN: "Narrow the meetings"}
	filterButton     = i18n.Text{FI: "Näytä tapaamiset", SV: "Visa träffarna", EN: "Show the meetings"}
	filterKind       = i18n.Text{FI: "Verkoston tyyppi", SV: "Typ av nätverk", EN: "Kind of network"}
	filterRegion     = i18n.Text{FI: "Maakunta", SV: "Landskap", EN: "Region"}
	filterMode       = i18n.Text{FI: "Osallistumistapa", SV: "Sätt att delta", EN: "Way to take part"}
	filterLang       = i18n.Text{FI: "Kieli", SV: "Språk", EN: "Language"}
	filterAll        = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "All"}
	filterClear      = i18n.Text{FI: "Poista kaikki", SV: "Ta bort alla", EN: "Remove all"}
	listCount        = i18n.Count{
		One:   i18n.Text{FI: "{n} tapaaminen", SV: "{n} träff", EN: "{n} meeting"},
		Other: i18n.Text{FI: "{n} tapaamista", SV: "{n} träffar", EN: "{n} meetings"},
	}
	emptyHead      = i18n.Text{FI: "Ei tulevia tapaamisia", SV: "Inga kommande träffar", EN: "No meetings to come"}
	emptyText      = i18n.Text{FI: "Tähän tulevat verkostojen tapaamiset. Poista rajauksia tai katso pidetyt.", SV: "Här visas nätverkens träffar. Ta bort avgränsningar eller se de hållna.", EN: "Meetings of the networks come here. Remove filters or look at those held."}
	emptyPastHead  = i18n.Text{FI: "Ei pidettyjä tapaamisia", SV: "Inga hållna träffar", EN: "No meetings held"}
	emptyPastText  = i18n.Text{FI: "Pidetyt tapaamiset näkyvät täällä muistiinpanoineen.", SV: "Hållna träffar visas här med sina anteckningar.", EN: "Meetings held are shown here with their notes."}
	emptyMineHead  = i18n.Text{FI: "Et ole ilmoittautunut tulevaan tapaamiseen", SV: "Du har inte anmält dig till någon kommande träff", EN: "You have not registered for a meeting to come"}
	emptyMineText  = i18n.Text{FI: "Ilmoittautumisesi näkyvät täällä.", SV: "Dina anmälningar visas här.", EN: "Your registrations are shown here."}
	actSeePast     = i18n.Text{FI: "Näytä pidetyt", SV: "Visa de hållna", EN: "Show those held"}
	actSeeAll      = i18n.Text{FI: "Näytä kaikki tapaamiset", SV: "Visa alla träffar", EN: "Show all meetings"}
	feedSubscribe  = i18n.Text{FI: "Tilaa kalenteriisi", SV: "Prenumerera i din kalender", EN: "Subscribe in your calendar"}
	feedMine       = i18n.Text{FI: "Oma kalenterisyöte", SV: "Ditt kalenderflöde", EN: "Your calendar feed"}
	feedMineHint   = i18n.Text{FI: "Osoite on salainen. Lisää se kalenteriohjelmaasi, niin ilmoittautumisesi näkyvät siellä.", SV: "Adressen är hemlig. Lägg till den i ditt kalenderprogram, så syns dina anmälningar där.", EN: "The address is secret. Add it to your calendar program, and your registrations are shown there."}
	actFeedMake    = i18n.Text{FI: "Tee osoite", SV: "Skapa adressen", EN: "Make the address"}
	actFeedRenew   = i18n.Text{FI: "Vaihda osoite", SV: "Byt adressen", EN: "Change the address"}
	flashFeed      = i18n.Text{FI: "Kalenterisyötteesi osoite on uusi. Vanha ei enää toimi.", SV: "Adressen till ditt kalenderflöde är ny. Den gamla fungerar inte längre.", EN: "The address of your calendar feed is new. The old one no longer works."}
	feedAllName    = i18n.Text{FI: "Parvi: tapaamiset", SV: "Parvi: träffar", EN: "Parvi: meetings"}
	feedMineName   = i18n.Text{FI: "Parvi: omat tapaamiset", SV: "Parvi: egna träffar", EN: "Parvi: my meetings"}
	stateCancelled = i18n.Text{FI: "Peruttu", SV: "Inställd", EN: "Cancelled"}
	stateDraft     = i18n.Text{FI: "Luonnos", SV: "Utkast", EN: "Draft"}
	stateHeld      = i18n.Text{FI: "Pidetty", SV: "Hållen", EN: "Held"}
	stateComing    = i18n.Text{FI: "Tulossa", SV: "På kommande", EN: "To come"}
	actConvene     = i18n.Text{FI: "Kutsu tapaaminen koolle", SV: "Sammankalla en träff", EN: "Call a meeting"}

	factWhen       = i18n.Text{FI: "Milloin", SV: "När", EN: "When"}
	factWhere      = i18n.Text{FI: "Missä", SV: "Var", EN: "Where"}
	factFor        = i18n.Text{FI: "Kenelle", SV: "För vem", EN: "For whom"}
	factHost       = i18n.Text{FI: "Kutsuja", SV: "Inbjudare", EN: "Invited by"}
	factDeadline   = i18n.Text{FI: "Ilmoittaudu viimeistään", SV: "Anmäl dig senast", EN: "Register by"}
	factOpens      = i18n.Text{FI: "Ilmoittautuminen alkaa", SV: "Anmälan öppnar", EN: "Registration opens"}
	factAsk        = i18n.Text{FI: "Kysy lisää", SV: "Fråga mer", EN: "Ask more"}
	factLangs      = i18n.Text{FI: "Kieli", SV: "Språk", EN: "Language"}
	factPresent    = i18n.Text{FI: "Läsnä", SV: "Närvarande", EN: "Present"}
	factKind       = i18n.Text{FI: "Parvitapaaminen", SV: "Svärmträff", EN: "Swarm meeting"}
	factKindWord   = i18n.Text{FI: "yksi tapaaminen, josta voi kasvaa verkosto", SV: "en träff som kan växa till ett nätverk", EN: "one meeting that may grow into a network"}
	labelAside     = i18n.Text{FI: "Tapaamisen tiedot", SV: "Uppgifter om träffen", EN: "About the meeting"}
	labelSeats     = i18n.Text{FI: "Paikat ja jono", SV: "Platser och kö", EN: "Places and queue"}
	addToCalendar  = i18n.Text{FI: "Lisää kalenteriin", SV: "Lägg till i kalendern", EN: "Add to calendar"}
	orRemote       = i18n.Text{FI: "Osallistua voi myös etänä.", SV: "Du kan också delta på distans.", EN: "You can also take part remote."}
	onlyRemote     = i18n.Text{FI: "Etänä. Saat linkin, kun olet ilmoittautunut.", SV: "På distans. Du får länken när du har anmält dig.", EN: "Remote. You get the link when you have registered."}
	headAgenda     = i18n.Text{FI: "Ohjelma", SV: "Program", EN: "Programme"}
	headRegister   = i18n.Text{FI: "Ilmoittaudu", SV: "Anmäl dig", EN: "Register"}
	headSeats      = i18n.Text{FI: "Paikat", SV: "Platser", EN: "Places"}
	headQueue      = i18n.Text{FI: "Näin jono toimii", SV: "Så fungerar kön", EN: "How the queue works"}
	seatsFree      = i18n.Text{FI: "Paikkoja on", SV: "Det finns platser", EN: "There are places"}
	seatsFull      = i18n.Text{FI: "Täynnä", SV: "Fullt", EN: "Full"}
	seatsQueue     = i18n.Text{FI: "Täynnä, jonossa {n}", SV: "Fullt, i kö {n}", EN: "Full, {n} in the queue"}
	seatsCount     = i18n.Text{FI: "Paikkoja {total}, ilmoittautuneita {n}", SV: "{total} platser, {n} anmälda", EN: "{total} places, {n} registered"}
	seatsUnlimited = i18n.Text{FI: "Paikkoja ei ole rajattu, ilmoittautuneita {n}", SV: "Platserna är inte begränsade, {n} anmälda", EN: "Places are not limited, {n} registered"}
	queueOrder     = i18n.Text{FI: "Paikat annetaan ilmoittautumisjärjestyksessä.", SV: "Platserna ges i anmälningsordning.", EN: "Places are given in the order of registration."}
	queueAuto      = i18n.Text{FI: "Kun paikka vapautuu, jonon ensimmäinen saa sen. Kerromme sähköpostilla.", SV: "När en plats blir ledig får den första i kön den. Vi meddelar per e-post.", EN: "When a place becomes free, the first in the queue gets it. We tell by e-mail."}
	queueOffer     = i18n.Text{FI: "Kun paikka vapautuu, saat sähköpostin. Vastaa {hours} tunnin kuluessa.", SV: "När en plats blir ledig får du ett mejl. Svara inom {hours} timmar.", EN: "When a place becomes free, you get an e-mail. Answer within {hours} hours."}
	queueEvening   = i18n.Text{FI: "Kun paikka vapautuu, saat sähköpostin. Vastaa seuraavana päivänä klo 18 mennessä.", SV: "När en plats blir ledig får du ett mejl. Svara före kl. 18 följande dag.", EN: "When a place becomes free, you get an e-mail. Answer by 18:00 the next day."}
	queueLast      = i18n.Text{FI: "Jos et vastaa, paikkaa tarjotaan seuraavalle. Pysyt jonossa viimeisenä.", SV: "Om du inte svarar erbjuds platsen åt nästa. Du stannar sist i kön.", EN: "If you do not answer, the place is offered to the next person. You stay last in the queue."}
	queueOut       = i18n.Text{FI: "Jos et vastaa, paikkaa tarjotaan seuraavalle ja poistut jonosta.", SV: "Om du inte svarar erbjuds platsen åt nästa och du lämnar kön.", EN: "If you do not answer, the place is offered to the next person and you leave the queue."}
	queueByHand    = i18n.Text{FI: "Järjestäjä päättää, kuka jonosta saa vapautuvan paikan.", SV: "Arrangören avgör vem i kön som får en ledig plats.", EN: "The organiser decides who in the queue gets a free place."}
	queueSee       = i18n.Text{FI: "Näet sijasi milloin vain linkistä, jonka saat sähköpostiisi.", SV: "Du ser din plats i kön när som helst via länken i ditt mejl.", EN: "You see your place any time by the link you get by e-mail."}
	conditionPost  = i18n.Text{FI: "Tehtävä alkanut enintään {n} vuotta sitten.", SV: "Uppdraget började för högst {n} år sedan.", EN: "In post for at most {n} years."}
	conditionPost1 = i18n.Text{FI: "Alle vuoden tehtävässään olleille.", SV: "För den som haft sitt uppdrag under ett år.", EN: "For those in post for less than a year."}
	conditionStaff = i18n.Text{FI: "Järjestöille, joissa on alle {n} työntekijää.", SV: "För organisationer med under {n} anställda.", EN: "For organisations with fewer than {n} employees."}
	conditionSoft  = i18n.Text{FI: "Voit ilmoittautua, vaikka ehto ei täyttyisi: järjestäjä ottaa yhteyttä.", SV: "Du kan anmäla dig även om villkoret inte uppfylls: arrangören tar kontakt.", EN: "You can register even if the condition is not met: the organiser contacts you."}
	askStarted     = i18n.Text{FI: "Milloin aloitit tehtävässäsi?", SV: "När började du i ditt uppdrag?", EN: "When did you start in your post?"}
	askStaff       = i18n.Text{FI: "Montako työntekijää järjestössäsi on?", SV: "Hur många anställda har din organisation?", EN: "How many employees does your organisation have?"}
	flagPost       = i18n.Text{FI: "yli vuosi tehtävässä", SV: "över ett år i uppdraget", EN: "over a year in post"}
	flagStaff      = i18n.Text{FI: "järjestössä liikaa työntekijöitä", SV: "organisationen har för många anställda", EN: "too many employees in the organisation"}
	flagOther      = i18n.Text{FI: "ehto ei täyty", SV: "villkoret uppfylls inte", EN: "condition not met"}

	nowRegistered = i18n.Text{FI: "Olet ilmoittautunut", SV: "Du är anmäld", EN: "You are registered"}
	nowQueued     = i18n.Text{FI: "Olet jonossa. Sijasi jonossa: {n}.", SV: "Du står i kö. Din plats i kön: {n}.", EN: "You are in the queue. Your place in the queue: {n}."}
	nowOffered    = i18n.Text{FI: "Sinulle on vapautunut paikka", SV: "En plats har blivit ledig för dig", EN: "A place is free for you"}
	nowAnswerBy   = i18n.Text{FI: "Vastaa viimeistään {time}.", SV: "Svara senast {time}.", EN: "Answer by {time}."}
	nowTakePart   = i18n.Text{FI: "Osallistut {mode}.", SV: "Du deltar {mode}.", EN: "You take part {mode}."}
	actManage     = i18n.Text{FI: "Muuta tai peru", SV: "Ändra eller avboka", EN: "Change or cancel"}
	closedHead    = i18n.Text{FI: "Ilmoittautuminen on päättynyt", SV: "Anmälan är stängd", EN: "Registration has closed"}
	closedText    = i18n.Text{FI: "Ilmoittautumisaika päättyi {time}. Kysy järjestäjältä, mahtuisitko vielä mukaan.", SV: "Anmälningstiden gick ut {time}. Fråga arrangören om du ännu kan få plats.", EN: "Registration closed {time}. Ask the organiser whether you could still join."}
	notYetHead    = i18n.Text{FI: "Ilmoittautuminen ei ole vielä alkanut", SV: "Anmälan har inte öppnat", EN: "Registration has not opened yet"}
	notYetText    = i18n.Text{FI: "Ilmoittautuminen alkaa {time}.", SV: "Anmälan öppnar {time}.", EN: "Registration opens {time}."}
	cancelledHead = i18n.Text{FI: "Tapaaminen on peruttu.", SV: "Träffen är inställd.", EN: "The meeting is cancelled."}
	heldHead      = i18n.Text{FI: "Tapaaminen on pidetty", SV: "Träffen har hållits", EN: "The meeting has been held"}
	draftHead     = i18n.Text{FI: "Luonnos", SV: "Utkast", EN: "Draft"}
	draftText     = i18n.Text{FI: "Vain järjestäjät näkevät tämän sivun, kunnes julkaiset tapaamisen.", SV: "Bara arrangörerna ser den här sidan tills du publicerar träffen.", EN: "Only the organisers see this page until you publish the meeting."}
	actPublish    = i18n.Text{FI: "Julkaise", SV: "Publicera", EN: "Publish"}
	actPublishAll = i18n.Text{FI: "Julkaise ja lähetä kutsut", SV: "Publicera och skicka inbjudningarna", EN: "Publish and send the invitations"}
	actEdit       = i18n.Text{FI: "Muokkaa", SV: "Redigera", EN: "Edit"}
	actPeople     = i18n.Text{FI: "Ilmoittautuneet", SV: "Anmälda", EN: "Registrations"}
	actCopy       = i18n.Text{FI: "Tee kopio", SV: "Gör en kopia", EN: "Make a copy"}
	actNotes      = i18n.Text{FI: "Kirjoita muistiinpanot", SV: "Skriv anteckningarna", EN: "Write the notes"}
	actDelete     = i18n.Text{FI: "Poista luonnos", SV: "Radera utkastet", EN: "Delete the draft"}
	actInvite     = i18n.Text{FI: "Lähetä kutsut", SV: "Skicka inbjudningarna", EN: "Send the invitations"}
	actCancel     = i18n.Text{FI: "Peru tapaaminen", SV: "Ställ in träffen", EN: "Cancel the meeting"}
	actCancelKeep = i18n.Text{FI: "Älä peru", SV: "Ställ inte in", EN: "Do not cancel"}
	headOrganiser = i18n.Text{FI: "Järjestäjälle", SV: "För arrangören", EN: "For the organiser"}
	headNotes     = i18n.Text{FI: "Muistiinpanot", SV: "Anteckningar", EN: "Notes"}
	headTheme     = i18n.Text{FI: "Aihe", SV: "Tema", EN: "Theme"}
	headNext      = i18n.Text{FI: "Seuraava aihe", SV: "Nästa tema", EN: "Next theme"}
	headNextHosts = i18n.Text{FI: "Seuraavat kutsujat", SV: "Nästa inbjudare", EN: "Next conveners"}
	notesNone     = i18n.Text{FI: "Muistiinpanoja ei ole vielä julkaistu.", SV: "Inga anteckningar har publicerats ännu.", EN: "No notes have been published yet."}
	notesBy       = i18n.Text{FI: "Kirjoittanut {name}", SV: "Skrivet av {name}", EN: "Written by {name}"}
	presentWords  = map[string]i18n.Text{
		"":         {FI: "{n} ihmistä", SV: "{n} personer", EN: "{n} people"},
		"about":    {FI: "noin {n} ihmistä", SV: "omkring {n} personer", EN: "about {n} people"},
		"over":     {FI: "yli {n} ihmistä", SV: "över {n} personer", EN: "over {n} people"},
		"at_least": {FI: "vähintään {n} ihmistä", SV: "minst {n} personer", EN: "at least {n} people"},
	}
	flashPublished = i18n.Text{FI: "Tapaaminen on julkaistu.", SV: "Träffen är publicerad.", EN: "The meeting is published."}
	flashInviting  = i18n.Text{FI: "Tapaaminen on julkaistu, ja kutsut lähtevät.", SV: "Träffen är publicerad, och inbjudningarna skickas.", EN: "The meeting is published, and the invitations are going out."}
	flashInvited   = i18n.Text{FI: "Kutsut lähtevät niille, joita ei vielä ole kutsuttu.", SV: "Inbjudningarna skickas till dem som ännu inte har fått någon.", EN: "The invitations are going to those not yet invited."}
	flashDraft     = i18n.Text{FI: "Luonnos on tallennettu.", SV: "Utkastet är sparat.", EN: "The draft is saved."}
	flashSaved     = i18n.Text{FI: "Muutokset on tallennettu.", SV: "Ändringarna är sparade.", EN: "The changes are saved."}
	flashDeleted   = i18n.Text{FI: "Luonnos on poistettu.", SV: "Utkastet är raderat.", EN: "The draft is deleted."}
	flashCancelled = i18n.Text{FI: "Tapaaminen on peruttu, ja ilmoittautuneet saavat viestin.", SV: "Träffen är inställd, och de anmälda får ett meddelande.", EN: "The meeting is cancelled, and those registered are told."}

	askCancel      = i18n.Text{FI: "Perutaanko tapaaminen {when}?", SV: "Ska träffen {when} ställas in?", EN: "Cancel the meeting {when}?"}
	cancelLead     = i18n.Text{FI: "Peruminen koskee näitä ihmisiä:", SV: "Det här berör följande personer:", EN: "This concerns these people:"}
	cancelPlaces   = i18n.Text{FI: "Paikan saaneita: {n}. He saavat perumisviestin heti.", SV: "Personer med plats: {n}. De får ett meddelande genast.", EN: "People with a place: {n}. They are told at once."}
	cancelQueue    = i18n.Text{FI: "Jonossa olevia: {n}. Hekin saavat viestin.", SV: "Personer i kö: {n}. Också de får ett meddelande.", EN: "People in the queue: {n}. They are told, too."}
	cancelStays    = i18n.Text{FI: "Tapaaminen jää näkyviin peruttuna.", SV: "Träffen syns kvar som inställd.", EN: "The meeting stays to be seen, as cancelled."}
	cancelForGood  = i18n.Text{FI: "Perumista ei voi kumota. Voit tehdä tapaamisesta kopion.", SV: "Det går inte att ångra. Du kan göra en kopia av träffen.", EN: "This cannot be undone. You can make a copy of the meeting."}
	labelReason    = i18n.Text{FI: "Viesti ilmoittautuneille", SV: "Meddelande till de anmälda", EN: "Message to those registered"}
	followAsk      = i18n.Text{FI: "Seurataanko verkostoa: {network}?", SV: "Vill du följa nätverket {network}?", EN: "Follow the network {network}?"}
	followLead     = i18n.Text{FI: "Saat kutsut verkoston tapaamisiin. Voit lopettaa milloin vain viestin linkistä.", SV: "Du får inbjudningar till nätverkets träffar. Du kan sluta när som helst via länken i meddelandet.", EN: "You get invitations to the network’s meetings. You can stop any time by the link in the message."}
	actFollow      = i18n.Text{FI: "Seuraa verkostoa", SV: "Följ nätverket", EN: "Follow the network"}
	actFollowNot   = i18n.Text{FI: "Älä seuraa", SV: "Följ inte", EN: "Do not follow"}
	flashFollowing = i18n.Text{FI: "Seuraat nyt verkostoa.", SV: "Du följer nu nätverket.", EN: "You now follow the network."}
)
