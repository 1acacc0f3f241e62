package mail

import "parvi/internal/platform/i18n"

var (
	msgSentBy = i18n.Text{
		FI: "Lähettäjä: {site}.",
		SV: "Avsändare: {site}.",
		EN: "Sent by {site}.",
	}
	msgContact = i18n.Text{
		FI: "Yhteystiedot: {contact}",
		SV: "Kontakt: {contact}",
		EN: "Contact: {contact}",
	}
	msgReason = i18n.Text{
		FI: "Saat tämän viestin, koska osoitteesi annettiin tässä palvelussa: {site}.",
		SV: "Du får det här meddelandet eftersom din adress har angetts i tjänsten {site}.",
		EN: "You get this because your address was given to {site}.",
	}
	msgUnwanted = i18n.Text{
		FI: "Jos et halua näitä viestejä, kirjoita meille: {contact}",
		SV: "Om du inte vill ha de här meddelandena, skriv till oss: {contact}",
		EN: "If you do not want these messages, write to us: {contact}",
	}
	msgUnsubscribe = i18n.Text{
		FI: "Lopeta nämä viestit",
		SV: "Avsluta de här utskicken",
		EN: "Stop these messages",
	}

	sayKept = i18n.Text{
		FI: "Ylläpidolle talteen jääneet viestit poistetaan 30 päivän kuluttua.",
		SV: "Meddelanden som sparats för administratörerna raderas efter 30 dagar.",
		EN: "Messages kept for operators are deleted after 30 days.",
	}
	sayLog = i18n.Text{
		FI: "Tieto siitä, kenelle viesti lähetettiin ja milloin, poistetaan vuoden kuluttua.",
		SV: "Uppgiften om vem ett meddelande skickades till och när raderas efter ett år.",
		EN: "The record of who was sent a message and when is deleted after a year.",
	}

	msgNotFailed = i18n.Text{
		FI: "Viestiä ei voi lähettää uudelleen. Se on jo lähetetty tai odottaa lähettämistä.",
		SV: "Meddelandet kan inte skickas på nytt. Det har redan skickats eller väntar på att skickas.",
		EN: "The message cannot be sent again. It has been sent already or is waiting to be sent.",
	}
)
