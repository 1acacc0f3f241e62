package hours

import "parvi/internal/platform/i18n"

// What goes wrong with hours.
var (
	msgHoursNumber = i18n.Text{
		FI: "Kirjoita tuntimäärä numeroin, esimerkiksi 12 tai 12,5.",
		SV: "Skriv antalet timmar med siffror, till exempel 12 eller 12,5.",
		EN: "Write the hours in figures, for example 12 or 12.5.",
	}
	msgHoursDecimals = i18n.Text{
		FI: "Tunneissa voi olla enintään kaksi desimaalia.",
		SV: "Timmarna får ha högst två decimaler.",
		EN: "Hours may have two decimals at most.",
	}
	msgHoursNegative = i18n.Text{
		FI: "Tuntimäärä ei voi olla negatiivinen.",
		SV: "Antalet timmar kan inte vara negativt.",
		EN: "The number of hours cannot be negative.",
	}
	msgHoursZero = i18n.Text{
		FI: "Tunteja pitää olla enemmän kuin nolla.",
		SV: "Antalet timmar måste vara större än noll.",
		EN: "The number of hours must be more than zero.",
	}
	msgHoursMany = i18n.Text{
		FI: "Tuntimäärä on liian suuri.",
		SV: "Antalet timmar är för stort.",
		EN: "The number of hours is too large.",
	}
	msgYear = i18n.Text{
		FI: "Tarkista vuosi.",
		SV: "Kontrollera året.",
		EN: "Check the year.",
	}
	msgKind = i18n.Text{
		FI: "Valitse, mihin tunnit on tarkoitettu.",
		SV: "Välj vad timmarna är avsedda för.",
		EN: "Choose what the hours are for.",
	}
	msgGroundsMissing = i18n.Text{
		FI: "Kirjoita perustelu.",
		SV: "Skriv en motivering.",
		EN: "Write the grounds.",
	}
	msgTextTooLong = i18n.Text{
		FI: "Teksti on liian pitkä. Siihen mahtuu {max} merkkiä.",
		SV: "Texten är för lång. Den får ha {max} tecken.",
		EN: "The text is too long. It may have {max} characters.",
	}
	msgUnit = i18n.Text{
		FI: "Valitse oman järjestön piiri tai yhdistys.",
		SV: "Välj ett distrikt eller en förening i den egna organisationen.",
		EN: "Choose a district or an association of your own organisation.",
	}
	msgUnitHolder = i18n.Text{
		FI: "Keskusjärjestön omat kurssit käyttävät yhteistä tuntivarastoa. Sille ei jaeta tunteja erikseen.",
		SV: "Centralorganisationens egna kurser använder den gemensamma timpotten. Den får ingen egen andel.",
		EN: "The central organisation’s own courses use the common pool. It gets no share of its own.",
	}
	msgOverflow = i18n.Text{
		FI: "Valitse, mistä tunnit otetaan.",
		SV: "Välj varifrån timmarna tas.",
		EN: "Choose where the hours are taken from.",
	}
	msgNoHolder = i18n.Text{
		FI: "Järjestöllä ei ole jäsenyyttä tai koulutussopimusta opintokeskuksessa, joten sillä ei ole koulutustunteja.",
		SV: "Organisationen har varken medlemskap eller utbildningsavtal med en studiecentral och därför inga undervisningstimmar.",
		EN: "The organisation has neither a membership nor a training agreement with a study centre, so it has no teaching hours.",
	}
	msgNotHolder = i18n.Text{
		FI: "Tunnit on myönnetty keskusjärjestölle: {name}. Katso saldo sen sivulta.",
		SV: "Timmarna har beviljats centralorganisationen: {name}. Se saldot på dess sida.",
		EN: "The hours were granted to the central organisation: {name}. See the balance on its page.",
	}
	msgNoHours = i18n.Text{
		FI: "Tunteja ei ole tarpeeksi: kurssi tarvitsee {asked} tuntia, ja vuodelle {year} on vapaana {free}.",
		SV: "Timmarna räcker inte: kursen behöver {asked} timmar, och för {year} finns {free} lediga.",
		EN: "There are not enough hours: the course needs {asked}, and {free} are free for {year}.",
	}
	msgNotFree = i18n.Text{
		FI: "Vapaana on vain {free} tuntia.",
		SV: "Bara {free} timmar är lediga.",
		EN: "Only {free} hours are free.",
	}
	msgCentreNotFree = i18n.Text{
		FI: "Opintokeskuksella on vuodelle {year} vapaana vain {free} tuntia.",
		SV: "Studiecentralen har bara {free} lediga timmar för {year}.",
		EN: "The study centre has only {free} hours free for {year}.",
	}
	msgBudgetHeld = i18n.Text{
		FI: "Jäsenillä on jo {out} tuntia. Opintokeskuksen tunteja ei voi olla vähemmän.",
		SV: "Medlemmarna har redan {out} timmar. Studiecentralen kan inte ha färre.",
		EN: "Members already hold {out} hours. The study centre cannot have fewer.",
	}
	msgAlreadyUsed = i18n.Text{
		FI: "Kurssin tunnit on jo kirjattu käytetyiksi. Korjaa raporttia.",
		SV: "Kursens timmar har redan bokförts som använda. Rätta redovisningen.",
		EN: "The hours of the course have already been counted as used. Correct the report.",
	}
	msgNothingReserved = i18n.Text{
		FI: "Kurssille ei ole varattu tunteja.",
		SV: "Inga timmar har reserverats för kursen.",
		EN: "No hours have been reserved for the course.",
	}
	msgYearClosed = i18n.Text{
		FI: "Vuoden {year} tunnit suljettiin {day}. Niitä ei voi enää muuttaa.",
		SV: "Timmarna för {year} stängdes {day}. De kan inte längre ändras.",
		EN: "The hours of {year} were closed on {day}. They can no longer be changed.",
	}
	msgNotYetUsable = i18n.Text{
		FI: "Vuoden {year} tunnit ovat käytettävissä {day} alkaen.",
		SV: "Timmarna för {year} kan användas från och med {day}.",
		EN: "The hours of {year} can be used from {day}.",
	}
	msgNoWindowReturn = i18n.Text{
		FI: "Opintokeskus ei ole sopinut palautusaikaa vuoden {year} tunneille.",
		SV: "Studiecentralen har inte bestämt när timmar för {year} kan återlämnas.",
		EN: "The study centre has not set a time for returning hours of {year}.",
	}
	msgNextReturn = i18n.Text{
		FI: "Tunteja ei voi palauttaa nyt. Seuraava palautusaika on {days}.",
		SV: "Timmar kan inte återlämnas nu. Nästa gång är {days}.",
		EN: "Hours cannot be returned now. The next time for it is {days}.",
	}
	msgLastReturn = i18n.Text{
		FI: "Tunteja ei voi enää palauttaa. Palautusaika päättyi {day}.",
		SV: "Timmar kan inte längre återlämnas. Tiden gick ut {day}.",
		EN: "Hours can no longer be returned. The time for it ended on {day}.",
	}
	msgNoWindowRequest = i18n.Text{
		FI: "Opintokeskus ei ole sopinut lisätuntien hakuaikaa vuodelle {year}.",
		SV: "Studiecentralen har inte bestämt när fler timmar för {year} kan sökas.",
		EN: "The study centre has not set a time for requesting more hours for {year}.",
	}
	msgNextRequest = i18n.Text{
		FI: "Lisätunteja ei voi hakea nyt. Seuraava hakuaika on {days}.",
		SV: "Fler timmar kan inte sökas nu. Nästa ansökningstid är {days}.",
		EN: "More hours cannot be requested now. The next time for it is {days}.",
	}
	msgLastRequest = i18n.Text{
		FI: "Lisätunteja ei voi enää hakea. Hakuaika päättyi {day}.",
		SV: "Fler timmar kan inte längre sökas. Ansökningstiden gick ut {day}.",
		EN: "More hours can no longer be requested. The time for it ended on {day}.",
	}
	msgDecided = i18n.Text{
		FI: "Asia on jo päätetty. Joku muu ehti ensin.",
		SV: "Ärendet är redan avgjort. Någon annan hann före.",
		EN: "This has already been decided. Somebody else was faster.",
	}
	msgMoreThanAsked = i18n.Text{
		FI: "Haettu on {asked} tuntia. Enempää ei voi myöntää.",
		SV: "Ansökan gäller {asked} timmar. Mer kan inte beviljas.",
		EN: "{asked} hours were asked for. No more can be granted.",
	}
	msgReasonMissing = i18n.Text{
		FI: "Kirjoita perustelu, kun kaikkea ei myönnetä.",
		SV: "Skriv en motivering när inte allt beviljas.",
		EN: "Give the reason when not all is granted.",
	}
	msgDaysBackwards = i18n.Text{
		FI: "Viimeinen päivä on ennen ensimmäistä. Tarkista päivät.",
		SV: "Den sista dagen är före den första. Kontrollera datumen.",
		EN: "The last day is before the first. Check the dates.",
	}
	msgDays = i18n.Text{FI: "{from}–{to}", SV: "{from}–{to}", EN: "from {from} to {to}"}
)
