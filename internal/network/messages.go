package network

import "parvi/internal/platform/i18n"

// KindNames names each kind.
var KindNames = map[Kind]i18n.Text{
	Profession:           {FI: "Ammattirooli", SV: "Yrkesroll", EN: "Professional role"},
	Region:               {FI: "Alue", SV: "Region", EN: "Region"},
	Theme:                {FI: "Teema", SV: "Tema", EN: "Theme"},
	PatientOrganisations: {FI: "Potilasjärjestöt", SV: "Patientorganisationer", EN: "Patient organisations"},
	SmallOrganisations:   {FI: "Pienet järjestöt", SV: "Små organisationer", EN: "Small organisations"},
	Newcomers:            {FI: "Uudet tehtävässään", SV: "Nya i sin roll", EN: "New in post"},
	Leads:                {FI: "Verkostojen vetäjät", SV: "Nätverksledare", EN: "Network leads"},
	Other:                {FI: "Muu", SV: "Annat", EN: "Other"},
}

// PhaseNames names each phase.
var PhaseNames = map[Phase]i18n.Text{
	Idea:    {FI: "Idea", SV: "Idé", EN: "Idea"},
	Forming: {FI: "Syntymässä", SV: "Under uppbyggnad", EN: "Being born"},
	Active:  {FI: "Toimiva", SV: "Aktivt", EN: "Active"},
	Fading:  {FI: "Hiipuva", SV: "Avtagande", EN: "Fading"},
	Resting: {FI: "Lepää", SV: "Vilande", EN: "Resting"},
	Merged:  {FI: "Yhdistetty", SV: "Sammanslaget", EN: "Merged"},
	Ended:   {FI: "Päättynyt", SV: "Avslutat", EN: "Ended"},
	NoPhase: {FI: "Vaihetta ei ole kerrottu", SV: "Fasen är inte uppgiven", EN: "Phase not stated"},
}

// AimNames names each aim.
var AimNames = map[Aim]i18n.Text{
	Learning:    {FI: "oppiminen", SV: "lärande", EN: "learning"},
	Advocacy:    {FI: "vaikuttaminen", SV: "påverkansarbete", EN: "advocacy"},
	Foresight:   {FI: "ennakointi", SV: "framsyn", EN: "foresight"},
	PeerSupport: {FI: "vertaistuki", SV: "kamratstöd", EN: "peer support"},
	Exchange:    {FI: "tiedonvaihto", SV: "informationsutbyte", EN: "exchange of information"},
}

// RoleNames names what a coordinating organisation answers for.
var RoleNames = map[Role]i18n.Text{
	Lead:   {FI: "päävastuu", SV: "huvudansvar", EN: "main responsibility"},
	Co:     {FI: "yhteiskoordinointi", SV: "gemensam koordinering", EN: "joint coordination"},
	Funder: {FI: "rahoittaja", SV: "finansiär", EN: "funder"},
}

// ChannelNames names each kind of channel.
var ChannelNames = map[ChannelKind]i18n.Text{
	FacebookGroup: {FI: "Facebook-ryhmä", SV: "Facebook-grupp", EN: "Facebook group"},
	Innokyla:      {FI: "Innokylän sivu", SV: "Sida i Innokylä", EN: "Innokylä page"},
	MailingList:   {FI: "Sähköpostilista", SV: "E-postlista", EN: "Mailing list"},
	Feed:          {FI: "Uutissyöte", SV: "Nyhetsflöde", EN: "News feed"},
	Teams:         {FI: "Teams-ryhmä", SV: "Teams-grupp", EN: "Teams group"},
	Howspace:      {FI: "Howspace-työtila", SV: "Arbetsrum i Howspace", EN: "Howspace workspace"},
	Website:       {FI: "Verkkosivusto", SV: "Webbplats", EN: "Website"},
	OtherChannel:  {FI: "Muu kanava", SV: "Annan kanal", EN: "Other channel"},
}

