package org

import "parvi/internal/platform/i18n"

// What kinds and reaches are called.
var (
	msgKinds = map[Kind]i18n.Text{
		Umbrella:    {FI: "Kattojärjestö", SV: "Paraplyorganisation", EN: "Umbrella organisation"},
		StudyCentre: {FI: "Opintokeskus", SV: "Studiecentral", EN: "Study centre"},
		National:    {FI: "Valtakunnallinen järjestö", SV: "Riksomfattande organisation", EN: "National organisation"},
		District:    {FI: "Piiri", SV: "Distrikt", EN: "District"},
		Association: {FI: "Yhdistys", SV: "Förening", EN: "Association"},
		School:      {FI: "Oppilaitos", SV: "Läroanstalt", EN: "Educational institution"},
		NGOHouse:    {FI: "Järjestötalo", SV: "Organisationshus", EN: "NGO house"},
		Authority:   {FI: "Viranomainen", SV: "Myndighet", EN: "Authority"},
		Other:       {FI: "Muu organisaatio", SV: "Annan organisation", EN: "Other organisation"},
	}
	msgReaches = map[Reach]i18n.Text{
		ReachNational: {FI: "valtakunnallinen", SV: "riksomfattande", EN: "national"},
		ReachRegional: {FI: "alueellinen", SV: "regional", EN: "regional"},
		ReachLocal:    {FI: "paikallinen", SV: "lokal", EN: "local"},
	}
	msgMembershipKinds = map[MembershipKind]i18n.Text{
		Member:    {FI: "Jäsen", SV: "Medlem", EN: "Member"},
		Agreement: {FI: "Koulutussopimus", SV: "Utbildningsavtal", EN: "Training agreement"},
	}
)

// Word is what the kind is called.
func (k Kind) Word() i18n.Text { return msgKinds[k] }

// Word is what the reach is called.
func (r Reach) Word() i18n.Text { return msgReaches[r] }

// Word is what the membership is called.
func (k MembershipKind) Word() i18n.Text { return msgMembershipKinds[k] }

// Spans of time.
var (
	msgSinceDay   = i18n.Text{FI: "{date} alkaen", SV: "från och med {date}", EN: "from {date}"}
	msgSinceMonth = i18n.Text{FI: "{month}sta {year}", SV: "från {month} {year}", EN: "from {month} {year}"}
	msgSinceYear  = i18n.Text{FI: "vuodesta {year}", SV: "från {year}", EN: "from {year}"}
	msgUntilDay   = i18n.Text{FI: "{date} asti", SV: "till och med {date}", EN: "until {date}"}
	msgUntilMonth = i18n.Text{FI: "{month}hun {year} asti", SV: "till och med {month} {year}", EN: "until {month} {year}"}
	msgUntilYear  = i18n.Text{FI: "vuoteen {year} asti", SV: "till och med {year}", EN: "until {year}"}
)

