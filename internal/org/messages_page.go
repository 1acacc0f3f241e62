package org

import "parvi/internal/platform/i18n"

// Pages, headings and links.
var (
	msgOrganisations = i18n.Text{FI: "Organisaatiot", SV: "Organisationer", EN: "Organisations"}
	msgListLead      = i18n.Text{
		FI: "Järjestöt, opintokeskukset, oppilaitokset, järjestötalot ja viranomaiset, jotka ovat mukana verkostoissa.",
		SV: "Organisationer, studiecentraler, läroanstalter, organisationshus och myndigheter som är med i nätverken.",
		EN: "NGOs, study centres, educational institutions, NGO houses and authorities that take part in the networks.",
	}
	msgCount = i18n.Count{
		One:   i18n.Text{FI: "{n} organisaatio", SV: "{n} organisation", EN: "{n} organisation"},
		Other: i18n.Text{FI: "{n} organisaatiota", SV: "{n} organisationer", EN: "{n} organisations"},
	}
	msgTools       = i18n.Text{FI: "Työvälineet", SV: "Verktyg", EN: "Tools"}
	msgByName      = i18n.Text{FI: "nimen mukaan", SV: "enligt namn", EN: "by name"}
	msgByNameDown  = i18n.Text{FI: "nimen mukaan lopusta alkuun", SV: "enligt namn från slutet", EN: "by name from the end"}
	msgByChange    = i18n.Text{FI: "viimeksi muutetut ensin", SV: "senast ändrade först", EN: "last changed first"}
	msgNarrow      = i18n.Text{FI: "Rajaa luetteloa", SV: "Avgränsa listan", EN: "Filter the list"}
	msgShowOrgs    = i18n.Text{FI: "Näytä organisaatiot", SV: "Visa organisationerna", EN: "Show organisations"}
	msgShowAll     = i18n.Text{FI: "Näytä kaikki", SV: "Visa alla", EN: "Show all"}
	msgOrder       = i18n.Text{FI: "Järjestys", SV: "Ordning", EN: "Order"}
	msgNewOrg      = i18n.Text{FI: "Lisää organisaatio", SV: "Lägg till en organisation", EN: "Add an organisation"}
	msgAllRegions  = i18n.Text{FI: "Kaikki maakunnat", SV: "Alla landskap", EN: "All regions"}
	msgAlsoEnded   = i18n.Text{FI: "Myös toimintansa päättäneet", SV: "Också de som avslutat sin verksamhet", EN: "Also those that have ended"}
	msgNoneFound   = i18n.Text{FI: "Näillä rajauksilla ei löydy organisaatioita.", SV: "Inga organisationer hittas med de här avgränsningarna.", EN: "No organisations match these filters."}
	msgNoneFoundTo = i18n.Text{
		FI: "Poista jokin rajaus tai kirjoita vain nimen alku.",
		SV: "Ta bort en avgränsning eller skriv bara början av namnet.",
		EN: "Remove a filter, or write only the beginning of the name.",
	}
	msgNoneYet   = i18n.Text{FI: "Organisaatioita ei ole vielä lisätty.", SV: "Inga organisationer har lagts till ännu.", EN: "No organisations have been added yet."}
	msgNoneYetTo = i18n.Text{
		FI: "Tässä näkyvät järjestöt, joiden väki kuuluu verkostoihin.",
		SV: "Här visas de organisationer vars anställda hör till nätverken.",
		EN: "The organisations whose people belong to the networks appear here.",
	}
	msgUnderChip   = i18n.Text{FI: "Alla: {name}", SV: "Under: {name}", EN: "Under: {name}"}
	msgMemberChip  = i18n.Text{FI: "Jäsenenä: {name}", SV: "Medlem i: {name}", EN: "Member of: {name}"}
	msgTextChip    = i18n.Text{FI: "Nimi: {text}", SV: "Namn: {text}", EN: "Name: {text}"}
	msgExportName  = i18n.Text{FI: "organisaatiot", SV: "organisationer", EN: "organisations"}
	msgExportSlug  = i18n.Text{FI: "Osoite", SV: "Adress", EN: "Address"}
	msgNameIn      = i18n.Text{FI: "Nimi ({lang})", SV: "Namn ({lang})", EN: "Name ({lang})"}
	msgEmployeesOn = i18n.Text{FI: "Työntekijämäärän päivä", SV: "Datum för antalet anställda", EN: "Date of the number of employees"}
)

