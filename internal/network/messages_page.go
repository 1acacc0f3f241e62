package network

import "parvi/internal/platform/i18n"

// The directory and the figures.
var (
	pageNetworks         = i18n.Text{FI: "Verkostot", SV: "Nätverk", EN: "Networks"}
	pageDirectoryLead    = i18n.Text{FI: "Etsi omasi. Mukaan pääset yleensä saman tien, ja seurata voit ilman jäsenyyttäkin.", SV: "Hitta ditt. Oftast kommer du med genast, och du kan följa ett nätverk utan att vara medlem.", EN: "Find yours. You can usually join at once, and you can follow without being a member."}
	pageCountedOnce      = i18n.Text{FI: "Ihminen on laskettu kerran, vaikka hän kuuluisi moneen verkostoon.", SV: "En person räknas en gång även om personen hör till många nätverk.", EN: "A person is counted once, even in several networks."}
	pageHowCounted       = i18n.Text{FI: "Näin luvut lasketaan", SV: "Så räknas siffrorna", EN: "How the figures are counted"}
	pageFilter           = i18n.Text{FI: "Rajaa luetteloa", SV: "Avgränsa listan", EN: "Filter the list"}
	pageShowNetworks     = i18n.Text{FI: "Näytä verkostot", SV: "Visa nätverken", EN: "Show networks"}
	pageNameOrTheme      = i18n.Text{FI: "Nimi tai aihe", SV: "Namn eller ämne", EN: "Name or topic"}
	pageKind             = i18n.Text{FI: "Laji", SV: "Slag", EN: "Kind"}
	pageRegion           = i18n.Text{FI: "Maakunta", SV: "Landskap", EN: "Region"}
	pageAllRegions       = i18n.Text{FI: "Kaikki maakunnat", SV: "Alla landskap", EN: "All regions"}
	pageTheme            = i18n.Text{FI: "Aihe", SV: "Ämne", EN: "Topic"}
	pageAllThemes        = i18n.Text{FI: "Kaikki aiheet", SV: "Alla ämnen", EN: "All topics"}
	pageLanguage         = i18n.Text{FI: "Kieli", SV: "Språk", EN: "Language"}
	pageAllLanguages     = i18n.Text{FI: "Kaikki kielet", SV: "Alla språk", EN: "All languages"}
	pagePhase            = i18n.Text{FI: "Vaihe", SV: "Fas", EN: "Phase"}
	pageAllPhases        = i18n.Text{FI: "Kaikki vaiheet", SV: "Alla faser", EN: "All phases"}
	pageOrder            = i18n.Text{FI: "Järjestys", SV: "Ordning", EN: "Order"}
	pageCards            = i18n.Text{FI: "Kortit", SV: "Kort", EN: "Cards"}
	pageTable            = i18n.Text{FI: "Taulukko", SV: "Tabell", EN: "Table"}
	pageMap              = i18n.Text{FI: "Kartta", SV: "Karta", EN: "Map"}
	pageByRegion         = i18n.Text{FI: "Maakunnittain", SV: "Per landskap", EN: "By region"}
	pageMapLabel         = i18n.Text{FI: "Alueverkostot maakunnittain", SV: "Regionala nätverk per landskap", EN: "Regional networks by region"}
	pageMapCaption       = i18n.Text{FI: "Korostetuissa maakunnissa on alueverkosto. Muunlaiset verkostot toimivat koko maassa.", SV: "I de markerade landskapen finns ett regionalt nätverk. Andra nätverk verkar i hela landet.", EN: "The highlighted regions have a regional network. Other networks work nationwide."}
	pageMapNone          = i18n.Text{FI: "ei alueverkostoa", SV: "inget regionalt nätverk", EN: "no regional network"}
	pageMapValue         = i18n.Text{FI: "Alueverkostoja", SV: "Regionala nätverk", EN: "Regional networks"}
	pageNextMeeting      = i18n.Text{FI: "Seuraava tapaaminen", SV: "Nästa träff", EN: "Next meeting"}
	pageNoNextMeeting    = i18n.Text{FI: "Seuraavaa tapaamista ei ole vielä sovittu", SV: "Nästa träff är inte bestämd ännu", EN: "The next meeting is not set yet"}
	pageEndedOn          = i18n.Text{FI: "Toiminta päättyi {date}", SV: "Verksamheten avslutades {date}", EN: "Ended on {date}"}
	pageMergedOn         = i18n.Text{FI: "Yhdistettiin toiseen {date}", SV: "Slogs samman med ett annat {date}", EN: "Merged into another on {date}"}
	pageRemotely         = i18n.Text{FI: "etänä", SV: "på distans", EN: "remotely"}
	pageOnSite           = i18n.Text{FI: "paikan päällä", SV: "på plats", EN: "on site"}
	pagePlaceAndRemote   = i18n.Text{FI: "{place} ja etänä", SV: "{place} och på distans", EN: "{place} and remotely"}
	pageNoNetworks       = i18n.Text{FI: "Verkostoja ei ole vielä", SV: "Det finns inga nätverk ännu", EN: "There are no networks yet"}
	pageNoNetworksText   = i18n.Text{FI: "Tässä näkyvät järjestöjen verkostot: mitä varten ne ovat, ketkä niitä vetävät ja miten pääsee mukaan.", SV: "Här visas organisationernas nätverk: vad de är till för, vem som leder och hur man kommer med.", EN: "Networks of NGOs appear here: what they are for, who leads them and how to join."}
	pageNothingFound     = i18n.Text{FI: "Näillä rajauksilla ei löydy verkostoja", SV: "Inga nätverk hittas med de här avgränsningarna", EN: "No networks match these filters"}
	pageNothingFoundText = i18n.Text{FI: "Poista rajauksia tai kokeile toista sanaa.", SV: "Ta bort avgränsningar eller pröva ett annat ord.", EN: "Remove filters or try another word."}
	pageShowAll          = i18n.Text{FI: "Näytä kaikki", SV: "Visa alla", EN: "Show all"}
	pageFound            = i18n.Text{FI: "Perusta verkosto", SV: "Grunda ett nätverk", EN: "Found a network"}
	pageColumnName       = i18n.Text{FI: "Verkosto", SV: "Nätverk", EN: "Network"}
	pageColumnMembers    = i18n.Text{FI: "Jäseniä", SV: "Medlemmar", EN: "Members"}
	pageColumnFollowers  = i18n.Text{FI: "Seuraajia", SV: "Följare", EN: "Followers"}
	pageColumnPolicy     = i18n.Text{FI: "Miten mukaan", SV: "Hur man kommer med", EN: "How to join"}
	pageColumnOrgs       = i18n.Text{FI: "Koordinointi", SV: "Koordinering", EN: "Coordination"}
	pageColumnWaiting    = i18n.Text{FI: "Pyyntöjä", SV: "Begäranden", EN: "Requests"}
	pageColumnContact    = i18n.Text{FI: "Yhteyshenkilö", SV: "Kontaktperson", EN: "Contact person"}
	pageNone             = i18n.Text{FI: "–", SV: "–", EN: "–"}
	chipLanguage         = i18n.Text{FI: "Kieli: {value}", SV: "Språk: {value}", EN: "Language: {value}"}
	chipRegion           = i18n.Text{FI: "Maakunta: {value}", SV: "Landskap: {value}", EN: "Region: {value}"}
	chipTheme            = i18n.Text{FI: "Aihe: {value}", SV: "Ämne: {value}", EN: "Topic: {value}"}
	chipPhase            = i18n.Text{FI: "Vaihe: {value}", SV: "Fas: {value}", EN: "Phase: {value}"}
	chipQuery            = i18n.Text{FI: "Haku: {value}", SV: "Sökning: {value}", EN: "Search: {value}"}

	pageFiguresLead   = i18n.Text{FI: "Jokaisesta luvusta näet, mistä se on saatu.", SV: "För varje siffra ser du vad den bygger på.", EN: "For every figure you can see what it is based on."}
	pageFiguresCSV    = i18n.Text{FI: "Vie luvut taulukkona (CSV)", SV: "Exportera siffrorna som tabell (CSV)", EN: "Export the figures as a table (CSV)"}
	pageCounted       = i18n.Text{FI: "Laskettu", SV: "Räknat", EN: "Counted"}
	pageAsOf          = i18n.Text{FI: "Tilanne {date}", SV: "Läget {date}", EN: "As of {date}"}
	pageOnADay        = i18n.Text{FI: "Luvut tiettynä päivänä", SV: "Siffrorna en viss dag", EN: "The figures on a given day"}
	pageShowDay       = i18n.Text{FI: "Näytä luvut", SV: "Visa siffrorna", EN: "Show the figures"}
	pageBehind        = i18n.Text{FI: "Avaa luettelo, josta luku on saatu", SV: "Öppna listan som siffran bygger på", EN: "Open the list behind the figure"}
	pageStated        = i18n.Text{FI: "Ilmoitettu", SV: "Uppgivet", EN: "Stated"}
	pageStatedHint    = i18n.Text{FI: "Joku on kertonut nämä luvut. Niitä ei lisätä laskettuihin.", SV: "Någon har uppgett de här siffrorna. De läggs inte till de räknade.", EN: "Somebody has stated these figures. They are never added to the counted ones."}
	pageNoStated      = i18n.Text{FI: "Kukaan ei ole ilmoittanut lukuja.", SV: "Ingen har uppgett några siffror.", EN: "Nobody has stated any figures."}
	pageYears         = i18n.Text{FI: "Verkostot vuosittain", SV: "Nätverken år för år", EN: "Networks year by year"}
	pageYearsHint     = i18n.Text{FI: "Verkosto, jonka alkua kukaan ei ole kertonut, on mukana siitä päivästä, josta alkaen se tunnetaan.", SV: "Ett nätverk vars början ingen har uppgett är med från och med den första dag då det är känt.", EN: "A network whose start nobody has stated counts from the first day it is known."}
	pageYear          = i18n.Text{FI: "Vuosi", SV: "År", EN: "Year"}
	pageBorn          = i18n.Text{FI: "Perustettu", SV: "Grundade", EN: "Founded"}
	pageThere         = i18n.Text{FI: "Toiminnassa vuoden lopussa", SV: "I gång vid årets slut", EN: "Running at the end of the year"}
	pageMergedInYear  = i18n.Text{FI: "Yhdistetty", SV: "Sammanslagna", EN: "Merged"}
	pageEndedInYear   = i18n.Text{FI: "Päättynyt", SV: "Avslutade", EN: "Ended"}
	pageYearsSentence = i18n.Text{FI: "Vuonna {year} toiminnassa: {n}.", SV: "I gång år {year}: {n}.", EN: "Running in {year}: {n}."}
	figurePeople      = i18n.Text{FI: "Ihmisiä", SV: "Personer", EN: "People"}
	figurePeopleDef   = i18n.Text{
		FI: "Eri ihmiset, joilla on kyseisenä päivänä jäsenyys ainakin yhdessä verkostossa, joka ei ole päättynyt eikä yhdistetty. Sama ihminen lasketaan kerran. Seuraajat ja järjestöjen edustajat eivät ole mukana.",
		SV: "De olika personer som den dagen är medlemmar i minst ett nätverk som inte är avslutat eller sammanslaget. Samma person räknas en gång. Följare och organisationernas representanter ingår inte.",
		EN: "The distinct people who on that day are members of at least one network that has not ended or been merged. A person is counted once. Followers and representatives of organisations are not included.",
	}
	figureMemberships    = i18n.Text{FI: "Jäsenyyksiä", SV: "Medlemskap", EN: "Memberships"}
	figureMembershipsDef = i18n.Text{
		FI: "Ihmisten jäsenyydet samoissa verkostoissa. Kolmen verkoston jäsen on kolme jäsenyyttä.",
		SV: "Personernas medlemskap i samma nätverk. Den som är medlem i tre nätverk har tre medlemskap.",
		EN: "People’s memberships in the same networks. A member of three networks has three memberships.",
	}
	figureNetworks    = i18n.Text{FI: "Verkostoja", SV: "Nätverk", EN: "Networks"}
	figureNetworksDef = i18n.Text{
		FI: "Julkaistut verkostot, jotka ovat olemassa kyseisenä päivänä. Päättyneitä ja yhdistettyjä verkostoja ja luonnoksia ei lasketa, eivätkä parvet ole verkostoja.",
		SV: "De publicerade nätverk som finns den dagen. Avslutade och sammanslagna nätverk och utkast räknas inte, och svärmar är inte nätverk.",
		EN: "The published networks that exist on that day. Ended and merged networks and drafts are not counted, and swarms are not networks.",
	}
	figureFollowers    = i18n.Text{FI: "Seuraajia", SV: "Följare", EN: "Followers"}
	figureFollowersDef = i18n.Text{
		FI: "Eri ihmiset, jotka seuraavat ainakin yhtä verkostoa olematta sen jäseniä.",
		SV: "De olika personer som följer minst ett nätverk utan att vara medlemmar i det.",
		EN: "The distinct people who follow at least one network without being a member of it.",
	}
	pageStatedLine = i18n.Text{FI: "Ilmoitettu {n}: {what}", SV: "Uppgivet {n}: {what}", EN: "Stated {n}: {what}"}
	pageStatedAsOf = i18n.Text{FI: "{date}. Lähde: {source}", SV: "{date}. Källa: {source}", EN: "{date}. Source: {source}"}
)

