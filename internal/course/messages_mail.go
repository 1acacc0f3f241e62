package course

import "parvi/internal/platform/i18n"

// What is written to people.
var (
	mailReason     = i18n.Text{FI: "Saat tämän viestin, koska vastaat tästä koulutuksesta.", SV: "Du får det här meddelandet eftersom du ansvarar för kursen.", EN: "You get this message because you are responsible for this course."}
	mailOpen       = i18n.Text{FI: "Avaa koulutus", SV: "Öppna kursen", EN: "Open the course"}
	mailSaid       = i18n.Text{FI: "Perustelu", SV: "Motivering", EN: "Reason"}
	mailRules      = i18n.Text{FI: "Tukisääntö: {rules}, versio {n}", SV: "Bidragsregel: {rules}, version {n}", EN: "Rule set: {rules}, version {n}"}
	mailArithmetic = i18n.Text{FI: "Näin tuki laskettiin", SV: "Så räknades bidraget", EN: "How the support was calculated"}

	mailApprovedSubject = i18n.Text{FI: "Suunnitelma hyväksyttiin: {title}", SV: "Planen godkändes: {title}", EN: "Plan approved: {title}"}
	mailApproved        = i18n.Text{FI: "Opintokeskus hyväksyi suunnitelman. Julkaise koulutus, niin siihen voi ilmoittautua.", SV: "Studiecentralen godkände planen. Publicera kursen, så kan man anmäla sig.", EN: "The study centre approved the plan. Publish the course so that people can register."}
	mailReturnedSubject = i18n.Text{FI: "Suunnitelma palautettiin: {title}", SV: "Planen returnerades: {title}", EN: "Plan returned: {title}"}
	mailReturned        = i18n.Text{FI: "Opintokeskus palautti suunnitelman. Korjaa se ja lähetä uudelleen. Varatut tunnit säilyvät.", SV: "Studiecentralen returnerade planen. Rätta den och skicka den på nytt. De reserverade timmarna finns kvar.", EN: "The study centre returned the plan. Mend it and send it again. The reserved hours are kept."}
	mailRejectedSubject = i18n.Text{FI: "Suunnitelmaa ei hyväksytty: {title}", SV: "Planen godkändes inte: {title}", EN: "Plan not approved: {title}"}
	mailRejected        = i18n.Text{FI: "Opintokeskus ei hyväksynyt suunnitelmaa. Varatut tunnit vapautuivat.", SV: "Studiecentralen godkände inte planen. De reserverade timmarna frigjordes.", EN: "The study centre did not approve the plan. The reserved hours were released."}
	mailCompleteSubject = i18n.Text{FI: "Täydennä raporttia: {title}", SV: "Komplettera redovisningen: {title}", EN: "Complete the report: {title}"}
	mailComplete        = i18n.Text{FI: "Raporttiin tarvitaan lisätietoa. Täydennä se ja lähetä uudelleen.", SV: "Redovisningen behöver kompletteras. Komplettera den och skicka den på nytt.", EN: "The report needs more information. Complete it and send it again."}
	mailGrantedSubject  = i18n.Text{FI: "Tuki myönnettiin: {title}", SV: "Bidraget beviljades: {title}", EN: "Support granted: {title}"}
	mailGranted         = i18n.Text{FI: "Opintokeskus myönsi koulutukselle tukea {sum}.", SV: "Studiecentralen beviljade {sum} i bidrag för kursen.", EN: "The study centre granted {sum} in support of the course."}
	mailDeniedSubject   = i18n.Text{FI: "Tukea ei myönnetty: {title}", SV: "Bidraget avslogs: {title}", EN: "No support: {title}"}
	mailDenied          = i18n.Text{FI: "Opintokeskus ei myöntänyt koulutukselle tukea.", SV: "Studiecentralen beviljade inget bidrag för kursen.", EN: "The study centre granted no support for the course."}
	mailPaidSubject     = i18n.Text{FI: "Tuki maksettiin: {title}", SV: "Bidraget betalades ut: {title}", EN: "Support paid: {title}"}
	mailPaid            = i18n.Text{FI: "{sum} maksettiin järjestön tilille.", SV: "{sum} betalades ut till organisationens konto.", EN: "{sum} was paid to the organisation’s account."}

	mailPlanDueSubject   = i18n.Text{FI: "Lähetä suunnitelma viimeistään {date}: {title}", SV: "Skicka planen senast {date}: {title}", EN: "Send the plan by {date}: {title}"}
	mailPlanDue          = i18n.Text{FI: "Suunnitelma on vielä luonnos. Lähetä se opintokeskukselle viimeistään {date}, jotta koulutus voi saada tukea.", SV: "Planen är ännu ett utkast. Skicka den till studiecentralen senast {date}, så att kursen kan få bidrag.", EN: "The plan is still a draft. Send it to the study centre by {date} so that the course can get support."}
	mailReportDueSubject = i18n.Text{FI: "Raportoi viimeistään {date}: {title}", SV: "Redovisa senast {date}: {title}", EN: "Report by {date}: {title}"}
	mailReportDue        = i18n.Text{FI: "Koulutus on pidetty. Lähetä raportti viimeistään {date}. Pidetyt kerrat ja läsnäolijat ovat siinä valmiina.", SV: "Kursen är hållen. Skicka redovisningen senast {date}. Tillfällena och närvaron finns färdigt ifyllda.", EN: "The course has been held. Send the report by {date}. The sessions held and those present are filled in already."}

	mailReminderSubject  = i18n.Text{FI: "Muistutus: {title}, {when}", SV: "Påminnelse: {title}, {when}", EN: "Reminder: {title}, {when}"}
	mailReminder         = i18n.Text{FI: "Koulutus alkaa pian, ja sinulla on paikka. Osallistut {mode}.", SV: "Kursen börjar snart, och du har en plats. Du deltar {mode}.", EN: "The course begins soon, and you have a place. You take part {mode}."}
	mailTellUs           = i18n.Text{FI: "Kerro, jos et pääse. Silloin paikkasi saa joku muu.", SV: "Berätta om du inte kan komma. Då får någon annan din plats.", EN: "Tell us if you cannot come. Then somebody else gets your place."}
	mailCannotCome       = i18n.Text{FI: "En pääse", SV: "Jag kan inte komma", EN: "I cannot come"}
	mailSessions         = i18n.Text{FI: "Koulutuskerrat", SV: "Kurstillfällen", EN: "Sessions"}
	mailChangedSubject   = i18n.Text{FI: "Muutos: {title}", SV: "Ändring: {title}", EN: "Change: {title}"}
	mailChanged          = i18n.Text{FI: "Koulutus on muuttunut. Ilmoittautumisesi on yhä voimassa.", SV: "Kursen har ändrats. Din anmälan gäller fortfarande.", EN: "The course has changed. Your registration is still valid."}
	mailChangedElse      = i18n.Text{FI: "Jos muutos ei sovi sinulle, peru ilmoittautumisesi linkistä.", SV: "Om ändringen inte passar dig, avboka via länken.", EN: "If the change does not suit you, cancel by the link."}
	mailCancelledSubject = i18n.Text{FI: "Peruttu: {title}, {when}", SV: "Inställd: {title}, {when}", EN: "Cancelled: {title}, {when}"}
	mailCancelled        = i18n.Text{FI: "Koulutus on peruttu. Sinun ei tarvitse tehdä mitään.", SV: "Kursen är inställd. Du behöver inte göra något.", EN: "The course has been cancelled. You need not do anything."}
	mailCancelReason     = i18n.Text{FI: "Miksi", SV: "Varför", EN: "Why"}

	newsTime   = i18n.Text{FI: "Uusi aika. Aiempi aika: {when}", SV: "Ny tid. Tidigare tid: {when}", EN: "New time. Earlier time: {when}"}
	newsTimes  = i18n.Text{FI: "Koulutuskertojen aikoja on muutettu", SV: "Kurstillfällenas tider har ändrats", EN: "The times of sessions have changed"}
	newsPlace  = i18n.Text{FI: "Uusi paikka", SV: "Ny plats", EN: "New place"}
	newsRemote = i18n.Text{FI: "Uusi etälinkki", SV: "Ny distanslänk", EN: "New remote link"}
	newsName   = i18n.Text{FI: "Uusi nimi", SV: "Nytt namn", EN: "New name"}
)