// Names of facts and fields.
var (
	msgName             = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	msgKind             = i18n.Text{FI: "Laji", SV: "Slag", EN: "Kind"}
	msgHome             = i18n.Text{FI: "Kotipaikka", SV: "Hemort", EN: "Home"}
	msgRegionWord       = i18n.Text{FI: "Maakunta", SV: "Landskap", EN: "Region"}
	msgMunicipalityWord = i18n.Text{FI: "Kunta", SV: "Kommun", EN: "Municipality"}
	msgReach            = i18n.Text{FI: "Toiminnan laajuus", SV: "Verksamhetens omfattning", EN: "Reach"}
	msgBusinessIDWord   = i18n.Text{FI: "Y-tunnus", SV: "FO-nummer", EN: "Business ID"}
	msgLanguages        = i18n.Text{FI: "Kielet", SV: "Språk", EN: "Languages"}
	msgEmployeesWord    = i18n.Text{FI: "Työntekijöitä", SV: "Anställda", EN: "Employees"}
	msgEmailWord        = i18n.Text{FI: "Sähköposti", SV: "E-post", EN: "Email"}
	msgPhone            = i18n.Text{FI: "Puhelin", SV: "Telefon", EN: "Telephone"}
	msgAddress          = i18n.Text{FI: "Osoite", SV: "Adress", EN: "Address"}
	msgWebWord          = i18n.Text{FI: "Verkkosivusto", SV: "Webbplats", EN: "Website"}
	msgOffers           = i18n.Text{FI: "Mitä tarjoaa", SV: "Vad den erbjuder", EN: "What it offers"}
	msgInferred         = i18n.Text{FI: "Päätelty", SV: "Slutsats", EN: "Inferred"}
	msgSource           = i18n.Text{FI: "Lähde: {source}", SV: "Källa: {source}", EN: "Source: {source}"}
	msgAsOf             = i18n.Text{FI: "Tilanne {date}", SV: "Läget {date}", EN: "As of {date}"}
	msgShort            = i18n.Text{FI: "Lyhyt nimi", SV: "Kort namn", EN: "Short name"}
	msgChoose           = i18n.Text{FI: "Valitse", SV: "Välj", EN: "Choose"}
	msgNotTold          = i18n.Text{FI: "Ei kerrottu", SV: "Inte angivet", EN: "Not given"}
	msgSave             = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}
	msgSaved            = i18n.Text{FI: "Tiedot on tallennettu.", SV: "Uppgifterna har sparats.", EN: "The details are saved."}
	msgChange           = i18n.Text{FI: "Muuta", SV: "Ändra", EN: "Change"}
)