// A network's page.
var (
	pageDraft              = i18n.Text{FI: "Luonnos", SV: "Utkast", EN: "Draft"}
	pageDraftBanner        = i18n.Text{FI: "Tämä on luonnos", SV: "Det här är ett utkast", EN: "This is a draft"}
	pageDraftBannerText    = i18n.Text{FI: "Sivun näkevät vain ne, jotka valmistelevat verkostoa.", SV: "Bara de som förbereder nätverket ser sidan.", EN: "Only those who prepare the network see this page."}
	pageEndedBanner        = i18n.Text{FI: "Verkoston toiminta on päättynyt {date}", SV: "Nätverkets verksamhet upphörde {date}", EN: "The network ended on {date}"}
	pageEndedBannerText    = i18n.Text{FI: "Tätä sivua ei enää päivitetä.", SV: "Sidan uppdateras inte längre.", EN: "This page is no longer updated."}
	pageEndsBanner         = i18n.Text{FI: "Verkoston toiminta päättyy {date}", SV: "Nätverkets verksamhet upphör {date}", EN: "The network ends on {date}"}
	pageEndsBannerText     = i18n.Text{FI: "Siihen asti kaikki jatkuu ennallaan.", SV: "Till dess fortsätter allt som förut.", EN: "Until then everything goes on as before."}
	pageMergedBanner       = i18n.Text{FI: "Verkosto yhdistettiin toiseen verkostoon {date}", SV: "Nätverket slogs samman med ett annat {date}", EN: "The network was merged into another on {date}"}
	pageMergedBannerText   = i18n.Text{FI: "Toiminta jatkuu tässä verkostossa:", SV: "Verksamheten fortsätter i det här nätverket:", EN: "It goes on in this network:"}
	pageForPublishing      = i18n.Text{FI: "(tarvitaan julkaisemiseen)", SV: "(behövs för publicering)", EN: "(needed for publishing)"}
	pageStatedCard         = i18n.Text{FI: "Tunnetaan lähteestä, tiedot päivältä {date}", SV: "Känt genom en källa, uppgifterna är från {date}", EN: "Known from a source, facts as of {date}"}
	pageAndOver            = i18n.Count{One: i18n.Text{FI: "ja {n} päättynyt", SV: "och {n} avslutat", EN: "and {n} ended"}, Other: i18n.Text{FI: "ja {n} päättynyttä", SV: "och {n} avslutade", EN: "and {n} ended"}}
	pageNoPhaseSource      = i18n.Text{FI: "Vaihetta ei ole kerrottu. Tiedot ovat päivältä {date}.", SV: "Fasen är inte uppgiven. Uppgifterna är från {date}.", EN: "Phase not stated. The facts are as of {date}."}
	pageMeetings           = i18n.Text{FI: "Tulevat tapaamiset", SV: "Kommande träffar", EN: "Upcoming meetings"}
	pageHeld               = i18n.Text{FI: "Tänä vuonna pidetyt", SV: "Hållna i år", EN: "Held this year"}
	pageStatedMeetings     = i18n.Text{FI: "Aiempia tapaamisia lähteiden mukaan", SV: "Tidigare träffar enligt källorna", EN: "Earlier meetings according to the sources"}
	pageCallMeeting        = i18n.Text{FI: "Kutsu tapaaminen koolle", SV: "Sammankalla en träff", EN: "Call a meeting"}
	pageForWhom            = i18n.Text{FI: "Kenelle", SV: "För vem", EN: "For whom"}
	pageConditionsLead     = i18n.Text{FI: "Verkosto on tarkoitettu niille, joilla nämä ehdot täyttyvät:", SV: "Nätverket är till för dem som uppfyller dessa villkor:", EN: "The network is meant for those who meet these conditions:"}
	pageConditionsFlag     = i18n.Text{FI: "Jos tilanne muuttuu, sinua ei poisteta. Yhteyshenkilö kysyy, miten haluat jatkaa.", SV: "Om läget ändras tas du inte bort. Kontaktpersonen frågar hur du vill fortsätta.", EN: "If things change, you are not removed. The contact person asks how you would like to go on."}
	pageThemes             = i18n.Text{FI: "Mistä puhutaan", SV: "Vad vi talar om", EN: "What we talk about"}
	pageAbout              = i18n.Text{FI: "Tietoa verkostosta", SV: "Om nätverket", EN: "About the network"}
	pageWho                = i18n.Text{FI: "Ketkä verkostoa vetävät", SV: "Vem som leder nätverket", EN: "Who leads the network"}
	pageShort              = i18n.Text{FI: "Lyhenne", SV: "Förkortning", EN: "Short name"}
	pageAims               = i18n.Text{FI: "Tarkoitus", SV: "Syfte", EN: "Aims"}
	pageEnough             = i18n.Text{FI: "Riittävä tulos", SV: "Tillräckligt resultat", EN: "What result is enough"}
	pageStructure          = i18n.Text{FI: "Rakenne", SV: "Struktur", EN: "Structure"}
	pageLanguages          = i18n.Text{FI: "Kielet", SV: "Språk", EN: "Languages"}
	pageStarted            = i18n.Text{FI: "Toiminta alkoi", SV: "Verksamheten började", EN: "Began"}
	pageFoundedHow         = i18n.Text{FI: "Miten verkosto syntyi", SV: "Hur nätverket kom till", EN: "How it came about"}
	pageFunder             = i18n.Text{FI: "Rahoitus", SV: "Finansiering", EN: "Funding"}
	pageFundingEnds        = i18n.Text{FI: "Rahoitus päättyy", SV: "Finansieringen upphör", EN: "Funding ends"}
	pageProduced           = i18n.Text{FI: "Mitä verkostosta on syntynyt", SV: "Vad nätverket har gett upphov till", EN: "What has come of it"}
	pagePhaseStated        = i18n.Text{FI: "Vaihe todettu", SV: "Fasen konstaterad", EN: "Phase stated"}
	pagePhaseBy            = i18n.Text{FI: "{name}, {date}", SV: "{name}, {date}", EN: "{name}, {date}"}
	pageFormerNames        = i18n.Text{FI: "Aiemmat nimet", SV: "Tidigare namn", EN: "Earlier names"}
	pageUntilName          = i18n.Text{FI: "(viimeksi {date})", SV: "(senast {date})", EN: "(last {date})"}
	pageMergedFrom         = i18n.Text{FI: "Tähän on yhdistetty", SV: "Har slagits samman med det här", EN: "Merged into this"}
	pageCoordination       = i18n.Text{FI: "Koordinointi", SV: "Koordinering", EN: "Coordination"}
	pageContactPerson      = i18n.Text{FI: "Yhteyshenkilö", SV: "Kontaktperson", EN: "Contact person"}
	pageContactMissing     = i18n.Text{FI: "Yhteyshenkilö puuttuu", SV: "Kontaktperson saknas", EN: "Contact person missing"}
	pageLead               = i18n.Text{FI: "Vetäjä", SV: "Nätverksledare", EN: "Network lead"}
	pageFormerCoordinators = i18n.Text{FI: "Muut koordinoijat eri aikoina", SV: "Andra koordinatorer vid andra tider", EN: "Coordinators at other times"}
	pageChannelCount       = i18n.Text{FI: "Jäseniä {n} ({date})", SV: "Medlemmar: {n} ({date})", EN: "Members: {n} ({date})"}
	pageChannelHint        = i18n.Text{FI: "Kanavan jäseniä ei lasketa verkoston jäseniin.", SV: "Kanalens medlemmar räknas inte som nätverkets medlemmar.", EN: "Members of the channel are not counted as members of the network."}
	pageDiscussionThere    = i18n.Text{FI: "Keskustelu käydään täällä.", SV: "Diskussionen förs här.", EN: "The discussion takes place here."}
	pageFounding           = i18n.Text{FI: "Perustajan kysymykset", SV: "Grundarens frågor", EN: "The founder’s questions"}
	pageFoundersDraft      = i18n.Text{FI: "Perustajan luonnos, jota ei ole vielä käyty läpi jäsenten kanssa.", SV: "Grundarens utkast, som ännu inte har gåtts igenom med medlemmarna.", EN: "The founder’s draft, not yet gone through with the members."}
	pageConfirmedOn        = i18n.Text{FI: "Käyty läpi jäsenten kanssa {date}.", SV: "Genomgånget med medlemmarna {date}.", EN: "Gone through with the members on {date}."}
	pageSource             = i18n.Text{FI: "Lähde: {source}", SV: "Källa: {source}", EN: "Source: {source}"}
	pageProgress           = i18n.Text{FI: "Vuodelle {year} on suunniteltu tapaamisia: {planned}. Pidetty {held}, tulossa {coming}, sopimatta {open}.", SV: "Planerade träffar år {year}: {planned}. Hållna {held}, kommande {coming}, obestämda {open}.", EN: "Meetings planned for {year}: {planned}. Held {held}, coming {coming}, not yet set {open}."}
	pageProgressPast       = i18n.Text{FI: "Vuodelle {year} suunniteltiin tapaamisia: {planned}. Pidetty {held}.", SV: "Planerade träffar år {year}: {planned}. Hållna {held}.", EN: "Meetings planned for {year}: {planned}. Held {held}."}
	pageMeetingsHeld       = i18n.Text{FI: "Tapaamiset", SV: "Träffar", EN: "Meetings"}
	pageNoMeetings         = i18n.Text{FI: "Tapaamisista ei ole tietoja.", SV: "Det finns inga uppgifter om träffar.", EN: "Nothing is known of its meetings."}
	pageProgressNoPlan     = i18n.Text{FI: "Tapaamisia vuonna {year}: pidetty {held}, tulossa {coming}.", SV: "Träffar år {year}: hållna {held}, kommande {coming}.", EN: "Meetings in {year}: held {held}, coming {coming}."}
	pageProgressStated     = i18n.Text{FI: "Lähteen mukaan vuonna {year} pidetty: {held}.", SV: "Hållna enligt källan år {year}: {held}.", EN: "Held in {year} according to the source: {held}."}
	pageProgressPlanStated = i18n.Text{FI: "Vuodelle {year} suunniteltiin tapaamisia: {planned}. Lähteestä tunnetaan {held}.", SV: "Planerade träffar år {year}: {planned}. Kända genom källan: {held}.", EN: "Meetings planned for {year}: {planned}. Known from the source: {held}."}
	pageTimes              = i18n.Text{FI: "{n} {meetings}", SV: "{n} {meetings}", EN: "{n} {meetings}"}
	pageAttended           = i18n.Text{FI: "mukana {n}", SV: "{n} deltog", EN: "{n} present"}
	pagePresent            = i18n.Text{FI: "mukana {n}", SV: "{n} deltog", EN: "{n} present"}
	countMeetingWord       = i18n.Count{One: i18n.Text{FI: "tapaaminen", SV: "träff", EN: "meeting"}, Other: i18n.Text{FI: "tapaamista", SV: "träffar", EN: "meetings"}}

	pageJoinAside       = i18n.Text{FI: "Mukaan verkostoon", SV: "Med i nätverket", EN: "Joining the network"}
	pageFollowAside     = i18n.Text{FI: "Seuraaminen", SV: "Att följa", EN: "Following"}
	pageJoin            = i18n.Text{FI: "Tule mukaan", SV: "Gå med", EN: "Join"}
	pageAskToJoin       = i18n.Text{FI: "Pyydä päästä mukaan", SV: "Be om att få gå med", EN: "Ask to join"}
	pageYourPlace       = i18n.Text{FI: "Sinä ja verkosto", SV: "Du och nätverket", EN: "You and the network"}
	pageYouAreMember    = i18n.Text{FI: "Olet verkoston jäsen", SV: "Du är medlem i nätverket", EN: "You are a member of the network"}
	pageYouFollow       = i18n.Text{FI: "Seuraat verkostoa", SV: "Du följer nätverket", EN: "You follow the network"}
	pageYourMail        = i18n.Text{FI: "Viestit: {mail}", SV: "Utskick: {mail}", EN: "Mail: {mail}"}
	pageChangeMail      = i18n.Text{FI: "Muuta viestejä tai eroa", SV: "Ändra utskicken eller lämna nätverket", EN: "Change mail or leave"}
	pageRequested       = i18n.Text{FI: "Pyyntö on lähetetty", SV: "Din begäran har skickats", EN: "Request sent"}
	pageRequestedText   = i18n.Text{FI: "Yhteyshenkilö vastaa yleensä kahden arkipäivän kuluessa.", SV: "Kontaktpersonen svarar vanligen inom två vardagar.", EN: "The contact person usually answers within two working days."}
	pageWithdrawRequest = i18n.Text{FI: "Peru pyyntö", SV: "Återta din begäran", EN: "Withdraw the request"}
	pageJoinOpen        = i18n.Text{FI: "Verkosto on avoin. Pääset mukaan heti.", SV: "Nätverket är öppet. Du kommer med genast.", EN: "The network is open. You become a member at once."}
	pageJoinRequest     = i18n.Text{FI: "Lähetä pyyntö. Yhteyshenkilö vastaa yleensä kahden arkipäivän kuluessa.", SV: "Skicka en begäran. Kontaktpersonen svarar vanligen inom två vardagar.", EN: "Send a request. The contact person usually answers within two working days."}
	pageJoinSeat        = i18n.Text{FI: "Verkostossa on edustajapaikat. Yhteyshenkilö kertoo, miten paikan saa.", SV: "Nätverket har representantplatser. Kontaktpersonen berättar hur man får en plats.", EN: "This network has seats for representatives. The contact person tells you how seats are filled."}
	pageJoinInvitation  = i18n.Text{FI: "Verkostoon tullaan kutsusta. Kysy yhteyshenkilöltä.", SV: "Till nätverket kommer man på inbjudan. Fråga kontaktpersonen.", EN: "People join this network by invitation. Ask the contact person."}
	pageJoinHint        = i18n.Text{FI: "Jäsenenä saat kutsut ja viestit ja näet muut jäsenet. Voit erota milloin vain.", SV: "Som medlem får du inbjudningar och meddelanden och ser de andra medlemmarna. Du kan lämna nätverket när som helst.", EN: "As a member you get invitations and messages and see the other members. You can leave at any time."}
	pageAnswerRequests  = i18n.Text{FI: "Vastaa pyyntöihin", SV: "Svara på begärandena", EN: "Answer the requests"}
	pageFollowHeading   = i18n.Text{FI: "Seuraa sähköpostilla", SV: "Följ per e-post", EN: "Follow by email"}
	pageFollowText      = i18n.Text{FI: "Et tarvitse tunnusta. Voit lopettaa yhdellä napsautuksella.", SV: "Du behöver inget konto. Du kan sluta med ett klick.", EN: "You need no account. You can stop with one click."}
	pageFollowSignedIn  = i18n.Text{FI: "Saat verkoston viestit olematta sen jäsen.", SV: "Du får nätverkets meddelanden utan att vara medlem.", EN: "You get the network’s messages without being a member."}
	pageFollow          = i18n.Text{FI: "Seuraa", SV: "Följ", EN: "Follow"}
	pageEmail           = i18n.Text{FI: "Sähköposti", SV: "E-post", EN: "Email"}
	pageWhatWeSend      = i18n.Text{FI: "Mitä lähetämme", SV: "Vad vi skickar", EN: "What we send"}
	pageSubscribe       = i18n.Text{FI: "Tilaa tapaamiset kalenteriisi", SV: "Prenumerera på träffarna i din kalender", EN: "Subscribe to the meetings in your calendar"}
	pageParts           = i18n.Text{FI: "Verkoston osat", SV: "Nätverkets delar", EN: "Parts of the network"}
	pagePublicSide      = i18n.Text{FI: "Esittely", SV: "Presentation", EN: "About"}
	pageMembers         = i18n.Text{FI: "Jäsenet", SV: "Medlemmar", EN: "Members"}
	pageMessages        = i18n.Text{FI: "Viestit", SV: "Meddelanden", EN: "Messages"}
	pageRequests        = i18n.Text{FI: "Pyynnöt", SV: "Begäranden", EN: "Requests"}
	pageKeeping         = i18n.Text{FI: "Hoida verkostoa", SV: "Hantera nätverket", EN: "Manage the network"}
	pageKeepingTitle    = i18n.Text{FI: "Hoida verkostoa: {network}", SV: "Hantera nätverket: {network}", EN: "Manage the network: {network}"}
	pageKeepingLead     = i18n.Text{FI: "Tiedot, ihmiset ja suunnitelmat, joista verkoston yhteyshenkilöt vastaavat.", SV: "Uppgifter, personer och planer som nätverkets kontaktpersoner ansvarar för.", EN: "The facts, people and plans that the network’s contact persons answer for."}
	pageEdit            = i18n.Text{FI: "Perustiedot", SV: "Basuppgifter", EN: "Basic facts"}
	pageConditions      = i18n.Text{FI: "Ehdot", SV: "Villkor", EN: "Conditions"}
	pageChannels        = i18n.Text{FI: "Muut kanavat", SV: "Externa kanaler", EN: "Outside channels"}
	pagePlan            = i18n.Text{FI: "Teemat ja vuosisuunnitelma", SV: "Teman och årsplan", EN: "Themes and year plan"}
)

