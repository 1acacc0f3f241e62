package inbox

import "parvi/internal/platform/i18n"

// What is told to the sender of a mail that was not taken.
var (
	msgRefusedSubject = i18n.Text{FI: "Viestiäsi ei otettu vastaan: {subject}", SV: "Ditt meddelande togs inte emot: {subject}", EN: "Your message was not accepted: {subject}"}
	msgRefusedPlain   = i18n.Text{FI: "Viestiäsi ei otettu vastaan", SV: "Ditt meddelande togs inte emot", EN: "Your message was not accepted"}
	msgRefusedLead    = i18n.Text{FI: "Saimme viestisi, mutta emme voineet käsitellä sitä. Syy on tämä:", SV: "Vi fick ditt meddelande men kunde inte behandla det. Orsaken är den här:", EN: "We received your message but could not act on it. This is why:"}
	msgYouWrote       = i18n.Text{FI: "Kirjoitit näin:", SV: "Du skrev så här:", EN: "You wrote:"}
	msgRefusedReason  = i18n.Text{FI: "Saat tämän viestin, koska lähetit palveluun sähköpostia.", SV: "Du får det här meddelandet eftersom du skickade e-post till tjänsten.", EN: "You are receiving this because you sent mail to the service."}

	msgHeldSubject = i18n.Text{FI: "Viestisi odottaa: {subject}", SV: "Ditt meddelande väntar: {subject}", EN: "Your message is waiting: {subject}"}
	msgHeldPlain   = i18n.Text{FI: "Viestisi odottaa", SV: "Ditt meddelande väntar", EN: "Your message is waiting"}
	msgHeldLead    = i18n.Text{FI: "Kiitos viestistäsi. Yhteyshenkilö lukee sen ensin ja päättää, julkaistaanko se.", SV: "Tack för ditt meddelande. Kontaktpersonen läser det först och avgör om det publiceras.", EN: "Thank you for your message. The contact person reads it first and decides whether it is published."}

	msgKeyEnded = i18n.Text{FI: "Tähän vastausosoitteeseen ei voi enää vastata. Asia on päättynyt, tai et ole enää siinä mukana.", SV: "Det går inte längre att svara till den här svarsadressen. Ärendet är avslutat, eller så är du inte längre med i det.", EN: "This reply address no longer takes answers. The matter has ended, or you are no longer part of it."}
	msgKeyGone  = i18n.Text{FI: "Tätä vastausosoitetta ei ole enää.", SV: "Den här svarsadressen finns inte längre.", EN: "This reply address no longer exists."}
	msgEmpty    = i18n.Text{FI: "Vastauksessasi ei ollut omaa tekstiä. Kirjoita vastauksesi lainatun viestin yläpuolelle ja lähetä se uudelleen.", SV: "Ditt svar innehöll ingen egen text. Skriv ditt svar ovanför det citerade meddelandet och skicka det på nytt.", EN: "Your reply had no text of its own. Write your answer above the quoted message and send it again."}
	msgNoBox    = i18n.Text{FI: "Osoitetta, johon kirjoitit, ei ole enää.", SV: "Adressen som du skrev till finns inte längre.", EN: "The address you wrote to no longer exists."}
)