// The page of an organisation.
var (
	msgFacts       = i18n.Text{FI: "Perustiedot", SV: "Basuppgifter", EN: "Basic facts"}
	msgNames       = i18n.Text{FI: "Nimet", SV: "Namn", EN: "Names"}
	msgNameNow     = i18n.Text{FI: "nykyinen nimi", SV: "nuvarande namn", EN: "present name"}
	msgNameBefore  = i18n.Text{FI: "aiempi nimi", SV: "tidigare namn", EN: "earlier name"}
	msgNameLater   = i18n.Text{FI: "tuleva nimi", SV: "kommande namn", EN: "future name"}
	msgPlaceInTree = i18n.Text{FI: "Rakenne", SV: "Struktur", EN: "Structure"}
	msgParent      = i18n.Text{FI: "Yläorganisaatio", SV: "Överordnad organisation", EN: "Parent organisation"}
	msgBelow       = i18n.Text{FI: "Alaorganisaatiot", SV: "Underorganisationer", EN: "Organisations under it"}
	msgBelowAll    = i18n.Count{
		One:   i18n.Text{FI: "Näytä alaorganisaatio ({n})", SV: "Visa underorganisationen ({n})", EN: "Show the organisation under it ({n})"},
		Other: i18n.Text{FI: "Näytä kaikki alaorganisaatiot ({n})", SV: "Visa alla underorganisationer ({n})", EN: "Show all organisations under it ({n})"},
	}
	msgMemberships = i18n.Text{FI: "Jäsenyydet ja sopimukset", SV: "Medlemskap och avtal", EN: "Memberships and agreements"}
	msgMembersOf   = i18n.Count{
		One:   i18n.Text{FI: "Näytä jäsen- tai sopimusjärjestö ({n})", SV: "Visa medlems- eller avtalsorganisationen ({n})", EN: "Show the member or agreement organisation ({n})"},
		Other: i18n.Text{FI: "Näytä jäsen- ja sopimusjärjestöt ({n})", SV: "Visa medlems- och avtalsorganisationerna ({n})", EN: "Show member and agreement organisations ({n})"},
	}
	msgOffices      = i18n.Text{FI: "Toimipaikat", SV: "Verksamhetsställen", EN: "Offices"}
	msgServes       = i18n.Text{FI: "Palvelee: {regions}", SV: "Betjänar: {regions}", EN: "Serves: {regions}"}
	msgServesUnsaid = i18n.Text{
		FI: "Ei ole kerrottu, mitä maakuntia toimipaikka palvelee.",
		SV: "Det har inte angetts vilka landskap verksamhetsstället betjänar.",
		EN: "Nobody has said which regions the office serves.",
	}
	msgClosed        = i18n.Text{FI: "Suljettu", SV: "Stängt", EN: "Closed"}
	msgVenues        = i18n.Text{FI: "Tilat", SV: "Lokaler", EN: "Venues"}
	msgNewIn         = i18n.Text{FI: "Uusi tila: {when}", SV: "Ny lokal: {when}", EN: "New venue: {when}"}
	msgStrategy      = i18n.Text{FI: "Strategia {years}", SV: "Strategi {years}", EN: "Strategy {years}"}
	msgAims          = i18n.Text{FI: "Tavoitteet", SV: "Mål", EN: "Aims"}
	msgLines         = i18n.Text{FI: "Linjaukset", SV: "Riktlinjer", EN: "Lines of action"}
	msgContinues     = i18n.Text{FI: "Suhde edelliseen strategiaan", SV: "Förhållande till den föregående strategin", EN: "Relation to the previous strategy"}
	msgEnded         = i18n.Text{FI: "Toiminta on päättynyt", SV: "Verksamheten har upphört", EN: "The organisation has ended"}
	msgEndedOn       = i18n.Text{FI: "Viimeinen päivä oli {date}.", SV: "Sista dagen var {date}.", EN: "Its last day was {date}."}
	msgEndsOn        = i18n.Text{FI: "Viimeinen päivä on {date}.", SV: "Sista dagen är {date}.", EN: "Its last day is {date}."}
	msgEnding        = i18n.Text{FI: "Toiminta on päättymässä", SV: "Verksamheten upphör", EN: "The organisation is ending"}
	msgGoesOn        = i18n.Text{FI: "Toimintaa jatkaa:", SV: "Verksamheten fortsätts av:", EN: "Its work is continued by:"}
	msgKeep          = i18n.Text{FI: "Ylläpito", SV: "Administration", EN: "Administration"}
	msgEditFacts     = i18n.Text{FI: "Muuta perustietoja", SV: "Ändra basuppgifterna", EN: "Change the basic facts"}
	msgEditNames     = i18n.Text{FI: "Muuta nimiä", SV: "Ändra namnen", EN: "Change the names"}
	msgEditPeople    = i18n.Text{FI: "Ihmiset ja tehtävät", SV: "Personer och uppdrag", EN: "People and positions"}
	msgRoles         = i18n.Text{FI: "Pääkäyttäjät ja roolit", SV: "Huvudanvändare och roller", EN: "Main users and roles"}
	msgEditEmployees = i18n.Text{FI: "Päivitä työntekijämäärä", SV: "Uppdatera antalet anställda", EN: "Change the number of employees"}
	msgAddMembership = i18n.Text{FI: "Lisää jäsenyys tai sopimus", SV: "Lägg till ett medlemskap eller avtal", EN: "Add a membership or agreement"}
	msgAddOffice     = i18n.Text{FI: "Lisää toimipaikka", SV: "Lägg till ett verksamhetsställe", EN: "Add an office"}
	msgAddVenue      = i18n.Text{FI: "Lisää tila", SV: "Lägg till en lokal", EN: "Add a venue"}
	msgAddBelow      = i18n.Text{FI: "Lisää alaorganisaatio", SV: "Lägg till en underorganisation", EN: "Add an organisation under it"}
	msgMove          = i18n.Text{FI: "Siirrä toisen alle", SV: "Flytta under en annan", EN: "Move under another"}
	msgEnd           = i18n.Text{FI: "Päätä organisaation toiminta", SV: "Avsluta organisationen", EN: "End the organisation"}
	msgHistory       = i18n.Text{FI: "Muutoshistoria", SV: "Ändringshistorik", EN: "History of changes"}
)

