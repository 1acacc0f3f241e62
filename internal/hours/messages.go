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
	msgOrg        = i18n.Text{FI: "Valitse järjestö.", SV: "Välj organisation.", EN: "Choose an organisation."}
	msgUnitHolder = i18n.Text{
		FI: "Keskusjärjestön omat koulutukset käyttävät yhteisiä tunteja. Sille ei jaeta tunteja erikseen.",
		SV: "Centralorganisationens egna kurser använder de gemensamma timmarna. Den får ingen egen andel.",
		EN: "The central organisation’s own courses use the common pool. It gets no share of its own.",
	}
	msgOverflow = i18n.Text{
		FI: "Valitse, mistä tunnit otetaan.",
		SV: "Välj varifrån timmarna tas.",
		EN: "Choose where the hours are taken from.",
	}
	msgNoHolder = i18n.Text{
		FI: "Järjestöllä ei ole jäsenyyttä tai koulutussopimusta opintokeskuksessa, joten sillä ei ole opetustunteja.",
		SV: "Organisationen har varken medlemskap eller utbildningsavtal med en studiecentral och därför inga undervisningstimmar.",
		EN: "The organisation has neither a membership nor a training agreement with a study centre, so it has no teaching hours.",
	}
	msgNotHolder = i18n.Text{
		FI: "Tunnit on myönnetty keskusjärjestölle: {name}. Katso saldo sen sivulta.",
		SV: "Timmarna har beviljats centralorganisationen: {name}. Se saldot på dess sida.",
		EN: "The hours were granted to the central organisation: {name}. See the balance on its page.",
	}
	msgNoHours = i18n.Text{
		FI: "Koulutus vie {asked} tuntia, vuoden {year} tunteja on jäljellä {free}. Lyhennä koulutusta tai pyydä pääkäyttäjältä lisää tunteja.",
		SV: "Utbildningen tar {asked} timmar, {free} av timmarna för {year} finns kvar. Förkorta utbildningen eller be huvudanvändaren om fler timmar.",
		EN: "The training needs {asked} hours, {free} of the hours of {year} are left. Shorten it or ask the main user for more hours.",
	}
	msgNoGroupHours = i18n.Text{
		FI: "Ryhmä vie {asked} tuntia, vuoden {year} tunteja muuhun toimintaan on jäljellä {free}. Vähennä ryhmän tunteja tai pyydä pääkäyttäjältä lisää.",
		SV: "Cirkeln tar {asked} timmar, {free} av timmarna för annan verksamhet {year} finns kvar. Minska cirkelns timmar eller be huvudanvändaren om fler.",
		EN: "The group needs {asked} hours, {free} of the hours of {year} for other activity are left. Lower its hours, or ask the main user for more.",
	}
	msgGroupAlreadyUsed = i18n.Text{
		FI: "Ryhmän tunnit on jo kirjattu käytetyiksi. Korjaa raporttia.",
		SV: "Cirkelns timmar har redan bokförts som använda. Rätta redovisningen.",
		EN: "The hours of the group have already been counted as used. Correct the report.",
	}
	msgNotFree = i18n.Text{
		FI: "Vapaana on vain {free} tuntia.",
		SV: "Bara {free} timmar finns kvar.",
		EN: "Only {free} hours are free.",
	}
	msgCentreNotFree = i18n.Text{
		FI: "Opintokeskuksella on vuodelle {year} vapaana vain {free} tuntia.",
		SV: "Studiecentralen har bara {free} timmar kvar för {year}.",
		EN: "The study centre has only {free} hours free for {year}.",
	}
	msgBudgetHeld = i18n.Text{
		FI: "Jäsenillä on jo {out} tuntia. Opintokeskuksen tunteja ei voi olla vähemmän.",
		SV: "Medlemmarna har redan {out} timmar. Studiecentralen kan inte ha färre.",
		EN: "Members already hold {out} hours. The study centre cannot have fewer.",
	}
	msgAlreadyUsed = i18n.Text{
		FI: "Koulutuksen tunnit on jo kirjattu käytetyiksi. Korjaa raporttia.",
		SV: "Kursens timmar har redan bokförts som använda. Rätta redovisningen.",
		EN: "The hours of the course have already been counted as used. Correct the report.",
	}
	msgNothingReserved = i18n.Text{
		FI: "Koulutukselle ei ole varattu tunteja.",
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
		FI: "Opintokeskus ei ole päättänyt, milloin vuoden {year} tunteja voi palauttaa.",
		SV: "Studiecentralen har inte bestämt när timmar för {year} kan lämnas tillbaka.",
		EN: "The study centre has not set a time for returning hours of {year}.",
	}
	msgNextReturn = i18n.Text{
		FI: "Tunteja ei voi palauttaa nyt. Seuraava palautusaika on {days}.",
		SV: "Timmar kan inte lämnas tillbaka nu. Nästa gång är {days}.",
		EN: "Hours cannot be returned now. The next time for it is {days}.",
	}
	msgLastReturn = i18n.Text{
		FI: "Tunteja ei voi enää palauttaa. Palautusaika päättyi {day}.",
		SV: "Timmar kan inte längre lämnas tillbaka. Tiden gick ut {day}.",
		EN: "Hours can no longer be returned. The time for it ended on {day}.",
	}
	msgNoWindowRequest = i18n.Text{
		FI: "Opintokeskus ei ole päättänyt, milloin vuodelle {year} voi hakea lisää tunteja.",
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
	msgWithdrawReason = i18n.Text{
		FI: "Kirjoita, miksi hakemus perutaan.",
		SV: "Skriv varför ansökan återtas.",
		EN: "Write why the request is withdrawn.",
	}
	msgWithdrawnAlready = i18n.Text{
		FI: "Hakemus on jo peruttu.",
		SV: "Ansökan är redan återtagen.",
		EN: "The request has already been withdrawn.",
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
	msgLineTitle = i18n.Text{
		FI: "Kirjoita, mihin koulutukseen tunnit tarvitaan.",
		SV: "Skriv vilken utbildning timmarna behövs för.",
		EN: "Write which training the hours are for.",
	}
	msgLinesMany = i18n.Text{
		FI: "Rivejä voi olla enintään {max}. Yhdistä osa niistä.",
		SV: "Det får vara högst {max} rader. Slå ihop några av dem.",
		EN: "There may be {max} lines at most. Combine some of them.",
	}
	msgNothingProposed = i18n.Text{
		FI: "Ehdota ainakin yhtä tuntia, ennen kuin lähetät.",
		SV: "Föreslå minst en timme innan du skickar.",
		EN: "Propose at least one hour before you send it.",
	}
	msgProposalSent = i18n.Text{
		FI: "Ehdotus on jo lähetetty, joten sitä ei voi muuttaa.",
		SV: "Förslaget har redan skickats och kan inte ändras.",
		EN: "The proposal has already been sent and cannot be changed.",
	}
	msgProposalTaken = i18n.Text{
		FI: "Ehdotusta ei voi enää ottaa takaisin: se on jo käsitelty.",
		SV: "Förslaget kan inte längre tas tillbaka: det har redan behandlats.",
		EN: "The proposal can no longer be taken back: it has been dealt with.",
	}
	msgChangedMeanwhile = i18n.Text{
		FI: "Joku muu on muuttanut ehdotusta sillä välin. Avaa se uudelleen ja tee muutoksesi siihen.",
		SV: "Någon annan har ändrat förslaget under tiden. Öppna det på nytt och gör dina ändringar i det.",
		EN: "Somebody else has changed the proposal meanwhile. Open it again and make your changes there.",
	}
	msgNoteMissing = i18n.Text{
		FI: "Kirjoita, mitä pitää täydentää.",
		SV: "Skriv vad som behöver kompletteras.",
		EN: "Write what needs to be completed.",
	}
	msgNoProposals = i18n.Text{
		FI: "Opintokeskus ei ole vielä päättänyt, milloin vuoden {year} tunteja ehdotetaan.",
		SV: "Studiecentralen har inte ännu bestämt när timmar för {year} föreslås.",
		EN: "The study centre has not yet set when hours of {year} are proposed.",
	}
	msgProposalsNotYet = i18n.Text{
		FI: "Vuoden {year} ehdotuksia otetaan vastaan {day} alkaen. Luonnos säilyy.",
		SV: "Förslag för {year} tas emot från och med {day}. Utkastet finns kvar.",
		EN: "Proposals for {year} are taken from {day}. The draft is kept.",
	}
	msgProposalsOver = i18n.Text{
		FI: "Vuoden {year} ehdotusten aika päättyi {day}. Lisää tunteja voi hakea opintokeskuksen hakuaikoina.",
		SV: "Tiden för förslag för {year} gick ut {day}. Fler timmar kan sökas under studiecentralens ansökningstider.",
		EN: "The time for proposals for {year} ended on {day}. More hours can be requested when the study centre takes requests.",
	}
	msgDays = i18n.Text{FI: "{from}–{to}", SV: "{from}–{to}", EN: "from {from} to {to}"}
)
