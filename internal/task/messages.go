package task

import "parvi/internal/platform/i18n"

var (
	msgOver         = i18n.Text{FI: "Toiminta on päättynyt. Työtilaa voi vain lukea.", SV: "Verksamheten är avslutad. Arbetsrummet kan bara läsas.", EN: "This has ended. The workspace can only be read."}
	msgTitleMissing = i18n.Text{FI: "Kirjoita, mitä tehdään.", SV: "Skriv vad som ska göras.", EN: "Write what is to be done."}
	msgTitleLong    = i18n.Text{FI: "Lyhennä tehtävää. Siinä saa olla enintään {max} merkkiä.", SV: "Förkorta uppgiften. Den får ha högst {max} tecken.", EN: "Shorten the task. It may have {max} characters."}
	msgVisibility   = i18n.Text{FI: "Valitse, kuka näkee tehtävän.", SV: "Välj vem som ser uppgiften.", EN: "Choose who sees the task."}
	msgNotMember    = i18n.Text{FI: "Valitse vastuuhenkilö jäsenistä.", SV: "Välj den ansvariga bland medlemmarna.", EN: "Choose who is responsible from the members."}

	mailSubject = i18n.Text{FI: "Uusi tehtävä sinulle: {space}", SV: "En ny uppgift till dig: {space}", EN: "A new task for you: {space}"}
	mailText    = i18n.Text{FI: "{name} antoi sinulle tehtävän. Verkosto: {space}.", SV: "{name} gav dig en uppgift. Nätverk: {space}.", EN: "{name} gave you a task. Network: {space}."}
	mailNoDue   = i18n.Text{FI: "ei määräpäivää", SV: "inget slutdatum", EN: "no due date"}
	mailButton  = i18n.Text{FI: "Avaa tehtävät", SV: "Öppna uppgifterna", EN: "Open the tasks"}
	mailWhy     = i18n.Text{FI: "Saat tämän viestin, koska sinut merkittiin tehtävän vastuuhenkilöksi.", SV: "Du får det här meddelandet eftersom du är ansvarig för uppgiften.", EN: "You get this because you are responsible for the task."}

	retainDone = i18n.Text{FI: "Tehdyt tehtävät poistetaan kolmen vuoden kuluttua.", SV: "Utförda uppgifter raderas efter tre år.", EN: "Tasks that are done are deleted after three years."}
)

// The words by which the tasks are shown elsewhere.
var (
	PageTitle = i18n.Text{FI: "Tehtävät", SV: "Uppgifter", EN: "Tasks"}
	SlotTitle = i18n.Text{FI: "Avoimet tehtävät", SV: "Öppna uppgifter", EN: "Open tasks"}
	TaskVerb  = i18n.Text{FI: "Avaa tehtävät", SV: "Öppna uppgifterna", EN: "Open the tasks"}
	TaskDue   = i18n.Text{FI: "Tehtävä, määräpäivä {date}", SV: "Uppgift, senast {date}", EN: "Task, due {date}"}
	TaskLate  = i18n.Text{FI: "Tehtävä myöhässä, määräpäivä {date}", SV: "Försenad uppgift, senast {date}", EN: "Overdue task, due {date}"}
	TaskPlain = i18n.Text{FI: "Tehtävä", SV: "Uppgift", EN: "Task"}
)

var (
	pageSpace     = i18n.Text{FI: "Työtila", SV: "Arbetsrum", EN: "Workspace"}
	pageLead      = i18n.Text{FI: "Mitä on sovittu, kuka tekee ja mihin mennessä.", SV: "Vad som har överenskommits, vem som gör det och när.", EN: "What has been agreed, who does it and by when."}
	pageNone      = i18n.Text{FI: "Avoimia tehtäviä ei ole.", SV: "Det finns inga öppna uppgifter.", EN: "There are no open tasks."}
	pageDoneTasks = i18n.Text{FI: "Tehdyt", SV: "Utförda", EN: "Done"}
	pageAdd       = i18n.Text{FI: "Lisää tehtävä", SV: "Lägg till en uppgift", EN: "Add a task"}
	pageWhat      = i18n.Text{FI: "Mitä tehdään?", SV: "Vad ska göras?", EN: "What is to be done?"}
	pageWho       = i18n.Text{FI: "Kuka vastaa?", SV: "Vem ansvarar?", EN: "Who is responsible?"}
	pageNobody    = i18n.Text{FI: "Ei vielä kukaan", SV: "Ingen ännu", EN: "Nobody yet"}
	pageDue       = i18n.Text{FI: "Mihin mennessä?", SV: "Senast när?", EN: "By when?"}
	pageSee       = i18n.Text{FI: "Kuka näkee tehtävän?", SV: "Vem ser uppgiften?", EN: "Who sees the task?"}
	pageAdded     = i18n.Text{FI: "Tehtävä on lisätty.", SV: "Uppgiften har lagts till.", EN: "The task has been added."}
	pageDone      = i18n.Text{FI: "Merkitse tehdyksi", SV: "Märk som utförd", EN: "Mark as done"}
	pageReopen    = i18n.Text{FI: "Merkitse avoimeksi", SV: "Märk som öppen", EN: "Mark as open"}
	pageSaved     = i18n.Text{FI: "Tehtävän tila on muutettu.", SV: "Uppgiftens läge har ändrats.", EN: "The state of the task has been changed."}
	pageBy        = i18n.Text{FI: "Vastuussa: {name}", SV: "Ansvarig: {name}", EN: "Responsible: {name}"}
	pageDueLine   = i18n.Text{FI: "Viimeistään {date}", SV: "Senast {date}", EN: "By {date}"}
	pageDoneLine  = i18n.Text{FI: "Tehty {date}", SV: "Utförd {date}", EN: "Done {date}"}
	pageOverdue   = i18n.Text{FI: "Myöhässä", SV: "Försenad", EN: "Overdue"}
	pageAll       = i18n.Text{FI: "Kaikki tehtävät", SV: "Alla uppgifter", EN: "All tasks"}
)
