package meeting

import "parvi/internal/platform/i18n"

var (
	msgNoSuchTime = i18n.Text{
		FI: "Tätä kellonaikaa ei ole: kello siirtyy silloin kesäaikaan. Valitse toinen aika.",
		SV: "Det här klockslaget finns inte: klockan ställs om till sommartid då. Välj ett annat.",
		EN: "This time does not exist: the clock moves to summer time then. Choose another time.",
	}
	msgEndBeforeStart = i18n.Text{
		FI: "Loppuaika on ennen alkuaikaa. Tarkista kellonajat.",
		SV: "Träffen slutar innan den börjar. Kontrollera klockslagen.",
		EN: "The meeting ends before it begins. Check the times.",
	}
	msgTooLong = i18n.Text{
		FI: "Tapaaminen voi kestää enintään kaksi viikkoa. Tarkista viimeinen päivä.",
		SV: "En träff kan pågå högst två veckor. Kontrollera den sista dagen.",
		EN: "A meeting can last at most two weeks. Check the last day.",
	}
	msgInThePast = i18n.Text{
		FI: "Aika on jo mennyt. Valitse myöhempi aika.",
		SV: "Tiden har redan passerat. Välj en senare tid.",
		EN: "The time has passed. Choose a later time.",
	}
	msgStartMissing = i18n.Text{FI: "Kerro, milloin tapaaminen alkaa.", SV: "Berätta när träffen börjar.", EN: "Say when the meeting starts."}
	msgEndMissing   = i18n.Text{FI: "Kerro, milloin tapaaminen päättyy.", SV: "Berätta när träffen slutar.", EN: "Say when the meeting ends."}
	msgTitleMissing = i18n.Text{
		FI: "Anna tapaamiselle nimi ainakin yhdellä kielellä.",
		SV: "Ge träffen ett namn på minst ett språk.",
		EN: "Give the meeting a name in at least one language.",
	}
	msgUnknownWord      = i18n.Text{FI: "Valitse yksi vaihtoehdoista.", SV: "Välj ett av alternativen.", EN: "Choose one of the options."}
	msgAudienceNetworks = i18n.Text{
		FI: "Valitse verkosto, jonka jäsenille tapaaminen on, tai tee tapaamisesta kaikille avoin.",
		SV: "Välj det nätverk vars medlemmar träffen är för, eller gör träffen öppen för alla.",
		EN: "Choose the network whose members the meeting is for, or make the meeting open to all.",
	}
	msgMunicipality     = i18n.Text{FI: "Valitse kunta luettelosta.", SV: "Välj kommunen i listan.", EN: "Choose the municipality from the list."}
	msgCondition        = i18n.Text{FI: "Tarkista ehdon luku. Kirjoita se numeroin, esimerkiksi 10.", SV: "Kontrollera villkorets tal. Skriv det med siffror, till exempel 10.", EN: "Check the number of the condition. Write it in digits, for example 10."}
	msgClosesAfterStart = i18n.Text{
		FI: "Ilmoittautuminen voi päättyä viimeistään silloin, kun tapaaminen alkaa.",
		SV: "Anmälningstiden kan gå ut senast när träffen börjar.",
		EN: "Registration can close at the latest when the meeting starts.",
	}
	msgClosesBeforeOpens = i18n.Text{
		FI: "Ilmoittautuminen päättyy ennen alkamistaan. Tarkista päivät.",
		SV: "Anmälningstiden går ut innan den börjar. Kontrollera datumen.",
		EN: "Registration closes before it opens. Check the dates.",
	}
	msgModesMissing = i18n.Text{
		FI: "Valitse, voiko osallistua paikan päällä, etänä vai molemmilla tavoilla.",
		SV: "Välj om man kan delta på plats, på distans eller på båda sätten.",
		EN: "Choose whether people can take part on site, remotely or both.",
	}
	msgCapacity = i18n.Text{
		FI: "Kirjoita paikkojen määrä numeroin, vähintään 1. Jätä tyhjäksi, jos paikkoja ei rajata.",
		SV: "Skriv antalet platser med siffror, minst 1. Lämna tomt om platserna inte begränsas.",
		EN: "Write the number of places in digits, at least 1. Leave empty if places are not limited.",
	}
	msgPlaceMissing = i18n.Text{
		FI: "Kerro, missä tapaaminen pidetään.",
		SV: "Berätta var träffen hålls.",
		EN: "Say where the meeting is held.",
	}
	msgInstant    = i18n.Text{FI: "Kirjoita aika muodossa 2026-10-29T13:00:00+02:00 tai päivä muodossa 2026-10-29.", SV: "Skriv tiden i formen 2026-10-29T13:00:00+02:00 eller datumet i formen 2026-10-29.", EN: "Write the time as 2026-10-29T13:00:00+02:00 or the date as 2026-10-29."}
	msgRemoteURL  = i18n.Text{FI: "Kirjoita verkko-osoite kokonaan, esimerkiksi https://jarjesto.fi.", SV: "Skriv hela webbadressen, till exempel https://organisation.fi.", EN: "Write the whole web address, for example https://organisation.fi."}
	msgOfferHours = i18n.Text{FI: "Vastausaika voi olla enintään 336 tuntia.", SV: "Svarstiden kan vara högst 336 timmar.", EN: "The time to answer can be at most 336 hours."}

	msgNetworkOver     = i18n.Text{FI: "Verkoston toiminta on päättynyt ennen tapaamista. Valitse toinen verkosto tai aikaisempi päivä.", SV: "Nätverket har avslutats före träffen. Välj ett annat nätverk eller en tidigare dag.", EN: "The network has ended before the meeting. Choose another network or an earlier day."}
	msgNoSuchNetwork   = i18n.Text{FI: "Verkostoa ei löydy. Valitse se luettelosta.", SV: "Nätverket hittas inte. Välj det i listan.", EN: "We cannot find the network. Choose it from the list."}
	msgEditedMeanwhile = i18n.Text{
		FI: "Joku muutti näitä tietoja, kun kirjoitit. Lataa sivu uudelleen ja tee muutoksesi uusiin tietoihin.",
		SV: "Någon ändrade de här uppgifterna medan du skrev. Ladda om sidan och gör dina ändringar i de nya uppgifterna.",
		EN: "Somebody changed this while you were writing. Reload the page and make your changes to the new details.",
	}
	msgIsCancelled = i18n.Text{FI: "Tapaaminen on peruttu.", SV: "Träffen är inställd.", EN: "The meeting is cancelled."}
	msgIsDraft     = i18n.Text{FI: "Tapaaminen on vielä luonnos.", SV: "Träffen är ännu ett utkast.", EN: "The meeting is still a draft."}
	msgNotDraft    = i18n.Text{FI: "Tapaaminen on jo julkaistu.", SV: "Träffen är redan publicerad.", EN: "The meeting is already published."}
	msgNotComing   = i18n.Text{
		FI: "Tätä ei voi tehdä, koska tapaaminen on luonnos, peruttu tai jo pidetty.",
		SV: "Det här går inte, eftersom träffen är ett utkast, inställd eller redan hållen.",
		EN: "This cannot be done, because the meeting is a draft, cancelled or already held.",
	}
	msgForMembers = i18n.Text{
		FI: "Tapaaminen on tämän verkoston jäsenille: {network}. Tule mukaan verkostoon, niin voit ilmoittautua.",
		SV: "Träffen är för medlemmar i nätverket {network}. Gå med i nätverket, så kan du anmäla dig.",
		EN: "The meeting is for members of the network {network}. Join the network, and you can register.",
	}
	msgForInterested = i18n.Text{
		FI: "Tapaaminen on tämän verkoston jäsenille ja seuraajille: {network}. Seuraa verkostoa, niin voit ilmoittautua.",
		SV: "Träffen är för medlemmar och följare i nätverket {network}. Följ nätverket, så kan du anmäla dig.",
		EN: "The meeting is for members and followers of the network {network}. Follow the network, and you can register.",
	}
	msgClosedAsk = i18n.Text{
		FI: "Ilmoittautuminen on päättynyt. Kysy, mahdutko vielä mukaan: {name}, {email}.",
		SV: "Anmälningstiden har gått ut. Fråga om du ännu kan få plats: {name}, {email}.",
		EN: "Registration has closed. Ask whether you could still join: {name}, {email}.",
	}
	msgSubjectMissing = i18n.Text{FI: "Kirjoita viestille otsikko.", SV: "Skriv en rubrik för meddelandet.", EN: "Write a subject for the message."}
	msgBodyMissing    = i18n.Text{FI: "Kirjoita viesti.", SV: "Skriv meddelandet.", EN: "Write the message."}
	msgNobody         = i18n.Text{FI: "Tällä valinnalla viestillä ei ole vastaanottajia. Valitse toisin.", SV: "Med det här valet har meddelandet inga mottagare. Välj på nytt.", EN: "Nobody would get the message with this choice. Choose again."}
	msgPresent        = i18n.Text{FI: "Kirjoita läsnäolijoiden määrä numeroin.", SV: "Skriv antalet närvarande med siffror.", EN: "Write in digits how many were present."}
	msgNotesEarly     = i18n.Text{FI: "Voit kirjoittaa muistiinpanot, kun tapaaminen on alkanut.", SV: "Du kan skriva anteckningar när träffen har börjat.", EN: "You can write the notes once the meeting has started."}
	msgNotesEmpty     = i18n.Text{FI: "Kirjoita jotain, ennen kuin julkaiset muistiinpanot.", SV: "Skriv något innan du publicerar anteckningarna.", EN: "Write something before you publish the notes."}
	retainInvitations = i18n.Text{
		FI: "Tieto siitä, ketkä on kutsuttu tapaamiseen, poistetaan {n} päivää tapaamisen jälkeen.",
		SV: "Uppgiften om vem som har bjudits in till en träff raderas {n} dagar efter träffen.",
		EN: "The record of who was invited to a meeting is deleted {n} days after the meeting.",
	}
	msgNoPerson = i18n.Text{FI: "Tällä osoitteella ei ole tunnusta. Tarkista osoite.", SV: "Det finns inget konto med den här adressen. Kontrollera adressen.", EN: "There is no account with this address. Check the address."}
)
