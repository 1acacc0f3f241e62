package app

import "parvi/internal/platform/i18n"

var (
	taskHeld     = i18n.Count{One: i18n.Text{FI: "{n} sähköposti odottaa lukijaa", SV: "{n} e-postmeddelande väntar på att läsas", EN: "{n} e-mail waits to be read"}, Other: i18n.Text{FI: "{n} sähköpostia odottaa lukijaa", SV: "{n} e-postmeddelanden väntar på att läsas", EN: "{n} e-mails wait to be read"}}
	taskHeldMeta = i18n.Text{FI: "Lähettäjiä ei tunnistettu jäseniksi.", SV: "Avsändarna kändes inte igen som medlemmar.", EN: "The senders were not recognised as members."}
	taskHeldVerb = i18n.Text{FI: "Lue viestit", SV: "Läs meddelandena", EN: "Read the messages"}

	mailHeldSubject = i18n.Text{FI: "Verkoston osoitteeseen tuli viesti: {network}", SV: "Det har kommit e-post till nätverkets adress: {network}", EN: "Mail has come to the address of the network: {network}"}
	mailHeldText    = i18n.Text{FI: "Viestin lähettäjää ei tunnistettu jäseneksi. Lue viesti ja päätä, julkaistaanko se. Jos et tee mitään, viesti poistetaan 60 päivän kuluttua.", SV: "Avsändaren kändes inte igen som medlem. Läs meddelandet och avgör om det publiceras. Om du inte gör något raderas det efter 60 dagar.", EN: "The sender was not recognised as a member. Read the message and decide whether it is published. If you do nothing, it is deleted after 60 days."}
	mailHeldWhy     = i18n.Text{FI: "Saat tämän viestin, koska olet verkoston yhteyshenkilö: {network}.", SV: "Du får det här meddelandet eftersom du är kontaktperson för nätverket: {network}.", EN: "You are receiving this because you are a contact person of the network: {network}."}

	mailStoppedSubject = i18n.Text{FI: "Viestit eivät mene perille: {name}", SV: "Meddelandena kommer inte fram: {name}", EN: "Mail does not get through: {name}"}
	mailStoppedText    = i18n.Text{FI: "Tämän jäsenen sähköpostit palautuvat, joten lähetys osoitteeseen on keskeytetty: {name}, {address}.", SV: "E-posten till den här medlemmen kommer tillbaka, så vi har slutat skicka till adressen: {name}, {address}.", EN: "Mail to this member comes back, so we have stopped sending to the address: {name}, {address}."}
	mailStoppedHow     = i18n.Text{FI: "Pyydä jäsentä vaihtamaan osoitteensa omissa tiedoissa. Lähetys jatkuu myös, kun jäsen vastaa johonkin viestiimme tästä osoitteesta.", SV: "Be medlemmen byta adress bland sina uppgifter. Vi börjar också skicka igen när medlemmen svarar på något av våra meddelanden från adressen.", EN: "Ask the member to change the address in their own details. We also send again once the member answers one of our messages from the address."}
	mailStoppedGo      = i18n.Text{FI: "Avaa jäsenluettelo", SV: "Öppna medlemsförteckningen", EN: "Open the list of members"}

	leftTooMany     = i18n.Text{FI: "Viestissä saa olla enintään {max} tiedostoa.", SV: "Ett meddelande får ha högst {max} filer.", EN: "A message may have at most {max} files."}
	mailLeftSubject = i18n.Text{FI: "Kaikkia liitteitä ei julkaistu", SV: "Alla bilagor publicerades inte", EN: "Not all attachments were published"}
	mailLeftText    = i18n.Text{FI: "Viestisi on keskustelussa, mutta näitä liitteitä emme voineet julkaista:", SV: "Ditt meddelande finns i diskussionen, men de här bilagorna kunde vi inte publicera:", EN: "Your message is in the discussion, but we could not publish these attachments:"}
	mailLeftGo      = i18n.Text{FI: "Avaa keskustelu", SV: "Öppna diskussionen", EN: "Open the discussion"}
	mailLeftWhy     = i18n.Text{FI: "Saat tämän viestin, koska lähetit keskusteluun sähköpostia.", SV: "Du får det här meddelandet eftersom du skickade e-post till diskussionen.", EN: "You are receiving this because you sent an e-mail to the discussion."}

	letInBy = i18n.Text{FI: "{name} kirjoitti sähköpostilla:", SV: "{name} skrev per e-post:", EN: "{name} wrote by e-mail:"}

	mailPassedOnSubject = i18n.Text{FI: "{name} vastasi: {title}", SV: "{name} svarade: {title}", EN: "{name} answered: {title}"}
	mailPassedOnWhy     = i18n.Text{FI: "Saat tämän viestin, koska olet tapaamisen yhteyshenkilö: {title}. Vastauksesi menee kirjoittajalle.", SV: "Du får det här meddelandet eftersom du är kontaktperson för träffen: {title}. Ditt svar går till den som skrev.", EN: "You are receiving this because you are the contact person of the meeting: {title}. Your answer goes to the writer."}

	faultWord   = i18n.Text{FI: "Emme ymmärtäneet vastaustasi. Vastaa vain yhdellä näistä sanoista: {words}.", SV: "Vi förstod inte ditt svar. Svara med bara ett av de här orden: {words}.", EN: "We did not understand your answer. Answer with just one of these words: {words}."}
	faultNoTalk = i18n.Text{FI: "Tällä verkostolla ei ole keskustelua.", SV: "Det här nätverket har ingen diskussion.", EN: "This network has no discussions."}
)
