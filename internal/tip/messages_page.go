package tip

import "parvi/internal/platform/i18n"

// The list, the form and the page of a suggestion.
var (
	pageBackUnsent    = i18n.Text{FI: "Palaa lähettämättä", SV: "Gå tillbaka utan att skicka", EN: "Go back without sending"}
	pageTips          = i18n.Text{FI: "Vinkkaa", SV: "Tipsa", EN: "Suggest"}
	pageLead          = i18n.Text{FI: "Mistä aiheesta puuttuu verkosto? Ehdota, tai kerro, että sinuakin kiinnostaa.", SV: "För vilket tema saknas ett nätverk? Tipsa, eller säg att du också är intresserad.", EN: "Which theme lacks a network? Suggest one, or say that you are interested too."}
	pageSuggest       = i18n.Text{FI: "Vinkkaa uudesta verkostosta", SV: "Tipsa om ett nytt nätverk", EN: "Suggest a new network"}
	pageCallSwarm     = i18n.Text{FI: "Kutsu parvi koolle", SV: "Sammankalla en svärm", EN: "Call a swarm"}
	pageFilter        = i18n.Text{FI: "Rajaa vinkkejä", SV: "Avgränsa tipsen", EN: "Filter the suggestions"}
	pageShow          = i18n.Text{FI: "Näytä vinkit", SV: "Visa tipsen", EN: "Show suggestions"}
	pageQuery         = i18n.Text{FI: "Aihe", SV: "Tema", EN: "Theme"}
	pageRegion        = i18n.Text{FI: "Maakunta", SV: "Landskap", EN: "Region"}
	pageAllRegions    = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "All"}
	pageState         = i18n.Text{FI: "Tila", SV: "Läge", EN: "State"}
	pageAnyState      = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "All"}
	pageOrder         = i18n.Text{FI: "Järjestys", SV: "Ordning", EN: "Order"}
	pageEmpty         = i18n.Text{FI: "Vinkkejä ei ole vielä", SV: "Det finns inga tips ännu", EN: "There are no suggestions yet"}
	pageEmptyText     = i18n.Text{FI: "Tässä näkyvät aiheet, joille toivotaan verkostoa, ja se, kuinka moni on kiinnostunut.", SV: "Här visas de teman som någon önskar ett nätverk för och hur många som är intresserade.", EN: "Themes for which somebody wishes a network appear here, and how many people are interested."}
	pageNothing       = i18n.Text{FI: "Näillä rajauksilla ei löydy vinkkejä", SV: "Inga tips hittas med de här avgränsningarna", EN: "No suggestions match these filters"}
	pageNothingText   = i18n.Text{FI: "Poista rajauksia, tai vinkkaa itse.", SV: "Ta bort avgränsningar eller tipsa själv.", EN: "Remove filters, or make a suggestion yourself."}
	pageShowAll       = i18n.Text{FI: "Näytä kaikki", SV: "Visa alla", EN: "Show all"}
	pageNationwide    = i18n.Text{FI: "Koko maa", SV: "Hela landet", EN: "The whole country"}
	pageChipQuery     = i18n.Text{FI: "Aihe: {value}", SV: "Tema: {value}", EN: "Theme: {value}"}
	pageChipRegion    = i18n.Text{FI: "Maakunta: {value}", SV: "Landskap: {value}", EN: "Region: {value}"}
	pageChipState     = i18n.Text{FI: "Tila: {value}", SV: "Läge: {value}", EN: "State: {value}"}
	pageDueBy         = i18n.Text{FI: "Päätös viimeistään {date}", SV: "Beslut senast {date}", EN: "Decision by {date}"}
	pageSuggestLead   = i18n.Text{FI: "Kerro aihe ja miksi se on tärkeä. Katsomme ensin, onko samantapaista jo olemassa.", SV: "Berätta temat och varför det är viktigt. Vi ser först om något liknande redan finns.", EN: "Tell the theme and why it matters. We first look whether something like it exists already."}
	pageLookFirst     = i18n.Text{FI: "Katso, onko aihe jo esillä", SV: "Se om temat redan finns", EN: "See what exists"}
	pageTheme         = i18n.Text{FI: "Aihe", SV: "Tema", EN: "Theme"}
	pageThemeHint     = i18n.Text{FI: "Muutama sana riittää, esimerkiksi ”HR-vastaavien verkosto”.", SV: "Några ord räcker, till exempel ”Nätverk för HR-ansvariga”.", EN: "A few words are enough, for example ‘Network of HR managers’."}
	pageWhy           = i18n.Text{FI: "Miksi verkostoa tarvitaan?", SV: "Varför behövs nätverket?", EN: "Why is the network needed?"}
	pageForWhom       = i18n.Text{FI: "Kenelle?", SV: "För vem?", EN: "For whom?"}
	pageForWhomHint   = i18n.Text{FI: "Esimerkiksi rooli, järjestöjen koko tai toimiala.", SV: "Till exempel roll, organisationernas storlek eller bransch.", EN: "For example the role, or the size or field of the organisations."}
	pageWhere         = i18n.Text{FI: "Missä?", SV: "Var?", EN: "Where?"}
	pageWouldConvene  = i18n.Text{FI: "Voin kutsua koolle", SV: "Jag kan sammankalla", EN: "I can convene"}
	pageConveneHint   = i18n.Text{FI: "Kutsut väen ensimmäiseen tapaamiseen. Saat siihen apua.", SV: "Du bjuder in till den första träffen. Du får hjälp.", EN: "You call people to the first meeting. You get help with it."}
	pageSpeak         = i18n.Text{FI: "Voin alustaa", SV: "Jag kan hålla en inledning", EN: "I can give a short talk"}
	pageWriting       = i18n.Text{FI: "Millä kielellä kirjoitit?", SV: "På vilket språk skrev du?", EN: "In which language did you write?"}
	pageAddressee     = i18n.Text{FI: "Kuka päättää?", SV: "Vem beslutar?", EN: "Who decides?"}
	pageYourName      = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	pageYourEmail     = i18n.Text{FI: "Sähköposti", SV: "E-post", EN: "Email"}
	pageYourEmailHint = i18n.Text{FI: "Lähetämme linkin, jolla vahvistat. Mitään ei julkaista ennen sitä. Nimesi näkevät vain ne, jotka päättävät.", SV: "Vi skickar en länk som du bekräftar med. Inget publiceras innan dess. Ditt namn syns bara för dem som beslutar.", EN: "We send a link for confirming. Nothing is published before that. Only those who decide see your name."}
	pageNamesHint     = i18n.Text{FI: "Nimesi näkevät vain ne, jotka päättävät.", SV: "Ditt namn syns bara för dem som beslutar.", EN: "Only those who decide see your name."}
	pageSend          = i18n.Text{FI: "Lähetä vinkki", SV: "Skicka tipset", EN: "Send the suggestion"}
	pageSendAnyway    = i18n.Text{FI: "Lähetä silti", SV: "Skicka ändå", EN: "Send anyway"}
	pageAlike         = i18n.Text{FI: "Samantapaista on jo", SV: "Något liknande finns redan", EN: "Something like this exists already"}
	pageAlikeText     = i18n.Text{FI: "Löytyykö etsimäsi näistä? Jos ei, lähetä vinkki alta.", SV: "Finns det du söker här? Om inte, skicka tipset nedan.", EN: "Is one of these what you were looking for? If not, send the suggestion below."}
	pageNoAlike       = i18n.Text{FI: "Samantapaista ei löytynyt. Vinkkisi on tervetullut.", SV: "Inget liknande hittades. Ditt tips är välkommet.", EN: "Nothing like it was found. Your suggestion is welcome."}
	pageThisOne       = i18n.Text{FI: "Tämä se on", SV: "Det är det här", EN: "This is it"}
	pagePublished     = i18n.Text{FI: "Vinkkisi on julkaistu.", SV: "Ditt tips har publicerats.", EN: "Your suggestion has been published."}
	pageConfirmSent   = i18n.Text{FI: "Lähetimme sinulle sähköpostia. Avaa viestin linkki ja vahvista.", SV: "Vi skickade e-post till dig. Öppna länken i meddelandet och bekräfta.", EN: "We sent you an email. Open the link in it and confirm."}

	pageSteps         = i18n.Text{FI: "Vinkin vaiheet", SV: "Tipsets skeden", EN: "Stages of the suggestion"}
	stepSuggested     = i18n.Text{FI: "Ehdotettu", SV: "Föreslaget", EN: "Suggested"}
	stepReady         = i18n.Text{FI: "Kiinnostuneita riittää", SV: "Intresset räcker", EN: "Enough interest"}
	stepDecided       = i18n.Text{FI: "Päätös", SV: "Beslut", EN: "Decision"}
	pageInterestHead  = i18n.Text{FI: "Kiinnostaako aihe?", SV: "Är du intresserad?", EN: "Are you interested?"}
	pageInterest      = i18n.Text{FI: "Minuakin kiinnostaa", SV: "Jag är också intresserad", EN: "I'm interested too"}
	pageYourInterest  = i18n.Text{FI: "Sinua kiinnostaa", SV: "Du är intresserad", EN: "You are interested"}
	pageChangeOffer   = i18n.Text{FI: "Muuta, mitä tarjoat", SV: "Ändra vad du erbjuder", EN: "Change what you offer"}
	pageSave          = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}
	pageWithdraw      = i18n.Text{FI: "Ei kiinnosta enää", SV: "Inte intresserad längre", EN: "No longer interested"}
	pageYourRegion    = i18n.Text{FI: "Missä toimit?", SV: "Var verkar du?", EN: "Where do you work?"}
	pageNoRegion      = i18n.Text{FI: "En kerro", SV: "Jag vill inte uppge det", EN: "Not said"}
	pageThanks        = i18n.Text{FI: "Kiinnostuksesi on kirjattu.", SV: "Ditt intresse är antecknat.", EN: "Your interest has been noted."}
	pageWithdrawn     = i18n.Text{FI: "Et ole enää kiinnostuneiden joukossa.", SV: "Du är inte längre bland de intresserade.", EN: "You are no longer among the interested."}
	pageWhenDecided   = i18n.Text{FI: "Kun kiinnostuneita on {interested} ja koollekutsujia {conveners}, päätämme {days} päivän kuluessa.", SV: "När det finns {interested} intresserade och {conveners} som kan sammankalla fattar vi beslut inom {days} dagar.", EN: "When {interested} people are interested and {conveners} can convene, we decide within {days} days."}
	pagePromised      = i18n.Text{FI: "Päätös tehdään viimeistään {date}.", SV: "Beslutet fattas senast {date}.", EN: "The decision will be made by {date}."}
	pageLate          = i18n.Text{FI: "Päätös luvattiin viimeistään {date}. Se on myöhässä.", SV: "Beslutet utlovades senast {date}. Det är försenat.", EN: "The decision was promised by {date}. It is overdue."}
	pageHowFar        = i18n.Text{FI: "Kiinnostuneet", SV: "De intresserade", EN: "The interested"}
	pageFromRegions   = i18n.Text{FI: "Maakunnittain", SV: "Per landskap", EN: "By region"}
	pageOffer         = i18n.Text{FI: "Mitä uusi verkosto saa", SV: "Vad ett nytt nätverk får", EN: "What a new network gets"}
	offerWorkspace    = i18n.Text{FI: "Työtilan: keskustelut, sivut, tiedostot ja tehtävät", SV: "Ett arbetsrum: diskussioner, sidor, filer och uppgifter", EN: "A workspace: discussions, pages, files and tasks"}
	offerAddress      = i18n.Text{FI: "Oman sähköpostiosoitteen, jolla tavoittaa koko verkoston", SV: "En egen e-postadress som når hela nätverket", EN: "An email address of its own that reaches the whole network"}
	offerRoom         = i18n.Text{FI: "Tilan ensimmäiseen tapaamiseen järjestötalossa tai etänä", SV: "En lokal för den första träffen i ett organisationshus eller på distans", EN: "A room for the first meeting, in an NGO house or online"}
	offerSparring     = i18n.Text{FI: "Sparrausta muiden verkostojen vetäjiltä", SV: "Sparring med ledare för andra nätverk", EN: "Sparring with leads of other networks"}
	offerHandbook     = i18n.Text{FI: "Verkostotyön käsikirjan: näin alkuun, näin eteenpäin", SV: "En handbok i nätverksarbete: så kommer man i gång och vidare", EN: "A handbook of network work: how to start, how to go on"}
	pageDecidedOn     = i18n.Text{FI: "Päätetty {date}: {decision}", SV: "Avgjort {date}: {decision}", EN: "Decided {date}: {decision}"}
	pageToTarget      = i18n.Text{FI: "Verkosto: {network}", SV: "Nätverk: {network}", EN: "Network: {network}"}
	pageToMeeting     = i18n.Text{FI: "Parvitapaamisen sivu", SV: "Svärmträffens sida", EN: "Page of the swarm meeting"}
	pageArchivedOn    = i18n.Text{FI: "Arkistoitu {date}, koska mitään ei ollut tapahtunut pitkään aikaan.", SV: "Arkiverat {date}, eftersom inget hade hänt på länge.", EN: "Archived {date}, since nothing had happened for a long time."}
	pageSuggestAgain  = i18n.Text{FI: "Onko aihe yhä tärkeä? Vinkkaa siitä uudelleen.", SV: "Är temat fortfarande viktigt? Tipsa om det på nytt.", EN: "Does the theme still matter? Suggest it again."}
	pageAsideInterest = i18n.Text{FI: "Kiinnostus", SV: "Intresse", EN: "Interest"}
	factWhere         = i18n.Text{FI: "Missä", SV: "Var", EN: "Where"}
	factForWhom       = i18n.Text{FI: "Kenelle", SV: "För vem", EN: "For whom"}
	factPublished     = i18n.Text{FI: "Ehdotettu", SV: "Föreslaget", EN: "Suggested"}
	factDecides       = i18n.Text{FI: "Päättää", SV: "Beslutar", EN: "Decides"}
	factSuggester     = i18n.Text{FI: "Ehdottaja", SV: "Förslagsställare", EN: "Suggested by"}
	factCandidate     = i18n.Text{FI: "Yhteyshenkilöehdokas", SV: "Kandidat till kontaktperson", EN: "Contact person candidate"}
	pageForDeciders   = i18n.Text{FI: "Vain päättäjille", SV: "Bara för beslutsfattare", EN: "For those who decide"}
	pageWhoHint       = i18n.Text{FI: "Nimet näkevät vain ne, jotka päättävät vinkistä.", SV: "Namnen syns bara för dem som avgör tipset.", EN: "Only those who decide on the suggestion see the names."}
	pageNobodyYet     = i18n.Text{FI: "Kukaan ei ole vielä ilmoittanut kiinnostustaan.", SV: "Ingen har ännu anmält sitt intresse.", EN: "Nobody has said that they are interested yet."}
	pageDecide        = i18n.Text{FI: "Päätä vinkistä", SV: "Avgör tipset", EN: "Decide"}
	columnName        = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	columnEmail       = i18n.Text{FI: "Sähköposti", SV: "E-post", EN: "Email"}
	columnRegion      = i18n.Text{FI: "Maakunta", SV: "Landskap", EN: "Region"}
	columnOffers      = i18n.Text{FI: "Tarjoaa", SV: "Erbjuder", EN: "Offers"}
	columnSince       = i18n.Text{FI: "Ilmoitti", SV: "Anmälde", EN: "Said on"}

	pageConfirmTip       = i18n.Text{FI: "Julkaistaanko vinkki?", SV: "Ska tipset publiceras?", EN: "Publish the suggestion?"}
	pageConfirmTipText   = i18n.Text{FI: "Vinkki näkyy kaikille. Nimesi näkevät vain ne, jotka päättävät.", SV: "Tipset syns för alla. Ditt namn syns bara för dem som beslutar.", EN: "Everybody sees the suggestion. Only those who decide see your name."}
	pageConfirmJoin      = i18n.Text{FI: "Vahvistatko kiinnostuksesi?", SV: "Bekräftar du ditt intresse?", EN: "Confirm your interest?"}
	pageConfirmJoinText  = i18n.Text{FI: "Sinut lasketaan kiinnostuneisiin ja saat tiedon päätöksestä.", SV: "Du räknas bland de intresserade och får veta beslutet.", EN: "You are counted among the interested and hear of the decision."}
	pageConfirmedBefore  = i18n.Text{FI: "Tämä on jo vahvistettu.", SV: "Det här är redan bekräftat.", EN: "This has been confirmed already."}
	pagePublish          = i18n.Text{FI: "Julkaise vinkki", SV: "Publicera tipset", EN: "Publish the suggestion"}
	pageConfirm          = i18n.Text{FI: "Vahvista kiinnostus", SV: "Bekräfta intresset", EN: "Confirm the interest"}
	pageToTip            = i18n.Text{FI: "Vinkin sivulle", SV: "Till tipsets sida", EN: "To the suggestion"}
	pageRegionSuggestion = i18n.Text{FI: "Vinkkaa maakunnan verkostosta", SV: "Tipsa om ett nätverk i landskapet", EN: "Suggest a network in the region"}
)

var (
	regionHeading = i18n.Text{FI: "Mitä verkostoa toivotaan", SV: "Önskade nätverk", EN: "Networks wished for"}
	regionHint    = i18n.Text{FI: "Kiinnostaako sinuakin? Kerro se vinkin sivulla.", SV: "Är du också intresserad? Säg det på tipsets sida.", EN: "Are you interested too? Say so on the suggestion’s page."}
)

// WhomNotSaid stands where a suggestion that came by mail says for whom.
var WhomNotSaid = i18n.Text{FI: "Kohderyhmää ei kerrottu", SV: "Målgruppen angavs inte", EN: "The target group was not given"}
