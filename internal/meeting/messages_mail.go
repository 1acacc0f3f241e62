package meeting

import "parvi/internal/platform/i18n"

var (
	mailNotesSubject     = i18n.Text{FI: "Muistiinpanot: {title}", SV: "Anteckningar: {title}", EN: "Notes: {title}"}
	mailNotesWhat        = i18n.Text{FI: "Tapaamisen muistiinpanot ovat valmiit. Tapaaminen pidettiin {when}.", SV: "Anteckningarna från träffen är klara. Träffen hölls {when}.", EN: "The notes of the meeting are ready. It was held on {when}."}
	mailNotesRead        = i18n.Text{FI: "Lue muistiinpanot", SV: "Läs anteckningarna", EN: "Read the notes"}
	mailWhyNotesMember   = i18n.Text{FI: "Saat tämän viestin, koska olet tämän verkoston jäsen: {network}.", SV: "Du får det här meddelandet eftersom du är medlem i nätverket {network}.", EN: "You are receiving this because you are a member of the network {network}."}
	mailWhyNotesFollower = i18n.Text{FI: "Saat tämän viestin, koska seuraat tätä verkostoa: {network}.", SV: "Du får det här meddelandet eftersom du följer nätverket {network}.", EN: "You are receiving this because you follow the network {network}."}
	mailInviteSubject    = i18n.Text{FI: "Kutsu: {title}, {when}", SV: "Inbjudan: {title}, {when}", EN: "Invitation: {title}, {when}"}
	mailInviteAbove      = i18n.Text{FI: "Koolle kutsuu {network}", SV: "{network} bjuder in", EN: "Invited by: {network}"}
	mailInviteRemote     = i18n.Text{FI: "Etänä. Linkki tulee vahvistuksen mukana.", SV: "På distans. Länken kommer med bekräftelsen.", EN: "Remotely. The link comes with the confirmation."}
	mailInviteBoth       = i18n.Text{FI: "{place} tai etänä", SV: "{place} eller på distans", EN: "{place} or remotely"}
	mailDeadline         = i18n.Text{FI: "Ilmoittaudu viimeistään {date}", SV: "Anmäl dig senast {date}", EN: "Register by {date}"}
	mailRegister         = i18n.Text{FI: "Ilmoittaudu", SV: "Anmäl dig", EN: "Register"}
	mailAgenda           = i18n.Text{FI: "Ohjelma", SV: "Program", EN: "Programme"}
	mailWhyMember        = i18n.Text{FI: "Saat tämän kutsun, koska olet tämän verkoston jäsen: {network}.", SV: "Du får den här inbjudan eftersom du är medlem i nätverket {network}.", EN: "You get this invitation because you are a member of the network {network}."}
	mailWhyFollower      = i18n.Text{FI: "Saat tämän kutsun, koska seuraat tätä verkostoa: {network}.", SV: "Du får den här inbjudan eftersom du följer nätverket {network}.", EN: "You get this invitation because you follow the network {network}."}
	mailStop             = i18n.Text{FI: "Lopeta tämän verkoston viestit", SV: "Avsluta utskicken från det här nätverket", EN: "Stop mail from this network"}

	mailReminderSubject = i18n.Text{FI: "Muistutus: {title}, {when}", SV: "Påminnelse: {title}, {when}", EN: "Reminder: {title}, {when}"}
	mailReminder        = i18n.Text{FI: "Tapaaminen on pian, ja sinulla on paikka. Osallistut {mode}.", SV: "Det är snart dags för träffen, och du har en plats. Du deltar {mode}.", EN: "The meeting is coming up soon, and you have a place. You take part {mode}."}
	mailCannotCome      = i18n.Text{FI: "En pääse", SV: "Jag kan inte komma", EN: "I cannot come"}
	mailTellUs          = i18n.Text{FI: "Kerro, jos et pääse. Silloin paikkasi saa joku muu.", SV: "Berätta om du inte kan komma. Då får någon annan din plats.", EN: "Tell us if you cannot come. Then somebody else gets your place."}

	mailChangedSubject = i18n.Text{FI: "Muutos: {title}", SV: "Ändring: {title}", EN: "Change: {title}"}
	mailChanged        = i18n.Text{FI: "Tapaaminen on muuttunut. Ilmoittautumisesi on yhä voimassa.", SV: "Träffen har ändrats. Din anmälan gäller fortfarande.", EN: "The meeting has changed. Your registration is still valid."}
	mailChangedTime    = i18n.Text{FI: "Uusi aika. Aiempi aika: {when}", SV: "Ny tid. Tidigare tid: {when}", EN: "New time. Earlier time: {when}"}
	mailChangedPlace   = i18n.Text{FI: "Uusi paikka", SV: "Ny plats", EN: "New place"}
	mailChangedRemote  = i18n.Text{FI: "Uusi etälinkki", SV: "Ny distanslänk", EN: "New remote link"}
	mailChangedTitle   = i18n.Text{FI: "Uusi nimi", SV: "Nytt namn", EN: "New name"}
	mailChangedElse    = i18n.Text{FI: "Jos uusi aika tai paikka ei sovi, peru ilmoittautumisesi linkistä.", SV: "Om den nya tiden eller platsen inte passar, avboka via länken.", EN: "If the new time or place does not suit you, cancel by the link."}

	mailCancelledSubject = i18n.Text{FI: "Peruttu: {title}, {when}", SV: "Inställd: {title}, {when}", EN: "Cancelled: {title}, {when}"}
	mailCancelled        = i18n.Text{FI: "Tapaaminen on peruttu. Sinun ei tarvitse tehdä mitään.", SV: "Träffen är inställd. Du behöver inte göra något.", EN: "The meeting is cancelled. You do not need to do anything."}
	mailCancelReason     = i18n.Text{FI: "Järjestäjän viesti", SV: "Arrangörens meddelande", EN: "Message from the organiser"}

	mailMessageReason = i18n.Text{FI: "Saat tämän viestin, koska ilmoittauduit tapaamiseen: {title}.", SV: "Du får det här meddelandet eftersom du anmälde dig till träffen {title}.", EN: "You get this message because you registered for the meeting {title}."}
	mailAsConvener    = i18n.Text{FI: "tapaamisen järjestäjä", SV: "träffens arrangör", EN: "organiser of the meeting"}

	mailThanksSubject = i18n.Text{FI: "Kiitos, että olit mukana: {title}", SV: "Tack för att du var med: {title}", EN: "Thank you for being there: {title}"}
	mailThanks        = i18n.Text{FI: "Kiitos, että olit mukana tapaamisessa.", SV: "Tack för att du var med på träffen.", EN: "Thank you for being at the meeting."}
	mailFollowAsk     = i18n.Text{
		FI: "Haluatko kuulla verkoston seuraavista tapaamisista? Kysymme tätä vain kerran. Jos et vastaa, poistamme tietosi {n} päivän kuluttua tapaamisesta.",
		SV: "Vill du höra om nätverkets kommande träffar? Vi frågar bara en gång. Om du inte svarar raderar vi dina uppgifter {n} dagar efter träffen.",
		EN: "Would you like to hear about the network’s next meetings? We ask only once. If you do not answer, we delete your data {n} days after the meeting.",
	}
	mailFollow = i18n.Text{FI: "Seuraa verkostoa: {network}", SV: "Följ nätverket: {network}", EN: "Follow the network: {network}"}
)
