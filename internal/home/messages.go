package home

import "parvi/internal/platform/i18n"

// The front page.
var (
	msgHeroOne      = i18n.Text{FI: "Moni kulkee yhdessä.", SV: "Många rör sig tillsammans.", EN: "Many move together."}
	msgHeroTwo      = i18n.Text{FI: "Kukaan ei komenna.", SV: "Ingen kommenderar.", EN: "Nobody commands."}
	msgLead         = i18n.Text{FI: "Parvessa järjestöjen ammattilaiset löytävät toisensa, tapaavat ja oppivat toisiltaan.", SV: "I Parvi hittar organisationsanställda varandra, träffas och lär sig av varandra.", EN: "In Parvi, NGO professionals find each other, meet and learn from one another."}
	msgFind         = i18n.Text{FI: "Löydä verkosto", SV: "Hitta ett nätverk", EN: "Find a network"}
	msgSeeCalendar  = i18n.Text{FI: "Katso kalenteri", SV: "Se kalendern", EN: "See the calendar"}
	msgFlock        = i18n.Text{FI: "{people} ihmistä, {memberships} jäsenyyttä.", SV: "{people} personer, {memberships} medlemskap.", EN: "{people} people, {memberships} memberships."}
	msgFlockHow     = i18n.Text{FI: "Yksi lintu on kymmenen ihmistä. Oranssit tapaavat seitsemän päivän sisällä. Tilanne {date}.", SV: "En fågel är tio personer. De orange träffas inom sju dagar. Läget {date}.", EN: "One bird is ten people. The orange ones meet within seven days. As of {date}."}
	msgHowCounted   = i18n.Text{FI: "Näin luvut lasketaan", SV: "Så räknas siffrorna", EN: "How the figures are counted"}
	msgFlockAlt     = i18n.Text{FI: "Parvi lintuja lentää oikealle: {birds} lintua, joista {now} oranssia.", SV: "En svärm fåglar flyger åt höger: {birds} fåglar, varav {now} orange.", EN: "A flock of birds flies to the right: {birds} birds, {now} of them orange."}
	msgNext         = i18n.Text{FI: "Seuraavaksi", SV: "Härnäst", EN: "Coming up"}
	msgCalendarAll  = i18n.Text{FI: "Koko kalenteri", SV: "Hela kalendern", EN: "The whole calendar"}
	msgNoComing     = i18n.Text{FI: "Täällä näkyvät tulevat tapaamiset. Juuri nyt yhtään ei ole sovittu.", SV: "Här visas kommande träffar. Just nu är ingen träff bestämd.", EN: "Upcoming meetings appear here. None has been set right now."}
	msgNetworks     = i18n.Text{FI: "Verkostot", SV: "Nätverk", EN: "Networks"}
	msgNetworksAll  = i18n.Count{One: i18n.Text{FI: "Kaikki verkostot ({n})", SV: "Alla nätverk ({n})", EN: "All networks ({n})"}, Other: i18n.Text{FI: "Kaikki {n} verkostoa", SV: "Alla {n} nätverk", EN: "All {n} networks"}}
	msgNoneYet      = i18n.Text{FI: "Täällä näkyvät verkostot. Vielä ei ole yhtään.", SV: "Här visas nätverken. Än finns det inga.", EN: "Networks appear here. There are none yet."}
	msgRegion       = i18n.Text{FI: "Alueella", SV: "I regionen", EN: "In your region"}
	msgRegionText   = i18n.Text{FI: "Kuka palvelee sinua? Valitse maakunta, niin näet toimipaikat, verkostot ja tapaamiset.", SV: "Vem betjänar dig? Välj landskap, så ser du verksamhetsställen, nätverk och träffar.", EN: "Who serves you? Choose a region to see offices, networks and meetings."}
	msgChoose       = i18n.Text{FI: "Maakunta", SV: "Landskap", EN: "Region"}
	msgChooseRegion = i18n.Text{FI: "Valitse maakunta", SV: "Välj landskap", EN: "Choose a region"}
	msgShowRegion   = i18n.Text{FI: "Näytä palvelut", SV: "Visa tjänsterna", EN: "Show services"}
	msgNews         = i18n.Text{FI: "Ajankohtaista", SV: "Aktuellt", EN: "News"}
	msgNewsAll      = i18n.Text{FI: "Kaikki artikkelit", SV: "Alla artiklar", EN: "All articles"}
	msgNoNews       = i18n.Text{FI: "Täällä näkyvät uusimmat artikkelit. Vielä ei ole yhtään.", SV: "Här visas de nyaste artiklarna. Än finns det inga.", EN: "The newest articles appear here. There are none yet."}
)

