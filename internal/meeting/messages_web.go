package meeting

import "parvi/internal/platform/i18n"

var (
	pageCalendar     = i18n.Text{FI: "Kalenteri", SV: "Kalender", EN: "Calendar"}
	pageCalendarLead = i18n.Text{FI: "Verkostojen tapaamiset koko maassa, etänä ja paikan päällä.", SV: "Nätverkens träffar i hela landet, på distans och på plats.", EN: "Meetings of the networks all over the country, remotely and on site."}
	viewList         = i18n.Text{FI: "Lista", SV: "Lista", EN: "List"}
	viewMonth        = i18n.Text{FI: "Kuukausi", SV: "Månad", EN: "Month"}
	viewPast         = i18n.Text{FI: "Pidetyt", SV: "Hållna", EN: "Held"}
	viewMine         = i18n.Text{FI: "Omat", SV: "Egna", EN: "Mine"}
	labelViews       = i18n.Text{FI: "Kalenterin näkymä", SV: "Kalenderns vy", EN: "View of the calendar"}
	filterLabel      = i18n.Text{FI: "Rajaa luetteloa", SV: "Avgränsa listan", EN: "Filter the list"}
	filterButton     = i18n.Text{FI: "Näytä tapaamiset", SV: "Visa träffarna", EN: "Show the meetings"}
	filterKind       = i18n.Text{FI: "Verkoston laji", SV: "Nätverkets slag", EN: "Kind of network"}
	filterRegion     = i18n.Text{FI: "Maakunta", SV: "Landskap", EN: "Region"}
	filterMode       = i18n.Text{FI: "Osallistumistapa", SV: "Sätt att delta", EN: "Way to take part"}
	filterLang       = i18n.Text{FI: "Kieli", SV: "Språk", EN: "Language"}
	filterAll        = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "All"}
	listCount        = i18n.Count{
		One:   i18n.Text{FI: "{n} tapaaminen", SV: "{n} träff", EN: "{n} meeting"},
		Other: i18n.Text{FI: "{n} tapaamista", SV: "{n} träffar", EN: "{n} meetings"},
	}
	emptyHead      = i18n.Text{FI: "Ei tulevia tapaamisia", SV: "Inga kommande träffar", EN: "No upcoming meetings"}
	emptyText      = i18n.Text{FI: "Tässä näkyvät verkostojen tapaamiset. Poista rajauksia tai katso pidetyt.", SV: "Här visas nätverkens träffar. Ta bort avgränsningar eller se de hållna träffarna.", EN: "Meetings of the networks appear here. Remove filters or see the meetings held."}
	emptyPastHead  = i18n.Text{FI: "Ei pidettyjä tapaamisia", SV: "Inga hållna träffar", EN: "No meetings held"}
	emptyPastText  = i18n.Text{FI: "Tässä näkyvät pidetyt tapaamiset ja niiden muistiinpanot.", SV: "Här visas hållna träffar och anteckningarna från dem.", EN: "Meetings held appear here with their notes."}
	emptyMineHead  = i18n.Text{FI: "Et ole ilmoittautunut yhteenkään tulevaan tapaamiseen", SV: "Du har inte anmält dig till någon kommande träff", EN: "You have not registered for any upcoming meetings"}
	emptyMineText  = i18n.Text{FI: "Tässä näkyvät ilmoittautumisesi.", SV: "Här visas dina anmälningar.", EN: "Your registrations appear here."}
	actSeePast     = i18n.Text{FI: "Näytä pidetyt tapaamiset", SV: "Visa hållna träffar", EN: "Show meetings held"}
	actSeeAll      = i18n.Text{FI: "Näytä kaikki tapaamiset", SV: "Visa alla träffar", EN: "Show all meetings"}
	feedSubscribe  = i18n.Text{FI: "Tilaa kalenteriisi", SV: "Prenumerera i din kalender", EN: "Subscribe in your calendar"}
	feedMine       = i18n.Text{FI: "Oma kalenterisyöte", SV: "Ditt kalenderflöde", EN: "Your calendar feed"}
	feedMineHint   = i18n.Text{FI: "Osoite on salainen. Lisää se kalenteriohjelmaasi, niin ilmoittautumisesi näkyvät siellä.", SV: "Adressen är hemlig. Lägg till den i ditt kalenderprogram, så syns dina anmälningar där.", EN: "The address is secret. Add it to your calendar program to see your registrations there."}
	actFeedMake    = i18n.Text{FI: "Tee osoite", SV: "Skapa adressen", EN: "Make the address"}
	actFeedRenew   = i18n.Text{FI: "Vaihda osoite", SV: "Byt adress", EN: "Change the address"}
	flashFeed      = i18n.Text{FI: "Kalenterisyötteelläsi on uusi osoite. Vanha ei enää toimi.", SV: "Ditt kalenderflöde har en ny adress. Den gamla fungerar inte längre.", EN: "Your calendar feed has a new address. The old one no longer works."}
	feedAllName    = i18n.Text{FI: "Parvi: tapaamiset", SV: "Parvi: träffar", EN: "Parvi: meetings"}
	feedMineName   = i18n.Text{FI: "Parvi: omat tapaamiset", SV: "Parvi: egna träffar", EN: "Parvi: my meetings"}
	stateCancelled = i18n.Text{FI: "Peruttu", SV: "Inställd", EN: "Cancelled"}
	stateDraft     = i18n.Text{FI: "Luonnos", SV: "Utkast", EN: "Draft"}
	actConvene     = i18n.Text{FI: "Kutsu tapaaminen koolle", SV: "Sammankalla en träff", EN: "Call a meeting"}

	factWhen       = i18n.Text{FI: "Milloin", SV: "När", EN: "When"}
	factWhere      = i18n.Text{FI: "Missä", SV: "Var", EN: "Where"}
	factFor        = i18n.Text{FI: "Kenelle", SV: "För vem", EN: "For whom"}
	factHost       = i18n.Text{FI: "Koollekutsuja", SV: "Sammankallare", EN: "Invited by"}
	factDeadline   = i18n.Text{FI: "Ilmoittaudu viimeistään", SV: "Anmäl dig senast", EN: "Register by"}
	factOpens      = i18n.Text{FI: "Ilmoittautuminen alkaa", SV: "Anmälningstiden börjar", EN: "Registration opens"}
	factAsk        = i18n.Text{FI: "Kysy lisää", SV: "Fråga mer", EN: "Questions to"}
	factLangs      = i18n.Text{FI: "Kieli", SV: "Språk", EN: "Language"}
	factPresent    = i18n.Text{FI: "Läsnä", SV: "Närvarande", EN: "Present"}
	factKind       = i18n.Text{FI: "Parvitapaaminen", SV: "Svärmträff", EN: "Swarm meeting"}
	factKindWord   = i18n.Text{FI: "yksi tapaaminen, josta voi kasvaa verkosto", SV: "en träff som kan växa till ett nätverk", EN: "one meeting that may grow into a network"}
	labelAside     = i18n.Text{FI: "Tapaamisen tiedot", SV: "Uppgifter om träffen", EN: "About the meeting"}
	labelSeats     = i18n.Text{FI: "Paikat ja jono", SV: "Platser och kö", EN: "Places and queue"}
	addToCalendar  = i18n.Text{FI: "Lisää kalenteriin", SV: "Lägg till i kalendern", EN: "Add to calendar"}
	orRemote       = i18n.Text{FI: "Voit osallistua myös etänä.", SV: "Du kan också delta på distans.", EN: "You can also take part remotely."}
	onlyRemote     = i18n.Text{FI: "Etänä. Saat linkin, kun olet ilmoittautunut.", SV: "På distans. Du får länken när du har anmält dig.", EN: "Remotely. You get the link when you have registered."}
	headAgenda     = i18n.Text{FI: "Ohjelma", SV: "Program", EN: "Programme"}
	headRegister   = i18n.Text{FI: "Ilmoittaudu", SV: "Anmäl dig", EN: "Register"}
	headSeats      = i18n.Text{FI: "Paikat", SV: "Platser", EN: "Places"}
	headQueue      = i18n.Text{FI: "Näin jono toimii", SV: "Så fungerar kön", EN: "How the queue works"}
	seatsFree      = i18n.Text{FI: "Paikkoja on", SV: "Det finns platser", EN: "Places left"}
	seatsFull      = i18n.Text{FI: "Täynnä", SV: "Fullt", EN: "Full"}
	seatsQueue     = i18n.Text{FI: "Täynnä, jonossa {n}", SV: "Fullt, {n} i kö", EN: "Full, {n} in the queue"}
	seatsCount     = i18n.Text{FI: "Paikkoja {total}, ilmoittautuneita {n}", SV: "{total} platser, {n} anmälda", EN: "{total} places, {n} registered"}
	seatsUnlimited = i18n.Text{FI: "Paikkoja ei ole rajattu, ilmoittautuneita {n}", SV: "Platserna är inte begränsade, {n} anmälda", EN: "Places are not limited, {n} registered"}
	queueOrder     = i18n.Text{FI: "Paikat annetaan ilmoittautumisjärjestyksessä.", SV: "Platserna ges i anmälningsordning.", EN: "Places are given in the order of registration."}
	queueAuto      = i18n.Text{FI: "Kun paikka vapautuu, jonon ensimmäinen saa sen. Kerromme heti sähköpostilla.", SV: "När en plats blir ledig får den första i kön den. Vi meddelar genast per e-post.", EN: "When a place becomes free, the first in the queue gets it. We tell you at once by email."}
	queueOffer     = i18n.Text{FI: "Kun paikka vapautuu, tarjoamme sitä jonon ensimmäiselle. Vastausaika tunteina: {hours}.", SV: "När en plats blir ledig erbjuder vi den till den första i kön. Svarstid i timmar: {hours}.", EN: "When a place becomes free, we offer it to the first in the queue. Hours to answer: {hours}."}
	queueEvening   = i18n.Text{FI: "Kun paikka vapautuu, tarjoamme sitä jonon ensimmäiselle. Vastausaika päättyy seuraavana päivänä klo 18.", SV: "När en plats blir ledig erbjuder vi den till den första i kön. Svarstiden går ut kl. 18 följande dag.", EN: "When a place becomes free, we offer it to the first in the queue. The time to answer ends at 18:00 the next day."}
	queueLast      = i18n.Text{FI: "Jos et vastaa, tarjoamme paikkaa seuraavalle. Siirryt jonon viimeiseksi.", SV: "Om du inte svarar erbjuder vi platsen till nästa. Du flyttas sist i kön.", EN: "If you do not answer, we offer the place to the next person. You go last in the queue."}
	queueOut       = i18n.Text{FI: "Jos et vastaa, tarjoamme paikkaa seuraavalle. Poistut silloin jonosta.", SV: "Om du inte svarar erbjuder vi platsen till nästa. Då lämnar du kön.", EN: "If you do not answer, we offer the place to the next person. You then leave the queue."}
	queueByHand    = i18n.Text{FI: "Järjestäjä päättää, kuka saa vapautuvan paikan.", SV: "Arrangören avgör vem som får en ledig plats.", EN: "The organiser decides who gets a free place."}
	queueSee       = i18n.Text{FI: "Näet sijasi jonossa milloin vain linkistä, jonka saat sähköpostiisi.", SV: "Du kan när som helst se din plats i kön via länken som du får per e-post.", EN: "You can see your place in the queue at any time by the link you get by email."}
	conditionPost  = i18n.Text{FI: "Niille, joiden tehtävä on alkanut enintään {n} vuotta sitten.", SV: "För dem vars uppdrag började för högst {n} år sedan.", EN: "For those in post for at most {n} years."}
	conditionPost1 = i18n.Text{FI: "Niille, jotka ovat olleet tehtävässään alle vuoden.", SV: "För dem som har haft sitt uppdrag i mindre än ett år.", EN: "For those in post for less than a year."}
	conditionStaff = i18n.Text{FI: "Järjestöille, joissa on alle {n} työntekijää.", SV: "För organisationer med färre än {n} anställda.", EN: "For organisations with fewer than {n} employees."}
	conditionSoft  = i18n.Text{FI: "Voit ilmoittautua, vaikka ehto ei täyttyisi. Järjestäjä ottaa silloin yhteyttä.", SV: "Du kan anmäla dig även om villkoret inte uppfylls. Då tar arrangören kontakt.", EN: "You can register even if the condition is not met. The organiser will then contact you."}
	askStarted     = i18n.Text{FI: "Milloin aloitit tehtävässäsi?", SV: "När började du i ditt uppdrag?", EN: "When did you start in your position?"}
	askStaff       = i18n.Text{FI: "Montako työntekijää järjestössäsi on?", SV: "Hur många anställda har din organisation?", EN: "How many employees does your organisation have?"}
	flagPost       = i18n.Text{FI: "yli vuosi tehtävässä", SV: "över ett år i uppdraget", EN: "over a year in the position"}
	flagStaff      = i18n.Text{FI: "järjestössä on liikaa työntekijöitä", SV: "organisationen har för många anställda", EN: "too many employees in the organisation"}
	flagOther      = i18n.Text{FI: "ehto ei täyty", SV: "villkoret uppfylls inte", EN: "condition not met"}

	nowRegistered = i18n.Text{FI: "Olet ilmoittautunut", SV: "Du är anmäld", EN: "You are registered"}
	nowQueued     = i18n.Text{FI: "Olet jonossa. Sijasi jonossa: {n}.", SV: "Du står i kö. Din plats i kön: {n}.", EN: "You are in the queue. Your place in the queue: {n}."}
	nowOffered    = i18n.Text{FI: "Sinulle on vapautunut paikka", SV: "En plats har blivit ledig för dig", EN: "A place is free for you"}
	nowAnswerBy   = i18n.Text{FI: "Vastaa viimeistään {time}.", SV: "Svara senast {time}.", EN: "Answer by {time}."}
	nowTakePart   = i18n.Text{FI: "Osallistut {mode}.", SV: "Du deltar {mode}.", EN: "You take part {mode}."}
	actManage     = i18n.Text{FI: "Muuta tai peru", SV: "Ändra eller avboka", EN: "Change or cancel"}
	closedHead    = i18n.Text{FI: "Ilmoittautuminen on päättynyt", SV: "Anmälningstiden har gått ut", EN: "Registration has closed"}
	closedText    = i18n.Text{FI: "Ilmoittautumisaika päättyi {time}. Kysy järjestäjältä, mahdutko vielä mukaan.", SV: "Anmälningstiden gick ut {time}. Fråga arrangören om du ännu kan få plats.", EN: "Registration closed {time}. Ask the organiser whether you could still join."}
	notYetHead    = i18n.Text{FI: "Ilmoittautuminen ei ole vielä alkanut", SV: "Anmälningstiden har inte börjat ännu", EN: "Registration has not opened yet"}
	notYetText    = i18n.Text{FI: "Ilmoittautuminen alkaa {time}.", SV: "Anmälningstiden börjar {time}.", EN: "Registration opens {time}."}
	cancelledHead = i18n.Text{FI: "Tapaaminen on peruttu.", SV: "Träffen är inställd.", EN: "The meeting is cancelled."}
	heldHead      = i18n.Text{FI: "Tapaaminen on pidetty", SV: "Träffen har hållits", EN: "The meeting has been held"}
	draftHead     = i18n.Text{FI: "Luonnos", SV: "Utkast", EN: "Draft"}
	draftText     = i18n.Text{FI: "Vain järjestäjät näkevät tämän sivun, kunnes julkaiset tapaamisen.", SV: "Bara arrangörerna ser den här sidan tills du publicerar träffen.", EN: "Only the organisers see this page until you publish the meeting."}
	actPublish    = i18n.Text{FI: "Julkaise", SV: "Publicera", EN: "Publish"}
	actPublishAll = i18n.Text{FI: "Julkaise ja lähetä kutsut", SV: "Publicera och skicka inbjudningarna", EN: "Publish and send the invitations"}
	actEdit       = i18n.Text{FI: "Muuta", SV: "Ändra", EN: "Change"}
	actPeople     = i18n.Text{FI: "Ilmoittautuneet", SV: "Anmälda", EN: "Registrations"}
	actCopy       = i18n.Text{FI: "Tee kopio", SV: "Gör en kopia", EN: "Make a copy"}
	actNotes      = i18n.Text{FI: "Kirjoita muistiinpanot", SV: "Skriv anteckningarna", EN: "Write the notes"}
	actDelete     = i18n.Text{FI: "Poista luonnos", SV: "Radera utkastet", EN: "Delete the draft"}
	actInvite     = i18n.Text{FI: "Lähetä kutsut", SV: "Skicka inbjudningarna", EN: "Send the invitations"}
	actCancel     = i18n.Text{FI: "Peru tapaaminen", SV: "Ställ in träffen", EN: "Cancel the meeting"}
	actCancelKeep = i18n.Text{FI: "Älä peru", SV: "Ställ inte in", EN: "Do not cancel"}
	headOrganiser = i18n.Text{FI: "Järjestäjälle", SV: "För arrangören", EN: "For the organiser"}
	headNotes     = i18n.Text{FI: "Muistiinpanot", SV: "Anteckningar", EN: "Notes"}
	headTheme     = i18n.Text{FI: "Teema", SV: "Tema", EN: "Theme"}
	headNext      = i18n.Text{FI: "Seuraava teema", SV: "Nästa tema", EN: "Next theme"}
	headNextHosts = i18n.Text{FI: "Seuraavat koollekutsujat", SV: "Nästa sammankallare", EN: "Next conveners"}
	notesNone     = i18n.Text{FI: "Muistiinpanoja ei ole vielä julkaistu.", SV: "Inga anteckningar har publicerats ännu.", EN: "No notes have been published yet."}
	notesBy       = i18n.Text{FI: "Kirjoittaja: {name}", SV: "Skribent: {name}", EN: "Written by {name}"}
	presentWords  = map[string]i18n.Text{
		"":         {FI: "{n}", SV: "{n}", EN: "{n}"},
		"about":    {FI: "noin {n}", SV: "omkring {n}", EN: "about {n}"},
		"over":     {FI: "yli {n}", SV: "över {n}", EN: "over {n}"},
		"at_least": {FI: "vähintään {n}", SV: "minst {n}", EN: "at least {n}"},
	}
	flashPublished = i18n.Text{FI: "Tapaaminen on julkaistu.", SV: "Träffen är publicerad.", EN: "The meeting is published."}
	flashInviting  = i18n.Text{FI: "Tapaaminen on julkaistu. Lähetämme kutsut.", SV: "Träffen är publicerad. Vi skickar inbjudningarna.", EN: "The meeting is published. We send the invitations."}
	flashInvited   = i18n.Text{FI: "Lähetämme kutsun niille, joita ei ole vielä kutsuttu.", SV: "Vi skickar inbjudan till dem som ännu inte har fått den.", EN: "We send the invitation to those not yet invited."}
	flashDraft     = i18n.Text{FI: "Luonnos on tallennettu.", SV: "Utkastet har sparats.", EN: "The draft is saved."}
	flashSaved     = i18n.Text{FI: "Muutokset on tallennettu.", SV: "Ändringarna har sparats.", EN: "The changes are saved."}
	flashDeleted   = i18n.Text{FI: "Luonnos on poistettu.", SV: "Utkastet är raderat.", EN: "The draft is deleted."}
	flashCancelled = i18n.Text{FI: "Tapaaminen on peruttu. Lähetämme viestin ilmoittautuneille.", SV: "Träffen är inställd. Vi skickar ett meddelande till de anmälda.", EN: "The meeting is cancelled. We send a message to those registered."}

	askCancel      = i18n.Text{FI: "Perutaanko tapaaminen {when}?", SV: "Ska träffen {when} ställas in?", EN: "Cancel the meeting {when}?"}
	cancelLead     = i18n.Text{FI: "Peruminen koskee näitä ihmisiä:", SV: "Det här gäller följande personer:", EN: "This concerns these people:"}
	cancelPlaces   = i18n.Text{FI: "Paikan saaneita: {n}. Lähetämme heille viestin heti.", SV: "Personer med plats: {n}. Vi skickar dem genast ett meddelande.", EN: "People with a place: {n}. We send them a message at once."}
	cancelQueue    = i18n.Text{FI: "Jonossa olevia: {n}. Lähetämme viestin heillekin.", SV: "Personer i kö: {n}. Vi skickar ett meddelande också till dem.", EN: "People in the queue: {n}. We send a message to them, too."}
	cancelStays    = i18n.Text{FI: "Tapaaminen jää näkyviin peruttuna.", SV: "Träffen visas fortfarande, som inställd.", EN: "The meeting stays visible as cancelled."}
	cancelForGood  = i18n.Text{FI: "Perumista ei voi kumota. Voit tehdä tapaamisesta kopion.", SV: "Det här kan inte ångras. Du kan göra en kopia av träffen.", EN: "This cannot be undone. You can make a copy of the meeting."}
	labelReason    = i18n.Text{FI: "Viesti ilmoittautuneille", SV: "Meddelande till de anmälda", EN: "Message to those registered"}
	followAsk      = i18n.Text{FI: "Haluatko seurata tätä verkostoa: {network}?", SV: "Vill du följa nätverket {network}?", EN: "Do you want to follow the network {network}?"}
	followLead     = i18n.Text{FI: "Saat kutsut verkoston tapaamisiin. Voit lopettaa milloin vain viestin linkistä.", SV: "Du får inbjudningar till nätverkets träffar. Du kan sluta när som helst via länken i meddelandet.", EN: "You get invitations to the network’s meetings. You can stop at any time by the link in the message."}
	actFollow      = i18n.Text{FI: "Seuraa verkostoa", SV: "Följ nätverket", EN: "Follow the network"}
	actFollowNot   = i18n.Text{FI: "Älä seuraa", SV: "Följ inte", EN: "Do not follow"}
	flashFollowing = i18n.Text{FI: "Seuraat nyt verkostoa.", SV: "Du följer nu nätverket.", EN: "You now follow the network."}
)
