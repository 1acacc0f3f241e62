package meeting

import "parvi/internal/platform/i18n"

var (
	msgNoSuchTime = i18n.Text{
		FI: "Tätä kellonaikaa ei ole: kello siirtyy silloin kesäaikaan. Valitse toinen aika.",
		SV: "Det här klockslaget finns inte: klockan ställs om till sommartid då. Välj ett annat.",
		EN: "This time does not exist: the clock moves to summer time then. Choose another time.",
	}
	msgEndBeforeStart = i18n.Text{
		FI: "Päättymisajan on oltava alkamisajan jälkeen.",
		SV: "Sluttiden ska vara efter starttiden.",
		EN: "The end has to be after the start.",
	}
	msgTooLong = i18n.Text{
		FI: "Tapaaminen voi kestää enintään kaksi viikkoa.",
		SV: "En träff kan vara högst två veckor lång.",
		EN: "A meeting can last two weeks at most.",
	}
	msgInThePast = i18n.Text{
		FI: "Aika on jo mennyt. Valitse tuleva aika.",
		SV: "Tiden har redan gått. Välj en tid som kommer.",
		EN: "This time has passed. Choose a time to come.",
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
	msgCondition        = i18n.Text{FI: "Tarkista ehdon luku.", SV: "Kontrollera villkorets tal.", EN: "Check the number of the condition."}
	msgClosesAfterStart = i18n.Text{
		FI: "Ilmoittautuminen voi päättyä viimeistään, kun tapaaminen alkaa.",
		SV: "Anmälan kan stänga senast när träffen börjar.",
		EN: "Registration can close at the latest when the meeting starts.",
	}
	msgClosesBeforeOpens = i18n.Text{
		FI: "Ilmoittautumisen on päätyttävä alkamisensa jälkeen.",
		SV: "Anmälan ska stänga efter att den har öppnat.",
		EN: "Registration has to close after it opens.",
	}
	msgModesMissing = i18n.Text{
		FI: "Valitse, voiko osallistua paikan päällä, etänä vai molemmilla tavoilla.",
		SV: "Välj om man kan delta på plats, på distans eller båda.",
		EN: "Choose whether one can take part on site, remote or both.",
	}
	msgCapacity = i18n.Text{
		FI: "Kirjoita paikkojen määrä lukuna, vähintään 1. Jätä tyhjäksi, jos paikkoja ei rajata.",
		SV: "Skriv antalet platser som ett tal, minst 1. Lämna tomt om platserna inte begränsas.",
		EN: "Write the number of places, at least 1. Leave empty if places are not limited.",
	}
	msgPlaceMissing = i18n.Text{
		FI: "Kerro, missä tapaaminen pidetään.",
		SV: "Berätta var träffen hålls.",
		EN: "Say where the meeting is held.",
	}
	msgInstant    = i18n.Text{FI: "Kirjoita aika muodossa 2026-10-29T13:00:00+02:00 tai päivä muodossa 2026-10-29.", SV: "Skriv tiden så här: 2026-10-29T13:00:00+02:00, eller dagen så här: 2026-10-29.", EN: "Write the time like 2026-10-29T13:00:00+02:00, or the day like 2026-10-29."}
	msgRemoteURL  = i18n.Text{FI: "Kirjoita linkki muodossa https://…", SV: "Skriv länken så här: https://…", EN: "Write the link like https://…"}
	msgOfferHours = i18n.Text{FI: "Vastausaika voi olla enintään 336 tuntia.", SV: "Svarstiden kan vara högst 336 timmar.", EN: "The time to answer can be 336 hours at most."}

	msgNetworkOver     = i18n.Text{FI: "Verkosto on päättynyt ennen tapaamisen aikaa.", SV: "Nätverket har avslutats före träffen.", EN: "The network has ended before the meeting."}
	msgNoSuchNetwork   = i18n.Text{FI: "Verkostoa ei löydy.", SV: "Nätverket finns inte.", EN: "There is no such network."}
	msgEditedMeanwhile = i18n.Text{
		FI: "Joku muutti tapaamista samaan aikaan. Avaa sivu uudelleen ja tee muutoksesi siihen.",
		SV: "Någon ändrade träffen samtidigt. Öppna sidan på nytt och gör dina ändringar i den.",
		EN: "Somebody changed the meeting meanwhile. Open the page again and make your changes there.",
	}
	msgIsCancelled = i18n.Text{FI: "Tapaaminen on peruttu.", SV: "Träffen är inställd.", EN: "The meeting is cancelled."}
	msgIsDraft     = i18n.Text{FI: "Tapaaminen on vielä luonnos.", SV: "Träffen är ännu ett utkast.", EN: "The meeting is still a draft."}
	msgNotDraft    = i18n.Text{FI: "Tapaaminen on jo julkaistu.", SV: "Träffen är redan publicerad.", EN: "The meeting is already published."}
	msgNotComing   = i18n.Text{
		FI: "Tapaaminen ei ole tulossa: se on luonnos, peruttu tai jo pidetty.",
		SV: "Träffen är inte på kommande: den är ett utkast, inställd eller redan hållen.",
		EN: "The meeting is not to come: it is a draft, cancelled or already held.",
	}
	msgForMembers = i18n.Text{
		FI: "Tapaaminen on verkoston jäsenille: {network}. Liity verkostoon, niin voit ilmoittautua.",
		SV: "Träffen är för nätverkets medlemmar: {network}. Gå med i nätverket, så kan du anmäla dig.",
		EN: "The meeting is for members of the network: {network}. Join the network, and you can register.",
	}
	msgForInterested = i18n.Text{
		FI: "Tapaaminen on verkoston jäsenille ja seuraajille: {network}. Seuraa verkostoa, niin voit ilmoittautua.",
		SV: "Träffen är för nätverkets medlemmar och följare: {network}. Följ nätverket, så kan du anmäla dig.",
		EN: "The meeting is for members and followers of the network: {network}. Follow the network, and you can register.",
	}
	msgClosedAsk = i18n.Text{
		FI: "Ilmoittautuminen on päättynyt. Kysy, mahtuisitko vielä mukaan: {name}, {email}.",
		SV: "Anmälan är stängd. Fråga om du ännu kan få plats: {name}, {email}.",
		EN: "Registration has closed. Ask whether you could still join: {name}, {email}.",
	}
	msgSubjectMissing = i18n.Text{FI: "Kirjoita viestille otsikko.", SV: "Skriv en rubrik för meddelandet.", EN: "Write a subject for the message."}
	msgBodyMissing    = i18n.Text{FI: "Kirjoita viesti.", SV: "Skriv meddelandet.", EN: "Write the message."}
	msgNobody         = i18n.Text{FI: "Näin rajattuna viestillä ei ole yhtään saajaa.", SV: "Med den här avgränsningen har meddelandet ingen mottagare.", EN: "Nobody would get the message with this choice."}
	msgPresent        = i18n.Text{FI: "Kirjoita läsnäolijoiden määrä lukuna.", SV: "Skriv antalet närvarande som ett tal.", EN: "Write how many were present as a number."}
	msgNotesEarly     = i18n.Text{FI: "Muistiinpanot voi kirjoittaa, kun tapaaminen on alkanut.", SV: "Anteckningar kan skrivas när träffen har börjat.", EN: "Notes can be written once the meeting has started."}
	msgNotesEmpty     = i18n.Text{FI: "Kirjoita jotain ennen kuin julkaiset muistiinpanot.", SV: "Skriv något innan du publicerar anteckningarna.", EN: "Write something before you publish the notes."}
	msgNoPerson       = i18n.Text{FI: "Tällä osoitteella ei ole tunnusta.", SV: "Det finns inget konto med den här adressen.", EN: "There is no account with this address."}
)