// Forms.
var (
	msgNewLead = i18n.Text{
		FI: "Nimi ja laji riittävät alkuun. Muut tiedot voi lisätä myöhemmin.",
		SV: "Namn och slag räcker till att börja med. Övriga uppgifter kan läggas till senare.",
		EN: "A name and a kind are enough to begin with. The rest can be added later.",
	}
	msgCreated  = i18n.Text{FI: "Organisaatio on lisätty.", SV: "Organisationen har lagts till.", EN: "The organisation has been added."}
	msgUnderOf  = i18n.Text{FI: "Yläorganisaatio: {name}", SV: "Överordnad organisation: {name}", EN: "Parent organisation: {name}"}
	msgSlugWord = i18n.Text{FI: "Osoitteen loppu", SV: "Adressens slut", EN: "End of the address"}
	msgSlugHint = i18n.Text{
		FI: "Jätä tyhjäksi, niin se muodostetaan nimestä.",
		SV: "Lämna tomt, så bildas den av namnet.",
		EN: "Leave empty to have it made from the name.",
	}
	msgRegionHint = i18n.Text{
		FI: "Vain jos organisaatio toimii koko maakunnassa eikä sillä ole kotikuntaa.",
		SV: "Bara om organisationen verkar i hela landskapet och inte har någon hemkommun.",
		EN: "Only if the organisation works in a whole region and has no home municipality.",
	}
	msgEmailHint = i18n.Text{
		FI: "Tähän osoitteeseen lähetetään myös viestit, kun verkoston yhteyshenkilö puuttuu.",
		SV: "Hit skickas också meddelanden när ett nätverk saknar kontaktperson.",
		EN: "Messages also go here when a network has no contact person.",
	}
	msgInferredHint = i18n.Text{
		FI: "Mitä on päätelty eikä sanottu lähteessä, ja miksi.",
		SV: "Vad som är en slutsats och inte sägs i källan, och varför.",
		EN: "What is inferred rather than stated in the source, and why.",
	}
	msgNameFrom  = i18n.Text{FI: "Mistä alkaen", SV: "Från och med", EN: "From"}
	msgNameUntil = i18n.Text{FI: "Mihin asti", SV: "Till och med", EN: "Until"}
	msgVagueHint = i18n.Text{
		FI: "Niin tarkasti kuin tiedetään: 2016, 2016-02 tai 2016-02-23.",
		SV: "Så exakt som det är känt: 2016, 2016-02 eller 2016-02-23.",
		EN: "As exactly as it is known: 2016, 2016-02 or 2016-02-23.",
	}
	msgAddName     = i18n.Text{FI: "Lisää nimi", SV: "Lägg till ett namn", EN: "Add a name"}
	msgAddNameHint = i18n.Text{
		FI: "Anna uudelle nimelle alkupäivä. Vanha nimi jää näkyviin kaikkeen, mikä tapahtui sen aikana.",
		SV: "Ge det nya namnet ett startdatum. Det gamla namnet syns fortfarande vid allt som hände under dess tid.",
		EN: "Give the new name a first day. The old name stays with everything that happened in its time.",
	}
	msgNameSaved      = i18n.Text{FI: "Nimi on tallennettu.", SV: "Namnet har sparats.", EN: "The name is saved."}
	msgNameRemoved    = i18n.Text{FI: "Nimi on poistettu.", SV: "Namnet har tagits bort.", EN: "The name has been removed."}
	msgEditName       = i18n.Text{FI: "Korjaa nimeä", SV: "Rätta namnet", EN: "Correct the name"}
	msgRemoveName     = i18n.Text{FI: "Poista nimi", SV: "Ta bort namnet", EN: "Remove the name"}
	msgRemoveNameNote = i18n.Text{
		FI: "Poista nimi vain, jos organisaatiolla ei ole koskaan ollut sitä.",
		SV: "Ta bort namnet bara om organisationen aldrig har haft det.",
		EN: "Remove a name only if the organisation never had it.",
	}
	msgEmployeesHow = i18n.Text{
		FI: "Verkostojen ehdot, kuten ”alle kymmenen työntekijää”, perustuvat tähän lukuun. Aiemmat luvut jäävät talteen.",
		SV: "Nätverkens villkor, till exempel ”färre än tio anställda”, utgår från det här talet. Tidigare tal bevaras.",
		EN: "Conditions of networks, such as ‘fewer than ten employees’, are based on this number. Earlier numbers are kept.",
	}
	msgEmployeesAsOf  = i18n.Text{FI: "Minkä päivän tieto", SV: "Per vilket datum", EN: "As of which day"}
	msgEarlierNumbers = i18n.Text{FI: "Aiemmat luvut", SV: "Tidigare tal", EN: "Earlier numbers"}
	msgMoveLead       = i18n.Text{
		FI: "Se, joka hoitaa yläorganisaatiota, voi muuttaa myös tämän tietoja.",
		SV: "Den som sköter den överordnade organisationen kan också ändra den här organisationens uppgifter.",
		EN: "Whoever looks after the parent organisation may also change the details of this one.",
	}
	msgParentHint = i18n.Text{
		FI: "Kirjoita nimen alku tai Y-tunnus. Jätä tyhjäksi, jos organisaatio on itsenäinen.",
		SV: "Skriv början av namnet eller FO-numret. Lämna tomt om organisationen är självständig.",
		EN: "Write the beginning of the name, or the Business ID. Leave empty if the organisation stands alone.",
	}
	msgWhichHint         = i18n.Text{FI: "Kirjoita nimen alku tai Y-tunnus.", SV: "Skriv början av namnet eller FO-numret.", EN: "Write the beginning of the name, or the Business ID."}
	msgWhich             = i18n.Text{FI: "Mitä organisaatiota tarkoitat?", SV: "Vilken organisation menar du?", EN: "Which organisation do you mean?"}
	msgFromDay           = i18n.Text{FI: "Mistä päivästä alkaen", SV: "Från och med vilken dag", EN: "From which day"}
	msgMoved             = i18n.Text{FI: "Paikka rakenteessa on tallennettu.", SV: "Platsen i strukturen har sparats.", EN: "The place in the structure is saved."}
	msgMembershipIn      = i18n.Text{FI: "Kattojärjestö tai opintokeskus", SV: "Paraplyorganisation eller studiecentral", EN: "Umbrella organisation or study centre"}
	msgMembershipKind    = i18n.Text{FI: "Millainen suhde", SV: "Vilket slags förhållande", EN: "What kind of tie"}
	msgMembershipSaved   = i18n.Text{FI: "Jäsenyys on tallennettu.", SV: "Medlemskapet har sparats.", EN: "The membership is saved."}
	msgMembershipEnd     = i18n.Text{FI: "Päätä jäsenyys", SV: "Avsluta medlemskapet", EN: "End the membership"}
	msgMembershipEndIn   = i18n.Text{FI: "Päätetäänkö suhde tähän organisaatioon: {name}?", SV: "Ska förhållandet till den här organisationen avslutas: {name}?", EN: "End the tie to this organisation: {name}?"}
	msgMembershipEndLead = i18n.Text{FI: "Tieto jää näkyviin päivineen.", SV: "Uppgiften syns fortfarande med sina datum.", EN: "The tie stays on record with its dates."}
	msgMembershipKeep    = i18n.Text{FI: "Älä päätä", SV: "Avsluta inte", EN: "Do not end"}
	msgMembershipUntil   = i18n.Text{FI: "Voimassa asti", SV: "I kraft till och med", EN: "In force until"}
	msgOfficeNameHint    = i18n.Text{FI: "Jätä tyhjäksi, jos kunnan nimi riittää.", SV: "Lämna tomt om kommunens namn räcker.", EN: "Leave empty if the name of the municipality is enough."}
	msgDoes              = i18n.Text{FI: "Mitä täältä saa", SV: "Vad man får här", EN: "What is offered here"}
	msgRegionsServed     = i18n.Text{FI: "Maakunnat, joita toimipaikka palvelee", SV: "Landskap som verksamhetsstället betjänar", EN: "Regions that the office serves"}
	msgRegionsServedHint = i18n.Text{
		FI: "Jos et valitse mitään, toimipaikka näytetään kaikille ja sanotaan, ettei maakuntia ole kerrottu.",
		SV: "Om du inte väljer något visas verksamhetsstället för alla, med uppgift om att landskapen inte har angetts.",
		EN: "If you choose none, the office is shown to everyone, with a note that its regions have not been given.",
	}
	msgOpenFrom    = i18n.Text{FI: "Avattu", SV: "Öppnat", EN: "Opened"}
	msgOpenUntil   = i18n.Text{FI: "Suljettu", SV: "Stängt", EN: "Closed"}
	msgOfficeSaved = i18n.Text{FI: "Toimipaikka on tallennettu.", SV: "Verksamhetsstället har sparats.", EN: "The office is saved."}
	msgVenueNew    = i18n.Text{FI: "Otettu käyttöön", SV: "Togs i bruk", EN: "In use since"}
	msgVenueSaved  = i18n.Text{FI: "Tila on tallennettu.", SV: "Lokalen har sparats.", EN: "The venue is saved."}
	msgPeopleLead  = i18n.Text{
		FI: "Luettelon näkevät vain ne, jotka hoitavat organisaation tietoja. Kun tehtävä päättyy, siihen liittyvät oikeudet päättyvät samana päivänä.",
		SV: "Bara de som sköter organisationens uppgifter ser listan. När ett uppdrag upphör, upphör rättigheterna som hör till det samma dag.",
		EN: "Only those who look after the organisation see this list. When a position ends, the rights that come with it end the same day.",
	}
	msgPerson          = i18n.Text{FI: "Ihminen", SV: "Person", EN: "Person"}
	msgTitle           = i18n.Text{FI: "Tehtävä", SV: "Uppdrag", EN: "Position"}
	msgWhen            = i18n.Text{FI: "Milloin", SV: "När", EN: "When"}
	msgNobody          = i18n.Text{FI: "Kenenkään tehtävää ei ole vielä merkitty.", SV: "Ingens uppdrag har antecknats ännu.", EN: "Nobody’s position has been noted yet."}
	msgNobodyTo        = i18n.Text{FI: "Lisää ensimmäinen alla olevalla lomakkeella.", SV: "Lägg till den första med formuläret nedan.", EN: "Add the first one with the form below."}
	msgAddPerson       = i18n.Text{FI: "Lisää ihminen", SV: "Lägg till en person", EN: "Add a person"}
	msgPersonName      = i18n.Text{FI: "Ihmisen nimi", SV: "Personens namn", EN: "Name of the person"}
	msgFirstDay        = i18n.Text{FI: "Ensimmäinen päivä", SV: "Första dagen", EN: "First day"}
	msgLastDay         = i18n.Text{FI: "Viimeinen päivä", SV: "Sista dagen", EN: "Last day"}
	msgPersonAdded     = i18n.Text{FI: "Tehtävä on merkitty.", SV: "Uppdraget har antecknats.", EN: "The position has been noted."}
	msgEndPosition     = i18n.Text{FI: "Päätä tehtävä", SV: "Avsluta uppdraget", EN: "End the position"}
	msgEndPositionOf   = i18n.Text{FI: "Päätetäänkö tehtävä: {name}?", SV: "Ska uppdraget avslutas: {name}?", EN: "End the position: {name}?"}
	msgEndPositionWhat = i18n.Text{
		FI: "Tehtävään liittyvät oikeudet päättyvät samana päivänä, samoin tehtävät verkostojen yhteyshenkilönä.",
		SV: "Rättigheterna som hör till uppdraget upphör samma dag, liksom uppdragen som kontaktperson för nätverk.",
		EN: "The rights that come with the position end the same day, as do tasks as contact person of networks.",
	}
	msgEndPositionStays = i18n.Text{
		FI: "Ihmisen omat jäsenyydet verkostoissa jatkuvat.",
		SV: "Personens egna medlemskap i nätverk består.",
		EN: "The person’s own memberships in networks go on.",
	}
	msgKeepPosition = i18n.Text{FI: "Älä päätä", SV: "Avsluta inte", EN: "Do not end"}
	msgPositionDone = i18n.Text{FI: "Tehtävän viimeinen päivä on tallennettu.", SV: "Uppdragets sista dag har sparats.", EN: "The last day of the position is saved."}
	msgPersonNoName = i18n.Text{FI: "nimi puuttuu", SV: "namnet saknas", EN: "no name"}
	msgEndOrg       = i18n.Text{FI: "Päätetäänkö organisaation toiminta: {name}?", SV: "Ska organisationen avslutas: {name}?", EN: "End the organisation: {name}?"}
	msgEndOrgLead   = i18n.Text{FI: "Kun organisaation toiminta päättyy:", SV: "När organisationen avslutas:", EN: "When the organisation ends:"}
	msgEndOrgPeople = i18n.Text{
		FI: "ihmisten tehtävät ja niihin liittyvät oikeudet päättyvät viimeisenä päivänä",
		SV: "upphör personernas uppdrag och rättigheterna som hör till dem på den sista dagen",
		EN: "people’s positions and the rights that come with them end on the last day",
	}
	msgEndOrgMembers = i18n.Text{
		FI: "jäsenyydet ja sopimukset päättyvät samana päivänä",
		SV: "upphör medlemskapen och avtalen samma dag",
		EN: "memberships and agreements end the same day",
	}
	msgEndOrgPage = i18n.Text{
		FI: "sivu jää näkyviin, ja siinä lukee, milloin toiminta päättyi",
		SV: "finns sidan kvar, och där står när verksamheten upphörde",
		EN: "the page stays, and says when the organisation ended",
	}
	msgEndOrgWhy   = i18n.Text{FI: "Miksi toiminta päättyy", SV: "Varför verksamheten upphör", EN: "Why it ends"}
	msgEndOrgNext  = i18n.Text{FI: "Kuka jatkaa toimintaa", SV: "Vem som fortsätter verksamheten", EN: "Who continues the work"}
	msgEndVerb     = i18n.Text{FI: "Päätä toiminta", SV: "Avsluta verksamheten", EN: "End the organisation"}
	msgEndKeep     = i18n.Text{FI: "Älä päätä", SV: "Avsluta inte", EN: "Do not end"}
	msgEndDone     = i18n.Text{FI: "Organisaation viimeinen päivä on tallennettu.", SV: "Organisationens sista dag har sparats.", EN: "The last day of the organisation is saved."}
	msgHistoryLead = i18n.Text{FI: "Kuka muutti mitä ja milloin.", SV: "Vem ändrade vad och när.", EN: "Who changed what, and when."}
	msgHistoryNone = i18n.Text{FI: "Muutoksia ei ole.", SV: "Inga ändringar.", EN: "No changes."}
	msgHistoryWhat = i18n.Text{FI: "Muutos", SV: "Ändring", EN: "Change"}
	msgHistoryWho  = i18n.Text{FI: "Kuka", SV: "Vem", EN: "Who"}
	msgHistoryWhen = i18n.Text{FI: "Milloin", SV: "När", EN: "When"}
	msgBySystem    = i18n.Text{FI: "järjestelmä", SV: "systemet", EN: "the system"}
)