// QualifierNames names each qualifier, for choosing one.
var QualifierNames = map[Qualifier]i18n.Text{
	Exactly: {FI: "tasan", SV: "exakt", EN: "exactly"},
	About:   {FI: "noin", SV: "omkring", EN: "about"},
	Over:    {FI: "yli", SV: "över", EN: "over"},
	AtLeast: {FI: "vähintään", SV: "minst", EN: "at least"},
}

// amounts are figures with the word they were stated with.
var amounts = map[Qualifier]i18n.Text{
	Exactly: {FI: "{n}", SV: "{n}", EN: "{n}"},
	About:   {FI: "noin {n}", SV: "omkring {n}", EN: "about {n}"},
	Over:    {FI: "yli {n}", SV: "över {n}", EN: "over {n}"},
	AtLeast: {FI: "vähintään {n}", SV: "minst {n}", EN: "at least {n}"},
}

// SortNames names each order of the directory.
var SortNames = map[Sort]i18n.Text{
	ByName: {FI: "aakkosjärjestyksessä", SV: "i alfabetisk ordning", EN: "in alphabetical order"},
	BySize: {FI: "suurimmasta alkaen", SV: "de största först", EN: "largest first"},
	ByNext: {FI: "seuraavan tapaamisen mukaan", SV: "enligt nästa träff", EN: "by next meeting"},
}

var sortChoices = map[Sort]i18n.Text{
	ByName: {FI: "Nimi", SV: "Namn", EN: "Name"},
	BySize: {FI: "Koko", SV: "Storlek", EN: "Size"},
	ByNext: {FI: "Seuraava tapaaminen", SV: "Nästa träff", EN: "Next meeting"},
}

// QuestionNames are the founder's questions.
var QuestionNames = map[Question]i18n.Text{
	BasicTask:     {FI: "Mikä on verkoston perustehtävä?", SV: "Vilken är nätverkets grunduppgift?", EN: "What is the network’s basic task?"},
	WhoAreMembers: {FI: "Keitä ovat mahdolliset jäsenet?", SV: "Vilka är de tänkbara medlemmarna?", EN: "Who are the potential members?"},
	Environment:   {FI: "Millaisessa toimintaympäristössä verkosto toimii?", SV: "I vilken omgivning verkar nätverket?", EN: "What is the environment the network works in?"},
	Competence:    {FI: "Mitä osaamista verkostossa on ja mitä se tarvitsee?", SV: "Vilken kompetens finns i nätverket och vilken behövs?", EN: "What competence does the network have and need?"},
	Risks:         {FI: "Mitkä ovat mahdollisuudet ja riskit?", SV: "Vilka är möjligheterna och riskerna?", EN: "What are the opportunities and risks?"},
	Upkeep:        {FI: "Miten verkostoa ylläpidetään käytännössä?", SV: "Hur upprätthålls nätverket i praktiken?", EN: "How is the network maintained in practice?"},
}

