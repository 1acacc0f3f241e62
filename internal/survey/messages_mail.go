package survey

import "parvi/internal/platform/i18n"

var (
	mailSubject         = i18n.Text{FI: "Kysely: {title}", SV: "Enkät: {title}", EN: "Survey: {title}"}
	mailReminderSubject = i18n.Text{FI: "Muistutus kyselystä: {title}", SV: "Påminnelse om enkäten: {title}", EN: "Reminder of a survey: {title}"}
	mailReminderLead    = i18n.Text{FI: "Emme ole saaneet vastaustasi. Vastaa viimeistään {date}.", SV: "Vi har inte fått ditt svar. Svara senast {date}.", EN: "We have not had your answer. Answer by {date}."}
	mailUntil           = i18n.Text{FI: "Viimeinen vastauspäivä", SV: "Sista svarsdag", EN: "Last day for answers"}
	mailButton          = i18n.Text{FI: "Vastaa kyselyyn", SV: "Svara på enkäten", EN: "Answer the survey"}
	mailPersonal        = i18n.Text{FI: "Linkki on sinun omasi. Älä lähetä sitä eteenpäin.", SV: "Länken är personlig. Skicka den inte vidare.", EN: "The link is your own. Do not pass it on."}
	mailReplySingle     = i18n.Text{FI: "Voit vastata myös suoraan tähän viestiin: kirjoita pelkkä vaihtoehdon numero 1–{n}.", SV: "Du kan också svara direkt på det här meddelandet: skriv bara numret på ett alternativ, 1–{n}.", EN: "You may also reply to this mail: write the number of one option only, 1 to {n}."}
	mailReplyDates      = i18n.Text{FI: "Voit vastata myös suoraan tähän viestiin: kirjoita sopivien aikojen numerot 1–{n}, esimerkiksi ”1, 2”. Kirjoita 0, jos mikään ei sovi.", SV: "Du kan också svara direkt på det här meddelandet: skriv numren på de tider som passar, 1–{n}, till exempel ”1, 2”. Skriv 0 om ingen passar.", EN: "You may also reply to this mail: write the numbers of the times that suit you, 1 to {n}, such as ‘1, 2’. Write 0 if none does."}
	mailWhy             = i18n.Text{FI: "Saat viestin, koska sinulta pyydetään vastausta. Kysyjä: {space}.", SV: "Du får meddelandet eftersom du ombeds svara. Den som frågar: {space}.", EN: "You get this because you are asked to answer. Asked by: {space}."}

	mailReceiptSubject = i18n.Text{FI: "Vastauksesi on kirjattu: {title}", SV: "Ditt svar är antecknat: {title}", EN: "Your answer is noted: {title}"}
	mailReceiptText    = i18n.Text{FI: "Kirjasimme vastauksesi näin:", SV: "Vi antecknade ditt svar så här:", EN: "This is how we noted your answer:"}
	mailReceiptChange  = i18n.Text{FI: "Voit muuttaa vastaustasi {date} asti: vastaa tähän viestiin uudelleen tai avaa linkki.", SV: "Du kan ändra ditt svar till och med {date}: svara på det här meddelandet igen eller öppna länken.", EN: "You may change your answer until {date}: reply to this mail again or open the link."}
	mailNoneSuits      = i18n.Text{FI: "Mikään ajoista ei sovi.", SV: "Ingen av tiderna passar.", EN: "None of the times suits."}
)