var modeNames = map[string]i18n.Text{
	"onsite": {FI: "kasvokkain", SV: "ansikte mot ansikte", EN: "face to face"},
	"remote": {FI: "etänä", SV: "på distans", EN: "remotely"},
	"hybrid": {FI: "paikan päällä ja etänä", SV: "på plats och på distans", EN: "on site and remotely"},
}

var audienceWords = map[string]i18n.Text{
	"open":       {FI: "kaikille avoin", SV: "öppen för alla", EN: "open to all"},
	"members":    {FI: "jäsenille", SV: "för medlemmar", EN: "for members"},
	"interested": {FI: "kiinnostuneille", SV: "för intresserade", EN: "for those interested"},
}

var (
	msgSince = i18n.Text{FI: "{date} alkaen", SV: "från och med {date}", EN: "from {date}"}
	msgUntil = i18n.Text{FI: "{date} asti", SV: "till och med {date}", EN: "until {date}"}
)

// Joining, following, leaving.
var (
	pageJoinTitle          = i18n.Text{FI: "Mukaan verkostoon: {network}", SV: "Gå med i nätverket {network}", EN: "Join: {network}"}
	pageMeTitle            = i18n.Text{FI: "Sinä ja verkosto: {network}", SV: "Du och nätverket {network}", EN: "You and the network: {network}"}
	pageLeaveTitle         = i18n.Text{FI: "Haluatko erota tästä verkostosta: {network}?", SV: "Vill du lämna nätverket {network}?", EN: "Do you want to leave the network {network}?"}
	pageLeaveLead          = i18n.Text{FI: "Mitä erosta seuraa:", SV: "Det här händer när du lämnar nätverket:", EN: "What happens when you leave:"}
	pageLeaveMail          = i18n.Text{FI: "Et saa enää verkoston viestejä etkä kutsuja.", SV: "Du får inte längre nätverkets meddelanden eller inbjudningar.", EN: "You get no more messages or invitations from the network."}
	pageLeaveBack          = i18n.Text{FI: "Voit tulla takaisin milloin vain. Ilmoittautumisesi tapaamisiin pysyvät voimassa.", SV: "Du kan komma tillbaka när som helst. Dina anmälningar till träffar kvarstår.", EN: "You can come back at any time. Your registrations for meetings stay."}
	pageLeave              = i18n.Text{FI: "Eroa verkostosta", SV: "Lämna nätverket", EN: "Leave the network"}
	pageStopFollowing      = i18n.Text{FI: "Lopeta seuraaminen", SV: "Sluta följa", EN: "Stop following"}
	pageStay               = i18n.Text{FI: "Älä eroa", SV: "Lämna inte", EN: "Do not leave"}
	pageAsWhat             = i18n.Text{FI: "Miten tulet mukaan?", SV: "Hur vill du vara med?", EN: "How would you like to take part?"}
	pageAsMember           = i18n.Text{FI: "Jäseneksi", SV: "Som medlem", EN: "As a member"}
	pageAsMemberHint       = i18n.Text{FI: "Saat kutsut ja viestit ja näet muut jäsenet.", SV: "Du får inbjudningar och meddelanden och ser de andra medlemmarna.", EN: "You get invitations and messages and see the other members."}
	pageAsFollower         = i18n.Text{FI: "Seuraajaksi", SV: "Som följare", EN: "As a follower"}
	pageAsFollowerHint     = i18n.Text{FI: "Saat viestit, mutta sinua ei lasketa jäseneksi.", SV: "Du får meddelanden men räknas inte som medlem.", EN: "You get the messages but are not counted as a member."}
	pageActingFor          = i18n.Text{FI: "Minkä järjestön puolesta?", SV: "För vilken organisation?", EN: "On behalf of which organisation?"}
	pageForMyself          = i18n.Text{FI: "En järjestön puolesta", SV: "Inte för en organisation", EN: "Not for an organisation"}
	pageDeclareScope       = i18n.Text{FI: "Missä järjestösi toimii?", SV: "Var verkar din organisation?", EN: "Where does your organisation work?"}
	pageDeclareEmployees   = i18n.Text{FI: "Montako työntekijää järjestössäsi on?", SV: "Hur många anställda har din organisation?", EN: "How many employees does your organisation have?"}
	pageDeclareStarted     = i18n.Text{FI: "Milloin aloitit tehtävässäsi?", SV: "När började du i ditt uppdrag?", EN: "When did you start in your position?"}
	pageDeclareHint        = i18n.Text{FI: "Kerrot tämän itse. Tieto näkyy yhteyshenkilölle.", SV: "Du uppger det själv. Uppgiften visas för kontaktpersonen.", EN: "You state this yourself. The contact person sees it."}
	pageNotSaid            = i18n.Text{FI: "En kerro", SV: "Jag vill inte uppge det", EN: "I would rather not say"}
	pageJoinNote           = i18n.Text{FI: "Viesti yhteyshenkilölle", SV: "Meddelande till kontaktpersonen", EN: "Message to the contact person"}
	pageJoinNoteHint       = i18n.Text{FI: "Kerro lyhyesti, miksi haluat mukaan.", SV: "Berätta kort varför du vill gå med.", EN: "Say briefly why you would like to join."}
	pageBackToNetwork      = i18n.Text{FI: "Takaisin verkoston sivulle", SV: "Tillbaka till nätverkets sida", EN: "Back to the network’s page"}
	pageConditionsAsk      = i18n.Text{FI: "Jos ehto ei täyty, voit silti kysyä yhteyshenkilöltä.", SV: "Om villkoret inte uppfylls kan du ändå fråga kontaktpersonen.", EN: "If a condition is not met, you can still ask the contact person."}
	pageOtherNetworks      = i18n.Text{FI: "Näihin pääset mukaan heti", SV: "De här kan du gå med i genast", EN: "You can join these at once"}
	pageSave               = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}
	pageReason             = i18n.Text{FI: "Perustelu", SV: "Motivering", EN: "Reason"}
	pageReasonHint         = i18n.Text{FI: "Lähetämme tämän vastauksen mukana.", SV: "Vi skickar det här med svaret.", EN: "We send this with the answer."}
	pageAccept             = i18n.Text{FI: "Hyväksy", SV: "Godkänn", EN: "Accept"}
	pageDecline            = i18n.Text{FI: "Vastaa kieltävästi", SV: "Svara nekande", EN: "Decline"}
	pageRequestTitle       = i18n.Text{FI: "{name} pyytää päästä mukaan", SV: "{name} ber om att få gå med", EN: "{name} asks to join"}
	pageAnswerLead         = i18n.Text{FI: "Pyyntö koskee tätä verkostoa: {network}. Vastaus lähtee sähköpostilla.", SV: "Begäran gäller nätverket {network}. Svaret skickas per e-post.", EN: "The request is about this network: {network}. The answer goes by email."}
	pageAnswered           = i18n.Text{FI: "Pyyntöön on vastattu. Verkosto: {network}.", SV: "Begäran har besvarats. Nätverk: {network}.", EN: "The request has been answered. Network: {network}."}
	pageEnteredTitle       = i18n.Text{FI: "Vahvista, että tulet mukaan", SV: "Bekräfta att du går med", EN: "Confirm that you join"}
	pageEnteredLead        = i18n.Text{FI: "Yhteyshenkilö kirjasi sinut tähän verkostoon: {network}. Olet mukana vasta, kun vahvistat sen itse.", SV: "Kontaktpersonen skrev in dig i nätverket {network}. Du är med först när du själv bekräftar det.", EN: "The contact person entered you in this network: {network}. You become a member only when you confirm it yourself."}
	pageInvitedTitle       = i18n.Text{FI: "Sinut on kutsuttu verkostoon", SV: "Du har bjudits in till ett nätverk", EN: "You are invited to a network"}
	pageInvitedLead        = i18n.Text{FI: "Tule mukaan tähän verkostoon: {network}.", SV: "Gå med i nätverket {network}.", EN: "Join this network: {network}."}
	pageConfirmJoin        = i18n.Text{FI: "Tule mukaan", SV: "Gå med", EN: "Join"}
	pageSayNo              = i18n.Text{FI: "En tule mukaan", SV: "Jag går inte med", EN: "I do not join"}
	pageConfirmFollowTitle = i18n.Text{FI: "Vahvista seuraaminen", SV: "Bekräfta att du följer", EN: "Confirm following"}
	pageConfirmFollowText  = i18n.Text{FI: "Saat sähköpostia tästä verkostosta: {network}. Voit lopettaa milloin vain.", SV: "Du får e-post från nätverket {network}. Du kan sluta när som helst.", EN: "You get mail from this network: {network}. You can stop at any time."}
	pageUnsubscribeTitle   = i18n.Text{FI: "Lopeta verkoston viestit", SV: "Avsluta utskicken från nätverket", EN: "Stop mail from the network"}
	pageUnsubscribeText    = i18n.Text{FI: "Haluatko lopettaa viestit tästä verkostosta: {network}? Muiden verkostojen viestit jatkuvat.", SV: "Vill du avsluta utskicken från nätverket {network}? Utskicken från andra nätverk fortsätter.", EN: "Do you want to stop mail from the network {network}? Mail from other networks goes on."}
	pageUnsubscribeButton  = i18n.Text{FI: "Lopeta viestit", SV: "Avsluta utskicken", EN: "Stop the mail"}
	pageUnsubscribedTitle  = i18n.Text{FI: "Viestit on lopetettu", SV: "Utskicken har avslutats", EN: "The mail has been stopped"}
	pageUnsubscribedText   = i18n.Text{FI: "Emme lähetä sinulle enää viestejä tästä verkostosta: {network}.", SV: "Vi skickar dig inga fler meddelanden från nätverket {network}.", EN: "We will send you no more mail from this network: {network}."}
	pageName               = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	pageOrganisation       = i18n.Text{FI: "Järjestö", SV: "Organisation", EN: "Organisation"}
	pageNote               = i18n.Text{FI: "Viesti", SV: "Meddelande", EN: "Message"}
	pageAskedOn            = i18n.Text{FI: "Pyydetty", SV: "Begärt", EN: "Asked"}
	pageCondition          = i18n.Text{FI: "Ehto", SV: "Villkor", EN: "Condition"}
	pageKnownBy            = i18n.Text{FI: "Rekisterin mukaan: {value}", SV: "Enligt registret: {value}", EN: "According to the register: {value}"}
	pageDeclaredBy         = i18n.Text{FI: "Kertoi itse: {value}", SV: "Uppgav själv: {value}", EN: "Said so themselves: {value}"}
	pageValueOn            = i18n.Text{FI: "{value} ({date})", SV: "{value} ({date})", EN: "{value} ({date})"}
	pageJoinedFlash        = i18n.Text{FI: "Olet nyt verkoston jäsen.", SV: "Du är nu medlem i nätverket.", EN: "You are now a member of the network."}
	pageFollowsFlash       = i18n.Text{FI: "Seuraat nyt verkostoa.", SV: "Du följer nu nätverket.", EN: "You now follow the network."}
	pageRequestedFlash     = i18n.Text{FI: "Pyyntö on lähetetty. Yhteyshenkilö vastaa yleensä kahden arkipäivän kuluessa.", SV: "Din begäran har skickats. Kontaktpersonen svarar vanligen inom två vardagar.", EN: "Request sent. The contact person usually answers within two working days."}
	pageFollowSentFlash    = i18n.Text{FI: "Lähetimme sinulle viestin. Vahvista seuraaminen siinä olevasta linkistä.", SV: "Vi skickade dig ett meddelande. Bekräfta via länken i meddelandet.", EN: "We sent you a message. Confirm by the link in it."}
	pageSavedFlash         = i18n.Text{FI: "Muutokset on tallennettu.", SV: "Ändringarna har sparats.", EN: "The changes are saved."}
	pageLeftFlash          = i18n.Text{FI: "Et ole enää mukana verkostossa.", SV: "Du är inte längre med i nätverket.", EN: "You are no longer in the network."}
	pageSaidNoFlash        = i18n.Text{FI: "Kiitos vastauksesta. Et tullut mukaan verkostoon.", SV: "Tack för svaret. Du gick inte med i nätverket.", EN: "Thank you for the answer. You did not join the network."}
	pageAcceptedFlash      = i18n.Text{FI: "Pyyntö on hyväksytty. Lähetimme siitä viestin.", SV: "Begäran har godkänts. Vi skickade ett meddelande om det.", EN: "The request is accepted. We sent a message about it."}
	pageDeclinedFlash      = i18n.Text{FI: "Pyyntöön on vastattu kieltävästi. Lähetimme siitä viestin.", SV: "Begäran har fått ett nekande svar. Vi skickade ett meddelande om det.", EN: "The request is declined. We sent a message about it."}
	pageAsOfColumn         = i18n.Text{FI: "Tilanne", SV: "Läget", EN: "As of"}
	pageFigureColumn       = i18n.Text{FI: "Luku", SV: "Siffra", EN: "Figure"}
	pageValueColumn        = i18n.Text{FI: "Arvo", SV: "Värde", EN: "Value"}
	pageOriginColumn       = i18n.Text{FI: "Mistä", SV: "Varifrån", EN: "Where from"}
)

