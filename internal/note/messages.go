package note

import "parvi/internal/platform/i18n"

// SlotTitle heads the notes on the front page of a workspace.
var SlotTitle = i18n.Text{FI: "Muistiinpanot ja päätökset", SV: "Anteckningar och beslut", EN: "Notes and decisions"}

var (
	msgStale = i18n.Text{
		FI: "Joku muu on tallentanut muistiinpanot sen jälkeen, kun avasit ne. Tekstisi on yhä tässä. Vertaa ja tallenna uudelleen.",
		SV: "Någon annan har sparat anteckningarna efter att du öppnade dem. Din text finns kvar här. Jämför och spara på nytt.",
		EN: "Somebody else has saved the notes since you opened them. Your text is still here. Compare and save again.",
	}
	msgOver         = i18n.Text{FI: "Toiminta on päättynyt. Työtilaa voi vain lukea.", SV: "Verksamheten är avslutad. Arbetsrummet kan bara läsas.", EN: "This has ended. The workspace can only be read."}
	msgTitleMissing = i18n.Text{FI: "Kirjoita otsikko.", SV: "Skriv en rubrik.", EN: "Write a heading."}
	msgBodyMissing  = i18n.Text{FI: "Kirjoita jotain, ennen kuin julkaiset muistiinpanot.", SV: "Skriv något innan du publicerar anteckningarna.", EN: "Write something before you publish the notes."}
	msgTooLong      = i18n.Text{FI: "Teksti on liian pitkä. Siinä saa olla {max} merkkiä.", SV: "Texten är för lång. Den får ha {max} tecken.", EN: "The text is too long. It may have {max} characters."}
	msgVisibility   = i18n.Text{FI: "Valitse, kuka näkee tämän.", SV: "Välj vem som ser det här.", EN: "Choose who sees this."}
	msgWhatMissing  = i18n.Text{FI: "Kirjoita, mitä päätettiin.", SV: "Skriv vad som beslutades.", EN: "Write what was decided."}
	msgWhatLong     = i18n.Text{FI: "Lyhennä päätöstä. Siinä saa olla {max} merkkiä.", SV: "Förkorta beslutet. Det får ha {max} tecken.", EN: "Shorten the decision. It may have {max} characters."}
	msgNotMember    = i18n.Text{FI: "Valitse tekijä jäsenistä.", SV: "Välj den som gör det bland medlemmarna.", EN: "Choose who does it from the members."}
	msgIsWithdrawn  = i18n.Text{FI: "Päätös on kumottu. Siitä ei voi tehdä tehtävää.", SV: "Beslutet har upphävts. Det kan inte bli en uppgift.", EN: "The decision has been withdrawn. It cannot become a task."}
)

