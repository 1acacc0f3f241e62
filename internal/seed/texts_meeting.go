package seed

// gatherings are the titles of meetings.
var gatherings = []word{
	{"Työn ilo ja työn hallinta", "Arbetsglädje och kontroll över arbetet", "Joy of work and managing it"},
	{"Yksin viestinnän tehtävissä", "Ensam med kommunikationen", "Alone in communications"},
	{"Mitä avustusvuodesta opittiin?", "Vad lärde vi oss av understödsåret?", "What did the grant year teach us?"},
	{"Vapaaehtoiset mukaan ja mukana", "Frivilliga med och kvar", "Volunteers in and on board"},
	{"Selkeä kieli säästää aikaa", "Klarspråk sparar tid", "Plain language saves time"},
	{"Hybriditapaaminen, joka toimii", "En hybridträff som fungerar", "A hybrid meeting that works"},
	{"Hallitus ja toimisto samaan suuntaan", "Styrelse och kansli åt samma håll", "Board and office in the same direction"},
	{"Aamukahvit verkoston kanssa", "Morgonkaffe med nätverket", "Morning coffee with the network"},
	{"Näin vaikutetaan kunnan talousarvioon", "Så påverkas kommunens budget", "How to influence the municipal budget"},
	{"Tekoäly järjestötyön apuna", "AI som hjälp i organisationsarbetet", "AI as an aid in NGO work"},
	{"Uudet tutuiksi", "Lär känna de nya", "Getting to know the newcomers"},
	{"Strategia puoleksi sivuksi", "Strategin på en halv sida", "A strategy on half a page"},
	{"Jäsenkysely, johon vastataan", "En medlemsenkät som får svar", "A member survey that gets answers"},
	{"Kun vertaisohjaaja väsyy", "När kamrathandledaren blir trött", "When a peer instructor gets tired"},
	{"Toimintasuunnitelmat rinnakkain", "Verksamhetsplanerna sida vid sida", "Action plans side by side"},
	{"Turvallisempi tila käytännössä", "Ett tryggare rum i praktiken", "A safer space in practice"},
	{"Sata ideaa yhdessä iltapäivässä", "Hundra idéer på en eftermiddag", "A hundred ideas in one afternoon"},
	{"Verkoston vuosi: mitä jatketaan, mitä lopetetaan?", "Nätverkets år: vad fortsätter, vad slutar?", "The network’s year: what goes on, what ends?"},
	{"Avoimet ovet esimerkkitalossa", "Öppet hus i exempelhuset", "Open house at the example house"},
	{"Varainhankinta ilman kiirettä", "Medelanskaffning utan brådska", "Fundraising without haste"},
	{"Saavutettava tapahtuma alusta loppuun", "Ett tillgängligt evenemang från början till slut", "An accessible event from start to end"},
	{"Mitä luvut kertovat meistä?", "Vad berättar siffrorna om oss?", "What do the figures say about us?"},
	{"Muutos organisaatiossa, rauha työssä", "Förändring i organisationen, ro i arbetet", "Change in the organisation, calm at work"},
	{"Kohtaaminen verkossa", "Att mötas på nätet", "Meeting online"},
}

// leads begin the description of a meeting.
var leads = []word{
	{"Kuulemme kaksi lyhyttä kokemusta ja keskustelemme pienissä ryhmissä. Ota mukaan yksi oma kysymys.",
		"Vi hör två korta erfarenheter och diskuterar i små grupper. Ta med en egen fråga.",
		"We hear two short accounts and talk in small groups. Bring one question of your own."},
	{"Tapaaminen alkaa kahvilla ja esittelykierroksella. Alustuksen jälkeen jokainen kirjaa yhden asian, jota kokeilee.",
		"Träffen börjar med kaffe och en presentationsrunda. Efter inledningen skriver alla upp en sak att pröva.",
		"We begin with coffee and introductions. After the opening talk everybody writes down one thing to try."},
	{"Työpajassa teemme yhdessä pohjan, jonka jokainen voi ottaa käyttöön omassa järjestössään.",
		"I workshoppen gör vi tillsammans en mall som alla kan använda i sin egen organisation.",
		"In this workshop we make a template together that everybody can use in their own organisation."},
	{"Vapaata keskustelua ja vertaistukea. Asialista syntyy paikan päällä.",
		"Fritt samtal och kamratstöd. Listan över ämnen görs på plats.",
		"Open discussion and peer support. The agenda is made on the spot."},
	{"Käymme läpi verkoston kyselyn tulokset ja sovimme seuraavan kauden teemoista.",
		"Vi går igenom resultaten av nätverkets enkät och kommer överens om teman för nästa period.",
		"We go through the results of the network’s survey and agree on the themes of the next season."},
}