// What waits, on one's own page.
var (
	taskRequest = i18n.Text{FI: "{name} pyytää päästä mukaan", SV: "{name} ber om att få gå med", EN: "{name} asks to join"}
	taskAnswer  = i18n.Text{FI: "Vastaa", SV: "Svara", EN: "Answer"}
	taskOrphan  = i18n.Text{FI: "Yhteyshenkilö puuttuu: {network}", SV: "Kontaktperson saknas: {network}", EN: "Contact person missing: {network}"}
	taskAppoint = i18n.Text{FI: "Valitse yhteyshenkilö", SV: "Välj en kontaktperson", EN: "Choose a contact person"}
	taskFlag    = i18n.Text{FI: "Ehto ei enää täyty: {name}", SV: "Villkoret uppfylls inte längre: {name}", EN: "A condition no longer holds: {name}"}
	taskAsk     = i18n.Text{FI: "Kysy jatkosta", SV: "Fråga hur personen vill fortsätta", EN: "Ask how to go on"}
)

// Members, requests, messages, the desk.
var (
	pageMembersTitle     = i18n.Text{FI: "Jäsenet: {network}", SV: "Medlemmar: {network}", EN: "Members: {network}"}
	pageMembersLead      = i18n.Text{FI: "Näet, mitä kukin on halunnut kertoa itsestään. Voit muuttaa omia tietojasi omalla sivullasi.", SV: "Du ser det som var och en har velat berätta. Du kan ändra dina egna uppgifter på din sida.", EN: "You see what each has chosen to tell. You can change what you show on your own page."}
	pageMembersAllLead   = i18n.Text{FI: "Vastaat verkostosta, joten näet kaikki tiedot. Käytä niitä vain verkoston asioihin.", SV: "Som ansvarig för nätverket ser du alla uppgifter. Använd dem bara för nätverkets ärenden.", EN: "As you are responsible for the network, you see all details. Use them only for the network’s affairs."}
	pageFollowers        = i18n.Text{FI: "Seuraajat", SV: "Följare", EN: "Followers"}
	pageNoMembers        = i18n.Text{FI: "Tässä ei ole vielä ketään", SV: "Här finns ännu ingen", EN: "Nobody is here yet"}
	pageNoMembersText    = i18n.Text{FI: "Jäsenet näkyvät tässä, kun he ovat tulleet mukaan.", SV: "Medlemmarna visas här när de har gått med.", EN: "Members appear here once they have joined."}
	pageMemberOrgs       = i18n.Text{FI: "Jäsenjärjestöt", SV: "Medlemsorganisationer", EN: "Member organisations"}
	pageNoReps           = i18n.Text{FI: "Edustajia ei ole nimetty", SV: "Inga representanter har utsetts", EN: "No representatives named"}
	pageReps             = i18n.Text{FI: "Edustajat: {names}", SV: "Representanter: {names}", EN: "Representatives: {names}"}
	pageAdd              = i18n.Text{FI: "Lisää jäsen", SV: "Lägg till en medlem", EN: "Add a member"}
	pageAddHint          = i18n.Text{FI: "Soittiko joku? Kirjaa hänet tähän. Hän on mukana vasta, kun hän vahvistaa sen itse.", SV: "Ringde någon? Skriv in personen här. Personen är med först efter en egen bekräftelse.", EN: "Did somebody phone? Enter them here. They become members only when they confirm it themselves."}
	pageOrganisationHint = i18n.Text{FI: "Järjestön nimi tai Y-tunnus.", SV: "Organisationens namn eller FO-nummer.", EN: "The organisation’s name or Business ID."}
	pageSeat             = i18n.Text{FI: "Edustajapaikka", SV: "Representantplats", EN: "Seat"}
	pageSeatTo           = i18n.Text{FI: "Kausi päättyy", SV: "Perioden upphör", EN: "Term ends"}
	pageNoSeat           = i18n.Text{FI: "Ei edustajapaikkaa", SV: "Ingen representantplats", EN: "No seat"}
	pageEnterButton      = i18n.Text{FI: "Kirjaa jäsen", SV: "Skriv in medlemmen", EN: "Enter the member"}
	pageInviteButton     = i18n.Text{FI: "Lähetä kutsu", SV: "Skicka en inbjudan", EN: "Send an invitation"}
	pageAddOrg           = i18n.Text{FI: "Lisää jäsenjärjestö", SV: "Lägg till en medlemsorganisation", EN: "Add a member organisation"}
	pageAddRep           = i18n.Text{FI: "Nimeä edustaja", SV: "Utse en representant", EN: "Name a representative"}
	pageTitleColumn      = i18n.Text{FI: "Tehtävä", SV: "Uppdrag", EN: "Position"}
	pageSinceDay         = i18n.Text{FI: "Mukana alkaen", SV: "Med sedan", EN: "Since"}
	pageState            = i18n.Text{FI: "Huomioitavaa", SV: "Att notera", EN: "To note"}
	pageLevel            = i18n.Text{FI: "Rooli", SV: "Roll", EN: "Role"}
	pageFlagged          = i18n.Text{FI: "Ehto ei enää täyty", SV: "Villkoret uppfylls inte längre", EN: "A condition no longer holds"}
	pageFlaggedText      = i18n.Text{FI: "Ketään ei poisteta. Kysy, miten hän haluaa jatkaa.", SV: "Ingen tas bort. Fråga hur personen vill fortsätta.", EN: "Nobody is removed. Ask how they would like to go on."}
	pageSettle           = i18n.Text{FI: "Olemme puhuneet, jäsenyys jatkuu", SV: "Vi har talats vid, medlemskapet fortsätter", EN: "We have talked, the membership goes on"}
	pageRemoveHeading    = i18n.Text{FI: "Päätä jäsenyys", SV: "Avsluta medlemskapet", EN: "End the membership"}
	pageRemoveHint       = i18n.Text{FI: "Hän saa viestin, jossa on perustelusi.", SV: "Personen får ett meddelande med din motivering.", EN: "The person gets a message with your reason."}
	pageRemove           = i18n.Text{FI: "Päätä jäsenyys", SV: "Avsluta medlemskapet", EN: "End the membership"}
	pageEnteredFlash     = i18n.Text{FI: "Lähetimme hänelle viestin. Hän on mukana vasta, kun hän vahvistaa sen itse.", SV: "Vi skickade ett meddelande. Personen är med först efter en egen bekräftelse.", EN: "We sent a message. The person becomes a member only when they confirm it themselves."}
	pageInvitedFlash     = i18n.Text{FI: "Kutsu on lähetetty.", SV: "Inbjudan har skickats.", EN: "The invitation has been sent."}
	pageOrgAddedFlash    = i18n.Text{FI: "Järjestö on nyt verkoston jäsen.", SV: "Organisationen är nu medlem i nätverket.", EN: "The organisation is now a member of the network."}
	pageRemovedFlash     = i18n.Text{FI: "Jäsenyys on päättynyt. Lähetimme siitä viestin.", SV: "Medlemskapet har upphört. Vi skickade ett meddelande om det.", EN: "The membership has ended. We sent a message about it."}
	pageRequestsTitle    = i18n.Text{FI: "Pyynnöt: {network}", SV: "Begäranden: {network}", EN: "Requests: {network}"}
	pageWaitsForYou      = i18n.Text{FI: "Sinua odottaa", SV: "Väntar på dig", EN: "Waits for you"}
	pageNoRequests       = i18n.Text{FI: "Yhtään pyyntöä ei odota vastausta.", SV: "Ingen begäran väntar på svar.", EN: "No request waits for an answer."}
	pagePending          = i18n.Text{FI: "Odottaa heidän vahvistustaan", SV: "Väntar på deras bekräftelse", EN: "Waits for their confirmation"}
	pagePendingHint      = i18n.Text{FI: "Kutsutut ja kirjatut, jotka eivät ole vielä vastanneet.", SV: "Inbjudna och inskrivna som ännu inte har svarat.", EN: "Invited and entered people who have not yet answered."}
	pageAskedOnDay       = i18n.Text{FI: "pyyntö {date}", SV: "begäran {date}", EN: "asked {date}"}
	pageOverdue          = i18n.Text{FI: "Odottanut yli viikon", SV: "Har väntat över en vecka", EN: "Waited over a week"}
	pageAnswerVerb       = i18n.Text{FI: "Vastaa", SV: "Svara", EN: "Answer"}
	pageNobodyRemoved    = i18n.Text{FI: "Ketään ei poisteta.", SV: "Ingen tas bort.", EN: "Nobody is removed."}
	pageMessagesTitle    = i18n.Text{FI: "Viestit: {network}", SV: "Meddelanden: {network}", EN: "Messages: {network}"}
	pageWrite            = i18n.Text{FI: "Kirjoita viesti", SV: "Skriv ett meddelande", EN: "Write a message"}
	pageWriteHint        = i18n.Text{FI: "Jokainen saa sen omalla kielellään, jos olet kirjoittanut sen sillä.", SV: "Var och en får det på sitt språk, om du har skrivit det på det språket.", EN: "Everybody gets it in their own language, if you have written it in that language."}
	pageToWhom           = i18n.Text{FI: "Kenelle", SV: "Till vem", EN: "To whom"}
	pageSubject          = i18n.Text{FI: "Otsikko", SV: "Rubrik", EN: "Subject"}
	pageText             = i18n.Text{FI: "Viesti", SV: "Meddelande", EN: "Message"}
	pagePreview          = i18n.Text{FI: "Esikatselu", SV: "Förhandsgranskning", EN: "Preview"}
	pagePreviewHint      = i18n.Text{FI: "Viesti ei ole vielä lähtenyt.", SV: "Meddelandet har inte skickats ännu.", EN: "The message has not been sent yet."}
	pagePreviewButton    = i18n.Text{FI: "Esikatsele", SV: "Förhandsgranska", EN: "Preview"}
	pageSend             = i18n.Text{FI: "Lähetä", SV: "Skicka", EN: "Send"}
	pageSent             = i18n.Text{FI: "Lähetetyt viestit", SV: "Skickade meddelanden", EN: "Sent messages"}
	pageNoMessages       = i18n.Text{FI: "Verkosto ei ole vielä lähettänyt viestejä.", SV: "Nätverket har ännu inte skickat meddelanden.", EN: "The network has not sent any messages yet."}
	pageRecipients       = i18n.Text{FI: "vastaanottajia {n}", SV: "mottagare: {n}", EN: "recipients: {n}"}
	pageReadMessage      = i18n.Text{FI: "Lue viesti", SV: "Läs meddelandet", EN: "Read the message"}
	pageReached          = i18n.Text{FI: "Lähtee heti {now}, seuraavana aamuna {daily} ja maanantaina {weekly} ihmiselle. Viestejä ei halua {not}.", SV: "Skickas genast till {now}, nästa morgon till {daily} och på måndag till {weekly} personer. Inga meddelanden vill {not} ha.", EN: "Goes at once to {now}, next morning to {daily} and on Monday to {weekly} people. Wanting no messages: {not}."}
	pageSentFlash        = i18n.Text{FI: "Viesti on lähtemässä.", SV: "Meddelandet skickas.", EN: "The message is on its way."}
	pageDesk             = i18n.Text{FI: "Verkostojen työpöytä", SV: "Arbetsbord för nätverken", EN: "Networks desk"}
	pageDeskLead         = i18n.Text{FI: "Verkostot, joista vastaat: mikä odottaa ja mitä puuttuu.", SV: "Nätverken du ansvarar för: vad som väntar och vad som saknas.", EN: "The networks you are responsible for: what waits and what is missing."}
	pageDeskAside        = i18n.Text{FI: "Verkostosi lyhyesti", SV: "Dina nätverk i korthet", EN: "Your networks in brief"}
	pageNothingWaits     = i18n.Text{FI: "Mikään ei odota sinua juuri nyt.", SV: "Ingenting väntar på dig just nu.", EN: "Nothing waits for you right now."}
	pageComing           = i18n.Text{FI: "Tulossa", SV: "Kommande", EN: "Coming up"}
	pageNetworksNow      = i18n.Text{FI: "Verkostojen tilanne", SV: "Läget i nätverken", EN: "The networks now"}
	pageYourNetworks     = i18n.Text{FI: "Verkostosi", SV: "Dina nätverk", EN: "Your networks"}
	pageUrgent           = i18n.Text{FI: "Kiireellinen", SV: "Brådskande", EN: "Urgent"}
	pageReconvene        = i18n.Text{FI: "Kuka kutsuu koolle: {meeting}", SV: "Vem sammankallar: {meeting}", EN: "Who convenes: {meeting}"}
	pageConvenerMissing  = i18n.Text{FI: "Koollekutsuja puuttuu", SV: "Sammankallare saknas", EN: "Convener missing"}
	pageWithdraws        = i18n.Text{FI: "{organisation} lopettaa koordinoinnin", SV: "{organisation} slutar koordinera", EN: "{organisation} stops coordinating"}
	pageFundingWarning   = i18n.Text{FI: "Rahoitus päättyy {date}", SV: "Finansieringen upphör {date}", EN: "Funding ends {date}"}
)