// My page.
var (
	msgHello        = i18n.Text{FI: "Hei {name}", SV: "Hej {name}", EN: "Hello {name}"}
	msgWaits        = i18n.Text{FI: "Sinua odottaa", SV: "Väntar på dig", EN: "Waits for you"}
	msgNothing      = i18n.Text{FI: "Mikään ei odota sinua juuri nyt.", SV: "Ingenting väntar på dig just nu.", EN: "Nothing waits for you right now."}
	msgMineNext     = i18n.Text{FI: "Omat tapaamisesi", SV: "Dina träffar", EN: "Your meetings"}
	msgNoMine       = i18n.Text{FI: "Et ole ilmoittautunut yhteenkään tulevaan tapaamiseen.", SV: "Du har inte anmält dig till någon kommande träff.", EN: "You have not registered for any upcoming meetings."}
	msgMyNews       = i18n.Text{FI: "Uutta verkostoissasi", SV: "Nytt i dina nätverk", EN: "New in your networks"}
	msgMyNetworks   = i18n.Text{FI: "Omat verkostosi", SV: "Dina nätverk", EN: "Your networks"}
	msgNoNetworks   = i18n.Text{FI: "Et kuulu vielä mihinkään verkostoon.", SV: "Du hör inte till något nätverk än.", EN: "You do not belong to any network yet."}
	msgFeedMine     = i18n.Text{FI: "Tilaa omat tapaamiset kalenteriisi", SV: "Prenumerera på dina träffar i din kalender", EN: "Subscribe to your meetings in your calendar"}
	msgSettings     = i18n.Text{FI: "Tietosi", SV: "Dina uppgifter", EN: "Your details"}
	msgProfile      = i18n.Text{FI: "Nimi, kieli ja osoitteet", SV: "Namn, språk och adresser", EN: "Name, language and addresses"}
	msgSecurity     = i18n.Text{FI: "Kirjautuminen ja avaimet", SV: "Inloggning och nycklar", EN: "Signing in and keys"}
	msgMailSettings = i18n.Text{FI: "Sähköpostin asetukset", SV: "Inställningar för e-post", EN: "E-mail settings"}
	msgActing       = i18n.Text{FI: "Kenen puolesta toimit", SV: "För vem du agerar", EN: "For whom you act"}
	msgDesks        = i18n.Text{FI: "Työpöydät", SV: "Arbetsbord", EN: "Desks"}
	msgDownload     = i18n.Text{FI: "Lataa tietosi (JSON)", SV: "Ladda ner dina uppgifter (JSON)", EN: "Download your data (JSON)"}
)

// Search.
var (
	msgSearch     = i18n.Text{FI: "Hae Parvesta", SV: "Sök i Parvi", EN: "Search Parvi"}
	msgSearchWord = i18n.Text{FI: "Mitä etsit?", SV: "Vad söker du?", EN: "What are you looking for?"}
	msgDoSearch   = i18n.Text{FI: "Hae", SV: "Sök", EN: "Search"}
	msgHits       = i18n.Count{One: i18n.Text{FI: "{n} osuma", SV: "{n} sökresultat", EN: "{n} result"}, Other: i18n.Text{FI: "{n} osumaa", SV: "{n} sökresultat", EN: "{n} results"}}
	msgNoHits     = i18n.Text{FI: "Haulla ”{q}” ei löydy mitään. Kokeile lyhyempää sanaa.", SV: "Inget hittas med ”{q}”. Pröva ett kortare ord.", EN: "Nothing matches ‘{q}’. Try a shorter word."}
	msgSearchHint = i18n.Text{FI: "Haku löytää verkostot, tapaamiset, organisaatiot ja artikkelit, jotka saat nähdä.", SV: "Sökningen hittar de nätverk, träffar, organisationer och artiklar som du får se.", EN: "Search finds the networks, meetings, organisations and articles that you may see."}
	msgKinds      = map[string]i18n.Text{
		"network":      {FI: "Verkostot", SV: "Nätverk", EN: "Networks"},
		"meeting":      {FI: "Tapaamiset", SV: "Träffar", EN: "Meetings"},
		"tip":          {FI: "Vinkit", SV: "Tips", EN: "Suggestions"},
		"theme":        {FI: "Teemat", SV: "Teman", EN: "Themes"},
		"survey":       {FI: "Kyselyt", SV: "Enkäter", EN: "Surveys"},
		"practice":     {FI: "Hyvät käytännöt", SV: "Goda praxis", EN: "Good practices"},
		"note":         {FI: "Muistiinpanot", SV: "Anteckningar", EN: "Notes"},
		"file":         {FI: "Tiedostot", SV: "Filer", EN: "Files"},
		"statement":    {FI: "Kannanotot", SV: "Ställningstaganden", EN: "Statements"},
		"page":         {FI: "Työtilojen sivut", SV: "Sidor i arbetsrum", EN: "Pages of workspaces"},
		"thread":       {FI: "Keskustelut", SV: "Diskussioner", EN: "Discussions"},
		"question":     {FI: "Kysymykset", SV: "Frågor", EN: "Questions"},
		"organisation": {FI: "Organisaatiot", SV: "Organisationer", EN: "Organisations"},
		"answer":       {FI: "Kysyttyä ja vastattua", SV: "Frågor och svar", EN: "Questions and answers"},
		"model":        {FI: "Koulutusmallit", SV: "Kursmodeller", EN: "Course models"},
		"material":     {FI: "Materiaalit", SV: "Material", EN: "Materials"},
		"chapter":      {FI: "Käsikirja", SV: "Handboken", EN: "Handbook"},
		"course":       {FI: "Koulutukset", SV: "Kurser", EN: "Courses"},
		"article":      {FI: "Artikkelit", SV: "Artiklar", EN: "Articles"},
	}
)