var (
	msgNameMissing = i18n.Text{
		FI: "Kirjoita verkoston nimi ainakin yhdellä kielellä.",
		SV: "Skriv nätverkets namn på minst ett språk.",
		EN: "Write the network’s name in at least one language.",
	}
	msgTooLong = i18n.Text{
		FI: "Teksti on liian pitkä. Siinä saa olla enintään {max} merkkiä.",
		SV: "Texten är för lång. Den får ha högst {max} tecken.",
		EN: "The text is too long. It may have at most {max} characters.",
	}
	msgKindMissing = i18n.Text{
		FI: "Valitse verkoston laji.",
		SV: "Välj nätverkets slag.",
		EN: "Choose the kind of network.",
	}
	msgRegionMissing = i18n.Text{
		FI: "Valitse maakunta, jossa alueverkosto toimii.",
		SV: "Välj det landskap där det regionala nätverket verkar.",
		EN: "Choose the region the regional network works in.",
	}
	msgRegionUnknown = i18n.Text{
		FI: "Valitse maakunta luettelosta.",
		SV: "Välj landskapet i listan.",
		EN: "Choose the region from the list.",
	}
	msgPolicyUnknown = i18n.Text{
		FI: "Valitse, miten verkostoon tullaan mukaan.",
		SV: "Välj hur man kommer med i nätverket.",
		EN: "Choose how people join the network.",
	}
	msgVisibilityUnknown = i18n.Text{
		FI: "Valitse, kenelle verkoston sivu näkyy.",
		SV: "Välj vem som ser nätverkets sida.",
		EN: "Choose who sees the network’s page.",
	}
	msgPhaseUnknown = i18n.Text{
		FI: "Valitse verkoston vaihe.",
		SV: "Välj nätverkets fas.",
		EN: "Choose the network’s phase.",
	}
	msgCoordinatorMissing = i18n.Text{
		FI: "Valitse järjestö, joka koordinoi verkostoa.",
		SV: "Välj den organisation som koordinerar nätverket.",
		EN: "Choose the organisation that coordinates the network.",
	}
	msgRoleUnknown = i18n.Text{
		FI: "Valitse tehtävä luettelosta.",
		SV: "Välj en uppgift i listan.",
		EN: "Choose a role from the list.",
	}
	msgToBeforeFrom = i18n.Text{
		FI: "Viimeinen päivä on ennen ensimmäistä. Tarkista päivät.",
		SV: "Den sista dagen är före den första. Kontrollera datumen.",
		EN: "The last day is before the first. Check the dates.",
	}
	msgSlugLetters = i18n.Text{
		FI: "Osoitteessa voi olla vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja.",
		SV: "Adressen kan bara ha små bokstäver a–z, siffror och bindestreck.",
		EN: "The address may only have small letters a–z, digits and hyphens.",
	}
	msgSlugReserved = i18n.Text{
		FI: "Tämä osoite on varattu järjestelmän omaan käyttöön. Valitse toinen.",
		SV: "Den här adressen är reserverad för systemet. Välj en annan.",
		EN: "This address is reserved for the system. Choose another one.",
	}
	msgSlugTaken = i18n.Text{
		FI: "Toisella verkostolla on jo tämä osoite. Valitse toinen.",
		SV: "Ett annat nätverk har redan den här adressen. Välj en annan.",
		EN: "Another network already has this address. Choose another one.",
	}
	msgWhatMissing = i18n.Text{
		FI: "Kirjoita, mitä luku kertoo.",
		SV: "Skriv vad siffran anger.",
		EN: "Write what the figure is about.",
	}
	msgValueNumber = i18n.Text{
		FI: "Kirjoita kokonaisluku numeroin, esimerkiksi 12.",
		SV: "Skriv ett heltal med siffror, till exempel 12.",
		EN: "Write a whole number in digits, for example 12.",
	}
	msgValueMissing = i18n.Text{
		FI: "Kirjoita arvo, johon verrataan.",
		SV: "Skriv värdet som man jämför med.",
		EN: "Write the value to compare with.",
	}
	msgQualifierUnknown = i18n.Text{
		FI: "Valitse sana, jolla luku on ilmoitettu.",
		SV: "Välj ordet som siffran har angetts med.",
		EN: "Choose the word the figure was stated with.",
	}
	msgAsOfMissing = i18n.Text{
		FI: "Kirjoita päivä, jota luku koskee.",
		SV: "Skriv den dag som siffran gäller.",
		EN: "Write the day the figure is from.",
	}
	msgFutureDay = i18n.Text{
		FI: "Päivä on vasta tulossa. Valitse tämä päivä tai aiempi.",
		SV: "Dagen har inte kommit ännu. Välj i dag eller en tidigare dag.",
		EN: "The day has not come yet. Choose today or an earlier day.",
	}
	msgPastDay = i18n.Text{
		FI: "Päivä on jo mennyt. Valitse tämä päivä tai myöhempi.",
		SV: "Dagen har redan passerat. Välj i dag eller en senare dag.",
		EN: "The day has passed. Choose today or a later day.",
	}
	msgLastDayMissing = i18n.Text{
		FI: "Kirjoita viimeinen päivä.",
		SV: "Skriv den sista dagen.",
		EN: "Write the last day.",
	}
	msgLastCoordinator = i18n.Text{
		FI: "Verkosto jäisi ilman koordinoivaa järjestöä. Lisää ensin seuraaja tai päätä verkosto.",
		SV: "Nätverket skulle bli utan koordinerande organisation. Lägg först till en efterträdare eller avsluta nätverket.",
		EN: "The network would be left without a coordinating organisation. First add a successor, or end the network.",
	}
	msgCoordinatesAlready = i18n.Text{
		FI: "Järjestö koordinoi verkostoa jo.",
		SV: "Organisationen koordinerar redan nätverket.",
		EN: "The organisation already coordinates the network.",
	}
	msgOrgMissing = i18n.Text{
		FI: "Järjestöä ei löydy. Valitse se luettelosta.",
		SV: "Organisationen hittas inte. Välj den i listan.",
		EN: "We cannot find the organisation. Choose it from the list.",
	}
	msgPostUnclear = i18n.Text{
		FI: "Hänellä ei ole tehtävää järjestössä, tai niitä on useita. Kirjoita sen sijaan viimeinen päivä.",
		SV: "Personen har inget uppdrag i en organisation, eller flera. Skriv den sista dagen i stället.",
		EN: "The person holds no position in an organisation, or several. Write a last day instead.",
	}
	msgPersonMissing = i18n.Text{
		FI: "Ihmistä ei löydy. Kirjoita nimi ja sähköpostiosoite.",
		SV: "Personen hittas inte. Skriv namn och e-postadress.",
		EN: "We cannot find the person. Write a name and an email address.",
	}
	msgChangedMeanwhile = i18n.Text{
		FI: "Joku muutti näitä tietoja, kun kirjoitit. Lataa sivu uudelleen ja tee muutoksesi uusiin tietoihin.",
		SV: "Någon ändrade de här uppgifterna medan du skrev. Ladda om sidan och gör dina ändringar i de nya uppgifterna.",
		EN: "Somebody changed this while you were writing. Reload the page and make your changes to the new details.",
	}
	msgAnswerMissing = i18n.Text{
		FI: "Vastaa ennen julkaisemista: {question} Luonnoksen voi tallentaa ilman vastausta.",
		SV: "Svara före publiceringen: {question} Ett utkast kan sparas utan svar.",
		EN: "Answer before publishing: {question} A draft can be saved without an answer.",
	}
	msgEndMissing = i18n.Text{
		FI: "Kirjoita verkoston viimeinen päivä.",
		SV: "Skriv nätverkets sista dag.",
		EN: "Write the network’s last day.",
	}
	msgMergedIntoMissing = i18n.Text{
		FI: "Valitse verkosto, johon tämä yhdistettiin. Sen on toimittava edelleen.",
		SV: "Välj det nätverk som det här slogs samman med. Det ska fortfarande vara verksamt.",
		EN: "Choose the network this one was merged into. It must still be running.",
	}
	msgYearUnfit = i18n.Text{
		FI: "Kirjoita vuosi neljällä numerolla.",
		SV: "Skriv året med fyra siffror.",
		EN: "Write the year in four digits.",
	}
	msgMeetingsUnfit = i18n.Text{
		FI: "Kirjoita numeroin, montako tapaamista vuodelle on suunniteltu.",
		SV: "Skriv med siffror hur många träffar som är planerade för året.",
		EN: "Write in digits how many meetings are planned for the year.",
	}
	msgChannelKindMissing = i18n.Text{
		FI: "Valitse, mikä kanava on.",
		SV: "Välj vad det är för kanal.",
		EN: "Choose what the channel is.",
	}
	msgAttributeUnknown = i18n.Text{
		FI: "Valitse, mitä ehto koskee.",
		SV: "Välj vad villkoret gäller.",
		EN: "Choose what the condition is about.",
	}
	msgOperatorUnfit = i18n.Text{
		FI: "Valitse vertailu, joka sopii ehtoon.",
		SV: "Välj en jämförelse som passar villkoret.",
		EN: "Choose a comparison that fits the condition.",
	}
	msgStrictnessUnknown = i18n.Text{
		FI: "Valitse, miten ehto varmistetaan.",
		SV: "Välj hur villkoret kontrolleras.",
		EN: "Choose how the condition is checked.",
	}
	msgLevelUnknown = i18n.Text{
		FI: "Valitse, tuletko jäseneksi vai seuraajaksi.",
		SV: "Välj om du blir medlem eller följare.",
		EN: "Choose whether you join as a member or a follower.",
	}
	msgMailUnknown = i18n.Text{
		FI: "Valitse, mitä lähetämme sinulle.",
		SV: "Välj vad vi skickar till dig.",
		EN: "Choose what we send you.",
	}
	msgOver = i18n.Text{
		FI: "Verkoston toiminta on päättynyt, joten mukaan ei voi enää tulla.",
		SV: "Nätverkets verksamhet har upphört, så man kan inte längre gå med.",
		EN: "The network has ended, so nobody can join it any more.",
	}
	msgConditionHard = i18n.Text{
		FI: "Verkostoon voi tulla mukaan vain, jos ehto täyttyy. Kysy yhteyshenkilöltä tai katso muita verkostoja.",
		SV: "Man kan gå med i nätverket bara om villkoret uppfylls. Fråga kontaktpersonen eller se på andra nätverk.",
		EN: "You can join this network only if the condition is met. Ask the contact person, or look at other networks.",
	}
	msgInAlready = i18n.Text{
		FI: "Hän on jo mukana verkostossa.",
		SV: "Personen är redan med i nätverket.",
		EN: "This person is already in the network.",
	}
	msgEmailMissing = i18n.Text{
		FI: "Kirjoita sähköpostiosoite.",
		SV: "Skriv e-postadressen.",
		EN: "Write the email address.",
	}
	msgReasonMissing = i18n.Text{
		FI: "Kirjoita syy. Lähetämme sen hänelle.",
		SV: "Skriv orsaken. Vi skickar den till personen.",
		EN: "Write the reason. We send it to the person.",
	}
	msgNoOrganisation = i18n.Text{
		FI: "Edustajan voi nimetä vain järjestölle, joka on verkoston jäsen.",
		SV: "En representant kan utses bara för en organisation som är medlem i nätverket.",
		EN: "A representative can only be named for an organisation that is a member of the network.",
	}
	msgFollowGone = i18n.Text{
		FI: "Linkki on vanhentunut. Ala seurata verkostoa uudelleen verkoston sivulla.",
		SV: "Länken har gått ut. Börja följa nätverket på nytt på nätverkets sida.",
		EN: "The link has expired. Start following again on the network’s page.",
	}
	msgSubjectMissing = i18n.Text{
		FI: "Kirjoita viestin otsikko ainakin yhdellä kielellä.",
		SV: "Skriv meddelandets rubrik på minst ett språk.",
		EN: "Write the subject in at least one language.",
	}
	msgTextMissing = i18n.Text{
		FI: "Kirjoita viesti ainakin yhdellä kielellä.",
		SV: "Skriv meddelandet på minst ett språk.",
		EN: "Write the message in at least one language.",
	}
	msgAudienceMissing = i18n.Text{
		FI: "Valitse, kenelle viesti lähtee.",
		SV: "Välj till vem meddelandet skickas.",
		EN: "Choose whom the message goes to.",
	}
)