// Founding and editing.
var (
	pageNewLead              = i18n.Text{FI: "Vastaa perustajan kysymyksiin. Luonnoksen voi tallentaa, vaikka kaikkiin ei olisi vielä vastausta.", SV: "Svara på grundarens frågor. Ett utkast kan sparas även om alla svar inte är klara.", EN: "Answer the founder’s questions. A draft can be saved before all are answered."}
	pageNewAside             = i18n.Text{FI: "Avuksi", SV: "Till hjälp", EN: "For help"}
	pageNetworkName          = i18n.Text{FI: "Verkoston nimi", SV: "Nätverkets namn", EN: "Name of the network"}
	pageNameKept             = i18n.Text{FI: "Vanha nimi jää näkyviin sivun historiaan.", SV: "Det gamla namnet finns kvar i sidans historik.", EN: "The old name stays in the page’s history."}
	pageChoose               = i18n.Text{FI: "Valitse", SV: "Välj", EN: "Choose"}
	pageRegionHint           = i18n.Text{FI: "Vain alueverkostolle.", SV: "Endast för regionala nätverk.", EN: "Only for a regional network."}
	pageNoRegion             = i18n.Text{FI: "Koko maa", SV: "Hela landet", EN: "The whole country"}
	pageCoordinator          = i18n.Text{FI: "Koordinoiva järjestö", SV: "Koordinerande organisation", EN: "Coordinating organisation"}
	pagePurpose              = i18n.Text{FI: "Mitä varten verkosto on", SV: "Vad nätverket är till för", EN: "What the network is for"}
	pagePurposeHint          = i18n.Text{FI: "Yksi tai kaksi virkettä. Ne näkyvät luettelossa.", SV: "En eller två meningar. De visas i listan.", EN: "One or two sentences. They appear in the directory."}
	pageFoundingHint         = i18n.Text{FI: "Käykää samat kysymykset läpi jäsenten kanssa ensimmäisessä tapaamisessa.", SV: "Gå igenom samma frågor med medlemmarna på den första träffen.", EN: "Go through the same questions with the members at the first meeting."}
	pagePublish              = i18n.Text{FI: "Julkaise", SV: "Publicera", EN: "Publish"}
	pageSaveDraft            = i18n.Text{FI: "Tallenna luonnos", SV: "Spara utkastet", EN: "Save the draft"}
	pagePublishedFlash       = i18n.Text{FI: "Verkosto on julkaistu.", SV: "Nätverket har publicerats.", EN: "The network is published."}
	pageDraftFlash           = i18n.Text{FI: "Luonnos on tallennettu. Sen näkevät vain ne, jotka valmistelevat verkostoa.", SV: "Utkastet har sparats. Det visas bara för dem som förbereder nätverket.", EN: "The draft is saved. Only those who prepare the network see it."}
	pageEditTitle            = i18n.Text{FI: "Muuta perustietoja: {network}", SV: "Ändra basuppgifterna: {network}", EN: "Change the basic facts: {network}"}
	pageAddress              = i18n.Text{FI: "Osoite", SV: "Adress", EN: "Address"}
	pageAddressHint          = i18n.Text{FI: "Sivun osoitteen loppu. Vanha osoite ohjaa uuteen.", SV: "Slutet av sidans adress. Den gamla adressen leder till den nya.", EN: "The end of the page’s address. The old address leads to the new one."}
	pageGoals                = i18n.Text{FI: "Tavoitteet", SV: "Mål", EN: "Goals"}
	pageEnoughHint           = i18n.Text{FI: "Mikä tulos riittää: tutustuminen, tiedon vaihto vai yhteinen tuotos?", SV: "Vilket resultat räcker: att lära känna varandra, utbyta information eller skapa något tillsammans?", EN: "What result is enough: getting acquainted, exchanging information, or a joint product?"}
	pageStructureHint        = i18n.Text{FI: "Työryhmät, suunnitteluryhmä, johtoryhmä.", SV: "Arbetsgrupper, planeringsgrupp, ledningsgrupp.", EN: "Working groups, planning group, steering group."}
	pageHowToJoin            = i18n.Text{FI: "Miten pääsee mukaan", SV: "Hur man kommer med", EN: "How people join"}
	pagePolicyRequestHint    = i18n.Text{FI: "Yhteyshenkilö vastaa jokaiseen pyyntöön.", SV: "Kontaktpersonen svarar på varje begäran.", EN: "The contact person answers each request."}
	pagePolicyInvitationHint = i18n.Text{FI: "Yhteyshenkilö kutsuu.", SV: "Kontaktpersonen bjuder in.", EN: "The contact person invites."}
	pagePolicySeatHint       = i18n.Text{FI: "Yhteyshenkilö kirjaa edustajan ja kauden.", SV: "Kontaktpersonen skriver in representanten och perioden.", EN: "The contact person enters the representative and the term."}
	pageVisibility           = i18n.Text{FI: "Kenelle sivu näkyy", SV: "Vem som ser sidan", EN: "Who sees the page"}
	pageNameThen             = i18n.Text{FI: "{day} nimellä {name}", SV: "{day} under namnet {name}", EN: "on {day} under the name {name}"}
	pageVagueHint            = i18n.Text{FI: "Niin tarkasti kuin tiedetään: 2016, 2016-02 tai 2016-02-23.", SV: "Så exakt som det är känt: 2016, 2016-02 eller 2016-02-23.", EN: "As exactly as it is known: 2016, 2016-02 or 2016-02-23."}
	pageFoundingTitle        = i18n.Text{FI: "Perustajan kysymykset: {network}", SV: "Grundarens frågor: {network}", EN: "The founder’s questions: {network}"}
	pageFoundingLead         = i18n.Text{FI: "Samat kysymykset kysytään perustajalta ja ensimmäisessä tapaamisessa jäseniltä.", SV: "Samma frågor ställs till grundaren och på den första träffen till medlemmarna.", EN: "The same questions are asked of the founder, and of the members at the first meeting."}
	pageFoundersDraftShow    = i18n.Text{FI: "Näytä perustajan luonnos", SV: "Visa grundarens utkast", EN: "Show the founder’s draft"}
	pageConfirmedDay         = i18n.Text{FI: "Käyty läpi jäsenten kanssa", SV: "Genomgånget med medlemmarna", EN: "Gone through with the members"}
	pageConfirmedDayHint     = i18n.Text{FI: "Jätä tyhjäksi, jos tämä on vielä perustajan luonnos.", SV: "Lämna tomt om detta ännu är grundarens utkast.", EN: "Leave empty while this is still the founder’s draft."}
	pageCoordinationTitle    = i18n.Text{FI: "Koordinointi ja vetäjät: {network}", SV: "Koordinering och ledare: {network}", EN: "Coordination and leads: {network}"}
	pageCoordinationHint     = i18n.Text{FI: "Järjestöt ja päivät jäävät näkyviin myös niiden vetäydyttyä.", SV: "Organisationerna och datumen syns även efter att de har dragit sig ur.", EN: "Organisations and dates stay visible after they have withdrawn."}
	pageAddCoordinator       = i18n.Text{FI: "Lisää koordinoija", SV: "Lägg till en koordinator", EN: "Add a coordinator"}
	pageRole                 = i18n.Text{FI: "Tehtävä", SV: "Uppgift", EN: "Role"}
	pageFirstDay             = i18n.Text{FI: "Ensimmäinen päivä", SV: "Första dagen", EN: "First day"}
	pageLastDay              = i18n.Text{FI: "Viimeinen päivä", SV: "Sista dagen", EN: "Last day"}
	pageWithdraw             = i18n.Text{FI: "Päätä järjestön koordinointi", SV: "Avsluta organisationens koordinering", EN: "End an organisation’s coordination"}
	pageWithdrawHint         = i18n.Text{FI: "Viimeinen koordinoija ei voi vetäytyä ilman seuraajaa.", SV: "Den sista koordinatorn kan inte dra sig ur utan efterträdare.", EN: "The last coordinator cannot withdraw without a successor."}
	pagePeople               = i18n.Text{FI: "Ketkä vastaavat", SV: "De ansvariga", EN: "Who is responsible"}
	pagePeopleHint           = i18n.Text{FI: "Kaksi yhteyshenkilöä on turvallisempi kuin yksi.", SV: "Två kontaktpersoner är tryggare än en.", EN: "Two contact persons are safer than one."}
	pageAppoint              = i18n.Text{FI: "Nimeä tehtävään", SV: "Utse till uppgiften", EN: "Appoint"}
	pagePhone                = i18n.Text{FI: "Puhelin", SV: "Telefon", EN: "Telephone"}
	pageWithPost             = i18n.Text{FI: "Tämä tehtävä päättyy, kun tehtävä järjestössä päättyy", SV: "Uppgiften upphör när uppdraget i organisationen upphör", EN: "The task ends when the position in the organisation ends"}
	pageWithPostHint         = i18n.Text{FI: "Koskee hänen nykyistä tehtäväänsä järjestössä.", SV: "Gäller personens nuvarande uppdrag i organisationen.", EN: "This follows their present position in the organisation."}
	pageContactHint          = i18n.Text{FI: "Näkyy sivulla, vastaa pyyntöihin ja kirjoittaa jäsenille.", SV: "Syns på sidan, svarar på begäranden och skriver till medlemmarna.", EN: "Appears on the page, answers requests and writes to members."}
	pageLeadHint             = i18n.Text{FI: "Saa muuttaa kaikkea verkostossa.", SV: "Får ändra allt i nätverket.", EN: "May change everything in the network."}
	pageEndTask              = i18n.Text{FI: "Päätä tehtävä", SV: "Avsluta uppgiften", EN: "End a task"}
	pageConditionsTitle      = i18n.Text{FI: "Ehdot: {network}", SV: "Villkor: {network}", EN: "Conditions: {network}"}
	pageConditionsEditLead   = i18n.Text{FI: "Ehto kertoo, kenelle verkosto on. Se ei koskaan poista ketään.", SV: "Ett villkor säger vem nätverket är till för. Det tar aldrig bort någon.", EN: "A condition says who the network is for. It never removes anybody."}
	pageConditionN           = i18n.Text{FI: "Ehto {n}", SV: "Villkor {n}", EN: "Condition {n}"}
	pageConditionAbout       = i18n.Text{FI: "Mitä ehto koskee", SV: "Vad villkoret gäller", EN: "What it is about"}
	pageComparison           = i18n.Text{FI: "Vertailu", SV: "Jämförelse", EN: "Comparison"}
	pageValueHint            = i18n.Text{FI: "Luku, maakunta, järjestön laji tai laajuus: valtakunnallinen, alueellinen tai paikallinen.", SV: "Ett tal, ett landskap, organisationens slag eller dess omfattning: riksomfattande, regional eller lokal.", EN: "A number, a region, a kind of organisation, or its scope: national, regional or local."}
	pageStrictness           = i18n.Text{FI: "Miten ehto varmistetaan", SV: "Hur villkoret kontrolleras", EN: "How the condition is checked"}
	pageNoCondition          = i18n.Text{FI: "Ei ehtoa", SV: "Inget villkor", EN: "No condition"}
	pageChannelsTitle        = i18n.Text{FI: "Muut kanavat: {network}", SV: "Externa kanaler: {network}", EN: "Outside channels: {network}"}
	pageChannelsLead         = i18n.Text{FI: "Missä muualla verkosto on ja missä keskustelu käydään.", SV: "Var nätverket finns annars och var diskussionen förs.", EN: "Where else the network is, and where the discussion takes place."}
	pageChannel              = i18n.Text{FI: "Kanava", SV: "Kanal", EN: "Channel"}
	pageAddChannel           = i18n.Text{FI: "Lisää kanava", SV: "Lägg till en kanal", EN: "Add a channel"}
	pageRemoveChannel        = i18n.Text{FI: "Poista", SV: "Ta bort", EN: "Remove"}
	pageCountChannel         = i18n.Text{FI: "Kirjaa jäsenmäärä", SV: "Skriv in antalet medlemmar", EN: "Enter the number of members"}
	pageQualifier            = i18n.Text{FI: "Miten luku on ilmoitettu", SV: "Hur siffran har angetts", EN: "How the figure was stated"}
	pageWebAddress           = i18n.Text{FI: "Verkko-osoite", SV: "Webbadress", EN: "Web address"}
	pageDiscussionLives      = i18n.Text{FI: "Keskustelu käydään tässä kanavassa", SV: "Diskussionen förs i den här kanalen", EN: "The discussion takes place in this channel"}
	pagePlanTitle            = i18n.Text{FI: "Teemat ja vuosisuunnitelma: {network}", SV: "Teman och årsplan: {network}", EN: "Themes and year plan: {network}"}
	pageYearPlan             = i18n.Text{FI: "Vuosisuunnitelma", SV: "Årsplan", EN: "Year plan"}
	pagePlanned              = i18n.Text{FI: "Suunniteltuja tapaamisia", SV: "Planerade träffar", EN: "Meetings planned"}
	pagePlannedHint          = i18n.Text{FI: "Nolla poistaa suunnitelman.", SV: "Noll tar bort planen.", EN: "Zero removes the plan."}
	pageThemeN               = i18n.Text{FI: "Teema {n}", SV: "Tema {n}", EN: "Theme {n}"}
	pageSaveThemes           = i18n.Text{FI: "Tallenna teemat", SV: "Spara temana", EN: "Save the themes"}
	pageWhat                 = i18n.Text{FI: "Mitä luku kertoo", SV: "Vad siffran anger", EN: "What the figure is about"}
	pageAddFigure            = i18n.Text{FI: "Lisää ilmoitettu luku", SV: "Lägg till en uppgiven siffra", EN: "Add a stated figure"}
	pageRemoveFigure         = i18n.Text{FI: "Poista", SV: "Ta bort", EN: "Remove"}
	pagePhaseTitle           = i18n.Text{FI: "Vaihe: {network}", SV: "Fas: {network}", EN: "Phase: {network}"}
	pagePhaseLead            = i18n.Text{FI: "Vaiheen toteaa aina ihminen. Nimesi ja päivä jäävät näkyviin.", SV: "Det är alltid en person som konstaterar fasen. Ditt namn och datumet syns.", EN: "A phase is always stated by a person. Your name and the date stay visible."}
	pageEndDay               = i18n.Text{FI: "Verkoston viimeinen päivä", SV: "Nätverkets sista dag", EN: "The network’s last day"}
	pageEndDayHint           = i18n.Text{FI: "Vain kun verkosto päättyy tai yhdistetään.", SV: "Bara när nätverket avslutas eller slås samman.", EN: "Only when the network ends or is merged."}
	pageMergedInto           = i18n.Text{FI: "Yhdistetty tähän verkostoon", SV: "Sammanslaget med nätverket", EN: "Merged into this network"}
	pageNotMerged            = i18n.Text{FI: "Ei yhdistetty", SV: "Inte sammanslaget", EN: "Not merged"}
	msgVagueDay              = i18n.Text{FI: "Kirjoita vuosi, kuukausi tai päivä: 2016, 2016-02 tai 2016-02-23.", SV: "Skriv ett år, en månad eller en dag: 2016, 2016-02 eller 2016-02-23.", EN: "Write a year, a month or a day: 2016, 2016-02 or 2016-02-23."}
)

// What a contact person lets everybody see.
var (
	pageCard     = i18n.Text{FI: "Mitä sinusta näkyy", SV: "Vad som visas om dig", EN: "What is shown about you"}
	pageCardHint = i18n.Text{FI: "Olet verkoston yhteyshenkilö tai vetäjä. Nimesi näkyy aina.", SV: "Du är nätverkets kontaktperson eller ledare. Ditt namn syns alltid.", EN: "You are the network’s contact person or lead. Your name is always shown."}
	pageCardTask = i18n.Text{FI: "Mistä vastaat", SV: "Vad du ansvarar för", EN: "What you are responsible for"}
	pageSaveCard = i18n.Text{FI: "Tallenna yhteystiedot", SV: "Spara kontaktuppgifterna", EN: "Save the contact details"}
)