var (
	pageSpace     = i18n.Text{FI: "Työtila", SV: "Arbetsrum", EN: "Workspace"}
	pageNotes     = i18n.Text{FI: "Muistiinpanot", SV: "Anteckningar", EN: "Notes"}
	pageNotesLead = i18n.Text{FI: "Mitä puhuttiin ja mitä päätettiin.", SV: "Vad som sades och vad som beslutades.", EN: "What was said and what was decided."}
	pageNone      = i18n.Text{FI: "Muistiinpanoja ei vielä ole", SV: "Det finns inga anteckningar ännu", EN: "There are no notes yet"}
	pageNoneText  = i18n.Text{
		FI: "Tässä näkyvät verkoston ja sen tapaamisten muistiinpanot, uusimmat ensin.",
		SV: "Här visas nätverkets anteckningar och anteckningarna från träffarna, de nyaste först.",
		EN: "The notes of the network and of its meetings appear here, the latest first.",
	}
	pageNew       = i18n.Text{FI: "Kirjoita muistiinpanot", SV: "Skriv anteckningar", EN: "Write notes"}
	pageDecisions = i18n.Text{FI: "Päätökset", SV: "Beslut", EN: "Decisions"}
	pageAllNotes  = i18n.Text{FI: "Kaikki muistiinpanot", SV: "Alla anteckningar", EN: "All notes"}
	pageAllDecs   = i18n.Text{FI: "Kaikki päätökset", SV: "Alla beslut", EN: "All decisions"}
	pageDraft     = i18n.Text{FI: "Luonnos", SV: "Utkast", EN: "Draft"}
	pageHiddenTag = i18n.Text{FI: "Poistettu näkyvistä", SV: "Dold", EN: "Out of sight"}
	pageBy        = i18n.Text{FI: "Kirjoittaja: {name}", SV: "Skribent: {name}", EN: "Written by {name}"}
	pageSomebody  = i18n.Text{FI: "poistunut henkilö", SV: "någon som har lämnat", EN: "somebody who has left"}
	pageSavedBy   = i18n.Text{FI: "Tallentaja: {name}, {date}", SV: "Sparad av {name}, {date}", EN: "Saved by {name}, {date}"}
	countDecided  = i18n.Count{
		One:   i18n.Text{FI: "{n} päätös", SV: "{n} beslut", EN: "{n} decision"},
		Other: i18n.Text{FI: "{n} päätöstä", SV: "{n} beslut", EN: "{n} decisions"},
	}

	pageTitleField = i18n.Text{FI: "Otsikko", SV: "Rubrik", EN: "Heading"}
	pageHeldOn     = i18n.Text{FI: "Päivä, jota muistiinpanot koskevat", SV: "Dagen som anteckningarna gäller", EN: "The day the notes are about"}
	pageBodyField  = i18n.Text{FI: "Teksti", SV: "Text", EN: "Text"}
	pageBodyHint   = i18n.Text{
		FI: "Muotoilu Markdownilla: **lihavointi**, - luettelo. Päätökset kirjaat erikseen, kun olet tallentanut.",
		SV: "Formatering med Markdown: **fet**, - lista. Besluten skriver du skilt när du har sparat.",
		EN: "Markdown works: **bold**, - list. You write the decisions down separately once you have saved.",
	}
	pageWhyField   = i18n.Text{FI: "Mitä muutit?", SV: "Vad ändrade du?", EN: "What did you change?"}
	pageWhyHint    = i18n.Text{FI: "Muutama sana, jotka näkyvät historiassa.", SV: "Några ord som syns i historiken.", EN: "A few words that are shown in the history."}
	pageVisibility = i18n.Text{FI: "Kuka näkee muistiinpanot, kun ne on julkaistu?", SV: "Vem ser anteckningarna när de har publicerats?", EN: "Who sees the notes once they are published?"}
	pagePublish    = i18n.Text{FI: "Julkaise muistiinpanot", SV: "Publicera anteckningarna", EN: "Publish the notes"}
	pageSaveDraft  = i18n.Text{FI: "Tallenna luonnos", SV: "Spara utkastet", EN: "Save the draft"}
	pageSave       = i18n.Text{FI: "Tallenna muistiinpanot", SV: "Spara anteckningarna", EN: "Save the notes"}
	pageSaved      = i18n.Text{FI: "Muistiinpanot on tallennettu.", SV: "Anteckningarna har sparats.", EN: "The notes have been saved."}
	pagePublished  = i18n.Text{FI: "Muistiinpanot on julkaistu.", SV: "Anteckningarna har publicerats.", EN: "The notes have been published."}
	pageEdit       = i18n.Text{FI: "Muokkaa muistiinpanoja", SV: "Redigera anteckningarna", EN: "Edit the notes"}
	pageHistory    = i18n.Text{FI: "Historia", SV: "Historik", EN: "History"}
	pageHide       = i18n.Text{FI: "Poista näkyvistä", SV: "Dölj anteckningarna", EN: "Take the notes out of sight"}
	pageShow       = i18n.Text{FI: "Palauta näkyviin", SV: "Visa anteckningarna igen", EN: "Put the notes back"}
	pageHiddenNow  = i18n.Text{FI: "Muistiinpanot eivät enää näy muille.", SV: "Anteckningarna syns inte längre för andra.", EN: "Others no longer see the notes."}
	pageShownNow   = i18n.Text{FI: "Muistiinpanot näkyvät taas.", SV: "Anteckningarna syns igen.", EN: "The notes are seen again."}
	pageHiddenText = i18n.Text{FI: "Muistiinpanot näkevät vain kirjoittaja ja ne, jotka vetävät verkostoa.", SV: "Bara skribenten och de som leder nätverket ser anteckningarna.", EN: "Only the writer and those who lead the network see the notes."}
	pageDraftText  = i18n.Text{FI: "Luonnoksen näkevät vain kirjoittaja ja ne, jotka vetävät toimintaa. Muille se näkyy, kun julkaiset sen.", SV: "Bara skribenten och de som leder verksamheten ser utkastet. Andra ser det när du publicerar det.", EN: "Only the writer and those who lead see the draft. Others see it once you publish it."}
	pageOfMeeting  = i18n.Text{FI: "Siirry tapaamiseen", SV: "Gå till träffen", EN: "Go to the meeting"}
	pageNoText     = i18n.Text{FI: "Tekstiä ei ole vielä kirjoitettu.", SV: "Ingen text har skrivits ännu.", EN: "No text has been written yet."}

	pageVersions  = i18n.Text{FI: "Versiot", SV: "Versioner", EN: "Versions"}
	pageVersionN  = i18n.Text{FI: "Versio {n}", SV: "Version {n}", EN: "Version {n}"}
	pageCompared  = i18n.Text{FI: "Versiot {a} ja {b}", SV: "Versionerna {a} och {b}", EN: "Versions {a} and {b}"}
	pageNoChange  = i18n.Text{FI: "Tekstissä ei ole muutoksia.", SV: "Texten är oförändrad.", EN: "The text has not changed."}
	pageAdded     = i18n.Text{FI: "lisätty:", SV: "tillagt:", EN: "added:"}
	pageRemoved   = i18n.Text{FI: "poistettu:", SV: "borttaget:", EN: "removed:"}
	pageTheirs    = i18n.Text{FI: "Toisen tallentama teksti", SV: "Texten som någon annan sparade", EN: "The text somebody else saved"}
	pageStaleHead = i18n.Text{FI: "Muistiinpanot ovat muuttuneet", SV: "Anteckningarna har ändrats", EN: "The notes have changed"}
)