// What a condition says, by attribute and operator.
var (
	msgScopeNational = i18n.Text{FI: "järjestö toimii koko maassa", SV: "organisationen verkar i hela landet", EN: "the organisation works nationwide"}
	msgScopeRegional = i18n.Text{FI: "järjestö toimii alueellisesti", SV: "organisationen verkar regionalt", EN: "the organisation works regionally"}
	msgScopeLocal    = i18n.Text{FI: "järjestö toimii paikallisesti", SV: "organisationen verkar lokalt", EN: "the organisation works locally"}
	msgFewer         = i18n.Text{FI: "järjestössä on alle {n} työntekijää", SV: "organisationen har färre än {n} anställda", EN: "the organisation has fewer than {n} employees"}
	msgAtMost        = i18n.Text{FI: "järjestössä on enintään {n} työntekijää", SV: "organisationen har högst {n} anställda", EN: "the organisation has at most {n} employees"}
	msgExactly       = i18n.Text{FI: "järjestössä on {n} työntekijää", SV: "organisationen har {n} anställda", EN: "the organisation has {n} employees"}
	msgAtLeast       = i18n.Text{FI: "järjestössä on vähintään {n} työntekijää", SV: "organisationen har minst {n} anställda", EN: "the organisation has at least {n} employees"}
	msgMore          = i18n.Text{FI: "järjestössä on yli {n} työntekijää", SV: "organisationen har fler än {n} anställda", EN: "the organisation has more than {n} employees"}
	msgFirstYear     = i18n.Text{FI: "tehtävän alusta on alle vuosi", SV: "det är mindre än ett år sedan uppdraget började", EN: "the position began less than a year ago"}
	msgFirstYears    = i18n.Text{FI: "tehtävän alusta on alle {n} vuotta", SV: "det är mindre än {n} år sedan uppdraget började", EN: "the position began less than {n} years ago"}
	countEmployees   = i18n.Count{
		One:   i18n.Text{FI: "järjestössä on {n} työntekijä", SV: "organisationen har {n} anställd", EN: "the organisation has {n} employee"},
		Other: i18n.Text{FI: "järjestössä on {n} työntekijää", SV: "organisationen har {n} anställda", EN: "the organisation has {n} employees"},
	}
	msgOrgKindIs   = i18n.Text{FI: "järjestön laji: {value}", SV: "organisationens slag: {value}", EN: "kind of organisation: {value}"}
	msgOrgRegionIs = i18n.Text{FI: "järjestön maakunta: {value}", SV: "organisationens landskap: {value}", EN: "the organisation’s region: {value}"}

	msgOverAYear = i18n.Text{FI: "yli vuosi tehtävässä", SV: "över ett år i uppdraget", EN: "over a year in the position"}

	msgKnownMet     = i18n.Text{FI: "ehto täyttyy", SV: "villkoret uppfylls", EN: "condition met"}
	msgKnownUnmet   = i18n.Text{FI: "ehto ei täyty", SV: "villkoret uppfylls inte", EN: "condition not met"}
	msgKnownUnknown = i18n.Text{FI: "ei tiedossa, täyttyykö ehto", SV: "det är inte känt om villkoret uppfylls", EN: "not known whether the condition is met"}
)