// What the log of changes calls each change.
var msgActions = map[string]i18n.Text{
	"org.create":         {FI: "Lisätty", SV: "Tillagd", EN: "Added"},
	"org.edit":           {FI: "Perustietoja muutettu", SV: "Basuppgifter ändrade", EN: "Facts changed"},
	"org.slug":           {FI: "Osoite muutettu", SV: "Adressen ändrad", EN: "Address changed"},
	"org.name":           {FI: "Nimi lisätty", SV: "Namn tillagt", EN: "Name added"},
	"org.name.edit":      {FI: "Nimeä korjattu", SV: "Namn rättat", EN: "Name corrected"},
	"org.name.remove":    {FI: "Nimi poistettu", SV: "Namn borttaget", EN: "Name removed"},
	"org.parent":         {FI: "Siirretty rakenteessa", SV: "Flyttad i strukturen", EN: "Moved in the structure"},
	"org.membership":     {FI: "Jäsenyys lisätty", SV: "Medlemskap tillagt", EN: "Membership added"},
	"org.membership.end": {FI: "Jäsenyys päätetty", SV: "Medlemskap avslutat", EN: "Membership ended"},
	"org.employees":      {FI: "Työntekijämäärä päivitetty", SV: "Antalet anställda uppdaterat", EN: "Number of employees updated"},
	"org.office":         {FI: "Toimipaikka lisätty", SV: "Verksamhetsställe tillagt", EN: "Office added"},
	"org.office.edit":    {FI: "Toimipaikkaa muutettu", SV: "Verksamhetsställe ändrat", EN: "Office changed"},
	"org.venue.edit":     {FI: "Tilan tietoja muutettu", SV: "Lokal ändrad", EN: "Venue changed"},
	"org.venue.remove":   {FI: "Tila poistettu", SV: "Lokal borttagen", EN: "Venue removed"},
	"org.venue":          {FI: "Tila lisätty", SV: "Lokal tillagd", EN: "Venue added"},
	"org.strategy":       {FI: "Strategia lisätty", SV: "Strategi tillagd", EN: "Strategy added"},
	"org.position":       {FI: "Ihmisen tehtävä merkitty", SV: "En persons uppdrag antecknat", EN: "A person’s position noted"},
	"org.position.end":   {FI: "Ihmisen tehtävä päätetty", SV: "En persons uppdrag avslutat", EN: "A person’s position ended"},
	"org.end":            {FI: "Toiminta päätetty", SV: "Verksamheten avslutad", EN: "Ended"},
}

