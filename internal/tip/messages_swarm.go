package tip

import "parvi/internal/platform/i18n"

// Swarms: calling one, and what comes of it.
var (
	msgWhereMissing = i18n.Text{FI: "Kirjoita etälinkki tai paikka.", SV: "Skriv en länk eller en plats.", EN: "Write a link or a place."}
	msgDayMissing   = i18n.Text{FI: "Valitse päivä.", SV: "Välj dag.", EN: "Choose a day."}
	msgStartMissing = i18n.Text{FI: "Kirjoita, mihin aikaan parvi alkaa.", SV: "Skriv när svärmen börjar.", EN: "Write when the swarm starts."}
	msgNotAskedYet  = i18n.Text{FI: "Mukana olleilta ei ole vielä kysytty. Kysymys lähtee kaksi tuntia tapaamisen jälkeen.", SV: "De som var med har inte tillfrågats ännu. Frågan skickas två timmar efter träffen.", EN: "Those who were there have not been asked yet. The question goes out two hours after the meeting."}
	msgSwarmSettled = i18n.Text{FI: "Parven jatkosta on jo päätetty.", SV: "Svärmens fortsättning är redan avgjord.", EN: "What comes of the swarm has already been decided."}
	msgAnswerGone   = i18n.Text{FI: "Linkki on vanhentunut.", SV: "Länken har gått ut.", EN: "The link has expired."}
	msgAnswerWrong  = i18n.Text{FI: "Valitse vastaus.", SV: "Välj ett svar.", EN: "Choose an answer."}
	msgAnswerLate   = i18n.Text{FI: "Parven jatkosta on jo päätetty, joten vastausta ei voi enää muuttaa.", SV: "Svärmens fortsättning är redan avgjord, så svaret kan inte längre ändras.", EN: "What comes of the swarm has already been decided, so the answer can no longer be changed."}

	pageSwarmLead     = i18n.Text{FI: "Parvi on yksi tapaaminen, josta voi kasvaa verkosto. Kerro neljä asiaa, niin se on heti kaikkien nähtävillä.", SV: "En svärm är en träff som kan växa till ett nätverk. Berätta fyra saker, så syns den genast för alla.", EN: "A swarm is one meeting that may grow into a network. Tell four things, and everybody sees it at once."}
	pageSwarmTheme    = i18n.Text{FI: "Aihe", SV: "Tema", EN: "Theme"}
	pageSwarmDay      = i18n.Text{FI: "Päivä", SV: "Dag", EN: "Day"}
	pageSwarmStart    = i18n.Text{FI: "Alkaa klo", SV: "Börjar kl.", EN: "Starts at"}
	pageSwarmEnd      = i18n.Text{FI: "Päättyy klo", SV: "Slutar kl.", EN: "Ends at"}
	pageSwarmEndHint  = i18n.Text{FI: "Tunti, jos jätät tyhjäksi.", SV: "En timme om du lämnar tomt.", EN: "An hour if you leave it empty."}
	pageSwarmRemote   = i18n.Text{FI: "Etälinkki", SV: "Länk", EN: "Link for joining remotely"}
	pageSwarmPlace    = i18n.Text{FI: "Paikka", SV: "Plats", EN: "Place"}
	pageSwarmWhere    = i18n.Text{FI: "Etälinkki tai paikka riittää.", SV: "En länk eller en plats räcker.", EN: "A link or a place is enough."}
	pageSwarmFor      = i18n.Text{FI: "Ketkä voivat tulla?", SV: "Vem kan komma?", EN: "Who may come?"}
	pageSwarmForHint  = i18n.Text{FI: "Tyhjä: kaikki, joita aihe kiinnostaa.", SV: "Tomt: alla som är intresserade av temat.", EN: "Empty: everybody interested in the theme."}
	pageSwarmLead1    = i18n.Text{FI: "Mistä puhutaan?", SV: "Vad pratar vi om?", EN: "What is it about?"}
	pageSwarmPublish  = i18n.Text{FI: "Julkaise parvi", SV: "Publicera svärmen", EN: "Publish the swarm"}
	pageSwarmFlash    = i18n.Text{FI: "Parvi on julkaistu. Jaa sivun osoite.", SV: "Svärmen har publicerats. Dela sidans adress.", EN: "The swarm has been published. Share the address of this page."}
	pageSwarms        = i18n.Text{FI: "Tulevat parvet", SV: "Kommande svärmar", EN: "Upcoming swarms"}
	pageSwarmsHint    = i18n.Text{FI: "Parvi on yksi tapaaminen, josta voi kasvaa verkosto. Sitä ei lasketa verkostoksi.", SV: "En svärm är en träff som kan växa till ett nätverk. Den räknas inte som ett nätverk.", EN: "A swarm is one meeting that may grow into a network. It is not counted as a network."}
	pageSwarmTell     = i18n.Text{FI: "Parvi", SV: "Svärm", EN: "Swarm"}
	pageSwarmTellText = i18n.Text{FI: "Yksi tapaaminen, josta voi kasvaa verkosto. Sen jälkeen kysymme mukana olleilta, jatketaanko.", SV: "En träff som kan växa till ett nätverk. Efter den frågar vi deltagarna om de vill fortsätta.", EN: "One meeting that may grow into a network. After it we ask those who came whether to go on."}
	pageGrewInto      = i18n.Text{FI: "Tästä parvesta kasvoi verkosto", SV: "Den här svärmen växte till ett nätverk", EN: "This swarm grew into a network"}
	pageSwarmClosed   = i18n.Text{FI: "Parvi on päättynyt. Muistiinpanot ovat kaikkien luettavissa.", SV: "Svärmen är avslutad. Anteckningarna kan läsas av alla.", EN: "The swarm has ended. Everybody may read the notes."}
	pageFromTip       = i18n.Text{FI: "Vinkki, josta tämä sai alkunsa", SV: "Tipset som det här började med", EN: "The suggestion this began with"}
	pageSeeAnswers    = i18n.Text{FI: "Jatketaanko? Katso vastaukset", SV: "Ska vi fortsätta? Se svaren", EN: "Shall we go on? See the answers"}

	pageGoOn         = i18n.Text{FI: "Jatketaanko?", SV: "Ska vi fortsätta?", EN: "Shall we go on?"}
	pageGoOnLead     = i18n.Text{FI: "Haluatko, että parvesta kasvaa verkosto?", SV: "Vill du att svärmen växer till ett nätverk?", EN: "Would you like the swarm to grow into a network?"}
	pageGoOnYes      = i18n.Text{FI: "Kyllä, jatketaan", SV: "Ja, vi fortsätter", EN: "Yes, let's go on"}
	pageGoOnNo       = i18n.Text{FI: "Tämä riittää", SV: "Det här räcker", EN: "This is enough"}
	pageGoOnIs       = i18n.Text{FI: "Vastauksesi: {answer}. Voit muuttaa sitä, kunnes jatkosta on päätetty.", SV: "Ditt svar: {answer}. Du kan ändra det tills fortsättningen är avgjord.", EN: "Your answer: {answer}. You can change it until what comes next is decided."}
	pageGoOnNext     = i18n.Text{FI: "Jos vastaat kyllä, saat kutsun, kun verkosto perustetaan.", SV: "Om du svarar ja får du en inbjudan när nätverket grundas.", EN: "If you say yes, you get an invitation when the network is founded."}
	pageGoOnThanks   = i18n.Text{FI: "Kiitos. Vastauksesi on kirjattu.", SV: "Tack. Ditt svar är antecknat.", EN: "Thank you. Your answer has been noted."}
	pageAfterLead    = i18n.Text{FI: "Kysyimme mukana olleilta, jatketaanko verkostona.", SV: "Vi frågade dem som var med om vi ska fortsätta som ett nätverk.", EN: "We asked those who were there whether to go on as a network."}
	pageAfterAsked   = i18n.Text{FI: "Kysytty", SV: "Tillfrågade", EN: "Asked"}
	pageAfterYes     = i18n.Text{FI: "Jatketaan", SV: "Vi fortsätter", EN: "Go on"}
	pageAfterNo      = i18n.Text{FI: "Tämä riittää", SV: "Det här räcker", EN: "This is enough"}
	pageAfterWho     = i18n.Text{FI: "Ketkä jatkavat", SV: "Vilka fortsätter", EN: "Who goes on"}
	pageAfterNobody  = i18n.Text{FI: "Kukaan ei ole vielä vastannut kyllä.", SV: "Ingen har ännu svarat ja.", EN: "Nobody has said yes yet."}
	pageAfterDecide  = i18n.Text{FI: "Mitä parvesta tulee?", SV: "Vad blir det av svärmen?", EN: "What becomes of the swarm?"}
	pageAfterFound   = i18n.Text{FI: "Perusta verkosto", SV: "Grunda ett nätverk", EN: "Found a network"}
	pageAfterFoundOf = i18n.Text{FI: "Luonnokseen siirtyvät aihe, muistiinpanot ja toiveet. Vastaat puuttuviin kysymyksiin, ja kun julkaiset verkoston, kyllä-vastaajat saavat kutsun.", SV: "Temat, anteckningarna och önskemålen förs över till utkastet. Du svarar på de frågor som saknas, och när du publicerar nätverket får de som svarade ja en inbjudan.", EN: "The theme, the notes and the wishes are carried over to the draft. You answer the missing questions, and when you publish the network those who said yes are invited."}
	pageAfterClose   = i18n.Text{FI: "Päätä parvi", SV: "Avsluta svärmen", EN: "Close the swarm"}
	pageAfterCloseOf = i18n.Text{FI: "Muistiinpanot avataan kaikille, eikä kenellekään lähetetä enempää.", SV: "Anteckningarna öppnas för alla och inget mer skickas till någon.", EN: "The notes are opened to everybody, and nobody gets more mail."}
	pageAfterNotes   = i18n.Text{FI: "Kirjoita ensin muistiinpanot", SV: "Skriv först anteckningarna", EN: "Write the notes first"}
	pageAfterClosed  = i18n.Text{FI: "Parvi on päätetty. Muistiinpanot ovat nyt kaikille.", SV: "Svärmen är avslutad. Anteckningarna är nu öppna för alla.", EN: "The swarm has been closed. The notes are now open to everybody."}
	pageAfterNetwork = i18n.Text{FI: "Parvesta syntyi verkosto", SV: "Svärmen blev ett nätverk", EN: "The swarm became a network"}
	pageDraftReady   = i18n.Text{FI: "Verkoston luonnos on valmis. Vastaa vielä puuttuviin kysymyksiin ja julkaise.", SV: "Utkastet till nätverket är klart. Svara på de frågor som saknas och publicera.", EN: "The draft of the network is ready. Answer the missing questions and publish."}
)