// The footer's pages.
var (
	msgPrivacy      = i18n.Text{FI: "Tietosuoja", SV: "Dataskydd", EN: "Privacy"}
	msgPrivacyLead  = i18n.Text{FI: "Mitä sinusta tallennamme, kuka tiedot näkee ja milloin poistamme ne.", SV: "Vad vi sparar om dig, vem som ser uppgifterna och när vi raderar dem.", EN: "What we store about you, who sees it and when we delete it."}
	msgController   = i18n.Text{FI: "Rekisterinpitäjä", SV: "Personuppgiftsansvarig", EN: "Controller"}
	msgContact      = i18n.Text{FI: "Yhteystiedot", SV: "Kontaktuppgifter", EN: "Contact details"}
	msgWhatStored   = i18n.Text{FI: "Mitä tallennamme", SV: "Vad vi sparar", EN: "What we store"}
	msgStored1      = i18n.Text{FI: "Nimesi, osoitteesi, kielesi ja tehtäväsi järjestöissä.", SV: "Ditt namn, dina adresser, ditt språk och dina uppdrag i organisationer.", EN: "Your name, your addresses, your language and your positions in organisations."}
	msgStored2      = i18n.Text{FI: "Mihin verkostoihin kuulut, mitä verkostoja seuraat ja mihin tapaamisiin olet ilmoittautunut.", SV: "Vilka nätverk du hör till, vilka du följer och vilka träffar du har anmält dig till.", EN: "Which networks you belong to, which you follow and which meetings you have registered for."}
	msgStored3      = i18n.Text{FI: "Erityisruokavalion ja muut tarpeet vain, jos kerrot ne tapaamista varten. Järjestäjä näkee erityisruokavaliot lukumäärinä.", SV: "Specialdiet och andra behov bara om du uppger dem inför en träff. Arrangören ser specialdieterna som antal.", EN: "Special diets and other needs only if you give them for a meeting. The organiser sees special diets as counts."}
	msgDeleted      = i18n.Text{FI: "Milloin poistamme tiedot", SV: "När vi raderar uppgifterna", EN: "When we delete data"}
	msgRights       = i18n.Text{FI: "Oikeutesi", SV: "Dina rättigheter", EN: "Your rights"}
	msgRightsText   = i18n.Text{FI: "Voit katsoa ja korjata tietojasi omalla sivullasi ja ladata ne tiedostona. Jos olet ilmoittautunut ilman tunnusta, käytä vahvistusviestin linkkiä. Voit tehdä valituksen tietosuojavaltuutetulle.", SV: "Du kan se och rätta dina uppgifter på din sida och ladda ner dem som en fil. Om du har anmält dig utan konto, använd länken i bekräftelsen. Du kan lämna in klagomål till dataombudsmannen.", EN: "You can see and correct your data on your page and download it as a file. If you registered without an account, use the link in the confirmation. You may lodge a complaint with the Data Protection Ombudsman."}
	msgCookies      = i18n.Text{FI: "Evästeet", SV: "Kakor", EN: "Cookies"}
	msgCookiesText  = i18n.Text{FI: "Käytämme vain välttämättömiä evästeitä: kirjautumista ja kerran näytettäviä ilmoituksia varten. Emme seuraa kävijöitä.", SV: "Vi använder bara nödvändiga kakor: för inloggningen och för meddelanden som visas en gång. Vi spårar inte besökarna.", EN: "We use only necessary cookies: for signing in, and for notices shown once. We do not track visitors."}
	msgAccess       = i18n.Text{FI: "Saavutettavuus", SV: "Tillgänglighet", EN: "Accessibility"}
	msgAccessLead   = i18n.Text{FI: "Tämä saavutettavuusseloste koskee tätä palvelua.", SV: "Det här tillgänglighetsutlåtandet gäller den här tjänsten.", EN: "This accessibility statement concerns this service."}
	msgAccessState  = i18n.Text{FI: "Palvelun tila", SV: "Tjänstens läge", EN: "State of the service"}
	msgAccessText   = i18n.Text{FI: "Tavoite on WCAG 2.2:n taso AA jokaisella sivulla. Sivut tarkistetaan koneellisesti jokaisen muutoksen yhteydessä kolmella kielellä, vaaleina ja tummina, puhelimen ja tietokoneen levyisinä. Palvelua voi käyttää näppäimistöllä ja ilman JavaScriptiä.", SV: "Målet är nivå AA i WCAG 2.2 på varje sida. Sidorna kontrolleras maskinellt vid varje ändring på tre språk, i ljust och mörkt läge samt i telefonens och datorns bredd. Tjänsten kan användas med tangentbord och utan JavaScript.", EN: "The aim is level AA of WCAG 2.2 on every page. Pages are checked by machine at every change, in three languages, light and dark, at the width of a phone and of a computer. The service can be used by keyboard and without JavaScript."}
	msgAccessMethod = i18n.Text{FI: "Seloste perustuu itsearviointiin. Palvelua ei ole vielä kokeiltu ruudunlukijoilla eikä oikeilla sähköpostiohjelmilla.", SV: "Utlåtandet bygger på en egen bedömning. Tjänsten har ännu inte prövats med skärmläsare eller riktiga e-postprogram.", EN: "The statement rests on a self-assessment. The service has not yet been tried with screen readers or real mail programs."}
	msgAccessStatus = i18n.Text{FI: "Palvelu täyttää saavutettavuusvaatimukset osittain.", SV: "Tjänsten uppfyller tillgänglighetskraven delvis.", EN: "The service meets the accessibility requirements in part."}
	msgAccessGaps   = i18n.Text{FI: "Mikä ei vielä ole saavutettavaa", SV: "Vad som ännu inte är tillgängligt", EN: "What is not yet accessible"}
	msgAccessFiles  = i18n.Text{FI: "Verkostojen työtiloihin lisäämät tiedostot voivat olla puutteellisia, esimerkiksi PDF ilman rakennetta tai kuva ilman tekstivastinetta (WCAG 1.1.1 ja 1.3.1). Pyydä sisältö toisessa muodossa tiedoston lisääjältä.", SV: "Filer som nätverken lagt till i sina arbetsrum kan ha brister, till exempel en PDF utan struktur eller en bild utan textalternativ (WCAG 1.1.1 och 1.3.1). Be den som lagt till filen om innehållet i en annan form.", EN: "Files that networks add to their workspaces may fall short, for instance a PDF without structure or a picture without a text alternative (WCAG 1.1.1 and 1.3.1). Ask whoever added the file for the content in another form."}
	msgAccessMade   = i18n.Text{FI: "Seloste on laadittu {made} ja tarkistettu {checked}.", SV: "Utlåtandet upprättades {made} och sågs över {checked}.", EN: "The statement was made on {made} and reviewed on {checked}."}
	msgAccessSay    = i18n.Text{FI: "Huomasitko puutteen?", SV: "Märkte du en brist?", EN: "Did you notice a fault?"}
	msgAccessSayHow = i18n.Text{FI: "Kerro siitä yhteyshenkilölle. Vastaamme kahdessa viikossa. Jos et ole tyytyväinen vastaukseen tai et saa sitä kahdessa viikossa, voit tehdä saavutettavuuskantelun Traficomille, joka valvoo digipalvelujen saavutettavuutta.", SV: "Berätta om den för kontaktpersonen. Vi svarar inom två veckor. Om du inte är nöjd med svaret eller inte får något svar inom två veckor kan du göra en tillgänglighetsklagan till Traficom, som övervakar tillgängligheten i digitala tjänster.", EN: "Tell the contact person. We answer within two weeks. If you are not satisfied with the answer, or get none within two weeks, you can make an accessibility complaint to Traficom, which supervises the accessibility of digital services."}
	msgOpen         = i18n.Text{FI: "Avoin data ja rajapinta", SV: "Öppna data och gränssnitt", EN: "Open data and API"}
	msgOpenLead     = i18n.Text{FI: "Julkiset tiedot saa myös koneluettavina.", SV: "Offentliga uppgifter finns också i maskinläsbar form.", EN: "Public data is also available in machine-readable form."}
	msgOpenAPI      = i18n.Text{FI: "Rajapinnan kuvaus (OpenAPI 3.1)", SV: "Beskrivning av gränssnittet (OpenAPI 3.1)", EN: "Description of the API (OpenAPI 3.1)"}
	msgOpenNetworks = i18n.Text{FI: "Verkostot (JSON)", SV: "Nätverk (JSON)", EN: "Networks (JSON)"}
	msgOpenFigures  = i18n.Text{FI: "Verkostojen luvut (JSON)", SV: "Nätverkens siffror (JSON)", EN: "Figures of the networks (JSON)"}
	msgOpenCalendar = i18n.Text{FI: "Kaikki julkiset tapaamiset (iCalendar)", SV: "Alla offentliga träffar (iCalendar)", EN: "All public meetings (iCalendar)"}
	msgOpenNews     = i18n.Text{FI: "Artikkelit (Atom)", SV: "Artiklar (Atom)", EN: "Articles (Atom)"}
	msgHelp         = i18n.Text{FI: "Ohjeet ja yhteystiedot", SV: "Hjälp och kontakt", EN: "Help and contact"}
	msgHelpLead     = i18n.Text{FI: "Näin pääset alkuun.", SV: "Så här kommer du i gång.", EN: "How to get started."}
	msgHelpJoin     = i18n.Text{FI: "Verkostoon liittyminen", SV: "Att gå med i ett nätverk", EN: "Joining a network"}
	msgHelpJoinText = i18n.Text{FI: "Etsi verkosto luettelosta ja avaa sen sivu. Sivulla kerrotaan, pääseekö mukaan heti, pyynnöstä vai kutsusta. Voit myös vain seurata verkostoa sähköpostilla ilman tunnusta.", SV: "Sök upp nätverket i listan och öppna dess sida. Där står det om man kommer med genast, på begäran eller på inbjudan. Du kan också bara följa nätverket per e-post utan konto.", EN: "Find the network in the directory and open its page. It says whether you can join at once, on request or by invitation. You can also just follow the network by email without an account."}
	msgHelpMeet     = i18n.Text{FI: "Tapaamiseen ilmoittautuminen", SV: "Att anmäla sig till en träff", EN: "Registering for a meeting"}
	msgHelpMeetText = i18n.Text{FI: "Avoimeen tapaamiseen voi ilmoittautua ilman tunnusta. Saat heti viestin, jonka linkistä voit muuttaa tietojasi tai perua ilmoittautumisen. Jos tapaaminen on täynnä, pääset jonoon ja näet sijasi jonossa.", SV: "Du kan anmäla dig till en öppen träff utan konto. Du får genast ett meddelande med en länk där du kan ändra dina uppgifter eller avboka. Om träffen är fullbokad kommer du i kö och ser din plats i kön.", EN: "You can register for an open meeting without an account. You get a message at once with a link for changing your details or cancelling. If the meeting is full, you join the queue and see your place in it."}
	msgHelpSign     = i18n.Text{FI: "Kirjautuminen", SV: "Inloggning", EN: "Signing in"}
	msgHelpSignText = i18n.Text{FI: "Kirjoita sähköpostiosoitteesi. Lähetämme linkin, joka toimii kerran, 15 minuutin ajan. Salasanaa ei tarvita.", SV: "Skriv din e-postadress. Vi skickar en länk som fungerar en gång, i 15 minuter. Du behöver inget lösenord.", EN: "Write your email address. We send a link that works once, for 15 minutes. You need no password."}
)