// The region pages.
var (
	msgInYourRegion = i18n.Text{FI: "Alueella", SV: "I regionen", EN: "In your region"}
	msgRegionsLead  = i18n.Text{
		FI: "Valitse kuntasi, tai maakuntasi kartalta, niin näet, kuka palvelee sinua.",
		SV: "Välj din kommun, eller ditt landskap på kartan, så ser du vem som betjänar dig.",
		EN: "Choose your municipality, or your region on the map, to see who serves you.",
	}
	msgWhoServes    = i18n.Text{FI: "Kuka palvelee minua?", SV: "Vem betjänar mig?", EN: "Who serves me?"}
	msgShowServices = i18n.Text{FI: "Näytä palvelut", SV: "Visa tjänsterna", EN: "Show services"}
	msgChooseTown   = i18n.Text{FI: "Valitse kunta", SV: "Välj kommun", EN: "Choose a municipality"}
	msgOnMap        = i18n.Text{FI: "Maakunnat kartalla", SV: "Landskapen på kartan", EN: "Regions on the map"}
	msgMapLabel     = i18n.Text{FI: "Organisaatiot maakunnittain", SV: "Organisationer per landskap", EN: "Organisations by region"}
	msgMapCaption   = i18n.Text{
		FI: "Korostetuissa maakunnissa on organisaatioita, joiden kotipaikka on kerrottu.",
		SV: "I de markerade landskapen finns organisationer vars hemort har angetts.",
		EN: "The highlighted regions have organisations whose home is known.",
	}
	msgMapNone    = i18n.Text{FI: "ei organisaatioita", SV: "inga organisationer", EN: "no organisations"}
	msgRegionLead = i18n.Text{
		FI: "Kuka palvelee, mitkä järjestöt toimivat ja mitä on tulossa tässä maakunnassa.",
		SV: "Vem som betjänar, vilka organisationer som verkar och vad som är på gång i landskapet.",
		EN: "Who serves you, which organisations work here and what is coming up in this region.",
	}
	msgTownIn    = i18n.Text{FI: "Kuntasi: {municipality}. Hyvinvointialue: {county}.", SV: "Din kommun: {municipality}. Välfärdsområde: {county}.", EN: "Your municipality: {municipality}. Wellbeing services county: {county}."}
	msgTownOwn   = i18n.Text{FI: "Kuntasi: {municipality}.", SV: "Din kommun: {municipality}.", EN: "Your municipality: {municipality}."}
	msgServing   = i18n.Text{FI: "Toimipaikat", SV: "Verksamhetsställen", EN: "Offices"}
	msgUnsaidAll = i18n.Text{
		FI: "Ei ole vielä kerrottu, mitä maakuntia nämä toimipaikat palvelevat. Siksi ne kaikki näytetään.",
		SV: "Det har inte ännu angetts vilka landskap dessa verksamhetsställen betjänar. Därför visas alla.",
		EN: "Nobody has said yet which regions these offices serve. That is why all of them are shown.",
	}
	msgNoOffices   = i18n.Text{FI: "Toimipaikkoja ei ole vielä kerrottu.", SV: "Inga verksamhetsställen har angetts ännu.", EN: "No offices have been listed yet."}
	msgNoOfficesTo = i18n.Text{
		FI: "Tässä näkyvät järjestöjen ja opintokeskusten toimipaikat, jotka palvelevat maakuntaa.",
		SV: "Här visas organisationernas och studiecentralernas verksamhetsställen som betjänar landskapet.",
		EN: "Offices of NGOs and study centres that serve the region appear here.",
	}
	msgHouses   = i18n.Text{FI: "Järjestötalot", SV: "Organisationshus", EN: "NGO houses"}
	msgOrgsHere = i18n.Text{FI: "Organisaatiot", SV: "Organisationer", EN: "Organisations"}
	msgOrgsAll  = i18n.Count{
		One:   i18n.Text{FI: "Näytä maakunnan organisaatio ({n})", SV: "Visa landskapets organisation ({n})", EN: "Show the region’s organisation ({n})"},
		Other: i18n.Text{FI: "Näytä kaikki maakunnan organisaatiot ({n})", SV: "Visa alla landskapets organisationer ({n})", EN: "Show all organisations of the region ({n})"},
	}
	msgNoOrgsHere = i18n.Text{FI: "Maakunnasta ei ole vielä organisaatioita.", SV: "Det finns inga organisationer från landskapet ännu.", EN: "There are no organisations from this region yet."}
	msgNoOrgsTo   = i18n.Text{
		FI: "Tässä näkyvät järjestöt, joiden kotipaikka on maakunnassa.",
		SV: "Här visas organisationer som har sin hemort i landskapet.",
		EN: "Organisations whose home is in the region appear here.",
	}
)