// The desk, the decision and the settings.
var (
	pageDesk          = i18n.Text{FI: "Vinkkien työpöytä", SV: "Arbetsbord för tips", EN: "Desk of suggestions"}
	pageDeskLead      = i18n.Text{FI: "Vinkit, jotka odottavat päätöstäsi, ja ne, jotka vielä keräävät kiinnostusta.", SV: "Tips som väntar på ditt beslut och de som ännu samlar intresse.", EN: "Suggestions that await your decision, and those still gathering interest."}
	pageDeskWaits     = i18n.Text{FI: "Odottaa päätöstä", SV: "Väntar på beslut", EN: "Awaiting a decision"}
	pageDeskNothing   = i18n.Text{FI: "Yksikään vinkki ei odota päätöstä.", SV: "Inget tips väntar på beslut.", EN: "No suggestion awaits a decision."}
	pageDeskGrowing   = i18n.Text{FI: "Kerää kiinnostusta", SV: "Samlar intresse", EN: "Gathering interest"}
	pageDeskSettings  = i18n.Text{FI: "Rajat ja lupaukset", SV: "Gränser och löften", EN: "Thresholds and promises"}
	pageDeskLink      = i18n.Text{FI: "Muuta rajoja: {organisation}", SV: "Ändra gränserna: {organisation}", EN: "Change thresholds: {organisation}"}
	pageSettings      = i18n.Text{FI: "Vinkkien rajat: {organisation}", SV: "Gränser för tips: {organisation}", EN: "Thresholds for suggestions: {organisation}"}
	pageSettingsLead  = i18n.Text{FI: "Kun rajat täyttyvät, saat tehtävän ja viestin. Annetut lupaukset eivät muutu.", SV: "När gränserna nås får du en uppgift och ett meddelande. Löften som redan getts ändras inte.", EN: "When the thresholds are reached you get a task and a message. Promises already given do not change."}
	fieldInterested   = i18n.Text{FI: "Kiinnostuneita vähintään", SV: "Minst så många intresserade", EN: "At least so many interested"}
	fieldConveners    = i18n.Text{FI: "Koollekutsujia vähintään", SV: "Minst så många som kan sammankalla", EN: "At least so many who can convene"}
	fieldDays         = i18n.Text{FI: "Päätös luvataan, päivää", SV: "Beslut utlovas inom, dagar", EN: "Decision promised within, days"}
	fieldDaysHint     = i18n.Text{FI: "Jos viimeinen päivä on viikonloppu tai pyhä, se siirtyy seuraavaan arkipäivään.", SV: "Om den sista dagen är en helgdag flyttas den till nästa vardag.", EN: "If the last day is a weekend or a holiday, it moves to the next working day."}
	fieldMonths       = i18n.Text{FI: "Arkistoidaan ilman liikettä, kuukautta", SV: "Arkiveras efter stillhet, månader", EN: "Archived without movement after, months"}
	pageSettingsSaved = i18n.Text{FI: "Rajat on tallennettu.", SV: "Gränserna har sparats.", EN: "The thresholds have been saved."}
	pageDecideLead    = i18n.Text{FI: "Perustelu lähetetään ehdottajalle ja kaikille kiinnostuneille heidän kielellään.", SV: "Motiveringen skickas till förslagsställaren och alla intresserade på deras språk.", EN: "The reason is sent to the suggester and to all who are interested, in their language."}
	fieldDecision     = i18n.Text{FI: "Päätös", SV: "Beslut", EN: "Decision"}
	fieldTarget       = i18n.Text{FI: "Mikä verkosto?", SV: "Vilket nätverk?", EN: "Which network?"}
	fieldTargetHint   = i18n.Text{FI: "Vain, jos ohjaat verkostoon tai ryhmään.", SV: "Bara om du hänvisar till ett nätverk eller en grupp.", EN: "Only if you guide to a network or a group."}
	fieldCandidate    = i18n.Text{FI: "Kuka kutsuu koolle?", SV: "Vem sammankallar?", EN: "Who convenes?"}
	fieldCandidateOf  = i18n.Text{FI: "Hänestä tulee yhteyshenkilöehdokas.", SV: "Personen blir kandidat till kontaktperson.", EN: "The person becomes the contact person candidate."}
	fieldReason       = i18n.Text{FI: "Perustelu", SV: "Motivering", EN: "Reason"}
	optionChoose      = i18n.Text{FI: "Valitse", SV: "Välj", EN: "Choose"}
	optionNobody      = i18n.Text{FI: "Kukaan ei ole tarjoutunut", SV: "Ingen har erbjudit sig", EN: "Nobody has offered"}
	pageDecideButton  = i18n.Text{FI: "Päätä ja lähetä", SV: "Besluta och skicka", EN: "Decide and send"}
	pageDecidedFlash  = i18n.Text{FI: "Päätös on tehty, ja siitä lähtee viesti kaikille, joita vinkki koskee.", SV: "Beslutet är fattat och ett meddelande skickas till alla som tipset gäller.", EN: "The decision has been made, and everybody concerned is told."}
	pageSwarmDraft    = i18n.Text{FI: "Päätös on tehty. Tässä on parvitapaamisen luonnos: aseta aika ja julkaise.", SV: "Beslutet är fattat. Här är utkastet till svärmträffen: bestäm tid och publicera.", EN: "The decision has been made. Here is the draft of the swarm meeting: set the time and publish."}
	pageNetworkDraft  = i18n.Text{FI: "Päätös on tehty. Tässä on verkoston luonnos: vastaa puuttuviin kysymyksiin ja julkaise.", SV: "Beslutet är fattat. Här är utkastet till nätverket: svara på de frågor som saknas och publicera.", EN: "The decision has been made. Here is the draft of the network: answer the missing questions and publish."}
	pageAppoint       = i18n.Text{FI: "Nimeä yhteyshenkilöksi", SV: "Utse till kontaktperson", EN: "Appoint as contact person"}
	pageAppointed     = i18n.Text{FI: "Yhteyshenkilö on nimetty.", SV: "Kontaktpersonen har utsetts.", EN: "The contact person has been appointed."}
	pageIsContact     = i18n.Text{FI: "Yhteyshenkilö", SV: "Kontaktperson", EN: "Contact person"}
	taskDecide        = i18n.Text{FI: "Vinkki odottaa päätöstä: {theme}", SV: "Ett tips väntar på beslut: {theme}", EN: "A suggestion awaits a decision: {theme}"}
	taskVerb          = i18n.Text{FI: "Päätä", SV: "Besluta", EN: "Decide"}
)
