package tip

import "parvi/internal/platform/i18n"

// What is wrong, and how to mend it.
var (
	msgThemeMissing   = i18n.Text{FI: "Kirjoita aihe ainakin yhdellä kielellä.", SV: "Skriv temat på minst ett språk.", EN: "Write the theme in at least one language."}
	msgWhyMissing     = i18n.Text{FI: "Kerro, miksi verkostoa tarvitaan.", SV: "Berätta varför nätverket behövs.", EN: "Say why the network is needed."}
	msgWhomMissing    = i18n.Text{FI: "Kerro, kenelle verkosto olisi.", SV: "Berätta för vem nätverket skulle vara.", EN: "Say whom the network would be for."}
	msgTooLong        = i18n.Text{FI: "Lyhennä tekstiä: enintään {max} merkkiä.", SV: "Förkorta texten: högst {max} tecken.", EN: "Shorten the text: at most {max} characters."}
	msgRegionUnknown  = i18n.Text{FI: "Valitse maakunta luettelosta.", SV: "Välj landskap i listan.", EN: "Choose a region from the list."}
	msgOrgUnknown     = i18n.Text{FI: "Valitse järjestö luettelosta.", SV: "Välj organisation i listan.", EN: "Choose an organisation from the list."}
	msgNameMissing    = i18n.Text{FI: "Kirjoita nimesi.", SV: "Skriv ditt namn.", EN: "Write your name."}
	msgBetween        = i18n.Text{FI: "Kirjoita luku väliltä {low}–{high}.", SV: "Skriv ett tal mellan {low} och {high}.", EN: "Write a number from {low} to {high}."}
	msgLinkGone       = i18n.Text{FI: "Linkki on vanhentunut. Lähetä vinkki tai kiinnostuksesi uudelleen.", SV: "Länken har gått ut. Skicka tipset eller ditt intresse på nytt.", EN: "The link has expired. Send the suggestion or your interest again."}
	msgDecidedAlready = i18n.Text{FI: "Vinkistä on jo päätetty. Katso vinkin sivulta, mitä siitä tuli.", SV: "Tipset är redan avgjort. Se på tipsets sida vad det ledde till.", EN: "The suggestion has already been decided on. Its page tells what became of it."}
	msgNotTwice       = i18n.Text{FI: "Joku muu ehti päättää tästä vinkistä. Katso päätös vinkin sivulta.", SV: "Någon annan hann avgöra tipset. Se beslutet på tipsets sida.", EN: "Somebody else decided on this suggestion first. See the decision on its page."}
	msgDecisionWrong  = i18n.Text{FI: "Valitse päätös.", SV: "Välj ett beslut.", EN: "Choose a decision."}
	msgReasonMissing  = i18n.Text{FI: "Kirjoita perustelu. Se lähetetään kaikille, joita vinkki koskee.", SV: "Skriv en motivering. Den skickas till alla som tipset gäller.", EN: "Write a reason. It is sent to everybody concerned."}
	msgTargetMissing  = i18n.Text{FI: "Valitse verkosto, johon vinkki ohjataan.", SV: "Välj det nätverk som tipset hänvisas till.", EN: "Choose the network that the suggestion leads to."}
	msgTargetUnknown  = i18n.Text{FI: "Verkostoa ei löydy, tai se on päättynyt. Valitse toinen.", SV: "Nätverket hittas inte eller har avslutats. Välj ett annat.", EN: "The network cannot be found, or it has ended. Choose another one."}
	msgNoConvener     = i18n.Text{FI: "Valitse joku niistä, jotka ovat tarjoutuneet kutsumaan koolle.", SV: "Välj någon av dem som har erbjudit sig att sammankalla.", EN: "Choose one of those who have offered to convene."}
	msgNoNetwork      = i18n.Text{FI: "Yhteyshenkilön voi nimetä, kun verkosto on perustettu.", SV: "En kontaktperson kan utses när nätverket har grundats.", EN: "A contact person can be appointed once the network has been founded."}
	msgNoUmbrella     = i18n.Text{FI: "Verkostolle ei löydy koordinoivaa järjestöä. Pyydä apua ylläpidolta.", SV: "Det finns ingen organisation som kan koordinera nätverket. Be administratören om hjälp.", EN: "There is no organisation to coordinate the network. Ask the operator for help."}
)