// What is wrong with an input.
var (
	msgKindMissing = i18n.Text{
		FI: "Valitse, millainen organisaatio on kyseessä.",
		SV: "Välj vilket slags organisation det är.",
		EN: "Choose what kind of organisation it is.",
	}
	msgNameMissing = i18n.Text{
		FI: "Kirjoita organisaation nimi ainakin yhdellä kielellä.",
		SV: "Skriv organisationens namn på minst ett språk.",
		EN: "Write the name of the organisation in at least one language.",
	}
	msgReachUnknown = i18n.Text{
		FI: "Valitse toiminnan laajuus luettelosta.",
		SV: "Välj verksamhetens omfattning i listan.",
		EN: "Choose the reach of the activity from the list.",
	}
	msgBusinessID = i18n.Text{
		FI: "Y-tunnuksessa on kirjoitusvirhe. Sen muoto on 1234567-8, ja viimeinen numero on tarkiste.",
		SV: "FO-numret innehåller ett skrivfel. Det har formen 1234567-8, och den sista siffran är en kontrollsiffra.",
		EN: "The Business ID has a typing error. It has the form 1234567-8, and its last digit is a check digit.",
	}
	msgBusinessIDTaken = i18n.Text{
		FI: "Tämä Y-tunnus on jo toisella organisaatiolla: {name}.",
		SV: "En annan organisation har redan det här FO-numret: {name}.",
		EN: "Another organisation already has this Business ID: {name}.",
	}
	msgMunicipality = i18n.Text{
		FI: "Valitse kunta luettelosta.",
		SV: "Välj kommunen i listan.",
		EN: "Choose the municipality from the list.",
	}
	msgRegion = i18n.Text{
		FI: "Valitse maakunta luettelosta.",
		SV: "Välj landskapet i listan.",
		EN: "Choose the region from the list.",
	}
	msgEmail = i18n.Text{
		FI: "Kirjoita osoite muodossa nimi@jarjesto.fi.",
		SV: "Skriv adressen i formen namn@organisation.fi.",
		EN: "Write the address as name@organisation.fi.",
	}
	msgWeb = i18n.Text{
		FI: "Kirjoita verkko-osoite kokonaan, esimerkiksi https://jarjesto.fi.",
		SV: "Skriv hela webbadressen, till exempel https://organisation.fi.",
		EN: "Write the whole web address, for example https://organisation.fi.",
	}
	msgSlug = i18n.Text{
		FI: "Osoitteen lopussa voi olla pieniä kirjaimia a–z, numeroita ja yhdysviivoja. Jotkin sanat on varattu.",
		SV: "Adressens slut kan ha små bokstäver a–z, siffror och bindestreck. Vissa ord är reserverade.",
		EN: "The end of the address may have small letters a–z, digits and hyphens. Some words are reserved.",
	}
	msgSlugTaken = i18n.Text{
		FI: "Tämä osoite on jo toisella organisaatiolla. Valitse toinen.",
		SV: "En annan organisation har redan den här adressen. Välj en annan.",
		EN: "Another organisation already has this address. Choose another one.",
	}
	msgTooLong = i18n.Text{
		FI: "Teksti on liian pitkä. Siinä saa olla enintään {max} merkkiä.",
		SV: "Texten är för lång. Den får ha högst {max} tecken.",
		EN: "The text is too long. It may have at most {max} characters.",
	}
	msgEmployees = i18n.Text{
		FI: "Kirjoita työntekijöiden määrä numeroin, 0–1 000 000.",
		SV: "Skriv antalet anställda med siffror, 0–1 000 000.",
		EN: "Write the number of employees in digits, 0–1,000,000.",
	}
	msgFuture = i18n.Text{
		FI: "Päivä on vasta tulossa. Valitse tämä päivä tai aiempi.",
		SV: "Dagen har inte kommit ännu. Välj i dag eller en tidigare dag.",
		EN: "The day has not come yet. Choose today or an earlier day.",
	}
	msgUntilBeforeFrom = i18n.Text{
		FI: "Loppu on ennen alkua. Tarkista päivät.",
		SV: "Slutet är före början. Kontrollera datumen.",
		EN: "The end is before the beginning. Check the dates.",
	}
	msgVague = i18n.Text{
		FI: "Kirjoita vuosi, kuukausi tai päivä: 2016, 2016-02 tai 2016-02-23.",
		SV: "Skriv ett år, en månad eller en dag: 2016, 2016-02 eller 2016-02-23.",
		EN: "Write a year, a month or a day: 2016, 2016-02 or 2016-02-23.",
	}
	msgYear = i18n.Text{
		FI: "Kirjoita vuosi neljällä numerolla.",
		SV: "Skriv året med fyra siffror.",
		EN: "Write the year in four digits.",
	}
	msgOfficeName = i18n.Text{
		FI: "Kirjoita toimipaikan nimi tai valitse kunta.",
		SV: "Skriv verksamhetsställets namn eller välj kommunen.",
		EN: "Write the name of the office or choose the municipality.",
	}
	msgVenueName = i18n.Text{
		FI: "Kirjoita tilan nimi ainakin yhdellä kielellä.",
		SV: "Skriv lokalens namn på minst ett språk.",
		EN: "Write the name of the venue in at least one language.",
	}
	msgSourceTitle = i18n.Text{
		FI: "Kirjoita lähteen otsikko.",
		SV: "Skriv källans rubrik.",
		EN: "Write the title of the source.",
	}
	msgOrgMissing = i18n.Text{
		FI: "Kirjoita organisaation nimi.",
		SV: "Skriv organisationens namn.",
		EN: "Write the name of the organisation.",
	}
	msgOrgUnknown = i18n.Text{
		FI: "Organisaatiota ei löydy tällä nimellä. Kirjoita nimen alku tai Y-tunnus.",
		SV: "Ingen organisation hittas med det namnet. Skriv början av namnet eller FO-numret.",
		EN: "There is no organisation by that name. Write the beginning of its name or its Business ID.",
	}
	msgOrgWhich = i18n.Text{
		FI: "Useampi organisaatio sopii. Valitse, mitä tarkoitat.",
		SV: "Flera organisationer passar in. Välj vilken du menar.",
		EN: "Several organisations match. Choose the one you mean.",
	}
	msgUnderItself = i18n.Text{
		FI: "Organisaatio ei voi olla itsensä eikä oman alaorganisaationsa alla.",
		SV: "En organisation kan inte lyda under sig själv eller under sina egna underorganisationer.",
		EN: "An organisation cannot stand under itself or under one of its own parts.",
	}
	msgParentFrom = i18n.Text{
		FI: "Uusi paikka alkaa ennen edellistä muutosta. Valitse myöhempi päivä.",
		SV: "Den nya platsen börjar före den senaste ändringen. Välj en senare dag.",
		EN: "The new place begins before the latest change. Choose a later day.",
	}
	msgMemberOfItself = i18n.Text{
		FI: "Organisaatio ei voi olla itsensä jäsen.",
		SV: "En organisation kan inte vara medlem i sig själv.",
		EN: "An organisation cannot be a member of itself.",
	}
	msgMemberTwice = i18n.Text{
		FI: "Tämä jäsenyys on jo voimassa.",
		SV: "Det här medlemskapet är redan i kraft.",
		EN: "This membership is already in force.",
	}
	msgHasParts = i18n.Count{
		One: i18n.Text{
			FI: "Organisaation alla on vielä {n} toimiva organisaatio. Siirrä tai lopeta se ensin.",
			SV: "Under organisationen finns ännu {n} verksam organisation. Flytta eller avsluta den först.",
			EN: "There is still {n} active organisation under this one. Move or end it first.",
		},
		Other: i18n.Text{
			FI: "Organisaation alla on vielä {n} toimivaa organisaatiota. Siirrä tai lopeta ne ensin.",
			SV: "Under organisationen finns ännu {n} verksamma organisationer. Flytta eller avsluta dem först.",
			EN: "There are still {n} active organisations under this one. Move or end them first.",
		},
	}
	msgEndedAlready = i18n.Text{
		FI: "Organisaation toiminta on jo merkitty päättyneeksi.",
		SV: "Organisationens verksamhet har redan antecknats som avslutad.",
		EN: "The organisation has already been marked as ended.",
	}
	msgEditedMeanwhile = i18n.Text{
		FI: "Joku muutti näitä tietoja, kun kirjoitit. Lataa sivu uudelleen ja tee muutoksesi uusiin tietoihin.",
		SV: "Någon ändrade de här uppgifterna medan du skrev. Ladda om sidan och gör dina ändringar i de nya uppgifterna.",
		EN: "Somebody changed this while you were writing. Reload the page and make your changes to the new details.",
	}
	msgPersonUnknown = i18n.Text{
		FI: "Kirjoita nimi ja sähköpostiosoite.",
		SV: "Skriv namn och e-postadress.",
		EN: "Write a name and an email address.",
	}
	msgPositionEnded = i18n.Text{
		FI: "Tehtävä on jo päättynyt.",
		SV: "Uppdraget har redan upphört.",
		EN: "The position has already ended.",
	}
)

var msgLastName = i18n.Text{
	FI: "Organisaatiolla on oltava nimi. Lisää uusi nimi, ennen kuin poistat tämän.",
	SV: "Organisationen ska ha ett namn. Lägg till ett nytt namn innan du tar bort det här.",
	EN: "An organisation must have a name. Add a new name before you remove this one.",
}
