package life

import "parvi/internal/platform/i18n"

var (
	pageHandTitle = i18n.Text{FI: "Tehtävien siirto: {network}", SV: "Överlämning av uppgifter: {network}", EN: "Hand-over: {network}"}
	pageHandLead  = i18n.Text{FI: "Sivu kootaan siitä, mitä verkostosta tänään tiedetään. Sen voi tulostaa.", SV: "Sidan sammanställs av det som är känt om nätverket i dag. Den kan skrivas ut.", EN: "The page writes itself from what is known of the network today. It can be printed."}
	pageHandWaits = i18n.Text{FI: "Mikä odottaa", SV: "Vad som väntar", EN: "What waits"}
	pageNothing   = i18n.Text{FI: "Mikään ei odota.", SV: "Ingenting väntar.", EN: "Nothing waits."}
	countRequests = i18n.Count{
		One:   i18n.Text{FI: "{n} pyyntö odottaa vastausta", SV: "{n} begäran väntar på svar", EN: "{n} request waits for an answer"},
		Other: i18n.Text{FI: "{n} pyyntöä odottaa vastausta", SV: "{n} begäranden väntar på svar", EN: "{n} requests wait for an answer"},
	}
	handConvener  = i18n.Text{FI: "Tapaaminen tarvitsee uuden koollekutsujan: {meeting}", SV: "Träffen behöver en ny sammankallare: {meeting}", EN: "The meeting needs a new convener: {meeting}"}
	handProposal  = i18n.Text{FI: "Ehdotettu vaihe odottaa päätöstä: {phase}", SV: "Den föreslagna fasen väntar på beslut: {phase}", EN: "The proposed phase waits for a decision: {phase}"}
	handContact   = i18n.Text{FI: "Yhteyshenkilö puuttuu", SV: "Kontaktperson saknas", EN: "There is no contact person"}
	handOrphan    = i18n.Text{FI: "Kukaan ei koordinoi verkostoa", SV: "Ingen koordinerar nätverket", EN: "Nobody coordinates the network"}
	handOrphanSay = i18n.Text{FI: "Yksikään järjestö ei koordinoi verkostoa enää. Ota se vastuullesi tai sovi, kuka jatkaa.", SV: "Ingen organisation koordinerar längre nätverket. Ta över det eller kom överens om vem som fortsätter.", EN: "No organisation coordinates the network any more. Take it over, or agree on who goes on."}
	handAdopt     = i18n.Text{FI: "Ota verkosto vastuulle", SV: "Ta över nätverket", EN: "Take the network over"}
	handAdopted   = i18n.Text{FI: "Verkostolla on nyt koordinoiva järjestö.", SV: "Nätverket har nu en koordinerande organisation.", EN: "The network now has a coordinating organisation."}
	handPeople    = i18n.Text{FI: "Ihmiset", SV: "Människor", EN: "People"}
	handTasks     = i18n.Text{FI: "Tehtävissä nyt", SV: "I uppgifterna nu", EN: "In charge now"}
	handFormer    = i18n.Text{FI: "Tehtävissä viimeisen vuoden aikana", SV: "I uppgifterna under det senaste året", EN: "In charge within the last year"}
	handOrgs      = i18n.Text{FI: "Koordinoivat järjestöt", SV: "Koordinerande organisationer", EN: "Coordinating organisations"}
	handNobody    = i18n.Text{FI: "Ei ketään", SV: "Ingen", EN: "Nobody"}
	handMeetings  = i18n.Text{FI: "Seuraavat tapaamiset", SV: "Nästa träffar", EN: "Next meetings"}
	handNoMeeting = i18n.Text{FI: "Seuraavaa tapaamista ei ole sovittu.", SV: "Nästa träff är inte bokad.", EN: "The next meeting is not dated."}
	handPlan      = i18n.Text{FI: "Vuoden suunnitelma", SV: "Planen för året", EN: "Plan for the year"}
	handRules     = i18n.Text{FI: "Mitä on sovittu", SV: "Vad som har avtalats", EN: "What has been agreed"}
	handNoRules   = i18n.Text{FI: "Perustajan kysymyksiin ei ole vastattu.", SV: "Grundarens frågor har inte besvarats.", EN: "The founder’s questions have not been answered."}
	handWhere     = i18n.Text{FI: "Missä kaikki on", SV: "Var allt finns", EN: "Where everything is"}
	handPage      = i18n.Text{FI: "Julkinen sivu", SV: "Offentlig sida", EN: "Public page"}
	handMembers   = i18n.Text{FI: "Jäsenet", SV: "Medlemmar", EN: "Members"}
	handMessages  = i18n.Text{FI: "Viestit", SV: "Meddelanden", EN: "Messages"}
	handRequests  = i18n.Text{FI: "Pyynnöt", SV: "Begäranden", EN: "Requests"}
	handCoord     = i18n.Text{FI: "Koordinointi", SV: "Koordinering", EN: "Coordination"}
	handChannels  = i18n.Text{FI: "Kanavat", SV: "Kanaler", EN: "Channels"}
	handChecklist = i18n.Text{FI: "Tarkistuslista", SV: "Checklista", EN: "Checklist"}
	handChecks    = []i18n.Text{
		{FI: "Käykää tämä sivu läpi yhdessä.", SV: "Gå igenom sidan tillsammans.", EN: "Go through this page together."},
		{FI: "Vastatkaa odottaviin pyyntöihin tai sopikaa, kuka vastaa.", SV: "Besvara de väntande begärandena eller bestäm vem som svarar.", EN: "Answer the waiting requests, or agree on who does."},
		{FI: "Nimetkää uusi yhteyshenkilö ja vetäjä, ennen kuin edellinen lopettaa.", SV: "Utse en ny kontaktperson och ledare innan den förra slutar.", EN: "Name a new contact person and lead before the former one leaves."},
		{FI: "Siirtäkää ulkopuolisten kanavien ylläpito.", SV: "Överför underhållet av kanaler utanför Parvi.", EN: "Hand over the keeping of outside channels."},
		{FI: "Kertokaa jäsenille, kuka jatkaa.", SV: "Berätta för medlemmarna vem som fortsätter.", EN: "Tell the members who goes on."},
		{FI: "Sopikaa, milloin uusi vetäjä voi vielä kysyä edelliseltä.", SV: "Kom överens om när den nya ledaren ännu kan fråga den förra.", EN: "Agree on when the new lead may still ask the former one."},
	}
	handAway     = i18n.Text{FI: "Poissaolot", SV: "Frånvaro", EN: "Absences"}
	handAwayHint = i18n.Text{FI: "Sijaisella on tehtävän oikeudet poissaolon päivinä, ja odottavat pyynnöt siirtyvät hänelle.", SV: "Ersättaren har uppgiftens rättigheter under frånvaron och väntande begäranden går till hen.", EN: "The stand-in has the rights of the task on the days of the absence, and waiting requests go to them."}
	handAwayLine = i18n.Text{FI: "{name} on poissa {from}–{to}. Sijainen: {standin}", SV: "{name} är borta {from}–{to}. Ersättare: {standin}", EN: "{name} is away {from}–{to}. Stand-in: {standin}"}
	handTell     = i18n.Text{FI: "Kerro poissaolosta", SV: "Meddela frånvaro", EN: "Tell of an absence"}
	handTold     = i18n.Text{FI: "Sijainen on nimetty.", SV: "Ersättaren är utsedd.", EN: "The stand-in is named."}
	fieldWho     = i18n.Text{FI: "Kuka on poissa", SV: "Vem är borta", EN: "Who is away"}
	fieldFrom    = i18n.Text{FI: "Ensimmäinen päivä", SV: "Första dag", EN: "First day"}
	fieldTo      = i18n.Text{FI: "Viimeinen päivä", SV: "Sista dag", EN: "Last day"}
	fieldName    = i18n.Text{FI: "Sijaisen nimi", SV: "Ersättarens namn", EN: "Name of the stand-in"}
	fieldEmail   = i18n.Text{FI: "Sijaisen sähköpostiosoite", SV: "Ersättarens e-postadress", EN: "E-mail address of the stand-in"}
	taskNames    = map[string]i18n.Text{
		"contact": {FI: "yhteyshenkilö", SV: "kontaktperson", EN: "contact person"},
		"lead":    {FI: "vetäjä", SV: "ledare", EN: "lead"},
	}
)