// AttributeNames names what a condition looks at.
var AttributeNames = map[Attribute]i18n.Text{
	OrgScope:     {FI: "Järjestön toiminta-alue", SV: "Organisationens verksamhetsområde", EN: "Where the organisation works"},
	OrgEmployees: {FI: "Työntekijöiden määrä", SV: "Antal anställda", EN: "Number of employees"},
	OrgKind:      {FI: "Järjestön laji", SV: "Organisationens slag", EN: "Kind of organisation"},
	OrgRegion:    {FI: "Järjestön maakunta", SV: "Organisationens landskap", EN: "The organisation’s region"},
	PostStarted:  {FI: "Tehtävän alku", SV: "Uppdragets början", EN: "Start of the position"},
}

// StrictnessNames names how a condition is made sure of.
var StrictnessNames = map[Strictness]i18n.Text{
	SelfDeclared: {FI: "Liittyjä kertoo itse", SV: "Den som går med berättar själv", EN: "The person says so"},
	Verified:     {FI: "Yhteyshenkilö tarkistaa", SV: "Kontaktpersonen kontrollerar", EN: "The contact person checks"},
	Hard:         {FI: "Ilman tätä ei voi tulla mukaan", SV: "Utan detta kan man inte gå med", EN: "Nobody joins without it"},
}

