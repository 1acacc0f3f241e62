package ops

import "parvi/internal/platform/i18n"

var (
	msgOps        = i18n.Text{FI: "Ylläpito", SV: "Administration", EN: "Operations"}
	msgOpsLead    = i18n.Text{FI: "Palvelun tila juuri nyt ja se, mikä odottaa ylläpitäjää.", SV: "Tjänstens läge just nu och det som väntar på administratören.", EN: "The state of the service right now, and what waits for the operator."}
	msgState      = i18n.Text{FI: "Tila", SV: "Läge", EN: "State"}
	msgWaiting    = i18n.Text{FI: "Odottavia töitä", SV: "Väntande jobb", EN: "Jobs waiting"}
	msgRunning    = i18n.Text{FI: "Käynnissä", SV: "Pågår", EN: "Running"}
	msgDeadJobs   = i18n.Text{FI: "Epäonnistuneet työt", SV: "Misslyckade jobb", EN: "Failed jobs"}
	msgMails      = i18n.Text{FI: "Viestit", SV: "Meddelanden", EN: "Messages"}
	msgMailsLead  = i18n.Text{FI: "Postipalvelinta ei ole määritetty, joten viestit jäävät tähän. Voit lukea ne tällä sivulla.", SV: "Ingen e-postserver har angetts, så meddelandena stannar här. Du kan läsa dem på den här sidan.", EN: "No mail server is set up, so messages stay here. You can read them on this page."}
	msgFailedMail = i18n.Text{FI: "Viestit, jotka eivät menneet perille", SV: "Meddelanden som inte kom fram", EN: "Messages that did not get through"}
	msgQueued     = i18n.Text{FI: "Lähtemässä", SV: "På väg", EN: "On their way"}
	msgAudit      = i18n.Text{FI: "Tapahtumaloki", SV: "Händelselogg", EN: "Audit log"}
	msgAuditLead  = i18n.Text{FI: "Kuka teki mitä, mitä se koski ja milloin se tapahtui. Rivit sinetöidään ketjuksi.", SV: "Vem som gjorde vad, vad det gällde och när. Raderna förseglas till en kedja.", EN: "Who did what to what, and when. Rows are sealed into a chain."}
	msgSettings   = i18n.Text{FI: "Palvelun tiedot", SV: "Tjänstens uppgifter", EN: "Details of the service"}
	msgGrants     = i18n.Text{FI: "Roolit", SV: "Roller", EN: "Roles"}
	msgPeople     = i18n.Text{FI: "Ihmiset", SV: "Personer", EN: "People"}
	msgRetain     = i18n.Text{FI: "Viimeksi poistettu", SV: "Senast raderat", EN: "Last deleted"}
	msgWhen       = i18n.Text{FI: "Aika", SV: "Tid", EN: "Time"}
	msgWho        = i18n.Text{FI: "Kuka", SV: "Vem", EN: "Who"}
	msgWhat       = i18n.Text{FI: "Mitä", SV: "Vad", EN: "What"}
	msgTo         = i18n.Text{FI: "Vastaanottaja", SV: "Mottagare", EN: "To"}
	msgMailTo     = i18n.Text{FI: "Viesti: {to}", SV: "Meddelande: {to}", EN: "Message: {to}"}
	msgSubject    = i18n.Text{FI: "Aihe", SV: "Ämne", EN: "Subject"}
	msgThing      = i18n.Text{FI: "Kohde", SV: "Objekt", EN: "Object"}
	msgDetail     = i18n.Text{FI: "Tarkennus", SV: "Detalj", EN: "Detail"}
	msgSealed     = i18n.Text{FI: "Sinetöity", SV: "Förseglad", EN: "Sealed"}
	msgOpenRow    = i18n.Text{FI: "Odottaa sinetöintiä", SV: "Väntar på försegling", EN: "Waiting to be sealed"}
	msgErased     = i18n.Text{FI: "Tiedot poistettu", SV: "Uppgifterna raderade", EN: "Details deleted"}
	msgTries      = i18n.Text{FI: "Yrityksiä", SV: "Försök", EN: "Attempts"}
	msgReason     = i18n.Text{FI: "Syy", SV: "Orsak", EN: "Reason"}
	msgInbox      = i18n.Text{FI: "Saapunut sähköposti", SV: "Inkommande e-post", EN: "Incoming mail"}
	msgPages      = i18n.Text{FI: "Ylläpidon sivut", SV: "Administrationens sidor", EN: "Pages for operators"}
	msgAct        = i18n.Text{FI: "Toiminto", SV: "Åtgärd", EN: "Action"}
	msgRetry      = i18n.Text{FI: "Yritä uudelleen", SV: "Försök på nytt", EN: "Try again"}
	msgForget     = i18n.Text{FI: "Poista", SV: "Ta bort", EN: "Remove"}
	msgRetried    = i18n.Text{FI: "Työ on taas jonossa.", SV: "Jobbet är åter i kö.", EN: "The job is queued again."}
	msgForgotten  = i18n.Text{FI: "Työ on poistettu.", SV: "Jobbet har tagits bort.", EN: "The job has been removed."}
	msgResent     = i18n.Text{FI: "Viesti on taas lähdössä.", SV: "Meddelandet är åter på väg.", EN: "The message is on its way again."}
	msgNoDead     = i18n.Text{FI: "Täällä näkyvät työt, jotka ovat epäonnistuneet. Nyt niitä ei ole.", SV: "Här visas jobb som har misslyckats. Nu finns det inga.", EN: "Jobs that have failed appear here. There are none now."}
	msgNoMail     = i18n.Text{FI: "Täällä näkyvät viestit, jotka palvelu olisi lähettänyt. Vielä niitä ei ole.", SV: "Här visas meddelanden som tjänsten skulle ha skickat. Än finns det inga.", EN: "Messages that the service would have sent appear here. There are none yet."}
	msgNoFailed   = i18n.Text{FI: "Kaikki viestit ovat lähteneet.", SV: "Alla meddelanden har gått ut.", EN: "All messages have gone out."}
	msgNoAudit    = i18n.Text{FI: "Täällä näkyy, mitä palvelussa on tehty. Lokissa ei ole vielä rivejä.", SV: "Här visas vad som har gjorts i tjänsten. Än finns det inga rader.", EN: "What has been done in the service appears here. There are no rows yet."}
	msgFindTo     = i18n.Text{FI: "Vastaanottajan osoite", SV: "Mottagarens adress", EN: "Recipient’s address"}
	msgFindRef    = i18n.Text{FI: "Kohde, esimerkiksi meeting:…", SV: "Objekt, till exempel meeting:…", EN: "Object, for example meeting:…"}
	msgFilter     = i18n.Text{FI: "Rajaa", SV: "Avgränsa", EN: "Filter"}
	msgDownload   = i18n.Text{FI: "Lataa viesti (.eml)", SV: "Ladda ner meddelandet (.eml)", EN: "Download the message (.eml)"}
	msgPlain      = i18n.Text{FI: "Teksti", SV: "Text", EN: "Text"}
	msgNewest     = i18n.Text{FI: "uusimmat ensin", SV: "de nyaste först", EN: "newest first"}
	msgRows       = i18n.Count{One: i18n.Text{FI: "{n} rivi", SV: "{n} rad", EN: "{n} row"}, Other: i18n.Text{FI: "{n} riviä", SV: "{n} rader", EN: "{n} rows"}}
	msgSystem     = i18n.Text{FI: "Järjestelmä tai vierailija", SV: "Systemet eller en besökare", EN: "The system or a visitor"}
)