var (
	pageNoDecided  = i18n.Text{FI: "Päätöksiä ei ole kirjattu.", SV: "Inga beslut har skrivits ner.", EN: "No decisions have been written down."}
	pageDecide     = i18n.Text{FI: "Kirjaa päätös", SV: "Skriv ner ett beslut", EN: "Write down a decision"}
	pageWhat       = i18n.Text{FI: "Mitä päätettiin?", SV: "Vad beslutades?", EN: "What was decided?"}
	pageWho        = i18n.Text{FI: "Kuka tekee?", SV: "Vem gör det?", EN: "Who does it?"}
	pageNobody     = i18n.Text{FI: "Ei kukaan erityisesti", SV: "Ingen särskild", EN: "Nobody in particular"}
	pageDue        = i18n.Text{FI: "Mihin mennessä?", SV: "Senast när?", EN: "By when?"}
	pageDecided    = i18n.Text{FI: "Päätös on kirjattu.", SV: "Beslutet har skrivits ner.", EN: "The decision has been written down."}
	pageRedecided  = i18n.Text{FI: "Päätös on muutettu.", SV: "Beslutet har ändrats.", EN: "The decision has been changed."}
	pageMend       = i18n.Text{FI: "Muokkaa", SV: "Redigera", EN: "Edit"}
	pageMendTitle  = i18n.Text{FI: "Muokkaa päätöstä", SV: "Redigera beslutet", EN: "Edit the decision"}
	pageSaveDec    = i18n.Text{FI: "Tallenna päätös", SV: "Spara beslutet", EN: "Save the decision"}
	pageWithdraw   = i18n.Text{FI: "Kumoa päätös", SV: "Upphäv beslutet", EN: "Withdraw the decision"}
	pageUphold     = i18n.Text{FI: "Palauta päätös voimaan", SV: "Återinför beslutet", EN: "Reinstate the decision"}
	pageWithdrawn  = i18n.Text{FI: "Kumottu", SV: "Upphävt", EN: "Withdrawn"}
	pageWithNow    = i18n.Text{FI: "Päätös on kumottu. Se jää näkyviin kumottuna.", SV: "Beslutet har upphävts. Det syns fortfarande, som upphävt.", EN: "The decision has been withdrawn. It is still shown, as withdrawn."}
	pageUpheldNow  = i18n.Text{FI: "Päätös on taas voimassa.", SV: "Beslutet gäller igen.", EN: "The decision holds again."}
	pageAssign     = i18n.Text{FI: "Tee tehtävä", SV: "Gör till uppgift", EN: "Make a task"}
	pageAssigned   = i18n.Text{FI: "Päätöksestä on tehty tehtävä.", SV: "Beslutet har blivit en uppgift.", EN: "The decision is now a task."}
	pageDoer       = i18n.Text{FI: "Tekijä: {name}", SV: "Görs av {name}", EN: "Done by {name}"}
	pageDueLine    = i18n.Text{FI: "Viimeistään {date}", SV: "Senast {date}", EN: "By {date}"}
	pageTaskOpen   = i18n.Text{FI: "Tehtävä avoinna", SV: "Uppgift öppen", EN: "Task open"}
	pageTaskLate   = i18n.Text{FI: "Tehtävä myöhässä", SV: "Uppgift försenad", EN: "Task overdue"}
	pageTaskDone   = i18n.Text{FI: "Tehty", SV: "Utförd", EN: "Done"}
	pageDecLead    = i18n.Text{FI: "Kaikki, mitä on päätetty, vuodesta toiseen.", SV: "Allt som har beslutats, år efter år.", EN: "All that has been decided, year after year."}
	pageQuery      = i18n.Text{FI: "Hae sanoilla", SV: "Sök med ord", EN: "Search by words"}
	pageYear       = i18n.Text{FI: "Vuosi", SV: "År", EN: "Year"}
	pageAnyYear    = i18n.Text{FI: "Kaikki vuodet", SV: "Alla år", EN: "All years"}
	pageFilter     = i18n.Text{FI: "Rajaa päätöksiä", SV: "Avgränsa besluten", EN: "Narrow the decisions"}
	pageFilterShow = i18n.Text{FI: "Näytä päätökset", SV: "Visa besluten", EN: "Show the decisions"}
	pageNoHits     = i18n.Text{FI: "Päätöksiä ei löytynyt", SV: "Inga beslut hittades", EN: "No decisions found"}
	pageNoHitsText = i18n.Text{
		FI: "Päätökset kirjataan muistiinpanoihin. Ne näkyvät tässä, kun muistiinpanot on julkaistu.",
		SV: "Besluten skrivs ner i anteckningarna. De visas här när anteckningarna har publicerats.",
		EN: "Decisions are written down in notes. They appear here once the notes are published.",
	}
	sheetDay   = i18n.Text{FI: "Päivä", SV: "Dag", EN: "Day"}
	sheetState = i18n.Text{FI: "Tila", SV: "Läge", EN: "State"}
	sheetHolds = i18n.Text{FI: "Voimassa", SV: "Gäller", EN: "Holds"}
)