// AudienceNames names whom a message goes to.
var AudienceNames = map[Audience]i18n.Text{
	ToMembers:   {FI: "Jäsenet", SV: "Medlemmar", EN: "Members"},
	ToFollowers: {FI: "Seuraajat", SV: "Följare", EN: "Followers"},
	ToAll:       {FI: "Jäsenet ja seuraajat", SV: "Medlemmar och följare", EN: "Members and followers"},
}

// Counts as people say them.
var (
	countPeople      = i18n.Count{One: i18n.Text{FI: "{n} ihminen", SV: "{n} person", EN: "{n} person"}, Other: i18n.Text{FI: "{n} ihmistä", SV: "{n} personer", EN: "{n} people"}}
	countMemberships = i18n.Count{One: i18n.Text{FI: "{n} jäsenyys", SV: "{n} medlemskap", EN: "{n} membership"}, Other: i18n.Text{FI: "{n} jäsenyyttä", SV: "{n} medlemskap", EN: "{n} memberships"}}
	countMembers     = i18n.Count{One: i18n.Text{FI: "{n} jäsen", SV: "{n} medlem", EN: "{n} member"}, Other: i18n.Text{FI: "{n} jäsentä", SV: "{n} medlemmar", EN: "{n} members"}}
	countFollowers   = i18n.Count{One: i18n.Text{FI: "{n} seuraaja", SV: "{n} följare", EN: "{n} follower"}, Other: i18n.Text{FI: "{n} seuraajaa", SV: "{n} följare", EN: "{n} followers"}}
	countNetworks    = i18n.Count{One: i18n.Text{FI: "{n} verkosto", SV: "{n} nätverk", EN: "{n} network"}, Other: i18n.Text{FI: "{n} verkostoa", SV: "{n} nätverk", EN: "{n} networks"}}
	countOrgs        = i18n.Count{One: i18n.Text{FI: "{n} jäsenjärjestö", SV: "{n} medlemsorganisation", EN: "{n} member organisation"}, Other: i18n.Text{FI: "{n} jäsenjärjestöä", SV: "{n} medlemsorganisationer", EN: "{n} member organisations"}}
	countReps        = i18n.Count{One: i18n.Text{FI: "{n} edustaja", SV: "{n} representant", EN: "{n} representative"}, Other: i18n.Text{FI: "{n} edustajaa", SV: "{n} representanter", EN: "{n} representatives"}}
	countWaits       = i18n.Count{One: i18n.Text{FI: "{n} pyyntö odottaa", SV: "{n} begäran väntar", EN: "{n} request waits"}, Other: i18n.Text{FI: "{n} pyyntöä odottaa", SV: "{n} begäranden väntar", EN: "{n} requests wait"}}
	countRegional    = i18n.Count{One: i18n.Text{FI: "{n} alueverkosto", SV: "{n} regionalt nätverk", EN: "{n} regional network"}, Other: i18n.Text{FI: "{n} alueverkostoa", SV: "{n} regionala nätverk", EN: "{n} regional networks"}}
	countMeetings    = i18n.Count{One: i18n.Text{FI: "{n} tapaaminen", SV: "{n} träff", EN: "{n} meeting"}, Other: i18n.Text{FI: "{n} tapaamista", SV: "{n} träffar", EN: "{n} meetings"}}
)

var (
	refFounder    = i18n.Text{FI: "perustetut verkostot", SV: "grundade nätverk", EN: "networks founded"}
	refMessages   = i18n.Text{FI: "verkostoille lähetetyt viestit", SV: "meddelanden till nätverk", EN: "messages to networks"}
	retainFollows = i18n.Text{
		FI: "Vahvistamatta jääneet seuraamispyynnöt poistetaan viikon kuluttua.",
		SV: "Obekräftade önskemål om att följa ett nätverk raderas efter en vecka.",
		EN: "Unconfirmed requests to follow are deleted after a week.",
	}
	retainAnswerKeys = i18n.Text{
		FI: "Linkit, joilla pyyntöön voi vastata sähköpostista, poistetaan 30 päivän kuluttua.",
		SV: "Länkar för att svara på en begäran från e-posten raderas efter 30 dagar.",
		EN: "Links for answering a request from an email are deleted after 30 days.",
	}
)
