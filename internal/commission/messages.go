package commission

import "parvi/internal/platform/i18n"

var (
	pageTitle = i18n.Text{FI: "Tilauskoulutukset", SV: "Uppdragsutbildningar", EN: "Commissioned training"}
	pageLead  = i18n.Text{FI: "Tilaa opintokeskukselta koulutus, joka tehdään teidän tarpeeseenne. Kerro tarve omin sanoin, niin saat tarjouksen.",
		SV: "Beställ en utbildning av studiecentralen som görs för ert behov. Berätta om behovet med egna ord, så får du en offert.",
		EN: "Order a training from the study centre that is made for your need. Tell the need in your own words and you get an offer."}
	pageNew     = i18n.Text{FI: "Tilaa koulutus", SV: "Beställ en utbildning", EN: "Order a training"}
	pageNewOf   = i18n.Text{FI: "Tilaa koulutus: {name}", SV: "Beställ en utbildning: {name}", EN: "Order a training: {name}"}
	pageNewLead = i18n.Text{FI: "Pyyntö ei sido mihinkään. Opintokeskus etsii kouluttajan ja lähettää tarjouksen, jonka voit hyväksyä tai hylätä.",
		SV: "Förfrågan är inte bindande. Studiecentralen söker en utbildare och skickar en offert som du kan godkänna eller avböja.",
		EN: "The request binds you to nothing. The study centre looks for a trainer and sends an offer that you may accept or decline."}
	pageEdit     = i18n.Text{FI: "Muokkaa pyyntöä", SV: "Redigera förfrågan", EN: "Edit the request"}
	pageMatch    = i18n.Text{FI: "Valitse asiantuntija", SV: "Välj en sakkunnig", EN: "Choose an expert"}
	pageMatchSay = i18n.Text{FI: "Järjestys perustuu osaamiseen, kieleen, paikkaan, vapaisiin aikoihin ja kuormitukseen. Ikä, sukupuoli tai nimi ei vaikuta siihen.",
		SV: "Ordningen bygger på kompetens, språk, plats, lediga tider och belastning. Ålder, kön eller namn påverkar den inte.",
		EN: "The order rests on competence, language, place, free times and load. Age, sex or name do not count."}
	pageOffer     = i18n.Text{FI: "Tee tarjous", SV: "Gör en offert", EN: "Make an offer"}
	pagePrices    = i18n.Text{FI: "Tilauskoulutusten hinnat ja ehdot", SV: "Priser och villkor för uppdragsutbildning", EN: "Prices and terms of commissioned training"}
	pagePricesSay = i18n.Text{FI: "Tarjoukset tehdään voimassa olevalla hinnastolla. Hinnastoa ei muuteta, vaan siitä tehdään uusi versio.",
		SV: "Offerter görs enligt den prislista som gäller. En prislista ändras inte, i stället görs en ny version.",
		EN: "Offers are made by the price list in force. A list is never changed; a new version is made."}
	pageNone     = i18n.Text{FI: "Tilauskoulutuksia ei ole", SV: "Det finns inga uppdragsutbildningar", EN: "There is no commissioned training"}
	pageNoneHow  = i18n.Text{FI: "Organisaation pääkäyttäjä tai koulutuksen järjestäjä voi tilata koulutuksen.", SV: "Organisationens huvudanvändare eller kursarrangör kan beställa en utbildning.", EN: "An organisation's main user or organiser of training can order one."}
	pageFilter   = i18n.Text{FI: "Rajaa luetteloa", SV: "Avgränsa listan", EN: "Filter the list"}
	pageShow     = i18n.Text{FI: "Näytä tilaukset", SV: "Visa beställningar", EN: "Show orders"}
	pageAny      = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "All"}
	countOrders  = i18n.Count{One: i18n.Text{FI: "{n} tilaus", SV: "{n} beställning", EN: "{n} order"}, Other: i18n.Text{FI: "{n} tilausta", SV: "{n} beställningar", EN: "{n} orders"}}
	countExperts = i18n.Count{One: i18n.Text{FI: "{n} asiantuntija hallitsee ainakin yhden teeman", SV: "{n} sakkunnig behärskar minst ett tema", EN: "{n} expert knows at least one theme"},
		Other: i18n.Text{FI: "{n} asiantuntijaa hallitsee ainakin yhden teeman", SV: "{n} sakkunniga behärskar minst ett tema", EN: "{n} experts know at least one theme"}}

	fieldState     = i18n.Text{FI: "Vaihe", SV: "Skede", EN: "Stage"}
	fieldTitle     = i18n.Text{FI: "Mistä aiheesta?", SV: "Om vad?", EN: "About what?"}
	fieldNeed      = i18n.Text{FI: "Mihin tarvitsette koulutusta?", SV: "Vad behöver ni utbildning för?", EN: "What do you need the training for?"}
	hintNeed       = i18n.Text{FI: "Kirjoita omin sanoin, mikä on nyt hankalaa tai mitä haluatte tehdä paremmin.", SV: "Skriv med egna ord vad som är svårt nu eller vad ni vill göra bättre.", EN: "Write in your own words what is hard now or what you want to do better."}
	fieldAims      = i18n.Text{FI: "Mitä osallistuja osaa koulutuksen jälkeen?", SV: "Vad kan deltagaren efter utbildningen?", EN: "What can a participant do afterwards?"}
	hintAims       = i18n.Text{FI: "Yksi tavoite riville.", SV: "Ett mål per rad.", EN: "One aim a line."}
	fieldAudience  = i18n.Text{FI: "Kenelle?", SV: "För vem?", EN: "For whom?"}
	fieldSize      = i18n.Text{FI: "Montako osallistujaa?", SV: "Hur många deltagare?", EN: "How many participants?"}
	fieldOnline    = i18n.Text{FI: "Koulutus pidetään verkossa", SV: "Utbildningen hålls på nätet", EN: "The training is held online"}
	fieldTown      = i18n.Text{FI: "Kunta", SV: "Kommun", EN: "Municipality"}
	fieldPlace     = i18n.Text{FI: "Paikka", SV: "Plats", EN: "Place"}
	fieldLang      = i18n.Text{FI: "Koulutuksen kieli", SV: "Utbildningens språk", EN: "Language of the training"}
	fieldThemes    = i18n.Text{FI: "Teemat", SV: "Teman", EN: "Themes"}
	hintThemes     = i18n.Text{FI: "Yhteisestä sanastosta, pilkuilla erotettuna: {themes}", SV: "Ur den gemensamma ordlistan, åtskilda med komma: {themes}", EN: "From the shared vocabulary, with commas between: {themes}"}
	fieldBudget    = i18n.Text{FI: "Budjetti, €", SV: "Budget, €", EN: "Budget, €"}
	fieldReference = i18n.Text{FI: "Viite laskulle", SV: "Referens för fakturan", EN: "Reference for the invoice"}
	fieldDay       = i18n.Text{FI: "Päivä", SV: "Dag", EN: "Day"}
	fieldStart     = i18n.Text{FI: "Alkaa", SV: "Börjar", EN: "Starts"}
	fieldEnd       = i18n.Text{FI: "Päättyy", SV: "Slutar", EN: "Ends"}
	fieldBreaks    = i18n.Text{FI: "Tauot, min", SV: "Pauser, min", EN: "Breaks, min"}
	groupTime      = i18n.Text{FI: "Aika {n}", SV: "Tid {n}", EN: "Time {n}"}
	fieldUntil     = i18n.Text{FI: "Voimassa asti", SV: "Giltig till", EN: "Valid until"}
	fieldMessage   = i18n.Text{FI: "Viesti tilaajalle", SV: "Meddelande till beställaren", EN: "Message to the customer"}
	fieldAmount    = i18n.Text{FI: "{name}, {price} / {unit}", SV: "{name}, {price} / {unit}", EN: "{name}, {price} / {unit}"}
	fieldComment   = i18n.Text{FI: "Perustelu", SV: "Motivering", EN: "Why"}
	fieldNumber    = i18n.Text{FI: "Laskun numero", SV: "Fakturanummer", EN: "Invoice number"}
	fieldFrom      = i18n.Text{FI: "Voimassa alkaen", SV: "Gäller från", EN: "Valid from"}
	fieldName      = i18n.Text{FI: "Nimike", SV: "Benämning", EN: "Name"}
	fieldNameAt    = i18n.Text{FI: "Nimike {n}", SV: "Benämning {n}", EN: "Name {n}"}
	fieldUnit      = i18n.Text{FI: "Yksikkö", SV: "Enhet", EN: "Unit"}
	fieldPrice     = i18n.Text{FI: "Hinta, €", SV: "Pris, €", EN: "Price, €"}
	fieldVAT       = i18n.Text{FI: "Alv, %", SV: "Moms, %", EN: "VAT, %"}
	fieldTerms     = i18n.Text{FI: "Perumis- ja maksuehdot", SV: "Avboknings- och betalningsvillkor", EN: "Terms of cancelling and paying"}
	fieldValidDays = i18n.Text{FI: "Tarjous on voimassa, päivää", SV: "Offerten gäller, dagar", EN: "An offer is valid for, days"}
	fieldFeedback  = i18n.Text{FI: "Palautetta odotetaan, päivää", SV: "Respons inväntas, dagar", EN: "Feedback is awaited for, days"}
	groupPrice     = i18n.Text{FI: "Rivi {n}", SV: "Rad {n}", EN: "Line {n}"}

	doAsk      = i18n.Text{FI: "Lähetä pyyntö", SV: "Skicka förfrågan", EN: "Send the request"}
	doSave     = i18n.Text{FI: "Tallenna pyyntö", SV: "Spara förfrågan", EN: "Save the request"}
	doChoose   = i18n.Text{FI: "Valitse", SV: "Välj", EN: "Choose"}
	doOffer    = i18n.Text{FI: "Lähetä tarjous", SV: "Skicka offerten", EN: "Send the offer"}
	doAccept   = i18n.Text{FI: "Hyväksy tarjous", SV: "Godkänn offerten", EN: "Accept the offer"}
	doDecline  = i18n.Text{FI: "Hylkää tarjous", SV: "Avböj offerten", EN: "Decline the offer"}
	doSchedule = i18n.Text{FI: "Tee koulutus", SV: "Gör utbildningen", EN: "Make the training"}
	doBill     = i18n.Text{FI: "Merkitse laskutetuksi", SV: "Markera som fakturerad", EN: "Mark as invoiced"}
	doClose    = i18n.Text{FI: "Päätä tilaus", SV: "Avsluta beställningen", EN: "Close the order"}
	doCancel   = i18n.Text{FI: "Peru tilaus", SV: "Återkalla beställningen", EN: "Call the order off"}
	doList     = i18n.Text{FI: "Tee uusi hinnasto", SV: "Gör en ny prislista", EN: "Make a new price list"}
	doTerms    = i18n.Text{FI: "Tallenna ehdot", SV: "Spara villkoren", EN: "Save the terms"}
	doInvoices = i18n.Text{FI: "Laskutustiedot (CSV)", SV: "Faktureringsuppgifter (CSV)", EN: "Invoicing data (CSV)"}

	flashAsked     = i18n.Text{FI: "Pyyntö on lähetetty. Saat viestin, kun tarjous on valmis.", SV: "Förfrågan har skickats. Du får ett meddelande när offerten är klar.", EN: "The request has been sent. You get a message when the offer is ready."}
	flashSaved     = i18n.Text{FI: "Tallennettu.", SV: "Sparat.", EN: "Saved."}
	flashChosen    = i18n.Text{FI: "Asiantuntija on varattu.", SV: "Den sakkunniga är bokad.", EN: "The expert has been booked."}
	flashOffered   = i18n.Text{FI: "Tarjous on lähetetty.", SV: "Offerten har skickats.", EN: "The offer has been sent."}
	flashAccepted  = i18n.Text{FI: "Tarjous on hyväksytty.", SV: "Offerten har godkänts.", EN: "The offer has been accepted."}
	flashDeclined  = i18n.Text{FI: "Tarjous on hylätty.", SV: "Offerten har avböjts.", EN: "The offer has been declined."}
	flashCancelled = i18n.Text{FI: "Tilaus on peruttu.", SV: "Beställningen har återkallats.", EN: "The order has been called off."}
	flashCourse    = i18n.Text{FI: "Koulutus on tehty tilauksesta. Tarkista suunnitelma ja julkaise se.", SV: "Utbildningen är gjord av beställningen. Granska planen och publicera den.", EN: "The training has been made from the order. Check the plan and publish it."}
	flashBilled    = i18n.Text{FI: "Lasku on merkitty.", SV: "Fakturan har antecknats.", EN: "The invoice has been noted."}
	flashClosed    = i18n.Text{FI: "Tilaus on päätetty.", SV: "Beställningen har avslutats.", EN: "The order has been closed."}
	flashListed    = i18n.Text{FI: "Uusi hinnasto on tehty.", SV: "Den nya prislistan är gjord.", EN: "The new price list has been made."}

	headNow     = i18n.Text{FI: "Tilanne", SV: "Läget", EN: "Where it stands"}
	headRequest = i18n.Text{FI: "Pyyntö", SV: "Förfrågan", EN: "Request"}
	headOffer   = i18n.Text{FI: "Tarjous", SV: "Offert", EN: "Offer"}
	headCourse  = i18n.Text{FI: "Koulutus", SV: "Utbildning", EN: "Training"}
	headHistory = i18n.Text{FI: "Vaiheet", SV: "Skeden", EN: "History"}
	headPrices  = i18n.Text{FI: "Hinnasto", SV: "Prislista", EN: "Price list"}
	headNewList = i18n.Text{FI: "Uusi versio", SV: "Ny version", EN: "New version"}
	headTerms   = i18n.Text{FI: "Ehdot ja määräajat", SV: "Villkor och tider", EN: "Terms and days"}
	headBills   = i18n.Text{FI: "Laskutus", SV: "Fakturering", EN: "Invoicing"}

	factTitle  = i18n.Text{FI: "Aihe", SV: "Ämne", EN: "Subject"}
	factOrg    = i18n.Text{FI: "Tilaaja", SV: "Beställare", EN: "Customer"}
	factCentre = i18n.Text{FI: "Opintokeskus", SV: "Studiecentral", EN: "Study centre"}
	factTime   = i18n.Text{FI: "Aika", SV: "Tid", EN: "Time"}
	factWhere  = i18n.Text{FI: "Paikka", SV: "Plats", EN: "Place"}
	factExpert = i18n.Text{FI: "Asiantuntija", SV: "Sakkunnig", EN: "Expert"}
	wordOnline = i18n.Text{FI: "verkossa", SV: "på nätet", EN: "online"}

	offerSum    = i18n.Text{FI: "Yhteensä", SV: "Sammanlagt", EN: "Total"}
	offerNet    = i18n.Text{FI: "Veroton summa", SV: "Skattefri summa", EN: "Without VAT"}
	offerTax    = i18n.Text{FI: "Alv", SV: "Moms", EN: "VAT"}
	offerUntil  = i18n.Text{FI: "Voimassa asti", SV: "Giltig till", EN: "Valid until"}
	offerTerms  = i18n.Text{FI: "Ehdot", SV: "Villkor", EN: "Terms"}
	offerBy     = i18n.Text{FI: "Hinnaston versio {version}", SV: "Prislistans version {version}", EN: "Price list, version {version}"}
	colAmount   = i18n.Text{FI: "Määrä", SV: "Antal", EN: "Quantity"}
	colSum      = i18n.Text{FI: "Summa", SV: "Summa", EN: "Sum"}
	colWho      = i18n.Text{FI: "Asiantuntija", SV: "Sakkunnig", EN: "Expert"}
	colFits     = i18n.Text{FI: "Sopivuus", SV: "Passar", EN: "Fit"}
	colWhy      = i18n.Text{FI: "Miksi", SV: "Varför", EN: "Why"}
	colMissing  = i18n.Text{FI: "Mitä puuttuu", SV: "Vad som saknas", EN: "What is missing"}
	colDo       = i18n.Text{FI: "Toiminnot", SV: "Åtgärder", EN: "Actions"}
	nothing     = i18n.Text{FI: "ei mitään", SV: "ingenting", EN: "nothing"}
	noRanked    = i18n.Text{FI: "Kukaan opintokeskuksen asiantuntijoista ei hallitse näitä teemoja", SV: "Ingen av studiecentralens sakkunniga behärskar dessa teman", EN: "None of the study centre's experts knows these themes"}
	noRankedHow = i18n.Text{FI: "Lisää asiantuntijoille osaamista tai pyydä tilaajaa tarkentamaan teemoja.", SV: "Lägg till kompetens för de sakkunniga eller be beställaren precisera temana.", EN: "Add competences to the experts, or ask the customer to say the themes more closely."}
	noPrices    = i18n.Text{FI: "Hinnastoa ei ole vielä. Tee se ennen ensimmäistä tarjousta.", SV: "Det finns ingen prislista ännu. Gör den före den första offerten.", EN: "There is no price list yet. Make one before the first offer."}
	billsWait   = i18n.Count{One: i18n.Text{FI: "{n} pidetty koulutus odottaa laskua.", SV: "{n} hållen utbildning väntar på faktura.", EN: "{n} training that was held waits for an invoice."}, Other: i18n.Text{FI: "{n} pidettyä koulutusta odottaa laskua.", SV: "{n} hållna utbildningar väntar på faktura.", EN: "{n} trainings that were held wait for an invoice."}}
	courseOpen  = i18n.Text{FI: "Avaa koulutus", SV: "Öppna utbildningen", EN: "Open the training"}
	givenMean   = i18n.Text{FI: "Palautteen keskiarvo {mean} ({answers} vastausta)", SV: "Responsens medeltal {mean} ({answers} svar)", EN: "Mean of the feedback {mean} ({answers} answers)"}
	givenNone   = i18n.Text{FI: "Palautetta näytetään, kun vähintään viisi on vastannut.", SV: "Respons visas när minst fem har svarat.", EN: "Feedback is shown once at least five have answered."}
	invoiceNo   = i18n.Text{FI: "Lasku {number}", SV: "Faktura {number}", EN: "Invoice {number}"}

	unitWords = map[Unit]i18n.Text{
		PerHour: {FI: "opetustunti", SV: "undervisningstimme", EN: "teaching hour"}, PerDay: {FI: "päivä", SV: "dag", EN: "day"},
		PerParticipant: {FI: "osallistuja", SV: "deltagare", EN: "participant"}, PerKilometre: {FI: "kilometri", SV: "kilometer", EN: "kilometre"}, PerPiece: {FI: "kpl", SV: "st.", EN: "piece"},
	}

	stateWords = map[State]i18n.Text{
		Requested: {FI: "pyydetty", SV: "begärd", EN: "requested"}, Matched: {FI: "asiantuntija valittu", SV: "sakkunnig vald", EN: "expert chosen"},
		Offered: {FI: "tarjottu", SV: "offererad", EN: "offered"}, Accepted: {FI: "hyväksytty", SV: "godkänd", EN: "accepted"}, Declined: {FI: "hylätty", SV: "avböjd", EN: "declined"},
		Expired: {FI: "vanhentunut", SV: "förfallen", EN: "expired"}, Scheduled: {FI: "koulutus tehty", SV: "utbildningen gjord", EN: "made into a training"},
		Delivered: {FI: "pidetty", SV: "hållen", EN: "held"}, Answered: {FI: "palaute saatu", SV: "respons given", EN: "feedback in"}, Invoiced: {FI: "laskutettu", SV: "fakturerad", EN: "invoiced"},
		Closed: {FI: "päättynyt", SV: "avslutad", EN: "closed"}, Cancelled: {FI: "peruttu", SV: "återkallad", EN: "called off"},
	}
	nextWords = map[State]i18n.Text{
		Requested: {FI: "Opintokeskus etsii sopivan asiantuntijan.", SV: "Studiecentralen söker en lämplig sakkunnig.", EN: "The study centre looks for an expert who fits."},
		Matched:   {FI: "Asiantuntija on varattu. Opintokeskus tekee tarjouksen.", SV: "Den sakkunniga är bokad. Studiecentralen gör en offert.", EN: "The expert is booked. The study centre makes an offer."},
		Offered:   {FI: "Tarjous odottaa tilaajan vastausta.", SV: "Offerten väntar på beställarens svar.", EN: "The offer waits for the customer's answer."},
		Accepted:  {FI: "Opintokeskus tekee tilauksesta koulutuksen.", SV: "Studiecentralen gör en utbildning av beställningen.", EN: "The study centre makes a training from the order."},
		Declined:  {FI: "Opintokeskus voi valita toisen asiantuntijan ja tehdä uuden tarjouksen.", SV: "Studiecentralen kan välja en annan sakkunnig och göra en ny offert.", EN: "The study centre may choose another expert and make a new offer."},
		Expired:   {FI: "Tarjoukseen ei vastattu ajoissa. Opintokeskus voi tehdä uuden.", SV: "Offerten besvarades inte i tid. Studiecentralen kan göra en ny.", EN: "The offer was not answered in time. The study centre may make a new one."},
		Scheduled: {FI: "Koulutus pidetään sovittuina aikoina.", SV: "Utbildningen hålls på de avtalade tiderna.", EN: "The training is held at the times agreed."},
		Delivered: {FI: "Koulutus on pidetty. Osallistujilta kysytään palautetta.", SV: "Utbildningen har hållits. Deltagarna ombeds ge respons.", EN: "The training has been held. Participants are asked for feedback."},
		Answered:  {FI: "Tilaus odottaa laskua.", SV: "Beställningen väntar på faktura.", EN: "The order waits for its invoice."},
		Invoiced:  {FI: "Lasku on lähetetty.", SV: "Fakturan har skickats.", EN: "The invoice has been sent."},
		Closed:    {FI: "Tilaus on valmis.", SV: "Beställningen är klar.", EN: "The order is done."},
		Cancelled: {FI: "Tilaus on peruttu.", SV: "Beställningen har återkallats.", EN: "The order has been called off."},
	}
	nextVerbs = map[State]i18n.Text{
		Requested: {FI: "Valitse asiantuntija", SV: "Välj en sakkunnig", EN: "Choose an expert"}, Matched: {FI: "Tee tarjous", SV: "Gör en offert", EN: "Make an offer"},
		Offered: {FI: "Vastaa tarjoukseen", SV: "Besvara offerten", EN: "Answer the offer"}, Accepted: {FI: "Tee koulutus", SV: "Gör utbildningen", EN: "Make the training"},
		Answered: {FI: "Laskuta", SV: "Fakturera", EN: "Invoice"},
	}
	stepWords = map[Action]i18n.Text{
		Ask: {FI: "Pyyntö lähetettiin", SV: "Förfrågan skickades", EN: "The request was sent"}, Edit: {FI: "Pyyntöä muokattiin", SV: "Förfrågan redigerades", EN: "The request was edited"},
		Choose: {FI: "Asiantuntija valittiin", SV: "En sakkunnig valdes", EN: "An expert was chosen"}, Offering: {FI: "Tarjous lähetettiin", SV: "Offerten skickades", EN: "The offer was sent"},
		Accept: {FI: "Tarjous hyväksyttiin", SV: "Offerten godkändes", EN: "The offer was accepted"}, Decline: {FI: "Tarjous hylättiin", SV: "Offerten avböjdes", EN: "The offer was declined"},
		Expire: {FI: "Tarjous vanheni", SV: "Offerten förföll", EN: "The offer expired"}, Schedule: {FI: "Tilauksesta tehtiin koulutus", SV: "Beställningen blev en utbildning", EN: "The order became a training"},
		Hold: {FI: "Koulutus pidettiin", SV: "Utbildningen hölls", EN: "The training was held"}, Hear: {FI: "Palautteen aika päättyi", SV: "Tiden för respons tog slut", EN: "The time for feedback ended"},
		Bill: {FI: "Tilaus laskutettiin", SV: "Beställningen fakturerades", EN: "The order was invoiced"}, Close: {FI: "Tilaus päätettiin", SV: "Beställningen avslutades", EN: "The order was closed"},
		Cancel: {FI: "Tilaus peruttiin", SV: "Beställningen återkallades", EN: "The order was called off"}, Reopen: {FI: "Koulutus peruttiin, tilaus jäi voimaan", SV: "Utbildningen ställdes in, beställningen gäller", EN: "The training was cancelled, the order stands"},
	}
	factWords = map[Fact]i18n.Text{
		Knows: {FI: "kouluttaa teemasta {theme}", SV: "utbildar i temat {theme}", EN: "trains in {theme}"}, KnowsBest: {FI: "kouluttaa kouluttajia teemasta {theme}", SV: "utbildar utbildare i temat {theme}", EN: "trains trainers in {theme}"},
		KnowsBasics: {FI: "hallitsee vain perusteet: {theme}", SV: "behärskar bara grunderna: {theme}", EN: "knows only the basics: {theme}"}, KnowsNot: {FI: "ei osaamista: {theme}", SV: "ingen kompetens: {theme}", EN: "no competence: {theme}"},
		Speaks: {FI: "kouluttaa pyydetyllä kielellä", SV: "utbildar på det önskade språket", EN: "trains in the language asked for"}, SpeaksNot: {FI: "ei kouluta pyydetyllä kielellä", SV: "utbildar inte på det önskade språket", EN: "does not train in the language asked for"},
		LivesThere: {FI: "samassa maakunnassa", SV: "i samma landskap", EN: "in the same region"}, GoesThere: {FI: "kouluttaa maakunnassa", SV: "utbildar i landskapet", EN: "trains in the region"},
		OnlyRemotely: {FI: "voisi kouluttaa vain etänä", SV: "kunde utbilda bara på distans", EN: "could train only remotely"}, GoesNot: {FI: "ei kouluta maakunnassa", SV: "utbildar inte i landskapet", EN: "does not train in the region"},
		TrainsOnline: {FI: "kouluttaa etänä", SV: "utbildar på distans", EN: "trains remotely"}, NotOnline: {FI: "ei kouluta etänä", SV: "utbildar inte på distans", EN: "does not train remotely"},
		Free: {FI: "vapaa kaikkina aikoina", SV: "ledig alla tider", EN: "free at all times"}, Engaged: {FI: "varattu tai poissa", SV: "bokad eller frånvarande", EN: "booked or away"},
		OtherDays: {FI: "ei yleensä varattavissa sinä viikonpäivänä", SV: "kan vanligen inte bokas den veckodagen", EN: "not usually to be booked on that day of the week"},
		Room:      {FI: "kuukauden tunnit riittävät", SV: "månadens timmar räcker", EN: "within the hours of the month"}, Full: {FI: "kuukauden tunnit ylittyvät", SV: "månadens timmar överskrids", EN: "beyond the hours of the month"},
		HasHeld: {FI: "pitänyt {n} koulutusta", SV: "har hållit {n} utbildningar", EN: "has held {n} trainings"}, HasNot: {FI: "ei vielä koulutuksia", SV: "inga utbildningar ännu", EN: "no trainings yet"},
	}
	mailSubjects = map[Action]i18n.Text{
		Ask: {FI: "Uusi koulutuspyyntö: {title}", SV: "Ny förfrågan om utbildning: {title}", EN: "New request for training: {title}"}, Choose: {FI: "Sinut on varattu kouluttajaksi: {title}", SV: "Du är bokad som utbildare: {title}", EN: "You are booked as trainer: {title}"},
		Offering: {FI: "Tarjous koulutuksesta: {title}", SV: "Offert på en utbildning: {title}", EN: "Offer of a training: {title}"}, Accept: {FI: "Tarjous hyväksyttiin: {title}", SV: "Offerten godkändes: {title}", EN: "Offer accepted: {title}"},
		Decline: {FI: "Tarjous hylättiin: {title}", SV: "Offerten avböjdes: {title}", EN: "Offer declined: {title}"}, Expire: {FI: "Tarjous vanheni: {title}", SV: "Offerten förföll: {title}", EN: "Offer expired: {title}"},
		Schedule: {FI: "Koulutus on sovittu: {title}", SV: "Utbildningen är avtalad: {title}", EN: "The training is agreed: {title}"}, Reopen: {FI: "Tilattu koulutus peruttiin: {title}", SV: "Den beställda utbildningen ställdes in: {title}", EN: "The ordered training was cancelled: {title}"},
		Cancel: {FI: "Tilaus peruttiin: {title}", SV: "Beställningen återkallades: {title}", EN: "Order called off: {title}"},
	}
	mailSays = map[Action]i18n.Text{
		Ask:      {FI: "Organisaatio pyytää koulutusta. Katso, ketkä asiantuntijat sopivat, ja valitse yksi.", SV: "En organisation ber om en utbildning. Se vilka sakkunniga som passar och välj en.", EN: "An organisation asks for a training. See which experts fit and choose one."},
		Choose:   {FI: "Opintokeskus on varannut sinut tähän koulutukseen. Aika on varattu sinulle, kunnes tilaaja vastaa tarjoukseen.", SV: "Studiecentralen har bokat dig för den här utbildningen. Tiden är bokad tills beställaren svarar på offerten.", EN: "The study centre has booked you for this training. The time is kept for you until the customer answers the offer."},
		Offering: {FI: "Opintokeskuksen tarjous on valmis. Hyväksy tai hylkää se viimeistään voimassaolon päättyessä.", SV: "Studiecentralens offert är klar. Godkänn eller avböj den senast när giltigheten går ut.", EN: "The study centre's offer is ready. Accept or decline it by the day it is valid until."},
		Accept:   {FI: "Tilaaja hyväksyi tarjouksen.", SV: "Beställaren godkände offerten.", EN: "The customer accepted the offer."},
		Decline:  {FI: "Tilaaja hylkäsi tarjouksen. Asiantuntijan aika on taas vapaa.", SV: "Beställaren avböjde offerten. Den sakkunnigas tid är ledig igen.", EN: "The customer declined the offer. The expert's time is free again."},
		Expire:   {FI: "Tarjoukseen ei vastattu ajoissa. Asiantuntijan aika on taas vapaa.", SV: "Offerten besvarades inte i tid. Den sakkunnigas tid är ledig igen.", EN: "The offer was not answered in time. The expert's time is free again."},
		Schedule: {FI: "Tilauksesta on tehty koulutus.", SV: "Beställningen har blivit en utbildning.", EN: "The order has become a training."},
		Reopen:   {FI: "Tilauksesta tehty koulutus on peruttu tai poistettu. Tilaus on voimassa, ja siitä voi tehdä uuden koulutuksen.", SV: "Utbildningen som gjordes av beställningen har ställts in eller tagits bort. Beställningen gäller, och en ny utbildning kan göras av den.", EN: "The training made from the order was cancelled or removed. The order stands, and a new training can be made from it."},
		Cancel:   {FI: "Tilaus on peruttu. Asiantuntijan aika on taas vapaa.", SV: "Beställningen har återkallats. Den sakkunnigas tid är ledig igen.", EN: "The order has been called off. The expert's time is free again."},
	}
	mailOpen = i18n.Text{FI: "Avaa tilaus", SV: "Öppna beställningen", EN: "Open the order"}
	mailWhy  = i18n.Text{FI: "Saat tämän viestin, koska tilaus koskee sinua.", SV: "Du får det här meddelandet eftersom beställningen gäller dig.", EN: "You get this message because the order concerns you."}

	invoiceTitles = []i18n.Text{
		{FI: "Tilaus", SV: "Beställning", EN: "Order"}, {FI: "Tilaaja", SV: "Beställare", EN: "Customer"}, {FI: "Y-tunnus", SV: "FO-nummer", EN: "Business ID"}, {FI: "Sähköposti", SV: "E-post", EN: "E-mail"},
		{FI: "Viite", SV: "Referens", EN: "Reference"}, {FI: "Koulutus", SV: "Utbildning", EN: "Training"}, {FI: "Alkoi", SV: "Började", EN: "Began"}, {FI: "Päättyi", SV: "Slutade", EN: "Ended"},
		{FI: "Nimike", SV: "Benämning", EN: "Line"}, {FI: "Yksikkö", SV: "Enhet", EN: "Unit"}, {FI: "Määrä", SV: "Antal", EN: "Quantity"}, {FI: "Hinta", SV: "Pris", EN: "Price"}, {FI: "Alv-%", SV: "Moms-%", EN: "VAT %"},
		{FI: "Veroton", SV: "Skattefritt", EN: "Net"}, {FI: "Alv", SV: "Moms", EN: "VAT"}, {FI: "Yhteensä", SV: "Sammanlagt", EN: "Total"}, {FI: "Hinnaston versio", SV: "Prislistans version", EN: "Price list version"},
	}

	msgTooLong     = i18n.Text{FI: "Teksti on liian pitkä. Enintään {max} merkkiä.", SV: "Texten är för lång. Högst {max} tecken.", EN: "The text is too long. At most {max} characters."}
	msgTitle       = i18n.Text{FI: "Kirjoita aihe.", SV: "Skriv ämnet.", EN: "Write the subject."}
	msgNeed        = i18n.Text{FI: "Kerro, mihin koulutusta tarvitaan.", SV: "Berätta vad utbildningen behövs för.", EN: "Say what the training is needed for."}
	msgSize        = i18n.Text{FI: "Kirjoita osallistujien määrä, 1–{most}.", SV: "Skriv antalet deltagare, 1–{most}.", EN: "Write the number of participants, 1 to {most}."}
	msgWhere       = i18n.Text{FI: "Valitse kunta tai verkkokoulutus.", SV: "Välj en kommun eller utbildning på nätet.", EN: "Choose a municipality, or that it is held online."}
	msgAmount      = i18n.Text{FI: "Kirjoita summa, esimerkiksi 1 200,50.", SV: "Skriv en summa, till exempel 1 200,50.", EN: "Write a sum, for instance 1,200.50."}
	msgThemes      = i18n.Text{FI: "Kirjoita ainakin yksi teema.", SV: "Skriv minst ett tema.", EN: "Write at least one theme."}
	msgManyThemes  = i18n.Text{FI: "Teemoja voi olla enintään {most}.", SV: "Det får finnas högst {most} teman.", EN: "There may be at most {most} themes."}
	msgNoTheme     = i18n.Text{FI: "Teemaa ”{word}” ei ole yhteisessä sanastossa.", SV: "Temat ”{word}” finns inte i den gemensamma ordlistan.", EN: "The theme “{word}” is not in the shared vocabulary."}
	msgNoThemeLike = i18n.Text{FI: "Teemaa ”{word}” ei ole yhteisessä sanastossa. Tarkoititko: {themes}?", SV: "Temat ”{word}” finns inte i den gemensamma ordlistan. Menade du: {themes}?", EN: "The theme “{word}” is not in the shared vocabulary. Did you mean: {themes}?"}
	msgTimes       = i18n.Text{FI: "Kirjoita ainakin yksi aika.", SV: "Skriv minst en tid.", EN: "Write at least one time."}
	msgManyTimes   = i18n.Text{FI: "Aikoja voi olla enintään {most}.", SV: "Det får finnas högst {most} tider.", EN: "There may be at most {most} times."}
	msgOrder       = i18n.Text{FI: "Päättymisaika on ennen alkamisaikaa.", SV: "Sluttiden är före starttiden.", EN: "The end is before the start."}
	msgBreaks      = i18n.Text{FI: "Tauot ovat liian pitkiä.", SV: "Pauserna är för långa.", EN: "The breaks are too long."}
	msgPast        = i18n.Text{FI: "Aika on jo mennyt.", SV: "Tiden har redan passerat.", EN: "The time has already passed."}
	msgOverlap     = i18n.Text{FI: "Ajat menevät päällekkäin.", SV: "Tiderna överlappar varandra.", EN: "The times overlap."}
	msgDay         = i18n.Text{FI: "Valitse päivä.", SV: "Välj en dag.", EN: "Choose a day."}
	msgPrices      = i18n.Text{FI: "Kirjoita ainakin yksi rivi.", SV: "Skriv minst en rad.", EN: "Write at least one line."}
	msgManyPrices  = i18n.Text{FI: "Rivejä voi olla enintään {most}.", SV: "Det får finnas högst {most} rader.", EN: "There may be at most {most} lines."}
	msgPrice       = i18n.Text{FI: "Jokaisella rivillä on nimike, yksikkö ja hinta.", SV: "Varje rad har en benämning, en enhet och ett pris.", EN: "Every line has a name, a unit and a price."}
	msgDays        = i18n.Text{FI: "Kirjoita päivien määrä, enintään 365.", SV: "Skriv antalet dagar, högst 365.", EN: "Write the number of days, at most 365."}
	msgNoCentre    = i18n.Text{FI: "Organisaatiolla ei ole opintokeskusta, jolta tilata.", SV: "Organisationen har ingen studiecentral att beställa av.", EN: "The organisation has no study centre to order from."}
	msgNotNow      = i18n.Text{FI: "Tämä ei onnistu, kun tilaus on vaiheessa ”{state}”.", SV: "Det går inte när beställningen är i skedet ”{state}”.", EN: "This cannot be done while the order is “{state}”."}
	msgChanged     = i18n.Text{FI: "Pyyntöä on muutettu sillä välin. Tarkista ja tallenna uudelleen.", SV: "Förfrågan har ändrats under tiden. Kontrollera och spara på nytt.", EN: "The request was changed meanwhile. Check it and save again."}
	msgExpert      = i18n.Text{FI: "Asiantuntijaa ei löydy.", SV: "Den sakkunniga finns inte.", EN: "There is no such expert."}
	msgTimesPast   = i18n.Text{FI: "Pyydetyt ajat ovat menneet. Pyydä tilaajalta uudet.", SV: "De önskade tiderna har passerat. Be beställaren om nya.", EN: "The times asked for have passed. Ask the customer for new ones."}
	msgNoList      = i18n.Text{FI: "Voimassa olevaa hinnastoa ei ole. Tee se ensin.", SV: "Det finns ingen gällande prislista. Gör den först.", EN: "There is no price list in force. Make one first."}
	msgNewList     = i18n.Text{FI: "Hinnasto on vaihtunut. Tarkista hinnat ja lähetä uudelleen.", SV: "Prislistan har bytts. Kontrollera priserna och skicka på nytt.", EN: "The price list has changed. Check the prices and send again."}
	msgLines       = i18n.Text{FI: "Kirjoita määrä ainakin yhdelle riville.", SV: "Skriv ett antal på minst en rad.", EN: "Write a quantity on at least one line."}
	msgQuantity    = i18n.Text{FI: "Kirjoita määrä lukuna.", SV: "Skriv antalet som ett tal.", EN: "Write the quantity as a number."}
	msgUntilPast   = i18n.Text{FI: "Päivä on jo mennyt.", SV: "Dagen har redan passerat.", EN: "The day has already passed."}
	msgUntilLate   = i18n.Text{FI: "Tarjouksen on päätyttävä ennen koulutusta.", SV: "Offerten måste upphöra före utbildningen.", EN: "The offer must end before the training."}
	msgExpired     = i18n.Text{FI: "Tarjous ei ole enää voimassa. Pyydä uusi.", SV: "Offerten gäller inte längre. Be om en ny.", EN: "The offer is no longer valid. Ask for a new one."}
	msgComment     = i18n.Text{FI: "Kirjoita perustelu.", SV: "Skriv en motivering.", EN: "Say why."}
	msgNumber      = i18n.Text{FI: "Kirjoita laskun numero.", SV: "Skriv fakturanumret.", EN: "Write the number of the invoice."}

	refCommissions = i18n.Text{FI: "tilauskoulutusten pyynnöt", SV: "förfrågningar om uppdragsutbildning", EN: "requests for commissioned training"}
)

// Title is what commissions are called.
func Title() i18n.Text { return pageTitle }

// NewTitle is what ordering one is called.
func NewTitle() i18n.Text { return pageNew }