var agendas = []word{
	{"- Kahvit ja esittelyt\n- Alustus\n- Keskustelu ryhmissä\n- Yhteenveto ja seuraava tapaaminen",
		"- Kaffe och presentation\n- Inledning\n- Diskussion i grupper\n- Sammanfattning och nästa träff",
		"- Coffee and introductions\n- Opening talk\n- Discussion in groups\n- Summary and next meeting"},
	{"1. Kuulumiset\n2. Kaksi esimerkkiä\n3. Mitä tästä opimme?\n4. Sovitaan jatkosta",
		"1. Läget\n2. Två exempel\n3. Vad lär vi oss av det här?\n4. Vi kommer överens om fortsättningen",
		"1. News\n2. Two examples\n3. What do we learn from this?\n4. What next"},
}

// rooms are in no town; the municipality is said apart.
var rooms = []word{
	{"Esimerkkitalo, Satusali, Kuvitelmankatu 3", "Exempelhuset, Sagosalen, Fantasigatan 3", "Esimerkkitalo, Satusali, Kuvitelmankatu 3"},
	{"Järjestötalo Tuulentupa, kokoushuone 2", "Organisationshuset Vindstugan, mötesrum 2", "NGO house Tuulentupa, meeting room 2"},
	{"Kirjaston luentosali, Mallitie 12", "Bibliotekets föreläsningssal, Modellvägen 12", "Lecture room of the library, Mallitie 12"},
	{"Kuvitteellisen opintokeskuksen luokka A", "Den påhittade studiecentralens klassrum A", "Imaginary study centre, classroom A"},
	{"Pilvilinnan kokouskeskus, 3. kerros", "Luftslottets möteslokaler, våning 3", "Pilvilinna meeting centre, 3rd floor"},
}

var accesses = []word{
	{"Esteetön sisäänkäynti sisäpihalta, hissi, induktiosilmukka.", "Tillgänglig ingång från innergården, hiss, induktionsslinga.",
		"Step-free entrance from the courtyard, lift, induction loop."},
	{"Ulko-ovella on yksi porras. Hissiin mahtuu pyörätuoli.", "Ett trappsteg vid ytterdörren. En rullstol ryms i hissen.",
		"One step at the front door. A wheelchair fits into the lift."},
}

var points = []word{
	{"- Lyhyt viesti luetaan, pitkä ei.\n- Sovittiin yhteisestä pohjasta.\n- Seuraavaksi kokeillaan pareittain.",
		"- Ett kort meddelande blir läst, ett långt inte.\n- Vi kom överens om en gemensam mall.\n- Nästa steg prövas i par.",
		"- A short message gets read, a long one does not.\n- A common template was agreed.\n- Next we try in pairs."},
	{"- Kokemuksia jaettiin avoimesti.\n- Moni tekee samaa työtä yksin.\n- Kerätään hyvät käytännöt yhteen paikkaan.",
		"- Erfarenheter delades öppet.\n- Många gör samma arbete ensamma.\n- God praxis samlas på ett ställe.",
		"- Experience was shared openly.\n- Many do the same work alone.\n- Good practices will be collected in one place."},
	{"- Kiire puhutti eniten.\n- Kaksi järjestöä tarjoutui kertomaan lisää.\n- Kaikki vastaavat kyselyyn kuun loppuun mennessä.",
		"- Brådskan väckte mest diskussion.\n- Två organisationer erbjöd sig att berätta mer.\n- Alla besvarar enkäten före månadens slut.",
		"- Haste was what people talked about most.\n- Two organisations offered to tell more.\n- Everybody answers the survey by the end of the month."},
}

var diets = []string{"kasvisruoka", "vegaani", "gluteeniton", "laktoositon", "vegetariskt", "laktosfritt", "pähkinäallergia"}

var accessNeeds = []string{"pyörätuolipaikka", "kirjoitustulkkaus", "induktiosilmukka", "plats nära dörren"}