// What the pages say.
var (
	msgHeldTitle = i18n.Text{FI: "Odottavat sähköpostit", SV: "E-post som väntar", EN: "Mail that waits"}
	msgHeldOf    = i18n.Text{FI: "Nämä viestit tulivat osoitteeseen, josta sinä vastaat, mutta emme tunnistaneet lähettäjää jäseneksi. Lue viesti ja päätä, julkaistaanko se.", SV: "De här meddelandena kom till en adress som du ansvarar för, men vi kände inte igen avsändaren som medlem. Läs meddelandet och avgör om det publiceras.", EN: "These messages came to an address you answer for, but we did not recognise the sender as a member. Read each one and decide whether it is published."}
	msgNoHeld    = i18n.Text{FI: "Täällä näkyvät viestit, jotka joku muu kuin jäsen on lähettänyt. Nyt niitä ei ole.", SV: "Här visas meddelanden från andra än medlemmar. Nu finns det inga.", EN: "Messages from people who are not members appear here. There are none now."}
	msgDeletedOn = i18n.Text{FI: "Viesti poistetaan {when}, jos kukaan ei tee mitään.", SV: "Meddelandet raderas {when} om ingen gör något.", EN: "The message is deleted on {when} if nobody does anything."}
	msgFrom      = i18n.Text{FI: "Lähettäjä", SV: "Avsändare", EN: "From"}
	msgClaims    = i18n.Text{FI: "Lähettäjä on se, jonka viesti ilmoittaa. Emme ole voineet varmistaa sitä.", SV: "Avsändaren är den som meddelandet uppger. Vi har inte kunnat kontrollera det.", EN: "The sender is the one the message states. We have not been able to verify it."}
	msgSubject   = i18n.Text{FI: "Aihe", SV: "Ämne", EN: "Subject"}
	msgNoSubject = i18n.Text{FI: "Ei aihetta", SV: "Inget ämne", EN: "No subject"}
	msgTo        = i18n.Text{FI: "Osoite", SV: "Adress", EN: "To"}
	msgWhen      = i18n.Text{FI: "Saapui", SV: "Kom in", EN: "Received"}
	msgReason    = i18n.Text{FI: "Syy", SV: "Orsak", EN: "Reason"}
	msgText      = i18n.Text{FI: "Viesti", SV: "Meddelande", EN: "Message"}
	msgFiles     = i18n.Text{FI: "Liitteet", SV: "Bilagor", EN: "Attachments"}
	msgFilesKept = i18n.Text{FI: "Liitteet julkaistaan viestin mukana.", SV: "Bilagorna publiceras tillsammans med meddelandet.", EN: "The attachments are published with the message."}
	msgLetIn     = i18n.Text{FI: "Julkaise viesti", SV: "Publicera meddelandet", EN: "Publish the message"}
	msgDiscard   = i18n.Text{FI: "Poista viesti", SV: "Radera meddelandet", EN: "Delete the message"}
	msgLetInDone = i18n.Text{FI: "Viesti on julkaistu.", SV: "Meddelandet har publicerats.", EN: "The message has been published."}
	msgDiscarded = i18n.Text{FI: "Viesti on poistettu.", SV: "Meddelandet har raderats.", EN: "The message has been deleted."}
	msgHandled   = i18n.Text{FI: "Joku muu on jo käsitellyt viestin.", SV: "Någon annan har redan behandlat meddelandet.", EN: "Someone else has already dealt with the message."}
	msgOpsTitle  = i18n.Text{FI: "Saapunut sähköposti", SV: "Inkommande e-post", EN: "Incoming mail"}
	msgOpsLead   = i18n.Text{FI: "Viestit, joita palvelu ei voinut käsitellä, ja osoitteet, joihin ei enää lähetetä.", SV: "Meddelanden som tjänsten inte kunde behandla och adresser som det inte längre skickas till.", EN: "Messages the service could not handle, and addresses nothing is sent to any more."}
	msgOpsFailed = i18n.Text{FI: "Käsittelemättömät viestit", SV: "Obehandlade meddelanden", EN: "Messages not handled"}
	msgNoFailed  = i18n.Text{FI: "Kaikki saapuneet viestit on käsitelty.", SV: "Alla inkomna meddelanden har behandlats.", EN: "All incoming messages have been handled."}
	msgStopped   = i18n.Text{FI: "Osoitteet, joihin ei lähetetä", SV: "Adresser som det inte skickas till", EN: "Addresses nothing is sent to"}
	msgNoStopped = i18n.Text{FI: "Kaikkiin osoitteisiin lähetetään.", SV: "Det skickas till alla adresser.", EN: "Mail goes to all addresses."}
	msgAddress   = i18n.Text{FI: "Sähköpostiosoite", SV: "E-postadress", EN: "E-mail address"}
	msgRestore   = i18n.Text{FI: "Lähetä taas", SV: "Skicka igen", EN: "Send again"}
	msgRestored  = i18n.Text{FI: "Osoitteeseen lähetetään taas.", SV: "Det skickas till adressen igen.", EN: "Mail goes to the address again."}
	msgRetry     = i18n.Text{FI: "Yritä uudelleen", SV: "Försök på nytt", EN: "Try again"}
	msgRetried   = i18n.Text{FI: "Viesti käsitellään uudelleen.", SV: "Meddelandet behandlas på nytt.", EN: "The message is being handled again."}
	msgOps       = i18n.Text{FI: "Ylläpito", SV: "Administration", EN: "Operations"}
	msgAbout     = i18n.Text{FI: "Tiedot", SV: "Uppgifter", EN: "Details"}
	msgStopSince = i18n.Text{FI: "Alkaen", SV: "Från och med", EN: "Since"}
	msgAct       = i18n.Text{FI: "Toiminto", SV: "Åtgärd", EN: "Action"}
)

var reasonNames = map[string]i18n.Text{
	"hard":      {FI: "Viestit palaavat pysyvästi", SV: "Meddelandena kommer tillbaka för gott", EN: "Mail comes back for good"},
	"soft":      {FI: "Viestit palaavat toistuvasti", SV: "Meddelandena kommer tillbaka gång på gång", EN: "Mail keeps coming back"},
	"complaint": {FI: "Vastaanottaja on ilmoittanut viestin roskapostiksi", SV: "Mottagaren har anmält ett meddelande som skräppost", EN: "The recipient has reported a message as spam"},
}

// What the privacy page says of how long things are kept.
var (
	sayRaw     = i18n.Text{FI: "Saapuneet sähköpostiviestit poistetaan alkuperäisinä 30 päivän kuluttua käsittelystä.", SV: "Inkomna e-postmeddelanden i ursprunglig form raderas 30 dagar efter behandlingen.", EN: "Incoming mail in its original form is deleted 30 days after it was handled."}
	sayHeld    = i18n.Text{FI: "Viestit, jotka odottavat lukijaa, poistetaan 60 päivän kuluttua.", SV: "Meddelanden som väntar på en läsare raderas efter 60 dagar.", EN: "Messages that wait for a reader are deleted after 60 days."}
	sayMails   = i18n.Text{FI: "Tiedot saapuneista sähköposteista poistetaan vuoden kuluttua.", SV: "Uppgifter om inkommen e-post raderas efter ett år.", EN: "The log of incoming mail is deleted after a year."}
	sayReturns = i18n.Text{FI: "Tiedot palautuneista viesteistä poistetaan vuoden kuluttua.", SV: "Uppgifter om meddelanden som kommit tillbaka raderas efter ett år.", EN: "The log of returned mail is deleted after a year."}
)
