package agreement

import "parvi/internal/platform/i18n"

var (
	handTitle     = i18n.Text{FI: "Pääkäyttäjän tehtävän luovutus", SV: "Överlåta uppdraget som huvudanvändare", EN: "Hand over as main user"}
	handOne       = i18n.Text{FI: "Pääkäyttäjän tehtävä", SV: "Uppdraget som huvudanvändare", EN: "The work of a main user"}
	handLead      = i18n.Text{FI: "Kutsu seuraava pääkäyttäjä. Kun hän ottaa tehtävän vastaan, te molemmat olette pääkäyttäjiä viimeiseen päivääsi asti.", SV: "Bjud in nästa huvudanvändare. När hen tar emot uppdraget är ni båda huvudanvändare fram till din sista dag.", EN: "Invite the next main user. Once they take the work on, both of you are main users until your last day."}
	handWaits     = i18n.Text{FI: "Odottaa vastausta", SV: "Väntar på svar", EN: "Waits for an answer"}
	handOffer     = i18n.Text{FI: "Kuka jatkaa?", SV: "Vem fortsätter?", EN: "Who goes on?"}
	handEmail     = i18n.Text{FI: "Seuraavan pääkäyttäjän sähköposti", SV: "Nästa huvudanvändares e-post", EN: "The next main user’s email"}
	handEmailHint = i18n.Text{FI: "Hänellä on oltava tunnus. Jos ei ole, kutsu hänet ensin roolien sivulta.", SV: "Personen måste ha ett konto. Om inte, bjud först in hen på sidan för roller.", EN: "They need an account. If they have none, invite them on the page of roles first."}
	handLast      = i18n.Text{FI: "Luovuttajan viimeinen päivä", SV: "Överlåtarens sista dag", EN: "Last day of the one who hands over"}
	handLastHint  = i18n.Text{FI: "Viikko tai pari yhdessä auttaa seuraavaa alkuun.", SV: "En eller två veckor tillsammans hjälper nästa att komma i gång.", EN: "A week or two together helps the next one to begin."}
	handNote      = i18n.Text{FI: "Mitä seuraavan on hyvä tietää?", SV: "Vad är bra att veta för nästa?", EN: "What should the next one know?"}
	handNoteHint  = i18n.Text{FI: "Mikä on kesken, keneltä voi kysyä, mitä tapahtuu seuraavaksi.", SV: "Vad som är på gång, vem man kan fråga, vad som händer härnäst.", EN: "What is under way, whom to ask, what comes next."}
	handSend      = i18n.Text{FI: "Tarjoa tehtävää", SV: "Erbjud uppdraget", EN: "Offer the work"}
	handBack      = i18n.Text{FI: "Peru tarjous", SV: "Återta erbjudandet", EN: "Take the offer back"}
	handList      = i18n.Text{FI: "Käykää nämä yhdessä läpi", SV: "Gå igenom det här tillsammans", EN: "Go through these together"}
	handListHint  = i18n.Text{FI: "Kaikki on järjestön tiedoissa, joten mitään ei tarvitse siirtää.", SV: "Allt finns i organisationens uppgifter, så inget behöver flyttas.", EN: "Everything is with the organisation, so nothing has to be moved."}
	handPast      = i18n.Text{FI: "Aiemmat luovutukset", SV: "Tidigare överlåtelser", EN: "Earlier hand-overs"}
	handFrom      = i18n.Text{FI: "Luovuttaa", SV: "Överlåter", EN: "Hands over"}
	handTo        = i18n.Text{FI: "Jatkaa", SV: "Fortsätter", EN: "Goes on"}
	handBetween   = i18n.Text{FI: "{from} → {to}", SV: "{from} → {to}", EN: "{from} → {to}"}
	handUntil     = i18n.Text{FI: "viimeinen päivä {date}", SV: "sista dagen {date}", EN: "last day {date}"}
	handMeans     = i18n.Text{FI: "Pääkäyttäjä ohjaa järjestön tuntien käyttöä, antaa rooleja ja vastaa järjestön tiedoista. Saat roolin heti, kun otat tehtävän vastaan.", SV: "Huvudanvändaren styr hur organisationens timmar används, ger roller och ansvarar för organisationens uppgifter. Du får rollen genast när du tar emot uppdraget.", EN: "A main user steers the organisation’s hours, gives roles and answers for its details. You have the role as soon as you take the work on."}
	handWhy       = i18n.Text{FI: "Perustelu, jos et voi ottaa tehtävää", SV: "Motivering om du inte kan ta emot uppdraget", EN: "Why, if you cannot take it on"}
	handAccept    = i18n.Text{FI: "Otan tehtävän vastaan", SV: "Jag tar emot uppdraget", EN: "I take the work on"}
	handDecline   = i18n.Text{FI: "En voi ottaa tehtävää", SV: "Jag kan inte ta emot uppdraget", EN: "I cannot take it on"}
	handStates    = map[HandState]i18n.Text{
		Offered:   {FI: "Tarjottu", SV: "Erbjudet", EN: "Offered"},
		Accepted:  {FI: "Otettu vastaan", SV: "Mottaget", EN: "Taken on"},
		Declined:  {FI: "Ei ottanut vastaan", SV: "Avböjt", EN: "Declined"},
		Withdrawn: {FI: "Peruttu", SV: "Återtaget", EN: "Taken back"},
	}
	listAgreement = i18n.Text{FI: "Koulutussopimus: mitä on sovittu", SV: "Utbildningsavtalet: vad som har överenskommits", EN: "Training agreement: what has been agreed"}
	listRules     = i18n.Text{FI: "Järjestön omat ohjeet: ovatko ne ajan tasalla", SV: "Organisationens egna anvisningar: är de aktuella", EN: "House rules: are they up to date"}
	listCourses   = i18n.Text{FI: "Koulutukset: mikä on kesken", SV: "Kurserna: vad är på gång", EN: "Courses: what is under way"}
	listHours     = i18n.Text{FI: "Tunnit: paljonko on jäljellä ja kuka niitä odottaa", SV: "Timmarna: hur många finns kvar och vem väntar på dem", EN: "Hours: how many are left, and who waits for them"}
	listAccount   = i18n.Text{FI: "Tilinumero: kuka hyväksyy muutokset", SV: "Kontonumret: vem godkänner ändringar", EN: "Account number: who approves changes"}
	listRoles     = i18n.Text{FI: "Roolit: kenellä on mitäkin", SV: "Rollerna: vem har vad", EN: "Roles: who has which"}
	taskHand      = i18n.Text{FI: "Sinulle tarjotaan pääkäyttäjän tehtävää", SV: "Du erbjuds uppdraget som huvudanvändare", EN: "You are offered the work of a main user"}
	verbHand      = i18n.Text{FI: "Vastaa", SV: "Svara", EN: "Answer"}
	taskEnds      = i18n.Text{FI: "Pääkäyttäjän roolisi päättyy pian, eikä jatkajaa ole", SV: "Din roll som huvudanvändare upphör snart och ingen fortsätter", EN: "Your role as main user ends soon, and nobody follows"}
	verbEnds      = i18n.Text{FI: "Luovuta tehtävä", SV: "Överlåt uppdraget", EN: "Hand it over"}

	flashOffered   = i18n.Text{FI: "Tarjous lähti. Saat viestin, kun siihen vastataan.", SV: "Erbjudandet har skickats. Du får besked när det besvaras.", EN: "The offer is on its way. You hear when it is answered."}
	flashAccepted  = i18n.Text{FI: "Olet nyt pääkäyttäjä. Kiitos.", SV: "Du är nu huvudanvändare. Tack.", EN: "You are a main user now. Thank you."}
	flashDeclined  = i18n.Text{FI: "Kerroimme vastauksesi eteenpäin.", SV: "Vi framförde ditt svar.", EN: "We passed your answer on."}
	flashTakenBack = i18n.Text{FI: "Tarjous peruttiin.", SV: "Erbjudandet återtogs.", EN: "The offer was taken back."}

	msgHandDay      = i18n.Text{FI: "Anna viimeinen päiväsi, tänään tai myöhemmin.", SV: "Ange din sista dag, i dag eller senare.", EN: "Give your last day, today or later."}
	msgHandUnknown  = i18n.Text{FI: "Tällä osoitteella ei ole tunnusta. Tarkista osoite tai kutsu henkilö roolien sivulta.", SV: "Adressen har inget konto. Kontrollera adressen eller bjud in personen på sidan för roller.", EN: "This address has no account. Check it, or invite the person on the page of roles."}
	msgHandSelf     = i18n.Text{FI: "Anna toisen henkilön osoite.", SV: "Ange en annan persons adress.", EN: "Give another person’s address."}
	msgHandOpen     = i18n.Text{FI: "Yksi tarjous odottaa jo vastausta. Peru se ensin.", SV: "Ett erbjudande väntar redan på svar. Återta det först.", EN: "One offer waits for an answer already. Take it back first."}
	msgHandAnswered = i18n.Text{FI: "Tähän on jo vastattu, tai tarjous on peruttu.", SV: "Det här har redan besvarats eller återtagits.", EN: "This has been answered or taken back already."}
	msgHandNotYours = i18n.Text{FI: "Tämä ei ole sinun vastattavanasi.", SV: "Det här är inte ditt att besvara.", EN: "This is not yours to answer."}
	msgHandWhy      = i18n.Text{FI: "Kerro lyhyesti, miksi et voi ottaa tehtävää.", SV: "Berätta kort varför du inte kan ta emot uppdraget.", EN: "Say briefly why you cannot take it on."}
	msgHandLate     = i18n.Text{FI: "Luovuttajan viimeinen päivä on mennyt. Pyydä opintokeskusta antamaan rooli.", SV: "Överlåtarens sista dag har gått. Be studiecentralen ge rollen.", EN: "The last day of the one who hands over has passed. Ask the study centre to give you the role."}
	msgHandGone     = i18n.Text{FI: "Luovuttaja ei ole enää pääkäyttäjä. Pyydä opintokeskusta antamaan rooli.", SV: "Överlåtaren är inte längre huvudanvändare. Be studiecentralen ge rollen.", EN: "The one who hands over is no longer a main user. Ask the study centre to give you the role."}
	msgHandSignIn   = i18n.Text{FI: "Kirjaudu, niin näet tarjouksen.", SV: "Logga in för att se erbjudandet.", EN: "Sign in to see the offer."}

	handSubjects = map[HandState]i18n.Text{
		Offered:   {FI: "Sinulle tarjotaan pääkäyttäjän tehtävää: {name}", SV: "Du erbjuds uppdraget som huvudanvändare: {name}", EN: "You are offered the work of a main user: {name}"},
		Accepted:  {FI: "Pääkäyttäjä vaihtuu: {name}", SV: "Huvudanvändaren byts: {name}", EN: "The main user changes: {name}"},
		Declined:  {FI: "Pääkäyttäjän tehtävää ei otettu vastaan: {name}", SV: "Uppdraget som huvudanvändare avböjdes: {name}", EN: "The work of a main user was declined: {name}"},
		Withdrawn: {FI: "Tarjous peruttiin: {name}", SV: "Erbjudandet återtogs: {name}", EN: "The offer was taken back: {name}"},
	}
	handTexts = map[HandState]i18n.Text{
		Offered:   {FI: "{from} tarjoaa sinulle järjestön {name} pääkäyttäjän tehtävää. Hänen viimeinen päivänsä on {date}.", SV: "{from} erbjuder dig uppdraget som huvudanvändare för {name}. Hens sista dag är {date}.", EN: "{from} offers you the work of a main user of {name}. Their last day is {date}."},
		Accepted:  {FI: "{to} on nyt järjestön {name} pääkäyttäjä. {from} jatkaa hänen rinnallaan {date} asti.", SV: "{to} är nu huvudanvändare för {name}. {from} fortsätter vid hens sida till {date}.", EN: "{to} is now a main user of {name}. {from} goes on beside them until {date}."},
		Declined:  {FI: "{to} ei ottanut vastaan järjestön {name} pääkäyttäjän tehtävää.", SV: "{to} tog inte emot uppdraget som huvudanvändare för {name}.", EN: "{to} did not take on the work of a main user of {name}."},
		Withdrawn: {FI: "{from} perui tarjouksen järjestön {name} pääkäyttäjän tehtävästä.", SV: "{from} återtog erbjudandet om uppdraget som huvudanvändare för {name}.", EN: "{from} took back the offer of the work of a main user of {name}."},
	}
	handOpen    = i18n.Text{FI: "Avaa", SV: "Öppna", EN: "Open"}
	handMailWhy = i18n.Text{FI: "Saat viestin, koska järjestön pääkäyttäjän tehtävä koskee sinua.", SV: "Du får meddelandet för att uppdraget som huvudanvändare berör dig.", EN: "You get this message because the work of the organisation’s main user concerns you."}
)