var msgKeepName = i18n.Text{FI: "Älä poista", SV: "Ta inte bort", EN: "Do not remove"}

var msgEditOffice = i18n.Text{FI: "Muuta toimipaikkaa", SV: "Ändra verksamhetsstället", EN: "Change the office"}

var msgEndedWord = i18n.Text{FI: "Päättynyt", SV: "Avslutad", EN: "Ended"}

var (
	msgServesUnsaidAll = i18n.Text{
		FI: "Ei ole kerrottu, mitä maakuntia toimipaikat palvelevat.",
		SV: "Det har inte angetts vilka landskap verksamhetsställena betjänar.",
		EN: "Nobody has said which regions the offices serve.",
	}
	msgAllOrgs = i18n.Text{FI: "Kaikki organisaatiot", SV: "Alla organisationer", EN: "All organisations"}
)

var (
	msgEditVenue       = i18n.Text{FI: "Muuta tilan tietoja", SV: "Ändra lokalens uppgifter", EN: "Change the details of the venue"}
	msgRemoveVenue     = i18n.Text{FI: "Poista tila", SV: "Ta bort lokalen", EN: "Remove the venue"}
	msgRemoveVenueNote = i18n.Text{
		FI: "tila poistuu organisaation sivulta",
		SV: "lokalen försvinner från organisationens sida",
		EN: "the venue disappears from the page of the organisation",
	}
	msgVenueRemoved = i18n.Text{FI: "Tila on poistettu.", SV: "Lokalen har tagits bort.", EN: "The venue has been removed."}
)