// The states and the decisions.
var (
	stateNames = map[State]i18n.Text{
		Open:     {FI: "Avoin", SV: "Öppet", EN: "Open"},
		Decided:  {FI: "Päätetty", SV: "Avgjort", EN: "Decided"},
		Archived: {FI: "Arkistoitu", SV: "Arkiverat", EN: "Archived"},
	}
	stateReady   = i18n.Text{FI: "Odottaa päätöstä", SV: "Väntar på beslut", EN: "Awaits a decision"}
	stateOverdue = i18n.Text{FI: "Päätös myöhässä", SV: "Beslutet är försenat", EN: "Decision overdue"}

	decisionNames = map[Decision]i18n.Text{
		Existing:  {FI: "Olemassa oleva verkosto", SV: "Ett nätverk som redan finns", EN: "An existing network"},
		BySwarm:   {FI: "Parvitapaaminen", SV: "Svärmträff", EN: "Swarm meeting"},
		BySub:     {FI: "Ryhmä verkoston sisään", SV: "En grupp inom ett nätverk", EN: "A group inside a network"},
		ByNetwork: {FI: "Uusi verkosto", SV: "Ett nytt nätverk", EN: "A new network"},
		NotNow:    {FI: "Ei nyt", SV: "Inte nu", EN: "Not now"},
	}
	decisionHints = map[Decision]i18n.Text{
		Existing:  {FI: "Kiinnostuneet ohjataan verkostoon, jossa aihe on jo esillä.", SV: "De intresserade hänvisas till ett nätverk där temat redan behandlas.", EN: "The interested are guided to a network that already deals with the theme."},
		BySwarm:   {FI: "Yksi tapaaminen, josta voi kasvaa verkosto. Luonnos syntyy valmiiksi täytettynä.", SV: "En träff som kan växa till ett nätverk. Utkastet fylls i färdigt.", EN: "One meeting that may grow into a network. The draft is filled in for you."},
		BySub:     {FI: "Pieni ryhmä kehittää aihetta verkoston sisällä.", SV: "En liten grupp utvecklar temat inom ett nätverk.", EN: "A small group develops the theme inside a network."},
		ByNetwork: {FI: "Verkoston luonnos syntyy valmiiksi täytettynä. Kiinnostuneet kutsutaan, kun julkaiset sen.", SV: "Utkastet till nätverket fylls i färdigt. De intresserade bjuds in när du publicerar det.", EN: "The draft of the network is filled in for you. The interested are invited when you publish it."},
		NotNow:    {FI: "Perustelu kerrotaan kaikille, joita vinkki koskee.", SV: "Motiveringen skickas till alla som tipset gäller.", EN: "The reason is told to everybody concerned."},
	}
	sortNames = map[Sort]i18n.Text{
		ByNewest:   {FI: "Uusimmat ensin", SV: "De nyaste först", EN: "Newest first"},
		ByInterest: {FI: "Eniten kiinnostusta ensin", SV: "Mest intresse först", EN: "Most interest first"},
		ByTheme:    {FI: "Aakkosjärjestys", SV: "Alfabetisk ordning", EN: "Alphabetical order"},
	}
	sortOrders = map[Sort]i18n.Text{
		ByNewest:   {FI: "uusimmat ensin", SV: "de nyaste först", EN: "newest first"},
		ByInterest: {FI: "eniten kiinnostusta ensin", SV: "mest intresse först", EN: "most interest first"},
		ByTheme:    {FI: "aakkosjärjestyksessä", SV: "i alfabetisk ordning", EN: "in alphabetical order"},
	}
	alikeKinds = map[string]i18n.Text{
		"network": {FI: "Verkosto", SV: "Nätverk", EN: "Network"},
		"group":   {FI: "Ryhmä", SV: "Grupp", EN: "Group"},
		"tip":     {FI: "Vinkki", SV: "Tips", EN: "Suggestion"},
	}
)

// Counts.
var (
	countTips       = i18n.Count{One: i18n.Text{FI: "{n} vinkki", SV: "{n} tips", EN: "{n} suggestion"}, Other: i18n.Text{FI: "{n} vinkkiä", SV: "{n} tips", EN: "{n} suggestions"}}
	countInterested = i18n.Count{One: i18n.Text{FI: "{n} kiinnostunut", SV: "{n} intresserad", EN: "{n} person interested"}, Other: i18n.Text{FI: "{n} kiinnostunutta", SV: "{n} intresserade", EN: "{n} people interested"}}
	countSpeakers   = i18n.Count{One: i18n.Text{FI: "{n} voi alustaa", SV: "{n} kan hålla en inledning", EN: "{n} can give a short talk"}, Other: i18n.Text{FI: "{n} voi alustaa", SV: "{n} kan hålla en inledning", EN: "{n} can give a short talk"}}
	countConveners  = i18n.Count{One: i18n.Text{FI: "{n} voi kutsua koolle", SV: "{n} kan sammankalla", EN: "{n} can convene"}, Other: i18n.Text{FI: "{n} voi kutsua koolle", SV: "{n} kan sammankalla", EN: "{n} can convene"}}
)

// What stands in the log of merging, and on the privacy page.
var (
	refTips      = i18n.Text{FI: "vinkit", SV: "tips", EN: "suggestions"}
	refInterests = i18n.Text{FI: "kiinnostukset", SV: "intresseanmälningar", EN: "interests"}
	retainKeys   = i18n.Text{
		FI: "Vahvistamaton vinkki tai kiinnostus poistetaan 7 päivän kuluttua.",
		SV: "Ett obekräftat tips eller intresse raderas efter 7 dagar.",
		EN: "A suggestion or interest that is not confirmed is deleted after 7 days.",
	}
	retainPeople = i18n.Text{
		FI: "Tieto siitä, kuka ehdotti ja ketkä olivat kiinnostuneita, poistetaan 12 kuukautta päätöksen tai arkistoinnin jälkeen. Lukumäärät jäävät.",
		SV: "Uppgiften om vem som tipsade och vilka som var intresserade raderas 12 månader efter beslutet eller arkiveringen. Antalen blir kvar.",
		EN: "Who suggested and who were interested is deleted 12 months after the decision or archiving. The counts remain.",
	}
	retainAnswers = i18n.Text{
		FI: "Vastaukset kysymykseen ”Jatketaanko?” poistetaan 6 kuukautta parvitapaamisen jälkeen.",
		SV: "Svaren på frågan ”Ska vi fortsätta?” raderas 6 månader efter svärmträffen.",
		EN: "The answers to ‘Shall we go on?’ are deleted 6 months after the swarm meeting.",
	}
)
